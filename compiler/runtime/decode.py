"""Facts, as JSON, read into values; every mistake is named with its path.

The forms are those of Catala's `--input`. Numbers are exact; upstream takes money and decimals through floats.
"""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from collections.abc import Mapping
from typing import Any

from .dates import Duration
from .facts import BadFacts, Given, Problem, nearest, numeral, printable, shorten, shown, within
from .money import CENTS, plain_amount
from .schema import (
    Abstract,
    Boolean,
    CodeLocation,
    Date,
    Decimal,
    DecimalIn,
    DurationType,
    Enumeration,
    Field,
    Function,
    Integer,
    ListOf,
    Money,
    MoneyIn,
    OptionalOf,
    Present,
    Structure,
    TupleOf,
    Type,
    WorkingDuration,
    decimals_of,
    describe,
)

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")

#: Near names are looked for in so many problems; a flood of unknown names is answered without.
_HINTS = 50


def decode(type: Type, given: Given, path: str = "") -> Any:
    """The value that facts describe, `given` as `facts.loads` reads them. Raises `BadFacts` with all problems.

    An optional may be given as "Absent" or null, as {"Present": ...}, or, as a field of a structure, by its bare value
    or not at all.
    """
    reader = _Reader()
    value = reader.read(type, given, path)
    if reader.problems:
        raise BadFacts(tuple(reader.problems))
    return value


class _Reader:
    """Reads values and collects problems; what it returns is meaningless, and not built, once there is a problem."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def read(self, type: Type, given: Given, path: str) -> Any:
        match type:
            case Boolean():
                return given if isinstance(given, bool) else self._expected("true or false", given, path)
            case Integer():
                return self._integer(given, path)
            case Decimal():
                found = numeral(given, ratios=True)
                return self._expected('a decimal, as 12.5, "12.5" or "1/3"', given, path) if found is None else found
            case Money():
                return self._money(given, path)
            case MoneyIn():
                return self._money_in(type, given, path)
            case DecimalIn():
                return self._decimal_in(type, given, path)
            case WorkingDuration():
                return self._working_days(given, path)
            case Date():
                return self._date(given, path)
            case DurationType():
                return self._duration(given, path)
            case ListOf(element):
                if not isinstance(given, list | tuple):
                    return self._expected(f"a {describe(type)}", given, path)
                return tuple(self.read(element, each, f"{path}[{index}]") for index, each in enumerate(given))
            case TupleOf(items):
                if not isinstance(given, list | tuple) or len(given) != len(items):
                    return self._expected(f"a list of {len(items)}, {describe(type)}", given, path)
                pairs = enumerate(zip(items, given, strict=True))
                return tuple(self.read(item, each, f"{path}[{index}]") for index, (item, each) in pairs)
            case OptionalOf():
                return self._optional(type, given, path, bare=False)
            case Structure():
                return self._structure(type, given, path)
            case Enumeration():
                return self._enumeration(type, given, path)
            case Abstract(name, build):
                try:
                    return build(given)
                except (ValueError, TypeError, ArithmeticError, LookupError, AttributeError):
                    return self._expected(f"a {name}", given, path)
            case Function() | CodeLocation():
                return self._expected(f"nothing, for a {describe(type)} cannot be given as a fact", given, path)

    def _expected(self, expected: str, given: object, path: str, near: str = "") -> Any:
        self.problems.append(Problem(path, expected, shown(given), near))
        return None

    def _near(self, name: str, known: tuple[str, ...]) -> str:
        return nearest(name, known) if len(self.problems) < _HINTS else ""

    def _integer(self, given: Given, path: str) -> Any:
        found = numeral(given)
        if found is None or found.denominator != 1:
            return self._expected('an integer, as 42 or "42"', given, path)
        return found.numerator

    def _money(self, given: Given, path: str) -> Any:
        found = numeral(given)
        if found is None or (found * CENTS).denominator != 1:
            return self._expected('money with at most two decimals, as 1000 or "1000.00"', given, path)
        return (found * CENTS).numerator

    def _money_in(self, type: MoneyIn, given: Given, path: str) -> Any:
        if not isinstance(given, dict):
            return self._amount(type, given, path)
        if not self._named(
            {"currency": f'"{type.currency}"', "amount": "the amount"}, f"a part of {describe(type)}", given, path
        ):
            return None
        if given["currency"] != type.currency:
            expected = f"{type.currency}, the currency of this amount (it is not converted)"
            return self._expected(expected, given["currency"], within(path, "currency"))
        return self._amount(type, given["amount"], within(path, "amount"))

    def _amount(self, type: MoneyIn, given: Given, path: str) -> Any:
        found = numeral(given)
        if found is not None and (found * 10**type.digits).denominator == 1:
            return (found * 10**type.digits).numerator
        few, bare = decimals_of(type), plain_amount(1000 * 10**type.digits, type.digits)
        forms = f'as 1000, "{bare}" or {{"currency": "{type.currency}", "amount": "{bare}"}}'
        return self._expected(f"money in {type.currency}, {few}, {forms}", given, path)

    def _decimal_in(self, type: DecimalIn, given: Given, path: str) -> Any:
        if not isinstance(given, dict):
            return self._quantity(type, given, path)
        if not self._named(
            {"value": "a decimal", "unit": f'a unit, as "{type.unit}"'}, "a part of a quantity", given, path
        ):
            return None
        found = self._quantity(type, given["value"], within(path, "value"))
        ratio = self._ratio(type, given["unit"], within(path, "unit"))
        return None if found is None or ratio is None else found * ratio

    def _ratio(self, type: DecimalIn, given: Given, path: str) -> Any:
        """What a number in a given unit is multiplied by, to be one in the unit of the type."""
        if given == type.unit:
            return 1
        from .conversion import ratio  # with the table of units, which few questions need

        found = ratio(given, type.unit, path, hints=len(self.problems) < _HINTS)
        if isinstance(found, Problem):
            self.problems.append(found)
            return None
        return found

    def _quantity(self, type: DecimalIn, given: Given, path: str) -> Any:
        found = numeral(given, ratios=True)
        forms = f'as 12.5, "12.5" or {{"value": "12.5", "unit": "{type.unit}"}}'
        return self._expected(f"a decimal in {type.unit}, {forms}", given, path) if found is None else found

    def _working_days(self, given: Given, path: str) -> Any:
        if isinstance(given, dict):
            if not self._named({"working_days": "a whole number"}, "a part of a duration in working days", given, path):
                return None
            return self._integer(given["working_days"], within(path, "working_days"))
        found = numeral(given)
        if found is None or found.denominator != 1:
            return self._expected('a whole number of working days, as 10 or {"working_days": 10}', given, path)
        return found.numerator

    def _named(self, members: Mapping[str, str], what: str, given: Mapping[str, Given], path: str) -> bool:
        """Whether an object has the members that it must have, and no others; for each, what it says."""
        before = len(self.problems)
        self._unknown(tuple(members), what, given, path)
        missing = ((name, told) for name, told in members.items() if name not in given)
        self.problems.extend(Problem(within(path, name), told, "") for name, told in missing)
        return len(self.problems) == before

    def _date(self, given: Given, path: str) -> Any:
        if isinstance(given, dict):
            numbers = self._numbers(("year", "month", "day"), given, path, complete=True)
        else:
            written = _DAY.fullmatch(given) if isinstance(given, str) else None
            if written is None:
                return self._expected('a date, as "2012-02-29"', given, path)
            numbers = [int(each) for each in written.groups()]
        if numbers is None:
            return None
        year, month, day = numbers
        if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            return self._expected("a date in the years 1 to 9999", given, path)
        if not 1 <= month <= 12:
            return self._expected("a date with a month from 1 to 12", given, path)
        if not 1 <= day <= monthrange(year, month)[1]:
            there = f"{year:04d}-{month:02d} has {monthrange(year, month)[1]} days"
            return self._expected(f"a day of the calendar ({there})", given, path)
        return datetime.date(year, month, day)

    def _duration(self, given: Given, path: str) -> Any:
        if not isinstance(given, dict):
            return self._expected('a duration, as {"years": 1, "months": 6}', given, path)
        numbers = self._numbers(("years", "months", "days"), given, path, complete=False)
        return None if numbers is None else Duration(*numbers)

    def _numbers(
        self, names: tuple[str, str, str], given: Mapping[str, Given], path: str, *, complete: bool
    ) -> list[int] | None:
        """The parts of a date (all needed) or a duration (0 where left out); None after a problem."""
        before = len(self.problems)
        self._unknown(names, "a part of a " + ("date" if complete else "duration"), given, path)
        numbers = []
        for name in names:
            if name in given or not complete:
                numbers.append(self._integer(given.get(name, 0), within(path, name)))
            else:
                self.problems.append(Problem(within(path, name), "an integer", ""))
        found = [each for each in numbers if each is not None]
        return found if len(self.problems) == before else None

    def _unknown(self, known: tuple[str, ...], what: str, given: Mapping[str, Given], path: str) -> None:
        for name in map(str, given):  # a program may give names that are no strings
            if name not in known:
                expected = f"{what} ({shorten(', '.join(known), 200)})" if known else f"no member: {what} has none"
                near = self._near(name, known)
                self.problems.append(Problem(within(path, name), expected, "an unknown name", near))

    def _optional(self, type: OptionalOf, given: Given, path: str, *, bare: bool) -> Any:
        present, absent = (type.present, "Present"), (type.absent, "Absent")
        if given is None or (isinstance(given, str) and given in absent):
            return None
        if isinstance(given, dict) and len(given) == 1:
            ((name, payload),) = given.items()
            if name in present:
                return Present(self.read(type.element, payload, within(path, name)))
        if bare:
            return Present(self.read(type.element, given, path))
        return self._expected(f'"{type.absent}" or {{"{type.present}": {describe(type.element)}}}', given, path)

    def _structure(self, type: Structure, given: Given, path: str) -> Any:
        if not isinstance(given, dict):
            return self._expected(f"an object with the fields of {type.name}", given, path)
        self._unknown(tuple(each.name for each in type.fields), f"a field of {type.name}", given, path)
        values = [self._field(each, given, path) for each in type.fields]
        return None if self.problems else type.build(*values)

    def _field(self, field: Field, given: Mapping[str, Given], path: str) -> Any:
        inside = within(path, field.name)
        if field.name not in given:
            if field.required and not isinstance(field.type, OptionalOf):
                self.problems.append(Problem(inside, _described(field), ""))
            return None
        if isinstance(field.type, OptionalOf):
            value = self._optional(field.type, given[field.name], inside, bare=True)
        else:
            value = self.read(field.type, given[field.name], inside)
        return value if field.required else Present(value)

    def _enumeration(self, type: Enumeration, given: Given, path: str) -> Any:
        name: str
        payload: Given
        if isinstance(given, str):
            name, payload, carried = given, None, False
        elif isinstance(given, dict) and len(given) == 1:
            ((name, payload),) = given.items()
            carried = True
        else:
            return self._expected(_cases(type), given, path)
        for case in type.cases:
            if case.name != name:
                continue
            if case.payload is None:
                if carried:
                    return self._expected(f'"{name}" alone, for this case carries nothing', given, path)
                return None if self.problems else type.build(name, None)
            if not carried:
                return self._expected(f'{{"{name}": {describe(case.payload)}}}', given, path)
            value = self.read(case.payload, payload, within(path, name))
            return None if self.problems else type.build(name, value)
        return self._expected(_cases(type), given, path, self._near(str(name), tuple(each.name for each in type.cases)))


def _described(field: Field) -> str:
    return f"{describe(field.type)} ({shorten(printable(field.doc))})" if field.doc else describe(field.type)


def _cases(type: Enumeration) -> str:
    forms = (
        f'"{each.name}"' if each.payload is None else f'{{"{each.name}": {describe(each.payload)}}}'
        for each in type.cases
    )
    return f"a case of {type.name}: {shorten(' or '.join(forms), 200)}"
