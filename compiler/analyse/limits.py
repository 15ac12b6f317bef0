"""Within which bounds facts are looked for: what is taken for granted where the language itself sets no bound."""

from __future__ import annotations

from dsl.records import record


@record
class Limits:
    """Dates of facts lie in the years from `first_year` to `last_year`, lists among them have at most `longest`
    elements, and durations are not below zero and at most so many `years`, `months` and `days`."""

    first_year: int = 1950
    last_year: int = 2099
    longest: int = 3
    years: int = 200
    months: int = 600
    days: int = 20_000
