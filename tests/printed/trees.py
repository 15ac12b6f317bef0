"""Random expressions of the surface, of every kind and without types, and what is asked of trees."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Any

from dsl.source import Source, Span
from dsl.surface.tree import (
    Among,
    Arm,
    AssertionIn,
    Attribute,
    Attributed,
    BaseType,
    Binary,
    Binder,
    BooleanLiteral,
    Call,
    Conditional,
    Construction,
    Contains,
    Conversion,
    CurrencyLiteral,
    DateLiteral,
    DecimalLiteral,
    DurationLiteral,
    Expression,
    ExtremumBy,
    ExtremumOf,
    FieldAccess,
    FieldValue,
    Filter,
    FindFirst,
    Fold,
    Impossible,
    IntegerLiteral,
    JsonValue,
    Let,
    ListLiteral,
    MapEach,
    Match,
    MoneyLiteral,
    Name,
    Negation,
    Not,
    Notes,
    NumberOf,
    Operator,
    Parenthesised,
    Path,
    PatternTest,
    Quantified,
    QuantityLiteral,
    Reference,
    Replacement,
    ScopeCall,
    Sort,
    StateReference,
    StructureLiteral,
    Suffix,
    SumOf,
    TupleAccess,
    TupleLiteral,
    UnitExpression,
)
from tests.differential.choices import Choices

NOWHERE = Span(Source("nowhere.catala_en", ""), 0, 0)


def name(text: str) -> Name:
    return Name(text, NOWHERE)


def path(*parts: str) -> Path:
    return Path(tuple(name(each) for each in parts[:-1]), name(parts[-1]), NOWHERE)


class Trees:
    """Draws expressions; the first kinds are the simplest."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices

    def binder(self) -> Binder:
        return Binder(tuple(name(each) for each in self.choices.pick((("x",), ("x", "y")))), NOWHERE)

    def among(self, depth: int) -> Among:
        return Among(self.binder(), self.tree(depth), NOWHERE)

    def several(self, depth: int, least: int = 1) -> tuple[Expression, ...]:
        return tuple(self.tree(depth) for _ in range(self.choices.between(least, 3)))

    def values(self, depth: int, least: int = 1) -> tuple[FieldValue, ...]:
        return tuple(FieldValue(name("f"), each, NOWHERE) for each in self.several(depth, least))

    def arms(self, depth: int) -> tuple[Arm, ...]:
        made = [Arm(path("C"), self.maybe(self.binder), each, NOWHERE) for each in self.several(depth)]
        return (*made, Arm(None, None, self.tree(depth), NOWHERE)) if self.choices.chance(30) else tuple(made)

    def maybe(self, make: Any) -> Any:
        return make() if self.choices.below(2) else None

    def notes(self, least: int = 1) -> Notes:
        attributes = [
            Attribute(("debug", "print"), None, NOWHERE),
            Attribute(("a",), 'word "of" \\ mine', NOWHERE),
            Attribute(("b",), Reference(path("qq"), NOWHERE), NOWHERE),
        ]
        return Notes("", tuple(attributes[: self.choices.between(least, 3)]))

    def leaf(self) -> Expression:
        leaves: tuple[Expression, ...] = (
            Reference(path("x"), NOWHERE),
            IntegerLiteral(1, NOWHERE),
            IntegerLiteral(-12, NOWHERE),
            DecimalLiteral(Fraction(-5, 4), NOWHERE),
            DecimalLiteral(Fraction(1, 1000), NOWHERE),
            MoneyLiteral(-123456789, NOWHERE),
            MoneyLiteral(1200, NOWHERE),
            CurrencyLiteral("USD", Fraction(-10050, 100), NOWHERE),
            CurrencyLiteral("LAK", Fraction(1234567), NOWHERE),
            QuantityLiteral(Fraction(-35, 10), UnitExpression(name("km2"), (), NOWHERE), NOWHERE),
            QuantityLiteral(Fraction(8000), UnitExpression(name("LAK"), (name("USD"),), NOWHERE), NOWHERE),
            QuantityLiteral(Fraction(2), UnitExpression(None, (name("m3"), name("s")), NOWHERE), NOWHERE),
            DateLiteral(date(2024, 2, 29), NOWHERE),
            DurationLiteral(3, "month", NOWHERE),
            BooleanLiteral(True, NOWHERE),
            Reference(path("Mod", "x"), NOWHERE),
            StateReference(name("x"), name("s"), NOWHERE),
            Construction(path("C"), None, NOWHERE),
            Construction(path("Absent"), None, NOWHERE),
            Construction(path("Mod", "E", "C"), None, NOWHERE),
            Impossible(Notes(), NOWHERE),
            Impossible(self.notes(), NOWHERE),
            ScopeCall(path("S"), (), NOWHERE),
            ListLiteral((), NOWHERE),
            JsonValue('{"a": 1}', path("T"), NOWHERE),
        )
        return self.choices.pick(leaves)

    def tree(self, depth: int) -> Expression:
        if depth == 0 or self.choices.chance(15):
            return self.leaf()
        depth -= 1
        made: Expression = getattr(self, f"_{self.choices.pick(KINDS)}")(depth)
        return made

    def _binary(self, depth: int) -> Expression:
        operator = self.choices.pick(tuple(Operator))
        takes_suffix = operator.value[0] in "+-*/<>" and operator is not Operator.CONCATENATE
        suffix = self.choices.pick(("", "integer", "decimal", "duration", "money")) if takes_suffix else ""
        return Binary(operator, suffix, self.tree(depth), self.tree(depth), NOWHERE, NOWHERE)  # type: ignore[arg-type]

    def _negation(self, depth: int) -> Expression:
        suffixes: tuple[Suffix, ...] = ("", "decimal", "money")
        return Negation(self.choices.pick(suffixes), self.tree(depth), NOWHERE)

    def _not(self, depth: int) -> Expression:
        return Not(self.tree(depth), NOWHERE)

    def _call(self, depth: int) -> Expression:
        return Call(self.tree(depth), self.several(depth), NOWHERE)

    def _conversion(self, depth: int) -> Expression:
        target = self.choices.pick(("integer", "decimal", "money", "round"))
        return Conversion(target, self.tree(depth), NOWHERE)  # type: ignore[arg-type]

    def _number_of(self, depth: int) -> Expression:
        return NumberOf(self.tree(depth), NOWHERE)

    def _sum_of(self, depth: int) -> Expression:
        return SumOf(BaseType("money", NOWHERE), self.tree(depth), NOWHERE)

    def _contains(self, depth: int) -> Expression:
        return Contains(self.tree(depth), self.tree(depth), NOWHERE)

    def _pattern_test(self, depth: int) -> Expression:
        return PatternTest(self.tree(depth), path("C"), self.maybe(self.binder), NOWHERE)

    def _replacement(self, depth: int) -> Expression:
        return Replacement(self.tree(depth), self.values(depth), NOWHERE)

    def _access(self, depth: int) -> Expression:
        if self.choices.below(2):
            return TupleAccess(self.tree(depth), 2, NOWHERE)
        return FieldAccess(self.tree(depth), self.choices.pick((path("f"), path("Mod", "S", "f"))), NOWHERE)

    def _construction(self, depth: int) -> Expression:
        return Construction(self.choices.pick((path("C"), path("E", "C"), path("Present"))), self.tree(depth), NOWHERE)

    def _conditional(self, depth: int) -> Expression:
        return Conditional(self.tree(depth), self.tree(depth), self.tree(depth), NOWHERE)

    def _let(self, depth: int) -> Expression:
        return Let(self.binder(), self.tree(depth), self.tree(depth), NOWHERE)

    def _match(self, depth: int) -> Expression:
        return Match(self.tree(depth), self.arms(depth), NOWHERE)

    def _assertion(self, depth: int) -> Expression:
        return AssertionIn(self.tree(depth), self.tree(depth), self.notes(least=0), NOWHERE)

    def _structure(self, depth: int) -> Expression:
        return StructureLiteral(self.choices.pick((path("S"), path("Mod", "S"))), self.values(depth), NOWHERE)

    def _scope_call(self, depth: int) -> Expression:
        return ScopeCall(path("S"), self.values(depth, least=0), NOWHERE)

    def _list(self, depth: int) -> Expression:
        return ListLiteral(self.several(depth), NOWHERE)

    def _tuple(self, depth: int) -> Expression:
        return TupleLiteral(self.several(depth, least=2), NOWHERE)

    def _quantified(self, depth: int) -> Expression:
        quantifier = self.choices.pick(("exists", "for all"))
        return Quantified(quantifier, self.among(depth), self.tree(depth), NOWHERE)  # type: ignore[arg-type]

    def _map_each(self, depth: int) -> Expression:
        return MapEach(self.among(depth), self.maybe(lambda: self.tree(depth)), self.tree(depth), NOWHERE)

    def _filter(self, depth: int) -> Expression:
        if self.choices.below(2):
            return Filter(self.among(depth), self.tree(depth), NOWHERE)
        return FindFirst(self.among(depth), self.tree(depth), NOWHERE)

    def _extremum(self, depth: int) -> Expression:
        default = self.maybe(lambda: self.tree(depth))
        if self.choices.below(2):
            return ExtremumBy("maximum", self.among(depth), self.tree(depth), default, NOWHERE)
        return ExtremumOf("minimum", self.tree(depth), default, NOWHERE)

    def _fold(self, depth: int) -> Expression:
        return Fold(self.among(depth), self.binder(), self.tree(depth), self.tree(depth), NOWHERE)

    def _sort(self, depth: int) -> Expression:
        if self.choices.below(2):
            return Sort("increasing", self.binder(), self.tree(depth), self.several(depth), NOWHERE)
        return Sort("decreasing", None, self.tree(depth), (), NOWHERE)

    def _attributed(self, depth: int) -> Expression:
        inner = self.tree(depth)
        if isinstance(inner, Attributed | Impossible | AssertionIn):
            return inner
        return Attributed(self.notes(), inner, NOWHERE)


KINDS = tuple(each[1:] for each in vars(Trees) if each.startswith("_") and not each.startswith("__"))


def bare(node: Any) -> Any:
    """A tree without the nodes of parentheses."""
    while isinstance(node, Parenthesised):
        node = node.inner
    if isinstance(node, tuple):
        return tuple(bare(each) for each in node)
    if not is_dataclass(node) or isinstance(node, Span | Source | type):
        return node
    changed = {each.name: bare(getattr(node, each.name)) for each in fields(node) if each.compare}
    return replace(node, **changed)


def parentheses(node: Any) -> list[Parenthesised]:
    """All nodes of parentheses in a tree."""
    if isinstance(node, tuple):
        return [found for each in node for found in parentheses(each)]
    if not is_dataclass(node) or isinstance(node, Span | Source | type):
        return []
    inner = [found for each in fields(node) if each.compare for found in parentheses(getattr(node, each.name))]
    return [node, *inner] if isinstance(node, Parenthesised) else inner
