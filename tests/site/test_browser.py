"""The site in a real browser: it fits a phone and a desk, and asks nobody else for anything."""

from __future__ import annotations

import json
import re
import shutil
from html import unescape
from pathlib import Path

import pytest

from tests.chromium import chromium, dump

PAGES = (
    "index.html",
    "how-to-read.html",
    "questions.html",
    "decree/index.html",
    "decree/part-4.html",
    "decree/part-9.html",
    "decree/article-15.html",
    "decree/article-50.html",
)
REPORT = (
    "<script>addEventListener('load', () => parent.postMessage(document.documentElement.scrollWidth, '*'))</script>"
)


@pytest.mark.browser
def test_no_page_is_wider_than_its_screen(site: Path, tmp_path: Path) -> None:
    browser = chromium()
    copy = tmp_path / "site"
    shutil.copytree(site, copy)
    frames = []
    for name in PAGES:
        path = copy / name
        opened = path.read_text("utf-8").replace("<details", "<details open").replace("</body>", f"{REPORT}</body>")
        path.write_text(opened, "utf-8")
        frames += [(name, width) for width in (360, 1280)]
    body = "".join(
        f'<iframe src="{name}" style="width:{width}px;height:800px;border:0"></iframe>' for name, width in frames
    )
    script = """<pre id="found"></pre><script>
      const found = {};
      addEventListener('message', (event) => {
        const at = [...document.querySelectorAll('iframe')].findIndex((each) => each.contentWindow === event.source);
        found[at] = event.data;
        document.getElementById('found').textContent = JSON.stringify(found);
      });</script>"""
    (copy / "frames.html").write_text(f"<!doctype html><meta charset=utf-8>{script}{body}", "utf-8")
    shown = re.search(
        r'<pre id="found">(.*?)</pre>', dump(browser, (copy / "frames.html").as_uri(), tmp_path / "profile")
    )
    assert shown is not None
    widths = json.loads(unescape(shown[1]) or "{}")
    assert len(widths) == len(frames)
    wide = [(*frames[int(at)], width) for at, width in widths.items() if width > frames[int(at)][1]]
    assert wide == []
