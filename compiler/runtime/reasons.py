"""Answers with their reasons.

Every variable of a scope is evaluated in order, and its value, or the failure that it met, is kept. The reasons are
rebuilt afterwards from these and from the rules of the description: evaluation is pure, so a condition that is asked
again gives what it gave. A computation that cannot be done stops the whole question (`EvaluationError`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import nullcontext, suppress
from typing import Any

from .answers import Answer, Bearing, Count, Finding, ReadingInForce, Reason, Status
from .calendars import Calendar, changes, noted, using
from .changed_days import changed
from .decode import decode
from .encode import encode
from .facts import Given, loads
from .failures import Conflict, EvaluationError, Failure, Refused, Silent, TooDeep
from .notation import write
from .outcomes import Value, settled
from .records import replace
from .resting import Tried, in_force, mentioned, of_conditions
from .schema import Type
from .scopes import Asked, Assertion, Binding, Rule, Scope, Subscope, Term
from .trying import Trying
from .words import NUMBERS, label, told


def answer(scope: Scope, facts: Given) -> Answer:
    """What a scope answers to facts in JSON, as text or read already.

    Raises `BadFacts` where the facts are not what the scope asks for, and `EvaluationError`.
    """
    given, changes_ = _arguments(scope, facts)
    with using(*changes_) if changes_ else nullcontext():
        return decide(scope, **given)


def decided(scope: Scope, facts: Given) -> dict[str, Value[Any] | Failure]:
    """What each output of a scope comes to, by its name, for facts in JSON: `answer` without its reasons.

    Raises `BadFacts` and `EvaluationError`, as `answer` does.
    """
    given, changes_ = _arguments(scope, facts)
    with using(*changes_) if changes_ else nullcontext():
        return dict(zip(scope.output_names, settled(scope, given), strict=True))


def _arguments(scope: Scope, facts: Given) -> tuple[dict[str, Any], tuple[Calendar, ...]]:
    """The arguments of a scope's function for facts in JSON, and the calendars that the facts change."""
    values = decode(scope.facts, loads(facts) if isinstance(facts, str) else facts)
    given = dict(zip(scope.arguments, values, strict=False))
    for each in scope.marked:
        if given[each] is not None:
            given[each] = given[each].value
    return given, changed(scope.calendars, values[-1]) if scope.calendars else ()


def decide(scope: Scope, **given: Any) -> Answer:
    """What a scope answers to typed facts, the arguments of its function. Raises `EvaluationError`."""
    try:
        return _Run(scope, given).answer()
    except RecursionError:
        raise TooDeep() from None


class _Run(Trying):
    """One question to a scope, with what is found out about it."""

    __slots__ = ("_findings", "_rests", "_subscopes")

    def __init__(self, scope: Scope, given: Mapping[str, Any]) -> None:
        super().__init__(scope, given)
        self._findings: dict[str, tuple[Finding, ...]] = {}
        self._rests: dict[str, dict[str, None]] = {}
        self._subscopes: dict[str, tuple[Finding, ...]] = {}

    # ------------------------------------------------------------------------------------------------------- answers

    def answer(self) -> Answer:
        refused, reasons = self._refusals()
        checked = self._rest_of_assertions()
        outputs: dict[str, Finding] = {}
        for field_, key in zip(self.scope.type.fields, self.scope.outputs, strict=True):
            finding = self._output(key, field_.name, field_.type)
            # Facts that are refused are refused for every output; an assertion that cannot be decided taints values.
            if refused is Status.REFUSED or (refused is not None and finding.status is Status.VALUE):
                finding = Finding(finding.variable, refused, None, "", reasons, doc=field_.doc)
            outputs[field_.name] = finding
        readings = self._readings(outputs, checked) if self.scope.readings else ()
        return Answer(self.scope.name, outputs, readings, changes(self.scope.calendars), self.scope.doc)

    def _readings(self, outputs: dict[str, Finding], checked: Mapping[str, None]) -> tuple[ReadingInForce, ...]:
        """The readings that the outputs rest on, which are noted with each; all rest on those `checked`."""
        asked = self.scope.readings
        met = set(checked)
        for (name, finding), key in zip(outputs.items(), self.scope.outputs, strict=True):
            rests_on = tuple(each for each in asked if each in checked or each in self.rest_of(key))
            if rests_on:
                outputs[name] = replace(finding, rests_on=rests_on)
            met.update(outputs[name].rests_on)
        return tuple(in_force(each, self.given.get(each.argument)) for name, each in asked.items() if name in met)

    def _output(self, key: str, name: str, type_: Type) -> Finding:
        """An output is a variable that is defined, a sub-scope, or a fact that is handed back."""
        binding = self.scope.by_key.get(key)
        if isinstance(binding, Binding):
            return self.findings(key)[0]
        outcome = self.outcomes[key]
        parts = () if binding is None else self._whole(binding)
        reasons = _joined(self.findings(key)) if binding is not None else ()
        if isinstance(outcome, Failure):
            return Finding(name, status_of(outcome), None, "", reasons, parts=parts, doc=self.scope.docs[name])
        return replace(self._valued(name, type_, outcome, reasons), parts=parts)

    def _valued(self, name: str, type_: Type, value: Any, reasons: tuple[Reason, ...]) -> Finding:
        """A finding with a value, as data, in the notation and in words."""
        doc = self.scope.docs.get(name, "")
        shown = write(type_, value)
        words = shown if type_.__class__ in NUMBERS else told(type_, value, doc or label(name))
        return Finding(name, Status.VALUE, encode(type_, value), shown, reasons, (), (), words, doc)

    def _refusals(self) -> tuple[Status | None, tuple[Reason, ...]]:
        """What the assertions make of the outputs: nothing, a refusal, or the failure of one that cannot be decided."""
        failed: list[Reason] = []
        for each in self.scope.assertions:
            try:
                if each.holds(*self.arguments(each.reads, each.plain)):
                    continue
            except EvaluationError:
                raise
            except Failure as failure:
                return status_of(failure), (self._refusal(each),)
            failed.append(self._refusal(each))
        return (Status.REFUSED if failed else None), tuple(failed)

    def _refusal(self, assertion: Assertion) -> Reason:
        tried, counts = self.tried_counting(assertion.conditions)
        note = assertion.note or assertion.message
        uses = (*self._uses(assertion.uses), *self._asked(assertion.asks))
        return Reason("refuses", assertion.places, tried, "", note, assertion.file, assertion.line, uses, _once(counts))

    # ------------------------------------------------------------------------------------------------------ findings

    def findings(self, key: str) -> tuple[Finding, ...]:
        """What a variable came to, with its reasons; of a sub-scope, what each of its outputs did."""
        found = self._findings.get(key)
        if found is None:
            name, _, output = key.partition(".")
            binding = self.scope.by_key.get(name)
            if binding is None:
                found = ()
            elif isinstance(binding, Binding):
                found = (self._variable(binding),)
            else:
                found = tuple(self._subscope(binding, output))
            self._findings[key] = found
        return found

    def _variable(self, binding: Binding) -> Finding:
        outcome = self.outcomes[binding.key]
        is_given = bool(binding.context) and self.given.get(binding.context) is not None
        reasons: tuple[Reason, ...] = ()
        if binding.term is not None and not is_given and not binding.is_function:
            reasons = self._reasons(binding.term, outcome)
        if isinstance(outcome, Failure):
            return Finding(
                binding.name, status_of(outcome), None, "", reasons, doc=self.scope.docs.get(binding.name, "")
            )
        return self._valued(binding.name, binding.type, outcome, reasons)

    def _subscope(self, binding: Subscope, output: str) -> Iterator[Finding]:
        """The findings of the scope that is asked: one output, or all; where it fails, those that fail."""
        is_failing = isinstance(self.outcomes[binding.key], Failure)
        for each in self._whole(binding):
            if each.status is not Status.VALUE if is_failing else output in ("", each.variable.partition(".")[2]):
                yield each

    def _whole(self, binding: Subscope) -> tuple[Finding, ...]:
        """What each output of the scope that is asked came to; where an input of it has no value, that alone. Nothing
        where a computation behind its failure cannot be done: reasons do not change what the question comes to."""
        found = self._subscopes.get(binding.key)
        if found is None:
            found = self._subscopes[binding.key] = tuple(self._of_subscope(binding))
        return found

    def _of_subscope(self, binding: Subscope) -> Iterator[Finding]:
        given: dict[str, Any] = dict.fromkeys(binding.constant, False)
        for each in binding.inputs:
            if each.is_function:
                given[each.argument] = self.function(each.compute, self.arguments(each.reads))
                continue
            try:
                given[each.argument] = each.compute(*self.arguments(each.reads))
            except Failure as failure:
                reasons = () if each.term is None else self._reasons(each.term, failure)
                yield Finding(f"{binding.key}.{each.name}", status_of(failure), None, "", reasons)
                return
        asker = self._readings_of_asker(binding.scope, given)
        try:
            found = decide(binding.scope, **given).outputs
        except TooDeep:
            raise
        except EvaluationError:
            return
        for name, finding in found.items():
            rests_on = tuple(each for each in finding.rests_on if each in asker)
            yield replace(finding, variable=f"{binding.key}.{name}", rests_on=rests_on)

    def _uses(self, keys: Iterable[str]) -> tuple[Finding, ...]:
        """The findings behind a rule; how the text is read is told apart from them."""
        return tuple(finding for key in keys if not self._is_reading(key) for finding in self.findings(key))

    def _asked(self, calls: Iterable[Asked]) -> Iterator[Finding]:
        """The findings of the scopes that a rule calls: the outputs that it reads; of a scope that fails, those that
        do. What the rule does not come to, or cannot be worked out once more, is left out."""
        for call in calls:
            try:
                values = call.given(*self.arguments(call.reads))
                if values is None:
                    continue
                given = dict(zip(call.inputs, values.value, strict=True))
                found = decide(call.scope, **given).outputs
            except Failure:
                continue
            asker = self._readings_of_asker(call.scope, given)
            failed = [name for name, each in found.items() if each.status is not Status.VALUE]
            for name in failed or call.outputs or found:
                rests_on = tuple(each for each in found[name].rests_on if each in asker)
                yield replace(found[name], variable=f"{call.scope.name}.{name}", rests_on=rests_on)

    def _is_reading(self, key: str) -> bool:
        binding = self.scope.by_key.get(key)
        return isinstance(binding, Binding) and bool(binding.reading)

    # ------------------------------------------------------------------------------------------ what findings rest on

    def rest_of(self, key: str) -> Mapping[str, None]:
        """The readings, by full name, that a variable or `name.output` of a sub-scope rests on."""
        found = self._rests.get(key)
        if found is None:
            self._rests[key] = {}
            leads = key in self.scope.leading or key.partition(".")[0] in self.scope.leading
            found = self._rests[key] = dict.fromkeys(self._resting(key)) if leads else {}
        return found

    def _resting(self, key: str) -> Iterator[str]:
        if key in self.scope.readings:
            yield key
            return
        binding = self.scope.by_key.get(key.partition(".")[0])
        if isinstance(binding, Subscope):
            yield from (each for finding in self.findings(key) for each in finding.rests_on)
            for given in binding.inputs:
                read = given.reads if given.term is None else mentioned(given.term, self.tried)[0]
                yield from (each for one in read if one not in self.scope.readings for each in self.rest_of(one))
        elif binding is not None:
            yield from (binding.reading,) if binding.reading else self._rest_of_variable(binding)

    def _rest_of_variable(self, binding: Binding) -> Iterator[str]:
        """Of a variable the readings that its rules mention; where the caller gave it, none."""
        if binding.is_function or binding.term is None:
            read = binding.reads
        else:
            is_given = bool(binding.context) and self.given.get(binding.context) is not None
            read = () if is_given else mentioned(binding.term, self.tried)[0]
        yield from (reading for one in read for reading in self.rest_of(one))

    def _rest_of_assertions(self) -> Mapping[str, None]:
        if not self.scope.readings:
            return {}
        read = (one for each in self.scope.assertions for one in of_conditions(each.conditions, self.tried)[0])
        return dict.fromkeys(reading for one in read for reading in self.rest_of(one))

    def _readings_of_asker(self, asked: Scope, given: Mapping[str, Any]) -> frozenset[str]:
        """The readings of a sub-scope that are the asker's to choose: those that no rule of this scope has given."""
        return frozenset(
            name
            for name, each in asked.readings.items()
            if name in self.scope.readings and given.get(each.argument) == self.outcomes.get(name)
        )

    # ------------------------------------------------------------------------------------------------------- reasons

    def _reasons(self, term: Term, outcome: Any) -> tuple[Reason, ...]:
        """The rules of a variable: those that gave its outcome, those set aside, those that do not apply."""
        only = term.only
        if only is not None:
            conditions, counts = self.tried_counting(only.conditions)
            if not conditions or conditions[-1].holds:
                return (self._behind("applies", only, conditions, (*counts, *self._counted(only)), only.asks),)
        tried: list[tuple[Rule, Tried, tuple[Count, ...]]] = []
        holding: set[int] = set()
        for rule in term.rules:
            conditions, counts = self.tried_counting(rule.conditions)
            tried.append((rule, conditions, counts))
            if not conditions or conditions[-1].holds:  # only the last of those that were reached may fail
                holding.add(rule.number)
        applied = {rule.number for rule in _applied(term, holding, isinstance(outcome, Conflict))} if holding else ()
        is_failed = isinstance(outcome, Failure)
        met: list[Reason] = []
        aside: list[Reason] = []
        other: list[Reason] = []
        for rule, conditions, counts in tried:
            if rule.number in holding:
                if rule.number in applied:
                    met.append(self._behind("applies", rule, conditions, (*counts, *self._counted(rule)), rule.asks))
                else:
                    aside.append(_reason("set aside", rule, conditions))
            elif is_failed and not any(each.holds is False for each in conditions):
                asks = tuple(each for each in rule.asks if each.in_condition)
                met.append(self._behind("does not apply", rule, conditions, (), asks))
            else:
                other.append(_reason("does not apply", rule, conditions, _once(counts) if counts else ()))
        return (*met, *aside, *other)

    def _counted(self, rule: Rule) -> tuple[Count, ...]:
        """How the consequence of a rule that applies counted working days."""
        if rule.counting is None:
            return ()
        with noted() as counts, suppress(Failure):
            rule.counting.compute(*self.arguments(rule.counting.reads))
        return tuple(counts)

    def _behind(
        self, bearing: Bearing, rule: Rule, tried: Tried, counts: tuple[Count, ...], asks: tuple[Asked, ...]
    ) -> Reason:
        """A rule with what stands behind it."""
        uses = self._uses(rule.uses) if rule.uses else ()
        return _reason(bearing, rule, tried, _once(counts), (*uses, *self._asked(asks)) if asks else uses)


def _reason(
    bearing: Bearing, rule: Rule, tried: Tried, counts: tuple[Count, ...] = (), uses: tuple[Finding, ...] = ()
) -> Reason:
    return Reason(bearing, rule.places, tried, rule.label, rule.note, rule.file, rule.line, uses, counts)


def _once(counts: Iterable[Count]) -> tuple[Count, ...]:
    """Each counting once, in their order; one of no days says nothing."""
    found = tuple(counts)
    if len(found) == 1:
        return found if found[0].days else ()
    return tuple(dict.fromkeys(each for each in found if each.days)) if found else ()


def status_of(failure: Failure) -> Status:
    """The status of a variable that has failed."""
    match failure:
        case Silent():
            return Status.SILENT
        case Conflict():
            return Status.CONFLICT
        case Refused():
            return Status.REFUSED
        case _:
            raise failure


def _joined(findings: tuple[Finding, ...]) -> tuple[Reason, ...]:
    return tuple(reason for each in findings for reason in each.reasons)


def _applied(term: Term, holding: set[int], conflicting: bool) -> tuple[Rule, ...]:
    """The rules that give a term's value, of those that hold; where it is in conflict, all that contradict each
    other."""
    found: tuple[Rule, ...] = ()
    for each in term.exceptions:
        if each.numbers.isdisjoint(holding):
            continue
        rules = _applied(each, holding, conflicting)
        if rules and not conflicting:
            return rules
        found += rules
    if found:
        return found
    if term.rule is not None and term.rule.number not in holding:
        return ()
    if term.then is not None:
        return _applied(term.then, holding, conflicting)
    return () if term.rule is None else (term.rule,)
