"""What the guide's page on the export shows is what the export gives."""

from __future__ import annotations

import re
from pathlib import Path

from tests.plain.agreement import accepted, exported

_PAGE = Path(__file__).parents[2] / "docs" / "language" / "export.md"


def test_the_example_becomes_what_the_page_shows() -> None:
    page = _PAGE.read_text("utf-8")
    (code,) = re.findall(r"^```catala\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    (shown,) = re.findall(r"^becomes\n\n```text\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    made, _ = exported(accepted([("a.catala_en", f"```catala\n{code}```\n")]))
    assert made.files[0].text == f"```catala\n{shown}```\n"
