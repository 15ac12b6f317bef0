"""Functions over anything: declared type variables are general where they are declared, and open where they are used."""

from __future__ import annotations

import pytest

from tests.compiler.programs import codes, value

_SAME = "declaration same content anything of type t depends on x content anything of type t equals x\n\n"
_FIRST = (
    "declaration first_of content anything of type t\n"
    "  depends on items content list of anything of type t, otherwise content anything of type t\n"
    "  equals match (content of x among items such that true) with pattern\n"
    "    -- Present content found: found\n    -- Absent: otherwise\n\n"
)


def _code(declarations: str, expression: str, type_: str) -> str:
    scope = f"declaration scope S:\n  output x content {type_}\n\nscope S:\n  definition x equals {expression}"
    return declarations + scope


@pytest.mark.parametrize(
    ("expression", "type_"),
    [
        ("same of 1", "integer"),
        ("same of $1", "money"),
        ("same of (same of true)", "boolean"),
        ("((same of 1), (same of $1))", "(integer, money)"),
        ("same of []", "list of date"),
    ],
)
def test_each_use_chooses_anew(expression: str, type_: str) -> None:
    assert codes(_code(_SAME, expression, type_)) == []


@pytest.mark.parametrize(
    ("declarations", "expression", "type_", "found"),
    [
        (_SAME, "same of 1", "money", "type-mismatch"),
        (_FIRST, "first_of of ([1], $1)", "integer", "type-mismatch"),
        (
            "declaration f content anything of type t depends on x content integer equals x\n\n",
            "1",
            "integer",
            "not-general",
        ),
        (
            "declaration f content anything of type a depends on x content anything of type a,\n"
            "  y content anything of type b equals y\n\n",
            "1",
            "integer",
            "linked-variables",
        ),
        (
            "declaration f content boolean depends on x content anything of type t equals x = x\n\n",
            "f of 1",
            "boolean",
            "type-not-known",
        ),
    ],
)
def test_what_is_refused(declarations: str, expression: str, type_: str, found: str | None) -> None:
    assert codes(_code(declarations, expression, type_)) == [found or "type-mismatch"]


def test_a_list_that_nobody_asks_about_may_be_of_anything() -> None:
    assert value("number of []") == "0"
    assert value("let nothing equals Absent in 7") == "7"


def test_a_tuple_is_combined_and_taken_apart() -> None:
    expression = (
        "let (total, count) equals combine all x among [3; 4; 5] in (sum_so_far, n) initially (0, 0)\n"
        "  with (sum_so_far + x, n + 1) in total * count"
    )
    assert value(expression) == "36"


def test_one_name_takes_the_items_of_several_lists_together() -> None:
    assert value("map each pair among ([1; 2], [3; 4]) to pair.1 * pair.2", "list of integer") == ["3", "8"]
