"""Rule files made wrong, and programs that go deep: messages within their time, never a traceback.

`python -m tests.robustness.run` takes upstream's tests too, and many thousand variants.
"""

from __future__ import annotations

import cProfile
import pstats

import pytest

from tests.benchmarks.growth import SIZES
from tests.differential.choices import Choices
from tests.robustness.checking import minimal, trouble
from tests.robustness.deep import DEEP, article, deep
from tests.robustness.mutations import mutated
from tests.robustness.run import RULES, corpus

#: Those that are slow at full depth are held to it by the long run only.
QUICK = ("brackets", "lists of lists", "negations", "minus signs", "payloads", "a long sum", "exceptions to exceptions")


def test_our_rules_made_wrong_give_messages() -> None:
    files = corpus((str(RULES),))
    for number in range(120):
        which, text = mutated([text for _, text in files], Choices.seeded(f"test:{number}"))
        found = trouble(files[which][0], text)
        assert not found, minimal(text, lambda shorter: bool(trouble("a.catala_en", shorter)))


@pytest.mark.parametrize("name", QUICK)
def test_what_goes_deep_is_accepted_or_refused(name: str) -> None:
    assert trouble("deep.catala_en", deep(name)) == ""


@pytest.mark.parametrize("name", sorted(DEEP.keys() - set(QUICK)))
def test_what_goes_less_deep_is_quick(name: str) -> None:
    assert trouble("deep.catala_en", article(name, max(DEEP[name][1] // 50, 20))) == ""


@pytest.mark.parametrize("name", SIZES)
def test_the_work_grows_as_the_program(name: str) -> None:
    """Calls are counted, not seconds, so that a busy machine tells the same; `make bench` shows the seconds."""
    few, many = _calls(name, SIZES[name] // 10), _calls(name, SIZES[name] // 5)
    assert many < 2.3 * few


def _calls(name: str, size: int) -> int:
    text = article(name, size)
    counting = cProfile.Profile()
    counting.runcall(trouble, "deep.catala_en", text)
    return int(pstats.Stats(counting).total_calls)  # type: ignore[attr-defined]
