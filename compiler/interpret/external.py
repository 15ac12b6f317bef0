"""Constants and functions that an external module implements in Python, as values of the interpreter."""

from __future__ import annotations

from typing import Any

from compiler.defaults.native import LIBRARY_NATIVES, makes_abstract
from compiler.defaults.tree import Constant, Program
from compiler.interpret.evaluate import placed
from compiler.interpret.fits import misfit
from compiler.interpret.values import Closure
from compiler.runtime.external import outside
from compiler.runtime.facts import loads
from compiler.runtime.failures import ExternalFailed, Failure
from compiler.runtime.schema import Position
from compiler.types import FunctionType, Type, describe
from dsl.source import Span


def external(constant: Constant, program: Program) -> Any:
    """The value of an external constant, or the function. Raises `NotImplementedInPython`."""
    try:
        found = program.native(constant.name)
    except Failure as failure:
        raise placed(failure, constant.span) from None
    if not constant.parameters:
        return _checked(found, constant.type, constant, (), program)
    makes_value = makes_abstract(constant)

    def call(*arguments: Any) -> Any:
        given = (loads(arguments[0]),) if makes_value else arguments
        try:
            value = outside(constant.name.module, constant.name.name, lambda: found(*given))
        except Failure as failure:
            raise _at_call(failure, constant, arguments, program) from failure.__cause__
        assert isinstance(constant.type, FunctionType)
        return _checked(value, constant.type.result, constant, arguments, program)

    return Closure(call)


def _checked(value: Any, declared: Type, constant: Constant, arguments: tuple[Any, ...], program: Program) -> Any:
    """The value, if it is one of the declared type; else the failure of the Python code. The library is trusted."""
    if constant.name.module == LIBRARY_NATIVES:
        return value
    for part in misfit(value, declared):
        shown = repr(part)
        reason = f"it gave `{shown[:40]}{'…' if len(shown) > 40 else ''}`, which is no {describe(declared)}"
        failed = ExternalFailed(constant.name.module, constant.name.name, reason)
        raise _at_call(failed, constant, arguments, program)
    return value


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
