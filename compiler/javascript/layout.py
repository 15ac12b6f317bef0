"""JavaScript expressions as small trees, and how they are laid out: on one line where they fit, else broken at brackets
and operators, with two spaces a level, as formatters of JavaScript do it."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeAlias, assert_never

from dsl.records import record

WIDTH = 120
STEP = 2
#: A longer argument than this is not left on the line of a call whose last argument is broken.
_SMALL = 40


class Level(IntEnum):
    """How tightly an expression binds; a looser one inside a tighter one needs parentheses."""

    ARROW = 0
    CONDITIONAL = 1
    OR = 2
    AND = 3
    EQUALITY = 4
    RELATION = 5
    SUM = 6
    PRODUCT = 7
    UNARY = 8
    PRIMARY = 9


class _Measured:
    """What remembers how many signs it takes at least, once that has been asked."""

    __slots__ = ("_least",)
    _least: int


@record
class Text(_Measured):
    """What is never broken: a name, a literal."""

    text: str
    level: Level = Level.PRIMARY


@record
class Bracket(_Measured):
    """`head(item, item)`, `[item, item]` or `{ name: value }`."""

    head: str
    items: tuple[Code, ...]
    opening: str = "("
    closing: str = ")"
    level: Level = Level.PRIMARY


@record
class Property(_Measured):
    """`name: value` in an object, or `name` where the value is a variable of that name."""

    name: str
    value: Code
    level: Level = Level.ARROW

    @property
    def is_short(self) -> bool:
        return isinstance(self.value, Text) and self.value.text == self.name


@record
class Joined(_Measured):
    """Operands of one precedence with the signs between them."""

    operands: tuple[Code, ...]
    signs: tuple[str, ...]
    level: Level


@record
class Choice(_Measured):
    """`condition ? consequence : alternative`."""

    condition: Code
    consequence: Code
    alternative: Code
    level: Level = Level.CONDITIONAL


@record
class Arrow(_Measured):
    """`(parameter, parameter) => body`."""

    parameters: tuple[str, ...]
    body: Code
    level: Level = Level.ARROW


@record
class Prefixed(_Measured):
    """`!operand`, `-operand`, `...operand`."""

    sign: str
    operand: Code
    level: Level = Level.UNARY


@record
class Followed(_Measured):
    """`first` and, without a gap, what stands behind it: `.field`, `[0]`, `.method(item)`."""

    first: Code
    rest: Code
    level: Level = Level.PRIMARY


@record
class Parenthesised(_Measured):
    inner: Code
    level: Level = Level.PRIMARY


Code: TypeAlias = Text | Bracket | Property | Joined | Choice | Arrow | Prefixed | Followed | Parenthesised


def tight(code: Code, level: Level) -> Code:
    """The expression, in parentheses if it binds looser than `level`."""
    return Parenthesised(code) if code.level < level else code


def call(head: str, *items: Code) -> Bracket:
    """`head(item, item)`."""
    return Bracket(head, items)


def array(*items: Code) -> Bracket:
    """`[item, item]`."""
    return Bracket("", items, "[", "]")


def object_of(*properties: Property | Prefixed) -> Bracket:
    """`{ name: value }`, `{ ...others, name: value }`."""
    return Bracket("", properties, "{", "}")


def method(operand: Code, name: str, *items: Code) -> Code:
    """`operand.name(item, item)`."""
    first = tight(operand, Level.PRIMARY)
    if isinstance(first, Text) and not first.text[:1].isdigit():
        return call(f"{first.text}.{name}", *items)
    return Followed(first, call(f".{name}", *items))


def after(operand: Code, suffix: str) -> Code:
    """`operand` and what stands behind it."""
    first = tight(operand, Level.PRIMARY)
    return Text(f"{first.text}{suffix}") if isinstance(first, Text) else Followed(first, Text(suffix))


#: Comparisons, each with what holds where it does not: nothing that is compared is NaN.
_CONTRARY = {"===": "!==", "<": ">=", ">": "<="} | {"!==": "===", ">=": "<", "<=": ">"}


def negated(code: Code) -> Code:
    """`!code`; of a comparison the contrary one."""
    match code:
        case Joined(operands, (sign,), level) if sign in _CONTRARY:
            return Joined(operands, (_CONTRARY[sign],), level)
        case _:
            return Prefixed("!", tight(code, Level.UNARY))


def binary(left: Code, sign: str, right: Code, level: Level) -> Code:
    """`left sign right`, left associative; a chain of one precedence is kept flat, so that it is broken evenly."""
    tightest = Level(level + 1)
    if isinstance(left, Joined) and left.level == level and level not in (Level.EQUALITY, Level.RELATION):
        return Joined((*left.operands, tight(right, tightest)), (*left.signs, sign), level)
    return Joined((tight(left, tightest), tight(right, tightest)), (sign,), level)


def conjunction(parts: tuple[Code, ...]) -> Code:
    """`part && part`."""
    if len(parts) == 1:
        return parts[0]
    return Joined(tuple(tight(part, Level.EQUALITY) for part in parts), ("&&",) * (len(parts) - 1), Level.AND)


def otherwise(given: Code, standard: Code) -> Code:
    """`given ?? standard`: what is given, or what stands for it where nothing is."""
    return Joined((tight(given, Level.EQUALITY), tight(standard, Level.EQUALITY)), ("??",), Level.OR)


def disjunction(parts: tuple[Code, ...]) -> Code:
    """`part || part`."""
    if len(parts) == 1:
        return parts[0]
    return Joined(tuple(tight(part, Level.AND) for part in parts), ("||",) * (len(parts) - 1), Level.OR)


def absent(code: Code, *, is_null: bool) -> Code:
    """Whether nothing was given; `is_null`: null is nothing too."""
    standard = Text("null" if is_null else "undefined")
    return Joined((tight(code, Level.RELATION), standard), ("==" if is_null else "===",), Level.EQUALITY)


# ------------------------------------------------------------------------------------------------------ on one line


def flat(code: Code) -> str:
    """The expression on one line."""
    match code:
        case Text(text):
            return text
        case Bracket(head, items, opening, closing):
            inside = ", ".join(flat(item) for item in items)
            gap = " " if opening == "{" and items else ""
            return f"{head}{opening}{gap}{inside}{gap}{closing}"
        case Property(name, value):
            return name if code.is_short else f"{name}: {flat(value)}"
        case Joined(operands, signs):
            rest = zip(signs, operands[1:], strict=True)
            return flat(operands[0]) + "".join(f" {sign} {flat(operand)}" for sign, operand in rest)
        case Choice(condition, consequence, alternative):
            return f"{flat(tight(condition, Level.OR))} ? {flat(consequence)} : {flat(alternative)}"
        case Arrow(_, body):
            return f"{opening_of(code)} {flat(_body(body))}"
        case Prefixed(sign, operand):
            return f"{sign}{flat(operand)}"
        case Followed(first, rest_):
            return f"{flat(first)}{flat(rest_)}"
        case Parenthesised(inner):
            return f"({flat(inner)})"
        case _:
            assert_never(code)


def opening_of(code: Arrow) -> str:
    """An arrow function up to its body."""
    return f"({', '.join(code.parameters)}) =>"


def _body(body: Code) -> Code:
    """What stands behind the arrow: an object needs parentheses there."""
    return Parenthesised(body) if isinstance(body, Bracket) and not body.head and body.opening == "{" else body


def _on_one_line(code: Code, room: int) -> str | None:
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
        case Bracket(head, items, opening):
            return len(head) + 2 * max(len(items), 1) + 2 * (opening == "{") + sum(map(_least, items))
        case Property(name, value):
            return len(name) if code.is_short else len(name) + 2 + _least(value)
        case Joined(operands):
            return 3 * len(operands) - 3 + sum(map(_least, operands))
        case Choice(condition, consequence, alternative):
            return 6 + _least(condition) + _least(consequence) + _least(alternative)
        case Arrow(_, inner) | Prefixed(_, inner) | Parenthesised(inner):
            return _least(inner)
        case Followed(first, rest):
            return _least(first) + _least(rest)
        case _:
            assert_never(code)


# ---------------------------------------------------------------------------------------------------- over lines


def lay(code: Code, indent: int, column: int, tail: int = 0) -> str:
    """The expression from `column` on, within lines of `WIDTH` where it can be; lines after the first are indented
    from `indent`. `tail` is how many signs follow on its last line."""
    one_line = _on_one_line(code, WIDTH - column - tail)
    if one_line is not None:
        return one_line
    gap = "\n" + " " * indent
    match code:
        case Text(text):
            return text
        case Bracket():
            return _lay_bracket(code, indent, column)
        case Property(name, value):
            return name if code.is_short else f"{name}:{lay_behind(value, indent, column + len(name) + 1, tail)}"
        case Joined(operands, signs):
            parts = [lay(operand, indent, indent, 3) for operand in operands]
            return gap.join(f"{part} {sign}" for part, sign in zip(parts, (*signs, ""), strict=True)).rstrip()
        case Choice(condition, consequence, alternative):
            deeper = indent + STEP
            branch = "\n" + " " * deeper
            first = lay(tight(condition, Level.OR), indent, column)
            then, other = (lay(each, deeper, deeper + 2, tail) for each in (consequence, alternative))
            return f"{first}{branch}? {then}{branch}: {other}"
        case Arrow(_, body):
            opening = opening_of(code)
            if column + len(opening) > WIDTH:
                inside = "".join(f"{' ' * (indent + STEP)}{each},\n" for each in code.parameters)
                return f"(\n{inside}{' ' * indent}) =>{lay_behind(_body(body), indent, indent + 4, tail)}"
            laid = f"{opening}{lay_behind(_body(body), indent, column + len(opening), tail)}"
            if column + len(laid.split("\n", 1)[0]) <= WIDTH:
                return laid
            deeper = indent + STEP
            return f"{opening}\n{' ' * deeper}{lay(_body(body), deeper, deeper, tail)}"
        case Prefixed(sign, operand):
            return f"{sign}{lay(operand, indent, column + len(sign), tail)}"
        case Followed(first_, rest):
            before = lay(first_, indent, column)
            last = before.rfind("\n")
            reached = column + len(before) if last < 0 else len(before) - last - 1
            return f"{before}{lay(rest, indent, reached, tail)}"
        case Parenthesised(inner):
            deeper = indent + STEP
            return f"(\n{' ' * deeper}{lay(inner, deeper, deeper)}{gap})"
        case _:
            assert_never(code)


def lay_behind(code: Code, indent: int, column: int, tail: int = 0) -> str:
    """An expression behind `name =`, `name:` or `=>`, with the gap before it: operators that do not fit stand on lines
    of their own, one level deeper."""
    one_line = _on_one_line(code, WIDTH - column - 1 - tail)
    if one_line is not None:
        return f" {one_line}"
    deeper = indent + STEP
    if isinstance(code, Joined | Choice) or (isinstance(code, Text) and deeper + len(code.text) + tail <= WIDTH):
        return f"\n{' ' * deeper}{lay(code, deeper, deeper, tail)}"
    return f" {lay(code, indent, column + 1, tail)}"


def lay_returned(code: Code, indent: int, column: int, tail: int = 0) -> str:
    """An expression behind `return` or in the brackets of `if`: operators that do not fit stand in parentheses."""
    one_line = _on_one_line(code, WIDTH - column - tail)
    if one_line is not None:
        return one_line
    return lay(Parenthesised(code) if isinstance(code, Joined | Choice) else code, indent, column, tail)


def _lay_bracket(code: Bracket, indent: int, column: int) -> str:
    opening = f"{code.head}{code.opening}"
    if not code.items:
        return f"{opening}{code.closing}"
    held = _held(code, column)
    if held is not None:
        laid = f"{held}{lay(code.items[-1], indent, column + len(held), 2)}{code.closing}"
        if column + len(laid.split("\n", 1)[0]) <= WIDTH:
            return laid
    deeper = indent + STEP
    gap = "\n" + " " * deeper
    items = gap.join(f"{lay(item, deeper, deeper, 1)}," for item in code.items)
    return f"{opening}{gap}{items}\n{' ' * indent}{code.closing}"


def _held(code: Bracket, column: int) -> str | None:
    """What stands before the last item where only that is broken: an object, an array or a function that opens on the
    line of the call."""
    *before, last = code.items
    if not code.head and (before or code.opening == "{"):
        return None
    match last:
        case Bracket("", items) if items:
            opened = 1
        case Arrow(_, Bracket() | Followed()) if code.head:
            opened = len(opening_of(last))
        case _:
            return None
    if any(isinstance(each, Arrow) or (isinstance(each, Bracket) and _least(each) > _SMALL) for each in before):
        return None
    start = f"{code.head}{code.opening}" + "".join(f"{flat(each)}, " for each in before)
    return start if column + len(start) + opened <= WIDTH else None
