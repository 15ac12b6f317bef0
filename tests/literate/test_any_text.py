"""Whatever comes in, a document comes out: its blocks are the text, and every diagnostic can be shown."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dsl.diagnostics.render import as_json, frame, gnu
from dsl.literate.outline import outline
from dsl.literate.reader import read
from dsl.literate.tree import Fence, HeadingLine

FILES = sorted((Path(__file__).parents[2] / "rules" / "decree").glob("*.catala_en"))
TEXTS = [path.read_text("utf-8") for path in FILES]

PIECES = st.sampled_from(
    [
        *(
            "```",
            "```catala\n",
            "```catala-metadata\n",
            "```cases Fee\n",
            "```cases\n",
            "```note\n",
            "```not-encoded\n",
            "a, b (unclear): x.\n",
            "```text\n",
        ),
        *("``\n", "````\n", " ```\n", "\n", "\n\n", "\r\n", "\r", "\t", "\ufeff", "\x00", "\u202e", "\u2028"),
        *("# Article 1\n", "## Part | ID [archive]\n", "##\n", "#", "#|x\n", "> Module M\n", "> Using A as B\n"),
        *("> Include: x\n", ">\n", "1. ", "- ", "  ", "2010. ", "{#a}", "{#b}", "{#a b}", "{#", "}", "words. "),
        *(
            "Area; The ",
            "No. 5 ",
            "| a | b |\n",
            "|---|\n",
            "|---|---|\n",
            "| a {#c} | b |\n",
            "ກົດໝາຍ",
            "é",
            "scope S:\n",
        ),
    ]
)


def check(text: str, path: str = "rules/law.catala_en") -> None:
    document, diagnostics = read(path, text)
    source = document.source
    assert source.text == text
    at = 0
    for block in document.blocks:
        assert block.span.source is source
        assert block.span.start == at < block.span.end
        at = block.span.end
    assert at == len(text)
    assert source.headings == tuple(block.heading for block in document.blocks if isinstance(block, HeadingLine))
    for fence in document.fences("code", "metadata", "test", "cases", "note", "not-encoded", "raw"):
        assert fence.span.start < fence.body.start <= fence.body.end <= fence.span.end
    for statement in source.statements:
        assert 0 <= statement.start <= statement.end < len(text)
        assert text.startswith(f"{{#{statement.anchor}}}", statement.end)
        assert statement.label
    check_outline(text)
    for diagnostic in diagnostics:
        assert diagnostic.span is not None
        assert diagnostic.span.source is source
        assert 0 <= diagnostic.span.start <= diagnostic.span.end <= len(text)
        assert frame(diagnostic)
        assert gnu(diagnostic)
        assert as_json(diagnostic)


def check_outline(text: str) -> None:
    """Paragraphs and items stand in order, apart from each other, and their segments inside them."""
    at = 0
    for section in outline(read("law.catala_en", text)[0]):
        for block in section.blocks:
            if isinstance(block, Fence):
                continue
            assert at <= block.start < block.end
            at = block.end
            for segment in block.segments:
                assert block.start <= segment.start <= segment.end <= block.end


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_decree_reads_without_a_mistake(path: Path) -> None:
    text = path.read_text("utf-8")
    assert read(path.name, text)[1] == ()
    check(text)


@given(st.text())
def test_any_text(text: str) -> None:
    check(text)


@given(st.lists(PIECES, max_size=30).map("".join))
@settings(max_examples=300)
def test_any_mixture_of_what_means_something(text: str) -> None:
    check(text)


@given(st.sampled_from(TEXTS), st.floats(0, 1))
def test_files_cut_off_anywhere(text: str, part: float) -> None:
    check(text[: int(part * len(text))])


@given(st.sampled_from(TEXTS), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), PIECES), max_size=8))
def test_files_with_pieces_put_in_and_taken_out(text: str, changes: list[tuple[float, int, str]]) -> None:
    for place, lost, piece in changes:
        at = int(place * len(text))
        text = text[:at] + piece + text[at + lost :]
    check(text)


@given(st.sampled_from(TEXTS), st.randoms(use_true_random=False))
def test_files_with_lines_mixed_up(text: str, chance: random.Random) -> None:
    lines = text.splitlines(keepends=True)
    chance.shuffle(lines)
    check("".join(lines[: chance.randrange(1, 200)]))
