"""Writes the tables of units and currencies for JavaScript from those for Python: `make units`.

They stand in `compiler/javascript/runtime/`, so that the library there can be run as it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from compiler.runtime.currencies import DIGITS, NAMES
from compiler.runtime.unit_table import BASES, UNITS

FOLDER = Path(__file__).parents[2] / "compiler" / "javascript" / "runtime"


def tables() -> dict[str, str]:
    """The text of each module, by its file name."""
    return {"unit_table.js": "\n".join(_units()) + "\n", "currency_table.js": "\n".join(_currencies()) + "\n"}


def _units() -> Iterator[str]:
    yield "/**"
    yield " * The table of units: exact sizes, the base of each dimension as its unit of measure. Made by `make units` from"
    yield " * that of Python: do not edit by hand. Read by `units.js`."
    yield " *"
    yield " * @module"
    yield " */"
    yield ""
    yield "/** The basic dimensions, in the order of the exponents below. */"
    yield "export const BASES = ["
    yield from (f"  {json.dumps(each)}," for each in BASES)
    yield "];"
    yield ""
    yield "/**"
    yield " * Name in rules -> numerator and denominator of the size, exponents of the dimension, name in words."
    yield " *"
    yield " * @type {{ [name: string]: [bigint, bigint, number[], string] }}"
    yield " */"
    yield "export const UNITS = {"
    for name, (above, below, exponents, words) in UNITS.items():
        yield f"  {name}: [{above}n, {below}n, {list(exponents)}, {json.dumps(words)}],"
    yield "};"


def _currencies() -> Iterator[str]:
    yield "/**"
    yield " * The currencies of ISO 4217: code -> name, and digits of the minor unit. Made by `make units` from the table of"
    yield " * Python: do not edit by hand. Read by `currencies.js`."
    yield " *"
    yield " * @module"
    yield " */"
    yield ""
    yield "/** @type {{ [code: string]: [string, number] }} */"
    yield "export const CURRENCIES = {"
    for code, name in NAMES.items():
        yield f"  {code}: [{json.dumps(name)}, {DIGITS[code]}],"
    yield "};"


if __name__ == "__main__":
    for file, text in tables().items():
        (FOLDER / file).write_text(text, encoding="utf-8")
