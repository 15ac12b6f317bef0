"""Compiled from rules/situations/investor.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TypeAlias

from ..calendars import lao_pdr
from ..decree import (
    part_2_registered_capital,
    part_3_general_business,
    part_4_concession_activities,
    part_5_calling_list,
    part_7_representative_office,
    part_8_duties_and_taxes,
)
from ..library import administration, obligations
from ..runtime.answers import Place
from ..runtime.decisions import Decision, Outcome
from ..runtime.evaluation import Applied, Reading, attempt, fold, impossible, known, only
from ..runtime.failures import Failure, Silent, Unset
from ..runtime.readings import handed_on
from ..runtime.records import frozen
from ..runtime.schema import (
    Boolean,
    Case,
    Date,
    Decimal,
    DecimalIn,
    Enumeration,
    Field,
    Integer,
    ListOf,
    MoneyIn,
    OptionalOf,
    Present,
    Structure,
)
from ..runtime.scopes import (
    Asked,
    Binding,
    Condition,
    Counting,
    Input,
    ReadingChoice,
    Rule,
    Scope,
    Subscope,
    SubscopeInput,
    Term,
    Value,
    building,
    reading,
)
from . import official

DecimalInLAKPerUSD: TypeAlias = Fraction
"""A decimal in LAK per USD (LAK per USD)."""
MoneyInLAK: TypeAlias = int
"""Money in LAK (Lao Kip): in hundredths of LAK."""
MoneyInUSD: TypeAlias = int
"""Money in USD (US Dollar): in hundredths of USD."""

_THE_APPROVAL_LINE_776 = ("rules/situations/investor.catala_en:776", "The approval, and the periods")


@frozen
class A_general_business:
    """A general business."""

    content: General_business_plan


@frozen
class A_concession:
    """Concession activities."""

    content: Concession_plan


Plan: TypeAlias = A_general_business | A_concession
"""What is planned."""


@frozen
class Registration_of_enterprise:
    """The registration of an enterprise in general business."""


@frozen
class Concession_project:
    """A concession; whether the project is on the investment calling list."""

    content: bool


@frozen
class Project_for_calling_list:
    """That a project is put on the investment calling list, by its value."""

    content: MoneyInUSD


@frozen
class Annual_import_plan:
    """An annual import plan."""


@frozen
class Unplanned_goods:
    """An import that is not in the plan."""

    content: Import_outside_plan


Wish: TypeAlias = (
    Registration_of_enterprise | Concession_project | Project_for_calling_list | Annual_import_plan | Unplanned_goods
)
"""What I wish to have approved."""


@frozen
class Comments_on_concession:
    """The sectors and the locality comment on a concession project: since they received the application."""

    content: date


@frozen
class Notice_of_approval:
    """I am told of the approval of a concession: since the planning and investment sector received it."""

    content: date


@frozen
class Scheduling_of_negotiation:
    """I schedule the negotiation of a concession: since I was told of the approval."""

    content: date


@frozen
class Part_in_negotiation:
    """I take part in the negotiation of a concession: since I was told of the approval."""

    content: date


@frozen
class Certification_of_payment:
    """A payment of registered capital is certified: since the payment."""

    content: date


@frozen
class Comments_on_import_plan:
    """The relevant sector comments on an import plan: since it received the documents."""

    content: date


@frozen
class Certificate_of_import_plan:
    """An import plan is approved by a certificate: since the application was received, with all documents."""

    content: date


Period: TypeAlias = (
    Comments_on_concession
    | Notice_of_approval
    | Scheduling_of_negotiation
    | Part_in_negotiation
    | Certification_of_payment
    | Comments_on_import_plan
    | Certificate_of_import_plan
)
"""A period that has begun, and the day with which it began."""


@frozen
class By_promotion:
    """My investment is promoted (Article 33)."""

    content: Promoted_investment


@frozen
class By_innovation:
    """I make new products, or do research (Article 34)."""

    content: Innovation_investment


@frozen
class By_reinvestment:
    """I reinvest my profit (Article 35)."""

    content: Reinvestment


Exemption_ground: TypeAlias = By_promotion | By_innovation | By_reinvestment
"""Why I think that I am exempt."""


@frozen
class General_business_plan:
    """A general business, as it is planned."""

    activity: part_3_general_business.Kind_of_activity
    """The activity."""
    includes_foreign_entity: bool
    """A foreign legal entity is among the investors."""
    status_document_exists: bool
    """There is a document about the status of the foreign legal entity."""


@frozen
class Concession_plan:
    """A concession, as it is planned."""

    is_legal_entity: bool
    """The investor is a legal entity."""
    is_mining_energy_or_land: bool
    """The concession is for mining, electricity-energy or land."""


@frozen
class Applicants:
    """Who stands behind an application."""

    form_joint_venture: bool
    """The investors form a joint venture."""
    include_lao_national: bool
    """A Lao national is among the investors, or acts for them."""
    include_foreigner: bool
    """A foreigner, as a natural person, is among the investors, or acts for them."""


@frozen
class Application_to_invest:
    """Which office takes my application, which documents belong to it, and what is still missing?"""

    offices: tuple[administration.Actor, ...]
    """The offices that take the application."""
    levels: tuple[administration.Level, ...]
    """The levels at which they take it."""
    documents: tuple[official.Document, ...]
    """The documents that belong to it."""
    missing: tuple[official.Document, ...]
    """The documents that are still missing."""
    is_complete: bool
    """Whether the set of documents is complete."""
    can_be_handed_in: bool
    """Whether the application can be handed in; for a concession the investor has to be a legal entity, too."""


@frozen
class Capital_to_pay_in:
    """How much capital do I need, how much of it is paid by which day, and who certifies the payments by when?"""

    least_capital: MoneyInLAK
    """What the capital must not be less than (in hundredths of LAK)."""
    suffices: bool
    """Whether the capital is large enough."""
    initial_payment: MoneyInLAK
    """What is to be paid first; for a concession, at least (in hundredths of LAK)."""
    initial_payment_due: Present[date] | None
    """The last day for it; absent where it cannot be known."""
    remainder: MoneyInLAK
    """What then remains (in hundredths of LAK)."""
    remainder_due: Present[date] | None
    """The last day for the rest; absent where it cannot be known."""
    certified_by: administration.Actor
    """Who certifies each payment."""
    obtaining: obligations.Obligation
    """To obtain the certification of the payment."""
    certification: obligations.Obligation
    """To certify the payment."""


@frozen
class Warranty_of_concession:
    """Which warranty do I deposit, in which currency and how, and is it returned or lost?"""

    due: MoneyInUSD
    """The warranty in US dollars (in hundredths of USD)."""
    due_in_kip: MoneyInLAK
    """The same in Kip, by the exchange rate that counts (in hundredths of LAK)."""
    is_enough: bool
    """Whether the deposit is large enough."""
    defects: tuple[part_4_concession_activities.Deposit_defect, ...]
    """What is wrong with the currency, the means or the account."""
    outcome: part_4_concession_activities.Warranty_outcome
    """What becomes of the warranty."""
    depositing: obligations.Obligation
    """To deposit the warranty."""
    return_: obligations.Obligation
    """To have the warranty returned."""
    forfeiture: obligations.Obligation
    """To keep the warranty, which is forfeited."""


@frozen
class Import_outside_plan:
    """An import that is not in the annual plan."""

    value: MoneyInUSD
    """The value of the import (in hundredths of USD)."""
    earlier_value: MoneyInUSD
    """The value of the unplanned imports of the year before it (in hundredths of USD)."""


@frozen
class Approval_to_get:
    """Who gives the approval that I need, and by which day?"""

    approved_by: administration.Actor
    """Who approves."""
    last_day: Present[date] | None
    """The last day for it; absent where the words give none."""


@frozen
class Period_that_runs:
    """A period has begun: until when does it run, for whom, and what follows if it passes?"""

    who: administration.Actor
    """Who has to act."""
    last_day: Present[date] | None
    """The last day."""
    follows: obligations.Consequence
    """What the law says will follow if the last day passes."""
    has_followed: bool
    """Whether that has come."""
    act: obligations.Obligation
    """To do what the period is for."""


@frozen
class Promoted_investment:
    """A promoted investment."""

    is_promoted_activity: bool
    """The activity is a promoted activity of Annex 1."""
    is_in_promoted_zone: bool
    """The place of the investment lies in a promoted zone of Annex 2."""
    years_source: part_8_duties_and_taxes.Years_source
    """Where the number of years is taken from."""
    first_revenue: Present[date] | None
    """The day on which the company first generated revenue."""


@frozen
class Innovation_investment:
    """A production of new products, or research and new technology development."""

    activity: part_8_duties_and_taxes.Innovation
    """The activity."""
    years_source: part_8_duties_and_taxes.Years_source
    """Where the number of years is taken from."""
    operation_begun: date
    """The day on which business operation began."""
    profit: Present[part_8_duties_and_taxes.Profit_made] | None
    """The profit that was made first, if one was made."""


@frozen
class Reinvestment:
    """A profit that was reinvested."""

    exemption_ended: Present[date] | None
    """The last day of the enterprise's exemption from profit tax, if it had one."""
    year_closed: date
    """The closing of the financial year whose profit is reinvested."""
    net_profit: MoneyInLAK
    """The net profit of that year, after profit tax (in hundredths of LAK)."""
    tax_is_cleared: bool
    """The annual profit tax of that year has been cleared."""
    reinvested: MoneyInLAK
    """What was reinvested of the net profit (in hundredths of LAK)."""
    reinvested_on: date
    """The day of the reinvestment."""
    purpose: part_8_duties_and_taxes.Reinvestment_purpose
    """What it is used for."""
    actual_capital: MoneyInLAK
    """The actual capital at the closing of the financial year (in hundredths of LAK)."""


@frozen
class Profit_tax_of_investor:
    """Am I exempt from profit tax, from when to when, and now?"""

    is_entitled: bool
    """Whether I am entitled to the exemption."""
    begins: Present[date] | None
    """The first day of the exemption; absent as long as it is not known."""
    last_day: Present[date] | None
    """The last day of the exemption; absent as long as it is not known."""
    is_exempt_now: bool
    """Whether I am exempt on the date of the question."""
    exempt_share: Present[Fraction] | None
    """The part of the profit tax that is exempt; absent where the words speak of no part."""


@frozen
class Loss_left:
    """May I carry a loss forward, until when, and how much of it is left?"""

    missing: tuple[part_8_duties_and_taxes.Loss_condition, ...]
    """What is missing for the loss to be carried forward."""
    may_be_carried_forward: bool
    """Whether the loss may be carried forward."""
    last_year: Present[int] | None
    """The last year from whose profit it can be deducted; absent if it may not be carried forward."""
    deducted: MoneyInLAK
    """What is deducted from the profit of the year of the question (in hundredths of LAK)."""
    left: MoneyInLAK
    """What is left of it for later years (in hundredths of LAK)."""
    lost: MoneyInLAK
    """What of it is lost when that year is over (in hundredths of LAK)."""


@frozen
class Imports_of_the_year:
    """Must I have an import plan and where does it go, how often may I change it, and what may I import besides it:
    how often, up to which value, and who approves?
    """

    needs_plan: bool
    """Whether I must make an annual import plan."""
    plan_goes_to: tuple[administration.Actor, ...]
    """The offices to which it can be submitted."""
    plan: obligations.Obligation
    """To make the annual import plan and submit it."""
    may_be_amended: bool
    """Whether the approved plan may still be amended."""
    approved_by: administration.Actor
    """Who approves the import that is not in the plan."""
    is_counted_by_number: bool
    """Whether its value is one up to which such imports may be approved twice a year."""
    is_within_twice_a_year: bool
    """Whether it is not more than the second of the year; not said above that value."""


@frozen
class Representative_office_stay:
    """How long may my representative office stay, and what may it not do?"""

    first_term_end: date
    """The end of the term before any extension."""
    extensions_allowed: int
    """How many extensions the office may have, apart from an MOU."""
    latest_end: date
    """The latest day on which the term, with its extensions, may end."""
    may_be_extended: bool
    """Whether the term may be extended up to the day that I wish."""
    exceptional_extension: obligations.Obligation
    """To extend the term as an exceptional case, if the Ministry deems it necessary."""
    business: obligations.Obligation
    """To conduct business or carry out commercial activities beyond the approved activities."""
    income: obligations.Obligation
    """To generate income."""
    receipts: obligations.Obligation
    """To issue receipts or invoices for any revenues or incomes."""
    bankruptcy: obligations.Obligation
    """To declare itself bankrupt."""


GENERAL_BUSINESS_PLAN_TYPE = Structure(
    "General_business_plan",
    (
        Field("activity", part_3_general_business.KIND_OF_ACTIVITY_TYPE, "The activity."),
        Field("includes_foreign_entity", Boolean(), "A foreign legal entity is among the investors."),
        Field("status_document_exists", Boolean(), "There is a document about the status of the foreign legal entity."),
    ),
    build=General_business_plan,
    read=lambda value: (value.activity, value.includes_foreign_entity, value.status_document_exists),
    doc="A general business, as it is planned.",
    module="Investor",
)

CONCESSION_PLAN_TYPE = Structure(
    "Concession_plan",
    (
        Field("is_legal_entity", Boolean(), "The investor is a legal entity."),
        Field("is_mining_energy_or_land", Boolean(), "The concession is for mining, electricity-energy or land."),
    ),
    build=Concession_plan,
    read=lambda value: (value.is_legal_entity, value.is_mining_energy_or_land),
    doc="A concession, as it is planned.",
    module="Investor",
)

PLAN_TYPE = Enumeration(
    "Plan",
    (
        Case("A_general_business", GENERAL_BUSINESS_PLAN_TYPE, "A general business."),
        Case("A_concession", CONCESSION_PLAN_TYPE, "Concession activities."),
    ),
    build=building(("A_general_business", A_general_business), ("A_concession", A_concession)),
    read=reading(("A_general_business", A_general_business), ("A_concession", A_concession)),
    doc="What is planned.",
)

IMPORT_OUTSIDE_PLAN_TYPE = Structure(
    "Import_outside_plan",
    (
        Field("value", MoneyIn("USD", 2), "The value of the import."),
        Field("earlier_value", MoneyIn("USD", 2), "The value of the unplanned imports of the year before it."),
    ),
    build=Import_outside_plan,
    read=lambda value: (value.value, value.earlier_value),
    doc="An import that is not in the annual plan.",
    module="Investor",
)

WISH_TYPE = Enumeration(
    "Wish",
    (
        Case("Registration_of_enterprise", doc="The registration of an enterprise in general business."),
        Case("Concession_project", Boolean(), "A concession; whether the project is on the investment calling list."),
        Case(
            "Project_for_calling_list",
            MoneyIn("USD", 2),
            "That a project is put on the investment calling list, by its value.",
        ),
        Case("Annual_import_plan", doc="An annual import plan."),
        Case("Unplanned_goods", IMPORT_OUTSIDE_PLAN_TYPE, "An import that is not in the plan."),
    ),
    build=building(
        ("Registration_of_enterprise", Registration_of_enterprise),
        ("Concession_project", Concession_project),
        ("Project_for_calling_list", Project_for_calling_list),
        ("Annual_import_plan", Annual_import_plan),
        ("Unplanned_goods", Unplanned_goods),
    ),
    read=reading(
        ("Registration_of_enterprise", Registration_of_enterprise),
        ("Concession_project", Concession_project),
        ("Project_for_calling_list", Project_for_calling_list),
        ("Annual_import_plan", Annual_import_plan),
        ("Unplanned_goods", Unplanned_goods),
    ),
    doc="What I wish to have approved.",
)

PERIOD_TYPE = Enumeration(
    "Period",
    (
        Case(
            "Comments_on_concession",
            Date(),
            "The sectors and the locality comment on a concession project: since they received the application.",
        ),
        Case(
            "Notice_of_approval",
            Date(),
            "I am told of the approval of a concession: since the planning and investment sector received it.",
        ),
        Case(
            "Scheduling_of_negotiation",
            Date(),
            "I schedule the negotiation of a concession: since I was told of the approval.",
        ),
        Case(
            "Part_in_negotiation",
            Date(),
            "I take part in the negotiation of a concession: since I was told of the approval.",
        ),
        Case("Certification_of_payment", Date(), "A payment of registered capital is certified: since the payment."),
        Case(
            "Comments_on_import_plan",
            Date(),
            "The relevant sector comments on an import plan: since it received the documents.",
        ),
        Case(
            "Certificate_of_import_plan",
            Date(),
            "An import plan is approved by a certificate: since the application was received, with all documents.",
        ),
    ),
    build=building(
        ("Comments_on_concession", Comments_on_concession),
        ("Notice_of_approval", Notice_of_approval),
        ("Scheduling_of_negotiation", Scheduling_of_negotiation),
        ("Part_in_negotiation", Part_in_negotiation),
        ("Certification_of_payment", Certification_of_payment),
        ("Comments_on_import_plan", Comments_on_import_plan),
        ("Certificate_of_import_plan", Certificate_of_import_plan),
    ),
    read=reading(
        ("Comments_on_concession", Comments_on_concession),
        ("Notice_of_approval", Notice_of_approval),
        ("Scheduling_of_negotiation", Scheduling_of_negotiation),
        ("Part_in_negotiation", Part_in_negotiation),
        ("Certification_of_payment", Certification_of_payment),
        ("Comments_on_import_plan", Comments_on_import_plan),
        ("Certificate_of_import_plan", Certificate_of_import_plan),
    ),
    doc="A period that has begun, and the day with which it began.",
)

PROMOTED_INVESTMENT_TYPE = Structure(
    "Promoted_investment",
    (
        Field("is_promoted_activity", Boolean(), "The activity is a promoted activity of Annex 1."),
        Field("is_in_promoted_zone", Boolean(), "The place of the investment lies in a promoted zone of Annex 2."),
        Field("years_source", part_8_duties_and_taxes.YEARS_SOURCE_TYPE, "Where the number of years is taken from."),
        Field("first_revenue", OptionalOf(Date()), "The day on which the company first generated revenue."),
    ),
    build=Promoted_investment,
    read=lambda value: (value.is_promoted_activity, value.is_in_promoted_zone, value.years_source, value.first_revenue),
    doc="A promoted investment.",
    module="Investor",
)

INNOVATION_INVESTMENT_TYPE = Structure(
    "Innovation_investment",
    (
        Field("activity", part_8_duties_and_taxes.INNOVATION_TYPE, "The activity."),
        Field("years_source", part_8_duties_and_taxes.YEARS_SOURCE_TYPE, "Where the number of years is taken from."),
        Field("operation_begun", Date(), "The day on which business operation began."),
        Field(
            "profit",
            OptionalOf(part_8_duties_and_taxes.PROFIT_MADE_TYPE),
            "The profit that was made first, if one was made.",
        ),
    ),
    build=Innovation_investment,
    read=lambda value: (value.activity, value.years_source, value.operation_begun, value.profit),
    doc="A production of new products, or research and new technology development.",
    module="Investor",
)

REINVESTMENT_TYPE = Structure(
    "Reinvestment",
    (
        Field(
            "exemption_ended",
            OptionalOf(Date()),
            "The last day of the enterprise's exemption from profit tax, if it had one.",
        ),
        Field("year_closed", Date(), "The closing of the financial year whose profit is reinvested."),
        Field("net_profit", MoneyIn("LAK", 2), "The net profit of that year, after profit tax."),
        Field("tax_is_cleared", Boolean(), "The annual profit tax of that year has been cleared."),
        Field("reinvested", MoneyIn("LAK", 2), "What was reinvested of the net profit."),
        Field("reinvested_on", Date(), "The day of the reinvestment."),
        Field("purpose", part_8_duties_and_taxes.REINVESTMENT_PURPOSE_TYPE, "What it is used for."),
        Field("actual_capital", MoneyIn("LAK", 2), "The actual capital at the closing of the financial year."),
    ),
    build=Reinvestment,
    read=lambda value: (
        value.exemption_ended,
        value.year_closed,
        value.net_profit,
        value.tax_is_cleared,
        value.reinvested,
        value.reinvested_on,
        value.purpose,
        value.actual_capital,
    ),
    doc="A profit that was reinvested.",
    module="Investor",
)

EXEMPTION_GROUND_TYPE = Enumeration(
    "Exemption_ground",
    (
        Case("By_promotion", PROMOTED_INVESTMENT_TYPE, "My investment is promoted (Article 33)."),
        Case("By_innovation", INNOVATION_INVESTMENT_TYPE, "I make new products, or do research (Article 34)."),
        Case("By_reinvestment", REINVESTMENT_TYPE, "I reinvest my profit (Article 35)."),
    ),
    build=building(
        ("By_promotion", By_promotion), ("By_innovation", By_innovation), ("By_reinvestment", By_reinvestment)
    ),
    read=reading(
        ("By_promotion", By_promotion), ("By_innovation", By_innovation), ("By_reinvestment", By_reinvestment)
    ),
    doc="Why I think that I am exempt.",
)

APPLICANTS_TYPE = Structure(
    "Applicants",
    (
        Field("form_joint_venture", Boolean(), "The investors form a joint venture."),
        Field("include_lao_national", Boolean(), "A Lao national is among the investors, or acts for them."),
        Field(
            "include_foreigner",
            Boolean(),
            "A foreigner, as a natural person, is among the investors, or acts for them.",
        ),
    ),
    build=Applicants,
    read=lambda value: (value.form_joint_venture, value.include_lao_national, value.include_foreigner),
    doc="Who stands behind an application.",
    module="Investor",
)

APPLICATION_TO_INVEST_TYPE = Structure(
    "Application_to_invest",
    (
        Field("offices", ListOf(administration.ACTOR_TYPE), "The offices that take the application."),
        Field("levels", ListOf(administration.LEVEL_TYPE), "The levels at which they take it."),
        Field("documents", ListOf(official.DOCUMENT_TYPE), "The documents that belong to it."),
        Field("missing", ListOf(official.DOCUMENT_TYPE), "The documents that are still missing."),
        Field("is_complete", Boolean(), "Whether the set of documents is complete."),
        Field(
            "can_be_handed_in",
            Boolean(),
            "Whether the application can be handed in; for a concession the investor has to be a legal entity, too.",
        ),
    ),
    build=Application_to_invest,
    read=lambda value: (
        value.offices,
        value.levels,
        value.documents,
        value.missing,
        value.is_complete,
        value.can_be_handed_in,
    ),
    doc="Which office takes my application, which documents belong to it, and what is still missing?",
    module="Investor",
)

CAPITAL_TO_PAY_IN_TYPE = Structure(
    "Capital_to_pay_in",
    (
        Field("least_capital", MoneyIn("LAK", 2), "What the capital must not be less than."),
        Field("suffices", Boolean(), "Whether the capital is large enough."),
        Field("initial_payment", MoneyIn("LAK", 2), "What is to be paid first; for a concession, at least."),
        Field("initial_payment_due", OptionalOf(Date()), "The last day for it; absent where it cannot be known."),
        Field("remainder", MoneyIn("LAK", 2), "What then remains."),
        Field("remainder_due", OptionalOf(Date()), "The last day for the rest; absent where it cannot be known."),
        Field("certified_by", administration.ACTOR_TYPE, "Who certifies each payment."),
        Field("obtaining", obligations.OBLIGATION_TYPE, "To obtain the certification of the payment."),
        Field("certification", obligations.OBLIGATION_TYPE, "To certify the payment."),
    ),
    build=Capital_to_pay_in,
    read=lambda value: (
        value.least_capital,
        value.suffices,
        value.initial_payment,
        value.initial_payment_due,
        value.remainder,
        value.remainder_due,
        value.certified_by,
        value.obtaining,
        value.certification,
    ),
    doc="How much capital do I need, how much of it is paid by which day, and who certifies the payments by when?",
    module="Investor",
)

WARRANTY_OF_CONCESSION_TYPE = Structure(
    "Warranty_of_concession",
    (
        Field("due", MoneyIn("USD", 2), "The warranty in US dollars."),
        Field("due_in_kip", MoneyIn("LAK", 2), "The same in Kip, by the exchange rate that counts."),
        Field("is_enough", Boolean(), "Whether the deposit is large enough."),
        Field(
            "defects",
            ListOf(part_4_concession_activities.DEPOSIT_DEFECT_TYPE),
            "What is wrong with the currency, the means or the account.",
        ),
        Field("outcome", part_4_concession_activities.WARRANTY_OUTCOME_TYPE, "What becomes of the warranty."),
        Field("depositing", obligations.OBLIGATION_TYPE, "To deposit the warranty."),
        Field("return", obligations.OBLIGATION_TYPE, "To have the warranty returned."),
        Field("forfeiture", obligations.OBLIGATION_TYPE, "To keep the warranty, which is forfeited."),
    ),
    build=Warranty_of_concession,
    read=lambda value: (
        value.due,
        value.due_in_kip,
        value.is_enough,
        value.defects,
        value.outcome,
        value.depositing,
        value.return_,
        value.forfeiture,
    ),
    doc="Which warranty do I deposit, in which currency and how, and is it returned or lost?",
    module="Investor",
)

APPROVAL_TO_GET_TYPE = Structure(
    "Approval_to_get",
    (
        Field("approved_by", administration.ACTOR_TYPE, "Who approves."),
        Field("last_day", OptionalOf(Date()), "The last day for it; absent where the words give none."),
    ),
    build=Approval_to_get,
    read=lambda value: (value.approved_by, value.last_day),
    doc="Who gives the approval that I need, and by which day?",
    module="Investor",
)

PERIOD_THAT_RUNS_TYPE = Structure(
    "Period_that_runs",
    (
        Field("who", administration.ACTOR_TYPE, "Who has to act."),
        Field("last_day", OptionalOf(Date()), "The last day."),
        Field("follows", obligations.CONSEQUENCE_TYPE, "What the law says will follow if the last day passes."),
        Field("has_followed", Boolean(), "Whether that has come."),
        Field("act", obligations.OBLIGATION_TYPE, "To do what the period is for."),
    ),
    build=Period_that_runs,
    read=lambda value: (value.who, value.last_day, value.follows, value.has_followed, value.act),
    doc="A period has begun: until when does it run, for whom, and what follows if it passes?",
    module="Investor",
)

PROFIT_TAX_OF_INVESTOR_TYPE = Structure(
    "Profit_tax_of_investor",
    (
        Field("is_entitled", Boolean(), "Whether I am entitled to the exemption."),
        Field("begins", OptionalOf(Date()), "The first day of the exemption; absent as long as it is not known."),
        Field("last_day", OptionalOf(Date()), "The last day of the exemption; absent as long as it is not known."),
        Field("is_exempt_now", Boolean(), "Whether I am exempt on the date of the question."),
        Field(
            "exempt_share",
            OptionalOf(Decimal()),
            "The part of the profit tax that is exempt; absent where the words speak of no part.",
        ),
    ),
    build=Profit_tax_of_investor,
    read=lambda value: (value.is_entitled, value.begins, value.last_day, value.is_exempt_now, value.exempt_share),
    doc="Am I exempt from profit tax, from when to when, and now?",
    module="Investor",
)

LOSS_LEFT_TYPE = Structure(
    "Loss_left",
    (
        Field(
            "missing",
            ListOf(part_8_duties_and_taxes.LOSS_CONDITION_TYPE),
            "What is missing for the loss to be carried forward.",
        ),
        Field("may_be_carried_forward", Boolean(), "Whether the loss may be carried forward."),
        Field(
            "last_year",
            OptionalOf(Integer()),
            "The last year from whose profit it can be deducted; absent if it may not be carried forward.",
        ),
        Field("deducted", MoneyIn("LAK", 2), "What is deducted from the profit of the year of the question."),
        Field("left", MoneyIn("LAK", 2), "What is left of it for later years."),
        Field("lost", MoneyIn("LAK", 2), "What of it is lost when that year is over."),
    ),
    build=Loss_left,
    read=lambda value: (
        value.missing,
        value.may_be_carried_forward,
        value.last_year,
        value.deducted,
        value.left,
        value.lost,
    ),
    doc="May I carry a loss forward, until when, and how much of it is left?",
    module="Investor",
)

IMPORTS_OF_THE_YEAR_TYPE = Structure(
    "Imports_of_the_year",
    (
        Field("needs_plan", Boolean(), "Whether I must make an annual import plan."),
        Field("plan_goes_to", ListOf(administration.ACTOR_TYPE), "The offices to which it can be submitted."),
        Field("plan", obligations.OBLIGATION_TYPE, "To make the annual import plan and submit it."),
        Field("may_be_amended", Boolean(), "Whether the approved plan may still be amended."),
        Field("approved_by", administration.ACTOR_TYPE, "Who approves the import that is not in the plan."),
        Field(
            "is_counted_by_number",
            Boolean(),
            "Whether its value is one up to which such imports may be approved twice a year.",
        ),
        Field(
            "is_within_twice_a_year",
            Boolean(),
            "Whether it is not more than the second of the year; not said above that value.",
        ),
    ),
    build=Imports_of_the_year,
    read=lambda value: (
        value.needs_plan,
        value.plan_goes_to,
        value.plan,
        value.may_be_amended,
        value.approved_by,
        value.is_counted_by_number,
        value.is_within_twice_a_year,
    ),
    doc="Must I have an import plan and where does it go, how often may I change it, and what may I import besides it: how often, up to which value, and who approves?",
    module="Investor",
)

REPRESENTATIVE_OFFICE_STAY_TYPE = Structure(
    "Representative_office_stay",
    (
        Field("first_term_end", Date(), "The end of the term before any extension."),
        Field("extensions_allowed", Integer(), "How many extensions the office may have, apart from an MOU."),
        Field("latest_end", Date(), "The latest day on which the term, with its extensions, may end."),
        Field("may_be_extended", Boolean(), "Whether the term may be extended up to the day that I wish."),
        Field(
            "exceptional_extension",
            obligations.OBLIGATION_TYPE,
            "To extend the term as an exceptional case, if the Ministry deems it necessary.",
        ),
        Field(
            "business",
            obligations.OBLIGATION_TYPE,
            "To conduct business or carry out commercial activities beyond the approved activities.",
        ),
        Field("income", obligations.OBLIGATION_TYPE, "To generate income."),
        Field("receipts", obligations.OBLIGATION_TYPE, "To issue receipts or invoices for any revenues or incomes."),
        Field("bankruptcy", obligations.OBLIGATION_TYPE, "To declare itself bankrupt."),
    ),
    build=Representative_office_stay,
    read=lambda value: (
        value.first_term_end,
        value.extensions_allowed,
        value.latest_end,
        value.may_be_extended,
        value.exceptional_extension,
        value.business,
        value.income,
        value.receipts,
        value.bankruptcy,
    ),
    doc="How long may my representative office stay, and what may it not do?",
    module="Investor",
)


def _application_to_invest_dossier(plan: Plan, applicants: Applicants) -> official.Dossier:
    """The application as the dossier that the office will see.

    The application (rules/situations/investor.catala_en, line 115).
    """
    if isinstance(plan, A_general_business):
        return official.For_general_business(
            official.General_business_dossier(
                is_joint_venture=applicants.form_joint_venture,
                includes_lao_national=applicants.include_lao_national,
                includes_foreigner=applicants.include_foreigner,
                includes_foreign_entity=plan.content.includes_foreign_entity,
                status_document_exists=plan.content.status_document_exists,
            ),
        )
    return official.For_concession(
        official.Concession_dossier(
            is_legal_entity=plan.content.is_legal_entity,
            is_mining_energy_or_land=plan.content.is_mining_energy_or_land,
            is_joint_venture=applicants.form_joint_venture,
            includes_lao_national=applicants.include_lao_national,
            includes_foreigner=applicants.include_foreigner,
        ),
    )


def _application_to_invest_general_office(
    plan: Plan, general_business_office__where_to_apply: part_3_general_business.Where_to_apply | None
) -> part_3_general_business.General_business_office:
    """Who takes an application for a general business.

    Article 5 (rules/situations/investor.catala_en, line 143).
    """
    if isinstance(plan, A_general_business):
        return part_3_general_business.general_business_office(
            activity=plan.content.activity, where_to_apply=general_business_office__where_to_apply
        )
    # No rule of the text says.
    raise Unset("general_office", "rules/situations/investor.catala_en:91", "The application")


def _application_to_invest_offices(
    plan: Plan,
    general_office: Reading[part_3_general_business.General_business_office],
    concession_office: part_4_concession_activities.Concession_office,
) -> tuple[administration.Actor, ...]:
    """The offices that take the application.

    rules/situations/investor.catala_en, lines 154, 159.
    """
    if isinstance(plan, A_general_business):
        return general_office().offices  # Article 5
    return (concession_office.office,)  # Article 10, first sentence


def _application_to_invest_levels(
    plan: Plan,
    general_office: Reading[part_3_general_business.General_business_office],
    concession_office: part_4_concession_activities.Concession_office,
) -> tuple[administration.Level, ...]:
    """The levels at which they take it.

    rules/situations/investor.catala_en, lines 164, 169.
    """
    if isinstance(plan, A_general_business):
        return general_office().levels  # Article 5
    return concession_office.levels  # Article 10, first sentence


def application_to_invest(
    *,
    plan: Plan,
    applicants: Applicants,
    papers: tuple[official.Paper, ...],
    general_business_office__where_to_apply: part_3_general_business.Where_to_apply | None = None,
    concession_proposal__basic_information: part_4_concession_activities.Basic_information | None = None,
    concession_proposal__other_annexes: part_4_concession_activities.Other_annexes | None = None,
    concession_proposal__memorandum: part_4_concession_activities.Memorandum | None = None,
    general_business_proposal__such_as: part_3_general_business.Such_as | None = None,
    general_business_proposal__if_any: part_3_general_business.If_any | None = None,
) -> Application_to_invest:
    """Which office takes my application, which documents belong to it, and what is still missing?

    Encodes The application (rules/situations/investor.catala_en:81).

    Facts:
        plan: What I plan.
        applicants: Who stands behind the application.
        papers: The papers that I have.
        general_business_office__where_to_apply: Where an application can be submitted (a reading of the text:
            Either_one_stop_service if not given).
        concession_proposal__basic_information: What the second item of Article 11 asks for (a reading of the text:
            Instead_of_study_and_plan if not given).
        concession_proposal__other_annexes: What the annexes of the fourth item of Article 11 are (a reading of the
            text: Needed if not given).
        concession_proposal__memorandum: Which concessions need a memorandum on initial field data collection (a reading
            of the text: All_concessions if not given).
        general_business_proposal__such_as: What the documents behind "such as" are (a reading of the text: Asked_for if
            not given).
        general_business_proposal__if_any: Of what "if any" is said (a reading of the text: Any_entity if not given).

    Raises `Silent` where no rule gives a value.
    """
    dossier = _application_to_invest_dossier(plan, applicants)
    general_office = attempt(
        lambda: _application_to_invest_general_office(plan, general_business_office__where_to_apply)
    )
    # The office that takes an application for a concession.
    concession_office = part_4_concession_activities.concession_office()
    # The dossier with the papers that I have.
    with_my_papers = official.dossier_completeness(
        dossier=dossier,
        filed=papers,
        concession_proposal__basic_information=concession_proposal__basic_information,
        concession_proposal__other_annexes=concession_proposal__other_annexes,
        concession_proposal__memorandum=concession_proposal__memorandum,
        general_business_proposal__such_as=general_business_proposal__such_as,
        general_business_proposal__if_any=general_business_proposal__if_any,
    )
    # The dossier as it is with no paper in it.
    without_papers = official.dossier_completeness(
        dossier=dossier,
        filed=(),
        concession_proposal__basic_information=concession_proposal__basic_information,
        concession_proposal__other_annexes=concession_proposal__other_annexes,
        concession_proposal__memorandum=concession_proposal__memorandum,
        general_business_proposal__such_as=general_business_proposal__such_as,
        general_business_proposal__if_any=general_business_proposal__if_any,
    )
    offices = _application_to_invest_offices(plan, general_office, concession_office)
    levels = _application_to_invest_levels(plan, general_office, concession_office)
    # The application: The documents that belong to it.
    documents = without_papers.missing
    # The application: The documents that are still missing.
    missing = with_my_papers.missing
    # The application: Whether the set of documents is complete.
    is_complete = with_my_papers.is_complete
    # The application: Whether the application can be handed in; for a concession the investor has to be a legal entity,
    # too.
    can_be_handed_in = with_my_papers.can_be_handed_in
    return Application_to_invest(offices, levels, documents, missing, is_complete, can_be_handed_in)


class Decided_application_to_invest(Decision):
    """What `decide_application_to_invest` gives: of each output of `application_to_invest` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def offices(self) -> Outcome[tuple[administration.Actor, ...]]:
        """The offices that take the application."""
        return self._outcome("offices")

    @property
    def levels(self) -> Outcome[tuple[administration.Level, ...]]:
        """The levels at which they take it."""
        return self._outcome("levels")

    @property
    def documents(self) -> Outcome[tuple[official.Document, ...]]:
        """The documents that belong to it."""
        return self._outcome("documents")

    @property
    def missing(self) -> Outcome[tuple[official.Document, ...]]:
        """The documents that are still missing."""
        return self._outcome("missing")

    @property
    def is_complete(self) -> Outcome[bool]:
        """Whether the set of documents is complete."""
        return self._outcome("is_complete")

    @property
    def can_be_handed_in(self) -> Outcome[bool]:
        """Whether the application can be handed in; for a concession the investor has to be a legal entity, too."""
        return self._outcome("can_be_handed_in")

    @staticmethod
    def _scope() -> Scope:
        return APPLICATION_TO_INVEST


def decide_application_to_invest(
    *,
    plan: Plan,
    applicants: Applicants,
    papers: tuple[official.Paper, ...],
    general_business_office__where_to_apply: part_3_general_business.Where_to_apply | None = None,
    concession_proposal__basic_information: part_4_concession_activities.Basic_information | None = None,
    concession_proposal__other_annexes: part_4_concession_activities.Other_annexes | None = None,
    concession_proposal__memorandum: part_4_concession_activities.Memorandum | None = None,
    general_business_proposal__such_as: part_3_general_business.Such_as | None = None,
    general_business_proposal__if_any: part_3_general_business.If_any | None = None,
) -> Decided_application_to_invest:
    """`application_to_invest` without exceptions (The application): an output that has no value is `Silent`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = application_to_invest(
            plan=plan,
            applicants=applicants,
            papers=papers,
            general_business_office__where_to_apply=general_business_office__where_to_apply,
            concession_proposal__basic_information=concession_proposal__basic_information,
            concession_proposal__other_annexes=concession_proposal__other_annexes,
            concession_proposal__memorandum=concession_proposal__memorandum,
            general_business_proposal__such_as=general_business_proposal__such_as,
            general_business_proposal__if_any=general_business_proposal__if_any,
        )
    except Failure as failure:
        return Decided_application_to_invest.without(
            failure,
            plan,
            applicants,
            papers,
            general_business_office__where_to_apply,
            concession_proposal__basic_information,
            concession_proposal__other_annexes,
            concession_proposal__memorandum,
            general_business_proposal__such_as,
            general_business_proposal__if_any,
        )
    return Decided_application_to_invest(
        found,
        plan,
        applicants,
        papers,
        general_business_office__where_to_apply,
        concession_proposal__basic_information,
        concession_proposal__other_annexes,
        concession_proposal__memorandum,
        general_business_proposal__such_as,
        general_business_proposal__if_any,
    )


def _capital_to_pay_in_least(
    business: part_8_duties_and_taxes.Business,
    investors: part_2_registered_capital.Investors,
    total_capital: MoneyInLAK,
    registered_capital: MoneyInLAK,
    minimum_capital__counted: part_2_registered_capital.Counted | None,
    minimum_capital__mixed: part_2_registered_capital.Mixed | None,
) -> part_2_registered_capital.Minimum_capital:
    """The least capital of a general business.

    Article 3 (rules/situations/investor.catala_en, line 290).
    """
    if isinstance(business, part_8_duties_and_taxes.General):
        return part_2_registered_capital.minimum_capital(
            investors=investors,
            total_capital=total_capital,
            registered_capital=registered_capital,
            counted=minimum_capital__counted,
            mixed=minimum_capital__mixed,
        )
    # No rule of the text says.
    raise Unset("least", "rules/situations/investor.catala_en:252", "The registered capital")


def _capital_to_pay_in_sector(business: part_8_duties_and_taxes.Business) -> part_2_registered_capital.Sector:
    """The sector of a general business.

    Article 4, second sentence (rules/situations/investor.catala_en, line 300).
    """
    if isinstance(business, part_8_duties_and_taxes.General):
        return business.content
    # No rule of the text says.
    raise Unset("sector", "rules/situations/investor.catala_en:258", "The registered capital")


def _capital_to_pay_in_first_day(starting_day: Present[date] | None) -> date:
    """The day from which the periods run, once it is there.

    Article 4, second sentence; Article 4(3), fourth sentence (rules/situations/investor.catala_en, line 309).
    """
    if starting_day is not None:
        return starting_day.value
    # No rule of the text says.
    raise Unset("first_day", "rules/situations/investor.catala_en:260", "The registered capital")


def _capital_to_pay_in_certificate(
    business: part_8_duties_and_taxes.Business,
    starting_day: Present[date] | None,
    paid_on: Present[date] | None,
    certified: Present[date] | None,
    as_of: date,
    payment_certification__ten_days: part_2_registered_capital.Ten_days | None,
) -> part_2_registered_capital.Payment_certification:
    """The certification of the payment.

    Article 4(3), fifth sentence (rules/situations/investor.catala_en, line 342).
    """
    return part_2_registered_capital.payment_certification(
        activity=part_2_registered_capital.Activity.General_business
        if isinstance(business, part_8_duties_and_taxes.General)
        else part_2_registered_capital.Activity.Concession,
        certificate_received=starting_day if isinstance(business, part_8_duties_and_taxes.General) else None,
        paid_on=paid_on,
        certified=certified,
        as_of=as_of,
        ten_days=payment_certification__ten_days,
    )


def _capital_to_pay_in_initial_payment(
    business: part_8_duties_and_taxes.Business,
    shares: Reading[part_2_registered_capital.Capital_shares],
    concession_payment: Reading[part_2_registered_capital.Concession_initial_payment],
) -> MoneyInLAK:
    """What is to be paid first; for a concession, at least.

    rules/situations/investor.catala_en, lines 364, 369.
    """
    if isinstance(business, part_8_duties_and_taxes.General):
        return shares().initial_payment  # Article 4, second sentence
    return concession_payment().least_initial_payment  # Article 4(3), fourth sentence


def _capital_to_pay_in_initial_payment_due(
    business: part_8_duties_and_taxes.Business,
    starting_day: Present[date] | None,
    periods: Reading[part_2_registered_capital.Capital_periods],
    concession_periods: Reading[part_2_registered_capital.Concession_capital_periods],
) -> Present[date] | None:
    """The last day for it; absent where it cannot be known.

    rules/situations/investor.catala_en, lines 374, 379, 386.
    """
    if isinstance(business, part_8_duties_and_taxes.General) and starting_day is not None:
        return periods().initial_payment_due  # Article 4, second sentence
    if isinstance(business, part_8_duties_and_taxes.Concession_activities) and starting_day is not None:
        return concession_periods().initial_payment_due  # Article 4(3), fourth sentence
    if starting_day is None:
        return None  # Article 4, second sentence; Article 4(3), fourth sentence
    # No rule of the text says.
    raise Silent("initial_payment_due", "rules/situations/investor.catala_en:274", "The registered capital")


def _capital_to_pay_in_remainder(
    business: part_8_duties_and_taxes.Business,
    shares: Reading[part_2_registered_capital.Capital_shares],
    concession_payment: Reading[part_2_registered_capital.Concession_initial_payment],
) -> MoneyInLAK:
    """What then remains.

    rules/situations/investor.catala_en, lines 391, 396.
    """
    if isinstance(business, part_8_duties_and_taxes.General):
        return shares().remainder  # Article 4, second sentence
    return concession_payment().remainder  # Article 4(3), fourth sentence


def _capital_to_pay_in_remainder_due(
    business: part_8_duties_and_taxes.Business,
    starting_day: Present[date] | None,
    periods: Reading[part_2_registered_capital.Capital_periods],
    concession_periods: Reading[part_2_registered_capital.Concession_capital_periods],
) -> Present[date] | None:
    """The last day for the rest; absent where it cannot be known.

    rules/situations/investor.catala_en, lines 401, 406, 413.
    """
    if isinstance(business, part_8_duties_and_taxes.General) and starting_day is not None:
        return Present(periods().remainder_due)  # Article 4, second sentence
    if isinstance(business, part_8_duties_and_taxes.Concession_activities) and starting_day is not None:
        return Present(concession_periods().remainder_due)  # Article 4(3), fourth sentence
    if starting_day is None:
        return None  # Article 4, second sentence; Article 4(3), fourth sentence
    # No rule of the text says.
    raise Silent("remainder_due", "rules/situations/investor.catala_en:278", "The registered capital")


def capital_to_pay_in(
    *,
    business: part_8_duties_and_taxes.Business,
    investors: part_2_registered_capital.Investors,
    total_capital: MoneyInLAK,
    registered_capital: MoneyInLAK,
    starting_day: Present[date] | None = None,
    paid_on: Present[date] | None = None,
    certified: Present[date] | None = None,
    as_of: date,
    minimum_capital__counted: part_2_registered_capital.Counted | None = None,
    minimum_capital__mixed: part_2_registered_capital.Mixed | None = None,
    capital_periods__ninety_days: part_2_registered_capital.Ninety_days | None = None,
    concession_capital_periods__ninety_days_of_concession: part_2_registered_capital.Ninety_days_of_concession
    | None = None,
    payment_certification__ten_days: part_2_registered_capital.Ten_days | None = None,
) -> Capital_to_pay_in:
    """How much capital do I need, how much of it is paid by which day, and who certifies the payments by when?

    Encodes The registered capital (rules/situations/investor.catala_en:233).

    Facts:
        business: What I invest in.
        investors: Who invests.
        total_capital: The total capital (in hundredths of LAK).
        registered_capital: The registered capital (in hundredths of LAK).
        starting_day: The day from which the periods run: on which the enterprise registration certificate was received;
            for a concession, on which the enterprise was established (`Present(date)`, None if not given).
        paid_on: The day of the payment that is to be certified (`Present(date)`, None if not given).
        certified: The day on which the Bank of Lao PDR certified it (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        minimum_capital__counted: What must not be less than one billion Kip (a reading of the text: Each if not given).
        minimum_capital__mixed: Whether the minimum holds where foreign and Lao investors invest together (a reading of
            the text: Foreign_investor_takes_part if not given).
        capital_periods__ninety_days: From when the 90 working days run (a reading of the text: After_certificate if not
            given).
        concession_capital_periods__ninety_days_of_concession: From when the 90 working days run (a reading of the text:
            From_establishment if not given).
        payment_certification__ten_days: From when the investor's 10 working days run (a reading of the text:
            From_payment if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    least = attempt(
        lambda: _capital_to_pay_in_least(
            business, investors, total_capital, registered_capital, minimum_capital__counted, minimum_capital__mixed
        ),
    )
    sector = attempt(lambda: _capital_to_pay_in_sector(business))
    # Article 4, second sentence: The shares of a general business.
    shares = part_2_registered_capital.capital_shares(sector=sector(), registered_capital=registered_capital)
    # Article 4(3), fourth sentence: The first payment of a concession.
    concession_payment = part_2_registered_capital.concession_initial_payment(
        registered_capital=registered_capital, paid=0
    )
    first_day = attempt(lambda: _capital_to_pay_in_first_day(starting_day))
    # Article 4, second sentence: The last days of a general business.
    periods = part_2_registered_capital.capital_periods(
        sector=sector(), certificate_received=first_day(), ninety_days=capital_periods__ninety_days
    )
    # Article 4(3), fourth sentence: The last days of a concession.
    concession_periods = part_2_registered_capital.concession_capital_periods(
        established=first_day(), ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession
    )
    certificate = _capital_to_pay_in_certificate(
        business, starting_day, paid_on, certified, as_of, payment_certification__ten_days
    )
    # Article 3: What the capital must not be less than.
    least_capital = least().least_capital
    # Article 3: Whether the capital is large enough.
    suffices = least().suffices
    initial_payment = _capital_to_pay_in_initial_payment(business, known(shares), known(concession_payment))
    initial_payment_due = _capital_to_pay_in_initial_payment_due(
        business, starting_day, known(periods), known(concession_periods)
    )
    remainder = _capital_to_pay_in_remainder(business, known(shares), known(concession_payment))
    remainder_due = _capital_to_pay_in_remainder_due(business, starting_day, known(periods), known(concession_periods))
    # Article 4(3), fifth sentence: Who certifies each payment.
    certified_by = certificate.certification.bearer
    # Article 4, first sentence: To obtain the certification of the payment.
    obtaining = certificate.obtaining
    # Article 4(3), fifth sentence: To certify the payment.
    certification = certificate.certification
    return Capital_to_pay_in(
        least_capital,
        suffices,
        initial_payment,
        initial_payment_due,
        remainder,
        remainder_due,
        certified_by,
        obtaining,
        certification,
    )


class Decided_capital_to_pay_in(Decision):
    """What `decide_capital_to_pay_in` gives: of each output of `capital_to_pay_in` a value, or why there is none."""

    __slots__ = ()

    @property
    def least_capital(self) -> Outcome[MoneyInLAK]:
        """What the capital must not be less than (in hundredths of LAK)."""
        return self._outcome("least_capital")

    @property
    def suffices(self) -> Outcome[bool]:
        """Whether the capital is large enough."""
        return self._outcome("suffices")

    @property
    def initial_payment(self) -> Outcome[MoneyInLAK]:
        """What is to be paid first; for a concession, at least (in hundredths of LAK)."""
        return self._outcome("initial_payment")

    @property
    def initial_payment_due(self) -> Outcome[Present[date] | None]:
        """The last day for it; absent where it cannot be known."""
        return self._outcome("initial_payment_due")

    @property
    def remainder(self) -> Outcome[MoneyInLAK]:
        """What then remains (in hundredths of LAK)."""
        return self._outcome("remainder")

    @property
    def remainder_due(self) -> Outcome[Present[date] | None]:
        """The last day for the rest; absent where it cannot be known."""
        return self._outcome("remainder_due")

    @property
    def certified_by(self) -> Outcome[administration.Actor]:
        """Who certifies each payment."""
        return self._outcome("certified_by")

    @property
    def obtaining(self) -> Outcome[obligations.Obligation]:
        """To obtain the certification of the payment."""
        return self._outcome("obtaining")

    @property
    def certification(self) -> Outcome[obligations.Obligation]:
        """To certify the payment."""
        return self._outcome("certification")

    @staticmethod
    def _scope() -> Scope:
        return CAPITAL_TO_PAY_IN


def decide_capital_to_pay_in(
    *,
    business: part_8_duties_and_taxes.Business,
    investors: part_2_registered_capital.Investors,
    total_capital: MoneyInLAK,
    registered_capital: MoneyInLAK,
    starting_day: Present[date] | None = None,
    paid_on: Present[date] | None = None,
    certified: Present[date] | None = None,
    as_of: date,
    minimum_capital__counted: part_2_registered_capital.Counted | None = None,
    minimum_capital__mixed: part_2_registered_capital.Mixed | None = None,
    capital_periods__ninety_days: part_2_registered_capital.Ninety_days | None = None,
    concession_capital_periods__ninety_days_of_concession: part_2_registered_capital.Ninety_days_of_concession
    | None = None,
    payment_certification__ten_days: part_2_registered_capital.Ten_days | None = None,
) -> Decided_capital_to_pay_in:
    """`capital_to_pay_in` without exceptions (The registered capital): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = capital_to_pay_in(
            business=business,
            investors=investors,
            total_capital=total_capital,
            registered_capital=registered_capital,
            starting_day=starting_day,
            paid_on=paid_on,
            certified=certified,
            as_of=as_of,
            minimum_capital__counted=minimum_capital__counted,
            minimum_capital__mixed=minimum_capital__mixed,
            capital_periods__ninety_days=capital_periods__ninety_days,
            concession_capital_periods__ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
            payment_certification__ten_days=payment_certification__ten_days,
        )
    except Failure as failure:
        return Decided_capital_to_pay_in.without(
            failure,
            business,
            investors,
            total_capital,
            registered_capital,
            starting_day,
            paid_on,
            certified,
            as_of,
            minimum_capital__counted,
            minimum_capital__mixed,
            capital_periods__ninety_days,
            concession_capital_periods__ninety_days_of_concession,
            payment_certification__ten_days,
        )
    return Decided_capital_to_pay_in(
        found,
        business,
        investors,
        total_capital,
        registered_capital,
        starting_day,
        paid_on,
        certified,
        as_of,
        minimum_capital__counted,
        minimum_capital__mixed,
        capital_periods__ninety_days,
        concession_capital_periods__ninety_days_of_concession,
        payment_certification__ten_days,
    )


def warranty_of_concession(
    *,
    project: part_4_concession_activities.Project,
    agreed: Present[MoneyInUSD] | None = None,
    deposit: part_4_concession_activities.Deposit,
    means: part_4_concession_activities.Deposit_means,
    is_to_the_account: bool,
    rate_of_the_day: DecimalInLAKPerUSD,
    agreed_rate: Present[DecimalInLAKPerUSD] | None = None,
    deposited: Present[date] | None = None,
    performance: part_4_concession_activities.Performance,
    returned: Present[date] | None = None,
    taken: Present[date] | None = None,
    as_of: date,
    warranty_due__such_as: part_4_concession_activities.Such_as | None = None,
    warranty_deposit__exchange_rate: part_4_concession_activities.Exchange_rate | None = None,
    deposit_manner__in_cash: part_4_concession_activities.In_cash | None = None,
) -> Warranty_of_concession:
    """Which warranty do I deposit, in which currency and how, and is it returned or lost?

    Encodes The warranty (rules/situations/investor.catala_en:459).

    Facts:
        project: The concession project, by its kind and size.
        agreed: The amount agreed in the MOU or concession agreement; absent where none was (in hundredths of USD;
            `Present(MoneyInUSD)`, None if not given).
        deposit: What I deposit, or think of depositing.
        means: By which means.
        is_to_the_account: It goes to the account of the planning and investment sector at the National Treasury.
        rate_of_the_day: The exchange rate on the day of the deposit (in LAK per USD).
        agreed_rate: The exchange rate agreed in the MOU or concession agreement; absent where none was (in LAK per USD;
            `Present(DecimalInLAKPerUSD)`, None if not given).
        deposited: The day on which the warranty was deposited (`Present(date)`, None if not given).
        performance: How the MOU or concession agreement was performed.
        returned: The day on which the warranty was returned to me (`Present(date)`, None if not given).
        taken: The day on which the government took the warranty (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        warranty_due__such_as: What the amounts of Article 15 are (a reading of the text: Fixed_amounts if not given).
        warranty_deposit__exchange_rate: The exchange rate that counts (a reading of the text: Rate_of_the_day if not
            given).
        deposit_manner__in_cash: What "in cash" means (a reading of the text: Money if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # The amount.
    warranty = part_4_concession_activities.warranty_due(project=project, agreed=agreed, such_as=warranty_due__such_as)
    # The amount in Kip.
    in_money = part_4_concession_activities.warranty_deposit(
        project=project,
        agreed=agreed,
        deposit=deposit,
        means=means,
        is_to_the_account=is_to_the_account,
        rate_of_the_day=rate_of_the_day,
        agreed_rate=agreed_rate,
        exchange_rate=warranty_deposit__exchange_rate,
        warranty_due__such_as=warranty_due__such_as,
        deposit_manner__in_cash=deposit_manner__in_cash,
    )
    # The way in which it is deposited.
    manner = part_4_concession_activities.deposit_manner(
        deposit=deposit, means=means, is_to_the_account=is_to_the_account, in_cash=deposit_manner__in_cash
    )
    # What becomes of it.
    fate = part_4_concession_activities.warranty_duties(
        deposited=deposited, performance=performance, returned=returned, taken=taken, as_of=as_of
    )
    # The same, before anything is known of the performance.
    before = part_4_concession_activities.warranty_duties(
        deposited=deposited, performance=part_4_concession_activities.Not_yet(), returned=None, taken=None, as_of=as_of
    )
    # Article 15, first sentence: The warranty in US dollars.
    due = warranty.due
    # Article 15(3), second item, fifth sentence: The same in Kip, by the exchange rate that counts.
    due_in_kip = in_money.due_in_kip
    # Article 15(3), second item, fifth sentence: Whether the deposit is large enough.
    is_enough = in_money.is_enough
    # Article 15(3), second item, fourth sentence; Article 15(3), second item, fifth sentence: What is wrong with the
    # currency, the means or the account.
    defects = manner.defects
    # Article 15(3), second item, sixth sentence; Article 15(3), second item, seventh sentence: What becomes of the
    # warranty.
    outcome = fate.outcome
    # Article 15, first sentence: To deposit the warranty.
    depositing = before.deposit
    # Article 15(3), second item, sixth sentence: To have the warranty returned.
    return_ = fate.return_
    # Article 15(3), second item, seventh sentence: To keep the warranty, which is forfeited.
    forfeiture = fate.forfeiture
    return Warranty_of_concession(due, due_in_kip, is_enough, defects, outcome, depositing, return_, forfeiture)


class Decided_warranty_of_concession(Decision):
    """What `decide_warranty_of_concession` gives: of each output of `warranty_of_concession` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def due(self) -> Outcome[MoneyInUSD]:
        """The warranty in US dollars (in hundredths of USD)."""
        return self._outcome("due")

    @property
    def due_in_kip(self) -> Outcome[MoneyInLAK]:
        """The same in Kip, by the exchange rate that counts (in hundredths of LAK)."""
        return self._outcome("due_in_kip")

    @property
    def is_enough(self) -> Outcome[bool]:
        """Whether the deposit is large enough."""
        return self._outcome("is_enough")

    @property
    def defects(self) -> Outcome[tuple[part_4_concession_activities.Deposit_defect, ...]]:
        """What is wrong with the currency, the means or the account."""
        return self._outcome("defects")

    @property
    def outcome(self) -> Outcome[part_4_concession_activities.Warranty_outcome]:
        """What becomes of the warranty."""
        return self._outcome("outcome")

    @property
    def depositing(self) -> Outcome[obligations.Obligation]:
        """To deposit the warranty."""
        return self._outcome("depositing")

    @property
    def return_(self) -> Outcome[obligations.Obligation]:
        """To have the warranty returned."""
        return self._outcome("return_")

    @property
    def forfeiture(self) -> Outcome[obligations.Obligation]:
        """To keep the warranty, which is forfeited."""
        return self._outcome("forfeiture")

    @staticmethod
    def _scope() -> Scope:
        return WARRANTY_OF_CONCESSION


def decide_warranty_of_concession(
    *,
    project: part_4_concession_activities.Project,
    agreed: Present[MoneyInUSD] | None = None,
    deposit: part_4_concession_activities.Deposit,
    means: part_4_concession_activities.Deposit_means,
    is_to_the_account: bool,
    rate_of_the_day: DecimalInLAKPerUSD,
    agreed_rate: Present[DecimalInLAKPerUSD] | None = None,
    deposited: Present[date] | None = None,
    performance: part_4_concession_activities.Performance,
    returned: Present[date] | None = None,
    taken: Present[date] | None = None,
    as_of: date,
    warranty_due__such_as: part_4_concession_activities.Such_as | None = None,
    warranty_deposit__exchange_rate: part_4_concession_activities.Exchange_rate | None = None,
    deposit_manner__in_cash: part_4_concession_activities.In_cash | None = None,
) -> Decided_warranty_of_concession:
    """`warranty_of_concession` without exceptions (The warranty): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = warranty_of_concession(
            project=project,
            agreed=agreed,
            deposit=deposit,
            means=means,
            is_to_the_account=is_to_the_account,
            rate_of_the_day=rate_of_the_day,
            agreed_rate=agreed_rate,
            deposited=deposited,
            performance=performance,
            returned=returned,
            taken=taken,
            as_of=as_of,
            warranty_due__such_as=warranty_due__such_as,
            warranty_deposit__exchange_rate=warranty_deposit__exchange_rate,
            deposit_manner__in_cash=deposit_manner__in_cash,
        )
    except Failure as failure:
        return Decided_warranty_of_concession.without(
            failure,
            project,
            agreed,
            deposit,
            means,
            is_to_the_account,
            rate_of_the_day,
            agreed_rate,
            deposited,
            performance,
            returned,
            taken,
            as_of,
            warranty_due__such_as,
            warranty_deposit__exchange_rate,
            deposit_manner__in_cash,
        )
    return Decided_warranty_of_concession(
        found,
        project,
        agreed,
        deposit,
        means,
        is_to_the_account,
        rate_of_the_day,
        agreed_rate,
        deposited,
        performance,
        returned,
        taken,
        as_of,
        warranty_due__such_as,
        warranty_deposit__exchange_rate,
        deposit_manner__in_cash,
    )


def _approval_to_get_approved_by(
    wish: Wish,
    registration: Reading[part_3_general_business.Registration_duties],
    applied: Present[date] | None,
    as_of: date,
    import_plan: Reading[part_8_duties_and_taxes.Import_plan_duties],
    concession_procedure__receipt: part_4_concession_activities.Receipt | None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None,
    unplanned_import_value__value_counted: part_8_duties_and_taxes.Value_counted | None,
) -> administration.Actor:
    """Who approves.

    rules/situations/investor.catala_en, lines 749, 755, 781, 790, 796.
    """
    if isinstance(wish, Registration_of_enterprise):
        return registration().consideration.bearer  # Article 8, fourth sentence
    if isinstance(wish, Concession_project):
        # Article 13(1); Article 13(2), third sentence
        return part_4_concession_activities.concession_procedure(
            on_calling_list=wish.content,
            application_received=applied,
            forwarded=None,
            comments_received=None,
            presented=None,
            submitted=None,
            decision=part_4_concession_activities.Not_decided(),
            rejection_notified=None,
            approval_notified=None,
            completed=None,
            reported=None,
            submitted_for_signature=None,
            delegated=None,
            as_of=as_of,
            receipt=concession_procedure__receipt,
            afterwards=concession_procedure__afterwards,
            listed_project_decision__listed_decision=listed_project_decision__listed_decision,
        ).decided_by
    if isinstance(wish, Project_for_calling_list):
        # Article 20, first item; Article 20, second item; Article 20, third item
        return part_5_calling_list.approval_authority(value=wish.content).authority
    if isinstance(wish, Annual_import_plan):
        return import_plan().certificate.bearer  # Article 38(4)
    # Article 38(4), third sentence; Article 38(4), fifth sentence
    return part_8_duties_and_taxes.unplanned_import_value(
        value=wish.content.value,
        earlier_value=wish.content.earlier_value,
        value_counted=unplanned_import_value__value_counted,
    ).approved_by


def _approval_to_get_last_day(
    wish: Wish,
    registration: Reading[part_3_general_business.Registration_duties],
    import_plan: Reading[part_8_duties_and_taxes.Import_plan_duties],
) -> Present[date] | None:
    """The last day for it; absent where the words give none.

    rules/situations/investor.catala_en, lines 808, 816, 823.
    """
    if isinstance(wish, Registration_of_enterprise):
        return registration().consideration.due  # Article 8, fourth sentence
    if (
        isinstance(wish, Concession_project)
        or isinstance(wish, Project_for_calling_list)
        or isinstance(wish, Unplanned_goods)
    ):
        # Article 13(1); Article 13(2), third sentence; Article 20, first item; Article 38(4), third sentence
        return None
    if isinstance(wish, Annual_import_plan):
        return import_plan().certificate.due  # Article 38(4)
    # No rule of the text says.
    raise Silent("last_day", "rules/situations/investor.catala_en:674", "The approval, and the periods")


def approval_to_get(
    *,
    wish: Wish,
    applied: Present[date] | None = None,
    as_of: date,
    registration_duties__seven_days: part_3_general_business.Seven_days | None = None,
    import_plan_duties__thirty_days: part_8_duties_and_taxes.Thirty_days | None = None,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
    unplanned_import_value__value_counted: part_8_duties_and_taxes.Value_counted | None = None,
) -> Approval_to_get:
    """Who gives the approval that I need, and by which day?

    Encodes The approval, and the periods (rules/situations/investor.catala_en:660).

    Facts:
        wish: What I wish to have approved.
        applied: The day on which the application was received, with all documents (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        registration_duties__seven_days: From when the seven working days for the seal run (a reading of the text:
            From_seal_license if not given).
        import_plan_duties__thirty_days: From when the 30 working days for the certificate run (a reading of the text:
            From_application if not given).
        concession_procedure__receipt: From whose receipt of the application the 25 working days run (a reading of the
            text: By_those_who_comment if not given).
        concession_procedure__afterwards: When a project that is not listed can be presented to the CIP (a reading of
            the text: After_comments if not given).
        listed_project_decision__listed_decision: Who decides on a project of the investment calling list (a reading of
            the text: By_committee if not given).
        unplanned_import_value__value_counted: Which value is held against US$30,000 (a reading of the text:
            Of_each_import if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 8, fourth sentence: The registration of an enterprise.
    registration = part_3_general_business.registration_duties(
        issued_at=administration.Level.Central,
        applied=applied,
        decided=None,
        issued=None,
        copied_to_sector=None,
        copied_to_ministry=None,
        seal_licensed=None,
        seal_carved=None,
        as_of=as_of,
        seven_days=registration_duties__seven_days,
    )
    # Article 38(4): The approval of an import plan.
    import_plan = part_8_duties_and_taxes.import_plan_duties(
        application_received=applied,
        set_complete=applied,
        sent_to_sector=None,
        comments_received=None,
        meeting_held=None,
        certificate_issued=None,
        sent_to_border=None,
        as_of=as_of,
        thirty_days=import_plan_duties__thirty_days,
    )
    approved_by = _approval_to_get_approved_by(
        wish,
        known(registration),
        applied,
        as_of,
        known(import_plan),
        concession_procedure__receipt,
        concession_procedure__afterwards,
        listed_project_decision__listed_decision,
        unplanned_import_value__value_counted,
    )
    last_day = _approval_to_get_last_day(wish, known(registration), known(import_plan))
    return Approval_to_get(approved_by, last_day)


class Decided_approval_to_get(Decision):
    """What `decide_approval_to_get` gives: of each output of `approval_to_get` a value, or why there is none."""

    __slots__ = ()

    @property
    def approved_by(self) -> Outcome[administration.Actor]:
        """Who approves."""
        return self._outcome("approved_by")

    @property
    def last_day(self) -> Outcome[Present[date] | None]:
        """The last day for it; absent where the words give none."""
        return self._outcome("last_day")

    @staticmethod
    def _scope() -> Scope:
        return APPROVAL_TO_GET


def decide_approval_to_get(
    *,
    wish: Wish,
    applied: Present[date] | None = None,
    as_of: date,
    registration_duties__seven_days: part_3_general_business.Seven_days | None = None,
    import_plan_duties__thirty_days: part_8_duties_and_taxes.Thirty_days | None = None,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
    unplanned_import_value__value_counted: part_8_duties_and_taxes.Value_counted | None = None,
) -> Decided_approval_to_get:
    """`approval_to_get` without exceptions (The approval, and the periods): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = approval_to_get(
            wish=wish,
            applied=applied,
            as_of=as_of,
            registration_duties__seven_days=registration_duties__seven_days,
            import_plan_duties__thirty_days=import_plan_duties__thirty_days,
            concession_procedure__receipt=concession_procedure__receipt,
            concession_procedure__afterwards=concession_procedure__afterwards,
            listed_project_decision__listed_decision=listed_project_decision__listed_decision,
            unplanned_import_value__value_counted=unplanned_import_value__value_counted,
        )
    except Failure as failure:
        return Decided_approval_to_get.without(
            failure,
            wish,
            applied,
            as_of,
            registration_duties__seven_days,
            import_plan_duties__thirty_days,
            concession_procedure__receipt,
            concession_procedure__afterwards,
            listed_project_decision__listed_decision,
            unplanned_import_value__value_counted,
        )
    return Decided_approval_to_get(
        found,
        wish,
        applied,
        as_of,
        registration_duties__seven_days,
        import_plan_duties__thirty_days,
        concession_procedure__receipt,
        concession_procedure__afterwards,
        listed_project_decision__listed_decision,
        unplanned_import_value__value_counted,
    )


def _period_that_runs_begun(period: Period) -> date:
    """The day with which the period began.

    The approval, and the periods (rules/situations/investor.catala_en, line 828).
    """
    if isinstance(period, Comments_on_concession):
        return period.content
    if isinstance(period, Notice_of_approval):
        return period.content
    if isinstance(period, Scheduling_of_negotiation):
        return period.content
    if isinstance(period, Part_in_negotiation):
        return period.content
    if isinstance(period, Certification_of_payment):
        return period.content
    if isinstance(period, Comments_on_import_plan):
        return period.content
    return period.content


def _period_that_runs_act(
    period: Period,
    begun: date,
    done: Present[date] | None,
    as_of: date,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None,
    negotiation_duties__ten_days: part_4_concession_activities.Ten_days_to_schedule | None,
    negotiation_duties__thirty_days: part_4_concession_activities.Thirty_days | None,
    payment_certification__ten_days: part_2_registered_capital.Ten_days | None,
    import_plan_duties__thirty_days: part_8_duties_and_taxes.Thirty_days | None,
) -> obligations.Obligation:
    """To do what the period is for.

    rules/situations/investor.catala_en, lines 839, 860, 876, 891, 906, 919, 935.
    """
    if isinstance(period, Comments_on_concession):
        # Article 13(2), second sentence
        return part_4_concession_activities.concession_procedure(
            on_calling_list=False,
            application_received=Present(begun),
            forwarded=Present(begun),
            comments_received=done,
            presented=None,
            submitted=None,
            decision=part_4_concession_activities.Not_decided(),
            rejection_notified=None,
            approval_notified=None,
            completed=None,
            reported=None,
            submitted_for_signature=None,
            delegated=None,
            as_of=as_of,
            receipt=concession_procedure__receipt,
            afterwards=concession_procedure__afterwards,
            listed_project_decision__listed_decision=listed_project_decision__listed_decision,
        ).comments
    if isinstance(period, Notice_of_approval):
        # Article 14, first sentence
        return part_4_concession_activities.negotiation_duties(
            approval_received=Present(begun),
            notified=done,
            scheduled=None,
            participated=None,
            completed=None,
            reported=None,
            submitted=None,
            as_of=as_of,
            ten_days=negotiation_duties__ten_days,
            thirty_days=negotiation_duties__thirty_days,
        ).notification
    if isinstance(period, Scheduling_of_negotiation):
        # Article 14, third sentence; Article 14, fourth sentence
        return part_4_concession_activities.negotiation_duties(
            approval_received=Present(begun),
            notified=Present(begun),
            scheduled=done,
            participated=None,
            completed=None,
            reported=None,
            submitted=None,
            as_of=as_of,
            ten_days=negotiation_duties__ten_days,
            thirty_days=negotiation_duties__thirty_days,
        ).scheduling
    if isinstance(period, Part_in_negotiation):
        # Article 14, fourth sentence
        return part_4_concession_activities.negotiation_duties(
            approval_received=Present(begun),
            notified=Present(begun),
            scheduled=None,
            participated=done,
            completed=None,
            reported=None,
            submitted=None,
            as_of=as_of,
            ten_days=negotiation_duties__ten_days,
            thirty_days=negotiation_duties__thirty_days,
        ).participation
    if isinstance(period, Certification_of_payment):
        # Article 4(3), fifth sentence
        return part_2_registered_capital.payment_certification(
            activity=part_2_registered_capital.Activity.General_business,
            certificate_received=None,
            paid_on=Present(begun),
            certified=done,
            as_of=as_of,
            ten_days=payment_certification__ten_days,
        ).certification
    if isinstance(period, Comments_on_import_plan):
        # Article 38(3); Article 38(3), second sentence
        return part_8_duties_and_taxes.import_plan_duties(
            application_received=Present(begun),
            set_complete=Present(begun),
            sent_to_sector=Present(begun),
            comments_received=done,
            meeting_held=None,
            certificate_issued=None,
            sent_to_border=None,
            as_of=as_of,
            thirty_days=import_plan_duties__thirty_days,
        ).comments
    # Article 38(4)
    return part_8_duties_and_taxes.import_plan_duties(
        application_received=Present(begun),
        set_complete=Present(begun),
        sent_to_sector=Present(begun),
        comments_received=None,
        meeting_held=Present(begun),
        certificate_issued=done,
        sent_to_border=None,
        as_of=as_of,
        thirty_days=import_plan_duties__thirty_days,
    ).certificate


def period_that_runs(
    *,
    period: Period,
    done: Present[date] | None = None,
    as_of: date,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
    negotiation_duties__ten_days: part_4_concession_activities.Ten_days_to_schedule | None = None,
    negotiation_duties__thirty_days: part_4_concession_activities.Thirty_days | None = None,
    payment_certification__ten_days: part_2_registered_capital.Ten_days | None = None,
    import_plan_duties__thirty_days: part_8_duties_and_taxes.Thirty_days | None = None,
) -> Period_that_runs:
    """A period has begun: until when does it run, for whom, and what follows if it passes?

    Encodes The approval, and the periods (rules/situations/investor.catala_en:697).

    Facts:
        period: The period, and the day with which it began.
        done: The day on which what is to be done was done (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        concession_procedure__receipt: From whose receipt of the application the 25 working days run (a reading of the
            text: By_those_who_comment if not given).
        concession_procedure__afterwards: When a project that is not listed can be presented to the CIP (a reading of
            the text: After_comments if not given).
        listed_project_decision__listed_decision: Who decides on a project of the investment calling list (a reading of
            the text: By_committee if not given).
        negotiation_duties__ten_days: From when the 10 working days run (a reading of the text: From_receipt_by_investor
            if not given).
        negotiation_duties__thirty_days: From when the 30 working days run (a reading of the text: From_notification if
            not given).
        payment_certification__ten_days: From when the investor's 10 working days run (a reading of the text:
            From_payment if not given).
        import_plan_duties__thirty_days: From when the 30 working days for the certificate run (a reading of the text:
            From_application if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    begun = _period_that_runs_begun(period)
    act = _period_that_runs_act(
        period,
        begun,
        done,
        as_of,
        concession_procedure__receipt,
        concession_procedure__afterwards,
        listed_project_decision__listed_decision,
        negotiation_duties__ten_days,
        negotiation_duties__thirty_days,
        payment_certification__ten_days,
        import_plan_duties__thirty_days,
    )
    # The approval, and the periods: Who has to act.
    who = act.bearer
    # The approval, and the periods: The last day.
    last_day = act.due
    # The approval, and the periods: What the law says will follow if the last day passes.
    follows = act.follows
    # The approval, and the periods: Whether that has come.
    has_followed = act.has_followed
    return Period_that_runs(who, last_day, follows, has_followed, act)


class Decided_period_that_runs(Decision):
    """What `decide_period_that_runs` gives: of each output of `period_that_runs` a value, or why there is none."""

    __slots__ = ()

    @property
    def who(self) -> Outcome[administration.Actor]:
        """Who has to act."""
        return self._outcome("who")

    @property
    def last_day(self) -> Outcome[Present[date] | None]:
        """The last day."""
        return self._outcome("last_day")

    @property
    def follows(self) -> Outcome[obligations.Consequence]:
        """What the law says will follow if the last day passes."""
        return self._outcome("follows")

    @property
    def has_followed(self) -> Outcome[bool]:
        """Whether that has come."""
        return self._outcome("has_followed")

    @property
    def act(self) -> Outcome[obligations.Obligation]:
        """To do what the period is for."""
        return self._outcome("act")

    @staticmethod
    def _scope() -> Scope:
        return PERIOD_THAT_RUNS


def decide_period_that_runs(
    *,
    period: Period,
    done: Present[date] | None = None,
    as_of: date,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
    negotiation_duties__ten_days: part_4_concession_activities.Ten_days_to_schedule | None = None,
    negotiation_duties__thirty_days: part_4_concession_activities.Thirty_days | None = None,
    payment_certification__ten_days: part_2_registered_capital.Ten_days | None = None,
    import_plan_duties__thirty_days: part_8_duties_and_taxes.Thirty_days | None = None,
) -> Decided_period_that_runs:
    """`period_that_runs` without exceptions (The approval, and the periods): an output that has no value is
    `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = period_that_runs(
            period=period,
            done=done,
            as_of=as_of,
            concession_procedure__receipt=concession_procedure__receipt,
            concession_procedure__afterwards=concession_procedure__afterwards,
            listed_project_decision__listed_decision=listed_project_decision__listed_decision,
            negotiation_duties__ten_days=negotiation_duties__ten_days,
            negotiation_duties__thirty_days=negotiation_duties__thirty_days,
            payment_certification__ten_days=payment_certification__ten_days,
            import_plan_duties__thirty_days=import_plan_duties__thirty_days,
        )
    except Failure as failure:
        return Decided_period_that_runs.without(
            failure,
            period,
            done,
            as_of,
            concession_procedure__receipt,
            concession_procedure__afterwards,
            listed_project_decision__listed_decision,
            negotiation_duties__ten_days,
            negotiation_duties__thirty_days,
            payment_certification__ten_days,
            import_plan_duties__thirty_days,
        )
    return Decided_period_that_runs(
        found,
        period,
        done,
        as_of,
        concession_procedure__receipt,
        concession_procedure__afterwards,
        listed_project_decision__listed_decision,
        negotiation_duties__ten_days,
        negotiation_duties__thirty_days,
        payment_certification__ten_days,
        import_plan_duties__thirty_days,
    )


def _profit_tax_of_investor_promoted(ground: Exemption_ground) -> Promoted_investment:
    """The facts of Article 33.

    Profit tax, and losses (rules/situations/investor.catala_en, line 1134).
    """
    if isinstance(ground, By_promotion):
        return ground.content
    # No rule of the text says.
    raise Unset("promoted", "rules/situations/investor.catala_en:1072", "Profit tax, and losses")


def _profit_tax_of_investor_innovative(ground: Exemption_ground) -> Innovation_investment:
    """The facts of Article 34.

    Profit tax, and losses (rules/situations/investor.catala_en, line 1141).
    """
    if isinstance(ground, By_innovation):
        return ground.content
    # No rule of the text says.
    raise Unset("innovative", "rules/situations/investor.catala_en:1074", "Profit tax, and losses")


def _profit_tax_of_investor_reinvestment(ground: Exemption_ground) -> Reinvestment:
    """The facts of Article 35.

    Profit tax, and losses (rules/situations/investor.catala_en, line 1148).
    """
    if isinstance(ground, By_reinvestment):
        return ground.content
    # No rule of the text says.
    raise Unset("reinvestment", "rules/situations/investor.catala_en:1076", "Profit tax, and losses")


def _profit_tax_of_investor_is_entitled(
    ground: Exemption_ground,
    promoted: Reading[Promoted_investment],
    reinvestment: Reading[Reinvestment],
    profit_tax_entitlement__activity_and_zone: part_8_duties_and_taxes.Activity_and_zone | None,
) -> bool:
    """Whether I am entitled to the exemption.

    rules/situations/investor.catala_en, lines 1156, 1167, 1172.
    """
    if isinstance(ground, By_promotion):
        # Article 33, first sentence
        return part_8_duties_and_taxes.profit_tax_entitlement(
            is_promoted_activity=promoted().is_promoted_activity,
            is_in_promoted_zone=promoted().is_in_promoted_zone,
            activity_and_zone=profit_tax_entitlement__activity_and_zone,
        ).is_entitled
    if isinstance(ground, By_innovation):
        return True  # Article 34, third sentence; Article 34, sixth sentence
    # Article 35
    return part_8_duties_and_taxes.reinvestment_entitlement(
        exemption_ended=reinvestment().exemption_ended,
        tax_is_cleared=reinvestment().tax_is_cleared,
        reinvested_on=reinvestment().reinvested_on,
        purpose=reinvestment().purpose,
    ).is_entitled


def _profit_tax_of_investor_begins(
    is_entitled: bool,
    ground: Exemption_ground,
    promotion: Reading[part_8_duties_and_taxes.Profit_tax_exemption],
    innovation: Reading[part_8_duties_and_taxes.Innovation_exemption],
    following: Reading[part_8_duties_and_taxes.Reinvestment_year],
) -> Present[date] | None:
    """The first day of the exemption; absent as long as it is not known.

    rules/situations/investor.catala_en, lines 1211, 1218, 1224, 1250.
    """
    if not is_entitled:
        return None  # Article 33, first sentence; Article 35
    if isinstance(ground, By_promotion):
        return promotion().begins  # Article 33, third sentence
    if isinstance(ground, By_innovation):
        return innovation().begins  # Article 34, third sentence; Article 34, sixth sentence
    return Present(following().exempt_from)  # Article 35


def _profit_tax_of_investor_last_day(
    is_entitled: bool,
    ground: Exemption_ground,
    promotion: Reading[part_8_duties_and_taxes.Profit_tax_exemption],
    innovation: Reading[part_8_duties_and_taxes.Innovation_exemption],
    following: Reading[part_8_duties_and_taxes.Reinvestment_year],
) -> Present[date] | None:
    """The last day of the exemption; absent as long as it is not known.

    rules/situations/investor.catala_en, lines 1230, 1236, 1242, 1257.
    """
    if not is_entitled:
        return None  # Article 33, first sentence; Article 35
    if isinstance(ground, By_promotion):
        return promotion().last_day  # Article 33, second sentence
    if isinstance(ground, By_innovation):
        return innovation().last_day  # Article 33, second sentence
    return Present(following().exempt_until)  # Article 35


def _profit_tax_of_investor_exempt_share(
    ground: Exemption_ground,
    is_entitled: Reading[bool],
    reinvestment: Reading[Reinvestment],
    reinvested_profit_exemption__exempt_share_read: part_8_duties_and_taxes.Exempt_share_read | None,
    reinvestment_year__following_year: part_8_duties_and_taxes.Following_year | None,
) -> Present[Fraction] | None:
    """The part of the profit tax that is exempt; absent where the words speak of no part.

    rules/situations/investor.catala_en, lines 1269, 1285.
    """

    def rule_1() -> Applied[Present[Fraction] | None] | None:
        if isinstance(ground, By_reinvestment) and is_entitled():
            return Applied(
                Present(
                    part_8_duties_and_taxes.reinvested_profit_exemption(
                        exemption_ended=reinvestment().exemption_ended,
                        year_closed=reinvestment().year_closed,
                        net_profit=reinvestment().net_profit,
                        tax_is_cleared=reinvestment().tax_is_cleared,
                        reinvested=reinvestment().reinvested,
                        reinvested_on=reinvestment().reinvested_on,
                        purpose=reinvestment().purpose,
                        actual_capital=reinvestment().actual_capital,
                        exempt_share_read=reinvested_profit_exemption__exempt_share_read,
                        reinvestment_year__following_year=reinvestment_year__following_year,
                    ).exempt_share,
                ),
                "Article 35 (rules/situations/investor.catala_en:1269)",
            )
        return None

    def rule_2() -> Applied[Present[Fraction] | None] | None:
        if (not isinstance(ground, By_reinvestment)) | (not is_entitled()):
            return Applied(None, "Article 33, first sentence, Article 35 (rules/situations/investor.catala_en:1285)")
        return None

    applied = only("exempt_share", rule_1(), rule_2())
    if applied is not None:
        return applied.value
    # No rule of the text says.
    raise Silent("exempt_share", "rules/situations/investor.catala_en:1092", "Profit tax, and losses")


def profit_tax_of_investor(
    *,
    ground: Exemption_ground,
    as_of: date,
    profit_tax_entitlement__activity_and_zone: part_8_duties_and_taxes.Activity_and_zone | None = None,
    innovation_exemption__year_or_date: part_8_duties_and_taxes.Year_or_date | None = None,
    innovation_exemption__three_years: part_8_duties_and_taxes.Three_years | None = None,
    reinvestment_year__following_year: part_8_duties_and_taxes.Following_year | None = None,
    reinvested_profit_exemption__exempt_share_read: part_8_duties_and_taxes.Exempt_share_read | None = None,
) -> Profit_tax_of_investor:
    """Am I exempt from profit tax, from when to when, and now?

    Encodes Profit tax, and losses (rules/situations/investor.catala_en:1066).

    Facts:
        ground: Why I think that I am exempt.
        as_of: The date for which the question is asked.
        profit_tax_entitlement__activity_and_zone: Which investment is exempt (a reading of the text: Both if not
            given).
        innovation_exemption__year_or_date: Whether "year" and "date" mean two things (a reading of the text:
            As_each_says if not given).
        innovation_exemption__three_years: From when the three years for the certificate run (a reading of the text:
            From_business_operation if not given).
        reinvestment_year__following_year: Which year is the following one (a reading of the text: After_closing if not
            given).
        reinvested_profit_exemption__exempt_share_read: Which part of the profit tax of the year is exempt (a reading of
            the text: Reinvested_to_capital if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    promoted = attempt(lambda: _profit_tax_of_investor_promoted(ground))
    innovative = attempt(lambda: _profit_tax_of_investor_innovative(ground))
    reinvestment = attempt(lambda: _profit_tax_of_investor_reinvestment(ground))
    # Article 33, third sentence: The exemption of Article 33, where there is one.
    promotion = part_8_duties_and_taxes.profit_tax_exemption(
        is_promoted_activity=promoted().is_promoted_activity,
        is_in_promoted_zone=promoted().is_in_promoted_zone,
        years_source=promoted().years_source,
        first_revenue=promoted().first_revenue,
        as_of=as_of,
        profit_tax_entitlement__activity_and_zone=profit_tax_entitlement__activity_and_zone,
    )
    # Article 34, third sentence; Article 34, sixth sentence: The exemption of Article 34.
    innovation = part_8_duties_and_taxes.innovation_exemption(
        activity=innovative().activity,
        operation_begun=innovative().operation_begun,
        profit=innovative().profit,
        years_source=innovative().years_source,
        as_of=as_of,
        year_or_date=innovation_exemption__year_or_date,
        three_years=innovation_exemption__three_years,
    )
    # Article 35: The year of the exemption of Article 35.
    following = part_8_duties_and_taxes.reinvestment_year(
        year_closed=reinvestment().year_closed,
        reinvested_on=reinvestment().reinvested_on,
        following_year=reinvestment_year__following_year,
    )
    is_entitled = _profit_tax_of_investor_is_entitled(
        ground, promoted, reinvestment, profit_tax_entitlement__activity_and_zone
    )
    begins = _profit_tax_of_investor_begins(is_entitled, ground, known(promotion), known(innovation), known(following))
    last_day = _profit_tax_of_investor_last_day(
        is_entitled, ground, known(promotion), known(innovation), known(following)
    )
    # Article 33, third sentence; Article 35: Whether I am exempt on the date of the question.
    is_exempt_now = obligations.had_happened(begins, as_of) & (not obligations.had_passed(last_day, as_of))
    exempt_share = _profit_tax_of_investor_exempt_share(
        ground,
        known(is_entitled),
        reinvestment,
        reinvested_profit_exemption__exempt_share_read,
        reinvestment_year__following_year,
    )
    return Profit_tax_of_investor(is_entitled, begins, last_day, is_exempt_now, exempt_share)


class Decided_profit_tax_of_investor(Decision):
    """What `decide_profit_tax_of_investor` gives: of each output of `profit_tax_of_investor` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def is_entitled(self) -> Outcome[bool]:
        """Whether I am entitled to the exemption."""
        return self._outcome("is_entitled")

    @property
    def begins(self) -> Outcome[Present[date] | None]:
        """The first day of the exemption; absent as long as it is not known."""
        return self._outcome("begins")

    @property
    def last_day(self) -> Outcome[Present[date] | None]:
        """The last day of the exemption; absent as long as it is not known."""
        return self._outcome("last_day")

    @property
    def is_exempt_now(self) -> Outcome[bool]:
        """Whether I am exempt on the date of the question."""
        return self._outcome("is_exempt_now")

    @property
    def exempt_share(self) -> Outcome[Present[Fraction] | None]:
        """The part of the profit tax that is exempt; absent where the words speak of no part."""
        return self._outcome("exempt_share")

    @staticmethod
    def _scope() -> Scope:
        return PROFIT_TAX_OF_INVESTOR


def decide_profit_tax_of_investor(
    *,
    ground: Exemption_ground,
    as_of: date,
    profit_tax_entitlement__activity_and_zone: part_8_duties_and_taxes.Activity_and_zone | None = None,
    innovation_exemption__year_or_date: part_8_duties_and_taxes.Year_or_date | None = None,
    innovation_exemption__three_years: part_8_duties_and_taxes.Three_years | None = None,
    reinvestment_year__following_year: part_8_duties_and_taxes.Following_year | None = None,
    reinvested_profit_exemption__exempt_share_read: part_8_duties_and_taxes.Exempt_share_read | None = None,
) -> Decided_profit_tax_of_investor:
    """`profit_tax_of_investor` without exceptions (Profit tax, and losses): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = profit_tax_of_investor(
            ground=ground,
            as_of=as_of,
            profit_tax_entitlement__activity_and_zone=profit_tax_entitlement__activity_and_zone,
            innovation_exemption__year_or_date=innovation_exemption__year_or_date,
            innovation_exemption__three_years=innovation_exemption__three_years,
            reinvestment_year__following_year=reinvestment_year__following_year,
            reinvested_profit_exemption__exempt_share_read=reinvested_profit_exemption__exempt_share_read,
        )
    except Failure as failure:
        return Decided_profit_tax_of_investor.without(
            failure,
            ground,
            as_of,
            profit_tax_entitlement__activity_and_zone,
            innovation_exemption__year_or_date,
            innovation_exemption__three_years,
            reinvestment_year__following_year,
            reinvested_profit_exemption__exempt_share_read,
        )
    return Decided_profit_tax_of_investor(
        found,
        ground,
        as_of,
        profit_tax_entitlement__activity_and_zone,
        innovation_exemption__year_or_date,
        innovation_exemption__three_years,
        reinvestment_year__following_year,
        reinvested_profit_exemption__exempt_share_read,
    )


def _loss_left_left(forward: Reading[part_8_duties_and_taxes.Loss_carry_forward]) -> MoneyInLAK:
    """What is left of it for later years.

    Article 36, first sentence (rules/situations/investor.catala_en, line 1345).
    """
    return fold(forward().left_for_later, 0, lambda total, each: total + each.amount)


def loss_left(
    *,
    accounting_system: part_8_duties_and_taxes.Accounting_system,
    follows_law_on_accounting: bool,
    is_certified_by_audit: bool,
    is_confirmed_by_tax_department: bool,
    loss: part_8_duties_and_taxes.Loss,
    profits: tuple[part_8_duties_and_taxes.Profit, ...],
    asked_year: int,
    loss_deferral__three_years_of_loss: part_8_duties_and_taxes.Three_years_of_loss | None = None,
    loss_carry_forward__three_years_of_loss: part_8_duties_and_taxes.Three_years_of_loss | None = None,
    loss_carry_forward__order_of_losses: part_8_duties_and_taxes.Order_of_losses | None = None,
) -> Loss_left:
    """May I carry a loss forward, until when, and how much of it is left?

    Encodes Profit tax, and losses (rules/situations/investor.catala_en:1095).

    Facts:
        accounting_system: The accounting system.
        follows_law_on_accounting: The accounts are kept in accordance with the Law on Accounting.
        is_certified_by_audit: The audit organization, or an audit company accredited by the government, certified the
            loss.
        is_confirmed_by_tax_department: The Tax Department confirmed the loss.
        loss: The loss, and its year.
        profits: The profits of the years after it, before any loss is deducted.
        asked_year: The year for which the question is asked.
        loss_deferral__three_years_of_loss: How the three years are counted (a reading of the text: After_the_loss if
            not given).
        loss_carry_forward__three_years_of_loss: How the three years are counted (a reading of the text: After_the_loss
            if not given).
        loss_carry_forward__order_of_losses: In which order the losses of several years are deducted (a reading of the
            text: Oldest_first if not given).

    Raises `Refused` where an assertion of what it asks does not hold.
    """
    # What the loss has to fulfil.
    conditions = part_8_duties_and_taxes.loss_conditions(
        accounting_system=accounting_system,
        follows_law_on_accounting=follows_law_on_accounting,
        is_certified_by_audit=is_certified_by_audit,
        is_confirmed_by_tax_department=is_confirmed_by_tax_department,
    )
    # How long it may be deferred.
    deferral = part_8_duties_and_taxes.loss_deferral(
        accounting_system=accounting_system,
        follows_law_on_accounting=follows_law_on_accounting,
        is_certified_by_audit=is_certified_by_audit,
        is_confirmed_by_tax_department=is_confirmed_by_tax_department,
        loss_year=loss.of_year,
        asked_year=asked_year,
        three_years_of_loss=loss_deferral__three_years_of_loss,
    )
    # Article 36, first sentence: Whether the loss may be carried forward.
    may_be_carried_forward = conditions.may_be_deferred
    # What is deducted.
    forward = part_8_duties_and_taxes.loss_carry_forward(
        losses=(loss,) if may_be_carried_forward else (),
        profits=profits,
        asked_year=asked_year,
        three_years_of_loss=loss_carry_forward__three_years_of_loss,
        order_of_losses=loss_carry_forward__order_of_losses,
    )
    # Article 36, first sentence: What is missing for the loss to be carried forward.
    missing = conditions.missing
    # Article 36, first sentence: The last year from whose profit it can be deducted; absent if it may not be carried
    # forward.
    last_year = deferral.last_year
    # Article 36, first sentence: What is deducted from the profit of the year of the question.
    deducted = forward.deducted
    left = _loss_left_left(known(forward))
    # Article 36, second sentence: What of it is lost when that year is over.
    lost = forward.lapsed
    return Loss_left(missing, may_be_carried_forward, last_year, deducted, left, lost)


class Decided_loss_left(Decision):
    """What `decide_loss_left` gives: of each output of `loss_left` a value, or why there is none."""

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[part_8_duties_and_taxes.Loss_condition, ...]]:
        """What is missing for the loss to be carried forward."""
        return self._outcome("missing")

    @property
    def may_be_carried_forward(self) -> Outcome[bool]:
        """Whether the loss may be carried forward."""
        return self._outcome("may_be_carried_forward")

    @property
    def last_year(self) -> Outcome[Present[int] | None]:
        """The last year from whose profit it can be deducted; absent if it may not be carried forward."""
        return self._outcome("last_year")

    @property
    def deducted(self) -> Outcome[MoneyInLAK]:
        """What is deducted from the profit of the year of the question (in hundredths of LAK)."""
        return self._outcome("deducted")

    @property
    def left(self) -> Outcome[MoneyInLAK]:
        """What is left of it for later years (in hundredths of LAK)."""
        return self._outcome("left")

    @property
    def lost(self) -> Outcome[MoneyInLAK]:
        """What of it is lost when that year is over (in hundredths of LAK)."""
        return self._outcome("lost")

    @staticmethod
    def _scope() -> Scope:
        return LOSS_LEFT


def decide_loss_left(
    *,
    accounting_system: part_8_duties_and_taxes.Accounting_system,
    follows_law_on_accounting: bool,
    is_certified_by_audit: bool,
    is_confirmed_by_tax_department: bool,
    loss: part_8_duties_and_taxes.Loss,
    profits: tuple[part_8_duties_and_taxes.Profit, ...],
    asked_year: int,
    loss_deferral__three_years_of_loss: part_8_duties_and_taxes.Three_years_of_loss | None = None,
    loss_carry_forward__three_years_of_loss: part_8_duties_and_taxes.Three_years_of_loss | None = None,
    loss_carry_forward__order_of_losses: part_8_duties_and_taxes.Order_of_losses | None = None,
) -> Decided_loss_left:
    """`loss_left` without exceptions (Profit tax, and losses): an output that has no value is `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = loss_left(
            accounting_system=accounting_system,
            follows_law_on_accounting=follows_law_on_accounting,
            is_certified_by_audit=is_certified_by_audit,
            is_confirmed_by_tax_department=is_confirmed_by_tax_department,
            loss=loss,
            profits=profits,
            asked_year=asked_year,
            loss_deferral__three_years_of_loss=loss_deferral__three_years_of_loss,
            loss_carry_forward__three_years_of_loss=loss_carry_forward__three_years_of_loss,
            loss_carry_forward__order_of_losses=loss_carry_forward__order_of_losses,
        )
    except Failure as failure:
        return Decided_loss_left.without(
            failure,
            accounting_system,
            follows_law_on_accounting,
            is_certified_by_audit,
            is_confirmed_by_tax_department,
            loss,
            profits,
            asked_year,
            loss_deferral__three_years_of_loss,
            loss_carry_forward__three_years_of_loss,
            loss_carry_forward__order_of_losses,
        )
    return Decided_loss_left(
        found,
        accounting_system,
        follows_law_on_accounting,
        is_certified_by_audit,
        is_confirmed_by_tax_department,
        loss,
        profits,
        asked_year,
        loss_deferral__three_years_of_loss,
        loss_carry_forward__three_years_of_loss,
        loss_carry_forward__order_of_losses,
    )


def imports_of_the_year(
    *,
    is_promoted_activity: bool,
    is_concession_activity: bool,
    licensed_on: date,
    wishes_exemption: bool,
    plan_submitted: Present[date] | None = None,
    amendments_made: int,
    value: MoneyInUSD,
    earlier_value: MoneyInUSD,
    earlier_approvals: int,
    as_of: date,
    unplanned_import_value__value_counted: part_8_duties_and_taxes.Value_counted | None = None,
) -> Imports_of_the_year:
    """Must I have an import plan and where does it go, how often may I change it, and what may I import besides it:
    how often, up to which value, and who approves?

    Encodes Imports (rules/situations/investor.catala_en:1402).

    Facts:
        is_promoted_activity: The business invests in a promoted activity of Annex 1.
        is_concession_activity: The business invests in a concession activity of Annex 3.
        licensed_on: The day of the investment license.
        wishes_exemption: The enterprise wishes to be exempt from customs duty under the Decree.
        plan_submitted: The day on which the annual import plan was submitted (`Present(date)`, None if not given).
        amendments_made: How often the plan has been amended.
        value: The value of the import that is not in the plan (in hundredths of USD).
        earlier_value: The value of the unplanned imports of the year before it (in hundredths of USD).
        earlier_approvals: How many unplanned imports have been approved in the year.
        as_of: The date for which the question is asked.
        unplanned_import_value__value_counted: Which value is held against US$30,000 (a reading of the text:
            Of_each_import if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Where the plan goes.
    filing = part_8_duties_and_taxes.import_plan_filing(
        is_promoted_activity=is_promoted_activity,
        is_concession_activity=is_concession_activity,
        licensed_on=licensed_on,
        wishes_exemption=wishes_exemption,
        submitted=plan_submitted,
        as_of=as_of,
    )
    # How often it may be changed.
    amendment = part_8_duties_and_taxes.plan_amendment(amendments_made=amendments_made)
    # Who approves an import that is not in it.
    by_value = part_8_duties_and_taxes.unplanned_import_value(
        value=value, earlier_value=earlier_value, value_counted=unplanned_import_value__value_counted
    )
    # How often one may be approved.
    unplanned = part_8_duties_and_taxes.unplanned_import(
        value=value,
        earlier_value=earlier_value,
        earlier_approvals=earlier_approvals,
        unplanned_import_value__value_counted=unplanned_import_value__value_counted,
    )
    # Article 37, second sentence; Article 37, third sentence: Whether I must make an annual import plan.
    needs_plan = filing.needs_plan
    # Article 37, second sentence: The offices to which it can be submitted.
    plan_goes_to = filing.offices
    # Article 37, second sentence: To make the annual import plan and submit it.
    plan = filing.plan
    # Article 38(4), second sentence: Whether the approved plan may still be amended.
    may_be_amended = amendment.may_be_amended
    # Article 38(4), third sentence; Article 38(4), fifth sentence: Who approves the import that is not in the plan.
    approved_by = by_value.approved_by
    # Article 38(4), third sentence: Whether its value is one up to which such imports may be approved twice a year.
    is_counted_by_number = by_value.is_counted_by_number
    # Article 38(4), third sentence: Whether it is not more than the second of the year; not said above that value.
    is_within_twice_a_year = unplanned.is_within_twice_a_year
    return Imports_of_the_year(
        needs_plan, plan_goes_to, plan, may_be_amended, approved_by, is_counted_by_number, is_within_twice_a_year
    )


class Decided_imports_of_the_year(Decision):
    """What `decide_imports_of_the_year` gives: of each output of `imports_of_the_year` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def needs_plan(self) -> Outcome[bool]:
        """Whether I must make an annual import plan."""
        return self._outcome("needs_plan")

    @property
    def plan_goes_to(self) -> Outcome[tuple[administration.Actor, ...]]:
        """The offices to which it can be submitted."""
        return self._outcome("plan_goes_to")

    @property
    def plan(self) -> Outcome[obligations.Obligation]:
        """To make the annual import plan and submit it."""
        return self._outcome("plan")

    @property
    def may_be_amended(self) -> Outcome[bool]:
        """Whether the approved plan may still be amended."""
        return self._outcome("may_be_amended")

    @property
    def approved_by(self) -> Outcome[administration.Actor]:
        """Who approves the import that is not in the plan."""
        return self._outcome("approved_by")

    @property
    def is_counted_by_number(self) -> Outcome[bool]:
        """Whether its value is one up to which such imports may be approved twice a year."""
        return self._outcome("is_counted_by_number")

    @property
    def is_within_twice_a_year(self) -> Outcome[bool]:
        """Whether it is not more than the second of the year; not said above that value."""
        return self._outcome("is_within_twice_a_year")

    @staticmethod
    def _scope() -> Scope:
        return IMPORTS_OF_THE_YEAR


def decide_imports_of_the_year(
    *,
    is_promoted_activity: bool,
    is_concession_activity: bool,
    licensed_on: date,
    wishes_exemption: bool,
    plan_submitted: Present[date] | None = None,
    amendments_made: int,
    value: MoneyInUSD,
    earlier_value: MoneyInUSD,
    earlier_approvals: int,
    as_of: date,
    unplanned_import_value__value_counted: part_8_duties_and_taxes.Value_counted | None = None,
) -> Decided_imports_of_the_year:
    """`imports_of_the_year` without exceptions (Imports): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = imports_of_the_year(
            is_promoted_activity=is_promoted_activity,
            is_concession_activity=is_concession_activity,
            licensed_on=licensed_on,
            wishes_exemption=wishes_exemption,
            plan_submitted=plan_submitted,
            amendments_made=amendments_made,
            value=value,
            earlier_value=earlier_value,
            earlier_approvals=earlier_approvals,
            as_of=as_of,
            unplanned_import_value__value_counted=unplanned_import_value__value_counted,
        )
    except Failure as failure:
        return Decided_imports_of_the_year.without(
            failure,
            is_promoted_activity,
            is_concession_activity,
            licensed_on,
            wishes_exemption,
            plan_submitted,
            amendments_made,
            value,
            earlier_value,
            earlier_approvals,
            as_of,
            unplanned_import_value__value_counted,
        )
    return Decided_imports_of_the_year(
        found,
        is_promoted_activity,
        is_concession_activity,
        licensed_on,
        wishes_exemption,
        plan_submitted,
        amendments_made,
        value,
        earlier_value,
        earlier_approvals,
        as_of,
        unplanned_import_value__value_counted,
    )


def representative_office_stay(
    *,
    start: date,
    extensions_granted: int,
    requested_end: date,
    mou: part_7_representative_office.Mou,
    listed_parent: bool,
    earlier: Present[part_7_representative_office.Earlier_term] | None = None,
    business_conducted: Present[date] | None = None,
    business_approved: bool,
    income_generated: Present[date] | None = None,
    receipt_issued: Present[date] | None = None,
    bankruptcy_declared: Present[date] | None = None,
    as_of: date,
    representative_office_extension__counted_extensions: part_7_representative_office.Counted_extensions | None = None,
    representative_office_extension__listed_parent_total: part_7_representative_office.Listed_parent_total
    | None = None,
    representative_office_term__two_limits: part_7_representative_office.Two_limits | None = None,
) -> Representative_office_stay:
    """How long may my representative office stay, and what may it not do?

    Encodes The representative office (rules/situations/investor.catala_en:1542).

    Facts:
        start: The day on which the term begins.
        extensions_granted: How many extensions the office has been granted so far.
        requested_end: The day up to which I wish to have the term extended.
        mou: The MOU or agreement of the parent company with the government.
        listed_parent: The parent company is located in another foreign country, is registered in the stock market and
            receives an approval license in Lao PDR.
        earlier: How the term stood on the day on which the Decree came into force, if it began before
            (`Present(part_7_representative_office.Earlier_term)`, None if not given).
        business_conducted: The day on which the office first conducted business or carried out commercial activities
            (`Present(date)`, None if not given).
        business_approved: These activities were within the approved activities.
        income_generated: The day on which the office first generated income (`Present(date)`, None if not given).
        receipt_issued: The day on which the office first issued a receipt or invoice for revenues or incomes
            (`Present(date)`, None if not given).
        bankruptcy_declared: The day on which the office declared itself bankrupt (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        representative_office_extension__counted_extensions: Whether extensions from before the Decree count among the
            three (a reading of the text: Since_the_decree if not given).
        representative_office_extension__listed_parent_total: How long the office of a listed parent company may stay (a
            reading of the text: Four_years if not given).
        representative_office_term__two_limits: Which limit holds for a listed parent company with an MOU (a reading of
            the text: Not_ranked if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Whether the term may be extended.
    extension = part_7_representative_office.representative_office_extension(
        start=start,
        extensions_granted=extensions_granted,
        requested_end=requested_end,
        mou=mou,
        listed_parent=listed_parent,
        earlier=earlier,
        counted_extensions=representative_office_extension__counted_extensions,
        listed_parent_total=representative_office_extension__listed_parent_total,
    )
    # The latest end.
    term = part_7_representative_office.representative_office_term(
        start=start,
        extensions_granted=extensions_granted,
        requested_end=requested_end,
        mou=mou,
        listed_parent=listed_parent,
        earlier=earlier,
        two_limits=representative_office_term__two_limits,
        representative_office_extension__counted_extensions=representative_office_extension__counted_extensions,
        representative_office_extension__listed_parent_total=representative_office_extension__listed_parent_total,
    )
    # The exceptional case.
    exception_of_ministry = part_7_representative_office.representative_office_exception(
        start=start,
        extensions_granted=extensions_granted,
        requested_end=requested_end,
        mou=mou,
        listed_parent=listed_parent,
        earlier=earlier,
        extended=None,
        as_of=as_of,
        representative_office_extension__counted_extensions=representative_office_extension__counted_extensions,
        representative_office_extension__listed_parent_total=representative_office_extension__listed_parent_total,
    )
    # What the office must not do.
    prohibitions = part_7_representative_office.representative_office_prohibitions(
        business_conducted=business_conducted,
        business_approved=business_approved,
        income_generated=income_generated,
        receipt_issued=receipt_issued,
        bankruptcy_declared=bankruptcy_declared,
        as_of=as_of,
    )
    # Article 28, first sentence: The end of the term before any extension.
    first_term_end = extension.first_term_end
    # Article 28, first sentence; Article 28, fourth sentence: How many extensions the office may have, apart from an
    # MOU.
    extensions_allowed = extension.extensions_allowed
    # Article 28, second sentence; Article 28, third sentence: The latest day on which the term, with its extensions,
    # may end.
    latest_end = term.latest_end
    # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence: Whether the term may be
    # extended up to the day that I wish.
    may_be_extended = extension.may_extend
    # Article 28, fifth sentence: To extend the term as an exceptional case, if the Ministry deems it necessary.
    exceptional_extension = exception_of_ministry.exceptional_extension
    # Article 30, first item: To conduct business or carry out commercial activities beyond the approved activities.
    business = prohibitions.business
    # Article 30, second item: To generate income.
    income = prohibitions.income
    # Article 30, third item: To issue receipts or invoices for any revenues or incomes.
    receipts = prohibitions.receipts
    # Article 30, fourth item: To declare itself bankrupt.
    bankruptcy = prohibitions.bankruptcy
    return Representative_office_stay(
        first_term_end,
        extensions_allowed,
        latest_end,
        may_be_extended,
        exceptional_extension,
        business,
        income,
        receipts,
        bankruptcy,
    )


class Decided_representative_office_stay(Decision):
    """What `decide_representative_office_stay` gives: of each output of `representative_office_stay` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def first_term_end(self) -> Outcome[date]:
        """The end of the term before any extension."""
        return self._outcome("first_term_end")

    @property
    def extensions_allowed(self) -> Outcome[int]:
        """How many extensions the office may have, apart from an MOU."""
        return self._outcome("extensions_allowed")

    @property
    def latest_end(self) -> Outcome[date]:
        """The latest day on which the term, with its extensions, may end."""
        return self._outcome("latest_end")

    @property
    def may_be_extended(self) -> Outcome[bool]:
        """Whether the term may be extended up to the day that I wish."""
        return self._outcome("may_be_extended")

    @property
    def exceptional_extension(self) -> Outcome[obligations.Obligation]:
        """To extend the term as an exceptional case, if the Ministry deems it necessary."""
        return self._outcome("exceptional_extension")

    @property
    def business(self) -> Outcome[obligations.Obligation]:
        """To conduct business or carry out commercial activities beyond the approved activities."""
        return self._outcome("business")

    @property
    def income(self) -> Outcome[obligations.Obligation]:
        """To generate income."""
        return self._outcome("income")

    @property
    def receipts(self) -> Outcome[obligations.Obligation]:
        """To issue receipts or invoices for any revenues or incomes."""
        return self._outcome("receipts")

    @property
    def bankruptcy(self) -> Outcome[obligations.Obligation]:
        """To declare itself bankrupt."""
        return self._outcome("bankruptcy")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_STAY


def decide_representative_office_stay(
    *,
    start: date,
    extensions_granted: int,
    requested_end: date,
    mou: part_7_representative_office.Mou,
    listed_parent: bool,
    earlier: Present[part_7_representative_office.Earlier_term] | None = None,
    business_conducted: Present[date] | None = None,
    business_approved: bool,
    income_generated: Present[date] | None = None,
    receipt_issued: Present[date] | None = None,
    bankruptcy_declared: Present[date] | None = None,
    as_of: date,
    representative_office_extension__counted_extensions: part_7_representative_office.Counted_extensions | None = None,
    representative_office_extension__listed_parent_total: part_7_representative_office.Listed_parent_total
    | None = None,
    representative_office_term__two_limits: part_7_representative_office.Two_limits | None = None,
) -> Decided_representative_office_stay:
    """`representative_office_stay` without exceptions (The representative office): an output that has no value is
    `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = representative_office_stay(
            start=start,
            extensions_granted=extensions_granted,
            requested_end=requested_end,
            mou=mou,
            listed_parent=listed_parent,
            earlier=earlier,
            business_conducted=business_conducted,
            business_approved=business_approved,
            income_generated=income_generated,
            receipt_issued=receipt_issued,
            bankruptcy_declared=bankruptcy_declared,
            as_of=as_of,
            representative_office_extension__counted_extensions=representative_office_extension__counted_extensions,
            representative_office_extension__listed_parent_total=representative_office_extension__listed_parent_total,
            representative_office_term__two_limits=representative_office_term__two_limits,
        )
    except Failure as failure:
        return Decided_representative_office_stay.without(
            failure,
            start,
            extensions_granted,
            requested_end,
            mou,
            listed_parent,
            earlier,
            business_conducted,
            business_approved,
            income_generated,
            receipt_issued,
            bankruptcy_declared,
            as_of,
            representative_office_extension__counted_extensions,
            representative_office_extension__listed_parent_total,
            representative_office_term__two_limits,
        )
    return Decided_representative_office_stay(
        found,
        start,
        extensions_granted,
        requested_end,
        mou,
        listed_parent,
        earlier,
        business_conducted,
        business_approved,
        income_generated,
        receipt_issued,
        bankruptcy_declared,
        as_of,
        representative_office_extension__counted_extensions,
        representative_office_extension__listed_parent_total,
        representative_office_term__two_limits,
    )


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

_THE_APPLICATION = Place("The application", ("Situations", "Questions of an investor", "The application"), "", "")

_ART5_P1_A = Place(
    "Article 5",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 5. Investment proposal",
    ),
    "art5-p1-a",
    "can submit their applications to the one-stop service of the industry and commerce sector at the central and local levels.",
)

_ART5_P1_B = Place(
    "Article 5",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 5. Investment proposal",
    ),
    "art5-p1-b",
    "Investors who wish to invest in general business activities under the Negative List and outside the Negative List, that are not related to concession activities as specified in Articles 17 and 18 of the Investment Promotion Law,",
)

_ART10_P1_B = Place(
    "Article 10, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 10. Investment proposal",
    ),
    "art10-p1-b",
    "and provide a complete set of documentation to the one-stop service of the planning and investment sector at central or local level.",
)

_ART11_2 = Place(
    "Article 11(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 11. Documentations for the investment proposal",
    ),
    "art11-2",
    "Basic information about the project or the feasibility study and business plan in Lao PDR;",
)

_ART11_4 = Place(
    "Article 11(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 11. Documentations for the investment proposal",
    ),
    "art11-4",
    "Other annexes such as:",
)

_ART11_P2 = Place(
    "Article 11(4), third item, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 11. Documentations for the investment proposal",
    ),
    "art11-p2",
    "In addition to the above mentioned documents, for concession activities, particularly in mining, electricity-energy and land concession, a memorandum on initial field data collection is also required.",
)

_ART7_3 = Place(
    "Article 7(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-3",
    "Other relevant documents such as:",
)

_ART7_3_C = Place(
    "Article 7(3), third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-3-c",
    "Document about the status of foreign legal entity (if any);",
)

APPLICATION_TO_INVEST = Scope(
    "Application_to_invest",
    function=application_to_invest,
    inputs=(
        Input("plan", PLAN_TYPE, "What I plan."),
        Input("applicants", APPLICANTS_TYPE, "Who stands behind the application."),
        Input("papers", ListOf(official.PAPER_TYPE), "The papers that I have."),
        Input(
            "General_business_office.where_to_apply",
            part_3_general_business.WHERE_TO_APPLY_TYPE,
            "Where an application can be submitted.",
            required=False,
            parameter="general_business_office__where_to_apply",
            reading=ReadingChoice("General_business_office.where_to_apply", "Either_one_stop_service", (_ART5_P1_A,)),
        ),
        Input(
            "Concession_proposal.basic_information",
            part_4_concession_activities.BASIC_INFORMATION_TYPE,
            "What the second item of Article 11 asks for.",
            required=False,
            parameter="concession_proposal__basic_information",
            reading=ReadingChoice("Concession_proposal.basic_information", "Instead_of_study_and_plan", (_ART11_2,)),
        ),
        Input(
            "Concession_proposal.other_annexes",
            part_4_concession_activities.OTHER_ANNEXES_TYPE,
            "What the annexes of the fourth item of Article 11 are.",
            required=False,
            parameter="concession_proposal__other_annexes",
            reading=ReadingChoice("Concession_proposal.other_annexes", "Needed", (_ART11_4,)),
        ),
        Input(
            "Concession_proposal.memorandum",
            part_4_concession_activities.MEMORANDUM_TYPE,
            "Which concessions need a memorandum on initial field data collection.",
            required=False,
            parameter="concession_proposal__memorandum",
            reading=ReadingChoice("Concession_proposal.memorandum", "All_concessions", (_ART11_P2,)),
        ),
        Input(
            "General_business_proposal.such_as",
            part_3_general_business.SUCH_AS_TYPE,
            'What the documents behind "such as" are.',
            required=False,
            parameter="general_business_proposal__such_as",
            reading=ReadingChoice("General_business_proposal.such_as", "Asked_for", (_ART7_3,)),
        ),
        Input(
            "General_business_proposal.if_any",
            part_3_general_business.IF_ANY_TYPE,
            'Of what "if any" is said.',
            required=False,
            parameter="general_business_proposal__if_any",
            reading=ReadingChoice("General_business_proposal.if_any", "Any_entity", (_ART7_3_C,)),
        ),
    ),
    bindings=(
        Binding(
            "dossier",
            "dossier",
            official.DOSSIER_TYPE,
            _application_to_invest_dossier,
            reads=("plan", "applicants"),
            term=Term(Rule(0, (_THE_APPLICATION,), 115, "rules/situations/investor.catala_en")),
        ),
        Binding(
            "general_office",
            "general_office",
            part_3_general_business.GENERAL_BUSINESS_OFFICE_TYPE,
            _application_to_invest_general_office,
            reads=("plan", "General_business_office.where_to_apply"),
            term=Term(
                Rule(
                    0,
                    (_ART5_P1_A, _ART5_P1_B),
                    143,
                    "rules/situations/investor.catala_en",
                    conditions=(
                        Condition(
                            "plan with pattern A_general_business",
                            ("plan",),
                            lambda plan: isinstance(plan, A_general_business),
                            (Value("plan", PLAN_TYPE, lambda plan: plan),),
                        ),
                    ),
                    uses=("General_business_office.where_to_apply",),
                    asks=(
                        Asked(
                            part_3_general_business.GENERAL_BUSINESS_OFFICE,
                            lambda plan, general_business_office__where_to_apply: (
                                Present((plan.content.activity, general_business_office__where_to_apply))
                                if isinstance(plan, A_general_business)
                                else None
                            ),
                            inputs=("activity", "where_to_apply"),
                            reads=("plan", "General_business_office.where_to_apply"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Subscope(
            "concession_office",
            part_4_concession_activities.CONCESSION_OFFICE,
            lambda: part_4_concession_activities.concession_office(),
        ),
        Subscope(
            "with_my_papers",
            official.DOSSIER_COMPLETENESS,
            lambda dossier, papers, concession_proposal__basic_information, concession_proposal__other_annexes, concession_proposal__memorandum, general_business_proposal__such_as, general_business_proposal__if_any: (
                official.dossier_completeness(
                    dossier=dossier,
                    filed=papers,
                    concession_proposal__basic_information=concession_proposal__basic_information,
                    concession_proposal__other_annexes=concession_proposal__other_annexes,
                    concession_proposal__memorandum=concession_proposal__memorandum,
                    general_business_proposal__such_as=general_business_proposal__such_as,
                    general_business_proposal__if_any=general_business_proposal__if_any,
                )
            ),
            inputs=(
                SubscopeInput(
                    "dossier",
                    lambda dossier: dossier,
                    reads=("dossier",),
                    term=Term(
                        Rule(0, (_THE_APPLICATION,), 134, "rules/situations/investor.catala_en", uses=("dossier",))
                    ),
                ),
                SubscopeInput(
                    "filed",
                    lambda papers: papers,
                    reads=("papers",),
                    term=Term(Rule(0, (_THE_APPLICATION,), 135, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "Concession_proposal.basic_information",
                    handed_on,
                    reads=("Concession_proposal.basic_information",),
                    parameter="concession_proposal__basic_information",
                ),
                SubscopeInput(
                    "Concession_proposal.other_annexes",
                    handed_on,
                    reads=("Concession_proposal.other_annexes",),
                    parameter="concession_proposal__other_annexes",
                ),
                SubscopeInput(
                    "Concession_proposal.memorandum",
                    handed_on,
                    reads=("Concession_proposal.memorandum",),
                    parameter="concession_proposal__memorandum",
                ),
                SubscopeInput(
                    "General_business_proposal.such_as",
                    handed_on,
                    reads=("General_business_proposal.such_as",),
                    parameter="general_business_proposal__such_as",
                ),
                SubscopeInput(
                    "General_business_proposal.if_any",
                    handed_on,
                    reads=("General_business_proposal.if_any",),
                    parameter="general_business_proposal__if_any",
                ),
            ),
            reads=(
                "dossier",
                "papers",
                "Concession_proposal.basic_information",
                "Concession_proposal.other_annexes",
                "Concession_proposal.memorandum",
                "General_business_proposal.such_as",
                "General_business_proposal.if_any",
            ),
            certain=False,
        ),
        Subscope(
            "without_papers",
            official.DOSSIER_COMPLETENESS,
            lambda dossier, concession_proposal__basic_information, concession_proposal__other_annexes, concession_proposal__memorandum, general_business_proposal__such_as, general_business_proposal__if_any: (
                official.dossier_completeness(
                    dossier=dossier,
                    filed=(),
                    concession_proposal__basic_information=concession_proposal__basic_information,
                    concession_proposal__other_annexes=concession_proposal__other_annexes,
                    concession_proposal__memorandum=concession_proposal__memorandum,
                    general_business_proposal__such_as=general_business_proposal__such_as,
                    general_business_proposal__if_any=general_business_proposal__if_any,
                )
            ),
            inputs=(
                SubscopeInput(
                    "dossier",
                    lambda dossier: dossier,
                    reads=("dossier",),
                    term=Term(
                        Rule(0, (_THE_APPLICATION,), 138, "rules/situations/investor.catala_en", uses=("dossier",))
                    ),
                ),
                SubscopeInput(
                    "filed",
                    lambda: (),
                    term=Term(Rule(0, (_THE_APPLICATION,), 139, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "Concession_proposal.basic_information",
                    handed_on,
                    reads=("Concession_proposal.basic_information",),
                    parameter="concession_proposal__basic_information",
                ),
                SubscopeInput(
                    "Concession_proposal.other_annexes",
                    handed_on,
                    reads=("Concession_proposal.other_annexes",),
                    parameter="concession_proposal__other_annexes",
                ),
                SubscopeInput(
                    "Concession_proposal.memorandum",
                    handed_on,
                    reads=("Concession_proposal.memorandum",),
                    parameter="concession_proposal__memorandum",
                ),
                SubscopeInput(
                    "General_business_proposal.such_as",
                    handed_on,
                    reads=("General_business_proposal.such_as",),
                    parameter="general_business_proposal__such_as",
                ),
                SubscopeInput(
                    "General_business_proposal.if_any",
                    handed_on,
                    reads=("General_business_proposal.if_any",),
                    parameter="general_business_proposal__if_any",
                ),
            ),
            reads=(
                "dossier",
                "Concession_proposal.basic_information",
                "Concession_proposal.other_annexes",
                "Concession_proposal.memorandum",
                "General_business_proposal.such_as",
                "General_business_proposal.if_any",
            ),
            certain=False,
        ),
        Binding(
            "offices",
            "offices",
            ListOf(administration.ACTOR_TYPE),
            _application_to_invest_offices,
            reads=("plan", "general_office", "concession_office"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART5_P1_A,),
                            154,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_general_business",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_general_business),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("general_office",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_B,),
                            159,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_office.office",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "levels",
            "levels",
            ListOf(administration.LEVEL_TYPE),
            _application_to_invest_levels,
            reads=("plan", "general_office", "concession_office"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART5_P1_A,),
                            164,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_general_business",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_general_business),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("general_office",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_B,),
                            169,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_office.levels",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "documents",
            "documents",
            ListOf(official.DOCUMENT_TYPE),
            lambda without_papers: without_papers().missing,
            reads=("without_papers",),
            term=Term(
                Rule(
                    0, (_THE_APPLICATION,), 173, "rules/situations/investor.catala_en", uses=("without_papers.missing",)
                ),
            ),
            certain=False,
        ),
        Binding(
            "missing",
            "missing",
            ListOf(official.DOCUMENT_TYPE),
            lambda with_my_papers: with_my_papers().missing,
            reads=("with_my_papers",),
            term=Term(
                Rule(
                    0, (_THE_APPLICATION,), 175, "rules/situations/investor.catala_en", uses=("with_my_papers.missing",)
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            lambda with_my_papers: with_my_papers().is_complete,
            reads=("with_my_papers",),
            term=Term(
                Rule(
                    0,
                    (_THE_APPLICATION,),
                    177,
                    "rules/situations/investor.catala_en",
                    uses=("with_my_papers.is_complete",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "can_be_handed_in",
            "can_be_handed_in",
            Boolean(),
            lambda with_my_papers: with_my_papers().can_be_handed_in,
            reads=("with_my_papers",),
            term=Term(
                Rule(
                    0,
                    (_THE_APPLICATION,),
                    179,
                    "rules/situations/investor.catala_en",
                    uses=("with_my_papers.can_be_handed_in",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("offices", "levels", "documents", "missing", "is_complete", "can_be_handed_in"),
    type=APPLICATION_TO_INVEST_TYPE,
    doc="Which office takes my application, which documents belong to it, and what is still missing?",
    places=(_THE_APPLICATION,),
)

_ART3_P1_A = Place(
    "Article 3",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 3. Determination of registered capital",
    ),
    "art3-p1-a",
    "Foreign investors wishing to invest in any general business as set forth in Articles 12 and 17 of the Investment Promotion Law",
)

_ART4_P2 = Place(
    "Article 4, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p2",
    "The payment of registered capital of an enterprise investing in each sector shall comply with the following rates and timeframes:",
)

_ART4_P3_B = Place(
    "Article 4(3), fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p3-b",
    "The investor shall pay the initial registered capital of at least 12% of the total registered capital",
)

_ART4_P3_D = Place(
    "Article 4(3), fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p3-d",
    "and the remaining registered capital shall be fully paid within two years after establishing the enterprise.",
)

_ART4_P3_C = Place(
    "Article 4(3), fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p3-c",
    "within 90 working days through commercial banks established in Lao PDR",
)

_ART4_P4 = Place(
    "Article 4(3), fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p4",
    "Each capital payment of the enterprise shall be certified by the Bank of Lao PDR within 10 working days.",
)

_ART3_P1_C = Place(
    "Article 3",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 3. Determination of registered capital",
    ),
    "art3-p1-c",
    "and registered capital of not less than one billion Kip.",
)

_ART4_P1_B = Place(
    "Article 4, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p1-b",
    "and shall obtain a certification of such capital payment with the Bank of Lao PDR within 10 working days.",
)

_ART4_1_B = Place(
    "Article 4(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-1-b",
    "payable within 90 working days",
)

_ART4_2_B = Place(
    "Article 4(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-2-b",
    "payable within 90 working days",
)

_ART4_3_B = Place(
    "Article 4(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-3-b",
    "payable within 90 working days",
)

_THE_REGISTERED_CAPITAL = Place(
    "The registered capital", ("Situations", "Questions of an investor", "The registered capital"), "", ""
)

CAPITAL_TO_PAY_IN = Scope(
    "Capital_to_pay_in",
    function=capital_to_pay_in,
    inputs=(
        Input("business", part_8_duties_and_taxes.BUSINESS_TYPE, "What I invest in."),
        Input("investors", part_2_registered_capital.INVESTORS_TYPE, "Who invests."),
        Input("total_capital", MoneyIn("LAK", 2), "The total capital."),
        Input("registered_capital", MoneyIn("LAK", 2), "The registered capital."),
        Input(
            "starting_day",
            OptionalOf(Date()),
            "The day from which the periods run: on which the enterprise registration certificate was received; for a concession, on which the enterprise was established.",
        ),
        Input("paid_on", OptionalOf(Date()), "The day of the payment that is to be certified."),
        Input("certified", OptionalOf(Date()), "The day on which the Bank of Lao PDR certified it."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Minimum_capital.counted",
            part_2_registered_capital.COUNTED_TYPE,
            "What must not be less than one billion Kip.",
            required=False,
            parameter="minimum_capital__counted",
            reading=ReadingChoice("Minimum_capital.counted", "Each", (_ART3_P1_C,)),
        ),
        Input(
            "Minimum_capital.mixed",
            part_2_registered_capital.MIXED_TYPE,
            "Whether the minimum holds where foreign and Lao investors invest together.",
            required=False,
            parameter="minimum_capital__mixed",
            reading=ReadingChoice("Minimum_capital.mixed", "Foreign_investor_takes_part", (_ART3_P1_A,)),
        ),
        Input(
            "Capital_periods.ninety_days",
            part_2_registered_capital.NINETY_DAYS_TYPE,
            "From when the 90 working days run.",
            required=False,
            parameter="capital_periods__ninety_days",
            reading=ReadingChoice(
                "Capital_periods.ninety_days", "After_certificate", (_ART4_1_B, _ART4_2_B, _ART4_3_B)
            ),
        ),
        Input(
            "Concession_capital_periods.ninety_days_of_concession",
            part_2_registered_capital.NINETY_DAYS_OF_CONCESSION_TYPE,
            "From when the 90 working days run.",
            required=False,
            parameter="concession_capital_periods__ninety_days_of_concession",
            reading=ReadingChoice(
                "Concession_capital_periods.ninety_days_of_concession", "From_establishment", (_ART4_P3_C,)
            ),
        ),
        Input(
            "Payment_certification.ten_days",
            part_2_registered_capital.TEN_DAYS_TYPE,
            "From when the investor's 10 working days run.",
            required=False,
            parameter="payment_certification__ten_days",
            reading=ReadingChoice("Payment_certification.ten_days", "From_payment", (_ART4_P1_B,)),
        ),
    ),
    bindings=(
        Binding(
            "least",
            "least",
            part_2_registered_capital.MINIMUM_CAPITAL_TYPE,
            _capital_to_pay_in_least,
            reads=(
                "business",
                "investors",
                "total_capital",
                "registered_capital",
                "Minimum_capital.counted",
                "Minimum_capital.mixed",
            ),
            term=Term(
                Rule(
                    0,
                    (_ART3_P1_A,),
                    290,
                    "rules/situations/investor.catala_en",
                    conditions=(
                        Condition(
                            "business with pattern General",
                            ("business",),
                            lambda business: isinstance(business, part_8_duties_and_taxes.General),
                            (Value("business", part_8_duties_and_taxes.BUSINESS_TYPE, lambda business: business),),
                        ),
                    ),
                    uses=("Minimum_capital.counted", "Minimum_capital.mixed"),
                    asks=(
                        Asked(
                            part_2_registered_capital.MINIMUM_CAPITAL,
                            lambda investors, total_capital, registered_capital, minimum_capital__counted, minimum_capital__mixed: (
                                Present(
                                    (
                                        investors,
                                        total_capital,
                                        registered_capital,
                                        minimum_capital__counted,
                                        minimum_capital__mixed,
                                    ),
                                )
                            ),
                            inputs=("investors", "total_capital", "registered_capital", "counted", "mixed"),
                            reads=(
                                "investors",
                                "total_capital",
                                "registered_capital",
                                "Minimum_capital.counted",
                                "Minimum_capital.mixed",
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "sector",
            "sector",
            part_2_registered_capital.SECTOR_TYPE,
            _capital_to_pay_in_sector,
            reads=("business",),
            term=Term(
                Rule(
                    0,
                    (_ART4_P2,),
                    300,
                    "rules/situations/investor.catala_en",
                    conditions=(
                        Condition(
                            "business with pattern General",
                            ("business",),
                            lambda business: isinstance(business, part_8_duties_and_taxes.General),
                            (Value("business", part_8_duties_and_taxes.BUSINESS_TYPE, lambda business: business),),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "shares",
            "shares",
            part_2_registered_capital.CAPITAL_SHARES_TYPE,
            lambda sector, registered_capital: part_2_registered_capital.capital_shares(
                sector=sector(), registered_capital=registered_capital
            ),
            reads=("sector", "registered_capital"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P2,),
                    317,
                    "rules/situations/investor.catala_en",
                    uses=("sector",),
                    asks=(
                        Asked(
                            part_2_registered_capital.CAPITAL_SHARES,
                            lambda sector, registered_capital: Present((sector(), registered_capital)),
                            inputs=("sector", "registered_capital"),
                            reads=("sector", "registered_capital"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "concession_payment",
            "concession_payment",
            part_2_registered_capital.CONCESSION_INITIAL_PAYMENT_TYPE,
            lambda registered_capital: part_2_registered_capital.concession_initial_payment(
                registered_capital=registered_capital, paid=0
            ),
            reads=("registered_capital",),
            term=Term(
                Rule(
                    0,
                    (_ART4_P3_B,),
                    331,
                    "rules/situations/investor.catala_en",
                    asks=(
                        Asked(
                            part_2_registered_capital.CONCESSION_INITIAL_PAYMENT,
                            lambda registered_capital: Present((registered_capital, 0)),
                            inputs=("registered_capital", "paid"),
                            reads=("registered_capital",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "first_day",
            "first_day",
            Date(),
            _capital_to_pay_in_first_day,
            reads=("starting_day",),
            term=Term(
                Rule(
                    0,
                    (_ART4_P2, _ART4_P3_D),
                    309,
                    "rules/situations/investor.catala_en",
                    conditions=(
                        Condition(
                            "starting_day with pattern Present",
                            ("starting_day",),
                            lambda starting_day: starting_day is not None,
                            (Value("starting_day", OptionalOf(Date()), lambda starting_day: starting_day),),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "periods",
            "periods",
            part_2_registered_capital.CAPITAL_PERIODS_TYPE,
            lambda sector, first_day, capital_periods__ninety_days: part_2_registered_capital.capital_periods(
                sector=sector(), certificate_received=first_day(), ninety_days=capital_periods__ninety_days
            ),
            reads=("sector", "first_day", "Capital_periods.ninety_days"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P2,),
                    324,
                    "rules/situations/investor.catala_en",
                    uses=("sector", "first_day", "Capital_periods.ninety_days"),
                    counting=Counting(
                        ("sector", "first_day", "Capital_periods.ninety_days"),
                        lambda sector, first_day, capital_periods__ninety_days: (
                            part_2_registered_capital.capital_periods(
                                sector=sector(),
                                certificate_received=first_day(),
                                ninety_days=capital_periods__ninety_days,
                            )
                        ),
                    ),
                    asks=(
                        Asked(
                            part_2_registered_capital.CAPITAL_PERIODS,
                            lambda sector, first_day, capital_periods__ninety_days: Present(
                                (sector(), first_day(), capital_periods__ninety_days)
                            ),
                            inputs=("sector", "certificate_received", "ninety_days"),
                            reads=("sector", "first_day", "Capital_periods.ninety_days"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "concession_periods",
            "concession_periods",
            part_2_registered_capital.CONCESSION_CAPITAL_PERIODS_TYPE,
            lambda first_day, concession_capital_periods__ninety_days_of_concession: (
                part_2_registered_capital.concession_capital_periods(
                    established=first_day(),
                    ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
                )
            ),
            reads=("first_day", "Concession_capital_periods.ninety_days_of_concession"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P3_C,),
                    338,
                    "rules/situations/investor.catala_en",
                    uses=("first_day", "Concession_capital_periods.ninety_days_of_concession"),
                    counting=Counting(
                        ("first_day", "Concession_capital_periods.ninety_days_of_concession"),
                        lambda first_day, concession_capital_periods__ninety_days_of_concession: (
                            part_2_registered_capital.concession_capital_periods(
                                established=first_day(),
                                ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
                            )
                        ),
                    ),
                    asks=(
                        Asked(
                            part_2_registered_capital.CONCESSION_CAPITAL_PERIODS,
                            lambda first_day, concession_capital_periods__ninety_days_of_concession: Present(
                                (first_day(), concession_capital_periods__ninety_days_of_concession)
                            ),
                            inputs=("established", "ninety_days_of_concession"),
                            reads=("first_day", "Concession_capital_periods.ninety_days_of_concession"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "certificate",
            "certificate",
            part_2_registered_capital.PAYMENT_CERTIFICATION_TYPE,
            _capital_to_pay_in_certificate,
            reads=("business", "starting_day", "paid_on", "certified", "as_of", "Payment_certification.ten_days"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P4,),
                    342,
                    "rules/situations/investor.catala_en",
                    uses=("Payment_certification.ten_days",),
                    counting=Counting(
                        ("business", "starting_day", "paid_on", "certified", "as_of", "Payment_certification.ten_days"),
                        lambda business, starting_day, paid_on, certified, as_of, payment_certification__ten_days: (
                            part_2_registered_capital.payment_certification(
                                activity=part_2_registered_capital.Activity.General_business
                                if isinstance(business, part_8_duties_and_taxes.General)
                                else part_2_registered_capital.Activity.Concession,
                                certificate_received=starting_day
                                if isinstance(business, part_8_duties_and_taxes.General)
                                else None,
                                paid_on=paid_on,
                                certified=certified,
                                as_of=as_of,
                                ten_days=payment_certification__ten_days,
                            )
                        ),
                    ),
                    asks=(
                        Asked(
                            part_2_registered_capital.PAYMENT_CERTIFICATION,
                            lambda business, starting_day, paid_on, certified, as_of, payment_certification__ten_days: (
                                Present(
                                    (
                                        part_2_registered_capital.Activity.General_business
                                        if isinstance(business, part_8_duties_and_taxes.General)
                                        else part_2_registered_capital.Activity.Concession,
                                        starting_day if isinstance(business, part_8_duties_and_taxes.General) else None,
                                        paid_on,
                                        certified,
                                        as_of,
                                        payment_certification__ten_days,
                                    ),
                                )
                            ),
                            inputs=("activity", "certificate_received", "paid_on", "certified", "as_of", "ten_days"),
                            reads=(
                                "business",
                                "starting_day",
                                "paid_on",
                                "certified",
                                "as_of",
                                "Payment_certification.ten_days",
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "least_capital",
            "least_capital",
            MoneyIn("LAK", 2),
            lambda least: least().least_capital,
            reads=("least",),
            term=Term(Rule(0, (_ART3_P1_C,), 358, "rules/situations/investor.catala_en", uses=("least",))),
            certain=False,
        ),
        Binding(
            "suffices",
            "suffices",
            Boolean(),
            lambda least: least().suffices,
            reads=("least",),
            term=Term(Rule(0, (_ART3_P1_C,), 361, "rules/situations/investor.catala_en", uses=("least",))),
            certain=False,
        ),
        Binding(
            "initial_payment",
            "initial_payment",
            MoneyIn("LAK", 2),
            _capital_to_pay_in_initial_payment,
            reads=("business", "shares", "concession_payment"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART4_P2,),
                            364,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "business with pattern General",
                                    ("business",),
                                    lambda business: isinstance(business, part_8_duties_and_taxes.General),
                                    (
                                        Value(
                                            "business", part_8_duties_and_taxes.BUSINESS_TYPE, lambda business: business
                                        ),
                                    ),
                                ),
                            ),
                            uses=("shares",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART4_P3_B,),
                            369,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "business with pattern Concession_activities",
                                    ("business",),
                                    lambda business: isinstance(
                                        business, part_8_duties_and_taxes.Concession_activities
                                    ),
                                    (
                                        Value(
                                            "business", part_8_duties_and_taxes.BUSINESS_TYPE, lambda business: business
                                        ),
                                    ),
                                ),
                            ),
                            uses=("concession_payment",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "initial_payment_due",
            "initial_payment_due",
            OptionalOf(Date()),
            _capital_to_pay_in_initial_payment_due,
            reads=("business", "starting_day", "periods", "concession_periods"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART4_P2,),
                            374,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "business with pattern General",
                                    ("business",),
                                    lambda business: isinstance(business, part_8_duties_and_taxes.General),
                                    (
                                        Value(
                                            "business", part_8_duties_and_taxes.BUSINESS_TYPE, lambda business: business
                                        ),
                                    ),
                                ),
                                Condition(
                                    "starting_day with pattern Present",
                                    ("business", "starting_day"),
                                    lambda business, starting_day: (
                                        isinstance(business, part_8_duties_and_taxes.General)
                                        and starting_day is not None
                                    ),
                                    (
                                        Value(
                                            "starting_day",
                                            OptionalOf(Date()),
                                            lambda business, starting_day: starting_day,
                                        ),
                                    ),
                                ),
                            ),
                            uses=("periods",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART4_P3_C,),
                            379,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "business with pattern Concession_activities",
                                    ("business",),
                                    lambda business: isinstance(
                                        business, part_8_duties_and_taxes.Concession_activities
                                    ),
                                    (
                                        Value(
                                            "business", part_8_duties_and_taxes.BUSINESS_TYPE, lambda business: business
                                        ),
                                    ),
                                ),
                                Condition(
                                    "starting_day with pattern Present",
                                    ("business", "starting_day"),
                                    lambda business, starting_day: (
                                        isinstance(business, part_8_duties_and_taxes.Concession_activities)
                                        and starting_day is not None
                                    ),
                                    (
                                        Value(
                                            "starting_day",
                                            OptionalOf(Date()),
                                            lambda business, starting_day: starting_day,
                                        ),
                                    ),
                                ),
                            ),
                            uses=("concession_periods",),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART4_P2, _ART4_P3_C),
                            386,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "starting_day with pattern Absent",
                                    ("starting_day",),
                                    lambda starting_day: starting_day is None,
                                    (Value("starting_day", OptionalOf(Date()), lambda starting_day: starting_day),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "remainder",
            "remainder",
            MoneyIn("LAK", 2),
            _capital_to_pay_in_remainder,
            reads=("business", "shares", "concession_payment"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART4_P2,),
                            391,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "business with pattern General",
                                    ("business",),
                                    lambda business: isinstance(business, part_8_duties_and_taxes.General),
                                    (
                                        Value(
                                            "business", part_8_duties_and_taxes.BUSINESS_TYPE, lambda business: business
                                        ),
                                    ),
                                ),
                            ),
                            uses=("shares",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART4_P3_D,),
                            396,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "business with pattern Concession_activities",
                                    ("business",),
                                    lambda business: isinstance(
                                        business, part_8_duties_and_taxes.Concession_activities
                                    ),
                                    (
                                        Value(
                                            "business", part_8_duties_and_taxes.BUSINESS_TYPE, lambda business: business
                                        ),
                                    ),
                                ),
                            ),
                            uses=("concession_payment",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "remainder_due",
            "remainder_due",
            OptionalOf(Date()),
            _capital_to_pay_in_remainder_due,
            reads=("business", "starting_day", "periods", "concession_periods"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART4_P2,),
                            401,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "business with pattern General",
                                    ("business",),
                                    lambda business: isinstance(business, part_8_duties_and_taxes.General),
                                    (
                                        Value(
                                            "business", part_8_duties_and_taxes.BUSINESS_TYPE, lambda business: business
                                        ),
                                    ),
                                ),
                                Condition(
                                    "starting_day with pattern Present",
                                    ("business", "starting_day"),
                                    lambda business, starting_day: (
                                        isinstance(business, part_8_duties_and_taxes.General)
                                        and starting_day is not None
                                    ),
                                    (
                                        Value(
                                            "starting_day",
                                            OptionalOf(Date()),
                                            lambda business, starting_day: starting_day,
                                        ),
                                    ),
                                ),
                            ),
                            uses=("periods",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART4_P3_D,),
                            406,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "business with pattern Concession_activities",
                                    ("business",),
                                    lambda business: isinstance(
                                        business, part_8_duties_and_taxes.Concession_activities
                                    ),
                                    (
                                        Value(
                                            "business", part_8_duties_and_taxes.BUSINESS_TYPE, lambda business: business
                                        ),
                                    ),
                                ),
                                Condition(
                                    "starting_day with pattern Present",
                                    ("business", "starting_day"),
                                    lambda business, starting_day: (
                                        isinstance(business, part_8_duties_and_taxes.Concession_activities)
                                        and starting_day is not None
                                    ),
                                    (
                                        Value(
                                            "starting_day",
                                            OptionalOf(Date()),
                                            lambda business, starting_day: starting_day,
                                        ),
                                    ),
                                ),
                            ),
                            uses=("concession_periods",),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART4_P2, _ART4_P3_D),
                            413,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "starting_day with pattern Absent",
                                    ("starting_day",),
                                    lambda starting_day: starting_day is None,
                                    (Value("starting_day", OptionalOf(Date()), lambda starting_day: starting_day),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "certified_by",
            "certified_by",
            administration.ACTOR_TYPE,
            lambda certificate: certificate().certification.bearer,
            reads=("certificate",),
            term=Term(Rule(0, (_ART4_P4,), 418, "rules/situations/investor.catala_en", uses=("certificate",))),
            certain=False,
        ),
        Binding(
            "obtaining",
            "obtaining",
            obligations.OBLIGATION_TYPE,
            lambda certificate: certificate().obtaining,
            reads=("certificate",),
            term=Term(Rule(0, (_ART4_P1_B,), 421, "rules/situations/investor.catala_en", uses=("certificate",))),
            certain=False,
        ),
        Binding(
            "certification",
            "certification",
            obligations.OBLIGATION_TYPE,
            lambda certificate: certificate().certification,
            reads=("certificate",),
            term=Term(Rule(0, (_ART4_P4,), 424, "rules/situations/investor.catala_en", uses=("certificate",))),
            certain=False,
        ),
    ),
    outputs=(
        "least_capital",
        "suffices",
        "initial_payment",
        "initial_payment_due",
        "remainder",
        "remainder_due",
        "certified_by",
        "obtaining",
        "certification",
    ),
    type=CAPITAL_TO_PAY_IN_TYPE,
    doc="How much capital do I need, how much of it is paid by which day, and who certifies the payments by when?",
    places=(_THE_REGISTERED_CAPITAL,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART15_P1_A = Place(
    "Article 15, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-p1-a",
    "As specified in Article 23 of the Investment Promotion Law, the investor shall deposit warranties to guarantee the implementation of the MOU/agreement.",
)

_ART15_P1_B = Place(
    "Article 15, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-p1-b",
    "The conditions and amount of the warranties depend on the size, type, sector and agreement made during the MOU/concession agreement negotiation such as:",
)

_ART15_P4_B = Place(
    "Article 15(3), second item, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-p4-b",
    "The warranties must be in LAK or foreign currencies (US$ or other currencies accepted by the Bank of Lao PDR)",
)

_ART15_P4_C = Place(
    "Article 15(3), second item, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-p4-c",
    "based on the exchange rates on the date the warranties are deposited as agreed in the MOU/agreement.",
)

_ART15_P4_A = Place(
    "Article 15(3), second item, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-p4-a",
    "The investor shall have to deposit and transfer the warranties in cash to the account of the planning and investment sector at the National Treasury.",
)

_ART15_P5 = Place(
    "Article 15(3), second item, sixth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-p5",
    "The warranties that are deposited to ensure the implementation of the MOU/ agreement shall be returned to the investor when the investor fulfills his/her obligations and conditions as defined in the MOU/agreement.",
)

_ART15_P6 = Place(
    "Article 15(3), second item, seventh sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-p6",
    "In the event the investor fails to fulfill his/her duties and conditions as defined in the MOU/agreement, the warranties shall be forfeited by the government.",
)

_THE_WARRANTY = Place("The warranty", ("Situations", "Questions of an investor", "The warranty"), "", "")

WARRANTY_OF_CONCESSION = Scope(
    "Warranty_of_concession",
    function=warranty_of_concession,
    inputs=(
        Input("project", part_4_concession_activities.PROJECT_TYPE, "The concession project, by its kind and size."),
        Input(
            "agreed",
            OptionalOf(MoneyIn("USD", 2)),
            "The amount agreed in the MOU or concession agreement; absent where none was.",
        ),
        Input("deposit", part_4_concession_activities.DEPOSIT_TYPE, "What I deposit, or think of depositing."),
        Input("means", part_4_concession_activities.DEPOSIT_MEANS_TYPE, "By which means."),
        Input(
            "is_to_the_account",
            Boolean(),
            "It goes to the account of the planning and investment sector at the National Treasury.",
        ),
        Input("rate_of_the_day", DecimalIn("LAK per USD"), "The exchange rate on the day of the deposit."),
        Input(
            "agreed_rate",
            OptionalOf(DecimalIn("LAK per USD")),
            "The exchange rate agreed in the MOU or concession agreement; absent where none was.",
        ),
        Input("deposited", OptionalOf(Date()), "The day on which the warranty was deposited."),
        Input(
            "performance",
            part_4_concession_activities.PERFORMANCE_TYPE,
            "How the MOU or concession agreement was performed.",
        ),
        Input("returned", OptionalOf(Date()), "The day on which the warranty was returned to me."),
        Input("taken", OptionalOf(Date()), "The day on which the government took the warranty."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Warranty_due.such_as",
            part_4_concession_activities.SUCH_AS_TYPE,
            "What the amounts of Article 15 are.",
            required=False,
            parameter="warranty_due__such_as",
            reading=ReadingChoice("Warranty_due.such_as", "Fixed_amounts", (_ART15_P1_B,)),
        ),
        Input(
            "Warranty_deposit.exchange_rate",
            part_4_concession_activities.EXCHANGE_RATE_TYPE,
            "The exchange rate that counts.",
            required=False,
            parameter="warranty_deposit__exchange_rate",
            reading=ReadingChoice("Warranty_deposit.exchange_rate", "Rate_of_the_day", (_ART15_P4_C,)),
        ),
        Input(
            "Deposit_manner.in_cash",
            part_4_concession_activities.IN_CASH_TYPE,
            'What "in cash" means.',
            required=False,
            parameter="deposit_manner__in_cash",
            reading=ReadingChoice("Deposit_manner.in_cash", "Money", (_ART15_P4_A,)),
        ),
    ),
    bindings=(
        Subscope(
            "warranty",
            part_4_concession_activities.WARRANTY_DUE,
            lambda project, agreed, warranty_due__such_as: part_4_concession_activities.warranty_due(
                project=project, agreed=agreed, such_as=warranty_due__such_as
            ),
            inputs=(
                SubscopeInput(
                    "project",
                    lambda project: project,
                    reads=("project",),
                    term=Term(Rule(0, (_ART15_P1_A,), 516, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "agreed",
                    lambda agreed: agreed,
                    reads=("agreed",),
                    term=Term(Rule(0, (_ART15_P1_B,), 519, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput("such_as", handed_on, reads=("Warranty_due.such_as",)),
            ),
            reads=("project", "agreed", "Warranty_due.such_as"),
            certain=False,
        ),
        Subscope(
            "in_money",
            part_4_concession_activities.WARRANTY_DEPOSIT,
            lambda project, agreed, deposit, means, is_to_the_account, rate_of_the_day, agreed_rate, warranty_deposit__exchange_rate, warranty_due__such_as, deposit_manner__in_cash: (
                part_4_concession_activities.warranty_deposit(
                    project=project,
                    agreed=agreed,
                    deposit=deposit,
                    means=means,
                    is_to_the_account=is_to_the_account,
                    rate_of_the_day=rate_of_the_day,
                    agreed_rate=agreed_rate,
                    exchange_rate=warranty_deposit__exchange_rate,
                    warranty_due__such_as=warranty_due__such_as,
                    deposit_manner__in_cash=deposit_manner__in_cash,
                )
            ),
            inputs=(
                SubscopeInput(
                    "project",
                    lambda project: project,
                    reads=("project",),
                    term=Term(Rule(0, (_ART15_P4_B,), 522, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "agreed",
                    lambda agreed: agreed,
                    reads=("agreed",),
                    term=Term(Rule(0, (_ART15_P4_B,), 525, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "deposit",
                    lambda deposit: deposit,
                    reads=("deposit",),
                    term=Term(Rule(0, (_ART15_P4_B,), 528, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "means",
                    lambda means: means,
                    reads=("means",),
                    term=Term(Rule(0, (_ART15_P4_B,), 531, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "is_to_the_account",
                    lambda is_to_the_account: is_to_the_account,
                    reads=("is_to_the_account",),
                    term=Term(Rule(0, (_ART15_P4_B,), 534, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "rate_of_the_day",
                    lambda rate_of_the_day: rate_of_the_day,
                    reads=("rate_of_the_day",),
                    term=Term(Rule(0, (_ART15_P4_C,), 537, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "agreed_rate",
                    lambda agreed_rate: agreed_rate,
                    reads=("agreed_rate",),
                    term=Term(Rule(0, (_ART15_P4_C,), 540, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput("exchange_rate", handed_on, reads=("Warranty_deposit.exchange_rate",)),
                SubscopeInput(
                    "Warranty_due.such_as",
                    handed_on,
                    reads=("Warranty_due.such_as",),
                    parameter="warranty_due__such_as",
                ),
                SubscopeInput(
                    "Deposit_manner.in_cash",
                    handed_on,
                    reads=("Deposit_manner.in_cash",),
                    parameter="deposit_manner__in_cash",
                ),
            ),
            reads=(
                "project",
                "agreed",
                "deposit",
                "means",
                "is_to_the_account",
                "rate_of_the_day",
                "agreed_rate",
                "Warranty_deposit.exchange_rate",
                "Warranty_due.such_as",
                "Deposit_manner.in_cash",
            ),
            certain=False,
        ),
        Subscope(
            "manner",
            part_4_concession_activities.DEPOSIT_MANNER,
            lambda deposit, means, is_to_the_account, deposit_manner__in_cash: (
                part_4_concession_activities.deposit_manner(
                    deposit=deposit, means=means, is_to_the_account=is_to_the_account, in_cash=deposit_manner__in_cash
                )
            ),
            inputs=(
                SubscopeInput(
                    "deposit",
                    lambda deposit: deposit,
                    reads=("deposit",),
                    term=Term(Rule(0, (_ART15_P4_B,), 543, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "means",
                    lambda means: means,
                    reads=("means",),
                    term=Term(Rule(0, (_ART15_P4_A,), 546, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "is_to_the_account",
                    lambda is_to_the_account: is_to_the_account,
                    reads=("is_to_the_account",),
                    term=Term(Rule(0, (_ART15_P4_A,), 549, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput("in_cash", handed_on, reads=("Deposit_manner.in_cash",)),
            ),
            reads=("deposit", "means", "is_to_the_account", "Deposit_manner.in_cash"),
        ),
        Subscope(
            "fate",
            part_4_concession_activities.WARRANTY_DUTIES,
            lambda deposited, performance, returned, taken, as_of: part_4_concession_activities.warranty_duties(
                deposited=deposited, performance=performance, returned=returned, taken=taken, as_of=as_of
            ),
            inputs=(
                SubscopeInput(
                    "deposited",
                    lambda deposited: deposited,
                    reads=("deposited",),
                    term=Term(Rule(0, (_ART15_P5,), 552, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "performance",
                    lambda performance: performance,
                    reads=("performance",),
                    term=Term(Rule(0, (_ART15_P5,), 555, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "returned",
                    lambda returned: returned,
                    reads=("returned",),
                    term=Term(Rule(0, (_ART15_P5,), 558, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "taken",
                    lambda taken: taken,
                    reads=("taken",),
                    term=Term(Rule(0, (_ART15_P6,), 561, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_ART15_P5,), 564, "rules/situations/investor.catala_en")),
                ),
            ),
            reads=("deposited", "performance", "returned", "taken", "as_of"),
            certain=False,
        ),
        Subscope(
            "before",
            part_4_concession_activities.WARRANTY_DUTIES,
            lambda deposited, as_of: part_4_concession_activities.warranty_duties(
                deposited=deposited,
                performance=part_4_concession_activities.Not_yet(),
                returned=None,
                taken=None,
                as_of=as_of,
            ),
            inputs=(
                SubscopeInput(
                    "deposited",
                    lambda deposited: deposited,
                    reads=("deposited",),
                    term=Term(Rule(0, (_ART15_P1_A,), 567, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "performance",
                    lambda: part_4_concession_activities.Not_yet(),
                    term=Term(Rule(0, (_ART15_P1_A,), 570, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "returned",
                    lambda: None,
                    term=Term(Rule(0, (_ART15_P1_A,), 573, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "taken",
                    lambda: None,
                    term=Term(Rule(0, (_ART15_P1_A,), 576, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_ART15_P1_A,), 579, "rules/situations/investor.catala_en")),
                ),
            ),
            reads=("deposited", "as_of"),
            certain=False,
        ),
        Binding(
            "due",
            "due",
            MoneyIn("USD", 2),
            lambda warranty: warranty().due,
            reads=("warranty",),
            term=Term(Rule(0, (_ART15_P1_A,), 582, "rules/situations/investor.catala_en", uses=("warranty.due",))),
            certain=False,
        ),
        Binding(
            "due_in_kip",
            "due_in_kip",
            MoneyIn("LAK", 2),
            lambda in_money: in_money().due_in_kip,
            reads=("in_money",),
            term=Term(
                Rule(
                    0,
                    (_ART15_P4_B, _ART15_P4_C),
                    586,
                    "rules/situations/investor.catala_en",
                    uses=("in_money.due_in_kip",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_enough",
            "is_enough",
            Boolean(),
            lambda in_money: in_money().is_enough,
            reads=("in_money",),
            term=Term(
                Rule(0, (_ART15_P4_B,), 589, "rules/situations/investor.catala_en", uses=("in_money.is_enough",))
            ),
            certain=False,
        ),
        Binding(
            "defects",
            "defects",
            ListOf(part_4_concession_activities.DEPOSIT_DEFECT_TYPE),
            lambda manner: manner.defects,
            reads=("manner",),
            term=Term(
                Rule(
                    0, (_ART15_P4_A, _ART15_P4_B), 593, "rules/situations/investor.catala_en", uses=("manner.defects",)
                ),
            ),
        ),
        Binding(
            "outcome",
            "outcome",
            part_4_concession_activities.WARRANTY_OUTCOME_TYPE,
            lambda fate: fate().outcome,
            reads=("fate",),
            term=Term(
                Rule(0, (_ART15_P5, _ART15_P6), 597, "rules/situations/investor.catala_en", uses=("fate.outcome",))
            ),
            certain=False,
        ),
        Binding(
            "depositing",
            "depositing",
            obligations.OBLIGATION_TYPE,
            lambda before: before().deposit,
            reads=("before",),
            term=Term(Rule(0, (_ART15_P1_A,), 600, "rules/situations/investor.catala_en", uses=("before.deposit",))),
            certain=False,
        ),
        Binding(
            "return",
            "return",
            obligations.OBLIGATION_TYPE,
            lambda fate: fate().return_,
            reads=("fate",),
            term=Term(Rule(0, (_ART15_P5,), 603, "rules/situations/investor.catala_en", uses=("fate.return",))),
            certain=False,
        ),
        Binding(
            "forfeiture",
            "forfeiture",
            obligations.OBLIGATION_TYPE,
            lambda fate: fate().forfeiture,
            reads=("fate",),
            term=Term(Rule(0, (_ART15_P6,), 606, "rules/situations/investor.catala_en", uses=("fate.forfeiture",))),
            certain=False,
        ),
    ),
    outputs=("due", "due_in_kip", "is_enough", "defects", "outcome", "depositing", "return", "forfeiture"),
    type=WARRANTY_OF_CONCESSION_TYPE,
    doc="Which warranty do I deposit, in which currency and how, and is it returned or lost?",
    places=(_THE_WARRANTY,),
)

_ART8_P3_A = Place(
    "Article 8, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "art8-p3-a",
    "The industry and commerce sector shall consider issuing the enterprise registration certificate",
)

_ART38_4_B = Place(
    "Article 38(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-b",
    "and issue the certificate to the business entity within 30 working days from the day the application is received.",
)

_ART13_1 = Place(
    "Article 13(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-1",
    "The planning and investment sector shall examine and consider the projects or concession activities listed in the investment calling list and propose to the meeting of the Committee for Investment Promotion (CIP) for further consideration to approve or reject the project:",
)

_ART13_2_C = Place(
    "Article 13(2), third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-2-c",
    "Afterwards, the planning and investment sector presents it to the meeting of the CIP prior to submitting it to the government or provincial/ municipal authorities for further consideration to approve or reject the project:",
)

_ART20_A = Place(
    "Article 20, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "art20-a",
    "Project or activities with the value of more than US$20 million shall be approved by the government;",
)

_ART20_B = Place(
    "Article 20, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "art20-b",
    "Project or activities with the value from US$5 20 million shall be approved by the Ministry of Planning and Investment;",
)

_ART20_C = Place(
    "Article 20, third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "art20-c",
    "Project or activities with the value of less than US$5 million shall be approved by the provincial/municipal authorities.",
)

_ART38_4_D = Place(
    "Article 38(4), third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-d",
    "For unplanned imports, in particular the import of equipment, urgent spare parts to replace faulty parts with a value not exceeding US$30,000, the approval shall not be granted more than twice a year.",
)

_ART38_4_F = Place(
    "Article 38(4), fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-f",
    "If the total value exceeds US$30,000, further discussion shall be held with the relevant sectors for further submission to higher authority for approval.",
)

_ART8_P7_B = Place(
    "Article 8, ninth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "art8-p7-b",
    "for the Ministry of Public Security to carve a seal for the enterprise within a period not exceeding seven (7) working days.",
)

_ART13_2_B = Place(
    "Article 13(2), second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-2-b",
    "Comments shall be sent to the planning and investment sector within 25 working days after receiving the application.",
)

_ART14_P1_A = Place(
    "Article 14, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 14. Negotiations of concession agreement",
    ),
    "art14-p1-a",
    "From the date of receipt of an approval notification from the government or the provincial/municipal authorities, the planning and investment sector shall provide written notification to the investor within two working days.",
)

_THE_APPROVAL_AND_THE_PERIODS = Place(
    "The approval, and the periods", ("Situations", "Questions of an investor", "The approval, and the periods"), "", ""
)

APPROVAL_TO_GET = Scope(
    "Approval_to_get",
    function=approval_to_get,
    inputs=(
        Input("wish", WISH_TYPE, "What I wish to have approved."),
        Input("applied", OptionalOf(Date()), "The day on which the application was received, with all documents."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Registration_duties.seven_days",
            part_3_general_business.SEVEN_DAYS_TYPE,
            "From when the seven working days for the seal run.",
            required=False,
            parameter="registration_duties__seven_days",
            reading=ReadingChoice("Registration_duties.seven_days", "From_seal_license", (_ART8_P7_B,)),
        ),
        Input(
            "Import_plan_duties.thirty_days",
            part_8_duties_and_taxes.THIRTY_DAYS_TYPE,
            "From when the 30 working days for the certificate run.",
            required=False,
            parameter="import_plan_duties__thirty_days",
            reading=ReadingChoice("Import_plan_duties.thirty_days", "From_application", (_ART38_4_B,)),
        ),
        Input(
            "Concession_procedure.receipt",
            part_4_concession_activities.RECEIPT_TYPE,
            "From whose receipt of the application the 25 working days run.",
            required=False,
            parameter="concession_procedure__receipt",
            reading=ReadingChoice("Concession_procedure.receipt", "By_those_who_comment", (_ART13_2_B,)),
        ),
        Input(
            "Concession_procedure.afterwards",
            part_4_concession_activities.AFTERWARDS_TYPE,
            "When a project that is not listed can be presented to the CIP.",
            required=False,
            parameter="concession_procedure__afterwards",
            reading=ReadingChoice("Concession_procedure.afterwards", "After_comments", (_ART13_2_C,)),
        ),
        Input(
            "Listed_project_decision.listed_decision",
            part_4_concession_activities.LISTED_DECISION_TYPE,
            "Who decides on a project of the investment calling list.",
            required=False,
            parameter="listed_project_decision__listed_decision",
            reading=ReadingChoice("Listed_project_decision.listed_decision", "By_committee", (_ART13_1, _ART14_P1_A)),
        ),
        Input(
            "Unplanned_import_value.value_counted",
            part_8_duties_and_taxes.VALUE_COUNTED_TYPE,
            "Which value is held against US$30,000.",
            required=False,
            parameter="unplanned_import_value__value_counted",
            reading=ReadingChoice("Unplanned_import_value.value_counted", "Of_each_import", (_ART38_4_D, _ART38_4_F)),
        ),
    ),
    bindings=(
        Binding(
            "registration",
            "registration",
            part_3_general_business.REGISTRATION_DUTIES_TYPE,
            lambda applied, as_of, registration_duties__seven_days: part_3_general_business.registration_duties(
                issued_at=administration.Level.Central,
                applied=applied,
                decided=None,
                issued=None,
                copied_to_sector=None,
                copied_to_ministry=None,
                seal_licensed=None,
                seal_carved=None,
                as_of=as_of,
                seven_days=registration_duties__seven_days,
            ),
            reads=("applied", "as_of", "Registration_duties.seven_days"),
            term=Term(
                Rule(
                    0,
                    (_ART8_P3_A,),
                    722,
                    "rules/situations/investor.catala_en",
                    uses=("Registration_duties.seven_days",),
                    counting=Counting(
                        ("applied", "as_of", "Registration_duties.seven_days"),
                        lambda applied, as_of, registration_duties__seven_days: (
                            part_3_general_business.registration_duties(
                                issued_at=administration.Level.Central,
                                applied=applied,
                                decided=None,
                                issued=None,
                                copied_to_sector=None,
                                copied_to_ministry=None,
                                seal_licensed=None,
                                seal_carved=None,
                                as_of=as_of,
                                seven_days=registration_duties__seven_days,
                            )
                        ),
                    ),
                    asks=(
                        Asked(
                            part_3_general_business.REGISTRATION_DUTIES,
                            lambda applied, as_of, registration_duties__seven_days: Present(
                                (
                                    administration.Level.Central,
                                    applied,
                                    None,
                                    None,
                                    None,
                                    None,
                                    None,
                                    None,
                                    as_of,
                                    registration_duties__seven_days,
                                ),
                            ),
                            inputs=(
                                "issued_at",
                                "applied",
                                "decided",
                                "issued",
                                "copied_to_sector",
                                "copied_to_ministry",
                                "seal_licensed",
                                "seal_carved",
                                "as_of",
                                "seven_days",
                            ),
                            reads=("applied", "as_of", "Registration_duties.seven_days"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "import_plan",
            "import_plan",
            part_8_duties_and_taxes.IMPORT_PLAN_DUTIES_TYPE,
            lambda applied, as_of, import_plan_duties__thirty_days: part_8_duties_and_taxes.import_plan_duties(
                application_received=applied,
                set_complete=applied,
                sent_to_sector=None,
                comments_received=None,
                meeting_held=None,
                certificate_issued=None,
                sent_to_border=None,
                as_of=as_of,
                thirty_days=import_plan_duties__thirty_days,
            ),
            reads=("applied", "as_of", "Import_plan_duties.thirty_days"),
            term=Term(
                Rule(
                    0,
                    (_ART38_4_B,),
                    736,
                    "rules/situations/investor.catala_en",
                    uses=("Import_plan_duties.thirty_days",),
                    counting=Counting(
                        ("applied", "as_of", "Import_plan_duties.thirty_days"),
                        lambda applied, as_of, import_plan_duties__thirty_days: (
                            part_8_duties_and_taxes.import_plan_duties(
                                application_received=applied,
                                set_complete=applied,
                                sent_to_sector=None,
                                comments_received=None,
                                meeting_held=None,
                                certificate_issued=None,
                                sent_to_border=None,
                                as_of=as_of,
                                thirty_days=import_plan_duties__thirty_days,
                            )
                        ),
                    ),
                    asks=(
                        Asked(
                            part_8_duties_and_taxes.IMPORT_PLAN_DUTIES,
                            lambda applied, as_of, import_plan_duties__thirty_days: Present(
                                (applied, applied, None, None, None, None, None, as_of, import_plan_duties__thirty_days)
                            ),
                            inputs=(
                                "application_received",
                                "set_complete",
                                "sent_to_sector",
                                "comments_received",
                                "meeting_held",
                                "certificate_issued",
                                "sent_to_border",
                                "as_of",
                                "thirty_days",
                            ),
                            reads=("applied", "as_of", "Import_plan_duties.thirty_days"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "approved_by",
            "approved_by",
            administration.ACTOR_TYPE,
            _approval_to_get_approved_by,
            reads=(
                "wish",
                "registration",
                "applied",
                "as_of",
                "import_plan",
                "Concession_procedure.receipt",
                "Concession_procedure.afterwards",
                "Listed_project_decision.listed_decision",
                "Unplanned_import_value.value_counted",
            ),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART8_P3_A,),
                            749,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "wish with pattern Registration_of_enterprise",
                                    ("wish",),
                                    lambda wish: isinstance(wish, Registration_of_enterprise),
                                    (Value("wish", WISH_TYPE, lambda wish: wish),),
                                ),
                            ),
                            uses=("registration",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART13_1, _ART13_2_C),
                            755,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "wish with pattern Concession_project",
                                    ("wish",),
                                    lambda wish: isinstance(wish, Concession_project),
                                    (Value("wish", WISH_TYPE, lambda wish: wish),),
                                ),
                            ),
                            uses=(
                                "Concession_procedure.receipt",
                                "Concession_procedure.afterwards",
                                "Listed_project_decision.listed_decision",
                            ),
                            counting=Counting(
                                (
                                    "wish",
                                    "applied",
                                    "as_of",
                                    "Concession_procedure.receipt",
                                    "Concession_procedure.afterwards",
                                    "Listed_project_decision.listed_decision",
                                ),
                                lambda wish, applied, as_of, concession_procedure__receipt, concession_procedure__afterwards, listed_project_decision__listed_decision: (
                                    part_4_concession_activities.concession_procedure(
                                        on_calling_list=wish.content,
                                        application_received=applied,
                                        forwarded=None,
                                        comments_received=None,
                                        presented=None,
                                        submitted=None,
                                        decision=part_4_concession_activities.Not_decided(),
                                        rejection_notified=None,
                                        approval_notified=None,
                                        completed=None,
                                        reported=None,
                                        submitted_for_signature=None,
                                        delegated=None,
                                        as_of=as_of,
                                        receipt=concession_procedure__receipt,
                                        afterwards=concession_procedure__afterwards,
                                        listed_project_decision__listed_decision=listed_project_decision__listed_decision,
                                    ).decided_by
                                    if isinstance(wish, Concession_project)
                                    else impossible("", _THE_APPROVAL_LINE_776)
                                ),
                            ),
                            asks=(
                                Asked(
                                    part_4_concession_activities.CONCESSION_PROCEDURE,
                                    lambda wish, applied, as_of, concession_procedure__receipt, concession_procedure__afterwards, listed_project_decision__listed_decision: (
                                        Present(
                                            (
                                                wish.content,
                                                applied,
                                                None,
                                                None,
                                                None,
                                                None,
                                                part_4_concession_activities.Not_decided(),
                                                None,
                                                None,
                                                None,
                                                None,
                                                None,
                                                None,
                                                as_of,
                                                concession_procedure__receipt,
                                                concession_procedure__afterwards,
                                                listed_project_decision__listed_decision,
                                            ),
                                        )
                                        if isinstance(wish, Concession_project)
                                        else None
                                    ),
                                    inputs=(
                                        "on_calling_list",
                                        "application_received",
                                        "forwarded",
                                        "comments_received",
                                        "presented",
                                        "submitted",
                                        "decision",
                                        "rejection_notified",
                                        "approval_notified",
                                        "completed",
                                        "reported",
                                        "submitted_for_signature",
                                        "delegated",
                                        "as_of",
                                        "receipt",
                                        "afterwards",
                                        "listed_project_decision__listed_decision",
                                    ),
                                    outputs=("decided_by",),
                                    reads=(
                                        "wish",
                                        "applied",
                                        "as_of",
                                        "Concession_procedure.receipt",
                                        "Concession_procedure.afterwards",
                                        "Listed_project_decision.listed_decision",
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART20_A, _ART20_B, _ART20_C),
                            781,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "wish with pattern Project_for_calling_list",
                                    ("wish",),
                                    lambda wish: isinstance(wish, Project_for_calling_list),
                                    (Value("wish", WISH_TYPE, lambda wish: wish),),
                                ),
                            ),
                            asks=(
                                Asked(
                                    part_5_calling_list.APPROVAL_AUTHORITY,
                                    lambda wish: (
                                        Present((wish.content,)) if isinstance(wish, Project_for_calling_list) else None
                                    ),
                                    inputs=("value",),
                                    outputs=("authority",),
                                    reads=("wish",),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            3,
                            (_ART38_4_B,),
                            790,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "wish with pattern Annual_import_plan",
                                    ("wish",),
                                    lambda wish: isinstance(wish, Annual_import_plan),
                                    (Value("wish", WISH_TYPE, lambda wish: wish),),
                                ),
                            ),
                            uses=("import_plan",),
                        ),
                    ),
                    Term(
                        Rule(
                            4,
                            (_ART38_4_D, _ART38_4_F),
                            796,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "wish with pattern Unplanned_goods",
                                    ("wish",),
                                    lambda wish: isinstance(wish, Unplanned_goods),
                                    (Value("wish", WISH_TYPE, lambda wish: wish),),
                                ),
                            ),
                            uses=("Unplanned_import_value.value_counted",),
                            asks=(
                                Asked(
                                    part_8_duties_and_taxes.UNPLANNED_IMPORT_VALUE,
                                    lambda wish, unplanned_import_value__value_counted: (
                                        Present(
                                            (
                                                wish.content.value,
                                                wish.content.earlier_value,
                                                unplanned_import_value__value_counted,
                                            ),
                                        )
                                        if isinstance(wish, Unplanned_goods)
                                        else None
                                    ),
                                    inputs=("value", "earlier_value", "value_counted"),
                                    outputs=("approved_by",),
                                    reads=("wish", "Unplanned_import_value.value_counted"),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "last_day",
            "last_day",
            OptionalOf(Date()),
            _approval_to_get_last_day,
            reads=("wish", "registration", "import_plan"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART8_P3_A,),
                            808,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "wish with pattern Registration_of_enterprise",
                                    ("wish",),
                                    lambda wish: isinstance(wish, Registration_of_enterprise),
                                    (Value("wish", WISH_TYPE, lambda wish: wish),),
                                ),
                            ),
                            uses=("registration",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART13_1, _ART13_2_C, _ART20_A, _ART38_4_D),
                            816,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "wish with pattern Concession_project or wish with pattern Project_for_calling_list or wish with pattern Unplanned_goods",
                                    ("wish",),
                                    lambda wish: (
                                        isinstance(wish, Concession_project)
                                        or isinstance(wish, Project_for_calling_list)
                                        or isinstance(wish, Unplanned_goods)
                                    ),
                                    (Value("wish", WISH_TYPE, lambda wish: wish),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART38_4_B,),
                            823,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "wish with pattern Annual_import_plan",
                                    ("wish",),
                                    lambda wish: isinstance(wish, Annual_import_plan),
                                    (Value("wish", WISH_TYPE, lambda wish: wish),),
                                ),
                            ),
                            uses=("import_plan",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("approved_by", "last_day"),
    type=APPROVAL_TO_GET_TYPE,
    doc="Who gives the approval that I need, and by which day?",
    places=(_THE_APPROVAL_AND_THE_PERIODS,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART14_P2_A = Place(
    "Article 14, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 14. Negotiations of concession agreement",
    ),
    "art14-p2-a",
    "After approval notification, and within 10 working days, the investor shall schedule a negotiation date with the planning and investment sector for the MOU/concession agreement.",
)

_ART14_P2_B = Place(
    "Article 14, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 14. Negotiations of concession agreement",
    ),
    "art14-p2-b",
    "Beyond this time period or if the investor is unable to participate in the negotiation within 30 working days, the government will consider that the investor has renounced his/her right in the proposed investment.",
)

_ART38_3_A = Place(
    "Article 38(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-3-a",
    "Relevant sectors shall provide comments in writing to the financial sector within 10 working days.",
)

_ART38_3_B = Place(
    "Article 38(3), second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-3-b",
    "If no response is received within that time period, the documents are considered approved by the sector;",
)

PERIOD_THAT_RUNS = Scope(
    "Period_that_runs",
    function=period_that_runs,
    inputs=(
        Input("period", PERIOD_TYPE, "The period, and the day with which it began."),
        Input("done", OptionalOf(Date()), "The day on which what is to be done was done."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Concession_procedure.receipt",
            part_4_concession_activities.RECEIPT_TYPE,
            "From whose receipt of the application the 25 working days run.",
            required=False,
            parameter="concession_procedure__receipt",
            reading=ReadingChoice("Concession_procedure.receipt", "By_those_who_comment", (_ART13_2_B,)),
        ),
        Input(
            "Concession_procedure.afterwards",
            part_4_concession_activities.AFTERWARDS_TYPE,
            "When a project that is not listed can be presented to the CIP.",
            required=False,
            parameter="concession_procedure__afterwards",
            reading=ReadingChoice("Concession_procedure.afterwards", "After_comments", (_ART13_2_C,)),
        ),
        Input(
            "Listed_project_decision.listed_decision",
            part_4_concession_activities.LISTED_DECISION_TYPE,
            "Who decides on a project of the investment calling list.",
            required=False,
            parameter="listed_project_decision__listed_decision",
            reading=ReadingChoice("Listed_project_decision.listed_decision", "By_committee", (_ART13_1, _ART14_P1_A)),
        ),
        Input(
            "Negotiation_duties.ten_days",
            part_4_concession_activities.TEN_DAYS_TO_SCHEDULE_TYPE,
            "From when the 10 working days run.",
            required=False,
            parameter="negotiation_duties__ten_days",
            reading=ReadingChoice("Negotiation_duties.ten_days", "From_receipt_by_investor", (_ART14_P2_A,)),
        ),
        Input(
            "Negotiation_duties.thirty_days",
            part_4_concession_activities.THIRTY_DAYS_TYPE,
            "From when the 30 working days run.",
            required=False,
            parameter="negotiation_duties__thirty_days",
            reading=ReadingChoice("Negotiation_duties.thirty_days", "From_notification", (_ART14_P2_B,)),
        ),
        Input(
            "Payment_certification.ten_days",
            part_2_registered_capital.TEN_DAYS_TYPE,
            "From when the investor's 10 working days run.",
            required=False,
            parameter="payment_certification__ten_days",
            reading=ReadingChoice("Payment_certification.ten_days", "From_payment", (_ART4_P1_B,)),
        ),
        Input(
            "Import_plan_duties.thirty_days",
            part_8_duties_and_taxes.THIRTY_DAYS_TYPE,
            "From when the 30 working days for the certificate run.",
            required=False,
            parameter="import_plan_duties__thirty_days",
            reading=ReadingChoice("Import_plan_duties.thirty_days", "From_application", (_ART38_4_B,)),
        ),
    ),
    bindings=(
        Binding(
            "begun",
            "begun",
            Date(),
            _period_that_runs_begun,
            reads=("period",),
            term=Term(Rule(0, (_THE_APPROVAL_AND_THE_PERIODS,), 828, "rules/situations/investor.catala_en")),
        ),
        Binding(
            "act",
            "act",
            obligations.OBLIGATION_TYPE,
            _period_that_runs_act,
            reads=(
                "period",
                "begun",
                "done",
                "as_of",
                "Concession_procedure.receipt",
                "Concession_procedure.afterwards",
                "Listed_project_decision.listed_decision",
                "Negotiation_duties.ten_days",
                "Negotiation_duties.thirty_days",
                "Payment_certification.ten_days",
                "Import_plan_duties.thirty_days",
            ),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART13_2_B,),
                            839,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "period with pattern Comments_on_concession",
                                    ("period",),
                                    lambda period: isinstance(period, Comments_on_concession),
                                    (Value("period", PERIOD_TYPE, lambda period: period),),
                                ),
                            ),
                            uses=(
                                "begun",
                                "Concession_procedure.receipt",
                                "Concession_procedure.afterwards",
                                "Listed_project_decision.listed_decision",
                            ),
                            counting=Counting(
                                (
                                    "begun",
                                    "done",
                                    "as_of",
                                    "Concession_procedure.receipt",
                                    "Concession_procedure.afterwards",
                                    "Listed_project_decision.listed_decision",
                                ),
                                lambda begun, done, as_of, concession_procedure__receipt, concession_procedure__afterwards, listed_project_decision__listed_decision: (
                                    part_4_concession_activities.concession_procedure(
                                        on_calling_list=False,
                                        application_received=Present(begun),
                                        forwarded=Present(begun),
                                        comments_received=done,
                                        presented=None,
                                        submitted=None,
                                        decision=part_4_concession_activities.Not_decided(),
                                        rejection_notified=None,
                                        approval_notified=None,
                                        completed=None,
                                        reported=None,
                                        submitted_for_signature=None,
                                        delegated=None,
                                        as_of=as_of,
                                        receipt=concession_procedure__receipt,
                                        afterwards=concession_procedure__afterwards,
                                        listed_project_decision__listed_decision=listed_project_decision__listed_decision,
                                    ).comments
                                ),
                            ),
                            asks=(
                                Asked(
                                    part_4_concession_activities.CONCESSION_PROCEDURE,
                                    lambda begun, done, as_of, concession_procedure__receipt, concession_procedure__afterwards, listed_project_decision__listed_decision: (
                                        Present(
                                            (
                                                False,
                                                Present(begun),
                                                Present(begun),
                                                done,
                                                None,
                                                None,
                                                part_4_concession_activities.Not_decided(),
                                                None,
                                                None,
                                                None,
                                                None,
                                                None,
                                                None,
                                                as_of,
                                                concession_procedure__receipt,
                                                concession_procedure__afterwards,
                                                listed_project_decision__listed_decision,
                                            ),
                                        )
                                    ),
                                    inputs=(
                                        "on_calling_list",
                                        "application_received",
                                        "forwarded",
                                        "comments_received",
                                        "presented",
                                        "submitted",
                                        "decision",
                                        "rejection_notified",
                                        "approval_notified",
                                        "completed",
                                        "reported",
                                        "submitted_for_signature",
                                        "delegated",
                                        "as_of",
                                        "receipt",
                                        "afterwards",
                                        "listed_project_decision__listed_decision",
                                    ),
                                    outputs=("comments",),
                                    reads=(
                                        "begun",
                                        "done",
                                        "as_of",
                                        "Concession_procedure.receipt",
                                        "Concession_procedure.afterwards",
                                        "Listed_project_decision.listed_decision",
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART14_P1_A,),
                            860,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "period with pattern Notice_of_approval",
                                    ("period",),
                                    lambda period: isinstance(period, Notice_of_approval),
                                    (Value("period", PERIOD_TYPE, lambda period: period),),
                                ),
                            ),
                            uses=("begun", "Negotiation_duties.ten_days", "Negotiation_duties.thirty_days"),
                            counting=Counting(
                                (
                                    "begun",
                                    "done",
                                    "as_of",
                                    "Negotiation_duties.ten_days",
                                    "Negotiation_duties.thirty_days",
                                ),
                                lambda begun, done, as_of, negotiation_duties__ten_days, negotiation_duties__thirty_days: (
                                    part_4_concession_activities.negotiation_duties(
                                        approval_received=Present(begun),
                                        notified=done,
                                        scheduled=None,
                                        participated=None,
                                        completed=None,
                                        reported=None,
                                        submitted=None,
                                        as_of=as_of,
                                        ten_days=negotiation_duties__ten_days,
                                        thirty_days=negotiation_duties__thirty_days,
                                    ).notification
                                ),
                            ),
                            asks=(
                                Asked(
                                    part_4_concession_activities.NEGOTIATION_DUTIES,
                                    lambda begun, done, as_of, negotiation_duties__ten_days, negotiation_duties__thirty_days: (
                                        Present(
                                            (
                                                Present(begun),
                                                done,
                                                None,
                                                None,
                                                None,
                                                None,
                                                None,
                                                as_of,
                                                negotiation_duties__ten_days,
                                                negotiation_duties__thirty_days,
                                            ),
                                        )
                                    ),
                                    inputs=(
                                        "approval_received",
                                        "notified",
                                        "scheduled",
                                        "participated",
                                        "completed",
                                        "reported",
                                        "submitted",
                                        "as_of",
                                        "ten_days",
                                        "thirty_days",
                                    ),
                                    outputs=("notification",),
                                    reads=(
                                        "begun",
                                        "done",
                                        "as_of",
                                        "Negotiation_duties.ten_days",
                                        "Negotiation_duties.thirty_days",
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART14_P2_A, _ART14_P2_B),
                            876,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "period with pattern Scheduling_of_negotiation",
                                    ("period",),
                                    lambda period: isinstance(period, Scheduling_of_negotiation),
                                    (Value("period", PERIOD_TYPE, lambda period: period),),
                                ),
                            ),
                            uses=("begun", "Negotiation_duties.ten_days", "Negotiation_duties.thirty_days"),
                            counting=Counting(
                                (
                                    "begun",
                                    "done",
                                    "as_of",
                                    "Negotiation_duties.ten_days",
                                    "Negotiation_duties.thirty_days",
                                ),
                                lambda begun, done, as_of, negotiation_duties__ten_days, negotiation_duties__thirty_days: (
                                    part_4_concession_activities.negotiation_duties(
                                        approval_received=Present(begun),
                                        notified=Present(begun),
                                        scheduled=done,
                                        participated=None,
                                        completed=None,
                                        reported=None,
                                        submitted=None,
                                        as_of=as_of,
                                        ten_days=negotiation_duties__ten_days,
                                        thirty_days=negotiation_duties__thirty_days,
                                    ).scheduling
                                ),
                            ),
                            asks=(
                                Asked(
                                    part_4_concession_activities.NEGOTIATION_DUTIES,
                                    lambda begun, done, as_of, negotiation_duties__ten_days, negotiation_duties__thirty_days: (
                                        Present(
                                            (
                                                Present(begun),
                                                Present(begun),
                                                done,
                                                None,
                                                None,
                                                None,
                                                None,
                                                as_of,
                                                negotiation_duties__ten_days,
                                                negotiation_duties__thirty_days,
                                            ),
                                        )
                                    ),
                                    inputs=(
                                        "approval_received",
                                        "notified",
                                        "scheduled",
                                        "participated",
                                        "completed",
                                        "reported",
                                        "submitted",
                                        "as_of",
                                        "ten_days",
                                        "thirty_days",
                                    ),
                                    outputs=("scheduling",),
                                    reads=(
                                        "begun",
                                        "done",
                                        "as_of",
                                        "Negotiation_duties.ten_days",
                                        "Negotiation_duties.thirty_days",
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            3,
                            (_ART14_P2_B,),
                            891,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "period with pattern Part_in_negotiation",
                                    ("period",),
                                    lambda period: isinstance(period, Part_in_negotiation),
                                    (Value("period", PERIOD_TYPE, lambda period: period),),
                                ),
                            ),
                            uses=("begun", "Negotiation_duties.ten_days", "Negotiation_duties.thirty_days"),
                            counting=Counting(
                                (
                                    "begun",
                                    "done",
                                    "as_of",
                                    "Negotiation_duties.ten_days",
                                    "Negotiation_duties.thirty_days",
                                ),
                                lambda begun, done, as_of, negotiation_duties__ten_days, negotiation_duties__thirty_days: (
                                    part_4_concession_activities.negotiation_duties(
                                        approval_received=Present(begun),
                                        notified=Present(begun),
                                        scheduled=None,
                                        participated=done,
                                        completed=None,
                                        reported=None,
                                        submitted=None,
                                        as_of=as_of,
                                        ten_days=negotiation_duties__ten_days,
                                        thirty_days=negotiation_duties__thirty_days,
                                    ).participation
                                ),
                            ),
                            asks=(
                                Asked(
                                    part_4_concession_activities.NEGOTIATION_DUTIES,
                                    lambda begun, done, as_of, negotiation_duties__ten_days, negotiation_duties__thirty_days: (
                                        Present(
                                            (
                                                Present(begun),
                                                Present(begun),
                                                None,
                                                done,
                                                None,
                                                None,
                                                None,
                                                as_of,
                                                negotiation_duties__ten_days,
                                                negotiation_duties__thirty_days,
                                            ),
                                        )
                                    ),
                                    inputs=(
                                        "approval_received",
                                        "notified",
                                        "scheduled",
                                        "participated",
                                        "completed",
                                        "reported",
                                        "submitted",
                                        "as_of",
                                        "ten_days",
                                        "thirty_days",
                                    ),
                                    outputs=("participation",),
                                    reads=(
                                        "begun",
                                        "done",
                                        "as_of",
                                        "Negotiation_duties.ten_days",
                                        "Negotiation_duties.thirty_days",
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            4,
                            (_ART4_P4,),
                            906,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "period with pattern Certification_of_payment",
                                    ("period",),
                                    lambda period: isinstance(period, Certification_of_payment),
                                    (Value("period", PERIOD_TYPE, lambda period: period),),
                                ),
                            ),
                            uses=("begun", "Payment_certification.ten_days"),
                            counting=Counting(
                                ("begun", "done", "as_of", "Payment_certification.ten_days"),
                                lambda begun, done, as_of, payment_certification__ten_days: (
                                    part_2_registered_capital.payment_certification(
                                        activity=part_2_registered_capital.Activity.General_business,
                                        certificate_received=None,
                                        paid_on=Present(begun),
                                        certified=done,
                                        as_of=as_of,
                                        ten_days=payment_certification__ten_days,
                                    ).certification
                                ),
                            ),
                            asks=(
                                Asked(
                                    part_2_registered_capital.PAYMENT_CERTIFICATION,
                                    lambda begun, done, as_of, payment_certification__ten_days: Present(
                                        (
                                            part_2_registered_capital.Activity.General_business,
                                            None,
                                            Present(begun),
                                            done,
                                            as_of,
                                            payment_certification__ten_days,
                                        ),
                                    ),
                                    inputs=(
                                        "activity",
                                        "certificate_received",
                                        "paid_on",
                                        "certified",
                                        "as_of",
                                        "ten_days",
                                    ),
                                    outputs=("certification",),
                                    reads=("begun", "done", "as_of", "Payment_certification.ten_days"),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            5,
                            (_ART38_3_A, _ART38_3_B),
                            919,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "period with pattern Comments_on_import_plan",
                                    ("period",),
                                    lambda period: isinstance(period, Comments_on_import_plan),
                                    (Value("period", PERIOD_TYPE, lambda period: period),),
                                ),
                            ),
                            uses=("begun", "Import_plan_duties.thirty_days"),
                            counting=Counting(
                                ("begun", "done", "as_of", "Import_plan_duties.thirty_days"),
                                lambda begun, done, as_of, import_plan_duties__thirty_days: (
                                    part_8_duties_and_taxes.import_plan_duties(
                                        application_received=Present(begun),
                                        set_complete=Present(begun),
                                        sent_to_sector=Present(begun),
                                        comments_received=done,
                                        meeting_held=None,
                                        certificate_issued=None,
                                        sent_to_border=None,
                                        as_of=as_of,
                                        thirty_days=import_plan_duties__thirty_days,
                                    ).comments
                                ),
                            ),
                            asks=(
                                Asked(
                                    part_8_duties_and_taxes.IMPORT_PLAN_DUTIES,
                                    lambda begun, done, as_of, import_plan_duties__thirty_days: Present(
                                        (
                                            Present(begun),
                                            Present(begun),
                                            Present(begun),
                                            done,
                                            None,
                                            None,
                                            None,
                                            as_of,
                                            import_plan_duties__thirty_days,
                                        ),
                                    ),
                                    inputs=(
                                        "application_received",
                                        "set_complete",
                                        "sent_to_sector",
                                        "comments_received",
                                        "meeting_held",
                                        "certificate_issued",
                                        "sent_to_border",
                                        "as_of",
                                        "thirty_days",
                                    ),
                                    outputs=("comments",),
                                    reads=("begun", "done", "as_of", "Import_plan_duties.thirty_days"),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            6,
                            (_ART38_4_B,),
                            935,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "period with pattern Certificate_of_import_plan",
                                    ("period",),
                                    lambda period: isinstance(period, Certificate_of_import_plan),
                                    (Value("period", PERIOD_TYPE, lambda period: period),),
                                ),
                            ),
                            uses=("begun", "Import_plan_duties.thirty_days"),
                            counting=Counting(
                                ("begun", "done", "as_of", "Import_plan_duties.thirty_days"),
                                lambda begun, done, as_of, import_plan_duties__thirty_days: (
                                    part_8_duties_and_taxes.import_plan_duties(
                                        application_received=Present(begun),
                                        set_complete=Present(begun),
                                        sent_to_sector=Present(begun),
                                        comments_received=None,
                                        meeting_held=Present(begun),
                                        certificate_issued=done,
                                        sent_to_border=None,
                                        as_of=as_of,
                                        thirty_days=import_plan_duties__thirty_days,
                                    ).certificate
                                ),
                            ),
                            asks=(
                                Asked(
                                    part_8_duties_and_taxes.IMPORT_PLAN_DUTIES,
                                    lambda begun, done, as_of, import_plan_duties__thirty_days: Present(
                                        (
                                            Present(begun),
                                            Present(begun),
                                            Present(begun),
                                            None,
                                            Present(begun),
                                            done,
                                            None,
                                            as_of,
                                            import_plan_duties__thirty_days,
                                        ),
                                    ),
                                    inputs=(
                                        "application_received",
                                        "set_complete",
                                        "sent_to_sector",
                                        "comments_received",
                                        "meeting_held",
                                        "certificate_issued",
                                        "sent_to_border",
                                        "as_of",
                                        "thirty_days",
                                    ),
                                    outputs=("certificate",),
                                    reads=("begun", "done", "as_of", "Import_plan_duties.thirty_days"),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "who",
            "who",
            administration.ACTOR_TYPE,
            lambda act: act().bearer,
            reads=("act",),
            term=Term(
                Rule(0, (_THE_APPROVAL_AND_THE_PERIODS,), 949, "rules/situations/investor.catala_en", uses=("act",))
            ),
            certain=False,
        ),
        Binding(
            "last_day",
            "last_day",
            OptionalOf(Date()),
            lambda act: act().due,
            reads=("act",),
            term=Term(
                Rule(0, (_THE_APPROVAL_AND_THE_PERIODS,), 951, "rules/situations/investor.catala_en", uses=("act",))
            ),
            certain=False,
        ),
        Binding(
            "follows",
            "follows",
            obligations.CONSEQUENCE_TYPE,
            lambda act: act().follows,
            reads=("act",),
            term=Term(
                Rule(0, (_THE_APPROVAL_AND_THE_PERIODS,), 953, "rules/situations/investor.catala_en", uses=("act",))
            ),
            certain=False,
        ),
        Binding(
            "has_followed",
            "has_followed",
            Boolean(),
            lambda act: act().has_followed,
            reads=("act",),
            term=Term(
                Rule(0, (_THE_APPROVAL_AND_THE_PERIODS,), 955, "rules/situations/investor.catala_en", uses=("act",))
            ),
            certain=False,
        ),
    ),
    outputs=("who", "last_day", "follows", "has_followed", "act"),
    type=PERIOD_THAT_RUNS_TYPE,
    doc="A period has begun: until when does it run, for whom, and what follows if it passes?",
    places=(_THE_APPROVAL_AND_THE_PERIODS,),
    calendars=(lao_pdr.LAO_PDR,),
)

_PROFIT_TAX_AND_LOSSES = Place(
    "Profit tax, and losses", ("Situations", "Questions of an investor", "Profit tax, and losses"), "", ""
)

_ART33_P2_B = Place(
    "Article 33, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 33. Tax incentives",
    ),
    "art33-p2-b",
    "The duration for profit tax exemption starts from the date the company generates revenue.",
)

_ART34_P3_A = Place(
    "Article 34, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
    ),
    "art34-p3-a",
    "The duration of the tax exemption for the production activities of new products start from the year the profit is made.",
)

_ART34_P4_B = Place(
    "Article 34, sixth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
    ),
    "art34-p4-b",
    "The duration of the profit tax exemption for the production activity of new goods shall start from the date profit is made.",
)

_ART35_P1_B = Place(
    "Article 35",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 35. Profit tax exemption for reinvested profit",
    ),
    "art35-p1-b",
    "will be exempted from the profit tax in the following year within one year period",
)

_ART33_P1 = Place(
    "Article 33, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 33. Tax incentives",
    ),
    "art33-p1",
    "The investment in promoted activities and investment promoted zones as set out in Annex 1 and 2 of this Decree shall be exempted from profit tax as defined in Article 51 of the Investment Promotion Law.",
)

_ART35_P1_A = Place(
    "Article 35",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 35. Profit tax exemption for reinvested profit",
    ),
    "art35-p1-a",
    "Any enterprise that is operating beyond the profit tax exemption period and uses the net profit after clearing annual profit tax for the purpose of reinvesting in additional activities or extending business activities",
)

_ART33_P2_A = Place(
    "Article 33, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 33. Tax incentives",
    ),
    "art33-p2-a",
    "The incentive and duration of profit tax exemption is determined in the concession or enterprise certificates.",
)

_ART35_P1_C = Place(
    "Article 35",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 35. Profit tax exemption for reinvested profit",
    ),
    "art35-p1-c",
    "based on the profit rate used to reinvest compared to the actual capital available at the closing of the financial year.",
)

_ART34_P3_B = Place(
    "Article 34, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 34. Profit tax exemption for the production activities of new products, research and new technology development",
    ),
    "art34-p3-b",
    "In the event the operations have not been certified within three (3) years, the duration of profit tax exemption shall start from the date of business operation.",
)

PROFIT_TAX_OF_INVESTOR = Scope(
    "Profit_tax_of_investor",
    function=profit_tax_of_investor,
    inputs=(
        Input("ground", EXEMPTION_GROUND_TYPE, "Why I think that I am exempt."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Profit_tax_entitlement.activity_and_zone",
            part_8_duties_and_taxes.ACTIVITY_AND_ZONE_TYPE,
            "Which investment is exempt.",
            required=False,
            parameter="profit_tax_entitlement__activity_and_zone",
            reading=ReadingChoice("Profit_tax_entitlement.activity_and_zone", "Both", (_ART33_P1,)),
        ),
        Input(
            "Innovation_exemption.year_or_date",
            part_8_duties_and_taxes.YEAR_OR_DATE_TYPE,
            'Whether "year" and "date" mean two things.',
            required=False,
            parameter="innovation_exemption__year_or_date",
            reading=ReadingChoice("Innovation_exemption.year_or_date", "As_each_says", (_ART34_P3_A, _ART34_P4_B)),
        ),
        Input(
            "Innovation_exemption.three_years",
            part_8_duties_and_taxes.THREE_YEARS_TYPE,
            "From when the three years for the certificate run.",
            required=False,
            parameter="innovation_exemption__three_years",
            reading=ReadingChoice("Innovation_exemption.three_years", "From_business_operation", (_ART34_P3_B,)),
        ),
        Input(
            "Reinvestment_year.following_year",
            part_8_duties_and_taxes.FOLLOWING_YEAR_TYPE,
            "Which year is the following one.",
            required=False,
            parameter="reinvestment_year__following_year",
            reading=ReadingChoice("Reinvestment_year.following_year", "After_closing", (_ART35_P1_B,)),
        ),
        Input(
            "Reinvested_profit_exemption.exempt_share_read",
            part_8_duties_and_taxes.EXEMPT_SHARE_READ_TYPE,
            "Which part of the profit tax of the year is exempt.",
            required=False,
            parameter="reinvested_profit_exemption__exempt_share_read",
            reading=ReadingChoice(
                "Reinvested_profit_exemption.exempt_share_read", "Reinvested_to_capital", (_ART35_P1_C,)
            ),
        ),
    ),
    bindings=(
        Binding(
            "promoted",
            "promoted",
            PROMOTED_INVESTMENT_TYPE,
            _profit_tax_of_investor_promoted,
            reads=("ground",),
            term=Term(
                Rule(
                    0,
                    (_PROFIT_TAX_AND_LOSSES,),
                    1134,
                    "rules/situations/investor.catala_en",
                    conditions=(
                        Condition(
                            "ground with pattern By_promotion",
                            ("ground",),
                            lambda ground: isinstance(ground, By_promotion),
                            (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "innovative",
            "innovative",
            INNOVATION_INVESTMENT_TYPE,
            _profit_tax_of_investor_innovative,
            reads=("ground",),
            term=Term(
                Rule(
                    0,
                    (_PROFIT_TAX_AND_LOSSES,),
                    1141,
                    "rules/situations/investor.catala_en",
                    conditions=(
                        Condition(
                            "ground with pattern By_innovation",
                            ("ground",),
                            lambda ground: isinstance(ground, By_innovation),
                            (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "reinvestment",
            "reinvestment",
            REINVESTMENT_TYPE,
            _profit_tax_of_investor_reinvestment,
            reads=("ground",),
            term=Term(
                Rule(
                    0,
                    (_PROFIT_TAX_AND_LOSSES,),
                    1148,
                    "rules/situations/investor.catala_en",
                    conditions=(
                        Condition(
                            "ground with pattern By_reinvestment",
                            ("ground",),
                            lambda ground: isinstance(ground, By_reinvestment),
                            (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "promotion",
            "promotion",
            part_8_duties_and_taxes.PROFIT_TAX_EXEMPTION_TYPE,
            lambda promoted, as_of, profit_tax_entitlement__activity_and_zone: (
                part_8_duties_and_taxes.profit_tax_exemption(
                    is_promoted_activity=promoted().is_promoted_activity,
                    is_in_promoted_zone=promoted().is_in_promoted_zone,
                    years_source=promoted().years_source,
                    first_revenue=promoted().first_revenue,
                    as_of=as_of,
                    profit_tax_entitlement__activity_and_zone=profit_tax_entitlement__activity_and_zone,
                )
            ),
            reads=("promoted", "as_of", "Profit_tax_entitlement.activity_and_zone"),
            term=Term(
                Rule(
                    0,
                    (_ART33_P2_B,),
                    1183,
                    "rules/situations/investor.catala_en",
                    uses=("promoted", "Profit_tax_entitlement.activity_and_zone"),
                    asks=(
                        Asked(
                            part_8_duties_and_taxes.PROFIT_TAX_EXEMPTION,
                            lambda promoted, as_of, profit_tax_entitlement__activity_and_zone: Present(
                                (
                                    promoted().is_promoted_activity,
                                    promoted().is_in_promoted_zone,
                                    promoted().years_source,
                                    promoted().first_revenue,
                                    as_of,
                                    profit_tax_entitlement__activity_and_zone,
                                ),
                            ),
                            inputs=(
                                "is_promoted_activity",
                                "is_in_promoted_zone",
                                "years_source",
                                "first_revenue",
                                "as_of",
                                "profit_tax_entitlement__activity_and_zone",
                            ),
                            reads=("promoted", "as_of", "Profit_tax_entitlement.activity_and_zone"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "innovation",
            "innovation",
            part_8_duties_and_taxes.INNOVATION_EXEMPTION_TYPE,
            lambda innovative, as_of, innovation_exemption__year_or_date, innovation_exemption__three_years: (
                part_8_duties_and_taxes.innovation_exemption(
                    activity=innovative().activity,
                    operation_begun=innovative().operation_begun,
                    profit=innovative().profit,
                    years_source=innovative().years_source,
                    as_of=as_of,
                    year_or_date=innovation_exemption__year_or_date,
                    three_years=innovation_exemption__three_years,
                )
            ),
            reads=("innovative", "as_of", "Innovation_exemption.year_or_date", "Innovation_exemption.three_years"),
            term=Term(
                Rule(
                    0,
                    (_ART34_P3_A, _ART34_P4_B),
                    1194,
                    "rules/situations/investor.catala_en",
                    uses=("innovative", "Innovation_exemption.year_or_date", "Innovation_exemption.three_years"),
                    asks=(
                        Asked(
                            part_8_duties_and_taxes.INNOVATION_EXEMPTION,
                            lambda innovative, as_of, innovation_exemption__year_or_date, innovation_exemption__three_years: (
                                Present(
                                    (
                                        innovative().activity,
                                        innovative().operation_begun,
                                        innovative().profit,
                                        innovative().years_source,
                                        as_of,
                                        innovation_exemption__year_or_date,
                                        innovation_exemption__three_years,
                                    ),
                                )
                            ),
                            inputs=(
                                "activity",
                                "operation_begun",
                                "profit",
                                "years_source",
                                "as_of",
                                "year_or_date",
                                "three_years",
                            ),
                            reads=(
                                "innovative",
                                "as_of",
                                "Innovation_exemption.year_or_date",
                                "Innovation_exemption.three_years",
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "following",
            "following",
            part_8_duties_and_taxes.REINVESTMENT_YEAR_TYPE,
            lambda reinvestment, reinvestment_year__following_year: part_8_duties_and_taxes.reinvestment_year(
                year_closed=reinvestment().year_closed,
                reinvested_on=reinvestment().reinvested_on,
                following_year=reinvestment_year__following_year,
            ),
            reads=("reinvestment", "Reinvestment_year.following_year"),
            term=Term(
                Rule(
                    0,
                    (_ART35_P1_B,),
                    1204,
                    "rules/situations/investor.catala_en",
                    uses=("reinvestment", "Reinvestment_year.following_year"),
                    asks=(
                        Asked(
                            part_8_duties_and_taxes.REINVESTMENT_YEAR,
                            lambda reinvestment, reinvestment_year__following_year: Present(
                                (
                                    reinvestment().year_closed,
                                    reinvestment().reinvested_on,
                                    reinvestment_year__following_year,
                                ),
                            ),
                            inputs=("year_closed", "reinvested_on", "following_year"),
                            reads=("reinvestment", "Reinvestment_year.following_year"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_entitled",
            "is_entitled",
            Boolean(),
            _profit_tax_of_investor_is_entitled,
            reads=("ground", "promoted", "reinvestment", "Profit_tax_entitlement.activity_and_zone"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART33_P1,),
                            1156,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "ground with pattern By_promotion",
                                    ("ground",),
                                    lambda ground: isinstance(ground, By_promotion),
                                    (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                                ),
                            ),
                            uses=("promoted", "Profit_tax_entitlement.activity_and_zone"),
                            asks=(
                                Asked(
                                    part_8_duties_and_taxes.PROFIT_TAX_ENTITLEMENT,
                                    lambda promoted, profit_tax_entitlement__activity_and_zone: Present(
                                        (
                                            promoted().is_promoted_activity,
                                            promoted().is_in_promoted_zone,
                                            profit_tax_entitlement__activity_and_zone,
                                        ),
                                    ),
                                    inputs=("is_promoted_activity", "is_in_promoted_zone", "activity_and_zone"),
                                    outputs=("is_entitled",),
                                    reads=("promoted", "Profit_tax_entitlement.activity_and_zone"),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART34_P3_A, _ART34_P4_B),
                            1167,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "ground with pattern By_innovation",
                                    ("ground",),
                                    lambda ground: isinstance(ground, By_innovation),
                                    (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART35_P1_A,),
                            1172,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "ground with pattern By_reinvestment",
                                    ("ground",),
                                    lambda ground: isinstance(ground, By_reinvestment),
                                    (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                                ),
                            ),
                            uses=("reinvestment",),
                            asks=(
                                Asked(
                                    part_8_duties_and_taxes.REINVESTMENT_ENTITLEMENT,
                                    lambda reinvestment: Present(
                                        (
                                            reinvestment().exemption_ended,
                                            reinvestment().tax_is_cleared,
                                            reinvestment().reinvested_on,
                                            reinvestment().purpose,
                                        ),
                                    ),
                                    inputs=("exemption_ended", "tax_is_cleared", "reinvested_on", "purpose"),
                                    outputs=("is_entitled",),
                                    reads=("reinvestment",),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "begins",
            "begins",
            OptionalOf(Date()),
            _profit_tax_of_investor_begins,
            reads=("is_entitled", "ground", "promotion", "innovation", "following"),
            plain=("is_entitled",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            3,
                            (_ART33_P1, _ART35_P1_A),
                            1250,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "not is_entitled",
                                    ("is_entitled",),
                                    lambda is_entitled: not is_entitled(),
                                    (Value("is_entitled", Boolean(), lambda is_entitled: is_entitled()),),
                                ),
                            ),
                            uses=("is_entitled",),
                        ),
                    ),
                ),
                then=Term(
                    exceptions=(
                        Term(
                            Rule(
                                0,
                                (_ART33_P2_B,),
                                1211,
                                "rules/situations/investor.catala_en",
                                conditions=(
                                    Condition(
                                        "ground with pattern By_promotion",
                                        ("ground",),
                                        lambda ground: isinstance(ground, By_promotion),
                                        (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                                    ),
                                ),
                                label="begins_of_ground",
                                uses=("promotion",),
                            ),
                        ),
                        Term(
                            Rule(
                                1,
                                (_ART34_P3_A, _ART34_P4_B),
                                1218,
                                "rules/situations/investor.catala_en",
                                conditions=(
                                    Condition(
                                        "ground with pattern By_innovation",
                                        ("ground",),
                                        lambda ground: isinstance(ground, By_innovation),
                                        (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                                    ),
                                ),
                                label="begins_of_ground",
                                uses=("innovation",),
                            ),
                        ),
                        Term(
                            Rule(
                                2,
                                (_ART35_P1_B,),
                                1224,
                                "rules/situations/investor.catala_en",
                                conditions=(
                                    Condition(
                                        "ground with pattern By_reinvestment",
                                        ("ground",),
                                        lambda ground: isinstance(ground, By_reinvestment),
                                        (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                                    ),
                                ),
                                label="begins_of_ground",
                                uses=("following",),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "last_day",
            "last_day",
            OptionalOf(Date()),
            _profit_tax_of_investor_last_day,
            reads=("is_entitled", "ground", "promotion", "innovation", "following"),
            plain=("is_entitled",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            3,
                            (_ART33_P1, _ART35_P1_A),
                            1257,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "not is_entitled",
                                    ("is_entitled",),
                                    lambda is_entitled: not is_entitled(),
                                    (Value("is_entitled", Boolean(), lambda is_entitled: is_entitled()),),
                                ),
                            ),
                            uses=("is_entitled",),
                        ),
                    ),
                ),
                then=Term(
                    exceptions=(
                        Term(
                            Rule(
                                0,
                                (_ART33_P2_A,),
                                1230,
                                "rules/situations/investor.catala_en",
                                conditions=(
                                    Condition(
                                        "ground with pattern By_promotion",
                                        ("ground",),
                                        lambda ground: isinstance(ground, By_promotion),
                                        (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                                    ),
                                ),
                                label="last_day_of_ground",
                                uses=("promotion",),
                            ),
                        ),
                        Term(
                            Rule(
                                1,
                                (_ART33_P2_A,),
                                1236,
                                "rules/situations/investor.catala_en",
                                conditions=(
                                    Condition(
                                        "ground with pattern By_innovation",
                                        ("ground",),
                                        lambda ground: isinstance(ground, By_innovation),
                                        (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                                    ),
                                ),
                                label="last_day_of_ground",
                                uses=("innovation",),
                            ),
                        ),
                        Term(
                            Rule(
                                2,
                                (_ART35_P1_B,),
                                1242,
                                "rules/situations/investor.catala_en",
                                conditions=(
                                    Condition(
                                        "ground with pattern By_reinvestment",
                                        ("ground",),
                                        lambda ground: isinstance(ground, By_reinvestment),
                                        (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                                    ),
                                ),
                                label="last_day_of_ground",
                                uses=("following",),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_exempt_now",
            "is_exempt_now",
            Boolean(),
            lambda begins, as_of, last_day: (
                obligations.had_happened(begins(), as_of) & (not obligations.had_passed(last_day(), as_of))
            ),
            reads=("begins", "as_of", "last_day"),
            term=Term(
                Rule(
                    0,
                    (_ART33_P2_B, _ART35_P1_B),
                    1264,
                    "rules/situations/investor.catala_en",
                    uses=("begins", "last_day"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "exempt_share",
            "exempt_share",
            OptionalOf(Decimal()),
            _profit_tax_of_investor_exempt_share,
            reads=(
                "ground",
                "is_entitled",
                "reinvestment",
                "Reinvested_profit_exemption.exempt_share_read",
                "Reinvestment_year.following_year",
            ),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART35_P1_C,),
                            1269,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "ground with pattern By_reinvestment",
                                    ("ground",),
                                    lambda ground: isinstance(ground, By_reinvestment),
                                    (Value("ground", EXEMPTION_GROUND_TYPE, lambda ground: ground),),
                                ),
                                Condition(
                                    "is_entitled",
                                    ("ground", "is_entitled"),
                                    lambda ground, is_entitled: isinstance(ground, By_reinvestment) and is_entitled(),
                                    (Value("is_entitled", Boolean(), lambda ground, is_entitled: is_entitled()),),
                                ),
                            ),
                            uses=(
                                "is_entitled",
                                "reinvestment",
                                "Reinvested_profit_exemption.exempt_share_read",
                                "Reinvestment_year.following_year",
                            ),
                            asks=(
                                Asked(
                                    part_8_duties_and_taxes.REINVESTED_PROFIT_EXEMPTION,
                                    lambda reinvestment, reinvested_profit_exemption__exempt_share_read, reinvestment_year__following_year: (
                                        Present(
                                            (
                                                reinvestment().exemption_ended,
                                                reinvestment().year_closed,
                                                reinvestment().net_profit,
                                                reinvestment().tax_is_cleared,
                                                reinvestment().reinvested,
                                                reinvestment().reinvested_on,
                                                reinvestment().purpose,
                                                reinvestment().actual_capital,
                                                reinvested_profit_exemption__exempt_share_read,
                                                reinvestment_year__following_year,
                                            ),
                                        )
                                    ),
                                    inputs=(
                                        "exemption_ended",
                                        "year_closed",
                                        "net_profit",
                                        "tax_is_cleared",
                                        "reinvested",
                                        "reinvested_on",
                                        "purpose",
                                        "actual_capital",
                                        "exempt_share_read",
                                        "reinvestment_year__following_year",
                                    ),
                                    outputs=("exempt_share",),
                                    reads=(
                                        "reinvestment",
                                        "Reinvested_profit_exemption.exempt_share_read",
                                        "Reinvestment_year.following_year",
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART33_P1, _ART35_P1_C),
                            1285,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "not (ground with pattern By_reinvestment) or not is_entitled",
                                    ("ground", "is_entitled"),
                                    lambda ground, is_entitled: (
                                        (not isinstance(ground, By_reinvestment)) | (not is_entitled())
                                    ),
                                    (
                                        Value("ground", EXEMPTION_GROUND_TYPE, lambda ground, is_entitled: ground),
                                        Value("is_entitled", Boolean(), lambda ground, is_entitled: is_entitled()),
                                    ),
                                ),
                            ),
                            uses=("is_entitled",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("is_entitled", "begins", "last_day", "is_exempt_now", "exempt_share"),
    type=PROFIT_TAX_OF_INVESTOR_TYPE,
    doc="Am I exempt from profit tax, from when to when, and now?",
    places=(_PROFIT_TAX_AND_LOSSES,),
)

_ART36_P1_A = Place(
    "Article 36, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 36. Deferment of annual losses to be deducted from profit of the following year",
    ),
    "art36-p1-a",
    "If a business that declares to pay profit tax according to the expanded accounting system or basic accounting system and executed this accounting in accordance with the Law on Accounting, experienced losses in business which is certified by the audit organization or audit company accredited by the government of Lao PDR and confirmed such losses by the Tax Department,",
)

_ART36_P1_B = Place(
    "Article 36, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 36. Deferment of annual losses to be deducted from profit of the following year",
    ),
    "art36-p1-b",
    "the business shall have the right to defer the loss value to be deducted from the profit of the following year within three (3) years.",
)

_ART36_P1_C = Place(
    "Article 36, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 36. Deferment of annual losses to be deducted from profit of the following year",
    ),
    "art36-p1-c",
    "Beyond this period, the remaining loss value cannot be deducted in the following year.",
)

LOSS_LEFT = Scope(
    "Loss_left",
    function=loss_left,
    inputs=(
        Input("accounting_system", part_8_duties_and_taxes.ACCOUNTING_SYSTEM_TYPE, "The accounting system."),
        Input(
            "follows_law_on_accounting", Boolean(), "The accounts are kept in accordance with the Law on Accounting."
        ),
        Input(
            "is_certified_by_audit",
            Boolean(),
            "The audit organization, or an audit company accredited by the government, certified the loss.",
        ),
        Input("is_confirmed_by_tax_department", Boolean(), "The Tax Department confirmed the loss."),
        Input("loss", part_8_duties_and_taxes.LOSS_TYPE, "The loss, and its year."),
        Input(
            "profits",
            ListOf(part_8_duties_and_taxes.PROFIT_TYPE),
            "The profits of the years after it, before any loss is deducted.",
        ),
        Input("asked_year", Integer(), "The year for which the question is asked."),
        Input(
            "Loss_deferral.three_years_of_loss",
            part_8_duties_and_taxes.THREE_YEARS_OF_LOSS_TYPE,
            "How the three years are counted.",
            required=False,
            parameter="loss_deferral__three_years_of_loss",
            reading=ReadingChoice("Loss_deferral.three_years_of_loss", "After_the_loss", (_ART36_P1_B,)),
        ),
        Input(
            "Loss_carry_forward.three_years_of_loss",
            part_8_duties_and_taxes.THREE_YEARS_OF_LOSS_TYPE,
            "How the three years are counted.",
            required=False,
            parameter="loss_carry_forward__three_years_of_loss",
            reading=ReadingChoice("Loss_carry_forward.three_years_of_loss", "After_the_loss", (_ART36_P1_B,)),
        ),
        Input(
            "Loss_carry_forward.order_of_losses",
            part_8_duties_and_taxes.ORDER_OF_LOSSES_TYPE,
            "In which order the losses of several years are deducted.",
            required=False,
            parameter="loss_carry_forward__order_of_losses",
            reading=ReadingChoice("Loss_carry_forward.order_of_losses", "Oldest_first", (_ART36_P1_B,)),
        ),
    ),
    bindings=(
        Subscope(
            "conditions",
            part_8_duties_and_taxes.LOSS_CONDITIONS,
            lambda accounting_system, follows_law_on_accounting, is_certified_by_audit, is_confirmed_by_tax_department: (
                part_8_duties_and_taxes.loss_conditions(
                    accounting_system=accounting_system,
                    follows_law_on_accounting=follows_law_on_accounting,
                    is_certified_by_audit=is_certified_by_audit,
                    is_confirmed_by_tax_department=is_confirmed_by_tax_department,
                )
            ),
            inputs=(
                SubscopeInput(
                    "accounting_system",
                    lambda accounting_system: accounting_system,
                    reads=("accounting_system",),
                    term=Term(Rule(0, (_ART36_P1_A,), 1291, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "follows_law_on_accounting",
                    lambda follows_law_on_accounting: follows_law_on_accounting,
                    reads=("follows_law_on_accounting",),
                    term=Term(Rule(0, (_ART36_P1_A,), 1294, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "is_certified_by_audit",
                    lambda is_certified_by_audit: is_certified_by_audit,
                    reads=("is_certified_by_audit",),
                    term=Term(Rule(0, (_ART36_P1_A,), 1297, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "is_confirmed_by_tax_department",
                    lambda is_confirmed_by_tax_department: is_confirmed_by_tax_department,
                    reads=("is_confirmed_by_tax_department",),
                    term=Term(Rule(0, (_ART36_P1_A,), 1300, "rules/situations/investor.catala_en")),
                ),
            ),
            reads=(
                "accounting_system",
                "follows_law_on_accounting",
                "is_certified_by_audit",
                "is_confirmed_by_tax_department",
            ),
        ),
        Subscope(
            "deferral",
            part_8_duties_and_taxes.LOSS_DEFERRAL,
            lambda accounting_system, follows_law_on_accounting, is_certified_by_audit, is_confirmed_by_tax_department, loss, asked_year, loss_deferral__three_years_of_loss: (
                part_8_duties_and_taxes.loss_deferral(
                    accounting_system=accounting_system,
                    follows_law_on_accounting=follows_law_on_accounting,
                    is_certified_by_audit=is_certified_by_audit,
                    is_confirmed_by_tax_department=is_confirmed_by_tax_department,
                    loss_year=loss.of_year,
                    asked_year=asked_year,
                    three_years_of_loss=loss_deferral__three_years_of_loss,
                )
            ),
            inputs=(
                SubscopeInput(
                    "accounting_system",
                    lambda accounting_system: accounting_system,
                    reads=("accounting_system",),
                    term=Term(Rule(0, (_ART36_P1_A,), 1304, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "follows_law_on_accounting",
                    lambda follows_law_on_accounting: follows_law_on_accounting,
                    reads=("follows_law_on_accounting",),
                    term=Term(Rule(0, (_ART36_P1_A,), 1307, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "is_certified_by_audit",
                    lambda is_certified_by_audit: is_certified_by_audit,
                    reads=("is_certified_by_audit",),
                    term=Term(Rule(0, (_ART36_P1_A,), 1310, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "is_confirmed_by_tax_department",
                    lambda is_confirmed_by_tax_department: is_confirmed_by_tax_department,
                    reads=("is_confirmed_by_tax_department",),
                    term=Term(Rule(0, (_ART36_P1_A,), 1313, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "loss_year",
                    lambda loss: loss.of_year,
                    reads=("loss",),
                    term=Term(Rule(0, (_ART36_P1_B,), 1317, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "asked_year",
                    lambda asked_year: asked_year,
                    reads=("asked_year",),
                    term=Term(Rule(0, (_ART36_P1_B,), 1320, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput("three_years_of_loss", handed_on, reads=("Loss_deferral.three_years_of_loss",)),
            ),
            reads=(
                "accounting_system",
                "follows_law_on_accounting",
                "is_certified_by_audit",
                "is_confirmed_by_tax_department",
                "loss",
                "asked_year",
                "Loss_deferral.three_years_of_loss",
            ),
            certain=False,
        ),
        Binding(
            "may_be_carried_forward",
            "may_be_carried_forward",
            Boolean(),
            lambda conditions: conditions.may_be_deferred,
            reads=("conditions",),
            term=Term(
                Rule(
                    0, (_ART36_P1_A,), 1336, "rules/situations/investor.catala_en", uses=("conditions.may_be_deferred",)
                ),
            ),
        ),
        Subscope(
            "forward",
            part_8_duties_and_taxes.LOSS_CARRY_FORWARD,
            lambda may_be_carried_forward, loss, profits, asked_year, loss_carry_forward__three_years_of_loss, loss_carry_forward__order_of_losses: (
                part_8_duties_and_taxes.loss_carry_forward(
                    losses=(loss,) if may_be_carried_forward else (),
                    profits=profits,
                    asked_year=asked_year,
                    three_years_of_loss=loss_carry_forward__three_years_of_loss,
                    order_of_losses=loss_carry_forward__order_of_losses,
                )
            ),
            inputs=(
                SubscopeInput(
                    "losses",
                    lambda may_be_carried_forward, loss: (loss,) if may_be_carried_forward else (),
                    reads=("may_be_carried_forward", "loss"),
                    term=Term(
                        Rule(
                            0,
                            (_ART36_P1_B,),
                            1324,
                            "rules/situations/investor.catala_en",
                            uses=("may_be_carried_forward",),
                        ),
                    ),
                ),
                SubscopeInput(
                    "profits",
                    lambda profits: profits,
                    reads=("profits",),
                    term=Term(Rule(0, (_ART36_P1_B,), 1327, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "asked_year",
                    lambda asked_year: asked_year,
                    reads=("asked_year",),
                    term=Term(Rule(0, (_ART36_P1_B,), 1330, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput("three_years_of_loss", handed_on, reads=("Loss_carry_forward.three_years_of_loss",)),
                SubscopeInput("order_of_losses", handed_on, reads=("Loss_carry_forward.order_of_losses",)),
            ),
            reads=(
                "may_be_carried_forward",
                "loss",
                "profits",
                "asked_year",
                "Loss_carry_forward.three_years_of_loss",
                "Loss_carry_forward.order_of_losses",
            ),
            certain=False,
        ),
        Binding(
            "missing",
            "missing",
            ListOf(part_8_duties_and_taxes.LOSS_CONDITION_TYPE),
            lambda conditions: conditions.missing,
            reads=("conditions",),
            term=Term(
                Rule(0, (_ART36_P1_A,), 1333, "rules/situations/investor.catala_en", uses=("conditions.missing",))
            ),
        ),
        Binding(
            "last_year",
            "last_year",
            OptionalOf(Integer()),
            lambda deferral: deferral().last_year,
            reads=("deferral",),
            term=Term(
                Rule(0, (_ART36_P1_B,), 1339, "rules/situations/investor.catala_en", uses=("deferral.last_year",))
            ),
            certain=False,
        ),
        Binding(
            "deducted",
            "deducted",
            MoneyIn("LAK", 2),
            lambda forward: forward().deducted,
            reads=("forward",),
            term=Term(Rule(0, (_ART36_P1_B,), 1342, "rules/situations/investor.catala_en", uses=("forward.deducted",))),
            certain=False,
        ),
        Binding(
            "left",
            "left",
            MoneyIn("LAK", 2),
            _loss_left_left,
            reads=("forward",),
            term=Term(
                Rule(0, (_ART36_P1_B,), 1345, "rules/situations/investor.catala_en", uses=("forward.left_for_later",))
            ),
            certain=False,
        ),
        Binding(
            "lost",
            "lost",
            MoneyIn("LAK", 2),
            lambda forward: forward().lapsed,
            reads=("forward",),
            term=Term(Rule(0, (_ART36_P1_C,), 1351, "rules/situations/investor.catala_en", uses=("forward.lapsed",))),
            certain=False,
        ),
    ),
    outputs=("missing", "may_be_carried_forward", "last_year", "deducted", "left", "lost"),
    type=LOSS_LEFT_TYPE,
    doc="May I carry a loss forward, until when, and how much of it is left?",
    places=(_PROFIT_TAX_AND_LOSSES,),
)

_ART37_P2_A = Place(
    "Article 37, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 37. Customs duty exemption",
    ),
    "art37-p2-a",
    "Business entity concerned shall make an annual import plan",
)

_ART37_P3 = Place(
    "Article 37, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 37. Customs duty exemption",
    ),
    "art37-p3",
    "For domestic and foreign investment enterprises that have received investment licenses before the Investment Promotion Law No. 02, dated 8 July 2009, and wish to enjoy the provision of the Decree related to customs duty exemption, they shall proceed with the same procedures as mentioned above.",
)

_ART38_4_C = Place(
    "Article 38(4), second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-c",
    "The approved annual import plan can be amended one time to be consistent with actual business situation.",
)

_ART37_P2_B = Place(
    "Article 37, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 37. Customs duty exemption",
    ),
    "art37-p2-b",
    "and submit it to the financial sector at the central or local levels or send it to the one-stop service office of the planning and investment sector at the central or local level on a case by case basis.",
)

_IMPORTS = Place("Imports", ("Situations", "Questions of an investor", "Imports"), "", "")

IMPORTS_OF_THE_YEAR = Scope(
    "Imports_of_the_year",
    function=imports_of_the_year,
    inputs=(
        Input("is_promoted_activity", Boolean(), "The business invests in a promoted activity of Annex 1."),
        Input("is_concession_activity", Boolean(), "The business invests in a concession activity of Annex 3."),
        Input("licensed_on", Date(), "The day of the investment license."),
        Input("wishes_exemption", Boolean(), "The enterprise wishes to be exempt from customs duty under the Decree."),
        Input("plan_submitted", OptionalOf(Date()), "The day on which the annual import plan was submitted."),
        Input("amendments_made", Integer(), "How often the plan has been amended."),
        Input("value", MoneyIn("USD", 2), "The value of the import that is not in the plan."),
        Input("earlier_value", MoneyIn("USD", 2), "The value of the unplanned imports of the year before it."),
        Input("earlier_approvals", Integer(), "How many unplanned imports have been approved in the year."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Unplanned_import_value.value_counted",
            part_8_duties_and_taxes.VALUE_COUNTED_TYPE,
            "Which value is held against US$30,000.",
            required=False,
            parameter="unplanned_import_value__value_counted",
            reading=ReadingChoice("Unplanned_import_value.value_counted", "Of_each_import", (_ART38_4_D, _ART38_4_F)),
        ),
    ),
    bindings=(
        Subscope(
            "filing",
            part_8_duties_and_taxes.IMPORT_PLAN_FILING,
            lambda is_promoted_activity, is_concession_activity, licensed_on, wishes_exemption, plan_submitted, as_of: (
                part_8_duties_and_taxes.import_plan_filing(
                    is_promoted_activity=is_promoted_activity,
                    is_concession_activity=is_concession_activity,
                    licensed_on=licensed_on,
                    wishes_exemption=wishes_exemption,
                    submitted=plan_submitted,
                    as_of=as_of,
                )
            ),
            inputs=(
                SubscopeInput(
                    "is_promoted_activity",
                    lambda is_promoted_activity: is_promoted_activity,
                    reads=("is_promoted_activity",),
                    term=Term(Rule(0, (_ART37_P2_A,), 1450, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "is_concession_activity",
                    lambda is_concession_activity: is_concession_activity,
                    reads=("is_concession_activity",),
                    term=Term(Rule(0, (_ART37_P2_A,), 1453, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "licensed_on",
                    lambda licensed_on: licensed_on,
                    reads=("licensed_on",),
                    term=Term(Rule(0, (_ART37_P3,), 1456, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "wishes_exemption",
                    lambda wishes_exemption: wishes_exemption,
                    reads=("wishes_exemption",),
                    term=Term(Rule(0, (_ART37_P3,), 1459, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "submitted",
                    lambda plan_submitted: plan_submitted,
                    reads=("plan_submitted",),
                    term=Term(Rule(0, (_ART37_P2_A,), 1462, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_ART37_P2_A,), 1465, "rules/situations/investor.catala_en")),
                ),
            ),
            reads=(
                "is_promoted_activity",
                "is_concession_activity",
                "licensed_on",
                "wishes_exemption",
                "plan_submitted",
                "as_of",
            ),
            certain=False,
        ),
        Subscope(
            "amendment",
            part_8_duties_and_taxes.PLAN_AMENDMENT,
            lambda amendments_made: part_8_duties_and_taxes.plan_amendment(amendments_made=amendments_made),
            inputs=(
                SubscopeInput(
                    "amendments_made",
                    lambda amendments_made: amendments_made,
                    reads=("amendments_made",),
                    term=Term(Rule(0, (_ART38_4_C,), 1468, "rules/situations/investor.catala_en")),
                ),
            ),
            reads=("amendments_made",),
            certain=False,
        ),
        Subscope(
            "by_value",
            part_8_duties_and_taxes.UNPLANNED_IMPORT_VALUE,
            lambda value, earlier_value, unplanned_import_value__value_counted: (
                part_8_duties_and_taxes.unplanned_import_value(
                    value=value, earlier_value=earlier_value, value_counted=unplanned_import_value__value_counted
                )
            ),
            inputs=(
                SubscopeInput(
                    "value",
                    lambda value: value,
                    reads=("value",),
                    term=Term(Rule(0, (_ART38_4_D,), 1471, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "earlier_value",
                    lambda earlier_value: earlier_value,
                    reads=("earlier_value",),
                    term=Term(Rule(0, (_ART38_4_D,), 1474, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput("value_counted", handed_on, reads=("Unplanned_import_value.value_counted",)),
            ),
            reads=("value", "earlier_value", "Unplanned_import_value.value_counted"),
            certain=False,
        ),
        Subscope(
            "unplanned",
            part_8_duties_and_taxes.UNPLANNED_IMPORT,
            lambda value, earlier_value, earlier_approvals, unplanned_import_value__value_counted: (
                part_8_duties_and_taxes.unplanned_import(
                    value=value,
                    earlier_value=earlier_value,
                    earlier_approvals=earlier_approvals,
                    unplanned_import_value__value_counted=unplanned_import_value__value_counted,
                )
            ),
            inputs=(
                SubscopeInput(
                    "value",
                    lambda value: value,
                    reads=("value",),
                    term=Term(Rule(0, (_ART38_4_D,), 1477, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "earlier_value",
                    lambda earlier_value: earlier_value,
                    reads=("earlier_value",),
                    term=Term(Rule(0, (_ART38_4_D,), 1480, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "earlier_approvals",
                    lambda earlier_approvals: earlier_approvals,
                    reads=("earlier_approvals",),
                    term=Term(Rule(0, (_ART38_4_D,), 1483, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "Unplanned_import_value.value_counted",
                    handed_on,
                    reads=("Unplanned_import_value.value_counted",),
                    parameter="unplanned_import_value__value_counted",
                ),
            ),
            reads=("value", "earlier_value", "earlier_approvals", "Unplanned_import_value.value_counted"),
            certain=False,
        ),
        Binding(
            "needs_plan",
            "needs_plan",
            Boolean(),
            lambda filing: filing().needs_plan,
            reads=("filing",),
            term=Term(
                Rule(
                    0,
                    (_ART37_P2_A, _ART37_P3),
                    1487,
                    "rules/situations/investor.catala_en",
                    uses=("filing.needs_plan",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "plan_goes_to",
            "plan_goes_to",
            ListOf(administration.ACTOR_TYPE),
            lambda filing: filing().offices,
            reads=("filing",),
            term=Term(Rule(0, (_ART37_P2_B,), 1490, "rules/situations/investor.catala_en", uses=("filing.offices",))),
            certain=False,
        ),
        Binding(
            "plan",
            "plan",
            obligations.OBLIGATION_TYPE,
            lambda filing: filing().plan,
            reads=("filing",),
            term=Term(Rule(0, (_ART37_P2_A,), 1493, "rules/situations/investor.catala_en", uses=("filing.plan",))),
            certain=False,
        ),
        Binding(
            "may_be_amended",
            "may_be_amended",
            Boolean(),
            lambda amendment: amendment().may_be_amended,
            reads=("amendment",),
            term=Term(
                Rule(0, (_ART38_4_C,), 1496, "rules/situations/investor.catala_en", uses=("amendment.may_be_amended",))
            ),
            certain=False,
        ),
        Binding(
            "approved_by",
            "approved_by",
            administration.ACTOR_TYPE,
            lambda by_value: by_value().approved_by,
            reads=("by_value",),
            term=Term(
                Rule(
                    0,
                    (_ART38_4_D, _ART38_4_F),
                    1500,
                    "rules/situations/investor.catala_en",
                    uses=("by_value.approved_by",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_counted_by_number",
            "is_counted_by_number",
            Boolean(),
            lambda by_value: by_value().is_counted_by_number,
            reads=("by_value",),
            term=Term(
                Rule(
                    0,
                    (_ART38_4_D,),
                    1503,
                    "rules/situations/investor.catala_en",
                    uses=("by_value.is_counted_by_number",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_within_twice_a_year",
            "is_within_twice_a_year",
            Boolean(),
            lambda unplanned: unplanned().is_within_twice_a_year,
            reads=("unplanned",),
            term=Term(
                Rule(
                    0,
                    (_ART38_4_D,),
                    1506,
                    "rules/situations/investor.catala_en",
                    uses=("unplanned.is_within_twice_a_year",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=(
        "needs_plan",
        "plan_goes_to",
        "plan",
        "may_be_amended",
        "approved_by",
        "is_counted_by_number",
        "is_within_twice_a_year",
    ),
    type=IMPORTS_OF_THE_YEAR_TYPE,
    doc="Must I have an import plan and where does it go, how often may I change it, and what may I import besides it: how often, up to which value, and who approves?",
    places=(_IMPORTS,),
)

_ART28_P1_A = Place(
    "Article 28, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-a",
    "The term of the Representative Office is one year",
)

_ART28_P1_B = Place(
    "Article 28, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-b",
    "and can be extended twice.",
)

_ART28_P1_D = Place(
    "Article 28, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-d",
    "except if the parent company of the Representative Office has an MOU/agreement signed with the government to explore and collect specific data for a project.",
)

_ART28_P2 = Place(
    "Article 28, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p2",
    "For a Representative Office of a mother company located in another foreign country that is registered in the stock market and receives an approval license in Lao PDR, the term can be extended three times from the date this Decree comes into force.",
)

_ART28_P3 = Place(
    "Article 28, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p3",
    "If deemed necessary, the Ministry of Planning and Investment may consider extending the term as an exceptional case.",
)

_ART30_A = Place(
    "Article 30, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 30. Prohibited activities for the Representative Office",
    ),
    "art30-a",
    "Conduct business or carry out commercial activities beyond the approved activities in accordance with the provisions of this Decree;",
)

_ART30_B = Place(
    "Article 30, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 30. Prohibited activities for the Representative Office",
    ),
    "art30-b",
    "Generate income;",
)

_ART30_C = Place(
    "Article 30, third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 30. Prohibited activities for the Representative Office",
    ),
    "art30-c",
    "Issue receipts or invoices for any revenues or incomes;",
)

_ART30_D = Place(
    "Article 30, fourth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 30. Prohibited activities for the Representative Office",
    ),
    "art30-d",
    "Make a self-assessment that the office is not in the position to provide reimburse its liabilities in a timely manner and make self-declaration of bankruptcy.",
)

_ART28_P1_C = Place(
    "Article 28, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-c",
    "The total term of the Representative Office shall not exceed three (3) years",
)

_ART28_P1_E = Place(
    "Article 28, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-e",
    "The term can be extended in accordance with the validity of the MOU/agreement signed with the government.",
)

_THE_REPRESENTATIVE_OFFICE = Place(
    "The representative office", ("Situations", "Questions of an investor", "The representative office"), "", ""
)

REPRESENTATIVE_OFFICE_STAY = Scope(
    "Representative_office_stay",
    function=representative_office_stay,
    inputs=(
        Input("start", Date(), "The day on which the term begins."),
        Input("extensions_granted", Integer(), "How many extensions the office has been granted so far."),
        Input("requested_end", Date(), "The day up to which I wish to have the term extended."),
        Input(
            "mou",
            part_7_representative_office.MOU_TYPE,
            "The MOU or agreement of the parent company with the government.",
        ),
        Input(
            "listed_parent",
            Boolean(),
            "The parent company is located in another foreign country, is registered in the stock market and receives an approval license in Lao PDR.",
        ),
        Input(
            "earlier",
            OptionalOf(part_7_representative_office.EARLIER_TERM_TYPE),
            "How the term stood on the day on which the Decree came into force, if it began before.",
        ),
        Input(
            "business_conducted",
            OptionalOf(Date()),
            "The day on which the office first conducted business or carried out commercial activities.",
        ),
        Input("business_approved", Boolean(), "These activities were within the approved activities."),
        Input("income_generated", OptionalOf(Date()), "The day on which the office first generated income."),
        Input(
            "receipt_issued",
            OptionalOf(Date()),
            "The day on which the office first issued a receipt or invoice for revenues or incomes.",
        ),
        Input("bankruptcy_declared", OptionalOf(Date()), "The day on which the office declared itself bankrupt."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Representative_office_extension.counted_extensions",
            part_7_representative_office.COUNTED_EXTENSIONS_TYPE,
            "Whether extensions from before the Decree count among the three.",
            required=False,
            parameter="representative_office_extension__counted_extensions",
            reading=ReadingChoice(
                "Representative_office_extension.counted_extensions", "Since_the_decree", (_ART28_P2,)
            ),
        ),
        Input(
            "Representative_office_extension.listed_parent_total",
            part_7_representative_office.LISTED_PARENT_TOTAL_TYPE,
            "How long the office of a listed parent company may stay.",
            required=False,
            parameter="representative_office_extension__listed_parent_total",
            reading=ReadingChoice("Representative_office_extension.listed_parent_total", "Four_years", (_ART28_P2,)),
        ),
        Input(
            "Representative_office_term.two_limits",
            part_7_representative_office.TWO_LIMITS_TYPE,
            "Which limit holds for a listed parent company with an MOU.",
            required=False,
            parameter="representative_office_term__two_limits",
            reading=ReadingChoice("Representative_office_term.two_limits", "Not_ranked", (_ART28_P1_E, _ART28_P2)),
        ),
    ),
    bindings=(
        Subscope(
            "extension",
            part_7_representative_office.REPRESENTATIVE_OFFICE_EXTENSION,
            lambda start, extensions_granted, requested_end, mou, listed_parent, earlier, representative_office_extension__counted_extensions, representative_office_extension__listed_parent_total: (
                part_7_representative_office.representative_office_extension(
                    start=start,
                    extensions_granted=extensions_granted,
                    requested_end=requested_end,
                    mou=mou,
                    listed_parent=listed_parent,
                    earlier=earlier,
                    counted_extensions=representative_office_extension__counted_extensions,
                    listed_parent_total=representative_office_extension__listed_parent_total,
                )
            ),
            inputs=(
                SubscopeInput(
                    "start",
                    lambda start: start,
                    reads=("start",),
                    term=Term(Rule(0, (_ART28_P1_A,), 1600, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "extensions_granted",
                    lambda extensions_granted: extensions_granted,
                    reads=("extensions_granted",),
                    term=Term(Rule(0, (_ART28_P1_B,), 1603, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "requested_end",
                    lambda requested_end: requested_end,
                    reads=("requested_end",),
                    term=Term(Rule(0, (_ART28_P1_B,), 1606, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "mou",
                    lambda mou: mou,
                    reads=("mou",),
                    term=Term(Rule(0, (_ART28_P1_D,), 1609, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "listed_parent",
                    lambda listed_parent: listed_parent,
                    reads=("listed_parent",),
                    term=Term(Rule(0, (_ART28_P2,), 1612, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "earlier",
                    lambda earlier: earlier,
                    reads=("earlier",),
                    term=Term(Rule(0, (_ART28_P2,), 1615, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "counted_extensions", handed_on, reads=("Representative_office_extension.counted_extensions",)
                ),
                SubscopeInput(
                    "listed_parent_total", handed_on, reads=("Representative_office_extension.listed_parent_total",)
                ),
            ),
            reads=(
                "start",
                "extensions_granted",
                "requested_end",
                "mou",
                "listed_parent",
                "earlier",
                "Representative_office_extension.counted_extensions",
                "Representative_office_extension.listed_parent_total",
            ),
            certain=False,
        ),
        Subscope(
            "term",
            part_7_representative_office.REPRESENTATIVE_OFFICE_TERM,
            lambda start, extensions_granted, requested_end, mou, listed_parent, earlier, representative_office_term__two_limits, representative_office_extension__counted_extensions, representative_office_extension__listed_parent_total: (
                part_7_representative_office.representative_office_term(
                    start=start,
                    extensions_granted=extensions_granted,
                    requested_end=requested_end,
                    mou=mou,
                    listed_parent=listed_parent,
                    earlier=earlier,
                    two_limits=representative_office_term__two_limits,
                    representative_office_extension__counted_extensions=representative_office_extension__counted_extensions,
                    representative_office_extension__listed_parent_total=representative_office_extension__listed_parent_total,
                )
            ),
            inputs=(
                SubscopeInput(
                    "start",
                    lambda start: start,
                    reads=("start",),
                    term=Term(Rule(0, (_ART28_P1_A,), 1618, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "extensions_granted",
                    lambda extensions_granted: extensions_granted,
                    reads=("extensions_granted",),
                    term=Term(Rule(0, (_ART28_P1_B,), 1621, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "requested_end",
                    lambda requested_end: requested_end,
                    reads=("requested_end",),
                    term=Term(Rule(0, (_ART28_P1_B,), 1624, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "mou",
                    lambda mou: mou,
                    reads=("mou",),
                    term=Term(Rule(0, (_ART28_P1_D,), 1627, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "listed_parent",
                    lambda listed_parent: listed_parent,
                    reads=("listed_parent",),
                    term=Term(Rule(0, (_ART28_P2,), 1630, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "earlier",
                    lambda earlier: earlier,
                    reads=("earlier",),
                    term=Term(Rule(0, (_ART28_P2,), 1633, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput("two_limits", handed_on, reads=("Representative_office_term.two_limits",)),
                SubscopeInput(
                    "Representative_office_extension.counted_extensions",
                    handed_on,
                    reads=("Representative_office_extension.counted_extensions",),
                    parameter="representative_office_extension__counted_extensions",
                ),
                SubscopeInput(
                    "Representative_office_extension.listed_parent_total",
                    handed_on,
                    reads=("Representative_office_extension.listed_parent_total",),
                    parameter="representative_office_extension__listed_parent_total",
                ),
            ),
            reads=(
                "start",
                "extensions_granted",
                "requested_end",
                "mou",
                "listed_parent",
                "earlier",
                "Representative_office_term.two_limits",
                "Representative_office_extension.counted_extensions",
                "Representative_office_extension.listed_parent_total",
            ),
            certain=False,
        ),
        Subscope(
            "exception_of_ministry",
            part_7_representative_office.REPRESENTATIVE_OFFICE_EXCEPTION,
            lambda start, extensions_granted, requested_end, mou, listed_parent, earlier, as_of, representative_office_extension__counted_extensions, representative_office_extension__listed_parent_total: (
                part_7_representative_office.representative_office_exception(
                    start=start,
                    extensions_granted=extensions_granted,
                    requested_end=requested_end,
                    mou=mou,
                    listed_parent=listed_parent,
                    earlier=earlier,
                    extended=None,
                    as_of=as_of,
                    representative_office_extension__counted_extensions=representative_office_extension__counted_extensions,
                    representative_office_extension__listed_parent_total=representative_office_extension__listed_parent_total,
                )
            ),
            inputs=(
                SubscopeInput(
                    "start",
                    lambda start: start,
                    reads=("start",),
                    term=Term(Rule(0, (_ART28_P3,), 1636, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "extensions_granted",
                    lambda extensions_granted: extensions_granted,
                    reads=("extensions_granted",),
                    term=Term(Rule(0, (_ART28_P3,), 1639, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "requested_end",
                    lambda requested_end: requested_end,
                    reads=("requested_end",),
                    term=Term(Rule(0, (_ART28_P3,), 1642, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "mou",
                    lambda mou: mou,
                    reads=("mou",),
                    term=Term(Rule(0, (_ART28_P3,), 1645, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "listed_parent",
                    lambda listed_parent: listed_parent,
                    reads=("listed_parent",),
                    term=Term(Rule(0, (_ART28_P3,), 1648, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "earlier",
                    lambda earlier: earlier,
                    reads=("earlier",),
                    term=Term(Rule(0, (_ART28_P3,), 1651, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "extended",
                    lambda: None,
                    term=Term(Rule(0, (_ART28_P3,), 1672, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_ART28_P3,), 1675, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "Representative_office_extension.counted_extensions",
                    handed_on,
                    reads=("Representative_office_extension.counted_extensions",),
                    parameter="representative_office_extension__counted_extensions",
                ),
                SubscopeInput(
                    "Representative_office_extension.listed_parent_total",
                    handed_on,
                    reads=("Representative_office_extension.listed_parent_total",),
                    parameter="representative_office_extension__listed_parent_total",
                ),
            ),
            reads=(
                "start",
                "extensions_granted",
                "requested_end",
                "mou",
                "listed_parent",
                "earlier",
                "as_of",
                "Representative_office_extension.counted_extensions",
                "Representative_office_extension.listed_parent_total",
            ),
            certain=False,
        ),
        Subscope(
            "prohibitions",
            part_7_representative_office.REPRESENTATIVE_OFFICE_PROHIBITIONS,
            lambda business_conducted, business_approved, income_generated, receipt_issued, bankruptcy_declared, as_of: (
                part_7_representative_office.representative_office_prohibitions(
                    business_conducted=business_conducted,
                    business_approved=business_approved,
                    income_generated=income_generated,
                    receipt_issued=receipt_issued,
                    bankruptcy_declared=bankruptcy_declared,
                    as_of=as_of,
                )
            ),
            inputs=(
                SubscopeInput(
                    "business_conducted",
                    lambda business_conducted: business_conducted,
                    reads=("business_conducted",),
                    term=Term(Rule(0, (_ART30_A,), 1654, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "business_approved",
                    lambda business_approved: business_approved,
                    reads=("business_approved",),
                    term=Term(Rule(0, (_ART30_A,), 1657, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "income_generated",
                    lambda income_generated: income_generated,
                    reads=("income_generated",),
                    term=Term(Rule(0, (_ART30_B,), 1660, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "receipt_issued",
                    lambda receipt_issued: receipt_issued,
                    reads=("receipt_issued",),
                    term=Term(Rule(0, (_ART30_C,), 1663, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "bankruptcy_declared",
                    lambda bankruptcy_declared: bankruptcy_declared,
                    reads=("bankruptcy_declared",),
                    term=Term(Rule(0, (_ART30_D,), 1666, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_ART30_A,), 1669, "rules/situations/investor.catala_en")),
                ),
            ),
            reads=(
                "business_conducted",
                "business_approved",
                "income_generated",
                "receipt_issued",
                "bankruptcy_declared",
                "as_of",
            ),
            certain=False,
        ),
        Binding(
            "first_term_end",
            "first_term_end",
            Date(),
            lambda extension: extension().first_term_end,
            reads=("extension",),
            term=Term(
                Rule(0, (_ART28_P1_A,), 1678, "rules/situations/investor.catala_en", uses=("extension.first_term_end",))
            ),
            certain=False,
        ),
        Binding(
            "extensions_allowed",
            "extensions_allowed",
            Integer(),
            lambda extension: extension().extensions_allowed,
            reads=("extension",),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_B, _ART28_P2),
                    1682,
                    "rules/situations/investor.catala_en",
                    uses=("extension.extensions_allowed",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "latest_end",
            "latest_end",
            Date(),
            lambda term: term().latest_end,
            reads=("term",),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_C, _ART28_P1_E),
                    1686,
                    "rules/situations/investor.catala_en",
                    uses=("term.latest_end",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "may_be_extended",
            "may_be_extended",
            Boolean(),
            lambda extension: extension().may_extend,
            reads=("extension",),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_B, _ART28_P1_C, _ART28_P2),
                    1691,
                    "rules/situations/investor.catala_en",
                    uses=("extension.may_extend",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "exceptional_extension",
            "exceptional_extension",
            obligations.OBLIGATION_TYPE,
            lambda exception_of_ministry: exception_of_ministry().exceptional_extension,
            reads=("exception_of_ministry",),
            term=Term(
                Rule(
                    0,
                    (_ART28_P3,),
                    1694,
                    "rules/situations/investor.catala_en",
                    uses=("exception_of_ministry.exceptional_extension",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "business",
            "business",
            obligations.OBLIGATION_TYPE,
            lambda prohibitions: prohibitions().business,
            reads=("prohibitions",),
            term=Term(
                Rule(0, (_ART30_A,), 1697, "rules/situations/investor.catala_en", uses=("prohibitions.business",))
            ),
            certain=False,
        ),
        Binding(
            "income",
            "income",
            obligations.OBLIGATION_TYPE,
            lambda prohibitions: prohibitions().income,
            reads=("prohibitions",),
            term=Term(Rule(0, (_ART30_B,), 1700, "rules/situations/investor.catala_en", uses=("prohibitions.income",))),
            certain=False,
        ),
        Binding(
            "receipts",
            "receipts",
            obligations.OBLIGATION_TYPE,
            lambda prohibitions: prohibitions().receipts,
            reads=("prohibitions",),
            term=Term(
                Rule(0, (_ART30_C,), 1703, "rules/situations/investor.catala_en", uses=("prohibitions.receipts",))
            ),
            certain=False,
        ),
        Binding(
            "bankruptcy",
            "bankruptcy",
            obligations.OBLIGATION_TYPE,
            lambda prohibitions: prohibitions().bankruptcy,
            reads=("prohibitions",),
            term=Term(
                Rule(0, (_ART30_D,), 1706, "rules/situations/investor.catala_en", uses=("prohibitions.bankruptcy",))
            ),
            certain=False,
        ),
    ),
    outputs=(
        "first_term_end",
        "extensions_allowed",
        "latest_end",
        "may_be_extended",
        "exceptional_extension",
        "business",
        "income",
        "receipts",
        "bankruptcy",
    ),
    type=REPRESENTATIVE_OFFICE_STAY_TYPE,
    doc="How long may my representative office stay, and what may it not do?",
    places=(_THE_REPRESENTATIVE_OFFICE,),
)
