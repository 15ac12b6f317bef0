"""Agreement with upstream's own suite and examples, where checkouts are at hand: set CATALA_REPO and CATALA_EXAMPLES."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conformance import examples
from tests.conformance.out_of_reach import FLOOR_ALL, FLOOR_PLAIN
from tests.conformance.report import compared, differences, unknown_kinds

ROOT = Path(os.environ.get("CATALA_REPO", "/nonexistent"))
EXAMPLES = Path(os.environ.get("CATALA_EXAMPLES", "/nonexistent"))


@pytest.mark.skipif(not (ROOT / "tests").is_dir(), reason="no checkout of upstream: CATALA_REPO is not set")
def test_as_many_blocks_agree_as_did() -> None:
    runs = list(compared(ROOT.resolve()))
    told = "\n".join(differences(runs, verbose=True))
    assert not list(unknown_kinds(runs))
    assert sum(each.verdict.agrees and each.asked.is_plain for each in runs) >= FLOOR_PLAIN, told
    assert sum(each.verdict.agrees for each in runs) >= FLOOR_ALL, told
    assert not [each.block.key for each in runs if each.reason and each.verdict.agrees], "agrees now: off the list"
    assert not [each.block.key for each in runs if each.verdict.cause == "crash"], told


@pytest.mark.skipif(not EXAMPLES.is_dir(), reason="no checkout of the examples: CATALA_EXAMPLES is not set")
@pytest.mark.parametrize(
    ("program", "count"),
    [
        ("us_tax_code", 9),
        ("NSW_community_gaming", 25),
        ("polish_taxes", 8),
        ("allocations_familiales", 15),
        ("prestations_familiales", 1),
        ("droit_successions", 4),
    ],
)
def test_the_test_scopes_of_a_program_agree(program: str, count: int) -> None:
    root = EXAMPLES.resolve()
    runs = [run for path in examples.files_of(root, program) for run in examples.checked(root, path).runs]
    assert [(each.path, each.scope, each.trouble) for each in runs if each.trouble] == []
    assert len(runs) == count
