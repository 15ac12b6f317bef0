"""Mistakes of drafters in small rules on family allowances, in English and in French: each gives one message, at its
line, with a sentence that names what is wrong and a way out that can be taken as it stands."""

from __future__ import annotations

import pytest

from compiler.driver import RuleText, check
from dsl.diagnostics import Diagnostic

ENGLISH = """## Article 5. Allowance

An allowance is due.

```catala
declaration enumeration Situation:
  -- Single
  -- Couple content integer

declaration scope Ceiling:
  input children content integer
  output ceiling content money

scope Ceiling:
  definition ceiling equals $1,000 * children

declaration scope Allowance:
  input situation content Situation
  input children content integer
  input resources content money
  input asked_on content date
  asked scope Ceiling
  output is_due condition
  output amount content money
  internal rate content decimal
  internal base content money

scope Allowance:
  definition asked.children equals children
  definition rate equals 10.5%
  label general
  definition base equals $500
  exception general
  definition base under condition children > 3 consequence equals $700
  rule is_due under condition resources <= asked.ceiling and asked_on >= |2020-01-01| consequence fulfilled
  definition amount under condition situation with pattern Single consequence equals base * rate
  definition amount
    under condition situation with pattern Couple content months and months > 2
    consequence equals base
```
"""

FRENCH = """## Article D521-1

Une allocation est due.

```catala
déclaration énumération Situation:
  -- Seul
  -- Couple contenu entier

déclaration champ d'application Allocation:
  entrée situation contenu Situation
  entrée ressources contenu argent
  entrée date_demande contenu date
  résultat droit condition
  résultat montant contenu argent
  interne taux contenu décimal

champ d'application Allocation:
  définition taux égal à 10,5%
  règle droit sous condition ressources <= 20 000 € et date_demande > |2020-01-01| conséquence rempli
  définition montant sous condition situation sous forme Seul conséquence égal à ressources * taux
```
"""


def found(text: str, path: str) -> tuple[Diagnostic, ...]:
    return check([RuleText(path, text)]).diagnostics


def spoilt(text: str, written: str, instead: str, path: str) -> tuple[Diagnostic, int]:
    """The one message about a text with a mistake, and the line of the mistake."""
    assert text.count(written) == 1, written
    (only,) = found(text.replace(written, instead), path)
    assert only.span is not None
    assert only.span.provision is not None
    return only, text.count("\n", 0, text.index(written)) + 1


def test_the_rules_are_in_order() -> None:
    assert found(ENGLISH, "allowance.catala_en") == ()
    assert found(FRENCH, "allocation.catala_fr") == ()


def test_indentation_is_free() -> None:
    unindented = "\n".join(line.strip() for line in ENGLISH.split("\n"))
    assert found(unindented, "allowance.catala_en") == ()


@pytest.mark.parametrize(
    ("written", "instead", "code", "words", "way_out", "lines_off"),
    [
        ("Single consequence equals", "Single equals", "missing-consequence", "no `consequence`", "`consequence`", 0),
        ("rate equals 10.5%", "rate = 10.5%", "sign-for-equals", "not with `=`", "`equals`", 0),
        ("base equals $500", "base $500", "missing-equals", "`equals`", "equals", 0),
        (
            "and asked_on >= |2020-01-01|",
            "and children > 1 or asked_on >= |2020-01-01|",
            "mixed-and-or",
            "`and` and `or`",
            "parentheses",
            0,
        ),
        ("resources content money", "resources money", "missing-content", "`content`", "`name content type`", 0),
        ("Couple content integer", "Couple integer", "missing-content", "`content`", "`name content type`", 0),
        ("|2020-01-01|", "|2020-01-01| + 3 months", "plural-unit", "`3 months`", "`3 month`", 0),
        ("asked_on >= |", "not asked_on = |", "type-mismatch", "`not`", "`not (asked_on = |2020-01-01|)`", 0),
        ("10.5%", "10", "type-mismatch", "an integer, but a decimal", "`10.0`", 0),
        ("10.5%", "10 + 0.5", "no-such-operation", "an integer and a decimal", "`10.0`", 0),
        ("equals base\n", "equals base * base\n", "no-such-operation", "`*`", "multiplied by a number", 0),
        (">= |2020-01-01|", ">= |2020-01-01| + 3", "no-such-operation", "a date and an integer", "`3 day`", 0),
        ("10.5%", "10,5%", "grouped-number", "`10,5%`", "`10.5%`", 0),
        ("base equals $500", "base equals 500", "type-mismatch", "an amount of money", "`$500`", 0),
        (
            "asked_on >= |2020-01-01|",
            "asked_on - |2020-01-01| > 3 month",
            "days-with-months",
            "number of days",
            "add `3 month` to `|2020-01-01|`",
            0,
        ),
        ("asked_on >= |2020-01-01|", "asked_on - |2020-01-01| > 90", "cannot-compare", "a duration", "`90 day`", 0),
        (">= |2020-01-01|", ">= 2020-01-01", "date-form", "`2020-01-01`", "`|2020-01-01|`", 0),
        (">= |2020-01-01|", ">= 31/01/2020", "date-form", "`31/01/2020`", "`|2020-01-31|`", 0),
        ("10.5%", "if children > 1 then 10.5%", "missing-else", "no `else`", "else", 0),
        ("10.5%", "if children > 1 then 5% otherwise 10%", "misspelt-keyword", "`otherwise`", "`else`", 0),
        (
            "  exception general\n  definition base under condition children > 3 consequence equals $700\n",
            "  label many exception general\n  definition base under condition children > 3 consequence equals $700\n"
            "  label many definition base under condition children > 9 consequence equals $900\n",
            "inconsistent-label",
            "`many`",
            "different labels",
            2,
        ),
        ("exception general", "exception generale", "unknown-label", "`generale`", "`general`", 0),
        ("pattern Single", "pattern Singel", "unknown-case", "`Singel`", "`Single`", 0),
        ("content months and", "content weeks and", "unknown-name", "`months`", "Check the spelling", 0),
        ("situation content Situation", "situation content situation", "unknown-type-word", "`situation`", "`Situ", 0),
        (
            "  definition asked.children equals children\n",
            "",
            "missing-input",
            "without `children`",
            "`definition asked.children equals …`",
            -7,
        ),
        (
            "<= asked.ceiling and",
            "<= (output of Ceiling).ceiling and asked.ceiling > $1 and",
            "missing-input",
            "without `children`",
            "`output of Ceiling with { -- children: … }`",
            0,
        ),
        ("equals $700", "equals amount", "variables-in-a-circle", "amount → base → amount", "Break the circle", -10),
        ("resources content money", "resources content Wages.Gross", "unknown-module", "`Wages`", "Using Wages", 0),
        ("```\n", "``\n", "fence-unclosed", "never closed", "three back-quotes", -35),
        ("rate equals 10.5%", "rate equals 10.5%\n  definition rate equals 11%", "certain-conflict", "`rate`", "", 1),
        ("rate equals 10.5%", "rate equals 10.5%\n  definition rate equals 10.5%", "identical-rules", "`rate`", "", 1),
        ("rule is_due", "definition is_due", "definition-fulfilled", "`fulfilled`", "`rule`", 0),
        ("consequence fulfilled", "consequence equals true", "rule-with-value", "A rule", "`definition`", 0),
        ("months and months > 2", "months", "binding-ignored", "`months`", "leave `content months` away", 0),
        ("10.5%", "let third equals 1.0 / 3.0 in 10.5%", "unused-let", "`third`", "take `let third", 0),
        ("<= asked.ceiling and", "<= asked.ceiling &&", "unknown-sign", "`&&`", "`and`", 0),
        ("<= asked.ceiling", "=< asked.ceiling", "foreign-sign", "`=<`", "`<=`", 0),
        ("pattern Single", 'pattern "Single"', "string-in-rule", "between quotes", "enumeration", 0),
        ("scope Allowance:\n  definition", "definition", "rule-outside-scope", "no scope is open", "`scope Name:`", 0),
        ("input resources", "resources", "missing-role", "`resources`", "`input`", 0),
        (
            "definition rate",
            "definition resources equals $3\n  definition rate",
            "defines-an-input",
            "`resources` is an input",
            "`context`",
            0,
        ),
    ],
)
def test_in_english(written: str, instead: str, code: str, words: str, way_out: str, lines_off: int) -> None:
    only, line = spoilt(ENGLISH, written, instead, "allowance.catala_en")
    assert only.code == code
    assert words in only.message
    assert only.help
    assert way_out in only.help
    assert only.span is not None
    assert only.span.line == line + lines_off


@pytest.mark.parametrize(
    ("written", "instead", "code", "way_out"),
    [
        ("> |2020-01-01|", "> |2020-01-01| + 3 ans", "plural-unit", "`3 an`"),
        ("Seul conséquence égal", "Seul égal", "missing-consequence", "`conséquence`"),
        ("taux égal à", "taux =", "sign-for-equals", "`égal à`"),
        ("|2020-01-01| cons", "|2020-01-01| ou taux > 1,0 cons", "mixed-and-or", "parentheses"),
        ("date_demande > |", "non date_demande = |", "type-mismatch", "`non (date_demande = |2020-01-01|)`"),
        ("> |2020-01-01|", "- |2020-01-01| > 3 mois", "days-with-months", "add `3 mois`"),
        ("> |2020-01-01|", "> 31/01/2020", "date-form", "`|2020-01-31|`"),
        ("conséquence rempli", "consequence rempli", "foreign-keyword", "`conséquence`"),
        ("forme Seul", "forme Suel", "unknown-case", "`Seul`"),
        ("ressources contenu argent", "ressources argent", "missing-content", "`name contenu type`"),
    ],
)
def test_in_french(written: str, instead: str, code: str, way_out: str) -> None:
    only, line = spoilt(FRENCH, written, instead, "allocation.catala_fr")
    assert only.code == code
    assert way_out in only.help
    assert only.span is not None
    assert only.span.line == line
