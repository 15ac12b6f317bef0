"""Random well-typed programs over columns: their answers are those of the scalar evaluators, row by row."""

from __future__ import annotations

import importlib
from pathlib import Path

from tests.columns.agreement import alike
from tests.columns.package import module, written
from tests.differential.choices import Choices
from tests.differential.engines import accepted
from tests.differential.programs import sample

PROGRAMS = 16


def test_random_programs(tmp_path: Path) -> None:
    over_columns = asked = 0
    for number in range(PROGRAMS):
        made = sample(Choices.seeded(f"columns:{number}"))
        program = accepted(made.text).program
        package = written(tmp_path, program, {each.name: each.name.lower() or "sample" for each in program.modules})
        scopes = {
            each.scalar.name: each
            for each in vars(module(package, "columns/sample")).values()
            if type(each).__name__ == "ColumnScope"
        }
        schema = importlib.import_module(f"{package}.runtime.schema")
        for name, scope in scopes.items():
            questions = [facts for asked_, facts in made.questions if asked_ == name]
            if any(isinstance(each.type, schema.Function) for each in scope.scalar.inputs) or not questions:
                continue
            asked += 1
            over_columns += not scope.by_row
            wrong, _, _ = alike(package, scope, questions)
            assert not wrong, f"{made.text}\n{wrong[0]}"
    assert over_columns, asked
