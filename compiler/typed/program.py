"""The typed program: the named one with every condition, consequence and assertion typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from compiler.names import tree as named
from compiler.typed.tree import Expression, Local


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its typed parts; `condition` joins the scope's guard and the rule's own, None if there is neither."""

    rule: named.Rule
    condition: Expression | None
    consequence: Expression


@dataclass(frozen=True, slots=True)
class Definition:
    """All rules of one definiendum, by number; how they rank stands in `groups`. `parameters` make it a function and
    are the same locals in every rule."""

    defined: named.Definiendum
    parameters: tuple[Local, ...]
    rules: tuple[Rule, ...]
    groups: tuple[named.Group, ...]


@dataclass(frozen=True, slots=True)
class Assertion:
    assertion: named.Assertion
    condition: Expression
    guard: Expression | None


@dataclass(frozen=True, slots=True)
class Scope:
    scope: named.Scope
    definitions: Mapping[named.Definiendum, Definition]
    assertions: tuple[Assertion, ...]


@dataclass(frozen=True, slots=True)
class Constant:
    """`body` is None where it is written in Python, in an external module."""

    constant: named.Constant
    parameters: tuple[Local, ...]
    body: Expression | None


@dataclass(frozen=True, slots=True)
class Module:
    module: named.Module
    scopes: tuple[Scope, ...]
    constants: tuple[Constant, ...]


@dataclass(frozen=True, slots=True)
class Program:
    """The modules, each after those it uses."""

    modules: tuple[Module, ...]
