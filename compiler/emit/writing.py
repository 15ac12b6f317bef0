"""What the writers of kinds of expressions need of whoever writes all of them."""

from __future__ import annotations

from typing import Protocol

from compiler.emit.layout import Code
from compiler.emit.module import ModuleContext
from compiler.emit.writer import Names
from compiler.optimise.total import Knowledge
from compiler.typed.tree import Expression, Local


class Writing(Protocol):
    """The expressions of one function in the making. `binds`: whether a name can be bound with `:=` here."""

    module: ModuleContext
    names: Names
    known: Knowledge
    binds: bool
    rounding: str | None

    def write(self, expression: Expression) -> Code:
        """An expression as Python code of the same value and the same failures."""
        ...

    def is_path(self, expression: Expression) -> bool:
        """Whether an expression is a name, or fields and items of one, so that it can be written twice."""
        ...

    def declare(self, local: Local) -> str:
        """A Python name for a local, bound from here on."""
        ...

    def bind(self, local: Local, value: Code) -> None:
        """A local that is written as some code from here on."""
        ...
