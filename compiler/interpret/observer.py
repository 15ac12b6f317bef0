"""Who may look on while the interpreter works: told of each step and handed its computation, it changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias, TypeVar

from compiler.defaults.tree import Assertion, Binding, Default, Scope, SubscopeBinding
from compiler.typed.tree import Expression

T = TypeVar("T")

#: What is worked out: the value of an expression, a variable or a sub-scope, the outputs of a scope, whether an
#: assertion holds, and of a term whether its own justification does.
Step: TypeAlias = Expression | Binding | SubscopeBinding | Scope | Assertion | Default


class Observer(Protocol):
    """Looks on. Steps nest as their computations do."""

    def watch(self, step: Step, compute: Callable[[], T]) -> T:
        """The outcome of `compute`, be it a value or a failure; `step` is what it works out."""
        ...

    def aside(self, compute: Callable[[], T]) -> T:
        """The outcome of what is no part of the run: values worked out once more for a message."""
        ...


def watched(observer: Observer | None, step: Step, compute: Callable[[], T]) -> T:
    """The outcome of a computation, under the eyes of the observer if there is one."""
    return compute() if observer is None else observer.watch(step, compute)


def aside(observer: Observer | None, compute: Callable[[], T]) -> T:
    """The outcome of a computation that an observer is to overlook."""
    return compute() if observer is None else observer.aside(compute)
