"""Values of external types: `#[json = "…"] T` calls the function that makes a `T` from JSON."""

from __future__ import annotations

from compiler.runtime.facts import BadFacts, loads
from compiler.typed.context import Context, mistaken
from compiler.typed.tree import Call, ConstantRead, Expression, LiteralValue
from compiler.types import AbstractType, FunctionType
from dsl.surface import tree as surface


def value_of_json(written: surface.JsonValue, at: Context) -> Expression:
    """The call; its argument is the text, which is known to be JSON."""
    found = at.shared.names.resolve(written.path, at.module, "external type")
    if found is None:
        return mistaken(written.span)
    try:
        loads(written.json)
    except BadFacts as wrong:
        problem = wrong.problems[0]
        at.shared.report("json-malformed", written.span, {"expected": problem.expected, "type": found.name})
        return mistaken(written.span)
    made = AbstractType(found)
    maker = ConstantRead(found, FunctionType((made,), made), written.path.span)
    return Call(maker, (LiteralValue(written.json, made, written.span),), made, written.span)
