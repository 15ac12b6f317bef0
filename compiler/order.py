"""The order in which things that read each other are worked out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

Node = TypeVar("Node")


def in_order(reads: Mapping[Node, Iterable[Node]], circle: Callable[[tuple[Node, ...]], None]) -> tuple[Node, ...]:
    """The nodes, each after those it reads, otherwise in the order given.

    Each circle is handed to `circle`, first node first, and broken where it closes. Iterative: a long chain of
    definitions is no deep recursion.
    """
    done: dict[Node, None] = {}
    for root in reads:
        open_: dict[Node, list[Node]] = {}
        stack = [root]
        while stack:
            node = stack[-1]
            if node in done:
                stack.pop()
                continue
            if node not in open_:
                open_[node] = [each for each in reads[node] if each in reads]
            while open_[node]:
                following = open_[node].pop(0)
                if following in open_ and following not in done:
                    path = list(open_)
                    circle(tuple(path[path.index(following) :]))
                elif following not in done:
                    stack.append(following)
                    break
            else:
                del open_[node]
                done[node] = None
                stack.pop()
    return tuple(done)
