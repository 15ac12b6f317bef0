"""Compiled from rules/decree/part_4_concession_activities.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from ..runtime.answers import Place
from ..runtime.evaluation import Cents, impossible
from ..runtime.failures import Refused, Silent
from ..runtime.schema import Case, Decimal, Enumeration, Field, Money, Structure
from ..runtime.scopes import Assertion, Binding, Condition, Input, Rule, Scope, Term, Value, building, reading

_LINE_105 = ("rules/decree/part_4_concession_activities.catala_en:105", "Article 15")
_LINE_125 = ("rules/decree/part_4_concession_activities.catala_en:125", "Article 15")
_LINE_131 = ("rules/decree/part_4_concession_activities.catala_en:131", "Article 15")
_LINE_138 = ("rules/decree/part_4_concession_activities.catala_en:138", "Article 15")
_LINE_163 = ("rules/decree/part_4_concession_activities.catala_en:163", "Article 15")
_LINE_170 = ("rules/decree/part_4_concession_activities.catala_en:170", "Article 15")
_LINE_177 = ("rules/decree/part_4_concession_activities.catala_en:177", "Article 15")
_LINE_209 = ("rules/decree/part_4_concession_activities.catala_en:209", "Article 15")
_LINE_216 = ("rules/decree/part_4_concession_activities.catala_en:216", "Article 15")


@dataclass(frozen=True, slots=True)
class Electricity:
    """Electricity project: installation capacity in megawatts (MW)."""

    content: Fraction


@dataclass(frozen=True, slots=True)
class Land:
    """Land concession project: area in hectares (ha)."""

    content: Fraction


@dataclass(frozen=True, slots=True)
class Mining:
    """Minerals concession project: mining concession area in square kilometers (km2). Not for non-metal, fuel or
    liquid minerals, which have specific regulations.
    """

    content: Fraction


@dataclass(frozen=True, slots=True)
class Other:
    """Any other type of concession activity, and the concession of non-metal, fuel or liquid minerals."""


Project: TypeAlias = Electricity | Land | Mining | Other
"""The concession project, by its kind and size."""


@dataclass(frozen=True, slots=True)
class Warranty:
    """The warranty that guarantees the implementation of the MOU or concession agreement."""

    amount: Cents
    """The warranty to be deposited, in US dollars."""


PROJECT_TYPE = Enumeration(
    "Project",
    (
        Case("Electricity", Decimal(), "Electricity project: installation capacity in megawatts (MW)."),
        Case("Land", Decimal(), "Land concession project: area in hectares (ha)."),
        Case(
            "Mining",
            Decimal(),
            "Minerals concession project: mining concession area in square kilometers (km2). Not for non-metal, fuel or liquid minerals, which have specific regulations.",
        ),
        Case(
            "Other",
            doc="Any other type of concession activity, and the concession of non-metal, fuel or liquid minerals.",
        ),
    ),
    build=building(("Electricity", Electricity), ("Land", Land), ("Mining", Mining), ("Other", Other)),
    read=reading(("Electricity", Electricity), ("Land", Land), ("Mining", Mining), ("Other", Other)),
    doc="The concession project, by its kind and size.",
)

WARRANTY_TYPE = Structure(
    "Warranty",
    (Field("amount", Money(), "The warranty to be deposited, in US dollars."),),
    build=Warranty,
    read=lambda value: (value.amount,),
    doc="The warranty that guarantees the implementation of the MOU or concession agreement.",
)


def _warranty_amount(project: Project) -> Cents:
    """The warranty to be deposited, in US dollars.

    Article 15(1), first item; Article 15(1), second item; Article 15(1), third item; Article 15(2), first item; Article
    15(2), second item; Article 15(2), second item, second sentence; Article 15(3), first item; Article 15(3), second
    item (rules/decree/part_4_concession_activities.catala_en, lines 124, 130, 137, 162, 169, 176, 208, 215).
    """
    if isinstance(project, Electricity):
        if project.content <= 5:
            return 1_000_000
        if 5 < project.content <= 100:
            return 3_000_000
        if project.content > 100:
            return 5_000_000
    if isinstance(project, Land):
        if 2 <= project.content <= 150:
            return 3_000_000
        if 151 <= project.content <= 1000:
            return 5_000_000
        if project.content >= 1101:
            return 7_000_000
    if isinstance(project, Mining):
        if 1 <= project.content <= 300:
            return 5_000_000
        if 301 <= project.content <= 500:
            return 10_000_000
    raise Silent("amount", "rules/decree/part_4_concession_activities.catala_en:98", "Article 15")


def _warranty_assertion_1(project: Project) -> bool:
    """Article 15 (rules/decree/part_4_concession_activities.catala_en:105)."""
    if isinstance(project, Electricity):
        return project.content >= 0
    if isinstance(project, Land):
        return project.content >= 0
    if isinstance(project, Mining):
        return project.content >= 0
    return True


def warranty(*, project: Project) -> Warranty:
    """The warranty that guarantees the implementation of the MOU or concession agreement.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:94).

    Facts:
        project: The concession project, by its kind and size.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    amount = _warranty_amount(project)
    if not _warranty_assertion_1(project):
        raise Refused("The size of a project cannot be negative.").at(*_LINE_105)
    return Warranty(amount=amount)


_ART15_1_A = Place(
    "Article 15(1), first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-1-a",
    "installation capacity of 5MWor less, the warranties are US$10,000;",
)

_ART15_2_A = Place(
    "Article 15(2), first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-2-a",
    "Area from 2 150 ha, the warranties are US$30,000;",
)

_ART15_1_B = Place(
    "Article 15(1), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-1-b",
    "Over 5 MW to 100 MW installation capacity, the warranties are US$30,000;",
)

_ART15_3_A = Place(
    "Article 15(3), first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-3-a",
    "Mining concession area from 1 300 square kilometers, the warranties are US$50,000;",
)

_ART15_2_B = Place(
    "Article 15(2), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-2-b",
    "Area from 151-1,000 ha, the warranties are US$50,000;",
)

_ART15_1_C = Place(
    "Article 15(1), third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-1-c",
    "Over 100 MW installation capacity, the warranties are US$50,000.",
)

_ART15_2_C = Place(
    "Article 15(2), second item, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-2-c",
    "Area from 1.101 ha or above, the warranties are US$70,000.",
)

_ART15_3_B = Place(
    "Article 15(3), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "art15-3-b",
    "Mining concession area from 301 500 square kilometers, the warranties are US$100,000.",
)

_ARTICLE_15 = Place(
    "Article 15",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 15. Warranties",
    ),
    "",
    "",
)

WARRANTY = Scope(
    "Warranty",
    function=warranty,
    inputs=(Input("project", PROJECT_TYPE, "The concession project, by its kind and size."),),
    bindings=(
        Binding(
            "amount",
            "amount",
            Money(),
            _warranty_amount,
            reads=("project",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART15_1_A,),
                            124,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "project with pattern Electricity content capacity_mw",
                                    ("project",),
                                    lambda project: isinstance(project, Electricity),
                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                ),
                                Condition(
                                    "capacity_mw <= 5.0",
                                    ("project",),
                                    lambda project: isinstance(project, Electricity) and project.content <= 5,
                                    (
                                        Value(
                                            "capacity_mw",
                                            Decimal(),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Electricity)
                                                else impossible("the case was tested before", _LINE_125)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            3,
                            (_ART15_2_A,),
                            162,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "project with pattern Land content area_ha",
                                    ("project",),
                                    lambda project: isinstance(project, Land),
                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                ),
                                Condition(
                                    "area_ha >= 2.0",
                                    ("project",),
                                    lambda project: isinstance(project, Land) and project.content >= 2,
                                    (
                                        Value(
                                            "area_ha",
                                            Decimal(),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Land)
                                                else impossible("the case was tested before", _LINE_163)
                                            ),
                                        ),
                                    ),
                                ),
                                Condition(
                                    "area_ha <= 150.0",
                                    ("project",),
                                    lambda project: isinstance(project, Land) and project.content <= 150,
                                    (
                                        Value(
                                            "area_ha",
                                            Decimal(),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Land)
                                                else impossible("the case was tested before", _LINE_163)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    1,
                                    (_ART15_1_B,),
                                    130,
                                    "rules/decree/part_4_concession_activities.catala_en",
                                    conditions=(
                                        Condition(
                                            "project with pattern Electricity content capacity_mw",
                                            ("project",),
                                            lambda project: isinstance(project, Electricity),
                                            (Value("project", PROJECT_TYPE, lambda project: project),),
                                        ),
                                        Condition(
                                            "capacity_mw > 5.0",
                                            ("project",),
                                            lambda project: isinstance(project, Electricity) and project.content > 5,
                                            (
                                                Value(
                                                    "capacity_mw",
                                                    Decimal(),
                                                    lambda project: (
                                                        project.content
                                                        if isinstance(project, Electricity)
                                                        else impossible("the case was tested before", _LINE_131)
                                                    ),
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "capacity_mw <= 100.0",
                                            ("project",),
                                            lambda project: isinstance(project, Electricity) and project.content <= 100,
                                            (
                                                Value(
                                                    "capacity_mw",
                                                    Decimal(),
                                                    lambda project: (
                                                        project.content
                                                        if isinstance(project, Electricity)
                                                        else impossible("the case was tested before", _LINE_131)
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            6,
                            (_ART15_3_A,),
                            208,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "project with pattern Mining content area_km2",
                                    ("project",),
                                    lambda project: isinstance(project, Mining),
                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                ),
                                Condition(
                                    "area_km2 >= 1.0",
                                    ("project",),
                                    lambda project: isinstance(project, Mining) and project.content >= 1,
                                    (
                                        Value(
                                            "area_km2",
                                            Decimal(),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Mining)
                                                else impossible("the case was tested before", _LINE_209)
                                            ),
                                        ),
                                    ),
                                ),
                                Condition(
                                    "area_km2 <= 300.0",
                                    ("project",),
                                    lambda project: isinstance(project, Mining) and project.content <= 300,
                                    (
                                        Value(
                                            "area_km2",
                                            Decimal(),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Mining)
                                                else impossible("the case was tested before", _LINE_209)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    4,
                                    (_ART15_2_B,),
                                    169,
                                    "rules/decree/part_4_concession_activities.catala_en",
                                    conditions=(
                                        Condition(
                                            "project with pattern Land content area_ha",
                                            ("project",),
                                            lambda project: isinstance(project, Land),
                                            (Value("project", PROJECT_TYPE, lambda project: project),),
                                        ),
                                        Condition(
                                            "area_ha >= 151.0",
                                            ("project",),
                                            lambda project: isinstance(project, Land) and project.content >= 151,
                                            (
                                                Value(
                                                    "area_ha",
                                                    Decimal(),
                                                    lambda project: (
                                                        project.content
                                                        if isinstance(project, Land)
                                                        else impossible("the case was tested before", _LINE_170)
                                                    ),
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "area_ha <= 1000.0",
                                            ("project",),
                                            lambda project: isinstance(project, Land) and project.content <= 1000,
                                            (
                                                Value(
                                                    "area_ha",
                                                    Decimal(),
                                                    lambda project: (
                                                        project.content
                                                        if isinstance(project, Land)
                                                        else impossible("the case was tested before", _LINE_170)
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                                exceptions=(
                                    Term(
                                        Rule(
                                            2,
                                            (_ART15_1_C,),
                                            137,
                                            "rules/decree/part_4_concession_activities.catala_en",
                                            conditions=(
                                                Condition(
                                                    "project with pattern Electricity content capacity_mw",
                                                    ("project",),
                                                    lambda project: isinstance(project, Electricity),
                                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                                ),
                                                Condition(
                                                    "capacity_mw > 100.0",
                                                    ("project",),
                                                    lambda project: (
                                                        isinstance(project, Electricity) and project.content > 100
                                                    ),
                                                    (
                                                        Value(
                                                            "capacity_mw",
                                                            Decimal(),
                                                            lambda project: (
                                                                project.content
                                                                if isinstance(project, Electricity)
                                                                else impossible("the case was tested before", _LINE_138)
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
                    ),
                    Term(
                        Rule(
                            5,
                            (_ART15_2_C,),
                            176,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "project with pattern Land content area_ha",
                                    ("project",),
                                    lambda project: isinstance(project, Land),
                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                ),
                                Condition(
                                    "area_ha >= 1101.0",
                                    ("project",),
                                    lambda project: isinstance(project, Land) and project.content >= 1101,
                                    (
                                        Value(
                                            "area_ha",
                                            Decimal(),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Land)
                                                else impossible("the case was tested before", _LINE_177)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            7,
                            (_ART15_3_B,),
                            215,
                            "rules/decree/part_4_concession_activities.catala_en",
                            conditions=(
                                Condition(
                                    "project with pattern Mining content area_km2",
                                    ("project",),
                                    lambda project: isinstance(project, Mining),
                                    (Value("project", PROJECT_TYPE, lambda project: project),),
                                ),
                                Condition(
                                    "area_km2 >= 301.0",
                                    ("project",),
                                    lambda project: isinstance(project, Mining) and project.content >= 301,
                                    (
                                        Value(
                                            "area_km2",
                                            Decimal(),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Mining)
                                                else impossible("the case was tested before", _LINE_216)
                                            ),
                                        ),
                                    ),
                                ),
                                Condition(
                                    "area_km2 <= 500.0",
                                    ("project",),
                                    lambda project: isinstance(project, Mining) and project.content <= 500,
                                    (
                                        Value(
                                            "area_km2",
                                            Decimal(),
                                            lambda project: (
                                                project.content
                                                if isinstance(project, Mining)
                                                else impossible("the case was tested before", _LINE_216)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("amount",),
    type=WARRANTY_TYPE,
    assertions=(
        Assertion(
            "The size of a project cannot be negative.",
            _warranty_assertion_1,
            (_ARTICLE_15,),
            105,
            "rules/decree/part_4_concession_activities.catala_en",
            reads=("project",),
            conditions=(
                Condition(
                    "match project with pattern -- Electricity content capacity_mw: capacity_mw >= 0.0 -- Land content area_ha: area_ha >= 0.0 -- Mining content area_km2: area_km2 >= 0.0 -- Other: true",
                    ("project",),
                    lambda project: (
                        project.content >= 0
                        if isinstance(project, Electricity)
                        else project.content >= 0
                        if isinstance(project, Land)
                        else project.content >= 0
                        if isinstance(project, Mining)
                        else True
                    ),
                    (Value("project", PROJECT_TYPE, lambda project: project),),
                ),
            ),
        ),
    ),
    doc="The warranty that guarantees the implementation of the MOU or concession agreement.",
    places=(_ARTICLE_15,),
)
