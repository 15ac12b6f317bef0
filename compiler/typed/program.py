"""The typed program: the named one with every condition, consequence and assertion typed."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.names import tree as named
from compiler.typed.tree import Expression, Local
from dsl.records import record


@record
class Rule:
    """A rule with its typed parts; `condition` joins the scope's guard and the rule's own, None if there is neither."""

    rule: named.Rule
    condition: Expression | None
    consequence: Expression


@record
class Definition:
    """All rules of one definiendum, by number; how they rank stands in `groups`. `parameters` make it a function and
    are the same locals in every rule."""

    defined: named.Definiendum
    parameters: tuple[Local, ...]
    rules: tuple[Rule, ...]
    groups: tuple[named.Group, ...]


@record
class Assertion:
    assertion: named.Assertion
    condition: Expression
    guard: Expression | None


@record
class Scope:
    scope: named.Scope
    definitions: Mapping[named.Definiendum, Definition]
    assertions: tuple[Assertion, ...]


@record
class Constant:
    """`body` is None where it is written in Python, in an external module."""

    constant: named.Constant
    parameters: tuple[Local, ...]
    body: Expression | None


@record
class Module:
    module: named.Module
    scopes: tuple[Scope, ...]
    constants: tuple[Constant, ...]


@record
class Program:
    """The modules, each after those it uses."""

    modules: tuple[Module, ...]
