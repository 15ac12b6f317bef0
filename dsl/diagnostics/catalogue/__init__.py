"""Every message Kotmai can give, in one catalogue: one file a stage of the way, merged here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dsl.diagnostics.catalogue import cases, facts, lint, literate, names, rules, syntax, types
from dsl.diagnostics.catalogue.entry import Entry, Severity

__all__ = ["CATALOGUE", "Entry", "Severity"]

CATALOGUE: Mapping[str, Entry] = MappingProxyType(
    {
        **literate.ENTRIES,
        **syntax.ENTRIES,
        **names.ENTRIES,
        **types.ENTRIES,
        **rules.ENTRIES,
        **lint.ENTRIES,
        **cases.ENTRIES,
        **facts.ENTRIES,
    }
)
