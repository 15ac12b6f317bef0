"""Spans are exact: their text is the words of the node, no more and no less."""

from __future__ import annotations

import pytest

from dsl.source import Source, Span
from dsl.surface.tree import ScopeUse
from dsl.syntax import parse_expression
from tests.syntax.sexpr import code
from tests.syntax.test_expressions import LITERALS, ROWS


@pytest.mark.parametrize("text", [text for text, _ in [*ROWS, *LITERALS] if not text.startswith("#")])
def test_span_of_a_whole_expression(text: str) -> None:
    around = f"  {text}  # end"
    tree, _ = parse_expression(Source("a.catala_en", around), 0, len(around))
    assert tree is not None
    assert tree.span.text == text


def _spans(node: object) -> list[Span]:
    found = []
    if isinstance(node, tuple):
        return [span for each in node for span in _spans(each)]
    for name in getattr(node, "__slots__", ()):
        if not isinstance(node, Span | Source):
            value = getattr(node, name)
            found += [value] if isinstance(value, Span) else _spans(value)
    return found


@pytest.mark.parametrize("text", [text for text, _ in ROWS])
def test_spans_nest(text: str) -> None:
    tree, _ = parse_expression(Source("a.catala_en", text), 0, len(text))
    for span in _spans(tree):
        assert 0 <= span.start < span.end <= len(text)
        assert span.text == span.text.strip()


def test_spans_of_items() -> None:
    tree, _ = code(
        "scope S:\n  ## Why\n  label l exception definition x of p state s\n    under condition c\n  consequence equals 1 "
        "# one\n  rule y under condition d consequence not fulfilled\n"
    )
    (use,) = tree.blocks[0].items
    assert isinstance(use, ScopeUse)
    definition, rule = use.items
    assert definition.span.text.startswith("label l")
    assert definition.span.text.endswith("equals 1")
    assert definition.target.span.text == "x of p state s"  # type: ignore[union-attr]
    assert definition.exception.span.text == "exception"  # type: ignore[union-attr]
    assert rule.span.text == "rule y under condition d consequence not fulfilled"
    assert rule.consequence.span.text == "not fulfilled"  # type: ignore[union-attr]
    assert use.span.text.startswith("scope S:")
    assert use.span.text.endswith("not fulfilled")
