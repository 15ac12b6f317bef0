"""Formulas made by the functions of the solver's library: what goes in comes out, and a mistake is told."""

from __future__ import annotations

from fractions import Fraction

import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.analyse.nodes import Nodes
from compiler.analyse.solver import Met, Never, Solver
from compiler.analyse.terms import Known, Sort, add, and_, constant, equal, forget, less, scale, symbol, times

_ASKED = {
    Sort.BOOL: st.booleans(),
    Sort.INT: st.integers(-(10**30), 10**30),
    Sort.REAL: st.fractions(max_denominator=10**12) | st.fractions(min_value=10**25, max_value=10**26),
}


@settings(max_examples=40)
@given(st.sampled_from(Sort).flatmap(lambda sort: st.tuples(st.just(sort), _ASKED[sort])))
def test_a_constant_comes_back_as_it_went_in(asked: tuple[Sort, Known]) -> None:
    sort, value = asked
    solver = z3.Solver()
    nodes = Nodes(z3, solver.ctx)
    assert solver.check() == z3.sat
    assert nodes.value(solver.model(), nodes.known(value, sort)) == value
    named = nodes.variable("ກົດໝາຍ", sort)
    nodes.tell(solver, [nodes.two("eq", named, nodes.known(value, sort))])
    assert solver.check() == z3.sat
    assert nodes.value(solver.model(), named) == value


def test_a_truth_and_a_number_of_one_name_are_two() -> None:
    nodes = Nodes(z3, z3.Solver().ctx)
    assert nodes.known(True, Sort.BOOL) != nodes.known(1, Sort.INT)
    assert nodes.known(1, Sort.INT) != nodes.known(1, Sort.REAL)


def test_a_formula_of_the_wrong_sort_is_refused() -> None:
    nodes = Nodes(z3, z3.Solver().ctx)
    truth, number = nodes.known(True, Sort.BOOL), nodes.known(1, Sort.INT)
    with pytest.raises(RuntimeError, match="makes no formula of not"):
        nodes.one("not", number)
    with pytest.raises(RuntimeError, match="makes no formula of ite"):
        nodes.ite(number, truth, truth)
    assert nodes.one("not", truth)


def test_a_root_comes_back_as_a_number_near_it() -> None:
    solver = z3.Solver()
    nodes = Nodes(z3, solver.ctx)
    root, two = nodes.variable("root", Sort.REAL), nodes.known(Fraction(2), Sort.REAL)
    nodes.tell(solver, [nodes.two("eq", nodes.many("mul", root, root), two)])
    assert solver.check() == z3.sat
    found = nodes.value(solver.model(), root)
    assert isinstance(found, Fraction)
    assert abs(found * found - 2) < Fraction(1, 10**9)


def test_formulas_live_as_long_as_questions_are_put() -> None:
    forget()
    one, other = symbol("one", Sort.INT, 0, 10**6), symbol("other", Sort.INT, 0, 10**6)
    solver = Solver()
    for number in range(200):
        asked = and_(equal(add(one, scale(other, number + 2)), constant(10**4 + number)), less(other, one))
        found = solver.ask(asked)
        assert isinstance(found, Met)
        assert found.assignment[one] + (number + 2) * found.assignment[other] == 10**4 + number
    assert isinstance(solver.ask(less(times(one, one), constant(0))), Never)
