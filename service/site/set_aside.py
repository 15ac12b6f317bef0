"""What the site builder need not read: long blocks of HTML that search leaves out anyway.

Cases and rules in colour are three quarters of all markup of the site, and every step of MkDocs (Markdown, anchors, the
index of the search) would take them apart only to pass them on as they are. So they are taken out of its copy of a
page, and put into the finished page. The build folder itself has them, whole.
"""

from __future__ import annotations

import re
from typing import Final

#: A block that search leaves out, as a template opens it: at the start of a line.
_OPENED: Final = re.compile(r'^<(section|div|details) [^<>]*?data-search-exclude="yes"[^<>]*>$', re.MULTILINE)
#: What tells the search to leave something out; MkDocs removes it from the pages that it writes.
_LEFT_OUT: Final = re.compile(r'\s?data-search-\w+="[^"]+"')
#: Blocks of fewer signs are passed on as fast as they are set aside.
_LONG: Final = 1_000
#: A heading, which the search lists wherever it stands.
_HEADING: Final = re.compile(r"<h[1-6]\b")
_SIGN: Final = "<!-- set aside: {} -->"
_SIGNED: Final = re.compile(r"<!-- set aside: (\d+) -->")


def set_aside(text: str, kept: list[str]) -> str:
    """A page without the insides of long blocks that search leaves out and that have no headings. They are added to
    `kept`, and a comment with the place in that list stands for each."""
    written: list[str] = []
    end = 0
    for opened in _OPENED.finditer(text):
        closed = _closed(text, opened)
        is_read = _HEADING.search(text, opened.end(), max(closed, opened.end()))
        if opened.start() < end or closed - opened.end() < _LONG or is_read:
            continue
        written += (text[end : opened.end()], "\n", _SIGN.format(len(kept)), "\n")
        kept.append(_LEFT_OUT.sub("", text[opened.end() + 1 : closed]))
        end = closed
    return "".join((*written, text[end:]))


def put_back(html: str, kept: list[str]) -> str:
    """A finished page with all that was set aside in its place."""
    return _SIGNED.sub(lambda sign: kept[int(sign[1])].removesuffix("\n"), html)


def _closed(text: str, opened: re.Match[str]) -> int:
    """Where the end tag of an element stands; where the element begins if it has none."""
    depth = 1
    for tag in re.compile(rf"<(/?){opened[1]}\b").finditer(text, opened.end()):
        depth += -1 if tag[1] else 1
        if not depth:
            return tag.start()
    return opened.start()
