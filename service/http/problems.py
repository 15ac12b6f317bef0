"""What is wrong with a request, as `application/problem+json` (RFC 9457)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from json import JSONDecodeError
from types import MappingProxyType
from typing import Any

from compiler.runtime.facts import BadFacts, Given, Problem, printable, shorten
from compiler.runtime.failures import Failure

_ITEM = re.compile(r"\[([0-9]{1,9})\]")

#: Where the kinds of problems are explained; the kind follows as a fragment.
KINDS_AT = "/api/docs#problem-"

#: Every kind with its status, its title and what it means.
KINDS: Mapping[str, tuple[int, str, str]] = MappingProxyType(
    {
        "bad-facts": (
            422,
            "The facts cannot be used",
            "`mistakes` has each with its path and JSON Pointer, what was expected and what came.",
        ),
        "bad-record": (
            422,
            "This is no decision record",
            "The body is not a record of a decision as the service or `kotmai ask --record` writes it.",
        ),
        "cannot-compute": (
            422,
            "The rules stop at these facts",
            "A rule asks for something that cannot be done, such as a division by zero; `failures` says which.",
        ),
        "no-timeline": (
            422,
            "This question has no timeline",
            "The question answers no duty, right, permission or prohibition.",
        ),
        "not-json": (
            400,
            "The body is not JSON",
            "The detail has the line and the character at which reading stopped.",
        ),
        "bad-parameter": (
            400,
            "A parameter cannot be used",
            "A parameter of the address is unknown, or has a value that it does not take.",
        ),
        "not-found": (
            404,
            "There is no such thing",
            "There is no question, provision or page of that name; `near` is one that may have been meant.",
        ),
        "method-not-allowed": (405, "This method is not offered here", "`Allow` lists those that are."),
        "too-slow-a-client": (
            408,
            "The body did not come in time",
            "The body, or one line of a batch, took too long to arrive.",
        ),
        "not-http": (400, "This is no request of HTTP", "The server could not read it, and closed the connection."),
        "too-large-a-head": (
            431,
            "The head of the request is too large",
            "Its address and headers are at most `limit` bytes, and 100 lines.",
        ),
        "too-large": (413, "The body is too large", "`limit` says how many bytes are taken."),
        "not-json-content": (
            415,
            "Another content type is needed",
            "Questions are `application/json`, batches `application/x-ndjson`, in UTF-8 and not compressed.",
        ),
        "too-long-a-question": (
            503,
            "The question takes too long",
            "It was stopped after `limit` seconds, so that others are served.",
        ),
        "busy": (503, "Too many long questions at once", "`Retry-After` says when to come again."),
        "broken": (500, "The service failed", "A mistake of the service, not of the question; its log says more."),
    }
)


class Trouble(Exception):
    """A request that is refused: its kind, what is wrong in a sentence, and what programs want to know besides."""

    def __init__(self, kind: str, detail: str, headers: Mapping[str, str] | None = None, /, **more: Any) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail
        self.more = more
        self.headers = headers or {}

    @property
    def status(self) -> int:
        return KINDS[self.kind][0]

    def as_json(self) -> dict[str, Any]:
        """The object that is sent."""
        status, title, _ = KINDS[self.kind]
        return {
            "type": KINDS_AT + self.kind,
            "title": title,
            "status": status,
            "detail": self.detail,
            **self.more,
        }


def of_facts(problem: BadFacts, given: Given = None) -> Trouble:
    """Facts of the wrong shape: every mistake with its place, what was expected and what came."""
    found = problem.problems
    if isinstance(problem.__context__, JSONDecodeError):
        return Trouble("not-json", f"The facts are not JSON: {found[0].got}.")
    first = str(found[0]) if found else ""
    more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    return Trouble("bad-facts", f"{first}{more}", mistakes=[_mistake(each, given) for each in found])


def of_failure(failure: Failure) -> Trouble:
    """Facts for which a rule cannot be worked out."""
    from service.render.result import failure_as_json

    return Trouble("cannot-compute", str(failure), failures=failure_as_json(failure))


def not_found(detail: str, near: str = "") -> Trouble:
    """A name that means nothing here."""
    hint = f" Did you mean `{near}`?" if near else ""
    return Trouble("not-found", f"{detail}{hint}", near=near or None)


def _mistake(problem: Problem, given: Given) -> dict[str, Any]:
    return {
        "path": problem.path,
        "pointer": pointer(problem.path, given),
        "expected": problem.expected,
        "came": problem.got or None,
        "near": problem.near or None,
    }


def pointer(path: str, given: Given) -> str:
    """The JSON Pointer (RFC 6901) of a path as `Problem` has it. Names are looked for in what was given, since a name
    may itself hold a dot or a bracket; what is missing there is read as a field's name."""
    parts: list[str] = []
    rest, here = path, given
    while rest:
        if (item := _ITEM.match(rest)) and not isinstance(here, Mapping):
            number, rest = item[1], rest[item.end() :]
            parts.append(number)
            here = here[int(number)] if isinstance(here, list) and int(number) < len(here) else None
            continue
        rest = rest.removeprefix(".") if parts else rest
        name, shown = _member(rest, here if isinstance(here, Mapping) else {})
        parts.append(name)
        here = here.get(name) if isinstance(here, Mapping) else None
        rest = rest[len(shown) :]
    return "".join(f"/{each.replace('~', '~0').replace('/', '~1')}" for each in parts)


def _member(rest: str, names: Iterable[str]) -> tuple[str, str]:
    """The name with which a path goes on, and as the path shows it."""
    told = ((each, shorten(printable(each))) for each in names)
    fits = [(name, shown) for name, shown in told if shown and rest.startswith(shown)]
    whole = [each for each in fits if rest[len(each[1]) :][:1] in ("", ".", "[")]
    if whole:
        return max(whole, key=lambda each: len(each[1]))
    end = next((place for place, letter in enumerate(rest) if letter in ".["), len(rest))
    shown = rest[: max(end, 1)]
    return shown, shown
