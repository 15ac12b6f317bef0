"""Compiled from rules/decree/part_5_calling_list.catala_en: change the rules there, and compile again.

Amounts are `int64` in minor units, decimals `int64` numerators over a scale, dates `int64` days since 1970.
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

_APPROVED_BY_BY_CASE = np.array(
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
    last_day = date_of(of_year, 4, 30)
    last_day_is_nowhere = nowhere(last_day)
    receiver_rule_1 = level == administration.Level.Central
    receiver_rule_2 = ~receiver_rule_1
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
    return Block(
        either(last_day_is_nowhere, of_year_date_of_is_nowhere),
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
    last_day_rule_1 = by_april == By_april.Until_the_end_of_april
    of_year_date_of = date_of(of_year, 4, 30)
    of_year_date_of_is_nowhere = nowhere(of_year_date_of)
    last_day_rule_2 = ~last_day_rule_1
    of_year_date_of_ = date_of(of_year, 3, 31)
    of_year_date_of__is_nowhere = nowhere(of_year_date_of_)
    last_day = select(last_day_rule_1, of_year_date_of, of_year_date_of_, out=out["submission.due"])
    receiver_rule_1 = level == administration.Level.Central
    receiver_rule_2 = ~receiver_rule_1
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
    return Block(
        either(
            both(last_day_rule_1, of_year_date_of_is_nowhere),
            both(last_day_rule_2, of_year_date_of__is_nowhere),
            of_year_date_of_2_is_nowhere,
        ),
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
    authority_rule_1 = value > 2_000_000_000
    value_from_500000000 = value >= 500_000_000
    refused = below(value, 0)
    authority_rule_3 = ~value_from_500000000
    authority_rule_2 = value_from_500000000 & ~authority_rule_1
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
    """
    return APPROVAL_AUTHORITY.ask(threads, value=value)


def _calling_list_investment_block(activity: Array, out: Mapping[str, Array]) -> Block:
    """`Calling_list_investment` for a block of rows."""
    approved_by_rule_1 = activity == Activity_kind.General_business
    approved_by_rule_2 = ~approved_by_rule_1
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
    approved_by = looked_up(
        _APPROVED_BY_BY_CASE, activity * np.int8(3) + listed_project_decision_listed_decision, out=out["approved_by"]
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
    """
    return CALLING_LIST_INVESTMENT.ask(
        threads, activity=activity, listed_project_decision__listed_decision=listed_project_decision__listed_decision
    )
