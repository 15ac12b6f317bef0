"""Whatever is put in as a rule file, messages come out and no exception."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.driver import RuleText, check
from tests.tables import tables

ROOT = Path(__file__).parents[2]
DECREE = {path.stem: path.read_text() for path in sorted(ROOT.glob("rules/decree/*.catala_en"))}
#: In how many places each file is cut off.
CUTS = 16


def test_the_rules_are_in_order() -> None:
    texts = [
        RuleText(path.relative_to(ROOT).as_posix(), path.read_text("utf-8"))
        for path in sorted(ROOT.glob("rules/*/*.catala_en"))
    ]
    assert check(texts, tables=tables(ROOT)).diagnostics == ()


@pytest.mark.parametrize("name", DECREE)
def test_a_file_cut_off_anywhere_gives_messages(name: str) -> None:
    text = DECREE[name]
    for end in range(1, len(text), len(text) // CUTS):
        cut = text[:end]
        found = check([RuleText(name, cut)]).diagnostics
        if cut.count("\n```") % 2:
            assert found, f"cut off after {end} characters, inside a block"
        for each in found:
            assert each.message


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_words_put_in_taken_out_or_swapped_give_messages(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(sorted(DECREE.values())))
    words = text.split(" ")
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(words) - 1))
        words[place] = data.draw(st.sampled_from(["", ")", "(", "equals", "content", "-1", "$", '"', "|", "#[", "```"]))
    for each in check([RuleText("rules.catala_en", " ".join(words))]).diagnostics:
        assert each.message
