"""Compiled from rules/library/obligations.catala_en: change the rules there, and compile again.

How to ask, here `Standing`; `generated` is the folder of the evaluators, however you call it. Tables of Arrow, Polars
or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.library.administration import Actor
    from generated.columns.library.obligations import Consequence, Modality, Start, standing
    from generated.columns.runtime.columns import Cases, Optionals

    found = standing(
        asked={
            "modality": np.array([Modality.Duty, Modality.Right], np.int8),
            "bearer": np.array([Actor.Not_named, Actor.Investor], np.int8),
            "addressee": np.array([Actor.Not_named, Actor.Investor], np.int8),
            "applies": np.array([True, False]),
            "start": Cases(
                np.array([Start.From_the_outset, Start.On], np.int8),
                {"On": np.array(["2014-03-03", "2016-11-21"], "datetime64[D]")},
            ),
            "due": Optionals(np.array([True, False]), np.array(["2014-03-03", "2016-11-21"], "datetime64[D]")),
            "done": Optionals(np.array([True, False]), np.array(["2014-03-03", "2016-11-21"], "datetime64[D]")),
            "follows": np.array([Consequence.Not_said, Consequence.Considered_approved], np.int8),
        },
        as_of=np.array(["2014-03-03", "2016-11-21"], "datetime64[D]"),
    )
    found["stands"].values[found["stands"].outcome == 0]  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...library import obligations as scalar_obligations
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column
from ..runtime.exact import one_of
from ..runtime.scopes import Answers, ColumnScope


class Modality:
    """What kind of thing the law says."""

    Duty = 0
    Right = 1
    Permission = 2
    Prohibition = 3


class Consequence:
    """What the law says will follow if the last day passes, or if a prohibition is broken."""

    Not_said = 0
    Considered_approved = 1
    Considered_renounced = 2
    Right_ends = 3
    Warranty_forfeited = 4
    Exemption_begins_otherwise = 5
    Certificate_at_risk = 6
    Duty_or_tax_payable = 7


class Start:
    """From when an obligation runs."""

    From_the_outset = 0
    On = 1
    Awaited = 2


class Status:
    """How an obligation stands on the day of the question."""

    Does_not_apply = 0
    Not_begun = 1
    Open = 2
    Done_in_time = 3
    Done_late = 4
    Overdue = 5
    Lapsed = 6
    Observed = 7
    Broken = 8


def _standing_block(
    asked_modality: Array,
    asked_applies: Array,
    asked_start_on: Array,
    asked_start: Array,
    asked_due_is_there: Array,
    asked_due: Array,
    asked_done_is_there: Array,
    asked_done: Array,
    asked_follows: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Standing` for a block of rows."""
    is_begun = (asked_start == Start.From_the_outset) | (asked_start == Start.On) & (asked_start_on <= as_of)
    asked_done_up_to_as_of = asked_done <= as_of
    is_done = asked_done_is_there & asked_done_up_to_as_of
    asked_modality_is_prohibition = asked_modality == Modality.Prohibition
    asked_done_above_asked_due = asked_done > asked_due
    as_of_above_asked_due = as_of > asked_due
    asked_modality_is_duty = asked_modality == Modality.Duty
    not_condition = ~(asked_done_is_there & asked_done_up_to_as_of & asked_modality_is_prohibition)
    condition = asked_applies & asked_done_is_there & asked_done_up_to_as_of & asked_modality_is_prohibition
    condition_ = (
        asked_applies
        & asked_due_is_there
        & asked_done_is_there
        & asked_done_up_to_as_of
        & ~asked_modality_is_prohibition
        & asked_done_above_asked_due
    )
    condition_2 = (
        asked_applies
        & asked_due_is_there
        & is_begun
        & as_of_above_asked_due
        & asked_modality_is_duty
        & ~is_done
        & not_condition
    )
    condition_3 = (
        asked_applies
        & asked_due_is_there
        & is_begun
        & ~asked_modality_is_prohibition
        & as_of_above_asked_due
        & ~asked_modality_is_duty
        & ~is_done
        & not_condition
    )
    # Duties, rights, permissions and prohibitions: How it stands.
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    stands = one_of(
        (condition, Status.Broken),
        (condition_, Status.Done_late),
        (
            asked_applies
            & asked_done_is_there
            & asked_done_up_to_as_of
            & ~asked_modality_is_prohibition
            & ~(asked_due_is_there & asked_done_above_asked_due),
            Status.Done_in_time,
        ),
        (asked_applies & is_begun & asked_modality_is_prohibition & ~is_done, Status.Observed),
        (condition_2, Status.Overdue),
        (condition_3, Status.Lapsed),
        (
            asked_applies
            & is_begun
            & ~asked_modality_is_prohibition
            & ~(asked_due_is_there & as_of_above_asked_due)
            & ~is_done
            & not_condition,
            Status.Open,
        ),
        (asked_applies & ~is_begun & ~is_done & not_condition, Status.Not_begun),
        out=out["stands"],
    )
    # Duties, rights, permissions and prohibitions: What is said to follow has come.
    has_followed = np.logical_and(
        asked_follows != Consequence.Not_said,
        condition | condition_ | condition_2 | condition_3,
        out=out["has_followed"],
    )
    return Block(None, {"stands": 0, "has_followed": 0}, {"stands": stands, "has_followed": has_followed})


STANDING = ColumnScope(
    scalar_obligations.STANDING,
    Blocks(
        _standing_block,
        (
            "asked.modality",
            "asked.applies",
            "asked.start.On",
            "asked.start",
            "asked.due?",
            "asked.due",
            "asked.done?",
            "asked.done",
            "asked.follows",
            "as_of",
        ),
        puts={"stands": "int8", "has_followed": "bool"},
    ),
)


def standing(*, asked: Column, as_of: Column, threads: int | None = None) -> Answers:
    """How a duty, right, permission or prohibition stands on a day.

    Encodes Duties, rights, permissions and prohibitions (rules/library/obligations.catala_en:217).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        asked: What the law asks, and what was done.
            A mapping of columns: {modality: codes of `Modality` (int8), or the names of cases, bearer: codes of
                `administration.Actor` (int8), or the names of cases, addressee: codes of `administration.Actor` (int8),
                or the names of cases, applies: bool, start: `Cases`: codes of `Start` (int8), and a column for what
                each of these carries: {On: datetime64[D]}, due: datetime64[D]; `Optionals` of that where rows have
                none, done: datetime64[D]; `Optionals` of that where rows have none, follows: codes of `Consequence`
                (int8), or the names of cases}.
        as_of: The day of the question.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        stands: How it stands.
            Codes of `Status` (int8).
        has_followed: What is said to follow has come.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return STANDING.ask(threads, asked=asked, as_of=as_of)
