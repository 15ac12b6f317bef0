"""The help is complete, carries examples, and loads nothing heavy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from service.cli.main import COMMANDS, main
from tests.cli.conftest import ROOT, Run

#: What must not be imported to print the help.
HEAVY = ("rich", "jinja2", "mkdocs", "lark", "pygments", "compiler", "dsl", "service.project", "yaml")


def test_help_lists_every_command_in_the_order_of_the_table(run: Run) -> None:
    shown = run("--help")
    assert shown.exit_code == 0
    places = [shown.output.index(f"\n  {name} ") for name in COMMANDS]
    assert places == sorted(places)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help_with_examples_in_80_columns(run: Run, name: str) -> None:
    shown = run(name, "--help")
    assert shown.exit_code == 0
    assert "Examples:" in shown.output
    assert f"  kotmai {name}" in shown.output
    paragraphs = shown.output.split("Examples:")[0]
    assert max(map(len, paragraphs.splitlines())) <= 80


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], []])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    program = (
        "import sys\nfrom service.cli.main import main\n"
        f"try: main({arguments!r})\nexcept SystemExit: pass\n"
        f"found = sorted(m for m in sys.modules for h in {HEAVY!r} if m == h or m.startswith(h + '.'))\n"
        "sys.exit(f'loaded: {found}' if found else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_version(run: Run) -> None:
    assert run("--version").output.startswith("kotmai ")


def test_a_misspelt_command_gets_the_near_one(run: Run) -> None:
    shown = run("chekc")
    assert shown.exit_code == 2
    assert "Did you mean `check`?" in shown.output


def test_an_unknown_command_gets_the_list(run: Run) -> None:
    shown = run("frobnicate")
    assert shown.exit_code == 2
    assert "scopes, check, explain, test" in shown.output


def test_headings_are_coloured_only_where_colour_is_wanted(run: Run) -> None:
    assert "\x1b[" in run("--help", colour=True).output
    assert "\x1b[" not in run("--help").output


def test_ctrl_c_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def interrupted(*arguments: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr("service.project.loading.read", interrupted)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))  # nothing is remembered of an earlier check
    monkeypatch.chdir(ROOT)
    assert main(["check"]) == 130
    assert capsys.readouterr().err.strip() == "Stopped."
