"""Declared structures and enumerations: they pass unchanged through every form after the surface."""

from __future__ import annotations

from dataclasses import field as part
from typing import Any

from compiler.types import QualifiedName, Type
from dsl.records import record
from dsl.source import Span
from dsl.surface.tree import Notes


@record
class Bound:
    """An end of a domain: the value as the interpreter holds it, and whether it can occur itself. `span` is the
    attribute that says it."""

    value: Any
    is_in: bool
    span: Span = part(compare=False, repr=False)


@record
class Domain:
    """Which values can occur where a number, an amount, a date or a length is given, as `#[at_least = …]` and its like
    say above the declaration; of a list or an optional value it is said of what is in it. Nothing is refused for it:
    it is taken for granted when the rules are analysed."""

    low: Bound | None
    high: Bound | None


@record
class Field:
    name: str
    type: Type
    notes: Notes
    span: Span = part(compare=False, repr=False)
    domain: Domain | None = None


@record
class Structure:
    """A declared structure, or (`of_scope`) the outputs of a scope, in the order of declaration."""

    name: QualifiedName
    fields: tuple[Field, ...]
    notes: Notes
    of_scope: bool
    is_public: bool
    span: Span = part(compare=False, repr=False)

    def field(self, name: str) -> Field | None:
        """The field of that name, or None."""
        return next((each for each in self.fields if each.name == name), None)


@record
class Case:
    name: str
    payload: Type | None
    notes: Notes
    span: Span = part(compare=False, repr=False)
    domain: Domain | None = None


@record
class Enumeration:
    """A declared enumeration; its cases compare by their order of declaration."""

    name: QualifiedName
    cases: tuple[Case, ...]
    notes: Notes
    is_public: bool
    span: Span = part(compare=False, repr=False)

    def case(self, name: str) -> Case | None:
        """The case of that name, or None."""
        return next((each for each in self.cases if each.name == name), None)
