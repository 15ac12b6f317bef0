"""Coverage in words: each statement under its article with what became of it, totals, and what was confirmed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from compiler.anchors.coverage import Article, Covered, LawCoverage, State
from compiler.anchors.encodings import Encoding
from compiler.runtime.answers import Json
from service.render.counts import count, listed
from service.render.styled import Line, Segment, bad, columns, folded, good, law, line, quiet, strong, warn

#: A sign and a style for each state: the sign tells them apart where there is no colour.
SIGNS = {
    State.ENCODED: good("✓"),
    State.NOT_ENCODED: quiet("–"),
    State.TO_REVIEW: warn("!"),
    State.FORGOTTEN: bad("✗"),
}


def coverage_lines(found: LawCoverage, width: int, is_shown: Callable[[Covered], bool]) -> Iterator[Line]:
    """The articles of a law with the statements to show."""
    for article in found.articles:
        shown = [each for each in article.statements if is_shown(each)]
        if shown or not article.statements:
            yield from folded((strong(article.title), "  ", quiet(counted([article]))), width, rest="    ")
            yield from (each for covered in shown for each in statement_lines(covered, width))
            yield line()
    yield from gone_lines(found, width)


def gone_lines(found: LawCoverage, width: int) -> Iterator[Line]:
    """The confirmed statements that the law has no more."""
    for anchor, words in found.gone.items():
        yield from folded((bad("gone  "), f"{anchor} is confirmed, but no statement bears it any more."), width)
        yield from folded((quiet(f"“{words}”"),), width, "      ")


def totals_lines(found: LawCoverage, width: int) -> Iterator[Line]:
    """A table of the articles of a law, a row each."""
    names = [state.value for state in State] + ["tested"]
    room = max((columns(each.label) for each in found.articles), default=0)
    yield line(quiet(" " * room + "".join(f"  {name}" for name in names)))
    for article in found.articles:
        numbers = [*(article.count(state) for state in State), article.tested]
        shown = [f"  {number:>{len(name)}}" for name, number in zip(names, numbers, strict=True)]
        row = article.label + " " * (room - columns(article.label))
        yield line(row, *shown) if article.statements else line(row, quiet("  no anchors yet"))
    yield from gone_lines(found, width)


def statement_lines(covered: Covered, width: int) -> Iterator[Line]:
    """A statement: its state, its anchor and place, whether a case tests it, and what there is to say of its state."""
    statement = covered.statement
    sign = SIGNS[covered.state]
    state = Segment(covered.state.value, sign.style)
    room = " " * (13 - len(covered.state.value))
    tested = quiet(f"  {count(len(covered.cases), 'case')}") if covered.cases else ""
    words = (sign, " ", state, room, statement.anchor, "  ", law(statement.label), tested)
    yield from folded(words, width, "  ", " " * 17)
    lead = " " * 17
    match covered.state:
        case State.ENCODED:
            yield from folded((quiet(by(covered.encodings)),), width, lead)
        case State.NOT_ENCODED:
            yield from folded((why(covered),), width, lead)
        case State.FORGOTTEN:
            yield from folded((quiet(f"“{statement.words}”"),), width, lead)
        case State.TO_REVIEW:
            yield from folded((quiet(by(covered.encodings) if covered.encodings else why(covered)),), width, lead)
            yield from changed(covered, width, lead)


def changed(covered: Covered, width: int, lead: str) -> Iterator[Line]:
    """The words that were confirmed and those that stand there now, where they differ in heavier type."""
    now = covered.statement.words
    if covered.confirmed is None:
        yield from folded(("not confirmed yet: ", f"“{now}”"), width, lead)
        return
    was, is_ = _differing(covered.confirmed.split(), now.split())
    yield from folded(("confirmed: “", *was, "”"), width, lead)
    yield from folded(("now: “", *is_, "”"), width, lead)


def _differing(was: Sequence[str], now: Sequence[str]) -> tuple[list[str | Segment], list[str | Segment]]:
    """Two texts word by word, the words in which they differ marked."""
    before: list[str | Segment] = []
    after: list[str | Segment] = []
    for kind, a, b, c, d in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        for words, out, mark in ((was[a:b], before, bad), (now[c:d], after, good)):
            if words:
                text = " ".join(words)
                out += [" "] if out else []
                out.append(text if kind == "equal" else mark(f"[{text}]"))
    return before, after


def by(encodings: Iterable[Encoding]) -> str:
    """`by the definition of amount (line 93)`: what encodes a statement."""
    return "by " + listed(list(dict.fromkeys(_named(each) for each in encodings)))


def _named(encoding: Encoding) -> str:
    place = f"(line {encoding.span.line})"
    match encoding.kind:
        case "definition" | "rule":
            return f"the {encoding.kind} of {encoding.name} {place}"
        case "assertion":
            return f"an assertion of {encoding.name} {place}"
        case _:
            return f"the {encoding.kind} {encoding.name} {place}"


def why(covered: Covered) -> str:
    """The kind of reason and the reason why a statement is not encoded."""
    omission = covered.omission
    return f"{omission.said}: {omission.reason}" if omission else ""


def counted(articles: Sequence[Article]) -> str:
    """`3 encoded, 1 not encoded, 2 forgotten; 2 tested`, states without a statement left out."""
    if not any(article.statements for article in articles):
        return "no anchors yet"
    states = [(state, sum(article.count(state) for article in articles)) for state in State]
    tested = sum(article.tested for article in articles)
    shown = ", ".join(f"{number:,} {state.value}" for state, number in states if number)
    return f"{shown}; {tested:,} tested" if tested else shown


def total_line(found: Sequence[LawCoverage]) -> Line:
    """All statements of all laws."""
    articles = [article for each in found for article in each.articles]
    statements = sum(len(each.statements) for each in articles)
    gone = sum(len(each.gone) for each in found)
    more = bad(f" {count(gone, 'confirmed statement')} gone.") if gone else ""
    return line(
        strong(f"{count(statements, 'statement')} in {count(len(articles), 'article')}: "),
        f"{counted(articles)}.",
        more,
    )


def as_json(found: Sequence[LawCoverage], is_shown: Callable[[Covered], bool]) -> Json:
    """The coverage for programs."""
    return {
        "laws": [
            {
                "law": each.law,
                "totals": _totals(each.articles),
                "articles": [_article(article, is_shown) for article in each.articles],
                "gone": dict(each.gone),
            }
            for each in found
        ]
    }


def _totals(articles: Sequence[Article]) -> dict[str, Json]:
    states: dict[str, Json] = {state.value: sum(article.count(state) for article in articles) for state in State}
    return {**states, "tested": sum(article.tested for article in articles)}


def _article(article: Article, is_shown: Callable[[Covered], bool]) -> Json:
    return {
        "article": article.label,
        "title": article.title,
        "file": article.source.path,
        "totals": _totals([article]),
        "statements": [statement_as_json(each) for each in article.statements if is_shown(each)],
    }


def statement_as_json(covered: Covered) -> dict[str, Json]:
    """A statement for programs: its words, what became of it, its rules and cases."""
    omission = covered.omission
    return {
        "anchor": covered.statement.anchor,
        "label": covered.statement.label,
        "words": covered.statement.words,
        "line": covered.source.position(covered.statement.start)[0],
        "state": covered.state.value,
        "confirmed": covered.confirmed,
        "encoded_by": [
            {"kind": each.kind, "name": each.name, "file": each.span.path, "line": each.span.line}
            for each in covered.encodings
        ],
        "not_encoded": None
        if omission is None
        else {"kind": omission.kind, "reason": omission.reason, "line": omission.span.line},
        "cases": [{"scope": each.scope.name, "name": each.name} for each in covered.cases],
    }
