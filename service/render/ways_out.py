"""The way out of what stops a rule while it is applied to facts: the words of the catalogue for a failure."""

from __future__ import annotations

from compiler.cases.codes import code_of
from compiler.runtime.failures import Failure
from dsl.diagnostics.catalogue.failures import FAILURES
from dsl.locales import locale_of
from dsl.locales.speech import spoken
from dsl.source import Span

__all__ = ["code_of", "way_out"]


def way_out(failure: Failure) -> str:
    """What a drafter or asker can do about a failure, in the words of the file where it arose, or "" where nothing
    general is known."""
    entry = FAILURES.get(code_of(failure))
    path = next((each.path for each in failure.origin if isinstance(each, Span)), failure.place.rpartition(":")[0])
    return spoken(entry.help, locale_of(path)) if entry else ""
