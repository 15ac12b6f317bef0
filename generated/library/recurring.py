"""Compiled from rules/library/recurring.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from enum import Enum

from ..runtime.answers import Place
from ..runtime.dates import Duration, days_after, days_before
from ..runtime.decisions import Decision, Outcome
from ..runtime.failures import Failure
from ..runtime.records import frozen
from ..runtime.schema import Case, Date, Enumeration, Field, OptionalOf, Position, Present, Structure
from ..runtime.scopes import Binding, Input, Rule, Scope, Term
from ..stdlib import date_en
from . import administration, obligations

_MONTHS_1 = Duration(months=1)
_MONTHS_3 = Duration(months=3)
_MONTHS_6 = Duration(months=6)
_WHAT_IS_TO_LINE_58 = ("rules/library/recurring.catala_en:58", "What is to be done again and again")
_WHAT_IS_TO_LINE_59 = ("rules/library/recurring.catala_en:59", "What is to be done again and again")
_WHAT_IS_TO_LINE_60 = ("rules/library/recurring.catala_en:60", "What is to be done again and again")
_WHAT_IS_TO_LINE_61 = ("rules/library/recurring.catala_en:61", "What is to be done again and again")
_WHAT_IS_TO_LINE_62 = ("rules/library/recurring.catala_en:62", "What is to be done again and again")
_WHAT_IS_TO_LINE_63 = ("rules/library/recurring.catala_en:63", "What is to be done again and again")
_WHAT_IS_TO_LINE_83 = ("rules/library/recurring.catala_en:83", "What is to be done again and again")
_WHAT_IS_TO_LINE_121 = ("rules/library/recurring.catala_en:121", "What is to be done again and again")
_WHAT_IS_TO_LINE_123 = ("rules/library/recurring.catala_en:123", "What is to be done again and again")
_YEARS_1 = Duration(years=1)


class Frequency(Enum):
    """How often something is to be done."""

    Weekly = "Weekly"
    """Once a week."""
    Monthly = "Monthly"
    """Once a month."""
    Quarterly = "Quarterly"
    """Once in three months."""
    Half_yearly = "Half_yearly"
    """Once in six months."""
    Yearly = "Yearly"
    """Once a year."""


class Counting_(Enum):
    """What "weekly", "monthly" and the like mean, where the words say no more."""

    In_each_calendar_period = "In_each_calendar_period"
    """Once in each week from Monday to Sunday, in each calendar month, quarter, half-year and year, on whatever day
    of it.
    """
    From_the_last_time = "From_the_last_time"
    """No later than a week, a month, three months, six months or a year after the last time."""


@frozen
class Next_time:
    """When something that is to be done again and again is to be done next."""

    next_: obligations.Obligation
    """The next time."""


FREQUENCY_TYPE = Enumeration(
    "Frequency",
    (
        Case("Weekly", doc="Once a week."),
        Case("Monthly", doc="Once a month."),
        Case("Quarterly", doc="Once in three months."),
        Case("Half_yearly", doc="Once in six months."),
        Case("Yearly", doc="Once a year."),
    ),
    build=lambda case, _: Frequency(case),
    read=lambda value: (value.value, None),
    doc="How often something is to be done.",
)

COUNTING_TYPE = Enumeration(
    "Counting",
    (
        Case(
            "In_each_calendar_period",
            doc="Once in each week from Monday to Sunday, in each calendar month, quarter, half-year and year, on whatever day of it.",
        ),
        Case(
            "From_the_last_time",
            doc="No later than a week, a month, three months, six months or a year after the last time.",
        ),
    ),
    build=lambda case, _: Counting_(case),
    read=lambda value: (value.value, None),
    doc='What "weekly", "monthly" and the like mean, where the words say no more.',
)

NEXT_TIME_TYPE = Structure(
    "Next_time",
    (Field("next", obligations.OBLIGATION_TYPE, "The next time."),),
    build=Next_time,
    read=lambda value: (value.next_,),
    doc="When something that is to be done again and again is to be done next.",
    module="Recurring",
)


def first_month(frequency: Frequency, of_month: int) -> int:
    """The month in which the quarter or half-year of a month begins: 1 for January.

    rules/library/recurring.catala_en:36.
    """
    if frequency is Frequency.Quarterly:
        if of_month <= 3:
            return 1
        if of_month <= 6:
            return 4
        if of_month <= 9:
            return 7
        return 10
    if frequency is Frequency.Half_yearly:
        if of_month <= 6:
            return 1
        return 7
    if frequency is Frequency.Yearly:
        return 1
    return of_month


def monday(that_day: date) -> date:
    """The Monday of the week that a day lies in.

    rules/library/recurring.catala_en:53.
    """
    found = date_en.day_of_week(that_day)
    if found is date_en.Day_of_week.Monday:
        return that_day
    if found is date_en.Day_of_week.Tuesday:
        return days_before(that_day, 1, at=_WHAT_IS_TO_LINE_58)
    if found is date_en.Day_of_week.Wednesday:
        return days_before(that_day, 2, at=_WHAT_IS_TO_LINE_59)
    if found is date_en.Day_of_week.Thursday:
        return days_before(that_day, 3, at=_WHAT_IS_TO_LINE_60)
    if found is date_en.Day_of_week.Friday:
        return days_before(that_day, 4, at=_WHAT_IS_TO_LINE_61)
    if found is date_en.Day_of_week.Saturday:
        return days_before(that_day, 5, at=_WHAT_IS_TO_LINE_62)
    return days_before(that_day, 6, at=_WHAT_IS_TO_LINE_63)


def first_day(frequency: Frequency, that_day: date) -> date:
    """The first day of the week, month, quarter, half-year or year that a day lies in.

    rules/library/recurring.catala_en:66.
    """
    if frequency is Frequency.Weekly:
        return monday(that_day)
    return date_en.of_year_month_day(
        Position("rules/library/recurring.catala_en", 72, 7, 72, 29, ("Library", "What is to be done again and again")),
        date_en.get_year(that_day),
        first_month(frequency, date_en.get_month(that_day)),
        1,
    )


def one_later(frequency: Frequency, that_day: date) -> date:
    """One week, month, quarter, half-year or year after a day. A day that the month does not have becomes its last.

    rules/library/recurring.catala_en:79.
    """
    if frequency is Frequency.Weekly:
        return days_after(that_day, 7, at=_WHAT_IS_TO_LINE_83)
    if frequency is Frequency.Monthly:
        return date_en.add_round_down(that_day, _MONTHS_1)
    if frequency is Frequency.Quarterly:
        return date_en.add_round_down(that_day, _MONTHS_3)
    if frequency is Frequency.Half_yearly:
        return date_en.add_round_down(that_day, _MONTHS_6)
    return date_en.add_round_down(that_day, _YEARS_1)


def next_period(frequency: Frequency, that_day: date) -> date:
    """The first day of the period after the one that a day lies in.

    rules/library/recurring.catala_en:90.
    """
    return one_later(frequency, first_day(frequency, that_day))


def next_time_(
    asked: obligations.Norm, frequency: Frequency, counting: Counting_, last: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """What is to be done again and again: the next time, and how it stands on a day. `last` is the day on which it
    was done last; absent if it never was, or if that is not known.

    rules/library/recurring.catala_en:96.
    """
    counted_from = (last if last.value <= as_of else None) if last is not None else None
    begins = (
        (
            next_period(frequency, counted_from.value)
            if counting is Counting_.In_each_calendar_period
            else counted_from.value
        )
        if counted_from is not None
        else first_day(frequency, as_of)
    )
    ends = (
        (
            days_before(one_later(frequency, begins), 1, at=_WHAT_IS_TO_LINE_121)
            if counting is Counting_.In_each_calendar_period
            else one_later(frequency, counted_from.value)
        )
        if counted_from is not None
        else days_before(next_period(frequency, as_of), 1, at=_WHAT_IS_TO_LINE_123)
    )
    return obligations.standing_(
        obligations.Norm(
            modality=asked.modality,
            bearer=asked.bearer,
            addressee=asked.addressee,
            applies=asked.applies,
            start=obligations.On(begins),
            due=Present(ends),
            done=asked.done,
            follows=asked.follows,
        ),
        as_of,
    )


def next_time(
    *, frequency: Frequency, counting: Counting_, last: Present[date] | None = None, as_of: date
) -> Next_time:
    """When something that is to be done again and again is to be done next.

    Encodes What is to be done again and again (rules/library/recurring.catala_en:132).

    Facts:
        frequency: How often it is to be done.
        counting: What "weekly", "monthly" and the like mean.
        last: The day on which it was done last (`Present(date)`, None if not given).
        as_of: The day of the question.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # What is to be done again and again: The next time.
    next_ = next_time_(
        obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Not_named),
        frequency,
        counting,
        last,
        as_of,
    )
    return Next_time(next_)


class Decided_next_time(Decision):
    """What `decide_next_time` gives: of each output of `next_time` a value, or why there is none."""

    __slots__ = ()

    @property
    def next_(self) -> Outcome[obligations.Obligation]:
        """The next time."""
        return self._outcome("next_")

    @staticmethod
    def _scope() -> Scope:
        return NEXT_TIME


def decide_next_time(
    *, frequency: Frequency, counting: Counting_, last: Present[date] | None = None, as_of: date
) -> Decided_next_time:
    """`next_time` without exceptions (What is to be done again and again): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = next_time(frequency=frequency, counting=counting, last=last, as_of=as_of)
    except Failure as failure:
        return Decided_next_time.without(failure, frequency, counting, last, as_of)
    return Decided_next_time(found, frequency, counting, last, as_of)


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

_WHAT_IS_TO_BE_DONE_AGAIN_AND_AGAIN = Place(
    "What is to be done again and again", ("Library", "What is to be done again and again"), "", ""
)

NEXT_TIME = Scope(
    "Next_time",
    function=next_time,
    inputs=(
        Input("frequency", FREQUENCY_TYPE, "How often it is to be done."),
        Input("counting", COUNTING_TYPE, 'What "weekly", "monthly" and the like mean.'),
        Input("last", OptionalOf(Date()), "The day on which it was done last."),
        Input("as_of", Date(), "The day of the question."),
    ),
    bindings=(
        Binding(
            "next",
            "next",
            obligations.OBLIGATION_TYPE,
            lambda frequency, counting, last, as_of: next_time_(
                obligations.norm(
                    obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Not_named
                ),
                frequency,
                counting,
                last,
                as_of,
            ),
            reads=("frequency", "counting", "last", "as_of"),
            term=Term(Rule(0, (_WHAT_IS_TO_BE_DONE_AGAIN_AND_AGAIN,), 147, "rules/library/recurring.catala_en")),
            certain=False,
        ),
    ),
    outputs=("next",),
    type=NEXT_TIME_TYPE,
    doc="When something that is to be done again and again is to be done next.",
    places=(_WHAT_IS_TO_BE_DONE_AGAIN_AND_AGAIN,),
)
