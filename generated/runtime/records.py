"""Immutable records: dataclasses that are made faster.

A frozen dataclass looks each of its fields up by name as it sets it (`object.__setattr__`), which for a record takes
longer than many a rule does. Here `__init__` calls the setters of the slots themselves. Otherwise a record is the
frozen, slotted dataclass that the standard library makes of it: `fields`, `replace`, `asdict`, `match` and pickling
work as ever.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def frozen(declared: type[T]) -> type[T]:
    """A class of annotated fields as a frozen dataclass with slots."""
    made: Any = dataclass(frozen=True, slots=True)(declared)
    if fields(made):
        made.__init__ = _init(made)
    return made  # type: ignore[no-any-return]


def _init(made: Any) -> Any:
    """The function that sets the fields."""
    names = [each.name for each in fields(made)]
    scope: dict[str, Any] = {each.name: each.default for each in fields(made) if each.default is not MISSING}
    parameters = ", ".join(f"{name}={name}" if name in scope else name for name in names)
    setters = {f"set_{number}": getattr(made, name).__set__ for number, name in enumerate(names)}
    body = "; ".join(f"set_{number}(self, {name})" for number, name in enumerate(names))
    namespace = scope | setters
    exec(f"def __init__(self, {parameters}): {body}", namespace)
    function = namespace["__init__"]
    function.__qualname__ = f"{made.__qualname__}.__init__"
    function.__annotations__ = made.__init__.__annotations__
    return function
