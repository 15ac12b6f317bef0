"""The words that were confirmed: `confirmed.toml` beside the rule files of a law, one statement a line, in order."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from dsl.order import natural_order
from service.project.files import Project

NAME = "confirmed.toml"

_HEAD = """\
# The words of each statement when its rules, or the reason why it has none, were last confirmed to fit them.
# `kotmai coverage --confirm` writes this file; `kotmai coverage` shows a statement whose words differ as to review.

"""
_BARE = re.compile(r"[A-Za-z0-9_-]+")


class Unconfirmable(Exception):
    """The file of confirmed words cannot be read or written. The message is for people."""


def confirmed(project: Project, laws: Iterable[str]) -> dict[str, dict[str, str]]:
    """The confirmed words of each law, by anchor. Raises `Unconfirmable`."""
    return {law: _read(_file(project, law), project) for law in laws}


def confirm(project: Project, law: str, words: Mapping[str, str]) -> str:
    """Writes the confirmed words of a law, and gives the file's name as people see it. Raises `Unconfirmable`."""
    path = _file(project, law)
    rows = "".join(
        f"{_key(anchor)} = {json.dumps(words[anchor], ensure_ascii=False)}\n"
        for anchor in sorted(words, key=natural_order)
    )
    try:
        path.write_text(_HEAD + rows, "utf-8")
    except OSError as problem:
        raise Unconfirmable(f"`{project.shown(path)}` cannot be written: {problem.strerror or problem}.") from None
    return project.shown(path)


def _file(project: Project, law: str) -> Path:
    return (Path(law) if project.is_loose else project.root / law) / NAME


def _read(path: Path, project: Project) -> dict[str, str]:
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as problem:
        raise Unconfirmable(f"`{project.shown(path)}` cannot be read: {problem.strerror or problem}.") from None
    except UnicodeDecodeError:
        raise Unconfirmable(f"`{project.shown(path)}` is not UTF-8: save it as UTF-8 in your editor.") from None
    except tomllib.TOMLDecodeError as problem:
        raise Unconfirmable(
            f"`{project.shown(path)}` cannot be read: {problem}. Each line is an anchor, `=` and the words in quotes. "
            "Mend that line, or take it away and confirm its statement anew."
        ) from None
    for anchor, words in found.items():
        if not isinstance(words, str):
            raise Unconfirmable(
                f"`{project.shown(path)}` gives no words for `{anchor}`: they stand in quotes after `=`."
            )
    return found


def _key(anchor: str) -> str:
    return anchor if _BARE.fullmatch(anchor) else json.dumps(anchor, ensure_ascii=False)
