"""A French program and a Polish one, run: results are printed as their readers write them, JSON is the same for all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from service.cli.main import kotmai

FRENCH = """# Article 1

```catala
déclaration structure Prêt:
  donnée montant contenu argent
  donnée durée_restante contenu durée
déclaration champ d'application Essai:
  résultat grand contenu entier
  résultat taux contenu décimal
  résultat prêt contenu Prêt
  résultat oui contenu booléen
  résultat rien contenu optionnel de entier
  résultat un contenu optionnel de entier
  résultat jour_dit contenu date

champ d'application Essai:
  définition grand égal à 1234567
  définition taux égal à -1234,5
  définition prêt égal à Prêt { -- montant: 10 000,50 € -- durée_restante: 2 an + 1 mois + 3 jour }
  définition oui égal à vrai
  définition rien égal à Absent
  définition un égal à Présent contenu (selon rien sous forme -- Présent contenu x : x -- Absent : 7)
  définition jour_dit égal à |2024-02-29|
```
"""

SHOWN = """┌─[RESULT]─ Essai ─
│ grand = 1 234 567
│ taux = -1 234,5
│ prêt = Prêt { -- montant: 10 000,50 € -- durée_restante: [2 ans, 1 mois, 3 jours] }
│ oui = vrai
│ rien = Absent
│ un = Présent contenu 7
│ jour_dit = |2024-02-29|
└─
"""

POLISH = """# Artykuł 1

```catala
deklaracja zakres Test:
  wyjście kwota typu pieniądze
  wyjście stopa typu dziesiętny
  wyjście prawdziwe typu zerojedynkowy
  wyjście okres typu czastrwania

zakres Test:
  definicja kwota wynosi 10,000.50 PLN
  definicja stopa wynosi 1234.5
  definicja prawdziwe wynosi nie fałsz
  definicja okres wynosi 2 rok + 1 dzień
```
"""


def run(folder: Path, name: str, text: str, *options: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    result = CliRunner().invoke(kotmai, ["interpret", *options, str(path)], prog_name="kotmai")
    assert result.exit_code == 0, result.output
    return result.output


def test_french_results_are_printed_in_french(tmp_path: Path) -> None:
    out = run(tmp_path, "essai.catala_fr", FRENCH, "-s", "Essai")
    assert " ".join(out.replace("│", " ").split()) == " ".join(SHOWN.replace("│", " ").split())


def test_polish_results_are_printed_in_polish(tmp_path: Path) -> None:
    out = run(tmp_path, "test.catala_pl", POLISH, "-s", "Test")
    for line in ("kwota = 10,000.50 PLN", "stopa = 1,234.5", "prawdziwe = prawda", "okres = [2 rok, 1 dzien]"):
        assert f"│ {line}\n" in out


@pytest.mark.parametrize("ending", ["fr", "fr.md"])
def test_json_has_no_tongue(tmp_path: Path, ending: str) -> None:
    out = run(tmp_path, f"essai.catala_{ending}", FRENCH, "-s", "Essai", "-F", "json")
    assert json.loads(out) == {
        "grand": "1234567",
        "taux": "-2469/2",
        "prêt": {"montant": "10000.50", "durée_restante": {"years": 2, "months": 1, "days": 3}},
        "oui": True,
        "rien": "Absent",
        "un": {"Présent": "7"},
        "jour_dit": "2024-02-29",
    }
