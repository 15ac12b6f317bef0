"""Pictures drawn from what the rules answered: the timeline of a case, and coverage by article."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from compiler.anchors.coverage import State
from compiler.runtime.answers import Answer
from compiler.runtime.answers import Status as Outcome
from compiler.types import QualifiedName
from service.render.terms import Terms
from service.site.cells import SIDE, cells
from service.site.coverage import ArticleView, CoverageView
from service.site.marks import SHAPES, Count
from service.site.strip import strip
from service.timeline.entries import Entry, Obligation, Timeline

START, DUE, NOW = date(2012, 4, 5), date(2012, 4, 24), date(2012, 5, 2)
OPEN = Obligation("Duty", "Investor", "Government", START, DUE, None, "Open", "Not_said", False)


def entry(asked: Obligation | None, act: str = "To pay the capital.") -> Entry:
    outcome = Outcome.VALUE if asked else Outcome.SILENT
    return Entry("output", act, outcome, asked, (), ())


def of(*asked: Obligation | None, as_of: date | None = NOW) -> Timeline:
    entries = tuple(entry(each) for each in asked)
    return Timeline(QualifiedName("M", "Case"), "", as_of, entries, Terms({}, {}), Answer("Case", {}))


def test_each_state_has_a_sign_and_words_of_its_own() -> None:
    done, late = (replace(OPEN, status=each, done=DUE) for each in ("Done_in_time", "Done_late"))
    endless = replace(OPEN, due=None)
    drawn = strip(of(OPEN, done, late, replace(OPEN, status="Overdue"), endless), "s")
    assert drawn is not None
    assert [(each.state, each.words) for each in drawn.rows] == [
        ("open", "due 24 Apr"),
        ("done", "done 24 Apr"),
        ("late", "late, 24 Apr"),
        ("overdue", "overdue, 24 Apr"),
        ("open", "no last day"),
    ]
    overdue = drawn.rows[3]
    assert overdue.last is not None
    assert overdue.x < overdue.last < overdue.end == drawn.today
    assert [each.is_open for each in drawn.rows] == [False, False, False, False, True]
    assert drawn.told.startswith(
        "The investor must pay the capital. Open: from Thu 2012-04-05, last day Tue 2012-04-24."
    )


@pytest.mark.parametrize(
    "asked",
    [
        (),
        (OPEN,),
        (OPEN, None),
        (OPEN, replace(OPEN, start=None, due=None)),
        (OPEN, replace(OPEN, status="Does_not_apply")),
    ],
    ids=["nothing", "one", "one without an answer", "one without a day", "one that does not concern the case"],
)
def test_there_is_no_strip_of_fewer_than_two_days(asked: tuple[Obligation | None, ...]) -> None:
    assert strip(of(*asked), "s") is None


@pytest.mark.parametrize(("days", "is_beside_the_sign"), [(10, False), (300, True)], ids=["a few days", "months"])
def test_words_stand_at_the_sign_unless_the_last_day_is_near(days: int, is_beside_the_sign: bool) -> None:
    early = replace(OPEN, start=None, done=START, due=START + timedelta(days), status="Done_in_time")
    drawn = strip(of(early, replace(OPEN, due=START + timedelta(400))), "s")
    assert drawn is not None
    (row,) = (each for each in drawn.rows if each.state == "done")
    assert row.last is not None
    assert row.words_x == (row.end if is_beside_the_sign else row.last)


def test_without_a_day_of_the_question_there_is_no_such_line() -> None:
    drawn = strip(of(OPEN, OPEN, as_of=None), "s")
    assert drawn is not None
    assert (drawn.today, drawn.today_shown) == (None, "")


def test_the_last_days_of_all_can_be_drawn() -> None:
    drawn = strip(of(replace(OPEN, due=date.max), OPEN), "s")
    assert drawn is not None
    assert 0 < len(drawn.marks) <= 6


_DAYS = some.none() | some.dates(date(1990, 1, 1), date(2040, 12, 31))


@given(some.lists(some.tuples(_DAYS, _DAYS, _DAYS), max_size=6), _DAYS)
def test_everything_stays_on_the_paper(days: list[tuple[date | None, date | None, date | None]], as_of: date) -> None:
    asked = [
        replace(OPEN, start=start, due=due, done=done, status="Done_in_time" if done else "Open")
        for start, due, done in days
    ]
    drawn = strip(of(*asked, as_of=as_of), "s")
    if drawn is None:
        return
    for row in drawn.rows:
        assert 0 <= row.x <= row.end <= 100
        assert row.y < drawn.height
        assert row.anchor == "inside" or (100 - row.words_x if row.anchor == "after" else row.words_x) >= 36
    assert all(0 <= each.x <= 100 for each in drawn.marks)
    places = [each.x for each in drawn.marks]
    assert places == sorted(set(places))
    assert len(places) <= 6


def test_a_month_apart_is_as_wide_wherever_it_is() -> None:
    asked = [replace(OPEN, start=START + timedelta(days), due=START + timedelta(days + 30)) for days in (0, 30, 60)]
    drawn = strip(of(*asked), "s")
    assert drawn is not None
    widths = {round(each.end - each.x, 1) for each in drawn.rows}
    assert len(widths) == 1


def article(label: str, **numbers: int) -> ArticleView:
    counts = tuple(Count(each.value, SHAPES[each], numbers.get(each.name.lower(), 0)) for each in State)
    total = sum(each.number for each in counts)
    return ArticleView(label, f"{label}. A title", f"law.html#{label[-1]}", counts, total, 0, (), ())


def test_cells_are_filled_as_far_as_statements_are_encoded() -> None:
    of_law = (
        article("Article 1", encoded=4),
        article("Article 2", encoded=1, not_encoded=3),
        article("Article 3", not_encoded=2),
        article("Article 4", encoded=3, forgotten=1),
        article("Article 5"),
        article("Preamble", encoded=1),
    )
    drawn = cells([CoverageView("Part", (), 0, 0, of_law)])
    assert drawn is not None
    assert [(each.number, each.kind, each.fill) for each in drawn.cells] == [
        ("1", "all", SIDE),
        ("2", "some", SIDE / 4),
        ("3", "none", 0),
        ("4", "open", SIDE * 3 / 4),
        ("5", "none", 0),
    ]
    assert drawn.cells[1].said == "Article 2. A title: 1 of 4 statements encoded, 3 not encoded"
    assert drawn.told == (
        "Coverage by article: 1 article with all statements encoded, 1 article with some encoded, "
        "2 articles with none encoded, 1 article with statements forgotten or to review."
    )


def test_a_law_without_articles_has_no_cells() -> None:
    assert cells([CoverageView("Part", (), 0, 0, (article("Preamble", encoded=1),))]) is None


def test_the_pages_of_the_site_show_them(site: Path) -> None:
    page = (site / "worked" / "assembly-plant.html").read_text("utf-8")
    assert 'role="img" aria-labelledby="strip-' in page
    assert '<g class="overdue"><title>The sectors concerned' in page
    page = (site / "coverage.html").read_text("utf-8")
    assert page.count('<g class="cell-') == 53
    assert "cell-open" not in page
