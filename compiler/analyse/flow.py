"""The way of an evaluation: up to where it comes, at what it stops, and which conditions it asks on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from enum import Enum

from compiler.analyse.terms import FALSE, TRUE, Operator, Term, and_, not_, or_
from compiler.analyse.values import NOWHERE, Nowhere, Value, merge
from compiler.defaults.tree import Rule
from compiler.typed.tree import Expression
from compiler.types import QualifiedName
from dsl.records import record
from dsl.source import Span


class Stopped(Enum):
    """How an evaluation ends without a value. `UNDECIDED`: whether it does is not known."""

    SILENT = "silent"
    CONFLICT = "conflict"
    REFUSED = "refused"
    ERROR = "error"
    UNDECIDED = "undecided"


@record
class Stop:
    """An end without a value: `code` as in tables of cases (`division-by-zero`), `variable` where it is silent or in
    conflict. `is_own`: the silence of the very variable that is worked out, which it may keep if nobody reads it."""

    kind: Stopped
    code: str
    variable: str
    place: tuple[str, int, int]
    is_own: bool = False
    span: Span | None = field(default=None, compare=False, repr=False)

    def read(self) -> Stop:
        """What a reader of the variable meets."""
        return Stop(self.kind, self.code, self.variable, self.place, False, self.span) if self.is_own else self


def stop(kind: Stopped, code: str, span: Span, variable: str = "", is_own: bool = False) -> Stop:
    """An end at a place in the rules."""
    return Stop(kind, code, variable, (span.path, span.start, span.end), is_own, span)


#: Under which conditions an evaluation ends how; no two hold at once.
Stops = tuple[tuple[Stop, Term], ...]


class PointKind(Enum):
    """What is asked at a point of the rules."""

    JUSTIFICATION = "justification"
    CONJUNCT = "conjunct"
    CONDITION = "condition"
    ARM = "arm"
    CASE = "case"
    GUARD = "guard"
    ASSERTION = "assertion"
    IMPOSSIBLE = "impossible"


@record
class Point:
    """A condition of the rules: `met` where it is asked and holds, `unmet` where it is asked and does not. It may be
    asked several times, of the elements of a list: each of the two says whether that happens at least once. Of an arm,
    `case` is the name of its case, "" for the one that stands for the rest; what is `impossible` is met where it is
    reached. `given` are the conjuncts before it, of a conjunct: it counts only where all of them hold. `function` is
    the function of the top level in whose body it stands: then it is named in place of the variable, and no rule is.
    What assertions ask has no variable."""

    kind: PointKind
    expression: Expression | None
    case: str
    variable: str
    rule: Rule | None
    span: Span = field(compare=False, repr=False)
    met: Term = FALSE
    unmet: Term = FALSE
    function: QualifiedName | None = None

    @property
    def reached(self) -> Term:
        """Whether it is asked at all."""
        return or_(self.met, self.unmet)


@record
class Hole:
    """A part of the rules in whose place anything stands, because no formula says what it is; and why."""

    reason: str
    variable: str
    span: Span = field(compare=False, repr=False)


class Recorder:
    """The points of a scope, each once, in the order in which they are first asked."""

    def __init__(self) -> None:
        self.variable = ""
        self.rule: Rule | None = None
        self.function: QualifiedName | None = None
        self._points: dict[tuple[object, ...], Point] = {}

    def ask(
        self, kind: PointKind, span: Span, reached: Term, holds: Term, expression: Expression | None, case: str = ""
    ) -> None:
        """Notes a condition."""
        if reached is FALSE:
            met, unmet = FALSE, FALSE
        else:
            met, unmet = and_(reached, holds), and_(reached, not_(holds))
        variable = self.variable if self.function is None else self.variable and self.function.name
        key = (kind, span.path, span.start, span.end, case, variable)
        known = self._points.get(key)
        if known is not None:
            met, unmet = or_(known.met, met), or_(known.unmet, unmet)
        rule = None if self.function else known.rule if known else self.rule
        self._points[key] = Point(kind, expression, case, variable, rule, span, met, unmet, self.function)

    @property
    def points(self) -> tuple[Point, ...]:
        """Those in the rules of the scope itself."""
        return tuple(each for each in self._points.values() if each.function is None)

    @property
    def called(self) -> tuple[Point, ...]:
        """Those in functions of the top level, as the calls of the scope come to them."""
        return tuple(each for each in self._points.values() if each.function is not None)


class Flow:
    """One evaluation, from its start. `live` holds where it comes to the step at hand; at each failure it narrows.

    `recorder` notes the conditions that are asked, None where they belong to rules of another scope."""

    def __init__(self, recorder: Recorder | None = None) -> None:
        self.live = TRUE
        self.stops: list[tuple[Stop, Term]] = []
        self.recorder = recorder
        self._known: dict[Term, int] = {}
        self._numbers: dict[Term, list[object]] = {}

    @property
    def is_dead(self) -> bool:
        """Whether no facts lead here."""
        return self.live is FALSE

    def fail(self, met: Stop, condition: Term = TRUE) -> None:
        """The evaluation ends here where the condition holds."""
        condition = self.settled(condition)
        if condition is FALSE:
            return
        ending = and_(self.live, condition)
        if ending is not FALSE:
            self.stops.append((met, ending))
            self.live = and_(self.live, not_(condition))

    def settled(self, condition: Term) -> Term:
        """A condition, or what it is known to be on the way here."""
        if condition in self._known:
            return TRUE
        if not_(condition) in self._known:
            return FALSE
        if condition.operator is Operator.ZERO and len(condition.args[0]) == 2:
            whole = condition.args[0]
            values = self._numbers.get(whole[1][0])
            if values:
                return TRUE if values[-1] == whole[0] else FALSE
        return condition

    def under(self, condition: Term, compute: Callable[[], Value]) -> Value:
        """What is worked out only where the condition holds."""
        condition = self.settled(condition)
        before = self.live
        inside = and_(before, condition)
        if inside is FALSE:
            return NOWHERE
        if condition is TRUE:
            return compute()
        count = len(self.stops)
        self.live = inside
        parts = condition.args if condition.operator is Operator.AND else (condition,)
        for part in parts:
            self._learn(part)
        try:
            return compute()
        finally:
            for part in parts:
                self._unlearn(part)
            ends = [ending for _, ending in self.stops[count:]]
            self.live = and_(before, not_(or_(*ends))) if ends else before

    def choose(self, condition: Term, one: Callable[[], Value], other: Callable[[], Value]) -> Value:
        """One value where the condition holds, else the other. Raises `CannotEncode`."""
        condition = self.settled(condition)
        found = self.under(condition, one)
        return merge(condition, found, self.under(not_(condition), other))

    def split(self, ways: list[tuple[Term, Callable[[], Value]]]) -> Value:
        """The value of the one way whose condition holds: of the conditions always exactly one does."""
        found: list[tuple[Term, Value]] = []
        for condition, compute in ways:
            value = self.under(condition, compute)
            if not isinstance(value, Nowhere):
                found.append((self.settled(condition), value))
        value = NOWHERE if not found else found[-1][1]
        for condition, each in reversed(found[:-1]):
            value = merge(condition, each, value)
        return value

    def ask(
        self,
        kind: PointKind,
        span: Span,
        holds: Term,
        expression: Expression | None = None,
        case: str = "",
        before: Term = TRUE,
    ) -> None:
        """Notes that a condition is asked here, or that it counts here only where what stands `before` it holds."""
        if self.recorder is not None:
            self.recorder.ask(kind, span, and_(self.live, before), holds, expression, case)

    def unrecorded(self, compute: Callable[[], Value]) -> Value:
        """What is worked out from rules of others: their conditions are not noted."""
        recorder, self.recorder = self.recorder, None
        try:
            return compute()
        finally:
            self.recorder = recorder

    def called(self, function: QualifiedName, compute: Callable[[], Value]) -> Value:
        """What is worked out from the body of a function: its conditions are noted as the function's."""
        recorder = self.recorder
        if recorder is None:
            return compute()
        before, recorder.function = recorder.function, function
        try:
            return compute()
        finally:
            recorder.function = before

    def _learn(self, part: Term) -> None:
        self._known[part] = self._known.get(part, 0) + 1
        if part.operator is Operator.ZERO and len(part.args[0]) == 2:
            self._numbers.setdefault(part.args[0][1][0], []).append(part.args[0][0])

    def _unlearn(self, part: Term) -> None:
        self._known[part] -= 1
        if not self._known[part]:
            del self._known[part]
        if part.operator is Operator.ZERO and len(part.args[0]) == 2:
            self._numbers[part.args[0][1][0]].pop()
