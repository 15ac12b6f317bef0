"""Dates and durations of the law: whole calendar days, and durations that keep the units they were written in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Duration:
    """Years, months and days, each of any sign and never carried over: 13 months stay 13 months.

    Python's `==` compares the three numbers; whether one year equals twelve months is asked of `same_duration`.
    """

    years: int = 0
    months: int = 0
    days: int = 0
