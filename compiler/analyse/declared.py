"""What a program declares, looked up by name: once for all scopes that are encoded."""

from __future__ import annotations

from collections.abc import Mapping, Set

from compiler.defaults.tree import Constant, Enumeration, Program, Scope, Structure
from compiler.stdlib.library import is_of_library
from compiler.types import QualifiedName
from dsl.records import record


@record
class Declared:
    """`of_library` are the constants of the standard library; `cases` has the names of the cases of each enumeration,
    `places` which field of a structure bears a name."""

    scopes: Mapping[QualifiedName, Scope]
    constants: Mapping[QualifiedName, Constant]
    of_library: Set[QualifiedName]
    structures: Mapping[QualifiedName, Structure]
    enumerations: Mapping[QualifiedName, Enumeration]
    cases: Mapping[QualifiedName, tuple[str, ...]]
    places: Mapping[QualifiedName, Mapping[str, int]]


def declared(program: Program) -> Declared:
    """What a program declares."""
    structures = {each.name: each for module in program.modules for each in module.structures}
    enumerations = {each.name: each for module in program.modules for each in module.enumerations}
    library = [module for module in program.modules if is_of_library(module.source.path)]
    return Declared(
        {each.name: each for module in program.modules for each in module.scopes},
        {each.name: each for module in program.modules for each in module.constants},
        {each.name for module in library for each in module.constants},
        structures,
        enumerations,
        {name: tuple([case.name for case in each.cases]) for name, each in enumerations.items()},
        {name: {field.name: place for place, field in enumerate(each.fields)} for name, each in structures.items()},
    )
