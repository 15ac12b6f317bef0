"""The tongues in which rules can be written: each a table of keywords and a number format, one grammar for all."""

from __future__ import annotations

from dsl.locales.en import ENGLISH
from dsl.locales.fr import FRENCH
from dsl.locales.locale import Directives, Locale
from dsl.locales.pl import POLISH

__all__ = ["ENGLISH", "FRENCH", "LOCALES", "POLISH", "Directives", "Locale", "locale_of"]

LOCALES: tuple[Locale, ...] = (ENGLISH, FRENCH, POLISH)

_BY_ENDING = {f".catala_{locale.code}": locale for locale in LOCALES}


def locale_of(path: str) -> Locale:
    """The locale that a file name asks for (`a.catala_en`, `a.catala_en.md`); English where it asks none."""
    return _BY_ENDING.get(path.removesuffix(".md")[-len(".catala_en") :], ENGLISH)
