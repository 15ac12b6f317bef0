"""Tables of answers, written so that an interrupted run can go on: what a checkpoint has confirmed is kept, what was
written after it is written again."""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol

from compiler.runtime.schema import Boolean, Date, Integer, Money, MoneyIn, Type
from compiler.runtime.schema import WorkingDuration as WorkingDays
from service.batch.answered import Answered, Bad, Layout
from service.batch.cells import Cell
from service.batch.sources import FORMS, Unusable, as_line

if TYPE_CHECKING:
    import pyarrow as pa


class Sink(Protocol):
    """A table of answers in the making."""

    def write(self, rows: Sequence[Answered]) -> None: ...

    def checkpoint(self) -> int:
        """Everything written is on the disk; gives the mark from which `resume` goes on."""
        ...

    def finish(self) -> None:
        """The table is whole and stands in its place."""
        ...


def sink_of(path: Path, layout: Layout, mark: int) -> Sink:
    """The table to be written to a file, by the ending of its name, after `mark` (0 for a new one). Raises
    `Unusable`."""
    form = FORMS.get(path.suffix.lower())
    match form:
        case "CSV":
            return CsvSink(path, layout, mark)
        case "JSON Lines":
            return JsonSink(path, layout, mark)
        case "Parquet":
            return ParquetSink(path, layout, mark)
        case _:
            *most, last = FORMS
            raise Unusable(
                f"`{path.name}` is no table that can be written: the name must end in {', '.join(most)} or {last}."
            )


class _Appended:
    """A file of text that grows, and is cut back to what a checkpoint has confirmed."""

    def __init__(self, path: Path, mark: int) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._stream: IO[bytes] = path.open("r+b" if mark else "wb")
            self._stream.truncate(mark)
            self._stream.seek(mark)
        except OSError as problem:
            raise Unusable(f"`{path}` cannot be written: {problem.strerror or problem}.") from None

    def text(self, lines: Iterable[str]) -> None:
        self._stream.write("".join(lines).encode())

    def checkpoint(self) -> int:
        self._stream.flush()
        os.fsync(self._stream.fileno())
        return self._stream.tell()

    def close(self) -> None:
        self._stream.close()


class _Lines:
    """A writer for `csv` that keeps the lines."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def write(self, line: str) -> None:
        self.lines.append(line)


class CsvSink:
    """Commas, a line of column names, empty cells for what has no value."""

    def __init__(self, path: Path, layout: Layout, mark: int) -> None:
        self.layout = layout
        self._file = _Appended(path, mark)
        if not mark:
            self._file.text(csv_lines([layout.names]))

    def write(self, rows: Sequence[Answered]) -> None:
        names = self.layout.names
        cells = (self.layout.cells(row) for row in rows)
        self._file.text(csv_lines([as_text(each.get(name)) for name in names] for each in cells))

    def checkpoint(self) -> int:
        return self._file.checkpoint()

    def finish(self) -> None:
        self._file.close()


def csv_lines(rows: Iterable[Sequence[str]]) -> list[str]:
    """Rows as lines of CSV."""
    kept = _Lines()
    csv.writer(kept, lineterminator="\n").writerows(rows)
    return kept.lines


def as_text(cell: Cell) -> str:
    """A cell of a table without types."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case list() | dict():
            return json.dumps(cell, ensure_ascii=False, default=str)
        case _:
            return str(cell)


class JsonSink:
    """An object in each line: the place of the row, what is carried over, and the answers as `kotmai ask --json` has
    them, without their reasons."""

    def __init__(self, path: Path, layout: Layout, mark: int) -> None:
        del layout
        self._file = _Appended(path, mark)

    def write(self, rows: Sequence[Answered]) -> None:
        self._file.text(f"{as_line(self._object(row))}\n" for row in rows)

    @staticmethod
    def _object(row: Answered) -> dict[str, Cell]:
        outputs = {name: each.as_json() for name, each in row.outcomes.items()}
        return {"line": row.place, **({"kept": dict(row.kept)} if row.kept else {}), "outputs": outputs}

    def checkpoint(self) -> int:
        return self._file.checkpoint()

    def finish(self) -> None:
        self._file.close()


class ParquetSink:
    """Typed columns. The file's footer is written last, so that parts are written beside it and joined in the end."""

    def __init__(self, path: Path, layout: Layout, mark: int) -> None:
        try:
            import pyarrow.parquet
        except ImportError:
            raise Unusable('Parquet needs pyarrow: install it with `pip install "kotmai[columns]"`.') from None
        del pyarrow
        self.path = path
        self.layout = layout
        self.parts = path.with_name(f".{path.name}.parts")
        self._written = mark
        self._writer: Any = None
        self._schema = schema_of(layout)
        try:
            if not mark:
                shutil.rmtree(self.parts, ignore_errors=True)
            self.parts.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise Unusable(f"`{path}` cannot be written: {problem.strerror or problem}.") from None

    def write(self, rows: Sequence[Answered]) -> None:
        if rows:
            import pyarrow as pa

            listed = [self.layout.cells(row) for row in rows]
            arrays = [_array(field, [each.get(field.name) for each in listed]) for field in self._schema]
            self.write_record(pa.RecordBatch.from_arrays(arrays, schema=self._schema))

    def write_record(self, record: pa.RecordBatch) -> None:
        """Rows that are columns already, under the names of the layout."""
        import pyarrow.parquet as pq

        if self._writer is None:
            self._writer = pq.ParquetWriter(self._part(self._written + 1), self._schema, compression="zstd")
        self._writer.write_batch(record)

    def checkpoint(self) -> int:
        if self._writer is not None:
            self._writer.close()
            self._writer = None
            self._written += 1
        return self._written

    def finish(self) -> None:
        import pyarrow.parquet as pq

        self.checkpoint()
        whole = self.parts / "whole.parquet"
        parts = [pq.ParquetFile(self._part(number + 1)) for number in range(self._written)]
        with pq.ParquetWriter(whole, self._schema, compression="zstd") as writer:
            for part in parts:
                for batch in part.iter_batches(_GROUP):
                    writer.write_batch(batch)
        os.replace(whole, self.path)
        shutil.rmtree(self.parts, ignore_errors=True)

    def _part(self, number: int) -> Path:
        return self.parts / f"{number:06}.parquet"


#: Rows of a group in a joined Parquet file.
_GROUP = 262_144


def schema_of(layout: Layout) -> pa.Schema:
    """The types of a table of answers. Money is a decimal of the currency's places; a decimal, which may be no finite
    one (1/3), is text; a list is JSON text."""
    import pyarrow as pa

    types: dict[str, pa.DataType] = {each.path: arrow_type(each.type) for each in layout.values}
    types |= {layout.line: pa.int64(), **layout.kept_types}
    return pa.schema([pa.field(name, types.get(name, pa.string())) for name in layout.names])


def arrow_type(type_: Type) -> pa.DataType:
    """In what a cell of a type is held."""
    import pyarrow as pa

    match type_:
        case Boolean():
            return pa.bool_()
        case Integer() | WorkingDays():
            return pa.int64()
        case Money():
            return pa.decimal128(38, 2)
        case MoneyIn(_, digits):
            return pa.decimal128(38, digits)
        case Date():
            return pa.date32()
        case _:
            return pa.string()


def _array(field: pa.Field[Any], cells: list[Cell]) -> pa.Array[Any]:
    """A column of cells as `encode` writes them, which are texts, in the type of its field."""
    import pyarrow as pa

    if pa.types.is_string(field.type):
        return pa.array([None if each is None else as_text(each) for each in cells], pa.string())
    if all(each is None or isinstance(each, str) for each in cells):
        return pa.array(cells, pa.string()).cast(field.type)
    array: pa.Array[Any] = pa.array(cells, field.type)
    return array


class BadRows:
    """The rows that are set aside, each with its place and every mistake in it: CSV for CSV, else JSON Lines. The file
    is made with the first of them."""

    def __init__(self, path: Path, columns: Sequence[str], mark: int) -> None:
        self.path = path
        self.columns = tuple(columns)
        self._mark = mark
        self._file = _Appended(path, mark) if mark else None

    @property
    def is_csv(self) -> bool:
        return self.path.suffix == ".csv"

    def write(self, rows: Sequence[Bad]) -> None:
        if not rows:
            return
        if self._file is None:
            self._file = _Appended(self.path, 0)
            if self.is_csv:
                self._file.text(csv_lines([("line", "error", *self.columns)]))
        if self.is_csv:
            listed = (
                [str(row.place), "; ".join(row.mistakes), *(as_text(row.cells.get(name)) for name in self.columns)]
                for row in rows
            )
            self._file.text(csv_lines(listed))
        else:
            objects = ({"line": row.place, "errors": list(row.mistakes), "facts": dict(row.cells)} for row in rows)
            self._file.text(f"{as_line(each)}\n" for each in objects)

    def checkpoint(self) -> int:
        return self._file.checkpoint() if self._file is not None else 0

    def finish(self) -> None:
        if self._file is not None:
            self._file.close()
