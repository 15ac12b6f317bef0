"""The analysis and the interpreter say the same of random programs; `python -m tests.analyse.planted` and
`python -m tests.analyse.upstream PATH` measure more."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from tests.analyse.agreeing import disagreements
from tests.analyse.upstream import FOLDER, runs

ROOT = Path(os.environ.get("CATALA_REPO", "/nonexistent"))


def test_what_is_called_complete_is_never_silent_or_in_conflict() -> None:
    seen: Counter[str] = Counter()
    assert [wrong for number in range(20) for wrong in disagreements(f"analyse:{number}", seen)] == []
    assert seen["asked silent"] > 10
    assert seen["asked conflict"] > 10
    assert seen["gap"] > 5
    assert seen["conflict"] > 5
    assert seen["undecided"] < 5


@pytest.mark.skipif(not (ROOT / FOLDER).is_dir(), reason="no checkout of upstream: CATALA_REPO is not set")
def test_upstreams_proofs_come_out_the_same() -> None:
    found = list(runs(ROOT.resolve()))
    assert [each.block.key for each in found if not each.agrees] == []
    assert len(found) == 47
