"""Compiled from rules/decree/part_7_representative_office.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeAlias

from ..calendars import lao_pdr
from ..library import administration, obligations
from ..runtime.answers import Place
from ..runtime.dates import Duration, add
from ..runtime.evaluation import Reading, impossible, let, placed, require
from ..runtime.failures import Conflict, ImpossibleReached, Silent
from ..runtime.readings import as_chosen
from ..runtime.schema import Boolean, Case, Date, Enumeration, Field, Integer, ListOf, OptionalOf, Present, Structure
from ..runtime.scopes import (
    Assertion,
    Binding,
    Condition,
    Counting,
    Input,
    ReadingChoice,
    Rule,
    Scope,
    Term,
    Value,
    building,
    reading,
)

_LINE_251 = ("rules/decree/part_7_representative_office.catala_en:251", "Article 27")
_LINE_427 = ("rules/decree/part_7_representative_office.catala_en:427", "Article 28")
_LINE_430 = ("rules/decree/part_7_representative_office.catala_en:430", "Article 28")
_LINE_440 = ("rules/decree/part_7_representative_office.catala_en:440", "Article 28")
_LINE_455 = ("rules/decree/part_7_representative_office.catala_en:455", "Article 28")
_LINE_462 = ("rules/decree/part_7_representative_office.catala_en:462", "Article 28")
_LINE_473 = ("rules/decree/part_7_representative_office.catala_en:473", "Article 28")
_LINE_474 = ("rules/decree/part_7_representative_office.catala_en:474", "Article 28")
_LINE_478 = ("rules/decree/part_7_representative_office.catala_en:478", "Article 28")
_LINE_492 = ("rules/decree/part_7_representative_office.catala_en:492", "Article 28")
_LINE_493 = ("rules/decree/part_7_representative_office.catala_en:493", "Article 28")
_LINE_513 = ("rules/decree/part_7_representative_office.catala_en:513", "Article 28")
_YEARS_1 = Duration(years=1)
_YEARS_3 = Duration(years=3)
_YEARS_4 = Duration(years=4)


class Certificate_number(Enum):
    """What the registration certificate of a Representative Office must include."""

    Enterprise_identification_code = "Enterprise_identification_code"
    """The enterprise identification code."""
    Taxpayer_identification_number = "Taxpayer_identification_number"
    """The taxpayer identification number."""


class Seal_period(Enum):
    """From when the seven working days for the seal run."""

    From_permission = "From_permission"
    """From the permission to carve the seal: the sector cannot act before it has it."""
    From_certificate = "From_certificate"
    """From the registration certificate: it is the one event that the sentence begins with, "After issuing the
    registration certificate".
    """


class Monitored_by(Enum):
    """Who monitors the activities of the investor."""

    Public_security = "Public_security"
    """The public security sector: "to carve the company seal … and monitor the activities" stands after "to the
    public security sector".
    """
    Planning_and_investment = "Planning_and_investment"
    """The planning and investment sector: "shall issue permission … and monitor the activities" has this sector as
    its subject.
    """


@dataclass(frozen=True, slots=True)
class No_mou:
    """There is no such MOU or agreement."""


@dataclass(frozen=True, slots=True)
class Valid_until:
    """There is one: the last day on which it is valid."""

    content: date


Mou: TypeAlias = No_mou | Valid_until
"""Whether the parent company has an MOU or agreement signed with the government to explore and collect specific data
for a project.
"""


class Listed_parent_total(Enum):
    """How long a Representative Office of a listed parent company may stay."""

    Four_years = "Four_years"
    """Four years: the three extensions are three more years."""
    Three_years = "Three_years"
    """Three years: the Article lets the term be extended once more, and not longer."""


class Two_limits(Enum):
    """Which limit holds for a parent company that is listed and has an MOU or agreement that runs beyond three
    years.
    """

    Not_ranked = "Not_ranked"
    """Neither yields to the other: the text gives two answers."""
    The_later_one = "The_later_one"
    """The later one: each of them is there to give more than the ordinary term."""


@dataclass(frozen=True, slots=True)
class Representative_office_registration:
    """May a legal entity have a Representative Office, and who issues its registration certificate?"""

    may_establish: bool
    """The legal entity may have a Representative Office."""
    must_establish: bool
    """The legal entity must establish a Representative Office."""
    issued_by: administration.Actor
    """Who considers and issues the registration certificate."""
    issued_at: administration.Level
    """At which level that sector does so."""
    goes_to_committee: bool
    """The application goes through a meeting with the Committee for Investment Promotion."""


@dataclass(frozen=True, slots=True)
class Representative_office_certificate:
    """Does the registration certificate of a Representative Office include what it must?"""

    missing: tuple[Certificate_number, ...]
    """What is missing."""
    is_complete: bool
    """Nothing is missing."""


@dataclass(frozen=True, slots=True)
class Representative_office_duties:
    """What Article 27 asks about the registration of a Representative Office, and how it stands."""

    establishment: obligations.Obligation
    """To establish a Representative Office as the focal point for government agencies."""
    enterprise_code: obligations.Obligation
    """To obtain the enterprise identification code from the industry and commerce sector."""
    taxpayer_number: obligations.Obligation
    """To obtain the taxpayer identification number from the financial sector."""
    seal_permission: obligations.Obligation
    """To issue the permission to carve the company seal, and to send the copies of the certificate and of the other
    relevant documents.
    """
    seal: obligations.Obligation
    """To carve the company seal."""
    monitoring: obligations.Obligation
    """To monitor the activities of the investor."""


@dataclass(frozen=True, slots=True)
class Representative_office_term:
    """How long a Representative Office may stay, and whether its term may be extended."""

    first_term_end: date
    """The end of the term before any extension."""
    extensions_allowed: int
    """How many extensions the office may have, apart from an MOU."""
    latest_end: date
    """The latest day on which the term, with its extensions, may end."""
    may_extend: bool
    """One more extension, up to the end that is asked for, is within Article 28. Where it is not, the Ministry may
    still consider an exceptional case.
    """


CERTIFICATE_NUMBER_TYPE = Enumeration(
    "Certificate_number",
    (
        Case("Enterprise_identification_code", doc="The enterprise identification code."),
        Case("Taxpayer_identification_number", doc="The taxpayer identification number."),
    ),
    build=lambda case, _: Certificate_number(case),
    read=lambda value: (value.value, None),
    doc="What the registration certificate of a Representative Office must include.",
)

SEAL_PERIOD_TYPE = Enumeration(
    "Seal_period",
    (
        Case("From_permission", doc="From the permission to carve the seal: the sector cannot act before it has it."),
        Case(
            "From_certificate",
            doc='From the registration certificate: it is the one event that the sentence begins with, "After issuing the registration certificate".',
        ),
    ),
    build=lambda case, _: Seal_period(case),
    read=lambda value: (value.value, None),
    doc="From when the seven working days for the seal run.",
)

MONITORED_BY_TYPE = Enumeration(
    "Monitored_by",
    (
        Case(
            "Public_security",
            doc='The public security sector: "to carve the company seal … and monitor the activities" stands after "to the public security sector".',
        ),
        Case(
            "Planning_and_investment",
            doc='The planning and investment sector: "shall issue permission … and monitor the activities" has this sector as its subject.',
        ),
    ),
    build=lambda case, _: Monitored_by(case),
    read=lambda value: (value.value, None),
    doc="Who monitors the activities of the investor.",
)

MOU_TYPE = Enumeration(
    "Mou",
    (
        Case("No_mou", doc="There is no such MOU or agreement."),
        Case("Valid_until", Date(), "There is one: the last day on which it is valid."),
    ),
    build=building(("No_mou", No_mou), ("Valid_until", Valid_until)),
    read=reading(("No_mou", No_mou), ("Valid_until", Valid_until)),
    doc="Whether the parent company has an MOU or agreement signed with the government to explore and collect specific data for a project.",
)

LISTED_PARENT_TOTAL_TYPE = Enumeration(
    "Listed_parent_total",
    (
        Case("Four_years", doc="Four years: the three extensions are three more years."),
        Case("Three_years", doc="Three years: the Article lets the term be extended once more, and not longer."),
    ),
    build=lambda case, _: Listed_parent_total(case),
    read=lambda value: (value.value, None),
    doc="How long a Representative Office of a listed parent company may stay.",
)

TWO_LIMITS_TYPE = Enumeration(
    "Two_limits",
    (
        Case("Not_ranked", doc="Neither yields to the other: the text gives two answers."),
        Case("The_later_one", doc="The later one: each of them is there to give more than the ordinary term."),
    ),
    build=lambda case, _: Two_limits(case),
    read=lambda value: (value.value, None),
    doc="Which limit holds for a parent company that is listed and has an MOU or agreement that runs beyond three years.",
)

REPRESENTATIVE_OFFICE_REGISTRATION_TYPE = Structure(
    "Representative_office_registration",
    (
        Field("may_establish", Boolean(), "The legal entity may have a Representative Office."),
        Field("must_establish", Boolean(), "The legal entity must establish a Representative Office."),
        Field("issued_by", administration.ACTOR_TYPE, "Who considers and issues the registration certificate."),
        Field("issued_at", administration.LEVEL_TYPE, "At which level that sector does so."),
        Field(
            "goes_to_committee",
            Boolean(),
            "The application goes through a meeting with the Committee for Investment Promotion.",
        ),
    ),
    build=Representative_office_registration,
    read=lambda value: (
        value.may_establish,
        value.must_establish,
        value.issued_by,
        value.issued_at,
        value.goes_to_committee,
    ),
    doc="May a legal entity have a Representative Office, and who issues its registration certificate?",
)

REPRESENTATIVE_OFFICE_CERTIFICATE_TYPE = Structure(
    "Representative_office_certificate",
    (
        Field("missing", ListOf(CERTIFICATE_NUMBER_TYPE), "What is missing."),
        Field("is_complete", Boolean(), "Nothing is missing."),
    ),
    build=Representative_office_certificate,
    read=lambda value: (value.missing, value.is_complete),
    doc="Does the registration certificate of a Representative Office include what it must?",
)

REPRESENTATIVE_OFFICE_DUTIES_TYPE = Structure(
    "Representative_office_duties",
    (
        Field(
            "establishment",
            obligations.OBLIGATION_TYPE,
            "To establish a Representative Office as the focal point for government agencies.",
        ),
        Field(
            "enterprise_code",
            obligations.OBLIGATION_TYPE,
            "To obtain the enterprise identification code from the industry and commerce sector.",
        ),
        Field(
            "taxpayer_number",
            obligations.OBLIGATION_TYPE,
            "To obtain the taxpayer identification number from the financial sector.",
        ),
        Field(
            "seal_permission",
            obligations.OBLIGATION_TYPE,
            "To issue the permission to carve the company seal, and to send the copies of the certificate and of the other relevant documents.",
        ),
        Field("seal", obligations.OBLIGATION_TYPE, "To carve the company seal."),
        Field("monitoring", obligations.OBLIGATION_TYPE, "To monitor the activities of the investor."),
    ),
    build=Representative_office_duties,
    read=lambda value: (
        value.establishment,
        value.enterprise_code,
        value.taxpayer_number,
        value.seal_permission,
        value.seal,
        value.monitoring,
    ),
    doc="What Article 27 asks about the registration of a Representative Office, and how it stands.",
)

REPRESENTATIVE_OFFICE_TERM_TYPE = Structure(
    "Representative_office_term",
    (
        Field("first_term_end", Date(), "The end of the term before any extension."),
        Field("extensions_allowed", Integer(), "How many extensions the office may have, apart from an MOU."),
        Field("latest_end", Date(), "The latest day on which the term, with its extensions, may end."),
        Field(
            "may_extend",
            Boolean(),
            "One more extension, up to the end that is asked for, is within Article 28. Where it is not, the Ministry may still consider an exceptional case.",
        ),
    ),
    build=Representative_office_term,
    read=lambda value: (value.first_term_end, value.extensions_allowed, value.latest_end, value.may_extend),
    doc="How long a Representative Office may stay, and whether its term may be extended.",
)


def _representative_office_registration_must_establish(
    registered_abroad: bool, signed_mou: bool, has_lao_entity: bool
) -> bool:
    """The legal entity must establish a Representative Office.

    Article 27, sixth sentence (rules/decree/part_7_representative_office.catala_en, line 159).
    """
    if registered_abroad and signed_mou and not has_lao_entity:
        return True
    return False


def _representative_office_registration_may_establish(
    registered_abroad: bool, interested_in_investing: bool, collects_data: bool, coordinates: bool, must_establish: bool
) -> bool:
    """The legal entity may have a Representative Office.

    Article 27, first sentence; Article 27, sixth sentence (rules/decree/part_7_representative_office.catala_en, lines
    147, 154).
    """
    if registered_abroad and interested_in_investing and (collects_data or coordinates):
        return True
    if must_establish:
        return True
    return False


def _representative_office_registration_issued_by(may_establish: bool) -> administration.Actor:
    """Who considers and issues the registration certificate.

    Article 27, second sentence (rules/decree/part_7_representative_office.catala_en, line 166).
    """
    if may_establish:
        return administration.Actor.Planning_and_investment_sector
    raise Silent("issued_by", "rules/decree/part_7_representative_office.catala_en:62", "Article 27")


def _representative_office_registration_issued_at(may_establish: bool) -> administration.Level:
    """At which level that sector does so.

    Article 27, second sentence (rules/decree/part_7_representative_office.catala_en, line 171).
    """
    if may_establish:
        return administration.Level.Central
    raise Silent("issued_at", "rules/decree/part_7_representative_office.catala_en:64", "Article 27")


def _representative_office_registration_goes_to_committee(may_establish: bool) -> bool:
    """The application goes through a meeting with the Committee for Investment Promotion.

    Article 27, second sentence (rules/decree/part_7_representative_office.catala_en, line 176).
    """
    if may_establish:
        return False
    raise Silent("goes_to_committee", "rules/decree/part_7_representative_office.catala_en:66", "Article 27")


def representative_office_registration(
    *,
    registered_abroad: bool,
    interested_in_investing: bool,
    collects_data: bool,
    coordinates: bool,
    signed_mou: bool,
    has_lao_entity: bool,
) -> Representative_office_registration:
    """May a legal entity have a Representative Office, and who issues its registration certificate?

    Encodes Article 27 (rules/decree/part_7_representative_office.catala_en:43).

    Facts:
        registered_abroad: The legal entity is registered in another country.
        interested_in_investing: It is interested in investing in Lao PDR.
        collects_data: It wants to collect data on investment.
        coordinates: It wants to ensure the coordination between the relevant sectors of the government and its headquarter office abroad.
        signed_mou: It signed an MOU or agreement with the government.
        has_lao_entity: It has a legal entity in Lao PDR.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    must_establish = _representative_office_registration_must_establish(registered_abroad, signed_mou, has_lao_entity)
    may_establish = _representative_office_registration_may_establish(
        registered_abroad, interested_in_investing, collects_data, coordinates, must_establish
    )
    issued_by = _representative_office_registration_issued_by(may_establish)
    issued_at = _representative_office_registration_issued_at(may_establish)
    goes_to_committee = _representative_office_registration_goes_to_committee(may_establish)
    return Representative_office_registration(
        may_establish=may_establish,
        must_establish=must_establish,
        issued_by=issued_by,
        issued_at=issued_at,
        goes_to_committee=goes_to_committee,
    )


def _representative_office_certificate_missing(
    has_enterprise_code: bool, has_taxpayer_number: bool
) -> tuple[Certificate_number, ...]:
    """What is missing.

    Article 27, third sentence (rules/decree/part_7_representative_office.catala_en, line 182).
    """
    return (() if has_enterprise_code else (Certificate_number.Enterprise_identification_code,)) + (
        () if has_taxpayer_number else (Certificate_number.Taxpayer_identification_number,)
    )


def _representative_office_certificate_is_complete(missing: tuple[Certificate_number, ...]) -> bool:
    """Nothing is missing.

    Article 27, third sentence (rules/decree/part_7_representative_office.catala_en, line 187).
    """
    return len(missing) == 0


def representative_office_certificate(
    *, has_enterprise_code: bool, has_taxpayer_number: bool
) -> Representative_office_certificate:
    """Does the registration certificate of a Representative Office include what it must?

    Encodes Article 27 (rules/decree/part_7_representative_office.catala_en:69).

    Facts:
        has_enterprise_code: The certificate shows the enterprise identification code.
        has_taxpayer_number: The certificate shows the taxpayer identification number.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    missing = _representative_office_certificate_missing(has_enterprise_code, has_taxpayer_number)
    is_complete = _representative_office_certificate_is_complete(missing)
    return Representative_office_certificate(missing=missing, is_complete=is_complete)


def _representative_office_duties_seal_period(seal_period: Seal_period | None) -> Seal_period:
    """From when the seven working days for the seal run.

    Article 27, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 193).
    """
    if seal_period is not None:
        return seal_period
    return Seal_period.From_permission


def _representative_office_duties_monitored_by(monitored_by: Monitored_by | None) -> Monitored_by:
    """Who monitors the activities of the investor.

    Article 27, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 196).
    """
    if monitored_by is not None:
        return monitored_by
    return Monitored_by.Public_security


def _representative_office_duties_seal_period_begins(
    seal_period: Reading[Seal_period], seal_permitted: Present[date] | None, certificate_issued: Present[date] | None
) -> Present[date] | None:
    """The day from which the seven working days run.

    Article 27, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 199).
    """
    found = seal_period()
    if found is Seal_period.From_permission:
        return seal_permitted
    return certificate_issued


def _representative_office_duties_establishment(
    registered_abroad: bool,
    has_lao_entity: bool,
    mou_signed: Present[date] | None,
    established: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To establish a Representative Office as the focal point for government agencies.

    Article 27, sixth sentence (rules/decree/part_7_representative_office.catala_en, line 205).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Foreign_legal_entity, administration.Actor.Government
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=registered_abroad and not has_lao_entity,
                start=obligations.since(mou_signed),
                due=before.due,
                done=established,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _representative_office_duties_enterprise_code(
    code_obtained: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To obtain the enterprise identification code from the industry and commerce sector.

    Article 27, fourth sentence (rules/decree/part_7_representative_office.catala_en, line 216).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Industry_and_commerce_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=code_obtained,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _representative_office_duties_taxpayer_number(
    taxpayer_number_obtained: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To obtain the taxpayer identification number from the financial sector.

    Article 27, fourth sentence (rules/decree/part_7_representative_office.catala_en, line 225).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Financial_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=taxpayer_number_obtained,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _representative_office_duties_seal_permission(
    certificate_issued: Present[date] | None, seal_permitted: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To issue the permission to carve the company seal, and to send the copies of the certificate and of the other
    relevant documents.

    Article 27, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 234).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Public_security_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(certificate_issued),
                due=before.due,
                done=seal_permitted,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _representative_office_duties_seal(
    seal_period_begins: Present[date] | None, seal_carved: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To carve the company seal.

    Article 27, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 244).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Public_security_sector,
                administration.Actor.Representative_office,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(seal_period_begins),
                due=Present(placed(_LINE_251, lao_pdr.LAO_PDR.add, seal_period_begins.value, 7))
                if seal_period_begins is not None
                else None,
                done=seal_carved,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _representative_office_duties_monitoring(
    monitored_by: Reading[Monitored_by], certificate_issued: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To monitor the activities of the investor.

    Article 27, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 258).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Public_security_sector
                if monitored_by() is Monitored_by.Public_security
                else administration.Actor.Planning_and_investment_sector,
                administration.Actor.Investor,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(certificate_issued),
                due=before.due,
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def representative_office_duties(
    *,
    registered_abroad: bool,
    has_lao_entity: bool,
    mou_signed: Present[date] | None = None,
    established: Present[date] | None = None,
    code_obtained: Present[date] | None = None,
    taxpayer_number_obtained: Present[date] | None = None,
    certificate_issued: Present[date] | None = None,
    seal_permitted: Present[date] | None = None,
    seal_carved: Present[date] | None = None,
    as_of: date,
    seal_period: Seal_period | None = None,
    monitored_by: Monitored_by | None = None,
) -> Representative_office_duties:
    """What Article 27 asks about the registration of a Representative Office, and how it stands.

    Encodes Article 27 (rules/decree/part_7_representative_office.catala_en:98).

    Facts:
        registered_abroad: The legal entity is registered in another country.
        has_lao_entity: The legal entity has a legal entity in Lao PDR.
        mou_signed: The day on which the legal entity signed an MOU or agreement with the government (None if not given).
        established: The day on which the Representative Office was established (None if not given).
        code_obtained: The day on which the enterprise identification code was obtained (None if not given).
        taxpayer_number_obtained: The day on which the taxpayer identification number was obtained (None if not given).
        certificate_issued: The day on which the registration certificate was issued (None if not given).
        seal_permitted: The day on which the permission to carve the seal was issued, and the copies were sent (None if not given).
        seal_carved: The day on which the seal was carved (None if not given).
        as_of: The date for which the question is asked.
        seal_period: From when the seven working days for the seal run (a reading of the text: From_permission if not given).
        monitored_by: Who monitors the activities of the investor (a reading of the text: Public_security if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    effective_seal_period = as_chosen(
        "Representative_office_duties.seal_period", _representative_office_duties_seal_period(seal_period)
    )
    effective_monitored_by = as_chosen(
        "Representative_office_duties.monitored_by", _representative_office_duties_monitored_by(monitored_by)
    )
    seal_period_begins = _representative_office_duties_seal_period_begins(
        effective_seal_period, seal_permitted, certificate_issued
    )
    establishment = _representative_office_duties_establishment(
        registered_abroad, has_lao_entity, mou_signed, established, as_of
    )
    enterprise_code = _representative_office_duties_enterprise_code(code_obtained, as_of)
    taxpayer_number = _representative_office_duties_taxpayer_number(taxpayer_number_obtained, as_of)
    seal_permission = _representative_office_duties_seal_permission(certificate_issued, seal_permitted, as_of)
    seal = _representative_office_duties_seal(seal_period_begins, seal_carved, as_of)
    monitoring = _representative_office_duties_monitoring(effective_monitored_by, certificate_issued, as_of)
    return Representative_office_duties(
        establishment=establishment,
        enterprise_code=enterprise_code,
        taxpayer_number=taxpayer_number,
        seal_permission=seal_permission,
        seal=seal,
        monitoring=monitoring,
    )


def _representative_office_term_listed_parent_total(
    listed_parent_total: Listed_parent_total | None,
) -> Listed_parent_total:
    """How long the office of a listed parent company may stay.

    Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, line 433).
    """
    if listed_parent_total is not None:
        return listed_parent_total
    return Listed_parent_total.Four_years


def _representative_office_term_two_limits(two_limits: Two_limits | None) -> Two_limits:
    """Which limit holds for a listed parent company with an MOU.

    Article 28, third sentence; Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, line
    437).
    """
    if two_limits is not None:
        return two_limits
    return Two_limits.Not_ranked


def _representative_office_term_first_term_end(start: date) -> date:
    """The end of the term before any extension.

    Article 28, first sentence (rules/decree/part_7_representative_office.catala_en, line 440).
    """
    return placed(_LINE_440, add, start, _YEARS_1, rounding="down")


def _representative_office_term_extensions_allowed(listed_parent: bool) -> int:
    """How many extensions the office may have, apart from an MOU.

    Article 28, first sentence; Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, lines
    443, 447).
    """
    if listed_parent:
        return 3
    return 2


def _representative_office_term_end_by_extensions(
    listed_parent: bool, listed_parent_total: Reading[Listed_parent_total], start: date
) -> date:
    """The latest end that the extensions allow, apart from an MOU.

    Article 28, second sentence; Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, lines
    454, 458).
    """
    if listed_parent and listed_parent_total() is Listed_parent_total.Four_years:
        return placed(_LINE_462, add, start, _YEARS_4, rounding="down")
    return placed(_LINE_455, add, start, _YEARS_3, rounding="down")


def _representative_office_term_latest_end(
    mou: Mou,
    start: date,
    listed_parent: bool,
    two_limits: Reading[Two_limits],
    end_by_extensions: date,
    listed_parent_total: Reading[Listed_parent_total],
) -> date:
    """The latest day on which the term, with its extensions, may end.

    Article 28, second sentence; Article 28, third sentence; Article 28, fourth sentence
    (rules/decree/part_7_representative_office.catala_en, lines 465, 470, 481, 489).
    """
    if (
        isinstance(mou, Valid_until)
        and mou.content > placed(_LINE_493, add, start, _YEARS_3, rounding="down")
        and listed_parent
        and two_limits() is Two_limits.The_later_one
    ):
        if mou.content > end_by_extensions:
            return mou.content
        return end_by_extensions
    special_limit = isinstance(mou, Valid_until) and mou.content > placed(
        _LINE_474, add, start, _YEARS_3, rounding="down"
    )
    special_limit_ = listed_parent and listed_parent_total() is Listed_parent_total.Four_years
    if special_limit and special_limit_:
        raise Conflict(
            "latest_end",
            (
                "Article 28, second sentence, Article 28, third sentence (rules/decree/part_7_representative_office.catala_en:470)",
                "Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en:481)",
            ),
        )
    if special_limit:
        if isinstance(mou, Valid_until):
            return mou.content
        raise ImpossibleReached("").at(*_LINE_478)
    if special_limit_:
        return end_by_extensions
    return end_by_extensions


def _representative_office_term_may_extend(
    extensions_granted: int, extensions_allowed: int, requested_end: date, end_by_extensions: date, mou: Mou
) -> bool:
    """One more extension, up to the end that is asked for, is within Article 28. Where it is not, the Ministry may
    still consider an exceptional case.

    Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence; Article 28, third sentence
    (rules/decree/part_7_representative_office.catala_en, lines 505, 512).
    """
    if extensions_granted < extensions_allowed and requested_end <= end_by_extensions:
        return True
    if isinstance(mou, Valid_until) and requested_end <= mou.content:
        return True
    return False


def _representative_office_term_assertion_1(extensions_granted: int) -> bool:
    """Article 28 (rules/decree/part_7_representative_office.catala_en:427)."""
    return extensions_granted >= 0


def _representative_office_term_assertion_2(requested_end: date, first_term_end: date) -> bool:
    """Article 28 (rules/decree/part_7_representative_office.catala_en:430)."""
    return requested_end > first_term_end


def representative_office_term(
    *,
    start: date,
    extensions_granted: int,
    requested_end: date,
    mou: Mou,
    listed_parent: bool,
    listed_parent_total: Listed_parent_total | None = None,
    two_limits: Two_limits | None = None,
) -> Representative_office_term:
    """How long a Representative Office may stay, and whether its term may be extended.

    Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:388).

    Facts:
        start: The day on which the term begins.
        extensions_granted: How many extensions the office has been granted so far.
        requested_end: The end of the term that is asked for.
        mou: The MOU or agreement of the parent company with the government.
        listed_parent: The parent company is located in another foreign country, is registered in the stock market and receives an approval license in Lao PDR.
        listed_parent_total: How long the office of a listed parent company may stay (a reading of the text: Four_years if not given).
        two_limits: Which limit holds for a listed parent company with an MOU (a reading of the text: Not_ranked if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    effective_listed_parent_total = as_chosen(
        "Representative_office_term.listed_parent_total",
        _representative_office_term_listed_parent_total(listed_parent_total),
    )
    effective_two_limits = as_chosen(
        "Representative_office_term.two_limits", _representative_office_term_two_limits(two_limits)
    )
    first_term_end = _representative_office_term_first_term_end(start)
    extensions_allowed = _representative_office_term_extensions_allowed(listed_parent)
    end_by_extensions = _representative_office_term_end_by_extensions(
        listed_parent, effective_listed_parent_total, start
    )
    latest_end = _representative_office_term_latest_end(
        mou, start, listed_parent, effective_two_limits, end_by_extensions, effective_listed_parent_total
    )
    may_extend = _representative_office_term_may_extend(
        extensions_granted, extensions_allowed, requested_end, end_by_extensions, mou
    )
    require(
        (
            "The number of extensions granted cannot be negative.",
            _representative_office_term_assertion_1(extensions_granted),
            _LINE_427,
        ),
        (
            "An extension ends after the first year of the term.",
            _representative_office_term_assertion_2(requested_end, first_term_end),
            _LINE_430,
        ),
    )
    return Representative_office_term(
        first_term_end=first_term_end,
        extensions_allowed=extensions_allowed,
        latest_end=latest_end,
        may_extend=may_extend,
    )


_ART27_P6 = Place(
    "Article 27, sixth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 27. Representative Office",
    ),
    "art27-p6",
    "For foreign legal entity that signs an MOU/agreement with the government, in the event there is no legal entity in Lao PDR, the Representative Office must be established to serve as the focal point for government agencies to ensure that coordination is facilitated with its headquarter office abroad (the company that signed the MOU/agreement with the government).",
)

_ART27_P1_A = Place(
    "Article 27, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 27. Representative Office",
    ),
    "art27-p1-a",
    "The Representative Office established in accordance with Article 47 of the Investment Promotion Law represents the legal entity registered in other countries that are interested in investing in Lao PDR",
)

_ART27_P1_B = Place(
    "Article 27, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 27. Representative Office",
    ),
    "art27-p1-b",
    "and want to collect data on investment and/or ensure the coordination between the relevant sectors of the government with its headquarter office abroad.",
)

_ART27_P2 = Place(
    "Article 27, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 27. Representative Office",
    ),
    "art27-p2",
    "The planning and investment sector at the central level considers and issues the representative office registration certificate to the Representative Office without going through a meeting with the CIP.",
)

_ARTICLE_27 = Place(
    "Article 27",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 27. Representative Office",
    ),
    "",
    "",
)

REPRESENTATIVE_OFFICE_REGISTRATION = Scope(
    "Representative_office_registration",
    function=representative_office_registration,
    inputs=(
        Input("registered_abroad", Boolean(), "The legal entity is registered in another country."),
        Input("interested_in_investing", Boolean(), "It is interested in investing in Lao PDR."),
        Input("collects_data", Boolean(), "It wants to collect data on investment."),
        Input(
            "coordinates",
            Boolean(),
            "It wants to ensure the coordination between the relevant sectors of the government and its headquarter office abroad.",
        ),
        Input("signed_mou", Boolean(), "It signed an MOU or agreement with the government."),
        Input("has_lao_entity", Boolean(), "It has a legal entity in Lao PDR."),
    ),
    bindings=(
        Binding(
            "must_establish",
            "must_establish",
            Boolean(),
            _representative_office_registration_must_establish,
            reads=("registered_abroad", "signed_mou", "has_lao_entity"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART27_P6,),
                            159,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "registered_abroad",
                                    ("registered_abroad",),
                                    lambda registered_abroad: registered_abroad,
                                    (
                                        Value(
                                            "registered_abroad", Boolean(), lambda registered_abroad: registered_abroad
                                        ),
                                    ),
                                ),
                                Condition(
                                    "signed_mou",
                                    ("signed_mou",),
                                    lambda signed_mou: signed_mou,
                                    (Value("signed_mou", Boolean(), lambda signed_mou: signed_mou),),
                                ),
                                Condition(
                                    "not has_lao_entity",
                                    ("has_lao_entity",),
                                    lambda has_lao_entity: not has_lao_entity,
                                    (Value("has_lao_entity", Boolean(), lambda has_lao_entity: has_lao_entity),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "may_establish",
            "may_establish",
            Boolean(),
            _representative_office_registration_may_establish,
            reads=("registered_abroad", "interested_in_investing", "collects_data", "coordinates", "must_establish"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART27_P6,),
                            154,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "must_establish",
                                    ("must_establish",),
                                    lambda must_establish: must_establish,
                                    (Value("must_establish", Boolean(), lambda must_establish: must_establish),),
                                ),
                            ),
                            uses=("must_establish",),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    0,
                                    (_ART27_P1_A, _ART27_P1_B),
                                    147,
                                    "rules/decree/part_7_representative_office.catala_en",
                                    conditions=(
                                        Condition(
                                            "registered_abroad",
                                            ("registered_abroad",),
                                            lambda registered_abroad: registered_abroad,
                                            (
                                                Value(
                                                    "registered_abroad",
                                                    Boolean(),
                                                    lambda registered_abroad: registered_abroad,
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "interested_in_investing",
                                            ("interested_in_investing",),
                                            lambda interested_in_investing: interested_in_investing,
                                            (
                                                Value(
                                                    "interested_in_investing",
                                                    Boolean(),
                                                    lambda interested_in_investing: interested_in_investing,
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "collects_data or coordinates",
                                            ("collects_data", "coordinates"),
                                            lambda collects_data, coordinates: collects_data or coordinates,
                                            (
                                                Value(
                                                    "collects_data",
                                                    Boolean(),
                                                    lambda collects_data, coordinates: collects_data,
                                                ),
                                                Value(
                                                    "coordinates",
                                                    Boolean(),
                                                    lambda collects_data, coordinates: coordinates,
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "issued_by",
            "issued_by",
            administration.ACTOR_TYPE,
            _representative_office_registration_issued_by,
            reads=("may_establish",),
            term=Term(
                Rule(
                    0,
                    (_ART27_P2,),
                    166,
                    "rules/decree/part_7_representative_office.catala_en",
                    conditions=(
                        Condition(
                            "may_establish",
                            ("may_establish",),
                            lambda may_establish: may_establish,
                            (Value("may_establish", Boolean(), lambda may_establish: may_establish),),
                        ),
                    ),
                    uses=("may_establish",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "issued_at",
            "issued_at",
            administration.LEVEL_TYPE,
            _representative_office_registration_issued_at,
            reads=("may_establish",),
            term=Term(
                Rule(
                    0,
                    (_ART27_P2,),
                    171,
                    "rules/decree/part_7_representative_office.catala_en",
                    conditions=(
                        Condition(
                            "may_establish",
                            ("may_establish",),
                            lambda may_establish: may_establish,
                            (Value("may_establish", Boolean(), lambda may_establish: may_establish),),
                        ),
                    ),
                    uses=("may_establish",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "goes_to_committee",
            "goes_to_committee",
            Boolean(),
            _representative_office_registration_goes_to_committee,
            reads=("may_establish",),
            term=Term(
                Rule(
                    0,
                    (_ART27_P2,),
                    176,
                    "rules/decree/part_7_representative_office.catala_en",
                    conditions=(
                        Condition(
                            "may_establish",
                            ("may_establish",),
                            lambda may_establish: may_establish,
                            (Value("may_establish", Boolean(), lambda may_establish: may_establish),),
                        ),
                    ),
                    uses=("may_establish",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("may_establish", "must_establish", "issued_by", "issued_at", "goes_to_committee"),
    type=REPRESENTATIVE_OFFICE_REGISTRATION_TYPE,
    doc="May a legal entity have a Representative Office, and who issues its registration certificate?",
    places=(_ARTICLE_27,),
)

_ART27_P3 = Place(
    "Article 27, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 27. Representative Office",
    ),
    "art27-p3",
    "The representative office registration certificate includes the enterprise identification code and taxpayer identification number.",
)

REPRESENTATIVE_OFFICE_CERTIFICATE = Scope(
    "Representative_office_certificate",
    function=representative_office_certificate,
    inputs=(
        Input("has_enterprise_code", Boolean(), "The certificate shows the enterprise identification code."),
        Input("has_taxpayer_number", Boolean(), "The certificate shows the taxpayer identification number."),
    ),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(CERTIFICATE_NUMBER_TYPE),
            _representative_office_certificate_missing,
            reads=("has_enterprise_code", "has_taxpayer_number"),
            term=Term(Rule(0, (_ART27_P3,), 182, "rules/decree/part_7_representative_office.catala_en")),
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            _representative_office_certificate_is_complete,
            reads=("missing",),
            term=Term(
                Rule(0, (_ART27_P3,), 187, "rules/decree/part_7_representative_office.catala_en", uses=("missing",))
            ),
        ),
    ),
    outputs=("missing", "is_complete"),
    type=REPRESENTATIVE_OFFICE_CERTIFICATE_TYPE,
    doc="Does the registration certificate of a Representative Office include what it must?",
    places=(_ARTICLE_27,),
)

_ART27_P5_B = Place(
    "Article 27, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 27. Representative Office",
    ),
    "art27-p5-b",
    "to carve the company seal within a period not exceeding seven (7) working days",
)

_ART27_P5_C = Place(
    "Article 27, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 27. Representative Office",
    ),
    "art27-p5-c",
    "and monitor the activities of the investor in accordance with their role.",
)

_ART27_P4 = Place(
    "Article 27, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 27. Representative Office",
    ),
    "art27-p4",
    "The planning and investment sector ensures that coordination is carried out to obtain the enterprise identification code from the industry and commerce sector and the taxpayer identification number from the financial sector.",
)

_ART27_P5_A = Place(
    "Article 27, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 27. Representative Office",
    ),
    "art27-p5-a",
    "After issuing the registration certificate to the Representative Office, the planning and investment sector shall issue permission to carve a company seal with the public security sector along with sending copies of the certificate and other relevant documents of the Representative Office to the public security sector",
)

REPRESENTATIVE_OFFICE_DUTIES = Scope(
    "Representative_office_duties",
    function=representative_office_duties,
    inputs=(
        Input("registered_abroad", Boolean(), "The legal entity is registered in another country."),
        Input("has_lao_entity", Boolean(), "The legal entity has a legal entity in Lao PDR."),
        Input(
            "mou_signed",
            OptionalOf(Date()),
            "The day on which the legal entity signed an MOU or agreement with the government.",
        ),
        Input("established", OptionalOf(Date()), "The day on which the Representative Office was established."),
        Input("code_obtained", OptionalOf(Date()), "The day on which the enterprise identification code was obtained."),
        Input(
            "taxpayer_number_obtained",
            OptionalOf(Date()),
            "The day on which the taxpayer identification number was obtained.",
        ),
        Input("certificate_issued", OptionalOf(Date()), "The day on which the registration certificate was issued."),
        Input(
            "seal_permitted",
            OptionalOf(Date()),
            "The day on which the permission to carve the seal was issued, and the copies were sent.",
        ),
        Input("seal_carved", OptionalOf(Date()), "The day on which the seal was carved."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "seal_period",
            SEAL_PERIOD_TYPE,
            "From when the seven working days for the seal run.",
            required=False,
            reading=ReadingChoice("Representative_office_duties.seal_period", "From_permission", (_ART27_P5_B,)),
        ),
        Input(
            "monitored_by",
            MONITORED_BY_TYPE,
            "Who monitors the activities of the investor.",
            required=False,
            reading=ReadingChoice("Representative_office_duties.monitored_by", "Public_security", (_ART27_P5_C,)),
        ),
    ),
    bindings=(
        Binding(
            "seal_period",
            "seal_period",
            SEAL_PERIOD_TYPE,
            _representative_office_duties_seal_period,
            term=Term(Rule(0, (_ART27_P5_B,), 193, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="seal_period",
            reading="Representative_office_duties.seal_period",
        ),
        Binding(
            "monitored_by",
            "monitored_by",
            MONITORED_BY_TYPE,
            _representative_office_duties_monitored_by,
            term=Term(Rule(0, (_ART27_P5_C,), 196, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="monitored_by",
            reading="Representative_office_duties.monitored_by",
        ),
        Binding(
            "seal_period_begins",
            "seal_period_begins",
            OptionalOf(Date()),
            _representative_office_duties_seal_period_begins,
            reads=("seal_period", "seal_permitted", "certificate_issued"),
            term=Term(
                Rule(
                    0, (_ART27_P5_B,), 199, "rules/decree/part_7_representative_office.catala_en", uses=("seal_period",)
                ),
            ),
        ),
        Binding(
            "establishment",
            "establishment",
            obligations.OBLIGATION_TYPE,
            _representative_office_duties_establishment,
            reads=("registered_abroad", "has_lao_entity", "mou_signed", "established", "as_of"),
            term=Term(Rule(0, (_ART27_P6,), 205, "rules/decree/part_7_representative_office.catala_en")),
        ),
        Binding(
            "enterprise_code",
            "enterprise_code",
            obligations.OBLIGATION_TYPE,
            _representative_office_duties_enterprise_code,
            reads=("code_obtained", "as_of"),
            term=Term(Rule(0, (_ART27_P4,), 216, "rules/decree/part_7_representative_office.catala_en")),
        ),
        Binding(
            "taxpayer_number",
            "taxpayer_number",
            obligations.OBLIGATION_TYPE,
            _representative_office_duties_taxpayer_number,
            reads=("taxpayer_number_obtained", "as_of"),
            term=Term(Rule(0, (_ART27_P4,), 225, "rules/decree/part_7_representative_office.catala_en")),
        ),
        Binding(
            "seal_permission",
            "seal_permission",
            obligations.OBLIGATION_TYPE,
            _representative_office_duties_seal_permission,
            reads=("certificate_issued", "seal_permitted", "as_of"),
            term=Term(Rule(0, (_ART27_P5_A,), 234, "rules/decree/part_7_representative_office.catala_en")),
        ),
        Binding(
            "seal",
            "seal",
            obligations.OBLIGATION_TYPE,
            _representative_office_duties_seal,
            reads=("seal_period_begins", "seal_carved", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART27_P5_B,),
                    244,
                    "rules/decree/part_7_representative_office.catala_en",
                    uses=("seal_period_begins",),
                    counting=Counting(
                        ("seal_period_begins", "seal_carved", "as_of"),
                        lambda seal_period_begins, seal_carved, as_of: obligations.standing_(
                            let(
                                obligations.norm(
                                    obligations.Modality.Duty,
                                    administration.Actor.Public_security_sector,
                                    administration.Actor.Representative_office,
                                ),
                                lambda before: obligations.Norm(
                                    modality=before.modality,
                                    bearer=before.bearer,
                                    addressee=before.addressee,
                                    applies=before.applies,
                                    start=obligations.since(seal_period_begins),
                                    due=Present(placed(_LINE_251, lao_pdr.LAO_PDR.add, seal_period_begins.value, 7))
                                    if seal_period_begins is not None
                                    else None,
                                    done=seal_carved,
                                    follows=before.follows,
                                ),
                            ),
                            as_of,
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "monitoring",
            "monitoring",
            obligations.OBLIGATION_TYPE,
            _representative_office_duties_monitoring,
            reads=("monitored_by", "certificate_issued", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART27_P5_C,),
                    258,
                    "rules/decree/part_7_representative_office.catala_en",
                    uses=("monitored_by",),
                ),
            ),
        ),
    ),
    outputs=("establishment", "enterprise_code", "taxpayer_number", "seal_permission", "seal", "monitoring"),
    type=REPRESENTATIVE_OFFICE_DUTIES_TYPE,
    doc="What Article 27 asks about the registration of a Representative Office, and how it stands.",
    places=(_ARTICLE_27,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART28_P2 = Place(
    "Article 28, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p2",
    "For a Representative Office of a mother company located in another foreign country that is registered in the stock market and receives an approval license in Lao PDR, the term can be extended three times from the date this Decree comes into force.",
)

_ART28_P1_E = Place(
    "Article 28, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-e",
    "The term can be extended in accordance with the validity of the MOU/agreement signed with the government.",
)

_ART28_P1_A = Place(
    "Article 28, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-a",
    "The term of the Representative Office is one year",
)

_ART28_P1_B = Place(
    "Article 28, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-b",
    "and can be extended twice.",
)

_ART28_P1_C = Place(
    "Article 28, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-c",
    "The total term of the Representative Office shall not exceed three (3) years",
)

_ART28_P1_D = Place(
    "Article 28, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p1-d",
    "except if the parent company of the Representative Office has an MOU/agreement signed with the government to explore and collect specific data for a project.",
)

_ARTICLE_28 = Place(
    "Article 28",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "",
    "",
)

REPRESENTATIVE_OFFICE_TERM = Scope(
    "Representative_office_term",
    function=representative_office_term,
    inputs=(
        Input("start", Date(), "The day on which the term begins."),
        Input("extensions_granted", Integer(), "How many extensions the office has been granted so far."),
        Input("requested_end", Date(), "The end of the term that is asked for."),
        Input("mou", MOU_TYPE, "The MOU or agreement of the parent company with the government."),
        Input(
            "listed_parent",
            Boolean(),
            "The parent company is located in another foreign country, is registered in the stock market and receives an approval license in Lao PDR.",
        ),
        Input(
            "listed_parent_total",
            LISTED_PARENT_TOTAL_TYPE,
            "How long the office of a listed parent company may stay.",
            required=False,
            reading=ReadingChoice("Representative_office_term.listed_parent_total", "Four_years", (_ART28_P2,)),
        ),
        Input(
            "two_limits",
            TWO_LIMITS_TYPE,
            "Which limit holds for a listed parent company with an MOU.",
            required=False,
            reading=ReadingChoice("Representative_office_term.two_limits", "Not_ranked", (_ART28_P1_E, _ART28_P2)),
        ),
    ),
    bindings=(
        Binding(
            "listed_parent_total",
            "listed_parent_total",
            LISTED_PARENT_TOTAL_TYPE,
            _representative_office_term_listed_parent_total,
            term=Term(Rule(0, (_ART28_P2,), 433, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="listed_parent_total",
            reading="Representative_office_term.listed_parent_total",
        ),
        Binding(
            "two_limits",
            "two_limits",
            TWO_LIMITS_TYPE,
            _representative_office_term_two_limits,
            term=Term(Rule(0, (_ART28_P1_E, _ART28_P2), 437, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="two_limits",
            reading="Representative_office_term.two_limits",
        ),
        Binding(
            "first_term_end",
            "first_term_end",
            Date(),
            _representative_office_term_first_term_end,
            reads=("start",),
            term=Term(Rule(0, (_ART28_P1_A,), 440, "rules/decree/part_7_representative_office.catala_en")),
        ),
        Binding(
            "extensions_allowed",
            "extensions_allowed",
            Integer(),
            _representative_office_term_extensions_allowed,
            reads=("listed_parent",),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_B,),
                    443,
                    "rules/decree/part_7_representative_office.catala_en",
                    label="ordinary_count",
                ),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P2,),
                            447,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "listed_parent",
                                    ("listed_parent",),
                                    lambda listed_parent: listed_parent,
                                    (Value("listed_parent", Boolean(), lambda listed_parent: listed_parent),),
                                ),
                            ),
                            label="listed_parent_count",
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "end_by_extensions",
            "end_by_extensions",
            Date(),
            _representative_office_term_end_by_extensions,
            reads=("listed_parent", "listed_parent_total", "start"),
            term=Term(
                Rule(
                    0, (_ART28_P1_C,), 454, "rules/decree/part_7_representative_office.catala_en", label="three_years"
                ),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P2,),
                            458,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "listed_parent",
                                    ("listed_parent",),
                                    lambda listed_parent: listed_parent,
                                    (Value("listed_parent", Boolean(), lambda listed_parent: listed_parent),),
                                ),
                                Condition(
                                    "listed_parent_total with pattern Four_years",
                                    ("listed_parent_total",),
                                    lambda listed_parent_total: listed_parent_total() is Listed_parent_total.Four_years,
                                    (
                                        Value(
                                            "listed_parent_total",
                                            LISTED_PARENT_TOTAL_TYPE,
                                            lambda listed_parent_total: listed_parent_total(),
                                        ),
                                    ),
                                ),
                            ),
                            label="three_extensions",
                            uses=("listed_parent_total",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "latest_end",
            "latest_end",
            Date(),
            _representative_office_term_latest_end,
            reads=("mou", "start", "listed_parent", "two_limits", "end_by_extensions", "listed_parent_total"),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_C,),
                    465,
                    "rules/decree/part_7_representative_office.catala_en",
                    label="ordinary_limit",
                    uses=("end_by_extensions",),
                ),
                exceptions=(
                    Term(
                        exceptions=(
                            Term(
                                Rule(
                                    3,
                                    (_ART28_P1_E, _ART28_P2),
                                    489,
                                    "rules/decree/part_7_representative_office.catala_en",
                                    conditions=(
                                        Condition(
                                            "mou with pattern Valid_until content validity_end",
                                            ("mou",),
                                            lambda mou: isinstance(mou, Valid_until),
                                            (Value("mou", MOU_TYPE, lambda mou: mou),),
                                        ),
                                        Condition(
                                            "validity_end > start + 3 year",
                                            ("mou", "start"),
                                            lambda mou, start: (
                                                isinstance(mou, Valid_until)
                                                and mou.content
                                                > placed(_LINE_493, add, start, _YEARS_3, rounding="down")
                                            ),
                                            (
                                                Value(
                                                    "validity_end",
                                                    Date(),
                                                    lambda mou, start: (
                                                        mou.content
                                                        if isinstance(mou, Valid_until)
                                                        else impossible("the case was tested before", _LINE_492)
                                                    ),
                                                ),
                                                Value("start", Date(), lambda mou, start: start),
                                            ),
                                        ),
                                        Condition(
                                            "listed_parent",
                                            ("mou", "listed_parent"),
                                            lambda mou, listed_parent: isinstance(mou, Valid_until) and listed_parent,
                                            (
                                                Value(
                                                    "listed_parent", Boolean(), lambda mou, listed_parent: listed_parent
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "two_limits with pattern The_later_one",
                                            ("mou", "two_limits"),
                                            lambda mou, two_limits: (
                                                isinstance(mou, Valid_until)
                                                and two_limits() is Two_limits.The_later_one
                                            ),
                                            (
                                                Value(
                                                    "two_limits", TWO_LIMITS_TYPE, lambda mou, two_limits: two_limits()
                                                ),
                                            ),
                                        ),
                                    ),
                                    label="later_limit",
                                    uses=("two_limits", "end_by_extensions"),
                                ),
                            ),
                        ),
                        then=Term(
                            exceptions=(
                                Term(
                                    Rule(
                                        1,
                                        (_ART28_P1_D, _ART28_P1_E),
                                        470,
                                        "rules/decree/part_7_representative_office.catala_en",
                                        conditions=(
                                            Condition(
                                                "mou with pattern Valid_until content validity_end",
                                                ("mou",),
                                                lambda mou: isinstance(mou, Valid_until),
                                                (Value("mou", MOU_TYPE, lambda mou: mou),),
                                            ),
                                            Condition(
                                                "validity_end > start + 3 year",
                                                ("mou", "start"),
                                                lambda mou, start: (
                                                    isinstance(mou, Valid_until)
                                                    and mou.content
                                                    > placed(_LINE_474, add, start, _YEARS_3, rounding="down")
                                                ),
                                                (
                                                    Value(
                                                        "validity_end",
                                                        Date(),
                                                        lambda mou, start: (
                                                            mou.content
                                                            if isinstance(mou, Valid_until)
                                                            else impossible("the case was tested before", _LINE_473)
                                                        ),
                                                    ),
                                                    Value("start", Date(), lambda mou, start: start),
                                                ),
                                            ),
                                        ),
                                        label="special_limit",
                                    ),
                                ),
                                Term(
                                    Rule(
                                        2,
                                        (_ART28_P2,),
                                        481,
                                        "rules/decree/part_7_representative_office.catala_en",
                                        conditions=(
                                            Condition(
                                                "listed_parent",
                                                ("listed_parent",),
                                                lambda listed_parent: listed_parent,
                                                (
                                                    Value(
                                                        "listed_parent", Boolean(), lambda listed_parent: listed_parent
                                                    ),
                                                ),
                                            ),
                                            Condition(
                                                "listed_parent_total with pattern Four_years",
                                                ("listed_parent_total",),
                                                lambda listed_parent_total: (
                                                    listed_parent_total() is Listed_parent_total.Four_years
                                                ),
                                                (
                                                    Value(
                                                        "listed_parent_total",
                                                        LISTED_PARENT_TOTAL_TYPE,
                                                        lambda listed_parent_total: listed_parent_total(),
                                                    ),
                                                ),
                                            ),
                                        ),
                                        label="special_limit",
                                        uses=("listed_parent_total", "end_by_extensions"),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "may_extend",
            "may_extend",
            Boolean(),
            _representative_office_term_may_extend,
            reads=("extensions_granted", "extensions_allowed", "requested_end", "end_by_extensions", "mou"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P1_D, _ART28_P1_E),
                            512,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "mou with pattern Valid_until content validity_end",
                                    ("mou",),
                                    lambda mou: isinstance(mou, Valid_until),
                                    (Value("mou", MOU_TYPE, lambda mou: mou),),
                                ),
                                Condition(
                                    "requested_end <= validity_end",
                                    ("mou", "requested_end"),
                                    lambda mou, requested_end: (
                                        isinstance(mou, Valid_until) and requested_end <= mou.content
                                    ),
                                    (
                                        Value("requested_end", Date(), lambda mou, requested_end: requested_end),
                                        Value(
                                            "validity_end",
                                            Date(),
                                            lambda mou, requested_end: (
                                                mou.content
                                                if isinstance(mou, Valid_until)
                                                else impossible("the case was tested before", _LINE_513)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    0,
                                    (_ART28_P1_B, _ART28_P1_C, _ART28_P2),
                                    505,
                                    "rules/decree/part_7_representative_office.catala_en",
                                    conditions=(
                                        Condition(
                                            "extensions_granted < extensions_allowed",
                                            ("extensions_granted", "extensions_allowed"),
                                            lambda extensions_granted, extensions_allowed: (
                                                extensions_granted < extensions_allowed
                                            ),
                                            (
                                                Value(
                                                    "extensions_granted",
                                                    Integer(),
                                                    lambda extensions_granted, extensions_allowed: extensions_granted,
                                                ),
                                                Value(
                                                    "extensions_allowed",
                                                    Integer(),
                                                    lambda extensions_granted, extensions_allowed: extensions_allowed,
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "requested_end <= end_by_extensions",
                                            ("requested_end", "end_by_extensions"),
                                            lambda requested_end, end_by_extensions: requested_end <= end_by_extensions,
                                            (
                                                Value(
                                                    "requested_end",
                                                    Date(),
                                                    lambda requested_end, end_by_extensions: requested_end,
                                                ),
                                                Value(
                                                    "end_by_extensions",
                                                    Date(),
                                                    lambda requested_end, end_by_extensions: end_by_extensions,
                                                ),
                                            ),
                                        ),
                                    ),
                                    uses=("extensions_allowed", "end_by_extensions"),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("first_term_end", "extensions_allowed", "latest_end", "may_extend"),
    type=REPRESENTATIVE_OFFICE_TERM_TYPE,
    assertions=(
        Assertion(
            "The number of extensions granted cannot be negative.",
            _representative_office_term_assertion_1,
            (_ARTICLE_28,),
            427,
            "rules/decree/part_7_representative_office.catala_en",
            reads=("extensions_granted",),
            conditions=(
                Condition(
                    "extensions_granted >= 0",
                    ("extensions_granted",),
                    lambda extensions_granted: extensions_granted >= 0,
                    (Value("extensions_granted", Integer(), lambda extensions_granted: extensions_granted),),
                ),
            ),
        ),
        Assertion(
            "An extension ends after the first year of the term.",
            _representative_office_term_assertion_2,
            (_ARTICLE_28,),
            430,
            "rules/decree/part_7_representative_office.catala_en",
            reads=("requested_end", "first_term_end"),
            conditions=(
                Condition(
                    "requested_end > first_term_end",
                    ("requested_end", "first_term_end"),
                    lambda requested_end, first_term_end: requested_end > first_term_end,
                    (
                        Value("requested_end", Date(), lambda requested_end, first_term_end: requested_end),
                        Value("first_term_end", Date(), lambda requested_end, first_term_end: first_term_end),
                    ),
                ),
            ),
            uses=("first_term_end",),
        ),
    ),
    doc="How long a Representative Office may stay, and whether its term may be extended.",
    places=(_ARTICLE_28,),
)
