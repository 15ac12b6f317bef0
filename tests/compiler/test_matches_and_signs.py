"""A `match` that swallows the field behind it, and a sign before a call: one message each, with the true cause."""

from __future__ import annotations

import pytest

from compiler.driver import RuleText, check
from dsl.diagnostics import Diagnostic, Severity

CODE = """```catala
declaration enumeration Pay:
  -- Cash
  -- Done

declaration structure Bill:
  data sum content integer
  data done content boolean
  data more content integer

declaration is_even content boolean
  depends on n content integer
  equals n = 2

declaration bill content Bill
  depends on part content optional of integer, pay content Pay, flag content boolean
  equals
    Bill {
      -- sum: SUM
      -- done: DONE
      -- more: 3
    }
```
"""
SUM = "match part with pattern\n        -- Present content n: n\n        -- Absent: 0"


def found(sum_: str = "1", done: str = "true") -> list[Diagnostic]:
    checked = check([RuleText("a.catala_en", CODE.replace("SUM", sum_).replace("DONE", done))])
    return [each for each in checked.diagnostics if each.severity is Severity.ERROR]


def test_the_field_behind_a_match() -> None:
    (only,) = found(SUM)
    assert (only.code, only.span and only.span.text) == ("match-before-field", "done")
    assert "`done` reads as one more case of the `match`" in only.message
    assert "`(match ... with pattern ...)`" in only.help
    assert [each.span.text for each in only.labels] == ["match"]


@pytest.mark.parametrize("sum_", [f"({SUM})", "1 + 2"])
def test_fields_that_are_right(sum_: str) -> None:
    assert found(sum_) == []


def test_two_matches_are_two_mistakes() -> None:
    wrong = found(SUM, "match pay with pattern\n        -- Cash: true\n        -- Done: false")
    assert [each.code for each in wrong] == ["match-before-field"] * 2
    assert [each.span and each.span.text for each in wrong] == ["done", "more"]


def test_a_case_that_is_written_small_is_told_as_one() -> None:
    (only,) = found("(match pay with pattern\n        -- Cash: 1\n        -- done: 2)")
    assert (only.code, only.help) == ("capital-needed", "Write `Done`.")
    first, *_ = found("match pay with pattern\n        -- Cash: 1\n        -- done: 2")
    assert (first.code, first.help) == ("capital-needed", "Write `Done`.")


@pytest.mark.parametrize(
    ("written", "code", "help_"),
    [
        ("not is_even of 2", "sign-before-call", "Write `not (is_even of ...)`."),
        ("not (is_even of 2)", "", ""),
        ("not flag of 2", "not-a-function", "Leave `of` and what follows it away, or write an operator."),
        ("not even of 2", "unknown-name", "Did you mean `is_even`?"),
        ("- is_even of 2 > 1", "sign-before-call", "Write `- (is_even of ...)`."),
    ],
)
def test_a_sign_before_a_call(written: str, code: str, help_: str) -> None:
    assert [(each.code, each.help) for each in found(done=written)] == ([(code, help_)] if code else [])
