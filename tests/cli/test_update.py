"""`kotmai test --update`: results written for a lawyer to confirm, and nothing else touched."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from compiler.cases.tree import Result
from service.cli import cases as running
from service.cli.cases import CaseRun
from tests.cli.conftest import Run

LAW = """# Law

## Article 3. Fees

The fee is five dollars a day.{#art3-p1}

```catala
declaration enumeration Use:
  -- Home
  -- Trade content integer

declaration structure Stall:
  data use content Use
  data since content date

declaration scope Fee:
  input days content integer
  input stall content Stall
  output fee content money
  output longest content duration
  output kept content Stall

scope Fee:
  #[implements = "art3-p1"]
  definition fee under condition days > 0 consequence equals $60 / decimal of (days - 5)
  definition longest equals 1 year + 2 month
  definition kept equals stall
  assertion days < 100
```

```cases Fee
| case    | provision | days | stall.use         | stall.since  | expected fee | expected longest | expected kept.use |
|---------|-----------|-----:|-------------------|--------------|-------------:|------------------|-------------------|
| known   | art3-p1   |    7 | Home              | |2012-02-29| |          $30 | 14 month         | Home              |
| a week  | art3-p1   |    7 | Trade content 2   | |2012-02-29| |            ? |                  | ?                 |
| none    |           |    0 | Home              | |2012-02-29| |            ? | ?                |                   |
| five    |           |    5 | Home              | |2012-02-29| |            ? |                  |                   |
| a year  |           |  365 | Home              | |2012-02-29| |            ? |                  |                   |
```
"""
UPDATED = """\
| case    | provision | days | stall.use         | stall.since  |             expected fee | expected longest | expected kept.use |
|---------|-----------|-----:|-------------------|--------------|-------------------------:|------------------|-------------------|
| known   | art3-p1   |    7 | Home              | |2012-02-29| |                      $30 | 14 month         | Home              |
| a week  | art3-p1   |    7 | Trade content 2   | |2012-02-29| |                    $30 ? |                  | Trade content 2 ? |
| none    |           |    0 | Home              | |2012-02-29| |                 silent ? | 1 year + 2 month ? |                   |
| five    |           |    5 | Home              | |2012-02-29| | error division-by-zero ? |                  |                   |
| a year  |           |  365 | Home              | |2012-02-29| |                refused ? |                  |                   |
"""


@pytest.fixture
def law(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one rule file, which is the current folder; the file."""
    file = tmp_path / "rules" / "law.catala_en"
    file.parent.mkdir()
    file.write_bytes(LAW.encode())
    monkeypatch.chdir(tmp_path)
    return file


def words(table: str) -> list[list[str]]:
    return [line.replace("|2012-02-29|", "date").replace("-", "").split() for line in table.splitlines()]


def test_an_open_cell_fails_and_says_what_to_do(run: Run, law: Path) -> None:
    shown = run("test")
    assert shown.exit_code == 1
    assert "  ✗ Fee · a week (Article 3)" in shown.output
    assert "fee: not yet answered; it comes to $30\n" in shown.output
    assert "`kotmai test --update` writes what comes" in shown.output
    assert law.read_text("utf-8") == LAW
    assert "`fee` is silent, and `?` awaits an answer." in run("test", "--message-format", "gnu").output


def test_results_are_written_and_told(run: Run, law: Path) -> None:
    shown = run("test", "--update")
    assert shown.exit_code == 0, shown.output
    for said in (
        "   35  a week · fee: ? → $30 ?\n",
        "   35  a week · kept.use: ? → Trade content 2 ?\n",
        "   36  none · fee: ? → silent ?\n",
        "   36  none · longest: ? → 1 year + 2 month ?\n",
        "   37  five · fee: ? → error division-by-zero ?\n",
        "   38  a year · fee: ? → refused ?\n",
        "6 results written.\n",
    ):
        assert said in shown.output
    text = law.read_text("utf-8")
    head, table = text.split("```cases Fee\n")
    assert head == LAW.split("```cases Fee\n")[0]
    assert words(table) == words(UPDATED + "```\n")
    assert len({line.rindex("|") for line in table.splitlines()[:-1]}) == 1


def test_results_are_written_where_the_rules_have_a_table_of_holidays(run: Run, law: Path) -> None:
    """The rules are read again with their results, and need their tables for that."""
    calendar = '```catala\ndeclaration calendar Market:\n  weekend Sunday\n  years 2012 to 2013\n  holidays "market.csv"\n```\n'
    (law.parent / "market.csv").write_text("date,name,source,kind\n2012-01-01,New Year,notice,holiday\n", "utf-8")
    law.write_text(LAW + "\n" + calendar, "utf-8")
    assert "6 results written.\n" in run("test", "--update").output


def test_what_was_written_is_to_be_confirmed(run: Run, law: Path) -> None:
    run("test", "--update")
    shown = run("test", "-q")
    assert shown.exit_code == 0, shown.output
    assert "5 cases passed, 0 failed, 6 results to confirm" in shown.output
    assert "✓ Fee · five (Article 3) ? to confirm: fee error division-by-zero" in shown.output
    assert "known" not in shown.output
    assert run("test", "--confirmed").exit_code == 1
    law.write_text(law.read_text("utf-8").replace(" ? ", "   "), "utf-8")
    confirmed = run("test", "--confirmed")
    assert confirmed.exit_code == 0, confirmed.output
    assert "to confirm" not in confirmed.output


def test_a_second_update_changes_nothing(run: Run, law: Path) -> None:
    run("test", "--update")
    before = law.read_bytes()
    shown = run("test", "--update")
    assert law.read_bytes() == before
    assert "6 results stood there already, and came again." in shown.output


def test_an_unconfirmed_result_follows_the_rules_and_a_confirmed_one_fails(run: Run, law: Path) -> None:
    run("test", "--update")
    law.write_text(law.read_text("utf-8").replace("equals $60 /", "equals $70 /"), "utf-8")
    assert "fee: expected $30, got $35" in run("test").output
    shown = run("test", "--update")
    assert "35  a week · fee: $30 ? → $35 ?" in shown.output
    assert (
        "| known   | art3-p1   |    7 | Home              | |2012-02-29| |                      $30 |"
        in law.read_text()
    )


def test_only_selected_cases_are_written(run: Run, law: Path) -> None:
    assert "1 result written" in run("test", "--update", "-k", "a year").output
    text = law.read_text("utf-8")
    assert "refused ?" in text
    assert "$30 ?" not in text


def test_nothing_to_write(run: Run, law: Path) -> None:
    law.write_text(LAW.replace(" ? ", "   "), "utf-8")
    before = law.read_bytes()
    shown = run("test", "--update")
    assert shown.exit_code == 0
    assert "No cell bears a question mark" in shown.output
    assert law.read_bytes() == before


@pytest.mark.parametrize(("end", "mark"), [("\n", b""), ("\r\n", b"\xef\xbb\xbf"), ("\r", b"")])
def test_line_ends_and_marks_stay(run: Run, law: Path, end: str, mark: bytes) -> None:
    law.write_bytes(mark + LAW.replace("\n", end).encode())
    assert run("test", "--update").exit_code == 0
    raw = law.read_bytes()
    assert raw.startswith(mark)
    assert raw[len(mark) :].decode().replace(end, "\n").split("```cases")[0] == LAW.split("```cases")[0]
    assert raw.count(end.encode()) == LAW.count("\n")


def test_the_permissions_and_links_of_a_file_stay(run: Run, law: Path) -> None:
    real = law.with_name("real.txt")
    law.rename(real)
    real.chmod(0o640)
    law.symlink_to(real)
    assert run("test", "--update").exit_code == 0
    assert law.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert "$30 ?" in real.read_text("utf-8")
    assert sorted(os.listdir(law.parent)) == ["law.catala_en", "real.txt"]


def test_mistakes_come_first(run: Run, law: Path) -> None:
    law.write_text(LAW.replace("days < 100", "days < $100"), "utf-8")
    before = law.read_bytes()
    assert run("test", "--update").exit_code == 1
    assert law.read_bytes() == before


def test_nothing_is_written_where_the_evaluators_disagree(run: Run, law: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CaseRun, "agrees", property(lambda self: self.result.question.name != "five"))
    shown = run("test", "--update")
    assert shown.exit_code == 1
    assert "Nothing is written" in shown.output
    assert "five" in shown.output
    assert law.read_text("utf-8") == LAW


def test_nothing_is_written_where_the_file_changed_meanwhile(
    run: Run, law: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(self: running.Cases, question: object) -> CaseRun:
        law.write_text(f"{LAW}\nMore.\n", "utf-8")
        return original(self, question)  # type: ignore[arg-type]

    original = running.Cases.run
    monkeypatch.setattr(running.Cases, "run", asked)
    shown = run("test", "--update")
    assert shown.exit_code == 1
    assert "was changed while its cases ran" in shown.output
    assert law.read_text("utf-8") == f"{LAW}\nMore.\n"


def test_a_file_that_cannot_be_written(run: Run, law: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("service.cli.updating.write_atomically", refused)
    shown = run("test", "--update")
    assert shown.exit_code == 1
    assert "rules/law.catala_en cannot be written: Permission denied." in shown.output


MODULE = """> Module Stalls

# Stalls

```catala-metadata
declaration enumeration Use:
  -- Home
  -- Trade content integer

declaration structure Stall:
  data use content Use

declaration scope Kept:
  input stall content Stall
  output kept content Stall
```

```catala
scope Kept:
  definition kept equals stall
```
"""
USER = """> Using Stalls as S

# Law

```cases S.Kept
| case | stall.use | expected kept |
|---|---|---|
| one | Home | ? |
| two | S.Trade content 2 | ? |
```
"""


def test_values_of_another_module_are_written_as_the_file_names_them(run: Run, law: Path) -> None:
    (law.parent / "stalls.catala_en").write_text(MODULE, "utf-8")
    law.write_text(USER, "utf-8")
    shown = run("test", "--update")
    assert "2 results written" in shown.output
    assert "| one | Home | S.Stall { -- use: Home } ? |" in law.read_text("utf-8")
    assert run("test").exit_code == 0


def test_a_result_that_could_not_be_read_again_is_not_written(
    run: Run, law: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = Result.__init__

    def garbled(self: Result, question: object, checks: object, *rest: object) -> None:
        original(self, question, checks, *rest)  # type: ignore[arg-type]
        for each in self.checks:
            if each.got == "$30" and not each.passed:
                object.__setattr__(each, "got", "thirty dollars")

    monkeypatch.setattr(Result, "__init__", garbled)
    shown = run("test", "--update")
    assert "would not be read so where the table stands" in " ".join(shown.output.split())
    assert "1 result could not be written." in shown.output
    assert "5 results written" in shown.output
    assert "thirty" not in law.read_text("utf-8")
