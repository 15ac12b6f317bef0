"""`kotmai dependencies`: who calls whom and who reads whom, in words and in drawings."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run

BASE = """> Module Base

```catala-metadata
declaration scope Rate:
  input of_year content integer
  output rate content decimal
```

```catala
scope Rate:
  definition rate equals if of_year > 2000 then 0.1 else 0.2
```
"""

TAX = """> Module Tax
> Using Base as B

```catala
declaration scope Tax:
  input income content money
  context of_year content integer
  internal half content money
  base scope B.Rate
  output due content money
  internal old content money
    state before
    state after

scope Tax:
  definition of_year equals 2020
  definition base.of_year equals of_year
  definition half equals income / 2.0
  definition due equals half * base.rate + income * (output of B.Rate with { -- of_year: 1999 }).rate
  definition old state before equals due
  definition old state after equals old * 1.0

declaration scope Household:
  input incomes content list of money
  output total content money

scope Household:
  definition total equals sum money of map each i among incomes to ((output of Tax with { -- income: i }).due)
```
"""


@pytest.fixture
def tax(empty: Path) -> str:
    """Two modules in the current folder."""
    (empty / "base.catala_en").write_text(BASE, "utf-8")
    (empty / "tax.catala_en").write_text(TAX, "utf-8")
    return "tax.catala_en"


def test_the_scopes_by_module(run: Run, tax: str) -> None:
    shown = run("dependencies", tax)
    assert shown.exit_code == 0, shown.output
    assert shown.output == (
        "Base  base.catala_en\n"
        "  Rate  line 4\n"
        "    called by Tax.Tax\n"
        "\n"
        "Tax  tax.catala_en\n"
        "  uses Base\n"
        "  Tax  line 5\n"
        "    calls Base.Rate in base, due\n"
        "    called by Tax.Household\n"
        "  Household  line 23\n"
        "    calls Tax.Tax in total\n"
    )


def test_the_variables_of_a_scope(run: Run, tax: str) -> None:
    shown = run("dependencies", "-s", "Tax", tax)
    assert [re.sub(" {2,}", " | ", each.strip()) for each in shown.output.splitlines()] == [
        "Tax | tax.catala_en:5",
        "calls Base.Rate in base, due",
        "called by Tax.Household",
        "",
        "income | input | given",
        "of_year | context | reads nothing",
        "half | reads income",
        "base | sub-scope | reads of_year; calls Base.Rate",
        "due | output | reads half, base, income; calls Base.Rate",
        "old@before | reads due",
        "old@after | reads old@before",
    ]


def test_json(run: Run, tax: str) -> None:
    found = json.loads(run("dependencies", "--format", "json", tax).output)
    assert found["modules"] == [
        {"name": "Base", "file": "base.catala_en", "uses": []},
        {"name": "Tax", "file": "tax.catala_en", "uses": ["Base"]},
    ]
    calls = {each["scope"]: each["calls"] for each in found["scopes"]}
    assert calls["Household"] == [{"scope": "Tax", "module": "Tax", "through": ["total"]}]
    one = json.loads(run("dependencies", "--format", "json", "-s", "Tax", tax).output)
    assert one == next(each for each in found["scopes"] if each["scope"] == "Tax")
    due = next(each for each in one["variables"] if each["name"] == "due")
    assert due == {
        "name": "due",
        "kind": "output",
        "output": True,
        "reads": ["half", "base", "income"],
        "calls": ["Base.Rate"],
    }


def test_drawings_have_an_arrow_for_each_call(run: Run, tax: str) -> None:
    dot = run("dependencies", "--format", "dot", tax).output
    assert dot.startswith("digraph dependencies {\n")
    assert '  "Tax.Household" -> "Tax.Tax";\n' in dot
    assert 'label="Base";' in dot
    assert dot.count("{") == dot.count("}")
    mermaid = run("dependencies", "--format", "mermaid", tax).output
    ids = dict(re.findall(r'(n\d+)\["(\w+)"\]', mermaid))
    arrows = {(ids[one], ids[other]) for one, other in re.findall(r"(n\d+) --> (n\d+)", mermaid)}
    assert arrows == {("Tax", "Rate"), ("Household", "Tax")}


def test_drawings_of_one_scope(run: Run, tax: str) -> None:
    dot = run("dependencies", "--format", "dot", "-s", "Tax", tax).output
    assert '  "due" -> "half";\n' in dot
    assert '  "due" -> "scope Base.Rate" [style=dashed];\n' in dot
    mermaid = run("dependencies", "--format", "mermaid", "-s", "Tax", tax).output
    assert '{{"due"}}' in mermaid
    assert "-.->" in mermaid


def test_the_rules_of_the_project(run: Run, decree: Path) -> None:
    shown = run("dependencies")
    assert shown.exit_code == 0
    for scope in ("Warranty", "Approval_authority", "Representative_office_term", "Land_use_right"):
        assert f"  {scope}  line " in shown.output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("-s", "Houshold", "tax.catala_en"), "Did you mean `Household`?"),
        (("absent.catala_en",), "This file does not exist."),
        (("--format", "svg", "tax.catala_en"), "is not one of"),
    ],
)
def test_bad_input_is_told(run: Run, tax: str, arguments: tuple[str, ...], words: str) -> None:
    shown = run("dependencies", *arguments)
    assert shown.exit_code != 0
    assert words in " ".join(shown.stderr.split())
