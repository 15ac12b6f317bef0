"""What is known of texts that a law refers to and that are not here: `outside.toml` beside the rule files of the law.

    [land]
    title = "Land Law"
    names = ["Land Law"]
    known = "Not at hand."
    source = "Article 52"
    sure = "medium"

    [land.articles.3]
    known = "…"
    source = "…"
    sure = "low"

`names` are the words by which the law speaks of the text; `articles` is left out where nothing is known of them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dsl.order import natural_order
from service.project.files import Project

NAME: Final = "outside.toml"
SURE: Final = ("high", "medium", "low")

_CARD: Final = ("known", "source", "sure")
_TEXT: Final = ("title", "names", *_CARD)


class Unreadable(Exception):
    """The file of texts outside the law cannot be used. The message is for people."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is known of a text or of an article of it, who says so, and how sure it is (`high`, `medium` or `low`)."""

    known: str
    source: str
    sure: str


@dataclass(frozen=True, slots=True)
class OutsideText:
    """A text that the law refers to: its `identifier`, its full title, the words by which the law speaks of it, what
    is known of it and of its articles, by number."""

    identifier: str
    title: str
    names: tuple[str, ...]
    card: Card
    articles: Mapping[str, Card]


def outside(project: Project, laws: Iterable[str]) -> dict[str, tuple[OutsideText, ...]]:
    """The texts outside each law that has such a file, in the order of the file. Raises `Unreadable`."""
    found = {law: _read((Path(law) if project.is_loose else project.root / law) / NAME, project) for law in laws}
    return {law: texts for law, texts in found.items() if texts}


def _read(path: Path, project: Project) -> tuple[OutsideText, ...]:
    shown = project.shown(path)
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return ()
    except OSError as problem:
        raise Unreadable(f"`{shown}` cannot be read: {problem.strerror or problem}.") from None
    except UnicodeDecodeError:
        raise Unreadable(f"`{shown}` is not UTF-8: save it as UTF-8 in your editor.") from None
    except tomllib.TOMLDecodeError as problem:
        raise Unreadable(f"`{shown}` cannot be read: {problem}.") from None
    return tuple(_text(identifier, value, shown) for identifier, value in data.items())


def _text(identifier: str, value: object, shown: str) -> OutsideText:
    where = f"[{identifier}]"
    entry = _table(value, where, shown)
    _only(entry, (*_TEXT, "articles"), where, shown)
    names = entry.get("names")
    if not isinstance(names, list) or not names or not all(isinstance(each, str) and each for each in names):
        raise Unreadable(
            f'`{shown}`, {where}: `names` is a list of the words by which the law speaks of it: ["Land Law"].'
        )
    articles = {
        number: _card(card, f"[{identifier}.articles.{number}]", shown, _CARD)
        for number, card in _table(entry.get("articles", {}), f"[{identifier}.articles]", shown).items()
    }
    return OutsideText(
        identifier,
        _string(entry, "title", where, shown),
        tuple(names),
        _card(entry, where, shown, (*_TEXT, "articles")),
        {number: articles[number] for number in sorted(articles, key=natural_order)},
    )


def _card(value: object, where: str, shown: str, allowed: Iterable[str]) -> Card:
    entry = _table(value, where, shown)
    _only(entry, allowed, where, shown)
    card = Card(*(_string(entry, name, where, shown) for name in _CARD))
    if card.sure not in SURE:
        raise Unreadable(f'`{shown}`, {where}: `sure` is "high", "medium" or "low", not "{card.sure}".')
    return card


def _table(value: object, where: str, shown: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise Unreadable(f"`{shown}`: {where} is a table: `known`, `source` and `sure` stand beneath it.")
    return value


def _only(entry: Mapping[str, object], allowed: Iterable[str], where: str, shown: str) -> None:
    names = tuple(allowed)
    for name in entry:
        if name not in names:
            listed = ", ".join(f"`{each}`" for each in names)
            raise Unreadable(f"`{shown}`, {where}: `{name}` means nothing here; there are {listed}.")


def _string(entry: Mapping[str, object], name: str, where: str, shown: str) -> str:
    value = entry.get(name)
    if not isinstance(value, str) or not value.strip():
        raise Unreadable(f"`{shown}`, {where}: `{name}` is missing, or is no text in quotes.")
    return " ".join(value.split())
