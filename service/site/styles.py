"""The styles of the site as one file: a page waits for each file of style before it shows anything."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

#: Where the one file stands, beside those that it is made of: addresses within them stay right.
TOGETHER = "kotmai.css"

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def together(theme: Path, names: Sequence[str]) -> list[str]:
    """Join the style files of a theme, in their order, and take them away; gives the names of what stands then.

    Files in several folders are left alone, since what they load is named from where they stand.
    """
    folders = {PurePosixPath(name).parent for name in names}
    if len(names) < 2 or len(folders) != 1 or not all((theme / name).is_file() for name in names):
        return list(names)
    name = (folders.pop() / TOGETHER).as_posix()
    joined = "".join(bare((theme / each).read_text("utf-8")) for each in names)
    for each in names:
        (theme / each).unlink()
    (theme / name).write_text(joined, "utf-8")
    return [name]


def bare(style: str) -> str:
    """Style without comments, empty lines and indents; a line end may part two selectors, so that it stays."""
    lines = (line.strip() for line in _COMMENT.sub("", style).split("\n"))
    return "".join(f"{line}\n" for line in lines if line)
