"""`record`: the dataclass that trees are made of, which is ready sooner and costs less to fill.

The compiler has more than three hundred kinds of nodes, and every command waits until they are there. Of a frozen
dataclass of the standard library eight methods are compiled, each from a text of its own, and its fields are filled
through `object.__setattr__`. Of a record only `__init__` is compiled, which fills the fields plainly: it takes a third
of the time, at start-up and for each node. That nobody changes a record is for the type checker to see, which takes it
for frozen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

Kind = TypeVar("Kind", bound=type)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(kind: Kind) -> Kind:
    """Makes a class a slotted dataclass that is equal to another of its class with equal fields, hashed and shown by
    them. What the class says itself of these stands."""
    own = vars(kind)
    kind.__doc__ = kind.__doc__ or kind.__name__  # a dataclass without one is given its signature, which takes long
    made: Any = dataclass(eq=False, repr=False, slots=True)(kind)
    listed = fields(made)
    values = values_of([each.name for each in listed])
    compared = values_of([each.name for each in listed if each.compare])

    def equal(self: object, other: object) -> bool:
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(compared(self))

    def reduced(self: object) -> tuple[type, tuple[object, ...]]:
        return type(self), values(self)

    made.__reduce__ = reduced  # for another process: by the names of its slots it would take twice as long
    if "__eq__" not in own:
        made.__eq__ = equal
    if own.get("__hash__") is None:
        made.__hash__ = hashed
    if "__repr__" not in own:
        made.__repr__ = _shown
    return made  # type: ignore[no-any-return]


def values_of(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    """What gives the fields of those names, of any record that has them."""
    match names:
        case []:
            return lambda _: ()
        case [name]:
            only = attrgetter(name)
            return lambda record: (only(record),)
        case _:
            return attrgetter(*names)


def _shown(self: Any) -> str:
    listed = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({', '.join(listed)})"
