"""Values as people write them who do not think of the language: each is answered with how it is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsl.cases.from_fence import read_cases
from dsl.cases.slips import slip
from dsl.diagnostics import Diagnostic
from dsl.literate.reader import read


def fact(written: str) -> str:
    found = slip(written, is_expected=False)
    return found.hint if found else ""


def result(written: str) -> str:
    found = slip(written, is_expected=True)
    return found.hint if found else ""


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ('"Other"', "Write `Other`."),
        ("'Other'", "Write `Other`."),
        ("`Other`", "Write `Other`."),
        ("**$10,000**", "Write `$10,000`."),
        ("“Land content 2.0”", "Write `Land content 2.0`."),
        ("Electricity 5.0", "Write `Electricity content 5.0`."),
        ("Electricity(5.0)", "Write `Electricity content 5.0`."),
        ("Electricity: 5.0", "Write `Electricity content 5.0`."),
        ("Electricity of $5", "Write `Electricity content $5`."),
        ("Pair (1, 2)", "Write `Pair content (1, 2)`."),
        ("Days [1; 2]", "Write `Days content [1; 2]`."),
        ("electricity content 5.0", "Write `Electricity content 5.0`."),
        ("10,000", "Write `$10,000` if it is an amount, `10000` if it is a number."),
        ("10,000 dollars", "Write `$10,000`, or `USD 10,000`."),
        ("10,000.50 USD", "Write `$10,000.50`, or `USD 10,000.50`."),
        ("10,000,000 kip", "Write `LAK 10,000,000`."),
        ("500 THB", "Write `THB 500`."),
        ("USD10,000", "Write `USD 10,000`."),
        ("US$10,000.50", "Write `USD 10,000.50`."),
        ("USD 10,000", ""),
        ("500 MWh", ""),
        ("10 DAY", ""),
        ("29 February 2012", "Write `|2012-02-29|`."),
        ("February 29, 2012", "Write `|2012-02-29|`."),
        ("29. Feb 2012", ""),
        ("2012/02/29", "Write `|2012-02-29|`."),
        ("30 February 2012", ""),
        ("yes", "Write `true`."),
        ("FALSE", "Write `false`."),
        ("-", "Where a fact is not given, leave the cell empty."),
        ("n/a", "Where a fact is not given, leave the cell empty."),
        ("none", "Where a fact is not given, leave the cell empty."),
        ("10,00", ""),
        ("nonesuch", ""),
        ("Refused", ""),
    ],
)
def test_facts(written: str, hint: str) -> None:
    assert fact(written) == hint


NOTHING = "Where no rule of the text applies, write `silent`; where a result is not checked, leave the cell empty."


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("—", NOTHING),
        ("None", NOTHING),
        ("no answer", NOTHING),
        ("N.A.", NOTHING),
        ("Silent", "Write `silent`, in small letters."),
        ("REFUSED", "Write `refused`, in small letters."),
        ("Error", "Write `error`, in small letters."),
        ("refuse", "Did you mean `refused`?"),
        ("conflicts", "Did you mean `conflict`?"),
        ("division by zero", "Write `error division-by-zero`."),
        ("Error: division-by-zero", "Write `error division-by-zero`."),
        ("empty_list", "Write `error empty-list`."),
        ("??", "Write `?`, or `$5 ?`."),
        ("? $5", "Write `?`, or `$5 ?`."),
        ("Electricity 5.0", "Write `Electricity content 5.0`."),
        ("amount", ""),
        ("$5 +", ""),
    ],
)
def test_results(written: str, hint: str) -> None:
    assert result(written) == hint


def test_true_is_offered_only_where_it_could_stand() -> None:
    assert slip("yes", is_expected=True, is_truth=False) is None


@given(st.text(max_size=30), st.booleans())
def test_any_words_are_a_slip_or_none(written: str, is_expected: bool) -> None:
    found = slip(written, is_expected=is_expected)
    assert found is None or (found.hint and found.reason)


def headings(heading: str, cell: str) -> list[Diagnostic]:
    text = f"```cases Fee\n| case | {heading} |\n|---|---|\n| a | {cell} |\n```\n"
    document, _ = read("law.catala_en", text)
    return list(read_cases(next(document.fences("cases")))[1])


@pytest.mark.parametrize(
    ("heading", "code", "hint"),
    [
        ("result amount", "cases-column-malformed", "`expected amount`"),
        ("Expected Amount", "cases-column-malformed", "`expected amount`"),
        ("expects: amount", "cases-column-malformed", "`expected amount`"),
        ("Expected", "cases-column-malformed", "`expected amount`"),
        ("the amount", "cases-column-malformed", "`the_amount`"),
        ("expected_amount", "cases-outcome-as-fact", "`expected amount`, with a blank"),
        ("amount", "cases-outcome-as-fact", "`expected amount`"),
    ],
)
def test_headings(heading: str, code: str, hint: str) -> None:
    (found, *_) = [each for each in headings(heading, "silent") if each.severity.value == "error"]
    assert found.code == code
    assert hint in found.help


def test_a_scope_with_a_small_letter() -> None:
    _, found = read("law.catala_en", "```cases market fee\n| case | expected x |\n|---|---|\n| a | 1 |\n```\n")
    assert [(each.code, each.help) for each in found] == [
        ("cases-scope-malformed", "Write the name as the scope has it, such as `Market_fee`.")
    ]
