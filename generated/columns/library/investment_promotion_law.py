"""Compiled from rules/library/investment_promotion_law.catala_en: change the rules there, and compile again.

How to ask, here `Reported_exemption_years`; `generated` is the folder of the evaluators, however you call it. Tables of
Arrow, Polars or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.library.investment_promotion_law import Promotion_level, Promotion_zone, reported_exemption_years

    found = reported_exemption_years(
        level=np.array([Promotion_level.Level_1, Promotion_level.Level_2], np.int8),
        zone=np.array([Promotion_zone.Zone_1, Promotion_zone.Zone_2], np.int8),
    )
    found["years"].values[found["years"].outcome == 0]  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...library import investment_promotion_law as scalar_investment_promotion_law
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column
from ..runtime.exact import looked_up, one_of
from ..runtime.scopes import Answers, ColumnScope

_YEARS_BY_PROMOTION_LEVEL_AND_PROMOTION_ZONE = np.array((10, 6, 4, 6, 4, 2, 4, 2, 1), np.int64)


class Promotion_level:
    """The level of promotion of an activity."""

    Level_1 = 0
    Level_2 = 1
    Level_3 = 2


class Promotion_zone:
    """The zone in which the investment lies."""

    Zone_1 = 0
    Zone_2 = 1
    Zone_3 = 2


class Certainty:
    """How sure a reported figure is."""

    Well_supported = 0
    Less_sure = 1


def _reported_exemption_years_block(level: Array, zone: Array, out: Mapping[str, Array]) -> Block:
    """`Reported_exemption_years` for a block of rows."""
    # The Investment Promotion Law, as reported
    years_rule_1 = zone == Promotion_zone.Zone_1
    # The Investment Promotion Law, as reported: The years of exemption, as reported: not of the Decree.
    # The table has a place for each `Promotion_level`, and in it for each `Promotion_zone`.
    years = looked_up(_YEARS_BY_PROMOTION_LEVEL_AND_PROMOTION_ZONE, level * np.int8(3) + zone, out=out["years"])
    # The Investment Promotion Law, as reported: Less_sure
    certainty_rule_2 = (level == Promotion_level.Level_2) & ~years_rule_1
    # The Investment Promotion Law, as reported: How sure the figure is.
    # `Certainty.Well_supported`, which is 0, where nothing of this holds.
    certainty = one_of((certainty_rule_2, Certainty.Less_sure), out=out["certainty"])
    return Block(None, {"years": 0, "certainty": 0}, {"years": years, "certainty": certainty})


REPORTED_EXEMPTION_YEARS = ColumnScope(
    scalar_investment_promotion_law.REPORTED_EXEMPTION_YEARS,
    Blocks(_reported_exemption_years_block, ("level", "zone"), puts={"years": "int64", "certainty": "int8"}),
)


def reported_exemption_years(*, level: Column, zone: Column, threads: int | None = None) -> Answers:
    """For how many years, as is reported of Article 51 of the Investment Promotion Law, an activity of a level is
    exempt from profit tax in a zone, and how sure that is.

    Encodes The Investment Promotion Law, as reported (rules/library/investment_promotion_law.catala_en:42).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        level: The level of promotion of the activity.
            Codes of `Promotion_level` (int8), or the names of cases.
        zone: The zone in which it is.
            Codes of `Promotion_zone` (int8), or the names of cases.

    Outputs, each with its `values` and its `outcome` by row:
        years: The years of exemption, as reported: not of the Decree.
            int64.
        certainty: How sure the figure is.
            Codes of `Certainty` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPORTED_EXEMPTION_YEARS.ask(threads, level=level, zone=zone)
