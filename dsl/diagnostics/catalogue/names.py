"""Messages about names, declarations, labels and exceptions."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {}
