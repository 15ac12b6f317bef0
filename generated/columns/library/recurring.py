"""Compiled from rules/library/recurring.catala_en: change the rules there, and compile again.

How to ask, here `Next_time`; `generated` is the folder of the evaluators, however you call it. Tables of Arrow, Polars
or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.library.recurring import Counting_, Frequency, next_time

    found = next_time(
        frequency=np.array([Frequency.Weekly, Frequency.Monthly], np.int8),
        counting=np.array([Counting_.In_each_calendar_period, Counting_.From_the_last_time], np.int8),
        as_of=np.array(["2014-03-03", "2016-11-21"], "datetime64[D]"),
    )
    found["next"].outcome == 0  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...library import recurring as scalar_recurring
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column
from ..runtime.days import MonthsLater, date_of, month_of, nowhere, weekday, year_of
from ..runtime.exact import above, below, beyond, both, either, one_of, select, widened
from ..runtime.scopes import Answers, ColumnScope
from . import administration, obligations

_MONTHS_LATER_12_DOWN = MonthsLater(12, "down")
_MONTHS_LATER_1_DOWN = MonthsLater(1, "down")
_MONTHS_LATER_3_DOWN = MonthsLater(3, "down")
_MONTHS_LATER_6_DOWN = MonthsLater(6, "down")


class Frequency:
    """How often something is to be done."""

    Weekly = 0
    Monthly = 1
    Quarterly = 2
    Half_yearly = 3
    Yearly = 4


class Counting_:
    """What "weekly", "monthly" and the like mean, where the words say no more."""

    In_each_calendar_period = 0
    From_the_last_time = 1


def _next_time_block(
    frequency: Array, counting: Array, last_is_there: Array, last: Array, as_of: Array, out: Mapping[str, Array]
) -> Block:
    """`Next_time` for a block of rows."""
    last_is_too_large = beyond(last, 4_611_686_018_427_387_904)
    as_of_is_too_large = beyond(as_of, 4_611_686_018_427_387_904)
    last_up_to_as_of = last <= as_of
    condition = last_is_there & last_up_to_as_of
    counting_is_in_each_calendar_period = counting == Counting_.In_each_calendar_period
    frequency_is_weekly = frequency == Frequency.Weekly
    last_weekday = weekday(last)
    last_weekday_is_1 = last_weekday == 1
    last_weekday_is_2 = last_weekday == 2
    last_weekday_is_3 = last_weekday == 3
    last_weekday_is_4 = last_weekday == 4
    last_weekday_is_5 = last_weekday == 5
    last_weekday_is_6 = last_weekday == 6
    last_weekday_is_7 = last_weekday == 7
    number = last - 1
    number_above_2932896 = above(number, 2_932_896)
    number_up_to_minus_719163 = below(number, -719_162)
    number_ = last - 2
    number__above_2932896 = above(number_, 2_932_896)
    number__up_to_minus_719163 = below(number_, -719_162)
    number_2 = last - 3
    number_2_above_2932896 = above(number_2, 2_932_896)
    number_2_up_to_minus_719163 = below(number_2, -719_162)
    number_3 = last - 4
    number_3_above_2932896 = above(number_3, 2_932_896)
    number_3_up_to_minus_719163 = below(number_3, -719_162)
    number_4 = last - 5
    number_4_above_2932896 = above(number_4, 2_932_896)
    number_4_up_to_minus_719163 = below(number_4, -719_162)
    number_5 = last - 6
    number_5_above_2932896 = above(number_5, 2_932_896)
    number_5_up_to_minus_719163 = below(number_5, -719_162)
    last_month_of = month_of(last)
    last_month_of_above_3 = last_month_of > 3
    last_month_of_above_6 = last_month_of > 6
    last_month_of_from_10 = last_month_of >= 10
    frequency_is_quarterly = frequency == Frequency.Quarterly
    frequency_is_half_yearly = frequency == Frequency.Half_yearly
    frequency_is_yearly = frequency == Frequency.Yearly
    number_date_of = date_of(
        year_of(last),
        select(
            frequency_is_quarterly,
            widened(
                one_of(
                    (last_month_of_above_6 & ~last_month_of_from_10, 7),
                    (last_month_of_from_10, 10),
                    (last_month_of_above_3 & ~last_month_of_above_6, 4),
                    (~last_month_of_above_3, 1),
                ),
            ),
            select(
                frequency_is_half_yearly,
                widened(one_of((~last_month_of_above_6, 1), (last_month_of_above_6, 7))),
                select(frequency_is_yearly, 1, last_month_of),
            ),
        ),
        1,
    )
    number_date_of_is_nowhere = nowhere(number_date_of)
    number_6 = select(
        frequency_is_weekly,
        select(
            last_weekday_is_2
            | last_weekday_is_3
            | last_weekday_is_4
            | last_weekday_is_5
            | last_weekday_is_6
            | last_weekday_is_7,
            select(
                last_weekday_is_2,
                number,
                select(
                    last_weekday_is_3,
                    number_,
                    select(
                        last_weekday_is_4,
                        number_2,
                        select(last_weekday_is_5, number_3, select(last_weekday_is_6, number_4, number_5)),
                    ),
                ),
            ),
            last,
        ),
        number_date_of,
    )
    number_7 = number_6 + 7
    number_7_above_2932896 = above(number_7, 2_932_896)
    number_7_up_to_minus_719163 = below(number_7, -719_162)
    frequency_is_monthly = frequency == Frequency.Monthly
    number_6_months_later_1 = _MONTHS_LATER_1_DOWN.of(number_6)
    number_6_months_later_1_is_nowhere = nowhere(number_6_months_later_1)
    number_6_months_later_3 = _MONTHS_LATER_3_DOWN.of(number_6)
    number_6_months_later_3_is_nowhere = nowhere(number_6_months_later_3)
    number_6_months_later_6 = _MONTHS_LATER_6_DOWN.of(number_6)
    number_6_months_later_6_is_nowhere = nowhere(number_6_months_later_6)
    number_6_months_later_12 = _MONTHS_LATER_12_DOWN.of(number_6)
    number_6_months_later_12_is_nowhere = nowhere(number_6_months_later_12)
    as_of_weekday = weekday(as_of)
    as_of_weekday_is_1 = as_of_weekday == 1
    as_of_weekday_is_2 = as_of_weekday == 2
    as_of_weekday_is_3 = as_of_weekday == 3
    as_of_weekday_is_4 = as_of_weekday == 4
    as_of_weekday_is_5 = as_of_weekday == 5
    as_of_weekday_is_6 = as_of_weekday == 6
    as_of_weekday_is_7 = as_of_weekday == 7
    number_8 = as_of - 1
    number_8_above_2932896 = above(number_8, 2_932_896)
    number_8_up_to_minus_719163 = below(number_8, -719_162)
    number_9 = as_of - 2
    number_9_above_2932896 = above(number_9, 2_932_896)
    number_9_up_to_minus_719163 = below(number_9, -719_162)
    number_10 = as_of - 3
    number_10_above_2932896 = above(number_10, 2_932_896)
    number_10_up_to_minus_719163 = below(number_10, -719_162)
    number_11 = as_of - 4
    number_11_above_2932896 = above(number_11, 2_932_896)
    number_11_up_to_minus_719163 = below(number_11, -719_162)
    number_12 = as_of - 5
    number_12_above_2932896 = above(number_12, 2_932_896)
    number_12_up_to_minus_719163 = below(number_12, -719_162)
    number_13 = as_of - 6
    number_13_above_2932896 = above(number_13, 2_932_896)
    number_13_up_to_minus_719163 = below(number_13, -719_162)
    as_of_month_of = month_of(as_of)
    as_of_month_of_above_3 = as_of_month_of > 3
    as_of_month_of_above_6 = as_of_month_of > 6
    as_of_month_of_from_10 = as_of_month_of >= 10
    number_date_of_ = date_of(
        year_of(as_of),
        select(
            frequency_is_quarterly,
            widened(
                one_of(
                    (as_of_month_of_above_6 & ~as_of_month_of_from_10, 7),
                    (as_of_month_of_from_10, 10),
                    (as_of_month_of_above_3 & ~as_of_month_of_above_6, 4),
                    (~as_of_month_of_above_3, 1),
                ),
            ),
            select(
                frequency_is_half_yearly,
                widened(one_of((~as_of_month_of_above_6, 1), (as_of_month_of_above_6, 7))),
                select(frequency_is_yearly, 1, as_of_month_of),
            ),
        ),
        1,
    )
    number_date_of__is_nowhere = nowhere(number_date_of_)
    number_14 = select(
        frequency_is_weekly,
        select(
            as_of_weekday_is_2
            | as_of_weekday_is_3
            | as_of_weekday_is_4
            | as_of_weekday_is_5
            | as_of_weekday_is_6
            | as_of_weekday_is_7,
            select(
                as_of_weekday_is_2,
                number_8,
                select(
                    as_of_weekday_is_3,
                    number_9,
                    select(
                        as_of_weekday_is_4,
                        number_10,
                        select(as_of_weekday_is_5, number_11, select(as_of_weekday_is_6, number_12, number_13)),
                    ),
                ),
            ),
            as_of,
        ),
        number_date_of_,
    )
    condition_ = both(
        frequency_is_weekly,
        either(
            ~(
                as_of_weekday_is_1
                | as_of_weekday_is_2
                | as_of_weekday_is_3
                | as_of_weekday_is_4
                | as_of_weekday_is_5
                | as_of_weekday_is_6
                | as_of_weekday_is_7
            ),
            both(as_of_weekday_is_2, either(number_8_above_2932896, number_8_up_to_minus_719163)),
            both(as_of_weekday_is_3, either(number_9_above_2932896, number_9_up_to_minus_719163)),
            both(as_of_weekday_is_4, either(number_10_above_2932896, number_10_up_to_minus_719163)),
            both(as_of_weekday_is_5, either(number_11_above_2932896, number_11_up_to_minus_719163)),
            both(as_of_weekday_is_6, either(number_12_above_2932896, number_12_up_to_minus_719163)),
            both(as_of_weekday_is_7, either(number_13_above_2932896, number_13_up_to_minus_719163)),
        ),
    )
    condition_2 = both(~frequency_is_weekly, number_date_of__is_nowhere)
    begins = select(
        condition,
        select(
            counting_is_in_each_calendar_period,
            select(
                frequency_is_weekly,
                number_7,
                select(
                    frequency_is_monthly,
                    number_6_months_later_1,
                    select(
                        frequency_is_quarterly,
                        number_6_months_later_3,
                        select(frequency_is_half_yearly, number_6_months_later_6, number_6_months_later_12),
                    ),
                ),
            ),
            last,
        ),
        number_14,
        out=out["next.start.On"],
    )
    number_15 = begins + 7
    number_15_above_2932896 = above(number_15, 2_932_896)
    number_15_up_to_minus_719163 = below(number_15, -719_162)
    begins_months_later_1 = _MONTHS_LATER_1_DOWN.of(begins)
    begins_months_later_1_is_nowhere = nowhere(begins_months_later_1)
    begins_months_later_3 = _MONTHS_LATER_3_DOWN.of(begins)
    begins_months_later_3_is_nowhere = nowhere(begins_months_later_3)
    begins_months_later_6 = _MONTHS_LATER_6_DOWN.of(begins)
    begins_months_later_6_is_nowhere = nowhere(begins_months_later_6)
    begins_months_later_12 = _MONTHS_LATER_12_DOWN.of(begins)
    begins_months_later_12_is_nowhere = nowhere(begins_months_later_12)
    number_16 = (
        select(
            frequency_is_weekly,
            number_15,
            select(
                frequency_is_monthly,
                begins_months_later_1,
                select(
                    frequency_is_quarterly,
                    begins_months_later_3,
                    select(frequency_is_half_yearly, begins_months_later_6, begins_months_later_12),
                ),
            ),
        )
        - 1
    )
    number_16_above_2932896 = above(number_16, 2_932_896)
    number_16_up_to_minus_719163 = below(number_16, -719_162)
    number_17 = last + 7
    number_17_above_2932896 = above(number_17, 2_932_896)
    number_17_up_to_minus_719163 = below(number_17, -719_162)
    last_months_later_1 = _MONTHS_LATER_1_DOWN.of(last)
    last_months_later_1_is_nowhere = nowhere(last_months_later_1)
    last_months_later_3 = _MONTHS_LATER_3_DOWN.of(last)
    last_months_later_3_is_nowhere = nowhere(last_months_later_3)
    last_months_later_6 = _MONTHS_LATER_6_DOWN.of(last)
    last_months_later_6_is_nowhere = nowhere(last_months_later_6)
    last_months_later_12 = _MONTHS_LATER_12_DOWN.of(last)
    last_months_later_12_is_nowhere = nowhere(last_months_later_12)
    number_18 = number_14 + 7
    number_18_above_2932896 = above(number_18, 2_932_896)
    number_18_up_to_minus_719163 = below(number_18, -719_162)
    number_14_months_later_1 = _MONTHS_LATER_1_DOWN.of(number_14)
    number_14_months_later_1_is_nowhere = nowhere(number_14_months_later_1)
    number_14_months_later_3 = _MONTHS_LATER_3_DOWN.of(number_14)
    number_14_months_later_3_is_nowhere = nowhere(number_14_months_later_3)
    number_14_months_later_6 = _MONTHS_LATER_6_DOWN.of(number_14)
    number_14_months_later_6_is_nowhere = nowhere(number_14_months_later_6)
    number_14_months_later_12 = _MONTHS_LATER_12_DOWN.of(number_14)
    number_14_months_later_12_is_nowhere = nowhere(number_14_months_later_12)
    number_19 = (
        select(
            frequency_is_weekly,
            number_18,
            select(
                frequency_is_monthly,
                number_14_months_later_1,
                select(
                    frequency_is_quarterly,
                    number_14_months_later_3,
                    select(frequency_is_half_yearly, number_14_months_later_6, number_14_months_later_12),
                ),
            ),
        )
        - 1
    )
    number_19_above_2932896 = above(number_19, 2_932_896)
    number_19_up_to_minus_719163 = below(number_19, -719_162)
    ends = select(
        condition,
        select(
            counting_is_in_each_calendar_period,
            number_16,
            select(
                frequency_is_weekly,
                number_17,
                select(
                    frequency_is_monthly,
                    last_months_later_1,
                    select(
                        frequency_is_quarterly,
                        last_months_later_3,
                        select(frequency_is_half_yearly, last_months_later_6, last_months_later_12),
                    ),
                ),
            ),
        ),
        number_19,
        out=out["next.due"],
    )
    begins_above_as_of = begins > as_of
    is_begun = ~begins_above_as_of
    as_of_above_ends = as_of > ends
    next_status = one_of(
        (begins_above_as_of, obligations.Status.Not_begun),
        (is_begun & ~as_of_above_ends, obligations.Status.Open),
        (is_begun & as_of_above_ends, obligations.Status.Overdue),
        out=out["next.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        last_is_too_large,
        as_of_is_too_large,
        either(
            both(
                last_is_there,
                last_up_to_as_of,
                counting_is_in_each_calendar_period,
                either(
                    both(
                        frequency_is_weekly,
                        either(
                            ~(
                                last_weekday_is_1
                                | last_weekday_is_2
                                | last_weekday_is_3
                                | last_weekday_is_4
                                | last_weekday_is_5
                                | last_weekday_is_6
                                | last_weekday_is_7
                            ),
                            both(last_weekday_is_2, either(number_above_2932896, number_up_to_minus_719163)),
                            both(last_weekday_is_3, either(number__above_2932896, number__up_to_minus_719163)),
                            both(last_weekday_is_4, either(number_2_above_2932896, number_2_up_to_minus_719163)),
                            both(last_weekday_is_5, either(number_3_above_2932896, number_3_up_to_minus_719163)),
                            both(last_weekday_is_6, either(number_4_above_2932896, number_4_up_to_minus_719163)),
                            both(last_weekday_is_7, either(number_5_above_2932896, number_5_up_to_minus_719163)),
                        ),
                    ),
                    both(~frequency_is_weekly, number_date_of_is_nowhere),
                    both(frequency_is_weekly, either(number_7_above_2932896, number_7_up_to_minus_719163)),
                    both(frequency_is_monthly, number_6_months_later_1_is_nowhere),
                    both(frequency_is_quarterly, number_6_months_later_3_is_nowhere),
                    both(frequency_is_half_yearly, number_6_months_later_6_is_nowhere),
                    both(frequency_is_yearly, number_6_months_later_12_is_nowhere),
                ),
            ),
            both(~condition, either(condition_, condition_2)),
            both(
                last_is_there,
                last_up_to_as_of,
                either(
                    both(
                        counting_is_in_each_calendar_period,
                        either(
                            both(frequency_is_weekly, either(number_15_above_2932896, number_15_up_to_minus_719163)),
                            both(frequency_is_monthly, begins_months_later_1_is_nowhere),
                            both(frequency_is_quarterly, begins_months_later_3_is_nowhere),
                            both(frequency_is_half_yearly, begins_months_later_6_is_nowhere),
                            both(frequency_is_yearly, begins_months_later_12_is_nowhere),
                            number_16_above_2932896,
                            number_16_up_to_minus_719163,
                        ),
                    ),
                    both(
                        ~counting_is_in_each_calendar_period,
                        either(
                            both(frequency_is_weekly, either(number_17_above_2932896, number_17_up_to_minus_719163)),
                            both(frequency_is_monthly, last_months_later_1_is_nowhere),
                            both(frequency_is_quarterly, last_months_later_3_is_nowhere),
                            both(frequency_is_half_yearly, last_months_later_6_is_nowhere),
                            both(frequency_is_yearly, last_months_later_12_is_nowhere),
                        ),
                    ),
                ),
            ),
            both(
                ~condition,
                either(
                    condition_,
                    condition_2,
                    both(frequency_is_weekly, either(number_18_above_2932896, number_18_up_to_minus_719163)),
                    both(frequency_is_monthly, number_14_months_later_1_is_nowhere),
                    both(frequency_is_quarterly, number_14_months_later_3_is_nowhere),
                    both(frequency_is_half_yearly, number_14_months_later_6_is_nowhere),
                    both(frequency_is_yearly, number_14_months_later_12_is_nowhere),
                    number_19_above_2932896,
                    number_19_up_to_minus_719163,
                ),
            ),
        ),
    )
    return Block(
        doubtful,
        {"next": 0},
        {
            "next.modality": obligations.Modality.Duty,
            "next.bearer": administration.Actor.Investor,
            "next.addressee": administration.Actor.Not_named,
            "next.start": obligations.Start.On,
            "next.start.On": begins,
            "next.due?": True,
            "next.due": ends,
            "next.done?": False,
            "next.done": 0,
            "next.status": next_status,
            "next.follows": obligations.Consequence.Not_said,
            "next.has_followed": False,
        },
    )


NEXT_TIME = ColumnScope(
    scalar_recurring.NEXT_TIME,
    Blocks(
        _next_time_block,
        ("frequency", "counting", "last?", "last", "as_of"),
        puts={"next.start.On": "int64", "next.due": "int64", "next.status": "int8"},
    ),
)


def next_time(
    *, frequency: Column, counting: Column, last: Column | None = None, as_of: Column, threads: int | None = None
) -> Answers:
    """When something that is to be done again and again is to be done next.

    Encodes What is to be done again and again (rules/library/recurring.catala_en:132).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        frequency: How often it is to be done.
            Codes of `Frequency` (int8), or the names of cases.
        counting: What "weekly", "monthly" and the like mean.
            Codes of `Counting_` (int8), or the names of cases.
        last: The day on which it was done last.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The day of the question.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        next: The next time.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return NEXT_TIME.ask(threads, frequency=frequency, counting=counting, last=last, as_of=as_of)
