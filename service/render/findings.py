"""Findings in words: for each a sentence that a lawyer understands, the provisions it is about with where they stand,
the facts that show it, and what keeps its rules from applying. Every door (terminal, page, data) takes them from here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, Final

from compiler.analyse.keys import of_range
from compiler.analyse.tree import Finding, Kind, Range, Witness
from compiler.defaults.tree import Binding, Constant, Default, Program, Rule, Scope
from compiler.interpret.values import Schemas
from compiler.runtime.answers import Json, Status
from compiler.runtime.decode import decode
from compiler.runtime.facts import BadFacts
from compiler.runtime.words import NONE, label, phrase
from compiler.types import Base, EnumerationType, ListType, OptionalType, QualifiedName, StructureType, Type
from dsl.diagnostics.catalogue import FINDINGS
from dsl.order import natural_order
from dsl.source import Provision, Source, Span
from service.render.comparisons import comparisons, in_words
from service.render.counts import listed

#: Kinds whose names already stand for a failure, or are too short to be looked up, under what they are explained as.
_CODES: Final[Mapping[Kind, str]] = {Kind.CONFLICT: "conflicting-rules", Kind.FAILURE: "failing-computation"}
_OUTCOMES: Final = frozenset(each.value for each in Status)
#: So many clauses about the facts stand in a sentence, if they are no longer than this; else they stand below it.
_NAMED: Final = 3
_LONG: Final = 160
_BELOW: Final = "where all of the following holds"


def code_of(kind: Kind) -> str:
    """What `kotmai explain` and SARIF call a kind."""
    return _CODES.get(kind, kind.value)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A provision with its words, "" for a whole article, and where they stand in the rule files, by line and offset;
    "" and 0 where they cannot be found."""

    label: str
    anchor: str
    words: str
    path: str
    line: int
    start: int


@dataclass(frozen=True, slots=True)
class Told:
    """A finding in words. `about` and `where` are parts of the sentence: the provision, and the facts of which it
    speaks. `article` is the number of the article beside which it stands ("" for none), `title` its heading. `facts`
    are those of the witness, named and in words, without what has not happened; `clauses` say what is so of all facts
    that show the finding. `before` and `now` are the answers of two versions, where they are compared."""

    finding: Finding
    code: str
    sentence: str
    about: str
    where: str
    help: str
    article: str
    title: str
    quoted: tuple[Quoted, ...]
    place: Span | None
    conditions: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    clauses: tuple[str, ...]
    readings: str
    before: str = ""
    now: str = ""

    @property
    def is_beside_its_words(self) -> bool:
        """Whether the rules stand in the file that has the words, and do not ask again from elsewhere."""
        paths = {each.path for each in self.quoted if each.path}
        return self.place is None or not paths or self.place.path in paths

    @property
    def listed(self) -> tuple[str, ...]:
        """The clauses that are too many for the sentence."""
        return self.clauses if self.where == _BELOW else ()

    @property
    def row(self) -> tuple[str, ...]:
        return self.finding.witness.row if self.finding.witness else ()


class Words:
    """Tells findings of a program; `sources` are its rule files."""

    def __init__(self, program: Program, sources: Iterable[Source]) -> None:
        self._program = program
        self.schemas = Schemas(program)
        self._rules: dict[tuple[QualifiedName, str], tuple[Rule, ...]] = {}
        self._statements = {
            statement.anchor: (source, statement.start)
            for source in sources
            for statement in reversed(source.statements)
        }

    def told(self, finding: Finding) -> Told:
        """A finding in words. Of a gap and of a difference, the rules for other cases than its own are left out."""
        finding = self._to_the_point(finding) if finding.kind in (Kind.GAP, Kind.DIFFERENCE) else finding
        entry = FINDINGS[code_of(finding.kind)]
        place = finding.spans[0] if finding.spans else None
        facts = self.facts(finding.witness) if finding.witness else ()
        clauses = self.clauses(finding)
        where = _where(clauses, facts)
        heading = _heading(finding.provisions[0] if finding.provisions else place.provision if place else None)
        data = {
            "provision": _about(finding, place),
            "where": where,
            "scope": finding.scope.name,
            "variable": finding.variable,
            "condition": _condition(finding, place),
            "reason": _reason(finding),
        }
        return Told(
            finding,
            code_of(finding.kind),
            entry.message.format(**data),
            data["provision"],
            where,
            entry.help,
            *heading,
            tuple(
                sorted(map(self._quoted, dict.fromkeys(finding.provisions)), key=lambda each: (each.path, each.line))
            ),
            place,
            tuple(dict.fromkeys(_on_one_line(each) for each in finding.rules)),
            facts,
            clauses,
            _readings(finding.readings),
            *self._answers(finding),
        )

    def _to_the_point(self, finding: Finding) -> Finding:
        """A finding with those of its rules that are about its cases, if there are any."""
        rules = self._rules.get((finding.scope, finding.variable))
        if rules is None:
            scope = self._program.scope(finding.scope)
            terms = [
                each.term for each in scope.bindings if isinstance(each, Binding) and each.name == finding.variable
            ]
            found = sorted({rule.span.start: rule for term in terms for rule in _rules_in(term)}.items())
            rules = self._rules[finding.scope, finding.variable] = tuple(rule for _, rule in found)
        tried = set(finding.rules)
        near = [each for each in rules if each.condition in tried and _may_be_about(each.condition, finding)]
        if not near:
            return finding
        provisions = tuple(dict.fromkeys(place for each in near for place in each.provisions))
        return replace(finding, rules=tuple(each.condition for each in near), provisions=provisions)

    # --------------------------------------------------------------------------------------------- the facts

    def facts(self, witness: Witness) -> tuple[tuple[str, str], ...]:
        """The facts of a witness in words, in the order of the scope; what has not happened is left out."""
        scope = self._program.scope(witness.scope)
        return tuple(
            (label(each.name), said)
            for each in scope.inputs
            if each.name in witness.facts
            if (said := self._phrase(each.type, witness.facts[each.name])) not in (NONE, "")
        )

    def _answers(self, finding: Finding) -> tuple[str, str]:
        """What two versions answer to the facts of the witness."""
        witness = finding.witness
        if finding.kind is not Kind.DIFFERENCE or witness is None:
            return "", ""
        type_ = next(each.type for each in self._program.scope(finding.scope).outputs if each.name == finding.variable)
        before, now = (
            said if isinstance(said, str) and said in _OUTCOMES else self._phrase(type_, said)
            for said in (each.get(finding.variable, "no answer") for each in (witness.before, witness.outcomes))
        )
        return before, now

    def _phrase(self, type_: Type, given: Json) -> str:
        made = self.schemas.of(type_)
        try:
            return phrase(made, decode(made, given))
        except BadFacts:
            return str(given)

    # ---------------------------------------------------------------------------------------------- the clauses

    def clauses(self, finding: Finding) -> tuple[str, ...]:
        """What is so of the facts, each a clause: `the project is Land`, `its area is above 150 ha and below 151 ha`.
        What several parts have in common is said once. A number that others limit, as in `paid < due`, has no limits of
        its own: it is said how it is to the other, or else the facts of the witness speak of it."""
        said = [
            clause
            for path, words in finding.fixed
            for clause in self._placed(path, finding, lambda type_, words=words: self._one_of(type_, words))  # type: ignore[misc]
        ]
        for left, sign, right in comparisons(finding):
            to = in_words(sign, left.type)
            said.append(f"{self._subject(left.path, finding)} is {to} {self._subject(right.path, finding)}")
        compared = {each.path for left, _, right in comparisons(finding) for each in (left, right)}
        related = []
        for each in finding.ranges:
            bounds = self.bounds(each)
            if of_range(each) not in finding.key:
                related += [] if each.path in compared else [self._subject(each.path, finding)]
            elif bounds:
                more = "" if each.is_exact else ", and perhaps beyond"
                said += self._placed(each.path, finding, lambda _, told=f"is {bounds}{more}": told)  # type: ignore[misc]
        if related:
            names = [*dict.fromkeys(related)]
            verb = "stand to one another" if len(names) > 1 else "is"
            said.append(f"{listed(names)} {verb} as in the example below")
        return tuple(each for each in dict.fromkeys(said) if not any(other.startswith(f"{each} (") for other in said))

    def _subject(self, path: Sequence[str], finding: Finding) -> str:
        """What a part of the facts is called."""
        return _SO.sub("", self._placed(path, finding, _so)[-1])

    def _placed(self, path: Sequence[str], finding: Finding, told: Callable[[Type | None], str]) -> list[str]:
        """A clause about a part of the facts, after those that say how the part comes to be there; `told` says of the
        type that is found there what is so."""
        inputs = {each.name: each.type for each in self._program.scope(finding.scope).inputs}
        first, *rest = path
        subject, type_ = f"the {label(first)}", inputs.get(first)
        clauses = []
        for name in rest:
            match type_:
                case OptionalType(element) if name == "Present":
                    type_ = element
                case EnumerationType(named):
                    clauses.append(f"{subject} is {label(name)}")
                    cases = self._program.enumeration(named).cases
                    subject = _bound_by(name, finding.rules)
                    type_ = next((each.payload for each in cases if each.name == name), None)
                case StructureType(named):
                    field = self._program.structure(named).field(name)
                    owner = f" of {subject}" if subject else ""
                    subject, type_ = f"the {label(name)}{owner}", field.type if field else None
                case Base.DURATION:
                    subject, type_ = f"the {name}s of {subject}", Base.INTEGER
                case _:
                    subject, type_ = f"{subject}, {label(name)},", None
        said = told(type_)
        if not subject and said == _so(None):
            return [*clauses, f"the {_CONTENT.get(type_, 'value')} of {label(rest[-1])} {said}"]
        if not subject:
            return [*clauses[:-1], f"{clauses[-1]} ({said.removeprefix('is ')})"]
        bare = subject.removeprefix("the ").removeprefix("its ")
        if type_ is Base.BOOLEAN or _NO_NOUN.search(bare.split(" of ")[0]):
            subject = f"“{bare}”"
        elif _PLURAL.search(bare.split(" of ")[0]):
            said = re.sub(r"^(is|has)\b", lambda verb: _MANY[verb.group()], said)
        return [*clauses, f"{subject} {said}"]

    def _one_of(self, type_: Type | None, words: Sequence[str]) -> str:
        """What a truth, a case, or the length of a list is."""
        match type_:
            case Base.BOOLEAN:
                return "holds" if words == ("true",) else "does not hold"
            case OptionalType() if len(words) == 1 and words[0] in ("Present", "Absent"):
                return "is given" if words[0] == "Present" else "is not given"
            case EnumerationType(named):
                others = [each.name for each in self._program.enumeration(named).cases if each.name not in words]
                if len(others) < len(words) and len(words) > 1:
                    named_ = [label(each) for each in others]
                    return f"is {'neither ' if len(named_) > 1 else 'not '}{listed(named_, 'nor')}"
            case ListType():
                return f"has {listed([*words], 'or')} elements"
            case _:
                pass
        return f"is {listed([label(each) for each in words], 'or')}"

    def bounds(self, shown: Range) -> str:
        """`above 150 ha and below 151 ha`; "" where it has no end."""
        words = _BOUNDS.get(_base(shown.type), _NUMBERS)
        made = self.schemas.of(shown.type)
        if shown.low is not None and shown.low == shown.high:
            return f"{words[4]} {phrase(made, shown.low)}".strip()
        said = []
        if shown.low is not None:
            said.append(f"{words[0 if shown.low_in else 1]} {phrase(made, shown.low)}")
        if shown.high is not None:
            said.append(f"{words[2 if shown.high_in else 3]} {phrase(made, shown.high)}")
        return " and ".join(said)

    # ----------------------------------------------------------------------------------------- the provisions

    def _quoted(self, provision: Provision) -> Quoted:
        source, start = self._statements.get(provision.anchor, (None, 0))
        path, line = (source.path, source.position(start)[0]) if source else ("", 0)
        return Quoted(provision.label, provision.anchor, provision.words, path, line, start)


#: At least, above, at most, below, exactly: of numbers, dates and lengths of time.
_NUMBERS: Final = ("at least", "above", "at most", "below", "exactly")
_BOUNDS: Final[Mapping[Any, tuple[str, str, str, str, str]]] = {
    Base.DATE: ("on or after", "after", "on or before", "before", ""),
    Base.DURATION: ("at least", "longer than", "at most", "shorter than", "exactly"),
    Base.WORKING_DURATION: ("at least", "longer than", "at most", "shorter than", "exactly"),
}
#: Of one case and what its content is called: `pattern Land content area`.
_BINDER: Final = r"pattern\s+(?:\w+\.)*{case}\s+content\s+([a-z]\w*)"


#: Names that name nothing by themselves: `licensed by`, `of year`, `received`, `begins`.
_NO_NOUN: Final = re.compile(
    r"^(?:of|by|as|is|are|was|has|had)\b|\b(?:by|for|from|in|of|on|since|to|with|until|at|begins|ends|agreed|\w+ed)$"
)
_MANY: Final = {"is": "are", "has": "have"}
_PLURAL: Final = re.compile(r"(?<![suia])s$")


#: What the content of a case is called that the rules give no name.
_CONTENT: Final[Mapping[Any, str]] = {Base.DATE: "date", Base.MONEY: "amount"}
_SO: Final = re.compile(r" (?:is|are) so$")


def _so(_: Type | None) -> str:
    return "is so"


def _base(type_: Type) -> Type:
    return type_.element if isinstance(type_, OptionalType) else type_


def _bound_by(case: str, rules: Iterable[str]) -> str:
    """`its area`, where the rules call the content of a case so; "" where they do not name it, or in several ways."""
    pattern = re.compile(_BINDER.format(case=re.escape(case)))
    found = {name for rule in rules for name in pattern.findall(rule)}
    return f"its {label(found.pop())}" if len(found) == 1 else ""


def _where(clauses: Sequence[str], facts: Sequence[tuple[str, str]]) -> str:
    """The facts of which a sentence speaks; where a sentence cannot hold them, they stand below it."""
    said = listed([*clauses])
    if clauses:
        return f"where {said}" if len(clauses) <= _NAMED and len(said) <= _LONG else _BELOW
    return "whatever the facts" if not facts else "for facts such as those below"


def _about(finding: Finding, place: Span | None) -> str:
    """The provision that a sentence begins with: what all have in common, else the text."""
    labels = list(dict.fromkeys(each.label for each in finding.provisions))
    if not labels and place is not None and place.provision is not None:
        labels = [place.provision.label]
    if not all(_ARTICLE.match(each) for each in labels):
        return "The text"
    if len(labels) == 1:
        return labels[0]
    parts = [_PARTS.findall(each) for each in labels]
    common = []
    for level in zip(*parts, strict=False):
        if len(set(level)) > 1:
            break
        common.append(level[0])
    return "".join(common).strip(" ,;") or "The text"


_ARTICLE: Final = re.compile(r"Article\s+(\d+\w*)")
_PARTS: Final = re.compile(r"^[^,;(]+|\(\w+\)|[,;][^,;(]+")


def _heading(provision: Provision | None) -> tuple[str, str]:
    """The number of the article that a provision stands in and its title; of a place outside articles its heading."""
    if provision is None or not provision.headings:
        return "", ""
    found = _ARTICLE.match(provision.label)
    title = next((each for each in reversed(provision.headings) if found and each.startswith(found.group())), "")
    return (found.group(1) if found else ""), title or provision.headings[-1]


def _condition(finding: Finding, place: Span | None) -> str:
    said = finding.rules[0] if finding.rules else place.text if place else ""
    return _on_one_line(said)


def _reason(finding: Finding) -> str:
    """Why a computation fails, as its outcome names it."""
    outcome = finding.witness.outcomes.get(finding.variable) if finding.witness else None
    return label(outcome).replace("-", " ") if isinstance(outcome, str) and outcome else "a computation fails"


def _readings(readings: Sequence[str]) -> str:
    """Under which readings it holds; "" where none matters."""
    chosen = [f"{name} is {label(case)}" for name, _, case in (each.partition("=") for each in readings if each)]
    return "; ".join([*(["as recommended"] if "" in readings else []), *chosen])


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _rules_in(term: Default | None) -> Iterator[Rule]:
    if term is not None:
        if term.rule is not None:
            yield term.rule
        for each in term.exceptions:
            yield from _rules_in(each)
        if isinstance(term.consequence, Default):
            yield from _rules_in(term.consequence)


def _may_be_about(condition: str, finding: Finding) -> bool:
    """Whether a condition does not begin with another case of a fact than those of the finding."""
    words = {path[0]: cases for path, cases in finding.fixed if len(path) == 1}
    found = _CASE.match(_on_one_line(condition))
    return found is None or found["name"] not in words or found["case"] in words[found["name"]]


_CASE: Final = re.compile(r"(?P<name>\w+) with pattern (?:\w+\.)*(?P<case>\w+)(?! or\b)")


def ordered(told: Iterable[Told]) -> Iterator[Told]:
    """Findings by where their words stand, as the law has them; those of one place from the lowest up."""
    return iter(sorted(told, key=_order))


def _order(told: Told) -> tuple[str, int, object]:
    place = (told.place.path, told.place.start) if told.place else ("", 0)
    return (*place, natural_order(re.sub(r"[\[\]]", " ", told.finding.key)))


def scope_doc(program: Program, name: QualifiedName) -> str:
    """What a scope, or a function of the top level, is about, in the first sentence of its author."""
    return first_sentence(declared(program, name).notes.doc)


def declared(program: Program, name: QualifiedName) -> Scope | Constant:
    """What a finding is about: a scope, or a function of the top level."""
    found: Iterator[Scope | Constant] = (
        each
        for module in program.modules
        if module.name == name.module
        for each in chain[Scope | Constant](module.scopes, module.constants)
        if each.name == name
    )
    return next(found)


def first_sentence(doc: str) -> str:
    """What a comment begins with."""
    return re.split(r"(?<=[.!?])\s", " ".join(doc.split()))[0]
