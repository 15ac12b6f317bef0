"""Compiled from stdlib/library_natives.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TypeVar

from ..runtime import library_natives
from ..runtime.dates import Duration
from ..runtime.evaluation import Cents
from ..runtime.schema import Position, Present

T = TypeVar("T")


def date_of_numbers(place: Position, year_number: int, month_number: int, day_number: int) -> date:
    return library_natives.date_of_numbers(place, year_number, month_number, day_number)


def numbers_of_date(d: date) -> tuple[int, int, int]:
    return library_natives.numbers_of_date(d)


def end_of_month(d: date) -> date:
    return library_natives.end_of_month(d)


def weekday(d: date) -> int:
    return library_natives.weekday(d)


def add_rounded_down(d: date, length: Duration) -> date:
    return library_natives.add_rounded_down(d, length)


def add_rounded_up(d: date, length: Duration) -> date:
    return library_natives.add_rounded_up(d, length)


def decimal_to_digits(d: Fraction, digits: int) -> Fraction:
    return library_natives.decimal_to_digits(d, digits)


def money_to_digits(m: Cents, digits: int) -> Cents:
    return library_natives.money_to_digits(m, digits)


def integers_between(start: int, stop: int) -> tuple[int, ...]:
    return library_natives.integers_between(start, stop)


def nth_of_list(items: tuple[T, ...], position: int) -> Present[T] | None:
    return library_natives.nth_of_list(items, position)


def list_without_nth(items: tuple[T, ...], position: int) -> tuple[T, ...]:
    return library_natives.list_without_nth(items, position)


def reversed_list(items: tuple[T, ...]) -> tuple[T, ...]:
    return library_natives.reversed_list(items)


def days_by_month(first_day: date, last_day: date) -> tuple[tuple[date, date], ...]:
    return library_natives.days_by_month(first_day, last_day)


def days_by_year(first_month: int, first_day: date, last_day: date) -> tuple[tuple[date, date], ...]:
    return library_natives.days_by_year(first_month, first_day, last_day)
