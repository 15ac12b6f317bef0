"""Calendars of working days: their declaration, and the choice of one in a scope. Their words are names elsewhere."""

from __future__ import annotations

from typing import Any

from dsl.diagnostics.model import Label
from dsl.diagnostics.suggest import did_you_mean
from dsl.locales.locale import CalendarWord
from dsl.records import record
from dsl.source import Span
from dsl.surface.tree import CalendarDeclaration, CalendarTable, CalendarYears, DateCalendar, Notes
from dsl.syntax.build.places import Children, between, nodes, whole
from dsl.syntax.words import Word

#: A calendar is counted out day by day once: no law looks further.
YEARS_LIMIT = 1000
#: The years that Python's dates have.
_FIRST, _LAST = 1, 9999


@record
class _Part:
    """A line of a declaration on its way to it; `word` is what it begins with, `kind` what its form is that of."""

    word: Word
    kind: CalendarWord
    value: Any
    span: Span


def _weekend(children: Children) -> _Part:
    return _Part(children[0], "weekend", tuple(nodes(children)), whole(children))


def _years(children: Children) -> _Part:
    word, first, to, last = children
    span = whole(children)
    if to.type != "TO" and to.sheet.locale.calendar.get(to.text) != "to":
        to.sheet.report("calendar-years", span.start, span.end, {"why": f"`{to.text}` does not join two years"})
    elif not _FIRST <= first.value <= last.value <= _LAST or last.value - first.value >= YEARS_LIMIT:
        why = f"from {first.value} to {last.value} there are not between 1 and {YEARS_LIMIT:,} years"
        to.sheet.report("calendar-years", span.start, span.end, {"why": why})
        return _Part(word, "years", CalendarYears(2000, 2000, span), span)
    return _Part(word, "years", CalendarYears(first.value, last.value, span), span)


def _holidays(children: Children) -> _Part:
    word, path = children
    return _Part(word, "holidays", CalendarTable(path.value, path.span), whole(children))


def _calendar(children: Children) -> CalendarDeclaration:
    first, word, name, colon, *parts = children
    _expect(word, "calendar", "calendar-word", between(first, name))
    found: dict[CalendarWord, _Part] = {}
    for part in parts:
        said = part.word.sheet.locale.calendar.get(part.word.text)
        if said != part.kind:
            _unknown_part(part)
        elif said in found:
            label = Label(found[said].span, "said here already")
            data = {"name": name.text, "part": part.word.text}
            word.sheet.report("calendar-part-twice", part.span.start, part.span.end, data, labels=(label,))
        else:
            found[said] = part
    weekend, years, table = (found.get(each) for each in ("weekend", "years", "holidays"))
    return CalendarDeclaration(
        name,
        weekend.value if weekend else None,
        years.value if years else None,
        table.value if table else None,
        Notes(),
        between(first, parts[-1] if parts else colon),
    )


def _unknown_part(part: _Part) -> None:
    known = [words for words, kind in part.word.sheet.locale.calendar.items() if kind not in ("calendar", "to")]
    meant = next(words for words, kind in part.word.sheet.locale.calendar.items() if kind == part.kind)
    hint = did_you_mean(part.word.text, known) or f"What stands here is written `{meant} …`."
    part.word.sheet.report("calendar-part", part.word.start, part.word.end, {"word": part.word.text}, hint=hint)


def _date_calendar(children: Children) -> DateCalendar:
    _, word, path = children
    _expect(word, "calendar", "date-calendar-form", whole(children))
    return DateCalendar(path, whole(children))


def _expect(word: Word, kind: CalendarWord, code: str, span: Span) -> None:
    if word.sheet.locale.calendar.get(word.text) != kind:
        word.sheet.report(code, span.start, span.end, {"word": word.text})


CALLBACKS = {
    "weekend": _weekend,
    "years": _years,
    "holidays": _holidays,
    "calendar": _calendar,
    "date_calendar": _date_calendar,
}
