"""How nodes are worked out in less time than one by one: what hardly ever holds is told for a whole block, what
another column tells already is read from that, and small numbers are kept in bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import gcd

from compiler.columns.nodes import Code, Graph, Kind, Node, Op
from compiler.columns.operations import FEW_DAYS, NOWHERE
from compiler.columns.order import is_with_known, reached
from compiler.columns.tables import Table, tabled

#: From so many comparisons of one number on, it is brought to fewer bytes first.
_LEAST_COMPARED = 3


@dataclass(slots=True)
class Shortcuts:
    """Of the nodes of a function those that are not written as they stand."""

    #: Choices that cases alone decide.
    tables: Mapping[Node, Table] = field(default_factory=dict)
    #: What hardly ever holds: it says which rows are refused or doubtful.
    rare: set[Node] = field(default_factory=set)
    #: Where no rule applies: the choice between these rules, which is 0 there.
    none_of: dict[Node, Node] = field(default_factory=dict)
    #: Facts that are brought to fewer bytes before they are compared.
    narrowed: set[Node] = field(default_factory=set)
    #: A few days after some years after a day, and where the years lead to; one table knows both.
    later: dict[Node, Node] = field(default_factory=dict)
    _years: dict[Node, Node] = field(default_factory=dict)
    #: Tables that are kept in bytes, since what is chosen from them is chosen from again.
    in_bytes: set[Node] = field(default_factory=set)

    @classmethod
    def of(cls, roots: Sequence[Node], wanted: Iterable[Node]) -> Shortcuts:
        """Of all that roots need. Those that are not `wanted` say which rows are refused or doubtful."""
        found = cls({node: table for node in reached(roots) if (table := tabled(node)) is not None})
        nodes = reached(roots, found.arguments)
        users: dict[Node, list[Node]] = {}
        for node in nodes:
            for each in found.arguments(node):
                users.setdefault(each, []).append(node)
        others = set(wanted)
        for node in reversed(nodes):
            by = users.get(node, ())
            if node not in others and all(each in found.rare and each.op in (Op.AND, Op.OR) for each in by):
                found.rare.add(node)
        found.none_of.update(_none_of(nodes, found.is_small))
        found.narrowed.update(_narrowed(users, found.rare, others))
        for node, by in users.items():
            if node not in others and is_in_years(node):
                found._lead_on(node, by)
            if node in found.tables and node not in others and all(each.op is Op.SELECT for each in by):
                found.in_bytes.update({node} if all(-128 <= each <= 127 for each in found.tables[node].numbers) else ())
        return found

    def arguments(self, node: Node) -> tuple[Node, ...]:
        """The nodes that a node is written with."""
        if node in self.tables:
            return self.tables[node].subjects
        if is_in_years(node):
            return node.arguments[0], node.arguments[1].arguments[0]
        if node in self.none_of:
            return (self.none_of[node],)
        if node in self.later:
            return self.arguments(self.later[node])
        if node.op is Op.SAME and node.arguments[0] in self._years:
            return (self._years[node.arguments[0]],)
        if node in self.rare and is_nowhere(node):
            return node.arguments[:1]
        return node.arguments

    def is_small(self, node: Node) -> bool:
        """Whether a choice between constants is made in bytes."""
        if node in self.tables or node.kind is not Kind.NUMBER:
            return node not in self.tables
        values = [int(value.value) for value in node.arguments[1::2]]
        return all(-128 <= each // (gcd(*values) or 1) <= 127 for each in values)

    def _lead_on(self, node: Node, by: Sequence[Node]) -> None:
        """Notes what comes after whole years, where that is all that is asked of the day that they lead to."""
        days = [each for each in by if each.op is Op.ADD and each.arguments[1].is_constant]
        if len(days) != 1 or abs(int(days[0].arguments[1].value)) >= FEW_DAYS:
            return
        if all(each is days[0] or is_nowhere(each) for each in by):
            self.later[days[0]], self._years[node] = node, days[0]


def is_in_years(node: Node) -> bool:
    """Whether a node adds whole years to a day."""
    return node.op is Op.CALL and node.detail[1] == "add_months" and node.arguments[1].detail == (12, 0)


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


def _narrowed(users: Mapping[Node, Sequence[Node]], rare: set[Node], wanted: set[Node]) -> set[Node]:
    """The numbers among the facts that are only held against limits, several of them in every row."""

    def is_rare(comparison: Node) -> bool:
        return comparison in rare or all(each in rare for each in users.get(comparison, (comparison,)))

    return {
        node
        for node, by in users.items()
        if node.op is Op.GIVEN
        and node.kind is Kind.NUMBER
        and node not in wanted
        and all(is_with_known(each) for each in by)
        and sum(not is_rare(each) for each in by) >= _LEAST_COMPARED
    }


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
        tables = [each.arguments[0] for each in several if is_nowhere(each)]
        if len(tables) != 1 or tables[0].op is not Op.CALL or tables[0].arguments[0].op is not Op.GIVEN:
            continue
        path = tables[0].arguments[0].detail
        # What stands in an optional date that is not there is not looked at.
        if all(is_nowhere(each) or each.detail == f"{path}?" for each in several):
            found.add(path)
    return found


def is_nowhere(node: Node) -> bool:
    """Whether a node says where a table of days has no answer."""
    return node.op is Op.SAME and node.arguments[1].is_constant and node.arguments[1].value == NOWHERE
