"""Messages about how the rules of a variable stand to each other."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {}
