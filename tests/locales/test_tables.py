"""One grammar for all tongues: a program means the same whatever tables it is written by."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsl.locales import ENGLISH, FRENCH, LOCALES, POLISH, Locale, locale_of
from dsl.locales.locale import Builtin, CalendarWord, OmissionKind, OptionalCase, TableWord
from tests.locales.translation import PROGRAM, terminals, translated, tree_of, words

OTHERS = [locale for locale in LOCALES if locale is not ENGLISH]
SIGNS_BETWEEN = [" ", "  ", "\n", "\t", "\n\n    ", "\u00a0", "\r\n"]


def by_code(locale: object) -> str:
    return locale.code if isinstance(locale, Locale) else ""


def test_every_word_of_the_language_stands_in_the_program() -> None:
    kinds = {each.type for each in words(PROGRAM, ENGLISH)}
    assert {"MATCH_WITH", "SCOPE_WITH", "MONEY_LITERAL", "DECIMAL_LITERAL", "DATE_LITERAL"} <= kinds
    assert set(ENGLISH.keywords.values()) <= kinds
    said = {each.text for each in words(PROGRAM, ENGLISH)}
    assert {*ENGLISH.builtins, *ENGLISH.base_types, *ENGLISH.cases} <= said


@pytest.mark.parametrize("locale", OTHERS, ids=by_code)
def test_a_program_has_one_tree_in_every_tongue(locale: Locale) -> None:
    theirs = translated(PROGRAM, ENGLISH, locale)
    assert theirs != PROGRAM
    assert terminals(theirs, locale) == terminals(PROGRAM, ENGLISH)
    assert tree_of(theirs, locale) == tree_of(PROGRAM, ENGLISH)


@pytest.mark.parametrize("first", OTHERS, ids=by_code)
@pytest.mark.parametrize("second", LOCALES, ids=by_code)
def test_and_comes_back_from_there(first: Locale, second: Locale) -> None:
    there = translated(PROGRAM, ENGLISH, first)
    on = translated(there, first, second)
    assert tree_of(on, second) == tree_of(PROGRAM, ENGLISH)
    assert translated(on, second, first) == there


@pytest.mark.parametrize("locale", LOCALES, ids=by_code)
def test_tables_spell_the_same_terminals_each_in_one_way(locale: Locale) -> None:
    assert sorted(locale.keywords.values()) == sorted(ENGLISH.keywords.values())
    assert len(set(locale.keywords.values())) == len(locale.keywords)
    assert set(locale.builtins.values()) == set(get_args(Builtin))
    assert sorted(locale.base_types.values()) == sorted(ENGLISH.base_types.values())
    assert sorted(locale.cases.values()) == sorted(get_args(OptionalCase))
    assert sorted(locale.omissions.values()) == sorted(get_args(OmissionKind))
    assert sorted(locale.tables.values()) == sorted(get_args(TableWord))
    assert locale.single_spaced <= set(locale.keywords)
    assert set(locale.forms.values()) <= set(locale.keywords.values())
    assert all(" " in words and words not in locale.keywords for words in locale.forms)
    assert set(get_args(CalendarWord)) - {"to"} <= set(locale.calendar.values())
    assert len(set(locale.weekdays)) == 7
    assert not set(locale.plurals) & (set(locale.keywords) | set(locale.builtins))


@pytest.mark.parametrize("locale", LOCALES, ids=by_code)
def test_each_keyword_is_read_as_its_terminal_and_nothing_around_it(locale: Locale) -> None:
    for spelling, terminal in locale.keywords.items():
        assert terminals(spelling, locale) == [terminal]
        assert terminals(f"{spelling}_", locale)[-1:] == ["LOWER_NAME"]
        assert terminals(f"({spelling})", locale) == ["LPAREN", terminal, "RPAREN"]


@pytest.mark.parametrize("locale", LOCALES, ids=by_code)
def test_another_form_of_a_keyword_is_read_as_it(locale: Locale) -> None:
    for spelling, terminal in locale.forms.items():
        assert terminals(spelling.replace(" ", "\n  "), locale) == [terminal]


@given(st.sampled_from(LOCALES), st.lists(st.integers(0, 70), max_size=12), st.sampled_from(SIGNS_BETWEEN))
@settings(max_examples=200, deadline=None)
def test_keywords_in_any_row_with_any_space(locale: Locale, places: list[int], gap: str) -> None:
    spellings = list(locale.keywords)
    chosen = [spellings[place] for place in places]
    wide = [each if each in locale.single_spaced else each.replace(" ", gap) for each in chosen]
    found = [each for each in terminals(f"{gap},{gap}".join(wide), locale) if each != "COMMA"]
    assert found == [locale.keywords[each] for each in chosen]


def test_where_two_words_side_by_side_make_a_third() -> None:
    """`and` before `then`, which never stand so, is `and then`; no other two keywords run into each other."""
    found = {
        (locale.code, f"{one} {other}")
        for locale in LOCALES
        for one, first in locale.keywords.items()
        for other, second in locale.keywords.items()
        if terminals(f"{one} {other}", locale) != [first, second]
    }
    assert found == {("en", "and then")}


@pytest.mark.parametrize(
    ("path", "locale"),
    [
        ("a.catala_en", ENGLISH),
        ("a.catala_fr", FRENCH),
        ("a/b.c.catala_pl", POLISH),
        ("a.catala_fr.md", FRENCH),
        ("a.catala_de", ENGLISH),
        ("a.md", ENGLISH),
        ("", ENGLISH),
    ],
)
def test_a_path_says_its_locale(path: str, locale: Locale) -> None:
    assert locale_of(path) is locale
