"""Cases that ran, for programs: one object, or JUnit's XML, which most services that build and test can show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from xml.etree import ElementTree

from compiler.cases.tree import Check, Question
from service.cli.cases import CaseRun
from service.render.cases import article_of, disagreement_lines, expected_words, failure_lines, place_of
from service.render.styled import Line, plain

#: Letters that XML has no way to write.
_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: Columns of what is said of a failed case.
_WIDTH = 100


def as_object(runs: Sequence[CaseRun]) -> dict[str, object]:
    """All cases with what was expected and what came."""
    failed = sum(not each.passed for each in runs)
    return {
        "passed": len(runs) - failed,
        "failed": failed,
        "to_confirm": sum(len(each.result.to_confirm) for each in runs),
        "cases": [_case(each) for each in runs],
    }


def _case(run: CaseRun) -> dict[str, object]:
    question = run.result.question
    return {
        "scope": str(question.scope),
        "name": question.name,
        "article": article_of(question),
        "provision": place_of(question),
        "path": question.span.path,
        "line": question.span.line,
        "passed": run.passed,
        "evaluators_agree": run.agrees,
        "error": run.result.error or None,
        "facts": dict(question.facts_shown),
        "results": [_result(each) for each in run.result.checks],
    }


def _result(check: Check) -> dict[str, object]:
    expectation = check.expectation
    return {
        "variable": expectation.name,
        "expected": expected_words(expectation),
        "got": check.got,
        "passed": check.passed,
        "to_confirm": expectation.is_open,
    }


def as_junit(runs: Iterable[CaseRun]) -> str:
    """The cases as JUnit's XML, a suite a rule file. No times are told, so that the same cases give the same text."""
    suites = ElementTree.Element("testsuites", name="kotmai")
    for path, group in groupby(runs, lambda run: run.result.question.span.path):
        cases = list(group)
        suite = ElementTree.SubElement(suites, "testsuite", name=_clean(path), tests=str(len(cases)))
        suite.set("failures", str(sum(not each.passed for each in cases)))
        suite.set("errors", "0")
        for each in cases:
            suite.append(_testcase(each))
    ElementTree.indent(suites)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(suites, encoding="unicode")}\n'


def _testcase(run: CaseRun) -> ElementTree.Element:
    question = run.result.question
    case = ElementTree.Element("testcase", classname=_clean(_class_of(question)), name=_clean(question.name))
    case.set("file", _clean(question.span.path))
    case.set("line", str(question.span.line))
    if not run.passed:
        lines = [plain(each) for each in _told(run)]
        failure = ElementTree.SubElement(case, "failure", message=_clean(lines[0].strip()))
        failure.text = _clean("\n".join(each.rstrip() for each in lines))
    return case


def _told(run: CaseRun) -> Iterator[Line]:
    """What is told of a case that failed."""
    if not run.result.passed:
        yield from failure_lines(run.result, _WIDTH)
    if not run.agrees:
        yield from disagreement_lines(run.generated, _WIDTH)


def _class_of(question: Question) -> str:
    """Where a case belongs, as reports group it: its article and scope."""
    return ".".join(part for part in (article_of(question).replace(".", " "), question.scope.name) if part)


def _clean(text: str) -> str:
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)
