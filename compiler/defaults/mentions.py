"""What expressions of a scope mention: the variables they read, and those of them that are no facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from compiler.defaults.tree import Binding, SubscopeBinding
from compiler.typed.tree import Expression, FieldRead, VariableRead
from compiler.typed.walk import children, descendants
from dsl.surface.tree import Role

#: By what a variable is read: its name, and its state if it has states.
Key = tuple[str, str | None]


def key_of(binding: Binding | SubscopeBinding) -> Key:
    """By what a variable is read."""
    return binding.name, binding.state if isinstance(binding, Binding) else None


def key_name(key: Key) -> str:
    """A variable in one of its states, as descriptions name it."""
    name, state = key
    return f"{name}@{state}" if state else name


def is_input(binding: Binding | SubscopeBinding) -> bool:
    """Whether a variable is a fact that the caller must give."""
    return isinstance(binding, Binding) and binding.role is Role.INPUT


def is_handed_on(binding: Binding | SubscopeBinding) -> bool:
    """Whether a variable is a reading of another scope, which the caller may give and which is only passed through."""
    return isinstance(binding, Binding) and binding.is_handed_on


def reads(expressions: Iterable[Expression]) -> tuple[Key, ...]:
    """The variables that expressions read, each once, in the order of first reading."""
    found = (part for each in expressions for part in descendants(each) if isinstance(part, VariableRead))
    return tuple(dict.fromkeys((read.name, read.state) for read in found))


def uses(expressions: Iterable[Expression], bindings: Mapping[Key, Binding | SubscopeBinding]) -> tuple[str, ...]:
    """The variables that expressions read and that are no facts: by name, or `name.output` of a sub-scope."""
    return tuple(dict.fromkeys(name for each in expressions for name in _used(each, bindings)))


def _used(expression: Expression, bindings: Mapping[Key, Binding | SubscopeBinding]) -> Iterator[str]:
    match expression:
        case FieldRead(VariableRead(name, state), _, output) if isinstance(
            bindings.get((name, state)), SubscopeBinding
        ):
            yield f"{name}.{output}"
        case VariableRead(name, state):
            binding = bindings.get((name, state))
            if binding is not None and (not is_input(binding) or is_handed_on(binding)):
                yield key_name((name, state))
        case _:
            for part in children(expression):
                yield from _used(part, bindings)
