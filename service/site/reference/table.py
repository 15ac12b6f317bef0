"""Tables and code in Markdown whose words come from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import escape

from service.site.escape import inline


def code(words: str) -> str:
    """Words as code, also in a table: no sign of them is markup."""
    return f"<code>{str(escape(words)).translate(_SIGNS)}</code>" if words else ""


#: Signs that Markdown would take for markup, or a table for the end of a cell.
_SIGNS = str.maketrans({sign: f"&#{ord(sign)};" for sign in "|*_[]`\\{}"})


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table of cells that are Markdown already."""
    return [
        "",
        f"| {' | '.join(heads)} |",
        f"|{'|'.join('---' for _ in heads)}|",
        *(f"| {' | '.join(each)} |" for each in rows),
        "",
    ]


def sentence(text: str) -> str:
    """Words of a docstring, a help or a description, with their code between back-quotes set as code."""
    pieces = " ".join(text.split()).split("`")
    return "".join(code(each) if number % 2 else _between(each) for number, each in enumerate(pieces))


def _between(words: str) -> str:
    """Words between code, with the blanks that set them off."""
    kept = inline(words)
    return f"{' ' * words.startswith(' ')}{kept}{' ' * words.endswith(' ')}" if kept else words
