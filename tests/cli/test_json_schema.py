"""`kotmai json-schema`: the form of the facts of a scope, against facts that are taken and facts that are not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.runtime.test_json_schema import fits

PART_4 = "rules/decree/part_4_concession_activities.catala_en"


def schema_of(run: Run, *arguments: str) -> dict[str, Any]:
    """The schema that the command writes."""
    shown = run("json-schema", *arguments)
    assert shown.exit_code == 0, shown.output
    schema = json.loads(shown.stdout)
    assert isinstance(schema, dict)
    return schema


def test_a_scope_of_the_rules_and_of_a_file_have_one_schema(run: Run, decree: Path) -> None:
    schema = schema_of(run, "Warranty")
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"] == "Facts of Warranty"
    assert schema["description"].startswith("The warranty that guarantees")
    assert schema["$ref"] == "#/$defs/Warranty"
    assert schema["$defs"]["Warranty"]["required"] == ["project"]
    assert schema == schema_of(run, "-s", "Warranty", PART_4) == schema_of(run, "-s", "Warranty")


@pytest.mark.parametrize(
    ("facts", "is_taken"),
    [
        ({"project": {"Electricity": 5}}, True),
        ({"project": {"Electricity": "5/3"}}, True),
        ({"project": "Other"}, True),
        ({"project": {"Lnad": 5}}, False),
        ({"project": {"Land": "five"}}, False),
        ({"project": {"Land": 5, "Mining": 5}}, False),
        ({"projct": "Other"}, False),
        ({}, False),
    ],
)
def test_the_schema_takes_what_the_question_takes(run: Run, compiled: Path, facts: Any, is_taken: bool) -> None:
    schema = schema_of(run, "Warranty")
    assert fits(schema, facts, schema["$defs"]) is is_taken
    assert (run("ask", "Warranty", "--facts", json.dumps(facts)).exit_code == 0) is is_taken


def test_every_example_of_the_rules_fits(run: Run, decree: Path) -> None:
    for scope in json.loads(run("scopes", "--json").output):
        schema = schema_of(run, scope["scope"])
        assert fits(schema, scope["example"], schema["$defs"])


def test_context_may_be_left_out_and_documentation_is_kept(run: Run, empty: Path) -> None:
    (empty / "toll.catala_en").write_text(
        """```catala
declaration scope Toll:
  ## Axles of the vehicle.
  input axles content integer
  context night content boolean
  input passes content list of date
  output toll content money

scope Toll:
  definition night equals false
  definition toll equals if night then $1 else $2 * (integer of number of passes + axles)
```
""".replace("integer of ", ""),
        "utf-8",
    )
    schema = schema_of(run, "-s", "Toll", "toll.catala_en")
    toll = schema["$defs"]["Toll"]
    assert toll["required"] == ["axles", "passes"]
    assert fits(schema, {"axles": 2, "passes": ["2020-01-31"], "night": True}, schema["$defs"])
    assert fits(schema, {"axles": "2", "passes": []}, schema["$defs"])
    assert not fits(schema, {"axles": 2, "passes": ["soon"]}, schema["$defs"])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Name a scope."),
        ([PART_4], f"Name a scope of {PART_4} with -s SCOPE."),
        (["Warantee"], "Did you mean `Warranty`?"),
        (["-s", "Approval_authority", PART_4], "There is no scope `Approval_authority`."),
        (["-s", "Warranty", "absent.catala_en"], "This file does not exist."),
    ],
)
def test_bad_input_is_told(run: Run, decree: Path, arguments: list[str], words: str) -> None:
    shown = run("json-schema", *arguments)
    assert shown.exit_code != 0
    assert shown.stdout == ""
    assert words in " ".join(shown.stderr.split())


DOMAINS = """\
# Law

```catala
declaration enumeration Use:
  -- Home
  ## Its size.
  #[above = 0 ha] #[at_most = 900 ha]
  -- Farm content decimal in ha

declaration structure Holder:
  #[at_least = 18]
  data age content integer
  data name_length content integer

declaration scope Fee:
  input use content Use
  input holders content list of Holder
  ## The earlier fees.
  #[at_least = USD 0] #[below = USD 1,000.50]
  input earlier content optional of money in USD
  #[at_least = |2011-04-20|]
  input asked content date
  output fee content integer

scope Fee:
  definition fee equals if asked >= |2012-01-01| then 1 else number of holders
```
"""


def test_domains_are_told_and_restrain_nothing(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "fees.catala_en"
    path.write_text(DOMAINS, "utf-8")
    schema = schema_of(run, "-s", "Fee", str(path))
    parts = schema["$defs"]
    facts = parts["Fee"]["properties"]
    assert facts["earlier"]["description"] == (
        "The earlier fees. Taken to be at least USD 0 and below USD 1,000.50; others are not refused."
    )
    assert facts["earlier"]["x-domain"] == {
        "at_least": {"currency": "USD", "amount": "0.00"},
        "below": {"currency": "USD", "amount": "1000.50"},
    }
    assert facts["asked"]["x-domain"] == {"at_least": "2011-04-20"}
    age, other = (parts["Holder"]["properties"][each] for each in ("age", "name_length"))
    assert age["description"] == "An integer. Taken to be at least 18; others are not refused."
    assert (age["x-domain"], "x-domain" in other) == ({"at_least": "18"}, False)
    home, farm = parts["Use"]["oneOf"]
    assert "x-domain" not in home
    assert farm["description"] == "Its size. Taken to be above 0 ha and at most 900 ha; others are not refused."
    assert list(farm["x-domain"]) == ["above", "at_most"]
    given = {
        "use": {"Farm": 0},
        "holders": [{"age": 3, "name_length": 1}],
        "earlier": "USD 2000",
        "asked": "2010-01-01",
    }
    assert fits(schema, given, parts)
