"""How a developer uses the evaluators: not run as a test, but read by both type checkers, as `make check-types` does."""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never, assert_type

from generated.decree.part_4_concession_activities import Land, MoneyInUSD, Project, decide_warranty, warranty
from generated.runtime.answers import Answer
from generated.runtime.decisions import Outcome, Value
from generated.runtime.failures import Conflict, Refused, Silent


def in_words(project: Project) -> str:
    """Every outcome is named, and a type checker sees that there is no other."""
    outcome = decide_warranty(project=project).amount
    assert_type(outcome, Outcome[MoneyInUSD])
    match outcome:
        case Value(amount):
            assert_type(amount, int)
            return f"{amount // 100} dollars"
        case Silent(variable):
            return f"nothing is said of the {variable}"
        case Conflict(_, rules):
            return f"contradicting rules: {'; '.join(rules)}"
        case Refused(messages):
            return " ".join(messages)
        case _:
            assert_never(outcome)


def plainly() -> int:
    """The function that raises gives a typed record."""
    return warranty(project=Land(Fraction(150))).amount


def why(project: Project) -> Answer:
    """The reasons of a decision."""
    return decide_warranty(project=project).reasons
