"""Which of two failures comes first: what a function is handed as a value has not failed before its turn."""

from __future__ import annotations

import pytest

from compiler.interpret.outcomes import Outcomes
from tests.differential.beside import judged
from tests.differential.engines import Engines

RULES = """\
## Article 1. Order

It is so.

```catala
declaration scope Order:
  input asked content integer
  internal missing content integer
  output answer content boolean

scope Order:
  definition missing under condition asked > 10 consequence equals asked

  definition answer
    under condition {condition}
    consequence equals missing > 0
```
"""


@pytest.mark.parametrize(
    "condition",
    [
        "(exists (a, b) among ([1; 1], [asked]) such that a = b) or missing > 1",
        "missing > 1 and (exists (a, b) among ([1; 1], [asked]) such that a = b)",
        "(1.0 / (decimal of asked) > 0.0) and missing > 1",
        "missing > 1 or (1.0 / (decimal of asked) > 0.0)",
        "(if asked > 0 then missing > 1 else 1.0 / (decimal of asked) > 0.0) and missing > 2",
    ],
)
@pytest.mark.parametrize("asked", [0, 1, 11])
def test_the_engines_fail_alike(condition: str, asked: int) -> None:
    engines = Engines(RULES.format(condition=condition))
    assert engines.generated("Order", {"asked": asked}) == engines.interpreted("Order", {"asked": asked})


#: The exception of an exception is tried before it, although it stands behind it and excludes it.
FEE = """\
## Article 1. Fees

It is so.

```catala
declaration scope Fee:
  input area content decimal
  internal unsaid content boolean
  internal due content decimal
  output known content boolean

scope Fee:
  definition known equals true

  label general definition due equals 1.0

  label small exception general definition due
    under condition not (area > 10.0) and unsaid
    consequence equals 2.0

  exception small definition due
    under condition area > 10.0
    consequence equals area / (area - 11.0)
```
"""


@pytest.mark.parametrize(("area", "kind"), [("11", "DivisionByZero"), ("12", "value"), ("9", "Silent")])
def test_an_exception_that_stops_comes_before_what_it_excludes(area: str, kind: str) -> None:
    engines = Engines(FEE)
    found = engines.generated("Fee", {"area": area})
    assert found == engines.interpreted("Fee", {"area": area})
    assert found.kind == kind


#: What is looked for comes before where it is looked for, of what an assertion is handed as values too.
SOUGHT = """\
## Article 1. Numbers

It is so.

```catala
declaration scope Sought:
  input asked content integer
  internal unsaid content integer
  internal twice content integer
  output known content boolean

scope Sought:
  definition known equals true
  definition unsaid under condition asked > 10 consequence equals asked
  definition twice under condition asked < 20 consequence equals asked
  definition twice equals 7
  assertion {assertion}
```
"""


@pytest.mark.parametrize(
    "assertion",
    [
        "([unsaid] ++ [unsaid; unsaid]) contains (let (one, other) equals (twice, unsaid) in other)",
        "([twice] ++ [twice; twice]) contains (let (one, other) equals (unsaid, twice) in other)",
    ],
)
@pytest.mark.parametrize("asked", [0, 11, 21])
def test_what_is_looked_for_comes_before_where(assertion: str, asked: int) -> None:
    engines = Engines(SOUGHT.format(assertion=assertion))
    judge = Outcomes(engines.checked.program)
    _, answered = engines.reasons("Sought", {"asked": asked})
    assert judged(engines, judge, "Sought", {"asked": asked}) == {
        name: {key: each[key] for key in ("status", "value") if key == "status" or each["status"] == "value"}
        for name, each in answered["outputs"].items()
    }
