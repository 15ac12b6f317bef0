"""Declared structures and enumerations: they pass unchanged through every form after the surface."""

from __future__ import annotations

from dataclasses import field as part

from compiler.types import QualifiedName, Type
from dsl.records import record
from dsl.source import Span
from dsl.surface.tree import Notes


@record
class Field:
    name: str
    type: Type
    notes: Notes
    span: Span = part(compare=False, repr=False)


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
