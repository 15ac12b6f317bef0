"""How code is laid out: as a careful drafter does, with every comment where it stood."""

from __future__ import annotations

from fractions import Fraction

import pytest

from dsl.literate.reader import read
from dsl.locales import ENGLISH, FRENCH, POLISH, Locale
from dsl.printed import file_text
from dsl.printed.layout import HARD, LINE, Comment, Text, group, laid_out, nested, row
from dsl.printed.spelling import Spelling, finite_digits
from dsl.surface.tree import DecimalLiteral, MoneyLiteral
from dsl.syntax import parse
from tests.printed.trees import NOWHERE


def formatted(code: str, path: str = "a.catala_en") -> str:
    document, _ = read(path, f"Law  text stays.\n\n```catala\n{code}```\n\nSo does   this.\n")
    text = file_text(document, parse(document)[0].blocks)
    before, after = "Law  text stays.\n\n```catala\n", "```\n\nSo does   this.\n"
    assert text.startswith(before)
    assert text.endswith(after)
    return text.removeprefix(before).removesuffix(after)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        (
            "scope  A :\n definition x   equals if a  then 1 else   2\n",
            "scope A:\n  definition x equals if a then 1 else 2\n",
        ),
        (
            "scope A: label l exception m definition x under condition a consequence equals 1\n",
            "scope A:\n  label l\n  exception m\n  definition x\n    under condition a\n    consequence equals 1\n",
        ),
        (
            "scope A:\n  rule x under condition a\n    and b consequence not fulfilled\n",
            "scope A:\n  rule x\n    under condition a\n      and b\n    consequence not fulfilled\n",
        ),
        (
            "scope A:\n  definition x equals match y with pattern -- B content z : z -- C : 2\n",
            "scope A:\n  definition x equals\n    match y with pattern\n    -- B content z: z\n    -- C: 2\n",
        ),
        (
            "declaration enumeration E: -- A -- B content money\n",
            "declaration enumeration E:\n  -- A\n  -- B content money\n",
        ),
        (
            "## Says it.\n#[test] declaration scope S: input x content integer depends on y content date output z condition\n",
            "## Says it.\n#[test]\ndeclaration scope S:\n  input x content integer depends on y content date\n  output z condition\n",
        ),
        (
            "declaration f content integer depends on x content integer equals x\n",
            "declaration f content integer\n  depends on x content integer\n  equals x\n",
        ),
        ("declaration k content decimal equals 20 %\n", "declaration k content decimal equals 20 %\n"),
        ("declaration k content money equals $ 1000\n", "declaration k content money equals $ 1000\n"),
        (
            "scope A:\n  assertion x\n\n\n  assertion y\n  assertion z\n",
            "scope A:\n  assertion x\n\n  assertion y\n  assertion z\n",
        ),
    ],
)
def test_layout(written: str, printed: str) -> None:
    assert formatted(written) == printed
    assert formatted(printed) == printed


@pytest.mark.parametrize(
    ("path", "code"),
    [
        (
            "a.catala_en",
            'declaration calendar Lao_PDR:\n  weekend Saturday, Sunday\n  years 2009 to 2026\n  holidays "lao.csv"\n'
            "\nscope A:\n  date calendar Lao_PDR\n  definition x equals 10 working days\n",
        ),
        (
            "a.catala_fr",
            'déclaration calendrier Lao:\n  weekend Samedi\n  années 2009 à 2026\n  fériés "lao.csv"\n'
            "\ndéclaration x contenu durée en jour ouvré égal à 10 jour ouvré\n",
        ),
        (
            "a.catala_pl",
            'deklaracja kalendarz Lao:\n  weekend Sobota\n  lata 2009 do 2026\n  święta "lao.csv"\n'
            "\ndeklaracja x typu czastrwania w dzień roboczy wynosi 10 dzień roboczy\n",
        ),
    ],
)
def test_working_days(path: str, code: str) -> None:
    assert formatted(code, path) == code


def test_what_is_too_long_for_a_line_is_broken() -> None:
    names = ", ".join(f"parameter_{number} content integer" for number in range(5))
    code = formatted(f"declaration f content integer depends on {names} equals parameter_1\n")
    assert code.count("\n") == 8
    assert max(map(len, code.split("\n"))) <= 88


CALL = "O.standing of (O.norm of Duty, Planning_and_investment_sector, {office}) but replace {{ -- start: {start} -- done: notified }}, as_of"
FIELDS = "        -- start: {start}\n        -- done: notified\n      }},\n      as_of\n"


@pytest.mark.parametrize(
    ("office", "start", "printed"),
    [
        (
            "Investor",
            "O.since of the_day_on_which_it_was_received",
            "      (O.norm of Duty, Planning_and_investment_sector, Investor) but replace {{\n" + FIELDS,
        ),
        (
            "Committee_for_investment",
            "O.since of received",
            "      (O.norm of Duty, Planning_and_investment_sector, Committee_for_investment)\n"
            "      but replace {{\n" + FIELDS,
        ),
        (
            "Chair_of_the_committee_for_investment",
            "O.since of received",
            "      (O.norm of\n         Duty, Planning_and_investment_sector, "
            "Chair_of_the_committee_for_investment)\n      but replace {{\n" + FIELDS,
        ),
    ],
)
def test_a_call_whose_arguments_need_lines_has_them_below_it(office: str, start: str, printed: str) -> None:
    written = f"scope A:\n  definition x equals {CALL.format(office=office, start=start)}\n"
    expected = f"scope A:\n  definition x equals\n    O.standing of\n{printed.format(start=start)}"
    assert formatted(written) == expected
    assert formatted(expected) == expected


def test_a_call_that_fits_stays_on_its_line() -> None:
    written = "scope A:\n  definition x equals (f of a, b) but replace { -- c: g of d, e }\n"
    assert formatted(written) == written


def test_comments_stay() -> None:
    code = (
        "# first\n\n# second\nscope A:\n  # on x\n  definition x  # here\n    equals 1\n"
        "\n  definition y equals\n    # of two\n    a  # one\n    + b\n# last\n"
    )
    assert formatted(code) == (
        "# first\n\n# second\nscope A:\n  # on x\n  definition x equals  # here\n    1\n"
        "\n  definition y equals\n    # of two\n    a  # one\n    + b\n# last\n"
    )


def test_comments_before_the_words_in_the_middle_of_a_clause_stay_there() -> None:
    code = (
        "scope A:\n  definition x\n    under condition\n      # on the first\n      a\n      # on the second\n      and b\n"
        "    # what follows\n    consequence equals\n      if a\n      # so\n      then 1\n      # else\n      else 2\n"
    )
    assert formatted(code) == code


@pytest.mark.parametrize("code", ["", "# only words\n", "# one\n\n# two\n"])
def test_a_block_of_comments_stays(code: str) -> None:
    assert formatted(code) == code


def test_a_comment_is_let_in_before_what_followed_it() -> None:
    layout = row(Text("a", 0), HARD, group(Text("b", 5), LINE, Text("c", 20)))
    assert laid_out(layout, (Comment(3, "# x"), Comment(10, "# y", is_trailing=True))) == "a\n# x\nb  # y\nc\n"


def test_a_group_breaks_all_its_breaks_or_none() -> None:
    layout = group("aaaa", nested(LINE, group("bbbb", LINE, "cccc")), LINE, "dddd")
    assert laid_out(layout, (), 20) == "aaaa bbbb cccc dddd\n"
    assert laid_out(layout, (), 19) == "aaaa bbbb cccc dddd\n"
    assert laid_out(layout, (), 18) == "aaaa\n  bbbb cccc\ndddd\n"
    assert laid_out(layout, (), 10) == "aaaa\n  bbbb\n  cccc\ndddd\n"


@pytest.mark.parametrize(
    ("locale", "cents", "written"),
    [
        (ENGLISH, 0, "$0"),
        (ENGLISH, 5, "$0.05"),
        (ENGLISH, -100000, "-$1,000"),
        (FRENCH, 123456789, "1 234 567,89 €"),
        (POLISH, -50, "-0.50 PLN"),
    ],
)
def test_amounts(locale: Locale, cents: int, written: str) -> None:
    assert Spelling(locale).literal(MoneyLiteral(cents, NOWHERE)) == written


@pytest.mark.parametrize(
    ("locale", "value", "written"),
    [
        (ENGLISH, Fraction(2), "2.0"),
        (ENGLISH, Fraction(-1, 40), "-0.025"),
        (FRENCH, Fraction(3, 2), "1,5"),
        (POLISH, Fraction(10**20 + 1, 10), "10000000000000000000.1"),
    ],
)
def test_decimals_to_their_last_digit(locale: Locale, value: Fraction, written: str) -> None:
    assert Spelling(locale).literal(DecimalLiteral(value, NOWHERE)) == written


def test_a_decimal_without_a_last_digit_is_refused() -> None:
    assert finite_digits(Fraction(1, 3)) is None
    with pytest.raises(ValueError, match="no last digit"):
        Spelling(ENGLISH).decimal(Fraction(1, 3))
