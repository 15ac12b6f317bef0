"""What a page weighs on the line, and what its head says: a reader on a slow line, and a machine that looks for pages.

Bytes are those that the service sends, compressed.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.site.html import Element, page

#: Pages with whole Parts of the law, or whole rule files, and all their cases.
LONG = ("decree/part-", "situations/", "library/", "rules/")
#: Of a long page, of any other, and of what every page loads besides: styles, scripts, letters.
LIMITS = {"long": 260_000, "page": 90_000, "frame": 260_000}
#: All words of the site, which the search loads when somebody searches.
INDEX = 450_000


def sent(path: Path) -> int:
    """The bytes of a file on the line."""
    data = path.read_bytes()
    return len(zlib.compress(data, 6)) if path.suffix in (".html", ".css", ".js", ".json", ".svg") else len(data)


@pytest.fixture(scope="module")
def heads(site: Path) -> Mapping[str, Element]:
    """The head of each page, without reading megabytes of its body."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        text, _, _ = path.read_text("utf-8").partition("</head>")
        (site.parent / "head.html").write_text(f"{text}</head></html>", "utf-8")
        found[path.relative_to(site).as_posix()] = page(site.parent / "head.html")
    return found


def test_a_page_is_light_on_the_line(site: Path) -> None:
    for path in site.rglob("*.html"):
        name = path.relative_to(site).as_posix()
        assert sent(path) < LIMITS["long" if name.startswith(LONG) else "page"], name


def test_what_every_page_loads_is_light(site: Path) -> None:
    text = (site / "index.html").read_text("utf-8")
    files = re.findall(r'(?:href|src)="(assets/[^"]+\.(?:css|js|svg))"', text)
    letters = list((site / "assets" / "fonts").glob("*.woff2"))
    assert len(set(files)) <= 10
    assert sum(map(sent, {site / each for each in files} | set(letters))) < LIMITS["frame"]


def test_the_index_of_the_search_is_bounded(site: Path) -> None:
    assert 10_000 < sent(site / "search" / "search_index.json") < INDEX


def test_every_page_says_what_it_is(heads: Mapping[str, Element]) -> None:
    for name, head in heads.items():
        (html,) = head.all("html")
        named = {each.attributes.get("name"): each.attributes.get("content", "") for each in head.all("meta")}
        assert html.attributes["lang"] == "en", name
        assert named["viewport"] == "width=device-width,initial-scale=1", name
        assert 40 <= len(named["description"]) <= 320, name
        assert 3 < len(head.one("title").text) <= 130, name


def test_no_two_pages_have_one_title(heads: Mapping[str, Element]) -> None:
    titles = Counter(head.one("title").text for name, head in heads.items() if name != "404.html")
    assert [title for title, count in titles.items() if count > 1] == []


def test_descriptions_tell_pages_apart(heads: Mapping[str, Element]) -> None:
    told = Counter(
        each.attributes["content"]
        for name, head in heads.items()
        for each in head.all("meta")
        if each.attributes.get("name") == "description" and name != "404.html"
    )
    assert max(told.values()) == 1
