"""What compiling the whole law costs beside reading it: a ratio, which no slow machine changes."""

from __future__ import annotations

from pathlib import Path

from compiler.driver import check
from compiler.emit.apart import Prepared
from compiler.emit.to_python import plan
from compiler.reading import RuleText, read_file
from service.project import find, read
from service.project.generated import module_paths
from service.project.tables import tables_of
from tests.benchmarks.frame import interleaved, ratio

#: Checking what was read and writing Python took twice as long as reading when this was written, three times before.
_ALLOWED = 2.8


def test_checking_and_writing_cost_little_more_than_reading() -> None:
    project = find(None, Path(__file__).parents[2])
    rules = read(project, project.rule_files()).texts
    texts = [RuleText(each.path, each.text) for each in rules]
    tables = {each.path: each.text for each in tables_of(project, rules).texts}

    def reading() -> list[object]:
        return [read_file(each, rules_only=True) for each in texts]

    files = [read_file(each, rules_only=True) for each in texts]
    assert len(files) > 10

    def checking_and_writing() -> None:
        checked = check(texts, tables=tables, rules_only=True, files_read=files)
        assert plan(Prepared(checked.program, module_paths(checked, project))).files()

    taken = interleaved({"reading": reading, "rest": checking_and_writing}, rounds=3)
    assert ratio(taken, "rest", "reading") < _ALLOWED, taken
