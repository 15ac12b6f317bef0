"""A table answered on a cluster: Spark reads, hands Arrow batches to the evaluators over columns, and writes.

The driver needs pyspark; every executor needs Kotmai with NumPy and pyarrow, and the project's `generated/` under the
same path. A table is a Parquet file or a folder of them; so is what is written.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compiler.columns.runtime.cells import plan
from compiler.types import QualifiedName
from service.batch.answered import STATUSES, Answers, Bad, Layout
from service.batch.journal import Progress
from service.batch.sources import Block, Unusable

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class Wish:
    """What an executor is told: where the evaluators stand, what is asked of them, and the columns that are facts."""

    generated: str
    name: QualifiedName
    columns: tuple[str, ...]
    kept: tuple[str, ...]
    fixed: dict[str, str]
    with_why: bool


def run_spark(wish: Wish, layout: Layout, table: Path, answers: Path, aside: Path, master: str) -> Progress:
    """Answers a table on a cluster. Raises `Unusable`."""
    session = _session(master)
    try:
        frame = session.read.parquet(str(table.resolve()))
        rows = frame.select("*", frame["_metadata.row_index"].alias("row"))
        rows = rows.toDF(*(f"in{number}" for number in range(len(rows.columns))))  # Spark reads points as paths
        answered = rows.mapInArrow(_answering(wish, tuple(frame.columns)), _declared(layout)).persist()
        good = answered.where("wrong is null").drop("wrong", "facts")
        good.toDF(*layout.names).write.mode("overwrite").parquet(str(answers.resolve()))
        bad = answered.where("wrong is not null").select("out0", "wrong", "facts").orderBy("out0")
        count = _write_bad(aside, ((each[0], each[1], each[2]) for each in bad.toLocalIterator()))
        counts = {each.name: _counted(good, layout, each.name) for each in layout.outputs.fields}
        total = answered.count()
        return Progress(rows=total, end=total, bad=count, counts={name: each for name, each in counts.items() if each})
    finally:
        session.stop()


def _session(master: str) -> Any:
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise Unusable('Spark needs pyspark and Java: install it with `pip install "kotmai[spark]"`.') from None
    builder = SparkSession.builder.appName("kotmai batch").config("spark.ui.enabled", "false")
    try:
        return (builder.master(master) if master else builder).getOrCreate()
    except Exception as problem:  # what Java says, in the words of py4j
        first = str(problem).strip().split("\n", 1)[0]
        raise Unusable(f"Spark does not start: {first} (Is Java there?)") from None


def _counted(frame: Any, layout: Layout, output: str) -> dict[str, int]:
    column = f"out{layout.names.index(layout.marks(output)[0])}"
    found = {each[0]: each[1] for each in frame.groupBy(column).count().collect()}
    return {status: found[status] for status in STATUSES if status in found}


def _write_bad(aside: Path, rows: Iterable[tuple[int, str, str]]) -> int:
    """The rows that are set aside, as lines of JSON; how many there are."""
    count = 0
    lines: list[str] = []
    for place, wrong, facts in rows:
        shown = {"line": place, "errors": json.loads(wrong), "facts": json.loads(facts)}
        lines.append(json.dumps(shown, ensure_ascii=False))
        count += 1
    if count:
        aside.write_text("\n".join(lines) + "\n", "utf-8")
    else:
        aside.unlink(missing_ok=True)
    return count


def _declared(layout: Layout) -> Any:
    """The columns that an executor gives, as Spark names their types."""
    from pyspark.sql.pandas.types import from_arrow_schema

    return from_arrow_schema(_plain_schema(layout))


def _plain_schema(layout: Layout) -> pa.Schema:
    """The columns of answers by number, without dictionaries, which Spark does not take; then what is wrong with a row
    that cannot be answered, and its facts."""
    import pyarrow as pa

    from service.batch.tables import schema_of

    fields = [
        pa.field(f"out{number}", each.type.value_type if pa.types.is_dictionary(each.type) else each.type)
        for number, each in enumerate(schema_of(layout))
    ]
    return pa.schema([*fields, pa.field("wrong", pa.string()), pa.field("facts", pa.string())])


def _answering(wish: Wish, names: tuple[str, ...]) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """What an executor does with the batches of its part of the table."""

    def answer(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        import pyarrow as pa

        from service.batch.columns import ColumnEngine
        from service.batch.rows import RowEngine
        from service.project.evaluators import from_folder

        evaluator = from_folder(Path(wish.generated))
        root, _ = plan(evaluator.types(wish.name)[0], wish.columns)
        rows = RowEngine(evaluator, wish.name, root, wish.kept, wish.fixed)
        found = evaluator.columns(wish.name)
        engine: ColumnEngine | RowEngine = rows
        layout: Layout | None = None
        for numbered in batches:
            batch = pa.RecordBatch.from_arrays(numbered.columns[:-1], names=list(names))
            if layout is None:
                types = {name: batch.schema.field(name).type for name in wish.kept}
                layout = Layout(evaluator.types(wish.name)[1], wish.kept, wish.with_why, types)
                if found is not None and not found.scope.by_row:
                    engine = ColumnEngine(found, root, layout, rows, wish.fixed)
            places = [each + 1 for each in numbered.column(len(names)).to_pylist()]
            yield from _records(layout, *engine.block(Block((), len(places), batch, places)))

    return answer


def _records(layout: Layout, answers: Answers, bad: list[Bad]) -> Iterator[pa.RecordBatch]:
    """Answers and rows that have none, in the columns that `_declared` names."""
    import pyarrow as pa

    from service.batch.sources import as_line
    from service.batch.tables import record_of_rows

    schema = _plain_schema(layout)
    records = [answers.record] if answers.record is not None else []
    records += [record_of_rows(layout, answers.rows)] if answers.rows else []
    for record in records:
        columns = [each.cast(field.type) for each, field in zip(record.columns, schema, strict=False)]
        nothing = pa.nulls(record.num_rows, pa.string())
        yield pa.RecordBatch.from_arrays([*columns, nothing, nothing], schema=schema)
    if bad:
        given = {
            "out0": [each.place for each in bad],
            "wrong": [json.dumps(each.mistakes, ensure_ascii=False) for each in bad],
            "facts": [as_line(dict(each.cells)) for each in bad],
        }
        columns = [pa.array(given.get(each.name, [None] * len(bad)), each.type) for each in schema]
        yield pa.RecordBatch.from_arrays(columns, schema=schema)
