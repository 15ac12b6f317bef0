"""Writes down a run of the interpreter, looking on.

The parts of an expression (what an `if` asks, where it goes on) are known from the order in which they are worked out.
Constants of the program are left out: they belong to no run, and are worked out once for all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from compiler.defaults.mentions import key_name, key_of
from compiler.defaults.tree import Assertion, Binding, Default, Empty, Program, Rule, Scope, SubscopeBinding
from compiler.interpret.observer import Step
from compiler.interpret.trace import (
    Asserted,
    BranchTaken,
    ConditionAsked,
    Element,
    Entry,
    Failed,
    FunctionCalled,
    LocalSet,
    RuleTried,
    ScopeCalled,
    Valued,
    VariableSet,
)
from compiler.interpret.values import Schemas, Variant
from compiler.runtime import schema
from compiler.runtime.failures import Failure, Refused, Silent
from compiler.typed import tree
from compiler.typed.tree import Expression
from compiler.types import Base, FunctionType, StructureType, Type
from dsl.source import Span
from dsl.surface.tree import Role

T = TypeVar("T")

#: An entry and the type of the value that it is to get, None for one that shows no value.
_Opened: TypeAlias = tuple[Entry, Type | None]


@dataclass(slots=True)
class _Frame:
    """A step at work: the list for the entries within it, how many of its parts were looked at, the first's value."""

    step: Step
    inside: list[Entry]
    visits: int = 0
    first: Any = None


class Tracer:
    """Writes down the runs of a program; `entries` holds a tree for each scope that was run from outside."""

    def __init__(self, program: Program) -> None:
        self.entries: list[Entry] = []
        #: How values are shown; their names follow the tongue of the program.
        self.schemas = Schemas(program)
        self._scopes = {scope.name: scope for module in program.modules for scope in module.scopes}
        self._constants = {each.name: each.span for module in program.modules for each in module.constants}
        self._frames: list[_Frame] = []
        self._is_muted = False
        self._has_refused = False
        #: The entry of a failure that may yet be caught, and the list it stands in.
        self._told: tuple[Entry, list[Entry]] | None = None

    def watch(self, step: Step, compute: Callable[[], T]) -> T:
        """The outcome of `compute`, written down if the step is one that the tree shows."""
        self._forget_what_was_caught()
        if self._is_muted or not (self._frames or isinstance(step, Scope)):
            return compute()
        opened = (*self._by_place(step), *self._by_itself(step))
        if isinstance(step, tree.ConstantRead) and not isinstance(step.type, FunctionType):
            return self._entered(step, opened, lambda: self.aside(compute)) if opened else self.aside(compute)
        if not opened and not isinstance(step, _WITH_PARTS):
            return compute()
        return self._entered(step, opened, compute)

    def aside(self, compute: Callable[[], T]) -> T:
        """The outcome of `compute`, of which nothing is written down."""
        was_muted, self._is_muted = self._is_muted, True
        try:
            return compute()
        finally:
            self._is_muted = was_muted

    def _entered(self, step: Step, opened: Sequence[_Opened], compute: Callable[[], T]) -> T:
        inside = self._frames[-1].inside if self._frames else self.entries
        for entry, _ in opened:
            inside.append(entry)
            inside = entry.inside
        frame = _Frame(step, inside)
        around = self._frames[-1] if self._frames else None
        self._frames.append(frame)
        start = len(inside)
        try:
            value = compute()
        except Failure as failure:
            self._fail(failure, step, inside)
            raise
        finally:
            self._frames.pop()
        if isinstance(step, Scope):
            inside[start:] = sorted(inside[start:], key=_is_no_input)
        for entry, type_ in opened:
            self._close(entry, type_, value)
        if isinstance(step, tree.CaseTest) and frame.visits == 1:
            taken = Entry(BranchTaken(self._case(step, frame.first), self._named(step, step.case)), step.test_span)
            self._close(taken, step.type, value)
            inside.append(taken)
        if around is not None and around.visits == 1:
            around.first = value
        return value

    def _close(self, entry: Entry, type_: Type | None, value: Any) -> None:
        match entry.element:
            case Asserted(message):
                entry.element = Asserted(message, bool(value))
                if not value:
                    self._has_refused = True
                    entry.inside.append(Entry(Failed(Refused(message)), entry.span))
            case _ if type_ is not None:
                entry.value = Valued(self.schemas.of(type_), value)
            case _:
                pass

    def _fail(self, failure: Failure, step: Step, inside: list[Entry]) -> None:
        """Writes down where the run stopped, once. Not for assertions, which say so themselves, nor for a variable
        that may stay empty."""
        if self._told is not None or (isinstance(failure, Refused) and self._has_refused):
            return
        match step, failure:
            case Binding(name, is_output=False), Silent(variable=variable) if variable == name:
                return
            case _:
                pass
        arose = (each for each in failure.origin if isinstance(each, Span))
        entry = Entry(Failed(failure), next(arose, _span(step)))
        inside.append(entry)
        self._told = (entry, inside)

    def _forget_what_was_caught(self) -> None:
        """Takes out a failure that did not stop the run: it goes on."""
        if self._told is not None:
            entry, inside = self._told
            inside.remove(entry)
            self._told = None

    # ---------------------------------------------------------------------------------------- what is shown

    def _by_place(self, step: Step) -> Iterator[_Opened]:
        """The entry of an expression as a part of the one around it. Of each of those that have such parts, the first
        part is what they look at; the next is where they go on."""
        if not self._frames or not isinstance(step, Expression):
            return
        around = self._frames[-1]
        around.visits += 1
        element = self._first_part(around.step) if around.visits == 1 else self._next_part(around)
        if element is not None:
            span = _shown(step.span)
            if isinstance(around.step, tree.Asserting):
                span = around.step.span.to(span)
            yield Entry(element, span), step.type

    @staticmethod
    def _first_part(around: Step) -> Element | None:
        match around:
            case tree.Conditional() | tree.Match() | tree.CaseTest():
                return ConditionAsked()
            case tree.Let(_, tree.TupleRead(tree.Local() as whole)) if not _is_named(whole):
                return None
            case tree.Let():
                names = _names(around)
                return LocalSet(names) if names else None
            case tree.Asserting(condition, _, message):
                return Asserted(message or _folded(condition.span.text))
            case _:
                return None

    def _next_part(self, around: _Frame) -> Element | None:
        match around.step:
            case tree.Conditional():
                return BranchTaken("")
            case tree.Match() | tree.CaseTest():
                return BranchTaken(self._case(around.step, around.first))
            case _:
                return None

    def _case(self, step: tree.Match | tree.CaseTest, value: Any) -> str:
        """The case that a value of an enumeration or an option is."""
        case = value.case if isinstance(value, Variant) else "Absent" if value is None else "Present"
        return self._named(step, case)

    def _named(self, step: tree.Match | tree.CaseTest, case: str) -> str:
        """A case as the program's tongue names it; only those of options differ."""
        type_ = self.schemas.of(step.scrutinee.type)
        if not isinstance(type_, schema.OptionalOf):
            return case
        return type_.absent if case == "Absent" else type_.present

    def _by_itself(self, step: Step) -> Iterator[_Opened]:
        """The entries of a step wherever it stands: two for a sub-scope, a variable and the run that gives it."""
        match step:
            case tree.Call(tree.ConstantRead(name), _, type_, span):
                yield Entry(FunctionCalled(name.name, self._constants[name]), _shown(span)), type_
            case tree.Call(tree.VariableRead(name, state) as function, _, type_, span):
                yield Entry(FunctionCalled(key_name((name, state)), function.span), _shown(span)), type_
            case tree.ScopeCall(scope, _, type_, span):
                yield Entry(ScopeCalled(scope.name, self._scopes[scope].span), _shown(span)), type_
            case Scope(name, span=span) if not self._frames:
                yield Entry(ScopeCalled(name.name, span), span), StructureType(name)
            case SubscopeBinding(name, scope, _, type_, is_output, span=span):
                yield Entry(VariableSet(name, span, Role.INTERNAL, is_output), span), type_
                yield Entry(ScopeCalled(scope.name, self._scopes[scope].span), span), type_
            case Binding(name, role=role, type=type_, is_output=is_output, span=span):
                called = self._called() if role is Role.INPUT else span
                yield Entry(VariableSet(key_name(key_of(step)), span, role, is_output), called), type_
            case Default(_, justification, consequence, Rule() as rule) if not isinstance(consequence, Empty | Default):
                condition = _shown(justification.span) if justification is not None else rule.target or rule.span
                yield Entry(RuleTried(rule, _shown(consequence.span)), condition), Base.BOOLEAN
            case Assertion(condition, _, message, span=span):
                yield Entry(Asserted(message or _folded(condition.span.text)), span), None
            case _:
                return

    def _called(self) -> Span:
        """Where the scope that runs is declared."""
        return next(each.step.span for each in reversed(self._frames) if isinstance(each.step, Scope))


#: Steps whose parts are shown though they are not shown themselves.
_WITH_PARTS = (Scope, tree.Conditional, tree.Match, tree.CaseTest, tree.Let, tree.Asserting)


def _is_no_input(entry: Entry) -> bool:
    """By this the inputs of a scope come first: nothing is worked out for them."""
    return not (isinstance(entry.element, VariableSet) and entry.element.role is Role.INPUT)


def _names(let: tree.Let) -> tuple[str, ...]:
    """The names that an author's `let` gives: several for the items of a tuple; none where there was no `let`."""
    if _is_named(let.local):
        return (let.local.name,)
    names = []
    inner = let.body
    while isinstance(inner, tree.Let) and isinstance(inner.value, tree.TupleRead) and inner.value.operand == let.local:
        names.append(inner.local.name)
        inner = inner.body
    return tuple(names)


def _is_named(local: tree.Local) -> bool:
    return local.span.text == local.name


def _span(step: Step) -> Span:
    """Where a step stands."""
    if not isinstance(step, Default):
        return step.span
    assert step.rule is not None
    return step.rule.span


def _shown(span: Span) -> Span:
    """A span with the parentheses right around it, which the typed form leaves out."""
    text, start, end = span.source.text, span.start, span.end
    while True:
        before, after = start - 1, end
        while before > 0 and text[before].isspace():
            before -= 1
        while after < len(text) and text[after].isspace():
            after += 1
        if not (text[before : before + 1] == "(" and text[after : after + 1] == ")"):
            return Span(span.source, start, end)
        start, end = before, after + 1


def _folded(text: str) -> str:
    return " ".join(text.split())
