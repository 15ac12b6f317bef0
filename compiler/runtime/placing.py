"""Where in a text of JSON something stands that readers meet without knowing where they are: a number that is refused,
a name that an object gives twice. The text is read once more for that, as far as it was understood before."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

#: A string, a bracket or separator, or a word: a number, `true`, `NaN`.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{},:]|[^\s\[\]{},:"]+', re.DOTALL)


@dataclass(slots=True)
class _Open:
    """A list or an object that is not closed yet: the place of it, and the names of an object, or None."""

    path: str
    names: list[str] | None
    number: int = 0


@dataclass(slots=True)
class Places:
    """Follows a text from token to token. `within` gives the path of a member of an object."""

    within: Callable[[str, str], str]
    here: str = ""
    _open: list[_Open] = field(default_factory=list)
    _is_name: bool = False

    def words(self, text: str) -> Iterator[tuple[str, str]]:
        """The path of each number and other word, with the word."""
        for kind, path, token in self._read(text):
            if kind == "word":
                yield path, token

    def twice(self, text: str) -> Iterator[tuple[str, str]]:
        """The path of each name that an object has several times, with the name; inner objects come first."""
        for kind, path, token in self._read(text):
            if kind == "twice":
                yield path, token

    def _read(self, text: str) -> Iterator[tuple[str, str, str]]:
        for found in _TOKEN.finditer(text):
            token = found[0]
            match token:
                case "{" | "[":
                    self._open.append(_Open(self.here, [] if token == "{" else None))
                    self._is_name = token == "{"
                    if token == "[":
                        self.here = f"{self.here}[0]"
                case "}" | "]":
                    closed = self._open.pop()
                    self.here, self._is_name = closed.path, False
                    for name, times in Counter(closed.names or ()).items():
                        if times > 1:
                            yield "twice", self.within(closed.path, name), name
                case ",":
                    self._next(self._open[-1])
                case ":":
                    pass
                case _ if self._is_name:
                    self._named(self._open[-1], json.loads(token))
                case _ if token[0] != '"':
                    yield "word", self.here, token
                case _:
                    pass

    def _next(self, inner: _Open) -> None:
        inner.number += 1
        self._is_name = inner.names is not None
        if inner.names is None:
            self.here = f"{inner.path}[{inner.number}]"

    def _named(self, inner: _Open, name: str) -> None:
        assert inner.names is not None
        inner.names.append(name)
        self.here, self._is_name = self.within(inner.path, name), False
