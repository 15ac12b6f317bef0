"""What a merge leaves behind is one message a place, and nothing else is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.driver import RuleText, check
from dsl.literate.merging import unmerged
from tests.tables import tables

DECREE = Path(__file__).parents[2] / "rules" / "decree"


def lines(text: str) -> list[list[int]]:
    """The lines of the marks of each conflict."""
    return [
        [each.span.line, *(label.span.line for label in each.labels)]
        for each in unmerged("a.catala_en", text)
        if each.span
    ]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> draft\nd\n", [[2, 4, 6]]),
        ("<<<<<<< HEAD\nb\n||||||| base\nx\n=======\nc\n>>>>>>> draft\n", [[1, 5, 7]]),
        ("<<<<<<< HEAD\n=======\n>>>>>>> a\n\n<<<<<<< HEAD\n=======\n>>>>>>> a\n", [[1, 2, 3], [5, 6, 7]]),
        ("<<<<<<< HEAD\r\nb\r\n=======\r\nc\r\n>>>>>>> draft\r\n", [[1, 3, 5]]),
        ("a\n>>>>>>> draft\n", [[2]]),
        ("<<<<<<< HEAD\na\n", [[1]]),
        ("<<<<<<< HEAD\na\n<<<<<<< HEAD\n=======\n>>>>>>> b\n", [[1], [3, 4, 5]]),
        ("Title\n=======\n\nWords.\n", []),
        ("a <<<<<<< HEAD\n>>>>>>>\n<<<<<<<\n", []),
        ("", []),
    ],
)
def test_each_conflict_is_found_with_its_marks(text: str, marks: list[list[int]]) -> None:
    assert lines(text) == marks


def test_nothing_else_is_said_of_two_versions_of_a_rule() -> None:
    path = DECREE / "part_5_calling_list.catala_en"
    text = path.read_text("utf-8")
    at = text.index("  #[implements")
    merged = f"{text[:at]}<<<<<<< HEAD\n{text[at : at + 300]}\n=======\n{text[at : at + 250]}\n>>>>>>> 1cf6309 (Article 20)\n{text[at:]}"
    used = [
        RuleText(each.relative_to(DECREE.parents[1]).as_posix(), each.read_text("utf-8"))
        for folder in ("library", "calendars", "decree")
        for each in sorted((DECREE.parent / folder).glob("*.catala_en"))
        if each != path
    ]
    (found,) = check([RuleText(path.name, merged), *used], tables=tables(DECREE.parents[1])).diagnostics
    assert found.code == "merge-unfinished"
    assert len(found.labels) == 2
    assert not check([RuleText(path.name, merged), *used], tables=tables(DECREE.parents[1])).ok
    assert check([RuleText(path.name, text), *used], tables=tables(DECREE.parents[1])).ok
