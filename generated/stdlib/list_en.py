"""Compiled from stdlib/list_en.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from typing import TypeVar

from ..runtime.schema import Present
from . import library_natives

T = TypeVar("T")


def sequence(start: int, stop: int) -> tuple[int, ...]:
    """The integers from `start` up to, but without, `stop`: `sequence of 3, 6` is 3, 4, 5. Empty where `stop` is not
    above `start`.

    stdlib/list_en.catala_en:9.
    """
    return library_natives.integers_between(start, stop)


def nth_element(items: tuple[T, ...], position: int) -> Present[T] | None:
    """The element at a position, counted from 1; `Absent` where the list has no such position.

    stdlib/list_en.catala_en:14.
    """
    return library_natives.nth_of_list(items, position)


def first_element(items: tuple[T, ...]) -> Present[T] | None:
    """The first element; `Absent` for the empty list.

    stdlib/list_en.catala_en:19.
    """
    return library_natives.nth_of_list(items, 1)


def last_element(items: tuple[T, ...]) -> Present[T] | None:
    """The last element; `Absent` for the empty list.

    stdlib/list_en.catala_en:24.
    """
    return library_natives.nth_of_list(items, len(items))


def remove_nth_element(items: tuple[T, ...], position: int) -> tuple[T, ...]:
    """The list without the element at a position, counted from 1; the list as it is where it has no such position.

    stdlib/list_en.catala_en:29.
    """
    return library_natives.list_without_nth(items, position)


def remove_first_element(items: tuple[T, ...]) -> tuple[T, ...]:
    """The list without its first element; an empty list stays empty.

    stdlib/list_en.catala_en:34.
    """
    return library_natives.list_without_nth(items, 1)


def remove_last_element(items: tuple[T, ...]) -> tuple[T, ...]:
    """The list without its last element; an empty list stays empty.

    stdlib/list_en.catala_en:39.
    """
    return library_natives.list_without_nth(items, len(items))


def reverse(items: tuple[T, ...]) -> tuple[T, ...]:
    """The list from its end to its start.

    stdlib/list_en.catala_en:44.
    """
    return library_natives.reversed_list(items)
