"""Small laws for tests of anchors and coverage."""

from __future__ import annotations

from compiler.anchors.coverage import Covered, LawCoverage, coverage
from compiler.driver import Checked, RuleText, check
from dsl.diagnostics import Diagnostic

LAW = """## Article 1. Purpose

This Decree is issued for order.{#a1}

## Article 2. Fees

The fee is five dollars{#a2-1} for each day.{#a2-2} It is due at noon.{#a2-3}
"""
FEE = """
```catala
declaration scope Fee:
  input days content integer
  output fee content money

scope Fee:
  #[implements = "a2-1"]
  #[implements = "a2-2"]
  definition fee equals $5 * days
```
"""
CASES = """
```cases Fee
| case | provision | days | expected fee |
|------|-----------|------|--------------|
| two  | a2-2      | 2    | $10          |
```
"""


def why(entry: str) -> str:
    """A block of reasons."""
    return f"\n```not-encoded\n{entry}\n```\n"


def checked(*texts: str, **named: str) -> Checked:
    """Rule files of the folder `rules/law`: a single text, or texts by the names of their files (`__` for `/`)."""
    files = {"law": texts[0]} if texts else named
    return check(
        [
            RuleText(f"rules/law/{name.replace('__', '/')}.catala_en".replace("law/other/", "other/"), text)
            for name, text in files.items()
        ]
    )


def found(*texts: str, **named: str) -> list[Diagnostic]:
    """What is wrong with them, save for what short examples leave unused."""
    return [each for each in checked(*texts, **named).diagnostics if not each.code.startswith("unused-")]


def covered(text: str, confirmed: dict[str, str] | None = None) -> LawCoverage:
    """The coverage of one rule file, which must be in order."""
    program = checked(text)
    assert program.ok, [each.message for each in program.diagnostics]
    (law,) = coverage(program.files, program.questions, None if confirmed is None else {"rules/law": confirmed})
    return law


def states(law: LawCoverage) -> dict[str, str]:
    """The state of each statement."""
    return {each.statement.anchor: each.state.value for each in law.statements}


def by_anchor(law: LawCoverage) -> dict[str, Covered]:
    return {each.statement.anchor: each for each in law.statements}
