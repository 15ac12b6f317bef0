"""What a law is: `law.toml` beside its rule files. It is asked for first where law is exchanged, and no words say it.

    title = "Decree on Fees"
    number = "7/PM"
    kind = "decree"
    country = "la"
    made = 2011-04-20
    by = "Prime Minister"
    source = "the gazette"
    sure = "high"
    language = "eng"
    edited = 2026-11-22

`translated_from` is a language too, and left out where the words are the law's own. `missing` are sentences on what of
the law is not here. `[applied]` says `from` when it applied (a year, a month or a day, as far as it is known) and
`until` when, `[replaced]` by what.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from service.project.files import Project
from service.project.outside import SURE
from service.project.said import Table, Unreadable, table_of

__all__ = ["NAME", "Identity", "Unreadable", "identities"]

NAME: Final = "law.toml"

_TEXTS: Final = ("title", "number", "kind", "country", "by", "source", "sure", "language")
_DAYS: Final = ("made", "edited")
_KNOWN: Final = (*_TEXTS, *_DAYS, "translated_from", "missing", "applied", "replaced")
_SHAPES: Final = {
    "kind": (re.compile(r"[a-z]+"), "a word in small letters, such as `decree`"),
    "country": (re.compile(r"[a-z]{2}"), "the two letters of ISO 3166, such as `la`"),
    "language": (re.compile(r"[a-z]{3}"), "the three letters of ISO 639-2, such as `eng`"),
    "translated_from": (re.compile(r"[a-z]{3}"), "the three letters of ISO 639-2, such as `lao`"),
}
_SINCE: Final = re.compile(r"\d{4}(-\d{2}){0,2}")


@dataclass(frozen=True, slots=True)
class Applied:
    """When a law applied: `since` is a year, a month or a day, as far as it is known, in the form of ISO 8601; `until`
    its last day, None where it still applies. `known` says what is not known of it."""

    since: str
    until: date | None
    known: str
    source: str
    sure: str


@dataclass(frozen=True, slots=True)
class Replaced:
    """What replaced a law, and from which day."""

    title: str
    since: date
    source: str
    sure: str


@dataclass(frozen=True, slots=True)
class Identity:
    """A law's name and life. `language` is that of the words at hand, `translated_from` that of the law's own, None if
    they are the same; `edited` is the day from which this edition is dated."""

    title: str
    number: str
    kind: str
    country: str
    made: date
    by: str
    source: str
    sure: str
    language: str
    translated_from: str | None
    edited: date
    missing: tuple[str, ...]
    applied: Applied | None
    replaced: Replaced | None


def identities(project: Project, laws: Iterable[str]) -> dict[str, Identity]:
    """What each law is, of those that say so. Raises `Unreadable`."""
    found = {law: _read((Path(law) if project.is_loose else project.root / law) / NAME, project) for law in laws}
    return {law: identity for law, identity in found.items() if identity is not None}


def _read(path: Path, project: Project) -> Identity | None:
    data = table_of(path, project)
    return None if data is None else _identity(_Table(data, "", project.shown(path)))


class _Table(Table):
    """A table of this file, whose words have shapes."""

    def text(self, name: str) -> str:
        value = super().text(name)
        if name in _SHAPES and not _SHAPES[name][0].fullmatch(value):
            raise self.wrong(f'`{name}` is {_SHAPES[name][1]}, not "{value}".')
        if name == "sure" and value not in SURE:
            raise self.wrong(f'`sure` is "high", "medium" or "low", not "{value}".')
        return value


def _identity(table: _Table) -> Identity:
    table.only(*_KNOWN)
    texts = {name: table.text(name) for name in _TEXTS}
    original = table.text("translated_from") if "translated_from" in table.data else None
    found = Identity(
        **texts,
        made=table.day("made"),
        translated_from=original,
        edited=table.day("edited"),
        missing=table.texts("missing"),
        applied=_applied(table.table("applied")),
        replaced=_replaced(table.table("replaced")),
    )
    _in_order(table, found)
    return found


def _applied(table: _Table | None) -> Applied | None:
    if table is None:
        return None
    table.only("from", "until", "known", "source", "sure")
    since = table.text("from")
    if not _SINCE.fullmatch(since) or not _is_day(f"{since}-01-01"[:10]):
        raise table.wrong(f'`from` is a year, a month or a day in quotes, "2011" or "2011-04-20", not "{since}".')
    until = table.day("until") if "until" in table.data else None
    known = table.text("known") if "known" in table.data else ""
    return Applied(since, until, known, table.text("source"), table.text("sure"))


def _replaced(table: _Table | None) -> Replaced | None:
    if table is None:
        return None
    table.only("title", "from", "source", "sure")
    return Replaced(table.text("title"), table.day("from"), table.text("source"), table.text("sure"))


def _in_order(table: _Table, found: Identity) -> None:
    """Refuse days that cannot be: a law ends after it was made, and is replaced after its last day."""
    applied, replaced = found.applied, found.replaced
    ends = applied.until if applied else None
    if applied and applied.since < found.made.isoformat()[: len(applied.since)]:
        raise table.wrong(f"it applies from {applied.since}, which is before it was made.")
    if ends and ends < found.made:
        raise table.wrong(f"it applies until {ends}, which is before it was made.")
    if replaced and replaced.since <= (ends or found.made):
        raise table.wrong(f"it is replaced from {replaced.since}, and still applies on that day.")


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
