"""A table of holidays beside what the package `holidays` lists: what could be added to it, as a diff for review.

The package is imported here and nowhere else, when a proposal is asked for. It is no source of law: days that the table
has from elsewhere, and days that it lists as worked, stay as they are.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import unified_diff
from importlib.metadata import version

#: How the source of a day begins that nobody has checked.
PACKAGE = "holidays package"
_DATED = re.compile(r'"?([0-9]{4})-([0-9]{2})-([0-9]{2})"?\s*,')


class NoPackage(Exception):
    """The package `holidays` is not installed."""


class NoCountry(Exception):
    """The package lists no holidays of that country."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What the package says of a day."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Package:
    """The public holidays of a country in some years, as one version of the package lists them."""

    version: str
    days: Mapping[date, Listed]

    @property
    def source(self) -> str:
        return f"{PACKAGE} {self.version}, not verified"


def listed(country: str, years: range) -> Package:
    """What the package lists. Raises `NoPackage` and `NoCountry`."""
    try:
        import holidays
    except ImportError:
        raise NoPackage from None
    try:
        known = holidays.country_holidays(country, years=years)
        english = "en_US" if "en_US" in known.supported_languages else None
        found = holidays.country_holidays(country, years=years, language=english)
    except NotImplementedError:
        raise NoCountry(country) from None
    days = {
        day: Listed(re.sub(r" \((?:in lieu|observed)\)$", ", substitute", name), _kind(name))
        for day, name in found.items()
    }
    return Package(version("holidays"), days)


def _kind(name: str) -> str:
    return "substitute" if re.search(r"\((?:in lieu|observed)\)", name) else "holiday"


def proposed(text: str, package: Package, years: range) -> str:
    """The table with the package's days of those years that it lacks, and without those that only the package had and
    lists no longer."""
    lines = text.splitlines(keepends=True)
    kept = [line for line in lines if not _is_gone(line, package, years)]
    present = {day for line in kept if (day := _date_of(line)) is not None}
    for day, found in sorted(package.days.items()):
        if day not in present and day.year in years:
            _insert(kept, day, _line(day, found, package.source))
    return "".join(kept)


def difference(path: str, before: str, after: str) -> Iterator[str]:
    """The lines of a diff, as `git apply` takes them; none where nothing differs."""
    return unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{path}", f"b/{path}")


def _is_gone(line: str, package: Package, years: range) -> bool:
    day = _date_of(line)
    if day is None or day.year not in years or day in package.days:
        return False
    cells = next(csv.reader([line]), [])
    return len(cells) == 4 and re.fullmatch(rf"{PACKAGE} [\d.]+, not verified", cells[2]) is not None


def _date_of(line: str) -> date | None:
    found = _DATED.match(line)
    try:
        return date(*(int(part) for part in found.groups())) if found else None
    except ValueError:
        return None


def _insert(lines: list[str], day: date, line: str) -> None:
    """Puts a line before the first later day; at the end, the line before gets its break."""
    at = next((i for i, each in enumerate(lines) if (other := _date_of(each)) is not None and other > day), len(lines))
    if at and not lines[at - 1].endswith("\n"):
        lines[at - 1] += "\n"
    lines.insert(at, line)


def _line(day: date, found: Listed, source: str) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerow([day.isoformat(), found.name, source, found.kind])
    return written.getvalue()
