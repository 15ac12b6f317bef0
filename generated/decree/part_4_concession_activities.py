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
from ..runtime.evaluation import Applied, Reading, impossible, known, let, only, placed
from ..runtime.failures import Refused, Silent
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

_LINE_309 = ("rules/decree/part_4_concession_activities.catala_en:309", "Article 12")
_LINE_408 = ("rules/decree/part_4_concession_activities.catala_en:408", "Article 14")
_LINE_411 = ("rules/decree/part_4_concession_activities.catala_en:411", "Article 14")
_LINE_414 = ("rules/decree/part_4_concession_activities.catala_en:414", "Article 14")
_LINE_422 = ("rules/decree/part_4_concession_activities.catala_en:422", "Article 14")
_LINE_427 = ("rules/decree/part_4_concession_activities.catala_en:427", "Article 14")
_LINE_500 = ("rules/decree/part_4_concession_activities.catala_en:500", "Article 14")
_LINE_515 = ("rules/decree/part_4_concession_activities.catala_en:515", "Article 14")
_LINE_603 = ("rules/decree/part_4_concession_activities.catala_en:603", "Article 15")
_LINE_645 = ("rules/decree/part_4_concession_activities.catala_en:645", "Article 15")
_LINE_651 = ("rules/decree/part_4_concession_activities.catala_en:651", "Article 15")
_LINE_658 = ("rules/decree/part_4_concession_activities.catala_en:658", "Article 15")
_LINE_683 = ("rules/decree/part_4_concession_activities.catala_en:683", "Article 15")
_LINE_690 = ("rules/decree/part_4_concession_activities.catala_en:690", "Article 15")
_LINE_697 = ("rules/decree/part_4_concession_activities.catala_en:697", "Article 15")
_LINE_729 = ("rules/decree/part_4_concession_activities.catala_en:729", "Article 15")
_LINE_736 = ("rules/decree/part_4_concession_activities.catala_en:736", "Article 15")


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
class Concession_negotiation:
    """Whether the investor has renounced the right in the proposed investment, and the last days of the periods of
    Article 14.
    """

    notification_due: date
    """The last day on which the sector may notify the investor."""
    scheduling_due: date
    """The last day on which the investor may schedule a negotiation date."""
    participation_due: date
    """The last day on which the investor may begin to participate."""
    is_renounced: bool
    """Whether the investor is considered to have renounced."""


@dataclass(frozen=True, slots=True)
class Negotiation_duties:
    """What Article 14 asks of the sector and of the investor, and how it stands."""

    notification: obligations.Obligation
    """To notify the investor of the approval in writing."""
    scheduling: obligations.Obligation
    """To schedule a negotiation date with the planning and investment sector."""
    report: obligations.Obligation
    """To report the outcomes of the negotiation to the meeting of the CIP."""


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

CONCESSION_NEGOTIATION_TYPE = Structure(
    "Concession_negotiation",
    (
        Field("notification_due", Date(), "The last day on which the sector may notify the investor."),
        Field("scheduling_due", Date(), "The last day on which the investor may schedule a negotiation date."),
        Field("participation_due", Date(), "The last day on which the investor may begin to participate."),
        Field("is_renounced", Boolean(), "Whether the investor is considered to have renounced."),
    ),
    build=Concession_negotiation,
    read=lambda value: (value.notification_due, value.scheduling_due, value.participation_due, value.is_renounced),
    doc="Whether the investor has renounced the right in the proposed investment, and the last days of the periods of Article 14.",
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
        Field(
            "report",
            obligations.OBLIGATION_TYPE,
            "To report the outcomes of the negotiation to the meeting of the CIP.",
        ),
    ),
    build=Negotiation_duties,
    read=lambda value: (value.notification, value.scheduling, value.report),
    doc="What Article 14 asks of the sector and of the investor, and how it stands.",
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


def _concession_negotiation_thirty_days(thirty_days: Thirty_days | None) -> Thirty_days:
    """From when the 30 working days run.

    Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line 417).
    """
    if thirty_days is not None:
        return thirty_days
    return Thirty_days.From_notification


def _concession_negotiation_notification_due(approval_received: date) -> date:
    """The last day on which the sector may notify the investor.

    Article 14, first sentence (rules/decree/part_4_concession_activities.catala_en, line 411).
    """
    return placed(_LINE_411, lao_pdr.LAO_PDR.add, approval_received, 2)


def _concession_negotiation_scheduling_due(notified: date) -> date:
    """The last day on which the investor may schedule a negotiation date.

    Article 14, third sentence (rules/decree/part_4_concession_activities.catala_en, line 414).
    """
    return placed(_LINE_414, lao_pdr.LAO_PDR.add, notified, 10)


def _concession_negotiation_participation_due(
    thirty_days: Reading[Thirty_days], notified: date, scheduling_due: date
) -> date:
    """The last day on which the investor may begin to participate.

    Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, lines 420, 425).
    """

    def rule_1() -> Applied[date] | None:
        if thirty_days() == Thirty_days.From_notification:
            return Applied(
                placed(_LINE_422, lao_pdr.LAO_PDR.add, notified, 30),
                "Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en:420)",
            )
        return None

    def rule_2() -> Applied[date] | None:
        if thirty_days() == Thirty_days.After_ten_days:
            return Applied(
                placed(_LINE_427, lao_pdr.LAO_PDR.add, scheduling_due, 30),
                "Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en:425)",
            )
        return None

    applied = only("participation_due", rule_1(), rule_2())
    if applied is not None:
        return applied.value
    raise Silent("participation_due", "rules/decree/part_4_concession_activities.catala_en:397", "Article 14")


def _concession_negotiation_is_renounced(
    scheduled: Present[date] | None,
    scheduling_due: date,
    as_of: date,
    participated: Present[date] | None,
    participation_due: Reading[date],
) -> bool:
    """Whether the investor is considered to have renounced.

    Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, lines 431, 439).
    """
    if scheduled.value > scheduling_due if scheduled is not None else as_of > scheduling_due:
        return True
    if participated.value > participation_due() if participated is not None else as_of > participation_due():
        return True
    return False


def _concession_negotiation_assertion_1(notified: date, approval_received: date) -> bool:
    """Article 14 (rules/decree/part_4_concession_activities.catala_en:408)."""
    return notified >= approval_received


def concession_negotiation(
    *,
    approval_received: date,
    notified: date,
    scheduled: Present[date] | None = None,
    participated: Present[date] | None = None,
    as_of: date,
    thirty_days: Thirty_days | None = None,
) -> Concession_negotiation:
    """Whether the investor has renounced the right in the proposed investment, and the last days of the periods of
    Article 14.

    Encodes Article 14 (rules/decree/part_4_concession_activities.catala_en:376).

    Facts:
        approval_received: The date on which the planning and investment sector received the approval.
        notified: The date on which the investor received the approval notification.
        scheduled: The date on which the investor scheduled a negotiation date with the sector; absent as long as none is scheduled (None if not given).
        participated: The date on which the investor first participated in the negotiation; absent as long as that has not happened (None if not given).
        as_of: The date for which the question is asked.
        thirty_days: From when the 30 working days run (a reading of the text: From_notification if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    effective_thirty_days = as_chosen(
        "Concession_negotiation.thirty_days", _concession_negotiation_thirty_days(thirty_days)
    )
    notification_due = _concession_negotiation_notification_due(approval_received)
    scheduling_due = _concession_negotiation_scheduling_due(notified)
    participation_due = _concession_negotiation_participation_due(effective_thirty_days, notified, scheduling_due)
    is_renounced = _concession_negotiation_is_renounced(
        scheduled, scheduling_due, as_of, participated, known(participation_due)
    )
    if not _concession_negotiation_assertion_1(notified, approval_received):
        raise Refused("The investor cannot be notified of an approval before the sector has received it.").at(
            *_LINE_408
        )
    return Concession_negotiation(
        notification_due=notification_due,
        scheduling_due=scheduling_due,
        participation_due=participation_due,
        is_renounced=is_renounced,
    )


def _negotiation_duties_notification(
    approval_received: Present[date] | None, notified: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To notify the investor of the approval in writing.

    Article 14, first sentence (rules/decree/part_4_concession_activities.catala_en, line 493).
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
                due=Present(placed(_LINE_500, lao_pdr.LAO_PDR.add, approval_received.value, 2))
                if approval_received is not None
                else None,
                done=notified,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _negotiation_duties_scheduling(
    notified: Present[date] | None, scheduled: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To schedule a negotiation date with the planning and investment sector.

    Article 14, third sentence; Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line
    508).
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
                due=Present(placed(_LINE_515, lao_pdr.LAO_PDR.add, notified.value, 10))
                if notified is not None
                else None,
                done=scheduled,
                follows=obligations.Consequence.Considered_renounced,
            ),
        ),
        as_of,
    )


def _negotiation_duties_report(
    completed: Present[date] | None, reported: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To report the outcomes of the negotiation to the meeting of the CIP.

    Article 14, fifth sentence (rules/decree/part_4_concession_activities.catala_en, line 523).
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


def negotiation_duties(
    *,
    approval_received: Present[date] | None = None,
    notified: Present[date] | None = None,
    scheduled: Present[date] | None = None,
    reported: Present[date] | None = None,
    completed: Present[date] | None = None,
    as_of: date,
) -> Negotiation_duties:
    """What Article 14 asks of the sector and of the investor, and how it stands.

    Encodes Article 14 (rules/decree/part_4_concession_activities.catala_en:467).

    Facts:
        approval_received: The day on which the planning and investment sector received the approval (None if not given).
        notified: The day on which the investor received the approval notification (None if not given).
        scheduled: The day on which the investor scheduled a negotiation date with the sector (None if not given).
        reported: The day on which the sector reported the outcomes to the meeting of the CIP (None if not given).
        completed: The day on which the sector completed the negotiation (None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    notification = _negotiation_duties_notification(approval_received, notified, as_of)
    scheduling = _negotiation_duties_scheduling(notified, scheduled, as_of)
    report = _negotiation_duties_report(completed, reported, as_of)
    return Negotiation_duties(notification=notification, scheduling=scheduling, report=report)


def _warranty_amount(project: Project) -> MoneyInUSD:
    """The warranty to be deposited.

    Article 15(1), first item; Article 15(1), second item; Article 15(1), third item; Article 15(2), first item; Article
    15(2), second item; Article 15(2), second item, second sentence; Article 15(3), first item; Article 15(3), second
    item (rules/decree/part_4_concession_activities.catala_en, lines 644, 650, 657, 682, 689, 696, 728, 735).
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
    raise Silent("amount", "rules/decree/part_4_concession_activities.catala_en:574", "Article 15")


def _warranty_assertion_1(project: Project) -> bool:
    """Article 15 (rules/decree/part_4_concession_activities.catala_en:603)."""
    if isinstance(project, Electricity):
        return project.content >= 0
    if isinstance(project, Land):
        return project.content >= 0
    if isinstance(project, Mining):
        return project.content >= 0
    return True


def warranty(*, project: Project) -> Warranty:
    """The warranty that guarantees the implementation of the MOU or concession agreement.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:570).

    Facts:
        project: The concession project, by its kind and size.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    amount = _warranty_amount(project)
    if not _warranty_assertion_1(project):
        raise Refused("The size of a project cannot be negative.").at(*_LINE_603)
    return Warranty(amount=amount)


def _warranty_due_such_as(such_as: Such_as | None) -> Such_as:
    """What the amounts of Article 15 are.

    Article 15, second sentence (rules/decree/part_4_concession_activities.catala_en, line 612).
    """
    if such_as is not None:
        return such_as
    return Such_as.Fixed_amounts


def _warranty_due_listed_project(project: Project) -> Project:
    """Article 15, second sentence (rules/decree/part_4_concession_activities.catala_en, line 615)."""
    return project


def _warranty_due_listed(project: Project) -> Warranty:
    """The amount of the Article for the project.

    Asks the scope `Part_4_concession_activities.Warranty` (rules/decree/part_4_concession_activities.catala_en:594).
    """
    return warranty(project=_warranty_due_listed_project(project))


def _warranty_due_due(
    such_as: Reading[Such_as], listed: Reading[Warranty], agreed: Present[MoneyInUSD] | None
) -> MoneyInUSD:
    """The warranty to be deposited.

    Article 15, first sentence; Article 15, second sentence (rules/decree/part_4_concession_activities.catala_en, lines
    618, 624).
    """
    if such_as() is Such_as.Fixed_amounts:
        return listed().amount
    if agreed is not None and such_as() is Such_as.Examples:
        return agreed.value
    raise Silent("due", "rules/decree/part_4_concession_activities.catala_en:596", "Article 15")


def warranty_due(
    *, project: Project, agreed: Present[MoneyInUSD] | None = None, such_as: Such_as | None = None
) -> Warranty_due:
    """The warranty to be deposited, where one was agreed too.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:585).

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

CONCESSION_NEGOTIATION = Scope(
    "Concession_negotiation",
    function=concession_negotiation,
    inputs=(
        Input(
            "approval_received", Date(), "The date on which the planning and investment sector received the approval."
        ),
        Input("notified", Date(), "The date on which the investor received the approval notification."),
        Input(
            "scheduled",
            OptionalOf(Date()),
            "The date on which the investor scheduled a negotiation date with the sector; absent as long as none is scheduled.",
        ),
        Input(
            "participated",
            OptionalOf(Date()),
            "The date on which the investor first participated in the negotiation; absent as long as that has not happened.",
        ),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "thirty_days",
            THIRTY_DAYS_TYPE,
            "From when the 30 working days run.",
            required=False,
            reading=ReadingChoice("Concession_negotiation.thirty_days", "From_notification", (_ART14_P2_B,)),
        ),
    ),
    bindings=(
        Binding(
            "thirty_days",
            "thirty_days",
            THIRTY_DAYS_TYPE,
            _concession_negotiation_thirty_days,
            term=Term(Rule(0, (_ART14_P2_B,), 417, "rules/decree/part_4_concession_activities.catala_en")),
            certain=False,
            context="thirty_days",
            reading="Concession_negotiation.thirty_days",
        ),
        Binding(
            "notification_due",
            "notification_due",
            Date(),
            _concession_negotiation_notification_due,
            reads=("approval_received",),
            term=Term(
                Rule(
                    0,
                    (_ART14_P1_A,),
                    411,
                    "rules/decree/part_4_concession_activities.catala_en",
                    counting=Counting(
                        ("approval_received",),
                        lambda approval_received: placed(_LINE_411, lao_pdr.LAO_PDR.add, approval_received, 2),
                    ),
                ),
            ),
        ),
        Binding(
            "scheduling_due",
            "scheduling_due",
            Date(),
            _concession_negotiation_scheduling_due,
            reads=("notified",),
            term=Term(
                Rule(
                    0,
                    (_ART14_P2_A,),
                    414,
                    "rules/decree/part_4_concession_activities.catala_en",
                    counting=Counting(
                        ("notified",), lambda notified: placed(_LINE_414, lao_pdr.LAO_PDR.add, notified, 10)
                    ),
                ),
            ),
        ),
        Binding(
            "participation_due",
            "participation_due",
            Date(),
            _concession_negotiation_participation_due,
            reads=("thirty_days", "notified", "scheduling_due"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART14_P2_B,),
                            420,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "thirty_days = From_notification",
                                    ("thirty_days",),
                                    lambda thirty_days: thirty_days() == Thirty_days.From_notification,
                                    (Value("thirty_days", THIRTY_DAYS_TYPE, lambda thirty_days: thirty_days()),),
                                ),
                            ),
                            uses=("thirty_days",),
                            counting=Counting(
                                ("notified",), lambda notified: placed(_LINE_422, lao_pdr.LAO_PDR.add, notified, 30)
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART14_P2_B,),
                            425,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "thirty_days = After_ten_days",
                                    ("thirty_days",),
                                    lambda thirty_days: thirty_days() == Thirty_days.After_ten_days,
                                    (Value("thirty_days", THIRTY_DAYS_TYPE, lambda thirty_days: thirty_days()),),
                                ),
                            ),
                            uses=("thirty_days", "scheduling_due"),
                            counting=Counting(
                                ("scheduling_due",),
                                lambda scheduling_due: placed(_LINE_427, lao_pdr.LAO_PDR.add, scheduling_due, 30),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_renounced",
            "is_renounced",
            Boolean(),
            _concession_negotiation_is_renounced,
            reads=("scheduled", "scheduling_due", "as_of", "participated", "participation_due"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART14_P2_B,),
                            439,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "match participated with pattern -- Present content when: when > participation_due -- Absent: as_of > participation_due",
                                    ("participated", "participation_due", "as_of"),
                                    lambda participated, participation_due, as_of: (
                                        participated.value > participation_due()
                                        if participated is not None
                                        else as_of > participation_due()
                                    ),
                                    (
                                        Value(
                                            "participated",
                                            OptionalOf(Date()),
                                            lambda participated, participation_due, as_of: participated,
                                        ),
                                        Value(
                                            "participation_due",
                                            Date(),
                                            lambda participated, participation_due, as_of: participation_due(),
                                        ),
                                        Value("as_of", Date(), lambda participated, participation_due, as_of: as_of),
                                    ),
                                ),
                            ),
                            uses=("participation_due",),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    0,
                                    (_ART14_P2_B,),
                                    431,
                                    "rules/decree/part_4_concession_activities.catala_en",
                                    conditions=(
                                        Condition(
                                            "match scheduled with pattern -- Present content when: when > scheduling_due -- Absent: as_of > scheduling_due",
                                            ("scheduled", "scheduling_due", "as_of"),
                                            lambda scheduled, scheduling_due, as_of: (
                                                scheduled.value > scheduling_due
                                                if scheduled is not None
                                                else as_of > scheduling_due
                                            ),
                                            (
                                                Value(
                                                    "scheduled",
                                                    OptionalOf(Date()),
                                                    lambda scheduled, scheduling_due, as_of: scheduled,
                                                ),
                                                Value(
                                                    "scheduling_due",
                                                    Date(),
                                                    lambda scheduled, scheduling_due, as_of: scheduling_due,
                                                ),
                                                Value("as_of", Date(), lambda scheduled, scheduling_due, as_of: as_of),
                                            ),
                                        ),
                                    ),
                                    uses=("scheduling_due",),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("notification_due", "scheduling_due", "participation_due", "is_renounced"),
    type=CONCESSION_NEGOTIATION_TYPE,
    assertions=(
        Assertion(
            "The investor cannot be notified of an approval before the sector has received it.",
            _concession_negotiation_assertion_1,
            (_ARTICLE_14,),
            408,
            "rules/decree/part_4_concession_activities.catala_en",
            reads=("notified", "approval_received"),
            conditions=(
                Condition(
                    "notified >= approval_received",
                    ("notified", "approval_received"),
                    lambda notified, approval_received: notified >= approval_received,
                    (
                        Value("notified", Date(), lambda notified, approval_received: notified),
                        Value("approval_received", Date(), lambda notified, approval_received: approval_received),
                    ),
                ),
            ),
        ),
    ),
    doc="Whether the investor has renounced the right in the proposed investment, and the last days of the periods of Article 14.",
    places=(_ARTICLE_14,),
    calendars=(lao_pdr.LAO_PDR,),
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
            "reported",
            OptionalOf(Date()),
            "The day on which the sector reported the outcomes to the meeting of the CIP.",
        ),
        Input("completed", OptionalOf(Date()), "The day on which the sector completed the negotiation."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
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
                    493,
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
                                    due=Present(placed(_LINE_500, lao_pdr.LAO_PDR.add, approval_received.value, 2))
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
            reads=("notified", "scheduled", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART14_P2_A, _ART14_P2_B),
                    508,
                    "rules/decree/part_4_concession_activities.catala_en",
                    counting=Counting(
                        ("notified", "scheduled", "as_of"),
                        lambda notified, scheduled, as_of: obligations.standing_(
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
                                    due=Present(placed(_LINE_515, lao_pdr.LAO_PDR.add, notified.value, 10))
                                    if notified is not None
                                    else None,
                                    done=scheduled,
                                    follows=obligations.Consequence.Considered_renounced,
                                ),
                            ),
                            as_of,
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "report",
            "report",
            obligations.OBLIGATION_TYPE,
            _negotiation_duties_report,
            reads=("completed", "reported", "as_of"),
            term=Term(Rule(0, (_ART14_P3,), 523, "rules/decree/part_4_concession_activities.catala_en")),
        ),
    ),
    outputs=("notification", "scheduling", "report"),
    type=NEGOTIATION_DUTIES_TYPE,
    doc="What Article 14 asks of the sector and of the investor, and how it stands.",
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
                            644,
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
                                                else impossible("the case was tested before", _LINE_645)
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
                            682,
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
                                                else impossible("the case was tested before", _LINE_683)
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
                                                else impossible("the case was tested before", _LINE_683)
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
                                    650,
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
                                                        else impossible("the case was tested before", _LINE_651)
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
                                                        else impossible("the case was tested before", _LINE_651)
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
                            728,
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
                                                else impossible("the case was tested before", _LINE_729)
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
                                                else impossible("the case was tested before", _LINE_729)
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
                                    689,
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
                                                        else impossible("the case was tested before", _LINE_690)
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
                                                        else impossible("the case was tested before", _LINE_690)
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
                                            657,
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
                                                                else impossible("the case was tested before", _LINE_658)
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
                            696,
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
                                                else impossible("the case was tested before", _LINE_697)
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
                            735,
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
                                                else impossible("the case was tested before", _LINE_736)
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
                                                else impossible("the case was tested before", _LINE_736)
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
            603,
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
            term=Term(Rule(0, (_ART15_P1_B,), 612, "rules/decree/part_4_concession_activities.catala_en")),
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
                    term=Term(Rule(0, (_ART15_P1_B,), 615, "rules/decree/part_4_concession_activities.catala_en")),
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
                            618,
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
                            624,
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
