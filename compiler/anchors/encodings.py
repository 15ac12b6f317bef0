"""Which items of the rules say that they implement a statement of the law."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import Literal, TypeAlias, assert_never

from dsl.literate.tree import NamedAnchor
from dsl.records import record
from dsl.source import Span
from dsl.surface import tree as surface

#: What kind of item encodes a statement, as readers call it.
Kind: TypeAlias = Literal[
    "definition",
    "rule",
    "assertion",
    "scope",
    "variable",
    "structure",
    "enumeration",
    "field",
    "case",
    "constant",
    "type",
    "calendar",
    "reading",
]


@record
class Encoding:
    """An item that implements a statement: `anchor` where it says so, its kind and name (of an assertion, its scope's),
    and the item itself."""

    anchor: NamedAnchor
    kind: Kind
    name: str
    span: Span = field(compare=False)


def encodings(file: surface.RuleFile) -> Iterator[Encoding]:
    """What the items of a file implement, in the order of the text."""
    for block in file.blocks:
        for item in block.items:
            yield from _of_item(item)


def anchors_of(notes: surface.Notes, said: str = "implements") -> tuple[NamedAnchor, ...]:
    """The anchors that the `#[implements]` of an item (or the attribute `said`) name."""
    if not notes.attributes:
        return ()
    return tuple(
        NamedAnchor(attribute.value, attribute.span)
        for attribute in notes.attributes
        if attribute.path == (said,) and isinstance(attribute.value, str)
    )


def _of_item(item: surface.CodeItem) -> Iterator[Encoding]:
    match item:
        case surface.ScopeUse():
            yield from _of_scope_use(item)
        case surface.ScopeDeclaration():
            yield from _of(item, "scope")
            yield from _of_parts(item.variables, "variable")
            yield from _of_readings(item)
        case surface.StructureDeclaration():
            yield from _of(item, "structure")
            yield from _of_parts(item.fields, "field")
        case surface.EnumerationDeclaration():
            yield from _of(item, "enumeration")
            yield from _of_parts(item.cases, "case")
        case surface.TopLevelDeclaration():
            yield from _of(item, "constant")
        case surface.AbstractTypeDeclaration():
            yield from _of(item, "type")
        case surface.CalendarDeclaration():
            yield from _of(item, "calendar")
        case _:
            assert_never(item)


_Named: TypeAlias = (
    surface.ScopeDeclaration
    | surface.StructureDeclaration
    | surface.EnumerationDeclaration
    | surface.TopLevelDeclaration
    | surface.AbstractTypeDeclaration
    | surface.CalendarDeclaration
    | surface.VariableDeclaration
    | surface.SubscopeDeclaration
    | surface.FieldDeclaration
    | surface.CaseDeclaration
)


def _of(item: _Named, kind: Kind) -> Iterator[Encoding]:
    return (Encoding(anchor, kind, item.name.text, item.span) for anchor in anchors_of(item.notes))


def _of_parts(parts: Iterable[_Named], kind: Kind) -> Iterator[Encoding]:
    return (encoding for part in parts for encoding in _of(part, kind))


def _of_readings(item: surface.ScopeDeclaration) -> Iterator[Encoding]:
    """The choices of a reading: words that can be read two ways are encoded where the choice is named."""
    for part in item.variables:
        for anchor in anchors_of(part.notes, "reading"):
            yield Encoding(anchor, "reading", part.name.text, part.span)


def _of_scope_use(item: surface.ScopeUse) -> Iterator[Encoding]:
    """Each rule and assertion; one that names no statement implements those that its block names."""
    named = anchors_of(item.notes)
    for part in item.items:
        match part:
            case surface.Definition():
                kind: Kind = "rule" if part.is_rule else "definition"
                name = ".".join(each.text for each in part.target.path)
            case surface.Assertion():
                kind, name = "assertion", item.name.text
            case surface.DateRounding() | surface.DateCalendar():
                continue
            case _:
                assert_never(part)
        for anchor in anchors_of(part.notes) or named:
            yield Encoding(anchor, kind, name, part.span)
