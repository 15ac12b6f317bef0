"""The grammars for editors: current, readable by a regular-expression engine, and right about each kind of word."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dsl.locales import ENGLISH, FRENCH, LOCALES, POLISH, Locale
from service.editors.textmate import FOLDER, files, grammar
from tests.editors.tokens import compiled, patterns, tokens
from tests.locales.translation import PROGRAM, translated

_GRAMMARS: dict[str, Any] = {each.code: grammar(each) for each in LOCALES}


@pytest.mark.parametrize("name", files())
def test_what_is_checked_in_is_current(name: str) -> None:
    assert (FOLDER / name).read_text("utf-8") == files()[name], "write it anew with `make editors`"


def test_there_is_nothing_else() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(files())


@pytest.mark.parametrize("locale", LOCALES, ids=lambda each: each.code)
def test_every_pattern_compiles(locale: Locale) -> None:
    found = list(patterns(_GRAMMARS[locale.code]))
    assert len(found) > 30
    for each in found:
        compiled(each)


@pytest.mark.parametrize("locale", LOCALES, ids=lambda each: each.code)
def test_every_keyword_has_a_scope(locale: Locale) -> None:
    for words in locale.keywords:
        ((text, scope),) = tokens(_GRAMMARS[locale.code], words, "code")
        assert text == words
        assert scope.split(".")[0] in ("keyword", "constant", "support"), (words, scope)


@pytest.mark.parametrize(
    ("locale", "code", "expected"),
    [
        (ENGLISH, "scope Fees:", [("scope", "keyword.declaration"), ("Fees", "entity.name.type")]),
        (ENGLISH, "and_then order", [("and_then", "variable.other"), ("order", "variable.other")]),
        (ENGLISH, "profile of x2", [("profile", "variable.other"), ("of", "keyword.control"), ("x2", "variable.other")]),
        (ENGLISH, "content money in USD", [("content", "keyword.control"), ("money", "support.type"), ("in", "keyword.control"), ("USD", "keyword.other.unit")]),
        (ENGLISH, "decimal in LAK per USD", [("decimal", "support.type"), ("in", "keyword.control"), ("LAK per USD", "keyword.other.unit")]),
        (ENGLISH, "USD 10,000.50 < $5", [("USD 10,000.50", "constant.numeric.money"), ("<", "keyword.operator"), ("$5", "constant.numeric.money")]),
        (ENGLISH, "x <= 1,500 kW", [("x", "variable.other"), ("<=", "keyword.operator"), ("1,500", "constant.numeric"), ("kW", "keyword.other.unit")]),
        (ENGLISH, "5 and 10 working days", [("5", "constant.numeric"), ("and", "keyword.control"), ("10", "constant.numeric"), ("working days", "keyword.control")]),
        (ENGLISH, "declaration calendar Lao_PDR:", [("declaration", "keyword.declaration"), ("calendar", "keyword.declaration"), ("Lao_PDR", "entity.name.type")]),
        (ENGLISH, "  date calendar Lao_PDR", [("date", "keyword.declaration"), ("calendar", "keyword.declaration"), ("Lao_PDR", "entity.name.type")]),
        (ENGLISH, "  years 2009 to 2026", [("years", "keyword.declaration"), ("2009", "constant.numeric"), ("to", "keyword.control"), ("2026", "constant.numeric")]),
        (ENGLISH, "years + calendar", [("years", "variable.other"), ("+", "keyword.operator"), ("calendar", "variable.other")]),
        (ENGLISH, '#[implements = "a-1"] x', [("#[", "meta.attribute"), ("implements", "entity.other.attribute-name"), ("=", "meta.attribute"), ('"a-1"', "string.quoted.double"), ("]", "meta.attribute"), ("x", "variable.other")]),
        (ENGLISH, "x # aside", [("x", "variable.other"), ("# aside", "comment.line.number-sign")]),
        (ENGLISH, "## a word", [("## a word", "comment.block.documentation")]),
        (ENGLISH, "|2012-05-10|", [("|2012-05-10|", "constant.other.date")]),
        (FRENCH, "champ d'application Frais:", [("champ d'application", "keyword.declaration"), ("Frais", "entity.name.type")]),
        (FRENCH, "10 000,50 € et 3 ha par an", [("10 000,50 €", "constant.numeric.money"), ("et", "keyword.control"), ("3", "constant.numeric"), ("ha par an", "keyword.other.unit")]),
        (FRENCH, "décimal en MW", [("décimal", "support.type"), ("en", "keyword.control"), ("MW", "keyword.other.unit")]),
        (FRENCH, "Éligibilité", [("Éligibilité", "entity.name.type")]),
        (POLISH, "zakres Opłata:", [("zakres", "keyword.declaration"), ("Opłata", "entity.name.type")]),
        (POLISH, "10 PLN i 3 dni roboczych", [("10 PLN", "constant.numeric.money"), ("i", "keyword.control"), ("3", "constant.numeric"), ("dni roboczych", "keyword.control")]),
    ],
)  # fmt: skip
def test_words_and_their_scopes(locale: Locale, code: str, expected: list[tuple[str, str]]) -> None:
    found = [each for each in tokens(_GRAMMARS[locale.code], code, "code") if each[1] != "punctuation.separator"]
    assert found == expected


def test_law_text_fences_and_anchors() -> None:
    text = """# Decree
> Module A
The words of it.{#art1}
```catala
scope A:
```
```cases A
| a case of it | |2012-05-10| | USD 5 |
```
```note
the scope of it
```
The scope of x."""
    assert tokens(_GRAMMARS["en"], text) == [
        ("# Decree", "markup.heading"),
        ("> Module A", "keyword.control.directive"),
        ("{#art1}", "entity.name.label.anchor"),
        ("```", "punctuation.definition.fence"),
        ("catala", "entity.name.function.fence"),
        ("scope", "keyword.declaration"),
        ("A", "entity.name.type"),
        (":", "punctuation.separator"),
        ("```", "punctuation.definition.fence"),
        ("```", "punctuation.definition.fence"),
        ("cases A", "entity.name.function.fence"),
        ("|", "punctuation.separator.table"),
        ("a case of it", "string.unquoted.case"),
        ("|", "punctuation.separator.table"),
        ("|2012-05-10|", "constant.other.date"),
        ("|", "punctuation.separator.table"),
        ("USD 5", "constant.numeric.money"),
        ("|", "punctuation.separator.table"),
        ("```", "punctuation.definition.fence"),
        ("```", "punctuation.definition.fence"),
        ("note", "entity.name.function.fence"),
        ("the scope of it", "comment.block.note"),
        ("```", "punctuation.definition.fence"),
    ]


@pytest.mark.parametrize("locale", LOCALES, ids=lambda each: each.code)
def test_nothing_of_a_program_is_left_without_a_scope(locale: Locale) -> None:
    code = translated(PROGRAM, ENGLISH, locale)
    found = "".join(text for text, _ in tokens(_GRAMMARS[locale.code], code, "code"))
    left = "".join(each for each in code if each not in "(){}[]" and not each.isspace())
    assert "".join(each for each in found if each not in "(){}[]" and not each.isspace()) == left


def test_the_manifest_names_what_is_there() -> None:
    manifest = json.loads((FOLDER / "package.json").read_text("utf-8"))
    named = [each["path"] for each in manifest["contributes"]["grammars"]]
    named += [each["configuration"] for each in manifest["contributes"]["languages"]]
    assert all((FOLDER / Path(each)).is_file() for each in named)
