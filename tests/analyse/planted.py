"""`python -m tests.analyse.planted`: defects planted in copies of the decree's rules, and harmless edits of them.

A defect is a change (`compiler.mutate`: a bound moved, an exception or a case dropped, a condition taken away) after
which the interpreter finds some facts of a case, or facts near them, silent or in conflict that were not before. Which
changes are defects is so known without the analysis. It must find each: a new finding on that variable, whose witness
the interpreter confirms.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

from compiler.analyse.analyse import Analyser
from compiler.analyse.judged import Judge
from compiler.analyse.tree import Finding, Kind, Report
from compiler.defaults.tree import Binding, Program, Scope
from compiler.driver import Checked
from compiler.mutate.build import Workshop
from compiler.mutate.listed import mutants
from compiler.mutate.tree import Kind as Change
from compiler.mutate.tree import Mutant
from compiler.runtime.answers import Json
from compiler.types import QualifiedName
from service.project.files import find
from service.project.loading import load

ROOT = Path(__file__).resolve().parents[2]
#: What opens gaps and overlaps.
CHANGES = {
    Change.MOVED,
    Change.STRICTNESS,
    Change.FLIPPED,
    Change.DROPPED,
    Change.CONDITION,
    Change.PART_DROPPED,
    Change.LOGIC,
    Change.CASE,
    Change.NEGATED,
}
_KINDS = {"silent": {Kind.GAP}, "conflict": {Kind.CONFLICT, Kind.OVERLAP}}
#: So many facts at most are tried for one change.
_FACTS = 400


@dataclass(frozen=True, slots=True)
class Defect:
    """A planted defect: the change, and facts for which a variable is now silent or in conflict."""

    mutant: Mutant
    scope: QualifiedName
    variable: str
    word: str
    facts: Mapping[str, Json]

    def __str__(self) -> str:
        span = self.mutant.span
        return f"{span.path}:{span.line} {self.scope.name}.{self.variable} {self.mutant.kind.value}: {self.word} for {self.facts}"


class Planting:
    """The decree's rules, ready to have defects planted."""

    def __init__(self, checked: Checked) -> None:
        self.checked = checked
        self.workshop = Workshop(checked)
        self.judge = Judge(checked.program)
        self.analyser = Analyser(checked.program, checked.lookup)
        self._reports: dict[QualifiedName, Report] = {}
        self._facts: dict[QualifiedName, list[Mapping[str, Json]]] = {}
        self._before: dict[QualifiedName, list[frozenset[tuple[str, str]]]] = {}

    def changes(self) -> Iterator[Mutant]:
        """All changes of rules that may open something, spread over the files."""
        found = mutants(self.checked.typed, [each.rule_file for each in self.checked.files], lambda name, span: True)
        listed = [each for each in found if each.kind in CHANGES and not each.place.declaration.module.startswith("<")]
        step = 7
        for start in range(step):
            yield from listed[start::step]

    def defect(self, mutant: Mutant) -> tuple[Defect, Program] | None:
        """What a change opens, if the facts at hand show it."""
        name = mutant.place.declaration
        if name not in self._facts:
            asked = [each.facts for each in self.checked.questions if each.scope == name]
            self._facts[name] = list(_near(asked))[:_FACTS]
            self._before[name] = [self._stopped(self.judge, name, each) for each in self._facts[name]]
        if not self._facts[name]:
            return None
        built = self.workshop.built(mutant)
        if not isinstance(built, Scope):
            return None
        program = self.workshop.program_with(_with_domains(built, self.checked.program.scope(name)))
        judge = Judge(program)
        own = {each.name for each in built.bindings if isinstance(each, Binding) and each.is_output}
        for facts, before in zip(self._facts[name], self._before[name], strict=True):
            for variable, word in sorted(self._stopped(judge, name, facts) - before):
                if variable in own and word in _KINDS:
                    return Defect(mutant, name, variable, word, facts), program
        return None

    @staticmethod
    def _stopped(judge: Judge, name: QualifiedName, facts: Mapping[str, Json]) -> frozenset[tuple[str, str]]:
        judged = judge.judged(name, facts)
        if judged is None or judged.error or any(word == "refused" for word, _ in judged.outputs.values()):
            return frozenset({("", "not asked")})
        return frozenset(judged.stopped)

    def found(self, defect: Defect, program: Program) -> Finding | None:
        """The finding that tells of a defect."""
        if defect.scope not in self._reports:
            self._reports[defect.scope] = self.analyser.of(defect.scope)
        known = {each.key for each in self._reports[defect.scope].findings}
        report = Analyser(program, self.checked.lookup).of(defect.scope)
        judge = Judge(program)
        for each in report.findings:
            if each.key not in known and each.variable == defect.variable and each.kind in _KINDS[defect.word]:
                assert each.witness is not None
                judged = judge.judged(defect.scope, each.witness.facts)
                if judged is not None and judged.shows(defect.variable, defect.word):
                    return each
        return None


def _with_domains(built: Scope, was: Scope) -> Scope:
    """A scope that was lowered anew, with the domains of its inputs."""
    domains = {each.name: each.domain for each in was.bindings if isinstance(each, Binding)}
    return replace(
        built,
        bindings=tuple(
            replace(each, domain=domains.get(each.name)) if isinstance(each, Binding) else each
            for each in built.bindings
        ),
    )


def _near(asked: list[Mapping[str, Json]]) -> Iterator[Mapping[str, Json]]:
    """Facts of cases, and each with one part a little different."""
    yield from asked
    for facts in asked:
        for name, value in facts.items():
            for other in _others(value):
                yield {**facts, name: other}


def _others(value: Json) -> Iterator[Json]:
    match value:
        case bool():
            yield not value
        case dict():
            for name, part in value.items():
                for other in _others(part):
                    yield {**value, name: other}
        case str():
            try:
                day = date.fromisoformat(value)
                yield from (str(day + timedelta(days)) for days in (-1, 1))
            except ValueError:
                try:
                    number = Fraction(value)
                except ValueError:
                    return
                for step in (Fraction(-1), Fraction(1), Fraction(1, 100), Fraction(-1, 100)):
                    if number.denominator > 1 or step.denominator == 1 or "." in value:
                        moved = number + step
                        yield str(float(moved)) if moved.denominator in (2, 4, 5, 10, 20, 25, 50, 100) else str(moved)
        case int():
            yield from (value - 1, value + 1)
        case _:
            return


def main() -> int:
    """Plant defects until enough are found, and print which are missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.analyse.planted", description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="how many defects")
    count = parser.parse_args().count
    planting = Planting(load(find(ROOT / "rules", ROOT)).checked)
    planted = missed = 0
    for mutant in planting.changes():
        made = planting.defect(mutant)
        if made is None:
            continue
        planted += 1
        if planting.found(*made) is None:
            missed += 1
            print("missed:", made[0])
        if planted == count:
            break
    print(f"{planted - missed} of {planted} planted defects are found")
    return 0 if missed <= planted * 5 // 200 else 1


if __name__ == "__main__":
    sys.exit(main())
