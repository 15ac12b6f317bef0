"""Messages about facts given with a question."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {}
