"""Cases tables as read: columns, rows, values at their places, and every mistake with its cell."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsl.cases.from_fence import read_cases
from dsl.cases.rows import split_row
from dsl.cases.tree import Case, CaseTable
from dsl.diagnostics import Diagnostic, has_errors
from dsl.diagnostics.render import frame
from dsl.literate.lines import lines_of
from dsl.literate.reader import read
from dsl.surface.tree import DateLiteral, IntegerLiteral, MoneyLiteral

DECREE = Path(__file__).parents[2] / "rules" / "decree"
DASHES = {2: "|---|---|", 3: "|---|---|---|", 4: "|---|---|---|---|"}


def table(*rows: str, scope: str = "Fee") -> tuple[CaseTable | None, tuple[Diagnostic, ...]]:
    text = "\n".join(("# Article 3", "", f"```cases {scope}", *rows, "```", ""))
    document, _ = read("rules/law.catala_en", text)
    (fence,) = document.fences("cases")
    return read_cases(fence)


def good(*rows: str, scope: str = "Fee") -> CaseTable:
    found, diagnostics = table(*rows, scope=scope)
    assert not diagnostics
    assert found is not None
    return found


def codes(*rows: str) -> list[str]:
    return [diagnostic.code for diagnostic in table(*rows)[1]]


def only(*rows: str) -> Diagnostic:
    (diagnostic,) = table(*rows)[1]
    return diagnostic


def values(case: Case) -> dict[str, object]:
    return {cell.column.span.text: cell.span.text for cell in case.cells}


FEES = (
    "| case     | provision | value | due          | expected fee | expected late |",
    "|:---------|-----------|------:|--------------|--------------|---------------|",
    "| low      | art3-p1   | 1     | |2012-02-29| | $5           | false         |",
    "| no date  |           | 2     |              | silent       |               |",
    "| below    |           | -1    |              | refused      | conflict      |",
)


def test_a_table() -> None:
    found = good(*FEES)
    assert found.scope.text == "Fee"
    assert [(column.name.text, column.is_expected) for column in found.columns] == [
        ("value", False),
        ("due", False),
        ("fee", True),
        ("late", True),
    ]
    assert [(case.name, case.provision.text if case.provision else None) for case in found.cases] == [
        ("low", "art3-p1"),
        ("no date", None),
        ("below", None),
    ]
    assert [values(case) for case in found.cases] == [
        {"value": "1", "due": "|2012-02-29|", "expected fee": "$5", "expected late": "false"},
        {"value": "2", "expected fee": "silent"},
        {"value": "-1", "expected fee": "refused", "expected late": "conflict"},
    ]


def test_values_are_expressions_at_their_places() -> None:
    found = good(*FEES)
    value, due, fee, _ = found.cases[0].cells
    assert isinstance(value.value, IntegerLiteral)
    assert value.value.value == 1
    assert isinstance(due.value, DateLiteral)
    assert due.value.value == date(2012, 2, 29)
    assert isinstance(fee.value, MoneyLiteral)
    assert fee.value.cents == 500
    assert fee.span.text == "$5"
    assert fee.span.line == 6
    assert fee.span.provision is not None
    assert fee.span.provision.label == "Article 3"
    assert found.cases[0].span.text.startswith("low ")
    assert found.scope.span.text == "Fee"


def test_a_scope_of_another_module() -> None:
    found = good("| case | expected x |", DASHES[2], "| a | 1 |", scope="Part_4.Fee")
    assert ([name.text for name in found.scope.qualifiers], found.scope.name.text) == (["Part_4"], "Fee")
    assert found.scope.name.span.text == "Fee"


def test_a_fact_and_a_result_may_share_a_name() -> None:
    found = good("| case | value | expected value |", DASHES[3], "| a | 1 | 2 |")
    assert values(found.cases[0]) == {"value": "1", "expected value": "2"}


def test_the_bars_at_both_ends_may_be_left_out() -> None:
    found = good("case | value | expected fee", "--- | --- | ---", "a | 1 | $5", "", "b | 2 | $6 |")
    assert [case.name for case in found.cases] == ["a", "b"]


def test_windows_line_ends() -> None:
    text = "\r\n".join(("```cases Fee", *FEES, "```", ""))
    document, diagnostics = read("law.catala_en", text)
    found, more = read_cases(next(document.fences("cases")))
    assert not (*diagnostics, *more)
    assert found is not None
    assert len(found.cases) == 3


def test_a_bar_in_a_name() -> None:
    assert good("| case | expected x |", DASHES[2], r"| a \| b | 1 |").cases[0].name == "a | b"


def test_dates_with_escaped_bars_are_dates() -> None:
    found = good("| case | due | expected x |", DASHES[3], r"| a | \|2012-02-29\| | 1 |")
    (due, _) = found.cases[0].cells
    assert isinstance(due.value, DateLiteral)
    assert due.value.value == date(2012, 2, 29)
    assert due.span.text == r"\|2012-02-29\|"


# Cells ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("| a | b |", ["a", "b"]),
        ("|a|b|", ["a", "b"]),
        ("  | a | b |  ", ["a", "b"]),
        ("| a | |", ["a", ""]),
        ("|  |", [""]),
        ("", []),
        ("|", []),
        ("| a | |2012-02-29| |", ["a", "|2012-02-29|"]),
        ("|a||2012-02-29||", ["a", "|2012-02-29|"]),
        ("| a | |2012-02-29| | |2013-01-01| |", ["a", "|2012-02-29|", "|2013-01-01|"]),
        ("| a | |2012-02-29| - |2013-01-01| |", ["a", "|2012-02-29| - |2013-01-01|"]),
        ("| a | Present content |2012-02-29| |", ["a", "Present content |2012-02-29|"]),
        ("| a | [|2012-02-29|; |2013-01-01|] |", ["a", "[|2012-02-29|; |2013-01-01|]"]),
        (
            "| a | P { -- begin: |2012-02-29| -- end: |2013-01-01| } |",
            ["a", "P { -- begin: |2012-02-29| -- end: |2013-01-01| }"],
        ),
        ("| a | (|2012-02-29|, 5) |", ["a", "(|2012-02-29|, 5)"]),
        ("| a | |2012-02-29| + 1 day | b |", ["a", "|2012-02-29| + 1 day", "b"]),
        ("| a | |2012-2-9| |", ["a", "", "2012-2-9", ""]),
        (r"| a \| b | c |", [r"a \| b", "c"]),
    ],
)
def test_cells(row: str, cells: list[str]) -> None:
    (line,) = lines_of(row) or lines_of("\n")
    assert [cell.text for cell in split_row(line)] == cells
    assert all(row[cell.start : cell.end] == cell.text for cell in split_row(line))


@pytest.mark.parametrize(
    ("row", "wanted", "cells"),
    [
        ("| a |2012-02-29| b |", 3, ["a", "2012-02-29", "b"]),
        ("| a |2012-02-29| b |", 1, ["a |2012-02-29| b"]),
        ("| a | |2012-02-29| b |", 4, ["a", "", "2012-02-29", "b"]),
        ("| a | of |2012-02-29| | b |", 3, ["a", "of |2012-02-29|", "b"]),
    ],
)
def test_the_header_settles_doubtful_dates(row: str, wanted: int, cells: list[str]) -> None:
    (line,) = lines_of(row)
    assert [cell.text for cell in split_row(line, wanted)] == cells


# Mistakes ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ((), "cases-table-missing"),
        (("", "  "), "cases-table-missing"),
        (("low: $5",), "cases-table-missing"),
        ((DASHES[2], "| a | 1 |"), "cases-table-missing"),
        (("| case | expected x |", DASHES[2], "| a | 1 |", "and so on"), "cases-line-stray"),
        (("| case | expected x |", "| a | 1 |"), "cases-separator-missing"),
        (("| case | expected x |", DASHES[2]), "cases-rows-missing"),
        (("| value | expected x |", DASHES[2], "| 1 | 1 |"), "cases-name-column-missing"),
        (("| value | case | expected x |", DASHES[3], "| 1 | a | 1 |"), "cases-name-column-missing"),
        (("| case | the value | expected x |", DASHES[3], "| a | 1 | 1 |"), "cases-column-malformed"),
        (("| case | Value | expected x |", DASHES[3], "| a | 1 | 1 |"), "cases-column-malformed"),
        (("| case | | expected x |", DASHES[3], "| a | 1 | 1 |"), "cases-column-malformed"),
        (("| case | expected | expected x |", DASHES[3], "| a | 1 | 1 |"), "cases-column-malformed"),
        (("| case | a.B | expected x |", DASHES[3], "| a | 1 | 1 |"), "cases-column-malformed"),
        (("| case | a. | expected x |", DASHES[3], "| a | 1 | 1 |"), "cases-column-malformed"),
        (("| case | a..b | expected x |", DASHES[3], "| a | 1 | 1 |"), "cases-column-malformed"),
        (("| case | a.b | a.b | expected x |", DASHES[4], "| a | 1 | 1 | 1 |"), "cases-column-repeated"),
        (("| case | v | v | expected x |", DASHES[4], "| a | 1 | 1 | 1 |"), "cases-column-repeated"),
        (("| case | expected x | Expected  x |", DASHES[3], "| a | 1 | 1 |"), "cases-column-repeated"),
        (("| case | case | expected x |", DASHES[3], "| a | 1 | 1 |"), "cases-column-repeated"),
        (("| case | value |", DASHES[2], "| a | 1 |"), "cases-nothing-expected"),
        (("| case | expected x |", DASHES[2], "| a |"), "cases-row-length"),
        (("| case | expected x |", DASHES[2], "| a | 1 | 2 |"), "cases-row-length"),
        (("| case | expected x |", DASHES[3], "| a | 1 |"), "cases-row-length"),
        (("| case | expected x |", DASHES[2], "| | 1 |"), "cases-name-empty"),
        (("| case | expected x |", DASHES[2], "| a | 1 |", "| a | 2 |"), "cases-name-repeated"),
        (("| case | provision | expected x |", DASHES[3], "| a | Article 3 | 1 |"), "cases-provision-malformed"),
        (("| case | value | expected x |", DASHES[3], "| a | silent | 1 |"), "cases-outcome-as-fact"),
        (("| case | value | expected x |", DASHES[3], "| a | conflict | 1 |"), "cases-outcome-as-fact"),
        (("| case | value | expected x |", DASHES[3], "| a | refused | 1 |"), "cases-outcome-as-fact"),
        (("| case | value | expected x |", DASHES[3], "| a | 1 + | 1 |"), "cases-value-unreadable"),
        (("| case | value | expected x |", DASHES[3], "| a | 1 2 | 1 |"), "cases-value-unreadable"),
        (("| case | value | expected x |", DASHES[3], "| a | scope | 1 |"), "cases-value-unreadable"),
        (("| case | value | expected x |", DASHES[3], "| a | ? | 1 |"), "cases-outcome-as-fact"),
        (("| case | value | expected x |", DASHES[3], "| a | 5 ? | 1 |"), "cases-outcome-as-fact"),
        (("| case | value | expected x |", DASHES[3], "| a | error | 1 |"), "cases-outcome-as-fact"),
        (("| case | value | expected x |", DASHES[3], "| a | 1 | ? ? |"), "cases-value-unreadable"),
        (("| case | value | expected x |", DASHES[3], "| a | 1 | error division |"), "cases-error-unknown"),
        (("| case | value | expected x |", DASHES[3], "| a | 1 | error silent |"), "cases-error-unknown"),
        (("| case | value | expected x |", DASHES[3], "| a | 2012-02-29 | 1 |"), "cases-value-unreadable"),
        (("| case | value | expected x |", DASHES[3], "| a | |2012-02-30| | 1 |"), "cases-value-unreadable"),
    ],
)
def test_mistakes(rows: tuple[str, ...], code: str) -> None:
    diagnostic = only(*rows)
    assert diagnostic.code == code
    assert diagnostic.span is not None
    assert diagnostic.help


def test_a_bad_value_names_its_cell_and_what_is_wrong_with_it() -> None:
    diagnostic = only("| case | value | expected x |", DASHES[3], "| first of May | 2012-05-01 | 1 |")
    assert diagnostic.message == (
        "The value `2012-05-01` under `value` in the case `first of May` cannot be read: a date stands between bars "
        "of its own."
    )
    assert diagnostic.span is not None
    assert diagnostic.span.text == "2012-05-01"
    assert "| |2012-05-01| |" in diagnostic.help


def test_a_row_without_a_name_is_named_by_its_place() -> None:
    found = table("| case | value | expected x |", DASHES[3], "| a | 1 | 1 |", "| | silent | 1 |")[1]
    assert [diagnostic.code for diagnostic in found] == ["cases-name-empty", "cases-outcome-as-fact"]
    assert "in row 2" in found[1].message


def test_a_row_of_another_length_points_to_the_columns() -> None:
    diagnostic = only("| case | value | expected x |", DASHES[3], "| a | 1 |")
    assert diagnostic.message == "Here the case `a` has 2 cells, but the table has 3 cells to a row."
    assert [label.span.text for label in diagnostic.labels] == ["case | value | expected x"]


def test_the_second_of_a_name_points_to_the_first() -> None:
    diagnostic = only("| case | expected x |", DASHES[2], "| a | 1 |", "| a | 2 |")
    assert diagnostic.span is not None
    assert diagnostic.span.line == 7
    assert [label.span.line for label in diagnostic.labels] == [6]


def test_warnings_stop_nothing() -> None:
    found, diagnostics = table("| case | value |", DASHES[2], "| a | 1 |")
    assert not has_errors(diagnostics)
    assert found is not None
    assert len(found.cases) == 1


def test_what_can_be_read_is_kept() -> None:
    found, diagnostics = table(
        "| case | v | 2 | expected x |",
        DASHES[4],
        "| a | 1 | 1 | silent |",
        "| b | silent | 1 | 2 |",
        "| c | 1 |",
        "| d | 4 | | 3 + |",
    )
    assert [diagnostic.code for diagnostic in diagnostics] == [
        "cases-column-malformed",
        "cases-outcome-as-fact",
        "cases-row-length",
        "cases-value-unreadable",
    ]
    assert found is not None
    assert [(case.name, values(case)) for case in found.cases] == [
        ("a", {"v": "1", "expected x": "silent"}),
        ("b", {"expected x": "2"}),
        ("d", {"v": "4"}),
    ]


def test_a_cell_has_a_message_for_each_place_to_mend() -> None:
    cell = "P { -- date: 3 -- last: g of 1, 2 + 3, 4 -- date: 5 -- x: + }"
    _, found = table("| case | value | expected x |", DASHES[3], f"| a | {cell} | 1 |")
    assert {each.code for each in found} == {"cases-value-unreadable"}
    assert [(each.span.text, each.help) for each in found if each.span] == [
        ("date", "Choose another name, such as `the_date`."),
        ("2 + 3", "Write `(2 + 3)`."),
        ("date", "Choose another name, such as `the_date`."),
    ]
    assert "`2 + 3` is not one argument" in found[1].message


@pytest.mark.parametrize("scope", ["", "fee", "Fee too", "Fees."])
def test_without_a_scope_there_is_no_table_but_its_mistakes_are_found(scope: str) -> None:
    found, diagnostics = table("| case | v | expected x |", DASHES[3], "| a | silent | 1 |", scope=scope)
    assert found is None
    assert [diagnostic.code for diagnostic in diagnostics] == ["cases-outcome-as-fact"]


def test_a_frame_names_the_article() -> None:
    shown = frame(only("| case | value | expected x |", DASHES[3], "| low | silent | 1 |"))
    assert shown == (
        "error[cases-outcome-as-fact]: `silent` cannot be a fact: it stands under `value` in the case `low`.\n"
        " --> rules/law.catala_en:6:9 (in Article 3)\n"
        "  |\n"
        "6 | | low | silent | 1 |\n"
        "  |         ^^^^^^\n"
        "  |\n"
        "help: Give the fact a value. If it is a result, name its column `expected value`."
    )


# Any table -----------------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        *(
            "|",
            "| ",
            " |",
            "\n",
            "\n|",
            "\\|",
            "---",
            ":-:",
            "|---|---|\n",
            "case",
            "provision",
            "expected fee",
            "value",
        ),
        *(
            "|2012-02-29|",
            "2012-02-29",
            "\\|2012-02-29\\|",
            "$5",
            "1",
            "true",
            "silent",
            "refused",
            "of",
            "(",
            "[",
            '"',
        ),
        *("A content 5", "art3-p1", "ກົດໝາຍ", "\t", "\r\n", "\x00", "#", "``", " "),
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=300, deadline=None)
def test_any_table_is_read_or_complained_about(body: str) -> None:
    text = f"# Article 3\n\n```cases Fee\n| case | value | expected fee |\n|---|---|---|\n{body}\n```\n"
    document, _ = read("law.catala_en", text)
    for fence in document.fences("cases"):
        found, diagnostics = read_cases(fence)
        for diagnostic in diagnostics:
            assert diagnostic.span is not None
            assert fence.span.start <= diagnostic.span.start <= diagnostic.span.end <= fence.span.end
            assert frame(diagnostic)
        assert found is not None
        for case in found.cases:
            assert case.name
            assert all(cell.span.text for cell in case.cells)


@given(st.text(max_size=60))
@settings(deadline=None)
def test_any_body_is_read_or_complained_about(body: str) -> None:
    document, _ = read("law.catala_en", f"```cases Fee\n{body}\n```\n")
    for fence in document.fences("cases"):
        read_cases(fence)


@pytest.fixture(scope="module")
def anchors() -> frozenset[str]:
    """Those of the whole decree: a case may speak of a statement of a file that its own uses."""
    documents = (read(path.name, path.read_text("utf-8"))[0] for path in DECREE.glob("*.catala_en"))
    return frozenset(anchor for document in documents for anchor in document.source.statement_by_anchor)


@pytest.mark.parametrize("path", sorted(DECREE.glob("*.catala_en")), ids=lambda path: path.stem)
def test_the_tables_of_the_decree(path: Path, anchors: frozenset[str]) -> None:
    document, _ = read(path.name, path.read_text("utf-8"))
    for fence in document.fences("cases"):
        found, diagnostics = read_cases(fence)
        assert not diagnostics
        assert found is not None
        assert found.cases
        assert all(case.provision is None or case.provision.text in anchors for case in found.cases)
