"""Names given within an expression that the expression never uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from compiler.lint.walk import nodes
from compiler.typed.program import Program
from compiler.typed.tree import Let, Local, StructureMade, TupleRead
from dsl.diagnostics import Diagnostic


def unused_names(program: Program) -> Iterator[Diagnostic]:
    """For each `let` whose name is not read, and each `but replace` that keeps nothing of what it replaces.

    The parts of a tuple may be left unread, and so may the content of a case: they are named for their place.
    """
    for module in program.modules:
        for constant in module.constants:
            yield from _unread(constant.body)
        for scope in module.scopes:
            for root in (*scope.definitions.values(), *scope.assertions):
                yield from _unread(root)


def _unread(root: object) -> Iterator[Diagnostic]:
    """A local is told by its key and stands once where it is bound; what stands no second time is not read."""
    found = [node for node in nodes(root) if isinstance(node, Let | Local)]
    lets = [node for node in found if isinstance(node, Let)]
    if not lets:
        return
    seen = Counter(node.key for node in found if isinstance(node, Local))
    for let in lets:
        if seen[let.local.key] > 1 or isinstance(let.value, TupleRead):
            continue
        if let.local.span.text == let.local.name:
            yield Diagnostic("unused-let", let.local.span, {"name": let.local.name})
        elif isinstance(let.body, StructureMade):
            yield Diagnostic("replaces-everything", let.body.span, {"structure": let.body.structure.name})
