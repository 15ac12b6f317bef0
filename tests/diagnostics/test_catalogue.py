"""The catalogue: every example gives the mistake that it shows, and its mended form gives none."""

from __future__ import annotations

import re

import pytest

from compiler.driver import RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.runtime import failures
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName
from dsl.diagnostics import Diagnostic, Severity
from dsl.diagnostics.catalogue import CATALOGUE, FAILURES, FINDINGS, STAGES, lint
from dsl.diagnostics.render import frame
from service.project.analysed import analyser
from service.render.findings import code_of

#: Entries that take several files, or a whole program, and have tests of their own.
WITHOUT_EXAMPLE = {
    "duplicate-module",
    "include-of-module",
    "second-without-module",
    "modules-in-a-circle",
    "private-name",
    # Mistakes in a table of holidays, which is a file of its own: tests/calendars.
    "calendar-cell-empty",
    "calendar-cells",
    "calendar-date",
    "calendar-day-outside",
    "calendar-day-twice",
    "calendar-head",
    "calendar-kind",
    "calendar-quotes",
    "calendar-year-empty",
    "anchor-in-two-files",
}
#: Failures that take a Python file, or hundreds of scopes.
FAILURES_WITHOUT_EXAMPLE = {"external-failed", "not-implemented-in-python", "too-deep"}
EXAMPLES = sorted(CATALOGUE.keys() - WITHOUT_EXAMPLE)

#: What a short example leaves undefined or unused is not its matter.
SURROUNDINGS = {"never-defined", *(code for code in lint.ENTRIES if code.startswith("unused-"))}


def diagnose(text: str) -> list[Diagnostic]:
    """What is wrong with a rule file, apart from its surroundings."""
    found = check([RuleText("rules/example.catala_en", text)]).diagnostics
    return [each for each in found if each.code not in SURROUNDINGS]


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_failing_example_fails_by_this_mistake_alone(code: str) -> None:
    found = check([RuleText("rules/example.catala_en", CATALOGUE[code].failing)]).diagnostics
    assert {diagnostic.code for diagnostic in found} - (SURROUNDINGS - {code}) == {code}
    for diagnostic in found:
        assert f"[{diagnostic.code}]" in frame(diagnostic)
        assert diagnostic.help


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_mended_example_has_no_mistake(code: str) -> None:
    assert diagnose(CATALOGUE[code].mended) == []


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_the_words_are_for_people(code: str) -> None:
    entry = CATALOGUE[code]
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", code)
    assert entry.message.endswith(".")
    assert entry.help
    assert entry.explanation.endswith(".")
    jargon = re.compile(r"\b(token|parse|parser|lexer|syntax|unexpected|invalid|EOF|regex|AST)\b")
    assert not jargon.search(f"{entry.message} {entry.help} {entry.explanation}")


def test_no_stage_takes_another_ones_code() -> None:
    assert sum(len(stage.entries) for stage in STAGES) == len({**CATALOGUE, **FAILURES, **FINDINGS})


def test_every_failure_has_a_way_out() -> None:
    kinds = {each for each in vars(failures).values() if isinstance(each, type) and issubclass(each, Failure)}
    assert {_code(each) for each in kinds} - {"failure", "evaluation-error", "unset"} == FAILURES.keys()
    assert all(entry.help and entry.explanation.endswith(".") for entry in FAILURES.values())


@pytest.mark.parametrize("code", sorted(FAILURES.keys() - FAILURES_WITHOUT_EXAMPLE))
def test_a_failure_is_that_of_its_example_and_is_mended(code: str) -> None:
    entry = FAILURES[code]
    assert entry.help
    assert code == _run(entry.failing)
    assert _run(entry.mended) == ""


def _run(text: str) -> str:
    """The name of the failure that stops the scope `Fee`, as its code."""
    program = check([RuleText("rules/example.catala_en", text)])
    assert not diagnose(text)
    interpreter = Interpreter(program.program)
    fee = QualifiedName("", "Fee")
    try:
        interpreter.run(fee, interpreter.decoded(fee, {}))
    except Failure as failure:
        return _code(type(failure))
    return ""


def _code(kind: type) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower()


@pytest.mark.parametrize("code", sorted(FINDINGS))
def test_the_examples_of_a_finding_are_rules_in_order(code: str) -> None:
    entry = FINDINGS[code]
    assert entry.help
    assert entry.explanation.endswith(".")
    assert entry.message.endswith(".")
    for text in (entry.failing, entry.mended):
        assert not [each for each in diagnose(text) if each.severity is Severity.ERROR]


@pytest.mark.parametrize("code", sorted(FINDINGS.keys() - {"difference"}))
def test_the_analysis_finds_what_an_example_shows_and_nothing_once_it_is_mended(code: str) -> None:
    assert code in found_in(FINDINGS[code].failing)
    assert found_in(FINDINGS[code].mended) == set()


def found_in(text: str) -> set[str]:
    """The kinds of what is found in the scope `Fee` of an example."""
    program = check([RuleText("rules/example.catala_en", text)])
    return {code_of(each.kind) for each in analyser(program)(QualifiedName("", "Fee")).findings}
