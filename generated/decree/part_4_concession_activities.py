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
from ..runtime.schema import Boolean, Case, Date, DecimalIn, Enumeration, Field, MoneyIn, OptionalOf, Present, Structure
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

_LINE_131 = ("rules/decree/part_4_concession_activities.catala_en:131", "Article 14")
_LINE_134 = ("rules/decree/part_4_concession_activities.catala_en:134", "Article 14")
_LINE_137 = ("rules/decree/part_4_concession_activities.catala_en:137", "Article 14")
_LINE_145 = ("rules/decree/part_4_concession_activities.catala_en:145", "Article 14")
_LINE_150 = ("rules/decree/part_4_concession_activities.catala_en:150", "Article 14")
_LINE_223 = ("rules/decree/part_4_concession_activities.catala_en:223", "Article 14")
_LINE_238 = ("rules/decree/part_4_concession_activities.catala_en:238", "Article 14")
_LINE_326 = ("rules/decree/part_4_concession_activities.catala_en:326", "Article 15")
_LINE_368 = ("rules/decree/part_4_concession_activities.catala_en:368", "Article 15")
_LINE_374 = ("rules/decree/part_4_concession_activities.catala_en:374", "Article 15")
_LINE_381 = ("rules/decree/part_4_concession_activities.catala_en:381", "Article 15")
_LINE_406 = ("rules/decree/part_4_concession_activities.catala_en:406", "Article 15")
_LINE_413 = ("rules/decree/part_4_concession_activities.catala_en:413", "Article 15")
_LINE_420 = ("rules/decree/part_4_concession_activities.catala_en:420", "Article 15")
_LINE_452 = ("rules/decree/part_4_concession_activities.catala_en:452", "Article 15")
_LINE_459 = ("rules/decree/part_4_concession_activities.catala_en:459", "Article 15")


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


def _concession_negotiation_thirty_days(thirty_days: Thirty_days | None) -> Thirty_days:
    """From when the 30 working days run.

    Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, line 140).
    """
    if thirty_days is not None:
        return thirty_days
    return Thirty_days.From_notification


def _concession_negotiation_notification_due(approval_received: date) -> date:
    """The last day on which the sector may notify the investor.

    Article 14, first sentence (rules/decree/part_4_concession_activities.catala_en, line 134).
    """
    return placed(_LINE_134, lao_pdr.LAO_PDR.add, approval_received, 2)


def _concession_negotiation_scheduling_due(notified: date) -> date:
    """The last day on which the investor may schedule a negotiation date.

    Article 14, third sentence (rules/decree/part_4_concession_activities.catala_en, line 137).
    """
    return placed(_LINE_137, lao_pdr.LAO_PDR.add, notified, 10)


def _concession_negotiation_participation_due(
    thirty_days: Reading[Thirty_days], notified: date, scheduling_due: date
) -> date:
    """The last day on which the investor may begin to participate.

    Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, lines 143, 148).
    """

    def rule_1() -> Applied[date] | None:
        if thirty_days() == Thirty_days.From_notification:
            return Applied(
                placed(_LINE_145, lao_pdr.LAO_PDR.add, notified, 30),
                "Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en:143)",
            )
        return None

    def rule_2() -> Applied[date] | None:
        if thirty_days() == Thirty_days.After_ten_days:
            return Applied(
                placed(_LINE_150, lao_pdr.LAO_PDR.add, scheduling_due, 30),
                "Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en:148)",
            )
        return None

    applied = only("participation_due", rule_1(), rule_2())
    if applied is not None:
        return applied.value
    raise Silent("participation_due", "rules/decree/part_4_concession_activities.catala_en:120", "Article 14")


def _concession_negotiation_is_renounced(
    scheduled: Present[date] | None,
    scheduling_due: date,
    as_of: date,
    participated: Present[date] | None,
    participation_due: Reading[date],
) -> bool:
    """Whether the investor is considered to have renounced.

    Article 14, fourth sentence (rules/decree/part_4_concession_activities.catala_en, lines 154, 162).
    """
    if scheduled.value > scheduling_due if scheduled is not None else as_of > scheduling_due:
        return True
    if participated.value > participation_due() if participated is not None else as_of > participation_due():
        return True
    return False


def _concession_negotiation_assertion_1(notified: date, approval_received: date) -> bool:
    """Article 14 (rules/decree/part_4_concession_activities.catala_en:131)."""
    return notified >= approval_received


def concession_negotiation(
    *,
    approval_received: date,
    notified: date,
    scheduled: Present[date] | None,
    participated: Present[date] | None,
    as_of: date,
    thirty_days: Thirty_days | None = None,
) -> Concession_negotiation:
    """Whether the investor has renounced the right in the proposed investment, and the last days of the periods of
    Article 14.

    Encodes Article 14 (rules/decree/part_4_concession_activities.catala_en:99).

    Facts:
        approval_received: The date on which the planning and investment sector received the approval.
        notified: The date on which the investor received the approval notification.
        scheduled: The date on which the investor scheduled a negotiation date with the sector; absent as long as none is scheduled.
        participated: The date on which the investor first participated in the negotiation; absent as long as that has not happened.
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
            *_LINE_131
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

    Article 14, first sentence (rules/decree/part_4_concession_activities.catala_en, line 216).
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
                due=Present(placed(_LINE_223, lao_pdr.LAO_PDR.add, approval_received.value, 2))
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
    231).
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
                due=Present(placed(_LINE_238, lao_pdr.LAO_PDR.add, notified.value, 10))
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

    Article 14, fifth sentence (rules/decree/part_4_concession_activities.catala_en, line 246).
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
    approval_received: Present[date] | None,
    notified: Present[date] | None,
    scheduled: Present[date] | None,
    reported: Present[date] | None,
    completed: Present[date] | None,
    as_of: date,
) -> Negotiation_duties:
    """What Article 14 asks of the sector and of the investor, and how it stands.

    Encodes Article 14 (rules/decree/part_4_concession_activities.catala_en:190).

    Facts:
        approval_received: The day on which the planning and investment sector received the approval.
        notified: The day on which the investor received the approval notification.
        scheduled: The day on which the investor scheduled a negotiation date with the sector.
        reported: The day on which the sector reported the outcomes to the meeting of the CIP.
        completed: The day on which the sector completed the negotiation.
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
    item (rules/decree/part_4_concession_activities.catala_en, lines 367, 373, 380, 405, 412, 419, 451, 458).
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
    raise Silent("amount", "rules/decree/part_4_concession_activities.catala_en:297", "Article 15")


def _warranty_assertion_1(project: Project) -> bool:
    """Article 15 (rules/decree/part_4_concession_activities.catala_en:326)."""
    if isinstance(project, Electricity):
        return project.content >= 0
    if isinstance(project, Land):
        return project.content >= 0
    if isinstance(project, Mining):
        return project.content >= 0
    return True


def warranty(*, project: Project) -> Warranty:
    """The warranty that guarantees the implementation of the MOU or concession agreement.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:293).

    Facts:
        project: The concession project, by its kind and size.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    amount = _warranty_amount(project)
    if not _warranty_assertion_1(project):
        raise Refused("The size of a project cannot be negative.").at(*_LINE_326)
    return Warranty(amount=amount)


def _warranty_due_such_as(such_as: Such_as | None) -> Such_as:
    """What the amounts of Article 15 are.

    Article 15, second sentence (rules/decree/part_4_concession_activities.catala_en, line 335).
    """
    if such_as is not None:
        return such_as
    return Such_as.Fixed_amounts


def _warranty_due_listed_project(project: Project) -> Project:
    """Article 15, second sentence (rules/decree/part_4_concession_activities.catala_en, line 338)."""
    return project


def _warranty_due_listed(project: Project) -> Warranty:
    """The amount of the Article for the project.

    Asks the scope `Part_4_concession_activities.Warranty` (rules/decree/part_4_concession_activities.catala_en:317).
    """
    return warranty(project=_warranty_due_listed_project(project))


def _warranty_due_due(
    such_as: Reading[Such_as], listed: Reading[Warranty], agreed: Present[MoneyInUSD] | None
) -> MoneyInUSD:
    """The warranty to be deposited.

    Article 15, first sentence; Article 15, second sentence (rules/decree/part_4_concession_activities.catala_en, lines
    341, 347).
    """
    if such_as() is Such_as.Fixed_amounts:
        return listed().amount
    if agreed is not None and such_as() is Such_as.Examples:
        return agreed.value
    raise Silent("due", "rules/decree/part_4_concession_activities.catala_en:319", "Article 15")


def warranty_due(
    *, project: Project, agreed: Present[MoneyInUSD] | None, such_as: Such_as | None = None
) -> Warranty_due:
    """The warranty to be deposited, where one was agreed too.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:308).

    Facts:
        project: The concession project, by its kind and size.
        agreed: The amount agreed in the MOU or concession agreement; absent where none was (in hundredths of USD).
        such_as: What the amounts of Article 15 are (a reading of the text: Fixed_amounts if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    effective_such_as = as_chosen("Warranty_due.such_as", _warranty_due_such_as(such_as))
    listed = _warranty_due_listed(project)
    due = _warranty_due_due(effective_such_as, known(listed), agreed)
    return Warranty_due(due=due)


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
            term=Term(Rule(0, (_ART14_P2_B,), 140, "rules/decree/part_4_concession_activities.catala_en")),
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
                    134,
                    "rules/decree/part_4_concession_activities.catala_en",
                    counting=Counting(
                        ("approval_received",),
                        lambda approval_received: placed(_LINE_134, lao_pdr.LAO_PDR.add, approval_received, 2),
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
                    137,
                    "rules/decree/part_4_concession_activities.catala_en",
                    counting=Counting(
                        ("notified",), lambda notified: placed(_LINE_137, lao_pdr.LAO_PDR.add, notified, 10)
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
                            143,
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
                                ("notified",), lambda notified: placed(_LINE_145, lao_pdr.LAO_PDR.add, notified, 30)
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART14_P2_B,),
                            148,
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
                                lambda scheduling_due: placed(_LINE_150, lao_pdr.LAO_PDR.add, scheduling_due, 30),
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
                            162,
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
                                    154,
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
            131,
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
                    216,
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
                                    due=Present(placed(_LINE_223, lao_pdr.LAO_PDR.add, approval_received.value, 2))
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
                    231,
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
                                    due=Present(placed(_LINE_238, lao_pdr.LAO_PDR.add, notified.value, 10))
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
            term=Term(Rule(0, (_ART14_P3,), 246, "rules/decree/part_4_concession_activities.catala_en")),
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
                            367,
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
                                                else impossible("the case was tested before", _LINE_368)
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
                            405,
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
                                                else impossible("the case was tested before", _LINE_406)
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
                                                else impossible("the case was tested before", _LINE_406)
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
                                    373,
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
                                                        else impossible("the case was tested before", _LINE_374)
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
                                                        else impossible("the case was tested before", _LINE_374)
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
                            451,
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
                                                else impossible("the case was tested before", _LINE_452)
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
                                                else impossible("the case was tested before", _LINE_452)
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
                                    412,
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
                                                        else impossible("the case was tested before", _LINE_413)
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
                                                        else impossible("the case was tested before", _LINE_413)
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
                                            380,
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
                                                                else impossible("the case was tested before", _LINE_381)
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
                            419,
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
                                                else impossible("the case was tested before", _LINE_420)
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
                            458,
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
                                                else impossible("the case was tested before", _LINE_459)
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
                                                else impossible("the case was tested before", _LINE_459)
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
            326,
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
            term=Term(Rule(0, (_ART15_P1_B,), 335, "rules/decree/part_4_concession_activities.catala_en")),
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
                    term=Term(Rule(0, (_ART15_P1_B,), 338, "rules/decree/part_4_concession_activities.catala_en")),
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
                            341,
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
                            347,
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
