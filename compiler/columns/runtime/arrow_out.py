"""Answers as Arrow columns, named by path, in the types that tables of answers have."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ...runtime import schema
from ...runtime.decimals import plain_number
from ...runtime.encode import encode
from .columns import OUTCOMES, VALUE, Array, Cases, Column, Decimals, Durations, Lists, Optionals
from .scopes import Answers

#: Outcomes are few words in many rows.
OUTCOME = pa.dictionary(pa.int8(), pa.string())


def arrow_type(type_: schema.Type) -> pa.DataType:
    """In what the cells of a column of answers are held. Money is a decimal of the currency's places; a decimal, which
    may be no finite one (1/3), is text; a list of cases is one of their names, another list JSON text."""
    match type_:
        case schema.Boolean():
            return pa.bool_()
        case schema.Integer() | schema.WorkingDuration():
            return pa.int64()
        case schema.Money():
            return pa.decimal128(38, 2)
        case schema.MoneyIn(_, digits):
            return pa.decimal128(38, digits)
        case schema.Date():
            return pa.date32()
        case schema.ListOf(schema.Enumeration(cases=cases)) if all(each.payload is None for each in cases):
            return pa.list_(pa.string())
        case _:
            return pa.string()


def outcome_column(codes: Array) -> pa.Array:
    """A column of outcomes as words."""
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int8)), pa.array(OUTCOMES))


def answers_out(type_: schema.Structure, answers: Answers) -> Iterator[tuple[str, pa.Array]]:
    """The columns of the values of all outputs, by path; a cell is empty where there is no value."""
    for each in type_.fields:
        found = answers[each.name]
        yield from column_out(each.type, found.values, each.name, found.outcome == VALUE)


def column_out(type_: schema.Type, column: Column, path: str, there: Array) -> Iterator[tuple[str, pa.Array]]:
    """A column, taken apart by path."""
    match type_:
        case schema.OptionalOf(element):
            if isinstance(column, Optionals):
                yield from column_out(element, column.values, path, there & column.present)
            else:
                present = np.array([each is not None for each in column], bool)
                inner = np.array([None if each is None else each.value for each in column], object)
                yield from column_out(element, inner, path, there & present)
        case schema.Structure(fields=fields):
            for field in fields:
                yield from column_out(field.type, column[field.name], f"{path}.{field.name}", there)
        case schema.DurationType():
            assert isinstance(column, Durations)
            for part in ("years", "months", "days"):
                yield from column_out(schema.Integer(), getattr(column, part), f"{path}.{part}", there)
        case schema.Enumeration(cases=cases):
            codes = column.codes if isinstance(column, Cases) else column
            words = pa.array([each.name for each in cases], pa.string())
            yield path, words.take(pa.array(codes, pa.int64(), mask=~there))
            for code, case in enumerate(cases):
                if case.payload is not None:
                    yield from column_out(
                        case.payload, column.payloads[case.name], f"{path}.{case.name}", there & (codes == code)
                    )
        case _:
            yield path, _leaf(type_, column, there)


def _leaf(type_: schema.Type, column: Any, there: Array) -> pa.Array:
    wanted = arrow_type(type_)
    match type_:
        case schema.Boolean():
            return pa.array(column, pa.bool_(), mask=~there)
        case schema.Integer() | schema.WorkingDuration() if column.dtype != object:
            return pa.array(column, pa.int64(), mask=~there)
        case schema.Money() | schema.MoneyIn():
            places = wanted.scale
            if column.dtype == object:
                numbers = [Decimal(int(n)).scaleb(-places) if here else None for n, here in _pairs(column, there)]
                return pa.array(numbers, wanted)
            return _decimals(column, there, places)
        case schema.Date():
            return pa.array(column.view(np.int64), pa.int64(), mask=~there).cast(pa.int32()).cast(pa.date32())
        case schema.Decimal() | schema.DecimalIn():
            return _numbers(column, there)
        case schema.ListOf(schema.Enumeration(cases=cases)) if isinstance(column, Lists):
            names = pa.array([each.name for each in cases], pa.string())
            values = names.take(pa.array(column.values, pa.int64()))
            return pa.ListArray.from_arrays(pa.array(column.offsets, pa.int32()), values, mask=pa.array(~there))
        case _:
            shown = [encode(type_, each) if here else None for each, here in _pairs(column, there)]
            if pa.types.is_list(wanted):
                return pa.array(shown, wanted)
            return pa.array([each if each is None or isinstance(each, str) else _json(each) for each in shown], wanted)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _pairs(column: Any, there: Array) -> Iterator[tuple[Any, bool]]:
    return zip(column, there.tolist(), strict=True)


def _decimals(numbers: Array, there: Array, scale: int) -> pa.Array:
    """Numerators over a power of ten as decimals of 128 bits, without a look at each."""
    pairs = np.empty((len(numbers), 2), np.int64)
    pairs[:, 0] = numbers
    np.right_shift(numbers, 63, out=pairs[:, 1])
    valid = pa.array(there).buffers()[1]
    type_ = pa.decimal128(38, scale)
    return pa.Array.from_buffers(type_, len(numbers), [valid, pa.py_buffer(pairs)], int((~there).sum()))


def _numbers(column: Decimals, there: Array) -> pa.Array:
    """Decimals as text, as short as they can be exactly."""
    scale = len(str(column.denominator)) - 1
    if column.denominator != 10**scale or column.numerators.dtype == object:
        told = (
            plain_number(Fraction(int(n), column.denominator)) if here else None
            for n, here in _pairs(column.numerators, there)
        )
        return pa.array(list(told), pa.string())
    words = _decimals(column.numerators, there, scale).cast(pa.string())
    if scale:
        words = pc.utf8_rtrim(pc.utf8_rtrim(words, "0"), ".")
    return words
