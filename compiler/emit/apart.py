"""A program taken apart: each module with all that its text depends on, and nothing else.

Modules are emitted apart from each other, in any process and in any order. What one of them is emitted from is its
`Part`: the modules that it reaches, what is known of them, and where every module goes. `Part.fingerprint` stands for
all of that, so that a text whose part has the fingerprint of before need not be made again.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from hashlib import sha256
from io import BytesIO
from operator import attrgetter
from typing import TypeVar

from compiler.defaults.calendars import Counting, counting
from compiler.defaults.tree import Module, Program, Scope
from compiler.emit.names import ModuleNames
from compiler.optimise.total import Knowledge, May, learn
from compiler.types import FunctionType, QualifiedName
from dsl.source import Source

Known = TypeVar("Known")


@dataclass(frozen=True, slots=True)
class Piece:
    """A file to be written: where it goes in the target's folder, what it is made from, and roughly how long making it
    takes, beside other pieces."""

    path: str
    part: Part
    weight: int
    made: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a target comes to: the files of modules, and small ones that only say which modules there are."""

    pieces: tuple[Piece, ...]
    others: Mapping[str, str]

    def files(self) -> dict[str, str]:
        """All texts by path, made one after the other in this process."""
        return dict(sorted({**{each.path: each.made() for each in self.pieces}, **self.others}.items()))


@dataclass(frozen=True)
class Part:
    """What the text of a module may be made from. `paths` says of all modules of the whole program where they go, for
    no name may be that of another file."""

    prepared: Prepared
    module: Module

    @cached_property
    def program(self) -> Program:
        """The module and all that it uses."""
        return replace(self.prepared.program, modules=self.prepared.program.reached_from(self.module.name))

    @cached_property
    def known(self) -> Knowledge:
        """What is known of the modules that are reached."""
        known = self.prepared.known
        return replace(
            known,
            structures=self._declared(known.structures),
            enumerations=self._declared(known.enumerations),
            constants=self._declared(known.constants),
            scopes=self._declared(known.scopes),
            inside=self._declared(known.inside),
        )

    @cached_property
    def counting(self) -> Counting:
        """In which calendars the modules that are reached count."""
        whole = self.prepared.counting
        return Counting(self._declared(whole.calendars), self._declared(whole.reached))

    def of_modules(self, whole: Mapping[str, Known]) -> dict[str, Known]:
        """What there is of modules, of those that are reached."""
        return {each.name: whole[each.name] for each in self.program.modules}

    def _declared(self, whole: Mapping[QualifiedName, Known]) -> dict[QualifiedName, Known]:
        modules = {each.name for each in self.program.modules}
        return {name: each for name, each in whole.items() if name.module in modules}

    @cached_property
    def scopes(self) -> dict[QualifiedName, Scope]:
        """The scopes of the modules that are reached, by name."""
        return {each.name: each for module in self.program.modules for each in module.scopes}

    @cached_property
    def lazy_constants(self) -> frozenset[QualifiedName]:
        """The constants that are worked out when they are first read, as that may fail."""
        return frozenset(
            each.name
            for module in self.program.modules
            for each in module.constants
            if not isinstance(each.type, FunctionType) and self.known.constants[each.name] is not May.NOTHING
        )

    @property
    def own_weight(self) -> int:
        """How much there is to be read in the module."""
        return len(self.module.source.text)

    @property
    def weight(self) -> int:
        """How much there is to be read in all modules that are reached."""
        return sum(len(each.source.text) for each in self.program.modules)

    @property
    def fingerprint(self) -> str:
        """What stands for all that the text may be made from, whichever target it is for."""
        found = sha256(self.prepared.placed)
        for each in self.program.modules:
            found.update(self.prepared.fingerprint(each))
        return found.hexdigest()


def pieces(
    parts: Iterable[Part],
    named: Mapping[str, ModuleNames],
    ending: str,
    made: Callable[[Part, dict[str, ModuleNames]], str],
    weight: Callable[[Part], int] = attrgetter("own_weight"),
) -> tuple[Piece, ...]:
    """The files of modules: the text of each is `made` of its part, and of the names in the modules that it reaches."""
    return tuple(
        Piece(
            f"{named[each.module.name].path}{ending}", each, weight(each), partial(made, each, each.of_modules(named))
        )
        for each in parts
    )


class Prepared:
    """A program with what all its emitters need of it, worked out once. `paths` gives each module's path without
    suffix, as `decree/part_4`."""

    def __init__(self, program: Program, paths: Mapping[str, str]) -> None:
        self.program = program
        self.paths = paths
        self.known = learn(program)
        self.counting = counting(program)
        self.parts = tuple(Part(self, each) for each in program.modules)
        self._fingerprints: dict[str, bytes] = {}

    @cached_property
    def placed(self) -> bytes:
        """Where all modules go, and which of them are written in Python."""
        return repr([(each.name, self.paths[each.name], each.is_external) for each in self.program.modules]).encode()

    def fingerprint(self, module: Module) -> bytes:
        """What stands for a module: every field of every node in it, places among them."""
        if module.name not in self._fingerprints:
            self._fingerprints[module.name] = _fingerprint(module)
        return self._fingerprints[module.name]


def _fingerprint(module: Module) -> bytes:
    """A module as bytes that do not tell which of its equal parts are one object: that is another matter each time."""
    sources: dict[int, bytes] = {}

    def of_source(source: Source) -> tuple[type, tuple[bytes]]:
        if id(source) not in sources:
            described = repr((source.path, source.headings, source.statements))
            text = source.text.encode("utf-8", "surrogatepass")
            sources[id(source)] = sha256(sha256(described.encode("utf-8", "surrogatepass")).digest() + text).digest()
        return bytes, (sources[id(source)],)

    written = BytesIO()
    pickler = pickle.Pickler(written, pickle.HIGHEST_PROTOCOL)
    pickler.fast = True
    pickler.dispatch_table = {Source: of_source}
    pickler.dump(module)
    return sha256(written.getbuffer()).digest()
