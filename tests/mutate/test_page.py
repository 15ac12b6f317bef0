"""The page on mutations: its example survives as the page shows."""

from __future__ import annotations

import re
from pathlib import Path

from tests.cli.conftest import ROOT, Run

PAGE = (ROOT / "docs" / "mutations.md").read_text("utf-8")


def fence(info: str) -> str:
    found = re.search(rf"^```{info}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def test_the_example_survives_as_the_page_shows(run: Run, empty: Path) -> None:
    (empty / "rules").mkdir()
    text = f"```catala\n{fence('catala')}```\n\n```cases Stall_fee\n{fence('cases Stall_fee')}```\n"
    (empty / "rules" / "stalls.catala_en").write_text(text, "utf-8")
    shown = run("mutate", "Stall_fee", "--jobs", "1")
    assert shown.exit_code == 1
    assert f"$ kotmai mutate Stall_fee\n{shown.output.partition(chr(10) * 2)[0]}\n" == fence("console")
