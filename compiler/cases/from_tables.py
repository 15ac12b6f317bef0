"""Tables of cases to questions: cells typed by the scope's variables and turned into JSON facts and results."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import TypeAlias

from compiler.cases.columns import Placed, placed
from compiler.cases.kinds import Kinds, wanted
from compiler.cases.tree import Expectation, Expected, Question
from compiler.defaults.tree import Program, Scope
from compiler.interpret.interpreter import Interpreter
from compiler.names import tree as named
from compiler.names.lookup import Names
from compiler.runtime.answers import Json
from compiler.runtime.encode import encode
from compiler.runtime.failures import Failure
from compiler.typed.from_names import typed_value
from compiler.types import Base, EnumerationType, OptionalType, Type
from dsl.cases.from_fence import read_again
from dsl.cases.slips import slip
from dsl.cases.tree import Case, CaseTable, Cell, Column, Stop
from dsl.cases.words import in_tongue
from dsl.diagnostics import Diagnostic, Label, Severity
from dsl.locales.speech import Spoken
from dsl.records import record
from dsl.source import Provision
from dsl.surface.tree import Expression, RuleFile

#: What a column of a table is about, by the column; a column that is about nothing is not there.
Places: TypeAlias = Mapping[Column, Placed]


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


@record
class _Row:
    """A case of a table with what its columns are about, the inputs that every case must give, and the module in which
    its values are read."""

    case: Case
    scope: Scope
    places: Places
    required: frozenset[str]
    module: str


class _Reader:
    def __init__(self, program: Program, declared: named.Program, names: Names) -> None:
        self.program = program
        self.declared = declared
        self.names = names
        self.interpreter = Interpreter(program)
        self.kinds = Kinds(program, names)
        self.diagnostics: list[Diagnostic] = []
        #: What values are, by their words, their type and the module in which they are read.
        self.known: dict[tuple[str, Type, str], tuple[Json, str]] = {}

    def table(self, table: CaseTable, file: RuleFile) -> Iterator[Question]:
        module = file.module.text if file.module else ""
        self.names.diagnostics = self.diagnostics
        name = self.names.resolve(table.scope, module, "scope")
        if name is None:
            return
        scope = self.program.scope(name)
        before = len(self.diagnostics)
        places = placed(table, scope, module, self.program, self.kinds, self.diagnostics)
        if len(self.diagnostics) > before:
            return
        required = frozenset(each.name for each in scope.inputs if each.is_required)
        for case in table.cases:
            question = self._question(_Row(case, scope, places, required, module))
            if question is not None:
                yield question

    def _question(self, row: _Row) -> Question | None:
        facts: dict[str, Json] = {}
        shown: dict[str, str] = {}
        told: dict[str, str] = {}
        expected: list[Expectation] = []
        before = len(self.diagnostics)
        for cell in row.case.cells:
            place = row.places[cell.column]
            if cell.column.is_expected:
                expected += self._expectation(cell, place, row)
                continue
            assert isinstance(cell.value, Expression)
            value = self._value(cell, cell.value, place, row)
            if value is not None:
                column = cell.column.text
                _put(facts, place.path, value[0])
                shown[column] = value[1]
                told[column] = place.kind.words(value[0])
        begun = _begun(row)
        _complete(facts, row, begun)
        provision = self._provision(row.case)
        if len(self.diagnostics) == before:
            self._check_facts(row, begun)
        if len(self.diagnostics) > before:
            return None
        name, expects = row.case.name, tuple(expected)
        return Question(row.scope.name, name, provision, facts, shown, expects, row.case.span, told)

    def _expectation(self, cell: Cell, place: Placed, row: _Row) -> Iterator[Expectation]:
        """What a cell expects; nothing, and reported, where its value is none."""
        variable, *fields = place.path
        value: Json = None
        stop = ""
        match cell.value:
            case None:
                status, shown = Expected.UNKNOWN, ""
            case str():
                status, shown = Expected(cell.value), in_tongue(cell.value, place.kind.tongue)
            case Stop(stop):
                status, shown = Expected.ERROR, f"{in_tongue('error', place.kind.tongue)} {stop}".strip()
            case _:
                found = self._value(cell, cell.value, place, row)
                if found is None:
                    return
                status, (value, shown) = Expected.VALUE, found
        yield Expectation(variable, tuple(fields), status, value, shown, place.kind, cell.span, cell.is_open, stop)

    def _check_facts(self, row: _Row, begun: Set[str]) -> None:
        """Report the inputs for which a case gives nothing, and structures of which it gives some fields only."""
        given = {row.places[cell.column].path for cell in row.case.cells if not cell.column.is_expected}
        missing = [
            place.path
            for column, place in row.places.items()
            if not column.is_expected and place.path not in given and place.path[0] in begun
            if not isinstance(place.type, OptionalType)
        ]
        if missing:
            listed = ", ".join(f"`{'.'.join(each)}`" for each in sorted(missing))
            self.diagnostics.append(
                Diagnostic("missing-fact", row.case.span, {"case": row.case.name, "missing": listed})
            )

    def _value(self, cell: Cell, written: Expression, place: Placed, row: _Row) -> tuple[Json, str] | None:
        """A cell's value in JSON and in the notation of its file; None, and reported, if it has none."""
        key = (written.span.text, place.type, row.module)
        if key in self.known:
            return self.known[key]
        before = len(self.diagnostics)
        again = read_again(cell)
        assert isinstance(again, Expression)
        found = self._new_value(cell, again, place, row)
        if found is not None and len(self.diagnostics) == before:
            self.known[key] = found
        return found

    def _new_value(self, cell: Cell, written: Expression, place: Placed, row: _Row) -> tuple[Json, str] | None:
        """The same, of a value that no cell has had yet."""
        expression, wrong = typed_value(written, place.type, row.module, self.declared, self.names)
        errors = [each for each in wrong if each.severity is Severity.ERROR]
        data = {"row": f"the case `{row.case.name}`", "column": cell.column.span.text, "written": written.span.text}
        self.diagnostics += [each for each in wrong if each.severity is not Severity.ERROR]
        if errors:
            first = errors[0]
            reason = type(first.message)(_lowered(first.message.rstrip(".")))
            is_truth = place.type is Base.BOOLEAN
            known = slip(written.span.text, is_expected=cell.column.is_expected, is_truth=is_truth)
            hint = known.hint if known else _way_out(first, place)
            labels = (*first.labels, Label(place.span, place.words))
            said = {**data, "reason": reason}
            self.diagnostics.append(Diagnostic("cases-value-misfit", first.span or cell.span, said, labels, hint))
            return None
        try:
            value = self.interpreter.value(expression)
        except Failure as failure:
            said = {**data, "reason": _lowered(failure.sentence().rstrip("."))}
            self.diagnostics.append(Diagnostic("cell-without-value", written.span, said))
            return None
        json = encode(place.kind.read, value)
        return json, place.kind.text(json)

    def _provision(self, case: Case) -> Provision | None:
        if case.provision is None:
            return case.span.provision
        anchor, span = case.provision.text, case.provision.span
        found = self.names.statements.provision(anchor, span)
        if found is None:
            hint = self.names.statements.way_out(anchor, span)
            self.diagnostics.append(Diagnostic("unknown-anchor", span, {"anchor": anchor}, hint=hint))
        return found


def _way_out(mistake: Diagnostic, place: Placed) -> str:
    """How a cell can be mended: as the type checker says where it knows, else by what the column holds; of an
    enumeration its cases too, for a near spelling is only a guess. What takes a rate is no way out of a cell."""
    hint = "" if "`rate`" in mistake.hint else mistake.hint
    if hint and not isinstance(place.type, EnumerationType):
        return hint
    return Spoken(" ".join(filter(None, (hint, wanted(place.kind)))))


def _begun(row: _Row) -> frozenset[str]:
    """The inputs that a case gives, or must give."""
    return row.required.union(cell.column.name.text for cell in row.case.cells if not cell.column.is_expected)


def _complete(facts: dict[str, Json], row: _Row, begun: Set[str]) -> None:
    """Make the structures that have columns and empty cells only: all that would stand in them is Absent."""
    for column, place in row.places.items():
        if not column.is_expected and place.path[0] in begun:
            _inside(facts, place.path[:-1])


def _put(facts: dict[str, Json], path: Sequence[str], value: Json) -> None:
    """Put a value where its path leads."""
    *outer, last = path
    _inside(facts, outer)[last] = value


def _inside(facts: dict[str, Json], path: Iterable[str]) -> dict[str, Json]:
    """The object to which a path leads, made on the way."""
    for each in path:
        below = facts.setdefault(each, {})
        assert isinstance(below, dict)
        facts = below
    return facts


def _lowered(sentence: str) -> str:
    """A sentence as the second half of another."""
    return sentence[:1].lower() + sentence[1:]
