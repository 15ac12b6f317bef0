"""Random values: as the language writes them, and as facts in JSON."""

from __future__ import annotations

from datetime import date, timedelta

from compiler.runtime.answers import Json
from compiler.types import (
    Base,
    DecimalIn,
    EnumerationType,
    ListType,
    MoneyIn,
    OptionalType,
    StructureType,
    TupleType,
    Type,
)
from tests.differential import measures
from tests.differential.choices import Choices
from tests.differential.vocabulary import Vocabulary

_START = date(2019, 12, 29)
#: Month ends and leap days, where rounding bites, beside any day.
_EDGES = ("2020-01-31", "2020-02-29", "2021-03-31", "2019-12-31", "0001-01-01", "9999-12-31")


def literal(base: Base, choices: Choices) -> str:
    """A value of a base type as the language writes it."""
    match base:
        case Base.BOOLEAN:
            return choices.pick(("true", "false"))
        case Base.INTEGER:
            return choices.pick(("1", "0", "2", "(-1)", "3", "7", "100", "(-12)", "1000000007"))
        case Base.DECIMAL:
            return choices.pick(("1.0", "0.0", "0.5", "(-2.5)", "3.14159", "12.5%", "100 %", "0.333333333333"))
        case Base.MONEY:
            return choices.pick(("$1", "$0", "$0.01", "$2.5", "$1,000,000.99", "(-$3.33)", "$12.34"))
        case Base.DATE:
            return f"|{_day(choices)}|"
        case Base.WORKING_DURATION:
            count = choices.pick(("1", "0", "2", "10", "(-1)", "250")).strip("()")
            return f"({count} working {choices.pick(('day', 'days'))})"
        case Base.DURATION:
            count = choices.pick(("1", "0", "2", "13", "(-1)", "30"))
            count = count.strip("()")
            return f"({count} {choices.pick(('day', 'month', 'year'))})"
        case _:
            raise AssertionError(base)


def _day(choices: Choices) -> str:
    if choices.chance(25):
        return choices.pick(_EDGES)
    return (_START + timedelta(choices.below(1000))).isoformat()


def fact(type_: Type, vocabulary: Vocabulary, choices: Choices) -> Json:
    """A value in JSON; numbers as strings where a number would lose digits."""
    match type_:
        case Base.BOOLEAN:
            return bool(choices.below(2))
        case Base.INTEGER:
            return choices.pick((1, 0, 2, -1, 3, 7, 100, 12345678901234567890))
        case Base.DECIMAL:
            return choices.pick(("1", "0", "1/2", "-2.5", "1/3", "100"))
        case Base.MONEY:
            return choices.pick(("1.00", "0.00", "0.01", "-3.33", "1000000.99"))
        case Base.DATE:
            return _day(choices)
        case Base.DURATION:
            unit = choices.pick(("days", "months", "years"))
            parts: dict[str, Json] = {"years": 0, "months": 0, "days": 0}
            parts[unit] = choices.pick((1, 0, 2, -1, 12, 30))
            if choices.chance(15):
                parts["months"], parts["days"] = 1, 1
            return parts
        case MoneyIn() | DecimalIn():
            return measures.fact(type_, choices)
        case Base.WORKING_DURATION:
            days = choices.pick((1, 0, 2, -1, 10, 250))
            return {"working_days": days} if choices.chance(30) else days
        case ListType(element):
            return [fact(element, vocabulary, choices) for _ in range(choices.below(4))]
        case TupleType(items):
            return [fact(item, vocabulary, choices) for item in items]
        case StructureType():
            return {name: fact(each, vocabulary, choices) for name, each in vocabulary.fields(type_)}
        case EnumerationType() | OptionalType():
            case, payload = choices.pick(vocabulary.cases(type_))
            return case if payload is None else {case: fact(payload, vocabulary, choices)}
        case _:
            raise AssertionError(type_)
