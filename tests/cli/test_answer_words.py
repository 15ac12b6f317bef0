"""An answer in words: the outcome first, then the law's words and the values that decided."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compiler.runtime.answers import Answer, Finding, Status
from service.render.answer import answer_lines
from service.render.conditions import in_full
from service.render.styled import columns, folded, plain
from tests.cli.answers import CONFLICT, REFUSED, SILENT, VALUE, answered, compared, reason


def words(answer: Answer, width: int = 80) -> str:
    return "\n".join(plain(each).rstrip() for each in answer_lines(answer, width))


def test_a_value_with_the_rule_that_gave_it() -> None:
    assert (
        words(VALUE)
        == """Warranty
  amount: $10,000.00

Why
  Article 15(1), first item
    “installation capacity of 5 MW or less, the warranties are US$10,000;”
    ✓ the project is Electricity
    ✓ x <= 5.0 holds: x is 5.0
  Other rules that do not apply:
    Article 15(1), second item: x > 5.0 fails
    Article 15(2), first item: the project is not Land

Decree No. 119/PM is historical law, in force from 2011 until 18 April 2017.
This answers what the text says; it is not legal advice."""
    )


def test_silence_with_each_rule_tried_and_far_ones_folded() -> None:
    assert (
        words(SILENT)
        == """Warranty
  amount: the text gives no answer

Why
  Rules that were tried, and why none applies:
    Article 15(2), first item
      “Area from 2 to 150 ha, the warranties are US$30,000;”
      ✓ the project is Land
      ✓ area_ha >= 2.0 holds: area_ha is 1050.0
      ✗ area_ha <= 150.0 fails: area_ha is 1050.0
    Article 15(1), 2 rules: the project is not Electricity
    Article 15(3): the project is not Mining

Decree No. 119/PM is historical law, in force from 2011 until 18 April 2017.
This answers what the text says; it is not legal advice."""
    )


def test_a_conflict_cites_both_rules() -> None:
    shown = words(CONFLICT)
    assert "amount: the text gives more than one answer" in shown
    assert "Article 15(1), first item\n" in shown
    assert "Article 15(2), first item\n" in shown


def test_a_refusal_gives_the_message_once_for_all_outputs() -> None:
    shown = words(REFUSED)
    assert shown.count(": these facts are not admitted\n") == 2
    assert shown.count("A size cannot be negative.") == 1
    assert "x >= 0.0 fails: x is -1.0" in shown


def test_values_are_told_as_people_say_them() -> None:
    conditions = (
        compared("listed_parent", False, ("listed_parent", "false")),
        replace(compared("end <= start + 3 year", True, ("end", "|2013-01-01|")), told=(("end", "Tue 2013-01-01"),)),
        compared("match project with pattern " + "-- A: x >= 0.0 " * 9, False, ("project", "A content -1.0")),
    )
    assert [in_full(each) for each in conditions] == [
        "listed parent is false",
        "end <= start + 3 year holds: end is Tue 2013-01-01",
        "fails: project is A content -1.0",
    ]


@pytest.mark.parametrize(
    ("value", "doc", "said"),
    [
        (False, "The right is renounced.", "Whether the right is renounced."),
        (True, "The right is renounced.", "Whether the right is renounced."),
        (False, "Whether the right is renounced.", "Whether the right is renounced."),
        (3, "The right is renounced.", "The right is renounced."),
        (True, "MOU or agreement signed.", "Whether MOU or agreement signed."),
    ],
)
def test_what_a_yes_or_no_is_about_never_contradicts_it(value: int, doc: str, said: str) -> None:
    finding = replace(VALUE.outputs["amount"], value=value, doc=doc)
    shown = words(replace(VALUE, outputs={"amount": finding}))
    assert f"\n    {said}\n" in shown


def test_what_cannot_be_decided_names_the_variable_to_blame() -> None:
    limit = Finding("limit", Status.CONFLICT, None, "", ())
    shown = words(
        answered(
            Finding(
                "may",
                Status.SILENT,
                None,
                "",
                (reason("does not apply", "Article 1", compared("x <= limit", None), uses=(limit,)),),
            )
        )
    )
    assert "x <= limit cannot be decided, since for limit the text gives more than one answer" in " ".join(
        shown.split()
    )


def test_what_a_rule_rests_on_is_explained_once() -> None:
    used = Finding("limit", Status.VALUE, "3", "3", (reason("applies", "Article 2"),))
    shown = words(
        answered(Finding("amount", Status.VALUE, "1", "1", (reason("applies", "Article 1", uses=(used, used)),)))
    )
    assert shown.count("limit: 3, because") == 1
    assert shown.count("limit: 3 (explained above)") == 1


@pytest.mark.parametrize("width", [40, 60, 80])
@pytest.mark.parametrize("answer", [VALUE, SILENT, CONFLICT, REFUSED])
def test_no_line_is_wider_than_the_terminal(answer: Answer, width: int) -> None:
    assert max(columns(plain(each)) for each in answer_lines(answer, width)) <= width


def test_folding_keeps_marks_with_their_words_and_never_cuts() -> None:
    lines = folded(("aa bb", ", ", "c" * 12, "; d"), 8, "- ")
    assert [plain(each) for each in lines] == ["- aa bb,", "  cccccccccccc;", "  d"]
