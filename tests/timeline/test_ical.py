"""Calendar files: read back as RFC 5545 says, and by the package `icalendar`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.timeline.entries import Timeline
from service.timeline.ical import calendar, due
from tests.timeline.law import Market


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Market:
    return Market(tmp_path_factory.mktemp("market"))


@pytest.fixture(scope="module")
def case(market: Market) -> Timeline:
    return market.timeline(granted="2016-04-02", as_of="2016-04-10")


def properties(content: str) -> Iterator[tuple[str, str]]:
    """The lines of a file, unfolded, and their values unescaped: RFC 5545, sections 3.1 and 3.3.11."""
    assert content.endswith("\r\n")
    for line in content.removesuffix("\r\n").replace("\r\n ", "").split("\r\n"):
        name, _, value = line.partition(":")
        yield name, re.sub(r"\\(.)", lambda found: {"n": "\n", "N": "\n"}.get(found[1], found[1]), value)


def events(content: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for name, value in properties(content):
        if (name, value) == ("BEGIN", "VEVENT"):
            found.append({})
        elif found:
            found[-1].setdefault(name, value)
    return found


def test_an_event_for_each_last_day(case: Timeline) -> None:
    found = events(calendar(case))
    assert [(each["DTSTART;VALUE=DATE"], each["SUMMARY"]) for each in found] == [
        ("20160412", "Last day: The investor must pay the fee."),
        ("20160430", "Last day: The investor may ask for a second stall."),
    ]
    assert {each["CATEGORIES"] for each in found} == {"Investor"}


def test_the_description_says_all_that_the_timeline_does(case: Timeline) -> None:
    said = events(calendar(case, "Stall 7; the east, row 2"))[0]["DESCRIPTION"].split("\n")
    assert said == [
        "Case: Stall 7; the east, row 2",
        "The investor must pay the fee.",
        "2 days left. Towards the customs. If the last day passes: the right can no longer be used.",
        "Article 1, first sentence: “The holder shall pay the fee within ten days after the grant.”",
        "As things stood on Sun 2016-04-10. This answers what the text says; it is not legal advice.",
    ]


def test_the_same_question_writes_the_same_bytes(market: Market, case: Timeline) -> None:
    assert calendar(case) == calendar(market.timeline(granted="2016-04-02", as_of="2016-04-10"))
    assert {each["DTSTAMP"] for each in events(calendar(case))} == {"20160410T000000Z"}


def test_an_event_keeps_its_name_when_its_day_moves(market: Market, case: Timeline) -> None:
    later = market.timeline(granted="2016-04-05", as_of="2016-04-12")
    before, after = events(calendar(case)), events(calendar(later))
    assert [each["UID"] for each in before] == [each["UID"] for each in after]
    assert before[0]["DTSTART;VALUE=DATE"] != after[0]["DTSTART;VALUE=DATE"]


def test_events_of_two_cases_and_of_two_outputs_have_names_of_their_own(case: Timeline) -> None:
    names = [each["UID"] for name in ("", "A", "B") for each in events(calendar(case, name))]
    assert len(set(names)) == len(names) == 6


def test_what_has_no_last_day_or_does_not_apply_is_left_out(market: Market) -> None:
    nothing = market.timeline()
    assert [entry.output for entry, _, _ in due(nothing)] == ["second"]
    away = tuple(
        replace(each, obligation=replace(each.obligation, status="Does_not_apply")) if each.obligation else each
        for each in nothing.entries
    )
    assert due(replace(nothing, entries=away)) == ()


@given(st.text(max_size=300))
def test_any_name_can_be_read_back(case: Timeline, name: str) -> None:
    content = calendar(case, name)
    assert all(len(line.encode("utf-8")) <= 75 for line in content.split("\r\n"))
    assert "\n" not in content.replace("\r\n", "")
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85]", content)
    assert len(events(content)) == 2


def test_long_lines_are_folded_between_letters(case: Timeline) -> None:
    name = "ກົດໝາຍ; “a, b” \\n \\ c " * 9
    found = dict(properties(calendar(case, name)))
    assert found["NAME"] == " ".join(name.split())


def test_the_package_icalendar_reads_it(case: Timeline) -> None:
    icalendar: Any = pytest.importorskip("icalendar")
    name = "ກົດໝາຍ; “a, b” \\n \\ c"
    found = icalendar.Calendar.from_ical(calendar(case, name).encode("utf-8"))
    read = list(found.walk("VEVENT"))
    assert [(str(each["DTSTART"].dt), str(each["SUMMARY"])) for each in read] == [
        ("2016-04-12", "Last day: The investor must pay the fee."),
        ("2016-04-30", "Last day: The investor may ask for a second stall."),
    ]
    assert [each.errors for each in read] == [[], []]
    assert all(each["DESCRIPTION"].startswith(f"Case: {name}\n") for each in read)
    assert all(each["DESCRIPTION"].endswith("it is not legal advice.") for each in read)
    assert read[0]["DTSTAMP"].dt.isoformat() == "2016-04-10T00:00:00+00:00"
    assert read[0]["CATEGORIES"].cats == ["Investor"]
