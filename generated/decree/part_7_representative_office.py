"""Compiled from rules/decree/part_7_representative_office.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TypeAlias

from ..calendars import lao_pdr
from ..library import administration, obligations
from ..runtime.answers import Place
from ..runtime.dates import days_before, years_after
from ..runtime.decisions import Decision, Outcome
from ..runtime.evaluation import Applied, Reading, impossible, known, let, only, require
from ..runtime.failures import Failure, Silent
from ..runtime.readings import as_chosen, handed_on, notice
from ..runtime.records import frozen
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
    Subscope,
    SubscopeInput,
    Term,
    Value,
    building,
    reading,
)
from ..stdlib import date_en

_ARTICLE_27_LINE_248 = ("rules/decree/part_7_representative_office.catala_en:248", "Article 27")
_ARTICLE_28_LINE_507 = ("rules/decree/part_7_representative_office.catala_en:507", "Article 28")
_ARTICLE_28_LINE_510 = ("rules/decree/part_7_representative_office.catala_en:510", "Article 28")
_ARTICLE_28_LINE_513 = ("rules/decree/part_7_representative_office.catala_en:513", "Article 28")
_ARTICLE_28_LINE_520 = ("rules/decree/part_7_representative_office.catala_en:520", "Article 28")
_ARTICLE_28_LINE_545 = ("rules/decree/part_7_representative_office.catala_en:545", "Article 28")
_ARTICLE_28_LINE_560 = ("rules/decree/part_7_representative_office.catala_en:560", "Article 28")
_ARTICLE_28_LINE_569 = ("rules/decree/part_7_representative_office.catala_en:569", "Article 28")
_ARTICLE_28_LINE_570 = ("rules/decree/part_7_representative_office.catala_en:570", "Article 28")
_ARTICLE_28_LINE_583 = ("rules/decree/part_7_representative_office.catala_en:583", "Article 28")
_ARTICLE_28_LINE_633 = ("rules/decree/part_7_representative_office.catala_en:633", "Article 28")
_ARTICLE_28_LINE_634 = ("rules/decree/part_7_representative_office.catala_en:634", "Article 28")
_ARTICLE_28_LINE_846 = ("rules/decree/part_7_representative_office.catala_en:846", "Article 28")
_ARTICLE_28_LINE_860 = ("rules/decree/part_7_representative_office.catala_en:860", "Article 28")
_ARTICLE_30_LINE_1232 = ("rules/decree/part_7_representative_office.catala_en:1232", "Article 30")


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


@frozen
class No_mou:
    """There is no such MOU or agreement."""


@frozen
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
    """Four years: the three extensions are three more years, after the first year or after the term as it stood when
    the Decree came into force.
    """
    Three_years = "Three_years"
    """Three years: the Article lets the term be extended once more, and not longer."""


class Counted_extensions(Enum):
    """Whether extensions from before the Decree count among the three of a listed parent company."""

    Since_the_decree = "Since_the_decree"
    """They do not count: "three times from the date this Decree comes into force"."""
    All_extensions = "All_extensions"
    """They count: the day is only the one from which the sentence has effect."""


class Two_limits(Enum):
    """Which limit holds for a parent company that is listed and has an MOU or agreement that runs beyond three
    years.
    """

    Not_ranked = "Not_ranked"
    """Neither yields to the other: the text gives two answers."""
    The_later_one = "The_later_one"
    """The later one: each of them is there to give more than the ordinary term."""


class Scope_of_office(Enum):
    """What the office does as its rights, and what as its duties."""

    Right_and_duties = "Right_and_duties"
    """Collecting data is a right; serving as the focal point and monitoring the MOU, which the government relies on,
    are duties.
    """
    Rights_only = "Rights_only"
    """All three are rights: the Article says how far the activities of the office may go, and not what it must do."""


@frozen
class Machinery:
    """A machine; whether it is for a specific purpose."""

    content: bool


@frozen
class Vehicle:
    """A vehicle; whether it is for a specific purpose."""

    content: bool


@frozen
class Other_goods:
    """Anything else."""


Equipment: TypeAlias = Machinery | Vehicle | Other_goods
"""What is imported."""


class Specific_purposes(Enum):
    """What "for specific purposes" is said of."""

    Vehicles = "Vehicles"
    """Of the vehicles only: the words stand behind them."""
    Machineries_and_vehicles = "Machineries_and_vehicles"
    """Of the machineries and the vehicles."""


@frozen
class Data_collection:
    """Collecting data or conducting a feasibility study for investment."""


@frozen
class Coordination:
    """Serving as the focal point, communicating and coordinating with the parent company."""


@frozen
class Mou_monitoring:
    """Monitoring the implementation of the MOU or agreement."""


@frozen
class Business:
    """Business or commercial activities; whether they are approved."""

    content: bool


@frozen
class Income:
    """Generating income."""


@frozen
class Receipts_or_invoices:
    """Issuing receipts or invoices for revenues or incomes."""


@frozen
class Declaration_of_bankruptcy:
    """Assessing itself as unable to reimburse its liabilities in a timely manner, and declaring itself bankrupt."""


@frozen
class Other_activity:
    """Anything else."""


Office_activity: TypeAlias = (
    Data_collection
    | Coordination
    | Mou_monitoring
    | Business
    | Income
    | Receipts_or_invoices
    | Declaration_of_bankruptcy
    | Other_activity
)
"""What the office is about to do."""


@frozen
class Representative_office_registration:
    """May a legal entity have a Representative Office, and who issues its registration certificate?"""

    may_establish: bool
    """The legal entity may have a Representative Office."""
    must_establish: bool
    """The legal entity must establish a Representative Office."""
    issued_by: administration.Actor
    """Who considers an application for the registration certificate, and issues it."""
    issued_at: administration.Level
    """At which level that sector does so."""
    goes_to_committee: bool
    """The application goes through a meeting with the Committee for Investment Promotion."""


@frozen
class Representative_office_certificate:
    """Does the registration certificate of a Representative Office include what it must?"""

    missing: tuple[Certificate_number, ...]
    """What is missing."""
    is_complete: bool
    """Nothing is missing."""


@frozen
class Representative_office_duties:
    """What Article 27 asks about the registration of a Representative Office, and how it stands."""

    establishment: obligations.Obligation
    """To establish a Representative Office as the focal point for government agencies."""
    enterprise_code: obligations.Obligation
    """To obtain the enterprise identification code from the industry and commerce sector."""
    taxpayer_number: obligations.Obligation
    """To obtain the taxpayer identification number from the financial sector."""
    seal_permission: obligations.Obligation
    """To issue the permission to carve the company seal, and send the copies of the certificate and of the other
    relevant documents.
    """
    seal: obligations.Obligation
    """To carve the company seal."""
    monitoring: obligations.Obligation
    """To monitor the activities of the investor."""


@frozen
class Earlier_term:
    """How a term that began before the Decree came into force stood on that day."""

    extensions: int
    """How many of the extensions had been granted before that day."""
    end: date
    """The end of the term, with these extensions."""


@frozen
class Representative_office_extension:
    """May the term of a Representative Office be extended once more, up to the day that is asked for?"""

    first_term_end: date
    """The end of the term before any extension."""
    extensions_allowed: int
    """How many extensions the office may have, apart from an MOU."""
    end_by_extensions: date
    """The latest end that the extensions allow, apart from an MOU."""
    has_total_of_listed_parent: bool
    """The office has the four years of a listed parent company, instead of three."""
    may_extend: bool
    """One more extension, up to the end that is asked for, is within Article 28."""


@frozen
class Representative_office_term:
    """How long may a Representative Office stay, and may its term be extended once more?"""

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


@frozen
class Representative_office_exception:
    """May the Ministry extend the term of a Representative Office where the extensions, the MOU and the listed
    parent company do not allow it?
    """

    exceptional_extension: obligations.Obligation
    """To extend the term as an exceptional case, if the Ministry deems it necessary."""


@frozen
class Representative_office_end:
    """When may the term of a Representative Office end early, and what must the company do when it is over?"""

    may_end_early: bool
    """The term may be terminated before the period has run."""
    end_on_request: obligations.Obligation
    """To request that the term be terminated early."""
    end_for_infringement: obligations.Obligation
    """To approve that the term be terminated early because the laws are infringed."""
    new_application: obligations.Obligation
    """To submit an application in accordance with the laws, if the company wishes to further invest."""


@frozen
class Representative_office_tasks:
    """What a Representative Office may and must do, and how it stands."""

    data_collection: obligations.Obligation
    """To collect data and conduct a feasibility study for investment."""
    focal_point: obligations.Obligation
    """To serve as the focal point within the country and facilitate communication and coordination with the parent
    company.
    """
    mou_monitoring: obligations.Obligation
    """To monitor the implementation of the MOU or agreement."""


@frozen
class Representative_office_tariff:
    """Does the representative of a foreign legal entity enjoy a tariff incentive for importing equipment?"""

    has_incentive: bool
    """The tariff incentive of the MOU or agreement is enjoyed."""


@frozen
class Representative_office_activity:
    """May a Representative Office do this?"""

    is_allowed: bool
    """The office may do it. There is no answer where the text names the activity neither as a right or duty nor as
    prohibited.
    """


@frozen
class Representative_office_prohibitions:
    """What a Representative Office must not do, and what follows if it did."""

    business: obligations.Obligation
    """To conduct business or carry out commercial activities beyond the approved activities."""
    income: obligations.Obligation
    """To generate income."""
    receipts: obligations.Obligation
    """To issue receipts or invoices for any revenues or incomes."""
    bankruptcy: obligations.Obligation
    """To assess itself as unable to reimburse its liabilities in a timely manner, and declare itself bankrupt."""


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
        Case(
            "Four_years",
            doc="Four years: the three extensions are three more years, after the first year or after the term as it stood when the Decree came into force.",
        ),
        Case("Three_years", doc="Three years: the Article lets the term be extended once more, and not longer."),
    ),
    build=lambda case, _: Listed_parent_total(case),
    read=lambda value: (value.value, None),
    doc="How long a Representative Office of a listed parent company may stay.",
)

COUNTED_EXTENSIONS_TYPE = Enumeration(
    "Counted_extensions",
    (
        Case("Since_the_decree", doc='They do not count: "three times from the date this Decree comes into force".'),
        Case("All_extensions", doc="They count: the day is only the one from which the sentence has effect."),
    ),
    build=lambda case, _: Counted_extensions(case),
    read=lambda value: (value.value, None),
    doc="Whether extensions from before the Decree count among the three of a listed parent company.",
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

SCOPE_OF_OFFICE_TYPE = Enumeration(
    "Scope_of_office",
    (
        Case(
            "Right_and_duties",
            doc="Collecting data is a right; serving as the focal point and monitoring the MOU, which the government relies on, are duties.",
        ),
        Case(
            "Rights_only",
            doc="All three are rights: the Article says how far the activities of the office may go, and not what it must do.",
        ),
    ),
    build=lambda case, _: Scope_of_office(case),
    read=lambda value: (value.value, None),
    doc="What the office does as its rights, and what as its duties.",
)

EQUIPMENT_TYPE = Enumeration(
    "Equipment",
    (
        Case("Machinery", Boolean(), "A machine; whether it is for a specific purpose."),
        Case("Vehicle", Boolean(), "A vehicle; whether it is for a specific purpose."),
        Case("Other_goods", doc="Anything else."),
    ),
    build=building(("Machinery", Machinery), ("Vehicle", Vehicle), ("Other_goods", Other_goods)),
    read=reading(("Machinery", Machinery), ("Vehicle", Vehicle), ("Other_goods", Other_goods)),
    doc="What is imported.",
)

SPECIFIC_PURPOSES_TYPE = Enumeration(
    "Specific_purposes",
    (
        Case("Vehicles", doc="Of the vehicles only: the words stand behind them."),
        Case("Machineries_and_vehicles", doc="Of the machineries and the vehicles."),
    ),
    build=lambda case, _: Specific_purposes(case),
    read=lambda value: (value.value, None),
    doc='What "for specific purposes" is said of.',
)

OFFICE_ACTIVITY_TYPE = Enumeration(
    "Office_activity",
    (
        Case("Data_collection", doc="Collecting data or conducting a feasibility study for investment."),
        Case("Coordination", doc="Serving as the focal point, communicating and coordinating with the parent company."),
        Case("Mou_monitoring", doc="Monitoring the implementation of the MOU or agreement."),
        Case("Business", Boolean(), "Business or commercial activities; whether they are approved."),
        Case("Income", doc="Generating income."),
        Case("Receipts_or_invoices", doc="Issuing receipts or invoices for revenues or incomes."),
        Case(
            "Declaration_of_bankruptcy",
            doc="Assessing itself as unable to reimburse its liabilities in a timely manner, and declaring itself bankrupt.",
        ),
        Case("Other_activity", doc="Anything else."),
    ),
    build=building(
        ("Data_collection", Data_collection),
        ("Coordination", Coordination),
        ("Mou_monitoring", Mou_monitoring),
        ("Business", Business),
        ("Income", Income),
        ("Receipts_or_invoices", Receipts_or_invoices),
        ("Declaration_of_bankruptcy", Declaration_of_bankruptcy),
        ("Other_activity", Other_activity),
    ),
    read=reading(
        ("Data_collection", Data_collection),
        ("Coordination", Coordination),
        ("Mou_monitoring", Mou_monitoring),
        ("Business", Business),
        ("Income", Income),
        ("Receipts_or_invoices", Receipts_or_invoices),
        ("Declaration_of_bankruptcy", Declaration_of_bankruptcy),
        ("Other_activity", Other_activity),
    ),
    doc="What the office is about to do.",
)

REPRESENTATIVE_OFFICE_REGISTRATION_TYPE = Structure(
    "Representative_office_registration",
    (
        Field("may_establish", Boolean(), "The legal entity may have a Representative Office."),
        Field("must_establish", Boolean(), "The legal entity must establish a Representative Office."),
        Field(
            "issued_by",
            administration.ACTOR_TYPE,
            "Who considers an application for the registration certificate, and issues it.",
        ),
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
    module="Part_7_representative_office",
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
    module="Part_7_representative_office",
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
            "To issue the permission to carve the company seal, and send the copies of the certificate and of the other relevant documents.",
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
    module="Part_7_representative_office",
)

EARLIER_TERM_TYPE = Structure(
    "Earlier_term",
    (
        Field("extensions", Integer(), "How many of the extensions had been granted before that day."),
        Field("end", Date(), "The end of the term, with these extensions."),
    ),
    build=Earlier_term,
    read=lambda value: (value.extensions, value.end),
    doc="How a term that began before the Decree came into force stood on that day.",
    module="Part_7_representative_office",
)

REPRESENTATIVE_OFFICE_EXTENSION_TYPE = Structure(
    "Representative_office_extension",
    (
        Field("first_term_end", Date(), "The end of the term before any extension."),
        Field("extensions_allowed", Integer(), "How many extensions the office may have, apart from an MOU."),
        Field("end_by_extensions", Date(), "The latest end that the extensions allow, apart from an MOU."),
        Field(
            "has_total_of_listed_parent",
            Boolean(),
            "The office has the four years of a listed parent company, instead of three.",
        ),
        Field("may_extend", Boolean(), "One more extension, up to the end that is asked for, is within Article 28."),
    ),
    build=Representative_office_extension,
    read=lambda value: (
        value.first_term_end,
        value.extensions_allowed,
        value.end_by_extensions,
        value.has_total_of_listed_parent,
        value.may_extend,
    ),
    doc="May the term of a Representative Office be extended once more, up to the day that is asked for?",
    module="Part_7_representative_office",
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
    doc="How long may a Representative Office stay, and may its term be extended once more?",
    module="Part_7_representative_office",
)

REPRESENTATIVE_OFFICE_EXCEPTION_TYPE = Structure(
    "Representative_office_exception",
    (
        Field(
            "exceptional_extension",
            obligations.OBLIGATION_TYPE,
            "To extend the term as an exceptional case, if the Ministry deems it necessary.",
        ),
    ),
    build=Representative_office_exception,
    read=lambda value: (value.exceptional_extension,),
    doc="May the Ministry extend the term of a Representative Office where the extensions, the MOU and the listed parent company do not allow it?",
    module="Part_7_representative_office",
)

REPRESENTATIVE_OFFICE_END_TYPE = Structure(
    "Representative_office_end",
    (
        Field("may_end_early", Boolean(), "The term may be terminated before the period has run."),
        Field("end_on_request", obligations.OBLIGATION_TYPE, "To request that the term be terminated early."),
        Field(
            "end_for_infringement",
            obligations.OBLIGATION_TYPE,
            "To approve that the term be terminated early because the laws are infringed.",
        ),
        Field(
            "new_application",
            obligations.OBLIGATION_TYPE,
            "To submit an application in accordance with the laws, if the company wishes to further invest.",
        ),
    ),
    build=Representative_office_end,
    read=lambda value: (value.may_end_early, value.end_on_request, value.end_for_infringement, value.new_application),
    doc="When may the term of a Representative Office end early, and what must the company do when it is over?",
    module="Part_7_representative_office",
)

REPRESENTATIVE_OFFICE_TASKS_TYPE = Structure(
    "Representative_office_tasks",
    (
        Field(
            "data_collection",
            obligations.OBLIGATION_TYPE,
            "To collect data and conduct a feasibility study for investment.",
        ),
        Field(
            "focal_point",
            obligations.OBLIGATION_TYPE,
            "To serve as the focal point within the country and facilitate communication and coordination with the parent company.",
        ),
        Field("mou_monitoring", obligations.OBLIGATION_TYPE, "To monitor the implementation of the MOU or agreement."),
    ),
    build=Representative_office_tasks,
    read=lambda value: (value.data_collection, value.focal_point, value.mou_monitoring),
    doc="What a Representative Office may and must do, and how it stands.",
    module="Part_7_representative_office",
)

REPRESENTATIVE_OFFICE_TARIFF_TYPE = Structure(
    "Representative_office_tariff",
    (Field("has_incentive", Boolean(), "The tariff incentive of the MOU or agreement is enjoyed."),),
    build=Representative_office_tariff,
    read=lambda value: (value.has_incentive,),
    doc="Does the representative of a foreign legal entity enjoy a tariff incentive for importing equipment?",
    module="Part_7_representative_office",
)

REPRESENTATIVE_OFFICE_ACTIVITY_TYPE = Structure(
    "Representative_office_activity",
    (
        Field(
            "is_allowed",
            Boolean(),
            "The office may do it. There is no answer where the text names the activity neither as a right or duty nor as prohibited.",
        ),
    ),
    build=Representative_office_activity,
    read=lambda value: (value.is_allowed,),
    doc="May a Representative Office do this?",
    module="Part_7_representative_office",
)

REPRESENTATIVE_OFFICE_PROHIBITIONS_TYPE = Structure(
    "Representative_office_prohibitions",
    (
        Field(
            "business",
            obligations.OBLIGATION_TYPE,
            "To conduct business or carry out commercial activities beyond the approved activities.",
        ),
        Field("income", obligations.OBLIGATION_TYPE, "To generate income."),
        Field("receipts", obligations.OBLIGATION_TYPE, "To issue receipts or invoices for any revenues or incomes."),
        Field(
            "bankruptcy",
            obligations.OBLIGATION_TYPE,
            "To assess itself as unable to reimburse its liabilities in a timely manner, and declare itself bankrupt.",
        ),
    ),
    build=Representative_office_prohibitions,
    read=lambda value: (value.business, value.income, value.receipts, value.bankruptcy),
    doc="What a Representative Office must not do, and what follows if it did.",
    module="Part_7_representative_office",
)


def _representative_office_registration_may_establish(
    registered_abroad: bool, interested_in_investing: bool, collects_data: bool, coordinates: bool, must_establish: bool
) -> bool:
    """The legal entity may have a Representative Office.

    rules/decree/part_7_representative_office.catala_en, lines 147, 154.
    """
    if registered_abroad and interested_in_investing and (collects_data or coordinates):
        return True  # Article 27, first sentence
    if must_establish:
        return True  # Article 27, sixth sentence
    return False


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
        coordinates: It wants to ensure the coordination between the relevant sectors of the government and its
            headquarter office abroad.
        signed_mou: It signed an MOU or agreement with the government.
        has_lao_entity: It has a legal entity in Lao PDR.

    There is an answer for all facts.
    """
    # Article 27, sixth sentence: The legal entity must establish a Representative Office.
    must_establish = registered_abroad and signed_mou and not has_lao_entity
    may_establish = _representative_office_registration_may_establish(
        registered_abroad, interested_in_investing, collects_data, coordinates, must_establish
    )
    # Article 27, second sentence: Who considers an application for the registration certificate, and issues it.
    issued_by = administration.Actor.Planning_and_investment_sector
    # Article 27, second sentence: At which level that sector does so.
    issued_at = administration.Level.Central
    # Article 27, second sentence: The application goes through a meeting with the Committee for Investment Promotion.
    goes_to_committee = False
    return Representative_office_registration(may_establish, must_establish, issued_by, issued_at, goes_to_committee)


class Decided_representative_office_registration(Decision):
    """What `decide_representative_office_registration` gives: of each output of `representative_office_registration`
    a value, or why there is none.
    """

    __slots__ = ()

    @property
    def may_establish(self) -> Outcome[bool]:
        """The legal entity may have a Representative Office."""
        return self._outcome("may_establish")

    @property
    def must_establish(self) -> Outcome[bool]:
        """The legal entity must establish a Representative Office."""
        return self._outcome("must_establish")

    @property
    def issued_by(self) -> Outcome[administration.Actor]:
        """Who considers an application for the registration certificate, and issues it."""
        return self._outcome("issued_by")

    @property
    def issued_at(self) -> Outcome[administration.Level]:
        """At which level that sector does so."""
        return self._outcome("issued_at")

    @property
    def goes_to_committee(self) -> Outcome[bool]:
        """The application goes through a meeting with the Committee for Investment Promotion."""
        return self._outcome("goes_to_committee")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_REGISTRATION


def decide_representative_office_registration(
    *,
    registered_abroad: bool,
    interested_in_investing: bool,
    collects_data: bool,
    coordinates: bool,
    signed_mou: bool,
    has_lao_entity: bool,
) -> Decided_representative_office_registration:
    """`representative_office_registration` without exceptions (Article 27): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = representative_office_registration(
            registered_abroad=registered_abroad,
            interested_in_investing=interested_in_investing,
            collects_data=collects_data,
            coordinates=coordinates,
            signed_mou=signed_mou,
            has_lao_entity=has_lao_entity,
        )
    except Failure as failure:
        return Decided_representative_office_registration.without(
            failure, registered_abroad, interested_in_investing, collects_data, coordinates, signed_mou, has_lao_entity
        )
    return Decided_representative_office_registration(
        found, registered_abroad, interested_in_investing, collects_data, coordinates, signed_mou, has_lao_entity
    )


def _representative_office_certificate_missing(
    has_enterprise_code: bool, has_taxpayer_number: bool
) -> tuple[Certificate_number, ...]:
    """What is missing.

    Article 27, third sentence (rules/decree/part_7_representative_office.catala_en, line 176).
    """
    return (() if has_enterprise_code else (Certificate_number.Enterprise_identification_code,)) + (
        () if has_taxpayer_number else (Certificate_number.Taxpayer_identification_number,)
    )


def representative_office_certificate(
    *, has_enterprise_code: bool, has_taxpayer_number: bool
) -> Representative_office_certificate:
    """Does the registration certificate of a Representative Office include what it must?

    Encodes Article 27 (rules/decree/part_7_representative_office.catala_en:69).

    Facts:
        has_enterprise_code: The certificate shows the enterprise identification code.
        has_taxpayer_number: The certificate shows the taxpayer identification number.

    There is an answer for all facts.
    """
    missing = _representative_office_certificate_missing(has_enterprise_code, has_taxpayer_number)
    # Article 27, third sentence: Nothing is missing.
    is_complete = len(missing) == 0
    return Representative_office_certificate(missing, is_complete)


class Decided_representative_office_certificate(Decision):
    """What `decide_representative_office_certificate` gives: of each output of `representative_office_certificate` a
    value, or why there is none.
    """

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Certificate_number, ...]]:
        """What is missing."""
        return self._outcome("missing")

    @property
    def is_complete(self) -> Outcome[bool]:
        """Nothing is missing."""
        return self._outcome("is_complete")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_CERTIFICATE


def decide_representative_office_certificate(
    *, has_enterprise_code: bool, has_taxpayer_number: bool
) -> Decided_representative_office_certificate:
    """`representative_office_certificate` without exceptions (Article 27): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = representative_office_certificate(
            has_enterprise_code=has_enterprise_code, has_taxpayer_number=has_taxpayer_number
        )
    except Failure as failure:
        return Decided_representative_office_certificate.without(failure, has_enterprise_code, has_taxpayer_number)
    return Decided_representative_office_certificate(found, has_enterprise_code, has_taxpayer_number)


def _representative_office_duties_establishment(
    registered_abroad: bool,
    has_lao_entity: bool,
    mou_signed: Present[date] | None,
    established: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To establish a Representative Office as the focal point for government agencies.

    Article 27, sixth sentence (rules/decree/part_7_representative_office.catala_en, line 199).
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
                done=established if mou_signed is not None else None,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _representative_office_duties_enterprise_code(
    code_obtained: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To obtain the enterprise identification code from the industry and commerce sector.

    Article 27, fourth sentence (rules/decree/part_7_representative_office.catala_en, line 212).
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

    Article 27, fourth sentence (rules/decree/part_7_representative_office.catala_en, line 222).
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
    """To issue the permission to carve the company seal, and send the copies of the certificate and of the other
    relevant documents.

    Article 27, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 231).
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

    Article 27, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 241).
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
                due=Present(lao_pdr.LAO_PDR.add(seal_period_begins.value, 7, at=_ARTICLE_27_LINE_248))
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

    Article 27, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 255).
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
        mou_signed: The day on which the legal entity signed an MOU or agreement with the government (`Present(date)`,
            None if not given).
        established: The day on which the Representative Office was established (`Present(date)`, None if not given).
        code_obtained: The day on which the enterprise identification code was obtained (`Present(date)`, None if not
            given).
        taxpayer_number_obtained: The day on which the taxpayer identification number was obtained (`Present(date)`,
            None if not given).
        certificate_issued: The day on which the registration certificate was issued (`Present(date)`, None if not
            given).
        seal_permitted: The day on which the permission to carve the seal was issued, and the copies were sent
            (`Present(date)`, None if not given).
        seal_carved: The day on which the seal was carved (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        seal_period: From when the seven working days for the seal run (a reading of the text: From_permission if not
            given).
        monitored_by: Who monitors the activities of the investor (a reading of the text: Public_security if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 27, fifth sentence: From when the seven working days for the seal run.
    if seal_period is None:
        seal_period = Seal_period.From_permission
    # Article 27, fifth sentence: Who monitors the activities of the investor.
    if monitored_by is None:
        monitored_by = Monitored_by.Public_security
    notice("Representative_office_duties.seal_period")
    # Article 27, fifth sentence: The day from which the seven working days run.
    seal_period_begins = seal_permitted if seal_period is Seal_period.From_permission else certificate_issued
    establishment = _representative_office_duties_establishment(
        registered_abroad, has_lao_entity, mou_signed, established, as_of
    )
    enterprise_code = _representative_office_duties_enterprise_code(code_obtained, as_of)
    taxpayer_number = _representative_office_duties_taxpayer_number(taxpayer_number_obtained, as_of)
    seal_permission = _representative_office_duties_seal_permission(certificate_issued, seal_permitted, as_of)
    seal = _representative_office_duties_seal(seal_period_begins, seal_carved, as_of)
    monitoring = _representative_office_duties_monitoring(
        as_chosen("Representative_office_duties.monitored_by", monitored_by), certificate_issued, as_of
    )
    return Representative_office_duties(
        establishment, enterprise_code, taxpayer_number, seal_permission, seal, monitoring
    )


class Decided_representative_office_duties(Decision):
    """What `decide_representative_office_duties` gives: of each output of `representative_office_duties` a value, or
    why there is none.
    """

    __slots__ = ()

    @property
    def establishment(self) -> Outcome[obligations.Obligation]:
        """To establish a Representative Office as the focal point for government agencies."""
        return self._outcome("establishment")

    @property
    def enterprise_code(self) -> Outcome[obligations.Obligation]:
        """To obtain the enterprise identification code from the industry and commerce sector."""
        return self._outcome("enterprise_code")

    @property
    def taxpayer_number(self) -> Outcome[obligations.Obligation]:
        """To obtain the taxpayer identification number from the financial sector."""
        return self._outcome("taxpayer_number")

    @property
    def seal_permission(self) -> Outcome[obligations.Obligation]:
        """To issue the permission to carve the company seal, and send the copies of the certificate and of the other
        relevant documents.
        """
        return self._outcome("seal_permission")

    @property
    def seal(self) -> Outcome[obligations.Obligation]:
        """To carve the company seal."""
        return self._outcome("seal")

    @property
    def monitoring(self) -> Outcome[obligations.Obligation]:
        """To monitor the activities of the investor."""
        return self._outcome("monitoring")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_DUTIES


def decide_representative_office_duties(
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
) -> Decided_representative_office_duties:
    """`representative_office_duties` without exceptions (Article 27): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = representative_office_duties(
            registered_abroad=registered_abroad,
            has_lao_entity=has_lao_entity,
            mou_signed=mou_signed,
            established=established,
            code_obtained=code_obtained,
            taxpayer_number_obtained=taxpayer_number_obtained,
            certificate_issued=certificate_issued,
            seal_permitted=seal_permitted,
            seal_carved=seal_carved,
            as_of=as_of,
            seal_period=seal_period,
            monitored_by=monitored_by,
        )
    except Failure as failure:
        return Decided_representative_office_duties.without(
            failure,
            registered_abroad,
            has_lao_entity,
            mou_signed,
            established,
            code_obtained,
            taxpayer_number_obtained,
            certificate_issued,
            seal_permitted,
            seal_carved,
            as_of,
            seal_period,
            monitored_by,
        )
    return Decided_representative_office_duties(
        found,
        registered_abroad,
        has_lao_entity,
        mou_signed,
        established,
        code_obtained,
        taxpayer_number_obtained,
        certificate_issued,
        seal_permitted,
        seal_carved,
        as_of,
        seal_period,
        monitored_by,
    )


def _representative_office_extension_not_counted(
    counted_extensions: Counted_extensions, listed_parent: bool, earlier: Present[Earlier_term] | None
) -> Present[Earlier_term] | None:
    """How the term stood when the Decree came into force, where the extensions granted until then are not counted.

    Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, line 529).
    """
    if counted_extensions is Counted_extensions.Since_the_decree:
        if listed_parent:
            return earlier
        return None
    return None


def _representative_office_extension_extensions_counted(
    not_counted: Present[Earlier_term] | None, extensions_granted: int
) -> int:
    """How many of the extensions granted count among those allowed.

    Article 28, first sentence; Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en, line
    536).
    """
    if not_counted is not None:
        return extensions_granted - not_counted.value.extensions
    return extensions_granted


def _representative_office_extension_end_by_extensions(
    listed_parent_total: Listed_parent_total,
    listed_parent: bool,
    not_counted: Present[Earlier_term] | None,
    start: date,
) -> date:
    """The latest end that the extensions allow, apart from an MOU.

    rules/decree/part_7_representative_office.catala_en, lines 559, 563.
    """
    if listed_parent and listed_parent_total is Listed_parent_total.Four_years:
        # Article 28, fourth sentence
        if not_counted is not None:
            return years_after(not_counted.value.end, 3, rounding="down", at=_ARTICLE_28_LINE_569)
        return years_after(start, 4, rounding="down", at=_ARTICLE_28_LINE_570)
    return years_after(start, 3, rounding="down", at=_ARTICLE_28_LINE_560)  # Article 28, second sentence


def _representative_office_extension_may_extend(
    extensions_counted: int, extensions_allowed: int, requested_end: date, end_by_extensions: date, mou: Mou
) -> bool:
    """One more extension, up to the end that is asked for, is within Article 28.

    rules/decree/part_7_representative_office.catala_en, lines 575, 582.
    """
    if extensions_counted < extensions_allowed and requested_end <= end_by_extensions:
        return True  # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence
    if isinstance(mou, Valid_until) and requested_end <= mou.content:
        return True  # Article 28, second sentence; Article 28, third sentence
    return False


def _representative_office_extension_assertion_3(
    earlier: Present[Earlier_term] | None, extensions_granted: int
) -> bool:
    """Article 28 (rules/decree/part_7_representative_office.catala_en:513)."""
    if earlier is not None:
        return 0 <= earlier.value.extensions <= extensions_granted
    return True


def _representative_office_extension_assertion_4(earlier: Present[Earlier_term] | None, first_term_end: date) -> bool:
    """Article 28 (rules/decree/part_7_representative_office.catala_en:520)."""
    if earlier is not None:
        return earlier.value.end >= first_term_end
    return True


def representative_office_extension(
    *,
    start: date,
    extensions_granted: int,
    requested_end: date,
    mou: Mou,
    listed_parent: bool,
    earlier: Present[Earlier_term] | None = None,
    counted_extensions: Counted_extensions | None = None,
    listed_parent_total: Listed_parent_total | None = None,
) -> Representative_office_extension:
    """May the term of a Representative Office be extended once more, up to the day that is asked for?

    Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:430).

    Facts:
        start: The day on which the term begins.
        extensions_granted: How many extensions the office has been granted so far.
        requested_end: The end of the term that is asked for.
        mou: The MOU or agreement of the parent company with the government.
        listed_parent: The parent company is located in another foreign country, is registered in the stock market and
            receives an approval license in Lao PDR.
        earlier: How the term stood on the day on which the Decree came into force, if it began before. That day is not
            in the source (`Present(Earlier_term)`, None if not given).
        counted_extensions: Whether extensions from before the Decree count among the three (a reading of the text:
            Since_the_decree if not given).
        listed_parent_total: How long the office of a listed parent company may stay (a reading of the text: Four_years
            if not given).

    Raises `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 28, fourth sentence: Whether extensions from before the Decree count among the three.
    if counted_extensions is None:
        counted_extensions = Counted_extensions.Since_the_decree
    # Article 28, fourth sentence: How long the office of a listed parent company may stay.
    if listed_parent_total is None:
        listed_parent_total = Listed_parent_total.Four_years
    # Article 28, first sentence: The end of the term before any extension.
    first_term_end = years_after(start, 1, rounding="down", at=_ARTICLE_28_LINE_545)
    # Article 28, first sentence; Article 28, fourth sentence: How many extensions the office may have, apart from an
    # MOU.
    extensions_allowed = 3 if listed_parent else 2
    notice("Representative_office_extension.counted_extensions")
    not_counted = _representative_office_extension_not_counted(counted_extensions, listed_parent, earlier)
    extensions_counted = _representative_office_extension_extensions_counted(not_counted, extensions_granted)
    notice("Representative_office_extension.listed_parent_total")
    end_by_extensions = _representative_office_extension_end_by_extensions(
        listed_parent_total, listed_parent, not_counted, start
    )
    # Article 28, fourth sentence: The office has the four years of a listed parent company, instead of three.
    has_total_of_listed_parent = listed_parent and listed_parent_total is Listed_parent_total.Four_years
    may_extend = _representative_office_extension_may_extend(
        extensions_counted, extensions_allowed, requested_end, end_by_extensions, mou
    )
    if not (
        extensions_granted >= 0
        and requested_end > first_term_end
        and _representative_office_extension_assertion_3(earlier, extensions_granted)
        and _representative_office_extension_assertion_4(earlier, first_term_end)
    ):
        require(
            ("The number of extensions granted cannot be negative.", extensions_granted >= 0, _ARTICLE_28_LINE_507),
            (
                "An extension ends after the first year of the term.",
                requested_end > first_term_end,
                _ARTICLE_28_LINE_510,
            ),
            (
                "The extensions granted before the Decree are some or all of those granted so far.",
                _representative_office_extension_assertion_3(earlier, extensions_granted),
                _ARTICLE_28_LINE_513,
            ),
            (
                "A term does not end before its first year has run.",
                _representative_office_extension_assertion_4(earlier, first_term_end),
                _ARTICLE_28_LINE_520,
            ),
        )
    return Representative_office_extension(
        first_term_end, extensions_allowed, end_by_extensions, has_total_of_listed_parent, may_extend
    )


class Decided_representative_office_extension(Decision):
    """What `decide_representative_office_extension` gives: of each output of `representative_office_extension` a
    value, or why there is none.
    """

    __slots__ = ()

    @property
    def first_term_end(self) -> Outcome[date]:
        """The end of the term before any extension."""
        return self._outcome("first_term_end")

    @property
    def extensions_allowed(self) -> Outcome[int]:
        """How many extensions the office may have, apart from an MOU."""
        return self._outcome("extensions_allowed")

    @property
    def end_by_extensions(self) -> Outcome[date]:
        """The latest end that the extensions allow, apart from an MOU."""
        return self._outcome("end_by_extensions")

    @property
    def has_total_of_listed_parent(self) -> Outcome[bool]:
        """The office has the four years of a listed parent company, instead of three."""
        return self._outcome("has_total_of_listed_parent")

    @property
    def may_extend(self) -> Outcome[bool]:
        """One more extension, up to the end that is asked for, is within Article 28."""
        return self._outcome("may_extend")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_EXTENSION


def decide_representative_office_extension(
    *,
    start: date,
    extensions_granted: int,
    requested_end: date,
    mou: Mou,
    listed_parent: bool,
    earlier: Present[Earlier_term] | None = None,
    counted_extensions: Counted_extensions | None = None,
    listed_parent_total: Listed_parent_total | None = None,
) -> Decided_representative_office_extension:
    """`representative_office_extension` without exceptions (Article 28): an output that has no value is `Refused`,
    and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = representative_office_extension(
            start=start,
            extensions_granted=extensions_granted,
            requested_end=requested_end,
            mou=mou,
            listed_parent=listed_parent,
            earlier=earlier,
            counted_extensions=counted_extensions,
            listed_parent_total=listed_parent_total,
        )
    except Failure as failure:
        return Decided_representative_office_extension.without(
            failure,
            start,
            extensions_granted,
            requested_end,
            mou,
            listed_parent,
            earlier,
            counted_extensions,
            listed_parent_total,
        )
    return Decided_representative_office_extension(
        found,
        start,
        extensions_granted,
        requested_end,
        mou,
        listed_parent,
        earlier,
        counted_extensions,
        listed_parent_total,
    )


def _representative_office_term_latest_end(
    mou: Mou, two_limits: Reading[Two_limits], extension: Reading[Representative_office_extension], start: date
) -> date:
    """The latest day on which the term, with its extensions, may end.

    rules/decree/part_7_representative_office.catala_en, lines 625, 630, 641, 650.
    """
    if isinstance(mou, Valid_until) and two_limits() is Two_limits.The_later_one:
        # Article 28, third sentence; Article 28, fourth sentence
        return date_en.max_(mou.content, extension().end_by_extensions)

    def special_limit() -> Applied[date] | None:
        if isinstance(mou, Valid_until) and mou.content > years_after(
            start, 3, rounding="down", at=_ARTICLE_28_LINE_634
        ):
            return Applied(
                mou.content,
                "Article 28, second sentence, Article 28, third sentence (rules/decree/part_7_representative_office.catala_en:630)",
            )
        return None

    def special_limit_() -> Applied[date] | None:
        if extension().has_total_of_listed_parent:
            return Applied(
                extension().end_by_extensions,
                "Article 28, fourth sentence (rules/decree/part_7_representative_office.catala_en:641)",
            )
        return None

    applied = only("latest_end", special_limit(), special_limit_())
    if applied is not None:
        return applied.value
    return extension().end_by_extensions  # Article 28, second sentence


def representative_office_term(
    *,
    start: date,
    extensions_granted: int,
    requested_end: date,
    mou: Mou,
    listed_parent: bool,
    earlier: Present[Earlier_term] | None = None,
    two_limits: Two_limits | None = None,
    representative_office_extension__counted_extensions: Counted_extensions | None = None,
    representative_office_extension__listed_parent_total: Listed_parent_total | None = None,
) -> Representative_office_term:
    """How long may a Representative Office stay, and may its term be extended once more?

    Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:468).

    Facts:
        start: The day on which the term begins.
        extensions_granted: How many extensions the office has been granted so far.
        requested_end: The end of the term that is asked for.
        mou: The MOU or agreement of the parent company with the government.
        listed_parent: The parent company is located in another foreign country, is registered in the stock market and
            receives an approval license in Lao PDR.
        earlier: How the term stood on the day on which the Decree came into force, if it began before. That day is not
            in the source (`Present(Earlier_term)`, None if not given).
        two_limits: Which limit holds for a listed parent company with an MOU (a reading of the text: Not_ranked if not
            given).
        representative_office_extension__counted_extensions: Whether extensions from before the Decree count among the
            three (a reading of the text: Since_the_decree if not given).
        representative_office_extension__listed_parent_total: How long the office of a listed parent company may stay (a
            reading of the text: Four_years if not given).

    Raises `Conflict` where several rules give one and none yields to the others, `Refused` where an assertion of what
    it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 28, third sentence; Article 28, fourth sentence: Which limit holds for a listed parent company with an
    # MOU.
    if two_limits is None:
        two_limits = Two_limits.Not_ranked
    # Whether the term may be extended once more.
    extension = representative_office_extension(
        start=start,
        extensions_granted=extensions_granted,
        requested_end=requested_end,
        mou=mou,
        listed_parent=listed_parent,
        earlier=earlier,
        counted_extensions=representative_office_extension__counted_extensions,
        listed_parent_total=representative_office_extension__listed_parent_total,
    )
    # Article 28, first sentence: The end of the term before any extension.
    first_term_end = extension.first_term_end
    # Article 28, first sentence; Article 28, fourth sentence: How many extensions the office may have, apart from an
    # MOU.
    extensions_allowed = extension.extensions_allowed
    latest_end = _representative_office_term_latest_end(
        mou, as_chosen("Representative_office_term.two_limits", two_limits), known(extension), start
    )
    # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence: One more extension, up to
    # the end that is asked for, is within Article 28. Where it is not, the Ministry may still consider an exceptional
    # case.
    may_extend = extension.may_extend
    return Representative_office_term(first_term_end, extensions_allowed, latest_end, may_extend)


class Decided_representative_office_term(Decision):
    """What `decide_representative_office_term` gives: of each output of `representative_office_term` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def first_term_end(self) -> Outcome[date]:
        """The end of the term before any extension."""
        return self._outcome("first_term_end")

    @property
    def extensions_allowed(self) -> Outcome[int]:
        """How many extensions the office may have, apart from an MOU."""
        return self._outcome("extensions_allowed")

    @property
    def latest_end(self) -> Outcome[date]:
        """The latest day on which the term, with its extensions, may end."""
        return self._outcome("latest_end")

    @property
    def may_extend(self) -> Outcome[bool]:
        """One more extension, up to the end that is asked for, is within Article 28. Where it is not, the Ministry
        may still consider an exceptional case.
        """
        return self._outcome("may_extend")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_TERM


def decide_representative_office_term(
    *,
    start: date,
    extensions_granted: int,
    requested_end: date,
    mou: Mou,
    listed_parent: bool,
    earlier: Present[Earlier_term] | None = None,
    two_limits: Two_limits | None = None,
    representative_office_extension__counted_extensions: Counted_extensions | None = None,
    representative_office_extension__listed_parent_total: Listed_parent_total | None = None,
) -> Decided_representative_office_term:
    """`representative_office_term` without exceptions (Article 28): an output that has no value is `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = representative_office_term(
            start=start,
            extensions_granted=extensions_granted,
            requested_end=requested_end,
            mou=mou,
            listed_parent=listed_parent,
            earlier=earlier,
            two_limits=two_limits,
            representative_office_extension__counted_extensions=representative_office_extension__counted_extensions,
            representative_office_extension__listed_parent_total=representative_office_extension__listed_parent_total,
        )
    except Failure as failure:
        return Decided_representative_office_term.without(
            failure,
            start,
            extensions_granted,
            requested_end,
            mou,
            listed_parent,
            earlier,
            two_limits,
            representative_office_extension__counted_extensions,
            representative_office_extension__listed_parent_total,
        )
    return Decided_representative_office_term(
        found,
        start,
        extensions_granted,
        requested_end,
        mou,
        listed_parent,
        earlier,
        two_limits,
        representative_office_extension__counted_extensions,
        representative_office_extension__listed_parent_total,
    )


def _representative_office_exception_exceptional_extension(
    term: Reading[Representative_office_extension], extended: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To extend the term as an exceptional case, if the Ministry deems it necessary.

    Article 28, fifth sentence (rules/decree/part_7_representative_office.catala_en, line 820).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Permission,
                administration.Actor.Ministry_of_planning_and_investment,
                administration.Actor.Representative_office,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=not term().may_extend,
                start=before.start,
                due=before.due,
                done=extended,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def representative_office_exception(
    *,
    start: date,
    extensions_granted: int,
    requested_end: date,
    mou: Mou,
    listed_parent: bool,
    earlier: Present[Earlier_term] | None = None,
    extended: Present[date] | None = None,
    as_of: date,
    representative_office_extension__counted_extensions: Counted_extensions | None = None,
    representative_office_extension__listed_parent_total: Listed_parent_total | None = None,
) -> Representative_office_exception:
    """May the Ministry extend the term of a Representative Office where the extensions, the MOU and the listed
    parent company do not allow it?

    Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:744).

    Facts:
        start: The day on which the term begins.
        extensions_granted: How many extensions the office has been granted so far.
        requested_end: The end of the term that is asked for.
        mou: The MOU or agreement of the parent company with the government.
        listed_parent: The parent company is located in another foreign country, is registered in the stock market and
            receives an approval license in Lao PDR.
        earlier: How the term stood on the day on which the Decree came into force, if it began before. That day is not
            in the source (`Present(Earlier_term)`, None if not given).
        extended: The day on which the Ministry extended the term as an exceptional case (`Present(date)`, None if not
            given).
        as_of: The date for which the question is asked.
        representative_office_extension__counted_extensions: Whether extensions from before the Decree count among the
            three (a reading of the text: Since_the_decree if not given).
        representative_office_extension__listed_parent_total: How long the office of a listed parent company may stay (a
            reading of the text: Four_years if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Whether the term may be extended without the Ministry.
    term = representative_office_extension(
        start=start,
        extensions_granted=extensions_granted,
        requested_end=requested_end,
        mou=mou,
        listed_parent=listed_parent,
        earlier=earlier,
        counted_extensions=representative_office_extension__counted_extensions,
        listed_parent_total=representative_office_extension__listed_parent_total,
    )
    exceptional_extension = _representative_office_exception_exceptional_extension(known(term), extended, as_of)
    return Representative_office_exception(exceptional_extension)


class Decided_representative_office_exception(Decision):
    """What `decide_representative_office_exception` gives: of each output of `representative_office_exception` a
    value, or why there is none.
    """

    __slots__ = ()

    @property
    def exceptional_extension(self) -> Outcome[obligations.Obligation]:
        """To extend the term as an exceptional case, if the Ministry deems it necessary."""
        return self._outcome("exceptional_extension")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_EXCEPTION


def decide_representative_office_exception(
    *,
    start: date,
    extensions_granted: int,
    requested_end: date,
    mou: Mou,
    listed_parent: bool,
    earlier: Present[Earlier_term] | None = None,
    extended: Present[date] | None = None,
    as_of: date,
    representative_office_extension__counted_extensions: Counted_extensions | None = None,
    representative_office_extension__listed_parent_total: Listed_parent_total | None = None,
) -> Decided_representative_office_exception:
    """`representative_office_exception` without exceptions (Article 28): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = representative_office_exception(
            start=start,
            extensions_granted=extensions_granted,
            requested_end=requested_end,
            mou=mou,
            listed_parent=listed_parent,
            earlier=earlier,
            extended=extended,
            as_of=as_of,
            representative_office_extension__counted_extensions=representative_office_extension__counted_extensions,
            representative_office_extension__listed_parent_total=representative_office_extension__listed_parent_total,
        )
    except Failure as failure:
        return Decided_representative_office_exception.without(
            failure,
            start,
            extensions_granted,
            requested_end,
            mou,
            listed_parent,
            earlier,
            extended,
            as_of,
            representative_office_extension__counted_extensions,
            representative_office_extension__listed_parent_total,
        )
    return Decided_representative_office_exception(
        found,
        start,
        extensions_granted,
        requested_end,
        mou,
        listed_parent,
        earlier,
        extended,
        as_of,
        representative_office_extension__counted_extensions,
        representative_office_extension__listed_parent_total,
    )


def _representative_office_end_end_on_request(
    certificate_end: date, requested: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To request that the term be terminated early.

    Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, line 842).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Right,
                administration.Actor.Investor,
                administration.Actor.Planning_and_investment_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=Present(days_before(certificate_end, 1, at=_ARTICLE_28_LINE_846)),
                done=requested,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _representative_office_end_end_for_infringement(
    infringed: Present[date] | None, as_of: date, certificate_end: date, sector_approved: Present[date] | None
) -> obligations.Obligation:
    """To approve that the term be terminated early because the laws are infringed.

    Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, line 853).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Permission,
                administration.Actor.Planning_and_investment_sector,
                administration.Actor.Representative_office,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=obligations.had_happened(infringed, as_of),
                start=obligations.since(infringed),
                due=Present(days_before(certificate_end, 1, at=_ARTICLE_28_LINE_860)),
                done=(None if obligations.had_passed(sector_approved, infringed.value) else sector_approved)
                if infringed is not None
                else None,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _representative_office_end_may_end_early(
    end_on_request: obligations.Obligation, end_for_infringement: Reading[obligations.Obligation]
) -> bool:
    """The term may be terminated before the period has run.

    Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, lines 832, 837).
    """
    if end_on_request.status is obligations.Status.Done_in_time:
        return True
    if end_for_infringement().status is obligations.Status.Done_in_time:
        return True
    return False


def _representative_office_end_new_application(
    wishes_to_invest: bool, certificate_end: date, applied: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To submit an application in accordance with the laws, if the company wishes to further invest.

    Article 28, sixth sentence (rules/decree/part_7_representative_office.catala_en, line 872).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Foreign_legal_entity, administration.Actor.Not_named
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=wishes_to_invest,
                start=obligations.On(certificate_end),
                due=before.due,
                done=applied,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def representative_office_end(
    *,
    certificate_end: date,
    requested: Present[date] | None = None,
    infringed: Present[date] | None = None,
    sector_approved: Present[date] | None = None,
    wishes_to_invest: bool,
    applied: Present[date] | None = None,
    as_of: date,
) -> Representative_office_end:
    """When may the term of a Representative Office end early, and what must the company do when it is over?

    Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:770).

    Facts:
        certificate_end: The end of the period defined in the certificate, with its extensions.
        requested: The day on which the investor requested the end of the term (`Present(date)`, None if not given).
        infringed: The day on which the investor or the office first carried out activities that infringe the laws and
            regulations of Lao PDR (`Present(date)`, None if not given).
        sector_approved: The day on which the planning and investment sector approved the end of the term because of
            them (`Present(date)`, None if not given).
        wishes_to_invest: The company wishes to further invest.
        applied: The day on which the company submitted its application for that (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    end_on_request = _representative_office_end_end_on_request(certificate_end, requested, as_of)
    end_for_infringement = _representative_office_end_end_for_infringement(
        infringed, as_of, certificate_end, sector_approved
    )
    may_end_early = _representative_office_end_may_end_early(end_on_request, known(end_for_infringement))
    new_application = _representative_office_end_new_application(wishes_to_invest, certificate_end, applied, as_of)
    return Representative_office_end(may_end_early, end_on_request, end_for_infringement, new_application)


class Decided_representative_office_end(Decision):
    """What `decide_representative_office_end` gives: of each output of `representative_office_end` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def may_end_early(self) -> Outcome[bool]:
        """The term may be terminated before the period has run."""
        return self._outcome("may_end_early")

    @property
    def end_on_request(self) -> Outcome[obligations.Obligation]:
        """To request that the term be terminated early."""
        return self._outcome("end_on_request")

    @property
    def end_for_infringement(self) -> Outcome[obligations.Obligation]:
        """To approve that the term be terminated early because the laws are infringed."""
        return self._outcome("end_for_infringement")

    @property
    def new_application(self) -> Outcome[obligations.Obligation]:
        """To submit an application in accordance with the laws, if the company wishes to further invest."""
        return self._outcome("new_application")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_END


def decide_representative_office_end(
    *,
    certificate_end: date,
    requested: Present[date] | None = None,
    infringed: Present[date] | None = None,
    sector_approved: Present[date] | None = None,
    wishes_to_invest: bool,
    applied: Present[date] | None = None,
    as_of: date,
) -> Decided_representative_office_end:
    """`representative_office_end` without exceptions (Article 28): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = representative_office_end(
            certificate_end=certificate_end,
            requested=requested,
            infringed=infringed,
            sector_approved=sector_approved,
            wishes_to_invest=wishes_to_invest,
            applied=applied,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_representative_office_end.without(
            failure, certificate_end, requested, infringed, sector_approved, wishes_to_invest, applied, as_of
        )
    return Decided_representative_office_end(
        found, certificate_end, requested, infringed, sector_approved, wishes_to_invest, applied, as_of
    )


def _representative_office_tasks_monitoring_begins(
    established: Present[date] | None, mou_signed: Present[date] | None
) -> obligations.Start:
    """The first day on which there is both an office and an MOU or agreement to monitor.

    Article 29, third item (rules/decree/part_7_representative_office.catala_en, line 1058).
    """
    if established is not None:
        if mou_signed is not None:
            return obligations.On(date_en.max_(established.value, mou_signed.value))
        return obligations.Awaited()
    return obligations.Awaited()


def _representative_office_tasks_data_collection(
    established: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To collect data and conduct a feasibility study for investment.

    Article 29, first item (rules/decree/part_7_representative_office.catala_en, line 1041).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Right, administration.Actor.Representative_office, administration.Actor.Not_named
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(established),
                due=before.due,
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _representative_office_tasks_focal_point(
    task: obligations.Modality, established: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To serve as the focal point within the country and facilitate communication and coordination with the parent
    company.

    Article 29, second item (rules/decree/part_7_representative_office.catala_en, line 1049).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                task, administration.Actor.Representative_office, administration.Actor.Foreign_legal_entity
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(established),
                due=before.due,
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _representative_office_tasks_mou_monitoring(
    task: obligations.Modality, mou_signed: Present[date] | None, as_of: date, monitoring_begins: obligations.Start
) -> obligations.Obligation:
    """To monitor the implementation of the MOU or agreement.

    Article 29, third item (rules/decree/part_7_representative_office.catala_en, line 1067).
    """
    return obligations.standing_(
        let(
            obligations.norm(task, administration.Actor.Representative_office, administration.Actor.Not_named),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=obligations.had_happened(mou_signed, as_of),
                start=monitoring_begins,
                due=before.due,
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def representative_office_tasks(
    *,
    established: Present[date] | None = None,
    mou_signed: Present[date] | None = None,
    as_of: date,
    scope_of_office: Scope_of_office | None = None,
) -> Representative_office_tasks:
    """What a Representative Office may and must do, and how it stands.

    Encodes Article 29 (rules/decree/part_7_representative_office.catala_en:970).

    Facts:
        established: The day on which the Representative Office was established (`Present(date)`, None if not given).
        mou_signed: The day on which the MOU or agreement with the government was signed (`Present(date)`, None if not
            given).
        as_of: The date for which the question is asked.
        scope_of_office: What the office does as its rights, and what as its duties (a reading of the text:
            Right_and_duties if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 29, second item; Article 29, third item: What the office does as its rights, and what as its duties.
    if scope_of_office is None:
        scope_of_office = Scope_of_office.Right_and_duties
    notice("Representative_office_tasks.scope_of_office")
    # Article 29, second item; Article 29, third item: Whether the focal point and the monitoring are duties or rights.
    task = (
        obligations.Modality.Duty if scope_of_office is Scope_of_office.Right_and_duties else obligations.Modality.Right
    )
    monitoring_begins = _representative_office_tasks_monitoring_begins(established, mou_signed)
    data_collection = _representative_office_tasks_data_collection(established, as_of)
    focal_point = _representative_office_tasks_focal_point(task, established, as_of)
    mou_monitoring = _representative_office_tasks_mou_monitoring(task, mou_signed, as_of, monitoring_begins)
    return Representative_office_tasks(data_collection, focal_point, mou_monitoring)


class Decided_representative_office_tasks(Decision):
    """What `decide_representative_office_tasks` gives: of each output of `representative_office_tasks` a value, or
    why there is none.
    """

    __slots__ = ()

    @property
    def data_collection(self) -> Outcome[obligations.Obligation]:
        """To collect data and conduct a feasibility study for investment."""
        return self._outcome("data_collection")

    @property
    def focal_point(self) -> Outcome[obligations.Obligation]:
        """To serve as the focal point within the country and facilitate communication and coordination with the
        parent company.
        """
        return self._outcome("focal_point")

    @property
    def mou_monitoring(self) -> Outcome[obligations.Obligation]:
        """To monitor the implementation of the MOU or agreement."""
        return self._outcome("mou_monitoring")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_TASKS


def decide_representative_office_tasks(
    *,
    established: Present[date] | None = None,
    mou_signed: Present[date] | None = None,
    as_of: date,
    scope_of_office: Scope_of_office | None = None,
) -> Decided_representative_office_tasks:
    """`representative_office_tasks` without exceptions (Article 29): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = representative_office_tasks(
            established=established, mou_signed=mou_signed, as_of=as_of, scope_of_office=scope_of_office
        )
    except Failure as failure:
        return Decided_representative_office_tasks.without(failure, established, mou_signed, as_of, scope_of_office)
    return Decided_representative_office_tasks(found, established, mou_signed, as_of, scope_of_office)


def _representative_office_tariff_is_named_equipment(
    equipment: Equipment, specific_purposes: Reading[Specific_purposes]
) -> bool:
    """The equipment is of a kind that the Article names.

    Article 29, fourth item (rules/decree/part_7_representative_office.catala_en, line 1080).
    """
    if isinstance(equipment, Machinery):
        return equipment.content or specific_purposes() is Specific_purposes.Vehicles
    if isinstance(equipment, Vehicle):
        return equipment.content
    return False


def representative_office_tariff(
    *,
    signed_mou: bool,
    equipment: Equipment,
    stipulated_in_mou: bool,
    specific_purposes: Specific_purposes | None = None,
) -> Representative_office_tariff:
    """Does the representative of a foreign legal entity enjoy a tariff incentive for importing equipment?

    Encodes Article 29 (rules/decree/part_7_representative_office.catala_en:1011).

    Facts:
        signed_mou: The foreign legal entity signed an MOU or agreement with the government.
        equipment: What is imported.
        stipulated_in_mou: The MOU or agreement stipulates the incentive for it.
        specific_purposes: What "for specific purposes" is said of (a reading of the text: Vehicles if not given).

    There is an answer for all facts.
    """
    # Article 29, fourth item: What "for specific purposes" is said of.
    if specific_purposes is None:
        specific_purposes = Specific_purposes.Vehicles
    is_named_equipment = _representative_office_tariff_is_named_equipment(
        equipment, as_chosen("Representative_office_tariff.specific_purposes", specific_purposes)
    )
    # Article 29, fourth item: The tariff incentive of the MOU or agreement is enjoyed.
    has_incentive = signed_mou and stipulated_in_mou and is_named_equipment
    return Representative_office_tariff(has_incentive)


class Decided_representative_office_tariff(Decision):
    """What `decide_representative_office_tariff` gives: of each output of `representative_office_tariff` a value, or
    why there is none.
    """

    __slots__ = ()

    @property
    def has_incentive(self) -> Outcome[bool]:
        """The tariff incentive of the MOU or agreement is enjoyed."""
        return self._outcome("has_incentive")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_TARIFF


def decide_representative_office_tariff(
    *,
    signed_mou: bool,
    equipment: Equipment,
    stipulated_in_mou: bool,
    specific_purposes: Specific_purposes | None = None,
) -> Decided_representative_office_tariff:
    """`representative_office_tariff` without exceptions (Article 29): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = representative_office_tariff(
            signed_mou=signed_mou,
            equipment=equipment,
            stipulated_in_mou=stipulated_in_mou,
            specific_purposes=specific_purposes,
        )
    except Failure as failure:
        return Decided_representative_office_tariff.without(
            failure, signed_mou, equipment, stipulated_in_mou, specific_purposes
        )
    return Decided_representative_office_tariff(found, signed_mou, equipment, stipulated_in_mou, specific_purposes)


def _representative_office_activity_is_allowed(activity: Office_activity) -> bool:
    """The office may do it. There is no answer where the text names the activity neither as a right or duty nor as
    prohibited.

    rules/decree/part_7_representative_office.catala_en, lines 1216, 1221, 1226, 1231, 1237, 1242, 1247.
    """
    if isinstance(activity, Data_collection):
        return True  # Article 29, first item
    if isinstance(activity, Coordination):
        return True  # Article 29, second item
    if isinstance(activity, Mou_monitoring):
        return True  # Article 29, third item
    if isinstance(activity, Business) and not activity.content:
        return False  # Article 30, first item
    if isinstance(activity, Income):
        return False  # Article 30, second item
    if isinstance(activity, Receipts_or_invoices):
        return False  # Article 30, third item
    if isinstance(activity, Declaration_of_bankruptcy):
        return False  # Article 30, fourth item
    # No rule of the text says.
    raise Silent("is_allowed", "rules/decree/part_7_representative_office.catala_en:1183", "Article 30")


def representative_office_activity(*, activity: Office_activity) -> Representative_office_activity:
    """May a Representative Office do this?

    Encodes Article 30 (rules/decree/part_7_representative_office.catala_en:1178).

    Facts:
        activity: What the office is about to do.

    Raises `Silent` where no rule gives a value.
    """
    is_allowed = _representative_office_activity_is_allowed(activity)
    return Representative_office_activity(is_allowed)


class Decided_representative_office_activity(Decision):
    """What `decide_representative_office_activity` gives: of each output of `representative_office_activity` a
    value, or why there is none.
    """

    __slots__ = ()

    @property
    def is_allowed(self) -> Outcome[bool]:
        """The office may do it. There is no answer where the text names the activity neither as a right or duty nor
        as prohibited.
        """
        return self._outcome("is_allowed")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_ACTIVITY


def decide_representative_office_activity(*, activity: Office_activity) -> Decided_representative_office_activity:
    """`representative_office_activity` without exceptions (Article 30): an output that has no value is `Silent`, and
    the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = representative_office_activity(activity=activity)
    except Failure as failure:
        return Decided_representative_office_activity.without(failure, activity)
    return Decided_representative_office_activity(found, activity)


def _representative_office_prohibitions_business(
    business_approved: bool, business_conducted: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To conduct business or carry out commercial activities beyond the approved activities.

    Article 30, first item; Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, line
    1254).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Prohibition,
                administration.Actor.Representative_office,
                administration.Actor.Not_named,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=None if business_approved else business_conducted,
                follows=obligations.Consequence.Certificate_at_risk,
            ),
        ),
        as_of,
    )


def _representative_office_prohibitions_income(
    income_generated: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To generate income.

    Article 30, second item; Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, line
    1264).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Prohibition,
                administration.Actor.Representative_office,
                administration.Actor.Not_named,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=income_generated,
                follows=obligations.Consequence.Certificate_at_risk,
            ),
        ),
        as_of,
    )


def _representative_office_prohibitions_receipts(
    receipt_issued: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To issue receipts or invoices for any revenues or incomes.

    Article 30, third item; Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, line
    1274).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Prohibition,
                administration.Actor.Representative_office,
                administration.Actor.Not_named,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=receipt_issued,
                follows=obligations.Consequence.Certificate_at_risk,
            ),
        ),
        as_of,
    )


def _representative_office_prohibitions_bankruptcy(
    bankruptcy_declared: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To assess itself as unable to reimburse its liabilities in a timely manner, and declare itself bankrupt.

    Article 30, fourth item; Article 28, seventh sentence (rules/decree/part_7_representative_office.catala_en, line
    1284).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Prohibition,
                administration.Actor.Representative_office,
                administration.Actor.Not_named,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=bankruptcy_declared,
                follows=obligations.Consequence.Certificate_at_risk,
            ),
        ),
        as_of,
    )


def representative_office_prohibitions(
    *,
    business_conducted: Present[date] | None = None,
    business_approved: bool,
    income_generated: Present[date] | None = None,
    receipt_issued: Present[date] | None = None,
    bankruptcy_declared: Present[date] | None = None,
    as_of: date,
) -> Representative_office_prohibitions:
    """What a Representative Office must not do, and what follows if it did.

    Encodes Article 30 (rules/decree/part_7_representative_office.catala_en:1186).

    Facts:
        business_conducted: The day on which the office first conducted business or carried out commercial activities
            (`Present(date)`, None if not given).
        business_approved: These activities were within the approved activities.
        income_generated: The day on which the office first generated income (`Present(date)`, None if not given).
        receipt_issued: The day on which the office first issued a receipt or invoice for revenues or incomes
            (`Present(date)`, None if not given).
        bankruptcy_declared: The day on which the office assessed itself as unable to reimburse its liabilities and
            declared itself bankrupt (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    business = _representative_office_prohibitions_business(business_approved, business_conducted, as_of)
    income = _representative_office_prohibitions_income(income_generated, as_of)
    receipts = _representative_office_prohibitions_receipts(receipt_issued, as_of)
    bankruptcy = _representative_office_prohibitions_bankruptcy(bankruptcy_declared, as_of)
    return Representative_office_prohibitions(business, income, receipts, bankruptcy)


class Decided_representative_office_prohibitions(Decision):
    """What `decide_representative_office_prohibitions` gives: of each output of `representative_office_prohibitions`
    a value, or why there is none.
    """

    __slots__ = ()

    @property
    def business(self) -> Outcome[obligations.Obligation]:
        """To conduct business or carry out commercial activities beyond the approved activities."""
        return self._outcome("business")

    @property
    def income(self) -> Outcome[obligations.Obligation]:
        """To generate income."""
        return self._outcome("income")

    @property
    def receipts(self) -> Outcome[obligations.Obligation]:
        """To issue receipts or invoices for any revenues or incomes."""
        return self._outcome("receipts")

    @property
    def bankruptcy(self) -> Outcome[obligations.Obligation]:
        """To assess itself as unable to reimburse its liabilities in a timely manner, and declare itself bankrupt."""
        return self._outcome("bankruptcy")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_PROHIBITIONS


def decide_representative_office_prohibitions(
    *,
    business_conducted: Present[date] | None = None,
    business_approved: bool,
    income_generated: Present[date] | None = None,
    receipt_issued: Present[date] | None = None,
    bankruptcy_declared: Present[date] | None = None,
    as_of: date,
) -> Decided_representative_office_prohibitions:
    """`representative_office_prohibitions` without exceptions (Article 30): an output that has no value is `Silent`,
    `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = representative_office_prohibitions(
            business_conducted=business_conducted,
            business_approved=business_approved,
            income_generated=income_generated,
            receipt_issued=receipt_issued,
            bankruptcy_declared=bankruptcy_declared,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_representative_office_prohibitions.without(
            failure, business_conducted, business_approved, income_generated, receipt_issued, bankruptcy_declared, as_of
        )
    return Decided_representative_office_prohibitions(
        found, business_conducted, business_approved, income_generated, receipt_issued, bankruptcy_declared, as_of
    )


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

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
            lambda registered_abroad, signed_mou, has_lao_entity: (
                registered_abroad and signed_mou and not has_lao_entity
            ),
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
            lambda: administration.Actor.Planning_and_investment_sector,
            term=Term(Rule(0, (_ART27_P2,), 166, "rules/decree/part_7_representative_office.catala_en")),
        ),
        Binding(
            "issued_at",
            "issued_at",
            administration.LEVEL_TYPE,
            lambda: administration.Level.Central,
            term=Term(Rule(0, (_ART27_P2,), 169, "rules/decree/part_7_representative_office.catala_en")),
        ),
        Binding(
            "goes_to_committee",
            "goes_to_committee",
            Boolean(),
            lambda: False,
            term=Term(Rule(0, (_ART27_P2,), 172, "rules/decree/part_7_representative_office.catala_en")),
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
            term=Term(Rule(0, (_ART27_P3,), 176, "rules/decree/part_7_representative_office.catala_en")),
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(
                Rule(0, (_ART27_P3,), 181, "rules/decree/part_7_representative_office.catala_en", uses=("missing",))
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
            lambda given: Seal_period.From_permission if given is None else given,
            term=Term(Rule(0, (_ART27_P5_B,), 187, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="seal_period",
            reading="Representative_office_duties.seal_period",
        ),
        Binding(
            "monitored_by",
            "monitored_by",
            MONITORED_BY_TYPE,
            lambda given: Monitored_by.Public_security if given is None else given,
            term=Term(Rule(0, (_ART27_P5_C,), 190, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="monitored_by",
            reading="Representative_office_duties.monitored_by",
        ),
        Binding(
            "seal_period_begins",
            "seal_period_begins",
            OptionalOf(Date()),
            lambda seal_period, seal_permitted, certificate_issued: (
                seal_permitted if seal_period() is Seal_period.From_permission else certificate_issued
            ),
            reads=("seal_period", "seal_permitted", "certificate_issued"),
            term=Term(
                Rule(
                    0, (_ART27_P5_B,), 193, "rules/decree/part_7_representative_office.catala_en", uses=("seal_period",)
                ),
            ),
        ),
        Binding(
            "establishment",
            "establishment",
            obligations.OBLIGATION_TYPE,
            _representative_office_duties_establishment,
            reads=("registered_abroad", "has_lao_entity", "mou_signed", "established", "as_of"),
            term=Term(Rule(0, (_ART27_P6,), 199, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
        ),
        Binding(
            "enterprise_code",
            "enterprise_code",
            obligations.OBLIGATION_TYPE,
            _representative_office_duties_enterprise_code,
            reads=("code_obtained", "as_of"),
            term=Term(Rule(0, (_ART27_P4,), 212, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
        ),
        Binding(
            "taxpayer_number",
            "taxpayer_number",
            obligations.OBLIGATION_TYPE,
            _representative_office_duties_taxpayer_number,
            reads=("taxpayer_number_obtained", "as_of"),
            term=Term(Rule(0, (_ART27_P4,), 222, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
        ),
        Binding(
            "seal_permission",
            "seal_permission",
            obligations.OBLIGATION_TYPE,
            _representative_office_duties_seal_permission,
            reads=("certificate_issued", "seal_permitted", "as_of"),
            term=Term(Rule(0, (_ART27_P5_A,), 231, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
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
                    241,
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
                                    due=Present(
                                        lao_pdr.LAO_PDR.add(seal_period_begins.value, 7, at=_ARTICLE_27_LINE_248)
                                    )
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
            certain=False,
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
                    255,
                    "rules/decree/part_7_representative_office.catala_en",
                    uses=("monitored_by",),
                ),
            ),
            certain=False,
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

REPRESENTATIVE_OFFICE_EXTENSION = Scope(
    "Representative_office_extension",
    function=representative_office_extension,
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
            "earlier",
            OptionalOf(EARLIER_TERM_TYPE),
            "How the term stood on the day on which the Decree came into force, if it began before. That day is not in the source.",
        ),
        Input(
            "counted_extensions",
            COUNTED_EXTENSIONS_TYPE,
            "Whether extensions from before the Decree count among the three.",
            required=False,
            reading=ReadingChoice(
                "Representative_office_extension.counted_extensions", "Since_the_decree", (_ART28_P2,)
            ),
        ),
        Input(
            "listed_parent_total",
            LISTED_PARENT_TOTAL_TYPE,
            "How long the office of a listed parent company may stay.",
            required=False,
            reading=ReadingChoice("Representative_office_extension.listed_parent_total", "Four_years", (_ART28_P2,)),
        ),
    ),
    bindings=(
        Binding(
            "counted_extensions",
            "counted_extensions",
            COUNTED_EXTENSIONS_TYPE,
            lambda given: Counted_extensions.Since_the_decree if given is None else given,
            term=Term(Rule(0, (_ART28_P2,), 526, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="counted_extensions",
            reading="Representative_office_extension.counted_extensions",
        ),
        Binding(
            "listed_parent_total",
            "listed_parent_total",
            LISTED_PARENT_TOTAL_TYPE,
            lambda given: Listed_parent_total.Four_years if given is None else given,
            term=Term(Rule(0, (_ART28_P2,), 542, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="listed_parent_total",
            reading="Representative_office_extension.listed_parent_total",
        ),
        Binding(
            "first_term_end",
            "first_term_end",
            Date(),
            lambda start: years_after(start, 1, rounding="down", at=_ARTICLE_28_LINE_545),
            reads=("start",),
            term=Term(Rule(0, (_ART28_P1_A,), 545, "rules/decree/part_7_representative_office.catala_en")),
        ),
        Binding(
            "extensions_allowed",
            "extensions_allowed",
            Integer(),
            lambda listed_parent: 3 if listed_parent else 2,
            reads=("listed_parent",),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_B,),
                    548,
                    "rules/decree/part_7_representative_office.catala_en",
                    label="ordinary_count",
                ),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P2,),
                            552,
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
            "not_counted",
            "not_counted",
            OptionalOf(EARLIER_TERM_TYPE),
            _representative_office_extension_not_counted,
            reads=("counted_extensions", "listed_parent", "earlier"),
            plain=("counted_extensions",),
            term=Term(
                Rule(
                    0,
                    (_ART28_P2,),
                    529,
                    "rules/decree/part_7_representative_office.catala_en",
                    uses=("counted_extensions",),
                ),
            ),
        ),
        Binding(
            "extensions_counted",
            "extensions_counted",
            Integer(),
            _representative_office_extension_extensions_counted,
            reads=("not_counted", "extensions_granted"),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_B, _ART28_P2),
                    536,
                    "rules/decree/part_7_representative_office.catala_en",
                    uses=("not_counted",),
                ),
            ),
        ),
        Binding(
            "end_by_extensions",
            "end_by_extensions",
            Date(),
            _representative_office_extension_end_by_extensions,
            reads=("listed_parent_total", "listed_parent", "not_counted", "start"),
            plain=("listed_parent_total",),
            term=Term(
                Rule(
                    0, (_ART28_P1_C,), 559, "rules/decree/part_7_representative_office.catala_en", label="three_years"
                ),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P2,),
                            563,
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
                            uses=("listed_parent_total", "not_counted"),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "has_total_of_listed_parent",
            "has_total_of_listed_parent",
            Boolean(),
            lambda listed_parent, listed_parent_total: (
                listed_parent and listed_parent_total() is Listed_parent_total.Four_years
            ),
            reads=("listed_parent", "listed_parent_total"),
            term=Term(
                Rule(
                    0,
                    (_ART28_P2,),
                    588,
                    "rules/decree/part_7_representative_office.catala_en",
                    uses=("listed_parent_total",),
                ),
            ),
        ),
        Binding(
            "may_extend",
            "may_extend",
            Boolean(),
            _representative_office_extension_may_extend,
            reads=("extensions_counted", "extensions_allowed", "requested_end", "end_by_extensions", "mou"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P1_D, _ART28_P1_E),
                            582,
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
                                                else impossible("the case was tested before", _ARTICLE_28_LINE_583)
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
                                    575,
                                    "rules/decree/part_7_representative_office.catala_en",
                                    conditions=(
                                        Condition(
                                            "extensions_counted < extensions_allowed",
                                            ("extensions_counted", "extensions_allowed"),
                                            lambda extensions_counted, extensions_allowed: (
                                                extensions_counted < extensions_allowed
                                            ),
                                            (
                                                Value(
                                                    "extensions_counted",
                                                    Integer(),
                                                    lambda extensions_counted, extensions_allowed: extensions_counted,
                                                ),
                                                Value(
                                                    "extensions_allowed",
                                                    Integer(),
                                                    lambda extensions_counted, extensions_allowed: extensions_allowed,
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
                                    uses=("extensions_counted", "extensions_allowed", "end_by_extensions"),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("first_term_end", "extensions_allowed", "end_by_extensions", "has_total_of_listed_parent", "may_extend"),
    type=REPRESENTATIVE_OFFICE_EXTENSION_TYPE,
    assertions=(
        Assertion(
            "The number of extensions granted cannot be negative.",
            lambda extensions_granted: extensions_granted >= 0,
            (_ARTICLE_28,),
            507,
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
            lambda requested_end, first_term_end: requested_end > first_term_end,
            (_ARTICLE_28,),
            510,
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
        Assertion(
            "The extensions granted before the Decree are some or all of those granted so far.",
            _representative_office_extension_assertion_3,
            (_ARTICLE_28,),
            513,
            "rules/decree/part_7_representative_office.catala_en",
            reads=("earlier", "extensions_granted"),
            conditions=(
                Condition(
                    "match earlier with pattern -- Present content before: before.extensions >= 0 and before.extensions <= extensions_granted -- Absent: true",
                    ("earlier", "extensions_granted"),
                    lambda earlier, extensions_granted: (
                        0 <= earlier.value.extensions <= extensions_granted if earlier is not None else True
                    ),
                    (
                        Value("earlier", OptionalOf(EARLIER_TERM_TYPE), lambda earlier, extensions_granted: earlier),
                        Value("extensions_granted", Integer(), lambda earlier, extensions_granted: extensions_granted),
                    ),
                ),
            ),
        ),
        Assertion(
            "A term does not end before its first year has run.",
            _representative_office_extension_assertion_4,
            (_ARTICLE_28,),
            520,
            "rules/decree/part_7_representative_office.catala_en",
            reads=("earlier", "first_term_end"),
            conditions=(
                Condition(
                    "match earlier with pattern -- Present content before: before.end >= first_term_end -- Absent: true",
                    ("earlier", "first_term_end"),
                    lambda earlier, first_term_end: (
                        earlier.value.end >= first_term_end if earlier is not None else True
                    ),
                    (
                        Value("earlier", OptionalOf(EARLIER_TERM_TYPE), lambda earlier, first_term_end: earlier),
                        Value("first_term_end", Date(), lambda earlier, first_term_end: first_term_end),
                    ),
                ),
            ),
            uses=("first_term_end",),
        ),
    ),
    doc="May the term of a Representative Office be extended once more, up to the day that is asked for?",
    places=(_ARTICLE_28,),
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
            "earlier",
            OptionalOf(EARLIER_TERM_TYPE),
            "How the term stood on the day on which the Decree came into force, if it began before. That day is not in the source.",
        ),
        Input(
            "two_limits",
            TWO_LIMITS_TYPE,
            "Which limit holds for a listed parent company with an MOU.",
            required=False,
            reading=ReadingChoice("Representative_office_term.two_limits", "Not_ranked", (_ART28_P1_E, _ART28_P2)),
        ),
        Input(
            "Representative_office_extension.counted_extensions",
            COUNTED_EXTENSIONS_TYPE,
            "Whether extensions from before the Decree count among the three.",
            required=False,
            parameter="representative_office_extension__counted_extensions",
            reading=ReadingChoice(
                "Representative_office_extension.counted_extensions", "Since_the_decree", (_ART28_P2,)
            ),
        ),
        Input(
            "Representative_office_extension.listed_parent_total",
            LISTED_PARENT_TOTAL_TYPE,
            "How long the office of a listed parent company may stay.",
            required=False,
            parameter="representative_office_extension__listed_parent_total",
            reading=ReadingChoice("Representative_office_extension.listed_parent_total", "Four_years", (_ART28_P2,)),
        ),
    ),
    bindings=(
        Binding(
            "two_limits",
            "two_limits",
            TWO_LIMITS_TYPE,
            lambda given: Two_limits.Not_ranked if given is None else given,
            term=Term(Rule(0, (_ART28_P1_E, _ART28_P2), 615, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="two_limits",
            reading="Representative_office_term.two_limits",
        ),
        Subscope(
            "extension",
            REPRESENTATIVE_OFFICE_EXTENSION,
            lambda start, extensions_granted, requested_end, mou, listed_parent, earlier, representative_office_extension__counted_extensions, representative_office_extension__listed_parent_total: (
                representative_office_extension(
                    start=start,
                    extensions_granted=extensions_granted,
                    requested_end=requested_end,
                    mou=mou,
                    listed_parent=listed_parent,
                    earlier=earlier,
                    counted_extensions=representative_office_extension__counted_extensions,
                    listed_parent_total=representative_office_extension__listed_parent_total,
                )
            ),
            inputs=(
                SubscopeInput(
                    "start",
                    lambda start: start,
                    reads=("start",),
                    term=Term(Rule(0, (_ART28_P1_A,), 596, "rules/decree/part_7_representative_office.catala_en")),
                ),
                SubscopeInput(
                    "extensions_granted",
                    lambda extensions_granted: extensions_granted,
                    reads=("extensions_granted",),
                    term=Term(Rule(0, (_ART28_P1_B,), 599, "rules/decree/part_7_representative_office.catala_en")),
                ),
                SubscopeInput(
                    "requested_end",
                    lambda requested_end: requested_end,
                    reads=("requested_end",),
                    term=Term(Rule(0, (_ART28_P1_B,), 602, "rules/decree/part_7_representative_office.catala_en")),
                ),
                SubscopeInput(
                    "mou",
                    lambda mou: mou,
                    reads=("mou",),
                    term=Term(Rule(0, (_ART28_P1_D,), 605, "rules/decree/part_7_representative_office.catala_en")),
                ),
                SubscopeInput(
                    "listed_parent",
                    lambda listed_parent: listed_parent,
                    reads=("listed_parent",),
                    term=Term(Rule(0, (_ART28_P2,), 608, "rules/decree/part_7_representative_office.catala_en")),
                ),
                SubscopeInput(
                    "earlier",
                    lambda earlier: earlier,
                    reads=("earlier",),
                    term=Term(Rule(0, (_ART28_P2,), 611, "rules/decree/part_7_representative_office.catala_en")),
                ),
                SubscopeInput(
                    "counted_extensions", handed_on, reads=("Representative_office_extension.counted_extensions",)
                ),
                SubscopeInput(
                    "listed_parent_total", handed_on, reads=("Representative_office_extension.listed_parent_total",)
                ),
            ),
            reads=(
                "start",
                "extensions_granted",
                "requested_end",
                "mou",
                "listed_parent",
                "earlier",
                "Representative_office_extension.counted_extensions",
                "Representative_office_extension.listed_parent_total",
            ),
            certain=False,
        ),
        Binding(
            "first_term_end",
            "first_term_end",
            Date(),
            lambda extension: extension().first_term_end,
            reads=("extension",),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_A,),
                    618,
                    "rules/decree/part_7_representative_office.catala_en",
                    uses=("extension.first_term_end",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "extensions_allowed",
            "extensions_allowed",
            Integer(),
            lambda extension: extension().extensions_allowed,
            reads=("extension",),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_B, _ART28_P2),
                    622,
                    "rules/decree/part_7_representative_office.catala_en",
                    uses=("extension.extensions_allowed",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "latest_end",
            "latest_end",
            Date(),
            _representative_office_term_latest_end,
            reads=("mou", "two_limits", "extension", "start"),
            term=Term(
                Rule(
                    0,
                    (_ART28_P1_C,),
                    625,
                    "rules/decree/part_7_representative_office.catala_en",
                    label="ordinary_limit",
                    uses=("extension.end_by_extensions",),
                ),
                exceptions=(
                    Term(
                        exceptions=(
                            Term(
                                Rule(
                                    3,
                                    (_ART28_P1_E, _ART28_P2),
                                    650,
                                    "rules/decree/part_7_representative_office.catala_en",
                                    conditions=(
                                        Condition(
                                            "mou with pattern Valid_until",
                                            ("mou",),
                                            lambda mou: isinstance(mou, Valid_until),
                                            (Value("mou", MOU_TYPE, lambda mou: mou),),
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
                                    uses=("two_limits", "extension.end_by_extensions"),
                                ),
                            ),
                        ),
                        then=Term(
                            exceptions=(
                                Term(
                                    Rule(
                                        1,
                                        (_ART28_P1_D, _ART28_P1_E),
                                        630,
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
                                                    > years_after(start, 3, rounding="down", at=_ARTICLE_28_LINE_634)
                                                ),
                                                (
                                                    Value(
                                                        "validity_end",
                                                        Date(),
                                                        lambda mou, start: (
                                                            mou.content
                                                            if isinstance(mou, Valid_until)
                                                            else impossible(
                                                                "the case was tested before", _ARTICLE_28_LINE_633
                                                            )
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
                                        641,
                                        "rules/decree/part_7_representative_office.catala_en",
                                        conditions=(
                                            Condition(
                                                "extension.has_total_of_listed_parent",
                                                ("extension",),
                                                lambda extension: extension().has_total_of_listed_parent,
                                                (
                                                    Value(
                                                        "extension.has_total_of_listed_parent",
                                                        Boolean(),
                                                        lambda extension: extension().has_total_of_listed_parent,
                                                    ),
                                                ),
                                            ),
                                        ),
                                        label="special_limit",
                                        uses=("extension.has_total_of_listed_parent", "extension.end_by_extensions"),
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
            lambda extension: extension().may_extend,
            reads=("extension",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART28_P1_B, _ART28_P1_C, _ART28_P2),
                            664,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "extension.may_extend",
                                    ("extension",),
                                    lambda extension: extension().may_extend,
                                    (
                                        Value(
                                            "extension.may_extend", Boolean(), lambda extension: extension().may_extend
                                        ),
                                    ),
                                ),
                            ),
                            uses=("extension.may_extend",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("first_term_end", "extensions_allowed", "latest_end", "may_extend"),
    type=REPRESENTATIVE_OFFICE_TERM_TYPE,
    doc="How long may a Representative Office stay, and may its term be extended once more?",
    places=(_ARTICLE_28,),
)

_ART28_P3 = Place(
    "Article 28, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p3",
    "If deemed necessary, the Ministry of Planning and Investment may consider extending the term as an exceptional case.",
)

REPRESENTATIVE_OFFICE_EXCEPTION = Scope(
    "Representative_office_exception",
    function=representative_office_exception,
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
            "earlier",
            OptionalOf(EARLIER_TERM_TYPE),
            "How the term stood on the day on which the Decree came into force, if it began before. That day is not in the source.",
        ),
        Input(
            "extended", OptionalOf(Date()), "The day on which the Ministry extended the term as an exceptional case."
        ),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Representative_office_extension.counted_extensions",
            COUNTED_EXTENSIONS_TYPE,
            "Whether extensions from before the Decree count among the three.",
            required=False,
            parameter="representative_office_extension__counted_extensions",
            reading=ReadingChoice(
                "Representative_office_extension.counted_extensions", "Since_the_decree", (_ART28_P2,)
            ),
        ),
        Input(
            "Representative_office_extension.listed_parent_total",
            LISTED_PARENT_TOTAL_TYPE,
            "How long the office of a listed parent company may stay.",
            required=False,
            parameter="representative_office_extension__listed_parent_total",
            reading=ReadingChoice("Representative_office_extension.listed_parent_total", "Four_years", (_ART28_P2,)),
        ),
    ),
    bindings=(
        Subscope(
            "term",
            REPRESENTATIVE_OFFICE_EXTENSION,
            lambda start, extensions_granted, requested_end, mou, listed_parent, earlier, representative_office_extension__counted_extensions, representative_office_extension__listed_parent_total: (
                representative_office_extension(
                    start=start,
                    extensions_granted=extensions_granted,
                    requested_end=requested_end,
                    mou=mou,
                    listed_parent=listed_parent,
                    earlier=earlier,
                    counted_extensions=representative_office_extension__counted_extensions,
                    listed_parent_total=representative_office_extension__listed_parent_total,
                )
            ),
            inputs=(
                SubscopeInput(
                    "start",
                    lambda start: start,
                    reads=("start",),
                    term=Term(Rule(0, (_ART28_P3,), 801, "rules/decree/part_7_representative_office.catala_en")),
                ),
                SubscopeInput(
                    "extensions_granted",
                    lambda extensions_granted: extensions_granted,
                    reads=("extensions_granted",),
                    term=Term(Rule(0, (_ART28_P3,), 804, "rules/decree/part_7_representative_office.catala_en")),
                ),
                SubscopeInput(
                    "requested_end",
                    lambda requested_end: requested_end,
                    reads=("requested_end",),
                    term=Term(Rule(0, (_ART28_P3,), 807, "rules/decree/part_7_representative_office.catala_en")),
                ),
                SubscopeInput(
                    "mou",
                    lambda mou: mou,
                    reads=("mou",),
                    term=Term(Rule(0, (_ART28_P3,), 810, "rules/decree/part_7_representative_office.catala_en")),
                ),
                SubscopeInput(
                    "listed_parent",
                    lambda listed_parent: listed_parent,
                    reads=("listed_parent",),
                    term=Term(Rule(0, (_ART28_P3,), 813, "rules/decree/part_7_representative_office.catala_en")),
                ),
                SubscopeInput(
                    "earlier",
                    lambda earlier: earlier,
                    reads=("earlier",),
                    term=Term(
                        Rule(0, (_ART28_P2, _ART28_P3), 817, "rules/decree/part_7_representative_office.catala_en")
                    ),
                ),
                SubscopeInput(
                    "counted_extensions", handed_on, reads=("Representative_office_extension.counted_extensions",)
                ),
                SubscopeInput(
                    "listed_parent_total", handed_on, reads=("Representative_office_extension.listed_parent_total",)
                ),
            ),
            reads=(
                "start",
                "extensions_granted",
                "requested_end",
                "mou",
                "listed_parent",
                "earlier",
                "Representative_office_extension.counted_extensions",
                "Representative_office_extension.listed_parent_total",
            ),
            certain=False,
        ),
        Binding(
            "exceptional_extension",
            "exceptional_extension",
            obligations.OBLIGATION_TYPE,
            _representative_office_exception_exceptional_extension,
            reads=("term", "extended", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART28_P3,),
                    820,
                    "rules/decree/part_7_representative_office.catala_en",
                    uses=("term.may_extend",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("exceptional_extension",),
    type=REPRESENTATIVE_OFFICE_EXCEPTION_TYPE,
    doc="May the Ministry extend the term of a Representative Office where the extensions, the MOU and the listed parent company do not allow it?",
    places=(_ARTICLE_28,),
)

_ART28_P5_A = Place(
    "Article 28, seventh sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p5-a",
    "The term of the Representative Office may be terminated before the period defined in the Enterprise Registration Certificate issued to the Representative Office upon the request of the investor",
)

_ART28_P5_B = Place(
    "Article 28, seventh sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p5-b",
    "or upon the approval of the planning and investment sector in the event the investor or the Representative Office carries out activities that infringes the laws and regulations of Lao PDR.",
)

_ART28_P4 = Place(
    "Article 28, sixth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 28. Term of the Representative Office",
    ),
    "art28-p4",
    "Upon completion of the term of the Representative Office, if the company wishes to further invest, it shall submit its application in accordance with the laws and regulations of Lao PDR.",
)

REPRESENTATIVE_OFFICE_END = Scope(
    "Representative_office_end",
    function=representative_office_end,
    inputs=(
        Input("certificate_end", Date(), "The end of the period defined in the certificate, with its extensions."),
        Input("requested", OptionalOf(Date()), "The day on which the investor requested the end of the term."),
        Input(
            "infringed",
            OptionalOf(Date()),
            "The day on which the investor or the office first carried out activities that infringe the laws and regulations of Lao PDR.",
        ),
        Input(
            "sector_approved",
            OptionalOf(Date()),
            "The day on which the planning and investment sector approved the end of the term because of them.",
        ),
        Input("wishes_to_invest", Boolean(), "The company wishes to further invest."),
        Input("applied", OptionalOf(Date()), "The day on which the company submitted its application for that."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "end_on_request",
            "end_on_request",
            obligations.OBLIGATION_TYPE,
            _representative_office_end_end_on_request,
            reads=("certificate_end", "requested", "as_of"),
            term=Term(Rule(0, (_ART28_P5_A,), 842, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
        ),
        Binding(
            "end_for_infringement",
            "end_for_infringement",
            obligations.OBLIGATION_TYPE,
            _representative_office_end_end_for_infringement,
            reads=("infringed", "as_of", "certificate_end", "sector_approved"),
            term=Term(Rule(0, (_ART28_P5_B,), 853, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
        ),
        Binding(
            "may_end_early",
            "may_end_early",
            Boolean(),
            _representative_office_end_may_end_early,
            reads=("end_on_request", "end_for_infringement"),
            plain=("end_on_request",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART28_P5_B,),
                            837,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "end_for_infringement.status with pattern Done_in_time",
                                    ("end_for_infringement",),
                                    lambda end_for_infringement: (
                                        end_for_infringement().status is obligations.Status.Done_in_time
                                    ),
                                    (
                                        Value(
                                            "end_for_infringement.status",
                                            obligations.STATUS_TYPE,
                                            lambda end_for_infringement: end_for_infringement().status,
                                        ),
                                    ),
                                ),
                            ),
                            uses=("end_for_infringement",),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    0,
                                    (_ART28_P5_A,),
                                    832,
                                    "rules/decree/part_7_representative_office.catala_en",
                                    conditions=(
                                        Condition(
                                            "end_on_request.status with pattern Done_in_time",
                                            ("end_on_request",),
                                            lambda end_on_request: (
                                                end_on_request().status is obligations.Status.Done_in_time
                                            ),
                                            (
                                                Value(
                                                    "end_on_request.status",
                                                    obligations.STATUS_TYPE,
                                                    lambda end_on_request: end_on_request().status,
                                                ),
                                            ),
                                        ),
                                    ),
                                    uses=("end_on_request",),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "new_application",
            "new_application",
            obligations.OBLIGATION_TYPE,
            _representative_office_end_new_application,
            reads=("wishes_to_invest", "certificate_end", "applied", "as_of"),
            term=Term(Rule(0, (_ART28_P4,), 872, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
        ),
    ),
    outputs=("may_end_early", "end_on_request", "end_for_infringement", "new_application"),
    type=REPRESENTATIVE_OFFICE_END_TYPE,
    doc="When may the term of a Representative Office end early, and what must the company do when it is over?",
    places=(_ARTICLE_28,),
)

_ART29_B = Place(
    "Article 29, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 29. Scope of the rights and duties of the Representative Office",
    ),
    "art29-b",
    "Serve as the focal point within the country and facilitate communication and activities coordination with the parent company;",
)

_ART29_C = Place(
    "Article 29, third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 29. Scope of the rights and duties of the Representative Office",
    ),
    "art29-c",
    "Monitor the implementation of the MOU and agreement;",
)

_ART29_A = Place(
    "Article 29, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 29. Scope of the rights and duties of the Representative Office",
    ),
    "art29-a",
    "Collect data and conduct a feasibility study for investment;",
)

_ARTICLE_29 = Place(
    "Article 29",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 29. Scope of the rights and duties of the Representative Office",
    ),
    "",
    "",
)

REPRESENTATIVE_OFFICE_TASKS = Scope(
    "Representative_office_tasks",
    function=representative_office_tasks,
    inputs=(
        Input("established", OptionalOf(Date()), "The day on which the Representative Office was established."),
        Input(
            "mou_signed", OptionalOf(Date()), "The day on which the MOU or agreement with the government was signed."
        ),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "scope_of_office",
            SCOPE_OF_OFFICE_TYPE,
            "What the office does as its rights, and what as its duties.",
            required=False,
            reading=ReadingChoice(
                "Representative_office_tasks.scope_of_office", "Right_and_duties", (_ART29_B, _ART29_C)
            ),
        ),
    ),
    bindings=(
        Binding(
            "scope_of_office",
            "scope_of_office",
            SCOPE_OF_OFFICE_TYPE,
            lambda given: Scope_of_office.Right_and_duties if given is None else given,
            term=Term(Rule(0, (_ART29_B, _ART29_C), 1031, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="scope_of_office",
            reading="Representative_office_tasks.scope_of_office",
        ),
        Binding(
            "task",
            "task",
            obligations.MODALITY_TYPE,
            lambda scope_of_office: (
                obligations.Modality.Duty
                if scope_of_office() is Scope_of_office.Right_and_duties
                else obligations.Modality.Right
            ),
            reads=("scope_of_office",),
            term=Term(
                Rule(
                    0,
                    (_ART29_B, _ART29_C),
                    1035,
                    "rules/decree/part_7_representative_office.catala_en",
                    uses=("scope_of_office",),
                ),
            ),
        ),
        Binding(
            "monitoring_begins",
            "monitoring_begins",
            obligations.START_TYPE,
            _representative_office_tasks_monitoring_begins,
            reads=("established", "mou_signed"),
            term=Term(Rule(0, (_ART29_C,), 1058, "rules/decree/part_7_representative_office.catala_en")),
        ),
        Binding(
            "data_collection",
            "data_collection",
            obligations.OBLIGATION_TYPE,
            _representative_office_tasks_data_collection,
            reads=("established", "as_of"),
            term=Term(Rule(0, (_ART29_A,), 1041, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
        ),
        Binding(
            "focal_point",
            "focal_point",
            obligations.OBLIGATION_TYPE,
            _representative_office_tasks_focal_point,
            reads=("task", "established", "as_of"),
            term=Term(
                Rule(0, (_ART29_B,), 1049, "rules/decree/part_7_representative_office.catala_en", uses=("task",))
            ),
            certain=False,
        ),
        Binding(
            "mou_monitoring",
            "mou_monitoring",
            obligations.OBLIGATION_TYPE,
            _representative_office_tasks_mou_monitoring,
            reads=("task", "mou_signed", "as_of", "monitoring_begins"),
            term=Term(
                Rule(
                    0,
                    (_ART29_C,),
                    1067,
                    "rules/decree/part_7_representative_office.catala_en",
                    uses=("task", "monitoring_begins"),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("data_collection", "focal_point", "mou_monitoring"),
    type=REPRESENTATIVE_OFFICE_TASKS_TYPE,
    doc="What a Representative Office may and must do, and how it stands.",
    places=(_ARTICLE_29,),
)

_ART29_D = Place(
    "Article 29, fourth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 29. Scope of the rights and duties of the Representative Office",
    ),
    "art29-d",
    "The representative of the foreign legal entity that signed an MOU/ agreement with the government has the right to enjoy tariff incentive for importing equipments in the form of machineries and vehicles for specific purposes as stipulated in the MOU or agreement.",
)

REPRESENTATIVE_OFFICE_TARIFF = Scope(
    "Representative_office_tariff",
    function=representative_office_tariff,
    inputs=(
        Input("signed_mou", Boolean(), "The foreign legal entity signed an MOU or agreement with the government."),
        Input("equipment", EQUIPMENT_TYPE, "What is imported."),
        Input("stipulated_in_mou", Boolean(), "The MOU or agreement stipulates the incentive for it."),
        Input(
            "specific_purposes",
            SPECIFIC_PURPOSES_TYPE,
            'What "for specific purposes" is said of.',
            required=False,
            reading=ReadingChoice("Representative_office_tariff.specific_purposes", "Vehicles", (_ART29_D,)),
        ),
    ),
    bindings=(
        Binding(
            "specific_purposes",
            "specific_purposes",
            SPECIFIC_PURPOSES_TYPE,
            lambda given: Specific_purposes.Vehicles if given is None else given,
            term=Term(Rule(0, (_ART29_D,), 1077, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
            context="specific_purposes",
            reading="Representative_office_tariff.specific_purposes",
        ),
        Binding(
            "is_named_equipment",
            "is_named_equipment",
            Boolean(),
            _representative_office_tariff_is_named_equipment,
            reads=("equipment", "specific_purposes"),
            term=Term(
                Rule(
                    0,
                    (_ART29_D,),
                    1080,
                    "rules/decree/part_7_representative_office.catala_en",
                    uses=("specific_purposes",),
                ),
            ),
        ),
        Binding(
            "has_incentive",
            "has_incentive",
            Boolean(),
            lambda signed_mou, stipulated_in_mou, is_named_equipment: (
                signed_mou and stipulated_in_mou and is_named_equipment
            ),
            reads=("signed_mou", "stipulated_in_mou", "is_named_equipment"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART29_D,),
                            1088,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "signed_mou",
                                    ("signed_mou",),
                                    lambda signed_mou: signed_mou,
                                    (Value("signed_mou", Boolean(), lambda signed_mou: signed_mou),),
                                ),
                                Condition(
                                    "stipulated_in_mou",
                                    ("stipulated_in_mou",),
                                    lambda stipulated_in_mou: stipulated_in_mou,
                                    (
                                        Value(
                                            "stipulated_in_mou", Boolean(), lambda stipulated_in_mou: stipulated_in_mou
                                        ),
                                    ),
                                ),
                                Condition(
                                    "is_named_equipment",
                                    ("is_named_equipment",),
                                    lambda is_named_equipment: is_named_equipment,
                                    (
                                        Value(
                                            "is_named_equipment",
                                            Boolean(),
                                            lambda is_named_equipment: is_named_equipment,
                                        ),
                                    ),
                                ),
                            ),
                            uses=("is_named_equipment",),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("has_incentive",),
    type=REPRESENTATIVE_OFFICE_TARIFF_TYPE,
    doc="Does the representative of a foreign legal entity enjoy a tariff incentive for importing equipment?",
    places=(_ARTICLE_29,),
)

_ART30_D = Place(
    "Article 30, fourth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 30. Prohibited activities for the Representative Office",
    ),
    "art30-d",
    "Make a self-assessment that the office is not in the position to provide reimburse its liabilities in a timely manner and make self-declaration of bankruptcy.",
)

_ART30_C = Place(
    "Article 30, third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 30. Prohibited activities for the Representative Office",
    ),
    "art30-c",
    "Issue receipts or invoices for any revenues or incomes;",
)

_ART30_B = Place(
    "Article 30, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 30. Prohibited activities for the Representative Office",
    ),
    "art30-b",
    "Generate income;",
)

_ART30_A = Place(
    "Article 30, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 30. Prohibited activities for the Representative Office",
    ),
    "art30-a",
    "Conduct business or carry out commercial activities beyond the approved activities in accordance with the provisions of this Decree;",
)

_ARTICLE_30 = Place(
    "Article 30",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 7. Representative Office",
        "Article 30. Prohibited activities for the Representative Office",
    ),
    "",
    "",
)

REPRESENTATIVE_OFFICE_ACTIVITY = Scope(
    "Representative_office_activity",
    function=representative_office_activity,
    inputs=(Input("activity", OFFICE_ACTIVITY_TYPE, "What the office is about to do."),),
    bindings=(
        Binding(
            "is_allowed",
            "is_allowed",
            Boolean(),
            _representative_office_activity_is_allowed,
            reads=("activity",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            2,
                            (_ART29_C,),
                            1226,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "activity with pattern Mou_monitoring",
                                    ("activity",),
                                    lambda activity: isinstance(activity, Mou_monitoring),
                                    (Value("activity", OFFICE_ACTIVITY_TYPE, lambda activity: activity),),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    1,
                                    (_ART29_B,),
                                    1221,
                                    "rules/decree/part_7_representative_office.catala_en",
                                    conditions=(
                                        Condition(
                                            "activity with pattern Coordination",
                                            ("activity",),
                                            lambda activity: isinstance(activity, Coordination),
                                            (Value("activity", OFFICE_ACTIVITY_TYPE, lambda activity: activity),),
                                        ),
                                    ),
                                ),
                                exceptions=(
                                    Term(
                                        Rule(
                                            0,
                                            (_ART29_A,),
                                            1216,
                                            "rules/decree/part_7_representative_office.catala_en",
                                            conditions=(
                                                Condition(
                                                    "activity with pattern Data_collection",
                                                    ("activity",),
                                                    lambda activity: isinstance(activity, Data_collection),
                                                    (
                                                        Value(
                                                            "activity", OFFICE_ACTIVITY_TYPE, lambda activity: activity
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
                    Term(
                        Rule(
                            6,
                            (_ART30_D,),
                            1247,
                            "rules/decree/part_7_representative_office.catala_en",
                            conditions=(
                                Condition(
                                    "activity with pattern Declaration_of_bankruptcy",
                                    ("activity",),
                                    lambda activity: isinstance(activity, Declaration_of_bankruptcy),
                                    (Value("activity", OFFICE_ACTIVITY_TYPE, lambda activity: activity),),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    5,
                                    (_ART30_C,),
                                    1242,
                                    "rules/decree/part_7_representative_office.catala_en",
                                    conditions=(
                                        Condition(
                                            "activity with pattern Receipts_or_invoices",
                                            ("activity",),
                                            lambda activity: isinstance(activity, Receipts_or_invoices),
                                            (Value("activity", OFFICE_ACTIVITY_TYPE, lambda activity: activity),),
                                        ),
                                    ),
                                ),
                                exceptions=(
                                    Term(
                                        Rule(
                                            4,
                                            (_ART30_B,),
                                            1237,
                                            "rules/decree/part_7_representative_office.catala_en",
                                            conditions=(
                                                Condition(
                                                    "activity with pattern Income",
                                                    ("activity",),
                                                    lambda activity: isinstance(activity, Income),
                                                    (
                                                        Value(
                                                            "activity", OFFICE_ACTIVITY_TYPE, lambda activity: activity
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                        exceptions=(
                                            Term(
                                                Rule(
                                                    3,
                                                    (_ART30_A,),
                                                    1231,
                                                    "rules/decree/part_7_representative_office.catala_en",
                                                    conditions=(
                                                        Condition(
                                                            "activity with pattern Business content approved",
                                                            ("activity",),
                                                            lambda activity: isinstance(activity, Business),
                                                            (
                                                                Value(
                                                                    "activity",
                                                                    OFFICE_ACTIVITY_TYPE,
                                                                    lambda activity: activity,
                                                                ),
                                                            ),
                                                        ),
                                                        Condition(
                                                            "not approved",
                                                            ("activity",),
                                                            lambda activity: (
                                                                isinstance(activity, Business) and not activity.content
                                                            ),
                                                            (
                                                                Value(
                                                                    "approved",
                                                                    Boolean(),
                                                                    lambda activity: (
                                                                        activity.content
                                                                        if isinstance(activity, Business)
                                                                        else impossible(
                                                                            "the case was tested before",
                                                                            _ARTICLE_30_LINE_1232,
                                                                        )
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
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("is_allowed",),
    type=REPRESENTATIVE_OFFICE_ACTIVITY_TYPE,
    doc="May a Representative Office do this?",
    places=(_ARTICLE_30,),
)

REPRESENTATIVE_OFFICE_PROHIBITIONS = Scope(
    "Representative_office_prohibitions",
    function=representative_office_prohibitions,
    inputs=(
        Input(
            "business_conducted",
            OptionalOf(Date()),
            "The day on which the office first conducted business or carried out commercial activities.",
        ),
        Input("business_approved", Boolean(), "These activities were within the approved activities."),
        Input("income_generated", OptionalOf(Date()), "The day on which the office first generated income."),
        Input(
            "receipt_issued",
            OptionalOf(Date()),
            "The day on which the office first issued a receipt or invoice for revenues or incomes.",
        ),
        Input(
            "bankruptcy_declared",
            OptionalOf(Date()),
            "The day on which the office assessed itself as unable to reimburse its liabilities and declared itself bankrupt.",
        ),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "business",
            "business",
            obligations.OBLIGATION_TYPE,
            _representative_office_prohibitions_business,
            reads=("business_approved", "business_conducted", "as_of"),
            term=Term(Rule(0, (_ART30_A, _ART28_P5_B), 1254, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
        ),
        Binding(
            "income",
            "income",
            obligations.OBLIGATION_TYPE,
            _representative_office_prohibitions_income,
            reads=("income_generated", "as_of"),
            term=Term(Rule(0, (_ART30_B, _ART28_P5_B), 1264, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
        ),
        Binding(
            "receipts",
            "receipts",
            obligations.OBLIGATION_TYPE,
            _representative_office_prohibitions_receipts,
            reads=("receipt_issued", "as_of"),
            term=Term(Rule(0, (_ART30_C, _ART28_P5_B), 1274, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
        ),
        Binding(
            "bankruptcy",
            "bankruptcy",
            obligations.OBLIGATION_TYPE,
            _representative_office_prohibitions_bankruptcy,
            reads=("bankruptcy_declared", "as_of"),
            term=Term(Rule(0, (_ART30_D, _ART28_P5_B), 1284, "rules/decree/part_7_representative_office.catala_en")),
            certain=False,
        ),
    ),
    outputs=("business", "income", "receipts", "bankruptcy"),
    type=REPRESENTATIVE_OFFICE_PROHIBITIONS_TYPE,
    doc="What a Representative Office must not do, and what follows if it did.",
    places=(_ARTICLE_30,),
)
