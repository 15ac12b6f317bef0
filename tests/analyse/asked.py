"""Small rules analysed, and what was found told in short lines."""

from __future__ import annotations

from compiler.analyse.analyse import analyse
from compiler.analyse.tree import Finding, Kind, Report
from compiler.defaults.tree import Program
from compiler.driver import Checked
from tests.compiler.programs import checked


def report_of(code: str) -> Report:
    """The report on all scopes of a block of code without errors."""
    return report(checked(code))


def report(program: Checked) -> Report:
    """The report on a checked program."""
    assert program.ok, [(each.code, str(each.span)) for each in program.diagnostics]
    return analyse(program.program, names=program.lookup, cases=program.questions)


def kinds(code: str) -> list[tuple[str, str]]:
    """What is found of rules: kind and variable, in the order of the report."""
    found = report_of(code)
    assert found.undecided == (), found.undecided
    return [(each.kind.value, each.variable) for each in found.findings]


def only(code: str, kind: Kind) -> Finding:
    """The one finding of a kind."""
    (found,) = [each for each in report_of(code).findings if each.kind is kind]
    return found


def one_program(program: Program) -> Report:
    """The report on a program that no file holds."""
    return analyse(program)
