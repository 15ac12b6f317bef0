"""Nothing keeps a reader out of a page: axe-core finds no violation, in light and in dark, on a phone and at a desk.

`KOTMAI_PAGES=all` looks at each type of page in all four; otherwise each is looked at once, in turn at a desk in light
and on a phone in dark.
"""

from __future__ import annotations

import os
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Any

import pytest

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
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
ALL = tuple(product(("light", "dark"), (360, 1280)))
IN_TURN = (("light", 1280), ("dark", 360))
#: What is far down is not laid out before it comes near, and then stands nowhere in particular.
LAID_OUT = ".article { content-visibility: visible !important; }"
RUN = """async (tags) => {
  document.querySelectorAll(".ask details, .bands details, .refers details, .actor details, .ranks details").forEach((each) => { each.open = true; });
  const found = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
  return found.violations.map((each) => `${each.id}: ${each.nodes[0].html.slice(0, 200)}`);
}"""


@cache
def _axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")


@pytest.mark.browser
@pytest.mark.parametrize(("number", "name"), enumerate(PAGES), ids=PAGES)
def test_axe_finds_nothing(number: int, name: str, opened: Any) -> None:
    for scheme, width in ALL if os.environ.get("KOTMAI_PAGES") == "all" else (IN_TURN[number % 2],):
        opened.page.set_viewport_size({"width": width, "height": 900})
        opened.page.emulate_media(color_scheme=scheme)
        page = opened.open(name)
        page.add_style_tag(content=LAID_OUT)
        page.evaluate(_axe())
        assert page.evaluate(RUN, TAGS) == [], (scheme, width)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
