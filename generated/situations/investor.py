"""Compiled from rules/situations/investor.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from ..decree import part_3_general_business, part_4_concession_activities
from ..library import administration
from ..runtime.answers import Place
from ..runtime.evaluation import Reading, attempt, known
from ..runtime.failures import Silent, Unset
from ..runtime.schema import Boolean, Case, Enumeration, Field, Function, ListOf, Present, Structure
from ..runtime.scopes import (
    Asked,
    Binding,
    Condition,
    Input,
    ReadingChoice,
    Rule,
    Scope,
    Term,
    Value,
    building,
    reading,
)


@dataclass(frozen=True, slots=True)
class A_general_business:
    """A general business."""

    content: General_business_plan


@dataclass(frozen=True, slots=True)
class A_concession:
    """Concession activities."""

    content: Concession_plan


Plan: TypeAlias = A_general_business | A_concession
"""What is planned."""


class Paper(Enum):
    """A paper that the investor has."""

    Application_form = "Application_form"
    """The application form that the office asks for, filled in."""
    Joint_venture_contract = "Joint_venture_contract"
    """The joint venture contract and agreements. For a concession: in a form of business corporation of the Law on
    Enterprise.
    """
    Resume = "Resume"
    """The resume of the investor."""
    Financial_certificate = "Financial_certificate"
    """The certificate of financial status and experience of the investor."""
    Identity_card_copy = "Identity_card_copy"
    """The copy of the identity card of each Lao national."""
    Passport_copy = "Passport_copy"
    """The copy of the passport of each foreigner."""
    Status_document = "Status_document"
    """The document about the status of the foreign legal entity."""
    Basic_information = "Basic_information"
    """Basic information about the project."""
    Feasibility_study = "Feasibility_study"
    """The feasibility study."""
    Business_plan = "Business_plan"
    """The business plan."""
    Field_data_memorandum = "Field_data_memorandum"
    """The memorandum on initial field data collection."""


@dataclass(frozen=True, slots=True)
class Article_7:
    """Of a proposal for a general business."""

    content: part_3_general_business.Proposal_document


@dataclass(frozen=True, slots=True)
class Article_11:
    """Of a proposal for a concession."""

    content: part_4_concession_activities.Proposal_document


Document: TypeAlias = Article_7 | Article_11
"""A document that belongs to an application."""


@dataclass(frozen=True, slots=True)
class General_business_plan:
    """A general business, as it is planned."""

    activity: part_3_general_business.Kind_of_activity
    """The activity."""
    includes_foreign_entity: bool
    """A foreign legal entity is among the investors."""
    status_document_exists: bool
    """There is a document about the status of the foreign legal entity."""


@dataclass(frozen=True, slots=True)
class Concession_plan:
    """A concession, as it is planned."""

    is_legal_entity: bool
    """The investor is a legal entity."""
    is_mining_energy_or_land: bool
    """The concession is for mining, electricity-energy or land."""


@dataclass(frozen=True, slots=True)
class Applicants:
    """Who stands behind an application."""

    form_joint_venture: bool
    """The investors form a joint venture."""
    include_lao_national: bool
    """A Lao national is among the investors, or acts for them."""
    include_foreigner: bool
    """A foreigner, as a natural person, is among the investors, or acts for them."""


@dataclass(frozen=True, slots=True)
class Application_to_invest:
    """Which office takes my application, which documents belong to it, and what is still missing?"""

    offices: tuple[administration.Actor, ...]
    """The offices that take the application."""
    levels: tuple[administration.Level, ...]
    """The levels at which they take it."""
    documents: tuple[Document, ...]
    """The documents that belong to it."""
    missing: tuple[Document, ...]
    """The documents that are still missing."""
    is_complete: bool
    """Whether the set of documents is complete."""
    can_be_handed_in: bool
    """Whether the application can be handed in; for a concession the investor has to be a legal entity, too."""


GENERAL_BUSINESS_PLAN_TYPE = Structure(
    "General_business_plan",
    (
        Field("activity", part_3_general_business.KIND_OF_ACTIVITY_TYPE, "The activity."),
        Field("includes_foreign_entity", Boolean(), "A foreign legal entity is among the investors."),
        Field("status_document_exists", Boolean(), "There is a document about the status of the foreign legal entity."),
    ),
    build=General_business_plan,
    read=lambda value: (value.activity, value.includes_foreign_entity, value.status_document_exists),
    doc="A general business, as it is planned.",
    module="Investor",
)

CONCESSION_PLAN_TYPE = Structure(
    "Concession_plan",
    (
        Field("is_legal_entity", Boolean(), "The investor is a legal entity."),
        Field("is_mining_energy_or_land", Boolean(), "The concession is for mining, electricity-energy or land."),
    ),
    build=Concession_plan,
    read=lambda value: (value.is_legal_entity, value.is_mining_energy_or_land),
    doc="A concession, as it is planned.",
    module="Investor",
)

PLAN_TYPE = Enumeration(
    "Plan",
    (
        Case("A_general_business", GENERAL_BUSINESS_PLAN_TYPE, "A general business."),
        Case("A_concession", CONCESSION_PLAN_TYPE, "Concession activities."),
    ),
    build=building(("A_general_business", A_general_business), ("A_concession", A_concession)),
    read=reading(("A_general_business", A_general_business), ("A_concession", A_concession)),
    doc="What is planned.",
)

PAPER_TYPE = Enumeration(
    "Paper",
    (
        Case("Application_form", doc="The application form that the office asks for, filled in."),
        Case(
            "Joint_venture_contract",
            doc="The joint venture contract and agreements. For a concession: in a form of business corporation of the Law on Enterprise.",
        ),
        Case("Resume", doc="The resume of the investor."),
        Case("Financial_certificate", doc="The certificate of financial status and experience of the investor."),
        Case("Identity_card_copy", doc="The copy of the identity card of each Lao national."),
        Case("Passport_copy", doc="The copy of the passport of each foreigner."),
        Case("Status_document", doc="The document about the status of the foreign legal entity."),
        Case("Basic_information", doc="Basic information about the project."),
        Case("Feasibility_study", doc="The feasibility study."),
        Case("Business_plan", doc="The business plan."),
        Case("Field_data_memorandum", doc="The memorandum on initial field data collection."),
    ),
    build=lambda case, _: Paper(case),
    read=lambda value: (value.value, None),
    doc="A paper that the investor has.",
)

DOCUMENT_TYPE = Enumeration(
    "Document",
    (
        Case("Article_7", part_3_general_business.PROPOSAL_DOCUMENT_TYPE, "Of a proposal for a general business."),
        Case("Article_11", part_4_concession_activities.PROPOSAL_DOCUMENT_TYPE, "Of a proposal for a concession."),
    ),
    build=building(("Article_7", Article_7), ("Article_11", Article_11)),
    read=reading(("Article_7", Article_7), ("Article_11", Article_11)),
    doc="A document that belongs to an application.",
)

APPLICANTS_TYPE = Structure(
    "Applicants",
    (
        Field("form_joint_venture", Boolean(), "The investors form a joint venture."),
        Field("include_lao_national", Boolean(), "A Lao national is among the investors, or acts for them."),
        Field(
            "include_foreigner",
            Boolean(),
            "A foreigner, as a natural person, is among the investors, or acts for them.",
        ),
    ),
    build=Applicants,
    read=lambda value: (value.form_joint_venture, value.include_lao_national, value.include_foreigner),
    doc="Who stands behind an application.",
    module="Investor",
)

APPLICATION_TO_INVEST_TYPE = Structure(
    "Application_to_invest",
    (
        Field("offices", ListOf(administration.ACTOR_TYPE), "The offices that take the application."),
        Field("levels", ListOf(administration.LEVEL_TYPE), "The levels at which they take it."),
        Field("documents", ListOf(DOCUMENT_TYPE), "The documents that belong to it."),
        Field("missing", ListOf(DOCUMENT_TYPE), "The documents that are still missing."),
        Field("is_complete", Boolean(), "Whether the set of documents is complete."),
        Field(
            "can_be_handed_in",
            Boolean(),
            "Whether the application can be handed in; for a concession the investor has to be a legal entity, too.",
        ),
    ),
    build=Application_to_invest,
    read=lambda value: (
        value.offices,
        value.levels,
        value.documents,
        value.missing,
        value.is_complete,
        value.can_be_handed_in,
    ),
    doc="Which office takes my application, which documents belong to it, and what is still missing?",
    module="Investor",
)


def is_there(paper: Paper, papers: tuple[Paper, ...]) -> bool:
    """Whether a paper is among those that the investor has.

    rules/situations/investor.catala_en:82.
    """
    return any(each == paper for each in papers)


def _application_to_invest_general_proposal(
    present: tuple[Paper, ...],
    plan: Plan,
    applicants: Applicants,
    general_business_proposal__such_as: part_3_general_business.Such_as | None,
    general_business_proposal__if_any: part_3_general_business.If_any | None,
) -> part_3_general_business.General_business_proposal:
    """The proposal for a general business, where these papers are present.

    Article 7 (rules/situations/investor.catala_en, line 121).
    """
    if isinstance(plan, A_general_business):
        return part_3_general_business.general_business_proposal(
            is_joint_venture=applicants.form_joint_venture,
            includes_lao_national=applicants.include_lao_national,
            includes_foreigner=applicants.include_foreigner,
            includes_foreign_entity=plan.content.includes_foreign_entity,
            status_document_exists=plan.content.status_document_exists,
            has_form=is_there(Paper.Application_form, present),
            has_contracts=is_there(Paper.Joint_venture_contract, present),
            has_resume=is_there(Paper.Resume, present),
            has_certificate=is_there(Paper.Financial_certificate, present),
            has_status_document=is_there(Paper.Status_document, present),
            has_identity_card=is_there(Paper.Identity_card_copy, present),
            has_passport=is_there(Paper.Passport_copy, present),
            such_as=general_business_proposal__such_as,
            if_any=general_business_proposal__if_any,
        )
    raise Silent("general_proposal", "rules/situations/investor.catala_en:96", "The application")


def _application_to_invest_concession_proposal(
    present: tuple[Paper, ...],
    plan: Plan,
    applicants: Applicants,
    concession_proposal__basic_information: part_4_concession_activities.Basic_information | None,
    concession_proposal__other_annexes: part_4_concession_activities.Other_annexes | None,
    concession_proposal__memorandum: part_4_concession_activities.Memorandum | None,
) -> part_4_concession_activities.Concession_proposal:
    """The proposal for a concession, where these papers are present.

    Article 10, first sentence (rules/situations/investor.catala_en, line 143).
    """
    if isinstance(plan, A_concession):
        return part_4_concession_activities.concession_proposal(
            is_legal_entity=plan.content.is_legal_entity,
            is_mining_energy_or_land=plan.content.is_mining_energy_or_land,
            is_joint_venture=applicants.form_joint_venture,
            includes_lao_national=applicants.include_lao_national,
            includes_foreigner=applicants.include_foreigner,
            has_application_form=is_there(Paper.Application_form, present),
            has_basic_information=is_there(Paper.Basic_information, present),
            has_feasibility_study=is_there(Paper.Feasibility_study, present),
            has_business_plan=is_there(Paper.Business_plan, present),
            has_joint_venture_contract=is_there(Paper.Joint_venture_contract, present),
            has_financial_certificate=is_there(Paper.Financial_certificate, present),
            has_resume=is_there(Paper.Resume, present),
            has_identity_card_copy=is_there(Paper.Identity_card_copy, present),
            has_passport_copy=is_there(Paper.Passport_copy, present),
            has_field_data_memorandum=is_there(Paper.Field_data_memorandum, present),
            basic_information=concession_proposal__basic_information,
            other_annexes=concession_proposal__other_annexes,
            memorandum=concession_proposal__memorandum,
        )
    raise Silent("concession_proposal", "rules/situations/investor.catala_en:99", "The application")


def _application_to_invest_general_office(
    plan: Plan, general_business_office__where_to_apply: part_3_general_business.Where_to_apply | None
) -> part_3_general_business.General_business_office:
    """Who takes the proposal for a general business.

    Article 5 (rules/situations/investor.catala_en, line 169).
    """
    if isinstance(plan, A_general_business):
        return part_3_general_business.general_business_office(
            activity=plan.content.activity, where_to_apply=general_business_office__where_to_apply
        )
    raise Unset("general_office", "rules/situations/investor.catala_en:102", "The application")


def _application_to_invest_offices(
    plan: Plan,
    general_office: Reading[part_3_general_business.General_business_office],
    concession_proposal: Callable[[tuple[Paper, ...]], part_4_concession_activities.Concession_proposal],
    papers: tuple[Paper, ...],
) -> tuple[administration.Actor, ...]:
    """The offices that take the application.

    Article 5; Article 10, first sentence (rules/situations/investor.catala_en, lines 180, 185).
    """
    if isinstance(plan, A_general_business):
        return general_office().offices
    if isinstance(plan, A_concession):
        return (concession_proposal(papers).office,)
    raise Silent("offices", "rules/situations/investor.catala_en:104", "The application")


def _application_to_invest_levels(
    plan: Plan,
    general_office: Reading[part_3_general_business.General_business_office],
    concession_proposal: Callable[[tuple[Paper, ...]], part_4_concession_activities.Concession_proposal],
    papers: tuple[Paper, ...],
) -> tuple[administration.Level, ...]:
    """The levels at which they take it.

    Article 5; Article 10, first sentence (rules/situations/investor.catala_en, lines 190, 195).
    """
    if isinstance(plan, A_general_business):
        return general_office().levels
    if isinstance(plan, A_concession):
        return concession_proposal(papers).levels
    raise Silent("levels", "rules/situations/investor.catala_en:106", "The application")


def _application_to_invest_documents(
    plan: Plan,
    general_proposal: Callable[[tuple[Paper, ...]], part_3_general_business.General_business_proposal],
    concession_proposal: Callable[[tuple[Paper, ...]], part_4_concession_activities.Concession_proposal],
) -> tuple[Document, ...]:
    """The documents that belong to it.

    Article 7; Article 10, first sentence (rules/situations/investor.catala_en, lines 201, 208).
    """
    if isinstance(plan, A_general_business):
        return tuple(Article_7(document) for document in general_proposal(()).missing)
    if isinstance(plan, A_concession):
        return tuple(Article_11(document_) for document_ in concession_proposal(()).missing)
    raise Silent("documents", "rules/situations/investor.catala_en:108", "The application")


def _application_to_invest_missing(
    plan: Plan,
    general_proposal: Callable[[tuple[Paper, ...]], part_3_general_business.General_business_proposal],
    papers: tuple[Paper, ...],
    concession_proposal: Callable[[tuple[Paper, ...]], part_4_concession_activities.Concession_proposal],
) -> tuple[Document, ...]:
    """The documents that are still missing.

    Article 7; Article 10, first sentence (rules/situations/investor.catala_en, lines 215, 222).
    """
    if isinstance(plan, A_general_business):
        return tuple(Article_7(document) for document in general_proposal(papers).missing)
    if isinstance(plan, A_concession):
        return tuple(Article_11(document_) for document_ in concession_proposal(papers).missing)
    raise Silent("missing", "rules/situations/investor.catala_en:110", "The application")


def _application_to_invest_is_complete(
    plan: Plan,
    general_proposal: Callable[[tuple[Paper, ...]], part_3_general_business.General_business_proposal],
    papers: tuple[Paper, ...],
    concession_proposal: Callable[[tuple[Paper, ...]], part_4_concession_activities.Concession_proposal],
) -> bool:
    """Whether the set of documents is complete.

    Article 7; Article 10, first sentence (rules/situations/investor.catala_en, lines 229, 234).
    """
    if isinstance(plan, A_general_business):
        return general_proposal(papers).is_complete
    if isinstance(plan, A_concession):
        return concession_proposal(papers).is_complete
    raise Silent("is_complete", "rules/situations/investor.catala_en:112", "The application")


def _application_to_invest_can_be_handed_in(
    plan: Plan,
    is_complete: Reading[bool],
    concession_proposal: Callable[[tuple[Paper, ...]], part_4_concession_activities.Concession_proposal],
    papers: tuple[Paper, ...],
) -> bool:
    """Whether the application can be handed in; for a concession the investor has to be a legal entity, too.

    Article 7; Article 10, first sentence (rules/situations/investor.catala_en, lines 239, 245).
    """
    if isinstance(plan, A_general_business):
        return is_complete()
    if isinstance(plan, A_concession):
        return concession_proposal(papers).can_be_handed_in
    raise Silent("can_be_handed_in", "rules/situations/investor.catala_en:115", "The application")


def application_to_invest(
    *,
    plan: Plan,
    applicants: Applicants,
    papers: tuple[Paper, ...],
    general_business_proposal__such_as: part_3_general_business.Such_as | None = None,
    general_business_proposal__if_any: part_3_general_business.If_any | None = None,
    concession_proposal__basic_information: part_4_concession_activities.Basic_information | None = None,
    concession_proposal__other_annexes: part_4_concession_activities.Other_annexes | None = None,
    concession_proposal__memorandum: part_4_concession_activities.Memorandum | None = None,
    general_business_office__where_to_apply: part_3_general_business.Where_to_apply | None = None,
) -> Application_to_invest:
    """Which office takes my application, which documents belong to it, and what is still missing?

    Encodes The application (rules/situations/investor.catala_en:88).

    Facts:
        plan: What I plan.
        applicants: Who stands behind the application.
        papers: The papers that I have.
        general_business_proposal__such_as: What the documents behind "such as" are (a reading of the text: Asked_for if not given).
        general_business_proposal__if_any: Of what "if any" is said (a reading of the text: Any_entity if not given).
        concession_proposal__basic_information: What the second item of Article 11 asks for (a reading of the text: Instead_of_study_and_plan if not given).
        concession_proposal__other_annexes: What the annexes of the fourth item of Article 11 are (a reading of the text: Needed if not given).
        concession_proposal__memorandum: Which concessions need a memorandum on initial field data collection (a reading of the text: All_concessions if not given).
        general_business_office__where_to_apply: Where an application can be submitted (a reading of the text: Either_one_stop_service if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """

    def general_proposal(present: tuple[Paper, ...]) -> part_3_general_business.General_business_proposal:
        return _application_to_invest_general_proposal(
            present, plan, applicants, general_business_proposal__such_as, general_business_proposal__if_any
        )

    def concession_proposal(present: tuple[Paper, ...]) -> part_4_concession_activities.Concession_proposal:
        return _application_to_invest_concession_proposal(
            present,
            plan,
            applicants,
            concession_proposal__basic_information,
            concession_proposal__other_annexes,
            concession_proposal__memorandum,
        )

    general_office = attempt(
        lambda: _application_to_invest_general_office(plan, general_business_office__where_to_apply)
    )
    offices = _application_to_invest_offices(plan, general_office, concession_proposal, papers)
    levels = _application_to_invest_levels(plan, general_office, concession_proposal, papers)
    documents = _application_to_invest_documents(plan, general_proposal, concession_proposal)
    missing = _application_to_invest_missing(plan, general_proposal, papers, concession_proposal)
    is_complete = _application_to_invest_is_complete(plan, general_proposal, papers, concession_proposal)
    can_be_handed_in = _application_to_invest_can_be_handed_in(plan, known(is_complete), concession_proposal, papers)
    return Application_to_invest(
        offices=offices,
        levels=levels,
        documents=documents,
        missing=missing,
        is_complete=is_complete,
        can_be_handed_in=can_be_handed_in,
    )


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

_ART10_P1_B = Place(
    "Article 10, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 10. Investment proposal",
    ),
    "art10-p1-b",
    "and provide a complete set of documentation to the one-stop service of the planning and investment sector at central or local level.",
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

_ART10_P1_A = Place(
    "Article 10, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 10. Investment proposal",
    ),
    "art10-p1-a",
    "For the investment proposal as stipulated in Article 21 of the Investment Promotion Law, the investor has to be a legal entity",
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

_ART11_2 = Place(
    "Article 11(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 11. Documentations for the investment proposal",
    ),
    "art11-2",
    "Basic information about the project or the feasibility study and business plan in Lao PDR;",
)

_ART11_4 = Place(
    "Article 11(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 11. Documentations for the investment proposal",
    ),
    "art11-4",
    "Other annexes such as:",
)

_ART11_P2 = Place(
    "Article 11(4), third item, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 11. Documentations for the investment proposal",
    ),
    "art11-p2",
    "In addition to the above mentioned documents, for concession activities, particularly in mining, electricity-energy and land concession, a memorandum on initial field data collection is also required.",
)

_THE_APPLICATION = Place("The application", ("Situations", "Questions of an investor", "The application"), "", "")

APPLICATION_TO_INVEST = Scope(
    "Application_to_invest",
    function=application_to_invest,
    inputs=(
        Input("plan", PLAN_TYPE, "What I plan."),
        Input("applicants", APPLICANTS_TYPE, "Who stands behind the application."),
        Input("papers", ListOf(PAPER_TYPE), "The papers that I have."),
        Input(
            "General_business_proposal.such_as",
            part_3_general_business.SUCH_AS_TYPE,
            'What the documents behind "such as" are.',
            required=False,
            parameter="general_business_proposal__such_as",
            reading=ReadingChoice("General_business_proposal.such_as", "Asked_for", (_ART7_3,)),
        ),
        Input(
            "General_business_proposal.if_any",
            part_3_general_business.IF_ANY_TYPE,
            'Of what "if any" is said.',
            required=False,
            parameter="general_business_proposal__if_any",
            reading=ReadingChoice("General_business_proposal.if_any", "Any_entity", (_ART7_3_C,)),
        ),
        Input(
            "Concession_proposal.basic_information",
            part_4_concession_activities.BASIC_INFORMATION_TYPE,
            "What the second item of Article 11 asks for.",
            required=False,
            parameter="concession_proposal__basic_information",
            reading=ReadingChoice("Concession_proposal.basic_information", "Instead_of_study_and_plan", (_ART11_2,)),
        ),
        Input(
            "Concession_proposal.other_annexes",
            part_4_concession_activities.OTHER_ANNEXES_TYPE,
            "What the annexes of the fourth item of Article 11 are.",
            required=False,
            parameter="concession_proposal__other_annexes",
            reading=ReadingChoice("Concession_proposal.other_annexes", "Needed", (_ART11_4,)),
        ),
        Input(
            "Concession_proposal.memorandum",
            part_4_concession_activities.MEMORANDUM_TYPE,
            "Which concessions need a memorandum on initial field data collection.",
            required=False,
            parameter="concession_proposal__memorandum",
            reading=ReadingChoice("Concession_proposal.memorandum", "All_concessions", (_ART11_P2,)),
        ),
        Input(
            "General_business_office.where_to_apply",
            part_3_general_business.WHERE_TO_APPLY_TYPE,
            "Where an application can be submitted.",
            required=False,
            parameter="general_business_office__where_to_apply",
            reading=ReadingChoice("General_business_office.where_to_apply", "Either_one_stop_service", (_ART5_P1_A,)),
        ),
    ),
    bindings=(
        Binding(
            "general_proposal",
            "general_proposal",
            Function(),
            _application_to_invest_general_proposal,
            reads=("plan", "applicants", "General_business_proposal.such_as", "General_business_proposal.if_any"),
            is_function=True,
        ),
        Binding(
            "concession_proposal",
            "concession_proposal",
            Function(),
            _application_to_invest_concession_proposal,
            reads=(
                "plan",
                "applicants",
                "Concession_proposal.basic_information",
                "Concession_proposal.other_annexes",
                "Concession_proposal.memorandum",
            ),
            is_function=True,
        ),
        Binding(
            "general_office",
            "general_office",
            part_3_general_business.GENERAL_BUSINESS_OFFICE_TYPE,
            _application_to_invest_general_office,
            reads=("plan", "General_business_office.where_to_apply"),
            term=Term(
                Rule(
                    0,
                    (_ART5_P1_A, _ART5_P1_B),
                    169,
                    "rules/situations/investor.catala_en",
                    conditions=(
                        Condition(
                            "plan with pattern A_general_business",
                            ("plan",),
                            lambda plan: isinstance(plan, A_general_business),
                            (Value("plan", PLAN_TYPE, lambda plan: plan),),
                        ),
                    ),
                    uses=("General_business_office.where_to_apply",),
                    asks=(
                        Asked(
                            part_3_general_business.GENERAL_BUSINESS_OFFICE,
                            lambda plan, general_business_office__where_to_apply: (
                                Present((plan.content.activity, general_business_office__where_to_apply))
                                if isinstance(plan, A_general_business)
                                else None
                            ),
                            inputs=("activity", "where_to_apply"),
                            reads=("plan", "General_business_office.where_to_apply"),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "offices",
            "offices",
            ListOf(administration.ACTOR_TYPE),
            _application_to_invest_offices,
            reads=("plan", "general_office", "concession_proposal", "papers"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART5_P1_A,),
                            180,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_general_business",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_general_business),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("general_office",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_B,),
                            185,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_proposal",),
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
            _application_to_invest_levels,
            reads=("plan", "general_office", "concession_proposal", "papers"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART5_P1_A,),
                            190,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_general_business",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_general_business),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("general_office",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_B,),
                            195,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_proposal",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "documents",
            "documents",
            ListOf(DOCUMENT_TYPE),
            _application_to_invest_documents,
            reads=("plan", "general_proposal", "concession_proposal"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_P1,),
                            201,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_general_business",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_general_business),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("general_proposal",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_B,),
                            208,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_proposal",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "missing",
            "missing",
            ListOf(DOCUMENT_TYPE),
            _application_to_invest_missing,
            reads=("plan", "general_proposal", "papers", "concession_proposal"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_P1,),
                            215,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_general_business",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_general_business),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("general_proposal",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_B,),
                            222,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_proposal",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_complete",
            "is_complete",
            Boolean(),
            _application_to_invest_is_complete,
            reads=("plan", "general_proposal", "papers", "concession_proposal"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_P1,),
                            229,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_general_business",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_general_business),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("general_proposal",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_B,),
                            234,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_proposal",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "can_be_handed_in",
            "can_be_handed_in",
            Boolean(),
            _application_to_invest_can_be_handed_in,
            reads=("plan", "is_complete", "concession_proposal", "papers"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_P1,),
                            239,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_general_business",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_general_business),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("is_complete",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_A, _ART10_P1_B),
                            245,
                            "rules/situations/investor.catala_en",
                            conditions=(
                                Condition(
                                    "plan with pattern A_concession",
                                    ("plan",),
                                    lambda plan: isinstance(plan, A_concession),
                                    (Value("plan", PLAN_TYPE, lambda plan: plan),),
                                ),
                            ),
                            uses=("concession_proposal",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("offices", "levels", "documents", "missing", "is_complete", "can_be_handed_in"),
    type=APPLICATION_TO_INVEST_TYPE,
    doc="Which office takes my application, which documents belong to it, and what is still missing?",
    places=(_THE_APPLICATION,),
)
