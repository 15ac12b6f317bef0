"""The language guide: hand-written pages whose examples are rules. Here their fences are found and put into colour.

How a page marks its examples is told in `docs/language/index.md`; the tests run every one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from markupsafe import Markup

from dsl.locales import ENGLISH
from service.site.escape import block
from service.site.highlight import CodeLine, highlight

_OPENING = re.compile(r"(`{3,}|~{3,})[ ]*([^`]*)$")

#: How an example shall come out: clean, with a mistake that `check` finds, with a failure or a difference when it runs.
Outcome: TypeAlias = Literal["good", "wrong", "fails"]

#: The first words of fences that hold examples, with what they open in a rule file; `markdown` is a stretch of one.
_KINDS = {"catala": "catala", "catala-metadata": "catala-metadata", "catala-fails": "catala", "cases": "cases"}
_MARKDOWN = "markdown"
#: The first words of fences with what somebody types and reads at a terminal, and with changes of a file.
_CONSOLE = "console"
_DIFF = "diff"


@dataclass(frozen=True, slots=True)
class PageFence:
    """A fence of a page: the words behind its back-quotes, its lines, and the lines where it opens and ends, from 1."""

    mark: str
    words: tuple[str, ...]
    lines: tuple[str, ...]
    first: int
    last: int

    @property
    def kind(self) -> str:
        return self.words[0] if self.words else ""

    @property
    def file(self) -> str:
        """The file that a step of a tutorial makes or changes: its path stands behind the kind."""
        path = self.words[1] if len(self.words) == 2 else ""
        return path if "." in path else ""

    @property
    def is_example(self) -> bool:
        """Whether it holds rules or cases."""
        return self.kind in _KINDS or (self.kind == _MARKDOWN and not self.file)

    @property
    def is_step(self) -> bool:
        """Whether somebody who follows the page types it, at a terminal or into a file."""
        return self.kind == _CONSOLE or bool(self.file)

    @property
    def outcome(self) -> Outcome:
        if self.kind == "catala-fails" or "fails" in self.words:
            return "fails"
        return "wrong" if "wrong" in self.words else "good"

    @property
    def code(self) -> str:
        """The code of the message that a wrong or failing example gives; "" for a case that merely fails."""
        if self.outcome == "good":
            return ""
        marker = "wrong" if self.outcome == "wrong" else self.kind if self.kind == "catala-fails" else "fails"
        at = self.words.index(marker) + 1
        return self.words[at] if at < len(self.words) else ""

    @property
    def opening(self) -> str:
        """Its opening line as a rule file has it; "" for a stretch of a rule file, which needs none."""
        if self.kind == _MARKDOWN:
            return ""
        return f"```{_KINDS[self.kind]}{f' {self.words[1]}' if self.kind == 'cases' and len(self.words) > 1 else ''}"


def page_fences(text: str) -> Iterator[PageFence]:
    """The fences of a page in their order. One that is never closed ends with the page."""
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        found = _OPENING.match(lines[at])
        if found is None:
            at += 1
            continue
        mark, info = found.groups()
        closing = re.compile(rf"{re.escape(mark[0])}{{{len(mark)},}}\s*$")
        end = next((n for n in range(at + 1, len(lines)) if closing.match(lines[n])), len(lines))
        yield PageFence(mark, tuple(info.split()), tuple(lines[at + 1 : end]), at + 1, end + 1)
        at = end + 1


def presented(text: str) -> str:
    """A page with its examples as HTML blocks in colour; what a wrong one gives stands under it as a message."""
    lines = text.split("\n")
    written: list[str] = []
    at = 0
    before: PageFence | None = None
    for fence in page_fences(text):
        between = lines[at : fence.first - 1]
        written += between
        follows = before is not None and not any(between)
        if fence.is_example:
            written.append(block(_example(fence)))
        elif fence.is_step:
            written.append(block(_step(fence)))
        elif fence.kind == "text" and follows and before is not None and before.outcome != "good":
            written.append(block(_message(fence)))
        else:
            written += lines[fence.first - 1 : fence.last]
        at, before = fence.last, fence
    return "\n".join((*written, *lines[at:]))


def _example(fence: PageFence) -> Markup:
    shown = Markup("\n").join(_line(each) for each in _coloured(fence))
    title = Markup('<p class="example-title">Not so</p>\n') if fence.outcome != "good" else Markup("")
    kind = "wrong" if fence.outcome != "good" else "right"
    # Long lines scroll: the keyboard must be able to reach what does.
    code = Markup('<div class="code" tabindex="0" role="group" aria-label="Example">\n{}\n</div>').format(shown)
    return Markup('<div class="guide-example {}">\n{}{}\n</div>').format(kind, title, code)


def _coloured(fence: PageFence) -> Sequence[CodeLine]:
    """Code in colour; tables of cases and law text as they stand."""
    body = "\n".join(fence.lines)
    if fence.kind == _MARKDOWN:
        return tuple(_stretch(body))
    if fence.kind == "cases":
        opening = fence.opening
        return tuple(_plain(each) for each in (opening, *fence.lines, "```"))
    return highlight(body, ENGLISH)


def _stretch(body: str) -> Iterator[CodeLine]:
    """A stretch of a rule file, its blocks of code in colour."""
    lines = body.split("\n")
    at = 0
    for fence in page_fences(body):
        yield from map(_plain, lines[at : fence.first])
        is_code = fence.kind in ("catala", "catala-metadata")
        yield from highlight("\n".join(fence.lines), ENGLISH) if is_code else map(_plain, fence.lines)
        yield from map(_plain, lines[fence.last - 1 : fence.last])
        at = fence.last
    yield from map(_plain, lines[at:])


def _plain(text: str) -> CodeLine:
    bare = text.lstrip(" ")
    return CodeLine(len(text) - len(bare), Markup("{}").format(bare), bare)


def _line(line: CodeLine) -> Markup:
    if not line.text:
        return Markup('<span class="ln blank"></span>')
    return Markup('<code class="ln i{}">{}</code>').format(min(line.indent, 12), line.html)


def _step(fence: PageFence) -> Markup:
    """A file under its name, or what is typed and printed. All on one line: an HTML block keeps no empty line."""
    if fence.kind == _MARKDOWN:
        title = Markup('<p class="step-title">{}</p>\n').format(fence.file)
        code = Markup("\n").join(_line(each) for each in _stretch("\n".join(fence.lines)))
        shown = Markup('<div class="code" tabindex="0" role="group" aria-label="{}">\n{}\n</div>').format(
            fence.file, code
        )
        return Markup('<div class="guide-example right">\n{}{}\n</div>').format(title, shown)
    title = Markup('<p class="step-title">{}</p>\n').format(fence.file) if fence.file else Markup("")
    of_line = {_CONSOLE: _typed, _DIFF: _changed}.get(fence.kind, _as_is)
    lines = Markup("").join(Markup('<span class="fl{}">{}</span>').format(*of_line(each)) for each in fence.lines)
    kind = fence.kind if fence.kind in (_CONSOLE, _DIFF) else "file"
    return Markup('<div class="step {}">\n{}<pre tabindex="0"><code>{}</code></pre>\n</div>').format(kind, title, lines)


def _as_is(line: str) -> tuple[str, str]:
    return "", line or "\u200b"


def _typed(line: str) -> tuple[str, str]:
    """A command without its prompt, which the style puts there, so that copying takes the command alone."""
    return (" typed", line[2:]) if line.startswith("$ ") else _as_is(line)


def _changed(line: str) -> tuple[str, str]:
    kinds = {"-": " gone", "+": " new"}
    return kinds.get(line[:1], ""), line or "\u200b"


def _message(fence: PageFence) -> Markup:
    """What Kotmai says to a wrong example: `error[code]: sentence`, then `help: way out`, each folded as it likes."""
    shown = []
    for sentence in _unfolded(fence.lines):
        head, _, rest = sentence.partition(": ")
        kind = head.partition("[")[0]
        shown.append(Markup('<span class="fl"><span class="f-{}">{}</span>: {}</span>').format(kind, head, rest))
    return Markup('<pre class="guide-message frame" tabindex="0">{}</pre>').format(Markup("").join(shown))


def _unfolded(lines: Sequence[str]) -> list[str]:
    """Sentences whose further lines are indented, each on one line."""
    sentences: list[str] = []
    for line in lines:
        if line.startswith(" ") and sentences:
            sentences[-1] += f" {line.strip()}"
        elif line.strip():
            sentences.append(line.strip())
    return sentences
