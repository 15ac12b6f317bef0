"""Exact arithmetic on arrays: what NumPy has no function for, and where 64 bits end.

Choices are made of bits and not with `np.where`, which takes several times as long where conditions change from row to
row: `-condition` is all ones where it holds, and all zeros where not.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .columns import Array

#: Products are held to this, so that what comes after them fits too.
_LARGEST_PRODUCT = 2**60


def select(condition: Array, one: Any, other: Any, out: Array | None = None) -> Array:
    """Numbers: `one` where the condition holds, else `other`."""
    return _chosen(condition, one, other, np.int64, out)


def select_code(condition: Array, one: Any, other: Any) -> Array:
    """Codes: `one` where the condition holds, else `other`."""
    return _chosen(condition, one, other, np.int8, None)


def _chosen(condition: Array, one: Any, other: Any, kind: type[np.signedinteger[Any]], out: Array | None) -> Array:
    if not condition.ndim:
        whole: Array = np.asarray(one if condition else other, kind)
        if out is None:
            return whole
        out[...] = whole
        return out
    bits = condition.astype(kind)
    np.negative(bits, out=bits)
    found: Array = np.bitwise_and(bits, np.bitwise_xor(one, other, dtype=kind), out=out)
    found ^= np.asarray(other, kind)
    return found


def one_of(*ways: tuple[Array, Any]) -> Array:
    """Of small numbers, each under a condition, that of the one that holds; 0 where none does."""
    condition, number = ways[0]
    found: Array = condition.view(np.int8) * np.int8(number)
    for condition, number in ways[1:]:
        found = found + (condition.view(np.int8) * np.int8(number) if number != 1 else condition.view(np.int8))
    return found


def outcome(silent: Array, refused: Array) -> Array:
    """1 where a variable is silent, 3 where the facts are refused, else 0."""
    found: Array = silent.view(np.uint8) | refused.view(np.uint8) * np.uint8(3)
    return found


def refusal(refused: Array) -> Array:
    """3 where the facts are refused, else 0: of a variable that is never silent."""
    found: Array = refused.view(np.uint8) * np.uint8(3)
    return found


def rounded(numbers: Array, divisor: int) -> Array:
    """`numbers / divisor`, to the nearest whole number, halves away from zero."""
    if numbers.size and numbers.min() >= 0:
        found: Array = numbers * 2
        found += divisor
        found //= 2 * divisor
        return found
    found = np.abs(numbers) * 2 + divisor
    found //= 2 * divisor
    return found * np.sign(numbers)


def cut(numbers: Array, divisor: int) -> Array:
    """`numbers / divisor` without digits behind the point."""
    found: Array = (np.abs(numbers) // divisor) * np.sign(numbers)
    return found


def beyond(numbers: Array, bound: int) -> Array:
    """Where numbers are larger than a bound, or smaller than the bound below zero."""
    if not numbers.size or (numbers.max() <= bound and numbers.min() >= -bound):
        return np.zeros((), bool)
    found: Array = (numbers > bound) | (numbers < -bound)
    return found


def overflows(one: Array, other: Array) -> Array:
    """Where a product is too large."""
    largest = _magnitude(one) * _magnitude(other)
    if largest <= _LARGEST_PRODUCT:
        return np.zeros((), bool)
    least = np.maximum(np.abs(other), 1)
    found: Array = (np.abs(one) > _LARGEST_PRODUCT // least) | (one == np.iinfo(np.int64).min) | (other < -(2**62))
    return found


def _magnitude(numbers: Any) -> int:
    array = np.asarray(numbers)
    return max(int(array.max()), -int(array.min())) if array.size else 0
