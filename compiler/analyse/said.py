"""What the solver said to the questions of a scope, one after the other, and how a question is known again.

The solver's answer follows from all that it was asked so far, from the limits and from its version, and from nothing
else. So where the first so many questions of a scope are those of an earlier run, the answers are known. Two questions
are the same where the same terms stand in them in the same order; a term is told by what it is made of, and a function
by what it gives.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Sequence
from fractions import Fraction
from hashlib import sha256
from typing import Any, Final, Protocol

from compiler.analyse.terms import Known, Operator, Term
from compiler.types import QualifiedName
from dsl.records import record

#: A form of `marshal` that does not depend on who else holds an object.
_FORM: Final = 2


@record
class Said:
    """The answer to one question: `facts` are the values of its symbols in their order, None where there are none;
    `reason` says why it is not known whether there are, and is "" where that is known."""

    question: bytes
    facts: tuple[Known, ...] | None
    reason: str = ""


class Answers(Protocol):
    """What was said of scopes, from run to run."""

    def of(self, scope: QualifiedName) -> Sequence[Sequence[Said]]:
        """What was said when a scope was last analysed, under the same code and solver, by each of the solvers that
        were asked; nothing where that is not known."""
        ...

    def keep(self, scope: QualifiedName, said: Sequence[Sequence[Said]]) -> None:
        """Notes what was said of a scope."""
        ...


def fingerprint(inside: Sequence[Term], limit: int) -> bytes:
    """What stands for a question: for its terms, each after those in it, and the limit under which it is put."""
    places = {term: number for number, term in enumerate(inside)}
    said = [part for term in inside for part in _parts(term, places)]
    return sha256(marshal.dumps((limit, said), _FORM)).digest()


def _parts(term: Term, places: dict[Term, int]) -> Iterator[Any]:
    """What a term is made of, each term in it told by its place among those of the question."""
    yield term.operator.value
    yield term.sort.value
    args = term.args
    match term.operator:
        case Operator.CONSTANT:
            yield _number(args[0])
        case Operator.SYMBOL:
            yield args[0]
            yield from map(_number, args[1:])
        case Operator.SUM:
            yield from _sum(args, places)
        case Operator.ZERO | Operator.POSITIVE:
            yield from _sum(args[0], places)
        case Operator.DIV:
            yield places[args[0]]
            yield args[1]
        case Operator.APPLY:
            yield args[0].said
            yield from [places[each] for each in args[1:]]
        case _:
            yield from [places[each] for each in args]


def _sum(parts: tuple[Any, ...], places: dict[Term, int]) -> Iterator[Any]:
    yield _number(parts[0])
    for part, factor in parts[1:]:
        yield places[part]
        yield _number(factor)


def _number(value: Known | None) -> Any:
    """A number as it can be written down; a whole one and a fraction of the same size are not the same."""
    return (value.numerator, value.denominator) if isinstance(value, Fraction) else value
