"""Default terms as statements: a chain of `if (…) return` wherever at most one exception can apply, and the general
form, in which the rules that apply are counted, only where two might.

A term is written so that control either returns its value or falls through to what follows: what a term does when it
is empty is what stands behind it. Which way a term is tried is decided in `compiler.optimise.ways`, as for Python.
"""

from __future__ import annotations

from dataclasses import dataclass

from compiler.defaults.tree import Default, Empty
from compiler.javascript.expressions import Expressions
from compiler.javascript.layout import Code, Followed, Level, Prefixed, Text, array, binary, call, conjunction, negated
from compiler.javascript.module import quoted
from compiler.javascript.names import camel_case
from compiler.javascript.writer import Block
from compiler.optimise.ways import Way, by_case, cited, named, never, way_of
from compiler.optimise.ways import always as is_always
from compiler.typed.tree import Asserting, CaseTest, Conditional, Expression, Impossible, Let, Match


@dataclass(slots=True)
class Terms:
    """The body of one function. `wraps`: the function gives `new Present(value)`, so that null can say that it is
    empty; `cites`: it gives `new Applied(value, rule)`, with the rule that is being written."""

    block: Block
    expressions: Expressions
    variable: str
    wraps: bool = False
    cites: str | None = None

    # ------------------------------------------------------------------------------------------------ values

    def _runtime(self, module: str, name: str) -> str:
        return self.expressions.module.writer.runtime(module, name)

    def _throw(self, failure: str, message: str, expression: Expression) -> None:
        """Throws a failure that says where in the rules it came about."""
        made = call(f"new {self._runtime('failures', failure)}", quoted(message))
        spot = Prefixed("...", self.expressions.module.spot(expression.span))
        self.block.returned("throw", Followed(made, call(".at", spot)))

    def give(self, value: Code) -> None:
        if self.cites is not None:
            value = call(f"new {self._runtime('evaluation', 'Applied')}", value, quoted(self.cites))
        elif self.wraps:
            value = self.expressions.present(value)
        self.block.returned("return", value)

    def value(self, expression: Expression) -> None:
        """Statements that return the value of an expression, in the shape that its reader would give them."""
        match expression:
            case Let() if (changed := self.expressions.changed(expression)) is not None:
                self.give(changed)
            case Let(local, bound, body):
                written = self.expressions.write(bound)
                if self.expressions.is_path(bound):
                    self.expressions.bind(local, written)
                else:
                    self.block.assigned(f"const {self.expressions.declare(local)}", written)
                self.value(body)
            case Conditional(condition, consequence, alternative):
                with self.block.when(self.expressions.write(condition)):
                    self.value(consequence)
                self.value(alternative)
            case Match():
                self._match(expression)
            case Asserting(condition, body, message):
                with self.block.when(negated(self.expressions.write(condition))):
                    self._throw("Refused", message or "an assertion does not hold", expression)
                self.value(body)
            case Impossible(message):
                self._throw("ImpossibleReached", message, expression)
            case _:
                self.give(self.expressions.write(expression))

    def _match(self, expression: Match) -> None:
        scrutinee = self.expressions.write(expression.scrutinee)
        if not self.expressions.is_path(expression.scrutinee):
            name = self.expressions.names.reserve("found")
            self.block.assigned(f"const {name}", scrutinee)
            scrutinee = Text(name)
        known = self.expressions.known_arm(expression)
        arms = expression.arms if known is None else (known,)
        last = len(arms) - (1 if expression.wildcard is None or known is not None else 0)
        for position, arm in enumerate(arms):
            if arm.local is not None:
                self.expressions.bind(arm.local, self.expressions.payload(scrutinee, expression.enumeration))
            if position == last:
                self.value(arm.body)
                return
            with self.block.when(self.expressions.test(scrutinee, expression.enumeration, arm.case)):
                self.value(arm.body)
        if expression.wildcard is not None:
            self.value(expression.wildcard)

    # ------------------------------------------------------------------------------------------------- terms

    def term(self, term: Default) -> bool:
        """Statements that return the term's value, or fall through where it is empty; whether they always return."""
        way, exceptions = way_of(term.exceptions, self.expressions.known)
        match way:
            case Way.CHAIN:
                if self._chain(exceptions):
                    return True
            case Way.FLAGS:
                self._flagged(exceptions)
            case Way.COUNT:
                self._counted(exceptions)
        return self._base(term)

    def _base(self, term: Default) -> bool:
        condition = term.justification
        if isinstance(term.consequence, Empty) or never(condition):
            return False
        if condition is None or is_always(condition):
            return self._consequence(term)
        self._guarded(self.expressions.write(condition), condition, term)
        return False

    def _guarded(self, written: Code, condition: Expression, term: Default) -> None:
        """A consequence under its condition, in which the cases that the condition tests are known."""
        with self.block.when(written):
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
                    self.cites = cited(term)
                self.value(consequence)
                return True

    def _chain(self, exceptions: tuple[Default, ...]) -> bool:
        """Exceptions of which at most one applies, in turn; neighbours that test one case stand under one `if`."""
        for group in by_case(exceptions, self.expressions.is_path):
            if len(group) == 1:
                if self.term(group[0]):
                    return True
                continue
            shared = group[0].justification
            assert isinstance(shared, CaseTest)
            scrutinee = self.expressions.write(shared.scrutinee)
            with self.block.when(self.expressions.test(scrutinee, shared.enumeration, shared.case)):
                for each in group:
                    own = each.justification
                    assert isinstance(own, CaseTest)
                    assert own.rest is not None
                    if own.local is not None:
                        self.expressions.bind(own.local, self.expressions.payload(scrutinee, own.enumeration))
                    self._guarded(conjunction(self.expressions.conjuncts(own.rest)), own, each)
        return False

    def _flagged(self, exceptions: tuple[Default, ...]) -> None:
        """Each condition is evaluated under the name of its rule, and two that hold are a conflict."""
        flags: list[Code] = []
        for position, each in enumerate(exceptions):
            name = self.expressions.names.reserve(camel_case(named(each, position)))
            condition = each.justification
            written = Text("true") if condition is None else self.expressions.write(condition)
            self.block.assigned(f"const {name}", written)
            flags.append(Text(name))
        rules = [quoted(cited(each)) for each in exceptions]
        if len(flags) == 2:
            made = call(f"new {self._runtime('failures', 'Conflict')}", quoted(self.variable), array(*rules))
            several: Code = conjunction(tuple(flags))
        else:
            pairs = (array(rule, flag) for rule, flag in zip(rules, flags, strict=True))
            made = call(self._runtime("evaluation", "conflict"), quoted(self.variable), *pairs)
            holding = Followed(array(*flags), Text(".filter(Boolean).length"))
            several = binary(holding, ">", Text("1"), Level.RELATION)
        with self.block.when(several):
            self.block.returned("throw", made)
        for flag, each in zip(flags, exceptions, strict=True):
            with self.block.when(flag):
                self._consequence(each)

    def _counted(self, exceptions: tuple[Default, ...]) -> None:
        """Each exception is evaluated to its end by a function of its own, and two values are a conflict."""
        calls: list[Code] = []
        for position, each in enumerate(exceptions):
            name = self.expressions.names.reserve(camel_case(named(each, position)))
            with self.block.suite(f"const {name} = () =>", "};"):
                inner = Terms(self.block, self.expressions, self.variable, cites="")
                if not inner.term(each):
                    self.block.line("return null;")
            calls.append(call(name))
        applied = self.expressions.names.reserve("applied")
        only = call(self._runtime("evaluation", "only"), quoted(self.variable), *calls)
        self.block.assigned(f"const {applied}", only)
        with self.block.when(binary(Text(applied), "!==", Text("null"), Level.EQUALITY)):
            keeps = self.wraps or self.cites is not None
            self.block.line(f"return {applied};" if keeps else f"return {applied}.value;")
