"""The program in default terms to JavaScript: one ES module a rule file, for Node and browsers, without dependencies.

The shape is that of the Python that `compiler.emit` writes: functions of variables, a function a scope, descriptions
for answers with reasons. Gives text by path and touches no file; the run-time library is copied beside it by whoever
writes the folder.
"""

from __future__ import annotations

from collections.abc import Mapping

from compiler.defaults.tree import Program
from compiler.emit.apart import Part, Plan, Prepared, pieces
from compiler.emit.names import ModuleNames
from compiler.javascript.declarations import write_declarations
from compiler.javascript.descriptions import write_description
from compiler.javascript.example import how_to_ask
from compiler.javascript.functions import ScopeWriter
from compiler.javascript.module import ModuleContext
from compiler.javascript.names import name_program
from compiler.javascript.scopes import ScopeFunction, write_constant
from compiler.javascript.writer import ModuleWriter

PACKAGE = '{\n  "type": "module",\n  "private": true,\n  "sideEffects": false\n}\n'


#: How values are held, and what takes and gives JSON.
_HELD = (
    "Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A "
    "case that carries something is a class (`new Case(content)`), any other an object. What may be left out may be "
    "null; an optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` "
    "beside `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode` "
    "(runtime/encode.js) makes it of a result."
)


def emit(program: Program, paths: Mapping[str, str]) -> dict[str, str]:
    """The text of each JavaScript file, by its path in the folder.

    `paths` gives each module's path without suffix, as `decree/part_4`. The same program gives the same text.
    """
    return plan(Prepared(program, paths)).files()


def plan(prepared: Prepared) -> Plan:
    """The files of the folder, each to be made apart from the others."""
    named = name_program(prepared.program, prepared.paths)
    found = pieces(prepared.parts, named, ".js", _module)
    return Plan(found, {"package.json": PACKAGE})


def _module(part: Part, named: dict[str, ModuleNames]) -> str:
    module = part.module
    own = named[module.name]
    writer = ModuleWriter((), "../" * own.path.count("/") or "./", own.names)
    context = ModuleContext(
        part.program, module, named, part.known, writer, part.lazy_constants, part.scopes, part.counting
    )
    writer.header = (
        f"Compiled from {module.source.path}: change the rules there, and compile again.",
        *how_to_ask(context),
        _HELD,
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
    for of in written:
        write_description(of)
    return writer.text()
