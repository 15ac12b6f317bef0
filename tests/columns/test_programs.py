"""Random well-typed programs over columns: their answers are those of the interpreter, row by row.

`make fuzz` asks many more (tests/differential/run.py).
"""

from __future__ import annotations

from collections import Counter

import pytest

from tests.differential.beside import FORMS, columns, compare_forms, over_columns
from tests.differential.choices import Choices
from tests.differential.engines import Disagreement, Engines
from tests.differential.programs import sample

PROGRAMS = 16

#: What random programs have found.
FOUND = {
    "a constant is rounded": """```catala
declaration scope Share:
  input given content integer
  output whole content integer
  output too content integer

scope Share:
  definition whole equals integer of $1.50
  definition too equals given + integer of -$1.50
```
""",
    "one date stands for all rows": """```catala
declaration scope Share:
  input given content integer
  output later content date
  output sooner content date
  output once content date

scope Share:
  date round up
  definition later equals |2020-02-29| + 1 year
  definition sooner equals |2020-02-29| + 1 year * given
  definition once equals |2020-03-31| + 1 month * given
```
""",
    "an optional value of an optional one": """```catala
declaration scope Share:
  input given content integer
  output whole content optional of optional of integer

scope Share:
  definition whole equals
    if given > 0 then Present content (Present content given)
    else if given < 0 then Present content Absent else Absent
```
""",
    "a constant of the law is refused": """```catala
declaration limit content integer equals
  assertion (1 > 2) in 5

declaration scope Share:
  input given content integer
  output whole content integer

scope Share:
  definition whole equals given + limit
```
""",
    "facts that are always refused, where some are silent": """```catala
declaration scope Share:
  input given content integer
  output whole content integer

scope Share:
  definition whole under condition given > 0 consequence equals given
  assertion given < given
```
""",
    "silent whatever it is told, and sometimes refused": """```catala
declaration scope Share:
  input given content integer
  output whole content integer

scope Share:
  assertion given >= 0
```
""",
    "numbers too far apart to be chosen in a byte": """```catala
declaration scope Share:
  input given content integer
  output whole content integer

scope Share:
  definition whole equals if given > 0 then 3330 else if given < 0 then 25001 else 7
```
""",
    "what is chosen where it cannot be": """```catala
declaration scope Share:
  input given content integer
  output whole content (duration, integer)

scope Share:
  label base definition whole
    under condition given > 0
    consequence equals if given > 0 then (if given > 0 then (1 month, 4) else (2 month, 5)) else (2 day, 6)

  exception base definition whole
    under condition not (given > 0)
    consequence equals if given > 0 then (1 day, 1) else (1 year + 0 day, 2)
```
""",
    "a number beyond 64 bits": """```catala
declaration scope Share:
  input given content integer
  output whole content decimal

scope Share:
  definition whole under condition given > 0 consequence equals 12345678901234567890123.0
```
""",
    "a value in a pattern behind a pattern": """```catala
declaration enumeration Part:
  -- Of content integer

declaration scope Share:
  input given content integer
  internal part content Part
  output whole content integer

scope Share:
  definition part equals Of content given
  definition whole
    under condition part with pattern Of content one and (Of content one) with pattern Of content other and other > 0
    consequence equals given
```
""",
    "what stands behind the failure of a scope that is asked cannot be worked out": """```catala
declaration scope Holding:
  input given content integer
  output part content integer
  internal per_head content decimal

scope Holding:
  definition part under condition given > 0 consequence equals given
  definition per_head equals 1.0 / decimal of given

declaration scope Share:
  input given content integer
  output holding scope Holding
  output doubled content integer

scope Share:
  definition holding.given equals given
  definition doubled equals given + given
```
""",
}


def test_random_programs() -> None:
    seen: Counter[str] = Counter()
    as_columns = 0
    for number in range(PROGRAMS):
        made = sample(Choices.seeded(f"columns:{number}"))
        engines = Engines(made.text)
        seen.update(columns(engines, made.questions))
        as_columns += sum(not each.by_row for each in over_columns(engines))
    assert as_columns
    assert seen.keys() >= {"value", "silent", "conflict", "refused", "error"}


@pytest.mark.parametrize("name", FOUND)
def test_what_random_programs_have_found(name: str) -> None:
    text = f"## Article 1. On shares\n\nIt is so.\n\n{FOUND[name]}"
    compare_forms(text, [("Share", {"given": each}) for each in (0, -1, 7)], tuple(FORMS))


def test_a_form_that_answers_otherwise_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def otherwise(engines: object, questions: object) -> dict[str, int]:
        raise Disagreement("Share")

    monkeypatch.setitem(FORMS, "columns", otherwise)
    made = sample(Choices.seeded("columns:0"))
    with pytest.raises(Disagreement, match="in the form columns: Share"):
        compare_forms(made.text, made.questions, ("scalar", "columns"))
