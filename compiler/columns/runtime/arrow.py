"""Tables of facts as columns: an Arrow record batch, its columns named by path (`project`, `project.Electricity`).

What stands in a row as it should becomes arrays at once. A row about which this reader is not sure (a name that is no
case, a number with a unit in its text, a cell that is missing or one too many) is only marked: whoever asks takes it
to the reader of facts, which understands it or says what is wrong. pyarrow is needed here and in `frames` alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ...runtime import schema
from ...runtime.scopes import Scope
from .cells import Node, UnknownColumn, plan
from .columns import Array, Cases, Column, Decimals, Durations, Optionals

#: More digits than 64 bits hold.
_DIGITS = 18

_NUMERAL = r"^-?[0-9]{1,18}(\.[0-9]{1,9})?$"
_DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts of rows: the columns by argument, and the rows in which they stand as they should. Where there are no
    columns, no row is sure."""

    columns: dict[str, Column]
    sure: Array


@dataclass(frozen=True, slots=True)
class _Read:
    """A column, where something is given, and where what is given is read without doubt."""

    column: Column
    there: Array
    sure: Array


class _Unsure(Exception):
    """Nothing of a column can be read here."""


def plan_of(scope: Scope, names: Sequence[str]) -> tuple[Node, tuple[UnknownColumn, ...]]:
    """How columns of these names give the facts of a scope, and those that give none."""
    return plan(scope.facts, names)


def facts_in(scope: Scope, root: Node, batch: pa.RecordBatch) -> Facts:
    """The facts of a batch whose columns `plan_of` has read."""
    reader = _Reader(batch)
    nobody = Facts({}, np.zeros(batch.num_rows, bool))
    sure = np.ones(batch.num_rows, bool)
    given: dict[str, Column] = {}
    try:
        for each in scope.inputs:
            node = root.parts.get(each.name)
            is_optional = isinstance(each.type, schema.OptionalOf)
            if node is None:
                if each.required and not is_optional:
                    return nobody
                continue
            read = reader.read(node, each.type)
            sure &= read.sure | (~read.there if is_optional or not each.required else False)
            if each.required or read.there.all():
                given[each.argument] = read.column
            else:
                sure &= ~read.there
    except _Unsure:
        return nobody
    if len(root.parts) > sum(each.name in root.parts for each in scope.inputs):
        return nobody  # changed calendars are of one row
    return Facts(given, sure)


class _Reader:
    """Reads the columns of one batch."""

    def __init__(self, batch: pa.RecordBatch) -> None:
        self.batch = batch
        self.rows = batch.num_rows

    def read(self, node: Node, type_: schema.Type) -> _Read:
        match type_:
            case schema.OptionalOf(element):
                inner = self.read(node, element)
                return _Read(Optionals(inner.there, inner.column), inner.there, inner.sure | ~inner.there)
            case schema.Enumeration():
                return self._cases(node, type_)
            case schema.Structure(fields=fields):
                return self._fields(node, fields)
            case schema.DurationType():
                return self._duration(node)
            case _:
                return self._leaf(node, type_)

    def _own(self, node: Node) -> pa.Array | None:
        if node.column is None:
            return None
        array = self.batch.column(node.column)
        return array if array.type != pa.null() else None

    def _leaf(self, node: Node, type_: schema.Type) -> _Read:
        array = self._own(node)
        if array is None:
            return self._nothing(type_)
        match type_:
            case schema.Boolean():
                return _booleans(array)
            case schema.Integer() | schema.WorkingDuration():
                return _amounts(array, 0)
            case schema.Money():
                return _amounts(array, 2)
            case schema.MoneyIn(_, digits):
                return _amounts(array, digits)
            case schema.Decimal() | schema.DecimalIn():
                numbers, scale, there, sure = _numbers(array)
                return _Read(Decimals(numbers, 10**scale), there, sure)
            case schema.Date():
                return _days(array)
            case _:
                raise _Unsure

    def _nothing(self, type_: schema.Type) -> _Read:
        nowhere = np.zeros(self.rows, bool)
        match type_:
            case schema.Boolean():
                return _Read(nowhere, nowhere, nowhere)
            case schema.Date():
                return _Read(np.zeros(self.rows, "datetime64[D]"), nowhere, nowhere)
            case schema.Decimal() | schema.DecimalIn():
                return _Read(Decimals(np.zeros(self.rows, np.int64)), nowhere, nowhere)
            case schema.Enumeration() | schema.Structure() | schema.DurationType() | schema.OptionalOf():
                return self.read(Node("", type_), type_)
            case schema.ListOf() | schema.TupleOf() | schema.Abstract() | schema.Function() | schema.CodeLocation():
                raise _Unsure
            case _:
                return _Read(np.zeros(self.rows, np.int64), nowhere, nowhere)

    def _duration(self, node: Node) -> _Read:
        if node.column is not None:
            raise _Unsure
        there, sure = np.zeros(self.rows, bool), np.ones(self.rows, bool)
        parts = []
        for step in ("years", "months", "days"):
            part = node.parts.get(step)
            read = self._nothing(schema.Integer()) if part is None else self._leaf(part, schema.Integer())
            parts.append(np.where(read.there & read.sure, read.column, 0))
            there |= read.there
            sure &= read.sure | ~read.there
        return _Read(Durations(*parts), there, sure & there)

    def _fields(self, node: Node, fields: Sequence[schema.Field]) -> _Read:
        if node.column is not None:
            raise _Unsure
        there, sure = np.zeros(self.rows, bool), np.ones(self.rows, bool)
        columns: dict[str, Column] = {}
        for each in fields:
            part = node.parts.get(each.name)
            read = self._nothing(each.type) if part is None else self.read(part, each.type)
            columns[each.name] = read.column
            there |= read.there
            sure &= read.sure | (~read.there if isinstance(each.type, schema.OptionalOf) else False)
        return _Read(columns, there, sure & there)

    def _cases(self, node: Node, type_: schema.Enumeration) -> _Read:
        """Codes, from the names of cases and from what they carry; the two must not contradict each other."""
        codes, there, sure = self._codes(node, type_)
        payloads: dict[str, Column] = {}
        for code, case in enumerate(type_.cases):
            if case.payload is None:
                continue
            part = node.parts.get(case.name)
            read = self._nothing(case.payload) if part is None else self.read(part, case.payload)
            payloads[case.name] = read.column
            carries = read.there
            sure &= ~(carries & there & (codes != code))  # also: two cases carry something
            fresh = carries & ~there
            codes = np.where(fresh, np.int8(code), codes)
            sure |= fresh
            there = there | carries
            is_case = there & (codes == code)
            whole = read.sure | (~carries if isinstance(case.payload, schema.OptionalOf) else False)
            sure &= ~is_case | whole
        column: Column = Cases(codes, payloads) if payloads else codes
        return _Read(column, there, sure & there)

    def _codes(self, node: Node, type_: schema.Enumeration) -> tuple[Array, Array, Array]:
        array = self._own(node)
        if array is None:
            nowhere = np.zeros(self.rows, bool)
            return np.zeros(self.rows, np.int8), nowhere, nowhere.copy()
        names = pa.array([each.name for each in type_.cases], pa.string())
        if isinstance(array, pa.DictionaryArray):
            words = _text(array.dictionary)
            by_word = pc.fill_null(pc.index_in(words, names), -1).to_numpy(zero_copy_only=False)
            empty = pc.fill_null(pc.equal(words, ""), True).to_numpy(zero_copy_only=False)
            places = pc.fill_null(array.indices, 0).to_numpy(zero_copy_only=False)
            there = _valid(array) & ~(empty[places] if len(empty) else np.ones(self.rows, bool))
            found = by_word[places] if len(by_word) else np.full(self.rows, -1)
        else:
            words = _text(array)
            there = pc.fill_null(pc.not_equal(words, ""), False).to_numpy(zero_copy_only=False)
            found = pc.fill_null(pc.index_in(words, names), -1).to_numpy(zero_copy_only=False)
        return np.where(found < 0, 0, found).astype(np.int8), there, there & (found >= 0)


# ------------------------------------------------------------------------------------------------------------- leaves


def _valid(array: pa.Array) -> Array:
    found: Array = array.is_valid().to_numpy(zero_copy_only=False)
    return found


def _is_text(type_: pa.DataType) -> bool:
    return bool(pa.types.is_string(type_) or pa.types.is_large_string(type_) or pa.types.is_string_view(type_))


def _text(array: pa.Array) -> pa.Array:
    """Texts without the blanks around them. Raises `_Unsure` for anything else."""
    if isinstance(array, pa.DictionaryArray):
        array = array.dictionary_decode()
    if not _is_text(array.type):
        raise _Unsure
    trimmed: pa.Array = pc.utf8_trim_whitespace(array.cast(pa.string()))
    return trimmed


def _booleans(array: pa.Array) -> _Read:
    if pa.types.is_boolean(array.type):
        there = _valid(array)
        return _Read(pc.fill_null(array, False).to_numpy(zero_copy_only=False), there, there)
    words = pc.utf8_lower(_text(array))
    there = pc.fill_null(pc.not_equal(words, ""), False).to_numpy(zero_copy_only=False)
    found = pc.fill_null(pc.index_in(words, pa.array(["false", "true"])), -1).to_numpy(zero_copy_only=False)
    return _Read(found == 1, there, found >= 0)


def _amounts(array: pa.Array, digits: int) -> _Read:
    """Whole numbers of which `digits` decimals make a unit."""
    numbers, scale, there, sure = _numbers(array)
    if scale > digits:
        step = 10 ** (scale - digits)
        sure = sure & (numbers % step == 0)
        numbers = numbers // step
    elif scale < digits:
        step = 10 ** (digits - scale)
        sure = sure & (np.abs(numbers) <= (2**63 - 1) // step)
        numbers = np.where(sure, numbers, 0) * step
    return _Read(numbers, there, sure)


def _numbers(array: pa.Array) -> tuple[Array, int, Array, Array]:
    """Numbers as whole ones over a power of ten: these, the power, where one is given, and where it is read."""
    if isinstance(array, pa.DictionaryArray):
        array = array.dictionary_decode()
    there = _valid(array)
    if pa.types.is_integer(array.type):
        if array.type == pa.uint64():
            array = array.cast(pa.decimal128(20, 0))
            return _raw(array, there)
        numbers = pc.fill_null(array, 0).cast(pa.int64()).to_numpy(zero_copy_only=False)
        return numbers, 0, there, there
    if pa.types.is_decimal128(array.type):
        return _raw(array, there)
    if not _is_text(array.type):
        raise _Unsure
    words = _text(array)
    there = pc.fill_null(pc.not_equal(words, ""), False).to_numpy(zero_copy_only=False)
    is_plain = pc.fill_null(pc.match_substring_regex(words, _NUMERAL), False)
    plain = pc.if_else(is_plain, words, "0")
    points = pc.find_substring(plain, ".")
    behind = pc.if_else(pc.less(points, 0), 0, pc.subtract(pc.subtract(pc.utf8_length(plain), points), 1))
    scale = pc.max(behind).as_py() or 0
    numbers, _, _, sure = _raw(plain.cast(pa.decimal128(38, scale)), there)
    return numbers, scale, there, sure & is_plain.to_numpy(zero_copy_only=False)


def _raw(array: pa.Array, there: Array) -> tuple[Array, int, Array, Array]:
    """The digits of decimals of 128 bits, where 64 hold them."""
    buffer = array.buffers()[1]
    pairs = np.frombuffer(buffer, np.int64)[2 * array.offset : 2 * (array.offset + len(array))].reshape(-1, 2)
    low, high = pairs[:, 0], pairs[:, 1]
    sure = there & (high == low >> 63)
    return np.where(sure, low, 0), array.type.scale, there, sure


def _days(array: pa.Array) -> _Read:
    if pa.types.is_date32(array.type):
        there = _valid(array)
        days = pc.fill_null(array.cast(pa.int32()), 0).to_numpy(zero_copy_only=False).astype(np.int64)
        return _Read(days.view("datetime64[D]"), there, there)
    words = _text(array)
    there = pc.fill_null(pc.not_equal(words, ""), False).to_numpy(zero_copy_only=False)
    is_day = pc.fill_null(pc.match_substring_regex(words, _DAY), False)
    try:
        days = pc.if_else(is_day, words, "1970-01-01").cast(pa.date32())
    except pa.ArrowInvalid:
        raise _Unsure from None  # a day that its month does not have: the reader of facts finds which
    found = days.cast(pa.int32()).to_numpy(zero_copy_only=False).astype(np.int64)
    return _Read(found.view("datetime64[D]"), there, is_day.to_numpy(zero_copy_only=False))
