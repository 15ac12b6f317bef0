"""The JSON Schema of the facts of a scope, as programs get it: headed by the scope's name and what its author says."""

from __future__ import annotations

from compiler.defaults.tree import Program
from compiler.runtime.answers import Json
from compiler.runtime.json_schema import json_schema
from compiler.runtime.schema import Structure
from compiler.types import QualifiedName
from service.render.domains import with_domains


def schema_of_facts(scope: QualifiedName, doc: str, facts: Structure, program: Program) -> dict[str, Json]:
    """The schema (draft 2020-12) of the facts of a scope, with the domains that are declared of them."""
    described = json_schema(facts)
    with_domains(described, facts.name, program, scope)
    definitions = described.get("$defs")
    if isinstance(definitions, dict) and isinstance(root := definitions.get(facts.name), dict):
        root.pop("description", None)  # the head says it
    head: dict[str, Json] = {"$schema": described.pop("$schema"), "title": f"Facts of {scope.name}"}
    return {**head, **({"description": doc} if doc else {}), **described}
