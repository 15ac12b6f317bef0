"""What rules say, up to ways of saying it: pairs that are the same for all facts, and pairs that are not."""

from __future__ import annotations

import pytest

from compiler.driver import RuleText, check
from compiler.mutate.normal import Form, form_of

FACTS = """\
```catala
declaration scope Fee:
  input a content boolean
  input b content boolean
  input n content integer
  input share content decimal
  input day_ content date
  input period content duration
  output fee content money

scope Fee:
  definition fee {rule}
```
"""


def form(rule: str) -> Form:
    program = check([RuleText("rules/fee.catala_en", FACTS.replace("{rule}", rule))])
    assert program.ok, [each.message for each in program.diagnostics]
    ((scope,),) = [module.scopes for module in program.program.modules if module.scopes]
    return form_of(scope)


def under(condition: str) -> Form:
    return form(f"under condition {condition} consequence equals $5")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("not (not a)", "a"),
        ("a and b", "b and a"),
        ("a and (b and a)", "b and a"),
        ("a or false", "a"),
        ("true and a", "a"),
        ("not (n < 5)", "n >= 5"),
        ("not (n = 5)", "n != 5"),
        ("n > 5", "n >= 6"),
        ("n < 5", "n <= 4"),
        ("5 = n", "n = 5"),
        ("day_ > |2012-02-28|", "day_ >= |2012-02-29|"),
        ("n >= 5 and n > 7", "n >= 8"),
        ("n <= 5 or n < 3", "n <= 5"),
    ],
)
def test_the_same_for_all_facts(one: str, other: str) -> None:
    assert under(one) == under(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a and b", "a or b"),
        ("n > 5", "n >= 5"),
        ("n > 5", "n < 5"),
        ("not (n < 5)", "n > 5"),
        ("not (n > 5)", "n < 5"),
        ("share > 5.0", "share >= 6.0"),
        ("share > 5.0", "share >= 5.0"),
        ("n >= 5 or n >= 8", "n >= 8"),
        ("n >= 5 and n <= 5", "n >= 5"),
        ("day_ > |2012-02-28|", "day_ >= |2012-03-01|"),
        ("not (period < 5 day)", "period >= 5 day"),
        ("a", "b"),
        ("true", "a"),
    ],
)
def test_not_the_same(one: str, other: str) -> None:
    """The comparison of periods may fail where its denial is asked, so nothing is said of it."""
    assert under(one) != under(other)


def test_a_rule_that_never_applies_is_none() -> None:
    usual = "equals $5\n\n  exception definition fee under condition {} consequence equals $7"
    assert form(usual.format("false")) == form("equals $5")
    assert form(usual.format("a")) != form("equals $5")


def test_branches_the_other_way_under_not() -> None:
    assert form("equals if not a then $1 else $2") == form("equals if a then $2 else $1")
    assert form("equals if not a then $1 else $2") != form("equals if a then $1 else $2")
