"""Who the law speaks of, and what each must, may and must not do: read off the rules that say so.

A rule that gives a duty, a right, a permission or a prohibition makes it with `norm` of the library, which names who
bears it and towards whom. So the list is that of the rules: nothing is said here that no rule says, and what the law
asks in another form (a condition, an amount) is not here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from compiler.defaults.tree import Binding, Default, Empty, Program, Rule, Scope
from compiler.typed.tree import Call, ConstantRead, Construction, Expression, VariableRead
from compiler.typed.walk import descendants
from compiler.types import QualifiedName
from service.render.terms import ACTOR, CONSEQUENCE, NOBODY, Terms
from service.site.addresses import Addresses
from service.site.escape import slug
from service.site.reasons import Link

PAGE: Final = "actors.html"
NORM: Final = QualifiedName("Obligations", "norm")
MODALITY: Final = QualifiedName("Obligations", "Modality")
#: What each kind of norm lets its bearer do, in the order of the page.
MODALITIES: Final = {"Duty": "must", "Right": "has the right to", "Permission": "may", "Prohibition": "must not"}
_NOTHING: Final = "Not_said"


@dataclass(frozen=True, slots=True)
class Norm:
    """What a rule says of somebody. Several bearers, addressees or modalities are those between which the facts of the
    case decide; `follows` are the consequences that the words name."""

    modalities: tuple[str, ...]
    bearers: tuple[str, ...]
    addressees: tuple[str, ...]
    act: str
    places: tuple[Link, ...]
    follows: tuple[str, ...]
    asked: str


@dataclass(frozen=True, slots=True)
class NormView:
    """A line of the page: what is to be done, the others whom it concerns in words, what follows, where it stands."""

    act: str
    others: str
    follows: str
    places: tuple[Link, ...]
    asked: Link


@dataclass(frozen=True, slots=True)
class ActorView:
    """An actor with what it must, may and must not do (by the words for that), and what others owe it."""

    name: str
    identifier: str
    groups: tuple[tuple[str, tuple[NormView, ...]], ...]
    owed: tuple[NormView, ...]

    @property
    def count(self) -> int:
        return sum(len(lines) for _, lines in self.groups)


def actors(program: Program, where: Addresses, questions: Mapping[QualifiedName, str]) -> tuple[ActorView, ...]:
    """The actors of whom some rule says something, in the order of the library; nobody in particular comes last.
    `questions` are the pages of the scopes that can be asked."""
    terms = Terms.of(program)
    found = norms(program, where)
    names = [
        case.name
        for module in program.modules
        for each in module.enumerations
        if each.name == ACTOR
        for case in each.cases
    ]
    ordered = [*(name for name in names if name != NOBODY), *(name for name in names if name == NOBODY)]
    views = (_actor(name, found, terms, questions) for name in ordered)
    return tuple(each for each in views if each.count or each.owed)


def norms(program: Program, where: Addresses) -> tuple[Norm, ...]:
    """What the rules say, in the order of the text; the same said of the same by several scopes once."""
    found: dict[tuple[object, ...], Norm] = {}
    for module in program.modules:
        for scope in sorted(module.scopes, key=lambda each: each.span.start):
            for each in _Scope(scope, where).norms():
                found.setdefault((each.modalities, each.bearers, each.addressees, each.act, each.places), each)
    return tuple(found.values())


@dataclass(slots=True)
class _Scope:
    """The norms of one scope."""

    scope: Scope
    where: Addresses
    _bindings: dict[str, Binding] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._bindings = {each.name: each for each in self.scope.bindings if isinstance(each, Binding)}

    def norms(self) -> Iterator[Norm]:
        for output in self.scope.outputs:
            if isinstance(output, Binding):
                for rule, expression in self._rules(output, {output.name}):
                    yield from self._made(output, rule, expression)

    def _rules(self, binding: Binding, seen: set[str]) -> Iterator[tuple[Rule | None, Expression]]:
        """The rules of a variable, and of those of its own type that they read."""
        for rule, expression in _rules(binding.term):
            yield rule, expression
            for read in _reads(expression):
                other = self._bindings.get(read.name)
                if other is not None and other.name not in seen and not other.is_output and other.type == binding.type:
                    seen.add(other.name)
                    yield from self._rules(other, seen)

    def _made(self, output: Binding, rule: Rule | None, expression: Expression) -> Iterator[Norm]:
        cited = {each.label: each.anchor for each in reversed(rule.provisions if rule else ())}
        places = tuple(Link(label, self.where.place(label, cited[label], PAGE)) for label in reversed(cited))
        follows = tuple(each for each in _cases(expression, CONSEQUENCE) if each != _NOTHING)
        for call in descendants(expression):
            if isinstance(call, Call) and isinstance(call.function, ConstantRead) and call.function.name == NORM:
                modalities, bearers, addressees = (
                    self._values(each, name)
                    for each, name in zip(call.arguments, (MODALITY, ACTOR, ACTOR), strict=True)
                )
                act = " ".join(output.notes.doc.split()).rstrip(".")
                if any(each.anchor for each in (rule.provisions if rule else ())):
                    yield Norm(modalities, bearers, addressees, act, places, follows, self.scope.name.name)

    def _values(self, expression: Expression, name: QualifiedName, depth: int = 4) -> tuple[str, ...]:
        """The cases of an enumeration that an expression can come to: those written in it and in the rules of the
        variables that it reads."""
        found = dict.fromkeys(_cases(expression, name))
        for read in _reads(expression):
            other = self._bindings.get(read.name)
            if depth and other is not None and getattr(read.type, "name", None) == name:
                for _, each in _rules(other.term):
                    found |= dict.fromkeys(self._values(each, name, depth - 1))
        return tuple(found)


def _rules(term: Default | None) -> Iterator[tuple[Rule | None, Expression]]:
    """The consequences of the rules of a term, exceptions after what they are exceptions to."""
    if term is None:
        return
    if isinstance(term.consequence, Default):
        yield from _rules(term.consequence)
    elif not isinstance(term.consequence, Empty):
        yield term.rule, term.consequence
    for each in term.exceptions:
        yield from _rules(each)


def _reads(expression: Expression) -> Iterator[VariableRead]:
    return (each for each in descendants(expression) if isinstance(each, VariableRead))


def _cases(expression: Expression, name: QualifiedName) -> Iterator[str]:
    found = (each for each in descendants(expression) if isinstance(each, Construction))
    return (each.case for each in found if each.enumeration == name)


def _actor(name: str, found: Sequence[Norm], terms: Terms, questions: Mapping[QualifiedName, str]) -> ActorView:
    groups = []
    for modality, verb in MODALITIES.items():
        own = [each for each in found if name in each.bearers and modality in each.modalities]
        if own:
            groups.append((verb, tuple(_line(each, name, terms, questions, is_owed=False) for each in own)))
    owed = [each for each in found if name in each.addressees and name != NOBODY]
    called = terms.actor(name)
    return ActorView(
        called[:1].upper() + called[1:],
        slug(name),
        tuple(groups),
        tuple(_line(each, name, terms, questions, is_owed=True) for each in owed),
    )


def _line(norm: Norm, name: str, terms: Terms, questions: Mapping[QualifiedName, str], *, is_owed: bool) -> NormView:
    act = norm.act.removeprefix("To ")
    if is_owed:
        verb = " or ".join(MODALITIES[each] for each in norm.modalities)
        who = _listed(norm.bearers, terms)
        others = f"{who[:1].upper()}{who[1:]} {verb}"
    else:
        others = "; ".join(_others(norm, name, terms))
    follows = "; ".join(terms.consequences.get(each, each) for each in norm.follows)
    page = next((page for scope, page in questions.items() if scope.name == norm.asked), None)
    return NormView(act, others, follows, norm.places, Link(norm.asked.replace("_", " "), page))


def _others(norm: Norm, name: str, terms: Terms) -> Iterator[str]:
    """Towards whom, unless the act names them, and between what the facts of a case decide."""
    towards = [each for each in norm.addressees if each not in (NOBODY, name)]
    if any(terms.actor(each).removeprefix("the ").lower() not in norm.act.lower() for each in towards):
        yield f"towards {_listed(towards, terms)}"
    beside = [each for each in norm.bearers if each != name]
    if beside:
        yield f"or else {_listed(beside, terms)}, as the case may be"
    if len(norm.modalities) > 1:
        yield f"a {' or a '.join(each.lower() for each in norm.modalities)}, as the case may be"


def _listed(names: Sequence[str], terms: Terms) -> str:
    return " or ".join(terms.actor(each) for each in names)
