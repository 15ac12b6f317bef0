"""Compiled from rules/situations/timelines.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from ..calendars import lao_pdr
from ..decree import (
    part_2_registered_capital,
    part_3_general_business,
    part_4_concession_activities,
    part_7_representative_office,
    part_8_duties_and_taxes,
    part_9_land_use_right,
)
from ..library import administration
from ..runtime.answers import Place
from ..runtime.decisions import Decision, Outcome
from ..runtime.failures import Failure, Refused
from ..runtime.readings import handed_on
from ..runtime.records import frozen
from ..runtime.schema import Boolean, Date, Field, MoneyIn, OptionalOf, Present, Structure
from ..runtime.scopes import (
    Asked,
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
)

MoneyInLAK: TypeAlias = int
"""Money in LAK (Lao Kip): in hundredths of LAK."""

_CONCESSION_LINE_292 = ("rules/situations/timelines.catala_en:292", "Concession")


@frozen
class Registration_timeline:
    """I register a general business: what has been done in time, and what is due next, from the application to the
    seal and the registered capital?
    """

    registration: part_3_general_business.Registration_duties
    """The certificate and the seal: Article 8."""
    taxpayer_number: part_3_general_business.Taxpayer_number_duties
    """The taxpayer identification number: Article 9."""
    operation: part_3_general_business.Operation_duties
    """The business: Article 8."""
    capital: part_2_registered_capital.Capital_duties
    """The registered capital: Article 4."""
    initial_certification: part_2_registered_capital.Payment_certification
    """The certification of the initial payment: Article 4."""
    full_certification: part_2_registered_capital.Payment_certification
    """The certification of the last payment: Article 4."""


@frozen
class Wished_change:
    """A transfer or an amendment that the enterprise wishes."""

    change: part_4_concession_activities.Concession_change
    """What it wishes to do."""
    registered_capital: MoneyInLAK
    """The registered capital (in hundredths of LAK)."""
    capital_due: MoneyInLAK
    """What of it had to be paid so far under the concession agreement (in hundredths of LAK)."""
    capital_paid_in: MoneyInLAK
    """What of it has been paid (in hundredths of LAK)."""
    are_taxes_cleared: bool
    """Tax obligations have been regularly and completely cleared."""
    are_rent_and_fees_paid: bool
    """Rent and concession fees have been regularly paid."""
    are_tasks_on_schedule: bool
    """All tasks have been performed in accordance with the schedules set up."""
    proposed: Present[date] | None
    """The day on which the change was proposed."""


@frozen
class Concession_timeline:
    """I apply for a concession: what has been done in time, what is due next and by whom, and have I lost my right,
    from the application to the agreement and the registered capital?
    """

    procedure: part_4_concession_activities.Concession_procedure
    """From the application to the decision: Article 13."""
    negotiation: part_4_concession_activities.Negotiation_duties
    """The negotiation of the agreement: Article 14."""
    warranty: part_4_concession_activities.Warranty_duties
    """The warranty: Article 15."""
    certificate: part_4_concession_activities.Concession_certificate_duties
    """The concession registration certificate and the seal: Article 16."""
    taxpayer_number: part_3_general_business.Taxpayer_number_duties
    """The taxpayer identification number: Article 9."""
    capital: part_2_registered_capital.Concession_capital_duties
    """The registered capital: Article 4."""
    initial_certification: part_2_registered_capital.Payment_certification
    """The certification of the initial payment: Article 4."""
    full_certification: part_2_registered_capital.Payment_certification
    """The certification of the last payment: Article 4."""
    change: Present[part_4_concession_activities.Concession_transfer] | None
    """The transfer or amendment, if one is wished: Article 18."""


@frozen
class Import_plan_timeline:
    """I want to import free of customs duty this year: what has been done in time on my annual import plan, what is
    due next, and by whom?
    """

    filing: part_8_duties_and_taxes.Import_plan_filing
    """The plan: Article 37."""
    procedure: part_8_duties_and_taxes.Import_plan_duties
    """From the documents to the border: Article 38."""


@frozen
class Representative_office_timeline:
    """I have a Representative Office: what has been done in time, what must, may and must it not do, and what is due
    when its term ends?
    """

    registration: part_7_representative_office.Representative_office_duties
    """The registration and the seal: Article 27."""
    tasks: part_7_representative_office.Representative_office_tasks
    """What the office may and must do: Article 29."""
    prohibitions: part_7_representative_office.Representative_office_prohibitions
    """What it must not do: Article 30."""
    end_of_term: Present[part_7_representative_office.Representative_office_end] | None
    """The end of the term, once the certificate says when it is: Article 28."""


@frozen
class Land_timeline:
    """I acquire land use right: what has been done in time on my proposal, what may and must I do with the land, and
    what is due before the right ends?
    """

    consideration: part_9_land_use_right.Land_consideration
    """The proposal and the title: Article 51."""
    prohibitions: part_9_land_use_right.Land_prohibitions
    """What is forbidden: Article 49."""
    duties: part_9_land_use_right.Land_duties
    """What is owed: Article 53."""
    rights: Present[part_9_land_use_right.Land_rights] | None
    """What may be done with the land, once the title says until when: Article 52."""
    right_end: Present[part_9_land_use_right.Land_right_end] | None
    """What is due before it ends: Article 53."""


REGISTRATION_TIMELINE_TYPE = Structure(
    "Registration_timeline",
    (
        Field(
            "registration", part_3_general_business.REGISTRATION_DUTIES_TYPE, "The certificate and the seal: Article 8."
        ),
        Field(
            "taxpayer_number",
            part_3_general_business.TAXPAYER_NUMBER_DUTIES_TYPE,
            "The taxpayer identification number: Article 9.",
        ),
        Field("operation", part_3_general_business.OPERATION_DUTIES_TYPE, "The business: Article 8."),
        Field("capital", part_2_registered_capital.CAPITAL_DUTIES_TYPE, "The registered capital: Article 4."),
        Field(
            "initial_certification",
            part_2_registered_capital.PAYMENT_CERTIFICATION_TYPE,
            "The certification of the initial payment: Article 4.",
        ),
        Field(
            "full_certification",
            part_2_registered_capital.PAYMENT_CERTIFICATION_TYPE,
            "The certification of the last payment: Article 4.",
        ),
    ),
    build=Registration_timeline,
    read=lambda value: (
        value.registration,
        value.taxpayer_number,
        value.operation,
        value.capital,
        value.initial_certification,
        value.full_certification,
    ),
    doc="I register a general business: what has been done in time, and what is due next, from the application to the seal and the registered capital?",
    module="Timelines",
)

WISHED_CHANGE_TYPE = Structure(
    "Wished_change",
    (
        Field("change", part_4_concession_activities.CONCESSION_CHANGE_TYPE, "What it wishes to do."),
        Field("registered_capital", MoneyIn("LAK", 2), "The registered capital."),
        Field("capital_due", MoneyIn("LAK", 2), "What of it had to be paid so far under the concession agreement."),
        Field("capital_paid_in", MoneyIn("LAK", 2), "What of it has been paid."),
        Field("are_taxes_cleared", Boolean(), "Tax obligations have been regularly and completely cleared."),
        Field("are_rent_and_fees_paid", Boolean(), "Rent and concession fees have been regularly paid."),
        Field(
            "are_tasks_on_schedule", Boolean(), "All tasks have been performed in accordance with the schedules set up."
        ),
        Field("proposed", OptionalOf(Date()), "The day on which the change was proposed."),
    ),
    build=Wished_change,
    read=lambda value: (
        value.change,
        value.registered_capital,
        value.capital_due,
        value.capital_paid_in,
        value.are_taxes_cleared,
        value.are_rent_and_fees_paid,
        value.are_tasks_on_schedule,
        value.proposed,
    ),
    doc="A transfer or an amendment that the enterprise wishes.",
    module="Timelines",
)

CONCESSION_TIMELINE_TYPE = Structure(
    "Concession_timeline",
    (
        Field(
            "procedure",
            part_4_concession_activities.CONCESSION_PROCEDURE_TYPE,
            "From the application to the decision: Article 13.",
        ),
        Field(
            "negotiation",
            part_4_concession_activities.NEGOTIATION_DUTIES_TYPE,
            "The negotiation of the agreement: Article 14.",
        ),
        Field("warranty", part_4_concession_activities.WARRANTY_DUTIES_TYPE, "The warranty: Article 15."),
        Field(
            "certificate",
            part_4_concession_activities.CONCESSION_CERTIFICATE_DUTIES_TYPE,
            "The concession registration certificate and the seal: Article 16.",
        ),
        Field(
            "taxpayer_number",
            part_3_general_business.TAXPAYER_NUMBER_DUTIES_TYPE,
            "The taxpayer identification number: Article 9.",
        ),
        Field(
            "capital", part_2_registered_capital.CONCESSION_CAPITAL_DUTIES_TYPE, "The registered capital: Article 4."
        ),
        Field(
            "initial_certification",
            part_2_registered_capital.PAYMENT_CERTIFICATION_TYPE,
            "The certification of the initial payment: Article 4.",
        ),
        Field(
            "full_certification",
            part_2_registered_capital.PAYMENT_CERTIFICATION_TYPE,
            "The certification of the last payment: Article 4.",
        ),
        Field(
            "change",
            OptionalOf(part_4_concession_activities.CONCESSION_TRANSFER_TYPE),
            "The transfer or amendment, if one is wished: Article 18.",
        ),
    ),
    build=Concession_timeline,
    read=lambda value: (
        value.procedure,
        value.negotiation,
        value.warranty,
        value.certificate,
        value.taxpayer_number,
        value.capital,
        value.initial_certification,
        value.full_certification,
        value.change,
    ),
    doc="I apply for a concession: what has been done in time, what is due next and by whom, and have I lost my right, from the application to the agreement and the registered capital?",
    module="Timelines",
)

IMPORT_PLAN_TIMELINE_TYPE = Structure(
    "Import_plan_timeline",
    (
        Field("filing", part_8_duties_and_taxes.IMPORT_PLAN_FILING_TYPE, "The plan: Article 37."),
        Field(
            "procedure",
            part_8_duties_and_taxes.IMPORT_PLAN_DUTIES_TYPE,
            "From the documents to the border: Article 38.",
        ),
    ),
    build=Import_plan_timeline,
    read=lambda value: (value.filing, value.procedure),
    doc="I want to import free of customs duty this year: what has been done in time on my annual import plan, what is due next, and by whom?",
    module="Timelines",
)

REPRESENTATIVE_OFFICE_TIMELINE_TYPE = Structure(
    "Representative_office_timeline",
    (
        Field(
            "registration",
            part_7_representative_office.REPRESENTATIVE_OFFICE_DUTIES_TYPE,
            "The registration and the seal: Article 27.",
        ),
        Field(
            "tasks",
            part_7_representative_office.REPRESENTATIVE_OFFICE_TASKS_TYPE,
            "What the office may and must do: Article 29.",
        ),
        Field(
            "prohibitions",
            part_7_representative_office.REPRESENTATIVE_OFFICE_PROHIBITIONS_TYPE,
            "What it must not do: Article 30.",
        ),
        Field(
            "end_of_term",
            OptionalOf(part_7_representative_office.REPRESENTATIVE_OFFICE_END_TYPE),
            "The end of the term, once the certificate says when it is: Article 28.",
        ),
    ),
    build=Representative_office_timeline,
    read=lambda value: (value.registration, value.tasks, value.prohibitions, value.end_of_term),
    doc="I have a Representative Office: what has been done in time, what must, may and must it not do, and what is due when its term ends?",
    module="Timelines",
)

LAND_TIMELINE_TYPE = Structure(
    "Land_timeline",
    (
        Field(
            "consideration", part_9_land_use_right.LAND_CONSIDERATION_TYPE, "The proposal and the title: Article 51."
        ),
        Field("prohibitions", part_9_land_use_right.LAND_PROHIBITIONS_TYPE, "What is forbidden: Article 49."),
        Field("duties", part_9_land_use_right.LAND_DUTIES_TYPE, "What is owed: Article 53."),
        Field(
            "rights",
            OptionalOf(part_9_land_use_right.LAND_RIGHTS_TYPE),
            "What may be done with the land, once the title says until when: Article 52.",
        ),
        Field(
            "right_end",
            OptionalOf(part_9_land_use_right.LAND_RIGHT_END_TYPE),
            "What is due before it ends: Article 53.",
        ),
    ),
    build=Land_timeline,
    read=lambda value: (value.consideration, value.prohibitions, value.duties, value.rights, value.right_end),
    doc="I acquire land use right: what has been done in time on my proposal, what may and must I do with the land, and what is due before the right ends?",
    module="Timelines",
)


def registration_timeline(
    *,
    sector: part_2_registered_capital.Sector,
    issued_at: administration.Level,
    needs_technical_license: bool,
    applied: Present[date] | None = None,
    decided: Present[date] | None = None,
    issued: Present[date] | None = None,
    received: Present[date] | None = None,
    number_issued: Present[date] | None = None,
    copied_to_sector: Present[date] | None = None,
    copied_to_ministry: Present[date] | None = None,
    seal_licensed: Present[date] | None = None,
    seal_carved: Present[date] | None = None,
    license_requested: Present[date] | None = None,
    operation_begins: Present[date] | None = None,
    term_ends: Present[date] | None = None,
    initial_paid: Present[date] | None = None,
    initial_certified: Present[date] | None = None,
    fully_paid: Present[date] | None = None,
    fully_certified: Present[date] | None = None,
    as_of: date,
    registration_duties__seven_days: part_3_general_business.Seven_days | None = None,
    taxpayer_number_duties__coordination_by: part_3_general_business.Coordination_by | None = None,
    capital_periods__ninety_days: part_2_registered_capital.Ninety_days | None = None,
    payment_certification__ten_days: part_2_registered_capital.Ten_days | None = None,
) -> Registration_timeline:
    """I register a general business: what has been done in time, and what is due next, from the application to the
    seal and the registered capital?

    Encodes Registration of a general business (rules/situations/timelines.catala_en:32).

    Facts:
        sector: The sector of the business.
        issued_at: The level of the authority that issues the certificate.
        needs_technical_license: A technical license or a business operation certificate is relevant to the business.
        applied: The day on which the application was submitted (`Present(date)`, None if not given).
        decided: The day on which the sector decided whether to issue the certificate (`Present(date)`, None if not
            given).
        issued: The day on which the enterprise registration certificate was issued (`Present(date)`, None if not
            given).
        received: The day on which the investor received it (`Present(date)`, None if not given).
        number_issued: The day on which the taxpayer identification number was issued (`Present(date)`, None if not
            given).
        copied_to_sector: The day on which the concerned sector was sent its copy of the certificate (`Present(date)`,
            None if not given).
        copied_to_ministry: The day on which the Ministry of Industry and Commerce was sent its copy (`Present(date)`,
            None if not given).
        seal_licensed: The day on which the seal carving license was issued (`Present(date)`, None if not given).
        seal_carved: The day on which the seal was carved (`Present(date)`, None if not given).
        license_requested: The day on which the technical license or business operation certificate was requested
            (`Present(date)`, None if not given).
        operation_begins: The day on which the business begins to operate (`Present(date)`, None if not given).
        term_ends: The last day of the business term; absent where it has no end (`Present(date)`, None if not given).
        initial_paid: The day from which the whole initial payment of the registered capital had been made
            (`Present(date)`, None if not given).
        initial_certified: The day on which the Bank of Lao PDR certified it (`Present(date)`, None if not given).
        fully_paid: The day from which all the registered capital had been paid (`Present(date)`, None if not given).
        fully_certified: The day on which the Bank of Lao PDR certified the last payment (`Present(date)`, None if not
            given).
        as_of: The date for which the question is asked.
        registration_duties__seven_days: From when the seven working days for the seal run (a reading of the text:
            From_seal_license if not given).
        taxpayer_number_duties__coordination_by: Who coordinates to obtain the number for a concession (a reading of the
            text: Issuing_sector if not given).
        capital_periods__ninety_days: From when the 90 working days run (a reading of the text: After_certificate if not
            given).
        payment_certification__ten_days: From when the investor's 10 working days run (a reading of the text:
            From_payment if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # The certificate and the seal: Article 8.
    registration = part_3_general_business.registration_duties(
        issued_at=issued_at,
        applied=applied,
        decided=decided,
        issued=issued,
        copied_to_sector=copied_to_sector,
        copied_to_ministry=copied_to_ministry,
        seal_licensed=seal_licensed,
        seal_carved=seal_carved,
        as_of=as_of,
        seven_days=registration_duties__seven_days,
    )
    # The taxpayer identification number: Article 9.
    taxpayer_number = part_3_general_business.taxpayer_number_duties(
        recorded_in=part_3_general_business.Recorded_in.Enterprise_registration_certificate,
        number_issued=number_issued,
        as_of=as_of,
        coordination_by=taxpayer_number_duties__coordination_by,
    )
    # The business: Article 8.
    operation = part_3_general_business.operation_duties(
        needs_technical_license=needs_technical_license,
        issued=issued,
        term_ends=term_ends,
        requested=license_requested,
        begins=operation_begins,
        as_of=as_of,
    )
    # The registered capital: Article 4.
    capital = part_2_registered_capital.capital_duties(
        sector=sector,
        certificate_received=received,
        initial_paid=initial_paid,
        fully_paid=fully_paid,
        as_of=as_of,
        capital_periods__ninety_days=capital_periods__ninety_days,
    )
    # The certification of the initial payment: Article 4.
    initial_certification = part_2_registered_capital.payment_certification(
        activity=part_2_registered_capital.Activity.General_business,
        certificate_received=received,
        paid_on=initial_paid,
        certified=initial_certified,
        as_of=as_of,
        ten_days=payment_certification__ten_days,
    )
    # The certification of the last payment: Article 4.
    full_certification = part_2_registered_capital.payment_certification(
        activity=part_2_registered_capital.Activity.General_business,
        certificate_received=received,
        paid_on=fully_paid,
        certified=fully_certified,
        as_of=as_of,
        ten_days=payment_certification__ten_days,
    )
    return Registration_timeline(
        registration, taxpayer_number, operation, capital, initial_certification, full_certification
    )


class Decided_registration_timeline(Decision):
    """What `decide_registration_timeline` gives: of each output of `registration_timeline` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def registration(self) -> Outcome[part_3_general_business.Registration_duties]:
        """The certificate and the seal: Article 8."""
        return self._outcome("registration")

    @property
    def taxpayer_number(self) -> Outcome[part_3_general_business.Taxpayer_number_duties]:
        """The taxpayer identification number: Article 9."""
        return self._outcome("taxpayer_number")

    @property
    def operation(self) -> Outcome[part_3_general_business.Operation_duties]:
        """The business: Article 8."""
        return self._outcome("operation")

    @property
    def capital(self) -> Outcome[part_2_registered_capital.Capital_duties]:
        """The registered capital: Article 4."""
        return self._outcome("capital")

    @property
    def initial_certification(self) -> Outcome[part_2_registered_capital.Payment_certification]:
        """The certification of the initial payment: Article 4."""
        return self._outcome("initial_certification")

    @property
    def full_certification(self) -> Outcome[part_2_registered_capital.Payment_certification]:
        """The certification of the last payment: Article 4."""
        return self._outcome("full_certification")

    @staticmethod
    def _scope() -> Scope:
        return REGISTRATION_TIMELINE


def decide_registration_timeline(
    *,
    sector: part_2_registered_capital.Sector,
    issued_at: administration.Level,
    needs_technical_license: bool,
    applied: Present[date] | None = None,
    decided: Present[date] | None = None,
    issued: Present[date] | None = None,
    received: Present[date] | None = None,
    number_issued: Present[date] | None = None,
    copied_to_sector: Present[date] | None = None,
    copied_to_ministry: Present[date] | None = None,
    seal_licensed: Present[date] | None = None,
    seal_carved: Present[date] | None = None,
    license_requested: Present[date] | None = None,
    operation_begins: Present[date] | None = None,
    term_ends: Present[date] | None = None,
    initial_paid: Present[date] | None = None,
    initial_certified: Present[date] | None = None,
    fully_paid: Present[date] | None = None,
    fully_certified: Present[date] | None = None,
    as_of: date,
    registration_duties__seven_days: part_3_general_business.Seven_days | None = None,
    taxpayer_number_duties__coordination_by: part_3_general_business.Coordination_by | None = None,
    capital_periods__ninety_days: part_2_registered_capital.Ninety_days | None = None,
    payment_certification__ten_days: part_2_registered_capital.Ten_days | None = None,
) -> Decided_registration_timeline:
    """`registration_timeline` without exceptions (Registration of a general business): an output that has no value
    is `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = registration_timeline(
            sector=sector,
            issued_at=issued_at,
            needs_technical_license=needs_technical_license,
            applied=applied,
            decided=decided,
            issued=issued,
            received=received,
            number_issued=number_issued,
            copied_to_sector=copied_to_sector,
            copied_to_ministry=copied_to_ministry,
            seal_licensed=seal_licensed,
            seal_carved=seal_carved,
            license_requested=license_requested,
            operation_begins=operation_begins,
            term_ends=term_ends,
            initial_paid=initial_paid,
            initial_certified=initial_certified,
            fully_paid=fully_paid,
            fully_certified=fully_certified,
            as_of=as_of,
            registration_duties__seven_days=registration_duties__seven_days,
            taxpayer_number_duties__coordination_by=taxpayer_number_duties__coordination_by,
            capital_periods__ninety_days=capital_periods__ninety_days,
            payment_certification__ten_days=payment_certification__ten_days,
        )
    except Failure as failure:
        return Decided_registration_timeline.without(
            failure,
            sector,
            issued_at,
            needs_technical_license,
            applied,
            decided,
            issued,
            received,
            number_issued,
            copied_to_sector,
            copied_to_ministry,
            seal_licensed,
            seal_carved,
            license_requested,
            operation_begins,
            term_ends,
            initial_paid,
            initial_certified,
            fully_paid,
            fully_certified,
            as_of,
            registration_duties__seven_days,
            taxpayer_number_duties__coordination_by,
            capital_periods__ninety_days,
            payment_certification__ten_days,
        )
    return Decided_registration_timeline(
        found,
        sector,
        issued_at,
        needs_technical_license,
        applied,
        decided,
        issued,
        received,
        number_issued,
        copied_to_sector,
        copied_to_ministry,
        seal_licensed,
        seal_carved,
        license_requested,
        operation_begins,
        term_ends,
        initial_paid,
        initial_certified,
        fully_paid,
        fully_certified,
        as_of,
        registration_duties__seven_days,
        taxpayer_number_duties__coordination_by,
        capital_periods__ninety_days,
        payment_certification__ten_days,
    )


def _concession_timeline_procedure_decision(
    approved: Present[date] | None, rejected: Present[date] | None
) -> part_4_concession_activities.Concession_decision:
    """Concession (rules/situations/timelines.catala_en, line 303)."""
    if approved is not None:
        return part_4_concession_activities.Approved(approved.value)
    if rejected is not None:
        return part_4_concession_activities.Rejected(rejected.value)
    return part_4_concession_activities.Not_decided()


def _concession_timeline_procedure(
    on_calling_list: bool,
    applied: Present[date] | None,
    forwarded: Present[date] | None,
    comments_received: Present[date] | None,
    presented: Present[date] | None,
    submitted: Present[date] | None,
    approved: Present[date] | None,
    rejected: Present[date] | None,
    rejection_notified: Present[date] | None,
    notified: Present[date] | None,
    completed: Present[date] | None,
    reported: Present[date] | None,
    submitted_for_signature: Present[date] | None,
    delegated: Present[date] | None,
    as_of: date,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None,
) -> part_4_concession_activities.Concession_procedure:
    """From the application to the decision: Article 13.

    Asks the scope `Part_4_concession_activities.Concession_procedure` (rules/situations/timelines.catala_en:269).
    """
    return part_4_concession_activities.concession_procedure(
        on_calling_list=on_calling_list,
        application_received=applied,
        forwarded=forwarded,
        comments_received=comments_received,
        presented=presented,
        submitted=submitted,
        decision=_concession_timeline_procedure_decision(approved, rejected),
        rejection_notified=rejection_notified,
        approval_notified=notified,
        completed=completed,
        reported=reported,
        submitted_for_signature=submitted_for_signature,
        delegated=delegated,
        as_of=as_of,
        receipt=concession_procedure__receipt,
        afterwards=concession_procedure__afterwards,
        listed_project_decision__listed_decision=listed_project_decision__listed_decision,
    )


def _concession_timeline_change(
    wished_change: Present[Wished_change] | None,
    as_of: date,
    concession_transfer__capital_paid: part_4_concession_activities.Capital_paid | None,
    concession_transfer_approval__transfer_approval: part_4_concession_activities.Transfer_approval | None,
) -> Present[part_4_concession_activities.Concession_transfer] | None:
    """The transfer or amendment, if one is wished: Article 18.

    Concession (rules/situations/timelines.catala_en, line 369).
    """
    if wished_change is not None:
        return Present(
            part_4_concession_activities.concession_transfer(
                change=wished_change.value.change,
                registered_capital=wished_change.value.registered_capital,
                capital_due=wished_change.value.capital_due,
                capital_paid_in=wished_change.value.capital_paid_in,
                are_taxes_cleared=wished_change.value.are_taxes_cleared,
                are_rent_and_fees_paid=wished_change.value.are_rent_and_fees_paid,
                are_tasks_on_schedule=wished_change.value.are_tasks_on_schedule,
                proposed=wished_change.value.proposed,
                as_of=as_of,
                capital_paid=concession_transfer__capital_paid,
                concession_transfer_approval__transfer_approval=concession_transfer_approval__transfer_approval,
            ),
        )
    return None


def concession_timeline(
    *,
    on_calling_list: bool,
    applied: Present[date] | None = None,
    forwarded: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    presented: Present[date] | None = None,
    submitted: Present[date] | None = None,
    rejected: Present[date] | None = None,
    rejection_notified: Present[date] | None = None,
    approved: Present[date] | None = None,
    approval_received: Present[date] | None = None,
    notified: Present[date] | None = None,
    scheduled: Present[date] | None = None,
    participated: Present[date] | None = None,
    completed: Present[date] | None = None,
    reported: Present[date] | None = None,
    submitted_for_signature: Present[date] | None = None,
    delegated: Present[date] | None = None,
    warranty_deposited: Present[date] | None = None,
    performance: part_4_concession_activities.Performance,
    warranty_returned: Present[date] | None = None,
    warranty_taken: Present[date] | None = None,
    established: Present[date] | None = None,
    issued_at: administration.Level,
    certificate_issued: Present[date] | None = None,
    enterprise_number_issued: Present[date] | None = None,
    copied_to_sector: Present[date] | None = None,
    copied_to_ministry: Present[date] | None = None,
    seal_permitted: Present[date] | None = None,
    seal_made: Present[date] | None = None,
    needs_technical_permission: bool,
    permission_requested: Present[date] | None = None,
    operation_starts: Present[date] | None = None,
    number_issued: Present[date] | None = None,
    initial_paid: Present[date] | None = None,
    initial_certified: Present[date] | None = None,
    fully_paid: Present[date] | None = None,
    fully_certified: Present[date] | None = None,
    wished_change: Present[Wished_change] | None = None,
    as_of: date,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
    negotiation_duties__ten_days: part_4_concession_activities.Ten_days_to_schedule | None = None,
    negotiation_duties__thirty_days: part_4_concession_activities.Thirty_days | None = None,
    concession_certificate_duties__seven_days: part_4_concession_activities.Seven_days | None = None,
    taxpayer_number_duties__coordination_by: part_3_general_business.Coordination_by | None = None,
    concession_capital_periods__ninety_days_of_concession: part_2_registered_capital.Ninety_days_of_concession
    | None = None,
    payment_certification__ten_days: part_2_registered_capital.Ten_days | None = None,
    concession_transfer__capital_paid: part_4_concession_activities.Capital_paid | None = None,
    concession_transfer_approval__transfer_approval: part_4_concession_activities.Transfer_approval | None = None,
) -> Concession_timeline:
    """I apply for a concession: what has been done in time, what is due next and by whom, and have I lost my right,
    from the application to the agreement and the registered capital?

    Encodes Concession (rules/situations/timelines.catala_en:185).

    Facts:
        on_calling_list: The project or activity is on the investment calling list.
        applied: The day on which the planning and investment sector received the application (`Present(date)`, None if
            not given).
        forwarded: The day on which the sectors and the locality that are asked for comments received the application
            (`Present(date)`, None if not given).
        comments_received: The day on which the last of their comments reached the sector (`Present(date)`, None if not
            given).
        presented: The day on which the sector put the project to the meeting of the CIP (`Present(date)`, None if not
            given).
        submitted: The day on which the project was submitted to the government or the provincial or municipal
            authorities (`Present(date)`, None if not given).
        rejected: The day on which the project was rejected (`Present(date)`, None if not given).
        rejection_notified: The day on which the letter about the rejection was sent (`Present(date)`, None if not
            given).
        approved: The day on which the project was approved (`Present(date)`, None if not given).
        approval_received: The day on which the planning and investment sector received the approval (`Present(date)`,
            None if not given).
        notified: The day on which the investor received the approval notification (`Present(date)`, None if not given).
        scheduled: The day on which the investor scheduled a negotiation date with the sector (`Present(date)`, None if
            not given).
        participated: The day on which the investor first participated in the negotiation (`Present(date)`, None if not
            given).
        completed: The day on which the negotiation was completed (`Present(date)`, None if not given).
        reported: The day on which its outcomes were reported to the meeting of the CIP (`Present(date)`, None if not
            given).
        submitted_for_signature: The day on which the outcomes were submitted to the government or the provincial or
            municipal authorities (`Present(date)`, None if not given).
        delegated: The day on which the authority to sign was delegated (`Present(date)`, None if not given).
        warranty_deposited: The day on which the warranty was deposited (`Present(date)`, None if not given).
        performance: How the MOU or concession agreement was performed so far.
        warranty_returned: The day on which the warranty was returned to the investor (`Present(date)`, None if not
            given).
        warranty_taken: The day on which the government took the warranty (`Present(date)`, None if not given).
        established: The day on which the enterprise was established (`Present(date)`, None if not given).
        issued_at: The level at which the concession registration certificate is issued.
        certificate_issued: The day on which it was issued (`Present(date)`, None if not given).
        enterprise_number_issued: The day on which the enterprise identification number was issued (`Present(date)`,
            None if not given).
        copied_to_sector: The day on which the concerned sector was sent its copy of the certificate (`Present(date)`,
            None if not given).
        copied_to_ministry: The day on which the Ministry of Planning and Investment was sent its copy (`Present(date)`,
            None if not given).
        seal_permitted: The day on which the permission for the seal was granted (`Present(date)`, None if not given).
        seal_made: The day on which the seal was made (`Present(date)`, None if not given).
        needs_technical_permission: A certificate or technical permission of another sector is needed.
        permission_requested: The day on which it was requested (`Present(date)`, None if not given).
        operation_starts: The day on which the business operation starts (`Present(date)`, None if not given).
        number_issued: The day on which the taxpayer identification number was issued (`Present(date)`, None if not
            given).
        initial_paid: The day from which the whole initial payment of the registered capital had been made
            (`Present(date)`, None if not given).
        initial_certified: The day on which the Bank of Lao PDR certified it (`Present(date)`, None if not given).
        fully_paid: The day from which all the registered capital had been paid (`Present(date)`, None if not given).
        fully_certified: The day on which the Bank of Lao PDR certified the last payment (`Present(date)`, None if not
            given).
        wished_change: What the enterprise wishes to transfer or to have amended (`Present(Wished_change)`, None if not
            given).
        as_of: The date for which the question is asked.
        concession_procedure__receipt: From whose receipt of the application the 25 working days run (a reading of the
            text: By_those_who_comment if not given).
        concession_procedure__afterwards: When a project that is not listed can be presented to the CIP (a reading of
            the text: After_comments if not given).
        listed_project_decision__listed_decision: Who decides on a project of the investment calling list (a reading of
            the text: By_committee if not given).
        negotiation_duties__ten_days: From when the 10 working days run (a reading of the text: From_receipt_by_investor
            if not given).
        negotiation_duties__thirty_days: From when the 30 working days run (a reading of the text: From_notification if
            not given).
        concession_certificate_duties__seven_days: From when the seven working days for the seal run (a reading of the
            text: From_permission if not given).
        taxpayer_number_duties__coordination_by: Who coordinates to obtain the number for a concession (a reading of the
            text: Issuing_sector if not given).
        concession_capital_periods__ninety_days_of_concession: From when the 90 working days run (a reading of the text:
            From_establishment if not given).
        payment_certification__ten_days: From when the investor's 10 working days run (a reading of the text:
            From_payment if not given).
        concession_transfer__capital_paid: How much of the registered capital has to be paid (a reading of the text:
            The_whole if not given).
        concession_transfer_approval__transfer_approval: Who approves (a reading of the text: Approval_by_sector if not
            given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    procedure = _concession_timeline_procedure(
        on_calling_list,
        applied,
        forwarded,
        comments_received,
        presented,
        submitted,
        approved,
        rejected,
        rejection_notified,
        notified,
        completed,
        reported,
        submitted_for_signature,
        delegated,
        as_of,
        concession_procedure__receipt,
        concession_procedure__afterwards,
        listed_project_decision__listed_decision,
    )
    # The negotiation of the agreement: Article 14.
    negotiation = part_4_concession_activities.negotiation_duties(
        approval_received=approval_received,
        notified=notified,
        scheduled=scheduled,
        participated=participated,
        completed=completed,
        reported=reported,
        submitted=submitted_for_signature,
        as_of=as_of,
        ten_days=negotiation_duties__ten_days,
        thirty_days=negotiation_duties__thirty_days,
    )
    # The warranty: Article 15.
    warranty = part_4_concession_activities.warranty_duties(
        deposited=warranty_deposited,
        performance=performance,
        returned=warranty_returned,
        taken=warranty_taken,
        as_of=as_of,
    )
    # The concession registration certificate and the seal: Article 16.
    certificate = part_4_concession_activities.concession_certificate_duties(
        issued=certificate_issued,
        issued_at=issued_at,
        enterprise_number_issued=enterprise_number_issued,
        taxpayer_number_issued=number_issued,
        needs_technical_permission=needs_technical_permission,
        permission_requested=permission_requested,
        operation_starts=operation_starts,
        copy_to_sector=copied_to_sector,
        copy_to_ministry=copied_to_ministry,
        seal_permitted=seal_permitted,
        seal_made=seal_made,
        as_of=as_of,
        seven_days=concession_certificate_duties__seven_days,
    )
    # The taxpayer identification number: Article 9.
    taxpayer_number = part_3_general_business.taxpayer_number_duties(
        recorded_in=part_3_general_business.Recorded_in.Concession_registration_certificate,
        number_issued=number_issued,
        as_of=as_of,
        coordination_by=taxpayer_number_duties__coordination_by,
    )
    # The registered capital: Article 4.
    capital = part_2_registered_capital.concession_capital_duties(
        established=established,
        initial_paid=initial_paid,
        fully_paid=fully_paid,
        as_of=as_of,
        concession_capital_periods__ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
    )
    # The certification of the initial payment: Article 4.
    initial_certification = part_2_registered_capital.payment_certification(
        activity=part_2_registered_capital.Activity.Concession,
        certificate_received=None,
        paid_on=initial_paid,
        certified=initial_certified,
        as_of=as_of,
        ten_days=payment_certification__ten_days,
    )
    # The certification of the last payment: Article 4.
    full_certification = part_2_registered_capital.payment_certification(
        activity=part_2_registered_capital.Activity.Concession,
        certificate_received=None,
        paid_on=fully_paid,
        certified=fully_certified,
        as_of=as_of,
        ten_days=payment_certification__ten_days,
    )
    change = _concession_timeline_change(
        wished_change, as_of, concession_transfer__capital_paid, concession_transfer_approval__transfer_approval
    )
    if not (rejected is None if approved is not None else True):
        raise Refused("A project cannot have been approved and rejected.").at(*_CONCESSION_LINE_292)
    return Concession_timeline(
        procedure,
        negotiation,
        warranty,
        certificate,
        taxpayer_number,
        capital,
        initial_certification,
        full_certification,
        change,
    )


class Decided_concession_timeline(Decision):
    """What `decide_concession_timeline` gives: of each output of `concession_timeline` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def procedure(self) -> Outcome[part_4_concession_activities.Concession_procedure]:
        """From the application to the decision: Article 13."""
        return self._outcome("procedure")

    @property
    def negotiation(self) -> Outcome[part_4_concession_activities.Negotiation_duties]:
        """The negotiation of the agreement: Article 14."""
        return self._outcome("negotiation")

    @property
    def warranty(self) -> Outcome[part_4_concession_activities.Warranty_duties]:
        """The warranty: Article 15."""
        return self._outcome("warranty")

    @property
    def certificate(self) -> Outcome[part_4_concession_activities.Concession_certificate_duties]:
        """The concession registration certificate and the seal: Article 16."""
        return self._outcome("certificate")

    @property
    def taxpayer_number(self) -> Outcome[part_3_general_business.Taxpayer_number_duties]:
        """The taxpayer identification number: Article 9."""
        return self._outcome("taxpayer_number")

    @property
    def capital(self) -> Outcome[part_2_registered_capital.Concession_capital_duties]:
        """The registered capital: Article 4."""
        return self._outcome("capital")

    @property
    def initial_certification(self) -> Outcome[part_2_registered_capital.Payment_certification]:
        """The certification of the initial payment: Article 4."""
        return self._outcome("initial_certification")

    @property
    def full_certification(self) -> Outcome[part_2_registered_capital.Payment_certification]:
        """The certification of the last payment: Article 4."""
        return self._outcome("full_certification")

    @property
    def change(self) -> Outcome[Present[part_4_concession_activities.Concession_transfer] | None]:
        """The transfer or amendment, if one is wished: Article 18."""
        return self._outcome("change")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_TIMELINE


def decide_concession_timeline(
    *,
    on_calling_list: bool,
    applied: Present[date] | None = None,
    forwarded: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    presented: Present[date] | None = None,
    submitted: Present[date] | None = None,
    rejected: Present[date] | None = None,
    rejection_notified: Present[date] | None = None,
    approved: Present[date] | None = None,
    approval_received: Present[date] | None = None,
    notified: Present[date] | None = None,
    scheduled: Present[date] | None = None,
    participated: Present[date] | None = None,
    completed: Present[date] | None = None,
    reported: Present[date] | None = None,
    submitted_for_signature: Present[date] | None = None,
    delegated: Present[date] | None = None,
    warranty_deposited: Present[date] | None = None,
    performance: part_4_concession_activities.Performance,
    warranty_returned: Present[date] | None = None,
    warranty_taken: Present[date] | None = None,
    established: Present[date] | None = None,
    issued_at: administration.Level,
    certificate_issued: Present[date] | None = None,
    enterprise_number_issued: Present[date] | None = None,
    copied_to_sector: Present[date] | None = None,
    copied_to_ministry: Present[date] | None = None,
    seal_permitted: Present[date] | None = None,
    seal_made: Present[date] | None = None,
    needs_technical_permission: bool,
    permission_requested: Present[date] | None = None,
    operation_starts: Present[date] | None = None,
    number_issued: Present[date] | None = None,
    initial_paid: Present[date] | None = None,
    initial_certified: Present[date] | None = None,
    fully_paid: Present[date] | None = None,
    fully_certified: Present[date] | None = None,
    wished_change: Present[Wished_change] | None = None,
    as_of: date,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
    negotiation_duties__ten_days: part_4_concession_activities.Ten_days_to_schedule | None = None,
    negotiation_duties__thirty_days: part_4_concession_activities.Thirty_days | None = None,
    concession_certificate_duties__seven_days: part_4_concession_activities.Seven_days | None = None,
    taxpayer_number_duties__coordination_by: part_3_general_business.Coordination_by | None = None,
    concession_capital_periods__ninety_days_of_concession: part_2_registered_capital.Ninety_days_of_concession
    | None = None,
    payment_certification__ten_days: part_2_registered_capital.Ten_days | None = None,
    concession_transfer__capital_paid: part_4_concession_activities.Capital_paid | None = None,
    concession_transfer_approval__transfer_approval: part_4_concession_activities.Transfer_approval | None = None,
) -> Decided_concession_timeline:
    """`concession_timeline` without exceptions (Concession): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = concession_timeline(
            on_calling_list=on_calling_list,
            applied=applied,
            forwarded=forwarded,
            comments_received=comments_received,
            presented=presented,
            submitted=submitted,
            rejected=rejected,
            rejection_notified=rejection_notified,
            approved=approved,
            approval_received=approval_received,
            notified=notified,
            scheduled=scheduled,
            participated=participated,
            completed=completed,
            reported=reported,
            submitted_for_signature=submitted_for_signature,
            delegated=delegated,
            warranty_deposited=warranty_deposited,
            performance=performance,
            warranty_returned=warranty_returned,
            warranty_taken=warranty_taken,
            established=established,
            issued_at=issued_at,
            certificate_issued=certificate_issued,
            enterprise_number_issued=enterprise_number_issued,
            copied_to_sector=copied_to_sector,
            copied_to_ministry=copied_to_ministry,
            seal_permitted=seal_permitted,
            seal_made=seal_made,
            needs_technical_permission=needs_technical_permission,
            permission_requested=permission_requested,
            operation_starts=operation_starts,
            number_issued=number_issued,
            initial_paid=initial_paid,
            initial_certified=initial_certified,
            fully_paid=fully_paid,
            fully_certified=fully_certified,
            wished_change=wished_change,
            as_of=as_of,
            concession_procedure__receipt=concession_procedure__receipt,
            concession_procedure__afterwards=concession_procedure__afterwards,
            listed_project_decision__listed_decision=listed_project_decision__listed_decision,
            negotiation_duties__ten_days=negotiation_duties__ten_days,
            negotiation_duties__thirty_days=negotiation_duties__thirty_days,
            concession_certificate_duties__seven_days=concession_certificate_duties__seven_days,
            taxpayer_number_duties__coordination_by=taxpayer_number_duties__coordination_by,
            concession_capital_periods__ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
            payment_certification__ten_days=payment_certification__ten_days,
            concession_transfer__capital_paid=concession_transfer__capital_paid,
            concession_transfer_approval__transfer_approval=concession_transfer_approval__transfer_approval,
        )
    except Failure as failure:
        return Decided_concession_timeline.without(
            failure,
            on_calling_list,
            applied,
            forwarded,
            comments_received,
            presented,
            submitted,
            rejected,
            rejection_notified,
            approved,
            approval_received,
            notified,
            scheduled,
            participated,
            completed,
            reported,
            submitted_for_signature,
            delegated,
            warranty_deposited,
            performance,
            warranty_returned,
            warranty_taken,
            established,
            issued_at,
            certificate_issued,
            enterprise_number_issued,
            copied_to_sector,
            copied_to_ministry,
            seal_permitted,
            seal_made,
            needs_technical_permission,
            permission_requested,
            operation_starts,
            number_issued,
            initial_paid,
            initial_certified,
            fully_paid,
            fully_certified,
            wished_change,
            as_of,
            concession_procedure__receipt,
            concession_procedure__afterwards,
            listed_project_decision__listed_decision,
            negotiation_duties__ten_days,
            negotiation_duties__thirty_days,
            concession_certificate_duties__seven_days,
            taxpayer_number_duties__coordination_by,
            concession_capital_periods__ninety_days_of_concession,
            payment_certification__ten_days,
            concession_transfer__capital_paid,
            concession_transfer_approval__transfer_approval,
        )
    return Decided_concession_timeline(
        found,
        on_calling_list,
        applied,
        forwarded,
        comments_received,
        presented,
        submitted,
        rejected,
        rejection_notified,
        approved,
        approval_received,
        notified,
        scheduled,
        participated,
        completed,
        reported,
        submitted_for_signature,
        delegated,
        warranty_deposited,
        performance,
        warranty_returned,
        warranty_taken,
        established,
        issued_at,
        certificate_issued,
        enterprise_number_issued,
        copied_to_sector,
        copied_to_ministry,
        seal_permitted,
        seal_made,
        needs_technical_permission,
        permission_requested,
        operation_starts,
        number_issued,
        initial_paid,
        initial_certified,
        fully_paid,
        fully_certified,
        wished_change,
        as_of,
        concession_procedure__receipt,
        concession_procedure__afterwards,
        listed_project_decision__listed_decision,
        negotiation_duties__ten_days,
        negotiation_duties__thirty_days,
        concession_certificate_duties__seven_days,
        taxpayer_number_duties__coordination_by,
        concession_capital_periods__ninety_days_of_concession,
        payment_certification__ten_days,
        concession_transfer__capital_paid,
        concession_transfer_approval__transfer_approval,
    )


def import_plan_timeline(
    *,
    is_promoted_activity: bool,
    is_concession_activity: bool,
    licensed_on: date,
    wishes_exemption: bool,
    submitted: Present[date] | None = None,
    application_received: Present[date] | None = None,
    set_complete: Present[date] | None = None,
    sent_to_sector: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    meeting_held: Present[date] | None = None,
    certificate_issued: Present[date] | None = None,
    sent_to_border: Present[date] | None = None,
    as_of: date,
    import_plan_duties__thirty_days: part_8_duties_and_taxes.Thirty_days | None = None,
) -> Import_plan_timeline:
    """I want to import free of customs duty this year: what has been done in time on my annual import plan, what is
    due next, and by whom?

    Encodes Import plan (rules/situations/timelines.catala_en:437).

    Facts:
        is_promoted_activity: The business invests in a promoted activity of Annex 1.
        is_concession_activity: The business invests in a concession activity of Annex 3.
        licensed_on: The day of the investment license.
        wishes_exemption: The enterprise wishes to be exempt from customs duty under the Decree.
        submitted: The day on which the annual import plan was submitted (`Present(date)`, None if not given).
        application_received: The day on which the financial sector received the application (`Present(date)`, None if
            not given).
        set_complete: The day on which the set of documents was complete, in the printed form (`Present(date)`, None if
            not given).
        sent_to_sector: The day on which the relevant sector received the documents (`Present(date)`, None if not
            given).
        comments_received: The day on which the financial sector received the comments of the relevant sector in writing
            (`Present(date)`, None if not given).
        meeting_held: The day of the joint meeting (`Present(date)`, None if not given).
        certificate_issued: The day of the certificate that approves the plan (`Present(date)`, None if not given).
        sent_to_border: The day on which the plan was sent to the border check point (`Present(date)`, None if not
            given).
        as_of: The date for which the question is asked.
        import_plan_duties__thirty_days: From when the 30 working days for the certificate run (a reading of the text:
            From_application if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # The plan: Article 37.
    filing = part_8_duties_and_taxes.import_plan_filing(
        is_promoted_activity=is_promoted_activity,
        is_concession_activity=is_concession_activity,
        licensed_on=licensed_on,
        wishes_exemption=wishes_exemption,
        submitted=submitted,
        as_of=as_of,
    )
    # From the documents to the border: Article 38.
    procedure = part_8_duties_and_taxes.import_plan_duties(
        application_received=application_received,
        set_complete=set_complete,
        sent_to_sector=sent_to_sector,
        comments_received=comments_received,
        meeting_held=meeting_held,
        certificate_issued=certificate_issued,
        sent_to_border=sent_to_border,
        as_of=as_of,
        thirty_days=import_plan_duties__thirty_days,
    )
    return Import_plan_timeline(filing, procedure)


class Decided_import_plan_timeline(Decision):
    """What `decide_import_plan_timeline` gives: of each output of `import_plan_timeline` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def filing(self) -> Outcome[part_8_duties_and_taxes.Import_plan_filing]:
        """The plan: Article 37."""
        return self._outcome("filing")

    @property
    def procedure(self) -> Outcome[part_8_duties_and_taxes.Import_plan_duties]:
        """From the documents to the border: Article 38."""
        return self._outcome("procedure")

    @staticmethod
    def _scope() -> Scope:
        return IMPORT_PLAN_TIMELINE


def decide_import_plan_timeline(
    *,
    is_promoted_activity: bool,
    is_concession_activity: bool,
    licensed_on: date,
    wishes_exemption: bool,
    submitted: Present[date] | None = None,
    application_received: Present[date] | None = None,
    set_complete: Present[date] | None = None,
    sent_to_sector: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    meeting_held: Present[date] | None = None,
    certificate_issued: Present[date] | None = None,
    sent_to_border: Present[date] | None = None,
    as_of: date,
    import_plan_duties__thirty_days: part_8_duties_and_taxes.Thirty_days | None = None,
) -> Decided_import_plan_timeline:
    """`import_plan_timeline` without exceptions (Import plan): an output that has no value is `Silent`, `Conflict`
    or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = import_plan_timeline(
            is_promoted_activity=is_promoted_activity,
            is_concession_activity=is_concession_activity,
            licensed_on=licensed_on,
            wishes_exemption=wishes_exemption,
            submitted=submitted,
            application_received=application_received,
            set_complete=set_complete,
            sent_to_sector=sent_to_sector,
            comments_received=comments_received,
            meeting_held=meeting_held,
            certificate_issued=certificate_issued,
            sent_to_border=sent_to_border,
            as_of=as_of,
            import_plan_duties__thirty_days=import_plan_duties__thirty_days,
        )
    except Failure as failure:
        return Decided_import_plan_timeline.without(
            failure,
            is_promoted_activity,
            is_concession_activity,
            licensed_on,
            wishes_exemption,
            submitted,
            application_received,
            set_complete,
            sent_to_sector,
            comments_received,
            meeting_held,
            certificate_issued,
            sent_to_border,
            as_of,
            import_plan_duties__thirty_days,
        )
    return Decided_import_plan_timeline(
        found,
        is_promoted_activity,
        is_concession_activity,
        licensed_on,
        wishes_exemption,
        submitted,
        application_received,
        set_complete,
        sent_to_sector,
        comments_received,
        meeting_held,
        certificate_issued,
        sent_to_border,
        as_of,
        import_plan_duties__thirty_days,
    )


def _representative_office_timeline_end_of_term(
    certificate_end: Present[date] | None,
    end_requested: Present[date] | None,
    infringed: Present[date] | None,
    end_approved: Present[date] | None,
    wishes_to_invest: bool,
    applied_again: Present[date] | None,
    as_of: date,
) -> Present[part_7_representative_office.Representative_office_end] | None:
    """The end of the term, once the certificate says when it is: Article 28.

    Representative Office (rules/situations/timelines.catala_en, line 601).
    """
    if certificate_end is not None:
        return Present(
            part_7_representative_office.representative_office_end(
                certificate_end=certificate_end.value,
                requested=end_requested,
                infringed=infringed,
                sector_approved=end_approved,
                wishes_to_invest=wishes_to_invest,
                applied=applied_again,
                as_of=as_of,
            ),
        )
    return None


def representative_office_timeline(
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
    certificate_end: Present[date] | None = None,
    business_approved: bool,
    business_conducted: Present[date] | None = None,
    income_generated: Present[date] | None = None,
    receipt_issued: Present[date] | None = None,
    bankruptcy_declared: Present[date] | None = None,
    end_requested: Present[date] | None = None,
    infringed: Present[date] | None = None,
    end_approved: Present[date] | None = None,
    wishes_to_invest: bool,
    applied_again: Present[date] | None = None,
    as_of: date,
    representative_office_duties__seal_period: part_7_representative_office.Seal_period | None = None,
    representative_office_duties__monitored_by: part_7_representative_office.Monitored_by | None = None,
    representative_office_tasks__scope_of_office: part_7_representative_office.Scope_of_office | None = None,
) -> Representative_office_timeline:
    """I have a Representative Office: what has been done in time, what must, may and must it not do, and what is due
    when its term ends?

    Encodes Representative Office (rules/situations/timelines.catala_en:518).

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
        certificate_end: The end of the period defined in the certificate, with its extensions; absent as long as there
            is none (`Present(date)`, None if not given).
        business_approved: The business that the office conducted, if any, was within the approved activities.
        business_conducted: The day on which the office first conducted business or carried out commercial activities
            (`Present(date)`, None if not given).
        income_generated: The day on which the office first generated income (`Present(date)`, None if not given).
        receipt_issued: The day on which the office first issued a receipt or invoice for revenues or incomes
            (`Present(date)`, None if not given).
        bankruptcy_declared: The day on which the office declared itself bankrupt on its own assessment
            (`Present(date)`, None if not given).
        end_requested: The day on which the investor requested that the term end early (`Present(date)`, None if not
            given).
        infringed: The day on which the investor or the office first carried out activities that infringe the laws and
            regulations (`Present(date)`, None if not given).
        end_approved: The day on which the planning and investment sector approved that the term end early because of
            them (`Present(date)`, None if not given).
        wishes_to_invest: The company wishes to further invest.
        applied_again: The day on which the company submitted its application for that (`Present(date)`, None if not
            given).
        as_of: The date for which the question is asked.
        representative_office_duties__seal_period: From when the seven working days for the seal run (a reading of the
            text: From_permission if not given).
        representative_office_duties__monitored_by: Who monitors the activities of the investor (a reading of the text:
            Public_security if not given).
        representative_office_tasks__scope_of_office: What the office does as its rights, and what as its duties (a
            reading of the text: Right_and_duties if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # The registration and the seal: Article 27.
    registration = part_7_representative_office.representative_office_duties(
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
        seal_period=representative_office_duties__seal_period,
        monitored_by=representative_office_duties__monitored_by,
    )
    # What the office may and must do: Article 29.
    tasks = part_7_representative_office.representative_office_tasks(
        established=established,
        mou_signed=mou_signed,
        as_of=as_of,
        scope_of_office=representative_office_tasks__scope_of_office,
    )
    # What it must not do: Article 30.
    prohibitions = part_7_representative_office.representative_office_prohibitions(
        business_conducted=business_conducted,
        business_approved=business_approved,
        income_generated=income_generated,
        receipt_issued=receipt_issued,
        bankruptcy_declared=bankruptcy_declared,
        as_of=as_of,
    )
    end_of_term = _representative_office_timeline_end_of_term(
        certificate_end, end_requested, infringed, end_approved, wishes_to_invest, applied_again, as_of
    )
    return Representative_office_timeline(registration, tasks, prohibitions, end_of_term)


class Decided_representative_office_timeline(Decision):
    """What `decide_representative_office_timeline` gives: of each output of `representative_office_timeline` a
    value, or why there is none.
    """

    __slots__ = ()

    @property
    def registration(self) -> Outcome[part_7_representative_office.Representative_office_duties]:
        """The registration and the seal: Article 27."""
        return self._outcome("registration")

    @property
    def tasks(self) -> Outcome[part_7_representative_office.Representative_office_tasks]:
        """What the office may and must do: Article 29."""
        return self._outcome("tasks")

    @property
    def prohibitions(self) -> Outcome[part_7_representative_office.Representative_office_prohibitions]:
        """What it must not do: Article 30."""
        return self._outcome("prohibitions")

    @property
    def end_of_term(self) -> Outcome[Present[part_7_representative_office.Representative_office_end] | None]:
        """The end of the term, once the certificate says when it is: Article 28."""
        return self._outcome("end_of_term")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_TIMELINE


def decide_representative_office_timeline(
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
    certificate_end: Present[date] | None = None,
    business_approved: bool,
    business_conducted: Present[date] | None = None,
    income_generated: Present[date] | None = None,
    receipt_issued: Present[date] | None = None,
    bankruptcy_declared: Present[date] | None = None,
    end_requested: Present[date] | None = None,
    infringed: Present[date] | None = None,
    end_approved: Present[date] | None = None,
    wishes_to_invest: bool,
    applied_again: Present[date] | None = None,
    as_of: date,
    representative_office_duties__seal_period: part_7_representative_office.Seal_period | None = None,
    representative_office_duties__monitored_by: part_7_representative_office.Monitored_by | None = None,
    representative_office_tasks__scope_of_office: part_7_representative_office.Scope_of_office | None = None,
) -> Decided_representative_office_timeline:
    """`representative_office_timeline` without exceptions (Representative Office): an output that has no value is
    `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = representative_office_timeline(
            registered_abroad=registered_abroad,
            has_lao_entity=has_lao_entity,
            mou_signed=mou_signed,
            established=established,
            code_obtained=code_obtained,
            taxpayer_number_obtained=taxpayer_number_obtained,
            certificate_issued=certificate_issued,
            seal_permitted=seal_permitted,
            seal_carved=seal_carved,
            certificate_end=certificate_end,
            business_approved=business_approved,
            business_conducted=business_conducted,
            income_generated=income_generated,
            receipt_issued=receipt_issued,
            bankruptcy_declared=bankruptcy_declared,
            end_requested=end_requested,
            infringed=infringed,
            end_approved=end_approved,
            wishes_to_invest=wishes_to_invest,
            applied_again=applied_again,
            as_of=as_of,
            representative_office_duties__seal_period=representative_office_duties__seal_period,
            representative_office_duties__monitored_by=representative_office_duties__monitored_by,
            representative_office_tasks__scope_of_office=representative_office_tasks__scope_of_office,
        )
    except Failure as failure:
        return Decided_representative_office_timeline.without(
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
            certificate_end,
            business_approved,
            business_conducted,
            income_generated,
            receipt_issued,
            bankruptcy_declared,
            end_requested,
            infringed,
            end_approved,
            wishes_to_invest,
            applied_again,
            as_of,
            representative_office_duties__seal_period,
            representative_office_duties__monitored_by,
            representative_office_tasks__scope_of_office,
        )
    return Decided_representative_office_timeline(
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
        certificate_end,
        business_approved,
        business_conducted,
        income_generated,
        receipt_issued,
        bankruptcy_declared,
        end_requested,
        infringed,
        end_approved,
        wishes_to_invest,
        applied_again,
        as_of,
        representative_office_duties__seal_period,
        representative_office_duties__monitored_by,
        representative_office_tasks__scope_of_office,
    )


def _land_timeline_rights(
    right_ends: Present[date] | None,
    acquired: Present[date] | None,
    used_for: part_9_land_use_right.Purpose,
    approved_for: part_9_land_use_right.Purpose,
    lender_in_lao_pdr: bool,
    owns_premises: bool,
    as_of: date,
) -> Present[part_9_land_use_right.Land_rights] | None:
    """What may be done with the land, once the title says until when: Article 52.

    Land use right (rules/situations/timelines.catala_en, line 742).
    """
    if right_ends is not None:
        return Present(
            part_9_land_use_right.land_rights(
                acquired=acquired,
                right_ends=right_ends.value,
                used_for=used_for,
                approved_for=approved_for,
                lender_in_lao_pdr=lender_in_lao_pdr,
                owns_premises=owns_premises,
                as_of=as_of,
            ),
        )
    return None


def _land_timeline_right_end(
    right_ends: Present[date] | None,
    premises_proposed: Present[date] | None,
    as_of: date,
    land_right_end__forty_five_days: part_9_land_use_right.Forty_five_days | None,
) -> Present[part_9_land_use_right.Land_right_end] | None:
    """What is due before it ends: Article 53.

    Land use right (rules/situations/timelines.catala_en, line 756).
    """
    if right_ends is not None:
        return Present(
            part_9_land_use_right.land_right_end(
                right_ends=right_ends.value,
                proposed=premises_proposed,
                as_of=as_of,
                forty_five_days=land_right_end__forty_five_days,
            ),
        )
    return None


def land_timeline(
    *,
    proposed: Present[date] | None = None,
    reviewed: Present[date] | None = None,
    documents_sufficient: bool,
    inspected: Present[date] | None = None,
    reported: Present[date] | None = None,
    approved: Present[date] | None = None,
    title_issued: Present[date] | None = None,
    acquired: Present[date] | None = None,
    allocated_by_government: bool,
    seller: part_9_land_use_right.Land_seller,
    used_for: part_9_land_use_right.Purpose,
    approved_for: part_9_land_use_right.Purpose,
    lender_in_lao_pdr: bool,
    owns_premises: bool,
    acquisition_fee_paid: Present[date] | None = None,
    annual_fee_paid: Present[date] | None = None,
    degraded: Present[date] | None = None,
    violated: Present[date] | None = None,
    transferred: Present[date] | None = None,
    transfer_fee_paid: Present[date] | None = None,
    right_ends: Present[date] | None = None,
    premises_proposed: Present[date] | None = None,
    as_of: date,
    land_seller_check__transfer_between_investors: part_9_land_use_right.Transfer_between_investors | None = None,
    land_right_end__forty_five_days: part_9_land_use_right.Forty_five_days | None = None,
) -> Land_timeline:
    """I acquire land use right: what has been done in time on my proposal, what may and must I do with the land, and
    what is due before the right ends?

    Encodes Land use right (rules/situations/timelines.catala_en:651).

    Facts:
        proposed: The day on which the land management authority received the proposal (`Present(date)`, None if not
            given).
        reviewed: The day on which it had reviewed all documents and conditions (`Present(date)`, None if not given).
        documents_sufficient: The review found the documents correct and sufficient.
        inspected: The day on which it had inspected the location (`Present(date)`, None if not given).
        reported: The day on which it reported back to the leading committee (`Present(date)`, None if not given).
        approved: The day on which the leading committee approved the proposal (`Present(date)`, None if not given).
        title_issued: The day on which the land title was issued (`Present(date)`, None if not given).
        acquired: The day on which the land use right was acquired (`Present(date)`, None if not given).
        allocated_by_government: The land is allocated by the government.
        seller: From whom the right is or was acquired.
        used_for: What the land is or will be used for.
        approved_for: What its use was approved for.
        lender_in_lao_pdr: The lender, if the right is to be a collateral, is a bank or financial institution in Lao
            PDR.
        owns_premises: The investor owns premises on the land.
        acquisition_fee_paid: The day on which the fee for the acquisition was paid (`Present(date)`, None if not
            given).
        annual_fee_paid: The day on which the annual fee of the year that is asked about was paid (`Present(date)`, None
            if not given).
        degraded: The day on which the investor first degraded the quality of the land, or negatively affected the
            natural or social environment: so judged (`Present(date)`, None if not given).
        violated: The day on which the investor first violated the rights or interests of others: so judged
            (`Present(date)`, None if not given).
        transferred: The day on which the right was transferred to another investor (`Present(date)`, None if not
            given).
        transfer_fee_paid: The day on which the fee for the transfer was paid (`Present(date)`, None if not given).
        right_ends: The last day of the right, as the land title specifies it; absent as long as there is none
            (`Present(date)`, None if not given).
        premises_proposed: The day on which the investor proposed what the premises are to be used for after it
            (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        land_seller_check__transfer_between_investors: Whether an investor may take over the land use right of another
            one (a reading of the text: Transfer_allowed if not given).
        land_right_end__forty_five_days: From when to when the proposal is to be made (a reading of the text:
            Before_the_last_45_days if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # The proposal and the title: Article 51.
    consideration = part_9_land_use_right.land_consideration(
        received=proposed,
        reviewed=reviewed,
        documents_sufficient=documents_sufficient,
        inspected=inspected,
        reported=reported,
        approved=approved,
        title_issued=title_issued,
        as_of=as_of,
    )
    # What is forbidden: Article 49.
    prohibitions = part_9_land_use_right.land_prohibitions(
        acquired=acquired,
        allocated_by_government=allocated_by_government,
        seller=seller,
        as_of=as_of,
        land_seller_check__transfer_between_investors=land_seller_check__transfer_between_investors,
    )
    # What is owed: Article 53.
    duties = part_9_land_use_right.land_duties(
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
    rights = _land_timeline_rights(
        right_ends, acquired, used_for, approved_for, lender_in_lao_pdr, owns_premises, as_of
    )
    right_end = _land_timeline_right_end(right_ends, premises_proposed, as_of, land_right_end__forty_five_days)
    return Land_timeline(consideration, prohibitions, duties, rights, right_end)


class Decided_land_timeline(Decision):
    """What `decide_land_timeline` gives: of each output of `land_timeline` a value, or why there is none."""

    __slots__ = ()

    @property
    def consideration(self) -> Outcome[part_9_land_use_right.Land_consideration]:
        """The proposal and the title: Article 51."""
        return self._outcome("consideration")

    @property
    def prohibitions(self) -> Outcome[part_9_land_use_right.Land_prohibitions]:
        """What is forbidden: Article 49."""
        return self._outcome("prohibitions")

    @property
    def duties(self) -> Outcome[part_9_land_use_right.Land_duties]:
        """What is owed: Article 53."""
        return self._outcome("duties")

    @property
    def rights(self) -> Outcome[Present[part_9_land_use_right.Land_rights] | None]:
        """What may be done with the land, once the title says until when: Article 52."""
        return self._outcome("rights")

    @property
    def right_end(self) -> Outcome[Present[part_9_land_use_right.Land_right_end] | None]:
        """What is due before it ends: Article 53."""
        return self._outcome("right_end")

    @staticmethod
    def _scope() -> Scope:
        return LAND_TIMELINE


def decide_land_timeline(
    *,
    proposed: Present[date] | None = None,
    reviewed: Present[date] | None = None,
    documents_sufficient: bool,
    inspected: Present[date] | None = None,
    reported: Present[date] | None = None,
    approved: Present[date] | None = None,
    title_issued: Present[date] | None = None,
    acquired: Present[date] | None = None,
    allocated_by_government: bool,
    seller: part_9_land_use_right.Land_seller,
    used_for: part_9_land_use_right.Purpose,
    approved_for: part_9_land_use_right.Purpose,
    lender_in_lao_pdr: bool,
    owns_premises: bool,
    acquisition_fee_paid: Present[date] | None = None,
    annual_fee_paid: Present[date] | None = None,
    degraded: Present[date] | None = None,
    violated: Present[date] | None = None,
    transferred: Present[date] | None = None,
    transfer_fee_paid: Present[date] | None = None,
    right_ends: Present[date] | None = None,
    premises_proposed: Present[date] | None = None,
    as_of: date,
    land_seller_check__transfer_between_investors: part_9_land_use_right.Transfer_between_investors | None = None,
    land_right_end__forty_five_days: part_9_land_use_right.Forty_five_days | None = None,
) -> Decided_land_timeline:
    """`land_timeline` without exceptions (Land use right): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = land_timeline(
            proposed=proposed,
            reviewed=reviewed,
            documents_sufficient=documents_sufficient,
            inspected=inspected,
            reported=reported,
            approved=approved,
            title_issued=title_issued,
            acquired=acquired,
            allocated_by_government=allocated_by_government,
            seller=seller,
            used_for=used_for,
            approved_for=approved_for,
            lender_in_lao_pdr=lender_in_lao_pdr,
            owns_premises=owns_premises,
            acquisition_fee_paid=acquisition_fee_paid,
            annual_fee_paid=annual_fee_paid,
            degraded=degraded,
            violated=violated,
            transferred=transferred,
            transfer_fee_paid=transfer_fee_paid,
            right_ends=right_ends,
            premises_proposed=premises_proposed,
            as_of=as_of,
            land_seller_check__transfer_between_investors=land_seller_check__transfer_between_investors,
            land_right_end__forty_five_days=land_right_end__forty_five_days,
        )
    except Failure as failure:
        return Decided_land_timeline.without(
            failure,
            proposed,
            reviewed,
            documents_sufficient,
            inspected,
            reported,
            approved,
            title_issued,
            acquired,
            allocated_by_government,
            seller,
            used_for,
            approved_for,
            lender_in_lao_pdr,
            owns_premises,
            acquisition_fee_paid,
            annual_fee_paid,
            degraded,
            violated,
            transferred,
            transfer_fee_paid,
            right_ends,
            premises_proposed,
            as_of,
            land_seller_check__transfer_between_investors,
            land_right_end__forty_five_days,
        )
    return Decided_land_timeline(
        found,
        proposed,
        reviewed,
        documents_sufficient,
        inspected,
        reported,
        approved,
        title_issued,
        acquired,
        allocated_by_government,
        seller,
        used_for,
        approved_for,
        lender_in_lao_pdr,
        owns_premises,
        acquisition_fee_paid,
        annual_fee_paid,
        degraded,
        violated,
        transferred,
        transfer_fee_paid,
        right_ends,
        premises_proposed,
        as_of,
        land_seller_check__transfer_between_investors,
        land_right_end__forty_five_days,
    )


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

_REGISTRATION_OF_A_GENERAL_BUSINESS = Place(
    "Registration of a general business",
    ("Situations", "The timeline of a case", "Registration of a general business"),
    "",
    "",
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

_ART4_1_B = Place(
    "Article 4(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-1-b",
    "payable within 90 working days",
)

_ART4_2_B = Place(
    "Article 4(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-2-b",
    "payable within 90 working days",
)

_ART4_3_B = Place(
    "Article 4(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-3-b",
    "payable within 90 working days",
)

_ART4_P1_B = Place(
    "Article 4, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p1-b",
    "and shall obtain a certification of such capital payment with the Bank of Lao PDR within 10 working days.",
)

REGISTRATION_TIMELINE = Scope(
    "Registration_timeline",
    function=registration_timeline,
    inputs=(
        Input("sector", part_2_registered_capital.SECTOR_TYPE, "The sector of the business."),
        Input("issued_at", administration.LEVEL_TYPE, "The level of the authority that issues the certificate."),
        Input(
            "needs_technical_license",
            Boolean(),
            "A technical license or a business operation certificate is relevant to the business.",
        ),
        Input("applied", OptionalOf(Date()), "The day on which the application was submitted."),
        Input("decided", OptionalOf(Date()), "The day on which the sector decided whether to issue the certificate."),
        Input("issued", OptionalOf(Date()), "The day on which the enterprise registration certificate was issued."),
        Input("received", OptionalOf(Date()), "The day on which the investor received it."),
        Input("number_issued", OptionalOf(Date()), "The day on which the taxpayer identification number was issued."),
        Input(
            "copied_to_sector",
            OptionalOf(Date()),
            "The day on which the concerned sector was sent its copy of the certificate.",
        ),
        Input(
            "copied_to_ministry",
            OptionalOf(Date()),
            "The day on which the Ministry of Industry and Commerce was sent its copy.",
        ),
        Input("seal_licensed", OptionalOf(Date()), "The day on which the seal carving license was issued."),
        Input("seal_carved", OptionalOf(Date()), "The day on which the seal was carved."),
        Input(
            "license_requested",
            OptionalOf(Date()),
            "The day on which the technical license or business operation certificate was requested.",
        ),
        Input("operation_begins", OptionalOf(Date()), "The day on which the business begins to operate."),
        Input("term_ends", OptionalOf(Date()), "The last day of the business term; absent where it has no end."),
        Input(
            "initial_paid",
            OptionalOf(Date()),
            "The day from which the whole initial payment of the registered capital had been made.",
        ),
        Input("initial_certified", OptionalOf(Date()), "The day on which the Bank of Lao PDR certified it."),
        Input("fully_paid", OptionalOf(Date()), "The day from which all the registered capital had been paid."),
        Input(
            "fully_certified", OptionalOf(Date()), "The day on which the Bank of Lao PDR certified the last payment."
        ),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Registration_duties.seven_days",
            part_3_general_business.SEVEN_DAYS_TYPE,
            "From when the seven working days for the seal run.",
            required=False,
            parameter="registration_duties__seven_days",
            reading=ReadingChoice("Registration_duties.seven_days", "From_seal_license", (_ART8_P7_B,)),
        ),
        Input(
            "Taxpayer_number_duties.coordination_by",
            part_3_general_business.COORDINATION_BY_TYPE,
            "Who coordinates to obtain the number for a concession.",
            required=False,
            parameter="taxpayer_number_duties__coordination_by",
            reading=ReadingChoice("Taxpayer_number_duties.coordination_by", "Issuing_sector", (_ART9_P3,)),
        ),
        Input(
            "Capital_periods.ninety_days",
            part_2_registered_capital.NINETY_DAYS_TYPE,
            "From when the 90 working days run.",
            required=False,
            parameter="capital_periods__ninety_days",
            reading=ReadingChoice(
                "Capital_periods.ninety_days", "After_certificate", (_ART4_1_B, _ART4_2_B, _ART4_3_B)
            ),
        ),
        Input(
            "Payment_certification.ten_days",
            part_2_registered_capital.TEN_DAYS_TYPE,
            "From when the investor's 10 working days run.",
            required=False,
            parameter="payment_certification__ten_days",
            reading=ReadingChoice("Payment_certification.ten_days", "From_payment", (_ART4_P1_B,)),
        ),
    ),
    bindings=(
        Subscope(
            "registration",
            part_3_general_business.REGISTRATION_DUTIES,
            lambda issued_at, applied, decided, issued, copied_to_sector, copied_to_ministry, seal_licensed, seal_carved, as_of, registration_duties__seven_days: (
                part_3_general_business.registration_duties(
                    issued_at=issued_at,
                    applied=applied,
                    decided=decided,
                    issued=issued,
                    copied_to_sector=copied_to_sector,
                    copied_to_ministry=copied_to_ministry,
                    seal_licensed=seal_licensed,
                    seal_carved=seal_carved,
                    as_of=as_of,
                    seven_days=registration_duties__seven_days,
                )
            ),
            inputs=(
                SubscopeInput(
                    "issued_at",
                    lambda issued_at: issued_at,
                    reads=("issued_at",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 91, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "applied",
                    lambda applied: applied,
                    reads=("applied",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 92, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "decided",
                    lambda decided: decided,
                    reads=("decided",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 93, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "issued",
                    lambda issued: issued,
                    reads=("issued",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 94, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "copied_to_sector",
                    lambda copied_to_sector: copied_to_sector,
                    reads=("copied_to_sector",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 95, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "copied_to_ministry",
                    lambda copied_to_ministry: copied_to_ministry,
                    reads=("copied_to_ministry",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 96, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "seal_licensed",
                    lambda seal_licensed: seal_licensed,
                    reads=("seal_licensed",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 97, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "seal_carved",
                    lambda seal_carved: seal_carved,
                    reads=("seal_carved",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 98, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 99, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput("seven_days", handed_on, reads=("Registration_duties.seven_days",)),
            ),
            reads=(
                "issued_at",
                "applied",
                "decided",
                "issued",
                "copied_to_sector",
                "copied_to_ministry",
                "seal_licensed",
                "seal_carved",
                "as_of",
                "Registration_duties.seven_days",
            ),
            certain=False,
        ),
        Subscope(
            "taxpayer_number",
            part_3_general_business.TAXPAYER_NUMBER_DUTIES,
            lambda number_issued, as_of, taxpayer_number_duties__coordination_by: (
                part_3_general_business.taxpayer_number_duties(
                    recorded_in=part_3_general_business.Recorded_in.Enterprise_registration_certificate,
                    number_issued=number_issued,
                    as_of=as_of,
                    coordination_by=taxpayer_number_duties__coordination_by,
                )
            ),
            inputs=(
                SubscopeInput(
                    "recorded_in",
                    lambda: part_3_general_business.Recorded_in.Enterprise_registration_certificate,
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 101, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "number_issued",
                    lambda number_issued: number_issued,
                    reads=("number_issued",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 103, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 104, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput("coordination_by", handed_on, reads=("Taxpayer_number_duties.coordination_by",)),
            ),
            reads=("number_issued", "as_of", "Taxpayer_number_duties.coordination_by"),
            certain=False,
        ),
        Subscope(
            "operation",
            part_3_general_business.OPERATION_DUTIES,
            lambda needs_technical_license, issued, term_ends, license_requested, operation_begins, as_of: (
                part_3_general_business.operation_duties(
                    needs_technical_license=needs_technical_license,
                    issued=issued,
                    term_ends=term_ends,
                    requested=license_requested,
                    begins=operation_begins,
                    as_of=as_of,
                )
            ),
            inputs=(
                SubscopeInput(
                    "needs_technical_license",
                    lambda needs_technical_license: needs_technical_license,
                    reads=("needs_technical_license",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 106, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "issued",
                    lambda issued: issued,
                    reads=("issued",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 107, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "term_ends",
                    lambda term_ends: term_ends,
                    reads=("term_ends",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 108, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "requested",
                    lambda license_requested: license_requested,
                    reads=("license_requested",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 109, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "begins",
                    lambda operation_begins: operation_begins,
                    reads=("operation_begins",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 110, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 111, "rules/situations/timelines.catala_en")
                    ),
                ),
            ),
            reads=("needs_technical_license", "issued", "term_ends", "license_requested", "operation_begins", "as_of"),
            certain=False,
        ),
        Subscope(
            "capital",
            part_2_registered_capital.CAPITAL_DUTIES,
            lambda sector, received, initial_paid, fully_paid, as_of, capital_periods__ninety_days: (
                part_2_registered_capital.capital_duties(
                    sector=sector,
                    certificate_received=received,
                    initial_paid=initial_paid,
                    fully_paid=fully_paid,
                    as_of=as_of,
                    capital_periods__ninety_days=capital_periods__ninety_days,
                )
            ),
            inputs=(
                SubscopeInput(
                    "sector",
                    lambda sector: sector,
                    reads=("sector",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 113, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "certificate_received",
                    lambda received: received,
                    reads=("received",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 114, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "initial_paid",
                    lambda initial_paid: initial_paid,
                    reads=("initial_paid",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 115, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "fully_paid",
                    lambda fully_paid: fully_paid,
                    reads=("fully_paid",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 116, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 117, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "Capital_periods.ninety_days",
                    handed_on,
                    reads=("Capital_periods.ninety_days",),
                    parameter="capital_periods__ninety_days",
                ),
            ),
            reads=("sector", "received", "initial_paid", "fully_paid", "as_of", "Capital_periods.ninety_days"),
            certain=False,
        ),
        Subscope(
            "initial_certification",
            part_2_registered_capital.PAYMENT_CERTIFICATION,
            lambda received, initial_paid, initial_certified, as_of, payment_certification__ten_days: (
                part_2_registered_capital.payment_certification(
                    activity=part_2_registered_capital.Activity.General_business,
                    certificate_received=received,
                    paid_on=initial_paid,
                    certified=initial_certified,
                    as_of=as_of,
                    ten_days=payment_certification__ten_days,
                )
            ),
            inputs=(
                SubscopeInput(
                    "activity",
                    lambda: part_2_registered_capital.Activity.General_business,
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 119, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "certificate_received",
                    lambda received: received,
                    reads=("received",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 120, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "paid_on",
                    lambda initial_paid: initial_paid,
                    reads=("initial_paid",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 121, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "certified",
                    lambda initial_certified: initial_certified,
                    reads=("initial_certified",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 122, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 123, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput("ten_days", handed_on, reads=("Payment_certification.ten_days",)),
            ),
            reads=("received", "initial_paid", "initial_certified", "as_of", "Payment_certification.ten_days"),
            certain=False,
        ),
        Subscope(
            "full_certification",
            part_2_registered_capital.PAYMENT_CERTIFICATION,
            lambda received, fully_paid, fully_certified, as_of, payment_certification__ten_days: (
                part_2_registered_capital.payment_certification(
                    activity=part_2_registered_capital.Activity.General_business,
                    certificate_received=received,
                    paid_on=fully_paid,
                    certified=fully_certified,
                    as_of=as_of,
                    ten_days=payment_certification__ten_days,
                )
            ),
            inputs=(
                SubscopeInput(
                    "activity",
                    lambda: part_2_registered_capital.Activity.General_business,
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 125, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "certificate_received",
                    lambda received: received,
                    reads=("received",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 126, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "paid_on",
                    lambda fully_paid: fully_paid,
                    reads=("fully_paid",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 127, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "certified",
                    lambda fully_certified: fully_certified,
                    reads=("fully_certified",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 128, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(0, (_REGISTRATION_OF_A_GENERAL_BUSINESS,), 129, "rules/situations/timelines.catala_en")
                    ),
                ),
                SubscopeInput("ten_days", handed_on, reads=("Payment_certification.ten_days",)),
            ),
            reads=("received", "fully_paid", "fully_certified", "as_of", "Payment_certification.ten_days"),
            certain=False,
        ),
    ),
    outputs=("registration", "taxpayer_number", "operation", "capital", "initial_certification", "full_certification"),
    type=REGISTRATION_TIMELINE_TYPE,
    doc="I register a general business: what has been done in time, and what is due next, from the application to the seal and the registered capital?",
    places=(_REGISTRATION_OF_A_GENERAL_BUSINESS,),
    calendars=(lao_pdr.LAO_PDR,),
)

_CONCESSION = Place("Concession", ("Situations", "The timeline of a case", "Concession"), "", "")

_ART13_2_B = Place(
    "Article 13(2), second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-2-b",
    "Comments shall be sent to the planning and investment sector within 25 working days after receiving the application.",
)

_ART13_2_C = Place(
    "Article 13(2), third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-2-c",
    "Afterwards, the planning and investment sector presents it to the meeting of the CIP prior to submitting it to the government or provincial/ municipal authorities for further consideration to approve or reject the project:",
)

_ART13_1 = Place(
    "Article 13(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-1",
    "The planning and investment sector shall examine and consider the projects or concession activities listed in the investment calling list and propose to the meeting of the Committee for Investment Promotion (CIP) for further consideration to approve or reject the project:",
)

_ART14_P1_A = Place(
    "Article 14, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 14. Negotiations of concession agreement",
    ),
    "art14-p1-a",
    "From the date of receipt of an approval notification from the government or the provincial/municipal authorities, the planning and investment sector shall provide written notification to the investor within two working days.",
)

_ART14_P2_A = Place(
    "Article 14, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 14. Negotiations of concession agreement",
    ),
    "art14-p2-a",
    "After approval notification, and within 10 working days, the investor shall schedule a negotiation date with the planning and investment sector for the MOU/concession agreement.",
)

_ART14_P2_B = Place(
    "Article 14, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 14. Negotiations of concession agreement",
    ),
    "art14-p2-b",
    "Beyond this time period or if the investor is unable to participate in the negotiation within 30 working days, the government will consider that the investor has renounced his/her right in the proposed investment.",
)

_ART16_P8_B = Place(
    "Article 16, eleventh sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p8-b",
    "The public security sector shall make the seal for the enterprise within a period not exceeding seven (7) working days.",
)

_ART4_P3_C = Place(
    "Article 4(3), fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 2. Business cooperation by contract and determination of registered capital",
        "Article 4. Registered capital payment",
    ),
    "art4-p3-c",
    "within 90 working days through commercial banks established in Lao PDR",
)

_ART18_1 = Place(
    "Article 18(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 18. Conditions for transferring shares or joint venture in concession activities",
    ),
    "art18-1",
    "The registered capital has been completely paid as stipulated in the concession agreement;",
)

_ART18_P1 = Place(
    "Article 18",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 18. Conditions for transferring shares or joint venture in concession activities",
    ),
    "art18-p1",
    "Enterprises wishing to transfer a concession right, shares or amend a concession agreement as defined in the last paragraph of Articles 26 and 27 of the Investment Promotion Law, shall propose to the planning and investment sector for further consideration and approval under the following conditions:",
)

CONCESSION_TIMELINE = Scope(
    "Concession_timeline",
    function=concession_timeline,
    inputs=(
        Input("on_calling_list", Boolean(), "The project or activity is on the investment calling list."),
        Input(
            "applied",
            OptionalOf(Date()),
            "The day on which the planning and investment sector received the application.",
        ),
        Input(
            "forwarded",
            OptionalOf(Date()),
            "The day on which the sectors and the locality that are asked for comments received the application.",
        ),
        Input(
            "comments_received", OptionalOf(Date()), "The day on which the last of their comments reached the sector."
        ),
        Input(
            "presented", OptionalOf(Date()), "The day on which the sector put the project to the meeting of the CIP."
        ),
        Input(
            "submitted",
            OptionalOf(Date()),
            "The day on which the project was submitted to the government or the provincial or municipal authorities.",
        ),
        Input("rejected", OptionalOf(Date()), "The day on which the project was rejected."),
        Input("rejection_notified", OptionalOf(Date()), "The day on which the letter about the rejection was sent."),
        Input("approved", OptionalOf(Date()), "The day on which the project was approved."),
        Input(
            "approval_received",
            OptionalOf(Date()),
            "The day on which the planning and investment sector received the approval.",
        ),
        Input("notified", OptionalOf(Date()), "The day on which the investor received the approval notification."),
        Input(
            "scheduled",
            OptionalOf(Date()),
            "The day on which the investor scheduled a negotiation date with the sector.",
        ),
        Input(
            "participated", OptionalOf(Date()), "The day on which the investor first participated in the negotiation."
        ),
        Input("completed", OptionalOf(Date()), "The day on which the negotiation was completed."),
        Input("reported", OptionalOf(Date()), "The day on which its outcomes were reported to the meeting of the CIP."),
        Input(
            "submitted_for_signature",
            OptionalOf(Date()),
            "The day on which the outcomes were submitted to the government or the provincial or municipal authorities.",
        ),
        Input("delegated", OptionalOf(Date()), "The day on which the authority to sign was delegated."),
        Input("warranty_deposited", OptionalOf(Date()), "The day on which the warranty was deposited."),
        Input(
            "performance",
            part_4_concession_activities.PERFORMANCE_TYPE,
            "How the MOU or concession agreement was performed so far.",
        ),
        Input("warranty_returned", OptionalOf(Date()), "The day on which the warranty was returned to the investor."),
        Input("warranty_taken", OptionalOf(Date()), "The day on which the government took the warranty."),
        Input("established", OptionalOf(Date()), "The day on which the enterprise was established."),
        Input(
            "issued_at",
            administration.LEVEL_TYPE,
            "The level at which the concession registration certificate is issued.",
        ),
        Input("certificate_issued", OptionalOf(Date()), "The day on which it was issued."),
        Input(
            "enterprise_number_issued",
            OptionalOf(Date()),
            "The day on which the enterprise identification number was issued.",
        ),
        Input(
            "copied_to_sector",
            OptionalOf(Date()),
            "The day on which the concerned sector was sent its copy of the certificate.",
        ),
        Input(
            "copied_to_ministry",
            OptionalOf(Date()),
            "The day on which the Ministry of Planning and Investment was sent its copy.",
        ),
        Input("seal_permitted", OptionalOf(Date()), "The day on which the permission for the seal was granted."),
        Input("seal_made", OptionalOf(Date()), "The day on which the seal was made."),
        Input(
            "needs_technical_permission",
            Boolean(),
            "A certificate or technical permission of another sector is needed.",
        ),
        Input("permission_requested", OptionalOf(Date()), "The day on which it was requested."),
        Input("operation_starts", OptionalOf(Date()), "The day on which the business operation starts."),
        Input("number_issued", OptionalOf(Date()), "The day on which the taxpayer identification number was issued."),
        Input(
            "initial_paid",
            OptionalOf(Date()),
            "The day from which the whole initial payment of the registered capital had been made.",
        ),
        Input("initial_certified", OptionalOf(Date()), "The day on which the Bank of Lao PDR certified it."),
        Input("fully_paid", OptionalOf(Date()), "The day from which all the registered capital had been paid."),
        Input(
            "fully_certified", OptionalOf(Date()), "The day on which the Bank of Lao PDR certified the last payment."
        ),
        Input(
            "wished_change",
            OptionalOf(WISHED_CHANGE_TYPE),
            "What the enterprise wishes to transfer or to have amended.",
        ),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Concession_procedure.receipt",
            part_4_concession_activities.RECEIPT_TYPE,
            "From whose receipt of the application the 25 working days run.",
            required=False,
            parameter="concession_procedure__receipt",
            reading=ReadingChoice("Concession_procedure.receipt", "By_those_who_comment", (_ART13_2_B,)),
        ),
        Input(
            "Concession_procedure.afterwards",
            part_4_concession_activities.AFTERWARDS_TYPE,
            "When a project that is not listed can be presented to the CIP.",
            required=False,
            parameter="concession_procedure__afterwards",
            reading=ReadingChoice("Concession_procedure.afterwards", "After_comments", (_ART13_2_C,)),
        ),
        Input(
            "Listed_project_decision.listed_decision",
            part_4_concession_activities.LISTED_DECISION_TYPE,
            "Who decides on a project of the investment calling list.",
            required=False,
            parameter="listed_project_decision__listed_decision",
            reading=ReadingChoice("Listed_project_decision.listed_decision", "By_committee", (_ART13_1, _ART14_P1_A)),
        ),
        Input(
            "Negotiation_duties.ten_days",
            part_4_concession_activities.TEN_DAYS_TO_SCHEDULE_TYPE,
            "From when the 10 working days run.",
            required=False,
            parameter="negotiation_duties__ten_days",
            reading=ReadingChoice("Negotiation_duties.ten_days", "From_receipt_by_investor", (_ART14_P2_A,)),
        ),
        Input(
            "Negotiation_duties.thirty_days",
            part_4_concession_activities.THIRTY_DAYS_TYPE,
            "From when the 30 working days run.",
            required=False,
            parameter="negotiation_duties__thirty_days",
            reading=ReadingChoice("Negotiation_duties.thirty_days", "From_notification", (_ART14_P2_B,)),
        ),
        Input(
            "Concession_certificate_duties.seven_days",
            part_4_concession_activities.SEVEN_DAYS_TYPE,
            "From when the seven working days for the seal run.",
            required=False,
            parameter="concession_certificate_duties__seven_days",
            reading=ReadingChoice("Concession_certificate_duties.seven_days", "From_permission", (_ART16_P8_B,)),
        ),
        Input(
            "Taxpayer_number_duties.coordination_by",
            part_3_general_business.COORDINATION_BY_TYPE,
            "Who coordinates to obtain the number for a concession.",
            required=False,
            parameter="taxpayer_number_duties__coordination_by",
            reading=ReadingChoice("Taxpayer_number_duties.coordination_by", "Issuing_sector", (_ART9_P3,)),
        ),
        Input(
            "Concession_capital_periods.ninety_days_of_concession",
            part_2_registered_capital.NINETY_DAYS_OF_CONCESSION_TYPE,
            "From when the 90 working days run.",
            required=False,
            parameter="concession_capital_periods__ninety_days_of_concession",
            reading=ReadingChoice(
                "Concession_capital_periods.ninety_days_of_concession", "From_establishment", (_ART4_P3_C,)
            ),
        ),
        Input(
            "Payment_certification.ten_days",
            part_2_registered_capital.TEN_DAYS_TYPE,
            "From when the investor's 10 working days run.",
            required=False,
            parameter="payment_certification__ten_days",
            reading=ReadingChoice("Payment_certification.ten_days", "From_payment", (_ART4_P1_B,)),
        ),
        Input(
            "Concession_transfer.capital_paid",
            part_4_concession_activities.CAPITAL_PAID_TYPE,
            "How much of the registered capital has to be paid.",
            required=False,
            parameter="concession_transfer__capital_paid",
            reading=ReadingChoice("Concession_transfer.capital_paid", "The_whole", (_ART18_1,)),
        ),
        Input(
            "Concession_transfer_approval.transfer_approval",
            part_4_concession_activities.TRANSFER_APPROVAL_TYPE,
            "Who approves.",
            required=False,
            parameter="concession_transfer_approval__transfer_approval",
            reading=ReadingChoice("Concession_transfer_approval.transfer_approval", "Approval_by_sector", (_ART18_P1,)),
        ),
    ),
    bindings=(
        Subscope(
            "procedure",
            part_4_concession_activities.CONCESSION_PROCEDURE,
            _concession_timeline_procedure,
            inputs=(
                SubscopeInput(
                    "on_calling_list",
                    lambda on_calling_list: on_calling_list,
                    reads=("on_calling_list",),
                    term=Term(Rule(0, (_CONCESSION,), 297, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "application_received",
                    lambda applied: applied,
                    reads=("applied",),
                    term=Term(Rule(0, (_CONCESSION,), 298, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "forwarded",
                    lambda forwarded: forwarded,
                    reads=("forwarded",),
                    term=Term(Rule(0, (_CONCESSION,), 299, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "comments_received",
                    lambda comments_received: comments_received,
                    reads=("comments_received",),
                    term=Term(Rule(0, (_CONCESSION,), 300, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "presented",
                    lambda presented: presented,
                    reads=("presented",),
                    term=Term(Rule(0, (_CONCESSION,), 301, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "submitted",
                    lambda submitted: submitted,
                    reads=("submitted",),
                    term=Term(Rule(0, (_CONCESSION,), 302, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "decision",
                    _concession_timeline_procedure_decision,
                    reads=("approved", "rejected"),
                    term=Term(Rule(0, (_CONCESSION,), 303, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "rejection_notified",
                    lambda rejection_notified: rejection_notified,
                    reads=("rejection_notified",),
                    term=Term(Rule(0, (_CONCESSION,), 310, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "approval_notified",
                    lambda notified: notified,
                    reads=("notified",),
                    term=Term(Rule(0, (_CONCESSION,), 311, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "completed",
                    lambda completed: completed,
                    reads=("completed",),
                    term=Term(Rule(0, (_CONCESSION,), 312, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "reported",
                    lambda reported: reported,
                    reads=("reported",),
                    term=Term(Rule(0, (_CONCESSION,), 313, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "submitted_for_signature",
                    lambda submitted_for_signature: submitted_for_signature,
                    reads=("submitted_for_signature",),
                    term=Term(Rule(0, (_CONCESSION,), 314, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "delegated",
                    lambda delegated: delegated,
                    reads=("delegated",),
                    term=Term(Rule(0, (_CONCESSION,), 315, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_CONCESSION,), 316, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput("receipt", handed_on, reads=("Concession_procedure.receipt",)),
                SubscopeInput("afterwards", handed_on, reads=("Concession_procedure.afterwards",)),
                SubscopeInput(
                    "Listed_project_decision.listed_decision",
                    handed_on,
                    reads=("Listed_project_decision.listed_decision",),
                    parameter="listed_project_decision__listed_decision",
                ),
            ),
            reads=(
                "on_calling_list",
                "applied",
                "forwarded",
                "comments_received",
                "presented",
                "submitted",
                "approved",
                "rejected",
                "rejection_notified",
                "notified",
                "completed",
                "reported",
                "submitted_for_signature",
                "delegated",
                "as_of",
                "Concession_procedure.receipt",
                "Concession_procedure.afterwards",
                "Listed_project_decision.listed_decision",
            ),
            certain=False,
        ),
        Subscope(
            "negotiation",
            part_4_concession_activities.NEGOTIATION_DUTIES,
            lambda approval_received, notified, scheduled, participated, completed, reported, submitted_for_signature, as_of, negotiation_duties__ten_days, negotiation_duties__thirty_days: (
                part_4_concession_activities.negotiation_duties(
                    approval_received=approval_received,
                    notified=notified,
                    scheduled=scheduled,
                    participated=participated,
                    completed=completed,
                    reported=reported,
                    submitted=submitted_for_signature,
                    as_of=as_of,
                    ten_days=negotiation_duties__ten_days,
                    thirty_days=negotiation_duties__thirty_days,
                )
            ),
            inputs=(
                SubscopeInput(
                    "approval_received",
                    lambda approval_received: approval_received,
                    reads=("approval_received",),
                    term=Term(Rule(0, (_CONCESSION,), 318, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "notified",
                    lambda notified: notified,
                    reads=("notified",),
                    term=Term(Rule(0, (_CONCESSION,), 319, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "scheduled",
                    lambda scheduled: scheduled,
                    reads=("scheduled",),
                    term=Term(Rule(0, (_CONCESSION,), 320, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "participated",
                    lambda participated: participated,
                    reads=("participated",),
                    term=Term(Rule(0, (_CONCESSION,), 321, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "completed",
                    lambda completed: completed,
                    reads=("completed",),
                    term=Term(Rule(0, (_CONCESSION,), 322, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "reported",
                    lambda reported: reported,
                    reads=("reported",),
                    term=Term(Rule(0, (_CONCESSION,), 323, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "submitted",
                    lambda submitted_for_signature: submitted_for_signature,
                    reads=("submitted_for_signature",),
                    term=Term(Rule(0, (_CONCESSION,), 324, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_CONCESSION,), 325, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput("ten_days", handed_on, reads=("Negotiation_duties.ten_days",)),
                SubscopeInput("thirty_days", handed_on, reads=("Negotiation_duties.thirty_days",)),
            ),
            reads=(
                "approval_received",
                "notified",
                "scheduled",
                "participated",
                "completed",
                "reported",
                "submitted_for_signature",
                "as_of",
                "Negotiation_duties.ten_days",
                "Negotiation_duties.thirty_days",
            ),
            certain=False,
        ),
        Subscope(
            "warranty",
            part_4_concession_activities.WARRANTY_DUTIES,
            lambda warranty_deposited, performance, warranty_returned, warranty_taken, as_of: (
                part_4_concession_activities.warranty_duties(
                    deposited=warranty_deposited,
                    performance=performance,
                    returned=warranty_returned,
                    taken=warranty_taken,
                    as_of=as_of,
                )
            ),
            inputs=(
                SubscopeInput(
                    "deposited",
                    lambda warranty_deposited: warranty_deposited,
                    reads=("warranty_deposited",),
                    term=Term(Rule(0, (_CONCESSION,), 327, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "performance",
                    lambda performance: performance,
                    reads=("performance",),
                    term=Term(Rule(0, (_CONCESSION,), 328, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "returned",
                    lambda warranty_returned: warranty_returned,
                    reads=("warranty_returned",),
                    term=Term(Rule(0, (_CONCESSION,), 329, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "taken",
                    lambda warranty_taken: warranty_taken,
                    reads=("warranty_taken",),
                    term=Term(Rule(0, (_CONCESSION,), 330, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_CONCESSION,), 331, "rules/situations/timelines.catala_en")),
                ),
            ),
            reads=("warranty_deposited", "performance", "warranty_returned", "warranty_taken", "as_of"),
            certain=False,
        ),
        Subscope(
            "certificate",
            part_4_concession_activities.CONCESSION_CERTIFICATE_DUTIES,
            lambda certificate_issued, issued_at, enterprise_number_issued, number_issued, needs_technical_permission, permission_requested, operation_starts, copied_to_sector, copied_to_ministry, seal_permitted, seal_made, as_of, concession_certificate_duties__seven_days: (
                part_4_concession_activities.concession_certificate_duties(
                    issued=certificate_issued,
                    issued_at=issued_at,
                    enterprise_number_issued=enterprise_number_issued,
                    taxpayer_number_issued=number_issued,
                    needs_technical_permission=needs_technical_permission,
                    permission_requested=permission_requested,
                    operation_starts=operation_starts,
                    copy_to_sector=copied_to_sector,
                    copy_to_ministry=copied_to_ministry,
                    seal_permitted=seal_permitted,
                    seal_made=seal_made,
                    as_of=as_of,
                    seven_days=concession_certificate_duties__seven_days,
                )
            ),
            inputs=(
                SubscopeInput(
                    "issued",
                    lambda certificate_issued: certificate_issued,
                    reads=("certificate_issued",),
                    term=Term(Rule(0, (_CONCESSION,), 333, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "issued_at",
                    lambda issued_at: issued_at,
                    reads=("issued_at",),
                    term=Term(Rule(0, (_CONCESSION,), 334, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "enterprise_number_issued",
                    lambda enterprise_number_issued: enterprise_number_issued,
                    reads=("enterprise_number_issued",),
                    term=Term(Rule(0, (_CONCESSION,), 335, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "taxpayer_number_issued",
                    lambda number_issued: number_issued,
                    reads=("number_issued",),
                    term=Term(Rule(0, (_CONCESSION,), 336, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "needs_technical_permission",
                    lambda needs_technical_permission: needs_technical_permission,
                    reads=("needs_technical_permission",),
                    term=Term(Rule(0, (_CONCESSION,), 337, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "permission_requested",
                    lambda permission_requested: permission_requested,
                    reads=("permission_requested",),
                    term=Term(Rule(0, (_CONCESSION,), 338, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "operation_starts",
                    lambda operation_starts: operation_starts,
                    reads=("operation_starts",),
                    term=Term(Rule(0, (_CONCESSION,), 339, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "copy_to_sector",
                    lambda copied_to_sector: copied_to_sector,
                    reads=("copied_to_sector",),
                    term=Term(Rule(0, (_CONCESSION,), 340, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "copy_to_ministry",
                    lambda copied_to_ministry: copied_to_ministry,
                    reads=("copied_to_ministry",),
                    term=Term(Rule(0, (_CONCESSION,), 341, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "seal_permitted",
                    lambda seal_permitted: seal_permitted,
                    reads=("seal_permitted",),
                    term=Term(Rule(0, (_CONCESSION,), 342, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "seal_made",
                    lambda seal_made: seal_made,
                    reads=("seal_made",),
                    term=Term(Rule(0, (_CONCESSION,), 343, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_CONCESSION,), 344, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput("seven_days", handed_on, reads=("Concession_certificate_duties.seven_days",)),
            ),
            reads=(
                "certificate_issued",
                "issued_at",
                "enterprise_number_issued",
                "number_issued",
                "needs_technical_permission",
                "permission_requested",
                "operation_starts",
                "copied_to_sector",
                "copied_to_ministry",
                "seal_permitted",
                "seal_made",
                "as_of",
                "Concession_certificate_duties.seven_days",
            ),
            certain=False,
        ),
        Subscope(
            "taxpayer_number",
            part_3_general_business.TAXPAYER_NUMBER_DUTIES,
            lambda number_issued, as_of, taxpayer_number_duties__coordination_by: (
                part_3_general_business.taxpayer_number_duties(
                    recorded_in=part_3_general_business.Recorded_in.Concession_registration_certificate,
                    number_issued=number_issued,
                    as_of=as_of,
                    coordination_by=taxpayer_number_duties__coordination_by,
                )
            ),
            inputs=(
                SubscopeInput(
                    "recorded_in",
                    lambda: part_3_general_business.Recorded_in.Concession_registration_certificate,
                    term=Term(Rule(0, (_CONCESSION,), 346, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "number_issued",
                    lambda number_issued: number_issued,
                    reads=("number_issued",),
                    term=Term(Rule(0, (_CONCESSION,), 348, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_CONCESSION,), 349, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput("coordination_by", handed_on, reads=("Taxpayer_number_duties.coordination_by",)),
            ),
            reads=("number_issued", "as_of", "Taxpayer_number_duties.coordination_by"),
            certain=False,
        ),
        Subscope(
            "capital",
            part_2_registered_capital.CONCESSION_CAPITAL_DUTIES,
            lambda established, initial_paid, fully_paid, as_of, concession_capital_periods__ninety_days_of_concession: (
                part_2_registered_capital.concession_capital_duties(
                    established=established,
                    initial_paid=initial_paid,
                    fully_paid=fully_paid,
                    as_of=as_of,
                    concession_capital_periods__ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
                )
            ),
            inputs=(
                SubscopeInput(
                    "established",
                    lambda established: established,
                    reads=("established",),
                    term=Term(Rule(0, (_CONCESSION,), 351, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "initial_paid",
                    lambda initial_paid: initial_paid,
                    reads=("initial_paid",),
                    term=Term(Rule(0, (_CONCESSION,), 352, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "fully_paid",
                    lambda fully_paid: fully_paid,
                    reads=("fully_paid",),
                    term=Term(Rule(0, (_CONCESSION,), 353, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_CONCESSION,), 354, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "Concession_capital_periods.ninety_days_of_concession",
                    handed_on,
                    reads=("Concession_capital_periods.ninety_days_of_concession",),
                    parameter="concession_capital_periods__ninety_days_of_concession",
                ),
            ),
            reads=(
                "established",
                "initial_paid",
                "fully_paid",
                "as_of",
                "Concession_capital_periods.ninety_days_of_concession",
            ),
            certain=False,
        ),
        Subscope(
            "initial_certification",
            part_2_registered_capital.PAYMENT_CERTIFICATION,
            lambda initial_paid, initial_certified, as_of, payment_certification__ten_days: (
                part_2_registered_capital.payment_certification(
                    activity=part_2_registered_capital.Activity.Concession,
                    certificate_received=None,
                    paid_on=initial_paid,
                    certified=initial_certified,
                    as_of=as_of,
                    ten_days=payment_certification__ten_days,
                )
            ),
            inputs=(
                SubscopeInput(
                    "activity",
                    lambda: part_2_registered_capital.Activity.Concession,
                    term=Term(Rule(0, (_CONCESSION,), 357, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "certificate_received",
                    lambda: None,
                    term=Term(Rule(0, (_CONCESSION,), 358, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "paid_on",
                    lambda initial_paid: initial_paid,
                    reads=("initial_paid",),
                    term=Term(Rule(0, (_CONCESSION,), 359, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "certified",
                    lambda initial_certified: initial_certified,
                    reads=("initial_certified",),
                    term=Term(Rule(0, (_CONCESSION,), 360, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_CONCESSION,), 361, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput("ten_days", handed_on, reads=("Payment_certification.ten_days",)),
            ),
            reads=("initial_paid", "initial_certified", "as_of", "Payment_certification.ten_days"),
            certain=False,
        ),
        Subscope(
            "full_certification",
            part_2_registered_capital.PAYMENT_CERTIFICATION,
            lambda fully_paid, fully_certified, as_of, payment_certification__ten_days: (
                part_2_registered_capital.payment_certification(
                    activity=part_2_registered_capital.Activity.Concession,
                    certificate_received=None,
                    paid_on=fully_paid,
                    certified=fully_certified,
                    as_of=as_of,
                    ten_days=payment_certification__ten_days,
                )
            ),
            inputs=(
                SubscopeInput(
                    "activity",
                    lambda: part_2_registered_capital.Activity.Concession,
                    term=Term(Rule(0, (_CONCESSION,), 363, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "certificate_received",
                    lambda: None,
                    term=Term(Rule(0, (_CONCESSION,), 364, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "paid_on",
                    lambda fully_paid: fully_paid,
                    reads=("fully_paid",),
                    term=Term(Rule(0, (_CONCESSION,), 365, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "certified",
                    lambda fully_certified: fully_certified,
                    reads=("fully_certified",),
                    term=Term(Rule(0, (_CONCESSION,), 366, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_CONCESSION,), 367, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput("ten_days", handed_on, reads=("Payment_certification.ten_days",)),
            ),
            reads=("fully_paid", "fully_certified", "as_of", "Payment_certification.ten_days"),
            certain=False,
        ),
        Binding(
            "change",
            "change",
            OptionalOf(part_4_concession_activities.CONCESSION_TRANSFER_TYPE),
            _concession_timeline_change,
            reads=(
                "wished_change",
                "as_of",
                "Concession_transfer.capital_paid",
                "Concession_transfer_approval.transfer_approval",
            ),
            term=Term(
                Rule(
                    0,
                    (_CONCESSION,),
                    369,
                    "rules/situations/timelines.catala_en",
                    uses=("Concession_transfer.capital_paid", "Concession_transfer_approval.transfer_approval"),
                    asks=(
                        Asked(
                            part_4_concession_activities.CONCESSION_TRANSFER,
                            lambda wished_change, as_of, concession_transfer__capital_paid, concession_transfer_approval__transfer_approval: (
                                Present(
                                    (
                                        wished_change.value.change,
                                        wished_change.value.registered_capital,
                                        wished_change.value.capital_due,
                                        wished_change.value.capital_paid_in,
                                        wished_change.value.are_taxes_cleared,
                                        wished_change.value.are_rent_and_fees_paid,
                                        wished_change.value.are_tasks_on_schedule,
                                        wished_change.value.proposed,
                                        as_of,
                                        concession_transfer__capital_paid,
                                        concession_transfer_approval__transfer_approval,
                                    ),
                                )
                                if wished_change is not None
                                else None
                            ),
                            inputs=(
                                "change",
                                "registered_capital",
                                "capital_due",
                                "capital_paid_in",
                                "are_taxes_cleared",
                                "are_rent_and_fees_paid",
                                "are_tasks_on_schedule",
                                "proposed",
                                "as_of",
                                "capital_paid",
                                "concession_transfer_approval__transfer_approval",
                            ),
                            reads=(
                                "wished_change",
                                "as_of",
                                "Concession_transfer.capital_paid",
                                "Concession_transfer_approval.transfer_approval",
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=(
        "procedure",
        "negotiation",
        "warranty",
        "certificate",
        "taxpayer_number",
        "capital",
        "initial_certification",
        "full_certification",
        "change",
    ),
    type=CONCESSION_TIMELINE_TYPE,
    assertions=(
        Assertion(
            "A project cannot have been approved and rejected.",
            lambda approved, rejected: rejected is None if approved is not None else True,
            (_CONCESSION,),
            292,
            "rules/situations/timelines.catala_en",
            reads=("approved", "rejected"),
            conditions=(
                Condition(
                    "match approved with pattern -- Present content on_day: rejected with pattern Absent -- Absent: true",
                    ("approved", "rejected"),
                    lambda approved, rejected: rejected is None if approved is not None else True,
                    (
                        Value("approved", OptionalOf(Date()), lambda approved, rejected: approved),
                        Value("rejected", OptionalOf(Date()), lambda approved, rejected: rejected),
                    ),
                ),
            ),
        ),
    ),
    doc="I apply for a concession: what has been done in time, what is due next and by whom, and have I lost my right, from the application to the agreement and the registered capital?",
    places=(_CONCESSION,),
    calendars=(lao_pdr.LAO_PDR,),
)

_IMPORT_PLAN = Place("Import plan", ("Situations", "The timeline of a case", "Import plan"), "", "")

_ART38_4_B = Place(
    "Article 38(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-b",
    "and issue the certificate to the business entity within 30 working days from the day the application is received.",
)

IMPORT_PLAN_TIMELINE = Scope(
    "Import_plan_timeline",
    function=import_plan_timeline,
    inputs=(
        Input("is_promoted_activity", Boolean(), "The business invests in a promoted activity of Annex 1."),
        Input("is_concession_activity", Boolean(), "The business invests in a concession activity of Annex 3."),
        Input("licensed_on", Date(), "The day of the investment license."),
        Input("wishes_exemption", Boolean(), "The enterprise wishes to be exempt from customs duty under the Decree."),
        Input("submitted", OptionalOf(Date()), "The day on which the annual import plan was submitted."),
        Input(
            "application_received",
            OptionalOf(Date()),
            "The day on which the financial sector received the application.",
        ),
        Input(
            "set_complete",
            OptionalOf(Date()),
            "The day on which the set of documents was complete, in the printed form.",
        ),
        Input("sent_to_sector", OptionalOf(Date()), "The day on which the relevant sector received the documents."),
        Input(
            "comments_received",
            OptionalOf(Date()),
            "The day on which the financial sector received the comments of the relevant sector in writing.",
        ),
        Input("meeting_held", OptionalOf(Date()), "The day of the joint meeting."),
        Input("certificate_issued", OptionalOf(Date()), "The day of the certificate that approves the plan."),
        Input("sent_to_border", OptionalOf(Date()), "The day on which the plan was sent to the border check point."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Import_plan_duties.thirty_days",
            part_8_duties_and_taxes.THIRTY_DAYS_TYPE,
            "From when the 30 working days for the certificate run.",
            required=False,
            parameter="import_plan_duties__thirty_days",
            reading=ReadingChoice("Import_plan_duties.thirty_days", "From_application", (_ART38_4_B,)),
        ),
    ),
    bindings=(
        Subscope(
            "filing",
            part_8_duties_and_taxes.IMPORT_PLAN_FILING,
            lambda is_promoted_activity, is_concession_activity, licensed_on, wishes_exemption, submitted, as_of: (
                part_8_duties_and_taxes.import_plan_filing(
                    is_promoted_activity=is_promoted_activity,
                    is_concession_activity=is_concession_activity,
                    licensed_on=licensed_on,
                    wishes_exemption=wishes_exemption,
                    submitted=submitted,
                    as_of=as_of,
                )
            ),
            inputs=(
                SubscopeInput(
                    "is_promoted_activity",
                    lambda is_promoted_activity: is_promoted_activity,
                    reads=("is_promoted_activity",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 473, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "is_concession_activity",
                    lambda is_concession_activity: is_concession_activity,
                    reads=("is_concession_activity",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 474, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "licensed_on",
                    lambda licensed_on: licensed_on,
                    reads=("licensed_on",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 475, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "wishes_exemption",
                    lambda wishes_exemption: wishes_exemption,
                    reads=("wishes_exemption",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 476, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "submitted",
                    lambda submitted: submitted,
                    reads=("submitted",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 477, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 478, "rules/situations/timelines.catala_en")),
                ),
            ),
            reads=(
                "is_promoted_activity",
                "is_concession_activity",
                "licensed_on",
                "wishes_exemption",
                "submitted",
                "as_of",
            ),
            certain=False,
        ),
        Subscope(
            "procedure",
            part_8_duties_and_taxes.IMPORT_PLAN_DUTIES,
            lambda application_received, set_complete, sent_to_sector, comments_received, meeting_held, certificate_issued, sent_to_border, as_of, import_plan_duties__thirty_days: (
                part_8_duties_and_taxes.import_plan_duties(
                    application_received=application_received,
                    set_complete=set_complete,
                    sent_to_sector=sent_to_sector,
                    comments_received=comments_received,
                    meeting_held=meeting_held,
                    certificate_issued=certificate_issued,
                    sent_to_border=sent_to_border,
                    as_of=as_of,
                    thirty_days=import_plan_duties__thirty_days,
                )
            ),
            inputs=(
                SubscopeInput(
                    "application_received",
                    lambda application_received: application_received,
                    reads=("application_received",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 480, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "set_complete",
                    lambda set_complete: set_complete,
                    reads=("set_complete",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 481, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "sent_to_sector",
                    lambda sent_to_sector: sent_to_sector,
                    reads=("sent_to_sector",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 482, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "comments_received",
                    lambda comments_received: comments_received,
                    reads=("comments_received",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 483, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "meeting_held",
                    lambda meeting_held: meeting_held,
                    reads=("meeting_held",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 484, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "certificate_issued",
                    lambda certificate_issued: certificate_issued,
                    reads=("certificate_issued",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 485, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "sent_to_border",
                    lambda sent_to_border: sent_to_border,
                    reads=("sent_to_border",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 486, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_IMPORT_PLAN,), 487, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput("thirty_days", handed_on, reads=("Import_plan_duties.thirty_days",)),
            ),
            reads=(
                "application_received",
                "set_complete",
                "sent_to_sector",
                "comments_received",
                "meeting_held",
                "certificate_issued",
                "sent_to_border",
                "as_of",
                "Import_plan_duties.thirty_days",
            ),
            certain=False,
        ),
    ),
    outputs=("filing", "procedure"),
    type=IMPORT_PLAN_TIMELINE_TYPE,
    doc="I want to import free of customs duty this year: what has been done in time on my annual import plan, what is due next, and by whom?",
    places=(_IMPORT_PLAN,),
    calendars=(lao_pdr.LAO_PDR,),
)

_REPRESENTATIVE_OFFICE = Place(
    "Representative Office", ("Situations", "The timeline of a case", "Representative Office"), "", ""
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

REPRESENTATIVE_OFFICE_TIMELINE = Scope(
    "Representative_office_timeline",
    function=representative_office_timeline,
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
        Input(
            "certificate_end",
            OptionalOf(Date()),
            "The end of the period defined in the certificate, with its extensions; absent as long as there is none.",
        ),
        Input(
            "business_approved",
            Boolean(),
            "The business that the office conducted, if any, was within the approved activities.",
        ),
        Input(
            "business_conducted",
            OptionalOf(Date()),
            "The day on which the office first conducted business or carried out commercial activities.",
        ),
        Input("income_generated", OptionalOf(Date()), "The day on which the office first generated income."),
        Input(
            "receipt_issued",
            OptionalOf(Date()),
            "The day on which the office first issued a receipt or invoice for revenues or incomes.",
        ),
        Input(
            "bankruptcy_declared",
            OptionalOf(Date()),
            "The day on which the office declared itself bankrupt on its own assessment.",
        ),
        Input("end_requested", OptionalOf(Date()), "The day on which the investor requested that the term end early."),
        Input(
            "infringed",
            OptionalOf(Date()),
            "The day on which the investor or the office first carried out activities that infringe the laws and regulations.",
        ),
        Input(
            "end_approved",
            OptionalOf(Date()),
            "The day on which the planning and investment sector approved that the term end early because of them.",
        ),
        Input("wishes_to_invest", Boolean(), "The company wishes to further invest."),
        Input("applied_again", OptionalOf(Date()), "The day on which the company submitted its application for that."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Representative_office_duties.seal_period",
            part_7_representative_office.SEAL_PERIOD_TYPE,
            "From when the seven working days for the seal run.",
            required=False,
            parameter="representative_office_duties__seal_period",
            reading=ReadingChoice("Representative_office_duties.seal_period", "From_permission", (_ART27_P5_B,)),
        ),
        Input(
            "Representative_office_duties.monitored_by",
            part_7_representative_office.MONITORED_BY_TYPE,
            "Who monitors the activities of the investor.",
            required=False,
            parameter="representative_office_duties__monitored_by",
            reading=ReadingChoice("Representative_office_duties.monitored_by", "Public_security", (_ART27_P5_C,)),
        ),
        Input(
            "Representative_office_tasks.scope_of_office",
            part_7_representative_office.SCOPE_OF_OFFICE_TYPE,
            "What the office does as its rights, and what as its duties.",
            required=False,
            parameter="representative_office_tasks__scope_of_office",
            reading=ReadingChoice(
                "Representative_office_tasks.scope_of_office", "Right_and_duties", (_ART29_B, _ART29_C)
            ),
        ),
    ),
    bindings=(
        Subscope(
            "registration",
            part_7_representative_office.REPRESENTATIVE_OFFICE_DUTIES,
            lambda registered_abroad, has_lao_entity, mou_signed, established, code_obtained, taxpayer_number_obtained, certificate_issued, seal_permitted, seal_carved, as_of, representative_office_duties__seal_period, representative_office_duties__monitored_by: (
                part_7_representative_office.representative_office_duties(
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
                    seal_period=representative_office_duties__seal_period,
                    monitored_by=representative_office_duties__monitored_by,
                )
            ),
            inputs=(
                SubscopeInput(
                    "registered_abroad",
                    lambda registered_abroad: registered_abroad,
                    reads=("registered_abroad",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 579, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "has_lao_entity",
                    lambda has_lao_entity: has_lao_entity,
                    reads=("has_lao_entity",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 580, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "mou_signed",
                    lambda mou_signed: mou_signed,
                    reads=("mou_signed",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 581, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "established",
                    lambda established: established,
                    reads=("established",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 582, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "code_obtained",
                    lambda code_obtained: code_obtained,
                    reads=("code_obtained",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 583, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "taxpayer_number_obtained",
                    lambda taxpayer_number_obtained: taxpayer_number_obtained,
                    reads=("taxpayer_number_obtained",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 584, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "certificate_issued",
                    lambda certificate_issued: certificate_issued,
                    reads=("certificate_issued",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 585, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "seal_permitted",
                    lambda seal_permitted: seal_permitted,
                    reads=("seal_permitted",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 586, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "seal_carved",
                    lambda seal_carved: seal_carved,
                    reads=("seal_carved",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 587, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 588, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput("seal_period", handed_on, reads=("Representative_office_duties.seal_period",)),
                SubscopeInput("monitored_by", handed_on, reads=("Representative_office_duties.monitored_by",)),
            ),
            reads=(
                "registered_abroad",
                "has_lao_entity",
                "mou_signed",
                "established",
                "code_obtained",
                "taxpayer_number_obtained",
                "certificate_issued",
                "seal_permitted",
                "seal_carved",
                "as_of",
                "Representative_office_duties.seal_period",
                "Representative_office_duties.monitored_by",
            ),
            certain=False,
        ),
        Subscope(
            "tasks",
            part_7_representative_office.REPRESENTATIVE_OFFICE_TASKS,
            lambda established, mou_signed, as_of, representative_office_tasks__scope_of_office: (
                part_7_representative_office.representative_office_tasks(
                    established=established,
                    mou_signed=mou_signed,
                    as_of=as_of,
                    scope_of_office=representative_office_tasks__scope_of_office,
                )
            ),
            inputs=(
                SubscopeInput(
                    "established",
                    lambda established: established,
                    reads=("established",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 590, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "mou_signed",
                    lambda mou_signed: mou_signed,
                    reads=("mou_signed",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 591, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 592, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput("scope_of_office", handed_on, reads=("Representative_office_tasks.scope_of_office",)),
            ),
            reads=("established", "mou_signed", "as_of", "Representative_office_tasks.scope_of_office"),
            certain=False,
        ),
        Subscope(
            "prohibitions",
            part_7_representative_office.REPRESENTATIVE_OFFICE_PROHIBITIONS,
            lambda business_conducted, business_approved, income_generated, receipt_issued, bankruptcy_declared, as_of: (
                part_7_representative_office.representative_office_prohibitions(
                    business_conducted=business_conducted,
                    business_approved=business_approved,
                    income_generated=income_generated,
                    receipt_issued=receipt_issued,
                    bankruptcy_declared=bankruptcy_declared,
                    as_of=as_of,
                )
            ),
            inputs=(
                SubscopeInput(
                    "business_conducted",
                    lambda business_conducted: business_conducted,
                    reads=("business_conducted",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 594, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "business_approved",
                    lambda business_approved: business_approved,
                    reads=("business_approved",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 595, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "income_generated",
                    lambda income_generated: income_generated,
                    reads=("income_generated",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 596, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "receipt_issued",
                    lambda receipt_issued: receipt_issued,
                    reads=("receipt_issued",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 597, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "bankruptcy_declared",
                    lambda bankruptcy_declared: bankruptcy_declared,
                    reads=("bankruptcy_declared",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 598, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_REPRESENTATIVE_OFFICE,), 599, "rules/situations/timelines.catala_en")),
                ),
            ),
            reads=(
                "business_conducted",
                "business_approved",
                "income_generated",
                "receipt_issued",
                "bankruptcy_declared",
                "as_of",
            ),
            certain=False,
        ),
        Binding(
            "end_of_term",
            "end_of_term",
            OptionalOf(part_7_representative_office.REPRESENTATIVE_OFFICE_END_TYPE),
            _representative_office_timeline_end_of_term,
            reads=(
                "certificate_end",
                "end_requested",
                "infringed",
                "end_approved",
                "wishes_to_invest",
                "applied_again",
                "as_of",
            ),
            term=Term(
                Rule(
                    0,
                    (_REPRESENTATIVE_OFFICE,),
                    601,
                    "rules/situations/timelines.catala_en",
                    asks=(
                        Asked(
                            part_7_representative_office.REPRESENTATIVE_OFFICE_END,
                            lambda certificate_end, end_requested, infringed, end_approved, wishes_to_invest, applied_again, as_of: (
                                Present(
                                    (
                                        certificate_end.value,
                                        end_requested,
                                        infringed,
                                        end_approved,
                                        wishes_to_invest,
                                        applied_again,
                                        as_of,
                                    ),
                                )
                                if certificate_end is not None
                                else None
                            ),
                            inputs=(
                                "certificate_end",
                                "requested",
                                "infringed",
                                "sector_approved",
                                "wishes_to_invest",
                                "applied",
                                "as_of",
                            ),
                            reads=(
                                "certificate_end",
                                "end_requested",
                                "infringed",
                                "end_approved",
                                "wishes_to_invest",
                                "applied_again",
                                "as_of",
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("registration", "tasks", "prohibitions", "end_of_term"),
    type=REPRESENTATIVE_OFFICE_TIMELINE_TYPE,
    doc="I have a Representative Office: what has been done in time, what must, may and must it not do, and what is due when its term ends?",
    places=(_REPRESENTATIVE_OFFICE,),
    calendars=(lao_pdr.LAO_PDR,),
)

_LAND_USE_RIGHT = Place("Land use right", ("Situations", "The timeline of a case", "Land use right"), "", "")

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

LAND_TIMELINE = Scope(
    "Land_timeline",
    function=land_timeline,
    inputs=(
        Input("proposed", OptionalOf(Date()), "The day on which the land management authority received the proposal."),
        Input("reviewed", OptionalOf(Date()), "The day on which it had reviewed all documents and conditions."),
        Input("documents_sufficient", Boolean(), "The review found the documents correct and sufficient."),
        Input("inspected", OptionalOf(Date()), "The day on which it had inspected the location."),
        Input("reported", OptionalOf(Date()), "The day on which it reported back to the leading committee."),
        Input("approved", OptionalOf(Date()), "The day on which the leading committee approved the proposal."),
        Input("title_issued", OptionalOf(Date()), "The day on which the land title was issued."),
        Input("acquired", OptionalOf(Date()), "The day on which the land use right was acquired."),
        Input("allocated_by_government", Boolean(), "The land is allocated by the government."),
        Input("seller", part_9_land_use_right.LAND_SELLER_TYPE, "From whom the right is or was acquired."),
        Input("used_for", part_9_land_use_right.PURPOSE_TYPE, "What the land is or will be used for."),
        Input("approved_for", part_9_land_use_right.PURPOSE_TYPE, "What its use was approved for."),
        Input(
            "lender_in_lao_pdr",
            Boolean(),
            "The lender, if the right is to be a collateral, is a bank or financial institution in Lao PDR.",
        ),
        Input("owns_premises", Boolean(), "The investor owns premises on the land."),
        Input("acquisition_fee_paid", OptionalOf(Date()), "The day on which the fee for the acquisition was paid."),
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
        Input("transferred", OptionalOf(Date()), "The day on which the right was transferred to another investor."),
        Input("transfer_fee_paid", OptionalOf(Date()), "The day on which the fee for the transfer was paid."),
        Input(
            "right_ends",
            OptionalOf(Date()),
            "The last day of the right, as the land title specifies it; absent as long as there is none.",
        ),
        Input(
            "premises_proposed",
            OptionalOf(Date()),
            "The day on which the investor proposed what the premises are to be used for after it.",
        ),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Land_seller_check.transfer_between_investors",
            part_9_land_use_right.TRANSFER_BETWEEN_INVESTORS_TYPE,
            "Whether an investor may take over the land use right of another one.",
            required=False,
            parameter="land_seller_check__transfer_between_investors",
            reading=ReadingChoice(
                "Land_seller_check.transfer_between_investors", "Transfer_allowed", (_ART49_P2_B, _ART52_2_A)
            ),
        ),
        Input(
            "Land_right_end.forty_five_days",
            part_9_land_use_right.FORTY_FIVE_DAYS_TYPE,
            "From when to when the proposal is to be made.",
            required=False,
            parameter="land_right_end__forty_five_days",
            reading=ReadingChoice("Land_right_end.forty_five_days", "Before_the_last_45_days", (_ART53_5,)),
        ),
    ),
    bindings=(
        Subscope(
            "consideration",
            part_9_land_use_right.LAND_CONSIDERATION,
            lambda proposed, reviewed, documents_sufficient, inspected, reported, approved, title_issued, as_of: (
                part_9_land_use_right.land_consideration(
                    received=proposed,
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
                    lambda proposed: proposed,
                    reads=("proposed",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 717, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "reviewed",
                    lambda reviewed: reviewed,
                    reads=("reviewed",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 718, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "documents_sufficient",
                    lambda documents_sufficient: documents_sufficient,
                    reads=("documents_sufficient",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 719, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "inspected",
                    lambda inspected: inspected,
                    reads=("inspected",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 720, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "reported",
                    lambda reported: reported,
                    reads=("reported",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 721, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "approved",
                    lambda approved: approved,
                    reads=("approved",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 722, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "title_issued",
                    lambda title_issued: title_issued,
                    reads=("title_issued",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 723, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 724, "rules/situations/timelines.catala_en")),
                ),
            ),
            reads=(
                "proposed",
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
        Subscope(
            "prohibitions",
            part_9_land_use_right.LAND_PROHIBITIONS,
            lambda acquired, allocated_by_government, seller, as_of, land_seller_check__transfer_between_investors: (
                part_9_land_use_right.land_prohibitions(
                    acquired=acquired,
                    allocated_by_government=allocated_by_government,
                    seller=seller,
                    as_of=as_of,
                    land_seller_check__transfer_between_investors=land_seller_check__transfer_between_investors,
                )
            ),
            inputs=(
                SubscopeInput(
                    "acquired",
                    lambda acquired: acquired,
                    reads=("acquired",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 726, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "allocated_by_government",
                    lambda allocated_by_government: allocated_by_government,
                    reads=("allocated_by_government",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 727, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "seller",
                    lambda seller: seller,
                    reads=("seller",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 728, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 729, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "Land_seller_check.transfer_between_investors",
                    handed_on,
                    reads=("Land_seller_check.transfer_between_investors",),
                    parameter="land_seller_check__transfer_between_investors",
                ),
            ),
            reads=(
                "acquired",
                "allocated_by_government",
                "seller",
                "as_of",
                "Land_seller_check.transfer_between_investors",
            ),
            certain=False,
        ),
        Subscope(
            "duties",
            part_9_land_use_right.LAND_DUTIES,
            lambda acquired, acquisition_fee_paid, used_for, approved_for, transferred, transfer_fee_paid, annual_fee_paid, degraded, violated, as_of: (
                part_9_land_use_right.land_duties(
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
            ),
            inputs=(
                SubscopeInput(
                    "acquired",
                    lambda acquired: acquired,
                    reads=("acquired",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 731, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "acquisition_fee_paid",
                    lambda acquisition_fee_paid: acquisition_fee_paid,
                    reads=("acquisition_fee_paid",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 732, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "used_for",
                    lambda used_for: used_for,
                    reads=("used_for",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 733, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "approved_for",
                    lambda approved_for: approved_for,
                    reads=("approved_for",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 734, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "transferred",
                    lambda transferred: transferred,
                    reads=("transferred",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 735, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "transfer_fee_paid",
                    lambda transfer_fee_paid: transfer_fee_paid,
                    reads=("transfer_fee_paid",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 736, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "annual_fee_paid",
                    lambda annual_fee_paid: annual_fee_paid,
                    reads=("annual_fee_paid",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 737, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "degraded",
                    lambda degraded: degraded,
                    reads=("degraded",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 738, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "violated",
                    lambda violated: violated,
                    reads=("violated",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 739, "rules/situations/timelines.catala_en")),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(Rule(0, (_LAND_USE_RIGHT,), 740, "rules/situations/timelines.catala_en")),
                ),
            ),
            reads=(
                "acquired",
                "acquisition_fee_paid",
                "used_for",
                "approved_for",
                "transferred",
                "transfer_fee_paid",
                "annual_fee_paid",
                "degraded",
                "violated",
                "as_of",
            ),
            certain=False,
        ),
        Binding(
            "rights",
            "rights",
            OptionalOf(part_9_land_use_right.LAND_RIGHTS_TYPE),
            _land_timeline_rights,
            reads=("right_ends", "acquired", "used_for", "approved_for", "lender_in_lao_pdr", "owns_premises", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_LAND_USE_RIGHT,),
                    742,
                    "rules/situations/timelines.catala_en",
                    asks=(
                        Asked(
                            part_9_land_use_right.LAND_RIGHTS,
                            lambda right_ends, acquired, used_for, approved_for, lender_in_lao_pdr, owns_premises, as_of: (
                                Present(
                                    (
                                        acquired,
                                        right_ends.value,
                                        used_for,
                                        approved_for,
                                        lender_in_lao_pdr,
                                        owns_premises,
                                        as_of,
                                    ),
                                )
                                if right_ends is not None
                                else None
                            ),
                            inputs=(
                                "acquired",
                                "right_ends",
                                "used_for",
                                "approved_for",
                                "lender_in_lao_pdr",
                                "owns_premises",
                                "as_of",
                            ),
                            reads=(
                                "right_ends",
                                "acquired",
                                "used_for",
                                "approved_for",
                                "lender_in_lao_pdr",
                                "owns_premises",
                                "as_of",
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "right_end",
            "right_end",
            OptionalOf(part_9_land_use_right.LAND_RIGHT_END_TYPE),
            _land_timeline_right_end,
            reads=("right_ends", "premises_proposed", "as_of", "Land_right_end.forty_five_days"),
            term=Term(
                Rule(
                    0,
                    (_LAND_USE_RIGHT,),
                    756,
                    "rules/situations/timelines.catala_en",
                    uses=("Land_right_end.forty_five_days",),
                    counting=Counting(
                        ("right_ends", "premises_proposed", "as_of", "Land_right_end.forty_five_days"),
                        lambda right_ends, premises_proposed, as_of, land_right_end__forty_five_days: (
                            Present(
                                part_9_land_use_right.land_right_end(
                                    right_ends=right_ends.value,
                                    proposed=premises_proposed,
                                    as_of=as_of,
                                    forty_five_days=land_right_end__forty_five_days,
                                ),
                            )
                            if right_ends is not None
                            else None
                        ),
                    ),
                    asks=(
                        Asked(
                            part_9_land_use_right.LAND_RIGHT_END,
                            lambda right_ends, premises_proposed, as_of, land_right_end__forty_five_days: (
                                Present((right_ends.value, premises_proposed, as_of, land_right_end__forty_five_days))
                                if right_ends is not None
                                else None
                            ),
                            inputs=("right_ends", "proposed", "as_of", "forty_five_days"),
                            reads=("right_ends", "premises_proposed", "as_of", "Land_right_end.forty_five_days"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("consideration", "prohibitions", "duties", "rights", "right_end"),
    type=LAND_TIMELINE_TYPE,
    doc="I acquire land use right: what has been done in time on my proposal, what may and must I do with the land, and what is due before the right ends?",
    places=(_LAND_USE_RIGHT,),
    calendars=(lao_pdr.LAO_PDR,),
)
