"""How the rules of a variable rank: which stands under what condition, what it gives, and which it is an exception to.

The ranks are those of `kotmai exceptions`. A variable of one rule has nothing to show; one of several is shown where
its first rule stands. Rules of one rank that may hold at once with different results have no precedence over each
other, and it is said of each which these are; not of those that are seen to exclude each other. Whether
the others ever do hold at once is for the analysis to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from compiler.defaults.tree import Binding, Default
from compiler.defaults.tree import Program as Defaults
from compiler.names.tree import Definiendum, Group, Module, Program, Rule
from compiler.optimise.disjoint import exclusive
from compiler.runtime.words import label
from compiler.typed.walk import alike
from compiler.types import QualifiedName
from dsl.literate.outline import Section
from dsl.literate.tree import Fence
from service.render.exceptions import Ranked, closing, ranked
from service.render.said import conjuncts, result
from service.site.addresses import Addresses, link
from service.site.escape import slug
from service.site.pages import Part
from service.site.reasons import Link


@dataclass(frozen=True, slots=True)
class Ranking:
    """A rule in its rank. `number` counts the rules of its tree from 1, `over` are those that do not count where it
    applies, `rivals` those over which it has no precedence. `level` is 0 for a base rule, 1 for an exception to it."""

    number: int
    level: int
    label: str
    conditions: tuple[str, ...]
    result: str
    place: Link
    more: tuple[str, ...]
    over: tuple[int, ...]
    rivals: tuple[int, ...]

    @property
    def keyword(self) -> str:
        if self.level == 0:
            return "If" if self.conditions else "Always"
        again = ", in turn" if self.level > 1 else ""
        return f"Unless{again}" if self.conditions else f"Instead{again}, always"

    @property
    def head(self) -> str:
        """The keyword with the label; an exception to several rules says to which."""
        over = f"over {_numbers(self.over)}" if len(self.over) > 1 else ""
        return " · ".join(filter(None, (self.keyword, self.label, over)))

    @property
    def said(self) -> str:
        """All of it in a sentence."""
        when = f"{self.keyword} {', and '.join(self.conditions)}" if self.conditions else self.keyword
        parts = [f"{self.number}. {when}: {self.result}.", f"{'; '.join((self.place.label, *self.more))}."]
        if self.over:
            parts.append(f"An exception to {_numbers(self.over)}.")
        if self.rivals:
            parts.append(f"{self.clash}.")
        return " ".join(parts)

    @property
    def clash(self) -> str:
        return f"No precedence over {_numbers(self.rivals)}, should both hold"


@dataclass(frozen=True, slots=True)
class Rank:
    """Rules of one rank with what outranks them: the tree, of which `rules` of each are its nodes."""

    rules: tuple[Ranking, ...]
    exceptions: tuple[Rank, ...]

    def walk(self) -> Iterator[Ranking]:
        yield from self.rules
        for each in self.exceptions:
            yield from each.walk()


@dataclass(frozen=True, slots=True)
class RankedView:
    """What a page shows of a variable: `note` says how to read it and what holds where no rule applies."""

    identifier: str
    title: str
    scope: str
    doc: str
    note: str
    ranks: tuple[Rank, ...]

    @property
    def rules(self) -> tuple[Ranking, ...]:
        return tuple(each for rank in self.ranks for each in rank.walk())

    @property
    def exceptions(self) -> int:
        return sum(each.level > 0 for each in self.rules)

    @property
    def is_plain(self) -> bool:
        """Whether the rules only stand side by side, none with anything to say to another."""
        return not self.exceptions and not any(each.rivals for each in self.rules)


class Ranks:
    """Finds what stands where: `names` has the ranks, `program` the conditions as they are compared."""

    def __init__(self, names: Program, program: Defaults, parts: Sequence[Part], where: Addresses) -> None:
        self._where = where
        self._terms = dict(_terms(program))
        by_file: dict[str, list[tuple[int, Ranked]]] = {}
        for module in names.modules.values():
            for start, found in _several(module):
                by_file.setdefault(module.source.path, []).append((start, found))
        self._stands = [
            (section, _page_of(part, section), each)
            for part in parts
            for section in part.sections
            for each in _within(section, by_file.get(part.document.source.path, ()))
        ]

    def beside(self, section: Section, page: str) -> tuple[RankedView, ...]:
        """The trees whose first rule stands in a section, in the order of the text."""
        return tuple(self._view(each, page) for home, _, each in self._stands if home is section)

    def of(self, scope: QualifiedName, page: str) -> tuple[Link, ...]:
        """Where the trees of a scope are shown, as seen from a page."""
        return tuple(
            Link(_title(each), link(home, page, _identifier(each)))
            for _, home, each in self._stands
            if each.scope == scope
        )

    def _view(self, shown: Ranked, page: str) -> RankedView:
        terms = self._terms.get((shown.scope, shown.defined), {})
        return RankedView(
            _identifier(shown),
            _title(shown),
            label(shown.scope.name),
            " ".join(shown.doc.split()),
            closing(shown),
            _Maker(terms, self._where, page).ranks(shown.groups, (), 0),
        )


def _several(module: Module) -> Iterator[tuple[int, Ranked]]:
    """What has several rules in a module, with where its first rule starts."""
    for scope in module.scopes.values():
        for key in scope.rules:
            found = next(each for each in ranked(scope, key.variable) if each.defined == key)
            starts = [rule.definition.span.start for group in found.groups for rule in _rules(group)]
            if len(starts) > 1:
                yield min(starts), found


def _within(section: Section, stands: Iterable[tuple[int, Ranked]]) -> Iterator[Ranked]:
    fences = [each.span for each in section.blocks if isinstance(each, Fence)]
    for start, each in sorted(stands, key=lambda found: found[0]):
        if any(fence.start <= start < fence.end for fence in fences):
            yield each


def _page_of(part: Part, section: Section) -> str:
    article = part.article_of(section)
    return article.page if article else part.page


def _title(shown: Ranked) -> str:
    words = label(str(shown.defined))
    return f"{words[:1].upper()}{words[1:]}"


def _identifier(shown: Ranked) -> str:
    return f"ranks-{slug(shown.scope.name)}-{slug(str(shown.defined))}"


@dataclass(slots=True)
class _Maker:
    """Numbers the rules of one variable in the order in which they are drawn."""

    terms: Mapping[int, Default]
    where: Addresses
    page: str
    count: int = 0

    def ranks(self, groups: Sequence[Group], over: tuple[int, ...], level: int) -> tuple[Rank, ...]:
        """Groups of one rank. Each is numbered with its exceptions before the next; rivals are found among them all."""
        found: list[tuple[Rule, Ranking]] = []
        made: list[tuple[int, tuple[Rank, ...]]] = []
        for group in groups:
            own = [(rule, self._ranking(rule, over, level)) for rule in group.rules]
            found += own
            numbers = tuple(each.number for _, each in own)
            made.append((len(own), self.ranks(group.exceptions, numbers, level + 1)))
        rivals = self._rivals(found)
        rankings = iter(replace(each, rivals=tuple(rivals.get(each.number, ()))) for _, each in found)
        return tuple(Rank(tuple(next(rankings) for _ in range(many)), below) for many, below in made)

    def _ranking(self, rule: Rule, over: tuple[int, ...], level: int) -> Ranking:
        self.count += 1
        definition = rule.definition
        span = definition.span
        places = dict.fromkeys((each.label, each.anchor) for each in rule.provisions)
        links = [Link(name, self.where.place(name, anchor, self.page)) for name, anchor in places]
        first = next((each for each in links if each.address), None) or Link(
            links[0].label if links else f"line {span.line}", self.where.line(span.path, span.line, self.page)
        )
        conditions = (words for each in (rule.guard, definition.condition) if each for words in conjuncts(each))
        return Ranking(
            self.count,
            level,
            label(definition.label.text) if definition.label else "",
            tuple(dict.fromkeys(conditions)),
            result(definition.consequence),
            first,
            tuple(dict.fromkeys(each.label for each in links if each.label != first.label)),
            over,
            (),
        )

    def _rivals(self, rank: Sequence[tuple[Rule, Ranking]]) -> Mapping[int, Sequence[int]]:
        """By number, those that may hold with a rule of the same rank and give something else."""
        rivals: dict[int, list[int]] = {}
        for (rule, one), (other_rule, other) in combinations(rank, 2):
            left, right = self.terms.get(rule.number), self.terms.get(other_rule.number)
            if left is None or right is None:
                continue
            if not alike(left.consequence, right.consequence) and not exclusive((left, right)):
                rivals.setdefault(one.number, []).append(other.number)
                rivals.setdefault(other.number, []).append(one.number)
        return rivals


def _terms(program: Defaults) -> Iterator[tuple[tuple[QualifiedName, Definiendum], dict[int, Default]]]:
    """The term of each rule by itself, by what it defines and by its number."""
    for module in program.modules:
        for scope in module.scopes:
            for each in scope.bindings:
                if isinstance(each, Binding):
                    defined = [(Definiendum(each.name, each.state), each.term)]
                else:
                    defined = [(Definiendum(each.name, None, given.name), given.term) for given in each.inputs]
                for key, term in defined:
                    yield (scope.name, key), dict(_leaves(term)) if term is not None else {}


def _leaves(term: Default) -> Iterator[tuple[int, Default]]:
    if term.rule is not None:
        yield term.rule.number, replace(term, exceptions=())
    for each in term.exceptions:
        yield from _leaves(each)
    if isinstance(term.consequence, Default):
        yield from _leaves(term.consequence)


def _rules(group: Group) -> Iterator[Rule]:
    yield from group.rules
    for each in group.exceptions:
        yield from _rules(each)


def _numbers(numbers: Sequence[int]) -> str:
    shown = [str(each) for each in numbers]
    return " and ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))
