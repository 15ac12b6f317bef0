"""Tables of answers as Arrow batches."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pyarrow as pa
import pyarrow.csv

from compiler.columns.runtime.arrow_out import OUTCOME, arrow_type
from compiler.columns.runtime.cells import Cell
from service.batch.answered import Answered, Layout
from service.batch.sinks import as_text


def schema_of(layout: Layout) -> pa.Schema:
    """The types of a table of answers."""
    types: dict[str, pa.DataType] = {each.path: arrow_type(each.type) for each in layout.values}
    types |= {layout.marks(each.name)[0]: OUTCOME for each in layout.outputs.fields}
    types |= {layout.line: pa.int64(), **layout.kept_types}
    return pa.schema([pa.field(name, types.get(name, pa.string())) for name in layout.names])


def record_of_rows(layout: Layout, rows: Sequence[Answered]) -> pa.RecordBatch:
    """Rows that were answered one by one, as a batch."""
    schema = schema_of(layout)
    listed = [layout.cells(row) for row in rows]
    arrays = [_array(field.type, [each.get(field.name) for each in listed]) for field in schema]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _array(type_: pa.DataType, cells: list[Cell]) -> pa.Array:
    """A column of cells as `encode` writes them, which are texts, in the type of its field."""
    if pa.types.is_string(type_):
        return pa.array([None if each is None else as_text(each) for each in cells], pa.string())
    if not pa.types.is_list(type_) and all(each is None or isinstance(each, str) for each in cells):
        words = pa.array(cells, pa.string())
        return words.dictionary_encode().cast(type_) if pa.types.is_dictionary(type_) else words.cast(type_)
    array: pa.Array = pa.array(cells, type_)
    return array


def csv_of(record: pa.RecordBatch) -> bytes:
    """A batch as lines of CSV, as `sinks.csv_lines` writes them."""
    out = io.BytesIO()
    columns = [_words(each) for each in record.columns]
    plain = pa.RecordBatch.from_arrays(columns, names=record.schema.names)
    options = pyarrow.csv.WriteOptions(include_header=False, quoting_style="needed")
    pyarrow.csv.write_csv(plain, out, options)
    return out.getvalue()


def _words(array: pa.Array) -> pa.Array:
    """A column as texts."""
    if pa.types.is_list(array.type):
        return pa.array([None if each is None else as_text(each) for each in array.to_pylist()], pa.string())
    if isinstance(array, pa.DictionaryArray):
        array = array.dictionary_decode()
    return array if pa.types.is_string(array.type) else array.cast(pa.string())
