"""An export held against the program it was made from: both are asked the same, and must answer the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.plain.additions import additions
from compiler.plain.from_program import Export, export
from compiler.runtime.answers import Json
from compiler.runtime.failures import Conflict, Failure, ImpossibleReached, OutsideCalendar, Refused, Silent
from compiler.types import QualifiedName


def accepted(texts: Iterable[tuple[str, str]], tables: Mapping[str, str] | None = None) -> Checked:
    """A program that must be free of errors."""
    checked = check([RuleText(path, text) for path, text in texts], tables=tables or {})
    assert checked.ok, [(each.code, str(each.span), each.message) for each in checked.diagnostics]
    return checked


def exported(checked: Checked) -> tuple[Export, Checked]:
    """The export of a program, and itself read again: plain, and free of errors."""
    made = export(checked)
    assert not made.refused, made.refused
    again = accepted((each.path, each.text) for each in made.files)
    assert [list(additions(each.rule_file)) for each in again.files] == [[] for _ in again.files]
    return made, again


class Pair:
    """A program and its export, under the interpreter."""

    def __init__(self, checked: Checked, plain: Checked) -> None:
        self.one = Interpreter(checked.program)
        self.other = Interpreter(plain.program)

    def asked(self, scope: QualifiedName, facts: Mapping[str, Json]) -> tuple[Any, Any]:
        """What both give: the values as the program holds them, or how it stopped."""
        given = self.one.decoded(scope, facts)
        handed = {name.replace(".", "_").lower() if "." in name else name: value for name, value in given.items()}
        return _outcome(self.one, scope, given), _outcome(self.other, scope, handed)

    def passes(self, scope: QualifiedName) -> bool:
        """Whether a test scope of the export runs to its end."""
        return not isinstance(_outcome(self.other, scope, {}), str)


def _outcome(interpreter: Interpreter, scope: QualifiedName, given: Mapping[str, Any]) -> Any:
    try:
        found = interpreter.run(scope, given)
    except (Silent, Conflict, Refused) as failure:
        return type(failure).__name__
    except (OutsideCalendar, ImpossibleReached):
        return "impossible"
    except Failure as failure:
        return type(failure).__name__
    return [_plain(each) for each in _values(interpreter, scope, found)]


def _values(interpreter: Interpreter, scope: QualifiedName, found: Any) -> list[Any]:
    return list(found.values)


def _plain(value: Any) -> Any:
    """A value as both hold it: amounts and numbers of working days are integers, quantities fractions."""
    if isinstance(value, Fraction):
        return str(value)
    return value
