"""Expressions laid out as the project's formatter lays them out, so that formatted code stays as it was written: on one
line where they fit, else broken at brackets and operators.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from compiler.emit.layout import (
    WIDTH,
    Bracket,
    Choice,
    Code,
    Comprehension,
    Followed,
    Function,
    Joined,
    Keyword,
    Level,
    Named,
    Parenthesised,
    Prefixed,
    Text,
    clauses,
    flat,
    guarded,
    on_one_line,
    opening_of,
)

STEP = 4

# ---------------------------------------------------------------------------------------------------------- statements


def lay_value(code: Code, indent: int, column: int, tail: int = 0) -> str:
    """What follows `return`, `if` or `name =`, from `column` on; `tail` is how many signs follow on its last line.
    Operators are broken inside parentheses of their own, unless breaking the first or last bracket is enough."""
    one_line = on_one_line(code, WIDTH - column - tail)
    if one_line is not None:
        return one_line
    match _unsigned(code):
        case Text(text):
            fits = indent + STEP + len(text) <= WIDTH
            return _lay_parenthesised(code, indent) if fits else flat(code)
        case Joined() | Choice():
            laid = _lay_open(code, indent, column, tail) if _opens_with_bracket(code) else None
            return laid if laid is not None and _fits(laid, column, tail) else _lay_parenthesised(code, indent)
        case _:
            return _lay_open(code, indent, column, tail)


def _unsigned(code: Code) -> Code:
    """What stands behind `not`, `-` and `not not`."""
    while isinstance(code, Prefixed):
        code = code.operand
    return code


def _opens_with_bracket(code: Code) -> bool:
    """Whether an expression may be broken at its brackets alone: it has one operator of the loosest kind, and begins or
    ends with a bracket that holds something."""
    levels = list(_operators(code))
    loosest = min(levels, default=Level.PRIMARY)
    return levels.count(loosest) <= 1 and (_begins_with_bracket(code) or _ends_with_bracket(code))


def _operators(code: Code) -> Iterator[Level]:
    """The level of each operator outside brackets; `and` counts as `or`, since the two are broken alike."""
    match code:
        case Joined(operands, signs, level):
            yield from (Level.OR if level == Level.AND else level for _ in signs)
            for operand in operands:
                yield from _operators(operand)
        case Choice():
            yield from (Level.CONDITIONAL, Level.CONDITIONAL)
        case Prefixed(_, operand):
            yield from _operators(operand)
        case _:
            pass


def _begins_with_bracket(code: Code) -> bool:
    match code:
        case Joined(operands):
            return _begins_with_bracket(operands[0])
        case Followed(first):
            return _begins_with_bracket(first)
        case Bracket(head, items):
            return not head and bool(items)
        case _:
            return isinstance(code, Parenthesised)


def _ends_with_bracket(code: Code) -> bool:
    match code:
        case Joined(operands):
            return _ends_with_bracket(operands[-1])
        case Prefixed(_, operand):
            return _ends_with_bracket(operand)
        case Followed(_, rest):
            return _ends_with_bracket(rest)
        case Bracket(_, items):
            return bool(items)
        case _:
            return isinstance(code, Parenthesised)


def _fits(laid: str, column: int, tail: int) -> bool:
    """Whether each line that was laid out from `column` on is within the width."""
    first, *rest = laid.split("\n")
    ends = [column + len(first), *map(len, rest)]
    ends[-1] += tail
    return max(ends) <= WIDTH


def _lay_open(code: Code, indent: int, column: int, tail: int) -> str:
    """The expression broken at its brackets alone: each is broken where it does not fit together with what follows up
    to the next bracket."""
    pieces = list(_pieces(code))
    laid: list[str] = []
    for position, piece in enumerate(pieces):
        if isinstance(piece, str):
            text = piece
        else:
            behind = _up_to_bracket(pieces[position + 1 :], tail)
            one_line = on_one_line(piece, WIDTH - column - behind)
            text = _lay_broken(piece, indent, column, behind) if one_line is None else one_line
        laid.append(text)
        last = text.rfind("\n")
        column = column + len(text) if last < 0 else len(text) - last - 1
    return "".join(laid)


def _pieces(code: Code) -> Iterator[str | Code]:
    """The brackets of an expression, and the text between them."""
    match code:
        case Joined(operands, signs):
            yield from _pieces(operands[0])
            for sign, operand in zip(signs, operands[1:], strict=True):
                yield f" {sign} "
                yield from _pieces(operand)
        case Prefixed(sign, operand):
            yield sign
            yield from _pieces(operand)
        case Followed(first, rest):
            yield from _pieces(first)
            yield from _pieces(rest)
        case Text(text):
            yield text
        case Bracket(items=()):
            yield flat(code)
        case _:
            yield code


def _up_to_bracket(pieces: list[str | Code], tail: int) -> int:
    """How many signs follow up to where the line may be broken next."""
    length = 0
    for piece in pieces:
        if isinstance(piece, str):
            length += len(piece)
        else:
            return length + (len(piece.head) if isinstance(piece, Bracket) else 0) + 1
    return length + tail


def _lay_broken(code: Code, indent: int, column: int, tail: int) -> str:
    match code:
        case Bracket():
            return _lay_bracket(code, indent)
        case Parenthesised(inner):
            return _lay_parenthesised(inner, indent)
        case _:
            return lay(code, indent, column, tail)


# ------------------------------------------------------------------------------------------------------ inside brackets


def lay(code: Code, indent: int, column: int, tail: int = 0) -> str:
    """The expression from `column` on, within lines of `WIDTH`; lines after the first are indented from `indent`.
    `tail` is how many signs follow on its last line."""
    one_line = on_one_line(code, WIDTH - column - tail)
    if one_line is not None:
        return one_line
    gap = "\n" + " " * indent
    match code:
        case Text(text):
            return text
        case Bracket():
            return _lay_bracket(code, indent)
        case Keyword(name, value):
            return f"{name}={lay(value, indent, column + len(name) + 1, tail)}"
        case Named(name, value):
            return f"{name} := {lay(value, indent, column + len(name) + 4, tail)}"
        case Joined() | Comprehension():
            parts = clauses(code) if isinstance(code, Comprehension) else list(_signed(code))
            return gap.join(_lay_lines(parts, indent, column, tail))
        case Choice():
            return gap.join(_lay_lines(_branches(code), indent, column, tail))
        case Function():
            return _lay_function(code, indent, column, tail)
        case Prefixed(sign, operand):
            return f"{sign}{lay(operand, indent, column + len(sign), tail)}"
        case Followed():
            return _lay_open(code, indent, column, tail)
        case Parenthesised(inner):
            return _lay_parenthesised(inner, indent)
        case _:
            assert_never(code)


def _signed(code: Joined) -> Iterator[tuple[str, Code]]:
    """The operands, each with the sign before it; those of an `and` in an `or` are broken with it."""
    for sign, operand in zip(("", *(f"{sign} " for sign in code.signs)), code.operands, strict=True):
        if code.level == Level.OR and isinstance(operand, Joined) and operand.level == Level.AND:
            (_, first), *rest = _signed(operand)
            yield sign, first
            yield from rest
        else:
            yield sign, operand


def _branches(code: Choice) -> list[tuple[str, Code]]:
    """The parts of a conditional expression, each with the word before it; one in its alternative is broken with it."""
    parts = [("", guarded(code.consequence)), ("if ", guarded(code.condition))]
    if isinstance(code.alternative, Choice):
        (_, first), *rest = _branches(code.alternative)
        return [*parts, ("else ", first), *rest]
    return [*parts, ("else ", code.alternative)]


def _lay_lines(parts: list[tuple[str, Code]], indent: int, column: int, tail: int) -> Iterator[str]:
    """Each part on a line of its own, the first from `column` on."""
    for position, (opening, part) in enumerate(parts):
        start = indent if position else column
        behind = tail if position == len(parts) - 1 else 0
        yield f"{opening}{lay(part, indent, start + len(opening), behind)}"


def _lay_function(code: Function, indent: int, column: int, tail: int) -> str:
    """A lambda: its body in parentheses, unless the body has brackets of its own that open on the same line."""
    opening, body = opening_of(code), code.body
    column += len(opening) + 1
    is_call = isinstance(body.rest if isinstance(body, Followed) else body, Bracket)
    own = is_call and column + _up_to_bracket(list(_pieces(body)), tail) <= WIDTH
    return f"{opening} {lay(body, indent, column, tail) if own else _lay_parenthesised(body, indent)}"


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
    together = None if code.is_collection else on_one_line(Bracket("", code.items, "", ""), WIDTH - deeper)
    if together is not None:
        return f"{opening}{gap}{together}{closing}"
    return f"{opening}{gap}{gap.join(f'{lay(item, deeper, deeper, 1)},' for item in code.items)}{closing}"
