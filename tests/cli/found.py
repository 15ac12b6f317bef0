"""Findings made by hand, for what shows and keeps them: an analyser that finds a gap of a small law, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from compiler.analyse.tree import Assumption, Finding, Kind, Range, Report, Undecided, Witness
from compiler.defaults.tree import Binding, Default, Program, Rule
from compiler.types import QualifiedName

LAW = """\
# Law

## Article 1. Fees

The fee is $5 up to 150 hectares,{#art1-a} and $9 from 151 hectares.{#art1-b}

```catala
declaration enumeration Use:
  -- Land content decimal in ha
  -- Other

## What a plot costs.
declaration scope Fee:
  input plot content Use
  output fee content money

scope Fee:
  #[implements = "art1-a"]
  definition fee under condition plot with pattern Land content area and area <= 150 ha consequence equals $5
  #[implements = "art1-b"]
  definition fee under condition plot with pattern Land content area and area >= 151 ha consequence equals $9
```

## Article 2. Sizes

```catala
declaration scope Size:
  input area content integer
  output size content integer

scope Size:
  definition size equals area
```
"""
ROW = (
    "| case | plot | expected fee |",
    "|------|------|--------------|",
    "| between the bands | Land content 150.5 ha | silent |",
)
#: The key of the gap, as the analysis makes them.
KEY = "gap:Fee.fee:plot=Land,plot.Land]150,151["


def rules_of(term: Default) -> list[Rule]:
    """The rules of a term, in the order of the text."""
    found = [] if term.rule is None else [term.rule]
    inner = [*term.exceptions, *([term.consequence] if isinstance(term.consequence, Default) else [])]
    return sorted([*found, *(rule for each in inner for rule in rules_of(each))], key=lambda rule: rule.span.start)


def gap(program: Program, scope: QualifiedName, key: str = KEY) -> Finding:
    """The gap between the bands, as the law stands."""
    binding = next(each for each in program.scope(scope).bindings if each.name == "fee")
    assert isinstance(binding, Binding)
    assert binding.term is not None
    rules = [each for each in rules_of(binding.term) if each.condition]
    land = program.enumeration(QualifiedName(scope.module, "Use")).cases[0].payload
    assert land is not None
    return Finding(
        Kind.GAP,
        scope,
        "fee",
        key,
        tuple(each for rule in rules for each in rule.provisions),
        rules=tuple(each.condition for each in rules),
        ranges=(Range(("plot", "Land"), land, Fraction(150), Fraction(151), False, False),),
        fixed=((("plot",), ("Land",)),),
        witness=Witness(scope, {"plot": {"Land": "150.5"}}, {"fee": "silent"}, ROW),
        spans=tuple(each.span for each in rules),
    )


def analyser(calls: Path | None = None) -> Callable[[Program, QualifiedName], Report]:
    """Finds the gap as long as the text has it; notes in a file which scopes it was asked about."""

    def analyse(program: Program, scope: QualifiedName) -> Report:
        if calls is not None:
            with calls.open("a", encoding="utf-8") as file:
                file.write(json.dumps(scope.name) + "\n")
        declared = program.scope(scope)
        findings: tuple[Finding, ...] = ()
        undecided: tuple[Undecided, ...] = ()
        if scope.name == "Fee":
            found = gap(program, scope)
            findings = (found,) if any("151 ha" in each for each in found.rules) else ()
        else:
            undecided = (Undecided(Kind.CONFLICT, scope, "size", "It is too large to be decided.", declared.span),)
        taken = Assumption(scope, ("plot",), "An area is not negative.", declared.span)
        return Report((scope,), findings, undecided, (taken,), {Kind.GAP: 1, Kind.CONFLICT: 2})

    return analyse
