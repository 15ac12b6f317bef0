"""`kotmai coverage`: every statement of the law, what became of it, and the words that were confirmed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.anchors.law import CASES, FEE, LAW, why
from tests.cli.conftest import Run

TEXT = f"{LAW}{why('a2-3 (procedure): No amount depends on the hour.')}{FEE}{CASES}"
LOCK = Path("rules/law/confirmed.toml")


@pytest.fixture
def law(empty: Path) -> Path:
    """A small law as the rule file of the current folder's project."""
    (empty / "rules" / "law").mkdir(parents=True)
    file = empty / "rules" / "law" / "fees.catala_en"
    file.write_text(TEXT, "utf-8")
    return file


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def listed(run: Run, *arguments: str) -> Any:
    return json.loads(run("coverage", "--json", *arguments).stdout)


def states(run: Run, *arguments: str) -> dict[str, str]:
    (law,) = listed(run, *arguments)["laws"]
    return {each["anchor"]: each["state"] for article in law["articles"] for each in article["statements"]}


def test_the_decree_is_confirmed_as_it_stands(run: Run, decree: Path) -> None:
    shown = run("coverage", "--totals", "--allow-forgotten")
    assert shown.exit_code == 0, shown.output
    assert "to review" in shown.output.splitlines()[0]


def test_every_statement_has_its_line(run: Run, law: Path) -> None:
    run("coverage", "--confirm", "--all")
    shown = run("coverage")
    assert shown.exit_code == 1
    assert shown.output.splitlines() == [
        "Article 1. Purpose  1 forgotten",
        "  ✗ forgotten    a1  Article 1",
        "                 “This Decree is issued for order.”",
        "",
        "Article 2. Fees  2 encoded, 1 not encoded; 1 tested",
        "  ✓ encoded      a2-1  Article 2, first sentence",
        "                 by the definition of fee (line 21)",
        "  ✓ encoded      a2-2  Article 2, first sentence  1 case",
        "                 by the definition of fee (line 21)",
        "  – not encoded  a2-3  Article 2, second sentence",
        "                 procedure: No amount depends on the hour.",
        "",
        "4 statements in 2 articles: 2 encoded, 1 not encoded, 1 forgotten; 1 tested.",
    ]


def test_exit_codes_for_builds(run: Run, law: Path) -> None:
    assert run("coverage", "--allow-forgotten").exit_code == 1, "nothing is confirmed yet"
    run("coverage", "--confirm", "--all")
    assert run("coverage").exit_code == 1
    assert run("coverage", "--allow-forgotten").exit_code == 0
    assert run("coverage", "--article", "2").exit_code == 0
    assert run("coverage", "--article", "1").exit_code == 1
    assert run("coverage", "a2-1", "a2-3").exit_code == 0
    assert run("coverage", "--state", "encoded").exit_code == 1, "what is not shown counts too"
    replace(law, "order.{#a1}\n", f"order.{{#a1}}\n{why('a1 (declaratory): A purpose.')}")
    assert run("coverage").exit_code == 1
    run("coverage", "--confirm", "a1")
    assert run("coverage").exit_code == 0


def test_an_article_without_anchors_fails_like_a_forgotten_one(run: Run, law: Path) -> None:
    replace(law, "order.{#a1}", "order.")
    run("coverage", "--confirm", "--all")
    shown = run("coverage", "--totals")
    assert shown.exit_code == 1
    assert "Article 1  no anchors yet" in shown.output
    assert run("coverage", "--allow-forgotten").exit_code == 0


def test_only_some(run: Run, law: Path) -> None:
    run("coverage", "--confirm", "--all")
    assert list(states(run, "--state", "forgotten")) == ["a1"]
    assert list(states(run, "--state", "forgotten", "--state", "not-encoded")) == ["a1", "a2-3"]
    assert list(states(run, "--article", "2", "--untested")) == ["a2-1"]
    assert list(states(run, "--article", "Article 1")) == ["a1"]
    assert list(states(run, "a2-2")) == ["a2-2"]


def test_for_programs(run: Run, law: Path) -> None:
    run("coverage", "--confirm", "a2-1")
    (found,) = listed(run)["laws"]
    assert found["law"] == "rules/law"
    assert found["totals"] == {"encoded": 1, "not encoded": 0, "to review": 2, "forgotten": 1, "tested": 1}
    first, _, third = found["articles"][1]["statements"]
    assert (first["label"], first["words"], first["confirmed"]) == (
        "Article 2, first sentence",
        "The fee is five dollars",
        "The fee is five dollars",
    )
    assert first["encoded_by"] == [
        {"kind": "definition", "name": "fee", "file": "rules/law/fees.catala_en", "line": 21}
    ]
    assert (third["state"], third["confirmed"], third["encoded_by"]) == ("to review", None, [])
    assert third["not_encoded"] == {"kind": "procedure", "reason": "No amount depends on the hour.", "line": 10}


# Words that change ---------------------------------------------------------------------------------------------------


def test_changed_words_are_to_review_until_confirmed(run: Run, law: Path) -> None:
    run("coverage", "--confirm", "--all")
    replace(law, "five dollars{", "six dollars{")
    shown = run("coverage", "--state", "to-review", "--allow-forgotten")
    assert shown.exit_code == 1
    assert "! to review    a2-1  Article 2, first sentence" in shown.output
    assert "confirmed: “The fee is [five] dollars”" in shown.output
    assert "now: “The fee is [six] dollars”" in shown.output
    told = run("coverage", "--confirm", "a2-1").output
    assert "✓ a2-1  Article 2, first sentence" in told
    assert "now: “The fee is [six] dollars”" in told
    assert "rules/law/confirmed.toml" in told
    assert 'a2-1 = "The fee is six dollars"' in LOCK.read_text("utf-8")
    assert run("coverage", "--allow-forgotten").exit_code == 0


def test_wrapping_the_words_changes_nothing(run: Run, law: Path) -> None:
    run("coverage", "--confirm", "--all")
    replace(law, "The fee is five", "The  fee\nis   five")
    assert run("coverage", "--allow-forgotten").exit_code == 0


def test_nothing_else_is_confirmed_along_with_it(run: Run, law: Path) -> None:
    run("coverage", "--confirm", "a2-1")
    assert states(run)["a2-2"] == "to review"


def test_confirming_twice_says_so_and_writes_nothing(run: Run, law: Path) -> None:
    run("coverage", "--confirm", "--all")
    before = LOCK.read_bytes()
    shown = run("coverage", "--confirm", "--all")
    assert shown.exit_code == 0
    assert "Nothing to confirm" in shown.output
    assert LOCK.read_bytes() == before


def test_confirmed_statements_that_are_gone(run: Run, law: Path) -> None:
    run("coverage", "--confirm", "--all")
    replace(law, "{#a2-2}", "")
    replace(law, '  #[implements = "a2-2"]\n', "")
    replace(law, "| two  | a2-2      |", "| two  |           |")
    run("coverage", "--confirm", "a2-3")
    shown = run("coverage", "--allow-forgotten")
    assert shown.exit_code == 1
    assert "to review" not in shown.output
    assert "gone  a2-2 is confirmed, but no statement bears it any more." in shown.output
    assert "“for each day.”" in shown.output
    assert "1 statement no longer in the law: a2-2" in run("coverage", "--confirm", "a2-2").output
    assert "a2-2" not in LOCK.read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--confirm"], "Say what to confirm: --confirm and anchors, or --confirm --all."),
        (["--confirm", "--all", "a2-1"], "Say what to confirm"),
        (["--all"], "--all goes with --confirm."),
        (["--confirm", "a1"], "`a1` has no rule and no reason yet, so there is nothing to confirm."),
        (["--confirm", "a2-4"], "No statement bears the anchor `a2-4`. Did you mean `a2-"),
        (["a9"], "No statement bears the anchor `a9`."),
        (["rules/law/fees.catala_en"], "Coverage is of all rules; choose with --article."),
        (["--article", "12"], "There is no `Article 12`."),
    ],
)
def test_what_cannot_be_asked(run: Run, law: Path, arguments: list[str], told: str) -> None:
    shown = run("coverage", *arguments)
    assert shown.exit_code == 2
    assert told in " ".join(shown.stderr.split())
    assert not LOCK.exists()


def test_an_unknown_state_is_refused(run: Run, law: Path) -> None:
    shown = run("coverage", "--state", "lost")
    assert shown.exit_code == 2
    assert "'to-review'" in shown.stderr


def test_confirmed_words_that_cannot_be_read(run: Run, law: Path) -> None:
    LOCK.write_text('a2-1 = "The fee\n', "utf-8")
    shown = run("coverage")
    assert shown.exit_code == 2
    assert "`rules/law/confirmed.toml` cannot be read" in " ".join(shown.stderr.split())
    assert run("site", "--out", "new").exit_code == 2


def test_rules_with_mistakes_have_no_coverage(run: Run, law: Path) -> None:
    replace(law, '"a2-1"', '"a2-0"')
    shown = run("coverage")
    assert shown.exit_code == 1
    assert "error[unknown-anchor]" in shown.stderr


def test_a_law_without_anchors(run: Run, law: Path) -> None:
    law.write_text("## Article 1\n\nWords.\n", "utf-8")
    shown = run("coverage")
    assert shown.exit_code == 2
    assert "The law text has no anchors" in shown.stderr
