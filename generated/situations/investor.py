"""Compiled from rules/situations/investor.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from ..calendars import lao_pdr
from ..decree import (
    part_2_registered_capital,
    part_3_general_business,
    part_4_concession_activities,
    part_8_duties_and_taxes,
)
from ..library import administration, obligations
from ..runtime.answers import Place
from ..runtime.evaluation import Reading, attempt, known
from ..runtime.failures import Silent, Unset
from ..runtime.readings import handed_on
from ..runtime.schema import (
    Boolean,
    Case,
    Date,
    DecimalIn,
    Enumeration,
    Field,
    Function,
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

DecimalInLAKPerUSD: TypeAlias = Fraction
"""A decimal in LAK per USD (LAK per USD)."""
MoneyInLAK: TypeAlias = int
"""Money in LAK (Lao Kip): in hundredths of LAK."""
MoneyInUSD: TypeAlias = int
"""Money in USD (US Dollar): in hundredths of USD."""


@dataclass(frozen=True, slots=True)
class A_general_business:
    """A general business."""

    content: General_business_plan


@dataclass(frozen=True, slots=True)
class A_concession:
    """Concession activities."""

    content: Concession_plan


Plan: TypeAlias = A_general_business | A_concession
"""What is planned."""


class Paper(Enum):
    """A paper that the investor has."""

    Application_form = "Application_form"
    """The application form that the office asks for, filled in."""
    Joint_venture_contract = "Joint_venture_contract"
    """The joint venture contract and agreements. For a concession: in a form of business corporation of the Law on
    Enterprise.
    """
    Resume = "Resume"
    """The resume of the investor."""
    Financial_certificate = "Financial_certificate"
    """The certificate of financial status and experience of the investor."""
    Identity_card_copy = "Identity_card_copy"
    """The copy of the identity card of each Lao national."""
    Passport_copy = "Passport_copy"
    """The copy of the passport of each foreigner."""
    Status_document = "Status_document"
    """The document about the status of the foreign legal entity."""
    Basic_information = "Basic_information"
    """Basic information about the project."""
    Feasibility_study = "Feasibility_study"
    """The feasibility study."""
    Business_plan = "Business_plan"
    """The business plan."""
    Field_data_memorandum = "Field_data_memorandum"
    """The memorandum on initial field data collection."""


@dataclass(frozen=True, slots=True)
class Article_7:
    """Of a proposal for a general business."""

    content: part_3_general_business.Proposal_document


@dataclass(frozen=True, slots=True)
class Article_11:
    """Of a proposal for a concession."""

    content: part_4_concession_activities.Proposal_document


Document: TypeAlias = Article_7 | Article_11
"""A document that belongs to an application."""


@dataclass(frozen=True, slots=True)
class General_business_plan:
    """A general business, as it is planned."""

    activity: part_3_general_business.Kind_of_activity
    """The activity."""
    includes_foreign_entity: bool
    """A foreign legal entity is among the investors."""
    status_document_exists: bool
    """There is a document about the status of the foreign legal entity."""


@dataclass(frozen=True, slots=True)
class Concession_plan:
    """A concession, as it is planned."""

    is_legal_entity: bool
    """The investor is a legal entity."""
    is_mining_energy_or_land: bool
    """The concession is for mining, electricity-energy or land."""


@dataclass(frozen=True, slots=True)
class Applicants:
    """Who stands behind an application."""

    form_joint_venture: bool
    """The investors form a joint venture."""
    include_lao_national: bool
    """A Lao national is among the investors, or acts for them."""
    include_foreigner: bool
    """A foreigner, as a natural person, is among the investors, or acts for them."""


@dataclass(frozen=True, slots=True)
class Application_to_invest:
    """Which office takes my application, which documents belong to it, and what is still missing?"""

    offices: tuple[administration.Actor, ...]
    """The offices that take the application."""
    levels: tuple[administration.Level, ...]
    """The levels at which they take it."""
    documents: tuple[Document, ...]
    """The documents that belong to it."""
    missing: tuple[Document, ...]
    """The documents that are still missing."""
    is_complete: bool
    """Whether the set of documents is complete."""
    can_be_handed_in: bool
    """Whether the application can be handed in; for a concession the investor has to be a legal entity, too."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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

PAPER_TYPE = Enumeration(
    "Paper",
    (
        Case("Application_form", doc="The application form that the office asks for, filled in."),
        Case(
            "Joint_venture_contract",
            doc="The joint venture contract and agreements. For a concession: in a form of business corporation of the Law on Enterprise.",
        ),
        Case("Resume", doc="The resume of the investor."),
        Case("Financial_certificate", doc="The certificate of financial status and experience of the investor."),
        Case("Identity_card_copy", doc="The copy of the identity card of each Lao national."),
        Case("Passport_copy", doc="The copy of the passport of each foreigner."),
        Case("Status_document", doc="The document about the status of the foreign legal entity."),
        Case("Basic_information", doc="Basic information about the project."),
        Case("Feasibility_study", doc="The feasibility study."),
        Case("Business_plan", doc="The business plan."),
        Case("Field_data_memorandum", doc="The memorandum on initial field data collection."),
    ),
    build=lambda case, _: Paper(case),
    read=lambda value: (value.value, None),
    doc="A paper that the investor has.",
)

DOCUMENT_TYPE = Enumeration(
    "Document",
    (
        Case("Article_7", part_3_general_business.PROPOSAL_DOCUMENT_TYPE, "Of a proposal for a general business."),
        Case("Article_11", part_4_concession_activities.PROPOSAL_DOCUMENT_TYPE, "Of a proposal for a concession."),
    ),
    build=building(("Article_7", Article_7), ("Article_11", Article_11)),
    read=reading(("Article_7", Article_7), ("Article_11", Article_11)),
    doc="A document that belongs to an application.",
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
        Field("documents", ListOf(DOCUMENT_TYPE), "The documents that belong to it."),
        Field("missing", ListOf(DOCUMENT_TYPE), "The documents that are still missing."),
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


def is_there(paper: Paper, papers: tuple[Paper, ...]) -> bool:
    """Whether a paper is among those that the investor has.

    rules/situations/investor.catala_en:82.
    """
    return any(each == paper for each in papers)


def _application_to_invest_general_proposal(
    present: tuple[Paper, ...],
    plan: Plan,
    applicants: Applicants,
    general_business_proposal__such_as: part_3_general_business.Such_as | None,
    general_business_proposal__if_any: part_3_general_business.If_any | None,
) -> part_3_general_business.General_business_proposal:
    """The proposal for a general business, where these papers are present.

    Article 7 (rules/situations/investor.catala_en, line 121).
    """
    if isinstance(plan, A_general_business):
        return part_3_general_business.general_business_proposal(
            is_joint_venture=applicants.form_joint_venture,
            includes_lao_national=applicants.include_lao_national,
            includes_foreigner=applicants.include_foreigner,
            includes_foreign_entity=plan.content.includes_foreign_entity,
            status_document_exists=plan.content.status_document_exists,
            has_form=is_there(Paper.Application_form, present),
            has_contracts=is_there(Paper.Joint_venture_contract, present),
            has_resume=is_there(Paper.Resume, present),
            has_certificate=is_there(Paper.Financial_certificate, present),
            has_status_document=is_there(Paper.Status_document, present),
            has_identity_card=is_there(Paper.Identity_card_copy, present),
            has_passport=is_there(Paper.Passport_copy, present),
            such_as=general_business_proposal__such_as,
            if_any=general_business_proposal__if_any,
        )
    raise Silent("general_proposal", "rules/situations/investor.catala_en:96", "The application")


def _application_to_invest_concession_proposal(
    present: tuple[Paper, ...],
    plan: Plan,
    applicants: Applicants,
    concession_proposal__basic_information: part_4_concession_activities.Basic_information | None,
    concession_proposal__other_annexes: part_4_concession_activities.Other_annexes | None,
    concession_proposal__memorandum: part_4_concession_activities.Memorandum | None,
) -> part_4_concession_activities.Concession_proposal:
    """The proposal for a concession, where these papers are present.

    Article 10, first sentence (rules/situations/investor.catala_en, line 143).
    """
    if isinstance(plan, A_concession):
        return part_4_concession_activities.concession_proposal(
            is_legal_entity=plan.content.is_legal_entity,
            is_mining_energy_or_land=plan.content.is_mining_energy_or_land,
            is_joint_venture=applicants.form_joint_venture,
            includes_lao_national=applicants.include_lao_national,
            includes_foreigner=applicants.include_foreigner,
            has_application_form=is_there(Paper.Application_form, present),
            has_basic_information=is_there(Paper.Basic_information, present),
            has_feasibility_study=is_there(Paper.Feasibility_study, present),
            has_business_plan=is_there(Paper.Business_plan, present),
            has_joint_venture_contract=is_there(Paper.Joint_venture_contract, present),
            has_financial_certificate=is_there(Paper.Financial_certificate, present),
            has_resume=is_there(Paper.Resume, present),
            has_identity_card_copy=is_there(Paper.Identity_card_copy, present),
            has_passport_copy=is_there(Paper.Passport_copy, present),
            has_field_data_memorandum=is_there(Paper.Field_data_memorandum, present),
            basic_information=concession_proposal__basic_information,
            other_annexes=concession_proposal__other_annexes,
            memorandum=concession_proposal__memorandum,
        )
    raise Silent("concession_proposal", "rules/situations/investor.catala_en:99", "The application")


def _application_to_invest_general_office(
    plan: Plan, general_business_office__where_to_apply: part_3_general_business.Where_to_apply | None
) -> part_3_general_business.General_business_office:
    """Who takes the proposal for a general business.

    Article 5 (rules/situations/investor.catala_en, line 169).
    """
    if isinstance(plan, A_general_business):
        return part_3_general_business.general_business_office(
            activity=plan.content.activity, where_to_apply=general_business_office__where_to_apply
        )
    raise Unset("general_office", "rules/situations/investor.catala_en:102", "The application")


def _application_to_invest_offices(
    plan: Plan,
    general_office: Reading[part_3_general_business.General_business_office],
    concession_proposal: Callable[[tuple[Paper, ...]], part_4_concession_activities.Concession_proposal],
    papers: tuple[Paper, ...],
) -> tuple[administration.Actor, ...]:
    """The offices that take the application.

    Article 5; Article 10, first sentence (rules/situations/investor.catala_en, lines 180, 185).
    """
    if isinstance(plan, A_general_business):
        return general_office().offices
    if isinstance(plan, A_concession):
        return (concession_proposal(papers).office,)
    raise Silent("offices", "rules/situations/investor.catala_en:104", "The application")


def _application_to_invest_levels(
    plan: Plan,
    general_office: Reading[part_3_general_business.General_business_office],
    concession_proposal: Callable[[tuple[Paper, ...]], part_4_concession_activities.Concession_proposal],
    papers: tuple[Paper, ...],
) -> tuple[administration.Level, ...]:
    """The levels at which they take it.

    Article 5; Article 10, first sentence (rules/situations/investor.catala_en, lines 190, 195).
    """
    if isinstance(plan, A_general_business):
        return general_office().levels
    if isinstance(plan, A_concession):
        return concession_proposal(papers).levels
    raise Silent("levels", "rules/situations/investor.catala_en:106", "The application")


def _application_to_invest_documents(
    plan: Plan,
    general_proposal: Callable[[tuple[Paper, ...]], part_3_general_business.General_business_proposal],
    concession_proposal: Callable[[tuple[Paper, ...]], part_4_concession_activities.Concession_proposal],
) -> tuple[Document, ...]:
    """The documents that belong to it.

    Article 7; Article 10, first sentence (rules/situations/investor.catala_en, lines 201, 208).
    """
    if isinstance(plan, A_general_business):
        return tuple(Article_7(document) for document in general_proposal(()).missing)
    if isinstance(plan, A_concession):
        return tuple(Article_11(document_) for document_ in concession_proposal(()).missing)
    raise Silent("documents", "rules/situations/investor.catala_en:108", "The application")


def _application_to_invest_missing(
    plan: Plan,
    general_proposal: Callable[[tuple[Paper, ...]], part_3_general_business.General_business_proposal],
    papers: tuple[Paper, ...],
    concession_proposal: Callable[[tuple[Paper, ...]], part_4_concession_activities.Concession_proposal],
) -> tuple[Document, ...]:
    """The documents that are still missing.

    Article 7; Article 10, first sentence (rules/situations/investor.catala_en, lines 215, 222).
    """
    if isinstance(plan, A_general_business):
        return tuple(Article_7(document) for document in general_proposal(papers).missing)
    if isinstance(plan, A_concession):
        return tuple(Article_11(document_) for document_ in concession_proposal(papers).missing)
    raise Silent("missing", "rules/situations/investor.catala_en:110", "The application")


def _application_to_invest_is_complete(
    plan: Plan,
    general_proposal: Callable[[tuple[Paper, ...]], part_3_general_business.General_business_proposal],
    papers: tuple[Paper, ...],
    concession_proposal: Callable[[tuple[Paper, ...]], part_4_concession_activities.Concession_proposal],
) -> bool:
    """Whether the set of documents is complete.

    Article 7; Article 10, first sentence (rules/situations/investor.catala_en, lines 229, 234).
    """
    if isinstance(plan, A_general_business):
        return general_proposal(papers).is_complete
    if isinstance(plan, A_concession):
        return concession_proposal(papers).is_complete
    raise Silent("is_complete", "rules/situations/investor.catala_en:112", "The application")


def _application_to_invest_can_be_handed_in(
    plan: Plan,
    is_complete: Reading[bool],
    concession_proposal: Callable[[tuple[Paper, ...]], part_4_concession_activities.Concession_proposal],
    papers: tuple[Paper, ...],
) -> bool:
    """Whether the application can be handed in; for a concession the investor has to be a legal entity, too.

    Article 7; Article 10, first sentence (rules/situations/investor.catala_en, lines 239, 245).
    """
    if isinstance(plan, A_general_business):
        return is_complete()
    if isinstance(plan, A_concession):
        return concession_proposal(papers).can_be_handed_in
    raise Silent("can_be_handed_in", "rules/situations/investor.catala_en:115", "The application")


def application_to_invest(
    *,
    plan: Plan,
    applicants: Applicants,
    papers: tuple[Paper, ...],
    general_business_proposal__such_as: part_3_general_business.Such_as | None = None,
    general_business_proposal__if_any: part_3_general_business.If_any | None = None,
    concession_proposal__basic_information: part_4_concession_activities.Basic_information | None = None,
    concession_proposal__other_annexes: part_4_concession_activities.Other_annexes | None = None,
    concession_proposal__memorandum: part_4_concession_activities.Memorandum | None = None,
    general_business_office__where_to_apply: part_3_general_business.Where_to_apply | None = None,
) -> Application_to_invest:
    """Which office takes my application, which documents belong to it, and what is still missing?

    Encodes The application (rules/situations/investor.catala_en:88).

    Facts:
        plan: What I plan.
        applicants: Who stands behind the application.
        papers: The papers that I have.
        general_business_proposal__such_as: What the documents behind "such as" are (a reading of the text: Asked_for if not given).
        general_business_proposal__if_any: Of what "if any" is said (a reading of the text: Any_entity if not given).
        concession_proposal__basic_information: What the second item of Article 11 asks for (a reading of the text: Instead_of_study_and_plan if not given).
        concession_proposal__other_annexes: What the annexes of the fourth item of Article 11 are (a reading of the text: Needed if not given).
        concession_proposal__memorandum: Which concessions need a memorandum on initial field data collection (a reading of the text: All_concessions if not given).
        general_business_office__where_to_apply: Where an application can be submitted (a reading of the text: Either_one_stop_service if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """

    def general_proposal(present: tuple[Paper, ...]) -> part_3_general_business.General_business_proposal:
        return _application_to_invest_general_proposal(
            present, plan, applicants, general_business_proposal__such_as, general_business_proposal__if_any
        )

    def concession_proposal(present: tuple[Paper, ...]) -> part_4_concession_activities.Concession_proposal:
        return _application_to_invest_concession_proposal(
            present,
            plan,
            applicants,
            concession_proposal__basic_information,
            concession_proposal__other_annexes,
            concession_proposal__memorandum,
        )

    general_office = attempt(
        lambda: _application_to_invest_general_office(plan, general_business_office__where_to_apply)
    )
    offices = _application_to_invest_offices(plan, general_office, concession_proposal, papers)
    levels = _application_to_invest_levels(plan, general_office, concession_proposal, papers)
    documents = _application_to_invest_documents(plan, general_proposal, concession_proposal)
    missing = _application_to_invest_missing(plan, general_proposal, papers, concession_proposal)
    is_complete = _application_to_invest_is_complete(plan, general_proposal, papers, concession_proposal)
    can_be_handed_in = _application_to_invest_can_be_handed_in(plan, known(is_complete), concession_proposal, papers)
    return Application_to_invest(
        offices=offices,
        levels=levels,
        documents=documents,
        missing=missing,
        is_complete=is_complete,
        can_be_handed_in=can_be_handed_in,
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

    Article 3 (rules/situations/investor.catala_en, line 358).
    """
    if isinstance(business, part_8_duties_and_taxes.General):
        return part_2_registered_capital.minimum_capital(
            investors=investors,
            total_capital=total_capital,
            registered_capital=registered_capital,
            counted=minimum_capital__counted,
            mixed=minimum_capital__mixed,
        )
    raise Unset("least", "rules/situations/investor.catala_en:320", "The registered capital")


def _capital_to_pay_in_sector(business: part_8_duties_and_taxes.Business) -> part_2_registered_capital.Sector:
    """The sector of a general business.

    Article 4, second sentence (rules/situations/investor.catala_en, line 368).
    """
    if isinstance(business, part_8_duties_and_taxes.General):
        return business.content
    raise Unset("sector", "rules/situations/investor.catala_en:326", "The registered capital")


def _capital_to_pay_in_shares(
    sector: Reading[part_2_registered_capital.Sector], registered_capital: MoneyInLAK
) -> part_2_registered_capital.Capital_shares:
    """The shares of a general business.

    Article 4, second sentence (rules/situations/investor.catala_en, line 385).
    """
    return part_2_registered_capital.capital_shares(sector=sector(), registered_capital=registered_capital)


def _capital_to_pay_in_concession_payment(
    registered_capital: MoneyInLAK,
) -> part_2_registered_capital.Concession_initial_payment:
    """The first payment of a concession.

    Article 4(3), fourth sentence (rules/situations/investor.catala_en, line 399).
    """
    return part_2_registered_capital.concession_initial_payment(registered_capital=registered_capital, paid=0)


def _capital_to_pay_in_first_day(starting_day: Present[date] | None) -> date:
    """The day from which the periods run, once it is there.

    Article 4, second sentence; Article 4(3), fourth sentence (rules/situations/investor.catala_en, line 377).
    """
    if starting_day is not None:
        return starting_day.value
    raise Unset("first_day", "rules/situations/investor.catala_en:328", "The registered capital")


def _capital_to_pay_in_periods(
    sector: Reading[part_2_registered_capital.Sector],
    first_day: Reading[date],
    capital_periods__ninety_days: part_2_registered_capital.Ninety_days | None,
) -> part_2_registered_capital.Capital_periods:
    """The last days of a general business.

    Article 4, second sentence (rules/situations/investor.catala_en, line 392).
    """
    return part_2_registered_capital.capital_periods(
        sector=sector(), certificate_received=first_day(), ninety_days=capital_periods__ninety_days
    )


def _capital_to_pay_in_concession_periods(
    first_day: Reading[date],
    concession_capital_periods__ninety_days_of_concession: part_2_registered_capital.Ninety_days_of_concession | None,
) -> part_2_registered_capital.Concession_capital_periods:
    """The last days of a concession.

    Article 4(3), fourth sentence (rules/situations/investor.catala_en, line 406).
    """
    return part_2_registered_capital.concession_capital_periods(
        established=first_day(), ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession
    )


def _capital_to_pay_in_certificate(
    business: part_8_duties_and_taxes.Business,
    starting_day: Present[date] | None,
    paid_on: Present[date] | None,
    certified: Present[date] | None,
    as_of: date,
    payment_certification__ten_days: part_2_registered_capital.Ten_days | None,
) -> part_2_registered_capital.Payment_certification:
    """The certification of the payment.

    Article 4(3), fifth sentence (rules/situations/investor.catala_en, line 410).
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


def _capital_to_pay_in_least_capital(least: Reading[part_2_registered_capital.Minimum_capital]) -> MoneyInLAK:
    """What the capital must not be less than.

    Article 3 (rules/situations/investor.catala_en, line 426).
    """
    return least().least_capital


def _capital_to_pay_in_suffices(least: Reading[part_2_registered_capital.Minimum_capital]) -> bool:
    """Whether the capital is large enough.

    Article 3 (rules/situations/investor.catala_en, line 429).
    """
    return least().suffices


def _capital_to_pay_in_initial_payment(
    business: part_8_duties_and_taxes.Business,
    shares: Reading[part_2_registered_capital.Capital_shares],
    concession_payment: Reading[part_2_registered_capital.Concession_initial_payment],
) -> MoneyInLAK:
    """What is to be paid first; for a concession, at least.

    Article 4, second sentence; Article 4(3), fourth sentence (rules/situations/investor.catala_en, lines 432, 437).
    """
    if isinstance(business, part_8_duties_and_taxes.General):
        return shares().initial_payment
    if isinstance(business, part_8_duties_and_taxes.Concession_activities):
        return concession_payment().least_initial_payment
    raise Silent("initial_payment", "rules/situations/investor.catala_en:340", "The registered capital")


def _capital_to_pay_in_initial_payment_due(
    business: part_8_duties_and_taxes.Business,
    starting_day: Present[date] | None,
    periods: Reading[part_2_registered_capital.Capital_periods],
    concession_periods: Reading[part_2_registered_capital.Concession_capital_periods],
) -> Present[date] | None:
    """The last day for it; absent where it cannot be known.

    Article 4, second sentence; Article 4(3), fourth sentence (rules/situations/investor.catala_en, lines 442, 447,
    454).
    """
    if isinstance(business, part_8_duties_and_taxes.General) and starting_day is not None:
        return periods().initial_payment_due
    if isinstance(business, part_8_duties_and_taxes.Concession_activities) and starting_day is not None:
        return concession_periods().initial_payment_due
    if starting_day is None:
        return None
    raise Silent("initial_payment_due", "rules/situations/investor.catala_en:342", "The registered capital")


def _capital_to_pay_in_remainder(
    business: part_8_duties_and_taxes.Business,
    shares: Reading[part_2_registered_capital.Capital_shares],
    concession_payment: Reading[part_2_registered_capital.Concession_initial_payment],
) -> MoneyInLAK:
    """What then remains.

    Article 4, second sentence; Article 4(3), fourth sentence (rules/situations/investor.catala_en, lines 459, 464).
    """
    if isinstance(business, part_8_duties_and_taxes.General):
        return shares().remainder
    if isinstance(business, part_8_duties_and_taxes.Concession_activities):
        return concession_payment().remainder
    raise Silent("remainder", "rules/situations/investor.catala_en:344", "The registered capital")


def _capital_to_pay_in_remainder_due(
    business: part_8_duties_and_taxes.Business,
    starting_day: Present[date] | None,
    periods: Reading[part_2_registered_capital.Capital_periods],
    concession_periods: Reading[part_2_registered_capital.Concession_capital_periods],
) -> Present[date] | None:
    """The last day for the rest; absent where it cannot be known.

    Article 4, second sentence; Article 4(3), fourth sentence (rules/situations/investor.catala_en, lines 469, 474,
    481).
    """
    if isinstance(business, part_8_duties_and_taxes.General) and starting_day is not None:
        return Present(periods().remainder_due)
    if isinstance(business, part_8_duties_and_taxes.Concession_activities) and starting_day is not None:
        return Present(concession_periods().remainder_due)
    if starting_day is None:
        return None
    raise Silent("remainder_due", "rules/situations/investor.catala_en:346", "The registered capital")


def _capital_to_pay_in_certified_by(
    certificate: Reading[part_2_registered_capital.Payment_certification],
) -> administration.Actor:
    """Who certifies each payment.

    Article 4(3), fifth sentence (rules/situations/investor.catala_en, line 486).
    """
    return certificate().certification.bearer


def _capital_to_pay_in_obtaining(
    certificate: Reading[part_2_registered_capital.Payment_certification],
) -> obligations.Obligation:
    """To obtain the certification of the payment.

    Article 4, first sentence (rules/situations/investor.catala_en, line 489).
    """
    return certificate().obtaining


def _capital_to_pay_in_certification(
    certificate: Reading[part_2_registered_capital.Payment_certification],
) -> obligations.Obligation:
    """To certify the payment.

    Article 4(3), fifth sentence (rules/situations/investor.catala_en, line 492).
    """
    return certificate().certification


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

    Encodes The registered capital (rules/situations/investor.catala_en:301).

    Facts:
        business: What I invest in.
        investors: Who invests.
        total_capital: The total capital (in hundredths of LAK).
        registered_capital: The registered capital (in hundredths of LAK).
        starting_day: The day from which the periods run: on which the enterprise registration certificate was received; for a concession, on which the enterprise was established (None if not given).
        paid_on: The day of the payment that is to be certified (None if not given).
        certified: The day on which the Bank of Lao PDR certified it (None if not given).
        as_of: The date for which the question is asked.
        minimum_capital__counted: What must not be less than one billion Kip (a reading of the text: Each if not given).
        minimum_capital__mixed: Whether the minimum holds where foreign and Lao investors invest together (a reading of the text: Foreign_investor_takes_part if not given).
        capital_periods__ninety_days: From when the 90 working days run (a reading of the text: After_certificate if not given).
        concession_capital_periods__ninety_days_of_concession: From when the 90 working days run (a reading of the text: From_establishment if not given).
        payment_certification__ten_days: From when the investor's 10 working days run (a reading of the text: From_payment if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    least = attempt(
        lambda: _capital_to_pay_in_least(
            business, investors, total_capital, registered_capital, minimum_capital__counted, minimum_capital__mixed
        ),
    )
    sector = attempt(lambda: _capital_to_pay_in_sector(business))
    shares = attempt(lambda: _capital_to_pay_in_shares(sector, registered_capital))
    concession_payment = attempt(lambda: _capital_to_pay_in_concession_payment(registered_capital))
    first_day = attempt(lambda: _capital_to_pay_in_first_day(starting_day))
    periods = attempt(lambda: _capital_to_pay_in_periods(sector, first_day, capital_periods__ninety_days))
    concession_periods = attempt(
        lambda: _capital_to_pay_in_concession_periods(first_day, concession_capital_periods__ninety_days_of_concession)
    )
    certificate = attempt(
        lambda: _capital_to_pay_in_certificate(
            business, starting_day, paid_on, certified, as_of, payment_certification__ten_days
        ),
    )
    least_capital = _capital_to_pay_in_least_capital(least)
    suffices = _capital_to_pay_in_suffices(least)
    initial_payment = _capital_to_pay_in_initial_payment(business, shares, concession_payment)
    initial_payment_due = _capital_to_pay_in_initial_payment_due(business, starting_day, periods, concession_periods)
    remainder = _capital_to_pay_in_remainder(business, shares, concession_payment)
    remainder_due = _capital_to_pay_in_remainder_due(business, starting_day, periods, concession_periods)
    certified_by = _capital_to_pay_in_certified_by(certificate)
    obtaining = _capital_to_pay_in_obtaining(certificate)
    certification = _capital_to_pay_in_certification(certificate)
    return Capital_to_pay_in(
        least_capital=least_capital,
        suffices=suffices,
        initial_payment=initial_payment,
        initial_payment_due=initial_payment_due,
        remainder=remainder,
        remainder_due=remainder_due,
        certified_by=certified_by,
        obtaining=obtaining,
        certification=certification,
    )


def _warranty_of_concession_warranty_project(
    project: part_4_concession_activities.Project,
) -> part_4_concession_activities.Project:
    """Article 15, first sentence (rules/situations/investor.catala_en, line 583)."""
    return project


def _warranty_of_concession_warranty_agreed(agreed: Present[MoneyInUSD] | None) -> Present[MoneyInUSD] | None:
    """Article 15, second sentence (rules/situations/investor.catala_en, line 586)."""
    return agreed


def _warranty_of_concession_warranty(
    project: part_4_concession_activities.Project,
    agreed: Present[MoneyInUSD] | None,
    warranty_due__such_as: part_4_concession_activities.Such_as | None,
) -> part_4_concession_activities.Warranty_due:
    """The amount.

    Asks the scope `Part_4_concession_activities.Warranty_due` (rules/situations/investor.catala_en:553).
    """
    return part_4_concession_activities.warranty_due(
        project=_warranty_of_concession_warranty_project(project),
        agreed=_warranty_of_concession_warranty_agreed(agreed),
        such_as=warranty_due__such_as,
    )


def _warranty_of_concession_in_money_project(
    project: part_4_concession_activities.Project,
) -> part_4_concession_activities.Project:
    """Article 15(3), second item, fifth sentence (rules/situations/investor.catala_en, line 589)."""
    return project


def _warranty_of_concession_in_money_agreed(agreed: Present[MoneyInUSD] | None) -> Present[MoneyInUSD] | None:
    """Article 15(3), second item, fifth sentence (rules/situations/investor.catala_en, line 592)."""
    return agreed


def _warranty_of_concession_in_money_deposit(
    deposit: part_4_concession_activities.Deposit,
) -> part_4_concession_activities.Deposit:
    """Article 15(3), second item, fifth sentence (rules/situations/investor.catala_en, line 595)."""
    return deposit


def _warranty_of_concession_in_money_means(
    means: part_4_concession_activities.Deposit_means,
) -> part_4_concession_activities.Deposit_means:
    """Article 15(3), second item, fifth sentence (rules/situations/investor.catala_en, line 598)."""
    return means


def _warranty_of_concession_in_money_is_to_the_account(is_to_the_account: bool) -> bool:
    """Article 15(3), second item, fifth sentence (rules/situations/investor.catala_en, line 601)."""
    return is_to_the_account


def _warranty_of_concession_in_money_rate_of_the_day(rate_of_the_day: DecimalInLAKPerUSD) -> DecimalInLAKPerUSD:
    """Article 15(3), second item, fifth sentence (rules/situations/investor.catala_en, line 604)."""
    return rate_of_the_day


def _warranty_of_concession_in_money_agreed_rate(
    agreed_rate: Present[DecimalInLAKPerUSD] | None,
) -> Present[DecimalInLAKPerUSD] | None:
    """Article 15(3), second item, fifth sentence (rules/situations/investor.catala_en, line 607)."""
    return agreed_rate


def _warranty_of_concession_in_money(
    project: part_4_concession_activities.Project,
    agreed: Present[MoneyInUSD] | None,
    deposit: part_4_concession_activities.Deposit,
    means: part_4_concession_activities.Deposit_means,
    is_to_the_account: bool,
    rate_of_the_day: DecimalInLAKPerUSD,
    agreed_rate: Present[DecimalInLAKPerUSD] | None,
    warranty_deposit__exchange_rate: part_4_concession_activities.Exchange_rate | None,
    warranty_due__such_as: part_4_concession_activities.Such_as | None,
    deposit_manner__in_cash: part_4_concession_activities.In_cash | None,
) -> part_4_concession_activities.Warranty_deposit:
    """The amount in Kip.

    Asks the scope `Part_4_concession_activities.Warranty_deposit` (rules/situations/investor.catala_en:555).
    """
    return part_4_concession_activities.warranty_deposit(
        project=_warranty_of_concession_in_money_project(project),
        agreed=_warranty_of_concession_in_money_agreed(agreed),
        deposit=_warranty_of_concession_in_money_deposit(deposit),
        means=_warranty_of_concession_in_money_means(means),
        is_to_the_account=_warranty_of_concession_in_money_is_to_the_account(is_to_the_account),
        rate_of_the_day=_warranty_of_concession_in_money_rate_of_the_day(rate_of_the_day),
        agreed_rate=_warranty_of_concession_in_money_agreed_rate(agreed_rate),
        exchange_rate=warranty_deposit__exchange_rate,
        warranty_due__such_as=warranty_due__such_as,
        deposit_manner__in_cash=deposit_manner__in_cash,
    )


def _warranty_of_concession_manner_deposit(
    deposit: part_4_concession_activities.Deposit,
) -> part_4_concession_activities.Deposit:
    """Article 15(3), second item, fifth sentence (rules/situations/investor.catala_en, line 610)."""
    return deposit


def _warranty_of_concession_manner_means(
    means: part_4_concession_activities.Deposit_means,
) -> part_4_concession_activities.Deposit_means:
    """Article 15(3), second item, fourth sentence (rules/situations/investor.catala_en, line 613)."""
    return means


def _warranty_of_concession_manner_is_to_the_account(is_to_the_account: bool) -> bool:
    """Article 15(3), second item, fourth sentence (rules/situations/investor.catala_en, line 616)."""
    return is_to_the_account


def _warranty_of_concession_manner(
    deposit: part_4_concession_activities.Deposit,
    means: part_4_concession_activities.Deposit_means,
    is_to_the_account: bool,
    deposit_manner__in_cash: part_4_concession_activities.In_cash | None,
) -> part_4_concession_activities.Deposit_manner:
    """The way in which it is deposited.

    Asks the scope `Part_4_concession_activities.Deposit_manner` (rules/situations/investor.catala_en:557).
    """
    return part_4_concession_activities.deposit_manner(
        deposit=_warranty_of_concession_manner_deposit(deposit),
        means=_warranty_of_concession_manner_means(means),
        is_to_the_account=_warranty_of_concession_manner_is_to_the_account(is_to_the_account),
        in_cash=deposit_manner__in_cash,
    )


def _warranty_of_concession_fate_deposited(deposited: Present[date] | None) -> Present[date] | None:
    """Article 15(3), second item, sixth sentence (rules/situations/investor.catala_en, line 619)."""
    return deposited


def _warranty_of_concession_fate_performance(
    performance: part_4_concession_activities.Performance,
) -> part_4_concession_activities.Performance:
    """Article 15(3), second item, sixth sentence (rules/situations/investor.catala_en, line 622)."""
    return performance


def _warranty_of_concession_fate_returned(returned: Present[date] | None) -> Present[date] | None:
    """Article 15(3), second item, sixth sentence (rules/situations/investor.catala_en, line 625)."""
    return returned


def _warranty_of_concession_fate_taken(taken: Present[date] | None) -> Present[date] | None:
    """Article 15(3), second item, seventh sentence (rules/situations/investor.catala_en, line 628)."""
    return taken


def _warranty_of_concession_fate_as_of(as_of: date) -> date:
    """Article 15(3), second item, sixth sentence (rules/situations/investor.catala_en, line 631)."""
    return as_of


def _warranty_of_concession_fate(
    deposited: Present[date] | None,
    performance: part_4_concession_activities.Performance,
    returned: Present[date] | None,
    taken: Present[date] | None,
    as_of: date,
) -> part_4_concession_activities.Warranty_duties:
    """What becomes of it.

    Asks the scope `Part_4_concession_activities.Warranty_duties` (rules/situations/investor.catala_en:559).
    """
    return part_4_concession_activities.warranty_duties(
        deposited=_warranty_of_concession_fate_deposited(deposited),
        performance=_warranty_of_concession_fate_performance(performance),
        returned=_warranty_of_concession_fate_returned(returned),
        taken=_warranty_of_concession_fate_taken(taken),
        as_of=_warranty_of_concession_fate_as_of(as_of),
    )


def _warranty_of_concession_before_deposited(deposited: Present[date] | None) -> Present[date] | None:
    """Article 15, first sentence (rules/situations/investor.catala_en, line 634)."""
    return deposited


def _warranty_of_concession_before_performance() -> part_4_concession_activities.Performance:
    """Article 15, first sentence (rules/situations/investor.catala_en, line 637)."""
    return part_4_concession_activities.Not_yet()


def _warranty_of_concession_before_returned() -> Present[date] | None:
    """Article 15, first sentence (rules/situations/investor.catala_en, line 640)."""
    return None


def _warranty_of_concession_before_taken() -> Present[date] | None:
    """Article 15, first sentence (rules/situations/investor.catala_en, line 643)."""
    return None


def _warranty_of_concession_before_as_of(as_of: date) -> date:
    """Article 15, first sentence (rules/situations/investor.catala_en, line 646)."""
    return as_of


def _warranty_of_concession_before(
    deposited: Present[date] | None, as_of: date
) -> part_4_concession_activities.Warranty_duties:
    """The same, before anything is known of the performance.

    Asks the scope `Part_4_concession_activities.Warranty_duties` (rules/situations/investor.catala_en:561).
    """
    return part_4_concession_activities.warranty_duties(
        deposited=_warranty_of_concession_before_deposited(deposited),
        performance=_warranty_of_concession_before_performance(),
        returned=_warranty_of_concession_before_returned(),
        taken=_warranty_of_concession_before_taken(),
        as_of=_warranty_of_concession_before_as_of(as_of),
    )


def _warranty_of_concession_due(warranty: Reading[part_4_concession_activities.Warranty_due]) -> MoneyInUSD:
    """The warranty in US dollars.

    Article 15, first sentence (rules/situations/investor.catala_en, line 649).
    """
    return warranty().due


def _warranty_of_concession_due_in_kip(in_money: Reading[part_4_concession_activities.Warranty_deposit]) -> MoneyInLAK:
    """The same in Kip, by the exchange rate that counts.

    Article 15(3), second item, fifth sentence (rules/situations/investor.catala_en, line 653).
    """
    return in_money().due_in_kip


def _warranty_of_concession_is_enough(in_money: Reading[part_4_concession_activities.Warranty_deposit]) -> bool:
    """Whether the deposit is large enough.

    Article 15(3), second item, fifth sentence (rules/situations/investor.catala_en, line 656).
    """
    return in_money().is_enough


def _warranty_of_concession_defects(
    manner: part_4_concession_activities.Deposit_manner,
) -> tuple[part_4_concession_activities.Deposit_defect, ...]:
    """What is wrong with the currency, the means or the account.

    Article 15(3), second item, fourth sentence; Article 15(3), second item, fifth sentence
    (rules/situations/investor.catala_en, line 660).
    """
    return manner.defects


def _warranty_of_concession_outcome(
    fate: Reading[part_4_concession_activities.Warranty_duties],
) -> part_4_concession_activities.Warranty_outcome:
    """What becomes of the warranty.

    Article 15(3), second item, sixth sentence; Article 15(3), second item, seventh sentence
    (rules/situations/investor.catala_en, line 664).
    """
    return fate().outcome


def _warranty_of_concession_depositing(
    before: Reading[part_4_concession_activities.Warranty_duties],
) -> obligations.Obligation:
    """To deposit the warranty.

    Article 15, first sentence (rules/situations/investor.catala_en, line 667).
    """
    return before().deposit


def _warranty_of_concession_return(
    fate: Reading[part_4_concession_activities.Warranty_duties],
) -> obligations.Obligation:
    """To have the warranty returned.

    Article 15(3), second item, sixth sentence (rules/situations/investor.catala_en, line 670).
    """
    return fate().return_


def _warranty_of_concession_forfeiture(
    fate: Reading[part_4_concession_activities.Warranty_duties],
) -> obligations.Obligation:
    """To keep the warranty, which is forfeited.

    Article 15(3), second item, seventh sentence (rules/situations/investor.catala_en, line 673).
    """
    return fate().forfeiture


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

    Encodes The warranty (rules/situations/investor.catala_en:526).

    Facts:
        project: The concession project, by its kind and size.
        agreed: The amount agreed in the MOU or concession agreement; absent where none was (in hundredths of USD; None if not given).
        deposit: What I deposit, or think of depositing.
        means: By which means.
        is_to_the_account: It goes to the account of the planning and investment sector at the National Treasury.
        rate_of_the_day: The exchange rate on the day of the deposit (in LAK per USD).
        agreed_rate: The exchange rate agreed in the MOU or concession agreement; absent where none was (in LAK per USD; None if not given).
        deposited: The day on which the warranty was deposited (None if not given).
        performance: How the MOU or concession agreement was performed.
        returned: The day on which the warranty was returned to me (None if not given).
        taken: The day on which the government took the warranty (None if not given).
        as_of: The date for which the question is asked.
        warranty_due__such_as: What the amounts of Article 15 are (a reading of the text: Fixed_amounts if not given).
        warranty_deposit__exchange_rate: The exchange rate that counts (a reading of the text: Rate_of_the_day if not given).
        deposit_manner__in_cash: What "in cash" means (a reading of the text: Money if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    warranty = _warranty_of_concession_warranty(project, agreed, warranty_due__such_as)
    in_money = _warranty_of_concession_in_money(
        project,
        agreed,
        deposit,
        means,
        is_to_the_account,
        rate_of_the_day,
        agreed_rate,
        warranty_deposit__exchange_rate,
        warranty_due__such_as,
        deposit_manner__in_cash,
    )
    manner = _warranty_of_concession_manner(deposit, means, is_to_the_account, deposit_manner__in_cash)
    fate = _warranty_of_concession_fate(deposited, performance, returned, taken, as_of)
    before = _warranty_of_concession_before(deposited, as_of)
    due = _warranty_of_concession_due(known(warranty))
    due_in_kip = _warranty_of_concession_due_in_kip(known(in_money))
    is_enough = _warranty_of_concession_is_enough(known(in_money))
    defects = _warranty_of_concession_defects(manner)
    outcome = _warranty_of_concession_outcome(known(fate))
    depositing = _warranty_of_concession_depositing(known(before))
    return_ = _warranty_of_concession_return(known(fate))
    forfeiture = _warranty_of_concession_forfeiture(known(fate))
    return Warranty_of_concession(
        due=due,
        due_in_kip=due_in_kip,
        is_enough=is_enough,
        defects=defects,
        outcome=outcome,
        depositing=depositing,
        return_=return_,
        forfeiture=forfeiture,
    )


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

_ART7_P1 = Place(
    "Article 7",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-p1",
    "An investment proposal in general business activities shall include the following documents:",
)

_ART10_P1_A = Place(
    "Article 10, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 10. Investment proposal",
    ),
    "art10-p1-a",
    "For the investment proposal as stipulated in Article 21 of the Investment Promotion Law, the investor has to be a legal entity",
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

_THE_APPLICATION = Place("The application", ("Situations", "Questions of an investor", "The application"), "", "")

APPLICATION_TO_INVEST = Scope(
    "Application_to_invest",
    function=application_to_invest,
    inputs=(
        Input("plan", PLAN_TYPE, "What I plan."),
        Input("applicants", APPLICANTS_TYPE, "Who stands behind the application."),
        Input("papers", ListOf(PAPER_TYPE), "The papers that I have."),
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
            "General_business_office.where_to_apply",
            part_3_general_business.WHERE_TO_APPLY_TYPE,
            "Where an application can be submitted.",
            required=False,
            parameter="general_business_office__where_to_apply",
            reading=ReadingChoice("General_business_office.where_to_apply", "Either_one_stop_service", (_ART5_P1_A,)),
        ),
    ),
    bindings=(
        Binding(
            "general_proposal",
            "general_proposal",
            Function(),
            _application_to_invest_general_proposal,
            reads=("plan", "applicants", "General_business_proposal.such_as", "General_business_proposal.if_any"),
            is_function=True,
        ),
        Binding(
            "concession_proposal",
            "concession_proposal",
            Function(),
            _application_to_invest_concession_proposal,
            reads=(
                "plan",
                "applicants",
                "Concession_proposal.basic_information",
                "Concession_proposal.other_annexes",
                "Concession_proposal.memorandum",
            ),
            is_function=True,
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
                    169,
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
        Binding(
            "offices",
            "offices",
            ListOf(administration.ACTOR_TYPE),
            _application_to_invest_offices,
            reads=("plan", "general_office", "concession_proposal", "papers"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART5_P1_A,),
                            180,
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
                            185,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_proposal",),
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
            reads=("plan", "general_office", "concession_proposal", "papers"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART5_P1_A,),
                            190,
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
                            195,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_proposal",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "documents",
            "documents",
            ListOf(DOCUMENT_TYPE),
            _application_to_invest_documents,
            reads=("plan", "general_proposal", "concession_proposal"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_P1,),
                            201,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_general_business",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_general_business),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("general_proposal",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_B,),
                            208,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_proposal",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "missing",
            "missing",
            ListOf(DOCUMENT_TYPE),
            _application_to_invest_missing,
            reads=("plan", "general_proposal", "papers", "concession_proposal"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_P1,),
                            215,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_general_business",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_general_business),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("general_proposal",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_B,),
                            222,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_proposal",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            _application_to_invest_is_complete,
            reads=("plan", "general_proposal", "papers", "concession_proposal"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_P1,),
                            229,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_general_business",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_general_business),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("general_proposal",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_B,),
                            234,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_proposal",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "can_be_handed_in",
            "can_be_handed_in",
            Boolean(),
            _application_to_invest_can_be_handed_in,
            reads=("plan", "is_complete", "concession_proposal", "papers"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_P1,),
                            239,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_general_business",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_general_business),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("is_complete",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_A, _ART10_P1_B),
                            245,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_proposal",),
                        ),
                    ),
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
                    358,
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
                    368,
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
            _capital_to_pay_in_shares,
            reads=("sector", "registered_capital"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P2,),
                    385,
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
            _capital_to_pay_in_concession_payment,
            reads=("registered_capital",),
            term=Term(
                Rule(
                    0,
                    (_ART4_P3_B,),
                    399,
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
                    377,
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
            _capital_to_pay_in_periods,
            reads=("sector", "first_day", "Capital_periods.ninety_days"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P2,),
                    392,
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
            _capital_to_pay_in_concession_periods,
            reads=("first_day", "Concession_capital_periods.ninety_days_of_concession"),
            term=Term(
                Rule(
                    0,
                    (_ART4_P3_C,),
                    406,
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
                    410,
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
            _capital_to_pay_in_least_capital,
            reads=("least",),
            term=Term(Rule(0, (_ART3_P1_C,), 426, "rules/situations/investor.catala_en", uses=("least",))),
            certain=False,
        ),
        Binding(
            "suffices",
            "suffices",
            Boolean(),
            _capital_to_pay_in_suffices,
            reads=("least",),
            term=Term(Rule(0, (_ART3_P1_C,), 429, "rules/situations/investor.catala_en", uses=("least",))),
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
                            432,
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
                            437,
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
                            442,
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
                            447,
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
                            454,
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
                            459,
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
                            464,
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
                            469,
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
                            474,
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
                            481,
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
            _capital_to_pay_in_certified_by,
            reads=("certificate",),
            term=Term(Rule(0, (_ART4_P4,), 486, "rules/situations/investor.catala_en", uses=("certificate",))),
            certain=False,
        ),
        Binding(
            "obtaining",
            "obtaining",
            obligations.OBLIGATION_TYPE,
            _capital_to_pay_in_obtaining,
            reads=("certificate",),
            term=Term(Rule(0, (_ART4_P1_B,), 489, "rules/situations/investor.catala_en", uses=("certificate",))),
            certain=False,
        ),
        Binding(
            "certification",
            "certification",
            obligations.OBLIGATION_TYPE,
            _capital_to_pay_in_certification,
            reads=("certificate",),
            term=Term(Rule(0, (_ART4_P4,), 492, "rules/situations/investor.catala_en", uses=("certificate",))),
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
            _warranty_of_concession_warranty,
            inputs=(
                SubscopeInput(
                    "project",
                    _warranty_of_concession_warranty_project,
                    reads=("project",),
                    term=Term(Rule(0, (_ART15_P1_A,), 583, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "agreed",
                    _warranty_of_concession_warranty_agreed,
                    reads=("agreed",),
                    term=Term(Rule(0, (_ART15_P1_B,), 586, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput("such_as", handed_on, reads=("Warranty_due.such_as",)),
            ),
            reads=("project", "agreed", "Warranty_due.such_as"),
            certain=False,
        ),
        Subscope(
            "in_money",
            part_4_concession_activities.WARRANTY_DEPOSIT,
            _warranty_of_concession_in_money,
            inputs=(
                SubscopeInput(
                    "project",
                    _warranty_of_concession_in_money_project,
                    reads=("project",),
                    term=Term(Rule(0, (_ART15_P4_B,), 589, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "agreed",
                    _warranty_of_concession_in_money_agreed,
                    reads=("agreed",),
                    term=Term(Rule(0, (_ART15_P4_B,), 592, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "deposit",
                    _warranty_of_concession_in_money_deposit,
                    reads=("deposit",),
                    term=Term(Rule(0, (_ART15_P4_B,), 595, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "means",
                    _warranty_of_concession_in_money_means,
                    reads=("means",),
                    term=Term(Rule(0, (_ART15_P4_B,), 598, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "is_to_the_account",
                    _warranty_of_concession_in_money_is_to_the_account,
                    reads=("is_to_the_account",),
                    term=Term(Rule(0, (_ART15_P4_B,), 601, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "rate_of_the_day",
                    _warranty_of_concession_in_money_rate_of_the_day,
                    reads=("rate_of_the_day",),
                    term=Term(Rule(0, (_ART15_P4_C,), 604, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "agreed_rate",
                    _warranty_of_concession_in_money_agreed_rate,
                    reads=("agreed_rate",),
                    term=Term(Rule(0, (_ART15_P4_C,), 607, "rules/situations/investor.catala_en")),
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
            _warranty_of_concession_manner,
            inputs=(
                SubscopeInput(
                    "deposit",
                    _warranty_of_concession_manner_deposit,
                    reads=("deposit",),
                    term=Term(Rule(0, (_ART15_P4_B,), 610, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "means",
                    _warranty_of_concession_manner_means,
                    reads=("means",),
                    term=Term(Rule(0, (_ART15_P4_A,), 613, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "is_to_the_account",
                    _warranty_of_concession_manner_is_to_the_account,
                    reads=("is_to_the_account",),
                    term=Term(Rule(0, (_ART15_P4_A,), 616, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput("in_cash", handed_on, reads=("Deposit_manner.in_cash",)),
            ),
            reads=("deposit", "means", "is_to_the_account", "Deposit_manner.in_cash"),
        ),
        Subscope(
            "fate",
            part_4_concession_activities.WARRANTY_DUTIES,
            _warranty_of_concession_fate,
            inputs=(
                SubscopeInput(
                    "deposited",
                    _warranty_of_concession_fate_deposited,
                    reads=("deposited",),
                    term=Term(Rule(0, (_ART15_P5,), 619, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "performance",
                    _warranty_of_concession_fate_performance,
                    reads=("performance",),
                    term=Term(Rule(0, (_ART15_P5,), 622, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "returned",
                    _warranty_of_concession_fate_returned,
                    reads=("returned",),
                    term=Term(Rule(0, (_ART15_P5,), 625, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "taken",
                    _warranty_of_concession_fate_taken,
                    reads=("taken",),
                    term=Term(Rule(0, (_ART15_P6,), 628, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    _warranty_of_concession_fate_as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_ART15_P5,), 631, "rules/situations/investor.catala_en")),
                ),
            ),
            reads=("deposited", "performance", "returned", "taken", "as_of"),
            certain=False,
        ),
        Subscope(
            "before",
            part_4_concession_activities.WARRANTY_DUTIES,
            _warranty_of_concession_before,
            inputs=(
                SubscopeInput(
                    "deposited",
                    _warranty_of_concession_before_deposited,
                    reads=("deposited",),
                    term=Term(Rule(0, (_ART15_P1_A,), 634, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "performance",
                    _warranty_of_concession_before_performance,
                    term=Term(Rule(0, (_ART15_P1_A,), 637, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "returned",
                    _warranty_of_concession_before_returned,
                    term=Term(Rule(0, (_ART15_P1_A,), 640, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "taken",
                    _warranty_of_concession_before_taken,
                    term=Term(Rule(0, (_ART15_P1_A,), 643, "rules/situations/investor.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    _warranty_of_concession_before_as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_ART15_P1_A,), 646, "rules/situations/investor.catala_en")),
                ),
            ),
            reads=("deposited", "as_of"),
            certain=False,
        ),
        Binding(
            "due",
            "due",
            MoneyIn("USD", 2),
            _warranty_of_concession_due,
            reads=("warranty",),
            term=Term(Rule(0, (_ART15_P1_A,), 649, "rules/situations/investor.catala_en", uses=("warranty.due",))),
            certain=False,
        ),
        Binding(
            "due_in_kip",
            "due_in_kip",
            MoneyIn("LAK", 2),
            _warranty_of_concession_due_in_kip,
            reads=("in_money",),
            term=Term(
                Rule(
                    0,
                    (_ART15_P4_B, _ART15_P4_C),
                    653,
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
            _warranty_of_concession_is_enough,
            reads=("in_money",),
            term=Term(
                Rule(0, (_ART15_P4_B,), 656, "rules/situations/investor.catala_en", uses=("in_money.is_enough",))
            ),
            certain=False,
        ),
        Binding(
            "defects",
            "defects",
            ListOf(part_4_concession_activities.DEPOSIT_DEFECT_TYPE),
            _warranty_of_concession_defects,
            reads=("manner",),
            term=Term(
                Rule(
                    0, (_ART15_P4_A, _ART15_P4_B), 660, "rules/situations/investor.catala_en", uses=("manner.defects",)
                ),
            ),
        ),
        Binding(
            "outcome",
            "outcome",
            part_4_concession_activities.WARRANTY_OUTCOME_TYPE,
            _warranty_of_concession_outcome,
            reads=("fate",),
            term=Term(
                Rule(0, (_ART15_P5, _ART15_P6), 664, "rules/situations/investor.catala_en", uses=("fate.outcome",))
            ),
            certain=False,
        ),
        Binding(
            "depositing",
            "depositing",
            obligations.OBLIGATION_TYPE,
            _warranty_of_concession_depositing,
            reads=("before",),
            term=Term(Rule(0, (_ART15_P1_A,), 667, "rules/situations/investor.catala_en", uses=("before.deposit",))),
            certain=False,
        ),
        Binding(
            "return",
            "return",
            obligations.OBLIGATION_TYPE,
            _warranty_of_concession_return,
            reads=("fate",),
            term=Term(Rule(0, (_ART15_P5,), 670, "rules/situations/investor.catala_en", uses=("fate.return",))),
            certain=False,
        ),
        Binding(
            "forfeiture",
            "forfeiture",
            obligations.OBLIGATION_TYPE,
            _warranty_of_concession_forfeiture,
            reads=("fate",),
            term=Term(Rule(0, (_ART15_P6,), 673, "rules/situations/investor.catala_en", uses=("fate.forfeiture",))),
            certain=False,
        ),
    ),
    outputs=("due", "due_in_kip", "is_enough", "defects", "outcome", "depositing", "return", "forfeiture"),
    type=WARRANTY_OF_CONCESSION_TYPE,
    doc="Which warranty do I deposit, in which currency and how, and is it returned or lost?",
    places=(_THE_WARRANTY,),
)
