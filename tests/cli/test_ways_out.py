"""What stops a rule while it is applied: the message names the place, the provision and a way out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

RULES = """# Law

## Article 3. Fees

The fee is shared by all owners.{#art3-p1}

```catala
declaration scope Fee:
  input owners content integer
  input first content date
  input payments content list of money
  output share content money
  output last content date
  output most content money
  output band content money

scope Fee:
  #[implements = "art3-p1"]
  definition share equals $100 / owners
  definition last equals first + 1 month
  definition most equals maximum of payments
  definition band under condition owners > 1 consequence equals $5
  definition band under condition owners * owners > 10 consequence equals $6
```
"""
FACTS = {"owners": 2, "first": "2011-01-15", "payments": ["5.00"]}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "fees.catala_en").write_text(RULES, "utf-8")
    monkeypatch.chdir(tmp_path)
    return "rules/fees.catala_en"


@pytest.mark.parametrize(
    ("facts", "line", "way_out"),
    [
        ({"owners": 0}, 19, "what holds where the divisor is zero"),
        ({"first": "2011-01-31"}, 20, "`date round up` or `date round down`"),
        ({"payments": []}, 21, "`… or if list empty then …`"),
        ({"owners": 1}, 15, "Define it for these facts too"),
        ({"owners": 4}, 22, "Make one an `exception` to the other"),
    ],
)
def test_a_run_that_stops(run: Run, file: str, facts: dict[str, object], line: int, way_out: str) -> None:
    shown = run("interpret", "-s", "Fee", "--input", json.dumps(FACTS | facts), file)
    assert shown.exit_code == 123
    words = " ".join(shown.stderr.replace("│", " ").split())
    assert f"{file}:{line}." in words
    assert "Article 3. Fees" in words
    assert way_out in words.partition("help: ")[2]


@pytest.mark.parametrize(
    ("facts", "line", "way_out"),
    [({"owners": 0}, 19, "divisor"), ({"first": "2011-01-31"}, 20, "date round"), ({"payments": []}, 21, "list empty")],
)
def test_a_question_that_cannot_be_computed(
    run: Run, file: str, facts: dict[str, object], line: int, way_out: str
) -> None:
    shown = run("ask", "Fee", "--facts", json.dumps(FACTS | facts))
    assert shown.exit_code == 1
    words = " ".join(shown.stderr.split())
    assert f"{file}:{line}" in words
    assert "Article 3" in words
    assert way_out in words.partition("help: ")[2]


FRENCH = """## Article 3

```catala
déclaration champ d'application Taxe:
  résultat fin contenu date

champ d'application Taxe:
  définition fin égal à |2011-01-31| + 1 mois
```
"""


def test_the_way_out_is_in_the_words_of_the_file(run: Run, file: str) -> None:
    Path("rules/taxe.catala_fr").write_text(FRENCH, "utf-8")
    shown = run("interpret", "-s", "Taxe", "rules/taxe.catala_fr")
    assert "Write `date arrondi supérieur` or `date arrondi inférieur` in the scope." in " ".join(shown.stderr.split())
