"""A rule file read: its words, its code and its cases. No file needs another: several processes may read them."""

from __future__ import annotations

from dataclasses import field

from compiler.assembly import CheckedFile
from dsl.cases.from_fence import read_cases
from dsl.diagnostics import Diagnostic
from dsl.literate.reader import read
from dsl.records import record
from dsl.syntax.parser import parse


@record
class RuleText:
    """A rule file as read from somewhere; `path` is how people know it."""

    path: str
    text: str = field(repr=False)


@record
class FileRead:
    """A rule file, and the mistakes in its words."""

    file: CheckedFile
    diagnostics: tuple[Diagnostic, ...]


def read_file(text: RuleText, *, rules_only: bool = False) -> FileRead:
    """What a rule file says; with `rules_only` its tables of cases are left out."""
    document, found = read(text.path, text.text)
    rule_file, wrong = parse(document)
    found += wrong
    tables = []
    for fence in () if rules_only else document.fences("cases"):
        table, wrong = read_cases(fence)
        found += wrong
        if table is not None:
            tables.append(table)
    return FileRead(CheckedFile(document, rule_file, tuple(tables)), found)
