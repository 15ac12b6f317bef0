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
        if found.calendars or _counts(found):  # countings of days are seldom, and say something else each time
            return encode(found.as_json())
        outputs = b",".join(
            b"%b:{%b}" % (encode(name), self._finding(finding)) for name, finding in found.outputs.items()
        )
        readings = encode([each.as_json() for each in found.readings])
        head = encode(found.scope), encode(found.question)
        return b'{"scope":%b,"question":%b,"outputs":{%b},"readings":%b}' % (*head, outputs, readings)

    def _finding(self, found: Finding) -> bytes:
        """A finding without the brackets around it."""
        status = found.status.value
        value = b""
        if status == "value":
            value = b',"value":%b,"words":%b' % (self.encode(found.value), self.encode(found.words))
        rests_on = b',"rests_on":%b' % self.encode(found.rests_on) if found.rests_on else b""
        reasons = b",".join([self._reason(each) for each in found.reasons])
        return b'"status":"%b"%b,"reasons":[%b]%b' % (status.encode(), value, reasons, rests_on)

    def _reason(self, reason: Reason) -> bytes:
        key = id(reason.places), reason.note, reason.file, reason.line
        kept = self._rules.get(key)
        if kept is None:
            kept = _room(self._rules)[key] = (*self._rule(reason), reason.places)
        conditions = b",".join([self._condition(each) for each in reason.conditions])
        uses = b",".join(
            [b'{"variable":%b,%b}' % (self.encode(each.variable), self._finding(each)) for each in reason.uses]
        )
        return b'{"bearing":"%b",%b%b%b%b]}' % (reason.bearing.encode(), kept[0], conditions, kept[1], uses)

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
        key = condition.text, condition.holds
        kept = self._conditions.get(key)
        if kept is None:
            text, holds = self.encode(condition.text), self.encode(condition.holds)
            kept = _room(self._conditions)[key] = b'{"text":%b,"holds":%b,"values":' % (text, holds)
        return kept + (self.encode(dict(condition.values)) if condition.values else b"{}") + b"}"


def _room(kept: dict[Any, Any]) -> dict[Any, Any]:
    """What is kept, emptied where it is full."""
    if len(kept) >= _KEPT:
        kept.clear()
    return kept


def _counts(found: Answer) -> bool:
    """Whether working days were counted anywhere."""
    left = list(found.outputs.values())
    while left:
        for reason in left.pop().reasons:
            if reason.counts:
                return True
            left += reason.uses
    return False
