"""The JSON Schema of the facts of a scope, as programs get it: headed by the scope's name and what its author says."""

from __future__ import annotations

from compiler.runtime.answers import Json
from compiler.runtime.json_schema import json_schema
from compiler.runtime.schema import Structure


def schema_of_facts(scope: str, doc: str, facts: Structure) -> dict[str, Json]:
    """The schema (draft 2020-12) of the facts of a scope."""
    described = json_schema(facts)
    definitions = described.get("$defs")
    if isinstance(definitions, dict) and isinstance(root := definitions.get(facts.name), dict):
        root.pop("description", None)  # the head says it
    head: dict[str, Json] = {"$schema": described.pop("$schema"), "title": f"Facts of {scope}"}
    return {**head, **({"description": doc} if doc else {}), **described}
