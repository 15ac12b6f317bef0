"""Cases on the page: what came out in this very build, and why; a failure is shown as one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from compiler.cases.run import run
from compiler.cases.tree import Question, Result
from compiler.driver import RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.answers import Answer, Condition, Finding, Place, Reason, Status
from tests.site.conftest import ROOT, Small, answered
from tests.site.html import Element, content

LAW = """> Module Small

# Law

## Part 1. On fees

### Article 1. Fee

The fee is US$5 for a size above 2.{#art1-a}

```catala-metadata
declaration scope Fee:
  input size content decimal
  output amount content money
```

```catala
scope Fee:
  #[implements = "art1-a"]
  definition amount under condition size > 2.0 consequence equals $5
```

```cases Fee
| case  | provision | size | expected amount |
|-------|-----------|------|-----------------|
| three | art1-a    | 3.0  | $5              |
| one   |           | 1.0  | silent          |
```
"""


def cases(shown: Element) -> dict[str, Element]:
    return {each.one("span.case-name").text: each for each in shown.all("div.case")}


def fee(small: Small, answer: object = answered) -> dict[str, Element]:
    assert callable(answer)
    built = small(LAW, answer)
    return cases(content(built.site / "law" / "article-1.html"))


def finding(status: Status, *reasons: Reason, shown: str = "") -> Finding:
    return Finding("amount", status, None, shown, reasons)


def with_finding(found: Finding) -> object:
    def answer(question: Question) -> Result:
        return replace(answered(question), answer=Answer("Fee", {"amount": found}))

    return answer


PLACE = Place("Article 1", ("Law",), "art1-a", "The fee is US$5 for a size above 2.")


def test_every_case_of_the_decree_is_shown_with_its_result(site: Path, results: tuple[Result, ...]) -> None:
    folders = sorted(path.name for path in (ROOT / "rules").iterdir() if path.is_dir())
    pages = [path for folder in folders for path in (site / folder).glob("*.html")]
    shown = [each for path in pages for each in content(path).all("div.case")]
    assert len(shown) == len(results)
    assert sum("passed" in each.classes for each in shown) == sum(each.passed for each in results)


def test_a_silent_case_says_which_bands_were_tried(site: Path) -> None:
    case = cases(content(site / "decree" / "article-15.html"))["1,050 ha, between two bands"]
    assert case.one("span.case-expected").text == "silent"
    panel = case.one("div.why-panel")
    assert "the text gives no answer" in panel.text
    tried = {each.attributes["href"] for each in panel.one("ul.others").all("a")}
    assert tried >= {"#art15-2-a", "#art15-2-b", "#art15-2-c"}
    assert "area <= 1,000 ha fails" in panel.text


def test_a_value_is_explained_by_its_sentence(site: Path) -> None:
    case = cases(content(site / "decree" / "article-15.html"))["5 MW exactly"]
    assert case.one("span.case-result").text == "✓ as expected"
    applied = case.one("div.applies")
    assert applied.all("a")[0].attributes["href"] == "#art15-1-a"
    assert "installation capacity of 5MWor less" in applied.one("blockquote").text


def test_a_case_that_holds(small: Small) -> None:
    three = fee(small)["three"]
    assert "passed" in three.classes
    assert three.one("span.case-facts").text == "3.0"
    assert three.one("span.case-expected").text == "$5"


def test_a_failing_case_is_shown_as_failing(small: Small) -> None:
    def wrong(question: Question) -> Result:
        result = answered(question)
        checks = tuple(replace(each, got="$7", passed=False) for each in result.checks)
        return replace(result, checks=checks)

    three = fee(small, wrong)["three"]
    assert "failed" in three.classes
    assert three.one("span.case-result").text == "✗ fails got $7"


def test_a_case_that_stopped_says_why(small: Small) -> None:
    def stopped(question: Question) -> Result:
        return Result(question, (), None, "division by zero")

    three = fee(small, stopped)["three"]
    assert "failed" in three.classes
    assert three.one("span.case-result").text == "✗ stopped: division by zero"


def test_a_conflict_cites_both_rules(small: Small) -> None:
    first = Reason("applies", (PLACE,), (), "", "", "law/small.catala_en", 20)
    other = Reason(
        "applies", (replace(PLACE, provision="Article 2", anchor=""),), (), "", "", "law/small.catala_en", 21
    )
    panel = fee(small, with_finding(finding(Status.CONFLICT, first, other)))["three"].one("div.why-panel")
    assert panel.one("span.badge").text == "conflict"
    assert "more than one answer" in panel.text
    assert [each.one("p.reason-place").text.split(" applies")[0] for each in panel.all("div.applies")] == [
        "Article 1",
        "Article 2",
    ]


def test_a_refusal_gives_the_author_s_words(small: Small) -> None:
    refused = Reason("refuses", (), (), "", "The size cannot be negative.", "law/small.catala_en", 20)
    panel = fee(small, with_finding(finding(Status.REFUSED, refused)))["three"].one("div.why-panel")
    assert panel.one("span.badge").text == "refused"
    assert "The size cannot be negative." in panel.one("div.refuses").text


def test_what_a_rule_rests_on_is_told_too(small: Small) -> None:
    size = Condition("base > 2.0", True, (("base", "3.0"),))
    why = Reason("applies", (), (), "", "", "law/small.catala_en", 22)
    used = Finding("base", Status.VALUE, "3.0", "3.0", (why,))
    reason = Reason("applies", (PLACE,), (size,), "", "", "law/small.catala_en", 20, (used,))
    case = fee(small, with_finding(finding(Status.VALUE, reason, shown="$5")))["three"]
    assert "base > 2.0 holds" in case.one("ul.conditions").text
    assert case.one("div.rests").text.startswith("rests on base is 3.0")


def test_cases_that_most_share_are_said_once(site: Path) -> None:
    shown = content(site / "decree" / "article-50.html")
    assert any("registered capital USD 500,000" in each.text for each in shown.all("div.common"))
    below = next(each for name, each in cases(shown).items() if name.startswith("registered capital a cent below"))
    assert below.one("span.case-facts").text == "registered capital USD 499,999.99"


def test_cases_that_were_not_run_are_still_printed(small: Small, tmp_path: Path) -> None:
    from service.site import build
    from tests.site.conftest import SMALL_DOCS

    checked = check([RuleText("law/small.catala_en", LAW)])
    built = build(checked, [], tmp_path / "site", strict=True, docs=SMALL_DOCS)
    shown = content(built.site / "law" / "article-1.html").one("section.cases")
    assert "These cases were not run." in shown.text
    assert "| three | art1-a" in shown.text


OPEN = """> Module Small

# Law

### Article 1. Fee

The fee is US$5 for a size above 2.{#art1-a}

```catala
declaration structure Plot:
  data size content decimal
  data parts content decimal

declaration scope Fee:
  input plot content Plot
  output amount content money
  output kept content Plot

scope Fee:
  #[implements = "art1-a"]
  definition amount under condition plot.size > 2.0 consequence equals $5 / plot.parts
  definition kept equals plot
```

```cases Fee
| case    | plot.size | plot.parts | expected amount         | expected kept.size |
|---------|-----------|------------|-------------------------|--------------------|
| three   | 3.0       | 1.0        | $5 ?                    | 3.0                |
| one     | 1.0       | 1.0        | ?                       | 1.0                |
| nothing | 3.0       | 0.0        | error division-by-zero  | error              |
| zero    | 3.0       | 0.0        | $5                      | 3.0                |
```
"""


def test_fields_open_results_and_errors(small: Small) -> None:
    judge = Interpreter(check([RuleText("law/small.catala_en", OPEN)]).program)
    built = small(OPEN, lambda question: run(question, judge.answer))
    shown = cases(content(built.site / "law" / "article-1.html"))
    assert shown["three"].one("span.case-expected").text.startswith("amount $5 to confirm")
    assert "kept.size 3.0" in shown["three"].one("span.case-expected").text
    assert "plot.size 3.0" in shown["three"].one("span.case-facts").text
    assert "passed" in shown["three"].classes
    assert "not yet answered" in shown["one"].one("span.case-expected").text
    assert shown["one"].one("span.case-result").text == "✗ fails amount got silent"
    assert "passed" in shown["nothing"].classes
    assert "error division-by-zero" in shown["nothing"].one("span.case-expected").text
    assert "The rules stop here: The rule divides by" in shown["nothing"].one("div.why-panel").text
    assert "got error division-by-zero" in shown["zero"].one("span.case-result").text
