"""Whatever stands in a file of any tongue, there is a tree and there are messages, and never a traceback."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsl.diagnostics.render import frame
from dsl.literate.reader import read
from dsl.locales import ENGLISH, FRENCH, LOCALES, POLISH, Locale
from dsl.syntax import parse
from dsl.syntax.words import SIGNS
from tests.locales.translation import PROGRAM, translated

_NUMBERS = ["1", "-2", "3,5", "3.5", "4 €", "$4", "1 000,50 €", "1.000,50 €", "5 PLN", "1,000.5 PLN", "€", "PLN", ",5"]
_WORDS = st.sampled_from(
    [
        *{word for locale in LOCALES for word in locale.keywords},
        *SIGNS.values(),
        *_NUMBERS,
        "x",
        "Y",
        "’",
        "e\u0301",
        '"',
    ]
)


def said(text: str, locale: Locale) -> None:
    """Everything that is said of some code, spelt out."""
    _, diagnostics = parse(read(f"a.catala_{locale.code}", f"# A\n\n```catala\n{text}\n```\n")[0])
    for each in diagnostics:
        assert "{" not in each.message.replace("`{`", "")
        assert frame(each)


@pytest.mark.parametrize("locale", [FRENCH, POLISH], ids=lambda each: each.code)
def test_a_program_cut_off_anywhere(locale: Locale) -> None:
    text = translated(PROGRAM, ENGLISH, locale)
    for stop in range(0, len(text), 61):
        said(text[:stop], locale)


@given(st.sampled_from(LOCALES), st.lists(_WORDS, max_size=30))
@settings(max_examples=150, deadline=None)
def test_any_words(locale: Locale, words: list[str]) -> None:
    said(" ".join(words), locale)


@given(st.sampled_from(LOCALES), st.sampled_from(LOCALES), st.integers(0, 2500), st.integers(0, 60), st.lists(_WORDS))
@settings(max_examples=40, deadline=None)
def test_a_program_changed_anywhere(ours: Locale, theirs: Locale, at: int, gone: int, words: list[str]) -> None:
    text = translated(PROGRAM, ENGLISH, ours)
    said(text[:at] + " ".join(words[:3]) + text[at + gone :], theirs)
