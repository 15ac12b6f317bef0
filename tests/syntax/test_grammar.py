"""The grammar itself: its conflicts are the known ones, its names have builders, its cache never matters."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from pathlib import Path

import pytest
from lark import Lark, logger

from dsl.locales import LOCALES
from dsl.syntax import grammar
from dsl.syntax.build import CALLBACKS
from dsl.syntax.from_lark import made
from dsl.syntax.tables import Plain
from dsl.syntax.words import SIGNS

GOLDEN = Path(__file__).with_name("conflicts.txt")


_HELPER = re.compile(r"__\w+?_(star|plus)_[0-9]+")


def _build() -> Lark:
    return made(grammar.grammar_text(), debug=True)


def conflicts() -> list[str]:
    """The shift/reduce conflicts, each once: the terminal and the production that could have ended instead."""
    said: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append(record.getMessage())

    listener, level = Listener(), logger.level
    logger.addHandler(listener)
    logger.setLevel(logging.DEBUG)
    try:
        _build()
    finally:
        logger.removeHandler(listener)
        logger.setLevel(level)
    found, terminal = set(), ""
    for line in said:
        if start := re.match(r"Shift/Reduce conflict for terminal (\w+)", line):
            terminal = start.group(1)
        elif production := re.match(r" \* <(.*)>", line):
            found.add(f"{terminal}: {_HELPER.sub('*', production.group(1))}")
        else:
            assert "conflict" not in line.lower(), line
    return sorted(found)


def test_conflicts_are_the_known_ones() -> None:
    assert conflicts() == GOLDEN.read_text(encoding="utf-8").splitlines()


def test_every_production_has_a_builder() -> None:
    names = {rule.alias or rule.origin.name for rule in _build().rules}
    assert {str(name) for name in names if not str(name).startswith("_")} - set(CALLBACKS) <= _INLINED
    assert set(CALLBACKS) <= {str(name) for name in names}


_INLINED = {
    "expr", "bool", "bool_right", "compare", "sum", "sum_right", "product", "product_right", "apply", "applied",
    "postfix", "closed", "unary", "operand", "dot", "atom", "open", "type", "typed", "role", "unit", "order", "extremum",
}  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES, ids=lambda locale: locale.code)
def test_every_terminal_is_spelt(locale: object) -> None:
    declared = {term.name for term in _build().terminals}
    used = {str(symbol.name) for rule in _build().rules for symbol in rule.expansion if symbol.is_term}
    spelt = set(locale.keywords.values()) | set(SIGNS)  # type: ignore[attr-defined]
    lexed = {
        "PER",
        "PRODUCT_OF_UNITS",
        "UNIT",
        "LOWER_NAME",
        "UPPER_NAME",
        "STRING",
        "DOCSTRING",
        "MATCH_WITH",
        "SCOPE_WITH",
    }
    literals = {"INTEGER_LITERAL", "DECIMAL_LITERAL", "MONEY_LITERAL", "CURRENCY_LITERAL", "DATE_LITERAL"}
    assert used | declared == spelt | lexed | literals


def _shape(tables: Plain) -> tuple[int, list[str]]:
    """What two makings of the same tables have in common: Lark numbers the states as it comes to them."""
    _, actions, _, productions = tables
    return len(actions), sorted(map(str, productions))


def test_broken_cache_is_built_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("KOTMAI_NO_CACHE", raising=False)
    where = grammar.cache_file()
    assert where is not None
    tables = grammar.load(where)
    good = where.read_bytes()
    for broken in (b"", b"nonsense", good[: len(good) // 2], good[:100] + b"\x00" * 100, good[:-1] + b"\x00"):
        where.write_bytes(broken)
        assert _shape(grammar.load(where)) == _shape(tables)
        assert grammar._read(where, grammar.grammar_text()) is not None


def test_cache_of_another_grammar_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    where = tmp_path / "tables"
    tables = grammar.load(where)
    kept = where.read_bytes()
    monkeypatch.setattr(grammar, "grammar_text", lambda: 'code: "a"\nexpression: "b"\n')
    assert _shape(grammar.load(where)) != _shape(tables)
    assert where.read_bytes() != kept


def test_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    assert _shape(grammar.load(tmp_path / "absent" / "tables")) == _shape(grammar.load(None))


def test_a_kept_cache_needs_no_lark() -> None:
    grammar.load(grammar.cache_file())
    code = "import sys; from dsl.syntax import grammar; grammar.machine('code'); print('lark' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == str(grammar.cache_file() is None)


def test_cache_others_can_write_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("KOTMAI_NO_CACHE", raising=False)
    (tmp_path / "kotmai").mkdir()
    (tmp_path / "kotmai").chmod(0o777)
    assert grammar.cache_file() is None
