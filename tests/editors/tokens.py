"""A small reader of TextMate grammars: enough of the rules to see which scope each word of a text gets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.MULTILINE)


def tokens(grammar: dict[str, Any], text: str, start: str = "literate") -> list[tuple[str, str]]:
    """(text, innermost scope) of each stretch that has one, in order; line by line, as editors read."""
    found: list[tuple[str, str]] = []
    stack: list[dict[str, Any]] = [{"patterns": grammar["repository"][start]["patterns"]}]
    for line in text.split("\n"):
        _line(grammar, line, stack, found)
    return found


def _line(grammar: dict[str, Any], line: str, stack: list[dict[str, Any]], found: list[tuple[str, str]]) -> None:
    at = 0
    while at <= len(line):
        top = stack[-1]
        best: tuple[int, re.Match[str], dict[str, Any], str] | None = None
        candidates = list(_rules(grammar, top.get("patterns", ())))
        ends = [(top, "end")] if "end" in top else []
        for rule, key in [*ends, *((each, "match" if "match" in each else "begin") for each in candidates)]:
            match = compiled(rule[key]).search(line, at)
            if match is not None and (best is None or match.start() < best[0]):
                best = (match.start(), match, rule, key)
        if best is None:
            _put(found, line[at:], top.get("contentName") or top.get("name"))
            return
        _, match, rule, key = best
        _put(found, line[at : match.start()], top.get("contentName") or top.get("name"))
        captures = rule.get({"match": "captures", "begin": "beginCaptures", "end": "endCaptures"}[key])
        _captured(found, match, captures, rule.get("name"))
        if key == "begin":
            stack.append(rule)
        elif key == "end":
            stack.pop()
        if match.end() == at and match.end() == match.start():
            at += 1
        else:
            at = match.end()
        if at >= len(line):
            return


def _rules(grammar: dict[str, Any], patterns: Any) -> Iterator[dict[str, Any]]:
    for each in patterns:
        if "include" in each:
            yield from _rules(grammar, grammar["repository"][each["include"].removeprefix("#")]["patterns"])
        else:
            yield each


def _captured(found: list[tuple[str, str]], match: re.Match[str], captures: Any, name: Any) -> None:
    if not captures:
        _put(found, match.group(), name)
        return
    for number, each in captures.items():
        _put(found, match.group(int(number)) or "", each["name"])


def _put(found: list[tuple[str, str]], text: str, scope: Any) -> None:
    if text.strip() and scope:
        found.append((text.strip(), str(scope).removesuffix(".catala")))


def patterns(grammar: Any) -> Iterator[str]:
    """All regular expressions of a grammar."""
    if isinstance(grammar, dict):
        for key, value in grammar.items():
            if key in ("match", "begin", "end"):
                yield value
            else:
                yield from patterns(value)
    elif isinstance(grammar, list):
        for each in grammar:
            yield from patterns(each)
