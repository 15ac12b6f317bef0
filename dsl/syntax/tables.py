"""The parser's tables, and the machine that runs them.

Lark makes the tables (`dsl.syntax.from_lark`); running them here halves the time, as a name passes through ten levels
of precedence that build nothing, and lets recovery ask what could come next without building anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from dsl.records import record
from dsl.syntax.words import Word

#: The terminal that the parser is fed with at the end.
END = "$END"

#: A child that a builder is given: its place, whether its own children stand for it, and how many absent ones
#: (None) come before it.
Child: TypeAlias = tuple[int, bool, int]

#: A production: how many values it takes, the symbol made, the name of its builder, whether a single child stands for
#: itself, the children given to the builder (None: all), and how many absent ones come behind them.
Production: TypeAlias = tuple[int, str, str, bool, tuple[Child, ...] | None, int]

#: The tables as a cache file holds them: of each start symbol its first and last state; of each state what it does at
#: a terminal (go to a state, or reduce by the production `~number`) and where it goes with a symbol; the productions.
Plain: TypeAlias = tuple[
    Mapping[str, tuple[int, int]], Sequence[Mapping[str, int]], Sequence[Mapping[str, int]], Sequence[Production]
]

Builder: TypeAlias = Callable[[list[Any]], Any]

#: A reduction: how many values it takes, what makes one of them (None: the one value itself), and the symbol made.
Reduction: TypeAlias = tuple[int, Builder | None, str]


@record
class Several:
    """What a production makes whose name begins with `_`: its children, for the production around it."""

    children: list[Any]


class Tables:
    """The states of one start symbol."""

    __slots__ = ("_jumps", "actions", "end", "gotos", "reductions", "start")

    def __init__(self, plain: Plain, start: str, builders: Mapping[str, Builder]) -> None:
        ends, self.actions, self.gotos, productions = plain
        self.start, self.end = ends[start]
        self.reductions: list[Reduction] = [_reduction(each, builders) for each in productions]
        self._jumps: dict[tuple[int, int, str], int] = {}

    def jump(self, below: int, top: int, terminal: str) -> int:
        """Where the top state ends up when all the reductions are done that take one value and leave it as it is.

        They only depend on the state below and on what comes next, so each way is walked once and kept.
        """
        key = (below, top, terminal)
        found = self._jumps.get(key)
        if found is None:
            action = self.actions[top].get(terminal)
            while action is not None and action < 0 and self.reductions[~action][1] is None:
                top = self.gotos[below][self.reductions[~action][2]]
                action = self.actions[top].get(terminal) if top != self.end else None
            found = self._jumps[key] = top
        return found

    def advance(self, stack: list[int], terminal: str) -> bool:
        """Feed a terminal to a stack of states, changing it; False where the terminal cannot come next."""
        while True:
            action = self.actions[stack[-1]].get(terminal)
            if action is None:
                return False
            if action >= 0:
                stack.append(action)
                return True
            size, _, symbol = self.reductions[~action]
            if size:
                del stack[-size:]
            stack.append(self.gotos[stack[-1]][symbol])
            if terminal == END and stack[-1] == self.end:
                return True

    def survives(self, stack: list[int], terminals: Iterable[str]) -> bool:
        """Whether a whole run of terminals can come next."""
        trial = list(stack)
        return all(self.advance(trial, terminal) for terminal in terminals)

    def acceptable(self, stack: list[int]) -> frozenset[str]:
        """The terminals that can come next."""
        return frozenset(name for name in self.actions[stack[-1]] if self.survives(stack, (name,)))

    def shifts(self, state: int) -> frozenset[str]:
        """The terminals that a state takes as they come."""
        return frozenset(name for name, action in self.actions[state].items() if action >= 0)

    def knows(self, state: int, terminal: str) -> bool:
        """Whether a terminal means something in a state."""
        return terminal in self.actions[state]


def _reduction(production: Production, builders: Mapping[str, Builder]) -> Reduction:
    size, symbol, name, single, taken, behind = production
    if single and taken is None and size == 1:
        return size, None, symbol
    builder = builders.get(name, Several)
    if single:
        builder = _unless_single(builder)
    if taken is not None:
        builder = _given(builder, taken, behind)
    return size, builder, symbol


def _unless_single(builder: Builder) -> Builder:
    def made(children: list[Any]) -> Any:
        return children[0] if len(children) == 1 else builder(children)

    return made


def _given(builder: Builder, taken: tuple[Child, ...], behind: int) -> Builder:
    """A builder that is given some of the children. The first that are opened up become the list itself: they belong
    to nobody else, and a long list that grows at its end is not copied each time."""

    def made(children: list[Any]) -> Any:
        given: list[Any] = []
        for at, opened, before in taken:
            if before:
                given += [None] * before
            if not opened:
                given.append(children[at])
            elif given:
                given += children[at].children
            else:
                given = children[at].children
        if behind:
            given += [None] * behind
        return builder(given)

    return made


class Machine:
    """One parse: the states passed through, and the words and nodes that go with them."""

    __slots__ = ("state_stack", "tables", "value_stack")

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.state_stack: list[int] = [tables.start]
        self.value_stack: list[Any] = []

    def takes(self, word: Word) -> bool:
        """Whether a word can come next; nothing is changed."""
        return self.tables.survives(self.state_stack, (word.type,))

    def feed(self, word: Word) -> bool:
        """Take a word; False where it cannot come next, with the stacks ready for recovery."""
        states, values = self.state_stack, self.value_stack
        tables, terminal = self.tables, word.type
        actions, gotos, reductions, jump = tables.actions, tables.gotos, tables.reductions, tables.jump
        end = tables.end if terminal == END else -1
        while True:
            action = actions[states[-1]].get(terminal)
            if action is None:
                return False
            if action >= 0:
                states.append(action)
                values.append(word)
                return True
            size, builder, symbol = reductions[~action]
            if builder is None:
                states[-1] = jump(states[-2], states[-1], terminal)
            else:
                taken: list[Any] = []
                if size:
                    taken = values[-size:]
                    del states[-size:]
                    del values[-size:]
                values.append(builder(taken))
                states.append(gotos[states[-1]][symbol])
            if states[-1] == end:
                return True

    @property
    def result(self) -> Any:
        """What the whole text makes, once its end has been taken."""
        return self.value_stack[-1]
