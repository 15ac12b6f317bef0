"""A case that several enumerations have is the one of the type that is expected where it stands."""

from __future__ import annotations

import pytest

from compiler.cases.run import run
from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.answers import Json
from compiler.types import QualifiedName
from tests.modules.folder import public
from tests.plain.agreement import accepted, exported

_LIB = "> Module Lib\n\n" + public(
    """declaration enumeration Actor:
  -- Investor
  -- Ministry
  -- Other content integer

declaration enumeration Office:
  -- Ministry
  -- District

declaration structure Duty:
  data bearer content Actor

declaration boss content Actor
  depends on who content Actor, rank content integer
  equals who"""
)
_OWN = """declaration enumeration Person:
  -- Investor
  -- Child
  -- Other

declaration enumeration Heir:
  -- Child

declaration scope S:
  input who content Lib.Actor
  input several content list of Lib.Actor
  input perhaps content optional of Lib.Actor
  input person content Person
  output x content {type}

scope S:
  definition x equals {expression}
"""


def _texts(expression: str, type_: str, after: str = "") -> list[tuple[str, str]]:
    own = _OWN.replace("{type}", type_).replace("{expression}", expression)
    return [("lib.catala_en", _LIB), ("use.catala_en", "> Module Use\n> Using Lib\n\n" + public(own) + after)]


def _checked(expression: str, type_: str, after: str = "") -> Checked:
    return check([RuleText(path, text) for path, text in _texts(expression, type_, after)])


def _errors(checked: Checked) -> list[str]:
    return [each.code for each in checked.diagnostics if each.severity.value == "error"]


_DECIDED = [
    ("Investor", "Lib.Actor"),
    ("Ministry", "Lib.Office"),
    ("Lib.boss of Investor, 1", "Lib.Actor"),
    ("Lib.Duty { -- bearer: Ministry }", "Lib.Duty"),
    ("Lib.Duty { -- bearer: Ministry } but replace { -- bearer: Investor }", "Lib.Duty"),
    ("who = Investor", "boolean"),
    ("Ministry != who", "boolean"),
    ("person = Investor", "boolean"),
    ("perhaps = Present content Ministry", "boolean"),
    ("several contains Ministry", "boolean"),
    ("[Investor; (Ministry)] contains who", "boolean"),
    ("several = [Investor; Ministry]", "boolean"),
    ("(who, 1) = (Investor, 1)", "boolean"),
    ("who with pattern Investor", "boolean"),
    ("who with pattern Other content n and n > 1", "boolean"),
    ("match who with pattern -- Investor: 1 -- Ministry: 2 -- Other content n: n", "integer"),
    ("match person with pattern -- Investor: Investor -- anything: Other content 2", "Lib.Actor"),
    ("if who = Investor then Ministry else District", "Lib.Office"),
    ("let a equals 1 in Investor", "Lib.Actor"),
    ("(Investor, Investor)", "(Lib.Actor, Person)"),
    ("[[Investor]; [Ministry]]", "list of list of Lib.Actor"),
    ("Present content (Other content 2)", "optional of Lib.Actor"),
]


@pytest.mark.parametrize(("expression", "type_"), _DECIDED)
def test_the_type_decides(expression: str, type_: str) -> None:
    """In the interpreter, and in the export, where the name of the enumeration stands: plain Catala asks for it."""
    checked = accepted(_texts(expression, type_))
    _, again = exported(checked)
    name = QualifiedName("Use", "S")
    given: dict[str, Json] = {
        "who": "Investor",
        "several": ["Ministry"],
        "perhaps": {"Present": "Ministry"},
        "person": "Investor",
    }
    one, other = Interpreter(checked.program), Interpreter(again.program)
    assert one.run(name, one.decoded(name, given)) == other.run(name, other.decoded(name, given))


def test_the_export_names_the_enumeration() -> None:
    made, _ = exported(
        accepted(_texts("Lib.boss of (if person = Investor then Investor else Ministry), 1", "Lib.Actor"))
    )
    text = next(each.text for each in made.files if "Module Use" in each.text)
    assert "if person = Investor then Lib.Actor.Investor else Lib.Actor.Ministry" in text
    made, _ = exported(accepted(_texts("who with pattern Investor and several contains Ministry", "boolean")))
    text = next(each.text for each in made.files if "Module Use" in each.text)
    assert "who with pattern Lib.Actor.Investor and several contains Lib.Actor.Ministry" in text


@pytest.mark.parametrize(
    ("expression", "type_", "code_"),
    [
        ("let a equals Ministry in a = a", "boolean", "ambiguous-case"),
        ("who = Child", "boolean", "ambiguous-case"),
        ("Child", "Person", "ambiguous-case"),  # both in this file: upstream refuses it
        ("person with pattern Child", "boolean", "ambiguous-case"),
        ("person = District", "boolean", "cannot-compare"),
        ("District", "Lib.Actor", "type-mismatch"),
        ("several contains District", "boolean", "type-mismatch"),
        ("who with pattern District", "boolean", "type-mismatch"),
        ("match who with pattern -- Investor: 1 -- Ministry: 2 -- Other: 3 -- Child: 4", "integer", "ambiguous-case"),
        ("match who with pattern -- Investor: 1 -- anything: 2 -- District: 4", "integer", "wildcard-not-last"),
        ("[Investor; District]", "list of Lib.Actor", "type-mismatch"),
    ],
)
def test_where_no_type_decides_it_is_asked_for(expression: str, type_: str, code_: str) -> None:
    assert code_ in _errors(_checked(expression, type_))


def test_without_a_type_ones_own_case_is_meant() -> None:
    accepted(_texts("let a equals Investor in a", "Person"))
    assert _errors(_checked("let a equals Investor in a", "Lib.Actor")) == ["type-mismatch"]


_TABLE = """
```cases S
| case | who | several | perhaps | person | expected x |
|---|---|---|---|---|---|
| one | Investor | [Investor; Ministry; Other content 2] | Present content Investor | Child | Investor |
| two | Ministry | [] | Absent | Investor | Ministry |
```
"""


def test_cells_are_of_the_type_of_their_column() -> None:
    """Also where two enumerations of the file itself have the case, since a table is no part of plain Catala."""
    checked = accepted(_texts("who", "Lib.Actor", _TABLE))
    _, again = exported(checked)
    judge = Interpreter(checked.program)
    assert [run(each, judge.answer).passed for each in checked.questions] == [True, True]
    for test in ("S_case_1", "S_case_2"):
        Interpreter(again.program).run(QualifiedName("Use", test), {})


def test_a_cell_of_another_enumeration_is_refused() -> None:
    checked = _checked("who", "Lib.Actor", _TABLE.replace("| Ministry | [] |", "| District | [] |"))
    assert len(_errors(checked)) == 1
