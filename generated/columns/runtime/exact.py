"""Exact arithmetic on arrays: what NumPy has no function for, and where 64 bits end.

Choices are made of bits and not with `np.where`, which takes several times as long where conditions change from row to
row: `-condition` is all ones where it holds, and all zeros where not.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .columns import Array

#: So few rows are compared as they are: to bring them to fewer bytes first would take longer.
FEW = 1_024
#: Numbers of one byte: to look one up takes less time than to make it. Those below zero stand at the end.
_BYTES = tuple(np.int8(each) for each in (*range(128), *range(-128, 0)))
#: How numbers are read without a sign.
_UNSIGNED = {np.dtype(f"i{size}"): np.dtype(f"u{size}") for size in (1, 2, 4, 8)}
_ONE, _TWO, _THREE = np.uint8(1), np.uint8(2), np.uint8(3)
#: A condition that holds in no row.
NEVER: Array = np.zeros((), bool)
NEVER.flags.writeable = False
#: The same, said of numbers of which none is below zero either.
_NOR_BELOW_ZERO: Array = np.zeros((), bool)
_NOR_BELOW_ZERO.flags.writeable = False
#: Products are held to this, so that what comes after them fits too.
_LARGEST_PRODUCT = 2**60


def select(condition: Array, one: Any, other: Any, out: Array | None = None) -> Array:
    """Numbers: `one` where the condition holds, else `other`."""
    return _chosen(condition, one, other, np.int64, out)


def select_code(condition: Array, one: Any, other: Any, out: Array | None = None) -> Array:
    """Codes: `one` where the condition holds, else `other`."""
    return _chosen(condition, one, other, np.int8, out)


def _chosen(condition: Array, one: Any, other: Any, kind: type[np.signedinteger[Any]], out: Array | None) -> Array:
    if not condition.ndim:
        whole: Array = np.asarray(one if condition else other, kind)
        if out is None:
            return whole
        out[...] = whole
        return out
    if kind is np.int64 and np.int8 in (getattr(one, "dtype", None), getattr(other, "dtype", None)):
        return _of_bytes(condition, one, other, out)
    if isinstance(one, np.ndarray) or isinstance(other, np.ndarray):
        found: Array = np.bitwise_xor(one, other, dtype=kind, out=out)
        found &= -condition.view(np.int8)
    else:
        found = np.bitwise_and(-condition.view(np.int8), kind(one) ^ kind(other), dtype=kind, out=out)
    found ^= np.asarray(other, kind)
    return found


def _of_bytes(condition: Array, one: Array, other: Array, out: Array | None) -> Array:
    """A choice between numbers, one of which is kept in bytes: made in bytes, where the other one fits in them."""
    one, other = np.asarray(one), np.asarray(other)
    kind = np.int8 if max(_unsigned(one), _unsigned(other)) < 2**7 else np.int64
    found = _chosen(condition, one.astype(kind, copy=False), other.astype(kind, copy=False), kind, None)
    return widened(found, out=out)


def one_of(*ways: tuple[Array, Any], out: Array | None = None) -> Array:
    """Of small numbers, each under a condition, that of the one that holds; 0 where none does."""
    condition, number = ways[0]
    found: Array = np.multiply(condition.view(np.int8), _BYTES[number], out=out)
    for condition, number in ways[1:]:
        found += condition.view(np.int8) * _BYTES[number] if number != 1 else condition.view(np.int8)
    return found


def looked_up(table: Array, place: Any, out: Array | None = None) -> Array:
    """What a table holds at places, of which one may stand for all rows; those outside it are at its ends."""
    if out is None:
        found: Array = table.take(place, mode="clip")
        return found
    if isinstance(place, np.ndarray) and place.ndim:
        table.take(place, mode="clip", out=out)
        return out
    out[...] = table.take(place, mode="clip")
    return out


def outcome(silent: Array, refused: Array) -> Array:
    """1 where a variable is silent, 3 where the facts are refused, else 0. Most blocks have no row that is refused."""
    found: Array = silent.view(np.uint8)
    return found if _never(refused) else found | refused.view(np.uint8) * _THREE


def refusal(refused: Array) -> Array:
    """3 where the facts are refused, else 0: of a variable that is never silent. One 0 where no row is refused."""
    return np.zeros((), np.uint8) if _never(refused) else refused.view(np.uint8) * _THREE


def silence(refused: Array) -> Array:
    """3 where the facts are refused, else 1: of a variable that never has a value. One 1 where no row is refused."""
    return np.ones((), np.uint8) if _never(refused) else refused.view(np.uint8) * _TWO + _ONE


def _never(condition: Array) -> bool:
    if condition is NEVER:
        return True
    return not (condition.any() if condition.size > FEW else np.count_nonzero(condition))


def widened(small: Array, unit: int = 1, out: Array | None = None) -> Array:
    """Small numbers as whole ones of 64 bits, times a unit."""
    if out is None:
        found: Array = small.astype(np.int64)
    else:
        found = out
        found[...] = small
    if unit != 1:
        found *= unit
    return found


def rounded(numbers: Array | int, divisor: int, out: Array | None = None) -> Array:
    """`numbers / divisor`, to the nearest whole number, halves away from zero. `out` may be the numbers themselves."""
    if _least(numbers) >= 0:
        found: Array = np.add(numbers, divisor // 2, out=out)
        found //= divisor
        return found
    sign = np.sign(numbers)
    found = np.add(np.abs(numbers), divisor // 2, out=out)
    found //= divisor
    found *= sign
    return found


def _least(numbers: Array | int) -> int:
    """The least of numbers, one of which may stand for all rows."""
    if isinstance(numbers, int):
        return numbers
    return int(np.minimum.reduce(numbers, axis=None)) if numbers.size else 0


def cut(numbers: Array, divisor: int) -> Array:
    """`numbers / divisor` without digits behind the point."""
    found: Array = (np.abs(numbers) // divisor) * np.sign(numbers)
    return found


def narrowed(numbers: Array) -> Array:
    """The same numbers in fewer bytes, where none of them is large: they are then compared in less time."""
    if numbers.size < FEW:
        return numbers
    largest = _unsigned(numbers)
    kind = np.int16 if largest < 2**15 else np.int32 if largest < 2**31 else np.int64
    return numbers.astype(kind, copy=False)


def below(numbers: Array, limit: int, held: Array | None = None) -> Array:
    """Where numbers are below a limit, which hardly any is: the least of a block tells mostly that there is no such
    row, and then one value stands for all rows. `held` is what `beyond` has said of the same numbers."""
    if held is _NOR_BELOW_ZERO and limit <= 0:
        return NEVER
    if numbers.size > 1 and int(np.minimum.reduce(numbers)) >= limit:
        return NEVER
    found: Array = numbers < limit
    return found


def above(numbers: Array, limit: int) -> Array:
    """Where numbers are above a limit, which hardly any is."""
    if numbers.size > 1 and int(np.maximum.reduce(numbers)) <= limit:
        return NEVER
    found: Array = numbers > limit
    return found


def both(*conditions: Array) -> Array:
    """Where all of some conditions hold. One value that stands for all rows decides at once: NumPy would take ten times
    as long for it as for a column."""
    found = conditions[0]
    for each in conditions[1:]:
        if found.ndim and each.ndim:
            found = found & each
        elif found if not found.ndim else not each:
            found = each
    return found


def either(*conditions: Array) -> Array:
    """Where any of some conditions holds, of which one value may stand for all rows."""
    found = conditions[0]
    for each in conditions[1:]:
        if found.ndim and each.ndim:
            found = found | each
        elif not found if not found.ndim else each:
            found = each
    return found


def beyond(numbers: Array, bound: int) -> Array:
    """Where numbers are larger than a bound, or smaller than the bound below zero."""
    if _unsigned(numbers) <= bound:
        return _NOR_BELOW_ZERO
    if within(numbers, -bound, bound):
        return NEVER
    found: Array = (numbers > bound) | (numbers < -bound)
    return found


def within(numbers: Any, low: int, high: int) -> bool:
    """Whether all numbers are in a range that 0 belongs to."""
    if not isinstance(numbers, np.ndarray):
        numbers = np.asarray(numbers)
    if not numbers.size:
        return True
    # Most columns have no number below zero, and are read once.
    unsigned = _UNSIGNED.get(numbers.dtype)
    if unsigned is not None and _largest(numbers.view(unsigned)) <= high:
        return True
    return bool(numbers.max() <= high and numbers.min() >= low)


def _unsigned(numbers: Array) -> int:
    """The largest of whole numbers, read without a sign: one below zero is then larger than any other."""
    return _largest(numbers.view(_UNSIGNED[numbers.dtype]))


def _largest(numbers: Array) -> int:
    """The largest of numbers without a sign."""
    if not numbers.ndim:
        return int(numbers)
    return int(np.maximum.reduce(numbers)) if numbers.size else 0


def overflows(one: Array, other: Array) -> Array:
    """Where a product is too large."""
    largest = _magnitude(one) * _magnitude(other)
    if largest <= _LARGEST_PRODUCT:
        return NEVER
    least = np.maximum(np.abs(other), 1)
    found: Array = (np.abs(one) > _LARGEST_PRODUCT // least) | (one == np.iinfo(np.int64).min) | (other < -(2**62))
    return found


def _magnitude(numbers: Any) -> int:
    array = np.asarray(numbers)
    return max(int(array.max()), -int(array.min())) if array.size else 0
