"""What a check said is said again only while nothing that it depends on has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.project import remembered
from tests.cli.conftest import Run

_LAW = "## Article 1. Fee\n\n```catala\ndeclaration base content money equals {value}\n```\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A rule file of its own, with a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = tmp_path / "law" / "fee.catala_en"
    path.parent.mkdir()
    path.write_text(_LAW.format(value="$5"))
    return path


def _entries(file: Path) -> list[Path]:
    return sorted((file.parents[1] / "cache" / "kotmai" / "said").glob("*.json"))


def test_the_same_is_said_twice_and_checked_once(run: Run, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = run("typecheck", str(file))
    assert len(_entries(file)) == 1
    monkeypatch.setattr("service.project.load", lambda *_: pytest.fail("checked again"))
    second = run("typecheck", str(file))
    assert (second.output, second.exit_code) == (first.output, first.exit_code)


def test_a_changed_file_is_checked_anew(run: Run, file: Path) -> None:
    assert run("typecheck", str(file)).exit_code == 0
    file.write_text(_LAW.format(value="5"))
    changed = run("typecheck", str(file))
    assert changed.exit_code == 123
    assert "type-mismatch" in changed.output


def test_a_new_file_beside_it_is_looked_at(run: Run, file: Path) -> None:
    file.write_text(f"> Using Other\n\n{_LAW.format(value='Other.five')}")
    assert "unknown-module" in run("typecheck", str(file)).output
    file.with_name("other.catala_en").write_text(
        "> Module Other\n\n```catala-metadata\ndeclaration five content money equals $5\n```\n"
    )
    assert run("typecheck", str(file)).exit_code == 0


def test_a_changed_compiler_checks_anew(run: Run, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("typecheck", str(file))
    monkeypatch.setattr(remembered, "_compiler", lambda: [["another"]])
    assert remembered.recall(("typecheck",)) is None
    assert run("typecheck", str(file)).exit_code == 0


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"compiler": 1}', '{"compiler": null, "files": 3}'])
def test_an_odd_entry_does_no_harm(run: Run, file: Path, broken: str) -> None:
    run("typecheck", str(file))
    (entry,) = _entries(file)
    entry.write_text(broken)
    assert run("typecheck", str(file)).exit_code == 0


def test_colours_come_with_a_terminal_only(run: Run, file: Path) -> None:
    file.write_text(_LAW.format(value="5"))
    run("typecheck", str(file))
    assert "\x1b[" not in run("typecheck", str(file)).output
    assert "\x1b[" in run("typecheck", str(file), colour=True).output
