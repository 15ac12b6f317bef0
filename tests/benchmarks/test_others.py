"""OpenFisca-Core and zen-engine say what the generated evaluators say; skipped where they are not installed."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.util import find_spec

import pytest

from tests.benchmarks import others
from tests.benchmarks.by_zen import MODELS, model_of
from tests.benchmarks.seven import SEVEN, Amount, Measure, Measured, OneOf

has_openfisca = pytest.mark.skipif(find_spec("openfisca_core") is None, reason="openfisca-core is not installed")
has_zen = pytest.mark.skipif(find_spec("zen") is None, reason="zen-engine is not installed")
each_rule = pytest.mark.parametrize("measure", SEVEN, ids=lambda each: each.name)


def around(megawatts: int, hectares: int, square_km: int) -> Measure:
    """The warranty of projects that are about so large (hundredths of a megawatt)."""
    sizes = {
        "Electricity": (1, Measured("MW", megawatts - 2, megawatts + 2, 100)),
        "Land": (1, Measured("ha", hectares - 2, hectares + 2)),
        "Mining": (1, Measured("km2", square_km - 2, square_km + 2)),
    }
    return replace(SEVEN[0], facts={"project": OneOf(sizes)})


#: Rules at their limits, which random facts seldom meet; dollars in steps that floats of 32 bits hold.
LIMITS = (
    around(500, 2, 3),
    around(10_000, 150, 300),
    around(2, 1_000, 500),
    around(2, 1_101, 302),
    replace(SEVEN[2], facts={"value": Amount("USD", 4_999_998, 5_000_002, 100)}),
    replace(SEVEN[2], facts={"value": Amount("USD", 9_999_998, 10_000_002, 200)}),
)


@has_openfisca
def test_openfisca_agrees_at_limits() -> None:
    from tests.benchmarks.others_openfisca import differences

    assert [differences(each, 300) for each in LIMITS] == [[]] * len(LIMITS)


@has_zen
def test_zen_agrees_at_limits() -> None:
    from tests.benchmarks.others_zen import differences

    assert [dict(differences(each, 100)) for each in LIMITS] == [{}] * len(LIMITS)


@has_openfisca
@each_rule
def test_openfisca_agrees_but_for_amounts_beyond_its_floats(measure: Measure) -> None:
    from tests.benchmarks.others_openfisca import differences

    found = {each.output: each.most for each in differences(measure, 2_000)}
    if measure.name == "initial capital":
        assert found.keys() == {"initial_payment", "remainder"}
        # Half a step of a float of 32 bits at 10^13 is 2^19 kip; there are several roundings.
        assert all(most is not None and most < 3 * 2**19 * 100 for most in found.values())
    else:
        assert found == {}


@has_openfisca
def test_parameters_indexed_by_a_column_say_the_same() -> None:
    from tests.benchmarks.by_openfisca import INDEXED
    from tests.benchmarks.others_openfisca import differences

    for measure in SEVEN:
        if measure.name in INDEXED:
            assert differences(measure, 500, indexed=True) == differences(measure, 500)


@has_openfisca
def test_openfisca_gets_every_fact() -> None:
    from tests.benchmarks.by_openfisca import system
    from tests.benchmarks.others_openfisca import facts_of

    for measure in SEVEN:
        _, _, put = facts_of(measure, 10)
        facts = {name for name, variable in system(measure.name).variables.items() if not variable.formulas}
        assert put.keys() == facts


@has_openfisca
def test_a_wrong_formula_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.benchmarks import by_openfisca
    from tests.benchmarks.others_openfisca import differences

    variables, parameters = by_openfisca.SYSTEMS["loss carry-forward"]
    monkeypatch.setitem(by_openfisca.SYSTEMS, "loss carry-forward", (variables, {**parameters, "loss_years": 4}))
    by_openfisca.system.cache_clear()
    try:
        assert {each.output for each in differences(SEVEN[4], 500)} == {"last_year", "is_deductible"}
    finally:
        by_openfisca.system.cache_clear()


@has_zen
@each_rule
def test_zen_agrees(measure: Measure) -> None:
    from tests.benchmarks.others_zen import differences

    assert not differences(measure, 100 if measure.name == "working-day due date" else 500)


@each_rule
def test_a_decision_model_is_a_chain(measure: Measure) -> None:
    model = json.loads(model_of(MODELS[measure.name]))
    kinds = [node["type"] for node in model["nodes"]]
    assert kinds[0] == "inputNode"
    assert kinds[-1] == "outputNode"
    assert [edge["sourceId"] for edge in model["edges"]] == [node["id"] for node in model["nodes"][:-1]]


def test_an_engine_that_is_not_installed_is_named_and_its_section_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    written: list[str] = []
    monkeypatch.setattr(others, "find_spec", lambda name: None)
    monkeypatch.setattr(others, "write_section", lambda name, text: written.append(name))
    monkeypatch.setattr("sys.argv", ["others"])
    others.main()
    assert capsys.readouterr().out.splitlines() == [
        "openfisca-core is not measured, not installed: pip install openfisca-core",
        "zen-engine is not measured, not installed: pip install zen-engine",
    ]
    assert written == []
