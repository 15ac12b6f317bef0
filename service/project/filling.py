"""Results written into the cells of a table: nothing else in its file changes, but for the width of its columns where
the table is laid out with its bars beneath each other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dsl.cases.rows import RawCell, is_separator, split_row
from dsl.literate.lines import Line, lines_of
from dsl.literate.tree import Fence
from service.render.styled import columns

#: What ends a line, for rule files are read with line feeds alone.
_ENDS = re.compile(r"(\r\n|\r|\n)")
_MARK = "\ufeff"


def filled(fence: Fence, answers: Mapping[int, str]) -> dict[int, str]:
    """The lines of a table that change, by their number in the file (from 1), with `answers` in its cells; these are
    given by the offsets at which they start."""
    body = fence.body
    lines = [each for each in lines_of(body.source.text, body.start, body.end) if "|" in each.text]
    wanted = len(split_row(lines[0]))
    rows = [_Row(line, split_row(line, wanted), is_separator(line)) for line in lines]
    new = _realigned(rows, answers) if _is_aligned(rows, wanted) else [_replaced(row, answers) for row in rows]
    changed = ((row.line, text) for row, text in zip(rows, new, strict=True) if text != row.line.text)
    return {body.source.position(line.start)[0]: text for line, text in changed}


def put_in(raw: bytes, lines: Mapping[int, str]) -> bytes:
    """The bytes of a file with some of its lines replaced. Line ends and a byte order mark stay as they are."""
    pieces = _ENDS.split(raw.decode("utf-8"))
    for number, text in lines.items():
        mark = _MARK if number == 1 and pieces[0].startswith(_MARK) else ""
        pieces[2 * (number - 1)] = mark + text
    return "".join(pieces).encode("utf-8")


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of a table and its cells."""

    line: Line
    cells: tuple[RawCell, ...]
    is_dashes: bool

    def edges(self) -> list[tuple[int, int]]:
        """Where the room of each cell starts and ends in the line, from bar to bar."""
        text = self.line.text
        start = len(text) - len(text.lstrip())
        start += text.startswith("|", start)
        edges = []
        for cell in self.cells:
            end = text.find("|", cell.end - self.line.start)
            end = len(text) if end < 0 else end
            edges.append((start, end))
            start = end + 1
        return edges


def _is_aligned(rows: Sequence[_Row], wanted: int) -> bool:
    """Whether the bars of all rows stand beneath each other, and each row has all cells and ends with a bar."""
    found = {
        tuple(columns(row.line.text[:end]) for _, end in row.edges())
        for row in rows
        if len(row.cells) == wanted and row.line.text.rstrip().endswith("|")
    }
    return len(found) == 1 and all(len(row.cells) == wanted and row.line.text.rstrip().endswith("|") for row in rows)


def _replaced(row: _Row, answers: Mapping[int, str]) -> str:
    """A row with its answers where its cells stood; blanks behind a cell make room for a longer one."""
    text = row.line.text
    for cell, (_, end) in reversed(list(zip(row.cells, row.edges(), strict=True))):
        if row.is_dashes or cell.start not in answers:
            continue
        start, stop = cell.start - row.line.start, cell.end - row.line.start
        new = answers[cell.start]
        blanks = max(1, columns(text[start:end]) - columns(new))
        text = text[:start] + new + (" " * blanks if end < len(text) else "") + text[max(stop, end) :]
    return text


def _realigned(rows: Sequence[_Row], answers: Mapping[int, str]) -> list[str]:
    """All rows, the columns as much wider as their answers need."""
    shown = [
        [_room(row, cell, edge, answers) for cell, edge in zip(row.cells, row.edges(), strict=True)] for row in rows
    ]
    widths = [max(columns(room) for room in column) for column in zip(*shown, strict=True)]
    dashes = next((room for row, room in zip(rows, shown, strict=True) if row.is_dashes), [""] * len(widths))
    to_right = [each.rstrip().endswith(":") and not each.lstrip().startswith(":") for each in dashes]
    new = []
    for row, rooms in zip(rows, shown, strict=True):
        text = row.line.text
        lead = text[: row.edges()[0][0]]
        wide = [_widened(*each, is_dashes=row.is_dashes) for each in zip(rooms, widths, to_right, strict=True)]
        tail = text[row.edges()[-1][1] :]
        new.append(f"{lead}{'|'.join(wide)}{tail}")
    return new


def _room(row: _Row, cell: RawCell, edge: tuple[int, int], answers: Mapping[int, str]) -> str:
    """What stands between the bars of a cell, with its answer in it."""
    start, end = edge
    old = row.line.text[start:end]
    if row.is_dashes or cell.start not in answers:
        return old
    new = answers[cell.start]
    at, stop = cell.start - row.line.start, cell.end - row.line.start
    before, after = row.line.text[start:at], row.line.text[stop:end]
    spare = columns(old) - columns(before) - columns(new)
    if spare >= len(after[:1]):
        return f"{before}{new}{' ' * spare}"
    lack = columns(new) - columns(row.line.text[at:stop])
    return f"{before[min(lack, max(len(before) - 1, 0)) :]}{new}{after[:1]}"


def _widened(room: str, width: int, is_right: bool, *, is_dashes: bool) -> str:
    """The room of a cell as wide as its column."""
    more = width - columns(room)
    if is_dashes:
        at = len(room.rstrip().removesuffix(":"))
        return room[:at] + "-" * more + room[at:]
    return " " * more + room if is_right else room + " " * more
