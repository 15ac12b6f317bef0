"""Tables of cases to questions: cells typed by the scope's variables and turned into JSON facts and results."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compiler.cases.tree import Expectation, Question
from compiler.defaults.tree import Binding, Program, Scope, SubscopeBinding
from compiler.interpret.interpreter import Interpreter
from compiler.names import tree as named
from compiler.names.lookup import Names
from compiler.runtime.answers import Json, Status
from compiler.runtime.encode import encode
from compiler.runtime.failures import Failure
from compiler.runtime.notation import write
from compiler.typed.from_names import typed_value
from compiler.types import Type
from dsl.cases.tree import Case, CaseTable, Cell
from dsl.diagnostics import Diagnostic, has_errors
from dsl.diagnostics.suggest import did_you_mean
from dsl.source import Provision
from dsl.surface.tree import RuleFile


def questions(
    tables: Sequence[tuple[RuleFile, Sequence[CaseTable]]],
    program: Program,
    declared: named.Program,
    names: Names,
) -> tuple[tuple[Question, ...], tuple[Diagnostic, ...]]:
    """The cases of all tables that could be understood, in order, and what is wrong with the rest."""
    reader = _Reader(program, declared, names)
    found = tuple(question for file, listed in tables for table in listed for question in reader.table(table, file))
    return found, tuple(reader.diagnostics)


class _Reader:
    def __init__(self, program: Program, declared: named.Program, names: Names) -> None:
        self.program = program
        self.declared = declared
        self.names = names
        self.interpreter = Interpreter(program)
        self.diagnostics: list[Diagnostic] = []

    def table(self, table: CaseTable, file: RuleFile) -> Iterator[Question]:
        module = file.module.text if file.module else ""
        self.names.diagnostics = self.diagnostics
        name = self.names.resolve(table.scope, module, "scope")
        if name is None:
            return
        scope = self.program.scope(name)
        inputs: dict[str, Binding | SubscopeBinding] = {each.name: each for each in scope.inputs}
        outputs = {each.name: each for each in scope.outputs}
        known = True
        for column in table.columns:
            variables = outputs if column.is_expected else inputs
            if column.name.text not in variables:
                what = "an output" if column.is_expected else "an input"
                data = {"column": column.name.text, "scope": scope.name.name, "what": what}
                hint = did_you_mean(column.name.text, variables)
                self.diagnostics.append(Diagnostic("unknown-column", column.name.span, data, hint=hint))
                known = False
        if not known or not self._has_all_inputs(table, scope):
            return
        for case in table.cases:
            question = self._question(case, scope, {**inputs}, {**outputs}, module)
            if question is not None:
                yield question

    def _has_all_inputs(self, table: CaseTable, scope: Scope) -> bool:
        given = {column.name.text for column in table.columns if not column.is_expected}
        missing = [each.name for each in scope.inputs if each.is_required and each.name not in given]
        if missing:
            data = {"scope": scope.name.name, "missing": ", ".join(f"`{name}`" for name in missing)}
            self.diagnostics.append(Diagnostic("missing-column", table.span, data))
        return not missing

    def _question(
        self,
        case: Case,
        scope: Scope,
        inputs: dict[str, Binding | SubscopeBinding],
        outputs: dict[str, Binding | SubscopeBinding],
        module: str,
    ) -> Question | None:
        facts: dict[str, Json] = {}
        shown: dict[str, str] = {}
        expected: list[Expectation] = []
        sound = True
        for cell in case.cells:
            variables = outputs if cell.column.is_expected else inputs
            variable = variables[cell.column.name.text]
            if isinstance(cell.value, str):
                expected.append(Expectation(variable.name, Status(cell.value), None, cell.value, cell.span))
                continue
            value = self._value(cell, variable.type, module)
            if value is None:
                sound = False
            elif cell.column.is_expected:
                expected.append(Expectation(variable.name, Status.VALUE, value[0], value[1], cell.span))
            else:
                facts[variable.name], shown[variable.name] = value
        missing = [name for name, each in inputs.items() if _is_needed(each) and name not in facts]
        if sound and missing:
            data = {"case": case.name, "missing": ", ".join(f"`{name}`" for name in missing)}
            self.diagnostics.append(Diagnostic("missing-fact", case.span, data))
        if not sound or missing:
            return None
        provision = self._provision(case)
        return Question(scope.name, case.name, provision, facts, shown, tuple(expected), case.span)

    def _value(self, cell: Cell, type_: Type, module: str) -> tuple[Json, str] | None:
        """A cell's value in JSON and in the language's notation; None (and diagnostics) if it has none."""
        assert not isinstance(cell.value, str)
        expression, wrong = typed_value(cell.value, type_, module, self.declared, self.names)
        self.diagnostics += wrong
        if has_errors(wrong):
            return None
        try:
            value = self.interpreter.value(expression)
        except Failure as failure:
            self.diagnostics.append(
                Diagnostic("cell-without-value", cell.span, {"reason": failure.sentence().rstrip(".")})
            )
            return None
        schema = self.interpreter.schemas.of(type_)
        return encode(schema, value), write(schema, value)

    def _provision(self, case: Case) -> Provision | None:
        if case.provision is None:
            return case.span.provision
        found = self.names.statements.provision(case.provision, case.span)
        if found is None:
            hint = self.names.statements.way_out(case.provision, case.span)
            self.diagnostics.append(Diagnostic("unknown-anchor", case.span, {"anchor": case.provision}, hint=hint))
        return found


def _is_needed(variable: Binding | SubscopeBinding) -> bool:
    return isinstance(variable, Binding) and variable.is_required
