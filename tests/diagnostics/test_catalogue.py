"""The catalogue: the examples of the literate layer and of the cases give the mistake they show, and mend it."""

from __future__ import annotations

import re

import pytest

from dsl.cases.from_fence import read_cases
from dsl.diagnostics import Diagnostic
from dsl.diagnostics.catalogue import CATALOGUE, cases, literate
from dsl.diagnostics.render import frame
from dsl.literate.reader import read

ENTRIES = {**literate.ENTRIES, **cases.ENTRIES}


def diagnose(text: str) -> list[Diagnostic]:
    document, diagnostics = read("rules/example.catala_en", text)
    return [*diagnostics, *(each for fence in document.fences("cases") for each in read_cases(fence)[1])]


@pytest.mark.parametrize("code", ENTRIES)
def test_the_failing_example_fails_by_this_mistake(code: str) -> None:
    found = diagnose(ENTRIES[code].failing)
    assert code in [diagnostic.code for diagnostic in found]
    for diagnostic in found:
        assert f"[{diagnostic.code}]" in frame(diagnostic)
        assert diagnostic.help


@pytest.mark.parametrize("code", ENTRIES)
def test_the_mended_example_has_no_mistake(code: str) -> None:
    assert diagnose(ENTRIES[code].mended) == []


@pytest.mark.parametrize("code", ENTRIES)
def test_the_words_are_for_people(code: str) -> None:
    entry = ENTRIES[code]
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", code)
    assert entry.message.endswith(".")
    assert entry.help
    assert entry.explanation.endswith(".")
    jargon = re.compile(r"\b(token|parse|parser|lexer|syntax|unexpected|invalid|EOF|regex|AST)\b")
    assert not jargon.search(f"{entry.message} {entry.help} {entry.explanation}")


def test_no_stage_takes_another_ones_code() -> None:
    assert all(CATALOGUE[code] is entry for code, entry in ENTRIES.items())
