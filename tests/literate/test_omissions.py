"""Blocks that say why statements are not encoded: what they say, and what is wrong with them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsl.diagnostics import Diagnostic
from dsl.literate.reader import read
from dsl.literate.tree import Document
from dsl.locales import ENGLISH

ARTICLE = "## Article 1\n\nOne.{#a1} Two.{#a2} Three.{#a3}\n\n"
KINDS = tuple(ENGLISH.omissions)


def reading(body: str, opening: str = "not-encoded", path: str = "law.catala_en") -> tuple[Document, list[Diagnostic]]:
    document, wrong = read(path, f"{ARTICLE}```{opening}\n{body}```\n")
    return document, list(wrong)


def said(body: str) -> list[tuple[tuple[str, ...], str, str]]:
    document, wrong = reading(body)
    assert not wrong, [each.message for each in wrong]
    return [(tuple(a.anchor for a in each.anchors), each.kind, each.reason) for each in document.omissions]


def test_an_entry_names_anchors_a_kind_and_a_reason() -> None:
    body = "a1 (declaratory): A purpose.\n\na2, a3 (text not at hand): Annex 3 is not here.\n"
    assert said(body) == [
        (("a1",), "declaratory", "A purpose."),
        (("a2", "a3"), "text not at hand", "Annex 3 is not here."),
    ]


def test_lines_that_are_set_in_go_on_with_it() -> None:
    body = "a1,\n  a2 (text not\n  at hand): Annex 3:\n\n  it (the annex) is\n\tmissing.\n"
    assert said(body) == [(("a1", "a2"), "text not at hand", "Annex 3: it (the annex) is missing.")]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_said(kind: str) -> None:
    assert said(f"a1({kind}):Because.\n") == [(("a1",), kind, "Because.")]


def test_the_span_is_that_of_the_entry_and_of_each_anchor() -> None:
    document, _ = reading("a1, a2 (unclear): It breaks\n  off.\na3 (unclear): So does it.\n")
    first, second = document.omissions
    assert first.span.text == "a1, a2 (unclear): It breaks\n  off."
    assert [each.span.text for each in first.anchors] == ["a1", "a2"]
    assert second.span.line == 8


def test_the_block_is_no_part_of_the_law() -> None:
    document, _ = reading("a1 (declaratory): A purpose.\n")
    assert [each.anchor for each in document.source.statements] == ["a1", "a2", "a3"]
    assert all("purpose" not in each.words for each in document.source.statements)


@pytest.mark.parametrize(
    ("body", "code", "told"),
    [
        ("", "not-encoded-empty", "names none"),
        ("\n  \n", "not-encoded-empty", "names none"),
        ("a1: A purpose.\n", "not-encoded-malformed", "in brackets after the anchors, is missing"),
        ("a1\n", "not-encoded-malformed", "in brackets after the anchors, is missing"),
        ("a1 (declaratory\n", "not-encoded-malformed", "in brackets after the anchors, is missing"),
        ("(declaratory): A purpose.\n", "not-encoded-malformed", "does not begin with the anchor"),
        (": A purpose.\n", "not-encoded-malformed", "does not begin with the anchor"),
        (", (declaratory): A purpose.\n", "not-encoded-malformed", "does not begin with the anchor"),
        ("a1 a2 (declaratory): A purpose.\n", "not-encoded-malformed", "`a1 a2` is more than one anchor"),
        ("a1 and a2 (declaratory): A purpose.\n", "not-encoded-malformed", "anchors stand apart by commas"),
        ("- a1 (declaratory): A purpose.\n", "not-encoded-malformed", "`- a1` is more than one anchor"),
        ("{#a1} (declaratory): A purpose.\n", "not-encoded-malformed", "`{#a1}` cannot be the anchor"),
        ("1a (declaratory): A purpose.\n", "not-encoded-malformed", "`1a` cannot be the anchor"),
        ("a1 (declaratory) A purpose.\n", "not-encoded-malformed", "a colon and the reason must follow"),
        ("a1 (declaratory)\n", "not-encoded-malformed", "a colon and the reason must follow"),
        ("a1 (declaratory):\n", "not-encoded-without-reason", "why `a1` is not encoded"),
        ("a1, a2 (declaratory):   \n", "not-encoded-without-reason", "why `a1`, `a2` is not encoded"),
        ("a1 (declaratory): …\n", "not-encoded-without-reason", "why `a1` is not encoded"),
        ("a1 (): A purpose.\n", "not-encoded-kind", "`` is no kind"),
        ("a1 (Declaratory): A purpose.\n", "not-encoded-kind", "`Declaratory` is no kind"),
        ("a1 (purpose): A purpose.\n", "not-encoded-kind", "`purpose` is no kind"),
    ],
)
def test_what_cannot_be_read(body: str, code: str, told: str) -> None:
    document, (mistake,) = reading(body)
    assert mistake.code == code
    assert told in mistake.message
    assert mistake.help
    assert not document.omissions


def test_a_near_kind_is_offered_with_the_list() -> None:
    _, (mistake,) = reading("a1 (text not on hand): Annex 3.\n")
    assert mistake.help.startswith("Did you mean `text not at hand`? The kinds are `declaratory`, ")


def test_one_bad_entry_does_not_take_the_others() -> None:
    document, wrong = reading("a1: A.\na2 (unclear): B.\na3 (x): C.\n")
    assert [each.code for each in wrong] == ["not-encoded-malformed", "not-encoded-kind"]
    assert [each.anchors[0].anchor for each in document.omissions] == ["a2"]


def test_words_on_the_opening_line_are_said_once() -> None:
    _, (mistake,) = reading("No matter.\n", "not-encoded a1 declaratory")
    assert mistake.code == "not-encoded-opening"
    assert "`a1 declaratory`" in mistake.message


@pytest.mark.parametrize("opening", ["not encoded", "notencoded", "not_encoded", "Not-encoded"])
def test_a_near_opening_is_doubtful(opening: str) -> None:
    _, (mistake,) = reading("a1 (declaratory): A.\n", opening)
    assert mistake.code == "fence-kind-doubtful"
    assert "`not-encoded` may have been meant" in mistake.message


@pytest.mark.parametrize(
    ("ending", "kind", "meant"), [("fr", "texte non disponible", "text not at hand"), ("pl", "uznanie", "discretion")]
)
def test_kinds_are_said_in_the_language_of_the_file(ending: str, kind: str, meant: str) -> None:
    document, wrong = reading(f"a1 ({kind}): X.\n", path=f"law.catala_{ending}")
    assert not wrong
    assert document.omissions[0].kind == meant
    assert document.omissions[0].said == kind
    _, (mistake,) = reading("a1 (declaratory): X.\n", path=f"law.catala_{ending}")
    assert mistake.code == "not-encoded-kind"
    assert kind in mistake.help


WORD = st.text(alphabet=st.characters(categories=("L", "N"), include_characters="(),:;.'-"), min_size=1, max_size=8)


@given(
    st.lists(st.sampled_from(["a1", "a2", "a3"]), min_size=1, max_size=3, unique=True),
    st.sampled_from(KINDS),
    st.lists(WORD, min_size=1, max_size=6).filter(lambda words: any(c.isalnum() for w in words for c in w)),
    st.lists(st.sampled_from([" ", "  ", "\n  ", "\n\t"]), min_size=6, max_size=6),
)
def test_a_reason_is_read_as_it_was_written(anchors: list[str], kind: str, words: list[str], gaps: list[str]) -> None:
    reason = "".join(word + gap for word, gap in zip(words, gaps, strict=False)).strip()
    assert said(f"{', '.join(anchors)} ({kind}): {reason}\n") == [(tuple(anchors), kind, " ".join(words))]


@given(st.text(alphabet=st.sampled_from("a1, ():-\n\t\u00a0é{#}declaratory"), max_size=60))
def test_anything_in_the_block_is_read_or_told(body: str) -> None:
    document, wrong = reading(body.replace("```", "") + "\n")
    for each in document.omissions:
        assert each.kind in KINDS
        assert each.reason
        assert each.anchors
    assert document.omissions or wrong
