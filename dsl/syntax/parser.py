"""From a literate document to its surface tree: every code fence is lexed, parsed and checked; nothing raises.

A mistake costs its own clause at most: what stands before and after it is in the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dsl.diagnostics.model import Diagnostic, in_order
from dsl.literate.tree import Document, Fence, ModuleDirective, UsingDirective
from dsl.locales import LOCALES, locale_of
from dsl.source import Source, Span
from dsl.surface.tree import Attribute, CodeBlock, CodeItem, Expression, Name, RuleFile, ScopeUse, Usage
from dsl.syntax.build.places import Block
from dsl.syntax.depth import NESTING_LIMIT, too_deep
from dsl.syntax.grammar import Start, machine
from dsl.syntax.lexer import words_of
from dsl.syntax.recovery import Recovery
from dsl.syntax.tables import END
from dsl.syntax.words import Sheet, Word

__all__ = ["NESTING_LIMIT", "parse", "parse_expression"]


def parse(document: Document) -> tuple[RuleFile, tuple[Diagnostic, ...]]:
    """The surface tree of a rule file, and the mistakes in its words, in the order of the text."""
    sheet = Sheet(document.source, locale_of(document.source.path))
    tree = _parse(document, sheet)
    if _foreign(sheet):
        tree, sheet = _in_its_language(document, tree, sheet)
    return tree, in_order(sheet.diagnostics)


def _in_its_language(document: Document, tree: RuleFile, sheet: Sheet) -> tuple[RuleFile, Sheet]:
    """The same, read in another language if its words are of that one: then only the file's ending is wrong."""
    for other in LOCALES:
        trial = Sheet(document.source, other)
        read = _parse(document, trial)
        if len(trial.diagnostics) < len(sheet.diagnostics) and not _foreign(trial):
            start, end = _foreign(sheet)[0]
            data = {"tongue": other.name, "own": sheet.locale.name, "code": other.code}
            trial.report("wrong-language", start, end, data)
            return read, trial
    return tree, sheet


def _foreign(sheet: Sheet) -> list[tuple[int, int]]:
    """Where words of another language stand."""
    return [
        (each.span.start, each.span.end) for each in sheet.diagnostics if each.code == "foreign-keyword" and each.span
    ]


def _parse(document: Document, sheet: Sheet) -> RuleFile:
    source = document.source
    module: Name | None = None
    is_external = False
    usages: list[Usage] = []
    blocks: list[CodeBlock] = []
    for part in document.blocks:
        match part:
            case ModuleDirective():
                module = module or Name(part.name, part.name_span)
                is_external = is_external or part.is_external
            case UsingDirective():
                alias = Name(part.alias, part.alias_span) if part.alias and part.alias_span else None
                usages.append(Usage(Name(part.name, part.name_span), alias, part.span))
            case Fence(kind="code" | "metadata"):
                blocks.append(_block(sheet, part))
            case _:
                pass
    return RuleFile(module, is_external, tuple(usages), tuple(blocks), Span(source, 0, len(source.text)))


def parse_expression(source: Source, start: int, end: int) -> tuple[Expression | None, tuple[Diagnostic, ...]]:
    """The one expression that a stretch of a source holds, or None with the reason."""
    sheet = Sheet(source, locale_of(source.path))
    words = words_of(sheet, start, end)
    if not words:
        if not sheet.diagnostics:
            sheet.report("missing-expression", start, end, {"after": ""})
        return None, in_order(sheet.diagnostics)
    expression: Expression | None = _run(sheet, words, "expression", Span(source, end, end))
    if expression is not None and too_deep(expression):
        _report_depth(sheet, expression.span)
        expression = None
    return expression, in_order(sheet.diagnostics)


def _block(sheet: Sheet, fence: Fence) -> CodeBlock:
    """One code fence; an end that comes too early is shown on its closing line."""
    text = sheet.source.text
    words = words_of(sheet, fence.body.start, fence.body.end)
    end = len(text[fence.body.end : fence.span.end].rstrip()) + fence.body.end
    built: Block | None = _run(sheet, words, "code", Span(sheet.source, fence.body.end, end))
    if built is None:
        return CodeBlock((), fence.kind == "metadata", fence.span)
    lost = next((note for note in built.trailing if isinstance(note, Attribute)), None)
    if lost is not None and not any(each.span and each.span.start >= lost.span.end for each in sheet.diagnostics):
        sheet.report("lost-attribute", lost.span.start, lost.span.end, {"attribute": ".".join(lost.path)})
    return CodeBlock(tuple(_shallow(sheet, built.items)), fence.kind == "metadata", fence.span)


#: Words that people write where the language has others: what stands before them is not closed on their account.
_DOUBTED = frozenset({"IS", "IN", "WITH", "MATCH_WITH"})


def _run(sheet: Sheet, words: list[Word], start: Start, closing: Span) -> Any:
    """Feed the words to the parser, mending where it stops; None where nothing could be made of them."""
    words.append(Word(END, "", closing.start, closing.end, sheet))
    parser = machine(start)
    recovery = Recovery(parser, sheet, words)
    at: int | None = 0
    while at is not None:
        last = len(words) - 1
        while (words[at].type not in _DOUBTED or parser.takes(words[at])) and parser.feed(words[at]):
            if at == last:
                return parser.result
            at += 1
        at = recovery.mend(at)
    return None


def _shallow(sheet: Sheet, items: tuple[CodeItem, ...]) -> Iterator[CodeItem]:
    """The items that later passes can walk; those nested too deeply are reported and left out."""
    for item in items:
        if not too_deep(item):
            yield item
            continue
        parts = item.items if isinstance(item, ScopeUse) else ()
        deep = next((part for part in parts if too_deep(part)), item)
        _report_depth(sheet, deep.span)


def _report_depth(sheet: Sheet, span: Span) -> None:
    sheet.report("too-deeply-nested", span.start, span.end, {"limit": f"{NESTING_LIMIT}"})
