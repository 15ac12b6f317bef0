"""In which order the nodes of a scope are worked out.

A column of numbers that is read again after many others must be fetched anew from memory, which takes longer than
comparing it. So all that is asked of a number with known limits is asked at once, and kept as masks of a byte a row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from compiler.columns.nodes import Kind, Node, Op

_LIMITS = frozenset((Op.ABOVE_LIMIT, Op.AT_LEAST_LIMIT))


def reached(
    roots: Iterable[Node], arguments: Callable[[Node], Iterable[Node]] = lambda node: node.arguments
) -> list[Node]:
    """All that roots need, themselves included, in an order in which each comes after what it needs."""
    found: set[Node] = set()
    pending = list(roots)
    while pending:
        node = pending.pop()
        if node not in found:
            found.add(node)
            pending.extend(arguments(node))
    return sorted(found, key=lambda each: each.number)


def together(nodes: Sequence[Node], roots: Iterable[Node]) -> tuple[list[Node], set[Node]]:
    """Nodes that come in order, so that comparisons of one number with what is known follow each other; and those of
    them that are to be kept."""
    users: dict[Node, list[Node]] = {}
    for node in nodes:
        for each in node.arguments:
            users.setdefault(each, []).append(node)
    asked = set(roots)
    groups: dict[Node, list[Node]] = {}
    for node in nodes:
        if _is_with_known(node):
            by = users.get(node, [])
            is_turned = len(by) == 1 and by[0].op is Op.NOT and node not in asked
            groups.setdefault(node.arguments[0], []).extend((node, by[0]) if is_turned else (node,))
    order: dict[Node, None] = {each: None for each in nodes if each.is_constant or each.op is Op.GIVEN}
    kept: set[Node] = set()
    for node in nodes:
        order[node] = None
        subject = node.arguments[0] if _is_with_known(node) else node
        group = groups.get(subject, ()) if node.op is not Op.GIVEN else ()
        if subject.op is Op.GIVEN and sum(_is_with_known(each) for each in group) < 2:
            continue
        order |= dict.fromkeys(group)
        kept.update(each for each in group if each.op is Op.NOT or not _is_turned(each, group))
    return list(order), kept


def _is_turned(node: Node, group: Sequence[Node]) -> bool:
    """Whether the negation of a node is kept in its stead."""
    return any(each.op is Op.NOT and each.arguments[0] is node for each in group)


def _is_with_known(node: Node) -> bool:
    """Whether a node holds a number against a known limit."""
    if node.op in _LIMITS:
        return True
    if node.op not in (Op.ABOVE, Op.SAME) or node.arguments[0].kind is not Kind.NUMBER:
        return False
    return node.arguments[1].is_constant
