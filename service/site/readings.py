"""Readings beside the words that they read: the ways there are, the recommended one, and what depends on the choice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from compiler.defaults.mentions import Key, key_of
from compiler.defaults.tree import Binding, Program, Reading, Scope
from compiler.runtime.answers import ReadingInForce
from compiler.types import EnumerationType
from dsl.literate.tree import Fence
from service.site.addresses import Addresses
from service.site.reasons import Link


@dataclass(frozen=True, slots=True)
class WayView:
    """A way to read, and what it holds for."""

    case: str
    doc: str
    is_recommended: bool


@dataclass(frozen=True, slots=True)
class ReadingView:
    """A choice between ways to read: its name as a caller says it, the sentences that it reads, and for each scope the
    outputs that may change with it."""

    name: str
    doc: str
    places: tuple[Link, ...]
    ways: tuple[WayView, ...]
    dependents: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class ReadAs:
    """How the text was read for an answer."""

    name: str
    way: WayView


@dataclass(frozen=True, slots=True)
class _Choice:
    binding: Binding
    reading: Reading
    anchors: tuple[str, ...]


class Readings:
    """All readings of a program, and where each is shown: beside the words that it reads, or, where these are not on
    the site, with the code that declares it."""

    def __init__(self, program: Program, where: Addresses) -> None:
        self._program = program
        self._choices: list[_Choice] = []
        self._dependents: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {}
        for scope in _scopes(program):
            for binding in scope.bindings:
                if isinstance(binding, Binding) and binding.is_choice and binding.reading is not None:
                    anchors = tuple(each.anchor for each in binding.reading.provisions if each.anchor in where.anchors)
                    self._choices.append(_Choice(binding, binding.reading, anchors))

    def of(self, anchors: Sequence[str], seen: set[str], where: Addresses, page: str) -> Iterator[ReadingView]:
        """Those that read some of the statements, unless already `seen`."""
        for each in self._choices:
            if each.reading.name not in seen and not set(anchors).isdisjoint(each.anchors):
                yield self._shown(each, seen, where, page)

    def declared_in(self, fence: Fence, seen: set[str], where: Addresses, page: str) -> Iterator[ReadingView]:
        """Those that a code fence declares and that stand beside no words."""
        for each in self._choices:
            if not each.anchors and _is_inside(each.binding, fence):
                yield self._shown(each, seen, where, page)

    def _shown(self, choice: _Choice, seen: set[str], where: Addresses, page: str) -> ReadingView:
        reading = choice.reading
        seen.add(reading.name)
        if reading.name not in self._dependents:
            self._dependents[reading.name] = tuple(_dependents(reading, self._program))
        return _view(choice.binding, reading, self._dependents[reading.name], self._program, where, page)


def read_as(readings: Iterable[ReadingInForce]) -> tuple[ReadAs, ...]:
    """The readings of an answer, in the case that was in force."""
    return tuple(ReadAs(r.input, WayView(r.in_force.case, r.in_force.doc, r.is_recommended)) for r in readings)


def _is_inside(binding: Binding, fence: Fence) -> bool:
    body = fence.body
    return binding.span.path == body.path and body.start <= binding.span.start < body.end


def _view(
    binding: Binding,
    reading: Reading,
    dependents: tuple[tuple[str, tuple[str, ...]], ...],
    program: Program,
    where: Addresses,
    page: str,
) -> ReadingView:
    assert isinstance(binding.type, EnumerationType)
    cases = program.enumeration(binding.type.name).cases
    return ReadingView(
        reading.name,
        " ".join(binding.notes.doc.split()),
        tuple(Link(each.label, where.place(each.label, each.anchor, page)) for each in reading.provisions),
        tuple(WayView(each.name, " ".join(each.notes.doc.split()), each.name == reading.default) for each in cases),
        dependents,
    )


def _dependents(reading: Reading, program: Program) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The scopes that read it, themselves or through others, each with the outputs that its rules lead to."""
    for scope in _scopes(program):
        keys = [key_of(each) for each in scope.inputs if each.reading is not None and each.reading.name == reading.name]
        outputs = tuple(each.name for each in scope.outputs if _reaches(key_of(each), keys, scope))
        if outputs:
            yield scope.name.name, outputs


def _reaches(start: Key, wanted: Sequence[Key], scope: Scope) -> bool:
    """Whether a variable reads one of those wanted, itself or through others."""
    reads = {key_of(each): each.reads for each in scope.bindings}
    seen: set[Key] = set()
    pending = [start]
    while pending:
        key = pending.pop()
        if key in wanted:
            return True
        if key not in seen:
            seen.add(key)
            pending += reads.get(key, ())
    return False


def _scopes(program: Program) -> Iterator[Scope]:
    for module in program.modules:
        yield from sorted(module.scopes, key=lambda each: each.span.start)
