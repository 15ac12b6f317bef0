"""The program in default terms to Python: a self-contained, typed package with one module for each rule file.

Takes away default terms (they become `if` chains, or counts of the rules that apply where two might), scopes (functions
of their inputs) and variables that may have no value (readings that fail where they are read). Gives text by path and
touches no file; the run-time library is copied beside it by whoever writes the package.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from compiler.defaults.calendars import Counting, counting
from compiler.defaults.tree import Module, Program
from compiler.emit.declarations import write_declarations
from compiler.emit.descriptions import write_description
from compiler.emit.functions import ScopeWriter
from compiler.emit.module import ModuleContext
from compiler.emit.names import ModuleNames, name_program
from compiler.emit.scopes import ScopeFunction, write_constant
from compiler.emit.writer import ModuleWriter
from compiler.optimise.total import Knowledge, May, learn
from compiler.types import FunctionType

#: How a function of a number is asked for each of 0, 1, … up to a count, as `map` asks it.
Spread: TypeAlias = Callable[[Callable[[int], str], int], Iterable[str]]


def in_turn(function: Callable[[int], str], count: int) -> Iterable[str]:
    """One after the other, in this process."""
    return map(function, range(count))


def emit(program: Program, paths: Mapping[str, str], spread: Spread = in_turn) -> dict[str, str]:
    """The text of each Python file, by its path in the package.

    `paths` gives each module's path without suffix, as `decree/part_4`. The same program gives the same text. Modules
    are written apart from each other: `spread` may have several processes do it.
    """
    named = name_program(program, paths)
    known = learn(program)
    counting_ = counting(program)
    texts = spread(
        lambda number: _module(program, program.modules[number], named, known, counting_), len(program.modules)
    )
    files = {f"{named[each.name].path}.py": text for each, text in zip(program.modules, texts, strict=True)}
    files["__init__.py"] = '"""Evaluators of the law, compiled from its rules. Nothing here is to be edited."""\n'
    files["py.typed"] = ""
    for path in list(files):
        for depth in range(1, path.count("/") + 1):
            files.setdefault("/".join((*path.split("/")[:depth], "__init__.py")), "")
    return dict(sorted(files.items()))


#: A rule keeps its own condition, also where one before it has settled a part of it.
_SETTINGS = ('mypy: disable-error-code="comparison-overlap, redundant-expr"',)


def _module(
    program: Program, module: Module, named: dict[str, ModuleNames], known: Knowledge, counting: Counting
) -> str:
    own = named[module.name]
    header = (
        f"Compiled from {module.source.path}: change the rules there, and compile again.",
        "Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.",
    )
    writer = ModuleWriter(header, "." * (own.path.count("/") + 1), own.names, settings=_SETTINGS)
    lazy = frozenset(
        each.name
        for other in program.modules
        for each in other.constants
        if not isinstance(each.type, FunctionType) and known.constants[each.name] is not May.NOTHING
    )
    scopes = {each.name: each for other in program.modules for each in other.scopes}
    context = ModuleContext(program, module, named, known, writer, lazy, scopes, counting)
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
