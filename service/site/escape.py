"""Words from files put into Markdown so that nothing in them is read as markup.

Law text and rules go in as HTML blocks, headings as Markdown. An HTML block has no empty line and stands alone, the
one form that every reader of Markdown passes on untouched.
"""

from __future__ import annotations

import json
import re

from markupsafe import Markup, escape

_SPECIAL = re.compile(r"[^\w\s.,;()/%-]|_", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_QUOTED = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_DASH = re.compile(r"[^a-z0-9]+")


def inline(words: str) -> str:
    """Words for a line of Markdown: every sign that could be markup as a character reference."""
    folded = " ".join(_CONTROL.sub(" ", words).split())
    return _SPECIAL.sub(lambda found: f"&#{ord(found[0])};" if found[0].isascii() else found[0], folded)


def block(html: Markup | str) -> str:
    """An HTML block: its lines without empty ones, apart from what stands before and after."""
    lines = (line.strip() for line in _CONTROL.sub(" ", str(escape(html))).split("\n"))
    return "\n" + "\n".join(line for line in lines if line) + "\n"


def with_code(text: str) -> Markup:
    """A sentence with what stands between back-quotes as code."""
    pieces = _QUOTED.split(text)
    return Markup("").join(
        Markup("<code>{}</code>").format(piece) if number % 2 else Markup("{}").format(piece)
        for number, piece in enumerate(pieces)
    )


def breakable(words: str) -> Markup:
    """Words that a narrow column may break after an underscore, as names have them."""
    return Markup("_<wbr>").join(escape(piece) for piece in words.split("_"))


def navigable(title: str) -> str:
    """A title for navigation and search. Themes write it as it is, or with its character references undone, so that its
    angle brackets are put as angle quotes."""
    return " ".join(_CONTROL.sub(" ", title).split()).translate({60: "‹", 62: "›", 38: "&amp;"})


def front_matter(title: str, **more: object) -> str:
    """The head of a page with its title."""
    settings = {"title": navigable(title), **more}
    return (
        "---\n"
        + "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in settings.items())
        + "---\n"
    )


def slug(words: str) -> str:
    """A name for addresses: `part-4` of `Part 4`. Letters outside ASCII make no address and give the empty name."""
    return _DASH.sub("-", words.lower()).strip("-")
