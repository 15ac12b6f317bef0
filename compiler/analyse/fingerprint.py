"""By what the report on a scope can be remembered: all that it rests on, in one short text."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from compiler.analyse.limits import Limits
from compiler.defaults.callers import called
from compiler.defaults.tree import Program
from compiler.types import QualifiedName


def fingerprints(program: Program, limits: Limits | None = None) -> Mapping[QualifiedName, str]:
    """For each scope a text that is another wherever its report can be: its own file is another (a report names places
    in it), or what it asks of other files, or their types, are others."""
    own = {module.name: sha256(module.source.text.encode()).digest() for module in program.modules}
    types = {module.name: _digest((*module.structures, *module.enumerations)) for module in program.modules}
    reached = called(program)
    declared: dict[QualifiedName, bytes] = {}
    for module in program.modules:
        declared |= {each.name: _digest((each,)) for each in module.constants}
        declared |= {each.name: _digest((each,)) for each in module.scopes}
    found = {}
    for module in program.modules:
        used = [types[each.name] for each in program.reached_from(module.name)]
        for scope in module.scopes:
            digest = sha256(repr(limits or Limits()).encode())
            for part in (own[module.name], *used, *(declared[each] for each in sorted(reached[scope.name]))):
                digest.update(part)
            digest.update(f"{scope.name}".encode())
            found[scope.name] = digest.hexdigest()
    return found


def _digest(parts: tuple[object, ...]) -> bytes:
    """A digest of trees as they are written out, without their places."""
    return sha256("\n".join(map(repr, parts)).encode()).digest()
