"""Acceptance beside upstream's own files, where a checkout is at hand: set CATALA_REPO to its folder."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.syntax.sexpr import rules

ROOT = Path(os.environ.get("CATALA_REPO", "/nonexistent"))
FILES = sorted(path for folder in ("tests", "stdlib") for path in (ROOT / folder).rglob("*.catala_[efp][nrl]*"))

#: Accepted there and refused here: our dates start with the year 1.
KNOWN = {"tests/json/good/alltypes_en.catala_en", "tests/json/good/alltypes_fr.catala_fr"}


@pytest.mark.skipif(not FILES, reason="no checkout of upstream: CATALA_REPO is not set")
@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_accepted_as_upstream(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    _, diagnostics = rules(text, path.name)
    if str(path.relative_to(ROOT)) in KNOWN:
        assert diagnostics
    elif "bad" in path.parts:
        assert bool(diagnostics) == bool(re.search(r"Syntax error at|Please add parentheses", text))
    else:
        assert not diagnostics, [(str(each.span), each.message) for each in diagnostics]
