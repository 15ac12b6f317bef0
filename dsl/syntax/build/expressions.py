"""Literals, names in expressions, operators and calls, and the mistakes that show when such a node is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from dsl.diagnostics.model import Label
from dsl.source import Span
from dsl.surface.tree import (
    AssertionIn,
    Attributed,
    Binary,
    BooleanLiteral,
    Call,
    Construction,
    Contains,
    Conversion,
    CurrencyLiteral,
    DateLiteral,
    DecimalLiteral,
    DurationLiteral,
    DurationUnit,
    Expression,
    FieldAccess,
    FieldValue,
    Impossible,
    IntegerLiteral,
    JsonValue,
    ListLiteral,
    MoneyLiteral,
    Negation,
    Not,
    Notes,
    NumberOf,
    Operator,
    Parenthesised,
    Path,
    PatternTest,
    QuantityLiteral,
    Reference,
    Replacement,
    ScopeCall,
    StateReference,
    StructureLiteral,
    Suffix,
    TupleAccess,
    TupleLiteral,
    UnitExpression,
)
from dsl.syntax.build.names import optional_case
from dsl.syntax.build.places import Children, between, name_of, nodes, notes_of, whole
from dsl.syntax.figures import Figure, figure_at
from dsl.syntax.words import SIGNS, Word

_SUFFIXES: MappingProxyType[str, Suffix] = MappingProxyType(
    {"": "", "!": "integer", ".": "decimal", "$": "money", "@": "date", "^": "duration"}
)
_LOGICAL = frozenset({Operator.AND, Operator.OR, Operator.XOR})
_COMPARISONS = frozenset(
    {
        Operator.EQUAL,
        Operator.DIFFERENT,
        Operator.LESS,
        Operator.LESS_OR_EQUAL,
        Operator.GREATER,
        Operator.GREATER_OR_EQUAL,
    }
)
_OPERATORS = MappingProxyType(
    {
        **{terminal: Operator(sign) for terminal, sign in SIGNS.items() if sign in {each.value for each in Operator}},
        "AND": Operator.AND,
        "OR": Operator.OR,
        "XOR": Operator.XOR,
    }
)

# -------------------------------------------------------------------------------------------------- literals


def _number(children: Children) -> Expression:
    """A whole number or a decimal, alone, with `%`, or with a unit."""
    word, unit = children
    value: int | Fraction = word.value
    span = word.span
    if unit is None:
        return IntegerLiteral(value, span) if isinstance(value, int) else DecimalLiteral(value, span)
    span = between(word, unit)
    if isinstance(unit, UnitExpression):
        return _quantity(word, unit, span)
    if unit.type == "PERCENT":
        return DecimalLiteral(Fraction(value) / 100, span)
    if not isinstance(value, int):
        hint = "Working days are counted whole." if unit.type == "WORKING_DAY" else ""
        word.sheet.report("decimal-duration", span.start, span.end, {"words": span.text, "unit": unit.text}, hint=hint)
    return DurationLiteral(int(value), _TIMES[unit.type], span)


_TIMES: Mapping[str, DurationUnit] = {"YEAR": "year", "MONTH": "month", "DAY": "day", "WORKING_DAY": "working day"}


def _quantity(word: Word, unit: UnitExpression, span: Span) -> Expression:
    """A number with a unit of measure; a unit of time in the plural is read as the one meant."""
    locale, value = word.sheet.locale, word.value
    assert isinstance(value, int | Fraction)
    time = locale.plurals.get(unit.above.text) if unit.above and not unit.below else None
    if time is not None:
        data = {"words": span.text, "number": word.text, "unit": locale.spelling(time) or ""}
        word.sheet.report("plural-unit", span.start, span.end, data)
        return DurationLiteral(int(value), _TIMES[time], span)
    if unit.span.start == word.end:
        right = f"{word.text} {unit.span.text}"
        word.sheet.report("unit-without-blank", span.start, span.end, {"words": span.text, "right": right})
    return QuantityLiteral(Fraction(value), unit, span)


def _currency(children: Children) -> CurrencyLiteral:
    word: Word = children[0]
    assert isinstance(word.value, Fraction)
    decimals = len(word.text.partition(word.sheet.locale.decimal_separator)[2])
    return CurrencyLiteral(word.text.lstrip("-")[:3], word.value, word.span, decimals)


def _money(children: Children) -> MoneyLiteral:
    word: Word = children[0]
    assert isinstance(word.value, int)
    return MoneyLiteral(word.value, word.span)


def _day(children: Children) -> DateLiteral:
    word: Word = children[0]
    assert isinstance(word.value, date)
    return DateLiteral(word.value, word.span)


def _boolean(children: Children) -> BooleanLiteral:
    word: Word = children[0]
    return BooleanLiteral(word.type == "TRUE", word.span)


# ----------------------------------------------------------------------------------- names and brackets


def _reference(children: Children) -> Expression:
    """A name alone or in a module; `impossible` is the one built-in that is a value."""
    word: Word = children[0]
    if len(children) == 3:
        rest: Path = children[2]
        span = between(word, rest)
        return Reference(Path((name_of(word), *rest.qualifiers), rest.name, span), span)
    builtin = word.sheet.locale.builtins.get(word.text)
    if builtin == "impossible":
        return Impossible(Notes(), word.span)
    if builtin is not None and word.value is None:
        word.sheet.report("built-in-alone", word.start, word.end, {"name": word.text})
    return Reference(Path((), name_of(word), word.span), word.span)


def _state_reference(children: Children) -> StateReference:
    word: Word = children[0]
    if word.text in word.sheet.locale.builtins:
        word.sheet.report("reserved-name", word.start, word.end, {"name": word.text})
    return StateReference(name_of(word), name_of(children[-1]), whole(children))


def _parenthesised(children: Children) -> Expression:
    items = tuple(nodes(children))
    span = whole(children)
    return Parenthesised(items[0], span) if len(items) == 1 else TupleLiteral(items, span)


def _list_literal(children: Children) -> ListLiteral:
    return ListLiteral(tuple(nodes(children)), whole(children))


def _field_access(children: Children) -> FieldAccess:
    operand, _, path = children
    return FieldAccess(operand, path, between(operand, path))


def _tuple_access(children: Children) -> TupleAccess | DecimalLiteral:
    """A step into a tuple; after a number it is a decimal in the English way, where decimals have a comma."""
    operand, _, word = children
    found = _figure_of(operand, word)
    if found is not None:
        span = between(operand, word)
        if not word.doubtful and found.end == word.end:
            word.sheet.report("grouped-number", found.start, found.end, found.data, hint=found.hint)
        return DecimalLiteral(Fraction(0), span)
    if word.value < 1:
        word.sheet.report("tuple-index", word.start, word.end, {"index": word.text})
    return TupleAccess(operand, max(word.value, 1), between(operand, word))


def _figure_of(operand: Expression, word: Word) -> Figure | None:
    """The number that a step into a number is the end of, or a part: what goes on behind it, the parser finds."""
    if not isinstance(operand, IntegerLiteral | DecimalLiteral):
        return None
    found = figure_at(word.sheet.source, word.start, word.sheet.locale)
    return found if found is not None and found.start <= operand.span.start else None


def _construction(children: Children) -> Construction:
    return Construction(optional_case(children[0]), children[2] if len(children) > 1 else None, whole(children))


def _field_value(children: Children) -> FieldValue:
    _, name, _, value = children
    return FieldValue(name, value, whole(children))


def _structure_literal(children: Children) -> StructureLiteral:
    path, *fields = nodes(children)
    return StructureLiteral(path, tuple(fields), whole(children))


def _replacement(children: Children) -> Replacement:
    operand, *fields = nodes(children)
    return Replacement(operand, tuple(fields), whole(children))


def _scope_call(children: Children) -> ScopeCall:
    path, *inputs = nodes(children)
    return ScopeCall(path, tuple(inputs), whole(children))


def _attributed(children: Children) -> Expression:
    """An expression with its notes; `impossible` and an inline assertion keep them, a JSON value is made of one."""
    *before, inner = children
    notes = notes_of(before)
    span = whole(children)
    if isinstance(inner, Impossible | AssertionIn):
        return replace(inner, notes=notes)
    if isinstance(inner, Construction) and inner.payload is None:
        json = notes.text_of("json")
        if json is not None:
            rest = Notes(notes.doc, tuple(each for each in notes.attributes if each.path != ("json",)))
            literal = JsonValue(json, inner.path, span)
            return Attributed(rest, literal, span) if rest != Notes() else literal
    return Attributed(notes, inner, span)


# -------------------------------------------------------------------------------------- operators and calls


def _unary(children: Children) -> Expression:
    word, operand = children
    if word.type == "NOT":
        return Not(operand, between(word, operand))
    suffix = _SUFFIXES[word.value]
    if suffix == "date":
        word.sheet.report("date-suffix", word.start, word.end, {"sign": word.text})
        suffix = ""
    return Negation(suffix, operand, between(word, operand))


def _binary(children: Children) -> Binary:
    """An operator between two expressions; orders that the reader would have to guess at are refused."""
    left, word, right = children
    operator = _OPERATORS[word.type]
    suffix = _SUFFIXES[word.value or ""]
    if suffix == "date" and operator in {Operator.MULTIPLY, Operator.DIVIDE}:
        word.sheet.report("date-suffix", word.start, word.end, {"sign": word.text})
        suffix = ""
    if operator in _LOGICAL:
        _check_mixture(operator, word, right)
    elif operator in _COMPARISONS and isinstance(left, Binary) and left.operator in _COMPARISONS:
        first = left.operator_span
        labels = (Label(first, "the first comparison"),)
        word.sheet.report("chained-comparison", word.start, word.end, {"sign": word.text}, labels=labels)
    return Binary(operator, suffix, left, right, word.span, between(left, right))


def _check_mixture(operator: Operator, word: Word, right: Expression) -> None:
    """Refuse `a and b or c` and `a xor b xor c`; the operators group to the right, so the right side tells."""
    while isinstance(right, Attributed):
        right = right.inner
    if not isinstance(right, Binary) or right.operator not in _LOGICAL:
        return
    other = right.operator_span
    data = {"first": word.text, "second": other.text}
    if operator is not right.operator:
        labels = (Label(other, "and this one"),)
        word.sheet.report("mixed-and-or", word.start, word.end, data, labels=labels)
    elif operator is Operator.XOR:
        labels = (Label(other, "the second one"),)
        word.sheet.report("chained-xor", word.start, word.end, data, labels=labels)


def _call(children: Children) -> Expression:
    """`f of a, b`; the built-in functions have nodes of their own and take one argument."""
    function, word, *_ = children
    arguments: tuple[Expression, ...] = tuple(nodes(children[2:]))
    span = whole(children)
    builtin = None
    if isinstance(function, Reference) and not function.path.qualifiers:
        builtin = word.sheet.locale.builtins.get(function.path.name.text)
    if builtin is None:
        return Call(function, arguments, span)
    if len(arguments) > 1:
        extra = arguments[1].span
        word.sheet.report("built-in-arguments", extra.start, span.end, {"name": function.span.text})
    if builtin == "number":
        return NumberOf(arguments[0], span)
    assert builtin != "impossible"
    return Conversion(builtin, arguments[0], span)


def _contains(children: Children) -> Contains:
    collection, _, element = children
    return Contains(collection, element, between(collection, element))


def _pattern_test(children: Children) -> PatternTest:
    operand, constructor, *binders = nodes(children)
    return PatternTest(operand, optional_case(constructor), binders[0] if binders else None, whole(children))


CALLBACKS = {
    "number": _number,
    "money": _money,
    "currency": _currency,
    "date": _day,
    "boolean": _boolean,
    "reference": _reference,
    "state_reference": _state_reference,
    "parenthesised": _parenthesised,
    "list": _list_literal,
    "field_access": _field_access,
    "tuple_access": _tuple_access,
    "construction": _construction,
    "field_value": _field_value,
    "structure_literal": _structure_literal,
    "replacement": _replacement,
    "scope_call": _scope_call,
    "attributed": _attributed,
    "unary": _unary,
    "binary": _binary,
    "call": _call,
    "contains": _contains,
    "pattern_test": _pattern_test,
}
