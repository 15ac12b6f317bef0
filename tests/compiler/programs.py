"""Small programs for the compiler's tests: rules in, a checked program or an outcome out."""

from __future__ import annotations

from typing import Any

from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.encode import encode
from compiler.runtime.facts import loads
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName, StructureType


def checked(code: str, **others: str) -> Checked:
    """The program of one block of code under an article; `others` are further whole files by name."""
    texts = [RuleText(f"{name}.catala_en", text) for name, text in others.items()]
    return check([*texts, RuleText("rules.catala_en", f"## Article 1. Test\n\n```catala\n{code}\n```\n")])


def codes(code: str, **others: str) -> list[str]:
    """The codes of what is wrong with a block of code, in order."""
    return [each.code for each in checked(code, **others).diagnostics]


def interpreter(code: str) -> Interpreter:
    """An interpreter for a block of code without errors."""
    program = checked(code)
    assert program.ok, [(each.code, str(each.span)) for each in program.diagnostics]
    return Interpreter(program.program)


def run(code: str, scope: str = "S", facts: str = "{}") -> Any:
    """The outputs of a strict run in JSON, or the name of the failure that ended it."""
    runs = interpreter(code)
    name = QualifiedName("", scope)
    try:
        record = runs.run(name, runs.decoded(name, loads(facts)))
    except Failure as failure:
        return type(failure).__name__
    return encode(runs.schemas.of(StructureType(name)), record)


def value(expression: str, type_: str = "integer") -> Any:
    """The value of an expression of a given type in JSON, or the name of its failure."""
    outputs = run(f"declaration scope S:\n  output x content {type_}\n\nscope S:\n  definition x equals {expression}")
    return outputs["x"] if isinstance(outputs, dict) else outputs
