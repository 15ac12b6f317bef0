"""The program in default terms to Python: a self-contained, typed package with one module for each rule file.

Takes away default terms (they become `if` chains, or counts of the rules that apply where two might), scopes (functions
of their inputs) and variables that may have no value (readings that fail where they are read). Gives text by path and
touches no file; the run-time library is copied beside it by whoever writes the package.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from compiler.defaults.tree import Program
from compiler.emit.apart import Part, Plan, Prepared, pieces
from compiler.emit.declarations import write_declarations
from compiler.emit.descriptions import write_description
from compiler.emit.functions import ScopeWriter
from compiler.emit.module import ModuleContext
from compiler.emit.names import ModuleNames, name_program
from compiler.emit.scopes import ScopeFunction, write_constant
from compiler.emit.writer import ModuleWriter


def emit(program: Program, paths: Mapping[str, str]) -> dict[str, str]:
    """The text of each Python file, by its path in the package.

    `paths` gives each module's path without suffix, as `decree/part_4`. The same program gives the same text.
    """
    return plan(Prepared(program, paths)).files()


def plan(prepared: Prepared) -> Plan:
    """The files of the package, each to be made apart from the others."""
    named = name_program(prepared.program, prepared.paths)
    found = pieces(prepared.parts, named, ".py", _module)
    said = '"""Evaluators of the law, compiled from its rules. Nothing here is to be edited."""\n'
    return Plan(found, package_files((each.path for each in found), said))


def package_files(paths: Iterable[str], said: str) -> dict[str, str]:
    """What makes a package of modules: its own `__init__.py`, which says something, and those of the folders in it."""
    files = {"__init__.py": said, "py.typed": ""}
    for path in paths:
        for depth in range(1, path.count("/") + 1):
            files["/".join((*path.split("/")[:depth], "__init__.py"))] = ""
    return files


#: A rule keeps its own condition, also where one before it has settled a part of it.
_SETTINGS = ('mypy: disable-error-code="comparison-overlap, redundant-expr"',)

_DESCRIPTIONS = """
What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.
"""


def _module(part: Part, named: dict[str, ModuleNames]) -> str:
    module = part.module
    own = named[module.name]
    header = (
        f"Compiled from {module.source.path}: change the rules there, and compile again.",
        "Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.",
    )
    writer = ModuleWriter(header, "." * (own.path.count("/") + 1), own.names, settings=_SETTINGS)
    context = ModuleContext(
        part.program, module, named, part.known, writer, part.lazy_constants, part.scopes, part.counting
    )
    write_declarations(context)
    for constant in module.constants:
        write_constant(context, constant)
    written = []
    for scope in module.scopes:
        of = ScopeWriter.of(context, scope)
        of.write()
        ScopeFunction(of).write()
        written.append(of)
    if written:
        writer.body.space()
        writer.body.comment(_DESCRIPTIONS)
    for of in written:
        write_description(of)
    return writer.text()
