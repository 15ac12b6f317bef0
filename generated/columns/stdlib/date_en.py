"""Compiled from stdlib/date_en.catala_en: change the rules there, and compile again.

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations


class Month:
    """The twelve months of the year."""

    January = 0
    February = 1
    March = 2
    April = 3
    May = 4
    June = 5
    July = 6
    August = 7
    September = 8
    October = 9
    November = 10
    December = 11


class Day_of_week:
    """The seven days of the week."""

    Monday = 0
    Tuesday = 1
    Wednesday = 2
    Thursday = 3
    Friday = 4
    Saturday = 5
    Sunday = 6
