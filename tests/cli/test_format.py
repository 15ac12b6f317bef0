"""`kotmai format`: only the layout of code changes, and no word is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from dsl.printed.formatted import Formatted, LeftAsIs, formatted
from tests.cli.conftest import Run

_LOOSE = (
    "# Law\n\nThe  words   of it.{#a}\n\n```catala\nscope A:  # here\n definition x equals 1\n```\n\n> no directive\n"
)
_TIDY = _LOOSE.replace(" definition", "  definition")


@pytest.fixture
def rules(empty: Path) -> Path:
    (empty / "rules").mkdir()
    return empty / "rules"


def test_the_decree_is_laid_out_and_says_what_it_said(run: Run, decree: Path) -> None:
    before = {path: path.read_bytes() for path in (decree / "rules").rglob("*") if path.suffix == ".csv"}
    assert run("format").exit_code == 0
    shown = run("format", "--check")
    assert shown.exit_code == 0, shown.output
    assert shown.output == "All code is laid out.\n"
    assert run("check").exit_code == 0
    assert {path: path.read_bytes() for path in before} == before


def test_a_file_is_laid_out_once(run: Run, rules: Path) -> None:
    file = rules / "a.catala_en"
    file.write_text(_LOOSE, "utf-8")
    checked = run("format", "--check")
    assert checked.exit_code == 1
    assert "would change rules/a.catala_en" in checked.output
    assert file.read_text("utf-8") == _LOOSE
    assert run("format", str(file)).exit_code == 0
    assert file.read_text("utf-8") == _TIDY
    assert run("format", "--check").exit_code == 0


def test_line_ends_and_the_mark_of_byte_order_stay(run: Run, rules: Path) -> None:
    file = rules / "a.catala_en"
    file.write_bytes(("\ufeff" + _LOOSE).replace("\n", "\r\n").encode())
    assert run("format").exit_code == 0
    assert file.read_bytes() == ("\ufeff" + _TIDY).replace("\n", "\r\n").encode()


def test_a_file_with_mistakes_is_left_as_it_is(run: Run, rules: Path) -> None:
    (rules / "a.catala_en").write_text("```catala\nscope A:\n definition x equals\n```\n", "utf-8")
    shown = run("format")
    assert shown.exit_code == 1
    assert "has mistakes" in " ".join(shown.output.split())
    assert (rules / "a.catala_en").read_text("utf-8").endswith("definition x equals\n```\n")


@pytest.mark.parametrize(
    "code",
    [
        "declaration structure S: data f content #[seen] integer",
        "declaration k content integer equals let #[seen] x equals 1 in x",
        "scope S:\n  definition f #[seen] of x equals x",
    ],
)
def test_a_file_that_would_lose_a_word_is_left_as_it_is(code: str) -> None:
    found = formatted("a.catala_en", f"```catala\n{code}\n```\n")
    assert isinstance(found, LeftAsIs)
    assert found.span is not None
    assert found.span.line > 1


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("declaration k content integer depends on (x content integer) equals x", "depends on x content integer"),
        ("declaration k content list of integer equals [1; 2;]", "[1; 2]"),
        ("declaration k content (integer) equals 1", "content integer equals 1"),
        ("scope S: definition x equals output of T with { }", "output of T"),
    ],
)
def test_signs_without_a_meaning_may_go(code: str, expected: str) -> None:
    found = formatted("a.catala_en", f"```catala\n{code}\n```\n")
    assert isinstance(found, Formatted)
    assert expected in found.text


def test_a_file_in_no_tongue_of_bytes_is_said(run: Run, rules: Path) -> None:
    (rules / "a.catala_en").write_bytes(b"```catala\n\xff\n```\n")
    shown = run("format")
    assert shown.exit_code == 1
    assert "is not UTF-8" in shown.output
