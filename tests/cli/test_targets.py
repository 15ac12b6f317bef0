"""The targets of `kotmai compile`: named in `pyproject.toml` or by `--target`, each in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

RULES = "# Fees\n\n```catala\ndeclaration fee content money equals $5\n```\n"


@pytest.fixture
def fees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one rule file, which is the current folder."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/fees.catala_en").write_text(RULES)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def wants(project: Path, settings: str) -> None:
    (project / "pyproject.toml").write_text(settings)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("[tool.kotmai]\ntargets = ['cobol']\n", "There is no target `cobol`"),
        ("[tool.kotmai]\ntargets = []\n", "at least one"),
        ("[tool.kotmai]\ntargets = 'python'\n", "is a list of names"),
        ("[tool.kotmai]\ntargets = [3]\n", "is a list of names"),
        ("[tool.kotmai]\ntarget = ['python']\n", "`target` means nothing here"),
        ("[tool]\nkotmai = 3\n", "is a table"),
        ("[tool.kotmai\n", "cannot be read"),
    ],
)
def test_settings_that_cannot_be_used(run: Run, fees: Path, settings: str, said: str) -> None:
    wants(fees, settings)
    shown = run("compile")
    assert shown.exit_code == 2
    assert said in " ".join(shown.stderr.split())
    assert not (fees / "generated").exists()


@pytest.mark.parametrize("settings", ["", "[tool.ruff]\n", "[tool.kotmai]\n", "[tool.kotmai]\ntargets = ['python']\n"])
def test_python_unless_the_project_says_otherwise(run: Run, fees: Path, settings: str) -> None:
    wants(fees, settings)
    assert run("compile").exit_code == 0
    assert (fees / "generated/fees.py").is_file()
    assert run("compile").output == "generated/ was up to date.\n"


def test_a_target_that_is_none(run: Run, fees: Path) -> None:
    shown = run("compile", "--target", "cobol")
    assert shown.exit_code == 2
    assert "There is no target `cobol`" in shown.stderr


def test_a_target_by_name_is_written_and_up_to_date(run: Run, fees: Path) -> None:
    assert "wrote   generated/fees.py" in run("compile", "--target", "python").output
    assert run("compile", "--target", "python", "--check").exit_code == 0
    run("compile")
    assert run("compile", "--target", "python").output == "generated/ was up to date.\n"
