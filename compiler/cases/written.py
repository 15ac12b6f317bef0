"""The run-time types of a program under the names by which a file can write their values: a case that several
enumerations have stands behind the name of its own, and what another module declares behind that module's."""

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
        """`Home`, or `Use.Home` where `Home` alone could be another's or nobody's."""
        found = [each.name for each in self._names.enumerations_with(case, self._module)]
        return case if found == [enumeration] else f"{self._written(enumeration)}.{case}"

    def _written(self, name: QualifiedName) -> str:
        """A declared type as this module calls it; without a way to its module, by its own name alone."""
        prefix = self._way_to(name.module)
        return ".".join((*prefix, name.name)) if prefix else name.name

    def _way_to(self, module: str) -> tuple[str, ...]:
        """The names that lead to a module through what each module uses, the shortest way first; () for its own."""
        ways: dict[str, tuple[str, ...]] = {self._module: ()}
        waiting = [self._module]
        while waiting and module not in ways:
            here = waiting.pop(0)
            declared = self._names.modules[here]
            for said, there in {**declared.library, **declared.aliases}.items():
                if there in self._names.modules and there not in ways:
                    ways[there] = (*ways[here], said)
                    waiting.append(there)
        return ways.get(module, ())
