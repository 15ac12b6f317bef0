"""Tables of cases in French and Polish files: their words, in English or in the tongue, and what is written and said."""

from __future__ import annotations

import pytest

from compiler.cases.run import run
from compiler.cases.tree import Result
from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from dsl.locales import ENGLISH, FRENCH, POLISH, Locale
from dsl.locales.speech import in_words_of

TONGUES = {"fr": FRENCH, "pl": POLISH}
CODE = """declaration scope Fee:
  input days content integer
  output amount content decimal

scope Fee:
  definition amount under condition days > 0 consequence equals 5.5 / decimal of (days - 5)
  definition amount under condition days > 20 consequence equals 3.0
  assertion days < 100
"""
WORDS = {
    "fr": ("cas", "disposition", "attendu", "muet", "conflit", "refusé", "erreur"),
    "pl": ("przypadek", "przepis", "oczekiwane", "milczy", "sprzeczność", "odrzucone", "błąd"),
}


def checked(tongue: Locale, *rows: str) -> Checked:
    dashes = "|".join("---" for _ in range(rows[0].count("|") + 1))
    table = "\n".join(f"| {row} |" for row in (rows[0], dashes, *rows[1:]))
    code = in_words_of(tongue, CODE)
    text = f"# Law\n\nWords.{{#a1}}\n\n```catala\n{code}```\n\n```cases Fee\n{table}\n```\n"
    return check([RuleText(f"law.catala_{tongue.code}", text)])


def results(tongue: Locale, *rows: str) -> list[Result]:
    found = checked(tongue, *rows)
    assert not [each.message for each in found.diagnostics if each.severity.value == "error"]
    judge = Interpreter(found.program)
    return [run(each, judge.answer) for each in found.questions]


@pytest.mark.parametrize("code", ["fr", "pl"])
def test_words_of_the_tongue(code: str) -> None:
    case, provision, expected, silent, conflict, refused, error = WORDS[code]
    found = results(
        TONGUES[code],
        f"{case} | {provision} | days | {expected} amount",
        f"a | a1 | 0 | {silent}",
        f"b | | 25 | {conflict}",
        f"c | | 100 | {refused}",
        f"d | | 5 | {error}",
        f"e | | 5 | {error} division-by-zero",
        "f | | 0 | ?",
        "g | | 5 | ?",
    )
    assert [each.passed for each in found] == [True, True, True, True, True, False, False]
    assert [each.checks[0].got for each in found[-2:]] == [silent, f"{error} division-by-zero"]


@pytest.mark.parametrize("code", ["fr", "pl"])
def test_english_words_are_understood_too(code: str) -> None:
    found = results(TONGUES[code], "case | days | expected amount", "a | 0 | silent", "b | 5 | error")
    assert [each.passed for each in found] == [True, True]


@pytest.mark.parametrize("tongue", [ENGLISH, POLISH], ids=lambda each: each.code)
def test_words_of_another_tongue_are_not(tongue: Locale) -> None:
    assert [each.code for each in checked(tongue, "cas | days | attendu amount", "a | 0 | muet").diagnostics][:1] == [
        "cases-name-column-missing"
    ]


def test_values_are_in_the_notation_of_the_tongue() -> None:
    (result,) = results(FRENCH, "cas | days | attendu amount", "a | 7 | 2,75")
    assert result.passed
    assert result.checks[0].got == "2,75"


@pytest.mark.parametrize(
    ("rows", "help_"),
    [
        (("cas | days | amount", "a | 7 | 2,75"), "name the column `attendu amount`"),
        (("cas | days | attendu amount", "a | 7 | none"), "write `muet`"),
        (("cas | days | attendu amount", "a | 7 | Silent"), "Write `muet`, in small letters."),
        (("cas | days | attendu amount", "a | 7 | 2.75"), "Write `2,75`."),
        (("cas | days", "a | 7"), "Add a column `attendu` with"),
    ],
)
def test_messages_name_the_words_of_the_tongue(rows: tuple[str, ...], help_: str) -> None:
    found = [each.help for each in checked(FRENCH, *rows).diagnostics]
    assert any(help_ in each for each in found), found
