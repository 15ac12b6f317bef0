"""Facts in another unit than the one that a question asks for.

Apart from `decode`, so that the table of units is read only where a fact names another unit.
"""

from __future__ import annotations

from fractions import Fraction

from .facts import Given, Problem, shown
from .units import Unit, UnknownUnit, near


def ratio(given: Given, wanted: str, path: str, *, hints: bool) -> Fraction | Problem:
    """How many of the unit that is asked for one of a given unit is. `hints`: whether near names are looked for."""
    own = Unit.parse(wanted)
    expected = f'"{own}"' if own.measures == str(own) else f'a unit of {own.measures}, as "{own}"'
    if not isinstance(given, str):
        return Problem(path, expected, shown(given))
    try:
        unit = Unit.parse(given)
    except UnknownUnit as error:
        return Problem(path, expected, shown(given), _meant(error.name, own) if hints else "")
    if unit.dimension != own.dimension:
        kind = "a currency" if unit.currency else f"a unit of {unit.measures}"
        return Problem(path, expected, shown(given) if unit.measures == str(unit) else f"{shown(given)}, {kind},")
    return unit.ratio_to(own)


def _meant(name: str, own: Unit) -> str:
    """The unit that may be meant by a name that is none: rather one that can stand here."""
    names = near(name)
    alike = [each for each in names if Unit.parse(each).dimension == own.dimension]
    return str(own) if str(own) in alike else next(iter((*alike, *names)), "")
