"""What external modules implement in Python: functions by the name they are declared with.

The core reads no disk: whoever loads a program hands in where its implementations are found. A function takes and gives
values as `compiler.runtime.schema` tells: `int` for integers and for money in cents, `Fraction`, `date`, `Duration`,
`bool`, tuples for lists and tuples, `Present(value)` or None for what is optional, `Position` for a place in the rules.
A structure or a case of an enumeration is only passed on: how it is held belongs to whoever evaluates. An external type
is a function of its name, which makes a value from JSON data; its values are shown by `str` and compared by `==`, `<`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from compiler.runtime.failures import NotImplementedInPython
from compiler.types import AbstractType, FunctionType, QualifiedName

if TYPE_CHECKING:
    from compiler.defaults.tree import Constant

#: Gives the constant or function of that name. Raises `NotImplementedInPython` where there is none.
Native: TypeAlias = Callable[[QualifiedName], Any]

#: The external module of the standard library; the run-time library implements it.
LIBRARY_NATIVES = "Library_natives"


def makes_abstract(constant: Constant) -> bool:
    """Whether an external function bears the name of an external type: it makes a value of it from the text of a JSON
    value. No author declares one, for the names of functions start with a small letter."""
    made = constant.type.result if isinstance(constant.type, FunctionType) else None
    return isinstance(made, AbstractType) and made.name == constant.name


def library_native(name: QualifiedName) -> Any:
    """What the standard library implements in Python; no other external module is known here."""
    if name.module == LIBRARY_NATIVES:
        from compiler.runtime import library_natives

        return getattr(library_natives, name.name)
    raise NotImplementedInPython(name.module, name.name)
