"""What could come next: the parse tables asked without building anything."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lark.parsers.lalr_analysis import Shift
from lark.parsers.lalr_parser_state import ParserState

#: The terminal that the parser is fed with at the end.
END = "$END"


class Tables:
    """The states of the parser, for trials on a copy of its stack."""

    def __init__(self, parser: ParserState[Any]) -> None:
        self._states = parser.parse_conf.states
        self._end = parser.parse_conf.end_state

    def advance(self, stack: list[Any], terminal: str) -> bool:
        """Feed a terminal to a stack of states, changing it; False where the terminal cannot come next."""
        while True:
            entry = self._states[stack[-1]].get(terminal)
            if entry is None:
                return False
            action, argument = entry
            if action is Shift:
                stack.append(argument)
                return True
            if argument.expansion:
                del stack[-len(argument.expansion) :]
            stack.append(self._states[stack[-1]][argument.origin.name][1])
            if terminal == END and stack[-1] == self._end:
                return True

    def survives(self, stack: list[Any], terminals: Iterable[str]) -> bool:
        """Whether a whole run of terminals can come next."""
        trial = list(stack)
        return all(self.advance(trial, terminal) for terminal in terminals)

    def acceptable(self, stack: list[Any]) -> frozenset[str]:
        """The terminals that can come next."""
        known = (name for name in self._states[stack[-1]] if name.isupper())
        return frozenset(name for name in known if self.survives(stack, (name,)))

    def shifts(self, state: Any) -> frozenset[str]:
        """The terminals that a state takes as they come."""
        return frozenset(n for n, (action, _) in self._states[state].items() if n.isupper() and action is Shift)

    def knows(self, state: Any, terminal: str) -> bool:
        return terminal in self._states[state]
