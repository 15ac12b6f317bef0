"""Structures and scope calls in expressions: fields read, made, replaced; a scope's outputs asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from compiler.declarations import Structure
from compiler.names.tree import Variable
from compiler.typed.context import Context, mistaken
from compiler.typed.inference import MISTAKEN
from compiler.typed.tree import Expression, FieldRead, Let, ScopeCall, StructureMade
from compiler.types import StructureType, UnknownType, describe
from dsl.diagnostics import Label
from dsl.diagnostics.suggest import did_you_mean
from dsl.locales.speech import Spoken
from dsl.source import Span
from dsl.surface import tree as surface


def elaborate(
    written: surface.FieldAccess | surface.StructureLiteral | surface.Replacement | surface.ScopeCall, at: Context
) -> Expression:
    """A field, a structure made or changed, or a scope called."""
    match written:
        case surface.FieldAccess():
            return _field(written, at)
        case surface.StructureLiteral():
            return _made(written, at)
        case surface.Replacement():
            return _replaced(written, at)
        case surface.ScopeCall():
            return _called(written, at)
        case _:
            assert_never(written)


def _field(written: surface.FieldAccess, at: Context) -> Expression:
    operand = at.infer(written.operand)
    name = written.path.name
    names = at.shared.names
    inference = at.shared.inference
    kind = inference.known(operand.type)
    if written.path.qualifiers:
        *outer, last = written.path.qualifiers
        span = written.path.qualifiers[0].span.to(last.span)
        said = names.resolve(surface.Path(tuple(outer), last, span), at.module, "structure", "scope")
        if said is None:
            return mistaken(written.span)
        inference.unify(kind, StructureType(said))
        kind = StructureType(said)
    elif isinstance(kind, UnknownType):
        owners = list(names.structures_with(name.text, at.module))
        if len(owners) == 1:
            kind = StructureType(owners[0].name)
            inference.unify(operand.type, kind)
    if kind == MISTAKEN:
        return mistaken(written.span)
    if not isinstance(kind, StructureType):
        data = {"field": name.text, "type": describe(inference.resolved(kind))}
        at.shared.report("no-fields", name.span, data, (Label(operand.span, Spoken(f"this is {data['type']}")),))
        return mistaken(written.span)
    structure = names.structure(kind.name)
    field = structure.field(name.text)
    if field is None:
        hint = did_you_mean(name.text, [each.name for each in structure.fields])
        data = {"field": name.text, "structure": structure.name.name}
        at.shared.report("unknown-field", name.span, data, hint=hint)
        return mistaken(written.span)
    return FieldRead(operand, structure.name, field.name, field.type, written.span)


def _made(written: surface.StructureLiteral, at: Context) -> Expression:
    found = at.shared.names.resolve(written.path, at.module, "structure", "scope")
    if found is None:
        for each in written.fields:
            at.infer(each.value)
        return mistaken(written.span)
    structure = at.shared.names.structure(found)
    given = _given(written.fields, structure, at)
    missing = [each.name for each in structure.fields if each.name not in given]
    if missing:
        data = {"structure": structure.name.name, "missing": ", ".join(f"`{name}`" for name in missing)}
        at.shared.report("missing-field", written.span, data)
        return mistaken(written.span)
    fields = tuple((each.name, given[each.name]) for each in structure.fields)
    return StructureMade(structure.name, fields, StructureType(found), written.span)


def _given(fields: Sequence[surface.FieldValue], structure: Structure, at: Context) -> dict[str, Expression]:
    given: dict[str, Expression] = {}
    for each in fields:
        declared = structure.field(each.name.text)
        if declared is None:
            hint = did_you_mean(each.name.text, [field.name for field in structure.fields])
            data = {"field": each.name.text, "structure": structure.name.name}
            at.shared.report("unknown-field", each.name.span, data, hint=hint)
            at.infer(each.value)
            continue
        if each.name.text in given:
            at.shared.report("duplicate-part", each.name.span, {"what": "field", "name": each.name.text})
        because = f"the field `{each.name.text}` holds it"
        given[each.name.text] = at.check(each.value, declared.type, because, Label(declared.span, "declared here"))
    return given


def _replaced(written: surface.Replacement, at: Context) -> Expression:
    operand = at.infer(written.operand)
    kind = at.shared.inference.known(operand.type)
    if not isinstance(kind, StructureType):
        if kind != MISTAKEN:
            data = {"field": written.fields[0].name.text, "type": describe(at.shared.inference.resolved(kind))}
            at.shared.report("no-fields", written.operand.span, data)
        return mistaken(written.span)
    structure = at.shared.names.structure(kind.name)
    given = _given(written.fields, structure, at)
    whole = at.hidden("before", kind, operand.span)
    fields = tuple(
        (each.name, given.get(each.name) or FieldRead(whole, structure.name, each.name, each.type, operand.span))
        for each in structure.fields
    )
    made = StructureMade(structure.name, fields, kind, written.span)
    return Let(whole, operand, made, kind, written.span)


def _called(written: surface.ScopeCall, at: Context) -> Expression:
    if at.scope is None:
        at.shared.report("scope-call-outside-scope", written.span)
        return mistaken(written.span)
    found = at.shared.names.resolve(written.scope, at.module, "scope")
    if found is None:
        for each in written.inputs:
            at.infer(each.value)
        return mistaken(written.span)
    variables = scope_inputs(found.module, found.name, at)
    given: dict[str, Expression] = {}
    for each in written.inputs:
        variable = variables.get(each.name.text)
        if variable is None:
            hint = did_you_mean(each.name.text, variables)
            data = {"input": each.name.text, "scope": found.name}
            at.shared.report("unknown-input", each.name.span, data, hint=hint)
            at.infer(each.value)
            continue
        place = Label(variable.span, "declared here")
        given[variable.name] = at.check(each.value, variable.type, f"`{variable.name}` takes it", place)
    missing = [name for name, each in variables.items() if each.role is surface.Role.INPUT and name not in given]
    if all(each.name.text in variables for each in written.inputs):
        _refuse_missing(missing, found.name, written.span, at)
    return ScopeCall(found, tuple(given.items()), StructureType(found), written.span)


def scope_inputs(module: str, scope: str, at: Context) -> dict[str, Variable]:
    """What a caller may give to a scope, by name."""
    declared = at.shared.program.modules[module].scopes[scope]
    given = (surface.Role.INPUT, surface.Role.CONTEXT)
    return {
        name: each for name, each in declared.variables.items() if isinstance(each, Variable) and each.role in given
    }


def _refuse_missing(missing: Sequence[str], scope: str, span: Span, at: Context) -> None:
    if missing:
        data = {"scope": scope, "missing": ", ".join(f"`{name}`" for name in missing)}
        fields = " ".join(f"-- {name}: …" for name in missing)
        hint = Spoken(f"Give them with the question: `output of {scope} with {{ {fields} }}`.")
        at.shared.report("missing-input", span, data, hint=hint)
