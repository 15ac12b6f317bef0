"""Findings without the steps that only hand a value on, for an answer that people read.

A question composed of others has rules such as `definition offices equals office_of_business.offices`: they say nothing
that the rule behind them does not say better. They are folded into it; their conditions and provisions are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compiler.runtime.answers import Finding, Reason


class Folding:
    """Folds the findings of one answer. `behind` says, of a variable, which findings were folded into it: whoever has
    been told of the one has been told of the others."""

    def __init__(self) -> None:
        self.behind: dict[str, tuple[Finding, ...]] = {}
        # By id, since a finding is met as often as something rests on it; kept alive, so that no other takes its id.
        self._known: dict[int, tuple[Finding, Finding]] = {}

    def folded(self, finding: Finding) -> Finding:
        """The finding, and all that it rests on, without steps that only hand a value on."""
        if id(finding) not in self._known:
            self._known[id(finding)] = (finding, self._folded(finding))
        return self._known[id(finding)][1]

    def _folded(self, finding: Finding) -> Finding:
        reasons = tuple(
            replace(each, uses=tuple(self.folded(used) for used in each.uses if _says_something(used)))
            for each in finding.reasons
        )
        finding = replace(finding, reasons=reasons)
        chain = _chain(finding)
        merged = _merged(finding.reasons, chain) if chain else None
        if merged is None:
            return finding
        behind = chain[-1]
        self.behind[finding.variable] = (behind, *self.behind.get(behind.variable, ()))
        return replace(finding, reasons=merged)


def _applying(finding: Finding) -> list[Reason]:
    return [each for each in finding.reasons if each.bearing == "applies"]


def _says_something(finding: Finding) -> bool:
    """Whether a reader learns of the law by it: facts that a rule only puts together in another form have neither an
    anchor nor a condition, nor does anything that they rest on."""
    return not finding.reasons or any(
        _anchors([each])
        or each.conditions
        or each.note
        or each.counts
        or any(used.reasons and _says_something(used) for used in each.uses)
        for each in finding.reasons
    )


def _anchors(reasons: Sequence[Reason]) -> set[str]:
    return {place.anchor for each in reasons for place in each.places if place.anchor}


def _chain(finding: Finding) -> tuple[Finding, ...]:
    """The finding whose outcome is handed on: the only one that the only rule that applies rests on; of a whole called
    scope the output that has the value, after the scope. What a condition asks is not handed on."""
    applying = _applying(finding)
    if len(applying) != 1 or len(applying[0].uses) != 1:
        return ()
    used = applying[0].uses[0]
    if any(name == used.variable for condition in applying[0].conditions for name, _ in condition.values):
        return ()
    if _is_same(finding, used):
        return (used,)
    return next(((used, each) for each in _outputs(used) if _is_same(finding, each)), ())


def _outputs(finding: Finding) -> Sequence[Finding]:
    """The outputs of a called scope, if the finding is one."""
    if not isinstance(finding.value, dict) or len(applying := _applying(finding)) != 1:
        return ()
    names = finding.value.keys()
    return [each for each in applying[0].uses if "." in each.variable and each.variable.rpartition(".")[2] in names]


def _is_same(one: Finding, other: Finding) -> bool:
    return (one.status, one.value, one.shown) == (other.status, other.value, other.shown) and bool(other.reasons)


def _merged(reasons: Sequence[Reason], chain: Sequence[Finding]) -> tuple[Reason, ...] | None:
    """The reasons of a finding with those of the one that it hands on; None where they cannot be told as one: the
    handing on rests on further words of the law, or both have a note."""
    outer = next(each for each in reasons if each.bearing == "applies")
    others = [each for each in reasons if each is not outer]
    source, steps = chain[-1], (outer, *(_applying(each)[0] for each in chain[:-1]))
    inner = _applying(source)
    if not _anchors([outer]) <= _anchors(source.reasons) or any(each.note or each.counts for each in steps):
        return None
    conditions = tuple(dict.fromkeys(condition for each in (*steps, *inner) for condition in each.conditions))
    if len(inner) == 1:
        joined = replace(inner[0], conditions=conditions)
        return (joined, *(each for each in source.reasons if each is not inner[0]), *others)
    return None if conditions or others else source.reasons
