"""Compiled from rules/situations/official.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeAlias

from ..calendars import lao_pdr
from ..decree import (
    part_3_general_business,
    part_4_concession_activities,
    part_8_duties_and_taxes,
    part_9_land_use_right,
)
from ..library import obligations
from ..runtime.answers import Place
from ..runtime.evaluation import Reading, known
from ..runtime.failures import Silent
from ..runtime.readings import handed_on
from ..runtime.schema import Boolean, Case, Date, Enumeration, Field, ListOf, OptionalOf, Present, Structure
from ..runtime.scopes import (
    Asked,
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


@dataclass(frozen=True, slots=True)
class For_general_business:
    """The registration of a general business."""

    content: General_business_dossier


@dataclass(frozen=True, slots=True)
class For_concession:
    """A concession."""

    content: Concession_dossier


@dataclass(frozen=True, slots=True)
class For_land_use_right:
    """Land use right."""

    content: Land_dossier


@dataclass(frozen=True, slots=True)
class For_import_plan:
    """The approval of an annual import plan."""


@dataclass(frozen=True, slots=True)
class For_representative_office:
    """A Representative Office."""


Dossier: TypeAlias = (
    For_general_business | For_concession | For_land_use_right | For_import_plan | For_representative_office
)
"""What is applied for."""


class Filed_paper(Enum):
    """A paper that lies in a dossier."""

    Application_form = "Application_form"
    """The application form, or all of the forms."""
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
    Registration_certificate = "Registration_certificate"
    """The enterprise registration certificate or concession registration certificate."""
    Documents_for_land_authority = "Documents_for_land_authority"
    """All other documents that the land management authority requires."""
    Documents_of_printed_form = "Documents_of_printed_form"
    """All documents that the printed form for the annual import plan asks for."""


@dataclass(frozen=True, slots=True)
class General_business_document:
    """From a proposal for a general business: Article 7."""

    content: part_3_general_business.Proposal_document


@dataclass(frozen=True, slots=True)
class Concession_document:
    """From a proposal for a concession: Article 11."""

    content: part_4_concession_activities.Proposal_document


@dataclass(frozen=True, slots=True)
class Land_document:
    """From an application for land use right: Article 49."""

    content: part_9_land_use_right.Land_document


@dataclass(frozen=True, slots=True)
class Import_plan_document:
    """What the printed form for the annual import plan asks for: Article 38."""


Missing_document: TypeAlias = General_business_document | Concession_document | Land_document | Import_plan_document
"""A document that is missing."""


@dataclass(frozen=True, slots=True)
class General_business_dossier:
    """A dossier for a general business."""

    is_joint_venture: bool
    """The investors form a joint venture."""
    includes_lao_national: bool
    """A Lao national is among the investors."""
    includes_foreigner: bool
    """A foreigner, as a natural person, is among the investors."""
    includes_foreign_entity: bool
    """A foreign legal entity is among the investors."""
    status_document_exists: bool
    """There is a document about the status of the foreign legal entity."""


@dataclass(frozen=True, slots=True)
class Concession_dossier:
    """A dossier for a concession."""

    is_legal_entity: bool
    """The investor is a legal entity."""
    is_mining_energy_or_land: bool
    """The concession is for mining, electricity-energy or land."""
    is_joint_venture: bool
    """The proposal is for a joint venture."""
    includes_lao_national: bool
    """A Lao national is among the investors, or acts for them."""
    includes_foreigner: bool
    """A foreigner is among the investors, or acts for them."""


@dataclass(frozen=True, slots=True)
class Land_dossier:
    """A dossier for land use right."""

    certificate_of: Present[part_9_land_use_right.Certificate_sector] | None
    """The sector that issued the enterprise registration certificate or concession registration certificate; absent
    without such a certificate.
    """
    certified_by: Present[part_9_land_use_right.Certificate_sector] | None
    """The sector that certified the other documents; absent if none did."""


@dataclass(frozen=True, slots=True)
class Dossier_completeness:
    """Is this dossier complete, and what is missing from it?"""

    missing: tuple[Missing_document, ...]
    """The documents that are missing, in the order of the Article."""
    is_complete: bool
    """Whether no document is missing."""
    can_be_handed_in: bool
    """Whether it can be handed in: no document is missing, and the investor in a concession is a legal entity."""


@dataclass(frozen=True, slots=True)
class Concession_opinion:
    """Who must give an opinion on this concession project, and by which day? Is it deemed approved where nobody
    answers, and can it go on?
    """

    opinion: obligations.Obligation
    """To send comments in writing to the planning and investment sector."""
    is_deemed_approved: bool
    """Whether the project is deemed approved by those who did not answer in time."""
    can_go_on: bool
    """Whether the project can be put to the meeting of the CIP."""


@dataclass(frozen=True, slots=True)
class Import_plan_opinion:
    """Who must give an opinion on this annual import plan, and by which day? Is it deemed approved where nobody
    answers, and can it go on?
    """

    opinion: obligations.Obligation
    """To provide comments in writing to the financial sector."""
    is_deemed_approved: bool
    """Whether the documents are deemed approved by the sector that did not answer in time."""
    can_go_on: bool
    """Whether the joint meeting on the plan can be held."""


GENERAL_BUSINESS_DOSSIER_TYPE = Structure(
    "General_business_dossier",
    (
        Field("is_joint_venture", Boolean(), "The investors form a joint venture."),
        Field("includes_lao_national", Boolean(), "A Lao national is among the investors."),
        Field("includes_foreigner", Boolean(), "A foreigner, as a natural person, is among the investors."),
        Field("includes_foreign_entity", Boolean(), "A foreign legal entity is among the investors."),
        Field("status_document_exists", Boolean(), "There is a document about the status of the foreign legal entity."),
    ),
    build=General_business_dossier,
    read=lambda value: (
        value.is_joint_venture,
        value.includes_lao_national,
        value.includes_foreigner,
        value.includes_foreign_entity,
        value.status_document_exists,
    ),
    doc="A dossier for a general business.",
    module="Official",
)

CONCESSION_DOSSIER_TYPE = Structure(
    "Concession_dossier",
    (
        Field("is_legal_entity", Boolean(), "The investor is a legal entity."),
        Field("is_mining_energy_or_land", Boolean(), "The concession is for mining, electricity-energy or land."),
        Field("is_joint_venture", Boolean(), "The proposal is for a joint venture."),
        Field("includes_lao_national", Boolean(), "A Lao national is among the investors, or acts for them."),
        Field("includes_foreigner", Boolean(), "A foreigner is among the investors, or acts for them."),
    ),
    build=Concession_dossier,
    read=lambda value: (
        value.is_legal_entity,
        value.is_mining_energy_or_land,
        value.is_joint_venture,
        value.includes_lao_national,
        value.includes_foreigner,
    ),
    doc="A dossier for a concession.",
    module="Official",
)

LAND_DOSSIER_TYPE = Structure(
    "Land_dossier",
    (
        Field(
            "certificate_of",
            OptionalOf(part_9_land_use_right.CERTIFICATE_SECTOR_TYPE),
            "The sector that issued the enterprise registration certificate or concession registration certificate; absent without such a certificate.",
        ),
        Field(
            "certified_by",
            OptionalOf(part_9_land_use_right.CERTIFICATE_SECTOR_TYPE),
            "The sector that certified the other documents; absent if none did.",
        ),
    ),
    build=Land_dossier,
    read=lambda value: (value.certificate_of, value.certified_by),
    doc="A dossier for land use right.",
    module="Official",
)

DOSSIER_TYPE = Enumeration(
    "Dossier",
    (
        Case("For_general_business", GENERAL_BUSINESS_DOSSIER_TYPE, "The registration of a general business."),
        Case("For_concession", CONCESSION_DOSSIER_TYPE, "A concession."),
        Case("For_land_use_right", LAND_DOSSIER_TYPE, "Land use right."),
        Case("For_import_plan", doc="The approval of an annual import plan."),
        Case("For_representative_office", doc="A Representative Office."),
    ),
    build=building(
        ("For_general_business", For_general_business),
        ("For_concession", For_concession),
        ("For_land_use_right", For_land_use_right),
        ("For_import_plan", For_import_plan),
        ("For_representative_office", For_representative_office),
    ),
    read=reading(
        ("For_general_business", For_general_business),
        ("For_concession", For_concession),
        ("For_land_use_right", For_land_use_right),
        ("For_import_plan", For_import_plan),
        ("For_representative_office", For_representative_office),
    ),
    doc="What is applied for.",
)

FILED_PAPER_TYPE = Enumeration(
    "Filed_paper",
    (
        Case("Application_form", doc="The application form, or all of the forms."),
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
        Case(
            "Registration_certificate",
            doc="The enterprise registration certificate or concession registration certificate.",
        ),
        Case("Documents_for_land_authority", doc="All other documents that the land management authority requires."),
        Case(
            "Documents_of_printed_form", doc="All documents that the printed form for the annual import plan asks for."
        ),
    ),
    build=lambda case, _: Filed_paper(case),
    read=lambda value: (value.value, None),
    doc="A paper that lies in a dossier.",
)

MISSING_DOCUMENT_TYPE = Enumeration(
    "Missing_document",
    (
        Case(
            "General_business_document",
            part_3_general_business.PROPOSAL_DOCUMENT_TYPE,
            "From a proposal for a general business: Article 7.",
        ),
        Case(
            "Concession_document",
            part_4_concession_activities.PROPOSAL_DOCUMENT_TYPE,
            "From a proposal for a concession: Article 11.",
        ),
        Case(
            "Land_document",
            part_9_land_use_right.LAND_DOCUMENT_TYPE,
            "From an application for land use right: Article 49.",
        ),
        Case("Import_plan_document", doc="What the printed form for the annual import plan asks for: Article 38."),
    ),
    build=building(
        ("General_business_document", General_business_document),
        ("Concession_document", Concession_document),
        ("Land_document", Land_document),
        ("Import_plan_document", Import_plan_document),
    ),
    read=reading(
        ("General_business_document", General_business_document),
        ("Concession_document", Concession_document),
        ("Land_document", Land_document),
        ("Import_plan_document", Import_plan_document),
    ),
    doc="A document that is missing.",
)

DOSSIER_COMPLETENESS_TYPE = Structure(
    "Dossier_completeness",
    (
        Field("missing", ListOf(MISSING_DOCUMENT_TYPE), "The documents that are missing, in the order of the Article."),
        Field("is_complete", Boolean(), "Whether no document is missing."),
        Field(
            "can_be_handed_in",
            Boolean(),
            "Whether it can be handed in: no document is missing, and the investor in a concession is a legal entity.",
        ),
    ),
    build=Dossier_completeness,
    read=lambda value: (value.missing, value.is_complete, value.can_be_handed_in),
    doc="Is this dossier complete, and what is missing from it?",
    module="Official",
)

CONCESSION_OPINION_TYPE = Structure(
    "Concession_opinion",
    (
        Field(
            "opinion", obligations.OBLIGATION_TYPE, "To send comments in writing to the planning and investment sector."
        ),
        Field(
            "is_deemed_approved",
            Boolean(),
            "Whether the project is deemed approved by those who did not answer in time.",
        ),
        Field("can_go_on", Boolean(), "Whether the project can be put to the meeting of the CIP."),
    ),
    build=Concession_opinion,
    read=lambda value: (value.opinion, value.is_deemed_approved, value.can_go_on),
    doc="Who must give an opinion on this concession project, and by which day? Is it deemed approved where nobody answers, and can it go on?",
    module="Official",
)

IMPORT_PLAN_OPINION_TYPE = Structure(
    "Import_plan_opinion",
    (
        Field("opinion", obligations.OBLIGATION_TYPE, "To provide comments in writing to the financial sector."),
        Field(
            "is_deemed_approved",
            Boolean(),
            "Whether the documents are deemed approved by the sector that did not answer in time.",
        ),
        Field("can_go_on", Boolean(), "Whether the joint meeting on the plan can be held."),
    ),
    build=Import_plan_opinion,
    read=lambda value: (value.opinion, value.is_deemed_approved, value.can_go_on),
    doc="Who must give an opinion on this annual import plan, and by which day? Is it deemed approved where nobody answers, and can it go on?",
    module="Official",
)


def is_filed(paper: Filed_paper, filed: tuple[Filed_paper, ...]) -> bool:
    """rules/situations/official.catala_en:147."""
    return any(each == paper for each in filed)


def deemed_approved(opinion: obligations.Obligation) -> bool:
    """rules/situations/official.catala_en:343."""
    return opinion.follows is obligations.Consequence.Considered_approved and opinion.has_followed


def has_begun(step: obligations.Obligation) -> bool:
    """rules/situations/official.catala_en:348."""
    if step.status is obligations.Status.Does_not_apply:
        return False
    if step.status is obligations.Status.Not_begun:
        return False
    return True


def _dossier_completeness_missing(
    dossier: Dossier,
    filed: tuple[Filed_paper, ...],
    general_business_proposal__such_as: part_3_general_business.Such_as | None,
    general_business_proposal__if_any: part_3_general_business.If_any | None,
    concession_proposal__basic_information: part_4_concession_activities.Basic_information | None,
    concession_proposal__other_annexes: part_4_concession_activities.Other_annexes | None,
    concession_proposal__memorandum: part_4_concession_activities.Memorandum | None,
) -> tuple[Missing_document, ...]:
    """The documents that are missing, in the order of the Article.

    Article 7; Article 10, first sentence; Article 49, first sentence; Article 38(1)
    (rules/situations/official.catala_en, lines 153, 176, 203, 218).
    """
    if isinstance(dossier, For_general_business):
        return tuple(
            General_business_document(document)
            for document in part_3_general_business.general_business_proposal(
                is_joint_venture=dossier.content.is_joint_venture,
                includes_lao_national=dossier.content.includes_lao_national,
                includes_foreigner=dossier.content.includes_foreigner,
                includes_foreign_entity=dossier.content.includes_foreign_entity,
                status_document_exists=dossier.content.status_document_exists,
                has_form=is_filed(Filed_paper.Application_form, filed),
                has_contracts=is_filed(Filed_paper.Joint_venture_contract, filed),
                has_resume=is_filed(Filed_paper.Resume, filed),
                has_certificate=is_filed(Filed_paper.Financial_certificate, filed),
                has_status_document=is_filed(Filed_paper.Status_document, filed),
                has_identity_card=is_filed(Filed_paper.Identity_card_copy, filed),
                has_passport=is_filed(Filed_paper.Passport_copy, filed),
                such_as=general_business_proposal__such_as,
                if_any=general_business_proposal__if_any,
            ).missing
        )
    if isinstance(dossier, For_concession):
        return tuple(
            Concession_document(document_)
            for document_ in part_4_concession_activities.concession_proposal(
                is_legal_entity=dossier.content.is_legal_entity,
                is_mining_energy_or_land=dossier.content.is_mining_energy_or_land,
                is_joint_venture=dossier.content.is_joint_venture,
                includes_lao_national=dossier.content.includes_lao_national,
                includes_foreigner=dossier.content.includes_foreigner,
                has_application_form=is_filed(Filed_paper.Application_form, filed),
                has_basic_information=is_filed(Filed_paper.Basic_information, filed),
                has_feasibility_study=is_filed(Filed_paper.Feasibility_study, filed),
                has_business_plan=is_filed(Filed_paper.Business_plan, filed),
                has_joint_venture_contract=is_filed(Filed_paper.Joint_venture_contract, filed),
                has_financial_certificate=is_filed(Filed_paper.Financial_certificate, filed),
                has_resume=is_filed(Filed_paper.Resume, filed),
                has_identity_card_copy=is_filed(Filed_paper.Identity_card_copy, filed),
                has_passport_copy=is_filed(Filed_paper.Passport_copy, filed),
                has_field_data_memorandum=is_filed(Filed_paper.Field_data_memorandum, filed),
                basic_information=concession_proposal__basic_information,
                other_annexes=concession_proposal__other_annexes,
                memorandum=concession_proposal__memorandum,
            ).missing
        )
    if isinstance(dossier, For_land_use_right):
        return tuple(
            Land_document(document_2)
            for document_2 in part_9_land_use_right.land_application(
                certificate_of=dossier.content.certificate_of,
                certificate_filed=is_filed(Filed_paper.Registration_certificate, filed),
                other_documents_filed=is_filed(Filed_paper.Documents_for_land_authority, filed),
                certified_by=dossier.content.certified_by,
            ).missing
        )
    if isinstance(dossier, For_import_plan):
        if is_filed(Filed_paper.Documents_of_printed_form, filed):
            return ()
        return (Import_plan_document(),)
    raise Silent("missing", "rules/situations/official.catala_en:137", "Is this dossier complete?")


def _dossier_completeness_is_complete(missing: Reading[tuple[Missing_document, ...]]) -> bool:
    """Whether no document is missing.

    Is this dossier complete? (rules/situations/official.catala_en, line 225).
    """
    return len(missing()) == 0


def _dossier_completeness_can_be_handed_in(dossier: Dossier, is_complete: Reading[bool]) -> bool:
    """Whether it can be handed in: no document is missing, and the investor in a concession is a legal entity.

    Is this dossier complete?; Article 10, first sentence (rules/situations/official.catala_en, lines 227, 231).
    """
    if not dossier.content.is_legal_entity if isinstance(dossier, For_concession) else False:
        return False
    return is_complete()


def dossier_completeness(
    *,
    dossier: Dossier,
    filed: tuple[Filed_paper, ...],
    general_business_proposal__such_as: part_3_general_business.Such_as | None = None,
    general_business_proposal__if_any: part_3_general_business.If_any | None = None,
    concession_proposal__basic_information: part_4_concession_activities.Basic_information | None = None,
    concession_proposal__other_annexes: part_4_concession_activities.Other_annexes | None = None,
    concession_proposal__memorandum: part_4_concession_activities.Memorandum | None = None,
) -> Dossier_completeness:
    """Is this dossier complete, and what is missing from it?

    Encodes Is this dossier complete? (rules/situations/official.catala_en:131).

    Facts:
        dossier: What is applied for.
        filed: The papers that are filed.
        general_business_proposal__such_as: What the documents behind "such as" are (a reading of the text: Asked_for if not given).
        general_business_proposal__if_any: Of what "if any" is said (a reading of the text: Any_entity if not given).
        concession_proposal__basic_information: What the second item of Article 11 asks for (a reading of the text: Instead_of_study_and_plan if not given).
        concession_proposal__other_annexes: What the annexes of the fourth item of Article 11 are (a reading of the text: Needed if not given).
        concession_proposal__memorandum: Which concessions need a memorandum on initial field data collection (a reading of the text: All_concessions if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    missing = _dossier_completeness_missing(
        dossier,
        filed,
        general_business_proposal__such_as,
        general_business_proposal__if_any,
        concession_proposal__basic_information,
        concession_proposal__other_annexes,
        concession_proposal__memorandum,
    )
    is_complete = _dossier_completeness_is_complete(known(missing))
    can_be_handed_in = _dossier_completeness_can_be_handed_in(dossier, known(is_complete))
    return Dossier_completeness(missing=missing, is_complete=is_complete, can_be_handed_in=can_be_handed_in)


def _concession_opinion_procedure_on_calling_list(on_calling_list: bool) -> bool:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 357)."""
    return on_calling_list


def _concession_opinion_procedure_application_received(
    application_received: Present[date] | None,
) -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 358)."""
    return application_received


def _concession_opinion_procedure_forwarded(forwarded: Present[date] | None) -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 359)."""
    return forwarded


def _concession_opinion_procedure_comments_received(comments_received: Present[date] | None) -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 360)."""
    return comments_received


def _concession_opinion_procedure_presented() -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 361)."""
    return None


def _concession_opinion_procedure_submitted() -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 362)."""
    return None


def _concession_opinion_procedure_decision() -> part_4_concession_activities.Concession_decision:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 363)."""
    return part_4_concession_activities.Not_decided()


def _concession_opinion_procedure_rejection_notified() -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 364)."""
    return None


def _concession_opinion_procedure_approval_notified() -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 365)."""
    return None


def _concession_opinion_procedure_completed() -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 366)."""
    return None


def _concession_opinion_procedure_reported() -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 367)."""
    return None


def _concession_opinion_procedure_submitted_for_signature() -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 368)."""
    return None


def _concession_opinion_procedure_delegated() -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 369)."""
    return None


def _concession_opinion_procedure_as_of(as_of: date) -> date:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 370)."""
    return as_of


def _concession_opinion_procedure(
    on_calling_list: bool,
    application_received: Present[date] | None,
    forwarded: Present[date] | None,
    comments_received: Present[date] | None,
    as_of: date,
    concession_procedure__listed_decision: part_4_concession_activities.Listed_decision | None,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None,
) -> part_4_concession_activities.Concession_procedure:
    """The procedure of Article 13.

    Asks the scope `Part_4_concession_activities.Concession_procedure` (rules/situations/official.catala_en:309).
    """
    return part_4_concession_activities.concession_procedure(
        on_calling_list=_concession_opinion_procedure_on_calling_list(on_calling_list),
        application_received=_concession_opinion_procedure_application_received(application_received),
        forwarded=_concession_opinion_procedure_forwarded(forwarded),
        comments_received=_concession_opinion_procedure_comments_received(comments_received),
        presented=_concession_opinion_procedure_presented(),
        submitted=_concession_opinion_procedure_submitted(),
        decision=_concession_opinion_procedure_decision(),
        rejection_notified=_concession_opinion_procedure_rejection_notified(),
        approval_notified=_concession_opinion_procedure_approval_notified(),
        completed=_concession_opinion_procedure_completed(),
        reported=_concession_opinion_procedure_reported(),
        submitted_for_signature=_concession_opinion_procedure_submitted_for_signature(),
        delegated=_concession_opinion_procedure_delegated(),
        as_of=_concession_opinion_procedure_as_of(as_of),
        listed_decision=concession_procedure__listed_decision,
        receipt=concession_procedure__receipt,
        afterwards=concession_procedure__afterwards,
    )


def _concession_opinion_opinion(
    procedure: Reading[part_4_concession_activities.Concession_procedure],
) -> obligations.Obligation:
    """To send comments in writing to the planning and investment sector.

    Article 13(2); Article 13(2), second sentence (rules/situations/official.catala_en, line 374).
    """
    return procedure().comments


def _concession_opinion_is_deemed_approved(opinion: Reading[obligations.Obligation]) -> bool:
    """Whether the project is deemed approved by those who did not answer in time.

    Article 13(2), second sentence (rules/situations/official.catala_en, line 377).
    """
    return deemed_approved(opinion())


def _concession_opinion_can_go_on(procedure: Reading[part_4_concession_activities.Concession_procedure]) -> bool:
    """Whether the project can be put to the meeting of the CIP.

    Article 13(1); Article 13(2), third sentence (rules/situations/official.catala_en, line 381).
    """
    return has_begun(procedure().presentation)


def concession_opinion(
    *,
    on_calling_list: bool,
    application_received: Present[date] | None = None,
    forwarded: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    as_of: date,
    concession_procedure__listed_decision: part_4_concession_activities.Listed_decision | None = None,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
) -> Concession_opinion:
    """Who must give an opinion on this concession project, and by which day? Is it deemed approved where nobody
    answers, and can it go on?

    Encodes Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en:296).

    Facts:
        on_calling_list: The project or activity is on the investment calling list.
        application_received: The day on which the planning and investment sector received the application (None if not given).
        forwarded: The day on which the sectors and the locality that are asked for comments received the application (None if not given).
        comments_received: The day on which the last of their comments reached the sector (None if not given).
        as_of: The date for which the question is asked.
        concession_procedure__listed_decision: Who decides on a project of the investment calling list (a reading of the text: By_committee if not given).
        concession_procedure__receipt: From whose receipt of the application the 25 working days run (a reading of the text: By_those_who_comment if not given).
        concession_procedure__afterwards: When a project that is not listed can be presented to the CIP (a reading of the text: After_comments if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    procedure = _concession_opinion_procedure(
        on_calling_list,
        application_received,
        forwarded,
        comments_received,
        as_of,
        concession_procedure__listed_decision,
        concession_procedure__receipt,
        concession_procedure__afterwards,
    )
    opinion = _concession_opinion_opinion(known(procedure))
    is_deemed_approved = _concession_opinion_is_deemed_approved(known(opinion))
    can_go_on = _concession_opinion_can_go_on(known(procedure))
    return Concession_opinion(opinion=opinion, is_deemed_approved=is_deemed_approved, can_go_on=can_go_on)


def _import_plan_opinion_procedure_application_received(
    application_received: Present[date] | None,
) -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 384)."""
    return application_received


def _import_plan_opinion_procedure_set_complete(set_complete: Present[date] | None) -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 385)."""
    return set_complete


def _import_plan_opinion_procedure_sent_to_sector(sent_to_sector: Present[date] | None) -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 386)."""
    return sent_to_sector


def _import_plan_opinion_procedure_comments_received(comments_received: Present[date] | None) -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 387)."""
    return comments_received


def _import_plan_opinion_procedure_meeting_held() -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 388)."""
    return None


def _import_plan_opinion_procedure_certificate_issued() -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 389)."""
    return None


def _import_plan_opinion_procedure_sent_to_border() -> Present[date] | None:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 390)."""
    return None


def _import_plan_opinion_procedure_as_of(as_of: date) -> date:
    """Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en, line 391)."""
    return as_of


def _import_plan_opinion_procedure(
    application_received: Present[date] | None,
    set_complete: Present[date] | None,
    sent_to_sector: Present[date] | None,
    comments_received: Present[date] | None,
    as_of: date,
    import_plan_duties__thirty_days: part_8_duties_and_taxes.Thirty_days | None,
) -> part_8_duties_and_taxes.Import_plan_duties:
    """The procedure of Article 38.

    Asks the scope `Part_8_duties_and_taxes.Import_plan_duties` (rules/situations/official.catala_en:332).
    """
    return part_8_duties_and_taxes.import_plan_duties(
        application_received=_import_plan_opinion_procedure_application_received(application_received),
        set_complete=_import_plan_opinion_procedure_set_complete(set_complete),
        sent_to_sector=_import_plan_opinion_procedure_sent_to_sector(sent_to_sector),
        comments_received=_import_plan_opinion_procedure_comments_received(comments_received),
        meeting_held=_import_plan_opinion_procedure_meeting_held(),
        certificate_issued=_import_plan_opinion_procedure_certificate_issued(),
        sent_to_border=_import_plan_opinion_procedure_sent_to_border(),
        as_of=_import_plan_opinion_procedure_as_of(as_of),
        thirty_days=import_plan_duties__thirty_days,
    )


def _import_plan_opinion_opinion(
    procedure: Reading[part_8_duties_and_taxes.Import_plan_duties],
) -> obligations.Obligation:
    """To provide comments in writing to the financial sector.

    Article 38(3) (rules/situations/official.catala_en, line 394).
    """
    return procedure().comments


def _import_plan_opinion_is_deemed_approved(opinion: Reading[obligations.Obligation]) -> bool:
    """Whether the documents are deemed approved by the sector that did not answer in time.

    Article 38(3), second sentence (rules/situations/official.catala_en, line 397).
    """
    return deemed_approved(opinion())


def _import_plan_opinion_can_go_on(procedure: Reading[part_8_duties_and_taxes.Import_plan_duties]) -> bool:
    """Whether the joint meeting on the plan can be held.

    Article 38(4) (rules/situations/official.catala_en, line 400).
    """
    return has_begun(procedure().meeting)


def import_plan_opinion(
    *,
    application_received: Present[date] | None = None,
    set_complete: Present[date] | None = None,
    sent_to_sector: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    as_of: date,
    import_plan_duties__thirty_days: part_8_duties_and_taxes.Thirty_days | None = None,
) -> Import_plan_opinion:
    """Who must give an opinion on this annual import plan, and by which day? Is it deemed approved where nobody
    answers, and can it go on?

    Encodes Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en:319).

    Facts:
        application_received: The day on which the financial sector received the application (None if not given).
        set_complete: The day on which the set of documents was complete, in the printed form (None if not given).
        sent_to_sector: The day on which the relevant sector received the documents (None if not given).
        comments_received: The day on which the financial sector received the comments of the relevant sector in writing (None if not given).
        as_of: The date for which the question is asked.
        import_plan_duties__thirty_days: From when the 30 working days for the certificate run (a reading of the text: From_application if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where two do, `EvaluationError` where a computation cannot
    be done.
    """
    procedure = _import_plan_opinion_procedure(
        application_received, set_complete, sent_to_sector, comments_received, as_of, import_plan_duties__thirty_days
    )
    opinion = _import_plan_opinion_opinion(known(procedure))
    is_deemed_approved = _import_plan_opinion_is_deemed_approved(known(opinion))
    can_go_on = _import_plan_opinion_can_go_on(known(procedure))
    return Import_plan_opinion(opinion=opinion, is_deemed_approved=is_deemed_approved, can_go_on=can_go_on)


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

_ART38_1 = Place(
    "Article 38(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-1",
    "Provide documentation in accordance with the print form for annual import plan defined by the financial sector;",
)

_IS_THIS_DOSSIER_COMPLETE = Place(
    "Is this dossier complete?", ("Situations", "Questions of an official", "Is this dossier complete?"), "", ""
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

DOSSIER_COMPLETENESS = Scope(
    "Dossier_completeness",
    function=dossier_completeness,
    inputs=(
        Input("dossier", DOSSIER_TYPE, "What is applied for."),
        Input("filed", ListOf(FILED_PAPER_TYPE), "The papers that are filed."),
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
    ),
    bindings=(
        Binding(
            "missing",
            "missing",
            ListOf(MISSING_DOCUMENT_TYPE),
            _dossier_completeness_missing,
            reads=(
                "dossier",
                "filed",
                "General_business_proposal.such_as",
                "General_business_proposal.if_any",
                "Concession_proposal.basic_information",
                "Concession_proposal.other_annexes",
                "Concession_proposal.memorandum",
            ),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_P1,),
                            153,
                            "rules/situations/official.catala_en",
                            conditions=(
                                Condition(
                                    "dossier with pattern For_general_business",
                                    ("dossier",),
                                    lambda dossier: isinstance(dossier, For_general_business),
                                    (Value("dossier", DOSSIER_TYPE, lambda dossier: dossier),),
                                ),
                            ),
                            uses=("General_business_proposal.such_as", "General_business_proposal.if_any"),
                            asks=(
                                Asked(
                                    part_3_general_business.GENERAL_BUSINESS_PROPOSAL,
                                    lambda dossier, filed, general_business_proposal__such_as, general_business_proposal__if_any: (
                                        Present(
                                            (
                                                dossier.content.is_joint_venture,
                                                dossier.content.includes_lao_national,
                                                dossier.content.includes_foreigner,
                                                dossier.content.includes_foreign_entity,
                                                dossier.content.status_document_exists,
                                                is_filed(Filed_paper.Application_form, filed),
                                                is_filed(Filed_paper.Joint_venture_contract, filed),
                                                is_filed(Filed_paper.Resume, filed),
                                                is_filed(Filed_paper.Financial_certificate, filed),
                                                is_filed(Filed_paper.Status_document, filed),
                                                is_filed(Filed_paper.Identity_card_copy, filed),
                                                is_filed(Filed_paper.Passport_copy, filed),
                                                general_business_proposal__such_as,
                                                general_business_proposal__if_any,
                                            ),
                                        )
                                        if isinstance(dossier, For_general_business)
                                        else None
                                    ),
                                    inputs=(
                                        "is_joint_venture",
                                        "includes_lao_national",
                                        "includes_foreigner",
                                        "includes_foreign_entity",
                                        "status_document_exists",
                                        "has_form",
                                        "has_contracts",
                                        "has_resume",
                                        "has_certificate",
                                        "has_status_document",
                                        "has_identity_card",
                                        "has_passport",
                                        "such_as",
                                        "if_any",
                                    ),
                                    outputs=("missing",),
                                    reads=(
                                        "dossier",
                                        "filed",
                                        "General_business_proposal.such_as",
                                        "General_business_proposal.if_any",
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_B,),
                            176,
                            "rules/situations/official.catala_en",
                            conditions=(
                                Condition(
                                    "dossier with pattern For_concession",
                                    ("dossier",),
                                    lambda dossier: isinstance(dossier, For_concession),
                                    (Value("dossier", DOSSIER_TYPE, lambda dossier: dossier),),
                                ),
                            ),
                            uses=(
                                "Concession_proposal.basic_information",
                                "Concession_proposal.other_annexes",
                                "Concession_proposal.memorandum",
                            ),
                            asks=(
                                Asked(
                                    part_4_concession_activities.CONCESSION_PROPOSAL,
                                    lambda dossier, filed, concession_proposal__basic_information, concession_proposal__other_annexes, concession_proposal__memorandum: (
                                        Present(
                                            (
                                                dossier.content.is_legal_entity,
                                                dossier.content.is_mining_energy_or_land,
                                                dossier.content.is_joint_venture,
                                                dossier.content.includes_lao_national,
                                                dossier.content.includes_foreigner,
                                                is_filed(Filed_paper.Application_form, filed),
                                                is_filed(Filed_paper.Basic_information, filed),
                                                is_filed(Filed_paper.Feasibility_study, filed),
                                                is_filed(Filed_paper.Business_plan, filed),
                                                is_filed(Filed_paper.Joint_venture_contract, filed),
                                                is_filed(Filed_paper.Financial_certificate, filed),
                                                is_filed(Filed_paper.Resume, filed),
                                                is_filed(Filed_paper.Identity_card_copy, filed),
                                                is_filed(Filed_paper.Passport_copy, filed),
                                                is_filed(Filed_paper.Field_data_memorandum, filed),
                                                concession_proposal__basic_information,
                                                concession_proposal__other_annexes,
                                                concession_proposal__memorandum,
                                            ),
                                        )
                                        if isinstance(dossier, For_concession)
                                        else None
                                    ),
                                    inputs=(
                                        "is_legal_entity",
                                        "is_mining_energy_or_land",
                                        "is_joint_venture",
                                        "includes_lao_national",
                                        "includes_foreigner",
                                        "has_application_form",
                                        "has_basic_information",
                                        "has_feasibility_study",
                                        "has_business_plan",
                                        "has_joint_venture_contract",
                                        "has_financial_certificate",
                                        "has_resume",
                                        "has_identity_card_copy",
                                        "has_passport_copy",
                                        "has_field_data_memorandum",
                                        "basic_information",
                                        "other_annexes",
                                        "memorandum",
                                    ),
                                    outputs=("missing",),
                                    reads=(
                                        "dossier",
                                        "filed",
                                        "Concession_proposal.basic_information",
                                        "Concession_proposal.other_annexes",
                                        "Concession_proposal.memorandum",
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART49_P1_A, _ART49_P1_B),
                            203,
                            "rules/situations/official.catala_en",
                            conditions=(
                                Condition(
                                    "dossier with pattern For_land_use_right",
                                    ("dossier",),
                                    lambda dossier: isinstance(dossier, For_land_use_right),
                                    (Value("dossier", DOSSIER_TYPE, lambda dossier: dossier),),
                                ),
                            ),
                            asks=(
                                Asked(
                                    part_9_land_use_right.LAND_APPLICATION,
                                    lambda dossier, filed: (
                                        Present(
                                            (
                                                dossier.content.certificate_of,
                                                is_filed(Filed_paper.Registration_certificate, filed),
                                                is_filed(Filed_paper.Documents_for_land_authority, filed),
                                                dossier.content.certified_by,
                                            ),
                                        )
                                        if isinstance(dossier, For_land_use_right)
                                        else None
                                    ),
                                    inputs=(
                                        "certificate_of",
                                        "certificate_filed",
                                        "other_documents_filed",
                                        "certified_by",
                                    ),
                                    outputs=("missing",),
                                    reads=("dossier", "filed"),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            3,
                            (_ART38_1,),
                            218,
                            "rules/situations/official.catala_en",
                            conditions=(
                                Condition(
                                    "dossier with pattern For_import_plan",
                                    ("dossier",),
                                    lambda dossier: isinstance(dossier, For_import_plan),
                                    (Value("dossier", DOSSIER_TYPE, lambda dossier: dossier),),
                                ),
                            ),
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
            _dossier_completeness_is_complete,
            reads=("missing",),
            term=Term(
                Rule(0, (_IS_THIS_DOSSIER_COMPLETE,), 225, "rules/situations/official.catala_en", uses=("missing",))
            ),
            certain=False,
        ),
        Binding(
            "can_be_handed_in",
            "can_be_handed_in",
            Boolean(),
            _dossier_completeness_can_be_handed_in,
            reads=("dossier", "is_complete"),
            term=Term(
                Rule(
                    0,
                    (_IS_THIS_DOSSIER_COMPLETE,),
                    227,
                    "rules/situations/official.catala_en",
                    label="complete",
                    uses=("is_complete",),
                ),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_A,),
                            231,
                            "rules/situations/official.catala_en",
                            conditions=(
                                Condition(
                                    "match dossier with pattern -- For_concession content concession: not concession.is_legal_entity -- anything: false",
                                    ("dossier",),
                                    lambda dossier: (
                                        not dossier.content.is_legal_entity
                                        if isinstance(dossier, For_concession)
                                        else False
                                    ),
                                    (Value("dossier", DOSSIER_TYPE, lambda dossier: dossier),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("missing", "is_complete", "can_be_handed_in"),
    type=DOSSIER_COMPLETENESS_TYPE,
    doc="Is this dossier complete, and what is missing from it?",
    places=(_IS_THIS_DOSSIER_COMPLETE,),
)

_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL = Place(
    "Whose opinion is needed, and does silence count as approval?",
    ("Situations", "Questions of an official", "Whose opinion is needed, and does silence count as approval?"),
    "",
    "",
)

_ART13_2_A = Place(
    "Article 13(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-2-a",
    "Projects and concession activities not listed in the investment calling list shall be examined and considered by the planning and investment sector in coordination with relevant sectors and locality for their comments in writing in consultation with their management.",
)

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

CONCESSION_OPINION = Scope(
    "Concession_opinion",
    function=concession_opinion,
    inputs=(
        Input("on_calling_list", Boolean(), "The project or activity is on the investment calling list."),
        Input(
            "application_received",
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
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Concession_procedure.listed_decision",
            part_4_concession_activities.LISTED_DECISION_TYPE,
            "Who decides on a project of the investment calling list.",
            required=False,
            parameter="concession_procedure__listed_decision",
            reading=ReadingChoice("Concession_procedure.listed_decision", "By_committee", (_ART13_1,)),
        ),
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
    ),
    bindings=(
        Subscope(
            "procedure",
            part_4_concession_activities.CONCESSION_PROCEDURE,
            _concession_opinion_procedure,
            inputs=(
                SubscopeInput(
                    "on_calling_list",
                    _concession_opinion_procedure_on_calling_list,
                    reads=("on_calling_list",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            357,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "application_received",
                    _concession_opinion_procedure_application_received,
                    reads=("application_received",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            358,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "forwarded",
                    _concession_opinion_procedure_forwarded,
                    reads=("forwarded",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            359,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "comments_received",
                    _concession_opinion_procedure_comments_received,
                    reads=("comments_received",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            360,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "presented",
                    _concession_opinion_procedure_presented,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            361,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "submitted",
                    _concession_opinion_procedure_submitted,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            362,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "decision",
                    _concession_opinion_procedure_decision,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            363,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "rejection_notified",
                    _concession_opinion_procedure_rejection_notified,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            364,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "approval_notified",
                    _concession_opinion_procedure_approval_notified,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            365,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "completed",
                    _concession_opinion_procedure_completed,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            366,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "reported",
                    _concession_opinion_procedure_reported,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            367,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "submitted_for_signature",
                    _concession_opinion_procedure_submitted_for_signature,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            368,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "delegated",
                    _concession_opinion_procedure_delegated,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            369,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    _concession_opinion_procedure_as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            370,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput("listed_decision", handed_on, reads=("Concession_procedure.listed_decision",)),
                SubscopeInput("receipt", handed_on, reads=("Concession_procedure.receipt",)),
                SubscopeInput("afterwards", handed_on, reads=("Concession_procedure.afterwards",)),
            ),
            reads=(
                "on_calling_list",
                "application_received",
                "forwarded",
                "comments_received",
                "as_of",
                "Concession_procedure.listed_decision",
                "Concession_procedure.receipt",
                "Concession_procedure.afterwards",
            ),
            certain=False,
        ),
        Binding(
            "opinion",
            "opinion",
            obligations.OBLIGATION_TYPE,
            _concession_opinion_opinion,
            reads=("procedure",),
            term=Term(
                Rule(
                    0,
                    (_ART13_2_A, _ART13_2_B),
                    374,
                    "rules/situations/official.catala_en",
                    uses=("procedure.comments",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "is_deemed_approved",
            "is_deemed_approved",
            Boolean(),
            _concession_opinion_is_deemed_approved,
            reads=("opinion",),
            term=Term(Rule(0, (_ART13_2_B,), 377, "rules/situations/official.catala_en", uses=("opinion",))),
            certain=False,
        ),
        Binding(
            "can_go_on",
            "can_go_on",
            Boolean(),
            _concession_opinion_can_go_on,
            reads=("procedure",),
            term=Term(
                Rule(
                    0,
                    (_ART13_1, _ART13_2_C),
                    381,
                    "rules/situations/official.catala_en",
                    uses=("procedure.presentation",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("opinion", "is_deemed_approved", "can_go_on"),
    type=CONCESSION_OPINION_TYPE,
    doc="Who must give an opinion on this concession project, and by which day? Is it deemed approved where nobody answers, and can it go on?",
    places=(_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
    calendars=(lao_pdr.LAO_PDR,),
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

_ART38_4_A = Place(
    "Article 38(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-4-a",
    "Afterwards, the financial sector convenes a joint meeting with the relevant sector to consider the approval of the annual import plan",
)

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

IMPORT_PLAN_OPINION = Scope(
    "Import_plan_opinion",
    function=import_plan_opinion,
    inputs=(
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
            "procedure",
            part_8_duties_and_taxes.IMPORT_PLAN_DUTIES,
            _import_plan_opinion_procedure,
            inputs=(
                SubscopeInput(
                    "application_received",
                    _import_plan_opinion_procedure_application_received,
                    reads=("application_received",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            384,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "set_complete",
                    _import_plan_opinion_procedure_set_complete,
                    reads=("set_complete",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            385,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "sent_to_sector",
                    _import_plan_opinion_procedure_sent_to_sector,
                    reads=("sent_to_sector",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            386,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "comments_received",
                    _import_plan_opinion_procedure_comments_received,
                    reads=("comments_received",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            387,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "meeting_held",
                    _import_plan_opinion_procedure_meeting_held,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            388,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "certificate_issued",
                    _import_plan_opinion_procedure_certificate_issued,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            389,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "sent_to_border",
                    _import_plan_opinion_procedure_sent_to_border,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            390,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    _import_plan_opinion_procedure_as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            391,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput("thirty_days", handed_on, reads=("Import_plan_duties.thirty_days",)),
            ),
            reads=(
                "application_received",
                "set_complete",
                "sent_to_sector",
                "comments_received",
                "as_of",
                "Import_plan_duties.thirty_days",
            ),
            certain=False,
        ),
        Binding(
            "opinion",
            "opinion",
            obligations.OBLIGATION_TYPE,
            _import_plan_opinion_opinion,
            reads=("procedure",),
            term=Term(Rule(0, (_ART38_3_A,), 394, "rules/situations/official.catala_en", uses=("procedure.comments",))),
            certain=False,
        ),
        Binding(
            "is_deemed_approved",
            "is_deemed_approved",
            Boolean(),
            _import_plan_opinion_is_deemed_approved,
            reads=("opinion",),
            term=Term(Rule(0, (_ART38_3_B,), 397, "rules/situations/official.catala_en", uses=("opinion",))),
            certain=False,
        ),
        Binding(
            "can_go_on",
            "can_go_on",
            Boolean(),
            _import_plan_opinion_can_go_on,
            reads=("procedure",),
            term=Term(Rule(0, (_ART38_4_A,), 400, "rules/situations/official.catala_en", uses=("procedure.meeting",))),
            certain=False,
        ),
    ),
    outputs=("opinion", "is_deemed_approved", "can_go_on"),
    type=IMPORT_PLAN_OPINION_TYPE,
    doc="Who must give an opinion on this annual import plan, and by which day? Is it deemed approved where nobody answers, and can it go on?",
    places=(_WHOSE_OPINION_IS_NEEDED__AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
    calendars=(lao_pdr.LAO_PDR,),
)
