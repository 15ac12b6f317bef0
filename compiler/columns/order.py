"""In which order the nodes of a scope are worked out.

A column of numbers that is read again after many others must be fetched anew from memory, which takes longer than
comparing it. So all that is asked of a number with known limits is asked at once, and kept as masks of a byte a row.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from heapq import heapify, heappop, heappush

from compiler.columns.nodes import Kind, Node, Op

_LIMITS = frozenset((Op.ABOVE_LIMIT, Op.AT_LEAST_LIMIT))


def reached(
    roots: Iterable[Node], arguments: Callable[[Node], Iterable[Node]] = lambda node: node.arguments
) -> list[Node]:
    """All that roots need, themselves included, in the order in which the law has them, but each after what it
    needs."""
    needs: dict[Node, set[Node]] = {}
    users: dict[Node, list[Node]] = {}
    pending = list(roots)
    while pending:
        node = pending.pop()
        if node not in needs:
            needs[node] = set(arguments(node))
            for each in needs[node]:
                users.setdefault(each, []).append(node)
            pending.extend(needs[node])
    ready = [(node.number, node) for node, several in needs.items() if not several]
    heapify(ready)
    order: list[Node] = []
    while ready:
        _, node = heappop(ready)
        order.append(node)
        for user in users.get(node, ()):
            needs[user].discard(node)
            if not needs[user]:
                heappush(ready, (user.number, user))
    return order


def together(nodes: Sequence[Node], roots: Iterable[Node], rare: Container[Node]) -> tuple[list[Node], set[Node]]:
    """Nodes that come in order, so that comparisons of one number with what is known follow each other, and what rarely
    holds of a fact is asked where that is read first; and those of them that are to be kept."""
    users: dict[Node, list[Node]] = {}
    for node in nodes:
        for each in node.arguments:
            users.setdefault(each, []).append(node)
    asked = set(roots)
    groups: dict[Node, list[Node]] = {}
    for node in nodes:
        if is_with_known(node):
            by = users.get(node, [])
            is_turned = len(by) == 1 and by[0].op is Op.NOT and node not in asked
            groups.setdefault(node.arguments[0], []).extend((node, by[0]) if is_turned else (node,))
    order: dict[Node, None] = {each: None for each in nodes if each.is_constant or each.op is Op.GIVEN}
    kept: set[Node] = set()
    first = {fact: by for fact, by in groups.items() if fact.op is Op.GIVEN and len(by) < 3 and by[-1] in rare}
    for node in nodes:
        for asked_first in (first.pop(each) for each in node.arguments if each in first):
            order |= dict.fromkeys(asked_first)
            kept.add(asked_first[-1])
        order[node] = None
        subject = node.arguments[0] if is_with_known(node) else node
        group = groups.get(subject, ()) if node.op is not Op.GIVEN else ()
        if subject.op is Op.GIVEN and sum(is_with_known(each) for each in group) < 2:
            continue
        order |= dict.fromkeys(group)
        kept.update(each for each in group if each.op is Op.NOT or not _is_turned(each, group))
    return list(order), kept


def _is_turned(node: Node, group: Sequence[Node]) -> bool:
    """Whether the negation of a node is kept in its stead."""
    return any(each.op is Op.NOT and each.arguments[0] is node for each in group)


def is_with_known(node: Node) -> bool:
    """Whether a node holds a number against a known limit."""
    if node.op in _LIMITS:
        return True
    if node.op not in (Op.ABOVE, Op.SAME) or node.arguments[0].kind is not Kind.NUMBER:
        return False
    return node.arguments[1].is_constant
