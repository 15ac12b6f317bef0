"""What is written as a value is read back as that value, in every locale: the notation and the parser agree."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiler.driver import RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.runtime import schema
from compiler.runtime.dates import Duration
from compiler.runtime.notation import LOCALES as NOTATIONS
from compiler.runtime.notation import write
from compiler.runtime.schema import DecimalIn, ListOf, MoneyIn, OptionalOf, Present, TupleOf, Type, describe
from dsl.locales import LOCALES
from dsl.locales.locale import Locale
from dsl.locales.speech import in_words_of
from tests.runtime.values import values

MEASURED: tuple[Type, ...] = (
    MoneyIn("USD", 2),
    MoneyIn("LAK", 2),
    MoneyIn("JPY", 0),
    MoneyIn("KWD", 3),
    DecimalIn("ha"),
    DecimalIn("km2"),
    DecimalIn("LAK per USD"),
    DecimalIn("USD per ha"),
    DecimalIn("m3 per s"),
    DecimalIn("kW·h"),
    DecimalIn("per ha"),
)
PLAIN: tuple[Type, ...] = (
    schema.Boolean(),
    schema.Integer(),
    schema.Decimal(),
    schema.Money(),
    schema.Date(),
    schema.DurationType(),
)


def _of(type: Type) -> st.SearchStrategy[Any]:
    match type:
        case MoneyIn():
            return st.integers()
        case DecimalIn():
            return st.fractions(max_denominator=10**6) | st.integers().map(Fraction)
        case schema.Date():
            return st.dates(date(1900, 1, 1))
        case schema.DurationType():
            return st.builds(Duration, *[st.integers(-30, 30)] * 3)
        case ListOf(element):
            return st.lists(_of(element), min_size=1, max_size=3).map(tuple)
        case TupleOf(items):
            return st.tuples(*map(_of, items))
        case OptionalOf(element):
            return st.none() | _of(element).map(Present)
        case _:
            return values(type)


def _larger(types: st.SearchStrategy[Type]) -> st.SearchStrategy[Type]:
    pairs = st.tuples(types, types).map(TupleOf)
    return st.builds(ListOf, types) | st.builds(OptionalOf, types) | pairs


TYPES = st.recursive(st.sampled_from(MEASURED) | st.sampled_from(PLAIN), _larger, max_leaves=4)


def declared(type: Type, locale: Locale) -> str:
    """A type as a declaration of the locale writes it."""
    match type:
        case MoneyIn(currency):
            return f"{in_words_of(locale, 'money')} {locale.measured_in} {currency}"
        case DecimalIn(unit):
            return f"{in_words_of(locale, 'decimal')} {locale.measured_in} {unit}".replace("per ", f"{locale.per} ")
        case ListOf(element):
            return f"{in_words_of(locale, 'list of')} {declared(element, locale)}"
        case OptionalOf(element):
            return f"{in_words_of(locale, 'optional of')} {declared(element, locale)}"
        case TupleOf(items):
            return f"({', '.join(declared(each, locale) for each in items)})"
        case _:
            return in_words_of(locale, describe(type))


def read_back(texts: list[tuple[str, str]], locale: Locale) -> list[Any]:
    """The values of constants, each given by its type and its text in the language."""
    lines = (
        f"{in_words_of(locale, 'declaration')} v{number} {in_words_of(locale, 'content')} {type} "
        f"{in_words_of(locale, 'equals')} {text}\n"
        for number, (type, text) in enumerate(texts)
    )
    checked = check([RuleText(f"a.catala_{locale.code}", "```catala\n" + "\n".join(lines) + "```\n")])
    assert checked.ok, [(each.message, str(each.span), str(each.span)) for each in checked.diagnostics]
    interpreter = Interpreter(checked.program)
    constants = {each.name.name: each for each in checked.program.modules[0].constants}
    return [interpreter.value(constants[f"v{number}"].body) for number in range(len(texts))]  # type: ignore[arg-type]


@st.composite
def drawn(draw: st.DrawFn) -> tuple[Type, Any]:
    type = draw(TYPES)
    return type, draw(_of(type))


def _named(type: Type, locale: str) -> Type:
    """With the cases of optional values by their names in the locale."""
    match type:
        case OptionalOf(element):
            names = {"en": ("Present", "Absent"), "fr": ("Présent", "Absent"), "pl": ("Obecny", "Nieobecny")}
            return OptionalOf(_named(element, locale), *names[locale])
        case ListOf(element):
            return ListOf(_named(element, locale))
        case TupleOf(items):
            return TupleOf(tuple(_named(each, locale) for each in items))
        case _:
            return type


@pytest.mark.parametrize("locale", LOCALES, ids=lambda each: each.code)
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(drawn(), min_size=20, max_size=20))
def test_what_is_written_is_read_back(locale: Locale, some: list[tuple[Type, Any]]) -> None:
    notation = NOTATIONS[locale.code]
    texts = [(declared(type, locale), write(_named(type, locale.code), value, notation)) for type, value in some]
    assert read_back(texts, locale) == [value for _, value in some]
