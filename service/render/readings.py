"""Readings for people: how the text was read for an answer, and what an answer is under every way to read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from compiler.runtime.answers import ReadingInForce, Status, Way
from compiler.runtime.exploring import AllReadings, Outcome, Row, Spread
from compiler.runtime.words import label
from service.render.counts import count, listed
from service.render.notice import notice
from service.render.outcomes import OUTCOMES
from service.render.styled import Line, Segment, bad, columns, folded, good, law, line, plain, quiet, strong, warn
from service.render.values import on_one_line, value_lines


def offered_lines(readings: Iterable[ReadingInForce], width: int) -> Iterator[Line]:
    """The readings that may be chosen, each with its ways."""
    for reading in readings:
        yield from _heading(reading, width)
        yield from _ways(reading, "recommended", width)


def _ways(reading: ReadingInForce, recommended: str, width: int) -> Iterator[Line]:
    for way in reading.ways:
        mark = quiet(f" ({recommended})") if way == reading.recommended else Segment("")
        yield from _way(way, mark, width)


def reading_lines(readings: Iterable[ReadingInForce], width: int) -> Iterator[Line]:
    """How the text was read: each reading with what it holds for, and the other ways to read."""
    for number, reading in enumerate(readings):
        if number == 0:
            yield line()
            yield line(strong("How the text was read"))
        yield from _heading(reading, width)
        mark = quiet(" (recommended)") if reading.is_recommended else warn(" (chosen)")
        yield from _way(reading.in_force, mark, width)
        for way in reading.ways:
            if way != reading.in_force:
                is_recommended = way == reading.recommended
                mark = quiet(" (not chosen; recommended)" if is_recommended else " (not chosen)")
                yield from _way(way, mark, width)


def _heading(reading: ReadingInForce, width: int) -> Iterator[Line]:
    places = listed(list(dict.fromkeys(place.provision for place in reading.places)))
    yield from folded((strong(reading.input), *((", ", law(places)) if places else ())), width, "  ")
    if reading.doc:
        yield from folded((reading.doc,), width, "    ")


def _way(way: Way, mark: Segment, width: int) -> Iterator[Line]:
    says = (": ", way.doc) if way.doc else ()
    yield from folded((good(way.case), mark, *says), width, "    ", "      ")


def spread_lines(found: AllReadings, width: int) -> Iterator[Line]:
    """The answers under all readings: what is the same, and what depends on which reading, as a table."""
    yield line(strong(found.scope))
    yield from folded((_summary(found),), width, "  ")
    same = [each for each in found.spreads if not each.depends_on]
    varying = [each for each in found.spreads if each.depends_on]
    if same:
        yield line()
        yield line(strong("The same in all that were tried" if found.left else "Holds on every reading"))
        for spread in same:
            yield from _value(spread.output, spread.rows[0].outcome, width)
    called = {each.name: each for each in found.readings}
    for spread in varying:
        yield line()
        names = listed([called[name].input for name in spread.depends_on])
        yield line(strong(f"{label(spread.output)} depends on {names}"))
        yield from _table(spread, called, width)
    yield from _left(found, width)
    yield from _legend(found, width)
    answers = [each.answer for each in found.combinations if each.answer is not None]
    yield line()
    yield from folded((quiet(notice(finding for each in answers for finding in each.outputs.values())),), width)


def _left(found: AllReadings, width: int) -> Iterator[Line]:
    if found.left:
        yield line()
        text = f"At least {count(found.left, 'more combination')} could be tried: `--at-most` raises the bound."
        yield from folded((warn(text),), width)


def _summary(found: AllReadings) -> str:
    tried = len(found.combinations)
    chosen = "".join(f", with {name} read as {case}" for name, case in found.chosen.items())
    if not found.readings:
        return f"No open reading of the text bears on this answer{chosen}."
    asked = f"Asked in {count(tried, 'combination')} of {count(len(found.readings), 'reading')}{chosen}"
    if found.left:
        return f"{asked}, which are not all."
    same = "the answer is the same in all" if found.is_same_on_all else "the answer depends on how the text is read"
    return f"{asked}: {same}."


def _value(variable: str, outcome: Outcome, width: int) -> Iterator[Line]:
    shown = good(on_one_line(outcome.words)) if outcome.status is Status.VALUE else _failing(outcome)
    yield from value_lines(variable, outcome.words, shown, width)


def _failing(outcome: Outcome) -> Segment:
    return bad(f"cannot be computed: {outcome.shown}") if outcome.status is None else OUTCOMES[outcome.status]


def _table(spread: Spread, called: dict[str, ReadingInForce], width: int) -> Iterator[Line]:
    """One row an answer: the case of each reading that decides it, and what comes out."""
    heads = [called[name].input for name in spread.depends_on]
    rows = [[_case(row, called[name]) for name in spread.depends_on] for row in spread.rows]
    widths = [max(columns(plain(line(each))) for each in column) for column in zip(heads, *rows, strict=True)]
    yield line(
        "  ",
        quiet("  ".join(f"{head:{size}}" for head, size in zip([*heads, spread.output], [*widths, 0], strict=True))),
    )
    for cells, row in zip(rows, spread.rows, strict=True):
        lead = "  ".join(f"{cell:{size}}" for cell, size in zip(cells, widths, strict=True))
        segment = good(on_one_line(row.outcome.words)) if row.outcome.status is Status.VALUE else _failing(row.outcome)
        yield from folded((f"{lead}  ", segment), width, "  ", " " * (4 + sum(widths) + 2 * len(widths)))


def _case(row: Row, reading: ReadingInForce) -> str:
    """The case in a row; where any gives the same, because it is not read there, a dash."""
    case = row.choices.get(reading.name)
    if case is None:
        return "–"
    return f"{case} *" if case == reading.recommended.case else case


def _legend(found: AllReadings, width: int) -> Iterator[Line]:
    """What each case of each reading holds for."""
    if not found.readings:
        return
    yield line()
    yield line(strong("The readings"))
    for reading in found.readings:
        yield from _heading(reading, width)
        yield from _ways(reading, "* recommended", width)
