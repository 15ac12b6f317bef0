"""Agreement with upstream's own suite, where a checkout is at hand: set CATALA_REPO to its folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conformance.out_of_reach import FLOOR_ALL, FLOOR_PLAIN
from tests.conformance.report import compared, differences, unknown_kinds

ROOT = Path(os.environ.get("CATALA_REPO", "/nonexistent"))


@pytest.mark.skipif(not (ROOT / "tests").is_dir(), reason="no checkout of upstream: CATALA_REPO is not set")
def test_as_many_blocks_agree_as_did() -> None:
    runs = list(compared(ROOT.resolve()))
    told = "\n".join(differences(runs, verbose=True))
    assert not list(unknown_kinds(runs))
    assert sum(each.verdict.agrees and each.asked.is_plain for each in runs) >= FLOOR_PLAIN, told
    assert sum(each.verdict.agrees for each in runs) >= FLOOR_ALL, told
    assert not [each.block.key for each in runs if each.reason and each.verdict.agrees], "agrees now: off the list"
    assert not [each.block.key for each in runs if each.verdict.cause == "crash"], told
