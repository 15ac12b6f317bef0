"""Compiled from rules/decree/part_3_general_business.catala_en: change the rules there, and compile again.

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
from ..runtime.dates import days_before
from ..runtime.decisions import Decision, Outcome
from ..runtime.evaluation import Reading, let, silent
from ..runtime.failures import Failure, Silent
from ..runtime.readings import as_chosen, notice
from ..runtime.records import frozen
from ..runtime.schema import Boolean, Case, Date, Enumeration, Field, ListOf, OptionalOf, Present, Structure
from ..runtime.scopes import (
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

_ARTICLE_8_LINE_599 = ("rules/decree/part_3_general_business.catala_en:599", "Article 8")
_ARTICLE_8_LINE_615 = ("rules/decree/part_3_general_business.catala_en:615", "Article 8")
_ARTICLE_8_LINE_651 = ("rules/decree/part_3_general_business.catala_en:651", "Article 8")
_ARTICLE_8_LINE_674 = ("rules/decree/part_3_general_business.catala_en:674", "Article 8")


class Kind_of_activity(Enum):
    """The activity in which somebody wishes to invest."""

    Under_the_negative_list = "Under_the_negative_list"
    """General business, under the Negative List."""
    Outside_the_negative_list = "Outside_the_negative_list"
    """General business, outside the Negative List."""
    Related_to_concession = "Related_to_concession"
    """An activity that is related to concession activities."""


class Where_to_apply(Enum):
    """Where an application for a general business can be submitted."""

    Industry_and_commerce_alone = "Industry_and_commerce_alone"
    """At the one-stop service of the industry and commerce sector only: Article 5 names no other."""
    Either_one_stop_service = "Either_one_stop_service"
    """At the one-stop service of the planning and investment sector too: Article 24 has it receive applications for
    general business.
    """


class Proposal_document(Enum):
    """A document of a proposal for a general business."""

    Application_form = "Application_form"
    """Application form or forms."""
    Contracts_and_agreements = "Contracts_and_agreements"
    """Contracts and agreements, for joint ventures."""
    Resume = "Resume"
    """Resume of the investor."""
    Certificate_of_financial_status_and_experience = "Certificate_of_financial_status_and_experience"
    """Certificate of financial status and experience of the investor."""
    Status_of_foreign_legal_entity = "Status_of_foreign_legal_entity"
    """Document about the status of the foreign legal entity."""
    Identity_card_copy = "Identity_card_copy"
    """Copy of the identity card, for Lao nationals."""
    Passport_copy = "Passport_copy"
    """Copy of the passport, for foreigners."""


class Such_as(Enum):
    """What the documents behind "such as" are."""

    Asked_for = "Asked_for"
    """They are asked for, each where it concerns the investor: a proposal "shall include" them."""
    Examples = "Examples"
    """They are examples: which documents are relevant, the Article leaves open."""


class If_any(Enum):
    """Of what "if any" is said."""

    Any_entity = "Any_entity"
    """Of the foreign legal entity: where one invests, its document is asked for."""
    Any_document = "Any_document"
    """Of the document: where there is one, it is asked for."""


class Authorization(Enum):
    """An authorization that an enterprise needs or may wish to have."""

    Investment_license = "Investment_license"
    """The investment license."""
    Incentive = "Incentive"
    """The incentive."""
    Tax_registration = "Tax_registration"
    """The tax registration."""
    Technical_license = "Technical_license"
    """The technical license."""
    Business_operation_certificate = "Business_operation_certificate"
    """The business operation certificate."""


class Seven_days(Enum):
    """From when the seven working days for the seal run."""

    From_seal_license = "From_seal_license"
    """From the seal carving license: it is issued for the seal to be carved."""
    From_registration_certificate = "From_registration_certificate"
    """From the enterprise registration certificate: "after issuing" it opens the sentence."""


@frozen
class Concession_term:
    """A concession: the last day of its term."""

    content: date


@frozen
class Registration_certificate:
    """An enterprise registration certificate: its last day; absent where it has none."""

    content: Present[date] | None


Registered_until: TypeAlias = Concession_term | Registration_certificate
"""Under what a taxpayer is registered, and until when."""


class Recorded_in(Enum):
    """The certificate in which the number is recorded."""

    Enterprise_registration_certificate = "Enterprise_registration_certificate"
    """The enterprise registration certificate."""
    Concession_registration_certificate = "Concession_registration_certificate"
    """The concession registration certificate."""


class Paper(Enum):
    """A paper in which the number may be used."""

    Tax_declaration = "Tax_declaration"
    """Tax declaration."""
    Invoice = "Invoice"
    """Invoice."""
    Tax_clearance = "Tax_clearance"
    """Tax clearance."""
    Customs_clearance = "Customs_clearance"
    """Customs clearance."""
    Accounting_document = "Accounting_document"
    """Accounting document."""
    Transportation_document = "Transportation_document"
    """Document for the transportation of goods or products."""
    Other_official_document = "Other_official_document"
    """Another official document."""
    Not_official = "Not_official"
    """A paper that is no official document."""


class Coordination_by(Enum):
    """Who coordinates to obtain the number for a concession."""

    Issuing_sector = "Issuing_sector"
    """Only the planning and investment sector, as Article 16 says: Article 9 speaks of enterprise registration."""
    Industry_and_commerce_always = "Industry_and_commerce_always"
    """The industry and commerce sector as well: Article 9 makes no exception."""


@frozen
class General_business_office:
    """Which office takes an application to invest in a general business."""

    offices: tuple[administration.Actor, ...]
    """The offices that take the application."""
    levels: tuple[administration.Level, ...]
    """The levels at which they take it."""


@frozen
class Registration_meeting:
    """Whether the registration of an enterprise is considered in a meeting."""

    goes_through_meeting: bool
    """The registration goes through a meeting."""


@frozen
class General_business_proposal:
    """Whether a proposal for a general business is complete, and which documents are missing."""

    missing: tuple[Proposal_document, ...]
    """The documents that are missing, in the order of the Article."""
    is_complete: bool
    """No document is missing."""


@frozen
class General_business_form:
    """Where an investor in a general business gets the application form."""

    offices: tuple[administration.Actor, ...]
    """The offices from which the form can be requested."""
    levels: tuple[administration.Level, ...]
    """The levels at which it can be requested."""
    websites: tuple[administration.Actor, ...]
    """The sectors from whose websites it can be downloaded."""


@frozen
class Certificate_coverage:
    """Whether the enterprise registration certificate includes an authorization, and who is to be asked for one that
    it does not include.
    """

    is_included: bool
    """The enterprise registration certificate includes it."""
    requested_from: administration.Actor
    """Who is to be asked for it."""


@frozen
class Registration_duties:
    """What is to be done around the enterprise registration certificate, from the application to the seal, by whom
    and by when.
    """

    application: obligations.Obligation
    """To submit the application to the one-stop service of the industry and commerce sector."""
    consideration: obligations.Obligation
    """To consider issuing the enterprise registration certificate."""
    copy_to_sector: obligations.Obligation
    """To forward a copy of the certificate to the concerned sector."""
    copy_to_ministry: obligations.Obligation
    """To forward a copy of the certificate, with the relevant information, to the one-stop service of the Ministry
    of Industry and Commerce.
    """
    seal_license: obligations.Obligation
    """To issue the seal carving license."""
    seal: obligations.Obligation
    """To carve the seal of the enterprise."""


@frozen
class Operation_duties:
    """What an enterprise may do with its registration certificate, and what it must ask for before it begins."""

    operation: obligations.Obligation
    """To carry out activities during the business term."""
    request: obligations.Obligation
    """To request the technical license or the business operation certificate."""


@frozen
class Taxpayer_number_term:
    """Until when a taxpayer identification number is used."""

    last_day: Present[date] | None
    """The last day on which the number is used; absent where there is none."""
    is_in_use: bool
    """The number is in use."""


@frozen
class Taxpayer_number_use:
    """Whether the taxpayer identification number is used in a paper."""

    is_used: bool
    """The number is used in it."""


@frozen
class Taxpayer_number_duties:
    """Who sees to it that a taxpayer has its identification number, and what it is for."""

    recorder: administration.Actor
    """The sector that records the number in the certificate."""
    issue: obligations.Obligation
    """To issue the taxpayer identification number for the enterprise registration certificate."""
    definition_of_number: obligations.Obligation
    """To define the taxpayer identification number, for it to be recorded in the certificate."""
    coordination: obligations.Obligation
    """To ensure the coordination that obtains the number from the financial sector."""
    annual_declaration: obligations.Obligation
    """To use the number in the annual tax declaration to the financial sector."""


KIND_OF_ACTIVITY_TYPE = Enumeration(
    "Kind_of_activity",
    (
        Case("Under_the_negative_list", doc="General business, under the Negative List."),
        Case("Outside_the_negative_list", doc="General business, outside the Negative List."),
        Case("Related_to_concession", doc="An activity that is related to concession activities."),
    ),
    build=lambda case, _: Kind_of_activity(case),
    read=lambda value: (value.value, None),
    doc="The activity in which somebody wishes to invest.",
)

WHERE_TO_APPLY_TYPE = Enumeration(
    "Where_to_apply",
    (
        Case(
            "Industry_and_commerce_alone",
            doc="At the one-stop service of the industry and commerce sector only: Article 5 names no other.",
        ),
        Case(
            "Either_one_stop_service",
            doc="At the one-stop service of the planning and investment sector too: Article 24 has it receive applications for general business.",
        ),
    ),
    build=lambda case, _: Where_to_apply(case),
    read=lambda value: (value.value, None),
    doc="Where an application for a general business can be submitted.",
)

PROPOSAL_DOCUMENT_TYPE = Enumeration(
    "Proposal_document",
    (
        Case("Application_form", doc="Application form or forms."),
        Case("Contracts_and_agreements", doc="Contracts and agreements, for joint ventures."),
        Case("Resume", doc="Resume of the investor."),
        Case(
            "Certificate_of_financial_status_and_experience",
            doc="Certificate of financial status and experience of the investor.",
        ),
        Case("Status_of_foreign_legal_entity", doc="Document about the status of the foreign legal entity."),
        Case("Identity_card_copy", doc="Copy of the identity card, for Lao nationals."),
        Case("Passport_copy", doc="Copy of the passport, for foreigners."),
    ),
    build=lambda case, _: Proposal_document(case),
    read=lambda value: (value.value, None),
    doc="A document of a proposal for a general business.",
)

SUCH_AS_TYPE = Enumeration(
    "Such_as",
    (
        Case(
            "Asked_for", doc='They are asked for, each where it concerns the investor: a proposal "shall include" them.'
        ),
        Case("Examples", doc="They are examples: which documents are relevant, the Article leaves open."),
    ),
    build=lambda case, _: Such_as(case),
    read=lambda value: (value.value, None),
    doc='What the documents behind "such as" are.',
)

IF_ANY_TYPE = Enumeration(
    "If_any",
    (
        Case("Any_entity", doc="Of the foreign legal entity: where one invests, its document is asked for."),
        Case("Any_document", doc="Of the document: where there is one, it is asked for."),
    ),
    build=lambda case, _: If_any(case),
    read=lambda value: (value.value, None),
    doc='Of what "if any" is said.',
)

AUTHORIZATION_TYPE = Enumeration(
    "Authorization",
    (
        Case("Investment_license", doc="The investment license."),
        Case("Incentive", doc="The incentive."),
        Case("Tax_registration", doc="The tax registration."),
        Case("Technical_license", doc="The technical license."),
        Case("Business_operation_certificate", doc="The business operation certificate."),
    ),
    build=lambda case, _: Authorization(case),
    read=lambda value: (value.value, None),
    doc="An authorization that an enterprise needs or may wish to have.",
)

SEVEN_DAYS_TYPE = Enumeration(
    "Seven_days",
    (
        Case("From_seal_license", doc="From the seal carving license: it is issued for the seal to be carved."),
        Case(
            "From_registration_certificate",
            doc='From the enterprise registration certificate: "after issuing" it opens the sentence.',
        ),
    ),
    build=lambda case, _: Seven_days(case),
    read=lambda value: (value.value, None),
    doc="From when the seven working days for the seal run.",
)

REGISTERED_UNTIL_TYPE = Enumeration(
    "Registered_until",
    (
        Case("Concession_term", Date(), "A concession: the last day of its term."),
        Case(
            "Registration_certificate",
            OptionalOf(Date()),
            "An enterprise registration certificate: its last day; absent where it has none.",
        ),
    ),
    build=building(("Concession_term", Concession_term), ("Registration_certificate", Registration_certificate)),
    read=reading(("Concession_term", Concession_term), ("Registration_certificate", Registration_certificate)),
    doc="Under what a taxpayer is registered, and until when.",
)

RECORDED_IN_TYPE = Enumeration(
    "Recorded_in",
    (
        Case("Enterprise_registration_certificate", doc="The enterprise registration certificate."),
        Case("Concession_registration_certificate", doc="The concession registration certificate."),
    ),
    build=lambda case, _: Recorded_in(case),
    read=lambda value: (value.value, None),
    doc="The certificate in which the number is recorded.",
)

PAPER_TYPE = Enumeration(
    "Paper",
    (
        Case("Tax_declaration", doc="Tax declaration."),
        Case("Invoice", doc="Invoice."),
        Case("Tax_clearance", doc="Tax clearance."),
        Case("Customs_clearance", doc="Customs clearance."),
        Case("Accounting_document", doc="Accounting document."),
        Case("Transportation_document", doc="Document for the transportation of goods or products."),
        Case("Other_official_document", doc="Another official document."),
        Case("Not_official", doc="A paper that is no official document."),
    ),
    build=lambda case, _: Paper(case),
    read=lambda value: (value.value, None),
    doc="A paper in which the number may be used.",
)

COORDINATION_BY_TYPE = Enumeration(
    "Coordination_by",
    (
        Case(
            "Issuing_sector",
            doc="Only the planning and investment sector, as Article 16 says: Article 9 speaks of enterprise registration.",
        ),
        Case(
            "Industry_and_commerce_always",
            doc="The industry and commerce sector as well: Article 9 makes no exception.",
        ),
    ),
    build=lambda case, _: Coordination_by(case),
    read=lambda value: (value.value, None),
    doc="Who coordinates to obtain the number for a concession.",
)

GENERAL_BUSINESS_OFFICE_TYPE = Structure(
    "General_business_office",
    (
        Field("offices", ListOf(administration.ACTOR_TYPE), "The offices that take the application."),
        Field("levels", ListOf(administration.LEVEL_TYPE), "The levels at which they take it."),
    ),
    build=General_business_office,
    read=lambda value: (value.offices, value.levels),
    doc="Which office takes an application to invest in a general business.",
    module="Part_3_general_business",
)

REGISTRATION_MEETING_TYPE = Structure(
    "Registration_meeting",
    (Field("goes_through_meeting", Boolean(), "The registration goes through a meeting."),),
    build=Registration_meeting,
    read=lambda value: (value.goes_through_meeting,),
    doc="Whether the registration of an enterprise is considered in a meeting.",
    module="Part_3_general_business",
)

GENERAL_BUSINESS_PROPOSAL_TYPE = Structure(
    "General_business_proposal",
    (
        Field(
            "missing", ListOf(PROPOSAL_DOCUMENT_TYPE), "The documents that are missing, in the order of the Article."
        ),
        Field("is_complete", Boolean(), "No document is missing."),
    ),
    build=General_business_proposal,
    read=lambda value: (value.missing, value.is_complete),
    doc="Whether a proposal for a general business is complete, and which documents are missing.",
    module="Part_3_general_business",
)

GENERAL_BUSINESS_FORM_TYPE = Structure(
    "General_business_form",
    (
        Field("offices", ListOf(administration.ACTOR_TYPE), "The offices from which the form can be requested."),
        Field("levels", ListOf(administration.LEVEL_TYPE), "The levels at which it can be requested."),
        Field("websites", ListOf(administration.ACTOR_TYPE), "The sectors from whose websites it can be downloaded."),
    ),
    build=General_business_form,
    read=lambda value: (value.offices, value.levels, value.websites),
    doc="Where an investor in a general business gets the application form.",
    module="Part_3_general_business",
)

CERTIFICATE_COVERAGE_TYPE = Structure(
    "Certificate_coverage",
    (
        Field("is_included", Boolean(), "The enterprise registration certificate includes it."),
        Field("requested_from", administration.ACTOR_TYPE, "Who is to be asked for it."),
    ),
    build=Certificate_coverage,
    read=lambda value: (value.is_included, value.requested_from),
    doc="Whether the enterprise registration certificate includes an authorization, and who is to be asked for one that it does not include.",
    module="Part_3_general_business",
)

REGISTRATION_DUTIES_TYPE = Structure(
    "Registration_duties",
    (
        Field(
            "application",
            obligations.OBLIGATION_TYPE,
            "To submit the application to the one-stop service of the industry and commerce sector.",
        ),
        Field(
            "consideration", obligations.OBLIGATION_TYPE, "To consider issuing the enterprise registration certificate."
        ),
        Field(
            "copy_to_sector",
            obligations.OBLIGATION_TYPE,
            "To forward a copy of the certificate to the concerned sector.",
        ),
        Field(
            "copy_to_ministry",
            obligations.OBLIGATION_TYPE,
            "To forward a copy of the certificate, with the relevant information, to the one-stop service of the Ministry of Industry and Commerce.",
        ),
        Field("seal_license", obligations.OBLIGATION_TYPE, "To issue the seal carving license."),
        Field("seal", obligations.OBLIGATION_TYPE, "To carve the seal of the enterprise."),
    ),
    build=Registration_duties,
    read=lambda value: (
        value.application,
        value.consideration,
        value.copy_to_sector,
        value.copy_to_ministry,
        value.seal_license,
        value.seal,
    ),
    doc="What is to be done around the enterprise registration certificate, from the application to the seal, by whom and by when.",
    module="Part_3_general_business",
)

OPERATION_DUTIES_TYPE = Structure(
    "Operation_duties",
    (
        Field("operation", obligations.OBLIGATION_TYPE, "To carry out activities during the business term."),
        Field(
            "request",
            obligations.OBLIGATION_TYPE,
            "To request the technical license or the business operation certificate.",
        ),
    ),
    build=Operation_duties,
    read=lambda value: (value.operation, value.request),
    doc="What an enterprise may do with its registration certificate, and what it must ask for before it begins.",
    module="Part_3_general_business",
)

TAXPAYER_NUMBER_TERM_TYPE = Structure(
    "Taxpayer_number_term",
    (
        Field("last_day", OptionalOf(Date()), "The last day on which the number is used; absent where there is none."),
        Field("is_in_use", Boolean(), "The number is in use."),
    ),
    build=Taxpayer_number_term,
    read=lambda value: (value.last_day, value.is_in_use),
    doc="Until when a taxpayer identification number is used.",
    module="Part_3_general_business",
)

TAXPAYER_NUMBER_USE_TYPE = Structure(
    "Taxpayer_number_use",
    (Field("is_used", Boolean(), "The number is used in it."),),
    build=Taxpayer_number_use,
    read=lambda value: (value.is_used,),
    doc="Whether the taxpayer identification number is used in a paper.",
    module="Part_3_general_business",
)

TAXPAYER_NUMBER_DUTIES_TYPE = Structure(
    "Taxpayer_number_duties",
    (
        Field("recorder", administration.ACTOR_TYPE, "The sector that records the number in the certificate."),
        Field(
            "issue",
            obligations.OBLIGATION_TYPE,
            "To issue the taxpayer identification number for the enterprise registration certificate.",
        ),
        Field(
            "definition_of_number",
            obligations.OBLIGATION_TYPE,
            "To define the taxpayer identification number, for it to be recorded in the certificate.",
        ),
        Field(
            "coordination",
            obligations.OBLIGATION_TYPE,
            "To ensure the coordination that obtains the number from the financial sector.",
        ),
        Field(
            "annual_declaration",
            obligations.OBLIGATION_TYPE,
            "To use the number in the annual tax declaration to the financial sector.",
        ),
    ),
    build=Taxpayer_number_duties,
    read=lambda value: (
        value.recorder,
        value.issue,
        value.definition_of_number,
        value.coordination,
        value.annual_declaration,
    ),
    doc="Who sees to it that a taxpayer has its identification number, and what it is for.",
    module="Part_3_general_business",
)


def _general_business_office_offices(
    where_to_apply: Where_to_apply, activity: Kind_of_activity
) -> tuple[administration.Actor, ...]:
    """The offices that take the application.

    Article 5 (rules/decree/part_3_general_business.catala_en, lines 66, 73).
    """
    if (
        not activity is Kind_of_activity.Related_to_concession
        and where_to_apply is Where_to_apply.Industry_and_commerce_alone
    ):
        return (administration.Actor.One_stop_service_of_industry_and_commerce,)
    if (
        not activity is Kind_of_activity.Related_to_concession
        and where_to_apply is Where_to_apply.Either_one_stop_service
    ):
        return (
            administration.Actor.One_stop_service_of_industry_and_commerce,
            administration.Actor.One_stop_service_of_planning_and_investment,
        )
    # No rule of the text says.
    raise Silent("offices", "rules/decree/part_3_general_business.catala_en:54", "Article 5")


def general_business_office(
    *, activity: Kind_of_activity, where_to_apply: Where_to_apply | None = None
) -> General_business_office:
    """Which office takes an application to invest in a general business.

    Encodes Article 5 (rules/decree/part_3_general_business.catala_en:47).

    Facts:
        activity: The activity in which somebody wishes to invest.
        where_to_apply: Where an application can be submitted (a reading of the text: Either_one_stop_service if not
            given).

    Raises `Silent` where no rule gives a value.
    """
    # Article 5: Where an application can be submitted.
    if where_to_apply is None:
        where_to_apply = Where_to_apply.Either_one_stop_service
    notice("General_business_office.where_to_apply")
    offices = _general_business_office_offices(where_to_apply, activity)
    # Article 5: The levels at which they take it.
    if not not activity is Kind_of_activity.Related_to_concession:
        # No rule of the text says.
        raise Silent("levels", "rules/decree/part_3_general_business.catala_en:56", "Article 5")
    levels = (administration.Level.Central, administration.Level.Local)
    return General_business_office(offices, levels)


class Decided_general_business_office(Decision):
    """What `decide_general_business_office` gives: of each output of `general_business_office` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def offices(self) -> Outcome[tuple[administration.Actor, ...]]:
        """The offices that take the application."""
        return self._outcome("offices")

    @property
    def levels(self) -> Outcome[tuple[administration.Level, ...]]:
        """The levels at which they take it."""
        return self._outcome("levels")

    @staticmethod
    def _scope() -> Scope:
        return GENERAL_BUSINESS_OFFICE


def decide_general_business_office(
    *, activity: Kind_of_activity, where_to_apply: Where_to_apply | None = None
) -> Decided_general_business_office:
    """`general_business_office` without exceptions (Article 5): an output that has no value is `Silent`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = general_business_office(activity=activity, where_to_apply=where_to_apply)
    except Failure as failure:
        return Decided_general_business_office.without(failure, activity, where_to_apply)
    return Decided_general_business_office(found, activity, where_to_apply)


def registration_meeting(*, has_consensus: bool, has_other_obstacle: bool) -> Registration_meeting:
    """Whether the registration of an enterprise is considered in a meeting.

    Encodes Article 6 (rules/decree/part_3_general_business.catala_en:114).

    Facts:
        has_consensus: The concerned sector can reach a consensus.
        has_other_obstacle: There is another matter for which the enterprise may not be registered.

    There is an answer for all facts.
    """
    # Article 6: The registration goes through a meeting.
    goes_through_meeting = not has_consensus or has_other_obstacle
    return Registration_meeting(goes_through_meeting)


class Decided_registration_meeting(Decision):
    """What `decide_registration_meeting` gives: of each output of `registration_meeting` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def goes_through_meeting(self) -> Outcome[bool]:
        """The registration goes through a meeting."""
        return self._outcome("goes_through_meeting")

    @staticmethod
    def _scope() -> Scope:
        return REGISTRATION_MEETING


def decide_registration_meeting(*, has_consensus: bool, has_other_obstacle: bool) -> Decided_registration_meeting:
    """`registration_meeting` without exceptions (Article 6): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = registration_meeting(has_consensus=has_consensus, has_other_obstacle=has_other_obstacle)
    except Failure as failure:
        return Decided_registration_meeting.without(failure, has_consensus, has_other_obstacle)
    return Decided_registration_meeting(found, has_consensus, has_other_obstacle)


def _general_business_proposal_missing(
    lacks_form: bool,
    lacks_contracts: bool,
    lacks_resume: bool,
    lacks_certificate: bool,
    lacks_status_document: bool,
    lacks_identity_card: bool,
    lacks_passport: bool,
) -> tuple[Proposal_document, ...]:
    """The documents that are missing, in the order of the Article.

    Article 7 (rules/decree/part_3_general_business.catala_en, line 348).
    """
    return (
        ((Proposal_document.Application_form,) if lacks_form else ())
        + ((Proposal_document.Contracts_and_agreements,) if lacks_contracts else ())
        + ((Proposal_document.Resume,) if lacks_resume else ())
        + ((Proposal_document.Certificate_of_financial_status_and_experience,) if lacks_certificate else ())
        + ((Proposal_document.Status_of_foreign_legal_entity,) if lacks_status_document else ())
        + ((Proposal_document.Identity_card_copy,) if lacks_identity_card else ())
        + ((Proposal_document.Passport_copy,) if lacks_passport else ())
    )


def general_business_proposal(
    *,
    is_joint_venture: bool,
    includes_lao_national: bool,
    includes_foreigner: bool,
    includes_foreign_entity: bool,
    status_document_exists: bool,
    has_form: bool,
    has_contracts: bool,
    has_resume: bool,
    has_certificate: bool,
    has_status_document: bool,
    has_identity_card: bool,
    has_passport: bool,
    such_as: Such_as | None = None,
    if_any: If_any | None = None,
) -> General_business_proposal:
    """Whether a proposal for a general business is complete, and which documents are missing.

    Encodes Article 7 (rules/decree/part_3_general_business.catala_en:230).

    Facts:
        is_joint_venture: The investors form a joint venture.
        includes_lao_national: A Lao national is among the investors.
        includes_foreigner: A foreigner, as a natural person, is among the investors.
        includes_foreign_entity: A foreign legal entity is among the investors.
        status_document_exists: There is a document about the status of the foreign legal entity.
        has_form: The application form is filed, or all of the forms are.
        has_contracts: The contracts and agreements of the joint venture are filed.
        has_resume: The resume of the investor is filed.
        has_certificate: The certificate of financial status and experience of the investor is filed.
        has_status_document: The document about the status of the foreign legal entity is filed.
        has_identity_card: The copy of the identity card is filed.
        has_passport: The copy of the passport is filed.
        such_as: What the documents behind "such as" are (a reading of the text: Asked_for if not given).
        if_any: Of what "if any" is said (a reading of the text: Any_entity if not given).

    There is an answer for all facts.
    """
    # Article 7(3): What the documents behind "such as" are.
    if such_as is None:
        such_as = Such_as.Asked_for
    # Article 7(3), third item: Of what "if any" is said.
    if if_any is None:
        if_any = If_any.Any_entity
    notice("General_business_proposal.such_as")
    # Article 7(3): The documents behind "such as" are asked for.
    others_are_asked_for = such_as is Such_as.Asked_for
    # Article 7(1): The application form is missing.
    lacks_form = not has_form
    # Article 7(2): The contracts and agreements of the joint venture are missing.
    lacks_contracts = is_joint_venture and not has_contracts
    # Article 7(3), first item: The resume is missing.
    lacks_resume = others_are_asked_for and not has_resume
    # Article 7(3), second item: The certificate of financial status and experience is missing.
    lacks_certificate = others_are_asked_for and not has_certificate
    notice("General_business_proposal.if_any")
    # Article 7(3), third item: The document about the status of the foreign legal entity is missing.
    lacks_status_document = (
        others_are_asked_for
        and includes_foreign_entity
        and (if_any is If_any.Any_entity or status_document_exists)
        and not has_status_document
    )
    # Article 7(3), fourth item: The copy of the identity card is missing.
    lacks_identity_card = others_are_asked_for and includes_lao_national and not has_identity_card
    # Article 7(3), fourth item: The copy of the passport is missing.
    lacks_passport = others_are_asked_for and includes_foreigner and not has_passport
    missing = _general_business_proposal_missing(
        lacks_form,
        lacks_contracts,
        lacks_resume,
        lacks_certificate,
        lacks_status_document,
        lacks_identity_card,
        lacks_passport,
    )
    # Article 7: No document is missing.
    is_complete = len(missing) == 0
    return General_business_proposal(missing, is_complete)


class Decided_general_business_proposal(Decision):
    """What `decide_general_business_proposal` gives: of each output of `general_business_proposal` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Proposal_document, ...]]:
        """The documents that are missing, in the order of the Article."""
        return self._outcome("missing")

    @property
    def is_complete(self) -> Outcome[bool]:
        """No document is missing."""
        return self._outcome("is_complete")

    @staticmethod
    def _scope() -> Scope:
        return GENERAL_BUSINESS_PROPOSAL


def decide_general_business_proposal(
    *,
    is_joint_venture: bool,
    includes_lao_national: bool,
    includes_foreigner: bool,
    includes_foreign_entity: bool,
    status_document_exists: bool,
    has_form: bool,
    has_contracts: bool,
    has_resume: bool,
    has_certificate: bool,
    has_status_document: bool,
    has_identity_card: bool,
    has_passport: bool,
    such_as: Such_as | None = None,
    if_any: If_any | None = None,
) -> Decided_general_business_proposal:
    """`general_business_proposal` without exceptions (Article 7): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = general_business_proposal(
            is_joint_venture=is_joint_venture,
            includes_lao_national=includes_lao_national,
            includes_foreigner=includes_foreigner,
            includes_foreign_entity=includes_foreign_entity,
            status_document_exists=status_document_exists,
            has_form=has_form,
            has_contracts=has_contracts,
            has_resume=has_resume,
            has_certificate=has_certificate,
            has_status_document=has_status_document,
            has_identity_card=has_identity_card,
            has_passport=has_passport,
            such_as=such_as,
            if_any=if_any,
        )
    except Failure as failure:
        return Decided_general_business_proposal.without(
            failure,
            is_joint_venture,
            includes_lao_national,
            includes_foreigner,
            includes_foreign_entity,
            status_document_exists,
            has_form,
            has_contracts,
            has_resume,
            has_certificate,
            has_status_document,
            has_identity_card,
            has_passport,
            such_as,
            if_any,
        )
    return Decided_general_business_proposal(
        found,
        is_joint_venture,
        includes_lao_national,
        includes_foreigner,
        includes_foreign_entity,
        status_document_exists,
        has_form,
        has_contracts,
        has_resume,
        has_certificate,
        has_status_document,
        has_identity_card,
        has_passport,
        such_as,
        if_any,
    )


def general_business_form(*, activity: Kind_of_activity) -> General_business_form:
    """Where an investor in a general business gets the application form.

    Encodes Article 7 (rules/decree/part_3_general_business.catala_en:283).

    Facts:
        activity: The activity in which somebody wishes to invest.

    Raises `Silent` where no rule gives a value.
    """
    # Article 7(3), fourth item, second sentence: The offices from which the form can be requested.
    if not not activity is Kind_of_activity.Related_to_concession:
        # No rule of the text says.
        raise Silent("offices", "rules/decree/part_3_general_business.catala_en:287", "Article 7")
    offices = (
        administration.Actor.One_stop_service_of_planning_and_investment,
        administration.Actor.One_stop_service_of_industry_and_commerce,
    )
    # Article 7(3), fourth item, second sentence: The levels at which it can be requested.
    if not not activity is Kind_of_activity.Related_to_concession:
        # No rule of the text says.
        raise Silent("levels", "rules/decree/part_3_general_business.catala_en:289", "Article 7")
    levels = (administration.Level.Central, administration.Level.Local)
    # Article 7(3), fourth item, second sentence: The sectors from whose websites it can be downloaded.
    if not not activity is Kind_of_activity.Related_to_concession:
        # No rule of the text says.
        raise Silent("websites", "rules/decree/part_3_general_business.catala_en:291", "Article 7")
    websites = (administration.Actor.Planning_and_investment_sector, administration.Actor.Industry_and_commerce_sector)
    return General_business_form(offices, levels, websites)


class Decided_general_business_form(Decision):
    """What `decide_general_business_form` gives: of each output of `general_business_form` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def offices(self) -> Outcome[tuple[administration.Actor, ...]]:
        """The offices from which the form can be requested."""
        return self._outcome("offices")

    @property
    def levels(self) -> Outcome[tuple[administration.Level, ...]]:
        """The levels at which it can be requested."""
        return self._outcome("levels")

    @property
    def websites(self) -> Outcome[tuple[administration.Actor, ...]]:
        """The sectors from whose websites it can be downloaded."""
        return self._outcome("websites")

    @staticmethod
    def _scope() -> Scope:
        return GENERAL_BUSINESS_FORM


def decide_general_business_form(*, activity: Kind_of_activity) -> Decided_general_business_form:
    """`general_business_form` without exceptions (Article 7): an output that has no value is `Silent`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = general_business_form(activity=activity)
    except Failure as failure:
        return Decided_general_business_form.without(failure, activity)
    return Decided_general_business_form(found, activity)


def _certificate_coverage_is_included(authorization: Authorization) -> bool:
    """The enterprise registration certificate includes it.

    rules/decree/part_3_general_business.catala_en, lines 552, 559.
    """
    if (
        authorization is Authorization.Investment_license
        or authorization is Authorization.Incentive
        or authorization is Authorization.Tax_registration
    ):
        return True  # Article 8, second sentence
    if (
        authorization is Authorization.Technical_license
        or authorization is Authorization.Business_operation_certificate
    ):
        return False  # Article 8, third sentence
    # No rule of the text says.
    raise Silent("is_included", "rules/decree/part_3_general_business.catala_en:482", "Article 8")


def certificate_coverage(*, authorization: Authorization) -> Certificate_coverage:
    """Whether the enterprise registration certificate includes an authorization, and who is to be asked for one that
    it does not include.

    Encodes Article 8 (rules/decree/part_3_general_business.catala_en:478).

    Facts:
        authorization: The authorization.

    Raises `Silent` where no rule gives a value.
    """
    is_included = _certificate_coverage_is_included(authorization)
    # Article 8, third sentence: Who is to be asked for it.
    if not not is_included:
        # No rule of the text says.
        raise Silent("requested_from", "rules/decree/part_3_general_business.catala_en:484", "Article 8")
    requested_from = administration.Actor.Concerned_sectors
    return Certificate_coverage(is_included, requested_from)


class Decided_certificate_coverage(Decision):
    """What `decide_certificate_coverage` gives: of each output of `certificate_coverage` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def is_included(self) -> Outcome[bool]:
        """The enterprise registration certificate includes it."""
        return self._outcome("is_included")

    @property
    def requested_from(self) -> Outcome[administration.Actor]:
        """Who is to be asked for it."""
        return self._outcome("requested_from")

    @staticmethod
    def _scope() -> Scope:
        return CERTIFICATE_COVERAGE


def decide_certificate_coverage(*, authorization: Authorization) -> Decided_certificate_coverage:
    """`certificate_coverage` without exceptions (Article 8): an output that has no value is `Silent`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = certificate_coverage(authorization=authorization)
    except Failure as failure:
        return Decided_certificate_coverage.without(failure, authorization)
    return Decided_certificate_coverage(found, authorization)


def _registration_duties_seal_from(
    seven_days: Seven_days, seal_licensed: Present[date] | None, issued: Present[date] | None
) -> Present[date] | None:
    """The event from which the seven working days run.

    Article 8, ninth sentence (rules/decree/part_3_general_business.catala_en, lines 635, 640).
    """
    if seven_days is Seven_days.From_seal_license:
        return seal_licensed
    return issued


def _registration_duties_application(applied: Present[date] | None, as_of: date) -> obligations.Obligation:
    """To submit the application to the one-stop service of the industry and commerce sector.

    Article 5 (rules/decree/part_3_general_business.catala_en, line 573).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Permission,
                administration.Actor.Investor,
                administration.Actor.One_stop_service_of_industry_and_commerce,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=applied,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _registration_duties_consideration(
    applied: Present[date] | None, decided: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To consider issuing the enterprise registration certificate.

    Article 8, fourth sentence (rules/decree/part_3_general_business.catala_en, line 583).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Industry_and_commerce_sector,
                administration.Actor.Investor,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(applied),
                due=before.due,
                done=decided,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _registration_duties_copy_to_sector(
    issued: Present[date] | None, copied_to_sector: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To forward a copy of the certificate to the concerned sector.

    Article 8, fourth sentence (rules/decree/part_3_general_business.catala_en, line 592).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Industry_and_commerce_sector,
                administration.Actor.Concerned_sectors,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(issued),
                due=Present(lao_pdr.LAO_PDR.add(issued.value, 10, at=_ARTICLE_8_LINE_599))
                if issued is not None
                else None,
                done=copied_to_sector,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _registration_duties_copy_to_ministry(
    issued_at: administration.Level, issued: Present[date] | None, copied_to_ministry: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To forward a copy of the certificate, with the relevant information, to the one-stop service of the Ministry
    of Industry and Commerce.

    Article 8, fifth sentence (rules/decree/part_3_general_business.catala_en, line 606).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Provincial_or_municipal_authorities,
                administration.Actor.Ministry_of_industry_and_commerce,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=issued_at is administration.Level.Local,
                start=obligations.since(issued),
                due=Present(lao_pdr.LAO_PDR.add(issued.value, 10, at=_ARTICLE_8_LINE_615))
                if issued is not None
                else None,
                done=copied_to_ministry,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _registration_duties_seal_license(
    issued: Present[date] | None, seal_licensed: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To issue the seal carving license.

    Article 8, ninth sentence (rules/decree/part_3_general_business.catala_en, line 622).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Industry_and_commerce_sector,
                administration.Actor.Public_security_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(issued),
                due=before.due,
                done=seal_licensed,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _registration_duties_seal(
    seal_from: Present[date] | None, seal_carved: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To carve the seal of the enterprise.

    Article 8, ninth sentence (rules/decree/part_3_general_business.catala_en, line 645).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Public_security_sector, administration.Actor.Investor
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(seal_from),
                due=Present(lao_pdr.LAO_PDR.add(seal_from.value, 7, at=_ARTICLE_8_LINE_651))
                if seal_from is not None
                else None,
                done=seal_carved,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def registration_duties(
    *,
    issued_at: administration.Level,
    applied: Present[date] | None = None,
    decided: Present[date] | None = None,
    issued: Present[date] | None = None,
    copied_to_sector: Present[date] | None = None,
    copied_to_ministry: Present[date] | None = None,
    seal_licensed: Present[date] | None = None,
    seal_carved: Present[date] | None = None,
    as_of: date,
    seven_days: Seven_days | None = None,
) -> Registration_duties:
    """What is to be done around the enterprise registration certificate, from the application to the seal, by whom
    and by when.

    Encodes Article 8 (rules/decree/part_3_general_business.catala_en:488).

    Facts:
        issued_at: The level of the authority that issues the certificate.
        applied: The day on which the application was submitted (`Present(date)`, None if not given).
        decided: The day on which the sector decided whether to issue the certificate (`Present(date)`, None if not
            given).
        issued: The day on which the certificate was issued (`Present(date)`, None if not given).
        copied_to_sector: The day on which the concerned sector was sent its copy (`Present(date)`, None if not given).
        copied_to_ministry: The day on which the Ministry of Industry and Commerce was sent its copy (`Present(date)`,
            None if not given).
        seal_licensed: The day on which the seal carving license was issued (`Present(date)`, None if not given).
        seal_carved: The day on which the seal was carved (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        seven_days: From when the seven working days for the seal run (a reading of the text: From_seal_license if not
            given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 8, ninth sentence: From when the seven working days for the seal run.
    if seven_days is None:
        seven_days = Seven_days.From_seal_license
    notice("Registration_duties.seven_days")
    seal_from = _registration_duties_seal_from(seven_days, seal_licensed, issued)
    application = _registration_duties_application(applied, as_of)
    consideration = _registration_duties_consideration(applied, decided, as_of)
    copy_to_sector = _registration_duties_copy_to_sector(issued, copied_to_sector, as_of)
    copy_to_ministry = _registration_duties_copy_to_ministry(issued_at, issued, copied_to_ministry, as_of)
    seal_license = _registration_duties_seal_license(issued, seal_licensed, as_of)
    seal = _registration_duties_seal(seal_from, seal_carved, as_of)
    return Registration_duties(application, consideration, copy_to_sector, copy_to_ministry, seal_license, seal)


class Decided_registration_duties(Decision):
    """What `decide_registration_duties` gives: of each output of `registration_duties` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def application(self) -> Outcome[obligations.Obligation]:
        """To submit the application to the one-stop service of the industry and commerce sector."""
        return self._outcome("application")

    @property
    def consideration(self) -> Outcome[obligations.Obligation]:
        """To consider issuing the enterprise registration certificate."""
        return self._outcome("consideration")

    @property
    def copy_to_sector(self) -> Outcome[obligations.Obligation]:
        """To forward a copy of the certificate to the concerned sector."""
        return self._outcome("copy_to_sector")

    @property
    def copy_to_ministry(self) -> Outcome[obligations.Obligation]:
        """To forward a copy of the certificate, with the relevant information, to the one-stop service of the
        Ministry of Industry and Commerce.
        """
        return self._outcome("copy_to_ministry")

    @property
    def seal_license(self) -> Outcome[obligations.Obligation]:
        """To issue the seal carving license."""
        return self._outcome("seal_license")

    @property
    def seal(self) -> Outcome[obligations.Obligation]:
        """To carve the seal of the enterprise."""
        return self._outcome("seal")

    @staticmethod
    def _scope() -> Scope:
        return REGISTRATION_DUTIES


def decide_registration_duties(
    *,
    issued_at: administration.Level,
    applied: Present[date] | None = None,
    decided: Present[date] | None = None,
    issued: Present[date] | None = None,
    copied_to_sector: Present[date] | None = None,
    copied_to_ministry: Present[date] | None = None,
    seal_licensed: Present[date] | None = None,
    seal_carved: Present[date] | None = None,
    as_of: date,
    seven_days: Seven_days | None = None,
) -> Decided_registration_duties:
    """`registration_duties` without exceptions (Article 8): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = registration_duties(
            issued_at=issued_at,
            applied=applied,
            decided=decided,
            issued=issued,
            copied_to_sector=copied_to_sector,
            copied_to_ministry=copied_to_ministry,
            seal_licensed=seal_licensed,
            seal_carved=seal_carved,
            as_of=as_of,
            seven_days=seven_days,
        )
    except Failure as failure:
        return Decided_registration_duties.without(
            failure,
            issued_at,
            applied,
            decided,
            issued,
            copied_to_sector,
            copied_to_ministry,
            seal_licensed,
            seal_carved,
            as_of,
            seven_days,
        )
    return Decided_registration_duties(
        found,
        issued_at,
        applied,
        decided,
        issued,
        copied_to_sector,
        copied_to_ministry,
        seal_licensed,
        seal_carved,
        as_of,
        seven_days,
    )


def _operation_duties_operation(
    issued: Present[date] | None, term_ends: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To carry out activities during the business term.

    Article 8, first sentence (rules/decree/part_3_general_business.catala_en, line 659).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Permission, administration.Actor.Investor, administration.Actor.Not_named
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(issued),
                due=term_ends,
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _operation_duties_request(
    needs_technical_license: bool, begins: Present[date] | None, requested: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To request the technical license or the business operation certificate.

    Article 8, third sentence (rules/decree/part_3_general_business.catala_en, line 668).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Concerned_sectors
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=needs_technical_license,
                start=before.start,
                due=Present(days_before(begins.value, 1, at=_ARTICLE_8_LINE_674)) if begins is not None else None,
                done=requested,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def operation_duties(
    *,
    needs_technical_license: bool,
    issued: Present[date] | None = None,
    term_ends: Present[date] | None = None,
    requested: Present[date] | None = None,
    begins: Present[date] | None = None,
    as_of: date,
) -> Operation_duties:
    """What an enterprise may do with its registration certificate, and what it must ask for before it begins.

    Encodes Article 8 (rules/decree/part_3_general_business.catala_en:529).

    Facts:
        needs_technical_license: A technical license or a business operation certificate is relevant to the business.
        issued: The day on which the enterprise registration certificate was issued (`Present(date)`, None if not
            given).
        term_ends: The last day of the business term; absent where it has no end (`Present(date)`, None if not given).
        requested: The day on which the technical license or business operation certificate was requested
            (`Present(date)`, None if not given).
        begins: The day on which the business begins to operate (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    operation = _operation_duties_operation(issued, term_ends, as_of)
    request = _operation_duties_request(needs_technical_license, begins, requested, as_of)
    return Operation_duties(operation, request)


class Decided_operation_duties(Decision):
    """What `decide_operation_duties` gives: of each output of `operation_duties` a value, or why there is none."""

    __slots__ = ()

    @property
    def operation(self) -> Outcome[obligations.Obligation]:
        """To carry out activities during the business term."""
        return self._outcome("operation")

    @property
    def request(self) -> Outcome[obligations.Obligation]:
        """To request the technical license or the business operation certificate."""
        return self._outcome("request")

    @staticmethod
    def _scope() -> Scope:
        return OPERATION_DUTIES


def decide_operation_duties(
    *,
    needs_technical_license: bool,
    issued: Present[date] | None = None,
    term_ends: Present[date] | None = None,
    requested: Present[date] | None = None,
    begins: Present[date] | None = None,
    as_of: date,
) -> Decided_operation_duties:
    """`operation_duties` without exceptions (Article 8): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = operation_duties(
            needs_technical_license=needs_technical_license,
            issued=issued,
            term_ends=term_ends,
            requested=requested,
            begins=begins,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_operation_duties.without(
            failure, needs_technical_license, issued, term_ends, requested, begins, as_of
        )
    return Decided_operation_duties(found, needs_technical_license, issued, term_ends, requested, begins, as_of)


def _taxpayer_number_term_last_day(registered: Registered_until) -> Present[date] | None:
    """The last day on which the number is used; absent where there is none.

    Article 9, first sentence (rules/decree/part_3_general_business.catala_en, line 847).
    """
    if isinstance(registered, Concession_term):
        return Present(registered.content)
    return registered.content


def taxpayer_number_term(*, registered: Registered_until, as_of: date) -> Taxpayer_number_term:
    """Until when a taxpayer identification number is used.

    Encodes Article 9 (rules/decree/part_3_general_business.catala_en:802).

    Facts:
        registered: Under what the taxpayer is registered, and until when.
        as_of: The date for which the question is asked.

    There is an answer for all facts.
    """
    last_day = _taxpayer_number_term_last_day(registered)
    # Article 9, first sentence: The number is in use.
    is_in_use = not obligations.had_passed(last_day, as_of)
    return Taxpayer_number_term(last_day, is_in_use)


class Decided_taxpayer_number_term(Decision):
    """What `decide_taxpayer_number_term` gives: of each output of `taxpayer_number_term` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def last_day(self) -> Outcome[Present[date] | None]:
        """The last day on which the number is used; absent where there is none."""
        return self._outcome("last_day")

    @property
    def is_in_use(self) -> Outcome[bool]:
        """The number is in use."""
        return self._outcome("is_in_use")

    @staticmethod
    def _scope() -> Scope:
        return TAXPAYER_NUMBER_TERM


def decide_taxpayer_number_term(*, registered: Registered_until, as_of: date) -> Decided_taxpayer_number_term:
    """`taxpayer_number_term` without exceptions (Article 9): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = taxpayer_number_term(registered=registered, as_of=as_of)
    except Failure as failure:
        return Decided_taxpayer_number_term.without(failure, registered, as_of)
    return Decided_taxpayer_number_term(found, registered, as_of)


def taxpayer_number_use(*, paper: Paper) -> Taxpayer_number_use:
    """Whether the taxpayer identification number is used in a paper.

    Encodes Article 9 (rules/decree/part_3_general_business.catala_en:813).

    Facts:
        paper: The paper.

    Raises `Silent` where no rule gives a value.
    """
    # Article 9, third sentence: The number is used in it.
    if not not paper is Paper.Not_official:
        # No rule of the text says.
        raise Silent("is_used", "rules/decree/part_3_general_business.catala_en:817", "Article 9")
    is_used = True
    return Taxpayer_number_use(is_used)


class Decided_taxpayer_number_use(Decision):
    """What `decide_taxpayer_number_use` gives: of each output of `taxpayer_number_use` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def is_used(self) -> Outcome[bool]:
        """The number is used in it."""
        return self._outcome("is_used")

    @staticmethod
    def _scope() -> Scope:
        return TAXPAYER_NUMBER_USE


def decide_taxpayer_number_use(*, paper: Paper) -> Decided_taxpayer_number_use:
    """`taxpayer_number_use` without exceptions (Article 9): an output that has no value is `Silent`, and the reasons
    of all can be read.

    Facts as for that function.
    """
    try:
        found = taxpayer_number_use(paper=paper)
    except Failure as failure:
        return Decided_taxpayer_number_use.without(failure, paper)
    return Decided_taxpayer_number_use(found, paper)


def _taxpayer_number_duties_issue(
    recorder: administration.Actor, recorded_in: Recorded_in, number_issued: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To issue the taxpayer identification number for the enterprise registration certificate.

    Article 8, seventh sentence (rules/decree/part_3_general_business.catala_en, line 872).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Financial_sector, recorder),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=recorded_in is Recorded_in.Enterprise_registration_certificate,
                start=before.start,
                due=before.due,
                done=number_issued,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _taxpayer_number_duties_definition_of_number(
    recorder: administration.Actor, number_issued: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To define the taxpayer identification number, for it to be recorded in the certificate.

    Article 9, second sentence (rules/decree/part_3_general_business.catala_en, line 881).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Tax_department, recorder),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=number_issued,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _taxpayer_number_duties_coordination(
    recorded_in: Recorded_in,
    coordination_by: Reading[Coordination_by],
    number_issued: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To ensure the coordination that obtains the number from the financial sector.

    Article 9, fourth sentence (rules/decree/part_3_general_business.catala_en, line 889).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Industry_and_commerce_sector,
                administration.Actor.Financial_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=recorded_in is Recorded_in.Enterprise_registration_certificate
                or coordination_by() is Coordination_by.Industry_and_commerce_always,
                start=before.start,
                due=before.due,
                done=number_issued,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _taxpayer_number_duties_annual_declaration(
    recorded_in: Recorded_in, number_issued: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To use the number in the annual tax declaration to the financial sector.

    Article 8, eighth sentence (rules/decree/part_3_general_business.catala_en, line 901).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.Investor, administration.Actor.Financial_sector
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=recorded_in is Recorded_in.Enterprise_registration_certificate,
                start=obligations.since(number_issued),
                due=before.due,
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def taxpayer_number_duties(
    *,
    recorded_in: Recorded_in,
    number_issued: Present[date] | None = None,
    as_of: date,
    coordination_by: Coordination_by | None = None,
) -> Taxpayer_number_duties:
    """Who sees to it that a taxpayer has its identification number, and what it is for.

    Encodes Article 9 (rules/decree/part_3_general_business.catala_en:820).

    Facts:
        recorded_in: The certificate in which the number is recorded.
        number_issued: The day on which the number was issued (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        coordination_by: Who coordinates to obtain the number for a concession (a reading of the text: Issuing_sector if
            not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 9, fourth sentence: Who coordinates to obtain the number for a concession.
    if coordination_by is None:
        coordination_by = Coordination_by.Issuing_sector
    # Article 9, second sentence: The sector that records the number in the certificate.
    recorder = (
        administration.Actor.Industry_and_commerce_sector
        if recorded_in is Recorded_in.Enterprise_registration_certificate
        else administration.Actor.Planning_and_investment_sector
    )
    issue = _taxpayer_number_duties_issue(recorder, recorded_in, number_issued, as_of)
    definition_of_number = _taxpayer_number_duties_definition_of_number(recorder, number_issued, as_of)
    coordination = _taxpayer_number_duties_coordination(
        recorded_in, as_chosen("Taxpayer_number_duties.coordination_by", coordination_by), number_issued, as_of
    )
    annual_declaration = _taxpayer_number_duties_annual_declaration(recorded_in, number_issued, as_of)
    return Taxpayer_number_duties(recorder, issue, definition_of_number, coordination, annual_declaration)


class Decided_taxpayer_number_duties(Decision):
    """What `decide_taxpayer_number_duties` gives: of each output of `taxpayer_number_duties` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def recorder(self) -> Outcome[administration.Actor]:
        """The sector that records the number in the certificate."""
        return self._outcome("recorder")

    @property
    def issue(self) -> Outcome[obligations.Obligation]:
        """To issue the taxpayer identification number for the enterprise registration certificate."""
        return self._outcome("issue")

    @property
    def definition_of_number(self) -> Outcome[obligations.Obligation]:
        """To define the taxpayer identification number, for it to be recorded in the certificate."""
        return self._outcome("definition_of_number")

    @property
    def coordination(self) -> Outcome[obligations.Obligation]:
        """To ensure the coordination that obtains the number from the financial sector."""
        return self._outcome("coordination")

    @property
    def annual_declaration(self) -> Outcome[obligations.Obligation]:
        """To use the number in the annual tax declaration to the financial sector."""
        return self._outcome("annual_declaration")

    @staticmethod
    def _scope() -> Scope:
        return TAXPAYER_NUMBER_DUTIES


def decide_taxpayer_number_duties(
    *,
    recorded_in: Recorded_in,
    number_issued: Present[date] | None = None,
    as_of: date,
    coordination_by: Coordination_by | None = None,
) -> Decided_taxpayer_number_duties:
    """`taxpayer_number_duties` without exceptions (Article 9): an output that has no value is `Silent`, `Conflict`
    or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = taxpayer_number_duties(
            recorded_in=recorded_in, number_issued=number_issued, as_of=as_of, coordination_by=coordination_by
        )
    except Failure as failure:
        return Decided_taxpayer_number_duties.without(failure, recorded_in, number_issued, as_of, coordination_by)
    return Decided_taxpayer_number_duties(found, recorded_in, number_issued, as_of, coordination_by)


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

_ART5_P1_A = Place(
    "Article 5",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 5. Investment proposal",
    ),
    "art5-p1-a",
    "can submit their applications to the one-stop service of the industry and commerce sector at the central and local levels.",
)

_ART5_P1_B = Place(
    "Article 5",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 5. Investment proposal",
    ),
    "art5-p1-b",
    "Investors who wish to invest in general business activities under the Negative List and outside the Negative List, that are not related to concession activities as specified in Articles 17 and 18 of the Investment Promotion Law,",
)

_ARTICLE_5 = Place(
    "Article 5",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 5. Investment proposal",
    ),
    "",
    "",
)

GENERAL_BUSINESS_OFFICE = Scope(
    "General_business_office",
    function=general_business_office,
    inputs=(
        Input("activity", KIND_OF_ACTIVITY_TYPE, "The activity in which somebody wishes to invest."),
        Input(
            "where_to_apply",
            WHERE_TO_APPLY_TYPE,
            "Where an application can be submitted.",
            required=False,
            reading=ReadingChoice("General_business_office.where_to_apply", "Either_one_stop_service", (_ART5_P1_A,)),
        ),
    ),
    bindings=(
        Binding(
            "where_to_apply",
            "where_to_apply",
            WHERE_TO_APPLY_TYPE,
            lambda given: Where_to_apply.Either_one_stop_service if given is None else given,
            term=Term(Rule(0, (_ART5_P1_A,), 62, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
            context="where_to_apply",
            reading="General_business_office.where_to_apply",
        ),
        Binding(
            "offices",
            "offices",
            ListOf(administration.ACTOR_TYPE),
            _general_business_office_offices,
            reads=("where_to_apply", "activity"),
            plain=("where_to_apply",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART5_P1_A, _ART5_P1_B),
                            66,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "not (activity with pattern Related_to_concession)",
                                    ("activity",),
                                    lambda activity: not activity is Kind_of_activity.Related_to_concession,
                                    (Value("activity", KIND_OF_ACTIVITY_TYPE, lambda activity: activity),),
                                ),
                                Condition(
                                    "where_to_apply with pattern Industry_and_commerce_alone",
                                    ("where_to_apply",),
                                    lambda where_to_apply: (
                                        where_to_apply() is Where_to_apply.Industry_and_commerce_alone
                                    ),
                                    (
                                        Value(
                                            "where_to_apply",
                                            WHERE_TO_APPLY_TYPE,
                                            lambda where_to_apply: where_to_apply(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("where_to_apply",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART5_P1_A, _ART5_P1_B),
                            73,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "not (activity with pattern Related_to_concession)",
                                    ("activity",),
                                    lambda activity: not activity is Kind_of_activity.Related_to_concession,
                                    (Value("activity", KIND_OF_ACTIVITY_TYPE, lambda activity: activity),),
                                ),
                                Condition(
                                    "where_to_apply with pattern Either_one_stop_service",
                                    ("where_to_apply",),
                                    lambda where_to_apply: where_to_apply() is Where_to_apply.Either_one_stop_service,
                                    (
                                        Value(
                                            "where_to_apply",
                                            WHERE_TO_APPLY_TYPE,
                                            lambda where_to_apply: where_to_apply(),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("where_to_apply",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "levels",
            "levels",
            ListOf(administration.LEVEL_TYPE),
            lambda activity: (
                (administration.Level.Central, administration.Level.Local)
                if not activity is Kind_of_activity.Related_to_concession
                else silent("levels", "rules/decree/part_3_general_business.catala_en:56", "Article 5")
            ),
            reads=("activity",),
            term=Term(
                Rule(
                    0,
                    (_ART5_P1_A, _ART5_P1_B),
                    84,
                    "rules/decree/part_3_general_business.catala_en",
                    conditions=(
                        Condition(
                            "not (activity with pattern Related_to_concession)",
                            ("activity",),
                            lambda activity: not activity is Kind_of_activity.Related_to_concession,
                            (Value("activity", KIND_OF_ACTIVITY_TYPE, lambda activity: activity),),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("offices", "levels"),
    type=GENERAL_BUSINESS_OFFICE_TYPE,
    doc="Which office takes an application to invest in a general business.",
    places=(_ARTICLE_5,),
)

_ART6_P1_B = Place(
    "Article 6",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 6. Procedures and timeframes for consideration",
    ),
    "art6-p1-b",
    "without going through any meeting",
)

_ART6_P1_C = Place(
    "Article 6",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 6. Procedures and timeframes for consideration",
    ),
    "art6-p1-c",
    "except if the concerned sector cannot reach a consensus or if there are any other matters where the enterprise may not be registered.",
)

_ARTICLE_6 = Place(
    "Article 6",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 6. Procedures and timeframes for consideration",
    ),
    "",
    "",
)

REGISTRATION_MEETING = Scope(
    "Registration_meeting",
    function=registration_meeting,
    inputs=(
        Input("has_consensus", Boolean(), "The concerned sector can reach a consensus."),
        Input(
            "has_other_obstacle", Boolean(), "There is another matter for which the enterprise may not be registered."
        ),
    ),
    bindings=(
        Binding(
            "goes_through_meeting",
            "goes_through_meeting",
            Boolean(),
            lambda has_consensus, has_other_obstacle: not has_consensus or has_other_obstacle,
            reads=("has_consensus", "has_other_obstacle"),
            term=Term(
                Rule(0, (_ART6_P1_B,), 126, "rules/decree/part_3_general_business.catala_en", label="without_meeting"),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART6_P1_C,),
                            130,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "not has_consensus or has_other_obstacle",
                                    ("has_consensus", "has_other_obstacle"),
                                    lambda has_consensus, has_other_obstacle: not has_consensus or has_other_obstacle,
                                    (
                                        Value(
                                            "has_consensus",
                                            Boolean(),
                                            lambda has_consensus, has_other_obstacle: has_consensus,
                                        ),
                                        Value(
                                            "has_other_obstacle",
                                            Boolean(),
                                            lambda has_consensus, has_other_obstacle: has_other_obstacle,
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
    outputs=("goes_through_meeting",),
    type=REGISTRATION_MEETING_TYPE,
    doc="Whether the registration of an enterprise is considered in a meeting.",
    places=(_ARTICLE_6,),
)

_ART7_3 = Place(
    "Article 7(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-3",
    "Other relevant documents such as:",
)

_ART7_3_C = Place(
    "Article 7(3), third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-3-c",
    "Document about the status of foreign legal entity (if any);",
)

_ART7_1 = Place(
    "Article 7(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-1",
    "Application form(s);",
)

_ART7_2 = Place(
    "Article 7(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-2",
    "Contracts and agreements (for joint ventures);",
)

_ART7_3_A = Place(
    "Article 7(3), first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-3-a",
    "Resume of the investor;",
)

_ART7_3_B = Place(
    "Article 7(3), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-3-b",
    "Certificate of financial status and experience of the investor;",
)

_ART7_3_D = Place(
    "Article 7(3), fourth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-3-d",
    "Copy of Identity Card (for Lao national) and passport (for foreigners);",
)

_ART7_P1 = Place(
    "Article 7",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-p1",
    "An investment proposal in general business activities shall include the following documents:",
)

_ARTICLE_7 = Place(
    "Article 7",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "",
    "",
)

GENERAL_BUSINESS_PROPOSAL = Scope(
    "General_business_proposal",
    function=general_business_proposal,
    inputs=(
        Input("is_joint_venture", Boolean(), "The investors form a joint venture."),
        Input("includes_lao_national", Boolean(), "A Lao national is among the investors."),
        Input("includes_foreigner", Boolean(), "A foreigner, as a natural person, is among the investors."),
        Input("includes_foreign_entity", Boolean(), "A foreign legal entity is among the investors."),
        Input("status_document_exists", Boolean(), "There is a document about the status of the foreign legal entity."),
        Input("has_form", Boolean(), "The application form is filed, or all of the forms are."),
        Input("has_contracts", Boolean(), "The contracts and agreements of the joint venture are filed."),
        Input("has_resume", Boolean(), "The resume of the investor is filed."),
        Input(
            "has_certificate", Boolean(), "The certificate of financial status and experience of the investor is filed."
        ),
        Input("has_status_document", Boolean(), "The document about the status of the foreign legal entity is filed."),
        Input("has_identity_card", Boolean(), "The copy of the identity card is filed."),
        Input("has_passport", Boolean(), "The copy of the passport is filed."),
        Input(
            "such_as",
            SUCH_AS_TYPE,
            'What the documents behind "such as" are.',
            required=False,
            reading=ReadingChoice("General_business_proposal.such_as", "Asked_for", (_ART7_3,)),
        ),
        Input(
            "if_any",
            IF_ANY_TYPE,
            'Of what "if any" is said.',
            required=False,
            reading=ReadingChoice("General_business_proposal.if_any", "Any_entity", (_ART7_3_C,)),
        ),
    ),
    bindings=(
        Binding(
            "such_as",
            "such_as",
            SUCH_AS_TYPE,
            lambda given: Such_as.Asked_for if given is None else given,
            term=Term(Rule(0, (_ART7_3,), 297, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
            context="such_as",
            reading="General_business_proposal.such_as",
        ),
        Binding(
            "if_any",
            "if_any",
            IF_ANY_TYPE,
            lambda given: If_any.Any_entity if given is None else given,
            term=Term(Rule(0, (_ART7_3_C,), 300, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
            context="if_any",
            reading="General_business_proposal.if_any",
        ),
        Binding(
            "others_are_asked_for",
            "others_are_asked_for",
            Boolean(),
            lambda such_as: such_as() is Such_as.Asked_for,
            reads=("such_as",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_3,),
                            303,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "such_as with pattern Asked_for",
                                    ("such_as",),
                                    lambda such_as: such_as() is Such_as.Asked_for,
                                    (Value("such_as", SUCH_AS_TYPE, lambda such_as: such_as()),),
                                ),
                            ),
                            uses=("such_as",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "lacks_form",
            "lacks_form",
            Boolean(),
            lambda has_form: not has_form,
            reads=("has_form",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_1,),
                            308,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "not has_form",
                                    ("has_form",),
                                    lambda has_form: not has_form,
                                    (Value("has_form", Boolean(), lambda has_form: has_form),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "lacks_contracts",
            "lacks_contracts",
            Boolean(),
            lambda is_joint_venture, has_contracts: is_joint_venture and not has_contracts,
            reads=("is_joint_venture", "has_contracts"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_2,),
                            313,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "is_joint_venture",
                                    ("is_joint_venture",),
                                    lambda is_joint_venture: is_joint_venture,
                                    (Value("is_joint_venture", Boolean(), lambda is_joint_venture: is_joint_venture),),
                                ),
                                Condition(
                                    "not has_contracts",
                                    ("has_contracts",),
                                    lambda has_contracts: not has_contracts,
                                    (Value("has_contracts", Boolean(), lambda has_contracts: has_contracts),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "lacks_resume",
            "lacks_resume",
            Boolean(),
            lambda others_are_asked_for, has_resume: others_are_asked_for and not has_resume,
            reads=("others_are_asked_for", "has_resume"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_3_A,),
                            318,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "others_are_asked_for",
                                    ("others_are_asked_for",),
                                    lambda others_are_asked_for: others_are_asked_for,
                                    (
                                        Value(
                                            "others_are_asked_for",
                                            Boolean(),
                                            lambda others_are_asked_for: others_are_asked_for,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "not has_resume",
                                    ("has_resume",),
                                    lambda has_resume: not has_resume,
                                    (Value("has_resume", Boolean(), lambda has_resume: has_resume),),
                                ),
                            ),
                            uses=("others_are_asked_for",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "lacks_certificate",
            "lacks_certificate",
            Boolean(),
            lambda others_are_asked_for, has_certificate: others_are_asked_for and not has_certificate,
            reads=("others_are_asked_for", "has_certificate"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_3_B,),
                            323,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "others_are_asked_for",
                                    ("others_are_asked_for",),
                                    lambda others_are_asked_for: others_are_asked_for,
                                    (
                                        Value(
                                            "others_are_asked_for",
                                            Boolean(),
                                            lambda others_are_asked_for: others_are_asked_for,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "not has_certificate",
                                    ("has_certificate",),
                                    lambda has_certificate: not has_certificate,
                                    (Value("has_certificate", Boolean(), lambda has_certificate: has_certificate),),
                                ),
                            ),
                            uses=("others_are_asked_for",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "lacks_status_document",
            "lacks_status_document",
            Boolean(),
            lambda others_are_asked_for, includes_foreign_entity, if_any, status_document_exists, has_status_document: (
                others_are_asked_for
                and includes_foreign_entity
                and (if_any() is If_any.Any_entity or status_document_exists)
                and not has_status_document
            ),
            reads=(
                "others_are_asked_for",
                "includes_foreign_entity",
                "if_any",
                "status_document_exists",
                "has_status_document",
            ),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_3_C,),
                            328,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "others_are_asked_for",
                                    ("others_are_asked_for",),
                                    lambda others_are_asked_for: others_are_asked_for,
                                    (
                                        Value(
                                            "others_are_asked_for",
                                            Boolean(),
                                            lambda others_are_asked_for: others_are_asked_for,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "includes_foreign_entity",
                                    ("includes_foreign_entity",),
                                    lambda includes_foreign_entity: includes_foreign_entity,
                                    (
                                        Value(
                                            "includes_foreign_entity",
                                            Boolean(),
                                            lambda includes_foreign_entity: includes_foreign_entity,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "if_any with pattern Any_entity or status_document_exists",
                                    ("if_any", "status_document_exists"),
                                    lambda if_any, status_document_exists: (
                                        if_any() is If_any.Any_entity or status_document_exists
                                    ),
                                    (
                                        Value("if_any", IF_ANY_TYPE, lambda if_any, status_document_exists: if_any()),
                                        Value(
                                            "status_document_exists",
                                            Boolean(),
                                            lambda if_any, status_document_exists: status_document_exists,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "not has_status_document",
                                    ("has_status_document",),
                                    lambda has_status_document: not has_status_document,
                                    (
                                        Value(
                                            "has_status_document",
                                            Boolean(),
                                            lambda has_status_document: has_status_document,
                                        ),
                                    ),
                                ),
                            ),
                            uses=("others_are_asked_for", "if_any"),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "lacks_identity_card",
            "lacks_identity_card",
            Boolean(),
            lambda others_are_asked_for, includes_lao_national, has_identity_card: (
                others_are_asked_for and includes_lao_national and not has_identity_card
            ),
            reads=("others_are_asked_for", "includes_lao_national", "has_identity_card"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_3_D,),
                            336,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "others_are_asked_for",
                                    ("others_are_asked_for",),
                                    lambda others_are_asked_for: others_are_asked_for,
                                    (
                                        Value(
                                            "others_are_asked_for",
                                            Boolean(),
                                            lambda others_are_asked_for: others_are_asked_for,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "includes_lao_national",
                                    ("includes_lao_national",),
                                    lambda includes_lao_national: includes_lao_national,
                                    (
                                        Value(
                                            "includes_lao_national",
                                            Boolean(),
                                            lambda includes_lao_national: includes_lao_national,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "not has_identity_card",
                                    ("has_identity_card",),
                                    lambda has_identity_card: not has_identity_card,
                                    (
                                        Value(
                                            "has_identity_card", Boolean(), lambda has_identity_card: has_identity_card
                                        ),
                                    ),
                                ),
                            ),
                            uses=("others_are_asked_for",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "lacks_passport",
            "lacks_passport",
            Boolean(),
            lambda others_are_asked_for, includes_foreigner, has_passport: (
                others_are_asked_for and includes_foreigner and not has_passport
            ),
            reads=("others_are_asked_for", "includes_foreigner", "has_passport"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_3_D,),
                            343,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "others_are_asked_for",
                                    ("others_are_asked_for",),
                                    lambda others_are_asked_for: others_are_asked_for,
                                    (
                                        Value(
                                            "others_are_asked_for",
                                            Boolean(),
                                            lambda others_are_asked_for: others_are_asked_for,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "includes_foreigner",
                                    ("includes_foreigner",),
                                    lambda includes_foreigner: includes_foreigner,
                                    (
                                        Value(
                                            "includes_foreigner",
                                            Boolean(),
                                            lambda includes_foreigner: includes_foreigner,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "not has_passport",
                                    ("has_passport",),
                                    lambda has_passport: not has_passport,
                                    (Value("has_passport", Boolean(), lambda has_passport: has_passport),),
                                ),
                            ),
                            uses=("others_are_asked_for",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "missing",
            "missing",
            ListOf(PROPOSAL_DOCUMENT_TYPE),
            _general_business_proposal_missing,
            reads=(
                "lacks_form",
                "lacks_contracts",
                "lacks_resume",
                "lacks_certificate",
                "lacks_status_document",
                "lacks_identity_card",
                "lacks_passport",
            ),
            term=Term(
                Rule(
                    0,
                    (_ART7_P1,),
                    348,
                    "rules/decree/part_3_general_business.catala_en",
                    uses=(
                        "lacks_form",
                        "lacks_contracts",
                        "lacks_resume",
                        "lacks_certificate",
                        "lacks_status_document",
                        "lacks_identity_card",
                        "lacks_passport",
                    ),
                ),
            ),
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            lambda missing: len(missing) == 0,
            reads=("missing",),
            term=Term(Rule(0, (_ART7_P1,), 360, "rules/decree/part_3_general_business.catala_en", uses=("missing",))),
        ),
    ),
    outputs=("missing", "is_complete"),
    type=GENERAL_BUSINESS_PROPOSAL_TYPE,
    doc="Whether a proposal for a general business is complete, and which documents are missing.",
    places=(_ARTICLE_7,),
)

_ART7_P2_A = Place(
    "Article 7(3), fourth item, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-p2-a",
    "An investor who wishes to invest in general business activities can request an application from the one-stop service of the planning and investment sector at the central and local levels or the industry and commerce sector at central and local levels",
)

_ART7_P2_B = Place(
    "Article 7(3), fourth item, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 7. Documentation for investment proposal",
    ),
    "art7-p2-b",
    "or download from their websites.",
)

GENERAL_BUSINESS_FORM = Scope(
    "General_business_form",
    function=general_business_form,
    inputs=(Input("activity", KIND_OF_ACTIVITY_TYPE, "The activity in which somebody wishes to invest."),),
    bindings=(
        Binding(
            "offices",
            "offices",
            ListOf(administration.ACTOR_TYPE),
            lambda activity: (
                (
                    administration.Actor.One_stop_service_of_planning_and_investment,
                    administration.Actor.One_stop_service_of_industry_and_commerce,
                )
                if not activity is Kind_of_activity.Related_to_concession
                else silent("offices", "rules/decree/part_3_general_business.catala_en:287", "Article 7")
            ),
            reads=("activity",),
            term=Term(
                Rule(
                    0,
                    (_ART7_P2_A,),
                    364,
                    "rules/decree/part_3_general_business.catala_en",
                    conditions=(
                        Condition(
                            "not (activity with pattern Related_to_concession)",
                            ("activity",),
                            lambda activity: not activity is Kind_of_activity.Related_to_concession,
                            (Value("activity", KIND_OF_ACTIVITY_TYPE, lambda activity: activity),),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "levels",
            "levels",
            ListOf(administration.LEVEL_TYPE),
            lambda activity: (
                (administration.Level.Central, administration.Level.Local)
                if not activity is Kind_of_activity.Related_to_concession
                else silent("levels", "rules/decree/part_3_general_business.catala_en:289", "Article 7")
            ),
            reads=("activity",),
            term=Term(
                Rule(
                    0,
                    (_ART7_P2_A,),
                    373,
                    "rules/decree/part_3_general_business.catala_en",
                    conditions=(
                        Condition(
                            "not (activity with pattern Related_to_concession)",
                            ("activity",),
                            lambda activity: not activity is Kind_of_activity.Related_to_concession,
                            (Value("activity", KIND_OF_ACTIVITY_TYPE, lambda activity: activity),),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "websites",
            "websites",
            ListOf(administration.ACTOR_TYPE),
            lambda activity: (
                (administration.Actor.Planning_and_investment_sector, administration.Actor.Industry_and_commerce_sector)
                if not activity is Kind_of_activity.Related_to_concession
                else silent("websites", "rules/decree/part_3_general_business.catala_en:291", "Article 7")
            ),
            reads=("activity",),
            term=Term(
                Rule(
                    0,
                    (_ART7_P2_B,),
                    378,
                    "rules/decree/part_3_general_business.catala_en",
                    conditions=(
                        Condition(
                            "not (activity with pattern Related_to_concession)",
                            ("activity",),
                            lambda activity: not activity is Kind_of_activity.Related_to_concession,
                            (Value("activity", KIND_OF_ACTIVITY_TYPE, lambda activity: activity),),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("offices", "levels", "websites"),
    type=GENERAL_BUSINESS_FORM_TYPE,
    doc="Where an investor in a general business gets the application form.",
    places=(_ARTICLE_7,),
)

_ART8_P2_A = Place(
    "Article 8, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "art8-p2-a",
    "The enterprise registration certificate includes the investment license, incentive, tax registration.",
)

_ART8_P2_B = Place(
    "Article 8, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "art8-p2-b",
    "Before operating a business, the enterprise shall make a request to the concerned sectors to issue the technical license or the business operation certificate as relevant.",
)

_ARTICLE_8 = Place(
    "Article 8",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "",
    "",
)

CERTIFICATE_COVERAGE = Scope(
    "Certificate_coverage",
    function=certificate_coverage,
    inputs=(Input("authorization", AUTHORIZATION_TYPE, "The authorization."),),
    bindings=(
        Binding(
            "is_included",
            "is_included",
            Boolean(),
            _certificate_coverage_is_included,
            reads=("authorization",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART8_P2_A,),
                            552,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "authorization with pattern Investment_license or authorization with pattern Incentive or authorization with pattern Tax_registration",
                                    ("authorization",),
                                    lambda authorization: (
                                        authorization is Authorization.Investment_license
                                        or authorization is Authorization.Incentive
                                        or authorization is Authorization.Tax_registration
                                    ),
                                    (Value("authorization", AUTHORIZATION_TYPE, lambda authorization: authorization),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART8_P2_B,),
                            559,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "authorization with pattern Technical_license or authorization with pattern Business_operation_certificate",
                                    ("authorization",),
                                    lambda authorization: (
                                        authorization is Authorization.Technical_license
                                        or authorization is Authorization.Business_operation_certificate
                                    ),
                                    (Value("authorization", AUTHORIZATION_TYPE, lambda authorization: authorization),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "requested_from",
            "requested_from",
            administration.ACTOR_TYPE,
            lambda is_included: (
                administration.Actor.Concerned_sectors
                if not is_included()
                else silent("requested_from", "rules/decree/part_3_general_business.catala_en:484", "Article 8")
            ),
            reads=("is_included",),
            term=Term(
                Rule(
                    0,
                    (_ART8_P2_B,),
                    565,
                    "rules/decree/part_3_general_business.catala_en",
                    conditions=(
                        Condition(
                            "not is_included",
                            ("is_included",),
                            lambda is_included: not is_included(),
                            (Value("is_included", Boolean(), lambda is_included: is_included()),),
                        ),
                    ),
                    uses=("is_included",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("is_included", "requested_from"),
    type=CERTIFICATE_COVERAGE_TYPE,
    doc="Whether the enterprise registration certificate includes an authorization, and who is to be asked for one that it does not include.",
    places=(_ARTICLE_8,),
)

_ART8_P7_B = Place(
    "Article 8, ninth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "art8-p7-b",
    "for the Ministry of Public Security to carve a seal for the enterprise within a period not exceeding seven (7) working days.",
)

_ART8_P3_A = Place(
    "Article 8, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "art8-p3-a",
    "The industry and commerce sector shall consider issuing the enterprise registration certificate",
)

_ART8_P3_B = Place(
    "Article 8, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "art8-p3-b",
    "and subsequently forward the copy of the certificate to the concerned sector within 10 working days from the issuance of the enterprise registration certificate for monitoring and management purposes in accordance with its role set out in relevant laws and regulations.",
)

_ART8_P4 = Place(
    "Article 8, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "art8-p4",
    "For the enterprise registration certificate issued by provincial and capital authorities, a copy of certificate and relevant information shall be forwarded to the one-stop service of the Ministry of Industry and Commerce within 10 working days from the day the certificate is issued.",
)

_ART8_P7_A = Place(
    "Article 8, ninth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "art8-p7-a",
    "After issuing the enterprise registration certificate, the relevant industry and commerce sector shall issue the seal carving license",
)

REGISTRATION_DUTIES = Scope(
    "Registration_duties",
    function=registration_duties,
    inputs=(
        Input("issued_at", administration.LEVEL_TYPE, "The level of the authority that issues the certificate."),
        Input("applied", OptionalOf(Date()), "The day on which the application was submitted."),
        Input("decided", OptionalOf(Date()), "The day on which the sector decided whether to issue the certificate."),
        Input("issued", OptionalOf(Date()), "The day on which the certificate was issued."),
        Input("copied_to_sector", OptionalOf(Date()), "The day on which the concerned sector was sent its copy."),
        Input(
            "copied_to_ministry",
            OptionalOf(Date()),
            "The day on which the Ministry of Industry and Commerce was sent its copy.",
        ),
        Input("seal_licensed", OptionalOf(Date()), "The day on which the seal carving license was issued."),
        Input("seal_carved", OptionalOf(Date()), "The day on which the seal was carved."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "seven_days",
            SEVEN_DAYS_TYPE,
            "From when the seven working days for the seal run.",
            required=False,
            reading=ReadingChoice("Registration_duties.seven_days", "From_seal_license", (_ART8_P7_B,)),
        ),
    ),
    bindings=(
        Binding(
            "seven_days",
            "seven_days",
            SEVEN_DAYS_TYPE,
            lambda given: Seven_days.From_seal_license if given is None else given,
            term=Term(Rule(0, (_ART8_P7_B,), 632, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
            context="seven_days",
            reading="Registration_duties.seven_days",
        ),
        Binding(
            "seal_from",
            "seal_from",
            OptionalOf(Date()),
            _registration_duties_seal_from,
            reads=("seven_days", "seal_licensed", "issued"),
            plain=("seven_days",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART8_P7_B,),
                            635,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "seven_days with pattern From_seal_license",
                                    ("seven_days",),
                                    lambda seven_days: seven_days() is Seven_days.From_seal_license,
                                    (Value("seven_days", SEVEN_DAYS_TYPE, lambda seven_days: seven_days()),),
                                ),
                            ),
                            uses=("seven_days",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART8_P7_B,),
                            640,
                            "rules/decree/part_3_general_business.catala_en",
                            conditions=(
                                Condition(
                                    "seven_days with pattern From_registration_certificate",
                                    ("seven_days",),
                                    lambda seven_days: seven_days() is Seven_days.From_registration_certificate,
                                    (Value("seven_days", SEVEN_DAYS_TYPE, lambda seven_days: seven_days()),),
                                ),
                            ),
                            uses=("seven_days",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "application",
            "application",
            obligations.OBLIGATION_TYPE,
            _registration_duties_application,
            reads=("applied", "as_of"),
            term=Term(Rule(0, (_ART5_P1_A,), 573, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
        ),
        Binding(
            "consideration",
            "consideration",
            obligations.OBLIGATION_TYPE,
            _registration_duties_consideration,
            reads=("applied", "decided", "as_of"),
            term=Term(Rule(0, (_ART8_P3_A,), 583, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
        ),
        Binding(
            "copy_to_sector",
            "copy_to_sector",
            obligations.OBLIGATION_TYPE,
            _registration_duties_copy_to_sector,
            reads=("issued", "copied_to_sector", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART8_P3_B,),
                    592,
                    "rules/decree/part_3_general_business.catala_en",
                    counting=Counting(
                        ("issued", "copied_to_sector", "as_of"),
                        lambda issued, copied_to_sector, as_of: obligations.standing_(
                            let(
                                obligations.norm(
                                    obligations.Modality.Duty,
                                    administration.Actor.Industry_and_commerce_sector,
                                    administration.Actor.Concerned_sectors,
                                ),
                                lambda before: obligations.Norm(
                                    modality=before.modality,
                                    bearer=before.bearer,
                                    addressee=before.addressee,
                                    applies=before.applies,
                                    start=obligations.since(issued),
                                    due=Present(lao_pdr.LAO_PDR.add(issued.value, 10, at=_ARTICLE_8_LINE_599))
                                    if issued is not None
                                    else None,
                                    done=copied_to_sector,
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
            "copy_to_ministry",
            "copy_to_ministry",
            obligations.OBLIGATION_TYPE,
            _registration_duties_copy_to_ministry,
            reads=("issued_at", "issued", "copied_to_ministry", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART8_P4,),
                    606,
                    "rules/decree/part_3_general_business.catala_en",
                    counting=Counting(
                        ("issued_at", "issued", "copied_to_ministry", "as_of"),
                        lambda issued_at, issued, copied_to_ministry, as_of: obligations.standing_(
                            let(
                                obligations.norm(
                                    obligations.Modality.Duty,
                                    administration.Actor.Provincial_or_municipal_authorities,
                                    administration.Actor.Ministry_of_industry_and_commerce,
                                ),
                                lambda before: obligations.Norm(
                                    modality=before.modality,
                                    bearer=before.bearer,
                                    addressee=before.addressee,
                                    applies=issued_at is administration.Level.Local,
                                    start=obligations.since(issued),
                                    due=Present(lao_pdr.LAO_PDR.add(issued.value, 10, at=_ARTICLE_8_LINE_615))
                                    if issued is not None
                                    else None,
                                    done=copied_to_ministry,
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
            "seal_license",
            "seal_license",
            obligations.OBLIGATION_TYPE,
            _registration_duties_seal_license,
            reads=("issued", "seal_licensed", "as_of"),
            term=Term(Rule(0, (_ART8_P7_A,), 622, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
        ),
        Binding(
            "seal",
            "seal",
            obligations.OBLIGATION_TYPE,
            _registration_duties_seal,
            reads=("seal_from", "seal_carved", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART8_P7_B,),
                    645,
                    "rules/decree/part_3_general_business.catala_en",
                    uses=("seal_from",),
                    counting=Counting(
                        ("seal_from", "seal_carved", "as_of"),
                        lambda seal_from, seal_carved, as_of: obligations.standing_(
                            let(
                                obligations.norm(
                                    obligations.Modality.Duty,
                                    administration.Actor.Public_security_sector,
                                    administration.Actor.Investor,
                                ),
                                lambda before: obligations.Norm(
                                    modality=before.modality,
                                    bearer=before.bearer,
                                    addressee=before.addressee,
                                    applies=before.applies,
                                    start=obligations.since(seal_from),
                                    due=Present(lao_pdr.LAO_PDR.add(seal_from.value, 7, at=_ARTICLE_8_LINE_651))
                                    if seal_from is not None
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
    ),
    outputs=("application", "consideration", "copy_to_sector", "copy_to_ministry", "seal_license", "seal"),
    type=REGISTRATION_DUTIES_TYPE,
    doc="What is to be done around the enterprise registration certificate, from the application to the seal, by whom and by when.",
    places=(_ARTICLE_8,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART8_P1_B = Place(
    "Article 8, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "art8-p1-b",
    "and can carry out activities during the business term.",
)

OPERATION_DUTIES = Scope(
    "Operation_duties",
    function=operation_duties,
    inputs=(
        Input(
            "needs_technical_license",
            Boolean(),
            "A technical license or a business operation certificate is relevant to the business.",
        ),
        Input("issued", OptionalOf(Date()), "The day on which the enterprise registration certificate was issued."),
        Input("term_ends", OptionalOf(Date()), "The last day of the business term; absent where it has no end."),
        Input(
            "requested",
            OptionalOf(Date()),
            "The day on which the technical license or business operation certificate was requested.",
        ),
        Input("begins", OptionalOf(Date()), "The day on which the business begins to operate."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "operation",
            "operation",
            obligations.OBLIGATION_TYPE,
            _operation_duties_operation,
            reads=("issued", "term_ends", "as_of"),
            term=Term(Rule(0, (_ART8_P1_B,), 659, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
        ),
        Binding(
            "request",
            "request",
            obligations.OBLIGATION_TYPE,
            _operation_duties_request,
            reads=("needs_technical_license", "begins", "requested", "as_of"),
            term=Term(Rule(0, (_ART8_P2_B,), 668, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
        ),
    ),
    outputs=("operation", "request"),
    type=OPERATION_DUTIES_TYPE,
    doc="What an enterprise may do with its registration certificate, and what it must ask for before it begins.",
    places=(_ARTICLE_8,),
)

_ART9_P1_B = Place(
    "Article 9, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 9. Issuance of taxpayer identification number",
    ),
    "art9-p1-b",
    "until the end of the concession term or the enterprise registration certificates in order to manage and periodically follow up on information for tax payments.",
)

_ARTICLE_9 = Place(
    "Article 9",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 9. Issuance of taxpayer identification number",
    ),
    "",
    "",
)

TAXPAYER_NUMBER_TERM = Scope(
    "Taxpayer_number_term",
    function=taxpayer_number_term,
    inputs=(
        Input("registered", REGISTERED_UNTIL_TYPE, "Under what the taxpayer is registered, and until when."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "last_day",
            "last_day",
            OptionalOf(Date()),
            _taxpayer_number_term_last_day,
            reads=("registered",),
            term=Term(Rule(0, (_ART9_P1_B,), 847, "rules/decree/part_3_general_business.catala_en")),
        ),
        Binding(
            "is_in_use",
            "is_in_use",
            Boolean(),
            lambda last_day, as_of: not obligations.had_passed(last_day, as_of),
            reads=("last_day", "as_of"),
            term=Term(
                Rule(0, (_ART9_P1_B,), 853, "rules/decree/part_3_general_business.catala_en", uses=("last_day",))
            ),
        ),
    ),
    outputs=("last_day", "is_in_use"),
    type=TAXPAYER_NUMBER_TERM_TYPE,
    doc="Until when a taxpayer identification number is used.",
    places=(_ARTICLE_9,),
)

_ART9_P2 = Place(
    "Article 9, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 9. Issuance of taxpayer identification number",
    ),
    "art9-p2",
    "The taxpayer identification number is also used in tax declaration, invoice, tax clearance, customs clearance, accounting documents, goods or product transportation documents and other official documents.",
)

TAXPAYER_NUMBER_USE = Scope(
    "Taxpayer_number_use",
    function=taxpayer_number_use,
    inputs=(Input("paper", PAPER_TYPE, "The paper."),),
    bindings=(
        Binding(
            "is_used",
            "is_used",
            Boolean(),
            lambda paper: (
                True
                if not paper is Paper.Not_official
                else silent("is_used", "rules/decree/part_3_general_business.catala_en:817", "Article 9")
            ),
            reads=("paper",),
            term=Term(
                Rule(
                    0,
                    (_ART9_P2,),
                    857,
                    "rules/decree/part_3_general_business.catala_en",
                    conditions=(
                        Condition(
                            "not (paper with pattern Not_official)",
                            ("paper",),
                            lambda paper: not paper is Paper.Not_official,
                            (Value("paper", PAPER_TYPE, lambda paper: paper),),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("is_used",),
    type=TAXPAYER_NUMBER_USE_TYPE,
    doc="Whether the taxpayer identification number is used in a paper.",
    places=(_ARTICLE_9,),
)

_ART9_P3 = Place(
    "Article 9, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 9. Issuance of taxpayer identification number",
    ),
    "art9-p3",
    "The industry and commerce shall ensure that coordination made to obtain the Tax payer identification number from the financial sector.",
)

_ART9_P1_C = Place(
    "Article 9, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 9. Issuance of taxpayer identification number",
    ),
    "art9-p1-c",
    "The Tax Department defines this number for the planning and investment or industry and commerce sector to record in the concession registration certificate or the enterprise registration certificate.",
)

_ART8_P6_A = Place(
    "Article 8, seventh sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "art8-p6-a",
    "The financial sector shall issue a taxpayer identification number to record in the enterprise license.",
)

_ART8_P6_B = Place(
    "Article 8, eighth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 3. Investment in general business activities",
        "Article 8. Enterprise registration certificate",
    ),
    "art8-p6-b",
    "The investor shall use this identification number for the purpose of annual tax declaration to the financial sector.",
)

TAXPAYER_NUMBER_DUTIES = Scope(
    "Taxpayer_number_duties",
    function=taxpayer_number_duties,
    inputs=(
        Input("recorded_in", RECORDED_IN_TYPE, "The certificate in which the number is recorded."),
        Input("number_issued", OptionalOf(Date()), "The day on which the number was issued."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "coordination_by",
            COORDINATION_BY_TYPE,
            "Who coordinates to obtain the number for a concession.",
            required=False,
            reading=ReadingChoice("Taxpayer_number_duties.coordination_by", "Issuing_sector", (_ART9_P3,)),
        ),
    ),
    bindings=(
        Binding(
            "coordination_by",
            "coordination_by",
            COORDINATION_BY_TYPE,
            lambda given: Coordination_by.Issuing_sector if given is None else given,
            term=Term(Rule(0, (_ART9_P3,), 863, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
            context="coordination_by",
            reading="Taxpayer_number_duties.coordination_by",
        ),
        Binding(
            "recorder",
            "recorder",
            administration.ACTOR_TYPE,
            lambda recorded_in: (
                administration.Actor.Industry_and_commerce_sector
                if recorded_in is Recorded_in.Enterprise_registration_certificate
                else administration.Actor.Planning_and_investment_sector
            ),
            reads=("recorded_in",),
            term=Term(Rule(0, (_ART9_P1_C,), 866, "rules/decree/part_3_general_business.catala_en")),
        ),
        Binding(
            "issue",
            "issue",
            obligations.OBLIGATION_TYPE,
            _taxpayer_number_duties_issue,
            reads=("recorder", "recorded_in", "number_issued", "as_of"),
            term=Term(
                Rule(0, (_ART8_P6_A,), 872, "rules/decree/part_3_general_business.catala_en", uses=("recorder",))
            ),
            certain=False,
        ),
        Binding(
            "definition_of_number",
            "definition_of_number",
            obligations.OBLIGATION_TYPE,
            _taxpayer_number_duties_definition_of_number,
            reads=("recorder", "number_issued", "as_of"),
            term=Term(
                Rule(0, (_ART9_P1_C,), 881, "rules/decree/part_3_general_business.catala_en", uses=("recorder",))
            ),
            certain=False,
        ),
        Binding(
            "coordination",
            "coordination",
            obligations.OBLIGATION_TYPE,
            _taxpayer_number_duties_coordination,
            reads=("recorded_in", "coordination_by", "number_issued", "as_of"),
            term=Term(
                Rule(0, (_ART9_P3,), 889, "rules/decree/part_3_general_business.catala_en", uses=("coordination_by",))
            ),
            certain=False,
        ),
        Binding(
            "annual_declaration",
            "annual_declaration",
            obligations.OBLIGATION_TYPE,
            _taxpayer_number_duties_annual_declaration,
            reads=("recorded_in", "number_issued", "as_of"),
            term=Term(Rule(0, (_ART8_P6_B,), 901, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
        ),
    ),
    outputs=("recorder", "issue", "definition_of_number", "coordination", "annual_declaration"),
    type=TAXPAYER_NUMBER_DUTIES_TYPE,
    doc="Who sees to it that a taxpayer has its identification number, and what it is for.",
    places=(_ARTICLE_9,),
)
