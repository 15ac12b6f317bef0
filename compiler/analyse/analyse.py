"""What the text leaves open: gaps, overlaps, dead rules and failing computations, found for all facts at once.

`analyse` puts the questions scope by scope; nothing in one depends on another, so that a caller may hand scopes to
several processes and join the reports (`joined`). Limits count steps and not time: the same rules give the same report.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from compiler.analyse.admitted import admitted
from compiler.analyse.called import of_calls, with_functions
from compiler.analyse.declared import declared
from compiler.analyse.evaluating import Assignment
from compiler.analyse.inquiry import Inquiry
from compiler.analyse.judged import Judge
from compiler.analyse.keys import named
from compiler.analyse.limits import Limits
from compiler.analyse.reachability import reachability, unmoved
from compiler.analyse.regions import PARTS, Cut, Region
from compiler.analyse.rows import Rows
from compiler.analyse.said import Answers
from compiler.analyse.scopes import Encoder
from compiler.analyse.targets import Elsewhere, Target, conflicts, failures, gaps
from compiler.analyse.terms import TRUE, Term, and_, forget, not_, or_, reached
from compiler.analyse.tree import Finding, Kind, Report, Undecided
from compiler.cases.tree import Question
from compiler.defaults.tree import Program
from compiler.names.lookup import Names
from compiler.runtime.answers import Json
from compiler.stdlib.library import is_of_library
from compiler.types import QualifiedName

#: So many cases of a table at most are looked at before the solver is asked.
_CASES = 60
#: So many parts of the facts are told for which a computation fails: it is the computation that has to be mended.
_FAILURES = 2
#: How often other facts are sought where the interpreter does not find in them what the formulas say.
_TRIES = 3


def scopes_to_analyse(program: Program) -> tuple[QualifiedName, ...]:
    """The scopes that encode law, in the order of the files: no tests, and none of the standard library."""
    return tuple(
        scope.name
        for module in program.modules
        if not is_of_library(module.source.path)
        for scope in sorted(module.scopes, key=lambda each: each.span.start)
        if not scope.notes.has("test")
    )


def analyse(
    program: Program,
    scopes: Sequence[QualifiedName] | None = None,
    *,
    names: Names | None = None,
    cases: Iterable[Question] = (),
    limits: Limits | None = None,
) -> Report:
    """The findings of some scopes (all that encode law, where none are named). `names` is needed to write witnesses as
    rows of tables; `cases` are facts that save questions. Raises `NoSolver`."""
    analyser = Analyser(program, names, cases, limits)
    found = joined(map(analyser.of, scopes_to_analyse(program) if scopes is None else scopes))
    return with_functions(program, found)


class Analyser:
    """Analyses scopes of one program one by one, and keeps what they share. `answers` are those of the solver from
    earlier runs: with them the report is the same, and there sooner."""

    def __init__(
        self,
        program: Program,
        names: Names | None = None,
        cases: Iterable[Question] = (),
        limits: Limits | None = None,
        answers: Answers | None = None,
    ) -> None:
        self.program = program
        self._answers, self._names = answers, declared(program)
        self._limits, self._judge, self._elsewhere = limits, Judge(program), Elsewhere(program)
        self._rows = None if names is None else Rows(program, names)
        self._known: dict[QualifiedName, list[Mapping[str, Json]]] = {}
        for each in cases:
            self._known.setdefault(each.scope, []).append(each.facts)

    def of(self, scope: QualifiedName) -> Report:
        """What is found of a scope, whichever were analysed before it: terms are ordered by when they were made, and
        begin anew for each. Raises `NoSolver`."""
        forget()
        encoder = Encoder(self.program, self._limits, self._judge, self._names)
        known = self._known.get(scope, [])[:_CASES]
        said = self._answers.of(scope) if self._answers else ()
        inquiry = Inquiry(self.program, scope, encoder, self._judge, self._rows, known, said)
        try:
            found = _Analysis(inquiry, self._elsewhere).report()
        finally:
            inquiry.close()
        if self._answers and inquiry.said != said:
            self._answers.keep(scope, inquiry.said)
        return found


def joined(reports: Iterable[Report]) -> Report:
    """Reports of several scopes as one, in their order."""
    listed = list(reports)
    asked: Counter[Kind] = Counter()
    for each in listed:
        asked.update(each.asked)
    return Report(
        tuple(name for each in listed for name in each.scopes),
        tuple(finding for each in listed for finding in each.findings),
        tuple(undecided for each in listed for undecided in each.undecided),
        tuple(assumption for each in listed for assumption in each.assumptions),
        dict(asked),
        tuple(called for each in listed for called in each.called),
    )


class _Analysis:
    def __init__(self, inquiry: Inquiry, elsewhere: Elsewhere) -> None:
        self.inquiry, self.elsewhere = inquiry, elsewhere
        self.findings: list[Finding] = []
        self.undecided: list[Undecided] = []
        self.asked: Counter[Kind] = Counter()

    def report(self) -> Report:
        inquiry = self.inquiry
        within = inquiry.admitted
        if inquiry.scope.declared.assertions and "some" in inquiry.settling.settle({"some": within}, TRUE).never:
            within = inquiry.possible
        found, undecided, counts = reachability(inquiry, within)
        self.findings += found
        self.undecided += undecided
        self.asked.update(counts)
        if within is not inquiry.admitted and not any(each.kind is Kind.UNMET for each in found):
            self._none_admitted()
        self._met(within, list(gaps(inquiry.scope)))
        self._met(within, list(conflicts(inquiry.scope)))
        self._met_failures(within)
        explained = {each.variable for each in self.findings}
        found, undecided, count = unmoved(inquiry, within, explained)
        self.findings += found
        self.undecided += undecided
        self.asked[Kind.UNMOVED] += count
        return Report(
            (inquiry.name,),
            named(sorted(self.findings, key=_in_text)),
            tuple(dict.fromkeys(self.undecided)),
            tuple(inquiry.assumptions()),
            dict(self.asked),
            of_calls(inquiry, within),
        )

    def _none_admitted(self) -> None:
        """The assertions of the scope leave no facts: told of the one that, after those before it, leaves none."""
        inquiry = self.inquiry
        so_far = inquiry.possible
        for assertion, holds in inquiry.scope.asserted:
            so_far = and_(so_far, holds)
            if "some" in inquiry.settling.settle({"some": so_far}, TRUE).never:
                text = " ".join(assertion.condition.span.text.split())
                self.findings.append(
                    Finding(
                        Kind.UNMET,
                        inquiry.name,
                        "",
                        text,
                        assertion.provisions,
                        (),
                        (text,),
                        spans=(assertion.span,),
                    )
                )
                return

    # ------------------------------------------------------------------------------------- what facts can show

    def _met(self, within: Term, targets: list[Target]) -> None:
        sound = and_(within, not_(self.inquiry.scope.fails))
        self._look_for(sound, targets)

    def _met_failures(self, within: Term) -> None:
        """Failures are sought among facts that are not refused; of those that a failure stops, that is not known."""
        self._look_for(and_(self.inquiry.possible, within), list(failures(self.inquiry.scope, self.elsewhere)))

    def _look_for(self, within: Term, targets: list[Target]) -> None:
        inquiry = self.inquiry
        for each in targets:
            self.asked[each.kind] += 1
        recommended = and_(within, inquiry.recommended)
        settled = inquiry.settling.settle({number: each.term for number, each in enumerate(targets)}, recommended)
        seen: dict[int, list[Region]] = {}
        for number, target in enumerate(targets):
            if number in settled.unknown:
                self._undecided(target, settled.unknown[number])
            elif number in settled.met:
                seen[number] = self._found(target, within, settled.met[number], inquiry.recommended)
        choices = self.inquiry.choices
        others = {
            number: and_(
                target.term, self._other_way(target.term), *[each.outside(choices) for each in seen.get(number, ())]
            )
            for number, target in enumerate(targets)
            if number not in settled.unknown and self._depends_on_reading(target.term)
        }
        if others:
            settled = inquiry.settling.settle(others, within)
            for number, facts in settled.met.items():
                self._found(replace(targets[number], term=others[number]), within, facts)
            for number, reason in settled.unknown.items():
                self._undecided(targets[number], reason)

    def _depends_on_reading(self, term: Term) -> bool:
        mine = set(reached((term,)))
        return any(self.inquiry.scope.given[each] in mine for each in self.inquiry.readings)

    def _other_way(self, term: Term) -> Term:
        """That a reading on which a condition depends is chosen."""
        mine = set(reached((term,)))
        given = (self.inquiry.scope.given[each] for each in self.inquiry.readings)
        return or_(*[each for each in given if each in mine])

    def _found(self, target: Target, within: Term, first: Assignment, read: Term = TRUE) -> list[Region]:
        """Tells of a target part by part, as the readings are chosen; gives the parts."""
        inquiry = self.inquiry
        tries = 0
        shown: list[Region] = []
        is_failure = target.kind is Kind.FAILURE
        for each in inquiry.regions(and_(within, read)).of(target.term, first, _FAILURES if is_failure else PARTS):
            if isinstance(each, Cut):
                if not is_failure:
                    self._undecided(target, each.reason)
                continue
            finding = self._finding(target, each, within)
            if finding is not None:
                self.findings.append(finding)
                shown.append(each)
                continue
            tries += 1
            if tries == _TRIES:
                break
        if not shown:
            self._undecided(target, inquiry.holes(target.variable) or "the interpreter does not find it in such facts")
        return shown

    def _finding(self, target: Target, region: Region, within: Term) -> Finding | None:
        """What a region shows, if the interpreter finds it in its facts as well."""
        inquiry = self.inquiry
        facts = inquiry.facts(region.assignment)
        judged = None if facts is None else inquiry.judged(facts)
        if facts is not None and (judged is None or not judged.shows(target.variable, target.word)):
            return None
        kind = target.kind
        if kind is Kind.CONFLICT and "some" in inquiry.settling.settle({"some": target.differs}, TRUE).never:
            kind = Kind.OVERLAP
        ranges = inquiry.ranges(region)
        witness = None
        if facts is not None and judged is not None:
            witness = inquiry.witness(facts, judged, _title(kind, target), target.variable)
        readings = inquiry.chosen(facts or {}) or (("",) if self._depends_on_reading(target.term) else ())
        fixed = inquiry.fixed(region)
        anchors = (each.anchor for rule in target.rules if kind is not Kind.GAP for each in rule.provisions[:1])
        read = tuple(inquiry.read(region, and_(within, target.term))) if readings == ("",) else readings
        beside = admitted(inquiry, region, target.term, within)
        key = ",".join((*dict.fromkeys(anchors), *inquiry.marks(region), *read))
        return Finding(
            kind,
            inquiry.name,
            target.variable,
            ";".join((key, ",".join(beside))) if beside else key,
            target.provisions,
            readings,
            tuple(rule.condition for rule in target.rules),
            ranges,
            fixed,
            witness,
            target.word if kind is Kind.FAILURE else "",
            target.spans,
        )

    def _undecided(self, target: Target, reason: str) -> None:
        span = target.spans[0] if target.spans else self.inquiry.scope.declared.span
        self.undecided.append(Undecided(target.kind, self.inquiry.name, target.variable, reason, span))


def _title(kind: Kind, target: Target) -> str:
    match kind:
        case Kind.GAP:
            return f"no rule gives {target.variable}"
        case Kind.CONFLICT | Kind.OVERLAP:
            return f"two rules give {target.variable}"
        case _:
            return f"{target.variable} cannot be worked out"


def _in_text(finding: Finding) -> tuple[str, int, str]:
    span = finding.spans[0] if finding.spans else None
    return ("", 0, finding.key) if span is None else (span.path, span.start, finding.key)
