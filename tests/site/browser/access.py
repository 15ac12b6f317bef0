"""Nothing keeps a reader out of a page, looked at with axe-core; by itself the long run, over every page of the site:

    python -m tests.site.browser.access --jobs 2

The site is built first, or taken from `--site`. Each page is looked at on a phone and at a desk, in light and in dark,
with its pictures and forms unfolded. What is found is printed with its page, and what of a page is wider than its screen.
Pages are looked at in the order of their names; a run that is stopped says with which `--start` to go on.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from functools import cache, partial
from importlib.resources import files
from itertools import product
from mimetypes import guess_type
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from tests.chromium import chromium
from tests.long_run import Pace, workers
from tests.site.browser.run import built

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
ALL = tuple(product(("light", "dark"), (360, 1280)))
#: What is far down is not laid out before it comes near, and then stands nowhere in particular.
LAID_OUT = "article * { content-visibility: visible !important; }"
RUN = """async (tags) => {
  const folded = ".ask details, .bands details, .refers details, .actor details, .ranks details";
  document.querySelectorAll(folded).forEach((each) => { each.open = true; });
  const found = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
  return found.violations.map((each) => `${each.id}: ${each.nodes[0].html.slice(0, 200)}`);
}"""


@cache
def _axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")


def found(page: Any, address: str, scheme: str, width: int) -> list[str]:
    """What is wrong with the page at an address, in light or in dark, on a screen of some width."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto("about:blank")
    page.goto(address)
    page.add_style_tag(content=LAID_OUT)
    page.evaluate(_axe())
    wrong = list(page.evaluate(RUN, TAGS))
    wide = page.evaluate("document.documentElement.scrollWidth")
    return wrong if wide <= width else [*wrong, f"{wide} pixels wide"]


@cache
def _browser() -> Any:
    """The browser of this process; it ends with it."""
    from playwright.sync_api import sync_playwright

    return sync_playwright().start().chromium.launch(executable_path=chromium(), args=["--no-sandbox"])


def served(site: Path, route: Any) -> None:
    """Gives a file of the site. The page that says that there is no such page names its files from the site's root, since
    it stands at any address; opened from a folder, it would ask the machine's root for them."""
    asked = Path(unquote(urlsplit(route.request.url).path))
    own = asked if asked.is_relative_to(site) else site / asked.relative_to("/")
    if own.is_file():
        route.fulfill(body=own.read_bytes(), content_type=guess_type(own.name)[0] or "application/octet-stream")
    else:
        route.abort()


def one(task: tuple[Path, Path]) -> tuple[Path, list[str]]:
    """What is wrong with a page of a site in any of the four."""
    site, path = task
    context = _browser().new_context()
    if path == site / "404.html":
        context.route("file:///**", partial(served, site))
    page = context.new_page()
    page.set_default_timeout(0)
    try:
        wrong = [
            f"{scheme}, {width}: {each}" for scheme, width in ALL for each in found(page, path.as_uri(), scheme, width)
        ]
    finally:
        context.close()
    return path, wrong


def main(arguments: Sequence[str] | None = None) -> int:
    """Looks at the pages; 1 where one has anything wrong."""
    parser = argparse.ArgumentParser(description="Every page of the site, looked at with axe-core.")
    parser.add_argument("pages", nargs="*", help="only these, such as decree/article-15.html")
    parser.add_argument("--site", type=Path, help="a site that is built already")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="browsers at once (the cores)")
    parser.add_argument("--start", type=int, default=0, help="the number of the first page (0)")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as room:
        site = asked.site.resolve() if asked.site else built(Path(room) / "site")
        paths = [site / each for each in asked.pages] or sorted(site.rglob("*.html"))
        failed = 0
        pace = Pace(len(paths) - asked.start, "pages", "", asked.start, every=25)
        with workers(asked.jobs) as pool:
            for path, wrong in pool.imap(one, [(site, path) for path in paths[asked.start :]]):
                for each in wrong:
                    print(f"{path.relative_to(site)}: {each}", flush=True)
                failed += bool(wrong)
                pace.step(failed)
        print(f"{pace.done} pages, each in {len(ALL)} ways: {failed} with something wrong.")
        pace.end()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
