"""The Pygments lexers: whole rule files in every language, nothing lost, nothing marked as a mistake."""

from __future__ import annotations

import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pygments.token import Comment, Error, Generic, Keyword, Literal, Name, Number, String, Text

from dsl.locales import ENGLISH, LOCALES, Locale
from service.editors.lexer import CatalaFrenchLexer, CatalaLexer, CatalaPolishLexer
from tests.locales.translation import PROGRAM, translated

_PROJECT = Path(__file__).parents[2]
_LEXERS = {"en": CatalaLexer, "fr": CatalaFrenchLexer, "pl": CatalaPolishLexer}
FILES = sorted([*(_PROJECT / "rules").rglob("*.catala_*"), *(_PROJECT / "compiler" / "stdlib").glob("*.catala_*")])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_rule_files_are_read_whole_and_without_errors(path: Path) -> None:
    text = path.read_text("utf-8")
    found = list(_LEXERS[path.name[-2:]]().get_tokens_unprocessed(text))
    assert "".join(value for _, _, value in found) == text
    assert [value for _, kind, value in found if kind is Error] == []


@pytest.mark.parametrize("locale", LOCALES, ids=lambda each: each.code)
def test_bare_code_in_every_language(locale: Locale) -> None:
    code = translated(PROGRAM, ENGLISH, locale)
    found = list(_LEXERS[locale.code]().get_tokens_unprocessed(code))
    assert "".join(value for _, _, value in found) == code
    spelt = {" ".join(value.split()) for _, kind, value in found if str(kind).startswith("Token.Keyword")}
    missing = set(locale.keywords) - spelt - {locale.spelling("WORKING_DAY")}
    assert not missing


def test_each_part_of_a_file_has_its_kind() -> None:
    text = """# Decree

> Module A

The words.{#art1}

```catala
  input fee content money in USD
  date calendar Lao
```

```cases A
| if not | |2012-05-10| | USD 5 |
```

```note
so it is read
```
"""
    found = [(value.strip(), kind) for _, kind, value in CatalaLexer().get_tokens_unprocessed(text) if value.strip()]
    for each in (
        ("# Decree", Generic.Heading),
        ("> Module A", Keyword.Namespace),
        ("The words.", Text),
        ("{#art1}", Name.Label),
        ("```catala", String.Delimiter),
        ("USD", Number.Unit),
        ("calendar", Keyword),
        ("if not", Text),
        ("|2012-05-10|", Literal.Date),
        ("USD 5", Number.Money),
        ("so it is read", Comment.Multiline),
    ):
        assert each in found


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.sampled_from('ab #["]|$1,.-\n`catala{}:>cases'), max_size=80))
def test_any_text_is_kept(text: str) -> None:
    found = list(CatalaLexer().get_tokens_unprocessed(text))
    assert "".join(value for _, _, value in found) == text
    offsets = [offset for offset, _, _ in found]
    assert offsets == sorted(offsets)


def test_other_programs_find_the_lexers() -> None:
    """As entry points, under which Pygments looks for the lexers of others."""
    named = tomllib.loads((_PROJECT / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"][
        "pygments.lexers"
    ]
    for code, target in named.items():
        module, name = target.split(":")
        assert code in getattr(import_module(module), name).aliases
