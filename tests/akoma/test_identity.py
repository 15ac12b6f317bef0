"""`law.toml`: what it says is read, and what is wrong with it is said with its place and the way out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from service.project.files import Project
from service.project.identity import Unreadable, identities
from tests.akoma.conftest import ROOT

GOOD = """title = "Decree on Fees"
number = "7/PM"
kind = "decree"
country = "la"
made = 2011-04-20
by = "Prime Minister"
source = "the gazette"
sure = "high"
language = "eng"
edited = 2026-01-01
"""
APPLIED = '[applied]\nfrom = "2011-05"\nuntil = 2017-04-18\nsource = "the press"\nsure = "low"\n'
REPLACED = '[replaced]\ntitle = "Law on Fees"\nfrom = 2017-04-19\nsource = "the press"\nsure = "low"\n'


def project(folder: Path, text: str | bytes) -> Project:
    law = folder / "rules" / "fees"
    law.mkdir(parents=True)
    (law / "law.toml").write_bytes(text.encode() if isinstance(text, str) else text)
    return Project(folder / "rules")


def test_the_decree_says_what_it_is() -> None:
    found = identities(Project(ROOT / "rules"), ["rules/decree", "rules/library"])
    assert list(found) == ["rules/decree"]
    decree = found["rules/decree"]
    assert (decree.number, decree.made, decree.language, decree.translated_from) == (
        "119/PM",
        date(2011, 4, 20),
        "eng",
        "lao",
    )
    assert decree.applied is not None
    assert decree.replaced is not None
    assert (decree.applied.since, decree.applied.until) == ("2011", date(2017, 4, 18))
    assert decree.replaced.since == date(2017, 4, 19)


def test_the_little_that_is_needed(tmp_path: Path) -> None:
    found = identities(project(tmp_path, GOOD), ["rules/fees"])["rules/fees"]
    assert (found.translated_from, found.missing, found.applied, found.replaced) == (None, (), None, None)


def test_all_that_can_be_said(tmp_path: Path) -> None:
    text = f'{GOOD}translated_from = "lao"\nmissing = ["The  annex."]\n{APPLIED}known = "The day."\n{REPLACED}'
    found = identities(project(tmp_path, text), ["rules/fees"])["rules/fees"]
    assert found.missing == ("The annex.",)
    assert found.applied is not None
    assert found.applied.known == "The day."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD.replace('number = "7/PM"\n', ""), "`number` is missing, or is no text in quotes"),
        (GOOD.replace('"7/PM"', "7"), "`number` is missing, or is no text in quotes"),
        (GOOD.replace('"Decree on Fees"', '" "'), "`title` is missing"),
        (GOOD.replace("2011-04-20", '"2011-04-20"'), "`made` is missing, or is no day written as 2011-04-20"),
        (GOOD.replace("2011-04-20", "2011-04-20T08:00:00"), "`made` is missing, or is no day"),
        (GOOD.replace("2011-04-20", "2011-04-31"), "cannot be read"),
        (GOOD.replace('"la"', '"Laos"'), "`country` is the two letters of ISO 3166"),
        (GOOD.replace('"eng"', '"en"'), "`language` is the three letters of ISO 639-2"),
        (GOOD.replace('"decree"', '"Royal Decree"'), "`kind` is a word in small letters"),
        (GOOD.replace('"high"', '"very"'), '`sure` is "high", "medium" or "low", not "very"'),
        (f'{GOOD}numbre = "7"\n', "`numbre` means nothing here"),
        (f'{GOOD}missing = "The annex."\n', "`missing` is a list of texts"),
        (f'{GOOD}applied = "2011"\n', "`applied` is a table"),
        (GOOD + APPLIED.replace("2011-05", "May 2011"), "[applied]: `from` is a year, a month or a day in quotes"),
        (GOOD + APPLIED.replace("2011-05", "2011-13"), "[applied]: `from` is a year"),
        (GOOD + APPLIED.replace("2011-05", "2010"), "it applies from 2010, which is before it was made"),
        (GOOD + APPLIED.replace("2017-04-18", "2011-04-19"), "it applies until 2011-04-19, which is before"),
        (GOOD + APPLIED.replace("source", "sources"), "[applied]: `sources` means nothing here"),
        (GOOD + APPLIED + REPLACED.replace("2017-04-19", "2017-04-18"), "and still applies on that day"),
        (GOOD + REPLACED.replace("2017-04-19", "2011-04-20"), "and still applies on that day"),
        (GOOD + REPLACED.replace('"low"', '"no"'), '[replaced]: `sure` is "high"'),
        (b"title = \xff", "is not UTF-8"),
        ("title = ", "cannot be read"),
    ],
)
def test_what_is_wrong_is_said(text: str | bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as raised:
        identities(project(tmp_path, text), ["rules/fees"])
    assert said in str(raised.value)
    assert "rules/fees/law.toml" in str(raised.value)


def test_a_year_may_be_that_in_which_it_was_made(tmp_path: Path) -> None:
    text = GOOD + APPLIED.replace("2011-05", "2011")
    assert identities(project(tmp_path, text), ["rules/fees"])
