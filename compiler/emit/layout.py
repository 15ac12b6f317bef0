"""Python expressions as small trees, and how they read on one line. `breaking` breaks those that are too long."""

from __future__ import annotations

import ast
from collections.abc import Callable
from enum import IntEnum
from itertools import pairwise
from typing import TypeAlias, assert_never

from dsl.records import record


class Level(IntEnum):
    """How tightly an expression binds; a looser one inside a tighter one needs parentheses."""

    LAMBDA = 0
    CONDITIONAL = 1
    OR = 2
    AND = 3
    NOT = 4
    COMPARISON = 5
    BIT_OR = 6
    BIT_XOR = 7
    BIT_AND = 8
    SUM = 10
    PRODUCT = 11
    SIGN = 12
    PRIMARY = 13


#: How many signs a line takes at most.
WIDTH = 120


class _Written:
    """What remembers how it reads on one line, once that has been asked; None where no line has room for it."""

    __slots__ = ("_line",)
    _line: str | None


@record
class Text(_Written):
    """What is never broken: a name, a literal, a comprehension."""

    text: str
    level: Level = Level.PRIMARY


@record
class Bracket(_Written):
    """`head(item, item)`; a collection (a tuple or list, `head` empty) is broken with one item a line."""

    head: str
    items: tuple[Code, ...]
    opening: str = "("
    closing: str = ")"
    level: Level = Level.PRIMARY

    @property
    def is_collection(self) -> bool:
        return not self.head


@record
class Keyword(_Written):
    """`name=value` in a call."""

    name: str
    value: Code
    level: Level = Level.LAMBDA


@record
class Joined(_Written):
    """Operands of one precedence with the signs between them."""

    operands: tuple[Code, ...]
    signs: tuple[str, ...]
    level: Level


@record
class Choice(_Written):
    """`consequence if condition else alternative`."""

    consequence: Code
    condition: Code
    alternative: Code
    level: Level = Level.CONDITIONAL


@record
class Function(_Written):
    """`lambda parameters: body`."""

    parameters: tuple[str, ...]
    body: Code
    level: Level = Level.LAMBDA


@record
class Prefixed(_Written):
    """`not operand`, `-operand`."""

    sign: str
    operand: Code
    level: Level


@record
class Followed(_Written):
    """`first` and, without a gap, what stands behind it: `.field`, `[0]`, `.method(item)`."""

    first: Code
    rest: Code
    level: Level = Level.PRIMARY


@record
class Named(_Written):
    """`name := value`; its brackets are those around it."""

    name: str
    value: Code
    level: Level = Level.LAMBDA


@record
class Comprehension(_Written):
    """`element for target in source if condition`; its brackets are those around it."""

    element: Code
    target: str
    source: Code
    condition: Code | None = None
    level: Level = Level.LAMBDA


@record
class Parenthesised(_Written):
    inner: Code
    level: Level = Level.PRIMARY


Code: TypeAlias = (
    Text | Bracket | Keyword | Joined | Choice | Function | Prefixed | Followed | Named | Comprehension | Parenthesised
)


def tight(code: Code, level: Level) -> Code:
    """The expression, in parentheses if it binds looser than `level`."""
    return Parenthesised(code) if code.level < level else code


def call(head: str, *items: Code) -> Bracket:
    """`head(item, item)`."""
    return Bracket(head, items)


def made(head: str, fields: tuple[tuple[str, Code], ...]) -> Bracket:
    """A record of named fields; where its values bear the names of the fields, these need not be said."""
    if all(value == Text(name) for name, value in fields):
        return Bracket(head, tuple(value for _, value in fields))
    return Bracket(head, tuple(Keyword(name, value) for name, value in fields))


def collection(items: tuple[Code, ...]) -> Bracket:
    """A tuple."""
    return Bracket("", items)


def negated(code: Code) -> Code:
    """`not code`."""
    return Prefixed("not ", tight(code, Level.NOT), Level.NOT)


def binary(left: Code, sign: str, right: Code, level: Level) -> Code:
    """`left sign right`, left associative; a chain of one precedence is kept flat, so that it is broken evenly."""
    tightest = _TIGHTER[level]
    if isinstance(left, Joined) and left.level == level and level != Level.COMPARISON:
        return Joined((*left.operands, tight(right, tightest)), (*left.signs, sign), level)
    loosest = Level.BIT_OR if level == Level.COMPARISON else level
    return Joined((tight(left, loosest), tight(right, tightest)), (sign,), level)


#: Of each level the next one.
_TIGHTER = dict(pairwise(Level))


def after(operand: Code, suffix: str) -> Code:
    """An expression with a field, an index or a method behind it."""
    first = tight(operand, Level.PRIMARY)
    return Text(f"{first.text}{suffix}") if isinstance(first, Text) else Followed(first, Text(suffix))


def conjunction(parts: tuple[Code, ...]) -> Code:
    """Parts that all hold."""
    if len(parts) == 1:
        return parts[0]
    return Joined(tuple(tight(part, Level.NOT) for part in parts), ("and",) * (len(parts) - 1), Level.AND)


def annotation(shown: str) -> Code:
    """A type as it is written behind a name, to be broken at its brackets and bars."""
    return _annotation(ast.parse(shown, mode="eval").body)


def _annotation(node: ast.expr) -> Code:
    match node:
        case ast.BinOp(left, ast.BitOr(), right):
            return binary(_annotation(left), "|", _annotation(right), Level.BIT_OR)
        case ast.Subscript(value, ast.Tuple(items)):
            return Bracket(ast.unparse(value), tuple(map(_annotation, items)), "[", "]")
        case ast.Subscript(value, item):
            return Bracket(ast.unparse(value), (_annotation(item),), "[", "]")
        case ast.List(items):
            return Bracket("", tuple(map(_annotation, items)), "[", "]")
        case _:
            return Text(ast.unparse(node))


def flat(code: Code) -> str:
    """The expression on one line, however long."""
    return _written(code, flat)


def _written(code: Code, part: Callable[[Code], str]) -> str:
    """The expression on one line, its parts as `part` gives them."""
    match code:
        case Text(text):
            return text
        case Bracket(head, items, opening, closing):
            single = len(items) == 1 and not isinstance(items[0], Comprehension)
            comma = "," if single and not head and opening == "(" else ""
            return f"{head}{opening}{', '.join(map(part, items))}{comma}{closing}"
        case Keyword(name, value):
            return f"{name}={part(value)}"
        case Function(_, body):
            return f"{opening_of(code)} {part(body)}"
        case Joined(operands, signs):
            first, *rest = map(part, operands)
            return first + "".join(f" {sign} {operand}" for sign, operand in zip(signs, rest, strict=True))
        case Choice(consequence, condition, alternative):
            return f"{part(guarded(consequence))} if {part(guarded(condition))} else {part(alternative)}"
        case Prefixed(sign, operand):
            return f"{sign}{part(operand)}"
        case Followed(first, rest):
            return f"{part(first)}{part(rest)}"
        case Named(name, value):
            return f"{name} := {part(value)}"
        case Comprehension():
            return " ".join(f"{opening}{part(each)}" for opening, each in clauses(code))
        case Parenthesised(inner):
            return f"({part(inner)})"
        case _:
            assert_never(code)


def opening_of(code: Function) -> str:
    """A lambda up to its body."""
    return f"lambda{' ' if code.parameters else ''}{', '.join(code.parameters)}:"


def clauses(code: Comprehension) -> list[tuple[str, Code]]:
    """The clauses of a comprehension, each with what stands before its expression."""
    found = [("", code.element), (f"for {code.target} in ", guarded(code.source))]
    return found if code.condition is None else [*found, ("if ", guarded(code.condition))]


def guarded(code: Code) -> Code:
    """A part of a conditional expression or comprehension, in parentheses where it is one itself."""
    return tight(code, Level.OR)


def on_one_line(code: Code, room: int) -> str | None:
    """The expression on one line of `room` signs, at most `WIDTH`; None if it needs more."""
    try:
        line = _line(code)
    except _TooLong:
        return None
    return line if len(line) <= room else None


class _TooLong(Exception):
    """An expression has no room on any line."""


def _line(code: Code) -> str:
    """The expression on one line. Each is gone through once, and what is too long is never written out. Raises
    `_TooLong`."""
    if isinstance(code, Text):
        return code.text
    if not hasattr(code, "_line"):
        code._line = None
        line = _written(code, _line)
        code._line = line if len(line) <= WIDTH else None
    if code._line is None:
        raise _TooLong
    return code._line
