"""What the law leaves open, as a page: each kind, under its article, with its words and a case that was asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.anchors.coverage import coverage
from compiler.cases.run import run
from compiler.cases.tree import Result
from compiler.defaults.tree import Binding
from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.types import QualifiedName
from service.project.findings import Accepted
from service.render.findings import Words
from service.site import Built, build, pages
from service.site.left_open import ArticleItems, left_open, totals
from service.site.open_found import Analysis, limits
from tests.cli.found import KEY, analyser
from tests.cli.found import LAW as FEE_LAW
from tests.site.conftest import SMALL_DOCS
from tests.site.html import page

LAW = """\
# Market law

## Article 1. Fees

The fee is $5 a day after the grant.{#art1-p1} A fee for large stalls is in Annex 9.{#art1-p2}

```note
Article 1 does not say from which day.
```

```not-encoded
art1-p2 (text not at hand): Annex 9 is not in the source.
```

```catala-metadata
## Which day counts.
declaration enumeration Day:
  ## The day of the grant counts.
  -- Counted
  ## It does not count.
  -- Left_out

declaration structure Bill:
  data fee content money
  data is_due content boolean

## What a stall costs.
declaration scope Fee:
  ## The days since the grant.
  input days content integer
  input holder content optional of integer
  ## Whether the day of the grant counts.
  #[reading = "art1-p1"]
  context counting content Day
  ## What is to be paid.
  output bill content Bill
  ## The number of the seat.
  output seat content integer
```

```catala
scope Fee:
  #[implements = "art1-p1"]
  definition counting equals Counted
  #[implements = "art1-p1"]
  definition bill
    under condition days > 0
    consequence equals
      Bill {
        -- fee: $5 * decimal of (if counting with pattern Counted then days + 1 else days)
        -- is_due: true
      }
  #[implements = "art1-p1"]
  definition seat under condition days > 3 consequence equals 1
  #[implements = "art1-p1"]
  definition seat under condition days > 9 consequence equals 2
```

```cases Fee
| case       | provision | days | expected bill.fee | expected seat |
|------------|-----------|-----:|------------------:|---------------|
| no day     |           |    0 | silent            | silent        |
| two days   | art1-p1   |    2 |               $15 | silent        |
| four days  | art1-p1   |    4 |               $25 | 1             |
| ten days   | art1-p1   |   10 |               $55 | conflict      |
| three      | art1-p1   |    3 |               $20 | silent        |
| one        | art1-p1   |    1 |               $10 | silent        |
| one more   | art1-p1   |    1 |               $10 | silent        |
| again      | art1-p1   |    1 |               $10 | silent        |
```

## Article 2. Hours

The market opens at six.{#art2-p1}
"""


def items(text: str = LAW) -> tuple[ArticleItems, ...]:
    found = check([RuleText("rules/market.catala_en", text)])
    assert found.ok, found.diagnostics
    return of(found)


def of(found: Checked, results: tuple[Result, ...] = (), analysis: Analysis | None = None) -> tuple[ArticleItems, ...]:
    interpreter = Interpreter(found.program)
    results = results or tuple(run(question, interpreter.answer) for question in found.questions)
    parts = pages.parts([each.document for each in found.files])
    covered = coverage(found.files, found.questions, None)
    return left_open(found.program, results, covered, parts, pages.addresses(parts), analysis)


@pytest.fixture(scope="module")
def fees() -> ArticleItems:
    (only,) = items()
    return only


def test_only_articles_that_leave_something_open_are_there(fees: ArticleItems) -> None:
    assert (fees.number, fees.identifier, fees.title) == ("1", "article-1", "Article 1. Fees")


def test_a_reading_has_its_words_its_ways_and_a_case_asked_under_each(fees: ArticleItems) -> None:
    (reading,) = fees.readings
    assert reading.doc == "Whether the day of the grant counts."
    assert [each.words for each in reading.quoted] == ["The fee is $5 a day after the grant."]
    assert reading.ways == (
        ("Counted", "The day of the grant counts.", True),
        ("Left_out", "It does not count.", False),
    )
    assert reading.example is not None
    assert reading.example.name == "two days"
    assert reading.example.facts == (("days", "2"),)
    assert reading.example.ways == ("Counted", "Left_out")
    assert reading.example.rows == (("bill, fee", ("$15", "$10")),)


def test_what_is_the_same_on_every_reading_makes_no_example() -> None:
    (same,) = items(LAW.replace("then days + 1 else days", "then days else days").replace("$15 ", "$10 "))
    assert same.readings[0].example is None


def test_gaps_stand_together_by_what_is_lacking(fees: ArticleItems) -> None:
    found = {each.lacking: each for each in fees.gaps}
    assert list(found) == [("What is to be paid.", "The number of the seat."), ("The number of the seat.",)]
    seat = found["The number of the seat.",]
    assert seat.question == "What a stall costs."
    assert [each.name for each in seat.cases] == ["two days", "three", "one", "one more"]
    assert seat.more == 1
    assert seat.cases[0].facts == (("days", "2"),)
    assert seat.cases[0].why == (
        "Article 1, first sentence: days > 3 fails: days is 2",
        "Article 1, first sentence: days > 9 fails: days is 2",
    )


def test_a_conflict_names_the_rules_that_contradict_each_other(fees: ArticleItems) -> None:
    (conflict,) = fees.conflicts
    assert conflict.lacking == ("The number of the seat.",)
    assert conflict.cases[0].name == "ten days"
    assert conflict.cases[0].why == ("Article 1, first sentence applies",)


def test_texts_that_are_not_at_hand_and_notes(fees: ArticleItems) -> None:
    assert [(each.reason, each.quoted[0].place.label) for each in fees.missing] == [
        ("Annex 9 is not in the source.", "Article 1, second sentence")
    ]
    assert [str(each.paragraphs[0]) for each in fees.notes] == ["Article 1 does not say from which day."]


def test_a_reason_of_another_kind_leaves_nothing_open() -> None:
    (found,) = items(LAW.replace("text not at hand", "declaratory"))
    assert found.missing == []


def test_the_totals(fees: ArticleItems) -> None:
    expected = {"readings": 1, "gaps": 2, "conflicts": 1, "missing": 1, "notes": 1, "articles": 1}
    assert totals([fees]) == {**expected, "silent": 0, "twofold": 0, "idle": 0}


def test_words_that_look_like_markup_stay_words() -> None:
    (found,) = items(LAW.replace("What a stall costs.", "What <b>a stall</b> & | costs."))
    assert found.gaps[0].question == "What <b>a stall</b> & | costs."


def test_the_page_of_the_decree(built: Built) -> None:
    text = page(built.site / "left-open.html").text
    assert "What the decree leaves open" in text
    assert "To settle: how it is to be read" in text
    assert "From when the 30 working days run." in text
    assert "Annex 3 is not in the source." in text
    assert (built.site / "decree" / "part-4.html").read_text("utf-8").count("left-open.html#article-14") == 1


def test_every_reading_of_the_decree_is_on_it(checked: Checked, results: tuple[Result, ...]) -> None:
    shown = {each.name for article in of(checked, results) for each in article.readings}
    declared = {
        binding.reading.name
        for module in checked.program.modules
        for scope in module.scopes
        for binding in scope.bindings
        if isinstance(binding, Binding)
        and binding.is_choice
        and binding.reading
        and module.source.path.startswith("rules/decree/")
    }
    assert shown == declared


def test_titles_of_files_without_articles(tmp_path: Path) -> None:
    text = "# Situations\n\n## The timeline of a case\n\n### Registration\n\nWords.\n\n### Land\n\nWords.\n"
    found = check([RuleText("rules/situations/timelines.catala_en", text)])
    (part,) = pages.parts([each.document for each in found.files])
    assert (part.law, part.title, part.page) == (
        "Situations",
        "The timeline of a case",
        "situations/the-timeline-of-a-case.html",
    )


# What the analysis found ----------------------------------------------------------------------------------------------


def analysis_of(found: Checked, reason: str = "") -> Analysis:
    """The findings of the small law with a gap, made by hand; with a reason, the gap is accepted."""
    words = Words(found.program, [each.document.source for each in found.files])
    report = analyser()(found.program, QualifiedName("", "Fee"))
    entry = Accepted(KEY, "gap", "Fee", "fee", "", "", reason)
    told = tuple(words.told(each) for each in report.findings)
    return Analysis(report, told, {KEY: entry} if reason else {})


def checked_fee() -> Checked:
    found = check([RuleText("rules/fee.catala_en", FEE_LAW)])
    assert found.ok, found.diagnostics
    return found


def test_a_gap_is_told_with_its_interval_its_words_and_its_reason() -> None:
    found = checked_fee()
    (fees,) = of(found, analysis=analysis_of(found, "The bands are `150` and `151`."))
    (item,) = fees.of("silent")
    assert (item.question, item.lacking) == ("What a plot costs.", ("fee",))
    (entry,) = item.entries
    where = "where the plot is Land and its area is above 150 ha and below 151 ha"
    assert entry.sentence == f"Article 1 says nothing {where}."
    assert entry.facts == (("plot", "Land: 150.5 ha"),)
    assert entry.reasons == ("The bands are <code>150</code> and <code>151</code>.",)
    assert [each.words for each in item.quoted] == [
        "The fee is $5 up to 150 hectares,",
        "and $9 from 151 hectares.",
    ]
    assert totals([fees])["silent"] == 1


def test_a_change_of_the_rules_changes_the_page(tmp_path: Path) -> None:
    found = checked_fee()
    with_gap = build(found, (), tmp_path / "site", docs=SMALL_DOCS, analysis=analysis_of(found)).site
    text = page(with_gap / "left-open.html").text
    assert "Article 1 says nothing where the plot is Land and its area is above 150 ha and below 151 ha." in text
    assert "1 range of facts to which it gives no answer" in text
    closed = check([RuleText("rules/fee.catala_en", FEE_LAW.replace("area >= 151 ha", "area > 150 ha"))])
    without = build(closed, (), tmp_path / "other", docs=SMALL_DOCS, analysis=analysis_of(closed)).site
    assert "says nothing" not in page(without / "left-open.html").text


def test_without_an_analysis_the_page_says_so(tmp_path: Path) -> None:
    built = build(checked_fee(), (), tmp_path / "site", docs=SMALL_DOCS).site
    assert "built without the solver" in page(built / "left-open.html").text


def test_the_ends_of_gaps_by_fact_for_pictures() -> None:
    found = limits(analysis_of(checked_fee()).report.findings)
    assert found == {(QualifiedName("", "Fee"), ("plot", "Land")): {150, 151}}
