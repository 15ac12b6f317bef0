"""Questions asked over columns and row by row: what differs."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import Any

OUTCOMES = ("value", "silent", "conflict", "refused", "error")


def given_columns(package: str, scope: Any, questions: Sequence[Any]) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Facts in JSON as the arguments of a scope's function, question by question, and as columns of all."""
    decode = importlib.import_module(f"{package}.runtime.decode").decode
    rows = importlib.import_module(f"{package}.columns.runtime.rows")
    schema = importlib.import_module(f"{package}.runtime.schema")
    several = []
    for question in questions:
        values = decode(scope.facts, question)
        several.append(
            {
                each.argument: value.value
                if value is not None and not each.required and not isinstance(each.type, schema.OptionalOf)
                else value
                for each, value in zip(scope.inputs, values, strict=False)
            }
        )
    table = {}
    for each in scope.inputs:
        told = [arguments[each.argument] for arguments in several]
        if not each.required and any(value is None for value in told):
            # A column is given whole or not at all: questions that leave it out are asked together.
            assert all(value is None for value in told)
            continue
        if not each.required and isinstance(each.type, schema.OptionalOf):
            told = [value.value for value in told]
        table[each.argument] = rows.column_of(each.type, told)
    return several, table


def alike(package: str, over_columns: Any, questions: Sequence[Any]) -> tuple[list[str], dict[str, int], int]:
    """What differs between the answers over columns and those of the scalar evaluator, row by row; how often each
    outcome came; how many rows were settled one by one."""
    rows = importlib.import_module(f"{package}.columns.runtime.rows")
    settle = importlib.import_module(f"{package}.columns.runtime.settled").settle
    scope = over_columns.scalar
    wrong: list[str] = []
    seen: dict[str, int] = {}
    settled = 0
    for together in groups(scope, questions):
        several, table = given_columns(package, scope, together)
        answers = over_columns.ask(**table)
        settled += answers.settled
        # A scope that takes nothing of the case gives one answer for all.
        rows_asked = len(next(iter(answers.values())).outcome)
        for row, arguments in enumerate(several[:rows_asked]):
            expected = settle(scope, arguments)
            for field, (outcome, value) in zip(scope.type.fields, expected, strict=True):
                found = answers[field.name]
                told = OUTCOMES[found.outcome[row]]
                seen[told] = seen.get(told, 0) + 1
                if told != OUTCOMES[outcome]:
                    wrong.append(f"{scope.name}.{field.name}: {told}, not {OUTCOMES[outcome]}: {arguments}")
                elif outcome == 0 and (got := rows.value_at(field.type, found.values, row)) != value:
                    wrong.append(f"{scope.name}.{field.name}: {got}, not {value}: {arguments}")
    return wrong, seen, settled


def groups(scope: Any, questions: Sequence[Any]) -> list[list[Any]]:
    """Questions that give and leave out the same facts."""
    groups: dict[tuple[str, ...], list[Any]] = {}
    optional = [each.name for each in scope.inputs if not each.required]
    for each in questions:
        groups.setdefault(tuple(name for name in optional if each.get(name) is not None), []).append(each)
    return list(groups.values())
