"""The seven rules as a good developer would write them in an afternoon: plain functions, no reasons, no provisions.

They take the same typed facts as the generated functions, and give the same values; where the text gives none they
raise `Gap`, and `NotAdmitted` where the facts cannot be. Counting of working days is the careful kind: a list of working
days made once, and two look-ups, not a loop from day to day.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from generated.calendars.lao_pdr import LAO_PDR
from generated.decree.part_2_registered_capital import Sector
from generated.decree.part_4_concession_activities import Electricity, Land, Mining, Project
from generated.decree.part_8_duties_and_taxes import (
    Accounting_system,
    Certificate,
    Exemption_state,
    Loss_condition,
    Years_source,
)
from generated.decree.part_9_land_use_right import Purpose
from generated.library.administration import Actor
from generated.library.investment_promotion_law import Promotion_level, Promotion_zone
from generated.runtime.schema import Present


class Gap(LookupError):
    """The text gives no value."""


class NotAdmitted(ValueError):
    """Facts that cannot be."""


def warranty(project: Project) -> int:
    """Article 15."""
    if isinstance(project, Electricity):
        if project.content < 0:
            raise NotAdmitted("negative size")
        if project.content <= 5:
            return 1_000_000
        return 3_000_000 if project.content <= 100 else 5_000_000
    if isinstance(project, Land):
        area = project.content
        if 2 <= area <= 150:
            return 3_000_000
        if 151 <= area <= 1000:
            return 5_000_000
        if area >= 1101:
            return 7_000_000
        if area < 0:
            raise NotAdmitted("negative size")
    elif isinstance(project, Mining):
        area = project.content
        if 1 <= area <= 300:
            return 5_000_000
        if 301 <= area <= 500:
            return 10_000_000
        if area < 0:
            raise NotAdmitted("negative size")
    raise Gap("amount")


@dataclass(frozen=True, slots=True)
class Shares:
    initial_share: Fraction
    initial_payment: int
    remainder: int


SHARES = {
    Sector.Agriculture: Fraction(2, 5),
    Sector.Manufacturing_and_handicraft: Fraction(3, 5),
    Sector.Trade_and_services: Fraction(4, 5),
}


def initial_capital(sector: Sector, registered_capital: int) -> Shares:
    """Article 4. An amount is rounded half away from zero; it is never negative."""
    if registered_capital < 0:
        raise NotAdmitted("negative capital")
    share = SHARES.get(sector)
    if share is None:
        raise Gap("initial_share")
    payment = (2 * registered_capital * share.numerator + share.denominator) // (2 * share.denominator)
    return Shares(share, payment, registered_capital - payment)


def approval_authority(value: int) -> Actor:
    """Article 20."""
    if value < 0:
        raise NotAdmitted("negative value")
    if value > 2_000_000_000:
        return Actor.Government
    if value >= 500_000_000:
        return Actor.Ministry_of_planning_and_investment
    return Actor.Provincial_or_municipal_authorities


@dataclass(frozen=True, slots=True)
class LandRight:
    capital_condition: bool
    land_condition: bool
    purpose_condition: bool
    once_condition: bool
    may_acquire: bool
    one_legal_entity_only: bool


def land_use_right(
    infrastructure_project: bool,
    registered_capital: int,
    imported_capital_certified: bool,
    allocated_by_government: bool,
    area: Fraction,
    purpose: Purpose,
    earlier_purchases: int,
    shareholders: int,
    expands_branches: bool,
) -> LandRight:
    """Article 50, for investors in infrastructure projects."""
    if registered_capital < 0 or area < 0 or earlier_purchases < 0 or shareholders < 0:
        raise NotAdmitted("negative fact")
    if not infrastructure_project:
        raise Gap("may_acquire")
    capital = registered_capital >= 50_000_000 and imported_capital_certified
    land = allocated_by_government and area <= 800
    use = purpose is Purpose.Habitation or purpose is Purpose.Business_offices
    once = earlier_purchases == 0
    return LandRight(capital, land, use, once, capital and land and use and once, shareholders > 2 or expands_branches)


@dataclass(frozen=True, slots=True)
class Deferral:
    missing: tuple[Loss_condition, ...]
    may_be_deferred: bool
    last_year: Present[int] | None
    is_deductible: bool


def loss_carry_forward(
    accounting_system: Accounting_system,
    follows_law_on_accounting: bool,
    is_certified_by_audit: bool,
    is_confirmed_by_tax_department: bool,
    loss_year: int,
    asked_year: int,
) -> Deferral:
    """Article 36."""
    if asked_year <= loss_year:
        raise NotAdmitted("asked before the loss")
    missing = []
    if accounting_system is Accounting_system.Other_system:
        missing.append(Loss_condition.Expanded_or_basic_system)
    if not follows_law_on_accounting:
        missing.append(Loss_condition.Law_on_Accounting)
    if not is_certified_by_audit:
        missing.append(Loss_condition.Certified_by_audit)
    if not is_confirmed_by_tax_department:
        missing.append(Loss_condition.Confirmed_by_Tax_Department)
    if missing:
        return Deferral(tuple(missing), False, None, False)
    last_year = loss_year + 3
    return Deferral((), True, Present(last_year), asked_year <= last_year)


@dataclass(frozen=True, slots=True)
class Plan:
    comments_due: date
    is_considered_approved: bool
    certificate_due: date


WORKING_DAYS = [
    day.toordinal()
    for day in (LAO_PDR.first + timedelta(each) for each in range((LAO_PDR.last - LAO_PDR.first).days + 1))
    if LAO_PDR.is_working_day(day)
]


def add_working_days(start: date, days: int) -> date:
    """The working day so many after a day that is not counted."""
    at = bisect_right(WORKING_DAYS, start.toordinal()) + days - 1
    if start < LAO_PDR.first or at >= len(WORKING_DAYS):
        raise OverflowError("outside the calendar")
    return date.fromordinal(WORKING_DAYS[at])


def import_plan(
    application_received: date,
    set_complete: date,
    sent_to_sector: date,
    comments_received: Present[date] | None,
    as_of: date,
) -> Plan:
    """Article 38."""
    if set_complete < application_received or sent_to_sector < set_complete:
        raise NotAdmitted("days out of order")
    comments_due = add_working_days(sent_to_sector, 10)
    is_unanswered = comments_received is None or comments_received.value > comments_due
    return Plan(comments_due, as_of > comments_due and is_unanswered, add_working_days(application_received, 30))


@dataclass(frozen=True, slots=True)
class Exemption:
    years: int
    is_by_certificate: bool
    last_day: Present[date] | None
    stands: Exemption_state


REPORTED_YEARS = {
    (zone, level): years
    for zone, of_levels in zip(Promotion_zone, ((10, 6, 4), (6, 4, 2), (4, 2, 1)), strict=True)
    for level, years in zip(Promotion_level, of_levels, strict=True)
}


def exemption_end(begins: Present[date] | None, years_source: Years_source, as_of: date) -> Exemption:
    """Article 33. A 29th of February that is no day becomes the 1st of March, and the day before ends the exemption."""
    by_certificate = isinstance(years_source, Certificate)
    if isinstance(years_source, Certificate):
        years = years_source.content
        if years <= 0:
            raise NotAdmitted("no years")
    else:
        years = REPORTED_YEARS[years_source.content.zone, years_source.content.level]
    if begins is None:
        return Exemption(years, by_certificate, None, Exemption_state.Not_yet_begun)
    first = begins.value
    try:
        after = first.replace(year=first.year + years)
    except ValueError:
        after = date(first.year + years, 3, 1)
    last = after - timedelta(days=1)
    if as_of < first:
        state = Exemption_state.Not_yet_begun
    else:
        state = Exemption_state.Ended if as_of > last else Exemption_state.Running
    return Exemption(years, by_certificate, Present(last), state)


#: By the name of each of `tests.benchmarks.seven`.
BY_HAND: dict[str, Callable[..., Any]] = {
    "warranty": warranty,
    "initial capital": initial_capital,
    "approval authority": approval_authority,
    "land use right": land_use_right,
    "loss carry-forward": loss_carry_forward,
    "working-day due date": import_plan,
    "exemption end": exemption_end,
}
