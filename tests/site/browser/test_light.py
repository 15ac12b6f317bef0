"""A page stays where it is: nothing that is shown moves when letters or scripts come, and an address leads to its place."""

from __future__ import annotations

import re
from typing import Any

import pytest

pytestmark = pytest.mark.browser

PAGES = (
    "index.html",
    "decree/part-5.html",
    "decree/article-15.html",
    "decree/article-20.html",
    "ask/warranty.html",
    "tutorials/drafter.html",
    "questions.html",
    "reference/command-line.html",
)
#: How much of the screen has moved, as browsers count it, from the first paint on.
HEARD = """
  globalThis.moved = 0;
  new PerformanceObserver((list) => { for (const each of list.getEntries()) globalThis.moved += each.value; })
    .observe({ type: "layout-shift", buffered: true });
"""
#: One script stands in the head of a page that is opened from a folder, which is not painted before.
SCRIPTS = re.compile(r"(?<!iframe-worker)\.js$")
PAINTED = "performance.getEntriesByName('first-contentful-paint').length > 0"
DRAWN = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"


class Held:
    """Requests that wait until they are let go: what comes late on a slow line comes late here, on any machine."""

    def __init__(self, page: Any, pattern: str | re.Pattern[str]) -> None:
        self.waiting: list[Any] = []
        self.is_open = False
        page.route(pattern, self._asked)

    def _asked(self, route: Any) -> None:
        if self.is_open:
            route.continue_()
        else:
            self.waiting.append(route)

    def let_go(self) -> None:
        self.is_open = True
        for route in self.waiting:
            route.continue_()


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_nothing_moves(name: str, width: int, opened: Any) -> None:
    """Letters come after the page was painted, and scripts after the letters. Up to 0.1 is held to be good."""
    page = opened.page
    page.set_viewport_size({"width": width, "height": 900})
    page.add_init_script(HEARD)
    letters, scripts = Held(page, "**/*.woff2"), Held(page, SCRIPTS)
    page.goto((opened.site / name).as_uri(), wait_until="commit")
    page.wait_for_function(PAINTED)
    assert letters.waiting
    letters.let_go()
    page.evaluate("document.fonts.ready.then(() => 0)")
    page.evaluate(DRAWN)
    assert scripts.waiting
    scripts.let_go()
    page.wait_for_load_state("load")
    page.keyboard.press("Shift")  # whatever a reader does brings the theme's own script
    page.locator("html[data-whole]").wait_for()
    page.wait_for_load_state("networkidle")
    page.evaluate(DRAWN)
    assert page.evaluate("moved") <= 0.1


@pytest.mark.parametrize("address", ["decree/part-4.html#art15-2-b", "decree/part-9.html#article-53"])
def test_what_is_far_down_a_page_is_found_by_its_address(address: str, opened: Any) -> None:
    """Articles far down are laid out when they come near: a link to a sentence must still end at it."""
    page = opened.open(address)
    page.wait_for_timeout(500)
    assert 40 <= page.evaluate("document.querySelector(':target').getBoundingClientRect().top") < 300
