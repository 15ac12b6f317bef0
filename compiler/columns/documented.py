"""What `help` says of a scope over columns: its facts and outputs with the columns that hold them, what outcomes mean,
and how rows are worked out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from compiler.columns.modules import ColumnModule
from compiler.defaults.tree import Binding, Enumeration, Scope, Structure, SubscopeBinding
from compiler.emit.breaking import STEP
from compiler.emit.citing import labels, place
from compiler.emit.declarations import doc_of
from compiler.emit.expressions import field_name
from compiler.emit.layout import WIDTH
from compiler.emit.module import measure
from compiler.emit.names import is_plain
from compiler.emit.writer import wrapped
from compiler.optimise.total import Knowledge
from compiler.types import (
    AbstractType,
    AnyType,
    Base,
    DecimalIn,
    EnumerationType,
    FunctionType,
    ListType,
    MoneyIn,
    OptionalType,
    QualifiedName,
    StructureType,
    TupleType,
    Type,
    UnknownType,
)

_BASES: Mapping[Base, str] = {
    Base.BOOLEAN: "bool",
    Base.INTEGER: "int64",
    Base.WORKING_DURATION: "int64",
    Base.MONEY: "int64",
    Base.DECIMAL: "`Decimals`",
    Base.DATE: "datetime64[D]",
    Base.DURATION: "`Durations`",
}
_OUTCOMES = """
`outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an assertion
of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count: elsewhere 0, or what
else was at hand, stands in them.
"""


@dataclass(slots=True)
class Forms:
    """In which columns types are held, said for one scope: a structure is told where it comes first."""

    column: ColumnModule
    known: Knowledge
    _told: dict[QualifiedName, str] = field(default_factory=dict)

    def of(self, shown: Type, path: str, is_output: bool = False) -> str:
        """The column of a fact or an output, or of what stands at a path in one."""
        match shown:
            case Base():
                return self._measured(_BASES.get(shown, "an object array"), shown)
            case MoneyIn():
                return self._measured("int64", shown)
            case DecimalIn():
                return self._measured("`Decimals`", shown)
            case EnumerationType(name):
                return self._cases(self.known.enumerations[name], path, is_output)
            case StructureType(name):
                return self._fields(self.known.structures[name], path, is_output)
            case OptionalType(element):
                inner = self.of(element, path, is_output)
                return f"`Optionals` of {inner}" if is_output else f"{inner}; `Optionals` of that where rows have none"
            case TupleType(items):
                told = ", ".join(self.of(each, f"{path}.{n}", is_output) for n, each in enumerate(items, 1))
                return f"a tuple of columns ({told})"
            case ListType(element):
                return self._lists(element, path, is_output)
            case FunctionType() | AnyType() | AbstractType() | UnknownType():
                return "an object array of values as the scalar function has them"
            case _:
                assert_never(shown)

    @staticmethod
    def _measured(held: str, shown: Type) -> str:
        counted = measure(shown)
        return f"{held} {counted}" if counted else held

    def _cases(self, enumeration: Enumeration, path: str, is_output: bool) -> str:
        codes = f"codes of `{self.class_of(enumeration.name)}` (int8)"
        if is_plain(enumeration):
            return codes if is_output else f"{codes}, or the names of cases"
        if enumeration.name in self._told:
            return f"`Cases` as in `{self._told[enumeration.name]}`"
        self._told[enumeration.name] = path
        carried = (
            f"{each.name}: {self.of(each.payload, f'{path}.{each.name}', is_output)}"
            for each in enumeration.cases
            if each.payload is not None
        )
        return f"`Cases`: {codes}, and a column for what each of these carries: {{{', '.join(carried)}}}"

    def _fields(self, structure: Structure, path: str, is_output: bool) -> str:
        if structure.name in self._told:
            return f"a mapping as `{self._told[structure.name]}`"
        self._told[structure.name] = path
        told = (f"{each.name}: {self.of(each.type, f'{path}.{each.name}', is_output)}" for each in structure.fields)
        return f"a mapping of columns: {{{', '.join(told)}}}"

    def _lists(self, element: Type, path: str, is_output: bool) -> str:
        if is_output and isinstance(element, EnumerationType):
            enumeration = self.known.enumerations[element.name]
            if is_plain(enumeration):
                return f"`Lists` of {self._cases(enumeration, path, is_output)}"
        return f"an object array: in each row a tuple {self._scalar(element)}"

    def _scalar(self, element: Type) -> str:
        """Values as the scalar function has them, of which columns know nothing."""
        match element:
            case StructureType(name) | EnumerationType(name):
                named = self.column.named[name.module]
                return f"of `{named.classes[name]}` of the scalar module `{named.file}`"
            case _:
                return "of values as the scalar function has them"

    def class_of(self, name: QualifiedName) -> str:
        """The class of codes of an enumeration, behind its module's name where that is another one."""
        named = self.column.named[name.module]
        spelt = named.classes[name]
        return spelt if name.module == self.column.module else f"{named.file}.{spelt}"


def documentation(
    column: ColumnModule, known: Knowledge, scope: Scope, by_row: str, readings_by_row: str
) -> Iterator[str | tuple[str, ...]]:
    """The paragraphs of a scope's docstring. `by_row` says why it is not worked out in blocks, if it is not, and
    `readings_by_row` the same of readings that the drafters do not recommend."""
    yield doc_of(scope.notes)
    cited = labels(scope.provisions)
    yield f"Encodes {cited} ({place(scope.span)})." if cited else f"{place(scope.span)}."
    forms = Forms(column, known)
    if scope.inputs:
        told = (line for each in scope.inputs for line in _fact(forms, each))
        yield ("Facts, each a column (see `runtime.columns`) or one value for all rows:", *told)
    told = (line for each in scope.outputs for line in _output(forms, each))
    yield ("Outputs, each with its `values` and its `outcome` by row:", *told)
    yield _OUTCOMES
    yield f"{_way(by_row, readings_by_row)} The answers' `reasons(row)` say why a row has the answer that it has."


def _way(by_row: str, readings_by_row: str) -> str:
    asked = "row by row of the scalar evaluator"
    if by_row:
        return f"Asked {asked}: it needs {by_row}."
    return f"Worked out over columns{f'; by other readings asked {asked}' if readings_by_row else ''}."


def _fact(forms: Forms, each: Binding) -> Iterator[str]:
    yield from _named(field_name(each.name), each)
    left_out = "" if each.must_be_given else "; None if no row has one"
    if each.reading is not None:
        left_out = f"; a reading of the text: {each.reading.default} if not given"
    yield from _held(f"{forms.of(each.type, each.name)}{left_out}.")


def _output(forms: Forms, each: Binding | SubscopeBinding) -> Iterator[str]:
    yield from _named(each.name, each)
    yield from _held(f"{forms.of(each.type, each.name, is_output=True)}.")


def _named(name: str, each: Binding | SubscopeBinding) -> Iterator[str]:
    """What its author says of a fact or an output."""
    yield from _laid(f"{name}: {' '.join(doc_of(each.notes).split())}".rstrip(), 4)


def _held(told: str) -> Iterator[str]:
    yield from _laid(f"{told[0].upper()}{told[1:]}" if told.startswith(("a ", "an ", "codes ")) else told, 8)


def _laid(told: str, indent: int) -> Iterator[str]:
    """A sentence on one line, or on several, those behind the first a step further in."""
    first, *rest = wrapped(told, WIDTH - indent - 2 * STEP).split("\n")
    yield " " * indent + first
    for each in rest:
        yield " " * (indent + STEP) + each
