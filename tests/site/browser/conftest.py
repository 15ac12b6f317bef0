"""Pages of the built site in a real browser, opened from their folder as a reader without a server would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.chromium import PATIENCE, chromium

#: A form comes after the page that it stands in.
WITHOUT_FORM = "[data-ask][hidden]"


@dataclass(slots=True)
class Opened:
    """A page of the site; what went wrong in it, and what it asked of others, is kept and must be nothing."""

    page: Any
    site: Path
    wrong: list[str] = field(default_factory=list)

    def open(self, name: str) -> Any:
        """Go to a page, `ask/warranty.html#facts=…`. What stands behind `#` alone would not load it anew."""
        self.page.goto("about:blank")
        path, _, fragment = name.partition("#")
        self.page.goto((self.site / path).as_uri() + (f"#{fragment}" if fragment else ""))
        self.page.locator(WITHOUT_FORM).wait_for(state="detached")
        return self.page

    def heard(self, request: Any) -> None:
        if not request.url.startswith(("file:", "data:", "blob:", "about:")):
            self.wrong.append(f"asked for {request.url}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture
def opened(browser: Any, site: Path) -> Iterator[Opened]:
    """A fresh page. Scripts that stop, and requests that leave the folder, fail the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    context.set_default_timeout(PATIENCE)
    held = Opened(context.new_page(), site)
    held.page.on("pageerror", lambda error: held.wrong.append(str(error)))
    held.page.on("request", lambda request: held.heard(request))
    yield held
    context.close()
    assert held.wrong == []
