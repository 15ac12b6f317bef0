"""Default terms as JavaScript statements (`compiler.emit.statements`, as for Python)."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass

from compiler.defaults.tree import Default
from compiler.emit.statements import Statements
from compiler.javascript.expressions import Expressions
from compiler.javascript.layout import Code, Followed, Level, Prefixed, Text, array, binary, call, conjunction, negated
from compiler.javascript.module import quoted
from compiler.javascript.names import camel_case
from compiler.javascript.writer import Block
from compiler.optimise.ways import cited, named
from compiler.typed.tree import Expression, Let


@dataclass(slots=True)
class Terms(Statements[Code]):
    """The body of one function. `wraps`: the function gives `new Present(value)`, so that null can say that it is
    empty; `cites`: it gives `new Applied(value, rule)`, with the rule that is being written."""

    block: Block
    expressions: Expressions
    variable: str
    wraps: bool = False
    cites: str | None = None
    tells: bool | None = None
    provision: str = ""

    @property
    def at(self) -> Expressions:
        return self.expressions

    def when(self, condition: Code) -> AbstractContextManager[None]:
        return self.block.when(condition, self.at.spoken())

    def unless(self, condition: Code) -> AbstractContextManager[None]:
        return self.block.when(negated(condition), self.at.spoken())

    def assign(self, name: str, value: Code) -> Code:
        self.block.assigned(f"const {name}", value, remark=self.at.spoken())
        return Text(name)

    def remark(self, told: str) -> None:
        self.block.remark(told)

    def whole(self, expression: Expression) -> Code | None:
        changed = self.expressions.changed(expression) if isinstance(expression, Let) else None
        return changed or Statements.whole(self, expression)

    def _runtime(self, module: str, name: str) -> str:
        return self.expressions.module.writer.runtime(module, name)

    def fail(self, failure: str, message: str, expression: Expression) -> None:
        """Throws a failure that says where in the rules it came about."""
        made = call(f"new {self._runtime('failures', failure)}", quoted(message))
        spot = Prefixed("...", self.expressions.module.spot(expression.span))
        self.block.returned("throw", Followed(made, call(".at", spot)), self.told())

    def give(self, value: Code) -> None:
        if self.cites is not None:
            value = call(f"new {self._runtime('evaluation', 'Applied')}", value, quoted(self.cites))
        elif self.wraps:
            value = self.expressions.present(value)
        self.block.returned("return", value, self.told())

    def flagged(self, exceptions: tuple[Default, ...]) -> None:
        """Each condition is evaluated under the name of its rule, and two that hold are a conflict."""
        flags: list[Code] = []
        for position, each in enumerate(exceptions):
            name = self.expressions.names.reserve(camel_case(named(each, position)))
            condition = each.justification
            written = Text("true") if condition is None else self.expressions.write(condition)
            self.block.assigned(f"const {name}", written, remark=self.at.spoken())
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
                self.consequence(each)

    def counted(self, exceptions: tuple[Default, ...]) -> None:
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
