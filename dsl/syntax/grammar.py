"""The grammar in memory: one a process, its tables taken from a cache file where that is safe.

Building the tables takes about half a second, reading them a twentieth of that. The cache lies in the user's own
cache folder and is used only if the folder belongs to the user and nobody else can write to it, for Lark reads its
cache with `pickle`. A missing, broken or outdated cache is built anew; one that cannot be written is done without.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import Lock
from types import SimpleNamespace
from typing import Any, Literal, TypeAlias

from lark import Lark, Token
from lark.lexer import Lexer

from dsl.syntax.build import CALLBACKS
from dsl.syntax.tables import Machine, Tables

#: What a text can be parsed as: the code of a fence, or one expression.
Start: TypeAlias = Literal["code", "expression"]

_LOCK = Lock()


class NoLexer(Lexer):
    """A stand-in: the words come from `dsl.syntax.lexer` and are fed one by one."""

    def __init__(self, lexer_conf: Any) -> None:
        pass

    def lex(self, lexer_state: Any, parser_state: Any) -> Iterator[Token]:
        return iter(())


def grammar_text() -> str:
    """The grammar as it lies beside this module."""
    return files("dsl.syntax").joinpath("grammar.lark").read_text(encoding="utf-8")


def machine(start: Start) -> Machine:
    """A fresh parser for one text."""
    with _LOCK:
        return Machine(_tables(start))


@cache
def _tables(start: Start) -> Tables:
    return Tables(_grammar().parse_interactive(start=start).parser_state.parse_conf)


@cache
def _grammar() -> Lark:
    where = cache_file()
    try:
        return _load(where)
    except Exception:
        if where is None:
            raise
        return _load(None)


def _load(where: Path | None) -> Lark:
    return Lark(
        grammar_text(),
        parser="lalr",
        lexer=NoLexer,
        start=["code", "expression"],
        maybe_placeholders=True,
        transformer=SimpleNamespace(**CALLBACKS),
        cache=str(where) if where else False,
    )


def cache_file() -> Path | None:
    """Where the tables are kept, or None where no place is safe. `KOTMAI_NO_CACHE` switches the cache off."""
    if os.environ.get("KOTMAI_NO_CACHE") or not hasattr(os, "getuid"):
        return None
    root = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    folder = Path(root) / "kotmai"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        seen = folder.lstat()
    except OSError:
        return None
    is_ours = stat.S_ISDIR(seen.st_mode) and seen.st_uid == os.getuid() and not seen.st_mode & 0o022
    return folder / "grammar.cache" if is_ours and os.access(folder, os.W_OK) else None
