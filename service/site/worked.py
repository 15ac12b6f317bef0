"""Worked examples: hand-written pages in which a question is replaced by its answer, and a figure in a sentence by what
the answer gave. Nothing that a rule says stands in such a page by hand.

`{{ name.output }}` stands for an output of the question called `name`, or for one of its facts; a path goes on with
dots. Fences and code between back-quotes are left as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from compiler.defaults.tree import Program
from compiler.runtime.answers import Status
from dsl.diagnostics.suggest import did_you_mean
from service.site.addresses import Addresses
from service.site.answered import Answered, Asking, said
from service.site.blocks import Trouble, TroubleError, blocks
from service.site.escape import inline
from service.site.guide import page_fences
from service.site.publish import SiteError
from service.site.worked_views import AskView, TimelineView, ask_view, timeline_view

#: The folder of the worked examples within the hand-written pages.
FOLDER = "worked"

_PLACEHOLDER = re.compile(r"(`+)[^`]+\1|\{\{\s*(.*?)\s*\}\}")
_PATH = re.compile(r"[\w]+(\.\w+)+")

#: How an answer is written into a page.
Write = Callable[[AskView | TimelineView], str]


def worked(folder: Path, program: Program, where: Addresses, write: Write) -> dict[str, str]:
    """The pages of a folder with their questions answered, by file name. Raises `SiteError` with all that cannot be."""
    shown: dict[str, str] = {}
    troubles: list[str] = []
    asking: Asking | None = None
    for path in sorted(folder.glob("*.md")):
        asking = asking or Asking.of(program)
        try:
            shown[path.name] = _page(path.read_text("utf-8"), asking, where, f"{FOLDER}/{path.stem}.html", write)
        except TroubleError as problem:
            place = f"{folder.parent.name}/{folder.name}/{path.name}"
            ordered = sorted(problem.troubles, key=lambda each: each.line)
            troubles += [f"{place}:{each.line}: {each.words} {each.way_out}" for each in ordered]
    if troubles:
        raise SiteError("\n".join(troubles))
    return shown


def _page(text: str, asking: Asking, where: Addresses, page: str, write: Write) -> str:
    troubles: list[Trouble] = []
    answers: dict[str, Answered] = {}
    for block in blocks(text):
        try:
            answers[block.name] = asking.ask(block)
        except TroubleError as problem:
            troubles += problem.troubles
    if troubles:  # what is wrong with a question would be told again for each place that names it
        raise TroubleError(*troubles)
    lines = text.split("\n")
    asked = {each.block.fence.first: each for each in answers.values()}
    written: list[str] = []
    at = 0
    for fence in page_fences(text):
        written += _filled(lines, at, fence.first - 1, answers, troubles)
        found = asked.get(fence.first)
        written += lines[fence.first - 1 : fence.last] if found is None else [write(_view(found, asking, where, page))]
        at = fence.last
    written += _filled(lines, at, len(lines), answers, troubles)
    if troubles:
        raise TroubleError(*troubles)
    return "\n".join(written)


def _view(answered: Answered, asking: Asking, where: Addresses, page: str) -> AskView | TimelineView:
    if answered.block.kind == "timeline":
        return timeline_view(answered, asking.program, where, page)
    return ask_view(answered, where, page)


def _filled(
    lines: list[str], start: int, end: int, answers: Mapping[str, Answered], troubles: list[Trouble]
) -> list[str]:
    """Lines of the page from one to another with their placeholders filled in."""
    filled = []
    for number in range(start, end):

        def fill(found: re.Match[str], line: int = number + 1) -> str:
            if found[2] is None:
                return found[0]
            try:
                return _said(found[2], line, answers)
            except TroubleError as problem:
                troubles.extend(problem.troubles)
                return ""

        filled.append(_PLACEHOLDER.sub(fill, lines[number]))
    return filled


def _said(path: str, line: int, answers: Mapping[str, Answered]) -> str:
    name, _, rest = path.partition(".")
    if not _PATH.fullmatch(path):
        way_out = "Write `{{ name.output }}` with the name of a question of this page."
        raise TroubleError(Trouble(line, f"`{{{{ {path} }}}}` names no answer.", way_out))
    if name not in answers:
        hint = did_you_mean(name, answers)
        way_out = f"{hint} A question is called by its scope in small letters, or by what follows `as`.".strip()
        raise TroubleError(Trouble(line, f"No question of this page is called `{name}`.", way_out))
    found = answers[name].at(rest, line)
    if found.status is not Status.VALUE or found.value is None:
        why = "it is absent" if found.status is Status.VALUE else said(found)
        words = f"`{{{{ {path} }}}}` stands for nothing: {why}."
        raise TroubleError(Trouble(line, words, "Say so in the page in words, or mend the facts."))
    return inline(said(found))
