"""Addresses that were published stay: pages of a law are cited for decades.

`published.txt` holds every page, and on the pages of the law every article and statement. It only grows: what is new is
added with `python -m tests.site.test_published FOLDER`, what is gone fails here.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

LIST = Path(__file__).with_name("published.txt")
#: An article (`article-15`) or a statement (`art15-1-a`), which citations lead to.
_CITED = re.compile(r'\bid="(article-\w+|art\d+[\w-]*)"')
#: No page of its own: what a server shows where there is none.
_NONE = "404.html"
#: Whole rule files with their cases.
_LONG = ("decree/", "situations/", "library/", "rules/")


def published(site: Path) -> set[str]:
    """The addresses of a site that others may have written down."""
    pages = {path.relative_to(site).as_posix(): path for path in site.rglob("*.html")}
    pages.pop(_NONE, None)
    found = set(pages)
    for name, path in pages.items():
        if name.startswith("decree/"):
            found |= {f"{name}#{each}" for each in _CITED.findall(path.read_text("utf-8"))}
    return found


def listed() -> set[str]:
    return set(LIST.read_text("utf-8").split())


def test_every_published_address_is_still_there(site: Path) -> None:
    assert sorted(listed() - published(site)) == []


def test_every_article_and_statement_of_the_law_is_on_the_list(site: Path) -> None:
    cited = {each for each in published(site) if "#" in each or each.startswith(("ask/", "decree/"))}
    assert sorted(cited - listed()) == []


def test_no_page_weighs_more_than_a_slow_line_carries(site: Path) -> None:
    """Bytes as they stand; a server sends a tenth of them. A Part holds all its articles with all their cases."""
    for path in site.rglob("*.html"):
        name = path.relative_to(site).as_posix()
        limit = 4_500_000 if name.startswith(_LONG) else 1_200_000
        assert path.stat().st_size < limit, name
    for path in (site / "ask").glob("*.html"):
        scripts = re.findall(r'data-soon="([^"]+)"', path.read_text("utf-8"))
        assert path.stat().st_size < 160_000, path.name
        assert sum((path.parent / each).stat().st_size for each in scripts) < 2_600_000, path.name


if __name__ == "__main__":
    LIST.write_text("\n".join(sorted(listed() | published(Path(sys.argv[1])))) + "\n", "utf-8")
