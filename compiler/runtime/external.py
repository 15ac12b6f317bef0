"""The door to the Python code of external modules: whatever goes wrong behind it is a failure with its reason."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeVar

from .failures import ExternalFailed, Failure, NotImplementedInPython

T = TypeVar("T")


class Implementation:
    """The Python file of an external module, imported when something of it is first asked for, so that whoever asks
    nothing of it needs none. Its functions and constants are the attributes."""

    def __init__(self, module: str, file: str, package: str | None) -> None:
        """`file` is the name of the Python module, relative to `package`."""
        self._module, self._file, self._package = module, file, package

    def __getattr__(self, name: str) -> Any:
        """Raises `NotImplementedInPython`, and `ExternalFailed` where the file cannot be loaded."""
        try:
            found = import_module(self._file, self._package)
        except Exception as problem:
            raise unloadable(self._module, name, f"{self._file.rpartition('.')[2]}.py", problem) from problem
        try:
            return getattr(found, name)
        except AttributeError:
            raise NotImplementedInPython(self._module, name) from None


def unloadable(module: str, name: str, file: str, problem: Exception) -> ExternalFailed:
    """The failure of what is asked of a Python file that Python cannot load."""
    return ExternalFailed(module, name, f"the file `{file}` cannot be loaded ({reason(problem)})")


def reason(problem: Exception) -> str:
    """What Python says went wrong, without its full stop."""
    return f"{type(problem).__name__}: {problem}".rstrip(".: ")


def outside(module: str, name: str, ask: Callable[[], T]) -> T:
    """What `ask` gives. Raises the failures that it raises, and `ExternalFailed` for any other exception."""
    try:
        return ask()
    except Failure:
        raise
    except Exception as problem:
        raise ExternalFailed(module, name, reason(problem)) from problem
