"""Branches of functions of the top level: found where no call of any scope leads to them, and only there."""

from __future__ import annotations

import pytest

from compiler.analyse.analyse import analyse
from compiler.analyse.tree import Kind, Report
from compiler.types import QualifiedName
from tests.analyse.asked import report_of
from tests.compiler.programs import checked

_HEAD = """\
declaration enumeration Use:
  -- Home
  -- Office
  -- Field

"""
_BY_USE = """\
declaration rate content integer
  depends on use content Use
  equals match use with pattern
    -- Home: 1
    -- Office: 2
    -- Field: 3

"""


def scope(name: str, result: str, *, assertion: str = "") -> str:
    asserted = f"  assertion {assertion}\n" if assertion else ""
    return (
        f"declaration scope {name}:\n  input use content Use\n  input size content integer\n"
        f"  output result content integer\n\n"
        f"scope {name}:\n{asserted}  definition result equals {result}\n\n"
    )


def of_functions(report: Report) -> list[tuple[str, str, str]]:
    """What is found of functions: the kind, the function and the text."""
    scopes = set(report.scopes)
    return [(each.kind.value, each.scope.name, each.rules[0]) for each in report.findings if each.scope not in scopes]


def found(code: str) -> list[tuple[str, str, str]]:
    report = report_of(_HEAD + code)
    assert not report.undecided, report.undecided
    return of_functions(report)


_NO_FIELD = "use with pattern Home or use with pattern Office"


def test_a_branch_that_no_call_leads_to() -> None:
    assert found(_BY_USE + scope("A", "rate of use", assertion=_NO_FIELD)) == [("unreached", "rate", "3: Field")]


def test_a_branch_that_one_scope_leaves_aside_and_another_needs() -> None:
    code = _BY_USE + scope("A", "rate of use", assertion=_NO_FIELD)
    assert found(code + scope("B", "rate of use")) == []
    assert found(code + scope("B", "rate of Field")) == []
    assert found(code + scope("B", "rate of Home")) == [("unreached", "rate", "3: Field")]


def test_a_function_called_by_another() -> None:
    twice = "declaration twice content integer\n  depends on use content Use\n  equals 2 * (rate of use)\n\n"
    assert found(_BY_USE + twice + scope("A", "twice of use", assertion=_NO_FIELD)) == [
        ("unreached", "rate", "3: Field")
    ]
    assert found(_BY_USE + twice + scope("A", "twice of use")) == []


_CAPPED = "declaration capped content integer\n  depends on size content integer\n  equals if size > 100 then 100 else size\n\n"


@pytest.mark.parametrize(
    ("assertion", "kinds"),
    [
        ("size > 200", [("always-true", "capped", "size > 100")]),
        ("size < 50", [("always-false", "capped", "size > 100")]),
        ("size < 102", []),
    ],
)  # fmt: skip
def test_a_condition_that_always_comes_out_alike(assertion: str, kinds: list[tuple[str, str, str]]) -> None:
    assert found(_CAPPED + scope("A", "capped of size", assertion=assertion)) == kinds


def test_what_an_assertion_asks_of_a_function_is_not_assumed() -> None:
    small = "declaration is_small content boolean\n  depends on size content integer\n  equals if size > 100 then false else true\n\n"
    assert found(small + scope("A", "size", assertion="is_small of size")) == []
    both = scope("A", "if is_small of size then 1 else 2", assertion="is_small of size")
    report = report_of(_HEAD + small + both)
    assert of_functions(report) == [], "the assertion leads to both branches"
    assert [each.kind for each in report.findings] == [Kind.ALWAYS_TRUE]


def test_calls_within_a_called_scope_are_its_own() -> None:
    inner = _CAPPED + scope("Inner", "capped of size")
    outer = scope("Outer", "(output of Inner with { -- use: use -- size: 1 }).result")
    assert found(inner + outer) == []


def test_a_function_that_nobody_calls_is_named() -> None:
    report = report_of(_HEAD + _BY_USE + scope("A", "size"))
    assert of_functions(report) == []
    (left,) = report.undecided
    assert (left.kind, left.scope.name) == (Kind.UNREACHED, "rate")
    assert "no scope calls this function" in left.reason


def test_a_function_that_is_handed_on_is_named() -> None:
    inner = (
        "declaration scope Inner:\n  input f content integer depends on x content integer\n"
        "  output result content integer\n\nscope Inner:\n  definition result equals f of 1\n\n"
    )
    report = report_of(_HEAD + _CAPPED + inner + scope("A", "(output of Inner with { -- f: capped }).result"))
    assert of_functions(report) == []
    assert [(each.scope.name, each.reason) for each in report.undecided] == [
        ("capped", "this function is handed on as a value, and not all its calls can be seen")
    ]


def test_a_function_by_which_a_constant_is_worked_out_is_named() -> None:
    code = _CAPPED + "declaration most content integer equals capped of 200\n\n"
    report = report_of(_HEAD + code + scope("A", "capped of 1 + most"))
    assert of_functions(report) == []
    assert [each.scope.name for each in report.undecided] == ["capped"]


def test_nothing_is_said_before_all_scopes_that_call_were_analysed() -> None:
    program = checked(_HEAD + _BY_USE + scope("A", "rate of use", assertion=_NO_FIELD) + scope("B", "rate of use"))
    (name,) = [each.name for module in program.program.modules for each in module.scopes if each.name.name == "A"]
    report = analyse(program.program, (name,))
    assert of_functions(report) == []
    assert (report.undecided, report.functions) == ((), ())


def test_the_key_names_the_function() -> None:
    report = report_of(_HEAD + _BY_USE + scope("A", "rate of use", assertion=_NO_FIELD))
    (key,) = [each.key for each in report.findings if each.kind is Kind.UNREACHED]
    assert key == "unreached:rate:3:_Field"
    assert report.functions == (QualifiedName("", "rate"),)
