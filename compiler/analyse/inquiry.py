"""One scope under analysis: its formulas, what is taken for granted of its facts, and facts made presentable."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from compiler.analyse.compared import named
from compiler.analyse.encoded import EncodedScope
from compiler.analyse.evaluating import Assignment
from compiler.analyse.judged import Judge, Judged
from compiler.analyse.keys import of_range
from compiler.analyse.leaves import Leaf, Leaves
from compiler.analyse.models import assignment_of, facts_of
from compiler.analyse.regions import Region, Regions
from compiler.analyse.rows import Rows
from compiler.analyse.said import Said
from compiler.analyse.scopes import Encoder
from compiler.analyse.settling import Settling
from compiler.analyse.simplest import can_be, roundest
from compiler.analyse.solver import Met, Solver
from compiler.analyse.targets import within_calendars
from compiler.analyse.terms import Known, Term, and_, constant, equal, not_, reached
from compiler.analyse.tree import Assumption, Range, Witness
from compiler.analyse.values import CannotEncode, Case
from compiler.defaults.tree import Program
from compiler.runtime.answers import Json, Status
from compiler.runtime.dates import Duration
from compiler.runtime.facts import BadFacts
from compiler.types import Base, EnumerationType, ListType, OptionalType, QualifiedName


class Inquiry:
    """`known` are facts that are at hand, from tables of cases: what they show need not be sought. `said` is what the
    solvers said when the scope was analysed before."""

    def __init__(
        self,
        program: Program,
        name: QualifiedName,
        encoder: Encoder,
        judge: Judge,
        rows: Rows | None,
        known: Iterable[Mapping[str, Json]] = (),
        said: Sequence[Sequence[Said]] = (),
    ) -> None:
        self.program, self.name = program, name
        self.encoder, self.judge, self.rows = encoder, judge, rows
        self.scope: EncodedScope = encoder.scope(name)
        self.leaves = Leaves(program, self.scope)
        self._earlier = said or ((), ())
        self.solver = Solver(earlier=self._earlier[0])
        self._solvers = [self.solver]
        self.settling = Settling(self.solver, self._assignments(known))
        self.calendars = within_calendars(self.scope)
        self.possible = and_(self.leaves.within_domains(), self.calendars)
        #: What can occur, the assertions of the scope included.
        self.admitted = and_(self.possible, not_(self.scope.refused))
        self.readings = {
            each.name: each.reading.name for each in self.scope.declared.inputs if each.reading is not None
        }

    def _assignments(self, known: Iterable[Mapping[str, Json]]) -> Iterator[Assignment]:
        for facts in known:
            try:
                yield assignment_of(self.encoder, self.scope, facts)
            except (CannotEncode, BadFacts):
                continue

    def apart(self, limit: int) -> Settling:
        """For questions that are put last, and to a solver of their own: those before may have become others, and these
        not, or the other way round."""
        self.solver.close()
        self._solvers.append(Solver(limit, earlier=self._earlier[1]))
        return self.settling.handed_to(self._solvers[-1])

    @property
    def said(self) -> list[list[Said]]:
        """What the solvers said so far."""
        return [each.said for each in self._solvers]

    def close(self) -> None:
        """Lets go of the solvers."""
        for each in self._solvers:
            each.close()

    @property
    def choices(self) -> frozenset[Term]:
        """The symbols of the readings."""
        named = (each.symbol for each in self.leaves.all if each.path[0] in self.readings)
        return frozenset((*named, *(self.scope.given[each] for each in self.readings)))

    @property
    def recommended(self) -> Term:
        """That no reading is chosen: all are as their authors recommend."""
        return and_(*[not_(self.scope.given[each]) for each in self.readings])

    def regions(self, within: Term) -> Regions:
        """A search for the parts of a finding."""
        return Regions(self.solver, self.leaves.all, within)

    # ------------------------------------------------------------------------------------------------ witnesses

    def facts(self, assignment: Assignment) -> dict[str, Json] | None:
        """Facts as `kotmai ask` takes them; None where they cannot be given, as a function cannot. What does not matter
        is round, too."""
        whole = dict(assignment)
        for leaf in self.leaves.all:
            if leaf.symbol not in whole and leaf.is_number and leaf.type is not Base.DURATION:
                value = roundest(leaf, can_be(leaf))
                if value is not None:
                    whole[leaf.symbol] = value
        try:
            return facts_of(self.encoder, self.scope, whole)
        except (CannotEncode, TypeError):
            return None

    def judged(self, facts: Mapping[str, Json]) -> Judged | None:
        """What the interpreter makes of them."""
        return self.judge.judged(self.name, facts)

    def witness(
        self,
        facts: Mapping[str, Json],
        judged: Judged,
        title: str,
        about: str,
        before: Mapping[str, Json] = MappingProxyType({}),
    ) -> Witness:
        """Facts as a row of a table, with what they come to, and came to before."""
        plain = {name: each for name, each in judged.outputs.items() if each[0] == Status.VALUE.value}
        told = {name: each for name, each in judged.outputs.items() if name == about or name not in plain}
        outcomes = told or judged.outputs
        row = () if self.rows is None else self.rows.row(self.scope.declared, title, facts, outcomes)
        return Witness(self.name, facts, judged.shown, row, dict(before))

    def ranges(self, region: Region) -> tuple[Range, ...]:
        """The intervals of a region, as the interpreter holds their ends."""
        found = []
        for leaf, within, is_whole in region.intervals:
            low, high = held(leaf, within.low), held(leaf, within.high)
            found.append(Range(leaf.path, leaf.type, low, high, within.low_in, within.high_in, is_whole))
        return tuple(found)

    def chosen(self, facts: Mapping[str, Json]) -> tuple[str, ...]:
        """The readings that facts choose."""
        return tuple(f"{self.readings[name]}={case}" for name, case in facts.items() if name in self.readings)

    def fixed(self, region: Region) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
        """The truths and cases that matter in a region, readings aside, each with the words that it can be."""
        return tuple(
            (leaf.path, tuple(self.word(leaf, value) for value in values))
            for leaf, values in region.fixed
            if leaf.path[0] not in self.readings
        )

    def marks(self, region: Region) -> tuple[str, ...]:
        """What tells a region from others: its cases, the intervals that do not depend on the other facts, and the
        comparisons of those that do."""
        cases = (f"{'.'.join(path)}={'|'.join(words)}" for path, words in self.fixed(region))
        ranges = zip(self.ranges(region), region.intervals, strict=True)
        apart = (of_range(each) for each, (leaf, _, _) in ranges if leaf.symbol not in region.related)
        compared = {named(each, self.leaves.by_symbol) for each in region.compared}
        return (*cases, *apart, *sorted(compared))

    def read(self, region: Region, within: Term) -> Iterator[str]:
        """Of each reading on which a condition depends, with which cases it is met in a region, the other readings
        being as recommended; nothing where it is met with all."""
        mine = set(reached((within,)))
        inside = not_(region.outside(self.choices))
        for each in self.scope.declared.inputs:
            chosen, value = self.scope.given.get(each.name), self.scope.inputs.get(each.name)
            if each.reading is None or chosen is None or chosen not in mine or not isinstance(value, Case):
                continue
            assert isinstance(each.type, EnumerationType)
            others = [not_(self.scope.given[name]) for name in self.readings if name != each.name]
            cases = self.encoder.shapes.cases[each.type.name]
            met = []
            for number, case in enumerate(cases):
                so = equal(value.tag, constant(number))
                if isinstance(self.solver.ask(and_(inside, within, chosen, so, *others)), Met):
                    met.append(case)
            if len(met) < len(cases):
                yield f"{each.reading.name}={'|'.join(met)}"

    def word(self, leaf: Leaf, value: Known) -> str:
        """What a truth or a case is, in one word."""
        match leaf.type:
            case EnumerationType(name) if isinstance(value, int) and not isinstance(value, bool):
                return self.program.enumeration(name).cases[value].name
            case OptionalType() if not isinstance(value, bool):
                return "Present" if value else "Absent"
            case _:
                return str(value).lower()

    # ---------------------------------------------------------------------------------------------- assumptions

    def assumptions(self) -> Iterator[Assumption]:
        """What is taken for granted of the facts."""
        for part in self.leaves.bounded:
            assert part.domain is not None
            for bound in (part.domain.low, part.domain.high):
                if bound is not None:
                    yield Assumption(self.name, part.path, " ".join(bound.span.text.split()), bound.span)
        for assertion in self.scope.declared.assertions:
            yield Assumption(self.name, (), " ".join(assertion.span.text.split()), assertion.span)
        limits = self.encoder.limits
        lists = [each for each in self.leaves.all if isinstance(each.type, ListType) and not each.is_number]
        for each in lists:
            yield Assumption(self.name, each.path, f"The list has at most {limits.longest} elements.")
        if any(each.type is Base.DATE for each in self.leaves.all):
            years = f"from {limits.first_year} to {limits.last_year}"
            yield Assumption(self.name, (), f"Dates lie in the years {years}.")
        if any(each.type is Base.DURATION for each in self.leaves.all):
            parts = (("years", limits.years), ("months", limits.months), ("days", limits.days))
            shown = ", ".join(f"{low} to {high:,} {unit}" for unit, (low, high) in parts)
            yield Assumption(self.name, (), f"Durations have {shown}.")
        if self.calendars.constant is None:
            text = "Days are counted within the years that the calendar covers."
            yield Assumption(self.name, (), text)

    def holes(self, variable: str) -> str:
        """Why a variable could not be put into formulas; "" where it could."""
        found = [each for each in self.scope.holes if each.variable in (variable, "")] or list(self.scope.holes)
        return found[0].reason if found else ""


def held(leaf: Leaf, number: Fraction | int | None) -> Any:
    """An end of an interval as the interpreter holds values of the fact's type."""
    if number is None:
        return None
    match leaf.type:
        case Base.DATE:
            return date.fromordinal(int(number))
        case Base.DURATION:
            return Duration(**{f"{leaf.path[-1]}s": int(number)})
        case _:
            return number
