"""`kotmai timeline`: the decree's first duties, the calendar file, and every kind of bad input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.timeline.law import facts, project

SCOPE = "Negotiation_duties"
FACTS = {
    "approval_received": "2016-04-08",
    "notified": "2016-04-11",
    "scheduled": "Absent",
    "completed": "Absent",
    "reported": "Absent",
    "as_of": "2016-04-20",
}


def shown(run: Run, facts: object, *more: str) -> Any:
    found = run("timeline", SCOPE, "--facts", json.dumps(facts), *more)
    assert found.exit_code == 0, found.output
    return found


@pytest.mark.parametrize("engine", ["python", "interpreter"])
def test_a_case_over_lao_new_year(run: Run, compiled: Path, engine: str) -> None:
    words = " ".join(shown(run, FACTS, "--engine", engine).stdout.split())
    assert "Mon 2016-04-11 Done in time. The planning and investment sector had to notify the investor" in words
    assert "The last day was Mon 2016-04-18." in words
    assert "Fri 2016-04-29 The investor must schedule a negotiation date" in words
    assert "9 days left. If the last day passes: the right is considered renounced." in words
    assert "Article 14, third sentence: “After approval notification, and within 10 working days" in words
    assert "itself not counted: Fri 2016-04-29 (calendar Lao_PDR); left out: 3 days of weekends and 5 holidays" in words
    assert "Not begun yet The planning and investment sector must report the outcomes" in words
    assert "historical law" in words


@pytest.mark.parametrize(
    ("as_of", "standing"), [("2016-04-29", "Today is the last day."), ("2016-04-30", "What follows: the right is")]
)
def test_the_last_day_and_the_day_after(run: Run, compiled: Path, as_of: str, standing: str) -> None:
    assert standing in shown(run, {**FACTS, "as_of": as_of}).stdout


def test_a_calendar_changed_by_the_facts_is_said(run: Run, compiled: Path) -> None:
    changed = {**FACTS, "date calendar": {"Lao_PDR": {"holidays": ["2016-04-29"]}}}
    words = " ".join(shown(run, changed).stdout.split())
    assert "Tue 2016-05-03 The investor must schedule" in words
    assert "This rests on changed holidays" in words


@pytest.fixture
def market(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small law, which is the current project."""
    project(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def stall(run: Run, *more: str, **events: object) -> Any:
    found = run("timeline", "Stall_case", "--engine", "interpreter", "--facts", json.dumps(facts(**events)), *more)
    assert found.exit_code == 0, found.output
    return found


def test_the_same_as_data(run: Run, market: Path) -> None:
    found = json.loads(stall(run, "--json", granted="2016-04-08", size=0).stdout)
    assert (found["scope"], found["as_of"]) == ("Stall_case", "2016-04-12")
    entries = {each["output"]: each for each in found["entries"]}
    payment, reply = entries["paying.payment"], entries["paying.reply"]
    assert (payment["group"], payment["due"], payment["bearer"]) == ("next", "2016-04-18", "Investor")
    assert [each["anchor"] for each in payment["provisions"]] == ["art1-p1"]
    assert payment["sentence"] == "The investor must pay the fee."
    assert (reply["group"], reply["outcome"], "status" in reply) == ("unclear", "silent", False)


def test_for_one_actor(run: Run, market: Path) -> None:
    for wanted in ("concerned-sectors", "The sectors concerned by a matter"):
        found = json.loads(stall(run, "--for", wanted, "--json").stdout)
        assert [each["output"] for each in found["entries"]] == ["choice"]


def test_the_calendar_file(run: Run, market: Path) -> None:
    found = stall(run, "--ical", "case.ics", "--case", "Stall 7", granted="2016-04-08")
    assert "What comes next" in found.stdout
    assert found.stderr == "Wrote case.ics.\n"
    content = Path("case.ics").read_bytes()
    assert content.count(b"BEGIN:VEVENT\r\n") == 2
    assert b"DTSTART;VALUE=DATE:20160418\r\n" in content
    printed = stall(run, "--ical", "-", "--case", "Stall 7", granted="2016-04-08")
    assert printed.stdout_bytes == content


def test_no_calendar_file_without_a_last_day(run: Run, market: Path) -> None:
    found = stall(run, "--ical", "case.ics", "--for", "concerned_sectors")
    assert "no calendar file was written" in found.stderr.replace("\n", " ")
    assert not Path("case.ics").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("Area",), "Area answers no duty, right, permission or prohibition, so it has no timeline."),
        (("Stall_cas",), "Did you mean `Stall_case`?"),
        (("Paying", "--for", "investr"), "There is no actor `investr`. Did you mean `Investor`?"),
        (("Paying", "--for", ""), "There is no actor ``."),
        (("Paying", "--facts", '{"as_of": "2016-02-30"}'), "as_of: expected a day of the calendar"),
        (("Paying", "--facts", "{"), "The facts are not JSON"),
        (("Paying", "--facts", "nowhere.json"), "there is no file `nowhere.json`"),
        (("Paying", "--reading", "days=Never"), "No reading of the text bears on Paying"),
        (("Paying", "--facts", "{}", "--json", "--ical", "-"), "leave out one of them"),
    ],
)
def test_what_cannot_be_asked(run: Run, market: Path, arguments: tuple[str, ...], words: str) -> None:
    found = run("timeline", "--engine", "interpreter", *arguments)
    assert found.exit_code == 2
    assert words in " ".join(found.stderr.split())
    assert found.stdout == ""


def test_a_calendar_file_that_cannot_be_written(run: Run, market: Path) -> None:
    asked = ("Stall_case", "--engine", "interpreter", "--facts", json.dumps(facts()), "--ical", str(market))
    found = run("timeline", *asked)
    assert found.exit_code == 1
    assert "cannot be written" in " ".join(found.stderr.split())
