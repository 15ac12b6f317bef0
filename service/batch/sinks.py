"""Tables of answers, written so that an interrupted run can go on: what a checkpoint has confirmed is kept, what was
written after it is written again."""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO, Any, Protocol

from compiler.columns.runtime.cells import Cell
from service.batch.answered import Answered, Answers, Bad, Layout
from service.batch.sources import FORMS, Unusable, as_line


class Sink(Protocol):
    """A table of answers in the making."""

    def write(self, answers: Answers) -> None: ...

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

    def bytes(self, lines: bytes) -> None:
        self._stream.write(lines)

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

    def write(self, answers: Answers) -> None:
        if answers.record is not None:
            from service.batch.tables import csv_of

            self._file.bytes(csv_of(answers.record))
        names = self.layout.names
        cells = (self.layout.cells(row) for row in answers.rows)
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

    def write(self, answers: Answers) -> None:
        self._file.text(f"{as_line(self._object(row))}\n" for row in answers.rows)

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
        from service.batch.tables import schema_of

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

    def write(self, answers: Answers) -> None:
        import pyarrow.parquet as pq

        from service.batch.tables import record_of_rows

        records = [record_of_rows(self.layout, answers.rows)] if answers.rows else []
        records += [answers.record] if answers.record is not None else []
        for each in records:
            if self._writer is None:
                self._writer = pq.ParquetWriter(self._part(self._written + 1), self._schema, compression="zstd")
            self._writer.write_batch(each)

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
