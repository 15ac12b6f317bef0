"""One reading of a mistake under which the text goes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from dsl.diagnostics.model import Label
from dsl.records import record
from dsl.syntax.complaints import complain
from dsl.syntax.stop import Stop
from dsl.syntax.words import Value, Word


@record
class Repair:
    """Put `words` in the place of the next `consumed` ones, and say so by `code`.

    `start` and `end` bound what is shown; without a code the plain complaint is made. `extra_trust` asks for
    further words that must make sense, `retracted` is how many of the words and constructs before are read anew.
    `is_name` says that the author took the word for a name of theirs: it will come again. `is_said`: the same mistake
    has been reported further up. `reread`: so many words before the one at hand come again, among `words`.
    """

    stop: Stop
    code: str
    consumed: int
    words: tuple[Word, ...] = ()
    data: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    start: int = -1
    end: int = -1
    hint: str = ""
    labels: tuple[Label, ...] = field(default=())
    extra_trust: int = 0
    retracted: int = 0
    is_name: bool = False
    is_said: bool = False
    reread: int = 0

    def report(self) -> None:
        if not self.code:
            complain(self.stop)
            return
        word = self.stop.word
        start = word.start if self.start < 0 else self.start
        end = word.end if self.end < 0 else self.end
        self.stop.sheet.report(self.code, start, end, self.data, labels=self.labels, hint=self.hint)


def instead(stop: Stop, type: str, text: str = "", value: Value = None) -> Word:
    """The word at hand, read as another."""
    word = stop.word
    return Word(type, text or word.text, word.start, word.end, stop.sheet, value)


def nothing(stop: Stop, type: str, at: int) -> Word:
    """A word that is not there, at the place where it should be."""
    return Word(type, "", at, at, stop.sheet, "")
