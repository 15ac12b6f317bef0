"""Findings in words: for each a sentence that a lawyer understands, the provisions it is about with where they stand,
the facts that show it, and what keeps its rules from applying. Every door (terminal, page, data) takes them from here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from compiler.analyse.tree import Finding, Kind, Range, Witness
from compiler.defaults.tree import Program
from compiler.interpret.values import Schemas
from compiler.runtime.answers import Json
from compiler.runtime.decode import decode
from compiler.runtime.facts import BadFacts
from compiler.runtime.words import NONE, label, phrase
from compiler.types import Base, EnumerationType, OptionalType, QualifiedName, StructureType, Type
from dsl.diagnostics.catalogue import FINDINGS
from dsl.source import Provision, Source, Span

#: Kinds whose names already stand for a failure, or are too short to be looked up, under what they are explained as.
_CODES: Final[Mapping[Kind, str]] = {Kind.CONFLICT: "conflicting-rules", Kind.FAILURE: "failing-computation"}
#: So many facts are named in a sentence; more stand below it.
_NAMED: Final = 3
#: Longer facts than this do not stand in a sentence.
_LONG: Final = 90


def code_of(kind: Kind) -> str:
    """What `kotmai explain` and SARIF call a kind."""
    return _CODES.get(kind, kind.value)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A provision with its words, "" for a whole article, and where they stand in the rule files ("" and 0 where they
    cannot be found)."""

    label: str
    anchor: str
    words: str
    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Told:
    """A finding in words. `about` and `where` are parts of the sentence: the provision, and the facts of which it
    speaks. `article` is the number of the article beside which it stands ("" for none), `title` its heading. `facts`
    are those of the witness, named and in words, without what has not happened."""

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
    ranges: tuple[str, ...]
    readings: str

    @property
    def row(self) -> tuple[str, ...]:
        return self.finding.witness.row if self.finding.witness else ()


class Words:
    """Tells findings of a program; `sources` are its rule files."""

    def __init__(self, program: Program, sources: Iterable[Source]) -> None:
        self._program = program
        self.schemas = Schemas(program)
        self._statements = {
            statement.anchor: (source, statement.start)
            for source in sources
            for statement in reversed(source.statements)
        }

    def told(self, finding: Finding) -> Told:
        """A finding in words."""
        entry = FINDINGS[code_of(finding.kind)]
        place = finding.spans[0] if finding.spans else None
        facts = self.facts(finding.witness) if finding.witness else ()
        clauses = [each for shown in finding.ranges if (each := self.clauses(shown, finding))]
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
            tuple(" and ".join(each) for each in clauses),
            _readings(finding.readings),
        )

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

    def _phrase(self, type_: Type, given: Json) -> str:
        made = self.schemas.of(type_)
        try:
            return phrase(made, decode(made, given))
        except BadFacts:
            return str(given)

    # ---------------------------------------------------------------------------------------------- the ranges

    def clauses(self, shown: Range, finding: Finding) -> tuple[str, ...]:
        """`the project is Land`, `its area is above 150 ha and below 151 ha`; nothing for a range without an end."""
        bounds = self.bounds(shown)
        if not bounds:
            return ()
        subject = ""
        clauses: list[str] = []
        scope = self._program.scope(finding.scope)
        type_: Type | None = None
        for name in shown.path:
            if not subject:
                type_ = next((each.type for each in scope.inputs if each.name == name), None)
                subject = f"the {label(name)}"
                continue
            match type_:
                case OptionalType(element) if name == "Present":
                    type_ = element
                    continue
                case EnumerationType(named):
                    clauses.append(f"{subject} is {label(name)}" if subject != "it" else f"is {label(name)}")
                    subject = _bound_by(name, finding.rules) or "it"
                    cases = self._program.enumeration(named).cases
                    type_ = next((each.payload for each in cases if each.name == name), None)
                case StructureType(named):
                    owner = f" of {subject}" if subject != "it" else ""
                    subject = f"the {label(name)}{owner}" if owner else f"its {label(name)}"
                    field = self._program.structure(named).field(name)
                    type_ = field.type if field else None
                case _:
                    subject, type_ = f"{subject}, {label(name)},", None
        more = "" if shown.is_exact else ", and perhaps beyond"
        clauses.append(f"{subject} is {bounds}{more}" if subject != "it" else f"is {bounds}{more}")
        return tuple(clauses)

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
        return Quoted(provision.label, provision.anchor, provision.words, path, line)


#: At least, above, at most, below, exactly: of numbers, dates and lengths of time.
_NUMBERS: Final = ("at least", "above", "at most", "below", "exactly")
_BOUNDS: Final[Mapping[Any, tuple[str, str, str, str, str]]] = {
    Base.DATE: ("on or after", "after", "on or before", "before", ""),
    Base.DURATION: ("at least", "longer than", "at most", "shorter than", "exactly"),
    Base.WORKING_DURATION: ("at least", "longer than", "at most", "shorter than", "exactly"),
}
#: Of one case and what its content is called: `pattern Land content area`.
_BINDER: Final = r"pattern\s+(?:\w+\.)*{case}\s+content\s+([a-z]\w*)"


def _base(type_: Type) -> Type:
    return type_.element if isinstance(type_, OptionalType) else type_


def _bound_by(case: str, rules: Iterable[str]) -> str:
    """`its area`, where the rules call the content of a case so; "" where they do not name it, or in several ways."""
    pattern = re.compile(_BINDER.format(case=re.escape(case)))
    found = {name for rule in rules for name in pattern.findall(rule)}
    return f"its {label(found.pop())}" if len(found) == 1 else ""


def _where(ranges: Sequence[Sequence[str]], facts: Sequence[tuple[str, str]]) -> str:
    """The facts of which a sentence speaks; what several ranges share is said once."""
    if ranges:
        return f"where {' and '.join(dict.fromkeys(clause for each in ranges for clause in each))}"
    said = "; ".join(f"{name}: {words}" for name, words in facts)
    if facts and len(facts) <= _NAMED and len(said) <= _LONG and "\n" not in said:
        return f"for these facts ({said})"
    return "for the facts below" if facts else "for some facts"


def _about(finding: Finding, place: Span | None) -> str:
    """The provision that a sentence begins with: what all have in common, else the text."""
    labels = list(dict.fromkeys(each.label for each in finding.provisions))
    if not labels and place is not None and place.provision is not None:
        return place.provision.label
    if len(labels) == 1:
        return labels[0]
    parts = [_PARTS.findall(each) for each in labels]
    common = []
    for level in zip(*parts, strict=False):
        if len(set(level)) > 1:
            break
        common.append(level[0])
    return "".join(common).strip(" ,;") or "The text"


_PARTS: Final = re.compile(r"^[^,;(]+|\(\w+\)|[,;][^,;(]+")


def _heading(provision: Provision | None) -> tuple[str, str]:
    """The number of the article that a provision stands in and its title; of a place outside articles its heading."""
    if provision is None or not provision.headings:
        return "", ""
    found = re.match(r"Article\s+(\d+\w*)", provision.label)
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
    """Under which readings it holds; "" where none is involved."""
    if not readings:
        return ""
    chosen = [each for each in readings if each]
    if not chosen:
        return "as recommended"
    return f"{'as recommended; ' if '' in readings else ''}{'; '.join(chosen)}"


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def ordered(told: Iterable[Told]) -> Iterator[Told]:
    """Findings by where their words stand, as the law has them."""
    return iter(sorted(told, key=lambda each: (each.place.path, each.place.start) if each.place else ("", 0)))


def scope_doc(program: Program, name: QualifiedName) -> str:
    """What a scope is about, in the first sentence of its author."""
    doc = " ".join(program.scope(name).notes.doc.split())
    return re.split(r"(?<=[.!?])\s", doc)[0] if doc else ""
