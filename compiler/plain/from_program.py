"""A checked program -> its rule files in plain Catala, law text included, so that upstream's compiler can run them.

Takes away currencies, units, working days, our attributes and tables of cases. Every file keeps its path, its law text
byte for byte and, where nothing of the additions is in it, its code too. What cannot be said is refused with its place
and the reason; what has no meaning to upstream but is worth reading becomes a comment.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import field

from compiler.assembly import CheckedFile
from compiler.driver import Checked
from compiler.operators import Operation
from compiler.plain.calendars import FUNCTIONS, module_text
from compiler.plain.cases import Cases
from compiler.plain.items import Declared, Erasing, place
from compiler.plain.readings import Readings
from compiler.runtime.calendars import Calendar
from compiler.typed import program as typed
from compiler.typed.tree import Expression, LiteralValue, Operated
from compiler.types import Base, QualifiedName, Type
from dsl.literate.tree import Fence, ModuleDirective
from dsl.locales import Locale, locale_of
from dsl.printed import block_text
from dsl.records import record
from dsl.source import Span
from dsl.surface import tree as surface


@record
class PlainFile:
    """A file of the export: its path as the rules have it, and its text."""

    path: str
    text: str = field(repr=False)


@record
class Refusal:
    """What has no plain form: where it stands, and why, in words for a lawyer."""

    span: Span
    why: str


@record
class Export:
    """The exported files; `refused` says what has no plain form: the files are whole only where it is empty.

    `tested` of the cases of tables are asserted by test scopes; `untested` expect what plain Catala cannot assert.
    """

    files: tuple[PlainFile, ...]
    refused: tuple[Refusal, ...]
    tested: int
    untested: int


def export(checked: Checked) -> Export:
    """The files of a program in plain Catala. The program must be free of errors."""
    return _Exporting(checked).run()


class _Exporting:
    def __init__(self, checked: Checked) -> None:
        self.checked = checked
        self.clauses = dict(_clauses(checked.typed))
        self.declared: Declared = dict(_declared(checked))
        self.calendars = dict(_calendars(checked.typed))
        self.modules = _module_names(self.calendars)
        self.scopes = {
            place(each.span): each.name for module in checked.names.modules.values() for each in module.scopes.values()
        }
        self.refused: list[Refusal] = []

    def run(self) -> Export:
        cases = Cases(self.checked)
        files = [self._file(each, cases) for each in self.checked.files]
        files += self._calendar_files()
        ordered = tuple(sorted(files, key=lambda each: each.path))
        return Export(ordered, tuple(self.refused), cases.tested, cases.untested)

    def _calendar_files(self) -> Iterator[PlainFile]:
        """A module for each calendar, in the folder of the file that declares it."""
        for name, constant in self.calendars.items():
            path = constant.constant.span.path
            locale = locale_of(path)
            assert isinstance(constant.body, LiteralValue)
            assert isinstance(constant.body.value, Calendar)
            module = self.modules[name]
            file = posixpath.join(posixpath.dirname(path), f"{module.lower()}.catala_{locale.code}")
            yield PlainFile(file, module_text(module, constant.body.value, locale))

    def _file(self, file: CheckedFile, cases: Cases) -> PlainFile:
        source = file.document.source
        used: dict[str, None] = {}

        def counting(operation: Operation, calendar: QualifiedName, span: Span) -> surface.Path:
            used.setdefault(self.modules[calendar])
            name = surface.Name(FUNCTIONS[operation], span)
            return surface.Path((surface.Name(self.modules[calendar], span),), name, span)

        readings = Readings(self.checked.program, self.checked.names)
        module = file.rule_file.module.text if file.rule_file.module else ""
        erasing = Erasing(self.clauses, self.declared, counting, readings, self.scopes, module)
        pieces = "".join(self._pieces(file, erasing, cases))
        used.update(readings.modules)
        self.refused += (Refusal(each.span, each.why) for each in erasing.refused)
        return PlainFile(source.path, _with_usages(pieces, file, used, locale_of(source.path)))

    def _pieces(self, file: CheckedFile, erasing: Erasing, cases: Cases) -> Iterator[str]:
        """The text of a file: what stands between its code, and its code and its cases anew."""
        text, locale = file.document.source.text, locale_of(file.document.source.path)
        blocks = iter(file.rule_file.blocks)
        at = 0
        for fence in file.document.fences("code", "metadata", "cases"):
            yield text[at : fence.span.start]
            if fence.kind == "cases":
                yield cases.text(fence, file, erasing)
            else:
                yield _code(fence, next(blocks), erasing, locale)
            at = fence.span.end
        yield text[at:]


def _code(fence: Fence, block: surface.CodeBlock, erasing: Erasing, locale: Locale) -> str:
    """A code fence; word for word as it was where nothing in it changes."""
    erasing.comments.clear()
    items = erasing.items(block.items)
    if items == block.items:
        return fence.span.text
    source = fence.span.source.text
    code = block_text(items, locale, fence, comments=erasing.comments)
    return source[fence.span.start : fence.body.start] + code + source[fence.body.end : fence.span.end]


def _with_usages(text: str, file: CheckedFile, used: Mapping[str, None], locale: Locale) -> str:
    """The text with the modules of the calendars that it counts in, below the line that names its own module."""
    if not used:
        return text
    lines = "".join(f"> {locale.directives.using} {each}\n" for each in used)
    named = next((each for each in file.document.blocks if isinstance(each, ModuleDirective)), None)
    at = named.span.end if named is not None else 0
    return text[:at] + lines + ("" if at else "\n") + text[at:]


# ------------------------------------------------------------------------------------------ what the program knows


def _clauses(program: typed.Program) -> Iterator[tuple[tuple[str, int, int], Expression]]:
    """The typed form of each clause, by the place where it is written."""
    for module in program.modules:
        for constant in module.constants:
            if constant.body is not None and constant.constant.body is not None:
                yield place(constant.constant.body.span), constant.body
        for scope in module.scopes:
            for definition in scope.definitions.values():
                for rule in definition.rules:
                    yield from _of_rule(rule)
            for assertion in scope.assertions:
                written = assertion.assertion
                yield place(written.assertion.condition.span), assertion.condition
                if assertion.guard is not None and written.guard is not None:
                    yield place(written.guard.span), assertion.guard


def _of_rule(rule: typed.Rule) -> Iterator[tuple[tuple[str, int, int], Expression]]:
    """The parts of a rule; the guard of its scope is joined to its own condition in the typed tree."""
    written = rule.rule.definition
    own, guard = written.condition, rule.rule.guard
    yield place(written.consequence.span), rule.consequence
    condition = rule.condition
    if own is not None and guard is not None and isinstance(condition, Operated):
        one, other = condition.operands
        yield place(guard.span), one
        yield place(own.span), other
    elif condition is not None:
        yield place((own or guard or written.consequence).span), condition


def _declared(checked: Checked) -> Iterator[tuple[tuple[str, int, int], Type]]:
    """The declared types, by the place of the name that has them."""
    for module in checked.names.modules.values():
        for structure in module.structures.values():
            for field_ in structure.fields:
                yield place(field_.span), field_.type
        for enumeration in module.enumerations.values():
            for case in enumeration.cases:
                if case.payload is not None:
                    yield place(case.span), case.payload
        for scope in module.scopes.values():
            for variable in scope.variables.values():
                if hasattr(variable, "type"):
                    yield place(variable.span), variable.type
        for constant in module.constants.values():
            yield place(constant.span), constant.type


def _calendars(program: typed.Program) -> Iterator[tuple[QualifiedName, typed.Constant]]:
    for module in program.modules:
        for constant in module.constants:
            if constant.constant.result is Base.CALENDAR:
                yield constant.constant.name, constant


def _module_names(calendars: Mapping[QualifiedName, typed.Constant]) -> dict[QualifiedName, str]:
    """What the module of each calendar is called: after the calendar, and its own module where two share a name."""
    shared = [each.name.lower() for each in calendars]
    return {
        each: f"Calendar_{each.name.lower()}"
        if shared.count(each.name.lower()) == 1
        else f"Calendar_{each.module.lower()}_{each.name.lower()}"
        for each in calendars
    }
