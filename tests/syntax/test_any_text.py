"""Whatever the text, there is a tree and there are messages, and never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsl.locales import ENGLISH
from dsl.syntax.words import SIGNS
from tests.syntax.sexpr import code, expression_codes, rules

DECREE = sorted((Path(__file__).parents[2] / "rules" / "decree").glob("*.catala_en"))

SMALL = """declaration enumeration Kind: -- New -- Old content integer
declaration scope S:
  ## Doc
  #[d = "text"] input k content Kind
  output x content money state a state b
  sub scope T
scope S under condition true:
  label l definition x state a under condition k with pattern Old content n and n > 3
  consequence equals match k with pattern -- New: $1,000 -- Old content y: if y > 2 then $2 * 20% else -$3.50
  exception l rule c fulfilled
  definition sub.d equals let (p, q) equals (|2024-01-31|, 3 day) in p +@ q
  assertion for all z among [1; 2] we have z < maximum of [3] or if list empty then 4
"""


@pytest.mark.parametrize("stop", range(len(SMALL)))
def test_rules_cut_off_anywhere(stop: int) -> None:
    code(SMALL[:stop])


def test_the_whole_is_right() -> None:
    assert not code(SMALL)[1]


@pytest.mark.parametrize("path", DECREE, ids=lambda path: path.stem)
def test_decree_cut_off_at_many_places(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for stop in range(0, len(text), max(1, len(text) // 100)):
        rules(text[:stop])


_WORDS = st.sampled_from(
    [
        *ENGLISH.keywords,
        *SIGNS.values(),
        "x",
        "Y",
        "1",
        "-2",
        "3.5",
        "$4",
        '"',
        "|2024-01-01|",
        "\n",
        "## d\n",
        "€",
        "ລາ",
    ]
)


@given(st.lists(_WORDS, max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_words(words: list[str]) -> None:
    text = " ".join(words)
    code(text)
    expression_codes(text)


@given(st.integers(0, len(SMALL)), st.integers(0, 30), st.lists(_WORDS, max_size=3))
@settings(max_examples=300, deadline=None)
def test_rules_changed_anywhere(at: int, gone: int, words: list[str]) -> None:
    tree, _ = code(SMALL[:at] + " ".join(words) + SMALL[at + gone :])
    for block in tree.blocks:
        for found in block.items:
            assert found.span.start < found.span.end


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text(text: str) -> None:
    expression_codes(text)
