"""Compiled from rules/decree/part_9_land_use_right.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from ..library import administration, obligations
from ..runtime.answers import Place
from ..runtime.evaluation import Reading, let, require
from ..runtime.failures import Refused, Silent
from ..runtime.readings import as_chosen, handed_on
from ..runtime.schema import (
    Boolean,
    Case,
    Date,
    DecimalIn,
    Enumeration,
    Field,
    Integer,
    ListOf,
    MoneyIn,
    OptionalOf,
    Present,
    Structure,
)
from ..runtime.scopes import (
    Assertion,
    Binding,
    Condition,
    Input,
    ReadingChoice,
    Rule,
    Scope,
    Subscope,
    SubscopeInput,
    Term,
    Value,
    building,
    reading,
)

DecimalInM2: TypeAlias = Fraction
"""A decimal in m2 (area)."""
MoneyInUSD: TypeAlias = int
"""Money in USD (US Dollar): in hundredths of USD."""

_LINE_159 = ("rules/decree/part_9_land_use_right.catala_en:159", "Article 48")
_LINE_489 = ("rules/decree/part_9_land_use_right.catala_en:489", "Article 50")
_LINE_492 = ("rules/decree/part_9_land_use_right.catala_en:492", "Article 50")
_LINE_495 = ("rules/decree/part_9_land_use_right.catala_en:495", "Article 50")
_LINE_498 = ("rules/decree/part_9_land_use_right.catala_en:498", "Article 50")


class Information_seeker(Enum):
    """Who asks for information."""

    Domestic_investor = "Domestic_investor"
    """A domestic investor."""
    Foreign_investor = "Foreign_investor"
    """A foreign investor."""
    Enterprise = "Enterprise"
    """An enterprise."""
    Other_person = "Other_person"
    """Anyone else."""


class Information_source(Enum):
    """Where investment related information is to be had."""

    Websites = "Websites"
    """Websites."""
    One_stop_service_of_planning = "One_stop_service_of_planning"
    """The one-stop service offices of the planning and investment sector, at the central or local level."""
    One_stop_service_of_commerce = "One_stop_service_of_commerce"
    """The one-stop service offices of the industry and commerce sector, at the central or local level."""
    Special_economic_zones = "Special_economic_zones"
    """The Special Economic Zones."""
    Specific_economic_zones = "Specific_economic_zones"
    """The Specific Economic Zones."""
    Embassies = "Embassies"
    """The Lao Embassies."""
    Consulates = "Consulates"
    """The Lao Consulates."""
    Commerce_offices_abroad = "Commerce_offices_abroad"
    """The Representative Offices of Lao commerce abroad."""


@dataclass(frozen=True, slots=True)
class Not_held:
    """The investor neither rents it nor has it as a concession."""


@dataclass(frozen=True, slots=True)
class Rented_or_conceded_by_government:
    """It is rented, or held as a concession, from the government; whether to conduct business activities."""

    content: bool


@dataclass(frozen=True, slots=True)
class Rented_from_lao_citizens:
    """It is rented from Lao citizens; whether to conduct business activities."""

    content: bool


Land_tenure: TypeAlias = Not_held | Rented_or_conceded_by_government | Rented_from_lao_citizens
"""How the investor holds the land already."""


class Land_condition(Enum):
    """What a purchase of land use right has to fulfil, in the order of Articles 48 to 50."""

    Foreign_investor_purchases = "Foreign_investor_purchases"
    """The purchaser is a foreign investor (Article 48)."""
    From_the_state = "From_the_state"
    """The land use right is purchased from the state (Articles 48 and 49)."""
    Area_not_exceeding_800_m2 = "Area_not_exceeding_800_m2"
    """The area does not exceed 800 square meters (Articles 48 and 50, item 2)."""
    Habitation_or_offices = "Habitation_or_offices"
    """The land is for habitation or offices (Articles 48 and 50, item 3)."""
    Not_rented_or_conceded = "Not_rented_or_conceded"
    """The land is not rented or held as a concession to conduct business (Article 48)."""
    Complete_application = "Complete_application"
    """The application is complete (Article 49)."""
    Registered_capital_certified = "Registered_capital_certified"
    """The registered capital and its certification (Article 50, item 1)."""
    Allocated_by_government = "Allocated_by_government"
    """The land is allocated by the government (Articles 49 and 50, item 2)."""
    Only_purchase = "Only_purchase"
    """It is the only purchase of the enterprise (Article 50, item 4)."""


class Certificate_sector(Enum):
    """The sector that issues a registration certificate."""

    Planning_and_investment = "Planning_and_investment"
    """The planning and investment sector."""
    Industry_and_commerce = "Industry_and_commerce"
    """The industry and commerce sector."""


class Land_document(Enum):
    """What the application for land use right consists of."""

    Registration_certificate = "Registration_certificate"
    """The enterprise registration certificate or concession registration certificate."""
    Documents_required_by_authority = "Documents_required_by_authority"
    """The other documents required by the land management authority."""
    Certification_of_documents = "Certification_of_documents"
    """Their certification by the sector that issued the registration certificate."""


class Land_seller(Enum):
    """From whom land use right is acquired."""

    State = "State"
    """The state."""
    Individual = "Individual"
    """An individual who is no investor with land use right."""
    Lao_legal_entity = "Lao_legal_entity"
    """A Lao legal entity that is no investor with land use right."""
    Investor_with_land_use_right = "Investor_with_land_use_right"
    """A foreign investor who has acquired land use right: an individual, or an enterprise registered in Lao PDR."""


class Transfer_between_investors(Enum):
    """Whether an investor may take over the land use right of another one."""

    Transfer_allowed = "Transfer_allowed"
    """Yes: Article 52, item 2, lets the right be transferred to other investors, and is an exception to Article 49."""
    Forbidden_in_any_case = "Forbidden_in_any_case"
    """No: Article 49 forbids it "in any case", and the investor who transfers is an individual or a Lao legal
    entity.
    """


class Purpose(Enum):
    """What the land is to be used for."""

    Habitation = "Habitation"
    """Habitation."""
    Business_offices = "Business_offices"
    """Offices for business operations."""
    Other_purpose = "Other_purpose"
    """Anything else."""


@dataclass(frozen=True, slots=True)
class Investment_information:
    """Where can investment related information be had?"""

    sources: tuple[Information_source, ...]
    """Where the information may be obtained."""


@dataclass(frozen=True, slots=True)
class Land_incentive:
    """Does the land use right incentive cover this purchase?"""

    is_excepted: bool
    """The land is rented or held as a concession to conduct business: the incentive does not concern it."""
    unmet: tuple[Land_condition, ...]
    """What of Article 48 is not fulfilled."""
    is_covered: bool
    """The incentive covers the purchase."""


@dataclass(frozen=True, slots=True)
class Land_application:
    """Is my application for land use right complete, who must certify it, and who receives it?"""

    certifier: administration.Actor
    """Who must certify the other documents."""
    missing: tuple[Land_document, ...]
    """What is missing."""
    is_complete: bool
    """Nothing is missing."""
    submitted_to: administration.Actor
    """Who receives the application."""


@dataclass(frozen=True, slots=True)
class Land_seller_check:
    """From whom may a foreign investor acquire land use right?"""

    may_acquire_from: bool
    """The right may be acquired from there."""


@dataclass(frozen=True, slots=True)
class Land_prohibitions:
    """What is forbidden to a foreign investor who acquires land use right."""

    unallocated_land: obligations.Obligation
    """To acquire land use right that is not allocated by the government."""
    direct_acquisition: obligations.Obligation
    """To acquire land use right directly from individuals or Lao legal entities."""


@dataclass(frozen=True, slots=True)
class Land_use_right:
    """The criteria for a foreign investor to acquire land use right."""

    capital_condition: bool
    """The condition of item 1, on capital, is fulfilled."""
    land_condition: bool
    """The condition of item 2, on the land, is fulfilled."""
    purpose_condition: bool
    """The condition of item 3, on the use, is fulfilled."""
    once_condition: bool
    """The condition of item 4, one purchase only, is fulfilled."""
    may_acquire: bool
    """The criteria of Article 50 are fulfilled. The approval itself is for the authorities (Article 51)."""
    one_legal_entity_only: bool
    """Land use right may be purchased under the name of one legal entity only."""


INFORMATION_SEEKER_TYPE = Enumeration(
    "Information_seeker",
    (
        Case("Domestic_investor", doc="A domestic investor."),
        Case("Foreign_investor", doc="A foreign investor."),
        Case("Enterprise", doc="An enterprise."),
        Case("Other_person", doc="Anyone else."),
    ),
    build=lambda case, _: Information_seeker(case),
    read=lambda value: (value.value, None),
    doc="Who asks for information.",
)

INFORMATION_SOURCE_TYPE = Enumeration(
    "Information_source",
    (
        Case("Websites", doc="Websites."),
        Case(
            "One_stop_service_of_planning",
            doc="The one-stop service offices of the planning and investment sector, at the central or local level.",
        ),
        Case(
            "One_stop_service_of_commerce",
            doc="The one-stop service offices of the industry and commerce sector, at the central or local level.",
        ),
        Case("Special_economic_zones", doc="The Special Economic Zones."),
        Case("Specific_economic_zones", doc="The Specific Economic Zones."),
        Case("Embassies", doc="The Lao Embassies."),
        Case("Consulates", doc="The Lao Consulates."),
        Case("Commerce_offices_abroad", doc="The Representative Offices of Lao commerce abroad."),
    ),
    build=lambda case, _: Information_source(case),
    read=lambda value: (value.value, None),
    doc="Where investment related information is to be had.",
)

LAND_TENURE_TYPE = Enumeration(
    "Land_tenure",
    (
        Case("Not_held", doc="The investor neither rents it nor has it as a concession."),
        Case(
            "Rented_or_conceded_by_government",
            Boolean(),
            "It is rented, or held as a concession, from the government; whether to conduct business activities.",
        ),
        Case(
            "Rented_from_lao_citizens",
            Boolean(),
            "It is rented from Lao citizens; whether to conduct business activities.",
        ),
    ),
    build=building(
        ("Not_held", Not_held),
        ("Rented_or_conceded_by_government", Rented_or_conceded_by_government),
        ("Rented_from_lao_citizens", Rented_from_lao_citizens),
    ),
    read=reading(
        ("Not_held", Not_held),
        ("Rented_or_conceded_by_government", Rented_or_conceded_by_government),
        ("Rented_from_lao_citizens", Rented_from_lao_citizens),
    ),
    doc="How the investor holds the land already.",
)

LAND_CONDITION_TYPE = Enumeration(
    "Land_condition",
    (
        Case("Foreign_investor_purchases", doc="The purchaser is a foreign investor (Article 48)."),
        Case("From_the_state", doc="The land use right is purchased from the state (Articles 48 and 49)."),
        Case(
            "Area_not_exceeding_800_m2", doc="The area does not exceed 800 square meters (Articles 48 and 50, item 2)."
        ),
        Case("Habitation_or_offices", doc="The land is for habitation or offices (Articles 48 and 50, item 3)."),
        Case(
            "Not_rented_or_conceded",
            doc="The land is not rented or held as a concession to conduct business (Article 48).",
        ),
        Case("Complete_application", doc="The application is complete (Article 49)."),
        Case("Registered_capital_certified", doc="The registered capital and its certification (Article 50, item 1)."),
        Case("Allocated_by_government", doc="The land is allocated by the government (Articles 49 and 50, item 2)."),
        Case("Only_purchase", doc="It is the only purchase of the enterprise (Article 50, item 4)."),
    ),
    build=lambda case, _: Land_condition(case),
    read=lambda value: (value.value, None),
    doc="What a purchase of land use right has to fulfil, in the order of Articles 48 to 50.",
)

CERTIFICATE_SECTOR_TYPE = Enumeration(
    "Certificate_sector",
    (
        Case("Planning_and_investment", doc="The planning and investment sector."),
        Case("Industry_and_commerce", doc="The industry and commerce sector."),
    ),
    build=lambda case, _: Certificate_sector(case),
    read=lambda value: (value.value, None),
    doc="The sector that issues a registration certificate.",
)

LAND_DOCUMENT_TYPE = Enumeration(
    "Land_document",
    (
        Case(
            "Registration_certificate",
            doc="The enterprise registration certificate or concession registration certificate.",
        ),
        Case("Documents_required_by_authority", doc="The other documents required by the land management authority."),
        Case(
            "Certification_of_documents",
            doc="Their certification by the sector that issued the registration certificate.",
        ),
    ),
    build=lambda case, _: Land_document(case),
    read=lambda value: (value.value, None),
    doc="What the application for land use right consists of.",
)

LAND_SELLER_TYPE = Enumeration(
    "Land_seller",
    (
        Case("State", doc="The state."),
        Case("Individual", doc="An individual who is no investor with land use right."),
        Case("Lao_legal_entity", doc="A Lao legal entity that is no investor with land use right."),
        Case(
            "Investor_with_land_use_right",
            doc="A foreign investor who has acquired land use right: an individual, or an enterprise registered in Lao PDR.",
        ),
    ),
    build=lambda case, _: Land_seller(case),
    read=lambda value: (value.value, None),
    doc="From whom land use right is acquired.",
)

TRANSFER_BETWEEN_INVESTORS_TYPE = Enumeration(
    "Transfer_between_investors",
    (
        Case(
            "Transfer_allowed",
            doc="Yes: Article 52, item 2, lets the right be transferred to other investors, and is an exception to Article 49.",
        ),
        Case(
            "Forbidden_in_any_case",
            doc='No: Article 49 forbids it "in any case", and the investor who transfers is an individual or a Lao legal entity.',
        ),
    ),
    build=lambda case, _: Transfer_between_investors(case),
    read=lambda value: (value.value, None),
    doc="Whether an investor may take over the land use right of another one.",
)

PURPOSE_TYPE = Enumeration(
    "Purpose",
    (
        Case("Habitation", doc="Habitation."),
        Case("Business_offices", doc="Offices for business operations."),
        Case("Other_purpose", doc="Anything else."),
    ),
    build=lambda case, _: Purpose(case),
    read=lambda value: (value.value, None),
    doc="What the land is to be used for.",
)

INVESTMENT_INFORMATION_TYPE = Structure(
    "Investment_information",
    (Field("sources", ListOf(INFORMATION_SOURCE_TYPE), "Where the information may be obtained."),),
    build=Investment_information,
    read=lambda value: (value.sources,),
    doc="Where can investment related information be had?",
)

LAND_INCENTIVE_TYPE = Structure(
    "Land_incentive",
    (
        Field(
            "is_excepted",
            Boolean(),
            "The land is rented or held as a concession to conduct business: the incentive does not concern it.",
        ),
        Field("unmet", ListOf(LAND_CONDITION_TYPE), "What of Article 48 is not fulfilled."),
        Field("is_covered", Boolean(), "The incentive covers the purchase."),
    ),
    build=Land_incentive,
    read=lambda value: (value.is_excepted, value.unmet, value.is_covered),
    doc="Does the land use right incentive cover this purchase?",
)

LAND_APPLICATION_TYPE = Structure(
    "Land_application",
    (
        Field("certifier", administration.ACTOR_TYPE, "Who must certify the other documents."),
        Field("missing", ListOf(LAND_DOCUMENT_TYPE), "What is missing."),
        Field("is_complete", Boolean(), "Nothing is missing."),
        Field("submitted_to", administration.ACTOR_TYPE, "Who receives the application."),
    ),
    build=Land_application,
    read=lambda value: (value.certifier, value.missing, value.is_complete, value.submitted_to),
    doc="Is my application for land use right complete, who must certify it, and who receives it?",
)

LAND_SELLER_CHECK_TYPE = Structure(
    "Land_seller_check",
    (Field("may_acquire_from", Boolean(), "The right may be acquired from there."),),
    build=Land_seller_check,
    read=lambda value: (value.may_acquire_from,),
    doc="From whom may a foreign investor acquire land use right?",
)

LAND_PROHIBITIONS_TYPE = Structure(
    "Land_prohibitions",
    (
        Field(
            "unallocated_land",
            obligations.OBLIGATION_TYPE,
            "To acquire land use right that is not allocated by the government.",
        ),
        Field(
            "direct_acquisition",
            obligations.OBLIGATION_TYPE,
            "To acquire land use right directly from individuals or Lao legal entities.",
        ),
    ),
    build=Land_prohibitions,
    read=lambda value: (value.unallocated_land, value.direct_acquisition),
    doc="What is forbidden to a foreign investor who acquires land use right.",
)

LAND_USE_RIGHT_TYPE = Structure(
    "Land_use_right",
    (
        Field("capital_condition", Boolean(), "The condition of item 1, on capital, is fulfilled."),
        Field("land_condition", Boolean(), "The condition of item 2, on the land, is fulfilled."),
        Field("purpose_condition", Boolean(), "The condition of item 3, on the use, is fulfilled."),
        Field("once_condition", Boolean(), "The condition of item 4, one purchase only, is fulfilled."),
        Field(
            "may_acquire",
            Boolean(),
            "The criteria of Article 50 are fulfilled. The approval itself is for the authorities (Article 51).",
        ),
        Field(
            "one_legal_entity_only",
            Boolean(),
            "Land use right may be purchased under the name of one legal entity only.",
        ),
    ),
    build=Land_use_right,
    read=lambda value: (
        value.capital_condition,
        value.land_condition,
        value.purpose_condition,
        value.once_condition,
        value.may_acquire,
        value.one_legal_entity_only,
    ),
    doc="The criteria for a foreign investor to acquire land use right.",
)


def _investment_information_sources(seeker: Information_seeker) -> tuple[Information_source, ...]:
    """Where the information may be obtained.

    Article 47 (rules/decree/part_9_land_use_right.catala_en, line 65).
    """
    if (
        seeker == Information_seeker.Domestic_investor
        or seeker == Information_seeker.Foreign_investor
        or seeker == Information_seeker.Enterprise
    ):
        return (
            Information_source.Websites,
            Information_source.One_stop_service_of_planning,
            Information_source.One_stop_service_of_commerce,
            Information_source.Special_economic_zones,
            Information_source.Specific_economic_zones,
            Information_source.Embassies,
            Information_source.Consulates,
            Information_source.Commerce_offices_abroad,
        )
    raise Silent("sources", "rules/decree/part_9_land_use_right.catala_en:59", "Article 47")


def investment_information(*, seeker: Information_seeker) -> Investment_information:
    """Where can investment related information be had?

    Encodes Article 47 (rules/decree/part_9_land_use_right.catala_en:55).

    Facts:
        seeker: Who asks.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    sources = _investment_information_sources(seeker)
    return Investment_information(sources=sources)


def _land_incentive_is_excepted(tenure: Land_tenure) -> bool:
    """The land is rented or held as a concession to conduct business: the incentive does not concern it.

    Article 48 (rules/decree/part_9_land_use_right.catala_en, line 162).
    """
    if (
        False
        if isinstance(tenure, Not_held)
        else tenure.content
        if isinstance(tenure, Rented_or_conceded_by_government)
        else tenure.content
    ):
        return True
    return False


def _land_incentive_unmet(
    foreign_investor: bool, seller: Land_seller, area: DecimalInM2, purpose: Purpose, is_excepted: bool
) -> tuple[Land_condition, ...]:
    """What of Article 48 is not fulfilled.

    Article 48 (rules/decree/part_9_land_use_right.catala_en, line 172).
    """
    return (
        (() if foreign_investor else (Land_condition.Foreign_investor_purchases,))
        + (() if seller is Land_seller.State else (Land_condition.From_the_state,))
        + (() if area <= 800 else (Land_condition.Area_not_exceeding_800_m2,))
        + (
            ()
            if purpose == Purpose.Habitation or purpose == Purpose.Business_offices
            else (Land_condition.Habitation_or_offices,)
        )
        + ((Land_condition.Not_rented_or_conceded,) if is_excepted else ())
    )


def _land_incentive_is_covered(unmet: tuple[Land_condition, ...]) -> bool:
    """The incentive covers the purchase.

    Article 48 (rules/decree/part_9_land_use_right.catala_en, line 184).
    """
    return len(unmet) == 0


def _land_incentive_assertion_1(area: DecimalInM2) -> bool:
    """Article 48 (rules/decree/part_9_land_use_right.catala_en:159)."""
    return area >= 0


def land_incentive(
    *, foreign_investor: bool, seller: Land_seller, area: DecimalInM2, purpose: Purpose, tenure: Land_tenure
) -> Land_incentive:
    """Does the land use right incentive cover this purchase?

    Encodes Article 48 (rules/decree/part_9_land_use_right.catala_en:135).

    Facts:
        foreign_investor: The purchaser is a foreign investor.
        seller: From whom the land use right is acquired.
        area: The area of the land (in m2).
        purpose: What the land is to be used for.
        tenure: How the investor holds the land already.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    is_excepted = _land_incentive_is_excepted(tenure)
    unmet = _land_incentive_unmet(foreign_investor, seller, area, purpose, is_excepted)
    is_covered = _land_incentive_is_covered(unmet)
    if not _land_incentive_assertion_1(area):
        raise Refused("The area of the land cannot be negative.").at(*_LINE_159)
    return Land_incentive(is_excepted=is_excepted, unmet=unmet, is_covered=is_covered)


def _land_application_certifier(certificate_of: Present[Certificate_sector] | None) -> administration.Actor:
    """Who must certify the other documents.

    Article 49, first sentence (rules/decree/part_9_land_use_right.catala_en, line 317).
    """
    if certificate_of is not None:
        if certificate_of.value is Certificate_sector.Planning_and_investment:
            return administration.Actor.Planning_and_investment_sector
        return administration.Actor.Industry_and_commerce_sector
    raise Silent("certifier", "rules/decree/part_9_land_use_right.catala_en:254", "Article 49")


def _land_application_is_certified(
    certificate_of: Present[Certificate_sector] | None, certified_by: Present[Certificate_sector] | None
) -> bool:
    """The sector that issued the certificate certified the documents.

    Article 49, first sentence (rules/decree/part_9_land_use_right.catala_en, line 328).
    """
    if certificate_of is not None:
        if certified_by is not None:
            return certified_by.value == certificate_of.value
        return False
    return False


def _land_application_missing(
    certificate_of: Present[Certificate_sector] | None,
    certificate_filed: bool,
    other_documents_filed: bool,
    is_certified: bool,
) -> tuple[Land_document, ...]:
    """What is missing.

    Article 49, first sentence (rules/decree/part_9_land_use_right.catala_en, line 338).
    """
    return (
        (() if certificate_of is not None and certificate_filed else (Land_document.Registration_certificate,))
        + (() if other_documents_filed else (Land_document.Documents_required_by_authority,))
        + (() if is_certified else (Land_document.Certification_of_documents,))
    )


def _land_application_is_complete(missing: tuple[Land_document, ...]) -> bool:
    """Nothing is missing.

    Article 49, first sentence (rules/decree/part_9_land_use_right.catala_en, line 347).
    """
    return len(missing) == 0


def _land_application_submitted_to() -> administration.Actor:
    """Who receives the application.

    Article 51, first sentence (rules/decree/part_9_land_use_right.catala_en, line 350).
    """
    return administration.Actor.Land_management_authority


def land_application(
    *,
    certificate_of: Present[Certificate_sector] | None = None,
    certificate_filed: bool,
    other_documents_filed: bool,
    certified_by: Present[Certificate_sector] | None = None,
) -> Land_application:
    """Is my application for land use right complete, who must certify it, and who receives it?

    Encodes Article 49 (rules/decree/part_9_land_use_right.catala_en:243).

    Facts:
        certificate_of: The sector that issued the enterprise registration certificate or concession registration certificate; absent without such a certificate (None if not given).
        certificate_filed: The certificate is among the documents.
        other_documents_filed: All other documents that the land management authority requires are filed.
        certified_by: The sector that certified these documents; absent if none did (None if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    certifier = _land_application_certifier(certificate_of)
    is_certified = _land_application_is_certified(certificate_of, certified_by)
    missing = _land_application_missing(certificate_of, certificate_filed, other_documents_filed, is_certified)
    is_complete = _land_application_is_complete(missing)
    submitted_to = _land_application_submitted_to()
    return Land_application(certifier=certifier, missing=missing, is_complete=is_complete, submitted_to=submitted_to)


def _land_seller_check_transfer_between_investors(
    transfer_between_investors: Transfer_between_investors | None,
) -> Transfer_between_investors:
    """Whether an investor may take over the land use right of another one.

    Article 52(2) (rules/decree/part_9_land_use_right.catala_en, line 354).
    """
    if transfer_between_investors is not None:
        return transfer_between_investors
    return Transfer_between_investors.Transfer_allowed


def _land_seller_check_may_acquire_from(
    seller: Land_seller, transfer_between_investors: Reading[Transfer_between_investors]
) -> bool:
    """The right may be acquired from there.

    Article 49, second sentence; Article 52(2) (rules/decree/part_9_land_use_right.catala_en, line 358).
    """
    if seller is Land_seller.State:
        return True
    if seller is Land_seller.Individual:
        return False
    if seller is Land_seller.Lao_legal_entity:
        return False
    return transfer_between_investors() is Transfer_between_investors.Transfer_allowed


def land_seller_check(
    *, seller: Land_seller, transfer_between_investors: Transfer_between_investors | None = None
) -> Land_seller_check:
    """From whom may a foreign investor acquire land use right?

    Encodes Article 49 (rules/decree/part_9_land_use_right.catala_en:286).

    Facts:
        seller: From whom the right is acquired.
        transfer_between_investors: Whether an investor may take over the land use right of another one (a reading of the text: Transfer_allowed if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    effective_transfer_between_investors = as_chosen(
        "Land_seller_check.transfer_between_investors",
        _land_seller_check_transfer_between_investors(transfer_between_investors),
    )
    may_acquire_from = _land_seller_check_may_acquire_from(seller, effective_transfer_between_investors)
    return Land_seller_check(may_acquire_from=may_acquire_from)


def _land_prohibitions_check_seller(seller: Land_seller) -> Land_seller:
    """Article 49, second sentence (rules/decree/part_9_land_use_right.catala_en, line 368)."""
    return seller


def _land_prohibitions_check(
    seller: Land_seller, land_seller_check__transfer_between_investors: Transfer_between_investors | None
) -> Land_seller_check:
    """Whether the right may be acquired from there.

    Asks the scope `Part_9_land_use_right.Land_seller_check` (rules/decree/part_9_land_use_right.catala_en:307).
    """
    return land_seller_check(
        seller=_land_prohibitions_check_seller(seller),
        transfer_between_investors=land_seller_check__transfer_between_investors,
    )


def _land_prohibitions_unallocated_land(
    allocated_by_government: bool, acquired: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To acquire land use right that is not allocated by the government.

    Article 49, second sentence (rules/decree/part_9_land_use_right.catala_en, line 371).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Prohibition, administration.Actor.Investor, administration.Actor.Not_named
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=None if allocated_by_government else acquired,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _land_prohibitions_direct_acquisition(
    check: Land_seller_check, acquired: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To acquire land use right directly from individuals or Lao legal entities.

    Article 49, second sentence (rules/decree/part_9_land_use_right.catala_en, line 380).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Prohibition, administration.Actor.Investor, administration.Actor.Not_named
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=None if check.may_acquire_from else acquired,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def land_prohibitions(
    *,
    acquired: Present[date] | None = None,
    allocated_by_government: bool,
    seller: Land_seller,
    as_of: date,
    land_seller_check__transfer_between_investors: Transfer_between_investors | None = None,
) -> Land_prohibitions:
    """What is forbidden to a foreign investor who acquires land use right.

    Encodes Article 49 (rules/decree/part_9_land_use_right.catala_en:297).

    Facts:
        acquired: The day on which the foreign investor acquired the right (None if not given).
        allocated_by_government: The land is allocated by the government.
        seller: From whom the right was acquired.
        as_of: The date for which the question is asked.
        land_seller_check__transfer_between_investors: Whether an investor may take over the land use right of another one (a reading of the text: Transfer_allowed if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    check = _land_prohibitions_check(seller, land_seller_check__transfer_between_investors)
    unallocated_land = _land_prohibitions_unallocated_land(allocated_by_government, acquired, as_of)
    direct_acquisition = _land_prohibitions_direct_acquisition(check, acquired, as_of)
    return Land_prohibitions(unallocated_land=unallocated_land, direct_acquisition=direct_acquisition)


def _land_use_right_capital_condition(registered_capital: MoneyInUSD, imported_capital_certified: bool) -> bool:
    """The condition of item 1, on capital, is fulfilled.

    Article 50(1) (rules/decree/part_9_land_use_right.catala_en, line 514).
    """
    if registered_capital >= 50_000_000 and imported_capital_certified:
        return True
    return False


def _land_use_right_land_condition(allocated_by_government: bool, area: DecimalInM2) -> bool:
    """The condition of item 2, on the land, is fulfilled.

    Article 50(2) (rules/decree/part_9_land_use_right.catala_en, line 526).
    """
    if allocated_by_government and area <= 800:
        return True
    return False


def _land_use_right_purpose_condition(purpose: Purpose) -> bool:
    """The condition of item 3, on the use, is fulfilled.

    Article 50(3) (rules/decree/part_9_land_use_right.catala_en, line 537).
    """
    if purpose == Purpose.Habitation or purpose == Purpose.Business_offices:
        return True
    return False


def _land_use_right_once_condition(earlier_purchases: int) -> bool:
    """The condition of item 4, one purchase only, is fulfilled.

    Article 50(4); Article 50(4), second sentence (rules/decree/part_9_land_use_right.catala_en, line 554).
    """
    if earlier_purchases == 0:
        return True
    return False


def _land_use_right_may_acquire(
    infrastructure_project: bool,
    capital_condition: bool,
    land_condition: bool,
    purpose_condition: bool,
    once_condition: bool,
) -> bool:
    """The criteria of Article 50 are fulfilled. The approval itself is for the authorities (Article 51).

    Article 50(1); Article 50(2); Article 50(3); Article 50(4) (rules/decree/part_9_land_use_right.catala_en, line 570).
    """
    if infrastructure_project:
        return capital_condition and land_condition and purpose_condition and once_condition
    raise Silent("may_acquire", "rules/decree/part_9_land_use_right.catala_en:480", "Article 50")


def _land_use_right_one_legal_entity_only(shareholders: int, expands_branches: bool) -> bool:
    """Land use right may be purchased under the name of one legal entity only.

    Article 50(4), second sentence (rules/decree/part_9_land_use_right.catala_en, line 559).
    """
    if shareholders > 2 or expands_branches:
        return True
    return False


def _land_use_right_assertion_1(registered_capital: MoneyInUSD) -> bool:
    """Article 50 (rules/decree/part_9_land_use_right.catala_en:489)."""
    return registered_capital >= 0


def _land_use_right_assertion_2(area: DecimalInM2) -> bool:
    """Article 50 (rules/decree/part_9_land_use_right.catala_en:492)."""
    return area >= 0


def _land_use_right_assertion_3(earlier_purchases: int) -> bool:
    """Article 50 (rules/decree/part_9_land_use_right.catala_en:495)."""
    return earlier_purchases >= 0


def _land_use_right_assertion_4(shareholders: int) -> bool:
    """Article 50 (rules/decree/part_9_land_use_right.catala_en:498)."""
    return shareholders >= 0


def land_use_right(
    *,
    infrastructure_project: bool,
    registered_capital: MoneyInUSD,
    imported_capital_certified: bool,
    allocated_by_government: bool,
    area: DecimalInM2,
    purpose: Purpose,
    earlier_purchases: int,
    shareholders: int,
    expands_branches: bool,
) -> Land_use_right:
    """The criteria for a foreign investor to acquire land use right.

    Encodes Article 50 (rules/decree/part_9_land_use_right.catala_en:449).

    Facts:
        infrastructure_project: The foreign investor invests in infrastructure projects in Lao PDR.
        registered_capital: The registered capital (in hundredths of USD).
        imported_capital_certified: The Bank of Lao PDR certifies that the actual value of the capital imported is consistent with the registered capital.
        allocated_by_government: The land is allocated by the government.
        area: The area of the land (in m2).
        purpose: What the land is to be used for.
        earlier_purchases: How often the enterprise, with all its units in Lao PDR, has purchased land use right before.
        shareholders: How many shareholders the enterprise has.
        expands_branches: The enterprise expands its investment branches.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    capital_condition = _land_use_right_capital_condition(registered_capital, imported_capital_certified)
    land_condition = _land_use_right_land_condition(allocated_by_government, area)
    purpose_condition = _land_use_right_purpose_condition(purpose)
    once_condition = _land_use_right_once_condition(earlier_purchases)
    may_acquire = _land_use_right_may_acquire(
        infrastructure_project, capital_condition, land_condition, purpose_condition, once_condition
    )
    one_legal_entity_only = _land_use_right_one_legal_entity_only(shareholders, expands_branches)
    require(
        ("The registered capital cannot be negative.", _land_use_right_assertion_1(registered_capital), _LINE_489),
        ("The area of the land cannot be negative.", _land_use_right_assertion_2(area), _LINE_492),
        (
            "The number of earlier purchases cannot be negative.",
            _land_use_right_assertion_3(earlier_purchases),
            _LINE_495,
        ),
        ("The number of shareholders cannot be negative.", _land_use_right_assertion_4(shareholders), _LINE_498),
    )
    return Land_use_right(
        capital_condition=capital_condition,
        land_condition=land_condition,
        purpose_condition=purpose_condition,
        once_condition=once_condition,
        may_acquire=may_acquire,
        one_legal_entity_only=one_legal_entity_only,
    )


_ART47_P1 = Place(
    "Article 47",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 47. Information incentive",
    ),
    "art47-p1",
    "Information incentive, as stipulated in Article 57 of the Investment Promotion Law, is that domestic investors, foreign investors and enterprises may obtain investment related information through websites and from one-stop service offices of the planning and investment sector, industry and commerce sector at the central or local level, Special Economic Zones and Specific Economic Zones, Lao Embassies, Lao Consulates or Representative Office of Lao commerce abroad.",
)

_ARTICLE_47 = Place(
    "Article 47",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 47. Information incentive",
    ),
    "",
    "",
)

INVESTMENT_INFORMATION = Scope(
    "Investment_information",
    function=investment_information,
    inputs=(Input("seeker", INFORMATION_SEEKER_TYPE, "Who asks."),),
    bindings=(
        Binding(
            "sources",
            "sources",
            ListOf(INFORMATION_SOURCE_TYPE),
            _investment_information_sources,
            reads=("seeker",),
            term=Term(
                Rule(
                    0,
                    (_ART47_P1,),
                    65,
                    "rules/decree/part_9_land_use_right.catala_en",
                    conditions=(
                        Condition(
                            "seeker = Domestic_investor or seeker = Foreign_investor or seeker = Enterprise",
                            ("seeker",),
                            lambda seeker: (
                                seeker == Information_seeker.Domestic_investor
                                or seeker == Information_seeker.Foreign_investor
                                or seeker == Information_seeker.Enterprise
                            ),
                            (Value("seeker", INFORMATION_SEEKER_TYPE, lambda seeker: seeker),),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("sources",),
    type=INVESTMENT_INFORMATION_TYPE,
    doc="Where can investment related information be had?",
    places=(_ARTICLE_47,),
)

_ART48_P1_C = Place(
    "Article 48",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 48. Land use right incentive",
    ),
    "art48-p1-c",
    "except for the land the investors rent or has as concession from the government or rent from Lao citizens to conduct business activities in conformity with laws and regulations.",
)

_ART48_P1_A = Place(
    "Article 48",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 48. Land use right incentive",
    ),
    "art48-p1-a",
    "The land use right incentive in accordance with Article 58 of the Investment Promotion Law refers to the authorization granted to foreign investors to purchase land use rights from the state for a maximum area not exceeding 800 square meters",
)

_ART48_P1_B = Place(
    "Article 48",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 48. Land use right incentive",
    ),
    "art48-p1-b",
    "for the purpose of building for habitation or enterprise offices,",
)

_ARTICLE_48 = Place(
    "Article 48",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 48. Land use right incentive",
    ),
    "",
    "",
)

LAND_INCENTIVE = Scope(
    "Land_incentive",
    function=land_incentive,
    inputs=(
        Input("foreign_investor", Boolean(), "The purchaser is a foreign investor."),
        Input("seller", LAND_SELLER_TYPE, "From whom the land use right is acquired."),
        Input("area", DecimalIn("m2"), "The area of the land."),
        Input("purpose", PURPOSE_TYPE, "What the land is to be used for."),
        Input("tenure", LAND_TENURE_TYPE, "How the investor holds the land already."),
    ),
    bindings=(
        Binding(
            "is_excepted",
            "is_excepted",
            Boolean(),
            _land_incentive_is_excepted,
            reads=("tenure",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART48_P1_C,),
                            162,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "match tenure with pattern -- Not_held: false -- Rented_or_conceded_by_government content for_business: for_business -- Rented_from_lao_citizens content for_business: for_business",
                                    ("tenure",),
                                    lambda tenure: (
                                        False
                                        if isinstance(tenure, Not_held)
                                        else tenure.content
                                        if isinstance(tenure, Rented_or_conceded_by_government)
                                        else tenure.content
                                    ),
                                    (Value("tenure", LAND_TENURE_TYPE, lambda tenure: tenure),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "unmet",
            "unmet",
            ListOf(LAND_CONDITION_TYPE),
            _land_incentive_unmet,
            reads=("foreign_investor", "seller", "area", "purpose", "is_excepted"),
            term=Term(
                Rule(
                    0,
                    (_ART48_P1_A, _ART48_P1_B, _ART48_P1_C),
                    172,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("is_excepted",),
                ),
            ),
        ),
        Binding(
            "is_covered",
            "is_covered",
            Boolean(),
            _land_incentive_is_covered,
            reads=("unmet",),
            term=Term(
                Rule(
                    0,
                    (_ART48_P1_A, _ART48_P1_B, _ART48_P1_C),
                    184,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("unmet",),
                ),
            ),
        ),
    ),
    outputs=("is_excepted", "unmet", "is_covered"),
    type=LAND_INCENTIVE_TYPE,
    assertions=(
        Assertion(
            "The area of the land cannot be negative.",
            _land_incentive_assertion_1,
            (_ARTICLE_48,),
            159,
            "rules/decree/part_9_land_use_right.catala_en",
            reads=("area",),
            conditions=(
                Condition(
                    "area >= 0 m2",
                    ("area",),
                    lambda area: area >= 0,
                    (Value("area", DecimalIn("m2"), lambda area: area),),
                ),
            ),
        ),
    ),
    doc="Does the land use right incentive cover this purchase?",
    places=(_ARTICLE_48,),
)

_ART49_P1_B = Place(
    "Article 49, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 49. Application for land use right incentive",
    ),
    "art49-p1-b",
    "and other documents required by the provincial/municipal land management authority certified by the planning and investment or the industry and commerce sector that issue the enterprise registration certificate or concession registration certificate.",
)

_ART49_P1_A = Place(
    "Article 49, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 49. Application for land use right incentive",
    ),
    "art49-p1-a",
    "Foreign investors who invest in infrastructure projects in Lao PDR and wish to acquire land use right from the government s allocated land shall submit their application with the following documents: enterprise registration certificate or concession registration certificate",
)

_ART51_P1 = Place(
    "Article 51, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 51. Consideration of land use right acquisition for foreign investors",
    ),
    "art51-p1",
    "After the provincial/municipal land management authority receives a proposal from foreign investors to acquire land use right, the authorities shall review all documents and conditions proposed by the investor to ensure that it is properly and thoroughly in accordance with Article 58 of the Investment Promotion Law and Articles 49 and 50 of this Decree.",
)

_ARTICLE_49 = Place(
    "Article 49",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 49. Application for land use right incentive",
    ),
    "",
    "",
)

LAND_APPLICATION = Scope(
    "Land_application",
    function=land_application,
    inputs=(
        Input(
            "certificate_of",
            OptionalOf(CERTIFICATE_SECTOR_TYPE),
            "The sector that issued the enterprise registration certificate or concession registration certificate; absent without such a certificate.",
        ),
        Input("certificate_filed", Boolean(), "The certificate is among the documents."),
        Input(
            "other_documents_filed",
            Boolean(),
            "All other documents that the land management authority requires are filed.",
        ),
        Input(
            "certified_by",
            OptionalOf(CERTIFICATE_SECTOR_TYPE),
            "The sector that certified these documents; absent if none did.",
        ),
    ),
    bindings=(
        Binding(
            "certifier",
            "certifier",
            administration.ACTOR_TYPE,
            _land_application_certifier,
            reads=("certificate_of",),
            term=Term(
                Rule(
                    0,
                    (_ART49_P1_B,),
                    317,
                    "rules/decree/part_9_land_use_right.catala_en",
                    conditions=(
                        Condition(
                            "certificate_of with pattern Present",
                            ("certificate_of",),
                            lambda certificate_of: certificate_of is not None,
                            (
                                Value(
                                    "certificate_of",
                                    OptionalOf(CERTIFICATE_SECTOR_TYPE),
                                    lambda certificate_of: certificate_of,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_certified",
            "is_certified",
            Boolean(),
            _land_application_is_certified,
            reads=("certificate_of", "certified_by"),
            term=Term(Rule(0, (_ART49_P1_B,), 328, "rules/decree/part_9_land_use_right.catala_en")),
        ),
        Binding(
            "missing",
            "missing",
            ListOf(LAND_DOCUMENT_TYPE),
            _land_application_missing,
            reads=("certificate_of", "certificate_filed", "other_documents_filed", "is_certified"),
            term=Term(
                Rule(
                    0,
                    (_ART49_P1_A, _ART49_P1_B),
                    338,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("is_certified",),
                ),
            ),
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            _land_application_is_complete,
            reads=("missing",),
            term=Term(
                Rule(
                    0,
                    (_ART49_P1_A, _ART49_P1_B),
                    347,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("missing",),
                ),
            ),
        ),
        Binding(
            "submitted_to",
            "submitted_to",
            administration.ACTOR_TYPE,
            _land_application_submitted_to,
            term=Term(Rule(0, (_ART51_P1,), 350, "rules/decree/part_9_land_use_right.catala_en")),
        ),
    ),
    outputs=("certifier", "missing", "is_complete", "submitted_to"),
    type=LAND_APPLICATION_TYPE,
    doc="Is my application for land use right complete, who must certify it, and who receives it?",
    places=(_ARTICLE_49,),
)

_ART52_2_A = Place(
    "Article 52(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 52. Right and interest of foreign investors who have acquired land use right",
    ),
    "art52-2-a",
    "Transfer land use right ownership to other investors who fulfill all required conditions as set out in Article 50 of this Decree shall be certified by the planning and investment or the industry and commerce sector.",
)

_ART49_P2_B = Place(
    "Article 49, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 49. Application for land use right incentive",
    ),
    "art49-p2-b",
    "or acquire directly from individuals or legal Lao entity.",
)

LAND_SELLER_CHECK = Scope(
    "Land_seller_check",
    function=land_seller_check,
    inputs=(
        Input("seller", LAND_SELLER_TYPE, "From whom the right is acquired."),
        Input(
            "transfer_between_investors",
            TRANSFER_BETWEEN_INVESTORS_TYPE,
            "Whether an investor may take over the land use right of another one.",
            required=False,
            reading=ReadingChoice(
                "Land_seller_check.transfer_between_investors", "Transfer_allowed", (_ART49_P2_B, _ART52_2_A)
            ),
        ),
    ),
    bindings=(
        Binding(
            "transfer_between_investors",
            "transfer_between_investors",
            TRANSFER_BETWEEN_INVESTORS_TYPE,
            _land_seller_check_transfer_between_investors,
            term=Term(Rule(0, (_ART52_2_A,), 354, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
            context="transfer_between_investors",
            reading="Land_seller_check.transfer_between_investors",
        ),
        Binding(
            "may_acquire_from",
            "may_acquire_from",
            Boolean(),
            _land_seller_check_may_acquire_from,
            reads=("seller", "transfer_between_investors"),
            term=Term(
                Rule(
                    0,
                    (_ART49_P2_B, _ART52_2_A),
                    358,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("transfer_between_investors",),
                ),
            ),
        ),
    ),
    outputs=("may_acquire_from",),
    type=LAND_SELLER_CHECK_TYPE,
    doc="From whom may a foreign investor acquire land use right?",
    places=(_ARTICLE_49,),
)

_ART49_P2_A = Place(
    "Article 49, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 49. Application for land use right incentive",
    ),
    "art49-p2-a",
    "In any case, foreign investors are not allowed to acquire land use right that is not allocated by the government",
)

LAND_PROHIBITIONS = Scope(
    "Land_prohibitions",
    function=land_prohibitions,
    inputs=(
        Input("acquired", OptionalOf(Date()), "The day on which the foreign investor acquired the right."),
        Input("allocated_by_government", Boolean(), "The land is allocated by the government."),
        Input("seller", LAND_SELLER_TYPE, "From whom the right was acquired."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Land_seller_check.transfer_between_investors",
            TRANSFER_BETWEEN_INVESTORS_TYPE,
            "Whether an investor may take over the land use right of another one.",
            required=False,
            parameter="land_seller_check__transfer_between_investors",
            reading=ReadingChoice(
                "Land_seller_check.transfer_between_investors", "Transfer_allowed", (_ART49_P2_B, _ART52_2_A)
            ),
        ),
    ),
    bindings=(
        Subscope(
            "check",
            LAND_SELLER_CHECK,
            _land_prohibitions_check,
            inputs=(
                SubscopeInput(
                    "seller",
                    _land_prohibitions_check_seller,
                    reads=("seller",),
                    term=Term(Rule(0, (_ART49_P2_B,), 368, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "transfer_between_investors", handed_on, reads=("Land_seller_check.transfer_between_investors",)
                ),
            ),
            reads=("seller", "Land_seller_check.transfer_between_investors"),
        ),
        Binding(
            "unallocated_land",
            "unallocated_land",
            obligations.OBLIGATION_TYPE,
            _land_prohibitions_unallocated_land,
            reads=("allocated_by_government", "acquired", "as_of"),
            term=Term(Rule(0, (_ART49_P2_A,), 371, "rules/decree/part_9_land_use_right.catala_en")),
        ),
        Binding(
            "direct_acquisition",
            "direct_acquisition",
            obligations.OBLIGATION_TYPE,
            _land_prohibitions_direct_acquisition,
            reads=("check", "acquired", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART49_P2_B,),
                    380,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("check.may_acquire_from",),
                ),
            ),
        ),
    ),
    outputs=("unallocated_land", "direct_acquisition"),
    type=LAND_PROHIBITIONS_TYPE,
    doc="What is forbidden to a foreign investor who acquires land use right.",
    places=(_ARTICLE_49,),
)

_ART50_1_A = Place(
    "Article 50(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-1-a",
    "Registered capital of US$500,000 or above",
)

_ART50_1_B = Place(
    "Article 50(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-1-b",
    "with certification from the Bank of Lao PDR of actual value of capital imported consistent with the registered capital;",
)

_ART50_2_A = Place(
    "Article 50(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-2-a",
    "The land shall be allocated by the government",
)

_ART50_2_B = Place(
    "Article 50(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-2-b",
    "and the area shall not exceed 800 square meters;",
)

_ART50_3 = Place(
    "Article 50(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-3",
    "The land shall be used for habitation or offices for business operations;",
)

_ART50_4 = Place(
    "Article 50(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-4",
    "it is allowed to purchase land use right only one time per enterprise regardless of the number of enterprise units established in Lao PDR;",
)

_ART50_P2 = Place(
    "Article 50(4), second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "art50-p2",
    "If the enterprise has more than two shareholders or expand its investment branches, it is allowed to purchase land use right under the name of one legal entity only and to purchase land use right with the government only once.",
)

_ARTICLE_50 = Place(
    "Article 50",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 50. Land use right acquisition criteria for foreign investors",
    ),
    "",
    "",
)

LAND_USE_RIGHT = Scope(
    "Land_use_right",
    function=land_use_right,
    inputs=(
        Input(
            "infrastructure_project", Boolean(), "The foreign investor invests in infrastructure projects in Lao PDR."
        ),
        Input("registered_capital", MoneyIn("USD", 2), "The registered capital."),
        Input(
            "imported_capital_certified",
            Boolean(),
            "The Bank of Lao PDR certifies that the actual value of the capital imported is consistent with the registered capital.",
        ),
        Input("allocated_by_government", Boolean(), "The land is allocated by the government."),
        Input("area", DecimalIn("m2"), "The area of the land."),
        Input("purpose", PURPOSE_TYPE, "What the land is to be used for."),
        Input(
            "earlier_purchases",
            Integer(),
            "How often the enterprise, with all its units in Lao PDR, has purchased land use right before.",
        ),
        Input("shareholders", Integer(), "How many shareholders the enterprise has."),
        Input("expands_branches", Boolean(), "The enterprise expands its investment branches."),
    ),
    bindings=(
        Binding(
            "capital_condition",
            "capital_condition",
            Boolean(),
            _land_use_right_capital_condition,
            reads=("registered_capital", "imported_capital_certified"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_1_A, _ART50_1_B),
                            514,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "registered_capital >= USD 500,000",
                                    ("registered_capital",),
                                    lambda registered_capital: registered_capital >= 50_000_000,
                                    (
                                        Value(
                                            "registered_capital",
                                            MoneyIn("USD", 2),
                                            lambda registered_capital: registered_capital,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "imported_capital_certified",
                                    ("imported_capital_certified",),
                                    lambda imported_capital_certified: imported_capital_certified,
                                    (
                                        Value(
                                            "imported_capital_certified",
                                            Boolean(),
                                            lambda imported_capital_certified: imported_capital_certified,
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
            "land_condition",
            "land_condition",
            Boolean(),
            _land_use_right_land_condition,
            reads=("allocated_by_government", "area"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_2_A, _ART50_2_B),
                            526,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "allocated_by_government",
                                    ("allocated_by_government",),
                                    lambda allocated_by_government: allocated_by_government,
                                    (
                                        Value(
                                            "allocated_by_government",
                                            Boolean(),
                                            lambda allocated_by_government: allocated_by_government,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "area <= 800 m2",
                                    ("area",),
                                    lambda area: area <= 800,
                                    (Value("area", DecimalIn("m2"), lambda area: area),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "purpose_condition",
            "purpose_condition",
            Boolean(),
            _land_use_right_purpose_condition,
            reads=("purpose",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_3,),
                            537,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "purpose = Habitation or purpose = Business_offices",
                                    ("purpose",),
                                    lambda purpose: (
                                        purpose == Purpose.Habitation or purpose == Purpose.Business_offices
                                    ),
                                    (Value("purpose", PURPOSE_TYPE, lambda purpose: purpose),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "once_condition",
            "once_condition",
            Boolean(),
            _land_use_right_once_condition,
            reads=("earlier_purchases",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_4, _ART50_P2),
                            554,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "earlier_purchases = 0",
                                    ("earlier_purchases",),
                                    lambda earlier_purchases: earlier_purchases == 0,
                                    (
                                        Value(
                                            "earlier_purchases", Integer(), lambda earlier_purchases: earlier_purchases
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
            "may_acquire",
            "may_acquire",
            Boolean(),
            _land_use_right_may_acquire,
            reads=(
                "infrastructure_project",
                "capital_condition",
                "land_condition",
                "purpose_condition",
                "once_condition",
            ),
            term=Term(
                Rule(
                    0,
                    (_ART50_1_A, _ART50_1_B, _ART50_2_A, _ART50_2_B, _ART50_3, _ART50_4),
                    570,
                    "rules/decree/part_9_land_use_right.catala_en",
                    conditions=(
                        Condition(
                            "infrastructure_project",
                            ("infrastructure_project",),
                            lambda infrastructure_project: infrastructure_project,
                            (
                                Value(
                                    "infrastructure_project",
                                    Boolean(),
                                    lambda infrastructure_project: infrastructure_project,
                                ),
                            ),
                        ),
                    ),
                    uses=("capital_condition", "land_condition", "purpose_condition", "once_condition"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "one_legal_entity_only",
            "one_legal_entity_only",
            Boolean(),
            _land_use_right_one_legal_entity_only,
            reads=("shareholders", "expands_branches"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_P2,),
                            559,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "shareholders > 2 or expands_branches",
                                    ("shareholders", "expands_branches"),
                                    lambda shareholders, expands_branches: shareholders > 2 or expands_branches,
                                    (
                                        Value(
                                            "shareholders",
                                            Integer(),
                                            lambda shareholders, expands_branches: shareholders,
                                        ),
                                        Value(
                                            "expands_branches",
                                            Boolean(),
                                            lambda shareholders, expands_branches: expands_branches,
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
    outputs=(
        "capital_condition",
        "land_condition",
        "purpose_condition",
        "once_condition",
        "may_acquire",
        "one_legal_entity_only",
    ),
    type=LAND_USE_RIGHT_TYPE,
    assertions=(
        Assertion(
            "The registered capital cannot be negative.",
            _land_use_right_assertion_1,
            (_ARTICLE_50,),
            489,
            "rules/decree/part_9_land_use_right.catala_en",
            reads=("registered_capital",),
            conditions=(
                Condition(
                    "registered_capital >= USD 0",
                    ("registered_capital",),
                    lambda registered_capital: registered_capital >= 0,
                    (Value("registered_capital", MoneyIn("USD", 2), lambda registered_capital: registered_capital),),
                ),
            ),
        ),
        Assertion(
            "The area of the land cannot be negative.",
            _land_use_right_assertion_2,
            (_ARTICLE_50,),
            492,
            "rules/decree/part_9_land_use_right.catala_en",
            reads=("area",),
            conditions=(
                Condition(
                    "area >= 0 m2",
                    ("area",),
                    lambda area: area >= 0,
                    (Value("area", DecimalIn("m2"), lambda area: area),),
                ),
            ),
        ),
        Assertion(
            "The number of earlier purchases cannot be negative.",
            _land_use_right_assertion_3,
            (_ARTICLE_50,),
            495,
            "rules/decree/part_9_land_use_right.catala_en",
            reads=("earlier_purchases",),
            conditions=(
                Condition(
                    "earlier_purchases >= 0",
                    ("earlier_purchases",),
                    lambda earlier_purchases: earlier_purchases >= 0,
                    (Value("earlier_purchases", Integer(), lambda earlier_purchases: earlier_purchases),),
                ),
            ),
        ),
        Assertion(
            "The number of shareholders cannot be negative.",
            _land_use_right_assertion_4,
            (_ARTICLE_50,),
            498,
            "rules/decree/part_9_land_use_right.catala_en",
            reads=("shareholders",),
            conditions=(
                Condition(
                    "shareholders >= 0",
                    ("shareholders",),
                    lambda shareholders: shareholders >= 0,
                    (Value("shareholders", Integer(), lambda shareholders: shareholders),),
                ),
            ),
        ),
    ),
    doc="The criteria for a foreign investor to acquire land use right.",
    places=(_ARTICLE_50,),
)
