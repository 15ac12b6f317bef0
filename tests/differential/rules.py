"""Random rules for a variable: alone, under conditions, labelled, with exceptions and exceptions to these."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler.types import Base, Type
from tests.differential.expressions import Expressions
from tests.differential.vocabulary import Readable


@dataclass(slots=True)
class Rules:
    """Writes the rules of one variable, or of one input of a sub-scope. `head` is what they define: name, parameters,
    state. `stem` begins the labels, which belong to a variable and are free to recur elsewhere."""

    of: Expressions
    head: str
    type: Type
    is_condition: bool
    at: Readable
    stem: str
    _labels: int = 0

    def write(self) -> list[str]:
        """The rules in the order of the text; rules stand in any order."""
        choices = self.of.choices
        form = choices.below(6)
        if form <= 1:
            return [self._rule("", conditional=self.is_condition)]
        if form == 2:
            return [self._rule("", conditional=True) for _ in range(choices.between(1, 3))]
        if form == 3:
            base = self._rule("", conditional=choices.chance(50))
            return choices.shuffled([base, *(self._exception("") for _ in range(choices.between(1, 3)))])
        return choices.shuffled(list(self._labelled("", choices.between(1, 2))))

    def _label(self) -> str:
        self._labels += 1
        return f"{self.stem}_{self._labels}"

    def _labelled(self, target: str, depth: int) -> Iterator[str]:
        """Rules under one label, and exceptions to it, which may have exceptions of their own."""
        label = self._label()
        prefix = f"label {label} " + (f"exception {target} " if target else "")
        count = self.of.choices.between(1, 2)
        for _ in range(count):
            yield self._rule(prefix, conditional=count > 1 or self.of.choices.chance(60))
        for _ in range(self.of.choices.between(1, 2) if depth else 0):
            if self.of.choices.chance(60):
                yield from self._labelled(label, depth - 1)
            else:
                yield self._exception(label)

    def _exception(self, target: str) -> str:
        return self._rule(
            f"exception {target} " if target else "exception ", conditional=not self.of.choices.chance(10)
        )

    def _condition(self) -> str:
        """A condition; often two joined, so that rules do not meet all the time."""
        written = self.of.write(Base.BOOLEAN, self.at, 2)
        return f"{written} and {self.of.write(Base.BOOLEAN, self.at, 1)}" if self.of.choices.chance(40) else written

    def _rule(self, prefix: str, conditional: bool) -> str:
        under = ""
        if conditional:
            under = f"\n    under condition {self._condition()}\n    consequence"
        if self.is_condition and self.of.choices.chance(75):
            ending = self.of.choices.pick(("fulfilled", "not fulfilled"))
            return f"  {prefix}rule {self.head}{under} {ending}"
        value = self.of.write(self.type, self.at, 3, True)
        return f"  {prefix}definition {self.head}{under} equals\n    {value}"
