"""What is wrong with anchors across rules and files: a rule, a reason or a second statement that names a wrong one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from compiler.anchors.encodings import Encoding, anchors_of, encodings
from compiler.anchors.visible import Statements, by_law
from compiler.assembly import CheckedFile
from dsl.diagnostics import Diagnostic, Label
from dsl.literate.tree import NamedAnchor
from dsl.source import Source, Span, Statement
from dsl.surface.tree import RuleFile, ScopeUse


def anchor_mistakes(files: Sequence[CheckedFile], statements: Statements) -> list[Diagnostic]:
    """All of them. Within one file, the literate layer has looked for anchors that stand twice or name no words."""
    encoded = [tuple(encodings(file.rule_file)) for file in files]
    found = [
        mistake
        for file, inside in zip(files, encoded, strict=True)
        for mistake in _unknown(file.rule_file, inside, statements)
    ]
    for sources in by_law(file.document.source for file in files).values():
        found += _in_two_files(sources)
    first = _first_encodings(chain.from_iterable(encoded), statements)
    for file in files:
        found += _of_omissions(file, first, statements)
    return found


def _unknown(file: RuleFile, encoded: Sequence[Encoding], statements: Statements) -> Iterator[Diagnostic]:
    named = [encoding.anchor for encoding in encoded]
    named += [
        anchor
        for block in file.blocks
        for item in block.items
        if isinstance(item, ScopeUse)
        for anchor in anchors_of(item.notes)
    ]
    for anchor in named:
        if statements.statement(anchor.anchor, anchor.span) is None:
            yield _unknown_anchor(
                anchor, _several(anchor, statements) or statements.way_out(anchor.anchor, anchor.span)
            )


def _several(anchor: NamedAnchor, statements: Statements) -> str:
    """The way out where one attribute names several anchors that there are."""
    said = anchor.anchor.replace(",", " ").split()
    if len(said) > 1 and all(statements.statement(each, anchor.span) for each in said):
        return f'Name one statement at a time: `#[implements = "{said[0]}"]`, then `#[implements = "{said[1]}"]`.'
    return ""


def _unknown_anchor(anchor: NamedAnchor, hint: str) -> Diagnostic:
    return Diagnostic("unknown-anchor", anchor.span, {"anchor": anchor.anchor}, hint=hint)


def _in_two_files(sources: Sequence[Source]) -> Iterator[Diagnostic]:
    """An anchor of one file of a law that another file of it has already."""
    first: dict[str, tuple[Source, Statement]] = {}
    for source in sources:
        for anchor, statement in source.statement_by_anchor.items():
            earlier, words = first.setdefault(anchor, (source, statement))
            if earlier is not source:
                label = Label(_anchor_span(earlier, words), "it names these words already")
                data = {"anchor": anchor, "first": earlier.path}
                yield Diagnostic("anchor-in-two-files", _anchor_span(source, statement), data, (label,))


def _anchor_span(source: Source, statement: Statement) -> Span:
    return Span(source, statement.end, statement.end + len(f"{{#{statement.anchor}}}"))


def _first_encodings(encoded: Iterable[Encoding], statements: Statements) -> dict[tuple[str, str], Encoding]:
    """The first item that encodes each statement, by the file of the statement and its anchor."""
    first: dict[tuple[str, str], Encoding] = {}
    for encoding in encoded:
        source = statements.source_of(encoding.anchor.anchor, encoding.anchor.span)
        if source is not None:
            first.setdefault((source.path, encoding.anchor.anchor), encoding)
    return first


def _of_omissions(
    file: CheckedFile, first: dict[tuple[str, str], Encoding], statements: Statements
) -> Iterator[Diagnostic]:
    """What is wrong with the reasons why statements are not encoded: they stand in the file of the statements."""
    source = file.document.source
    said: dict[str, NamedAnchor] = {}
    for omission in file.document.omissions:
        for named in omission.anchors:
            data = {"anchor": named.anchor}
            statement = source.statement_by_anchor.get(named.anchor)
            if statement is None:
                hint = statements.way_out(named.anchor, named.span)
                yield _unknown_anchor(named, _elsewhere(named, statements) or hint)
                continue
            earlier = said.setdefault(named.anchor, named)
            if earlier is not named:
                label = Label(earlier.span, "a reason is given here")
                yield Diagnostic("not-encoded-twice", named.span, data, (label,))
            encoding = first.get((source.path, named.anchor))
            if encoding is not None:
                label = Label(encoding.anchor.span, f"this {encoding.kind} encodes it")
                yield Diagnostic("encoded-and-not", named.span, data, (label,))
            if _article(source, statement.start) != _article(source, named.span.start):
                data = {"anchor": named.anchor, "article": _article(source, statement.start)}
                yield Diagnostic("not-encoded-misplaced", named.span, data)


def _elsewhere(named: NamedAnchor, statements: Statements) -> str:
    """The way out where the statement stands in another file that this one can see."""
    source = statements.source_of(named.anchor, named.span)
    return "" if source is None else f"It stands in `{source.path}`: give the reason there, beneath its words."


def _article(source: Source, offset: int) -> str:
    provision = source.provision_at(offset)
    return provision.label if provision else ""
