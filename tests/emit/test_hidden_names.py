"""Facts that are named as what the scope's own function would call: the runtime library, another scope, a function."""

from __future__ import annotations

import pytest

from tests.differential.engines import Engines

RULES = """\
## Article 1. Fees

It is so.

```catala
declaration scope Fee:
  input size content decimal
  output amount content decimal

declaration half content decimal depends on x content decimal equals x / 2.0

scope Fee:
  definition amount equals size * 2.0

declaration scope Bill:
  {declared}
  output total content decimal
  output more content boolean

scope Bill:
  {given}
  definition total equals (output of Fee with {{ -- size: {fact} }}).amount + (half of {fact})
  definition more under condition {fact} > 1.0 consequence equals (half of {fact}) > 2.0
  assertion (half of {fact}) > 0.5
```
"""


@pytest.mark.parametrize("fact", ["fee", "compare", "notice", "divide", "bill", "size"])
@pytest.mark.parametrize("value", [3, 5, 1, 0])
@pytest.mark.parametrize("is_given", [True, False], ids=["input", "context"])
def test_the_engines_agree(fact: str, value: int, is_given: bool) -> None:
    declared = f"{'input' if is_given else 'context'} {fact} content decimal"
    text = RULES.format(fact=fact, declared=declared, given="" if is_given else f"definition {fact} equals 2.0")
    engines = Engines(text)
    assert engines.generated("Bill", {fact: value}) == engines.interpreted("Bill", {fact: value})


def test_a_sub_scope_is_asked() -> None:
    text = RULES.format(
        fact="fee", declared="input fee content decimal\n  sub scope Fee", given="definition sub.size equals fee"
    )
    engines = Engines(text)
    for value in (3, 1):
        assert engines.generated("Bill", {"fee": value}) == engines.interpreted("Bill", {"fee": value})
