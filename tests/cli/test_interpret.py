"""`kotmai interpret`: upstream's strict run, its printed box and its exit code."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

PART_4 = "rules/decree/part_4_concession_activities.catala_en"
PART_7 = "rules/decree/part_7_representative_office.catala_en"

TESTS = """```catala
declaration structure Pair:
  data first content integer
  data second content list of decimal

#[test]
declaration scope One:
  output pair content Pair
  output long_name_of_an_output_that_is_wide content list of integer

#[test]
declaration scope Two:
  internal x content integer

scope One:
  definition pair equals Pair { -- first: 2023 -- second: [0.5; 1.0 / 3.0] }
  definition long_name_of_an_output_that_is_wide equals [1000000001; 1000000002; 1000000003]

scope Two:
  definition x equals 1
```
"""


def test_the_result_box(run: Run, decree: Path) -> None:
    shown = run("interpret", "-s", "Warranty", "--input", '{"project": {"Electricity": 5}}', PART_4)
    assert shown.exit_code == 0
    assert shown.output == "┌─[RESULT]─ Warranty ─\n│ amount = USD 10,000.00\n└─\n"


def test_json_on_one_line(run: Run, decree: Path) -> None:
    facts = {
        "start": "2012-05-10",
        "extensions_granted": 1,
        "requested_end": "2014-05-10",
        "mou": {"Valid_until": "2016-01-01"},
        "listed_parent": False,
    }
    shown = run("interpret", "-F", "json", "-s", "Representative_office_term", "--input", json.dumps(facts), PART_7)
    assert shown.output == (
        '{"first_term_end":"2013-05-10","extensions_allowed":"2","latest_end":"2016-01-01","may_extend":true}\n'
    )


def test_test_scopes_run_without_a_name(run: Run, empty: Path) -> None:
    (empty / "tests.catala_en").write_text(TESTS)
    shown = run("interpret", "tests.catala_en")
    assert shown.exit_code == 0, shown.output
    assert shown.stdout == (
        "┌─[RESULT]─ One ─\n"
        "│ pair = Pair {\n"
        "│          -- first: 2,023\n"
        "│          -- second: [\n"
        "│            0.5;\n"
        "│            0.333,333…;\n"
        "│          ]\n"
        "│        }\n"
        "│ long_name_of_an_output_that_is_wide =\n"
        "│   [\n"
        "│     1,000,000,001;\n"
        "│     1,000,000,002;\n"
        "│     1,000,000,003;\n"
        "│   ]\n"
        "└─\n"
        "┌─[RESULT]─ Two ─\n"
        "│ Computation successful!\n"
        "└─\n"
    )


def test_silence_is_an_error_here(run: Run, decree: Path) -> None:
    shown = run("interpret", "-s", "Warranty", "--input", '{"project": {"Land": 1050}}', PART_4)
    assert shown.exit_code == 123
    assert shown.stdout == ""
    assert "┌─[ERROR]─" in shown.stderr
    assert "During evaluation: No rule of the text says what `amount` is" in shown.stderr
    assert f"├─➤ {PART_4}:" in shown.stderr
    assert "└─ Article 15" in shown.stderr


def test_every_error_has_upstreams_exit_code(run: Run, decree: Path) -> None:
    for arguments, words in (
        (["-s", "Warrnty", PART_4], "Did you mean `Warranty`?"),
        ([PART_4], "no scope marked #[test]"),
        (["-s", "Warranty", "--input", "{", PART_4], "not JSON"),
        (["-s", "Warranty", "--input", '{"project": {"Lnad": 1}}', PART_4], "Did you mean `Land`?"),
        (["-s", "Warranty", "absent.catala_en"], "This file does not exist."),
    ):
        shown = run("interpret", *arguments)
        assert shown.exit_code == 123, shown.output
        assert words in " ".join(shown.stderr.split())


FAILING = """# Fees

## Article 1. What is paid

```catala
declaration scope Fee:
  output fee content money
  output half content decimal

scope Fee:
  definition fee equals $5
  assertion fee < $2
  assertion fee > $9
  definition half equals 1 / 2
```
"""

CONFLICT = """# Fees

## Article 1. What is paid

```catala
declaration scope Fee:
  input units content integer
  output fee content money

scope Fee:
  definition fee under condition units > 1
    consequence equals
    $5
  definition fee under condition units > 2 consequence equals $6
```
"""


def test_a_conflict_shows_every_value_under_its_headings(run: Run, empty: Path) -> None:
    (empty / "fees.catala_en").write_text(CONFLICT)
    shown = run("interpret", "--disable-warnings", "-s", "Fee", "--input", '{"units": 3}', "fees.catala_en")
    assert shown.exit_code == 123
    frames = (
        "├─➤ fees.catala_en:13.5-7:\n"
        "│    │\n"
        "│ 13 │     $5\n"
        "│    │     ‾‾\n"
        "├─ Fees\n"
        "│  └─ Article 1. What is paid\n"
        "│\n"
        "├─➤ fees.catala_en:14.63-65:\n"
        "│    │\n"
        "│ 14 │   definition fee under condition units > 2 consequence equals $6\n"
        "│    │                                                               ‾‾\n"
        "└─ Fees\n"
        "   └─ Article 1. What is paid\n"
    )
    assert frames in shown.stderr


def test_failed_assertions_are_numbered_or_only_warned_of(run: Run, empty: Path) -> None:
    (empty / "fees.catala_en").write_text(FAILING)
    shown = run("interpret", "-s", "Fee", "--message-format", "gnu", "fees.catala_en")
    assert shown.exit_code == 123
    assert shown.stdout == ""
    assert [line.split(": During")[0] for line in shown.stderr.splitlines()] == [
        "fees.catala_en:12.3-21: [ERROR] 1/2",
        "fees.catala_en:13.3-21: [ERROR] 2/2",
    ]
    assert "$5 ≮ $2" in shown.stderr
    assert "$5 ≯ $9" in shown.stderr
    shown = run("interpret", "-s", "Fee", "--no-fail-on-assert", "fees.catala_en")
    assert shown.exit_code == 0
    assert "┌─[WARNING]─ 1/2 ─" in shown.stderr
    assert shown.stdout == "┌─[RESULT]─ Fee ─\n│ fee = $5.00\n│ half = 0.5\n└─\n"


def test_what_is_wrong_as_one_object(run: Run, empty: Path) -> None:
    (empty / "fees.catala_en").write_text(CONFLICT)
    arguments = ("interpret", "--message-format", "json", "-s", "Fee", "fees.catala_en")
    shown = run(*arguments, "--input", '{"units": 3}')
    found = json.loads(shown.stderr)
    assert (shown.exit_code, found["mistakes"]) == (123, 1)
    (conflict,) = (each for each in found["diagnostics"] if each["severity"] == "error")
    assert (conflict["code"], conflict["line"], conflict["provision"]) == ("conflict", 13, "Article 1")
    assert [label["line"] for label in conflict["labels"]] == [14]
    shown = run(*arguments, "--input", "{")
    assert shown.exit_code == 123
    assert json.loads(shown.stderr)["diagnostics"][-1]["code"] == "bad-inputs"


def test_results_are_in_the_tongue_of_the_file(run: Run, empty: Path) -> None:
    (empty / "frais.catala_fr").write_text(
        "```catala\ndéclaration champ d'application Frais:\n  résultat frais contenu argent\n"
        "  résultat juste contenu booléen\n  résultat plus contenu optionnel de décimal\n\n"
        "champ d'application Frais:\n  définition frais égal à 1234,5 €\n  définition juste égal à vrai\n"
        "  définition plus égal à Présent contenu 0,5\n```\n"
    )
    shown = run("interpret", "-s", "Frais", "frais.catala_fr")
    assert shown.stdout == (
        "┌─[RESULT]─ Frais ─\n│ frais = 1 234,50 €\n│ juste = vrai\n│ plus = Présent contenu 0,5\n└─\n"
    ), shown.stderr
    shown = run("interpret", "-s", "Frais", "-F", "json", "frais.catala_fr")
    assert shown.stdout == '{"frais":"1234.50","juste":true,"plus":{"Présent":"1/2"}}\n'
