"""How statements of the law are cited, and which words they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from dsl.diagnostics import Diagnostic
from dsl.literate.reader import read
from dsl.literate.sentences import sentence_starts
from dsl.literate.statements import ordinal
from dsl.source import Source

DECREE = Path(__file__).parents[2] / "rules" / "decree"


def law(text: str) -> Source:
    document, diagnostics = read("law.catala_en", text)
    assert not diagnostics
    return document.source


def labels(text: str) -> dict[str, str]:
    return {statement.anchor: statement.label for statement in law(text).statements}


def words(text: str) -> dict[str, str]:
    return {statement.anchor: statement.words for statement in law(text).statements}


WARRANTIES = """\
### Article 15. Warranties

As specified, the investor shall deposit warranties.{#p1-a} The amount depends on the size, such as:{#p1-b}

1. Electricity project:

- installation capacity of 5MWor less, the warranties are US$10,000;{#i1-a}

- Over 5 MW, the warranties are US$30,000;{#i1-b}

```catala
scope Warranty:
```

2. Land concession project:

- Area from 2 150 ha, the warranties are US$30,000;{#i2-a}

- Area from 151-1,000 ha, the warranties are US$50,000;{#i2-b} Area from 1.101 ha or above, the warranties are \
US$70,000.{#i2-c}
"""


def test_the_places_of_an_article() -> None:
    assert labels(WARRANTIES) == {
        "p1-a": "Article 15, first sentence",
        "p1-b": "Article 15, second sentence",
        "i1-a": "Article 15(1), first item",
        "i1-b": "Article 15(1), second item",
        "i2-a": "Article 15(2), first item",
        "i2-b": "Article 15(2), second item",
        "i2-c": "Article 15(2), second item, second sentence",
    }


def test_words_are_the_decrees_own_without_markers_and_anchors() -> None:
    found = words(WARRANTIES)
    assert found["i1-a"] == "installation capacity of 5MWor less, the warranties are US$10,000;"
    assert found["i2-c"] == "Area from 1.101 ha or above, the warranties are US$70,000."


def test_a_statement_points_at_its_words_and_its_anchor() -> None:
    source = law(WARRANTIES)
    statement = source.statement_by_anchor["i2-b"]
    assert source.text[statement.start : statement.end] == statement.words
    assert source.text.startswith("{#i2-b}", statement.end)
    provision = source.provision_of("i2-b")
    assert provision is not None
    assert (provision.label, provision.headings) == (statement.label, ("Article 15. Warranties",))


@pytest.mark.parametrize(
    ("article", "label"),
    [
        ("1. Registered capital.{#x}", "Article 1(1)"),
        ("- By the government.{#x}", "Article 1, first item"),
        ("The fee is due.{#x}", "Article 1"),
        ("The fee is due.{#x}\n\nIt is paid.", "Article 1, first paragraph"),
        ("The fee is due.\n\nIt is paid. At once.{#x}", "Article 1, second paragraph"),
        ("The fee is due. It is paid.\n\nAt once. {#y}\n\nAnd so on. In cash. {#x}", "Article 1, third paragraph"),
        ("1. One.\n- a\n- b\n2. Two.\n- c{#x}", "Article 1(2), first item"),
        ("1. One.\n\nA paragraph between.\n\n- a{#x}", "Article 1(1), first item"),
        ("It is due; it is paid.{#x}", "Article 1"),
        ("It is due. It is paid{#y} at once.{#x}", "Article 1, second sentence"),
        ("It is due.{#y} It is paid. At once.{#x}", "Article 1, second and third sentences"),
        ("It is due.{#y} It is paid. At once. In cash.{#x}", "Article 1, second to fourth sentences"),
        ("1. In 2010.{#y} So it is.{#x}", "Article 1(1), second sentence"),
    ],
)
def test_labels(article: str, label: str) -> None:
    assert labels(f"# Article 1\n\n{article}\n")["x"] == label


def test_long_lists_count_in_words_up_to_twenty() -> None:
    found = labels("# Article 1\n\n" + "".join(f"- item{{#i{place}}}\n" for place in range(1, 23)))
    assert found["i20"] == "Article 1, twentieth item"
    assert found["i21"] == "Article 1, item 21"
    assert ordinal(40, "sentence") == "sentence 40"


def test_outside_articles_the_heading_is_cited() -> None:
    text = "Words.{#a}\n\n# Preamble\n\n- Pursuant to the Law No. 02/NA;{#b}\n"
    assert labels(text) == {"a": "Text before the first heading", "b": "Preamble, first item"}


def test_paragraphs_are_counted_through_the_parts_of_an_article() -> None:
    text = "# Article 1\n\nOne.{#a}\n\n## Fees\n\nTwo.{#b}\n\n# Article 2\n\nThree.{#c}\n"
    assert labels(text) == {"a": "Article 1, first paragraph", "b": "Article 1, second paragraph", "c": "Article 2"}


def test_text_set_in_goes_on_with_its_item() -> None:
    text = "# Article 4\n\n3. The rate is 80%.{#a}\n\n```note\nWhy.\n```\n\n   For banks, it is another.{#b}\n"
    assert labels(text) == {"a": "Article 4(3)", "b": "Article 4(3), second sentence"}


def test_anchors_side_by_side_name_the_same_words() -> None:
    text = "# Article 3\n\nTotal and registered capital of one billion Kip.{#a}{#b} {#c}\n"
    assert set(words(text).values()) == {"Total and registered capital of one billion Kip."}
    assert set(labels(text).values()) == {"Article 3"}


def test_white_space_is_folded_over_lines() -> None:
    assert words("# Article 1\r\n\r\nThe  fee\r\nis\tdue. {#a}\r\n") == {"a": "The fee is due."}


def test_anchors_in_fences_are_not_read() -> None:
    text = "# Article 1\n\n```note\nAs {#a} says.\n```\n\n```text\nWords{#b}\n```\n"
    document, (mistake,) = read("law.catala_en", text)
    assert document.source.statements == ()
    assert mistake.code == "anchor-in-block"
    assert mistake.span is not None
    assert mistake.span.text == "{#b}"


# What is wrong with anchors ------------------------------------------------------------------------------------------


def bad(text: str) -> tuple[Diagnostic, ...]:
    return read("law.catala_en", text)[1]


@pytest.mark.parametrize(
    "anchor", ["{#art 1}", "{#}", "{ #art1}", "{#art1 }", "{#1art}", "{#art.1}", "{#art1", "{#-art1}", "{##art1}"]
)
def test_malformed_anchors(anchor: str) -> None:
    (diagnostic,) = bad(f"# Article 1\n\nThe fee is due. {anchor}\n")
    assert diagnostic.code == "anchor-malformed"
    assert diagnostic.span is not None
    assert diagnostic.span.text == anchor


@pytest.mark.parametrize("text", ["{x}", "a # b", "{x # y}", "$\\{x\\}$"])
def test_braces_are_no_anchors(text: str) -> None:
    assert not bad(f"# Article 1\n\nThe fee {text} is due.\n")


def test_a_malformed_anchor_leaves_the_words_whole() -> None:
    document, _ = read("law.catala_en", "# Article 1\n\nThe fee {#a b} is due. {#a}\n")
    assert [statement.words for statement in document.source.statements] == ["The fee is due."]


@pytest.mark.parametrize("text", ["{#a} The fee is due.", "- {#a} The fee", "1. {#a}", "Law.\n\n{#a}", "# Fees {#a}"])
def test_an_anchor_without_words(text: str) -> None:
    (diagnostic,) = bad(f"# Article 1\n\n{text}\n")
    assert diagnostic.code == "anchor-without-words"
    assert diagnostic.span is not None
    assert diagnostic.span.text == "{#a}"


def test_a_repeated_anchor_points_to_the_first_which_keeps_its_name() -> None:
    text = "# Article 1\n\nFirst.{#a}\n\n# Article 2\n\nSecond.{#a}\n"
    document, (diagnostic,) = read("law.catala_en", text)
    assert diagnostic.code == "anchor-repeated"
    assert diagnostic.span is not None
    assert diagnostic.span.line == 7
    assert [label.span.line for label in diagnostic.labels] == [3]
    assert document.source.statement_by_anchor["a"].words == "First."


# Sentences -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One.", 1),
        ("", 1),
        ("One. Two. Three.", 3),
        ("Is it due? It is! Pay.", 3),
        ("Law No. 02/NA, dated 8 July 2009. It stands.", 2),
        ("The answer is no. Then it ends.", 2),
        ("Article 5, para. 2 and Arts. 7 and 8 apply.", 1),
        ("Mr. Brown and Dr. Green sign.", 1),
        ("Fees, e.g. Stamp duty, i.e. Taxes.", 1),
        ("J. R. Smith signs. He pays.", 2),
        ("The U.S. Dollar is accepted.", 1),
        ("Fans, saws, iron models, etc. For construction items it is not.", 2),
        ("It is US$10,000; Area above is US$20,000.", 2),
        ("It is due; it is paid; at once.", 1),
        ("It is due; 10 days later it lapses.", 1),
        ("ມັນຄົບກຳນົດ; ລາວຈ່າຍ.", 1),
        ("Up to 1.101 ha or 2.5 MW.", 1),
        ("He pays (in Kip). (The rest is due.) He signs.", 3),
        ("It is due. 10 days later it lapses.", 2),
        ("“It is due.” He pays.", 2),
        ("ມັນຄົບກຳນົດ. ລາວຈ່າຍ.", 2),
        ("Elle est due. Été comme hiver.", 2),
    ],
)
def test_sentences_are_counted(text: str, sentences: int) -> None:
    starts = sentence_starts(text)
    assert len(starts) == sentences
    assert all(not text[start : start + 1].isspace() for start in starts)


# The decree itself ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("anchor", "label"),
    [
        ("art15-1-a", "Article 15(1), first item"),
        ("art15-2-c", "Article 15(2), second item, second sentence"),
        ("art15-p6", "Article 15(3), second item, seventh sentence"),
        ("art17-p1-g2", "Article 17, seventh item, second sentence"),
        ("art20-a", "Article 20, first item"),
        ("art28-p1-a", "Article 28, first sentence"),
        ("art28-p3", "Article 28, fifth sentence"),
        ("art50-1-a", "Article 50(1)"),
        ("art50-p2", "Article 50(4), second sentence"),
    ],
)
def test_statements_of_the_decree(anchor: str, label: str) -> None:
    sources = [read(path.name, path.read_text("utf-8"))[0].source for path in DECREE.glob("*.catala_en")]
    (statement,) = [source.statement_by_anchor[anchor] for source in sources if anchor in source.statement_by_anchor]
    assert statement.label == label


TABLE = "| size | fee |\n|------|-----|\n| small | $5 {#a} |\n| big {#b} | $9 {#c} |\n"


def test_the_places_of_a_table() -> None:
    assert labels(f"# Article 1\n\n{TABLE}") == {
        "a": "Article 1, table, first row",
        "b": "Article 1, table, second row, first cell",
        "c": "Article 1, table, second row, second cell",
    }
    assert words(f"# Article 1\n\n{TABLE}") == {"a": "small | $5", "b": "big", "c": "$9"}


def test_one_of_several_tables_is_named_by_its_number() -> None:
    other = "| x {#h} |\n|---|\n| y{#i}{#j} |\n"
    found = labels(f"# Article 1\n\n{TABLE}\nText.\n\n{other}")
    assert found["a"] == "Article 1, first table, first row"
    assert (found["h"], found["i"], found["j"]) == (
        "Article 1, second table, headings",
        "Article 1, second table, first row",
        "Article 1, second table, first row",
    )


def test_an_anchor_alone_in_its_row_has_no_words() -> None:
    _, (mistake,) = read("law.catala_en", "# Article 1\n\n| a |\n|---|\n| {#x} |\n")
    assert mistake.code == "anchor-without-words"
