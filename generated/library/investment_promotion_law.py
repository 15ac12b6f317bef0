"""Compiled from rules/library/investment_promotion_law.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from enum import Enum

from ..runtime.answers import Place
from ..runtime.decisions import Decision, Outcome
from ..runtime.failures import Failure
from ..runtime.records import frozen
from ..runtime.schema import Case, Enumeration, Field, Integer, Structure
from ..runtime.scopes import Binding, Condition, Input, Rule, Scope, Term, Value


class Promotion_level(Enum):
    """The level of promotion of an activity."""

    Level_1 = "Level_1"
    """The highest level."""
    Level_2 = "Level_2"
    """The middle level."""
    Level_3 = "Level_3"
    """The lowest level."""


class Promotion_zone(Enum):
    """The zone in which the investment lies."""

    Zone_1 = "Zone_1"
    """Mountains, highlands and plateaus without economic infrastructure."""
    Zone_2 = "Zone_2"
    """Moderate infrastructure."""
    Zone_3 = "Zone_3"
    """Good infrastructure."""


class Certainty(Enum):
    """How sure a reported figure is."""

    Well_supported = "Well_supported"
    """It agrees with what a law firm published."""
    Less_sure = "Less_sure"
    """It lies within what a law firm published, and another source has another figure or there is none."""


@frozen
class Reported_exemption_years:
    """For how many years, as is reported of Article 51 of the Investment Promotion Law, an activity of a level is
    exempt from profit tax in a zone, and how sure that is.
    """

    years: int
    """The years of exemption, as reported: not of the Decree."""
    certainty: Certainty
    """How sure the figure is."""


PROMOTION_LEVEL_TYPE = Enumeration(
    "Promotion_level",
    (
        Case("Level_1", doc="The highest level."),
        Case("Level_2", doc="The middle level."),
        Case("Level_3", doc="The lowest level."),
    ),
    build=lambda case, _: Promotion_level(case),
    read=lambda value: (value.value, None),
    doc="The level of promotion of an activity.",
)

PROMOTION_ZONE_TYPE = Enumeration(
    "Promotion_zone",
    (
        Case("Zone_1", doc="Mountains, highlands and plateaus without economic infrastructure."),
        Case("Zone_2", doc="Moderate infrastructure."),
        Case("Zone_3", doc="Good infrastructure."),
    ),
    build=lambda case, _: Promotion_zone(case),
    read=lambda value: (value.value, None),
    doc="The zone in which the investment lies.",
)

CERTAINTY_TYPE = Enumeration(
    "Certainty",
    (
        Case("Well_supported", doc="It agrees with what a law firm published."),
        Case(
            "Less_sure",
            doc="It lies within what a law firm published, and another source has another figure or there is none.",
        ),
    ),
    build=lambda case, _: Certainty(case),
    read=lambda value: (value.value, None),
    doc="How sure a reported figure is.",
)

REPORTED_EXEMPTION_YEARS_TYPE = Structure(
    "Reported_exemption_years",
    (
        Field("years", Integer(), "The years of exemption, as reported: not of the Decree."),
        Field("certainty", CERTAINTY_TYPE, "How sure the figure is."),
    ),
    build=Reported_exemption_years,
    read=lambda value: (value.years, value.certainty),
    doc="For how many years, as is reported of Article 51 of the Investment Promotion Law, an activity of a level is exempt from profit tax in a zone, and how sure that is.",
    module="Investment_promotion_law",
)


def _reported_exemption_years_years(zone: Promotion_zone, level: Promotion_level) -> int:
    """The years of exemption, as reported: not of the Decree.

    The Investment Promotion Law, as reported (rules/library/investment_promotion_law.catala_en, lines 56, 65, 74).
    """
    if zone is Promotion_zone.Zone_1:
        if level is Promotion_level.Level_1:
            return 10
        if level is Promotion_level.Level_2:
            return 6
        return 4
    if zone is Promotion_zone.Zone_2:
        if level is Promotion_level.Level_1:
            return 6
        if level is Promotion_level.Level_2:
            return 4
        return 2
    if level is Promotion_level.Level_1:
        return 4
    if level is Promotion_level.Level_2:
        return 2
    return 1


def _reported_exemption_years_certainty(zone: Promotion_zone, level: Promotion_level) -> Certainty:
    """How sure the figure is.

    The Investment Promotion Law, as reported (rules/library/investment_promotion_law.catala_en, lines 82, 86).
    """
    if zone is Promotion_zone.Zone_1 or not level is Promotion_level.Level_2:
        return Certainty.Well_supported
    return Certainty.Less_sure


def reported_exemption_years(*, level: Promotion_level, zone: Promotion_zone) -> Reported_exemption_years:
    """For how many years, as is reported of Article 51 of the Investment Promotion Law, an activity of a level is
    exempt from profit tax in a zone, and how sure that is.

    Encodes The Investment Promotion Law, as reported (rules/library/investment_promotion_law.catala_en:42).

    Facts:
        level: The level of promotion of the activity.
        zone: The zone in which it is.

    There is an answer for all facts.
    """
    years = _reported_exemption_years_years(zone, level)
    certainty = _reported_exemption_years_certainty(zone, level)
    return Reported_exemption_years(years, certainty)


class Decided_reported_exemption_years(Decision):
    """What `decide_reported_exemption_years` gives: of each output of `reported_exemption_years` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def years(self) -> Outcome[int]:
        """The years of exemption, as reported: not of the Decree."""
        return self._outcome("years")

    @property
    def certainty(self) -> Outcome[Certainty]:
        """How sure the figure is."""
        return self._outcome("certainty")

    @staticmethod
    def _scope() -> Scope:
        return REPORTED_EXEMPTION_YEARS


def decide_reported_exemption_years(
    *, level: Promotion_level, zone: Promotion_zone
) -> Decided_reported_exemption_years:
    """`reported_exemption_years` without exceptions (The Investment Promotion Law, as reported): the reasons of all
    can be read.

    Facts as for that function.
    """
    try:
        found = reported_exemption_years(level=level, zone=zone)
    except Failure as failure:
        return Decided_reported_exemption_years.without(failure, level, zone)
    return Decided_reported_exemption_years(found, level, zone)


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

_THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED = Place(
    "The Investment Promotion Law, as reported", ("Library", "The Investment Promotion Law, as reported"), "", ""
)

REPORTED_EXEMPTION_YEARS = Scope(
    "Reported_exemption_years",
    function=reported_exemption_years,
    inputs=(
        Input("level", PROMOTION_LEVEL_TYPE, "The level of promotion of the activity."),
        Input("zone", PROMOTION_ZONE_TYPE, "The zone in which it is."),
    ),
    bindings=(
        Binding(
            "years",
            "years",
            Integer(),
            _reported_exemption_years_years,
            reads=("zone", "level"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED,),
                            56,
                            "rules/library/investment_promotion_law.catala_en",
                            conditions=(
                                Condition(
                                    "zone with pattern Zone_1",
                                    ("zone",),
                                    lambda zone: zone is Promotion_zone.Zone_1,
                                    (Value("zone", PROMOTION_ZONE_TYPE, lambda zone: zone),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED,),
                            65,
                            "rules/library/investment_promotion_law.catala_en",
                            conditions=(
                                Condition(
                                    "zone with pattern Zone_2",
                                    ("zone",),
                                    lambda zone: zone is Promotion_zone.Zone_2,
                                    (Value("zone", PROMOTION_ZONE_TYPE, lambda zone: zone),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED,),
                            74,
                            "rules/library/investment_promotion_law.catala_en",
                            conditions=(
                                Condition(
                                    "zone with pattern Zone_3",
                                    ("zone",),
                                    lambda zone: zone is Promotion_zone.Zone_3,
                                    (Value("zone", PROMOTION_ZONE_TYPE, lambda zone: zone),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "certainty",
            "certainty",
            CERTAINTY_TYPE,
            _reported_exemption_years_certainty,
            reads=("zone", "level"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED,),
                            82,
                            "rules/library/investment_promotion_law.catala_en",
                            conditions=(
                                Condition(
                                    "zone with pattern Zone_1 or not (level with pattern Level_2)",
                                    ("zone", "level"),
                                    lambda zone, level: (
                                        zone is Promotion_zone.Zone_1 or not level is Promotion_level.Level_2
                                    ),
                                    (
                                        Value("zone", PROMOTION_ZONE_TYPE, lambda zone, level: zone),
                                        Value("level", PROMOTION_LEVEL_TYPE, lambda zone, level: level),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED,),
                            86,
                            "rules/library/investment_promotion_law.catala_en",
                            conditions=(
                                Condition(
                                    "level with pattern Level_2",
                                    ("level",),
                                    lambda level: level is Promotion_level.Level_2,
                                    (Value("level", PROMOTION_LEVEL_TYPE, lambda level: level),),
                                ),
                                Condition(
                                    "not (zone with pattern Zone_1)",
                                    ("level", "zone"),
                                    lambda level, zone: (
                                        level is Promotion_level.Level_2 and not zone is Promotion_zone.Zone_1
                                    ),
                                    (Value("zone", PROMOTION_ZONE_TYPE, lambda level, zone: zone),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("years", "certainty"),
    type=REPORTED_EXEMPTION_YEARS_TYPE,
    doc="For how many years, as is reported of Article 51 of the Investment Promotion Law, an activity of a level is exempt from profit tax in a zone, and how sure that is.",
    places=(_THE_INVESTMENT_PROMOTION_LAW_AS_REPORTED,),
)
