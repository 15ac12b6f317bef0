"""Small laws that can be read in several ways, in the interpreter and in generated Python."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from types import ModuleType
from typing import Any

from compiler.interpret.interpreter import Interpreter
from compiler.runtime.answers import Json
from compiler.types import QualifiedName
from tests.compiler.programs import checked
from tests.emit.compiled import described
from tests.emit.package import load

#: A fee that is read in two places: who counts as one, and (only where all count as one) from when it is late.
FEE = """declaration enumeration Headcount:
  ## Each investor is counted for itself.
  -- Each
  ## All investors are counted together.
  -- Together

declaration enumeration Late:
  ## Late is after ten days.
  -- After_ten
  ## Late is after thirty days.
  -- After_thirty

declaration scope Fee:
  input investors content integer
  input days content integer
  ## How investors are counted.
  #[reading]
  context counting content Headcount
  ## When a payment is late.
  #[reading]
  context late content Late
  internal is_late content boolean
  output fee content money
  output days_given content integer

scope Fee:
  definition counting equals Each
  definition late equals After_ten
  definition days_given equals days
  definition is_late equals match late with pattern
    -- After_ten: days > 10
    -- After_thirty: days > 30
  definition fee under condition counting = Each consequence equals $5 * investors
  definition fee under condition counting = Together and is_late consequence equals $9
  definition fee under condition counting = Together and not is_late consequence equals $8
"""

#: Scopes that ask for the fee: as two sub-scopes, the second with a reading of its own, and within an expression.
TOTAL = (
    FEE
    + """
declaration scope Total:
  input investors content integer
  input days content integer
  first scope Fee
  second scope Fee
  output total content money
  output called content money
  output free content integer

scope Total:
  definition first.investors equals investors
  definition first.days equals days
  definition second.investors equals investors
  definition second.days equals days
  definition second.counting under condition investors > 5 consequence equals Together
  definition total equals first.fee + second.fee
  definition called equals (output of Fee with { -- investors: 1 -- days: days }).fee
  definition free equals days

declaration scope Outer:
  input days content integer
  inner scope Total
  output total content money
  output fixed content money

scope Outer:
  definition inner.investors equals 3
  definition inner.days equals days
  definition total equals inner.total
  definition fixed equals
    (output of Fee with { -- investors: 2 -- days: days -- counting: Together -- late: After_ten }).fee
"""
)


@cache
def interpreted(code: str) -> Interpreter:
    """The interpreter of a law without mistakes."""
    found = checked(code)
    assert found.ok, [(each.code, str(each.span)) for each in found.diagnostics]
    return Interpreter(found.program)


@cache
def emitted(code: str) -> ModuleType:
    """The same law as generated Python."""
    return load(Path(mkdtemp()), checked(code).program, {"": "law/example"})


def answers(code: str, scope: str, **facts: Any) -> Json:
    """The answer in JSON, on which both engines agree word for word."""
    slow = interpreted(code).answer(QualifiedName("", scope), facts).as_json()
    module = emitted(code)
    runtime = __import__(f"{module.__name__.split('.')[0]}.runtime.reasons", fromlist=["answer"])
    fast = runtime.answer(described(module, scope), facts).as_json()
    assert fast == slow
    return slow
