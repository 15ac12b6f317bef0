"""Two facts held against each other, as a finding turns on it: read out of its key (`reinvested>actual_capital`, as
`compiler.analyse.compared` names it) and said in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from compiler.analyse.tree import Finding, Range
from compiler.types import Base, OptionalType, Type

#: A comparison of two facts between the other marks of a key; sums and multiples of facts are left to the example.
_COMPARED: Final = re.compile(r"(?<=[:,])(?P<left>[\w.]+)(?P<sign>>=|>|!=|=)(?P<right>[\w.]+)(?=[,#]|$)")
_WORDS: Final[Mapping[str, str]] = {">": "above", ">=": "at least", "=": "the same as", "!=": "other than"}
_OF_DATES: Final = {**_WORDS, ">": "after", ">=": "on or after"}
_OF_LENGTHS: Final = {**_WORDS, ">": "longer than"}


def comparisons(finding: Finding) -> Iterator[tuple[Range, str, Range]]:
    """The comparisons of two of the numbers, dates or lengths of which a finding speaks: the first, how it is to the
    second (`>`, `>=`, `=`, `!=`), and that one."""
    ranges = {".".join(each.path): each for each in finding.ranges}
    # What assertions admit, after a semicolon, is said of the scope and not of the finding.
    for found in _COMPARED.finditer(finding.key.partition(";")[0]):
        left, right = ranges.get(found["left"]), ranges.get(found["right"])
        if left is not None and right is not None:
            yield left, found["sign"], right


def in_words(sign: str, type_: Type) -> str:
    """How a value of a type is to another, in words: `above`, `on or after`."""
    return _words(type_)[sign]


def _words(type_: Type) -> Mapping[str, str]:
    match type_:
        case OptionalType(element):
            return _words(element)
        case Base.DATE:
            return _OF_DATES
        case Base.DURATION | Base.WORKING_DURATION:
            return _OF_LENGTHS
        case _:
            return _WORDS
