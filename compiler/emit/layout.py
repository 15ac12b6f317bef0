"""Python expressions as small trees, and how they read on one line. `breaking` breaks those that are too long."""

from __future__ import annotations

import ast
from enum import IntEnum
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


class _Measured:
    """What remembers how many signs it takes at least, once that has been asked."""

    __slots__ = ("_least",)
    _least: int


@record
class Text(_Measured):
    """What is never broken: a name, a literal, a comprehension."""

    text: str
    level: Level = Level.PRIMARY


@record
class Bracket(_Measured):
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
class Keyword(_Measured):
    """`name=value` in a call."""

    name: str
    value: Code
    level: Level = Level.LAMBDA


@record
class Joined(_Measured):
    """Operands of one precedence with the signs between them."""

    operands: tuple[Code, ...]
    signs: tuple[str, ...]
    level: Level


@record
class Choice(_Measured):
    """`consequence if condition else alternative`."""

    consequence: Code
    condition: Code
    alternative: Code
    level: Level = Level.CONDITIONAL


@record
class Function(_Measured):
    """`lambda parameters: body`."""

    parameters: tuple[str, ...]
    body: Code
    level: Level = Level.LAMBDA


@record
class Prefixed(_Measured):
    """`not operand`, `-operand`."""

    sign: str
    operand: Code
    level: Level


@record
class Followed(_Measured):
    """`first` and, without a gap, what stands behind it: `.field`, `[0]`, `.method(item)`."""

    first: Code
    rest: Code
    level: Level = Level.PRIMARY


@record
class Named(_Measured):
    """`name := value`; its brackets are those around it."""

    name: str
    value: Code
    level: Level = Level.LAMBDA


@record
class Comprehension(_Measured):
    """`element for target in source if condition`; its brackets are those around it."""

    element: Code
    target: str
    source: Code
    condition: Code | None = None
    level: Level = Level.LAMBDA


@record
class Parenthesised(_Measured):
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
    tightest = min(each for each in Level if each > level)
    if isinstance(left, Joined) and left.level == level and level != Level.COMPARISON:
        return Joined((*left.operands, tight(right, tightest)), (*left.signs, sign), level)
    loosest = Level.BIT_OR if level == Level.COMPARISON else level
    return Joined((tight(left, loosest), tight(right, tightest)), (sign,), level)


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
    """The expression on one line."""
    match code:
        case Text(text):
            return text
        case Bracket(head, items, opening, closing):
            single = len(items) == 1 and not isinstance(items[0], Comprehension)
            comma = "," if code.is_collection and opening == "(" and single else ""
            return f"{head}{opening}{', '.join(flat(item) for item in items)}{comma}{closing}"
        case Keyword(name, value):
            return f"{name}={flat(value)}"
        case Joined(operands, signs):
            return flat(operands[0]) + "".join(
                f" {sign} {flat(operand)}" for sign, operand in zip(signs, operands[1:], strict=True)
            )
        case Choice(consequence, condition, alternative):
            return f"{flat(guarded(consequence))} if {flat(guarded(condition))} else {flat(alternative)}"
        case Function(_, body):
            return f"{opening_of(code)} {flat(body)}"
        case Prefixed(sign, operand):
            return f"{sign}{flat(operand)}"
        case Followed(first, rest):
            return f"{flat(first)}{flat(rest)}"
        case Named(name, value):
            return f"{name} := {flat(value)}"
        case Comprehension():
            return " ".join(f"{opening}{flat(part)}" for opening, part in clauses(code))
        case Parenthesised(inner):
            return f"({flat(inner)})"
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
    """The expression on one line of `room` signs; None if it needs more."""
    if _least(code) > room:
        return None
    one_line = flat(code)
    return one_line if len(one_line) <= room else None


def _least(code: Code) -> int:
    """How many signs the names, literals and brackets of an expression take. Each expression is gone through once, so
    that what is large is never written out to be measured."""
    if not hasattr(code, "_least"):
        code._least = _added_up(code)
    return code._least


def _added_up(code: Code) -> int:
    match code:
        case Text(text):
            return len(text)
        case Bracket(head, items, opening, closing):
            return len(head) + len(opening) + 2 * len(items) + len(closing) - 2 + sum(map(_least, items))
        case Keyword(name, value) | Named(name, value):
            return len(name) + 1 + _least(value)
        case Joined(operands):
            return sum(map(_least, operands))
        case Choice(consequence, condition, alternative):
            return _least(consequence) + _least(condition) + _least(alternative)
        case Function(_, inner) | Prefixed(_, inner) | Parenthesised(inner):
            return _least(inner)
        case Followed(first, rest):
            return _least(first) + _least(rest)
        case Comprehension(element, _, source):
            return _least(element) + _least(source)
        case _:
            assert_never(code)
