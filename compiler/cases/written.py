"""The run-time types of a program under the names by which a file can write their values: a type of another module
behind that module's name, and a case behind its enumeration's where its name alone cannot lead to it."""

from __future__ import annotations

from typing import Any

from compiler.defaults.tree import Program
from compiler.interpret.values import Schemas, Variant
from compiler.names.lookup import Names
from compiler.runtime import schema
from compiler.types import QualifiedName
from dsl.locales import Locale


class WrittenSchemas(Schemas):
    """The types as the files of a module write them, in a tongue."""

    def __init__(self, program: Program, names: Names, module: str, tongue: Locale) -> None:
        optional = {case: word for word, case in tongue.cases.items()}
        super().__init__(program, (optional["Present"], optional["Absent"]))
        self._names = names
        self._module = module

    def _structure(self, name: QualifiedName) -> schema.Structure:
        made = super()._structure(name)
        return schema.Structure(self._written(name), made.fields, made.build, made.read, made.doc)

    def _enumeration(self, name: QualifiedName) -> schema.Enumeration:
        made = super()._enumeration(name)
        shown = {each.name: self._case(name, each.name) for each in made.cases}
        cases = tuple(schema.Case(shown[each.name], each.payload, each.doc) for each in made.cases)

        def read(variant: Variant) -> tuple[str, Any]:
            return shown[variant.case], variant.payload

        return schema.Enumeration(self._written(name), cases, made.build, read, made.doc)

    def _case(self, enumeration: QualifiedName, case: str) -> str:
        """`Home`, or `Use.Home` where `Use` cannot be meant without its module's name."""
        return (
            case
            if self._names.may_be_meant(enumeration, case, self._module)
            else f"{self._written(enumeration)}.{case}"
        )

    def _written(self, name: QualifiedName) -> str:
        """A declared type as this module calls it; without a way to its module, by its own name alone."""
        return ".".join((*self._names.way_to(name.module, self._module), name.name))
