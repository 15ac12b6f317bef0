"""Going on after a mistake.

Where the parser stops, three ways are tried in turn. A *repair*: one word put in, taken out or read otherwise, if
the words after it then make sense; the clause is kept. Else one complaint, and then either the clause is closed
where it can be and the text goes on at the next clause, or the unfinished clause is dropped back to the list it
stands in. The clauses before and after are in the tree either way.
"""

from __future__ import annotations

from dsl.syntax.complaints import complain
from dsl.syntax.lexer import CALLED
from dsl.syntax.repair import Repair
from dsl.syntax.repairs import repairs
from dsl.syntax.stop import Stop
from dsl.syntax.tables import END, Machine
from dsl.syntax.words import MISTAKES_LIMIT, Sheet, Word

#: How many words after a repair must make sense for it to be believed.
_TRUST = 2

_STARTERS = frozenset(
    {"DECLARATION", "DEFINITION", "RULE", "LABEL", "EXCEPTION", "DATA", "CONTEXT", "INPUT", "INTERNAL"}
)
_STARTERS_OF_LINES = frozenset(
    {"SCOPE", "ASSERTION", "DASHES", "OUTPUT", "CONDITION", "DATE", "ATTRIBUTE", "DOCSTRING"}
)
_AFTER_NAME = frozenset({"SCOPE", "CONTENT", "CONDITION"})


class Recovery:
    """The recovery of one parse; it changes the parser's stacks and the words still to come."""

    def __init__(self, parser: Machine, sheet: Sheet, words: list[Word]) -> None:
        self.parser = parser
        self.sheet = sheet
        self.words = words
        self.tables = parser.tables
        #: Words of the language that were given to something as its name: what refers to it is no further mistake.
        self.given: set[str] = set()

    def mend(self, at: int) -> int | None:
        """Make the parser ready for some word from `at` on, and say which; None where nothing is left to parse."""
        if len(self.sheet.diagnostics) > MISTAKES_LIMIT:
            return self._drop_to_list(len(self.words) - 1)
        stop = Stop(self.parser, self.sheet, self.words, at, self.starts_clause(at))
        silent = self._is_consequence(at)
        for repair in repairs(stop):
            if self._makes_sense(repair, at):
                is_reference = repair.is_name and not stop.wants_name
                if not (silent or repair.is_said or (is_reference and stop.word.text in self.given)):
                    repair.report()
                if repair.is_name and stop.wants_name:
                    self.given.add(stop.word.text)
                return self._apply(repair, at)
        if not silent:
            complain(stop)
        return self._next_clause(at)

    def _makes_sense(self, repair: Repair, at: int) -> bool:
        """Whether the words after a repair go on from it; a word that was taken for a name may come again, as a name or
        as itself: `data content content date`."""
        states = self.parser.state_stack
        stack = states[: len(states) - repair.retracted]
        mended = [word.type for word in repair.words]
        words = self.words[at + repair.consumed :][: _TRUST + repair.extra_trust]
        name = repair.stop.word.text if repair.is_name else None
        readings = (
            [word.type for word in words],
            ["LOWER_NAME" if word.text == name else word.type for word in words],
        )
        return any(self.tables.survives(stack, (*mended, *each)) for each in readings[: 2 if repair.is_name else 1])

    def _is_consequence(self, at: int) -> bool:
        """Whether something has been said about this place already."""
        if self.words[at].doubtful:
            return True
        if at == 0:
            return False
        before, said = self.words[at - 1], self.sheet.diagnostics
        last = said[-1].span if said else None
        return before.doubtful or (last is not None and last.end == before.end and last.start == before.start)

    def _apply(self, repair: Repair, at: int) -> int:
        said = self.sheet.diagnostics
        count = len(said)
        for _ in range(repair.retracted):
            self.parser.state_stack.pop()
            self.parser.value_stack.pop()
        for word in repair.words:
            last = self.parser.value_stack[-1] if self.parser.value_stack else None
            if word.type == "OF" and isinstance(last, Word) and last.type == "LOWER_NAME":
                last.value = CALLED
            self.parser.feed(word)
        if repair.reread:
            said[count:] = [each for each in said[count:] if each not in said[:count]]
            self.words[at - repair.reread : at] = repair.words
            at += len(repair.words) - repair.reread
        return at + repair.consumed

    def starts_clause(self, at: int) -> bool:
        """Whether a word looks like the first of a clause: by itself, or as the first of its line."""
        word = self.words[at]
        if word.type in _STARTERS or word.type == END:
            return True
        text = self.sheet.source.text
        if text[text.rfind("\n", 0, word.start) + 1 : word.start].strip():
            return False
        if word.type == "LOWER_NAME":
            return self.words[at + 1].type in _AFTER_NAME
        return word.type in _STARTERS_OF_LINES

    def _next_clause(self, at: int) -> int | None:
        """Go on at the next word that can start a clause: in the clause at hand if it can end there, else after it."""
        for ahead in range(at, len(self.words)):
            if not self.starts_clause(ahead):
                continue
            following = [word.type for word in self.words[ahead : ahead + 2]]
            if ahead > at and self.tables.survives(self.parser.state_stack, following):
                return ahead
            resumed = self._drop_to_list(ahead)
            if resumed is not None:
                return resumed
        return None

    def _drop_to_list(self, at: int) -> int | None:
        """Drop the unfinished clause, back to the innermost list that takes the word at `at`."""
        states, values = self.parser.state_stack, self.parser.value_stack
        for height in range(len(states), 0, -1):
            if not self._is_list(states[height - 1]):
                continue
            if self.tables.survives(states[:height], (self.words[at].type,)):
                del states[height:]
                del values[height - 1 :]
                return at
        return None

    def _is_list(self, state: int) -> bool:
        """Whether a state stands in a list of items, scope items, fields, variables or cases."""
        shifts = self.tables.shifts(state)
        if any(group <= shifts for group in _LISTS):
            return True
        known = self.tables.knows
        return "DASHES" in shifts and known(state, "DECLARATION") and not known(state, "RPAREN")


_LISTS = (
    frozenset({"SCOPE", "DECLARATION"}),
    frozenset({"RULE", "DEFINITION", "ASSERTION"}),
    frozenset({"DATA", "CONDITION"}),
    frozenset({"CONTEXT", "INPUT", "INTERNAL"}),
)
