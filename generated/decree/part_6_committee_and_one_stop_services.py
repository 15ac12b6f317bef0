"""Compiled from rules/decree/part_6_committee_and_one_stop_services.catala_en: change the rules there, and compile
again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TypeAlias

from ..calendars import lao_pdr
from ..library import administration, obligations, recurring
from ..runtime.answers import Place
from ..runtime.decisions import Decision, Outcome
from ..runtime.evaluation import Applied, Reading, impossible, known, let, only, require
from ..runtime.failures import Failure, ImpossibleReached, Refused, Silent
from ..runtime.readings import as_chosen, handed_on, notice
from ..runtime.records import frozen
from ..runtime.schema import Boolean, Case, Date, Enumeration, Field, ListOf, OptionalOf, Present, Structure
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
from . import part_3_general_business, part_5_calling_list

_ARTICLE_22_LINE_278 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:278", "Article 22")
_ARTICLE_22_LINE_301 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:301", "Article 22")
_ARTICLE_22_LINE_311 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:311", "Article 22")
_ARTICLE_22_LINE_336 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:336", "Article 22")
_ARTICLE_22_LINE_346 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:346", "Article 22")
_ARTICLE_24_LINE_1207 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:1207", "Article 24")
_ARTICLE_24_LINE_1214 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:1214", "Article 24")
_ARTICLE_24_LINE_1224 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:1224", "Article 24")
_ARTICLE_24_LINE_1256 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:1256", "Article 24")
_ARTICLE_26_LINE_1906 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:1906", "Article 26")
_ARTICLE_26_LINE_1912 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:1912", "Article 26")
_ARTICLE_26_LINE_1976 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:1976", "Article 26")
_ARTICLE_26_LINE_1977 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:1977", "Article 26")
_ARTICLE_26_LINE_1978 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:1978", "Article 26")
_ARTICLE_26_LINE_1980 = ("rules/decree/part_6_committee_and_one_stop_services.catala_en:1980", "Article 26")


class Committee(Enum):
    """The Committee for Investment Promotion (CIP), at one of its levels."""

    Central_committee = "Central_committee"
    """The central CIP."""
    Provincial_committee = "Provincial_committee"
    """The CIP of a province."""
    Municipal_committee = "Municipal_committee"
    """The CIP of a municipality."""


class Office_holder(Enum):
    """An office that a person holds, where the Decree names it."""

    Minister_of_planning_and_investment = "Minister_of_planning_and_investment"
    """The Minister of Planning and Investment."""
    Deputy_minister_supervising_investment = "Deputy_minister_supervising_investment"
    """The Deputy Minister of Planning and Investment who supervises investment work."""
    Provincial_governor = "Provincial_governor"
    """The Governor of the province."""
    Vice_governor_supervising_investment = "Vice_governor_supervising_investment"
    """The Vice Governor of the province who supervises investment work."""
    City_mayor = "City_mayor"
    """The Mayor."""
    Vice_mayor_supervising_investment = "Vice_mayor_supervising_investment"
    """The Vice Mayor who supervises investment work."""
    Director_general_of_investment_promotion = "Director_general_of_investment_promotion"
    """The Director General of the Investment Promotion Department."""
    Head_of_division_of_planning_and_investment = "Head_of_division_of_planning_and_investment"
    """The Head of the Division of Planning and Investment."""


class Organization(Enum):
    """An organization that works for the Committee, or that an office belongs to."""

    Investment_promotion_department = "Investment_promotion_department"
    """The Investment Promotion Department of the Ministry of Planning and Investment."""
    Local_planning_and_investment_sector = "Local_planning_and_investment_sector"
    """The planning and investment sector of the province or municipality."""
    Division_of_planning_and_investment = "Division_of_planning_and_investment"
    """The Division of Planning and Investment."""
    Central_one_stop_service = "Central_one_stop_service"
    """The one-stop service of the planning and investment sector at the central level."""
    Local_one_stop_service = "Local_one_stop_service"
    """The one-stop service of the planning and investment sector at the local level."""


class Sector(Enum):
    """A sector of the government."""

    Planning_and_investment = "Planning_and_investment"
    """Planning and investment."""
    Industry_and_commerce = "Industry_and_commerce"
    """Industry and commerce."""
    Finance = "Finance"
    """Finance."""
    Public_security = "Public_security"
    """Public security."""
    Labor_and_social_welfare = "Labor_and_social_welfare"
    """Labor and social welfare."""
    Foreign_affairs = "Foreign_affairs"
    """Foreign affairs."""
    Agriculture_and_forestry = "Agriculture_and_forestry"
    """Agriculture and forestry."""
    Energy_and_mines = "Energy_and_mines"
    """Energy and mines."""
    Public_works_and_transportation = "Public_works_and_transportation"
    """Public works and transportation."""
    Telecommunications_and_post = "Telecommunications_and_post"
    """Telecommunications and post."""
    Education = "Education"
    """Education."""
    Public_health = "Public_health"
    """Public health."""
    Water_resources_and_environment = "Water_resources_and_environment"
    """Water resources and environment."""
    Sciences_and_technology = "Sciences_and_technology"
    """Sciences and technology."""
    National_tourism = "National_tourism"
    """National tourism."""
    National_land_management = "National_land_management"
    """National land management."""
    National_defence = "National_defence"
    """National defence."""
    Information_and_culture = "Information_and_culture"
    """Information and culture."""
    Justice = "Justice"
    """Justice."""
    Banking = "Banking"
    """Banking."""
    Another_sector = "Another_sector"
    """A sector that Article 22 does not name."""


@frozen
class Minister:
    """A Minister."""

    content: Sector


@frozen
class Deputy_minister:
    """A Deputy Minister."""

    content: Sector


@frozen
class Director_general:
    """An official at the level of Director General."""

    content: Sector


@frozen
class Division_official:
    """An official at division level."""

    content: Sector


@frozen
class Official_below_division:
    """An official below division level."""

    content: Sector


@frozen
class Governor:
    """The Governor of the province."""


@frozen
class Vice_governor:
    """A Vice Governor of the province."""


@frozen
class Mayor:
    """The Mayor."""


@frozen
class Vice_mayor:
    """A Vice Mayor."""


@frozen
class Another_post:
    """Any other post, or none."""


Post: TypeAlias = (
    Minister
    | Deputy_minister
    | Director_general
    | Division_official
    | Official_below_division
    | Governor
    | Vice_governor
    | Mayor
    | Vice_mayor
    | Another_post
)
"""The post that a person holds, and in which sector."""


class Seat(Enum):
    """As what a person sits on the Committee."""

    Chair = "Chair"
    """As its Chair."""
    Vice_chair = "Vice_chair"
    """As its Vice Chair."""
    Member = "Member"
    """As a member, or one who can be made a member."""
    No_seat = "No_seat"
    """Not at all."""


class Deputy_ministers(Enum):
    """Whose Deputy Minister is a member of the central Committee."""

    Of_each_sector = "Of_each_sector"
    """The Deputy Minister of each sector that Article 22 names: "from relevant sectors" is said of the Deputy
    Minister as of the officials.
    """
    Vice_chair_alone = "Vice_chair_alone"
    """No other than the Deputy Minister of the first item, who is the vice chair: the sentence says "the Deputy
    Minister".
    """


class Matter(Enum):
    """A matter that is brought before the Committee."""

    Investment_activity = "Investment_activity"
    """An investment activity."""
    Amendment = "Amendment"
    """The amendment of an investment activity, an MOU, a project development agreement or another concession
    agreement.
    """
    Transfer_of_shares = "Transfer_of_shares"
    """The transfer of shares."""
    Renewal = "Renewal"
    """Their renewal."""
    Modification_or_change = "Modification_or_change"
    """Their modification or change."""
    Suspension = "Suspension"
    """Their suspension."""
    Cancellation = "Cancellation"
    """Their cancellation."""
    Calling_list = "Calling_list"
    """A project list or an investment calling activity."""
    Reward_of_staff = "Reward_of_staff"
    """A reward for an official of the one-stop service office."""
    Sanction_of_staff = "Sanction_of_staff"
    """A disciplinary sanction toward an official of the one-stop service office."""
    Another_matter = "Another_matter"
    """Any other matter."""


class Other_tasks(Enum):
    """Which tasks the government can assign to the Committee."""

    Not_named_before = "Not_named_before"
    """Those that the items before do not name: "other" tasks."""
    Outside_the_scope_too = "Outside_the_scope_too"
    """Also matters that they name and that lie outside the scope of this Committee: within the scope no assignment
    is needed.
    """


class Power(Enum):
    """What the Committee may do with a matter."""

    Examine = "Examine"
    """Examine it."""
    Report = "Report"
    """Report on it."""
    Consider = "Consider"
    """Consider it."""
    Approve = "Approve"
    """Approve it."""
    Reject = "Reject"
    """Reject it."""
    Perform = "Perform"
    """Perform it, as a task assigned by the government."""


class Calling_list_power(Enum):
    """What "consider approval of project lists" lets the Committee do."""

    Considers_only = "Considers_only"
    """Prepare the approval, which Article 20 gives to others."""
    Approves = "Approves"
    """Approve or reject the list itself."""


class Document_to_sign(Enum):
    """A document that is to be signed."""

    Concession_registration_certificate = "Concession_registration_certificate"
    """A concession registration certificate."""
    Other_authorization = "Other_authorization"
    """Another authorization."""
    Memorandum_of_understanding = "Memorandum_of_understanding"
    """A memorandum of understanding."""
    Project_development_agreement = "Project_development_agreement"
    """A project development agreement."""
    Other_concession_agreement = "Other_concession_agreement"
    """Another concession agreement."""
    Other_legal_document = "Other_legal_document"
    """Another legal document of that kind."""


class One_stop_office(Enum):
    """A one-stop service office, by where it is located."""

    Central_planning_and_investment_office = "Central_planning_and_investment_office"
    """Of the planning and investment sector, at the central level."""
    Local_planning_and_investment_office = "Local_planning_and_investment_office"
    """Of the planning and investment sector, at the local level."""
    Industry_and_commerce_office = "Industry_and_commerce_office"
    """Of the industry and commerce sector."""
    Special_economic_zone_office = "Special_economic_zone_office"
    """Of a special economic zone."""
    Specific_economic_zone_office = "Specific_economic_zone_office"
    """Of a specific economic zone."""


class Permit_holder(Enum):
    """For whom a visa or permit is asked."""

    Foreign_investor = "Foreign_investor"
    """A foreign investor."""
    Family_member = "Family_member"
    """A family member of a foreign investor."""
    Technician = "Technician"
    """A technician."""
    Foreign_worker = "Foreign_worker"
    """A foreign worker."""
    Another_person = "Another_person"
    """Anyone else."""


@frozen
class Investment:
    """For investment."""

    content: part_5_calling_list.Activity_kind


@frozen
class Change:
    """For a change on a legal basis, in general business or concession activities."""


@frozen
class Customs_duty_incentive:
    """For customs duties incentives, in general business or concession activities."""


@frozen
class Business_visa:
    """For a business visa."""

    content: Permit_holder


@frozen
class Work_permit:
    """For a work permit."""

    content: Permit_holder


@frozen
class Resident_permit:
    """For a resident permit."""

    content: Permit_holder


@frozen
class Another_application:
    """For anything else."""


Application: TypeAlias = (
    Investment | Change | Customs_duty_incentive | Business_visa | Work_permit | Resident_permit | Another_application
)
"""An application."""


class Office_step(Enum):
    """What comes next with an application at the office, in the order of the text."""

    Confirm_the_set = "Confirm_the_set"
    """Examine whether the set of documents is complete, and confirm it."""
    Issue_the_receipt = "Issue_the_receipt"
    """Issue the certificate of receipt."""
    Set_the_response_date = "Set_the_response_date"
    """Set a date for the response."""
    Send_to_the_sectors = "Send_to_the_sectors"
    """Send the documents to the relevant sectors."""
    Await_the_sectors = "Await_the_sectors"
    """Wait for the relevant sectors to consider and approve."""
    Deliver = "Deliver"
    """Deliver the response letter, the certificates and the licenses."""
    Nothing_left = "Nothing_left"
    """Nothing: all is delivered."""


class Staff_kind(Enum):
    """At which level a person works in the sector."""

    Division_staff = "Division_staff"
    """Staff at division level."""
    Technical_staff = "Technical_staff"
    """Technical staff."""
    Other_staff = "Other_staff"
    """Neither."""


class Degree(Enum):
    """The highest degree of a person."""

    Below_bachelor = "Below_bachelor"
    """None, or one below the Bachelor degree."""
    Bachelor = "Bachelor"
    """A Bachelor degree."""
    Above_bachelor = "Above_bachelor"
    """A degree above the Bachelor degree."""


class Criterion(Enum):
    """A criterion of Article 25, in the order of the text."""

    Bachelor_degree = "Bachelor_degree"
    """Bachelor degree and above."""
    Skills_and_policy = "Skills_and_policy"
    """Good knowledge and skills; upholding the policies and guidance of party and government."""
    Laws_and_work_of_the_sector = "Laws_and_work_of_the_sector"
    """Good knowledge about the laws and the work of the sector."""
    English = "English"
    """Good command of English."""
    Computer_literacy = "Computer_literacy"
    """Computer literacy."""
    Interpersonal_skills = "Interpersonal_skills"
    """Good interpersonal skills."""
    Health = "Health"
    """Good health."""


class Assigned_staff(Enum):
    """Whom the relevant sectors have to have assigned."""

    All_staff = "All_staff"
    """All of the staff."""
    Technical_staff_only = "Technical_staff_only"
    """The technical staff only."""


@frozen
class Committee_offices:
    """Who chairs a Committee, who works for it, and whose seal it uses."""

    chair: Office_holder
    """Its Chair."""
    vice_chair: Office_holder
    """Its Vice Chair."""
    machinery: Organization
    """The organization that is its machinery and think tank."""
    secretariat: Organization
    """The organization that is its secretariat."""
    seal: Office_holder
    """The office holder whose seal it uses."""


@frozen
class Committee_seat:
    """Whether a person can sit on a Committee, and as what."""

    seat: Seat
    """As what the person can sit on the Committee."""


@frozen
class Committee_power:
    """What the Committee may do with a matter, and whether it may approve it."""

    powers: tuple[Power, ...]
    """What the Committee may do with it; nothing if the list is empty."""
    may_approve: bool
    """It may approve it."""


@frozen
class Committee_signature:
    """Whether the Committee may sign a document, and whose seal it uses."""

    may_sign: bool
    """The Committee may sign it."""
    seal: Office_holder
    """The office holder whose seal the Committee uses for what it may sign."""


@frozen
class Committee_meetings:
    """When the Committee must meet next, and when it may meet besides."""

    weekly: obligations.Obligation
    """To convene the weekly meeting on investment related activities."""
    further: obligations.Obligation
    """To convene a further meeting where the activities need it."""
    quarterly: obligations.Obligation
    """To convene the quarterly concluding meeting."""
    half_yearly: obligations.Obligation
    """To convene the semi-annual concluding meeting."""
    yearly: obligations.Obligation
    """To convene the annual concluding meeting."""


@frozen
class Committee_duties:
    """What the Committee owes those whom it supervises."""

    guidance: obligations.Obligation
    """To monitor, inspect, assess, encourage and guide the business corporation."""
    supervision: obligations.Obligation
    """To monitor and inspect how investment licenses are issued at each level."""
    notification: obligations.Obligation
    """To notify the suspension or cancellation to whoever holds the certificate."""


@frozen
class One_stop_posting:
    """Whether the representatives of a sector are posted at a one-stop service office."""

    is_posted: bool
    """Representatives of the sector are posted there."""


@frozen
class One_stop_organization:
    """Where a one-stop service office belongs, and who heads it."""

    located_in: Organization
    """The organization in which it is located."""
    head: Office_holder
    """Who heads it."""
    follows_other_regulations: bool
    """It follows the regulations of the sectors concerned instead."""


@frozen
class One_stop_reception:
    """Whether an application can be handed in at a one-stop service office."""

    is_received: bool
    """The office receives the application."""


@frozen
class One_stop_duties:
    """What a one-stop service office owes an applicant, step by step."""

    next_step: Office_step
    """What the office has to do next."""
    receipt: obligations.Obligation
    """To issue a certificate of receipt of documents."""
    date_setting: obligations.Obligation
    """To set a date for the response."""
    forwarding: obligations.Obligation
    """To send the documents and the application to the relevant sectors."""
    response: obligations.Obligation
    """To give a response on the date that was set."""
    delivery: obligations.Obligation
    """To deliver the response letter, the certificates and the licenses granted."""


@frozen
class One_stop_services:
    """What a one-stop service office does for investors and for the Committee besides."""

    information: obligations.Obligation
    """To collect, consolidate and provide information on investment."""
    clarification: obligations.Obligation
    """To clarify legal matters and regulations related to investment."""
    document_guidance: obligations.Obligation
    """To clarify and guide how the documents are to be prepared."""
    code_coordination: obligations.Obligation
    """To coordinate to obtain the enterprise identification code."""
    number_coordination: obligations.Obligation
    """To coordinate to obtain the taxpayer identification number."""
    assigned_duty: obligations.Obligation
    """To perform the other duty that the CIP assigned."""


@frozen
class One_stop_meeting_duties:
    """What a one-stop service office does for a meeting of the Committee."""

    agenda: obligations.Obligation
    """To prepare the meeting agenda and consolidate the documents."""
    invitation: obligations.Obligation
    """To invite the CIP and the relevant sectors to the meeting."""
    minutes: obligations.Obligation
    """To record the minutes and circulate the resolutions to the CIP and the sectors present."""


@frozen
class Staff_criteria:
    """Whether a person can be appointed to the staff of a one-stop service office, and which criteria are not met."""

    unmet: tuple[Criterion, ...]
    """The criteria that are not met, in the order of the text."""
    may_be_appointed: bool
    """The Chair may appoint the person."""
    is_on_staff: bool
    """The person is on the staff in accordance with the Article."""


@frozen
class Staff_rights:
    """What a member of the staff of a one-stop service office may do and ask for."""

    attendance: obligations.Obligation
    """To attend meetings related to investment work."""
    comments: obligations.Obligation
    """To comment on the implementation of investment services."""
    training: obligations.Obligation
    """To receive training and exchange lessons."""
    decision: obligations.Obligation
    """To decide as assigned by the respective sector."""
    follow_up: obligations.Obligation
    """To coordinate and follow up with the responses of the respective sector."""
    suggestion: obligations.Obligation
    """To suggest to the CIP how coordination with other sectors can be improved."""
    other_right: obligations.Obligation
    """To use the other right that the superior assigned."""


@frozen
class Staff_duties:
    """What the staff of a one-stop service office has to do with an application, and besides."""

    collection: obligations.Obligation
    """To collect data and documents and submit them to the one-stop service office."""
    information: obligations.Obligation
    """To inform on and clarify the laws and regulations of the respective sector."""
    examination: obligations.Obligation
    """To examine whether the set of required documents is complete."""
    forwarding: obligations.Obligation
    """To send the complete set to the respective sector for further consideration."""
    coordination: obligations.Obligation
    """To monitor and coordinate with the respective sector."""
    assigned_duty: obligations.Obligation
    """To perform the other duty that the superior assigned."""


@frozen
class Staff_reports:
    """When the staff of a one-stop service office has to report next."""

    daily: obligations.Obligation
    """To make the daily report."""
    weekly: obligations.Obligation
    """To make the weekly report."""
    monthly: obligations.Obligation
    """To make the monthly report."""


COMMITTEE_TYPE = Enumeration(
    "Committee",
    (
        Case("Central_committee", doc="The central CIP."),
        Case("Provincial_committee", doc="The CIP of a province."),
        Case("Municipal_committee", doc="The CIP of a municipality."),
    ),
    build=lambda case, _: Committee(case),
    read=lambda value: (value.value, None),
    doc="The Committee for Investment Promotion (CIP), at one of its levels.",
)

OFFICE_HOLDER_TYPE = Enumeration(
    "Office_holder",
    (
        Case("Minister_of_planning_and_investment", doc="The Minister of Planning and Investment."),
        Case(
            "Deputy_minister_supervising_investment",
            doc="The Deputy Minister of Planning and Investment who supervises investment work.",
        ),
        Case("Provincial_governor", doc="The Governor of the province."),
        Case(
            "Vice_governor_supervising_investment",
            doc="The Vice Governor of the province who supervises investment work.",
        ),
        Case("City_mayor", doc="The Mayor."),
        Case("Vice_mayor_supervising_investment", doc="The Vice Mayor who supervises investment work."),
        Case(
            "Director_general_of_investment_promotion",
            doc="The Director General of the Investment Promotion Department.",
        ),
        Case("Head_of_division_of_planning_and_investment", doc="The Head of the Division of Planning and Investment."),
    ),
    build=lambda case, _: Office_holder(case),
    read=lambda value: (value.value, None),
    doc="An office that a person holds, where the Decree names it.",
)

ORGANIZATION_TYPE = Enumeration(
    "Organization",
    (
        Case(
            "Investment_promotion_department",
            doc="The Investment Promotion Department of the Ministry of Planning and Investment.",
        ),
        Case(
            "Local_planning_and_investment_sector",
            doc="The planning and investment sector of the province or municipality.",
        ),
        Case("Division_of_planning_and_investment", doc="The Division of Planning and Investment."),
        Case(
            "Central_one_stop_service",
            doc="The one-stop service of the planning and investment sector at the central level.",
        ),
        Case(
            "Local_one_stop_service",
            doc="The one-stop service of the planning and investment sector at the local level.",
        ),
    ),
    build=lambda case, _: Organization(case),
    read=lambda value: (value.value, None),
    doc="An organization that works for the Committee, or that an office belongs to.",
)

SECTOR_TYPE = Enumeration(
    "Sector",
    (
        Case("Planning_and_investment", doc="Planning and investment."),
        Case("Industry_and_commerce", doc="Industry and commerce."),
        Case("Finance", doc="Finance."),
        Case("Public_security", doc="Public security."),
        Case("Labor_and_social_welfare", doc="Labor and social welfare."),
        Case("Foreign_affairs", doc="Foreign affairs."),
        Case("Agriculture_and_forestry", doc="Agriculture and forestry."),
        Case("Energy_and_mines", doc="Energy and mines."),
        Case("Public_works_and_transportation", doc="Public works and transportation."),
        Case("Telecommunications_and_post", doc="Telecommunications and post."),
        Case("Education", doc="Education."),
        Case("Public_health", doc="Public health."),
        Case("Water_resources_and_environment", doc="Water resources and environment."),
        Case("Sciences_and_technology", doc="Sciences and technology."),
        Case("National_tourism", doc="National tourism."),
        Case("National_land_management", doc="National land management."),
        Case("National_defence", doc="National defence."),
        Case("Information_and_culture", doc="Information and culture."),
        Case("Justice", doc="Justice."),
        Case("Banking", doc="Banking."),
        Case("Another_sector", doc="A sector that Article 22 does not name."),
    ),
    build=lambda case, _: Sector(case),
    read=lambda value: (value.value, None),
    doc="A sector of the government.",
)

POST_TYPE = Enumeration(
    "Post",
    (
        Case("Minister", SECTOR_TYPE, "A Minister."),
        Case("Deputy_minister", SECTOR_TYPE, "A Deputy Minister."),
        Case("Director_general", SECTOR_TYPE, "An official at the level of Director General."),
        Case("Division_official", SECTOR_TYPE, "An official at division level."),
        Case("Official_below_division", SECTOR_TYPE, "An official below division level."),
        Case("Governor", doc="The Governor of the province."),
        Case("Vice_governor", doc="A Vice Governor of the province."),
        Case("Mayor", doc="The Mayor."),
        Case("Vice_mayor", doc="A Vice Mayor."),
        Case("Another_post", doc="Any other post, or none."),
    ),
    build=building(
        ("Minister", Minister),
        ("Deputy_minister", Deputy_minister),
        ("Director_general", Director_general),
        ("Division_official", Division_official),
        ("Official_below_division", Official_below_division),
        ("Governor", Governor),
        ("Vice_governor", Vice_governor),
        ("Mayor", Mayor),
        ("Vice_mayor", Vice_mayor),
        ("Another_post", Another_post),
    ),
    read=reading(
        ("Minister", Minister),
        ("Deputy_minister", Deputy_minister),
        ("Director_general", Director_general),
        ("Division_official", Division_official),
        ("Official_below_division", Official_below_division),
        ("Governor", Governor),
        ("Vice_governor", Vice_governor),
        ("Mayor", Mayor),
        ("Vice_mayor", Vice_mayor),
        ("Another_post", Another_post),
    ),
    doc="The post that a person holds, and in which sector.",
)

SEAT_TYPE = Enumeration(
    "Seat",
    (
        Case("Chair", doc="As its Chair."),
        Case("Vice_chair", doc="As its Vice Chair."),
        Case("Member", doc="As a member, or one who can be made a member."),
        Case("No_seat", doc="Not at all."),
    ),
    build=lambda case, _: Seat(case),
    read=lambda value: (value.value, None),
    doc="As what a person sits on the Committee.",
)

DEPUTY_MINISTERS_TYPE = Enumeration(
    "Deputy_ministers",
    (
        Case(
            "Of_each_sector",
            doc='The Deputy Minister of each sector that Article 22 names: "from relevant sectors" is said of the Deputy Minister as of the officials.',
        ),
        Case(
            "Vice_chair_alone",
            doc='No other than the Deputy Minister of the first item, who is the vice chair: the sentence says "the Deputy Minister".',
        ),
    ),
    build=lambda case, _: Deputy_ministers(case),
    read=lambda value: (value.value, None),
    doc="Whose Deputy Minister is a member of the central Committee.",
)

MATTER_TYPE = Enumeration(
    "Matter",
    (
        Case("Investment_activity", doc="An investment activity."),
        Case(
            "Amendment",
            doc="The amendment of an investment activity, an MOU, a project development agreement or another concession agreement.",
        ),
        Case("Transfer_of_shares", doc="The transfer of shares."),
        Case("Renewal", doc="Their renewal."),
        Case("Modification_or_change", doc="Their modification or change."),
        Case("Suspension", doc="Their suspension."),
        Case("Cancellation", doc="Their cancellation."),
        Case("Calling_list", doc="A project list or an investment calling activity."),
        Case("Reward_of_staff", doc="A reward for an official of the one-stop service office."),
        Case("Sanction_of_staff", doc="A disciplinary sanction toward an official of the one-stop service office."),
        Case("Another_matter", doc="Any other matter."),
    ),
    build=lambda case, _: Matter(case),
    read=lambda value: (value.value, None),
    doc="A matter that is brought before the Committee.",
)

OTHER_TASKS_TYPE = Enumeration(
    "Other_tasks",
    (
        Case("Not_named_before", doc='Those that the items before do not name: "other" tasks.'),
        Case(
            "Outside_the_scope_too",
            doc="Also matters that they name and that lie outside the scope of this Committee: within the scope no assignment is needed.",
        ),
    ),
    build=lambda case, _: Other_tasks(case),
    read=lambda value: (value.value, None),
    doc="Which tasks the government can assign to the Committee.",
)

POWER_TYPE = Enumeration(
    "Power",
    (
        Case("Examine", doc="Examine it."),
        Case("Report", doc="Report on it."),
        Case("Consider", doc="Consider it."),
        Case("Approve", doc="Approve it."),
        Case("Reject", doc="Reject it."),
        Case("Perform", doc="Perform it, as a task assigned by the government."),
    ),
    build=lambda case, _: Power(case),
    read=lambda value: (value.value, None),
    doc="What the Committee may do with a matter.",
)

CALLING_LIST_POWER_TYPE = Enumeration(
    "Calling_list_power",
    (
        Case("Considers_only", doc="Prepare the approval, which Article 20 gives to others."),
        Case("Approves", doc="Approve or reject the list itself."),
    ),
    build=lambda case, _: Calling_list_power(case),
    read=lambda value: (value.value, None),
    doc='What "consider approval of project lists" lets the Committee do.',
)

DOCUMENT_TO_SIGN_TYPE = Enumeration(
    "Document_to_sign",
    (
        Case("Concession_registration_certificate", doc="A concession registration certificate."),
        Case("Other_authorization", doc="Another authorization."),
        Case("Memorandum_of_understanding", doc="A memorandum of understanding."),
        Case("Project_development_agreement", doc="A project development agreement."),
        Case("Other_concession_agreement", doc="Another concession agreement."),
        Case("Other_legal_document", doc="Another legal document of that kind."),
    ),
    build=lambda case, _: Document_to_sign(case),
    read=lambda value: (value.value, None),
    doc="A document that is to be signed.",
)

ONE_STOP_OFFICE_TYPE = Enumeration(
    "One_stop_office",
    (
        Case(
            "Central_planning_and_investment_office", doc="Of the planning and investment sector, at the central level."
        ),
        Case("Local_planning_and_investment_office", doc="Of the planning and investment sector, at the local level."),
        Case("Industry_and_commerce_office", doc="Of the industry and commerce sector."),
        Case("Special_economic_zone_office", doc="Of a special economic zone."),
        Case("Specific_economic_zone_office", doc="Of a specific economic zone."),
    ),
    build=lambda case, _: One_stop_office(case),
    read=lambda value: (value.value, None),
    doc="A one-stop service office, by where it is located.",
)

PERMIT_HOLDER_TYPE = Enumeration(
    "Permit_holder",
    (
        Case("Foreign_investor", doc="A foreign investor."),
        Case("Family_member", doc="A family member of a foreign investor."),
        Case("Technician", doc="A technician."),
        Case("Foreign_worker", doc="A foreign worker."),
        Case("Another_person", doc="Anyone else."),
    ),
    build=lambda case, _: Permit_holder(case),
    read=lambda value: (value.value, None),
    doc="For whom a visa or permit is asked.",
)

APPLICATION_TYPE = Enumeration(
    "Application",
    (
        Case("Investment", part_5_calling_list.ACTIVITY_KIND_TYPE, "For investment."),
        Case("Change", doc="For a change on a legal basis, in general business or concession activities."),
        Case(
            "Customs_duty_incentive", doc="For customs duties incentives, in general business or concession activities."
        ),
        Case("Business_visa", PERMIT_HOLDER_TYPE, "For a business visa."),
        Case("Work_permit", PERMIT_HOLDER_TYPE, "For a work permit."),
        Case("Resident_permit", PERMIT_HOLDER_TYPE, "For a resident permit."),
        Case("Another_application", doc="For anything else."),
    ),
    build=building(
        ("Investment", Investment),
        ("Change", Change),
        ("Customs_duty_incentive", Customs_duty_incentive),
        ("Business_visa", Business_visa),
        ("Work_permit", Work_permit),
        ("Resident_permit", Resident_permit),
        ("Another_application", Another_application),
    ),
    read=reading(
        ("Investment", Investment),
        ("Change", Change),
        ("Customs_duty_incentive", Customs_duty_incentive),
        ("Business_visa", Business_visa),
        ("Work_permit", Work_permit),
        ("Resident_permit", Resident_permit),
        ("Another_application", Another_application),
    ),
    doc="An application.",
)

OFFICE_STEP_TYPE = Enumeration(
    "Office_step",
    (
        Case("Confirm_the_set", doc="Examine whether the set of documents is complete, and confirm it."),
        Case("Issue_the_receipt", doc="Issue the certificate of receipt."),
        Case("Set_the_response_date", doc="Set a date for the response."),
        Case("Send_to_the_sectors", doc="Send the documents to the relevant sectors."),
        Case("Await_the_sectors", doc="Wait for the relevant sectors to consider and approve."),
        Case("Deliver", doc="Deliver the response letter, the certificates and the licenses."),
        Case("Nothing_left", doc="Nothing: all is delivered."),
    ),
    build=lambda case, _: Office_step(case),
    read=lambda value: (value.value, None),
    doc="What comes next with an application at the office, in the order of the text.",
)

STAFF_KIND_TYPE = Enumeration(
    "Staff_kind",
    (
        Case("Division_staff", doc="Staff at division level."),
        Case("Technical_staff", doc="Technical staff."),
        Case("Other_staff", doc="Neither."),
    ),
    build=lambda case, _: Staff_kind(case),
    read=lambda value: (value.value, None),
    doc="At which level a person works in the sector.",
)

DEGREE_TYPE = Enumeration(
    "Degree",
    (
        Case("Below_bachelor", doc="None, or one below the Bachelor degree."),
        Case("Bachelor", doc="A Bachelor degree."),
        Case("Above_bachelor", doc="A degree above the Bachelor degree."),
    ),
    build=lambda case, _: Degree(case),
    read=lambda value: (value.value, None),
    doc="The highest degree of a person.",
)

CRITERION_TYPE = Enumeration(
    "Criterion",
    (
        Case("Bachelor_degree", doc="Bachelor degree and above."),
        Case(
            "Skills_and_policy",
            doc="Good knowledge and skills; upholding the policies and guidance of party and government.",
        ),
        Case("Laws_and_work_of_the_sector", doc="Good knowledge about the laws and the work of the sector."),
        Case("English", doc="Good command of English."),
        Case("Computer_literacy", doc="Computer literacy."),
        Case("Interpersonal_skills", doc="Good interpersonal skills."),
        Case("Health", doc="Good health."),
    ),
    build=lambda case, _: Criterion(case),
    read=lambda value: (value.value, None),
    doc="A criterion of Article 25, in the order of the text.",
)

ASSIGNED_STAFF_TYPE = Enumeration(
    "Assigned_staff",
    (Case("All_staff", doc="All of the staff."), Case("Technical_staff_only", doc="The technical staff only.")),
    build=lambda case, _: Assigned_staff(case),
    read=lambda value: (value.value, None),
    doc="Whom the relevant sectors have to have assigned.",
)

COMMITTEE_OFFICES_TYPE = Structure(
    "Committee_offices",
    (
        Field("chair", OFFICE_HOLDER_TYPE, "Its Chair."),
        Field("vice_chair", OFFICE_HOLDER_TYPE, "Its Vice Chair."),
        Field("machinery", ORGANIZATION_TYPE, "The organization that is its machinery and think tank."),
        Field("secretariat", ORGANIZATION_TYPE, "The organization that is its secretariat."),
        Field("seal", OFFICE_HOLDER_TYPE, "The office holder whose seal it uses."),
    ),
    build=Committee_offices,
    read=lambda value: (value.chair, value.vice_chair, value.machinery, value.secretariat, value.seal),
    doc="Who chairs a Committee, who works for it, and whose seal it uses.",
    module="Part_6_committee_and_one_stop_services",
)

COMMITTEE_SEAT_TYPE = Structure(
    "Committee_seat",
    (Field("seat", SEAT_TYPE, "As what the person can sit on the Committee."),),
    build=Committee_seat,
    read=lambda value: (value.seat,),
    doc="Whether a person can sit on a Committee, and as what.",
    module="Part_6_committee_and_one_stop_services",
)

COMMITTEE_POWER_TYPE = Structure(
    "Committee_power",
    (
        Field("powers", ListOf(POWER_TYPE), "What the Committee may do with it; nothing if the list is empty."),
        Field("may_approve", Boolean(), "It may approve it."),
    ),
    build=Committee_power,
    read=lambda value: (value.powers, value.may_approve),
    doc="What the Committee may do with a matter, and whether it may approve it.",
    module="Part_6_committee_and_one_stop_services",
)

COMMITTEE_SIGNATURE_TYPE = Structure(
    "Committee_signature",
    (
        Field("may_sign", Boolean(), "The Committee may sign it."),
        Field("seal", OFFICE_HOLDER_TYPE, "The office holder whose seal the Committee uses for what it may sign."),
    ),
    build=Committee_signature,
    read=lambda value: (value.may_sign, value.seal),
    doc="Whether the Committee may sign a document, and whose seal it uses.",
    module="Part_6_committee_and_one_stop_services",
)

COMMITTEE_MEETINGS_TYPE = Structure(
    "Committee_meetings",
    (
        Field("weekly", obligations.OBLIGATION_TYPE, "To convene the weekly meeting on investment related activities."),
        Field("further", obligations.OBLIGATION_TYPE, "To convene a further meeting where the activities need it."),
        Field("quarterly", obligations.OBLIGATION_TYPE, "To convene the quarterly concluding meeting."),
        Field("half_yearly", obligations.OBLIGATION_TYPE, "To convene the semi-annual concluding meeting."),
        Field("yearly", obligations.OBLIGATION_TYPE, "To convene the annual concluding meeting."),
    ),
    build=Committee_meetings,
    read=lambda value: (value.weekly, value.further, value.quarterly, value.half_yearly, value.yearly),
    doc="When the Committee must meet next, and when it may meet besides.",
    module="Part_6_committee_and_one_stop_services",
)

COMMITTEE_DUTIES_TYPE = Structure(
    "Committee_duties",
    (
        Field(
            "guidance",
            obligations.OBLIGATION_TYPE,
            "To monitor, inspect, assess, encourage and guide the business corporation.",
        ),
        Field(
            "supervision",
            obligations.OBLIGATION_TYPE,
            "To monitor and inspect how investment licenses are issued at each level.",
        ),
        Field(
            "notification",
            obligations.OBLIGATION_TYPE,
            "To notify the suspension or cancellation to whoever holds the certificate.",
        ),
    ),
    build=Committee_duties,
    read=lambda value: (value.guidance, value.supervision, value.notification),
    doc="What the Committee owes those whom it supervises.",
    module="Part_6_committee_and_one_stop_services",
)

ONE_STOP_POSTING_TYPE = Structure(
    "One_stop_posting",
    (Field("is_posted", Boolean(), "Representatives of the sector are posted there."),),
    build=One_stop_posting,
    read=lambda value: (value.is_posted,),
    doc="Whether the representatives of a sector are posted at a one-stop service office.",
    module="Part_6_committee_and_one_stop_services",
)

ONE_STOP_ORGANIZATION_TYPE = Structure(
    "One_stop_organization",
    (
        Field("located_in", ORGANIZATION_TYPE, "The organization in which it is located."),
        Field("head", OFFICE_HOLDER_TYPE, "Who heads it."),
        Field("follows_other_regulations", Boolean(), "It follows the regulations of the sectors concerned instead."),
    ),
    build=One_stop_organization,
    read=lambda value: (value.located_in, value.head, value.follows_other_regulations),
    doc="Where a one-stop service office belongs, and who heads it.",
    module="Part_6_committee_and_one_stop_services",
)

ONE_STOP_RECEPTION_TYPE = Structure(
    "One_stop_reception",
    (Field("is_received", Boolean(), "The office receives the application."),),
    build=One_stop_reception,
    read=lambda value: (value.is_received,),
    doc="Whether an application can be handed in at a one-stop service office.",
    module="Part_6_committee_and_one_stop_services",
)

ONE_STOP_DUTIES_TYPE = Structure(
    "One_stop_duties",
    (
        Field("next_step", OFFICE_STEP_TYPE, "What the office has to do next."),
        Field("receipt", obligations.OBLIGATION_TYPE, "To issue a certificate of receipt of documents."),
        Field("date_setting", obligations.OBLIGATION_TYPE, "To set a date for the response."),
        Field(
            "forwarding",
            obligations.OBLIGATION_TYPE,
            "To send the documents and the application to the relevant sectors.",
        ),
        Field("response", obligations.OBLIGATION_TYPE, "To give a response on the date that was set."),
        Field(
            "delivery",
            obligations.OBLIGATION_TYPE,
            "To deliver the response letter, the certificates and the licenses granted.",
        ),
    ),
    build=One_stop_duties,
    read=lambda value: (
        value.next_step,
        value.receipt,
        value.date_setting,
        value.forwarding,
        value.response,
        value.delivery,
    ),
    doc="What a one-stop service office owes an applicant, step by step.",
    module="Part_6_committee_and_one_stop_services",
)

ONE_STOP_SERVICES_TYPE = Structure(
    "One_stop_services",
    (
        Field(
            "information", obligations.OBLIGATION_TYPE, "To collect, consolidate and provide information on investment."
        ),
        Field(
            "clarification",
            obligations.OBLIGATION_TYPE,
            "To clarify legal matters and regulations related to investment.",
        ),
        Field(
            "document_guidance",
            obligations.OBLIGATION_TYPE,
            "To clarify and guide how the documents are to be prepared.",
        ),
        Field(
            "code_coordination",
            obligations.OBLIGATION_TYPE,
            "To coordinate to obtain the enterprise identification code.",
        ),
        Field(
            "number_coordination",
            obligations.OBLIGATION_TYPE,
            "To coordinate to obtain the taxpayer identification number.",
        ),
        Field("assigned_duty", obligations.OBLIGATION_TYPE, "To perform the other duty that the CIP assigned."),
    ),
    build=One_stop_services,
    read=lambda value: (
        value.information,
        value.clarification,
        value.document_guidance,
        value.code_coordination,
        value.number_coordination,
        value.assigned_duty,
    ),
    doc="What a one-stop service office does for investors and for the Committee besides.",
    module="Part_6_committee_and_one_stop_services",
)

ONE_STOP_MEETING_DUTIES_TYPE = Structure(
    "One_stop_meeting_duties",
    (
        Field("agenda", obligations.OBLIGATION_TYPE, "To prepare the meeting agenda and consolidate the documents."),
        Field("invitation", obligations.OBLIGATION_TYPE, "To invite the CIP and the relevant sectors to the meeting."),
        Field(
            "minutes",
            obligations.OBLIGATION_TYPE,
            "To record the minutes and circulate the resolutions to the CIP and the sectors present.",
        ),
    ),
    build=One_stop_meeting_duties,
    read=lambda value: (value.agenda, value.invitation, value.minutes),
    doc="What a one-stop service office does for a meeting of the Committee.",
    module="Part_6_committee_and_one_stop_services",
)

STAFF_CRITERIA_TYPE = Structure(
    "Staff_criteria",
    (
        Field("unmet", ListOf(CRITERION_TYPE), "The criteria that are not met, in the order of the text."),
        Field("may_be_appointed", Boolean(), "The Chair may appoint the person."),
        Field("is_on_staff", Boolean(), "The person is on the staff in accordance with the Article."),
    ),
    build=Staff_criteria,
    read=lambda value: (value.unmet, value.may_be_appointed, value.is_on_staff),
    doc="Whether a person can be appointed to the staff of a one-stop service office, and which criteria are not met.",
    module="Part_6_committee_and_one_stop_services",
)

STAFF_RIGHTS_TYPE = Structure(
    "Staff_rights",
    (
        Field("attendance", obligations.OBLIGATION_TYPE, "To attend meetings related to investment work."),
        Field("comments", obligations.OBLIGATION_TYPE, "To comment on the implementation of investment services."),
        Field("training", obligations.OBLIGATION_TYPE, "To receive training and exchange lessons."),
        Field("decision", obligations.OBLIGATION_TYPE, "To decide as assigned by the respective sector."),
        Field(
            "follow_up",
            obligations.OBLIGATION_TYPE,
            "To coordinate and follow up with the responses of the respective sector.",
        ),
        Field(
            "suggestion",
            obligations.OBLIGATION_TYPE,
            "To suggest to the CIP how coordination with other sectors can be improved.",
        ),
        Field("other_right", obligations.OBLIGATION_TYPE, "To use the other right that the superior assigned."),
    ),
    build=Staff_rights,
    read=lambda value: (
        value.attendance,
        value.comments,
        value.training,
        value.decision,
        value.follow_up,
        value.suggestion,
        value.other_right,
    ),
    doc="What a member of the staff of a one-stop service office may do and ask for.",
    module="Part_6_committee_and_one_stop_services",
)

STAFF_DUTIES_TYPE = Structure(
    "Staff_duties",
    (
        Field(
            "collection",
            obligations.OBLIGATION_TYPE,
            "To collect data and documents and submit them to the one-stop service office.",
        ),
        Field(
            "information",
            obligations.OBLIGATION_TYPE,
            "To inform on and clarify the laws and regulations of the respective sector.",
        ),
        Field(
            "examination", obligations.OBLIGATION_TYPE, "To examine whether the set of required documents is complete."
        ),
        Field(
            "forwarding",
            obligations.OBLIGATION_TYPE,
            "To send the complete set to the respective sector for further consideration.",
        ),
        Field("coordination", obligations.OBLIGATION_TYPE, "To monitor and coordinate with the respective sector."),
        Field("assigned_duty", obligations.OBLIGATION_TYPE, "To perform the other duty that the superior assigned."),
    ),
    build=Staff_duties,
    read=lambda value: (
        value.collection,
        value.information,
        value.examination,
        value.forwarding,
        value.coordination,
        value.assigned_duty,
    ),
    doc="What the staff of a one-stop service office has to do with an application, and besides.",
    module="Part_6_committee_and_one_stop_services",
)

STAFF_REPORTS_TYPE = Structure(
    "Staff_reports",
    (
        Field("daily", obligations.OBLIGATION_TYPE, "To make the daily report."),
        Field("weekly", obligations.OBLIGATION_TYPE, "To make the weekly report."),
        Field("monthly", obligations.OBLIGATION_TYPE, "To make the monthly report."),
    ),
    build=Staff_reports,
    read=lambda value: (value.daily, value.weekly, value.monthly),
    doc="When the staff of a one-stop service office has to report next.",
    module="Part_6_committee_and_one_stop_services",
)


def is_represented(sector: Sector) -> bool:
    """Whether a sector is one of those that Article 22 names.

    rules/decree/part_6_committee_and_one_stop_services.catala_en:181.
    """
    return not sector is Sector.Another_sector


def follows_sector_regulations(office: One_stop_office) -> bool:
    """Whether an office follows the regulations of the sectors concerned instead.

    rules/decree/part_6_committee_and_one_stop_services.catala_en:980.
    """
    if office is One_stop_office.Central_planning_and_investment_office:
        return False
    if office is One_stop_office.Local_planning_and_investment_office:
        return False
    if office is One_stop_office.Industry_and_commerce_office:
        return True
    if office is One_stop_office.Special_economic_zone_office:
        return True
    return True


def _committee_offices_chair(committee: Committee) -> Office_holder:
    """Its Chair.

    rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 220, 225, 230.
    """
    if committee is Committee.Central_committee:
        return Office_holder.Minister_of_planning_and_investment  # Article 22, first item
    if committee is Committee.Provincial_committee:
        return Office_holder.Provincial_governor  # Article 22, second item
    return Office_holder.City_mayor  # Article 22, second item


def _committee_offices_vice_chair(committee: Committee) -> Office_holder:
    """Its Vice Chair.

    rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 235, 240, 245.
    """
    if committee is Committee.Central_committee:
        return Office_holder.Deputy_minister_supervising_investment  # Article 22, first item
    if committee is Committee.Provincial_committee:
        return Office_holder.Vice_governor_supervising_investment  # Article 22, second item
    return Office_holder.Vice_mayor_supervising_investment  # Article 22, second item


def committee_offices(*, committee: Committee) -> Committee_offices:
    """Who chairs a Committee, who works for it, and whose seal it uses.

    Encodes Article 22 (rules/decree/part_6_committee_and_one_stop_services.catala_en:186).

    Facts:
        committee: The Committee.

    There is an answer for all facts.
    """
    chair = _committee_offices_chair(committee)
    vice_chair = _committee_offices_vice_chair(committee)
    # Article 22, fourth item: The organization that is its machinery and think tank.
    machinery = (
        Organization.Investment_promotion_department
        if committee is Committee.Central_committee
        else Organization.Local_planning_and_investment_sector
    )
    # Article 22, fifth item: The organization that is its secretariat.
    secretariat = (
        Organization.Central_one_stop_service
        if committee is Committee.Central_committee
        else Organization.Local_one_stop_service
    )
    # Article 22, fifth item, second sentence: The office holder whose seal it uses.
    seal = chair
    return Committee_offices(chair, vice_chair, machinery, secretariat, seal)


class Decided_committee_offices(Decision):
    """What `decide_committee_offices` gives: of each output of `committee_offices` a value, or why there is none."""

    __slots__ = ()

    @property
    def chair(self) -> Outcome[Office_holder]:
        """Its Chair."""
        return self._outcome("chair")

    @property
    def vice_chair(self) -> Outcome[Office_holder]:
        """Its Vice Chair."""
        return self._outcome("vice_chair")

    @property
    def machinery(self) -> Outcome[Organization]:
        """The organization that is its machinery and think tank."""
        return self._outcome("machinery")

    @property
    def secretariat(self) -> Outcome[Organization]:
        """The organization that is its secretariat."""
        return self._outcome("secretariat")

    @property
    def seal(self) -> Outcome[Office_holder]:
        """The office holder whose seal it uses."""
        return self._outcome("seal")

    @staticmethod
    def _scope() -> Scope:
        return COMMITTEE_OFFICES


def decide_committee_offices(*, committee: Committee) -> Decided_committee_offices:
    """`committee_offices` without exceptions (Article 22): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = committee_offices(committee=committee)
    except Failure as failure:
        return Decided_committee_offices.without(failure, committee)
    return Decided_committee_offices(found, committee)


def _committee_seat_seat(
    committee: Committee,
    post: Post,
    supervises_investment: bool,
    is_selected: bool,
    deputy_ministers: Reading[Deputy_ministers],
) -> Seat:
    """As what the person can sit on the Committee.

    rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 271, 275, 283, 290, 297, 308, 317, 325, 333,
    344.
    """
    if committee is Committee.Central_committee and (
        isinstance(post, Minister) and post.content is Sector.Planning_and_investment
    ):
        return Seat.Chair  # Article 22, first item
    if committee is Committee.Provincial_committee and isinstance(post, Governor):
        return Seat.Chair  # Article 22, second item
    if committee is Committee.Municipal_committee and isinstance(post, Mayor):
        return Seat.Chair  # Article 22, second item
    if committee is Committee.Provincial_committee and (isinstance(post, Vice_governor) and supervises_investment):
        return Seat.Vice_chair  # Article 22, second item
    if committee is Committee.Municipal_committee and (isinstance(post, Vice_mayor) and supervises_investment):
        return Seat.Vice_chair  # Article 22, second item
    if committee is Committee.Central_committee and (
        isinstance(post, Director_general) and is_represented(post.content) and is_selected
    ):
        return Seat.Member  # Article 22, third item, second sentence
    if (
        isinstance(post, Division_official)
        and is_represented(post.content)
        and (is_selected or not committee is Committee.Central_committee)
    ):
        return Seat.Member  # Article 22, third item, second sentence; Article 22, third item, third sentence
    if committee is Committee.Central_committee and (
        isinstance(post, Deputy_minister) and (post.content is Sector.Planning_and_investment and supervises_investment)
    ):
        return Seat.Vice_chair  # Article 22, first item
    if committee is Committee.Central_committee and (
        isinstance(post, Deputy_minister)
        and is_represented(post.content)
        and deputy_ministers() is Deputy_ministers.Of_each_sector
    ):
        return Seat.Member  # Article 22, third item, second sentence
    return Seat.No_seat  # Article 22, third sentence


def committee_seat(
    *,
    committee: Committee,
    post: Post,
    supervises_investment: bool,
    is_selected: bool,
    deputy_ministers: Deputy_ministers | None = None,
) -> Committee_seat:
    """Whether a person can sit on a Committee, and as what.

    Encodes Article 22 (rules/decree/part_6_committee_and_one_stop_services.catala_en:201).

    Facts:
        committee: The Committee.
        post: The post that the person holds.
        supervises_investment: The person supervises investment work.
        is_selected: The official was selected for the central Committee.
        deputy_ministers: Whose Deputy Minister is a member of the central Committee (a reading of the text:
            Of_each_sector if not given).

    There is an answer for all facts.
    """
    # Article 22, third item, second sentence: Whose Deputy Minister is a member of the central Committee.
    if deputy_ministers is None:
        deputy_ministers = Deputy_ministers.Of_each_sector
    seat = _committee_seat_seat(
        committee,
        post,
        supervises_investment,
        is_selected,
        as_chosen("Committee_seat.deputy_ministers", deputy_ministers),
    )
    return Committee_seat(seat)


class Decided_committee_seat(Decision):
    """What `decide_committee_seat` gives: of each output of `committee_seat` a value, or why there is none."""

    __slots__ = ()

    @property
    def seat(self) -> Outcome[Seat]:
        """As what the person can sit on the Committee."""
        return self._outcome("seat")

    @staticmethod
    def _scope() -> Scope:
        return COMMITTEE_SEAT


def decide_committee_seat(
    *,
    committee: Committee,
    post: Post,
    supervises_investment: bool,
    is_selected: bool,
    deputy_ministers: Deputy_ministers | None = None,
) -> Decided_committee_seat:
    """`committee_seat` without exceptions (Article 22): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = committee_seat(
            committee=committee,
            post=post,
            supervises_investment=supervises_investment,
            is_selected=is_selected,
            deputy_ministers=deputy_ministers,
        )
    except Failure as failure:
        return Decided_committee_seat.without(
            failure, committee, post, supervises_investment, is_selected, deputy_ministers
        )
    return Decided_committee_seat(found, committee, post, supervises_investment, is_selected, deputy_ministers)


def _committee_power_powers(
    matter: Matter,
    is_within_scope: bool,
    calling_list: Reading[Calling_list_power],
    is_assigned: bool,
    other_tasks: Reading[Other_tasks],
) -> tuple[Power, ...]:
    """What the Committee may do with it; nothing if the list is empty.

    rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 657, 661, 667, 679, 687, 695, 704.
    """
    if matter is Matter.Investment_activity and is_within_scope:
        return (Power.Examine, Power.Report, Power.Consider, Power.Approve, Power.Reject)  # Article 23, second item
    if (
        matter is Matter.Amendment
        or matter is Matter.Transfer_of_shares
        or matter is Matter.Renewal
        or matter is Matter.Modification_or_change
        or matter is Matter.Suspension
        or matter is Matter.Cancellation
    ) and is_within_scope:
        return (Power.Examine, Power.Report, Power.Consider, Power.Approve, Power.Reject)  # Article 23, third item
    if matter is Matter.Calling_list:
        if is_within_scope and calling_list() is Calling_list_power.Considers_only:
            return (Power.Consider,)  # Article 23, fourth item
        if is_within_scope and calling_list() is Calling_list_power.Approves:
            return (Power.Consider, Power.Approve, Power.Reject)  # Article 23, fourth item
    if matter is Matter.Reward_of_staff or matter is Matter.Sanction_of_staff:
        return (Power.Approve,)  # Article 23, eleventh item
    if is_assigned and (
        matter is Matter.Another_matter
        or other_tasks() is Other_tasks.Outside_the_scope_too
        and not is_within_scope
        and not (matter is Matter.Reward_of_staff or matter is Matter.Sanction_of_staff)
    ):
        return (Power.Perform,)  # Article 23, eleventh item
    return ()  # Article 23, eleventh item


def _committee_power_may_approve(powers: tuple[Power, ...]) -> bool:
    """It may approve it.

    Article 23, second item; Article 23, third item; Article 23, fourth item; Article 23, eleventh item
    (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 718).
    """
    return any(power is Power.Approve for power in powers)


def committee_power(
    *,
    matter: Matter,
    is_within_scope: bool,
    is_assigned: bool,
    calling_list: Calling_list_power | None = None,
    other_tasks: Other_tasks | None = None,
) -> Committee_power:
    """What the Committee may do with a matter, and whether it may approve it.

    Encodes Article 23 (rules/decree/part_6_committee_and_one_stop_services.catala_en:567).

    Facts:
        matter: The matter.
        is_within_scope: It lies within the scope of the role and rights of this Committee.
        is_assigned: The government assigned it to the Committee.
        calling_list: What "consider approval of project lists" lets the Committee do (a reading of the text:
            Considers_only if not given).
        other_tasks: Which tasks the government can assign to the Committee (a reading of the text: Not_named_before if
            not given).

    There is an answer for all facts.
    """
    # Article 23, fourth item: What "consider approval of project lists" lets the Committee do.
    if calling_list is None:
        calling_list = Calling_list_power.Considers_only
    # Article 23, eleventh item: Which tasks the government can assign to the Committee.
    if other_tasks is None:
        other_tasks = Other_tasks.Not_named_before
    powers = _committee_power_powers(
        matter,
        is_within_scope,
        as_chosen("Committee_power.calling_list", calling_list),
        is_assigned,
        as_chosen("Committee_power.other_tasks", other_tasks),
    )
    may_approve = _committee_power_may_approve(powers)
    return Committee_power(powers, may_approve)


class Decided_committee_power(Decision):
    """What `decide_committee_power` gives: of each output of `committee_power` a value, or why there is none."""

    __slots__ = ()

    @property
    def powers(self) -> Outcome[tuple[Power, ...]]:
        """What the Committee may do with it; nothing if the list is empty."""
        return self._outcome("powers")

    @property
    def may_approve(self) -> Outcome[bool]:
        """It may approve it."""
        return self._outcome("may_approve")

    @staticmethod
    def _scope() -> Scope:
        return COMMITTEE_POWER


def decide_committee_power(
    *,
    matter: Matter,
    is_within_scope: bool,
    is_assigned: bool,
    calling_list: Calling_list_power | None = None,
    other_tasks: Other_tasks | None = None,
) -> Decided_committee_power:
    """`committee_power` without exceptions (Article 23): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = committee_power(
            matter=matter,
            is_within_scope=is_within_scope,
            is_assigned=is_assigned,
            calling_list=calling_list,
            other_tasks=other_tasks,
        )
    except Failure as failure:
        return Decided_committee_power.without(failure, matter, is_within_scope, is_assigned, calling_list, other_tasks)
    return Decided_committee_power(found, matter, is_within_scope, is_assigned, calling_list, other_tasks)


def _committee_signature_may_sign(document: Document_to_sign, is_within_scope: bool, is_assigned: bool) -> bool:
    """The Committee may sign it.

    rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 726, 732.
    """
    if (
        document is Document_to_sign.Concession_registration_certificate
        or document is Document_to_sign.Other_authorization
    ):
        return is_within_scope  # Article 23, fifth item
    if (
        document is Document_to_sign.Memorandum_of_understanding
        or document is Document_to_sign.Project_development_agreement
        or document is Document_to_sign.Other_concession_agreement
        or document is Document_to_sign.Other_legal_document
    ):
        return is_assigned  # Article 23, sixth item
    # No rule of the text says.
    raise Silent("may_sign", "rules/decree/part_6_committee_and_one_stop_services.catala_en:598", "Article 23")


def committee_signature(
    *, committee: Committee, document: Document_to_sign, is_within_scope: bool, is_assigned: bool
) -> Committee_signature:
    """Whether the Committee may sign a document, and whose seal it uses.

    Encodes Article 23 (rules/decree/part_6_committee_and_one_stop_services.catala_en:586).

    Facts:
        committee: The Committee.
        document: The document.
        is_within_scope: The document lies within the scope of the rights of this Committee.
        is_assigned: The government assigned the signing to the Committee.

    Raises `Silent` where no rule gives a value.
    """
    # Whose seal the Committee uses.
    offices = committee_offices(committee=committee)
    may_sign = _committee_signature_may_sign(document, is_within_scope, is_assigned)
    # Article 22, fifth item, second sentence: The office holder whose seal the Committee uses for what it may sign.
    seal = offices.seal
    return Committee_signature(may_sign, seal)


class Decided_committee_signature(Decision):
    """What `decide_committee_signature` gives: of each output of `committee_signature` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def may_sign(self) -> Outcome[bool]:
        """The Committee may sign it."""
        return self._outcome("may_sign")

    @property
    def seal(self) -> Outcome[Office_holder]:
        """The office holder whose seal the Committee uses for what it may sign."""
        return self._outcome("seal")

    @staticmethod
    def _scope() -> Scope:
        return COMMITTEE_SIGNATURE


def decide_committee_signature(
    *, committee: Committee, document: Document_to_sign, is_within_scope: bool, is_assigned: bool
) -> Decided_committee_signature:
    """`committee_signature` without exceptions (Article 23): an output that has no value is `Silent`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = committee_signature(
            committee=committee, document=document, is_within_scope=is_within_scope, is_assigned=is_assigned
        )
    except Failure as failure:
        return Decided_committee_signature.without(failure, committee, document, is_within_scope, is_assigned)
    return Decided_committee_signature(found, committee, document, is_within_scope, is_assigned)


def committee_meetings(
    *,
    last_weekly: Present[date] | None = None,
    last_quarterly: Present[date] | None = None,
    last_half_yearly: Present[date] | None = None,
    last_yearly: Present[date] | None = None,
    as_of: date,
    counting: recurring.Counting_ | None = None,
) -> Committee_meetings:
    """When the Committee must meet next, and when it may meet besides.

    Encodes Article 23 (rules/decree/part_6_committee_and_one_stop_services.catala_en:603).

    Facts:
        last_weekly: The day of the last weekly meeting (`Present(date)`, None if not given).
        last_quarterly: The day of the last quarterly concluding meeting (`Present(date)`, None if not given).
        last_half_yearly: The day of the last semi-annual concluding meeting (`Present(date)`, None if not given).
        last_yearly: The day of the last annual concluding meeting (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        counting: From when to when a week, quarter, half-year or year is counted (a reading of the text:
            In_each_calendar_period if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 23, first item: From when to when a week, quarter, half-year or year is counted.
    if counting is None:
        counting = recurring.Counting_.In_each_calendar_period
    notice("Committee_meetings.counting")
    # Article 23, first item: To convene the weekly meeting on investment related activities.
    weekly = recurring.next_time_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.Committee_for_investment_promotion,
            administration.Actor.Not_named,
        ),
        recurring.Frequency.Weekly,
        counting,
        last_weekly,
        as_of,
    )
    # Article 23, first item, second sentence: To convene a further meeting where the activities need it.
    further = obligations.standing_(
        obligations.norm(
            obligations.Modality.Permission,
            administration.Actor.Committee_for_investment_promotion,
            administration.Actor.Not_named,
        ),
        as_of,
    )
    # Article 23, tenth item: To convene the quarterly concluding meeting.
    quarterly = recurring.next_time_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.Committee_for_investment_promotion,
            administration.Actor.Not_named,
        ),
        recurring.Frequency.Quarterly,
        counting,
        last_quarterly,
        as_of,
    )
    # Article 23, tenth item: To convene the semi-annual concluding meeting.
    half_yearly = recurring.next_time_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.Committee_for_investment_promotion,
            administration.Actor.Not_named,
        ),
        recurring.Frequency.Half_yearly,
        counting,
        last_half_yearly,
        as_of,
    )
    # Article 23, tenth item: To convene the annual concluding meeting.
    yearly = recurring.next_time_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.Committee_for_investment_promotion,
            administration.Actor.Not_named,
        ),
        recurring.Frequency.Yearly,
        counting,
        last_yearly,
        as_of,
    )
    return Committee_meetings(weekly, further, quarterly, half_yearly, yearly)


class Decided_committee_meetings(Decision):
    """What `decide_committee_meetings` gives: of each output of `committee_meetings` a value, or why there is none."""

    __slots__ = ()

    @property
    def weekly(self) -> Outcome[obligations.Obligation]:
        """To convene the weekly meeting on investment related activities."""
        return self._outcome("weekly")

    @property
    def further(self) -> Outcome[obligations.Obligation]:
        """To convene a further meeting where the activities need it."""
        return self._outcome("further")

    @property
    def quarterly(self) -> Outcome[obligations.Obligation]:
        """To convene the quarterly concluding meeting."""
        return self._outcome("quarterly")

    @property
    def half_yearly(self) -> Outcome[obligations.Obligation]:
        """To convene the semi-annual concluding meeting."""
        return self._outcome("half_yearly")

    @property
    def yearly(self) -> Outcome[obligations.Obligation]:
        """To convene the annual concluding meeting."""
        return self._outcome("yearly")

    @staticmethod
    def _scope() -> Scope:
        return COMMITTEE_MEETINGS


def decide_committee_meetings(
    *,
    last_weekly: Present[date] | None = None,
    last_quarterly: Present[date] | None = None,
    last_half_yearly: Present[date] | None = None,
    last_yearly: Present[date] | None = None,
    as_of: date,
    counting: recurring.Counting_ | None = None,
) -> Decided_committee_meetings:
    """`committee_meetings` without exceptions (Article 23): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = committee_meetings(
            last_weekly=last_weekly,
            last_quarterly=last_quarterly,
            last_half_yearly=last_half_yearly,
            last_yearly=last_yearly,
            as_of=as_of,
            counting=counting,
        )
    except Failure as failure:
        return Decided_committee_meetings.without(
            failure, last_weekly, last_quarterly, last_half_yearly, last_yearly, as_of, counting
        )
    return Decided_committee_meetings(
        found, last_weekly, last_quarterly, last_half_yearly, last_yearly, as_of, counting
    )


def _committee_duties_notification(
    is_violation: bool, decided: Present[date] | None, notified: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To notify the suspension or cancellation to whoever holds the certificate.

    Article 23, ninth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 803).
    """
    if is_violation:
        return obligations.standing_(
            let(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.Committee_for_investment_promotion,
                    administration.Actor.Investor,
                ),
                lambda before: obligations.Norm(
                    modality=before.modality,
                    bearer=before.bearer,
                    addressee=before.addressee,
                    applies=before.applies,
                    start=obligations.since(decided),
                    due=before.due,
                    done=notified,
                    follows=before.follows,
                ),
            ),
            as_of,
        )
    # No rule of the text says.
    raise Silent("notification", "rules/decree/part_6_committee_and_one_stop_services.catala_en:644", "Article 23")


def committee_duties(
    *, is_violation: bool, decided: Present[date] | None = None, notified: Present[date] | None = None, as_of: date
) -> Committee_duties:
    """What the Committee owes those whom it supervises.

    Encodes Article 23 (rules/decree/part_6_committee_and_one_stop_services.catala_en:629).

    Facts:
        is_violation: The certificate or authorization violates the Law, the regulations, the MOU or the agreement.
        decided: The day on which its suspension or cancellation was decided (`Present(date)`, None if not given).
        notified: The day on which the suspension or cancellation was notified (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 23, seventh item: To monitor, inspect, assess, encourage and guide the business corporation.
    guidance = obligations.standing_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.Committee_for_investment_promotion,
            administration.Actor.Investor,
        ),
        as_of,
    )
    # Article 23, eighth item: To monitor and inspect how investment licenses are issued at each level.
    supervision = obligations.standing_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.Committee_for_investment_promotion,
            administration.Actor.Committee_for_investment_promotion,
        ),
        as_of,
    )
    notification = _committee_duties_notification(is_violation, decided, notified, as_of)
    return Committee_duties(guidance, supervision, notification)


class Decided_committee_duties(Decision):
    """What `decide_committee_duties` gives: of each output of `committee_duties` a value, or why there is none."""

    __slots__ = ()

    @property
    def guidance(self) -> Outcome[obligations.Obligation]:
        """To monitor, inspect, assess, encourage and guide the business corporation."""
        return self._outcome("guidance")

    @property
    def supervision(self) -> Outcome[obligations.Obligation]:
        """To monitor and inspect how investment licenses are issued at each level."""
        return self._outcome("supervision")

    @property
    def notification(self) -> Outcome[obligations.Obligation]:
        """To notify the suspension or cancellation to whoever holds the certificate."""
        return self._outcome("notification")

    @staticmethod
    def _scope() -> Scope:
        return COMMITTEE_DUTIES


def decide_committee_duties(
    *, is_violation: bool, decided: Present[date] | None = None, notified: Present[date] | None = None, as_of: date
) -> Decided_committee_duties:
    """`committee_duties` without exceptions (Article 23): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = committee_duties(is_violation=is_violation, decided=decided, notified=notified, as_of=as_of)
    except Failure as failure:
        return Decided_committee_duties.without(failure, is_violation, decided, notified, as_of)
    return Decided_committee_duties(found, is_violation, decided, notified, as_of)


def _one_stop_posting_is_posted(sector: Sector, is_deemed_necessary: bool, is_agreed_by_chair: bool) -> bool:
    """Representatives of the sector are posted there.

    Article 24, second sentence (rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 1159, 1169).
    """
    if (
        sector is Sector.Planning_and_investment
        or sector is Sector.Industry_and_commerce
        or sector is Sector.Finance
        or sector is Sector.Public_security
        or sector is Sector.Labor_and_social_welfare
        or sector is Sector.Foreign_affairs
    ):
        return True
    if is_deemed_necessary and is_agreed_by_chair:
        return True
    return False


def one_stop_posting(*, sector: Sector, is_deemed_necessary: bool, is_agreed_by_chair: bool) -> One_stop_posting:
    """Whether the representatives of a sector are posted at a one-stop service office.

    Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1044).

    Facts:
        sector: The sector.
        is_deemed_necessary: The sector is deemed necessary at the time.
        is_agreed_by_chair: The chairman of the CIP agreed.

    There is an answer for all facts.
    """
    is_posted = _one_stop_posting_is_posted(sector, is_deemed_necessary, is_agreed_by_chair)
    return One_stop_posting(is_posted)


class Decided_one_stop_posting(Decision):
    """What `decide_one_stop_posting` gives: of each output of `one_stop_posting` a value, or why there is none."""

    __slots__ = ()

    @property
    def is_posted(self) -> Outcome[bool]:
        """Representatives of the sector are posted there."""
        return self._outcome("is_posted")

    @staticmethod
    def _scope() -> Scope:
        return ONE_STOP_POSTING


def decide_one_stop_posting(
    *, sector: Sector, is_deemed_necessary: bool, is_agreed_by_chair: bool
) -> Decided_one_stop_posting:
    """`one_stop_posting` without exceptions (Article 24): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = one_stop_posting(
            sector=sector, is_deemed_necessary=is_deemed_necessary, is_agreed_by_chair=is_agreed_by_chair
        )
    except Failure as failure:
        return Decided_one_stop_posting.without(failure, sector, is_deemed_necessary, is_agreed_by_chair)
    return Decided_one_stop_posting(found, sector, is_deemed_necessary, is_agreed_by_chair)


def _one_stop_organization_located_in(office: One_stop_office) -> Organization:
    """The organization in which it is located.

    rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 1175, 1180.
    """
    if office is One_stop_office.Central_planning_and_investment_office:
        return Organization.Investment_promotion_department  # Article 24, fourteenth item, second sentence
    if office is One_stop_office.Local_planning_and_investment_office:
        return Organization.Division_of_planning_and_investment  # Article 24, fourteenth item, third sentence
    # No rule of the text says.
    raise Silent("located_in", "rules/decree/part_6_committee_and_one_stop_services.catala_en:1059", "Article 24")


def _one_stop_organization_head(office: One_stop_office) -> Office_holder:
    """Who heads it.

    rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 1185, 1190.
    """
    if office is One_stop_office.Central_planning_and_investment_office:
        return Office_holder.Director_general_of_investment_promotion  # Article 24, fourteenth item, second sentence
    if office is One_stop_office.Local_planning_and_investment_office:
        return Office_holder.Head_of_division_of_planning_and_investment  # Article 24, fourteenth item, third sentence
    # No rule of the text says.
    raise Silent("head", "rules/decree/part_6_committee_and_one_stop_services.catala_en:1061", "Article 24")


def one_stop_organization(*, office: One_stop_office) -> One_stop_organization:
    """Where a one-stop service office belongs, and who heads it.

    Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1055).

    Facts:
        office: The office.

    Raises `Silent` where no rule gives a value.
    """
    located_in = _one_stop_organization_located_in(office)
    head = _one_stop_organization_head(office)
    # Article 24, fourteenth item, fourth sentence: It follows the regulations of the sectors concerned instead.
    follows_other_regulations = follows_sector_regulations(office)
    return One_stop_organization(located_in, head, follows_other_regulations)


class Decided_one_stop_organization(Decision):
    """What `decide_one_stop_organization` gives: of each output of `one_stop_organization` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def located_in(self) -> Outcome[Organization]:
        """The organization in which it is located."""
        return self._outcome("located_in")

    @property
    def head(self) -> Outcome[Office_holder]:
        """Who heads it."""
        return self._outcome("head")

    @property
    def follows_other_regulations(self) -> Outcome[bool]:
        """It follows the regulations of the sectors concerned instead."""
        return self._outcome("follows_other_regulations")

    @staticmethod
    def _scope() -> Scope:
        return ONE_STOP_ORGANIZATION


def decide_one_stop_organization(*, office: One_stop_office) -> Decided_one_stop_organization:
    """`one_stop_organization` without exceptions (Article 24): an output that has no value is `Silent`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = one_stop_organization(office=office)
    except Failure as failure:
        return Decided_one_stop_organization.without(failure, office)
    return Decided_one_stop_organization(found, office)


def _one_stop_reception_is_received(
    office: One_stop_office,
    application: Application,
    submission: Reading[part_3_general_business.General_business_office],
) -> bool:
    """The office receives the application.

    rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 1205, 1212, 1222, 1231, 1237, 1244.
    """

    def rule_6() -> Applied[bool] | None:
        if not follows_sector_regulations(office) and (
            isinstance(application, Investment) and application.content is part_5_calling_list.Activity_kind.Concession
        ):
            return Applied(
                True, "Article 24, fourth item (rules/decree/part_6_committee_and_one_stop_services.catala_en:1205)"
            )
        if not follows_sector_regulations(office) and isinstance(application, Change):
            return Applied(
                True, "Article 24, fifth item (rules/decree/part_6_committee_and_one_stop_services.catala_en:1231)"
            )
        if not follows_sector_regulations(office) and isinstance(application, Customs_duty_incentive):
            return Applied(
                True, "Article 24, sixth item (rules/decree/part_6_committee_and_one_stop_services.catala_en:1237)"
            )
        if not follows_sector_regulations(office) and (
            not application.content is Permit_holder.Another_person
            if isinstance(application, Business_visa)
            else not application.content is Permit_holder.Another_person
            if isinstance(application, Work_permit)
            else not application.content is Permit_holder.Another_person
            if isinstance(application, Resident_permit)
            else False
        ):
            return Applied(
                True, "Article 24, seventh item (rules/decree/part_6_committee_and_one_stop_services.catala_en:1244)"
            )
        return None

    def rule_2() -> Applied[bool] | None:
        if not follows_sector_regulations(office) and (
            isinstance(application, Investment)
            and application.content is part_5_calling_list.Activity_kind.General_business
        ):
            return Applied(
                any(
                    taker is administration.Actor.One_stop_service_of_planning_and_investment
                    for taker in submission().offices
                ),
                "Article 24, fourth item (rules/decree/part_6_committee_and_one_stop_services.catala_en:1212)",
            )
        return None

    def rule_3() -> Applied[bool] | None:
        if office is One_stop_office.Industry_and_commerce_office and (
            isinstance(application, Investment)
            and application.content is part_5_calling_list.Activity_kind.General_business
        ):
            return Applied(
                any(
                    taker_ is administration.Actor.One_stop_service_of_industry_and_commerce
                    for taker_ in submission().offices
                ),
                "Article 24, fourteenth item, fourth sentence (rules/decree/part_6_committee_and_one_stop_services.catala_en:1222)",
            )
        return None

    applied = only("is_received", rule_6(), rule_2(), rule_3())
    if applied is not None:
        return applied.value
    # No rule of the text says.
    raise Silent("is_received", "rules/decree/part_6_committee_and_one_stop_services.catala_en:1074", "Article 24")


def one_stop_reception(
    *,
    office: One_stop_office,
    application: Application,
    general_business_office__where_to_apply: part_3_general_business.Where_to_apply | None = None,
) -> One_stop_reception:
    """Whether an application can be handed in at a one-stop service office.

    Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1066).

    Facts:
        office: The office.
        application: The application.
        general_business_office__where_to_apply: Where an application can be submitted (a reading of the text:
            Either_one_stop_service if not given).

    Raises `Silent` where no rule gives a value and `Conflict` where several rules give one and none yields to the
    others.
    """
    # Article 5: where an application for a general business can be submitted.
    submission = part_3_general_business.general_business_office(
        activity=part_3_general_business.Kind_of_activity.Outside_the_negative_list,
        where_to_apply=general_business_office__where_to_apply,
    )
    is_received = _one_stop_reception_is_received(office, application, known(submission))
    return One_stop_reception(is_received)


class Decided_one_stop_reception(Decision):
    """What `decide_one_stop_reception` gives: of each output of `one_stop_reception` a value, or why there is none."""

    __slots__ = ()

    @property
    def is_received(self) -> Outcome[bool]:
        """The office receives the application."""
        return self._outcome("is_received")

    @staticmethod
    def _scope() -> Scope:
        return ONE_STOP_RECEPTION


def decide_one_stop_reception(
    *,
    office: One_stop_office,
    application: Application,
    general_business_office__where_to_apply: part_3_general_business.Where_to_apply | None = None,
) -> Decided_one_stop_reception:
    """`one_stop_reception` without exceptions (Article 24): an output that has no value is `Silent` or `Conflict`,
    and the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = one_stop_reception(
            office=office,
            application=application,
            general_business_office__where_to_apply=general_business_office__where_to_apply,
        )
    except Failure as failure:
        return Decided_one_stop_reception.without(failure, office, application, general_business_office__where_to_apply)
    return Decided_one_stop_reception(found, office, application, general_business_office__where_to_apply)


def _one_stop_duties_next_step(
    set_complete: Present[date] | None,
    as_of: date,
    receipt_issued: Present[date] | None,
    response_date_set: Present[date] | None,
    sent: Present[date] | None,
    approved: Present[date] | None,
    delivered: Present[date] | None,
) -> Office_step:
    """What the office has to do next.

    Article 24, eighth item; Article 24, ninth item; Article 24, tenth item
    (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1267).
    """
    if not obligations.had_happened(set_complete, as_of):
        return Office_step.Confirm_the_set
    if not obligations.had_happened(receipt_issued, as_of):
        return Office_step.Issue_the_receipt
    if not obligations.had_happened(response_date_set, as_of):
        return Office_step.Set_the_response_date
    if not obligations.had_happened(sent, as_of):
        return Office_step.Send_to_the_sectors
    if not obligations.had_happened(approved, as_of):
        return Office_step.Await_the_sectors
    if not obligations.had_happened(delivered, as_of):
        return Office_step.Deliver
    return Office_step.Nothing_left


def _one_stop_duties_receipt(
    set_complete: Present[date] | None, receipt_issued: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To issue a certificate of receipt of documents.

    Article 24, eighth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1283).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_of_planning_and_investment,
                administration.Actor.Investor,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(set_complete),
                due=before.due,
                done=receipt_issued,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _one_stop_duties_date_setting(
    set_complete: Present[date] | None, response_date_set: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To set a date for the response.

    Article 24, eighth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1293).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_of_planning_and_investment,
                administration.Actor.Investor,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(set_complete),
                due=before.due,
                done=response_date_set,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _one_stop_duties_forwarding(
    set_complete: Present[date] | None, sent: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To send the documents and the application to the relevant sectors.

    Article 24, ninth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1303).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_of_planning_and_investment,
                administration.Actor.Concerned_sectors,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(set_complete),
                due=before.due,
                done=sent,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _one_stop_duties_response(
    response_date_set: Present[date] | None,
    response_date: Present[date] | None,
    answered: Present[date] | None,
    as_of: date,
) -> obligations.Obligation:
    """To give a response on the date that was set.

    Article 24, eighth item; Article 24, tenth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line
    1315).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_of_planning_and_investment,
                administration.Actor.Investor,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(response_date_set),
                due=response_date,
                done=answered,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _one_stop_duties_delivery(
    approved: Present[date] | None, delivered: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To deliver the response letter, the certificates and the licenses granted.

    Article 24, tenth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1326).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_of_planning_and_investment,
                administration.Actor.Investor,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(approved),
                due=before.due,
                done=delivered,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _one_stop_duties_assertion_1(response_date_set: Present[date] | None, response_date: Present[date] | None) -> bool:
    """Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1256)."""
    if response_date_set is not None:
        if response_date is not None:
            return response_date.value >= response_date_set.value
        return True
    return True


def one_stop_duties(
    *,
    set_complete: Present[date] | None = None,
    receipt_issued: Present[date] | None = None,
    response_date_set: Present[date] | None = None,
    response_date: Present[date] | None = None,
    sent: Present[date] | None = None,
    approved: Present[date] | None = None,
    answered: Present[date] | None = None,
    delivered: Present[date] | None = None,
    as_of: date,
) -> One_stop_duties:
    """What a one-stop service office owes an applicant, step by step.

    Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1077).

    Facts:
        set_complete: The day on which the office confirmed that the set of documents is complete (`Present(date)`, None
            if not given).
        receipt_issued: The day on which it issued the certificate of receipt (`Present(date)`, None if not given).
        response_date_set: The day on which it set a date for the response (`Present(date)`, None if not given).
        response_date: The date that it set for the response (`Present(date)`, None if not given).
        sent: The day on which it sent the documents to the relevant sectors (`Present(date)`, None if not given).
        approved: The day on which the relevant sectors had considered and approved (`Present(date)`, None if not
            given).
        answered: The day on which the applicant received the response letter (`Present(date)`, None if not given).
        delivered: The day on which the applicant received the certificates and licenses (`Present(date)`, None if not
            given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    next_step = _one_stop_duties_next_step(
        set_complete, as_of, receipt_issued, response_date_set, sent, approved, delivered
    )
    receipt = _one_stop_duties_receipt(set_complete, receipt_issued, as_of)
    date_setting = _one_stop_duties_date_setting(set_complete, response_date_set, as_of)
    forwarding = _one_stop_duties_forwarding(set_complete, sent, as_of)
    response = _one_stop_duties_response(response_date_set, response_date, answered, as_of)
    delivery = _one_stop_duties_delivery(approved, delivered, as_of)
    if not _one_stop_duties_assertion_1(response_date_set, response_date):
        raise Refused("The date for the response cannot lie before the day on which it was set.").at(
            *_ARTICLE_24_LINE_1256
        )
    return One_stop_duties(next_step, receipt, date_setting, forwarding, response, delivery)


class Decided_one_stop_duties(Decision):
    """What `decide_one_stop_duties` gives: of each output of `one_stop_duties` a value, or why there is none."""

    __slots__ = ()

    @property
    def next_step(self) -> Outcome[Office_step]:
        """What the office has to do next."""
        return self._outcome("next_step")

    @property
    def receipt(self) -> Outcome[obligations.Obligation]:
        """To issue a certificate of receipt of documents."""
        return self._outcome("receipt")

    @property
    def date_setting(self) -> Outcome[obligations.Obligation]:
        """To set a date for the response."""
        return self._outcome("date_setting")

    @property
    def forwarding(self) -> Outcome[obligations.Obligation]:
        """To send the documents and the application to the relevant sectors."""
        return self._outcome("forwarding")

    @property
    def response(self) -> Outcome[obligations.Obligation]:
        """To give a response on the date that was set."""
        return self._outcome("response")

    @property
    def delivery(self) -> Outcome[obligations.Obligation]:
        """To deliver the response letter, the certificates and the licenses granted."""
        return self._outcome("delivery")

    @staticmethod
    def _scope() -> Scope:
        return ONE_STOP_DUTIES


def decide_one_stop_duties(
    *,
    set_complete: Present[date] | None = None,
    receipt_issued: Present[date] | None = None,
    response_date_set: Present[date] | None = None,
    response_date: Present[date] | None = None,
    sent: Present[date] | None = None,
    approved: Present[date] | None = None,
    answered: Present[date] | None = None,
    delivered: Present[date] | None = None,
    as_of: date,
) -> Decided_one_stop_duties:
    """`one_stop_duties` without exceptions (Article 24): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = one_stop_duties(
            set_complete=set_complete,
            receipt_issued=receipt_issued,
            response_date_set=response_date_set,
            response_date=response_date,
            sent=sent,
            approved=approved,
            answered=answered,
            delivered=delivered,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_one_stop_duties.without(
            failure,
            set_complete,
            receipt_issued,
            response_date_set,
            response_date,
            sent,
            approved,
            answered,
            delivered,
            as_of,
        )
    return Decided_one_stop_duties(
        found,
        set_complete,
        receipt_issued,
        response_date_set,
        response_date,
        sent,
        approved,
        answered,
        delivered,
        as_of,
    )


def _one_stop_services_code_coordination(enterprise_code: Present[date] | None, as_of: date) -> obligations.Obligation:
    """To coordinate to obtain the enterprise identification code.

    Article 24, fourteenth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1355).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_of_planning_and_investment,
                administration.Actor.Industry_and_commerce_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=enterprise_code,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _one_stop_services_number_coordination(
    taxpayer_number: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To coordinate to obtain the taxpayer identification number.

    Article 24, fourteenth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1367).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_of_planning_and_investment,
                administration.Actor.Financial_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=taxpayer_number,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _one_stop_services_assigned_duty(
    assigned: Present[date] | None, performed: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To perform the other duty that the CIP assigned.

    Article 24, fourteenth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1377).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_of_planning_and_investment,
                administration.Actor.Committee_for_investment_promotion,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(assigned),
                due=before.due,
                done=performed,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def one_stop_services(
    *,
    enterprise_code: Present[date] | None = None,
    taxpayer_number: Present[date] | None = None,
    assigned: Present[date] | None = None,
    performed: Present[date] | None = None,
    as_of: date,
) -> One_stop_services:
    """What a one-stop service office does for investors and for the Committee besides.

    Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1110).

    Facts:
        enterprise_code: The day on which the enterprise identification code was obtained (`Present(date)`, None if not
            given).
        taxpayer_number: The day on which the taxpayer identification number was obtained (`Present(date)`, None if not
            given).
        assigned: The day on which the CIP assigned another duty to the office (`Present(date)`, None if not given).
        performed: The day on which that duty was performed (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 24, first item: To collect, consolidate and provide information on investment.
    information = obligations.standing_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.One_stop_service_of_planning_and_investment,
            administration.Actor.Investor,
        ),
        as_of,
    )
    # Article 24, second item: To clarify legal matters and regulations related to investment.
    clarification = obligations.standing_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.One_stop_service_of_planning_and_investment,
            administration.Actor.Investor,
        ),
        as_of,
    )
    # Article 24, third item: To clarify and guide how the documents are to be prepared.
    document_guidance = obligations.standing_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.One_stop_service_of_planning_and_investment,
            administration.Actor.Investor,
        ),
        as_of,
    )
    code_coordination = _one_stop_services_code_coordination(enterprise_code, as_of)
    number_coordination = _one_stop_services_number_coordination(taxpayer_number, as_of)
    assigned_duty = _one_stop_services_assigned_duty(assigned, performed, as_of)
    return One_stop_services(
        information, clarification, document_guidance, code_coordination, number_coordination, assigned_duty
    )


class Decided_one_stop_services(Decision):
    """What `decide_one_stop_services` gives: of each output of `one_stop_services` a value, or why there is none."""

    __slots__ = ()

    @property
    def information(self) -> Outcome[obligations.Obligation]:
        """To collect, consolidate and provide information on investment."""
        return self._outcome("information")

    @property
    def clarification(self) -> Outcome[obligations.Obligation]:
        """To clarify legal matters and regulations related to investment."""
        return self._outcome("clarification")

    @property
    def document_guidance(self) -> Outcome[obligations.Obligation]:
        """To clarify and guide how the documents are to be prepared."""
        return self._outcome("document_guidance")

    @property
    def code_coordination(self) -> Outcome[obligations.Obligation]:
        """To coordinate to obtain the enterprise identification code."""
        return self._outcome("code_coordination")

    @property
    def number_coordination(self) -> Outcome[obligations.Obligation]:
        """To coordinate to obtain the taxpayer identification number."""
        return self._outcome("number_coordination")

    @property
    def assigned_duty(self) -> Outcome[obligations.Obligation]:
        """To perform the other duty that the CIP assigned."""
        return self._outcome("assigned_duty")

    @staticmethod
    def _scope() -> Scope:
        return ONE_STOP_SERVICES


def decide_one_stop_services(
    *,
    enterprise_code: Present[date] | None = None,
    taxpayer_number: Present[date] | None = None,
    assigned: Present[date] | None = None,
    performed: Present[date] | None = None,
    as_of: date,
) -> Decided_one_stop_services:
    """`one_stop_services` without exceptions (Article 24): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = one_stop_services(
            enterprise_code=enterprise_code,
            taxpayer_number=taxpayer_number,
            assigned=assigned,
            performed=performed,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_one_stop_services.without(failure, enterprise_code, taxpayer_number, assigned, performed, as_of)
    return Decided_one_stop_services(found, enterprise_code, taxpayer_number, assigned, performed, as_of)


def _one_stop_meeting_duties_agenda(
    documents_submitted: Present[date] | None, agenda_ready: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To prepare the meeting agenda and consolidate the documents.

    Article 24, eleventh item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1391).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_of_planning_and_investment,
                administration.Actor.Committee_for_investment_promotion,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=documents_submitted,
                done=agenda_ready,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _one_stop_meeting_duties_invitation(
    meeting: Present[date] | None, invited: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To invite the CIP and the relevant sectors to the meeting.

    Article 24, twelfth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1404).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_of_planning_and_investment,
                administration.Actor.Committee_for_investment_promotion,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=meeting,
                done=invited,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _one_stop_meeting_duties_minutes(
    meeting: Present[date] | None, circulated: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To record the minutes and circulate the resolutions to the CIP and the sectors present.

    Article 24, thirteenth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1417).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_of_planning_and_investment,
                administration.Actor.Committee_for_investment_promotion,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(meeting),
                due=before.due,
                done=circulated,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def one_stop_meeting_duties(
    *,
    documents_submitted: Present[date] | None = None,
    agenda_ready: Present[date] | None = None,
    meeting: Present[date] | None = None,
    invited: Present[date] | None = None,
    circulated: Present[date] | None = None,
    as_of: date,
) -> One_stop_meeting_duties:
    """What a one-stop service office does for a meeting of the Committee.

    Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1135).

    Facts:
        documents_submitted: The day on which the documents are submitted to the CIP (`Present(date)`, None if not
            given).
        agenda_ready: The day on which the agenda and the documents were ready (`Present(date)`, None if not given).
        meeting: The day of the meeting (`Present(date)`, None if not given).
        invited: The day on which the invitation letter was issued (`Present(date)`, None if not given).
        circulated: The day on which the resolutions of the meeting were circulated (`Present(date)`, None if not
            given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    agenda = _one_stop_meeting_duties_agenda(documents_submitted, agenda_ready, as_of)
    invitation = _one_stop_meeting_duties_invitation(meeting, invited, as_of)
    minutes = _one_stop_meeting_duties_minutes(meeting, circulated, as_of)
    return One_stop_meeting_duties(agenda, invitation, minutes)


class Decided_one_stop_meeting_duties(Decision):
    """What `decide_one_stop_meeting_duties` gives: of each output of `one_stop_meeting_duties` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def agenda(self) -> Outcome[obligations.Obligation]:
        """To prepare the meeting agenda and consolidate the documents."""
        return self._outcome("agenda")

    @property
    def invitation(self) -> Outcome[obligations.Obligation]:
        """To invite the CIP and the relevant sectors to the meeting."""
        return self._outcome("invitation")

    @property
    def minutes(self) -> Outcome[obligations.Obligation]:
        """To record the minutes and circulate the resolutions to the CIP and the sectors present."""
        return self._outcome("minutes")

    @staticmethod
    def _scope() -> Scope:
        return ONE_STOP_MEETING_DUTIES


def decide_one_stop_meeting_duties(
    *,
    documents_submitted: Present[date] | None = None,
    agenda_ready: Present[date] | None = None,
    meeting: Present[date] | None = None,
    invited: Present[date] | None = None,
    circulated: Present[date] | None = None,
    as_of: date,
) -> Decided_one_stop_meeting_duties:
    """`one_stop_meeting_duties` without exceptions (Article 24): an output that has no value is `Silent`, `Conflict`
    or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = one_stop_meeting_duties(
            documents_submitted=documents_submitted,
            agenda_ready=agenda_ready,
            meeting=meeting,
            invited=invited,
            circulated=circulated,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_one_stop_meeting_duties.without(
            failure, documents_submitted, agenda_ready, meeting, invited, circulated, as_of
        )
    return Decided_one_stop_meeting_duties(
        found, documents_submitted, agenda_ready, meeting, invited, circulated, as_of
    )


def _staff_criteria_is_eligible(
    kind: Staff_kind, is_assigned_by_sector: bool, assigned: Reading[Assigned_staff]
) -> bool:
    """The person is of the staff from which the office is made up.

    Article 25, first sentence (rules/decree/part_6_committee_and_one_stop_services.catala_en, lines 1660, 1666).
    """
    if kind is Staff_kind.Division_staff and (
        is_assigned_by_sector or assigned() is Assigned_staff.Technical_staff_only
    ):
        return True
    if kind is Staff_kind.Technical_staff and is_assigned_by_sector:
        return True
    return False


def _staff_criteria_unmet(
    degree: Degree,
    has_skills_and_policy: bool,
    knows_laws_and_work: bool,
    has_english: bool,
    is_computer_literate: bool,
    has_interpersonal_skills: bool,
    is_healthy: bool,
) -> tuple[Criterion, ...]:
    """The criteria that are not met, in the order of the text.

    Article 25(1); Article 25(2); Article 25(3); Article 25(4); Article 25(5); Article 25(6)
    (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1676).
    """
    return tuple(
        criterion
        for criterion in (
            Criterion.Bachelor_degree,
            Criterion.Skills_and_policy,
            Criterion.Laws_and_work_of_the_sector,
            Criterion.English,
            Criterion.Computer_literacy,
            Criterion.Interpersonal_skills,
            Criterion.Health,
        )
        if (
            degree is Degree.Below_bachelor
            if criterion is Criterion.Bachelor_degree
            else not has_skills_and_policy
            if criterion is Criterion.Skills_and_policy
            else not knows_laws_and_work
            if criterion is Criterion.Laws_and_work_of_the_sector
            else not has_english
            if criterion is Criterion.English
            else not is_computer_literate
            if criterion is Criterion.Computer_literacy
            else not has_interpersonal_skills
            if criterion is Criterion.Interpersonal_skills
            else not is_healthy
        )
    )


def staff_criteria(
    *,
    kind: Staff_kind,
    is_assigned_by_sector: bool,
    is_appointed_by_chair: bool,
    degree: Degree,
    has_skills_and_policy: bool,
    knows_laws_and_work: bool,
    has_english: bool,
    is_computer_literate: bool,
    has_interpersonal_skills: bool,
    is_healthy: bool,
    assigned: Assigned_staff | None = None,
) -> Staff_criteria:
    """Whether a person can be appointed to the staff of a one-stop service office, and which criteria are not met.

    Encodes Article 25 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1620).

    Facts:
        kind: At which level the person works.
        is_assigned_by_sector: The relevant sector assigned the person.
        is_appointed_by_chair: The Chair of the CIP appointed the person.
        degree: The person's highest degree.
        has_skills_and_policy: Good knowledge and skills, and upholding the policies and guidance: so judged.
        knows_laws_and_work: Good knowledge about the laws and the work of the sector: so judged.
        has_english: Good command of English: so judged.
        is_computer_literate: Computer literacy: so judged.
        has_interpersonal_skills: Good interpersonal skills: so judged.
        is_healthy: Good health: so judged.
        assigned: Whom the relevant sectors have to have assigned (a reading of the text: All_staff if not given).

    There is an answer for all facts.
    """
    # Article 25, first sentence: Whom the relevant sectors have to have assigned.
    if assigned is None:
        assigned = Assigned_staff.All_staff
    is_eligible = _staff_criteria_is_eligible(
        kind, is_assigned_by_sector, as_chosen("Staff_criteria.assigned", assigned)
    )
    unmet = _staff_criteria_unmet(
        degree,
        has_skills_and_policy,
        knows_laws_and_work,
        has_english,
        is_computer_literate,
        has_interpersonal_skills,
        is_healthy,
    )
    # Article 25, first sentence: The Chair may appoint the person.
    may_be_appointed = is_eligible and len(unmet) == 0
    # Article 25, first sentence: The person is on the staff in accordance with the Article.
    is_on_staff = may_be_appointed and is_appointed_by_chair
    return Staff_criteria(unmet, may_be_appointed, is_on_staff)


class Decided_staff_criteria(Decision):
    """What `decide_staff_criteria` gives: of each output of `staff_criteria` a value, or why there is none."""

    __slots__ = ()

    @property
    def unmet(self) -> Outcome[tuple[Criterion, ...]]:
        """The criteria that are not met, in the order of the text."""
        return self._outcome("unmet")

    @property
    def may_be_appointed(self) -> Outcome[bool]:
        """The Chair may appoint the person."""
        return self._outcome("may_be_appointed")

    @property
    def is_on_staff(self) -> Outcome[bool]:
        """The person is on the staff in accordance with the Article."""
        return self._outcome("is_on_staff")

    @staticmethod
    def _scope() -> Scope:
        return STAFF_CRITERIA


def decide_staff_criteria(
    *,
    kind: Staff_kind,
    is_assigned_by_sector: bool,
    is_appointed_by_chair: bool,
    degree: Degree,
    has_skills_and_policy: bool,
    knows_laws_and_work: bool,
    has_english: bool,
    is_computer_literate: bool,
    has_interpersonal_skills: bool,
    is_healthy: bool,
    assigned: Assigned_staff | None = None,
) -> Decided_staff_criteria:
    """`staff_criteria` without exceptions (Article 25): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = staff_criteria(
            kind=kind,
            is_assigned_by_sector=is_assigned_by_sector,
            is_appointed_by_chair=is_appointed_by_chair,
            degree=degree,
            has_skills_and_policy=has_skills_and_policy,
            knows_laws_and_work=knows_laws_and_work,
            has_english=has_english,
            is_computer_literate=is_computer_literate,
            has_interpersonal_skills=has_interpersonal_skills,
            is_healthy=is_healthy,
            assigned=assigned,
        )
    except Failure as failure:
        return Decided_staff_criteria.without(
            failure,
            kind,
            is_assigned_by_sector,
            is_appointed_by_chair,
            degree,
            has_skills_and_policy,
            knows_laws_and_work,
            has_english,
            is_computer_literate,
            has_interpersonal_skills,
            is_healthy,
            assigned,
        )
    return Decided_staff_criteria(
        found,
        kind,
        is_assigned_by_sector,
        is_appointed_by_chair,
        degree,
        has_skills_and_policy,
        knows_laws_and_work,
        has_english,
        is_computer_literate,
        has_interpersonal_skills,
        is_healthy,
        assigned,
    )


def _staff_rights_decision(is_decision_assigned: bool, as_of: date) -> obligations.Obligation:
    """To decide as assigned by the respective sector.

    Article 26(1), fourth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1874).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Permission,
                administration.Actor.One_stop_service_staff,
                administration.Actor.Concerned_sectors,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=is_decision_assigned,
                start=before.start,
                due=before.due,
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _staff_rights_other_right(is_right_assigned: bool, as_of: date) -> obligations.Obligation:
    """To use the other right that the superior assigned.

    Article 26(1), eighth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1895).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Permission,
                administration.Actor.One_stop_service_staff,
                administration.Actor.Hierarchical_superior,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=is_right_assigned,
                start=before.start,
                due=before.due,
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def staff_rights(*, is_decision_assigned: bool, is_right_assigned: bool, as_of: date) -> Staff_rights:
    """What a member of the staff of a one-stop service office may do and ask for.

    Encodes Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1782).

    Facts:
        is_decision_assigned: The respective sector assigned the decision to the member of the staff.
        is_right_assigned: The superior assigned another right to the member of the staff.
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 26(1), first item: To attend meetings related to investment work.
    attendance = obligations.standing_(
        obligations.norm(
            obligations.Modality.Right, administration.Actor.One_stop_service_staff, administration.Actor.Not_named
        ),
        as_of,
    )
    # Article 26(1), second item: To comment on the implementation of investment services.
    comments = obligations.standing_(
        obligations.norm(
            obligations.Modality.Permission, administration.Actor.One_stop_service_staff, administration.Actor.Not_named
        ),
        as_of,
    )
    # Article 26(1), third item: To receive training and exchange lessons.
    training = obligations.standing_(
        obligations.norm(
            obligations.Modality.Right, administration.Actor.One_stop_service_staff, administration.Actor.Not_named
        ),
        as_of,
    )
    decision = _staff_rights_decision(is_decision_assigned, as_of)
    # Article 26(1), fifth item: To coordinate and follow up with the responses of the respective sector.
    follow_up = obligations.standing_(
        obligations.norm(
            obligations.Modality.Permission,
            administration.Actor.One_stop_service_staff,
            administration.Actor.Concerned_sectors,
        ),
        as_of,
    )
    # Article 26(1), sixth item: To suggest to the CIP how coordination with other sectors can be improved.
    suggestion = obligations.standing_(
        obligations.norm(
            obligations.Modality.Permission,
            administration.Actor.One_stop_service_staff,
            administration.Actor.Committee_for_investment_promotion,
        ),
        as_of,
    )
    other_right = _staff_rights_other_right(is_right_assigned, as_of)
    return Staff_rights(attendance, comments, training, decision, follow_up, suggestion, other_right)


class Decided_staff_rights(Decision):
    """What `decide_staff_rights` gives: of each output of `staff_rights` a value, or why there is none."""

    __slots__ = ()

    @property
    def attendance(self) -> Outcome[obligations.Obligation]:
        """To attend meetings related to investment work."""
        return self._outcome("attendance")

    @property
    def comments(self) -> Outcome[obligations.Obligation]:
        """To comment on the implementation of investment services."""
        return self._outcome("comments")

    @property
    def training(self) -> Outcome[obligations.Obligation]:
        """To receive training and exchange lessons."""
        return self._outcome("training")

    @property
    def decision(self) -> Outcome[obligations.Obligation]:
        """To decide as assigned by the respective sector."""
        return self._outcome("decision")

    @property
    def follow_up(self) -> Outcome[obligations.Obligation]:
        """To coordinate and follow up with the responses of the respective sector."""
        return self._outcome("follow_up")

    @property
    def suggestion(self) -> Outcome[obligations.Obligation]:
        """To suggest to the CIP how coordination with other sectors can be improved."""
        return self._outcome("suggestion")

    @property
    def other_right(self) -> Outcome[obligations.Obligation]:
        """To use the other right that the superior assigned."""
        return self._outcome("other_right")

    @staticmethod
    def _scope() -> Scope:
        return STAFF_RIGHTS


def decide_staff_rights(*, is_decision_assigned: bool, is_right_assigned: bool, as_of: date) -> Decided_staff_rights:
    """`staff_rights` without exceptions (Article 26): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = staff_rights(
            is_decision_assigned=is_decision_assigned, is_right_assigned=is_right_assigned, as_of=as_of
        )
    except Failure as failure:
        return Decided_staff_rights.without(failure, is_decision_assigned, is_right_assigned, as_of)
    return Decided_staff_rights(found, is_decision_assigned, is_right_assigned, as_of)


def _staff_duties_examination(
    received: Present[date] | None, examined: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To examine whether the set of required documents is complete.

    Article 26(2), third item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1930).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty, administration.Actor.One_stop_service_staff, administration.Actor.Not_named
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(received),
                due=before.due,
                done=examined,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _staff_duties_forwarding(
    is_complete: bool, examined: Present[date] | None, as_of: date, sent: Present[date] | None
) -> obligations.Obligation:
    """To send the complete set to the respective sector for further consideration.

    Article 26(2), third item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1939).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_staff,
                administration.Actor.Concerned_sectors,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=is_complete or not obligations.had_happened(examined, as_of),
                start=obligations.since(examined),
                due=before.due,
                done=sent,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _staff_duties_assigned_duty(
    assigned: Present[date] | None, performed: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To perform the other duty that the superior assigned.

    Article 26(2), sixth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1955).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_staff,
                administration.Actor.Hierarchical_superior,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(assigned),
                due=before.due,
                done=performed,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _staff_duties_assertion_1(examined: Present[date] | None, received: Present[date] | None) -> bool:
    """Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1906)."""
    if examined is not None:
        return obligations.had_happened(received, examined.value)
    return True


def _staff_duties_assertion_2(sent: Present[date] | None, examined: Present[date] | None) -> bool:
    """Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1912)."""
    if sent is not None:
        return obligations.had_happened(examined, sent.value)
    return True


def staff_duties(
    *,
    received: Present[date] | None = None,
    examined: Present[date] | None = None,
    is_complete: bool,
    sent: Present[date] | None = None,
    assigned: Present[date] | None = None,
    performed: Present[date] | None = None,
    as_of: date,
) -> Staff_duties:
    """What the staff of a one-stop service office has to do with an application, and besides.

    Encodes Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1805).

    Facts:
        received: The day on which the documents of an application were received (`Present(date)`, None if not given).
        examined: The day on which the staff finished examining the set of documents (`Present(date)`, None if not
            given).
        is_complete: The examination showed the set to be complete.
        sent: The day on which the set was sent to the respective sector (`Present(date)`, None if not given).
        assigned: The day on which the superior assigned another duty (`Present(date)`, None if not given).
        performed: The day on which that duty was performed (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 26(2), first item: To collect data and documents and submit them to the one-stop service office.
    collection = obligations.standing_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.One_stop_service_staff,
            administration.Actor.One_stop_service_of_planning_and_investment,
        ),
        as_of,
    )
    # Article 26(2), second item: To inform on and clarify the laws and regulations of the respective sector.
    information = obligations.standing_(
        obligations.norm(
            obligations.Modality.Duty, administration.Actor.One_stop_service_staff, administration.Actor.Not_named
        ),
        as_of,
    )
    examination = _staff_duties_examination(received, examined, as_of)
    forwarding = _staff_duties_forwarding(is_complete, examined, as_of, sent)
    # Article 26(2), fifth item: To monitor and coordinate with the respective sector.
    coordination = obligations.standing_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.One_stop_service_staff,
            administration.Actor.Concerned_sectors,
        ),
        as_of,
    )
    assigned_duty = _staff_duties_assigned_duty(assigned, performed, as_of)
    if not (_staff_duties_assertion_1(examined, received) and _staff_duties_assertion_2(sent, examined)):
        require(
            (
                "The documents cannot have been examined before they were received.",
                _staff_duties_assertion_1(examined, received),
                _ARTICLE_26_LINE_1906,
            ),
            (
                "The documents cannot have been sent before they were examined.",
                _staff_duties_assertion_2(sent, examined),
                _ARTICLE_26_LINE_1912,
            ),
        )
    return Staff_duties(collection, information, examination, forwarding, coordination, assigned_duty)


class Decided_staff_duties(Decision):
    """What `decide_staff_duties` gives: of each output of `staff_duties` a value, or why there is none."""

    __slots__ = ()

    @property
    def collection(self) -> Outcome[obligations.Obligation]:
        """To collect data and documents and submit them to the one-stop service office."""
        return self._outcome("collection")

    @property
    def information(self) -> Outcome[obligations.Obligation]:
        """To inform on and clarify the laws and regulations of the respective sector."""
        return self._outcome("information")

    @property
    def examination(self) -> Outcome[obligations.Obligation]:
        """To examine whether the set of required documents is complete."""
        return self._outcome("examination")

    @property
    def forwarding(self) -> Outcome[obligations.Obligation]:
        """To send the complete set to the respective sector for further consideration."""
        return self._outcome("forwarding")

    @property
    def coordination(self) -> Outcome[obligations.Obligation]:
        """To monitor and coordinate with the respective sector."""
        return self._outcome("coordination")

    @property
    def assigned_duty(self) -> Outcome[obligations.Obligation]:
        """To perform the other duty that the superior assigned."""
        return self._outcome("assigned_duty")

    @staticmethod
    def _scope() -> Scope:
        return STAFF_DUTIES


def decide_staff_duties(
    *,
    received: Present[date] | None = None,
    examined: Present[date] | None = None,
    is_complete: bool,
    sent: Present[date] | None = None,
    assigned: Present[date] | None = None,
    performed: Present[date] | None = None,
    as_of: date,
) -> Decided_staff_duties:
    """`staff_duties` without exceptions (Article 26): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = staff_duties(
            received=received,
            examined=examined,
            is_complete=is_complete,
            sent=sent,
            assigned=assigned,
            performed=performed,
            as_of=as_of,
        )
    except Failure as failure:
        return Decided_staff_duties.without(failure, received, examined, is_complete, sent, assigned, performed, as_of)
    return Decided_staff_duties(found, received, examined, is_complete, sent, assigned, performed, as_of)


def _staff_reports_next_daily(last_daily: Present[date] | None, as_of: date) -> date:
    """The day on which the next daily report is due.

    Article 26(2), fourth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1973).
    """
    if obligations.had_happened(last_daily, as_of):
        if last_daily is not None:
            return lao_pdr.LAO_PDR.add(last_daily.value, 1, at=_ARTICLE_26_LINE_1976)
        raise ImpossibleReached("").at(*_ARTICLE_26_LINE_1977)
    if lao_pdr.LAO_PDR.is_working_day(as_of, at=_ARTICLE_26_LINE_1978):
        return as_of
    return lao_pdr.LAO_PDR.add(as_of, 1, at=_ARTICLE_26_LINE_1980)


def _staff_reports_daily(next_daily: Reading[date], as_of: date) -> obligations.Obligation:
    """To make the daily report.

    Article 26(2), fourth item (rules/decree/part_6_committee_and_one_stop_services.catala_en, line 1983).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.One_stop_service_staff,
                administration.Actor.Hierarchical_superior,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.On(next_daily()),
                due=Present(next_daily()),
                done=before.done,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def staff_reports(
    *,
    last_daily: Present[date] | None = None,
    last_weekly: Present[date] | None = None,
    last_monthly: Present[date] | None = None,
    as_of: date,
    counting: recurring.Counting_ | None = None,
) -> Staff_reports:
    """When the staff of a one-stop service office has to report next.

    Encodes Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1834).

    Facts:
        last_daily: The day of the last daily report (`Present(date)`, None if not given).
        last_weekly: The day of the last weekly report (`Present(date)`, None if not given).
        last_monthly: The day of the last monthly report (`Present(date)`, None if not given).
        as_of: The date for which the question is asked.
        counting: From when to when a week or month is counted (a reading of the text: In_each_calendar_period if not
            given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 26(2), fourth item: From when to when a week or month is counted.
    if counting is None:
        counting = recurring.Counting_.In_each_calendar_period
    next_daily = _staff_reports_next_daily(last_daily, as_of)
    daily = _staff_reports_daily(known(next_daily), as_of)
    notice("Staff_reports.counting")
    # Article 26(2), fourth item: To make the weekly report.
    weekly = recurring.next_time_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.One_stop_service_staff,
            administration.Actor.Hierarchical_superior,
        ),
        recurring.Frequency.Weekly,
        counting,
        last_weekly,
        as_of,
    )
    # Article 26(2), fourth item: To make the monthly report.
    monthly = recurring.next_time_(
        obligations.norm(
            obligations.Modality.Duty,
            administration.Actor.One_stop_service_staff,
            administration.Actor.Hierarchical_superior,
        ),
        recurring.Frequency.Monthly,
        counting,
        last_monthly,
        as_of,
    )
    return Staff_reports(daily, weekly, monthly)


class Decided_staff_reports(Decision):
    """What `decide_staff_reports` gives: of each output of `staff_reports` a value, or why there is none."""

    __slots__ = ()

    @property
    def daily(self) -> Outcome[obligations.Obligation]:
        """To make the daily report."""
        return self._outcome("daily")

    @property
    def weekly(self) -> Outcome[obligations.Obligation]:
        """To make the weekly report."""
        return self._outcome("weekly")

    @property
    def monthly(self) -> Outcome[obligations.Obligation]:
        """To make the monthly report."""
        return self._outcome("monthly")

    @staticmethod
    def _scope() -> Scope:
        return STAFF_REPORTS


def decide_staff_reports(
    *,
    last_daily: Present[date] | None = None,
    last_weekly: Present[date] | None = None,
    last_monthly: Present[date] | None = None,
    as_of: date,
    counting: recurring.Counting_ | None = None,
) -> Decided_staff_reports:
    """`staff_reports` without exceptions (Article 26): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = staff_reports(
            last_daily=last_daily, last_weekly=last_weekly, last_monthly=last_monthly, as_of=as_of, counting=counting
        )
    except Failure as failure:
        return Decided_staff_reports.without(failure, last_daily, last_weekly, last_monthly, as_of, counting)
    return Decided_staff_reports(found, last_daily, last_weekly, last_monthly, as_of, counting)


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

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

_ART22_D = Place(
    "Article 22, fourth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 22. Committee for Investment Promotion",
    ),
    "art22-d",
    "The Investment Promotion Department of the Ministry of Planning and Investment and the provincial/ municipal planning and investment sector serve as the machinery to assist and be the think tank for the CIP in facilitating the organization and activities of the one-stop service office of the planning and investment sector.",
)

_ART22_E = Place(
    "Article 22, fifth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 22. Committee for Investment Promotion",
    ),
    "art22-e",
    "The one-stop service at the central and local levels of the planning and investment serves the secretariat of the CIP.",
)

_ART22_P3 = Place(
    "Article 22, fifth item, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 22. Committee for Investment Promotion",
    ),
    "art22-p3",
    "The central CIP uses the same seal as the Minister of Planning and Investment, while the local CIP uses the same seal as the Governor/Mayor in their activities in accordance with their authorities as defined in the Law.",
)

_ARTICLE_22 = Place(
    "Article 22",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 22. Committee for Investment Promotion",
    ),
    "",
    "",
)

COMMITTEE_OFFICES = Scope(
    "Committee_offices",
    function=committee_offices,
    inputs=(Input("committee", COMMITTEE_TYPE, "The Committee."),),
    bindings=(
        Binding(
            "chair",
            "chair",
            OFFICE_HOLDER_TYPE,
            _committee_offices_chair,
            reads=("committee",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART22_A,),
                            220,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "committee with pattern Central_committee",
                                    ("committee",),
                                    lambda committee: committee is Committee.Central_committee,
                                    (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART22_B,),
                            225,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "committee with pattern Provincial_committee",
                                    ("committee",),
                                    lambda committee: committee is Committee.Provincial_committee,
                                    (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART22_B,),
                            230,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "committee with pattern Municipal_committee",
                                    ("committee",),
                                    lambda committee: committee is Committee.Municipal_committee,
                                    (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "vice_chair",
            "vice_chair",
            OFFICE_HOLDER_TYPE,
            _committee_offices_vice_chair,
            reads=("committee",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART22_A,),
                            235,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "committee with pattern Central_committee",
                                    ("committee",),
                                    lambda committee: committee is Committee.Central_committee,
                                    (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART22_B,),
                            240,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "committee with pattern Provincial_committee",
                                    ("committee",),
                                    lambda committee: committee is Committee.Provincial_committee,
                                    (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART22_B,),
                            245,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "committee with pattern Municipal_committee",
                                    ("committee",),
                                    lambda committee: committee is Committee.Municipal_committee,
                                    (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "machinery",
            "machinery",
            ORGANIZATION_TYPE,
            lambda committee: (
                Organization.Investment_promotion_department
                if committee is Committee.Central_committee
                else Organization.Local_planning_and_investment_sector
            ),
            reads=("committee",),
            term=Term(Rule(0, (_ART22_D,), 250, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        ),
        Binding(
            "secretariat",
            "secretariat",
            ORGANIZATION_TYPE,
            lambda committee: (
                Organization.Central_one_stop_service
                if committee is Committee.Central_committee
                else Organization.Local_one_stop_service
            ),
            reads=("committee",),
            term=Term(Rule(0, (_ART22_E,), 256, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
        ),
        Binding(
            "seal",
            "seal",
            OFFICE_HOLDER_TYPE,
            lambda chair: chair,
            reads=("chair",),
            term=Term(
                Rule(
                    0,
                    (_ART22_P3,),
                    263,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    uses=("chair",),
                ),
            ),
        ),
    ),
    outputs=("chair", "vice_chair", "machinery", "secretariat", "seal"),
    type=COMMITTEE_OFFICES_TYPE,
    doc="Who chairs a Committee, who works for it, and whose seal it uses.",
    places=(_ARTICLE_22,),
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

COMMITTEE_SEAT = Scope(
    "Committee_seat",
    function=committee_seat,
    inputs=(
        Input("committee", COMMITTEE_TYPE, "The Committee."),
        Input("post", POST_TYPE, "The post that the person holds."),
        Input("supervises_investment", Boolean(), "The person supervises investment work."),
        Input("is_selected", Boolean(), "The official was selected for the central Committee."),
        Input(
            "deputy_ministers",
            DEPUTY_MINISTERS_TYPE,
            "Whose Deputy Minister is a member of the central Committee.",
            required=False,
            reading=ReadingChoice("Committee_seat.deputy_ministers", "Of_each_sector", (_ART22_C_2,)),
        ),
    ),
    bindings=(
        Binding(
            "deputy_ministers",
            "deputy_ministers",
            DEPUTY_MINISTERS_TYPE,
            lambda given: Deputy_ministers.Of_each_sector if given is None else given,
            term=Term(Rule(0, (_ART22_C_2,), 267, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
            context="deputy_ministers",
            reading="Committee_seat.deputy_ministers",
        ),
        Binding(
            "seat",
            "seat",
            SEAT_TYPE,
            _committee_seat_seat,
            reads=("committee", "post", "supervises_investment", "is_selected", "deputy_ministers"),
            term=Term(
                Rule(
                    0,
                    (_ART22_P2,),
                    271,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    label="nobody_else",
                ),
                exceptions=(
                    Term(
                        exceptions=(
                            Term(
                                Rule(
                                    3,
                                    (_ART22_B,),
                                    290,
                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                    conditions=(
                                        Condition(
                                            "committee with pattern Municipal_committee",
                                            ("committee",),
                                            lambda committee: committee is Committee.Municipal_committee,
                                            (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                        ),
                                        Condition(
                                            "post with pattern Mayor",
                                            ("committee", "post"),
                                            lambda committee, post: (
                                                committee is Committee.Municipal_committee and isinstance(post, Mayor)
                                            ),
                                            (Value("post", POST_TYPE, lambda committee, post: post),),
                                        ),
                                    ),
                                ),
                                exceptions=(
                                    Term(
                                        Rule(
                                            2,
                                            (_ART22_B,),
                                            283,
                                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                            conditions=(
                                                Condition(
                                                    "committee with pattern Provincial_committee",
                                                    ("committee",),
                                                    lambda committee: committee is Committee.Provincial_committee,
                                                    (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                                ),
                                                Condition(
                                                    "post with pattern Governor",
                                                    ("committee", "post"),
                                                    lambda committee, post: (
                                                        committee is Committee.Provincial_committee
                                                        and isinstance(post, Governor)
                                                    ),
                                                    (Value("post", POST_TYPE, lambda committee, post: post),),
                                                ),
                                            ),
                                        ),
                                        exceptions=(
                                            Term(
                                                Rule(
                                                    1,
                                                    (_ART22_A,),
                                                    275,
                                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                                    conditions=(
                                                        Condition(
                                                            "committee with pattern Central_committee",
                                                            ("committee",),
                                                            lambda committee: committee is Committee.Central_committee,
                                                            (
                                                                Value(
                                                                    "committee",
                                                                    COMMITTEE_TYPE,
                                                                    lambda committee: committee,
                                                                ),
                                                            ),
                                                        ),
                                                        Condition(
                                                            "post with pattern Minister content of_sector",
                                                            ("committee", "post"),
                                                            lambda committee, post: (
                                                                committee is Committee.Central_committee
                                                                and isinstance(post, Minister)
                                                            ),
                                                            (Value("post", POST_TYPE, lambda committee, post: post),),
                                                        ),
                                                        Condition(
                                                            "of_sector with pattern Planning_and_investment",
                                                            ("committee", "post"),
                                                            lambda committee, post: (
                                                                committee is Committee.Central_committee
                                                                and (
                                                                    isinstance(post, Minister)
                                                                    and post.content is Sector.Planning_and_investment
                                                                )
                                                            ),
                                                            (
                                                                Value(
                                                                    "of_sector",
                                                                    SECTOR_TYPE,
                                                                    lambda committee, post: (
                                                                        post.content
                                                                        if isinstance(post, Minister)
                                                                        else impossible(
                                                                            "the case was tested before",
                                                                            _ARTICLE_22_LINE_278,
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
                            Term(
                                Rule(
                                    7,
                                    (_ART22_B,),
                                    325,
                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                    conditions=(
                                        Condition(
                                            "committee with pattern Municipal_committee",
                                            ("committee",),
                                            lambda committee: committee is Committee.Municipal_committee,
                                            (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                        ),
                                        Condition(
                                            "post with pattern Vice_mayor",
                                            ("committee", "post"),
                                            lambda committee, post: (
                                                committee is Committee.Municipal_committee
                                                and isinstance(post, Vice_mayor)
                                            ),
                                            (Value("post", POST_TYPE, lambda committee, post: post),),
                                        ),
                                        Condition(
                                            "supervises_investment",
                                            ("committee", "post", "supervises_investment"),
                                            lambda committee, post, supervises_investment: (
                                                committee is Committee.Municipal_committee
                                                and (isinstance(post, Vice_mayor) and supervises_investment)
                                            ),
                                            (
                                                Value(
                                                    "supervises_investment",
                                                    Boolean(),
                                                    lambda committee, post, supervises_investment: (
                                                        supervises_investment
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                                exceptions=(
                                    Term(
                                        Rule(
                                            6,
                                            (_ART22_B,),
                                            317,
                                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                            conditions=(
                                                Condition(
                                                    "committee with pattern Provincial_committee",
                                                    ("committee",),
                                                    lambda committee: committee is Committee.Provincial_committee,
                                                    (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                                ),
                                                Condition(
                                                    "post with pattern Vice_governor",
                                                    ("committee", "post"),
                                                    lambda committee, post: (
                                                        committee is Committee.Provincial_committee
                                                        and isinstance(post, Vice_governor)
                                                    ),
                                                    (Value("post", POST_TYPE, lambda committee, post: post),),
                                                ),
                                                Condition(
                                                    "supervises_investment",
                                                    ("committee", "post", "supervises_investment"),
                                                    lambda committee, post, supervises_investment: (
                                                        committee is Committee.Provincial_committee
                                                        and (isinstance(post, Vice_governor) and supervises_investment)
                                                    ),
                                                    (
                                                        Value(
                                                            "supervises_investment",
                                                            Boolean(),
                                                            lambda committee, post, supervises_investment: (
                                                                supervises_investment
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
                                    9,
                                    (_ART22_C_2, _ART22_C_3),
                                    344,
                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                    conditions=(
                                        Condition(
                                            "post with pattern Division_official content of_sector",
                                            ("post",),
                                            lambda post: isinstance(post, Division_official),
                                            (Value("post", POST_TYPE, lambda post: post),),
                                        ),
                                        Condition(
                                            "is_represented of of_sector",
                                            ("post",),
                                            lambda post: (
                                                isinstance(post, Division_official) and is_represented(post.content)
                                            ),
                                            (
                                                Value(
                                                    "of_sector",
                                                    SECTOR_TYPE,
                                                    lambda post: (
                                                        post.content
                                                        if isinstance(post, Division_official)
                                                        else impossible(
                                                            "the case was tested before", _ARTICLE_22_LINE_346
                                                        )
                                                    ),
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "is_selected or not (committee with pattern Central_committee)",
                                            ("post", "is_selected", "committee"),
                                            lambda post, is_selected, committee: (
                                                isinstance(post, Division_official)
                                                and (is_selected or not committee is Committee.Central_committee)
                                            ),
                                            (
                                                Value(
                                                    "is_selected",
                                                    Boolean(),
                                                    lambda post, is_selected, committee: is_selected,
                                                ),
                                                Value(
                                                    "committee",
                                                    COMMITTEE_TYPE,
                                                    lambda post, is_selected, committee: committee,
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                                exceptions=(
                                    Term(
                                        Rule(
                                            8,
                                            (_ART22_C_2,),
                                            333,
                                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                            conditions=(
                                                Condition(
                                                    "committee with pattern Central_committee",
                                                    ("committee",),
                                                    lambda committee: committee is Committee.Central_committee,
                                                    (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                                ),
                                                Condition(
                                                    "post with pattern Director_general content of_sector",
                                                    ("committee", "post"),
                                                    lambda committee, post: (
                                                        committee is Committee.Central_committee
                                                        and isinstance(post, Director_general)
                                                    ),
                                                    (Value("post", POST_TYPE, lambda committee, post: post),),
                                                ),
                                                Condition(
                                                    "is_represented of of_sector",
                                                    ("committee", "post"),
                                                    lambda committee, post: (
                                                        committee is Committee.Central_committee
                                                        and (
                                                            isinstance(post, Director_general)
                                                            and is_represented(post.content)
                                                        )
                                                    ),
                                                    (
                                                        Value(
                                                            "of_sector",
                                                            SECTOR_TYPE,
                                                            lambda committee, post: (
                                                                post.content
                                                                if isinstance(post, Director_general)
                                                                else impossible(
                                                                    "the case was tested before", _ARTICLE_22_LINE_336
                                                                )
                                                            ),
                                                        ),
                                                    ),
                                                ),
                                                Condition(
                                                    "is_selected",
                                                    ("committee", "post", "is_selected"),
                                                    lambda committee, post, is_selected: (
                                                        committee is Committee.Central_committee
                                                        and (isinstance(post, Director_general) and is_selected)
                                                    ),
                                                    (
                                                        Value(
                                                            "is_selected",
                                                            Boolean(),
                                                            lambda committee, post, is_selected: is_selected,
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
                            4,
                            (_ART22_C_2,),
                            297,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "committee with pattern Central_committee",
                                    ("committee",),
                                    lambda committee: committee is Committee.Central_committee,
                                    (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                ),
                                Condition(
                                    "post with pattern Deputy_minister content of_sector",
                                    ("committee", "post"),
                                    lambda committee, post: (
                                        committee is Committee.Central_committee and isinstance(post, Deputy_minister)
                                    ),
                                    (Value("post", POST_TYPE, lambda committee, post: post),),
                                ),
                                Condition(
                                    "is_represented of of_sector",
                                    ("committee", "post"),
                                    lambda committee, post: (
                                        committee is Committee.Central_committee
                                        and (isinstance(post, Deputy_minister) and is_represented(post.content))
                                    ),
                                    (
                                        Value(
                                            "of_sector",
                                            SECTOR_TYPE,
                                            lambda committee, post: (
                                                post.content
                                                if isinstance(post, Deputy_minister)
                                                else impossible("the case was tested before", _ARTICLE_22_LINE_301)
                                            ),
                                        ),
                                    ),
                                ),
                                Condition(
                                    "deputy_ministers with pattern Of_each_sector",
                                    ("committee", "post", "deputy_ministers"),
                                    lambda committee, post, deputy_ministers: (
                                        committee is Committee.Central_committee
                                        and (
                                            isinstance(post, Deputy_minister)
                                            and deputy_ministers() is Deputy_ministers.Of_each_sector
                                        )
                                    ),
                                    (
                                        Value(
                                            "deputy_ministers",
                                            DEPUTY_MINISTERS_TYPE,
                                            lambda committee, post, deputy_ministers: deputy_ministers(),
                                        ),
                                    ),
                                ),
                            ),
                            label="deputy_ministers",
                            uses=("deputy_ministers",),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    5,
                                    (_ART22_A,),
                                    308,
                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                    conditions=(
                                        Condition(
                                            "committee with pattern Central_committee",
                                            ("committee",),
                                            lambda committee: committee is Committee.Central_committee,
                                            (Value("committee", COMMITTEE_TYPE, lambda committee: committee),),
                                        ),
                                        Condition(
                                            "post with pattern Deputy_minister content of_sector",
                                            ("committee", "post"),
                                            lambda committee, post: (
                                                committee is Committee.Central_committee
                                                and isinstance(post, Deputy_minister)
                                            ),
                                            (Value("post", POST_TYPE, lambda committee, post: post),),
                                        ),
                                        Condition(
                                            "of_sector with pattern Planning_and_investment",
                                            ("committee", "post"),
                                            lambda committee, post: (
                                                committee is Committee.Central_committee
                                                and (
                                                    isinstance(post, Deputy_minister)
                                                    and post.content is Sector.Planning_and_investment
                                                )
                                            ),
                                            (
                                                Value(
                                                    "of_sector",
                                                    SECTOR_TYPE,
                                                    lambda committee, post: (
                                                        post.content
                                                        if isinstance(post, Deputy_minister)
                                                        else impossible(
                                                            "the case was tested before", _ARTICLE_22_LINE_311
                                                        )
                                                    ),
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "supervises_investment",
                                            ("committee", "post", "supervises_investment"),
                                            lambda committee, post, supervises_investment: (
                                                committee is Committee.Central_committee
                                                and (
                                                    isinstance(post, Deputy_minister)
                                                    and (
                                                        post.content is Sector.Planning_and_investment
                                                        and supervises_investment
                                                    )
                                                )
                                            ),
                                            (
                                                Value(
                                                    "supervises_investment",
                                                    Boolean(),
                                                    lambda committee, post, supervises_investment: (
                                                        supervises_investment
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
    outputs=("seat",),
    type=COMMITTEE_SEAT_TYPE,
    doc="Whether a person can sit on a Committee, and as what.",
    places=(_ARTICLE_22,),
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

_ART23_C = Place(
    "Article 23, third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-c",
    "Examine, report, consider, approve or reject amendment, transfer of shares, renewal, modifications, changes, suspension or cancellation of investment activities or the MOU, project development agreement and other concession agreements in accordance with the scope of its rights;",
)

_ART23_B = Place(
    "Article 23, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-b",
    "Examine, report, consider, approve or reject investment activities in accordance with the scope of its role;",
)

_ART23_K = Place(
    "Article 23, eleventh item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-k",
    "Approve rewarding and disciplinary sanctions toward officials of the onestop service office of the planning and investment sector;",
)

_ARTICLE_23 = Place(
    "Article 23",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "",
    "",
)

COMMITTEE_POWER = Scope(
    "Committee_power",
    function=committee_power,
    inputs=(
        Input("matter", MATTER_TYPE, "The matter."),
        Input("is_within_scope", Boolean(), "It lies within the scope of the role and rights of this Committee."),
        Input("is_assigned", Boolean(), "The government assigned it to the Committee."),
        Input(
            "calling_list",
            CALLING_LIST_POWER_TYPE,
            'What "consider approval of project lists" lets the Committee do.',
            required=False,
            reading=ReadingChoice("Committee_power.calling_list", "Considers_only", (_ART23_D,)),
        ),
        Input(
            "other_tasks",
            OTHER_TASKS_TYPE,
            "Which tasks the government can assign to the Committee.",
            required=False,
            reading=ReadingChoice("Committee_power.other_tasks", "Not_named_before", (_ART23_L,)),
        ),
    ),
    bindings=(
        Binding(
            "calling_list",
            "calling_list",
            CALLING_LIST_POWER_TYPE,
            lambda given: Calling_list_power.Considers_only if given is None else given,
            term=Term(Rule(0, (_ART23_D,), 650, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
            context="calling_list",
            reading="Committee_power.calling_list",
        ),
        Binding(
            "other_tasks",
            "other_tasks",
            OTHER_TASKS_TYPE,
            lambda given: Other_tasks.Not_named_before if given is None else given,
            term=Term(Rule(0, (_ART23_L,), 653, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
            context="other_tasks",
            reading="Committee_power.other_tasks",
        ),
        Binding(
            "powers",
            "powers",
            ListOf(POWER_TYPE),
            _committee_power_powers,
            reads=("matter", "is_within_scope", "calling_list", "is_assigned", "other_tasks"),
            term=Term(
                Rule(
                    0,
                    (_ART23_L,),
                    657,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    label="nothing_else",
                ),
                exceptions=(
                    Term(
                        exceptions=(
                            Term(
                                Rule(
                                    2,
                                    (_ART23_C,),
                                    667,
                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                    conditions=(
                                        Condition(
                                            "matter with pattern Amendment or matter with pattern Transfer_of_shares or matter with pattern Renewal or matter with pattern Modification_or_change or matter with pattern Suspension or matter with pattern Cancellation",
                                            ("matter",),
                                            lambda matter: (
                                                matter is Matter.Amendment
                                                or matter is Matter.Transfer_of_shares
                                                or matter is Matter.Renewal
                                                or matter is Matter.Modification_or_change
                                                or matter is Matter.Suspension
                                                or matter is Matter.Cancellation
                                            ),
                                            (Value("matter", MATTER_TYPE, lambda matter: matter),),
                                        ),
                                        Condition(
                                            "is_within_scope",
                                            ("is_within_scope",),
                                            lambda is_within_scope: is_within_scope,
                                            (
                                                Value(
                                                    "is_within_scope",
                                                    Boolean(),
                                                    lambda is_within_scope: is_within_scope,
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                                exceptions=(
                                    Term(
                                        Rule(
                                            1,
                                            (_ART23_B,),
                                            661,
                                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                            conditions=(
                                                Condition(
                                                    "matter with pattern Investment_activity",
                                                    ("matter",),
                                                    lambda matter: matter is Matter.Investment_activity,
                                                    (Value("matter", MATTER_TYPE, lambda matter: matter),),
                                                ),
                                                Condition(
                                                    "is_within_scope",
                                                    ("matter", "is_within_scope"),
                                                    lambda matter, is_within_scope: (
                                                        matter is Matter.Investment_activity and is_within_scope
                                                    ),
                                                    (
                                                        Value(
                                                            "is_within_scope",
                                                            Boolean(),
                                                            lambda matter, is_within_scope: is_within_scope,
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
                                    3,
                                    (_ART23_D,),
                                    679,
                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                    conditions=(
                                        Condition(
                                            "matter with pattern Calling_list",
                                            ("matter",),
                                            lambda matter: matter is Matter.Calling_list,
                                            (Value("matter", MATTER_TYPE, lambda matter: matter),),
                                        ),
                                        Condition(
                                            "is_within_scope",
                                            ("matter", "is_within_scope"),
                                            lambda matter, is_within_scope: (
                                                matter is Matter.Calling_list and is_within_scope
                                            ),
                                            (
                                                Value(
                                                    "is_within_scope",
                                                    Boolean(),
                                                    lambda matter, is_within_scope: is_within_scope,
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "calling_list with pattern Considers_only",
                                            ("matter", "calling_list"),
                                            lambda matter, calling_list: (
                                                matter is Matter.Calling_list
                                                and calling_list() is Calling_list_power.Considers_only
                                            ),
                                            (
                                                Value(
                                                    "calling_list",
                                                    CALLING_LIST_POWER_TYPE,
                                                    lambda matter, calling_list: calling_list(),
                                                ),
                                            ),
                                        ),
                                    ),
                                    uses=("calling_list",),
                                ),
                            ),
                            Term(
                                Rule(
                                    4,
                                    (_ART23_D,),
                                    687,
                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                    conditions=(
                                        Condition(
                                            "matter with pattern Calling_list",
                                            ("matter",),
                                            lambda matter: matter is Matter.Calling_list,
                                            (Value("matter", MATTER_TYPE, lambda matter: matter),),
                                        ),
                                        Condition(
                                            "is_within_scope",
                                            ("matter", "is_within_scope"),
                                            lambda matter, is_within_scope: (
                                                matter is Matter.Calling_list and is_within_scope
                                            ),
                                            (
                                                Value(
                                                    "is_within_scope",
                                                    Boolean(),
                                                    lambda matter, is_within_scope: is_within_scope,
                                                ),
                                            ),
                                        ),
                                        Condition(
                                            "calling_list with pattern Approves",
                                            ("matter", "calling_list"),
                                            lambda matter, calling_list: (
                                                matter is Matter.Calling_list
                                                and calling_list() is Calling_list_power.Approves
                                            ),
                                            (
                                                Value(
                                                    "calling_list",
                                                    CALLING_LIST_POWER_TYPE,
                                                    lambda matter, calling_list: calling_list(),
                                                ),
                                            ),
                                        ),
                                    ),
                                    uses=("calling_list",),
                                ),
                            ),
                            Term(
                                Rule(
                                    5,
                                    (_ART23_K,),
                                    695,
                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                    conditions=(
                                        Condition(
                                            "matter with pattern Reward_of_staff or matter with pattern Sanction_of_staff",
                                            ("matter",),
                                            lambda matter: (
                                                matter is Matter.Reward_of_staff or matter is Matter.Sanction_of_staff
                                            ),
                                            (Value("matter", MATTER_TYPE, lambda matter: matter),),
                                        ),
                                    ),
                                ),
                            ),
                            Term(
                                Rule(
                                    6,
                                    (_ART23_L,),
                                    704,
                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                    conditions=(
                                        Condition(
                                            "is_assigned",
                                            ("is_assigned",),
                                            lambda is_assigned: is_assigned,
                                            (Value("is_assigned", Boolean(), lambda is_assigned: is_assigned),),
                                        ),
                                        Condition(
                                            "matter with pattern Another_matter or (other_tasks with pattern Outside_the_scope_too and not is_within_scope and not (matter with pattern Reward_of_staff or matter with pattern Sanction_of_staff))",
                                            ("matter", "other_tasks", "is_within_scope"),
                                            lambda matter, other_tasks, is_within_scope: (
                                                matter is Matter.Another_matter
                                                or other_tasks() is Other_tasks.Outside_the_scope_too
                                                and not is_within_scope
                                                and not (
                                                    matter is Matter.Reward_of_staff
                                                    or matter is Matter.Sanction_of_staff
                                                )
                                            ),
                                            (
                                                Value(
                                                    "matter",
                                                    MATTER_TYPE,
                                                    lambda matter, other_tasks, is_within_scope: matter,
                                                ),
                                                Value(
                                                    "other_tasks",
                                                    OTHER_TASKS_TYPE,
                                                    lambda matter, other_tasks, is_within_scope: other_tasks(),
                                                ),
                                                Value(
                                                    "is_within_scope",
                                                    Boolean(),
                                                    lambda matter, other_tasks, is_within_scope: is_within_scope,
                                                ),
                                            ),
                                        ),
                                    ),
                                    uses=("other_tasks",),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "may_approve",
            "may_approve",
            Boolean(),
            _committee_power_may_approve,
            reads=("powers",),
            term=Term(
                Rule(
                    0,
                    (_ART23_B, _ART23_C, _ART23_D, _ART23_K),
                    718,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    uses=("powers",),
                ),
            ),
        ),
    ),
    outputs=("powers", "may_approve"),
    type=COMMITTEE_POWER_TYPE,
    doc="What the Committee may do with a matter, and whether it may approve it.",
    places=(_ARTICLE_23,),
)

_ART23_E = Place(
    "Article 23, fifth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-e",
    "Sign concession registration certificate or other authorization in accordance with the scope of its rights;",
)

_ART23_F = Place(
    "Article 23, sixth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-f",
    "Sign any legal document such as an MOU, project development agreement and other concession agreements as assigned by the government;",
)

COMMITTEE_SIGNATURE = Scope(
    "Committee_signature",
    function=committee_signature,
    inputs=(
        Input("committee", COMMITTEE_TYPE, "The Committee."),
        Input("document", DOCUMENT_TO_SIGN_TYPE, "The document."),
        Input("is_within_scope", Boolean(), "The document lies within the scope of the rights of this Committee."),
        Input("is_assigned", Boolean(), "The government assigned the signing to the Committee."),
    ),
    bindings=(
        Subscope(
            "offices",
            COMMITTEE_OFFICES,
            lambda committee: committee_offices(committee=committee),
            inputs=(
                SubscopeInput(
                    "committee",
                    lambda committee: committee,
                    reads=("committee",),
                    term=Term(
                        Rule(0, (_ART22_P3,), 723, "rules/decree/part_6_committee_and_one_stop_services.catala_en")
                    ),
                ),
            ),
            reads=("committee",),
        ),
        Binding(
            "may_sign",
            "may_sign",
            Boolean(),
            _committee_signature_may_sign,
            reads=("document", "is_within_scope", "is_assigned"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART23_E,),
                            726,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "document with pattern Concession_registration_certificate or document with pattern Other_authorization",
                                    ("document",),
                                    lambda document: (
                                        document is Document_to_sign.Concession_registration_certificate
                                        or document is Document_to_sign.Other_authorization
                                    ),
                                    (Value("document", DOCUMENT_TO_SIGN_TYPE, lambda document: document),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART23_F,),
                            732,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "document with pattern Memorandum_of_understanding or document with pattern Project_development_agreement or document with pattern Other_concession_agreement or document with pattern Other_legal_document",
                                    ("document",),
                                    lambda document: (
                                        document is Document_to_sign.Memorandum_of_understanding
                                        or document is Document_to_sign.Project_development_agreement
                                        or document is Document_to_sign.Other_concession_agreement
                                        or document is Document_to_sign.Other_legal_document
                                    ),
                                    (Value("document", DOCUMENT_TO_SIGN_TYPE, lambda document: document),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "seal",
            "seal",
            OFFICE_HOLDER_TYPE,
            lambda offices: offices.seal,
            reads=("offices",),
            term=Term(
                Rule(
                    0,
                    (_ART22_P3,),
                    740,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    uses=("offices.seal",),
                ),
            ),
        ),
    ),
    outputs=("may_sign", "seal"),
    type=COMMITTEE_SIGNATURE_TYPE,
    doc="Whether the Committee may sign a document, and whose seal it uses.",
    places=(_ARTICLE_23,),
)

_ART23_A_1 = Place(
    "Article 23, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-a-1",
    "Convene weekly meetings to consider investment related activities.",
)

_ART23_A_2 = Place(
    "Article 23, first item, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-a-2",
    "Some meetings may be convened based on the periodic need of the activities;",
)

_ART23_J = Place(
    "Article 23, tenth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-j",
    "Convene concluding meetings, evaluate and draw lessons learned from the implementation of the one-stop service, promotion work and investment management on a quarterly, semi-annual and annual basis;",
)

COMMITTEE_MEETINGS = Scope(
    "Committee_meetings",
    function=committee_meetings,
    inputs=(
        Input("last_weekly", OptionalOf(Date()), "The day of the last weekly meeting."),
        Input("last_quarterly", OptionalOf(Date()), "The day of the last quarterly concluding meeting."),
        Input("last_half_yearly", OptionalOf(Date()), "The day of the last semi-annual concluding meeting."),
        Input("last_yearly", OptionalOf(Date()), "The day of the last annual concluding meeting."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "counting",
            recurring.COUNTING_TYPE,
            "From when to when a week, quarter, half-year or year is counted.",
            required=False,
            reading=ReadingChoice("Committee_meetings.counting", "In_each_calendar_period", (_ART23_A_1,)),
        ),
    ),
    bindings=(
        Binding(
            "counting",
            "counting",
            recurring.COUNTING_TYPE,
            lambda given: recurring.Counting_.In_each_calendar_period if given is None else given,
            term=Term(Rule(0, (_ART23_A_1,), 744, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
            context="counting",
            reading="Committee_meetings.counting",
        ),
        Binding(
            "weekly",
            "weekly",
            obligations.OBLIGATION_TYPE,
            lambda counting, last_weekly, as_of: recurring.next_time_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.Committee_for_investment_promotion,
                    administration.Actor.Not_named,
                ),
                recurring.Frequency.Weekly,
                counting(),
                last_weekly,
                as_of,
            ),
            reads=("counting", "last_weekly", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART23_A_1,),
                    747,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    uses=("counting",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "further",
            "further",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Permission,
                    administration.Actor.Committee_for_investment_promotion,
                    administration.Actor.Not_named,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART23_A_2,), 756, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "quarterly",
            "quarterly",
            obligations.OBLIGATION_TYPE,
            lambda counting, last_quarterly, as_of: recurring.next_time_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.Committee_for_investment_promotion,
                    administration.Actor.Not_named,
                ),
                recurring.Frequency.Quarterly,
                counting(),
                last_quarterly,
                as_of,
            ),
            reads=("counting", "last_quarterly", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART23_J,),
                    762,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    uses=("counting",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "half_yearly",
            "half_yearly",
            obligations.OBLIGATION_TYPE,
            lambda counting, last_half_yearly, as_of: recurring.next_time_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.Committee_for_investment_promotion,
                    administration.Actor.Not_named,
                ),
                recurring.Frequency.Half_yearly,
                counting(),
                last_half_yearly,
                as_of,
            ),
            reads=("counting", "last_half_yearly", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART23_J,),
                    771,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    uses=("counting",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "yearly",
            "yearly",
            obligations.OBLIGATION_TYPE,
            lambda counting, last_yearly, as_of: recurring.next_time_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.Committee_for_investment_promotion,
                    administration.Actor.Not_named,
                ),
                recurring.Frequency.Yearly,
                counting(),
                last_yearly,
                as_of,
            ),
            reads=("counting", "last_yearly", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART23_J,),
                    780,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    uses=("counting",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("weekly", "further", "quarterly", "half_yearly", "yearly"),
    type=COMMITTEE_MEETINGS_TYPE,
    doc="When the Committee must meet next, and when it may meet besides.",
    places=(_ARTICLE_23,),
)

_ART23_G = Place(
    "Article 23, seventh item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-g",
    "Monitor, inspect, assess, encourage and provide guidance to business corporation to properly conduct business activities in accordance with the agreement, the Law and regulations of Lao PDR;",
)

_ART23_H = Place(
    "Article 23, eighth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-h",
    "Monitor and inspect the promotion and management of the process of issuing investment license by the CIP at each level;",
)

_ART23_I = Place(
    "Article 23, ninth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 23. Rights and duties of the Committee for Investment Promotion",
    ),
    "art23-i",
    "Notify the suspension or cancellation of concession registration certificate or other authorizations that violate the Law, regulations, MOU, project development agreement or concession agreement.",
)

COMMITTEE_DUTIES = Scope(
    "Committee_duties",
    function=committee_duties,
    inputs=(
        Input(
            "is_violation",
            Boolean(),
            "The certificate or authorization violates the Law, the regulations, the MOU or the agreement.",
        ),
        Input("decided", OptionalOf(Date()), "The day on which its suspension or cancellation was decided."),
        Input("notified", OptionalOf(Date()), "The day on which the suspension or cancellation was notified."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "guidance",
            "guidance",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.Committee_for_investment_promotion,
                    administration.Actor.Investor,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART23_G,), 790, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "supervision",
            "supervision",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.Committee_for_investment_promotion,
                    administration.Actor.Committee_for_investment_promotion,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART23_H,), 795, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "notification",
            "notification",
            obligations.OBLIGATION_TYPE,
            _committee_duties_notification,
            reads=("is_violation", "decided", "notified", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART23_I,),
                    803,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    conditions=(
                        Condition(
                            "is_violation",
                            ("is_violation",),
                            lambda is_violation: is_violation,
                            (Value("is_violation", Boolean(), lambda is_violation: is_violation),),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("guidance", "supervision", "notification"),
    type=COMMITTEE_DUTIES_TYPE,
    doc="What the Committee owes those whom it supervises.",
    places=(_ARTICLE_23,),
)

_ART24_P2_B = Place(
    "Article 24, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p2-b",
    "and other sectors that are deemed necessary in each period as agreed by the chairman of the CIP.",
)

_ART24_P2_A = Place(
    "Article 24, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p2-a",
    "The one-stop service office located within the Ministry of Planning and Investment at the central and local levels act as the central body where representatives from the main sectors are posted, including: planning and investment, industry and commerce, finance, public security, labor and social welfare, foreign affairs",
)

_ARTICLE_24 = Place(
    "Article 24",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "",
    "",
)

ONE_STOP_POSTING = Scope(
    "One_stop_posting",
    function=one_stop_posting,
    inputs=(
        Input("sector", SECTOR_TYPE, "The sector."),
        Input("is_deemed_necessary", Boolean(), "The sector is deemed necessary at the time."),
        Input("is_agreed_by_chair", Boolean(), "The chairman of the CIP agreed."),
    ),
    bindings=(
        Binding(
            "is_posted",
            "is_posted",
            Boolean(),
            _one_stop_posting_is_posted,
            reads=("sector", "is_deemed_necessary", "is_agreed_by_chair"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART24_P2_B,),
                            1169,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "is_deemed_necessary",
                                    ("is_deemed_necessary",),
                                    lambda is_deemed_necessary: is_deemed_necessary,
                                    (
                                        Value(
                                            "is_deemed_necessary",
                                            Boolean(),
                                            lambda is_deemed_necessary: is_deemed_necessary,
                                        ),
                                    ),
                                ),
                                Condition(
                                    "is_agreed_by_chair",
                                    ("is_agreed_by_chair",),
                                    lambda is_agreed_by_chair: is_agreed_by_chair,
                                    (
                                        Value(
                                            "is_agreed_by_chair",
                                            Boolean(),
                                            lambda is_agreed_by_chair: is_agreed_by_chair,
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    0,
                                    (_ART24_P2_A,),
                                    1159,
                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                    conditions=(
                                        Condition(
                                            "sector with pattern Planning_and_investment or sector with pattern Industry_and_commerce or sector with pattern Finance or sector with pattern Public_security or sector with pattern Labor_and_social_welfare or sector with pattern Foreign_affairs",
                                            ("sector",),
                                            lambda sector: (
                                                sector is Sector.Planning_and_investment
                                                or sector is Sector.Industry_and_commerce
                                                or sector is Sector.Finance
                                                or sector is Sector.Public_security
                                                or sector is Sector.Labor_and_social_welfare
                                                or sector is Sector.Foreign_affairs
                                            ),
                                            (Value("sector", SECTOR_TYPE, lambda sector: sector),),
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
    outputs=("is_posted",),
    type=ONE_STOP_POSTING_TYPE,
    doc="Whether the representatives of a sector are posted at a one-stop service office.",
    places=(_ARTICLE_24,),
)

_ART24_P4 = Place(
    "Article 24, fourteenth item, second sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p4",
    "The one-stop service office of the planning and investment sector at the central level is an organization located within the Investment Promotion Department of the Ministry of Planning and Investment by which the Director General of the Investment Promotion Department acts as the head of the office.",
)

_ART24_P5 = Place(
    "Article 24, fourteenth item, third sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p5",
    "The one-stop service office of the planning and investment sector at the local level is an organization located within the Division of Planning and Investment by which the Head of Division of the Division of Planning and Investment acts as the head of the office.",
)

_ART24_P6 = Place(
    "Article 24, fourteenth item, fourth sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p6",
    "For the organizations and activities of the one-stop service office located at the industry and commerce sector, special economic and specific economic zones, concerned sectors regulations shall be followed.",
)

ONE_STOP_ORGANIZATION = Scope(
    "One_stop_organization",
    function=one_stop_organization,
    inputs=(Input("office", ONE_STOP_OFFICE_TYPE, "The office."),),
    bindings=(
        Binding(
            "located_in",
            "located_in",
            ORGANIZATION_TYPE,
            _one_stop_organization_located_in,
            reads=("office",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART24_P4,),
                            1175,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "office with pattern Central_planning_and_investment_office",
                                    ("office",),
                                    lambda office: office is One_stop_office.Central_planning_and_investment_office,
                                    (Value("office", ONE_STOP_OFFICE_TYPE, lambda office: office),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART24_P5,),
                            1180,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "office with pattern Local_planning_and_investment_office",
                                    ("office",),
                                    lambda office: office is One_stop_office.Local_planning_and_investment_office,
                                    (Value("office", ONE_STOP_OFFICE_TYPE, lambda office: office),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "head",
            "head",
            OFFICE_HOLDER_TYPE,
            _one_stop_organization_head,
            reads=("office",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART24_P4,),
                            1185,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "office with pattern Central_planning_and_investment_office",
                                    ("office",),
                                    lambda office: office is One_stop_office.Central_planning_and_investment_office,
                                    (Value("office", ONE_STOP_OFFICE_TYPE, lambda office: office),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART24_P5,),
                            1190,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "office with pattern Local_planning_and_investment_office",
                                    ("office",),
                                    lambda office: office is One_stop_office.Local_planning_and_investment_office,
                                    (Value("office", ONE_STOP_OFFICE_TYPE, lambda office: office),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "follows_other_regulations",
            "follows_other_regulations",
            Boolean(),
            lambda office: follows_sector_regulations(office),
            reads=("office",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART24_P6,),
                            1195,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "follows_sector_regulations of office",
                                    ("office",),
                                    lambda office: follows_sector_regulations(office),
                                    (Value("office", ONE_STOP_OFFICE_TYPE, lambda office: office),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("located_in", "head", "follows_other_regulations"),
    type=ONE_STOP_ORGANIZATION_TYPE,
    doc="Where a one-stop service office belongs, and who heads it.",
    places=(_ARTICLE_24,),
)

_ART24_P3_D = Place(
    "Article 24, fourth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-d",
    "Receive applications for investment in general business and concession activities;",
)

_ART24_P3_G = Place(
    "Article 24, seventh item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-g",
    "Receive and provide services on application for business visa, work permit, resident permit of foreign investors and their family members, technicians and foreign workers;",
)

_ART24_P3_F = Place(
    "Article 24, sixth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-f",
    "Receive applications for customs duties incentives of enterprises that invest in general business and concession activities;",
)

_ART24_P3_E = Place(
    "Article 24, fifth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-e",
    "Receive applications for changes on a legal basis for general business and concession activities;",
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

ONE_STOP_RECEPTION = Scope(
    "One_stop_reception",
    function=one_stop_reception,
    inputs=(
        Input("office", ONE_STOP_OFFICE_TYPE, "The office."),
        Input("application", APPLICATION_TYPE, "The application."),
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
        Subscope(
            "submission",
            part_3_general_business.GENERAL_BUSINESS_OFFICE,
            lambda general_business_office__where_to_apply: part_3_general_business.general_business_office(
                activity=part_3_general_business.Kind_of_activity.Outside_the_negative_list,
                where_to_apply=general_business_office__where_to_apply,
            ),
            inputs=(
                SubscopeInput(
                    "activity",
                    lambda: part_3_general_business.Kind_of_activity.Outside_the_negative_list,
                    term=Term(
                        Rule(0, (_ART24_P3_D,), 1202, "rules/decree/part_6_committee_and_one_stop_services.catala_en")
                    ),
                ),
                SubscopeInput("where_to_apply", handed_on, reads=("General_business_office.where_to_apply",)),
            ),
            reads=("General_business_office.where_to_apply",),
            certain=False,
        ),
        Binding(
            "is_received",
            "is_received",
            Boolean(),
            _one_stop_reception_is_received,
            reads=("office", "application", "submission"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            5,
                            (_ART24_P3_G,),
                            1244,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "not (follows_sector_regulations of office)",
                                    ("office",),
                                    lambda office: not follows_sector_regulations(office),
                                    (Value("office", ONE_STOP_OFFICE_TYPE, lambda office: office),),
                                ),
                                Condition(
                                    "match application with pattern -- Business_visa content holder: not (holder with pattern Another_person) -- Work_permit content holder: not (holder with pattern Another_person) -- Resident_permit content holder: not (holder with pattern Another_person) -- anything: false",
                                    ("application",),
                                    lambda application: (
                                        not application.content is Permit_holder.Another_person
                                        if isinstance(application, Business_visa)
                                        else not application.content is Permit_holder.Another_person
                                        if isinstance(application, Work_permit)
                                        else not application.content is Permit_holder.Another_person
                                        if isinstance(application, Resident_permit)
                                        else False
                                    ),
                                    (Value("application", APPLICATION_TYPE, lambda application: application),),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    4,
                                    (_ART24_P3_F,),
                                    1237,
                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                    conditions=(
                                        Condition(
                                            "not (follows_sector_regulations of office)",
                                            ("office",),
                                            lambda office: not follows_sector_regulations(office),
                                            (Value("office", ONE_STOP_OFFICE_TYPE, lambda office: office),),
                                        ),
                                        Condition(
                                            "application with pattern Customs_duty_incentive",
                                            ("application",),
                                            lambda application: isinstance(application, Customs_duty_incentive),
                                            (Value("application", APPLICATION_TYPE, lambda application: application),),
                                        ),
                                    ),
                                ),
                                exceptions=(
                                    Term(
                                        Rule(
                                            3,
                                            (_ART24_P3_E,),
                                            1231,
                                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                            conditions=(
                                                Condition(
                                                    "not (follows_sector_regulations of office)",
                                                    ("office",),
                                                    lambda office: not follows_sector_regulations(office),
                                                    (Value("office", ONE_STOP_OFFICE_TYPE, lambda office: office),),
                                                ),
                                                Condition(
                                                    "application with pattern Change",
                                                    ("application",),
                                                    lambda application: isinstance(application, Change),
                                                    (
                                                        Value(
                                                            "application",
                                                            APPLICATION_TYPE,
                                                            lambda application: application,
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                        exceptions=(
                                            Term(
                                                Rule(
                                                    0,
                                                    (_ART24_P3_D,),
                                                    1205,
                                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                                    conditions=(
                                                        Condition(
                                                            "not (follows_sector_regulations of office)",
                                                            ("office",),
                                                            lambda office: not follows_sector_regulations(office),
                                                            (
                                                                Value(
                                                                    "office",
                                                                    ONE_STOP_OFFICE_TYPE,
                                                                    lambda office: office,
                                                                ),
                                                            ),
                                                        ),
                                                        Condition(
                                                            "application with pattern Investment content kind",
                                                            ("application",),
                                                            lambda application: isinstance(application, Investment),
                                                            (
                                                                Value(
                                                                    "application",
                                                                    APPLICATION_TYPE,
                                                                    lambda application: application,
                                                                ),
                                                            ),
                                                        ),
                                                        Condition(
                                                            "kind with pattern Concession",
                                                            ("application",),
                                                            lambda application: (
                                                                isinstance(application, Investment)
                                                                and application.content
                                                                is part_5_calling_list.Activity_kind.Concession
                                                            ),
                                                            (
                                                                Value(
                                                                    "kind",
                                                                    part_5_calling_list.ACTIVITY_KIND_TYPE,
                                                                    lambda application: (
                                                                        application.content
                                                                        if isinstance(application, Investment)
                                                                        else impossible(
                                                                            "the case was tested before",
                                                                            _ARTICLE_24_LINE_1207,
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
                    Term(
                        Rule(
                            1,
                            (_ART24_P3_D,),
                            1212,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "not (follows_sector_regulations of office)",
                                    ("office",),
                                    lambda office: not follows_sector_regulations(office),
                                    (Value("office", ONE_STOP_OFFICE_TYPE, lambda office: office),),
                                ),
                                Condition(
                                    "application with pattern Investment content kind",
                                    ("application",),
                                    lambda application: isinstance(application, Investment),
                                    (Value("application", APPLICATION_TYPE, lambda application: application),),
                                ),
                                Condition(
                                    "kind with pattern General_business",
                                    ("application",),
                                    lambda application: (
                                        isinstance(application, Investment)
                                        and application.content is part_5_calling_list.Activity_kind.General_business
                                    ),
                                    (
                                        Value(
                                            "kind",
                                            part_5_calling_list.ACTIVITY_KIND_TYPE,
                                            lambda application: (
                                                application.content
                                                if isinstance(application, Investment)
                                                else impossible("the case was tested before", _ARTICLE_24_LINE_1214)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("submission.offices",),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART24_P6,),
                            1222,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "office with pattern Industry_and_commerce_office",
                                    ("office",),
                                    lambda office: office is One_stop_office.Industry_and_commerce_office,
                                    (Value("office", ONE_STOP_OFFICE_TYPE, lambda office: office),),
                                ),
                                Condition(
                                    "application with pattern Investment content kind",
                                    ("office", "application"),
                                    lambda office, application: (
                                        office is One_stop_office.Industry_and_commerce_office
                                        and isinstance(application, Investment)
                                    ),
                                    (Value("application", APPLICATION_TYPE, lambda office, application: application),),
                                ),
                                Condition(
                                    "kind with pattern General_business",
                                    ("office", "application"),
                                    lambda office, application: (
                                        office is One_stop_office.Industry_and_commerce_office
                                        and (
                                            isinstance(application, Investment)
                                            and application.content
                                            is part_5_calling_list.Activity_kind.General_business
                                        )
                                    ),
                                    (
                                        Value(
                                            "kind",
                                            part_5_calling_list.ACTIVITY_KIND_TYPE,
                                            lambda office, application: (
                                                application.content
                                                if isinstance(application, Investment)
                                                else impossible("the case was tested before", _ARTICLE_24_LINE_1224)
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                            uses=("submission.offices",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("is_received",),
    type=ONE_STOP_RECEPTION_TYPE,
    doc="Whether an application can be handed in at a one-stop service office.",
    places=(_ARTICLE_24,),
)

_ART24_P3_H = Place(
    "Article 24, eighth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-h",
    "Issue a certificate of receipt of documents after confirming that the complete set of documents are provided in accordance with standard forms, and set a date for the investors or enterprises to receive a response about their submitted applications;",
)

_ART24_P3_I = Place(
    "Article 24, ninth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-i",
    "Send documents and applications to the relevant sectors for further consideration;",
)

_ART24_P3_J = Place(
    "Article 24, tenth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-j",
    "deliver response letters to investors, enterprise registration certificate, concession registration certificate, incentive granting certificates and other licenses mentioned above to the investors or enterprises after consideration and approval by the relevant sectors;",
)

ONE_STOP_DUTIES = Scope(
    "One_stop_duties",
    function=one_stop_duties,
    inputs=(
        Input(
            "set_complete",
            OptionalOf(Date()),
            "The day on which the office confirmed that the set of documents is complete.",
        ),
        Input("receipt_issued", OptionalOf(Date()), "The day on which it issued the certificate of receipt."),
        Input("response_date_set", OptionalOf(Date()), "The day on which it set a date for the response."),
        Input("response_date", OptionalOf(Date()), "The date that it set for the response."),
        Input("sent", OptionalOf(Date()), "The day on which it sent the documents to the relevant sectors."),
        Input("approved", OptionalOf(Date()), "The day on which the relevant sectors had considered and approved."),
        Input("answered", OptionalOf(Date()), "The day on which the applicant received the response letter."),
        Input(
            "delivered", OptionalOf(Date()), "The day on which the applicant received the certificates and licenses."
        ),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "next_step",
            "next_step",
            OFFICE_STEP_TYPE,
            _one_stop_duties_next_step,
            reads=("set_complete", "as_of", "receipt_issued", "response_date_set", "sent", "approved", "delivered"),
            term=Term(
                Rule(
                    0,
                    (_ART24_P3_H, _ART24_P3_I, _ART24_P3_J),
                    1267,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                ),
            ),
        ),
        Binding(
            "receipt",
            "receipt",
            obligations.OBLIGATION_TYPE,
            _one_stop_duties_receipt,
            reads=("set_complete", "receipt_issued", "as_of"),
            term=Term(Rule(0, (_ART24_P3_H,), 1283, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "date_setting",
            "date_setting",
            obligations.OBLIGATION_TYPE,
            _one_stop_duties_date_setting,
            reads=("set_complete", "response_date_set", "as_of"),
            term=Term(Rule(0, (_ART24_P3_H,), 1293, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "forwarding",
            "forwarding",
            obligations.OBLIGATION_TYPE,
            _one_stop_duties_forwarding,
            reads=("set_complete", "sent", "as_of"),
            term=Term(Rule(0, (_ART24_P3_I,), 1303, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "response",
            "response",
            obligations.OBLIGATION_TYPE,
            _one_stop_duties_response,
            reads=("response_date_set", "response_date", "answered", "as_of"),
            term=Term(
                Rule(
                    0, (_ART24_P3_H, _ART24_P3_J), 1315, "rules/decree/part_6_committee_and_one_stop_services.catala_en"
                ),
            ),
            certain=False,
        ),
        Binding(
            "delivery",
            "delivery",
            obligations.OBLIGATION_TYPE,
            _one_stop_duties_delivery,
            reads=("approved", "delivered", "as_of"),
            term=Term(Rule(0, (_ART24_P3_J,), 1326, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
    ),
    outputs=("next_step", "receipt", "date_setting", "forwarding", "response", "delivery"),
    type=ONE_STOP_DUTIES_TYPE,
    assertions=(
        Assertion(
            "The date for the response cannot lie before the day on which it was set.",
            _one_stop_duties_assertion_1,
            (_ARTICLE_24,),
            1256,
            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
            reads=("response_date_set", "response_date"),
            conditions=(
                Condition(
                    "match response_date_set with pattern -- Present content set_on: (match response_date with pattern -- Present content response_on: response_on >= set_on -- Absent: true) -- Absent: true",
                    ("response_date_set", "response_date"),
                    lambda response_date_set, response_date: (
                        (response_date.value >= response_date_set.value if response_date is not None else True)
                        if response_date_set is not None
                        else True
                    ),
                    (
                        Value(
                            "response_date_set",
                            OptionalOf(Date()),
                            lambda response_date_set, response_date: response_date_set,
                        ),
                        Value(
                            "response_date", OptionalOf(Date()), lambda response_date_set, response_date: response_date
                        ),
                    ),
                ),
            ),
        ),
    ),
    doc="What a one-stop service office owes an applicant, step by step.",
    places=(_ARTICLE_24,),
)

_ART24_P3_A = Place(
    "Article 24, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-a",
    "Collect, consolidate and provide information on investment to investors by collaborating with relevant sectors;",
)

_ART24_P3_B = Place(
    "Article 24, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-b",
    "Provide investor clarifications on legal matters, and regulations related to investment;",
)

_ART24_P3_C = Place(
    "Article 24, third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-c",
    "Provide clarification and guidance on the way documentation shall be prepared in accordance with the set standard forms and other documents on investment;",
)

_ART24_P3_N = Place(
    "Article 24, fourteenth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-n",
    "Coordinate with the industry and commerce sector to obtain the enterprise identification code as well as with the financial sector to obtain the taxpayer identification number;",
)

_ART24_P3_O = Place(
    "Article 24, fourteenth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-o",
    "and - Perform other duties as assigned by the CIP.",
)

ONE_STOP_SERVICES = Scope(
    "One_stop_services",
    function=one_stop_services,
    inputs=(
        Input(
            "enterprise_code", OptionalOf(Date()), "The day on which the enterprise identification code was obtained."
        ),
        Input(
            "taxpayer_number", OptionalOf(Date()), "The day on which the taxpayer identification number was obtained."
        ),
        Input("assigned", OptionalOf(Date()), "The day on which the CIP assigned another duty to the office."),
        Input("performed", OptionalOf(Date()), "The day on which that duty was performed."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "information",
            "information",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.One_stop_service_of_planning_and_investment,
                    administration.Actor.Investor,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART24_P3_A,), 1337, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "clarification",
            "clarification",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.One_stop_service_of_planning_and_investment,
                    administration.Actor.Investor,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART24_P3_B,), 1343, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "document_guidance",
            "document_guidance",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.One_stop_service_of_planning_and_investment,
                    administration.Actor.Investor,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART24_P3_C,), 1349, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "code_coordination",
            "code_coordination",
            obligations.OBLIGATION_TYPE,
            _one_stop_services_code_coordination,
            reads=("enterprise_code", "as_of"),
            term=Term(Rule(0, (_ART24_P3_N,), 1355, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "number_coordination",
            "number_coordination",
            obligations.OBLIGATION_TYPE,
            _one_stop_services_number_coordination,
            reads=("taxpayer_number", "as_of"),
            term=Term(Rule(0, (_ART24_P3_N,), 1367, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "assigned_duty",
            "assigned_duty",
            obligations.OBLIGATION_TYPE,
            _one_stop_services_assigned_duty,
            reads=("assigned", "performed", "as_of"),
            term=Term(Rule(0, (_ART24_P3_O,), 1377, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
    ),
    outputs=(
        "information",
        "clarification",
        "document_guidance",
        "code_coordination",
        "number_coordination",
        "assigned_duty",
    ),
    type=ONE_STOP_SERVICES_TYPE,
    doc="What a one-stop service office does for investors and for the Committee besides.",
    places=(_ARTICLE_24,),
)

_ART24_P3_K = Place(
    "Article 24, eleventh item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-k",
    "Prepare meeting agenda and consolidate documents for the meeting prior to submitting the documents to the CIP for consideration;",
)

_ART24_P3_L = Place(
    "Article 24, twelfth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-l",
    "Issue an invitation letter to the CIP and the relevant sectors to attend the meeting;",
)

_ART24_P3_M = Place(
    "Article 24, thirteenth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 24. One-stop service office",
    ),
    "art24-p3-m",
    "Record minutes of meeting and circulate the meeting resolutions to the CIP and the relevant sectors present at the meeting;",
)

ONE_STOP_MEETING_DUTIES = Scope(
    "One_stop_meeting_duties",
    function=one_stop_meeting_duties,
    inputs=(
        Input("documents_submitted", OptionalOf(Date()), "The day on which the documents are submitted to the CIP."),
        Input("agenda_ready", OptionalOf(Date()), "The day on which the agenda and the documents were ready."),
        Input("meeting", OptionalOf(Date()), "The day of the meeting."),
        Input("invited", OptionalOf(Date()), "The day on which the invitation letter was issued."),
        Input("circulated", OptionalOf(Date()), "The day on which the resolutions of the meeting were circulated."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "agenda",
            "agenda",
            obligations.OBLIGATION_TYPE,
            _one_stop_meeting_duties_agenda,
            reads=("documents_submitted", "agenda_ready", "as_of"),
            term=Term(Rule(0, (_ART24_P3_K,), 1391, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "invitation",
            "invitation",
            obligations.OBLIGATION_TYPE,
            _one_stop_meeting_duties_invitation,
            reads=("meeting", "invited", "as_of"),
            term=Term(Rule(0, (_ART24_P3_L,), 1404, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "minutes",
            "minutes",
            obligations.OBLIGATION_TYPE,
            _one_stop_meeting_duties_minutes,
            reads=("meeting", "circulated", "as_of"),
            term=Term(Rule(0, (_ART24_P3_M,), 1417, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
    ),
    outputs=("agenda", "invitation", "minutes"),
    type=ONE_STOP_MEETING_DUTIES_TYPE,
    doc="What a one-stop service office does for a meeting of the Committee.",
    places=(_ARTICLE_24,),
)

_ART25_P1_A = Place(
    "Article 25, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 25. Criteria for staff of the one-stop service office",
    ),
    "art25-p1-a",
    "The staffs of the one-stop service office comprise staffs at division level or technical staff who have been assigned by relevant sectors",
)

_ART25_1 = Place(
    "Article 25(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 25. Criteria for staff of the one-stop service office",
    ),
    "art25-1",
    "Bachelor degree and above;",
)

_ART25_2 = Place(
    "Article 25(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 25. Criteria for staff of the one-stop service office",
    ),
    "art25-2",
    "Have good knowledge and skills and firmly uphold the party and government s policies and guidance;",
)

_ART25_3 = Place(
    "Article 25(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 25. Criteria for staff of the one-stop service office",
    ),
    "art25-3",
    "Have good knowledge about laws and work of the respective sector;",
)

_ART25_4 = Place(
    "Article 25(4)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 25. Criteria for staff of the one-stop service office",
    ),
    "art25-4",
    "Good command of English and computer literacy;",
)

_ART25_5 = Place(
    "Article 25(5)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 25. Criteria for staff of the one-stop service office",
    ),
    "art25-5",
    "Good interpersonal skills;",
)

_ART25_6 = Place(
    "Article 25(6)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 25. Criteria for staff of the one-stop service office",
    ),
    "art25-6",
    "Good health.",
)

_ART25_P1_B = Place(
    "Article 25, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 25. Criteria for staff of the one-stop service office",
    ),
    "art25-p1-b",
    "and appointed by the Chair of the CIP.",
)

_ARTICLE_25 = Place(
    "Article 25",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 25. Criteria for staff of the one-stop service office",
    ),
    "",
    "",
)

STAFF_CRITERIA = Scope(
    "Staff_criteria",
    function=staff_criteria,
    inputs=(
        Input("kind", STAFF_KIND_TYPE, "At which level the person works."),
        Input("is_assigned_by_sector", Boolean(), "The relevant sector assigned the person."),
        Input("is_appointed_by_chair", Boolean(), "The Chair of the CIP appointed the person."),
        Input("degree", DEGREE_TYPE, "The person's highest degree."),
        Input(
            "has_skills_and_policy",
            Boolean(),
            "Good knowledge and skills, and upholding the policies and guidance: so judged.",
        ),
        Input("knows_laws_and_work", Boolean(), "Good knowledge about the laws and the work of the sector: so judged."),
        Input("has_english", Boolean(), "Good command of English: so judged."),
        Input("is_computer_literate", Boolean(), "Computer literacy: so judged."),
        Input("has_interpersonal_skills", Boolean(), "Good interpersonal skills: so judged."),
        Input("is_healthy", Boolean(), "Good health: so judged."),
        Input(
            "assigned",
            ASSIGNED_STAFF_TYPE,
            "Whom the relevant sectors have to have assigned.",
            required=False,
            reading=ReadingChoice("Staff_criteria.assigned", "All_staff", (_ART25_P1_A,)),
        ),
    ),
    bindings=(
        Binding(
            "assigned",
            "assigned",
            ASSIGNED_STAFF_TYPE,
            lambda given: Assigned_staff.All_staff if given is None else given,
            term=Term(Rule(0, (_ART25_P1_A,), 1657, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
            context="assigned",
            reading="Staff_criteria.assigned",
        ),
        Binding(
            "is_eligible",
            "is_eligible",
            Boolean(),
            _staff_criteria_is_eligible,
            reads=("kind", "is_assigned_by_sector", "assigned"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            1,
                            (_ART25_P1_A,),
                            1666,
                            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                            conditions=(
                                Condition(
                                    "kind with pattern Technical_staff",
                                    ("kind",),
                                    lambda kind: kind is Staff_kind.Technical_staff,
                                    (Value("kind", STAFF_KIND_TYPE, lambda kind: kind),),
                                ),
                                Condition(
                                    "is_assigned_by_sector",
                                    ("kind", "is_assigned_by_sector"),
                                    lambda kind, is_assigned_by_sector: (
                                        kind is Staff_kind.Technical_staff and is_assigned_by_sector
                                    ),
                                    (
                                        Value(
                                            "is_assigned_by_sector",
                                            Boolean(),
                                            lambda kind, is_assigned_by_sector: is_assigned_by_sector,
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        exceptions=(
                            Term(
                                Rule(
                                    0,
                                    (_ART25_P1_A,),
                                    1660,
                                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                                    conditions=(
                                        Condition(
                                            "kind with pattern Division_staff",
                                            ("kind",),
                                            lambda kind: kind is Staff_kind.Division_staff,
                                            (Value("kind", STAFF_KIND_TYPE, lambda kind: kind),),
                                        ),
                                        Condition(
                                            "is_assigned_by_sector or assigned with pattern Technical_staff_only",
                                            ("kind", "is_assigned_by_sector", "assigned"),
                                            lambda kind, is_assigned_by_sector, assigned: (
                                                kind is Staff_kind.Division_staff
                                                and (
                                                    is_assigned_by_sector
                                                    or assigned() is Assigned_staff.Technical_staff_only
                                                )
                                            ),
                                            (
                                                Value(
                                                    "is_assigned_by_sector",
                                                    Boolean(),
                                                    lambda kind, is_assigned_by_sector, assigned: is_assigned_by_sector,
                                                ),
                                                Value(
                                                    "assigned",
                                                    ASSIGNED_STAFF_TYPE,
                                                    lambda kind, is_assigned_by_sector, assigned: assigned(),
                                                ),
                                            ),
                                        ),
                                    ),
                                    uses=("assigned",),
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
            ListOf(CRITERION_TYPE),
            _staff_criteria_unmet,
            reads=(
                "degree",
                "has_skills_and_policy",
                "knows_laws_and_work",
                "has_english",
                "is_computer_literate",
                "has_interpersonal_skills",
                "is_healthy",
            ),
            term=Term(
                Rule(
                    0,
                    (_ART25_1, _ART25_2, _ART25_3, _ART25_4, _ART25_5, _ART25_6),
                    1676,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                ),
            ),
        ),
        Binding(
            "may_be_appointed",
            "may_be_appointed",
            Boolean(),
            lambda is_eligible, unmet: is_eligible and len(unmet) == 0,
            reads=("is_eligible", "unmet"),
            term=Term(
                Rule(
                    0,
                    (_ART25_P1_A,),
                    1696,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    uses=("is_eligible", "unmet"),
                ),
            ),
        ),
        Binding(
            "is_on_staff",
            "is_on_staff",
            Boolean(),
            lambda may_be_appointed, is_appointed_by_chair: may_be_appointed and is_appointed_by_chair,
            reads=("may_be_appointed", "is_appointed_by_chair"),
            term=Term(
                Rule(
                    0,
                    (_ART25_P1_B,),
                    1699,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    uses=("may_be_appointed",),
                ),
            ),
        ),
    ),
    outputs=("unmet", "may_be_appointed", "is_on_staff"),
    type=STAFF_CRITERIA_TYPE,
    doc="Whether a person can be appointed to the staff of a one-stop service office, and which criteria are not met.",
    places=(_ARTICLE_25,),
)

_ART26_1_A = Place(
    "Article 26(1), first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-1-a",
    "Attend meetings related to investment work;",
)

_ART26_1_B = Place(
    "Article 26(1), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-1-b",
    "Provide comments on the implementation of investment services;",
)

_ART26_1_C = Place(
    "Article 26(1), third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-1-c",
    "Receive training, exchange lessons on the management of domestic and foreign investment;",
)

_ART26_1_D = Place(
    "Article 26(1), fourth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-1-d",
    "Make decision as assigned by the respective sector;",
)

_ART26_1_E = Place(
    "Article 26(1), fifth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-1-e",
    "Coordinate and follow up with responses from the respective sector in relation to the services under their responsibilities;",
)

_ART26_1_F = Place(
    "Article 26(1), sixth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-1-f",
    "Propose suggestion to the CIP to improve coordination mechanism of their respective sector with other relevant sectors;",
)

_ART26_1_H = Place(
    "Article 26(1), eighth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-1-h",
    "Fulfill other rights as assigned by their hierarchical superior in accordance with the laws and regulations of Lao PDR.",
)

_ARTICLE_26 = Place(
    "Article 26",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "",
    "",
)

STAFF_RIGHTS = Scope(
    "Staff_rights",
    function=staff_rights,
    inputs=(
        Input(
            "is_decision_assigned", Boolean(), "The respective sector assigned the decision to the member of the staff."
        ),
        Input("is_right_assigned", Boolean(), "The superior assigned another right to the member of the staff."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "attendance",
            "attendance",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Right,
                    administration.Actor.One_stop_service_staff,
                    administration.Actor.Not_named,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART26_1_A,), 1859, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "comments",
            "comments",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Permission,
                    administration.Actor.One_stop_service_staff,
                    administration.Actor.Not_named,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART26_1_B,), 1864, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "training",
            "training",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Right,
                    administration.Actor.One_stop_service_staff,
                    administration.Actor.Not_named,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART26_1_C,), 1869, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "decision",
            "decision",
            obligations.OBLIGATION_TYPE,
            _staff_rights_decision,
            reads=("is_decision_assigned", "as_of"),
            term=Term(Rule(0, (_ART26_1_D,), 1874, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "follow_up",
            "follow_up",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Permission,
                    administration.Actor.One_stop_service_staff,
                    administration.Actor.Concerned_sectors,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART26_1_E,), 1883, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "suggestion",
            "suggestion",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Permission,
                    administration.Actor.One_stop_service_staff,
                    administration.Actor.Committee_for_investment_promotion,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART26_1_F,), 1888, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "other_right",
            "other_right",
            obligations.OBLIGATION_TYPE,
            _staff_rights_other_right,
            reads=("is_right_assigned", "as_of"),
            term=Term(Rule(0, (_ART26_1_H,), 1895, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
    ),
    outputs=("attendance", "comments", "training", "decision", "follow_up", "suggestion", "other_right"),
    type=STAFF_RIGHTS_TYPE,
    doc="What a member of the staff of a one-stop service office may do and ask for.",
    places=(_ARTICLE_26,),
)

_ART26_2_A = Place(
    "Article 26(2), first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-2-a",
    "Collect data and documents related to investment work and their respective sector to further submit to the one-stop service office;",
)

_ART26_2_B = Place(
    "Article 26(2), second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-2-b",
    "Provide information and clarification on laws and regulations related to specialization of the respective sector;",
)

_ART26_2_C = Place(
    "Article 26(2), third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-2-c",
    "Examine the complete set of required documents based on the standard forms and send them to the respective sector for further consideration in accordance with regulations;",
)

_ART26_2_E = Place(
    "Article 26(2), fifth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-2-e",
    "Monitor and coordinate with the respective sector in providing investment services according to their rights and roles;",
)

_ART26_2_F = Place(
    "Article 26(2), sixth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-2-f",
    "Perform other duties as assigned by their hierarchical superior in accordance with the laws and regulations of Lao PDR.",
)

STAFF_DUTIES = Scope(
    "Staff_duties",
    function=staff_duties,
    inputs=(
        Input("received", OptionalOf(Date()), "The day on which the documents of an application were received."),
        Input("examined", OptionalOf(Date()), "The day on which the staff finished examining the set of documents."),
        Input("is_complete", Boolean(), "The examination showed the set to be complete."),
        Input("sent", OptionalOf(Date()), "The day on which the set was sent to the respective sector."),
        Input("assigned", OptionalOf(Date()), "The day on which the superior assigned another duty."),
        Input("performed", OptionalOf(Date()), "The day on which that duty was performed."),
        Input("as_of", Date(), "The date for which the question is asked."),
    ),
    bindings=(
        Binding(
            "collection",
            "collection",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.One_stop_service_staff,
                    administration.Actor.One_stop_service_of_planning_and_investment,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART26_2_A,), 1918, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "information",
            "information",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.One_stop_service_staff,
                    administration.Actor.Not_named,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART26_2_B,), 1925, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "examination",
            "examination",
            obligations.OBLIGATION_TYPE,
            _staff_duties_examination,
            reads=("received", "examined", "as_of"),
            term=Term(Rule(0, (_ART26_2_C,), 1930, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "forwarding",
            "forwarding",
            obligations.OBLIGATION_TYPE,
            _staff_duties_forwarding,
            reads=("is_complete", "examined", "as_of", "sent"),
            term=Term(Rule(0, (_ART26_2_C,), 1939, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "coordination",
            "coordination",
            obligations.OBLIGATION_TYPE,
            lambda as_of: obligations.standing_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.One_stop_service_staff,
                    administration.Actor.Concerned_sectors,
                ),
                as_of,
            ),
            reads=("as_of",),
            term=Term(Rule(0, (_ART26_2_E,), 1950, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
        Binding(
            "assigned_duty",
            "assigned_duty",
            obligations.OBLIGATION_TYPE,
            _staff_duties_assigned_duty,
            reads=("assigned", "performed", "as_of"),
            term=Term(Rule(0, (_ART26_2_F,), 1955, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
        ),
    ),
    outputs=("collection", "information", "examination", "forwarding", "coordination", "assigned_duty"),
    type=STAFF_DUTIES_TYPE,
    assertions=(
        Assertion(
            "The documents cannot have been examined before they were received.",
            _staff_duties_assertion_1,
            (_ARTICLE_26,),
            1906,
            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
            reads=("examined", "received"),
            conditions=(
                Condition(
                    "match examined with pattern -- Present content when: Obligations.had_happened of received, when -- Absent: true",
                    ("examined", "received"),
                    lambda examined, received: (
                        obligations.had_happened(received, examined.value) if examined is not None else True
                    ),
                    (
                        Value("examined", OptionalOf(Date()), lambda examined, received: examined),
                        Value("received", OptionalOf(Date()), lambda examined, received: received),
                    ),
                ),
            ),
        ),
        Assertion(
            "The documents cannot have been sent before they were examined.",
            _staff_duties_assertion_2,
            (_ARTICLE_26,),
            1912,
            "rules/decree/part_6_committee_and_one_stop_services.catala_en",
            reads=("sent", "examined"),
            conditions=(
                Condition(
                    "match sent with pattern -- Present content when: Obligations.had_happened of examined, when -- Absent: true",
                    ("sent", "examined"),
                    lambda sent, examined: obligations.had_happened(examined, sent.value) if sent is not None else True,
                    (
                        Value("sent", OptionalOf(Date()), lambda sent, examined: sent),
                        Value("examined", OptionalOf(Date()), lambda sent, examined: examined),
                    ),
                ),
            ),
        ),
    ),
    doc="What the staff of a one-stop service office has to do with an application, and besides.",
    places=(_ARTICLE_26,),
)

_ART26_2_D = Place(
    "Article 26(2), fourth item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 6. Committee for Investment Promotion and one-stop services",
        "Article 26. Rights and duties of staffs of the one-stop services office",
    ),
    "art26-2-d",
    "Report on any matters related to their responsibilities to higher hierarchical supervisor on a daily, weekly and monthly basis;",
)

STAFF_REPORTS = Scope(
    "Staff_reports",
    function=staff_reports,
    inputs=(
        Input("last_daily", OptionalOf(Date()), "The day of the last daily report."),
        Input("last_weekly", OptionalOf(Date()), "The day of the last weekly report."),
        Input("last_monthly", OptionalOf(Date()), "The day of the last monthly report."),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "counting",
            recurring.COUNTING_TYPE,
            "From when to when a week or month is counted.",
            required=False,
            reading=ReadingChoice("Staff_reports.counting", "In_each_calendar_period", (_ART26_2_D,)),
        ),
    ),
    bindings=(
        Binding(
            "counting",
            "counting",
            recurring.COUNTING_TYPE,
            lambda given: recurring.Counting_.In_each_calendar_period if given is None else given,
            term=Term(Rule(0, (_ART26_2_D,), 1968, "rules/decree/part_6_committee_and_one_stop_services.catala_en")),
            certain=False,
            context="counting",
            reading="Staff_reports.counting",
        ),
        Binding(
            "next_daily",
            "next_daily",
            Date(),
            _staff_reports_next_daily,
            reads=("last_daily", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART26_2_D,),
                    1973,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    counting=Counting(
                        ("last_daily", "as_of"),
                        lambda last_daily, as_of: (
                            (
                                lao_pdr.LAO_PDR.add(last_daily.value, 1, at=_ARTICLE_26_LINE_1976)
                                if last_daily is not None
                                else impossible("", _ARTICLE_26_LINE_1977)
                            )
                            if obligations.had_happened(last_daily, as_of)
                            else as_of
                            if lao_pdr.LAO_PDR.is_working_day(as_of, at=_ARTICLE_26_LINE_1978)
                            else lao_pdr.LAO_PDR.add(as_of, 1, at=_ARTICLE_26_LINE_1980)
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "daily",
            "daily",
            obligations.OBLIGATION_TYPE,
            _staff_reports_daily,
            reads=("next_daily", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART26_2_D,),
                    1983,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    uses=("next_daily",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "weekly",
            "weekly",
            obligations.OBLIGATION_TYPE,
            lambda counting, last_weekly, as_of: recurring.next_time_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.One_stop_service_staff,
                    administration.Actor.Hierarchical_superior,
                ),
                recurring.Frequency.Weekly,
                counting(),
                last_weekly,
                as_of,
            ),
            reads=("counting", "last_weekly", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART26_2_D,),
                    1993,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    uses=("counting",),
                ),
            ),
            certain=False,
        ),
        Binding(
            "monthly",
            "monthly",
            obligations.OBLIGATION_TYPE,
            lambda counting, last_monthly, as_of: recurring.next_time_(
                obligations.norm(
                    obligations.Modality.Duty,
                    administration.Actor.One_stop_service_staff,
                    administration.Actor.Hierarchical_superior,
                ),
                recurring.Frequency.Monthly,
                counting(),
                last_monthly,
                as_of,
            ),
            reads=("counting", "last_monthly", "as_of"),
            term=Term(
                Rule(
                    0,
                    (_ART26_2_D,),
                    2002,
                    "rules/decree/part_6_committee_and_one_stop_services.catala_en",
                    uses=("counting",),
                ),
            ),
            certain=False,
        ),
    ),
    outputs=("daily", "weekly", "monthly"),
    type=STAFF_REPORTS_TYPE,
    doc="When the staff of a one-stop service office has to report next.",
    places=(_ARTICLE_26,),
    calendars=(lao_pdr.LAO_PDR,),
)
