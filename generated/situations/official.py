"""Compiled from rules/situations/official.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import TypeAlias

from ..calendars import lao_pdr
from ..decree import (
    part_3_general_business,
    part_4_concession_activities,
    part_5_calling_list,
    part_6_committee_and_one_stop_services,
    part_7_representative_office,
    part_8_duties_and_taxes,
    part_9_land_use_right,
)
from ..library import administration, obligations
from ..runtime.answers import Place
from ..runtime.decisions import Decision, Outcome
from ..runtime.evaluation import Applied, Reading, attempt, impossible, known, only
from ..runtime.failures import Failure, ImpossibleReached, Silent, Unset
from ..runtime.readings import handed_on
from ..runtime.records import frozen
from ..runtime.schema import (
    Boolean,
    Case,
    Date,
    Enumeration,
    Field,
    Function,
    ListOf,
    MoneyIn,
    OptionalOf,
    Present,
    Structure,
)
from ..runtime.scopes import (
    Asked,
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
from ..stdlib import list_en

MoneyInUSD: TypeAlias = int
"""Money in USD (US Dollar): in hundredths of USD."""

_MAY_THE_COMMITTEE_LINE_1223 = (
    "rules/situations/official.catala_en:1223",
    "May the Committee decide this, who sits on it, and who decides instead?",
)
_WHAT_DO_I_LINE_743 = ("rules/situations/official.catala_en:743", "What do I owe the investor next, and by which day?")


@frozen
class For_general_business:
    """The registration of a general business."""

    content: General_business_dossier


@frozen
class For_concession:
    """A concession."""

    content: Concession_dossier


@frozen
class For_land_use_right:
    """Land use right."""

    content: Land_dossier


@frozen
class For_import_plan:
    """The approval of an annual import plan."""


@frozen
class For_representative_office:
    """A Representative Office."""


Dossier: TypeAlias = (
    For_general_business | For_concession | For_land_use_right | For_import_plan | For_representative_office
)
"""What is applied for."""


class Paper(Enum):
    """A paper of an application, as it lies in the dossier or in the hands of the investor."""

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


@frozen
class Article_7:
    """Of a proposal for a general business."""

    content: part_3_general_business.Proposal_document


@frozen
class Article_11:
    """Of a proposal for a concession."""

    content: part_4_concession_activities.Proposal_document


@frozen
class Article_49:
    """Of an application for land use right."""

    content: part_9_land_use_right.Land_document


@frozen
class Import_plan_document:
    """What the printed form for the annual import plan asks for: Article 38."""


Document: TypeAlias = Article_7 | Article_11 | Article_49 | Import_plan_document
"""A document that belongs to an application, as its Article names it."""


class Office_act(Enum):
    """What an office has to do."""

    Decide_on_certificate = "Decide_on_certificate"
    """To consider issuing the enterprise registration certificate."""
    Issue_enterprise_number = "Issue_enterprise_number"
    """To issue the enterprise identification number or code."""
    Issue_taxpayer_number = "Issue_taxpayer_number"
    """To issue the taxpayer identification number."""
    Obtain_enterprise_number = "Obtain_enterprise_number"
    """To obtain the enterprise identification number or code from the industry and commerce sector."""
    Obtain_taxpayer_number = "Obtain_taxpayer_number"
    """To obtain the taxpayer identification number from the financial sector."""
    Copy_to_sector = "Copy_to_sector"
    """To forward a copy of the certificate to the concerned sector."""
    Copy_to_ministry = "Copy_to_ministry"
    """To forward a copy of the certificate to the ministry."""
    Permit_seal = "Permit_seal"
    """To issue the license or permission for the seal."""
    Carve_seal = "Carve_seal"
    """To carve the seal."""
    Comment = "Comment"
    """To send comments in writing."""
    Present_to_committee = "Present_to_committee"
    """To put the project to the meeting of the CIP."""
    Submit_project = "Submit_project"
    """To submit the project to the government or the provincial or municipal authorities."""
    Send_rejection = "Send_rejection"
    """To send the investor a letter about the rejection."""
    Notify_approval = "Notify_approval"
    """To notify the investor of the approval in writing."""
    Report_outcomes = "Report_outcomes"
    """To report the outcomes of the negotiation to the meeting of the CIP."""
    Submit_outcomes = "Submit_outcomes"
    """To submit the outcomes of the negotiation, so that the authority to sign is delegated."""
    Forward_documents = "Forward_documents"
    """To send the complete set of documents to the relevant sectors."""
    Hold_joint_meeting = "Hold_joint_meeting"
    """To convene the joint meeting with the relevant sector."""
    Issue_certificate = "Issue_certificate"
    """To issue the certificate that approves the import plan."""
    Send_to_border = "Send_to_border"
    """To send the approved plan to the border check point."""
    Inspect_and_report = "Inspect_and_report"
    """To inspect, record and report the imports."""
    Review_documents = "Review_documents"
    """To review the documents and conditions."""
    Inspect_location = "Inspect_location"
    """To inspect the location."""
    Report_to_leading_committee = "Report_to_leading_committee"
    """To report back to the leading committee."""
    Issue_title = "Issue_title"
    """To issue the land title."""
    Monitor = "Monitor"
    """To monitor the activities of the investor."""


@frozen
class Listed_general_business:
    """A general business of the investment calling list."""


@frozen
class Listed_concession:
    """A concession of the investment calling list."""


@frozen
class Unlisted_concession:
    """A concession that is not on the list."""


@frozen
class List_entry:
    """A project or activity for the investment calling list, of this value."""

    content: MoneyInUSD


@frozen
class Change_of_concession:
    """A change that an enterprise with a concession wishes."""

    content: part_4_concession_activities.Concession_change


@frozen
class Other_subject:
    """Anything else."""

    content: part_6_committee_and_one_stop_services.Matter


Subject: TypeAlias = (
    Listed_general_business
    | Listed_concession
    | Unlisted_concession
    | List_entry
    | Change_of_concession
    | Other_subject
)
"""What is brought before the Committee."""


@frozen
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


@frozen
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


@frozen
class Land_dossier:
    """A dossier for land use right."""

    certificate_of: Present[part_9_land_use_right.Certificate_sector] | None
    """The sector that issued the enterprise registration certificate or concession registration certificate; absent
    without such a certificate.
    """
    certified_by: Present[part_9_land_use_right.Certificate_sector] | None
    """The sector that certified the other documents; absent if none did."""


@frozen
class Dossier_completeness:
    """Is this dossier complete, and what is missing from it?"""

    missing: tuple[Document, ...]
    """The documents that are missing, in the order of the Article."""
    is_complete: bool
    """Whether no document is missing."""
    can_be_handed_in: bool
    """Whether it can be handed in: no document is missing, and the investor in a concession is a legal entity."""


@frozen
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


@frozen
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


@frozen
class Owed_act:
    """Something that an office still has to do."""

    act: Office_act
    """What is to be done."""
    by: administration.Actor
    """By whom."""
    towards: administration.Actor
    """Towards whom."""
    last_day: Present[date] | None
    """The last day; absent if the words give none."""
    status: obligations.Status
    """Whether it can still be done in time."""


@frozen
class Registration_office_acts:
    """What do the offices owe in the registration of a general business next, and by which day?"""

    still_owed: tuple[Owed_act, ...]
    """What the offices still have to do, the earliest last day first."""
    next_: Present[Owed_act] | None
    """What comes first; absent if nothing is owed now."""


@frozen
class Concession_office_acts:
    """What do the offices owe on the way to a concession agreement next, and by which day?"""

    still_owed: tuple[Owed_act, ...]
    """What the offices still have to do, the earliest last day first."""
    next_: Present[Owed_act] | None
    """What comes first; absent if nothing is owed now."""


@frozen
class Concession_certificate_office_acts:
    """What do the offices owe around a concession registration certificate next, and by which day?"""

    still_owed: tuple[Owed_act, ...]
    """What the offices still have to do, the earliest last day first."""
    next_: Present[Owed_act] | None
    """What comes first; absent if nothing is owed now."""


@frozen
class Import_plan_office_acts:
    """What do the offices owe on an annual import plan next, and by which day?"""

    still_owed: tuple[Owed_act, ...]
    """What the offices still have to do, the earliest last day first."""
    next_: Present[Owed_act] | None
    """What comes first; absent if nothing is owed now."""


@frozen
class Land_office_acts:
    """What does the land management authority owe on a proposal for land use right next?"""

    still_owed: tuple[Owed_act, ...]
    """What the offices still have to do, the earliest last day first."""
    next_: Present[Owed_act] | None
    """What comes first; absent if nothing is owed now."""


@frozen
class Representative_office_acts:
    """What do the offices owe in the registration of a Representative Office next, and by which day?"""

    still_owed: tuple[Owed_act, ...]
    """What the offices still have to do, the earliest last day first."""
    next_: Present[Owed_act] | None
    """What comes first; absent if nothing is owed now."""


@frozen
class Committee_decision:
    """May the Committee decide this, what else may it do with it, and whom do other Articles name for the decision?"""

    matter: part_6_committee_and_one_stop_services.Matter
    """The matter, in the words of Article 23."""
    may_decide: bool
    """Whether Article 23 lets the Committee decide it: approve, and not merely consider."""
    powers: tuple[part_6_committee_and_one_stop_services.Power, ...]
    """What Article 23 lets the Committee do with it; nothing if the list is empty."""
    other_articles_name: tuple[administration.Actor, ...]
    """Whom Articles 13, 18, 20 and 21 have approve it, in the order of the Articles; nobody if the list is empty."""


@frozen
class Person:
    """A person who may sit on the Committee."""

    post: part_6_committee_and_one_stop_services.Post
    """The post that the person holds."""
    supervises_investment: bool
    """The person supervises investment work."""
    is_selected: bool
    """The official was selected for the central Committee."""


@frozen
class Seated:
    """A person, and as what the person sits on the Committee."""

    person: Person
    """The person."""
    seat: part_6_committee_and_one_stop_services.Seat
    """As what."""


@frozen
class Committee_round:
    """Who of these persons sits on this Committee, and as what? Who works for it, and whose seal does it use?"""

    seated: tuple[Seated, ...]
    """The persons who sit on it, in the order in which they were given."""
    not_seated: tuple[Person, ...]
    """The persons who cannot sit on it."""
    has_chair: bool
    """Whether its Chair is among them."""
    has_vice_chair: bool
    """Whether its Vice Chair is among them."""
    offices: part_6_committee_and_one_stop_services.Committee_offices
    """Who chairs it, who works for it, and whose seal it uses."""


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

PAPER_TYPE = Enumeration(
    "Paper",
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
    build=lambda case, _: Paper(case),
    read=lambda value: (value.value, None),
    doc="A paper of an application, as it lies in the dossier or in the hands of the investor.",
)

DOCUMENT_TYPE = Enumeration(
    "Document",
    (
        Case("Article_7", part_3_general_business.PROPOSAL_DOCUMENT_TYPE, "Of a proposal for a general business."),
        Case("Article_11", part_4_concession_activities.PROPOSAL_DOCUMENT_TYPE, "Of a proposal for a concession."),
        Case("Article_49", part_9_land_use_right.LAND_DOCUMENT_TYPE, "Of an application for land use right."),
        Case("Import_plan_document", doc="What the printed form for the annual import plan asks for: Article 38."),
    ),
    build=building(
        ("Article_7", Article_7),
        ("Article_11", Article_11),
        ("Article_49", Article_49),
        ("Import_plan_document", Import_plan_document),
    ),
    read=reading(
        ("Article_7", Article_7),
        ("Article_11", Article_11),
        ("Article_49", Article_49),
        ("Import_plan_document", Import_plan_document),
    ),
    doc="A document that belongs to an application, as its Article names it.",
)

OFFICE_ACT_TYPE = Enumeration(
    "Office_act",
    (
        Case("Decide_on_certificate", doc="To consider issuing the enterprise registration certificate."),
        Case("Issue_enterprise_number", doc="To issue the enterprise identification number or code."),
        Case("Issue_taxpayer_number", doc="To issue the taxpayer identification number."),
        Case(
            "Obtain_enterprise_number",
            doc="To obtain the enterprise identification number or code from the industry and commerce sector.",
        ),
        Case("Obtain_taxpayer_number", doc="To obtain the taxpayer identification number from the financial sector."),
        Case("Copy_to_sector", doc="To forward a copy of the certificate to the concerned sector."),
        Case("Copy_to_ministry", doc="To forward a copy of the certificate to the ministry."),
        Case("Permit_seal", doc="To issue the license or permission for the seal."),
        Case("Carve_seal", doc="To carve the seal."),
        Case("Comment", doc="To send comments in writing."),
        Case("Present_to_committee", doc="To put the project to the meeting of the CIP."),
        Case(
            "Submit_project", doc="To submit the project to the government or the provincial or municipal authorities."
        ),
        Case("Send_rejection", doc="To send the investor a letter about the rejection."),
        Case("Notify_approval", doc="To notify the investor of the approval in writing."),
        Case("Report_outcomes", doc="To report the outcomes of the negotiation to the meeting of the CIP."),
        Case(
            "Submit_outcomes",
            doc="To submit the outcomes of the negotiation, so that the authority to sign is delegated.",
        ),
        Case("Forward_documents", doc="To send the complete set of documents to the relevant sectors."),
        Case("Hold_joint_meeting", doc="To convene the joint meeting with the relevant sector."),
        Case("Issue_certificate", doc="To issue the certificate that approves the import plan."),
        Case("Send_to_border", doc="To send the approved plan to the border check point."),
        Case("Inspect_and_report", doc="To inspect, record and report the imports."),
        Case("Review_documents", doc="To review the documents and conditions."),
        Case("Inspect_location", doc="To inspect the location."),
        Case("Report_to_leading_committee", doc="To report back to the leading committee."),
        Case("Issue_title", doc="To issue the land title."),
        Case("Monitor", doc="To monitor the activities of the investor."),
    ),
    build=lambda case, _: Office_act(case),
    read=lambda value: (value.value, None),
    doc="What an office has to do.",
)

SUBJECT_TYPE = Enumeration(
    "Subject",
    (
        Case("Listed_general_business", doc="A general business of the investment calling list."),
        Case("Listed_concession", doc="A concession of the investment calling list."),
        Case("Unlisted_concession", doc="A concession that is not on the list."),
        Case("List_entry", MoneyIn("USD", 2), "A project or activity for the investment calling list, of this value."),
        Case(
            "Change_of_concession",
            part_4_concession_activities.CONCESSION_CHANGE_TYPE,
            "A change that an enterprise with a concession wishes.",
        ),
        Case("Other_subject", part_6_committee_and_one_stop_services.MATTER_TYPE, "Anything else."),
    ),
    build=building(
        ("Listed_general_business", Listed_general_business),
        ("Listed_concession", Listed_concession),
        ("Unlisted_concession", Unlisted_concession),
        ("List_entry", List_entry),
        ("Change_of_concession", Change_of_concession),
        ("Other_subject", Other_subject),
    ),
    read=reading(
        ("Listed_general_business", Listed_general_business),
        ("Listed_concession", Listed_concession),
        ("Unlisted_concession", Unlisted_concession),
        ("List_entry", List_entry),
        ("Change_of_concession", Change_of_concession),
        ("Other_subject", Other_subject),
    ),
    doc="What is brought before the Committee.",
)

DOSSIER_COMPLETENESS_TYPE = Structure(
    "Dossier_completeness",
    (
        Field("missing", ListOf(DOCUMENT_TYPE), "The documents that are missing, in the order of the Article."),
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

OWED_ACT_TYPE = Structure(
    "Owed_act",
    (
        Field("act", OFFICE_ACT_TYPE, "What is to be done."),
        Field("by", administration.ACTOR_TYPE, "By whom."),
        Field("towards", administration.ACTOR_TYPE, "Towards whom."),
        Field("last_day", OptionalOf(Date()), "The last day; absent if the words give none."),
        Field("status", obligations.STATUS_TYPE, "Whether it can still be done in time."),
    ),
    build=Owed_act,
    read=lambda value: (value.act, value.by, value.towards, value.last_day, value.status),
    doc="Something that an office still has to do.",
    module="Official",
)

REGISTRATION_OFFICE_ACTS_TYPE = Structure(
    "Registration_office_acts",
    (
        Field("still_owed", ListOf(OWED_ACT_TYPE), "What the offices still have to do, the earliest last day first."),
        Field("next", OptionalOf(OWED_ACT_TYPE), "What comes first; absent if nothing is owed now."),
    ),
    build=Registration_office_acts,
    read=lambda value: (value.still_owed, value.next_),
    doc="What do the offices owe in the registration of a general business next, and by which day?",
    module="Official",
)

CONCESSION_OFFICE_ACTS_TYPE = Structure(
    "Concession_office_acts",
    (
        Field("still_owed", ListOf(OWED_ACT_TYPE), "What the offices still have to do, the earliest last day first."),
        Field("next", OptionalOf(OWED_ACT_TYPE), "What comes first; absent if nothing is owed now."),
    ),
    build=Concession_office_acts,
    read=lambda value: (value.still_owed, value.next_),
    doc="What do the offices owe on the way to a concession agreement next, and by which day?",
    module="Official",
)

CONCESSION_CERTIFICATE_OFFICE_ACTS_TYPE = Structure(
    "Concession_certificate_office_acts",
    (
        Field("still_owed", ListOf(OWED_ACT_TYPE), "What the offices still have to do, the earliest last day first."),
        Field("next", OptionalOf(OWED_ACT_TYPE), "What comes first; absent if nothing is owed now."),
    ),
    build=Concession_certificate_office_acts,
    read=lambda value: (value.still_owed, value.next_),
    doc="What do the offices owe around a concession registration certificate next, and by which day?",
    module="Official",
)

IMPORT_PLAN_OFFICE_ACTS_TYPE = Structure(
    "Import_plan_office_acts",
    (
        Field("still_owed", ListOf(OWED_ACT_TYPE), "What the offices still have to do, the earliest last day first."),
        Field("next", OptionalOf(OWED_ACT_TYPE), "What comes first; absent if nothing is owed now."),
    ),
    build=Import_plan_office_acts,
    read=lambda value: (value.still_owed, value.next_),
    doc="What do the offices owe on an annual import plan next, and by which day?",
    module="Official",
)

LAND_OFFICE_ACTS_TYPE = Structure(
    "Land_office_acts",
    (
        Field("still_owed", ListOf(OWED_ACT_TYPE), "What the offices still have to do, the earliest last day first."),
        Field("next", OptionalOf(OWED_ACT_TYPE), "What comes first; absent if nothing is owed now."),
    ),
    build=Land_office_acts,
    read=lambda value: (value.still_owed, value.next_),
    doc="What does the land management authority owe on a proposal for land use right next?",
    module="Official",
)

REPRESENTATIVE_OFFICE_ACTS_TYPE = Structure(
    "Representative_office_acts",
    (
        Field("still_owed", ListOf(OWED_ACT_TYPE), "What the offices still have to do, the earliest last day first."),
        Field("next", OptionalOf(OWED_ACT_TYPE), "What comes first; absent if nothing is owed now."),
    ),
    build=Representative_office_acts,
    read=lambda value: (value.still_owed, value.next_),
    doc="What do the offices owe in the registration of a Representative Office next, and by which day?",
    module="Official",
)

COMMITTEE_DECISION_TYPE = Structure(
    "Committee_decision",
    (
        Field("matter", part_6_committee_and_one_stop_services.MATTER_TYPE, "The matter, in the words of Article 23."),
        Field(
            "may_decide",
            Boolean(),
            "Whether Article 23 lets the Committee decide it: approve, and not merely consider.",
        ),
        Field(
            "powers",
            ListOf(part_6_committee_and_one_stop_services.POWER_TYPE),
            "What Article 23 lets the Committee do with it; nothing if the list is empty.",
        ),
        Field(
            "other_articles_name",
            ListOf(administration.ACTOR_TYPE),
            "Whom Articles 13, 18, 20 and 21 have approve it, in the order of the Articles; nobody if the list is empty.",
        ),
    ),
    build=Committee_decision,
    read=lambda value: (value.matter, value.may_decide, value.powers, value.other_articles_name),
    doc="May the Committee decide this, what else may it do with it, and whom do other Articles name for the decision?",
    module="Official",
)

PERSON_TYPE = Structure(
    "Person",
    (
        Field("post", part_6_committee_and_one_stop_services.POST_TYPE, "The post that the person holds."),
        Field("supervises_investment", Boolean(), "The person supervises investment work."),
        Field("is_selected", Boolean(), "The official was selected for the central Committee."),
    ),
    build=Person,
    read=lambda value: (value.post, value.supervises_investment, value.is_selected),
    doc="A person who may sit on the Committee.",
    module="Official",
)

SEATED_TYPE = Structure(
    "Seated",
    (
        Field("person", PERSON_TYPE, "The person."),
        Field("seat", part_6_committee_and_one_stop_services.SEAT_TYPE, "As what."),
    ),
    build=Seated,
    read=lambda value: (value.person, value.seat),
    doc="A person, and as what the person sits on the Committee.",
    module="Official",
)

COMMITTEE_ROUND_TYPE = Structure(
    "Committee_round",
    (
        Field("seated", ListOf(SEATED_TYPE), "The persons who sit on it, in the order in which they were given."),
        Field("not_seated", ListOf(PERSON_TYPE), "The persons who cannot sit on it."),
        Field("has_chair", Boolean(), "Whether its Chair is among them."),
        Field("has_vice_chair", Boolean(), "Whether its Vice Chair is among them."),
        Field(
            "offices",
            part_6_committee_and_one_stop_services.COMMITTEE_OFFICES_TYPE,
            "Who chairs it, who works for it, and whose seal it uses.",
        ),
    ),
    build=Committee_round,
    read=lambda value: (value.seated, value.not_seated, value.has_chair, value.has_vice_chair, value.offices),
    doc="Who of these persons sits on this Committee, and as what? Who works for it, and whose seal does it use?",
    module="Official",
)


def is_filed(paper: Paper, filed: tuple[Paper, ...]) -> bool:
    """rules/situations/official.catala_en:159."""
    return any(each == paper for each in filed)


def deemed_approved(opinion: obligations.Obligation) -> bool:
    """rules/situations/official.catala_en:368."""
    return opinion.follows is obligations.Consequence.Considered_approved and opinion.has_followed


def has_begun(step: obligations.Obligation) -> bool:
    """rules/situations/official.catala_en:373."""
    return not step.status is obligations.Status.Not_begun


def owed(act: Office_act, obligation: obligations.Obligation) -> tuple[Owed_act, ...]:
    """rules/situations/official.catala_en:718."""
    if (
        obligation.status is obligations.Status.Open
        or obligation.status is obligations.Status.Overdue
        and not deemed_approved(obligation)
    ):
        return (
            Owed_act(
                act=act,
                by=obligation.bearer,
                towards=obligation.addressee,
                last_day=obligation.due,
                status=obligation.status,
            ),
        )
    return ()


def in_order(items: tuple[Owed_act, ...]) -> tuple[Owed_act, ...]:
    """rules/situations/official.catala_en:736."""
    return tuple(
        sorted(
            tuple(item for item in items if item.last_day is not None),
            key=lambda item_: (
                item_.last_day.value if item_.last_day is not None else impossible("", _WHAT_DO_I_LINE_743)
            ),
        ),
    ) + tuple(item_2 for item_2 in items if item_2.last_day is None)


def _dossier_completeness_concession_proposal(
    dossier: Dossier,
    filed: tuple[Paper, ...],
    concession_proposal__basic_information: part_4_concession_activities.Basic_information | None,
    concession_proposal__other_annexes: part_4_concession_activities.Other_annexes | None,
    concession_proposal__memorandum: part_4_concession_activities.Memorandum | None,
) -> part_4_concession_activities.Concession_proposal:
    """The proposal for a concession.

    Article 10, first sentence (rules/situations/official.catala_en, line 188).
    """
    if isinstance(dossier, For_concession):
        return part_4_concession_activities.concession_proposal(
            is_legal_entity=dossier.content.is_legal_entity,
            is_mining_energy_or_land=dossier.content.is_mining_energy_or_land,
            is_joint_venture=dossier.content.is_joint_venture,
            includes_lao_national=dossier.content.includes_lao_national,
            includes_foreigner=dossier.content.includes_foreigner,
            has_application_form=is_filed(Paper.Application_form, filed),
            has_basic_information=is_filed(Paper.Basic_information, filed),
            has_feasibility_study=is_filed(Paper.Feasibility_study, filed),
            has_business_plan=is_filed(Paper.Business_plan, filed),
            has_joint_venture_contract=is_filed(Paper.Joint_venture_contract, filed),
            has_financial_certificate=is_filed(Paper.Financial_certificate, filed),
            has_resume=is_filed(Paper.Resume, filed),
            has_identity_card_copy=is_filed(Paper.Identity_card_copy, filed),
            has_passport_copy=is_filed(Paper.Passport_copy, filed),
            has_field_data_memorandum=is_filed(Paper.Field_data_memorandum, filed),
            basic_information=concession_proposal__basic_information,
            other_annexes=concession_proposal__other_annexes,
            memorandum=concession_proposal__memorandum,
        )
    # No rule of the text says.
    raise Unset("concession_proposal", "rules/situations/official.catala_en:147", "Is this dossier complete?")


def _dossier_completeness_missing(
    dossier: Dossier,
    filed: tuple[Paper, ...],
    concession_proposal: Reading[part_4_concession_activities.Concession_proposal],
    general_business_proposal__such_as: part_3_general_business.Such_as | None,
    general_business_proposal__if_any: part_3_general_business.If_any | None,
) -> tuple[Document, ...]:
    """The documents that are missing, in the order of the Article.

    rules/situations/official.catala_en, lines 165, 213, 220, 235.
    """
    if isinstance(dossier, For_general_business):
        # Article 7
        return tuple(
            Article_7(document)
            for document in part_3_general_business.general_business_proposal(
                is_joint_venture=dossier.content.is_joint_venture,
                includes_lao_national=dossier.content.includes_lao_national,
                includes_foreigner=dossier.content.includes_foreigner,
                includes_foreign_entity=dossier.content.includes_foreign_entity,
                status_document_exists=dossier.content.status_document_exists,
                has_form=is_filed(Paper.Application_form, filed),
                has_contracts=is_filed(Paper.Joint_venture_contract, filed),
                has_resume=is_filed(Paper.Resume, filed),
                has_certificate=is_filed(Paper.Financial_certificate, filed),
                has_status_document=is_filed(Paper.Status_document, filed),
                has_identity_card=is_filed(Paper.Identity_card_copy, filed),
                has_passport=is_filed(Paper.Passport_copy, filed),
                such_as=general_business_proposal__such_as,
                if_any=general_business_proposal__if_any,
            ).missing
        )
    if isinstance(dossier, For_concession):
        return tuple(Article_11(document_) for document_ in concession_proposal().missing)  # Article 10, first sentence
    if isinstance(dossier, For_land_use_right):
        # Article 49, first sentence
        return tuple(
            Article_49(document_2)
            for document_2 in part_9_land_use_right.land_application(
                certificate_of=dossier.content.certificate_of,
                certificate_filed=is_filed(Paper.Registration_certificate, filed),
                other_documents_filed=is_filed(Paper.Documents_for_land_authority, filed),
                certified_by=dossier.content.certified_by,
            ).missing
        )
    if isinstance(dossier, For_import_plan):
        # Article 38(1)
        if is_filed(Paper.Documents_of_printed_form, filed):
            return ()
        return (Import_plan_document(),)
    # No rule of the text says.
    raise Silent("missing", "rules/situations/official.catala_en:149", "Is this dossier complete?")


def dossier_completeness(
    *,
    dossier: Dossier,
    filed: tuple[Paper, ...],
    concession_proposal__basic_information: part_4_concession_activities.Basic_information | None = None,
    concession_proposal__other_annexes: part_4_concession_activities.Other_annexes | None = None,
    concession_proposal__memorandum: part_4_concession_activities.Memorandum | None = None,
    general_business_proposal__such_as: part_3_general_business.Such_as | None = None,
    general_business_proposal__if_any: part_3_general_business.If_any | None = None,
) -> Dossier_completeness:
    """Is this dossier complete, and what is missing from it?

    Encodes Is this dossier complete? (rules/situations/official.catala_en:141).

    Facts:
        dossier: What is applied for.
        filed: The papers that are filed.
        concession_proposal__basic_information: What the second item of Article 11 asks for (a reading of the text:
            Instead_of_study_and_plan if not given).
        concession_proposal__other_annexes: What the annexes of the fourth item of Article 11 are (a reading of the
            text: Needed if not given).
        concession_proposal__memorandum: Which concessions need a memorandum on initial field data collection (a reading
            of the text: All_concessions if not given).
        general_business_proposal__such_as: What the documents behind "such as" are (a reading of the text: Asked_for if
            not given).
        general_business_proposal__if_any: Of what "if any" is said (a reading of the text: Any_entity if not given).

    Raises `Silent` where no rule gives a value.
    """
    concession_proposal = attempt(
        lambda: _dossier_completeness_concession_proposal(
            dossier,
            filed,
            concession_proposal__basic_information,
            concession_proposal__other_annexes,
            concession_proposal__memorandum,
        ),
    )
    missing = _dossier_completeness_missing(
        dossier, filed, concession_proposal, general_business_proposal__such_as, general_business_proposal__if_any
    )
    # Is this dossier complete?: Whether no document is missing.
    is_complete = len(missing) == 0
    # Is this dossier complete?; Article 10, first sentence: Whether it can be handed in: no document is missing, and
    # the investor in a concession is a legal entity.
    can_be_handed_in = concession_proposal().can_be_handed_in if isinstance(dossier, For_concession) else is_complete
    return Dossier_completeness(missing, is_complete, can_be_handed_in)


class Decided_dossier_completeness(Decision):
    """What `decide_dossier_completeness` gives: of each output of `dossier_completeness` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def missing(self) -> Outcome[tuple[Document, ...]]:
        """The documents that are missing, in the order of the Article."""
        return self._outcome("missing")

    @property
    def is_complete(self) -> Outcome[bool]:
        """Whether no document is missing."""
        return self._outcome("is_complete")

    @property
    def can_be_handed_in(self) -> Outcome[bool]:
        """Whether it can be handed in: no document is missing, and the investor in a concession is a legal entity."""
        return self._outcome("can_be_handed_in")

    @staticmethod
    def _scope() -> Scope:
        return DOSSIER_COMPLETENESS


def decide_dossier_completeness(
    *,
    dossier: Dossier,
    filed: tuple[Paper, ...],
    concession_proposal__basic_information: part_4_concession_activities.Basic_information | None = None,
    concession_proposal__other_annexes: part_4_concession_activities.Other_annexes | None = None,
    concession_proposal__memorandum: part_4_concession_activities.Memorandum | None = None,
    general_business_proposal__such_as: part_3_general_business.Such_as | None = None,
    general_business_proposal__if_any: part_3_general_business.If_any | None = None,
) -> Decided_dossier_completeness:
    """`dossier_completeness` without exceptions (Is this dossier complete?): an output that has no value is
    `Silent`, and the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = dossier_completeness(
            dossier=dossier,
            filed=filed,
            concession_proposal__basic_information=concession_proposal__basic_information,
            concession_proposal__other_annexes=concession_proposal__other_annexes,
            concession_proposal__memorandum=concession_proposal__memorandum,
            general_business_proposal__such_as=general_business_proposal__such_as,
            general_business_proposal__if_any=general_business_proposal__if_any,
        )
    except Failure as failure:
        return Decided_dossier_completeness.without(
            failure,
            dossier,
            filed,
            concession_proposal__basic_information,
            concession_proposal__other_annexes,
            concession_proposal__memorandum,
            general_business_proposal__such_as,
            general_business_proposal__if_any,
        )
    return Decided_dossier_completeness(
        found,
        dossier,
        filed,
        concession_proposal__basic_information,
        concession_proposal__other_annexes,
        concession_proposal__memorandum,
        general_business_proposal__such_as,
        general_business_proposal__if_any,
    )


def concession_opinion(
    *,
    on_calling_list: bool,
    application_received: Present[date] | None = None,
    forwarded: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    as_of: date,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
) -> Concession_opinion:
    """Who must give an opinion on this concession project, and by which day? Is it deemed approved where nobody
    answers, and can it go on?

    Encodes Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en:321).

    Facts:
        on_calling_list: The project or activity is on the investment calling list.
        application_received: The day on which the planning and investment sector received the application
            (`Present(date)`, None if not given).
        forwarded: The day on which the sectors and the locality that are asked for comments received the application
            (`Present(date)`, None if not given).
        comments_received: The day on which the last of their comments reached the sector (`Present(date)`, None if not
            given).
        as_of: The date for which the question is asked.
        concession_procedure__receipt: From whose receipt of the application the 25 working days run (a reading of the
            text: By_those_who_comment if not given).
        concession_procedure__afterwards: When a project that is not listed can be presented to the CIP (a reading of
            the text: After_comments if not given).
        listed_project_decision__listed_decision: Who decides on a project of the investment calling list (a reading of
            the text: By_committee if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # The procedure of Article 13.
    procedure = part_4_concession_activities.concession_procedure(
        on_calling_list=on_calling_list,
        application_received=application_received,
        forwarded=forwarded,
        comments_received=comments_received,
        presented=None,
        submitted=None,
        decision=part_4_concession_activities.Not_decided(),
        rejection_notified=None,
        approval_notified=None,
        completed=None,
        reported=None,
        submitted_for_signature=None,
        delegated=None,
        as_of=as_of,
        receipt=concession_procedure__receipt,
        afterwards=concession_procedure__afterwards,
        listed_project_decision__listed_decision=listed_project_decision__listed_decision,
    )
    # Article 13(2); Article 13(2), second sentence: To send comments in writing to the planning and investment sector.
    opinion = procedure.comments
    # Article 13(2), second sentence: Whether the project is deemed approved by those who did not answer in time.
    is_deemed_approved = deemed_approved(opinion)
    # Article 13(1); Article 13(2), third sentence: Whether the project can be put to the meeting of the CIP.
    can_go_on = has_begun(procedure.presentation)
    return Concession_opinion(opinion, is_deemed_approved, can_go_on)


class Decided_concession_opinion(Decision):
    """What `decide_concession_opinion` gives: of each output of `concession_opinion` a value, or why there is none."""

    __slots__ = ()

    @property
    def opinion(self) -> Outcome[obligations.Obligation]:
        """To send comments in writing to the planning and investment sector."""
        return self._outcome("opinion")

    @property
    def is_deemed_approved(self) -> Outcome[bool]:
        """Whether the project is deemed approved by those who did not answer in time."""
        return self._outcome("is_deemed_approved")

    @property
    def can_go_on(self) -> Outcome[bool]:
        """Whether the project can be put to the meeting of the CIP."""
        return self._outcome("can_go_on")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_OPINION


def decide_concession_opinion(
    *,
    on_calling_list: bool,
    application_received: Present[date] | None = None,
    forwarded: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    as_of: date,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
) -> Decided_concession_opinion:
    """`concession_opinion` without exceptions (Whose opinion is needed, and does silence count as approval?): an
    output that has no value is `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = concession_opinion(
            on_calling_list=on_calling_list,
            application_received=application_received,
            forwarded=forwarded,
            comments_received=comments_received,
            as_of=as_of,
            concession_procedure__receipt=concession_procedure__receipt,
            concession_procedure__afterwards=concession_procedure__afterwards,
            listed_project_decision__listed_decision=listed_project_decision__listed_decision,
        )
    except Failure as failure:
        return Decided_concession_opinion.without(
            failure,
            on_calling_list,
            application_received,
            forwarded,
            comments_received,
            as_of,
            concession_procedure__receipt,
            concession_procedure__afterwards,
            listed_project_decision__listed_decision,
        )
    return Decided_concession_opinion(
        found,
        on_calling_list,
        application_received,
        forwarded,
        comments_received,
        as_of,
        concession_procedure__receipt,
        concession_procedure__afterwards,
        listed_project_decision__listed_decision,
    )


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

    Encodes Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en:344).

    Facts:
        application_received: The day on which the financial sector received the application (`Present(date)`, None if
            not given).
        set_complete: The day on which the set of documents was complete, in the printed form (`Present(date)`, None if
            not given).
        sent_to_sector: The day on which the relevant sector received the documents (`Present(date)`, None if not
            given).
        comments_received: The day on which the financial sector received the comments of the relevant sector in writing
            (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        import_plan_duties__thirty_days: From when the 30 working days for the certificate run (a reading of the text:
            From_application if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # The procedure of Article 38.
    procedure = part_8_duties_and_taxes.import_plan_duties(
        application_received=application_received,
        set_complete=set_complete,
        sent_to_sector=sent_to_sector,
        comments_received=comments_received,
        meeting_held=None,
        certificate_issued=None,
        sent_to_border=None,
        as_of=as_of,
        thirty_days=import_plan_duties__thirty_days,
    )
    # Article 38(3): To provide comments in writing to the financial sector.
    opinion = procedure.comments
    # Article 38(3), second sentence: Whether the documents are deemed approved by the sector that did not answer in
    # time.
    is_deemed_approved = deemed_approved(opinion)
    # Article 38(4): Whether the joint meeting on the plan can be held.
    can_go_on = has_begun(procedure.meeting)
    return Import_plan_opinion(opinion, is_deemed_approved, can_go_on)


class Decided_import_plan_opinion(Decision):
    """What `decide_import_plan_opinion` gives: of each output of `import_plan_opinion` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def opinion(self) -> Outcome[obligations.Obligation]:
        """To provide comments in writing to the financial sector."""
        return self._outcome("opinion")

    @property
    def is_deemed_approved(self) -> Outcome[bool]:
        """Whether the documents are deemed approved by the sector that did not answer in time."""
        return self._outcome("is_deemed_approved")

    @property
    def can_go_on(self) -> Outcome[bool]:
        """Whether the joint meeting on the plan can be held."""
        return self._outcome("can_go_on")

    @staticmethod
    def _scope() -> Scope:
        return IMPORT_PLAN_OPINION


def decide_import_plan_opinion(
    *,
    application_received: Present[date] | None = None,
    set_complete: Present[date] | None = None,
    sent_to_sector: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    as_of: date,
    import_plan_duties__thirty_days: part_8_duties_and_taxes.Thirty_days | None = None,
) -> Decided_import_plan_opinion:
    """`import_plan_opinion` without exceptions (Whose opinion is needed, and does silence count as approval?): an
    output that has no value is `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = import_plan_opinion(
            application_received=application_received,
            set_complete=set_complete,
            sent_to_sector=sent_to_sector,
            comments_received=comments_received,
            as_of=as_of,
            import_plan_duties__thirty_days=import_plan_duties__thirty_days,
        )
    except Failure as failure:
        return Decided_import_plan_opinion.without(
            failure,
            application_received,
            set_complete,
            sent_to_sector,
            comments_received,
            as_of,
            import_plan_duties__thirty_days,
        )
    return Decided_import_plan_opinion(
        found,
        application_received,
        set_complete,
        sent_to_sector,
        comments_received,
        as_of,
        import_plan_duties__thirty_days,
    )


def _registration_office_acts_still_owed(
    duties: Reading[part_3_general_business.Registration_duties],
    taxpayer_number: Reading[part_3_general_business.Taxpayer_number_duties],
) -> tuple[Owed_act, ...]:
    """What the offices still have to do, the earliest last day first.

    Article 8, fourth sentence; Article 8, fifth sentence; Article 8, seventh sentence; Article 8, ninth sentence;
    Article 9, fourth sentence (rules/situations/official.catala_en, line 769).
    """
    return in_order(
        owed(Office_act.Decide_on_certificate, duties().consideration)
        + owed(Office_act.Issue_taxpayer_number, taxpayer_number().issue)
        + owed(Office_act.Obtain_taxpayer_number, taxpayer_number().coordination)
        + owed(Office_act.Copy_to_sector, duties().copy_to_sector)
        + owed(Office_act.Copy_to_ministry, duties().copy_to_ministry)
        + owed(Office_act.Permit_seal, duties().seal_license)
        + owed(Office_act.Carve_seal, duties().seal),
    )


def registration_office_acts(
    *,
    issued_at: administration.Level,
    applied: Present[date] | None = None,
    decided: Present[date] | None = None,
    issued: Present[date] | None = None,
    number_issued: Present[date] | None = None,
    copied_to_sector: Present[date] | None = None,
    copied_to_ministry: Present[date] | None = None,
    seal_licensed: Present[date] | None = None,
    seal_carved: Present[date] | None = None,
    as_of: date,
    registration_duties__seven_days: part_3_general_business.Seven_days | None = None,
    taxpayer_number_duties__coordination_by: part_3_general_business.Coordination_by | None = None,
) -> Registration_office_acts:
    """What do the offices owe in the registration of a general business next, and by which day?

    Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:540).

    Facts:
        issued_at: The level of the authority that issues the certificate.
        applied: The day on which the application was submitted (`Present(date)`, None if not given).
        decided: The day on which the sector decided whether to issue the certificate (`Present(date)`, None if not
            given).
        issued: The day on which the certificate was issued (`Present(date)`, None if not given).
        number_issued: The day on which the taxpayer identification number was issued (`Present(date)`, None if not
            given).
        copied_to_sector: The day on which the concerned sector was sent its copy (`Present(date)`, None if not given).
        copied_to_ministry: The day on which the Ministry of Industry and Commerce was sent its copy (`Present(date)`,
            None if not given).
        seal_licensed: The day on which the seal carving license was issued (`Present(date)`, None if not given).
        seal_carved: The day on which the seal was carved (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        registration_duties__seven_days: From when the seven working days for the seal run (a reading of the text:
            From_seal_license if not given).
        taxpayer_number_duties__coordination_by: Who coordinates to obtain the number for a concession (a reading of the
            text: Issuing_sector if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # The certificate and the seal: Article 8.
    duties = part_3_general_business.registration_duties(
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
    # The taxpayer identification number: Articles 8 and 9.
    taxpayer_number = part_3_general_business.taxpayer_number_duties(
        recorded_in=part_3_general_business.Recorded_in.Enterprise_registration_certificate,
        number_issued=number_issued,
        as_of=as_of,
        coordination_by=taxpayer_number_duties__coordination_by,
    )
    still_owed = _registration_office_acts_still_owed(known(duties), known(taxpayer_number))
    # What do I owe the investor next, and by which day?: What comes first; absent if nothing is owed now.
    next_ = list_en.first_element(still_owed)
    return Registration_office_acts(still_owed, next_)


class Decided_registration_office_acts(Decision):
    """What `decide_registration_office_acts` gives: of each output of `registration_office_acts` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def still_owed(self) -> Outcome[tuple[Owed_act, ...]]:
        """What the offices still have to do, the earliest last day first."""
        return self._outcome("still_owed")

    @property
    def next_(self) -> Outcome[Present[Owed_act] | None]:
        """What comes first; absent if nothing is owed now."""
        return self._outcome("next_")

    @staticmethod
    def _scope() -> Scope:
        return REGISTRATION_OFFICE_ACTS


def decide_registration_office_acts(
    *,
    issued_at: administration.Level,
    applied: Present[date] | None = None,
    decided: Present[date] | None = None,
    issued: Present[date] | None = None,
    number_issued: Present[date] | None = None,
    copied_to_sector: Present[date] | None = None,
    copied_to_ministry: Present[date] | None = None,
    seal_licensed: Present[date] | None = None,
    seal_carved: Present[date] | None = None,
    as_of: date,
    registration_duties__seven_days: part_3_general_business.Seven_days | None = None,
    taxpayer_number_duties__coordination_by: part_3_general_business.Coordination_by | None = None,
) -> Decided_registration_office_acts:
    """`registration_office_acts` without exceptions (What do I owe the investor next, and by which day?): an output
    that has no value is `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = registration_office_acts(
            issued_at=issued_at,
            applied=applied,
            decided=decided,
            issued=issued,
            number_issued=number_issued,
            copied_to_sector=copied_to_sector,
            copied_to_ministry=copied_to_ministry,
            seal_licensed=seal_licensed,
            seal_carved=seal_carved,
            as_of=as_of,
            registration_duties__seven_days=registration_duties__seven_days,
            taxpayer_number_duties__coordination_by=taxpayer_number_duties__coordination_by,
        )
    except Failure as failure:
        return Decided_registration_office_acts.without(
            failure,
            issued_at,
            applied,
            decided,
            issued,
            number_issued,
            copied_to_sector,
            copied_to_ministry,
            seal_licensed,
            seal_carved,
            as_of,
            registration_duties__seven_days,
            taxpayer_number_duties__coordination_by,
        )
    return Decided_registration_office_acts(
        found,
        issued_at,
        applied,
        decided,
        issued,
        number_issued,
        copied_to_sector,
        copied_to_ministry,
        seal_licensed,
        seal_carved,
        as_of,
        registration_duties__seven_days,
        taxpayer_number_duties__coordination_by,
    )


def _concession_office_acts_still_owed(
    procedure: Reading[part_4_concession_activities.Concession_procedure],
    negotiation: Reading[part_4_concession_activities.Negotiation_duties],
) -> tuple[Owed_act, ...]:
    """What the offices still have to do, the earliest last day first.

    Article 13(1); Article 13(1), second item; Article 13(2), second sentence; Article 13(2), third sentence; Article
    13(2), second item; Article 14, first sentence; Article 14, fifth sentence (rules/situations/official.catala_en,
    line 812).
    """
    return in_order(
        owed(Office_act.Comment, procedure().comments)
        + owed(Office_act.Present_to_committee, procedure().presentation)
        + owed(Office_act.Submit_project, procedure().submission)
        + owed(Office_act.Send_rejection, procedure().rejection_letter)
        + owed(Office_act.Notify_approval, negotiation().notification)
        + owed(Office_act.Report_outcomes, negotiation().report)
        + owed(Office_act.Submit_outcomes, negotiation().submission),
    )


def concession_office_acts(
    *,
    on_calling_list: bool,
    application_received: Present[date] | None = None,
    forwarded: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    presented: Present[date] | None = None,
    submitted: Present[date] | None = None,
    decision: part_4_concession_activities.Concession_decision,
    rejection_notified: Present[date] | None = None,
    approval_received: Present[date] | None = None,
    notified: Present[date] | None = None,
    completed: Present[date] | None = None,
    reported: Present[date] | None = None,
    submitted_for_signature: Present[date] | None = None,
    as_of: date,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
    negotiation_duties__ten_days: part_4_concession_activities.Ten_days_to_schedule | None = None,
    negotiation_duties__thirty_days: part_4_concession_activities.Thirty_days | None = None,
) -> Concession_office_acts:
    """What do the offices owe on the way to a concession agreement next, and by which day?

    Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:571).

    Facts:
        on_calling_list: The project or activity is on the investment calling list.
        application_received: The day on which the planning and investment sector received the application
            (`Present(date)`, None if not given).
        forwarded: The day on which the sectors and the locality that are asked for comments received the application
            (`Present(date)`, None if not given).
        comments_received: The day on which the last of their comments reached the sector (`Present(date)`, None if not
            given).
        presented: The day on which the sector put the project to the meeting of the CIP (`Present(date)`, None if not
            given).
        submitted: The day on which the project was submitted to the government or the provincial or municipal
            authorities (`Present(date)`, None if not given).
        decision: What was decided on the project.
        rejection_notified: The day on which the letter about the rejection was sent (`Present(date)`, None if not
            given).
        approval_received: The day on which the planning and investment sector received the approval (`Present(date)`,
            None if not given).
        notified: The day on which the investor received the approval notification (`Present(date)`, None if not given).
        completed: The day on which the negotiation was completed (`Present(date)`, None if not given).
        reported: The day on which its outcomes were reported to the meeting of the CIP (`Present(date)`, None if not
            given).
        submitted_for_signature: The day on which the outcomes were submitted to the government or the provincial or
            municipal authorities (`Present(date)`, None if not given).
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

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Until the decision: Article 13.
    procedure = part_4_concession_activities.concession_procedure(
        on_calling_list=on_calling_list,
        application_received=application_received,
        forwarded=forwarded,
        comments_received=comments_received,
        presented=presented,
        submitted=submitted,
        decision=decision,
        rejection_notified=rejection_notified,
        approval_notified=None,
        completed=None,
        reported=None,
        submitted_for_signature=None,
        delegated=None,
        as_of=as_of,
        receipt=concession_procedure__receipt,
        afterwards=concession_procedure__afterwards,
        listed_project_decision__listed_decision=listed_project_decision__listed_decision,
    )
    # After an approval: Article 14.
    negotiation = part_4_concession_activities.negotiation_duties(
        approval_received=approval_received,
        notified=notified,
        scheduled=None,
        participated=None,
        completed=completed,
        reported=reported,
        submitted=submitted_for_signature,
        as_of=as_of,
        ten_days=negotiation_duties__ten_days,
        thirty_days=negotiation_duties__thirty_days,
    )
    still_owed = _concession_office_acts_still_owed(known(procedure), known(negotiation))
    # What do I owe the investor next, and by which day?: What comes first; absent if nothing is owed now.
    next_ = list_en.first_element(still_owed)
    return Concession_office_acts(still_owed, next_)


class Decided_concession_office_acts(Decision):
    """What `decide_concession_office_acts` gives: of each output of `concession_office_acts` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def still_owed(self) -> Outcome[tuple[Owed_act, ...]]:
        """What the offices still have to do, the earliest last day first."""
        return self._outcome("still_owed")

    @property
    def next_(self) -> Outcome[Present[Owed_act] | None]:
        """What comes first; absent if nothing is owed now."""
        return self._outcome("next_")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_OFFICE_ACTS


def decide_concession_office_acts(
    *,
    on_calling_list: bool,
    application_received: Present[date] | None = None,
    forwarded: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    presented: Present[date] | None = None,
    submitted: Present[date] | None = None,
    decision: part_4_concession_activities.Concession_decision,
    rejection_notified: Present[date] | None = None,
    approval_received: Present[date] | None = None,
    notified: Present[date] | None = None,
    completed: Present[date] | None = None,
    reported: Present[date] | None = None,
    submitted_for_signature: Present[date] | None = None,
    as_of: date,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
    negotiation_duties__ten_days: part_4_concession_activities.Ten_days_to_schedule | None = None,
    negotiation_duties__thirty_days: part_4_concession_activities.Thirty_days | None = None,
) -> Decided_concession_office_acts:
    """`concession_office_acts` without exceptions (What do I owe the investor next, and by which day?): an output
    that has no value is `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = concession_office_acts(
            on_calling_list=on_calling_list,
            application_received=application_received,
            forwarded=forwarded,
            comments_received=comments_received,
            presented=presented,
            submitted=submitted,
            decision=decision,
            rejection_notified=rejection_notified,
            approval_received=approval_received,
            notified=notified,
            completed=completed,
            reported=reported,
            submitted_for_signature=submitted_for_signature,
            as_of=as_of,
            concession_procedure__receipt=concession_procedure__receipt,
            concession_procedure__afterwards=concession_procedure__afterwards,
            listed_project_decision__listed_decision=listed_project_decision__listed_decision,
            negotiation_duties__ten_days=negotiation_duties__ten_days,
            negotiation_duties__thirty_days=negotiation_duties__thirty_days,
        )
    except Failure as failure:
        return Decided_concession_office_acts.without(
            failure,
            on_calling_list,
            application_received,
            forwarded,
            comments_received,
            presented,
            submitted,
            decision,
            rejection_notified,
            approval_received,
            notified,
            completed,
            reported,
            submitted_for_signature,
            as_of,
            concession_procedure__receipt,
            concession_procedure__afterwards,
            listed_project_decision__listed_decision,
            negotiation_duties__ten_days,
            negotiation_duties__thirty_days,
        )
    return Decided_concession_office_acts(
        found,
        on_calling_list,
        application_received,
        forwarded,
        comments_received,
        presented,
        submitted,
        decision,
        rejection_notified,
        approval_received,
        notified,
        completed,
        reported,
        submitted_for_signature,
        as_of,
        concession_procedure__receipt,
        concession_procedure__afterwards,
        listed_project_decision__listed_decision,
        negotiation_duties__ten_days,
        negotiation_duties__thirty_days,
    )


def _concession_certificate_office_acts_still_owed(
    duties: Reading[part_4_concession_activities.Concession_certificate_duties],
) -> tuple[Owed_act, ...]:
    """What the offices still have to do, the earliest last day first.

    Article 16, fourth sentence; Article 16, fifth sentence; Article 16, sixth sentence; Article 16, seventh sentence;
    Article 16, ninth sentence; Article 16, tenth sentence; Article 16, eleventh sentence
    (rules/situations/official.catala_en, line 844).
    """
    return in_order(
        owed(Office_act.Issue_enterprise_number, duties().enterprise_number)
        + owed(Office_act.Issue_taxpayer_number, duties().taxpayer_number)
        + owed(Office_act.Obtain_enterprise_number, duties().enterprise_number_sought)
        + owed(Office_act.Obtain_taxpayer_number, duties().taxpayer_number_sought)
        + owed(Office_act.Copy_to_sector, duties().sector_copy)
        + owed(Office_act.Copy_to_ministry, duties().ministry_copy)
        + owed(Office_act.Permit_seal, duties().seal_permission)
        + owed(Office_act.Carve_seal, duties().seal),
    )


def concession_certificate_office_acts(
    *,
    issued_at: administration.Level,
    issued: Present[date] | None = None,
    enterprise_number_issued: Present[date] | None = None,
    taxpayer_number_issued: Present[date] | None = None,
    copy_to_sector: Present[date] | None = None,
    copy_to_ministry: Present[date] | None = None,
    seal_permitted: Present[date] | None = None,
    seal_made: Present[date] | None = None,
    as_of: date,
    concession_certificate_duties__seven_days: part_4_concession_activities.Seven_days | None = None,
) -> Concession_certificate_office_acts:
    """What do the offices owe around a concession registration certificate next, and by which day?

    Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:614).

    Facts:
        issued_at: The level at which the certificate is issued.
        issued: The day on which the certificate was issued (`Present(date)`, None if not given).
        enterprise_number_issued: The day on which the enterprise identification number was issued (`Present(date)`,
            None if not given).
        taxpayer_number_issued: The day on which the taxpayer identification number was issued (`Present(date)`, None if
            not given).
        copy_to_sector: The day on which the copy was forwarded to the concerned sector (`Present(date)`, None if not
            given).
        copy_to_ministry: The day on which the copy was forwarded to the Ministry of Planning and Investment
            (`Present(date)`, None if not given).
        seal_permitted: The day on which the permission for the seal was granted (`Present(date)`, None if not given).
        seal_made: The day on which the seal was made (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        concession_certificate_duties__seven_days: From when the seven working days for the seal run (a reading of the
            text: From_permission if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # The certificate and the seal: Article 16.
    duties = part_4_concession_activities.concession_certificate_duties(
        issued=issued,
        issued_at=issued_at,
        enterprise_number_issued=enterprise_number_issued,
        taxpayer_number_issued=taxpayer_number_issued,
        needs_technical_permission=False,
        permission_requested=None,
        operation_starts=None,
        copy_to_sector=copy_to_sector,
        copy_to_ministry=copy_to_ministry,
        seal_permitted=seal_permitted,
        seal_made=seal_made,
        as_of=as_of,
        seven_days=concession_certificate_duties__seven_days,
    )
    still_owed = _concession_certificate_office_acts_still_owed(known(duties))
    # What do I owe the investor next, and by which day?: What comes first; absent if nothing is owed now.
    next_ = list_en.first_element(still_owed)
    return Concession_certificate_office_acts(still_owed, next_)


class Decided_concession_certificate_office_acts(Decision):
    """What `decide_concession_certificate_office_acts` gives: of each output of `concession_certificate_office_acts`
    a value, or why there is none.
    """

    __slots__ = ()

    @property
    def still_owed(self) -> Outcome[tuple[Owed_act, ...]]:
        """What the offices still have to do, the earliest last day first."""
        return self._outcome("still_owed")

    @property
    def next_(self) -> Outcome[Present[Owed_act] | None]:
        """What comes first; absent if nothing is owed now."""
        return self._outcome("next_")

    @staticmethod
    def _scope() -> Scope:
        return CONCESSION_CERTIFICATE_OFFICE_ACTS


def decide_concession_certificate_office_acts(
    *,
    issued_at: administration.Level,
    issued: Present[date] | None = None,
    enterprise_number_issued: Present[date] | None = None,
    taxpayer_number_issued: Present[date] | None = None,
    copy_to_sector: Present[date] | None = None,
    copy_to_ministry: Present[date] | None = None,
    seal_permitted: Present[date] | None = None,
    seal_made: Present[date] | None = None,
    as_of: date,
    concession_certificate_duties__seven_days: part_4_concession_activities.Seven_days | None = None,
) -> Decided_concession_certificate_office_acts:
    """`concession_certificate_office_acts` without exceptions (What do I owe the investor next, and by which day?):
    an output that has no value is `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = concession_certificate_office_acts(
            issued_at=issued_at,
            issued=issued,
            enterprise_number_issued=enterprise_number_issued,
            taxpayer_number_issued=taxpayer_number_issued,
            copy_to_sector=copy_to_sector,
            copy_to_ministry=copy_to_ministry,
            seal_permitted=seal_permitted,
            seal_made=seal_made,
            as_of=as_of,
            concession_certificate_duties__seven_days=concession_certificate_duties__seven_days,
        )
    except Failure as failure:
        return Decided_concession_certificate_office_acts.without(
            failure,
            issued_at,
            issued,
            enterprise_number_issued,
            taxpayer_number_issued,
            copy_to_sector,
            copy_to_ministry,
            seal_permitted,
            seal_made,
            as_of,
            concession_certificate_duties__seven_days,
        )
    return Decided_concession_certificate_office_acts(
        found,
        issued_at,
        issued,
        enterprise_number_issued,
        taxpayer_number_issued,
        copy_to_sector,
        copy_to_ministry,
        seal_permitted,
        seal_made,
        as_of,
        concession_certificate_duties__seven_days,
    )


def _import_plan_office_acts_still_owed(
    duties: Reading[part_8_duties_and_taxes.Import_plan_duties],
) -> tuple[Owed_act, ...]:
    """What the offices still have to do, the earliest last day first.

    Article 38(2); Article 38(3); Article 38(4); Article 38(5) (rules/situations/official.catala_en, line 872).
    """
    return in_order(
        owed(Office_act.Forward_documents, duties().forwarding)
        + owed(Office_act.Comment, duties().comments)
        + owed(Office_act.Hold_joint_meeting, duties().meeting)
        + owed(Office_act.Issue_certificate, duties().certificate)
        + owed(Office_act.Send_to_border, duties().border)
        + owed(Office_act.Inspect_and_report, duties().reporting),
    )


def import_plan_office_acts(
    *,
    application_received: Present[date] | None = None,
    set_complete: Present[date] | None = None,
    sent_to_sector: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    meeting_held: Present[date] | None = None,
    certificate_issued: Present[date] | None = None,
    sent_to_border: Present[date] | None = None,
    as_of: date,
    import_plan_duties__thirty_days: part_8_duties_and_taxes.Thirty_days | None = None,
) -> Import_plan_office_acts:
    """What do the offices owe on an annual import plan next, and by which day?

    Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:641).

    Facts:
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
    # From the documents to the border: Article 38.
    duties = part_8_duties_and_taxes.import_plan_duties(
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
    still_owed = _import_plan_office_acts_still_owed(known(duties))
    # What do I owe the investor next, and by which day?: What comes first; absent if nothing is owed now.
    next_ = list_en.first_element(still_owed)
    return Import_plan_office_acts(still_owed, next_)


class Decided_import_plan_office_acts(Decision):
    """What `decide_import_plan_office_acts` gives: of each output of `import_plan_office_acts` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def still_owed(self) -> Outcome[tuple[Owed_act, ...]]:
        """What the offices still have to do, the earliest last day first."""
        return self._outcome("still_owed")

    @property
    def next_(self) -> Outcome[Present[Owed_act] | None]:
        """What comes first; absent if nothing is owed now."""
        return self._outcome("next_")

    @staticmethod
    def _scope() -> Scope:
        return IMPORT_PLAN_OFFICE_ACTS


def decide_import_plan_office_acts(
    *,
    application_received: Present[date] | None = None,
    set_complete: Present[date] | None = None,
    sent_to_sector: Present[date] | None = None,
    comments_received: Present[date] | None = None,
    meeting_held: Present[date] | None = None,
    certificate_issued: Present[date] | None = None,
    sent_to_border: Present[date] | None = None,
    as_of: date,
    import_plan_duties__thirty_days: part_8_duties_and_taxes.Thirty_days | None = None,
) -> Decided_import_plan_office_acts:
    """`import_plan_office_acts` without exceptions (What do I owe the investor next, and by which day?): an output
    that has no value is `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = import_plan_office_acts(
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
        return Decided_import_plan_office_acts.without(
            failure,
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
    return Decided_import_plan_office_acts(
        found,
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


def _land_office_acts_still_owed(duties: Reading[part_9_land_use_right.Land_proposal_duties]) -> tuple[Owed_act, ...]:
    """What the offices still have to do, the earliest last day first.

    Article 51, first sentence; Article 51, second sentence; Article 51, third sentence
    (rules/situations/official.catala_en, line 896).
    """
    return in_order(
        owed(Office_act.Review_documents, duties().review)
        + owed(Office_act.Inspect_location, duties().inspection)
        + owed(Office_act.Report_to_leading_committee, duties().report)
        + owed(Office_act.Issue_title, duties().title),
    )


def land_office_acts(
    *,
    received: Present[date] | None = None,
    reviewed: Present[date] | None = None,
    documents_sufficient: bool,
    inspected: Present[date] | None = None,
    reported: Present[date] | None = None,
    approved: Present[date] | None = None,
    title_issued: Present[date] | None = None,
    as_of: date,
) -> Land_office_acts:
    """What does the land management authority owe on a proposal for land use right next?

    Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:667).

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
    # From the proposal to the title: Article 51.
    duties = part_9_land_use_right.land_proposal_duties(
        received=received,
        reviewed=reviewed,
        documents_sufficient=documents_sufficient,
        inspected=inspected,
        reported=reported,
        approved=approved,
        title_issued=title_issued,
        as_of=as_of,
    )
    still_owed = _land_office_acts_still_owed(known(duties))
    # What do I owe the investor next, and by which day?: What comes first; absent if nothing is owed now.
    next_ = list_en.first_element(still_owed)
    return Land_office_acts(still_owed, next_)


class Decided_land_office_acts(Decision):
    """What `decide_land_office_acts` gives: of each output of `land_office_acts` a value, or why there is none."""

    __slots__ = ()

    @property
    def still_owed(self) -> Outcome[tuple[Owed_act, ...]]:
        """What the offices still have to do, the earliest last day first."""
        return self._outcome("still_owed")

    @property
    def next_(self) -> Outcome[Present[Owed_act] | None]:
        """What comes first; absent if nothing is owed now."""
        return self._outcome("next_")

    @staticmethod
    def _scope() -> Scope:
        return LAND_OFFICE_ACTS


def decide_land_office_acts(
    *,
    received: Present[date] | None = None,
    reviewed: Present[date] | None = None,
    documents_sufficient: bool,
    inspected: Present[date] | None = None,
    reported: Present[date] | None = None,
    approved: Present[date] | None = None,
    title_issued: Present[date] | None = None,
    as_of: date,
) -> Decided_land_office_acts:
    """`land_office_acts` without exceptions (What do I owe the investor next, and by which day?): an output that has
    no value is `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = land_office_acts(
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
        return Decided_land_office_acts.without(
            failure, received, reviewed, documents_sufficient, inspected, reported, approved, title_issued, as_of
        )
    return Decided_land_office_acts(
        found, received, reviewed, documents_sufficient, inspected, reported, approved, title_issued, as_of
    )


def _representative_office_acts_still_owed(
    duties: Reading[part_7_representative_office.Representative_office_duties],
) -> tuple[Owed_act, ...]:
    """What the offices still have to do, the earliest last day first.

    Article 27, fourth sentence; Article 27, fifth sentence (rules/situations/official.catala_en, line 920).
    """
    return in_order(
        owed(Office_act.Obtain_enterprise_number, duties().enterprise_code)
        + owed(Office_act.Obtain_taxpayer_number, duties().taxpayer_number)
        + owed(Office_act.Permit_seal, duties().seal_permission)
        + owed(Office_act.Carve_seal, duties().seal)
        + owed(Office_act.Monitor, duties().monitoring),
    )


def representative_office_acts(
    *,
    code_obtained: Present[date] | None = None,
    taxpayer_number_obtained: Present[date] | None = None,
    certificate_issued: Present[date] | None = None,
    seal_permitted: Present[date] | None = None,
    seal_carved: Present[date] | None = None,
    as_of: date,
    representative_office_duties__seal_period: part_7_representative_office.Seal_period | None = None,
    representative_office_duties__monitored_by: part_7_representative_office.Monitored_by | None = None,
) -> Representative_office_acts:
    """What do the offices owe in the registration of a Representative Office next, and by which day?

    Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:693).

    Facts:
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
        representative_office_duties__seal_period: From when the seven working days for the seal run (a reading of the
            text: From_permission if not given).
        representative_office_duties__monitored_by: Who monitors the activities of the investor (a reading of the text:
            Public_security if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # The registration and the seal: Article 27.
    duties = part_7_representative_office.representative_office_duties(
        registered_abroad=True,
        has_lao_entity=False,
        mou_signed=None,
        established=None,
        code_obtained=code_obtained,
        taxpayer_number_obtained=taxpayer_number_obtained,
        certificate_issued=certificate_issued,
        seal_permitted=seal_permitted,
        seal_carved=seal_carved,
        as_of=as_of,
        seal_period=representative_office_duties__seal_period,
        monitored_by=representative_office_duties__monitored_by,
    )
    still_owed = _representative_office_acts_still_owed(known(duties))
    # What do I owe the investor next, and by which day?: What comes first; absent if nothing is owed now.
    next_ = list_en.first_element(still_owed)
    return Representative_office_acts(still_owed, next_)


class Decided_representative_office_acts(Decision):
    """What `decide_representative_office_acts` gives: of each output of `representative_office_acts` a value, or why
    there is none.
    """

    __slots__ = ()

    @property
    def still_owed(self) -> Outcome[tuple[Owed_act, ...]]:
        """What the offices still have to do, the earliest last day first."""
        return self._outcome("still_owed")

    @property
    def next_(self) -> Outcome[Present[Owed_act] | None]:
        """What comes first; absent if nothing is owed now."""
        return self._outcome("next_")

    @staticmethod
    def _scope() -> Scope:
        return REPRESENTATIVE_OFFICE_ACTS


def decide_representative_office_acts(
    *,
    code_obtained: Present[date] | None = None,
    taxpayer_number_obtained: Present[date] | None = None,
    certificate_issued: Present[date] | None = None,
    seal_permitted: Present[date] | None = None,
    seal_carved: Present[date] | None = None,
    as_of: date,
    representative_office_duties__seal_period: part_7_representative_office.Seal_period | None = None,
    representative_office_duties__monitored_by: part_7_representative_office.Monitored_by | None = None,
) -> Decided_representative_office_acts:
    """`representative_office_acts` without exceptions (What do I owe the investor next, and by which day?): an
    output that has no value is `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = representative_office_acts(
            code_obtained=code_obtained,
            taxpayer_number_obtained=taxpayer_number_obtained,
            certificate_issued=certificate_issued,
            seal_permitted=seal_permitted,
            seal_carved=seal_carved,
            as_of=as_of,
            representative_office_duties__seal_period=representative_office_duties__seal_period,
            representative_office_duties__monitored_by=representative_office_duties__monitored_by,
        )
    except Failure as failure:
        return Decided_representative_office_acts.without(
            failure,
            code_obtained,
            taxpayer_number_obtained,
            certificate_issued,
            seal_permitted,
            seal_carved,
            as_of,
            representative_office_duties__seal_period,
            representative_office_duties__monitored_by,
        )
    return Decided_representative_office_acts(
        found,
        code_obtained,
        taxpayer_number_obtained,
        certificate_issued,
        seal_permitted,
        seal_carved,
        as_of,
        representative_office_duties__seal_period,
        representative_office_duties__monitored_by,
    )


def _committee_decision_matter(subject: Subject) -> part_6_committee_and_one_stop_services.Matter:
    """The matter, in the words of Article 23.

    May the Committee decide this, who sits on it, and who decides instead? (rules/situations/official.catala_en, line
    1129).
    """
    if isinstance(subject, Listed_general_business):
        return part_6_committee_and_one_stop_services.Matter.Investment_activity
    if isinstance(subject, Listed_concession):
        return part_6_committee_and_one_stop_services.Matter.Investment_activity
    if isinstance(subject, Unlisted_concession):
        return part_6_committee_and_one_stop_services.Matter.Investment_activity
    if isinstance(subject, List_entry):
        return part_6_committee_and_one_stop_services.Matter.Calling_list
    if isinstance(subject, Change_of_concession):
        if subject.content is part_4_concession_activities.Concession_change.Transfer_of_concession_right:
            return part_6_committee_and_one_stop_services.Matter.Another_matter
        if subject.content is part_4_concession_activities.Concession_change.Transfer_of_shares:
            return part_6_committee_and_one_stop_services.Matter.Transfer_of_shares
        if subject.content is part_4_concession_activities.Concession_change.Amendment_of_agreement:
            return part_6_committee_and_one_stop_services.Matter.Amendment
        return part_6_committee_and_one_stop_services.Matter.Modification_or_change
    return subject.content


def _committee_decision_decided_by(
    on_calling_list: bool,
    as_of: date,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None,
) -> administration.Actor:
    """Who decides on a concession under Article 13, by whether it is on the calling list.

    May the Committee decide this, who sits on it, and who decides instead? (rules/situations/official.catala_en, line
    1152).
    """
    return part_4_concession_activities.concession_procedure(
        on_calling_list=on_calling_list,
        application_received=None,
        forwarded=None,
        comments_received=None,
        presented=None,
        submitted=None,
        decision=part_4_concession_activities.Not_decided(),
        rejection_notified=None,
        approval_notified=None,
        completed=None,
        reported=None,
        submitted_for_signature=None,
        delegated=None,
        as_of=as_of,
        receipt=concession_procedure__receipt,
        afterwards=concession_procedure__afterwards,
        listed_project_decision__listed_decision=listed_project_decision__listed_decision,
    ).decided_by


def _committee_decision_other_articles_name(
    subject: Subject,
    decided_by: Callable[[bool], administration.Actor],
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None,
    concession_transfer_approval__transfer_approval: part_4_concession_activities.Transfer_approval | None,
) -> tuple[administration.Actor, ...]:
    """Whom Articles 13, 18, 20 and 21 have approve it, in the order of the Articles; nobody if the list is empty.

    rules/situations/official.catala_en, lines 1170, 1175, 1181, 1187, 1200, 1210.
    """

    def rule_2() -> Applied[tuple[administration.Actor, ...]] | None:
        if isinstance(subject, Listed_concession):
            return Applied(
                (decided_by(True),), "Article 13(1), Article 21, second item (rules/situations/official.catala_en:1175)"
            )
        return None

    def rule_3() -> Applied[tuple[administration.Actor, ...]] | None:
        if isinstance(subject, Unlisted_concession):
            return Applied(
                (decided_by(False),), "Article 13(2), third sentence (rules/situations/official.catala_en:1181)"
            )
        return None

    def rule_4() -> Applied[tuple[administration.Actor, ...]] | None:
        if isinstance(subject, Listed_general_business):
            return Applied(
                (
                    part_5_calling_list.calling_list_investment(
                        activity=part_5_calling_list.Activity_kind.General_business,
                        listed_project_decision__listed_decision=listed_project_decision__listed_decision,
                    ).approved_by,
                ),
                "Article 21, first item (rules/situations/official.catala_en:1187)",
            )
        return None

    def rule_5() -> Applied[tuple[administration.Actor, ...]] | None:
        if isinstance(subject, List_entry):
            return Applied(
                (part_5_calling_list.approval_authority(value=subject.content).authority,),
                "Article 20, first item, Article 20, second item, Article 20, third item (rules/situations/official.catala_en:1200)",
            )
        return None

    def rule_6() -> Applied[tuple[administration.Actor, ...]] | None:
        if (
            not subject.content is part_4_concession_activities.Concession_change.Another_change
            if isinstance(subject, Change_of_concession)
            else False
        ):
            if isinstance(subject, Change_of_concession):
                return Applied(
                    (
                        part_4_concession_activities.concession_transfer_approval(
                            change=subject.content, transfer_approval=concession_transfer_approval__transfer_approval
                        ).approved_by,
                    ),
                    "Article 18 (rules/situations/official.catala_en:1210)",
                )
            raise ImpossibleReached("").at(*_MAY_THE_COMMITTEE_LINE_1223)
        return None

    applied = only("other_articles_name", rule_2(), rule_3(), rule_4(), rule_5(), rule_6())
    if applied is not None:
        return applied.value
    return ()  # May the Committee decide this, who sits on it, and who decides instead?


def committee_decision(
    *,
    subject: Subject,
    is_within_scope: bool,
    is_assigned: bool,
    as_of: date,
    committee_power__calling_list: part_6_committee_and_one_stop_services.Calling_list_power | None = None,
    committee_power__other_tasks: part_6_committee_and_one_stop_services.Other_tasks | None = None,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
    concession_transfer_approval__transfer_approval: part_4_concession_activities.Transfer_approval | None = None,
) -> Committee_decision:
    """May the Committee decide this, what else may it do with it, and whom do other Articles name for the decision?

    Encodes May the Committee decide this, who sits on it, and who decides instead?
    (rules/situations/official.catala_en:1066).

    Facts:
        subject: What is brought before the Committee.
        is_within_scope: It lies within the scope of the role and rights of this Committee.
        is_assigned: The government assigned it to the Committee.
        as_of: The date for which the question is asked.
        committee_power__calling_list: What "consider approval of project lists" lets the Committee do (a reading of the
            text: Considers_only if not given).
        committee_power__other_tasks: Which tasks the government can assign to the Committee (a reading of the text:
            Not_named_before if not given).
        concession_procedure__receipt: From whose receipt of the application the 25 working days run (a reading of the
            text: By_those_who_comment if not given).
        concession_procedure__afterwards: When a project that is not listed can be presented to the CIP (a reading of
            the text: After_comments if not given).
        listed_project_decision__listed_decision: Who decides on a project of the investment calling list (a reading of
            the text: By_committee if not given).
        concession_transfer_approval__transfer_approval: Who approves (a reading of the text: Approval_by_sector if not
            given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    matter = _committee_decision_matter(subject)
    # What Article 23 lets the Committee do.
    power = part_6_committee_and_one_stop_services.committee_power(
        matter=matter,
        is_within_scope=is_within_scope,
        is_assigned=is_assigned,
        calling_list=committee_power__calling_list,
        other_tasks=committee_power__other_tasks,
    )

    def decided_by(on_calling_list: bool) -> administration.Actor:
        return _committee_decision_decided_by(
            on_calling_list,
            as_of,
            concession_procedure__receipt,
            concession_procedure__afterwards,
            listed_project_decision__listed_decision,
        )

    # May the Committee decide this, who sits on it, and who decides instead?: Whether Article 23 lets the Committee
    # decide it: approve, and not merely consider.
    may_decide = power.may_approve
    # May the Committee decide this, who sits on it, and who decides instead?: What Article 23 lets the Committee do
    # with it; nothing if the list is empty.
    powers = power.powers
    other_articles_name = _committee_decision_other_articles_name(
        subject, decided_by, listed_project_decision__listed_decision, concession_transfer_approval__transfer_approval
    )
    return Committee_decision(matter, may_decide, powers, other_articles_name)


class Decided_committee_decision(Decision):
    """What `decide_committee_decision` gives: of each output of `committee_decision` a value, or why there is none."""

    __slots__ = ()

    @property
    def matter(self) -> Outcome[part_6_committee_and_one_stop_services.Matter]:
        """The matter, in the words of Article 23."""
        return self._outcome("matter")

    @property
    def may_decide(self) -> Outcome[bool]:
        """Whether Article 23 lets the Committee decide it: approve, and not merely consider."""
        return self._outcome("may_decide")

    @property
    def powers(self) -> Outcome[tuple[part_6_committee_and_one_stop_services.Power, ...]]:
        """What Article 23 lets the Committee do with it; nothing if the list is empty."""
        return self._outcome("powers")

    @property
    def other_articles_name(self) -> Outcome[tuple[administration.Actor, ...]]:
        """Whom Articles 13, 18, 20 and 21 have approve it, in the order of the Articles; nobody if the list is
        empty.
        """
        return self._outcome("other_articles_name")

    @staticmethod
    def _scope() -> Scope:
        return COMMITTEE_DECISION


def decide_committee_decision(
    *,
    subject: Subject,
    is_within_scope: bool,
    is_assigned: bool,
    as_of: date,
    committee_power__calling_list: part_6_committee_and_one_stop_services.Calling_list_power | None = None,
    committee_power__other_tasks: part_6_committee_and_one_stop_services.Other_tasks | None = None,
    concession_procedure__receipt: part_4_concession_activities.Receipt | None = None,
    concession_procedure__afterwards: part_4_concession_activities.Afterwards | None = None,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
    concession_transfer_approval__transfer_approval: part_4_concession_activities.Transfer_approval | None = None,
) -> Decided_committee_decision:
    """`committee_decision` without exceptions (May the Committee decide this, who sits on it, and who decides
    instead?): an output that has no value is `Silent`, `Conflict` or `Refused`, and the reasons of all can be
    read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = committee_decision(
            subject=subject,
            is_within_scope=is_within_scope,
            is_assigned=is_assigned,
            as_of=as_of,
            committee_power__calling_list=committee_power__calling_list,
            committee_power__other_tasks=committee_power__other_tasks,
            concession_procedure__receipt=concession_procedure__receipt,
            concession_procedure__afterwards=concession_procedure__afterwards,
            listed_project_decision__listed_decision=listed_project_decision__listed_decision,
            concession_transfer_approval__transfer_approval=concession_transfer_approval__transfer_approval,
        )
    except Failure as failure:
        return Decided_committee_decision.without(
            failure,
            subject,
            is_within_scope,
            is_assigned,
            as_of,
            committee_power__calling_list,
            committee_power__other_tasks,
            concession_procedure__receipt,
            concession_procedure__afterwards,
            listed_project_decision__listed_decision,
            concession_transfer_approval__transfer_approval,
        )
    return Decided_committee_decision(
        found,
        subject,
        is_within_scope,
        is_assigned,
        as_of,
        committee_power__calling_list,
        committee_power__other_tasks,
        concession_procedure__receipt,
        concession_procedure__afterwards,
        listed_project_decision__listed_decision,
        concession_transfer_approval__transfer_approval,
    )


def _committee_round_all_seats(
    persons: tuple[Person, ...],
    committee: part_6_committee_and_one_stop_services.Committee,
    committee_seat__deputy_ministers: part_6_committee_and_one_stop_services.Deputy_ministers | None,
) -> tuple[Seated, ...]:
    """Each of them, and as what the person sits on it.

    Article 22, first item; Article 22, second item; Article 22, third item; Article 22, third item, second sentence;
    Article 22, third item, third sentence; Article 22, third sentence (rules/situations/official.catala_en, line 1232).
    """
    return tuple(
        Seated(
            person=person,
            seat=part_6_committee_and_one_stop_services.committee_seat(
                committee=committee,
                post=person.post,
                supervises_investment=person.supervises_investment,
                is_selected=person.is_selected,
                deputy_ministers=committee_seat__deputy_ministers,
            ).seat,
        )
        for person in persons
    )


def _committee_round_seated(all_seats: tuple[Seated, ...]) -> tuple[Seated, ...]:
    """The persons who sit on it, in the order in which they were given.

    May the Committee decide this, who sits on it, and who decides instead? (rules/situations/official.catala_en, line
    1245).
    """
    return tuple(one for one in all_seats if not one.seat is part_6_committee_and_one_stop_services.Seat.No_seat)


def _committee_round_not_seated(all_seats: tuple[Seated, ...]) -> tuple[Person, ...]:
    """The persons who cannot sit on it.

    May the Committee decide this, who sits on it, and who decides instead? (rules/situations/official.catala_en, line
    1248).
    """
    return tuple(one.person for one in all_seats if one.seat is part_6_committee_and_one_stop_services.Seat.No_seat)


def _committee_round_has_chair(all_seats: tuple[Seated, ...]) -> bool:
    """Whether its Chair is among them.

    May the Committee decide this, who sits on it, and who decides instead? (rules/situations/official.catala_en, line
    1253).
    """
    return any(one.seat is part_6_committee_and_one_stop_services.Seat.Chair for one in all_seats)


def _committee_round_has_vice_chair(all_seats: tuple[Seated, ...]) -> bool:
    """Whether its Vice Chair is among them.

    May the Committee decide this, who sits on it, and who decides instead? (rules/situations/official.catala_en, line
    1256).
    """
    return any(one.seat is part_6_committee_and_one_stop_services.Seat.Vice_chair for one in all_seats)


def committee_round(
    *,
    committee: part_6_committee_and_one_stop_services.Committee,
    persons: tuple[Person, ...],
    committee_seat__deputy_ministers: part_6_committee_and_one_stop_services.Deputy_ministers | None = None,
) -> Committee_round:
    """Who of these persons sits on this Committee, and as what? Who works for it, and whose seal does it use?

    Encodes May the Committee decide this, who sits on it, and who decides instead?
    (rules/situations/official.catala_en:1108).

    Facts:
        committee: The Committee.
        persons: The persons.
        committee_seat__deputy_ministers: Whose Deputy Minister is a member of the central Committee (a reading of the
            text: Of_each_sector if not given).

    There is an answer for all facts.
    """
    all_seats = _committee_round_all_seats(persons, committee, committee_seat__deputy_ministers)
    seated = _committee_round_seated(all_seats)
    not_seated = _committee_round_not_seated(all_seats)
    has_chair = _committee_round_has_chair(all_seats)
    has_vice_chair = _committee_round_has_vice_chair(all_seats)
    # Who chairs it, who works for it, and whose seal it uses.
    offices = part_6_committee_and_one_stop_services.committee_offices(committee=committee)
    return Committee_round(seated, not_seated, has_chair, has_vice_chair, offices)


class Decided_committee_round(Decision):
    """What `decide_committee_round` gives: of each output of `committee_round` a value, or why there is none."""

    __slots__ = ()

    @property
    def seated(self) -> Outcome[tuple[Seated, ...]]:
        """The persons who sit on it, in the order in which they were given."""
        return self._outcome("seated")

    @property
    def not_seated(self) -> Outcome[tuple[Person, ...]]:
        """The persons who cannot sit on it."""
        return self._outcome("not_seated")

    @property
    def has_chair(self) -> Outcome[bool]:
        """Whether its Chair is among them."""
        return self._outcome("has_chair")

    @property
    def has_vice_chair(self) -> Outcome[bool]:
        """Whether its Vice Chair is among them."""
        return self._outcome("has_vice_chair")

    @property
    def offices(self) -> Outcome[part_6_committee_and_one_stop_services.Committee_offices]:
        """Who chairs it, who works for it, and whose seal it uses."""
        return self._outcome("offices")

    @staticmethod
    def _scope() -> Scope:
        return COMMITTEE_ROUND


def decide_committee_round(
    *,
    committee: part_6_committee_and_one_stop_services.Committee,
    persons: tuple[Person, ...],
    committee_seat__deputy_ministers: part_6_committee_and_one_stop_services.Deputy_ministers | None = None,
) -> Decided_committee_round:
    """`committee_round` without exceptions (May the Committee decide this, who sits on it, and who decides
    instead?): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = committee_round(
            committee=committee, persons=persons, committee_seat__deputy_ministers=committee_seat__deputy_ministers
        )
    except Failure as failure:
        return Decided_committee_round.without(failure, committee, persons, committee_seat__deputy_ministers)
    return Decided_committee_round(found, committee, persons, committee_seat__deputy_ministers)


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

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

DOSSIER_COMPLETENESS = Scope(
    "Dossier_completeness",
    function=dossier_completeness,
    inputs=(
        Input("dossier", DOSSIER_TYPE, "What is applied for."),
        Input("filed", ListOf(PAPER_TYPE), "The papers that are filed."),
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
    ),
    bindings=(
        Binding(
            "concession_proposal",
            "concession_proposal",
            part_4_concession_activities.CONCESSION_PROPOSAL_TYPE,
            _dossier_completeness_concession_proposal,
            reads=(
                "dossier",
                "filed",
                "Concession_proposal.basic_information",
                "Concession_proposal.other_annexes",
                "Concession_proposal.memorandum",
            ),
            term=Term(
                Rule(
                    0,
                    (_ART10_P1_B,),
                    188,
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
                                        is_filed(Paper.Application_form, filed),
                                        is_filed(Paper.Basic_information, filed),
                                        is_filed(Paper.Feasibility_study, filed),
                                        is_filed(Paper.Business_plan, filed),
                                        is_filed(Paper.Joint_venture_contract, filed),
                                        is_filed(Paper.Financial_certificate, filed),
                                        is_filed(Paper.Resume, filed),
                                        is_filed(Paper.Identity_card_copy, filed),
                                        is_filed(Paper.Passport_copy, filed),
                                        is_filed(Paper.Field_data_memorandum, filed),
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
            certain=False,
        ),
        Binding(
            "missing",
            "missing",
            ListOf(DOCUMENT_TYPE),
            _dossier_completeness_missing,
            reads=(
                "dossier",
                "filed",
                "concession_proposal",
                "General_business_proposal.such_as",
                "General_business_proposal.if_any",
            ),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART7_P1,),
                            165,
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
                                                is_filed(Paper.Application_form, filed),
                                                is_filed(Paper.Joint_venture_contract, filed),
                                                is_filed(Paper.Resume, filed),
                                                is_filed(Paper.Financial_certificate, filed),
                                                is_filed(Paper.Status_document, filed),
                                                is_filed(Paper.Identity_card_copy, filed),
                                                is_filed(Paper.Passport_copy, filed),
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
                            213,
                            "rules/situations/official.catala_en",
                            conditions=(
                                Condition(
                                    "dossier with pattern For_concession",
                                    ("dossier",),
                                    lambda dossier: isinstance(dossier, For_concession),
                                    (Value("dossier", DOSSIER_TYPE, lambda dossier: dossier),),
                                ),
                            ),
                            uses=("concession_proposal",),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART49_P1_A, _ART49_P1_B),
                            220,
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
                                                is_filed(Paper.Registration_certificate, filed),
                                                is_filed(Paper.Documents_for_land_authority, filed),
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
                            235,
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
            lambda missing: len(missing()) == 0,
            reads=("missing",),
            term=Term(
                Rule(0, (_IS_THIS_DOSSIER_COMPLETE,), 242, "rules/situations/official.catala_en", uses=("missing",))
            ),
            certain=False,
        ),
        Binding(
            "can_be_handed_in",
            "can_be_handed_in",
            Boolean(),
            lambda dossier, concession_proposal, is_complete: (
                concession_proposal().can_be_handed_in if isinstance(dossier, For_concession) else is_complete()
            ),
            reads=("dossier", "concession_proposal", "is_complete"),
            term=Term(
                Rule(
                    0,
                    (_IS_THIS_DOSSIER_COMPLETE,),
                    244,
                    "rules/situations/official.catala_en",
                    label="complete",
                    uses=("is_complete",),
                ),
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART10_P1_A,),
                            248,
                            "rules/situations/official.catala_en",
                            conditions=(
                                Condition(
                                    "dossier with pattern For_concession",
                                    ("dossier",),
                                    lambda dossier: isinstance(dossier, For_concession),
                                    (Value("dossier", DOSSIER_TYPE, lambda dossier: dossier),),
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
    outputs=("missing", "is_complete", "can_be_handed_in"),
    type=DOSSIER_COMPLETENESS_TYPE,
    doc="Is this dossier complete, and what is missing from it?",
    places=(_IS_THIS_DOSSIER_COMPLETE,),
)

_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL = Place(
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
    ),
    bindings=(
        Subscope(
            "procedure",
            part_4_concession_activities.CONCESSION_PROCEDURE,
            lambda on_calling_list, application_received, forwarded, comments_received, as_of, concession_procedure__receipt, concession_procedure__afterwards, listed_project_decision__listed_decision: (
                part_4_concession_activities.concession_procedure(
                    on_calling_list=on_calling_list,
                    application_received=application_received,
                    forwarded=forwarded,
                    comments_received=comments_received,
                    presented=None,
                    submitted=None,
                    decision=part_4_concession_activities.Not_decided(),
                    rejection_notified=None,
                    approval_notified=None,
                    completed=None,
                    reported=None,
                    submitted_for_signature=None,
                    delegated=None,
                    as_of=as_of,
                    receipt=concession_procedure__receipt,
                    afterwards=concession_procedure__afterwards,
                    listed_project_decision__listed_decision=listed_project_decision__listed_decision,
                )
            ),
            inputs=(
                SubscopeInput(
                    "on_calling_list",
                    lambda on_calling_list: on_calling_list,
                    reads=("on_calling_list",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            378,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "application_received",
                    lambda application_received: application_received,
                    reads=("application_received",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            379,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "forwarded",
                    lambda forwarded: forwarded,
                    reads=("forwarded",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            380,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "comments_received",
                    lambda comments_received: comments_received,
                    reads=("comments_received",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            381,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "presented",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            382,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "submitted",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            383,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "decision",
                    lambda: part_4_concession_activities.Not_decided(),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            384,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "rejection_notified",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            385,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "approval_notified",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            386,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "completed",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            387,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "reported",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            388,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "submitted_for_signature",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            389,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "delegated",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            390,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            391,
                            "rules/situations/official.catala_en",
                        ),
                    ),
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
                "application_received",
                "forwarded",
                "comments_received",
                "as_of",
                "Concession_procedure.receipt",
                "Concession_procedure.afterwards",
                "Listed_project_decision.listed_decision",
            ),
            certain=False,
        ),
        Binding(
            "opinion",
            "opinion",
            obligations.OBLIGATION_TYPE,
            lambda procedure: procedure().comments,
            reads=("procedure",),
            term=Term(
                Rule(
                    0,
                    (_ART13_2_A, _ART13_2_B),
                    395,
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
            lambda opinion: deemed_approved(opinion()),
            reads=("opinion",),
            term=Term(Rule(0, (_ART13_2_B,), 398, "rules/situations/official.catala_en", uses=("opinion",))),
            certain=False,
        ),
        Binding(
            "can_go_on",
            "can_go_on",
            Boolean(),
            lambda procedure: has_begun(procedure().presentation),
            reads=("procedure",),
            term=Term(
                Rule(
                    0,
                    (_ART13_1, _ART13_2_C),
                    402,
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
    places=(_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
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
            lambda application_received, set_complete, sent_to_sector, comments_received, as_of, import_plan_duties__thirty_days: (
                part_8_duties_and_taxes.import_plan_duties(
                    application_received=application_received,
                    set_complete=set_complete,
                    sent_to_sector=sent_to_sector,
                    comments_received=comments_received,
                    meeting_held=None,
                    certificate_issued=None,
                    sent_to_border=None,
                    as_of=as_of,
                    thirty_days=import_plan_duties__thirty_days,
                )
            ),
            inputs=(
                SubscopeInput(
                    "application_received",
                    lambda application_received: application_received,
                    reads=("application_received",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            405,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "set_complete",
                    lambda set_complete: set_complete,
                    reads=("set_complete",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            406,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "sent_to_sector",
                    lambda sent_to_sector: sent_to_sector,
                    reads=("sent_to_sector",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            407,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "comments_received",
                    lambda comments_received: comments_received,
                    reads=("comments_received",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            408,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "meeting_held",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            409,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "certificate_issued",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            410,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "sent_to_border",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            411,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(
                            0,
                            (_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
                            412,
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
            lambda procedure: procedure().comments,
            reads=("procedure",),
            term=Term(Rule(0, (_ART38_3_A,), 415, "rules/situations/official.catala_en", uses=("procedure.comments",))),
            certain=False,
        ),
        Binding(
            "is_deemed_approved",
            "is_deemed_approved",
            Boolean(),
            lambda opinion: deemed_approved(opinion()),
            reads=("opinion",),
            term=Term(Rule(0, (_ART38_3_B,), 418, "rules/situations/official.catala_en", uses=("opinion",))),
            certain=False,
        ),
        Binding(
            "can_go_on",
            "can_go_on",
            Boolean(),
            lambda procedure: has_begun(procedure().meeting),
            reads=("procedure",),
            term=Term(Rule(0, (_ART38_4_A,), 421, "rules/situations/official.catala_en", uses=("procedure.meeting",))),
            certain=False,
        ),
    ),
    outputs=("opinion", "is_deemed_approved", "can_go_on"),
    type=IMPORT_PLAN_OPINION_TYPE,
    doc="Who must give an opinion on this annual import plan, and by which day? Is it deemed approved where nobody answers, and can it go on?",
    places=(_WHOSE_OPINION_IS_NEEDED_AND_DOES_SILENCE_COUNT_AS_APPROVAL,),
    calendars=(lao_pdr.LAO_PDR,),
)

_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY = Place(
    "What do I owe the investor next, and by which day?",
    ("Situations", "Questions of an official", "What do I owe the investor next, and by which day?"),
    "",
    "",
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

REGISTRATION_OFFICE_ACTS = Scope(
    "Registration_office_acts",
    function=registration_office_acts,
    inputs=(
        Input("issued_at", administration.LEVEL_TYPE, "The level of the authority that issues the certificate."),
        Input("applied", OptionalOf(Date()), "The day on which the application was submitted."),
        Input("decided", OptionalOf(Date()), "The day on which the sector decided whether to issue the certificate."),
        Input("issued", OptionalOf(Date()), "The day on which the certificate was issued."),
        Input("number_issued", OptionalOf(Date()), "The day on which the taxpayer identification number was issued."),
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
    ),
    bindings=(
        Subscope(
            "duties",
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
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            747,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "applied",
                    lambda applied: applied,
                    reads=("applied",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            748,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "decided",
                    lambda decided: decided,
                    reads=("decided",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            749,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "issued",
                    lambda issued: issued,
                    reads=("issued",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            750,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "copied_to_sector",
                    lambda copied_to_sector: copied_to_sector,
                    reads=("copied_to_sector",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            751,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "copied_to_ministry",
                    lambda copied_to_ministry: copied_to_ministry,
                    reads=("copied_to_ministry",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            752,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "seal_licensed",
                    lambda seal_licensed: seal_licensed,
                    reads=("seal_licensed",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            753,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "seal_carved",
                    lambda seal_carved: seal_carved,
                    reads=("seal_carved",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            754,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            755,
                            "rules/situations/official.catala_en",
                        ),
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
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            757,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "number_issued",
                    lambda number_issued: number_issued,
                    reads=("number_issued",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            759,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            760,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput("coordination_by", handed_on, reads=("Taxpayer_number_duties.coordination_by",)),
            ),
            reads=("number_issued", "as_of", "Taxpayer_number_duties.coordination_by"),
            certain=False,
        ),
        Binding(
            "still_owed",
            "still_owed",
            ListOf(OWED_ACT_TYPE),
            _registration_office_acts_still_owed,
            reads=("duties", "taxpayer_number"),
            term=Term(
                Rule(
                    0,
                    (_ART8_P3_A, _ART8_P3_B, _ART8_P4, _ART8_P6_A, _ART8_P7_A, _ART8_P7_B, _ART9_P3),
                    769,
                    "rules/situations/official.catala_en",
                    uses=(
                        "duties.consideration",
                        "taxpayer_number.issue",
                        "taxpayer_number.coordination",
                        "duties.copy_to_sector",
                        "duties.copy_to_ministry",
                        "duties.seal_license",
                        "duties.seal",
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "next",
            "next",
            OptionalOf(OWED_ACT_TYPE),
            lambda still_owed: list_en.first_element(still_owed()),
            reads=("still_owed",),
            term=Term(
                Rule(
                    0,
                    (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                    778,
                    "rules/situations/official.catala_en",
                    uses=("still_owed",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("still_owed", "next"),
    type=REGISTRATION_OFFICE_ACTS_TYPE,
    doc="What do the offices owe in the registration of a general business next, and by which day?",
    places=(_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART13_1_B = Place(
    "Article 13(1), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-1-b",
    "In case of disapproval, a notification letter shall be sent to the requesting investor.",
)

_ART13_2_E = Place(
    "Article 13(2), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-2-e",
    "In case of disapproval, a notification letter shall be sent to the requesting investor.",
)

_ART14_P3 = Place(
    "Article 14, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 14. Negotiations of concession agreement",
    ),
    "art14-p3",
    "When the planning and investment sector completes the MOU/agreement negotiation, the outcomes of the negotiation shall be reported to the meeting of the CIP prior to submitting it to the government or provincial/municipal authorities for the delegation of authority to sign the MOU/ concession agreement.",
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

CONCESSION_OFFICE_ACTS = Scope(
    "Concession_office_acts",
    function=concession_office_acts,
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
        Input(
            "presented", OptionalOf(Date()), "The day on which the sector put the project to the meeting of the CIP."
        ),
        Input(
            "submitted",
            OptionalOf(Date()),
            "The day on which the project was submitted to the government or the provincial or municipal authorities.",
        ),
        Input("decision", part_4_concession_activities.CONCESSION_DECISION_TYPE, "What was decided on the project."),
        Input("rejection_notified", OptionalOf(Date()), "The day on which the letter about the rejection was sent."),
        Input(
            "approval_received",
            OptionalOf(Date()),
            "The day on which the planning and investment sector received the approval.",
        ),
        Input("notified", OptionalOf(Date()), "The day on which the investor received the approval notification."),
        Input("completed", OptionalOf(Date()), "The day on which the negotiation was completed."),
        Input("reported", OptionalOf(Date()), "The day on which its outcomes were reported to the meeting of the CIP."),
        Input(
            "submitted_for_signature",
            OptionalOf(Date()),
            "The day on which the outcomes were submitted to the government or the provincial or municipal authorities.",
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
    ),
    bindings=(
        Subscope(
            "procedure",
            part_4_concession_activities.CONCESSION_PROCEDURE,
            lambda on_calling_list, application_received, forwarded, comments_received, presented, submitted, decision, rejection_notified, as_of, concession_procedure__receipt, concession_procedure__afterwards, listed_project_decision__listed_decision: (
                part_4_concession_activities.concession_procedure(
                    on_calling_list=on_calling_list,
                    application_received=application_received,
                    forwarded=forwarded,
                    comments_received=comments_received,
                    presented=presented,
                    submitted=submitted,
                    decision=decision,
                    rejection_notified=rejection_notified,
                    approval_notified=None,
                    completed=None,
                    reported=None,
                    submitted_for_signature=None,
                    delegated=None,
                    as_of=as_of,
                    receipt=concession_procedure__receipt,
                    afterwards=concession_procedure__afterwards,
                    listed_project_decision__listed_decision=listed_project_decision__listed_decision,
                )
            ),
            inputs=(
                SubscopeInput(
                    "on_calling_list",
                    lambda on_calling_list: on_calling_list,
                    reads=("on_calling_list",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            781,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "application_received",
                    lambda application_received: application_received,
                    reads=("application_received",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            782,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "forwarded",
                    lambda forwarded: forwarded,
                    reads=("forwarded",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            783,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "comments_received",
                    lambda comments_received: comments_received,
                    reads=("comments_received",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            784,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "presented",
                    lambda presented: presented,
                    reads=("presented",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            785,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "submitted",
                    lambda submitted: submitted,
                    reads=("submitted",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            786,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "decision",
                    lambda decision: decision,
                    reads=("decision",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            787,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "rejection_notified",
                    lambda rejection_notified: rejection_notified,
                    reads=("rejection_notified",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            788,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "approval_notified",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            789,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "completed",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            790,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "reported",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            791,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "submitted_for_signature",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            792,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "delegated",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            793,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            794,
                            "rules/situations/official.catala_en",
                        ),
                    ),
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
                "application_received",
                "forwarded",
                "comments_received",
                "presented",
                "submitted",
                "decision",
                "rejection_notified",
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
            lambda approval_received, notified, completed, reported, submitted_for_signature, as_of, negotiation_duties__ten_days, negotiation_duties__thirty_days: (
                part_4_concession_activities.negotiation_duties(
                    approval_received=approval_received,
                    notified=notified,
                    scheduled=None,
                    participated=None,
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
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            796,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "notified",
                    lambda notified: notified,
                    reads=("notified",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            797,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "scheduled",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            798,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "participated",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            799,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "completed",
                    lambda completed: completed,
                    reads=("completed",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            800,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "reported",
                    lambda reported: reported,
                    reads=("reported",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            801,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "submitted",
                    lambda submitted_for_signature: submitted_for_signature,
                    reads=("submitted_for_signature",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            802,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            803,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput("ten_days", handed_on, reads=("Negotiation_duties.ten_days",)),
                SubscopeInput("thirty_days", handed_on, reads=("Negotiation_duties.thirty_days",)),
            ),
            reads=(
                "approval_received",
                "notified",
                "completed",
                "reported",
                "submitted_for_signature",
                "as_of",
                "Negotiation_duties.ten_days",
                "Negotiation_duties.thirty_days",
            ),
            certain=False,
        ),
        Binding(
            "still_owed",
            "still_owed",
            ListOf(OWED_ACT_TYPE),
            _concession_office_acts_still_owed,
            reads=("procedure", "negotiation"),
            term=Term(
                Rule(
                    0,
                    (_ART13_1, _ART13_1_B, _ART13_2_B, _ART13_2_C, _ART13_2_E, _ART14_P1_A, _ART14_P3),
                    812,
                    "rules/situations/official.catala_en",
                    uses=(
                        "procedure.comments",
                        "procedure.presentation",
                        "procedure.submission",
                        "procedure.rejection_letter",
                        "negotiation.notification",
                        "negotiation.report",
                        "negotiation.submission",
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "next",
            "next",
            OptionalOf(OWED_ACT_TYPE),
            lambda still_owed: list_en.first_element(still_owed()),
            reads=("still_owed",),
            term=Term(
                Rule(
                    0,
                    (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                    821,
                    "rules/situations/official.catala_en",
                    uses=("still_owed",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("still_owed", "next"),
    type=CONCESSION_OFFICE_ACTS_TYPE,
    doc="What do the offices owe on the way to a concession agreement next, and by which day?",
    places=(_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART16_P3_B = Place(
    "Article 16, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p3-b",
    "and subsequently forward the copy of the certificate to the concerned sector within 10 working days from the day the certificate is issued for monitoring and management purposes in accordance with its role set out in relevant laws and regulations of Lao PDR.",
)

_ART16_P4 = Place(
    "Article 16, fifth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p4",
    "The concession registration certificate issued by the provincial or municipal authorities shall be duplicated and a copy forwarded to the Ministry of Planning and Investment within 10 working days from the day the certificate is issued.",
)

_ART16_P5 = Place(
    "Article 16, sixth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p5",
    "The industry and commerce sector issues an enterprise identification number to record in the concession registration certificate.",
)

_ART16_P6_A = Place(
    "Article 16, seventh sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p6-a",
    "The financial sector issues the taxpayer identification number to record in the concession registration certificate.",
)

_ART16_P7 = Place(
    "Article 16, ninth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p7",
    "The planning and investment shall coordinate with industry and commerce sector for obtaining the enterprise identification number and the financial sector to obtain taxpayer identification number.",
)

_ART16_P8_A = Place(
    "Article 16, tenth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 16. Concession registration certificate",
    ),
    "art16-p8-a",
    "After the concession registration certificate is issued, the planning and investment sector where the license is issued shall grant permission for a company seal with the Ministry of Public Security.",
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

CONCESSION_CERTIFICATE_OFFICE_ACTS = Scope(
    "Concession_certificate_office_acts",
    function=concession_certificate_office_acts,
    inputs=(
        Input("issued_at", administration.LEVEL_TYPE, "The level at which the certificate is issued."),
        Input("issued", OptionalOf(Date()), "The day on which the certificate was issued."),
        Input(
            "enterprise_number_issued",
            OptionalOf(Date()),
            "The day on which the enterprise identification number was issued.",
        ),
        Input(
            "taxpayer_number_issued",
            OptionalOf(Date()),
            "The day on which the taxpayer identification number was issued.",
        ),
        Input("copy_to_sector", OptionalOf(Date()), "The day on which the copy was forwarded to the concerned sector."),
        Input(
            "copy_to_ministry",
            OptionalOf(Date()),
            "The day on which the copy was forwarded to the Ministry of Planning and Investment.",
        ),
        Input("seal_permitted", OptionalOf(Date()), "The day on which the permission for the seal was granted."),
        Input("seal_made", OptionalOf(Date()), "The day on which the seal was made."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Concession_certificate_duties.seven_days",
            part_4_concession_activities.SEVEN_DAYS_TYPE,
            "From when the seven working days for the seal run.",
            required=False,
            parameter="concession_certificate_duties__seven_days",
            reading=ReadingChoice("Concession_certificate_duties.seven_days", "From_permission", (_ART16_P8_B,)),
        ),
    ),
    bindings=(
        Subscope(
            "duties",
            part_4_concession_activities.CONCESSION_CERTIFICATE_DUTIES,
            lambda issued, issued_at, enterprise_number_issued, taxpayer_number_issued, copy_to_sector, copy_to_ministry, seal_permitted, seal_made, as_of, concession_certificate_duties__seven_days: (
                part_4_concession_activities.concession_certificate_duties(
                    issued=issued,
                    issued_at=issued_at,
                    enterprise_number_issued=enterprise_number_issued,
                    taxpayer_number_issued=taxpayer_number_issued,
                    needs_technical_permission=False,
                    permission_requested=None,
                    operation_starts=None,
                    copy_to_sector=copy_to_sector,
                    copy_to_ministry=copy_to_ministry,
                    seal_permitted=seal_permitted,
                    seal_made=seal_made,
                    as_of=as_of,
                    seven_days=concession_certificate_duties__seven_days,
                )
            ),
            inputs=(
                SubscopeInput(
                    "issued",
                    lambda issued: issued,
                    reads=("issued",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            824,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "issued_at",
                    lambda issued_at: issued_at,
                    reads=("issued_at",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            825,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "enterprise_number_issued",
                    lambda enterprise_number_issued: enterprise_number_issued,
                    reads=("enterprise_number_issued",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            826,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "taxpayer_number_issued",
                    lambda taxpayer_number_issued: taxpayer_number_issued,
                    reads=("taxpayer_number_issued",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            827,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "needs_technical_permission",
                    lambda: False,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            828,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "permission_requested",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            829,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "operation_starts",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            830,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "copy_to_sector",
                    lambda copy_to_sector: copy_to_sector,
                    reads=("copy_to_sector",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            831,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "copy_to_ministry",
                    lambda copy_to_ministry: copy_to_ministry,
                    reads=("copy_to_ministry",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            832,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "seal_permitted",
                    lambda seal_permitted: seal_permitted,
                    reads=("seal_permitted",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            833,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "seal_made",
                    lambda seal_made: seal_made,
                    reads=("seal_made",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            834,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            835,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput("seven_days", handed_on, reads=("Concession_certificate_duties.seven_days",)),
            ),
            reads=(
                "issued",
                "issued_at",
                "enterprise_number_issued",
                "taxpayer_number_issued",
                "copy_to_sector",
                "copy_to_ministry",
                "seal_permitted",
                "seal_made",
                "as_of",
                "Concession_certificate_duties.seven_days",
            ),
            certain=False,
        ),
        Binding(
            "still_owed",
            "still_owed",
            ListOf(OWED_ACT_TYPE),
            _concession_certificate_office_acts_still_owed,
            reads=("duties",),
            term=Term(
                Rule(
                    0,
                    (_ART16_P3_B, _ART16_P4, _ART16_P5, _ART16_P6_A, _ART16_P7, _ART16_P8_A, _ART16_P8_B),
                    844,
                    "rules/situations/official.catala_en",
                    uses=(
                        "duties.enterprise_number",
                        "duties.taxpayer_number",
                        "duties.enterprise_number_sought",
                        "duties.taxpayer_number_sought",
                        "duties.sector_copy",
                        "duties.ministry_copy",
                        "duties.seal_permission",
                        "duties.seal",
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "next",
            "next",
            OptionalOf(OWED_ACT_TYPE),
            lambda still_owed: list_en.first_element(still_owed()),
            reads=("still_owed",),
            term=Term(
                Rule(
                    0,
                    (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                    854,
                    "rules/situations/official.catala_en",
                    uses=("still_owed",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("still_owed", "next"),
    type=CONCESSION_CERTIFICATE_OFFICE_ACTS_TYPE,
    doc="What do the offices owe around a concession registration certificate next, and by which day?",
    places=(_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART38_2 = Place(
    "Article 38(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-2",
    "After the financial sector receives the complete set of documents, the documents shall be sent to the relevant sectors for further examination and submission to the management of concerned sectors for guidance;",
)

_ART38_5_A = Place(
    "Article 38(5)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-5-a",
    "The financial sector shall send the approved annual import plan to the border check point dealing with the imports",
)

_ART38_5_B = Place(
    "Article 38(5)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 8. Incentives related to Duties and Taxes",
        "Article 38. Procedures for considering customs duty exemption",
    ),
    "art38-5-b",
    "in order to manage, inspect each actual import and record in monitoring book and prepare and submit monthly and quarterly reports to the financial sector, industry and commerce sector as well as the planning and investment sector.",
)

IMPORT_PLAN_OFFICE_ACTS = Scope(
    "Import_plan_office_acts",
    function=import_plan_office_acts,
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
            "duties",
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
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            857,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "set_complete",
                    lambda set_complete: set_complete,
                    reads=("set_complete",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            858,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "sent_to_sector",
                    lambda sent_to_sector: sent_to_sector,
                    reads=("sent_to_sector",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            859,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "comments_received",
                    lambda comments_received: comments_received,
                    reads=("comments_received",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            860,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "meeting_held",
                    lambda meeting_held: meeting_held,
                    reads=("meeting_held",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            861,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "certificate_issued",
                    lambda certificate_issued: certificate_issued,
                    reads=("certificate_issued",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            862,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "sent_to_border",
                    lambda sent_to_border: sent_to_border,
                    reads=("sent_to_border",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            863,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            864,
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
                "meeting_held",
                "certificate_issued",
                "sent_to_border",
                "as_of",
                "Import_plan_duties.thirty_days",
            ),
            certain=False,
        ),
        Binding(
            "still_owed",
            "still_owed",
            ListOf(OWED_ACT_TYPE),
            _import_plan_office_acts_still_owed,
            reads=("duties",),
            term=Term(
                Rule(
                    0,
                    (_ART38_2, _ART38_3_A, _ART38_4_A, _ART38_4_B, _ART38_5_A, _ART38_5_B),
                    872,
                    "rules/situations/official.catala_en",
                    uses=(
                        "duties.forwarding",
                        "duties.comments",
                        "duties.meeting",
                        "duties.certificate",
                        "duties.border",
                        "duties.reporting",
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "next",
            "next",
            OptionalOf(OWED_ACT_TYPE),
            lambda still_owed: list_en.first_element(still_owed()),
            reads=("still_owed",),
            term=Term(
                Rule(
                    0,
                    (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                    880,
                    "rules/situations/official.catala_en",
                    uses=("still_owed",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("still_owed", "next"),
    type=IMPORT_PLAN_OFFICE_ACTS_TYPE,
    doc="What do the offices owe on an annual import plan next, and by which day?",
    places=(_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
    calendars=(lao_pdr.LAO_PDR,),
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

LAND_OFFICE_ACTS = Scope(
    "Land_office_acts",
    function=land_office_acts,
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
            part_9_land_use_right.LAND_PROPOSAL_DUTIES,
            lambda received, reviewed, documents_sufficient, inspected, reported, approved, title_issued, as_of: (
                part_9_land_use_right.land_proposal_duties(
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
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            883,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "reviewed",
                    lambda reviewed: reviewed,
                    reads=("reviewed",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            884,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "documents_sufficient",
                    lambda documents_sufficient: documents_sufficient,
                    reads=("documents_sufficient",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            885,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "inspected",
                    lambda inspected: inspected,
                    reads=("inspected",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            886,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "reported",
                    lambda reported: reported,
                    reads=("reported",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            887,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "approved",
                    lambda approved: approved,
                    reads=("approved",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            888,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "title_issued",
                    lambda title_issued: title_issued,
                    reads=("title_issued",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            889,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            890,
                            "rules/situations/official.catala_en",
                        ),
                    ),
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
            "still_owed",
            "still_owed",
            ListOf(OWED_ACT_TYPE),
            _land_office_acts_still_owed,
            reads=("duties",),
            term=Term(
                Rule(
                    0,
                    (_ART51_P1, _ART51_P2_A, _ART51_P2_B, _ART51_P3_A),
                    896,
                    "rules/situations/official.catala_en",
                    uses=("duties.review", "duties.inspection", "duties.report", "duties.title"),
                ),
            ),
            certain=False,
        ),
        Binding(
            "next",
            "next",
            OptionalOf(OWED_ACT_TYPE),
            lambda still_owed: list_en.first_element(still_owed()),
            reads=("still_owed",),
            term=Term(
                Rule(
                    0,
                    (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                    902,
                    "rules/situations/official.catala_en",
                    uses=("still_owed",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("still_owed", "next"),
    type=LAND_OFFICE_ACTS_TYPE,
    doc="What does the land management authority owe on a proposal for land use right next?",
    places=(_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
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

REPRESENTATIVE_OFFICE_ACTS = Scope(
    "Representative_office_acts",
    function=representative_office_acts,
    inputs=(
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
    ),
    bindings=(
        Subscope(
            "duties",
            part_7_representative_office.REPRESENTATIVE_OFFICE_DUTIES,
            lambda code_obtained, taxpayer_number_obtained, certificate_issued, seal_permitted, seal_carved, as_of, representative_office_duties__seal_period, representative_office_duties__monitored_by: (
                part_7_representative_office.representative_office_duties(
                    registered_abroad=True,
                    has_lao_entity=False,
                    mou_signed=None,
                    established=None,
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
                    lambda: True,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            905,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "has_lao_entity",
                    lambda: False,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            906,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "mou_signed",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            907,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "established",
                    lambda: None,
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            908,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "code_obtained",
                    lambda code_obtained: code_obtained,
                    reads=("code_obtained",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            909,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "taxpayer_number_obtained",
                    lambda taxpayer_number_obtained: taxpayer_number_obtained,
                    reads=("taxpayer_number_obtained",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            910,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "certificate_issued",
                    lambda certificate_issued: certificate_issued,
                    reads=("certificate_issued",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            911,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "seal_permitted",
                    lambda seal_permitted: seal_permitted,
                    reads=("seal_permitted",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            912,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "seal_carved",
                    lambda seal_carved: seal_carved,
                    reads=("seal_carved",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            913,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "as_of",
                    lambda as_of: as_of,
                    reads=("as_of",),
                    term=Term(
                        Rule(
                            0,
                            (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                            914,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput("seal_period", handed_on, reads=("Representative_office_duties.seal_period",)),
                SubscopeInput("monitored_by", handed_on, reads=("Representative_office_duties.monitored_by",)),
            ),
            reads=(
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
        Binding(
            "still_owed",
            "still_owed",
            ListOf(OWED_ACT_TYPE),
            _representative_office_acts_still_owed,
            reads=("duties",),
            term=Term(
                Rule(
                    0,
                    (_ART27_P4, _ART27_P5_A, _ART27_P5_B, _ART27_P5_C),
                    920,
                    "rules/situations/official.catala_en",
                    uses=(
                        "duties.enterprise_code",
                        "duties.taxpayer_number",
                        "duties.seal_permission",
                        "duties.seal",
                        "duties.monitoring",
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "next",
            "next",
            OptionalOf(OWED_ACT_TYPE),
            lambda still_owed: list_en.first_element(still_owed()),
            reads=("still_owed",),
            term=Term(
                Rule(
                    0,
                    (_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
                    927,
                    "rules/situations/official.catala_en",
                    uses=("still_owed",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("still_owed", "next"),
    type=REPRESENTATIVE_OFFICE_ACTS_TYPE,
    doc="What do the offices owe in the registration of a Representative Office next, and by which day?",
    places=(_WHAT_DO_I_OWE_THE_INVESTOR_NEXT_AND_BY_WHICH_DAY,),
    calendars=(lao_pdr.LAO_PDR,),
)

_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD = Place(
    "May the Committee decide this, who sits on it, and who decides instead?",
    (
        "Situations",
        "Questions of an official",
        "May the Committee decide this, who sits on it, and who decides instead?",
    ),
    "",
    "",
)

_ART21_B = Place(
    "Article 21, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 21. Investment Approval of projects or investment calling activities",
    ),
    "art21-b",
    "The planning and investment sector shall approve the projects or investment calling activities for concession activities.",
)

_ART21_A = Place(
    "Article 21, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 21. Investment Approval of projects or investment calling activities",
    ),
    "art21-a",
    "The industry and commerce sector shall approve the projects or investment calling activities for general business activities.",
)

_ART20_A = Place(
    "Article 20, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "art20-a",
    "Project or activities with the value of more than US$20 million shall be approved by the government;",
)

_ART20_B = Place(
    "Article 20, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "art20-b",
    "Project or activities with the value from US$5 20 million shall be approved by the Ministry of Planning and Investment;",
)

_ART20_C = Place(
    "Article 20, third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "art20-c",
    "Project or activities with the value of less than US$5 million shall be approved by the provincial/municipal authorities.",
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

_ART23_D = Place(
    "Article 23, fourth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-d",
    "Consider approval of project lists or investment calling activities in accordance with the scope of its rights;",
)

_ART23_L = Place(
    "Article 23, eleventh item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-l",
    "and - Perform other tasks as assigned by the government.",
)

COMMITTEE_DECISION = Scope(
    "Committee_decision",
    function=committee_decision,
    inputs=(
        Input("subject", SUBJECT_TYPE, "What is brought before the Committee."),
        Input("is_within_scope", Boolean(), "It lies within the scope of the role and rights of this Committee."),
        Input("is_assigned", Boolean(), "The government assigned it to the Committee."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "Committee_power.calling_list",
            part_6_committee_and_one_stop_services.CALLING_LIST_POWER_TYPE,
            'What "consider approval of project lists" lets the Committee do.',
            required=False,
            parameter="committee_power__calling_list",
            reading=ReadingChoice("Committee_power.calling_list", "Considers_only", (_ART23_D,)),
        ),
        Input(
            "Committee_power.other_tasks",
            part_6_committee_and_one_stop_services.OTHER_TASKS_TYPE,
            "Which tasks the government can assign to the Committee.",
            required=False,
            parameter="committee_power__other_tasks",
            reading=ReadingChoice("Committee_power.other_tasks", "Not_named_before", (_ART23_L,)),
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
        Input(
            "Listed_project_decision.listed_decision",
            part_4_concession_activities.LISTED_DECISION_TYPE,
            "Who decides on a project of the investment calling list.",
            required=False,
            parameter="listed_project_decision__listed_decision",
            reading=ReadingChoice("Listed_project_decision.listed_decision", "By_committee", (_ART13_1, _ART14_P1_A)),
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
        Binding(
            "matter",
            "matter",
            part_6_committee_and_one_stop_services.MATTER_TYPE,
            _committee_decision_matter,
            reads=("subject",),
            term=Term(
                Rule(
                    0,
                    (_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
                    1129,
                    "rules/situations/official.catala_en",
                ),
            ),
        ),
        Subscope(
            "power",
            part_6_committee_and_one_stop_services.COMMITTEE_POWER,
            lambda matter, is_within_scope, is_assigned, committee_power__calling_list, committee_power__other_tasks: (
                part_6_committee_and_one_stop_services.committee_power(
                    matter=matter,
                    is_within_scope=is_within_scope,
                    is_assigned=is_assigned,
                    calling_list=committee_power__calling_list,
                    other_tasks=committee_power__other_tasks,
                )
            ),
            inputs=(
                SubscopeInput(
                    "matter",
                    lambda matter: matter,
                    reads=("matter",),
                    term=Term(
                        Rule(
                            0,
                            (_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
                            1144,
                            "rules/situations/official.catala_en",
                            uses=("matter",),
                        ),
                    ),
                ),
                SubscopeInput(
                    "is_within_scope",
                    lambda is_within_scope: is_within_scope,
                    reads=("is_within_scope",),
                    term=Term(
                        Rule(
                            0,
                            (_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
                            1145,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput(
                    "is_assigned",
                    lambda is_assigned: is_assigned,
                    reads=("is_assigned",),
                    term=Term(
                        Rule(
                            0,
                            (_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
                            1146,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
                SubscopeInput("calling_list", handed_on, reads=("Committee_power.calling_list",)),
                SubscopeInput("other_tasks", handed_on, reads=("Committee_power.other_tasks",)),
            ),
            reads=(
                "matter",
                "is_within_scope",
                "is_assigned",
                "Committee_power.calling_list",
                "Committee_power.other_tasks",
            ),
        ),
        Binding(
            "decided_by",
            "decided_by",
            Function(),
            _committee_decision_decided_by,
            reads=(
                "as_of",
                "Concession_procedure.receipt",
                "Concession_procedure.afterwards",
                "Listed_project_decision.listed_decision",
            ),
            is_function=True,
        ),
        Binding(
            "may_decide",
            "may_decide",
            Boolean(),
            lambda power: power.may_approve,
            reads=("power",),
            term=Term(
                Rule(
                    0,
                    (_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
                    1148,
                    "rules/situations/official.catala_en",
                    uses=("power.may_approve",),
                ),
            ),
        ),
        Binding(
            "powers",
            "powers",
            ListOf(part_6_committee_and_one_stop_services.POWER_TYPE),
            lambda power: power.powers,
            reads=("power",),
            term=Term(
                Rule(
                    0,
                    (_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
                    1150,
                    "rules/situations/official.catala_en",
                    uses=("power.powers",),
                ),
            ),
        ),
        Binding(
            "other_articles_name",
            "other_articles_name",
            ListOf(administration.ACTOR_TYPE),
            _committee_decision_other_articles_name,
            reads=(
                "subject",
                "decided_by",
                "Listed_project_decision.listed_decision",
                "Concession_transfer_approval.transfer_approval",
            ),
            term=Term(
                Rule(
                    0,
                    (_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
                    1170,
                    "rules/situations/official.catala_en",
                    label="named_by_none",
                ),
                exceptions=(
                    Term(
                        exceptions=(
                            Term(
                                Rule(
                                    1,
                                    (_ART13_1, _ART21_B),
                                    1175,
                                    "rules/situations/official.catala_en",
                                    conditions=(
                                        Condition(
                                            "subject with pattern Listed_concession",
                                            ("subject",),
                                            lambda subject: isinstance(subject, Listed_concession),
                                            (Value("subject", SUBJECT_TYPE, lambda subject: subject),),
                                        ),
                                    ),
                                    uses=("decided_by",),
                                    counting=Counting(("decided_by",), lambda decided_by: (decided_by(True),)),
                                ),
                            ),
                            Term(
                                Rule(
                                    2,
                                    (_ART13_2_C,),
                                    1181,
                                    "rules/situations/official.catala_en",
                                    conditions=(
                                        Condition(
                                            "subject with pattern Unlisted_concession",
                                            ("subject",),
                                            lambda subject: isinstance(subject, Unlisted_concession),
                                            (Value("subject", SUBJECT_TYPE, lambda subject: subject),),
                                        ),
                                    ),
                                    uses=("decided_by",),
                                    counting=Counting(("decided_by",), lambda decided_by: (decided_by(False),)),
                                ),
                            ),
                            Term(
                                Rule(
                                    3,
                                    (_ART21_A,),
                                    1187,
                                    "rules/situations/official.catala_en",
                                    conditions=(
                                        Condition(
                                            "subject with pattern Listed_general_business",
                                            ("subject",),
                                            lambda subject: isinstance(subject, Listed_general_business),
                                            (Value("subject", SUBJECT_TYPE, lambda subject: subject),),
                                        ),
                                    ),
                                    uses=("Listed_project_decision.listed_decision",),
                                    asks=(
                                        Asked(
                                            part_5_calling_list.CALLING_LIST_INVESTMENT,
                                            lambda listed_project_decision__listed_decision: Present(
                                                (
                                                    part_5_calling_list.Activity_kind.General_business,
                                                    listed_project_decision__listed_decision,
                                                ),
                                            ),
                                            inputs=("activity", "listed_project_decision__listed_decision"),
                                            outputs=("approved_by",),
                                            reads=("Listed_project_decision.listed_decision",),
                                        ),
                                    ),
                                ),
                            ),
                            Term(
                                Rule(
                                    4,
                                    (_ART20_A, _ART20_B, _ART20_C),
                                    1200,
                                    "rules/situations/official.catala_en",
                                    conditions=(
                                        Condition(
                                            "subject with pattern List_entry",
                                            ("subject",),
                                            lambda subject: isinstance(subject, List_entry),
                                            (Value("subject", SUBJECT_TYPE, lambda subject: subject),),
                                        ),
                                    ),
                                    asks=(
                                        Asked(
                                            part_5_calling_list.APPROVAL_AUTHORITY,
                                            lambda subject: (
                                                Present((subject.content,)) if isinstance(subject, List_entry) else None
                                            ),
                                            inputs=("value",),
                                            outputs=("authority",),
                                            reads=("subject",),
                                        ),
                                    ),
                                ),
                            ),
                            Term(
                                Rule(
                                    5,
                                    (_ART18_P1,),
                                    1210,
                                    "rules/situations/official.catala_en",
                                    conditions=(
                                        Condition(
                                            "match subject with pattern -- Change_of_concession content change: not (change with pattern Another_change) -- anything: false",
                                            ("subject",),
                                            lambda subject: (
                                                not subject.content
                                                is part_4_concession_activities.Concession_change.Another_change
                                                if isinstance(subject, Change_of_concession)
                                                else False
                                            ),
                                            (Value("subject", SUBJECT_TYPE, lambda subject: subject),),
                                        ),
                                    ),
                                    uses=("Concession_transfer_approval.transfer_approval",),
                                    asks=(
                                        Asked(
                                            part_4_concession_activities.CONCESSION_TRANSFER_APPROVAL,
                                            lambda subject, concession_transfer_approval__transfer_approval: (
                                                Present(
                                                    (subject.content, concession_transfer_approval__transfer_approval)
                                                )
                                                if isinstance(subject, Change_of_concession)
                                                else None
                                            ),
                                            inputs=("change", "transfer_approval"),
                                            outputs=("approved_by",),
                                            reads=("subject", "Concession_transfer_approval.transfer_approval"),
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
    outputs=("matter", "may_decide", "powers", "other_articles_name"),
    type=COMMITTEE_DECISION_TYPE,
    doc="May the Committee decide this, what else may it do with it, and whom do other Articles name for the decision?",
    places=(_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
    calendars=(lao_pdr.LAO_PDR,),
)

_ART22_A = Place(
    "Article 22, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 22. Committee for Investment Promotion",
    ),
    "art22-a",
    "The Chair of the central CIP is the Minister of Planning and Investment and the Vice Chair is the Deputy Minister of Planning and Investment who supervises investment work.",
)

_ART22_B = Place(
    "Article 22, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 22. Committee for Investment Promotion",
    ),
    "art22-b",
    "The Chair of the provincial CIP is the Governor of the province, Mayor and the vice chair is the Vice Governor, Vice Mayor who supervises investment work.",
)

_ART22_C_1 = Place(
    "Article 22, third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 22. Committee for Investment Promotion",
    ),
    "art22-c-1",
    "The members of both the central and local CIP are comprised of representatives of the following sectors: planning and investment, industry and commerce, finance, public security, labor and social welfare, foreign affairs, agriculture and forestry, energy and mines, public works and transportation, telecommunications and post, education, public health, water resources and environment, sciences and technology, national tourism, national land management, national defence, information and culture, justice and banking in Lao PDR.",
)

_ART22_C_2 = Place(
    "Article 22, third item, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 22. Committee for Investment Promotion",
    ),
    "art22-c-2",
    "At the central level, the Deputy Minister and selected officials at the level of Director General and division from relevant sectors make up the members of the central CIP.",
)

_ART22_C_3 = Place(
    "Article 22, third item, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 22. Committee for Investment Promotion",
    ),
    "art22-c-3",
    "For local CIP, officials at division level are the members of the local CIP.",
)

_ART22_P2 = Place(
    "Article 22, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 22. Committee for Investment Promotion",
    ),
    "art22-p2",
    "The CIP is composed of the Chair, Vice Chair and members from relevant government sectors.",
)

COMMITTEE_ROUND = Scope(
    "Committee_round",
    function=committee_round,
    inputs=(
        Input("committee", part_6_committee_and_one_stop_services.COMMITTEE_TYPE, "The Committee."),
        Input("persons", ListOf(PERSON_TYPE), "The persons."),
        Input(
            "Committee_seat.deputy_ministers",
            part_6_committee_and_one_stop_services.DEPUTY_MINISTERS_TYPE,
            "Whose Deputy Minister is a member of the central Committee.",
            required=False,
            parameter="committee_seat__deputy_ministers",
            reading=ReadingChoice("Committee_seat.deputy_ministers", "Of_each_sector", (_ART22_C_2,)),
        ),
    ),
    bindings=(
        Binding(
            "all_seats",
            "all_seats",
            ListOf(SEATED_TYPE),
            _committee_round_all_seats,
            reads=("persons", "committee", "Committee_seat.deputy_ministers"),
            term=Term(
                Rule(
                    0,
                    (_ART22_A, _ART22_B, _ART22_C_1, _ART22_C_2, _ART22_C_3, _ART22_P2),
                    1232,
                    "rules/situations/official.catala_en",
                    uses=("Committee_seat.deputy_ministers",),
                ),
            ),
        ),
        Binding(
            "seated",
            "seated",
            ListOf(SEATED_TYPE),
            _committee_round_seated,
            reads=("all_seats",),
            term=Term(
                Rule(
                    0,
                    (_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
                    1245,
                    "rules/situations/official.catala_en",
                    uses=("all_seats",),
                ),
            ),
        ),
        Binding(
            "not_seated",
            "not_seated",
            ListOf(PERSON_TYPE),
            _committee_round_not_seated,
            reads=("all_seats",),
            term=Term(
                Rule(
                    0,
                    (_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
                    1248,
                    "rules/situations/official.catala_en",
                    uses=("all_seats",),
                ),
            ),
        ),
        Binding(
            "has_chair",
            "has_chair",
            Boolean(),
            _committee_round_has_chair,
            reads=("all_seats",),
            term=Term(
                Rule(
                    0,
                    (_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
                    1253,
                    "rules/situations/official.catala_en",
                    uses=("all_seats",),
                ),
            ),
        ),
        Binding(
            "has_vice_chair",
            "has_vice_chair",
            Boolean(),
            _committee_round_has_vice_chair,
            reads=("all_seats",),
            term=Term(
                Rule(
                    0,
                    (_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
                    1256,
                    "rules/situations/official.catala_en",
                    uses=("all_seats",),
                ),
            ),
        ),
        Subscope(
            "offices",
            part_6_committee_and_one_stop_services.COMMITTEE_OFFICES,
            lambda committee: part_6_committee_and_one_stop_services.committee_offices(committee=committee),
            inputs=(
                SubscopeInput(
                    "committee",
                    lambda committee: committee,
                    reads=("committee",),
                    term=Term(
                        Rule(
                            0,
                            (_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
                            1259,
                            "rules/situations/official.catala_en",
                        ),
                    ),
                ),
            ),
            reads=("committee",),
        ),
    ),
    outputs=("seated", "not_seated", "has_chair", "has_vice_chair", "offices"),
    type=COMMITTEE_ROUND_TYPE,
    doc="Who of these persons sits on this Committee, and as what? Who works for it, and whose seal does it use?",
    places=(_MAY_THE_COMMITTEE_DECIDE_THIS_WHO_SITS_ON_IT_AND_WHO_DECIDES_INSTEAD,),
)
