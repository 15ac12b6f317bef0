"""Default terms as statements: a chain of `if ... return` wherever at most one exception can apply, and the general
form, in which the rules that apply are counted, only where two might.

A term is written so that control either returns its value or falls through to what follows: what a term does when it
is empty is what stands behind it. An early return skips the exceptions after it; all exceptions are to be evaluated, so
it is used only where those that are skipped exclude the one that applies and cannot fail (`compiler.optimise`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from compiler.defaults.citing import cite
from compiler.defaults.tree import Default, Empty, Rule
from compiler.emit.expressions import Expressions
from compiler.emit.inlined import as_condition, binds, is_test
from compiler.emit.layout import Code, Followed, Text, call, collection, flat, negated
from compiler.emit.module import quoted
from compiler.emit.writer import Block, snake_case
from compiler.optimise.brackets import covers, settled
from compiler.optimise.disjoint import alternatives, exclusive
from compiler.optimise.total import May, failures
from compiler.typed.tree import Asserting, CaseTest, Conditional, Expression, Impossible, Let, LiteralValue, Match
from compiler.types import Type


@dataclass(slots=True)
class Terms:
    """The body of one function. `wraps`: the function gives `Present(value)`, so that None can say that it is empty;
    `cites`: it gives `Applied(value, rule)`, with the rule that is being written."""

    block: Block
    expressions: Expressions
    variable: str
    type: Type
    wraps: bool = False
    cites: str | None = None

    # ------------------------------------------------------------------------------------------------ values

    def _raise(self, failure: str, message: str, expression: Expression) -> None:
        """Raises a failure that says where in the rules it came about."""
        module = self.expressions.module
        raised = call(module.writer.runtime("failures", failure), quoted(message))
        self.block.value("raise", Followed(raised, call(".at", Text(f"*{flat(module.spot(expression.span))}"))))

    def give(self, value: Code) -> None:
        if self.cites is not None:
            value = call(self.expressions.module.writer.runtime("evaluation", "Applied"), value, quoted(self.cites))
        elif self.wraps:
            value = call(self.expressions.module.writer.runtime("schema", "Present"), value)
        self.block.value("return", value)

    def value(self, expression: Expression) -> None:
        """Statements that return the value of an expression, in the shape that its reader would give them."""
        match expression:
            case Let(local, bound, body):
                written = self.expressions.write(bound)
                if self.expressions.is_path(bound):
                    self.expressions.bind(local, written)
                else:
                    self.block.value(f"{self.expressions.declare(local)} =", written)
                self.value(body)
            case Conditional(condition, consequence, alternative):
                with self.block.suite("if", self.expressions.write(condition)):
                    self.value(consequence)
                self.value(alternative)
            case Match() if not is_test(expression):
                self._match(expression)
            case Asserting(condition, body, message):
                with self.block.suite("if", negated(self.expressions.write(condition))):
                    self._raise("Refused", message or "an assertion does not hold", expression)
                self.value(body)
            case Impossible(message):
                self._raise("ImpossibleReached", message, expression)
            case _:
                self.give(self.expressions.write(expression))

    def _match(self, expression: Match) -> None:
        scrutinee = self.expressions.write(expression.scrutinee)
        if not self.expressions.is_path(expression.scrutinee):
            name = self.expressions.names.reserve("found")
            self.block.value(f"{name} =", scrutinee)
            scrutinee = Text(name)
        known = self.expressions.known_arm(expression)
        if known is not None:
            if known.local is not None:
                self.expressions.bind(known.local, self.expressions.payload(scrutinee, expression.enumeration))
            self.value(known.body)
            return
        last = len(expression.arms) - (1 if expression.wildcard is None else 0)
        for position, arm in enumerate(expression.arms):
            if arm.local is not None:
                self.expressions.bind(arm.local, self.expressions.payload(scrutinee, expression.enumeration))
            if position == last:
                self.value(arm.body)
                return
            with self.block.suite("if", self.expressions.test(scrutinee, expression.enumeration, arm.case)):
                self.value(arm.body)
        if expression.wildcard is not None:
            self.value(expression.wildcard)

    # ------------------------------------------------------------------------------------------------- terms

    def term(self, term: Default) -> bool:
        """Statements that return the term's value, or fall through where it is empty; whether they always return."""
        condition = as_condition(term) if self.cites is None else None
        if condition is not None:
            self.give(self.expressions.write(condition))
            return True
        flat_rules = alternatives(term.exceptions)
        if flat_rules is not None and all(self._quiet(each) for each in flat_rules):
            if self._chain(flat_rules):
                return True
        elif self._chains(term.exceptions):
            if self._chain(term.exceptions):
                return True
        elif all(self._is_simple(each) for each in term.exceptions):
            self._flagged(term.exceptions)
        else:
            self._counted(term.exceptions)
        return self._base(term)

    def _base(self, term: Default) -> bool:
        condition = term.justification
        if isinstance(term.consequence, Empty) or _is(condition, False):
            return False
        if condition is None or _is(condition, True):
            return self._consequence(term)
        self._guarded(self.expressions.write(condition), condition, term)
        return False

    def _guarded(self, written: Code, condition: Expression, term: Default) -> None:
        """A consequence under its condition, in which the cases that the condition tests are known."""
        with self.block.suite("if", written):
            self._assuming(condition, term)

    def _assuming(self, condition: Expression, term: Default) -> None:
        """A consequence where a condition holds."""
        before, self.expressions.known = self.expressions.known, self.expressions.known.assuming(condition)
        self._consequence(term)
        self.expressions.known = before

    def _consequence(self, term: Default) -> bool:
        match term.consequence:
            case Default():
                return self.term(term.consequence)
            case Empty():
                return False
            case consequence:
                if self.cites is not None:
                    self.cites = _cited(term)
                self.value(consequence)
                return True

    # --------------------------------------------------------------------------------------- one may apply

    def _chains(self, exceptions: tuple[Default, ...]) -> bool:
        """Whether exceptions can be tried in turn: no two apply, and those after the first cannot fail."""
        return exclusive(exceptions) and all(self._quiet(each) for each in exceptions[1:])

    def _quiet(self, term: Default) -> bool:
        """Whether finding a term empty cannot fail: then its conditions alone are evaluated."""
        known = self.expressions.known
        if term.justification is not None and failures(term.justification, known) is not May.NOTHING:
            return False
        return all(self._quiet(each) for each in term.exceptions) and (
            not isinstance(term.consequence, Default) or self._quiet(term.consequence)
        )

    def _chain(self, exceptions: tuple[Default, ...]) -> bool:
        last = exceptions[-1] if covers(exceptions, self.expressions.known.enumerations) else None
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
            scrutinee = self.expressions.write(shared.scrutinee)
            with self.block.suite("if", self.expressions.test(scrutinee, shared.enumeration, shared.case)):
                self._in_turn_within(group, scrutinee)
        return False

    def _in_turn(self, rules: tuple[Default, ...]) -> bool:
        """Rules one after another, each asked what those before it have left open; whether one always applies."""
        if len(rules) == 1:
            return self.term(rules[0])
        found = settled(rules, self.expressions.known.enumerations)
        for left, each in zip(found.conditions, rules, strict=True):
            if left is None and each.justification is not None:
                self._assuming(each.justification, each)
                return True
            if self.term(replace(each, justification=left)):
                return True
        return False

    def _in_turn_within(self, group: tuple[Default, ...], scrutinee: Code) -> None:
        """Rules of one case, beneath its test."""
        found = settled(group, self.expressions.known.enumerations)
        for left, each in zip(found.conditions, group, strict=True):
            own = each.justification
            assert isinstance(own, CaseTest)
            assert own.rest is not None
            if own.local is not None:
                self.expressions.bind(own.local, self.expressions.payload(scrutinee, own.enumeration))
            if left is None:
                self._assuming(own, each)
                return
            self._guarded(self.expressions.write(own.rest if left is own else left), own, each)

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
            return self._tests(term) and self._tests(first) and _same_test(term, first)
        return not term.exceptions and not first.exceptions and not isinstance(first.consequence, Default | Empty)

    def _tests(self, term: Default) -> bool:
        first = term.justification
        return (
            not term.exceptions
            and isinstance(first, CaseTest)
            and first.rest is not None
            and self.expressions.is_path(first.scrutinee)
        )

    # ------------------------------------------------------------------------------------ several may apply

    def _is_simple(self, term: Default) -> bool:
        """Whether a term is one rule whose consequence cannot fail: to know that it applies is then enough."""
        if term.exceptions or isinstance(term.consequence, Default | Empty):
            return False
        known = self.expressions.known.assuming(term.justification)
        return failures(term.consequence, known) is May.NOTHING

    def _flagged(self, exceptions: tuple[Default, ...]) -> None:
        """Each condition is evaluated under the name of its rule, and two that hold are a conflict."""
        flags: list[str] = []
        for position, each in enumerate(exceptions):
            name = self.expressions.names.reserve(_name(each, position))
            condition = each.justification
            self.block.value(f"{name} =", Text("True") if condition is None else self.expressions.write(condition))
            flags.append(name)
        rules = [quoted(_cited(each)) for each in exceptions]
        if len(flags) == 2:
            raised = call(
                self.expressions.module.writer.runtime("failures", "Conflict"),
                quoted(self.variable),
                collection(tuple(rules)),
            )
            with self.block.suite(f"if {flags[0]} and {flags[1]}"):
                self.block.value("raise", raised)
        else:
            pairs = (collection((rule, Text(flag))) for rule, flag in zip(rules, flags, strict=True))
            raised = call(
                self.expressions.module.writer.runtime("evaluation", "conflict"), quoted(self.variable), *pairs
            )
            with self.block.suite(f"if {' + '.join(flags)} > 1"):
                self.block.value("raise", raised)
        for flag, each in zip(flags, exceptions, strict=True):
            with self.block.suite(f"if {flag}"):
                self._consequence(each)

    def _counted(self, exceptions: tuple[Default, ...]) -> None:
        """Each exception is evaluated to its end by a function of its own, and two values are a conflict."""
        writer = self.expressions.module.writer
        annotation = f"{writer.runtime('evaluation', 'Applied')}[{self.expressions.module.type(self.type)}] | None"
        calls: list[Code] = []
        if self.block.lines and not self.block.lines[-1].endswith((":", '"""')):
            self.block.space(1)
        for position, each in enumerate(exceptions):
            name = self.expressions.names.reserve(_name(each, position))
            with self.block.suite(f"def {name}() -> {annotation}"):
                inner = Terms(self.block, self.expressions, self.variable, self.type, cites="")
                if not inner.term(each):
                    self.block.line("return None")
            self.block.space(1)
            calls.append(call(name))
        applied = self.expressions.names.reserve("applied")
        self.block.value(f"{applied} =", call(writer.runtime("evaluation", "only"), quoted(self.variable), *calls))
        with self.block.suite(f"if {applied} is not None"):
            keeps = self.wraps or self.cites is not None
            self.block.line(f"return {applied}" if keeps else f"return {applied}.value")


def _is(condition: Expression | None, value: bool) -> bool:
    return isinstance(condition, LiteralValue) and condition.value is value


def _same_test(left: Default, right: Default) -> bool:
    one, other = left.justification, right.justification
    return (
        isinstance(one, CaseTest)
        and isinstance(other, CaseTest)
        and (one.scrutinee, one.enumeration, one.case) == (other.scrutinee, other.enumeration, other.case)
    )


def _rules(term: Default) -> Iterator[Rule]:
    """The rules of a term, its own first."""
    if term.rule is not None:
        yield term.rule
    if isinstance(term.consequence, Default):
        yield from _rules(term.consequence)
    for each in term.exceptions:
        yield from _rules(each)


def _name(term: Default, position: int) -> str:
    """A name for what a rule contributes: its label, or its number."""
    rule = next(_rules(term), None)
    if rule is None:
        return f"group_{position + 1}"
    return snake_case(rule.label) if rule.label else f"rule_{rule.number + 1}"


def _cited(term: Default) -> str:
    """A rule as a conflict names it: its provision and its place."""
    rule = next(_rules(term), None)
    return cite(rule) if rule is not None else ""
