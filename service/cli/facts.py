"""Facts on the command line: JSON written there, in a file, or on the standard input; and what is wrong with them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from json import JSONDecodeError
from pathlib import Path

from compiler.runtime.facts import BadFacts, Given, Problem, loads, printable, shorten, shown
from service.cli.terminal import Refusal, refuse, width
from service.project.files import decoded
from service.render.styled import Line, bad, columns, folded, line, strong

EXAMPLE = """--facts '{"project": {"Electricity": 5}}'"""


def read_facts(given: str) -> Mapping[str, Given]:
    """The facts that an option names. Ends the command with a message where they cannot be read."""
    origin, text = _text_of(given)
    try:
        facts = loads(text)
    except BadFacts as problem:
        if isinstance(problem.__context__, JSONDecodeError):
            raise _not_json(origin, problem.__context__) from None
        raise bad_facts(problem.problems, origin) from None
    if not isinstance(facts, dict):
        refuse(
            f"{_capital(origin)} must be an object with a value for each input, but are {shown(facts)}.",
            [line("  For example: ", EXAMPLE)],
        )
    return facts


def bad_facts(problems: Iterable[Problem], origin: str, hints: Iterable[Line] = ()) -> Refusal:
    """The message for facts of the wrong shape: every problem with its path, what was expected and what came."""
    found = tuple(problems)
    count = "one mistake" if len(found) == 1 else f"{len(found)} mistakes"
    lines = [each for problem in found for each in _problem(problem)]
    return Refusal(f"{_capital(origin)} cannot be used: {count}.", (*lines, *hints), code=2)


def _problem(problem: Problem) -> Iterator[Line]:
    came = f"{problem.got} was given" if problem.got else "nothing was given"
    hint = f" Did you mean `{problem.near}`?" if problem.near else ""
    where = (strong(problem.path), ": ") if problem.path else ()
    yield from folded((*where, f"expected {problem.expected}, but {came}.{hint}"), width(), "  ", "    ")


def _text_of(given: str) -> tuple[str, str]:
    """Where the facts come from, in words, and their text."""
    if given == "-":
        return "the facts on standard input", _decode("standard input", sys.stdin.buffer.read())
    if given.lstrip()[:1] in ("{", "["):
        return "the facts", given
    if not given.strip():
        refuse("The facts are empty.", [line("  For example: ", EXAMPLE)])
    path = Path(given)
    try:
        if path.is_file():
            return f"the facts in {path}", _decode(str(path), path.read_bytes())
    except (OSError, ValueError) as problem:
        refuse(f"The facts in {path} cannot be read: {getattr(problem, 'strerror', None) or problem}.")
    if path.is_dir():
        refuse(f"The facts cannot be read: {path} is a folder.")
    if _looks_like_json(given):
        return "the facts", given
    raise Refusal(
        f"The facts cannot be read: there is no file `{shorten(printable(given))}`.",
        [line("  Give a file, - for standard input, or JSON: ", EXAMPLE)],
    )


def _looks_like_json(given: str) -> bool:
    """Whether a text is a value of JSON, or so evidently no file name that its mistakes are better told as JSON's."""
    try:
        loads(given)
    except BadFacts:
        return "\n" in given or ":" in given
    return True


def _decode(name: str, raw: bytes) -> str:
    text, trouble = decoded(name, raw)
    if trouble:
        refuse(
            f"The facts in {name} are not UTF-8 text: line {trouble.line}, column {trouble.column} holds a byte "
            "that stands for no letter."
        )
    return text


def _not_json(origin: str, problem: JSONDecodeError) -> Refusal:
    """The message for text that is not JSON: the line with a caret under the place."""
    lines = problem.doc.split("\n")
    written, place = lines[problem.lineno - 1], problem.colno - 1
    start = max(0, place - 50)
    excerpt = written[start : start + 70].replace("\t", " ")
    caret = " " * columns(excerpt[: place - start]) + "^"
    return Refusal(
        f"{_capital(origin)} are not JSON: line {problem.lineno}, column {problem.colno}: "
        f"{_in_plain_words(problem.msg)}.",
        (line("    ", excerpt), line("    ", bad(caret))),
        code=2,
    )


def _in_plain_words(message: str) -> str:
    """The JSON reader's message in words that need no knowledge of it."""
    return {
        "Expecting value": "a value is missing here, or a text without quotation marks stands in its place",
        "Expecting property name enclosed in double quotes": 'a name in quotation marks ("name") is expected here',
        "Expecting ':' delimiter": "a colon is expected here, between the name and its value",
        "Expecting ',' delimiter": "a comma or a closing bracket is expected here",
        "Extra data": "the facts end here, yet more follows",
        "Illegal trailing comma before end of object": "the comma before the closing bracket is one too many",
        "Illegal trailing comma before end of array": "the comma before the closing bracket is one too many",
        "Unterminated string starting at": "the quotation mark that opens here is never closed",
    }.get(message, message)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
