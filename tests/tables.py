"""The tables of holidays beside the rules, for tests that check rule files without the service that reads them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]


def tables(start: Path | None = None) -> Mapping[str, str]:
    """The texts of all tables under `rules/`, by path: from `start`, or in full."""
    found = sorted((ROOT / "rules").rglob("*.csv"))
    return {str(path.relative_to(start) if start else path): path.read_text("utf-8") for path in found}
