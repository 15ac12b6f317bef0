"""Immutable records: what `dataclass(frozen=True, slots=True)` gives, made faster.

A frozen dataclass looks each of its fields up by name as it sets it, which for a record takes longer than many a rule
does, and declaring one takes most of a millisecond, of which an evaluator has hundreds. Here `__init__` calls the
setters of the slots themselves, and is the only method that is written for each class. `fields`, `replace`, `asdict`,
`is_dataclass`, `match`, copying and pickling work as with a dataclass, whose description of the fields is made when it
is first asked for.
"""

from __future__ import annotations

from functools import cached_property
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")

_MISSING: Any = object()


class _Field:
    """A field with more to say of it than its type."""

    __slots__ = ("compare", "default", "repr")

    def __init__(self, default: Any, repr: bool, compare: bool) -> None:
        self.default, self.repr, self.compare = default, repr, compare


def field(*, default: Any = _MISSING, repr: bool = True, compare: bool = True) -> Any:
    """A field that has a default, is not shown, or does not count for equality."""
    return _Field(default, repr, compare)


def replace(record: T, **changes: Any) -> T:
    """A record like another, but for some fields."""
    made: Any = record
    kept = {name: getattr(record, name) for name in made.__match_args__ if name not in changes}
    return type(record)(**kept, **changes)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(declared: type[T]) -> type[T]:
    """A class of annotated fields as an immutable record."""
    annotations = declared.__annotations__
    inherited: dict[str, _Field] = getattr(declared, "_fields_of_record", {})
    namespace = {name: each for name, each in vars(declared).items() if name not in ("__dict__", "__weakref__")}
    own = {name: _field_of(namespace.pop(name, _MISSING)) for name in annotations}
    told = {**inherited, **own}
    caches = any(isinstance(each, cached_property) for each in namespace.values())
    slots = tuple(name for name in own if name not in inherited)
    namespace["__slots__"] = (*slots, "__dict__") if caches else slots
    namespace["__match_args__"] = tuple(told)
    namespace["_fields_of_record"] = told
    namespace["__dataclass_fields__"] = _Described()
    kind: Any = type(declared)
    made = kind(declared.__name__, declared.__bases__, namespace)
    made.__init__ = _init(made, told)
    made._compared = _values([name for name, each in told.items() if each.compare])
    for name, method in _METHODS.items():
        if name not in namespace:
            setattr(made, name, method)
    return made  # type: ignore[no-any-return]


def _field_of(written: Any) -> _Field:
    return written if isinstance(written, _Field) else _Field(written, True, True)


def _values(names: list[str]) -> Any:
    """A function of a record that gives the values of some fields."""
    return staticmethod(attrgetter(*names)) if names else staticmethod(_nothing)


def _nothing(record: Any) -> None:
    return None


def _init(made: Any, told: dict[str, _Field]) -> Any:
    """The function that sets the fields."""
    scope = {f"set_{number}": getattr(made, name).__set__ for number, name in enumerate(told)}
    parameters = []
    for number, (name, each) in enumerate(told.items()):
        scope[f"default_{number}"] = each.default
        parameters.append(name if each.default is _MISSING else f"{name}=default_{number}")
    sets = [f"set_{number}(self, {name})" for number, name in enumerate(told)]
    body = [*sets, *(["self.__post_init__()"] if hasattr(made, "__post_init__") else [])]
    exec(f"def __init__({', '.join(('self', *parameters))}): {'; '.join(body) or 'pass'}", scope)
    function = scope["__init__"]
    function.__qualname__ = f"{made.__qualname__}.__init__"
    function.__module__ = made.__module__
    return function


def _equal(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self._compared(self) == self._compared(other)


def _hashed(self: Any) -> int:
    return hash((self.__class__, self._compared(self)))


def _shown(self: Any) -> str:
    told = self._fields_of_record.items()
    parts = (f"{name}={getattr(self, name)!r}" for name, each in told if each.repr)
    return f"{self.__class__.__qualname__}({', '.join(parts)})"


def _refuse_to_set(self: Any, name: str, value: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _reduced(self: Any) -> tuple[Any, ...]:
    return self.__class__, tuple(getattr(self, name) for name in self.__match_args__)


_METHODS = {
    "__eq__": _equal,
    "__hash__": _hashed,
    "__repr__": _shown,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__reduce__": _reduced,
}


class _Described:
    """The fields as the standard library describes those of a dataclass, made when they are first asked for."""

    def __get__(self, record: object, kind: Any) -> Any:
        import dataclasses

        told: dict[str, _Field] = kind._fields_of_record
        namespace: dict[str, Any] = {"__annotations__": dict.fromkeys(told, "Any")}
        for name, each in told.items():
            default = dataclasses.MISSING if each.default is _MISSING else each.default
            namespace[name] = dataclasses.field(default=default, repr=each.repr, compare=each.compare)
        described: Any = dataclasses.dataclass(frozen=True)(type(kind.__name__, (), namespace))
        fields = described.__dataclass_fields__
        for name, each in fields.items():
            each.type = kind.__annotations__.get(name, "Any")
        kind.__dataclass_fields__ = fields
        return fields
