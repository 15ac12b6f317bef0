"""Random well-typed programs: the interpreter and generated Python give the same, to the place of a failure.

`make fuzz` asks many more (tests/differential/run.py).
"""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, given, settings

from tests.differential.choices import Choices, shrunk
from tests.differential.engines import compare
from tests.differential.programs import Sample, sample, samples


def test_seeded_programs_agree_and_every_kind_of_outcome_occurs() -> None:
    seen: Counter[str] = Counter()
    texts = []
    for number in range(40):
        made = sample(Choices.seeded(f"test:{number}"))
        texts.append(made.text)
        seen.update(compare(made.text, made.questions))
    assert seen.keys() >= {"value", "Silent", "Conflict", "Refused"}
    assert seen["value"] > 50, seen
    for words in ("decimal in ha", "decimal in JPY per USD", "money in JPY", "kW", "working day", "date calendar"):
        assert any(words in text for text in texts), words


@settings(max_examples=15, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(samples())
def test_programs_drawn_by_hypothesis_agree(made: Sample) -> None:
    compare(made.text, made.questions)


def test_a_record_gives_its_program_again_and_shrinks() -> None:
    choices = Choices.seeded("test:0")
    made = sample(choices)
    assert sample(Choices.replayed(choices.record)) == made
    small = shrunk(choices.record, lambda record: "decimal" in sample(Choices.replayed(record)).text, tries=60)
    assert len(small) < len(choices.record)
