"""Compiled from rules/decree/part_8_duties_and_taxes.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeAlias

from ..calendars import lao_pdr
from ..runtime.answers import Place
from ..runtime.evaluation import Reading, placed, require
from ..runtime.failures import Refused, Silent
from ..runtime.readings import as_chosen
from ..runtime.schema import Boolean, Case, Date, Enumeration, Field, Integer, MoneyIn, OptionalOf, Present, Structure
from ..runtime.scopes import Assertion, Binding, Condition, Counting, Input, ReadingChoice, Rule, Scope, Term, Value

MoneyInUSD: TypeAlias = int
"""Money in USD (US Dollar): in hundredths of USD."""

_LINE_111 = ("rules/decree/part_8_duties_and_taxes.catala_en:111", "Article 38")
_LINE_114 = ("rules/decree/part_8_duties_and_taxes.catala_en:114", "Article 38")
_LINE_117 = ("rules/decree/part_8_duties_and_taxes.catala_en:117", "Article 38")
_LINE_132 = ("rules/decree/part_8_duties_and_taxes.catala_en:132", "Article 38")
_LINE_137 = ("rules/decree/part_8_duties_and_taxes.catala_en:137", "Article 38")
_LINE_214 = ("rules/decree/part_8_duties_and_taxes.catala_en:214", "Article 38")
_LINE_222 = ("rules/decree/part_8_duties_and_taxes.catala_en:222", "Article 38")


class Thirty_days(Enum):
    """From when the 30 working days for the certificate run."""

    From_application = "From_application"
    """From the day on which the application was received, complete or not: so the words."""
    From_complete_set = "From_complete_set"
    """From the day on which the set of documents was complete: an application that is not complete is none."""


class Approving_authority(Enum):
    """Who approves an unplanned import."""

    Financial_sector = "Financial_sector"
    """The financial sector."""
    Higher_authority = "Higher_authority"
    """The higher authority, after discussion with the relevant sectors."""


class Value_counted(Enum):
    """Which value is held against US$30,000."""

    Of_each_import = "Of_each_import"
    """The value of each import: "import of equipment ... with a value not exceeding"."""
    Of_the_year = "Of_the_year"
    """The value of all unplanned imports of the year: "the total value"."""


@dataclass(frozen=True, slots=True)
class Import_plan:
    """The periods of the approval of an annual import plan."""

    comments_due: date
    """The last day for the comments of the relevant sector."""
    is_considered_approved: bool
    """The documents are considered approved by the relevant sector."""
    certificate_due: date
    """The last day for the certificate."""


@dataclass(frozen=True, slots=True)
class Plan_amendment:
    """Whether an approved annual import plan may be amended."""

    may_be_amended: bool
    """The plan may be amended once more."""


@dataclass(frozen=True, slots=True)
class Unplanned_import:
    """Who approves an unplanned import, and whether it may be approved."""

    approved_by: Approving_authority
    """Who approves it."""
    is_within_twice_a_year: bool
    """It is not more than the second of the year."""


THIRTY_DAYS_TYPE = Enumeration(
    "Thirty_days",
    (
        Case(
            "From_application", doc="From the day on which the application was received, complete or not: so the words."
        ),
        Case(
            "From_complete_set",
            doc="From the day on which the set of documents was complete: an application that is not complete is none.",
        ),
    ),
    build=lambda case, _: Thirty_days(case),
    read=lambda value: (value.value, None),
    doc="From when the 30 working days for the certificate run.",
)

APPROVING_AUTHORITY_TYPE = Enumeration(
    "Approving_authority",
    (
        Case("Financial_sector", doc="The financial sector."),
        Case("Higher_authority", doc="The higher authority, after discussion with the relevant sectors."),
    ),
    build=lambda case, _: Approving_authority(case),
    read=lambda value: (value.value, None),
    doc="Who approves an unplanned import.",
)

VALUE_COUNTED_TYPE = Enumeration(
    "Value_counted",
    (
        Case("Of_each_import", doc='The value of each import: "import of equipment ... with a value not exceeding".'),
        Case("Of_the_year", doc='The value of all unplanned imports of the year: "the total value".'),
    ),
    build=lambda case, _: Value_counted(case),
    read=lambda value: (value.value, None),
    doc="Which value is held against US$30,000.",
)

IMPORT_PLAN_TYPE = Structure(
    "Import_plan",
    (
        Field("comments_due", Date(), "The last day for the comments of the relevant sector."),
        Field("is_considered_approved", Boolean(), "The documents are considered approved by the relevant sector."),
        Field("certificate_due", Date(), "The last day for the certificate."),
    ),
    build=Import_plan,
    read=lambda value: (value.comments_due, value.is_considered_approved, value.certificate_due),
    doc="The periods of the approval of an annual import plan.",
)

PLAN_AMENDMENT_TYPE = Structure(
    "Plan_amendment",
    (Field("may_be_amended", Boolean(), "The plan may be amended once more."),),
    build=Plan_amendment,
    read=lambda value: (value.may_be_amended,),
    doc="Whether an approved annual import plan may be amended.",
)

UNPLANNED_IMPORT_TYPE = Structure(
    "Unplanned_import",
    (
        Field("approved_by", APPROVING_AUTHORITY_TYPE, "Who approves it."),
        Field("is_within_twice_a_year", Boolean(), "It is not more than the second of the year."),
    ),
    build=Unplanned_import,
    read=lambda value: (value.approved_by, value.is_within_twice_a_year),
    doc="Who approves an unplanned import, and whether it may be approved.",
)


def _import_plan_thirty_days(thirty_days: Thirty_days | None) -> Thirty_days:
    """From when the 30 working days for the certificate run.

    Article 38(4) (rules/decree/part_8_duties_and_taxes.catala_en, line 127).
    """
    if thirty_days is not None:
        return thirty_days
    return Thirty_days.From_application


def _import_plan_comments_due(sent_to_sector: date) -> date:
    """The last day for the comments of the relevant sector.

    Article 38(3) (rules/decree/part_8_duties_and_taxes.catala_en, line 117).
    """
    return placed(_LINE_117, lao_pdr.LAO_PDR.add, sent_to_sector, 10)


def _import_plan_is_considered_approved(
    comments_received: Present[date] | None, comments_due: date, as_of: date
) -> bool:
    """The documents are considered approved by the relevant sector.

    Article 38(3), second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 120).
    """
    if comments_received.value > comments_due if comments_received is not None else as_of > comments_due:
        return True
    return False


def _import_plan_certificate_due(
    thirty_days: Reading[Thirty_days], application_received: date, set_complete: date
) -> date:
    """The last day for the certificate.

    Article 38(4) (rules/decree/part_8_duties_and_taxes.catala_en, lines 130, 135).
    """
    if thirty_days() is Thirty_days.From_application:
        return placed(_LINE_132, lao_pdr.LAO_PDR.add, application_received, 30)
    if thirty_days() is Thirty_days.From_complete_set:
        return placed(_LINE_137, lao_pdr.LAO_PDR.add, set_complete, 30)
    raise Silent("certificate_due", "rules/decree/part_8_duties_and_taxes.catala_en:102", "Article 38")


def _import_plan_assertion_1(set_complete: date, application_received: date) -> bool:
    """Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:111)."""
    return set_complete >= application_received


def _import_plan_assertion_2(sent_to_sector: date, set_complete: date) -> bool:
    """Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:114)."""
    return sent_to_sector >= set_complete


def import_plan(
    *,
    application_received: date,
    set_complete: date,
    sent_to_sector: date,
    comments_received: Present[date] | None = None,
    as_of: date,
    thirty_days: Thirty_days | None = None,
) -> Import_plan:
    """The periods of the approval of an annual import plan.

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:82).

    Facts:
        application_received: The day on which the financial sector received the application.
        set_complete: The day on which the set of documents was complete.
        sent_to_sector: The day on which the relevant sector received the documents.
        comments_received: The day on which the financial sector received the comments of the relevant sector in writing; absent as long as it has none (None if not given).
        as_of: The day for which the question is asked.
        thirty_days: From when the 30 working days for the certificate run (a reading of the text: From_application if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    effective_thirty_days = as_chosen("Import_plan.thirty_days", _import_plan_thirty_days(thirty_days))
    comments_due = _import_plan_comments_due(sent_to_sector)
    is_considered_approved = _import_plan_is_considered_approved(comments_received, comments_due, as_of)
    certificate_due = _import_plan_certificate_due(effective_thirty_days, application_received, set_complete)
    require(
        (
            "The set of documents cannot be complete before the application is received.",
            _import_plan_assertion_1(set_complete, application_received),
            _LINE_111,
        ),
        (
            "The documents are sent to the sector after the set is complete.",
            _import_plan_assertion_2(sent_to_sector, set_complete),
            _LINE_114,
        ),
    )
    return Import_plan(
        comments_due=comments_due, is_considered_approved=is_considered_approved, certificate_due=certificate_due
    )


def _plan_amendment_may_be_amended(amendments_made: int) -> bool:
    """The plan may be amended once more.

    Article 38(4), second sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 217).
    """
    return amendments_made < 1


def _plan_amendment_assertion_1(amendments_made: int) -> bool:
    """Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:214)."""
    return amendments_made >= 0


def plan_amendment(*, amendments_made: int) -> Plan_amendment:
    """Whether an approved annual import plan may be amended.

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:184).

    Facts:
        amendments_made: How often the plan has been amended.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    may_be_amended = _plan_amendment_may_be_amended(amendments_made)
    if not _plan_amendment_assertion_1(amendments_made):
        raise Refused("A plan cannot have been amended less than never.").at(*_LINE_214)
    return Plan_amendment(may_be_amended=may_be_amended)


def _unplanned_import_value_counted(value_counted: Value_counted | None) -> Value_counted:
    """Which value is held against US$30,000.

    Article 38(4), third sentence; Article 38(4), fifth sentence (rules/decree/part_8_duties_and_taxes.catala_en, line
    226).
    """
    if value_counted is not None:
        return value_counted
    return Value_counted.Of_each_import


def _unplanned_import_counted(
    value_counted: Reading[Value_counted], value: MoneyInUSD, earlier_value: MoneyInUSD
) -> MoneyInUSD:
    """The value that is held against US$30,000.

    Article 38(4), third sentence; Article 38(4), fifth sentence (rules/decree/part_8_duties_and_taxes.catala_en, line
    230).
    """
    found = value_counted()
    if found is Value_counted.Of_each_import:
        return value
    return earlier_value + value


def _unplanned_import_approved_by(counted: MoneyInUSD) -> Approving_authority:
    """Who approves it.

    Article 38(4), third sentence; Article 38(4), fourth sentence; Article 38(4), fifth sentence
    (rules/decree/part_8_duties_and_taxes.catala_en, lines 237, 242).
    """
    if counted <= 3_000_000:
        return Approving_authority.Financial_sector
    if counted > 3_000_000:
        return Approving_authority.Higher_authority
    raise Silent("approved_by", "rules/decree/part_8_duties_and_taxes.catala_en:205", "Article 38")


def _unplanned_import_is_within_twice_a_year(counted: MoneyInUSD, earlier_approvals: int) -> bool:
    """It is not more than the second of the year.

    Article 38(4), third sentence (rules/decree/part_8_duties_and_taxes.catala_en, line 247).
    """
    if counted <= 3_000_000:
        return earlier_approvals < 2
    raise Silent("is_within_twice_a_year", "rules/decree/part_8_duties_and_taxes.catala_en:207", "Article 38")


def _unplanned_import_assertion_1(value: MoneyInUSD, earlier_value: MoneyInUSD, earlier_approvals: int) -> bool:
    """Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:222)."""
    return value >= 0 and earlier_value >= 0 and earlier_approvals >= 0


def unplanned_import(
    *, value: MoneyInUSD, earlier_value: MoneyInUSD, earlier_approvals: int, value_counted: Value_counted | None = None
) -> Unplanned_import:
    """Who approves an unplanned import, and whether it may be approved.

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:191).

    Facts:
        value: The value of the import (in hundredths of USD).
        earlier_value: The value of the unplanned imports of the year before it (in hundredths of USD).
        earlier_approvals: How many unplanned imports have been approved in the year.
        value_counted: Which value is held against US$30,000 (a reading of the text: Of_each_import if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `Refused` where an assertion does not hold,
    `EvaluationError` where a computation cannot be done.
    """
    effective_value_counted = as_chosen(
        "Unplanned_import.value_counted", _unplanned_import_value_counted(value_counted)
    )
    counted = _unplanned_import_counted(effective_value_counted, value, earlier_value)
    approved_by = _unplanned_import_approved_by(counted)
    is_within_twice_a_year = _unplanned_import_is_within_twice_a_year(counted, earlier_approvals)
    if not _unplanned_import_assertion_1(value, earlier_value, earlier_approvals):
        raise Refused("Values and numbers of imports cannot be negative.").at(*_LINE_222)
    return Unplanned_import(approved_by=approved_by, is_within_twice_a_year=is_within_twice_a_year)


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

_ART38_3_A = Place(
    "Article 38(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-3-a",
    "Relevant sectors shall provide comments in writing to the financial sector within 10 working days.",
)

_ART38_3_B = Place(
    "Article 38(3), second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-3-b",
    "If no response is received within that time period, the documents are considered approved by the sector;",
)

_ARTICLE_38 = Place(
    "Article 38",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "",
    "",
)

IMPORT_PLAN = Scope(
    "Import_plan",
    function=import_plan,
    inputs=(
        Input("application_received", Date(), "The day on which the financial sector received the application."),
        Input("set_complete", Date(), "The day on which the set of documents was complete."),
        Input("sent_to_sector", Date(), "The day on which the relevant sector received the documents."),
        Input(
            "comments_received",
            OptionalOf(Date()),
            "The day on which the financial sector received the comments of the relevant sector in writing; absent as long as it has none.",
        ),
        Input("as_of", Date(), "The day for which the question is asked."),
        Input(
            "thirty_days",
            THIRTY_DAYS_TYPE,
            "From when the 30 working days for the certificate run.",
            required=False,
            reading=ReadingChoice("Import_plan.thirty_days", "From_application", (_ART38_4_B,)),
        ),
    ),
    bindings=(
        Binding(
            "thirty_days",
            "thirty_days",
            THIRTY_DAYS_TYPE,
            _import_plan_thirty_days,
            term=Term(Rule(0, (_ART38_4_B,), 127, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="thirty_days",
            reading="Import_plan.thirty_days",
        ),
        Binding(
            "comments_due",
            "comments_due",
            Date(),
            _import_plan_comments_due,
            reads=("sent_to_sector",),
            term=Term(
                Rule(
                    0,
                    (_ART38_3_A,),
                    117,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    counting=Counting(
                        ("sent_to_sector",),
                        lambda sent_to_sector: placed(_LINE_117, lao_pdr.LAO_PDR.add, sent_to_sector, 10),
                    ),
                ),
            ),
        ),
        Binding(
            "is_considered_approved",
            "is_considered_approved",
            Boolean(),
            _import_plan_is_considered_approved,
            reads=("comments_received", "comments_due", "as_of"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART38_3_B,),
                            120,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "match comments_received with pattern -- Present content when: when > comments_due -- Absent: as_of > comments_due",
                                    ("comments_received", "comments_due", "as_of"),
                                    lambda comments_received, comments_due, as_of: (
                                        comments_received.value > comments_due
                                        if comments_received is not None
                                        else as_of > comments_due
                                    ),
                                    (
                                        Value(
                                            "comments_received",
                                            OptionalOf(Date()),
                                            lambda comments_received, comments_due, as_of: comments_received,
                                        ),
                                        Value(
                                            "comments_due",
                                            Date(),
                                            lambda comments_received, comments_due, as_of: comments_due,
                                        ),
                                        Value("as_of", Date(), lambda comments_received, comments_due, as_of: as_of),
                                    ),
                                ),
                            ),
                            uses=("comments_due",),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "certificate_due",
            "certificate_due",
            Date(),
            _import_plan_certificate_due,
            reads=("thirty_days", "application_received", "set_complete"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART38_4_B,),
                            130,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "thirty_days with pattern From_application",
                                    ("thirty_days",),
                                    lambda thirty_days: thirty_days() is Thirty_days.From_application,
                                    (Value("thirty_days", THIRTY_DAYS_TYPE, lambda thirty_days: thirty_days()),),
                                ),
                            ),
                            uses=("thirty_days",),
                            counting=Counting(
                                ("application_received",),
                                lambda application_received: placed(
                                    _LINE_132, lao_pdr.LAO_PDR.add, application_received, 30
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART38_4_B,),
                            135,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "thirty_days with pattern From_complete_set",
                                    ("thirty_days",),
                                    lambda thirty_days: thirty_days() is Thirty_days.From_complete_set,
                                    (Value("thirty_days", THIRTY_DAYS_TYPE, lambda thirty_days: thirty_days()),),
                                ),
                            ),
                            uses=("thirty_days",),
                            counting=Counting(
                                ("set_complete",),
                                lambda set_complete: placed(_LINE_137, lao_pdr.LAO_PDR.add, set_complete, 30),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("comments_due", "is_considered_approved", "certificate_due"),
    type=IMPORT_PLAN_TYPE,
    assertions=(
        Assertion(
            "The set of documents cannot be complete before the application is received.",
            _import_plan_assertion_1,
            (_ARTICLE_38,),
            111,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("set_complete", "application_received"),
            conditions=(
                Condition(
                    "set_complete >= application_received",
                    ("set_complete", "application_received"),
                    lambda set_complete, application_received: set_complete >= application_received,
                    (
                        Value("set_complete", Date(), lambda set_complete, application_received: set_complete),
                        Value(
                            "application_received",
                            Date(),
                            lambda set_complete, application_received: application_received,
                        ),
                    ),
                ),
            ),
        ),
        Assertion(
            "The documents are sent to the sector after the set is complete.",
            _import_plan_assertion_2,
            (_ARTICLE_38,),
            114,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("sent_to_sector", "set_complete"),
            conditions=(
                Condition(
                    "sent_to_sector >= set_complete",
                    ("sent_to_sector", "set_complete"),
                    lambda sent_to_sector, set_complete: sent_to_sector >= set_complete,
                    (
                        Value("sent_to_sector", Date(), lambda sent_to_sector, set_complete: sent_to_sector),
                        Value("set_complete", Date(), lambda sent_to_sector, set_complete: set_complete),
                    ),
                ),
            ),
        ),
    ),
    doc="The periods of the approval of an annual import plan.",
    places=(_ARTICLE_38,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART38_4_C = Place(
    "Article 38(4), second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-c",
    "The approved annual import plan can be amended one time to be consistent with actual business situation.",
)

PLAN_AMENDMENT = Scope(
    "Plan_amendment",
    function=plan_amendment,
    inputs=(Input("amendments_made", Integer(), "How often the plan has been amended."),),
    bindings=(
        Binding(
            "may_be_amended",
            "may_be_amended",
            Boolean(),
            _plan_amendment_may_be_amended,
            reads=("amendments_made",),
            term=Term(Rule(0, (_ART38_4_C,), 217, "rules/decree/part_8_duties_and_taxes.catala_en")),
        ),
    ),
    outputs=("may_be_amended",),
    type=PLAN_AMENDMENT_TYPE,
    assertions=(
        Assertion(
            "A plan cannot have been amended less than never.",
            _plan_amendment_assertion_1,
            (_ARTICLE_38,),
            214,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("amendments_made",),
            conditions=(
                Condition(
                    "amendments_made >= 0",
                    ("amendments_made",),
                    lambda amendments_made: amendments_made >= 0,
                    (Value("amendments_made", Integer(), lambda amendments_made: amendments_made),),
                ),
            ),
        ),
    ),
    doc="Whether an approved annual import plan may be amended.",
    places=(_ARTICLE_38,),
)

_ART38_4_D = Place(
    "Article 38(4), third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-d",
    "For unplanned imports, in particular the import of equipment, urgent spare parts to replace faulty parts with a value not exceeding US$30,000, the approval shall not be granted more than twice a year.",
)

_ART38_4_F = Place(
    "Article 38(4), fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-f",
    "If the total value exceeds US$30,000, further discussion shall be held with the relevant sectors for further submission to higher authority for approval.",
)

_ART38_4_E = Place(
    "Article 38(4), fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-e",
    "The financial sector is assigned to consider and approve the plan.",
)

UNPLANNED_IMPORT = Scope(
    "Unplanned_import",
    function=unplanned_import,
    inputs=(
        Input("value", MoneyIn("USD", 2), "The value of the import."),
        Input("earlier_value", MoneyIn("USD", 2), "The value of the unplanned imports of the year before it."),
        Input("earlier_approvals", Integer(), "How many unplanned imports have been approved in the year."),
        Input(
            "value_counted",
            VALUE_COUNTED_TYPE,
            "Which value is held against US$30,000.",
            required=False,
            reading=ReadingChoice("Unplanned_import.value_counted", "Of_each_import", (_ART38_4_D, _ART38_4_F)),
        ),
    ),
    bindings=(
        Binding(
            "value_counted",
            "value_counted",
            VALUE_COUNTED_TYPE,
            _unplanned_import_value_counted,
            term=Term(Rule(0, (_ART38_4_D, _ART38_4_F), 226, "rules/decree/part_8_duties_and_taxes.catala_en")),
            certain=False,
            context="value_counted",
            reading="Unplanned_import.value_counted",
        ),
        Binding(
            "counted",
            "counted",
            MoneyIn("USD", 2),
            _unplanned_import_counted,
            reads=("value_counted", "value", "earlier_value"),
            term=Term(
                Rule(
                    0,
                    (_ART38_4_D, _ART38_4_F),
                    230,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    uses=("value_counted",),
                ),
            ),
        ),
        Binding(
            "approved_by",
            "approved_by",
            APPROVING_AUTHORITY_TYPE,
            _unplanned_import_approved_by,
            reads=("counted",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART38_4_D, _ART38_4_E),
                            237,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "counted <= USD 30,000",
                                    ("counted",),
                                    lambda counted: counted <= 3_000_000,
                                    (Value("counted", MoneyIn("USD", 2), lambda counted: counted),),
                                ),
                            ),
                            uses=("counted",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART38_4_F,),
                            242,
                            "rules/decree/part_8_duties_and_taxes.catala_en",
                            conditions=(
                                Condition(
                                    "counted > USD 30,000",
                                    ("counted",),
                                    lambda counted: counted > 3_000_000,
                                    (Value("counted", MoneyIn("USD", 2), lambda counted: counted),),
                                ),
                            ),
                            uses=("counted",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_within_twice_a_year",
            "is_within_twice_a_year",
            Boolean(),
            _unplanned_import_is_within_twice_a_year,
            reads=("counted", "earlier_approvals"),
            term=Term(
                Rule(
                    0,
                    (_ART38_4_D,),
                    247,
                    "rules/decree/part_8_duties_and_taxes.catala_en",
                    conditions=(
                        Condition(
                            "counted <= USD 30,000",
                            ("counted",),
                            lambda counted: counted <= 3_000_000,
                            (Value("counted", MoneyIn("USD", 2), lambda counted: counted),),
                        ),
                    ),
                    uses=("counted",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("approved_by", "is_within_twice_a_year"),
    type=UNPLANNED_IMPORT_TYPE,
    assertions=(
        Assertion(
            "Values and numbers of imports cannot be negative.",
            _unplanned_import_assertion_1,
            (_ARTICLE_38,),
            222,
            "rules/decree/part_8_duties_and_taxes.catala_en",
            reads=("value", "earlier_value", "earlier_approvals"),
            conditions=(
                Condition(
                    "value >= USD 0",
                    ("value",),
                    lambda value: value >= 0,
                    (Value("value", MoneyIn("USD", 2), lambda value: value),),
                ),
                Condition(
                    "earlier_value >= USD 0",
                    ("earlier_value",),
                    lambda earlier_value: earlier_value >= 0,
                    (Value("earlier_value", MoneyIn("USD", 2), lambda earlier_value: earlier_value),),
                ),
                Condition(
                    "earlier_approvals >= 0",
                    ("earlier_approvals",),
                    lambda earlier_approvals: earlier_approvals >= 0,
                    (Value("earlier_approvals", Integer(), lambda earlier_approvals: earlier_approvals),),
                ),
            ),
        ),
    ),
    doc="Who approves an unplanned import, and whether it may be approved.",
    places=(_ARTICLE_38,),
)
