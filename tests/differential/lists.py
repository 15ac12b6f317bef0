"""Random expressions about lists: what makes them, goes through them and takes something out of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compiler.types import Base, ListType, TupleType, Type, describe
from tests.differential.vocabulary import Readable

if TYPE_CHECKING:
    from tests.differential.expressions import Expressions


@dataclass(slots=True)
class Lists:
    """Writes expressions about lists for a writer of expressions. `depth` is what is left for their parts."""

    of: Expressions

    def _element(self) -> Type:
        return self.of.vocabulary.any_type(self.of.choices, 1)

    def _among(self, at: Readable, depth: int, element: Type | None = None) -> tuple[str, str, Readable]:
        """A binder, the list or lists it goes through, and what can be read behind it."""
        choices = self.of.choices
        if element is not None or choices.chance(75):
            element = self._element() if element is None else element
            name = self.of.local()
            return name, self.of.write(ListType(element), at, depth), at.with_values((name, element))
        types = self._element(), self._element()
        names = self.of.local(), f"{self.of.local()}_b"
        inside = at.with_values(*zip(names, types, strict=True))
        if choices.chance(40):
            lists = self.of.write(ListType(TupleType(types)), at, depth)
        else:
            lists = f"({', '.join(self.of.write(ListType(each), at, depth) for each in types)})"
        return f"({', '.join(names)})", lists, inside

    def _rank(self, at: Readable, depth: int) -> str:
        return self.of.write(
            self.of.choices.pick((Base.INTEGER, Base.MONEY, Base.BOOLEAN, Base.DURATION, *self.of.vocabulary.measured)),
            at,
            depth,
        )

    # ------------------------------------------------------------------------------------------------ results

    def lists(self, element: Type, at: Readable, depth: int) -> list[Callable[[], str]]:
        """The forms of a list of a type."""
        whole = ListType(element)
        choices = self.of.choices

        def listed() -> str:
            return f"[{'; '.join(self.of.write(element, at, depth) for _ in range(choices.between(1, 3)))}]"

        def mapped() -> str:
            name, lists, inside = self._among(at, depth)
            such = f" such that {self.of.write(Base.BOOLEAN, inside, depth)}" if choices.chance(40) else ""
            return f"(map each {name} among {lists}{such} to {self.of.write(element, inside, depth)})"

        def filtered() -> str:
            name, lists, inside = self._among(at, depth, element)
            return f"(list of {name} among {lists} such that {self.of.write(Base.BOOLEAN, inside, depth)})"

        def ordered() -> str:
            way = choices.pick(("increasing", "decreasing"))
            if choices.chance(40):
                return f"(sort {self.of.write(whole, at, depth)} in {way} order)"
            name, lists, inside = self._among(at, depth, element)
            keys = " and then ".join(self._rank(inside, depth) for _ in range(choices.between(1, 2)))
            return f"(sort all {name} among {lists} in {way} order of {keys})"

        def joined() -> str:
            return f"({self.of.write(whole, at, depth)} ++ {self.of.write(whole, at, depth)})"

        return [listed, mapped, mapped, filtered, ordered, joined]

    def one_of(self, element: Type, at: Readable, depth: int) -> str:
        """Something of a list: the greatest, the one with the least key, or all folded into one."""
        choices = self.of.choices
        form = choices.below(3)
        if form == 0:
            name, lists, inside = self._among(at, depth)
            acc = f"{self.of.local()}_acc"
            start = self.of.write(element, at, depth)
            step = self.of.write(element, inside.with_values((acc, element)), depth)
            return f"(combine all {name} among {lists} in {acc} initially {start} with {step})"
        which = choices.pick(("maximum", "minimum"))
        default = "" if choices.chance(20) else f" or if list empty then {self.of.write(element, at, depth)}"
        if form == 1:
            return f"({which} of {self.of.write(ListType(element), at, depth)}{default})"
        name, lists, inside = self._among(at, depth, element)
        return f"(content of {name} among {lists} such that {self._rank(inside, depth)} is {which}{default})"

    def found(self, element: Type, at: Readable, depth: int) -> str:
        """The first of a list for which something holds, as an optional value."""
        name, lists, inside = self._among(at, depth, element)
        return f"(content of {name} among {lists} such that {self.of.write(Base.BOOLEAN, inside, depth)})"

    def tested(self, at: Readable, depth: int) -> str:
        """A question about a list."""
        form = self.of.choices.below(3)
        if form == 0:
            element = self._element()
            return f"({self.of.write(ListType(element), at, depth)} contains {self.of.write(element, at, depth)})"
        name, lists, inside = self._among(at, depth)
        holds = self.of.write(Base.BOOLEAN, inside, depth)
        if form == 1:
            return f"(exists {name} among {lists} such that {holds})"
        return f"(for all {name} among {lists} we have {holds})"

    def number(self, type_: Type, at: Readable, depth: int) -> str:
        """A count, a sum, or something of a list."""
        if type_ is Base.INTEGER and self.of.choices.chance(50):
            return f"(number of {self.of.write(ListType(self._element()), at, depth)})"
        if type_ is Base.DATE or self.of.choices.chance(30):
            return self.one_of(type_, at, depth)
        return f"(sum {describe(type_)} of {self.of.write(ListType(type_), at, depth)})"
