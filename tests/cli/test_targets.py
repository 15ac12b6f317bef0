"""The targets of `kotmai compile`: named in `pyproject.toml` or by `--target`, each in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

RULES = "# Fees\n\n```catala\ndeclaration fee content money equals $5\n```\n"
MORE = "# More\n\n> Module More\n\n```catala\ndeclaration cost content money equals $5\n```\n"


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


def paths(project: Path) -> set[str]:
    return {path.relative_to(project / "generated").as_posix() for path in (project / "generated").rglob("*.js*")}


BOTH = "[tool.kotmai]\ntargets = ['python', 'javascript']\n"


def test_two_targets_each_in_its_folder(run: Run, fees: Path) -> None:
    wants(fees, BOTH)
    shown = run("compile")
    assert "wrote   generated/fees.py" in shown.output
    assert "wrote   generated/javascript/fees.js" in shown.output
    assert {"manifest.json", "javascript/manifest.json", "javascript/package.json"} <= paths(fees)
    assert run("compile").output == "generated/ was up to date.\n"
    assert run("compile", "--check").exit_code == 0


def test_a_file_of_any_target_that_was_touched(run: Run, fees: Path) -> None:
    wants(fees, BOTH)
    run("compile")
    (fees / "generated/javascript/fees.js").write_text("")
    assert "stale   generated/javascript/fees.js" in run("compile", "--check").output
    assert "wrote   generated/javascript/fees.js" in run("compile").output


def test_a_target_that_is_wanted_no_longer_is_removed(run: Run, fees: Path) -> None:
    wants(fees, BOTH)
    run("compile")
    (fees / "generated/javascript/mine.txt").touch()
    wants(fees, "")
    assert "extra   generated/javascript/fees.js" in run("compile", "--check").output
    assert "removed generated/javascript/manifest.json" in run("compile").output
    assert paths(fees) == {"manifest.json"}
    assert (fees / "generated/javascript/mine.txt").exists()


def test_rules_that_went_away_go_from_every_target(run: Run, fees: Path) -> None:
    wants(fees, BOTH)
    (fees / "rules/deep").mkdir()
    (fees / "rules/deep/more.catala_en").write_text(MORE)
    run("compile")
    (fees / "rules/deep/more.catala_en").unlink()
    assert "removed generated/javascript/deep/more.js" in run("compile").output
    assert not (fees / "generated/javascript/deep").exists()
    assert not (fees / "generated/deep").exists()


def test_one_target_by_name_leaves_the_other_alone(run: Run, fees: Path) -> None:
    wants(fees, BOTH)
    run("compile")
    before = (fees / "generated/fees.py").read_bytes()
    (fees / "rules/fees.catala_en").write_text(RULES.replace("$5", "$6"))
    shown = run("compile", "--target", "javascript")
    assert "wrote   generated/javascript/fees.js" in shown.output
    assert "fees.py" not in shown.output
    assert (fees / "generated/fees.py").read_bytes() == before
    assert "stale   generated/fees.py" in run("compile", "--check").output
    assert run("compile", "--check", "--target", "javascript").exit_code == 0


def test_rules_in_the_folder_of_a_target(run: Run, fees: Path) -> None:
    wants(fees, BOTH)
    (fees / "rules/javascript").mkdir()
    (fees / "rules/javascript/more.catala_en").write_text(MORE)
    shown = run("compile")
    assert shown.exit_code == 2
    assert "where the target `javascript` goes" in " ".join(shown.stderr.split())
    assert run("compile", "--target", "python").exit_code == 0
