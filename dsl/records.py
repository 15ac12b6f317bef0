"""`record`: the dataclass that trees are made of, which is ready sooner and costs less to fill.

The compiler has more than three hundred kinds of nodes, and every command waits until they are there. Of a frozen
dataclass of the standard library eight methods are compiled, each from a text of its own, and its fields are filled
through `object.__setattr__`. Of a record nothing is compiled: its `__init__`, which fills the fields plainly, is that
of the first record with as many fields, under other names. It takes a tenth of the time at start-up, and a third for
each node. That nobody changes a record is for the type checker to see, which takes it for frozen.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, dataclass, field, fields
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import Any, TypeVar, dataclass_transform

Kind = TypeVar("Kind", bound=type)
Record = TypeVar("Record")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(kind: Kind) -> Kind:
    """Makes a class a slotted dataclass that is equal to another of its class with equal fields, hashed and shown by
    them. What the class says itself of these stands."""
    own = vars(kind)
    kind.__doc__ = kind.__doc__ or kind.__name__  # a dataclass without one is given its signature, which takes long
    has_makers = any(isinstance(each, Field) and each.default_factory is not MISSING for each in own.values())
    made: Any = dataclass(init=has_makers, eq=False, repr=False, slots=True)(kind)
    listed = fields(made)
    if not has_makers:
        made.__init__ = _filling(made, listed)
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


def _filling(made: type, listed: Sequence[Field[Any]]) -> Callable[..., None]:
    """What takes the fields of a record, in their order or by name, and fills them."""
    names = tuple(each.name for each in listed)
    code = _filling_fields(len(names)).replace(co_varnames=("self", *names), co_names=names)
    defaults = tuple(each.default for each in listed if each.default is not MISSING)
    if any(each.default is MISSING for each in listed[len(listed) - len(defaults) :]):
        raise TypeError(f"{made.__qualname__}: a field without a default follows one that has one")
    filling = FunctionType(code, vars(sys.modules[made.__module__]), "__init__", defaults)
    filling.__qualname__ = f"{made.__qualname__}.__init__"
    filling.__annotations__ = {**{each.name: each.type for each in listed}, "return": None}
    return filling


@cache
def _filling_fields(count: int) -> CodeType:
    """The code of an `__init__` that fills so many fields."""
    names = [f"field_{number}" for number in range(count)]
    body = "; ".join(f"self.{name} = {name}" for name in names) or "pass"
    code = compile(f"def __init__({', '.join(('self', *names))}): {body}", __file__, "exec")
    return next(each for each in code.co_consts if isinstance(each, CodeType))


def changed(one: Record, **values: object) -> Record:
    """A record with other values for some fields: `dataclasses.replace` in a fifth of the time, for what is changed in
    every clause of a rule file. No type checker looks at the values."""
    kind: Any = type(one)
    made: Record = kind(*[values[name] if name in values else getattr(one, name) for name in kind.__match_args__])
    return made


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
