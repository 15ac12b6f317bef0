"""The formulas of the decree's scopes say what the interpreter says."""

from __future__ import annotations

from functools import cache

import pytest

from compiler.analyse.encoded import EncodedScope
from compiler.analyse.flow import PointKind
from compiler.analyse.models import assignment_of, facts_of
from compiler.analyse.scopes import Encoder
from compiler.analyse.solver import Met, Never, Solver
from compiler.analyse.terms import and_, not_, or_
from compiler.analyse.values import CannotEncode
from compiler.types import QualifiedName
from tests.analyse.oracle import encoded, interpreted
from tests.rules.test_cases import loaded

WARRANTY = QualifiedName("Part_4_concession_activities", "Warranty")


@cache
def encoder() -> Encoder:
    return Encoder(loaded().checked.program)


def warranty() -> EncodedScope:
    return encoder().scope(WARRANTY)


@pytest.mark.parametrize("start", range(5))
def test_the_formulas_say_of_each_case_what_the_interpreter_does(start: int) -> None:
    beyond = 0
    questions = loaded().checked.questions[start::15]
    for question in questions:
        try:
            said = encoded(encoder(), question.scope, question.facts)
        except CannotEncode:
            beyond += 1
            continue
        assert said == interpreted(encoder(), question.scope, question.facts), (question.scope, question.name)
    assert beyond < len(questions) / 10


def test_every_scope_of_the_decree_is_encoded_without_holes() -> None:
    for module in loaded().checked.program.modules:
        for scope in module.scopes:
            assert not encoder().scope(scope.name).holes, scope.name


def test_the_gap_of_article_15_is_found_and_is_one() -> None:
    scope = warranty()
    verdict = Solver().ask(scope.answers["amount"].silent, not_(scope.fails))
    assert isinstance(verdict, Met)
    facts = facts_of(encoder(), scope, verdict.assignment)
    assert interpreted(encoder(), WARRANTY, facts) == {"amount": ("silent", None)}


def test_facts_and_symbols_are_turned_into_each_other() -> None:
    scope = warranty()
    for facts in ({"project": {"Electricity": {"value": "5", "unit": "MW"}}}, {"project": "Other"}):
        try:
            assignment = assignment_of(encoder(), scope, facts)
        except ValueError:
            continue  # no such case
        assert facts_of(encoder(), scope, assignment)["project"] == facts["project"]


def test_the_amounts_of_article_15_are_in_no_conflict() -> None:
    scope = warranty()
    assert isinstance(Solver().ask(scope.answers["amount"].conflict), Never)
    (variable,) = [each for each in scope.variables if each.binding.name == "amount"]
    assert not [pair for pair in variable.pairs if not isinstance(Solver().ask(pair.both), Never)]


def test_every_rule_of_article_15_decides_for_some_facts_and_every_condition_holds_and_fails() -> None:
    scope, solver = warranty(), Solver()
    (variable,) = [each for each in scope.variables if each.binding.name == "amount"]
    assert len(variable.rules) > 5
    for rule in variable.rules:
        assert isinstance(solver.ask(rule.decides), Met)
    for point in scope.points:
        if point.kind is PointKind.CONJUNCT:
            assert isinstance(solver.ask(point.met), Met)


def test_exactly_one_of_value_silence_conflict_and_refusal_holds() -> None:
    for scope in (warranty(), encoder().scope(QualifiedName("Investor", "Warranty_of_concession"))):
        solver = Solver()
        for answered in scope.answers.values():
            ways = (answered.has_value, answered.silent, answered.conflict, answered.refused)
            assert isinstance(solver.ask(not_(or_(*ways))), Never)
            for place, one in enumerate(ways):
                for other in ways[place + 1 :]:
                    assert isinstance(solver.ask(and_(one, other)), Never)
