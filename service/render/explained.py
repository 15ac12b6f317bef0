"""A message explained: its sentence, its failing example with what the compiler says of it, and what mends it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from compiler.driver import RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName
from dsl.diagnostics import Diagnostic
from dsl.diagnostics.catalogue import FAILURES, FINDINGS, STAGES, Entry, Severity
from service.render.result import failure_box
from service.render.styled import Line

#: How an example file is called in its frame.
EXAMPLE = "example.catala_en"
#: A line longer than this is cut; only examples of excess have one.
_LONGEST = 160

#: Columns of a finding.
_WIDTH = 76

Sign: TypeAlias = Literal["-", "+", " ", "…"]


class Change(NamedTuple):
    """A line of the example around what mends it: taken away, put in, or as before; `…` where lines are left out."""

    sign: Sign
    text: str


@dataclass(frozen=True, slots=True)
class Explained:
    """`found` is what the compiler says of the failing example, and `box` what a run of it prints; both are empty where
    it takes several files."""

    code: str
    stage: str
    severity: Severity
    message: str
    help: str
    explanation: str
    found: tuple[Diagnostic, ...]
    box: tuple[Line, ...]
    changes: tuple[Change, ...]


def codes() -> tuple[str, ...]:
    """The codes of all messages that can be explained, in their order."""
    return tuple(code for stage in STAGES for code in stage.entries)


@cache
def explained(code: str) -> Explained:
    """The message of that code; raises `KeyError` where there is none."""
    stage = next(stage for stage in STAGES if code in stage.entries)
    entry = stage.entries[code]
    found = tuple(each for each in _found(entry) if each.code == code)
    failure = _failure(entry) if entry.failing and code in FAILURES else None
    box = failure_box(failure) if failure else _finding_box(code, entry) if code in FINDINGS else ()
    return Explained(
        code,
        stage.title,
        entry.severity,
        found[0].message if found else failure.sentence() if failure else filled(entry.message),
        found[0].help if found else filled(entry.help),
        entry.explanation,
        found,
        tuple(box),
        tuple(_changes(entry.failing, entry.mended)) if entry.mended else (),
    )


def _found(entry: Entry) -> tuple[Diagnostic, ...]:
    return check([RuleText(EXAMPLE, entry.failing)]).diagnostics if entry.failing else ()


def _failure(entry: Entry) -> Failure | None:
    """What stops the scope `Fee` of an example that is right as a text."""
    program = check([RuleText(EXAMPLE, entry.failing)])
    if not program.ok:
        return None
    interpreter = Interpreter(program.program)
    scope = QualifiedName("", "Fee")
    try:
        interpreter.run(scope, interpreter.decoded(scope, {}))
    except Failure as failure:
        return failure
    return None


def _finding_box(code: str, entry: Entry) -> Iterable[Line]:
    """What the analysis says of the failing example; nothing where no solver is installed."""
    from service.project.analysed import NoSolver, analyser
    from service.render.finding_lines import bare_lines
    from service.render.findings import Words

    program = check([RuleText(EXAMPLE, entry.failing)])
    try:
        report = analyser(program)(QualifiedName("", "Fee")) if entry.failing else None
    except NoSolver:
        return ()
    words = Words(program.program, [each.document.source for each in program.files])
    told = [words.told(each) for each in report.findings] if report else []
    return [line for each in told if each.code == code for line in bare_lines(each, _WIDTH)]


def filled(template: str) -> str:
    """A sentence of the catalogue with a sign for what a mistake would fill in."""
    return re.sub(r"\{\w*\}", "…", template.replace("{{", "{").replace("}}", "}")) if "{" in template else template


def _changes(failing: str, mended: str) -> Iterator[Change]:
    """What mends an example, with the line before and after each change."""
    old, new = failing.splitlines(), mended.splitlines()
    groups = list(SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(1))
    for number, group in enumerate(groups):
        if number:
            yield Change("…", "")
        for tag, old_start, old_end, new_start, new_end in group:
            if tag == "equal":
                yield from (Change(" ", _cut(each)) for each in old[old_start:old_end] if not each.startswith("```"))
                continue
            yield from (Change("-", _cut(each)) for each in old[old_start:old_end])
            yield from (Change("+", _cut(each)) for each in new[new_start:new_end])


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
