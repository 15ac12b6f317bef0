"""Writes the table of units, `compiler/runtime/unit_table.py`, from pint's registry: `make units`.

pint is asked for exact fractions. Chosen are units that law and regulation measure by, each under one name; units with
an offset or a logarithm (degrees Celsius, decibels), angles and other plain numbers cannot be multiplied as these are,
and years, months, weeks and days are durations of the language.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pint

TABLE = Path(__file__).parents[2] / "compiler" / "runtime" / "unit_table.py"

#: The basic dimensions in the order of the table's exponents, and pint's root unit of each.
BASES = {
    "length": "meter",
    "mass": "gram",
    "time": "second",
    "current": "ampere",
    "temperature": "kelvin",
    "luminous intensity": "candela",
    "amount of substance": "mole",
    "information": "bit",
}

PREFIXES = {
    "n": "nano",
    "u": "micro",
    "m": "milli",
    "c": "centi",
    "d": "deci",
    "h": "hecto",
    "k": "kilo",
    "M": "mega",
    "G": "giga",
    "T": "tera",
    "P": "peta",
    "Ki": "kibi",
    "Mi": "mebi",
    "Gi": "gibi",
    "Ti": "tebi",
}

#: The name in rules, pint's name, the prefixes it takes.
CHOSEN = (
    ("m", "metre", "n u m c d k"),
    ("inch", "inch", ""),
    ("ft", "foot", ""),
    ("yd", "yard", ""),
    ("mi", "mile", ""),
    ("nmi", "nautical_mile", ""),
    ("are", "are", ""),
    ("ha", "hectare", ""),
    ("acre", "acre", ""),
    ("l", "litre", "u m c d h"),
    ("L", "litre", "m h"),
    ("gal", "gallon", ""),
    ("imperial_gal", "imperial_gallon", ""),
    ("oil_bbl", "oil_barrel", ""),
    ("g", "gram", "n u m k"),
    ("t", "tonne", "k M G"),
    ("ct", "carat", ""),
    ("oz", "ounce", ""),
    ("troy_oz", "troy_ounce", ""),
    ("lb", "pound", ""),
    ("s", "second", "n u m"),
    ("min", "minute", ""),
    ("h", "hour", ""),
    ("Hz", "hertz", "k M G T"),
    ("kn", "knot", ""),
    ("N", "newton", "k M"),
    ("Pa", "pascal", "h k M G"),
    ("bar", "bar", "m"),
    ("atm", "standard_atmosphere", ""),
    ("psi", "pound_force_per_square_inch", ""),
    ("J", "joule", "k M G T P"),
    ("Wh", "watt_hour", "k M G T"),
    ("cal", "calorie", "k"),
    ("Btu", "british_thermal_unit", ""),
    ("toe", "tonne_of_oil_equivalent", "k M"),
    ("W", "watt", "m k M G T"),
    ("VA", "volt_ampere", "k M G"),
    ("hp", "horsepower", ""),
    ("metric_hp", "metric_horsepower", ""),
    ("A", "ampere", "m k"),
    ("Ah", "ampere_hour", "m k"),
    ("V", "volt", "m k M"),
    ("ohm", "ohm", "k M"),
    ("S", "siemens", "m u"),
    ("T", "tesla", "m u"),
    ("K", "kelvin", ""),
    ("cd", "candela", ""),
    ("mol", "mole", "u m k"),
    ("Gy", "gray", "m u"),
    ("Sv", "sievert", "m u"),
    ("bit", "bit", "k M G T"),
    ("B", "byte", "k M G T P Ki Mi Gi Ti"),
)

_HEAD = '''"""The table of units: exact sizes from the registry of pint, the base of each dimension as its unit of measure.

Made by `make units` (tests/units/make_table.py): do not edit by hand. Read by `units.py`.
"""

from __future__ import annotations

#: The basic dimensions, in the order of the exponents below.
BASES = (
'''


def rows() -> dict[str, tuple[Fraction, tuple[int, ...], str]]:
    """For each unit its exact size in base units, the exponents of its dimension, and its name in words."""
    registry: pint.UnitRegistry[Fraction] = pint.UnitRegistry(non_int_type=Fraction)
    found = {}
    for spelling, name, prefixes in CHOSEN:
        for sign in ("", *prefixes.split()):
            asked = PREFIXES.get(sign, "") + name
            size, root = registry.get_root_units(asked)
            assert isinstance(size, Fraction | int), f"{asked} has no exact size in pint"
            exact = Fraction(size)
            exponents = {str(base): power for base, power in root._units.items()}
            unknown = exponents.keys() - set(BASES.values())
            assert not unknown, f"{asked} is measured in {', '.join(unknown)}"
            powers = tuple(Fraction(str(exponents.get(base, 0))) for base in BASES.values())
            assert all(power.denominator == 1 for power in powers), f"{asked} measures a root of something"
            assert any(powers), f"{asked} is a plain number"
            assert sign + spelling not in found, f"two units are called {sign + spelling}"
            found[sign + spelling] = (exact, tuple(int(power) for power in powers), asked.replace("_", " "))
    return found


def text() -> str:
    """The table as a Python module."""
    lines = [_HEAD, *(f'    "{base}",\n' for base in BASES), ")\n\n"]
    lines.append(
        "#: Name in rules -> numerator and denominator of the size, exponents of the dimension, name in words.\n"
    )
    lines.append("UNITS: dict[str, tuple[int, int, tuple[int, ...], str]] = {\n")
    for spelling, (size, powers, words) in rows().items():
        lines.append(f'    "{spelling}": ({size.numerator}, {size.denominator}, {powers}, "{words}"),\n')
    return "".join((*lines, "}\n"))


if __name__ == "__main__":
    TABLE.write_text(text(), "utf-8")
    print(f"{TABLE.name}: {len(rows())} units")
