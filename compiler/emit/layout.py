"""Python expressions as small trees, and how they are laid out: on one line where they fit, else broken at brackets and
operators as the project's formatter breaks them, so that formatted code stays as it was written.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias, assert_never

WIDTH = 120
STEP = 4


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


@dataclass(frozen=True, slots=True)
class Text:
    """What is never broken: a name, a literal, a comprehension."""

    text: str
    level: Level = Level.PRIMARY


@dataclass(frozen=True, slots=True)
class Bracket:
    """`head(item, item)`; a collection (a tuple or list, `head` empty) is broken with one item a line."""

    head: str
    items: tuple[Code, ...]
    opening: str = "("
    closing: str = ")"
    level: Level = Level.PRIMARY

    @property
    def is_collection(self) -> bool:
        return not self.head


@dataclass(frozen=True, slots=True)
class Keyword:
    """`name=value` in a call."""

    name: str
    value: Code
    level: Level = Level.LAMBDA


@dataclass(frozen=True, slots=True)
class Joined:
    """Operands of one precedence with the signs between them."""

    operands: tuple[Code, ...]
    signs: tuple[str, ...]
    level: Level


@dataclass(frozen=True, slots=True)
class Choice:
    """`consequence if condition else alternative`."""

    consequence: Code
    condition: Code
    alternative: Code
    level: Level = Level.CONDITIONAL


@dataclass(frozen=True, slots=True)
class Function:
    """`lambda parameters: body`."""

    parameters: tuple[str, ...]
    body: Code
    level: Level = Level.LAMBDA


@dataclass(frozen=True, slots=True)
class Prefixed:
    """`not operand`, `-operand`."""

    sign: str
    operand: Code
    level: Level


@dataclass(frozen=True, slots=True)
class Comprehension:
    """`element for target in source if condition`; its brackets are those around it."""

    element: Code
    target: str
    source: Code
    condition: Code | None = None
    level: Level = Level.LAMBDA


@dataclass(frozen=True, slots=True)
class Parenthesised:
    inner: Code
    level: Level = Level.PRIMARY


Code: TypeAlias = Text | Bracket | Keyword | Joined | Choice | Function | Prefixed | Comprehension | Parenthesised


def tight(code: Code, level: Level) -> Code:
    """The expression, in parentheses if it binds looser than `level`."""
    return Parenthesised(code) if code.level < level else code


def call(head: str, *items: Code) -> Bracket:
    """`head(item, item)`."""
    return Bracket(head, items)


def collection(items: tuple[Code, ...]) -> Bracket:
    """A tuple."""
    return Bracket("", items)


def binary(left: Code, sign: str, right: Code, level: Level) -> Code:
    """`left sign right`, left associative; a chain of one precedence is kept flat, so that it is broken evenly."""
    tightest = min(each for each in Level if each > level)
    if isinstance(left, Joined) and left.level == level and level != Level.COMPARISON:
        return Joined((*left.operands, tight(right, tightest)), (*left.signs, sign), level)
    loosest = Level.BIT_OR if level == Level.COMPARISON else level
    return Joined((tight(left, loosest), tight(right, tightest)), (sign,), level)


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
            return f"{_inner(consequence)} if {_inner(condition)} else {flat(alternative)}"
        case Function(parameters, body):
            return f"lambda{' ' if parameters else ''}{', '.join(parameters)}: {flat(body)}"
        case Prefixed(sign, operand):
            return f"{sign}{flat(operand)}"
        case Comprehension():
            return " ".join(f"{opening}{flat(part)}" for opening, part in _clauses(code))
        case Parenthesised(inner):
            return f"({flat(inner)})"
        case _:
            assert_never(code)


def _clauses(code: Comprehension) -> list[tuple[str, Code]]:
    """The clauses of a comprehension, each with what stands before its expression."""
    clauses = [("", code.element), (f"for {code.target} in ", tight(code.source, Level.OR))]
    return clauses if code.condition is None else [*clauses, ("if ", tight(code.condition, Level.OR))]


def _inner(code: Code) -> str:
    return flat(tight(code, Level.OR))


def _on_one_line(code: Code, room: int) -> str | None:
    """The expression on one line of `room` signs; None if it needs more."""
    if _room_left(code, room) < 0:
        return None
    one_line = flat(code)
    return one_line if len(one_line) <= room else None


def _room_left(code: Code, room: int) -> int:
    """How many of `room` signs are left behind the names, literals and brackets of an expression, at most; below zero
    where they do not fit. The rest is not looked at then, so that what is large is never written out to be measured."""
    match code:
        case Text(text):
            return room - len(text)
        case Bracket(head, items):
            parts, room = items, room - len(head) - 2
        case Keyword(name, value):
            parts, room = (value,), room - len(name) - 1
        case Joined(operands):
            parts = operands
        case Choice(consequence, condition, alternative):
            parts = (consequence, condition, alternative)
        case Function(_, body):
            parts = (body,)
        case Prefixed(_, operand):
            parts = (operand,)
        case Comprehension(element, _, source):
            parts = (element, source)
        case Parenthesised(inner):
            parts = (inner,)
        case _:
            assert_never(code)
    for each in parts:
        if room < 0:
            break
        room = _room_left(each, room)
    return room


def lay(code: Code, indent: int, column: int, tail: int = 0) -> str:
    """The expression from `column` on, within lines of `WIDTH`; lines after the first are indented from `indent`.
    `tail` is how many signs follow on its last line."""
    one_line = _on_one_line(code, WIDTH - column - tail)
    if one_line is not None:
        return one_line
    match code:
        case Text(text):
            return text
        case Bracket():
            return _lay_bracket(code, indent)
        case Keyword(name, value):
            return f"{name}={lay(value, indent, column + len(name) + 1, tail)}"
        case Joined(operands, signs):
            lines = [lay(operands[0], indent, indent)]
            for sign, operand in zip(signs, operands[1:], strict=True):
                lines.append(f"{sign} {lay(operand, indent, indent + len(sign) + 1)}")
            return ("\n" + " " * indent).join(lines)
        case Choice():
            return ("\n" + " " * indent).join(_lay_choice(code, indent, tail))
        case Function(parameters, body):
            opening = f"lambda{' ' if parameters else ''}{', '.join(parameters)}:"
            if isinstance(body, Parenthesised | Bracket):
                return f"{opening} {lay(body, indent, column + len(opening) + 1, tail)}"
            return f"{opening} {_lay_parenthesised(body, indent)}"
        case Prefixed(sign, operand):
            return f"{sign}{lay(operand, indent, column + len(sign), tail)}"
        case Comprehension():
            clauses = (f"{opening}{lay(part, indent, indent + len(opening), tail)}" for opening, part in _clauses(code))
            return ("\n" + " " * indent).join(clauses)
        case Parenthesised(inner):
            return _lay_parenthesised(inner, indent)
        case _:
            assert_never(code)


def _lay_choice(code: Choice, indent: int, tail: int) -> list[str]:
    """The lines of a conditional expression; one in its alternative is broken with it."""
    first = lay(tight(code.consequence, Level.OR), indent, indent)
    test = lay(tight(code.condition, Level.OR), indent, indent + 3)
    lines = [first, f"if {test}"]
    if isinstance(code.alternative, Choice):
        head, *rest = _lay_choice(code.alternative, indent, tail)
        return [*lines, f"else {head}", *rest]
    return [*lines, f"else {lay(code.alternative, indent, indent + 5, tail)}"]


def lay_value(code: Code, indent: int, column: int) -> str:
    """What follows `return` or `=`: operators are broken inside parentheses of their own."""
    one_line = _on_one_line(code, WIDTH - column)
    if one_line is not None:
        return one_line
    if isinstance(code, Joined) and len(code.signs) == 1:
        end = code.operands[-1]
        opening = f"{flat(code.operands[0])} {code.signs[0]} "
        if isinstance(end, Parenthesised) and column + len(opening) < WIDTH:
            return opening + _lay_parenthesised(end.inner, indent)
        before, last = _last_bracket(code)
        if last is not None and column + len(before) + len(last.head) + 1 <= WIDTH:
            return before + _lay_bracket(last, indent)
    if isinstance(_unsigned(code), Joined | Choice) or (
        isinstance(code, Text) and indent + STEP + len(code.text) <= WIDTH
    ):
        return _lay_parenthesised(code, indent)
    return lay(code, indent, column)


def _unsigned(code: Code) -> Code:
    """What stands behind `not`, `-` and `not not`."""
    while isinstance(code, Prefixed):
        code = code.operand
    return code


def _last_bracket(code: Code) -> tuple[str, Bracket | None]:
    """The call with which an expression ends, where there is one to be broken, and the text before it."""
    match code:
        case Bracket(items=items) if items:
            return "", code
        case Joined(operands, signs):
            inner, last = _last_bracket(operands[-1])
            first = flat(Joined(operands[:-1], signs[:-1], code.level))
            return f"{first} {signs[-1]} {inner}", last
        case _:
            return "", None


def _lay_parenthesised(inner: Code, indent: int) -> str:
    deeper = indent + STEP
    return f"(\n{' ' * deeper}{lay(inner, deeper, deeper)}\n{' ' * indent})"


def _lay_bracket(code: Bracket, indent: int) -> str:
    deeper = indent + STEP
    gap = "\n" + " " * deeper
    opening = f"{code.head}{code.opening}"
    closing = f"\n{' ' * indent}{code.closing}"
    if not code.items:
        return f"{opening}{code.closing}"
    if len(code.items) == 1 and isinstance(code.items[0], Comprehension):
        return f"{opening}{gap}{lay(code.items[0], deeper, deeper)}{closing}"
    if not code.is_collection and all(_room_left(item, WIDTH) >= 0 for item in code.items):
        together = ", ".join(flat(item) for item in code.items)
        if deeper + len(together) <= WIDTH:
            return f"{opening}{gap}{together}{closing}"
    return f"{opening}{gap}{gap.join(f'{lay(item, deeper, deeper, 1)},' for item in code.items)}{closing}"
