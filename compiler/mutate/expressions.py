"""Expressions with one small change each, as a drafter might slip."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from itertools import chain
from typing import Any, TypeAlias

from compiler.declarations import Enumeration
from compiler.mutate.literals import moved
from compiler.mutate.tree import Kind
from compiler.typed import tree as typed
from compiler.typed.tree import OPTIONAL
from compiler.typed.walk import descendants
from compiler.types import Base, QualifiedName
from dsl.records import record
from dsl.source import Span
from dsl.surface import tree as surface
from dsl.surface.tree import Operator

#: Where something stands in its file.
Stretch: TypeAlias = tuple[int, int]
#: A change: its kind, what was changed, and the whole with the change.
Change: TypeAlias = tuple[Kind, Span, Any]

_STRICT = {
    Operator.LESS: Operator.LESS_OR_EQUAL,
    Operator.LESS_OR_EQUAL: Operator.LESS,
    Operator.GREATER: Operator.GREATER_OR_EQUAL,
    Operator.GREATER_OR_EQUAL: Operator.GREATER,
}
_TURNED = {
    Operator.LESS: Operator.GREATER,
    Operator.LESS_OR_EQUAL: Operator.GREATER_OR_EQUAL,
    Operator.GREATER: Operator.LESS,
    Operator.GREATER_OR_EQUAL: Operator.LESS_OR_EQUAL,
    Operator.EQUAL: Operator.DIFFERENT,
    Operator.DIFFERENT: Operator.EQUAL,
}
_LOGIC = {Operator.AND: Operator.OR, Operator.OR: Operator.AND}
_SIGNS = {Operator.ADD: Operator.SUBTRACT, Operator.SUBTRACT: Operator.ADD}

#: What may be negated: conditions that are no comparison, and not made of others.
_ATOMS = (
    surface.Reference,
    surface.StateReference,
    surface.FieldAccess,
    surface.PatternTest,
    surface.Call,
    surface.Contains,
    surface.Quantified,
)


@record
class Known:
    """What the types say of the expressions of a declaration, by where they stand."""

    truths: frozenset[Stretch]
    cases: Mapping[Stretch, Enumeration]
    #: For each fact that is read, the next one of its type.
    facts: Mapping[Stretch, str]

    @classmethod
    def of(
        cls,
        expressions: Iterator[typed.Expression],
        enumerations: Mapping[QualifiedName, Enumeration],
        others: Mapping[str, str],
    ) -> Known:
        """What is known from typed expressions; `others` names for each fact of the scope the next one of its type."""
        truths, cases, facts = set(), {}, {}
        for each in chain.from_iterable(map(descendants, expressions)):
            stretch = (each.span.start, each.span.end)
            if each.type is Base.BOOLEAN:
                truths.add(stretch)
                if isinstance(each, typed.CaseTest):
                    truths.add((each.test_span.start, each.test_span.end))
            if isinstance(each, typed.Construction) and each.enumeration != OPTIONAL:
                cases[stretch] = enumerations[each.enumeration]
            if isinstance(each, typed.VariableRead) and each.name in others:
                facts[stretch] = others[each.name]
        return cls(frozenset(truths), cases, facts)


def changes(written: surface.Expression, known: Known) -> Iterator[Change]:
    """An expression with each change that can be made in it, from the left."""
    yield from _within(written, known, False)


def _within(part: Any, known: Known, is_negated: bool) -> Iterator[Change]:
    if isinstance(part, surface.Expression):
        yield from _own(part, known, is_negated)
    below = isinstance(part, surface.Not) or (is_negated and isinstance(part, surface.Parenthesised))
    for each in fields(part):
        value = getattr(part, each.name)
        if isinstance(value, _HOLDERS):
            for kind, span, new in _within(value, known, below):
                yield kind, span, replace(part, **{each.name: new})
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, _HOLDERS):
                    for kind, span, new in _within(item, known, False):
                        yield kind, span, replace(part, **{each.name: (*value[:index], new, *value[index + 1 :])})


#: The parts that expressions are made of and that hold expressions themselves.
_HOLDERS = surface.Expression | surface.Arm | surface.FieldValue | surface.Among


def _own(part: surface.Expression, known: Known, is_negated: bool) -> Iterator[Change]:
    """The changes of one node."""
    whole = part.span
    yield from ((Kind.MOVED, whole, each) for each in moved(part))
    match part:
        case surface.BooleanLiteral(value):
            yield Kind.TRUTH, whole, replace(part, value=not value)
        case surface.Binary():
            yield from _binary(part)
        case surface.Not(operand):
            yield Kind.NEGATION_DROPPED, whole, operand
        case surface.Conditional(_, consequence, alternative):
            if not any(isinstance(_bare(each), surface.Impossible) for each in (consequence, alternative)):
                yield Kind.BRANCHES, whole, replace(part, consequence=alternative, alternative=consequence)
        case surface.Match():
            yield from _match(part)
        case surface.ListLiteral(items):
            for index, item in enumerate(items):
                yield Kind.ELEMENT, item.span, replace(part, items=(*items[:index], *items[index + 1 :]))
        case surface.Replacement(operand, replaced):
            for index, field in enumerate(replaced):
                rest = (*replaced[:index], *replaced[index + 1 :])
                yield Kind.FIELD, field.value.span, replace(part, fields=rest) if rest else operand
        case surface.Construction():
            yield from _other_case(part, known)
        case surface.Reference(path) if (whole.start, whole.end) in known.facts:
            yield Kind.FACT, whole, replace(part, path=_named(path, known.facts[whole.start, whole.end]))
        case surface.ExtremumOf("maximum") | surface.ExtremumBy("maximum"):
            yield Kind.EXTREMUM, whole, replace(part, extremum="minimum")
        case surface.ExtremumOf("minimum") | surface.ExtremumBy("minimum"):
            yield Kind.EXTREMUM, whole, replace(part, extremum="maximum")
        case surface.Quantified("exists"):
            yield Kind.QUANTIFIER, whole, replace(part, quantifier="for all")
        case surface.Quantified("for all"):
            yield Kind.QUANTIFIER, whole, replace(part, quantifier="exists")
        case _:
            pass
    if isinstance(part, _ATOMS) and not is_negated and (whole.start, whole.end) in known.truths:
        yield Kind.NEGATED, whole, surface.Not(part, whole)


def _binary(part: surface.Binary) -> Iterator[Change]:
    operator, whole = part.operator, part.span
    if operator in _STRICT:
        yield Kind.STRICTNESS, whole, replace(part, operator=_STRICT[operator])
    if operator in _TURNED:
        yield Kind.FLIPPED, whole, replace(part, operator=_TURNED[operator])
    if operator in _SIGNS:
        yield Kind.SIGN, whole, replace(part, operator=_SIGNS[operator])
    if operator in _LOGIC:
        yield Kind.LOGIC, whole, replace(part, operator=_LOGIC[operator])
        yield Kind.PART_DROPPED, part.left.span, part.right
        yield Kind.PART_DROPPED, part.right.span, part.left


def _match(part: surface.Match) -> Iterator[Change]:
    """Each arm with the result of the next one that can stand there and says something else."""
    arms = part.arms
    for index, arm in enumerate(arms):
        if isinstance(_bare(arm.body), surface.Impossible):
            continue
        others = (*arms[index + 1 :], *arms[:index])
        fitting = (each for each in others if each.body != arm.body and _stands_alone(each))
        other = next(fitting, None)
        if other is not None:
            changed = replace(arm, body=other.body)
            yield Kind.ARM, arm.body.span, replace(part, arms=(*arms[:index], changed, *arms[index + 1 :]))


def _stands_alone(arm: surface.Arm) -> bool:
    """Whether the result of an arm has sense outside of it: it names nothing that the arm binds."""
    if isinstance(_bare(arm.body), surface.Impossible):
        return False
    names = {each.text for each in arm.binder.names} if arm.binder is not None else set()
    return not any(_mentions(arm.body, name) for name in names)


def _mentions(part: Any, name: str) -> bool:
    if isinstance(part, surface.Reference):
        return not part.path.qualifiers and part.path.name.text == name
    if isinstance(part, tuple):
        return any(_mentions(each, name) for each in part)
    return isinstance(part, _HOLDERS) and any(_mentions(getattr(part, each.name), name) for each in fields(part))


def _other_case(part: surface.Construction, known: Known) -> Iterator[Change]:
    """The next case of the enumeration that carries as much; `Present` becomes `Absent`."""
    path = part.path
    enumeration = known.cases.get((part.span.start, part.span.end))
    if enumeration is None:
        if path.name.text == "Present" and not path.qualifiers:
            yield Kind.CASE, part.span, surface.Construction(_named(path, "Absent"), None, part.span)
        return
    names = [each.name for each in enumeration.cases]
    at = names.index(path.name.text)
    own = enumeration.cases[at].payload
    for each in (*enumeration.cases[at + 1 :], *enumeration.cases[:at]):
        if each.payload == own:
            yield Kind.CASE, part.span, replace(part, path=_named(path, each.name))
            return


def _named(path: surface.Path, name: str) -> surface.Path:
    return replace(path, name=replace(path.name, text=name))


def _bare(part: surface.Expression) -> surface.Expression:
    """An expression without the parentheses around it."""
    while isinstance(part, surface.Parenthesised):
        part = part.inner
    return part
