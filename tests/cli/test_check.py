"""`kotmai check` and `typecheck`: all mistakes at once, in the shape that is asked for."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run

PART_5 = "rules/decree/part_5_calling_list.catala_en"


def spoil(decree: Path, old: str, new: str, path: str = PART_5) -> None:
    file = decree / path
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def count_files(decree: Path) -> int:
    return len(list((decree / "rules").rglob("*.catala_en")))


def test_rules_in_order(run: Run, decree: Path) -> None:
    shown = run("check")
    assert shown.exit_code == 0
    assert shown.output == f"{count_files(decree)} rule files are in order.\n"


def test_from_a_folder_below_the_rules_are_found(run: Run, part_5: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(part_5 / "rules" / "decree")
    assert run("check", "part_1_general_provision.catala_en").output == "1 rule file is in order.\n"


def test_all_mistakes_of_all_files_at_once(run: Run, part_5: Path) -> None:
    spoil(part_5, "under condition value > USD 20,000,000", "under condition valeu > 20.0")
    spoil(
        part_5,
        "consequence equals USD 10,000",
        "consequence equals 10",
        "rules/decree/part_4_concession_activities.catala_en",
    )
    shown = run("check")
    assert shown.exit_code == 1
    assert shown.output.count("error[") == 2
    assert f"2 mistakes in {count_files(part_5)} files." in shown.output
    assert "(in Article 20." in shown.output
    assert "Did you mean `value`?" in shown.output


def test_a_warning_alone_does_not_fail(run: Run, part_5: Path) -> None:
    spoil(
        part_5,
        "output authority content Administration.Actor",
        "output authority content Administration.Actor\n  internal unused content money",
    )
    shown = run("check")
    if "warning" in shown.output:
        assert shown.exit_code == 0
        assert f"1 warning in {count_files(part_5)} files." in shown.output


def test_gnu_lines(run: Run, part_5: Path) -> None:
    spoil(part_5, "value > USD 20,000,000", "valeu > $20,000,000")
    shown = run("check", "--message-format", "gnu")
    assert shown.exit_code == 1
    assert shown.output.startswith(f"{PART_5}:")
    assert ": [ERROR] " in shown.output
    assert shown.output.count("\n") == 1


def test_json_object(run: Run, part_5: Path) -> None:
    spoil(part_5, "value > USD 20,000,000", "valeu > $20,000,000")
    (part_5 / "rules" / "bad.catala_en").write_bytes(b"# Law\n\xff\n")
    shown = run("check", "--format", "json")
    found = json.loads(shown.output)
    assert (found["mistakes"], found["warnings"]) == (2, 0)
    unreadable, misspelt = found["diagnostics"]
    assert (unreadable["path"], unreadable["line"], unreadable["column"]) == ("rules/bad.catala_en", 2, 1)
    assert set(unreadable) == set(misspelt)
    assert misspelt["provision"] == "Article 20"


def test_rules_in_order_as_json_and_gnu(run: Run, decree: Path) -> None:
    assert json.loads(run("check", "--format", "json").output) == {"mistakes": 0, "warnings": 0, "diagnostics": []}
    assert run("check", "--format", "gnu").output == ""


def test_a_bad_byte_is_told_with_its_place(run: Run, part_5: Path) -> None:
    file = part_5 / PART_5
    file.write_bytes(file.read_bytes().replace(b"government;", b"govern\xe9ment;", 1))
    shown = run("check")
    assert shown.exit_code == 1
    assert "is not UTF-8: byte 0xE9" in shown.output
    assert f"--> {PART_5}:" in shown.output
    assert f"1 mistake in {count_files(part_5)} files." in shown.output


def test_a_missing_file_is_told(run: Run, part_5: Path) -> None:
    shown = run("check", "rules/absent.catala_en")
    assert shown.exit_code == 1
    assert "This file does not exist." in shown.output


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_that_may_not_be_read_is_told(run: Run, part_5: Path) -> None:
    (part_5 / PART_5).chmod(0)
    assert "permissions forbid it" in run("check").output


def test_no_rules_at_all(run: Run, empty: Path) -> None:
    shown = run("check")
    assert shown.exit_code == 2
    assert "There is no folder `rules`" in shown.output
    (empty / "rules").mkdir()
    assert run("check").output == "There are no rule files to check.\n"


def test_the_rules_folder_by_option_and_by_environment(run: Run, part_5: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    rules = str(part_5 / "rules")
    assert run("--rules", rules, "check").exit_code == 0
    assert run("check", "--rules", rules).exit_code == 0
    monkeypatch.setenv("KOTMAI_RULES", rules)
    assert run("check").exit_code == 0
    assert "does not exist" in run("--rules", "/nowhere", "check").output


def test_typecheck_is_check_for_one_file_with_upstreams_exit_code(run: Run, part_5: Path) -> None:
    assert run("typecheck", "rules/decree/part_1_general_provision.catala_en").output == "1 rule file is in order.\n"
    spoil(part_5, "value > USD 20,000,000", "value > 20.0")
    shown = run("typecheck", PART_5)
    assert shown.exit_code == 123
    assert "1 mistake in 5 files." in shown.output


def test_a_file_comes_with_the_modules_that_it_uses(run: Run, empty: Path) -> None:
    (empty / "one.catala_en").write_text(
        "> Module One\n```catala-metadata\ndeclaration scope A:\n  output x content integer\n```\n"
        "```catala\nscope A:\n  definition x equals 1\n```\n"
    )
    (empty / "two.catala_en").write_text(
        "> Module Two\n> Using One\n```catala\ndeclaration scope B:\n  a scope One.A\n  output y content integer\n"
        "scope B:\n  definition y equals a.x + 1\n```\n"
    )
    shown = run("typecheck", "two.catala_en")
    assert shown.exit_code == 0, shown.output
    assert shown.output == "2 rule files are in order.\n"


@pytest.mark.parametrize("cut", [0.2, 0.45, 0.62, 0.7, 0.83, 0.97])
def test_a_file_cut_off_anywhere_gives_a_message_or_nothing_but_no_traceback(
    run: Run, part_5: Path, cut: float
) -> None:
    file = part_5 / PART_5
    raw = file.read_bytes()
    file.write_bytes(raw[: int(len(raw) * cut)])
    assert run("check").exit_code in (0, 1)
