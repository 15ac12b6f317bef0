"""What drafters write out of habit in Articles 20, 28 and 50: each gives one clear message, with its place and a way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.driver import RuleText, check

#: The articles as plain Catala, whatever the rules of the decree become.
ARTICLES = Path(__file__).parent / "articles"

MISTAKES = [
    # (article, what is written, instead, code, words of the message, of the way out)
    ("Article 50", "area_m2 <= 800.0", "area_m2 is at most 800.0", "comparison-in-words", "`is at most`", "`<=`"),
    ("Article 50", "area_m2 <= 800.0", "area_m2 not more than 800.0", "comparison-in-words", "`not more than`", "`<=`"),
    ("Article 50", "purpose = Habitation or", "purpose is Habitation or", "comparison-in-words", "`is`", "`=`"),
    (
        "Article 50",
        "purpose = Habitation or purpose = Business_offices",
        "purpose in [Habitation; Business_offices]",
        "comparison-in-words",
        "`in`",
        "`[…] contains purpose`",
    ),
    (
        "Article 50",
        "purpose = Habitation or purpose = Business_offices",
        "purpose = Habitation or Business_offices",
        "type-mismatch",
        "`or` joins two conditions",
        "`purpose = Business_offices`",
    ),
    ("Article 50", "earlier_purchases = 0", "earlier_purchases = zero", "unknown-name", "`zero`", "`0`"),
    ("Article 50", "or expands_branches", "or expands_branches = yes", "unknown-name", "`yes`", "`true`"),
    ("Article 50", "input area_m2", "input area m2", "name-in-parts", "`area m2`", "`area_m2`"),
    ("Article 50", "input area_m2 content decimal", "input area_m2: decimal", "missing-content", "`content`", ""),
    (
        "Article 50",
        "area_m2 content decimal",
        "area_m2 content number",
        "unknown-type-word",
        "`number`",
        "`integer` for whole numbers, `decimal`",
    ),
    (
        "Article 50",
        "once_condition condition",
        "once_condition content condition",
        "condition-with-content",
        "`content`",
        "`once_condition condition`",
    ),
    ("Article 50", "  -- Habitation", "  - Habitation", "unexpected-word", "`-`", "`--`"),
    ("Article 50", "  -- Habitation", "  -- habitation", "capital-needed", "`habitation`", "`Habitation`"),
    ("Article 50", "declaration scope", "declare scope", "misspelt-keyword", "`declare`", "`declaration`"),
    ("Article 28", "start + 1 year", "start + one year", "number-in-words", "`one`", "`1`"),
    ("Article 28", "label three_years", "label three years", "name-in-parts", "`three years`", "`three_years`"),
    ("Article 28", "-- No_mou: impossible", "-- else: impossible", "misspelt-keyword", "`else`", "`anything`"),
    ("Article 28", "-- No_mou: impossible", "-- No_mou -> impossible", "foreign-sign", "`->`", "`:`"),
    ("Article 28", "under condition listed", "unless listed", "misspelt-keyword", "`unless`", "`under condition not`"),
    ("Article 28", "allowed equals 2", "allowed equals 2.", "full-stop", "without a full stop", "Leave the point away"),
    ("Article 28", "allowed equals 2", "allowed equals two", "unknown-name", "`two`", "`2`"),
    ("Article 28", "requested_end >", "requested_end after", "comparison-in-words", "`after`", "`>`"),
    (
        "Article 28",
        "mou with pattern Valid_until content validity_end\n      and requested",
        "mou with Valid_until content validity_end\n      and requested",
        "misspelt-keyword",
        "`with`",
        "`with pattern`",
    ),
    ("Article 20", "> $20,000,000", "> $20 million", "grouped-number", "`$20 million`", "`$20,000,000`"),
    ("Article 20", "> $20,000,000", "exceeds $20,000,000", "comparison-in-words", "`exceeds`", "`>`"),
    (
        "Article 20",
        "value >= $5,000,000 and value <= $20,000,000",
        "value between $5,000,000 and $20,000,000",
        "comparison-in-words",
        "`between`",
        "`value >= … and value <= …`",
    ),
    ("Article 20", "and value <= $20", "and <= $20", "missing-expression", "after `and`", "Say again what is compared"),
    ("Article 20", "equals Government", "equals government", "unknown-name", "`government`", "the case `Government`"),
    ("Article 20", "equals Government", "equals the Government", "article", "`the`", "Leave `the` away"),
    ("Article 20", "definition authority", "define authority", "misspelt-keyword", "`define`", "`definition`"),
    (
        "Article 20",
        "scope Approval_authority:\n  #",
        "scope Approval authority:\n  #",
        "name-in-parts",
        "`Approval authority`",
        "`Approval_authority`",
    ),
    (
        "Article 20",
        '#[implements = "art20-a"]',
        '[implements = "art20-a"]',
        "attribute-sign",
        "`#[`",
        "`#[implements …]`",
    ),
    ("Article 20", '= "art20-a"]', "= art20-a]", "attribute-value", "between quotes", '`#[implements = "…"]`'),
]


@pytest.mark.parametrize(("article", "written", "instead", "code", "words", "way_out"), MISTAKES)
def test_one_habit_one_message(article: str, written: str, instead: str, code: str, words: str, way_out: str) -> None:
    path = ARTICLES / f"{article.lower().replace(' ', '_')}.catala_en"
    text = path.read_text("utf-8")
    assert written in text
    found = check([RuleText(path.name, text.replace(written, instead, 1))]).diagnostics
    assert [each.code for each in found] == [code]
    (only,) = found
    assert words in only.message
    assert way_out in only.help
    assert only.span is not None
    assert only.span.provision is not None
    assert only.span.provision.label == article
    first = text.count("\n", 0, text.index(written)) + 1
    assert first <= only.span.line <= first + written.count("\n") + 1


def test_the_articles_are_right() -> None:
    for path in sorted(ARTICLES.glob("*.catala_en")):
        assert check([RuleText(path.name, path.read_text("utf-8"))]).diagnostics == ()


#: Names that are words of habit elsewhere are names like any other.
RIGHT = """## Article 1

```catala
declaration scope Fee:
  input the content integer
  input one content integer
  input above content integer
  input million content integer
  output fee content integer

scope Fee:
  definition fee under condition the > above and one < million consequence equals the + one
```
"""


def test_words_of_habit_are_names_where_they_are_declared() -> None:
    assert check([RuleText("a.catala_en", RIGHT)]).diagnostics == ()


@pytest.mark.parametrize("instead", ["the above > one", "the the > above"])
def test_and_stay_so_beside_a_mistake(instead: str) -> None:
    found = check([RuleText("a.catala_en", RIGHT.replace("the > above", instead))]).diagnostics
    assert [each.code for each in found if each.severity.value == "error"] == ["missing-of"]
