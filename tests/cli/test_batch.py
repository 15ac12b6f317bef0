"""`kotmai batch`: tables of facts in, tables of answers out; bad rows aside; going on after an interruption."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from service.batch import engines
from service.batch.answered import Answers, Bad, Layout
from service.batch.run import Engine
from service.batch.sources import Block
from tests.cli.conftest import ROOT, Run

CSV = """id,project,project.Electricity,project.Land,project.Mining
a,Electricity,5,,
b,,5.01,,
c,Land,,1050,
d,Land,,"1,101 ha",
e,Other,,,
f,Mnnig,,,3
g,Electricity,,3,
h,Land,,-2,
i,Mining,,,"12
13"
j,Mining,,,300 km2
k
"""
#: Article 15: what each good row gives, worked out by hand.
EXPECTED = {
    "a": ("value", "10000.00"),
    "b": ("value", "30000.00"),
    "c": ("silent", ""),
    "d": ("value", "70000.00"),
    "e": ("silent", ""),
    "h": ("refused", ""),
    "j": ("value", "50000.00"),
}


@pytest.fixture
def table(compiled: Path, tmp_path: Path) -> Path:
    del compiled
    (tmp_path / "in.csv").write_text(CSV, "utf-8")
    return tmp_path


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_each_row_is_answered_and_bad_ones_are_set_aside_with_their_line(run: Run, table: Path) -> None:
    result = run("batch", "Warranty", f"{table}/in.csv", f"{table}/out.csv", "--keep", "id", "--why")
    assert result.exit_code == 0, result.output
    assert "7 rows answered" in result.output
    assert "4 value, 2 silent, 1 refused" in result.output
    assert {row["id"]: (row["amount.outcome"], row["amount"]) for row in _rows(table / "out.csv")} == EXPECTED
    refused = next(row for row in _rows(table / "out.csv") if row["id"] == "h")
    assert refused["amount.why"] == "The size of a project cannot be negative."
    bad = {(row["line"], row["id"]): row["error"] for row in _rows(table / "out.bad.csv")}
    assert list(bad) == [("7", "f"), ("8", "g"), ("10", "i"), ("13", "k")]
    assert "`Mining`" in bad["7", "f"]
    assert bad["8", "g"].startswith('project: expected one case, but "Electricity" together with project.Land')
    assert bad["10", "i"].startswith("project.Mining: expected a decimal in km2")
    assert bad["13", "k"] == "the line has 1 cells, and the first line names 5 columns"


def test_the_three_forms_give_the_same_answers(run: Run, table: Path) -> None:
    for ending in ("csv", "jsonl", "parquet"):
        assert run("batch", "Warranty", f"{table}/in.csv", f"{table}/o.{ending}", "--keep", "id").exit_code == 0
    lines = [json.loads(line) for line in (table / "o.jsonl").read_text("utf-8").splitlines()]
    from_lines = {each["kept"]["id"]: each["outputs"]["amount"] for each in lines}
    amounts = {name: found.get("value", {}).get("amount", "") for name, found in from_lines.items()}
    assert {name: (found["status"], amounts[name]) for name, found in from_lines.items()} == EXPECTED
    typed = pq.read_table(table / "o.parquet")
    assert typed.schema.field("amount").type == pa.decimal128(38, 2)
    cells = {each["id"]: (each["amount.outcome"], each["amount"]) for each in typed.to_pylist()}
    assert cells == {name: (status, Decimal(value) if value else None) for name, (status, value) in EXPECTED.items()}


def test_facts_come_from_typed_columns_and_from_objects(run: Run, table: Path) -> None:
    sizes = [Decimal("5.00"), None, Decimal("100.01")]
    typed = pa.table(
        {
            "project": pa.array(["Electricity", "Land", None]).dictionary_encode(),
            "project.Electricity": pa.array(sizes, pa.decimal128(12, 2)),
            "project.Land": pa.array([None, 150, None], pa.int64()),
        }
    )
    pq.write_table(typed, table / "in.parquet")
    objects = [{"project": {"Electricity": "5"}}, {"project": {"Land": 150}}, {"project": {"Electricity": 100.01}}]
    (table / "in.jsonl").write_text("\n".join(json.dumps(each) for each in objects), "utf-8")
    for ending in ("parquet", "jsonl"):
        assert run("batch", "Warranty", f"{table}/in.{ending}", f"{table}/from_{ending}.csv").exit_code == 0
        rows = [(row["line"], row["amount"]) for row in _rows(table / f"from_{ending}.csv")]
        assert rows == [("1", "10000.00"), ("2", "30000.00"), ("3", "50000.00")]


def test_floats_are_set_aside_and_nothing_is_rounded(run: Run, table: Path) -> None:
    pq.write_table(pa.table({"project.Electricity": [5.1]}), table / "in.parquet")
    result = run("batch", "Warranty", f"{table}/in.parquet", f"{table}/out.csv")
    assert "1 rows set aside" in result.output
    (bad,) = [json.loads(line) for line in (table / "out.bad.jsonl").read_text("utf-8").splitlines()]
    assert bad["line"] == 1
    assert "float" in bad["errors"][0]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("in.csv", "", "`in.csv` is empty: its first line must name the columns."),
        ("in.csv", "a,a\n1,2\n", "has two columns `a`"),
        ("in.csv", "projct\nOther\n", "did you mean `project`?"),
        ("in.csv", "project\nOther\nOth\xe9r\n", "is not UTF-8 text"),
        ("in.parquet", "PAR1 no table", "cannot be read as Parquet"),
        ("in.xlsx", "PK", "no table that can be read"),
        ("in.csv/", "", "is a folder"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused(
    run: Run, compiled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: str, said: str
) -> None:
    if name.endswith("/"):
        (tmp_path / name).mkdir()
    else:
        (tmp_path / name).write_bytes(content.encode("latin-1"))
    monkeypatch.chdir(tmp_path)
    result = run("--rules", str(compiled / "rules"), "batch", "Warranty", name.rstrip("/"), "out.csv", "--jobs", "1")
    assert result.exit_code == 2
    assert said in " ".join(result.output.split())


def test_what_is_there_is_not_written_over(run: Run, table: Path) -> None:
    (table / "out.csv").write_text("mine", "utf-8")
    arguments = ("batch", "Warranty", f"{table}/in.csv", f"{table}/out.csv", "--keep", "id")
    result = run(*arguments)
    assert result.exit_code == 2
    assert "is there already" in " ".join(result.output.split())
    assert (table / "out.csv").read_text("utf-8") == "mine"
    assert run(*arguments, "--restart").exit_code == 0
    same = run("batch", "Warranty", f"{table}/in.csv", f"{table}/in.csv")
    assert "IN and OUT are the same file" in same.output


class _Interrupted:
    """An engine that somebody stops while it answers a block."""

    left = 0

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def block(self, block: Block) -> tuple[Answers, list[Bad]]:
        if _Interrupted.left == 0:
            raise KeyboardInterrupt
        _Interrupted.left -= 1
        return self.engine.block(block)


@pytest.fixture
def interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Engines are stopped after `_Interrupted.left` blocks; every block is a checkpoint."""

    def engine_of(asked: engines.Asked, layout: Layout, wanted: str) -> tuple[Engine, int]:
        engine, rows = real(asked, layout, wanted)
        return _Interrupted(engine), rows

    real = engines.engine_of
    monkeypatch.setattr("service.batch.run.SECONDS", -1.0)
    monkeypatch.setattr("service.batch.engines.engine_of", engine_of)


@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet"])
@pytest.mark.parametrize("stops", [(1, 3, 1), (4,), (0, 2)])
@pytest.mark.usefixtures("interrupted")
def test_an_interrupted_run_goes_on_and_gives_the_same_table(
    run: Run, table: Path, ending: str, stops: tuple[int, ...]
) -> None:
    _Interrupted.left = 100
    whole = ("batch", "Warranty", f"{table}/in.csv", f"{table}/whole.{ending}", "--keep", "id", "--jobs", "1")
    assert run(*whole).exit_code == 0
    parts = ("batch", "Warranty", f"{table}/in.csv", f"{table}/parts.{ending}", "--keep", "id", "--block", "2")
    for stop in stops:
        _Interrupted.left = stop
        stopped = run(*parts, "--jobs", "1")
        assert stopped.exit_code == 130, stopped.output
        assert "The same command goes on from there." in " ".join(stopped.output.split())
    _Interrupted.left = 100
    done = run(*parts, "--jobs", "1")
    assert done.exit_code == 0, done.output
    assert "Going on behind row" in done.output
    assert _content(table / f"parts.{ending}") == _content(table / f"whole.{ending}")
    assert (table / "parts.bad.csv").read_bytes() == (table / "whole.bad.csv").read_bytes()
    assert sorted(path.name for path in table.iterdir() if path.name.startswith(".")) == []


def _content(path: Path) -> Any:
    return pq.read_table(path).to_pylist() if path.suffix == ".parquet" else path.read_bytes()


@pytest.mark.usefixtures("interrupted")
def test_another_question_does_not_go_on_with_an_unfinished_run(run: Run, table: Path) -> None:
    arguments = ("batch", "Warranty", f"{table}/in.csv", f"{table}/out.csv", "--jobs", "1", "--block", "2")
    _Interrupted.left = 2
    assert run(*arguments, "--keep", "id").exit_code == 130
    (table / "in.csv").write_text(CSV + "l,Other,,,\n", "utf-8")
    _Interrupted.left = 100
    changed = run(*arguments, "--keep", "id")
    assert changed.exit_code == 2
    assert "begin anew with --restart" in " ".join(changed.output.split())
    assert run(*arguments, "--keep", "id", "--restart").exit_code == 0
    assert "l" in {row["id"] for row in _rows(table / "out.csv")}


def test_several_processes_keep_the_order(run: Run, table: Path) -> None:
    rows = [f"{number},Electricity,{number % 7}" for number in range(300)]
    (table / "many.csv").write_text("\n".join(("id,project,project.Electricity", *rows)), "utf-8")
    result = run(
        "batch", "Warranty", f"{table}/many.csv", f"{table}/out.csv", "--keep", "id", "--jobs", "3", "--block", "7"
    )
    assert result.exit_code == 0, result.output
    assert [row["id"] for row in _rows(table / "out.csv")] == [str(number) for number in range(300)]


def test_the_table_of_the_guide_is_answered(run: Run, table: Path) -> None:
    guide = (ROOT / "docs" / "tables.md").read_text("utf-8")
    (table / "guide.csv").write_text(guide.split("```text\n")[1].split("```")[0], "utf-8")
    result = run("batch", "Warranty", f"{table}/guide.csv", f"{table}/out.csv", "--keep", "id")
    assert "5 rows answered" in guide
    assert "5 rows answered" in result.output
    counts = next(line for line in result.output.splitlines() if line.startswith("  amount"))
    assert counts in guide.splitlines()
    assert not (table / "out.bad.csv").exists()
