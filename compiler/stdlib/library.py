"""Which modules of the standard library a rule file mentions, and their surface trees, each parsed once a process.

A file mentions a module by its name before a dot, by a type that bears the module's name, or by a case of one of its
enumerations. The words of the code are searched, not its tree: a word too many costs a little time, and a program that
mentions nothing pays nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from dsl.literate.reader import read
from dsl.literate.tree import Document
from dsl.locales import locale_of
from dsl.surface.tree import RuleFile
from dsl.syntax.parser import parse

#: How the paths of the library's files begin, as messages show them.
FOLDER = "stdlib/"

#: What all modules of the library together are called; it may stand before the name of each.
LIBRARY = "Stdlib"

_ENGLISH = {
    "Date": "Date_en",
    "Duration": "Duration_en",
    "MonthYear": "MonthYear_en",
    "Period": "Period_en",
    "Money": "Money_en",
    "Integer": "Integer_en",
    "Decimal": "Decimal_en",
    "List": "List_en",
}
_FRENCH = {
    "Date": "Date_fr",
    "Durée": "Duration_fr",
    "MoisAnnée": "MonthYear_fr",
    "Période": "Period_fr",
    "Argent": "Money_fr",
    "Entier": "Integer_fr",
    "Décimal": "Decimal_fr",
    "Liste": "List_fr",
}
#: The modules in scope in each language, under their names there. Upstream has no Polish library; English serves.
_IN_SCOPE: Mapping[str, Mapping[str, str]] = {"en": _ENGLISH, "fr": _FRENCH, "pl": _ENGLISH}

_ENGLISH_CASES = """
January February March April May June July August September October November December
Monday Tuesday Wednesday Thursday Friday Saturday Sunday
"""
_FRENCH_CASES = """
Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre
Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche
"""
#: The cases of enumerations, which need no prefix; all belong to the module of dates.
_CASES: Mapping[str, tuple[str, ...]] = {
    "en": tuple(_ENGLISH_CASES.split()),
    "fr": tuple(_FRENCH_CASES.split()),
    "pl": tuple(_ENGLISH_CASES.split()),
}
#: The types that bear their module's name, which need no prefix either.
_TYPES = ("MonthYear", "Period", "MoisAnnée", "Période")
_MODULES = frozenset((*_ENGLISH.values(), *_FRENCH.values(), "Library_natives"))


#: What is no code inside of code: texts between quotes and comments, in which May may be a verb. The weekend of a
#: calendar is made of plain words too.
_ASIDE = re.compile(r'"(?:[^"\\]|\\.)*"|#(?!\[).*|\bweekend\s+\w+(?:\s*,\s*\w+)*')


@cache
def _words(language: str) -> re.Pattern[str]:
    """What mentions the library in the code of a language."""
    modules = "|".join(_IN_SCOPE[language])
    plain = "|".join((*_CASES[language], *(each for each in _TYPES if each in _IN_SCOPE[language])))
    return re.compile(rf"(?<![\w'])(?:({modules})(?=\s*\.)|({plain})(?![\w']))")


@cache
def _names(language: str) -> re.Pattern[str]:
    """The same names wherever they stand: what begins with the letters of some words is looked for far quicker."""
    return re.compile("|".join((*_IN_SCOPE[language], *_CASES[language], *_TYPES)))


def mentioned(document: Document) -> Mapping[str, str]:
    """The modules that the code of a file mentions, by the names that they have in its language."""
    language = locale_of(document.source.path).code
    in_scope = _IN_SCOPE.get(language, _ENGLISH)
    found: dict[str, str] = {}
    for fence in document.fences("code", "metadata"):
        named = _names(language).finditer(document.source.text, fence.body.start, fence.body.end)
        if not any(_words(language).match(document.source.text, each.start(), fence.body.end) for each in named):
            continue
        for match in _words(language).finditer(_ASIDE.sub("", fence.body.text)):
            said = match.group(1) or match.group(2)
            found[said if said in in_scope else "Date"] = in_scope.get(said, in_scope["Date"])
    return MappingProxyType(found)


def is_library(module: str) -> bool:
    """Whether the library has a module of that name."""
    return module in _MODULES


def is_of_library(path: str) -> bool:
    """Whether a file is one of the library's."""
    return path.startswith(FOLDER)


def with_used(modules: Sequence[str]) -> Iterator[RuleFile]:
    """The library's modules of these names, each once, after those that they use themselves."""
    done: set[str] = set()

    def visit(module: str) -> Iterator[RuleFile]:
        if module in done:
            return
        done.add(module)
        file = _parsed(module)
        for usage in file.usages:
            yield from visit(usage.module.text)
        yield file

    for each in modules:
        yield from visit(each)


@cache
def _parsed(module: str) -> RuleFile:
    """The surface tree of a module; the tests see to it that its text has no mistake."""
    ending = "fr" if module.endswith("_fr") else "en"
    name = f"{module.lower()}.catala_{ending}"
    text = files("compiler.stdlib").joinpath(name).read_text("utf-8")
    document, wrong = read(FOLDER + name, text)
    file, more = parse(document)
    assert not wrong, wrong
    assert not more, more
    return file
