"""Readings of the text: what an answer rests on, and what its asker may choose."""

from __future__ import annotations

from typing import Any

import pytest

from tests.compiler.programs import checked, codes
from tests.readings.programs import FEE, TOTAL, answers, emitted


def value(answer: Any, output: str) -> Any:
    return answer["outputs"][output].get("value", answer["outputs"][output]["status"])


def rests(answer: Any, output: str) -> list[str]:
    found: list[str] = answer["outputs"][output].get("rests_on", [])
    return found


def test_the_recommended_reading_holds_where_none_is_chosen() -> None:
    answer: Any = answers(FEE, "Fee", investors=3, days=20)
    assert value(answer, "fee") == "15.00"
    assert answer["readings"] == [
        {
            "name": "Fee.counting",
            "input": "counting",
            "case": "Each",
            "recommended": "Each",
            "doc": "How investors are counted.",
            "cases": [
                {"case": "Each", "doc": "Each investor is counted for itself."},
                {"case": "Together", "doc": "All investors are counted together."},
            ],
            "provisions": [
                {"provision": "Article 1", "anchor": "", "words": "", "headings": ["Article 1. Test"]},
            ],
        }
    ]


def test_another_reading_may_be_chosen_and_the_answer_says_so() -> None:
    answer: Any = answers(FEE, "Fee", investors=3, days=20, counting="Together")
    assert value(answer, "fee") == "9.00"
    assert [(each["name"], each["case"], each["recommended"]) for each in answer["readings"]] == [
        ("Fee.counting", "Together", "Each"),
        ("Fee.late", "After_ten", "After_ten"),
    ]


def test_what_no_rule_mentioned_is_not_said_to_matter() -> None:
    answer: Any = answers(FEE, "Fee", investors=3, days=20)
    assert rests(answer, "fee") == ["Fee.counting"]
    assert rests(answer, "days_given") == []


def test_the_readings_of_called_scopes_are_the_askers_to_choose() -> None:
    facts = {"investors": 3, "days": 20}
    assert value(answers(TOTAL, "Total", **facts), "total") == "30.00"
    chosen: Any = answers(TOTAL, "Total", **facts, **{"Fee.counting": "Together"})
    assert value(chosen, "total") == "18.00"
    assert value(chosen, "called") == "9.00"
    assert [each["input"] for each in chosen["readings"]] == ["Fee.counting", "Fee.late"]
    assert rests(chosen, "free") == []


def test_one_choice_reaches_through_several_scopes() -> None:
    late: Any = answers(TOTAL, "Outer", days=20, **{"Fee.counting": "Together", "Fee.late": "After_thirty"})
    assert value(late, "total") == "16.00"


def test_what_a_rule_gives_to_a_call_is_not_the_askers_to_choose() -> None:
    """Six investors: the second fee counts them together, whatever the asker chooses; three: the asker does."""
    many: Any = answers(TOTAL, "Total", investors=6, days=5, **{"Fee.counting": "Each"})
    assert value(many, "total") == "38.00"
    outer: Any = answers(TOTAL, "Outer", days=20, **{"Fee.counting": "Each"})
    assert value(outer, "fixed") == "9.00"
    assert rests(outer, "fixed") == []


def test_generated_functions_take_readings_by_name() -> None:
    law = emitted(TOTAL)
    assert law.total(investors=3, days=20).total == 30_00
    assert law.total(investors=3, days=20, fee__counting=law.Headcount.Together).total == 18_00
    assert law.outer(days=20, fee__counting=law.Headcount.Together, fee__late=law.Late.After_thirty).total == 16_00


def test_a_case_that_is_none_is_refused_with_the_cases_there_are() -> None:
    from compiler.runtime.facts import BadFacts

    with pytest.raises(BadFacts) as caught:
        answers(TOTAL, "Total", investors=3, days=20, **{"Fee.counting": "Togther"})
    assert caught.value.problems[0].path == "Fee.counting"
    assert caught.value.problems[0].near == "Together"


def test_readings_of_one_name_in_two_modules_are_told_apart() -> None:
    module = "> Module {}\n\n# Article\n\n```catala-metadata\n" + FEE.replace("scope Fee:\n", "scope Fee:\n") + "```\n"
    code = """declaration scope S:
  a scope A.Fee
  b scope B.Fee
  output x content money

scope S:
  definition a.investors equals 3
  definition a.days equals 20
  definition b.investors equals 3
  definition b.days equals 20
  definition x equals a.fee + b.fee
"""
    text = f"> Using A\n> Using B\n\n## Article 1. Test\n\n```catala\n{code}\n```\n"
    from compiler.driver import RuleText, check

    found = check(
        [RuleText("a.catala_en", module.format("A")), RuleText("b.catala_en", module.format("B")), RuleText("c", text)]
    )
    assert found.ok, found.diagnostics
    scope = next(each for m in found.program.modules for each in m.scopes if each.name.name == "S")
    assert [each.name for each in scope.inputs] == ["A.Fee.counting", "A.Fee.late", "B.Fee.counting", "B.Fee.late"]


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("context counting content", "internal counting content", "reading-not-context"),
        ("context counting content", "output counting content", "reading-not-context"),
        ("context counting content Headcount", "context counting content integer", "reading-not-enumeration"),
        (
            "context counting content Headcount",
            "context counting content Headcount depends on n content integer",
            "reading-not-enumeration",
        ),
        ("-- Together", "-- Together content integer", "reading-case-with-content"),
        ("  definition counting equals Each\n", "", "reading-without-default"),
        (
            "definition counting equals Each",
            "definition counting equals if days > 3 then Each else Together",
            "reading-default-not-constant",
        ),
        (
            "definition counting equals Each",
            "definition counting under condition days > 3 consequence equals Each",
            "reading-default-not-constant",
        ),
        (
            "definition counting equals Each",
            "definition counting equals Each\n  exception definition counting equals Together",
            "reading-default-not-constant",
        ),
        ("  ## All investors are counted together.\n", "", "reading-case-undocumented"),
        ("  #[reading]\n  context counting", '  #[reading = "art9"]\n  context counting', "unknown-anchor"),
    ],
)
def test_what_is_no_reading_is_said_with_its_place(before: str, after: str, code: str) -> None:
    assert before in FEE
    found = [each for each in checked(FEE.replace(before, after)).diagnostics if each.code == code]
    assert len(found) == 1
    assert found[0].span is not None


def test_a_reading_in_steps_or_of_a_single_case_or_on_a_sub_scope_is_refused() -> None:
    steps = FEE.replace(
        "context counting content Headcount", "context counting content Headcount state first state second"
    ).replace(
        "definition counting equals Each",
        "definition counting state first equals Each\n  definition counting state second equals Each",
    )
    assert "reading-default-not-constant" in codes(steps)
    assert "reading-without-choice" in codes(FEE.replace("  ## Late is after thirty days.\n  -- After_thirty\n", ""))
    on_sub = TOTAL.replace("  first scope Fee", "  #[reading]\n  first scope Fee")
    assert "reading-not-context" in codes(on_sub)


def test_the_plain_law_is_without_mistakes() -> None:
    assert codes(FEE) == codes(TOTAL) == []


def test_a_reading_may_be_an_output_too() -> None:
    shown: Any = answers(
        FEE.replace("context counting", "context output counting"), "Fee", investors=1, days=1, counting="Together"
    )
    assert value(shown, "counting") == "Together"
    assert rests(shown, "counting") == ["Fee.counting"]


def test_a_reading_that_a_rule_gives_to_a_sub_scope_is_none_that_the_answer_rests_on() -> None:
    fixed = TOTAL.replace("first.fee + second.fee", "second.fee").replace(
        " under condition investors > 5 consequence", ""
    )
    answer: Any = answers(fixed, "Total", investors=3, days=20)
    assert value(answer, "total") == "9.00"
    assert rests(answer, "total") == ["Fee.late"]
