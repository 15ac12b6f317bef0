"""Domains: what an author says can occur, carried as data to the analysis and without effect on any answer."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from compiler.defaults.tree import Binding, Domain, Program
from compiler.interpret.interpreter import Interpreter
from compiler.types import QualifiedName
from tests.compiler.programs import checked, codes

RULES = """
declaration largest content decimal in ha equals 20 km2

declaration structure Plot:
  #[above = 0 ha]
  #[at_most = largest]
  data area content decimal in ha
  data owner content integer

declaration enumeration Project:
  #[below = 1 GW]
  -- Electricity content decimal in MW
  -- Other

declaration scope Fee:
  #[at_least = |2011-04-20|]
  #[below = |2017-04-19|]
  input applied content date
  #[at_least = 0%]
  #[at_most = 100%]
  input shares content list of decimal
  #[at_least = LAK 0]
  input paid content optional of money in LAK
  #[at_most = 3 working day]
  input late content duration in working day
  #[at_most = 2 year]
  context term content duration
  input plot content Plot
  input project content Project
  output fee content money

scope Fee:
  definition term equals 3 year
  definition fee equals if plot.area > 30 km2 then $2 else $1
"""


def _program() -> Program:
    return checked(RULES).program


def domains(program: Program) -> dict[str, Domain | None]:
    scope = program.scope(QualifiedName("", "Fee"))
    return {each.name: each.domain for each in scope.bindings if isinstance(each, Binding)}


def ends(domain: Domain | None) -> tuple[object, ...]:
    assert domain is not None
    return tuple(None if each is None else (each.value, each.is_in) for each in (domain.low, domain.high))


def test_bounds_of_inputs_are_values_of_their_types() -> None:
    found = domains(_program())
    assert ends(found["applied"]) == ((date(2011, 4, 20), True), (date(2017, 4, 19), False))
    assert ends(found["shares"]) == ((Fraction(0), True), (Fraction(1), True))
    assert ends(found["paid"]) == ((0, True), None)
    assert ends(found["late"]) == (None, (3, True))
    assert str(ends(found["term"])[1][0]) == "2 year"  # type: ignore[index]
    assert found["plot"] is None
    assert found["fee"] is None


def test_bounds_of_fields_and_cases_are_converted_and_may_be_constants() -> None:
    program = _program()
    plot = program.structure(QualifiedName("", "Plot"))
    assert ends(plot.fields[0].domain) == ((Fraction(0), False), (Fraction(2000), True))
    assert plot.fields[1].domain is None
    project = program.enumeration(QualifiedName("", "Project"))
    assert [each.domain and ends(each.domain) for each in project.cases] == [(None, (Fraction(1000), False)), None]


def test_facts_outside_a_domain_are_answered_all_the_same() -> None:
    facts = {
        "applied": "2001-01-01",
        "shares": ["7"],
        "paid": "-5",
        "late": 9,
        "plot": {"area": "4000", "owner": 1},
        "project": "Other",
    }
    answer = Interpreter(_program()).answer(QualifiedName("", "Fee"), facts)  # type: ignore[arg-type]
    assert answer.outputs["fee"].value == "2.00"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("#[at_least = 0 km]\n  input area content decimal in ha", "type-mismatch"),
        ("#[at_least = $0]\n  input area content integer", "type-mismatch"),
        ("#[at_least = nothing]\n  input area content integer", "unknown-name"),
        ("#[at_least]\n  input area content integer", "domain-without-value"),
        ('#[at_least = "0"]\n  input area content integer', "domain-without-value"),
        ("#[at_least = 0]\n  #[above = 0]\n  input area content integer", "domain-twice"),
        ("#[at_least = 1]\n  #[at_most = 0]\n  input area content integer", "domain-empty"),
        ("#[at_least = 0]\n  #[below = 0]\n  input area content integer", "domain-empty"),
        ("#[at_least = 2 year]\n  #[below = 1 year]\n  input area content duration", "domain-empty"),
        ("#[at_most = 1 / 0]\n  input area content decimal", "domain-fails"),
        ("#[at_least = true]\n  input area content boolean", "domain-without-order"),
        ("#[at_least = 0]\n  input area content (integer, integer)", "domain-without-order"),
        ("#[at_least = 0]\n  internal area content integer", "domain-not-given"),
        ("#[at_least = 0]\n  output area content integer", "domain-not-given"),
        ("#[at_leest = 0]\n  input area content integer", "unknown-attribute"),
    ],
)
def test_a_wrong_domain_is_said(line: str, code: str) -> None:
    rules = f"declaration scope Fee:\n  {line}\n  output fee content integer\n\nscope Fee:\n  definition fee equals 1"
    if "internal" in line or "output area" in line:
        rules += "\n  definition area equals 1"
    found = set(codes(rules)) - {"never-used", "unused-variable", "unused-input"}
    assert code in found, found


@pytest.mark.parametrize("ends_", ["#[at_least = 1]\n  #[at_most = 1]", "#[above = 1]\n  #[below = 2]", ""])
def test_a_right_domain_is_quiet(ends_: str) -> None:
    rules = (
        f"declaration scope Fee:\n  {ends_}\n  input area content integer\n  output fee content integer\n\n"
        "scope Fee:\n  definition fee equals area"
    )
    assert codes(rules) == []


def test_a_case_without_content_has_no_domain() -> None:
    found = codes(RULES.replace("  -- Other", "  #[at_least = 0]\n  -- Other"))
    assert "domain-without-order" in found


def test_a_domain_on_a_rule_has_no_effect_and_is_said() -> None:
    found = codes(RULES.replace("  definition fee", "  #[at_least = $0]\n  definition fee"))
    assert "misplaced-attribute" in found
