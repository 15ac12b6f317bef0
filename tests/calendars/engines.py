"""One question put to the interpreter and to generated code."""

from __future__ import annotations

import importlib
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from compiler.defaults.tree import Program
from compiler.interpret.interpreter import Interpreter
from compiler.types import QualifiedName
from tests.emit.compiled import described
from tests.emit.package import load


def answers(program: Program, scope: QualifiedName, facts: Mapping[str, Any]) -> tuple[Any, Any]:
    """What each engine answers in JSON, or the words of the failure that stopped it."""
    with tempfile.TemporaryDirectory() as folder:
        module = load(Path(folder), program, {each.name: each.name or "rules" for each in program.modules}, "rules")
        package = module.__name__.rpartition(".")[0]
        reasons = importlib.import_module(f"{package}.runtime.reasons")
        judged = _told(lambda: Interpreter(program).answer(scope, facts).as_json())
        generated = _told(lambda: reasons.answer(described(module, scope.name), dict(facts)).as_json())
    return judged, generated


def _told(ask: Any) -> Any:
    try:
        return ask()
    except Exception as failure:
        return f"{type(failure).__name__}: {failure}"
