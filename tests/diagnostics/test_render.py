"""Diagnostics as people, editors and programs read them."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.render import as_json, frame, frame_pieces, gnu
from dsl.source import Heading, Source, Span


def source(text: str, path: str = "rules/law.catala_en") -> Source:
    return Source(path, text, (Heading(0, 3, "Article 15. Warranties"),) if text.startswith("#") else ())


def on(text: str, words: str, labels: tuple[Label, ...] = (), hint: str = "") -> Diagnostic:
    """A diagnostic about the first place of some words in a text."""
    at = text.index(words)
    return Diagnostic("anchor-malformed", Span(source(text), at, at + len(words)), {"written": words}, labels, hint)


def excerpt(diagnostic: Diagnostic, width: int = 100) -> list[str]:
    """The source lines of a frame, without headline, place and help."""
    return frame(diagnostic, width).split("\n")[3:-2]


LAW = "### Article 15. Warranties\n\nThe fee is due. {#a b}\nIt is paid. {#c}\n"


def test_a_frame() -> None:
    assert frame(on(LAW, "{#a b}")) == (
        "error[anchor-malformed]: `{#a b}` is not an anchor that a rule could name.\n"
        " --> rules/law.catala_en:3:17 (in Article 15. Warranties)\n"
        "  |\n"
        "3 | The fee is due. {#a b}\n"
        "  |                 ^^^^^^\n"
        "  |\n"
        "help: Write {#art15-1-a}: a letter first, then letters, digits, hyphens and underscores, without blanks."
    )


def test_labels_stand_in_the_order_of_the_lines() -> None:
    text = "one\ntwo\nthree\nfour\nfive\n"
    law = source(text)
    labels = (Label(Span(law, 0, 3), "the first"), Label(Span(law, 19, 23), "the last"))
    assert frame(Diagnostic("heading-without-words", Span(law, 4, 7), labels=labels)) == (
        "warning[heading-without-words]: This heading has no words.\n"
        " --> rules/law.catala_en:2:1\n"
        "  |\n"
        "1 | one\n"
        "  | --- the first\n"
        "2 | two\n"
        "  | ^^^\n"
        "...\n"
        "5 | five\n"
        "  | ---- the last\n"
        "  |\n"
        "help: Write the article's number and title after the marks: ### Article 15. Warranties"
    )


def test_a_label_in_another_file_has_an_excerpt_of_its_own() -> None:
    other = Source("rules/other.catala_en", "It stands here.\n")
    found = on(LAW, "{#a b}", labels=(Label(Span(other, 3, 9), "the first"),))
    assert frame(found).split("\n")[5:10] == [
        "  |",
        " --> rules/other.catala_en:1:4",
        "  |",
        "1 | It stands here.",
        "  |    ------ the first",
    ]


def test_two_places_on_one_line_share_it() -> None:
    law = source(LAW)
    at = LAW.index("fee")
    found = Diagnostic(
        "anchor-malformed", Span(law, at + 7, at + 10), {"written": "x"}, (Label(Span(law, at, at + 3), "this"),)
    )
    assert excerpt(found) == [
        "3 | The fee is due. {#a b}",
        "  |     --- this",
        "  |            ^^^",
    ]


def test_a_long_span_shows_its_first_lines_and_its_last() -> None:
    text = "".join(f"line {number}\n" for number in range(1, 13))
    found = Diagnostic("heading-without-words", Span(source(text), 5, len(text)))
    assert excerpt(found) == [
        " 1 | line 1",
        "   |      ^",
        " 2 | line 2",
        "   | ^^^^^^",
        "...",
        "12 | line 12",
        "   | ^^^^^^^",
    ]


def test_a_span_of_few_lines_is_shown_whole_but_for_empty_lines() -> None:
    text = "one\n\n  two\nthree\n"
    assert excerpt(Diagnostic("heading-without-words", Span(source(text), 1, 14))) == [
        "1 | one",
        "  |  ^^",
        "...",
        "3 |   two",
        "  |   ^^^",
        "4 | three",
        "  | ^^^",
    ]


@pytest.mark.parametrize(
    ("text", "start", "end", "shown"),
    [
        ("law", 3, 3, ["1 | law", "  |    ^"]),
        ("law\n", 4, 4, ["2 |", "  | ^"]),
        ("", 0, 0, ["1 |", "  | ^"]),
        ("law\n", 3, 4, ["1 | law", "  |    ^"]),
        ("law\n", 0, 4, ["1 | law", "  | ^^^"]),
        ("law\r\n", 0, 5, ["1 | law", "  | ^^^"]),
        ("law\n", 90, 99, ["2 |", "  | ^"]),
        ("law\n", 2, 1, ["1 | law", "  |   ^"]),
        ("law\n", -5, 2, ["1 | law", "  | ^^"]),
    ],
)
def test_spans_at_the_edges(text: str, start: int, end: int, shown: list[str]) -> None:
    found = Diagnostic("heading-without-words", Span(source(text), start, end))
    assert excerpt(found) == shown
    assert gnu(found).endswith(" [WARNING] This heading has no words.")


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("a\tb", "b", ["1 | a   b", "  |     ^"]),
        ("\tlaw", "law", ["1 |     law", "  |     ^^^"]),
        ("法律 law", "law", ["1 | 法律 law", "  |      ^^^"]),
        ("法律 law", "律", ["1 | 法律 law", "  |   ^^"]),
        ("ກົດໝາຍ law", "law", ["1 | ກົດໝາຍ law", "  |       ^^^"]),
        ("ກົດໝາຍ law", "ົ", ["1 | ກົດໝາຍ law", "  | ^"]),
        ("cafe\u0301 law", "law", ["1 | cafe\u0301 law", "  |      ^^^"]),
        ("a\x00b", "b", ["1 | a␀b", "  |   ^"]),
        ("a\x1b[31mb", "b", ["1 | a␛[31mb", "  |       ^"]),
        ("a\u202eb", "b", ["1 | a�b", "  |   ^"]),
        ("a\udc80b", "b", ["1 | a�b", "  |   ^"]),
    ],
)
def test_underlines_stand_under_what_is_shown(text: str, words: str, shown: list[str]) -> None:
    assert excerpt(on(text, words)) == shown


def test_long_lines_are_cropped_around_the_place() -> None:
    text = "The quick brown fox jumps over the lazy dog. " * 20
    at = text.index("lazy", 400)
    found = Diagnostic("heading-without-words", Span(source(text), at, at + 4))
    assert excerpt(found, 64) == [
        "1 | …k brown fox jumps over the lazy dog. The quick brown fox j…",
        "  |                             ^^^^",
    ]


def test_a_place_longer_than_the_window_shows_its_start() -> None:
    text = "start " + "x" * 300 + " end"
    found = Diagnostic("heading-without-words", Span(source(text), 6, 306))
    assert excerpt(found, 44) == [
        "1 | …art xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…",
        "  |      " + "^" * 35,
    ]


def test_places_far_apart_on_one_line_are_shown_apart() -> None:
    text = "first " + "and " * 60 + "second"
    law = source(text)
    label = Label(Span(law, 0, 5), "the first")
    found = Diagnostic("heading-without-words", Span(law, len(text) - 6, len(text)), labels=(label,))
    assert excerpt(found, 44) == [
        "1 | … and and and and and and and and second",
        "  |                                   ^^^^^^",
        "1 | first and and and and and and and and a…",
        "  | ----- the first",
    ]


def test_without_a_place_only_the_words_are_left() -> None:
    found = Diagnostic("final-newline-missing", None)
    assert frame(found) == (
        "error[final-newline-missing]: The file does not end with a line break.\n"
        "help: Add an empty line at the end of the file."
    )
    assert gnu(found) == "[ERROR] The file does not end with a line break."
    assert as_json(found)["path"] is None


def test_the_hint_wins_over_the_general_help() -> None:
    assert frame(on(LAW, "{#a b}", hint="Write {#a-b}.")).endswith("help: Write {#a-b}.")


def test_pieces_carry_styles_and_make_the_plain_text() -> None:
    found = on(LAW, "{#a b}", labels=(Label(Span(source(LAW), 0, 3), "here"),))
    whole = frame_pieces(found)
    assert whole.plain == frame(found)
    styles = {piece.style for piece in whole.pieces}
    assert {"error", "code", "message", "path", "provision", "gutter", "source", "underline", "label", "help"} <= styles
    assert next(piece.text for piece in whole.pieces if piece.style == "path") == "rules/law.catala_en:3:17"


def test_the_line_for_editors() -> None:
    assert gnu(on(LAW, "{#a b}")) == (
        "rules/law.catala_en:3.17-23: [ERROR] `{#a b}` is not an anchor that a rule could name."
    )
    two_lines = Diagnostic("heading-without-words", Span(source("one\ntwo\n"), 1, 6))
    assert gnu(two_lines) == "rules/law.catala_en:1.2-2.3: [WARNING] This heading has no words."


def test_the_object_for_programs() -> None:
    found = on(LAW, "{#a b}", labels=(Label(Span(source(LAW), 0, 3), "here"),))
    assert as_json(found) == {
        "code": "anchor-malformed",
        "severity": "error",
        "message": "`{#a b}` is not an anchor that a rule could name.",
        "help": "Write {#art15-1-a}: a letter first, then letters, digits, hyphens and underscores, without blanks.",
        "path": "rules/law.catala_en",
        "line": 3,
        "column": 17,
        "end_line": 3,
        "end_column": 23,
        "provision": "Article 15",
        "labels": [
            {"words": "here", "path": "rules/law.catala_en", "line": 1, "column": 1, "end_line": 1, "end_column": 4}
        ],
    }


@given(st.text(max_size=400), st.integers(-3, 410), st.integers(-3, 410), st.integers(0, 120))
def test_any_span_of_any_text_has_a_frame(text: str, start: int, end: int, width: int) -> None:
    law = source(text)
    label = Label(Span(law, end, start), text[:10])
    found = Diagnostic("anchor-malformed", Span(law, start, end), {"written": text[:20]}, (label,))
    shown = frame(found, width)
    assert "^" in shown
    assert not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in shown if letter != "\n")
    assert "\n" not in gnu(found)
    assert json.loads(json.dumps(as_json(found)))["code"] == "anchor-malformed"


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Mn", "Me", "Cf")), min_size=1, max_size=300), st.data())
def test_no_source_line_is_wider_than_the_frame(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for line in excerpt(Diagnostic("heading-without-words", Span(source(text), start, end)), 60):
        size = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in line)
        assert size <= 61
