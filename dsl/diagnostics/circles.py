"""Circles in words: what depends on itself, each name pointing at the one after it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dsl.diagnostics.model import Label

#: A circle of at most so many is shown whole; of a larger one its beginning and its end.
_WHOLE = 12
_FIRST, _LAST = 8, 3


def circle_in_words(names: Sequence[str]) -> str:
    """`a → b → c → a`, for a circle that its names go round once."""
    if len(names) > _WHOLE:
        left_out = len(names) - _FIRST - _LAST
        names = (*names[:_FIRST], f"… {left_out} more …", *names[-_LAST:])
    return " → ".join((*names, names[0]))


def circle_labels(labels: Iterable[Label]) -> tuple[Label, ...]:
    """The places of a circle, as many as its words name."""
    whole = tuple(labels)
    return whole if len(whole) <= _WHOLE else (*whole[:_FIRST], *whole[-_LAST:])
