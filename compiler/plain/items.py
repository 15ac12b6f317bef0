"""The items of a block in plain Catala: types erased and told, attributes of ours left to comments, rules rewritten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias, TypeVar, assert_never

from compiler.plain.additions import ATTRIBUTES
from compiler.plain.expressions import Clause, Counting, NotPlain, Writer
from compiler.plain.measures import told
from compiler.plain.readings import Readings
from compiler.plain.types import plain_type
from compiler.typed import tree as typed
from compiler.types import FunctionType, QualifiedName, Type
from dsl.printed.layout import Comment
from dsl.source import Span
from dsl.surface import tree as surface
from dsl.surface.tree import Notes

#: The typed form of a clause: a condition, a consequence, a body, by the place where it stands.
Clauses: TypeAlias = Mapping[tuple[str, int, int], typed.Expression]

#: The type that something was declared with, by the place of its name.
Declared: TypeAlias = Mapping[tuple[str, int, int], Type]

Noted = TypeVar(
    "Noted",
    surface.StructureDeclaration,
    surface.EnumerationDeclaration,
    surface.ScopeDeclaration,
    surface.AbstractTypeDeclaration,
    surface.SubscopeDeclaration,
    surface.ScopeUse,
    surface.Definition,
    surface.Assertion,
)


def place(span: Span) -> tuple[str, int, int]:
    """A place by which clauses and declarations are found."""
    return span.path, span.start, span.end


@dataclass(slots=True)
class Erasing:
    """Takes the additions out of the items of one file. What cannot be taken out goes to `refused`; words that plain
    Catala has no place for go to `comments`."""

    clauses: Clauses
    declared: Declared
    counting: Counting
    readings: Readings
    #: The scopes, by the place of their names.
    scopes: Mapping[tuple[str, int, int], QualifiedName]
    #: The module of the file.
    module: str = ""
    refused: list[NotPlain] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    #: The scope whose rules are at hand.
    _scope: QualifiedName | None = None

    def items(self, items: Sequence[surface.CodeItem]) -> tuple[surface.CodeItem, ...]:
        """The items that stay, rewritten. Calendars become modules of their own."""
        found: list[surface.CodeItem] = []
        for each in items:
            kept = self._item(each)
            if kept is not None:
                found.append(kept)
            if isinstance(each, surface.ScopeDeclaration) and (rules := self._handing(each)) is not None:
                found.append(rules)
        return tuple(found)

    def _handing(self, declared: surface.ScopeDeclaration) -> surface.ScopeUse | None:
        """The rules by which a scope hands readings on."""
        return self.readings.rules(self.scopes[place(declared.name.span)], _end(declared.span))

    def _item(self, item: surface.CodeItem) -> surface.CodeItem | None:
        match item:
            case surface.StructureDeclaration(fields=fields):
                return replace(self._noted(item), fields=tuple(self._field(each) for each in fields))
            case surface.EnumerationDeclaration(cases=cases):
                return replace(self._noted(item), cases=tuple(self._case(each) for each in cases))
            case surface.ScopeDeclaration(variables=variables):
                own = tuple(self._variable(each) for each in variables)
                handed = self.readings.variables(self.scopes[place(item.name.span)], _end(item.span))
                return replace(self._noted(item), variables=(*own, *handed))
            case surface.TopLevelDeclaration():
                return self._top_level(item)
            case surface.AbstractTypeDeclaration():
                return self._noted(item)
            case surface.CalendarDeclaration(name=name):
                self._aside(item.span, f"# The calendar {name.text} is a module of its own.")
                return None
            case surface.ScopeUse():
                return self._use(item)
            case _:
                assert_never(item)

    # ------------------------------------------------------------------------------------------ declarations

    def _field(self, declared: surface.FieldDeclaration) -> surface.FieldDeclaration:
        notes = self._notes(declared.notes, declared.name.span)
        of_type = plain_type(declared.type)
        return replace(declared, type=of_type, parameters=self._parameters(declared.parameters), notes=notes)

    def _case(self, declared: surface.CaseDeclaration) -> surface.CaseDeclaration:
        notes = self._notes(declared.notes, declared.name.span)
        payload = None if declared.payload is None else plain_type(declared.payload)
        return replace(declared, payload=payload, notes=notes)

    def _variable(
        self, declared: surface.VariableDeclaration | surface.SubscopeDeclaration
    ) -> surface.VariableDeclaration | surface.SubscopeDeclaration:
        if isinstance(declared, surface.SubscopeDeclaration):
            return self._noted(declared)
        notes = self._notes(declared.notes, declared.name.span)
        of_type = plain_type(declared.type)
        return replace(declared, type=of_type, parameters=self._parameters(declared.parameters), notes=notes)

    def _top_level(self, declared: surface.TopLevelDeclaration) -> surface.TopLevelDeclaration:
        return replace(
            declared,
            type=plain_type(declared.type),
            parameters=self._parameters(declared.parameters),
            body=None if declared.body is None else self._clause(declared.body),
            notes=self._notes(declared.notes, declared.name.span),
        )

    def _parameters(self, parameters: Sequence[surface.Parameter]) -> tuple[surface.Parameter, ...]:
        return tuple(replace(each, type=plain_type(each.type), notes=self._kept(each.notes)) for each in parameters)

    def _notes(self, notes: Notes, name: Span) -> Notes:
        """The notes of something that has a type, with what its values count where plain Catala no longer says."""
        kept = self._kept(notes)
        found = self.declared.get(place(name))
        said = told(found) if found is not None else ""
        if isinstance(found, FunctionType) and "; " in said:
            said = f"Its parameters and its value: {said[:1].lower()}{said[1:]}"
        return replace(kept, doc="\n".join(part for part in (kept.doc, said) if part))

    def _noted(self, item: Noted) -> Noted:
        return replace(item, notes=self._kept(item.notes))

    def _kept(self, notes: Notes) -> Notes:
        """The notes that plain Catala reads; the others become comments before what they stood before."""
        if not any(each.path in ATTRIBUTES for each in notes.attributes):
            return notes
        for each in notes.attributes:
            if each.path in ATTRIBUTES:
                self._aside(each.span, _as_comment(each))
        return replace(notes, attributes=tuple(each for each in notes.attributes if each.path not in ATTRIBUTES))

    def _aside(self, span: Span, text: str) -> None:
        self.comments.append(Comment(span.start - 1, text))

    # ------------------------------------------------------------------------------------------------- rules

    def _use(self, use: surface.ScopeUse) -> surface.ScopeUse | None:
        kept = self._noted(use)
        self._scope = next((each for each in self.scopes.values() if self._is_named(each, use)), None)
        items = tuple(found for each in use.items if (found := self._scope_item(each)) is not None)
        condition = None
        if use.condition is not None and any(not isinstance(each, surface.DateRounding) for each in items):
            condition = self._clause(use.condition)
        return replace(kept, condition=condition, items=items) if items or not use.items else None

    def _is_named(self, scope: QualifiedName, use: surface.ScopeUse) -> bool:
        return scope.name == use.name.text and scope.module == self.module

    def _scope_item(self, item: surface.ScopeItem) -> surface.ScopeItem | None:
        match item:
            case surface.Definition(condition=condition, consequence=consequence):
                return replace(
                    self._noted(item),
                    condition=None if condition is None else self._clause(condition),
                    consequence=consequence if item.is_rule else self._clause(consequence),
                )
            case surface.Assertion(condition=condition):
                return replace(self._noted(item), condition=self._clause(condition))
            case surface.DateRounding():
                return item
            case surface.DateCalendar(calendar=calendar):
                self._aside(item.span, f"# Working days are those of the calendar {calendar.text}.")
                return None
            case _:
                assert_never(item)

    def _clause(self, written: surface.Expression) -> surface.Expression:
        """A whole expression in plain Catala; one that has no plain form is refused, and stays for the moment."""
        return self.rewritten(written, self.clauses.get(place(written.span)))

    def _given(self, called: QualifiedName, span: Span) -> tuple[surface.FieldValue, ...]:
        """The readings that a call in the scope at hand hands on."""
        if self._scope is None:
            return ()
        return tuple(
            surface.FieldValue(surface.Name(taken, span), _read(chosen, span), span)
            for taken, chosen in self.readings.given(self._scope, called)
        )

    def rewritten(self, written: surface.Expression, found: typed.Expression | None) -> surface.Expression:
        """The same for an expression whose typed form is at hand."""
        if found is None:
            return written
        try:
            return Writer(Clause.of(written), self.counting, self._given).write(found)
        except NotPlain as refusal:
            self.refused.append(refusal)
            return written


def _as_comment(attribute: surface.Attribute) -> str:
    match attribute.value:
        case None:
            return f"# {'.'.join(attribute.path)}"
        case str(value):
            return f"# {'.'.join(attribute.path)}: {' '.join(value.split())}"
        case value:
            return f"# {'.'.join(attribute.path)}: {' '.join(value.span.text.split())}"


def _end(span: Span) -> Span:
    """A place for what is put behind something: nothing is written there."""
    return Span(span.source, span.end, span.end)


def _read(variable: str, span: Span) -> surface.Expression:
    return surface.Reference(surface.Path((), surface.Name(variable, span), span), span)
