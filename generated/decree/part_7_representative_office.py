"""Compiled from rules/decree/part_7_representative_office.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeAlias

from ..runtime.answers import Place
from ..runtime.dates import Duration, add
from ..runtime.evaluation import Reading, impossible, placed, require
from ..runtime.failures import Conflict, ImpossibleReached
from ..runtime.readings import as_chosen
from ..runtime.schema import Boolean, Case, Date, Enumeration, Field, Integer, Structure
from ..runtime.scopes import (
    Assertion,
    Binding,
    Condition,
    Input,
    ReadingChoice,
    Rule,
    Scope,
    Term,
    Value,
    building,
    reading,
)

_LINE_116 = ("rules/decree/part_7_representative_office.catala_en:116", "Article 28")
_LINE_119 = ("rules/decree/part_7_representative_office.catala_en:119", "Article 28")
_LINE_129 = ("rules/decree/part_7_representative_office.catala_en:129", "Article 28")
_LINE_144 = ("rules/decree/part_7_representative_office.catala_en:144", "Article 28")
_LINE_151 = ("rules/decree/part_7_representative_office.catala_en:151", "Article 28")
_LINE_162 = ("rules/decree/part_7_representative_office.catala_en:162", "Article 28")
_LINE_163 = ("rules/decree/part_7_representative_office.catala_en:163", "Article 28")
_LINE_167 = ("rules/decree/part_7_representative_office.catala_en:167", "Article 28")
_LINE_181 = ("rules/decree/part_7_representative_office.catala_en:181", "Article 28")
_LINE_182 = ("rules/decree/part_7_representative_office.catala_en:182", "Article 28")
_LINE_202 = ("rules/decree/part_7_representative_office.catala_en:202", "Article 28")
_YEARS_1 = Duration(years=1)
_YEARS_3 = Duration(years=3)
_YEARS_4 = Duration(years=4)


@dataclass(frozen=True, slots=True)
class No_mou:
    """There is no such MOU or agreement."""


@dataclass(frozen=True, slots=True)
class Valid_until:
    """There is one: the last day on which it is valid."""

    content: date


Mou: TypeAlias = No_mou | Valid_until
"""Whether the parent company has an MOU or agreement signed with the government to explore and collect specific data
for a project.
"""


class Listed_parent_total(Enum):
    """How long a Representative Office of a listed parent company may stay."""

    Four_years = "Four_years"
    """Four years: the three extensions are three more years."""
    Three_years = "Three_years"
    """Three years: the Article lets the term be extended once more, and not longer."""


class Two_limits(Enum):
    """Which limit holds for a parent company that is listed and has an MOU or agreement that runs beyond three
    years.
    """

    Not_ranked = "Not_ranked"
    """Neither yields to the other: the text gives two answers."""
    The_later_one = "The_later_one"
    """The later one: each of them is there to give more than the ordinary term."""


@dataclass(frozen=True, slots=True)
class Representative_office_term:
    """How long a Representative Office may stay, and whether its term may be extended."""

    first_term_end: date
    """The end of the term before any extension."""
    extensions_allowed: int
    """How many extensions the office may have, apart from an MOU."""
    latest_end: date
    """The latest day on which the term, with its extensions, may end."""
    may_extend: bool
    """One more extension, up to the end that is asked for, is within Article 28. Where it is not, the Ministry may
    still consider an exceptional case.
    """


MOU_TYPE = Enumeration(
    "Mou",
    (
        Case("No_mou", doc="There is no such MOU or agreement."),
        Case("Valid_until", Date(), "There is one: the last day on which it is valid."),
    ),
    build=building(("No_mou", No_mou), ("Valid_until", Valid_until)),
    read=reading(("No_mou", No_mou), ("Valid_until", Valid_until)),
    doc="Whether the parent company has an MOU or agreement signed with the government to explore and collect specific data for a project.",
)

LISTED_PARENT_TOTAL_TYPE = Enumeration(
    "Listed_parent_total",
    (
        Case("Four_years", doc="Four years: the three extensions are three more years."),
        Case("Three_years", doc="Three years: the Article lets the term be extended once more, and not longer."),
    ),
    build=lambda case, _: Listed_parent_total(case),
    read=lambda value: (value.value, None),
    doc="How long a Representative Office of a listed parent company may stay.",
)

TWO_LIMITS_TYPE = Enumeration(
    "Two_limits",
    (
        Case("Not_ranked", doc="Neither yields to the other: the text gives two answers."),
        Case("The_later_one", doc="The later one: each of them is there to give more than the ordinary term."),
    ),
    build=lambda case, _: Two_limits(case),
    read=lambda value: (value.value, None),
    doc="Which limit holds for a parent company that is listed and has an MOU or agreement that runs beyond three years.",
)

REPRESENTATIVE_OFFICE_TERM_TYPE = Structure(
    "Representative_office_term",
    (
        Field("first_term_end", Date(), "The end of the term before any extension."),
        Field("extensions_allowed", Integer(), "How many extensions the office may have, apart from an MOU."),
        Field("latest_end", Date(), "The latest day on which the term, with its extensions, may end."),
        Field(
            "may_extend",
            Boolean(),
            "One more extension, up to the end that is asked for, is within Article 28. Where it is not, the Ministry may still consider an exceptional case.",
        ),
    ),
    build=Representative_office_term,
    read=lambda value: (value.first_term_end, value.extensions_allowed, value.latest_end, value.may_extend),
    doc="How long a Representative Office may stay, and whether its term may be extended.",
)


def _representative_office_term_listed_parent_total(
    listed_parent_total: Listed_parent_total | None,
) -> Listed_parent_total:
    """How long the office of a listed parent company may stay.

    Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, line 122).
    """
    if listed_parent_total is not None:
        return listed_parent_total
    return Listed_parent_total.Four_years


def _representative_office_term_two_limits(two_limits: Two_limits | None) -> Two_limits:
    """Which limit holds for a listed parent company with an MOU.

    Article 28, third sentence; Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, line
    126).
    """
    if two_limits is not None:
        return two_limits
    return Two_limits.Not_ranked


def _representative_office_term_first_term_end(start: date) -> date:
    """The end of the term before any extension.

    Article 28, first sentence (rules/decree/part_7_representative_office.catala_en, line 129).
    """
    return placed(_LINE_129, add, start, _YEARS_1, rounding="down")


def _representative_office_term_extensions_allowed(listed_parent: bool) -> int:
    """How many extensions the office may have, apart from an MOU.

    Article 28, first sentence; Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, lines
    132, 136).
    """
    if listed_parent:
        return 3
    return 2


def _representative_office_term_end_by_extensions(
    listed_parent: bool, listed_parent_total: Reading[Listed_parent_total], start: date
) -> date:
    """The latest end that the extensions allow, apart from an MOU.

    Article 28, second sentence; Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, lines
    143, 147).
    """
    if listed_parent and listed_parent_total() is Listed_parent_total.Four_years:
        return placed(_LINE_151, add, start, _YEARS_4, rounding="down")
    return placed(_LINE_144, add, start, _YEARS_3, rounding="down")


def _representative_office_term_latest_end(
    mou: Mou,
    start: date,
    listed_parent: bool,
    two_limits: Reading[Two_limits],
    end_by_extensions: date,
    listed_parent_total: Reading[Listed_parent_total],
) -> date:
    """The latest day on which the term, with its extensions, may end.

    Article 28, second sentence; Article 28, third sentence; Article 28, fourth sentence
    (rules/decree/part_7_representative_office.catala_en, lines 154, 159, 170, 178).
    """
    if (
        isinstance(mou, Valid_until)
        and mou.content > placed(_LINE_182, add, start, _YEARS_3, rounding="down")
        and listed_parent
        and two_limits() is Two_limits.The_later_one
    ):
        if mou.content > end_by_extensions:
            return mou.content
        return end_by_extensions
    special_limit = isinstance(mou, Valid_until) and mou.content > placed(
        _LINE_163, add, start, _YEARS_3, rounding="down"
    )
    special_limit_ = listed_parent and listed_parent_total() is Listed_parent_total.Four_years
    if special_limit and special_limit_:
        raise Conflict(
            "latest_end",
            (
                "Article 28, second sentence, Article 28, third sentence (rules/decree/part_7_representative_office.catala_en:159)",
                "Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en:170)",
            ),
        )
    if special_limit:
        if isinstance(mou, Valid_until):
            return mou.content
        raise ImpossibleReached("").at(*_LINE_167)
    if special_limit_:
        return end_by_extensions
    return end_by_extensions


def _representative_office_term_may_extend(
    extensions_granted: int, extensions_allowed: int, requested_end: date, end_by_extensions: date, mou: Mou
) -> bool:
    """One more extension, up to the end that is asked for, is within Article 28. Where it is not, the Ministry may
    still consider an exceptional case.

    Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence; Article 28, third sentence
    (rules/decree/part_7_representative_office.catala_en, lines 194, 201).
    """
    if extensions_granted < extensions_allowed and requested_end <= end_by_extensions:
        return True
    if isinstance(mou, Valid_until) and requested_end <= mou.content:
        return True
    return False


def _representative_office_term_assertion_1(extensions_granted: int) -> bool:
    """Article 28 (rules/decree/part_7_representative_office.catala_en:116)."""
    return extensions_granted >= 0


def _representative_office_term_assertion_2(requested_end: date, first_term_end: date) -> bool:
    """Article 28 (rules/decree/part_7_representative_office.catala_en:119)."""
    return requested_end > first_term_end


def representative_office_term(
    *,
    start: date,
    extensions_granted: int,
    requested_end: date,
    mou: Mou,
    listed_parent: bool,
    listed_parent_total: Listed_parent_total | None = None,
    two_limits: Two_limits | None = None,
) -> Representative_office_term:
    """How long a Representative Office may stay, and whether its term may be extended.

    Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:77).

    Facts:
        start: The day on which the term begins.
        extensions_granted: How many extensions the office has been granted so far.
        requested_end: The end of the term that is asked for.
        mou: The MOU or agreement of the parent company with the government.
        listed_parent: The parent company is located in another foreign country, is registered in the stock market and receives an approval license in Lao PDR.
        listed_parent_total: How long the office of a listed parent company may stay (a reading of the text: Four_years if not given).
        two_limits: Which limit holds for a listed parent company with an MOU (a reading of the text: Not_ranked if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    effective_listed_parent_total = as_chosen(
        "Representative_office_term.listed_parent_total",
        _representative_office_term_listed_parent_total(listed_parent_total),
    )
    effective_two_limits = as_chosen(
        "Representative_office_term.two_limits", _representative_office_term_two_limits(two_limits)
    )
    first_term_end = _representative_office_term_first_term_end(start)
    extensions_allowed = _representative_office_term_extensions_allowed(listed_parent)
    end_by_extensions = _representative_office_term_end_by_extensions(
        listed_parent, effective_listed_parent_total, start
    )
    latest_end = _representative_office_term_latest_end(
        mou, start, listed_parent, effective_two_limits, end_by_extensions, effective_listed_parent_total
    )
    may_extend = _representative_office_term_may_extend(
        extensions_granted, extensions_allowed, requested_end, end_by_extensions, mou
    )
    require(
        (
            "The number of extensions granted cannot be negative.",
            _representative_office_term_assertion_1(extensions_granted),
            _LINE_116,
        ),
        (
            "An extension ends after the first year of the term.",
            _representative_office_term_assertion_2(requested_end, first_term_end),
            _LINE_119,
        ),
    )
    return Representative_office_term(
        first_term_end=first_term_end,
        extensions_allowed=extensions_allowed,
        latest_end=latest_end,
        may_extend=may_extend,
    )


_ART28_P2 = Place(
    "Article 28, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p2",
    "For a Representative Office of a mother company located in another foreign country that is registered in the stock market and receives an approval license in Lao PDR, the term can be extended three times from the date this Decree comes into force.",
)

_ART28_P1_E = Place(
    "Article 28, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-e",
    "The term can be extended in accordance with the validity of the MOU/agreement signed with the government.",
)

_ART28_P1_A = Place(
    "Article 28, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-a",
    "The term of the Representative Office is one year",
)

_ART28_P1_B = Place(
    "Article 28, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-b",
    "and can be extended twice.",
)

_ART28_P1_C = Place(
    "Article 28, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-c",
    "The total term of the Representative Office shall not exceed three (3) years",
)

_ART28_P1_D = Place(
    "Article 28, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-d",
    "except if the parent company of the Representative Office has an MOU/agreement signed with the government to explore and collect specific data for a project.",
)

_ARTICLE_28 = Place(
    "Article 28",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "",
    "",
)

REPRESENTATIVE_OFFICE_TERM = Scope(
    "Representative_office_term",
    function=representative_office_term,
    inputs=(
        Input("start", Date(), "The day on which the term begins."),
        Input("extensions_granted", Integer(), "How many extensions the office has been granted so far."),
        Input("requested_end", Date(), "The end of the term that is asked for."),
        Input("mou", MOU_TYPE, "The MOU or agreement of the parent company with the government."),
        Input(
            "listed_parent",
            Boolean(),
            "The parent company is located in another foreign country, is registered in the stock market and receives an approval license in Lao PDR.",
        ),
        Input(
            "listed_parent_total",
            LISTED_PARENT_TOTAL_TYPE,
            "How long the office of a listed parent company may stay.",
            required=False,
            reading=ReadingChoice("Representative_office_term.listed_parent_total", "Four_years", (_ART28_P2,)),
        ),
        Input(
            "two_limits",
            TWO_LIMITS_TYPE,
            "Which limit holds for a listed parent company with an MOU.",
            required=False,
            reading=ReadingChoice("Representative_office_term.two_limits", "Not_ranked", (_ART28_P1_E, _ART28_P2)),
        ),
    ),
    bindings=(
        Binding(
            "listed_parent_total",
            "listed_parent_total",
            LISTED_PARENT_TOTAL_TYPE,
            _representative_office_term_listed_parent_total,
            term=Term(Rule(0, (_ART28_P2,), 122, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="listed_parent_total",
            reading="Representative_office_term.listed_parent_total",
        ),
        Binding(
            "two_limits",
            "two_limits",
            TWO_LIMITS_TYPE,
            _representative_office_term_two_limits,
            term=Term(Rule(0, (_ART28_P1_E, _ART28_P2), 126, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="two_limits",
            reading="Representative_office_term.two_limits",
        ),
        Binding(
            "first_term_end",
            "first_term_end",
            Date(),
            _representative_office_term_first_term_end,
            reads=("start",),
            term=Term(Rule(0, (_ART28_P1_A,), 129, "rules/decree/part_7_representative_office.catala_en")),
        ),
        Binding(
            "extensions_allowed",
            "extensions_allowed",
            Integer(),
            _representative_office_term_extensions_allowed,
            reads=("listed_parent",),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_B,),
                    132,
                    "rules/decree/part_7_representative_office.catala_en",
                    label="ordinary_count",
                ),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P2,),
                            136,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "listed_parent",
                                    ("listed_parent",),
                                    lambda listed_parent: listed_parent,
                                    (Value("listed_parent", Boolean(), lambda listed_parent: listed_parent),),
                                ),
                            ),
                            label="listed_parent_count",
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "end_by_extensions",
            "end_by_extensions",
            Date(),
            _representative_office_term_end_by_extensions,
            reads=("listed_parent", "listed_parent_total", "start"),
            term=Term(
                Rule(
                    0, (_ART28_P1_C,), 143, "rules/decree/part_7_representative_office.catala_en", label="three_years"
                ),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P2,),
                            147,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "listed_parent",
                                    ("listed_parent",),
                                    lambda listed_parent: listed_parent,
                                    (Value("listed_parent", Boolean(), lambda listed_parent: listed_parent),),
                                ),
                                Condition(
                                    "listed_parent_total with pattern Four_years",
                                    ("listed_parent_total",),
                                    lambda listed_parent_total: listed_parent_total() is Listed_parent_total.Four_years,
                                    (
                                        Value(
                                            "listed_parent_total",
                                            LISTED_PARENT_TOTAL_TYPE,
                                            lambda listed_parent_total: listed_parent_total(),
                                        ),
                                    ),
                                ),
                            ),
                            label="three_extensions",
                            uses=("listed_parent_total",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "latest_end",
            "latest_end",
            Date(),
            _representative_office_term_latest_end,
            reads=("mou", "start", "listed_parent", "two_limits", "end_by_extensions", "listed_parent_total"),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_C,),
                    154,
                    "rules/decree/part_7_representative_office.catala_en",
                    label="ordinary_limit",
                    uses=("end_by_extensions",),
                ),
                exceptions=(
                    Term(
                        exceptions=(
                            Term(
                                Rule(
                                    3,
                                    (_ART28_P1_E, _ART28_P2),
                                    178,
                                    "rules/decree/part_7_representative_office.catala_en",
                                    conditions=(
                                        Condition(
                                            "mou with pattern Valid_until content validity_end",
                                            ("mou",),
                                            lambda mou: isinstance(mou, Valid_until),
                                            (Value("mou", MOU_TYPE, lambda mou: mou),),
                                        ),
                                        Condition(
                                            "validity_end > start + 3 year",
                                            ("mou", "start"),
                                            lambda mou, start: (
                                                isinstance(mou, Valid_until)
                                                and mou.content
                                                > placed(_LINE_182, add, start, _YEARS_3, rounding="down")
                                            ),
                                            (
                                                Value(
                                                    "validity_end",
                                                    Date(),
                                                    lambda mou, start: (
                                                        mou.content
                                                        if isinstance(mou, Valid_until)
                                                        else impossible("the case was tested before", _LINE_181)
                                                    ),
                                                ),
                                                Value("start", Date(), lambda mou, start: start),
                                            ),
                                        ),
                                        Condition(
                                            "listed_parent",
                                            ("mou", "listed_parent"),
                                            lambda mou, listed_parent: isinstance(mou, Valid_until) and listed_parent,
                                            (
                                                Value(
                                                    "listed_parent", Boolean(), lambda mou, listed_parent: listed_parent
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "two_limits with pattern The_later_one",
                                            ("mou", "two_limits"),
                                            lambda mou, two_limits: (
                                                isinstance(mou, Valid_until)
                                                and two_limits() is Two_limits.The_later_one
                                            ),
                                            (
                                                Value(
                                                    "two_limits", TWO_LIMITS_TYPE, lambda mou, two_limits: two_limits()
                                                ),
                                            ),
                                        ),
                                    ),
                                    label="later_limit",
                                    uses=("two_limits", "end_by_extensions"),
                                ),
                            ),
                        ),
                        then=Term(
                            exceptions=(
                                Term(
                                    Rule(
                                        1,
                                        (_ART28_P1_D, _ART28_P1_E),
                                        159,
                                        "rules/decree/part_7_representative_office.catala_en",
                                        conditions=(
                                            Condition(
                                                "mou with pattern Valid_until content validity_end",
                                                ("mou",),
                                                lambda mou: isinstance(mou, Valid_until),
                                                (Value("mou", MOU_TYPE, lambda mou: mou),),
                                            ),
                                            Condition(
                                                "validity_end > start + 3 year",
                                                ("mou", "start"),
                                                lambda mou, start: (
                                                    isinstance(mou, Valid_until)
                                                    and mou.content
                                                    > placed(_LINE_163, add, start, _YEARS_3, rounding="down")
                                                ),
                                                (
                                                    Value(
                                                        "validity_end",
                                                        Date(),
                                                        lambda mou, start: (
                                                            mou.content
                                                            if isinstance(mou, Valid_until)
                                                            else impossible("the case was tested before", _LINE_162)
                                                        ),
                                                    ),
                                                    Value("start", Date(), lambda mou, start: start),
                                                ),
                                            ),
                                        ),
                                        label="special_limit",
                                    ),
                                ),
                                Term(
                                    Rule(
                                        2,
                                        (_ART28_P2,),
                                        170,
                                        "rules/decree/part_7_representative_office.catala_en",
                                        conditions=(
                                            Condition(
                                                "listed_parent",
                                                ("listed_parent",),
                                                lambda listed_parent: listed_parent,
                                                (
                                                    Value(
                                                        "listed_parent", Boolean(), lambda listed_parent: listed_parent
                                                    ),
                                                ),
                                            ),
                                            Condition(
                                                "listed_parent_total with pattern Four_years",
                                                ("listed_parent_total",),
                                                lambda listed_parent_total: (
                                                    listed_parent_total() is Listed_parent_total.Four_years
                                                ),
                                                (
                                                    Value(
                                                        "listed_parent_total",
                                                        LISTED_PARENT_TOTAL_TYPE,
                                                        lambda listed_parent_total: listed_parent_total(),
                                                    ),
                                                ),
                                            ),
                                        ),
                                        label="special_limit",
                                        uses=("listed_parent_total", "end_by_extensions"),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "may_extend",
            "may_extend",
            Boolean(),
            _representative_office_term_may_extend,
            reads=("extensions_granted", "extensions_allowed", "requested_end", "end_by_extensions", "mou"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P1_D, _ART28_P1_E),
                            201,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "mou with pattern Valid_until content validity_end",
                                    ("mou",),
                                    lambda mou: isinstance(mou, Valid_until),
                                    (Value("mou", MOU_TYPE, lambda mou: mou),),
                                ),
                                Condition(
                                    "requested_end <= validity_end",
                                    ("mou", "requested_end"),
                                    lambda mou, requested_end: (
                                        isinstance(mou, Valid_until) and requested_end <= mou.content
                                    ),
                                    (
                                        Value("requested_end", Date(), lambda mou, requested_end: requested_end),
                                        Value(
                                            "validity_end",
                                            Date(),
                                            lambda mou, requested_end: (
                                                mou.content
                                                if isinstance(mou, Valid_until)
                                                else impossible("the case was tested before", _LINE_202)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    0,
                                    (_ART28_P1_B, _ART28_P1_C, _ART28_P2),
                                    194,
                                    "rules/decree/part_7_representative_office.catala_en",
                                    conditions=(
                                        Condition(
                                            "extensions_granted < extensions_allowed",
                                            ("extensions_granted", "extensions_allowed"),
                                            lambda extensions_granted, extensions_allowed: (
                                                extensions_granted < extensions_allowed
                                            ),
                                            (
                                                Value(
                                                    "extensions_granted",
                                                    Integer(),
                                                    lambda extensions_granted, extensions_allowed: extensions_granted,
                                                ),
                                                Value(
                                                    "extensions_allowed",
                                                    Integer(),
                                                    lambda extensions_granted, extensions_allowed: extensions_allowed,
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "requested_end <= end_by_extensions",
                                            ("requested_end", "end_by_extensions"),
                                            lambda requested_end, end_by_extensions: requested_end <= end_by_extensions,
                                            (
                                                Value(
                                                    "requested_end",
                                                    Date(),
                                                    lambda requested_end, end_by_extensions: requested_end,
                                                ),
                                                Value(
                                                    "end_by_extensions",
                                                    Date(),
                                                    lambda requested_end, end_by_extensions: end_by_extensions,
                                                ),
                                            ),
                                        ),
                                    ),
                                    uses=("extensions_allowed", "end_by_extensions"),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("first_term_end", "extensions_allowed", "latest_end", "may_extend"),
    type=REPRESENTATIVE_OFFICE_TERM_TYPE,
    assertions=(
        Assertion(
            "The number of extensions granted cannot be negative.",
            _representative_office_term_assertion_1,
            (_ARTICLE_28,),
            116,
            "rules/decree/part_7_representative_office.catala_en",
            reads=("extensions_granted",),
            conditions=(
                Condition(
                    "extensions_granted >= 0",
                    ("extensions_granted",),
                    lambda extensions_granted: extensions_granted >= 0,
                    (Value("extensions_granted", Integer(), lambda extensions_granted: extensions_granted),),
                ),
            ),
        ),
        Assertion(
            "An extension ends after the first year of the term.",
            _representative_office_term_assertion_2,
            (_ARTICLE_28,),
            119,
            "rules/decree/part_7_representative_office.catala_en",
            reads=("requested_end", "first_term_end"),
            conditions=(
                Condition(
                    "requested_end > first_term_end",
                    ("requested_end", "first_term_end"),
                    lambda requested_end, first_term_end: requested_end > first_term_end,
                    (
                        Value("requested_end", Date(), lambda requested_end, first_term_end: requested_end),
                        Value("first_term_end", Date(), lambda requested_end, first_term_end: first_term_end),
                    ),
                ),
            ),
            uses=("first_term_end",),
        ),
    ),
    doc="How long a Representative Office may stay, and whether its term may be extended.",
    places=(_ARTICLE_28,),
)
