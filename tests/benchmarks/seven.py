"""Seven rules of the decree that every form of the evaluators is measured on, and the facts they are asked with.

The facts of a rule are described (`Draw`), not written out: `facts` draws rows of JSON as the command line takes it, and
a form over columns may draw millions of values from the same description in its own way. `tests.benchmarks.by_hand` has
each rule once more as a person would write it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any, TypeAlias, assert_never

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True)
class Flag:
    """A boolean, true with a probability."""

    true: float = 0.5


@dataclass(frozen=True, slots=True)
class Whole:
    """An integer of a range, the ends included."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Amount:
    """Money in a currency of two decimals: `step` minor units times an integer of a range."""

    currency: str
    low: int
    high: int
    step: int = 1


@dataclass(frozen=True, slots=True)
class Measured:
    """A decimal in a unit: an integer of a range over `parts`."""

    unit: str
    low: int
    high: int
    parts: int = 1


@dataclass(frozen=True, slots=True)
class Day:
    """A date of a range, the ends included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Later:
    """A date so many days after that of another fact, which stands before it."""

    than: str
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class OneOf:
    """A case of an enumeration: of each its weight, and what it carries."""

    cases: Mapping[str, tuple[int, Draw | None]]


@dataclass(frozen=True, slots=True)
class Made:
    """A structure."""

    fields: Mapping[str, Draw]


@dataclass(frozen=True, slots=True)
class Maybe:
    """An optional value, present with a probability."""

    draw: Draw
    present: float = 0.5


Draw: TypeAlias = "Flag | Whole | Amount | Measured | Day | Later | OneOf | Made | Maybe"


@dataclass(frozen=True, slots=True)
class Measure:
    """A rule to be measured: its scope, the facts it is asked with, the outputs that are compared.

    `hard` says what makes it worth measuring; readings are left at what the drafters recommend.
    """

    name: str
    provision: str
    module: str
    scope: str
    facts: Mapping[str, Draw]
    outputs: tuple[str, ...]
    hard: str = field(default="", compare=False)


_ACCOUNTING = {"Expanded": (6, None), "Basic": (3, None), "Other_system": (1, None)}
_LEVELS = {f"Level_{each}": (1, None) for each in (1, 2, 3)}
_ZONES = {f"Zone_{each}": (1, None) for each in (1, 2, 3)}

SEVEN: tuple[Measure, ...] = (
    Measure(
        "warranty",
        "Article 15",
        "decree/part_4_concession_activities",
        "Warranty",
        {
            "project": OneOf(
                {
                    "Electricity": (4, Measured("MW", 0, 30_000, 100)),
                    "Land": (4, Measured("ha", 2, 3_000)),
                    "Mining": (3, Measured("km2", 1, 520)),
                    "Other": (1, None),
                }
            )
        },
        ("amount",),
        "brackets of decimals by kind of project, with gaps",
    ),
    Measure(
        "initial capital",
        "Article 4",
        "decree/part_2_registered_capital",
        "Capital_shares",
        {
            "sector": OneOf(
                {
                    "Agriculture": (3, None),
                    "Manufacturing_and_handicraft": (3, None),
                    "Trade_and_services": (3, None),
                    "Another_sector": (1, None),
                }
            ),
            "registered_capital": Amount("LAK", 1_000_000, 10_000_000_000, 100_001),
        },
        ("initial_share", "initial_payment", "remainder"),
        "a share of an amount up to 10^13 kip, rounded",
    ),
    Measure(
        "approval authority",
        "Article 20",
        "decree/part_5_calling_list",
        "Approval_authority",
        {"value": Amount("USD", 0, 4_000_000_000)},
        ("authority",),
        "brackets of an amount",
    ),
    Measure(
        "land use right",
        "Article 50",
        "decree/part_9_land_use_right",
        "Land_use_right",
        {
            "infrastructure_project": Flag(0.95),
            "registered_capital": Amount("USD", 30_000_000, 90_000_000),
            "imported_capital_certified": Flag(0.8),
            "allocated_by_government": Flag(0.8),
            "area": Measured("m2", 100, 1_000),
            "purpose": OneOf({"Habitation": (2, None), "Business_offices": (2, None), "Other_purpose": (1, None)}),
            "earlier_purchases": Whole(0, 1),
            "shareholders": Whole(1, 5),
            "expands_branches": Flag(0.3),
        },
        (
            "capital_condition",
            "land_condition",
            "purpose_condition",
            "once_condition",
            "may_acquire",
            "one_legal_entity_only",
        ),
        "four conditions, each an answer of its own",
    ),
    Measure(
        "loss carry-forward",
        "Article 36",
        "decree/part_8_duties_and_taxes",
        "Loss_deferral",
        {
            "accounting_system": OneOf(_ACCOUNTING),
            "follows_law_on_accounting": Flag(0.97),
            "is_certified_by_audit": Flag(0.97),
            "is_confirmed_by_tax_department": Flag(0.97),
            "loss_year": Whole(2005, 2012),
            "asked_year": Whole(2013, 2016),
        },
        ("may_be_deferred", "last_year", "is_deductible"),
        "another scope is asked, and a list made of what is missing",
    ),
    Measure(
        "working-day due date",
        "Article 38",
        "decree/part_8_duties_and_taxes",
        "Import_plan",
        {
            "application_received": Day(date(2011, 5, 2), date(2016, 12, 30)),
            "set_complete": Later("application_received", 0, 20),
            "sent_to_sector": Later("set_complete", 0, 10),
            "comments_received": Maybe(Later("sent_to_sector", 1, 30), 0.7),
            "as_of": Later("sent_to_sector", 0, 60),
        },
        ("comments_due", "is_considered_approved", "certificate_due"),
        "10 and 30 working days in a calendar with its holidays",
    ),
    Measure(
        "exemption end",
        "Article 33",
        "decree/part_8_duties_and_taxes",
        "Exemption_period",
        {
            "begins": Maybe(Day(date(2011, 5, 2), date(2016, 12, 30)), 0.9),
            "years_source": OneOf(
                {
                    "Certificate": (1, Whole(1, 10)),
                    "Reported_table": (1, Made({"level": OneOf(_LEVELS), "zone": OneOf(_ZONES)})),
                }
            ),
            "as_of": Day(date(2011, 5, 2), date(2026, 12, 30)),
        },
        ("years", "is_by_certificate", "last_day", "stands"),
        "years added to a date, from a table of another module",
    ),
)


def facts(measure: Measure, count: int, seed: str = "seven") -> list[dict[str, Json]]:
    """So many questions in JSON; the same seed gives the same ones. One of `count` begins all longer ones."""
    random = Random(f"{seed} {measure.name}")
    return [_row(measure, random) for _ in range(count)]


def _row(measure: Measure, random: Random) -> dict[str, Json]:
    days: dict[str, date] = {}
    return {name: _drawn(draw, name, days, random) for name, draw in measure.facts.items()}


def _drawn(draw: Draw, name: str, days: dict[str, date], random: Random) -> Json:
    match draw:
        case Flag(true):
            return random.random() < true
        case Whole(low, high):
            return str(random.randint(low, high))
        case Amount(currency, low, high, step):
            units, cents = divmod(random.randint(low, high) * step, 100)
            return {"currency": currency, "amount": f"{units}.{cents:02}"}
        case Measured(unit, low, high, parts):
            number = random.randint(low, high)
            return {"value": str(number) if parts == 1 else f"{number}/{parts}", "unit": unit}
        case Day(first, last):
            days[name] = first + timedelta(random.randint(0, (last - first).days))
            return days[name].isoformat()
        case Later(than, low, high):
            days[name] = days[than] + timedelta(random.randint(low, high))
            return days[name].isoformat()
        case OneOf(cases):
            (case,) = random.choices(list(cases), [weight for weight, _ in cases.values()])
            carried = cases[case][1]
            return case if carried is None else {case: _drawn(carried, name, days, random)}
        case Made(fields):
            return {field: _drawn(each, field, days, random) for field, each in fields.items()}
        case Maybe(inner, present):
            return {"Present": _drawn(inner, name, days, random)} if random.random() < present else "Absent"
        case _:
            assert_never(draw)


def typed(measure: Measure, questions: list[dict[str, Json]]) -> tuple[Any, list[dict[str, Any]]]:
    """The scope's description in `generated/`, and the questions as keyword arguments of its function."""
    from importlib import import_module

    from generated.runtime.decode import decode

    module = import_module(f"generated.{measure.module.replace('/', '.')}")
    described = getattr(module, measure.scope.upper())
    asked = []
    for question in questions:
        values = decode(described.facts, question)
        given = {each.argument: value for each, value in zip(described.inputs, values, strict=False)}
        asked.append({name: value for name, value in given.items() if name in measure.facts})
    return described, asked
