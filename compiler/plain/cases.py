"""Tables of cases as test scopes of plain Catala, each with an assertion for every result that is expected.

An output that stays empty, a conflict and a failed assertion end a program in plain Catala: what expects one of them
cannot be asserted there, and is kept as a comment.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from compiler.cases.tree import Question
from compiler.interpret.interpreter import Interpreter
from compiler.plain.items import Erasing
from compiler.plain.readings import Readings
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import Failure
from compiler.typed.from_names import typed_value
from compiler.types import OptionalType, StructureType, Type
from dsl.cases.tree import Case, CaseTable, Cell, Column, Stop
from dsl.literate.tree import Fence
from dsl.locales import locale_of
from dsl.printed import block_text
from dsl.printed.layout import Comment
from dsl.records import record
from dsl.source import Span
from dsl.surface import tree as surface
from dsl.surface.tree import Notes

if TYPE_CHECKING:
    from compiler.assembly import CheckedFile
    from compiler.driver import Checked

_ANSWER = "answer"


@record
class _Asked:
    """A question, and the module in which its table stands."""

    question: Question
    module: str


class Cases:
    """Writes the tables of a program; counts the cases that are asserted, and those that cannot be."""

    def __init__(self, checked: Checked) -> None:
        self.checked = checked
        self.readings = Readings(checked.program, checked.names)
        self.tested = self.untested = 0
        self._questions = {_place(each.span): each for each in checked.questions}
        self._interpreter = Interpreter(checked.program)
        self._numbers: dict[str, int] = {}

    def text(self, fence: Fence, file: CheckedFile, erasing: Erasing) -> str:
        """A table as law text, and its cases as a block of test scopes behind it."""
        body = fence.body.text
        table = next((each for each in file.tables if fence.span.start <= each.span.start < fence.span.end), None)
        if table is None:
            return f"{body}\n"
        module = file.rule_file.module.text if file.rule_file.module else ""
        items: list[surface.CodeItem] = []
        left_out: list[str] = []
        for case in table.cases:
            question = self._questions.get(_place(case.span))
            if question is not None and _expects_values(case) and self._has_values(question):
                items += self._test(self._renamed(case, question), table, question, module, erasing)
                self.tested += 1
            else:
                left_out.append(_described(case))
                self.untested += 1
        comments = [Comment(fence.span.end, each, after_blank=not n) for n, each in enumerate(_left_out(left_out))]
        code = block_text(items, locale_of(fence.span.path), comments=comments)
        return f"{body}\n```catala\n{code}```\n"

    def _has_values(self, question: Question) -> bool:
        """Whether the scope can be called: an empty output, its own or of a sub-scope, fails the whole call."""
        try:
            self._interpreter.run(question.scope, self._interpreter.decoded(question.scope, question.facts))
        except (BadFacts, Failure):
            return False
        return True

    def _renamed(self, case: Case, question: Question) -> Case:
        """The case with the readings that its scope hands on under the names that they have in plain Catala."""
        handed = {each.asked: each.variable for each in self.readings.of(question.scope)}

        def renamed(cell: Cell) -> Cell:
            column = cell.column
            if column.is_expected or column.text not in handed:
                return cell
            name = surface.Name(handed[column.text], column.span)
            return replace(cell, column=replace(column, name=name, fields=()))

        return replace(case, cells=tuple(renamed(each) for each in case.cells))

    def _test(
        self, case: Case, table: CaseTable, question: Question, module: str, erasing: Erasing
    ) -> Iterator[surface.CodeItem]:
        """The declaration of a test scope, and its rules: the question, and what its answer must be."""
        name = surface.Name(self._name(question.scope.name), case.span)
        called = surface.NamedType(table.scope, case.span)
        answer = surface.Name(_ANSWER, case.span)
        variable = surface.VariableDeclaration(
            answer, surface.Role.INTERNAL, False, called, False, (), (), Notes(), case.span
        )
        said = case.name if case.provision is None else f"{case.name} ({case.provision.text})"
        notes = Notes(said, (surface.Attribute(("test",), None, case.span),))
        yield surface.ScopeDeclaration(name, (variable,), notes, case.span)
        values = {cell.column: self._value(cell, question, module, erasing) for cell in _valued(case)}
        facts = [each.column for each in _valued(case, expected=False)]
        empty = [_column(path, case.span) for path in self._left_out(question, {_texts(each) for each in facts})]
        absent = surface.Name("Absent", case.span)
        values |= {each: surface.Construction(surface.Path((), absent, case.span), None, case.span) for each in empty}
        inputs = self._inputs([*facts, *empty], values, _Asked(question, module))
        asked = surface.ScopeCall(table.scope, inputs, case.span)
        target = surface.Target((answer,), (), None, case.span)
        items: list[surface.ScopeItem] = [
            surface.Definition(target, None, None, None, asked, False, Notes(), case.span)
        ]
        for cell in _valued(case, expected=True):
            condition = _equal(answer, cell.column, values[cell.column], cell.span)
            items.append(surface.Assertion(condition, Notes(), case.span))
        yield surface.ScopeUse(name, None, tuple(items), Notes(), case.span)

    def _left_out(self, question: Question, given: set[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
        """The paths of what a case leaves out since it is Absent: plain Catala wants it said."""

        def below(path: tuple[str, ...], type_: Type) -> Iterator[tuple[str, ...]]:
            if path in given:
                return
            if isinstance(type_, OptionalType):
                yield path
            elif isinstance(type_, StructureType):
                for field in self.checked.program.structure(type_.name).fields:
                    yield from below((*path, field.name), field.type)

        for each in self.checked.program.scope(question.scope).inputs:
            if each.is_required or any(path[0] == each.name for path in given):
                yield from below((each.name,), each.type)

    def _name(self, scope: str) -> str:
        self._numbers[scope] = number = self._numbers.get(scope, 0) + 1
        return f"{scope}_case_{number}"

    def _inputs(
        self, columns: Sequence[Column], values: Mapping[Column, surface.Expression], asked: _Asked, at: int = 0
    ) -> tuple[surface.FieldValue, ...]:
        """The facts; a structure whose fields have columns of their own is put together, from level `at` of its path
        on."""
        groups: dict[str, list[Column]] = {}
        for column in columns:
            groups.setdefault(_path(column)[at].text, []).append(column)
        made: list[surface.FieldValue] = []
        for listed in groups.values():
            path = _path(listed[0])
            name = path[at]
            value = values[listed[0]] if len(path) == at + 1 else self._structure(listed, values, asked, at)
            made.append(surface.FieldValue(name, value, name.span))
        return tuple(made)

    def _structure(
        self, columns: Sequence[Column], values: Mapping[Column, surface.Expression], asked: _Asked, at: int
    ) -> surface.Expression:
        path = _path(columns[0])
        span = path[at].span
        structure = self._type(replace(columns[0], fields=path[1 : at + 1]), asked.question)
        assert isinstance(structure, StructureType)
        module, name = structure.name.module, structure.name.name
        outer = () if module == asked.module else (surface.Name(module, span),)
        said = surface.Path(outer, surface.Name(name, span), span)
        return surface.StructureLiteral(said, self._inputs(columns, values, asked, at + 1), span)

    def _type(self, column: Column, question: Question) -> Type:
        """The type of what a column is about."""
        scope = self.checked.program.scope(question.scope)
        variables = scope.outputs if column.is_expected else scope.inputs
        names = {each.variable: each.asked for each in self.readings.of(question.scope)}
        name = names.get(column.name.text, column.name.text)
        found: Type = next(each.type for each in variables if each.name == name)
        for each in column.fields:
            assert isinstance(found, StructureType)
            declared = self.checked.program.structure(found.name).field(each.text)
            assert declared is not None
            found = declared.type
        return found

    def _value(self, cell: Cell, question: Question, module: str, erasing: Erasing) -> surface.Expression:
        assert isinstance(cell.value, surface.Expression)
        assert self.checked.lookup is not None
        type_ = self._type(cell.column, question)
        found, _ = typed_value(cell.value, type_, module, self.checked.names, self.checked.lookup)
        return erasing.rewritten(cell.value, found)


def _path(column: Column) -> tuple[surface.Name, ...]:
    return column.name, *column.fields


def _texts(column: Column) -> tuple[str, ...]:
    return tuple(each.text for each in _path(column))


def _column(path: tuple[str, ...], span: Span) -> Column:
    name, *fields = (surface.Name(each, span) for each in path)
    return Column(name, False, span, tuple(fields))


def _valued(case: Case, expected: bool | None = None) -> list[Cell]:
    """The cells that hold a value, of the columns of facts, of results, or of both (None)."""
    return [
        each
        for each in case.cells
        if isinstance(each.value, surface.Expression) and expected in (None, each.column.is_expected)
    ]


def _expects_values(case: Case) -> bool:
    """Whether nothing but values is expected; a result that is still to come is nothing."""
    return all(each.value is None or isinstance(each.value, surface.Expression) for each in case.cells)


def _equal(answer: surface.Name, output: Column, value: surface.Expression, span: Span) -> surface.Expression:
    read: surface.Expression = surface.Reference(surface.Path((), answer, answer.span), answer.span)
    for name in _path(output):
        read = surface.FieldAccess(read, surface.Path((), name, name.span), span)
    return surface.Binary(surface.Operator.EQUAL, "", read, value, span, span)


def _described(case: Case) -> str:
    results = [f"{each.column.text} {_shown(each)}" for each in case.cells if each.column.is_expected]
    return f"# - {case.name}: {', '.join(results) or 'no result'}"


def _shown(cell: Cell) -> str:
    match cell.value:
        case None:
            return "?"
        case str(value):
            return value
        case Stop(code):
            return f"error {code}".strip()
        case value:
            return " ".join(value.span.text.split())


def _left_out(described: list[str]) -> Iterator[str]:
    if described:
        cases = "1 case expects" if len(described) == 1 else f"{len(described)} cases expect"
        yield f"# {cases} what plain Catala cannot assert (an output that stays empty, a conflict, a failure):"
        yield from described


def _place(span: Span) -> tuple[str, int]:
    return span.path, span.start
