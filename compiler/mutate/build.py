"""A change built into the program: only the declaration that it is in is typed and lowered anew."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from compiler.defaults.from_typed import conditions_in, lowered_constant, lowered_scope
from compiler.defaults.readings import handing_on_anew
from compiler.defaults.tree import Constant, Program, Scope
from compiler.driver import Checked
from compiler.mutate.tree import AssertionOf, ConstantOf, Mutant, RuleOf
from compiler.names import tree as named
from compiler.names.lookup import Names
from compiler.typed import program as typed
from compiler.typed.from_names import typed_assertion, typed_constant, typed_definition
from compiler.types import QualifiedName
from dsl.diagnostics import Diagnostic, has_errors
from dsl.surface import tree as surface

Tree = TypeVar("Tree", Scope, Constant)


class Workshop:
    """A checked program, ready to have one change after the other built into it."""

    def __init__(self, checked: Checked) -> None:
        assert checked.lookup is not None
        self.program = checked.program
        self.named = checked.names
        self.names: Names = checked.lookup
        self._scopes = {each.scope.name: each for module in checked.typed.modules for each in module.scopes}
        self._typed = checked.typed

    @cached_property
    def _conditions(self) -> dict[QualifiedName, frozenset[str]]:
        return dict(conditions_in(self._typed))

    def built(self, mutant: Mutant) -> Scope | Constant | None:
        """The declaration with the change, None where the compiler refuses it."""
        found: list[Diagnostic] = []
        match mutant.place:
            case ConstantOf(name):
                assert isinstance(mutant.now, surface.TopLevelDeclaration)
                changed = replace(self.named.modules[name.module].constants[name.name], body=mutant.now.body)
                constant, wrong = typed_constant(changed, self.named, self.names)
                return None if has_errors(wrong) else lowered_constant(constant)
            case AssertionOf(name):
                scope = self._with_assertion(mutant.place, mutant.now, found)
            case RuleOf(name):
                scope = self._with_rule(mutant.place, mutant.now, found)
        if has_errors(found):
            return None
        lowered = lowered_scope(scope, self._conditions, found)
        return None if has_errors(found) else handing_on_anew(lowered, self.program)

    def _with_assertion(self, place: AssertionOf, now: object, found: list[Diagnostic]) -> typed.Scope:
        scope = self._scopes[place.scope]
        before, after = scope.assertions[: place.number], scope.assertions[place.number + 1 :]
        if now is None:
            return replace(scope, assertions=(*before, *after))
        assert isinstance(now, surface.Assertion)
        changed = replace(scope.assertions[place.number].assertion, assertion=now)
        assertion, wrong = typed_assertion(changed, scope.scope, self.named, self.names)
        found += wrong
        return replace(scope, assertions=(*before, assertion, *after))

    def _with_rule(self, place: RuleOf, now: object, found: list[Diagnostic]) -> typed.Scope:
        scope = self._scopes[place.scope]
        assert now is None or isinstance(now, surface.Definition)
        groups = tuple(_changed(each, place.number, now) for each in scope.scope.rules[place.defined])
        declared = replace(scope.scope, rules={**scope.scope.rules, place.defined: groups})
        definition, wrong = typed_definition(declared, place.defined, self.named, self.names)
        found += wrong
        assert definition is not None
        definitions = {**scope.definitions, place.defined: definition}
        if not definition.rules:
            del definitions[place.defined]
        return replace(scope, scope=declared, definitions=definitions)

    def program_with(self, declaration: Scope | Constant) -> Program:
        """The program with a declaration in the place of the one of its name."""
        name = declaration.name
        return replace(
            self.program,
            modules=tuple(
                replace(
                    module,
                    scopes=tuple(_replaced(each, declaration) for each in module.scopes),
                    constants=tuple(_replaced(each, declaration) for each in module.constants),
                )
                if module.name == name.module
                else module
                for module in self.program.modules
            ),
        )


def _changed(group: named.Group, number: int, now: surface.Definition | None) -> named.Group:
    """A group of rules, and those that outrank it, with one rule changed or taken out."""
    rules = tuple(
        replace(each, definition=now) if each.number == number and now is not None else each
        for each in group.rules
        if each.number != number or now is not None
    )
    return replace(group, rules=rules, exceptions=tuple(_changed(each, number, now) for each in group.exceptions))


def _replaced(one: Tree, other: Scope | Constant) -> Tree:
    return other if isinstance(other, type(one)) and one.name == other.name else one
