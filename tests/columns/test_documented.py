"""What the evaluators over columns say of themselves is so: their examples run, their columns are what `help` tells."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from generated.columns.decree import part_4_concession_activities as part_4
from generated.columns.decree.part_8_duties_and_taxes import loss_carry_forward
from generated.columns.runtime.columns import OUTCOMES, Cases, Decimals, Lists, Optionals
from generated.columns.runtime.rows import column_of
from generated.columns.runtime.scopes import ColumnScope
from generated.decree.part_4_concession_activities import Electricity, Such_as, decide_warranty_due
from generated.runtime import schema

ROOT = Path(__file__).parents[2] / "generated" / "columns"


def _modules() -> Iterator[ModuleType]:
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT.parents[1]).with_suffix("").parts
        if "runtime" not in parts and path.stem != "__init__":
            yield importlib.import_module(".".join(parts))


MODULES = tuple(_modules())
SCOPES = tuple(
    (module, name, each) for module in MODULES for name, each in vars(module).items() if isinstance(each, ColumnScope)
)


def _told(module: ModuleType, name: str) -> str:
    """The document string of a scope's function."""
    functions = vars(module)
    found = functions.get(name.lower(), functions.get(f"{name.lower()}_"))
    assert found is not None, name
    return str(found.__doc__)


def _held_as(doc: str, name: str) -> str:
    """What a document string says of the column of a fact or an output."""
    found = re.search(rf"^        {re.escape(name)}:.*\n(?:            +.*\n)*", doc, re.MULTILINE)
    assert found is not None, name
    return found.group()


def _kind(column: Any) -> str:
    match column:
        case np.ndarray():
            return "object array" if column.dtype == object else str(column.dtype)
        case dict():
            return "mapping"
        case tuple():
            return "tuple"
        case _:
            return f"`{type(column).__name__}`"


@pytest.mark.parametrize("module", [each for each in MODULES if any(each is owner for owner, _, _ in SCOPES)])
def test_the_example_of_a_module_runs(module: ModuleType) -> None:
    assert module.__doc__ is not None
    asked = re.search(r"\n\n(    import numpy.*?)\n\n(?=\S)", module.__doc__, re.DOTALL)
    assert asked is not None
    names: dict[str, Any] = {}
    exec(dedent(asked.group(1)), names)
    found = names["found"]
    scope = next(each for owner, _, each in SCOPES if owner is module and each.scalar.name == found.scope)
    assert f"here `{found.scope}`" in module.__doc__
    doc = _told(module, next(name for _, name, each in SCOPES if each is scope))
    for output, answer in found.items():
        assert answer.outcome.shape == (2,)
        assert _kind(answer.values) in _held_as(doc, output)
    assert set(found.reasons(1).outputs) == set(found)


@pytest.mark.parametrize(("module", "name", "scope"), SCOPES, ids=[each.scalar.name for _, _, each in SCOPES])
def test_help_tells_the_columns_of_all_facts(module: ModuleType, name: str, scope: ColumnScope) -> None:
    doc = _told(module, name)
    for each in scope.scalar.inputs:
        told = " ".join(_held_as(doc, each.argument).split())
        shown = each.type.element if isinstance(each.type, schema.OptionalOf) else each.type
        assert "as in" in told or "as `" in told or _kind(column_of(shown, [None])) in told
        assert ("None if no row has one" in told or "if not given" in told) == (
            not each.required or isinstance(each.type, schema.OptionalOf)
        )
    for field in scope.scalar.type.fields:
        _held_as(doc, field.name)
    for number, outcome in enumerate(OUTCOMES):
        assert f"{number} {outcome}" in doc.replace("0 where there is a value", "0 value")
    assert ("row by row of the scalar evaluator: it needs" in " ".join(doc.split())) == (scope.blocks is None)


def test_what_help_says_of_a_warranty() -> None:
    doc = " ".join(_told(part_4, "WARRANTY_DUE").split())
    assert "{Electricity: `Decimals` in MW, Land: `Decimals` in ha, Mining: `Decimals` in km2}" in doc
    assert "int64 in hundredths of USD; `Optionals` of that where rows have none; None if no row has one." in doc
    assert "a reading of the text: Fixed_amounts if not given" in doc


def test_lists_are_what_help_says() -> None:
    assert "`Lists` of codes of `Transfer_condition` (int8)" in _told(part_4, "CONCESSION_TRANSFER")
    losses = np.empty(1, object)
    losses[0] = ()
    found = loss_carry_forward(losses=losses, profits=losses, asked_year=np.array([2014]))
    values = found["left_for_later"].values
    assert not isinstance(values, Lists)
    assert values.dtype == object
    assert isinstance(values[0], tuple)


def test_the_reasons_of_a_row_are_those_of_the_scalar_form() -> None:
    sizes = Decimals.of([5, 20, -1])
    projects = Cases(np.full(3, part_4.Project.Electricity, np.int8), {"Electricity": sizes})
    agreed = Optionals(np.array([True, False, True]), np.array([7, 8, 9]))
    found = part_4.warranty_due(project=projects, agreed=agreed, such_as="Examples")
    for row, number in enumerate((5, 20, -1)):
        scalar = decide_warranty_due(
            project=Electricity(Fraction(number)),
            agreed=schema.Present((7, 8, 9)[row]) if row != 1 else None,
            such_as=Such_as.Examples,
        )
        assert found.reasons(row).as_json() == scalar.reasons.as_json()
    assert found.reasons(-1).as_json() == found.reasons(2).as_json()
    with pytest.raises(IndexError):
        found.reasons(3)


# ------------------------------------------------------------------------------------------------------------ comments

_RULE = re.compile(r"    \w+_rule_[0-9]+ = ")
_ASSIGNED = re.compile(r"^(\w+) = (np\.array\(.*?\))$", re.MULTILINE | re.DOTALL)


def _statements(path: Path) -> Iterator[tuple[str, str]]:
    """The statements of blocks, each with the comment above it."""
    comment: list[str] = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("    # "):
            comment.append(line.strip("# "))
            continue
        yield line, " ".join(comment)
        comment = []


DECREE = sorted((ROOT / "decree").glob("part_*.py"))


@pytest.mark.parametrize("path", DECREE, ids=[each.stem for each in DECREE])
def test_each_rule_has_its_provision_beside_it(path: Path) -> None:
    statements = list(_statements(path))
    assert all("Article" in said for line, said in statements if _RULE.match(line))
    assert all(said for line, said in statements if line.startswith("    refused = "))
    assert all("doubtful rows" in said for line, said in statements if line.startswith("    doubtful = "))
    assert not any(line.startswith(("        both(", "        either(")) and said for line, said in statements)


def test_rules_are_told_with_their_amounts() -> None:
    told = dict(_statements(ROOT / "decree" / "part_4_concession_activities.py"))
    rules = {line.partition(" =")[0].strip(): said for line, said in told.items() if " = " in line}
    assert rules["amount_rule_1"] == "Article 15(1), first item: USD 10,000"
    assert rules["amount_rule_4"] == "Article 15(2), first item: USD 30,000"
    assert rules["amount_by_rule"] == "The figures are multiples of USD 10,000; 0 where no rule applies."


def test_codes_that_are_left_out_are_told() -> None:
    told = dict(_statements(ROOT / "decree" / "part_8_duties_and_taxes.py"))
    assert "`Exemption_state.Not_yet_begun`, which is 0, where nothing of this holds." in told["    stands = one_of("]


@pytest.mark.parametrize("module", MODULES, ids=[each.__name__.rpartition(".")[2] for each in MODULES])
def test_a_table_stands_once(module: ModuleType) -> None:
    assert module.__file__ is not None
    tables = _ASSIGNED.findall(Path(module.__file__).read_text("utf-8"))
    stems = [(name.rstrip("_0123456789"), held) for name, held in tables]
    assert len(stems) == len(set(stems))
