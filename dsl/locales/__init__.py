"""The tongues in which rules can be written: each a table of keywords and a number format, one grammar for all."""

from __future__ import annotations

from dsl.locales.en import ENGLISH
from dsl.locales.locale import Locale

__all__ = ["ENGLISH", "LOCALES", "Locale", "locale_of"]

LOCALES: tuple[Locale, ...] = (ENGLISH,)


def locale_of(path: str) -> Locale:
    """The locale that a file name asks for (`a.catala_en`, `a.catala_en.md`); English where it asks none."""
    name = path.removesuffix(".md")
    return next((locale for locale in LOCALES if name.endswith(f".catala_{locale.code}")), ENGLISH)
