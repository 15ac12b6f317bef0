"""Readings of called scopes in plain Catala, which hands nothing on by itself.

A scope that calls others gets a context variable for each reading that their calls reach, with the case that its author
recommends, and gives it to them outright: whoever asks the scope can then choose as here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from compiler.defaults import tree as defaults
from compiler.names import tree as named
from compiler.types import EnumerationType, QualifiedName
from dsl.records import record
from dsl.source import Span
from dsl.surface import tree as surface
from dsl.surface.tree import Notes


@record
class Handed:
    """A reading that a scope hands on: what its asker calls it here, its variable in plain Catala, its declaration."""

    asked: str
    variable: str
    reading: defaults.Reading
    enumeration: QualifiedName


@dataclass(slots=True)
class Readings:
    """What each scope hands on; `modules` gathers the modules that a file must use to name the enumerations."""

    program: defaults.Program
    names: named.Program
    modules: dict[str, None] = field(default_factory=dict)

    def of(self, scope: QualifiedName) -> tuple[Handed, ...]:
        """The readings of called scopes that a scope hands on."""
        declared = self.names.scope(scope).variables
        return tuple(
            Handed(each.name, variable_named(each.name, declared), each.reading, each.type.name)
            for each in self.program.scope(scope).inputs
            if each.reading is not None and each.name not in declared and isinstance(each.type, EnumerationType)
        )

    def given(self, caller: QualifiedName, called: QualifiedName) -> Iterator[tuple[str, str]]:
        """What a call must give: the input of the called scope, and the variable of the caller that it is given."""
        handed = {each.asked: each.variable for each in self.of(caller)}
        inner = {each.asked: each.variable for each in self.of(called)}
        for each in self.program.scope(called).inputs:
            if each.reading is not None and each.reading.name in handed:
                yield inner.get(each.name, each.name), handed[each.reading.name]

    # ------------------------------------------------------------------------------------------- what is added

    def variables(self, scope: QualifiedName, span: Span) -> tuple[surface.VariableDeclaration, ...]:
        """The declarations of the variables that a scope gets."""
        return tuple(
            surface.VariableDeclaration(
                name=surface.Name(each.variable, span),
                role=surface.Role.CONTEXT,
                is_output=False,
                type=surface.NamedType(self._path(scope.module, each.enumeration, span), span),
                is_condition=False,
                parameters=(),
                states=(),
                notes=Notes(f"The reading `{each.reading.variable}` of {each.reading.scope.name}, handed on to it."),
                span=span,
            )
            for each in self.of(scope)
        )

    def rules(self, scope: QualifiedName, span: Span) -> surface.ScopeUse | None:
        """The recommended cases of these variables, and what is given to sub-scopes; None where there is nothing."""
        items: list[surface.ScopeItem] = []
        for each in self.of(scope):
            path = self._path(scope.module, each.enumeration, span)
            case = surface.Path((*path.qualifiers, path.name), surface.Name(each.reading.default, span), span)
            items.append(_definition((each.variable,), surface.Construction(case, None, span), span))
        declared = self.names.scope(scope)
        for variable in declared.variables.values():
            if not isinstance(variable, named.Subscope):
                continue
            for taken, chosen in self.given(scope, variable.scope):
                if named.Definiendum(variable.name, None, taken) not in declared.rules:
                    read = surface.Reference(surface.Path((), surface.Name(chosen, span), span), span)
                    items.append(_definition((variable.name, taken), read, span))
        return surface.ScopeUse(surface.Name(scope.name, span), None, tuple(items), Notes(), span) if items else None

    def _path(self, module: str, name: QualifiedName, span: Span) -> surface.Path:
        """A type as a module names it; one of a module that it does not use is used for this."""
        if name.module == module:
            return surface.Path((), surface.Name(name.name, span), span)
        aliases: Mapping[str, str] = self.names.modules[module].aliases
        alias = next((said for said, meant in aliases.items() if meant == name.module), None)
        if alias is None:
            self.modules.setdefault(name.module)
        return surface.Path((surface.Name(alias or name.module, span),), surface.Name(name.name, span), span)


def variable_named(asked: str, taken: Mapping[str, object]) -> str:
    """A name for a variable after what its asker calls it: `Fees.rate` gives `fees_rate`."""
    plain = asked.replace(".", "_").lower()
    return f"{plain}_reading" if plain in taken else plain


def _definition(path: tuple[str, ...], value: surface.Expression, span: Span) -> surface.Definition:
    target = surface.Target(tuple(surface.Name(each, span) for each in path), (), None, span)
    return surface.Definition(target, None, None, None, value, False, Notes(), span)
