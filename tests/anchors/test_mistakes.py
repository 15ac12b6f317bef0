"""Anchors across rules and files: which may be named where, and what is said of the others."""

from __future__ import annotations

import pytest

from compiler.types import QualifiedName
from tests.anchors.law import FEE, LAW, checked, found, why


def codes(*texts: str, **named: str) -> list[str]:
    return [each.code for each in found(*texts, **named)]


def test_a_law_in_order() -> None:
    assert codes(LAW + FEE) == []


EVERYWHERE = """
```catala
#[implements = "A"]
declaration structure Stall:
  #[implements = "A"]
  data width content decimal

#[implements = "A"]
declaration enumeration Goods:
  #[implements = "A"]
  -- Food
  -- Other

#[implements = "A"]
declaration rate content money equals $5

#[implements = "A"]
declaration twice content integer depends on n content integer equals n * 2

#[implements = "A"]
declaration scope Sub:
  output n content integer

#[implements = "A"]
declaration scope Fee:
  #[implements = "A"]
  input stall content Stall
  input goods content Goods
  #[implements = "A"]
  sub scope Sub
  output fee content money
  output is_due condition

scope Sub:
  definition n equals twice of 1

#[implements = "A"]
scope Fee:
  #[implements = "A"]
  definition fee equals rate * stall.width * sub.n
  #[implements = "A"]
  rule is_due under condition goods with pattern Food consequence fulfilled
  #[implements = "A"]
  assertion stall.width > 0.0
```
"""


def test_what_can_encode_words() -> None:
    assert codes(LAW + EVERYWHERE.replace('"A"', '"a2-1"')) == []


def test_an_unknown_anchor_is_said_wherever_it_stands() -> None:
    wrong = found(LAW + EVERYWHERE.replace('"A"', '"a2-9"'))
    assert {each.code for each in wrong} == {"unknown-anchor"}
    assert len(wrong) == EVERYWHERE.count('"A"')
    assert all(each.span is not None and each.span.text == '#[implements = "a2-9"]' for each in wrong)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("a2-11", "Did you mean `a2-1`?"),
        ("A2-1", "Did you mean `a2-1`?"),
        ("a2-1, a2-2", 'Name one statement at a time: `#[implements = "a2-1"]`, then `#[implements = "a2-2"]`.'),
        ("a2-1 a2-2", "Name one statement at a time"),
        ("Article 2", "Check the anchor"),
        ("", "Check the anchor"),
    ],
)
def test_the_way_out_of_an_unknown_anchor(said: str, told: str) -> None:
    (mistake,) = found(LAW + FEE.replace('"a2-1"', f'"{said}"'))
    assert mistake.code == "unknown-anchor"
    assert mistake.help.startswith(told)


def test_the_provision_of_a_case_is_looked_for_in_the_same_way() -> None:
    table = (
        "\n```cases Fee\n| case | provision | days | expected fee |\n|---|---|---|---|\n| two | a2-8 | 2 | $10 |\n```\n"
    )
    (mistake,) = found(LAW + FEE + table)
    assert mistake.code == "unknown-anchor"
    assert "Did you mean" in mistake.help


# Across files --------------------------------------------------------------------------------------------------------

ONE = "> Module One\n\n" + LAW
TWO = "> Module Two\n{}\n## Article 3\n\nMore.{{#a3}}\n" + FEE.replace("{", "{{").replace("}", "}}")


def test_words_of_a_used_module_may_be_named() -> None:
    assert codes(one=ONE, two=TWO.format("> Using One")) == []
    assert codes(one=ONE, two=TWO.format("> Using One as Uno")) == []


def test_words_of_a_used_module_are_cited() -> None:
    scope = checked(one=ONE, two=TWO.format("> Using One")).names.scope(QualifiedName("Two", "Fee"))
    ((group,),) = scope.rules.values()
    (rule,) = group.rules
    assert [place.words for place in rule.provisions] == ["The fee is five dollars", "for each day."]


def test_without_using_it_the_way_out_says_so() -> None:
    wrong = found(one=ONE, two=TWO.format(""))
    assert {each.code for each in wrong} == {"unknown-anchor"}
    assert wrong[0].help == "It stands in `rules/law/one.catala_en`: write `> Using One` at the top of this file."


def test_words_of_an_included_file_may_be_named() -> None:
    text = "> Module Main\n\n> Include: words.catala_en\n" + FEE
    assert codes(main=text, words=LAW) == []


def test_rules_of_an_included_file_may_name_words_of_the_whole() -> None:
    text = "> Module Main\n\n" + LAW + "\n> Include: rules.catala_en\n"
    assert codes(main=text, rules=FEE) == []


def test_one_anchor_in_two_files_of_a_law() -> None:
    again = "> Module Two\n\n## Article 3\n\nMore.{#a2-1}\n"
    (mistake,) = found(one=ONE, two=again)
    assert mistake.code == "anchor-in-two-files"
    assert "`rules/law/one.catala_en`" in mistake.message
    assert mistake.span is not None
    assert (mistake.span.path, mistake.span.text) == ("rules/law/two.catala_en", "{#a2-1}")
    (label,) = mistake.labels
    assert (label.span.path, label.span.text) == ("rules/law/one.catala_en", "{#a2-1}")


def test_two_laws_may_have_the_same_anchors() -> None:
    assert codes(one=ONE, other__two="> Module Two\n\n## Article 2\n\nOther words.{#a2-1}\n") == []


def test_an_anchor_of_another_law_is_not_offered() -> None:
    (first, *_) = found(one=ONE, other__two=TWO.format(""))
    assert "One" not in first.help


def test_twice_in_one_file_is_said_once() -> None:
    assert codes("## Article 1\n\nOne.{#a1} Two.{#a1}\n") == ["anchor-repeated"]


# Not encoded ---------------------------------------------------------------------------------------------------------


def test_a_reason_beneath_the_words() -> None:
    assert codes(LAW + FEE + why("a2-3 (procedure): No amount depends on it.")) == []


def test_a_reason_for_an_unknown_anchor() -> None:
    (mistake,) = found(LAW + why("a2-33 (procedure): No amount depends on it."))
    assert mistake.code == "unknown-anchor"
    assert mistake.span is not None
    assert mistake.span.text == "a2-33"
    assert mistake.help == "Did you mean `a2-3`?"


def test_a_reason_for_words_of_another_file() -> None:
    wrong = found(one=ONE, two="> Module Two\n> Using One\n\n## Article 2\n" + why("a2-3 (procedure): No."))
    assert [each.code for each in wrong] == ["unknown-anchor"]
    assert wrong[0].help == "It stands in `rules/law/one.catala_en`: give the reason there, beneath its words."


def test_what_a_rule_encodes_has_no_reason_why_it_has_none() -> None:
    (mistake,) = found(LAW + FEE + why("a2-3, a2-2 (procedure): No."))
    assert mistake.code == "encoded-and-not"
    assert mistake.span is not None
    assert mistake.span.text == "a2-2"
    assert [label.said for label in mistake.labels] == ["this definition encodes it"]


def test_nor_what_a_rule_of_another_file_encodes() -> None:
    text = ONE + why("a2-2 (procedure): No.")
    assert codes(one=text, two=TWO.format("> Using One")) == ["encoded-and-not"]


def test_two_reasons_for_one_statement() -> None:
    (mistake,) = found(LAW + why("a2-3 (procedure): No.\na2-2, a2-3 (unclear): No."))
    assert mistake.code == "not-encoded-twice"
    assert mistake.span is not None
    assert mistake.span.line == 11
    assert mistake.labels[0].span.line == 10


def test_a_reason_under_another_article_is_only_doubtful() -> None:
    (mistake,) = found(LAW + why("a1 (declaratory): A purpose."))
    assert mistake.code == "not-encoded-misplaced"
    assert mistake.severity.value == "warning"
    assert "`Article 1`" in mistake.help
