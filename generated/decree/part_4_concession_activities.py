"""Compiled from rules/decree/part_4_concession_activities.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from ..calendars import lao_pdr
from ..library import administration, obligations
from ..runtime.answers import Place
from ..runtime.dates import Duration, add
from ..runtime.evaluation import Reading, attempt, impossible, known, let, placed
from ..runtime.failures import Refused, Silent, Unset
from ..runtime.readings import as_chosen
from ..runtime.schema import (
    Boolean,
    Case,
    Date,
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
DecimalInMW: TypeAlias = Fraction
"""A decimal in MW (power)."""
MoneyInUSD: TypeAlias = int
"""Money in USD (US Dollar): in hundredths of USD."""

_DAYS_1 = Duration(days=1)
_LINE_1096 = ("rules/decree/part_4_concession_activities.catala_en:1096", "Article 15")
_LINE_1138 = ("rules/decree/part_4_concession_activities.catala_en:1138", "Article 15")
_LINE_1144 = ("rules/decree/part_4_concession_activities.catala_en:1144", "Article 15")
_LINE_1151 = ("rules/decree/part_4_concession_activities.catala_en:1151", "Article 15")
_LINE_1176 = ("rules/decree/part_4_concession_activities.catala_en:1176", "Article 15")
_LINE_1183 = ("rules/decree/part_4_concession_activities.catala_en:1183", "Article 15")
_LINE_1190 = ("rules/decree/part_4_concession_activities.catala_en:1190", "Article 15")
_LINE_1222 = ("rules/decree/part_4_concession_activities.catala_en:1222", "Article 15")
_LINE_1229 = ("rules/decree/part_4_concession_activities.catala_en:1229", "Article 15")
_LINE_309 = ("rules/decree/part_4_concession_activities.catala_en:309", "Article 12")
_LINE_541 = ("rules/decree/part_4_concession_activities.catala_en:541", "Article 13")
_LINE_563 = ("rules/decree/part_4_concession_activities.catala_en:563", "Article 13")
_LINE_873 = ("rules/decree/part_4_concession_activities.catala_en:873", "Article 14")
_LINE_896 = ("rules/decree/part_4_concession_activities.catala_en:896", "Article 14")
_LINE_904 = ("rules/decree/part_4_concession_activities.catala_en:904", "Article 14")
_LINE_915 = ("rules/decree/part_4_concession_activities.catala_en:915", "Article 14")


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
    and business plan" share one article and go together.
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


@dataclass(frozen=True, slots=True)
class Not_decided:
    """Nothing yet."""


@dataclass(frozen=True, slots=True)
class Approved:
    """It was approved, on this day."""

    content: date


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Electricity:
    """Electricity project, by its installation capacity."""

    content: DecimalInMW


@dataclass(frozen=True, slots=True)
class Land:
    """Land concession project, by its area."""

    content: DecimalInHa


@dataclass(frozen=True, slots=True)
class Mining:
    """Minerals concession project, by its mining concession area. Not for non-metal, fuel or liquid minerals, which
    have specific regulations.
    """

    content: DecimalInKm2


@dataclass(frozen=True, slots=True)
class Other:
    """Any other type of concession activity, and the concession of non-metal, fuel or liquid minerals."""


Project: TypeAlias = Electricity | Land | Mining | Other
"""The concession project, by its kind and size."""


class Such_as(Enum):
    """What the amounts of Article 15 are."""

    Fixed_amounts = "Fixed_amounts"
    """Fixed amounts, for the kinds and sizes of project that the Article names."""
    Examples = "Examples"
    """Examples for the negotiation: the amount is the one agreed, for it depends on "the agreement made", and the
    list begins with "such as".
    """


@dataclass(frozen=True, slots=True)
class Concession_proposal:
    """Which office takes the proposal for a concession, what is missing from it, and whether it can be handed in."""

    office: administration.Actor
    """The office that takes the proposal."""
    missing: tuple[Proposal_document, ...]
    """The documents that are missing, in the order of Article 11."""
    is_complete: bool
    """No document is missing."""
    can_be_handed_in: bool
    """The proposal can be handed in: the investor is a legal entity, and the set of documents is complete."""


@dataclass(frozen=True, slots=True)
class Concessionaire_selection:
    """Whether the concessionaire is chosen among the bidders by the selection method of the Investment Promotion
    Law.
    """

    is_selection_needed: bool
    """A selection is to be made."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Warranty:
    """The warranty that guarantees the implementation of the MOU or concession agreement."""

    amount: MoneyInUSD
    """The warranty to be deposited (in hundredths of USD)."""


@dataclass(frozen=True, slots=True)
class Warranty_due:
    """The warranty to be deposited, where one was agreed too."""

    due: MoneyInUSD
    """The warranty to be deposited (in hundredths of USD)."""


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
            doc='Basic information about the project, or the feasibility study and the business plan: "the feasibility study and business plan" share one article and go together.',
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
            "Minerals concession project, by its mining concession area. Not for non-metal, fuel or liquid minerals, which have specific regulations.",
        ),
        Case(
            "Other",
            doc="Any other type of concession activity, and the concession of non-metal, fuel or liquid minerals.",
        ),
    ),
    build=building(("Electricity", Electricity), ("Land", Land), ("Mining", Mining), ("Other", Other)),
    read=reading(("Electricity", Electricity), ("Land", Land), ("Mining", Mining), ("Other", Other)),
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

CONCESSION_PROPOSAL_TYPE = Structure(
    "Concession_proposal",
    (
        Field("office", administration.ACTOR_TYPE, "The office that takes the proposal."),
        Field("missing", ListOf(PROPOSAL_DOCUMENT_TYPE), "The documents that are missing, in the order of Article 11."),
        Field("is_complete", Boolean(), "No document is missing."),
        Field(
            "can_be_handed_in",
            Boolean(),
            "The proposal can be handed in: the investor is a legal entity, and the set of documents is complete.",
        ),
    ),
    build=Concession_proposal,
    read=lambda value: (value.office, value.missing, value.is_complete, value.can_be_handed_in),
    doc="Which office takes the proposal for a concession, what is missing from it, and whether it can be handed in.",
)

CONCESSIONAIRE_SELECTION_TYPE = Structure(
    "Concessionaire_selection",
    (Field("is_selection_needed", Boolean(), "A selection is to be made."),),
    build=Concessionaire_selection,
    read=lambda value: (value.is_selection_needed,),
    doc="Whether the concessionaire is chosen among the bidders by the selection method of the Investment Promotion Law.",
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
)

WARRANTY_TYPE = Structure(
    "Warranty",
    (Field("amount", MoneyIn("USD", 2), "The warranty to be deposited."),),
    build=Warranty,
    read=lambda value: (value.amount,),
    doc="The warranty that guarantees the implementation of the MOU or concession agreement.",
)

WARRANTY_DUE_TYPE = Structure(
    "Warranty_due",
    (Field("due", MoneyIn("USD", 2), "The warranty to be deposited."),),
    build=Warranty_due,
    read=lambda value: (value.due,),
    doc="The warranty to be deposited, where one was agreed too.",
)


def _concession_proposal_basic_information(basic_information: Basic_information | None) -> Basic_information:
    """What the second item of Article 11 asks for.

    Article 11(2) (rules/decree/part_4_concession_activities.catala_en, line 193).
    """
    if basic_information is not None:
        return basic_information
    return Basic_information.Instead_of_study_and_plan


def _concession_proposal_other_annexes(other_annexes: Other_annexes | None) -> Other_annexes:
    """What the annexes of the fourth item of Article 11 are.

    Article 11(4) (rules/decree/part_4_concession_activities.catala_en, line 196).
    """
    if other_annexes is not None:
        return other_annexes
    return Other_annexes.Needed


def _concession_proposal_memorandum(memorandum: Memorandum | None) -> Memorandum:
    """Which concessions need a memorandum on initial field data collection.

    Article 11(4), third item, second sentence (rules/decree/part_4_concession_activities.catala_en, line 199).
    """
    if memorandum is not None:
        return memorandum
    return Memorandum.All_concessions


def _concession_proposal_office() -> administration.Actor:
    """The office that takes the proposal.

    Article 10, first sentence (rules/decree/part_4_concession_activities.catala_en, line 136).
    """
    return administration.Actor.One_stop_service_of_planning_and_investment


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
    (rules/decree/part_4_concession_activities.catala_en, line 209).
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


def _concession_proposal_is_complete(missing: tuple[Proposal_document, ...]) -> bool:
    """No document is missing.

    Article 10, first sentence (rules/decree/part_4_concession_activities.catala_en, line 139).
    """
    return len(missing) == 0


def _concession_proposal_can_be_handed_in(is_legal_entity: bool, is_complete: bool) -> bool:
    """The proposal can be handed in: the investor is a legal entity, and the set of documents is complete.

    Article 10, first sentence (rules/decree/part_4_concession_activities.catala_en, line 143).
    """
    return is_legal_entity and is_complete


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

    Encodes Article 10; Article 11 (rules/decree/part_4_concession_activities.catala_en:81).

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
        has_joint_venture_contract: A joint venture contract is there, and corresponds with a form of business corporation of the Law on Enterprise.
        has_financial_certificate: The certificate of financial status and experience of the investor is there.
        has_resume: The resume of the investor is there.
        has_identity_card_copy: The copy of the identity card of each Lao national is there.
        has_passport_copy: The copy of the passport of each foreigner is there.
        has_field_data_memorandum: The memorandum on initial field data collection is there.
        basic_information: What the second item of Article 11 asks for (a reading of the text: Instead_of_study_and_plan if not given).
        other_annexes: What the annexes of the fourth item of Article 11 are (a reading of the text: Needed if not given).
        memorandum: Which concessions need a memorandum on initial field data collection (a reading of the text: All_concessions if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    effective_basic_information = as_chosen(
        "Concession_proposal.basic_information", _concession_proposal_basic_information(basic_information)
    )
    effective_other_annexes = as_chosen(
        "Concession_proposal.other_annexes", _concession_proposal_other_annexes(other_annexes)
    )
    effective_memorandum = as_chosen("Concession_proposal.memorandum", _concession_proposal_memorandum(memorandum))
    office = _concession_proposal_office()
    missing = _concession_proposal_missing(
        has_application_form,
        effective_basic_information,
        has_basic_information,
        has_feasibility_study,
        has_business_plan,
        is_joint_venture,
        has_joint_venture_contract,
        effective_other_annexes,
        has_financial_certificate,
        has_resume,
        includes_lao_national,
        has_identity_card_copy,
        includes_foreigner,
        has_passport_copy,
        effective_memorandum,
        is_mining_energy_or_land,
        has_field_data_memorandum,
    )
    is_complete = _concession_proposal_is_complete(missing)
    can_be_handed_in = _concession_proposal_can_be_handed_in(is_legal_entity, is_complete)
    return Concession_proposal(
        office=office, missing=missing, is_complete=is_complete, can_be_handed_in=can_be_handed_in
    )


def _concessionaire_selection_is_selection_needed(applications: int) -> bool:
    """A selection is to be made.

    Article 12 (rules/decree/part_4_concession_activities.catala_en, line 312).
    """
    if applications >= 2:
        return True
    return False


def _concessionaire_selection_assertion_1(applications: int) -> bool:
    """Article 12 (rules/decree/part_4_concession_activities.catala_en:309)."""
    return applications >= 1


def concessionaire_selection(*, applications: int) -> Concessionaire_selection:
    """Whether the concessionaire is chosen among the bidders by the selection method of the Investment Promotion
    Law.

    Encodes Article 12 (rules/decree/part_4_concession_activities.catala_en:298).

    Facts:
        applications: How many applications there are for the same project.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    is_selection_needed = _concessionaire_selection_is_selection_needed(applications)
    if not _concessionaire_selection_assertion_1(applications):
        raise Refused("At least one application is needed.").at(*_LINE_309)
    return Concessionaire_selection(is_selection_needed=is_selection_needed)


def _concession_procedure_listed_decision(listed_decision: Listed_decision | None) -> Listed_decision:
    """Who decides on a project of the investment calling list.

    Article 13(1) (rules/decree/part_4_concession_activities.catala_en, line 510).
    """
    if listed_decision is not None:
        return listed_decision
    return Listed_decision.By_committee


def _concession_procedure_receipt(receipt: Receipt | None) -> Receipt:
    """From whose receipt of the application the 25 working days run.

    Article 13(2), second sentence (rules/decree/part_4_concession_activities.catala_en, line 513).
    """
    if receipt is not None:
        return receipt
    return Receipt.By_those_who_comment


def _concession_procedure_afterwards(afterwards: Afterwards | None) -> Afterwards:
    """When a project that is not listed can be presented to the CIP.

    Article 13(2), third sentence (rules/decree/part_4_concession_activities.catala_en, line 516).
    """
    if afterwards is not None:
        return afterwards
    return Afterwards.After_comments


def _concession_procedure_comments_start(
    receipt: Reading[Receipt], forwarded: Present[date] | None, application_received: Present[date] | None
) -> Present[date] | None:
    """The day from which the 25 working days run.

    Article 13(2), second sentence (rules/decree/part_4_concession_activities.catala_en, line 533).
    """
    found = receipt()
    if found is Receipt.By_those_who_comment:
        return forwarded
    return application_received


def _concession_procedure_comments_due(comments_start: Present[date] | None) -> Present[date] | None:
    """The last day for the comments.

    Article 13(2), second sentence (rules/decree/part_4_concession_activities.catala_en, line 539).
    """
    if comments_start is not None:
        return Present(placed(_LINE_541, lao_pdr.LAO_PDR.add, comments_start.value, 25))
    return None


def _concession_procedure_presentable(
    on_calling_list: bool,
    application_received: Present[date] | None,
    afterwards: Reading[Afterwards],
    comments_received: Present[date] | None,
    comments_due: Present[date] | None,
) -> Present[date] | None:
    """The day from which the project can be presented to the CIP.

    Article 13(1); Article 13(2), third sentence (rules/decree/part_4_concession_activities.catala_en, lines 545, 550,
    555).
    """
    if on_calling_list:
        return application_received
    if not on_calling_list and afterwards() is Afterwards.After_comments:
        return comments_received
    if not on_calling_list and afterwards() is Afterwards.After_period:
        if comments_due is None:
            return comments_received
        if obligations.had_happened(comments_received, comments_due.value):
            return comments_received
        return Present(placed(_LINE_563, add, comments_due.value, _DAYS_1))
    raise Unset("presentable", "rules/decree/part_4_concession_activities.catala_en:484", "Article 13")


def _concession_procedure_decided(decision: Concession_decision, as_of: date) -> Concession_decision:
    """What had been decided on the date of the question.

    Article 13(1); Article 13(2), third sentence (rules/decree/part_4_concession_activities.catala_en, line 567).
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


def _concession_procedure_decided_by(
    on_calling_list: bool, listed_decision: Reading[Listed_decision]
) -> administration.Actor:
    """Who approves or rejects the project.

    Article 13(1); Article 13(2), third sentence (rules/decree/part_4_concession_activities.catala_en, lines 519, 528).
    """
    if on_calling_list:
        found = listed_decision()
        if found is Listed_decision.By_committee:
            return administration.Actor.Committee_for_investment_promotion
        if found is Listed_decision.By_government:
            return administration.Actor.Government_or_local_authorities
        return administration.Actor.Planning_and_investment_sector
    if not on_calling_list:
        return administration.Actor.Government_or_local_authorities
    raise Silent("decided_by", "rules/decree/part_4_concession_activities.catala_en:488", "Article 13")


def _concession_procedure_next_step(
    decided: Concession_decision,
    application_received: Present[date] | None,
    as_of: date,
    presentable: Reading[Present[date] | None],
    presented: Present[date] | None,
    decided_by: Reading[administration.Actor],
    submitted: Present[date] | None,
    rejection_notified: Present[date] | None,
    approval_notified: Present[date] | None,
    completed: Present[date] | None,
    reported: Present[date] | None,
    submitted_for_signature: Present[date] | None,
    delegated: Present[date] | None,
) -> Concession_step:
    """The next step.

    Article 13(1); Article 13(2); Article 13(2), third sentence; Article 13(1), second item; Article 13(2), second item;
    Article 13(1), first item; Article 13(2), first item (rules/decree/part_4_concession_activities.catala_en, lines
    576, 592, 601).
    """
    if isinstance(decided, Not_decided):
        if not obligations.had_happened(application_received, as_of):
            return Concession_step.Hand_in_application
        if not obligations.had_happened(presentable(), as_of):
            return Concession_step.Give_comments
        if not obligations.had_happened(presented, as_of):
            return Concession_step.Present_to_committee
        if (
            decided_by() is administration.Actor.Government_or_local_authorities
            and not obligations.had_happened(submitted, as_of)
        ):
            return Concession_step.Submit_for_decision
        return Concession_step.Decide
    if isinstance(decided, Rejected):
        if not obligations.had_happened(rejection_notified, as_of):
            return Concession_step.Notify_rejection
        return Concession_step.Nothing_more
    if isinstance(decided, Approved):
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
    raise Silent("next_step", "rules/decree/part_4_concession_activities.catala_en:490", "Article 13")


def _concession_procedure_who_acts(
    next_step: Reading[Concession_step], decided_by: Reading[administration.Actor]
) -> administration.Actor:
    """Who takes the next step.

    Article 13(1); Article 13(1), first item; Article 13(1), second item; Article 13(2); Article 13(2), third sentence;
    Article 13(2), first item; Article 13(2), second item (rules/decree/part_4_concession_activities.catala_en, line
    623).
    """
    found = next_step()
    if found is Concession_step.Hand_in_application:
        return administration.Actor.Investor
    if found is Concession_step.Give_comments:
        return administration.Actor.Concerned_sectors
    if found is Concession_step.Present_to_committee:
        return administration.Actor.Planning_and_investment_sector
    if found is Concession_step.Submit_for_decision:
        return administration.Actor.Planning_and_investment_sector
    if found is Concession_step.Decide:
        return decided_by()
    if found is Concession_step.Notify_rejection:
        return administration.Actor.Not_named
    if found is Concession_step.Notify_approval:
        return administration.Actor.Planning_and_investment_sector
    if found is Concession_step.Negotiate:
        return administration.Actor.Investor
    if found is Concession_step.Report_outcomes:
        return administration.Actor.Planning_and_investment_sector
    if found is Concession_step.Submit_for_signature:
        return administration.Actor.Planning_and_investment_sector
    if found is Concession_step.Delegate_authority:
        return administration.Actor.Government_or_local_authorities
    return administration.Actor.Not_named


def _concession_procedure_application(
    application_received: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To hand in the application with a complete set of documents.

    Article 10, first sentence (rules/decree/part_4_concession_activities.catala_en, line 639).
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

    Article 13(2); Article 13(2), second sentence (rules/decree/part_4_concession_activities.catala_en, line 649).
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

    Article 13(1); Article 13(2), third sentence (rules/decree/part_4_concession_activities.catala_en, line 662).
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
    decided_by: Reading[administration.Actor],
    presented: Present[date] | None,
    submitted: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To submit the project to the government or the provincial or municipal authorities.

    Article 13(2), third sentence (rules/decree/part_4_concession_activities.catala_en, line 672).
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
                applies=decided_by() is administration.Actor.Government_or_local_authorities,
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
    684).
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
    listed_decision: Listed_decision | None = None,
    receipt: Receipt | None = None,
    afterwards: Afterwards | None = None,
) -> Concession_procedure:
    """The next step in the procedure for a concession, who takes it, and what is owed until the decision. What is
    owed after an approval is asked of `Negotiation_duties`.

    Encodes Article 13 (rules/decree/part_4_concession_activities.catala_en:438).

    Facts:
        on_calling_list: The project or activity is on the investment calling list.
        application_received: The day on which the planning and investment sector received the application (None if not given).
        forwarded: The day on which the sectors and the locality that are asked for comments received the application (None if not given).
        comments_received: The day on which the last of their comments reached the sector (None if not given).
        presented: The day on which the sector put the project to the meeting of the CIP (None if not given).
        submitted: The day on which the project was submitted to the government or the provincial or municipal authorities for decision (None if not given).
        decision: What was decided on the project.
        rejection_notified: The day on which the letter about the rejection was sent (None if not given).
        approval_notified: The day on which the investor received the notification of the approval (None if not given).
        completed: The day on which the negotiation was completed (None if not given).
        reported: The day on which its outcomes were reported to the meeting of the CIP (None if not given).
        submitted_for_signature: The day on which the outcomes were submitted to the government or the provincial or municipal authorities (None if not given).
        delegated: The day on which the authority to sign was delegated (None if not given).
        as_of: The date for which the question is asked.
        listed_decision: Who decides on a project of the investment calling list (a reading of the text: By_committee if not given).
        receipt: From whose receipt of the application the 25 working days run (a reading of the text: By_those_who_comment if not given).
        afterwards: When a project that is not listed can be presented to the CIP (a reading of the text: After_comments if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    effective_listed_decision = as_chosen(
        "Concession_procedure.listed_decision", _concession_procedure_listed_decision(listed_decision)
    )
    effective_receipt = as_chosen("Concession_procedure.receipt", _concession_procedure_receipt(receipt))
    effective_afterwards = as_chosen("Concession_procedure.afterwards", _concession_procedure_afterwards(afterwards))
    comments_start = _concession_procedure_comments_start(effective_receipt, forwarded, application_received)
    comments_due = _concession_procedure_comments_due(comments_start)
    presentable = attempt(
        lambda: _concession_procedure_presentable(
            on_calling_list, application_received, effective_afterwards, comments_received, comments_due
        ),
    )
    decided = _concession_procedure_decided(decision, as_of)
    decided_by = _concession_procedure_decided_by(on_calling_list, effective_listed_decision)
    next_step = _concession_procedure_next_step(
        decided,
        application_received,
        as_of,
        presentable,
        presented,
        known(decided_by),
        submitted,
        rejection_notified,
        approval_notified,
        completed,
        reported,
        submitted_for_signature,
        delegated,
    )
    who_acts = _concession_procedure_who_acts(known(next_step), known(decided_by))
    application = _concession_procedure_application(application_received, as_of)
    comments = _concession_procedure_comments(on_calling_list, comments_start, comments_due, comments_received, as_of)
    presentation = _concession_procedure_presentation(presentable, presented, as_of)
    submission = _concession_procedure_submission(known(decided_by), presented, submitted, as_of)
    rejection_letter = _concession_procedure_rejection_letter(decided, decision, rejection_notified, as_of)
    return Concession_procedure(
        decided_by=decided_by,
        next_step=next_step,
        who_acts=who_acts,
        application=application,
        comments=comments,
        presentation=presentation,
        submission=submission,
        rejection_letter=rejection_letter,
    )


def _negotiation_duties_ten_days(ten_days: Ten_days_to_schedule | None) -> Ten_days_to_schedule:
    """From when the 10 working days run.

    Article 14, third sentence (rules/decree/part_4_concession_activities.catala_en, line 882).
    """
    if ten_days is not None:
        return ten_days
    return Ten_days_to_schedule.From_receipt_by_investor


def _negotiation_duties_thirty_days(thirty_days: Thirty_days | None) -> Thirty_days:
    """From when the 30 working days run.

    Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line 885).
    """
    if thirty_days is not None:
        return thirty_days
    return Thirty_days.From_notification


def _negotiation_duties_scheduling_start(
    ten_days: Reading[Ten_days_to_schedule], notified: Present[date] | None, approval_received: Present[date] | None
) -> Present[date] | None:
    """The day from which the 10 working days run.

    Article 14, third sentence (rules/decree/part_4_concession_activities.catala_en, line 888).
    """
    found = ten_days()
    if found is Ten_days_to_schedule.From_receipt_by_investor:
        return notified
    return approval_received


def _negotiation_duties_scheduling_due(scheduling_start: Present[date] | None) -> Present[date] | None:
    """The last day for scheduling a negotiation date.

    Article 14, third sentence (rules/decree/part_4_concession_activities.catala_en, line 894).
    """
    if scheduling_start is not None:
        return Present(placed(_LINE_896, lao_pdr.LAO_PDR.add, scheduling_start.value, 10))
    return None


def _negotiation_duties_participation_due(
    thirty_days: Reading[Thirty_days], scheduling_start: Present[date] | None, scheduling_due: Present[date] | None
) -> Present[date] | None:
    """The last day for participating.

    Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line 900).
    """
    found = scheduling_start if thirty_days() is Thirty_days.From_notification else scheduling_due
    if found is not None:
        return Present(placed(_LINE_904, lao_pdr.LAO_PDR.add, found.value, 30))
    return None


def _negotiation_duties_notification(
    approval_received: Present[date] | None, notified: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To notify the investor of the approval in writing.

    Article 14, first sentence (rules/decree/part_4_concession_activities.catala_en, line 908).
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
                due=Present(placed(_LINE_915, lao_pdr.LAO_PDR.add, approval_received.value, 2))
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
    923).
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
    936).
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
    (rules/decree/part_4_concession_activities.catala_en, line 950).
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
    (rules/decree/part_4_concession_activities.catala_en, line 962).
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


def _negotiation_duties_is_renounced(scheduling: obligations.Obligation, participation: obligations.Obligation) -> bool:
    """The investor is considered to have renounced the right in the proposed investment.

    Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, lines 973, 979).
    """
    if scheduling.has_followed:
        return True
    if participation.has_followed:
        return True
    return False


def _negotiation_duties_assertion_1(notified: Present[date] | None, approval_received: Present[date] | None) -> bool:
    """Article 14 (rules/decree/part_4_concession_activities.catala_en:873)."""
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

    Encodes Article 14 (rules/decree/part_4_concession_activities.catala_en:822).

    Facts:
        approval_received: The day on which the planning and investment sector received the approval (None if not given).
        notified: The day on which the investor received the approval notification (None if not given).
        scheduled: The day on which the investor scheduled a negotiation date with the sector (None if not given).
        participated: The day on which the investor first participated in the negotiation (None if not given).
        completed: The day on which the sector completed the negotiation (None if not given).
        reported: The day on which the sector reported the outcomes to the meeting of the CIP (None if not given).
        submitted: The day on which the outcomes were submitted to the government or the provincial or municipal authorities (None if not given).
        as_of: The date for which the question is asked.
        ten_days: From when the 10 working days run (a reading of the text: From_receipt_by_investor if not given).
        thirty_days: From when the 30 working days run (a reading of the text: From_notification if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    effective_ten_days = as_chosen("Negotiation_duties.ten_days", _negotiation_duties_ten_days(ten_days))
    effective_thirty_days = as_chosen("Negotiation_duties.thirty_days", _negotiation_duties_thirty_days(thirty_days))
    scheduling_start = _negotiation_duties_scheduling_start(effective_ten_days, notified, approval_received)
    scheduling_due = _negotiation_duties_scheduling_due(scheduling_start)
    participation_due = _negotiation_duties_participation_due(effective_thirty_days, scheduling_start, scheduling_due)
    notification = _negotiation_duties_notification(approval_received, notified, as_of)
    scheduling = _negotiation_duties_scheduling(scheduling_start, scheduling_due, scheduled, as_of)
    participation = _negotiation_duties_participation(notified, participation_due, participated, as_of)
    report = _negotiation_duties_report(completed, reported, as_of)
    submission = _negotiation_duties_submission(reported, submitted, as_of)
    is_renounced = _negotiation_duties_is_renounced(scheduling, participation)
    if not _negotiation_duties_assertion_1(notified, approval_received):
        raise Refused("The investor cannot be notified of an approval before the sector has received it.").at(
            *_LINE_873
        )
    return Negotiation_duties(
        notification=notification,
        scheduling=scheduling,
        participation=participation,
        report=report,
        submission=submission,
        is_renounced=is_renounced,
    )


def _warranty_amount(project: Project) -> MoneyInUSD:
    """The warranty to be deposited.

    Article 15(1), first item; Article 15(1), second item; Article 15(1), third item; Article 15(2), first item; Article
    15(2), second item; Article 15(2), second item, second sentence; Article 15(3), first item; Article 15(3), second
    item (rules/decree/part_4_concession_activities.catala_en, lines 1137, 1143, 1150, 1175, 1182, 1189, 1221, 1228).
    """
    if isinstance(project, Electricity):
        if project.content <= 5:
            return 1_000_000
        if 5 < project.content <= 100:
            return 3_000_000
        if project.content > 100:
            return 5_000_000
    if isinstance(project, Land):
        if 2 <= project.content <= 150:
            return 3_000_000
        if 151 <= project.content <= 1000:
            return 5_000_000
        if project.content >= 1101:
            return 7_000_000
    if isinstance(project, Mining):
        if 1 <= project.content <= 300:
            return 5_000_000
        if 301 <= project.content <= 500:
            return 10_000_000
    raise Silent("amount", "rules/decree/part_4_concession_activities.catala_en:1067", "Article 15")


def _warranty_assertion_1(project: Project) -> bool:
    """Article 15 (rules/decree/part_4_concession_activities.catala_en:1096)."""
    if isinstance(project, Electricity):
        return project.content >= 0
    if isinstance(project, Land):
        return project.content >= 0
    if isinstance(project, Mining):
        return project.content >= 0
    return True


def warranty(*, project: Project) -> Warranty:
    """The warranty that guarantees the implementation of the MOU or concession agreement.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1063).

    Facts:
        project: The concession project, by its kind and size.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    amount = _warranty_amount(project)
    if not _warranty_assertion_1(project):
        raise Refused("The size of a project cannot be negative.").at(*_LINE_1096)
    return Warranty(amount=amount)


def _warranty_due_such_as(such_as: Such_as | None) -> Such_as:
    """What the amounts of Article 15 are.

    Article 15, second sentence (rules/decree/part_4_concession_activities.catala_en, line 1105).
    """
    if such_as is not None:
        return such_as
    return Such_as.Fixed_amounts


def _warranty_due_listed_project(project: Project) -> Project:
    """Article 15, second sentence (rules/decree/part_4_concession_activities.catala_en, line 1108)."""
    return project


def _warranty_due_listed(project: Project) -> Warranty:
    """The amount of the Article for the project.

    Asks the scope `Part_4_concession_activities.Warranty` (rules/decree/part_4_concession_activities.catala_en:1087).
    """
    return warranty(project=_warranty_due_listed_project(project))


def _warranty_due_due(
    such_as: Reading[Such_as], listed: Reading[Warranty], agreed: Present[MoneyInUSD] | None
) -> MoneyInUSD:
    """The warranty to be deposited.

    Article 15, first sentence; Article 15, second sentence (rules/decree/part_4_concession_activities.catala_en, lines
    1111, 1117).
    """
    if such_as() is Such_as.Fixed_amounts:
        return listed().amount
    if agreed is not None and such_as() is Such_as.Examples:
        return agreed.value
    raise Silent("due", "rules/decree/part_4_concession_activities.catala_en:1089", "Article 15")


def warranty_due(
    *, project: Project, agreed: Present[MoneyInUSD] | None = None, such_as: Such_as | None = None
) -> Warranty_due:
    """The warranty to be deposited, where one was agreed too.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1078).

    Facts:
        project: The concession project, by its kind and size.
        agreed: The amount agreed in the MOU or concession agreement; absent where none was (in hundredths of USD; None if not given).
        such_as: What the amounts of Article 15 are (a reading of the text: Fixed_amounts if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    effective_such_as = as_chosen("Warranty_due.such_as", _warranty_due_such_as(such_as))
    listed = _warranty_due_listed(project)
    due = _warranty_due_due(effective_such_as, known(listed), agreed)
    return Warranty_due(due=due)


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
            _concession_proposal_basic_information,
            term=Term(Rule(0, (_ART11_2,), 193, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="basic_information",
            reading="Concession_proposal.basic_information",
        ),
        Binding(
            "other_annexes",
            "other_annexes",
            OTHER_ANNEXES_TYPE,
            _concession_proposal_other_annexes,
            term=Term(Rule(0, (_ART11_4,), 196, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="other_annexes",
            reading="Concession_proposal.other_annexes",
        ),
        Binding(
            "memorandum",
            "memorandum",
            MEMORANDUM_TYPE,
            _concession_proposal_memorandum,
            term=Term(Rule(0, (_ART11_P2,), 199, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="memorandum",
            reading="Concession_proposal.memorandum",
        ),
        Binding(
            "office",
            "office",
            administration.ACTOR_TYPE,
            _concession_proposal_office,
            term=Term(Rule(0, (_ART10_P1_B,), 136, "rules/decree/part_4_concession_activities.catala_en")),
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
                    209,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("basic_information", "other_annexes", "memorandum"),
                ),
            ),
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            _concession_proposal_is_complete,
            reads=("missing",),
            term=Term(
                Rule(0, (_ART10_P1_B,), 139, "rules/decree/part_4_concession_activities.catala_en", uses=("missing",))
            ),
        ),
        Binding(
            "can_be_handed_in",
            "can_be_handed_in",
            Boolean(),
            _concession_proposal_can_be_handed_in,
            reads=("is_legal_entity", "is_complete"),
            term=Term(
                Rule(
                    0,
                    (_ART10_P1_A, _ART10_P1_B),
                    143,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("is_complete",),
                ),
            ),
        ),
    ),
    outputs=("office", "missing", "is_complete", "can_be_handed_in"),
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
            _concessionaire_selection_is_selection_needed,
            reads=("applications",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART12_P1,),
                            312,
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
            _concessionaire_selection_assertion_1,
            (_ARTICLE_12,),
            309,
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
            "listed_decision",
            LISTED_DECISION_TYPE,
            "Who decides on a project of the investment calling list.",
            required=False,
            reading=ReadingChoice("Concession_procedure.listed_decision", "By_committee", (_ART13_1,)),
        ),
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
    ),
    bindings=(
        Binding(
            "listed_decision",
            "listed_decision",
            LISTED_DECISION_TYPE,
            _concession_procedure_listed_decision,
            term=Term(Rule(0, (_ART13_1,), 510, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="listed_decision",
            reading="Concession_procedure.listed_decision",
        ),
        Binding(
            "receipt",
            "receipt",
            RECEIPT_TYPE,
            _concession_procedure_receipt,
            term=Term(Rule(0, (_ART13_2_B,), 513, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="receipt",
            reading="Concession_procedure.receipt",
        ),
        Binding(
            "afterwards",
            "afterwards",
            AFTERWARDS_TYPE,
            _concession_procedure_afterwards,
            term=Term(Rule(0, (_ART13_2_C,), 516, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="afterwards",
            reading="Concession_procedure.afterwards",
        ),
        Binding(
            "comments_start",
            "comments_start",
            OptionalOf(Date()),
            _concession_procedure_comments_start,
            reads=("receipt", "forwarded", "application_received"),
            term=Term(
                Rule(0, (_ART13_2_B,), 533, "rules/decree/part_4_concession_activities.catala_en", uses=("receipt",))
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
                    539,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("comments_start",),
                    counting=Counting(
                        ("comments_start",),
                        lambda comments_start: (
                            Present(placed(_LINE_541, lao_pdr.LAO_PDR.add, comments_start.value, 25))
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
                            545,
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
                            550,
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
                            555,
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
            term=Term(Rule(0, (_ART13_1, _ART13_2_C), 567, "rules/decree/part_4_concession_activities.catala_en")),
        ),
        Binding(
            "decided_by",
            "decided_by",
            administration.ACTOR_TYPE,
            _concession_procedure_decided_by,
            reads=("on_calling_list", "listed_decision"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART13_1,),
                            519,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "on_calling_list",
                                    ("on_calling_list",),
                                    lambda on_calling_list: on_calling_list,
                                    (Value("on_calling_list", Boolean(), lambda on_calling_list: on_calling_list),),
                                ),
                            ),
                            uses=("listed_decision",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART13_2_C,),
                            528,
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
            certain=False,
        ),
        Binding(
            "next_step",
            "next_step",
            CONCESSION_STEP_TYPE,
            _concession_procedure_next_step,
            reads=(
                "decided",
                "application_received",
                "as_of",
                "presentable",
                "presented",
                "decided_by",
                "submitted",
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
                            (_ART13_1, _ART13_2_A, _ART13_2_C),
                            576,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "decided with pattern Not_decided",
                                    ("decided",),
                                    lambda decided: isinstance(decided, Not_decided),
                                    (Value("decided", CONCESSION_DECISION_TYPE, lambda decided: decided),),
                                ),
                            ),
                            uses=("decided", "presentable", "decided_by"),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART13_1_B, _ART13_2_E),
                            592,
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
                            2,
                            (_ART13_1_A, _ART13_2_D),
                            601,
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
            term=Term(
                Rule(
                    0,
                    (_ART13_1, _ART13_1_A, _ART13_1_B, _ART13_2_A, _ART13_2_C, _ART13_2_D, _ART13_2_E),
                    623,
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
            term=Term(Rule(0, (_ART10_P1_B,), 639, "rules/decree/part_4_concession_activities.catala_en")),
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
                    649,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("comments_start", "comments_due"),
                ),
            ),
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
                    662,
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
                Rule(0, (_ART13_2_C,), 672, "rules/decree/part_4_concession_activities.catala_en", uses=("decided_by",))
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
                    684,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("decided",),
                ),
            ),
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
            _negotiation_duties_ten_days,
            term=Term(Rule(0, (_ART14_P2_A,), 882, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="ten_days",
            reading="Negotiation_duties.ten_days",
        ),
        Binding(
            "thirty_days",
            "thirty_days",
            THIRTY_DAYS_TYPE,
            _negotiation_duties_thirty_days,
            term=Term(Rule(0, (_ART14_P2_B,), 885, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="thirty_days",
            reading="Negotiation_duties.thirty_days",
        ),
        Binding(
            "scheduling_start",
            "scheduling_start",
            OptionalOf(Date()),
            _negotiation_duties_scheduling_start,
            reads=("ten_days", "notified", "approval_received"),
            term=Term(
                Rule(0, (_ART14_P2_A,), 888, "rules/decree/part_4_concession_activities.catala_en", uses=("ten_days",))
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
                    894,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("scheduling_start",),
                    counting=Counting(
                        ("scheduling_start",),
                        lambda scheduling_start: (
                            Present(placed(_LINE_896, lao_pdr.LAO_PDR.add, scheduling_start.value, 10))
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
            term=Term(
                Rule(
                    0,
                    (_ART14_P2_B,),
                    900,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("thirty_days", "scheduling_start", "scheduling_due"),
                    counting=Counting(
                        ("thirty_days", "scheduling_start", "scheduling_due"),
                        lambda thirty_days, scheduling_start, scheduling_due: (
                            Present(placed(_LINE_904, lao_pdr.LAO_PDR.add, found.value, 30))
                            if (
                                found := scheduling_start if thirty_days() is Thirty_days.From_notification else scheduling_due
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
                    908,
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
                                    due=Present(placed(_LINE_915, lao_pdr.LAO_PDR.add, approval_received.value, 2))
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
                    923,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("scheduling_start", "scheduling_due"),
                ),
            ),
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
                    936,
                    "rules/decree/part_4_concession_activities.catala_en",
                    uses=("participation_due",),
                ),
            ),
        ),
        Binding(
            "report",
            "report",
            obligations.OBLIGATION_TYPE,
            _negotiation_duties_report,
            reads=("completed", "reported", "as_of"),
            term=Term(
                Rule(0, (_ART13_1_A, _ART13_2_D, _ART14_P3), 950, "rules/decree/part_4_concession_activities.catala_en")
            ),
        ),
        Binding(
            "submission",
            "submission",
            obligations.OBLIGATION_TYPE,
            _negotiation_duties_submission,
            reads=("reported", "submitted", "as_of"),
            term=Term(
                Rule(0, (_ART13_1_A, _ART13_2_D, _ART14_P3), 962, "rules/decree/part_4_concession_activities.catala_en")
            ),
        ),
        Binding(
            "is_renounced",
            "is_renounced",
            Boolean(),
            _negotiation_duties_is_renounced,
            reads=("scheduling", "participation"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART14_P2_B,),
                            979,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "participation.has_followed",
                                    ("participation",),
                                    lambda participation: participation.has_followed,
                                    (
                                        Value(
                                            "participation.has_followed",
                                            Boolean(),
                                            lambda participation: participation.has_followed,
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
                                    973,
                                    "rules/decree/part_4_concession_activities.catala_en",
                                    conditions=(
                                        Condition(
                                            "scheduling.has_followed",
                                            ("scheduling",),
                                            lambda scheduling: scheduling.has_followed,
                                            (
                                                Value(
                                                    "scheduling.has_followed",
                                                    Boolean(),
                                                    lambda scheduling: scheduling.has_followed,
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
        ),
    ),
    outputs=("notification", "scheduling", "participation", "report", "submission", "is_renounced"),
    type=NEGOTIATION_DUTIES_TYPE,
    assertions=(
        Assertion(
            "The investor cannot be notified of an approval before the sector has received it.",
            _negotiation_duties_assertion_1,
            (_ARTICLE_14,),
            873,
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
                            1137,
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
                                                else impossible("the case was tested before", _LINE_1138)
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
                            1175,
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
                                                else impossible("the case was tested before", _LINE_1176)
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
                                                else impossible("the case was tested before", _LINE_1176)
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
                                    1143,
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
                                                        else impossible("the case was tested before", _LINE_1144)
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
                                                        else impossible("the case was tested before", _LINE_1144)
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
                            1221,
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
                                                else impossible("the case was tested before", _LINE_1222)
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
                                                else impossible("the case was tested before", _LINE_1222)
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
                                    1182,
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
                                                        else impossible("the case was tested before", _LINE_1183)
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
                                                        else impossible("the case was tested before", _LINE_1183)
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
                                            1150,
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
                                                                    "the case was tested before", _LINE_1151
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
                            1189,
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
                                                else impossible("the case was tested before", _LINE_1190)
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
                            1228,
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
                                                else impossible("the case was tested before", _LINE_1229)
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
                                                else impossible("the case was tested before", _LINE_1229)
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
            _warranty_assertion_1,
            (_ARTICLE_15,),
            1096,
            "rules/decree/part_4_concession_activities.catala_en",
            reads=("project",),
            conditions=(
                Condition(
                    "match project with pattern -- Electricity content capacity: capacity >= 0 MW -- Land content area: area >= 0 ha -- Mining content area: area >= 0 km2 -- Other: true",
                    ("project",),
                    lambda project: (
                        project.content >= 0
                        if isinstance(project, Electricity)
                        else project.content >= 0
                        if isinstance(project, Land)
                        else project.content >= 0
                        if isinstance(project, Mining)
                        else True
                    ),
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
            _warranty_due_such_as,
            term=Term(Rule(0, (_ART15_P1_B,), 1105, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="such_as",
            reading="Warranty_due.such_as",
        ),
        Subscope(
            "listed",
            WARRANTY,
            _warranty_due_listed,
            inputs=(
                SubscopeInput(
                    "project",
                    _warranty_due_listed_project,
                    reads=("project",),
                    term=Term(Rule(0, (_ART15_P1_B,), 1108, "rules/decree/part_4_concession_activities.catala_en")),
                ),
            ),
            reads=("project",),
            certain=False,
        ),
        Binding(
            "due",
            "due",
            MoneyIn("USD", 2),
            _warranty_due_due,
            reads=("such_as", "listed", "agreed"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART15_P1_A,),
                            1111,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "such_as with pattern Fixed_amounts",
                                    ("such_as",),
                                    lambda such_as: such_as() is Such_as.Fixed_amounts,
                                    (Value("such_as", SUCH_AS_TYPE, lambda such_as: such_as()),),
                                ),
                            ),
                            uses=("such_as", "listed.amount"),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART15_P1_A, _ART15_P1_B),
                            1117,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "agreed with pattern Present",
                                    ("agreed",),
                                    lambda agreed: agreed is not None,
                                    (Value("agreed", OptionalOf(MoneyIn("USD", 2)), lambda agreed: agreed),),
                                ),
                                Condition(
                                    "such_as with pattern Examples",
                                    ("agreed", "such_as"),
                                    lambda agreed, such_as: agreed is not None and such_as() is Such_as.Examples,
                                    (Value("such_as", SUCH_AS_TYPE, lambda agreed, such_as: such_as()),),
                                ),
                            ),
                            uses=("such_as",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("due",),
    type=WARRANTY_DUE_TYPE,
    doc="The warranty to be deposited, where one was agreed too.",
    places=(_ARTICLE_15,),
)
