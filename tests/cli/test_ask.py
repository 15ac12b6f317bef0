"""`kotmai ask`: the questions of the demonstration, every kind of answer, and every kind of bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import ROOT, Run


def asked(run: Run, scope: str, facts: object, *more: str) -> Any:
    shown = run("ask", scope, "--facts", json.dumps(facts), "--json", *more)
    assert shown.exit_code == 0, shown.output
    return json.loads(shown.stdout)


def usd(amount: str) -> dict[str, str]:
    return {"currency": "USD", "amount": amount}


@pytest.mark.parametrize("engine", ["python", "interpreter"])
@pytest.mark.parametrize(
    ("size", "amount", "provision"),
    [
        (5, "10000.00", "Article 15(1), first item"),
        (5.01, "30000.00", "Article 15(1), second item"),
        ("100", "30000.00", "Article 15(1), second item"),
        ("100.01", "50000.00", "Article 15(1), third item"),
    ],
)
def test_the_warranty_of_an_electricity_project(
    run: Run, compiled: Path, engine: str, size: object, amount: str, provision: str
) -> None:
    answer = asked(run, "Warranty", {"project": {"Electricity": size}}, "--engine", engine)
    found = answer["outputs"]["amount"]
    assert (answer["scope"], found["status"], found["value"]) == ("Warranty", "value", usd(amount))
    assert (found["reasons"][0]["bearing"], found["reasons"][0]["provision"]) == ("applies", provision)


@pytest.mark.parametrize("engine", ["python", "interpreter"])
def test_1050_hectares_are_silent_and_say_which_bands_were_tried(run: Run, compiled: Path, engine: str) -> None:
    answer = asked(run, "Warranty", {"project": {"Land": 1050}}, "--engine", engine)["outputs"]["amount"]
    assert answer["status"] == "silent"
    assert "value" not in answer
    failed = {
        condition["text"]
        for reason in answer["reasons"]
        for condition in reason["conditions"]
        if condition["holds"] is False
    }
    assert {"area <= 150 ha", "area <= 1,000 ha", "area >= 1,101 ha"} <= failed
    shown = run("ask", "Warranty", "--facts", '{"project": {"Land": 1050}}', "--engine", engine)
    assert shown.exit_code == 0
    assert "amount: the text gives no answer" in shown.stdout
    assert "✗ area <= 150 ha fails: area is 1,050 ha" in shown.stdout
    assert "Article 15(1), 3 rules: the project is not Electricity" in shown.stdout


@pytest.mark.parametrize(
    ("value", "authority"),
    [
        ("20000000.00", "Ministry_of_planning_and_investment"),
        ("20000000.01", "Government"),
        ("4999999.99", "Provincial_or_municipal_authorities"),
        ("5000000", "Ministry_of_planning_and_investment"),
    ],
)
def test_who_approves(run: Run, compiled: Path, value: str, authority: str) -> None:
    assert asked(run, "Approval_authority", {"value": value})["outputs"]["authority"]["value"] == authority


def test_an_answer_for_people(run: Run, compiled: Path) -> None:
    shown = run("ask", "Warranty", "--facts", '{"project": {"Electricity": 5}}')
    lines = shown.stdout.splitlines()
    assert lines[0] == "Warranty"
    assert " ".join(shown.stdout.split()).startswith(
        "Warranty The warranty that guarantees the implementation of the MOU or concession agreement. "
        "amount: USD 10,000 The warranty to be deposited. Why"
    )
    assert "  Article 15(1), first item" in lines
    assert "“installation capacity of 5MWor less, the warranties are US$10,000;”" in shown.stdout
    assert "Decree No. 119/PM is historical law" in shown.stdout
    assert "not legal advice" in shown.stdout
    assert max(map(len, lines)) <= 80


def test_the_shape_of_json(run: Run, compiled: Path) -> None:
    answer = asked(run, "Warranty", {"project": {"Electricity": 5}})
    assert list(answer) == ["scope", "question", "outputs", "readings"]
    assert list(answer["outputs"]["amount"]) == ["status", "value", "words", "reasons"]
    for reason in answer["outputs"]["amount"]["reasons"]:
        assert {"bearing", "provision", "provisions", "conditions", "file", "line", "uses"} <= set(reason)
        assert reason["provision"].startswith("Article 15(")


def test_both_engines_give_the_same_answer_word_for_word(run: Run, compiled: Path) -> None:
    for size in ("5", "1050", "-1"):
        for kind in ("Electricity", "Land", "Mining"):
            question = {"project": {kind: size}}
            assert asked(run, "Warranty", question) == asked(run, "Warranty", question, "--engine", "interpreter")


def test_a_refusal_is_an_answer_with_the_authors_message(run: Run, compiled: Path) -> None:
    answer = asked(run, "Warranty", {"project": {"Electricity": -1}})["outputs"]["amount"]
    assert answer["status"] == "refused"
    shown = run("ask", "Warranty", "--facts", '{"project": {"Electricity": -1}}')
    assert shown.exit_code == 0
    assert "The size of a project cannot be negative." in shown.stdout


def test_two_rules_that_differ_are_a_conflict_with_both_cited(run: Run, part_5: Path) -> None:
    file = part_5 / "rules/decree/part_5_calling_list.catala_en"
    text = file.read_text("utf-8").replace("value >= USD 5,000,000 and value <=", "value >= USD 4,000,000 and value <=")
    file.write_text(text, "utf-8")
    answer = asked(run, "Approval_authority", {"value": "4500000"})["outputs"]["authority"]
    assert answer["status"] == "conflict"
    cited = [each["provision"] for each in answer["reasons"] if each["bearing"] == "applies"]
    assert cited == ["Article 20, second item", "Article 20, third item"]


def test_fresh_generated_code_answers_and_stale_code_is_said_to_be_so(run: Run, part_5: Path) -> None:
    question = ("ask", "Warranty", "--facts", '{"project": {"Electricity": 5}}')
    assert "compiled for this question" in " ".join(run(*question).stderr.split())
    run("compile")
    assert run(*question).stderr == ""
    file = part_5 / "rules/decree/part_4_concession_activities.catala_en"
    file.write_text(
        file.read_text("utf-8").replace("consequence equals USD 10,000", "consequence equals USD 11,000"), "utf-8"
    )
    changed = run(*question)
    assert "compiled for this question" in " ".join(changed.stderr.split())
    assert "USD 11,000" in changed.stdout
    run("compile")
    again = run(*question)
    assert (again.stderr, "USD 11,000" in again.stdout) == ("", True)
    touched = part_5 / "generated/decree/part_4_concession_activities.py"
    touched.write_text(touched.read_text("utf-8").replace("1_100_000", "1_200_000"), "utf-8")
    assert "USD 11,000" in run(*question).stdout


def test_fresh_generated_code_answers_without_the_compiler(run: Run, compiled: Path) -> None:
    program = (
        "import sys\nfrom service.cli.main import main\n"
        "main(['ask', 'Warranty', '--facts', '{\"project\": {\"Electricity\": 5}}'])\n"
        "sys.exit(f'{found}' if (found := {'lark', 'rich', 'dsl.syntax.parser', 'compiler.driver'} & set(sys.modules)) else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "USD 10,000" in done.stdout


def test_facts_from_a_file_and_from_standard_input(run: Run, compiled: Path) -> None:
    (compiled / "facts.json").write_bytes(b'\xef\xbb\xbf{"value": "20000000.00"}')
    for given, text in (("facts.json", None), ("-", '{"value": "20000000.00"}')):
        shown = run("ask", "Approval_authority", "--facts", given, input=text)
        assert "authority: the Ministry of Planning and Investment" in shown.stdout


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ('{"project": {"Electricity": 5}', "line 1, column 31: a comma or a closing bracket is expected"),
        ("{'project': 5}", "line 1, column 2"),
        ("[1]", "must be an object with a value for each input, but are a list of 1"),
        ("7", "must be an object"),
        ("", "The facts are empty"),
        ("absent.json", "there is no file `absent.json`"),
        ("rules", "rules is a folder"),
        ("latin.json", "not UTF-8 text: line 1, column 7"),
        ("{}", "project: expected"),
        ('{"project": {"Lnad": 5}}', "Did you mean `Land`?"),
        ('{"projct": {"Land": 5}}', "Did you mean `project`?"),
        ('{"project": {"Land": "five"}}', "project.Land: expected"),
        ('{"project": {"Land": 1e999999999}}', "project.Land: expected a number of at most"),
        ('{"project": {"Land": 5}, "project": "Other"}', "`project`"),
        ("[" * 100_000, "nest"),
    ],
)
def test_bad_facts_are_told_with_exit_code_2(run: Run, compiled: Path, facts: str, words: str) -> None:
    (compiled / "latin.json").write_bytes(b'{"a": "\xe9"}'.replace(b'"a": "', b'"a":"'))
    shown = run("ask", "Warranty", "--facts", facts)
    assert shown.exit_code == 2, shown.output
    assert shown.stdout == ""
    assert words in " ".join(shown.stderr.split())
    assert "Traceback" not in shown.stderr


def test_every_problem_of_the_facts_is_told_at_once(run: Run, compiled: Path) -> None:
    facts = {"start": "2012-02-30", "extensions_granted": "two", "mou": "No_mu", "listed_parent": 1, "more": 1}
    shown = run("ask", "Representative_office_term", "--facts", json.dumps(facts))
    assert shown.exit_code == 2
    for path in ("start:", "extensions_granted:", "mou:", "listed_parent:", "more:", "requested_end:"):
        assert path in shown.stderr
    assert "6 mistakes" in shown.stderr


def test_a_caret_points_at_the_place_in_json(run: Run, compiled: Path) -> None:
    shown = run("ask", "Warranty", "--facts", '{"project":\n  {"Land" 5}}')
    assert shown.stderr.splitlines()[-2:] == ['      {"Land" 5}}', "              ^"]


def test_a_scope_in_the_wrong_case_is_suggested_not_assumed(run: Run, compiled: Path) -> None:
    shown = run("ask", "warranty", "--facts", '{"project": {"Electricity": 5}}')
    assert shown.exit_code == 2
    assert "Did you mean `Warranty`?" in shown.stderr


def test_a_qualified_scope(run: Run, compiled: Path) -> None:
    assert asked(run, "Part_4_concession_activities.Warranty", {"project": "Other"})["scope"].endswith("Warranty")


def test_in_a_real_terminal_nothing_is_coloured_where_colour_is_refused(run: Run, compiled: Path) -> None:
    question = ("ask", "Warranty", "--facts", '{"project": {"Electricity": 5}}')
    assert "\x1b[" in run(*question, colour=True).stdout
    kotmai = [sys.executable, "-m", "service.cli.main", *question]
    for environment, is_coloured in (
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ):
        clean = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
        done = subprocess.run(kotmai, capture_output=True, text=True, env=clean | environment, check=True)
        assert ("\x1b[" in done.stdout) is is_coloured


def test_a_reader_that_goes_away_is_no_crash(part_5: Path) -> None:
    command = f"{sys.executable} -m service.cli.main scopes | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def test_where_the_terminal_has_no_such_letters_they_are_escaped(compiled: Path) -> None:
    question = ("ask", "Warranty", "--facts", '{"project": {"Electricity": 5}}')
    kotmai = [sys.executable, "-m", "service.cli.main", "--rules", str(ROOT / "rules"), *question]
    done = subprocess.run(kotmai, capture_output=True, env=os.environ | {"PYTHONIOENCODING": "ascii"}, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("engine", ["python", "interpreter"])
def test_an_obligation_reads_as_a_sentence(run: Run, compiled: Path, engine: str) -> None:
    facts = '{"approval_received": "2016-04-08", "as_of": "2016-04-19"}'
    shown = run("ask", "Negotiation_duties", "--facts", facts, "--engine", engine).stdout
    words = " ".join(shown.split())
    said = (
        "Duty of the planning and investment sector towards the investor: to notify the investor of the approval in "
        "writing. From Fri 2016-04-08, until Mon 2016-04-18. Overdue."
    )
    question = (
        "What Article 14 asks of the sector and of the investor, how it stands, and whether the investor has renounced "
        "the right in the proposed investment."
    )
    assert words.startswith(
        f"Negotiation_duties {question} notification: {said} scheduling: Duty of the investor towards"
    )
    assert "\nWhy notification\n  Article 14, first sentence\n" in shown
    assert "Obligation {" not in shown
    assert max(map(len, shown.splitlines())) <= 80
    answer = asked(run, "Negotiation_duties", json.loads(facts), "--engine", engine)
    assert answer["question"] == question
    assert answer["outputs"]["notification"]["words"] == said
    assert answer["outputs"]["notification"]["value"]["status"] == "Overdue"
