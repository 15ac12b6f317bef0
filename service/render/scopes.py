"""What can be asked: each scope with its facts and outputs, their types in words, and the articles it encodes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from pathlib import PurePosixPath

from compiler.cases.tree import Question
from compiler.declarations import Enumeration, Structure
from compiler.defaults.askable import askable
from compiler.defaults.calendars import counting
from compiler.defaults.tree import Binding, Program, Scope, SubscopeBinding
from compiler.runtime.answers import Json, ReadingInForce
from compiler.runtime.calendars import Calendar
from compiler.types import EnumerationType, QualifiedName, StructureType, Type, describe
from dsl.surface.tree import Role
from service.render.counts import listed
from service.render.offered import offered
from service.render.readings import offered_lines
from service.render.styled import Line, folded, law, line, quiet, strong

#: What a caller may give.
_ASKED = (Role.INPUT, Role.CONTEXT)


@dataclass(frozen=True, slots=True)
class Parts:
    """What a type is made of, where it has a name: its fields or cases, each with its type ("" for none) and words."""

    kind: str
    doc: str
    parts: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Variable:
    """An input or output; `is_optional` for one that may be left out: a context input has a value of its own then, an
    optional one is Absent."""

    name: str
    type: str
    doc: str
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class Described:
    """A scope as people and programs read it; `types` are the named types that its variables are made of, `example` the
    facts of its first case."""

    name: QualifiedName
    doc: str
    inputs: tuple[Variable, ...]
    outputs: tuple[Variable, ...]
    types: Mapping[str, Parts]
    provisions: tuple[str, ...]
    file: str
    line: int
    example: Mapping[str, Json] | None = None
    readings: tuple[ReadingInForce, ...] = ()
    #: In which working days are counted, here or in what it calls.
    calendars: tuple[Calendar, ...] = ()
    #: The types that answers are made of and that a library declares: whoever asks need not know them.
    library_types: frozenset[str] = frozenset()

    def is_of(self, article: str) -> bool:
        """Whether it encodes words of an article, by its number."""
        return any(re.match(rf"Article {re.escape(article)}(?!\w)", each) for each in self.provisions)

    def as_json(self) -> Json:
        """The description for programs."""
        return {
            "scope": self.name.name,
            "module": self.name.module,
            "doc": self.doc,
            "inputs": [
                {"name": each.name, "type": each.type, "doc": each.doc, "required": not each.is_optional}
                for each in self.inputs
            ],
            "outputs": [{"name": each.name, "type": each.type, "doc": each.doc} for each in self.outputs],
            "readings": [each.as_json() for each in self.readings],
            "calendars": [each.name for each in self.calendars],
            "types": {name: _parts_as_json(parts) for name, parts in self.types.items()},
            "provisions": list(self.provisions),
            "file": self.file,
            "line": self.line,
            "example": None if self.example is None else dict(self.example),
        }


def described(program: Program, questions: Iterable[Question] = ()) -> tuple[Described, ...]:
    """The scopes of a program that give an answer, in the order of files and declarations; test scopes are left out."""
    examples: dict[QualifiedName, Mapping[str, Json]] = {}
    for question in questions:
        examples.setdefault(question.scope, question.facts)
    counts, declared = counting(program), _declared(program)
    return tuple(
        _described(scope, program, declared, examples.get(scope.name), counts.of_scope(scope.name))
        for scope in askable(program)
    )


def overview(scopes: Sequence[Described], width: int) -> Iterator[Line]:
    """All questions, a line or two each, under the files in which they stand."""
    for number, (file, group) in enumerate(groupby(scopes, key=lambda each: each.file)):
        if number:
            yield line()
        yield line(strong(file))
        for scope in group:
            articles = _articles(scope.provisions)
            yield line("  ", strong(scope.name.name), *((law(f"  {listed(articles)}"),) if articles else ()))
            yield from folded((quiet(scope.doc),), width, "    ")
    if scopes:
        yield line()
        yield from folded(
            (quiet(f"`kotmai scopes {scopes[0].name.name}` shows what it takes, and an example."),), width
        )


def _articles(provisions: Iterable[str]) -> list[str]:
    """The articles of some provisions, each once: `Article 15, first sentence` counts as `Article 15`."""
    found = (re.match(r"Article \w+", each) for each in provisions)
    return list(dict.fromkeys(each[0] for each in found if each))


def scope_lines(scope: Described, width: int) -> Iterator[Line]:
    """A scope on paper: name and articles, its documentation, facts, outputs, and the types with several parts."""
    articles = law(listed(list(scope.provisions))) if scope.provisions else quiet("no article")
    yield from folded((strong(scope.name.name), "  ", articles), width)
    yield from folded((scope.doc,), width, "  ") if scope.doc else ()
    yield from _variables("Facts it takes", scope.inputs, width)
    yield from _variables("What it answers", scope.outputs, width)
    if scope.readings:
        yield line()
        yield line("  ", strong("How the text may be read"))
        yield from (line("  ", *each) for each in offered_lines(scope.readings, width - 2))
    for calendar in scope.calendars:
        yield line()
        yield line("  ", strong("Working days"), f" are counted in the calendar {calendar.name}")
        days = f"{calendar.first_year} to {calendar.last_year}; further days off, for one question: "
        yield from folded(
            (quiet(days), f'{{"date calendar": {{"{calendar.name}": {{"holidays": […]}}}}}}'), width, "    "
        )
    for name, parts in scope.types.items():
        if name in scope.library_types:
            continue
        yield line()
        yield line("  ", strong(name), quiet(f" is {parts.kind}:"))
        rows = [
            (part, f"content {type_}" if type_ and parts.kind == ONE_OF else type_, doc)
            for part, type_, doc in parts.parts
        ]
        yield from _table(rows, width)
    yield from _asking(scope, width)


#: How the parts of a type stand to each other.
ONE_OF, ALL_OF = "one of", "made of"


def _asking(scope: Described, width: int) -> Iterator[Line]:
    """How to ask it, with facts that may be given."""
    if scope.example is None:
        return
    facts = json.dumps(scope.example, ensure_ascii=False)
    yield line()
    yield line("  ", strong("For example"))
    yield from folded((f"kotmai ask {scope.name.name} --facts '{facts}'",), width, "    ", "      ")


def _variables(heading: str, variables: Iterable[Variable], width: int) -> Iterator[Line]:
    rows = [(each.name, _told_type(each), each.doc) for each in variables]
    yield line()
    yield line("  ", strong(heading if rows else f"{heading}: none"))
    yield from _table(rows, width)


def _told_type(variable: Variable) -> str:
    """A type, and whether the variable may be left out where the type does not say so."""
    return (
        f"{variable.type} (optional)" if variable.is_optional and "optional of" not in variable.type else variable.type
    )


def _table(rows: list[tuple[str, str, str]], width: int) -> Iterator[Line]:
    """Name, type and documentation: the documentation beside them where there is room for a sentence, else below."""
    names = max((len(name) for name, _, _ in rows), default=0)
    types = max((len(type_) for _, type_, _ in rows), default=0)
    lead = 4 + names + (2 + types if types else 0) + 2
    for name, type_, doc in rows:
        start = f"    {name:{names}}  {type_:{types}}" if types else f"    {name:{names}}"
        if width - lead >= 34:
            yield from folded((quiet(doc),), width, start + "  ", " " * lead)
        else:
            yield line(start.rstrip())
            yield from folded((quiet(doc),), width, " " * 6) if doc else ()


def _described(
    scope: Scope,
    program: Program,
    declared: Mapping[PurePosixPath, frozenset[str]],
    example: Mapping[str, Json] | None,
    calendars: tuple[Calendar, ...],
) -> Described:
    types: dict[str, Parts] = {}
    facts = tuple(each for each in scope.inputs if each.reading is None)
    for binding in (*facts, *scope.outputs):
        _collect(binding.type, program, types)
    needed: dict[str, Parts] = {}
    for binding in facts:
        _collect(binding.type, program, needed)
    own = declared.get(PurePosixPath(scope.span.path).parent, frozenset())
    library = types.keys() - needed.keys() - own
    provisions = dict.fromkeys(each.label for each in scope.provisions)
    return Described(
        scope.name,
        _folded(scope.notes.doc),
        tuple(_variable(each) for each in facts),
        tuple(_variable(each) for each in scope.outputs),
        types,
        tuple(provisions),
        scope.span.path,
        scope.span.line,
        example,
        offered(scope, program),
        calendars,
        frozenset(library),
    )


def _declared(program: Program) -> Mapping[PurePosixPath, frozenset[str]]:
    """The names of the types that the files of each folder of rules declare."""
    found: dict[PurePosixPath, set[str]] = {}
    for module in program.modules:
        for each in chain[Structure | Enumeration](module.structures, module.enumerations):
            found.setdefault(PurePosixPath(each.span.path).parent, set()).add(each.name.name)
    return {folder: frozenset(names) for folder, names in found.items()}


def _variable(binding: Binding | SubscopeBinding) -> Variable:
    is_optional = isinstance(binding, Binding) and binding.role in _ASKED and not binding.must_be_given
    return Variable(binding.name, describe(binding.type), _folded(binding.notes.doc), is_optional)


def _collect(type_: Type, program: Program, found: dict[str, Parts]) -> None:
    """Add the named types that a type is made of, each before those it uses."""
    match type_:
        case StructureType(name) if name.name not in found:
            structure = program.structure(name)
            fields = tuple((f.name, describe(f.type), _folded(f.notes.doc)) for f in structure.fields)
            found[name.name] = Parts(ALL_OF, _folded(structure.notes.doc), fields)
            inner = [field.type for field in structure.fields]
        case EnumerationType(name) if name.name not in found:
            enumeration = program.enumeration(name)
            cases = tuple(
                (c.name, describe(c.payload) if c.payload else "", _folded(c.notes.doc)) for c in enumeration.cases
            )
            found[name.name] = Parts(ONE_OF, _folded(enumeration.notes.doc), cases)
            inner = [case.payload for case in enumeration.cases if case.payload]
        case _:
            parts = (getattr(type_, part, ()) for part in ("element", "items", "parameters", "result"))
            inner = [each for part in parts for each in (part if isinstance(part, tuple) else (part,))]
    for each in inner:
        _collect(each, program, found)


def _parts_as_json(parts: Parts) -> Json:
    rows: list[Json] = [{"name": name, "type": type_, "doc": doc} for name, type_, doc in parts.parts]
    return {"kind": "enumeration" if parts.kind == ONE_OF else "structure", "doc": parts.doc, "parts": rows}


def _folded(text: str) -> str:
    return " ".join(text.split())
