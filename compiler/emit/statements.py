"""Default terms and expressions as statements, in whatever language these are written.

A term is written so that control either returns its value or falls through to what follows: what a term does when it
is empty is what stands behind it. Where at most one exception can apply they are a chain of `if … return`; only where
two might is the general form written, in which the rules that apply are counted. `compiler.optimise` decides.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Generic, Protocol, TypeVar

from compiler.defaults.tree import Default, Empty
from compiler.emit.citing import are_told_apart, labels, rules_of
from compiler.emit.inlined import as_condition, binds, is_test
from compiler.emit.writer import Names
from compiler.optimise.brackets import covers, settled
from compiler.optimise.total import Knowledge
from compiler.optimise.ways import Way, always, cited, never, same_test, tests_case, way_of
from compiler.typed.tree import Arm, Asserting, CaseTest, Conditional, Expression, Impossible, Let, Local, Match
from compiler.types import QualifiedName

#: An expression of the language that is written.
C = TypeVar("C")


class Expressions(Protocol[C]):
    """The expressions of one function, as its statements need them."""

    names: Names
    known: Knowledge

    def write(self, expression: Expression) -> C: ...
    def is_path(self, expression: Expression) -> bool: ...
    def bind(self, local: Local, value: C) -> None: ...
    def declare(self, local: Local) -> str: ...
    def test(self, scrutinee: C, enumeration: QualifiedName, case: str) -> C: ...
    def payload(self, scrutinee: C, enumeration: QualifiedName) -> C: ...
    def known_arm(self, expression: Match) -> Arm | None: ...
    def spoken(self) -> str: ...


class Statements(ABC, Generic[C]):
    """The body of one function. `cites`: it gives a value together with the rule that is being written."""

    cites: str | None
    #: Whether each branch says which provision it encodes; None until the rules are known.
    tells: bool | None
    #: The provision that the next statement is to say.
    provision: str

    # ------------------------------------------------------------------------------------ as the language has it

    @property
    @abstractmethod
    def at(self) -> Expressions[C]:
        """The expressions of the function."""

    @abstractmethod
    def when(self, condition: C) -> AbstractContextManager[None]:
        """Statements under a condition."""

    @abstractmethod
    def unless(self, condition: C) -> AbstractContextManager[None]:
        """Statements under the contrary of a condition."""

    @abstractmethod
    def assign(self, name: str, value: C) -> C:
        """A value under a name; gives the name as an expression."""

    @abstractmethod
    def give(self, value: C) -> None:
        """Returns a value."""

    @abstractmethod
    def remark(self, told: str) -> None:
        """A comment on what follows."""

    @abstractmethod
    def fail(self, failure: str, message: str, expression: Expression) -> None:
        """Raises a failure that says where in the rules it came about."""

    @abstractmethod
    def flagged(self, exceptions: tuple[Default, ...]) -> None:
        """Each condition is evaluated under the name of its rule, and two that hold are a conflict."""

    @abstractmethod
    def counted(self, exceptions: tuple[Default, ...]) -> None:
        """Each exception is evaluated to its end by a function of its own, and two values are a conflict."""

    def whole(self, expression: Expression) -> C | None:
        """An expression that reads better as one than in statements; None for any other."""
        return self.at.write(expression) if isinstance(expression, Match) and is_test(expression) else None

    # --------------------------------------------------------------------------------------------------- comments

    def _head(self) -> None:
        """The provision of a rule that takes several statements stands above them."""
        if self.provision:
            self.remark(self.provision)
            self.provision = ""

    def told(self) -> str:
        """What is said of the statement at hand: its amounts in words, and the provision that it encodes."""
        told, self.provision = self.provision, ""
        return ": ".join(part for part in (self.at.spoken(), told) if part)

    # ----------------------------------------------------------------------------------------------------- values

    def value(self, expression: Expression) -> None:
        """Statements that return the value of an expression, in the shape that its reader would give them."""
        whole = self.whole(expression)
        if whole is not None:
            self.give(whole)
            return
        match expression:
            case Let(local, bound, body):
                written = self.at.write(bound)
                if self.at.is_path(bound):
                    self.at.bind(local, written)
                else:
                    self._head()
                    self.assign(self.at.declare(local), written)
                self.value(body)
            case Conditional(condition, consequence, alternative):
                self._head()
                with self.when(self.at.write(condition)):
                    self.value(consequence)
                self.value(alternative)
            case Match():
                self._head()
                self._match(expression)
            case Asserting(condition, body, message):
                self._head()
                with self.unless(self.at.write(condition)):
                    self.fail("Refused", message or "an assertion does not hold", expression)
                self.value(body)
            case Impossible(message):
                self.fail("ImpossibleReached", message, expression)
            case _:
                self.give(self.at.write(expression))

    def _match(self, expression: Match) -> None:
        scrutinee = self.at.write(expression.scrutinee)
        if not self.at.is_path(expression.scrutinee):
            scrutinee = self.assign(self.at.names.reserve("found"), scrutinee)
        known = self.at.known_arm(expression)
        arms = expression.arms if known is None else (known,)
        last = len(arms) - (1 if expression.wildcard is None or known is not None else 0)
        for position, arm in enumerate(arms):
            if arm.local is not None:
                self.at.bind(arm.local, self.at.payload(scrutinee, expression.enumeration))
            if position == last:
                self.value(arm.body)
                return
            with self.when(self.at.test(scrutinee, expression.enumeration, arm.case)):
                self.value(arm.body)
        if expression.wildcard is not None:
            self.value(expression.wildcard)

    # ------------------------------------------------------------------------------------------------------ terms

    def term(self, term: Default) -> bool:
        """Statements that return the term's value, or fall through where it is empty; whether they always return."""
        if self.tells is None:
            self.tells = self.cites is None and are_told_apart(rules_of(term))
        condition = as_condition(term) if self.cites is None else None
        if condition is not None:
            self.give(self.at.write(condition))
            return True
        way, exceptions = way_of(term.exceptions, self.at.known)
        match way:
            case Way.CHAIN:
                if self._chain(exceptions):
                    return True
            case Way.FLAGS:
                self.flagged(exceptions)
            case Way.COUNT:
                self.counted(exceptions)
        return self._base(term)

    def _base(self, term: Default) -> bool:
        condition = term.justification
        if isinstance(term.consequence, Empty) or never(condition):
            return False
        if condition is None or always(condition):
            return self.consequence(term)
        self._guarded(self.at.write(condition), condition, term)
        return False

    def _guarded(self, written: C, condition: Expression, term: Default) -> None:
        """A consequence under its condition, in which the cases that the condition tests are known."""
        with self.when(written):
            self._assuming(condition, term)

    def _assuming(self, condition: Expression, term: Default) -> None:
        """A consequence where a condition holds."""
        before, self.at.known = self.at.known, self.at.known.assuming(condition)
        self.consequence(term)
        self.at.known = before

    def consequence(self, term: Default) -> bool:
        """Statements for what a term gives; whether they always return."""
        match term.consequence:
            case Default():
                return self.term(term.consequence)
            case Empty():
                return False
            case consequence:
                if self.cites is not None:
                    self.cites = cited(term)
                elif self.tells and term.rule is not None:
                    self.provision = labels(term.rule.provisions)
                self.value(consequence)
                return True

    # ---------------------------------------------------------------------------------------------- one may apply

    def _chain(self, exceptions: tuple[Default, ...]) -> bool:
        last = exceptions[-1] if covers(exceptions, self.at.known.enumerations) else None
        for group in self._by_case(exceptions):
            shared = group[0].justification
            if group == (last,) and shared is not None and not binds(shared):
                self._assuming(shared, group[0])
                return True
            if not (self._tests(group[0]) and len(group) > 1):
                if self._in_turn(group):
                    return True
                continue
            assert isinstance(shared, CaseTest)
            scrutinee = self.at.write(shared.scrutinee)
            with self.when(self.at.test(scrutinee, shared.enumeration, shared.case)):
                self._in_turn_within(group, scrutinee)
        return False

    def _in_turn(self, rules: tuple[Default, ...]) -> bool:
        """Rules one after another, each asked what those before it have left open; whether one always applies."""
        if len(rules) == 1:
            return self.term(rules[0])
        found = settled(rules, self.at.known.enumerations)
        for left, each in zip(found.conditions, rules, strict=True):
            if left is None and each.justification is not None:
                self._assuming(each.justification, each)
                return True
            if self.term(replace(each, justification=left)):
                return True
        return False

    def _in_turn_within(self, group: tuple[Default, ...], scrutinee: C) -> None:
        """Rules of one case, beneath its test."""
        found = settled(group, self.at.known.enumerations)
        for left, each in zip(found.conditions, group, strict=True):
            own = each.justification
            assert isinstance(own, CaseTest)
            assert own.rest is not None
            if own.local is not None:
                self.at.bind(own.local, self.at.payload(scrutinee, own.enumeration))
            if left is None:
                self._assuming(own, each)
                return
            self._guarded(self.at.write(own.rest if left is own else left), own, each)

    def _by_case(self, exceptions: tuple[Default, ...]) -> Iterator[tuple[Default, ...]]:
        """Neighbours that begin with the same test of a case are put under one `if`, and those that begin with none
        are tried in turn."""
        group: list[Default] = []
        for each in exceptions:
            if group and not self._belongs(each, group[0]):
                yield tuple(group)
                group = []
            group.append(each)
        if group:
            yield tuple(group)

    def _belongs(self, term: Default, first: Default) -> bool:
        if self._tests(term) or self._tests(first):
            return self._tests(term) and self._tests(first) and same_test(term, first)
        return not term.exceptions and not first.exceptions and not isinstance(first.consequence, Default | Empty)

    def _tests(self, term: Default) -> bool:
        return tests_case(term, self.at.is_path)
