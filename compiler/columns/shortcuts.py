"""What a block need not work out row by row: what hardly ever holds, and what another column tells already."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from compiler.columns.nodes import Code, Graph, Kind, Node, Op
from compiler.columns.operations import NOWHERE

_LIMITS = frozenset((Op.ABOVE_LIMIT, Op.AT_LEAST_LIMIT))
#: From so many comparisons of one number on, it is brought to fewer bytes first.
_LEAST_COMPARED = 3


@dataclass(frozen=True, slots=True)
class Shortcuts:
    """Of the nodes of a function: those that `rare`ly hold; by negation of many rules, the choice that is 0 where it
    holds (`none_of`); and the facts that are `narrowed` before they are compared."""

    rare: frozenset[Node] = frozenset()
    none_of: Mapping[Node, Node] = field(default_factory=dict)
    narrowed: frozenset[Node] = frozenset()

    @classmethod
    def of(cls, nodes: Sequence[Node], wanted: Iterable[Node], is_small: Callable[[Node], bool]) -> Shortcuts:
        """`nodes` come in order. Those that are not `wanted` and that nothing else needs say which rows are refused or
        doubtful, and hardly any is. `is_small` says which choices are made in bytes."""
        users: dict[Node, list[Node]] = {}
        for node in nodes:
            for each in node.arguments:
                users.setdefault(each, []).append(node)
        others, rare = set(wanted), set[Node]()
        for node in reversed(nodes):
            by = users.get(node, ())
            if node not in others and all(each in rare and each.op in (Op.AND, Op.OR) for each in by):
                rare.add(node)
        frequent = {
            node: [each for each in by if not (each in rare or all(user in rare for user in users.get(each, (each,))))]
            for node, by in users.items()
        }
        return cls(frozenset(rare), _none_of(nodes, is_small), _narrowed(frequent, users, others))


def _none_of(nodes: Sequence[Node], is_small: Callable[[Node], bool]) -> dict[Node, Node]:
    """Where no rule applies, by the choice between numbers of these rules, none of which is 0."""
    choices = {
        _conditions(node.arguments[::2]): node
        for node in nodes
        if node.op is Op.ONE_OF and is_small(node) and all(each.value for each in node.arguments[1::2])
    }
    found = {}
    for node in nodes:
        if node.op is Op.NOT and node.arguments[0].op is Op.OR:
            choice = choices.get(_conditions(node.arguments))
            if choice is not None:
                found[node] = choice
    return found


def _conditions(several: Iterable[Node]) -> frozenset[Node]:
    """Conditions of which one holds, taken apart."""
    parts: set[Node] = set()
    for each in several:
        parts.update(each.arguments if each.op is Op.OR else (each,))
    return frozenset(parts)


def _narrowed(
    frequent: Mapping[Node, Sequence[Node]], users: Mapping[Node, Sequence[Node]], wanted: set[Node]
) -> frozenset[Node]:
    """The numbers among the facts that are only held against limits, several of them."""
    return frozenset(
        node
        for node, by in users.items()
        if node.op is Op.GIVEN
        and node.kind is Kind.NUMBER
        and node not in wanted
        and len(frequent[node]) >= _LEAST_COMPARED
        and all(is_with_known(each) for each in by)
    )


def is_with_known(node: Node) -> bool:
    """Whether a node holds a number against a known limit."""
    if node.op in _LIMITS:
        return True
    if node.op not in (Op.ABOVE, Op.SAME) or node.arguments[0].kind is not Kind.NUMBER:
        return False
    return node.arguments[1].is_constant


def by_case(graph: Graph, node: Node) -> Node:
    """A negation of what is to hold case by case, as what must not hold in each of them: `~(is_a & fits | is_b)` is
    `is_a & ~fits`, where there is no third case."""
    if node.op is not Op.NOT or node.arguments[0].op is not Op.OR:
        return node
    fits: dict[int, Node] = {}
    tests: dict[int, Node] = {}
    for part in node.arguments[0].arguments:
        test = next((each for each in (part, *part.arguments) if _is_case(each)), None)
        if test is None or (part is not test and part.op is not Op.AND):
            return node
        rest = graph.both(*(each for each in part.arguments if each is not test)) if part is not test else graph.true
        code = int(test.arguments[1].value)
        if code in fits or not (rest is graph.true or is_with_known(rest)):
            return node
        fits[code], tests[code] = rest, test
    subjects = {test.arguments[0] for test in tests.values()}
    first = next(iter(tests.values())).arguments[1].detail
    if len(subjects) != 1 or len(fits) != len(first.cases):
        return node
    return graph.either(*(graph.both(tests[code], graph.negated(rest)) for code, rest in fits.items()))


def _is_case(node: Node) -> bool:
    return node.op is Op.SAME and isinstance(node.arguments[1].detail, Code)


def tabled_dates(doubtful: Node) -> set[str]:
    """The paths of dates that make a row doubtful wherever a table of days has no answer for them: whoever asks need
    not look for days that are none."""
    found = set()
    for part in doubtful.arguments if doubtful.op is Op.OR else (doubtful,):
        several = part.arguments if part.op is Op.AND else (part,)
        tables = [each.arguments[0] for each in several if _is_nowhere(each)]
        if len(tables) != 1 or tables[0].op is not Op.CALL or tables[0].arguments[0].op is not Op.GIVEN:
            continue
        path = tables[0].arguments[0].detail
        # What stands in an optional date that is not there is not looked at.
        if all(_is_nowhere(each) or each.detail == f"{path}?" for each in several):
            found.add(path)
    return found


def _is_nowhere(node: Node) -> bool:
    return node.op is Op.SAME and node.arguments[1].is_constant and node.arguments[1].value == NOWHERE
