"""What the builders share: spans from the first and the last child, notes from attributes, clauses of an item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from dsl.records import changed, record
from dsl.source import Span
from dsl.surface.tree import Attribute, Binder, CodeItem, DateCalendar, DateRounding, Name, Notes
from dsl.syntax.words import Word

#: The children of a node as the parser hands them over: words, nodes already built, None for what is left out.
Children: TypeAlias = list[Any]


@record
class Clause:
    """A part of an item that is no node of the tree: a label, a state, parameters. `value` is what it says."""

    value: Any
    span: Span


@record
class Docstring:
    """The text of a `##` comment on its way to the next item."""

    text: str
    span: Span


@record
class WithTrailing:
    """An item whose list ended in attributes: they belong to the item that follows it."""

    item: Any
    trailing: list[Attribute | Docstring]
    span: Span


@record
class Block:
    """What the code of one fence holds."""

    items: tuple[CodeItem, ...]
    trailing: tuple[Attribute | Docstring, ...]


def between(first: Any, last: Any) -> Span:
    """The span from the start of one word or node to the end of another."""
    if isinstance(first, Word):
        source, start = first.sheet.source, first.start
    else:
        source, start = first.span.source, first.span.start
    return Span(source, start, last.end if isinstance(last, Word) else last.span.end)


def whole(children: Children) -> Span:
    """The span over all children that are there."""
    first, last = children[0], children[-1]
    if first is None:
        first = next(child for child in children if child is not None)
    if last is None:
        last = next(child for child in reversed(children) if child is not None)
    return between(first, last)


def name_of(word: Word) -> Name:
    """The name that a word is."""
    return Name(word.text, word.span)


def nodes(children: Iterable[Any]) -> Iterator[Any]:
    """The children that are neither words, nor notes, nor left out."""
    return (child for child in children if child is not None and not isinstance(child, Word | Attribute | Docstring))


def notes_of(children: Iterable[Any]) -> Notes:
    """The notes that the attributes and docstrings among some children make."""
    docs: list[str] = []
    attributes: list[Attribute] = []
    for child in children:
        if isinstance(child, Attribute):
            attributes.append(child)
        elif isinstance(child, Docstring):
            docs.append(child.text)
    return Notes("\n".join(docs).strip(), tuple(attributes))


def with_notes(item: Any, notes: Notes) -> Any:
    """The item with further notes in front of its own; what is said of all dates of a scope keeps none."""
    if isinstance(item, DateCalendar | DateRounding):
        return item
    own: Notes = item.notes
    doc = "\n".join(part for part in (notes.doc, own.doc) if part)
    return changed(item, notes=Notes(doc, notes.attributes + own.attributes))


def attach(children: Iterable[Any]) -> tuple[tuple[Any, ...], list[Attribute | Docstring]]:
    """Give each item the notes that stand before it; return the items, and the notes after the last one."""
    items: list[Any] = []
    pending: list[Attribute | Docstring] = []
    for child in children:
        if isinstance(child, Attribute | Docstring):
            pending.append(child)
            continue
        item, after = (child.item, child.trailing) if isinstance(child, WithTrailing) else (child, [])
        items.append(with_notes(item, notes_of(pending)) if pending else item)
        pending = after
    return tuple(items), pending


def binder(children: Children) -> Binder:
    """`x`, or `(x, y)`."""
    placed = [child for child in children if isinstance(child, Word | Name)]
    return Binder(tuple(nodes(children)), between(placed[0], placed[-1]))
