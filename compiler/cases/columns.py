"""The columns of a table: which variable of the scope, or field of its structure, each is about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from compiler.cases.kinds import Kind, Kinds, has_notation
from compiler.defaults.tree import Binding, Program, Scope, SubscopeBinding
from compiler.types import FunctionType, OptionalType, StructureType, Type, describe
from dsl.cases.tree import CaseTable, Column
from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.suggest import did_you_mean
from dsl.locales import locale_of
from dsl.locales.speech import Spoken
from dsl.records import record
from dsl.source import Span
from dsl.surface.tree import Name


@record
class Placed:
    """What a column is about: the path from a variable of the scope to a field, its type, and where it is declared."""

    path: tuple[str, ...]
    type: Type
    kind: Kind
    span: Span
    words: str


def placed(
    table: CaseTable, scope: Scope, module: str, program: Program, kinds: Kinds, diagnostics: list[Diagnostic]
) -> dict[Column, Placed]:
    """What each column of a table in a module is about. Reports columns that are about nothing, and inputs for which
    there is no column."""
    finder = _Finder(scope, module, program, kinds, diagnostics)
    found = {column: place for column in table.columns if (place := finder.place(column)) is not None}
    if len(found) == len(table.columns):
        finder.check_overlaps(table.columns)
        finder.check_inputs(table)
    return found


class _Finder:
    def __init__(
        self, scope: Scope, module: str, program: Program, kinds: Kinds, diagnostics: list[Diagnostic]
    ) -> None:
        self.scope = scope
        self.module = module
        self.program = program
        self.kinds = kinds
        self.diagnostics = diagnostics
        self.inputs: Mapping[str, Binding] = {each.name: each for each in scope.inputs}
        self.outputs: Mapping[str, Binding | SubscopeBinding] = {each.name: each for each in scope.outputs}

    def place(self, column: Column) -> Placed | None:
        variables = self.outputs if column.is_expected else self.inputs
        variable = variables.get(column.name.text)
        if variable is None:
            self._report_unknown(column)
            return None
        type_, span = variable.type, variable.span
        for each in column.fields:
            below = self._field(column, each, type_)
            if below is None:
                return None
            type_, span = below
        kind = self.kinds.of(type_, self.module, locale_of(column.span.path))
        if not self._can_be_written(column, type_, kind, span):
            return None
        words = f"`{column.text}` is declared here"
        return Placed((column.name.text, *(each.text for each in column.fields)), type_, kind, span, words)

    def _field(self, column: Column, name: Name, type_: Type) -> tuple[Type, Span] | None:
        """A field of a structure, or what is wrong with asking for it."""
        fields = self.program.structure(type_.name).fields if isinstance(type_, StructureType) else ()
        found = next((each for each in fields if each.name == name.text), None)
        if found is not None:
            return found.type, found.span
        names = [each.name for each in fields]
        listed = f"Its fields are {', '.join(f'`{each}`' for each in names)}." if names else ""
        whole = f"It has no fields: name the column `{_lead(column)}{column.name.text}`."
        data = {"column": column.text, "field": name.text, "type": describe(type_)}
        hint = did_you_mean(name.text, names) or listed or whole
        self.diagnostics.append(Diagnostic("cases-field-unknown", name.span, data, hint=hint))
        return None

    def _can_be_written(self, column: Column, type_: Type, kind: Kind, span: Span) -> bool:
        """Whether cells can hold what a column is about."""
        if has_notation(kind.read):
            return True
        what = "a function" if isinstance(type_, FunctionType) else f"of type {describe(type_)}"
        data = {"column": column.text, "what": what}
        label = Label(span, f"`{column.text}` is declared here")
        self.diagnostics.append(Diagnostic("cases-column-unwritable", column.span, data, (label,)))
        return False

    def _report_unknown(self, column: Column) -> None:
        name = column.name.text
        variables, others = (self.outputs, self.inputs) if column.is_expected else (self.inputs, self.outputs)
        what = "an output" if column.is_expected else "an input"
        result = re.sub(r"^expected?_", "", name)
        hint: str
        if result != name and result in others and not column.is_expected:
            hint = Spoken(f"For a result, name the column `expected {result}`, with a blank.")
        elif name in others and column.is_expected:
            hint = f"`{name}` is a fact that the scope takes: name the column `{column.text}`."
        elif name in others:
            hint = Spoken(f"`{name}` is a result of the scope: name the column `expected {column.text}`.")
        else:
            listed = ", ".join(f"`{_lead(column)}{each}`" for each in variables)
            near = did_you_mean(name, variables)
            hint = near or (Spoken(f"Columns can be {listed}.") if listed else "")
        data = {"column": name, "scope": self.scope.name.name, "what": what}
        self.diagnostics.append(Diagnostic("unknown-column", column.name.span, data, hint=hint))

    def check_overlaps(self, columns: Sequence[Column]) -> None:
        """Report a column for a fact beside columns for fields of it."""
        facts = [column for column in columns if not column.is_expected]
        for whole in facts:
            parts = [each for each in facts if each.text.startswith(f"{whole.text}.")]
            if parts:
                labels = tuple(Label(each.span, f"a part of `{whole.text}`") for each in parts)
                data = {"column": whole.text, "parts": ", ".join(f"`{each.text}`" for each in parts)}
                self.diagnostics.append(Diagnostic("cases-columns-overlap", whole.span, data, labels))

    def check_inputs(self, table: CaseTable) -> None:
        """Report inputs without a column, and fields that are missing beside others of their structure."""
        given = [column for column in table.columns if not column.is_expected]
        missing = [
            path
            for each in self.scope.inputs
            if each.is_required or any(column.name.text == each.name for column in given)
            for path in self._missing((each.name,), each.type, {_path(column) for column in given})
        ]
        functions = [each for each in self.scope.inputs if isinstance(each.type, FunctionType)]
        for each in functions:
            if (each.name,) in missing:
                data = {"column": each.name, "what": "a function"}
                label = Label(each.span, f"`{each.name}` is declared here")
                self.diagnostics.append(Diagnostic("cases-column-unwritable", table.scope.span, data, (label,)))
                return
        if missing:
            listed = ", ".join(f"`{'.'.join(path)}`" for path in missing)
            data = {"scope": self.scope.name.name, "missing": listed}
            self.diagnostics.append(Diagnostic("missing-column", table.heading, data))

    def _missing(self, path: tuple[str, ...], type_: Type, given: set[tuple[str, ...]]) -> list[tuple[str, ...]]:
        """The paths at and below one that need a value, and for which there is no column."""
        if path in given or isinstance(type_, OptionalType):
            return []
        if not any(each[: len(path)] == path for each in given) or not isinstance(type_, StructureType):
            return [path]
        fields = self.program.structure(type_.name).fields
        return [each for part in fields for each in self._missing((*path, part.name), part.type, given)]


def _path(column: Column) -> tuple[str, ...]:
    return (column.name.text, *(each.text for each in column.fields))


def _lead(column: Column) -> str:
    return "expected " if column.is_expected else ""
