"""Messages about types."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {}
