"""Compiled from rules/library/investment_promotion_law.catala_en: change the rules there, and compile again.

Amounts are `int64` in minor units, decimals `int64` numerators over a scale, dates `int64` days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...library import investment_promotion_law as scalar_investment_promotion_law
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column
from ..runtime.exact import looked_up, one_of
from ..runtime.scopes import Answers, ColumnScope

_YEARS_BY_CASE = np.array((10, 6, 4, 6, 4, 2, 4, 2, 1), np.int64)


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
    years_rule_1 = zone == Promotion_zone.Zone_1
    years = looked_up(_YEARS_BY_CASE, level * np.int8(3) + zone, out=out["years"])
    certainty_rule_2 = (level == Promotion_level.Level_2) & ~years_rule_1
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
    """
    return REPORTED_EXEMPTION_YEARS.ask(threads, level=level, zone=zone)
