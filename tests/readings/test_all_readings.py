"""A question under all readings, held against every combination tried by hand; and both engines against each other."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.interpret.interpreter import Interpreter
from compiler.runtime.exploring import AllReadings, Outcome
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import EvaluationError
from compiler.types import QualifiedName
from tests.compiler.programs import checked
from tests.emit.compiled import described, outcome
from tests.readings.laws import laws
from tests.readings.programs import FEE, TOTAL, emitted, interpreted


def asked(code: str, scope: str, limit: int = 200, **facts: Any) -> AllReadings:
    """What the interpreter says under all readings; generated Python says the same."""
    slow = interpreted(code).all_readings(QualifiedName("", scope), facts, limit)
    module = emitted(code)
    runtime = __import__(f"{module.__name__.split('.')[0]}.runtime.exploring", fromlist=["all_readings"])
    fast = runtime.all_readings(described(module, scope), facts, limit)
    if limit > 100:
        assert fast.as_json()["outputs"] == slow.as_json()["outputs"]  # type: ignore[index,call-overload]
    return slow


def rows(found: AllReadings, output: str) -> list[tuple[dict[str, str], str]]:
    spread = next(each for each in found.spreads if each.output == output)
    return [(dict(each.choices), each.outcome.shown) for each in spread.rows]


def test_an_output_depends_on_the_readings_that_change_it() -> None:
    found = asked(FEE, "Fee", investors=3, days=20)
    assert rows(found, "fee") == [
        ({"Fee.counting": "Each"}, "$15"),
        ({"Fee.counting": "Together", "Fee.late": "After_ten"}, "$9"),
        ({"Fee.counting": "Together", "Fee.late": "After_thirty"}, "$8"),
    ]
    assert rows(found, "days_given") == [({}, "20")]
    assert not found.is_same_on_all


def test_the_same_on_every_reading() -> None:
    """Two investors fewer and five days: late in neither reading; one investor and $8 differ still."""
    found = asked(FEE.replace("$5 * investors", "$8"), "Fee", investors=3, days=5)
    assert found.is_same_on_all
    assert rows(found, "fee") == [({}, "$8")]


def test_a_reading_is_tried_only_where_it_is_met() -> None:
    """`late` is read under `Together` alone: three combinations, and not four."""
    lazy = FEE.replace("internal is_late content boolean\n", "").replace(
        "  definition is_late equals match late", "  # "
    )
    lazy = "\n".join(
        line for line in lazy.splitlines() if "-- After_ten:" not in line and "-- After_thirty:" not in line
    )
    lazy = lazy.replace("and is_late", "and (late = After_ten and days > 10)").replace(
        "and not is_late", "and not (late = After_ten and days > 10)"
    )
    found = interpreted(lazy).all_readings(QualifiedName("", "Fee"), {"investors": 3, "days": 20})
    # The interpreter tries every condition in full, so that it reads both; generated Python stops at the first.
    assert len(found.combinations) == 4
    module = emitted(lazy)
    runtime = __import__(f"{module.__name__.split('.')[0]}.runtime.exploring", fromlist=["all_readings"])
    fast = runtime.all_readings(described(module, "Fee"), {"investors": 3, "days": 20})
    assert len(fast.combinations) == 3
    assert fast.as_json()["outputs"] == found.as_json()["outputs"]  # type: ignore[index,call-overload]


def test_what_the_asker_settled_is_not_varied() -> None:
    facts: dict[str, Any] = {"investors": 3, "days": 20, "Fee.counting": "Together"}
    found = asked(TOTAL, "Total", **facts)
    assert found.chosen == {"Fee.counting": "Together"}
    assert [each.name for each in found.readings] == ["Fee.late"]


def test_a_bound_is_kept_and_what_is_left_is_said() -> None:
    found = asked(FEE, "Fee", 2, investors=3, days=20)
    assert (len(found.combinations), found.left > 0) == (2, True)
    assert asked(FEE, "Fee", 200, investors=3, days=20).left == 0


def test_silence_under_one_reading_is_an_answer_of_it() -> None:
    silent = FEE.replace("  definition fee under condition counting = Each consequence equals $5 * investors\n", "")
    found = asked(silent, "Fee", investors=3, days=20)
    statuses = {row.choices["Fee.counting"]: row.outcome.status for row in found.spreads[0].rows}
    assert {case: status.value for case, status in statuses.items() if status} == {
        "Each": "silent",
        "Together": "value",
    }


def test_what_cannot_be_computed_under_one_reading_is_said_of_it() -> None:
    divides = FEE.replace("equals $5 * investors", "equals $5 / (investors - 3)")
    found = asked(divides, "Fee", investors=3, days=20)
    shown = {row.choices["Fee.counting"]: row.outcome.as_json() for row in found.spreads[0].rows}
    assert shown["Each"]["status"] == "error"
    assert "zero" in str(shown["Each"]["message"])
    assert shown["Together"]["status"] == "value"


def test_wrong_facts_are_said_once_and_not_for_every_reading() -> None:
    with pytest.raises(BadFacts):
        asked(FEE, "Fee", investors="three", days=20)


@settings(max_examples=15, deadline=None)
@given(laws(), st.integers(-1, 3))
def test_all_readings_agree_with_every_combination(law: str, n: int) -> None:
    program = checked(law)
    if not program.ok:  # rules that certainly conflict are a warning; nothing else may be wrong
        raise AssertionError([(each.code, str(each.span)) for each in program.diagnostics])
    engine = Interpreter(program.program)
    scope = QualifiedName("", "Outer")
    offered = engine.described(scope).readings
    found = engine.all_readings(scope, {"n": n}, 5_000)
    assert found.left == 0
    whole: dict[tuple[str, ...], list[Outcome]] = {}
    ways = [[each.name for each in fact.type.cases] for fact in offered.values()]  # type: ignore[union-attr]
    for cases in product(*ways):
        chosen = {fact.name: case for fact, case in zip(offered.values(), cases, strict=True)}
        whole[cases] = _outcomes(engine, scope, {"n": n, **chosen})
    for cases, outcomes in whole.items():
        choices = dict(zip(offered, cases, strict=True))
        for spread, expected in zip(found.spreads, outcomes, strict=True):
            fitting = [row for row in spread.rows if row.choices.items() <= choices.items()]
            assert [row.outcome for row in fitting] == [expected], (spread.output, choices)
    for place, spread in enumerate(found.spreads):
        assert set(spread.depends_on) == _that_matter(whole, list(offered), place)


@settings(max_examples=8, deadline=None)
@given(laws(), st.integers(-1, 3))
def test_both_engines_say_the_same_of_random_laws(law: str, n: int) -> None:
    asked(law, "Outer", 5_000, n=n)
    for scope in ("Inner", "Outer"):
        offered = interpreted(law).described(QualifiedName("", scope)).readings
        last = {fact.name: fact.type.cases[-1].name for fact in offered.values()}  # type: ignore[union-attr]
        for facts in ({"n": n}, {"n": n, **last}):
            _agree(law, scope, facts)


def _agree(law: str, scope: str, facts: dict[str, Any]) -> None:
    module = emitted(law)
    runtime = __import__(f"{module.__name__.split('.')[0]}.runtime.reasons", fromlist=["answer"])
    slow = outcome(lambda: interpreted(law).answer(QualifiedName("", scope), facts).as_json())
    assert outcome(lambda: runtime.answer(described(module, scope), facts).as_json()) == slow


def _outcomes(engine: Interpreter, scope: QualifiedName, facts: dict[str, Any]) -> list[Outcome]:
    names = [each.name for each in engine.described(scope).type.fields]
    try:
        answer = engine.answer(scope, facts)
    except EvaluationError as error:
        return [Outcome(None, None, str(error)) for _ in names]
    return [Outcome(each.status, each.value, each.shown) for each in answer.outputs.values()]


def _that_matter(whole: dict[tuple[str, ...], list[Outcome]], names: list[str], place: int) -> set[str]:
    """The readings of which one change, all others as they are, changes an output."""
    found = set()
    for one, first in whole.items():
        for other, second in whole.items():
            apart = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
            if len(apart) == 1 and first[place] != second[place]:
                found.add(names[apart[0]])
    return found
