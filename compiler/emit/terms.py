"""Default terms as Python statements (`statements`)."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass

from compiler.defaults.tree import Default
from compiler.emit.expressions import Expressions
from compiler.emit.layout import Code, Followed, Text, call, collection, flat, negated
from compiler.emit.module import quoted
from compiler.emit.statements import Statements
from compiler.emit.writer import Block
from compiler.optimise.ways import cited, named
from compiler.typed.tree import Expression
from compiler.types import Type


@dataclass(slots=True)
class Terms(Statements[Code]):
    """The body of one function. `wraps`: the function gives `Present(value)`, so that None can say that it is empty;
    `cites`: it gives `Applied(value, rule)`, with the rule that is being written."""

    block: Block
    expressions: Expressions
    variable: str
    type: Type
    wraps: bool = False
    cites: str | None = None
    tells: bool | None = None
    provision: str = ""

    @property
    def at(self) -> Expressions:
        return self.expressions

    def when(self, condition: Code) -> AbstractContextManager[None]:
        return self.block.suite("if", condition, self.at.spoken())

    def unless(self, condition: Code) -> AbstractContextManager[None]:
        return self.block.suite("if", negated(condition), self.at.spoken())

    def assign(self, name: str, value: Code) -> Code:
        self.block.value(f"{name} =", value, remark=self.at.spoken())
        return Text(name)

    def remark(self, told: str) -> None:
        self.block.comment(told)

    def fail(self, failure: str, message: str, expression: Expression) -> None:
        """Raises a failure that says where in the rules it came about."""
        module = self.expressions.module
        raised = call(module.writer.runtime("failures", failure), quoted(message))
        spot = Text(f"*{flat(module.spot(expression.span))}")
        self.block.value("raise", Followed(raised, call(".at", spot)), remark=self.told())

    def give(self, value: Code) -> None:
        if self.cites is not None:
            value = call(self.expressions.module.writer.runtime("evaluation", "Applied"), value, quoted(self.cites))
        elif self.wraps:
            value = call(self.expressions.module.writer.runtime("schema", "Present"), value)
        self.block.value("return", value, remark=self.told())

    def flagged(self, exceptions: tuple[Default, ...]) -> None:
        """Each condition is evaluated under the name of its rule, and two that hold are a conflict."""
        flags: list[str] = []
        for position, each in enumerate(exceptions):
            name = self.expressions.names.reserve(named(each, position))
            condition = each.justification
            written = Text("True") if condition is None else self.expressions.write(condition)
            self.block.value(f"{name} =", written, remark=self.at.spoken())
            flags.append(name)
        rules = [quoted(cited(each)) for each in exceptions]
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
                self.consequence(each)

    def counted(self, exceptions: tuple[Default, ...]) -> None:
        """Each exception is evaluated to its end by a function of its own, and two values are a conflict."""
        writer = self.expressions.module.writer
        annotation = f"{writer.runtime('evaluation', 'Applied')}[{self.expressions.module.type(self.type)}] | None"
        calls: list[Code] = []
        if self.block.lines and not self.block.lines[-1].endswith((":", '"""')):
            self.block.space(1)
        for position, each in enumerate(exceptions):
            name = self.expressions.names.reserve(named(each, position))
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
