"""The language guide: its examples are run, and the messages that it shows are those that Kotmai gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.documents.guide import PAGES, ROOT, Example, all_examples, examples, problem, said, with_messages, words

EXAMPLES = all_examples()


def name_of(example: Example) -> str:
    return example.name


@pytest.mark.parametrize("example", EXAMPLES, ids=name_of)
def test_example(example: Example, tmp_path: Path) -> None:
    assert problem(example, tmp_path) == ""


@pytest.mark.parametrize("example", [each for each in EXAMPLES if each.said], ids=name_of)
def test_the_message_shown_is_the_one_given(example: Example, tmp_path: Path) -> None:
    assert example.said is not None
    shown = words("\n".join(example.said.lines))
    assert shown == words(said(example, tmp_path)), "python -m tests.documents.guide PAGE writes it"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_each_page_has_a_title_and_shows_what_goes_wrong(path: Path) -> None:
    assert path.read_text("utf-8").startswith("# ")
    own = [each for each in EXAMPLES if each.page == path.name]
    right = [each for each in own if each.fence is None]
    assert not right or any(each.fence is not None for each in own)


def test_the_guide_has_its_first_page() -> None:
    assert ROOT / "docs" / "language" / "index.md" in PAGES


# The reader of pages -------------------------------------------------------------------------------------------------

FEE = """# Fees

```catala
declaration scope Fee:
  input value content integer
  output fee content money

scope Fee:
  definition fee under condition value > 0 consequence equals $5
```

Words.

```cases Fee
| case | value | expected fee |
|------|-------|--------------|
| low  | 1     | $5           |
```
"""


def only(page: str) -> Example:
    """The last example of a page: the right ones are told at its end, wrong ones where they stand."""
    return list(examples("page.md", page))[-1]


def wrong(fence: str) -> Example:
    return next(each for each in examples("page.md", f"{FEE}\n{fence}\n") if each.fence is not None)


def test_right_examples_are_one_rule_file_at_their_lines() -> None:
    example = only(FEE)
    assert example.text().split("\n")[2:4] == ["```catala", "declaration scope Fee:"]
    assert "Words." not in example.text()
    assert "```cases Fee\n" in example.text()


def test_a_right_page_has_no_problem(tmp_path: Path) -> None:
    assert problem(only(FEE), tmp_path) == ""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("| $5           |", "| $6           |", "`fee` is $5, expected $6"),
        ("consequence equals $5", "consequence equals 5", "line 9: error[type-mismatch]"),
        ("value > 0", "valeu > 0", "error[unknown-name]"),
    ],
)
def test_a_page_with_a_mistake_has_one(old: str, new: str, told: str, tmp_path: Path) -> None:
    assert told in problem(only(FEE.replace(old, new)), tmp_path)


def test_a_test_scope_that_fails_is_a_problem(tmp_path: Path) -> None:
    scope = "#[test]\ndeclaration scope Test:\n  output n content integer\nscope Test:\n  definition n equals 5 / 0"
    assert "Test" in problem(only(f"# T\n\n```catala\n{scope.replace('integer', 'decimal')}\n```\n"), tmp_path)


MONEY = "```catala wrong type-mismatch\nscope Fee:\n  exception definition fee equals 5\n```"


def test_a_wrong_example_gives_its_code_and_no_other(tmp_path: Path) -> None:
    assert problem(wrong(MONEY), tmp_path) == ""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("equals 5", "equals $5", "Nothing is wrong"),
        ("type-mismatch", "unknown-name", "error[type-mismatch]"),
        ("type-mismatch", "no-such-code", "There is no message"),
        ("wrong type-mismatch", "wrong", "There is no message ``"),
    ],
)
def test_a_wrong_example_that_gives_something_else(old: str, new: str, told: str, tmp_path: Path) -> None:
    assert told in problem(wrong(MONEY.replace(old, new)), tmp_path)


FAILS = """```catala-fails division-by-zero
#[test]
declaration scope Test:
  output n content decimal

scope Test:
  definition n equals 5 / 0
```"""


def test_a_failing_example_stops_with_its_failure(tmp_path: Path) -> None:
    assert problem(wrong(FAILS), tmp_path) == ""


@pytest.mark.parametrize(("old", "new"), [("5 / 0", "5 / 1"), ("division-by-zero", "empty-list"), ("#[test]\n", "")])
def test_a_failing_example_that_does_not(old: str, new: str, tmp_path: Path) -> None:
    assert "It stops with" in problem(wrong(FAILS.replace(old, new)), tmp_path)


FAILING_CASES = """```cases Fee fails
| case | value | expected fee |
|------|-------|--------------|
| two  | 2     | $6           |
```"""


def test_cases_that_fail(tmp_path: Path) -> None:
    assert problem(wrong(FAILING_CASES), tmp_path) == ""


def test_cases_that_were_to_fail_and_pass(tmp_path: Path) -> None:
    assert problem(wrong(FAILING_CASES.replace("$6", "$5")), tmp_path) == "Not every case of it fails."


def test_alone_and_anew() -> None:
    found = list(examples("page.md", f"{FEE}\n```catala alone\na\n```\n\n```catala anew\nb\n```\n"))
    assert found[0].parts[-1].lines == ("a",)
    assert ["declaration scope Fee:" in each.text() for each in found] == [False, True, False]
    assert not wrong(MONEY.replace("wrong", "alone wrong")).parts


def test_a_stretch_of_a_rule_file_keeps_its_fences() -> None:
    example = only("# A\n\n````markdown\n# Article 3\n\nWords.{#art3}\n\n```catala\na\n```\n````\n")
    assert example.text().split("\n")[3:10] == ["# Article 3", "", "Words.{#art3}", "", "```catala", "a", "```"]


def test_messages_are_written_below_their_examples() -> None:
    page = f"{FEE}\n{MONEY}\n\n```text\nstale\n```\n\nEnd.\n"
    found = with_messages("page.md", page)
    assert "stale" not in found
    assert "```text\nerror[type-mismatch]: " in found
    assert found.endswith("```\n\nEnd.\n")
    assert with_messages("page.md", found) == found
