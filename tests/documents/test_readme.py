"""The README shows what `make run` prints, and its other examples are what the rules give."""

from __future__ import annotations

import re
import shlex
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pyarrow as pa
from click import Context
from click.testing import CliRunner

from generated.columns.decree.part_4_concession_activities import WARRANTY
from generated.columns.runtime.frames import ask
from generated.decree.part_4_concession_activities import Electricity, warranty
from service.cli.main import kotmai

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block_after(words: str, language: str = "") -> str:
    """The first block of that language after some words."""
    _, _, rest = README.partition(words)
    found = re.search(rf"^```{language}\n(.*?)^```$", rest, re.MULTILINE | re.DOTALL)
    assert found, f"no block after {words!r}"
    return found[1]


def printed(*arguments: str) -> str:
    result = CliRunner().invoke(kotmai, arguments, prog_name="kotmai", env={"COLUMNS": "80", "KOTMAI_RULES": None})
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_answer_is_the_one_of_make_run() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    asked = re.search(r"^run:.*?^\t\$\(BIN\)/kotmai (ask .*?)$", makefile, re.MULTILINE | re.DOTALL)
    assert asked
    assert block_after("`make run` answers:") == printed(*shlex.split(asked[1]))


def test_the_example_in_python_gives_what_it_says() -> None:
    said = re.search(r"# (\d+), in cents", block_after("## From Python", "python"))
    assert said
    assert warranty(project=Electricity(Fraction(5))).amount == int(said[1])


def test_the_example_over_columns_gives_what_it_says() -> None:
    said = re.search(r"# ([\d.]+), ([\d.]+);", block_after("Over columns it takes", "python"))
    assert said
    asked = pa.table({"project.Electricity": [5, 20]})
    assert ask(WARRANTY, asked).column("amount").to_pylist() == [Decimal(each) for each in said.groups()]


def test_what_is_said_to_be_silent_is() -> None:
    asked = re.search(r"neither does Kotmai: `kotmai (ask .*?)`", README)
    assert asked
    assert "the text gives no answer" in printed(*shlex.split(asked[1]))


def test_every_command_of_the_tables_is_there() -> None:
    named = set(re.findall(r"^\| `kotmai ([a-z-]+)", README, re.MULTILINE))
    assert named
    assert named <= set(kotmai.list_commands(Context(kotmai)))
