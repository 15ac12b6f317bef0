"""Several rule files together: modules, what they open to each other, and circles."""

from __future__ import annotations

from compiler.driver import RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.types import QualifiedName

_LAW = """> Module Law

```catala-metadata
declaration enumeration Use:
  -- Home
  -- Office content money

declaration scope Fee:
  input use content Use
  output fee content money
```

```catala
declaration base content money equals $7

scope Fee:
  definition fee equals match use with pattern -- Home: base -- Office content value: value * 10%
```
"""


def _program(*files: str) -> list[str]:
    texts = [RuleText(f"{text.split()[2].lower()}.catala_en", text) for text in files]
    return [each.code for each in check(texts).diagnostics]


def _using(code: str) -> str:
    return f"> Module Practice\n> Using Law as L\n\n```catala\n{code}\n```\n"


def test_a_module_asks_the_scope_of_another() -> None:
    code = (
        "declaration scope Ask:\n  output fee content money\n\nscope Ask:\n"
        "  definition fee equals (output of L.Fee with { -- use: L.Office content $50 }).fee"
    )
    texts = [RuleText("practice.catala_en", _using(code)), RuleText("law.catala_en", _LAW)]
    found = check(texts)
    assert found.ok
    record = Interpreter(found.program).run(QualifiedName("Practice", "Ask"), {})
    assert record.values == (500,)


def test_cases_of_another_module_need_no_prefix_where_they_are_clear() -> None:
    assert _program(_using("declaration usual content L.Use equals Home"), _LAW) == []


def test_what_is_private_stays_so() -> None:
    assert _program(_using("declaration twice content money equals L.base * 2"), _LAW) == ["private-name"]


def test_a_module_that_is_not_there() -> None:
    assert _program("> Module A\n> Using Lwa\n", _LAW) == ["unknown-module"]


def test_a_module_named_twice() -> None:
    assert _program(_LAW, _LAW) == ["duplicate-module"]


def test_modules_in_a_circle() -> None:
    assert _program("> Module A\n> Using B\n", "> Module B\n> Using A\n") == ["modules-in-a-circle"]


def test_a_module_that_is_not_there_is_said_once() -> None:
    code = "declaration twice content money equals Gone.base * 2\n\ndeclaration use content Gone.Use equals Gone.Home"
    assert _program(f"> Module Practice\n> Using Gone\n\n```catala\n{code}\n```\n") == ["unknown-module"]
