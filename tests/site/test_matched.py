"""Cases and findings that tell of the same: each is told once, with the case as the example of the finding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from compiler.analyse.analyse import Analyser
from compiler.analyse.tree import Kind, Undecided
from compiler.anchors.coverage import coverage
from compiler.cases.run import run
from compiler.cases.tree import Result
from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.interpret.values import Schemas
from compiler.types import QualifiedName
from service.render.findings import Words
from service.site import pages
from service.site.left_open import ArticleItems, left_open
from service.site.matched import by_finding
from service.site.open_found import Analysis

LAW = """\
# Law

## Article 1. Fees

A fee is due for land up to 150 ha{#a} and from 151 ha,{#b} once the paper is there.{#c}

```catala-metadata
declaration enumeration Use:
  -- Land content decimal in ha
  -- Other

declaration enumeration Day:
  ## It counts.
  -- Counted
  ## It does not.
  -- Left_out

## What a plot costs.
declaration scope Fee:
  input use content Use
  input paper content optional of date
  input paid content money in USD
  input due content money in USD
  #[reading = "c"]
  context counting content Day
  output fee content money in USD
  output is_settled content boolean
  output kind content integer
```

```catala
scope Fee:
  #[implements = "c"]
  definition counting equals Counted
  #[implements = "a"]
  definition fee under condition use with pattern Land content area and area <= 150 ha consequence equals USD 5
  #[implements = "b"]
  definition fee under condition use with pattern Land content area and area >= 151 ha consequence equals USD 9
  #[implements = "c"]
  definition is_settled under condition paper with pattern Present content dated and dated >= |2012-01-01|
    consequence equals true
  #[implements = "c"]
  definition kind under condition paid <= due or counting with pattern Left_out consequence equals 1
```

```cases Fee
| case        | provision | use                | paper        | paid    | due    | counting | expected fee | expected is_settled | expected kind |
|-------------|-----------|--------------------|--------------|---------|--------|----------|--------------|---------------------|---------------|
| between     | a         | Land content 150.2 ha | Present content |2012-01-01| | USD 1 | USD 2  |          | silent       | true                | 1             |
| at the end  | a         | Land content 150 ha | Present content |2012-01-01| | USD 1 | USD 2  |          | USD 5        | true                | 1             |
| other       | a         | Other              | Present content |2012-01-01| | USD 1   | USD 2  |          | silent       | true                | 1             |
| no paper    | c         | Land content 1 ha  | Absent | USD 1   | USD 2  |          | USD 5        | silent              | 1             |
| old paper   | c         | Land content 1 ha  | Present content |2011-12-31| | USD 1   | USD 2  |          | USD 5        | silent              | 1             |
| too much    | c         | Land content 1 ha  | Present content |2012-01-01| | USD 3   | USD 2  |          | USD 5        | true                | silent        |
| not counted | c         | Land content 1 ha  | Present content |2012-01-01| | USD 3   | USD 2  | Left_out | USD 5        | true                | 1             |
| two things  | c         | Other              | Absent | USD 1   | USD 2  |          | silent       | silent              | 1             |
```
"""
FEE = QualifiedName("", "Fee")


@pytest.fixture(scope="module")
def fees() -> tuple[Checked, tuple[Result, ...], Analysis]:
    found = check([RuleText("rules/fee.catala_en", LAW)])
    assert found.ok, [each.message for each in found.diagnostics]
    results = tuple(run(question, Interpreter(found.program).answer) for question in found.questions)
    assert all(each.passed for each in results)
    report = Analyser(found.program).of(FEE)
    words = Words(found.program, [each.document.source for each in found.files])
    return found, results, Analysis(report, tuple(map(words.told, report.findings)), {})


@pytest.fixture(scope="module")
def by_key(fees: tuple[Checked, tuple[Result, ...], Analysis]) -> Mapping[str, tuple[str, ...]]:
    found, results, analysis = fees
    shown = by_finding(found.program, results, analysis.report.findings, Schemas(found.program))
    return {key: tuple(each.question.name for each in cases) for key, cases in shown.items()}


def test_each_finding_has_the_cases_whose_facts_it_speaks_of(by_key: Mapping[str, tuple[str, ...]]) -> None:
    found = {key.removeprefix("gap:Fee."): cases for key, cases in by_key.items()}
    assert found["fee:use.Land]150,151["] == ("between",)
    assert found["fee:use=Other"] == ("other", "two things")
    assert found["is_settled:paper=Absent"] == ("no paper", "two things")
    assert [cases for key, cases in found.items() if key.startswith("is_settled:paper=Present")] == [("old paper",)]
    assert [cases for key, cases in found.items() if key.startswith("kind:")] == [("too much",)]


def article(found: Checked, results: tuple[Result, ...], analysis: Analysis | None) -> ArticleItems:
    parts = pages.parts([each.document for each in found.files])
    covered = coverage(found.files, found.questions, None)
    (only,) = left_open(found.program, results, covered, parts, pages.addresses(parts), analysis)
    return only


def test_what_a_finding_and_a_case_tell_stands_once(fees: tuple[Checked, tuple[Result, ...], Analysis]) -> None:
    found, results, analysis = fees
    shown = article(found, results, analysis)
    assert shown.gaps == []
    examples = {str(entry.sentence).split(" where ")[1]: entry for item in shown.found for entry in item.entries}
    between = examples["the use is Land and its area is above 150 ha and below 151 ha."]
    assert (between.case, between.facts[0], between.more) == ("between", ("use", "Land: 150.2 ha"), 0)
    assert (examples["the use is Other."].case, examples["the use is Other."].more) == ("other", 1)
    assert examples["the paid is above the due."].case == "too much"
    assert len(article(found, results, None).gaps) == 4


def test_without_a_case_the_facts_of_the_analysis_are_the_example(
    fees: tuple[Checked, tuple[Result, ...], Analysis],
) -> None:
    found, _, analysis = fees
    shown = article(found, (), analysis)
    entries = [entry for item in shown.found for entry in item.entries]
    assert {each.case for each in entries} == {""}
    assert any(("use", "Land: 150.5 ha") in each.facts for each in entries)


def test_a_case_that_lacks_what_was_not_decided_stays(fees: tuple[Checked, tuple[Result, ...], Analysis]) -> None:
    found, results, analysis = fees
    unknown = Undecided(Kind.GAP, FEE, "is_settled", "it is too long", found.program.scope(FEE).span)
    unsure = replace(analysis, report=replace(analysis.report, undecided=(unknown,)))
    left = [case.name for gap in article(found, results, unsure).gaps for case in gap.cases]
    assert left == ["no paper", "old paper", "two things"]
