"""Compiled from rules/decree/part_5_calling_list.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from ..runtime.answers import Place
from ..runtime.failures import Refused, Silent
from ..runtime.schema import Case, Enumeration, Field, MoneyIn, Structure
from ..runtime.scopes import Assertion, Binding, Condition, Input, Rule, Scope, Term, Value

MoneyInUSD: TypeAlias = int
"""Money in USD (US Dollar): in hundredths of USD."""

_LINE_68 = ("rules/decree/part_5_calling_list.catala_en:68", "Article 20")


class Authority(Enum):
    """Who approves a project list or an investment calling activity."""

    Government = "Government"
    """The government."""
    Ministry_of_planning_and_investment = "Ministry_of_planning_and_investment"
    """The Ministry of Planning and Investment."""
    Provincial_or_municipal_authorities = "Provincial_or_municipal_authorities"
    """The authorities of the province or municipality."""


@dataclass(frozen=True, slots=True)
class Approval_authority:
    """Who approves a project or activity of the investment calling list."""

    authority: Authority
    """The authority that approves it."""


AUTHORITY_TYPE = Enumeration(
    "Authority",
    (
        Case("Government", doc="The government."),
        Case("Ministry_of_planning_and_investment", doc="The Ministry of Planning and Investment."),
        Case("Provincial_or_municipal_authorities", doc="The authorities of the province or municipality."),
    ),
    build=lambda case, _: Authority(case),
    read=lambda value: (value.value, None),
    doc="Who approves a project list or an investment calling activity.",
)

APPROVAL_AUTHORITY_TYPE = Structure(
    "Approval_authority",
    (Field("authority", AUTHORITY_TYPE, "The authority that approves it."),),
    build=Approval_authority,
    read=lambda value: (value.authority,),
    doc="Who approves a project or activity of the investment calling list.",
)


def _approval_authority_authority(value: MoneyInUSD) -> Authority:
    """The authority that approves it.

    Article 20, first item; Article 20, second item; Article 20, third item (rules/decree/part_5_calling_list.catala_en,
    lines 71, 76, 81).
    """
    if value > 2_000_000_000:
        return Authority.Government
    if 500_000_000 <= value <= 2_000_000_000:
        return Authority.Ministry_of_planning_and_investment
    if value < 500_000_000:
        return Authority.Provincial_or_municipal_authorities
    raise Silent("authority", "rules/decree/part_5_calling_list.catala_en:61", "Article 20")


def _approval_authority_assertion_1(value: MoneyInUSD) -> bool:
    """Article 20 (rules/decree/part_5_calling_list.catala_en:68)."""
    return value >= 0


def approval_authority(*, value: MoneyInUSD) -> Approval_authority:
    """Who approves a project or activity of the investment calling list.

    Encodes Article 20 (rules/decree/part_5_calling_list.catala_en:57).

    Facts:
        value: The value of the project or activity (in hundredths of USD).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    authority = _approval_authority_authority(value)
    if not _approval_authority_assertion_1(value):
        raise Refused("The value of a project cannot be negative.").at(*_LINE_68)
    return Approval_authority(authority=authority)


_ART20_A = Place(
    "Article 20, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "art20-a",
    "Project or activities with the value of more than US$20 million shall be approved by the government;",
)

_ART20_B = Place(
    "Article 20, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "art20-b",
    "Project or activities with the value from US$5 20 million shall be approved by the Ministry of Planning and Investment;",
)

_ART20_C = Place(
    "Article 20, third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "art20-c",
    "Project or activities with the value of less than US$5 million shall be approved by the provincial/municipal authorities.",
)

_ARTICLE_20 = Place(
    "Article 20",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "",
    "",
)

APPROVAL_AUTHORITY = Scope(
    "Approval_authority",
    function=approval_authority,
    inputs=(Input("value", MoneyIn("USD", 2), "The value of the project or activity."),),
    bindings=(
        Binding(
            "authority",
            "authority",
            AUTHORITY_TYPE,
            _approval_authority_authority,
            reads=("value",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART20_A,),
                            71,
                            "rules/decree/part_5_calling_list.catala_en",
                            conditions=(
                                Condition(
                                    "value > USD 20,000,000",
                                    ("value",),
                                    lambda value: value > 2_000_000_000,
                                    (Value("value", MoneyIn("USD", 2), lambda value: value),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART20_B,),
                            76,
                            "rules/decree/part_5_calling_list.catala_en",
                            conditions=(
                                Condition(
                                    "value >= USD 5,000,000",
                                    ("value",),
                                    lambda value: value >= 500_000_000,
                                    (Value("value", MoneyIn("USD", 2), lambda value: value),),
                                ),
                                Condition(
                                    "value <= USD 20,000,000",
                                    ("value",),
                                    lambda value: value <= 2_000_000_000,
                                    (Value("value", MoneyIn("USD", 2), lambda value: value),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART20_C,),
                            81,
                            "rules/decree/part_5_calling_list.catala_en",
                            conditions=(
                                Condition(
                                    "value < USD 5,000,000",
                                    ("value",),
                                    lambda value: value < 500_000_000,
                                    (Value("value", MoneyIn("USD", 2), lambda value: value),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("authority",),
    type=APPROVAL_AUTHORITY_TYPE,
    assertions=(
        Assertion(
            "The value of a project cannot be negative.",
            _approval_authority_assertion_1,
            (_ARTICLE_20,),
            68,
            "rules/decree/part_5_calling_list.catala_en",
            reads=("value",),
            conditions=(
                Condition(
                    "value >= USD 0",
                    ("value",),
                    lambda value: value >= 0,
                    (Value("value", MoneyIn("USD", 2), lambda value: value),),
                ),
            ),
        ),
    ),
    doc="Who approves a project or activity of the investment calling list.",
    places=(_ARTICLE_20,),
)
