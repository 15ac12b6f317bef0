"""Counting working days: the calendar in which a place counts, and the functions of `Working_days`.

The functions belong to the standard library, but are no plain functions: they count in the calendar of whoever calls
them, as `date + 10 working day` does. A module of the same name that a file uses goes before them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from compiler.operators import Operation
from compiler.typed.context import Context, mistaken
from compiler.typed.tree import ConstantRead, Expression, Operated
from compiler.types import Base
from dsl.diagnostics.suggest import did_you_mean
from dsl.locales.speech import Spoken
from dsl.source import Span
from dsl.surface import tree as surface

_ENGLISH = {
    "is_working_day": Operation.IS_WORKING_DAY,
    "next_working_day": Operation.NEXT_WORKING_DAY,
    "between": Operation.WORKING_DAYS_BETWEEN,
}
_FRENCH = {
    "est_jour_ouvré": Operation.IS_WORKING_DAY,
    "jour_ouvré_suivant": Operation.NEXT_WORKING_DAY,
    "entre": Operation.WORKING_DAYS_BETWEEN,
}
#: The module under its names, with its functions; the English one serves in every language.
LIBRARY: Mapping[str, Mapping[str, Operation]] = MappingProxyType({"Working_days": _ENGLISH, "Jours_ouvrés": _FRENCH})
_RESULTS = {
    Operation.IS_WORKING_DAY: Base.BOOLEAN,
    Operation.NEXT_WORKING_DAY: Base.DATE,
    Operation.WORKING_DAYS_BETWEEN: Base.WORKING_DURATION,
}
_DATES = {Operation.IS_WORKING_DAY: 1, Operation.NEXT_WORKING_DAY: 1, Operation.WORKING_DAYS_BETWEEN: 2}


def is_of_library(path: surface.Path, at: Context) -> bool:
    """Whether a path leads into the library's module of working days."""
    if len(path.qualifiers) != 1:
        return False
    said = path.qualifiers[0].text
    return said in LIBRARY and at.shared.names.modules[at.module].module_named(said) is None


def called(written: surface.Call, path: surface.Path, at: Context) -> Expression:
    """A call of a function of the library."""
    operation = _operation(path, at)
    if operation is None:
        for argument in written.arguments:
            at.infer(argument)
        return mistaken(written.span)
    needed = _DATES[operation]
    if len(written.arguments) != needed:
        data = {"name": path.text, "needed": str(needed), "found": str(len(written.arguments))}
        at.shared.report("wrong-number-of-arguments", written.span, data)
        return mistaken(written.span)
    dates = tuple(at.check(each, Base.DATE, "the function takes it") for each in written.arguments)
    return counted(operation, dates, _RESULTS[operation], written.span, written.span, at)


def uncalled(path: surface.Path, at: Context) -> Expression:
    """A function of the library that nobody calls: it cannot be handed on, as it would not know whose calendar."""
    if _operation(path, at) is not None:
        at.shared.report("working-days-uncalled", path.span, {"name": path.text})
    return mistaken(path.span)


def _operation(path: surface.Path, at: Context) -> Operation | None:
    functions = LIBRARY[path.qualifiers[0].text]
    found = functions.get(path.name.text)
    if found is None:
        listed = ", ".join(f"`{each}`" for each in functions)
        hint = did_you_mean(path.name.text, functions) or f"Its functions are {listed}."
        at.shared.report("unknown-name", path.span, {"name": path.text}, hint=hint)
    return found


def counted(
    operation: Operation, operands: tuple[Expression, ...], type_: Base, span: Span, sign: Span, at: Context
) -> Expression:
    """An operation that counts working days, with the calendar in which it counts as its last operand."""
    if at.calendar is None:
        _no_calendar(span, at)
        return mistaken(span)
    calendar = ConstantRead(at.calendar, Base.CALENDAR, span)
    return Operated(operation, (*operands, calendar), type_, span, sign)


def _no_calendar(span: Span, at: Context) -> None:
    """Says how a calendar is chosen where none is."""
    names = at.shared.names.modules[at.module]
    used = [at.shared.names.modules[each] for each in names.aliases.values() if each in at.shared.names.modules]
    visible = [name for each in (names, *used) for name, kind in each.kinds.items() if kind == "calendar"]
    calendar = visible[0] if visible else "Lao_PDR"
    declared = "" if visible else f" Declare it first, with `declaration calendar {calendar}:`, or use its module."
    if at.scope is not None:
        where = f"the scope `{at.scope.name.name}`"
        way = f"Write `date calendar {calendar}` in `scope {at.scope.name.name}`."
    elif at.is_function:
        where = "this function"
        way = f"Write `#[calendar = {calendar}]` before its declaration."
    else:
        at.shared.report("working-days-in-constant", span)
        return
    is_said = any(each.code == "no-calendar" and each.data["where"] == where for each in at.shared.diagnostics)
    if at.scope is None or not is_said:
        at.shared.report("no-calendar", span, {"where": where}, hint=Spoken(way + declared))
