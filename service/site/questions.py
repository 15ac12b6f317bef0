"""What can be asked: each public scope with its facts, its answers, their types and the words that document them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from compiler.cases.tree import Question
from compiler.defaults.tree import Binding, Program, Scope, SubscopeBinding
from compiler.runtime.answers import ReadingInForce
from compiler.types import EnumerationType, QualifiedName, Type, describe
from service.render.offered import offered
from service.site.addresses import Addresses, link
from service.site.escape import slug
from service.site.pages import Part
from service.site.reasons import Link

#: The page that lists the questions, and the folder of those with their forms.
PAGE = "questions.html"
PAGES = "ask"


@dataclass(frozen=True, slots=True)
class Choice:
    """A case of an enumeration."""

    name: str
    type: str
    doc: str


@dataclass(frozen=True, slots=True)
class VariableView:
    name: str
    type: str
    doc: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A scope as a question; `example` is a command that asks it, `page` the page with its form."""

    scope: QualifiedName
    page: str
    name: str
    doc: str
    provisions: tuple[Link, ...]
    part: str
    address: str
    inputs: tuple[VariableView, ...]
    outputs: tuple[VariableView, ...]
    readings: tuple[VariableView, ...]
    example: str


def questions(
    program: Program, cases: Sequence[Question], found: Sequence[Part], where: Addresses
) -> tuple[QuestionView, ...]:
    """The public scopes with at least one output, in the order in which the files declare them."""
    modules = {module.source.path: module for module in program.modules}
    asked: list[QuestionView] = []
    taken: set[str] = set()
    for part in found:
        module = modules.get(part.document.source.path)
        scopes = sorted(module.scopes, key=lambda each: each.span.start) if module else []
        for each in scopes:
            if each.is_public and each.outputs:
                page = _page(each.name.name, taken)
                asked.append(_question(program, each, cases, part, where, page))
    return tuple(asked)


def _page(name: str, taken: set[str]) -> str:
    """The page of a question; a name taken twice gets a number."""
    stem = found = slug(name) or "question"
    number = 2
    while found in taken:
        found, number = f"{stem}-{number}", number + 1
    taken.add(found)
    return f"{PAGES}/{found}.html"


def _question(
    program: Program, scope: Scope, cases: Sequence[Question], part: Part, where: Addresses, page: str
) -> QuestionView:
    provisions = tuple(Link(place.label, where.place(place.label, place.anchor, page)) for place in scope.provisions)
    return QuestionView(
        scope=scope.name,
        page=page,
        name=scope.name.name,
        doc=scope.notes.doc,
        provisions=provisions,
        part=part.title,
        address=link(part.page, page),
        inputs=_variables(program, (each for each in scope.inputs if each.reading is None)),
        outputs=_variables(program, scope.outputs),
        readings=tuple(_reading(each) for each in offered(scope, program)),
        example=_example(scope.name, cases),
    )


def _variables(program: Program, bindings: Iterable[Binding | SubscopeBinding]) -> tuple[VariableView, ...]:
    return tuple(
        VariableView(each.name, describe(each.type), each.notes.doc, _choices(program, each.type)) for each in bindings
    )


def _reading(reading: ReadingInForce) -> VariableView:
    """A reading, with the recommended way marked."""
    choices = (Choice(way.case, "recommended" if way == reading.recommended else "", way.doc) for way in reading.ways)
    return VariableView(reading.input, "", reading.doc, tuple(choices))


def _choices(program: Program, shown: Type) -> tuple[Choice, ...]:
    if not isinstance(shown, EnumerationType):
        return ()
    cases = program.enumeration(shown.name).cases
    return tuple(Choice(each.name, describe(each.payload) if each.payload else "", each.notes.doc) for each in cases)


def _example(scope: QualifiedName, cases: Sequence[Question]) -> str:
    """The first case that expects a value, as a command; none where no case does."""
    for case in cases:
        if case.scope == scope and any(each.value is not None for each in case.expected):
            facts = json.dumps(dict(case.facts), ensure_ascii=False).replace("'", "'\\''")
            return f"kotmai ask {scope.name} --facts '{facts}'"
    return ""
