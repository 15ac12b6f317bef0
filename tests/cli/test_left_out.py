"""An input of an optional type that is left out is Absent, through every door by which facts come in."""

from __future__ import annotations

import importlib
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

_LAW = """```catala
declaration structure Parcel:
  data size content decimal
  data begun content optional of date

declaration scope Rent:
  ## When the investor asked, if ever.
  input asked content optional of date
  input parcel content Parcel
  input as_of content date
  output first content date
  output is_begun content boolean

scope Rent:
  definition first equals match asked with pattern -- Present content d : d -- Absent : as_of
  definition is_begun equals parcel.begun with pattern Present
```
"""
_LEAST: dict[str, Any] = {"parcel": {"size": 1}, "as_of": "2012-02-29"}


@pytest.fixture
def rent(run: Run, empty: Path) -> Path:
    (empty / "rules").mkdir()
    (empty / "rules" / "rent.catala_en").write_text(_LAW, "utf-8")
    assert run("compile").exit_code == 0
    return empty


@pytest.mark.parametrize("engine", ["python", "interpreter"])
@pytest.mark.parametrize(
    ("more", "first"),
    [
        ({}, "2012-02-29"),
        ({"asked": None}, "2012-02-29"),
        ({"asked": "Absent"}, "2012-02-29"),
        ({"asked": "2011-01-01"}, "2011-01-01"),
    ],
)
def test_facts_of_a_question(run: Run, rent: Path, engine: str, more: dict[str, Any], first: str) -> None:
    shown = run("ask", "Rent", "--facts", json.dumps({**_LEAST, **more}), "--json", "--engine", engine)
    outputs = json.loads(shown.stdout)["outputs"]
    assert {name: each["value"] for name, each in outputs.items()} == {"first": first, "is_begun": False}


@pytest.mark.parametrize("engine", ["python", "interpreter"])
@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({**_LEAST, "askd": "2012-02-29"}, "askd: expected a field of Rent (asked, parcel, as_of), but an unknown name was given. Did you mean `asked`?"),
        ({**_LEAST, "parcel": {"size": 1, "begin": "2012-02-29"}}, "Did you mean `begun`?"),
        ({**_LEAST, "asked": 3}, 'asked: expected a date, as "2012-02-29", but 3 was given.'),
        ({**_LEAST, "parcel": {}}, "parcel.size: expected decimal, but nothing was given."),
        ({"parcel": {"size": 1}}, "as_of: expected date, but nothing was given."),
    ],
)  # fmt: skip
def test_what_is_refused_as_before(run: Run, rent: Path, engine: str, facts: dict[str, Any], words: str) -> None:
    shown = run("ask", "Rent", "--facts", json.dumps(facts), "--engine", engine)
    assert shown.exit_code == 2
    assert words in " ".join(shown.stderr.split())


def test_the_generated_function(run: Run, rent: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(rent))
    for name in [each for each in sys.modules if each.split(".")[0] == "generated"]:
        monkeypatch.delitem(sys.modules, name)
    module: Any = importlib.import_module("generated.rent")
    present: Any = importlib.import_module("generated.runtime.schema").Present
    day = date(2012, 2, 29)
    parcel = module.Parcel(size=1, begun=None)
    assert module.rent_(parcel=parcel, as_of=day).first == day
    assert module.rent_(parcel=parcel, as_of=day, asked=present(date(2011, 1, 1))).first == date(2011, 1, 1)
    with pytest.raises(TypeError, match="as_of"):
        module.rent_(parcel=parcel)
    assert "When the investor asked, if ever (`Present(date)`, None if not given)." in module.rent_.__doc__


def test_other_doors(run: Run, rent: Path) -> None:
    path = "rules/rent.catala_en"
    strict = run("interpret", "-s", "Rent", "-F", "json", "--input", json.dumps(_LEAST), path)
    assert json.loads(strict.stdout) == {"first": "2012-02-29", "is_begun": False}
    schema = json.loads(run("json-schema", "-s", "Rent", path).stdout)["$defs"]
    assert schema["Rent"]["required"] == ["parcel", "as_of"]
    assert schema["Parcel"]["required"] == ["size"]
    (scope,) = json.loads(run("scopes", "--json").stdout)
    assert [each["required"] for each in scope["inputs"]] == [False, True, True]
