"""The terms that a law explains: `terms.toml` beside its rule files.

    [certificate]
    title = "Registration certificate"
    names = ["registration certificate", "registration certificates"]
    statement = "art8-p1-a"

`names` are the words by which the law speaks of it, `statement` the anchor of the statement that explains it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from service.project.files import Project
from service.project.said import Table, Unreadable, table_of

__all__ = ["NAME", "DefinedTerm", "Unreadable", "defined_terms"]

NAME: Final = "terms.toml"


@dataclass(frozen=True, slots=True)
class DefinedTerm:
    """A term: how it is called on its own, the words by which the law speaks of it, and what explains it."""

    identifier: str
    title: str
    names: tuple[str, ...]
    anchor: str


def defined_terms(project: Project, anchors: Mapping[str, Set[str]]) -> dict[str, tuple[DefinedTerm, ...]]:
    """The terms of each law that has such a file, in its order; `anchors` are those of each law's statements.

    Raises `Unreadable`, also where a term names a statement that the law does not have.
    """
    found = {
        law: _read((Path(law) if project.is_loose else project.root / law) / NAME, project, known)
        for law, known in anchors.items()
    }
    return {law: terms for law, terms in found.items() if terms}


def _read(path: Path, project: Project, known: Set[str]) -> tuple[DefinedTerm, ...]:
    data = table_of(path, project) or {}
    taken: dict[str, str] = {}
    return tuple(_term(each, known, taken) for each in Table(data, "", project.shown(path)).tables())


def _term(table: Table, known: Set[str], taken: dict[str, str]) -> DefinedTerm:
    table.only("title", "names", "statement")
    names, anchor = table.texts("names"), table.text("statement")
    if not names:
        raise table.wrong("`names` is missing: it is a list of the words by which the law speaks of the term.")
    if anchor not in known:
        raise table.wrong(f"no statement of the law has the anchor `{anchor}`.")
    for each in names:
        other = taken.setdefault(each.lower(), table.name)
        if other != table.name:
            raise table.wrong(f'"{each}" is a name of [{other}] already.')
    return DefinedTerm(table.name, table.text("title"), names, anchor)


def all_names(terms: Iterable[DefinedTerm]) -> dict[str, DefinedTerm]:
    """The terms by their names, in small letters."""
    return {name.lower(): each for each in terms for name in each.names}
