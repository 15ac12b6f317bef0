"""Compiled from rules/decree/part_9_land_use_right.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from ..calendars import lao_pdr
from ..library import administration, obligations
from ..runtime.answers import Place
from ..runtime.decisions import Decision, Outcome
from ..runtime.evaluation import Applied, Reading, conflict, known, let, only, require, silent
from ..runtime.failures import Failure, Refused, Silent
from ..runtime.readings import as_chosen, handed_on, notice
from ..runtime.records import frozen
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
    Counting,
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

_ARTICLE_48_LINE_181 = ("rules/decree/part_9_land_use_right.catala_en:181", "Article 48")
_ARTICLE_50_LINE_539 = ("rules/decree/part_9_land_use_right.catala_en:539", "Article 50")
_ARTICLE_50_LINE_542 = ("rules/decree/part_9_land_use_right.catala_en:542", "Article 50")
_ARTICLE_50_LINE_545 = ("rules/decree/part_9_land_use_right.catala_en:545", "Article 50")
_ARTICLE_50_LINE_548 = ("rules/decree/part_9_land_use_right.catala_en:548", "Article 50")
_ARTICLE_53_LINE_1513 = ("rules/decree/part_9_land_use_right.catala_en:1513", "Article 53")


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


@frozen
class Not_held:
    """The investor neither rents it nor has it as a concession."""


@frozen
class Rented_or_conceded_by_government:
    """It is rented, or held as a concession, from the government; whether to conduct business activities."""

    content: bool


@frozen
class Rented_from_lao_citizens:
    """It is rented from Lao citizens; whether to conduct business activities."""

    content: bool


Land_tenure: TypeAlias = Not_held | Rented_or_conceded_by_government | Rented_from_lao_citizens
"""How the investor holds the land already."""


class For_business_of(Enum):
    """Of which land "to conduct business activities" is said."""

    All_excepted_land = "All_excepted_land"
    """Of all land that the Article excepts, from the government or from Lao citizens."""
    Land_of_citizens_only = "Land_of_citizens_only"
    """Of land rented from Lao citizens only: land from the government is excepted whatever it is for."""


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


class Who_may_acquire(Enum):
    """For whom the criteria of Article 50 are."""

    Infrastructure_investors = "Infrastructure_investors"
    """For foreign investors in infrastructure projects: Articles 49 and 50 name no others."""
    All_foreign_investors = "All_foreign_investors"
    """For all foreign investors: Article 48 grants the right to them, and Article 52 names those in general
    business.
    """


class Land_step(Enum):
    """The steps from the proposal to the land title."""

    Proposal = "Proposal"
    """The investor submits the proposal."""
    Review = "Review"
    """The documents and conditions are reviewed."""
    Inspection = "Inspection"
    """The actual location is inspected."""
    Report = "Report"
    """It is reported back to the leading committee."""
    Approval = "Approval"
    """The leading committee considers the approval."""
    Title = "Title"
    """The land title is issued."""
    Title_issued = "Title_issued"
    """The land title has been issued."""


class Title_item(Enum):
    """What a land title must specify."""

    Name_of_holder = "Name_of_holder"
    """The name of the individual or company."""
    Duration = "Duration"
    """The duration of the land use right."""


class Forty_five_days(Enum):
    """From when to when the proposal is to be made."""

    Before_the_last_45_days = "Before_the_last_45_days"
    """When at least 45 working days of the right remain: the days are the time that the authority has before the
    expiration.
    """
    In_the_last_45_days = "In_the_last_45_days"
    """Within the last 45 working days of the right: "prior to the expiration … within 45 working days"."""


@frozen
class Investment_information:
    """Where can investment related information be had?"""

    sources: tuple[Information_source, ...]
    """Where the information may be obtained; nowhere, by this Article, for anyone else."""


@frozen
class Land_incentive:
    """Does the land use right incentive cover this purchase?"""

    is_excepted: bool
    """The land is rented or held as a concession to conduct business: the incentive does not concern it."""
    unmet: tuple[Land_condition, ...]
    """What of Article 48 is not fulfilled."""
    is_covered: bool
    """The incentive covers the purchase."""


@frozen
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


@frozen
class Land_seller_check:
    """From whom may a foreign investor acquire land use right?"""

    may_acquire_from: bool
    """The right may be acquired from there."""


@frozen
class Land_prohibitions:
    """What is forbidden to a foreign investor who acquires land use right."""

    unallocated_land: obligations.Obligation
    """To acquire land use right that is not allocated by the government."""
    direct_acquisition: obligations.Obligation
    """To acquire land use right directly from individuals or Lao legal entities."""


@frozen
class Land_use_right:
    """Do I, as a foreign investor, fulfil the four conditions for acquiring land use right?"""

    capital_condition: bool
    """The condition of item 1, on capital, is fulfilled."""
    land_condition: bool
    """The condition of item 2, on the land, is fulfilled."""
    purpose_condition: bool
    """The condition of item 3, on the use, is fulfilled."""
    once_condition: bool
    """The condition of item 4, one purchase only, is fulfilled."""
    may_acquire: bool
    """All four conditions of Article 50 are fulfilled. The approval itself is for the authorities (Article 51)."""
    one_legal_entity_only: bool
    """Land use right may be purchased under the name of one legal entity only."""


@frozen
class Land_purchase:
    """May I purchase land use right from the state: which conditions are unmet?"""

    unmet_in_any_case: tuple[Land_condition, ...]
    """The conditions of Article 48 and of the second sentence of Article 49 that are unmet: they hold for every
    foreign investor.
    """
    unmet: tuple[Land_condition, ...]
    """The conditions that are unmet, in the order of the Articles. There is no answer where Article 50 is not for
    the purchaser: the text then gives no criteria.
    """
    missing: tuple[Land_document, ...]
    """What the application lacks."""
    may_purchase: bool
    """The land use right may be purchased."""
    one_legal_entity_only: bool
    """It may be purchased under the name of one legal entity only."""


@frozen
class Land_proposal_duties:
    """What is owed from the proposal to the land title, whatever the next step is."""

    review: obligations.Obligation
    """To review all documents and conditions proposed by the investor."""
    inspection: obligations.Obligation
    """To inspect the actual location together with the concerned agencies."""
    report: obligations.Obligation
    """To report back to the leading committee."""
    title: obligations.Obligation
    """To issue the land title."""


@frozen
class Land_consideration:
    """How far is the consideration of a proposal, who acts next, and what is owed?"""

    next_step: Land_step
    """The next step."""
    acts_next: administration.Actor
    """Who acts next."""
    review: obligations.Obligation
    """To review all documents and conditions proposed by the investor."""
    inspection: obligations.Obligation
    """To inspect the actual location together with the concerned agencies."""
    report: obligations.Obligation
    """To report back to the leading committee."""
    title: obligations.Obligation
    """To issue the land title."""


@frozen
class Land_title:
    """Does a land title specify what it must?"""

    missing: tuple[Title_item, ...]
    """What is missing."""
    is_complete: bool
    """Nothing is missing."""


@frozen
class Land_rights:
    """What may be done with the land by a foreign investor who has acquired land use right?"""

    use: obligations.Obligation
    """To use the land based on the approved purpose."""
    collateral: obligations.Obligation
    """To use the land use right as a collateral to secure repayment of a loan."""
    sale_of_premises: obligations.Obligation
    """To transfer or sell the premises to other individuals or legal entities."""


@frozen
class Land_transfer:
    """May I transfer my land use right to another investor, and until when may the new owner have it?"""

    may_transfer: bool
    """The land use right may be transferred."""
    certifier: administration.Actor
    """Who certifies the transfer."""
    latest_end: date
    """The last day until which the new owner may have the right."""
    is_within_term: bool
    """The term of the new owner does not exceed the remaining term."""


@frozen
class Land_duties:
    """What does a foreign investor who has acquired land use right owe?"""

    acquisition_fee: obligations.Obligation
    """To pay the fee for the acquisition, only one time."""
    market_price_of: Present[date] | None
    """The day whose market price counts for that fee; absent as long as nothing is acquired."""
    approved_use: obligations.Obligation
    """To use the land in accordance with the approved purpose."""
    is_used_as_approved: bool
    """The land is used in accordance with the approved purpose."""
    transfer_fee: obligations.Obligation
    """To pay the fee for transferring the land use right."""
    annual_fee: obligations.Obligation
    """To pay the annual land use fee."""
    degradation: obligations.Obligation
    """To degrade the quality of the land, or negatively affect the natural or social environment."""
    violation: obligations.Obligation
    """To violate the rights and interests of others."""


@frozen
class Land_right_end:
    """What must I do before my land use right ends, and by which day?"""

    last_day: date
    """The last day for the proposal."""
    proposal: obligations.Obligation
    """To propose to the land management authority what the premises are to be used for."""


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

FOR_BUSINESS_OF_TYPE = Enumeration(
    "For_business_of",
    (
        Case(
            "All_excepted_land", doc="Of all land that the Article excepts, from the government or from Lao citizens."
        ),
        Case(
            "Land_of_citizens_only",
            doc="Of land rented from Lao citizens only: land from the government is excepted whatever it is for.",
        ),
    ),
    build=lambda case, _: For_business_of(case),
    read=lambda value: (value.value, None),
    doc='Of which land "to conduct business activities" is said.',
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

WHO_MAY_ACQUIRE_TYPE = Enumeration(
    "Who_may_acquire",
    (
        Case(
            "Infrastructure_investors",
            doc="For foreign investors in infrastructure projects: Articles 49 and 50 name no others.",
        ),
        Case(
            "All_foreign_investors",
            doc="For all foreign investors: Article 48 grants the right to them, and Article 52 names those in general business.",
        ),
    ),
    build=lambda case, _: Who_may_acquire(case),
    read=lambda value: (value.value, None),
    doc="For whom the criteria of Article 50 are.",
)

LAND_STEP_TYPE = Enumeration(
    "Land_step",
    (
        Case("Proposal", doc="The investor submits the proposal."),
        Case("Review", doc="The documents and conditions are reviewed."),
        Case("Inspection", doc="The actual location is inspected."),
        Case("Report", doc="It is reported back to the leading committee."),
        Case("Approval", doc="The leading committee considers the approval."),
        Case("Title", doc="The land title is issued."),
        Case("Title_issued", doc="The land title has been issued."),
    ),
    build=lambda case, _: Land_step(case),
    read=lambda value: (value.value, None),
    doc="The steps from the proposal to the land title.",
)

TITLE_ITEM_TYPE = Enumeration(
    "Title_item",
    (
        Case("Name_of_holder", doc="The name of the individual or company."),
        Case("Duration", doc="The duration of the land use right."),
    ),
    build=lambda case, _: Title_item(case),
    read=lambda value: (value.value, None),
    doc="What a land title must specify.",
)

FORTY_FIVE_DAYS_TYPE = Enumeration(
    "Forty_five_days",
    (
        Case(
            "Before_the_last_45_days",
            doc="When at least 45 working days of the right remain: the days are the time that the authority has before the expiration.",
        ),
        Case(
            "In_the_last_45_days",
            doc='Within the last 45 working days of the right: "prior to the expiration … within 45 working days".',
        ),
    ),
    build=lambda case, _: Forty_five_days(case),
    read=lambda value: (value.value, None),
    doc="From when to when the proposal is to be made.",
)

INVESTMENT_INFORMATION_TYPE = Structure(
    "Investment_information",
    (
        Field(
            "sources",
            ListOf(INFORMATION_SOURCE_TYPE),
            "Where the information may be obtained; nowhere, by this Article, for anyone else.",
        ),
    ),
    build=Investment_information,
    read=lambda value: (value.sources,),
    doc="Where can investment related information be had?",
    module="Part_9_land_use_right",
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
    module="Part_9_land_use_right",
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
    module="Part_9_land_use_right",
)

LAND_SELLER_CHECK_TYPE = Structure(
    "Land_seller_check",
    (Field("may_acquire_from", Boolean(), "The right may be acquired from there."),),
    build=Land_seller_check,
    read=lambda value: (value.may_acquire_from,),
    doc="From whom may a foreign investor acquire land use right?",
    module="Part_9_land_use_right",
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
    module="Part_9_land_use_right",
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
            "All four conditions of Article 50 are fulfilled. The approval itself is for the authorities (Article 51).",
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
    doc="Do I, as a foreign investor, fulfil the four conditions for acquiring land use right?",
    module="Part_9_land_use_right",
)

LAND_PURCHASE_TYPE = Structure(
    "Land_purchase",
    (
        Field(
            "unmet_in_any_case",
            ListOf(LAND_CONDITION_TYPE),
            "The conditions of Article 48 and of the second sentence of Article 49 that are unmet: they hold for every foreign investor.",
        ),
        Field(
            "unmet",
            ListOf(LAND_CONDITION_TYPE),
            "The conditions that are unmet, in the order of the Articles. There is no answer where Article 50 is not for the purchaser: the text then gives no criteria.",
        ),
        Field("missing", ListOf(LAND_DOCUMENT_TYPE), "What the application lacks."),
        Field("may_purchase", Boolean(), "The land use right may be purchased."),
        Field("one_legal_entity_only", Boolean(), "It may be purchased under the name of one legal entity only."),
    ),
    build=Land_purchase,
    read=lambda value: (
        value.unmet_in_any_case,
        value.unmet,
        value.missing,
        value.may_purchase,
        value.one_legal_entity_only,
    ),
    doc="May I purchase land use right from the state: which conditions are unmet?",
    module="Part_9_land_use_right",
)

LAND_PROPOSAL_DUTIES_TYPE = Structure(
    "Land_proposal_duties",
    (
        Field(
            "review", obligations.OBLIGATION_TYPE, "To review all documents and conditions proposed by the investor."
        ),
        Field(
            "inspection",
            obligations.OBLIGATION_TYPE,
            "To inspect the actual location together with the concerned agencies.",
        ),
        Field("report", obligations.OBLIGATION_TYPE, "To report back to the leading committee."),
        Field("title", obligations.OBLIGATION_TYPE, "To issue the land title."),
    ),
    build=Land_proposal_duties,
    read=lambda value: (value.review, value.inspection, value.report, value.title),
    doc="What is owed from the proposal to the land title, whatever the next step is.",
    module="Part_9_land_use_right",
)

LAND_CONSIDERATION_TYPE = Structure(
    "Land_consideration",
    (
        Field("next_step", LAND_STEP_TYPE, "The next step."),
        Field("acts_next", administration.ACTOR_TYPE, "Who acts next."),
        Field(
            "review", obligations.OBLIGATION_TYPE, "To review all documents and conditions proposed by the investor."
        ),
        Field(
            "inspection",
            obligations.OBLIGATION_TYPE,
            "To inspect the actual location together with the concerned agencies.",
        ),
        Field("report", obligations.OBLIGATION_TYPE, "To report back to the leading committee."),
        Field("title", obligations.OBLIGATION_TYPE, "To issue the land title."),
    ),
    build=Land_consideration,
    read=lambda value: (value.next_step, value.acts_next, value.review, value.inspection, value.report, value.title),
    doc="How far is the consideration of a proposal, who acts next, and what is owed?",
    module="Part_9_land_use_right",
)

LAND_TITLE_TYPE = Structure(
    "Land_title",
    (
        Field("missing", ListOf(TITLE_ITEM_TYPE), "What is missing."),
        Field("is_complete", Boolean(), "Nothing is missing."),
    ),
    build=Land_title,
    read=lambda value: (value.missing, value.is_complete),
    doc="Does a land title specify what it must?",
    module="Part_9_land_use_right",
)

LAND_RIGHTS_TYPE = Structure(
    "Land_rights",
    (
        Field("use", obligations.OBLIGATION_TYPE, "To use the land based on the approved purpose."),
        Field(
            "collateral",
            obligations.OBLIGATION_TYPE,
            "To use the land use right as a collateral to secure repayment of a loan.",
        ),
        Field(
            "sale_of_premises",
            obligations.OBLIGATION_TYPE,
            "To transfer or sell the premises to other individuals or legal entities.",
        ),
    ),
    build=Land_rights,
    read=lambda value: (value.use, value.collateral, value.sale_of_premises),
    doc="What may be done with the land by a foreign investor who has acquired land use right?",
    module="Part_9_land_use_right",
)

LAND_TRANSFER_TYPE = Structure(
    "Land_transfer",
    (
        Field("may_transfer", Boolean(), "The land use right may be transferred."),
        Field("certifier", administration.ACTOR_TYPE, "Who certifies the transfer."),
        Field("latest_end", Date(), "The last day until which the new owner may have the right."),
        Field("is_within_term", Boolean(), "The term of the new owner does not exceed the remaining term."),
    ),
    build=Land_transfer,
    read=lambda value: (value.may_transfer, value.certifier, value.latest_end, value.is_within_term),
    doc="May I transfer my land use right to another investor, and until when may the new owner have it?",
    module="Part_9_land_use_right",
)

LAND_DUTIES_TYPE = Structure(
    "Land_duties",
    (
        Field("acquisition_fee", obligations.OBLIGATION_TYPE, "To pay the fee for the acquisition, only one time."),
        Field(
            "market_price_of",
            OptionalOf(Date()),
            "The day whose market price counts for that fee; absent as long as nothing is acquired.",
        ),
        Field("approved_use", obligations.OBLIGATION_TYPE, "To use the land in accordance with the approved purpose."),
        Field("is_used_as_approved", Boolean(), "The land is used in accordance with the approved purpose."),
        Field("transfer_fee", obligations.OBLIGATION_TYPE, "To pay the fee for transferring the land use right."),
        Field("annual_fee", obligations.OBLIGATION_TYPE, "To pay the annual land use fee."),
        Field(
            "degradation",
            obligations.OBLIGATION_TYPE,
            "To degrade the quality of the land, or negatively affect the natural or social environment.",
        ),
        Field("violation", obligations.OBLIGATION_TYPE, "To violate the rights and interests of others."),
    ),
    build=Land_duties,
    read=lambda value: (
        value.acquisition_fee,
        value.market_price_of,
        value.approved_use,
        value.is_used_as_approved,
        value.transfer_fee,
        value.annual_fee,
        value.degradation,
        value.violation,
    ),
    doc="What does a foreign investor who has acquired land use right owe?",
    module="Part_9_land_use_right",
)

LAND_RIGHT_END_TYPE = Structure(
    "Land_right_end",
    (
        Field("last_day", Date(), "The last day for the proposal."),
        Field(
            "proposal",
            obligations.OBLIGATION_TYPE,
            "To propose to the land management authority what the premises are to be used for.",
        ),
    ),
    build=Land_right_end,
    read=lambda value: (value.last_day, value.proposal),
    doc="What must I do before my land use right ends, and by which day?",
    module="Part_9_land_use_right",
)


def _investment_information_sources(seeker: Information_seeker) -> tuple[Information_source, ...]:
    """Where the information may be obtained; nowhere, by this Article, for anyone else.

    Article 47 (rules/decree/part_9_land_use_right.catala_en, lines 65, 82).
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
    if seeker == Information_seeker.Other_person:
        return ()
    # No rule of the text says.
    raise Silent("sources", "rules/decree/part_9_land_use_right.catala_en:59", "Article 47")


def investment_information(*, seeker: Information_seeker) -> Investment_information:
    """Where can investment related information be had?

    Encodes Article 47 (rules/decree/part_9_land_use_right.catala_en:55).

    Facts:
        seeker: Who asks.

    Raises `Silent` where no rule gives a value.
    """
    sources = _investment_information_sources(seeker)
    return Investment_information(sources)


class Decided_investment_information(Decision):
    """What `decide_investment_information` gives: of each output of `investment_information` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def sources(self) -> Outcome[tuple[Information_source, ...]]:
        """Where the information may be obtained; nowhere, by this Article, for anyone else."""
        return self._outcome("sources")

    @staticmethod
    def _scope() -> Scope:
        return INVESTMENT_INFORMATION


def decide_investment_information(*, seeker: Information_seeker) -> Decided_investment_information:
    """`investment_information` without exceptions (Article 47): an output that has no value is `Silent`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = investment_information(seeker=seeker)
    except Failure as failure:
        return Decided_investment_information.without(failure, seeker)
    return Decided_investment_information(found, seeker)


def _land_incentive_is_excepted(tenure: Land_tenure, for_business_of: Reading[For_business_of]) -> bool:
    """The land is rented or held as a concession to conduct business: the incentive does not concern it.

    Article 48 (rules/decree/part_9_land_use_right.catala_en, line 187).
    """
    return (
        False
        if isinstance(tenure, Not_held)
        else tenure.content or for_business_of() is For_business_of.Land_of_citizens_only
        if isinstance(tenure, Rented_or_conceded_by_government)
        else tenure.content
    )


def _land_incentive_unmet(
    foreign_investor: bool, seller: Land_seller, area: DecimalInM2, purpose: Purpose, is_excepted: bool
) -> tuple[Land_condition, ...]:
    """What of Article 48 is not fulfilled.

    Article 48 (rules/decree/part_9_land_use_right.catala_en, line 198).
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


def land_incentive(
    *,
    foreign_investor: bool,
    seller: Land_seller,
    area: DecimalInM2,
    purpose: Purpose,
    tenure: Land_tenure,
    for_business_of: For_business_of | None = None,
) -> Land_incentive:
    """Does the land use right incentive cover this purchase?

    Encodes Article 48 (rules/decree/part_9_land_use_right.catala_en:154).

    Facts:
        foreign_investor: The purchaser is a foreign investor.
        seller: From whom the land use right is acquired.
        area: The area of the land (in m2).
        purpose: What the land is to be used for.
        tenure: How the investor holds the land already.
        for_business_of: Of which land "to conduct business activities" is said (a reading of the text:
            All_excepted_land if not given).

    Raises `Refused` where an assertion does not hold.
    """
    # Article 48: Of which land "to conduct business activities" is said.
    if for_business_of is None:
        for_business_of = For_business_of.All_excepted_land
    is_excepted = _land_incentive_is_excepted(tenure, as_chosen("Land_incentive.for_business_of", for_business_of))
    unmet = _land_incentive_unmet(foreign_investor, seller, area, purpose, is_excepted)
    # Article 48: The incentive covers the purchase.
    is_covered = len(unmet) == 0
    if not area.numerator >= 0:
        raise Refused("The area of the land cannot be negative.").at(*_ARTICLE_48_LINE_181)
    return Land_incentive(is_excepted, unmet, is_covered)


class Decided_land_incentive(Decision):
    """What `decide_land_incentive` gives: of each output of `land_incentive` a value, or why there is none."""

    __slots__ = ()

    @property
    def is_excepted(self) -> Outcome[bool]:
        """The land is rented or held as a concession to conduct business: the incentive does not concern it."""
        return self._outcome("is_excepted")

    @property
    def unmet(self) -> Outcome[tuple[Land_condition, ...]]:
        """What of Article 48 is not fulfilled."""
        return self._outcome("unmet")

    @property
    def is_covered(self) -> Outcome[bool]:
        """The incentive covers the purchase."""
        return self._outcome("is_covered")

    @staticmethod
    def _scope() -> Scope:
        return LAND_INCENTIVE


def decide_land_incentive(
    *,
    foreign_investor: bool,
    seller: Land_seller,
    area: DecimalInM2,
    purpose: Purpose,
    tenure: Land_tenure,
    for_business_of: For_business_of | None = None,
) -> Decided_land_incentive:
    """`land_incentive` without exceptions (Article 48): an output that has no value is `Refused`, and the reasons of
    all can be read.

    Facts as for that function.
    """
    try:
        found = land_incentive(
            foreign_investor=foreign_investor,
            seller=seller,
            area=area,
            purpose=purpose,
            tenure=tenure,
            for_business_of=for_business_of,
        )
    except Failure as failure:
        return Decided_land_incentive.without(failure, foreign_investor, seller, area, purpose, tenure, for_business_of)
    return Decided_land_incentive(found, foreign_investor, seller, area, purpose, tenure, for_business_of)


def _land_application_certifier(certificate_of: Present[Certificate_sector] | None) -> administration.Actor:
    """Who must certify the other documents.

    Article 49, first sentence (rules/decree/part_9_land_use_right.catala_en, line 354).
    """
    if certificate_of is not None:
        if certificate_of.value is Certificate_sector.Planning_and_investment:
            return administration.Actor.Planning_and_investment_sector
        return administration.Actor.Industry_and_commerce_sector
    return administration.Actor.Planning_or_commerce_sector


def _land_application_is_certified(
    certificate_of: Present[Certificate_sector] | None, certified_by: Present[Certificate_sector] | None
) -> bool:
    """The sector that issued the certificate certified the documents.

    Article 49, first sentence (rules/decree/part_9_land_use_right.catala_en, line 363).
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

    Article 49, first sentence (rules/decree/part_9_land_use_right.catala_en, line 373).
    """
    return (
        (() if certificate_of is not None and certificate_filed else (Land_document.Registration_certificate,))
        + (() if other_documents_filed else (Land_document.Documents_required_by_authority,))
        + (() if is_certified else (Land_document.Certification_of_documents,))
    )


def land_application(
    *,
    certificate_of: Present[Certificate_sector] | None = None,
    certificate_filed: bool,
    other_documents_filed: bool,
    certified_by: Present[Certificate_sector] | None = None,
) -> Land_application:
    """Is my application for land use right complete, who must certify it, and who receives it?

    Encodes Article 49 (rules/decree/part_9_land_use_right.catala_en:279).

    Facts:
        certificate_of: The sector that issued the enterprise registration certificate or concession registration
            certificate; absent without such a certificate (`Present(Certificate_sector)`, None if not given).
        certificate_filed: The certificate is among the documents.
        other_documents_filed: All other documents that the land management authority requires are filed.
        certified_by: The sector that certified these documents; absent if none did (`Present(Certificate_sector)`, None
            if not given).

    There is an answer for all facts.
    """
    certifier = _land_application_certifier(certificate_of)
    is_certified = _land_application_is_certified(certificate_of, certified_by)
    missing = _land_application_missing(certificate_of, certificate_filed, other_documents_filed, is_certified)
    # Article 49, first sentence: Nothing is missing.
    is_complete = len(missing) == 0
    # Article 51, first sentence: Who receives the application.
    submitted_to = administration.Actor.Land_management_authority
    return Land_application(certifier, missing, is_complete, submitted_to)


class Decided_land_application(Decision):
    """What `decide_land_application` gives: of each output of `land_application` a value, or why there is none."""

    __slots__ = ()

    @property
    def certifier(self) -> Outcome[administration.Actor]:
        """Who must certify the other documents."""
        return self._outcome("certifier")

    @property
    def missing(self) -> Outcome[tuple[Land_document, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def is_complete(self) -> Outcome[bool]:
        """Nothing is missing."""
        return self._outcome("is_complete")

    @property
    def submitted_to(self) -> Outcome[administration.Actor]:
        """Who receives the application."""
        return self._outcome("submitted_to")

    @staticmethod
    def _scope() -> Scope:
        return LAND_APPLICATION


def decide_land_application(
    *,
    certificate_of: Present[Certificate_sector] | None = None,
    certificate_filed: bool,
    other_documents_filed: bool,
    certified_by: Present[Certificate_sector] | None = None,
) -> Decided_land_application:
    """`land_application` without exceptions (Article 49): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = land_application(
            certificate_of=certificate_of,
            certificate_filed=certificate_filed,
            other_documents_filed=other_documents_filed,
            certified_by=certified_by,
        )
    except Failure as failure:
        return Decided_land_application.without(
            failure, certificate_of, certificate_filed, other_documents_filed, certified_by
        )
    return Decided_land_application(found, certificate_of, certificate_filed, other_documents_filed, certified_by)


def _land_seller_check_may_acquire_from(
    seller: Land_seller, transfer_between_investors: Reading[Transfer_between_investors]
) -> bool:
    """The right may be acquired from there.

    Article 49, second sentence; Article 52(2) (rules/decree/part_9_land_use_right.catala_en, line 393).
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

    Encodes Article 49 (rules/decree/part_9_land_use_right.catala_en:322).

    Facts:
        seller: From whom the right is acquired.
        transfer_between_investors: Whether an investor may take over the land use right of another one (a reading of
            the text: Transfer_allowed if not given).

    There is an answer for all facts.
    """
    # Article 52(2): Whether an investor may take over the land use right of another one.
    if transfer_between_investors is None:
        transfer_between_investors = Transfer_between_investors.Transfer_allowed
    may_acquire_from = _land_seller_check_may_acquire_from(
        seller, as_chosen("Land_seller_check.transfer_between_investors", transfer_between_investors)
    )
    return Land_seller_check(may_acquire_from)


class Decided_land_seller_check(Decision):
    """What `decide_land_seller_check` gives: of each output of `land_seller_check` a value, or why there is none."""

    __slots__ = ()

    @property
    def may_acquire_from(self) -> Outcome[bool]:
        """The right may be acquired from there."""
        return self._outcome("may_acquire_from")

    @staticmethod
    def _scope() -> Scope:
        return LAND_SELLER_CHECK


def decide_land_seller_check(
    *, seller: Land_seller, transfer_between_investors: Transfer_between_investors | None = None
) -> Decided_land_seller_check:
    """`land_seller_check` without exceptions (Article 49): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = land_seller_check(seller=seller, transfer_between_investors=transfer_between_investors)
    except Failure as failure:
        return Decided_land_seller_check.without(failure, seller, transfer_between_investors)
    return Decided_land_seller_check(found, seller, transfer_between_investors)


def _land_prohibitions_unallocated_land(
    allocated_by_government: bool, acquired: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To acquire land use right that is not allocated by the government.

    Article 49, second sentence (rules/decree/part_9_land_use_right.catala_en, line 406).
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

    Article 49, second sentence (rules/decree/part_9_land_use_right.catala_en, line 414).
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

    Encodes Article 49 (rules/decree/part_9_land_use_right.catala_en:333).

    Facts:
        acquired: The day on which the foreign investor acquired the right (`Present(date)`, None if not given).
        allocated_by_government: The land is allocated by the government.
        seller: From whom the right was acquired.
        as_of: The date for which the question is asked.
        land_seller_check__transfer_between_investors: Whether an investor may take over the land use right of another
            one (a reading of the text: Transfer_allowed if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Whether the right may be acquired from there.
    check = land_seller_check(seller=seller, transfer_between_investors=land_seller_check__transfer_between_investors)
    unallocated_land = _land_prohibitions_unallocated_land(allocated_by_government, acquired, as_of)
    direct_acquisition = _land_prohibitions_direct_acquisition(check, acquired, as_of)
    return Land_prohibitions(unallocated_land, direct_acquisition)


class Decided_land_prohibitions(Decision):
    """What `decide_land_prohibitions` gives: of each output of `land_prohibitions` a value, or why there is none."""

    __slots__ = ()

    @property
    def unallocated_land(self) -> Outcome[obligations.Obligation]:
        """To acquire land use right that is not allocated by the government."""
        return self._outcome("unallocated_land")

    @property
    def direct_acquisition(self) -> Outcome[obligations.Obligation]:
        """To acquire land use right directly from individuals or Lao legal entities."""
        return self._outcome("direct_acquisition")

    @staticmethod
    def _scope() -> Scope:
        return LAND_PROHIBITIONS


def decide_land_prohibitions(
    *,
    acquired: Present[date] | None = None,
    allocated_by_government: bool,
    seller: Land_seller,
    as_of: date,
    land_seller_check__transfer_between_investors: Transfer_between_investors | None = None,
) -> Decided_land_prohibitions:
    """`land_prohibitions` without exceptions (Article 49): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = land_prohibitions(
            acquired=acquired,
            allocated_by_government=allocated_by_government,
            seller=seller,
            as_of=as_of,
            land_seller_check__transfer_between_investors=land_seller_check__transfer_between_investors,
        )
    except Failure as failure:
        return Decided_land_prohibitions.without(
            failure, acquired, allocated_by_government, seller, as_of, land_seller_check__transfer_between_investors
        )
    return Decided_land_prohibitions(
        found, acquired, allocated_by_government, seller, as_of, land_seller_check__transfer_between_investors
    )


def land_use_right(
    *,
    infrastructure_project: bool,
    who_may_acquire: Who_may_acquire | None = None,
    registered_capital: MoneyInUSD,
    imported_capital_certified: bool,
    allocated_by_government: bool,
    area: DecimalInM2,
    purpose: Purpose,
    earlier_purchases: int,
    shareholders: int,
    expands_branches: bool,
) -> Land_use_right:
    """Do I, as a foreign investor, fulfil the four conditions for acquiring land use right?

    Encodes Article 50 (rules/decree/part_9_land_use_right.catala_en:495).

    Facts:
        infrastructure_project: The foreign investor invests in infrastructure projects in Lao PDR.
        who_may_acquire: For whom the criteria are (a reading of the text: Infrastructure_investors if not given).
        registered_capital: The registered capital (in hundredths of USD).
        imported_capital_certified: The Bank of Lao PDR certifies that the actual value of the capital imported is
            consistent with the registered capital.
        allocated_by_government: The land is allocated by the government.
        area: The area of the land (in m2).
        purpose: What the land is to be used for.
        earlier_purchases: How often the enterprise, with all its units in Lao PDR, has purchased land use right before.
        shareholders: How many shareholders the enterprise has.
        expands_branches: The enterprise expands its investment branches.

    Raises `Silent` where no rule gives a value and `Refused` where an assertion does not hold.
    """
    # Article 49, first sentence: For whom the criteria are.
    if who_may_acquire is None:
        who_may_acquire = Who_may_acquire.Infrastructure_investors
    # Article 50(1): The condition of item 1, on capital, is fulfilled.
    capital_condition = registered_capital >= 50_000_000 and imported_capital_certified  # USD 500,000
    # Article 50(2): The condition of item 2, on the land, is fulfilled.
    land_condition = allocated_by_government and area <= 800
    # Article 50(3): The condition of item 3, on the use, is fulfilled.
    purpose_condition = purpose == Purpose.Habitation or purpose == Purpose.Business_offices
    # Article 50(4); Article 50(4), second sentence: The condition of item 4, one purchase only, is fulfilled.
    once_condition = earlier_purchases == 0
    notice("Land_use_right.who_may_acquire")
    # Article 50(1); Article 50(2); Article 50(3); Article 50(4): All four conditions of Article 50 are fulfilled. The
    # approval itself is for the authorities (Article 51).
    if not (infrastructure_project or who_may_acquire is Who_may_acquire.All_foreign_investors):
        # No rule of the text says.
        raise Silent("may_acquire", "rules/decree/part_9_land_use_right.catala_en:530", "Article 50")
    may_acquire = capital_condition and land_condition and purpose_condition and once_condition
    # Article 50(4), second sentence: Land use right may be purchased under the name of one legal entity only.
    one_legal_entity_only = shareholders > 2 or expands_branches
    if not (registered_capital >= 0 and area.numerator >= 0 and earlier_purchases >= 0 and shareholders >= 0):
        require(
            ("The registered capital cannot be negative.", registered_capital >= 0, _ARTICLE_50_LINE_539),
            ("The area of the land cannot be negative.", area.numerator >= 0, _ARTICLE_50_LINE_542),
            ("The number of earlier purchases cannot be negative.", earlier_purchases >= 0, _ARTICLE_50_LINE_545),
            ("The number of shareholders cannot be negative.", shareholders >= 0, _ARTICLE_50_LINE_548),
        )
    return Land_use_right(
        capital_condition, land_condition, purpose_condition, once_condition, may_acquire, one_legal_entity_only
    )


class Decided_land_use_right(Decision):
    """What `decide_land_use_right` gives: of each output of `land_use_right` a value, or why there is none."""

    __slots__ = ()

    @property
    def capital_condition(self) -> Outcome[bool]:
        """The condition of item 1, on capital, is fulfilled."""
        return self._outcome("capital_condition")

    @property
    def land_condition(self) -> Outcome[bool]:
        """The condition of item 2, on the land, is fulfilled."""
        return self._outcome("land_condition")

    @property
    def purpose_condition(self) -> Outcome[bool]:
        """The condition of item 3, on the use, is fulfilled."""
        return self._outcome("purpose_condition")

    @property
    def once_condition(self) -> Outcome[bool]:
        """The condition of item 4, one purchase only, is fulfilled."""
        return self._outcome("once_condition")

    @property
    def may_acquire(self) -> Outcome[bool]:
        """All four conditions of Article 50 are fulfilled. The approval itself is for the authorities (Article 51)."""
        return self._outcome("may_acquire")

    @property
    def one_legal_entity_only(self) -> Outcome[bool]:
        """Land use right may be purchased under the name of one legal entity only."""
        return self._outcome("one_legal_entity_only")

    @staticmethod
    def _scope() -> Scope:
        return LAND_USE_RIGHT


def decide_land_use_right(
    *,
    infrastructure_project: bool,
    who_may_acquire: Who_may_acquire | None = None,
    registered_capital: MoneyInUSD,
    imported_capital_certified: bool,
    allocated_by_government: bool,
    area: DecimalInM2,
    purpose: Purpose,
    earlier_purchases: int,
    shareholders: int,
    expands_branches: bool,
) -> Decided_land_use_right:
    """`land_use_right` without exceptions (Article 50): an output that has no value is `Silent` or `Refused`, and
    the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = land_use_right(
            infrastructure_project=infrastructure_project,
            who_may_acquire=who_may_acquire,
            registered_capital=registered_capital,
            imported_capital_certified=imported_capital_certified,
            allocated_by_government=allocated_by_government,
            area=area,
            purpose=purpose,
            earlier_purchases=earlier_purchases,
            shareholders=shareholders,
            expands_branches=expands_branches,
        )
    except Failure as failure:
        return Decided_land_use_right.without(
            failure,
            infrastructure_project,
            who_may_acquire,
            registered_capital,
            imported_capital_certified,
            allocated_by_government,
            area,
            purpose,
            earlier_purchases,
            shareholders,
            expands_branches,
        )
    return Decided_land_use_right(
        found,
        infrastructure_project,
        who_may_acquire,
        registered_capital,
        imported_capital_certified,
        allocated_by_government,
        area,
        purpose,
        earlier_purchases,
        shareholders,
        expands_branches,
    )


def _land_purchase_unmet_in_any_case(
    incentive: Land_incentive, allocated_by_government: bool
) -> tuple[Land_condition, ...]:
    """The conditions of Article 48 and of the second sentence of Article 49 that are unmet: they hold for every
    foreign investor.

    Article 48; Article 49, second sentence (rules/decree/part_9_land_use_right.catala_en, line 824).
    """
    return incentive.unmet + (() if allocated_by_government else (Land_condition.Allocated_by_government,))


def _land_purchase_unmet(
    incentive: Land_incentive, criteria: Land_use_right, application: Land_application, allocated_by_government: bool
) -> tuple[Land_condition, ...]:
    """The conditions that are unmet, in the order of the Articles. There is no answer where Article 50 is not for
    the purchaser: the text then gives no criteria.

    Article 48; Article 49, first sentence; Article 49, second sentence; Article 50(1); Article 50(2); Article 50(4)
    (rules/decree/part_9_land_use_right.catala_en, line 813).
    """
    return (
        incentive.unmet
        + (() if application.is_complete else (Land_condition.Complete_application,))
        + (() if criteria.capital_condition else (Land_condition.Registered_capital_certified,))
        + (() if allocated_by_government else (Land_condition.Allocated_by_government,))
        + (() if criteria.once_condition else (Land_condition.Only_purchase,))
    )


def _land_purchase_may_purchase(
    unmet_in_any_case: tuple[Land_condition, ...], criteria: Reading[Land_use_right], application: Land_application
) -> bool:
    """The land use right may be purchased.

    rules/decree/part_9_land_use_right.catala_en, lines 831, 838.
    """

    def rule_1() -> Applied[bool] | None:
        if len(unmet_in_any_case) > 0:
            return Applied(
                False, "Article 48, Article 49, second sentence (rules/decree/part_9_land_use_right.catala_en:831)"
            )
        return None

    def rule_2() -> Applied[bool] | None:
        if len(unmet_in_any_case) == 0:
            return Applied(
                criteria().may_acquire and application.is_complete,
                "Article 48, Article 49, first sentence, Article 50(4) (rules/decree/part_9_land_use_right.catala_en:838)",
            )
        return None

    applied = only("may_purchase", rule_1(), rule_2())
    if applied is not None:
        return applied.value
    # No rule of the text says.
    raise Silent("may_purchase", "rules/decree/part_9_land_use_right.catala_en:739", "Article 50")


def land_purchase(
    *,
    foreign_investor: bool,
    infrastructure_project: bool,
    seller: Land_seller,
    tenure: Land_tenure,
    allocated_by_government: bool,
    area: DecimalInM2,
    purpose: Purpose,
    registered_capital: MoneyInUSD,
    imported_capital_certified: bool,
    earlier_purchases: int,
    shareholders: int,
    expands_branches: bool,
    certificate_of: Present[Certificate_sector] | None = None,
    certificate_filed: bool,
    other_documents_filed: bool,
    certified_by: Present[Certificate_sector] | None = None,
    land_incentive__for_business_of: For_business_of | None = None,
    land_use_right__who_may_acquire: Who_may_acquire | None = None,
) -> Land_purchase:
    """May I purchase land use right from the state: which conditions are unmet?

    Encodes Article 50 (rules/decree/part_9_land_use_right.catala_en:688).

    Facts:
        foreign_investor: The purchaser is a foreign investor.
        infrastructure_project: The foreign investor invests in infrastructure projects in Lao PDR.
        seller: From whom the land use right is acquired.
        tenure: How the investor holds the land already.
        allocated_by_government: The land is allocated by the government.
        area: The area of the land (in m2).
        purpose: What the land is to be used for.
        registered_capital: The registered capital (in hundredths of USD).
        imported_capital_certified: The Bank of Lao PDR certifies that the actual value of the capital imported is
            consistent with the registered capital.
        earlier_purchases: How often the enterprise, with all its units in Lao PDR, has purchased land use right before.
        shareholders: How many shareholders the enterprise has.
        expands_branches: The enterprise expands its investment branches.
        certificate_of: The sector that issued the enterprise registration certificate or concession registration
            certificate; absent without such a certificate (`Present(Certificate_sector)`, None if not given).
        certificate_filed: The certificate is among the documents.
        other_documents_filed: All other documents that the land management authority requires are filed.
        certified_by: The sector that certified these documents; absent if none did (`Present(Certificate_sector)`, None
            if not given).
        land_incentive__for_business_of: Of which land "to conduct business activities" is said (a reading of the text:
            All_excepted_land if not given).
        land_use_right__who_may_acquire: For whom the criteria are (a reading of the text: Infrastructure_investors if
            not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others
    and `Refused` where an assertion of what it asks does not hold.
    """
    # Article 48.
    incentive = land_incentive(
        foreign_investor=foreign_investor,
        seller=seller,
        area=area,
        purpose=purpose,
        tenure=tenure,
        for_business_of=land_incentive__for_business_of,
    )
    # Article 49.
    application = land_application(
        certificate_of=certificate_of,
        certificate_filed=certificate_filed,
        other_documents_filed=other_documents_filed,
        certified_by=certified_by,
    )
    # Article 50.
    criteria = land_use_right(
        infrastructure_project=infrastructure_project,
        who_may_acquire=land_use_right__who_may_acquire,
        registered_capital=registered_capital,
        imported_capital_certified=imported_capital_certified,
        allocated_by_government=allocated_by_government,
        area=area,
        purpose=purpose,
        earlier_purchases=earlier_purchases,
        shareholders=shareholders,
        expands_branches=expands_branches,
    )
    unmet_in_any_case = _land_purchase_unmet_in_any_case(incentive, allocated_by_government)
    unmet = _land_purchase_unmet(incentive, criteria, application, allocated_by_government)
    # Article 49, first sentence: What the application lacks.
    missing = application.missing
    may_purchase = _land_purchase_may_purchase(unmet_in_any_case, known(criteria), application)
    # Article 50(4), second sentence: It may be purchased under the name of one legal entity only.
    one_legal_entity_only = criteria.one_legal_entity_only
    return Land_purchase(unmet_in_any_case, unmet, missing, may_purchase, one_legal_entity_only)


class Decided_land_purchase(Decision):
    """What `decide_land_purchase` gives: of each output of `land_purchase` a value, or why there is none."""

    __slots__ = ()

    @property
    def unmet_in_any_case(self) -> Outcome[tuple[Land_condition, ...]]:
        """The conditions of Article 48 and of the second sentence of Article 49 that are unmet: they hold for every
        foreign investor.
        """
        return self._outcome("unmet_in_any_case")

    @property
    def unmet(self) -> Outcome[tuple[Land_condition, ...]]:
        """The conditions that are unmet, in the order of the Articles. There is no answer where Article 50 is not
        for the purchaser: the text then gives no criteria.
        """
        return self._outcome("unmet")

    @property
    def missing(self) -> Outcome[tuple[Land_document, ...]]:
        """What the application lacks."""
        return self._outcome("missing")

    @property
    def may_purchase(self) -> Outcome[bool]:
        """The land use right may be purchased."""
        return self._outcome("may_purchase")

    @property
    def one_legal_entity_only(self) -> Outcome[bool]:
        """It may be purchased under the name of one legal entity only."""
        return self._outcome("one_legal_entity_only")

    @staticmethod
    def _scope() -> Scope:
        return LAND_PURCHASE


def decide_land_purchase(
    *,
    foreign_investor: bool,
    infrastructure_project: bool,
    seller: Land_seller,
    tenure: Land_tenure,
    allocated_by_government: bool,
    area: DecimalInM2,
    purpose: Purpose,
    registered_capital: MoneyInUSD,
    imported_capital_certified: bool,
    earlier_purchases: int,
    shareholders: int,
    expands_branches: bool,
    certificate_of: Present[Certificate_sector] | None = None,
    certificate_filed: bool,
    other_documents_filed: bool,
    certified_by: Present[Certificate_sector] | None = None,
    land_incentive__for_business_of: For_business_of | None = None,
    land_use_right__who_may_acquire: Who_may_acquire | None = None,
) -> Decided_land_purchase:
    """`land_purchase` without exceptions (Article 50): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = land_purchase(
            foreign_investor=foreign_investor,
            infrastructure_project=infrastructure_project,
            seller=seller,
            tenure=tenure,
            allocated_by_government=allocated_by_government,
            area=area,
            purpose=purpose,
            registered_capital=registered_capital,
            imported_capital_certified=imported_capital_certified,
            earlier_purchases=earlier_purchases,
            shareholders=shareholders,
            expands_branches=expands_branches,
            certificate_of=certificate_of,
            certificate_filed=certificate_filed,
            other_documents_filed=other_documents_filed,
            certified_by=certified_by,
            land_incentive__for_business_of=land_incentive__for_business_of,
            land_use_right__who_may_acquire=land_use_right__who_may_acquire,
        )
    except Failure as failure:
        return Decided_land_purchase.without(
            failure,
            foreign_investor,
            infrastructure_project,
            seller,
            tenure,
            allocated_by_government,
            area,
            purpose,
            registered_capital,
            imported_capital_certified,
            earlier_purchases,
            shareholders,
            expands_branches,
            certificate_of,
            certificate_filed,
            other_documents_filed,
            certified_by,
            land_incentive__for_business_of,
            land_use_right__who_may_acquire,
        )
    return Decided_land_purchase(
        found,
        foreign_investor,
        infrastructure_project,
        seller,
        tenure,
        allocated_by_government,
        area,
        purpose,
        registered_capital,
        imported_capital_certified,
        earlier_purchases,
        shareholders,
        expands_branches,
        certificate_of,
        certificate_filed,
        other_documents_filed,
        certified_by,
        land_incentive__for_business_of,
        land_use_right__who_may_acquire,
    )


def _land_proposal_duties_review(
    received: Present[date] | None, reviewed: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To review all documents and conditions proposed by the investor.

    Article 51, first sentence (rules/decree/part_9_land_use_right.catala_en, line 996).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Land_management_authority, administration.Actor.Investor
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(received),
                due=before.due,
                done=reviewed,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _land_proposal_duties_inspection(
    documents_sufficient: bool, reviewed: Present[date] | None, inspected: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To inspect the actual location together with the concerned agencies.

    Article 51, second sentence (rules/decree/part_9_land_use_right.catala_en, line 1005).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Land_management_authority,
                administration.Actor.Concerned_sectors,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(reviewed) if documents_sufficient else obligations.Awaited(),
                due=before.due,
                done=inspected,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _land_proposal_duties_report(
    inspected: Present[date] | None, reported: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To report back to the leading committee.

    Article 51, second sentence (rules/decree/part_9_land_use_right.catala_en, line 1016).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Land_management_authority,
                administration.Actor.Leading_committee,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(inspected),
                due=before.due,
                done=reported,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _land_proposal_duties_title(
    approved: Present[date] | None, title_issued: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To issue the land title.

    Article 51, third sentence (rules/decree/part_9_land_use_right.catala_en, line 1026).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Land_management_authority, administration.Actor.Investor
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(approved),
                due=before.due,
                done=title_issued,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def land_proposal_duties(
    *,
    received: Present[date] | None = None,
    reviewed: Present[date] | None = None,
    documents_sufficient: bool,
    inspected: Present[date] | None = None,
    reported: Present[date] | None = None,
    approved: Present[date] | None = None,
    title_issued: Present[date] | None = None,
    as_of: date,
) -> Land_proposal_duties:
    """What is owed from the proposal to the land title, whatever the next step is.

    Encodes Article 51 (rules/decree/part_9_land_use_right.catala_en:913).

    Facts:
        received: The day on which the land management authority received the proposal (`Present(date)`, None if not
            given).
        reviewed: The day on which it had reviewed all documents and conditions (`Present(date)`, None if not given).
        documents_sufficient: The review found the documents correct and sufficient.
        inspected: The day on which it had inspected the location (`Present(date)`, None if not given).
        reported: The day on which it reported back to the leading committee (`Present(date)`, None if not given).
        approved: The day on which the leading committee approved the proposal (`Present(date)`, None if not given).
        title_issued: The day on which the land title was issued (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    review = _land_proposal_duties_review(received, reviewed, as_of)
    inspection = _land_proposal_duties_inspection(documents_sufficient, reviewed, inspected, as_of)
    report = _land_proposal_duties_report(inspected, reported, as_of)
    title = _land_proposal_duties_title(approved, title_issued, as_of)
    return Land_proposal_duties(review, inspection, report, title)


class Decided_land_proposal_duties(Decision):
    """What `decide_land_proposal_duties` gives: of each output of `land_proposal_duties` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def review(self) -> Outcome[obligations.Obligation]:
        """To review all documents and conditions proposed by the investor."""
        return self._outcome("review")

    @property
    def inspection(self) -> Outcome[obligations.Obligation]:
        """To inspect the actual location together with the concerned agencies."""
        return self._outcome("inspection")

    @property
    def report(self) -> Outcome[obligations.Obligation]:
        """To report back to the leading committee."""
        return self._outcome("report")

    @property
    def title(self) -> Outcome[obligations.Obligation]:
        """To issue the land title."""
        return self._outcome("title")

    @staticmethod
    def _scope() -> Scope:
        return LAND_PROPOSAL_DUTIES


def decide_land_proposal_duties(
    *,
    received: Present[date] | None = None,
    reviewed: Present[date] | None = None,
    documents_sufficient: bool,
    inspected: Present[date] | None = None,
    reported: Present[date] | None = None,
    approved: Present[date] | None = None,
    title_issued: Present[date] | None = None,
    as_of: date,
) -> Decided_land_proposal_duties:
    """`land_proposal_duties` without exceptions (Article 51): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = land_proposal_duties(
            received=received,
            reviewed=reviewed,
            documents_sufficient=documents_sufficient,
            inspected=inspected,
            reported=reported,
            approved=approved,
            title_issued=title_issued,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_land_proposal_duties.without(
            failure, received, reviewed, documents_sufficient, inspected, reported, approved, title_issued, as_of
        )
    return Decided_land_proposal_duties(
        found, received, reviewed, documents_sufficient, inspected, reported, approved, title_issued, as_of
    )


def _land_consideration_next_step(
    received: Present[date] | None,
    as_of: date,
    reviewed: Present[date] | None,
    is_reviewed: bool,
    inspected: Present[date] | None,
    reported: Present[date] | None,
    approved: Present[date] | None,
    title_issued: Present[date] | None,
) -> Land_step:
    """The next step.

    rules/decree/part_9_land_use_right.catala_en, lines 1067, 1072, 1081.
    """
    rule_1 = not obligations.had_happened(received, as_of)
    rule_2 = obligations.had_happened(received, as_of) and not obligations.had_happened(reviewed, as_of)
    rule_3 = is_reviewed
    if rule_1 + rule_2 + rule_3 > 1:
        raise conflict(
            "next_step",
            ("Article 51, first sentence (rules/decree/part_9_land_use_right.catala_en:1067)", rule_1),
            ("Article 51, first sentence (rules/decree/part_9_land_use_right.catala_en:1072)", rule_2),
            (
                "Article 51, second sentence, Article 51, second sentence, Article 51, third sentence (rules/decree/part_9_land_use_right.catala_en:1081)",
                rule_3,
            ),
        )
    if rule_1:
        return Land_step.Proposal  # Article 51, first sentence
    if rule_2:
        return Land_step.Review  # Article 51, first sentence
    if rule_3:
        # Article 51, second sentence; Article 51, third sentence
        if not obligations.had_happened(inspected, as_of):
            return Land_step.Inspection
        if not obligations.had_happened(reported, as_of):
            return Land_step.Report
        if not obligations.had_happened(approved, as_of):
            return Land_step.Approval
        if obligations.had_happened(title_issued, as_of):
            return Land_step.Title_issued
        return Land_step.Title
    # No rule of the text says.
    raise Silent("next_step", "rules/decree/part_9_land_use_right.catala_en:962", "Article 51")


def _land_consideration_acts_next(next_step: Land_step) -> administration.Actor:
    """Who acts next.

    Article 51, first sentence; Article 51, second sentence; Article 51, third sentence
    (rules/decree/part_9_land_use_right.catala_en, line 1097).
    """
    if next_step is Land_step.Proposal:
        return administration.Actor.Investor
    if next_step is Land_step.Review:
        return administration.Actor.Land_management_authority
    if next_step is Land_step.Inspection:
        return administration.Actor.Land_management_authority
    if next_step is Land_step.Report:
        return administration.Actor.Land_management_authority
    if next_step is Land_step.Approval:
        return administration.Actor.Leading_committee
    if next_step is Land_step.Title:
        return administration.Actor.Land_management_authority
    return administration.Actor.Not_named


def land_consideration(
    *,
    received: Present[date] | None = None,
    reviewed: Present[date] | None = None,
    documents_sufficient: bool,
    inspected: Present[date] | None = None,
    reported: Present[date] | None = None,
    approved: Present[date] | None = None,
    title_issued: Present[date] | None = None,
    as_of: date,
) -> Land_consideration:
    """How far is the consideration of a proposal, who acts next, and what is owed?

    Encodes Article 51 (rules/decree/part_9_land_use_right.catala_en:940).

    Facts:
        received: The day on which the land management authority received the proposal (`Present(date)`, None if not
            given).
        reviewed: The day on which it had reviewed all documents and conditions (`Present(date)`, None if not given).
        documents_sufficient: The review found the documents correct and sufficient.
        inspected: The day on which it had inspected the location (`Present(date)`, None if not given).
        reported: The day on which it reported back to the leading committee (`Present(date)`, None if not given).
        approved: The day on which the leading committee approved the proposal (`Present(date)`, None if not given).
        title_issued: The day on which the land title was issued (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # What is owed.
    duties = land_proposal_duties(
        received=received,
        reviewed=reviewed,
        documents_sufficient=documents_sufficient,
        inspected=inspected,
        reported=reported,
        approved=approved,
        title_issued=title_issued,
        as_of=as_of,
    )
    # Article 51, second sentence: The review is behind, and found the documents correct and sufficient.
    is_reviewed = (
        obligations.had_happened(received, as_of) and obligations.had_happened(reviewed, as_of) and documents_sufficient
    )
    next_step = _land_consideration_next_step(
        received, as_of, reviewed, is_reviewed, inspected, reported, approved, title_issued
    )
    acts_next = _land_consideration_acts_next(next_step)
    # Article 51, first sentence: To review all documents and conditions proposed by the investor.
    review = duties.review
    # Article 51, second sentence: To inspect the actual location together with the concerned agencies.
    inspection = duties.inspection
    # Article 51, second sentence: To report back to the leading committee.
    report = duties.report
    # Article 51, third sentence: To issue the land title.
    title = duties.title
    return Land_consideration(next_step, acts_next, review, inspection, report, title)


class Decided_land_consideration(Decision):
    """What `decide_land_consideration` gives: of each output of `land_consideration` a value, or why there is none."""

    __slots__ = ()

    @property
    def next_step(self) -> Outcome[Land_step]:
        """The next step."""
        return self._outcome("next_step")

    @property
    def acts_next(self) -> Outcome[administration.Actor]:
        """Who acts next."""
        return self._outcome("acts_next")

    @property
    def review(self) -> Outcome[obligations.Obligation]:
        """To review all documents and conditions proposed by the investor."""
        return self._outcome("review")

    @property
    def inspection(self) -> Outcome[obligations.Obligation]:
        """To inspect the actual location together with the concerned agencies."""
        return self._outcome("inspection")

    @property
    def report(self) -> Outcome[obligations.Obligation]:
        """To report back to the leading committee."""
        return self._outcome("report")

    @property
    def title(self) -> Outcome[obligations.Obligation]:
        """To issue the land title."""
        return self._outcome("title")

    @staticmethod
    def _scope() -> Scope:
        return LAND_CONSIDERATION


def decide_land_consideration(
    *,
    received: Present[date] | None = None,
    reviewed: Present[date] | None = None,
    documents_sufficient: bool,
    inspected: Present[date] | None = None,
    reported: Present[date] | None = None,
    approved: Present[date] | None = None,
    title_issued: Present[date] | None = None,
    as_of: date,
) -> Decided_land_consideration:
    """`land_consideration` without exceptions (Article 51): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = land_consideration(
            received=received,
            reviewed=reviewed,
            documents_sufficient=documents_sufficient,
            inspected=inspected,
            reported=reported,
            approved=approved,
            title_issued=title_issued,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_land_consideration.without(
            failure, received, reviewed, documents_sufficient, inspected, reported, approved, title_issued, as_of
        )
    return Decided_land_consideration(
        found, received, reviewed, documents_sufficient, inspected, reported, approved, title_issued, as_of
    )


def _land_title_missing(has_name: bool, has_duration: bool) -> tuple[Title_item, ...]:
    """What is missing.

    Article 51, third sentence (rules/decree/part_9_land_use_right.catala_en, line 1121).
    """
    return (() if has_name else (Title_item.Name_of_holder,)) + (() if has_duration else (Title_item.Duration,))


def land_title(*, has_name: bool, has_duration: bool) -> Land_title:
    """Does a land title specify what it must?

    Encodes Article 51 (rules/decree/part_9_land_use_right.catala_en:982).

    Facts:
        has_name: The title specifies the name of the individual or company.
        has_duration: The title specifies the duration of the land use right.

    There is an answer for all facts.
    """
    missing = _land_title_missing(has_name, has_duration)
    # Article 51, third sentence: Nothing is missing.
    is_complete = len(missing) == 0
    return Land_title(missing, is_complete)


class Decided_land_title(Decision):
    """What `decide_land_title` gives: of each output of `land_title` a value, or why there is none."""

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Title_item, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def is_complete(self) -> Outcome[bool]:
        """Nothing is missing."""
        return self._outcome("is_complete")

    @staticmethod
    def _scope() -> Scope:
        return LAND_TITLE


def decide_land_title(*, has_name: bool, has_duration: bool) -> Decided_land_title:
    """`land_title` without exceptions (Article 51): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = land_title(has_name=has_name, has_duration=has_duration)
    except Failure as failure:
        return Decided_land_title.without(failure, has_name, has_duration)
    return Decided_land_title(found, has_name, has_duration)


def _land_rights_use(
    used_for: Purpose, approved_for: Purpose, acquired: Present[date] | None, right_ends: date, as_of: date
) -> obligations.Obligation:
    """To use the land based on the approved purpose.

    Article 52(1) (rules/decree/part_9_land_use_right.catala_en, line 1247).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Right, administration.Actor.Investor, administration.Actor.Not_named),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=used_for == approved_for,
                start=obligations.since(acquired),
                due=Present(right_ends),
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _land_rights_collateral(
    lender_in_lao_pdr: bool, acquired: Present[date] | None, right_ends: date, as_of: date
) -> obligations.Obligation:
    """To use the land use right as a collateral to secure repayment of a loan.

    Article 52(3) (rules/decree/part_9_land_use_right.catala_en, line 1257).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Right, administration.Actor.Investor, administration.Actor.Commercial_bank
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=lender_in_lao_pdr,
                start=obligations.since(acquired),
                due=Present(right_ends),
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _land_rights_sale_of_premises(
    owns_premises: bool, acquired: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To transfer or sell the premises to other individuals or legal entities.

    Article 52(4) (rules/decree/part_9_land_use_right.catala_en, line 1267).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Right, administration.Actor.Investor, administration.Actor.Others),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=owns_premises,
                start=obligations.since(acquired),
                due=before.due,
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def land_rights(
    *,
    acquired: Present[date] | None = None,
    right_ends: date,
    used_for: Purpose,
    approved_for: Purpose,
    lender_in_lao_pdr: bool,
    owns_premises: bool,
    as_of: date,
) -> Land_rights:
    """What may be done with the land by a foreign investor who has acquired land use right?

    Encodes Article 52 (rules/decree/part_9_land_use_right.catala_en:1199).

    Facts:
        acquired: The day on which the land use right was acquired (`Present(date)`, None if not given).
        right_ends: The last day of the time frame in the concession agreement, the law or the land title.
        used_for: What the land is to be used for.
        approved_for: What its use was approved for.
        lender_in_lao_pdr: The lender is a bank or financial institution in Lao PDR.
        owns_premises: The investor owns premises on the land.
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    use = _land_rights_use(used_for, approved_for, acquired, right_ends, as_of)
    collateral = _land_rights_collateral(lender_in_lao_pdr, acquired, right_ends, as_of)
    sale_of_premises = _land_rights_sale_of_premises(owns_premises, acquired, as_of)
    return Land_rights(use, collateral, sale_of_premises)


class Decided_land_rights(Decision):
    """What `decide_land_rights` gives: of each output of `land_rights` a value, or why there is none."""

    __slots__ = ()

    @property
    def use(self) -> Outcome[obligations.Obligation]:
        """To use the land based on the approved purpose."""
        return self._outcome("use")

    @property
    def collateral(self) -> Outcome[obligations.Obligation]:
        """To use the land use right as a collateral to secure repayment of a loan."""
        return self._outcome("collateral")

    @property
    def sale_of_premises(self) -> Outcome[obligations.Obligation]:
        """To transfer or sell the premises to other individuals or legal entities."""
        return self._outcome("sale_of_premises")

    @staticmethod
    def _scope() -> Scope:
        return LAND_RIGHTS


def decide_land_rights(
    *,
    acquired: Present[date] | None = None,
    right_ends: date,
    used_for: Purpose,
    approved_for: Purpose,
    lender_in_lao_pdr: bool,
    owns_premises: bool,
    as_of: date,
) -> Decided_land_rights:
    """`land_rights` without exceptions (Article 52): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = land_rights(
            acquired=acquired,
            right_ends=right_ends,
            used_for=used_for,
            approved_for=approved_for,
            lender_in_lao_pdr=lender_in_lao_pdr,
            owns_premises=owns_premises,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_land_rights.without(
            failure, acquired, right_ends, used_for, approved_for, lender_in_lao_pdr, owns_premises, as_of
        )
    return Decided_land_rights(
        found, acquired, right_ends, used_for, approved_for, lender_in_lao_pdr, owns_premises, as_of
    )


def land_transfer(
    *,
    buyer_fulfils_conditions: bool,
    certified_by: Present[Certificate_sector] | None = None,
    title_ends: date,
    new_term_ends: date,
    land_seller_check__transfer_between_investors: Transfer_between_investors | None = None,
) -> Land_transfer:
    """May I transfer my land use right to another investor, and until when may the new owner have it?

    Encodes Article 52 (rules/decree/part_9_land_use_right.catala_en:1223).

    Facts:
        buyer_fulfils_conditions: The other investor fulfils all conditions of Article 50.
        certified_by: The sector that certified the transfer; absent if none did (`Present(Certificate_sector)`, None if
            not given).
        title_ends: The last day of the term that the land title specifies.
        new_term_ends: The last day of the term that the new owner is to have.
        land_seller_check__transfer_between_investors: Whether an investor may take over the land use right of another
            one (a reading of the text: Transfer_allowed if not given).

    There is an answer for all facts.
    """
    # Whether an investor may take over the right of another one.
    check = land_seller_check(
        seller=Land_seller.Investor_with_land_use_right,
        transfer_between_investors=land_seller_check__transfer_between_investors,
    )
    # Article 52(2): The land use right may be transferred.
    may_transfer = check.may_acquire_from and buyer_fulfils_conditions and certified_by is not None
    # Article 52(2): Who certifies the transfer.
    certifier = administration.Actor.Planning_or_commerce_sector
    # Article 52(2), second sentence: The last day until which the new owner may have the right.
    latest_end = title_ends
    # Article 52(2), second sentence: The term of the new owner does not exceed the remaining term.
    is_within_term = new_term_ends <= latest_end
    return Land_transfer(may_transfer, certifier, latest_end, is_within_term)


class Decided_land_transfer(Decision):
    """What `decide_land_transfer` gives: of each output of `land_transfer` a value, or why there is none."""

    __slots__ = ()

    @property
    def may_transfer(self) -> Outcome[bool]:
        """The land use right may be transferred."""
        return self._outcome("may_transfer")

    @property
    def certifier(self) -> Outcome[administration.Actor]:
        """Who certifies the transfer."""
        return self._outcome("certifier")

    @property
    def latest_end(self) -> Outcome[date]:
        """The last day until which the new owner may have the right."""
        return self._outcome("latest_end")

    @property
    def is_within_term(self) -> Outcome[bool]:
        """The term of the new owner does not exceed the remaining term."""
        return self._outcome("is_within_term")

    @staticmethod
    def _scope() -> Scope:
        return LAND_TRANSFER


def decide_land_transfer(
    *,
    buyer_fulfils_conditions: bool,
    certified_by: Present[Certificate_sector] | None = None,
    title_ends: date,
    new_term_ends: date,
    land_seller_check__transfer_between_investors: Transfer_between_investors | None = None,
) -> Decided_land_transfer:
    """`land_transfer` without exceptions (Article 52): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = land_transfer(
            buyer_fulfils_conditions=buyer_fulfils_conditions,
            certified_by=certified_by,
            title_ends=title_ends,
            new_term_ends=new_term_ends,
            land_seller_check__transfer_between_investors=land_seller_check__transfer_between_investors,
        )
    except Failure as failure:
        return Decided_land_transfer.without(
            failure,
            buyer_fulfils_conditions,
            certified_by,
            title_ends,
            new_term_ends,
            land_seller_check__transfer_between_investors,
        )
    return Decided_land_transfer(
        found,
        buyer_fulfils_conditions,
        certified_by,
        title_ends,
        new_term_ends,
        land_seller_check__transfer_between_investors,
    )


def _land_duties_acquisition_fee(
    acquired: Present[date] | None, acquisition_fee_paid: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To pay the fee for the acquisition, only one time.

    Article 53(1) (rules/decree/part_9_land_use_right.catala_en, line 1448).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Government),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(acquired),
                due=before.due,
                done=acquisition_fee_paid,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _land_duties_approved_use(acquired: Present[date] | None, as_of: date) -> obligations.Obligation:
    """To use the land in accordance with the approved purpose.

    Article 53(2) (rules/decree/part_9_land_use_right.catala_en, line 1460).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Not_named),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(acquired),
                due=before.due,
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _land_duties_transfer_fee(
    transferred: Present[date] | None, transfer_fee_paid: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To pay the fee for transferring the land use right.

    Article 53(2) (rules/decree/part_9_land_use_right.catala_en, line 1471).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Government),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(transferred),
                due=before.due,
                done=transfer_fee_paid,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _land_duties_annual_fee(
    acquired: Present[date] | None, annual_fee_paid: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To pay the annual land use fee.

    Article 53(2) (rules/decree/part_9_land_use_right.catala_en, line 1480).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Not_named),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(acquired),
                due=before.due,
                done=annual_fee_paid,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _land_duties_degradation(
    acquired: Present[date] | None, degraded: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To degrade the quality of the land, or negatively affect the natural or social environment.

    Article 53(3) (rules/decree/part_9_land_use_right.catala_en, line 1489).
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
                start=obligations.since(acquired),
                due=before.due,
                done=degraded,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _land_duties_violation(
    acquired: Present[date] | None, violated: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To violate the rights and interests of others.

    Article 53(4) (rules/decree/part_9_land_use_right.catala_en, line 1498).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Prohibition, administration.Actor.Investor, administration.Actor.Others
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(acquired),
                due=before.due,
                done=violated,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def land_duties(
    *,
    acquired: Present[date] | None = None,
    acquisition_fee_paid: Present[date] | None = None,
    used_for: Purpose,
    approved_for: Purpose,
    transferred: Present[date] | None = None,
    transfer_fee_paid: Present[date] | None = None,
    annual_fee_paid: Present[date] | None = None,
    degraded: Present[date] | None = None,
    violated: Present[date] | None = None,
    as_of: date,
) -> Land_duties:
    """What does a foreign investor who has acquired land use right owe?

    Encodes Article 53 (rules/decree/part_9_land_use_right.catala_en:1374).

    Facts:
        acquired: The day on which the land use right was acquired (`Present(date)`, None if not given).
        acquisition_fee_paid: The day on which the fee for the acquisition was paid (`Present(date)`, None if not
            given).
        used_for: What the land is used for.
        approved_for: What its use was approved for.
        transferred: The day on which the right was transferred to another investor (`Present(date)`, None if not
            given).
        transfer_fee_paid: The day on which the fee for the transfer was paid (`Present(date)`, None if not given).
        annual_fee_paid: The day on which the annual fee of the year that is asked about was paid (`Present(date)`, None
            if not given).
        degraded: The day on which the investor first degraded the quality of the land, or negatively affected the
            natural or social environment: so judged (`Present(date)`, None if not given).
        violated: The day on which the investor first violated the rights or interests of others: so judged
            (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    acquisition_fee = _land_duties_acquisition_fee(acquired, acquisition_fee_paid, as_of)
    # Article 53(1): The day whose market price counts for that fee; absent as long as nothing is acquired.
    market_price_of = acquired
    approved_use = _land_duties_approved_use(acquired, as_of)
    # Article 53(2): The land is used in accordance with the approved purpose.
    is_used_as_approved = used_for == approved_for
    transfer_fee = _land_duties_transfer_fee(transferred, transfer_fee_paid, as_of)
    annual_fee = _land_duties_annual_fee(acquired, annual_fee_paid, as_of)
    degradation = _land_duties_degradation(acquired, degraded, as_of)
    violation = _land_duties_violation(acquired, violated, as_of)
    return Land_duties(
        acquisition_fee,
        market_price_of,
        approved_use,
        is_used_as_approved,
        transfer_fee,
        annual_fee,
        degradation,
        violation,
    )


class Decided_land_duties(Decision):
    """What `decide_land_duties` gives: of each output of `land_duties` a value, or why there is none."""

    __slots__ = ()

    @property
    def acquisition_fee(self) -> Outcome[obligations.Obligation]:
        """To pay the fee for the acquisition, only one time."""
        return self._outcome("acquisition_fee")

    @property
    def market_price_of(self) -> Outcome[Present[date] | None]:
        """The day whose market price counts for that fee; absent as long as nothing is acquired."""
        return self._outcome("market_price_of")

    @property
    def approved_use(self) -> Outcome[obligations.Obligation]:
        """To use the land in accordance with the approved purpose."""
        return self._outcome("approved_use")

    @property
    def is_used_as_approved(self) -> Outcome[bool]:
        """The land is used in accordance with the approved purpose."""
        return self._outcome("is_used_as_approved")

    @property
    def transfer_fee(self) -> Outcome[obligations.Obligation]:
        """To pay the fee for transferring the land use right."""
        return self._outcome("transfer_fee")

    @property
    def annual_fee(self) -> Outcome[obligations.Obligation]:
        """To pay the annual land use fee."""
        return self._outcome("annual_fee")

    @property
    def degradation(self) -> Outcome[obligations.Obligation]:
        """To degrade the quality of the land, or negatively affect the natural or social environment."""
        return self._outcome("degradation")

    @property
    def violation(self) -> Outcome[obligations.Obligation]:
        """To violate the rights and interests of others."""
        return self._outcome("violation")

    @staticmethod
    def _scope() -> Scope:
        return LAND_DUTIES


def decide_land_duties(
    *,
    acquired: Present[date] | None = None,
    acquisition_fee_paid: Present[date] | None = None,
    used_for: Purpose,
    approved_for: Purpose,
    transferred: Present[date] | None = None,
    transfer_fee_paid: Present[date] | None = None,
    annual_fee_paid: Present[date] | None = None,
    degraded: Present[date] | None = None,
    violated: Present[date] | None = None,
    as_of: date,
) -> Decided_land_duties:
    """`land_duties` without exceptions (Article 53): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = land_duties(
            acquired=acquired,
            acquisition_fee_paid=acquisition_fee_paid,
            used_for=used_for,
            approved_for=approved_for,
            transferred=transferred,
            transfer_fee_paid=transfer_fee_paid,
            annual_fee_paid=annual_fee_paid,
            degraded=degraded,
            violated=violated,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_land_duties.without(
            failure,
            acquired,
            acquisition_fee_paid,
            used_for,
            approved_for,
            transferred,
            transfer_fee_paid,
            annual_fee_paid,
            degraded,
            violated,
            as_of,
        )
    return Decided_land_duties(
        found,
        acquired,
        acquisition_fee_paid,
        used_for,
        approved_for,
        transferred,
        transfer_fee_paid,
        annual_fee_paid,
        degraded,
        violated,
        as_of,
    )


def _land_right_end_proposed_from_then(proposed: Present[date] | None, turning_day: date) -> Present[date] | None:
    """The proposal, unless it was made before that day.

    Article 53(5) (rules/decree/part_9_land_use_right.catala_en, line 1516).
    """
    if proposed is not None:
        if proposed.value < turning_day:
            return None
        return proposed
    return None


def _land_right_end_proposal(
    forty_five_days: Forty_five_days,
    last_day: date,
    proposed: Present[date] | None,
    as_of: date,
    turning_day: date,
    proposed_from_then: Present[date] | None,
) -> obligations.Obligation:
    """To propose to the land management authority what the premises are to be used for.

    Article 53(5) (rules/decree/part_9_land_use_right.catala_en, lines 1528, 1540).
    """
    if forty_five_days is Forty_five_days.Before_the_last_45_days:
        return obligations.standing_(
            let(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.Investor,
                    administration.Actor.Land_management_authority,
                ),
                lambda before: obligations.Norm(
                    modality=before.modality,
                    bearer=before.bearer,
                    addressee=before.addressee,
                    applies=before.applies,
                    start=before.start,
                    due=Present(last_day),
                    done=proposed,
                    follows=before.follows,
                ),
            ),
            as_of,
        )
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Land_management_authority
            ),
            lambda before_: obligations.Norm(
                modality=before_.modality,
                bearer=before_.bearer,
                addressee=before_.addressee,
                applies=before_.applies,
                start=obligations.On(turning_day),
                due=Present(last_day),
                done=proposed_from_then,
                follows=before_.follows,
            ),
        ),
        as_of,
    )


def land_right_end(
    *,
    right_ends: date,
    proposed: Present[date] | None = None,
    as_of: date,
    forty_five_days: Forty_five_days | None = None,
) -> Land_right_end:
    """What must I do before my land use right ends, and by which day?

    Encodes Article 53 (rules/decree/part_9_land_use_right.catala_en:1425).

    Facts:
        right_ends: The last day of the land use right, as the land title specifies it.
        proposed: The day on which the investor made the proposal (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        forty_five_days: From when to when the proposal is to be made (a reading of the text: Before_the_last_45_days if
            not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 53(5): From when to when the proposal is to be made.
    if forty_five_days is None:
        forty_five_days = Forty_five_days.Before_the_last_45_days
    # Article 53(5): The day 45 working days before the last day of the right.
    turning_day = lao_pdr.LAO_PDR.subtract(right_ends, 45, at=_ARTICLE_53_LINE_1513)
    proposed_from_then = _land_right_end_proposed_from_then(proposed, turning_day)
    notice("Land_right_end.forty_five_days")
    # Article 53(5): The last day for the proposal.
    last_day = turning_day if forty_five_days is Forty_five_days.Before_the_last_45_days else right_ends
    proposal = _land_right_end_proposal(forty_five_days, last_day, proposed, as_of, turning_day, proposed_from_then)
    return Land_right_end(last_day, proposal)


class Decided_land_right_end(Decision):
    """What `decide_land_right_end` gives: of each output of `land_right_end` a value, or why there is none."""

    __slots__ = ()

    @property
    def last_day(self) -> Outcome[date]:
        """The last day for the proposal."""
        return self._outcome("last_day")

    @property
    def proposal(self) -> Outcome[obligations.Obligation]:
        """To propose to the land management authority what the premises are to be used for."""
        return self._outcome("proposal")

    @staticmethod
    def _scope() -> Scope:
        return LAND_RIGHT_END


def decide_land_right_end(
    *,
    right_ends: date,
    proposed: Present[date] | None = None,
    as_of: date,
    forty_five_days: Forty_five_days | None = None,
) -> Decided_land_right_end:
    """`land_right_end` without exceptions (Article 53): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = land_right_end(right_ends=right_ends, proposed=proposed, as_of=as_of, forty_five_days=forty_five_days)
    except Failure as failure:
        return Decided_land_right_end.without(failure, right_ends, proposed, as_of, forty_five_days)
    return Decided_land_right_end(found, right_ends, proposed, as_of, forty_five_days)


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

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
                exceptions=(
                    Term(
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
                    Term(
                        Rule(
                            1,
                            (_ART47_P1,),
                            82,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "seeker = Other_person",
                                    ("seeker",),
                                    lambda seeker: seeker == Information_seeker.Other_person,
                                    (Value("seeker", INFORMATION_SEEKER_TYPE, lambda seeker: seeker),),
                                ),
                            ),
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
        Input(
            "for_business_of",
            FOR_BUSINESS_OF_TYPE,
            'Of which land "to conduct business activities" is said.',
            required=False,
            reading=ReadingChoice("Land_incentive.for_business_of", "All_excepted_land", (_ART48_P1_C,)),
        ),
    ),
    bindings=(
        Binding(
            "for_business_of",
            "for_business_of",
            FOR_BUSINESS_OF_TYPE,
            lambda given: For_business_of.All_excepted_land if given is None else given,
            term=Term(Rule(0, (_ART48_P1_C,), 184, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
            context="for_business_of",
            reading="Land_incentive.for_business_of",
        ),
        Binding(
            "is_excepted",
            "is_excepted",
            Boolean(),
            _land_incentive_is_excepted,
            reads=("tenure", "for_business_of"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART48_P1_C,),
                            187,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "match tenure with pattern -- Not_held: false -- Rented_or_conceded_by_government content for_business: for_business or for_business_of with pattern Land_of_citizens_only -- Rented_from_lao_citizens content for_business: for_business",
                                    ("tenure", "for_business_of"),
                                    lambda tenure, for_business_of: (
                                        False
                                        if isinstance(tenure, Not_held)
                                        else tenure.content
                                        or for_business_of() is For_business_of.Land_of_citizens_only
                                        if isinstance(tenure, Rented_or_conceded_by_government)
                                        else tenure.content
                                    ),
                                    (
                                        Value("tenure", LAND_TENURE_TYPE, lambda tenure, for_business_of: tenure),
                                        Value(
                                            "for_business_of",
                                            FOR_BUSINESS_OF_TYPE,
                                            lambda tenure, for_business_of: for_business_of(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("for_business_of",),
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
                    198,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("is_excepted",),
                ),
            ),
        ),
        Binding(
            "is_covered",
            "is_covered",
            Boolean(),
            lambda unmet: len(unmet) == 0,
            reads=("unmet",),
            term=Term(
                Rule(
                    0,
                    (_ART48_P1_A, _ART48_P1_B, _ART48_P1_C),
                    210,
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
            lambda area: area.numerator >= 0,
            (_ARTICLE_48,),
            181,
            "rules/decree/part_9_land_use_right.catala_en",
            reads=("area",),
            conditions=(
                Condition(
                    "area >= 0 m2",
                    ("area",),
                    lambda area: area.numerator >= 0,
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
            term=Term(Rule(0, (_ART49_P1_B,), 354, "rules/decree/part_9_land_use_right.catala_en")),
        ),
        Binding(
            "is_certified",
            "is_certified",
            Boolean(),
            _land_application_is_certified,
            reads=("certificate_of", "certified_by"),
            term=Term(Rule(0, (_ART49_P1_B,), 363, "rules/decree/part_9_land_use_right.catala_en")),
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
                    373,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("is_certified",),
                ),
            ),
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(
                Rule(
                    0,
                    (_ART49_P1_A, _ART49_P1_B),
                    382,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("missing",),
                ),
            ),
        ),
        Binding(
            "submitted_to",
            "submitted_to",
            administration.ACTOR_TYPE,
            lambda: administration.Actor.Land_management_authority,
            term=Term(Rule(0, (_ART51_P1,), 385, "rules/decree/part_9_land_use_right.catala_en")),
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
            lambda given: Transfer_between_investors.Transfer_allowed if given is None else given,
            term=Term(Rule(0, (_ART52_2_A,), 389, "rules/decree/part_9_land_use_right.catala_en")),
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
                    393,
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
            lambda seller, land_seller_check__transfer_between_investors: land_seller_check(
                seller=seller, transfer_between_investors=land_seller_check__transfer_between_investors
            ),
            inputs=(
                SubscopeInput(
                    "seller",
                    lambda seller: seller,
                    reads=("seller",),
                    term=Term(Rule(0, (_ART49_P2_B,), 403, "rules/decree/part_9_land_use_right.catala_en")),
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
            term=Term(Rule(0, (_ART49_P2_A,), 406, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
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
                    414,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("check.may_acquire_from",),
                ),
            ),
            certain=False,
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
        Input(
            "who_may_acquire",
            WHO_MAY_ACQUIRE_TYPE,
            "For whom the criteria are.",
            required=False,
            reading=ReadingChoice(
                "Land_use_right.who_may_acquire", "Infrastructure_investors", (_ART48_P1_A, _ART49_P1_A)
            ),
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
            "who_may_acquire",
            "who_may_acquire",
            WHO_MAY_ACQUIRE_TYPE,
            lambda given: Who_may_acquire.Infrastructure_investors if given is None else given,
            term=Term(Rule(0, (_ART49_P1_A,), 614, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
            context="who_may_acquire",
            reading="Land_use_right.who_may_acquire",
        ),
        Binding(
            "capital_condition",
            "capital_condition",
            Boolean(),
            lambda registered_capital, imported_capital_certified: (
                registered_capital >= 50_000_000 and imported_capital_certified
            ),
            reads=("registered_capital", "imported_capital_certified"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_1_A, _ART50_1_B),
                            564,
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
            lambda allocated_by_government, area: allocated_by_government and area <= 800,
            reads=("allocated_by_government", "area"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_2_A, _ART50_2_B),
                            576,
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
            lambda purpose: purpose == Purpose.Habitation or purpose == Purpose.Business_offices,
            reads=("purpose",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_3,),
                            587,
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
            lambda earlier_purchases: earlier_purchases == 0,
            reads=("earlier_purchases",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_4, _ART50_P2),
                            604,
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
            lambda infrastructure_project, who_may_acquire, capital_condition, land_condition, purpose_condition, once_condition: (
                capital_condition and land_condition and purpose_condition and once_condition
                if infrastructure_project or who_may_acquire() is Who_may_acquire.All_foreign_investors
                else silent("may_acquire", "rules/decree/part_9_land_use_right.catala_en:530", "Article 50")
            ),
            reads=(
                "infrastructure_project",
                "who_may_acquire",
                "capital_condition",
                "land_condition",
                "purpose_condition",
                "once_condition",
            ),
            term=Term(
                Rule(
                    0,
                    (_ART50_1_A, _ART50_1_B, _ART50_2_A, _ART50_2_B, _ART50_3, _ART50_4),
                    623,
                    "rules/decree/part_9_land_use_right.catala_en",
                    conditions=(
                        Condition(
                            "infrastructure_project or who_may_acquire with pattern All_foreign_investors",
                            ("infrastructure_project", "who_may_acquire"),
                            lambda infrastructure_project, who_may_acquire: (
                                infrastructure_project or who_may_acquire() is Who_may_acquire.All_foreign_investors
                            ),
                            (
                                Value(
                                    "infrastructure_project",
                                    Boolean(),
                                    lambda infrastructure_project, who_may_acquire: infrastructure_project,
                                ),
                                Value(
                                    "who_may_acquire",
                                    WHO_MAY_ACQUIRE_TYPE,
                                    lambda infrastructure_project, who_may_acquire: who_may_acquire(),
                                ),
                            ),
                        ),
                    ),
                    uses=(
                        "who_may_acquire",
                        "capital_condition",
                        "land_condition",
                        "purpose_condition",
                        "once_condition",
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "one_legal_entity_only",
            "one_legal_entity_only",
            Boolean(),
            lambda shareholders, expands_branches: shareholders > 2 or expands_branches,
            reads=("shareholders", "expands_branches"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART50_P2,),
                            609,
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
            lambda registered_capital: registered_capital >= 0,
            (_ARTICLE_50,),
            539,
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
            lambda area: area.numerator >= 0,
            (_ARTICLE_50,),
            542,
            "rules/decree/part_9_land_use_right.catala_en",
            reads=("area",),
            conditions=(
                Condition(
                    "area >= 0 m2",
                    ("area",),
                    lambda area: area.numerator >= 0,
                    (Value("area", DecimalIn("m2"), lambda area: area),),
                ),
            ),
        ),
        Assertion(
            "The number of earlier purchases cannot be negative.",
            lambda earlier_purchases: earlier_purchases >= 0,
            (_ARTICLE_50,),
            545,
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
            lambda shareholders: shareholders >= 0,
            (_ARTICLE_50,),
            548,
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
    doc="Do I, as a foreign investor, fulfil the four conditions for acquiring land use right?",
    places=(_ARTICLE_50,),
)

LAND_PURCHASE = Scope(
    "Land_purchase",
    function=land_purchase,
    inputs=(
        Input("foreign_investor", Boolean(), "The purchaser is a foreign investor."),
        Input(
            "infrastructure_project", Boolean(), "The foreign investor invests in infrastructure projects in Lao PDR."
        ),
        Input("seller", LAND_SELLER_TYPE, "From whom the land use right is acquired."),
        Input("tenure", LAND_TENURE_TYPE, "How the investor holds the land already."),
        Input("allocated_by_government", Boolean(), "The land is allocated by the government."),
        Input("area", DecimalIn("m2"), "The area of the land."),
        Input("purpose", PURPOSE_TYPE, "What the land is to be used for."),
        Input("registered_capital", MoneyIn("USD", 2), "The registered capital."),
        Input(
            "imported_capital_certified",
            Boolean(),
            "The Bank of Lao PDR certifies that the actual value of the capital imported is consistent with the registered capital.",
        ),
        Input(
            "earlier_purchases",
            Integer(),
            "How often the enterprise, with all its units in Lao PDR, has purchased land use right before.",
        ),
        Input("shareholders", Integer(), "How many shareholders the enterprise has."),
        Input("expands_branches", Boolean(), "The enterprise expands its investment branches."),
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
        Input(
            "Land_incentive.for_business_of",
            FOR_BUSINESS_OF_TYPE,
            'Of which land "to conduct business activities" is said.',
            required=False,
            parameter="land_incentive__for_business_of",
            reading=ReadingChoice("Land_incentive.for_business_of", "All_excepted_land", (_ART48_P1_C,)),
        ),
        Input(
            "Land_use_right.who_may_acquire",
            WHO_MAY_ACQUIRE_TYPE,
            "For whom the criteria are.",
            required=False,
            parameter="land_use_right__who_may_acquire",
            reading=ReadingChoice(
                "Land_use_right.who_may_acquire", "Infrastructure_investors", (_ART48_P1_A, _ART49_P1_A)
            ),
        ),
    ),
    bindings=(
        Subscope(
            "incentive",
            LAND_INCENTIVE,
            lambda foreign_investor, seller, area, purpose, tenure, land_incentive__for_business_of: land_incentive(
                foreign_investor=foreign_investor,
                seller=seller,
                area=area,
                purpose=purpose,
                tenure=tenure,
                for_business_of=land_incentive__for_business_of,
            ),
            inputs=(
                SubscopeInput(
                    "foreign_investor",
                    lambda foreign_investor: foreign_investor,
                    reads=("foreign_investor",),
                    term=Term(Rule(0, (_ART48_P1_A,), 747, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "seller",
                    lambda seller: seller,
                    reads=("seller",),
                    term=Term(Rule(0, (_ART48_P1_A,), 750, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "area",
                    lambda area: area,
                    reads=("area",),
                    term=Term(Rule(0, (_ART48_P1_A,), 753, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "purpose",
                    lambda purpose: purpose,
                    reads=("purpose",),
                    term=Term(Rule(0, (_ART48_P1_A,), 756, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "tenure",
                    lambda tenure: tenure,
                    reads=("tenure",),
                    term=Term(Rule(0, (_ART48_P1_A,), 759, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput("for_business_of", handed_on, reads=("Land_incentive.for_business_of",)),
            ),
            reads=("foreign_investor", "seller", "area", "purpose", "tenure", "Land_incentive.for_business_of"),
            certain=False,
        ),
        Subscope(
            "application",
            LAND_APPLICATION,
            lambda certificate_of, certificate_filed, other_documents_filed, certified_by: land_application(
                certificate_of=certificate_of,
                certificate_filed=certificate_filed,
                other_documents_filed=other_documents_filed,
                certified_by=certified_by,
            ),
            inputs=(
                SubscopeInput(
                    "certificate_of",
                    lambda certificate_of: certificate_of,
                    reads=("certificate_of",),
                    term=Term(Rule(0, (_ART49_P1_B,), 762, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "certificate_filed",
                    lambda certificate_filed: certificate_filed,
                    reads=("certificate_filed",),
                    term=Term(Rule(0, (_ART49_P1_B,), 765, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "other_documents_filed",
                    lambda other_documents_filed: other_documents_filed,
                    reads=("other_documents_filed",),
                    term=Term(Rule(0, (_ART49_P1_B,), 768, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "certified_by",
                    lambda certified_by: certified_by,
                    reads=("certified_by",),
                    term=Term(Rule(0, (_ART49_P1_B,), 771, "rules/decree/part_9_land_use_right.catala_en")),
                ),
            ),
            reads=("certificate_of", "certificate_filed", "other_documents_filed", "certified_by"),
        ),
        Subscope(
            "criteria",
            LAND_USE_RIGHT,
            lambda infrastructure_project, registered_capital, imported_capital_certified, allocated_by_government, area, purpose, earlier_purchases, shareholders, expands_branches, land_use_right__who_may_acquire: (
                land_use_right(
                    infrastructure_project=infrastructure_project,
                    who_may_acquire=land_use_right__who_may_acquire,
                    registered_capital=registered_capital,
                    imported_capital_certified=imported_capital_certified,
                    allocated_by_government=allocated_by_government,
                    area=area,
                    purpose=purpose,
                    earlier_purchases=earlier_purchases,
                    shareholders=shareholders,
                    expands_branches=expands_branches,
                )
            ),
            inputs=(
                SubscopeInput(
                    "infrastructure_project",
                    lambda infrastructure_project: infrastructure_project,
                    reads=("infrastructure_project",),
                    term=Term(Rule(0, (_ART50_1_A,), 774, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput("who_may_acquire", handed_on, reads=("Land_use_right.who_may_acquire",)),
                SubscopeInput(
                    "registered_capital",
                    lambda registered_capital: registered_capital,
                    reads=("registered_capital",),
                    term=Term(Rule(0, (_ART50_1_A,), 777, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "imported_capital_certified",
                    lambda imported_capital_certified: imported_capital_certified,
                    reads=("imported_capital_certified",),
                    term=Term(Rule(0, (_ART50_1_A,), 780, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "allocated_by_government",
                    lambda allocated_by_government: allocated_by_government,
                    reads=("allocated_by_government",),
                    term=Term(Rule(0, (_ART50_1_A,), 783, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "area",
                    lambda area: area,
                    reads=("area",),
                    term=Term(Rule(0, (_ART50_1_A,), 786, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "purpose",
                    lambda purpose: purpose,
                    reads=("purpose",),
                    term=Term(Rule(0, (_ART50_1_A,), 789, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "earlier_purchases",
                    lambda earlier_purchases: earlier_purchases,
                    reads=("earlier_purchases",),
                    term=Term(Rule(0, (_ART50_1_A,), 792, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "shareholders",
                    lambda shareholders: shareholders,
                    reads=("shareholders",),
                    term=Term(Rule(0, (_ART50_1_A,), 795, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "expands_branches",
                    lambda expands_branches: expands_branches,
                    reads=("expands_branches",),
                    term=Term(Rule(0, (_ART50_1_A,), 798, "rules/decree/part_9_land_use_right.catala_en")),
                ),
            ),
            reads=(
                "infrastructure_project",
                "registered_capital",
                "imported_capital_certified",
                "allocated_by_government",
                "area",
                "purpose",
                "earlier_purchases",
                "shareholders",
                "expands_branches",
                "Land_use_right.who_may_acquire",
            ),
            certain=False,
        ),
        Binding(
            "unmet_in_any_case",
            "unmet_in_any_case",
            ListOf(LAND_CONDITION_TYPE),
            _land_purchase_unmet_in_any_case,
            reads=("incentive", "allocated_by_government"),
            plain=("incentive",),
            term=Term(
                Rule(
                    0,
                    (_ART48_P1_A, _ART48_P1_B, _ART48_P1_C, _ART49_P2_A),
                    824,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("incentive.unmet",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "unmet",
            "unmet",
            ListOf(LAND_CONDITION_TYPE),
            _land_purchase_unmet,
            reads=("incentive", "criteria", "application", "allocated_by_government"),
            plain=("incentive", "criteria"),
            term=Term(
                Rule(
                    0,
                    (
                        _ART48_P1_A,
                        _ART48_P1_B,
                        _ART48_P1_C,
                        _ART49_P1_B,
                        _ART49_P2_A,
                        _ART50_1_A,
                        _ART50_1_B,
                        _ART50_2_A,
                        _ART50_4,
                    ),
                    813,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=(
                        "incentive.unmet",
                        "application.is_complete",
                        "criteria.capital_condition",
                        "criteria.once_condition",
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "missing",
            "missing",
            ListOf(LAND_DOCUMENT_TYPE),
            lambda application: application.missing,
            reads=("application",),
            term=Term(
                Rule(
                    0,
                    (_ART49_P1_A, _ART49_P1_B),
                    802,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("application.missing",),
                ),
            ),
        ),
        Binding(
            "may_purchase",
            "may_purchase",
            Boolean(),
            _land_purchase_may_purchase,
            reads=("unmet_in_any_case", "criteria", "application"),
            plain=("unmet_in_any_case",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART48_P1_A, _ART49_P2_A),
                            831,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "number of unmet_in_any_case > 0",
                                    ("unmet_in_any_case",),
                                    lambda unmet_in_any_case: len(unmet_in_any_case()) > 0,
                                    (
                                        Value(
                                            "unmet_in_any_case",
                                            ListOf(LAND_CONDITION_TYPE),
                                            lambda unmet_in_any_case: unmet_in_any_case(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("unmet_in_any_case",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART48_P1_A, _ART49_P1_A, _ART50_4),
                            838,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "number of unmet_in_any_case = 0",
                                    ("unmet_in_any_case",),
                                    lambda unmet_in_any_case: len(unmet_in_any_case()) == 0,
                                    (
                                        Value(
                                            "unmet_in_any_case",
                                            ListOf(LAND_CONDITION_TYPE),
                                            lambda unmet_in_any_case: unmet_in_any_case(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("unmet_in_any_case", "criteria.may_acquire", "application.is_complete"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "one_legal_entity_only",
            "one_legal_entity_only",
            Boolean(),
            lambda criteria: criteria().one_legal_entity_only,
            reads=("criteria",),
            term=Term(
                Rule(
                    0,
                    (_ART50_P2,),
                    843,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("criteria.one_legal_entity_only",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("unmet_in_any_case", "unmet", "missing", "may_purchase", "one_legal_entity_only"),
    type=LAND_PURCHASE_TYPE,
    doc="May I purchase land use right from the state: which conditions are unmet?",
    places=(_ARTICLE_50,),
)

_ART51_P2_A = Place(
    "Article 51, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 51. Consideration of land use right acquisition for foreign investors",
    ),
    "art51-p2-a",
    "If the documents are correct and sufficient, the provincial or municipal land management authority where the land is located shall inspect the actual location by collaborating with the concerned provincial or municipal agencies,",
)

_ART51_P2_B = Place(
    "Article 51, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 51. Consideration of land use right acquisition for foreign investors",
    ),
    "art51-p2-b",
    "and report back to the leading committee of the provincial or municipal administrative organization in order to consider approval in accordance with regulations.",
)

_ART51_P3_A = Place(
    "Article 51, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 51. Consideration of land use right acquisition for foreign investors",
    ),
    "art51-p3-a",
    "After the proposal is approved by the leading committee of the provincial or municipal administrative organization, the provincial or municipal land management authority where the land is located shall issue a land title for the foreign investor making the request to purchase land use right",
)

_ARTICLE_51 = Place(
    "Article 51",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 51. Consideration of land use right acquisition for foreign investors",
    ),
    "",
    "",
)

LAND_PROPOSAL_DUTIES = Scope(
    "Land_proposal_duties",
    function=land_proposal_duties,
    inputs=(
        Input("received", OptionalOf(Date()), "The day on which the land management authority received the proposal."),
        Input("reviewed", OptionalOf(Date()), "The day on which it had reviewed all documents and conditions."),
        Input("documents_sufficient", Boolean(), "The review found the documents correct and sufficient."),
        Input("inspected", OptionalOf(Date()), "The day on which it had inspected the location."),
        Input("reported", OptionalOf(Date()), "The day on which it reported back to the leading committee."),
        Input("approved", OptionalOf(Date()), "The day on which the leading committee approved the proposal."),
        Input("title_issued", OptionalOf(Date()), "The day on which the land title was issued."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "review",
            "review",
            obligations.OBLIGATION_TYPE,
            _land_proposal_duties_review,
            reads=("received", "reviewed", "as_of"),
            term=Term(Rule(0, (_ART51_P1,), 996, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
        Binding(
            "inspection",
            "inspection",
            obligations.OBLIGATION_TYPE,
            _land_proposal_duties_inspection,
            reads=("documents_sufficient", "reviewed", "inspected", "as_of"),
            term=Term(Rule(0, (_ART51_P2_A,), 1005, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
        Binding(
            "report",
            "report",
            obligations.OBLIGATION_TYPE,
            _land_proposal_duties_report,
            reads=("inspected", "reported", "as_of"),
            term=Term(Rule(0, (_ART51_P2_B,), 1016, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
        Binding(
            "title",
            "title",
            obligations.OBLIGATION_TYPE,
            _land_proposal_duties_title,
            reads=("approved", "title_issued", "as_of"),
            term=Term(Rule(0, (_ART51_P3_A,), 1026, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
    ),
    outputs=("review", "inspection", "report", "title"),
    type=LAND_PROPOSAL_DUTIES_TYPE,
    doc="What is owed from the proposal to the land title, whatever the next step is.",
    places=(_ARTICLE_51,),
)

LAND_CONSIDERATION = Scope(
    "Land_consideration",
    function=land_consideration,
    inputs=(
        Input("received", OptionalOf(Date()), "The day on which the land management authority received the proposal."),
        Input("reviewed", OptionalOf(Date()), "The day on which it had reviewed all documents and conditions."),
        Input("documents_sufficient", Boolean(), "The review found the documents correct and sufficient."),
        Input("inspected", OptionalOf(Date()), "The day on which it had inspected the location."),
        Input("reported", OptionalOf(Date()), "The day on which it reported back to the leading committee."),
        Input("approved", OptionalOf(Date()), "The day on which the leading committee approved the proposal."),
        Input("title_issued", OptionalOf(Date()), "The day on which the land title was issued."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Subscope(
            "duties",
            LAND_PROPOSAL_DUTIES,
            lambda received, reviewed, documents_sufficient, inspected, reported, approved, title_issued, as_of: (
                land_proposal_duties(
                    received=received,
                    reviewed=reviewed,
                    documents_sufficient=documents_sufficient,
                    inspected=inspected,
                    reported=reported,
                    approved=approved,
                    title_issued=title_issued,
                    as_of=as_of,
                )
            ),
            inputs=(
                SubscopeInput(
                    "received",
                    lambda received: received,
                    reads=("received",),
                    term=Term(Rule(0, (_ART51_P1,), 1036, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "reviewed",
                    lambda reviewed: reviewed,
                    reads=("reviewed",),
                    term=Term(Rule(0, (_ART51_P1,), 1039, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "documents_sufficient",
                    lambda documents_sufficient: documents_sufficient,
                    reads=("documents_sufficient",),
                    term=Term(Rule(0, (_ART51_P2_A,), 1042, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "inspected",
                    lambda inspected: inspected,
                    reads=("inspected",),
                    term=Term(Rule(0, (_ART51_P2_A,), 1045, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "reported",
                    lambda reported: reported,
                    reads=("reported",),
                    term=Term(Rule(0, (_ART51_P2_B,), 1048, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "approved",
                    lambda approved: approved,
                    reads=("approved",),
                    term=Term(Rule(0, (_ART51_P3_A,), 1051, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "title_issued",
                    lambda title_issued: title_issued,
                    reads=("title_issued",),
                    term=Term(Rule(0, (_ART51_P3_A,), 1054, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_ART51_P1,), 1057, "rules/decree/part_9_land_use_right.catala_en")),
                ),
            ),
            reads=(
                "received",
                "reviewed",
                "documents_sufficient",
                "inspected",
                "reported",
                "approved",
                "title_issued",
                "as_of",
            ),
            certain=False,
        ),
        Binding(
            "is_reviewed",
            "is_reviewed",
            Boolean(),
            lambda received, as_of, reviewed, documents_sufficient: (
                obligations.had_happened(received, as_of)
                and obligations.had_happened(reviewed, as_of)
                and documents_sufficient
            ),
            reads=("received", "as_of", "reviewed", "documents_sufficient"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART51_P2_A,),
                            1060,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "Obligations.had_happened of received, as_of",
                                    ("received", "as_of"),
                                    lambda received, as_of: obligations.had_happened(received, as_of),
                                    (
                                        Value("received", OptionalOf(Date()), lambda received, as_of: received),
                                        Value("as_of", Date(), lambda received, as_of: as_of),
                                    ),
                                ),
                                Condition(
                                    "Obligations.had_happened of reviewed, as_of",
                                    ("reviewed", "as_of"),
                                    lambda reviewed, as_of: obligations.had_happened(reviewed, as_of),
                                    (
                                        Value("reviewed", OptionalOf(Date()), lambda reviewed, as_of: reviewed),
                                        Value("as_of", Date(), lambda reviewed, as_of: as_of),
                                    ),
                                ),
                                Condition(
                                    "documents_sufficient",
                                    ("documents_sufficient",),
                                    lambda documents_sufficient: documents_sufficient,
                                    (
                                        Value(
                                            "documents_sufficient",
                                            Boolean(),
                                            lambda documents_sufficient: documents_sufficient,
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
            "next_step",
            "next_step",
            LAND_STEP_TYPE,
            _land_consideration_next_step,
            reads=("received", "as_of", "reviewed", "is_reviewed", "inspected", "reported", "approved", "title_issued"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART51_P1,),
                            1067,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "not (Obligations.had_happened of received, as_of)",
                                    ("received", "as_of"),
                                    lambda received, as_of: not obligations.had_happened(received, as_of),
                                    (
                                        Value("received", OptionalOf(Date()), lambda received, as_of: received),
                                        Value("as_of", Date(), lambda received, as_of: as_of),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART51_P1,),
                            1072,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "Obligations.had_happened of received, as_of",
                                    ("received", "as_of"),
                                    lambda received, as_of: obligations.had_happened(received, as_of),
                                    (
                                        Value("received", OptionalOf(Date()), lambda received, as_of: received),
                                        Value("as_of", Date(), lambda received, as_of: as_of),
                                    ),
                                ),
                                Condition(
                                    "not (Obligations.had_happened of reviewed, as_of)",
                                    ("reviewed", "as_of"),
                                    lambda reviewed, as_of: not obligations.had_happened(reviewed, as_of),
                                    (
                                        Value("reviewed", OptionalOf(Date()), lambda reviewed, as_of: reviewed),
                                        Value("as_of", Date(), lambda reviewed, as_of: as_of),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART51_P2_A, _ART51_P2_B, _ART51_P3_A),
                            1081,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "is_reviewed",
                                    ("is_reviewed",),
                                    lambda is_reviewed: is_reviewed,
                                    (Value("is_reviewed", Boolean(), lambda is_reviewed: is_reviewed),),
                                ),
                            ),
                            uses=("is_reviewed",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "acts_next",
            "acts_next",
            administration.ACTOR_TYPE,
            _land_consideration_acts_next,
            reads=("next_step",),
            plain=("next_step",),
            term=Term(
                Rule(
                    0,
                    (_ART51_P1, _ART51_P2_B, _ART51_P3_A),
                    1097,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("next_step",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "review",
            "review",
            obligations.OBLIGATION_TYPE,
            lambda duties: duties().review,
            reads=("duties",),
            term=Term(
                Rule(0, (_ART51_P1,), 1108, "rules/decree/part_9_land_use_right.catala_en", uses=("duties.review",))
            ),
            certain=False,
        ),
        Binding(
            "inspection",
            "inspection",
            obligations.OBLIGATION_TYPE,
            lambda duties: duties().inspection,
            reads=("duties",),
            term=Term(
                Rule(
                    0, (_ART51_P2_A,), 1111, "rules/decree/part_9_land_use_right.catala_en", uses=("duties.inspection",)
                ),
            ),
            certain=False,
        ),
        Binding(
            "report",
            "report",
            obligations.OBLIGATION_TYPE,
            lambda duties: duties().report,
            reads=("duties",),
            term=Term(
                Rule(0, (_ART51_P2_B,), 1114, "rules/decree/part_9_land_use_right.catala_en", uses=("duties.report",))
            ),
            certain=False,
        ),
        Binding(
            "title",
            "title",
            obligations.OBLIGATION_TYPE,
            lambda duties: duties().title,
            reads=("duties",),
            term=Term(
                Rule(0, (_ART51_P3_A,), 1117, "rules/decree/part_9_land_use_right.catala_en", uses=("duties.title",))
            ),
            certain=False,
        ),
    ),
    outputs=("next_step", "acts_next", "review", "inspection", "report", "title"),
    type=LAND_CONSIDERATION_TYPE,
    doc="How far is the consideration of a proposal, who acts next, and what is owed?",
    places=(_ARTICLE_51,),
)

_ART51_P3_B = Place(
    "Article 51, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 51. Consideration of land use right acquisition for foreign investors",
    ),
    "art51-p3-b",
    "by specifying the name of the individual or company and the duration of land use right on the land title.",
)

LAND_TITLE = Scope(
    "Land_title",
    function=land_title,
    inputs=(
        Input("has_name", Boolean(), "The title specifies the name of the individual or company."),
        Input("has_duration", Boolean(), "The title specifies the duration of the land use right."),
    ),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(TITLE_ITEM_TYPE),
            _land_title_missing,
            reads=("has_name", "has_duration"),
            term=Term(Rule(0, (_ART51_P3_B,), 1121, "rules/decree/part_9_land_use_right.catala_en")),
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(Rule(0, (_ART51_P3_B,), 1126, "rules/decree/part_9_land_use_right.catala_en", uses=("missing",))),
        ),
    ),
    outputs=("missing", "is_complete"),
    type=LAND_TITLE_TYPE,
    doc="Does a land title specify what it must?",
    places=(_ARTICLE_51,),
)

_ART52_1_A = Place(
    "Article 52(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 52. Right and interest of foreign investors who have acquired land use right",
    ),
    "art52-1-a",
    "Use the land based on the approved purpose and within the timeframe defined in the concession agreement or in a specific law and regulation of Lao PDR;",
)

_ART52_3 = Place(
    "Article 52(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 52. Right and interest of foreign investors who have acquired land use right",
    ),
    "art52-3",
    "Use of land use right ownership as a collateral to secure repayment of loan for banks or financial institution entity in Lao PDR;",
)

_ART52_4 = Place(
    "Article 52(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 52. Right and interest of foreign investors who have acquired land use right",
    ),
    "art52-4",
    "Transfer or sell premises under the investor s ownership to other individuals or legal entities in accordance with the laws and regulations of Lao PDR.",
)

_ARTICLE_52 = Place(
    "Article 52",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 52. Right and interest of foreign investors who have acquired land use right",
    ),
    "",
    "",
)

LAND_RIGHTS = Scope(
    "Land_rights",
    function=land_rights,
    inputs=(
        Input("acquired", OptionalOf(Date()), "The day on which the land use right was acquired."),
        Input(
            "right_ends",
            Date(),
            "The last day of the time frame in the concession agreement, the law or the land title.",
        ),
        Input("used_for", PURPOSE_TYPE, "What the land is to be used for."),
        Input("approved_for", PURPOSE_TYPE, "What its use was approved for."),
        Input("lender_in_lao_pdr", Boolean(), "The lender is a bank or financial institution in Lao PDR."),
        Input("owns_premises", Boolean(), "The investor owns premises on the land."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "use",
            "use",
            obligations.OBLIGATION_TYPE,
            _land_rights_use,
            reads=("used_for", "approved_for", "acquired", "right_ends", "as_of"),
            term=Term(Rule(0, (_ART52_1_A,), 1247, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
        Binding(
            "collateral",
            "collateral",
            obligations.OBLIGATION_TYPE,
            _land_rights_collateral,
            reads=("lender_in_lao_pdr", "acquired", "right_ends", "as_of"),
            term=Term(Rule(0, (_ART52_3,), 1257, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
        Binding(
            "sale_of_premises",
            "sale_of_premises",
            obligations.OBLIGATION_TYPE,
            _land_rights_sale_of_premises,
            reads=("owns_premises", "acquired", "as_of"),
            term=Term(Rule(0, (_ART52_4,), 1267, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
    ),
    outputs=("use", "collateral", "sale_of_premises"),
    type=LAND_RIGHTS_TYPE,
    doc="What may be done with the land by a foreign investor who has acquired land use right?",
    places=(_ARTICLE_52,),
)

_ART52_2_B = Place(
    "Article 52(2), second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 52. Right and interest of foreign investors who have acquired land use right",
    ),
    "art52-2-b",
    "The term of land use right for the new owner shall not exceed the remaining term specified in the land title.",
)

LAND_TRANSFER = Scope(
    "Land_transfer",
    function=land_transfer,
    inputs=(
        Input("buyer_fulfils_conditions", Boolean(), "The other investor fulfils all conditions of Article 50."),
        Input(
            "certified_by",
            OptionalOf(CERTIFICATE_SECTOR_TYPE),
            "The sector that certified the transfer; absent if none did.",
        ),
        Input("title_ends", Date(), "The last day of the term that the land title specifies."),
        Input("new_term_ends", Date(), "The last day of the term that the new owner is to have."),
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
            lambda land_seller_check__transfer_between_investors: land_seller_check(
                seller=Land_seller.Investor_with_land_use_right,
                transfer_between_investors=land_seller_check__transfer_between_investors,
            ),
            inputs=(
                SubscopeInput(
                    "seller",
                    lambda: Land_seller.Investor_with_land_use_right,
                    term=Term(Rule(0, (_ART52_2_A,), 1277, "rules/decree/part_9_land_use_right.catala_en")),
                ),
                SubscopeInput(
                    "transfer_between_investors", handed_on, reads=("Land_seller_check.transfer_between_investors",)
                ),
            ),
            reads=("Land_seller_check.transfer_between_investors",),
        ),
        Binding(
            "may_transfer",
            "may_transfer",
            Boolean(),
            lambda check, buyer_fulfils_conditions, certified_by: (
                check.may_acquire_from and buyer_fulfils_conditions and certified_by is not None
            ),
            reads=("check", "buyer_fulfils_conditions", "certified_by"),
            term=Term(
                Rule(
                    0,
                    (_ART52_2_A,),
                    1280,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("check.may_acquire_from",),
                ),
            ),
        ),
        Binding(
            "certifier",
            "certifier",
            administration.ACTOR_TYPE,
            lambda: administration.Actor.Planning_or_commerce_sector,
            term=Term(Rule(0, (_ART52_2_A,), 1286, "rules/decree/part_9_land_use_right.catala_en")),
        ),
        Binding(
            "latest_end",
            "latest_end",
            Date(),
            lambda title_ends: title_ends,
            reads=("title_ends",),
            term=Term(Rule(0, (_ART52_2_B,), 1289, "rules/decree/part_9_land_use_right.catala_en")),
        ),
        Binding(
            "is_within_term",
            "is_within_term",
            Boolean(),
            lambda new_term_ends, latest_end: new_term_ends <= latest_end,
            reads=("new_term_ends", "latest_end"),
            term=Term(
                Rule(0, (_ART52_2_B,), 1292, "rules/decree/part_9_land_use_right.catala_en", uses=("latest_end",))
            ),
        ),
    ),
    outputs=("may_transfer", "certifier", "latest_end", "is_within_term"),
    type=LAND_TRANSFER_TYPE,
    doc="May I transfer my land use right to another investor, and until when may the new owner have it?",
    places=(_ARTICLE_52,),
)

_ART53_1 = Place(
    "Article 53(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 53. Obligation of foreign investor who have acquired land use right",
    ),
    "art53-1",
    "Pay land use right acquisition fee for the government only one time based on the market price where the land is located when land use right is acquired;",
)

_ART53_2_A = Place(
    "Article 53(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 53. Obligation of foreign investor who have acquired land use right",
    ),
    "art53-2-a",
    "Use the land in accordance with the approved purpose,",
)

_ART53_2_B = Place(
    "Article 53(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 53. Obligation of foreign investor who have acquired land use right",
    ),
    "art53-2-b",
    "pay fee for transferring land use right ownership,",
)

_ART53_2_C = Place(
    "Article 53(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 53. Obligation of foreign investor who have acquired land use right",
    ),
    "art53-2-c",
    "pay annual land use fee based on the rate defined in the laws and regulations of Lao PDR;",
)

_ART53_3 = Place(
    "Article 53(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 53. Obligation of foreign investor who have acquired land use right",
    ),
    "art53-3",
    "Refrain from degrading land quality, negatively affecting natural and social environment;",
)

_ART53_4 = Place(
    "Article 53(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 53. Obligation of foreign investor who have acquired land use right",
    ),
    "art53-4",
    "Refrain from violating the rights and interests of others;",
)

_ARTICLE_53 = Place(
    "Article 53",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 53. Obligation of foreign investor who have acquired land use right",
    ),
    "",
    "",
)

LAND_DUTIES = Scope(
    "Land_duties",
    function=land_duties,
    inputs=(
        Input("acquired", OptionalOf(Date()), "The day on which the land use right was acquired."),
        Input("acquisition_fee_paid", OptionalOf(Date()), "The day on which the fee for the acquisition was paid."),
        Input("used_for", PURPOSE_TYPE, "What the land is used for."),
        Input("approved_for", PURPOSE_TYPE, "What its use was approved for."),
        Input("transferred", OptionalOf(Date()), "The day on which the right was transferred to another investor."),
        Input("transfer_fee_paid", OptionalOf(Date()), "The day on which the fee for the transfer was paid."),
        Input(
            "annual_fee_paid",
            OptionalOf(Date()),
            "The day on which the annual fee of the year that is asked about was paid.",
        ),
        Input(
            "degraded",
            OptionalOf(Date()),
            "The day on which the investor first degraded the quality of the land, or negatively affected the natural or social environment: so judged.",
        ),
        Input(
            "violated",
            OptionalOf(Date()),
            "The day on which the investor first violated the rights or interests of others: so judged.",
        ),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "acquisition_fee",
            "acquisition_fee",
            obligations.OBLIGATION_TYPE,
            _land_duties_acquisition_fee,
            reads=("acquired", "acquisition_fee_paid", "as_of"),
            term=Term(Rule(0, (_ART53_1,), 1448, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
        Binding(
            "market_price_of",
            "market_price_of",
            OptionalOf(Date()),
            lambda acquired: acquired,
            reads=("acquired",),
            term=Term(Rule(0, (_ART53_1,), 1457, "rules/decree/part_9_land_use_right.catala_en")),
        ),
        Binding(
            "approved_use",
            "approved_use",
            obligations.OBLIGATION_TYPE,
            _land_duties_approved_use,
            reads=("acquired", "as_of"),
            term=Term(Rule(0, (_ART53_2_A,), 1460, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
        Binding(
            "is_used_as_approved",
            "is_used_as_approved",
            Boolean(),
            lambda used_for, approved_for: used_for == approved_for,
            reads=("used_for", "approved_for"),
            term=Term(Rule(0, (_ART53_2_A,), 1468, "rules/decree/part_9_land_use_right.catala_en")),
        ),
        Binding(
            "transfer_fee",
            "transfer_fee",
            obligations.OBLIGATION_TYPE,
            _land_duties_transfer_fee,
            reads=("transferred", "transfer_fee_paid", "as_of"),
            term=Term(Rule(0, (_ART53_2_B,), 1471, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
        Binding(
            "annual_fee",
            "annual_fee",
            obligations.OBLIGATION_TYPE,
            _land_duties_annual_fee,
            reads=("acquired", "annual_fee_paid", "as_of"),
            term=Term(Rule(0, (_ART53_2_C,), 1480, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
        Binding(
            "degradation",
            "degradation",
            obligations.OBLIGATION_TYPE,
            _land_duties_degradation,
            reads=("acquired", "degraded", "as_of"),
            term=Term(Rule(0, (_ART53_3,), 1489, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
        Binding(
            "violation",
            "violation",
            obligations.OBLIGATION_TYPE,
            _land_duties_violation,
            reads=("acquired", "violated", "as_of"),
            term=Term(Rule(0, (_ART53_4,), 1498, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
        ),
    ),
    outputs=(
        "acquisition_fee",
        "market_price_of",
        "approved_use",
        "is_used_as_approved",
        "transfer_fee",
        "annual_fee",
        "degradation",
        "violation",
    ),
    type=LAND_DUTIES_TYPE,
    doc="What does a foreign investor who has acquired land use right owe?",
    places=(_ARTICLE_53,),
)

_ART53_5 = Place(
    "Article 53(5)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 9. Information and land use right incentives",
        "Article 53. Obligation of foreign investor who have acquired land use right",
    ),
    "art53-5",
    "Prior to the expiration of land use right, the investors shall propose to the provincial or municipal land management authority about the purpose of using their premises within 45 working days by following the described procedures on a case by case basis below:",
)

LAND_RIGHT_END = Scope(
    "Land_right_end",
    function=land_right_end,
    inputs=(
        Input("right_ends", Date(), "The last day of the land use right, as the land title specifies it."),
        Input("proposed", OptionalOf(Date()), "The day on which the investor made the proposal."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "forty_five_days",
            FORTY_FIVE_DAYS_TYPE,
            "From when to when the proposal is to be made.",
            required=False,
            reading=ReadingChoice("Land_right_end.forty_five_days", "Before_the_last_45_days", (_ART53_5,)),
        ),
    ),
    bindings=(
        Binding(
            "forty_five_days",
            "forty_five_days",
            FORTY_FIVE_DAYS_TYPE,
            lambda given: Forty_five_days.Before_the_last_45_days if given is None else given,
            term=Term(Rule(0, (_ART53_5,), 1510, "rules/decree/part_9_land_use_right.catala_en")),
            certain=False,
            context="forty_five_days",
            reading="Land_right_end.forty_five_days",
        ),
        Binding(
            "turning_day",
            "turning_day",
            Date(),
            lambda right_ends: lao_pdr.LAO_PDR.subtract(right_ends, 45, at=_ARTICLE_53_LINE_1513),
            reads=("right_ends",),
            term=Term(
                Rule(
                    0,
                    (_ART53_5,),
                    1513,
                    "rules/decree/part_9_land_use_right.catala_en",
                    counting=Counting(
                        ("right_ends",),
                        lambda right_ends: lao_pdr.LAO_PDR.subtract(right_ends, 45, at=_ARTICLE_53_LINE_1513),
                    ),
                ),
            ),
        ),
        Binding(
            "proposed_from_then",
            "proposed_from_then",
            OptionalOf(Date()),
            _land_right_end_proposed_from_then,
            reads=("proposed", "turning_day"),
            term=Term(
                Rule(0, (_ART53_5,), 1516, "rules/decree/part_9_land_use_right.catala_en", uses=("turning_day",))
            ),
        ),
        Binding(
            "last_day",
            "last_day",
            Date(),
            lambda forty_five_days, turning_day, right_ends: (
                turning_day if forty_five_days() is Forty_five_days.Before_the_last_45_days else right_ends
            ),
            reads=("forty_five_days", "turning_day", "right_ends"),
            term=Term(
                Rule(
                    0,
                    (_ART53_5,),
                    1522,
                    "rules/decree/part_9_land_use_right.catala_en",
                    uses=("forty_five_days", "turning_day"),
                ),
            ),
        ),
        Binding(
            "proposal",
            "proposal",
            obligations.OBLIGATION_TYPE,
            _land_right_end_proposal,
            reads=("forty_five_days", "last_day", "proposed", "as_of", "turning_day", "proposed_from_then"),
            plain=("forty_five_days",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART53_5,),
                            1528,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "forty_five_days with pattern Before_the_last_45_days",
                                    ("forty_five_days",),
                                    lambda forty_five_days: (
                                        forty_five_days() is Forty_five_days.Before_the_last_45_days
                                    ),
                                    (
                                        Value(
                                            "forty_five_days",
                                            FORTY_FIVE_DAYS_TYPE,
                                            lambda forty_five_days: forty_five_days(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("forty_five_days", "last_day"),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART53_5,),
                            1540,
                            "rules/decree/part_9_land_use_right.catala_en",
                            conditions=(
                                Condition(
                                    "forty_five_days with pattern In_the_last_45_days",
                                    ("forty_five_days",),
                                    lambda forty_five_days: forty_five_days() is Forty_five_days.In_the_last_45_days,
                                    (
                                        Value(
                                            "forty_five_days",
                                            FORTY_FIVE_DAYS_TYPE,
                                            lambda forty_five_days: forty_five_days(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("forty_five_days", "turning_day", "last_day", "proposed_from_then"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("last_day", "proposal"),
    type=LAND_RIGHT_END_TYPE,
    doc="What must I do before my land use right ends, and by which day?",
    places=(_ARTICLE_53,),
    calendars=(lao_pdr.LAO_PDR,),
)
