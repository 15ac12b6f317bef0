"""Within which bounds facts are looked for: what is taken for granted where the language itself sets no bound."""

from __future__ import annotations

from dsl.records import record


@record
class Limits:
    """Dates of facts lie in the years from `first_year` to `last_year`, lists among them have at most `longest`
    elements, and durations have numbers of years, months and days between two numbers each."""

    first_year: int = 1950
    last_year: int = 2099
    longest: int = 3
    years: tuple[int, int] = (0, 200)
    months: tuple[int, int] = (0, 600)
    days: tuple[int, int] = (0, 20_000)
