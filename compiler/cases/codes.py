"""The names of failures as people and tables of cases have them."""

from __future__ import annotations

import re

from compiler.runtime.failures import Failure
from dsl.diagnostics.catalogue.failures import FAILURES


def code_of(failure: Failure) -> str:
    """The name of a failure as a code: `division-by-zero`; of a special kind that has no words, that of its kind."""
    names = [_code(kind) for kind in type(failure).__mro__ if issubclass(kind, Failure)]
    return next((name for name in names if name in FAILURES), names[0])


def _code(kind: type) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower()
