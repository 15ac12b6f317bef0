"""Tables of facts, read a block of rows at a time: CSV, JSON Lines and Parquet. No file is ever held whole."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol

from compiler.columns.runtime.cells import Cell
from compiler.runtime.facts import BadFacts, loads

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

#: CSV is answered without pyarrow too, row by row.
_HAS_ARROW = find_spec("pyarrow") is not None

#: Forms of tables by the ending of the file's name.
FORMS = {".csv": "CSV", ".jsonl": "JSON Lines", ".ndjson": "JSON Lines", ".parquet": "Parquet"}


class Unusable(Exception):
    """A file that cannot be read or written as a table. The message is for people."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the line (or, in Parquet, the row) where it stands, counted from 1; its cells by column; and what is
    wrong with the row itself, "" where nothing is."""

    place: int
    cells: dict[str, Cell]
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that are answered together, one by one (`rows`) or as columns of an Arrow batch (`record`), with the places
    of its rows; rows that are no rows of the table stand in `rows` then. `end` tells how far the file is read, in its
    own measure (`Source.size`)."""

    rows: Sequence[Row]
    end: int
    record: pa.RecordBatch | None = None
    places: Sequence[int] = ()

    def __len__(self) -> int:
        return len(self.rows) + len(self.places)

    @property
    def all_rows(self) -> Sequence[Row]:
        """The rows one by one, also of a block that is held as columns."""
        if self.record is None:
            return self.rows
        found = map(Row, self.places, self.record.to_pylist())
        return sorted((*self.rows, *found), key=lambda row: row.place) if self.rows else list(found)


class Source(Protocol):
    """A table of facts. `columns` is None where each row names its own; `size` is what `Block.end` counts up to."""

    path: Path
    form: str

    @property
    def columns(self) -> tuple[str, ...] | None: ...

    @property
    def size(self) -> int: ...

    def types(self, columns: Sequence[str]) -> dict[str, pa.DataType]:
        """The Arrow types of some columns, where the table has types."""
        ...

    def blocks(self, rows: int, skip: int) -> Iterator[Block]:
        """The blocks of `rows` rows each after the first `skip` rows. Raises `Unusable`."""
        ...


def source_of(path: Path) -> Source:
    """The table in a file, by the ending of its name. Raises `Unusable`."""
    form = FORMS.get(path.suffix.lower())
    if form is None:
        raise Unusable(f"`{path.name}` is no table that can be read: the name must end in {_endings()}.")
    if path.is_dir():
        raise Unusable(f"`{path}` is a folder, not a file.")
    if not path.is_file():
        raise Unusable(f"There is no file `{path}`.")
    kinds: dict[str, type[CsvSource | JsonSource | ParquetSource]] = {
        "CSV": CsvSource,
        "JSON Lines": JsonSource,
        "Parquet": ParquetSource,
    }
    return kinds[form](path)


def _endings() -> str:
    *most, last = FORMS
    return f"{', '.join(most)} or {last}"


class _Text:
    """What files of text share: they are read as UTF-8, and measured in bytes."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def size(self) -> int:
        return self.path.stat().st_size

    def types(self, columns: Sequence[str]) -> dict[str, pa.DataType]:
        del columns
        return {}

    @contextmanager
    def _open(self) -> Iterator[tuple[io.TextIOWrapper, IO[bytes]]]:
        """The text, and the bytes below it, which tell how far it is read."""
        try:
            raw = self.path.open("rb")
        except OSError as problem:
            raise Unusable(f"`{self.path}` cannot be read: {problem.strerror or problem}.") from None
        with raw, io.TextIOWrapper(raw, encoding="utf-8-sig", newline="") as stream:
            yield stream, raw

    def _not_text(self, near: int) -> Unusable:
        return Unusable(
            f"`{self.path}` is not UTF-8 text: behind line {near} stands a byte that stands for no letter. "
            "Save the file as UTF-8."
        )


class CsvSource(_Text):
    """A table with a line of column names. The separator is a comma, or else the semicolon or tab of the first line."""

    form = "CSV"

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        with self._open() as (stream, _):
            try:
                head = stream.readline()
            except UnicodeDecodeError:
                raise self._not_text(0) from None
        if not head.strip():
            raise Unusable(f"`{path}` is empty: its first line must name the columns.")
        self.separator = max(",;\t", key=head.count)
        names = next(csv.reader([head], delimiter=self.separator, strict=False))
        twice = next((each for each in names if names.count(each) > 1), None)
        if twice is not None:
            raise Unusable(f"`{path}` has two columns `{twice}`.")
        self._columns = tuple(each.strip() for each in names)

    @property
    def columns(self) -> tuple[str, ...]:
        return self._columns

    def blocks(self, rows: int, skip: int) -> Iterator[Block]:
        with self._open() as (stream, raw):
            reader = csv.reader(stream, delimiter=self.separator)
            try:
                next(reader)
                lines = self._lines(reader)
                for _ in islice(lines, skip):
                    pass
                while found := list(islice(lines, rows)):
                    yield self._block(found, raw.tell())
            except UnicodeDecodeError:
                raise self._not_text(reader.line_num) from None
            except csv.Error as problem:
                raise Unusable(f"`{self.path}`, line {reader.line_num}: {problem}.") from None

    @staticmethod
    def _lines(reader: Any) -> Iterator[tuple[int, list[str]]]:
        """The rows with the lines in which they begin; a row may have several, and an empty one is none."""
        before = reader.line_num
        for cells in reader:
            place, before = before + 1, reader.line_num
            if cells:
                yield place, cells

    def _block(self, found: Sequence[tuple[int, list[str]]], end: int) -> Block:
        names = self._columns
        whole = [(place, cells) for place, cells in found if len(cells) == len(names)]
        broken = [self._broken(place, cells) for place, cells in found if len(cells) != len(names)]
        if not _HAS_ARROW:
            rows = [Row(place, dict(zip(names, cells, strict=True))) for place, cells in whole]
            return Block(sorted((*rows, *broken), key=lambda row: row.place), end)
        import pyarrow as pa

        columns = list(zip(*(cells for _, cells in whole), strict=True)) or [()] * len(names)
        record = pa.RecordBatch.from_arrays([pa.array(each, pa.string()) for each in columns], names=list(names))
        return Block(broken, end, record, [place for place, _ in whole])

    def _broken(self, place: int, cells: list[str]) -> Row:
        few = {**dict.fromkeys(self._columns, ""), **dict(zip(self._columns, cells, strict=False))}
        width = len(self._columns)
        return Row(place, few, f"the line has {len(cells)} cells, and the first line names {width} columns")


class JsonSource(_Text):
    """An object of facts in each line, as `kotmai ask --facts` takes it."""

    form = "JSON Lines"
    columns = None

    def blocks(self, rows: int, skip: int) -> Iterator[Block]:
        with self._open() as (stream, raw):
            place = 0
            lines = self._lines(stream)
            try:
                for _ in range(skip):
                    next(lines, None)
                while found := [_object(place, line) for place, line in islice(lines, rows)]:
                    place = found[-1].place
                    yield Block(found, raw.tell())
            except UnicodeDecodeError:
                raise self._not_text(place) from None

    @staticmethod
    def _lines(stream: io.TextIOWrapper) -> Iterator[tuple[int, str]]:
        return ((place, line) for place, line in enumerate(stream, 1) if line.strip())


def _object(place: int, line: str) -> Row:
    try:
        found = loads(line)
    except BadFacts as problem:
        return Row(place, {"line": line.rstrip("\r\n")}, str(problem))
    if not isinstance(found, dict):
        return Row(place, {"line": line.rstrip("\r\n")}, "expected an object of facts")
    return Row(place, found)


class ParquetSource:
    """A table of typed columns: exact decimals (`decimal128`), dates, text, records. Measured in rows."""

    form = "Parquet"

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = self._opened()

    def _opened(self) -> pq.ParquetFile:
        try:
            import pyarrow as pa
            import pyarrow.parquet as pq
        except ImportError:
            raise Unusable('Parquet needs pyarrow: install it with `pip install "kotmai[columns]"`.') from None
        try:
            return pq.ParquetFile(self.path)
        except (OSError, pa.ArrowException) as problem:
            raise Unusable(f"`{self.path}` cannot be read as Parquet: {_first_line(problem)}.") from None

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(self._file.schema_arrow.names)

    @property
    def size(self) -> int:
        return int(self._file.metadata.num_rows)

    def types(self, columns: Sequence[str]) -> dict[str, pa.DataType]:
        return {each: self._file.schema_arrow.field(each).type for each in columns}

    def blocks(self, rows: int, skip: int) -> Iterator[Block]:
        import pyarrow as pa  # it is there: the file is open

        groups, passed = list(range(self._file.num_row_groups)), 0
        while groups and passed + self._file.metadata.row_group(groups[0]).num_rows <= skip:
            passed += self._file.metadata.row_group(groups.pop(0)).num_rows
        left = skip - passed
        end = skip
        try:
            for batch in self._file.iter_batches(rows, row_groups=groups):
                if left >= batch.num_rows:
                    left -= batch.num_rows
                    continue
                found, left = batch.slice(left), 0
                yield Block((), end + found.num_rows, found, range(end + 1, end + found.num_rows + 1))
                end += found.num_rows
        except (OSError, pa.ArrowException) as problem:
            raise Unusable(f"`{self.path}` is damaged behind row {end}: {_first_line(problem)}.") from None


def _first_line(problem: BaseException) -> str:
    return str(problem).strip().split("\n", 1)[0].rstrip(".")


def as_line(cells: dict[str, Cell]) -> str:
    """A row as a line of JSON; what JSON has no form for is written as text."""
    return json.dumps(cells, ensure_ascii=False, default=str)
