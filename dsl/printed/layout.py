"""Text with choices of where to break it, and the breaking.

A group stands on one line if it fits there; else each of its own breaks is taken, and the groups inside it choose anew.
Source of the idea: P. Wadler, "A prettier printer" (2003); the algorithm is the usual one with an explicit stack.

Comments are no part of the tree that is laid out. They come beside it, each with the offset at which it stood, and are
let in before the first text that stood behind it: nothing is lost, whatever the layout.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterable, Sequence
from typing import TypeAlias, assert_never

from dsl.records import record

#: The columns that a line may fill. What cannot be broken, such as a long name, goes on beyond.
WIDTH = 88

#: How far what belongs to a line is indented under it.
STEP = 2


@record
class Text:
    """Words without a line break; `at` is the offset of the source at which they stood, None if nobody knows."""

    text: str
    at: int | None = None


@record
class Break:
    """A line break, or `flat` where its group stands on one line."""

    flat: str = " "


@record
class Forced:
    """A line break in any case, with an empty line if `is_blank`; the groups around it break too."""

    is_blank: bool = False


@record
class Row:
    parts: tuple[Layout, ...]


@record
class Nested:
    """Lines that begin inside stand further in."""

    inner: Layout
    by: int = STEP


@record
class Group:
    inner: Layout


Layout: TypeAlias = Text | Break | Forced | Row | Nested | Group

#: An offset behind all others.
_BEYOND = sys.maxsize

#: A break that leaves nothing where it is not taken.
SOFT = Break("")
LINE = Break()
HARD = Forced()
BLANK = Forced(is_blank=True)


def row(*parts: Layout | str | None) -> Layout:
    """Parts one after another; a string is a text, None is left out."""
    return Row(tuple(Text(each) if isinstance(each, str) else each for each in parts if each is not None))


def group(*parts: Layout | str | None) -> Layout:
    """Parts that stand on one line if they fit there."""
    return Group(row(*parts))


def nested(*parts: Layout | str | None, by: int = STEP) -> Layout:
    """Parts of which every line but the first stands further in."""
    return Nested(row(*parts), by)


def joined(parts: Iterable[Layout], between: Layout) -> Layout:
    """Parts with something between each two."""
    made: list[Layout] = []
    for part in parts:
        if made:
            made.append(between)
        made.append(part)
    return Row(tuple(made))


@record
class Comment:
    """`# ...` as written; `is_trailing` behind words on its line, `after_blank` below an empty line."""

    at: int
    text: str
    is_trailing: bool = False
    after_blank: bool = False


def laid_out(layout: Layout, comments: Sequence[Comment] = (), width: int = WIDTH) -> str:
    """The text of a layout with all comments, each line without trailing blanks, the last one ended.

    "" for an empty layout without comments.
    """
    return _Page(width, deque(sorted(comments, key=lambda each: each.at))).fill(layout)


#: What is left to lay out: the indent of its lines, whether it stands on one line, and itself.
_Piece: TypeAlias = tuple[int, bool, Layout]


class _Page:
    """The lines so far, and the one being written."""

    def __init__(self, width: int, pending: deque[Comment]) -> None:
        self.width = width
        self.pending = pending
        self.lines: list[str] = []
        self.line = ""
        #: Comments that wait for the end of the line being written.
        self.trailing: list[str] = []
        #: The number of the line on which the last text stands that knows its offset.
        self.placed = 0

    def fill(self, layout: Layout) -> str:
        stack: list[_Piece] = [(0, False, layout)]
        while stack:
            indent, is_flat, piece = stack.pop()
            match piece:
                case Text():
                    self._write(piece, indent)
                case Break():
                    if is_flat:
                        self.line += piece.flat
                    else:
                        self._end_line(indent)
                case Forced():
                    self._end_line(indent)
                    if piece.is_blank and self.lines and self.lines[-1]:
                        self.lines.append("")
                case Row():
                    stack += [(indent, is_flat, part) for part in reversed(piece.parts)]
                case Nested():
                    stack.append((indent + piece.by, is_flat, piece.inner))
                case Group():
                    stack.append((indent, is_flat or self._fits(piece.inner, stack), piece.inner))
                case _:
                    assert_never(piece)
        self._let_in(_BEYOND, 0)
        self._end_line(0)
        while self.lines and not self.lines[-1]:
            self.lines.pop()
        return "".join(f"{line}\n" for line in self.lines)

    def _fits(self, layout: Layout, rest: Sequence[_Piece]) -> bool:
        """Whether a layout stands on the rest of the line, with what cannot be parted from its end."""
        left = self.width - len(self.line)
        let_in = 0
        seen = False
        stack: list[tuple[bool, Layout]] = [(True, layout)]
        following = len(rest)
        while left >= 0:
            if not stack:
                if following == 0:
                    return True
                following -= 1
                stack.append(rest[following][1:])
                continue
            is_flat, piece = stack.pop()
            match piece:
                case Text():
                    while piece.at is not None and let_in < len(self.pending) and self.pending[let_in].at < piece.at:
                        if seen:
                            return False
                        let_in += 1
                    seen = True
                    left -= len(piece.text)
                case Break():
                    if not is_flat:
                        return True
                    left -= len(piece.flat)
                case Forced():
                    return not is_flat
                case Row():
                    stack += [(is_flat, part) for part in reversed(piece.parts)]
                case Nested():
                    stack.append((is_flat, piece.inner))
                case Group():
                    # What follows the layout may break where it can: only its first line counts.
                    stack.append((is_flat, piece.inner))
                case _:
                    assert_never(piece)
        return False

    def _write(self, text: Text, indent: int) -> None:
        if text.at is not None:
            self._let_in(text.at, indent)
            self.placed = len(self.lines)
        self.line += text.text

    def _end_line(self, indent: int) -> None:
        if self.line.strip() or self.trailing:
            self.lines.append("  ".join([self.line.rstrip(), *self.trailing]))
        self.trailing = []
        self.line = " " * indent

    def _let_in(self, at: int, indent: int) -> None:
        """Write the comments that stood before an offset."""
        while self.pending and self.pending[0].at < at:
            comment = self.pending.popleft()
            if comment.is_trailing:
                self._put_behind(comment.text)
                continue
            if self.line.strip():
                self._end_line(indent)
            if comment.after_blank and self.lines and self.lines[-1]:
                self.lines.append("")
            self.line = " " * indent + comment.text
            self._end_line(indent)

    def _put_behind(self, comment: str) -> None:
        """Write a comment behind the words that it stood behind."""
        if self.placed < len(self.lines):
            self.lines[self.placed] += f"  {comment}"
        else:
            self.trailing.append(comment)
