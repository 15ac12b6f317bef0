"""External modules: declarations in the language, the rest in Python beside them."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import pytest

from compiler.interpret.interpreter import Interpreter
from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import ExternalFailed, Failure, NotImplementedInPython
from compiler.types import AbstractType, QualifiedName
from service.project import load
from service.project.evaluators import python_of
from service.project.files import Project
from service.project.generated import files_of, is_fresh, write
from tests.modules.folder import code, codes, loaded, outputs, public, scope, written

_SHARES = "> Module Shares external\n\n" + public(
    "## The amount shared out by weight; what rounding leaves goes to the last.\n"
    "declaration shared content list of money\n"
    "  depends on amount content money, weights content list of integer\n\n"
    "declaration most content optional of integer depends on numbers content list of integer\n\n"
    "declaration heavy content integer"
)
_PYTHON = '''"""Shares of an amount."""

from __future__ import annotations

from .runtime.decimals import rounded_ratio
from .runtime.schema import Present

heavy = 3


def shared(amount: int, weights: tuple[int, ...]) -> tuple[int, ...]:
    shares = [rounded_ratio(amount * weight, sum(weights)) for weight in weights]
    shares[-1] += amount - sum(shares)
    return tuple(shares)


def most(numbers: tuple[int, ...]) -> Present[int] | None:
    return Present(max(numbers)) if numbers else None
'''
_MAIN = "> Using Shares\n\n" + scope("Shares.shared of $10, [1; 1; Shares.heavy - 2]", "list of money")


def test_functions_and_constants_of_a_python_file(tmp_path: Path) -> None:
    written(tmp_path, shares=_SHARES, shares_py=_PYTHON, main=_MAIN)
    assert outputs(loaded(tmp_path)) == {"x": ["3.33", "3.33", "3.34"]}


def test_optional_values_come_from_the_runtime_library(tmp_path: Path) -> None:
    main = "> Using Shares\n\n" + scope("[Shares.most of []; Shares.most of [3; 8]]", "list of optional of integer")
    written(tmp_path, shares=_SHARES, shares_py=_PYTHON, main=main)
    assert outputs(loaded(tmp_path)) == {"x": ["Absent", {"Present": "8"}]}


def _failure(folder: Path) -> Failure:
    found = loaded(folder)
    assert found.ok
    with pytest.raises(Failure) as failed:
        Interpreter(found.checked.program).run(QualifiedName("", "S"), {})
    return failed.value


def test_without_the_python_file_the_rules_can_be_checked_but_not_run(tmp_path: Path) -> None:
    written(tmp_path, shares=_SHARES, main=_MAIN)
    failure = _failure(tmp_path)
    assert isinstance(failure, NotImplementedInPython)
    assert "shares.py" in str(failure)
    written(tmp_path, shares_py="heavy = 3\n")
    assert isinstance(_failure(tmp_path), NotImplementedInPython)


@pytest.mark.parametrize(
    ("python", "told"),
    [
        ("heavy = 3\n\ndef shared(amount, weights):\n    return weights[7]\n", "IndexError"),
        ("heavy = 3\n\ndef shared(amount):\n    return ()\n", "TypeError"),
        ("heavy = 3\n\ndef shared(amount, weights):\n    return (amount / 2,)\n", "500.0"),
        ("heavy = 3\n\ndef shared(amount, weights):\n    return [amount]\n", "no list of money"),
        ("heavy = True\n", "True"),
        ("import nothing_of_that_name\n", "ModuleNotFoundError"),
        ("def shared(\n", "SyntaxError"),
    ],
)
def test_python_that_goes_wrong_is_a_failure_with_its_reason(tmp_path: Path, python: str, told: str) -> None:
    written(tmp_path, shares=_SHARES, shares_py=python, main=_MAIN)
    failure = _failure(tmp_path)
    assert isinstance(failure, ExternalFailed)
    assert told in str(failure)
    assert "Shares" in str(failure)


@pytest.mark.parametrize(
    ("python", "kind", "told"),
    [
        ("import nothing_of_that_name\n", ExternalFailed, "cannot be loaded (ModuleNotFoundError: No module named"),
        ("def shared(\n", ExternalFailed, "cannot be loaded (SyntaxError: "),
        ("heavy = 1 / 0\n", ExternalFailed, "cannot be loaded (ZeroDivisionError: division by zero)"),
        ("heavy = 3\n", NotImplementedInPython, "no `shared` is found"),
        ("def shared(amount, weights):\n    return ()\n", NotImplementedInPython, "no `heavy` is found"),
        ("", NotImplementedInPython, "no `heavy` is found"),
    ],
)
def test_both_engines_say_what_is_wrong_with_a_python_file(
    tmp_path: Path, python: str, kind: type[Failure], told: str
) -> None:
    project = Project(written(tmp_path / "rules", shares=_SHARES, shares_py=python, main=_MAIN))
    found = load(project)
    failures = []
    for ask in (Interpreter(found.checked.program).answer, python_of(found).answer):
        with pytest.raises(kind) as failed:
            ask(QualifiedName("", "S"), {})
        failures.append(failed.value.sentence())
    assert all(told in each for each in failures)
    if kind is ExternalFailed:
        assert "`rules/shares.py`" in failures[0]
        assert "`shares_external.py`" in failures[1]


def test_rules_that_ask_nothing_of_a_python_file_need_none(tmp_path: Path) -> None:
    text = "> Module Text external\n\n" + public("declaration type Text: external")
    main = "> Using Text\n\n" + code(
        "declaration scope S:\n  context output notes content list of Text.Text\n\n"
        "scope S:\n  definition notes equals []"
    )
    found = load(Project(written(tmp_path / "rules", text=text, text_py="import nothing_of_that_name\n", main=main)))
    for ask in (Interpreter(found.checked.program).answer, python_of(found).answer):
        assert ask(QualifiedName("", "S"), {}).outputs["notes"].value == []
        with pytest.raises(ExternalFailed, match="nothing_of_that_name"):
            ask(QualifiedName("", "S"), {"notes": ["a"]})


def test_an_external_module_has_no_bodies(tmp_path: Path) -> None:
    written(tmp_path, main="> Module Main external\n\n" + public("declaration fee content integer equals 3"))
    assert codes(tmp_path) == ["body-in-external"]


def test_generated_code_imports_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = written(tmp_path / "rules", **{"deep/shares": _SHARES, "deep/main": _MAIN})
    (rules / "deep" / "shares.py").write_text(_PYTHON.replace("from .", "from .."), encoding="utf-8")
    project = Project(rules)
    found = load(project)
    assert outputs(found) == {"x": ["3.33", "3.33", "3.34"]}
    write(project.generated, files_of(found.checked, project))
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in [each for each in sys.modules if each.split(".")[0] == "generated"]:
        monkeypatch.delitem(sys.modules, name)
    try:
        assert importlib.import_module("generated.deep.main").s().x == (333, 333, 334)
    finally:
        for name in [each for each in sys.modules if each.split(".")[0] == "generated"]:
            del sys.modules[name]
    assert is_fresh(project)
    (rules / "deep" / "shares.py").write_text("heavy = 3\n\n\ndef shared(a, w):\n    return w[9]\n", encoding="utf-8")
    with pytest.raises(ExternalFailed, match="IndexError"):
        python_of(load(project)).answer(QualifiedName("", "S"), {})
    (rules / "deep" / "shares.py").write_text("heavy = 4\n", encoding="utf-8")
    assert not is_fresh(project)


# --------------------------------------------------------------------------------------------------- external types

_TEXT = "> Module Text external\n\n" + public(
    "declaration type Text: external\n\n"
    "declaration empty content Text\n\n"
    "declaration of_int content Text depends on n content integer"
)
_TEXT_PYTHON = """class Text(str):
    def __new__(cls, data):
        if not isinstance(data, str):
            raise ValueError(data)
        return str.__new__(cls, data)


empty = Text("")


def of_int(n):
    return Text(str(n))
"""


def _text(folder: Path, expression: str, type_: str = "Text") -> Any:
    return written(folder, text=_TEXT, text_py=_TEXT_PYTHON, main="> Using Text\n\n" + scope(expression, type_))


@pytest.mark.parametrize(
    ("expression", "type_", "expected"),
    [
        ("Text.of_int of 42", "Text", "42"),
        (r'#[json = "\"a\""] Text', "Text", "a"),
        (r'Text.of_int of 7 = #[json = "\"7\""] Text', "boolean", True),
        (r'Text.empty < #[json = "\"b\""] Text', "boolean", True),
        (r'maximum of [Text.empty; #[json = "\"b\""] Text]', "Text", "b"),
        ("((Text.of_int of 4), 4)", "(Text.Text, integer)", ["4", "4"]),
    ],
)
def test_values_are_made_compared_and_shown_by_python(
    tmp_path: Path, expression: str, type_: str, expected: object
) -> None:
    assert outputs(loaded(_text(tmp_path, expression, type_))) == {"x": expected}


def test_what_is_no_json_is_a_mistake_of_the_rules(tmp_path: Path) -> None:
    assert codes(_text(tmp_path, '#[json = "{"] Text')) == ["json-malformed"]


def test_what_python_does_not_take_is_a_failure(tmp_path: Path) -> None:
    assert "ValueError" in str(_failure(_text(tmp_path, '#[json = "3"] Text')))


def test_facts_of_an_external_type(tmp_path: Path) -> None:
    found = loaded(_text(tmp_path, "Text.empty"))
    schema = Interpreter(found.checked.program).schemas.of(AbstractType(QualifiedName("Text", "Text")))
    assert encode(schema, decode(schema, "a")) == "a"
    with pytest.raises(BadFacts):
        decode(schema, 3)
