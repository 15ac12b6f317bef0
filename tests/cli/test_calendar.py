"""`kotmai calendar`: what is listed, on whose word, and what could be added."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from service.project.proposal import Listed, Package, difference, proposed
from tests.cli.conftest import Run

TABLE = "rules/calendars/lao_pdr.csv"
HEAD = "date,name,source,kind\n"
NOTICE = '2016-04-12,Lao New Year,"a notice, seen",substitute\n'
OLD = '2016-04-20,Lao New Year,"holidays package 0.80, not verified",holiday\n'
WORKED = "2016-04-18,Monday,a notice,working\n"
PACKAGE = Package("0.86", {date(2016, 4, 18): Listed("Lao New Year", "substitute"), date(2017, 1, 2): Listed("A", "b")})


def test_each_day_with_its_source(run: Run, part_5: Path) -> None:
    shown = run("calendar", "show", "--years", "2016")
    assert shown.exit_code == 0
    words = " ".join(shown.output.split())
    assert (
        "Tue 2016-04-12 Lao New Year, substitute for Saturday 16 April announcement of the Government Office" in words
    )
    assert "Mon 2016-04-18 Monday after Lao New Year (worked)" in words
    assert "6 of 12 listed days nobody has checked against a notice." in words
    assert "2015" not in shown.output
    assert max(map(len, shown.output.splitlines())) <= 80
    assert run("calendar", "show", "Lao_PDR", "--years", "2016-2016").output == shown.output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["show", "Lao_PRD"], "Did you mean `Lao_PDR`?"),
        (["show", "--years", "2008"], "covers the years 2009 to 2026"),
        (["show", "--years", "2016-2030"], "covers the years 2009 to 2026"),
        (["show", "--years", "last"], "no year and no range of years"),
        (["show", "--years", "2016-2015"], "end before they begin"),
        (["propose", "--country", "XX"], "knows no country `XX`"),
        (["propose", "--until", "1999"], "begins in 2009"),
    ],
)
def test_bad_input_is_told(run: Run, part_5: Path, arguments: list[str], words: str) -> None:
    shown = run("calendar", *arguments)
    assert shown.exit_code == 2
    assert words in " ".join(shown.stderr.split())


def test_without_a_calendar_there_is_nothing_to_show(run: Run, empty: Path) -> None:
    (empty / "rules").mkdir()
    (empty / "rules" / "a.catala_en").write_text("## Article 1. A\n\n```catala\n```\n", "utf-8")
    assert "declare no calendar" in run("calendar", "show").stderr


def test_the_table_lacks_nothing_that_the_package_lists(run: Run, part_5: Path) -> None:
    before = (part_5 / TABLE).read_text("utf-8")
    shown = run("calendar", "propose")
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert "lists no day that rules/calendars/lao_pdr.csv lacks" in " ".join(shown.stderr.split())
    assert (part_5 / TABLE).read_text("utf-8") == before


def test_a_proposal_is_a_diff_that_git_applies_and_nothing_is_written(run: Run, part_5: Path) -> None:
    before = (part_5 / TABLE).read_text("utf-8")
    (part_5 / TABLE).write_text(before.replace("2026-12-02", "2026-12-03"), "utf-8")
    changed = (part_5 / TABLE).read_text("utf-8")
    shown = run("calendar", "propose", "--until", "2027")
    assert (part_5 / TABLE).read_text("utf-8") == changed
    assert "+2026-12-02,Lao National Day," in shown.stdout
    assert "+2027-12-02,Lao National Day," in shown.stdout
    assert "not verified" in shown.stdout
    assert "Then say `years 2009 to 2027`" in " ".join(shown.stderr.split())
    subprocess.run(["git", "apply"], input=shown.stdout, text=True, cwd=part_5, check=True)
    assert run("calendar", "propose").stdout == ""
    assert "calendar-day-outside" in run("check").output  # the years are still those of before


def test_a_missing_package_is_said_with_how_to_install_it(
    run: Run, part_5: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)
    shown = run("calendar", "propose")
    assert shown.exit_code == 2
    assert "not installed" in shown.stderr
    assert "pip install 'kotmai[calendars]'" in shown.stderr


def test_what_the_table_has_from_elsewhere_stays() -> None:
    text = HEAD + NOTICE + WORKED
    assert proposed(text, PACKAGE, range(2016, 2017)) == text


def test_what_only_the_package_had_is_proposed_to_go() -> None:
    assert proposed(HEAD + NOTICE + WORKED + OLD, PACKAGE, range(2016, 2017)) == HEAD + NOTICE + WORKED
    assert proposed(HEAD + OLD + WORKED, PACKAGE, range(2017, 2018)) != HEAD + WORKED


def test_a_day_goes_where_its_date_stands() -> None:
    found = proposed(HEAD + NOTICE + OLD.rstrip("\n"), PACKAGE, range(2016, 2018))
    assert [each[:10] for each in found.splitlines()[1:]] == ["2016-04-12", "2016-04-18", "2017-01-02"]
    assert list(difference("a.csv", found, found)) == []


def test_years_may_stand_where_a_name_stands(run: Run, part_5: Path) -> None:
    assert run("calendar", "show", "2016").stdout == run("calendar", "show", "--years", "2016").stdout
    assert "no year and no range" in run("calendar", "show", "20x6").stderr
