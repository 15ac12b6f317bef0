"""The standard library: every function by examples, under the interpreter and as generated code."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.encode import encode
from compiler.runtime.failures import Failure
from compiler.stdlib import library
from compiler.types import QualifiedName, StructureType
from dsl.surface.tree import TopLevelDeclaration
from tests.emit.compiled import described
from tests.emit.package import load
from tests.stdlib.examples import ENGLISH, FRENCH, Example

_MODULES = {**ENGLISH, **FRENCH}
_SCOPE = QualifiedName("", "S")


def _english(examples: list[Example]) -> str:
    declared = "\n".join(f"  output x{number} content {type_}" for number, (_, type_, _) in enumerate(examples))
    defined = "\n".join(f"  definition x{number} equals {call}" for number, (call, _, _) in enumerate(examples))
    return f"```catala\ndeclaration scope S:\n{declared}\n\nscope S:\n{defined}\n```\n"


def _french(examples: list[Example]) -> str:
    declared = "\n".join(f"  résultat x{number} contenu {type_}" for number, (_, type_, _) in enumerate(examples))
    defined = "\n".join(f"  définition x{number} égal à {call}" for number, (call, _, _) in enumerate(examples))
    return f"```catala\ndéclaration champ d'application S:\n{declared}\n\nchamp d'application S:\n{defined}\n```\n"


def _checked(module: str, examples: list[Example]) -> Checked:
    is_french = module.endswith("_fr")
    text = _french(examples) if is_french else _english(examples)
    found = check([RuleText(f"examples.catala_{'fr' if is_french else 'en'}", text)])
    assert found.ok, [(each.message, each.span and each.span.text) for each in found.diagnostics]
    return found


def _told(value: Any) -> Any:
    """The cases of an optional value under their English names: which tongue they are written in is not the matter."""
    match value:
        case {"Présent": inner}:
            return {"Present": _told(inner)}
        case _:
            return value


@pytest.mark.parametrize("module", _MODULES)
def test_every_function_gives_what_its_words_say(module: str) -> None:
    examples = _MODULES[module]
    interpreter = Interpreter(_checked(module, examples).program)
    values = interpreter.run(_SCOPE, {}).values
    fields = interpreter.program.structure(_SCOPE).fields
    given = {
        call: _told(encode(interpreter.schemas.of(field.type), value))
        for (call, _, _), field, value in zip(examples, fields, values, strict=True)
    }
    assert given == {call: _told(expected) for call, _, expected in examples}


@pytest.mark.parametrize("module", ["Date_en", "Period_en", "List_en", "Money_en", "Decimal_en", "MonthYear_fr"])
def test_generated_code_gives_the_same(module: str, tmp_path: Path) -> None:
    program = _checked(module, _MODULES[module]).program
    interpreter = Interpreter(program)
    paths = {each.name: each.source.path.split(".")[0] for each in program.modules}
    emitted = load(tmp_path, program, paths, "examples")
    structure = described(emitted, "S").type
    from_interpreter = encode(interpreter.schemas.of(StructureType(_SCOPE)), interpreter.run(_SCOPE, {}))
    assert encode_with(emitted, structure, emitted.s()) == from_interpreter


def encode_with(emitted: Any, descriptor: Any, value: Any) -> Any:
    """A generated value in JSON, by the run-time library of its own package."""
    import importlib

    return importlib.import_module(f"{emitted.__name__.split('.')[0]}.runtime.encode").encode(descriptor, value)


@pytest.mark.parametrize("module", _MODULES)
def test_every_function_is_documented_and_has_an_example(module: str) -> None:
    *_, file = library.with_used([module])
    functions = [
        item for block in file.blocks if block.public for item in block.items if isinstance(item, TopLevelDeclaration)
    ]
    assert functions
    calls = "\n".join(call for call, _, _ in _MODULES[module])
    for each in functions:
        assert each.notes.doc.endswith((".", ".)")), each.name.text
        assert re.search(rf"\.{each.name.text}\b", calls), each.name.text


def test_the_library_has_no_mistake() -> None:
    """Its own text is checked as any other: `check` would show what is wrong with it."""
    words = [*("\n".join(f"> Using {module}" for module in _MODULES).split("\n"))]
    found = check([RuleText("all.catala_en", "\n".join(words) + "\n")])
    assert [each.message for each in found.diagnostics] == []


# ------------------------------------------------------------------------------------------------------ in scope


def _loaded(code: str, name: str = "a.catala_en", before: str = "") -> set[str]:
    found = check([RuleText(name, f"{before}```catala\n{code}\n```\n")])
    return {each.name for each in found.program.modules if library.is_library(each.name)}


def test_a_program_that_mentions_nothing_loads_nothing() -> None:
    assert _loaded("declaration x content integer equals 3") == set()


def test_words_in_comments_and_texts_are_no_mention() -> None:
    code = '# Money.min is for May.\n## Date.get_year\n#[description = "Period.valid"]\ndeclaration x content integer equals 3'
    assert _loaded(code) == set()
    assert _loaded("declaration x content integer equals 3", before="In May, Money.min of nothing.\n\n") == set()


def test_only_what_is_mentioned_is_loaded() -> None:
    assert _loaded("declaration x content integer equals Integer.min of 1, 2") == {"Integer_en"}
    assert _loaded("declaration x content money equals Money.min of $1, $2") == {"Money_en", "Library_natives"}


def test_a_month_needs_no_prefix_but_gives_way_to_ones_own() -> None:
    assert "Date_en" in _loaded("declaration x content Date.Month equals March")
    own = "declaration enumeration Song:\n  -- March\n\ndeclaration x content Song equals March"
    assert check([RuleText("a.catala_en", f"```catala\n{own}\n```\n")]).ok


def test_a_module_of_ones_own_hides_the_librarys() -> None:
    own = "> Module Date\n\n```catala-metadata\ndeclaration get_year content integer equals 7\n```\n"
    user = "> Module User\n> Using Date\n\n```catala\ndeclaration x content integer equals Date.get_year\n```\n"
    found = check([RuleText("date.catala_en", own), RuleText("user.catala_en", user)])
    assert found.ok
    body = found.program.modules[-1].constants[0].body
    assert body is not None
    assert Interpreter(found.program).value(body) == 7


@pytest.mark.parametrize(
    ("tongue", "type_", "expression"),
    [
        ("en", "integer", "Stdlib.Date.get_year of |2011-04-20|"),
        ("en", "Stdlib.Date.Month", "Stdlib.Date.April"),
        ("en", "Date.Month", "Stdlib.Date.Month.April"),
        (
            "en",
            "Stdlib.MonthYear.MonthYear",
            "Stdlib.MonthYear.MonthYear { -- year_number: 2011 -- month_name: April }",
        ),
        ("fr", "entier", "Stdlib.Date.accès_année de |2011-04-20|"),
    ],
)
def test_the_name_of_the_library_may_stand_before_its_modules(tongue: str, type_: str, expression: str) -> None:
    words = {"en": "declaration x content {} equals {}", "fr": "déclaration x contenu {} égal à {}"}[tongue]
    text = f"```catala\n{words.format(type_, expression)}\n```\n"
    assert [each.message for each in check([RuleText(f"a.catala_{tongue}", text)]).diagnostics] == []


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("Stdlib.Dates.get_year of |2011-04-20|", "unknown-module"),
        ("Stdlib.get_year of |2011-04-20|", "unknown-module"),
        ("Date.Stdlib.get_year of |2011-04-20|", "unknown-module"),
        ("Stdlib.Date.get_yeer of |2011-04-20|", "unknown-name"),
    ],
)
def test_but_nothing_else(expression: str, code: str) -> None:
    text = f"```catala\ndeclaration x content integer equals {expression}\n```\n"
    assert [each.code for each in check([RuleText("a.catala_en", text)]).diagnostics] == [code]


def test_the_library_is_meant_by_its_name_beside_a_module_of_ones_own() -> None:
    own = "> Module Date\n\n```catala-metadata\ndeclaration get_year content integer equals 7\n```\n"
    read = "Stdlib.Date.get_year of |2011-04-20| + Date.get_year"
    user = f"> Module User\n> Using Date\n\n```catala\ndeclaration x content integer equals {read}\n```\n"
    found = check([RuleText("date.catala_en", own), RuleText("user.catala_en", user)])
    assert [each.message for each in found.diagnostics] == []
    body = found.program.modules[-1].constants[0].body
    assert body is not None
    assert Interpreter(found.program).value(body) == 2018


def test_a_date_that_is_none_fails_where_it_is_asked_for() -> None:
    code = "declaration scope S:\n  output d content date\n\nscope S:\n  definition d equals\n    Date.of_year_month_day of (31, 2, 2023)"
    program = check([RuleText("a.catala_en", f"```catala\n{code}\n```\n")]).program
    with pytest.raises(Failure) as failed:
        Interpreter(program).run(_SCOPE, {})
    assert type(failed.value).__name__ == "NoSuchDate"
    assert failed.value.place == "a.catala_en:7"


def test_a_month_that_is_none_fails_where_it_is_asked_for() -> None:
    code = "declaration scope S:\n  output m content Date.Month\n\nscope S:\n  definition m equals Date.integer_to_month of 13"
    program = check([RuleText("a.catala_en", f"```catala\n{code}\n```\n")]).program
    with pytest.raises(Failure) as failed:
        Interpreter(program).run(_SCOPE, {})
    assert failed.value.place == "a.catala_en:6"
