"""A table of holidays as it was read."""

from __future__ import annotations

from dataclasses import field
from datetime import date
from typing import Literal, TypeAlias

from dsl.records import record
from dsl.source import Span

#: What a line says of its day: a holiday, a day off in the stead of one, or a day that is worked although one may
#: take it for one off.
Kind: TypeAlias = Literal["holiday", "substitute", "working"]
KINDS: tuple[Kind, ...] = ("holiday", "substitute", "working")

#: The columns of a table, in their order.
COLUMNS = ("date", "name", "source", "kind")


@record
class Row:
    """A line of the table; `day` is where its date stands."""

    date: date
    name: str
    source: str
    kind: Kind
    day: Span = field(compare=False, repr=False)
    span: Span = field(compare=False, repr=False)
