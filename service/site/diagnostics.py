"""The page of all messages, made from the catalogue: what each says, why, an example of it, and what mends that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from dsl.diagnostics import Diagnostic
from dsl.diagnostics.catalogue import STAGES
from dsl.diagnostics.render import frame_pieces
from dsl.locales import Locale, locale_of
from service.render.explained import EXAMPLE, Change, Explained, explained
from service.render.styled import Line
from service.site.escape import slug, with_code
from service.site.highlight import highlight

#: Columns of a frame on the page.
_WIDTH = 84
#: A code word between back-quotes; three of them open a fence and mean themselves.
#: Lines of an example that are no rules.
_WRITTEN = ("#", ">", "|", "`")


@dataclass(frozen=True, slots=True)
class Changed:
    """A line around what mends an example; `kind` is how it stands to the failing one."""

    kind: str
    sign: str
    indent: int
    html: Markup


@dataclass(frozen=True, slots=True)
class Message:
    """A message as the page shows it, its words with their code set off."""

    code: str
    severity: str
    sentence: Markup
    explanation: Markup
    help: Markup
    frames: tuple[Markup, ...]
    changes: tuple[Changed, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """The messages of one step of the way."""

    title: str
    identifier: str
    intro: str
    messages: tuple[Message, ...]


@cache
def steps() -> tuple[Step, ...]:
    """All steps with their messages, in the order of the way."""
    return tuple(
        Step(stage.title, slug(stage.title), stage.intro, tuple(_message(explained(code)) for code in stage.entries))
        for stage in STAGES
    )


def _message(shown: Explained) -> Message:
    frames = [_frame(each) for each in shown.found] or ([_box(shown.box)] if shown.box else [])
    locale = locale_of(EXAMPLE)
    return Message(
        shown.code,
        shown.severity.value,
        with_code(shown.message),
        with_code(shown.explanation),
        with_code(shown.help),
        tuple(frames),
        tuple(_changed(each, locale) for each in shown.changes),
    )


def _frame(diagnostic: Diagnostic) -> Markup:
    pieces = (Markup('<span class="f-{}">{}</span>').format(*each) for each in frame_pieces(diagnostic, _WIDTH).pieces)
    return _kept(Markup("").join(pieces))


def _box(lines: tuple[Line, ...]) -> Markup:
    shown = (
        Markup("").join(Markup('<span class="f-{}">{}</span>').format(each.style or "plain", each.text) for each in one)
        for one in lines
    )
    return _kept(Markup("\n").join(shown))


def _kept(html: Markup) -> Markup:
    """Lines as blocks of their own: the page's HTML keeps neither empty lines nor the spaces a line starts with."""
    return Markup("").join(Markup('<span class="fl">{}</span>').format(_spaced(each)) for each in _lines(html))


def _lines(html: Markup) -> Iterator[Markup]:
    """The lines of coloured text; a piece that runs over several lines is cut at their ends."""
    open_ = ""
    for text in str(html).split("\n"):
        tags = re.findall(r'<span class="f-\w+">|</span>', open_ + text)
        closed = open_ + text + ("</span>" if tags and tags[-1] != "</span>" else "")
        yield Markup(closed)
        open_ = tags[-1] if tags and tags[-1] != "</span>" else ""


def _spaced(html: Markup) -> Markup:
    return html or Markup("&#8203;")


def _changed(change: Change, locale: Locale) -> Changed:
    kind = {"-": "gone", "+": "new", " ": "same", "…": "cut"}[change.sign]
    bare = change.text.lstrip(" ")
    indent = len(change.text) - len(bare)
    if not bare or change.text.startswith(_WRITTEN):
        return Changed(kind, change.sign, indent, Markup("{}").format(bare or "\u200b"))
    (line,) = highlight(change.text, locale)
    return Changed(kind, change.sign, indent, line.html)
