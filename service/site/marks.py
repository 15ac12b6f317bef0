"""Marks in the margin: what became of a statement, by a shape, and in words for whoever points at it or cannot see it.

A mark holds no text of its own, so that what readers copy are the law's words and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from markupsafe import Markup

from compiler.anchors.coverage import Covered, State
from service.render.counts import count, listed

#: The class of the mark of each state; one shape each, so that no reader depends on colours.
SHAPES: Mapping[State, str] = {
    State.ENCODED: "encoded",
    State.NOT_ENCODED: "left",
    State.TO_REVIEW: "review",
    State.FORGOTTEN: "open",
}

#: What counts most where several statements share their words.
_FIRST = (State.TO_REVIEW, State.ENCODED, State.NOT_ENCODED, State.FORGOTTEN)


@dataclass(frozen=True, slots=True)
class Count:
    """How many statements are in a state; `shape` is that of its mark."""

    state: str
    shape: str
    number: int

    @property
    def is_open(self) -> bool:
        """Whether these statements have neither rule nor reason."""
        return self.state == State.FORGOTTEN.value


def counts(statements: Sequence[Covered]) -> tuple[Count, ...]:
    """How many statements are in each state."""
    return tuple(Count(state.value, SHAPES[state], sum(each.state is state for each in statements)) for state in State)


def mark(anchors: Sequence[str], label: str, covered: Sequence[Covered]) -> Markup:
    """The mark of the statements that share some words: its address, its shape and what it says."""
    chosen = min(covered, key=lambda each: _FIRST.index(each.state), default=None)
    state = chosen.state if chosen else State.FORGOTTEN
    said = f"{label}: {told(chosen)}" if chosen else f"{label}: {state.value}"
    return Markup('<a class="mark {}" href="#{}" aria-label="{}" data-tip="{}"></a>').format(
        SHAPES[state], anchors[0], said, said
    )


def told(covered: Covered) -> str:
    """What became of a statement, in a sentence: the rules that encode it, or the reason why none does."""
    match covered.state:
        case State.ENCODED:
            cases = count(len(covered.cases), "case") if covered.cases else "no case"
            return f"encoded by {encoded_by(covered)}; {cases}."
        case State.NOT_ENCODED:
            return f"not encoded ({reason(covered)})."
        case State.TO_REVIEW:
            what = f"encoded by {encoded_by(covered)}" if covered.encodings else f"not encoded ({reason(covered)})"
            since = "not confirmed yet" if covered.confirmed is None else "the words are not those it was confirmed for"
            return f"to review: {what}; {since}."
        case State.FORGOTTEN:
            return "forgotten: no rule encodes it yet, and no reason is given."
        case _:
            assert_never(covered.state)


def encoded_by(covered: Covered) -> str:
    """`the definition of amount and an assertion of Warranty`."""
    names = []
    for each in covered.encodings:
        if each.kind in ("definition", "rule"):
            names.append(f"the {each.kind} of {each.name}")
        else:
            names.append(f"an assertion of {each.name}" if each.kind == "assertion" else f"the {each.kind} {each.name}")
    return listed(list(dict.fromkeys(names)))


def reason(covered: Covered) -> str:
    """The kind of reason and the reason, without a last full stop."""
    omission = covered.omission
    return f"{omission.said}: {omission.reason.rstrip('.')}" if omission else ""
