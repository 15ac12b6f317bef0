"""Compiled from rules/decree/part_5_calling_list.catala_en: change the rules there, and compile again.

How to ask, here `Approval_authority`; `generated` is the folder of the evaluators, however you call it. Tables of
Arrow, Polars or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.decree.part_5_calling_list import approval_authority

    found = approval_authority(value=np.array([1_000_000, 500_000_000]))
    found["authority"].values[found["authority"].outcome == 0]  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...decree import part_5_calling_list as scalar_part_5_calling_list
from ..library import administration, obligations
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column
from ..runtime.days import date_of, nowhere
from ..runtime.exact import below, both, either, looked_up, one_of, refusal, select
from ..runtime.scopes import Answers, ColumnScope

_APPROVED_BY_BY_ACTIVITY_KIND_AND_LISTED_DECISION = np.array(
    (
        administration.Actor.Industry_and_commerce_sector,
        administration.Actor.Industry_and_commerce_sector,
        administration.Actor.Industry_and_commerce_sector,
        administration.Actor.Committee_for_investment_promotion,
        administration.Actor.Government_or_local_authorities,
        administration.Actor.Planning_and_investment_sector,
    ),
    np.int8,
)


class By_april:
    """Until when a list that is due "annually by April" may be submitted."""

    Until_the_end_of_april = 0
    Until_the_end_of_march = 1


class Activity_kind:
    """The two kinds of activity for which investment is approved."""

    General_business = 0
    Concession = 1


def _calling_list_duties_block(
    level: Array,
    of_year: Array,
    advised_is_there: Array,
    advised: Array,
    submitted_is_there: Array,
    submitted: Array,
    passed_on_is_there: Array,
    passed_on: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Calling_list_duties` for a block of rows."""
    # Article 19(2): The last day on which the concerned sector may submit its list in the year.
    last_day = date_of(of_year, 4, 30)
    last_day_is_nowhere = nowhere(last_day)
    # Article 19(3): Government
    receiver_rule_1 = level == administration.Level.Central
    # Article 19(3): Provincial_or_municipal_authorities
    receiver_rule_2 = ~receiver_rule_1
    # Article 19(3): To whom the planning and investment sector submits the consolidated list.
    receiver = one_of(
        (receiver_rule_1, administration.Actor.Government),
        (receiver_rule_2, administration.Actor.Provincial_or_municipal_authorities),
        out=out["consolidation.addressee"],
    )
    is_done = advised_is_there & (advised <= as_of)
    advice_status = one_of(
        (is_done, obligations.Status.Done_in_time), (~is_done, obligations.Status.Open), out=out["advice.status"]
    )
    of_year_date_of = date_of(of_year, 1, 1)
    of_year_date_of_is_nowhere = nowhere(of_year_date_of)
    of_year_date_of_above_as_of = of_year_date_of > as_of
    is_begun = ~of_year_date_of_above_as_of
    submitted_up_to_as_of = submitted <= as_of
    is_done_ = submitted_is_there & submitted_up_to_as_of
    submitted_above_last_day = submitted > last_day
    as_of_above_last_day = as_of > last_day
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    submission_status = one_of(
        (submitted_is_there & submitted_up_to_as_of & submitted_above_last_day, obligations.Status.Done_late),
        (submitted_is_there & submitted_up_to_as_of & ~submitted_above_last_day, obligations.Status.Done_in_time),
        (of_year_date_of_above_as_of & ~is_done_, obligations.Status.Not_begun),
        (is_begun & ~as_of_above_last_day & ~is_done_, obligations.Status.Open),
        (is_begun & as_of_above_last_day & ~is_done_, obligations.Status.Overdue),
        out=out["submission.status"],
    )
    consolidation_start = one_of(
        (submitted_is_there, obligations.Start.On),
        (~submitted_is_there, obligations.Start.Awaited),
        out=out["consolidation.start"],
    )
    is_done_2 = passed_on_is_there & (passed_on <= as_of)
    consolidation_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_done_ & ~is_done_2, obligations.Status.Not_begun),
        (submitted_is_there & submitted_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["consolidation.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(last_day_is_nowhere, of_year_date_of_is_nowhere)
    return Block(
        doubtful,
        {"advice": 0, "submission": 0, "consolidation": 0},
        {
            "advice.modality": obligations.Modality.Duty,
            "advice.bearer": administration.Actor.Ministry_of_planning_and_investment,
            "advice.addressee": administration.Actor.Concerned_sectors,
            "advice.start": obligations.Start.From_the_outset,
            "advice.start.On": 0,
            "advice.due?": False,
            "advice.due": 0,
            "advice.done?": advised_is_there,
            "advice.done": advised,
            "advice.status": advice_status,
            "advice.follows": obligations.Consequence.Not_said,
            "advice.has_followed": False,
            "submission.modality": obligations.Modality.Duty,
            "submission.bearer": administration.Actor.Concerned_sectors,
            "submission.addressee": administration.Actor.Planning_and_investment_sector,
            "submission.start": obligations.Start.On,
            "submission.start.On": of_year_date_of,
            "submission.due?": True,
            "submission.due": last_day,
            "submission.done?": submitted_is_there,
            "submission.done": submitted,
            "submission.status": submission_status,
            "submission.follows": obligations.Consequence.Not_said,
            "submission.has_followed": False,
            "consolidation.modality": obligations.Modality.Duty,
            "consolidation.bearer": administration.Actor.Planning_and_investment_sector,
            "consolidation.addressee": receiver,
            "consolidation.start": consolidation_start,
            "consolidation.start.On": submitted,
            "consolidation.due?": False,
            "consolidation.due": 0,
            "consolidation.done?": passed_on_is_there,
            "consolidation.done": passed_on,
            "consolidation.status": consolidation_status,
            "consolidation.follows": obligations.Consequence.Not_said,
            "consolidation.has_followed": False,
        },
    )


def _calling_list_duties_block_by_reading(
    level: Array,
    of_year: Array,
    advised_is_there: Array,
    advised: Array,
    submitted_is_there: Array,
    submitted: Array,
    passed_on_is_there: Array,
    passed_on: Array,
    as_of: Array,
    by_april: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Calling_list_duties` for a block of rows, by how the text is read."""
    # Article 19(2): Date.of_year_month_day of of_year, 4, 30
    last_day_rule_1 = by_april == By_april.Until_the_end_of_april
    of_year_date_of = date_of(of_year, 4, 30)
    of_year_date_of_is_nowhere = nowhere(of_year_date_of)
    # Article 19(2): Date.of_year_month_day of of_year, 3, 31
    last_day_rule_2 = ~last_day_rule_1
    of_year_date_of_ = date_of(of_year, 3, 31)
    of_year_date_of__is_nowhere = nowhere(of_year_date_of_)
    # Article 19(2): The last day on which the concerned sector may submit its list in the year.
    last_day = select(last_day_rule_1, of_year_date_of, of_year_date_of_, out=out["submission.due"])
    # Article 19(3): Government
    receiver_rule_1 = level == administration.Level.Central
    # Article 19(3): Provincial_or_municipal_authorities
    receiver_rule_2 = ~receiver_rule_1
    # Article 19(3): To whom the planning and investment sector submits the consolidated list.
    receiver = one_of(
        (receiver_rule_1, administration.Actor.Government),
        (receiver_rule_2, administration.Actor.Provincial_or_municipal_authorities),
        out=out["consolidation.addressee"],
    )
    is_done = advised_is_there & (advised <= as_of)
    advice_status = one_of(
        (is_done, obligations.Status.Done_in_time), (~is_done, obligations.Status.Open), out=out["advice.status"]
    )
    of_year_date_of_2 = date_of(of_year, 1, 1)
    of_year_date_of_2_is_nowhere = nowhere(of_year_date_of_2)
    of_year_date_of_2_above_as_of = of_year_date_of_2 > as_of
    is_begun = ~of_year_date_of_2_above_as_of
    submitted_up_to_as_of = submitted <= as_of
    is_done_ = submitted_is_there & submitted_up_to_as_of
    submitted_above_last_day = submitted > last_day
    as_of_above_last_day = as_of > last_day
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    submission_status = one_of(
        (submitted_is_there & submitted_up_to_as_of & submitted_above_last_day, obligations.Status.Done_late),
        (submitted_is_there & submitted_up_to_as_of & ~submitted_above_last_day, obligations.Status.Done_in_time),
        (of_year_date_of_2_above_as_of & ~is_done_, obligations.Status.Not_begun),
        (is_begun & ~as_of_above_last_day & ~is_done_, obligations.Status.Open),
        (is_begun & as_of_above_last_day & ~is_done_, obligations.Status.Overdue),
        out=out["submission.status"],
    )
    consolidation_start = one_of(
        (submitted_is_there, obligations.Start.On),
        (~submitted_is_there, obligations.Start.Awaited),
        out=out["consolidation.start"],
    )
    is_done_2 = passed_on_is_there & (passed_on <= as_of)
    consolidation_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_done_ & ~is_done_2, obligations.Status.Not_begun),
        (submitted_is_there & submitted_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["consolidation.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(last_day_rule_1, of_year_date_of_is_nowhere),
        both(last_day_rule_2, of_year_date_of__is_nowhere),
        of_year_date_of_2_is_nowhere,
    )
    return Block(
        doubtful,
        {"advice": 0, "submission": 0, "consolidation": 0},
        {
            "advice.modality": obligations.Modality.Duty,
            "advice.bearer": administration.Actor.Ministry_of_planning_and_investment,
            "advice.addressee": administration.Actor.Concerned_sectors,
            "advice.start": obligations.Start.From_the_outset,
            "advice.start.On": 0,
            "advice.due?": False,
            "advice.due": 0,
            "advice.done?": advised_is_there,
            "advice.done": advised,
            "advice.status": advice_status,
            "advice.follows": obligations.Consequence.Not_said,
            "advice.has_followed": False,
            "submission.modality": obligations.Modality.Duty,
            "submission.bearer": administration.Actor.Concerned_sectors,
            "submission.addressee": administration.Actor.Planning_and_investment_sector,
            "submission.start": obligations.Start.On,
            "submission.start.On": of_year_date_of_2,
            "submission.due?": True,
            "submission.due": last_day,
            "submission.done?": submitted_is_there,
            "submission.done": submitted,
            "submission.status": submission_status,
            "submission.follows": obligations.Consequence.Not_said,
            "submission.has_followed": False,
            "consolidation.modality": obligations.Modality.Duty,
            "consolidation.bearer": administration.Actor.Planning_and_investment_sector,
            "consolidation.addressee": receiver,
            "consolidation.start": consolidation_start,
            "consolidation.start.On": submitted,
            "consolidation.due?": False,
            "consolidation.due": 0,
            "consolidation.done?": passed_on_is_there,
            "consolidation.done": passed_on,
            "consolidation.status": consolidation_status,
            "consolidation.follows": obligations.Consequence.Not_said,
            "consolidation.has_followed": False,
        },
    )


CALLING_LIST_DUTIES = ColumnScope(
    scalar_part_5_calling_list.CALLING_LIST_DUTIES,
    Blocks(
        _calling_list_duties_block,
        ("level", "of_year", "advised?", "advised", "submitted?", "submitted", "passed_on?", "passed_on", "as_of"),
        tabled=("of_year",),
        puts={
            "advice.status": "int8",
            "submission.status": "int8",
            "consolidation.addressee": "int8",
            "consolidation.start": "int8",
            "consolidation.status": "int8",
        },
    ),
    Blocks(
        _calling_list_duties_block_by_reading,
        (
            "level",
            "of_year",
            "advised?",
            "advised",
            "submitted?",
            "submitted",
            "passed_on?",
            "passed_on",
            "as_of",
            "by_april",
        ),
        tabled=("of_year",),
        puts={
            "advice.status": "int8",
            "submission.due": "int64",
            "submission.status": "int8",
            "consolidation.addressee": "int8",
            "consolidation.start": "int8",
            "consolidation.status": "int8",
        },
    ),
)


def calling_list_duties(
    *,
    level: Column,
    of_year: Column,
    advised: Column | None = None,
    submitted: Column | None = None,
    passed_on: Column | None = None,
    as_of: Column,
    by_april: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Who prepares the investment calling list of a year, to whom it goes and by when.

    Encodes Article 19 (rules/decree/part_5_calling_list.catala_en:42).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        level: The level at which the list is made.
            Codes of `administration.Level` (int8), or the names of cases.
        of_year: The year in which the list is due.
            int64.
        advised: The day on which the Ministry advised and encouraged the sectors.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        submitted: The day on which the concerned sector submitted its list in the year.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        passed_on: The day on which the planning and investment sector submitted the consolidated list.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        by_april: Until when a list that is due "annually by April" may be submitted.
            Codes of `By_april` (int8), or the names of cases; a reading of the text: Until_the_end_of_april if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        advice: To advise and encourage the sectors to study and establish or improve the list.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        submission: To submit the investment calling list to the planning and investment sector.
            A mapping as `advice`.
        consolidation: To consolidate the list, select from it and submit it to the authority.
            A mapping as `advice`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CALLING_LIST_DUTIES.ask(
        threads,
        level=level,
        of_year=of_year,
        advised=advised,
        submitted=submitted,
        passed_on=passed_on,
        as_of=as_of,
        by_april=by_april,
    )


def _approval_authority_block(value: Array, out: Mapping[str, Array]) -> Block:
    """`Approval_authority` for a block of rows."""
    # Article 20, first item: Government
    authority_rule_1 = value > 2_000_000_000
    value_from_500000000 = value >= 500_000_000
    # Article 20: The value of a project cannot be negative.
    refused = below(value, 0)
    # Article 20, third item: Provincial_or_municipal_authorities
    authority_rule_3 = ~value_from_500000000
    # Article 20, second item: Ministry_of_planning_and_investment
    authority_rule_2 = value_from_500000000 & ~authority_rule_1
    # Article 20: The authority that approves it.
    authority = one_of(
        (authority_rule_1, administration.Actor.Government),
        (authority_rule_2, administration.Actor.Ministry_of_planning_and_investment),
        (authority_rule_3, administration.Actor.Provincial_or_municipal_authorities),
        out=out["authority"],
    )
    return Block(None, {"authority": refusal(refused)}, {"authority": authority})


APPROVAL_AUTHORITY = ColumnScope(
    scalar_part_5_calling_list.APPROVAL_AUTHORITY,
    Blocks(_approval_authority_block, ("value",), puts={"authority": "int8"}),
)


def approval_authority(*, value: Column, threads: int | None = None) -> Answers:
    """Who approves a project or activity of the investment calling list.

    Encodes Article 20 (rules/decree/part_5_calling_list.catala_en:175).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        value: The value of the project or activity.
            int64 in hundredths of USD.

    Outputs, each with its `values` and its `outcome` by row:
        authority: The authority that approves it.
            Codes of `administration.Actor` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return APPROVAL_AUTHORITY.ask(threads, value=value)


def _calling_list_investment_block(activity: Array, out: Mapping[str, Array]) -> Block:
    """`Calling_list_investment` for a block of rows."""
    # Article 21, first item: Industry_and_commerce_sector
    approved_by_rule_1 = activity == Activity_kind.General_business
    # Article 21, second item: concession.decided_by
    approved_by_rule_2 = ~approved_by_rule_1
    # Article 21: Who approves the investment.
    approved_by = one_of(
        (approved_by_rule_1, administration.Actor.Industry_and_commerce_sector),
        (approved_by_rule_2, administration.Actor.Committee_for_investment_promotion),
        out=out["approved_by"],
    )
    return Block(None, {"approved_by": 0}, {"approved_by": approved_by})


def _calling_list_investment_block_by_reading(
    activity: Array, listed_project_decision_listed_decision: Array, out: Mapping[str, Array]
) -> Block:
    """`Calling_list_investment` for a block of rows, by how the text is read."""
    # Article 21: Who approves the investment.
    # The table has a place for each `Activity_kind`, and in it for each `Listed_decision`.
    approved_by = looked_up(
        _APPROVED_BY_BY_ACTIVITY_KIND_AND_LISTED_DECISION,
        activity * np.int8(3) + listed_project_decision_listed_decision,
        out=out["approved_by"],
    )
    return Block(None, {"approved_by": 0}, {"approved_by": approved_by})


CALLING_LIST_INVESTMENT = ColumnScope(
    scalar_part_5_calling_list.CALLING_LIST_INVESTMENT,
    Blocks(_calling_list_investment_block, ("activity",), puts={"approved_by": "int8"}),
    Blocks(
        _calling_list_investment_block_by_reading,
        ("activity", "Listed_project_decision.listed_decision"),
        puts={"approved_by": "int8"},
    ),
)


def calling_list_investment(
    *, activity: Column, listed_project_decision__listed_decision: Column | None = None, threads: int | None = None
) -> Answers:
    """Who approves the investment in a project or activity of the calling list.

    Encodes Article 21 (rules/decree/part_5_calling_list.catala_en:247).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        activity: The kind of activity.
            Codes of `Activity_kind` (int8), or the names of cases.
        listed_project_decision__listed_decision: Who decides on a project of the investment calling list.
            Codes of `part_4_concession_activities.Listed_decision` (int8), or the names of cases; a reading of the
                text: By_committee if not given.

    Outputs, each with its `values` and its `outcome` by row:
        approved_by: Who approves the investment.
            Codes of `administration.Actor` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CALLING_LIST_INVESTMENT.ask(
        threads, activity=activity, listed_project_decision__listed_decision=listed_project_decision__listed_decision
    )
