"""The readings that an asker may choose, from the rules themselves."""

from __future__ import annotations

from compiler.defaults.tree import Binding, Program, Reading, Scope
from compiler.interpret.described import places
from compiler.runtime.answers import ReadingInForce, Way
from compiler.types import EnumerationType


def offered(scope: Scope, program: Program) -> tuple[ReadingInForce, ...]:
    """The readings that the asker of a scope may choose, each as it is recommended."""
    return tuple(_offered(each, each.reading, program) for each in scope.inputs if each.reading is not None)


def _offered(binding: Binding, reading: Reading, program: Program) -> ReadingInForce:
    assert isinstance(binding.type, EnumerationType)
    cases = program.enumeration(binding.type.name).cases
    ways = {each.name: Way(each.name, " ".join(each.notes.doc.split())) for each in cases}
    recommended = ways[reading.default]
    doc = " ".join(binding.notes.doc.split())
    cited = places(reading.provisions)
    return ReadingInForce(reading.name, binding.name, doc, recommended, recommended, tuple(ways.values()), cited)
