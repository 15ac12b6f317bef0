"""What the declarations of a program say, resolved: who declares what, with which type, and how rules rank."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from compiler.declarations import Enumeration, Structure
from compiler.runtime.calendars import Calendar
from compiler.types import FunctionType, QualifiedName, Type
from dsl.records import record
from dsl.source import Provision, Source, Span
from dsl.surface import tree as surface


@record
class Parameter:
    """A parameter of a function; one that `is_position` is filled with the place of each call."""

    name: str
    type: Type
    span: Span = field(compare=False, repr=False)
    is_position: bool = False


@record
class Variable:
    """A scope variable. `type` is that of a read: a function type where it has parameters."""

    name: str
    result: Type
    parameters: tuple[Parameter, ...]
    role: surface.Role
    is_output: bool
    is_condition: bool
    states: tuple[str, ...]
    notes: surface.Notes
    span: Span = field(compare=False, repr=False)
    #: Of a variable marked `#[reading]`, the provisions that it reads; None for any other.
    reading: tuple[Provision, ...] | None = None

    @property
    def type(self) -> Type:
        if not self.parameters:
            return self.result
        return FunctionType(tuple(parameter.type for parameter in self.parameters), self.result)


@record
class Subscope:
    """A variable that calls another scope."""

    name: str
    scope: QualifiedName
    is_output: bool
    notes: surface.Notes
    span: Span = field(compare=False, repr=False)


@record
class Definiendum:
    """What a rule defines: a variable, one state of it, or an input of a sub-scope (`variable.input`)."""

    variable: str
    state: str | None = None
    input: str | None = None

    def __str__(self) -> str:
        shown = self.variable if self.input is None else f"{self.variable}.{self.input}"
        return shown if self.state is None else f"{shown} state {self.state}"


@record
class Rule:
    """A definition or rule of the text; `guard` is the `under condition` of the `scope` it stands in.

    `number` counts the rules of what it defines, from 0 in source order.
    """

    number: int
    definition: surface.Definition
    guard: surface.Expression | None
    provisions: tuple[Provision, ...]


@record
class Group:
    """Rules of one rank: those that share a label, or all unlabelled ones of one kind; `exceptions` outrank them."""

    label: str
    rules: tuple[Rule, ...]
    exceptions: tuple[Group, ...]


@record
class Assertion:
    assertion: surface.Assertion
    guard: surface.Expression | None
    provisions: tuple[Provision, ...]


@record
class Scope:
    """A scope with all that any block of the module adds to it; `rules` holds the base groups of what is defined."""

    name: QualifiedName
    variables: Mapping[str, Variable | Subscope]
    rules: Mapping[Definiendum, tuple[Group, ...]]
    assertions: tuple[Assertion, ...]
    rounding: Literal["up", "down"] | None
    provisions: tuple[Provision, ...]
    is_public: bool
    notes: surface.Notes
    span: Span = field(compare=False, repr=False)
    #: In which the scope counts working days.
    calendar: QualifiedName | None = None


@record
class WorkCalendar:
    """A declared calendar of working days; `table` is the path of its table of holidays, "" for none."""

    name: QualifiedName
    value: Calendar
    is_public: bool
    notes: surface.Notes
    span: Span = field(compare=False, repr=False)
    table: str = ""


@record
class Constant:
    """A top-level constant or function; `body` is None for one of an external module, which is written in Python."""

    name: QualifiedName
    parameters: tuple[Parameter, ...]
    result: Type
    body: surface.Expression | None
    is_public: bool
    notes: surface.Notes
    span: Span = field(compare=False, repr=False)
    #: In which a function counts working days.
    calendar: QualifiedName | None = None

    @property
    def type(self) -> Type:
        if not self.parameters:
            return self.result
        return FunctionType(tuple(parameter.type for parameter in self.parameters), self.result)


@record
class Module:
    """One rule file, its names declared; `aliases` leads from the names it may say to the modules they mean."""

    name: str
    source: Source
    is_external: bool
    aliases: Mapping[str, str]
    structures: Mapping[str, Structure]
    enumerations: Mapping[str, Enumeration]
    scopes: Mapping[str, Scope]
    constants: Mapping[str, Constant]
    calendars: Mapping[str, WorkCalendar] = field(default_factory=dict)


@record
class Program:
    """All modules by name, each after those it uses."""

    modules: Mapping[str, Module]

    def structure(self, name: QualifiedName) -> Structure:
        return self.modules[name.module].structures[name.name]

    def enumeration(self, name: QualifiedName) -> Enumeration:
        return self.modules[name.module].enumerations[name.name]

    def scope(self, name: QualifiedName) -> Scope:
        return self.modules[name.module].scopes[name.name]
