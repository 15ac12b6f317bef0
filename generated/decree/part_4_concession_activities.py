"""Compiled from rules/decree/part_4_concession_activities.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from ..calendars import lao_pdr
from ..library import administration, obligations
from ..runtime.answers import Place
from ..runtime.dates import days_after, days_before
from ..runtime.decisions import Decision, Outcome
from ..runtime.evaluation import Reading, attempt, impossible, known, let, require, silent
from ..runtime.failures import Failure, Refused, Silent, Unset
from ..runtime.money import multiply, of_decimal, ratio, to_decimal
from ..runtime.readings import as_chosen, handed_on, notice
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
    Assertion,
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

DecimalInHa: TypeAlias = Fraction
"""A decimal in ha (area)."""
DecimalInKm2: TypeAlias = Fraction
"""A decimal in km2 (area)."""
DecimalInLAKPerUSD: TypeAlias = Fraction
"""A decimal in LAK per USD (LAK per USD)."""
DecimalInMW: TypeAlias = Fraction
"""A decimal in MW (power)."""
MoneyInLAK: TypeAlias = int
"""Money in LAK (Lao Kip): in hundredths of LAK."""
MoneyInUSD: TypeAlias = int
"""Money in USD (US Dollar): in hundredths of USD."""

_ARTICLE_12_LINE_336 = ("rules/decree/part_4_concession_activities.catala_en:336", "Article 12")
_ARTICLE_13_LINE_586 = ("rules/decree/part_4_concession_activities.catala_en:586", "Article 13")
_ARTICLE_13_LINE_608 = ("rules/decree/part_4_concession_activities.catala_en:608", "Article 13")
_ARTICLE_14_LINE_942 = ("rules/decree/part_4_concession_activities.catala_en:942", "Article 14")
_ARTICLE_14_LINE_965 = ("rules/decree/part_4_concession_activities.catala_en:965", "Article 14")
_ARTICLE_14_LINE_973 = ("rules/decree/part_4_concession_activities.catala_en:973", "Article 14")
_ARTICLE_14_LINE_983 = ("rules/decree/part_4_concession_activities.catala_en:983", "Article 14")
_ARTICLE_15_LINE_1178 = ("rules/decree/part_4_concession_activities.catala_en:1178", "Article 15")
_ARTICLE_15_LINE_1183 = ("rules/decree/part_4_concession_activities.catala_en:1183", "Article 15")
_ARTICLE_15_LINE_1226 = ("rules/decree/part_4_concession_activities.catala_en:1226", "Article 15")
_ARTICLE_15_LINE_1232 = ("rules/decree/part_4_concession_activities.catala_en:1232", "Article 15")
_ARTICLE_15_LINE_1239 = ("rules/decree/part_4_concession_activities.catala_en:1239", "Article 15")
_ARTICLE_15_LINE_1268 = ("rules/decree/part_4_concession_activities.catala_en:1268", "Article 15")
_ARTICLE_15_LINE_1275 = ("rules/decree/part_4_concession_activities.catala_en:1275", "Article 15")
_ARTICLE_15_LINE_1282 = ("rules/decree/part_4_concession_activities.catala_en:1282", "Article 15")
_ARTICLE_15_LINE_1310 = ("rules/decree/part_4_concession_activities.catala_en:1310", "Article 15")
_ARTICLE_15_LINE_1317 = ("rules/decree/part_4_concession_activities.catala_en:1317", "Article 15")
_ARTICLE_15_LINE_1577 = ("rules/decree/part_4_concession_activities.catala_en:1577", "Article 15")
_ARTICLE_16_LINE_1913 = ("rules/decree/part_4_concession_activities.catala_en:1913", "Article 16")
_ARTICLE_16_LINE_2011 = ("rules/decree/part_4_concession_activities.catala_en:2011", "Article 16")
_ARTICLE_16_LINE_2021 = ("rules/decree/part_4_concession_activities.catala_en:2021", "Article 16")
_ARTICLE_16_LINE_2050 = ("rules/decree/part_4_concession_activities.catala_en:2050", "Article 16")
_ARTICLE_17_LINE_2411 = ("rules/decree/part_4_concession_activities.catala_en:2411", "Article 17")
_ARTICLE_17_LINE_2419 = ("rules/decree/part_4_concession_activities.catala_en:2419", "Article 17")
_ARTICLE_17_LINE_2431 = ("rules/decree/part_4_concession_activities.catala_en:2431", "Article 17")
_ARTICLE_18_LINE_2645 = ("rules/decree/part_4_concession_activities.catala_en:2645", "Article 18")


class Proposal_document(Enum):
    """A document of Article 11."""

    Application_form = "Application_form"
    """The application form for concession activities."""
    Project_information = "Project_information"
    """Basic information about the project, or a feasibility study with a business plan."""
    Joint_venture_contract = "Joint_venture_contract"
    """The joint venture contract."""
    Financial_certificate = "Financial_certificate"
    """The certificate of financial status and experience of the investor."""
    Resume = "Resume"
    """The resume of the investor."""
    Copy_of_identity_card = "Copy_of_identity_card"
    """The copy of the identity card of a Lao national."""
    Copy_of_passport = "Copy_of_passport"
    """The copy of the passport of a foreigner."""
    Field_data_memorandum = "Field_data_memorandum"
    """The memorandum on initial field data collection."""


class Basic_information(Enum):
    """What "basic information about the project or the feasibility study and business plan" asks for."""

    Instead_of_study_and_plan = "Instead_of_study_and_plan"
    """Basic information about the project, or the feasibility study and the business plan: "the feasibility study
    and business plan" share one "the" and go together.
    """
    Instead_of_study = "Instead_of_study"
    """A business plan in any case, and with it either basic information about the project or the feasibility study."""


class Other_annexes(Enum):
    """What the annexes are that the fourth item of Article 11 names."""

    Needed = "Needed"
    """Documents that every proposal needs: the item stands in the list of what the documentation includes."""
    Examples_of_annexes = "Examples_of_annexes"
    """Examples: "other annexes such as" leaves to the office which annexes it asks for."""


class Memorandum(Enum):
    """Which concessions need a memorandum on initial field data collection."""

    All_concessions = "All_concessions"
    """All of them: the memorandum is required "for concession activities", and "particularly" stresses three of them
    without leaving the others out.
    """
    The_three_named = "The_three_named"
    """Mining, electricity-energy and land concessions only: had all been meant, the three need not have been named."""


@frozen
class Not_decided:
    """Nothing yet."""


@frozen
class Approved:
    """It was approved, on this day."""

    content: date


@frozen
class Rejected:
    """It was rejected, on this day."""

    content: date


Concession_decision: TypeAlias = Not_decided | Approved | Rejected
"""What was decided on the project."""


class Concession_step(Enum):
    """A step on the way from the application to the signature of a concession agreement."""

    Hand_in_application = "Hand_in_application"
    """The application is handed in."""
    Give_comments = "Give_comments"
    """The relevant sectors and the locality comment in writing."""
    Present_to_committee = "Present_to_committee"
    """The project is put to the meeting of the CIP."""
    Submit_for_decision = "Submit_for_decision"
    """The project is submitted to those who decide."""
    Decide = "Decide"
    """The project is approved or rejected."""
    Notify_rejection = "Notify_rejection"
    """The investor is notified of the rejection."""
    Notify_approval = "Notify_approval"
    """The investor is notified of the approval (Article 14)."""
    Negotiate = "Negotiate"
    """The MOU or concession agreement is negotiated."""
    Report_outcomes = "Report_outcomes"
    """The outcomes are reported to the meeting of the CIP."""
    Submit_for_signature = "Submit_for_signature"
    """The outcomes are submitted, so that the authority to sign is delegated."""
    Delegate_authority = "Delegate_authority"
    """The authority to sign is delegated."""
    Nothing_more = "Nothing_more"
    """The procedure is at its end."""


class Listed_decision(Enum):
    """Who decides on a project of the investment calling list."""

    By_committee = "By_committee"
    """The CIP: the project is proposed to its meeting "to approve or reject"."""
    By_government = "By_government"
    """The government or the provincial or municipal authorities: from them comes the approval of which Article 14
    speaks, for listed projects too.
    """
    By_planning_sector = "By_planning_sector"
    """The planning and investment sector: Article 21 says that it approves the concession activities of the calling
    list.
    """


class Receipt(Enum):
    """From whose receipt of the application the 25 working days run."""

    By_those_who_comment = "By_those_who_comment"
    """From the receipt by those who comment: they are to send the comments "after receiving the application"."""
    By_the_planning_sector = "By_the_planning_sector"
    """From the receipt by the planning and investment sector: the application of the investor is received there."""


class Afterwards(Enum):
    """When a project that is not listed can be presented to the CIP."""

    After_comments = "After_comments"
    """After the comments, whenever they come: without them the project was not considered "in coordination with
    relevant sectors and locality".
    """
    After_period = "After_period"
    """After the comments, or after the 25 working days without them: the period would otherwise mean nothing."""


class Ten_days_to_schedule(Enum):
    """From when the 10 working days run."""

    From_receipt_by_investor = "From_receipt_by_investor"
    """From the day on which the investor received the notification, from which the negotiation begins."""
    From_receipt_by_sector = "From_receipt_by_sector"
    """From the day on which the sector received the approval notification of the government or the provincial or
    municipal authorities.
    """


class Thirty_days(Enum):
    """From when the 30 working days run."""

    From_notification = "From_notification"
    """From the notification, as the 10 working days do: the sentence names one beginning only."""
    After_ten_days = "After_ten_days"
    """From the end of the 10 working days: "beyond this time period"."""


@frozen
class Electricity:
    """Electricity project, by its installation capacity."""

    content: DecimalInMW


@frozen
class Land:
    """Land concession project, by its area."""

    content: DecimalInHa


@frozen
class Mining:
    """Minerals concession project, by its mining concession area. Not for non-metal, fuel or liquid minerals."""

    content: DecimalInKm2


@frozen
class Regulated_minerals:
    """Concession of non-metal, fuel or liquid minerals, which have specific regulations."""


@frozen
class Other:
    """Any other type of concession activity."""


Project: TypeAlias = Electricity | Land | Mining | Regulated_minerals | Other
"""The concession project, by its kind and size."""


class Such_as(Enum):
    """What the amounts of Article 15 are."""

    Fixed_amounts = "Fixed_amounts"
    """Fixed amounts, for the kinds and sizes of project that the Article names."""
    Examples = "Examples"
    """Examples for the negotiation: the amount is the one agreed, for it depends on "the agreement made", and the
    list begins with "such as".
    """


class Deposit_means(Enum):
    """By which means the warranty is deposited."""

    Banknotes = "Banknotes"
    """Banknotes."""
    Bank_transfer = "Bank_transfer"
    """Transfer of money to the account."""
    Guarantee_or_property = "Guarantee_or_property"
    """A guarantee, securities or other property."""


class In_cash(Enum):
    """What "in cash" means."""

    Money = "Money"
    """Money of any kind, and not a guarantee or other property."""
    Banknotes_only = "Banknotes_only"
    """Banknotes only."""


class Exchange_rate(Enum):
    """The exchange rate that counts for a warranty."""

    Rate_of_the_day = "Rate_of_the_day"
    """The rate of the day of the deposit: "as agreed" is said of the warranties."""
    Rate_agreed = "Rate_agreed"
    """The rate agreed in the MOU or concession agreement, if one was agreed: "as agreed" is said of the rate."""


@frozen
class In_kip:
    """An amount in Kip."""

    content: MoneyInLAK


@frozen
class In_us_dollars:
    """An amount in US dollars."""

    content: MoneyInUSD


@frozen
class In_another_currency:
    """An amount in another foreign currency."""

    content: Foreign_deposit


Deposit: TypeAlias = In_kip | In_us_dollars | In_another_currency
"""What is deposited."""


class Deposit_defect(Enum):
    """What is wrong with the way in which a warranty is deposited."""

    Not_in_cash = "Not_in_cash"
    """It is not deposited in cash."""
    Not_to_the_account = "Not_to_the_account"
    """It does not go to the account of the planning and investment sector at the National Treasury."""
    Currency_not_accepted = "Currency_not_accepted"
    """The Bank of Lao PDR does not accept the currency."""


@frozen
class Not_yet:
    """It is still to be performed."""


@frozen
class Fulfilled:
    """The investor has fulfilled the obligations and conditions, on this day."""

    content: date


@frozen
class In_part:
    """The investor has fulfilled them in part only; on this day that was settled."""

    content: date


@frozen
class Failed:
    """The investor has failed to fulfil them; on this day that was settled."""

    content: date


Performance: TypeAlias = Not_yet | Fulfilled | In_part | Failed
"""How the MOU or concession agreement was performed."""


class Warranty_outcome(Enum):
    """What becomes of a warranty."""

    Nothing_deposited = "Nothing_deposited"
    """Nothing was deposited."""
    Stays_deposited = "Stays_deposited"
    """It stays deposited."""
    Returned_to_investor = "Returned_to_investor"
    """It is returned to the investor."""
    Forfeited = "Forfeited"
    """It is forfeited by the government."""


class Certificate_part(Enum):
    """What a concession registration certificate includes."""

    Enterprise_registration_certificate = "Enterprise_registration_certificate"
    """The enterprise registration certificate."""
    Investment_license = "Investment_license"
    """The investment license."""
    Tax_registration = "Tax_registration"
    """The tax registration."""


class Seven_days(Enum):
    """From when the seven working days for the seal run."""

    From_permission = "From_permission"
    """From the permission for the seal, before which it cannot be made."""
    From_certificate = "From_certificate"
    """From the issue of the certificate, "after" which the sentences on the seal begin."""


class Certificate_item(Enum):
    """An item of a concession registration certificate."""

    Enterprise_name = "Enterprise_name"
    """The name of the enterprise."""
    Location = "Location"
    """The location of the enterprise, or the location of its operation."""
    Approved_activity = "Approved_activity"
    """The approved investment activity."""
    Form_of_investment = "Form_of_investment"
    """The form of the investment."""
    Type_of_enterprise = "Type_of_enterprise"
    """The type, form and nature of the enterprise."""
    Shareholders_and_shares = "Shareholders_and_shares"
    """The names of the shareholders and the proportion of their shares."""
    Capital_in_kip = "Capital_in_kip"
    """The total capital and the registered capital in Kip."""
    Tax_and_customs_obligations = "Tax_and_customs_obligations"
    """The tax obligations and customs duties."""
    Other_obligations = "Other_obligations"
    """The other obligations."""
    Tax_incentives = "Tax_incentives"
    """The tax incentives."""
    Certificate_code = "Certificate_code"
    """The code of the certificate, which is its number."""
    Enterprise_number = "Enterprise_number"
    """The enterprise identification number."""
    Taxpayer_number = "Taxpayer_number"
    """The taxpayer identification number."""


@frozen
class Declared_in_kip:
    """In Kip."""

    content: MoneyInLAK


@frozen
class Declared_in_us_dollars:
    """In US dollars."""

    content: MoneyInUSD


@frozen
class Declared_in_another_currency:
    """In another foreign currency."""

    content: Foreign_capital


Declared_capital: TypeAlias = Declared_in_kip | Declared_in_us_dollars | Declared_in_another_currency
"""A capital as it was declared."""


class Code_used(Enum):
    """Which code the sectors use for an enterprise."""

    Code_of_the_certificate = "Code_of_the_certificate"
    """The code of the concession registration certificate."""
    Code_of_each_sector = "Code_of_each_sector"
    """The code or identification number of each sector."""


class Concession_change(Enum):
    """What an enterprise in concession activities wishes to do."""

    Transfer_of_concession_right = "Transfer_of_concession_right"
    """To transfer the concession right."""
    Transfer_of_shares = "Transfer_of_shares"
    """To transfer shares."""
    Amendment_of_agreement = "Amendment_of_agreement"
    """To amend the concession agreement."""
    Another_change = "Another_change"
    """Something else."""


class Transfer_condition(Enum):
    """A condition of Article 18."""

    Capital_paid_completely = "Capital_paid_completely"
    """The registered capital has been completely paid."""
    Taxes_cleared = "Taxes_cleared"
    """Tax obligations have been regularly and completely cleared."""
    Rent_and_fees_paid = "Rent_and_fees_paid"
    """Rent and concession fees have been regularly paid."""
    Tasks_on_schedule = "Tasks_on_schedule"
    """All tasks have been performed in accordance with the schedules."""


class Transfer_approval(Enum):
    """Who approves what an enterprise proposes under Article 18."""

    Approval_by_sector = "Approval_by_sector"
    """The planning and investment sector, to which it is proposed "for further consideration and approval"."""
    Approval_by_committee = "Approval_by_committee"
    """The CIP, which under Article 23 approves or rejects a transfer of shares and an amendment of an agreement."""


class Capital_paid(Enum):
    """How much of the registered capital has to be paid."""

    The_whole = "The_whole"
    """The whole: it has to be "completely paid"."""
    What_is_due = "What_is_due"
    """What has fallen due so far under the concession agreement: "as stipulated" there."""


@frozen
class Concession_office:
    """Which office takes the proposal for a concession, and at which level?"""

    office: administration.Actor
    """The office that takes the proposal."""
    levels: tuple[administration.Level, ...]
    """The levels at which it takes it."""


@frozen
class Concession_proposal:
    """Which office takes the proposal for a concession, what is missing from it, and whether it can be handed in."""

    office: administration.Actor
    """The office that takes the proposal."""
    levels: tuple[administration.Level, ...]
    """The levels at which it takes it."""
    missing: tuple[Proposal_document, ...]
    """The documents that are missing, in the order of Article 11."""
    is_complete: bool
    """No document is missing."""
    can_be_handed_in: bool
    """The proposal can be handed in: the investor is a legal entity, and the set of documents is complete."""


@frozen
class Concessionaire_selection:
    """Whether the concessionaire is chosen among the bidders by the selection method of the Investment Promotion
    Law.
    """

    is_selection_needed: bool
    """A selection is to be made."""


@frozen
class Listed_project_decision:
    """Who approves or rejects a concession project of the investment calling list? Articles 13, 14 and 21 each name
    somebody else.
    """

    decided_by: administration.Actor
    """Who approves or rejects the project."""


@frozen
class Concession_procedure:
    """The next step in the procedure for a concession, who takes it, and what is owed until the decision. What is
    owed after an approval is asked of `Negotiation_duties`.
    """

    decided_by: administration.Actor
    """Who approves or rejects the project."""
    next_step: Concession_step
    """The next step."""
    who_acts: administration.Actor
    """Who takes the next step."""
    application: obligations.Obligation
    """To hand in the application with a complete set of documents."""
    comments: obligations.Obligation
    """To send comments in writing to the planning and investment sector."""
    presentation: obligations.Obligation
    """To put the project to the meeting of the CIP."""
    submission: obligations.Obligation
    """To submit the project to the government or the provincial or municipal authorities."""
    rejection_letter: obligations.Obligation
    """To send the investor a letter about the rejection."""


@frozen
class Negotiation_duties:
    """What Article 14 asks of the sector and of the investor, how it stands, and whether the investor has renounced
    the right in the proposed investment.
    """

    notification: obligations.Obligation
    """To notify the investor of the approval in writing."""
    scheduling: obligations.Obligation
    """To schedule a negotiation date with the planning and investment sector."""
    participation: obligations.Obligation
    """To begin the negotiation, and participate in it."""
    report: obligations.Obligation
    """To report the outcomes of the negotiation to the meeting of the CIP."""
    submission: obligations.Obligation
    """To submit the outcomes to the government or the provincial or municipal authorities, so that the authority to
    sign is delegated.
    """
    is_renounced: bool
    """The investor is considered to have renounced the right in the proposed investment."""


@frozen
class Warranty:
    """The warranty that guarantees the implementation of the MOU or concession agreement."""

    amount: MoneyInUSD
    """The warranty to be deposited (in hundredths of USD)."""


@frozen
class Warranty_due:
    """The warranty to be deposited, where one was agreed too."""

    due: MoneyInUSD
    """The warranty to be deposited (in hundredths of USD)."""


@frozen
class Foreign_deposit:
    """A deposit in another currency than Kip and US dollars."""

    is_accepted: bool
    """The Bank of Lao PDR accepts the currency."""
    worth: MoneyInUSD
    """The worth of the deposit in US dollars (in hundredths of USD)."""


@frozen
class Deposit_manner:
    """Whether the currency, the means and the account of a deposit are those that Article 15 asks for."""

    defects: tuple[Deposit_defect, ...]
    """What is wrong with the way in which it is deposited."""


@frozen
class Warranty_deposit:
    """Whether a warranty is deposited as Article 15 asks, and how much it is in Kip."""

    rate: DecimalInLAKPerUSD
    """The exchange rate that counts, in figures (in LAK per USD)."""
    due_in_kip: MoneyInLAK
    """The warranty to be deposited, in Kip (in hundredths of LAK)."""
    is_enough: bool
    """The deposit is not less than the warranty."""
    defects: tuple[Deposit_defect, ...]
    """What is wrong with the way in which it is deposited."""
    is_as_asked: bool
    """The deposit is as Article 15 asks."""


@frozen
class Warranty_duties:
    """Whether the warranty is returned or lost, and what is owed on its account."""

    outcome: Warranty_outcome
    """What becomes of the warranty."""
    deposit: obligations.Obligation
    """To deposit the warranty in the account of the planning and investment sector at the National Treasury."""
    return_: obligations.Obligation
    """To have the warranty returned."""
    forfeiture: obligations.Obligation
    """To keep the warranty, which is forfeited."""


@frozen
class Concession_operation:
    """Whether the investor may operate under a concession registration certificate."""

    includes: tuple[Certificate_part, ...]
    """What the certificate includes, so that it need not be asked for besides."""
    is_covered: bool
    """The certificate lets the investor carry out activities on that day."""
    may_start: bool
    """The business operation may be started on that day."""


@frozen
class Concession_certificate_duties:
    """What is owed when a concession registration certificate is issued, by whom and by when."""

    issued_by: administration.Actor
    """Who issues the certificate."""
    enterprise_number: obligations.Obligation
    """To issue the enterprise identification number for the certificate."""
    taxpayer_number: obligations.Obligation
    """To issue the taxpayer identification number for the certificate."""
    enterprise_number_sought: obligations.Obligation
    """To coordinate with the industry and commerce sector, so as to obtain the enterprise identification number."""
    taxpayer_number_sought: obligations.Obligation
    """To coordinate with the financial sector, so as to obtain the taxpayer identification number."""
    tax_declaration: obligations.Obligation
    """To use the taxpayer identification number in the annual tax declaration."""
    sector_copy: obligations.Obligation
    """To forward a copy of the certificate to the concerned sector."""
    ministry_copy: obligations.Obligation
    """To forward a copy of the certificate to the Ministry of Planning and Investment."""
    technical_permission: obligations.Obligation
    """To request the certificate or technical permission of other sectors."""
    seal_permission: obligations.Obligation
    """To grant the permission for the company seal."""
    seal: obligations.Obligation
    """To make the company seal."""


@frozen
class Concession_certificate_content:
    """Whether a concession registration certificate contains what it must, and what is missing from it."""

    missing: tuple[Certificate_item, ...]
    """The items that are missing, in the order of Article 17."""
    is_complete: bool
    """No item is missing."""


@frozen
class Foreign_capital:
    """A capital in a foreign currency other than the US dollar."""

    amount: Fraction
    """The amount in that currency."""
    kip_for_one: Fraction
    """What one unit of that currency is in Kip, by the rate of the Bank of Lao PDR on the date on which the
    certificate is issued.
    """


@frozen
class Certificate_capital:
    """The capital in Kip, and the proportions of the shares, as a concession registration certificate states them."""

    total_in_kip: MoneyInLAK
    """The total capital in Kip (in hundredths of LAK)."""
    registered_in_kip: MoneyInLAK
    """The registered capital in Kip (in hundredths of LAK)."""
    proportions: tuple[Fraction, ...]
    """The proportion of each share in the registered capital."""


@frozen
class Enterprise_code:
    """Which code a sector uses to monitor and manage an enterprise."""

    code: Code_used
    """The code that is used."""


@frozen
class Concession_transfer_approval:
    """Who approves that an enterprise transfers its concession right or shares, or has its concession agreement
    amended.
    """

    approved_by: administration.Actor
    """Who approves what is proposed."""


@frozen
class Concession_transfer:
    """Whether an enterprise may transfer its concession right or shares or have its concession agreement amended,
    who approves it, and which conditions are not met.
    """

    approved_by: administration.Actor
    """Who approves what is proposed."""
    unmet: tuple[Transfer_condition, ...]
    """The conditions that are not met, in the order of Article 18."""
    can_be_approved: bool
    """The change can be approved: all conditions are met."""
    proposal: obligations.Obligation
    """To propose the change to the planning and investment sector."""


PROPOSAL_DOCUMENT_TYPE = Enumeration(
    "Proposal_document",
    (
        Case("Application_form", doc="The application form for concession activities."),
        Case(
            "Project_information",
            doc="Basic information about the project, or a feasibility study with a business plan.",
        ),
        Case("Joint_venture_contract", doc="The joint venture contract."),
        Case("Financial_certificate", doc="The certificate of financial status and experience of the investor."),
        Case("Resume", doc="The resume of the investor."),
        Case("Copy_of_identity_card", doc="The copy of the identity card of a Lao national."),
        Case("Copy_of_passport", doc="The copy of the passport of a foreigner."),
        Case("Field_data_memorandum", doc="The memorandum on initial field data collection."),
    ),
    build=lambda case, _: Proposal_document(case),
    read=lambda value: (value.value, None),
    doc="A document of Article 11.",
)

BASIC_INFORMATION_TYPE = Enumeration(
    "Basic_information",
    (
        Case(
            "Instead_of_study_and_plan",
            doc='Basic information about the project, or the feasibility study and the business plan: "the feasibility study and business plan" share one "the" and go together.',
        ),
        Case(
            "Instead_of_study",
            doc="A business plan in any case, and with it either basic information about the project or the feasibility study.",
        ),
    ),
    build=lambda case, _: Basic_information(case),
    read=lambda value: (value.value, None),
    doc='What "basic information about the project or the feasibility study and business plan" asks for.',
)

OTHER_ANNEXES_TYPE = Enumeration(
    "Other_annexes",
    (
        Case(
            "Needed",
            doc="Documents that every proposal needs: the item stands in the list of what the documentation includes.",
        ),
        Case(
            "Examples_of_annexes",
            doc='Examples: "other annexes such as" leaves to the office which annexes it asks for.',
        ),
    ),
    build=lambda case, _: Other_annexes(case),
    read=lambda value: (value.value, None),
    doc="What the annexes are that the fourth item of Article 11 names.",
)

MEMORANDUM_TYPE = Enumeration(
    "Memorandum",
    (
        Case(
            "All_concessions",
            doc='All of them: the memorandum is required "for concession activities", and "particularly" stresses three of them without leaving the others out.',
        ),
        Case(
            "The_three_named",
            doc="Mining, electricity-energy and land concessions only: had all been meant, the three need not have been named.",
        ),
    ),
    build=lambda case, _: Memorandum(case),
    read=lambda value: (value.value, None),
    doc="Which concessions need a memorandum on initial field data collection.",
)

CONCESSION_DECISION_TYPE = Enumeration(
    "Concession_decision",
    (
        Case("Not_decided", doc="Nothing yet."),
        Case("Approved", Date(), "It was approved, on this day."),
        Case("Rejected", Date(), "It was rejected, on this day."),
    ),
    build=building(("Not_decided", Not_decided), ("Approved", Approved), ("Rejected", Rejected)),
    read=reading(("Not_decided", Not_decided), ("Approved", Approved), ("Rejected", Rejected)),
    doc="What was decided on the project.",
)

CONCESSION_STEP_TYPE = Enumeration(
    "Concession_step",
    (
        Case("Hand_in_application", doc="The application is handed in."),
        Case("Give_comments", doc="The relevant sectors and the locality comment in writing."),
        Case("Present_to_committee", doc="The project is put to the meeting of the CIP."),
        Case("Submit_for_decision", doc="The project is submitted to those who decide."),
        Case("Decide", doc="The project is approved or rejected."),
        Case("Notify_rejection", doc="The investor is notified of the rejection."),
        Case("Notify_approval", doc="The investor is notified of the approval (Article 14)."),
        Case("Negotiate", doc="The MOU or concession agreement is negotiated."),
        Case("Report_outcomes", doc="The outcomes are reported to the meeting of the CIP."),
        Case("Submit_for_signature", doc="The outcomes are submitted, so that the authority to sign is delegated."),
        Case("Delegate_authority", doc="The authority to sign is delegated."),
        Case("Nothing_more", doc="The procedure is at its end."),
    ),
    build=lambda case, _: Concession_step(case),
    read=lambda value: (value.value, None),
    doc="A step on the way from the application to the signature of a concession agreement.",
)

LISTED_DECISION_TYPE = Enumeration(
    "Listed_decision",
    (
        Case("By_committee", doc='The CIP: the project is proposed to its meeting "to approve or reject".'),
        Case(
            "By_government",
            doc="The government or the provincial or municipal authorities: from them comes the approval of which Article 14 speaks, for listed projects too.",
        ),
        Case(
            "By_planning_sector",
            doc="The planning and investment sector: Article 21 says that it approves the concession activities of the calling list.",
        ),
    ),
    build=lambda case, _: Listed_decision(case),
    read=lambda value: (value.value, None),
    doc="Who decides on a project of the investment calling list.",
)

RECEIPT_TYPE = Enumeration(
    "Receipt",
    (
        Case(
            "By_those_who_comment",
            doc='From the receipt by those who comment: they are to send the comments "after receiving the application".',
        ),
        Case(
            "By_the_planning_sector",
            doc="From the receipt by the planning and investment sector: the application of the investor is received there.",
        ),
    ),
    build=lambda case, _: Receipt(case),
    read=lambda value: (value.value, None),
    doc="From whose receipt of the application the 25 working days run.",
)

AFTERWARDS_TYPE = Enumeration(
    "Afterwards",
    (
        Case(
            "After_comments",
            doc='After the comments, whenever they come: without them the project was not considered "in coordination with relevant sectors and locality".',
        ),
        Case(
            "After_period",
            doc="After the comments, or after the 25 working days without them: the period would otherwise mean nothing.",
        ),
    ),
    build=lambda case, _: Afterwards(case),
    read=lambda value: (value.value, None),
    doc="When a project that is not listed can be presented to the CIP.",
)

TEN_DAYS_TO_SCHEDULE_TYPE = Enumeration(
    "Ten_days_to_schedule",
    (
        Case(
            "From_receipt_by_investor",
            doc="From the day on which the investor received the notification, from which the negotiation begins.",
        ),
        Case(
            "From_receipt_by_sector",
            doc="From the day on which the sector received the approval notification of the government or the provincial or municipal authorities.",
        ),
    ),
    build=lambda case, _: Ten_days_to_schedule(case),
    read=lambda value: (value.value, None),
    doc="From when the 10 working days run.",
)

THIRTY_DAYS_TYPE = Enumeration(
    "Thirty_days",
    (
        Case(
            "From_notification",
            doc="From the notification, as the 10 working days do: the sentence names one beginning only.",
        ),
        Case("After_ten_days", doc='From the end of the 10 working days: "beyond this time period".'),
    ),
    build=lambda case, _: Thirty_days(case),
    read=lambda value: (value.value, None),
    doc="From when the 30 working days run.",
)

PROJECT_TYPE = Enumeration(
    "Project",
    (
        Case("Electricity", DecimalIn("MW"), "Electricity project, by its installation capacity."),
        Case("Land", DecimalIn("ha"), "Land concession project, by its area."),
        Case(
            "Mining",
            DecimalIn("km2"),
            "Minerals concession project, by its mining concession area. Not for non-metal, fuel or liquid minerals.",
        ),
        Case(
            "Regulated_minerals",
            doc="Concession of non-metal, fuel or liquid minerals, which have specific regulations.",
        ),
        Case("Other", doc="Any other type of concession activity."),
    ),
    build=building(
        ("Electricity", Electricity),
        ("Land", Land),
        ("Mining", Mining),
        ("Regulated_minerals", Regulated_minerals),
        ("Other", Other),
    ),
    read=reading(
        ("Electricity", Electricity),
        ("Land", Land),
        ("Mining", Mining),
        ("Regulated_minerals", Regulated_minerals),
        ("Other", Other),
    ),
    doc="The concession project, by its kind and size.",
)

SUCH_AS_TYPE = Enumeration(
    "Such_as",
    (
        Case("Fixed_amounts", doc="Fixed amounts, for the kinds and sizes of project that the Article names."),
        Case(
            "Examples",
            doc='Examples for the negotiation: the amount is the one agreed, for it depends on "the agreement made", and the list begins with "such as".',
        ),
    ),
    build=lambda case, _: Such_as(case),
    read=lambda value: (value.value, None),
    doc="What the amounts of Article 15 are.",
)

DEPOSIT_MEANS_TYPE = Enumeration(
    "Deposit_means",
    (
        Case("Banknotes", doc="Banknotes."),
        Case("Bank_transfer", doc="Transfer of money to the account."),
        Case("Guarantee_or_property", doc="A guarantee, securities or other property."),
    ),
    build=lambda case, _: Deposit_means(case),
    read=lambda value: (value.value, None),
    doc="By which means the warranty is deposited.",
)

IN_CASH_TYPE = Enumeration(
    "In_cash",
    (
        Case("Money", doc="Money of any kind, and not a guarantee or other property."),
        Case("Banknotes_only", doc="Banknotes only."),
    ),
    build=lambda case, _: In_cash(case),
    read=lambda value: (value.value, None),
    doc='What "in cash" means.',
)

EXCHANGE_RATE_TYPE = Enumeration(
    "Exchange_rate",
    (
        Case("Rate_of_the_day", doc='The rate of the day of the deposit: "as agreed" is said of the warranties.'),
        Case(
            "Rate_agreed",
            doc='The rate agreed in the MOU or concession agreement, if one was agreed: "as agreed" is said of the rate.',
        ),
    ),
    build=lambda case, _: Exchange_rate(case),
    read=lambda value: (value.value, None),
    doc="The exchange rate that counts for a warranty.",
)

FOREIGN_DEPOSIT_TYPE = Structure(
    "Foreign_deposit",
    (
        Field("is_accepted", Boolean(), "The Bank of Lao PDR accepts the currency."),
        Field("worth", MoneyIn("USD", 2), "The worth of the deposit in US dollars."),
    ),
    build=Foreign_deposit,
    read=lambda value: (value.is_accepted, value.worth),
    doc="A deposit in another currency than Kip and US dollars.",
    module="Part_4_concession_activities",
)

DEPOSIT_TYPE = Enumeration(
    "Deposit",
    (
        Case("In_kip", MoneyIn("LAK", 2), "An amount in Kip."),
        Case("In_us_dollars", MoneyIn("USD", 2), "An amount in US dollars."),
        Case("In_another_currency", FOREIGN_DEPOSIT_TYPE, "An amount in another foreign currency."),
    ),
    build=building(("In_kip", In_kip), ("In_us_dollars", In_us_dollars), ("In_another_currency", In_another_currency)),
    read=reading(("In_kip", In_kip), ("In_us_dollars", In_us_dollars), ("In_another_currency", In_another_currency)),
    doc="What is deposited.",
)

DEPOSIT_DEFECT_TYPE = Enumeration(
    "Deposit_defect",
    (
        Case("Not_in_cash", doc="It is not deposited in cash."),
        Case(
            "Not_to_the_account",
            doc="It does not go to the account of the planning and investment sector at the National Treasury.",
        ),
        Case("Currency_not_accepted", doc="The Bank of Lao PDR does not accept the currency."),
    ),
    build=lambda case, _: Deposit_defect(case),
    read=lambda value: (value.value, None),
    doc="What is wrong with the way in which a warranty is deposited.",
)

PERFORMANCE_TYPE = Enumeration(
    "Performance",
    (
        Case("Not_yet", doc="It is still to be performed."),
        Case("Fulfilled", Date(), "The investor has fulfilled the obligations and conditions, on this day."),
        Case("In_part", Date(), "The investor has fulfilled them in part only; on this day that was settled."),
        Case("Failed", Date(), "The investor has failed to fulfil them; on this day that was settled."),
    ),
    build=building(("Not_yet", Not_yet), ("Fulfilled", Fulfilled), ("In_part", In_part), ("Failed", Failed)),
    read=reading(("Not_yet", Not_yet), ("Fulfilled", Fulfilled), ("In_part", In_part), ("Failed", Failed)),
    doc="How the MOU or concession agreement was performed.",
)

WARRANTY_OUTCOME_TYPE = Enumeration(
    "Warranty_outcome",
    (
        Case("Nothing_deposited", doc="Nothing was deposited."),
        Case("Stays_deposited", doc="It stays deposited."),
        Case("Returned_to_investor", doc="It is returned to the investor."),
        Case("Forfeited", doc="It is forfeited by the government."),
    ),
    build=lambda case, _: Warranty_outcome(case),
    read=lambda value: (value.value, None),
    doc="What becomes of a warranty.",
)

CERTIFICATE_PART_TYPE = Enumeration(
    "Certificate_part",
    (
        Case("Enterprise_registration_certificate", doc="The enterprise registration certificate."),
        Case("Investment_license", doc="The investment license."),
        Case("Tax_registration", doc="The tax registration."),
    ),
    build=lambda case, _: Certificate_part(case),
    read=lambda value: (value.value, None),
    doc="What a concession registration certificate includes.",
)

SEVEN_DAYS_TYPE = Enumeration(
    "Seven_days",
    (
        Case("From_permission", doc="From the permission for the seal, before which it cannot be made."),
        Case(
            "From_certificate", doc='From the issue of the certificate, "after" which the sentences on the seal begin.'
        ),
    ),
    build=lambda case, _: Seven_days(case),
    read=lambda value: (value.value, None),
    doc="From when the seven working days for the seal run.",
)

CERTIFICATE_ITEM_TYPE = Enumeration(
    "Certificate_item",
    (
        Case("Enterprise_name", doc="The name of the enterprise."),
        Case("Location", doc="The location of the enterprise, or the location of its operation."),
        Case("Approved_activity", doc="The approved investment activity."),
        Case("Form_of_investment", doc="The form of the investment."),
        Case("Type_of_enterprise", doc="The type, form and nature of the enterprise."),
        Case("Shareholders_and_shares", doc="The names of the shareholders and the proportion of their shares."),
        Case("Capital_in_kip", doc="The total capital and the registered capital in Kip."),
        Case("Tax_and_customs_obligations", doc="The tax obligations and customs duties."),
        Case("Other_obligations", doc="The other obligations."),
        Case("Tax_incentives", doc="The tax incentives."),
        Case("Certificate_code", doc="The code of the certificate, which is its number."),
        Case("Enterprise_number", doc="The enterprise identification number."),
        Case("Taxpayer_number", doc="The taxpayer identification number."),
    ),
    build=lambda case, _: Certificate_item(case),
    read=lambda value: (value.value, None),
    doc="An item of a concession registration certificate.",
)

FOREIGN_CAPITAL_TYPE = Structure(
    "Foreign_capital",
    (
        Field("amount", Decimal(), "The amount in that currency."),
        Field(
            "kip_for_one",
            Decimal(),
            "What one unit of that currency is in Kip, by the rate of the Bank of Lao PDR on the date on which the certificate is issued.",
        ),
    ),
    build=Foreign_capital,
    read=lambda value: (value.amount, value.kip_for_one),
    doc="A capital in a foreign currency other than the US dollar.",
    module="Part_4_concession_activities",
)

DECLARED_CAPITAL_TYPE = Enumeration(
    "Declared_capital",
    (
        Case("Declared_in_kip", MoneyIn("LAK", 2), "In Kip."),
        Case("Declared_in_us_dollars", MoneyIn("USD", 2), "In US dollars."),
        Case("Declared_in_another_currency", FOREIGN_CAPITAL_TYPE, "In another foreign currency."),
    ),
    build=building(
        ("Declared_in_kip", Declared_in_kip),
        ("Declared_in_us_dollars", Declared_in_us_dollars),
        ("Declared_in_another_currency", Declared_in_another_currency),
    ),
    read=reading(
        ("Declared_in_kip", Declared_in_kip),
        ("Declared_in_us_dollars", Declared_in_us_dollars),
        ("Declared_in_another_currency", Declared_in_another_currency),
    ),
    doc="A capital as it was declared.",
)

CODE_USED_TYPE = Enumeration(
    "Code_used",
    (
        Case("Code_of_the_certificate", doc="The code of the concession registration certificate."),
        Case("Code_of_each_sector", doc="The code or identification number of each sector."),
    ),
    build=lambda case, _: Code_used(case),
    read=lambda value: (value.value, None),
    doc="Which code the sectors use for an enterprise.",
)

CONCESSION_CHANGE_TYPE = Enumeration(
    "Concession_change",
    (
        Case("Transfer_of_concession_right", doc="To transfer the concession right."),
        Case("Transfer_of_shares", doc="To transfer shares."),
        Case("Amendment_of_agreement", doc="To amend the concession agreement."),
        Case("Another_change", doc="Something else."),
    ),
    build=lambda case, _: Concession_change(case),
    read=lambda value: (value.value, None),
    doc="What an enterprise in concession activities wishes to do.",
)

TRANSFER_CONDITION_TYPE = Enumeration(
    "Transfer_condition",
    (
        Case("Capital_paid_completely", doc="The registered capital has been completely paid."),
        Case("Taxes_cleared", doc="Tax obligations have been regularly and completely cleared."),
        Case("Rent_and_fees_paid", doc="Rent and concession fees have been regularly paid."),
        Case("Tasks_on_schedule", doc="All tasks have been performed in accordance with the schedules."),
    ),
    build=lambda case, _: Transfer_condition(case),
    read=lambda value: (value.value, None),
    doc="A condition of Article 18.",
)

TRANSFER_APPROVAL_TYPE = Enumeration(
    "Transfer_approval",
    (
        Case(
            "Approval_by_sector",
            doc='The planning and investment sector, to which it is proposed "for further consideration and approval".',
        ),
        Case(
            "Approval_by_committee",
            doc="The CIP, which under Article 23 approves or rejects a transfer of shares and an amendment of an agreement.",
        ),
    ),
    build=lambda case, _: Transfer_approval(case),
    read=lambda value: (value.value, None),
    doc="Who approves what an enterprise proposes under Article 18.",
)

CAPITAL_PAID_TYPE = Enumeration(
    "Capital_paid",
    (
        Case("The_whole", doc='The whole: it has to be "completely paid".'),
        Case("What_is_due", doc='What has fallen due so far under the concession agreement: "as stipulated" there.'),
    ),
    build=lambda case, _: Capital_paid(case),
    read=lambda value: (value.value, None),
    doc="How much of the registered capital has to be paid.",
)

CONCESSION_OFFICE_TYPE = Structure(
    "Concession_office",
    (
        Field("office", administration.ACTOR_TYPE, "The office that takes the proposal."),
        Field("levels", ListOf(administration.LEVEL_TYPE), "The levels at which it takes it."),
    ),
    build=Concession_office,
    read=lambda value: (value.office, value.levels),
    doc="Which office takes the proposal for a concession, and at which level?",
    module="Part_4_concession_activities",
)

CONCESSION_PROPOSAL_TYPE = Structure(
    "Concession_proposal",
    (
        Field("office", administration.ACTOR_TYPE, "The office that takes the proposal."),
        Field("levels", ListOf(administration.LEVEL_TYPE), "The levels at which it takes it."),
        Field("missing", ListOf(PROPOSAL_DOCUMENT_TYPE), "The documents that are missing, in the order of Article 11."),
        Field("is_complete", Boolean(), "No document is missing."),
        Field(
            "can_be_handed_in",
            Boolean(),
            "The proposal can be handed in: the investor is a legal entity, and the set of documents is complete.",
        ),
    ),
    build=Concession_proposal,
    read=lambda value: (value.office, value.levels, value.missing, value.is_complete, value.can_be_handed_in),
    doc="Which office takes the proposal for a concession, what is missing from it, and whether it can be handed in.",
    module="Part_4_concession_activities",
)

CONCESSIONAIRE_SELECTION_TYPE = Structure(
    "Concessionaire_selection",
    (Field("is_selection_needed", Boolean(), "A selection is to be made."),),
    build=Concessionaire_selection,
    read=lambda value: (value.is_selection_needed,),
    doc="Whether the concessionaire is chosen among the bidders by the selection method of the Investment Promotion Law.",
    module="Part_4_concession_activities",
)

LISTED_PROJECT_DECISION_TYPE = Structure(
    "Listed_project_decision",
    (Field("decided_by", administration.ACTOR_TYPE, "Who approves or rejects the project."),),
    build=Listed_project_decision,
    read=lambda value: (value.decided_by,),
    doc="Who approves or rejects a concession project of the investment calling list? Articles 13, 14 and 21 each name somebody else.",
    module="Part_4_concession_activities",
)

CONCESSION_PROCEDURE_TYPE = Structure(
    "Concession_procedure",
    (
        Field("decided_by", administration.ACTOR_TYPE, "Who approves or rejects the project."),
        Field("next_step", CONCESSION_STEP_TYPE, "The next step."),
        Field("who_acts", administration.ACTOR_TYPE, "Who takes the next step."),
        Field(
            "application", obligations.OBLIGATION_TYPE, "To hand in the application with a complete set of documents."
        ),
        Field(
            "comments",
            obligations.OBLIGATION_TYPE,
            "To send comments in writing to the planning and investment sector.",
        ),
        Field("presentation", obligations.OBLIGATION_TYPE, "To put the project to the meeting of the CIP."),
        Field(
            "submission",
            obligations.OBLIGATION_TYPE,
            "To submit the project to the government or the provincial or municipal authorities.",
        ),
        Field("rejection_letter", obligations.OBLIGATION_TYPE, "To send the investor a letter about the rejection."),
    ),
    build=Concession_procedure,
    read=lambda value: (
        value.decided_by,
        value.next_step,
        value.who_acts,
        value.application,
        value.comments,
        value.presentation,
        value.submission,
        value.rejection_letter,
    ),
    doc="The next step in the procedure for a concession, who takes it, and what is owed until the decision. What is owed after an approval is asked of `Negotiation_duties`.",
    module="Part_4_concession_activities",
)

NEGOTIATION_DUTIES_TYPE = Structure(
    "Negotiation_duties",
    (
        Field("notification", obligations.OBLIGATION_TYPE, "To notify the investor of the approval in writing."),
        Field(
            "scheduling",
            obligations.OBLIGATION_TYPE,
            "To schedule a negotiation date with the planning and investment sector.",
        ),
        Field("participation", obligations.OBLIGATION_TYPE, "To begin the negotiation, and participate in it."),
        Field(
            "report",
            obligations.OBLIGATION_TYPE,
            "To report the outcomes of the negotiation to the meeting of the CIP.",
        ),
        Field(
            "submission",
            obligations.OBLIGATION_TYPE,
            "To submit the outcomes to the government or the provincial or municipal authorities, so that the authority to sign is delegated.",
        ),
        Field(
            "is_renounced",
            Boolean(),
            "The investor is considered to have renounced the right in the proposed investment.",
        ),
    ),
    build=Negotiation_duties,
    read=lambda value: (
        value.notification,
        value.scheduling,
        value.participation,
        value.report,
        value.submission,
        value.is_renounced,
    ),
    doc="What Article 14 asks of the sector and of the investor, how it stands, and whether the investor has renounced the right in the proposed investment.",
    module="Part_4_concession_activities",
)

WARRANTY_TYPE = Structure(
    "Warranty",
    (Field("amount", MoneyIn("USD", 2), "The warranty to be deposited."),),
    build=Warranty,
    read=lambda value: (value.amount,),
    doc="The warranty that guarantees the implementation of the MOU or concession agreement.",
    module="Part_4_concession_activities",
)

WARRANTY_DUE_TYPE = Structure(
    "Warranty_due",
    (Field("due", MoneyIn("USD", 2), "The warranty to be deposited."),),
    build=Warranty_due,
    read=lambda value: (value.due,),
    doc="The warranty to be deposited, where one was agreed too.",
    module="Part_4_concession_activities",
)

DEPOSIT_MANNER_TYPE = Structure(
    "Deposit_manner",
    (Field("defects", ListOf(DEPOSIT_DEFECT_TYPE), "What is wrong with the way in which it is deposited."),),
    build=Deposit_manner,
    read=lambda value: (value.defects,),
    doc="Whether the currency, the means and the account of a deposit are those that Article 15 asks for.",
    module="Part_4_concession_activities",
)

WARRANTY_DEPOSIT_TYPE = Structure(
    "Warranty_deposit",
    (
        Field("rate", DecimalIn("LAK per USD"), "The exchange rate that counts, in figures."),
        Field("due_in_kip", MoneyIn("LAK", 2), "The warranty to be deposited, in Kip."),
        Field("is_enough", Boolean(), "The deposit is not less than the warranty."),
        Field("defects", ListOf(DEPOSIT_DEFECT_TYPE), "What is wrong with the way in which it is deposited."),
        Field("is_as_asked", Boolean(), "The deposit is as Article 15 asks."),
    ),
    build=Warranty_deposit,
    read=lambda value: (value.rate, value.due_in_kip, value.is_enough, value.defects, value.is_as_asked),
    doc="Whether a warranty is deposited as Article 15 asks, and how much it is in Kip.",
    module="Part_4_concession_activities",
)

WARRANTY_DUTIES_TYPE = Structure(
    "Warranty_duties",
    (
        Field("outcome", WARRANTY_OUTCOME_TYPE, "What becomes of the warranty."),
        Field(
            "deposit",
            obligations.OBLIGATION_TYPE,
            "To deposit the warranty in the account of the planning and investment sector at the National Treasury.",
        ),
        Field("return", obligations.OBLIGATION_TYPE, "To have the warranty returned."),
        Field("forfeiture", obligations.OBLIGATION_TYPE, "To keep the warranty, which is forfeited."),
    ),
    build=Warranty_duties,
    read=lambda value: (value.outcome, value.deposit, value.return_, value.forfeiture),
    doc="Whether the warranty is returned or lost, and what is owed on its account.",
    module="Part_4_concession_activities",
)

CONCESSION_OPERATION_TYPE = Structure(
    "Concession_operation",
    (
        Field(
            "includes",
            ListOf(CERTIFICATE_PART_TYPE),
            "What the certificate includes, so that it need not be asked for besides.",
        ),
        Field("is_covered", Boolean(), "The certificate lets the investor carry out activities on that day."),
        Field("may_start", Boolean(), "The business operation may be started on that day."),
    ),
    build=Concession_operation,
    read=lambda value: (value.includes, value.is_covered, value.may_start),
    doc="Whether the investor may operate under a concession registration certificate.",
    module="Part_4_concession_activities",
)

CONCESSION_CERTIFICATE_DUTIES_TYPE = Structure(
    "Concession_certificate_duties",
    (
        Field("issued_by", administration.ACTOR_TYPE, "Who issues the certificate."),
        Field(
            "enterprise_number",
            obligations.OBLIGATION_TYPE,
            "To issue the enterprise identification number for the certificate.",
        ),
        Field(
            "taxpayer_number",
            obligations.OBLIGATION_TYPE,
            "To issue the taxpayer identification number for the certificate.",
        ),
        Field(
            "enterprise_number_sought",
            obligations.OBLIGATION_TYPE,
            "To coordinate with the industry and commerce sector, so as to obtain the enterprise identification number.",
        ),
        Field(
            "taxpayer_number_sought",
            obligations.OBLIGATION_TYPE,
            "To coordinate with the financial sector, so as to obtain the taxpayer identification number.",
        ),
        Field(
            "tax_declaration",
            obligations.OBLIGATION_TYPE,
            "To use the taxpayer identification number in the annual tax declaration.",
        ),
        Field(
            "sector_copy", obligations.OBLIGATION_TYPE, "To forward a copy of the certificate to the concerned sector."
        ),
        Field(
            "ministry_copy",
            obligations.OBLIGATION_TYPE,
            "To forward a copy of the certificate to the Ministry of Planning and Investment.",
        ),
        Field(
            "technical_permission",
            obligations.OBLIGATION_TYPE,
            "To request the certificate or technical permission of other sectors.",
        ),
        Field("seal_permission", obligations.OBLIGATION_TYPE, "To grant the permission for the company seal."),
        Field("seal", obligations.OBLIGATION_TYPE, "To make the company seal."),
    ),
    build=Concession_certificate_duties,
    read=lambda value: (
        value.issued_by,
        value.enterprise_number,
        value.taxpayer_number,
        value.enterprise_number_sought,
        value.taxpayer_number_sought,
        value.tax_declaration,
        value.sector_copy,
        value.ministry_copy,
        value.technical_permission,
        value.seal_permission,
        value.seal,
    ),
    doc="What is owed when a concession registration certificate is issued, by whom and by when.",
    module="Part_4_concession_activities",
)

CONCESSION_CERTIFICATE_CONTENT_TYPE = Structure(
    "Concession_certificate_content",
    (
        Field("missing", ListOf(CERTIFICATE_ITEM_TYPE), "The items that are missing, in the order of Article 17."),
        Field("is_complete", Boolean(), "No item is missing."),
    ),
    build=Concession_certificate_content,
    read=lambda value: (value.missing, value.is_complete),
    doc="Whether a concession registration certificate contains what it must, and what is missing from it.",
    module="Part_4_concession_activities",
)

CERTIFICATE_CAPITAL_TYPE = Structure(
    "Certificate_capital",
    (
        Field("total_in_kip", MoneyIn("LAK", 2), "The total capital in Kip."),
        Field("registered_in_kip", MoneyIn("LAK", 2), "The registered capital in Kip."),
        Field("proportions", ListOf(Decimal()), "The proportion of each share in the registered capital."),
    ),
    build=Certificate_capital,
    read=lambda value: (value.total_in_kip, value.registered_in_kip, value.proportions),
    doc="The capital in Kip, and the proportions of the shares, as a concession registration certificate states them.",
    module="Part_4_concession_activities",
)

ENTERPRISE_CODE_TYPE = Structure(
    "Enterprise_code",
    (Field("code", CODE_USED_TYPE, "The code that is used."),),
    build=Enterprise_code,
    read=lambda value: (value.code,),
    doc="Which code a sector uses to monitor and manage an enterprise.",
    module="Part_4_concession_activities",
)

CONCESSION_TRANSFER_APPROVAL_TYPE = Structure(
    "Concession_transfer_approval",
    (Field("approved_by", administration.ACTOR_TYPE, "Who approves what is proposed."),),
    build=Concession_transfer_approval,
    read=lambda value: (value.approved_by,),
    doc="Who approves that an enterprise transfers its concession right or shares, or has its concession agreement amended.",
    module="Part_4_concession_activities",
)

CONCESSION_TRANSFER_TYPE = Structure(
    "Concession_transfer",
    (
        Field("approved_by", administration.ACTOR_TYPE, "Who approves what is proposed."),
        Field("unmet", ListOf(TRANSFER_CONDITION_TYPE), "The conditions that are not met, in the order of Article 18."),
        Field("can_be_approved", Boolean(), "The change can be approved: all conditions are met."),
        Field("proposal", obligations.OBLIGATION_TYPE, "To propose the change to the planning and investment sector."),
    ),
    build=Concession_transfer,
    read=lambda value: (value.approved_by, value.unmet, value.can_be_approved, value.proposal),
    doc="Whether an enterprise may transfer its concession right or shares or have its concession agreement amended, who approves it, and which conditions are not met.",
    module="Part_4_concession_activities",
)


def has_size(project: Project) -> bool:
    """Whether the size of a project is not below zero.

    rules/decree/part_4_concession_activities.catala_en:1135.
    """
    if isinstance(project, Electricity):
        return project.content.numerator >= 0
    if isinstance(project, Land):
        return project.content.numerator >= 0
    if isinstance(project, Mining):
        return project.content.numerator >= 0
    if isinstance(project, Regulated_minerals):
        return True
    return True


def in_kip(declared: Declared_capital, rate: DecimalInLAKPerUSD) -> MoneyInLAK:
    """A declared capital in Kip.

    rules/decree/part_4_concession_activities.catala_en:2340.
    """
    if isinstance(declared, Declared_in_kip):
        return declared.content
    if isinstance(declared, Declared_in_us_dollars):
        return of_decimal(to_decimal(declared.content) * rate)
    return multiply(100, declared.content.amount * declared.content.kip_for_one)  # LAK 1


def is_convertible(declared: Declared_capital) -> bool:
    """Whether a declared capital can be converted: its own rate, if it has one, is above zero.

    rules/decree/part_4_concession_activities.catala_en:2350.
    """
    if isinstance(declared, Declared_in_another_currency):
        return declared.content.kip_for_one.numerator > 0
    return True


def concession_office() -> Concession_office:
    """Which office takes the proposal for a concession, and at which level?

    Encodes Article 10 (rules/decree/part_4_concession_activities.catala_en:80).

    There is an answer for all facts.
    """
    # Article 10, first sentence: The office that takes the proposal.
    office = administration.Actor.One_stop_service_of_planning_and_investment
    # Article 10, first sentence: The levels at which it takes it.
    levels = (administration.Level.Central, administration.Level.Local)
    return Concession_office(office, levels)


class Decided_concession_office(Decision):
    """What `decide_concession_office` gives: of each output of `concession_office` a value, or why there is none."""

    __slots__ = ()

    @property
    def office(self) -> Outcome[administration.Actor]:
        """The office that takes the proposal."""
        return self._outcome("office")

    @property
    def levels(self) -> Outcome[tuple[administration.Level, ...]]:
        """The levels at which it takes it."""
        return self._outcome("levels")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_OFFICE


def decide_concession_office() -> Decided_concession_office:
    """`concession_office` without exceptions (Article 10): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = concession_office()
    except Failure as failure:
        return Decided_concession_office.without(failure)
    return Decided_concession_office(found)


def _concession_proposal_missing(
    has_application_form: bool,
    basic_information: Reading[Basic_information],
    has_basic_information: bool,
    has_feasibility_study: bool,
    has_business_plan: bool,
    is_joint_venture: bool,
    has_joint_venture_contract: bool,
    other_annexes: Reading[Other_annexes],
    has_financial_certificate: bool,
    has_resume: bool,
    includes_lao_national: bool,
    has_identity_card_copy: bool,
    includes_foreigner: bool,
    has_passport_copy: bool,
    memorandum: Reading[Memorandum],
    is_mining_energy_or_land: bool,
    has_field_data_memorandum: bool,
) -> tuple[Proposal_document, ...]:
    """The documents that are missing, in the order of Article 11.

    Article 11(1); Article 11(2); Article 11(3); Article 11(4); Article 11(4), first item; Article 11(4), second item;
    Article 11(4), third item; Article 11(4), third item, second sentence
    (rules/decree/part_4_concession_activities.catala_en, line 236).
    """
    return tuple(
        document
        for document in (
            Proposal_document.Application_form,
            Proposal_document.Project_information,
            Proposal_document.Joint_venture_contract,
            Proposal_document.Financial_certificate,
            Proposal_document.Resume,
            Proposal_document.Copy_of_identity_card,
            Proposal_document.Copy_of_passport,
            Proposal_document.Field_data_memorandum,
        )
        if (
            not has_application_form
            if document is Proposal_document.Application_form
            else (
                not (has_basic_information or has_feasibility_study and has_business_plan)
                if basic_information() is Basic_information.Instead_of_study_and_plan
                else not ((has_basic_information or has_feasibility_study) and has_business_plan)
            )
            if document is Proposal_document.Project_information
            else is_joint_venture and not has_joint_venture_contract
            if document is Proposal_document.Joint_venture_contract
            else other_annexes() is Other_annexes.Needed and not has_financial_certificate
            if document is Proposal_document.Financial_certificate
            else other_annexes() is Other_annexes.Needed and not has_resume
            if document is Proposal_document.Resume
            else other_annexes() is Other_annexes.Needed and includes_lao_national and not has_identity_card_copy
            if document is Proposal_document.Copy_of_identity_card
            else other_annexes() is Other_annexes.Needed and includes_foreigner and not has_passport_copy
            if document is Proposal_document.Copy_of_passport
            else (memorandum() is Memorandum.All_concessions or is_mining_energy_or_land)
            and not has_field_data_memorandum
        )
    )


def concession_proposal(
    *,
    is_legal_entity: bool,
    is_mining_energy_or_land: bool,
    is_joint_venture: bool,
    includes_lao_national: bool,
    includes_foreigner: bool,
    has_application_form: bool,
    has_basic_information: bool,
    has_feasibility_study: bool,
    has_business_plan: bool,
    has_joint_venture_contract: bool,
    has_financial_certificate: bool,
    has_resume: bool,
    has_identity_card_copy: bool,
    has_passport_copy: bool,
    has_field_data_memorandum: bool,
    basic_information: Basic_information | None = None,
    other_annexes: Other_annexes | None = None,
    memorandum: Memorandum | None = None,
) -> Concession_proposal:
    """Which office takes the proposal for a concession, what is missing from it, and whether it can be handed in.

    Encodes Article 10; Article 11 (rules/decree/part_4_concession_activities.catala_en:88).

    Facts:
        is_legal_entity: The investor is a legal entity.
        is_mining_energy_or_land: The concession is for mining, electricity-energy or land.
        is_joint_venture: The proposal is for a joint venture.
        includes_lao_national: A Lao national is among the investors, or acts for them.
        includes_foreigner: A foreigner is among the investors, or acts for them.
        has_application_form: The application form for concession activities is there.
        has_basic_information: Basic information about the project is there.
        has_feasibility_study: The feasibility study is there.
        has_business_plan: The business plan is there.
        has_joint_venture_contract: A joint venture contract is there, and corresponds with a form of business
            corporation of the Law on Enterprise.
        has_financial_certificate: The certificate of financial status and experience of the investor is there.
        has_resume: The resume of the investor is there.
        has_identity_card_copy: The copy of the identity card of each Lao national is there.
        has_passport_copy: The copy of the passport of each foreigner is there.
        has_field_data_memorandum: The memorandum on initial field data collection is there.
        basic_information: What the second item of Article 11 asks for (a reading of the text: Instead_of_study_and_plan
            if not given).
        other_annexes: What the annexes of the fourth item of Article 11 are (a reading of the text: Needed if not
            given).
        memorandum: Which concessions need a memorandum on initial field data collection (a reading of the text:
            All_concessions if not given).

    There is an answer for all facts.
    """
    # Article 11(2): What the second item of Article 11 asks for.
    if basic_information is None:
        basic_information = Basic_information.Instead_of_study_and_plan
    # Article 11(4): What the annexes of the fourth item of Article 11 are.
    if other_annexes is None:
        other_annexes = Other_annexes.Needed
    # Article 11(4), third item, second sentence: Which concessions need a memorandum on initial field data collection.
    if memorandum is None:
        memorandum = Memorandum.All_concessions
    # The office that takes it.
    taken_by = concession_office()
    # Article 10, first sentence: The office that takes the proposal.
    office = taken_by.office
    # Article 10, first sentence: The levels at which it takes it.
    levels = taken_by.levels
    missing = _concession_proposal_missing(
        has_application_form,
        as_chosen("Concession_proposal.basic_information", basic_information),
        has_basic_information,
        has_feasibility_study,
        has_business_plan,
        is_joint_venture,
        has_joint_venture_contract,
        as_chosen("Concession_proposal.other_annexes", other_annexes),
        has_financial_certificate,
        has_resume,
        includes_lao_national,
        has_identity_card_copy,
        includes_foreigner,
        has_passport_copy,
        as_chosen("Concession_proposal.memorandum", memorandum),
        is_mining_energy_or_land,
        has_field_data_memorandum,
    )
    # Article 10, first sentence: No document is missing.
    is_complete = len(missing) == 0
    # Article 10, first sentence: The proposal can be handed in: the investor is a legal entity, and the set of
    # documents is complete.
    can_be_handed_in = is_legal_entity and is_complete
    return Concession_proposal(office, levels, missing, is_complete, can_be_handed_in)


class Decided_concession_proposal(Decision):
    """What `decide_concession_proposal` gives: of each output of `concession_proposal` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def office(self) -> Outcome[administration.Actor]:
        """The office that takes the proposal."""
        return self._outcome("office")

    @property
    def levels(self) -> Outcome[tuple[administration.Level, ...]]:
        """The levels at which it takes it."""
        return self._outcome("levels")

    @property
    def missing(self) -> Outcome[tuple[Proposal_document, ...]]:
        """The documents that are missing, in the order of Article 11."""
        return self._outcome("missing")

    @property
    def is_complete(self) -> Outcome[bool]:
        """No document is missing."""
        return self._outcome("is_complete")

    @property
    def can_be_handed_in(self) -> Outcome[bool]:
        """The proposal can be handed in: the investor is a legal entity, and the set of documents is complete."""
        return self._outcome("can_be_handed_in")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_PROPOSAL


def decide_concession_proposal(
    *,
    is_legal_entity: bool,
    is_mining_energy_or_land: bool,
    is_joint_venture: bool,
    includes_lao_national: bool,
    includes_foreigner: bool,
    has_application_form: bool,
    has_basic_information: bool,
    has_feasibility_study: bool,
    has_business_plan: bool,
    has_joint_venture_contract: bool,
    has_financial_certificate: bool,
    has_resume: bool,
    has_identity_card_copy: bool,
    has_passport_copy: bool,
    has_field_data_memorandum: bool,
    basic_information: Basic_information | None = None,
    other_annexes: Other_annexes | None = None,
    memorandum: Memorandum | None = None,
) -> Decided_concession_proposal:
    """`concession_proposal` without exceptions (Article 10; Article 11): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = concession_proposal(
            is_legal_entity=is_legal_entity,
            is_mining_energy_or_land=is_mining_energy_or_land,
            is_joint_venture=is_joint_venture,
            includes_lao_national=includes_lao_national,
            includes_foreigner=includes_foreigner,
            has_application_form=has_application_form,
            has_basic_information=has_basic_information,
            has_feasibility_study=has_feasibility_study,
            has_business_plan=has_business_plan,
            has_joint_venture_contract=has_joint_venture_contract,
            has_financial_certificate=has_financial_certificate,
            has_resume=has_resume,
            has_identity_card_copy=has_identity_card_copy,
            has_passport_copy=has_passport_copy,
            has_field_data_memorandum=has_field_data_memorandum,
            basic_information=basic_information,
            other_annexes=other_annexes,
            memorandum=memorandum,
        )
    except Failure as failure:
        return Decided_concession_proposal.without(
            failure,
            is_legal_entity,
            is_mining_energy_or_land,
            is_joint_venture,
            includes_lao_national,
            includes_foreigner,
            has_application_form,
            has_basic_information,
            has_feasibility_study,
            has_business_plan,
            has_joint_venture_contract,
            has_financial_certificate,
            has_resume,
            has_identity_card_copy,
            has_passport_copy,
            has_field_data_memorandum,
            basic_information,
            other_annexes,
            memorandum,
        )
    return Decided_concession_proposal(
        found,
        is_legal_entity,
        is_mining_energy_or_land,
        is_joint_venture,
        includes_lao_national,
        includes_foreigner,
        has_application_form,
        has_basic_information,
        has_feasibility_study,
        has_business_plan,
        has_joint_venture_contract,
        has_financial_certificate,
        has_resume,
        has_identity_card_copy,
        has_passport_copy,
        has_field_data_memorandum,
        basic_information,
        other_annexes,
        memorandum,
    )


def concessionaire_selection(*, applications: int) -> Concessionaire_selection:
    """Whether the concessionaire is chosen among the bidders by the selection method of the Investment Promotion
    Law.

    Encodes Article 12 (rules/decree/part_4_concession_activities.catala_en:325).

    Facts:
        applications: How many applications there are for the same project.

    Raises `Refused` where an assertion does not hold.
    """
    # Article 12: A selection is to be made.
    is_selection_needed = applications >= 2
    if not applications >= 1:
        raise Refused("At least one application is needed.").at(*_ARTICLE_12_LINE_336)
    return Concessionaire_selection(is_selection_needed)


class Decided_concessionaire_selection(Decision):
    """What `decide_concessionaire_selection` gives: of each output of `concessionaire_selection` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def is_selection_needed(self) -> Outcome[bool]:
        """A selection is to be made."""
        return self._outcome("is_selection_needed")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSIONAIRE_SELECTION


def decide_concessionaire_selection(*, applications: int) -> Decided_concessionaire_selection:
    """`concessionaire_selection` without exceptions (Article 12): an output that has no value is `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = concessionaire_selection(applications=applications)
    except Failure as failure:
        return Decided_concessionaire_selection.without(failure, applications)
    return Decided_concessionaire_selection(found, applications)


def _listed_project_decision_decided_by(listed_decision: Listed_decision) -> administration.Actor:
    """Who approves or rejects the project.

    Article 13(1) (rules/decree/part_4_concession_activities.catala_en, line 552).
    """
    if listed_decision is Listed_decision.By_committee:
        return administration.Actor.Committee_for_investment_promotion
    if listed_decision is Listed_decision.By_government:
        return administration.Actor.Government_or_local_authorities
    return administration.Actor.Planning_and_investment_sector


def listed_project_decision(*, listed_decision: Listed_decision | None = None) -> Listed_project_decision:
    """Who approves or rejects a concession project of the investment calling list? Articles 13, 14 and 21 each name
    somebody else.

    Encodes Article 13 (rules/decree/part_4_concession_activities.catala_en:452).

    Facts:
        listed_decision: Who decides on a project of the investment calling list (a reading of the text: By_committee if
            not given).

    There is an answer for all facts.
    """
    # Article 13(1): Who decides on a project of the investment calling list.
    if listed_decision is None:
        listed_decision = Listed_decision.By_committee
    notice("Listed_project_decision.listed_decision")
    decided_by = _listed_project_decision_decided_by(listed_decision)
    return Listed_project_decision(decided_by)


class Decided_listed_project_decision(Decision):
    """What `decide_listed_project_decision` gives: of each output of `listed_project_decision` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def decided_by(self) -> Outcome[administration.Actor]:
        """Who approves or rejects the project."""
        return self._outcome("decided_by")

    @staticmethod
    def _scope() -> Scope:
        return LISTED_PROJECT_DECISION


def decide_listed_project_decision(
    *, listed_decision: Listed_decision | None = None
) -> Decided_listed_project_decision:
    """`listed_project_decision` without exceptions (Article 13): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = listed_project_decision(listed_decision=listed_decision)
    except Failure as failure:
        return Decided_listed_project_decision.without(failure, listed_decision)
    return Decided_listed_project_decision(found, listed_decision)


def _concession_procedure_comments_due(comments_start: Present[date] | None) -> Present[date] | None:
    """The last day for the comments.

    Article 13(2), second sentence (rules/decree/part_4_concession_activities.catala_en, line 584).
    """
    if comments_start is not None:
        return Present(lao_pdr.LAO_PDR.add(comments_start.value, 25, at=_ARTICLE_13_LINE_586))
    return None


def _concession_procedure_presentable(
    on_calling_list: bool,
    application_received: Present[date] | None,
    afterwards: Reading[Afterwards],
    comments_received: Present[date] | None,
    comments_due: Present[date] | None,
) -> Present[date] | None:
    """The day from which the project can be presented to the CIP.

    rules/decree/part_4_concession_activities.catala_en, lines 590, 595, 600.
    """
    if on_calling_list:
        return application_received  # Article 13(1)
    if not on_calling_list and afterwards() is Afterwards.After_comments:
        return comments_received  # Article 13(2), third sentence
    if not on_calling_list and afterwards() is Afterwards.After_period:
        # Article 13(2), third sentence
        if comments_due is None:
            return comments_received
        if obligations.had_happened(comments_received, comments_due.value):
            return comments_received
        return Present(days_after(comments_due.value, 1, at=_ARTICLE_13_LINE_608))
    # No rule of the text says.
    raise Unset("presentable", "rules/decree/part_4_concession_activities.catala_en:525", "Article 13")


def _concession_procedure_decided(decision: Concession_decision, as_of: date) -> Concession_decision:
    """What had been decided on the date of the question.

    Article 13(1); Article 13(2), third sentence (rules/decree/part_4_concession_activities.catala_en, line 612).
    """
    if isinstance(decision, Not_decided):
        return Not_decided()
    if isinstance(decision, Approved):
        if decision.content <= as_of:
            return decision
        return Not_decided()
    if decision.content <= as_of:
        return decision
    return Not_decided()


def _concession_procedure_decided_by(on_calling_list: bool, listed: Listed_project_decision) -> administration.Actor:
    """Who approves or rejects the project.

    rules/decree/part_4_concession_activities.catala_en, lines 568, 573.
    """
    if on_calling_list:
        return listed.decided_by  # Article 13(1)
    return administration.Actor.Government_or_local_authorities  # Article 13(2), third sentence


def _concession_procedure_next_step(
    on_calling_list: bool,
    decided: Concession_decision,
    application_received: Present[date] | None,
    as_of: date,
    presented: Present[date] | None,
    decided_by: administration.Actor,
    submitted: Present[date] | None,
    presentable: Reading[Present[date] | None],
    rejection_notified: Present[date] | None,
    approval_notified: Present[date] | None,
    completed: Present[date] | None,
    reported: Present[date] | None,
    submitted_for_signature: Present[date] | None,
    delegated: Present[date] | None,
) -> Concession_step:
    """The next step.

    rules/decree/part_4_concession_activities.catala_en, lines 619, 633, 648, 657.
    """
    if on_calling_list and isinstance(decided, Not_decided):
        # Article 13(1)
        if not obligations.had_happened(application_received, as_of):
            return Concession_step.Hand_in_application
        if not obligations.had_happened(presented, as_of):
            return Concession_step.Present_to_committee
        if decided_by is administration.Actor.Government_or_local_authorities and not obligations.had_happened(
            submitted, as_of
        ):
            return Concession_step.Submit_for_decision
        return Concession_step.Decide
    if not on_calling_list and isinstance(decided, Not_decided):
        # Article 13(2); Article 13(2), third sentence
        if not obligations.had_happened(application_received, as_of):
            return Concession_step.Hand_in_application
        if not obligations.had_happened(presentable(), as_of):
            return Concession_step.Give_comments
        if not obligations.had_happened(presented, as_of):
            return Concession_step.Present_to_committee
        if not obligations.had_happened(submitted, as_of):
            return Concession_step.Submit_for_decision
        return Concession_step.Decide
    if isinstance(decided, Rejected):
        # Article 13(1), second item; Article 13(2), second item
        if not obligations.had_happened(rejection_notified, as_of):
            return Concession_step.Notify_rejection
        return Concession_step.Nothing_more
    if isinstance(decided, Approved):
        # Article 13(1), first item; Article 13(2), first item
        if not obligations.had_happened(approval_notified, as_of):
            return Concession_step.Notify_approval
        if not obligations.had_happened(completed, as_of):
            return Concession_step.Negotiate
        if not obligations.had_happened(reported, as_of):
            return Concession_step.Report_outcomes
        if not obligations.had_happened(submitted_for_signature, as_of):
            return Concession_step.Submit_for_signature
        if not obligations.had_happened(delegated, as_of):
            return Concession_step.Delegate_authority
        return Concession_step.Nothing_more
    # No rule of the text says.
    raise Silent("next_step", "rules/decree/part_4_concession_activities.catala_en:531", "Article 13")


def _concession_procedure_who_acts(
    next_step: Concession_step, decided_by: administration.Actor
) -> administration.Actor:
    """Who takes the next step.

    Article 13(1); Article 13(1), first item; Article 13(1), second item; Article 13(2); Article 13(2), third sentence;
    Article 13(2), first item; Article 13(2), second item (rules/decree/part_4_concession_activities.catala_en, line
    679).
    """
    if next_step is Concession_step.Hand_in_application:
        return administration.Actor.Investor
    if next_step is Concession_step.Give_comments:
        return administration.Actor.Concerned_sectors
    if next_step is Concession_step.Present_to_committee:
        return administration.Actor.Planning_and_investment_sector
    if next_step is Concession_step.Submit_for_decision:
        return administration.Actor.Planning_and_investment_sector
    if next_step is Concession_step.Decide:
        return decided_by
    if next_step is Concession_step.Notify_rejection:
        return administration.Actor.Not_named
    if next_step is Concession_step.Notify_approval:
        return administration.Actor.Planning_and_investment_sector
    if next_step is Concession_step.Negotiate:
        return administration.Actor.Investor
    if next_step is Concession_step.Report_outcomes:
        return administration.Actor.Planning_and_investment_sector
    if next_step is Concession_step.Submit_for_signature:
        return administration.Actor.Planning_and_investment_sector
    if next_step is Concession_step.Delegate_authority:
        return administration.Actor.Government_or_local_authorities
    return administration.Actor.Not_named


def _concession_procedure_application(
    application_received: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To hand in the application with a complete set of documents.

    Article 10, first sentence (rules/decree/part_4_concession_activities.catala_en, line 695).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Investor,
                administration.Actor.One_stop_service_of_planning_and_investment,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=application_received,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_procedure_comments(
    on_calling_list: bool,
    comments_start: Present[date] | None,
    comments_due: Present[date] | None,
    comments_received: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To send comments in writing to the planning and investment sector.

    Article 13(2); Article 13(2), second sentence (rules/decree/part_4_concession_activities.catala_en, line 705).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Concerned_sectors,
                administration.Actor.Planning_and_investment_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=not on_calling_list,
                start=obligations.since(comments_start),
                due=comments_due,
                done=comments_received,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_procedure_presentation(
    presentable: Reading[Present[date] | None], presented: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To put the project to the meeting of the CIP.

    Article 13(1); Article 13(2), third sentence (rules/decree/part_4_concession_activities.catala_en, line 718).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Committee_for_investment_promotion,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(presentable()),
                due=before.due,
                done=presented,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_procedure_submission(
    decided_by: administration.Actor, presented: Present[date] | None, submitted: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To submit the project to the government or the provincial or municipal authorities.

    Article 13(2), third sentence (rules/decree/part_4_concession_activities.catala_en, line 729).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Government_or_local_authorities,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=decided_by is administration.Actor.Government_or_local_authorities,
                start=obligations.since(presented),
                due=before.due,
                done=submitted,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_procedure_rejection_letter(
    decided: Concession_decision, decision: Concession_decision, rejection_notified: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To send the investor a letter about the rejection.

    Article 13(1), second item; Article 13(2), second item (rules/decree/part_4_concession_activities.catala_en, line
    742).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Not_named, administration.Actor.Investor),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=not isinstance(decided, Approved),
                start=obligations.On(decision.content) if isinstance(decision, Rejected) else obligations.Awaited(),
                due=before.due,
                done=rejection_notified,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def concession_procedure(
    *,
    on_calling_list: bool,
    application_received: Present[date] | None = None,
    forwarded: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    presented: Present[date] | None = None,
    submitted: Present[date] | None = None,
    decision: Concession_decision,
    rejection_notified: Present[date] | None = None,
    approval_notified: Present[date] | None = None,
    completed: Present[date] | None = None,
    reported: Present[date] | None = None,
    submitted_for_signature: Present[date] | None = None,
    delegated: Present[date] | None = None,
    as_of: date,
    receipt: Receipt | None = None,
    afterwards: Afterwards | None = None,
    listed_project_decision__listed_decision: Listed_decision | None = None,
) -> Concession_procedure:
    """The next step in the procedure for a concession, who takes it, and what is owed until the decision. What is
    owed after an approval is asked of `Negotiation_duties`.

    Encodes Article 13 (rules/decree/part_4_concession_activities.catala_en:480).

    Facts:
        on_calling_list: The project or activity is on the investment calling list.
        application_received: The day on which the planning and investment sector received the application
            (`Present(date)`, None if not given).
        forwarded: The day on which the sectors and the locality that are asked for comments received the application
            (`Present(date)`, None if not given).
        comments_received: The day on which the last of their comments reached the sector (`Present(date)`, None if not
            given).
        presented: The day on which the sector put the project to the meeting of the CIP (`Present(date)`, None if not
            given).
        submitted: The day on which the project was submitted to the government or the provincial or municipal
            authorities for decision (`Present(date)`, None if not given).
        decision: What was decided on the project.
        rejection_notified: The day on which the letter about the rejection was sent (`Present(date)`, None if not
            given).
        approval_notified: The day on which the investor received the notification of the approval (`Present(date)`,
            None if not given).
        completed: The day on which the negotiation was completed (`Present(date)`, None if not given).
        reported: The day on which its outcomes were reported to the meeting of the CIP (`Present(date)`, None if not
            given).
        submitted_for_signature: The day on which the outcomes were submitted to the government or the provincial or
            municipal authorities (`Present(date)`, None if not given).
        delegated: The day on which the authority to sign was delegated (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        receipt: From whose receipt of the application the 25 working days run (a reading of the text:
            By_those_who_comment if not given).
        afterwards: When a project that is not listed can be presented to the CIP (a reading of the text: After_comments
            if not given).
        listed_project_decision__listed_decision: Who decides on a project of the investment calling list (a reading of
            the text: By_committee if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Who decides on a project of the investment calling list.
    listed = listed_project_decision(listed_decision=listed_project_decision__listed_decision)
    # Article 13(2), second sentence: From whose receipt of the application the 25 working days run.
    if receipt is None:
        receipt = Receipt.By_those_who_comment
    # Article 13(2), third sentence: When a project that is not listed can be presented to the CIP.
    if afterwards is None:
        afterwards = Afterwards.After_comments
    notice("Concession_procedure.receipt")
    # Article 13(2), second sentence: The day from which the 25 working days run.
    comments_start = forwarded if receipt is Receipt.By_those_who_comment else application_received
    comments_due = _concession_procedure_comments_due(comments_start)
    presentable = attempt(
        lambda: _concession_procedure_presentable(
            on_calling_list,
            application_received,
            as_chosen("Concession_procedure.afterwards", afterwards),
            comments_received,
            comments_due,
        ),
    )
    decided = _concession_procedure_decided(decision, as_of)
    decided_by = _concession_procedure_decided_by(on_calling_list, listed)
    next_step = _concession_procedure_next_step(
        on_calling_list,
        decided,
        application_received,
        as_of,
        presented,
        decided_by,
        submitted,
        presentable,
        rejection_notified,
        approval_notified,
        completed,
        reported,
        submitted_for_signature,
        delegated,
    )
    who_acts = _concession_procedure_who_acts(next_step, decided_by)
    application = _concession_procedure_application(application_received, as_of)
    comments = _concession_procedure_comments(on_calling_list, comments_start, comments_due, comments_received, as_of)
    presentation = _concession_procedure_presentation(presentable, presented, as_of)
    submission = _concession_procedure_submission(decided_by, presented, submitted, as_of)
    rejection_letter = _concession_procedure_rejection_letter(decided, decision, rejection_notified, as_of)
    return Concession_procedure(
        decided_by, next_step, who_acts, application, comments, presentation, submission, rejection_letter
    )


class Decided_concession_procedure(Decision):
    """What `decide_concession_procedure` gives: of each output of `concession_procedure` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def decided_by(self) -> Outcome[administration.Actor]:
        """Who approves or rejects the project."""
        return self._outcome("decided_by")

    @property
    def next_step(self) -> Outcome[Concession_step]:
        """The next step."""
        return self._outcome("next_step")

    @property
    def who_acts(self) -> Outcome[administration.Actor]:
        """Who takes the next step."""
        return self._outcome("who_acts")

    @property
    def application(self) -> Outcome[obligations.Obligation]:
        """To hand in the application with a complete set of documents."""
        return self._outcome("application")

    @property
    def comments(self) -> Outcome[obligations.Obligation]:
        """To send comments in writing to the planning and investment sector."""
        return self._outcome("comments")

    @property
    def presentation(self) -> Outcome[obligations.Obligation]:
        """To put the project to the meeting of the CIP."""
        return self._outcome("presentation")

    @property
    def submission(self) -> Outcome[obligations.Obligation]:
        """To submit the project to the government or the provincial or municipal authorities."""
        return self._outcome("submission")

    @property
    def rejection_letter(self) -> Outcome[obligations.Obligation]:
        """To send the investor a letter about the rejection."""
        return self._outcome("rejection_letter")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_PROCEDURE


def decide_concession_procedure(
    *,
    on_calling_list: bool,
    application_received: Present[date] | None = None,
    forwarded: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    presented: Present[date] | None = None,
    submitted: Present[date] | None = None,
    decision: Concession_decision,
    rejection_notified: Present[date] | None = None,
    approval_notified: Present[date] | None = None,
    completed: Present[date] | None = None,
    reported: Present[date] | None = None,
    submitted_for_signature: Present[date] | None = None,
    delegated: Present[date] | None = None,
    as_of: date,
    receipt: Receipt | None = None,
    afterwards: Afterwards | None = None,
    listed_project_decision__listed_decision: Listed_decision | None = None,
) -> Decided_concession_procedure:
    """`concession_procedure` without exceptions (Article 13): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = concession_procedure(
            on_calling_list=on_calling_list,
            application_received=application_received,
            forwarded=forwarded,
            comments_received=comments_received,
            presented=presented,
            submitted=submitted,
            decision=decision,
            rejection_notified=rejection_notified,
            approval_notified=approval_notified,
            completed=completed,
            reported=reported,
            submitted_for_signature=submitted_for_signature,
            delegated=delegated,
            as_of=as_of,
            receipt=receipt,
            afterwards=afterwards,
            listed_project_decision__listed_decision=listed_project_decision__listed_decision,
        )
    except Failure as failure:
        return Decided_concession_procedure.without(
            failure,
            on_calling_list,
            application_received,
            forwarded,
            comments_received,
            presented,
            submitted,
            decision,
            rejection_notified,
            approval_notified,
            completed,
            reported,
            submitted_for_signature,
            delegated,
            as_of,
            receipt,
            afterwards,
            listed_project_decision__listed_decision,
        )
    return Decided_concession_procedure(
        found,
        on_calling_list,
        application_received,
        forwarded,
        comments_received,
        presented,
        submitted,
        decision,
        rejection_notified,
        approval_notified,
        completed,
        reported,
        submitted_for_signature,
        delegated,
        as_of,
        receipt,
        afterwards,
        listed_project_decision__listed_decision,
    )


def _negotiation_duties_scheduling_due(scheduling_start: Present[date] | None) -> Present[date] | None:
    """The last day for scheduling a negotiation date.

    Article 14, third sentence (rules/decree/part_4_concession_activities.catala_en, line 963).
    """
    if scheduling_start is not None:
        return Present(lao_pdr.LAO_PDR.add(scheduling_start.value, 10, at=_ARTICLE_14_LINE_965))
    return None


def _negotiation_duties_participation_due(
    thirty_days: Thirty_days, scheduling_start: Present[date] | None, scheduling_due: Present[date] | None
) -> Present[date] | None:
    """The last day for participating.

    Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line 969).
    """
    found = scheduling_start if thirty_days is Thirty_days.From_notification else scheduling_due
    if found is not None:
        return Present(lao_pdr.LAO_PDR.add(found.value, 30, at=_ARTICLE_14_LINE_973))
    return None


def _negotiation_duties_notification(
    approval_received: Present[date] | None, notified: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To notify the investor of the approval in writing.

    Article 14, first sentence (rules/decree/part_4_concession_activities.catala_en, line 977).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Investor,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(approval_received),
                due=Present(lao_pdr.LAO_PDR.add(approval_received.value, 2, at=_ARTICLE_14_LINE_983))
                if approval_received is not None
                else None,
                done=notified,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _negotiation_duties_scheduling(
    scheduling_start: Present[date] | None,
    scheduling_due: Present[date] | None,
    scheduled: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To schedule a negotiation date with the planning and investment sector.

    Article 14, third sentence; Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line
    991).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Investor,
                administration.Actor.Planning_and_investment_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(scheduling_start),
                due=scheduling_due,
                done=scheduled,
                follows=obligations.Consequence.Considered_renounced,
            ),
        ),
        as_of,
    )


def _negotiation_duties_participation(
    notified: Present[date] | None,
    participation_due: Present[date] | None,
    participated: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To begin the negotiation, and participate in it.

    Article 14, second sentence; Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line
    1003).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Investor,
                administration.Actor.Planning_and_investment_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(notified),
                due=participation_due,
                done=participated,
                follows=obligations.Consequence.Considered_renounced,
            ),
        ),
        as_of,
    )


def _negotiation_duties_report(
    completed: Present[date] | None, reported: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To report the outcomes of the negotiation to the meeting of the CIP.

    Article 13(1), first item; Article 13(2), first item; Article 14, fifth sentence
    (rules/decree/part_4_concession_activities.catala_en, line 1016).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Committee_for_investment_promotion,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(completed),
                due=before.due,
                done=reported,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _negotiation_duties_submission(
    reported: Present[date] | None, submitted: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To submit the outcomes to the government or the provincial or municipal authorities, so that the authority to
    sign is delegated.

    Article 13(1), first item; Article 13(2), first item; Article 14, fifth sentence
    (rules/decree/part_4_concession_activities.catala_en, line 1029).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Government_or_local_authorities,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(reported),
                due=before.due,
                done=submitted,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _negotiation_duties_is_renounced(
    scheduling: obligations.Obligation, participation: Reading[obligations.Obligation]
) -> bool:
    """The investor is considered to have renounced the right in the proposed investment.

    Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, lines 1041, 1047).
    """
    if scheduling.has_followed:
        return True
    if participation().has_followed:
        return True
    return False


def _negotiation_duties_assertion_1(notified: Present[date] | None, approval_received: Present[date] | None) -> bool:
    """Article 14 (rules/decree/part_4_concession_activities.catala_en:942)."""
    if notified is None:
        return True
    if approval_received is None:
        return True
    return notified.value >= approval_received.value


def negotiation_duties(
    *,
    approval_received: Present[date] | None = None,
    notified: Present[date] | None = None,
    scheduled: Present[date] | None = None,
    participated: Present[date] | None = None,
    completed: Present[date] | None = None,
    reported: Present[date] | None = None,
    submitted: Present[date] | None = None,
    as_of: date,
    ten_days: Ten_days_to_schedule | None = None,
    thirty_days: Thirty_days | None = None,
) -> Negotiation_duties:
    """What Article 14 asks of the sector and of the investor, how it stands, and whether the investor has renounced
    the right in the proposed investment.

    Encodes Article 14 (rules/decree/part_4_concession_activities.catala_en:891).

    Facts:
        approval_received: The day on which the planning and investment sector received the approval (`Present(date)`,
            None if not given).
        notified: The day on which the investor received the approval notification (`Present(date)`, None if not given).
        scheduled: The day on which the investor scheduled a negotiation date with the sector (`Present(date)`, None if
            not given).
        participated: The day on which the investor first participated in the negotiation (`Present(date)`, None if not
            given).
        completed: The day on which the sector completed the negotiation (`Present(date)`, None if not given).
        reported: The day on which the sector reported the outcomes to the meeting of the CIP (`Present(date)`, None if
            not given).
        submitted: The day on which the outcomes were submitted to the government or the provincial or municipal
            authorities (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        ten_days: From when the 10 working days run (a reading of the text: From_receipt_by_investor if not given).
        thirty_days: From when the 30 working days run (a reading of the text: From_notification if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 14, third sentence: From when the 10 working days run.
    if ten_days is None:
        ten_days = Ten_days_to_schedule.From_receipt_by_investor
    # Article 14, fourth sentence: From when the 30 working days run.
    if thirty_days is None:
        thirty_days = Thirty_days.From_notification
    notice("Negotiation_duties.ten_days")
    # Article 14, third sentence: The day from which the 10 working days run.
    scheduling_start = notified if ten_days is Ten_days_to_schedule.From_receipt_by_investor else approval_received
    scheduling_due = _negotiation_duties_scheduling_due(scheduling_start)
    notice("Negotiation_duties.thirty_days")
    participation_due = _negotiation_duties_participation_due(thirty_days, scheduling_start, scheduling_due)
    notification = _negotiation_duties_notification(approval_received, notified, as_of)
    scheduling = _negotiation_duties_scheduling(scheduling_start, scheduling_due, scheduled, as_of)
    participation = _negotiation_duties_participation(notified, participation_due, participated, as_of)
    report = _negotiation_duties_report(completed, reported, as_of)
    submission = _negotiation_duties_submission(reported, submitted, as_of)
    is_renounced = _negotiation_duties_is_renounced(scheduling, known(participation))
    if not _negotiation_duties_assertion_1(notified, approval_received):
        raise Refused("The investor cannot be notified of an approval before the sector has received it.").at(
            *_ARTICLE_14_LINE_942
        )
    return Negotiation_duties(notification, scheduling, participation, report, submission, is_renounced)


class Decided_negotiation_duties(Decision):
    """What `decide_negotiation_duties` gives: of each output of `negotiation_duties` a value, or why there is none."""

    __slots__ = ()

    @property
    def notification(self) -> Outcome[obligations.Obligation]:
        """To notify the investor of the approval in writing."""
        return self._outcome("notification")

    @property
    def scheduling(self) -> Outcome[obligations.Obligation]:
        """To schedule a negotiation date with the planning and investment sector."""
        return self._outcome("scheduling")

    @property
    def participation(self) -> Outcome[obligations.Obligation]:
        """To begin the negotiation, and participate in it."""
        return self._outcome("participation")

    @property
    def report(self) -> Outcome[obligations.Obligation]:
        """To report the outcomes of the negotiation to the meeting of the CIP."""
        return self._outcome("report")

    @property
    def submission(self) -> Outcome[obligations.Obligation]:
        """To submit the outcomes to the government or the provincial or municipal authorities, so that the authority
        to sign is delegated.
        """
        return self._outcome("submission")

    @property
    def is_renounced(self) -> Outcome[bool]:
        """The investor is considered to have renounced the right in the proposed investment."""
        return self._outcome("is_renounced")

    @staticmethod
    def _scope() -> Scope:
        return NEGOTIATION_DUTIES


def decide_negotiation_duties(
    *,
    approval_received: Present[date] | None = None,
    notified: Present[date] | None = None,
    scheduled: Present[date] | None = None,
    participated: Present[date] | None = None,
    completed: Present[date] | None = None,
    reported: Present[date] | None = None,
    submitted: Present[date] | None = None,
    as_of: date,
    ten_days: Ten_days_to_schedule | None = None,
    thirty_days: Thirty_days | None = None,
) -> Decided_negotiation_duties:
    """`negotiation_duties` without exceptions (Article 14): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = negotiation_duties(
            approval_received=approval_received,
            notified=notified,
            scheduled=scheduled,
            participated=participated,
            completed=completed,
            reported=reported,
            submitted=submitted,
            as_of=as_of,
            ten_days=ten_days,
            thirty_days=thirty_days,
        )
    except Failure as failure:
        return Decided_negotiation_duties.without(
            failure,
            approval_received,
            notified,
            scheduled,
            participated,
            completed,
            reported,
            submitted,
            as_of,
            ten_days,
            thirty_days,
        )
    return Decided_negotiation_duties(
        found,
        approval_received,
        notified,
        scheduled,
        participated,
        completed,
        reported,
        submitted,
        as_of,
        ten_days,
        thirty_days,
    )


def _warranty_amount(project: Project) -> MoneyInUSD:
    """The warranty to be deposited.

    rules/decree/part_4_concession_activities.catala_en, lines 1225, 1231, 1238, 1267, 1274, 1281, 1309, 1316.
    """
    if isinstance(project, Electricity):
        if project.content <= 5:
            return 1_000_000  # USD 10,000: Article 15(1), first item
        if project.content <= 100:
            return 3_000_000  # USD 30,000: Article 15(1), second item
        return 5_000_000  # USD 50,000: Article 15(1), third item
    if isinstance(project, Land):
        if 2 <= project.content <= 150:
            return 3_000_000  # USD 30,000: Article 15(2), first item
        if 151 <= project.content <= 1000:
            return 5_000_000  # USD 50,000: Article 15(2), second item
        if project.content >= 1101:
            return 7_000_000  # USD 70,000: Article 15(2), second item, second sentence
    if isinstance(project, Mining):
        if 1 <= project.content <= 300:
            return 5_000_000  # USD 50,000: Article 15(3), first item
        if 301 <= project.content <= 500:
            return 10_000_000  # USD 100,000: Article 15(3), second item
    # No rule of the text says.
    raise Silent("amount", "rules/decree/part_4_concession_activities.catala_en:1151", "Article 15")


def warranty(*, project: Project) -> Warranty:
    """The warranty that guarantees the implementation of the MOU or concession agreement.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1147).

    Facts:
        project: The concession project, by its kind and size.

    Raises `Silent` where no rule gives a value and `Refused` where an assertion does not hold.
    """
    amount = _warranty_amount(project)
    if not has_size(project):
        raise Refused("The size of a project cannot be negative.").at(*_ARTICLE_15_LINE_1178)
    return Warranty(amount)


class Decided_warranty(Decision):
    """What `decide_warranty` gives: of each output of `warranty` a value, or why there is none."""

    __slots__ = ()

    @property
    def amount(self) -> Outcome[MoneyInUSD]:
        """The warranty to be deposited (in hundredths of USD)."""
        return self._outcome("amount")

    @staticmethod
    def _scope() -> Scope:
        return WARRANTY


def decide_warranty(*, project: Project) -> Decided_warranty:
    """`warranty` without exceptions (Article 15): an output that has no value is `Silent` or `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = warranty(project=project)
    except Failure as failure:
        return Decided_warranty.without(failure, project)
    return Decided_warranty(found, project)


def _warranty_due_due(such_as: Such_as, project: Project, agreed: Present[MoneyInUSD] | None) -> MoneyInUSD:
    """The warranty to be deposited.

    rules/decree/part_4_concession_activities.catala_en, lines 1189, 1196, 1206.
    """
    if such_as is Such_as.Fixed_amounts and not isinstance(project, Other):
        return warranty(project=project).amount  # Article 15, first sentence
    if such_as is Such_as.Examples and not isinstance(project, Regulated_minerals) and agreed is not None:
        # Article 15, first sentence; Article 15, second sentence
        return agreed.value
    if isinstance(project, Other) and agreed is not None:
        # Article 15(3), second item, third sentence
        return agreed.value
    # No rule of the text says.
    raise Silent("due", "rules/decree/part_4_concession_activities.catala_en:1171", "Article 15")


def warranty_due(
    *, project: Project, agreed: Present[MoneyInUSD] | None = None, such_as: Such_as | None = None
) -> Warranty_due:
    """The warranty to be deposited, where one was agreed too.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1162).

    Facts:
        project: The concession project, by its kind and size.
        agreed: The amount agreed in the MOU or concession agreement; absent where none was (in hundredths of USD;
            `Present(MoneyInUSD)`, None if not given).
        such_as: What the amounts of Article 15 are (a reading of the text: Fixed_amounts if not given).

    Raises `Silent` where no rule gives a value and `Refused` where an assertion does not hold.
    """
    # Article 15, second sentence: What the amounts of Article 15 are.
    if such_as is None:
        such_as = Such_as.Fixed_amounts
    notice("Warranty_due.such_as")
    due = _warranty_due_due(such_as, project, agreed)
    if not has_size(project):
        raise Refused("The size of a project cannot be negative.").at(*_ARTICLE_15_LINE_1183)
    return Warranty_due(due)


class Decided_warranty_due(Decision):
    """What `decide_warranty_due` gives: of each output of `warranty_due` a value, or why there is none."""

    __slots__ = ()

    @property
    def due(self) -> Outcome[MoneyInUSD]:
        """The warranty to be deposited (in hundredths of USD)."""
        return self._outcome("due")

    @staticmethod
    def _scope() -> Scope:
        return WARRANTY_DUE


def decide_warranty_due(
    *, project: Project, agreed: Present[MoneyInUSD] | None = None, such_as: Such_as | None = None
) -> Decided_warranty_due:
    """`warranty_due` without exceptions (Article 15): an output that has no value is `Silent` or `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = warranty_due(project=project, agreed=agreed, such_as=such_as)
    except Failure as failure:
        return Decided_warranty_due.without(failure, project, agreed, such_as)
    return Decided_warranty_due(found, project, agreed, such_as)


def _deposit_manner_defects(
    means: Deposit_means, in_cash: Reading[In_cash], is_to_the_account: bool, deposit: Deposit
) -> tuple[Deposit_defect, ...]:
    """What is wrong with the way in which it is deposited.

    Article 15(3), second item, fourth sentence; Article 15(3), second item, fifth sentence
    (rules/decree/part_4_concession_activities.catala_en, line 1560).
    """
    return tuple(
        defect
        for defect in (
            Deposit_defect.Not_in_cash,
            Deposit_defect.Not_to_the_account,
            Deposit_defect.Currency_not_accepted,
        )
        if (
            (
                False
                if means is Deposit_means.Banknotes
                else in_cash() is In_cash.Banknotes_only
                if means is Deposit_means.Bank_transfer
                else True
            )
            if defect is Deposit_defect.Not_in_cash
            else not is_to_the_account
            if defect is Deposit_defect.Not_to_the_account
            else not deposit.content.is_accepted
            if isinstance(deposit, In_another_currency)
            else False
        )
    )


def deposit_manner(
    *, deposit: Deposit, means: Deposit_means, is_to_the_account: bool, in_cash: In_cash | None = None
) -> Deposit_manner:
    """Whether the currency, the means and the account of a deposit are those that Article 15 asks for.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1457).

    Facts:
        deposit: What is deposited.
        means: By which means it is deposited.
        is_to_the_account: It goes to the account of the planning and investment sector at the National Treasury.
        in_cash: What "in cash" means (a reading of the text: Money if not given).

    There is an answer for all facts.
    """
    # Article 15(3), second item, fourth sentence: What "in cash" means.
    if in_cash is None:
        in_cash = In_cash.Money
    defects = _deposit_manner_defects(means, as_chosen("Deposit_manner.in_cash", in_cash), is_to_the_account, deposit)
    return Deposit_manner(defects)


class Decided_deposit_manner(Decision):
    """What `decide_deposit_manner` gives: of each output of `deposit_manner` a value, or why there is none."""

    __slots__ = ()

    @property
    def defects(self) -> Outcome[tuple[Deposit_defect, ...]]:
        """What is wrong with the way in which it is deposited."""
        return self._outcome("defects")

    @staticmethod
    def _scope() -> Scope:
        return DEPOSIT_MANNER


def decide_deposit_manner(
    *, deposit: Deposit, means: Deposit_means, is_to_the_account: bool, in_cash: In_cash | None = None
) -> Decided_deposit_manner:
    """`deposit_manner` without exceptions (Article 15): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = deposit_manner(deposit=deposit, means=means, is_to_the_account=is_to_the_account, in_cash=in_cash)
    except Failure as failure:
        return Decided_deposit_manner.without(failure, deposit, means, is_to_the_account, in_cash)
    return Decided_deposit_manner(found, deposit, means, is_to_the_account, in_cash)


def _warranty_deposit_rate(
    exchange_rate: Exchange_rate, rate_of_the_day: DecimalInLAKPerUSD, agreed_rate: Present[DecimalInLAKPerUSD] | None
) -> DecimalInLAKPerUSD:
    """The exchange rate that counts, in figures.

    Article 15(3), second item, fifth sentence (rules/decree/part_4_concession_activities.catala_en, line 1593).
    """
    if exchange_rate is Exchange_rate.Rate_of_the_day:
        return rate_of_the_day
    if agreed_rate is not None:
        return agreed_rate.value
    return rate_of_the_day


def _warranty_deposit_is_enough(
    deposit: Deposit, due_in_kip: Reading[MoneyInLAK], warranty_: Reading[Warranty_due]
) -> bool:
    """The deposit is not less than the warranty.

    Article 15(3), second item, fifth sentence (rules/decree/part_4_concession_activities.catala_en, line 1607).
    """
    if isinstance(deposit, In_kip):
        return deposit.content >= due_in_kip()
    if isinstance(deposit, In_us_dollars):
        return deposit.content >= warranty_().due
    return deposit.content.worth >= warranty_().due


def _warranty_deposit_assertion_1(
    rate_of_the_day: DecimalInLAKPerUSD, agreed_rate: Present[DecimalInLAKPerUSD] | None
) -> bool:
    """Article 15 (rules/decree/part_4_concession_activities.catala_en:1577)."""
    return rate_of_the_day.numerator > 0 and (agreed_rate.value.numerator > 0 if agreed_rate is not None else True)


def warranty_deposit(
    *,
    project: Project,
    agreed: Present[MoneyInUSD] | None = None,
    deposit: Deposit,
    means: Deposit_means,
    is_to_the_account: bool,
    rate_of_the_day: DecimalInLAKPerUSD,
    agreed_rate: Present[DecimalInLAKPerUSD] | None = None,
    exchange_rate: Exchange_rate | None = None,
    warranty_due__such_as: Such_as | None = None,
    deposit_manner__in_cash: In_cash | None = None,
) -> Warranty_deposit:
    """Whether a warranty is deposited as Article 15 asks, and how much it is in Kip.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1472).

    Facts:
        project: The concession project, by its kind and size.
        agreed: The amount agreed in the MOU or concession agreement; absent where none was (in hundredths of USD;
            `Present(MoneyInUSD)`, None if not given).
        deposit: What is deposited.
        means: By which means it is deposited.
        is_to_the_account: It goes to the account of the planning and investment sector at the National Treasury.
        rate_of_the_day: The exchange rate on the day of the deposit (in LAK per USD).
        agreed_rate: The exchange rate agreed in the MOU or concession agreement; absent where none was (in LAK per USD;
            `Present(DecimalInLAKPerUSD)`, None if not given).
        exchange_rate: The exchange rate that counts (a reading of the text: Rate_of_the_day if not given).
        warranty_due__such_as: What the amounts of Article 15 are (a reading of the text: Fixed_amounts if not given).
        deposit_manner__in_cash: What "in cash" means (a reading of the text: Money if not given).

    Raises `Silent` where no rule gives a value and `Refused` where an assertion does not hold.
    """
    # Article 15(3), second item, fifth sentence: The exchange rate that counts.
    if exchange_rate is None:
        exchange_rate = Exchange_rate.Rate_of_the_day
    # The warranty to be deposited.
    warranty_ = warranty_due(project=project, agreed=agreed, such_as=warranty_due__such_as)
    # The way in which it is deposited.
    manner = deposit_manner(
        deposit=deposit, means=means, is_to_the_account=is_to_the_account, in_cash=deposit_manner__in_cash
    )
    notice("Warranty_deposit.exchange_rate")
    rate = _warranty_deposit_rate(exchange_rate, rate_of_the_day, agreed_rate)
    # Article 15(3), second item, fifth sentence: The warranty to be deposited, in Kip.
    due_in_kip = of_decimal(to_decimal(warranty_.due) * rate)
    is_enough = _warranty_deposit_is_enough(deposit, known(due_in_kip), known(warranty_))
    # Article 15(3), second item, fourth sentence; Article 15(3), second item, fifth sentence: What is wrong with the
    # way in which it is deposited.
    defects = manner.defects
    # Article 15(3), second item, fourth sentence; Article 15(3), second item, fifth sentence: The deposit is as Article
    # 15 asks.
    is_as_asked = is_enough and len(defects) == 0
    if not _warranty_deposit_assertion_1(rate_of_the_day, agreed_rate):
        raise Refused("A rate of exchange is above zero.").at(*_ARTICLE_15_LINE_1577)
    return Warranty_deposit(rate, due_in_kip, is_enough, defects, is_as_asked)


class Decided_warranty_deposit(Decision):
    """What `decide_warranty_deposit` gives: of each output of `warranty_deposit` a value, or why there is none."""

    __slots__ = ()

    @property
    def rate(self) -> Outcome[DecimalInLAKPerUSD]:
        """The exchange rate that counts, in figures (in LAK per USD)."""
        return self._outcome("rate")

    @property
    def due_in_kip(self) -> Outcome[MoneyInLAK]:
        """The warranty to be deposited, in Kip (in hundredths of LAK)."""
        return self._outcome("due_in_kip")

    @property
    def is_enough(self) -> Outcome[bool]:
        """The deposit is not less than the warranty."""
        return self._outcome("is_enough")

    @property
    def defects(self) -> Outcome[tuple[Deposit_defect, ...]]:
        """What is wrong with the way in which it is deposited."""
        return self._outcome("defects")

    @property
    def is_as_asked(self) -> Outcome[bool]:
        """The deposit is as Article 15 asks."""
        return self._outcome("is_as_asked")

    @staticmethod
    def _scope() -> Scope:
        return WARRANTY_DEPOSIT


def decide_warranty_deposit(
    *,
    project: Project,
    agreed: Present[MoneyInUSD] | None = None,
    deposit: Deposit,
    means: Deposit_means,
    is_to_the_account: bool,
    rate_of_the_day: DecimalInLAKPerUSD,
    agreed_rate: Present[DecimalInLAKPerUSD] | None = None,
    exchange_rate: Exchange_rate | None = None,
    warranty_due__such_as: Such_as | None = None,
    deposit_manner__in_cash: In_cash | None = None,
) -> Decided_warranty_deposit:
    """`warranty_deposit` without exceptions (Article 15): an output that has no value is `Silent` or `Refused`, and
    the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = warranty_deposit(
            project=project,
            agreed=agreed,
            deposit=deposit,
            means=means,
            is_to_the_account=is_to_the_account,
            rate_of_the_day=rate_of_the_day,
            agreed_rate=agreed_rate,
            exchange_rate=exchange_rate,
            warranty_due__such_as=warranty_due__such_as,
            deposit_manner__in_cash=deposit_manner__in_cash,
        )
    except Failure as failure:
        return Decided_warranty_deposit.without(
            failure,
            project,
            agreed,
            deposit,
            means,
            is_to_the_account,
            rate_of_the_day,
            agreed_rate,
            exchange_rate,
            warranty_due__such_as,
            deposit_manner__in_cash,
        )
    return Decided_warranty_deposit(
        found,
        project,
        agreed,
        deposit,
        means,
        is_to_the_account,
        rate_of_the_day,
        agreed_rate,
        exchange_rate,
        warranty_due__such_as,
        deposit_manner__in_cash,
    )


def _warranty_duties_performed(performance: Performance, as_of: date) -> Performance:
    """How the agreement had been performed on the date of the question.

    Article 15(3), second item, sixth sentence; Article 15(3), second item, seventh sentence
    (rules/decree/part_4_concession_activities.catala_en, line 1633).
    """
    if isinstance(performance, Not_yet):
        return Not_yet()
    if isinstance(performance, Fulfilled):
        if performance.content <= as_of:
            return performance
        return Not_yet()
    if isinstance(performance, In_part):
        if performance.content <= as_of:
            return performance
        return Not_yet()
    if performance.content <= as_of:
        return performance
    return Not_yet()


def _warranty_duties_outcome(deposited: Present[date] | None, as_of: date, performed: Performance) -> Warranty_outcome:
    """What becomes of the warranty.

    rules/decree/part_4_concession_activities.catala_en, lines 1641, 1646, 1652, 1658.
    """
    if not obligations.had_happened(deposited, as_of):
        return Warranty_outcome.Nothing_deposited  # Article 15, first sentence
    if obligations.had_happened(deposited, as_of) and isinstance(performed, Not_yet):
        return Warranty_outcome.Stays_deposited  # Article 15(3), second item, sixth sentence
    if obligations.had_happened(deposited, as_of) and isinstance(performed, Fulfilled):
        return Warranty_outcome.Returned_to_investor  # Article 15(3), second item, sixth sentence
    if obligations.had_happened(deposited, as_of) and isinstance(performed, Failed):
        return Warranty_outcome.Forfeited  # Article 15(3), second item, seventh sentence
    # No rule of the text says.
    raise Silent("outcome", "rules/decree/part_4_concession_activities.catala_en:1543", "Article 15")


def _warranty_duties_deposit(deposited: Present[date] | None, as_of: date) -> obligations.Obligation:
    """To deposit the warranty in the account of the planning and investment sector at the National Treasury.

    Article 15, first sentence; Article 15(3), second item, fourth sentence
    (rules/decree/part_4_concession_activities.catala_en, line 1665).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.National_treasury
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=deposited,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _warranty_duties_return(
    performed: Performance, deposited: Present[date] | None, as_of: date, returned: Present[date] | None
) -> obligations.Obligation:
    """To have the warranty returned.

    Article 15(3), second item, sixth sentence (rules/decree/part_4_concession_activities.catala_en, line 1673).
    """
    if not isinstance(performed, In_part):
        return obligations.standing_(
            let(
                obligations.norm(
                    obligations.Modality.Right, administration.Actor.Investor, administration.Actor.Not_named
                ),
                lambda before: obligations.Norm(
                    modality=before.modality,
                    bearer=before.bearer,
                    addressee=before.addressee,
                    applies=obligations.had_happened(deposited, as_of) and not isinstance(performed, Failed),
                    start=obligations.On(performed.content)
                    if isinstance(performed, Fulfilled)
                    else obligations.Awaited(),
                    due=before.due,
                    done=returned,
                    follows=before.follows,
                ),
            ),
            as_of,
        )
    # No rule of the text says.
    raise Silent("return", "rules/decree/part_4_concession_activities.catala_en:1548", "Article 15")


def _warranty_duties_forfeiture(
    performed: Performance, deposited: Present[date] | None, as_of: date, taken: Present[date] | None
) -> obligations.Obligation:
    """To keep the warranty, which is forfeited.

    Article 15(3), second item, seventh sentence (rules/decree/part_4_concession_activities.catala_en, line 1690).
    """
    if not isinstance(performed, In_part):
        return obligations.standing_(
            let(
                obligations.norm(
                    obligations.Modality.Right, administration.Actor.Government, administration.Actor.Investor
                ),
                lambda before: obligations.Norm(
                    modality=before.modality,
                    bearer=before.bearer,
                    addressee=before.addressee,
                    applies=obligations.had_happened(deposited, as_of) and not isinstance(performed, Fulfilled),
                    start=obligations.On(performed.content) if isinstance(performed, Failed) else obligations.Awaited(),
                    due=before.due,
                    done=taken,
                    follows=before.follows,
                ),
            ),
            as_of,
        )
    # No rule of the text says.
    raise Silent("forfeiture", "rules/decree/part_4_concession_activities.catala_en:1550", "Article 15")


def warranty_duties(
    *,
    deposited: Present[date] | None = None,
    performance: Performance,
    returned: Present[date] | None = None,
    taken: Present[date] | None = None,
    as_of: date,
) -> Warranty_duties:
    """Whether the warranty is returned or lost, and what is owed on its account.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1529).

    Facts:
        deposited: The day on which the warranty was deposited (`Present(date)`, None if not given).
        performance: How the MOU or concession agreement was performed.
        returned: The day on which the warranty was returned to the investor (`Present(date)`, None if not given).
        taken: The day on which the government took the warranty (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    performed = _warranty_duties_performed(performance, as_of)
    outcome = _warranty_duties_outcome(deposited, as_of, performed)
    deposit = _warranty_duties_deposit(deposited, as_of)
    return_ = _warranty_duties_return(performed, deposited, as_of, returned)
    forfeiture = _warranty_duties_forfeiture(performed, deposited, as_of, taken)
    return Warranty_duties(outcome, deposit, return_, forfeiture)


class Decided_warranty_duties(Decision):
    """What `decide_warranty_duties` gives: of each output of `warranty_duties` a value, or why there is none."""

    __slots__ = ()

    @property
    def outcome(self) -> Outcome[Warranty_outcome]:
        """What becomes of the warranty."""
        return self._outcome("outcome")

    @property
    def deposit(self) -> Outcome[obligations.Obligation]:
        """To deposit the warranty in the account of the planning and investment sector at the National Treasury."""
        return self._outcome("deposit")

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
        return WARRANTY_DUTIES


def decide_warranty_duties(
    *,
    deposited: Present[date] | None = None,
    performance: Performance,
    returned: Present[date] | None = None,
    taken: Present[date] | None = None,
    as_of: date,
) -> Decided_warranty_duties:
    """`warranty_duties` without exceptions (Article 15): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = warranty_duties(
            deposited=deposited, performance=performance, returned=returned, taken=taken, as_of=as_of
        )
    except Failure as failure:
        return Decided_warranty_duties.without(failure, deposited, performance, returned, taken, as_of)
    return Decided_warranty_duties(found, deposited, performance, returned, taken, as_of)


def concession_operation(
    *,
    concession_begins: date,
    concession_ends: date,
    has_certificate: bool,
    needs_technical_permission: bool,
    has_requested_permission: bool,
    as_of: date,
) -> Concession_operation:
    """Whether the investor may operate under a concession registration certificate.

    Encodes Article 16 (rules/decree/part_4_concession_activities.catala_en:1821).

    Facts:
        concession_begins: The first day of the concession.
        concession_ends: The last day of the concession.
        has_certificate: The concession registration certificate was issued.
        needs_technical_permission: A certificate or technical permission of another sector is needed.
        has_requested_permission: It has been requested.
        as_of: The date for which the question is asked.

    Raises `Refused` where an assertion does not hold.
    """
    # Article 16, second sentence: What the certificate includes, so that it need not be asked for besides.
    includes = (
        Certificate_part.Enterprise_registration_certificate,
        Certificate_part.Investment_license,
        Certificate_part.Tax_registration,
    )
    # Article 16, first sentence: The certificate lets the investor carry out activities on that day.
    is_covered = has_certificate and concession_begins <= as_of <= concession_ends
    # Article 16, first sentence; Article 16, third sentence: The business operation may be started on that day.
    may_start = is_covered and (not needs_technical_permission or has_requested_permission)
    if not concession_ends >= concession_begins:
        raise Refused("A concession cannot end before it begins.").at(*_ARTICLE_16_LINE_1913)
    return Concession_operation(includes, is_covered, may_start)


class Decided_concession_operation(Decision):
    """What `decide_concession_operation` gives: of each output of `concession_operation` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def includes(self) -> Outcome[tuple[Certificate_part, ...]]:
        """What the certificate includes, so that it need not be asked for besides."""
        return self._outcome("includes")

    @property
    def is_covered(self) -> Outcome[bool]:
        """The certificate lets the investor carry out activities on that day."""
        return self._outcome("is_covered")

    @property
    def may_start(self) -> Outcome[bool]:
        """The business operation may be started on that day."""
        return self._outcome("may_start")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_OPERATION


def decide_concession_operation(
    *,
    concession_begins: date,
    concession_ends: date,
    has_certificate: bool,
    needs_technical_permission: bool,
    has_requested_permission: bool,
    as_of: date,
) -> Decided_concession_operation:
    """`concession_operation` without exceptions (Article 16): an output that has no value is `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = concession_operation(
            concession_begins=concession_begins,
            concession_ends=concession_ends,
            has_certificate=has_certificate,
            needs_technical_permission=needs_technical_permission,
            has_requested_permission=has_requested_permission,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_concession_operation.without(
            failure,
            concession_begins,
            concession_ends,
            has_certificate,
            needs_technical_permission,
            has_requested_permission,
            as_of,
        )
    return Decided_concession_operation(
        found,
        concession_begins,
        concession_ends,
        has_certificate,
        needs_technical_permission,
        has_requested_permission,
        as_of,
    )


def _concession_certificate_duties_copy_due(issued: Present[date] | None) -> Present[date] | None:
    """The last day for forwarding the copies.

    Article 16, fourth sentence; Article 16, fifth sentence (rules/decree/part_4_concession_activities.catala_en, line
    2009).
    """
    if issued is not None:
        return Present(lao_pdr.LAO_PDR.add(issued.value, 10, at=_ARTICLE_16_LINE_2011))
    return None


def _concession_certificate_duties_enterprise_number(
    enterprise_number_issued: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To issue the enterprise identification number for the certificate.

    Article 16, sixth sentence (rules/decree/part_4_concession_activities.catala_en, line 1938).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Industry_and_commerce_sector,
                administration.Actor.Planning_and_investment_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=enterprise_number_issued,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_certificate_duties_taxpayer_number(
    taxpayer_number_issued: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To issue the taxpayer identification number for the certificate.

    Article 16, seventh sentence (rules/decree/part_4_concession_activities.catala_en, line 1948).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Financial_sector,
                administration.Actor.Planning_and_investment_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=taxpayer_number_issued,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_certificate_duties_enterprise_number_sought(
    enterprise_number_issued: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To coordinate with the industry and commerce sector, so as to obtain the enterprise identification number.

    Article 16, ninth sentence (rules/decree/part_4_concession_activities.catala_en, line 1957).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Industry_and_commerce_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=enterprise_number_issued,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_certificate_duties_taxpayer_number_sought(
    taxpayer_number_issued: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To coordinate with the financial sector, so as to obtain the taxpayer identification number.

    Article 16, ninth sentence (rules/decree/part_4_concession_activities.catala_en, line 1967).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Financial_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=taxpayer_number_issued,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_certificate_duties_tax_declaration(
    taxpayer_number_issued: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To use the taxpayer identification number in the annual tax declaration.

    Article 16, eighth sentence (rules/decree/part_4_concession_activities.catala_en, line 1976).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Financial_sector
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(taxpayer_number_issued),
                due=before.due,
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_certificate_duties_sector_copy(
    issued: Present[date] | None, copy_due: Present[date] | None, copy_to_sector: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To forward a copy of the certificate to the concerned sector.

    Article 16, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line 1984).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Concerned_sectors,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(issued),
                due=copy_due,
                done=copy_to_sector,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_certificate_duties_ministry_copy(
    issued_at: administration.Level,
    issued: Present[date] | None,
    copy_due: Present[date] | None,
    copy_to_ministry: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To forward a copy of the certificate to the Ministry of Planning and Investment.

    Article 16, fifth sentence (rules/decree/part_4_concession_activities.catala_en, line 1995).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Provincial_or_municipal_authorities,
                administration.Actor.Ministry_of_planning_and_investment,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=issued_at is administration.Level.Local,
                start=obligations.since(issued),
                due=copy_due,
                done=copy_to_ministry,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_certificate_duties_technical_permission(
    needs_technical_permission: bool,
    operation_starts: Present[date] | None,
    permission_requested: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To request the certificate or technical permission of other sectors.

    Article 16, third sentence (rules/decree/part_4_concession_activities.catala_en, line 2015).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Concerned_sectors
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=needs_technical_permission,
                start=before.start,
                due=Present(days_before(operation_starts.value, 1, at=_ARTICLE_16_LINE_2021))
                if operation_starts is not None
                else None,
                done=permission_requested,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_certificate_duties_seal_permission(
    issued: Present[date] | None, seal_permitted: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To grant the permission for the company seal.

    Article 16, tenth sentence (rules/decree/part_4_concession_activities.catala_en, line 2028).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Public_security_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(issued),
                due=before.due,
                done=seal_permitted,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _concession_certificate_duties_seal(
    seal_start: Present[date] | None, seal_made: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To make the company seal.

    Article 16, eleventh sentence (rules/decree/part_4_concession_activities.catala_en, line 2044).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Public_security_sector, administration.Actor.Investor
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(seal_start),
                due=Present(lao_pdr.LAO_PDR.add(seal_start.value, 7, at=_ARTICLE_16_LINE_2050))
                if seal_start is not None
                else None,
                done=seal_made,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def concession_certificate_duties(
    *,
    issued: Present[date] | None = None,
    issued_at: administration.Level,
    enterprise_number_issued: Present[date] | None = None,
    taxpayer_number_issued: Present[date] | None = None,
    needs_technical_permission: bool,
    permission_requested: Present[date] | None = None,
    operation_starts: Present[date] | None = None,
    copy_to_sector: Present[date] | None = None,
    copy_to_ministry: Present[date] | None = None,
    seal_permitted: Present[date] | None = None,
    seal_made: Present[date] | None = None,
    as_of: date,
    seven_days: Seven_days | None = None,
) -> Concession_certificate_duties:
    """What is owed when a concession registration certificate is issued, by whom and by when.

    Encodes Article 16 (rules/decree/part_4_concession_activities.catala_en:1850).

    Facts:
        issued: The day on which the certificate was issued (`Present(date)`, None if not given).
        issued_at: The level at which it was issued.
        enterprise_number_issued: The day on which the industry and commerce sector issued the enterprise identification
            number (`Present(date)`, None if not given).
        taxpayer_number_issued: The day on which the financial sector issued the taxpayer identification number
            (`Present(date)`, None if not given).
        needs_technical_permission: A certificate or technical permission of another sector is needed.
        permission_requested: The day on which it was requested (`Present(date)`, None if not given).
        operation_starts: The day on which the business operation starts (`Present(date)`, None if not given).
        copy_to_sector: The day on which the copy was forwarded to the concerned sector (`Present(date)`, None if not
            given).
        copy_to_ministry: The day on which the copy was forwarded to the Ministry of Planning and Investment
            (`Present(date)`, None if not given).
        seal_permitted: The day on which the permission for the seal was granted (`Present(date)`, None if not given).
        seal_made: The day on which the seal was made (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        seven_days: From when the seven working days for the seal run (a reading of the text: From_permission if not
            given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 16, eleventh sentence: From when the seven working days for the seal run.
    if seven_days is None:
        seven_days = Seven_days.From_permission
    copy_due = _concession_certificate_duties_copy_due(issued)
    notice("Concession_certificate_duties.seven_days")
    # Article 16, eleventh sentence: The day from which the seven working days run.
    seal_start = seal_permitted if seven_days is Seven_days.From_permission else issued
    # Article 16, fourth sentence: Who issues the certificate.
    issued_by = administration.Actor.Planning_and_investment_sector
    enterprise_number = _concession_certificate_duties_enterprise_number(enterprise_number_issued, as_of)
    taxpayer_number = _concession_certificate_duties_taxpayer_number(taxpayer_number_issued, as_of)
    enterprise_number_sought = _concession_certificate_duties_enterprise_number_sought(enterprise_number_issued, as_of)
    taxpayer_number_sought = _concession_certificate_duties_taxpayer_number_sought(taxpayer_number_issued, as_of)
    tax_declaration = _concession_certificate_duties_tax_declaration(taxpayer_number_issued, as_of)
    sector_copy = _concession_certificate_duties_sector_copy(issued, copy_due, copy_to_sector, as_of)
    ministry_copy = _concession_certificate_duties_ministry_copy(issued_at, issued, copy_due, copy_to_ministry, as_of)
    technical_permission = _concession_certificate_duties_technical_permission(
        needs_technical_permission, operation_starts, permission_requested, as_of
    )
    seal_permission = _concession_certificate_duties_seal_permission(issued, seal_permitted, as_of)
    seal = _concession_certificate_duties_seal(seal_start, seal_made, as_of)
    return Concession_certificate_duties(
        issued_by,
        enterprise_number,
        taxpayer_number,
        enterprise_number_sought,
        taxpayer_number_sought,
        tax_declaration,
        sector_copy,
        ministry_copy,
        technical_permission,
        seal_permission,
        seal,
    )


class Decided_concession_certificate_duties(Decision):
    """What `decide_concession_certificate_duties` gives: of each output of `concession_certificate_duties` a value,
    or why there is none.
    """

    __slots__ = ()

    @property
    def issued_by(self) -> Outcome[administration.Actor]:
        """Who issues the certificate."""
        return self._outcome("issued_by")

    @property
    def enterprise_number(self) -> Outcome[obligations.Obligation]:
        """To issue the enterprise identification number for the certificate."""
        return self._outcome("enterprise_number")

    @property
    def taxpayer_number(self) -> Outcome[obligations.Obligation]:
        """To issue the taxpayer identification number for the certificate."""
        return self._outcome("taxpayer_number")

    @property
    def enterprise_number_sought(self) -> Outcome[obligations.Obligation]:
        """To coordinate with the industry and commerce sector, so as to obtain the enterprise identification number."""
        return self._outcome("enterprise_number_sought")

    @property
    def taxpayer_number_sought(self) -> Outcome[obligations.Obligation]:
        """To coordinate with the financial sector, so as to obtain the taxpayer identification number."""
        return self._outcome("taxpayer_number_sought")

    @property
    def tax_declaration(self) -> Outcome[obligations.Obligation]:
        """To use the taxpayer identification number in the annual tax declaration."""
        return self._outcome("tax_declaration")

    @property
    def sector_copy(self) -> Outcome[obligations.Obligation]:
        """To forward a copy of the certificate to the concerned sector."""
        return self._outcome("sector_copy")

    @property
    def ministry_copy(self) -> Outcome[obligations.Obligation]:
        """To forward a copy of the certificate to the Ministry of Planning and Investment."""
        return self._outcome("ministry_copy")

    @property
    def technical_permission(self) -> Outcome[obligations.Obligation]:
        """To request the certificate or technical permission of other sectors."""
        return self._outcome("technical_permission")

    @property
    def seal_permission(self) -> Outcome[obligations.Obligation]:
        """To grant the permission for the company seal."""
        return self._outcome("seal_permission")

    @property
    def seal(self) -> Outcome[obligations.Obligation]:
        """To make the company seal."""
        return self._outcome("seal")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_CERTIFICATE_DUTIES


def decide_concession_certificate_duties(
    *,
    issued: Present[date] | None = None,
    issued_at: administration.Level,
    enterprise_number_issued: Present[date] | None = None,
    taxpayer_number_issued: Present[date] | None = None,
    needs_technical_permission: bool,
    permission_requested: Present[date] | None = None,
    operation_starts: Present[date] | None = None,
    copy_to_sector: Present[date] | None = None,
    copy_to_ministry: Present[date] | None = None,
    seal_permitted: Present[date] | None = None,
    seal_made: Present[date] | None = None,
    as_of: date,
    seven_days: Seven_days | None = None,
) -> Decided_concession_certificate_duties:
    """`concession_certificate_duties` without exceptions (Article 16): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = concession_certificate_duties(
            issued=issued,
            issued_at=issued_at,
            enterprise_number_issued=enterprise_number_issued,
            taxpayer_number_issued=taxpayer_number_issued,
            needs_technical_permission=needs_technical_permission,
            permission_requested=permission_requested,
            operation_starts=operation_starts,
            copy_to_sector=copy_to_sector,
            copy_to_ministry=copy_to_ministry,
            seal_permitted=seal_permitted,
            seal_made=seal_made,
            as_of=as_of,
            seven_days=seven_days,
        )
    except Failure as failure:
        return Decided_concession_certificate_duties.without(
            failure,
            issued,
            issued_at,
            enterprise_number_issued,
            taxpayer_number_issued,
            needs_technical_permission,
            permission_requested,
            operation_starts,
            copy_to_sector,
            copy_to_ministry,
            seal_permitted,
            seal_made,
            as_of,
            seven_days,
        )
    return Decided_concession_certificate_duties(
        found,
        issued,
        issued_at,
        enterprise_number_issued,
        taxpayer_number_issued,
        needs_technical_permission,
        permission_requested,
        operation_starts,
        copy_to_sector,
        copy_to_ministry,
        seal_permitted,
        seal_made,
        as_of,
        seven_days,
    )


def _concession_certificate_content_missing(
    has_enterprise_name: bool,
    has_enterprise_location: bool,
    has_operation_location: bool,
    has_approved_activity: bool,
    has_form_of_investment: bool,
    has_type_of_enterprise: bool,
    has_shareholders_and_shares: bool,
    has_total_capital_in_kip: bool,
    has_registered_capital_in_kip: bool,
    has_tax_and_customs_obligations: bool,
    is_otherwise_obliged: bool,
    has_other_obligations: bool,
    is_given_tax_incentives: bool,
    has_tax_incentives: bool,
    has_code: bool,
    is_code_the_number: bool,
    has_enterprise_number: bool,
    has_taxpayer_number: bool,
) -> tuple[Certificate_item, ...]:
    """The items that are missing, in the order of Article 17.

    Article 17, first item; Article 17, second item; Article 17, third item; Article 17, fourth item; Article 17, fifth
    item; Article 17, sixth item; Article 17, seventh item; Article 17, eighth item; Article 17, ninth item; Article 17,
    tenth item; Article 17, eleventh item; Article 17, twelfth item; Article 17, thirteenth item
    (rules/decree/part_4_concession_activities.catala_en, line 2373).
    """
    return tuple(
        item
        for item in (
            Certificate_item.Enterprise_name,
            Certificate_item.Location,
            Certificate_item.Approved_activity,
            Certificate_item.Form_of_investment,
            Certificate_item.Type_of_enterprise,
            Certificate_item.Shareholders_and_shares,
            Certificate_item.Capital_in_kip,
            Certificate_item.Tax_and_customs_obligations,
            Certificate_item.Other_obligations,
            Certificate_item.Tax_incentives,
            Certificate_item.Certificate_code,
            Certificate_item.Enterprise_number,
            Certificate_item.Taxpayer_number,
        )
        if (
            not has_enterprise_name
            if item is Certificate_item.Enterprise_name
            else not (has_enterprise_location or has_operation_location)
            if item is Certificate_item.Location
            else not has_approved_activity
            if item is Certificate_item.Approved_activity
            else not has_form_of_investment
            if item is Certificate_item.Form_of_investment
            else not has_type_of_enterprise
            if item is Certificate_item.Type_of_enterprise
            else not has_shareholders_and_shares
            if item is Certificate_item.Shareholders_and_shares
            else not (has_total_capital_in_kip and has_registered_capital_in_kip)
            if item is Certificate_item.Capital_in_kip
            else not has_tax_and_customs_obligations
            if item is Certificate_item.Tax_and_customs_obligations
            else is_otherwise_obliged and not has_other_obligations
            if item is Certificate_item.Other_obligations
            else is_given_tax_incentives and not has_tax_incentives
            if item is Certificate_item.Tax_incentives
            else not (has_code and is_code_the_number)
            if item is Certificate_item.Certificate_code
            else not has_enterprise_number
            if item is Certificate_item.Enterprise_number
            else not has_taxpayer_number
        )
    )


def concession_certificate_content(
    *,
    has_enterprise_name: bool,
    has_enterprise_location: bool,
    has_operation_location: bool,
    has_approved_activity: bool,
    has_form_of_investment: bool,
    has_type_of_enterprise: bool,
    has_shareholders_and_shares: bool,
    has_total_capital_in_kip: bool,
    has_registered_capital_in_kip: bool,
    has_tax_and_customs_obligations: bool,
    is_otherwise_obliged: bool,
    has_other_obligations: bool,
    is_given_tax_incentives: bool,
    has_tax_incentives: bool,
    has_code: bool,
    is_code_the_number: bool,
    has_enterprise_number: bool,
    has_taxpayer_number: bool,
) -> Concession_certificate_content:
    """Whether a concession registration certificate contains what it must, and what is missing from it.

    Encodes Article 17 (rules/decree/part_4_concession_activities.catala_en:2246).

    Facts:
        has_enterprise_name: It names the enterprise.
        has_enterprise_location: It says where the enterprise is.
        has_operation_location: It says where the enterprise operates.
        has_approved_activity: It names the approved investment activity.
        has_form_of_investment: It says the form of the investment.
        has_type_of_enterprise: It says the type, form and nature of the enterprise.
        has_shareholders_and_shares: It names the shareholders and the proportion of their shares, as a percentage of
            the registered capital.
        has_total_capital_in_kip: It says the total capital in Kip.
        has_registered_capital_in_kip: It says the registered capital in Kip.
        has_tax_and_customs_obligations: It says the tax obligations and customs duties.
        is_otherwise_obliged: The enterprise has other obligations.
        has_other_obligations: It says the other obligations.
        is_given_tax_incentives: The enterprise has tax incentives.
        has_tax_incentives: It says the tax incentives.
        has_code: It bears a code.
        is_code_the_number: The code is the same as the number of the certificate.
        has_enterprise_number: It says the enterprise identification number.
        has_taxpayer_number: It says the taxpayer identification number.

    There is an answer for all facts.
    """
    missing = _concession_certificate_content_missing(
        has_enterprise_name,
        has_enterprise_location,
        has_operation_location,
        has_approved_activity,
        has_form_of_investment,
        has_type_of_enterprise,
        has_shareholders_and_shares,
        has_total_capital_in_kip,
        has_registered_capital_in_kip,
        has_tax_and_customs_obligations,
        is_otherwise_obliged,
        has_other_obligations,
        is_given_tax_incentives,
        has_tax_incentives,
        has_code,
        is_code_the_number,
        has_enterprise_number,
        has_taxpayer_number,
    )
    # Article 17, first item: No item is missing.
    is_complete = len(missing) == 0
    return Concession_certificate_content(missing, is_complete)


class Decided_concession_certificate_content(Decision):
    """What `decide_concession_certificate_content` gives: of each output of `concession_certificate_content` a
    value, or why there is none.
    """

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Certificate_item, ...]]:
        """The items that are missing, in the order of Article 17."""
        return self._outcome("missing")

    @property
    def is_complete(self) -> Outcome[bool]:
        """No item is missing."""
        return self._outcome("is_complete")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_CERTIFICATE_CONTENT


def decide_concession_certificate_content(
    *,
    has_enterprise_name: bool,
    has_enterprise_location: bool,
    has_operation_location: bool,
    has_approved_activity: bool,
    has_form_of_investment: bool,
    has_type_of_enterprise: bool,
    has_shareholders_and_shares: bool,
    has_total_capital_in_kip: bool,
    has_registered_capital_in_kip: bool,
    has_tax_and_customs_obligations: bool,
    is_otherwise_obliged: bool,
    has_other_obligations: bool,
    is_given_tax_incentives: bool,
    has_tax_incentives: bool,
    has_code: bool,
    is_code_the_number: bool,
    has_enterprise_number: bool,
    has_taxpayer_number: bool,
) -> Decided_concession_certificate_content:
    """`concession_certificate_content` without exceptions (Article 17): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = concession_certificate_content(
            has_enterprise_name=has_enterprise_name,
            has_enterprise_location=has_enterprise_location,
            has_operation_location=has_operation_location,
            has_approved_activity=has_approved_activity,
            has_form_of_investment=has_form_of_investment,
            has_type_of_enterprise=has_type_of_enterprise,
            has_shareholders_and_shares=has_shareholders_and_shares,
            has_total_capital_in_kip=has_total_capital_in_kip,
            has_registered_capital_in_kip=has_registered_capital_in_kip,
            has_tax_and_customs_obligations=has_tax_and_customs_obligations,
            is_otherwise_obliged=is_otherwise_obliged,
            has_other_obligations=has_other_obligations,
            is_given_tax_incentives=is_given_tax_incentives,
            has_tax_incentives=has_tax_incentives,
            has_code=has_code,
            is_code_the_number=is_code_the_number,
            has_enterprise_number=has_enterprise_number,
            has_taxpayer_number=has_taxpayer_number,
        )
    except Failure as failure:
        return Decided_concession_certificate_content.without(
            failure,
            has_enterprise_name,
            has_enterprise_location,
            has_operation_location,
            has_approved_activity,
            has_form_of_investment,
            has_type_of_enterprise,
            has_shareholders_and_shares,
            has_total_capital_in_kip,
            has_registered_capital_in_kip,
            has_tax_and_customs_obligations,
            is_otherwise_obliged,
            has_other_obligations,
            is_given_tax_incentives,
            has_tax_incentives,
            has_code,
            is_code_the_number,
            has_enterprise_number,
            has_taxpayer_number,
        )
    return Decided_concession_certificate_content(
        found,
        has_enterprise_name,
        has_enterprise_location,
        has_operation_location,
        has_approved_activity,
        has_form_of_investment,
        has_type_of_enterprise,
        has_shareholders_and_shares,
        has_total_capital_in_kip,
        has_registered_capital_in_kip,
        has_tax_and_customs_obligations,
        is_otherwise_obliged,
        has_other_obligations,
        is_given_tax_incentives,
        has_tax_incentives,
        has_code,
        is_code_the_number,
        has_enterprise_number,
        has_taxpayer_number,
    )


def _certificate_capital_proportions(
    shares: tuple[Declared_capital, ...], bank_rate: DecimalInLAKPerUSD, registered_in_kip: MoneyInLAK
) -> tuple[Fraction, ...]:
    """The proportion of each share in the registered capital.

    Article 17, sixth item (rules/decree/part_4_concession_activities.catala_en, line 2430).
    """
    return tuple(ratio(in_kip(share, bank_rate), registered_in_kip, at=_ARTICLE_17_LINE_2431) for share in shares)


def _certificate_capital_assertion_1(
    bank_rate: DecimalInLAKPerUSD,
    total_capital: Declared_capital,
    registered_capital: Declared_capital,
    shares: tuple[Declared_capital, ...],
) -> bool:
    """Article 17 (rules/decree/part_4_concession_activities.catala_en:2411)."""
    return (
        bank_rate.numerator > 0
        and is_convertible(total_capital)
        and is_convertible(registered_capital)
        and all(is_convertible(share) for share in shares)
    )


def certificate_capital(
    *,
    total_capital: Declared_capital,
    registered_capital: Declared_capital,
    bank_rate: DecimalInLAKPerUSD,
    shares: tuple[Declared_capital, ...],
) -> Certificate_capital:
    """The capital in Kip, and the proportions of the shares, as a concession registration certificate states them.

    Encodes Article 17 (rules/decree/part_4_concession_activities.catala_en:2308).

    Facts:
        total_capital: The total capital as it was declared.
        registered_capital: The registered capital as it was declared.
        bank_rate: The exchange rate of the Bank of Lao PDR on the date on which the certificate is issued (in LAK per
            USD).
        shares: What each shareholder holds of the registered capital, as it was declared.

    Raises `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 17, seventh item; Article 17, seventh item, second sentence: The total capital in Kip.
    total_in_kip = in_kip(total_capital, bank_rate)
    # Article 17, seventh item; Article 17, seventh item, second sentence: The registered capital in Kip.
    registered_in_kip = in_kip(registered_capital, bank_rate)
    proportions = _certificate_capital_proportions(shares, bank_rate, registered_in_kip)
    if not (
        _certificate_capital_assertion_1(bank_rate, total_capital, registered_capital, shares)
        and in_kip(registered_capital, bank_rate) > 0
    ):
        require(
            (
                "A rate of exchange is above zero.",
                _certificate_capital_assertion_1(bank_rate, total_capital, registered_capital, shares),
                _ARTICLE_17_LINE_2411,
            ),
            ("The registered capital is above zero.", in_kip(registered_capital, bank_rate) > 0, _ARTICLE_17_LINE_2419),
        )
    return Certificate_capital(total_in_kip, registered_in_kip, proportions)


class Decided_certificate_capital(Decision):
    """What `decide_certificate_capital` gives: of each output of `certificate_capital` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def total_in_kip(self) -> Outcome[MoneyInLAK]:
        """The total capital in Kip (in hundredths of LAK)."""
        return self._outcome("total_in_kip")

    @property
    def registered_in_kip(self) -> Outcome[MoneyInLAK]:
        """The registered capital in Kip (in hundredths of LAK)."""
        return self._outcome("registered_in_kip")

    @property
    def proportions(self) -> Outcome[tuple[Fraction, ...]]:
        """The proportion of each share in the registered capital."""
        return self._outcome("proportions")

    @staticmethod
    def _scope() -> Scope:
        return CERTIFICATE_CAPITAL


def decide_certificate_capital(
    *,
    total_capital: Declared_capital,
    registered_capital: Declared_capital,
    bank_rate: DecimalInLAKPerUSD,
    shares: tuple[Declared_capital, ...],
) -> Decided_certificate_capital:
    """`certificate_capital` without exceptions (Article 17): an output that has no value is `Refused`, and the
    reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = certificate_capital(
            total_capital=total_capital, registered_capital=registered_capital, bank_rate=bank_rate, shares=shares
        )
    except Failure as failure:
        return Decided_certificate_capital.without(failure, total_capital, registered_capital, bank_rate, shares)
    return Decided_certificate_capital(found, total_capital, registered_capital, bank_rate, shares)


def _enterprise_code_code(has_uniform_database: bool) -> Code_used:
    """The code that is used.

    rules/decree/part_4_concession_activities.catala_en, lines 2435, 2440.
    """
    if has_uniform_database:
        return Code_used.Code_of_the_certificate  # Article 17, fourteenth item, second sentence
    return Code_used.Code_of_each_sector  # Article 17, fourteenth item, third sentence


def enterprise_code(*, has_uniform_database: bool) -> Enterprise_code:
    """Which code a sector uses to monitor and manage an enterprise.

    Encodes Article 17 (rules/decree/part_4_concession_activities.catala_en:2333).

    Facts:
        has_uniform_database: The sectors are linked in a network, and a uniform database is established.

    There is an answer for all facts.
    """
    code = _enterprise_code_code(has_uniform_database)
    return Enterprise_code(code)


class Decided_enterprise_code(Decision):
    """What `decide_enterprise_code` gives: of each output of `enterprise_code` a value, or why there is none."""

    __slots__ = ()

    @property
    def code(self) -> Outcome[Code_used]:
        """The code that is used."""
        return self._outcome("code")

    @staticmethod
    def _scope() -> Scope:
        return ENTERPRISE_CODE


def decide_enterprise_code(*, has_uniform_database: bool) -> Decided_enterprise_code:
    """`enterprise_code` without exceptions (Article 17): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = enterprise_code(has_uniform_database=has_uniform_database)
    except Failure as failure:
        return Decided_enterprise_code.without(failure, has_uniform_database)
    return Decided_enterprise_code(found, has_uniform_database)


def concession_transfer_approval(
    *, change: Concession_change, transfer_approval: Transfer_approval | None = None
) -> Concession_transfer_approval:
    """Who approves that an enterprise transfers its concession right or shares, or has its concession agreement
    amended.

    Encodes Article 18 (rules/decree/part_4_concession_activities.catala_en:2583).

    Facts:
        change: What the enterprise wishes to do.
        transfer_approval: Who approves (a reading of the text: Approval_by_sector if not given).

    Raises `Silent` where no rule gives a value.
    """
    # Article 18: Who approves.
    if transfer_approval is None:
        transfer_approval = Transfer_approval.Approval_by_sector
    # Article 18: Who approves what is proposed.
    if not not change is Concession_change.Another_change:
        # No rule of the text says.
        raise Silent("approved_by", "rules/decree/part_4_concession_activities.catala_en:2590", "Article 18")
    notice("Concession_transfer_approval.transfer_approval")
    approved_by = (
        administration.Actor.Planning_and_investment_sector
        if transfer_approval is Transfer_approval.Approval_by_sector
        else administration.Actor.Committee_for_investment_promotion
    )
    return Concession_transfer_approval(approved_by)


class Decided_concession_transfer_approval(Decision):
    """What `decide_concession_transfer_approval` gives: of each output of `concession_transfer_approval` a value, or
    why there is none.
    """

    __slots__ = ()

    @property
    def approved_by(self) -> Outcome[administration.Actor]:
        """Who approves what is proposed."""
        return self._outcome("approved_by")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_TRANSFER_APPROVAL


def decide_concession_transfer_approval(
    *, change: Concession_change, transfer_approval: Transfer_approval | None = None
) -> Decided_concession_transfer_approval:
    """`concession_transfer_approval` without exceptions (Article 18): an output that has no value is `Silent`, and
    the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = concession_transfer_approval(change=change, transfer_approval=transfer_approval)
    except Failure as failure:
        return Decided_concession_transfer_approval.without(failure, change, transfer_approval)
    return Decided_concession_transfer_approval(found, change, transfer_approval)


def _concession_transfer_unmet(
    change: Concession_change,
    capital_paid: Reading[Capital_paid],
    capital_paid_in: MoneyInLAK,
    registered_capital: MoneyInLAK,
    capital_due: MoneyInLAK,
    are_taxes_cleared: bool,
    are_rent_and_fees_paid: bool,
    are_tasks_on_schedule: bool,
) -> tuple[Transfer_condition, ...]:
    """The conditions that are not met, in the order of Article 18.

    Article 18(1); Article 18(2); Article 18(3); Article 18(4) (rules/decree/part_4_concession_activities.catala_en,
    line 2663).
    """
    if not change is Concession_change.Another_change:
        return tuple(
            requirement
            for requirement in (
                Transfer_condition.Capital_paid_completely,
                Transfer_condition.Taxes_cleared,
                Transfer_condition.Rent_and_fees_paid,
                Transfer_condition.Tasks_on_schedule,
            )
            if (
                (
                    capital_paid_in < registered_capital
                    if capital_paid() is Capital_paid.The_whole
                    else capital_paid_in < capital_due
                )
                if requirement is Transfer_condition.Capital_paid_completely
                else not are_taxes_cleared
                if requirement is Transfer_condition.Taxes_cleared
                else not are_rent_and_fees_paid
                if requirement is Transfer_condition.Rent_and_fees_paid
                else not are_tasks_on_schedule
            )
        )
    # No rule of the text says.
    raise Silent("unmet", "rules/decree/part_4_concession_activities.catala_en:2621", "Article 18")


def _concession_transfer_proposal(
    change: Concession_change, proposed: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To propose the change to the planning and investment sector.

    Article 18 (rules/decree/part_4_concession_activities.catala_en, line 2685).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Investor,
                administration.Actor.Planning_and_investment_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=not change is Concession_change.Another_change,
                start=before.start,
                due=before.due,
                done=proposed,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def concession_transfer(
    *,
    change: Concession_change,
    registered_capital: MoneyInLAK,
    capital_due: MoneyInLAK,
    capital_paid_in: MoneyInLAK,
    are_taxes_cleared: bool,
    are_rent_and_fees_paid: bool,
    are_tasks_on_schedule: bool,
    proposed: Present[date] | None = None,
    as_of: date,
    capital_paid: Capital_paid | None = None,
    concession_transfer_approval__transfer_approval: Transfer_approval | None = None,
) -> Concession_transfer:
    """Whether an enterprise may transfer its concession right or shares or have its concession agreement amended,
    who approves it, and which conditions are not met.

    Encodes Article 18 (rules/decree/part_4_concession_activities.catala_en:2594).

    Facts:
        change: What the enterprise wishes to do.
        registered_capital: The registered capital (in hundredths of LAK).
        capital_due: What of it had to be paid so far under the concession agreement (in hundredths of LAK).
        capital_paid_in: What of it has been paid (in hundredths of LAK).
        are_taxes_cleared: Tax obligations have been regularly and completely cleared.
        are_rent_and_fees_paid: Rent and concession fees have been regularly paid.
        are_tasks_on_schedule: All tasks have been performed in accordance with the schedules set up.
        proposed: The day on which the change was proposed (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        capital_paid: How much of the registered capital has to be paid (a reading of the text: The_whole if not given).
        concession_transfer_approval__transfer_approval: Who approves (a reading of the text: Approval_by_sector if not
            given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Who approves.
    approval = concession_transfer_approval(
        change=change, transfer_approval=concession_transfer_approval__transfer_approval
    )
    # Article 18(1): How much of the registered capital has to be paid.
    if capital_paid is None:
        capital_paid = Capital_paid.The_whole
    # Article 18: Who approves what is proposed.
    approved_by = approval.approved_by
    unmet = _concession_transfer_unmet(
        change,
        as_chosen("Concession_transfer.capital_paid", capital_paid),
        capital_paid_in,
        registered_capital,
        capital_due,
        are_taxes_cleared,
        are_rent_and_fees_paid,
        are_tasks_on_schedule,
    )
    # Article 18: The change can be approved: all conditions are met.
    can_be_approved = len(unmet) == 0
    proposal = _concession_transfer_proposal(change, proposed, as_of)
    if not (capital_due >= 0 and capital_paid_in >= 0 and capital_due <= registered_capital):
        raise Refused("No amount is below zero, and what is due is no more than the registered capital.").at(
            *_ARTICLE_18_LINE_2645
        )
    return Concession_transfer(approved_by, unmet, can_be_approved, proposal)


class Decided_concession_transfer(Decision):
    """What `decide_concession_transfer` gives: of each output of `concession_transfer` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def approved_by(self) -> Outcome[administration.Actor]:
        """Who approves what is proposed."""
        return self._outcome("approved_by")

    @property
    def unmet(self) -> Outcome[tuple[Transfer_condition, ...]]:
        """The conditions that are not met, in the order of Article 18."""
        return self._outcome("unmet")

    @property
    def can_be_approved(self) -> Outcome[bool]:
        """The change can be approved: all conditions are met."""
        return self._outcome("can_be_approved")

    @property
    def proposal(self) -> Outcome[obligations.Obligation]:
        """To propose the change to the planning and investment sector."""
        return self._outcome("proposal")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_TRANSFER


def decide_concession_transfer(
    *,
    change: Concession_change,
    registered_capital: MoneyInLAK,
    capital_due: MoneyInLAK,
    capital_paid_in: MoneyInLAK,
    are_taxes_cleared: bool,
    are_rent_and_fees_paid: bool,
    are_tasks_on_schedule: bool,
    proposed: Present[date] | None = None,
    as_of: date,
    capital_paid: Capital_paid | None = None,
    concession_transfer_approval__transfer_approval: Transfer_approval | None = None,
) -> Decided_concession_transfer:
    """`concession_transfer` without exceptions (Article 18): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = concession_transfer(
            change=change,
            registered_capital=registered_capital,
            capital_due=capital_due,
            capital_paid_in=capital_paid_in,
            are_taxes_cleared=are_taxes_cleared,
            are_rent_and_fees_paid=are_rent_and_fees_paid,
            are_tasks_on_schedule=are_tasks_on_schedule,
            proposed=proposed,
            as_of=as_of,
            capital_paid=capital_paid,
            concession_transfer_approval__transfer_approval=concession_transfer_approval__transfer_approval,
        )
    except Failure as failure:
        return Decided_concession_transfer.without(
            failure,
            change,
            registered_capital,
            capital_due,
            capital_paid_in,
            are_taxes_cleared,
            are_rent_and_fees_paid,
            are_tasks_on_schedule,
            proposed,
            as_of,
            capital_paid,
            concession_transfer_approval__transfer_approval,
        )
    return Decided_concession_transfer(
        found,
        change,
        registered_capital,
        capital_due,
        capital_paid_in,
        are_taxes_cleared,
        are_rent_and_fees_paid,
        are_tasks_on_schedule,
        proposed,
        as_of,
        capital_paid,
        concession_transfer_approval__transfer_approval,
    )


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

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

_ARTICLE_10 = Place(
    "Article 10",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 10. Investment proposal",
    ),
    "",
    "",
)

CONCESSION_OFFICE = Scope(
    "Concession_office",
    function=concession_office,
    inputs=(),
    bindings=(
        Binding(
            "office",
            "office",
            administration.ACTOR_TYPE,
            lambda: administration.Actor.One_stop_service_of_planning_and_investment,
            term=Term(Rule(0, (_ART10_P1_B,), 147, "rules/decree/part_4_concession_activities.catala_en")),
        ),
        Binding(
            "levels",
            "levels",
            ListOf(administration.LEVEL_TYPE),
            lambda: (administration.Level.Central, administration.Level.Local),
            term=Term(Rule(0, (_ART10_P1_B,), 150, "rules/decree/part_4_concession_activities.catala_en")),
        ),
    ),
    outputs=("office", "levels"),
    type=CONCESSION_OFFICE_TYPE,
    doc="Which office takes the proposal for a concession, and at which level?",
    places=(_ARTICLE_10,),
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

_ART11_1 = Place(
    "Article 11(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 11. Documentations for the investment proposal",
    ),
    "art11-1",
    "Application form for concession activities;",
)

_ART11_3 = Place(
    "Article 11(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 11. Documentations for the investment proposal",
    ),
    "art11-3",
    "Joint venture contract which corresponds with the form and nature of business corporations as stipulated in the Law on Enterprise (if it is a joint venture);",
)

_ART11_4_A = Place(
    "Article 11(4), first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 11. Documentations for the investment proposal",
    ),
    "art11-4-a",
    "Certificate of financial status and experience of the investor;",
)

_ART11_4_B = Place(
    "Article 11(4), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 11. Documentations for the investment proposal",
    ),
    "art11-4-b",
    "Resume of the investor;",
)

_ART11_4_C = Place(
    "Article 11(4), third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 11. Documentations for the investment proposal",
    ),
    "art11-4-c",
    "Copy of Identity Card (for Lao national) and copy of passport (for foreigners).",
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

_ARTICLE_11 = Place(
    "Article 11",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 11. Documentations for the investment proposal",
    ),
    "",
    "",
)

CONCESSION_PROPOSAL = Scope(
    "Concession_proposal",
    function=concession_proposal,
    inputs=(
        Input("is_legal_entity", Boolean(), "The investor is a legal entity."),
        Input("is_mining_energy_or_land", Boolean(), "The concession is for mining, electricity-energy or land."),
        Input("is_joint_venture", Boolean(), "The proposal is for a joint venture."),
        Input("includes_lao_national", Boolean(), "A Lao national is among the investors, or acts for them."),
        Input("includes_foreigner", Boolean(), "A foreigner is among the investors, or acts for them."),
        Input("has_application_form", Boolean(), "The application form for concession activities is there."),
        Input("has_basic_information", Boolean(), "Basic information about the project is there."),
        Input("has_feasibility_study", Boolean(), "The feasibility study is there."),
        Input("has_business_plan", Boolean(), "The business plan is there."),
        Input(
            "has_joint_venture_contract",
            Boolean(),
            "A joint venture contract is there, and corresponds with a form of business corporation of the Law on Enterprise.",
        ),
        Input(
            "has_financial_certificate",
            Boolean(),
            "The certificate of financial status and experience of the investor is there.",
        ),
        Input("has_resume", Boolean(), "The resume of the investor is there."),
        Input("has_identity_card_copy", Boolean(), "The copy of the identity card of each Lao national is there."),
        Input("has_passport_copy", Boolean(), "The copy of the passport of each foreigner is there."),
        Input("has_field_data_memorandum", Boolean(), "The memorandum on initial field data collection is there."),
        Input(
            "basic_information",
            BASIC_INFORMATION_TYPE,
            "What the second item of Article 11 asks for.",
            required=False,
            reading=ReadingChoice("Concession_proposal.basic_information", "Instead_of_study_and_plan", (_ART11_2,)),
        ),
        Input(
            "other_annexes",
            OTHER_ANNEXES_TYPE,
            "What the annexes of the fourth item of Article 11 are.",
            required=False,
            reading=ReadingChoice("Concession_proposal.other_annexes", "Needed", (_ART11_4,)),
        ),
        Input(
            "memorandum",
            MEMORANDUM_TYPE,
            "Which concessions need a memorandum on initial field data collection.",
            required=False,
            reading=ReadingChoice("Concession_proposal.memorandum", "All_concessions", (_ART11_P2,)),
        ),
    ),
    bindings=(
        Binding(
            "basic_information",
            "basic_information",
            BASIC_INFORMATION_TYPE,
            lambda given: Basic_information.Instead_of_study_and_plan if given is None else given,
            term=Term(Rule(0, (_ART11_2,), 220, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="basic_information",
            reading="Concession_proposal.basic_information",
        ),
        Binding(
            "other_annexes",
            "other_annexes",
            OTHER_ANNEXES_TYPE,
            lambda given: Other_annexes.Needed if given is None else given,
            term=Term(Rule(0, (_ART11_4,), 223, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="other_annexes",
            reading="Concession_proposal.other_annexes",
        ),
        Binding(
            "memorandum",
            "memorandum",
            MEMORANDUM_TYPE,
            lambda given: Memorandum.All_concessions if given is None else given,
            term=Term(Rule(0, (_ART11_P2,), 226, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="memorandum",
            reading="Concession_proposal.memorandum",
        ),
        Subscope("taken_by", CONCESSION_OFFICE, lambda: concession_office()),
        Binding(
            "office",
            "office",
            administration.ACTOR_TYPE,
            lambda taken_by: taken_by.office,
            reads=("taken_by",),
            term=Term(
                Rule(
                    0,
                    (_ART10_P1_B,),
                    154,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("taken_by.office",),
                ),
            ),
        ),
        Binding(
            "levels",
            "levels",
            ListOf(administration.LEVEL_TYPE),
            lambda taken_by: taken_by.levels,
            reads=("taken_by",),
            term=Term(
                Rule(
                    0,
                    (_ART10_P1_B,),
                    157,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("taken_by.levels",),
                ),
            ),
        ),
        Binding(
            "missing",
            "missing",
            ListOf(PROPOSAL_DOCUMENT_TYPE),
            _concession_proposal_missing,
            reads=(
                "has_application_form",
                "basic_information",
                "has_basic_information",
                "has_feasibility_study",
                "has_business_plan",
                "is_joint_venture",
                "has_joint_venture_contract",
                "other_annexes",
                "has_financial_certificate",
                "has_resume",
                "includes_lao_national",
                "has_identity_card_copy",
                "includes_foreigner",
                "has_passport_copy",
                "memorandum",
                "is_mining_energy_or_land",
                "has_field_data_memorandum",
            ),
            term=Term(
                Rule(
                    0,
                    (_ART11_1, _ART11_2, _ART11_3, _ART11_4, _ART11_4_A, _ART11_4_B, _ART11_4_C, _ART11_P2),
                    236,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("basic_information", "other_annexes", "memorandum"),
                ),
            ),
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(
                Rule(0, (_ART10_P1_B,), 160, "rules/decree/part_4_concession_activities.catala_en", uses=("missing",))
            ),
        ),
        Binding(
            "can_be_handed_in",
            "can_be_handed_in",
            Boolean(),
            lambda is_legal_entity, is_complete: is_legal_entity and is_complete,
            reads=("is_legal_entity", "is_complete"),
            term=Term(
                Rule(
                    0,
                    (_ART10_P1_A, _ART10_P1_B),
                    164,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("is_complete",),
                ),
            ),
        ),
    ),
    outputs=("office", "levels", "missing", "is_complete", "can_be_handed_in"),
    type=CONCESSION_PROPOSAL_TYPE,
    doc="Which office takes the proposal for a concession, what is missing from it, and whether it can be handed in.",
    places=(_ARTICLE_10, _ARTICLE_11),
)

_ART12_P1 = Place(
    "Article 12",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 12. Selection of concessionaire",
    ),
    "art12-p1",
    "For selection of concession bidders that have two or more applications for the same project, the selection method shall be implemented in accordance with Article 12 of the Investment Promotion Law.",
)

_ARTICLE_12 = Place(
    "Article 12",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 12. Selection of concessionaire",
    ),
    "",
    "",
)

CONCESSIONAIRE_SELECTION = Scope(
    "Concessionaire_selection",
    function=concessionaire_selection,
    inputs=(Input("applications", Integer(), "How many applications there are for the same project."),),
    bindings=(
        Binding(
            "is_selection_needed",
            "is_selection_needed",
            Boolean(),
            lambda applications: applications >= 2,
            reads=("applications",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART12_P1,),
                            339,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "applications >= 2",
                                    ("applications",),
                                    lambda applications: applications >= 2,
                                    (Value("applications", Integer(), lambda applications: applications),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("is_selection_needed",),
    type=CONCESSIONAIRE_SELECTION_TYPE,
    assertions=(
        Assertion(
            "At least one application is needed.",
            lambda applications: applications >= 1,
            (_ARTICLE_12,),
            336,
            "rules/decree/part_4_concession_activities.catala_en",
            reads=("applications",),
            conditions=(
                Condition(
                    "applications >= 1",
                    ("applications",),
                    lambda applications: applications >= 1,
                    (Value("applications", Integer(), lambda applications: applications),),
                ),
            ),
        ),
    ),
    doc="Whether the concessionaire is chosen among the bidders by the selection method of the Investment Promotion Law.",
    places=(_ARTICLE_12,),
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

_ARTICLE_13 = Place(
    "Article 13",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "",
    "",
)

LISTED_PROJECT_DECISION = Scope(
    "Listed_project_decision",
    function=listed_project_decision,
    inputs=(
        Input(
            "listed_decision",
            LISTED_DECISION_TYPE,
            "Who decides on a project of the investment calling list.",
            required=False,
            reading=ReadingChoice("Listed_project_decision.listed_decision", "By_committee", (_ART13_1, _ART14_P1_A)),
        ),
    ),
    bindings=(
        Binding(
            "listed_decision",
            "listed_decision",
            LISTED_DECISION_TYPE,
            lambda given: Listed_decision.By_committee if given is None else given,
            term=Term(Rule(0, (_ART13_1,), 549, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="listed_decision",
            reading="Listed_project_decision.listed_decision",
        ),
        Binding(
            "decided_by",
            "decided_by",
            administration.ACTOR_TYPE,
            _listed_project_decision_decided_by,
            reads=("listed_decision",),
            plain=("listed_decision",),
            term=Term(
                Rule(
                    0,
                    (_ART13_1,),
                    552,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("listed_decision",),
                ),
            ),
        ),
    ),
    outputs=("decided_by",),
    type=LISTED_PROJECT_DECISION_TYPE,
    doc="Who approves or rejects a concession project of the investment calling list? Articles 13, 14 and 21 each name somebody else.",
    places=(_ARTICLE_13,),
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

_ART13_2_A = Place(
    "Article 13(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-2-a",
    "Projects and concession activities not listed in the investment calling list shall be examined and considered by the planning and investment sector in coordination with relevant sectors and locality for their comments in writing in consultation with their management.",
)

_ART13_1_B = Place(
    "Article 13(1), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-1-b",
    "In case of disapproval, a notification letter shall be sent to the requesting investor.",
)

_ART13_2_E = Place(
    "Article 13(2), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-2-e",
    "In case of disapproval, a notification letter shall be sent to the requesting investor.",
)

_ART13_1_A = Place(
    "Article 13(1), first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-1-a",
    "In case of approval, negotiation on the Memorandum Of Understanding (MOU) or agreement shall be conducted and the outcomes of the negotiation shall be reported to the meeting of the CIP prior to submitting it to the government or provincial/municipal authorities in order to delegate the authority to sign the MOU/concession agreement.",
)

_ART13_2_D = Place(
    "Article 13(2), first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-2-d",
    "In case of approval, negotiation on the MOU or agreement shall be conducted and the outcomes of the negotiations shall be reported to the meeting of the CIP prior to submitting it to the government or provincial/ municipal authorities for delegating the authority to sign the MOU or concession agreement.",
)

CONCESSION_PROCEDURE = Scope(
    "Concession_procedure",
    function=concession_procedure,
    inputs=(
        Input("on_calling_list", Boolean(), "The project or activity is on the investment calling list."),
        Input(
            "application_received",
            OptionalOf(Date()),
            "The day on which the planning and investment sector received the application.",
        ),
        Input(
            "forwarded",
            OptionalOf(Date()),
            "The day on which the sectors and the locality that are asked for comments received the application.",
        ),
        Input(
            "comments_received", OptionalOf(Date()), "The day on which the last of their comments reached the sector."
        ),
        Input(
            "presented", OptionalOf(Date()), "The day on which the sector put the project to the meeting of the CIP."
        ),
        Input(
            "submitted",
            OptionalOf(Date()),
            "The day on which the project was submitted to the government or the provincial or municipal authorities for decision.",
        ),
        Input("decision", CONCESSION_DECISION_TYPE, "What was decided on the project."),
        Input("rejection_notified", OptionalOf(Date()), "The day on which the letter about the rejection was sent."),
        Input(
            "approval_notified",
            OptionalOf(Date()),
            "The day on which the investor received the notification of the approval.",
        ),
        Input("completed", OptionalOf(Date()), "The day on which the negotiation was completed."),
        Input("reported", OptionalOf(Date()), "The day on which its outcomes were reported to the meeting of the CIP."),
        Input(
            "submitted_for_signature",
            OptionalOf(Date()),
            "The day on which the outcomes were submitted to the government or the provincial or municipal authorities.",
        ),
        Input("delegated", OptionalOf(Date()), "The day on which the authority to sign was delegated."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "receipt",
            RECEIPT_TYPE,
            "From whose receipt of the application the 25 working days run.",
            required=False,
            reading=ReadingChoice("Concession_procedure.receipt", "By_those_who_comment", (_ART13_2_B,)),
        ),
        Input(
            "afterwards",
            AFTERWARDS_TYPE,
            "When a project that is not listed can be presented to the CIP.",
            required=False,
            reading=ReadingChoice("Concession_procedure.afterwards", "After_comments", (_ART13_2_C,)),
        ),
        Input(
            "Listed_project_decision.listed_decision",
            LISTED_DECISION_TYPE,
            "Who decides on a project of the investment calling list.",
            required=False,
            parameter="listed_project_decision__listed_decision",
            reading=ReadingChoice("Listed_project_decision.listed_decision", "By_committee", (_ART13_1, _ART14_P1_A)),
        ),
    ),
    bindings=(
        Subscope(
            "listed",
            LISTED_PROJECT_DECISION,
            lambda listed_project_decision__listed_decision: listed_project_decision(
                listed_decision=listed_project_decision__listed_decision
            ),
            inputs=(SubscopeInput("listed_decision", handed_on, reads=("Listed_project_decision.listed_decision",)),),
            reads=("Listed_project_decision.listed_decision",),
        ),
        Binding(
            "receipt",
            "receipt",
            RECEIPT_TYPE,
            lambda given: Receipt.By_those_who_comment if given is None else given,
            term=Term(Rule(0, (_ART13_2_B,), 562, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="receipt",
            reading="Concession_procedure.receipt",
        ),
        Binding(
            "afterwards",
            "afterwards",
            AFTERWARDS_TYPE,
            lambda given: Afterwards.After_comments if given is None else given,
            term=Term(Rule(0, (_ART13_2_C,), 565, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="afterwards",
            reading="Concession_procedure.afterwards",
        ),
        Binding(
            "comments_start",
            "comments_start",
            OptionalOf(Date()),
            lambda receipt, forwarded, application_received: (
                forwarded if receipt() is Receipt.By_those_who_comment else application_received
            ),
            reads=("receipt", "forwarded", "application_received"),
            term=Term(
                Rule(0, (_ART13_2_B,), 578, "rules/decree/part_4_concession_activities.catala_en", uses=("receipt",))
            ),
        ),
        Binding(
            "comments_due",
            "comments_due",
            OptionalOf(Date()),
            _concession_procedure_comments_due,
            reads=("comments_start",),
            term=Term(
                Rule(
                    0,
                    (_ART13_2_B,),
                    584,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("comments_start",),
                    counting=Counting(
                        ("comments_start",),
                        lambda comments_start: (
                            Present(lao_pdr.LAO_PDR.add(comments_start.value, 25, at=_ARTICLE_13_LINE_586))
                            if comments_start is not None
                            else None
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "presentable",
            "presentable",
            OptionalOf(Date()),
            _concession_procedure_presentable,
            reads=("on_calling_list", "application_received", "afterwards", "comments_received", "comments_due"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART13_1,),
                            590,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "on_calling_list",
                                    ("on_calling_list",),
                                    lambda on_calling_list: on_calling_list,
                                    (Value("on_calling_list", Boolean(), lambda on_calling_list: on_calling_list),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART13_2_C,),
                            595,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "not on_calling_list",
                                    ("on_calling_list",),
                                    lambda on_calling_list: not on_calling_list,
                                    (Value("on_calling_list", Boolean(), lambda on_calling_list: on_calling_list),),
                                ),
                                Condition(
                                    "afterwards with pattern After_comments",
                                    ("afterwards",),
                                    lambda afterwards: afterwards() is Afterwards.After_comments,
                                    (Value("afterwards", AFTERWARDS_TYPE, lambda afterwards: afterwards()),),
                                ),
                            ),
                            uses=("afterwards",),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART13_2_C,),
                            600,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "not on_calling_list",
                                    ("on_calling_list",),
                                    lambda on_calling_list: not on_calling_list,
                                    (Value("on_calling_list", Boolean(), lambda on_calling_list: on_calling_list),),
                                ),
                                Condition(
                                    "afterwards with pattern After_period",
                                    ("afterwards",),
                                    lambda afterwards: afterwards() is Afterwards.After_period,
                                    (Value("afterwards", AFTERWARDS_TYPE, lambda afterwards: afterwards()),),
                                ),
                            ),
                            uses=("afterwards", "comments_due"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "decided",
            "decided",
            CONCESSION_DECISION_TYPE,
            _concession_procedure_decided,
            reads=("decision", "as_of"),
            term=Term(Rule(0, (_ART13_1, _ART13_2_C), 612, "rules/decree/part_4_concession_activities.catala_en")),
        ),
        Binding(
            "decided_by",
            "decided_by",
            administration.ACTOR_TYPE,
            _concession_procedure_decided_by,
            reads=("on_calling_list", "listed"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART13_1,),
                            568,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "on_calling_list",
                                    ("on_calling_list",),
                                    lambda on_calling_list: on_calling_list,
                                    (Value("on_calling_list", Boolean(), lambda on_calling_list: on_calling_list),),
                                ),
                            ),
                            uses=("listed.decided_by",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART13_2_C,),
                            573,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "not on_calling_list",
                                    ("on_calling_list",),
                                    lambda on_calling_list: not on_calling_list,
                                    (Value("on_calling_list", Boolean(), lambda on_calling_list: on_calling_list),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "next_step",
            "next_step",
            CONCESSION_STEP_TYPE,
            _concession_procedure_next_step,
            reads=(
                "on_calling_list",
                "decided",
                "application_received",
                "as_of",
                "presented",
                "decided_by",
                "submitted",
                "presentable",
                "rejection_notified",
                "approval_notified",
                "completed",
                "reported",
                "submitted_for_signature",
                "delegated",
            ),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART13_1,),
                            619,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "on_calling_list",
                                    ("on_calling_list",),
                                    lambda on_calling_list: on_calling_list,
                                    (Value("on_calling_list", Boolean(), lambda on_calling_list: on_calling_list),),
                                ),
                                Condition(
                                    "decided with pattern Not_decided",
                                    ("decided",),
                                    lambda decided: isinstance(decided, Not_decided),
                                    (Value("decided", CONCESSION_DECISION_TYPE, lambda decided: decided),),
                                ),
                            ),
                            uses=("decided", "decided_by"),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART13_2_A, _ART13_2_C),
                            633,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "not on_calling_list",
                                    ("on_calling_list",),
                                    lambda on_calling_list: not on_calling_list,
                                    (Value("on_calling_list", Boolean(), lambda on_calling_list: on_calling_list),),
                                ),
                                Condition(
                                    "decided with pattern Not_decided",
                                    ("decided",),
                                    lambda decided: isinstance(decided, Not_decided),
                                    (Value("decided", CONCESSION_DECISION_TYPE, lambda decided: decided),),
                                ),
                            ),
                            uses=("decided", "presentable"),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART13_1_B, _ART13_2_E),
                            648,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "decided with pattern Rejected",
                                    ("decided",),
                                    lambda decided: isinstance(decided, Rejected),
                                    (Value("decided", CONCESSION_DECISION_TYPE, lambda decided: decided),),
                                ),
                            ),
                            uses=("decided",),
                        ),
                    ),
                    Term(
                        Rule(
                            3,
                            (_ART13_1_A, _ART13_2_D),
                            657,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "decided with pattern Approved",
                                    ("decided",),
                                    lambda decided: isinstance(decided, Approved),
                                    (Value("decided", CONCESSION_DECISION_TYPE, lambda decided: decided),),
                                ),
                            ),
                            uses=("decided",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "who_acts",
            "who_acts",
            administration.ACTOR_TYPE,
            _concession_procedure_who_acts,
            reads=("next_step", "decided_by"),
            plain=("next_step",),
            term=Term(
                Rule(
                    0,
                    (_ART13_1, _ART13_1_A, _ART13_1_B, _ART13_2_A, _ART13_2_C, _ART13_2_D, _ART13_2_E),
                    679,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("next_step", "decided_by"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "application",
            "application",
            obligations.OBLIGATION_TYPE,
            _concession_procedure_application,
            reads=("application_received", "as_of"),
            term=Term(Rule(0, (_ART10_P1_B,), 695, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
        ),
        Binding(
            "comments",
            "comments",
            obligations.OBLIGATION_TYPE,
            _concession_procedure_comments,
            reads=("on_calling_list", "comments_start", "comments_due", "comments_received", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART13_2_A, _ART13_2_B),
                    705,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("comments_start", "comments_due"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "presentation",
            "presentation",
            obligations.OBLIGATION_TYPE,
            _concession_procedure_presentation,
            reads=("presentable", "presented", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART13_1, _ART13_2_C),
                    718,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("presentable",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "submission",
            "submission",
            obligations.OBLIGATION_TYPE,
            _concession_procedure_submission,
            reads=("decided_by", "presented", "submitted", "as_of"),
            term=Term(
                Rule(0, (_ART13_2_C,), 729, "rules/decree/part_4_concession_activities.catala_en", uses=("decided_by",))
            ),
            certain=False,
        ),
        Binding(
            "rejection_letter",
            "rejection_letter",
            obligations.OBLIGATION_TYPE,
            _concession_procedure_rejection_letter,
            reads=("decided", "decision", "rejection_notified", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART13_1_B, _ART13_2_E),
                    742,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("decided",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=(
        "decided_by",
        "next_step",
        "who_acts",
        "application",
        "comments",
        "presentation",
        "submission",
        "rejection_letter",
    ),
    type=CONCESSION_PROCEDURE_TYPE,
    doc="The next step in the procedure for a concession, who takes it, and what is owed until the decision. What is owed after an approval is asked of `Negotiation_duties`.",
    places=(_ARTICLE_13,),
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

_ART14_P1_B = Place(
    "Article 14, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 14. Negotiations of concession agreement",
    ),
    "art14-p1-b",
    "The investor shall begin negotiation for the MOU/concession agreement from the date of receipt of the approval notification.",
)

_ART14_P3 = Place(
    "Article 14, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 14. Negotiations of concession agreement",
    ),
    "art14-p3",
    "When the planning and investment sector completes the MOU/agreement negotiation, the outcomes of the negotiation shall be reported to the meeting of the CIP prior to submitting it to the government or provincial/municipal authorities for the delegation of authority to sign the MOU/ concession agreement.",
)

_ARTICLE_14 = Place(
    "Article 14",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 14. Negotiations of concession agreement",
    ),
    "",
    "",
)

NEGOTIATION_DUTIES = Scope(
    "Negotiation_duties",
    function=negotiation_duties,
    inputs=(
        Input(
            "approval_received",
            OptionalOf(Date()),
            "The day on which the planning and investment sector received the approval.",
        ),
        Input("notified", OptionalOf(Date()), "The day on which the investor received the approval notification."),
        Input(
            "scheduled",
            OptionalOf(Date()),
            "The day on which the investor scheduled a negotiation date with the sector.",
        ),
        Input(
            "participated", OptionalOf(Date()), "The day on which the investor first participated in the negotiation."
        ),
        Input("completed", OptionalOf(Date()), "The day on which the sector completed the negotiation."),
        Input(
            "reported",
            OptionalOf(Date()),
            "The day on which the sector reported the outcomes to the meeting of the CIP.",
        ),
        Input(
            "submitted",
            OptionalOf(Date()),
            "The day on which the outcomes were submitted to the government or the provincial or municipal authorities.",
        ),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "ten_days",
            TEN_DAYS_TO_SCHEDULE_TYPE,
            "From when the 10 working days run.",
            required=False,
            reading=ReadingChoice("Negotiation_duties.ten_days", "From_receipt_by_investor", (_ART14_P2_A,)),
        ),
        Input(
            "thirty_days",
            THIRTY_DAYS_TYPE,
            "From when the 30 working days run.",
            required=False,
            reading=ReadingChoice("Negotiation_duties.thirty_days", "From_notification", (_ART14_P2_B,)),
        ),
    ),
    bindings=(
        Binding(
            "ten_days",
            "ten_days",
            TEN_DAYS_TO_SCHEDULE_TYPE,
            lambda given: Ten_days_to_schedule.From_receipt_by_investor if given is None else given,
            term=Term(Rule(0, (_ART14_P2_A,), 951, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="ten_days",
            reading="Negotiation_duties.ten_days",
        ),
        Binding(
            "thirty_days",
            "thirty_days",
            THIRTY_DAYS_TYPE,
            lambda given: Thirty_days.From_notification if given is None else given,
            term=Term(Rule(0, (_ART14_P2_B,), 954, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="thirty_days",
            reading="Negotiation_duties.thirty_days",
        ),
        Binding(
            "scheduling_start",
            "scheduling_start",
            OptionalOf(Date()),
            lambda ten_days, notified, approval_received: (
                notified if ten_days() is Ten_days_to_schedule.From_receipt_by_investor else approval_received
            ),
            reads=("ten_days", "notified", "approval_received"),
            term=Term(
                Rule(0, (_ART14_P2_A,), 957, "rules/decree/part_4_concession_activities.catala_en", uses=("ten_days",))
            ),
        ),
        Binding(
            "scheduling_due",
            "scheduling_due",
            OptionalOf(Date()),
            _negotiation_duties_scheduling_due,
            reads=("scheduling_start",),
            term=Term(
                Rule(
                    0,
                    (_ART14_P2_A,),
                    963,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("scheduling_start",),
                    counting=Counting(
                        ("scheduling_start",),
                        lambda scheduling_start: (
                            Present(lao_pdr.LAO_PDR.add(scheduling_start.value, 10, at=_ARTICLE_14_LINE_965))
                            if scheduling_start is not None
                            else None
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "participation_due",
            "participation_due",
            OptionalOf(Date()),
            _negotiation_duties_participation_due,
            reads=("thirty_days", "scheduling_start", "scheduling_due"),
            plain=("thirty_days",),
            term=Term(
                Rule(
                    0,
                    (_ART14_P2_B,),
                    969,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("thirty_days", "scheduling_start", "scheduling_due"),
                    counting=Counting(
                        ("thirty_days", "scheduling_start", "scheduling_due"),
                        lambda thirty_days, scheduling_start, scheduling_due: (
                            Present(lao_pdr.LAO_PDR.add(found.value, 30, at=_ARTICLE_14_LINE_973))
                            if (
                                found := scheduling_start
                                if thirty_days() is Thirty_days.From_notification
                                else scheduling_due
                            )
                            is not None
                            else None
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "notification",
            "notification",
            obligations.OBLIGATION_TYPE,
            _negotiation_duties_notification,
            reads=("approval_received", "notified", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART14_P1_A,),
                    977,
                    "rules/decree/part_4_concession_activities.catala_en",
                    counting=Counting(
                        ("approval_received", "notified", "as_of"),
                        lambda approval_received, notified, as_of: obligations.standing_(
                            let(
                                obligations.norm(
                                    obligations.Modality.Duty,
                                    administration.Actor.Planning_and_investment_sector,
                                    administration.Actor.Investor,
                                ),
                                lambda before: obligations.Norm(
                                    modality=before.modality,
                                    bearer=before.bearer,
                                    addressee=before.addressee,
                                    applies=before.applies,
                                    start=obligations.since(approval_received),
                                    due=Present(
                                        lao_pdr.LAO_PDR.add(approval_received.value, 2, at=_ARTICLE_14_LINE_983)
                                    )
                                    if approval_received is not None
                                    else None,
                                    done=notified,
                                    follows=before.follows,
                                ),
                            ),
                            as_of,
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "scheduling",
            "scheduling",
            obligations.OBLIGATION_TYPE,
            _negotiation_duties_scheduling,
            reads=("scheduling_start", "scheduling_due", "scheduled", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART14_P2_A, _ART14_P2_B),
                    991,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("scheduling_start", "scheduling_due"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "participation",
            "participation",
            obligations.OBLIGATION_TYPE,
            _negotiation_duties_participation,
            reads=("notified", "participation_due", "participated", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART14_P1_B, _ART14_P2_B),
                    1003,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("participation_due",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "report",
            "report",
            obligations.OBLIGATION_TYPE,
            _negotiation_duties_report,
            reads=("completed", "reported", "as_of"),
            term=Term(
                Rule(
                    0, (_ART13_1_A, _ART13_2_D, _ART14_P3), 1016, "rules/decree/part_4_concession_activities.catala_en"
                ),
            ),
            certain=False,
        ),
        Binding(
            "submission",
            "submission",
            obligations.OBLIGATION_TYPE,
            _negotiation_duties_submission,
            reads=("reported", "submitted", "as_of"),
            term=Term(
                Rule(
                    0, (_ART13_1_A, _ART13_2_D, _ART14_P3), 1029, "rules/decree/part_4_concession_activities.catala_en"
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_renounced",
            "is_renounced",
            Boolean(),
            _negotiation_duties_is_renounced,
            reads=("scheduling", "participation"),
            plain=("scheduling",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART14_P2_B,),
                            1047,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "participation.has_followed",
                                    ("participation",),
                                    lambda participation: participation().has_followed,
                                    (
                                        Value(
                                            "participation.has_followed",
                                            Boolean(),
                                            lambda participation: participation().has_followed,
                                        ),
                                    ),
                                ),
                            ),
                            uses=("participation",),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    0,
                                    (_ART14_P2_B,),
                                    1041,
                                    "rules/decree/part_4_concession_activities.catala_en",
                                    conditions=(
                                        Condition(
                                            "scheduling.has_followed",
                                            ("scheduling",),
                                            lambda scheduling: scheduling().has_followed,
                                            (
                                                Value(
                                                    "scheduling.has_followed",
                                                    Boolean(),
                                                    lambda scheduling: scheduling().has_followed,
                                                ),
                                            ),
                                        ),
                                    ),
                                    uses=("scheduling",),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("notification", "scheduling", "participation", "report", "submission", "is_renounced"),
    type=NEGOTIATION_DUTIES_TYPE,
    assertions=(
        Assertion(
            "The investor cannot be notified of an approval before the sector has received it.",
            _negotiation_duties_assertion_1,
            (_ARTICLE_14,),
            942,
            "rules/decree/part_4_concession_activities.catala_en",
            reads=("notified", "approval_received"),
            conditions=(
                Condition(
                    "match notified with pattern -- Absent: true -- Present content when: match approval_received with pattern -- Absent: true -- Present content received: when >= received",
                    ("notified", "approval_received"),
                    lambda notified, approval_received: (
                        True
                        if notified is None
                        else True
                        if approval_received is None
                        else notified.value >= approval_received.value
                    ),
                    (
                        Value("notified", OptionalOf(Date()), lambda notified, approval_received: notified),
                        Value(
                            "approval_received",
                            OptionalOf(Date()),
                            lambda notified, approval_received: approval_received,
                        ),
                    ),
                ),
            ),
        ),
    ),
    doc="What Article 14 asks of the sector and of the investor, how it stands, and whether the investor has renounced the right in the proposed investment.",
    places=(_ARTICLE_14,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART15_1_A = Place(
    "Article 15(1), first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-1-a",
    "installation capacity of 5MWor less, the warranties are US$10,000;",
)

_ART15_2_A = Place(
    "Article 15(2), first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-2-a",
    "Area from 2 150 ha, the warranties are US$30,000;",
)

_ART15_1_B = Place(
    "Article 15(1), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-1-b",
    "Over 5 MW to 100 MW installation capacity, the warranties are US$30,000;",
)

_ART15_3_A = Place(
    "Article 15(3), first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-3-a",
    "Mining concession area from 1 300 square kilometers, the warranties are US$50,000;",
)

_ART15_2_B = Place(
    "Article 15(2), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-2-b",
    "Area from 151-1,000 ha, the warranties are US$50,000;",
)

_ART15_1_C = Place(
    "Article 15(1), third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-1-c",
    "Over 100 MW installation capacity, the warranties are US$50,000.",
)

_ART15_2_C = Place(
    "Article 15(2), second item, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-2-c",
    "Area from 1.101 ha or above, the warranties are US$70,000.",
)

_ART15_3_B = Place(
    "Article 15(3), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-3-b",
    "Mining concession area from 301 500 square kilometers, the warranties are US$100,000.",
)

_ARTICLE_15 = Place(
    "Article 15",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "",
    "",
)

WARRANTY = Scope(
    "Warranty",
    function=warranty,
    inputs=(Input("project", PROJECT_TYPE, "The concession project, by its kind and size."),),
    bindings=(
        Binding(
            "amount",
            "amount",
            MoneyIn("USD", 2),
            _warranty_amount,
            reads=("project",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART15_1_A,),
                            1225,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "project with pattern Electricity content capacity",
                                    ("project",),
                                    lambda project: isinstance(project, Electricity),
                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                ),
                                Condition(
                                    "capacity <= 5 MW",
                                    ("project",),
                                    lambda project: isinstance(project, Electricity) and project.content <= 5,
                                    (
                                        Value(
                                            "capacity",
                                            DecimalIn("MW"),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Electricity)
                                                else impossible("the case was tested before", _ARTICLE_15_LINE_1226)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            3,
                            (_ART15_2_A,),
                            1267,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "project with pattern Land content area",
                                    ("project",),
                                    lambda project: isinstance(project, Land),
                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                ),
                                Condition(
                                    "area >= 2 ha",
                                    ("project",),
                                    lambda project: isinstance(project, Land) and project.content >= 2,
                                    (
                                        Value(
                                            "area",
                                            DecimalIn("ha"),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Land)
                                                else impossible("the case was tested before", _ARTICLE_15_LINE_1268)
                                            ),
                                        ),
                                    ),
                                ),
                                Condition(
                                    "area <= 150 ha",
                                    ("project",),
                                    lambda project: isinstance(project, Land) and project.content <= 150,
                                    (
                                        Value(
                                            "area",
                                            DecimalIn("ha"),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Land)
                                                else impossible("the case was tested before", _ARTICLE_15_LINE_1268)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    1,
                                    (_ART15_1_B,),
                                    1231,
                                    "rules/decree/part_4_concession_activities.catala_en",
                                    conditions=(
                                        Condition(
                                            "project with pattern Electricity content capacity",
                                            ("project",),
                                            lambda project: isinstance(project, Electricity),
                                            (Value("project", PROJECT_TYPE, lambda project: project),),
                                        ),
                                        Condition(
                                            "capacity > 5 MW",
                                            ("project",),
                                            lambda project: isinstance(project, Electricity) and project.content > 5,
                                            (
                                                Value(
                                                    "capacity",
                                                    DecimalIn("MW"),
                                                    lambda project: (
                                                        project.content
                                                        if isinstance(project, Electricity)
                                                        else impossible(
                                                            "the case was tested before", _ARTICLE_15_LINE_1232
                                                        )
                                                    ),
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "capacity <= 100 MW",
                                            ("project",),
                                            lambda project: isinstance(project, Electricity) and project.content <= 100,
                                            (
                                                Value(
                                                    "capacity",
                                                    DecimalIn("MW"),
                                                    lambda project: (
                                                        project.content
                                                        if isinstance(project, Electricity)
                                                        else impossible(
                                                            "the case was tested before", _ARTICLE_15_LINE_1232
                                                        )
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            6,
                            (_ART15_3_A,),
                            1309,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "project with pattern Mining content area",
                                    ("project",),
                                    lambda project: isinstance(project, Mining),
                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                ),
                                Condition(
                                    "area >= 1 km2",
                                    ("project",),
                                    lambda project: isinstance(project, Mining) and project.content >= 1,
                                    (
                                        Value(
                                            "area",
                                            DecimalIn("km2"),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Mining)
                                                else impossible("the case was tested before", _ARTICLE_15_LINE_1310)
                                            ),
                                        ),
                                    ),
                                ),
                                Condition(
                                    "area <= 300 km2",
                                    ("project",),
                                    lambda project: isinstance(project, Mining) and project.content <= 300,
                                    (
                                        Value(
                                            "area",
                                            DecimalIn("km2"),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Mining)
                                                else impossible("the case was tested before", _ARTICLE_15_LINE_1310)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    4,
                                    (_ART15_2_B,),
                                    1274,
                                    "rules/decree/part_4_concession_activities.catala_en",
                                    conditions=(
                                        Condition(
                                            "project with pattern Land content area",
                                            ("project",),
                                            lambda project: isinstance(project, Land),
                                            (Value("project", PROJECT_TYPE, lambda project: project),),
                                        ),
                                        Condition(
                                            "area >= 151 ha",
                                            ("project",),
                                            lambda project: isinstance(project, Land) and project.content >= 151,
                                            (
                                                Value(
                                                    "area",
                                                    DecimalIn("ha"),
                                                    lambda project: (
                                                        project.content
                                                        if isinstance(project, Land)
                                                        else impossible(
                                                            "the case was tested before", _ARTICLE_15_LINE_1275
                                                        )
                                                    ),
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "area <= 1,000 ha",
                                            ("project",),
                                            lambda project: isinstance(project, Land) and project.content <= 1000,
                                            (
                                                Value(
                                                    "area",
                                                    DecimalIn("ha"),
                                                    lambda project: (
                                                        project.content
                                                        if isinstance(project, Land)
                                                        else impossible(
                                                            "the case was tested before", _ARTICLE_15_LINE_1275
                                                        )
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                                exceptions=(
                                    Term(
                                        Rule(
                                            2,
                                            (_ART15_1_C,),
                                            1238,
                                            "rules/decree/part_4_concession_activities.catala_en",
                                            conditions=(
                                                Condition(
                                                    "project with pattern Electricity content capacity",
                                                    ("project",),
                                                    lambda project: isinstance(project, Electricity),
                                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                                ),
                                                Condition(
                                                    "capacity > 100 MW",
                                                    ("project",),
                                                    lambda project: (
                                                        isinstance(project, Electricity) and project.content > 100
                                                    ),
                                                    (
                                                        Value(
                                                            "capacity",
                                                            DecimalIn("MW"),
                                                            lambda project: (
                                                                project.content
                                                                if isinstance(project, Electricity)
                                                                else impossible(
                                                                    "the case was tested before", _ARTICLE_15_LINE_1239
                                                                )
                                                            ),
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            5,
                            (_ART15_2_C,),
                            1281,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "project with pattern Land content area",
                                    ("project",),
                                    lambda project: isinstance(project, Land),
                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                ),
                                Condition(
                                    "area >= 1,101 ha",
                                    ("project",),
                                    lambda project: isinstance(project, Land) and project.content >= 1101,
                                    (
                                        Value(
                                            "area",
                                            DecimalIn("ha"),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Land)
                                                else impossible("the case was tested before", _ARTICLE_15_LINE_1282)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            7,
                            (_ART15_3_B,),
                            1316,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "project with pattern Mining content area",
                                    ("project",),
                                    lambda project: isinstance(project, Mining),
                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                ),
                                Condition(
                                    "area >= 301 km2",
                                    ("project",),
                                    lambda project: isinstance(project, Mining) and project.content >= 301,
                                    (
                                        Value(
                                            "area",
                                            DecimalIn("km2"),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Mining)
                                                else impossible("the case was tested before", _ARTICLE_15_LINE_1317)
                                            ),
                                        ),
                                    ),
                                ),
                                Condition(
                                    "area <= 500 km2",
                                    ("project",),
                                    lambda project: isinstance(project, Mining) and project.content <= 500,
                                    (
                                        Value(
                                            "area",
                                            DecimalIn("km2"),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Mining)
                                                else impossible("the case was tested before", _ARTICLE_15_LINE_1317)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("amount",),
    type=WARRANTY_TYPE,
    assertions=(
        Assertion(
            "The size of a project cannot be negative.",
            lambda project: has_size(project),
            (_ARTICLE_15,),
            1178,
            "rules/decree/part_4_concession_activities.catala_en",
            reads=("project",),
            conditions=(
                Condition(
                    "has_size of project",
                    ("project",),
                    lambda project: has_size(project),
                    (Value("project", PROJECT_TYPE, lambda project: project),),
                ),
            ),
        ),
    ),
    doc="The warranty that guarantees the implementation of the MOU or concession agreement.",
    places=(_ARTICLE_15,),
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

_ART15_P3 = Place(
    "Article 15(3), second item, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-p3",
    "The warranties for other types of concession activities not referred to in this Decree will be decided during the MOU or agreement negotiation.",
)

WARRANTY_DUE = Scope(
    "Warranty_due",
    function=warranty_due,
    inputs=(
        Input("project", PROJECT_TYPE, "The concession project, by its kind and size."),
        Input(
            "agreed",
            OptionalOf(MoneyIn("USD", 2)),
            "The amount agreed in the MOU or concession agreement; absent where none was.",
        ),
        Input(
            "such_as",
            SUCH_AS_TYPE,
            "What the amounts of Article 15 are.",
            required=False,
            reading=ReadingChoice("Warranty_due.such_as", "Fixed_amounts", (_ART15_P1_B,)),
        ),
    ),
    bindings=(
        Binding(
            "such_as",
            "such_as",
            SUCH_AS_TYPE,
            lambda given: Such_as.Fixed_amounts if given is None else given,
            term=Term(Rule(0, (_ART15_P1_B,), 1186, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="such_as",
            reading="Warranty_due.such_as",
        ),
        Binding(
            "due",
            "due",
            MoneyIn("USD", 2),
            _warranty_due_due,
            reads=("such_as", "project", "agreed"),
            plain=("such_as",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART15_P1_A,),
                            1189,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "such_as with pattern Fixed_amounts",
                                    ("such_as",),
                                    lambda such_as: such_as() is Such_as.Fixed_amounts,
                                    (Value("such_as", SUCH_AS_TYPE, lambda such_as: such_as()),),
                                ),
                                Condition(
                                    "not (project with pattern Other)",
                                    ("such_as", "project"),
                                    lambda such_as, project: (
                                        such_as() is Such_as.Fixed_amounts and not isinstance(project, Other)
                                    ),
                                    (Value("project", PROJECT_TYPE, lambda such_as, project: project),),
                                ),
                            ),
                            uses=("such_as",),
                            asks=(
                                Asked(
                                    WARRANTY,
                                    lambda project: Present((project,)),
                                    inputs=("project",),
                                    outputs=("amount",),
                                    reads=("project",),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART15_P3,),
                            1206,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "project with pattern Other",
                                    ("project",),
                                    lambda project: isinstance(project, Other),
                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                ),
                                Condition(
                                    "agreed with pattern Present",
                                    ("project", "agreed"),
                                    lambda project, agreed: isinstance(project, Other) and agreed is not None,
                                    (Value("agreed", OptionalOf(MoneyIn("USD", 2)), lambda project, agreed: agreed),),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    1,
                                    (_ART15_P1_A, _ART15_P1_B),
                                    1196,
                                    "rules/decree/part_4_concession_activities.catala_en",
                                    conditions=(
                                        Condition(
                                            "such_as with pattern Examples",
                                            ("such_as",),
                                            lambda such_as: such_as() is Such_as.Examples,
                                            (Value("such_as", SUCH_AS_TYPE, lambda such_as: such_as()),),
                                        ),
                                        Condition(
                                            "not (project with pattern Regulated_minerals)",
                                            ("such_as", "project"),
                                            lambda such_as, project: (
                                                such_as() is Such_as.Examples
                                                and not isinstance(project, Regulated_minerals)
                                            ),
                                            (Value("project", PROJECT_TYPE, lambda such_as, project: project),),
                                        ),
                                        Condition(
                                            "agreed with pattern Present",
                                            ("such_as", "agreed"),
                                            lambda such_as, agreed: (
                                                such_as() is Such_as.Examples and agreed is not None
                                            ),
                                            (
                                                Value(
                                                    "agreed",
                                                    OptionalOf(MoneyIn("USD", 2)),
                                                    lambda such_as, agreed: agreed,
                                                ),
                                            ),
                                        ),
                                    ),
                                    uses=("such_as",),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("due",),
    type=WARRANTY_DUE_TYPE,
    assertions=(
        Assertion(
            "The size of a project cannot be negative.",
            lambda project: has_size(project),
            (_ARTICLE_15,),
            1183,
            "rules/decree/part_4_concession_activities.catala_en",
            reads=("project",),
            conditions=(
                Condition(
                    "has_size of project",
                    ("project",),
                    lambda project: has_size(project),
                    (Value("project", PROJECT_TYPE, lambda project: project),),
                ),
            ),
        ),
    ),
    doc="The warranty to be deposited, where one was agreed too.",
    places=(_ARTICLE_15,),
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

DEPOSIT_MANNER = Scope(
    "Deposit_manner",
    function=deposit_manner,
    inputs=(
        Input("deposit", DEPOSIT_TYPE, "What is deposited."),
        Input("means", DEPOSIT_MEANS_TYPE, "By which means it is deposited."),
        Input(
            "is_to_the_account",
            Boolean(),
            "It goes to the account of the planning and investment sector at the National Treasury.",
        ),
        Input(
            "in_cash",
            IN_CASH_TYPE,
            'What "in cash" means.',
            required=False,
            reading=ReadingChoice("Deposit_manner.in_cash", "Money", (_ART15_P4_A,)),
        ),
    ),
    bindings=(
        Binding(
            "in_cash",
            "in_cash",
            IN_CASH_TYPE,
            lambda given: In_cash.Money if given is None else given,
            term=Term(Rule(0, (_ART15_P4_A,), 1556, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="in_cash",
            reading="Deposit_manner.in_cash",
        ),
        Binding(
            "defects",
            "defects",
            ListOf(DEPOSIT_DEFECT_TYPE),
            _deposit_manner_defects,
            reads=("means", "in_cash", "is_to_the_account", "deposit"),
            term=Term(
                Rule(
                    0,
                    (_ART15_P4_A, _ART15_P4_B),
                    1560,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("in_cash",),
                ),
            ),
        ),
    ),
    outputs=("defects",),
    type=DEPOSIT_MANNER_TYPE,
    doc="Whether the currency, the means and the account of a deposit are those that Article 15 asks for.",
    places=(_ARTICLE_15,),
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

WARRANTY_DEPOSIT = Scope(
    "Warranty_deposit",
    function=warranty_deposit,
    inputs=(
        Input("project", PROJECT_TYPE, "The concession project, by its kind and size."),
        Input(
            "agreed",
            OptionalOf(MoneyIn("USD", 2)),
            "The amount agreed in the MOU or concession agreement; absent where none was.",
        ),
        Input("deposit", DEPOSIT_TYPE, "What is deposited."),
        Input("means", DEPOSIT_MEANS_TYPE, "By which means it is deposited."),
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
        Input(
            "exchange_rate",
            EXCHANGE_RATE_TYPE,
            "The exchange rate that counts.",
            required=False,
            reading=ReadingChoice("Warranty_deposit.exchange_rate", "Rate_of_the_day", (_ART15_P4_C,)),
        ),
        Input(
            "Warranty_due.such_as",
            SUCH_AS_TYPE,
            "What the amounts of Article 15 are.",
            required=False,
            parameter="warranty_due__such_as",
            reading=ReadingChoice("Warranty_due.such_as", "Fixed_amounts", (_ART15_P1_B,)),
        ),
        Input(
            "Deposit_manner.in_cash",
            IN_CASH_TYPE,
            'What "in cash" means.',
            required=False,
            parameter="deposit_manner__in_cash",
            reading=ReadingChoice("Deposit_manner.in_cash", "Money", (_ART15_P4_A,)),
        ),
    ),
    bindings=(
        Binding(
            "exchange_rate",
            "exchange_rate",
            EXCHANGE_RATE_TYPE,
            lambda given: Exchange_rate.Rate_of_the_day if given is None else given,
            term=Term(Rule(0, (_ART15_P4_C,), 1584, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="exchange_rate",
            reading="Warranty_deposit.exchange_rate",
        ),
        Subscope(
            "warranty",
            WARRANTY_DUE,
            lambda project, agreed, warranty_due__such_as: warranty_due(
                project=project, agreed=agreed, such_as=warranty_due__such_as
            ),
            inputs=(
                SubscopeInput(
                    "project",
                    lambda project: project,
                    reads=("project",),
                    term=Term(Rule(0, (_ART15_P1_A,), 1587, "rules/decree/part_4_concession_activities.catala_en")),
                ),
                SubscopeInput(
                    "agreed",
                    lambda agreed: agreed,
                    reads=("agreed",),
                    term=Term(Rule(0, (_ART15_P1_B,), 1590, "rules/decree/part_4_concession_activities.catala_en")),
                ),
                SubscopeInput("such_as", handed_on, reads=("Warranty_due.such_as",)),
            ),
            reads=("project", "agreed", "Warranty_due.such_as"),
            certain=False,
        ),
        Subscope(
            "manner",
            DEPOSIT_MANNER,
            lambda deposit, means, is_to_the_account, deposit_manner__in_cash: deposit_manner(
                deposit=deposit, means=means, is_to_the_account=is_to_the_account, in_cash=deposit_manner__in_cash
            ),
            inputs=(
                SubscopeInput(
                    "deposit",
                    lambda deposit: deposit,
                    reads=("deposit",),
                    term=Term(Rule(0, (_ART15_P4_A,), 1614, "rules/decree/part_4_concession_activities.catala_en")),
                ),
                SubscopeInput(
                    "means",
                    lambda means: means,
                    reads=("means",),
                    term=Term(Rule(0, (_ART15_P4_A,), 1617, "rules/decree/part_4_concession_activities.catala_en")),
                ),
                SubscopeInput(
                    "is_to_the_account",
                    lambda is_to_the_account: is_to_the_account,
                    reads=("is_to_the_account",),
                    term=Term(Rule(0, (_ART15_P4_A,), 1620, "rules/decree/part_4_concession_activities.catala_en")),
                ),
                SubscopeInput("in_cash", handed_on, reads=("Deposit_manner.in_cash",)),
            ),
            reads=("deposit", "means", "is_to_the_account", "Deposit_manner.in_cash"),
        ),
        Binding(
            "rate",
            "rate",
            DecimalIn("LAK per USD"),
            _warranty_deposit_rate,
            reads=("exchange_rate", "rate_of_the_day", "agreed_rate"),
            plain=("exchange_rate",),
            term=Term(
                Rule(
                    0,
                    (_ART15_P4_C,),
                    1593,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("exchange_rate",),
                ),
            ),
        ),
        Binding(
            "due_in_kip",
            "due_in_kip",
            MoneyIn("LAK", 2),
            lambda warranty_, rate: of_decimal(to_decimal(warranty_().due) * rate),
            reads=("warranty", "rate"),
            term=Term(
                Rule(
                    0,
                    (_ART15_P4_B, _ART15_P4_C),
                    1603,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("warranty.due", "rate"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_enough",
            "is_enough",
            Boolean(),
            _warranty_deposit_is_enough,
            reads=("deposit", "due_in_kip", "warranty"),
            term=Term(
                Rule(
                    0,
                    (_ART15_P4_B, _ART15_P4_C),
                    1607,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("due_in_kip", "warranty.due"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "defects",
            "defects",
            ListOf(DEPOSIT_DEFECT_TYPE),
            lambda manner: manner.defects,
            reads=("manner",),
            term=Term(
                Rule(
                    0,
                    (_ART15_P4_A, _ART15_P4_B),
                    1624,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("manner.defects",),
                ),
            ),
        ),
        Binding(
            "is_as_asked",
            "is_as_asked",
            Boolean(),
            lambda defects, is_enough: is_enough() and len(defects) == 0,
            reads=("defects", "is_enough"),
            term=Term(
                Rule(
                    0,
                    (_ART15_P4_A, _ART15_P4_B),
                    1628,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("defects", "is_enough"),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("rate", "due_in_kip", "is_enough", "defects", "is_as_asked"),
    type=WARRANTY_DEPOSIT_TYPE,
    assertions=(
        Assertion(
            "A rate of exchange is above zero.",
            _warranty_deposit_assertion_1,
            (_ARTICLE_15,),
            1577,
            "rules/decree/part_4_concession_activities.catala_en",
            reads=("rate_of_the_day", "agreed_rate"),
            conditions=(
                Condition(
                    "rate_of_the_day > 0 LAK per USD",
                    ("rate_of_the_day",),
                    lambda rate_of_the_day: rate_of_the_day.numerator > 0,
                    (Value("rate_of_the_day", DecimalIn("LAK per USD"), lambda rate_of_the_day: rate_of_the_day),),
                ),
                Condition(
                    "match agreed_rate with pattern -- Present content agreed_one: agreed_one > 0 LAK per USD -- Absent: true",
                    ("agreed_rate",),
                    lambda agreed_rate: agreed_rate.value.numerator > 0 if agreed_rate is not None else True,
                    (Value("agreed_rate", OptionalOf(DecimalIn("LAK per USD")), lambda agreed_rate: agreed_rate),),
                ),
            ),
        ),
    ),
    doc="Whether a warranty is deposited as Article 15 asks, and how much it is in Kip.",
    places=(_ARTICLE_15,),
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

WARRANTY_DUTIES = Scope(
    "Warranty_duties",
    function=warranty_duties,
    inputs=(
        Input("deposited", OptionalOf(Date()), "The day on which the warranty was deposited."),
        Input("performance", PERFORMANCE_TYPE, "How the MOU or concession agreement was performed."),
        Input("returned", OptionalOf(Date()), "The day on which the warranty was returned to the investor."),
        Input("taken", OptionalOf(Date()), "The day on which the government took the warranty."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "performed",
            "performed",
            PERFORMANCE_TYPE,
            _warranty_duties_performed,
            reads=("performance", "as_of"),
            term=Term(Rule(0, (_ART15_P5, _ART15_P6), 1633, "rules/decree/part_4_concession_activities.catala_en")),
        ),
        Binding(
            "outcome",
            "outcome",
            WARRANTY_OUTCOME_TYPE,
            _warranty_duties_outcome,
            reads=("deposited", "as_of", "performed"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART15_P1_A,),
                            1641,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "not (Obligations.had_happened of deposited, as_of)",
                                    ("deposited", "as_of"),
                                    lambda deposited, as_of: not obligations.had_happened(deposited, as_of),
                                    (
                                        Value("deposited", OptionalOf(Date()), lambda deposited, as_of: deposited),
                                        Value("as_of", Date(), lambda deposited, as_of: as_of),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART15_P5,),
                            1646,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "Obligations.had_happened of deposited, as_of",
                                    ("deposited", "as_of"),
                                    lambda deposited, as_of: obligations.had_happened(deposited, as_of),
                                    (
                                        Value("deposited", OptionalOf(Date()), lambda deposited, as_of: deposited),
                                        Value("as_of", Date(), lambda deposited, as_of: as_of),
                                    ),
                                ),
                                Condition(
                                    "performed with pattern Not_yet",
                                    ("performed",),
                                    lambda performed: isinstance(performed, Not_yet),
                                    (Value("performed", PERFORMANCE_TYPE, lambda performed: performed),),
                                ),
                            ),
                            uses=("performed",),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART15_P5,),
                            1652,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "Obligations.had_happened of deposited, as_of",
                                    ("deposited", "as_of"),
                                    lambda deposited, as_of: obligations.had_happened(deposited, as_of),
                                    (
                                        Value("deposited", OptionalOf(Date()), lambda deposited, as_of: deposited),
                                        Value("as_of", Date(), lambda deposited, as_of: as_of),
                                    ),
                                ),
                                Condition(
                                    "performed with pattern Fulfilled",
                                    ("performed",),
                                    lambda performed: isinstance(performed, Fulfilled),
                                    (Value("performed", PERFORMANCE_TYPE, lambda performed: performed),),
                                ),
                            ),
                            uses=("performed",),
                        ),
                    ),
                    Term(
                        Rule(
                            3,
                            (_ART15_P6,),
                            1658,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "Obligations.had_happened of deposited, as_of",
                                    ("deposited", "as_of"),
                                    lambda deposited, as_of: obligations.had_happened(deposited, as_of),
                                    (
                                        Value("deposited", OptionalOf(Date()), lambda deposited, as_of: deposited),
                                        Value("as_of", Date(), lambda deposited, as_of: as_of),
                                    ),
                                ),
                                Condition(
                                    "performed with pattern Failed",
                                    ("performed",),
                                    lambda performed: isinstance(performed, Failed),
                                    (Value("performed", PERFORMANCE_TYPE, lambda performed: performed),),
                                ),
                            ),
                            uses=("performed",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "deposit",
            "deposit",
            obligations.OBLIGATION_TYPE,
            _warranty_duties_deposit,
            reads=("deposited", "as_of"),
            term=Term(Rule(0, (_ART15_P1_A, _ART15_P4_A), 1665, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
        ),
        Binding(
            "return",
            "return",
            obligations.OBLIGATION_TYPE,
            _warranty_duties_return,
            reads=("performed", "deposited", "as_of", "returned"),
            term=Term(
                Rule(
                    0,
                    (_ART15_P5,),
                    1673,
                    "rules/decree/part_4_concession_activities.catala_en",
                    conditions=(
                        Condition(
                            "not (performed with pattern In_part)",
                            ("performed",),
                            lambda performed: not isinstance(performed, In_part),
                            (Value("performed", PERFORMANCE_TYPE, lambda performed: performed),),
                        ),
                    ),
                    uses=("performed",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "forfeiture",
            "forfeiture",
            obligations.OBLIGATION_TYPE,
            _warranty_duties_forfeiture,
            reads=("performed", "deposited", "as_of", "taken"),
            term=Term(
                Rule(
                    0,
                    (_ART15_P6,),
                    1690,
                    "rules/decree/part_4_concession_activities.catala_en",
                    conditions=(
                        Condition(
                            "not (performed with pattern In_part)",
                            ("performed",),
                            lambda performed: not isinstance(performed, In_part),
                            (Value("performed", PERFORMANCE_TYPE, lambda performed: performed),),
                        ),
                    ),
                    uses=("performed",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("outcome", "deposit", "return", "forfeiture"),
    type=WARRANTY_DUTIES_TYPE,
    doc="Whether the warranty is returned or lost, and what is owed on its account.",
    places=(_ARTICLE_15,),
)

_ART16_P2_A = Place(
    "Article 16, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p2-a",
    "A concession registration certificate includes enterprise registration certificate, investment license, tax registration.",
)

_ART16_P1_B = Place(
    "Article 16, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p1-b",
    "and can carry out activities during the duration of the concession.",
)

_ART16_P2_B = Place(
    "Article 16, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p2-b",
    "Prior to starting the business operation, an enterprise shall request a certificate or technical permission from other relevant sectors as relevant.",
)

_ARTICLE_16 = Place(
    "Article 16",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "",
    "",
)

CONCESSION_OPERATION = Scope(
    "Concession_operation",
    function=concession_operation,
    inputs=(
        Input("concession_begins", Date(), "The first day of the concession."),
        Input("concession_ends", Date(), "The last day of the concession."),
        Input("has_certificate", Boolean(), "The concession registration certificate was issued."),
        Input(
            "needs_technical_permission",
            Boolean(),
            "A certificate or technical permission of another sector is needed.",
        ),
        Input("has_requested_permission", Boolean(), "It has been requested."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "includes",
            "includes",
            ListOf(CERTIFICATE_PART_TYPE),
            lambda: (
                Certificate_part.Enterprise_registration_certificate,
                Certificate_part.Investment_license,
                Certificate_part.Tax_registration,
            ),
            term=Term(Rule(0, (_ART16_P2_A,), 1916, "rules/decree/part_4_concession_activities.catala_en")),
        ),
        Binding(
            "is_covered",
            "is_covered",
            Boolean(),
            lambda has_certificate, as_of, concession_begins, concession_ends: (
                has_certificate and concession_begins <= as_of <= concession_ends
            ),
            reads=("has_certificate", "as_of", "concession_begins", "concession_ends"),
            term=Term(Rule(0, (_ART16_P1_B,), 1920, "rules/decree/part_4_concession_activities.catala_en")),
        ),
        Binding(
            "may_start",
            "may_start",
            Boolean(),
            lambda is_covered, needs_technical_permission, has_requested_permission: (
                is_covered and (not needs_technical_permission or has_requested_permission)
            ),
            reads=("is_covered", "needs_technical_permission", "has_requested_permission"),
            term=Term(
                Rule(
                    0,
                    (_ART16_P1_B, _ART16_P2_B),
                    1925,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("is_covered",),
                ),
            ),
        ),
    ),
    outputs=("includes", "is_covered", "may_start"),
    type=CONCESSION_OPERATION_TYPE,
    assertions=(
        Assertion(
            "A concession cannot end before it begins.",
            lambda concession_ends, concession_begins: concession_ends >= concession_begins,
            (_ARTICLE_16,),
            1913,
            "rules/decree/part_4_concession_activities.catala_en",
            reads=("concession_ends", "concession_begins"),
            conditions=(
                Condition(
                    "concession_ends >= concession_begins",
                    ("concession_ends", "concession_begins"),
                    lambda concession_ends, concession_begins: concession_ends >= concession_begins,
                    (
                        Value("concession_ends", Date(), lambda concession_ends, concession_begins: concession_ends),
                        Value(
                            "concession_begins", Date(), lambda concession_ends, concession_begins: concession_begins
                        ),
                    ),
                ),
            ),
        ),
    ),
    doc="Whether the investor may operate under a concession registration certificate.",
    places=(_ARTICLE_16,),
)

_ART16_P8_B = Place(
    "Article 16, eleventh sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p8-b",
    "The public security sector shall make the seal for the enterprise within a period not exceeding seven (7) working days.",
)

_ART16_P3_B = Place(
    "Article 16, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p3-b",
    "and subsequently forward the copy of the certificate to the concerned sector within 10 working days from the day the certificate is issued for monitoring and management purposes in accordance with its role set out in relevant laws and regulations of Lao PDR.",
)

_ART16_P4 = Place(
    "Article 16, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p4",
    "The concession registration certificate issued by the provincial or municipal authorities shall be duplicated and a copy forwarded to the Ministry of Planning and Investment within 10 working days from the day the certificate is issued.",
)

_ART16_P3_A = Place(
    "Article 16, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p3-a",
    "The planning and investment sector shall issue concession registration certificate",
)

_ART16_P5 = Place(
    "Article 16, sixth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p5",
    "The industry and commerce sector issues an enterprise identification number to record in the concession registration certificate.",
)

_ART16_P6_A = Place(
    "Article 16, seventh sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p6-a",
    "The financial sector issues the taxpayer identification number to record in the concession registration certificate.",
)

_ART16_P7 = Place(
    "Article 16, ninth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p7",
    "The planning and investment shall coordinate with industry and commerce sector for obtaining the enterprise identification number and the financial sector to obtain taxpayer identification number.",
)

_ART16_P6_B = Place(
    "Article 16, eighth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p6-b",
    "The investor shall use this identification number for the purpose of annual tax declaration to the financial sector.",
)

_ART16_P8_A = Place(
    "Article 16, tenth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p8-a",
    "After the concession registration certificate is issued, the planning and investment sector where the license is issued shall grant permission for a company seal with the Ministry of Public Security.",
)

CONCESSION_CERTIFICATE_DUTIES = Scope(
    "Concession_certificate_duties",
    function=concession_certificate_duties,
    inputs=(
        Input("issued", OptionalOf(Date()), "The day on which the certificate was issued."),
        Input("issued_at", administration.LEVEL_TYPE, "The level at which it was issued."),
        Input(
            "enterprise_number_issued",
            OptionalOf(Date()),
            "The day on which the industry and commerce sector issued the enterprise identification number.",
        ),
        Input(
            "taxpayer_number_issued",
            OptionalOf(Date()),
            "The day on which the financial sector issued the taxpayer identification number.",
        ),
        Input(
            "needs_technical_permission",
            Boolean(),
            "A certificate or technical permission of another sector is needed.",
        ),
        Input("permission_requested", OptionalOf(Date()), "The day on which it was requested."),
        Input("operation_starts", OptionalOf(Date()), "The day on which the business operation starts."),
        Input("copy_to_sector", OptionalOf(Date()), "The day on which the copy was forwarded to the concerned sector."),
        Input(
            "copy_to_ministry",
            OptionalOf(Date()),
            "The day on which the copy was forwarded to the Ministry of Planning and Investment.",
        ),
        Input("seal_permitted", OptionalOf(Date()), "The day on which the permission for the seal was granted."),
        Input("seal_made", OptionalOf(Date()), "The day on which the seal was made."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "seven_days",
            SEVEN_DAYS_TYPE,
            "From when the seven working days for the seal run.",
            required=False,
            reading=ReadingChoice("Concession_certificate_duties.seven_days", "From_permission", (_ART16_P8_B,)),
        ),
    ),
    bindings=(
        Binding(
            "seven_days",
            "seven_days",
            SEVEN_DAYS_TYPE,
            lambda given: Seven_days.From_permission if given is None else given,
            term=Term(Rule(0, (_ART16_P8_B,), 1932, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="seven_days",
            reading="Concession_certificate_duties.seven_days",
        ),
        Binding(
            "copy_due",
            "copy_due",
            OptionalOf(Date()),
            _concession_certificate_duties_copy_due,
            reads=("issued",),
            term=Term(
                Rule(
                    0,
                    (_ART16_P3_B, _ART16_P4),
                    2009,
                    "rules/decree/part_4_concession_activities.catala_en",
                    counting=Counting(
                        ("issued",),
                        lambda issued: (
                            Present(lao_pdr.LAO_PDR.add(issued.value, 10, at=_ARTICLE_16_LINE_2011))
                            if issued is not None
                            else None
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "seal_start",
            "seal_start",
            OptionalOf(Date()),
            lambda seven_days, seal_permitted, issued: (
                seal_permitted if seven_days() is Seven_days.From_permission else issued
            ),
            reads=("seven_days", "seal_permitted", "issued"),
            term=Term(
                Rule(
                    0, (_ART16_P8_B,), 2038, "rules/decree/part_4_concession_activities.catala_en", uses=("seven_days",)
                ),
            ),
        ),
        Binding(
            "issued_by",
            "issued_by",
            administration.ACTOR_TYPE,
            lambda: administration.Actor.Planning_and_investment_sector,
            term=Term(Rule(0, (_ART16_P3_A,), 1935, "rules/decree/part_4_concession_activities.catala_en")),
        ),
        Binding(
            "enterprise_number",
            "enterprise_number",
            obligations.OBLIGATION_TYPE,
            _concession_certificate_duties_enterprise_number,
            reads=("enterprise_number_issued", "as_of"),
            term=Term(Rule(0, (_ART16_P5,), 1938, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
        ),
        Binding(
            "taxpayer_number",
            "taxpayer_number",
            obligations.OBLIGATION_TYPE,
            _concession_certificate_duties_taxpayer_number,
            reads=("taxpayer_number_issued", "as_of"),
            term=Term(Rule(0, (_ART16_P6_A,), 1948, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
        ),
        Binding(
            "enterprise_number_sought",
            "enterprise_number_sought",
            obligations.OBLIGATION_TYPE,
            _concession_certificate_duties_enterprise_number_sought,
            reads=("enterprise_number_issued", "as_of"),
            term=Term(Rule(0, (_ART16_P7,), 1957, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
        ),
        Binding(
            "taxpayer_number_sought",
            "taxpayer_number_sought",
            obligations.OBLIGATION_TYPE,
            _concession_certificate_duties_taxpayer_number_sought,
            reads=("taxpayer_number_issued", "as_of"),
            term=Term(Rule(0, (_ART16_P7,), 1967, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
        ),
        Binding(
            "tax_declaration",
            "tax_declaration",
            obligations.OBLIGATION_TYPE,
            _concession_certificate_duties_tax_declaration,
            reads=("taxpayer_number_issued", "as_of"),
            term=Term(Rule(0, (_ART16_P6_B,), 1976, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
        ),
        Binding(
            "sector_copy",
            "sector_copy",
            obligations.OBLIGATION_TYPE,
            _concession_certificate_duties_sector_copy,
            reads=("issued", "copy_due", "copy_to_sector", "as_of"),
            term=Term(
                Rule(0, (_ART16_P3_B,), 1984, "rules/decree/part_4_concession_activities.catala_en", uses=("copy_due",))
            ),
            certain=False,
        ),
        Binding(
            "ministry_copy",
            "ministry_copy",
            obligations.OBLIGATION_TYPE,
            _concession_certificate_duties_ministry_copy,
            reads=("issued_at", "issued", "copy_due", "copy_to_ministry", "as_of"),
            term=Term(
                Rule(0, (_ART16_P4,), 1995, "rules/decree/part_4_concession_activities.catala_en", uses=("copy_due",))
            ),
            certain=False,
        ),
        Binding(
            "technical_permission",
            "technical_permission",
            obligations.OBLIGATION_TYPE,
            _concession_certificate_duties_technical_permission,
            reads=("needs_technical_permission", "operation_starts", "permission_requested", "as_of"),
            term=Term(Rule(0, (_ART16_P2_B,), 2015, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
        ),
        Binding(
            "seal_permission",
            "seal_permission",
            obligations.OBLIGATION_TYPE,
            _concession_certificate_duties_seal_permission,
            reads=("issued", "seal_permitted", "as_of"),
            term=Term(Rule(0, (_ART16_P8_A,), 2028, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
        ),
        Binding(
            "seal",
            "seal",
            obligations.OBLIGATION_TYPE,
            _concession_certificate_duties_seal,
            reads=("seal_start", "seal_made", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART16_P8_B,),
                    2044,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("seal_start",),
                    counting=Counting(
                        ("seal_start", "seal_made", "as_of"),
                        lambda seal_start, seal_made, as_of: obligations.standing_(
                            let(
                                obligations.norm(
                                    obligations.Modality.Duty,
                                    administration.Actor.Public_security_sector,
                                    administration.Actor.Investor,
                                ),
                                lambda before: obligations.Norm(
                                    modality=before.modality,
                                    bearer=before.bearer,
                                    addressee=before.addressee,
                                    applies=before.applies,
                                    start=obligations.since(seal_start),
                                    due=Present(lao_pdr.LAO_PDR.add(seal_start.value, 7, at=_ARTICLE_16_LINE_2050))
                                    if seal_start is not None
                                    else None,
                                    done=seal_made,
                                    follows=before.follows,
                                ),
                            ),
                            as_of,
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=(
        "issued_by",
        "enterprise_number",
        "taxpayer_number",
        "enterprise_number_sought",
        "taxpayer_number_sought",
        "tax_declaration",
        "sector_copy",
        "ministry_copy",
        "technical_permission",
        "seal_permission",
        "seal",
    ),
    type=CONCESSION_CERTIFICATE_DUTIES_TYPE,
    doc="What is owed when a concession registration certificate is issued, by whom and by when.",
    places=(_ARTICLE_16,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART17_P1_A = Place(
    "Article 17, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-a",
    "Name of the enterprise;",
)

_ART17_P1_B = Place(
    "Article 17, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-b",
    "Location of the enterprise and/or the location of its operation;",
)

_ART17_P1_C = Place(
    "Article 17, third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-c",
    "Approved investment activity;",
)

_ART17_P1_D = Place(
    "Article 17, fourth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-d",
    "Form of the investment;",
)

_ART17_P1_E = Place(
    "Article 17, fifth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-e",
    "Type, form and nature of the enterprise;",
)

_ART17_P1_F = Place(
    "Article 17, sixth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-f",
    "Name of shareholders and the proportion of shares (calculated in percentage of the registered capital);",
)

_ART17_P1_G = Place(
    "Article 17, seventh item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-g",
    "Total capital and registered capital in LAK.",
)

_ART17_P1_H = Place(
    "Article 17, eighth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-h",
    "Tax obligations and customs duties;",
)

_ART17_P1_I = Place(
    "Article 17, ninth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-i",
    "Other obligations (if any);",
)

_ART17_P1_J = Place(
    "Article 17, tenth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-j",
    "Tax incentives (if any);",
)

_ART17_P1_K = Place(
    "Article 17, eleventh item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-k",
    "Code for concession registration certificate (the same as the number of the concession registration certificate);",
)

_ART17_P1_L = Place(
    "Article 17, twelfth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-l",
    "enterprised identification number;",
)

_ART17_P1_M = Place(
    "Article 17, thirteenth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-m",
    "Taxpayer identification number;",
)

_ARTICLE_17 = Place(
    "Article 17",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "",
    "",
)

CONCESSION_CERTIFICATE_CONTENT = Scope(
    "Concession_certificate_content",
    function=concession_certificate_content,
    inputs=(
        Input("has_enterprise_name", Boolean(), "It names the enterprise."),
        Input("has_enterprise_location", Boolean(), "It says where the enterprise is."),
        Input("has_operation_location", Boolean(), "It says where the enterprise operates."),
        Input("has_approved_activity", Boolean(), "It names the approved investment activity."),
        Input("has_form_of_investment", Boolean(), "It says the form of the investment."),
        Input("has_type_of_enterprise", Boolean(), "It says the type, form and nature of the enterprise."),
        Input(
            "has_shareholders_and_shares",
            Boolean(),
            "It names the shareholders and the proportion of their shares, as a percentage of the registered capital.",
        ),
        Input("has_total_capital_in_kip", Boolean(), "It says the total capital in Kip."),
        Input("has_registered_capital_in_kip", Boolean(), "It says the registered capital in Kip."),
        Input("has_tax_and_customs_obligations", Boolean(), "It says the tax obligations and customs duties."),
        Input("is_otherwise_obliged", Boolean(), "The enterprise has other obligations."),
        Input("has_other_obligations", Boolean(), "It says the other obligations."),
        Input("is_given_tax_incentives", Boolean(), "The enterprise has tax incentives."),
        Input("has_tax_incentives", Boolean(), "It says the tax incentives."),
        Input("has_code", Boolean(), "It bears a code."),
        Input("is_code_the_number", Boolean(), "The code is the same as the number of the certificate."),
        Input("has_enterprise_number", Boolean(), "It says the enterprise identification number."),
        Input("has_taxpayer_number", Boolean(), "It says the taxpayer identification number."),
    ),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(CERTIFICATE_ITEM_TYPE),
            _concession_certificate_content_missing,
            reads=(
                "has_enterprise_name",
                "has_enterprise_location",
                "has_operation_location",
                "has_approved_activity",
                "has_form_of_investment",
                "has_type_of_enterprise",
                "has_shareholders_and_shares",
                "has_total_capital_in_kip",
                "has_registered_capital_in_kip",
                "has_tax_and_customs_obligations",
                "is_otherwise_obliged",
                "has_other_obligations",
                "is_given_tax_incentives",
                "has_tax_incentives",
                "has_code",
                "is_code_the_number",
                "has_enterprise_number",
                "has_taxpayer_number",
            ),
            term=Term(
                Rule(
                    0,
                    (
                        _ART17_P1_A,
                        _ART17_P1_B,
                        _ART17_P1_C,
                        _ART17_P1_D,
                        _ART17_P1_E,
                        _ART17_P1_F,
                        _ART17_P1_G,
                        _ART17_P1_H,
                        _ART17_P1_I,
                        _ART17_P1_J,
                        _ART17_P1_K,
                        _ART17_P1_L,
                        _ART17_P1_M,
                    ),
                    2373,
                    "rules/decree/part_4_concession_activities.catala_en",
                ),
            ),
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(
                Rule(0, (_ART17_P1_A,), 2406, "rules/decree/part_4_concession_activities.catala_en", uses=("missing",))
            ),
        ),
    ),
    outputs=("missing", "is_complete"),
    type=CONCESSION_CERTIFICATE_CONTENT_TYPE,
    doc="Whether a concession registration certificate contains what it must, and what is missing from it.",
    places=(_ARTICLE_17,),
)

_ART17_P1_G2 = Place(
    "Article 17, seventh item, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p1-g2",
    "In the event the investors declare the total capital and registered capital in foreign currency, they shall be calculated in LAK based on the exchange rate of the Bank of Lao PDR defined on the date concession registration certificate is issued;",
)

CERTIFICATE_CAPITAL = Scope(
    "Certificate_capital",
    function=certificate_capital,
    inputs=(
        Input("total_capital", DECLARED_CAPITAL_TYPE, "The total capital as it was declared."),
        Input("registered_capital", DECLARED_CAPITAL_TYPE, "The registered capital as it was declared."),
        Input(
            "bank_rate",
            DecimalIn("LAK per USD"),
            "The exchange rate of the Bank of Lao PDR on the date on which the certificate is issued.",
        ),
        Input(
            "shares",
            ListOf(DECLARED_CAPITAL_TYPE),
            "What each shareholder holds of the registered capital, as it was declared.",
        ),
    ),
    bindings=(
        Binding(
            "total_in_kip",
            "total_in_kip",
            MoneyIn("LAK", 2),
            lambda total_capital, bank_rate: in_kip(total_capital, bank_rate),
            reads=("total_capital", "bank_rate"),
            term=Term(
                Rule(0, (_ART17_P1_G, _ART17_P1_G2), 2423, "rules/decree/part_4_concession_activities.catala_en")
            ),
        ),
        Binding(
            "registered_in_kip",
            "registered_in_kip",
            MoneyIn("LAK", 2),
            lambda registered_capital, bank_rate: in_kip(registered_capital, bank_rate),
            reads=("registered_capital", "bank_rate"),
            term=Term(
                Rule(0, (_ART17_P1_G, _ART17_P1_G2), 2427, "rules/decree/part_4_concession_activities.catala_en")
            ),
        ),
        Binding(
            "proportions",
            "proportions",
            ListOf(Decimal()),
            _certificate_capital_proportions,
            reads=("shares", "bank_rate", "registered_in_kip"),
            term=Term(
                Rule(
                    0,
                    (_ART17_P1_F,),
                    2430,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("registered_in_kip",),
                ),
            ),
        ),
    ),
    outputs=("total_in_kip", "registered_in_kip", "proportions"),
    type=CERTIFICATE_CAPITAL_TYPE,
    assertions=(
        Assertion(
            "A rate of exchange is above zero.",
            _certificate_capital_assertion_1,
            (_ARTICLE_17,),
            2411,
            "rules/decree/part_4_concession_activities.catala_en",
            reads=("bank_rate", "total_capital", "registered_capital", "shares"),
            conditions=(
                Condition(
                    "bank_rate > 0 LAK per USD",
                    ("bank_rate",),
                    lambda bank_rate: bank_rate.numerator > 0,
                    (Value("bank_rate", DecimalIn("LAK per USD"), lambda bank_rate: bank_rate),),
                ),
                Condition(
                    "is_convertible of total_capital",
                    ("total_capital",),
                    lambda total_capital: is_convertible(total_capital),
                    (Value("total_capital", DECLARED_CAPITAL_TYPE, lambda total_capital: total_capital),),
                ),
                Condition(
                    "is_convertible of registered_capital",
                    ("registered_capital",),
                    lambda registered_capital: is_convertible(registered_capital),
                    (
                        Value(
                            "registered_capital", DECLARED_CAPITAL_TYPE, lambda registered_capital: registered_capital
                        ),
                    ),
                ),
                Condition(
                    "for all share among shares we have is_convertible of share",
                    ("shares",),
                    lambda shares: all(is_convertible(share) for share in shares),
                    (Value("shares", ListOf(DECLARED_CAPITAL_TYPE), lambda shares: shares),),
                ),
            ),
        ),
        Assertion(
            "The registered capital is above zero.",
            lambda registered_capital, bank_rate: in_kip(registered_capital, bank_rate) > 0,
            (_ARTICLE_17,),
            2419,
            "rules/decree/part_4_concession_activities.catala_en",
            reads=("registered_capital", "bank_rate"),
            conditions=(
                Condition(
                    "(in_kip of registered_capital, bank_rate) > LAK 0",
                    ("registered_capital", "bank_rate"),
                    lambda registered_capital, bank_rate: in_kip(registered_capital, bank_rate) > 0,
                    (
                        Value(
                            "registered_capital",
                            DECLARED_CAPITAL_TYPE,
                            lambda registered_capital, bank_rate: registered_capital,
                        ),
                        Value("bank_rate", DecimalIn("LAK per USD"), lambda registered_capital, bank_rate: bank_rate),
                    ),
                ),
            ),
        ),
    ),
    doc="The capital in Kip, and the proportions of the shares, as a concession registration certificate states them.",
    places=(_ARTICLE_17,),
)

_ART17_P2 = Place(
    "Article 17, fourteenth item, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p2",
    "The concession registration certificate code of each enterprise is the same code to be used by all sectors for the purpose of monitoring and managing that enterprise.",
)

_ART17_P3 = Place(
    "Article 17, fourteenth item, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 17. Content of concession registration certificate",
    ),
    "art17-p3",
    "In the absence of linking a network between various sectors for issuing one uniform concession registration certificate, the code or identification number of each sector will be used until a uniform database is established.",
)

ENTERPRISE_CODE = Scope(
    "Enterprise_code",
    function=enterprise_code,
    inputs=(
        Input(
            "has_uniform_database",
            Boolean(),
            "The sectors are linked in a network, and a uniform database is established.",
        ),
    ),
    bindings=(
        Binding(
            "code",
            "code",
            CODE_USED_TYPE,
            _enterprise_code_code,
            reads=("has_uniform_database",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART17_P2,),
                            2435,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "has_uniform_database",
                                    ("has_uniform_database",),
                                    lambda has_uniform_database: has_uniform_database,
                                    (
                                        Value(
                                            "has_uniform_database",
                                            Boolean(),
                                            lambda has_uniform_database: has_uniform_database,
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART17_P3,),
                            2440,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "not has_uniform_database",
                                    ("has_uniform_database",),
                                    lambda has_uniform_database: not has_uniform_database,
                                    (
                                        Value(
                                            "has_uniform_database",
                                            Boolean(),
                                            lambda has_uniform_database: has_uniform_database,
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("code",),
    type=ENTERPRISE_CODE_TYPE,
    doc="Which code a sector uses to monitor and manage an enterprise.",
    places=(_ARTICLE_17,),
)

_ART18_P1 = Place(
    "Article 18",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 18. Conditions for transferring shares or joint venture in concession activities",
    ),
    "art18-p1",
    "Enterprises wishing to transfer a concession right, shares or amend a concession agreement as defined in the last paragraph of Articles 26 and 27 of the Investment Promotion Law, shall propose to the planning and investment sector for further consideration and approval under the following conditions:",
)

_ARTICLE_18 = Place(
    "Article 18",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 18. Conditions for transferring shares or joint venture in concession activities",
    ),
    "",
    "",
)

CONCESSION_TRANSFER_APPROVAL = Scope(
    "Concession_transfer_approval",
    function=concession_transfer_approval,
    inputs=(
        Input("change", CONCESSION_CHANGE_TYPE, "What the enterprise wishes to do."),
        Input(
            "transfer_approval",
            TRANSFER_APPROVAL_TYPE,
            "Who approves.",
            required=False,
            reading=ReadingChoice("Concession_transfer_approval.transfer_approval", "Approval_by_sector", (_ART18_P1,)),
        ),
    ),
    bindings=(
        Binding(
            "transfer_approval",
            "transfer_approval",
            TRANSFER_APPROVAL_TYPE,
            lambda given: Transfer_approval.Approval_by_sector if given is None else given,
            term=Term(Rule(0, (_ART18_P1,), 2631, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="transfer_approval",
            reading="Concession_transfer_approval.transfer_approval",
        ),
        Binding(
            "approved_by",
            "approved_by",
            administration.ACTOR_TYPE,
            lambda change, transfer_approval: (
                (
                    administration.Actor.Planning_and_investment_sector
                    if transfer_approval() is Transfer_approval.Approval_by_sector
                    else administration.Actor.Committee_for_investment_promotion
                )
                if not change is Concession_change.Another_change
                else silent("approved_by", "rules/decree/part_4_concession_activities.catala_en:2590", "Article 18")
            ),
            reads=("change", "transfer_approval"),
            term=Term(
                Rule(
                    0,
                    (_ART18_P1,),
                    2634,
                    "rules/decree/part_4_concession_activities.catala_en",
                    conditions=(
                        Condition(
                            "not (change with pattern Another_change)",
                            ("change",),
                            lambda change: not change is Concession_change.Another_change,
                            (Value("change", CONCESSION_CHANGE_TYPE, lambda change: change),),
                        ),
                    ),
                    uses=("transfer_approval",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("approved_by",),
    type=CONCESSION_TRANSFER_APPROVAL_TYPE,
    doc="Who approves that an enterprise transfers its concession right or shares, or has its concession agreement amended.",
    places=(_ARTICLE_18,),
)

_ART18_1 = Place(
    "Article 18(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 18. Conditions for transferring shares or joint venture in concession activities",
    ),
    "art18-1",
    "The registered capital has been completely paid as stipulated in the concession agreement;",
)

_ART18_2 = Place(
    "Article 18(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 18. Conditions for transferring shares or joint venture in concession activities",
    ),
    "art18-2",
    "Tax obligations have been regularly and completely cleared;",
)

_ART18_3 = Place(
    "Article 18(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 18. Conditions for transferring shares or joint venture in concession activities",
    ),
    "art18-3",
    "Rent and concession fees have been regularly paid;",
)

_ART18_4 = Place(
    "Article 18(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 18. Conditions for transferring shares or joint venture in concession activities",
    ),
    "art18-4",
    "All tasks have been performed in accordance with the set up schedules.",
)

CONCESSION_TRANSFER = Scope(
    "Concession_transfer",
    function=concession_transfer,
    inputs=(
        Input("change", CONCESSION_CHANGE_TYPE, "What the enterprise wishes to do."),
        Input("registered_capital", MoneyIn("LAK", 2), "The registered capital."),
        Input("capital_due", MoneyIn("LAK", 2), "What of it had to be paid so far under the concession agreement."),
        Input("capital_paid_in", MoneyIn("LAK", 2), "What of it has been paid."),
        Input("are_taxes_cleared", Boolean(), "Tax obligations have been regularly and completely cleared."),
        Input("are_rent_and_fees_paid", Boolean(), "Rent and concession fees have been regularly paid."),
        Input(
            "are_tasks_on_schedule", Boolean(), "All tasks have been performed in accordance with the schedules set up."
        ),
        Input("proposed", OptionalOf(Date()), "The day on which the change was proposed."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "capital_paid",
            CAPITAL_PAID_TYPE,
            "How much of the registered capital has to be paid.",
            required=False,
            reading=ReadingChoice("Concession_transfer.capital_paid", "The_whole", (_ART18_1,)),
        ),
        Input(
            "Concession_transfer_approval.transfer_approval",
            TRANSFER_APPROVAL_TYPE,
            "Who approves.",
            required=False,
            parameter="concession_transfer_approval__transfer_approval",
            reading=ReadingChoice("Concession_transfer_approval.transfer_approval", "Approval_by_sector", (_ART18_P1,)),
        ),
    ),
    bindings=(
        Subscope(
            "approval",
            CONCESSION_TRANSFER_APPROVAL,
            lambda change, concession_transfer_approval__transfer_approval: concession_transfer_approval(
                change=change, transfer_approval=concession_transfer_approval__transfer_approval
            ),
            inputs=(
                SubscopeInput(
                    "change",
                    lambda change: change,
                    reads=("change",),
                    term=Term(Rule(0, (_ART18_P1,), 2651, "rules/decree/part_4_concession_activities.catala_en")),
                ),
                SubscopeInput(
                    "transfer_approval", handed_on, reads=("Concession_transfer_approval.transfer_approval",)
                ),
            ),
            reads=("change", "Concession_transfer_approval.transfer_approval"),
            certain=False,
        ),
        Binding(
            "capital_paid",
            "capital_paid",
            CAPITAL_PAID_TYPE,
            lambda given: Capital_paid.The_whole if given is None else given,
            term=Term(Rule(0, (_ART18_1,), 2654, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="capital_paid",
            reading="Concession_transfer.capital_paid",
        ),
        Binding(
            "approved_by",
            "approved_by",
            administration.ACTOR_TYPE,
            lambda approval: approval().approved_by,
            reads=("approval",),
            term=Term(
                Rule(
                    0,
                    (_ART18_P1,),
                    2657,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("approval.approved_by",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "unmet",
            "unmet",
            ListOf(TRANSFER_CONDITION_TYPE),
            _concession_transfer_unmet,
            reads=(
                "change",
                "capital_paid",
                "capital_paid_in",
                "registered_capital",
                "capital_due",
                "are_taxes_cleared",
                "are_rent_and_fees_paid",
                "are_tasks_on_schedule",
            ),
            term=Term(
                Rule(
                    0,
                    (_ART18_1, _ART18_2, _ART18_3, _ART18_4),
                    2663,
                    "rules/decree/part_4_concession_activities.catala_en",
                    conditions=(
                        Condition(
                            "not (change with pattern Another_change)",
                            ("change",),
                            lambda change: not change is Concession_change.Another_change,
                            (Value("change", CONCESSION_CHANGE_TYPE, lambda change: change),),
                        ),
                    ),
                    uses=("capital_paid",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "can_be_approved",
            "can_be_approved",
            Boolean(),
            lambda unmet: len(unmet()) == 0,
            reads=("unmet",),
            term=Term(
                Rule(0, (_ART18_P1,), 2682, "rules/decree/part_4_concession_activities.catala_en", uses=("unmet",))
            ),
            certain=False,
        ),
        Binding(
            "proposal",
            "proposal",
            obligations.OBLIGATION_TYPE,
            _concession_transfer_proposal,
            reads=("change", "proposed", "as_of"),
            term=Term(Rule(0, (_ART18_P1,), 2685, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
        ),
    ),
    outputs=("approved_by", "unmet", "can_be_approved", "proposal"),
    type=CONCESSION_TRANSFER_TYPE,
    assertions=(
        Assertion(
            "No amount is below zero, and what is due is no more than the registered capital.",
            lambda capital_due, capital_paid_in, registered_capital: (
                capital_due >= 0 and capital_paid_in >= 0 and capital_due <= registered_capital
            ),
            (_ARTICLE_18,),
            2645,
            "rules/decree/part_4_concession_activities.catala_en",
            reads=("capital_due", "capital_paid_in", "registered_capital"),
            conditions=(
                Condition(
                    "capital_due >= LAK 0",
                    ("capital_due",),
                    lambda capital_due: capital_due >= 0,
                    (Value("capital_due", MoneyIn("LAK", 2), lambda capital_due: capital_due),),
                ),
                Condition(
                    "capital_paid_in >= LAK 0",
                    ("capital_paid_in",),
                    lambda capital_paid_in: capital_paid_in >= 0,
                    (Value("capital_paid_in", MoneyIn("LAK", 2), lambda capital_paid_in: capital_paid_in),),
                ),
                Condition(
                    "capital_due <= registered_capital",
                    ("capital_due", "registered_capital"),
                    lambda capital_due, registered_capital: capital_due <= registered_capital,
                    (
                        Value("capital_due", MoneyIn("LAK", 2), lambda capital_due, registered_capital: capital_due),
                        Value(
                            "registered_capital",
                            MoneyIn("LAK", 2),
                            lambda capital_due, registered_capital: registered_capital,
                        ),
                    ),
                ),
            ),
        ),
    ),
    doc="Whether an enterprise may transfer its concession right or shares or have its concession agreement amended, who approves it, and which conditions are not met.",
    places=(_ARTICLE_18,),
)
