"""Facts as a row of a table of cases, in the notation of the rule file: to be read, and to be pasted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from compiler.cases.kinds import Kinds, has_notation
from compiler.defaults.tree import Binding, Program, Scope, SubscopeBinding
from compiler.names.lookup import Names
from compiler.runtime.answers import Json, Status
from compiler.types import OptionalType, StructureType, Type
from dsl.cases.words import in_tongue
from dsl.locales import Locale, locale_of

#: A heading, the type of what stands beneath it, and its value.
_Column: TypeAlias = tuple[str, Type, Json]

#: What an output comes to without a value, as tables name it.
_OUTCOMES = frozenset(each.value for each in Status) - {Status.VALUE.value}


class Rows:
    """Writes the rows of tables of one program."""

    def __init__(self, program: Program, names: Names) -> None:
        self.program = program
        self.kinds = Kinds(program, names)

    def row(
        self, scope: Scope, title: str, facts: Mapping[str, Json], outcomes: Mapping[str, tuple[str, Json]]
    ) -> tuple[str, ...]:
        """A table of one case: its headings, the dashes and the values. `outcomes` says for each output that is wanted
        how it comes out (a word of `Status`, or `error` and its code) and its value. Empty where a fact has no
        notation, as a function has none."""
        tongue = locale_of(scope.span.path)
        module = scope.name.module
        headings, cells = [in_tongue("case", tongue)], [title]
        for heading, type_, value in self._facts(scope, facts):
            kind = self.kinds.of(type_, module, tongue)
            if not has_notation(kind.read):
                return ()
            headings.append(heading)
            cells.append(kind.text(value))
        for name, (status, value) in outcomes.items():
            binding = next(each for each in scope.outputs if each.name == name)
            cell = self._outcome(binding, status, value, module, tongue)
            if cell is not None:
                headings.append(f"{in_tongue('expected', tongue)} {name}")
                cells.append(cell)
        widths = [max(len(heading), len(cell), 3) for heading, cell in zip(headings, cells, strict=True)]
        return (
            _line(headings, widths),
            "|" + "|".join("-" * (width + 2) for width in widths) + "|",
            _line(cells, widths),
        )

    def _outcome(
        self, binding: Binding | SubscopeBinding, status: str, value: Json, module: str, tongue: Locale
    ) -> str | None:
        if status in _OUTCOMES:
            return in_tongue(Status(status).value, tongue)  # type: ignore[arg-type]
        if status != Status.VALUE.value:
            return f"{in_tongue('error', tongue)} {status}"
        kind = self.kinds.of(binding.type, module, tongue)
        return kind.text(value) if has_notation(kind.read) else None

    def _facts(self, scope: Scope, facts: Mapping[str, Json]) -> Iterator[_Column]:
        for binding in scope.inputs:
            if binding.name in facts:
                yield from self._columns(binding.name, binding.type, facts[binding.name])

    def _columns(self, heading: str, type_: Type, value: Json) -> Iterator[_Column]:
        """The columns of one fact: a structure has one for each field. What is absent needs none."""
        match type_:
            case OptionalType() if value is None or value == "Absent":
                return
            case StructureType(name) if isinstance(value, dict):
                fields = self.program.structure(name).fields
                found = [
                    column
                    for each in fields
                    for column in self._columns(f"{heading}.{each.name}", each.type, value.get(each.name))
                ]
                if found:
                    yield from found
                else:
                    yield heading, type_, value
            case _:
                yield heading, type_, value


def _line(cells: list[str], widths: list[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"
