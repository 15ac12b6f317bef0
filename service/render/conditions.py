"""Conditions and provisions in words: `project with pattern Land content area` becomes "the project is Land"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from compiler.runtime.answers import Condition, Reason
from compiler.runtime.words import label


def failing(reason: Reason) -> Condition | None:
    """The condition that keeps a rule from applying, or None."""
    return next((each for each in reason.conditions if each.holds is False), None)


def in_words(condition: Condition) -> str:
    """A condition and whether it holds: `the project is not Land`, `area <= 150 ha fails`."""
    pattern = _PATTERN.fullmatch(_on_one_line(condition.text))
    if pattern:
        subject, case = pattern.group("subject"), pattern.group("case")
        named = f"the {label(subject)}" if subject.isidentifier() else subject
        if case in ("Present", "Absent"):
            return f"{named} is {'' if (case == 'Present') is condition.holds else 'not '}given"
        return f"{named} is {'' if condition.holds else 'not '}{label(case)}"
    return f"{_on_one_line(condition.text)} {'holds' if condition.holds else 'fails'}"


def undecided(reason: Reason) -> Condition | None:
    """The first condition that could not be tried although those before it hold, or None."""
    return None if failing(reason) else next((each for each in reason.conditions if each.holds is None), None)


def is_about_the_case(condition: Condition) -> bool:
    """Whether a condition asks of which case a value is, and not how large it is."""
    return _PATTERN.fullmatch(_on_one_line(condition.text)) is not None


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


_PATTERN = re.compile(r"(?P<subject>.+?) with pattern (?P<case>[\w.]+)(?: content (?:\w+|\(.*\)))?")
#: Letters beyond which a condition is no longer read as a sentence.
_LONG = 120
#: Said of conditions, a truth is no answer: `listed parent is false`.
_TRUTHS = ("true", "false")
_PARTS = re.compile(r"\(\w+\)|[,;]|[^,;()]+")
