"""Currencies, units and readings in plain Catala: explicit factors, and the same answers to the last minor unit."""

from __future__ import annotations

from itertools import product

import pytest

from compiler.plain.additions import additions
from compiler.runtime.answers import Json
from compiler.types import QualifiedName
from tests.differential import engines
from tests.differential.choices import Choices
from tests.differential.programs import sample
from tests.plain.agreement import Pair, accepted, exported

_MEASURES = """> Module Measures

```catala-metadata
declaration structure Plant:
  data power content decimal in MW
  data area content decimal in ha
  data fee content money in LAK
  data yen content money in JPY
  data dinars content money in KWD

declaration enumeration Size:
  -- Small content decimal in km2
  -- Big

declaration per_hectare content decimal in USD per ha equals 5 USD per ha

declaration total content money in JPY
  depends on fees content list of money in JPY
  equals Money.sum of fees

declaration scope Fees:
  input plant content Plant
  input rate content decimal in LAK per USD
  input n content integer
  input share content decimal
  output usd content money in USD
  output lak content money in LAK
  output yen content money in JPY
  output dinars content money in KWD
  output is_big condition
  output density content decimal in kW per m2
  output size content Size
  output areas content list of decimal in m2
  output ratio content decimal
  output whole content integer
  output half_yen content money in JPY
  output back content money in USD
  output sums content (money in USD, money in JPY)
  output least content money in JPY
  output rent content money in USD
  output above content money in JPY
  output changed content Plant
```

```catala
scope Fees under condition plant.power > 0 kW:
  definition usd equals USD 10,000.50 * share
  definition lak equals usd * rate + plant.fee
  definition yen equals plant.yen * share - JPY 7
  definition dinars equals plant.dinars / n + KWD 0.001
  rule is_big
    under condition plant.power >= 1,500 kW and plant.area < 3 km2
    consequence fulfilled
  definition density equals plant.power / plant.area
  definition size equals if plant.area <= 50 ha then Small content plant.area else Big
  definition areas equals
    map each x among [plant.area; 2 ha] such that x > 100 m2 to 0 m2 + x * 2
  definition ratio equals (plant.area + 1 km2) / 1 ha
  definition whole equals integer of plant.yen
  definition half_yen equals (plant.yen / share) / 2
  definition back equals plant.fee / rate
  definition sums equals let (a, b) equals (usd, plant.yen) in (a - USD 1, b + b)
  definition least equals
    match size with pattern
    -- Small content s: if s > 20 ha then Money.min of plant.yen, JPY 500 else total of [plant.yen; JPY 3]
    -- Big: minimum of [plant.yen; JPY 10] or if list empty then JPY 0
  definition rent equals per_hectare * plant.area
  definition above equals Money.in_excess of plant.yen, JPY 3
  definition changed equals plant but replace { -- area: plant.area + 3 km2 -- yen: - plant.yen }
```
"""


def test_amounts_and_quantities_come_out_the_same() -> None:
    checked = accepted([("measures.catala_en", _MEASURES)])
    pair = Pair(checked, exported(checked)[1])
    plants: list[Json] = [
        {"power": power, "area": area, "fee": fee, "yen": yen, "dinars": dinars}
        for (power, area), fee, (yen, dinars) in product(
            [("0.5", "0.01"), ("2/3", "299.5"), ("1.5", "15"), ("-1", "1/3")],
            ["0.01", "-1000.50"],
            [("1", "0.001"), ("-5", "12.345"), ("333", "-1.5")],
        )
    ]
    for plant, rate, n, share in product(plants, ["8000.5"], [3, 0], ["0.5", "-1/3"]):
        facts: dict[str, Json] = {"plant": plant, "rate": rate, "n": n, "share": share}
        one, other = pair.asked(QualifiedName("Measures", "Fees"), facts)
        assert str(one) == str(other), facts


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("x content money in USD equals USD 10,000.50", "## In USD (US Dollar).\ndeclaration x content money equals $10,000.50"),
        (
            "x content money in JPY equals JPY 1,000",
            "## In JPY (Yen), counted in whole units.\ndeclaration x content integer equals 1000",
        ),
        (
            "x content money in KWD equals KWD 1.005",
            "## In KWD (Kuwaiti Dinar), counted in units of 1/1,000.\ndeclaration x content integer equals 1005",
        ),
        ("x content decimal in ha equals 3 km2", "## In ha.\ndeclaration x content decimal equals 300.0"),
        ("x content decimal in m equals 3 ft + 1 m", "declaration x content decimal equals (3.0 + 1250.0 / 381.0) * 0.3048"),
        ("x content boolean equals 3 km2 < 5 ha", "declaration x content boolean equals 3.0 < 0.05"),
        ("x content money in USD equals 3 ha * 2 USD per m2", "declaration x content money equals money of (3.0 * 2.0 * 10000.0)"),
        ("x content decimal equals JPY 3 / JPY 2", "declaration x content decimal equals 3 / 2"),
        (
            "x content money in JPY equals JPY 3 * 0.5",
            "declaration x content integer equals integer of round of (decimal of 3 * 0.5)",
        ),
        ("x content decimal equals decimal of JPY 3", "declaration x content decimal equals decimal of 3"),
        (
            "x content list of duration in working day equals [3 working day]",
            "## In working days.\ndeclaration x content list of integer equals [3]",
        ),
    ],
)  # fmt: skip
def test_each_is_written_with_its_factor(written: str, plain: str) -> None:
    made, _ = exported(accepted([("a.catala_en", f"```catala\ndeclaration {written}\n```\n")]))
    assert plain in made.files[0].text


_READINGS = """> Module Ways

```catala-metadata
declaration enumeration Way:
  ## The fee is fixed.
  -- Fixed
  ## The fee is free.
  -- Free

declaration scope Inner:
  #[reading]
  context way content Way
  output fee content money
```

```catala
scope Inner:
  definition way equals Fixed
  definition fee equals if way with pattern Fixed then $1 else $2
```
"""
_ASKERS = """> Module Askers
> Using Ways

```catala
declaration scope Outer:
  input times content integer
  inner scope Ways.Inner
  output one content money
  output other content money
  output fixed content money

scope Outer:
  definition one equals inner.fee
  definition other equals (output of Ways.Inner).fee * times
  definition fixed equals (output of Ways.Inner with { -- way: Ways.Way.Fixed }).fee

declaration scope Outermost:
  input times content integer
  output all_fees content list of money

scope Outermost:
  definition all_fees equals
    let found equals output of Outer with { -- times: times } in
    [found.one; found.other; found.fixed]
```

```cases Outermost
| case  | times | Inner.way | expected all_fees |
|-------|-------|-----------|-------------------|
| fixed | 2     |           | [$1; $2; $1]      |
| free  | 3     | Free      | [$2; $6; $1]      |
```
"""


def test_readings_are_ordinary_choices_handed_on_outright() -> None:
    checked = accepted([("ways.catala_en", _READINGS), ("askers.catala_en", _ASKERS)])
    made, plain = exported(checked)
    texts = {each.path: each.text for each in made.files}
    assert "  # reading\n  context way content Way\n" in texts["ways.catala_en"]
    assert "  context inner_way content Ways.Way\n" in texts["askers.catala_en"]
    assert "-- way: inner_way }" in texts["askers.catala_en"]
    assert "-- way: Ways.Way.Fixed }" in texts["askers.catala_en"]
    assert (made.tested, made.untested) == (2, 0)
    pair = Pair(checked, plain)
    for scope, way in product(("Outer", "Outermost"), (None, "Free", "Fixed")):
        facts: dict[str, Json] = {"times": 3, **({"Inner.way": way} if way else {})}
        one, other = pair.asked(QualifiedName("Askers", scope), facts)
        assert str(one) == str(other), (scope, way)
    tests = [scope.name for module in plain.program.modules for scope in module.scopes if scope.notes.has("test")]
    assert [each for each in tests if not pair.passes(each)] == []


@pytest.mark.parametrize("seed", range(6))
def test_random_programs_answer_the_same(seed: int) -> None:
    made = sample(Choices.seeded(f"exported {seed}"), 2)
    checked = engines.accepted(made.text)
    export, plain = exported(checked)
    if not any(True for file in checked.files for _ in additions(file.rule_file)):
        assert [each.text for each in export.files] == [made.text]
    pair = Pair(checked, plain)
    for scope, facts in made.questions:
        one, other = pair.asked(QualifiedName("", scope), facts)
        assert str(one) == str(other), facts


def test_a_case_that_a_silent_sub_scope_would_stop_is_kept_as_a_comment() -> None:
    text = """```catala
declaration scope Inner:
  input size content integer
  output fee content money
scope Inner:
  definition fee under condition size > 0 consequence equals $5
declaration scope Outer:
  input size content integer
  inner scope Inner
  output due content money
scope Outer:
  definition inner.size equals size
  definition due under condition size > 0 consequence equals inner.fee
  definition due under condition size = 0 consequence equals $1
```

```cases Outer
| case  | size | expected due |
|-------|------|--------------|
| some  | 1    | $5           |
| none  | 0    | $1           |
```
"""
    made, _ = exported(accepted([("a.catala_en", text)]))
    assert (made.tested, made.untested) == (1, 1)
    assert "# - none: due $1" in made.files[0].text
