"""What a rule says, in words: `area >= 2 ha` is "area is at least 2 ha", `project with pattern Land` "the project is
Land".

Only what can be said shortly and without doubt is put into words; anything else stays as it is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compiler.runtime.words import NONE, label
from dsl.surface import tree
from dsl.surface.tree import Expression, Operator

_COMPARED = {
    Operator.EQUAL: "is",
    Operator.DIFFERENT: "is not",
    Operator.LESS: "is less than",
    Operator.LESS_OR_EQUAL: "is at most",
    Operator.GREATER: "is more than",
    Operator.GREATER_OR_EQUAL: "is at least",
}
_SIGNS = {Operator.LESS_OR_EQUAL: "≤", Operator.GREATER_OR_EQUAL: "≥", Operator.DIFFERENT: "≠", Operator.MULTIPLY: "×"}
#: Sizes; dates and what is not known are compared by signs, since no word fits them all.
_SIZES = (
    tree.IntegerLiteral,
    tree.DecimalLiteral,
    tree.MoneyLiteral,
    tree.CurrencyLiteral,
    tree.QuantityLiteral,
    tree.DurationLiteral,
)
#: Names of conditions that begin so are denied by a word after it: `is_listed`, "is not listed".
_VERBS = ("is", "are", "was", "were", "may", "must", "can")
_DENIED = {**{verb: f"{verb} not" for verb in _VERBS}, "has": "has no", "have": "have no"}
#: Letters beyond which what is written is no longer told.
_LONG = 60


def conjuncts(condition: Expression) -> Iterator[str]:
    """The parts of a condition that must all hold, in their order."""
    match condition:
        case tree.Parenthesised(inner) | tree.Attributed(_, inner):
            yield from conjuncts(inner)
        case tree.Binary(Operator.AND, _, left, right):
            yield from conjuncts(left)
            yield from conjuncts(right)
        case _:
            yield said(condition)


def result(consequence: Expression) -> str:
    """What a rule gives, in short."""
    words = said(consequence)
    return words if words != _written(consequence) or len(words) <= _LONG else "what the rule works out"


def said(expression: Expression) -> str:
    """An expression in words, as far as there are any."""
    match expression:
        case tree.Parenthesised(inner) | tree.Attributed(_, inner):
            return said(inner)
        case tree.BooleanLiteral(value):
            return "yes" if value else "no"
        case tree.DurationLiteral(amount, unit):
            return f"{amount:,} {unit}{'' if amount == 1 else 's'}"
        case tree.DateLiteral(value):
            return value.isoformat()
        case tree.Reference(path) | tree.Construction(path, None):
            return NONE if path.name.text == "Absent" else label(path.name.text)
        case tree.Construction(path, payload) if payload is not None:
            return said(payload) if path.name.text == "Present" else f"{label(path.name.text)} ({said(payload)})"
        case tree.ListLiteral(items):
            return "; ".join(map(said, items)) or NONE
        case tree.StructureLiteral(path):
            return f"{_article(label(path.name.text).lower())}, as the rule sets out"
        case tree.PatternTest(operand, constructor):
            return _is_one_of(operand, (constructor,))
        case tree.Not(operand):
            return _denied(operand)
        case tree.Binary(operator):
            return _binary(expression, operator)
        case tree.Contains(collection, element):
            return f"{said(element)} is among {said(collection)}"
        case tree.NumberOf(operand):
            return f"the number of {said(operand)}"
        case tree.FieldAccess() | tree.Call() | tree.ScopeCall():
            return _called(expression)
        case tree.Match(scrutinee, arms):
            return _matched(scrutinee, arms) or _written(expression)
        case _:
            return _written(expression)


def _called(expression: tree.FieldAccess | tree.Call | tree.ScopeCall) -> str:
    match expression:
        case tree.FieldAccess(operand, path):
            return f"{label(path.name.text)} ({said(operand)})"
        case tree.Call(function, arguments):
            words = [said(each) for each in arguments]
            given = " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
            return f"{said(function).removeprefix('of ')} of {given.removeprefix('of ')}"
        case tree.ScopeCall(scope):
            return f"as {label(scope.name.text)} answers"


def _binary(expression: tree.Binary, operator: Operator) -> str:
    left, right = expression.left, expression.right
    if operator is Operator.OR:
        return _either(expression)
    if operator is Operator.AND:
        return f"both {' and '.join(conjuncts(expression))}"
    if operator is Operator.XOR:
        return f"either {said(left)} or {said(right)}, not both"
    compared = _COMPARED.get(operator)
    if compared and (isinstance(right, _SIZES) or operator is Operator.EQUAL):
        return f"{said(left)} {compared} {said(right)}"
    return f"{said(left)} {_SIGNS.get(operator, operator.value)} {said(right)}"


def _either(expression: Expression) -> str:
    """`x with pattern A or x with pattern B` is "the x is A or B"; anything else "either … or …"."""
    parts = list(_alternatives(expression))
    tests = [each for each in parts if isinstance(each, tree.PatternTest)]
    if len(tests) == len(parts) and len({_written(each.operand) for each in tests}) == 1:
        return _is_one_of(tests[0].operand, [each.constructor for each in tests])
    return f"either {' or '.join(map(said, parts))}"


def _alternatives(expression: Expression) -> Iterator[Expression]:
    match expression:
        case tree.Parenthesised(inner):
            yield from _alternatives(inner)
        case tree.Binary(Operator.OR, _, left, right):
            yield from _alternatives(left)
            yield from _alternatives(right)
        case _:
            yield expression


def _is_one_of(operand: Expression, cases: Sequence[tree.Path], denial: str = "") -> str:
    """`the project is Land or Mining`, `the date is not given`."""
    named = [each.name.text for each in cases]
    subject = said(operand)
    is_named = isinstance(operand, tree.Reference) and not subject.startswith(("of ", "is ", "has "))
    subject = f"the {subject}" if is_named else subject
    if len(named) == 1 and named[0] in ("Present", "Absent"):
        return f"{subject} is {'not ' if (named[0] == 'Absent') is not bool(denial) else ''}given"
    words = [label(each) for each in named]
    return f"{subject} is {denial}{' or '.join(filter(None, (', '.join(words[:-1]), words[-1])))}"


def _denied(operand: Expression) -> str:
    match operand:
        case tree.Parenthesised(inner):
            return _denied(inner)
        case tree.PatternTest(tested, constructor):
            return _is_one_of(tested, (constructor,), "not ")
        case tree.Not(inner):
            return said(inner)
        case tree.Reference() | tree.Call() | tree.FieldAccess():
            verb, space, rest = said(operand).partition(" ")
            return f"{_DENIED[verb]} {rest}" if space and verb in _DENIED else f"not {said(operand)}"
        case _:
            return f"not: {said(operand)}"


def _matched(scrutinee: Expression, arms: Sequence[tree.Arm]) -> str:
    """A match of which one arm says something, and all others that it is false or cannot be."""
    live = [each for each in arms if not _says_nothing(each.body)]
    if len(live) != 1 or live[0].constructor is None:
        return ""
    test = _is_one_of(scrutinee, (live[0].constructor,))
    others = [each.body for each in arms if each is not live[0]]
    if any(isinstance(each, tree.BooleanLiteral) for each in others):
        return f"{test} and {said(live[0].body)}"
    return said(live[0].body)


def _says_nothing(body: Expression) -> bool:
    return isinstance(body, tree.Impossible) or (isinstance(body, tree.BooleanLiteral) and not body.value)


def _article(noun: str) -> str:
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"


def _written(expression: Expression) -> str:
    return " ".join(expression.span.text.split())
