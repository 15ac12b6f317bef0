"""A runner for the command line and small projects for it to work on."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import CliRunner, Result

from service.cli.main import kotmai
from tests.shared import made_once

ROOT = Path(__file__).resolve().parents[2]
Run: TypeAlias = Callable[..., Result]

#: Part 5 and all that it reaches, with what stands beside the rules of a law.
PART_5_USES = (
    "calendars/lao_pdr.catala_en",
    "calendars/lao_pdr.csv",
    "decree/confirmed.toml",
    "decree/law.toml",
    "decree/outside.toml",
    "decree/part_1_general_provision.catala_en",
    "decree/part_4_concession_activities.catala_en",
    "decree/part_5_calling_list.catala_en",
    "library/administration.catala_en",
    "library/obligations.catala_en",
)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `kotmai` with arguments, in 80 columns and without colour; an unexpected exception is the test's failure."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("KOTMAI_RULES", raising=False)

    def invoke(*arguments: str, input: str | bytes | None = None, colour: bool = False) -> Result:
        result = CliRunner().invoke(kotmai, list(arguments), input=input, color=colour, prog_name="kotmai")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return invoke


@pytest.fixture
def decree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the decree's rules in a project of its own, which is the current folder."""
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def part_5(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Part 5 of the decree with the modules that it uses, and Part 1, as `decree`: a sixth of it, for tests that compile
    or change rules and to which the size of the law is nothing."""
    for name in PART_5_USES:
        target = tmp_path / "rules" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "rules" / name, target)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def _compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(folder: Path) -> Path:
        shutil.copytree(ROOT / "rules", folder / "rules")
        result = CliRunner().invoke(kotmai, ["--rules", str(folder / "rules"), "compile"])
        assert result.exit_code == 0, result.output
        return folder

    made = made_once(tmp_path_factory, "compiled-decree", make)
    return shutil.copytree(made, tmp_path_factory.mktemp("compiled") / "decree")


@pytest.fixture
def compiled(_compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The decree with its generated code, shared by all tests that only ask; it is the current folder."""
    monkeypatch.chdir(_compiled)
    return _compiled


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without rules, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
