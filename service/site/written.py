"""A rule file as it is written, line by line, with its code in colour."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from dsl.literate.tree import Document, Fence
from dsl.locales import locale_of
from service.site.highlight import highlight


@dataclass(frozen=True, slots=True)
class WrittenLine:
    kind: str
    html: Markup


def written_lines(document: Document) -> tuple[WrittenLine, ...]:
    """The lines of the file; `kind` says whether a line is law text, a heading, code, or another fence."""
    lines = [WrittenLine(_kind(line), Markup("{}").format(line)) for line in document.source.text.splitlines()]
    locale = locale_of(document.source.path)
    for fence in document.blocks:
        if not isinstance(fence, Fence) or fence.kind == "raw":
            continue
        first = fence.body.line - 1
        body = fence.body.text
        if fence.kind in ("code", "metadata"):
            for number, line in enumerate(highlight(body, locale)):
                lines[first + number] = WrittenLine("code", Markup("{}{}").format(" " * line.indent, line.html))
        else:
            for number in range(body.count("\n")):
                lines[first + number] = WrittenLine("fenced", lines[first + number].html)
    return tuple(lines)


def _kind(line: str) -> str:
    if line.startswith("#"):
        return "heading"
    return "fence" if line.startswith(("```", ">")) else "law"
