"""The timeline of a case drawn: a row for each obligation that has a day, from its first day to its last or to the day
on which it was done, on one axis of months.

Places along the axis are percentages, so that the picture is as wide as its column and its words stay as large as they
are, on a phone too. How each stands is said by a shape and a word at its end, never by a colour alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from compiler.runtime.words import day
from service.render.timeline import how_it_stands, sentence
from service.timeline.entries import Entry, Obligation, Timeline
from service.timeline.order import Group, group_of

#: Pixels: the axis above, one row, and what it leaves between rows.
_TOP, _ROW = 30, 46
#: Steps between the marks of the axis, in months, and how many marks a phone has room for.
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000)
_MOST_MARKS = 4
#: Percent of the width that the words beside a bar need on a phone, and what is left free at both ends.
_ROOM, _EDGE = 36.0, 2.0
#: Letters of a label that fit on a phone and at a desk.
_SHORT, _LONG = 44, 92
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Row:
    """An obligation: from `x` to `end` its bar, in percent; `is_open` where no last day ends it. `last` is the place of
    its last day where the bar goes on beyond it or ends before, None elsewhere. `words` stand at `words_x`, on the side
    `anchor` (`inside` where the bar leaves no room beside it). `said` is all of it in a sentence."""

    y: int
    state: str
    x: float
    end: float
    is_open: bool
    last: float | None
    who: str
    short: str
    long: str
    words: str
    words_x: float
    anchor: str
    said: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A month on the axis."""

    x: float
    shown: str


@dataclass(frozen=True, slots=True)
class Strip:
    """The picture: `today` is the place of the day of the question, None where none was given."""

    identifier: str
    title: str
    told: str
    height: int
    rows: tuple[Row, ...]
    marks: tuple[Mark, ...]
    today: float | None
    today_shown: str


@dataclass(frozen=True, slots=True)
class _Scale:
    """Days as percent of the width, over whole months."""

    first: date
    last: date

    def at(self, when: date) -> float:
        share = (when - self.first).days / (self.last - self.first).days
        return round(_EDGE + share * (100 - 2 * _EDGE), 2)


def strip(found: Timeline, identifier: str) -> Strip | None:
    """The picture of a timeline; None where fewer than two of its obligations have a day."""
    drawn = sorted(
        (each for each in found.entries if _days(each) and group_of(each) is not Group.OUTSIDE),
        key=lambda each: _days(each)[0],
    )
    if len(drawn) < 2:
        return None
    days = [each for entry in drawn for each in _days(entry)] + ([found.as_of] if found.as_of else [])
    scale = _Scale(min(days).replace(day=1), _month_after(max(days)))
    rows = tuple(_row(each, _TOP + number * _ROW, found, scale) for number, each in enumerate(drawn))
    on = f", as things stood on {day(found.as_of)}" if found.as_of else ""
    return Strip(
        identifier,
        f"{len(rows)} obligations from {day(min(days))} to {day(max(days))}{on}",
        " ".join(each.said for each in rows),
        _TOP + len(rows) * _ROW,
        rows,
        tuple(_marks(scale)),
        scale.at(found.as_of) if found.as_of else None,
        day(found.as_of) if found.as_of else "",
    )


def _days(entry: Entry) -> list[date]:
    asked = entry.obligation
    found = () if asked is None else (asked.start, asked.due, asked.done)
    return sorted(each for each in found if each is not None)


def _row(entry: Entry, y: int, found: Timeline, scale: _Scale) -> Row:
    asked = entry.obligation
    assert asked is not None
    first = _days(entry)[0]
    is_open = asked.done is None and asked.due is None
    end = asked.done or asked.due or max(found.as_of or first, first)
    if asked.status == "Overdue" and found.as_of is not None:
        end = max(end, found.as_of)
    x, to = scale.at(min(asked.start or end, end)), scale.at(end)
    last = scale.at(asked.due) if asked.due is not None and asked.due != end else None
    act = entry.act.rstrip(".").removeprefix("To ")
    who = found.terms.actor(asked.bearer).removeprefix("the ")
    who = who[:1].upper() + who[1:]
    words, state = _standing(asked)
    words_x, anchor = _beside(x, last if last is not None and to < last < to + _ROOM else to)
    return Row(
        y, state, x, to, is_open, last, who, _cut(act, _SHORT - len(who)), _cut(act, _LONG - len(who)), words, words_x,
        anchor, f"{sentence(entry, found.terms)} {_said(asked)}",
    )  # fmt: skip


def _standing(asked: Obligation) -> tuple[str, str]:
    """How it stands in a word or two with its day, and the class of its state."""
    is_right = asked.modality in ("Right", "Permission")
    match asked.status:
        case "Done_in_time":
            return f"{'used' if is_right else 'done'} {_day(asked.done)}", "done"
        case "Done_late":
            return f"late, {_day(asked.done)}", "late"
        case "Broken":
            return f"broken {_day(asked.done)}", "overdue"
        case "Overdue":
            return f"overdue, {_day(asked.due)}", "overdue"
        case "Lapsed":
            return f"lapsed {_day(asked.due)}", "late"
        case "Observed":
            return "holds", "open"
        case "Not_begun":
            return "not begun", "open"
        case _ if asked.due is None:
            return "no last day", "open"
        case _:
            return f"{'until' if is_right else 'due'} {_day(asked.due)}", "open"


def _said(asked: Obligation) -> str:
    """The same in a full sentence, with all days."""
    parts = [f"from {day(asked.start)}"] if asked.start else []
    parts += [f"last day {day(asked.due)}"] if asked.due else []
    parts += [f"done {day(asked.done)}"] if asked.done else []
    standing = how_it_stands(asked)
    how = standing.text.rstrip(".") if standing else asked.status.replace("_", " ")
    return f"{how}: {', '.join(parts)}."


def _beside(x: float, end: float) -> tuple[float, str]:
    """Where the words of a bar stand: after it, else before it, else inside."""
    if 100 - end >= _ROOM:
        return end, "after"
    if x >= _ROOM:
        return x, "before"
    return x, "inside"


def _cut(words: str, most: int) -> str:
    """Words that fit, cut between two of them."""
    if len(words) <= most:
        return words
    return words[: max(most, 12)].rpartition(" ")[0].rstrip(",;") + " …"


def _marks(scale: _Scale) -> Iterator[Mark]:
    """The beginnings of months, quarters or years, as many as there is room for."""
    months = list(_months(scale))
    step = next(each for each in _STEPS if len(months) <= each * _MOST_MARKS)
    for each in months:
        if (each.year * 12 + each.month - 1) % step == 0:
            yield Mark(scale.at(each), str(each.year) if step >= 12 else f"{_MONTHS[each.month - 1]} {each.year}")


def _months(scale: _Scale) -> Iterable[date]:
    at = scale.first
    while at < scale.last:
        yield at
        at = _month_after(at)


def _month_after(when: date) -> date:
    """The first day of the next month; the last day of all where there is none."""
    if (when.year, when.month) == (date.max.year, 12):
        return date.max
    return (when.replace(day=1) + timedelta(days=32)).replace(day=1)


def _day(when: date | None) -> str:
    return f"{when.day} {_MONTHS[when.month - 1]}" if when else ""
