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
from .facts import BadFacts, Given, Problem, nearest, printable, shorten, shown, unknown, within
from .figures import Figure, figure
from .readers import UNUSUAL, reader
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
    try:
        return reader(type)(given)
    except UNUSUAL:
        return explained(type, given, path)


def explained(type: Type, given: Given, path: str = "") -> Any:
    """`decode` without its fast readers: it reads every form of facts, and says what is wrong with them."""
    explaining = _Explaining()
    value = explaining.read(type, given, path)
    if explaining.problems:
        raise BadFacts(tuple(explaining.problems))
    return value


class _Explaining:
    """Reads values and collects problems; what it returns is meaningless, and not built, once there is a problem."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def read(self, type: Type, given: Given, path: str) -> Any:
        match type:
            case Boolean():
                return given if isinstance(given, bool) else self._expected("true or false", given, path)
            case Integer() | Decimal() | Money() | MoneyIn() | DecimalIn() | WorkingDuration():
                return self._figure(type, given, path)
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

    def _figure(self, type: Figure, given: Given, path: str) -> Any:
        found = figure(type, given, path, hints=self._hints)
        if isinstance(found, list):
            self.problems.extend(found)
            return None
        return found

    @property
    def _hints(self) -> bool:
        return len(self.problems) < _HINTS

    def _near(self, name: str, known: tuple[str, ...]) -> str:
        return nearest(name, known) if self._hints else ""

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
        what = "a part of a " + ("date" if complete else "duration")
        self.problems.extend(unknown(names, what, given, path, hints=self._hints))
        numbers = []
        for name in names:
            if name in given or not complete:
                numbers.append(self._figure(Integer(), given.get(name, 0), within(path, name)))
            else:
                self.problems.append(Problem(within(path, name), "an integer", ""))
        found = [each for each in numbers if each is not None]
        return found if len(self.problems) == before else None

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
        names = tuple(each.name for each in type.fields)
        self.problems.extend(unknown(names, f"a field of {type.name}", given, path, hints=self._hints))
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
                return self._expected(_carrying(case.name, case.payload), given, path)
            value = self.read(case.payload, payload, within(path, name))
            return None if self.problems else type.build(name, value)
        return self._expected(_cases(type), given, path, self._near(str(name), tuple(each.name for each in type.cases)))


def _described(field: Field) -> str:
    doc = shorten(printable(field.doc)).removesuffix(".")
    return f"{describe(field.type)} ({doc})" if doc else describe(field.type)


def _carrying(name: str, payload: Type) -> str:
    """How a case is given with what it carries, with an example where a word would not do."""
    match payload:
        case Decimal() | DecimalIn():
            example = "12.5"
        case Integer() | Money() | MoneyIn() | WorkingDuration():
            example = "1000"
        case Date():
            example = '"2012-02-29"'
        case _:
            return f'{{"{name}": {describe(payload)}}}'
    article = "an" if isinstance(payload, Integer) else "a"
    return f'"{name}" with {article} {describe(payload)}, as {{"{name}": {example}}}'


def _cases(type: Enumeration) -> str:
    forms = (
        f'"{each.name}"' if each.payload is None else f'{{"{each.name}": {describe(each.payload)}}}'
        for each in type.cases
    )
    return f"one case of {type.name}: {shorten(' or '.join(forms), 200)}"
