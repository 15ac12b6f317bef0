"""What of the rules no case comes to, in words and as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from compiler.cases.covered import Point, What
from service.render.counts import count
from service.render.styled import Line, bad, folded, good, law, line, quiet, strong

_WORDS: dict[What, str] = {
    "applies": "applies in no case",
    "does not apply": "applies in every case that comes to it",
    "holds": "holds in no case",
    "does not hold": "holds in every case that comes to it",
    "branch": "is reached by no case",
    "function": "is called by no case",
    "met": "holds in no case",
    "refuses": "refuses no case",
}
#: So much of a rule's own words is shown.
_LENGTH = 60


def coverage_lines(points: Sequence[Point], width: int) -> Iterator[Line]:
    """File by file how much is reached, and each point that is not."""
    for path, group in groupby(points, lambda each: each.span.path):
        here = list(group)
        yield line(strong(path), quiet(f"  {_counted(here)}"))
        for each in here:
            if not each.is_reached:
                yield from _lines(each, width)
        yield line()


def _lines(point: Point, width: int) -> Iterator[Line]:
    article = point.span.provision
    label = (quiet(" ("), law(article.label), quiet(")")) if article else ()
    head = (bad("✗ "), strong(point.place), quiet(f", line {point.span.line}"), *label, ": ")
    yield from folded((*head, quiet(_named(point)), f" {_WORDS[point.what]}"), width, "  ", "      ")


def _named(point: Point) -> str:
    """A point by its words: a rule and an assertion as such, the rest as they stand."""
    match point.what:
        case "applies" | "does not apply":
            return "the rule"
        case "met" | "refuses":
            return "the assertion"
        case "function":
            return "the function"
        case _:
            words = " ".join(point.span.text.split())
            return f"`{words if len(words) <= _LENGTH else f'{words[: _LENGTH - 1]}…'}`"


def _counted(points: Sequence[Point]) -> str:
    reached = sum(each.is_reached for each in points)
    return f"{reached:,} of {count(len(points), 'point')} reached"


def total_line(points: Sequence[Point]) -> Line:
    """All files together."""
    missing = sum(not each.is_reached for each in points)
    left = bad(f"{missing:,} not reached") if missing else good("all reached")
    return line(strong(f"{count(len(points), 'rule, condition and branch', 'rules, conditions and branches')}: "), left)


def as_json(points: Sequence[Point]) -> dict[str, object]:
    """The coverage for programs."""
    files = {
        path: {"points": len(here), "reached": sum(each.is_reached for each in here)}
        for path, here in ((path, list(group)) for path, group in groupby(points, lambda each: each.span.path))
    }
    return {
        "points": len(points),
        "reached": sum(each.is_reached for each in points),
        "files": files,
        "missing": [_object(each) for each in points if not each.is_reached],
    }


def _object(point: Point) -> dict[str, object]:
    article = point.span.provision
    return {
        "place": point.place,
        "what": point.what,
        "said": _WORDS[point.what],
        "path": point.span.path,
        "line": point.span.line,
        "column": point.span.column,
        "article": article.label if article else "",
        "words": " ".join(point.span.text.split()),
    }
