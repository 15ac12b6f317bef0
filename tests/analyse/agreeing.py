"""Random programs, analysed and asked: what is called complete is never silent, and each witness shows what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compiler.analyse.analyse import Analyser, scopes_to_analyse
from compiler.analyse.judged import Judge
from compiler.analyse.leaves import Leaves
from compiler.analyse.models import assignment_of
from compiler.analyse.scopes import Encoder
from compiler.analyse.terms import Known, Term
from compiler.analyse.tree import Finding, Kind, Report
from compiler.analyse.values import CannotEncode
from compiler.cases.reach import Noting, stretch
from compiler.defaults.tree import Program
from compiler.driver import RuleText, check
from compiler.interpret.outcomes import Outcomes
from compiler.runtime.answers import Json
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName
from tests.differential.choices import Choices
from tests.differential.engines import PATH
from tests.differential.measures import TABLE
from tests.differential.programs import sample

_OPEN = {"silent": {Kind.GAP}, "conflict": {Kind.CONFLICT, Kind.OVERLAP}}


@dataclass(frozen=True, slots=True)
class Wrong:
    """Where the analysis and the interpreter do not agree."""

    what: str
    scope: QualifiedName
    variable: str
    facts: Mapping[str, Json]


class Agreement:
    """One program, both ways. `seen` counts findings and open outcomes."""

    def __init__(self, text: str, seen: Counter[str]) -> None:
        checked = check([RuleText(PATH, text)], tables={"rules/holidays.csv": TABLE})
        assert checked.ok, [(each.code, str(each.span)) for each in checked.diagnostics]
        self.program: Program = checked.program
        self.analyser = Analyser(self.program, checked.lookup)
        self.judge = Judge(self.program)
        self.seen = seen

    def wrong(self, questions: tuple[tuple[str, dict[str, Json]], ...]) -> Iterator[Wrong]:
        """All that does not agree, for the questions and for the witnesses."""
        for name in scopes_to_analyse(self.program):
            report = self.analyser.of(name)
            self.seen.update(each.kind.value for each in report.findings)
            self.seen["undecided"] += len(report.undecided)
            for finding in report.findings:
                yield from self._false_witness(finding)
            asked = [facts for scope, facts in questions if scope == name.name]
            found = [each.witness.facts for each in report.findings if each.witness is not None]
            for facts in (*asked, *found):
                yield from self._missed(name, report, facts)

    def _false_witness(self, finding: Finding) -> Iterator[Wrong]:
        witness = finding.witness
        if witness is None:
            return
        judged = self.judge.judged(witness.scope, witness.facts)
        words = {Kind.GAP: "silent", Kind.CONFLICT: "conflict", Kind.OVERLAP: "conflict"}
        if judged is None or judged.shown != witness.outcomes:
            yield Wrong("the witness comes out otherwise", finding.scope, finding.variable, witness.facts)
        elif finding.kind in words and not judged.shows(finding.variable, words[finding.kind]):
            yield Wrong("the witness does not show it", finding.scope, finding.variable, witness.facts)
        elif finding.kind is Kind.FAILURE and not judged.error:
            yield Wrong("the witness does not fail", finding.scope, finding.variable, witness.facts)

    def _missed(self, name: QualifiedName, report: Report, facts: Mapping[str, Json]) -> Iterator[Wrong]:
        """What these facts show and the report does not say."""
        if not self._is_looked_at(name, facts):
            return
        judged = self.judge.judged(name, facts)
        assert judged is not None
        if judged.error:
            told = _told(report)
            inner = judged.error in {"outside-calendar"} or self._fails_elsewhere(name)
            if Kind.FAILURE not in told and not inner:
                yield Wrong(f"no failure is told: {judged.error}", name, "", facts)
            return
        if any(word == "refused" for word, _ in judged.outputs.values()):
            return
        for output, (word, _) in judged.outputs.items():
            if word in _OPEN and (output, word) in judged.stopped:
                self.seen[f"asked {word}"] += 1
                told = _told(report, output)
                if not told & _OPEN[word]:
                    yield Wrong(f"it is called never {word}", name, output, facts)
        yield from self._dead(name, report, facts)

    def _dead(self, name: QualifiedName, report: Report, facts: Mapping[str, Json]) -> Iterator[Wrong]:
        dead = [each for each in report.findings if each.kind is Kind.DEAD_RULE]
        if not dead:
            return
        noting = Noting()
        outcomes = Outcomes(self.program, noting)
        try:
            outcomes.answer(name, outcomes.decoded(name, dict(facts)))
        except Failure:
            return
        for place, applied in noting.reach.rules:
            for each in dead:
                path, start, end = stretch(each.spans[0])
                if applied and place[0] == path and place[1] <= start and end <= place[2]:
                    yield Wrong("a rule that applies is called dead", name, each.variable, facts)

    def _fails_elsewhere(self, name: QualifiedName) -> bool:
        """Whether the scope calls others, in which a failure is told of those."""
        from compiler.defaults.callers import called

        scopes = {each.name for module in self.program.modules for each in module.scopes}
        return len(called(self.program)[name] & scopes) > 1

    def _is_looked_at(self, name: QualifiedName, facts: Mapping[str, Json]) -> bool:
        """Whether the facts lie within the limits of the analysis."""
        encoder = Encoder(self.program)
        scope = encoder.scope(name)
        try:
            found: dict[Term, Known] = assignment_of(encoder, scope, facts)
        except (CannotEncode, BadFacts):
            return False
        symbols = {each.symbol for each in Leaves(self.program, scope).all}
        return all(
            (symbol.low is None or value >= symbol.low) and (symbol.high is None or value <= symbol.high)
            for symbol, value in found.items()
            if symbol in symbols
        )


def _told(report: Report, variable: str | None = None) -> set[Kind]:
    """The kinds of what a report tells, of one variable or of all, the undecided among them."""
    told = [(each.kind, each.variable) for each in report.findings]
    told += [(each.kind, each.variable) for each in report.undecided]
    return {kind for kind, about in told if variable in (None, about)}


def disagreements(seed: str, seen: Counter[str]) -> list[Wrong]:
    """What does not agree in one random program."""
    made = sample(Choices.seeded(seed))
    return list(Agreement(made.text, seen).wrong(made.questions))
