"""Conditions and provisions in words: `project with pattern Land content area` becomes "the project is Land"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from compiler.runtime.answers import Condition, Reason
from compiler.runtime.words import label


def failing(reason: Reason) -> Condition | None:
    """The condition that keeps a rule from applying, or None."""
    return next((each for each in reason.conditions if each.holds is False), None)


def in_words(condition: Condition) -> str:
    """A condition and whether it holds: `the project is not Land`, `area <= 150 ha fails`."""
    asked = _asked(condition.text)
    if asked:
        named = f"the {label(asked.subject)}" if asked.subject.isidentifier() else asked.subject
        return f"{named} is {_one_of(asked.cases, bool(condition.holds) is not asked.is_negated)}"
    return f"{_on_one_line(condition.text)} {'holds' if condition.holds else 'fails'}"


def undecided(reason: Reason) -> Condition | None:
    """The first condition that could not be tried although those before it hold, or None."""
    return None if failing(reason) else next((each for each in reason.conditions if each.holds is None), None)


def is_about_the_case(condition: Condition) -> bool:
    """Whether a condition asks of which case a value is, and not how large it is."""
    return _asked(condition.text) is not None


def values_in_words(condition: Condition) -> str:
    """`area is 1,050 ha and bound is 2.0`; empty where the condition names nothing that has a value to show."""
    said = zip(condition.values, condition.told or condition.values, strict=True)
    shown = [f"{name} is {value if value in _TRUTHS else words}" for (name, value), (_, words) in said if words]
    return " and ".join((", ".join(shown[:-1]), shown[-1])) if len(shown) > 1 else "".join(shown)


def in_full(condition: Condition) -> str:
    """A condition with what it read: `area <= 150 ha fails: area is 1,050 ha`, `listed_parent is false`.

    A condition that is a whole `match` is told by its values alone: its text would bury them.
    """
    words, values = in_words(condition), values_in_words(condition)
    if condition.holds is None:
        return f"{_on_one_line(condition.text)} cannot be decided"
    if [name for name, _ in condition.values] == [_on_one_line(condition.text)]:
        return label(values)
    if [f"not {name}" for name, _ in condition.values] == [_on_one_line(condition.text)]:
        return label(values)
    if values and len(words) > _LONG:
        return f"{'holds' if condition.holds else 'fails'}: {values}"
    if not values or (is_about_the_case(condition) and condition.holds):
        return words
    return f"{words}: {values}"


def provision(reason: Reason) -> str:
    """The places that a rule encodes: `Article 15(1), first item`; empty where it has none."""
    return "; ".join(dict.fromkeys(place.provision for place in reason.places))


def common_provision(reasons: Sequence[Reason]) -> str:
    """What the provisions of several rules have in common, in whole parts: `Article 15(1)`."""
    labels = [provision(each) for each in reasons]
    if len(set(labels)) == 1:
        return labels[0]
    parts = zip(*(_PARTS.findall(label) for label in labels), strict=False)
    return "".join(each[0] for each in takewhile(lambda each: len(set(each)) == 1, parts)).strip(" ,;")


def article(reason: Reason) -> str:
    """The numbered paragraph under which a rule stands, `Article 15(1)`, by which rules are grouped."""
    return provision(reason).split(",")[0].split(";")[0].strip()


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class _Asked:
    """A condition that asks whether a value is of one of some cases, or of none of them."""

    subject: str
    cases: tuple[str, ...]
    is_negated: bool


def _asked(text: str) -> _Asked | None:
    """`not (document with pattern A or document with pattern B)` taken apart; None for a condition of another kind."""
    text = _on_one_line(text)
    negated = _NEGATED.fullmatch(text)
    found = [_PATTERN.fullmatch(each) for each in (negated.group(1) if negated else text).split(" or ")]
    matched = [each for each in found if each]
    subjects = {each.group("subject") for each in matched}
    if len(matched) < len(found) or len(subjects) != 1:
        return None
    return _Asked(subjects.pop(), tuple(each.group("case") for each in matched), negated is not None)


def _one_of(cases: Sequence[str], holds: bool) -> str:
    """`Land or Mining`, `not Land`, `neither Land nor Mining`, `given`."""
    if len(cases) == 1 and cases[0] in ("Present", "Absent"):
        return f"{'' if (cases[0] == 'Present') is holds else 'not '}given"
    named = [label(each) for each in cases]
    if holds:
        return " or ".join(filter(None, (", ".join(named[:-1]), named[-1])))
    return f"not {named[0]}" if len(named) == 1 else f"neither {', '.join(named[:-1])} nor {named[-1]}"


_PATTERN = re.compile(r"(?P<subject>[^()\s]+(?: of [^()]+)?) with pattern (?P<case>[\w.]+)(?: content (?:\w+|\(.*\)))?")
_NEGATED = re.compile(r"not \(([^()]*)\)")
#: Letters beyond which a condition is no longer read as a sentence.
_LONG = 120
#: Said of conditions, a truth is no answer: `listed parent is false`.
_TRUTHS = ("true", "false")
_PARTS = re.compile(r"\(\w+\)|[,;]|[^,;()]+")
