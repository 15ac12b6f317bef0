"""Small programs as formulas: dates, lists, what cannot be encoded, and the limits within which facts are looked for."""

from __future__ import annotations

import sys
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.analyse import terms
from compiler.analyse.encoded import EncodedScope
from compiler.analyse.evaluating import evaluate
from compiler.analyse.limits import Limits
from compiler.analyse.models import assignment_of, facts_of
from compiler.analyse.scopes import HOLE, Encoder
from compiler.analyse.solver import Met, Never, NoSolver, Solver, Unknown
from compiler.analyse.terms import FALSE, TRUE, Known, Operator, Sort, Term, and_, constant, not_, or_, reached, symbol
from compiler.analyse.values import CannotEncode
from compiler.runtime.answers import Json
from compiler.types import QualifiedName
from tests.analyse.oracle import encoded, interpreted
from tests.analyse.run import compare
from tests.differential.choices import Choices
from tests.differential.engines import accepted
from tests.differential.programs import sample


def encoder(code: str, limits: Limits | None = None) -> Encoder:
    return Encoder(accepted(f"## Article 1. On this\n\nIt is so.\n\n```catala\n{code}\n```\n").program, limits)


def term(rounding: str = "") -> tuple[Encoder, EncodedScope]:
    of = encoder(
        "declaration scope Term:\n  input start content date\n  output end content date\n\n"
        f"scope Term:\n  {rounding}\n  definition end equals start + 1 month\n"
    )
    return of, of.scope(QualifiedName("", "Term"))


def outcome(of: Encoder, scope: EncodedScope, *conditions: Term) -> object:
    """What the interpreter says of facts for which the conditions hold; None where there are none."""
    verdict = Solver().ask(*conditions)
    if isinstance(verdict, Never):
        return None
    assert isinstance(verdict, Met)
    facts = facts_of(of, scope, verdict.assignment)
    said = interpreted(of, scope.declared.name, facts)
    assert encoded(of, scope.declared.name, facts) == said
    return said


def test_a_month_later_is_ambiguous_without_rounding_and_never_with_it() -> None:
    of, scope = term()
    assert outcome(of, scope, scope.fails) == "ambiguous-date"
    of, scope = term("date round down")
    assert outcome(of, scope, scope.fails) is None


@pytest.mark.parametrize(("rounding", "least"), [("date round down", 28), ("date round up", 28)])
def test_a_month_later_is_28_to_31_days_later(rounding: str, least: int) -> None:
    of, scope = term(rounding)
    start, end = scope.inputs["start"], scope.answers["end"].value
    assert isinstance(start, Term)
    assert isinstance(end, Term)
    later = terms.subtract(end, start)
    assert outcome(of, scope, terms.less(later, constant(least))) is None
    assert outcome(of, scope, terms.less(constant(31), later)) is None
    for days in (28, 29, 30, 31):
        assert outcome(of, scope, terms.equal(later, constant(days))) is not None


@pytest.mark.parametrize(
    ("rounding", "start", "end"),
    [
        ("date round down", date(2023, 1, 31), date(2023, 2, 28)),
        ("date round up", date(2023, 1, 31), date(2023, 3, 1)),
        ("date round down", date(2024, 1, 30), date(2024, 2, 29)),
        ("date round up", date(2024, 1, 30), date(2024, 3, 1)),
        ("date round up", date(2024, 1, 29), date(2024, 2, 29)),
        ("date round down", date(2023, 3, 31), date(2023, 4, 30)),
        ("date round up", date(2023, 12, 31), date(2024, 1, 31)),
    ],
)
def test_a_day_that_a_month_lacks_is_rounded_as_the_scope_says(rounding: str, start: date, end: date) -> None:
    of, scope = term(rounding)
    given_, found = scope.inputs["start"], scope.answers["end"].value
    assert isinstance(given_, Term)
    assert isinstance(found, Term)
    assert evaluate(found, {given_: start.toordinal()}) == end.toordinal()
    starts = terms.equal(given_, constant(start.toordinal()))
    assert isinstance(Solver().ask(starts, not_(terms.equal(found, constant(end.toordinal())))), Never)
    assert outcome(of, scope, starts) is not None


SEQUENCE = """declaration scope Count:
  input n content integer
  output total content integer

scope Count:
  definition total equals
    number of (List.sequence of 1, n)
"""


def test_what_cannot_be_encoded_is_told_and_anything_stands_for_it() -> None:
    of = encoder(SEQUENCE)
    scope = of.scope(QualifiedName("", "Count"))
    assert [each.reason for each in scope.holes] == ["it makes a list as long as the facts say, without a bound"]
    assert not isinstance(Solver().ask(scope.fails), Never)
    unknown = [each for each in reached((scope.fails,)) if each.operator is Operator.SYMBOL]
    assert all(each.args[0].startswith(HOLE) for each in unknown)


def test_what_stands_for_it_bears_the_same_name_each_time() -> None:
    one, other = (encoder(SEQUENCE).scope(QualifiedName("", "Count")) for _ in range(2))
    assert repr(one.fails) == repr(other.fails)


def test_no_facts_give_a_function() -> None:
    of = encoder(
        "declaration scope Ask:\n  input f content integer depends on x content integer\n"
        "  output y content integer\n\nscope Ask:\n  definition y equals (f of 1) + (f of 1)\n"
    )
    scope = of.scope(QualifiedName("", "Ask"))
    odd = terms.equal(terms.mod(scope.answers["y"].value, 2), constant(1))  # type: ignore[arg-type]
    assert isinstance(Solver().ask(odd), Never), "a function gives the same for the same"
    verdict = Solver().ask(not_(odd))
    assert isinstance(verdict, Met)
    with pytest.raises(CannotEncode, match="takes a function"):
        facts_of(of, scope, verdict.assignment)


LISTS = """declaration scope Sum:
  input items content list of integer
  context as_of content date
  output largest content integer
  output first content integer

scope Sum:
  definition as_of equals |2020-01-01|
  definition largest equals maximum of items or if list empty then 0
  definition first
    under condition exists item among items such that item > 5
    consequence equals 6
"""


def lists() -> tuple[Encoder, EncodedScope]:
    of = encoder(LISTS)
    return of, of.scope(QualifiedName("", "Sum"))


@pytest.mark.parametrize("items", [[], [3], [3, 9], [9, 3, 9], [-1, -2, -3]])
def test_lists_come_to_what_the_interpreter_says(items: list[Json]) -> None:
    of, scope = lists()
    assert encoded(of, scope.declared.name, {"items": items}) == interpreted(of, scope.declared.name, {"items": items})


@pytest.mark.parametrize("facts", [{"items": [1, 2, 3, 4]}, {"items": [], "as_of": "1949-12-31"}])
def test_facts_beyond_the_limits_are_refused(facts: dict[str, object]) -> None:
    of, scope = lists()
    with pytest.raises(CannotEncode):
        assignment_of(of, scope, facts)  # type: ignore[arg-type]


def test_a_context_variable_is_given_or_not() -> None:
    of, scope = lists()
    verdict = Solver().ask(not_(scope.given["as_of"]), scope.answers["first"].silent)
    assert isinstance(verdict, Met)
    assert "as_of" not in facts_of(of, scope, verdict.assignment)


def test_the_largest_is_no_smaller_than_any() -> None:
    of, scope = lists()
    assert outcome(of, scope, scope.answers["first"].has_value) is not None
    largest = scope.answers["largest"].value
    assert isinstance(largest, Term)
    below = terms.less(largest, constant(6))
    assert outcome(of, scope, scope.answers["first"].has_value, below) is None


@pytest.mark.parametrize("number", [3, 51, 77, 104])
def test_random_programs_come_to_what_the_interpreter_says(number: int) -> None:
    assert sum(compare(sample(Choices.seeded(f"a:{number}")), solved=20).values())


# ------------------------------------------------------------------------------------------------- the solver


def test_the_solver_says_when_it_reaches_its_limit() -> None:
    x, y, z = (symbol(name, Sort.INT, 2, None) for name in "xyz")
    cubes = terms.add(*[terms.times(each, terms.times(each, each)) for each in (x, y)])
    verdict = Solver(2_000).ask(terms.equal(cubes, terms.times(z, terms.times(z, z))))
    assert isinstance(verdict, Unknown)
    assert "solver" in verdict.reason


def test_a_scope_has_an_allowance_for_all_its_questions() -> None:
    x, y = (symbol(name, Sort.INT, 0, 100) for name in "xy")
    solver = Solver(allowance=100)
    questions = [and_(terms.less(x, y), terms.less(constant(each), x)) for each in range(20)]
    verdicts = [solver.ask(each) for each in questions]
    assert isinstance(verdicts[0], Met)
    assert verdicts[-1] == Unknown("the allowance of the scope is used up")
    said = len(solver.said)
    assert solver.ask(FALSE) == Never()
    assert solver.ask(TRUE) == Met({})
    again = Solver(allowance=100)
    assert (again.ask(questions[0]), len(solver.said)) == (verdicts[0], said), "another scope has its own"


def test_without_the_solver_it_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "z3", None)
    with pytest.raises(NoSolver, match=r"pip install 'kotmai\[analyse\]'"):
        Solver()


# ----------------------------------------------------------------------------------------------------- terms


A, B, C = (symbol(name, Sort.BOOL) for name in "abc")


def test_truths_are_settled_as_far_as_they_can_be() -> None:
    assert and_(A, not_(A)) is FALSE
    assert or_(A, not_(A)) is TRUE
    assert and_(A, or_(not_(A), B)) is and_(A, B)
    assert and_(A, or_(A, B)) is A
    assert and_(A, B) is and_(B, A)
    tag = symbol("tag", Sort.INT, 0, 3)
    assert and_(terms.equal(tag, constant(1)), terms.equal(tag, constant(2))) is FALSE
    assert and_(terms.equal(tag, constant(1)), not_(terms.equal(tag, constant(2)))) is terms.equal(tag, constant(1))
    assert terms.less(tag, constant(4)) is TRUE


NUMBERS = st.fractions(-200, 200, max_denominator=12)


@given(NUMBERS, NUMBERS, st.integers(1, 9))
def test_rounding_cutting_and_dividing_are_exact(one: Fraction, other: Fraction, divisor: int) -> None:
    x, y, n = symbol("x real", Sort.REAL), symbol("y real", Sort.REAL), symbol("n whole", Sort.INT)
    whole = int(one * 7)
    at: dict[Term, Known] = {x: one, y: other, n: whole}
    total = one + other
    half_away = int(abs(total) + Fraction(1, 2)) * (1 if total >= 0 else -1)
    assert evaluate(terms.rounded(terms.add(x, y)), at) == half_away
    assert evaluate(terms.cut(terms.add(x, y)), at) == int(total)
    assert evaluate(terms.floor(terms.subtract(x, y)), at) == (one - other) // 1
    assert evaluate(terms.div(terms.add(terms.scale(n, 3), constant(5)), divisor), at) == (3 * whole + 5) // divisor
    assert evaluate(terms.mod(n, divisor), at) == whole % divisor
    scaled = Fraction(whole, divisor)
    assert evaluate(terms.rounded(n, divisor), at) == int(abs(scaled) + Fraction(1, 2)) * (1 if whole >= 0 else -1)
    assert evaluate(terms.less(x, y), at) == (one < other)
    assert evaluate(terms.at_most(x, terms.real(n)), at) == (one <= whole)
    assert evaluate(terms.equal(terms.scale(x, 2), y), at) == (2 * one == other)
