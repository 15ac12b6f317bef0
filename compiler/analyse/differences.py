"""Two versions of the rules: the facts for which they answer differently.

Both are put into formulas over the same facts. Where a scope's facts are others than before, there is nothing to
compare, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from compiler.analyse.encoded import Answered, EncodedScope
from compiler.analyse.inquiry import Inquiry
from compiler.analyse.judged import Judge, Judged
from compiler.analyse.keys import named
from compiler.analyse.limits import Limits
from compiler.analyse.regions import Cut, Region
from compiler.analyse.rows import Rows
from compiler.analyse.scopes import Encoder
from compiler.analyse.settling import Settled
from compiler.analyse.targets import rules_of_binding, within_calendars
from compiler.analyse.terms import FALSE, Term, and_, forget, not_, or_, same
from compiler.analyse.tree import Finding, Kind, Report, Undecided
from compiler.analyse.unlike import unlike
from compiler.defaults.tree import Program, Scope
from compiler.names.lookup import Names
from compiler.types import EnumerationType, ListType, OptionalType, QualifiedName, StructureType, TupleType, Type

#: So many parts of the facts at most for which one output differs.
PARTS: Final = 6


def gone(before: Program, scopes: Iterable[QualifiedName], after: Program) -> tuple[Undecided, ...]:
    """Those of some scopes of the version before that the one after has no longer: there is nothing to compare."""
    reason = "this version does not have what the version before answers"
    known = {each.name for module in after.modules for each in module.scopes}
    return tuple(
        Undecided(Kind.DIFFERENCE, name, "", reason, before.scope(name).span) for name in scopes if name not in known
    )


class Comparer:
    """Compares the scopes of two versions of a program; `names` are those of the version after."""

    def __init__(
        self, before: Program, after: Program, names: Names | None = None, limits: Limits | None = None
    ) -> None:
        self.before, self.after = before, after
        self._limits = limits
        self._judges = Judge(before), Judge(after)
        self._rows = None if names is None else Rows(after, names)
        self._known_before = {each.name for module in before.modules for each in module.scopes}

    def of(self, name: QualifiedName) -> Report:
        """Where the answers of a scope differ; nothing for a scope that there was not before. Raises `NoSolver`."""
        if name not in self._known_before:
            return Report((name,), (), (), (), {})
        forget()
        inquiry = Inquiry(
            self.after, name, Encoder(self.after, self._limits, self._judges[1]), self._judges[1], self._rows
        )
        reason = self._unlike_facts(self.before.scope(name), self.after.scope(name))
        if reason:
            span = inquiry.scope.declared.span
            return Report((name,), (), (Undecided(Kind.DIFFERENCE, name, "", reason, span),), (), {})
        try:
            was = Encoder(self.before, self._limits, self._judges[0]).scope(name)
            return _Comparison(inquiry, was, self._judges[0]).report()
        finally:
            inquiry.close()

    def _unlike_facts(self, before: Scope, after: Scope) -> str:
        """Why the facts of two versions cannot be compared; "" where they can."""
        old, new = ({each.name: each.type for each in scope.inputs} for scope in (before, after))
        for name in dict.fromkeys((*old, *new)):
            if name not in new:
                return f"the version before takes the fact `{name}`, and this one does not"
            if name not in old:
                return f"this version takes the fact `{name}`, and the one before does not"
            if old[name] != new[name] or not self._same_type(new[name], set()):
                return f"the fact `{name}` is of another type than before"
        return ""

    def _same_type(self, type_: Type, seen: set[QualifiedName]) -> bool:
        """Whether a declared type is the same in both versions."""
        match type_:
            case ListType(element) | OptionalType(element):
                return self._same_type(element, seen)
            case TupleType(items):
                return all(self._same_type(each, seen) for each in items)
            case StructureType(name) | EnumerationType(name) if name not in seen:
                seen.add(name)
                old, new = (_parts(program, type_) for program in (self.before, self.after))
                return old == new and all(self._same_type(each, seen) for _, each in new if each is not None)
            case _:
                return True


def _parts(program: Program, type_: StructureType | EnumerationType) -> list[tuple[str, Type | None]]:
    """The fields or cases of a declared type; none where a version does not have it."""
    for module in program.modules:
        for structure in module.structures:
            if isinstance(type_, StructureType) and structure.name == type_.name:
                return [(each.name, each.type) for each in structure.fields]
        for enumeration in module.enumerations:
            if isinstance(type_, EnumerationType) and enumeration.name == type_.name:
                return [(each.name, each.payload) for each in enumeration.cases]
    return []


class _Comparison:
    def __init__(self, inquiry: Inquiry, before: EncodedScope, judge: Judge) -> None:
        self.inquiry, self.before, self.judge = inquiry, before, judge
        self.findings: list[Finding] = []
        self.undecided: list[Undecided] = []

    def report(self) -> Report:
        inquiry = self.inquiry
        within = and_(inquiry.possible, within_calendars(self.before))
        targets = self._targets()
        recommended = and_(within, inquiry.recommended)
        settled = inquiry.settling.settle(targets, recommended)
        self._note(targets, settled, recommended)
        left = {name: targets[name] for name in settled.never if targets[name] is not FALSE}
        if left and inquiry.readings:
            self._note(left, inquiry.settling.settle(left, within), within)
        asked = {Kind.DIFFERENCE: len(targets)}
        return Report((inquiry.name,), named(self.findings), tuple(self.undecided), tuple(inquiry.assumptions()), asked)

    def _targets(self) -> dict[str, Term]:
        """For each output of both versions, where it comes out otherwise."""
        old, new = self.before, self.inquiry.scope
        works = and_(not_(old.fails), not_(new.fails))
        fails = not_(same(old.fails, new.fails))
        return {
            name: or_(fails, and_(works, _differs(old.answers[name], answer)))
            for name, answer in new.answers.items()
            if name in old.answers and old.answers[name].type == answer.type
        }

    def _note(self, targets: Mapping[str, Term], settled: Settled[str], within: Term) -> None:
        for name in targets:
            if name in settled.unknown:
                self._left_open(name, settled.unknown[name])
            elif name in settled.met:
                self._found(name, targets[name], settled, within)

    def _found(self, name: str, target: Term, settled: Settled[str], within: Term) -> None:
        shown = False
        for each in self.inquiry.regions(within).of(target, settled.met[name], PARTS):
            if isinstance(each, Cut):
                self._left_open(name, each.reason)
                continue
            finding = self._finding(name, each)
            if finding is not None:
                self.findings.append(finding)
                shown = True
        if not shown:
            self._left_open(name, self.inquiry.holes(name) or "the interpreter does not find it in such facts")

    def _finding(self, name: str, region: Region) -> Finding | None:
        inquiry = self.inquiry
        facts = inquiry.facts(region.assignment)
        if facts is None:
            return None
        after, before = inquiry.judged(facts), self.judge.judged(inquiry.name, facts)
        if after is None or before is None or _outcome(after, name) == _outcome(before, name):
            return None
        binding = next(each for each in inquiry.scope.declared.outputs if each.name == name)
        rules = rules_of_binding(binding)
        witness = inquiry.witness(facts, after, f"{name} is another", name, before.shown)
        return Finding(
            Kind.DIFFERENCE,
            inquiry.name,
            name,
            ",".join((*inquiry.marks(region), *inquiry.chosen(facts))),
            tuple(dict.fromkeys(each for rule in rules for each in rule.provisions)),
            inquiry.chosen(facts) or (("",) if inquiry.readings else ()),
            tuple(rule.condition for rule in rules),
            inquiry.ranges(region),
            inquiry.fixed(region),
            witness,
            "",
            (binding.span, *(each.target or each.span for each in rules)),
        )

    def _left_open(self, name: str, reason: str) -> None:
        span = self.inquiry.scope.declared.span
        self.undecided.append(Undecided(Kind.DIFFERENCE, self.inquiry.name, name, reason, span))


def _differs(old: Answered, new: Answered) -> Term:
    words = ("has_value", "silent", "conflict", "refused")
    other_word = or_(*[not_(same(getattr(old, each), getattr(new, each))) for each in words])
    return or_(other_word, and_(old.has_value, new.has_value, unlike(old.value, new.value)))


def _outcome(judged: Judged, name: str) -> object:
    return judged.error or judged.outputs.get(name)
