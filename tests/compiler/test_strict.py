"""The strict run: failed assertions are gathered with the values they failed for; circles are said beside other errors."""

from __future__ import annotations

import pytest

from compiler.interpret.strict import StrictInterpreter
from compiler.runtime.failures import DivisionByZero, Refused
from compiler.types import QualifiedName
from dsl.source import Span
from tests.compiler.programs import checked, codes, run

HEAD = "declaration scope S:\n  output a content integer\n  output b content integer\n\nscope S:\n"


def _refused(body: str) -> Refused | None:
    program = checked(HEAD + body)
    assert program.ok, [(each.code, str(each.span)) for each in program.diagnostics]
    return StrictInterpreter(program.program).completed(QualifiedName("", "S"), {})[1]


def test_all_failed_assertions_are_told_with_their_values_and_places() -> None:
    refused = _refused(
        "  definition a equals 6\n"
        "  definition b equals\n"
        "    assertion a < 3 in\n"
        '    #[error.message = "Not so many"]\n'
        "    assertion not (a > 1 and a != 2) in\n"
        "    a + 1\n"
        "  assertion a = b or b <= 1\n"
        "  assertion a > 1\n"
        "  assertion a > 9 and b = 7\n"
    )
    assert refused is not None
    assert refused.messages == (
        "6 ≮ 3",
        "Not so many: 6 > 1 and 6 ≠ 2",
        "6 ≠ 7 and 7 ≰ 1",
        "6 ≯ 9",
    )
    places = [each.line for each in refused.origin if isinstance(each, Span)]
    assert places == [11, 13, 15, 17]


@pytest.mark.parametrize(
    ("assertion", "message"),
    [
        ("assertion (if a > 0 then false else true)", "assertion (if a > 0 then false else true)"),
        ("assertion not (a > 0 or b > 0)", "6 > 0 and 1 > 0"),
        ("assertion [a] = [1; 2]", "[6] ≠ [1; 2]"),
    ],
)
def test_what_an_assertion_says(assertion: str, message: str) -> None:
    refused = _refused(f"  definition a equals 6\n  definition b equals 1\n  {assertion}\n")
    assert refused is not None
    assert refused.messages == (message,)


def test_another_failure_hides_failed_assertions() -> None:
    body = "  definition a equals assertion 1 > 2 in 3\n  definition b equals integer of (1 / 0)\n"
    with pytest.raises(DivisionByZero):
        _refused(body)


def test_assertions_of_a_subscope_are_gathered_too() -> None:
    program = checked(
        "declaration scope Inner:\n  input n content integer\n  output m content integer\n\n"
        "scope Inner:\n  definition m equals n\n  assertion n < 5\n\n"
        "declaration scope S:\n  inner scope Inner\n  output a content integer\n\n"
        "scope S:\n  definition inner.n equals 7\n  definition a equals inner.m\n  assertion a = 8\n"
    )
    outputs, refused = StrictInterpreter(program.program).completed(QualifiedName("", "S"), {})
    assert outputs.values == (7,)
    assert refused is not None
    assert refused.messages == ("7 ≮ 5", "7 ≠ 8")


@pytest.mark.parametrize(("n", "wanted"), [(1, False), (9, True)])
def test_an_input_condition_is_false_where_no_rule_given_for_it_applies(n: int, wanted: bool) -> None:
    outputs = run(
        "declaration scope Inner:\n  input large condition\n  output told content boolean\n\n"
        "scope Inner:\n  definition told equals large\n\n"
        "declaration scope S:\n  input n content integer\n  inner scope Inner\n  output told content boolean\n\n"
        "scope S:\n  rule inner.large under condition n > 5 consequence fulfilled\n"
        "  definition told equals inner.told\n",
        facts=f'{{"n": {n}}}',
    )
    assert outputs == {"told": wanted}


def test_circles_are_said_beside_mistakes_of_type() -> None:
    assert sorted(codes(HEAD + "  definition a equals decimal of b\n  definition b equals a\n")) == [
        "type-mismatch",
        "variables-in-a-circle",
    ]


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        (HEAD + "  definition a equals (output of S).b\n  definition b equals 1\n", [4, 9]),
        ("declaration f content integer depends on x content integer\n  equals x + g\n\n"
         "declaration g content integer\n  equals f of 1\n", [4, 5, 8]),
    ],
)  # fmt: skip
def test_a_circle_is_shown_where_it_is_closed(code: str, lines: list[int]) -> None:
    (found,) = (each for each in checked(code).diagnostics if each.code == "recursion")
    assert found.span is not None
    assert [found.span.line, *(label.span.line for label in found.labels)] == lines
