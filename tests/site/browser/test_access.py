"""Nothing keeps a reader out of a page: axe-core finds no violation, in light and in dark, on a phone and at a desk.

A page of each type is looked at once, in turn at a desk in light and on a phone in dark;
`python -m tests.site.browser.access` looks at every page in all four.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.site.browser.access import found

#: A page of each type.
PAGES = (
    "index.html",
    "how-to-read.html",
    "questions.html",
    "coverage.html",
    "decree/index.html",
    "decree/part-5.html",
    "decree/part-4.html",
    "decree/article-15.html",
    "decree/article-22.html",
    "decree/article-28.html",
    "decree/whole.html",
    "ask/warranty.html",
    "ask/warranty-deposit.html",
    "left-open.html",
    "outside.html",
    "actors.html",
    "terms.html",
    "worked/hydropower.html",
    "language/rules.html",
    "tutorials/drafter.html",
    "reference/command-line.html",
    "reference/http.html",
    "decisions/plain-pages.html",
)
IN_TURN = (("light", 1280), ("dark", 360))


@pytest.mark.browser
@pytest.mark.parametrize(("number", "name"), list(enumerate(PAGES)), ids=PAGES)
def test_axe_finds_nothing(number: int, name: str, opened: Any) -> None:
    scheme, width = IN_TURN[number % 2]
    assert found(opened.page, (opened.site / name).as_uri(), scheme, width) == []
