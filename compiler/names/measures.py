"""What the names of units and currencies mean where they are written, and what to say of those that mean nothing."""

from __future__ import annotations

from compiler.runtime import currencies, units
from compiler.runtime.units import Unit, UnknownUnit
from compiler.types import AnyType, DecimalIn, MoneyIn, Type
from dsl.diagnostics import Diagnostic
from dsl.locales import locale_of
from dsl.locales.speech import Spoken
from dsl.source import Span
from dsl.surface import tree as surface

#: Lengths of time, which are durations: their number of days or hours is not fixed, or is for the law to fix.
_TIMES = frozenset(["day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "year", "years"])


def type_in(written: surface.MoneyInType | surface.DecimalInType, diagnostics: list[Diagnostic]) -> Type:
    """The type of amounts in a currency or of quantities in a unit; what is no such thing is reported, and stands for
    any type."""
    match written:
        case surface.MoneyInType(currency):
            found = currency_named(currency.text, currency.span, diagnostics)
            return AnyType("?") if found is None else MoneyIn(found)
        case surface.DecimalInType(written_unit):
            unit = unit_named(written_unit, diagnostics)
            if unit is not None and unit.currency is not None:
                data = {"currency": unit.currency}
                diagnostics.append(Diagnostic("decimal-in-currency", written.span, data))
                return MoneyIn(unit.currency)
            return AnyType("?") if unit is None else DecimalIn(unit)


def currency_named(code: str, span: Span, diagnostics: list[Diagnostic]) -> str | None:
    """The code of a currency; None (and a diagnostic) where there is none."""
    if code in currencies.DIGITS:
        return code
    likely = currencies.near(code)
    hint = ""
    if likely:
        hint = f"Did you mean {_either([f'`{each}` ({currencies.NAMES[each]})' for each in likely])}?"
    elif is_unit(code):
        hint = f"`{code}` is a unit of measure: write `decimal in {code}`."
    diagnostics.append(Diagnostic("unknown-currency", span, {"code": code}, hint=hint))
    return None


def unit_named(written: surface.UnitExpression, diagnostics: list[Diagnostic]) -> Unit | None:
    """A unit; None (and a diagnostic at the part that means nothing) where there is none."""
    for name in (*((written.above,) if written.above else ()), *written.below):
        if name.text in _TIMES:
            diagnostics.append(Diagnostic("unit-of-time", name.span, {"name": name.span.text}))
            return None
        try:
            Unit.parse(name.text)
        except UnknownUnit as unknown:
            _unknown(unknown.name, name.span, written, diagnostics)
            return None
    try:
        unit = Unit.parse(written.notation)
        is_number = not unit.dimension
    except UnknownUnit:
        is_number = True
    if is_number:
        diagnostics.append(Diagnostic("unit-of-nothing", written.span, {"unit": written.span.text}))
        return None
    return unit


def _unknown(name: str, span: Span, written: surface.UnitExpression, diagnostics: list[Diagnostic]) -> None:
    codes = currencies.near(name)
    likely = [] if name.upper() in currencies.DIGITS else units.near(name)
    data = {"name": name, "unit": likely[0] if likely else "MW"}
    if likely:
        hint = f"Did you mean {_either([f'`{each}`' for each in likely])}?"
    elif codes and written.below:
        hint = f"Did you mean {_either([f'`{each}` ({currencies.NAMES[each]})' for each in codes])}?"
    elif codes:
        number = written.span.source.text[: written.span.start].split()[-1:]
        shown = number[0] if number and number[0][:1].isdigit() else "10"
        hint = f"An amount is written with the code of its currency before it: `{codes[0]} {shown}`."
    else:
        hint = ""
    diagnostics.append(Diagnostic("unknown-unit", span, data, hint=hint))


def is_unit(name: str) -> bool:
    """Whether a name is that of a unit or currency."""
    try:
        return bool(Unit.parse(name).factors)
    except UnknownUnit:
        return False


def _either(words: list[str]) -> str:
    return " or ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else words[0]


def in_locale(span: Span, english: str) -> str:
    """A number in the English way, as the file at hand writes it."""
    return locale_of(span.path).number(english)


def digits_in_words(currency: str) -> str:
    """How many decimals an amount in a currency may have."""
    digits = currencies.DIGITS[currency]
    return Spoken("no decimals" if not digits else f"at most {digits} decimals")
