"""Compiled from rules/decree/part_3_general_business.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ..library import administration
from ..runtime.answers import Place
from ..runtime.evaluation import Reading
from ..runtime.failures import Silent
from ..runtime.readings import as_chosen
from ..runtime.schema import Boolean, Case, Enumeration, Field, ListOf, Structure
from ..runtime.scopes import Binding, Condition, Input, ReadingChoice, Rule, Scope, Term, Value


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


@dataclass(frozen=True, slots=True)
class General_business_office:
    """Which office takes an application to invest in a general business."""

    offices: tuple[administration.Actor, ...]
    """The offices that take the application."""
    levels: tuple[administration.Level, ...]
    """The levels at which they take it."""


@dataclass(frozen=True, slots=True)
class Registration_meeting:
    """Whether the registration of an enterprise is considered in a meeting."""

    goes_through_meeting: bool
    """The registration goes through a meeting."""


@dataclass(frozen=True, slots=True)
class General_business_proposal:
    """Whether a proposal for a general business is complete, and which documents are missing."""

    missing: tuple[Proposal_document, ...]
    """The documents that are missing, in the order of the Article."""
    is_complete: bool
    """No document is missing."""


@dataclass(frozen=True, slots=True)
class General_business_form:
    """Where an investor in a general business gets the application form."""

    offices: tuple[administration.Actor, ...]
    """The offices from which the form can be requested."""
    levels: tuple[administration.Level, ...]
    """The levels at which it can be requested."""
    websites: tuple[administration.Actor, ...]
    """The sectors from whose websites it can be downloaded."""


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

GENERAL_BUSINESS_OFFICE_TYPE = Structure(
    "General_business_office",
    (
        Field("offices", ListOf(administration.ACTOR_TYPE), "The offices that take the application."),
        Field("levels", ListOf(administration.LEVEL_TYPE), "The levels at which they take it."),
    ),
    build=General_business_office,
    read=lambda value: (value.offices, value.levels),
    doc="Which office takes an application to invest in a general business.",
)

REGISTRATION_MEETING_TYPE = Structure(
    "Registration_meeting",
    (Field("goes_through_meeting", Boolean(), "The registration goes through a meeting."),),
    build=Registration_meeting,
    read=lambda value: (value.goes_through_meeting,),
    doc="Whether the registration of an enterprise is considered in a meeting.",
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
)


def _general_business_office_where_to_apply(where_to_apply: Where_to_apply | None) -> Where_to_apply:
    """Where an application can be submitted.

    Article 5 (rules/decree/part_3_general_business.catala_en, line 62).
    """
    if where_to_apply is not None:
        return where_to_apply
    return Where_to_apply.Either_one_stop_service


def _general_business_office_offices(
    activity: Kind_of_activity, where_to_apply: Reading[Where_to_apply]
) -> tuple[administration.Actor, ...]:
    """The offices that take the application.

    Article 5 (rules/decree/part_3_general_business.catala_en, lines 66, 73).
    """
    if (
        not activity is Kind_of_activity.Related_to_concession
        and where_to_apply() is Where_to_apply.Industry_and_commerce_alone
    ):
        return (administration.Actor.One_stop_service_of_industry_and_commerce,)
    if (
        not activity is Kind_of_activity.Related_to_concession
        and where_to_apply() is Where_to_apply.Either_one_stop_service
    ):
        return (
            administration.Actor.One_stop_service_of_industry_and_commerce,
            administration.Actor.One_stop_service_of_planning_and_investment,
        )
    raise Silent("offices", "rules/decree/part_3_general_business.catala_en:54", "Article 5")


def _general_business_office_levels(activity: Kind_of_activity) -> tuple[administration.Level, ...]:
    """The levels at which they take it.

    Article 5 (rules/decree/part_3_general_business.catala_en, line 84).
    """
    if not activity is Kind_of_activity.Related_to_concession:
        return (administration.Level.Central, administration.Level.Local)
    raise Silent("levels", "rules/decree/part_3_general_business.catala_en:56", "Article 5")


def general_business_office(
    *, activity: Kind_of_activity, where_to_apply: Where_to_apply | None = None
) -> General_business_office:
    """Which office takes an application to invest in a general business.

    Encodes Article 5 (rules/decree/part_3_general_business.catala_en:47).

    Facts:
        activity: The activity in which somebody wishes to invest.
        where_to_apply: Where an application can be submitted (a reading of the text: Either_one_stop_service if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    effective_where_to_apply = as_chosen(
        "General_business_office.where_to_apply", _general_business_office_where_to_apply(where_to_apply)
    )
    offices = _general_business_office_offices(activity, effective_where_to_apply)
    levels = _general_business_office_levels(activity)
    return General_business_office(offices=offices, levels=levels)


def _registration_meeting_goes_through_meeting(has_consensus: bool, has_other_obstacle: bool) -> bool:
    """The registration goes through a meeting.

    Article 6 (rules/decree/part_3_general_business.catala_en, lines 126, 130).
    """
    if not has_consensus or has_other_obstacle:
        return True
    return False


def registration_meeting(*, has_consensus: bool, has_other_obstacle: bool) -> Registration_meeting:
    """Whether the registration of an enterprise is considered in a meeting.

    Encodes Article 6 (rules/decree/part_3_general_business.catala_en:114).

    Facts:
        has_consensus: The concerned sector can reach a consensus.
        has_other_obstacle: There is another matter for which the enterprise may not be registered.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    goes_through_meeting = _registration_meeting_goes_through_meeting(has_consensus, has_other_obstacle)
    return Registration_meeting(goes_through_meeting=goes_through_meeting)


def _general_business_proposal_such_as(such_as: Such_as | None) -> Such_as:
    """What the documents behind "such as" are.

    Article 7(3) (rules/decree/part_3_general_business.catala_en, line 284).
    """
    if such_as is not None:
        return such_as
    return Such_as.Asked_for


def _general_business_proposal_if_any(if_any: If_any | None) -> If_any:
    """Of what "if any" is said.

    Article 7(3), third item (rules/decree/part_3_general_business.catala_en, line 287).
    """
    if if_any is not None:
        return if_any
    return If_any.Any_entity


def _general_business_proposal_others_are_asked_for(such_as: Reading[Such_as]) -> bool:
    """The documents behind "such as" are asked for.

    Article 7(3) (rules/decree/part_3_general_business.catala_en, line 290).
    """
    if such_as() is Such_as.Asked_for:
        return True
    return False


def _general_business_proposal_status_is_asked_for(
    others_are_asked_for: bool, includes_foreign_entity: bool, if_any: Reading[If_any], status_document_exists: bool
) -> bool:
    """The document about the status of the foreign legal entity is asked for.

    Article 7(3), third item (rules/decree/part_3_general_business.catala_en, line 295).
    """
    if others_are_asked_for and includes_foreign_entity and (if_any() is If_any.Any_entity or status_document_exists):
        return True
    return False


def _general_business_proposal_missing(
    has_form: bool,
    is_joint_venture: bool,
    has_contracts: bool,
    others_are_asked_for: bool,
    has_resume: bool,
    has_certificate: bool,
    status_is_asked_for: bool,
    has_status_document: bool,
    includes_lao_national: bool,
    has_identity_card: bool,
    includes_foreigner: bool,
    has_passport: bool,
) -> tuple[Proposal_document, ...]:
    """The documents that are missing, in the order of the Article.

    Article 7; Article 7(1); Article 7(2); Article 7(3), first item; Article 7(3), second item; Article 7(3), third
    item; Article 7(3), fourth item (rules/decree/part_3_general_business.catala_en, line 308).
    """
    return (
        (() if has_form else (Proposal_document.Application_form,))
        + ((Proposal_document.Contracts_and_agreements,) if is_joint_venture and not has_contracts else ())
        + ((Proposal_document.Resume,) if others_are_asked_for and not has_resume else ())
        + (
            (Proposal_document.Certificate_of_financial_status_and_experience,)
            if others_are_asked_for and not has_certificate
            else ()
        )
        + (
            (Proposal_document.Status_of_foreign_legal_entity,)
            if status_is_asked_for and not has_status_document
            else ()
        )
        + (
            (Proposal_document.Identity_card_copy,)
            if others_are_asked_for and includes_lao_national and not has_identity_card
            else ()
        )
        + (
            (Proposal_document.Passport_copy,)
            if others_are_asked_for and includes_foreigner and not has_passport
            else ()
        )
    )


def _general_business_proposal_is_complete(missing: tuple[Proposal_document, ...]) -> bool:
    """No document is missing.

    Article 7 (rules/decree/part_3_general_business.catala_en, line 328).
    """
    return len(missing) == 0


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

    Encodes Article 7 (rules/decree/part_3_general_business.catala_en:229).

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

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    effective_such_as = as_chosen("General_business_proposal.such_as", _general_business_proposal_such_as(such_as))
    effective_if_any = as_chosen("General_business_proposal.if_any", _general_business_proposal_if_any(if_any))
    others_are_asked_for = _general_business_proposal_others_are_asked_for(effective_such_as)
    status_is_asked_for = _general_business_proposal_status_is_asked_for(
        others_are_asked_for, includes_foreign_entity, effective_if_any, status_document_exists
    )
    missing = _general_business_proposal_missing(
        has_form,
        is_joint_venture,
        has_contracts,
        others_are_asked_for,
        has_resume,
        has_certificate,
        status_is_asked_for,
        has_status_document,
        includes_lao_national,
        has_identity_card,
        includes_foreigner,
        has_passport,
    )
    is_complete = _general_business_proposal_is_complete(missing)
    return General_business_proposal(missing=missing, is_complete=is_complete)


def _general_business_form_offices(activity: Kind_of_activity) -> tuple[administration.Actor, ...]:
    """The offices from which the form can be requested.

    Article 7(3), fourth item, second sentence (rules/decree/part_3_general_business.catala_en, line 332).
    """
    if not activity is Kind_of_activity.Related_to_concession:
        return (
            administration.Actor.One_stop_service_of_planning_and_investment,
            administration.Actor.One_stop_service_of_industry_and_commerce,
        )
    raise Silent("offices", "rules/decree/part_3_general_business.catala_en:274", "Article 7")


def _general_business_form_levels(activity: Kind_of_activity) -> tuple[administration.Level, ...]:
    """The levels at which it can be requested.

    Article 7(3), fourth item, second sentence (rules/decree/part_3_general_business.catala_en, line 341).
    """
    if not activity is Kind_of_activity.Related_to_concession:
        return (administration.Level.Central, administration.Level.Local)
    raise Silent("levels", "rules/decree/part_3_general_business.catala_en:276", "Article 7")


def _general_business_form_websites(activity: Kind_of_activity) -> tuple[administration.Actor, ...]:
    """The sectors from whose websites it can be downloaded.

    Article 7(3), fourth item, second sentence (rules/decree/part_3_general_business.catala_en, line 346).
    """
    if not activity is Kind_of_activity.Related_to_concession:
        return (administration.Actor.Planning_and_investment_sector, administration.Actor.Industry_and_commerce_sector)
    raise Silent("websites", "rules/decree/part_3_general_business.catala_en:278", "Article 7")


def general_business_form(*, activity: Kind_of_activity) -> General_business_form:
    """Where an investor in a general business gets the application form.

    Encodes Article 7 (rules/decree/part_3_general_business.catala_en:270).

    Facts:
        activity: The activity in which somebody wishes to invest.

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    offices = _general_business_form_offices(activity)
    levels = _general_business_form_levels(activity)
    websites = _general_business_form_websites(activity)
    return General_business_form(offices=offices, levels=levels, websites=websites)


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
            _general_business_office_where_to_apply,
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
            reads=("activity", "where_to_apply"),
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
            _general_business_office_levels,
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
            _registration_meeting_goes_through_meeting,
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
            _general_business_proposal_such_as,
            term=Term(Rule(0, (_ART7_3,), 284, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
            context="such_as",
            reading="General_business_proposal.such_as",
        ),
        Binding(
            "if_any",
            "if_any",
            IF_ANY_TYPE,
            _general_business_proposal_if_any,
            term=Term(Rule(0, (_ART7_3_C,), 287, "rules/decree/part_3_general_business.catala_en")),
            certain=False,
            context="if_any",
            reading="General_business_proposal.if_any",
        ),
        Binding(
            "others_are_asked_for",
            "others_are_asked_for",
            Boolean(),
            _general_business_proposal_others_are_asked_for,
            reads=("such_as",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_3,),
                            290,
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
            "status_is_asked_for",
            "status_is_asked_for",
            Boolean(),
            _general_business_proposal_status_is_asked_for,
            reads=("others_are_asked_for", "includes_foreign_entity", "if_any", "status_document_exists"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_3_C,),
                            295,
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
                            ),
                            uses=("others_are_asked_for", "if_any"),
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
                "has_form",
                "is_joint_venture",
                "has_contracts",
                "others_are_asked_for",
                "has_resume",
                "has_certificate",
                "status_is_asked_for",
                "has_status_document",
                "includes_lao_national",
                "has_identity_card",
                "includes_foreigner",
                "has_passport",
            ),
            term=Term(
                Rule(
                    0,
                    (_ART7_P1, _ART7_1, _ART7_2, _ART7_3_A, _ART7_3_B, _ART7_3_C, _ART7_3_D),
                    308,
                    "rules/decree/part_3_general_business.catala_en",
                    uses=("others_are_asked_for", "status_is_asked_for"),
                ),
            ),
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            _general_business_proposal_is_complete,
            reads=("missing",),
            term=Term(Rule(0, (_ART7_P1,), 328, "rules/decree/part_3_general_business.catala_en", uses=("missing",))),
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
            _general_business_form_offices,
            reads=("activity",),
            term=Term(
                Rule(
                    0,
                    (_ART7_P2_A,),
                    332,
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
            _general_business_form_levels,
            reads=("activity",),
            term=Term(
                Rule(
                    0,
                    (_ART7_P2_A,),
                    341,
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
            _general_business_form_websites,
            reads=("activity",),
            term=Term(
                Rule(
                    0,
                    (_ART7_P2_B,),
                    346,
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
