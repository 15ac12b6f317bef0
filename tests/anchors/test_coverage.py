"""What became of each statement: its state, what encodes it, why nothing does, and whether its words are confirmed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.anchors.coverage import State, coverage
from compiler.driver import RuleText, check
from compiler.types import QualifiedName
from tests.anchors.law import CASES, FEE, LAW, by_anchor, covered, states, why

WHOLE = LAW.replace("\n\n## Article 2", f"\n{why('a1 (declaratory): A purpose.')}\n## Article 2") + FEE + CASES
CONFIRMED = {
    "a1": "This Decree is issued for order.",
    "a2-1": "The fee is five dollars",
    "a2-2": "for each day.",
}


def test_the_four_states() -> None:
    assert states(covered(WHOLE, {**CONFIRMED, "a2-2": "for each week."})) == {
        "a1": "not encoded",
        "a2-1": "encoded",
        "a2-2": "to review",
        "a2-3": "forgotten",
    }


def test_what_was_never_confirmed_is_to_review() -> None:
    assert states(covered(WHOLE, {})) == {
        "a1": "to review",
        "a2-1": "to review",
        "a2-2": "to review",
        "a2-3": "forgotten",
    }


def test_without_the_file_of_confirmed_words_nothing_is() -> None:
    assert State.TO_REVIEW.value not in states(covered(WHOLE)).values()


def test_a_forgotten_statement_is_forgotten_even_if_it_was_confirmed() -> None:
    assert states(covered(WHOLE, {**CONFIRMED, "a2-3": "It is due at noon."}))["a2-3"] == "forgotten"


def test_what_is_confirmed_and_gone() -> None:
    assert covered(WHOLE, {**CONFIRMED, "a9": "Gone."}).gone == {"a9": "Gone."}


def test_by_article_with_totals() -> None:
    first, second = covered(WHOLE, CONFIRMED).articles
    assert (first.title, second.title) == ("Article 1. Purpose", "Article 2. Fees")
    assert [second.count(state) for state in State] == [2, 0, 0, 1]
    assert (first.tested, second.tested) == (0, 1)


def test_cases_test_the_statement_that_they_name() -> None:
    found = by_anchor(covered(WHOLE))
    assert [each.name for each in found["a2-2"].cases] == ["two"]
    assert not found["a2-1"].is_tested


def test_an_article_with_words_but_without_anchors_is_listed() -> None:
    found = covered(LAW + "\n## Article 3. Unread\n\nNobody looked at this.\n\n## Article 4. Empty\n")
    assert [(each.label, len(each.statements)) for each in found.articles] == [
        ("Article 1", 1),
        ("Article 2", 3),
        ("Article 3", 0),
    ]


def test_headings_beneath_an_article_belong_to_it() -> None:
    found = covered("## Article 1. Fees\n\nOne.{#a}\n\n### First section\n\nTwo.{#b}\n")
    assert [(each.title, len(each.statements)) for each in found.articles] == [("Article 1. Fees", 2)]


@pytest.mark.parametrize(
    ("code", "kind", "name"),
    [
        ('#[implements = "a2-3"]\ndeclaration structure Noon:\n  data hour content integer', "structure", "Noon"),
        ('declaration structure Noon:\n  #[implements = "a2-3"]\n  data hour content integer', "field", "hour"),
        ('#[implements = "a2-3"]\ndeclaration enumeration Noon: -- A -- B', "enumeration", "Noon"),
        ('declaration enumeration Noon: #[implements = "a2-3"] -- A -- B', "case", "A"),
        ('#[implements = "a2-3"]\ndeclaration noon content integer equals 12', "constant", "noon"),
        ('#[implements = "a2-3"]\ndeclaration scope Noon:\n  output hour content integer', "scope", "Noon"),
        ('declaration scope Noon:\n  #[implements = "a2-3"]\n  output hour content integer', "variable", "hour"),
        ('scope Fee:\n  #[implements = "a2-3"]\n  assertion days > 0', "assertion", "Fee"),
        ('#[implements = "a2-3"]\nscope Fee:\n  assertion days > 0', "assertion", "Fee"),
    ],
)
def test_what_encodes_a_statement(code: str, kind: str, name: str) -> None:
    found = by_anchor(covered(LAW + FEE + f"\n```catala\n{code}\n```\n"))["a2-3"]
    assert found.state is State.ENCODED
    assert [(each.kind, each.name) for each in found.encodings] == [(kind, name)]


def test_the_statement_that_a_reading_is_about_is_encoded_by_it() -> None:
    text = (
        "declaration enumeration Noon:\n  ## At the time of the place.\n  -- Local\n  ## At the time of the capital.\n"
        "  -- Capital\n\ndeclaration scope Due:\n"
        '  #[reading = "a2-3"]\n  context noon content Noon\n  output is_local condition\n\n'
        "scope Due:\n  definition noon equals Local\n"
        "  rule is_local under condition noon with pattern Local consequence fulfilled"
    )
    found = by_anchor(covered(LAW + f"\n```catala\n{text}\n```\n"))["a2-3"]
    assert [(each.kind, each.name) for each in found.encodings] == [("reading", "noon")]


BLOCK = """
```catala
declaration scope Fee:
  input days content integer
  output fee content money
  output is_due condition

#[implements = "a2-3"]
scope Fee:
  definition fee equals $5 * days

  #[implements = "a2-1"]
  rule is_due under condition days > 0 consequence fulfilled
```
"""


def test_a_block_speaks_for_its_rules_that_name_no_statement() -> None:
    program = check([RuleText("rules/law/law.catala_en", LAW + BLOCK)])
    (law,) = coverage(program.files, (), None)
    encoded = {each.statement.anchor: [one.name for one in each.encodings] for each in law.statements if each.encodings}
    assert encoded == {"a2-1": ["is_due"], "a2-3": ["fee"]}


def test_rules_of_a_block_cite_what_it_names() -> None:
    scope = check([RuleText("rules/law/law.catala_en", LAW + BLOCK)]).names.scope(QualifiedName("", "Fee"))
    cited = [rule.provisions[0].anchor for groups in scope.rules.values() for group in groups for rule in group.rules]
    assert cited == ["a2-3", "a2-1"]


def test_two_laws_are_counted_apart() -> None:
    again = f"> Module Other\n\n{LAW}"
    program = check(
        [RuleText("rules/one/a.catala_en", f"> Module A\n{WHOLE}"), RuleText("rules/two/other.catala_en", again)]
    )
    one, two = coverage(program.files, program.questions, {"rules/one": CONFIRMED})
    assert (one.law, two.law) == ("rules/one", "rules/two")
    assert states(one)["a2-1"] == "encoded"
    assert set(states(two).values()) == {"forgotten"}


def test_a_file_that_holds_no_law_is_not_counted() -> None:
    texts = [
        RuleText("rules/law/a.catala_en", f"> Module A\n\n{LAW}"),
        RuleText("rules/more/b.catala_en", "> Module B\n"),
    ]
    assert [each.law for each in coverage(check(texts).files, (), {})] == ["rules/law"]


def test_files_come_in_the_order_in_which_people_count() -> None:
    texts = [(f"part_{n}", f"> Module Part_{n}\n\n## Article {n}\n\nWords.{{#a{n}}}\n") for n in (10, 2, 1)]
    program = check([RuleText(f"rules/law/{name}.catala_en", text) for name, text in texts])
    (law,) = coverage(program.files, (), None)
    assert [each.label for each in law.articles] == ["Article 1", "Article 2", "Article 10"]


# Words ---------------------------------------------------------------------------------------------------------------

WORDS = ["The", "fee", "is", "5MWor", "less,", "“quoted”", "and", "(1)", "ກົດໝາຍ", "due."]


def one_statement(words: str, confirmed: str) -> State:
    (statement,) = covered(f"# Article 1\n\n{words}{{#a}}\n" + why("a (procedure): No."), {"a": confirmed}).statements
    return statement.state


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8), st.data())
def test_white_space_and_line_wrapping_do_not_count(words: list[str], data: st.DataObject) -> None:
    gaps = data.draw(st.lists(st.sampled_from([" ", "  ", "\n", "\n   ", "\t"]), min_size=8, max_size=8))
    wrapped = "".join(word + gap for word, gap in zip(words, gaps, strict=False)).rstrip()
    assert one_statement(wrapped, " ".join(words)) is State.NOT_ENCODED


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8), st.data())
def test_any_other_change_counts(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    at = data.draw(st.integers(0, len(text)))
    more = data.draw(st.sampled_from(["x", "9", ",", "é", "-"]))
    assert one_statement(text, text[:at] + more + text[at:]) is State.TO_REVIEW


def test_an_anchor_put_between_parts_a_statement() -> None:
    parted = re.sub(r"five dollars\{#a2-1\}", "five{#a2-0} dollars{#a2-1}", WHOLE)
    assert states(covered(parted, CONFIRMED))["a2-1"] == "to review"
