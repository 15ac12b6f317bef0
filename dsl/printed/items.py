"""Declarations, scopes and what stands in them, as layouts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias, assert_never

from dsl.printed.expressions import Expressions, quoted
from dsl.printed.layout import BLANK, HARD, LINE, Layout, Text, group, joined, nested, row
from dsl.records import record
from dsl.surface.tree import (
    AbstractTypeDeclaration,
    Assertion,
    CalendarDeclaration,
    CaseDeclaration,
    CodeItem,
    DateCalendar,
    DateRounding,
    Definition,
    EnumerationDeclaration,
    Expression,
    FieldDeclaration,
    Name,
    Parameter,
    Role,
    ScopeDeclaration,
    ScopeItem,
    ScopeUse,
    StructureDeclaration,
    SubscopeDeclaration,
    Target,
    TopLevelDeclaration,
    VariableDeclaration,
)

#: What stands on lines of its own under the head of a declaration or a scope.
Member: TypeAlias = FieldDeclaration | CaseDeclaration | VariableDeclaration | SubscopeDeclaration | ScopeItem

_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")


@record
class Items:
    """Layouts of the items of a block, made with those of its expressions."""

    of: Expressions

    def block(self, items: Sequence[CodeItem]) -> Layout:
        """All items, an empty line between each two."""
        return joined([self.item(each) for each in items], BLANK)

    def item(self, item: CodeItem) -> Layout:
        of = self.of
        notes = of.notes(item.notes)
        match item:
            case StructureDeclaration(name=name, fields=fields):
                head = row(of.opening(item.span, "DECLARATION", "STRUCTURE"), f" {name.text}:")
                return row(notes, head, self._members(fields))
            case EnumerationDeclaration(name=name, cases=cases):
                head = row(of.opening(item.span, "DECLARATION", "ENUMERATION"), f" {name.text}:")
                return row(notes, head, self._members(cases))
            case ScopeDeclaration(name=name, variables=variables):
                head = row(of.opening(item.span, "DECLARATION", "SCOPE"), f" {name.text}:")
                return row(notes, head, self._members(variables))
            case TopLevelDeclaration():
                return row(notes, self._top_level(item))
            case AbstractTypeDeclaration(name=name):
                return row(notes, of.opening(item.span, "DECLARATION", "TYPE"), f" {name.text}: {of.word('EXTERNAL')}")
            case CalendarDeclaration():
                return row(notes, self._calendar(item))
            case ScopeUse(name=name, condition=condition, items=items):
                head = row(of.opening(item.span, "SCOPE"), f" {name.text}", self._guard(condition), ":")
                return row(notes, head, self._members(items))
            case _:
                assert_never(item)

    def _guard(self, condition: Expression | None) -> Layout | None:
        if condition is None:
            return None
        return nested(
            group(LINE, self.of.keyword(condition.span, "UNDER_CONDITION"), " ", nested(self.of.of(condition))), by=4
        )

    # ---------------------------------------------------------------------------------------------- members

    def _members(self, members: Sequence[Member]) -> Layout | None:
        """Each on lines of its own, with the empty lines that their author left between them."""
        if not members:
            return None
        parts: list[Layout] = []
        for number, member in enumerate(members):
            is_apart = number > 0 and self._is_apart(members[number - 1], member)
            parts += [BLANK if is_apart else HARD, self._member(member)]
        return nested(*parts)

    def _is_apart(self, before: Member, member: Member) -> bool:
        """Whether an empty line stands between two members; between rules whose places nobody knows, one does."""
        one, other = before.span, member.span
        if one.source is not self.of.source or other.source is not self.of.source or other.start < one.end:
            return isinstance(member, Definition | Assertion | DateRounding)
        return _EMPTY_LINE.search(one.source.text, one.end, other.start) is not None

    def _member(self, member: Member) -> Layout:
        of = self.of
        notes = None if isinstance(member, DateRounding | DateCalendar) else of.notes(member.notes)
        match member:
            case FieldDeclaration(name=name, type=type, is_condition=is_condition):
                if is_condition:
                    head = row(of.opening(member.span, "CONDITION"), f" {name.text}")
                else:
                    head = row(of.opening(member.span, "DATA"), f" {name.text} {of.word('CONTENT')} ", of.type(type))
                return row(notes, group(head, self._parameters(member.parameters)))
            case CaseDeclaration(name=name, payload=payload):
                content = None if payload is None else row(f" {of.word('CONTENT')} ", of.type(payload))
                return row(notes, of.text("-- ", member.span), name.text, content)
            case VariableDeclaration():
                return row(notes, self._variable(member))
            case SubscopeDeclaration(name=name, scope=scope, is_output=is_output):
                output = f"{of.word('OUTPUT')} " if is_output else ""
                return row(notes, of.text(f"{output}{name.text} {of.word('SCOPE')} {scope.text}", member.span))
            case Definition():
                return row(notes, self._definition(member))
            case Assertion(condition=condition):
                return row(notes, group(of.opening(member.span, "ASSERTION"), nested(LINE, of.of(condition))))
            case DateRounding(direction=direction):
                words = f"{of.word('DATE')} {of.spelling.builtin('round')} {of.word(direction.upper())}"
                return of.text(words, member.span)
            case DateCalendar(calendar=calendar):
                return of.text(f"{of.word('DATE')} {of.spelling.calendar('calendar')} {calendar.text}", member.span)
            case _:
                assert_never(member)

    def _variable(self, variable: VariableDeclaration) -> Layout:
        of = self.of
        role = [] if variable.role is Role.OUTPUT else [variable.role.name]
        words = of.word(*role, *(["OUTPUT"] if variable.is_output else []))
        head = of.text(f"{words} {variable.name.text}", variable.span)
        if variable.is_condition:
            typed = row(f" {of.word('CONDITION')}")
        else:
            typed = row(f" {of.word('CONTENT')} ", of.type(variable.type))
        states = [row(LINE, of.text(f"{of.word('STATE')} {each.text}", each.span)) for each in variable.states]
        return group(head, typed, self._parameters(variable.parameters), nested(*states))

    def _parameters(self, parameters: Sequence[Parameter]) -> Layout | None:
        """` depends on a content integer, b content date`, below each other where they do not fit."""
        if not parameters:
            return None
        listed = joined([self._parameter(each) for each in parameters], row(",", LINE))
        return nested(LINE, group(self.of.keyword(parameters[0].span, "DEPENDS_ON"), nested(LINE, listed)))

    def _parameter(self, parameter: Parameter) -> Layout:
        of = self.of
        typed = row(f" {of.word('CONTENT')} ", of.type(parameter.type))
        return row(of.notes(parameter.notes), of.name(parameter.name), typed)

    def _top_level(self, declaration: TopLevelDeclaration) -> Layout:
        of = self.of
        head = row(of.opening(declaration.span, "DECLARATION"), f" {declaration.name.text} {of.word('CONTENT')} ")
        typed = row(head, of.type(declaration.type))
        if declaration.body is None:
            return group(typed, self._parameters(declaration.parameters))
        body = of.of(declaration.body)
        if not declaration.parameters:
            return group(typed, f" {of.word('EQUALS')}", nested(LINE, body))
        taken = self._parameters(declaration.parameters)
        return row(
            row(typed, taken), nested(HARD, group(of.keyword(declaration.body.span, "EQUALS"), nested(LINE, body)))
        )

    def _calendar(self, calendar: CalendarDeclaration) -> Layout:
        of = self.of
        lines: list[Layout] = []
        if calendar.weekend is not None:
            days = ", ".join(each.text for each in calendar.weekend)
            lines += [HARD, of.text(f"{of.spelling.calendar('weekend')} {days}", calendar.weekend[0].span)]
        if calendar.years is not None:
            first, last = calendar.years.first, calendar.years.last
            words = f"{of.spelling.calendar('years')} {first} {of.spelling.calendar('to')} {last}"
            lines += [HARD, of.text(words, calendar.years.span)]
        if calendar.table is not None:
            words = f"{of.spelling.calendar('holidays')} {quoted(calendar.table.path)}"
            lines += [HARD, of.text(words, calendar.table.span)]
        head = row(
            of.opening(calendar.span, "DECLARATION"), f" {of.spelling.calendar('calendar')} {calendar.name.text}:"
        )
        return row(head, nested(*lines))

    # ------------------------------------------------------------------------------------------------ rules

    def _definition(self, definition: Definition) -> Layout:
        return row(joined(list(self._definition_lines(definition)), HARD))

    def _definition_lines(self, definition: Definition) -> Iterator[Layout]:
        """The label, what it is an exception to, and the rule itself."""
        of = self.of
        if definition.label is not None:
            yield of.text(f"{of.word('LABEL')} {definition.label.text}", definition.span)
        if definition.exception is not None:
            label = definition.exception.label
            words = of.word("EXCEPTION") if label is None else f"{of.word('EXCEPTION')} {label.text}"
            yield of.text(words, definition.exception.span)
        word = of.keyword(definition.target.span, "RULE" if definition.is_rule else "DEFINITION")
        head = row(word, " ", self._target(definition.target))
        if definition.condition is None:
            yield group(head, " ", self._consequence(definition))
            return
        guard = row(of.keyword(definition.condition.span, "UNDER_CONDITION"), " ", nested(of.of(definition.condition)))
        then = row(of.keyword(definition.consequence.span, "CONSEQUENCE"), " ", self._consequence(definition))
        yield row(head, nested(HARD, group(guard), HARD, group(then)))

    def _consequence(self, definition: Definition) -> Layout:
        of = self.of
        if not definition.is_rule:
            return row(of.word("EQUALS"), nested(LINE, of.of(definition.consequence)))
        holds = getattr(definition.consequence, "value", True)
        return of.opening(definition.consequence.span, *([] if holds else ["NOT"]), "FULFILLED")

    def _target(self, target: Target) -> Layout:
        of = self.of
        parts: list[Layout | str] = [of.text(".".join(each.text for each in target.path), target.span)]
        if target.parameters:
            parts += [f" {of.word('OF')} ", joined(self._names(target.parameters), Text(", "))]
        if target.state is not None:
            parts += [f" {of.word('STATE')} ", of.name(target.state)]
        return row(*parts)

    def _names(self, names: Iterable[Name]) -> Iterator[Layout]:
        return (self.of.name(each) for each in names)
