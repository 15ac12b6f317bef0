"""Compiled from rules/decree/part_9_land_use_right.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from ..runtime.answers import Place
from ..runtime.evaluation import require
from ..runtime.failures import Silent
from ..runtime.schema import Boolean, Case, DecimalIn, Enumeration, Field, Integer, MoneyIn, Structure
from ..runtime.scopes import Assertion, Binding, Condition, Input, Rule, Scope, Term, Value

DecimalInM2: TypeAlias = Fraction
"""A decimal in m2 (area)."""
MoneyInUSD: TypeAlias = int
"""Money in USD (US Dollar): in hundredths of USD."""

_LINE_80 = ("rules/decree/part_9_land_use_right.catala_en:80", "Article 50")
_LINE_83 = ("rules/decree/part_9_land_use_right.catala_en:83", "Article 50")
_LINE_86 = ("rules/decree/part_9_land_use_right.catala_en:86", "Article 50")
_LINE_89 = ("rules/decree/part_9_land_use_right.catala_en:89", "Article 50")


class Purpose(Enum):
    """What the land is to be used for."""

    Habitation = "Habitation"
    """Habitation."""
    Business_offices = "Business_offices"
    """Offices for business operations."""
    Other_purpose = "Other_purpose"
    """Anything else."""


@dataclass(frozen=True, slots=True)
class Land_use_right:
    """The criteria for a foreign investor to acquire land use right."""

    capital_condition: bool
    """The condition of item 1, on capital, is fulfilled."""
    land_condition: bool
    """The condition of item 2, on the land, is fulfilled."""
    purpose_condition: bool
    """The condition of item 3, on the use, is fulfilled."""
    once_condition: bool
    """The condition of item 4, one purchase only, is fulfilled."""
    may_acquire: bool
    """The criteria of Article 50 are fulfilled. The approval itself is for the authorities (Article 51)."""
    one_legal_entity_only: bool
    """Land use right may be purchased under the name of one legal entity only."""


PURPOSE_TYPE = Enumeration(
    "Purpose",
    (
        Case("Habitation", doc="Habitation."),
        Case("Business_offices", doc="Offices for business operations."),
        Case("Other_purpose", doc="Anything else."),
    ),
    build=lambda case, _: Purpose(case),
    read=lambda value: (value.value, None),
    doc="What the land is to be used for.",
)

LAND_USE_RIGHT_TYPE = Structure(
    "Land_use_right",
    (
        Field("capital_condition", Boolean(), "The condition of item 1, on capital, is fulfilled."),
        Field("land_condition", Boolean(), "The condition of item 2, on the land, is fulfilled."),
        Field("purpose_condition", Boolean(), "The condition of item 3, on the use, is fulfilled."),
        Field("once_condition", Boolean(), "The condition of item 4, one purchase only, is fulfilled."),
        Field(
            "may_acquire",
            Boolean(),
            "The criteria of Article 50 are fulfilled. The approval itself is for the authorities (Article 51).",
        ),
        Field(
            "one_legal_entity_only",
            Boolean(),
            "Land use right may be purchased under the name of one legal entity only.",
        ),
    ),
    build=Land_use_right,
    read=lambda value: (
        value.capital_condition,
        value.land_condition,
        value.purpose_condition,
        value.once_condition,
        value.may_acquire,
        value.one_legal_entity_only,
    ),
    doc="The criteria for a foreign investor to acquire land use right.",
)


def _land_use_right_capital_condition(registered_capital: MoneyInUSD, imported_capital_certified: bool) -> bool:
    """The condition of item 1, on capital, is fulfilled.

    Article 50(1) (rules/decree/part_9_land_use_right.catala_en, line 105).
    """
    if registered_capital >= 50_000_000 and imported_capital_certified:
        return True
    return False


def _land_use_right_land_condition(allocated_by_government: bool, area: DecimalInM2) -> bool:
    """The condition of item 2, on the land, is fulfilled.

    Article 50(2) (rules/decree/part_9_land_use_right.catala_en, line 117).
    """
    if allocated_by_government and area <= 800:
        return True
    return False


def _land_use_right_purpose_condition(purpose: Purpose) -> bool:
    """The condition of item 3, on the use, is fulfilled.

    Article 50(3) (rules/decree/part_9_land_use_right.catala_en, line 128).
    """
    if purpose == Purpose.Habitation or purpose == Purpose.Business_offices:
        return True
    return False


def _land_use_right_once_condition(earlier_purchases: int) -> bool:
    """The condition of item 4, one purchase only, is fulfilled.

    Article 50(4); Article 50(4), second sentence (rules/decree/part_9_land_use_right.catala_en, line 145).
    """
    if earlier_purchases == 0:
        return True
    return False


def _land_use_right_may_acquire(
    infrastructure_project: bool,
    capital_condition: bool,
    land_condition: bool,
    purpose_condition: bool,
    once_condition: bool,
) -> bool:
    """The criteria of Article 50 are fulfilled. The approval itself is for the authorities (Article 51).

    Article 50(1); Article 50(2); Article 50(3); Article 50(4) (rules/decree/part_9_land_use_right.catala_en, line 161).
    """
    if infrastructure_project:
        return capital_condition and land_condition and purpose_condition and once_condition
    raise Silent("may_acquire", "rules/decree/part_9_land_use_right.catala_en:71", "Article 50")


def _land_use_right_one_legal_entity_only(shareholders: int, expands_branches: bool) -> bool:
    """Land use right may be purchased under the name of one legal entity only.

    Article 50(4), second sentence (rules/decree/part_9_land_use_right.catala_en, line 150).
    """
    if shareholders > 2 or expands_branches:
        return True
    return False


def _land_use_right_assertion_1(registered_capital: MoneyInUSD) -> bool:
    """Article 50 (rules/decree/part_9_land_use_right.catala_en:80)."""
    return registered_capital >= 0


def _land_use_right_assertion_2(area: DecimalInM2) -> bool:
    """Article 50 (rules/decree/part_9_land_use_right.catala_en:83)."""
    return area >= 0


def _land_use_right_assertion_3(earlier_purchases: int) -> bool:
    """Article 50 (rules/decree/part_9_land_use_right.catala_en:86)."""
    return earlier_purchases >= 0


def _land_use_right_assertion_4(shareholders: int) -> bool:
    """Article 50 (rules/decree/part_9_land_use_right.catala_en:89)."""
    return shareholders >= 0


def land_use_right(
    *,
    infrastructure_project: bool,
    registered_capital: MoneyInUSD,
    imported_capital_certified: bool,
    allocated_by_government: bool,
    area: DecimalInM2,
    purpose: Purpose,
    earlier_purchases: int,
    shareholders: int,
    expands_branches: bool,
) -> Land_use_right:
    """The criteria for a foreign investor to acquire land use right.

    Encodes Article 50 (rules/decree/part_9_land_use_right.catala_en:40).

    Facts:
        infrastructure_project: The foreign investor invests in infrastructure projects in Lao PDR.
        registered_capital: The registered capital (in hundredths of USD).
        imported_capital_certified: The Bank of Lao PDR certifies that the actual value of the capital imported is consistent with the registered capital.
        allocated_by_government: The land is allocated by the government.
        area: The area of the land (in m2).
        purpose: What the land is to be used for.
        earlier_purchases: How often the enterprise, with all its units in Lao PDR, has purchased land use right before.
        shareholders: How many shareholders the enterprise has.
        expands_branches: The enterprise expands its investment branches.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    capital_condition = _land_use_right_capital_condition(registered_capital, imported_capital_certified)
    land_condition = _land_use_right_land_condition(allocated_by_government, area)
    purpose_condition = _land_use_right_purpose_condition(purpose)
    once_condition = _land_use_right_once_condition(earlier_purchases)
    may_acquire = _land_use_right_may_acquire(
        infrastructure_project, capital_condition, land_condition, purpose_condition, once_condition
    )
    one_legal_entity_only = _land_use_right_one_legal_entity_only(shareholders, expands_branches)
    require(
        ("The registered capital cannot be negative.", _land_use_right_assertion_1(registered_capital), _LINE_80),
        ("The area of the land cannot be negative.", _land_use_right_assertion_2(area), _LINE_83),
        (
            "The number of earlier purchases cannot be negative.",
            _land_use_right_assertion_3(earlier_purchases),
            _LINE_86,
        ),
        ("The number of shareholders cannot be negative.", _land_use_right_assertion_4(shareholders), _LINE_89),
    )
    return Land_use_right(
        capital_condition=capital_condition,
        land_condition=land_condition,
        purpose_condition=purpose_condition,
        once_condition=once_condition,
        may_acquire=may_acquire,
        one_legal_entity_only=one_legal_entity_only,
    )


_ART50_1_A = Place(
    "Article 50(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-1-a",
    "Registered capital of US$500,000 or above",
)

_ART50_1_B = Place(
    "Article 50(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-1-b",
    "with certification from the Bank of Lao PDR of actual value of capital imported consistent with the registered capital;",
)

_ART50_2_A = Place(
    "Article 50(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-2-a",
    "The land shall be allocated by the government",
)

_ART50_2_B = Place(
    "Article 50(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-2-b",
    "and the area shall not exceed 800 square meters;",
)

_ART50_3 = Place(
    "Article 50(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-3",
    "The land shall be used for habitation or offices for business operations;",
)

_ART50_4 = Place(
    "Article 50(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-4",
    "it is allowed to purchase land use right only one time per enterprise regardless of the number of enterprise units established in Lao PDR;",
)

_ART50_P2 = Place(
    "Article 50(4), second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-p2",
    "If the enterprise has more than two shareholders or expand its investment branches, it is allowed to purchase land use right under the name of one legal entity only and to purchase land use right with the government only once.",
)

_ARTICLE_50 = Place(
    "Article 50",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "",
    "",
)

LAND_USE_RIGHT = Scope(
    "Land_use_right",
    function=land_use_right,
    inputs=(
        Input(
            "infrastructure_project", Boolean(), "The foreign investor invests in infrastructure projects in Lao PDR."
        ),
        Input("registered_capital", MoneyIn("USD", 2), "The registered capital."),
        Input(
            "imported_capital_certified",
            Boolean(),
            "The Bank of Lao PDR certifies that the actual value of the capital imported is consistent with the registered capital.",
        ),
        Input("allocated_by_government", Boolean(), "The land is allocated by the government."),
        Input("area", DecimalIn("m2"), "The area of the land."),
        Input("purpose", PURPOSE_TYPE, "What the land is to be used for."),
        Input(
            "earlier_purchases",
            Integer(),
            "How often the enterprise, with all its units in Lao PDR, has purchased land use right before.",
        ),
        Input("shareholders", Integer(), "How many shareholders the enterprise has."),
        Input("expands_branches", Boolean(), "The enterprise expands its investment branches."),
    ),
    bindings=(
        Binding(
            "capital_condition",
            "capital_condition",
            Boolean(),
            _land_use_right_capital_condition,
            reads=("registered_capital", "imported_capital_certified"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_1_A, _ART50_1_B),
                            105,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "registered_capital >= USD 500,000",
                                    ("registered_capital",),
                                    lambda registered_capital: registered_capital >= 50_000_000,
                                    (
                                        Value(
                                            "registered_capital",
                                            MoneyIn("USD", 2),
                                            lambda registered_capital: registered_capital,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "imported_capital_certified",
                                    ("imported_capital_certified",),
                                    lambda imported_capital_certified: imported_capital_certified,
                                    (
                                        Value(
                                            "imported_capital_certified",
                                            Boolean(),
                                            lambda imported_capital_certified: imported_capital_certified,
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "land_condition",
            "land_condition",
            Boolean(),
            _land_use_right_land_condition,
            reads=("allocated_by_government", "area"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_2_A, _ART50_2_B),
                            117,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "allocated_by_government",
                                    ("allocated_by_government",),
                                    lambda allocated_by_government: allocated_by_government,
                                    (
                                        Value(
                                            "allocated_by_government",
                                            Boolean(),
                                            lambda allocated_by_government: allocated_by_government,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "area <= 800 m2",
                                    ("area",),
                                    lambda area: area <= 800,
                                    (Value("area", DecimalIn("m2"), lambda area: area),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "purpose_condition",
            "purpose_condition",
            Boolean(),
            _land_use_right_purpose_condition,
            reads=("purpose",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_3,),
                            128,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "purpose = Habitation or purpose = Business_offices",
                                    ("purpose",),
                                    lambda purpose: (
                                        purpose == Purpose.Habitation or purpose == Purpose.Business_offices
                                    ),
                                    (Value("purpose", PURPOSE_TYPE, lambda purpose: purpose),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "once_condition",
            "once_condition",
            Boolean(),
            _land_use_right_once_condition,
            reads=("earlier_purchases",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_4, _ART50_P2),
                            145,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "earlier_purchases = 0",
                                    ("earlier_purchases",),
                                    lambda earlier_purchases: earlier_purchases == 0,
                                    (
                                        Value(
                                            "earlier_purchases", Integer(), lambda earlier_purchases: earlier_purchases
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "may_acquire",
            "may_acquire",
            Boolean(),
            _land_use_right_may_acquire,
            reads=(
                "infrastructure_project",
                "capital_condition",
                "land_condition",
                "purpose_condition",
                "once_condition",
            ),
            term=Term(
                Rule(
                    0,
                    (_ART50_1_A, _ART50_1_B, _ART50_2_A, _ART50_2_B, _ART50_3, _ART50_4),
                    161,
                    "rules/decree/part_9_land_use_right.catala_en",
                    conditions=(
                        Condition(
                            "infrastructure_project",
                            ("infrastructure_project",),
                            lambda infrastructure_project: infrastructure_project,
                            (
                                Value(
                                    "infrastructure_project",
                                    Boolean(),
                                    lambda infrastructure_project: infrastructure_project,
                                ),
                            ),
                        ),
                    ),
                    uses=("capital_condition", "land_condition", "purpose_condition", "once_condition"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "one_legal_entity_only",
            "one_legal_entity_only",
            Boolean(),
            _land_use_right_one_legal_entity_only,
            reads=("shareholders", "expands_branches"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_P2,),
                            150,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "shareholders > 2 or expands_branches",
                                    ("shareholders", "expands_branches"),
                                    lambda shareholders, expands_branches: shareholders > 2 or expands_branches,
                                    (
                                        Value(
                                            "shareholders",
                                            Integer(),
                                            lambda shareholders, expands_branches: shareholders,
                                        ),
                                        Value(
                                            "expands_branches",
                                            Boolean(),
                                            lambda shareholders, expands_branches: expands_branches,
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
    outputs=(
        "capital_condition",
        "land_condition",
        "purpose_condition",
        "once_condition",
        "may_acquire",
        "one_legal_entity_only",
    ),
    type=LAND_USE_RIGHT_TYPE,
    assertions=(
        Assertion(
            "The registered capital cannot be negative.",
            _land_use_right_assertion_1,
            (_ARTICLE_50,),
            80,
            "rules/decree/part_9_land_use_right.catala_en",
            reads=("registered_capital",),
            conditions=(
                Condition(
                    "registered_capital >= USD 0",
                    ("registered_capital",),
                    lambda registered_capital: registered_capital >= 0,
                    (Value("registered_capital", MoneyIn("USD", 2), lambda registered_capital: registered_capital),),
                ),
            ),
        ),
        Assertion(
            "The area of the land cannot be negative.",
            _land_use_right_assertion_2,
            (_ARTICLE_50,),
            83,
            "rules/decree/part_9_land_use_right.catala_en",
            reads=("area",),
            conditions=(
                Condition(
                    "area >= 0 m2",
                    ("area",),
                    lambda area: area >= 0,
                    (Value("area", DecimalIn("m2"), lambda area: area),),
                ),
            ),
        ),
        Assertion(
            "The number of earlier purchases cannot be negative.",
            _land_use_right_assertion_3,
            (_ARTICLE_50,),
            86,
            "rules/decree/part_9_land_use_right.catala_en",
            reads=("earlier_purchases",),
            conditions=(
                Condition(
                    "earlier_purchases >= 0",
                    ("earlier_purchases",),
                    lambda earlier_purchases: earlier_purchases >= 0,
                    (Value("earlier_purchases", Integer(), lambda earlier_purchases: earlier_purchases),),
                ),
            ),
        ),
        Assertion(
            "The number of shareholders cannot be negative.",
            _land_use_right_assertion_4,
            (_ARTICLE_50,),
            89,
            "rules/decree/part_9_land_use_right.catala_en",
            reads=("shareholders",),
            conditions=(
                Condition(
                    "shareholders >= 0",
                    ("shareholders",),
                    lambda shareholders: shareholders >= 0,
                    (Value("shareholders", Integer(), lambda shareholders: shareholders),),
                ),
            ),
        ),
    ),
    doc="The criteria for a foreign investor to acquire land use right.",
    places=(_ARTICLE_50,),
)
