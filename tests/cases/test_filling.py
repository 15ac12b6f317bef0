"""Results written into a table: their cells change and nothing else, byte for byte."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsl.literate.reader import read
from dsl.literate.tree import Fence
from service.project.filling import filled, put_in


def fence_of(*rows: str) -> Fence:
    document, _ = read("law.catala_en", "\n".join(("# Law", "", "```cases Fee", *rows, "```", "")))
    return next(document.fences("cases"))


def after(answer: str, *rows: str) -> list[str]:
    """The rows with the answer in each cell that holds a question mark."""
    fence = fence_of(*rows)
    text = fence.body.source.text
    answers = {found.start(): answer for found in re.finditer(r"\?", text)}
    lines = text.split("\n")
    for number, line in filled(fence, answers).items():
        lines[number - 1] = line
    return lines[3:-2]


ALIGNED = ("| case | expected fee | n  |", "|------|--------------|----|", "| low  | ?            | 1  |")


@pytest.mark.parametrize(
    ("rows", "answer", "new"),
    [
        (ALIGNED, "$5 ?", (*ALIGNED[:2], "| low  | $5 ?         | 1  |")),
        (
            ALIGNED,
            "error division-by-zero ?",
            (
                "| case | expected fee             | n  |",
                "|------|--------------------------|----|",
                "| low  | error division-by-zero ? | 1  |",
            ),
        ),
        (
            (
                "| case | expected fee |",
                "|------|-------------:|",
                "| low  |            ? |",
                "| high |           $5 |",
            ),
            "$10,000,000.00 ?",
            (
                "| case |     expected fee |",
                "|------|-----------------:|",
                "| low  | $10,000,000.00 ? |",
                "| high |               $5 |",
            ),
        ),
        (
            ("| case | expected fee |", "|---|---|", "| low | ? |", "| high | $5 |"),
            "$6 ?",
            ("| case | expected fee |", "|---|---|", "| low | $6 ? |", "| high | $5 |"),
        ),
        (
            ("| case | expected fee |", "|:--|:-:|", "| low | ?     | ", "| high | $5 |"),
            "$6 ?",
            ("| case | expected fee |", "|:--|:-:|", "| low | $6 ?  | ", "| high | $5 |"),
        ),
        (
            ("case | expected fee | expected n", "---|---|---", "low | ? | ?"),
            "silent ?",
            ("case | expected fee | expected n", "---|---|---", "low | silent ? | silent ?"),
        ),
        (("|case|expected fee|", "|---|---|", "|low|?|"), "$6 ?", ("|case|expected fee|", "|---|---|", "|low|$6 ? |")),
        (
            (
                "| case | due          | expected x |",
                "|------|--------------|------------|",
                "| a    | |2012-02-29| | ?          |",
            ),
            "|2012-03-01| ?",
            (
                "| case | due          | expected x     |",
                "|------|--------------|----------------|",
                "| a    | |2012-02-29| | |2012-03-01| ? |",
            ),
        ),
        (
            ("| case  | expected x |", "|-------|------------|", "| ກຳ    | ?          |"),
            "$1 ?",
            ("| case  | expected x |", "|-------|------------|", "| ກຳ    | $1 ?       |"),
        ),
    ],
)
def test_the_cells_are_filled(rows: tuple[str, ...], answer: str, new: tuple[str, ...]) -> None:
    assert tuple(after(answer, *rows)) == new


def test_rows_that_are_not_asked_for_stay() -> None:
    fence = fence_of("| case | expected fee |", "|---|---|", "| low | ? |", "| high | ? |")
    second = fence.body.source.text.rindex("?")
    assert filled(fence, {second: "$5 ?"}) == {7: "| high | $5 ? |"}


def test_a_shorter_result_leaves_the_bars_where_they_stand() -> None:
    row = "| low  | ?            | 1  |"
    wide = (*ALIGNED[:2], row.replace("?           ", "$10,000.00 ?"))
    fence = fence_of(*wide)
    at = fence.body.source.text.index("$10,000.00 ?")
    assert list(filled(fence, {at: "silent ?"}).values()) == ["| low  | silent ?     | 1  |"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_the_byte_order_mark_stay(end: str, mark: bytes) -> None:
    raw = mark + end.join(("one", "two", "", "four ກ", "")).encode()
    assert put_in(raw, {2: "TWO"}) == mark + end.join(("one", "TWO", "", "four ກ", "")).encode()
    assert put_in(raw, {1: "ONE"}) == mark + end.join(("ONE", "two", "", "four ກ", "")).encode()
    assert put_in(raw, {}) == raw


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
@settings(deadline=None)
def test_what_is_not_filled_stays_byte_for_byte(text: str) -> None:
    assert put_in(text.encode(), {}) == text.encode()


CELLS = st.sampled_from(["", "a", "?", "$5", "|2012-02-29|", r"a \| b", "ກົດ", "[1; 2]", "   x", "?  "])


@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=4), st.sampled_from(["$5 ?", "silent ?", "a"]))
@settings(deadline=None)
def test_other_cells_keep_their_words(rows: list[tuple[str, str, str]], answer: str) -> None:
    written = [f"| {' | '.join(row)} |" for row in (("case", "x", "expected y"), *rows)]
    table = [written[0], "|---|---|---|", *written[1:]]
    old = [[cell.strip() for cell in row] for row in rows]
    new = [f"| {' | '.join(answer if cell == '?' else cell for cell in row)} |" for row in old]
    found = [re.sub(r" +", " ", line) for line in after(answer, *table)]
    assert found[2:] == [re.sub(r" +", " ", line) for line in new]
