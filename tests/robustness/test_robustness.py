"""Rule files made wrong, and programs that go deep: messages within their time, never a traceback.

`python -m tests.robustness.run` takes upstream's tests too, and many thousand variants.
"""

from __future__ import annotations

import pytest

from tests.differential.choices import Choices
from tests.robustness.checking import minimal, trouble
from tests.robustness.deep import DEEP, deep
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
    make, depth = DEEP[name]
    text = f"## Article 1. Deep\n\n```catala\n{make(max(depth // 50, 20))}\n```\n"
    assert trouble("deep.catala_en", text) == ""
