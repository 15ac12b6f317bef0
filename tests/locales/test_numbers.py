"""How each tongue writes numbers, amounts and operators on them, and what is said of the ways of another."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsl.diagnostics.model import Diagnostic
from dsl.locales import ENGLISH, FRENCH, LOCALES, POLISH, Locale
from dsl.source import Source
from dsl.syntax import parse_expression
from dsl.syntax.lexer import words_of
from dsl.syntax.words import Sheet
from tests.growing import too_long
from tests.locales.translation import words
from tests.syntax.sexpr import show


def read(text: str, code: str) -> tuple[str, tuple[Diagnostic, ...]]:
    tree, diagnostics = parse_expression(Source(f"a.catala_{code}", text), 0, len(text))
    return show(tree) if tree is not None else "", diagnostics


GOOD = [
    ("fr", "10 000,50 €", "(cents 1000050)"),
    ("fr", "10 000,5€", "(cents 1000050)"),
    ("fr", "-3 €", "(cents -300)"),
    ("fr", "0,05 €", "(cents 5)"),
    ("fr", "1  0 00 €", "(cents 100000)"),
    ("fr", "5\u00a0€", "(cents 500)"),
    ("fr", "5\t€", "(cents 500)"),
    ("fr", "1,5", "(dec 3/2)"),
    ("fr", "-0,25", "(dec -1/4)"),
    ("fr", "12,5 %", "(dec 1/8)"),
    ("fr", "20%", "(dec 1/5)"),
    ("fr", "1 000,00 € / 2", "(/ (cents 100000) 2)"),
    ("fr", "a *€ b", "(*:money a b)"),
    ("fr", "a <=€ 5 €", "(<=:money a (cents 500))"),
    ("fr", "f de 1,2", "(Call f [(dec 6/5)])"),
    ("fr", "f de 1, 2", "(Call f [1 2])"),
    ("fr", "[1; 2; 3 €]", "(ListLiteral [1 2 (cents 300)])"),
    ("fr", "3 mois", "(dur 3 month)"),
    ("fr", "1 an + 2 jour", "(+ (dur 1 year) (dur 2 day))"),
    ("fr", "t.1", "(TupleAccess t 1)"),
    ("fr", "|2024-02-29|", "(date 2024-02-29)"),
    ("pl", "10,000.50 PLN", "(cents 1000050)"),
    ("pl", "10,000.5PLN", "(cents 1000050)"),
    ("pl", "-3 PLN", "(cents -300)"),
    ("pl", "1.5", "(dec 3/2)"),
    ("pl", "a *PLN b", "(*:money a b)"),
    ("pl", "a -PLN 5 PLN", "(-:money a (cents 500))"),
    ("pl", "f z 1,2", "(Call f [1 2])"),
    ("pl", "3 miesiąc", "(dur 3 month)"),
    ("pl", "1 rok + 2 dzień", "(+ (dur 1 year) (dur 2 day))"),
]


@pytest.mark.parametrize(("code", "text", "tree"), GOOD)
def test_number(code: str, text: str, tree: str) -> None:
    assert read(text, code) == (tree, ())


BAD = [
    # (tongue, what is written, the mistake, what the way out names)
    ("fr", "1.5", "grouped-number", "`1,5`"),
    ("fr", "1.5 + a", "grouped-number", "`1,5`"),
    ("fr", "1.000,50 €", "grouped-number", "`1 000,50 €`"),
    ("fr", "1,000.50 €", "grouped-number", "`1 000,50 €`"),
    ("fr", "1.000 €", "grouped-number", "`1 000 €`"),
    ("fr", "1 000", "grouped-number", "`1000`"),
    ("fr", "10\u00a0000 €", "grouped-number", "`10 000 €`"),
    ("fr", "10\u202f000 €", "grouped-number", "`10 000 €`"),
    ("fr", ",5", "bare-decimal", "`0,5`"),
    ("fr", ".5", "bare-decimal", "`0,5`"),
    ("fr", "$100", "unknown-sign", "`100 €`"),
    ("fr", "1,505 €", "grouped-number", "`1 505 €`"),
    ("fr", "10.5%", "grouped-number", "`10,5%`"),
    ("fr", "a * 10.5 %", "grouped-number", "`10,5%`"),
    ("fr", "1.000", "grouped-number", "`1000`, or `1,000` if it is a decimal"),
    ("fr", "1.000.000", "grouped-number", "`1000000`"),
    ("fr", "1.000.000 €", "grouped-number", "`1 000 000 €`"),
    ("fr", "1 000 000", "grouped-number", "`1000000`"),
    ("fr", "1.000,5", "grouped-number", "`1000,5`"),
    ("fr", "1,000.5", "grouped-number", "`1000,5`"),
    ("fr", "5 000.50 €", "grouped-number", "`5 000,50 €`"),
    ("pl", "1.000,50", "grouped-number", "`1000.50`"),
    ("pl", "1 000 000 PLN", "grouped-number", "`1,000,000 PLN`"),
    ("en", "1,000,000", "grouped-number", "`1000000`"),
    ("en", "$1 000 000", "grouped-number", "`$1,000,000`"),
    ("en", "1.000.000", "grouped-number", "`1000000`"),
    ("fr", "a *$ b", "unknown-sign", "`100 €`"),
    ("fr", "5 € EUR", "currency-name", "`5 €`"),
    ("fr", "3 jours", "plural-unit", "`3 jour`"),
    ("fr", "3 ans", "plural-unit", "`3 an`"),
    ("fr", "2 années", "plural-unit", "`2 an`"),
    ("fr", "1,5 mois", "decimal-duration", "`18 mois`"),
    ("fr", "a -1 €", "minus-sticks", "`a - 1 €`"),
    ("fr", "|2024-1-5|", "date-form", "`|2026-01-31|`"),
    ("pl", "3 dni", "plural-unit", "`3 dzień`"),
    ("pl", "5 lat", "plural-unit", "`5 rok`"),
    ("pl", "1,5", "grouped-number", "`1.5`"),
    ("pl", "100 €", "unknown-sign", "`100 PLN`"),
    ("pl", "5 PLN EUR", "currency-name", "`5 PLN`"),
    ("en", "100 €", "unknown-sign", "`$100`"),
    ("en", "$5 USD", "currency-name", "`$5`"),
]


@pytest.mark.parametrize(("code", "text", "mistake", "named"), BAD)
def test_number_of_another_tongue(code: str, text: str, mistake: str, named: str) -> None:
    _, diagnostics = read(text, code)
    assert [each.code for each in diagnostics] == [mistake]
    assert named in diagnostics[0].help


AMOUNTS = st.integers(-(10**12), 10**12)


@given(st.sampled_from(LOCALES), AMOUNTS)
def test_an_amount_is_read_as_it_is_written(locale: Locale, cents: int) -> None:
    units, parts = divmod(abs(cents), 100)
    (word,) = words(locale.amount(f"{'-' if cents < 0 else ''}{units:,}.{parts:02d}"), locale)
    assert (word.type, word.value) == ("MONEY_LITERAL", cents)


@given(st.sampled_from(LOCALES), st.decimals(0, 10**9, places=4))
def test_a_decimal_is_read_as_it_is_written(locale: Locale, number: object) -> None:
    (word,) = words(locale.number(str(number)), locale)
    assert (word.type, word.value) == ("DECIMAL_LITERAL", Fraction(str(number)))


@pytest.mark.parametrize(("locale", "gap"), [(FRENCH, " "), (POLISH, ","), (ENGLISH, ",")], ids=["fr", "pl", "en"])
def test_long_rows_of_numbers_take_time_in_proportion(locale: Locale, gap: str) -> None:
    def read_row(count: int) -> None:
        text = f"1{gap}" * count
        words_of(Sheet(Source("a", text), locale), 0, len(text))

    assert not too_long(lambda: read_row(4_000), lambda: read_row(40_000))


def test_a_name_may_end_where_a_currency_starts() -> None:
    assert [each.type for each in words("PLN", POLISH)] == ["UPPER_NAME"]
    assert [each.type for each in words("kwotaPLN", POLISH)] == ["LOWER_NAME"]
