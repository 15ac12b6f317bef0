"""What the analysis of terms may claim: rules that exclude each other, expressions that cannot fail."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.operators import Operation
from compiler.optimise.disjoint import Fact, Holds, InRange, IsCase, alternatives, exclusive, together
from compiler.optimise.total import Knowledge, May, failures, total
from compiler.runtime.dates import Duration
from compiler.typed import tree
from compiler.types import Base
from tests.emit.programs import BANDS, HERE, PROJECT, PROJECT_TYPE, band, both, dec, lit, local, op, rule, var

SIZE = var("size", Base.DECIMAL)
NOTHING_KNOWN = Knowledge({}, {}, {}, {}, {}, {("size", None): May.NOTHING, ("flag", None): May.NOTHING})
SIGNS = {
    Operation.LESS: lambda size, limit: size < limit,
    Operation.LESS_OR_EQUAL: lambda size, limit: size <= limit,
    Operation.GREATER: lambda size, limit: size > limit,
    Operation.GREATER_OR_EQUAL: lambda size, limit: size >= limit,
    Operation.EQUAL: lambda size, limit: size == limit,
}


def test_the_bands_of_article_15_exclude_each_other() -> None:
    rules = tuple(rule(number, test, lit(units)) for number, (test, units) in enumerate(BANDS))
    assert exclusive(rules)
    assert alternatives(rules) == rules


def test_bands_that_share_a_bound_do_not() -> None:
    assert not exclusive((rule(0, band("Land", "2", "150"), lit(1)), rule(1, band("Land", "150", "1000"), lit(2))))
    assert exclusive(
        (rule(0, band("Land", "2", "150"), lit(1)), rule(1, band("Land", "150", None, strict=True), lit(2)))
    )


def test_different_cases_exclude_each_other_and_one_case_does_not() -> None:
    assert exclusive((rule(0, band("Land", "2", None), lit(1)), rule(1, band("Mining", "2", None), lit(2))))
    assert not exclusive((rule(0, band("Land", "2", None), lit(1)), rule(1, band("Land", "3", None), lit(2))))


def test_a_condition_excludes_its_negation() -> None:
    flag = var("flag", Base.BOOLEAN)
    assert exclusive((rule(0, flag, lit(1)), rule(1, op(Operation.NOT, flag), lit(2))))
    assert not exclusive((rule(0, flag, lit(1)), rule(1, var("other", Base.BOOLEAN), lit(2))))


def test_a_disjunction_says_nothing() -> None:
    small = op(Operation.LESS, SIZE, dec("1"))
    either = op(Operation.OR, small, var("flag", Base.BOOLEAN))
    assert not exclusive((rule(0, either, lit(1)), rule(1, op(Operation.GREATER, SIZE, dec("2")), lit(2))))


def test_an_exception_widens_its_rule() -> None:
    """The first rule is below 1, but its exception is not: together they meet the second."""
    small, large = op(Operation.LESS, SIZE, dec("1")), op(Operation.GREATER, SIZE, dec("2"))
    widened = rule(1, small, lit(1), rule(0, var("flag", Base.BOOLEAN), lit(3)))
    assert exclusive((rule(0, small, lit(1)), rule(1, large, lit(2))))
    assert not exclusive((widened, rule(2, large, lit(2))))


def test_payloads_of_different_things_are_different() -> None:
    size = local("size", Base.DECIMAL)
    other = tree.CaseTest(
        var("other", PROJECT_TYPE),
        PROJECT,
        "Land",
        size,
        op(Operation.GREATER, size, dec("9")),
        Base.BOOLEAN,
        HERE,
        HERE,
    )
    assert not exclusive((rule(0, band("Land", None, "1"), lit(1)), rule(1, other, lit(2))))


@given(st.lists(st.tuples(st.sampled_from(list(SIGNS)), st.integers(0, 4)), min_size=2, max_size=4))
def test_rules_that_are_said_to_exclude_each_other_never_meet(bounds: list[tuple[Operation, int]]) -> None:
    half = len(bounds) // 2
    groups = bounds[:half], bounds[half:]
    rules = tuple(
        rule(number, both(*(op(sign, SIZE, dec(str(limit))) for sign, limit in group)), lit(number))
        for number, group in enumerate(groups)
    )
    if exclusive(rules):
        for size in (Fraction(step, 4) for step in range(-4, 24)):
            meets = [all(SIGNS[sign](size, limit) for sign, limit in group) for group in groups]
            assert not all(meets)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (op(Operation.DIVIDE_DECIMAL, SIZE, SIZE, type_=Base.DECIMAL), May.STOP),
        (op(Operation.DIVIDE_DECIMAL, SIZE, dec("2"), type_=Base.DECIMAL), May.NOTHING),
        (op(Operation.DIVIDE_DECIMAL, SIZE, dec("0"), type_=Base.DECIMAL), May.STOP),
        (op(Operation.ADD_DATE_DURATION, lit(date(2020, 1, 31)), lit(Duration(months=1)), type_=Base.DATE), May.STOP),
        (op(Operation.LESS, lit(Duration(months=1)), lit(Duration(days=30))), May.STOP),
        (op(Operation.LESS, SIZE, dec("2")), May.NOTHING),
        (var("unknown", Base.DECIMAL), May.ANSWER),
        (tree.Impossible("", Base.INTEGER, HERE), May.STOP | May.ANSWER),
    ],
)
def test_what_may_fail(expression: tree.Expression, expected: May) -> None:
    assert failures(expression, NOTHING_KNOWN) == expected
    assert total(expression, NOTHING_KNOWN) is (expected is May.NOTHING)


def test_a_match_under_its_own_condition_reaches_one_case() -> None:
    """`under condition project with pattern Land ...: match project ... -- Other: impossible` cannot fail."""
    project = var("project", PROJECT_TYPE)
    size = local("size", Base.DECIMAL)
    impossible = tree.Impossible("", Base.DECIMAL, HERE)
    match = tree.Match(project, PROJECT, (tree.Arm("Land", size, size),), impossible, Base.DECIMAL, HERE)
    assert failures(match, NOTHING_KNOWN) is not May.NOTHING
    assert failures(match, NOTHING_KNOWN.assuming(band("Land", "2", None))) is May.NOTHING


_BOUND = st.none() | st.integers(0, 4)
_FACTS = st.one_of(
    st.builds(IsCase, st.just(("variable", "project", "")), st.sampled_from(["Land", "Mining", "Other"])),
    st.builds(Holds, st.sampled_from([("variable", "new", ""), ("variable", "due", "")]), st.booleans()),
    st.builds(
        InRange,
        st.sampled_from([("variable", "size", ""), ("variable", "age", "")]),
        _BOUND,
        st.booleans(),
        _BOUND,
        st.booleans(),
        st.just(Base.INTEGER),
    ),
)


@given(st.lists(st.lists(_FACTS, max_size=4).map(tuple), max_size=12))
def test_what_is_parted_contradicts_each_other(several: list[tuple[Fact, ...]]) -> None:
    """Two conditions that are in no group together ask different things of one subject."""
    met = {pair for group in together(several) for pair in combinations(group, 2)}
    for one, other in combinations(range(len(several)), 2):
        if (one, other) not in met:
            assert any(_apart(left, right) for left in several[one] for right in several[other])


def _apart(one: Fact, other: Fact) -> bool:
    """Tried out: no value of one subject is as both want it. Bounds are whole, so halves between them are enough."""
    if one.subject != other.subject:
        return False
    if isinstance(one, InRange) and isinstance(other, InRange):
        return not any(_within(one, at) and _within(other, at) for at in (Fraction(n, 2) for n in range(-1, 10)))
    return one != other


def _within(range_: InRange, at: Fraction) -> bool:
    above = range_.low is None or at > range_.low or (range_.low_included and at == range_.low)  # type: ignore[operator]
    below = range_.high is None or at < range_.high or (range_.high_included and at == range_.high)  # type: ignore[operator]
    return above and below
