"""Random well-typed programs: the interpreter and generated JavaScript give the same, to the place of a failure.

`make fuzz` asks many more (tests/differential/run.py).
"""

from __future__ import annotations

from collections import Counter

from tests.differential.beside import javascript
from tests.differential.choices import Choices
from tests.differential.engines import Engines
from tests.differential.programs import sample

PROGRAMS = 16


def test_seeded_programs_agree_and_every_kind_of_outcome_occurs() -> None:
    seen: Counter[str] = Counter()
    for number in range(PROGRAMS):
        made = sample(Choices.seeded(f"js:{number}"))
        seen.update(javascript(Engines(made.text), made.questions))
    assert seen.keys() >= {"value", "Silent", "Conflict", "Refused"}
    assert seen["value"] > 50, seen
