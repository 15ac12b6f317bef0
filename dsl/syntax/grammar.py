"""The grammar in memory: one a process, its tables taken from a cache file where that is safe.

Making the tables takes about half a second, reading them a hundredth of that. The cache lies in the user's own cache
folder and is used only if the folder belongs to the user and nobody else can write to it, for `marshal` trusts what it
reads. A missing, broken or outdated cache is made anew; one that cannot be written is done without.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import stat
import sys
import tempfile
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import Lock
from typing import Any, Literal, TypeAlias, cast
from zlib import crc32

from dsl.syntax.build import CALLBACKS
from dsl.syntax.tables import Machine, Plain, Tables

#: What a text can be parsed as: the code of a fence, or one expression.
Start: TypeAlias = Literal["code", "expression"]

#: Raised by one where the form of the tables changes.
_FORM = 1

_LOCK = Lock()


def grammar_text() -> str:
    """The grammar as it lies beside this module."""
    return files("dsl.syntax").joinpath("grammar.lark").read_text(encoding="utf-8")


def machine(start: Start) -> Machine:
    """A fresh parser for one text."""
    with _LOCK:
        return Machine(_tables(start))


@cache
def _tables(start: Start) -> Tables:
    return Tables(_plain(), start, CALLBACKS)


@cache
def _plain() -> Plain:
    return load(cache_file())


def load(where: Path | None) -> Plain:
    """The tables, from the cache file or made anew and kept there."""
    text = grammar_text()
    found = _read(where, text) if where else None
    if found is None:
        from dsl.syntax.from_lark import plain

        found = plain(text)
        if where:
            _write(where, text, found)
    return found


def _read(where: Path, text: str) -> Plain | None:
    """What a cache file holds for a grammar; None where it is missing, broken or of another grammar."""
    try:
        kept = where.read_bytes()
        if int.from_bytes(kept[:4], "big") != crc32(kept[4:]):
            return None
        form, of, tables = marshal.loads(kept[4:])
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return cast(Plain, tables) if (form, of) == (_FORM, text) else None


def _write(where: Path, text: str, tables: Plain) -> None:
    kept = marshal.dumps(cast(Any, (_FORM, text, tables)))
    with contextlib.suppress(OSError), tempfile.NamedTemporaryFile(dir=where.parent, delete=False) as file:
        file.write(crc32(kept).to_bytes(4, "big") + kept)
        file.close()
        os.replace(file.name, where)


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
    return folder / f"grammar.{sys.implementation.cache_tag}" if is_ours and os.access(folder, os.W_OK) else None
