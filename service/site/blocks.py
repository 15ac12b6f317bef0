"""Questions in hand-written pages: fences that open with `ask` or `timeline`, read into facts.

A block says which scope is asked and, line by line, the facts as `name: value`. A line `shows seal, copy` names the
outputs to show where all of them would be too many. After a line `gives` it may say what the answer must hold for the
words around it to be true. What is wrong with a block is said with the line of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from compiler.runtime.answers import Status
from compiler.runtime.facts import BadFacts, Given, loads
from service.site.guide import PageFence, page_fences

#: The first words of fences that hold a question.
KINDS = ("ask", "timeline")

_LINE = re.compile(r"([\w.]+)\s*:\s*(\S.*)")
_JSON = re.compile(r"[\[{\"]|(?:true|false)$")
_NAME = re.compile(r"[a-z]\w*")
_GIVES = "gives"
_SHOWS = "shows "
_OUTCOMES = {each.value: each for each in Status if each is not Status.VALUE}
_OPENING = "Open a block with `ask SCOPE`, or `timeline SCOPE`, then `as NAME` and the outcomes other than a value"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a block cannot be asked: the line of the page, what is wrong, and the way out."""

    line: int
    words: str
    way_out: str


class TroubleError(Exception):
    """A page whose blocks cannot be asked."""

    def __init__(self, *troubles: Trouble) -> None:
        super().__init__(troubles)
        self.troubles = troubles


@dataclass(frozen=True, slots=True)
class Line:
    """A value as it stands on a line of the page."""

    value: Given
    line: int


@dataclass(frozen=True, slots=True)
class Block:
    """A question of a page. `name` is what placeholders call it; `announced` are the outcomes other than a value that
    the page says it has; `gives` are paths into the answer with what must stand there; `shows` the outputs to show,
    each with its line, none for all."""

    kind: str
    scope: str
    name: str
    announced: frozenset[Status]
    facts: Mapping[str, Line]
    gives: Mapping[str, Line]
    shows: Mapping[str, int]
    fence: PageFence

    @property
    def given(self) -> dict[str, Given]:
        """The facts as an evaluator takes them."""
        return {name: each.value for name, each in self.facts.items()}


def blocks(text: str) -> tuple[Block, ...]:
    """The questions of a page in their order. Raises `TroubleError` with all that is wrong with their form."""
    found: list[Block] = []
    troubles: list[Trouble] = []
    for fence in page_fences(text):
        if fence.kind not in KINDS:
            continue
        try:
            block = _block(fence)
        except TroubleError as problem:
            troubles += problem.troubles
            continue
        if block.name in {each.name for each in found}:
            words = f"Two questions of this page are called `{block.name}`."
            troubles.append(Trouble(fence.first, words, "Give one of them a name of its own: `ask SCOPE as NAME`."))
        found.append(block)
    if troubles:
        raise TroubleError(*troubles)
    return tuple(found)


def _block(fence: PageFence) -> Block:
    kind, *words = fence.words
    if not words:
        raise TroubleError(Trouble(fence.first, f"A block `{kind}` names no question.", f"{_OPENING}."))
    scope, *words = words
    name = scope.rpartition(".")[2].lower()
    if words[:1] == ["as"]:
        if len(words) == 1 or not _NAME.fullmatch(words[1]):
            way_out = "A name begins with a small letter and has letters, digits and underscores."
            raise TroubleError(Trouble(fence.first, "After `as` no name follows.", way_out))
        name, words = words[1], words[2:]
    for each in words:
        if each not in _OUTCOMES:
            way_out = f"{_OPENING}: `{'`, `'.join(_OUTCOMES)}`."
            raise TroubleError(Trouble(fence.first, f"`{each}` says nothing of a question.", way_out))
    facts: dict[str, Line] = {}
    gives: dict[str, Line] = {}
    troubles: list[Trouble] = []
    shows: dict[str, int] = {}
    into = facts
    for number, line in _folded(fence.lines, fence.first + 1):
        if line == _GIVES:
            into = gives
            continue
        if line.startswith(_SHOWS):
            shows |= {each.strip(): number for each in line.removeprefix(_SHOWS).split(",")}
            continue
        try:
            name_, value = _value(number, line)
        except TroubleError as problem:
            troubles += problem.troubles
            continue
        if name_ in into:
            troubles.append(Trouble(number, f"`{name_}` is given twice.", "Leave out one of the two lines."))
        into[name_] = Line(value, number)
    if troubles:
        raise TroubleError(*troubles)
    return Block(kind, scope, name, frozenset(_OUTCOMES[each] for each in words), facts, gives, shows, fence)


def _value(number: int, line: str) -> tuple[str, Given]:
    found = _LINE.fullmatch(line)
    if found is None:
        raise TroubleError(Trouble(number, f"`{line}` is no fact.", "Write `name: value`, a line each."))
    name, text = found.groups()
    if not _JSON.match(text):
        return name, text
    try:
        return name, loads(text)
    except BadFacts as problem:
        way_out = "Write a list or an object as JSON, anything else as it is."
        raise TroubleError(Trouble(number, f"The value of `{name}` cannot be read: {problem}.", way_out)) from None


def _folded(lines: Sequence[str], first: int) -> Iterator[tuple[int, str]]:
    """The lines of a block with their numbers in the page; those that are set in go on with the one before."""
    gathered: list[tuple[int, str]] = []
    for number, line in enumerate(lines, first):
        if line[:1].isspace() and line.strip() and gathered:
            start, before = gathered.pop()
            gathered.append((start, f"{before} {line.strip()}"))
        elif line.strip():
            gathered.append((number, line.strip()))
    yield from gathered
