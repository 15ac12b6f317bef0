"""From rule texts to a checked program: the passes in their order, every mistake of every file in one go. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from compiler.cases.from_tables import questions
from compiler.cases.tree import Question
from compiler.defaults.from_typed import lower
from compiler.defaults.tree import Program
from compiler.names.from_surface import resolve
from compiler.typed.from_names import typed
from dsl.cases.from_fence import read_cases
from dsl.cases.tree import CaseTable
from dsl.diagnostics import Diagnostic, has_errors, in_order
from dsl.literate.reader import read
from dsl.literate.tree import Document
from dsl.surface.tree import RuleFile
from dsl.syntax.parser import parse


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule file as read from somewhere; `path` is how people know it."""

    path: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """One file with what was read in it."""

    document: Document
    rule_file: RuleFile
    tables: tuple[CaseTable, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A program with its cases and all that is wrong with it; without errors, `program` is whole."""

    files: tuple[CheckedFile, ...]
    program: Program
    questions: tuple[Question, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        """Whether the program can be compiled: warnings do not stop it."""
        return not has_errors(self.diagnostics)


def check(texts: Sequence[RuleText]) -> Checked:
    """Reads and checks rule files together.

    What depends on a broken part is not checked further: the crossing to default terms and the cases wait for a program
    without errors, so that one mistake is not said twice.
    """
    found: list[Diagnostic] = []
    files = tuple(_read(each, found) for each in texts)
    names_program, names, wrong = resolve([each.rule_file for each in files])
    found += wrong
    typed_program, wrong = typed(names_program, names)
    found += wrong
    if has_errors(found):
        return Checked(files, Program(()), (), in_order(found))
    program, wrong = lower(typed_program)
    found += wrong
    asked: tuple[Question, ...] = ()
    if not has_errors(found):
        tables = [(each.rule_file, each.tables) for each in files]
        asked, wrong = questions(tables, program, names_program, names)
        found += wrong
    return Checked(files, program, asked, in_order(found))


def _read(text: RuleText, found: list[Diagnostic]) -> CheckedFile:
    document, wrong = read(text.path, text.text)
    found += wrong
    rule_file, wrong = parse(document)
    found += wrong
    tables = []
    for fence in document.fences("cases"):
        table, wrong = read_cases(fence)
        found += wrong
        if table is not None:
            tables.append(table)
    return CheckedFile(document, rule_file, tuple(tables))
