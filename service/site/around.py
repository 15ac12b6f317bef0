"""What surrounds an article: the questions that rest on it, the articles that refer to it, and those beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from compiler.defaults.tree import Binding, Default, Program, Scope
from compiler.types import QualifiedName
from dsl.order import natural_order
from dsl.source import Provision
from service.render.dependencies import graph
from service.site.outside import stretches
from service.site.pages import Part
from service.site.questions import QuestionView
from service.site.reasons import Link
from service.site.references import PAGE, References, identifier
from service.site.references import title as title_of

_ARTICLE = re.compile(r"Article (\w+)")


@dataclass(frozen=True, slots=True)
class Resting:
    """The questions whose rules encode an article, and those that put one of them in their turn."""

    own: tuple[QuestionView, ...] = ()
    through: tuple[QuestionView, ...] = ()


@dataclass(slots=True)
class Cited:
    """What an article refers to, and the statements that refer to it: each by its words, to where it leads as seen
    from the top of the site."""

    articles: dict[str, Link] = field(default_factory=dict)
    outside: dict[str, Link] = field(default_factory=dict)
    by: dict[str, Link] = field(default_factory=dict)


def resting(program: Program, questions: Sequence[QuestionView]) -> Mapping[str, Resting]:
    """The questions that rest on each article, by its number."""
    encoding = {
        scope.name: frozenset(_numbers(_provisions(scope))) for module in program.modules for scope in module.scopes
    }
    calls = {node.name: tuple(node.calls) for node in graph(program).scopes}
    reached = {each: frozenset().union(*(encoding[one] for one in _called(each, calls))) for each in encoding}
    numbers = sorted(frozenset().union(*encoding.values()), key=natural_order)
    return {
        number: Resting(
            tuple(each for each in questions if number in encoding[each.scope]),
            tuple(each for each in questions if number in reached[each.scope] - encoding[each.scope]),
        )
        for number in numbers
    }


def _called(start: QualifiedName, calls: Mapping[QualifiedName, Iterable[QualifiedName]]) -> set[QualifiedName]:
    """All scopes that one calls, itself or through others."""
    found: set[QualifiedName] = set()
    pending = [*calls.get(start, ())]
    while pending:
        each = pending.pop()
        if each not in found:
            found.add(each)
            pending += calls.get(each, ())
    return found


def _provisions(scope: Scope) -> Iterator[Provision]:
    yield from scope.provisions
    for each in scope.assertions:
        yield from each.provisions
    for binding in scope.bindings:
        if isinstance(binding, Binding):
            yield from _of_term(binding.term)
        else:
            for given in binding.inputs:
                yield from _of_term(given.term)


def _of_term(term: object) -> Iterator[Provision]:
    if isinstance(term, Default):
        if term.rule is not None:
            yield from term.rule.provisions
        for each in (*term.exceptions, term.consequence):
            yield from _of_term(each)


def _numbers(provisions: Iterable[Provision]) -> Iterator[str]:
    for each in provisions:
        if found := _ARTICLE.match(each.label):
            yield found[1]


def cited(references: References, parts: Sequence[Part]) -> Mapping[str, Cited]:
    """What each article of a law refers to and what refers to it, by its number, in the order of the text."""
    found: dict[str, Cited] = {each.number: Cited() for part in parts for each in part.articles}
    for part in parts:
        for words, place in stretches(part, references.where):
            own = _ARTICLE.match(place.label)
            for each in references.found(words):
                if each.text is not None and own and own[1] in found:
                    where = f"{PAGE}#{identifier(each.text, each.article)}"
                    label = title_of(each.text, each.article)
                    found[own[1]].outside.setdefault(label, Link(label, where))
                elif each.text is None and each.article in found and not (own and own[1] == each.article):
                    found[each.article].by.setdefault(place.label, place)
                    if own and own[1] in found:
                        label = f"Article {each.article}"
                        found[own[1]].articles[label] = Link(label, references.where.articles[each.article])
    return found
