"""The parser's tables, and the machine that runs them.

Lark makes the tables and the callbacks; running them here halves the time, as a name passes through ten levels of
precedence that build nothing, and lets recovery ask what could come next without building anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from lark.grammar import Rule
from lark.parse_tree_builder import ExpandSingleChild
from lark.parsers.lalr_analysis import Shift
from lark.parsers.lalr_parser_state import ParseConf

from dsl.syntax.words import Word

#: The terminal that the parser is fed with at the end.
END = "$END"

#: A reduction: how many values it takes, what makes one of them (None: the one value itself), and the symbol made.
Reduction: TypeAlias = tuple[int, Callable[[list[Any]], Any] | None, str]

#: What a state does at a terminal: go to a state, or reduce.
Action: TypeAlias = int | Reduction


class Tables:
    """The states of one start symbol."""

    __slots__ = ("_jumps", "_shifts", "actions", "end", "gotos", "start")

    def __init__(self, conf: ParseConf[int]) -> None:
        self.start = conf.start_state
        self.end = conf.end_state
        self.actions: list[dict[str, Action]] = []
        self.gotos: list[dict[str, int]] = []
        reductions: dict[int, Reduction] = {}
        callbacks: Mapping[Any, Any] = conf.callbacks
        for number in range(max(conf.states) + 1):
            actions: dict[str, Action] = {}
            gotos: dict[str, int] = {}
            for symbol, (action, argument) in conf.states.get(number, {}).items():
                if action is not Shift:
                    found = reductions.get(id(argument))
                    if found is None:
                        found = reductions[id(argument)] = _reduction(argument, callbacks)
                    actions[symbol] = found
                elif symbol.isupper():
                    actions[symbol] = argument
                else:
                    gotos[symbol] = argument
            self.actions.append(actions)
            self.gotos.append(gotos)
        self._jumps: dict[tuple[int, int, str], int] = {}
        self._shifts = [frozenset(n for n, action in each.items() if isinstance(action, int)) for each in self.actions]

    def jump(self, below: int, top: int, terminal: str) -> int:
        """Where the top state ends up when all the reductions are done that take one value and leave it as it is.

        They only depend on the state below and on what comes next, so each way is walked once and kept.
        """
        key = (below, top, terminal)
        found = self._jumps.get(key)
        if found is None:
            action = self.actions[top].get(terminal)
            while isinstance(action, tuple) and action[1] is None:
                top = self.gotos[below][action[2]]
                action = self.actions[top].get(terminal) if top != self.end else None
            found = self._jumps[key] = top
        return found

    def advance(self, stack: list[int], terminal: str) -> bool:
        """Feed a terminal to a stack of states, changing it; False where the terminal cannot come next."""
        while True:
            action = self.actions[stack[-1]].get(terminal)
            if action is None:
                return False
            if isinstance(action, int):
                stack.append(action)
                return True
            size, _, symbol = action
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
        return self._shifts[state]

    def knows(self, state: int, terminal: str) -> bool:
        """Whether a terminal means something in a state."""
        return terminal in self.actions[state]


def _reduction(rule: Rule, callbacks: Mapping[Any, Any]) -> Reduction:
    callback = callbacks[rule]
    size = len(rule.expansion)
    passes = size == 1 and isinstance(callback, ExpandSingleChild)
    return size, None if passes else callback, rule.origin.name


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
        actions, gotos, jump, terminal = self.tables.actions, self.tables.gotos, self.tables.jump, word.type
        end = self.tables.end if terminal == END else -1
        while True:
            action = actions[states[-1]].get(terminal)
            if action is None:
                return False
            if isinstance(action, int):
                states.append(action)
                values.append(word)
                return True
            size, callback, symbol = action
            if callback is None:
                states[-1] = jump(states[-2], states[-1], terminal)
            else:
                taken: list[Any] = []
                if size:
                    taken = values[-size:]
                    del states[-size:]
                    del values[-size:]
                values.append(callback(taken))
                states.append(gotos[states[-1]][symbol])
            if states[-1] == end:
                return True

    @property
    def result(self) -> Any:
        """What the whole text makes, once its end has been taken."""
        return self.value_stack[-1]
