"""Units of measure: exact ratios, products and quotients, and their notation (`MW`, `km2`, `LAK per USD`, `m3 per s`).

A unit is a product of powers of the table's units and of currencies. Each currency is a dimension of its own, so that
a rate of exchange is a unit like any other. Notation: an exponent stands behind a name, `·` between the names of a
product, `per` before what is divided by; `kg per m2·s` divides by both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from fractions import Fraction
from functools import cache
from typing import TypeAlias

from .currencies import NAMES as CURRENCIES
from .records import frozen
from .unit_table import BASES, UNITS

#: Exponents of the basic dimensions and of currencies, by name, none of them zero, in order.
Dimension: TypeAlias = tuple[tuple[str, int], ...]

_NAME = re.compile(r"([^\W\d](?:\w*[^\W\d])?)(\d+)?")


class UnknownUnit(ValueError):
    """A text that is no unit; `name` is the part of it that is not known."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(f"{text!r} is no unit")
        self.text = text
        self.name = name


@frozen
class Unit:
    """`factors` are names of the table or codes of currencies, each once, with exponents that are not zero: what is
    multiplied before what is divided by, currencies first, then by name."""

    factors: tuple[tuple[str, int], ...]

    @staticmethod
    def parse(text: str) -> Unit:
        """A unit from its notation. Raises `UnknownUnit`."""
        return _parsed(text)

    @staticmethod
    def of(factors: Iterable[tuple[str, int]]) -> Unit:
        """The unit with these factors, equal names taken together."""
        powers: dict[str, int] = {}
        for name, power in factors:
            powers[name] = powers.get(name, 0) + power
        return Unit(tuple(sorted(((name, power) for name, power in powers.items() if power), key=_place)))

    @property
    def dimension(self) -> Dimension:
        """What the unit measures; units of one dimension convert into each other."""
        return _measured(self)[1]

    @property
    def currency(self) -> str | None:
        """The currency where the unit is one and nothing else."""
        match self.factors:
            case ((name, 1),) if name in CURRENCIES:
                return name
            case _:
                return None

    @property
    def measures(self) -> str:
        """What it measures in words: `power`, `volume per area`, `USD per area`."""
        above = Unit(tuple(each for each in self.factors if each[1] > 0))
        below = Unit(tuple((name, -power) for name, power in self.factors if power < 0))
        if above.factors and below.factors and (len(self.dimension) < 2 or self.dimension not in _dimensions()):
            return f"{in_words(above.dimension)} per {in_words(below.dimension)}"
        return in_words(self.dimension)

    def ratio_to(self, other: Unit) -> Fraction:
        """How many of another unit of the same dimension one of this unit is. Raises `ValueError` for another one."""
        if self.dimension != other.dimension:
            raise ValueError(f"{self} and {other} measure different things")
        return _measured(self)[0] / _measured(other)[0]

    def __str__(self) -> str:
        above = "·".join(_written(name, power) for name, power in self.factors if power > 0)
        below = "·".join(_written(name, -power) for name, power in self.factors if power < 0)
        return " ".join(part for part in (above, f"per {below}" if below else "") if part)


#: The unit of plain numbers.
NUMBER = Unit(())


def product(one: Unit, other: Unit) -> tuple[Fraction, Unit]:
    """What a number in one unit times a number in another gives: the number to multiply by, and the unit.

    What measures the same above and below cancels, so that `USD per ha` times `km2` is `USD`, with 100; where
    everything does, the unit is that of plain numbers.
    """
    return _simplified((*one.factors, *other.factors))


def quotient(one: Unit, other: Unit) -> tuple[Fraction, Unit]:
    """The same for the first divided by the second."""
    return _simplified((*one.factors, *((name, -power) for name, power in other.factors)))


def near(name: str) -> list[str]:
    """Units that may be meant by a name that is none, the likeliest first: `mw`, `hectares`, `kms`, `sqm`."""
    word = name.lower().replace("meter", "metre").replace("liter", "litre").replace(" ", "_")
    word, power = (word[:-1], word[-1]) if word[-1:] in ("2", "3") else (word, "")
    singular = word.removesuffix("es") if word.removesuffix("es") in _words() else word.removesuffix("s")
    for prefix, raised in (("square_", "2"), ("sq", "2"), ("cubic_", "3"), ("cu", "3")):
        if word.startswith(prefix) and len(word) > len(prefix):
            singular, power = singular.removeprefix(prefix), raised
    exactly = [unit for unit in UNITS if unit.lower() == singular]
    named = [_words()[each] for each in (singular, word) if each in _words()]
    alike = get_close_matches(name, UNITS, n=3, cutoff=0.6)
    worded = [_words()[each] for each in get_close_matches(singular, _words(), n=2, cutoff=0.8)]
    found = (*named, *exactly) or (*worded, *alike)
    return [unit + power for unit in dict.fromkeys(found)][:3]


def in_words(dimension: Dimension) -> str:
    """A dimension as people call it: `power`, `area`, `USD per area`, `mass per area`."""
    if not dimension:
        return "plain number"
    known = _dimensions().get(dimension)
    if known is not None:
        return known
    above = tuple((base, power) for base, power in dimension if power > 0)
    below = tuple((base, -power) for base, power in dimension if power < 0)
    if not below:
        return " times ".join(_dimensions().get((each,)) or _written(*each) for each in above)
    return f"{in_words(above) if above else 'number'} per {in_words(below)}"


# ------------------------------------------------------------------------------------------------------------ parts


def _place(factor: tuple[str, int]) -> tuple[bool, bool, str]:
    name, power = factor
    return power < 0, name not in CURRENCIES, name


def _written(name: str, power: int) -> str:
    return name if power == 1 else f"{name}{power}"


@cache
def _parsed(text: str) -> Unit:
    above, *below = re.split(r"(?:^|\s+)per\s+", text.strip())
    factors = [*_factors(above, text)] if above else []
    for part in below:
        factors += ((name, -power) for name, power in _factors(part, text))
    unit = Unit.of(factors)
    if not unit.factors:
        raise UnknownUnit(text, text)
    return unit


def _factors(text: str, whole: str) -> Iterator[tuple[str, int]]:
    for part in text.split("·"):
        found = _NAME.fullmatch(part.strip())
        if found is None or (found[1] not in UNITS and found[1] not in CURRENCIES):
            raise UnknownUnit(whole, part.strip())
        power = int(found[2] or "1")
        if power < 1 or found[2] in ("1", f"0{power}") or power > 9:
            raise UnknownUnit(whole, part.strip())
        yield found[1], power


@cache
def _measured(unit: Unit) -> tuple[Fraction, Dimension]:
    """A unit's size in base units, and its dimension."""
    size = Fraction(1)
    powers: dict[str, int] = {}
    for name, power in unit.factors:
        own, exponents = _factor(name)
        size *= own**power
        for base, exponent in exponents:
            powers[base] = powers.get(base, 0) + exponent * power
    order = {base: index for index, base in enumerate(BASES)}
    ranked = sorted(powers.items(), key=lambda each: (order.get(each[0], -1), each[0]))
    return size, tuple((base, power) for base, power in ranked if power)


def _factor(name: str) -> tuple[Fraction, Dimension]:
    if name in CURRENCIES:
        return Fraction(1), ((name, 1),)
    above, below, exponents, _ = UNITS[name]
    return Fraction(above, below), tuple((base, power) for base, power in zip(BASES, exponents, strict=True) if power)


def _simplified(factors: tuple[tuple[str, int], ...]) -> tuple[Fraction, Unit]:
    unit = Unit.of(factors)
    money = tuple(each for each in unit.factors if each[0] in CURRENCIES)
    measures = Unit(tuple(each for each in unit.factors if each[0] not in CURRENCIES))
    size, dimension = _measured(measures)
    if not dimension:
        return size, Unit.of(money)
    kept = _cancelled(_together(_cancelled(measures)))
    return size / _measured(kept)[0], Unit.of((*money, *kept.factors))


def _cancelled(unit: Unit) -> Unit:
    """Without the pairs of which one measures what the other divides by: `km2` and `per ha`."""
    kept = list(unit.factors)
    for above in unit.factors:
        opposite = tuple((base, -power) for base, power in Unit((above,)).dimension)
        below = next((each for each in kept if Unit((each,)).dimension == opposite), None)
        if above in kept and below is not None:
            kept.remove(above)
            kept.remove(below)
    return Unit(tuple(kept))


def _together(unit: Unit) -> Unit:
    """With all units of one kind, metres and kilometres, as powers of the first of them."""
    first: dict[Dimension, str] = {}
    return Unit.of((first.setdefault(_factor(name)[1], name), power) for name, power in unit.factors)


@cache
def _words() -> dict[str, str]:
    """Names of units in words, `hectare`, each with its name in rules."""
    named = {words.replace(" ", "_"): name for name, (_, _, _, words) in reversed(UNITS.items())}
    return {**named, "ton": "t", "sec": "s", "hr": "h", "feet": "ft", "inche": "inch"}


@cache
def _dimensions() -> dict[Dimension, str]:
    """Dimensions that have a name, by what some unit of each measures."""
    return {_measured(_parsed(notation))[1]: words for notation, words in _NAMED.items()}


_NAMED = {
    "m": "length",
    "m2": "area",
    "m3": "volume",
    "kg": "mass",
    "s": "time",
    "A": "electric current",
    "K": "temperature",
    "cd": "luminous intensity",
    "mol": "amount of substance",
    "bit": "information",
    "Hz": "frequency",
    "m per s": "speed",
    "m per s2": "acceleration",
    "m3 per s": "flow",
    "kg per m3": "density",
    "N": "force",
    "Pa": "pressure",
    "J": "energy",
    "W": "power",
    "Ah": "electric charge",
    "V": "voltage",
    "ohm": "resistance",
    "S": "conductance",
    "T": "magnetic flux density",
    "Gy": "radiation dose",
    "bit per s": "data rate",
}
