"""The seven rules over columns as a NumPy developer would write them: with care (`tuned`), and at first sight (`naive`).

Both take the columns that the generated evaluators take, and give the outputs that `seven` names, each with a mask of
the rows that have no value. `tuned` works in blocks over reused buffers, compares each amount once, adds brackets up in
bytes, and counts days by the tables of the generated evaluators, which are the best that there is. `naive` nests `np.where` and
`np.select`, and asks `np.busday_offset`. Both give every output that the generated evaluators give, of a list the rows
that have each of its elements, but do less: neither asks whether codes are those of a case, a sum leaves 64 bits, or a
date its calendar, and a mask says that a value is missing, not why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generated.calendars.lao_pdr import LAO_PDR
from generated.columns.runtime.columns import Cases, Decimals, Optionals
from generated.columns.runtime.days import MonthsLater, WorkingDaysLater

Array = NDArray[Any]
#: Of each output its values and the rows without one.
Given = dict[str, Any]
BLOCK = 32_768
EPOCH = np.datetime64("1970-01-01")


def _blocks(rows: int) -> Iterator[slice]:
    for start in range(0, rows, BLOCK):
        yield slice(start, min(start + BLOCK, rows))


class Buffers:
    """Arrays of a block that are used again."""

    def __init__(self, rows: int, **kinds: Any) -> None:
        size = min(rows, BLOCK)
        self._whole = {name: np.empty(size, kind) for name, kind in kinds.items()}

    def of(self, length: int) -> list[Array]:
        return [each[:length] for each in self._whole.values()]


# -------------------------------------------------------------------------------------------------------- with care


def tuned_warranty(project: Cases) -> Given:
    """Brackets are sums of steps in millions, by case; a step is a comparison."""
    rows = len(project.codes)
    amount, silent = np.empty(rows, np.int64), np.empty(rows, bool)
    sizes = {name: project.payloads[name] for name in ("Electricity", "Land", "Mining")}
    buffers = Buffers(rows, flag=bool, millions=np.int8, part=np.int8, here=bool)
    for block in _blocks(rows):
        codes = project.codes[block]
        flag, millions, part, here = buffers.of(len(codes))
        millions.fill(0)
        for code, name, brackets in _WARRANTY:
            size = sizes[name].numerators[block]
            scale = sizes[name].denominator
            np.equal(codes, code, out=here)
            part.fill(0)
            for inclusive, limit, step in brackets:
                (np.greater_equal if inclusive else np.greater)(size, limit * scale, out=flag)
                _step(part, flag, step)
            np.multiply(part, here.view(np.int8), out=part)
            np.add(millions, part, out=millions)
        np.multiply(millions, np.int64(1_000_000), out=amount[block])
        np.equal(millions, 0, out=silent[block])
    return {"amount": (amount, silent)}


#: By case: whether a limit belongs to the bracket above it, the limit, and by how many millions the warranty steps.
_WARRANTY: tuple[tuple[int, str, tuple[tuple[bool, int, int], ...]], ...] = (
    (0, "Electricity", ((True, 0, 1), (False, 5, 2), (False, 100, 2))),
    (1, "Land", ((True, 2, 3), (False, 150, -3), (True, 151, 5), (False, 1000, -5), (True, 1101, 7))),
    (2, "Mining", ((True, 1, 5), (False, 300, -5), (True, 301, 10), (False, 500, -10))),
)


def _step(part: Array, flag: Array, step: int) -> None:
    if step == 1:
        np.add(part, flag.view(np.int8), out=part)
    else:
        np.add(part, flag.view(np.int8) * np.int8(step), out=part)


def tuned_initial_capital(sector: Array, registered_capital: Array) -> Given:
    """Shares are fifths; halves are rounded away from zero, and no capital is negative."""
    rows = len(sector)
    share, first, rest = (np.empty(rows, np.int64) for _ in range(3))
    silent = np.empty(rows, bool)
    buffers = Buffers(rows, number=np.int8, flag=bool)
    for block in _blocks(rows):
        codes, capital = sector[block], registered_capital[block]
        number, flag = buffers.of(len(codes))
        np.add(codes, np.int8(2), out=number)
        np.less(codes, 3, out=flag)
        np.multiply(number, flag.view(np.int8), out=number)
        share[block] = number
        paid = np.multiply(capital, number, out=first[block])
        np.multiply(paid, 2, out=paid)
        np.add(paid, 5, out=paid)
        np.floor_divide(paid, 10, out=paid)
        np.subtract(capital, paid, out=rest[block])
        np.greater_equal(codes, 3, out=silent[block])
    return {"initial_share": (share, silent), "initial_payment": (first, silent), "remainder": (rest, silent)}


def tuned_approval_authority(value: Array) -> Given:
    rows = len(value)
    authority, silent = np.empty(rows, np.int8), np.empty(rows, bool)
    buffers = Buffers(rows, flag=bool)
    for block in _blocks(rows):
        amount, codes = value[block], authority[block]
        (flag,) = buffers.of(len(amount))
        np.greater_equal(amount, 500_000_000, out=flag)
        np.multiply(flag.view(np.int8), np.int8(_MINISTRY - _PROVINCE), out=codes)
        np.greater(amount, 2_000_000_000, out=flag)
        np.add(codes, flag.view(np.int8) * np.int8(_GOVERNMENT - _MINISTRY), out=codes)
        np.add(codes, np.int8(_PROVINCE), out=codes)
        np.less(amount, 0, out=silent[block])
    return {"authority": (authority, silent)}


_GOVERNMENT, _PROVINCE, _MINISTRY = 4, 5, 9


def tuned_land_use_right(
    infrastructure_project: Array,
    registered_capital: Array,
    imported_capital_certified: Array,
    allocated_by_government: Array,
    area: Decimals,
    purpose: Array,
    earlier_purchases: Array,
    shareholders: Array,
    expands_branches: Array,
) -> Given:
    rows = len(purpose)
    capital, land, use, once, may, one, refused, none = (np.empty(rows, bool) for _ in range(8))
    buffers = Buffers(rows, flag=bool)
    for block in _blocks(rows):
        (flag,) = buffers.of(len(purpose[block]))
        np.greater_equal(registered_capital[block], 50_000_000, out=capital[block])
        np.logical_and(capital[block], imported_capital_certified[block], out=capital[block])
        np.less_equal(area.numerators[block], 800 * area.denominator, out=land[block])
        np.logical_and(land[block], allocated_by_government[block], out=land[block])
        np.less(purpose[block], 2, out=use[block])
        np.equal(earlier_purchases[block], 0, out=once[block])
        np.logical_and(capital[block], land[block], out=may[block])
        np.logical_and(may[block], use[block], out=may[block])
        np.logical_and(may[block], once[block], out=may[block])
        np.greater(shareholders[block], 2, out=one[block])
        np.logical_or(one[block], expands_branches[block], out=one[block])
        np.less(registered_capital[block], 0, out=refused[block])
        for each in (area.numerators, earlier_purchases, shareholders):
            np.less(each[block], 0, out=flag)
            np.logical_or(refused[block], flag, out=refused[block])
        np.logical_not(infrastructure_project[block], out=none[block])
        np.logical_or(none[block], refused[block], out=none[block])
    return {
        "capital_condition": (capital, refused),
        "land_condition": (land, refused),
        "purpose_condition": (use, refused),
        "once_condition": (once, refused),
        "may_acquire": (may, none),
        "one_legal_entity_only": (one, refused),
    }


def tuned_loss(
    accounting_system: Array,
    follows_law_on_accounting: Array,
    is_certified_by_audit: Array,
    is_confirmed_by_tax_department: Array,
    loss_year: Array,
    asked_year: Array,
) -> Given:
    rows = len(loss_year)
    may, deductible, refused = (np.empty(rows, bool) for _ in range(3))
    missing = np.empty((4, rows), bool)
    last = np.empty(rows, np.int64)
    for block in _blocks(rows):
        np.equal(accounting_system[block], 2, out=missing[0, block])
        np.logical_not(missing[0, block], out=may[block])
        asked = (follows_law_on_accounting, is_certified_by_audit, is_confirmed_by_tax_department)
        for number, each in enumerate(asked, 1):
            np.logical_not(each[block], out=missing[number, block])
            np.logical_and(may[block], each[block], out=may[block])
        np.add(loss_year[block], 3, out=last[block])
        np.less_equal(asked_year[block], last[block], out=deductible[block])
        np.logical_and(deductible[block], may[block], out=deductible[block])
        np.less_equal(asked_year[block], loss_year[block], out=refused[block])
    return {
        "missing": (missing, refused),
        "may_be_deferred": (may, refused),
        "last_year": (last, refused),
        "is_deductible": (deductible, refused),
    }


@cache
def _working(days: int) -> WorkingDaysLater:
    return WorkingDaysLater(LAO_PDR, days)


def tuned_import_plan(
    application_received: Array, set_complete: Array, sent_to_sector: Array, comments_received: Optionals, as_of: Array
) -> Given:
    rows = len(as_of)
    due, certificate = np.empty(rows, np.int64), np.empty(rows, np.int64)
    approved, refused = np.empty(rows, bool), np.empty(rows, bool)
    buffers = Buffers(rows, flag=bool)
    for block in _blocks(rows):
        (flag,) = buffers.of(len(as_of[block]))
        due[block] = _working(10).of(sent_to_sector[block].view(np.int64))
        certificate[block] = _working(30).of(application_received[block].view(np.int64))
        there = comments_received.present[block]
        np.greater(comments_received.values[block].view(np.int64), due[block], out=approved[block])
        np.logical_not(there, out=flag)
        np.logical_or(approved[block], flag, out=approved[block])
        np.greater(as_of[block].view(np.int64), due[block], out=flag)
        np.logical_and(approved[block], flag, out=approved[block])
        np.greater(application_received[block], set_complete[block], out=refused[block])
        np.greater(set_complete[block], sent_to_sector[block], out=flag)
        np.logical_or(refused[block], flag, out=refused[block])
    return {
        "comments_due": (due, refused),
        "is_considered_approved": (approved, refused),
        "certificate_due": (certificate, refused),
    }


_REPORTED = np.array([[10, 6, 4], [6, 4, 2], [4, 2, 1]]).T.ravel()


@cache
def _years_later() -> tuple[int, Array]:
    """By day and years (0 to 10) the day before that day so many years later."""
    tables = [MonthsLater(12 * years, "up")._numbers for years in range(1, 11)]
    return tables[0][0], np.concatenate([np.zeros_like(tables[0][1]), *(each for _, each in tables)]) - 1


def tuned_exemption(begins: Optionals, years_source: Cases, as_of: Array) -> Given:
    rows = len(as_of)
    years, last = np.empty(rows, np.int64), np.empty(rows, np.int64)
    certificate, none = np.empty(rows, bool), np.empty(rows, bool)
    stands = np.empty(rows, np.int8)
    first, table = _years_later()
    length = len(table) // 11
    reported = years_source.payloads["Reported_table"]
    for block in _blocks(rows):
        np.equal(years_source.codes[block], 0, out=certificate[block])
        place = reported["level"][block] + reported["zone"][block] * np.int8(3)
        by_table = _REPORTED.take(place, mode="clip")
        own = years_source.payloads["Certificate"][block]
        changed = (by_table ^ own) & -certificate[block].view(np.int8)
        np.bitwise_xor(by_table, changed, out=years[block])
        np.less_equal(years[block], 0, out=none[block])
        start = begins.values[block].view(np.int64)
        table.take(years[block] * length + (start - first), out=last[block], mode="clip")
        there = begins.present[block]
        running = there & (start <= as_of[block].view(np.int64))
        ended = running & (as_of[block].view(np.int64) > last[block])
        np.add(running.view(np.int8), ended.view(np.int8), out=stands[block])
    return {
        "years": (years, none),
        "is_by_certificate": (certificate, none),
        "last_day": (last, none),
        "stands": (stands, none),
    }


TUNED: dict[str, Callable[..., Given]] = {
    "warranty": tuned_warranty,
    "initial capital": tuned_initial_capital,
    "approval authority": tuned_approval_authority,
    "land use right": tuned_land_use_right,
    "loss carry-forward": tuned_loss,
    "working-day due date": tuned_import_plan,
    "exemption end": tuned_exemption,
}


# ------------------------------------------------------------------------------------------------------ at first sight


def naive_warranty(project: Cases) -> Given:
    mw, ha, km2 = (
        project.payloads[name].numerators / project.payloads[name].denominator
        for name in ("Electricity", "Land", "Mining")
    )
    electricity, land, mining = (project.codes == code for code in range(3))
    amount = np.select(
        [
            electricity & (mw >= 0) & (mw <= 5),
            electricity & (mw > 5) & (mw <= 100),
            electricity & (mw > 100),
            land & (ha >= 2) & (ha <= 150),
            land & (ha >= 151) & (ha <= 1000),
            land & (ha >= 1101),
            mining & (km2 >= 1) & (km2 <= 300),
            mining & (km2 >= 301) & (km2 <= 500),
        ],
        [1_000_000, 3_000_000, 5_000_000, 3_000_000, 5_000_000, 7_000_000, 5_000_000, 10_000_000],
        default=0,
    )
    return {"amount": (amount, amount == 0)}


def naive_initial_capital(sector: Array, registered_capital: Array) -> Given:
    share = np.where(sector == 0, 2, np.where(sector == 1, 3, np.where(sector == 2, 4, 0)))
    first = (registered_capital * share * 2 + 5) // 10
    silent = sector >= 3
    return {
        "initial_share": (share, silent),
        "initial_payment": (first, silent),
        "remainder": (registered_capital - first, silent),
    }


def naive_approval_authority(value: Array) -> Given:
    authority = np.where(value > 2_000_000_000, _GOVERNMENT, np.where(value >= 500_000_000, _MINISTRY, _PROVINCE))
    return {"authority": (authority, value < 0)}


def naive_land_use_right(
    infrastructure_project: Array,
    registered_capital: Array,
    imported_capital_certified: Array,
    allocated_by_government: Array,
    area: Decimals,
    purpose: Array,
    earlier_purchases: Array,
    shareholders: Array,
    expands_branches: Array,
) -> Given:
    capital = np.where(registered_capital >= 50_000_000, imported_capital_certified, False)
    land = np.where(area.numerators / area.denominator <= 800, allocated_by_government, False)
    use = np.isin(purpose, (0, 1))
    once = earlier_purchases == 0
    refused = (registered_capital < 0) | (area.numerators < 0) | (earlier_purchases < 0) | (shareholders < 0)
    return {
        "capital_condition": (capital, refused),
        "land_condition": (land, refused),
        "purpose_condition": (use, refused),
        "once_condition": (once, refused),
        "may_acquire": (capital & land & use & once, refused | ~infrastructure_project),
        "one_legal_entity_only": ((shareholders > 2) | expands_branches, refused),
    }


def naive_loss(
    accounting_system: Array,
    follows_law_on_accounting: Array,
    is_certified_by_audit: Array,
    is_confirmed_by_tax_department: Array,
    loss_year: Array,
    asked_year: Array,
) -> Given:
    may = (
        np.isin(accounting_system, (0, 1))
        & follows_law_on_accounting
        & is_certified_by_audit
        & is_confirmed_by_tax_department
    )
    last = loss_year + 3
    refused = asked_year <= loss_year
    met = np.stack(
        [
            np.isin(accounting_system, (0, 1)),
            follows_law_on_accounting,
            is_certified_by_audit,
            is_confirmed_by_tax_department,
        ]
    )
    return {
        "missing": (~met, refused),
        "may_be_deferred": (may, refused),
        "last_year": (last, refused),
        "is_deductible": (np.where(may, asked_year <= last, False), refused),
    }


@cache
def _holidays() -> np.busdaycalendar:
    return np.busdaycalendar(holidays=[each.date for each in LAO_PDR.days if each.kind != "working"])


def working_days_later(days: Array, count: int) -> Array:
    """Working days, none of them a day off that is worked in its stead."""
    start = np.busday_offset(days, 0, roll="preceding", busdaycal=_holidays())
    return np.busday_offset(start, count, busdaycal=_holidays())


def naive_import_plan(
    application_received: Array, set_complete: Array, sent_to_sector: Array, comments_received: Optionals, as_of: Array
) -> Given:
    due = working_days_later(sent_to_sector, 10)
    refused = (application_received > set_complete) | (set_complete > sent_to_sector)
    approved = np.where(comments_received.present, comments_received.values > due, True) & (as_of > due)
    certificate = working_days_later(application_received, 30)
    return {
        "comments_due": (due, refused),
        "is_considered_approved": (approved, refused),
        "certificate_due": (certificate, refused),
    }


def naive_exemption(begins: Optionals, years_source: Cases, as_of: Array) -> Given:
    reported = years_source.payloads["Reported_table"]
    table = np.array([[10, 6, 4], [6, 4, 2], [4, 2, 1]])
    certificate = years_source.codes == 0
    years = np.where(certificate, years_source.payloads["Certificate"], table[reported["level"], reported["zone"]])
    start = begins.values
    month = start.astype("datetime64[M]")
    reached = month + 12 * years
    within = start - month.astype("datetime64[D]")
    day = np.minimum(reached.astype("datetime64[D]") + within, (reached + 1).astype("datetime64[D]"))
    last = day - np.timedelta64(1)
    running = begins.present & (start <= as_of)
    stands = np.where(running, np.where(as_of > last, 2, 1), 0)
    none = years <= 0
    return {
        "years": (years, none),
        "is_by_certificate": (certificate, none),
        "last_day": (last, none),
        "stands": (stands, none),
    }


NAIVE: dict[str, Callable[..., Given]] = {
    "warranty": naive_warranty,
    "initial capital": naive_initial_capital,
    "approval authority": naive_approval_authority,
    "land use right": naive_land_use_right,
    "loss carry-forward": naive_loss,
    "working-day due date": naive_import_plan,
    "exemption end": naive_exemption,
}
