"""Constants and functions that an external module implements in Python, as values of the interpreter."""

from __future__ import annotations

from typing import Any

from compiler.defaults.native import makes_abstract
from compiler.defaults.tree import Constant, Program
from compiler.interpret.evaluate import placed
from compiler.interpret.values import Closure
from compiler.runtime.facts import loads
from compiler.runtime.failures import ExternalFailed, Failure
from compiler.runtime.schema import Position
from dsl.source import Span


def external(constant: Constant, program: Program) -> Any:
    """The value of an external constant, or the function. Raises `NotImplementedInPython`."""
    try:
        found = program.native(constant.name)
    except Failure as failure:
        raise placed(failure, constant.span) from None
    if not constant.parameters:
        return found
    makes_value = makes_abstract(constant)

    def call(*arguments: Any) -> Any:
        try:
            return found(loads(arguments[0])) if makes_value else found(*arguments)
        except Failure as failure:
            raise _at_call(failure, constant, arguments, program) from None
        except Exception as problem:
            reason = f"{type(problem).__name__}: {problem}".rstrip(".: ")
            failed = ExternalFailed(constant.name.module, constant.name.name, reason)
            raise _at_call(failed, constant, arguments, program) from problem

    return Closure(call)


def _at_call(failure: Failure, constant: Constant, arguments: tuple[Any, ...], program: Program) -> Failure:
    """The failure at the place of the call where the function is told it, else at the declaration."""
    for each in arguments:
        if isinstance(each, Position):
            source = next((module.source for module in program.modules if module.source.path == each.file), None)
            if source is None:
                return failure.at(f"{each.file}:{each.line}")
            start = source.offset(each.line, each.character)
            return placed(failure, Span(source, start, source.offset(each.end_line, each.end_character)))
    return placed(failure, constant.span)
