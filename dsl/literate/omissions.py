"""Statements that are deliberately not encoded: a `not-encoded` block says which, and why.

    ```not-encoded
    art10-p2 (text not at hand): Annex 3 is not in the source.
    art13-1-b, art13-2-e (procedure): The letter changes nobody's right,
      and the text sets no time for it.
    ```

One entry names the anchors, the kind of reason in brackets, and the reason after a colon; lines that are set in go on
with it. Whether the anchors exist, and whether no rule encodes them, is asked once the rules are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dsl.diagnostics.suggest import nearest
from dsl.literate.lines import Line, Mistake, lines_of
from dsl.literate.outline import IDENTIFIER
from dsl.literate.tree import Fence, NamedAnchor, Omission
from dsl.locales import locale_of
from dsl.locales.locale import OmissionKind
from dsl.source import Source, Span

#: What a `not-encoded` block says after its first word, and where: there should be nothing.
_AFTER_WORD = re.compile(r"not-encoded\s+(\S.*?)\s*$")
_HEAD_END = re.compile(r"[(:]")
#: What stands between commas, blanks alone left out.
_PIECE = re.compile(r"[^,]*[^\s,][^,]*")
_WELL_FORMED = re.compile(IDENTIFIER)


def read_omissions(fence: Fence) -> tuple[tuple[Omission, ...], tuple[Mistake, ...]]:
    """The entries of a `not-encoded` block that could be understood, and what is wrong with the others."""
    source = fence.body.source
    kinds = locale_of(source.path).omissions
    found: list[Omission] = []
    mistakes: list[Mistake] = list(_after_the_word(fence, kinds))
    # Words on the opening line often belong to an entry that is then odd in itself: one mistake, said once.
    is_opened_wrong = bool(mistakes)
    entries = list(_entries(lines_of(source.text, fence.body.start, fence.body.end)))
    for start, end in entries:
        read = _entry(source, start, end, kinds)
        if not isinstance(read, Mistake):
            found.append(read)
        elif not is_opened_wrong:
            mistakes.append(read)
    if not entries and not mistakes:
        mistakes.append(Mistake("not-encoded-empty", fence.span.start, fence.body.start, _example(kinds)))
    return tuple(found), tuple(mistakes)


def _after_the_word(fence: Fence, kinds: Mapping[str, OmissionKind]) -> Iterator[Mistake]:
    found = _AFTER_WORD.match(fence.info)
    if found is not None:
        start = fence.span.text.index(fence.info) + fence.span.start
        data = {"written": found.group(1), **_example(kinds)}
        yield Mistake("not-encoded-opening", start, start + len(fence.info), data)


def _entries(lines: list[Line]) -> Iterator[tuple[int, int]]:
    """Where each entry starts and ends: a line at the margin, and those set in beneath it."""
    start = end = -1
    for line in lines:
        if line.is_blank:
            continue
        if start >= 0 and line.text[0].isspace():
            end = line.end
            continue
        if start >= 0:
            yield start, end
        start, end = line.start, line.end
    if start >= 0:
        yield start, end


def _entry(source: Source, start: int, end: int, kinds: Mapping[str, OmissionKind]) -> Omission | Mistake:
    """One entry, or the first thing wrong with it."""
    text = source.text
    bracket = _HEAD_END.search(text, start, end)
    head_end = bracket.start() if bracket else end
    anchors = _anchors(source, start, head_end, kinds)
    if isinstance(anchors, Mistake):
        return anchors
    closing = text.find(")", head_end, end) if bracket and bracket.group() == "(" else -1
    if closing < 0:
        return _malformed(start, end, kinds, "the kind of reason, in brackets after the anchors, is missing")
    said = " ".join(text[head_end + 1 : closing].split())
    if said not in kinds:
        return _unknown_kind(head_end, closing + 1, said, kinds)
    colon, *words = text[closing + 1 : end].split(maxsplit=1) or [""]
    if not colon.startswith(":"):
        return _malformed(closing, closing + 1, kinds, "a colon and the reason must follow the kind of reason")
    reason = " ".join([colon[1:], *(" ".join(each.split()) for each in words)]).strip()
    if not any(letter.isalnum() for letter in reason):
        listed = ", ".join(f"`{each.anchor}`" for each in anchors)
        return Mistake("not-encoded-without-reason", start, end, {"anchors": listed})
    return Omission(anchors, kinds[said], said, reason, Span(source, start, end))


def _anchors(
    source: Source, start: int, end: int, kinds: Mapping[str, OmissionKind]
) -> tuple[NamedAnchor, ...] | Mistake:
    """The anchors that an entry begins with, apart by commas."""
    found = []
    for piece in _PIECE.finditer(source.text, start, end):
        words = piece.group().split()
        if len(words) != 1:
            reason = f"`{' '.join(words)}` is more than one anchor; anchors stand apart by commas"
            return _malformed(piece.start(), piece.end(), kinds, reason)
        if not _WELL_FORMED.fullmatch(words[0]):
            reason = f"`{words[0]}` cannot be the anchor of a statement"
            return _malformed(piece.start(), piece.end(), kinds, reason)
        at = piece.start() + piece.group().index(words[0])
        found.append(NamedAnchor(words[0], Span(source, at, at + len(words[0]))))
    if not found:
        return _malformed(start, max(end, start + 1), kinds, "it does not begin with the anchor of a statement")
    return tuple(found)


def _malformed(start: int, end: int, kinds: Mapping[str, OmissionKind], reason: str) -> Mistake:
    return Mistake("not-encoded-malformed", start, end, {"reason": reason, **_example(kinds)})


def _example(kinds: Mapping[str, OmissionKind]) -> dict[str, str]:
    """A kind of reason in the words of the file, for the way out that a message shows."""
    return {"kind": next(iter(kinds))}


def _unknown_kind(start: int, end: int, said: str, kinds: Mapping[str, OmissionKind]) -> Mistake:
    known = ", ".join(f"`{each}`" for each in kinds)
    near = nearest(said.lower(), kinds)
    hint = f"Did you mean `{near}`? The kinds are {known}." if near else ""
    return Mistake("not-encoded-kind", start, max(end, start + 1), {"written": said, "kinds": known}, hint=hint)
