"""What a scope computes over columns, as a graph: every node an array of one value a row, equal nodes made once.

A scope is worked out symbolically: conditions become boolean nodes, values become nodes of numbers and codes, and what
is known while compiling (a constant, a case) never becomes a node at all. `Graph` makes nodes and keeps them simple:
constants are folded, comparisons of whole numbers are all told by `>`, so that neighbouring brackets share one.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction
from math import gcd
from typing import Any

from compiler.types import Type


class Kind(StrEnum):
    """What an array holds: `bool`, `int8` codes of cases, `int64` numbers (amounts, days since 1970, numerators)."""

    BOOLEAN = "bool"
    CODE = "int8"
    NUMBER = "int64"


class Op(StrEnum):
    """What a node is. Arguments are nodes, `detail` is what is known while compiling. Its members are strings, whose
    hash is known, for every node that is made is looked up by it."""

    CONSTANT = "constant"  # detail: the value
    GIVEN = "given"  # detail: the path of a fact
    AND = "and"
    OR = "or"
    NOT = "not"
    DIFFERENT = "different"  # of two booleans
    ABOVE = "above"  # the first number is greater than the second
    SAME = "same"  # two numbers or two codes are equal
    ABOVE_LIMIT = "above limit"  # numerators > limit * scale; detail: the limit and the scale
    AT_LEAST_LIMIT = "at least limit"
    SELECT = "select"  # the second where the first holds, else the third
    ONE_OF = "one of"  # arguments in pairs: of conditions of which at most one holds, its value; elsewhere anything
    ADD = "add"
    SUBTRACT = "subtract"
    MULTIPLY = "multiply"
    SCALED = "scaled"  # numbers times a whole number that is known when facts are; detail: a scale
    ROUNDED = "rounded"  # numbers / a whole number, half away from zero; detail: the divisor, a scale
    CUT = "cut"  # the same, digits cut off
    CALL = "call"  # a function of the run-time library; detail: its module and name, and arguments that are known


#: What numerators are divided by: a whole number times a power of the scale that all decimals among the facts have.
Scale = tuple[int, int]
ONE: Scale = (1, 0)
#: The scale of the facts.
SCALE: Scale = (1, 1)


def times(one: Scale, other: Scale) -> Scale:
    """The scale of a product."""
    return one[0] * other[0], one[1] + other[1]


@dataclass(frozen=True, slots=True)
class Code:
    """The code of a case, with the module and name of its enumeration, and the names of its cases."""

    value: int
    enumeration: tuple[str, str]
    cases: tuple[str, ...]

    def __hash__(self) -> int:
        return hash((self.value, self.enumeration))

    @property
    def case(self) -> str:
        return self.cases[self.value]


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One array. Nodes of one graph that are equal are the same object; `number` is their order of making."""

    op: Op
    kind: Kind
    arguments: tuple[Node, ...]
    detail: Any
    number: int
    is_constant: bool

    def __repr__(self) -> str:
        return f"{self.op.value}#{self.number}({self.detail}, {[each.number for each in self.arguments]})"

    @property
    def value(self) -> int | bool:
        """What a constant is."""
        assert self.op is Op.CONSTANT
        known: int | bool = self.detail.value if isinstance(self.detail, Code) else self.detail
        return known


def is_chosen(node: Node) -> bool:
    """Whether a number is a constant, or one of constants."""
    match node.op:
        case Op.CONSTANT:
            return True
        case Op.SELECT:
            return all(is_chosen(each) for each in node.arguments[1:])
        case Op.ONE_OF:
            return all(is_chosen(each) for each in node.arguments[1::2])
        case _:
            return False


def told_apart(facts: Iterable[tuple[Node, bool]]) -> set[Node] | None:
    """Of comparisons that hold together (or, with False, do not hold) those that follow from others; None where they
    contradict each other: two cases of one value, or ranges without a common point."""
    idle: set[Node] = set()
    cases: dict[Node, list[tuple[Node, bool]]] = {}
    lows: dict[Node, tuple[tuple[Any, bool], Node]] = {}
    highs: dict[Node, tuple[tuple[Any, bool], Node]] = {}
    for node, holds in facts:
        match node.op:
            case Op.SAME if isinstance(node.arguments[1].detail, Code):
                cases.setdefault(node.arguments[0], []).append((node, holds))
            case Op.ABOVE if node.arguments[1].is_constant:
                _bound((node.arguments[1].value, True), node, lows if holds else highs, holds, idle)
            case Op.ABOVE_LIMIT | Op.AT_LEAST_LIMIT if not node.arguments[0].is_constant:
                _bound((node.detail[0], node.op is Op.ABOVE_LIMIT), node, lows if holds else highs, holds, idle)
            case _:
                pass
    for told in cases.values():
        held = [node for node, holds in told if holds]
        if len(held) > 1 or (len(told) == len(told[0][0].arguments[1].detail.cases) and not held):
            return None
        if held:
            idle.update(node for node, holds in told if not holds)
    if any(subject in highs and low[0] >= highs[subject][0] for subject, low in lows.items()):
        return None
    return idle


def _bound(
    limit: tuple[Any, bool],
    node: Node,
    bounds: dict[Node, tuple[tuple[Any, bool], Node]],
    is_low: bool,
    idle: set[Node],
) -> None:
    """Notes a bound of a number, and which of two bounds says less."""
    subject = node.arguments[0]
    if subject not in bounds:
        bounds[subject] = limit, node
        return
    other, before = bounds[subject]
    if (limit > other) is is_low:
        bounds[subject] = limit, node
        idle.add(before)
    else:
        idle.add(node)


#: Choices of more constants than this stay choices of choices.
_MOST_WAYS = 32
#: So many conditions joined are not held against each other one by one.
_MANY = 40


@dataclass(slots=True)
class Graph:
    """The nodes of one scope."""

    nodes: list[Node] = field(default_factory=list)
    #: The facts that are decimals.
    decimals: set[Node] = field(default_factory=set)
    #: What a node is called in the law, where it has a name there.
    names: dict[Node, str] = field(default_factory=dict)
    #: What comments say of a node: the variable whose rule applies there ("" for none), and the words when asked for.
    remarks: dict[Node, list[tuple[str, Callable[[], str]]]] = field(default_factory=dict)
    #: Of what a variable holds: the variable's type, and its name where only the whole decimal bears that.
    types: dict[Node, Type] = field(default_factory=dict)
    numerators: dict[Node, str] = field(default_factory=dict)
    #: Of choices the value that is 0, which they give where none of their conditions holds.
    otherwise: dict[Node, Node] = field(default_factory=dict)
    true: Node = field(init=False)
    false: Node = field(init=False)
    _rules: set[Node] = field(default_factory=set)
    _known: dict[Hashable, Node] = field(default_factory=dict)
    _joins: dict[Hashable, Node] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.true = self.make(Op.CONSTANT, Kind.BOOLEAN, detail=True)
        self.false = self.make(Op.CONSTANT, Kind.BOOLEAN, detail=False)

    def make(self, op: Op, kind: Kind, *arguments: Node, detail: Any = None) -> Node:
        key = (op, kind, tuple([each.number for each in arguments]), detail, type(detail))
        found = self._known.get(key)
        if found is None:
            found = Node(op, kind, arguments, detail, len(self.nodes), op is Op.CONSTANT)
            self.nodes.append(found)
            self._known[key] = found
        return found

    def called(self, node: Node, name: str, is_rule: bool = False) -> None:
        """A node that the law names: by its variable, or by the rule that applies there. The first name stays, but that
        a variable's comes before a rule's."""
        if node.is_constant or node.op is Op.GIVEN:
            return
        if node not in self.names or (node in self._rules and not is_rule):
            self.names[node] = name
            (self._rules.add if is_rule else self._rules.discard)(node)

    def remarked(self, node: Node, words: Callable[[], str], rule_of: str = "") -> None:
        """What the law says of a node that is no fact; of a rule, with its variable."""
        if not node.is_constant and node.op is not Op.GIVEN:
            self.remarks.setdefault(node, []).append((rule_of, words))

    # --------------------------------------------------------------------------------------------- constants, facts

    def boolean(self, value: bool) -> Node:
        return self.true if value else self.false

    def number(self, value: int) -> Node:
        return self.make(Op.CONSTANT, Kind.NUMBER, detail=value)

    def code(self, code: Code) -> Node:
        return self.make(Op.CONSTANT, Kind.CODE, detail=code)

    def given(self, path: str, kind: Kind) -> Node:
        return self.make(Op.GIVEN, kind, detail=path)

    # ---------------------------------------------------------------------------------------------------- booleans

    def negated(self, one: Node) -> Node:
        if one.is_constant:
            return self.boolean(not one.value)
        if one.op is Op.NOT:
            return one.arguments[0]
        return self.make(Op.NOT, Kind.BOOLEAN, one)

    def both(self, *several: Node) -> Node:
        return self._of_parts(Op.AND, several, self.true, self.false)

    def either(self, *several: Node) -> Node:
        return self._of_parts(Op.OR, several, self.false, self.true)

    def _of_parts(self, op: Op, several: tuple[Node, ...], idle: Node, absorbing: Node) -> Node:
        """What a conjunction or disjunction comes to; most have no parts to speak of, or came before."""
        parts = [each for each in several if each is not idle]
        if not parts:
            return idle
        if len(parts) == 1:
            return parts[0]
        if absorbing in parts:
            return absorbing
        key = (op, *[each.number for each in parts])
        found = self._joins.get(key)
        if found is None:
            found = self._joins[key] = self._joined(op, tuple(parts))
        return found

    def _joined(self, op: Op, several: tuple[Node, ...]) -> Node:
        """A conjunction or disjunction: flat, each part once, without what follows from the rest."""
        absorbing = op is Op.OR
        parts: dict[Node, None] = {}
        pending = list(reversed(several))
        while pending:
            each = pending.pop()
            if each.op is op:
                pending += reversed(each.arguments)
            elif not each.is_constant:
                parts[each] = None
            elif each.value is absorbing:
                return each
        reduced = self._reduced(op, parts)
        if reduced is None:
            return self.boolean(absorbing)
        if not reduced:
            return self.boolean(not absorbing)
        if reduced != list(parts):
            return self._joined(op, tuple(reduced))
        if len(reduced) == 1:
            return reduced[0]
        return self.make(op, Kind.BOOLEAN, *sorted(reduced, key=lambda each: each.number))

    def _reduced(self, op: Op, parts: dict[Node, None]) -> list[Node] | None:
        """The parts of a conjunction or disjunction, each without what the others say; None where two contradict each
        other (of a disjunction: where one of them holds in any case)."""
        dual = Op.AND if op is Op.OR else Op.OR
        opposite = {self.negated(part) for part in parts}
        if any(part in opposite for part in parts):
            return None
        # Of a disjunction, what does not hold where none of its parts does.
        facts = [(part.arguments[0], False) if part.op is Op.NOT else (part, True) for part in parts]
        idle = told_apart(facts if op is Op.AND else [(node, not holds) for node, holds in facts])
        if idle is None:
            return None
        several = [set(part.arguments) for part in parts if part.op is dual]
        kept: list[Node] = []
        for part in parts:
            if (part.arguments[0] if part.op is Op.NOT else part) in idle:
                continue
            if part.op is dual:
                # a | (a & b) is a; a | (~a & b) is a | b.
                if any(each in parts for each in part.arguments):
                    continue
                own = set(part.arguments)
                if len(several) < _MANY and any(other < own for other in several):
                    continue
                if not own.isdisjoint(opposite):
                    part = self._joined(dual, tuple(each for each in part.arguments if each not in opposite))
            elif part.op is Op.NOT and part.arguments[0].op is op:
                # a | ~(a | b) is a | ~b.
                rest = tuple(each for each in part.arguments[0].arguments if each not in parts)
                part = self.negated(self._joined(op, rest))
            kept.append(part)
        return list(dict.fromkeys(kept))

    def different(self, one: Node, other: Node) -> Node:
        if one.is_constant or other.is_constant:
            known, rest = (one, other) if one.is_constant else (other, one)
            return self.negated(rest) if known.value else rest
        if one is other:
            return self.false
        return self.make(Op.DIFFERENT, Kind.BOOLEAN, *sorted((one, other), key=lambda each: each.number))

    # ------------------------------------------------------------------------------------------------- comparisons

    def above(self, one: Node, other: Node) -> Node:
        """`one > other`, of whole numbers; with a constant, that stands on the right."""
        if one.is_constant and other.is_constant:
            return self.boolean(one.value > other.value)
        if one is other:
            return self.false
        if one.is_constant:
            return self.negated(self.above(other, self.number(int(one.value) - 1)))
        spread = self._spread(one, other, self.above)
        return spread if spread is not None else self.make(Op.ABOVE, Kind.BOOLEAN, one, other)

    def same(self, one: Node, other: Node) -> Node:
        if one.kind is Kind.BOOLEAN:
            return self.negated(self.different(one, other))
        if one is other:
            return self.true
        if one.is_constant and other.is_constant:
            return self.boolean(one.value == other.value)
        if one.is_constant:
            one, other = other, one
        if other.is_constant:
            spread = self._spread(one, other, self.same)
            if spread is not None:
                return spread
        elif one.number > other.number:
            one, other = other, one
        if isinstance(other.detail, Code) and other.detail.value == 1 and len(other.detail.cases) == 2:
            return self.negated(self.same(one, self.code(replace(other.detail, value=0))))
        return self.make(Op.SAME, Kind.BOOLEAN, one, other)

    def _spread(self, one: Node, other: Node, compare: Any) -> Node | None:
        """A comparison of a choice between constants with a constant: the conditions of the choice say it."""
        if not other.is_constant:
            return None
        if one.op is Op.SELECT and (one.arguments[1].is_constant or one.arguments[2].is_constant):
            condition, first, second = one.arguments
            return self.select(condition, compare(first, other), compare(second, other))
        if one.op is Op.ONE_OF:
            # Constants of 0 are not among its pairs: it is 0 where none of its conditions holds.
            pairs = list(zip(one.arguments[::2], one.arguments[1::2], strict=True))
            first = other.detail
            zero = self.number(0) if one.kind is Kind.NUMBER else self.code(replace(first, value=0))
            rest = self.negated(self.either(*(condition for condition, _ in pairs)))
            told = [(at, compare(value, other)) for at, value in (*pairs, (rest, zero))]
            return self.either(*(at for at, holds in told if holds.value))
        return None

    def limit(self, one: Node, scale: Scale, limit: Fraction, inclusive: bool) -> Node:
        """Whether a decimal of these numerators is above a literal (or at least the literal)."""
        if one.is_constant and not scale[1]:
            value = Fraction(int(one.value), scale[0])
            return self.boolean(value >= limit if inclusive else value > limit)
        if one.op is Op.SELECT and (one.arguments[1].is_constant or one.arguments[2].is_constant) and not scale[1]:
            condition, first, second = one.arguments
            return self.select(
                condition, self.limit(first, scale, limit, inclusive), self.limit(second, scale, limit, inclusive)
            )
        op = Op.AT_LEAST_LIMIT if inclusive else Op.ABOVE_LIMIT
        return self.make(op, Kind.BOOLEAN, one, detail=(limit, scale))

    # ------------------------------------------------------------------------------------------------------ choices

    def select(self, condition: Node, one: Node, other: Node) -> Node:
        """`one` where the condition holds, else `other`."""
        if condition.is_constant:
            return one if condition.value else other
        if one is other:
            return one
        if condition.op is Op.NOT:
            return self.select(condition.arguments[0], other, one)
        if one.kind is Kind.BOOLEAN:
            return self._chosen(condition, one, other)
        if is_chosen(one) and is_chosen(other):
            # One of constants: added up in bytes, which takes no time beside a choice between whole numbers.
            ways = (*self._ways(condition, one), *self._ways(self.negated(condition), other))
            if len(ways) <= _MOST_WAYS:
                return self.one_of(ways)
        if one.op is Op.SELECT and one.arguments[0] is condition:
            one = one.arguments[1]
        if other.op is Op.SELECT and other.arguments[0] is condition:
            other = other.arguments[2]
        return self.make(Op.SELECT, one.kind, condition, one, other)

    def _ways(self, condition: Node, node: Node) -> tuple[tuple[Node, Node], ...]:
        """Under which conditions a choice of constants is which of them, where another condition holds."""
        match node.op:
            case Op.SELECT:
                test, first, second = node.arguments
                own = (*self._ways(test, first), *self._ways(self.negated(test), second))
            case Op.ONE_OF:
                own = tuple(zip(node.arguments[::2], node.arguments[1::2], strict=True))
                if node in self.otherwise:
                    own += ((self.negated(self.either(*node.arguments[::2])), self.otherwise[node]),)
            case _:
                own = ((self.true, node),)
        return tuple((self.both(condition, each), value) for each, value in own)

    def _chosen(self, condition: Node, one: Node, other: Node) -> Node:
        if one.is_constant:
            return self.either(condition, other) if one.value else self.both(self.negated(condition), other)
        if other.is_constant:
            return self.either(self.negated(condition), one) if other.value else self.both(condition, one)
        return self.either(self.both(condition, one), self.both(self.negated(condition), other))

    def one_of(self, pairs: tuple[tuple[Node, Node], ...]) -> Node:
        """The value of the condition that holds, of which at most one does; where none holds, any value."""
        alive = [
            (condition, value) for condition, value in pairs if not (condition.is_constant and not condition.value)
        ]
        if not alive:
            return pairs[0][1]
        for condition, value in alive:
            if condition.is_constant:
                return value
        values = dict.fromkeys(value for _, value in alive)
        if len(values) == 1:
            return next(iter(values))
        if alive[0][1].kind is Kind.BOOLEAN:
            return self.either(*(self.both(condition, value) for condition, value in alive))
        if all(value.is_constant for value in values):
            # Where no condition holds, the sum of all is 0, and so it is where one of 0 does.
            named = [value for value in values if value.value]
            joined = [(self.either(*(c for c, v in alive if v is value)), value) for value in named]
            flat = tuple(part for pair in joined for part in pair)
            made = self.make(Op.ONE_OF, joined[0][1].kind, *flat)
            if len(named) < len(values):
                self.otherwise[made] = next(value for value in values if not value.value)
            return made
        chosen = alive[-1][1]
        for condition, value in reversed(alive[:-1]):
            chosen = self.select(condition, value, chosen)
        return chosen

    # ---------------------------------------------------------------------------------------------------- arithmetic

    def add(self, one: Node, other: Node) -> Node:
        if one.is_constant and other.is_constant:
            return self.number(int(one.value) + int(other.value))
        if one.is_constant:
            one, other = other, one
        if other.is_constant and not other.value:
            return one
        return self.make(Op.ADD, Kind.NUMBER, one, other)

    def subtract(self, one: Node, other: Node) -> Node:
        if one.is_constant and other.is_constant:
            return self.number(int(one.value) - int(other.value))
        if other.is_constant:
            return self.add(one, self.number(-int(other.value)))
        return self.make(Op.SUBTRACT, Kind.NUMBER, one, other)

    def multiply(self, one: Node, other: Node) -> Node:
        if one.is_constant and other.is_constant:
            return self.number(int(one.value) * int(other.value))
        if one.is_constant:
            one, other = other, one
        if other.is_constant:
            return self.scaled(one, (int(other.value), 0))
        return self.make(Op.MULTIPLY, Kind.NUMBER, one, other)

    def scaled(self, one: Node, factor: Scale) -> Node:
        if factor == ONE:
            return one
        if not factor[0] or (one.is_constant and not one.value):
            return self.number(0)
        if one.is_constant and not factor[1]:
            return self.number(int(one.value) * factor[0])
        if one.op is Op.SCALED:
            return self.scaled(one.arguments[0], times(one.detail, factor))
        return self.make(Op.SCALED, Kind.NUMBER, one, detail=factor)

    def rounded(self, one: Node, divisor: Scale) -> Node:
        """The nearest whole number, halves away from zero."""
        if one.op is Op.SCALED:
            # What is multiplied by a hundred and divided by a hundred stays what it is.
            factor, shared = one.detail, gcd(one.detail[0], divisor[0])
            powers = min(factor[1], divisor[1])
            divisor = divisor[0] // shared, divisor[1] - powers
            one = self.scaled(one.arguments[0], (factor[0] // shared, factor[1] - powers))
        if divisor == ONE:
            return one
        return self.make(Op.ROUNDED, Kind.NUMBER, one, detail=divisor)

    def cut(self, one: Node, divisor: Scale) -> Node:
        if divisor == ONE:
            return one
        return self.make(Op.CUT, Kind.NUMBER, one, detail=divisor)

    def call(self, kind: Kind, module: str, name: str, *arguments: Node, known: tuple[Any, ...] = ()) -> Node:
        """A function of the run-time library; arguments that are known stand behind the nodes."""
        return self.make(Op.CALL, kind, *arguments, detail=(module, name, known))
