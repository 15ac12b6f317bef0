"""Surface expressions to typed ones: names, fields and operators resolved, sugar taken away.

Every mistake is reported once and stands in for itself with a type that agrees with everything.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from compiler.names.measures import is_unit
from compiler.names.tree import Constant, Subscope, Variable
from compiler.runtime.dates import Duration
from compiler.runtime.schema import Position
from compiler.stdlib.library import is_library
from compiler.typed import external, lists, measures, operators, patterns, structures, working_days
from compiler.typed.context import Context, Wanted, mistaken
from compiler.typed.inference import MISTAKEN
from compiler.typed.tree import (
    Asserting,
    Call,
    Conditional,
    ConstantRead,
    Expression,
    Impossible,
    Let,
    LiteralValue,
    Local,
    TupleMade,
    TupleRead,
    VariableRead,
)
from compiler.types import Base, FunctionType, QualifiedName, StructureType, TupleType, describe
from dsl.diagnostics import Label
from dsl.diagnostics.suggest import did_you_mean, number_of
from dsl.locales import locale_of
from dsl.locales.speech import Spoken, foreign_value_help
from dsl.source import Span
from dsl.surface import tree as surface


def elaborate(written: surface.Expression, at: Context, wanted: Wanted | None = None) -> Expression:
    """The typed form of an expression where it stands; what is wanted of it guides where a mistake is shown."""
    match written:
        case (
            surface.IntegerLiteral()
            | surface.DecimalLiteral()
            | surface.MoneyLiteral()
            | surface.DateLiteral()
            | surface.DurationLiteral()
            | surface.BooleanLiteral()
        ):
            return _literal(written)
        case surface.CurrencyLiteral() | surface.QuantityLiteral():
            return measures.literal(written, at)
        case surface.Reference() | surface.StateReference() | surface.Call():
            return _named(written, at)
        case surface.Parenthesised(inner) | surface.Attributed(_, inner):
            return elaborate(inner, at, wanted)
        case surface.Conditional() | surface.Let() | surface.AssertionIn() | surface.Impossible():
            return _flow(written, at, wanted)
        case surface.TupleLiteral() | surface.TupleAccess():
            return _tuple(written, at, wanted)
        case surface.FieldAccess() | surface.StructureLiteral() | surface.Replacement() | surface.ScopeCall():
            return structures.elaborate(written, at)
        case surface.Construction() | surface.Match() | surface.PatternTest():
            return patterns.elaborate(written, at, wanted)
        case surface.Binary() | surface.Negation() | surface.Not() | surface.Conversion():
            return _operated(written, at)
        case (
            surface.ListLiteral()
            | surface.NumberOf()
            | surface.SumOf()
            | surface.Contains()
            | surface.Quantified()
            | surface.MapEach()
            | surface.Filter()
            | surface.FindFirst()
            | surface.ExtremumBy()
            | surface.ExtremumOf()
            | surface.Fold()
            | surface.Sort()
        ):
            return lists.elaborate(written, at, wanted)
        case surface.JsonValue():
            return external.value_of_json(written, at)
        case _:
            assert_never(written)


def _literal(
    written: surface.IntegerLiteral
    | surface.DecimalLiteral
    | surface.MoneyLiteral
    | surface.DateLiteral
    | surface.DurationLiteral
    | surface.BooleanLiteral,
) -> LiteralValue:
    match written:
        case surface.IntegerLiteral(value, span):
            return LiteralValue(value, Base.INTEGER, span)
        case surface.DecimalLiteral(value, span):
            return LiteralValue(value, Base.DECIMAL, span)
        case surface.MoneyLiteral(cents, span):
            return LiteralValue(cents, Base.MONEY, span)
        case surface.DateLiteral(value, span):
            return LiteralValue(value, Base.DATE, span)
        case surface.BooleanLiteral(value, span):
            return LiteralValue(value, Base.BOOLEAN, span)
        case surface.DurationLiteral(amount, "working day", span):
            return LiteralValue(amount, Base.WORKING_DURATION, span)
        case surface.DurationLiteral(amount, unit, span):
            parts = {"year": Duration(amount, 0, 0), "month": Duration(0, amount, 0), "day": Duration(0, 0, amount)}
            return LiteralValue(parts[unit], Base.DURATION, span)
        case _:
            assert_never(written)


# ----------------------------------------------------------------------------------------------------- names


def _named(written: surface.Reference | surface.StateReference | surface.Call, at: Context) -> Expression:
    match written:
        case surface.Reference(path, _):
            return _reference(path, at)
        case surface.StateReference(variable, state, span):
            return _state(variable, state, span, at)
        case surface.Call():
            return _call(written, at)
        case _:
            assert_never(written)


def _reference(path: surface.Path, at: Context) -> Expression:
    """Resolution order: local, scope variable, top level."""
    if working_days.is_of_library(path, at):
        return working_days.uncalled(path, at)
    name = path.name.text
    if not path.qualifiers:
        if name in at.locals:
            local = at.locals[name]
            return Local(local.name, local.key, local.type, path.span)
        if at.scope is not None and name in at.scope.variables:
            return _variable(at.scope.variables[name], path, at)
    module = at.shared.names.module_of(path.qualifiers, at.module)
    if module is None:
        return mistaken(path.span)
    constants = at.shared.program.modules[module].constants if module in at.shared.program.modules else {}
    constant = constants.get(name)
    if constant is None:
        _unknown(path, constants, at)
        return mistaken(path.span)
    if module != at.module and not constant.is_public:
        at.shared.report("private-name", path.span, {"name": name, "module": module})
    type_ = at.shared.inference.instantiated(constant.type, {})
    return ConstantRead(QualifiedName(module, name), type_, path.span)


def _unknown(path: surface.Path, constants: dict[str, Constant] | object, at: Context) -> None:
    if patterns.binds_in_vain(path.name, at):
        return
    known = [*at.locals, *(at.scope.variables if at.scope else ()), *(constants if isinstance(constants, dict) else ())]
    name = path.name.text
    hint = (
        foreign_value_help(name, locale_of(path.span.path))
        or did_you_mean(name, known)
        or _in_other_words(name, at.shared.names.all_cases(at.module))
    )
    if not hint and not path.qualifiers and is_unit(name):
        hint = f"`{name}` is a unit of measure: it stands behind a number, as in `1 {name}`, or behind `per`."
    at.shared.report("unknown-name", path.span, {"name": path.text}, hint=hint)


def _in_other_words(name: str, cases: Iterable[str]) -> str:
    """The way out for a number or a truth value in words, and for a case without its capital."""
    if number_of(name):
        return f"Numbers are written with digits: `{number_of(name)}`."
    if name in _TRUTHS:
        return f"Write `{_TRUTHS[name]}`."
    capital = name[:1].upper() + name[1:]
    return f"Did you mean the case `{capital}`?" if capital in cases else ""


_TRUTHS = {"yes": "true", "no": "false"}


def _variable(variable: Variable | Subscope, path: surface.Path, at: Context) -> Expression:
    if isinstance(variable, Subscope):
        return VariableRead(variable.name, None, StructureType(variable.scope), path.span)
    state = None
    if variable.states:
        state = variable.states[-1]
        defined = at.defined
        if defined is not None and defined.variable == variable.name and defined.state is not None:
            index = variable.states.index(defined.state)
            if index == 0:
                at.shared.report("first-state-reads-itself", path.span, {"variable": variable.name})
                return mistaken(path.span)
            state = variable.states[index - 1]
    return VariableRead(variable.name, state, variable.type, path.span)


def _state(name: surface.Name, state: surface.Name, span: Span, at: Context) -> Expression:
    variable = at.scope.variables.get(name.text) if at.scope else None
    if not isinstance(variable, Variable) or state.text not in variable.states:
        states = variable.states if isinstance(variable, Variable) else ()
        data = {"variable": name.text, "state": state.text}
        at.shared.report("unknown-state", state.span, data, hint=did_you_mean(state.text, states))
        return mistaken(span)
    return VariableRead(name.text, state.text, variable.type, span)


def _call_of_sign(named: surface.Not | surface.Negation, written: surface.Call, at: Context) -> Expression:
    """Report `not f of x`, which reads as `(not f) of x`; where `f` can be called, its value is what is meant."""
    kind = at.shared.inference.known(at.infer(named.operand).type)
    for argument in written.arguments:
        at.infer(argument)
    operand = named.operand.span
    if isinstance(kind, FunctionType):
        sign = named.span.text[: operand.start - named.span.start].strip()
        at.shared.report("sign-before-call", written.span, {"sign": sign, "name": operand.text})
    elif kind != MISTAKEN:
        data = {"name": operand.text, "type": describe(at.shared.inference.resolved(kind))}
        at.shared.report("not-a-function", operand, data)
    return mistaken(written.span)


def _call(written: surface.Call, at: Context) -> Expression:
    named = written.function
    if isinstance(named, surface.Reference) and working_days.is_of_library(named.path, at):
        return working_days.called(written, named.path, at)
    if isinstance(named, surface.Not | surface.Negation):
        return _call_of_sign(named, written, at)
    function = at.infer(named)
    inference = at.shared.inference
    kind = inference.known(function.type)
    if not isinstance(kind, FunctionType):
        for argument in written.arguments:
            at.infer(argument)
        if kind != MISTAKEN:
            data = {"name": written.function.span.text, "type": describe(inference.resolved(kind))}
            at.shared.report("not-a-function", written.function.span, data)
        return mistaken(written.span)
    places = _position_parameters(function, at)
    if places:
        kind = FunctionType(
            tuple(type_ for index, type_ in enumerate(kind.parameters) if index not in places), kind.result
        )
    arguments: tuple[Expression, ...]
    spread = _spread(written, kind, at)
    if spread is not None:
        whole = spread
        arguments = tuple(TupleRead(whole, index, type_, whole.span) for index, type_ in enumerate(kind.parameters))
    elif len(written.arguments) != len(kind.parameters):
        data = {
            "name": written.function.span.text,
            "needed": str(len(kind.parameters)),
            "found": str(len(written.arguments)),
        }
        at.shared.report("wrong-number-of-arguments", written.span, data)
        return mistaken(written.span)
    else:
        given: dict[int, Expression] = {}
        if isinstance(function, ConstantRead) and is_library(function.name.module) and written.arguments:
            given[0] = at.infer(written.arguments[0])
            kind = measures.library_type(function.name, kind, given[0], written, at)
        because = "the function takes it"
        arguments = tuple(
            at.fit(given[index], argument, type_, because) if index in given else at.check(argument, type_, because)
            for index, (argument, type_) in enumerate(zip(written.arguments, kind.parameters, strict=True))
        )
    for place in places:
        here = LiteralValue(position_of(written.function.span), Base.CODE_LOCATION, written.span)
        arguments = (*arguments[:place], here, *arguments[place:])
    return Call(function, arguments, kind.result, written.span)


def _position_parameters(function: Expression, at: Context) -> tuple[int, ...]:
    """Which parameters of a function take the place of the call."""
    if not isinstance(function, ConstantRead):
        return ()
    declared = at.shared.program.modules[function.name.module].constants[function.name.name]
    return tuple(index for index, each in enumerate(declared.parameters) if each.is_position)


def position_of(span: Span) -> Position:
    """A span as a value of the type `code_location`."""
    line, column = span.source.position(span.start)
    end_line, end_column = span.source.position(span.end)
    headings = tuple(heading.title for heading in span.source.headings_at(span.start))
    return Position(span.path, line, column, end_line, end_column, headings)


def _spread(written: surface.Call, kind: FunctionType, at: Context) -> Expression | None:
    """The single argument that brings all parameters as a tuple, if there is one."""
    if len(written.arguments) != 1 or len(kind.parameters) == 1:
        return None
    whole = at.infer(written.arguments[0])
    if not isinstance(at.shared.inference.known(whole.type), TupleType):
        return None
    return at.check(written.arguments[0], TupleType(kind.parameters), "the function takes them together")


# ------------------------------------------------------------------------------------------------------ flow


def _flow(
    written: surface.Conditional | surface.Let | surface.AssertionIn | surface.Impossible,
    at: Context,
    wanted: Wanted | None,
) -> Expression:
    match written:
        case surface.Conditional(condition, consequence, alternative, span):
            test = at.check(condition, Base.BOOLEAN, Spoken("`if` asks a condition"))
            then = at.follow(consequence, wanted)
            if wanted is None:
                place = Label(consequence.span, Spoken(f"this is {describe(at.shared.inference.resolved(then.type))}"))
                wanted = Wanted(then.type, Spoken("both branches of an `if` have one type"), place)
            return Conditional(test, then, at.follow(alternative, wanted), wanted.type, span)
        case surface.Let(binder, value, body, span):
            typed = at.infer(value)
            return bind(binder, typed, body, span, at, wanted)
        case surface.AssertionIn(condition, body, notes, span):
            test = at.check(condition, Base.BOOLEAN, "an assertion is a condition")
            inner = at.follow(body, wanted)
            return Asserting(test, inner, notes.text_of("error", "message") or "", inner.type, span)
        case surface.Impossible(notes, span):
            return Impossible(notes.text_of("error", "message") or "", at.shared.inference.fresh(), span)
        case _:
            assert_never(written)


def bind(
    binder: surface.Binder,
    value: Expression,
    body: surface.Expression,
    span: Span,
    at: Context,
    wanted: Wanted | None,
) -> Expression:
    """`let` with one name, or with several for the items of a tuple."""
    if len(binder.names) == 1:
        local, inside = at.bind(binder.names[0], value.type)
        inner = inside.follow(body, wanted)
        return Let(local, value, inner, inner.type, span)
    whole, inside, parts = patterns.taken_apart(binder, value.type, at)
    inner = inside.follow(body, wanted)
    return patterns.with_parts(whole, value, parts, inner, span)


def _tuple(written: surface.TupleLiteral | surface.TupleAccess, at: Context, wanted: Wanted | None) -> Expression:
    match written:
        case surface.TupleLiteral(items, span):
            whole_type = at.shared.inference.known(wanted.type) if wanted is not None else None
            if wanted is not None and isinstance(whole_type, TupleType) and len(whole_type.items) == len(items):
                parts = zip(items, whole_type.items, strict=True)
                typed = tuple(at.check(item, type_, wanted.because, wanted.place) for item, type_ in parts)
            else:
                typed = tuple(at.infer(item) for item in items)
            return TupleMade(typed, TupleType(tuple(item.type for item in typed)), span)
        case surface.TupleAccess(operand, index, span):
            whole = at.infer(operand)
            kind = at.shared.inference.known(whole.type)
            if isinstance(kind, TupleType) and 1 <= index <= len(kind.items):
                return TupleRead(whole, index - 1, kind.items[index - 1], span)
            if kind != MISTAKEN:
                data = {"index": str(index), "type": describe(at.shared.inference.resolved(kind))}
                at.shared.report("no-such-item", span, data)
            return mistaken(span)
        case _:
            assert_never(written)


# ------------------------------------------------------------------------------------------------- operators


def _operated(written: surface.Binary | surface.Negation | surface.Not | surface.Conversion, at: Context) -> Expression:
    match written:
        case surface.Binary(surface.Operator.AND, _, surface.PatternTest() as test, right):
            return patterns.tested_and(test, right, written, at)
        case surface.Binary(_, _, surface.Not() as left, _):
            return operators.compared_not(written, left, at)
        case surface.Binary():
            return operators.binary(written, *operators.sides(written, at), at)
        case surface.Negation(_, operand):
            return operators.negated(written, at.infer(operand), at)
        case surface.Not(operand):
            return operators.inverted(written, at.infer(operand), at)
        case surface.Conversion(_, operand):
            return operators.converted(written, at.infer(operand), at)
        case _:
            assert_never(written)
