"""A decision record: what was asked, what was answered and why, and what the answer rests on.

    {"kotmai_record": 1, "asked": {scope, module, facts, readings?, date?}, "answer": {…}, "rests_on": {…},
     "digests": {"asked": …, "answer": …, "rests_on": …, "record": …}}

Facts stand in the forms in which answers have their values: `5`, `"5"` and `"5 MW"` give the same record. Digests tell
a slip or a change of any part; they are no signature, for whoever changes a part can make them anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from compiler.runtime.facts import BadFacts, Given
from compiler.types import QualifiedName
from service.project.evaluators import Evaluator
from service.records.basis import Basis
from service.records.canonical import digest

#: The form of records that is written here.
FORM = 1
#: The name under which a record says its form, and the parts that have digests of their own.
KEY, PARTS = "kotmai_record", ("asked", "answer", "rests_on")


def record(
    evaluator: Evaluator, basis: Basis, scope: QualifiedName, facts: Mapping[str, Given], day: date | None = None
) -> dict[str, Any]:
    """The record of an answer to facts, readings chosen among them. Raises `BadFacts` or a `Failure`."""
    answer = evaluator.answer(scope, facts)
    chosen = {each.input: each.in_force.case for each in evaluator.readings(scope) if each.input in facts}
    chosen = {name: str(facts[name]) for name in chosen}
    asked: dict[str, Any] = {
        "scope": scope.name,
        "module": scope.module,
        "facts": told(evaluator, scope, {name: each for name, each in facts.items() if name not in chosen}),
    }
    if chosen:
        asked["readings"] = chosen
    if day is not None:
        asked["date"] = day.isoformat()
    return sealed({KEY: FORM, "asked": asked, "answer": answer.as_json(), "rests_on": basis.under(scope)})


def sealed(parts: Mapping[str, Any]) -> dict[str, Any]:
    """A record with its digests."""
    bare = {name: each for name, each in parts.items() if name != "digests"}
    digests = {name: digest(bare[name]) for name in PARTS}
    return {**bare, "digests": {**digests, "record": digest({KEY: bare[KEY], **digests})}}


def told(evaluator: Evaluator, scope: QualifiedName, facts: Mapping[str, Given]) -> Any:
    """The facts in the forms of answers; as they are given where they have types that only Python code knows."""
    type_, _ = evaluator.types(scope)
    try:
        written = encode(type_, decode(type_, facts))
        if encode(type_, decode(type_, written)) == written:
            return written
    except (BadFacts, ValueError, TypeError, ArithmeticError):
        pass
    return _plain(facts)


def _plain(given: Any) -> Any:
    """Facts with numbers that are no integers as text."""
    match given:
        case Decimal():
            return format(given, "f")
        case Mapping():
            return {name: _plain(each) for name, each in given.items()}
        case list() | tuple():
            return [_plain(each) for each in given]
        case _:
            return given
