"""From rule texts to a checked program: the passes in their order, every mistake of every file in one go. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from compiler.anchors.mistakes import anchor_mistakes
from compiler.anchors.visible import visible
from compiler.assembly import CheckedFile as CheckedFile
from compiler.assembly import Whole, assemble
from compiler.defaults.calendars import constants_that_count
from compiler.defaults.domains import with_domains
from compiler.defaults.from_typed import lower
from compiler.defaults.native import Native, library_native
from compiler.defaults.readings import handing_readings_on
from compiler.defaults.tree import Program
from compiler.lint.passes import lint, lint_words
from compiler.names import tree as named
from compiler.names.from_surface import resolve
from compiler.names.lookup import Names
from compiler.optimise.overlaps import overlaps
from compiler.reading import FileRead, read_file
from compiler.reading import RuleText as RuleText
from compiler.stdlib.library import is_library, mentioned, with_used
from compiler.typed.from_names import typed
from compiler.typed.program import Program as Typed
from compiler.typed.readings import check_readings
from dsl.cases.tree import CaseTable
from dsl.diagnostics import Diagnostic, Severity, has_errors, in_order
from dsl.literate.merging import unmerged
from dsl.locales import locale_of
from dsl.records import record
from dsl.source import Span
from dsl.surface.tree import CodeBlock, RuleFile, ScopeUse

if TYPE_CHECKING:
    from compiler.cases.tree import Question


@record
class Checked:
    """A program with its cases and all that is wrong with it; without errors, `program` is whole. `names` is the same
    as its author ranked it, with labels and groups of rules, `typed` the same with its types; `lookup` finds names."""

    files: tuple[CheckedFile, ...]
    program: Program
    questions: tuple[Question, ...]
    diagnostics: tuple[Diagnostic, ...]
    names: named.Program = field(default=named.Program({}), repr=False)
    typed: Typed = field(default=Typed(()), repr=False)
    lookup: Names | None = field(default=None, repr=False)

    @property
    def ok(self) -> bool:
        """Whether the program can be compiled: warnings do not stop it."""
        return not has_errors(self.diagnostics)


_NAME = re.compile(r"[\w']+")

#: What may follow from a doubtful clause that names something: under which key each message has the name. A case may
#: be declared there, but one that is misspelt in two rules is two mistakes.
_NAMED_IN = {"never-defined": "variable", "unknown-case": "case", "unknown-label": "label"}

#: What is wrong whatever the types are: who reads whom.
_CIRCLES = frozenset({"recursion", "variables-in-a-circle"})


def check(
    texts: Sequence[RuleText],
    native: Native = library_native,
    tables: Mapping[str, str] = MappingProxyType({}),
    *,
    rules_only: bool = False,
    files_read: Iterable[FileRead] | None = None,
) -> Checked:
    """Reads and checks rule files together, with the modules of the standard library that they mention.

    `native` gives what external modules implement in Python, `tables` the texts of tables of holidays
    by path. What depends on a broken part is not checked further: of the crossing to default terms only the circles are
    said, and the cases wait for a program without errors, so that one mistake is not said twice. Where a merge was left
    unfinished, that alone is said. With `rules_only` the cases are not read, nor is what is only doubtful looked for:
    evaluators depend on neither. `files_read` is what the texts say, in their order, where that is known.
    """
    if files_read is None:
        files_read = [read_file(each, rules_only=rules_only) for each in texts]
    reads = tuple(files_read)
    found = [wrong for each in reads for wrong in each.diagnostics]
    assembled = assemble([each.file for each in reads])
    files = assembled.files
    halves = [each for text in texts for each in unmerged(text.path, text.text)]
    if halves:
        return Checked(files, Program(()), (), in_order(halves))
    found += assembled.diagnostics
    doubtful = _doubtful(files, found)
    statements = visible(assembled.wholes)
    names_program, names, wrong = resolve(*_with_library(assembled.wholes), tables, statements)
    found += _outside(doubtful, wrong)
    found += anchor_mistakes(files, statements)
    typed_program, wrong = typed(names_program, names)
    found += _outside(doubtful, wrong)
    found += _outside(doubtful, check_readings(typed_program, names_program))
    if not rules_only:
        found += lint_words([each.rule_file for each in files])
    if has_errors(found):
        found += _circles(doubtful, lower(typed_program)[1])
        return Checked(files, Program(()), (), in_order(found), names_program)
    program, wrong = lower(typed_program)
    program = handing_readings_on(replace(program, native=native))
    found += wrong
    program, wrong = with_domains(program, names_program, names)
    found += wrong
    found += constants_that_count(program)
    found += overlaps(program)
    if not rules_only and not has_errors(found):
        found += lint([each.rule_file for each in files], typed_program, program)
    asked: tuple[Question, ...] = ()
    if not has_errors(found):
        listed = [(each.rule_file, each.tables) for each in files]
        asked, wrong = _questions(listed, program, names_program, names)
        found += wrong
    return Checked(files, program, asked, in_order(found), names_program, typed_program, names)


def _with_library(wholes: Sequence[Whole]) -> tuple[list[RuleFile], dict[str, dict[str, str]]]:
    """The modules and those of the standard library that they use or mention, and what each mentions."""
    files = [each.rule_file for each in wholes]
    own = {each.module.text for each in files if each.module}
    mentioned_by: dict[str, dict[str, str]] = {}
    wanted: list[str] = []
    for whole in wholes:
        found = {said: module for each in whole.documents for said, module in mentioned(each).items()}
        used = [each.module.text for each in whole.rule_file.usages if is_library(each.module.text)]
        mentioned_by[whole.rule_file.module.text if whole.rule_file.module else ""] = found
        wanted += [module for module in (*found.values(), *used) if module not in own]
    return [*with_used(wanted), *files], mentioned_by


def _questions(
    tables: Sequence[tuple[RuleFile, Sequence[CaseTable]]],
    program: Program,
    declared: named.Program,
    names: Names,
) -> tuple[tuple[Question, ...], tuple[Diagnostic, ...]]:
    """The cases of all tables. What runs them is loaded only where there are some: start-up is part of every check."""
    if not any(listed for _, listed in tables):
        return (), ()
    from compiler.cases.from_tables import questions

    return questions(tables, program, declared, names)


def _doubtful(files: Sequence[CheckedFile], found: Sequence[Diagnostic]) -> tuple[Span, ...]:
    """The clauses in which the words themselves are wrong: what they mean is a guess, and not held against them."""
    wrong = [each.span for each in found if each.span is not None and each.severity is Severity.ERROR]
    clauses = [clause for file in files for block in file.rule_file.blocks for clause in _clauses(block)]
    return tuple(clause for clause in clauses if any(_touch(clause, span) for span in wrong))


def _clauses(block: CodeBlock) -> Iterator[Span]:
    """Each clause of a block, up to where the next one starts: what a reader skipped belongs to the clause before."""
    starts = sorted(
        part.span.start
        for item in block.items
        for part in (item.items if isinstance(item, ScopeUse) and item.items else (item,))
    )
    for start, following in pairwise((*starts, block.span.end + 1)):
        yield Span(block.span.source, start, following - 1)


def _touch(one: Span, other: Span) -> bool:
    return one.source is other.source and one.start <= other.end and other.start <= one.end


def _outside(doubtful: Sequence[Span], found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """What does not follow from a doubtful clause: a variable that such a clause names may well be defined there."""

    def follows(each: Diagnostic, clause: Span) -> bool:
        if each.span is not None and _touch(clause, each.span):
            return True
        named = each.data.get(_NAMED_IN.get(each.code, ""), "").lower()
        if each.code == "unknown-case" and not _declares(clause):
            return False
        return named in _NAME.findall(clause.text.lower())

    return [each for each in found if not any(follows(each, clause) for clause in doubtful)]


def _declares(clause: Span) -> bool:
    word = locale_of(clause.path).spelling("DECLARATION")
    return re.search(rf"^\s*{word}\b", clause.text, re.MULTILINE) is not None


def _circles(doubtful: Sequence[Span], found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The circles that do not pass through a doubtful clause."""

    def is_certain(circle: Diagnostic) -> bool:
        return not any(_touch(clause, label.span) for clause in doubtful for label in circle.labels)

    return [each for each in _outside(doubtful, found) if each.code in _CIRCLES and is_certain(each)]
