"""The page of a question: a form that answers in the reader's browser, what the question takes and gives, and worked
answers for who reads without scripts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final
from urllib.parse import quote

from markupsafe import Markup

from compiler.cases.tree import Check, Expected, Result
from compiler.defaults.tree import Program
from compiler.runtime.answers import Json
from compiler.runtime.words import NONE, label
from compiler.types import QualifiedName
from service.site.addresses import Addresses, link
from service.site.constants import Constants
from service.site.questions import QuestionView
from service.site.scripts import FOLDER, SHARED, Scripts

#: Where the sentences of the law are on the site, for the links of an answer.
ADDRESSES: Final = "addresses.js"
_EXAMPLES: Final = 6
_EDGE: Final = re.compile(r'"(?:-\d[\d.]*|0(?:\.0*)?)"')


@dataclass(frozen=True, slots=True)
class Outcome:
    name: str
    status: str
    shown: str


@dataclass(frozen=True, slots=True)
class Example:
    """A case of the rules: its facts and what came, in words; `fragment` opens it in the form."""

    name: str
    fragment: str
    facts: tuple[tuple[str, str], ...]
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class AskingView:
    """`known` is what the form has to know of the question, as JSON; `module` is "" where there is no form."""

    page: str
    question: QuestionView
    module: str
    known: Markup
    scripts: tuple[str, ...]
    examples: tuple[Example, ...]


def asking(
    program: Program, results: Sequence[Result], questions: Sequence[QuestionView], scripts: Scripts
) -> Iterator[AskingView]:
    """The pages of all questions."""
    constants = Constants(program)
    by_scope: dict[QualifiedName, list[Result]] = {}
    for result in results:
        by_scope.setdefault(result.question.scope, []).append(result)
    for question in questions:
        page = question.page
        module = scripts.module_of(question.scope) or ""
        told = by_scope.get(question.scope, [])
        known = {
            "module": module,
            "scope": question.scope.name,
            "up": "../",
            "facts": _facts(told),
            "constants": constants.of(program.scope(question.scope)),
        }
        names = (SHARED, *scripts.needed(module), ADDRESSES) if module else ()
        yield AskingView(
            page,
            question,
            module,
            _as_json(known),
            tuple(link(f"{FOLDER}/{each}", page) for each in names),
            tuple(islice(_examples(told), _EXAMPLES)),
        )


def addresses_script(where: Addresses) -> str:
    """The addresses of sentences, articles and rule files as a script that opens the form: the last of a page."""
    pages: dict[str, list[str]] = {}
    for anchor, page in where.anchors.items():
        pages.setdefault(page, []).append(anchor)
    found = {"pages": pages, "articles": where.articles, "files": where.files}
    text = json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f'kotmai.use("form/main.js").begin(kotmai.use, {text});\n'


def fragment(facts: Mapping[str, Json]) -> str:
    """What stands behind `#` in the address of a form with these facts."""
    return f"facts={quote(json.dumps(dict(facts), ensure_ascii=False, separators=(',', ':')), safe=':,')}"


def _facts(results: Sequence[Result]) -> Mapping[str, Json] | None:
    """The facts of the first case that gives a value, an ordinary one if there is any; else of the first answered."""
    answered = [each for each in results if each.answer is not None]
    with_value = [each for each in answered if any(c.expectation.status is Expected.VALUE for c in each.checks)]
    ordinary = [each for each in with_value if not _is_edge(each.question.facts)]
    found = next(iter(ordinary or with_value or answered), None)
    return dict(found.question.facts) if found else None


def _is_edge(facts: Mapping[str, Json]) -> bool:
    """Whether some number of the facts is zero or below: such cases test an edge, and show little."""
    return _EDGE.search(json.dumps(dict(facts))) is not None


def _examples(results: Sequence[Result]) -> Iterator[Example]:
    """Cases that show different outcomes first, then the others in their order."""
    seen: set[tuple[tuple[str, str], ...]] = set()
    later: list[Result] = []
    for result in results:
        if result.answer is None or not result.checks:
            continue
        outcome = tuple((c.expectation.name, c.expectation.told) for c in result.checks)
        if outcome in seen:
            later.append(result)
            continue
        seen.add(outcome)
        yield _example(result)
    yield from map(_example, later)


def _example(result: Result) -> Example:
    told = result.question.facts_told.items()
    facts = tuple((label(name), words) for name, words in told if words not in (NONE, ""))
    return Example(result.question.name, fragment(result.question.facts), facts, tuple(map(_outcome, result.checks)))


def _outcome(check: Check) -> Outcome:
    expected = check.expectation
    return Outcome(label(expected.name), expected.status.value, expected.told if check.passed else check.got)


def _as_json(value: object) -> Markup:
    """JSON within a script element: nothing in it ends the element, and no line is empty."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"))
