"""Answers with their reasons as JSON, letter by letter as `Answer.as_json` and the encoder would give them, but sooner:
most of an answer are the words of rules, which never change, so that each is written once and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from compiler.runtime.answers import Answer, Condition, Finding, Place, Reason

#: So many parts are kept; the rules of a law have far fewer.
_KEPT = 50_000


class Writer:
    """Writes answers of one evaluator. `encode` gives data as JSON; it raises `UnicodeEncodeError` for text that UTF-8
    cannot hold. Answers are taken as the evaluator gives them, of its own classes."""

    def __init__(self, encode: Callable[[Any], bytes]) -> None:
        self.encode = encode
        #: Of each rule what stands before its conditions and after them. Its places are kept, so that no others get
        #: their number.
        self._rules: dict[tuple[int, str, str, int], tuple[bytes, bytes, tuple[Place, ...]]] = {}
        self._conditions: dict[tuple[str, bool | None], bytes] = {}

    def answer(self, found: Answer) -> bytes:
        """The whole answer."""
        encode = self.encode
        if found.calendars:  # changed by the facts, which is seldom
            return encode(found.as_json())
        parts = [b'{"scope":%b,"question":%b,"outputs":{' % (encode(found.scope), encode(found.question))]
        before = b""
        for name, finding in found.outputs.items():
            parts.append(b"%b%b:{" % (before, encode(name)))
            self._finding(finding, parts)
            before = b"},"
        if before:
            parts.append(b"}")
        parts.append(b'},"readings":%b}' % encode([each.as_json() for each in found.readings]))
        return b"".join(parts)

    def _finding(self, found: Finding, parts: list[bytes]) -> None:
        """A finding without the brackets around it."""
        status = found.status.value
        if status == "value":
            value, words = self.encode(found.value), self.encode(found.words)
            parts.append(b'"status":"value","value":%b,"words":%b,"reasons":[' % (value, words))
        else:
            parts.append(b'"status":"%b","reasons":[' % status.encode())
        is_first = True
        for each in found.reasons:
            if not is_first:
                parts.append(b",")
            is_first = False
            self._reason(each, parts)
        parts.append(b'],"rests_on":%b' % self.encode(found.rests_on) if found.rests_on else b"]")

    def _reason(self, reason: Reason, parts: list[bytes]) -> None:
        key = id(reason.places), reason.note, reason.file, reason.line
        kept = self._rules.get(key)
        if kept is None:
            kept = _room(self._rules)[key] = (*self._rule(reason), reason.places)
        parts.append(b'{"bearing":"%b",%b' % (reason.bearing.encode(), kept[0]))
        is_first = True
        for each in reason.conditions:
            if not is_first:
                parts.append(b",")
            is_first = False
            parts.append(self._conditions.get((each.text, each.holds)) or self._condition(each))
            values = each.values
            parts.append(b"{}}" if not values else self.encode(dict(values)) + b"}")
        parts.append(kept[1])
        before = b'{"variable":%b,'
        for used in reason.uses:
            parts.append(before % self.encode(used.variable))
            self._finding(used, parts)
            before = b'},{"variable":%b,'
        parts.append(b"}]" if reason.uses else b"]")
        if reason.counts:
            parts.append(b',"counts":%b' % self.encode([each.as_json() for each in reason.counts]))
        parts.append(b"}")

    def _rule(self, reason: Reason) -> tuple[bytes, bytes]:
        encode, places = self.encode, reason.places
        shown = [
            {"provision": each.provision, "anchor": each.anchor, "words": each.words, "headings": each.headings}
            for each in places
        ]
        first = encode(places[0].provision if places else "")
        note, file = encode(reason.note), encode(reason.file)
        return (
            b'"provision":%b,"provisions":%b,"conditions":[' % (first, encode(shown)),
            b'],"note":%b,"file":%b,"line":%d,"uses":[' % (note, file, reason.line),
        )

    def _condition(self, condition: Condition) -> bytes:
        """What stands before the values of a condition."""
        text, holds = self.encode(condition.text), self.encode(condition.holds)
        found = b'{"text":%b,"holds":%b,"values":' % (text, holds)
        _room(self._conditions)[condition.text, condition.holds] = found
        return found


def _room(kept: dict[Any, Any]) -> dict[Any, Any]:
    """What is kept, emptied where it is full."""
    if len(kept) >= _KEPT:
        kept.clear()
    return kept
