"""Compiled from rules/decree/part_7_representative_office.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from ..runtime.answers import Place
from ..runtime.dates import Duration, add
from ..runtime.evaluation import impossible, placed, require
from ..runtime.failures import Conflict, ImpossibleReached
from ..runtime.schema import Boolean, Case, Date, Enumeration, Field, Integer, Structure
from ..runtime.scopes import Assertion, Binding, Condition, Input, Rule, Scope, Term, Value, building, reading

_LINE_114 = ("rules/decree/part_7_representative_office.catala_en:114", "Article 28")
_LINE_121 = ("rules/decree/part_7_representative_office.catala_en:121", "Article 28")
_LINE_132 = ("rules/decree/part_7_representative_office.catala_en:132", "Article 28")
_LINE_133 = ("rules/decree/part_7_representative_office.catala_en:133", "Article 28")
_LINE_137 = ("rules/decree/part_7_representative_office.catala_en:137", "Article 28")
_LINE_157 = ("rules/decree/part_7_representative_office.catala_en:157", "Article 28")
_LINE_93 = ("rules/decree/part_7_representative_office.catala_en:93", "Article 28")
_LINE_96 = ("rules/decree/part_7_representative_office.catala_en:96", "Article 28")
_LINE_99 = ("rules/decree/part_7_representative_office.catala_en:99", "Article 28")
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


def _representative_office_term_first_term_end(start: date) -> date:
    """The end of the term before any extension.

    Article 28, first sentence (rules/decree/part_7_representative_office.catala_en, line 99).
    """
    return placed(_LINE_99, add, start, _YEARS_1, rounding="down")


def _representative_office_term_extensions_allowed(listed_parent: bool) -> int:
    """How many extensions the office may have, apart from an MOU.

    Article 28, first sentence; Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, lines
    102, 106).
    """
    if listed_parent:
        return 3
    return 2


def _representative_office_term_end_by_extensions(listed_parent: bool, start: date) -> date:
    """The latest end that the extensions allow, apart from an MOU.

    Article 28, second sentence; Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, lines
    113, 117).
    """
    if listed_parent:
        return placed(_LINE_121, add, start, _YEARS_4, rounding="down")
    return placed(_LINE_114, add, start, _YEARS_3, rounding="down")


def _representative_office_term_latest_end(mou: Mou, start: date, listed_parent: bool, end_by_extensions: date) -> date:
    """The latest day on which the term, with its extensions, may end.

    Article 28, second sentence; Article 28, third sentence; Article 28, fourth sentence
    (rules/decree/part_7_representative_office.catala_en, lines 124, 129, 140).
    """
    mou_limit = isinstance(mou, Valid_until) and mou.content > placed(_LINE_133, add, start, _YEARS_3, rounding="down")
    listed_parent_limit = listed_parent
    if mou_limit and listed_parent_limit:
        raise Conflict(
            "latest_end",
            (
                "Article 28, second sentence, Article 28, third sentence (rules/decree/part_7_representative_office.catala_en:129)",
                "Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en:140)",
            ),
        )
    if mou_limit:
        if isinstance(mou, Valid_until):
            return mou.content
        raise ImpossibleReached("").at(*_LINE_137)
    if listed_parent_limit:
        return end_by_extensions
    return end_by_extensions


def _representative_office_term_may_extend(
    extensions_granted: int, extensions_allowed: int, requested_end: date, end_by_extensions: date, mou: Mou
) -> bool:
    """One more extension, up to the end that is asked for, is within Article 28. Where it is not, the Ministry may
    still consider an exceptional case.

    Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence; Article 28, third sentence
    (rules/decree/part_7_representative_office.catala_en, lines 149, 156).
    """
    if extensions_granted < extensions_allowed and requested_end <= end_by_extensions:
        return True
    if isinstance(mou, Valid_until) and requested_end <= mou.content:
        return True
    return False


def _representative_office_term_assertion_1(extensions_granted: int) -> bool:
    """Article 28 (rules/decree/part_7_representative_office.catala_en:93)."""
    return extensions_granted >= 0


def _representative_office_term_assertion_2(requested_end: date, first_term_end: date) -> bool:
    """Article 28 (rules/decree/part_7_representative_office.catala_en:96)."""
    return requested_end > first_term_end


def representative_office_term(
    *, start: date, extensions_granted: int, requested_end: date, mou: Mou, listed_parent: bool
) -> Representative_office_term:
    """How long a Representative Office may stay, and whether its term may be extended.

    Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:61).

    Facts:
        start: The day on which the term begins.
        extensions_granted: How many extensions the office has been granted so far.
        requested_end: The end of the term that is asked for.
        mou: The MOU or agreement of the parent company with the government.
        listed_parent: The parent company is located in another foreign country, is registered in the stock market and receives an approval license in Lao PDR.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    first_term_end = _representative_office_term_first_term_end(start)
    extensions_allowed = _representative_office_term_extensions_allowed(listed_parent)
    end_by_extensions = _representative_office_term_end_by_extensions(listed_parent, start)
    latest_end = _representative_office_term_latest_end(mou, start, listed_parent, end_by_extensions)
    may_extend = _representative_office_term_may_extend(
        extensions_granted, extensions_allowed, requested_end, end_by_extensions, mou
    )
    require(
        (
            "The number of extensions granted cannot be negative.",
            _representative_office_term_assertion_1(extensions_granted),
            _LINE_93,
        ),
        (
            "An extension ends after the first year of the term.",
            _representative_office_term_assertion_2(requested_end, first_term_end),
            _LINE_96,
        ),
    )
    return Representative_office_term(
        first_term_end=first_term_end,
        extensions_allowed=extensions_allowed,
        latest_end=latest_end,
        may_extend=may_extend,
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
    ),
    bindings=(
        Binding(
            "first_term_end",
            "first_term_end",
            Date(),
            _representative_office_term_first_term_end,
            reads=("start",),
            term=Term(Rule(0, (_ART28_P1_A,), 99, "rules/decree/part_7_representative_office.catala_en")),
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
                    102,
                    "rules/decree/part_7_representative_office.catala_en",
                    label="ordinary_count",
                ),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P2,),
                            106,
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
            reads=("listed_parent", "start"),
            term=Term(
                Rule(
                    0, (_ART28_P1_C,), 113, "rules/decree/part_7_representative_office.catala_en", label="three_years"
                ),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P2,),
                            117,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "listed_parent",
                                    ("listed_parent",),
                                    lambda listed_parent: listed_parent,
                                    (Value("listed_parent", Boolean(), lambda listed_parent: listed_parent),),
                                ),
                            ),
                            label="three_extensions",
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
            reads=("mou", "start", "listed_parent", "end_by_extensions"),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_C,),
                    124,
                    "rules/decree/part_7_representative_office.catala_en",
                    label="ordinary_limit",
                    uses=("end_by_extensions",),
                ),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P1_D, _ART28_P1_E),
                            129,
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
                                        and mou.content > placed(_LINE_133, add, start, _YEARS_3, rounding="down")
                                    ),
                                    (
                                        Value(
                                            "validity_end",
                                            Date(),
                                            lambda mou, start: (
                                                mou.content
                                                if isinstance(mou, Valid_until)
                                                else impossible("the case was tested before", _LINE_132)
                                            ),
                                        ),
                                        Value("start", Date(), lambda mou, start: start),
                                    ),
                                ),
                            ),
                            label="mou_limit",
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART28_P2,),
                            140,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "listed_parent",
                                    ("listed_parent",),
                                    lambda listed_parent: listed_parent,
                                    (Value("listed_parent", Boolean(), lambda listed_parent: listed_parent),),
                                ),
                            ),
                            label="listed_parent_limit",
                            uses=("end_by_extensions",),
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
                            156,
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
                                                else impossible("the case was tested before", _LINE_157)
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
                                    149,
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
            93,
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
            96,
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
