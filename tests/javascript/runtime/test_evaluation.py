"""Lists, orders, conflicts and readings: what the emitted functions call gives in JavaScript what it gives in Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.runtime import evaluation, failures, schema
from compiler.runtime.compare import sort_key
from compiler.runtime.dates import Duration
from compiler.runtime.evaluation import Applied, placed_key
from compiler.runtime.schema import Type
from tests.javascript.node import Node
from tests.javascript.runtime.door import Outcome, checked, of_javascript, of_python
from tests.runtime.values import ACTIVITY, values

SPOT = ("rules/a.catala_en:7", "Article 2")
#: Few different values, so that many are equal.
FEW: dict[Type, st.SearchStrategy[Any]] = {
    schema.Integer(): st.integers(0, 2),
    schema.DurationType(): st.sampled_from(
        [Duration(0, 12), Duration(1), Duration(), Duration(days=3), Duration(0, 0, 2)]
    ),
    schema.OptionalOf(schema.Boolean()): values(schema.OptionalOf(schema.Boolean())),
    ACTIVITY: values(ACTIVITY),
    schema.ListOf(schema.Boolean()): values(schema.ListOf(schema.Boolean())),
    schema.Function(): st.none(),
}


@st.composite
def ranked(draw: st.DrawFn) -> tuple[Type, tuple[tuple[Any, int], ...]]:
    """A type, and values of it, each with its place."""
    type = draw(st.sampled_from(list(FEW)))
    found = draw(st.lists(FEW[type], max_size=7))
    return type, tuple((each, place) for place, each in enumerate(found))


@checked
@given(ranked(), st.booleans())
def test_equal_elements_keep_their_order(node: Node, drawn: Any, reverse: bool) -> None:
    type, pairs = drawn

    def ordered() -> Any:
        key = placed_key(SPOT, type)
        return tuple(sorted(pairs, key=lambda each: key(each[0]), reverse=reverse))

    assert _one(of_javascript(node, "written", "sorted", type, pairs, reverse, SPOT)) == _one(of_python(ordered))


@checked
@given(ranked(), st.sampled_from(["maximum", "minimum"]))
def test_of_equal_elements_the_last_is_the_extreme(node: Node, drawn: Any, which: str) -> None:
    type, pairs = drawn
    key = sort_key(type)

    def extreme(**rest: Any) -> Any:
        return getattr(evaluation, which)(pairs, key=lambda each: key(each[0]), **rest)

    assert of_javascript(node, "written", "extreme", which, type, pairs, SPOT) == of_python(lambda: extreme(spot=SPOT))
    found = of_javascript(node, "written", "extremeOr", which, type, pairs, "none")
    assert _kind(found) == _kind(of_python(lambda: extreme(default=lambda: "none")))


def _one(outcome: Outcome) -> Any:
    """An outcome; of durations that cannot be compared, not which two: that is the sorting's own affair."""
    if outcome.failure is None:
        return outcome.value
    name, message = outcome.failure
    return name, message.partition(" (")[2]


def _kind(outcome: Outcome) -> Any:
    return outcome.value if outcome.failure is None else outcome.failure[0]


@pytest.mark.parametrize(
    "lists",
    [((), ()), ((1, 2), (True, False)), ((1,), ()), ((1, 2), (3, 4), (5, 6)), ((1, 2), (3,), (4, 5)), ((), (), ())],
)
def test_lists_side_by_side(node: Node, lists: tuple[tuple[Any, ...], ...]) -> None:
    together: Callable[..., Any] = evaluation.together if len(lists) == 2 else evaluation.together_all
    expected = of_python(lambda: together(*lists, spot=SPOT))
    assert of_javascript(node, "evaluation", "together", SPOT, *lists) == expected


@pytest.mark.parametrize("given_", [(), (None,), (None, (1, "a")), ((1, "a"), None, (2, "b")), ((None, "a"),)])
def test_one_value_among_exceptions(node: Node, given_: tuple[Any, ...]) -> None:
    def only() -> Any:
        found: Any = evaluation.only("x", *(None if each is None else Applied(*each) for each in given_))
        return found and found.value

    assert of_javascript(node, "written", "only", "x", *given_) == of_python(only)


@pytest.mark.parametrize("rules", [(("a", True), ("b", True)), (("a", True), ("b", False), ("c", True))])
def test_conflicts_name_the_rules_that_apply(node: Node, rules: tuple[tuple[str, bool], ...]) -> None:
    def thrown() -> None:
        raise evaluation.conflict("x", *rules)

    assert of_javascript(node, "written", "conflict", "x", *rules) == of_python(thrown)


@pytest.mark.parametrize("holds", [(True, True), (True, False), (False, True), (False, False)])
def test_assertions_are_refused_together(node: Node, holds: tuple[bool, bool]) -> None:
    checks = tuple((f"message {place}", each, (f"f:{place}", "Article 1")) for place, each in enumerate(holds))
    assert of_javascript(node, "evaluation", "require", *checks) == of_python(evaluation.require, *checks)


@pytest.mark.parametrize("is_read", [False, True])
@pytest.mark.parametrize("kind", ["Unset", "Silent", "Conflict"])
def test_a_variable_keeps_its_own_silence_until_it_is_read(node: Node, kind: str, is_read: bool) -> None:
    def attempted() -> Any:
        def fail() -> None:
            given_: tuple[Any, ...] = ("x", ("a", "b")) if kind == "Conflict" else ("x",)
            raise getattr(failures, kind)(*given_, "f:1", "Article 1")

        reading = evaluation.attempt(fail)
        return reading() if is_read else "not read"

    assert of_javascript(node, "written", "attempted", kind, is_read) == of_python(attempted)


@pytest.mark.parametrize(("message", "spot"), [("", ("", "")), ("It is so.", SPOT), ("Because...", SPOT)])
def test_impossible(node: Node, message: str, spot: tuple[str, str]) -> None:
    expected = of_python(evaluation.impossible, message, spot)
    assert expected.failure is not None
    assert of_javascript(node, "evaluation", "impossible", message, spot) == expected


def test_readings_are_noticed_once_in_order_and_inside_only(node: Node) -> None:
    assert of_javascript(node, "written", "noticed").value == (("inner",), ("b", "a"))
