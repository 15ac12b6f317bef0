"""The way out of what stops a rule while it is applied to facts: the words of the catalogue for a failure."""

from __future__ import annotations

from compiler.cases.codes import code_of
from compiler.runtime.failures import Failure
from dsl.diagnostics.catalogue.failures import FAILURES

__all__ = ["code_of", "way_out"]


def way_out(failure: Failure) -> str:
    """What a drafter or asker can do about a failure, or "" where nothing general is known."""
    entry = FAILURES.get(code_of(failure))
    return entry.help if entry else ""
