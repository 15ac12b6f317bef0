"""Questions that bring further holidays, or fewer: the calendars that a scope counts in, changed with its facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from compiler.runtime.answers import Json
from compiler.runtime.calendars import Calendar
from compiler.runtime.changed_days import KEY

#: Days that random programs count over often: the literals and facts of dates are near them.
_NEAR = (date(2020, 1, 3), date(2020, 2, 28), date(2021, 3, 30))


def with_changes(questions: Iterable[tuple[str, dict[str, Json]]], scopes: Mapping[str, Any]) -> Iterator[Any]:
    """The questions, and each whose scope counts working days a second time with changed calendars."""
    for number, (scope, facts) in enumerate(questions):
        yield scope, facts
        calendars: tuple[Calendar, ...] = scopes[scope].calendars
        if calendars:
            yield scope, {**facts, KEY: {each.name: _changed(each, number) for each in calendars[: 1 + number % 2]}}


def _changed(calendar: Calendar, number: int) -> Json:
    day = _NEAR[number % len(_NEAR)] + timedelta(number % 11)
    off: list[Json] = [(day + timedelta(each)).isoformat() for each in (0, 1, 4)]
    on: list[Json] = [(day + timedelta(each)).isoformat() for each in (2, 3)]
    match number % 4:
        case 0:
            return {"holidays": off}
        case 1:
            return {"working": on}
        case 2:
            return {"holidays": off, "working": on}
        case _:
            return {}
