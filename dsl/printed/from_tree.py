"""A surface tree -> its text: one expression, the code of one block, or a whole rule file.

Reading the text again gives the tree again. What the tree does not hold comes from the file it was read from: comments
are let in where they stood, literals are spelt as their author did where the tree still says the same, and law text is
never touched. Parentheses that the author wrote are nodes of the tree and stay; others are added only where the grammar
would read something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dsl.literate.tree import Document, Fence
from dsl.locales import Locale, locale_of
from dsl.printed.comments import beside
from dsl.printed.expressions import Expressions
from dsl.printed.items import Items
from dsl.printed.layout import WIDTH, Comment, laid_out
from dsl.printed.spelling import Spelling
from dsl.surface.tree import CodeBlock, CodeItem, Expression


def expression_text(expression: Expression, locale: Locale, width: int = WIDTH) -> str:
    """One expression, without comments; over several lines where it must be."""
    return laid_out(Expressions(Spelling(locale)).of(expression), (), width).rstrip("\n")


def block_text(
    items: Sequence[CodeItem],
    locale: Locale,
    fence: Fence | None = None,
    width: int = WIDTH,
    comments: Sequence[Comment] = (),
) -> str:
    """The code of a block, its last line ended; with the comments of the fence that it was read from, if one is
    given, and further comments."""
    if fence is None:
        return laid_out(Items(Expressions(Spelling(locale))).block(items), comments, width)
    source = fence.body.source
    found = beside(source, fence.body.start, fence.body.end)
    layout = Items(Expressions(Spelling(locale), source, found.keywords)).block(items)
    return laid_out(layout, (*found.comments, *comments), width)


def file_text(document: Document, blocks: Sequence[CodeBlock], width: int = WIDTH) -> str:
    """A rule file with its code laid out anew; everything outside its code fences is as it was, byte for byte.

    `blocks` are those that were read from the document's code fences, in order, whatever has become of them since.
    """
    return "".join(_pieces(document, blocks, width))


def _pieces(document: Document, blocks: Sequence[CodeBlock], width: int) -> Iterator[str]:
    source, locale = document.source, locale_of(document.source.path)
    at = 0
    for fence, block in zip(document.fences("code", "metadata"), blocks, strict=True):
        yield source.text[at : fence.body.start]
        yield block_text(block.items, locale, fence, width)
        at = fence.body.end
    yield source.text[at:]
