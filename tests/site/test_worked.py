"""Worked examples: questions of a page answered, figures in its sentences, and what is said of those that cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.driver import Checked, RuleText, check
from service.site import Built, SiteError
from service.site.builder import DOCS
from service.site.pages import addresses, parts
from service.site.worked import FOLDER, worked
from service.site.writer import Writer
from tests.site.html import content

LAW = """> Module Small

# Law

## Article 1. Fee

The fee for one to five is $5,{#a1-a} for more than seven $70.{#a1-b} It is due a year later.{#a1-c}

```catala-metadata
## What is the fee? It is asked of each.
declaration structure Asked:
  ## How many there are.
  data count content integer

declaration scope Fee:
  ## What is asked for. It is counted.
  input asked content Asked
  ## The day of the request.
  input on_day content date
  ## The day of the payment.
  input paid content optional of date
  ## The fee. There is none for six.
  output amount content money
  ## Its last day.
  output due content date
  ## Whether it was paid.
  output payment content optional of date
```

```catala
scope Fee:
  assertion asked.count > 0

  #[implements = "a1-a"]
  definition amount
    under condition asked.count <= 5
    consequence equals $5

  #[implements = "a1-b"]
  definition amount
    under condition asked.count > 7
    consequence equals $70

  #[implements = "a1-c"]
  definition due equals on_day + 1 year

  #[implements = "a1-c"]
  definition payment equals paid
```
"""

GOOD = """# A page

Three cost {{ three.amount }}, for {{ three.asked.count }} were asked for; pay by {{three.due}}. `{{ three.amount }}` is code.

```ask Fee as three
asked: {"count": 3}
on_day: 2012-04-13
gives
amount: 5.00
due: 2013-04-13
payment: Absent
```

```ask Fee silent
asked: {"count": 6}
on_day: 2012-04-13
paid: 2012-04-14
shows amount
gives
amount: silent
```

Paid on {{ fee.payment }}.

```sh
kotmai ask Fee {{ left.alone }}
```
"""


@pytest.fixture(scope="module")
def law() -> Checked:
    return check([RuleText("law/small.catala_en", LAW)])


def pages(checked: Checked, folder: Path, text: str) -> str:
    docs = folder / "docs" / FOLDER
    docs.mkdir(parents=True)
    (docs / "page.md").write_text(text, "utf-8")
    where = addresses(parts([file.document for file in checked.files]))
    return worked(docs, checked.program, where, Writer({}).worked)["page.md"]


def test_a_question_is_replaced_by_its_answer(law: Checked, tmp_path: Path) -> None:
    shown = pages(law, tmp_path, GOOD)
    assert "Three cost &#36;5, for 3 were asked for; pay by 13 April 2013. `{{ three.amount }}` is code." in shown
    assert "Paid on 14 April 2012." in shown
    assert "```ask" not in shown
    assert "\ngives\n" not in shown
    assert "```sh\nkotmai ask Fee {{ left.alone }}\n```" in shown
    assert '<span class="from"><a href="../law/article-1.html#a1-a">Article 1, first sentence</a></span>' in shown


def test_facts_and_answers_stand_under_their_comments(law: Checked, tmp_path: Path) -> None:
    first, second = pages(law, tmp_path, GOOD).split('<section class="worked')[1:]
    assert "<dt>What is asked for</dt>" in first
    assert '<li class="d1">count: 3</li>' in first
    assert "<dt>The fee</dt>" in first
    assert "The day of the payment" not in first
    assert '<span class="badge silent">silent</span>' in second
    assert "Its last day" not in second
    assert "The day of the payment" in second


@pytest.mark.parametrize(
    ("block", "line", "words", "way_out"),
    [
        ("```ask\n```", 3, "names no question", "`ask SCOPE`"),
        ("```ask Fees\n```", 3, "There is no question `Fees`", "Did you mean `Fee`?"),
        ("```ask Fee as\n```", 3, "no name follows", "small letter"),
        ("```ask Fee as Three\n```", 3, "no name follows", "small letter"),
        ("```ask Fee wrong\n```", 3, "`wrong` says nothing", "`silent`, `conflict`, `refused`"),
        ("```ask Fee\nthree\n```", 4, "`three` is no fact", "`name: value`"),
        ('```ask Fee\nasked: {"count": 3}\nasked: {"count": 4}\n```', 5, "given twice", "Leave out"),
        ('```ask Fee\nasked: {"count": 3\n```', 4, "cannot be read", "JSON"),
        ('```ask Fee\nasked: {"count": 3}\n```', 3, "on_day", "`kotmai scopes Fee`"),
        ('```ask Fee\non_day: 2012-04-13\nasked: {"count": "x"}\n```', 5, "asked.count", "`kotmai scopes Fee`"),
        ('```ask Fee\nasked: {"count": 3}\non_day: 2012-04-13\ncolour: red\n```', 6, "colour", "`kotmai scopes Fee`"),
        ('```ask Fee\nasked: {"count": 6}\non_day: 2012-04-13\n```', 3, "no value for `amount`", "write `silent`"),
        ('```ask Fee\nasked: {"count": 0}\non_day: 2012-04-13\n```', 3, "does not admit", "write `refused`"),
        ('```ask Fee silent\nasked: {"count": 3}\non_day: 2012-04-13\n```', 3, "announces `silent`", "Leave `silent`"),
        ('```ask Fee\nasked: {"count": 3}\non_day: 2012-04-13\ngives\namount: 6\n```', 7, "`amount` is `6`", "Mend"),
        ('```ask Fee\nasked: {"count": 3}\non_day: 2012-04-13\ngives\nsum: 6\n```', 7, "no `sum`", "There are"),
        ('```ask Fee\nasked: {"count": 3}\non_day: 2012-04-13\nshows amont\n```', 6, "no `amont`", "mean `amount`"),
        ('```timeline Fee\nasked: {"count": 3}\non_day: 2012-04-13\n```', 3, "nothing that stands", "`ask Fee`"),
    ],
)
def test_a_question_that_cannot_be_asked_stops_the_build(
    law: Checked, tmp_path: Path, block: str, line: int, words: str, way_out: str
) -> None:
    with pytest.raises(SiteError) as stopped:
        pages(law, tmp_path, f"# A page\n\n{block}\n")
    told = str(stopped.value)
    assert told.startswith(f"docs/worked/page.md:{line}: ")
    assert words in told
    assert way_out in told


@pytest.mark.parametrize(
    ("placeholder", "words", "way_out"),
    [
        ("fee", "names no answer", "`{{ name.output }}`"),
        ("fe.amount", "No question of this page is called `fe`", "called by its scope"),
        ("fee.amuont", "`fee` has no `amuont`", "Did you mean `amount`?"),
        ("fee.asked.number", "there is no `number`", "There are: `count`"),
        ("fee.due.year", "there is no `year`", "end the path before"),
        ("fee.payment", "it is absent", "in words"),
        ("fee.amount", "the text gives no answer", "in words"),
    ],
)
def test_a_figure_that_is_not_there_stops_the_build(
    law: Checked, tmp_path: Path, placeholder: str, words: str, way_out: str
) -> None:
    block = '```ask Fee silent\nasked: {"count": 6}\non_day: 2012-04-13\n```'
    with pytest.raises(SiteError) as stopped:
        pages(law, tmp_path, f"{block}\n\nIt is {{{{ {placeholder} }}}}.\n")
    told = str(stopped.value)
    assert told.startswith("docs/worked/page.md:6: ")
    assert words in told
    assert way_out in told


def test_of_many_provisions_only_the_article_is_named(tmp_path: Path) -> None:
    anchors = [f"a1-{letter}" for letter in "abcd"]
    words = " ".join(f"One {each}.{{#{each}}}" for each in anchors)
    cited = "\n".join(f'  #[implements = "{each}"]' for each in anchors)
    law = f"> Module Small\n\n# Law\n\n## Article 1. Many\n\n{words}\n\n```catala-metadata\ndeclaration scope Many:\n  input x content integer\n"
    law += f"  output y content integer\n```\n\n```catala\nscope Many:\n{cited}\n  definition y equals x\n```\n"
    shown = pages(check([RuleText("law/small.catala_en", law)]), tmp_path, "```ask Many\nx: 3\n```\n")
    assert '<span class="from"><a href="../law/article-1.html">Article 1</a></span>' in shown


def test_all_that_is_wrong_is_said_at_once(law: Checked, tmp_path: Path) -> None:
    with pytest.raises(SiteError) as stopped:
        pages(law, tmp_path, "```ask\n```\n\n```ask Fee wrong\n```\n")
    assert [each.split(": ")[0] for each in str(stopped.value).splitlines()] == [
        "docs/worked/page.md:1",
        "docs/worked/page.md:4",
    ]


def test_two_questions_need_two_names(law: Checked, tmp_path: Path) -> None:
    block = '```ask Fee\nasked: {"count": 3}\non_day: 2012-04-13\n```\n'
    with pytest.raises(SiteError, match=r"page\.md:6: Two questions .* `ask SCOPE as NAME`"):
        pages(law, tmp_path, f"{block}\n{block}")


@pytest.mark.parametrize("name", sorted(path.stem for path in (DOCS / FOLDER).glob("*.md")))
def test_each_worked_example_stands_on_the_site(built: Built, name: str) -> None:
    page = content(built.site / FOLDER / f"{name}.html")
    assert len(page.all("section.worked")) >= 6
    assert not any(mark in page.text for mark in ("{{", "}}", "```"))
    for each in page.all("div.worked-answer"):
        # What the text answers, it answers in an article; of what it does not, each output says so.
        assert each.all("a") or len(each.all("span.badge")) == len(each.all("dt"))
