"""Arguments that hold an operator and lack their parentheses: `f of a + b, c`.

What `of` is given ends at an operator, so that the call is complete before it; the comma behind is where it shows.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from dsl.surface.tree import Binary, Call, Expression
from dsl.syntax.repair import Repair, nothing
from dsl.syntax.stop import CLOSERS, Stop
from dsl.syntax.words import Word


def arguments(stop: Stop) -> Iterator[Repair]:
    """The words from the call on, read anew with the argument in parentheses; the innermost call first.

    A call that the comma cannot belong to, as it stands outside a bracket, say, makes no sense when it is read so.
    """
    if stop.word.type != "COMMA":
        return
    end = stop.before.end if stop.before else 0
    for back, value in enumerate(reversed(stop.parser.value_stack), 1):
        for call in _calls(value):
            if call.span.end < end and not _is_of_list(stop, call):
                yield _in_parentheses(stop, call, value.span.start, back)


def _calls(node: object) -> Iterator[Call]:
    """The calls at the open end of an expression, the last first: none that stands between brackets.

    Without recursion, as a sum may be longer than Python's stack is deep.
    """
    pending = [node]
    calls: list[Call] = []  # whose last argument is being looked into
    while pending:
        last = pending.pop()
        if isinstance(last, Call) and not (calls and calls[-1] is last):
            calls.append(last)
            pending += [last, last.arguments[-1]]
        elif isinstance(last, Call):
            yield calls.pop()
        elif isinstance(last, Binary):
            pending += [last.left, last.right]
        else:
            pending += _last_parts(last)


def _last_parts(node: object) -> Iterator[object]:
    """What a construct ends with: `e` of `if a then b else e`, but nothing of `(e)`."""
    end = getattr(node, "span", None)
    for each in fields(node) if is_dataclass(node) and end is not None else ():
        value = getattr(node, each.name)
        last = value[-1] if isinstance(value, tuple) and value else value
        span = getattr(last, "span", None)
        if span is not None and end is not None and span.end == end.end:
            yield last


def _in_parentheses(stop: Stop, call: Call, start: int, back: int) -> Repair:
    argument: Expression = call.arguments[-1]
    first, opening, after = (_at(stop, each) for each in (start, argument.span.start, call.span.end))
    before, inside = stop.words[first:opening], stop.words[opening : stop.at]
    place = (argument.span.start, inside[-1].end)
    said = stop.sheet.source.text[slice(*place)]
    words = (*before, nothing(stop, "LPAREN", place[0]), *inside, nothing(stop, "RPAREN", place[1]))
    data = {"argument": " ".join(said.split()), "sign": " ".join(stop.words[after].text.split())}
    is_said = any(
        each.code == "minus-sticks" and each.span and place[0] <= each.span.start < place[1]
        for each in stop.sheet.diagnostics
    )
    return Repair(
        stop, "operator-in-argument", 0, words, data, *place, retracted=back, is_said=is_said, reread=stop.at - first
    )


def _at(stop: Stop, start: int) -> int:
    """Which word stands at an offset of the text, or is the next behind it."""
    return bisect_left(stop.words, start, hi=stop.at, key=lambda word: word.start)


def _is_of_list(stop: Stop, call: Call) -> bool:
    """Whether the comma more likely parts what a list holds: `[f of a + 1, 2]`, where nothing else parts it."""
    if "SEMICOLON" not in stop.accepted or len(call.arguments) > 1:
        return False
    return not any(_parts_of_list(stop))


def _parts_of_list(stop: Stop) -> Iterator[Word]:
    """The semicolons of the innermost list that is open."""
    bracket = next(iter(stop.open_brackets()))
    depth = 0
    for word in stop.words[_at(stop, bracket.start) :]:
        depth += (word.type in CLOSERS) - (word.type in _CLOSING)
        if depth == 0:
            return
        if depth == 1 and word.type == "SEMICOLON":
            yield word


_CLOSING = frozenset(CLOSERS.values())
