"""What a scope reaches: all declarations that its answers and its analysis depend on, and a fingerprint of them.

Places are no part of the fingerprint: they move with every line put in above. Nor is what an author says of a
declaration in words (`##`), on which neither depends. A report is written with its places as
numbers of places in the declarations, so that what is read back stands where the words stand now.

To look at a declaration takes longer than to look up what was seen of it: of a module whose text is as it was, and that
uses others which declare what they did, that is read from `.build/reached/`.
"""

from __future__ import annotations

import contextlib
import os
import pickle
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any, Final, TypeAlias

from compiler.analyse.tree import Report
from compiler.defaults.tree import Constant, Enumeration, Module, Scope, Structure, SubscopeBinding
from compiler.runtime.calendars import Calendar
from compiler.types import QualifiedName
from dsl.source import Source, Span
from dsl.surface.tree import Attribute, Notes
from service.project.external import sources
from service.project.forked import forked
from service.project.loading import Loaded
from service.project.notes import read_note, tidy
from service.project.writing import write_atomically

#: The name of a declaration, the number of a place in it, and how far from that place's start and end.
_Place: TypeAlias = tuple[QualifiedName, int, int, int]
_Declared: TypeAlias = Structure | Enumeration | Constant | Scope
#: What is kept of a declaration: its digest, the names in it, how many places, and where in its module's file each
#: starts and ends; no bytes where one is in another file.
_Seen: TypeAlias = tuple[bytes, frozenset[QualifiedName], int, bytes]

#: Offsets as notes have them: four bytes each.
_OFFSET: Final = "I"
_FOLDER: Final = "reached"
#: More files than this are not kept: the oldest go.
_MOST: Final = 200


class _Digest:
    """A declaration as the fingerprint has it: all of it but where it stands; the names in it, and how many places."""

    def __init__(self, declared: Sequence[_Declared], source: Source, seen: _Seen) -> None:
        self._declared, self._source = declared, source
        self.said, self.names, self.count, self._offsets = seen

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Its places, in the order in which they come up."""
        if not self._offsets:
            return _looked_at(self._declared)[2]
        ends = iter(array(_OFFSET, self._offsets))
        return tuple(Span(self._source, start, end) for start, end in zip(ends, ends, strict=True))

    @cached_property
    def numbers(self) -> dict[tuple[str, int, int], int]:
        """The number of each place, by where it is."""
        return {(each.path, each.start, each.end): number for number, each in enumerate(self.spans)}

    def has_around(self, span: Span) -> bool:
        """Whether a place may be around another: those of most declarations are not even in its file."""
        first, last = self._extent
        return not self._offsets or (span.path == self._source.path and first <= span.start and span.end <= last)

    @cached_property
    def _extent(self) -> tuple[int, int]:
        ends = array(_OFFSET, self._offsets)
        return min(ends, default=0), max(ends, default=0)


@dataclass(frozen=True)
class Reached:
    """A scope with all declarations that it reaches; `code` stands for what analyses it."""

    scope: QualifiedName
    declared: Mapping[QualifiedName, _Digest]
    code: str

    @cached_property
    def fingerprint(self) -> str:
        found = sha256(f"{self.code} {self.scope}".encode())
        for name, digest in self.declared.items():
            found.update(repr(name).encode())
            found.update(digest.said)
        return found.hexdigest()

    @cached_property
    def weight(self) -> int:
        """How much there is to be analysed, beside other scopes."""
        return sum(digest.count for digest in self.declared.values())

    def written(self, report: Report) -> bytes:
        """A report as bytes that hold no text of rules, for another process or another run."""
        written = BytesIO()
        pickler = _Pickler(written, self._place)
        pickler.dump(replace(report, asked=dict(report.asked)))
        return written.getvalue()

    def read(self, note: bytes) -> Report:
        """The report again, its places those of the program as it is. Raises `ValueError` for other bytes."""
        found = read_note(note, self._span)
        if not isinstance(found, Report):
            raise ValueError("no note of a report")
        return found

    def _place(self, span: Span) -> _Place:
        around = [(name, digest) for name, digest in self.declared.items() if digest.has_around(span)]
        for name, digest in around:
            number = digest.numbers.get((span.path, span.start, span.end))
            if number is not None:
                return name, number, 0, 0
        inside = [
            (end - start, name, number, span.start - start, span.end - end)
            for name, digest in around
            for (path, start, end), number in digest.numbers.items()
            if path == span.path and start <= span.start and span.end <= end
        ]
        if not inside:
            raise ValueError(f"{span} is no place in what {self.scope} reaches")
        _, name, number, start, end = min(inside, key=lambda each: (each[0], str(each[1]), each[2]))
        return name, number, start, end

    def _span(self, place: _Place) -> Span:
        name, number, start, end = place
        span = self.declared[name].spans[number]
        return Span(span.source, span.start + start, span.end + end) if start or end else span


class Reach:
    """What each scope of a program reaches; `code` stands for all code that looks at them. A declaration is looked at
    once, however many scopes reach it."""

    def __init__(self, loaded: Loaded, code: str) -> None:
        program = loaded.checked.program
        python = "".join(f"{path}\0{text}\0" for path, text in sorted(sources(program, loaded.project).items()))
        own = {module.source.path for module in program.modules}
        files = [(each.document.source.path, each.document.source.text) for each in loaded.checked.files]
        others = [*(each for each in files if each[0] not in own), *((each.path, each.text) for each in loaded.tables)]
        common = repr((code, python, sorted(others)))
        self._code = code
        self._modules: dict[str, _Module] = {}
        for module in program.modules:
            used = [self._modules[each].interface for each in sorted(module.uses)]
            at = loaded.project.root / ".build" / _FOLDER
            self._modules[module.name] = _Module(module, used, common, python if module.is_external else "", at)
        new = [module for module in self._modules.values() if not module.is_known]
        for one, seen in zip(new, forked(lambda number: new[number].looked_at(), len(new)), strict=True):
            one.learn(seen)
        self._digests: dict[QualifiedName, _Digest] = {}
        self._of: dict[QualifiedName, Reached] = {}

    def of(self, scope: QualifiedName) -> Reached:
        if scope not in self._of:
            reached: set[QualifiedName] = set()
            left = {scope}
            while left:
                reached |= left
                left = {each for name in left for each in self._digest(name).names if self._declares(each)} - reached
            ordered = sorted(reached, key=lambda name: (name.module, name.name))
            digests = {name: self._digest(name) for name in ordered}
            self._of[scope] = Reached(scope, digests, self._code)
        return self._of[scope]

    def keep(self) -> None:
        """Notes what was seen for the next run; where the disk refuses, that one looks again."""
        with contextlib.suppress(OSError):
            for module in self._modules.values():
                module.keep()

    def _declares(self, name: QualifiedName) -> bool:
        return name.module in self._modules and name in self._modules[name.module].declared

    def _digest(self, name: QualifiedName) -> _Digest:
        if name not in self._digests:
            self._digests[name] = self._modules[name.module].digest(name)
        return self._digests[name]


class _Module:
    """The declarations of a module, and what earlier runs saw of them where it read as it does. `used` are the
    interfaces of what it uses, `common` stands for all else that they depend on. What implements an external module is
    part of its declarations: an analysis runs it where it asks a witness."""

    def __init__(self, module: Module, used: Sequence[bytes], common: str, python: str, folder: Path) -> None:
        self.declared: dict[QualifiedName, list[_Declared]] = {}
        listed: list[_Declared] = [*module.structures, *module.enumerations, *module.constants, *module.scopes]
        for each in listed:
            self.declared.setdefault(each.name, []).append(each)
        self._module, self._python = module, python
        said = repr((common, module.name, module.source.path, used, module.source.text))
        self._note = folder / sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
        self._seen: dict[QualifiedName, _Seen] = {}
        self._interface = b""
        self._is_new = False
        with contextlib.suppress(OSError, ValueError, TypeError):  # what cannot be read says nothing
            interface, seen = read_note(self._note.read_bytes())
            if isinstance(interface, bytes) and isinstance(seen, dict):
                self._interface, self._seen = interface, seen
                os.utime(self._note)

    @property
    def interface(self) -> bytes:
        """What stands for all that declarations of another module can depend on: everything but the rules of scopes."""
        if not self._interface:
            self._interface, self._is_new = _looked_at(_without_rules(self._module))[0], True
        return self._interface

    @property
    def is_known(self) -> bool:
        """Whether what was seen of it is at hand."""
        return self._seen.keys() >= self.declared.keys()

    def looked_at(self) -> dict[QualifiedName, _Seen]:
        """What is seen of its declarations."""
        found = {}
        for name, declared in self.declared.items():
            said, names, spans = _looked_at((declared, self._python))
            offsets = array(_OFFSET)
            if all(each.source is self._module.source for each in spans):
                offsets = array(_OFFSET, [end for each in spans for end in (each.start, each.end)])
            found[name] = said, names, len(spans), offsets.tobytes()
        return found

    def learn(self, seen: dict[QualifiedName, _Seen]) -> None:
        """Takes over what was seen, here or by another process."""
        self._seen, self._is_new = seen, True

    def digest(self, name: QualifiedName) -> _Digest:
        return _Digest(self.declared[name], self._module.source, self._seen[name])

    def keep(self) -> None:
        """Notes what was seen. Raises `OSError`."""
        if self._is_new:
            write_atomically(self._note, pickle.dumps((self._interface, self._seen), pickle.HIGHEST_PROTOCOL))
            tidy(self._note.parent, _MOST)


def _without_rules(module: Module) -> tuple[object, ...]:
    """What a module declares, and the law that its file holds, without what its scopes work out."""
    law = [(each, module.source.provision_of(each.anchor)) for each in module.source.statements]
    scopes = [_signature(each) for each in module.scopes]
    said = [(each.anchor, each.label, each.words, provision) for each, provision in law]
    return module.uses, module.structures, module.enumerations, module.constants, scopes, said


def _signature(scope: Scope) -> Scope:
    bindings = [
        replace(each, inputs=()) if isinstance(each, SubscopeBinding) else replace(each, term=None, reads=())
        for each in scope.bindings
    ]
    return replace(scope, bindings=tuple(bindings), assertions=())


def _looked_at(tree: object) -> tuple[bytes, frozenset[QualifiedName], tuple[Span, ...]]:
    """What stands for a tree, its places taken for the words that stand there, and without what authors say of it; the
    names in it, and its places."""
    spans: list[Span] = []
    names: set[QualifiedName] = set()

    def of_span(span: Span) -> tuple[type, tuple[str]]:
        spans.append(span)
        return str, (span.text,)

    def of_name(name: QualifiedName) -> tuple[type, tuple[str]]:
        names.add(name)
        return str, (f"{name.module}\0{name.name}",)

    def of_source(source: Source) -> tuple[type, tuple[str]]:
        return str, (source.path,)

    def of_calendar(calendar: Calendar) -> tuple[type, tuple[bytes]]:
        return bytes, (_said(calendar),)

    def of_notes(notes: Notes) -> tuple[type, tuple[tuple[Attribute, ...]]]:
        return tuple, (notes.attributes,)

    written = BytesIO()
    pickler = pickle.Pickler(written, pickle.HIGHEST_PROTOCOL)
    pickler.fast = True  # which of its equal parts are one object is another matter each time
    pickler.dispatch_table = {
        Span: of_span,
        QualifiedName: of_name,
        Source: of_source,
        Notes: of_notes,
        Calendar: of_calendar,
    }
    pickler.dump(tree)
    return sha256(written.getbuffer()).digest(), frozenset(names), tuple(spans)


#: What stands for each calendar that was seen, by where it is in memory: to compare two takes as long as to write one.
_CALENDARS: Final[dict[int, tuple[Calendar, bytes]]] = {}


def _said(calendar: Calendar) -> bytes:
    """What stands for a calendar, with the table of its days: it is long, and in every rule that counts by it."""
    known = _CALENDARS.get(id(calendar))
    if known is None:
        said = (calendar.name, calendar.first_year, calendar.last_year, calendar.weekend, calendar.days)
        known = _CALENDARS[id(calendar)] = calendar, sha256(pickle.dumps(said, pickle.HIGHEST_PROTOCOL)).digest()
    return known[1]


# Notes ----------------------------------------------------------------------------------------------------------------


class _Pickler(pickle.Pickler):
    def __init__(self, written: BytesIO, place: Callable[[Span], _Place]) -> None:
        super().__init__(written, pickle.HIGHEST_PROTOCOL)
        self._place = place

    def persistent_id(self, obj: Any) -> Any:
        """What stands for a place."""
        return self._place(obj) if isinstance(obj, Span) else None
