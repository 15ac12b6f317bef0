"""Bands: how an answer changes along one size, as a picture and in words.

A question with a single fact, a size or a choice of kinds that have one, is asked at each number that its rules name,
at each where a gap or a contradiction ends that the analysis of all facts found, and once between each two of them.
What is drawn is what the rules answered; nothing is read out of their text. A gap of the law, and a stretch where it
says two things, so show for themselves, with the ends that the analysis gives them. Sizes that cannot occur, by the
domain that is declared, are not drawn: what the rules say of them is no gap.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from compiler.declarations import Domain
from compiler.defaults.tree import Program, Scope
from compiler.interpret.interpreter import Interpreter
from compiler.runtime import schema
from compiler.runtime.answers import Finding, Json, Place, Status
from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import EvaluationError
from compiler.runtime.words import label, phrase
from compiler.types import EnumerationType, QualifiedName
from service.render.values import on_one_line, value_words
from service.site.addresses import Addresses
from service.site.constants import Constants
from service.site.open_found import Limits
from service.site.reasons import Link

#: A picture of fewer stretches shows nothing, one of more shows nothing well.
_FEWEST, _MOST = 2, 12


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of sizes with one answer: its limits in words, what the text answers, and the provisions it rests on.

    `low` and `high` are as numbers on the axis are written, "" beyond the last; `is_point`: it is a single number.
    """

    status: str
    shown: str
    range: str
    low: str
    high: str
    is_point: bool
    places: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Bands:
    """The bands of one output along one size: `Warranty`, `Land (ha)`."""

    output: str
    size: str
    unit: str
    bands: tuple[Band, ...]

    @property
    def gaps(self) -> tuple[Band, ...]:
        return tuple(each for each in self.bands if each.status == Status.SILENT.value)


@dataclass(frozen=True, slots=True)
class _Axis:
    """A size among the facts: its type, its name, the values that can occur, and the fact with a value in JSON."""

    fact: str
    type: schema.Type
    name: str
    case: str | None
    domain: Domain | None

    @property
    def path(self) -> tuple[str, ...]:
        """Where the analysis finds it among the facts."""
        return (self.fact,) if self.case is None else (self.fact, self.case)

    def facts(self, value: Any) -> dict[str, Json]:
        given = encode(self.type, value)
        return {self.fact: given if self.case is None else {self.case: given}}


class Pictures:
    """Draws the bands of the questions of a program. `limits` are the numbers at which what the analysis found ends
    (`service.site.open_found.limits`); without them, only those that the rules name are asked about."""

    def __init__(self, program: Program, where: Addresses, limits: Limits | None = None) -> None:
        self._program = program
        self._limits = limits or {}
        self._interpreter = Interpreter(program)
        self._constants = Constants(program)
        self._where = where

    def of(self, name: QualifiedName, page: str) -> tuple[Bands, ...]:
        """The bands of a question as a page shows them; none where a picture would say less than the rules."""
        scope = self._program.scope(name)
        facts = self._interpreter.facts_type(name)
        required = [each for each in facts.fields if each.required]
        if len(required) != 1 or any(type(each.type) is not schema.Enumeration for each in _optional(facts)):
            return ()
        return tuple(self._drawn(scope, self._axes(scope, required[0]), page))

    def _drawn(self, scope: Scope, axes: Iterable[_Axis], page: str) -> Iterator[Bands]:
        for axis in axes:
            cuts = sorted({*_cuts(axis.type, self._constants.of(scope)), *self._ends(scope.name, axis)})
            occurring = (each for each in _stretches(axis.type, cuts) if _can_occur(each.inside, axis.domain))
            stretches = [(stretch, self._asked(scope.name, axis, stretch)) for stretch in occurring]
            if not cuts or any(found is None for _, found in stretches):
                continue
            for output in scope.outputs:
                found = [(stretch, answer[output.name]) for stretch, answer in stretches if answer is not None]
                bands = tuple(_merged(axis.type, found, self._where, page))
                if _FEWEST <= len(bands) <= _MOST and any(each.status == Status.VALUE.value for each in bands):
                    yield Bands(label(output.name), axis.name, _unit(axis.type), bands)

    def _axes(self, scope: Scope, field: schema.Field) -> Iterator[_Axis]:
        given = next(each for each in scope.inputs if each.name == field.name)
        if _is_size(field.type):
            yield _Axis(field.name, field.type, label(field.name), None, given.domain)
        elif isinstance(field.type, schema.Enumeration) and isinstance(given.type, EnumerationType):
            declared = {each.name: each.domain for each in self._program.enumeration(given.type.name).cases}
            for case in field.type.cases:
                if case.payload is not None and _is_size(case.payload):
                    yield _Axis(field.name, case.payload, label(case.name), case.name, declared.get(case.name))

    def _ends(self, scope: QualifiedName, axis: _Axis) -> Iterator[Any]:
        """Where what was found of a size ends, and the ends of what can occur."""
        yield from self._limits.get((scope, axis.path), ())
        if axis.domain is not None:
            yield from (each.value for each in (axis.domain.low, axis.domain.high) if each is not None)

    def _asked(self, scope: QualifiedName, axis: _Axis, stretch: _Stretch) -> dict[str, Finding] | None:
        try:
            return dict(self._interpreter.answer(scope, axis.facts(stretch.inside)).outputs)
        except (BadFacts, EvaluationError):
            return None


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A number, or all between two neighbours; `inside` is one of them."""

    low: Any
    high: Any
    inside: Any


def _optional(facts: schema.Structure) -> Iterator[schema.Field]:
    return (each for each in facts.fields if not each.required)


def _can_occur(value: Any, domain: Domain | None) -> bool:
    low, high = (domain.low, domain.high) if domain is not None else (None, None)
    is_above = low is None or value > low.value or (low.is_in and value == low.value)
    return is_above and (high is None or value < high.value or (high.is_in and value == high.value))


def _is_size(type_: schema.Type) -> bool:
    return isinstance(type_, schema.DecimalIn | schema.MoneyIn | schema.Integer | schema.Decimal)


def _unit(type_: schema.Type) -> str:
    match type_:
        case schema.DecimalIn(unit):
            return unit
        case schema.MoneyIn(currency):
            return currency
        case _:
            return ""


def _cuts(type_: schema.Type, constants: Sequence[str]) -> Iterator[Any]:
    """The constants that are values of a type: bare numbers are sizes only where sizes have no unit."""
    for each in constants:
        has_unit = " " in each
        if has_unit is not bool(_unit(type_)) or (
            isinstance(type_, schema.MoneyIn) and not each.startswith(type_.currency)
        ):
            continue
        try:
            yield decode(type_, each)
        except BadFacts:
            continue


def _stretches(type_: schema.Type, cuts: Sequence[Any]) -> Iterator[_Stretch]:
    """All numbers in their order: those before the first cut, the cut, those up to the next."""
    is_whole = not isinstance(type_, schema.Decimal | schema.DecimalIn)
    step = 1 if is_whole else Fraction(1)
    if not cuts:
        return
    yield _Stretch(None, cuts[0], cuts[0] - step)
    for number, cut in enumerate(cuts):
        yield _Stretch(cut, cut, cut)
        following = cuts[number + 1] if number + 1 < len(cuts) else None
        if following is None:
            yield _Stretch(cut, None, cut + step)
        elif not is_whole or following - cut > 1:
            middle = (cut + following) // 2 if is_whole else (cut + following) / 2
            yield _Stretch(cut, following, middle)


def _merged(
    type_: schema.Type, found: Sequence[tuple[_Stretch, Finding]], where: Addresses, page: str
) -> Iterator[Band]:
    """Neighbours that answer alike, for the same reasons, as one band."""
    groups: list[tuple[list[_Stretch], Finding]] = []
    for stretch, finding in found:
        if groups and _said(groups[-1][1]) == _said(finding):
            groups[-1][0].append(stretch)
        else:
            groups.append(([stretch], finding))
    for stretches, finding in groups:
        first, last = stretches[0], stretches[-1]
        low_included = first.low is not None and first.low == first.high
        high_included = last.high is not None and last.low == last.high
        yield Band(
            status=finding.status.value,
            shown=on_one_line(value_words(finding)) if finding.status is Status.VALUE else finding.status.value,
            range=_range(type_, first.low, low_included, last.high, high_included),
            low="" if first.low is None else phrase(type_, first.low),
            high="" if last.high is None else phrase(type_, last.high),
            is_point=first.low is not None and first.low == last.high,
            places=tuple(_places(finding, where, page)),
        )


def _said(finding: Finding) -> tuple[str, str, tuple[str, ...]]:
    deciding = [each for each in finding.reasons if each.bearing in ("applies", "refuses")]
    return finding.status.value, finding.words, tuple(f"{each.file}:{each.line}" for each in deciding)


def _places(finding: Finding, where: Addresses, page: str) -> Iterator[Link]:
    if finding.status in (Status.VALUE, Status.CONFLICT):
        deciding = (each for each in finding.reasons if each.bearing == "applies")
        found: dict[str, Place] = {place.provision: place for reason in deciding for place in reason.places}
        for provision, place in found.items():
            yield Link(provision, where.place(provision, place.anchor, page))


def _range(type_: schema.Type, low: Any, low_included: bool, high: Any, high_included: bool) -> str:
    """`from 2 ha to 150 ha`, `more than 1,000 ha and less than 1,101 ha`, `1,101 ha or more`."""
    if low is not None and low == high:
        return f"exactly {phrase(type_, low)}"
    if low is None and high is None:
        return "any"
    if low is None:
        return f"{phrase(type_, high)} or less" if high_included else f"less than {phrase(type_, high)}"
    if high is None:
        return f"{phrase(type_, low)} or more" if low_included else f"more than {phrase(type_, low)}"
    if low_included and high_included:
        return f"from {phrase(type_, low)} to {phrase(type_, high)}"
    start = f"{phrase(type_, low)} or more" if low_included else f"more than {phrase(type_, low)}"
    end = f"at most {phrase(type_, high)}" if high_included else f"less than {phrase(type_, high)}"
    return f"{start} and {end}"
