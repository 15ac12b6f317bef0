"""Compiled from rules/decree/part_6_committee_and_one_stop_services.catala_en: change the rules there, and compile
again.

How to ask, here `Committee_offices`; `generated` is the folder of the evaluators, however you call it. Tables of Arrow,
Polars or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.decree.part_6_committee_and_one_stop_services import Committee, committee_offices

    found = committee_offices(
        committee=np.array([Committee.Central_committee, Committee.Provincial_committee], np.int8)
    )
    found["chair"].values[found["chair"].outcome == 0]  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...calendars import lao_pdr as scalar_lao_pdr
from ...decree import part_6_committee_and_one_stop_services as scalar_part_6_committee_and_one_stop_services
from ..library import administration, obligations, recurring
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column, Listing
from ..runtime.days import MonthsLater, WorkingDays, WorkingDaysLater, date_of, month_of, nowhere, weekday, year_of
from ..runtime.exact import above, below, beyond, both, either, one_of, refusal, select, widened
from ..runtime.scopes import Answers, ColumnScope
from . import part_3_general_business, part_5_calling_list

_MONTHS_LATER_12_DOWN = MonthsLater(12, "down")
_MONTHS_LATER_1_DOWN = MonthsLater(1, "down")
_MONTHS_LATER_3_DOWN = MonthsLater(3, "down")
_MONTHS_LATER_6_DOWN = MonthsLater(6, "down")
_WORKING_DAYS_LAO_PDR = WorkingDays(scalar_lao_pdr.LAO_PDR)
_WORKING_DAYS_LATER_1_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 1)


class Committee:
    """The Committee for Investment Promotion (CIP), at one of its levels."""

    Central_committee = 0
    Provincial_committee = 1
    Municipal_committee = 2


class Office_holder:
    """An office that a person holds, where the Decree names it."""

    Minister_of_planning_and_investment = 0
    Deputy_minister_supervising_investment = 1
    Provincial_governor = 2
    Vice_governor_supervising_investment = 3
    City_mayor = 4
    Vice_mayor_supervising_investment = 5
    Director_general_of_investment_promotion = 6
    Head_of_division_of_planning_and_investment = 7


class Organization:
    """An organization that works for the Committee, or that an office belongs to."""

    Investment_promotion_department = 0
    Local_planning_and_investment_sector = 1
    Division_of_planning_and_investment = 2
    Central_one_stop_service = 3
    Local_one_stop_service = 4


class Sector:
    """A sector of the government."""

    Planning_and_investment = 0
    Industry_and_commerce = 1
    Finance = 2
    Public_security = 3
    Labor_and_social_welfare = 4
    Foreign_affairs = 5
    Agriculture_and_forestry = 6
    Energy_and_mines = 7
    Public_works_and_transportation = 8
    Telecommunications_and_post = 9
    Education = 10
    Public_health = 11
    Water_resources_and_environment = 12
    Sciences_and_technology = 13
    National_tourism = 14
    National_land_management = 15
    National_defence = 16
    Information_and_culture = 17
    Justice = 18
    Banking = 19
    Another_sector = 20


class Post:
    """The post that a person holds, and in which sector."""

    Minister = 0
    Deputy_minister = 1
    Director_general = 2
    Division_official = 3
    Official_below_division = 4
    Governor = 5
    Vice_governor = 6
    Mayor = 7
    Vice_mayor = 8
    Another_post = 9


class Seat:
    """As what a person sits on the Committee."""

    Chair = 0
    Vice_chair = 1
    Member = 2
    No_seat = 3


class Deputy_ministers:
    """Whose Deputy Minister is a member of the central Committee."""

    Of_each_sector = 0
    Vice_chair_alone = 1


class Matter:
    """A matter that is brought before the Committee."""

    Investment_activity = 0
    Amendment = 1
    Transfer_of_shares = 2
    Renewal = 3
    Modification_or_change = 4
    Suspension = 5
    Cancellation = 6
    Calling_list = 7
    Reward_of_staff = 8
    Sanction_of_staff = 9
    Another_matter = 10


class Other_tasks:
    """Which tasks the government can assign to the Committee."""

    Not_named_before = 0
    Outside_the_scope_too = 1


class Power:
    """What the Committee may do with a matter."""

    Examine = 0
    Report = 1
    Consider = 2
    Approve = 3
    Reject = 4
    Perform = 5


class Calling_list_power:
    """What "consider approval of project lists" lets the Committee do."""

    Considers_only = 0
    Approves = 1


class Document_to_sign:
    """A document that is to be signed."""

    Concession_registration_certificate = 0
    Other_authorization = 1
    Memorandum_of_understanding = 2
    Project_development_agreement = 3
    Other_concession_agreement = 4
    Other_legal_document = 5


class One_stop_office:
    """A one-stop service office, by where it is located."""

    Central_planning_and_investment_office = 0
    Local_planning_and_investment_office = 1
    Industry_and_commerce_office = 2
    Special_economic_zone_office = 3
    Specific_economic_zone_office = 4


class Permit_holder:
    """For whom a visa or permit is asked."""

    Foreign_investor = 0
    Family_member = 1
    Technician = 2
    Foreign_worker = 3
    Another_person = 4


class Application:
    """An application."""

    Investment = 0
    Change = 1
    Customs_duty_incentive = 2
    Business_visa = 3
    Work_permit = 4
    Resident_permit = 5
    Another_application = 6


class Office_step:
    """What comes next with an application at the office, in the order of the text."""

    Confirm_the_set = 0
    Issue_the_receipt = 1
    Set_the_response_date = 2
    Send_to_the_sectors = 3
    Await_the_sectors = 4
    Deliver = 5
    Nothing_left = 6


class Staff_kind:
    """At which level a person works in the sector."""

    Division_staff = 0
    Technical_staff = 1
    Other_staff = 2


class Degree:
    """The highest degree of a person."""

    Below_bachelor = 0
    Bachelor = 1
    Above_bachelor = 2


class Criterion:
    """A criterion of Article 25, in the order of the text."""

    Bachelor_degree = 0
    Skills_and_policy = 1
    Laws_and_work_of_the_sector = 2
    English = 3
    Computer_literacy = 4
    Interpersonal_skills = 5
    Health = 6


class Assigned_staff:
    """Whom the relevant sectors have to have assigned."""

    All_staff = 0
    Technical_staff_only = 1


def _committee_offices_block(committee: Array, out: Mapping[str, Array]) -> Block:
    """`Committee_offices` for a block of rows."""
    # `chair`, Article 22, first item: Minister_of_planning_and_investment
    # `vice_chair`, Article 22, first item: Deputy_minister_supervising_investment
    chair_rule_1 = committee == Committee.Central_committee
    # `chair`, Article 22, second item: Provincial_governor
    # `vice_chair`, Article 22, second item: Vice_governor_supervising_investment
    chair_rule_2 = committee == Committee.Provincial_committee
    # `chair`, Article 22, second item: City_mayor
    # `vice_chair`, Article 22, second item: Vice_mayor_supervising_investment
    chair_rule_3 = committee == Committee.Municipal_committee
    # Article 22: Its Chair.
    # Article 22, fifth item, second sentence: The office holder whose seal it uses.
    # `Office_holder.Minister_of_planning_and_investment`, which is 0, where nothing of this holds.
    chair = one_of(
        (chair_rule_2, Office_holder.Provincial_governor), (chair_rule_3, Office_holder.City_mayor), out=out["chair"]
    )
    # Article 22: Its Vice Chair.
    vice_chair = one_of(
        (chair_rule_1, Office_holder.Deputy_minister_supervising_investment),
        (chair_rule_2, Office_holder.Vice_governor_supervising_investment),
        (chair_rule_3, Office_holder.Vice_mayor_supervising_investment),
        out=out["vice_chair"],
    )
    # Article 22, fourth item: The organization that is its machinery and think tank.
    # `Organization.Investment_promotion_department`, which is 0, where nothing of this holds.
    machinery = one_of((~chair_rule_1, Organization.Local_planning_and_investment_sector), out=out["machinery"])
    # Article 22, fifth item: The organization that is its secretariat.
    secretariat = one_of(
        (chair_rule_1, Organization.Central_one_stop_service),
        (~chair_rule_1, Organization.Local_one_stop_service),
        out=out["secretariat"],
    )
    return Block(
        None,
        {"chair": 0, "vice_chair": 0, "machinery": 0, "secretariat": 0, "seal": 0},
        {"chair": chair, "vice_chair": vice_chair, "machinery": machinery, "secretariat": secretariat, "seal": chair},
    )


COMMITTEE_OFFICES = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.COMMITTEE_OFFICES,
    Blocks(
        _committee_offices_block,
        ("committee",),
        puts={"chair": "int8", "vice_chair": "int8", "machinery": "int8", "secretariat": "int8"},
    ),
)


def committee_offices(*, committee: Column, threads: int | None = None) -> Answers:
    """Who chairs a Committee, who works for it, and whose seal it uses.

    Encodes Article 22 (rules/decree/part_6_committee_and_one_stop_services.catala_en:186).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        committee: The Committee.
            Codes of `Committee` (int8), or the names of cases.

    Outputs, each with its `values` and its `outcome` by row:
        chair: Its Chair.
            Codes of `Office_holder` (int8).
        vice_chair: Its Vice Chair.
            Codes of `Office_holder` (int8).
        machinery: The organization that is its machinery and think tank.
            Codes of `Organization` (int8).
        secretariat: The organization that is its secretariat.
            Codes of `Organization` (int8).
        seal: The office holder whose seal it uses.
            Codes of `Office_holder` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return COMMITTEE_OFFICES.ask(threads, committee=committee)


def _committee_seat_block(
    committee: Array,
    post_minister: Array,
    post_deputy_minister: Array,
    post_director_general: Array,
    post_division_official: Array,
    post: Array,
    supervises_investment: Array,
    is_selected: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Committee_seat` for a block of rows."""
    committee_is_central_committee = committee == Committee.Central_committee
    # Article 22, first item: Chair
    seat_rule_2 = (
        committee_is_central_committee & (post == Post.Minister) & (post_minister == Sector.Planning_and_investment)
    )
    committee_is_provincial_committee = committee == Committee.Provincial_committee
    # Article 22, second item: Chair
    seat_rule_3 = committee_is_provincial_committee & (post == Post.Governor)
    committee_is_municipal_committee = committee == Committee.Municipal_committee
    # Article 22, second item: Chair
    seat_rule_4 = committee_is_municipal_committee & (post == Post.Mayor)
    # Article 22, second item: Vice_chair
    seat_rule_7 = supervises_investment & committee_is_provincial_committee & (post == Post.Vice_governor)
    # Article 22, second item: Vice_chair
    seat_rule_8 = supervises_investment & committee_is_municipal_committee & (post == Post.Vice_mayor)
    # Article 22, third item, second sentence: Member
    seat_rule_9 = (
        is_selected
        & committee_is_central_committee
        & (post == Post.Director_general)
        & (post_director_general != Sector.Another_sector)
    )
    # Article 22, third item, second sentence; Article 22, third item, third sentence: Member
    seat_rule_10 = (
        (post == Post.Division_official)
        & (post_division_official != Sector.Another_sector)
        & (is_selected | ~committee_is_central_committee)
    )
    not_condition = ~(seat_rule_2 | seat_rule_3 | seat_rule_4 | seat_rule_7 | seat_rule_8 | seat_rule_9 | seat_rule_10)
    post_is_deputy_minister = post == Post.Deputy_minister
    post_deputy_minister_is_planning_and_investment = post_deputy_minister == Sector.Planning_and_investment
    # Article 22, first item: Vice_chair
    seat_rule_6 = (
        supervises_investment
        & committee_is_central_committee
        & post_is_deputy_minister
        & post_deputy_minister_is_planning_and_investment
    )
    not_post_deputy_minister_is_another_sector = post_deputy_minister != Sector.Another_sector
    not_condition_ = ~(supervises_investment & post_deputy_minister_is_planning_and_investment)
    # Article 22, third item, second sentence: Member
    seat_deputy_ministers = (
        committee_is_central_committee
        & post_is_deputy_minister
        & not_post_deputy_minister_is_another_sector
        & not_condition_
    )
    condition = seat_rule_6 | seat_deputy_ministers
    # Article 22: As what the person can sit on the Committee.
    # `Seat.Chair`, which is 0, where nothing of this holds.
    seat = one_of(
        (
            seat_rule_7
            | seat_rule_8
            | supervises_investment
            & committee_is_central_committee
            & not_condition
            & post_is_deputy_minister
            & post_deputy_minister_is_planning_and_investment
            & condition,
            Seat.Vice_chair,
        ),
        (
            seat_rule_9
            | seat_rule_10
            | committee_is_central_committee
            & not_condition
            & post_is_deputy_minister
            & not_post_deputy_minister_is_another_sector
            & not_condition_
            & condition,
            Seat.Member,
        ),
        (not_condition & ~condition, Seat.No_seat),
        out=out["seat"],
    )
    return Block(None, {"seat": 0}, {"seat": seat})


def _committee_seat_block_by_reading(
    committee: Array,
    post_minister: Array,
    post_deputy_minister: Array,
    post_director_general: Array,
    post_division_official: Array,
    post: Array,
    supervises_investment: Array,
    is_selected: Array,
    deputy_ministers: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Committee_seat` for a block of rows, by how the text is read."""
    committee_is_central_committee = committee == Committee.Central_committee
    # Article 22, first item: Chair
    seat_rule_2 = (
        committee_is_central_committee & (post == Post.Minister) & (post_minister == Sector.Planning_and_investment)
    )
    committee_is_provincial_committee = committee == Committee.Provincial_committee
    # Article 22, second item: Chair
    seat_rule_3 = committee_is_provincial_committee & (post == Post.Governor)
    committee_is_municipal_committee = committee == Committee.Municipal_committee
    # Article 22, second item: Chair
    seat_rule_4 = committee_is_municipal_committee & (post == Post.Mayor)
    # Article 22, second item: Vice_chair
    seat_rule_7 = supervises_investment & committee_is_provincial_committee & (post == Post.Vice_governor)
    # Article 22, second item: Vice_chair
    seat_rule_8 = supervises_investment & committee_is_municipal_committee & (post == Post.Vice_mayor)
    # Article 22, third item, second sentence: Member
    seat_rule_9 = (
        is_selected
        & committee_is_central_committee
        & (post == Post.Director_general)
        & (post_director_general != Sector.Another_sector)
    )
    # Article 22, third item, second sentence; Article 22, third item, third sentence: Member
    seat_rule_10 = (
        (post == Post.Division_official)
        & (post_division_official != Sector.Another_sector)
        & (is_selected | ~committee_is_central_committee)
    )
    not_condition = ~(seat_rule_2 | seat_rule_3 | seat_rule_4 | seat_rule_7 | seat_rule_8 | seat_rule_9 | seat_rule_10)
    post_is_deputy_minister = post == Post.Deputy_minister
    post_deputy_minister_is_planning_and_investment = post_deputy_minister == Sector.Planning_and_investment
    # Article 22, first item: Vice_chair
    seat_rule_6 = (
        supervises_investment
        & committee_is_central_committee
        & post_is_deputy_minister
        & post_deputy_minister_is_planning_and_investment
    )
    not_post_deputy_minister_is_another_sector = post_deputy_minister != Sector.Another_sector
    deputy_ministers_is_of_each_sector = deputy_ministers == Deputy_ministers.Of_each_sector
    not_condition_ = ~(supervises_investment & post_deputy_minister_is_planning_and_investment)
    # Article 22, third item, second sentence: Member
    seat_deputy_ministers = (
        committee_is_central_committee
        & post_is_deputy_minister
        & not_post_deputy_minister_is_another_sector
        & deputy_ministers_is_of_each_sector
        & not_condition_
    )
    condition = seat_rule_6 | seat_deputy_ministers
    # Article 22: As what the person can sit on the Committee.
    # `Seat.Chair`, which is 0, where nothing of this holds.
    seat = one_of(
        (
            seat_rule_7
            | seat_rule_8
            | supervises_investment
            & committee_is_central_committee
            & not_condition
            & post_is_deputy_minister
            & post_deputy_minister_is_planning_and_investment
            & condition,
            Seat.Vice_chair,
        ),
        (
            seat_rule_9
            | seat_rule_10
            | committee_is_central_committee
            & not_condition
            & post_is_deputy_minister
            & not_post_deputy_minister_is_another_sector
            & deputy_ministers_is_of_each_sector
            & not_condition_
            & condition,
            Seat.Member,
        ),
        (not_condition & ~condition, Seat.No_seat),
        out=out["seat"],
    )
    return Block(None, {"seat": 0}, {"seat": seat})


COMMITTEE_SEAT = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.COMMITTEE_SEAT,
    Blocks(
        _committee_seat_block,
        (
            "committee",
            "post.Minister",
            "post.Deputy_minister",
            "post.Director_general",
            "post.Division_official",
            "post",
            "supervises_investment",
            "is_selected",
        ),
        puts={"seat": "int8"},
    ),
    Blocks(
        _committee_seat_block_by_reading,
        (
            "committee",
            "post.Minister",
            "post.Deputy_minister",
            "post.Director_general",
            "post.Division_official",
            "post",
            "supervises_investment",
            "is_selected",
            "deputy_ministers",
        ),
        puts={"seat": "int8"},
    ),
)


def committee_seat(
    *,
    committee: Column,
    post: Column,
    supervises_investment: Column,
    is_selected: Column,
    deputy_ministers: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Whether a person can sit on a Committee, and as what.

    Encodes Article 22 (rules/decree/part_6_committee_and_one_stop_services.catala_en:201).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        committee: The Committee.
            Codes of `Committee` (int8), or the names of cases.
        post: The post that the person holds.
            `Cases`: codes of `Post` (int8), and a column for what each of these carries: {Minister: codes of
                `Sector` (int8), or the names of cases, Deputy_minister: codes of `Sector` (int8), or the names of
                cases, Director_general: codes of `Sector` (int8), or the names of cases, Division_official: codes of
                `Sector` (int8), or the names of cases, Official_below_division: codes of `Sector` (int8), or the names
                of cases}.
        supervises_investment: The person supervises investment work.
            bool.
        is_selected: The official was selected for the central Committee.
            bool.
        deputy_ministers: Whose Deputy Minister is a member of the central Committee.
            Codes of `Deputy_ministers` (int8), or the names of cases; a reading of the text: Of_each_sector if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        seat: As what the person can sit on the Committee.
            Codes of `Seat` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return COMMITTEE_SEAT.ask(
        threads,
        committee=committee,
        post=post,
        supervises_investment=supervises_investment,
        is_selected=is_selected,
        deputy_ministers=deputy_ministers,
    )


def _committee_power_block(
    matter: Array, is_within_scope: Array, is_assigned: Array, out: Mapping[str, Array]
) -> Block:
    """`Committee_power` for a block of rows."""
    # Article 23, second item: [Examine; Report; Consider; Approve; Reject]
    powers_rule_2 = np.logical_and(is_within_scope, matter == Matter.Investment_activity, out=out["powers[1]"])
    # Article 23, third item: [Examine; Report; Consider; Approve; Reject]
    powers_rule_3 = np.logical_and(
        is_within_scope,
        (matter == Matter.Amendment)
        | (matter == Matter.Transfer_of_shares)
        | (matter == Matter.Renewal)
        | (matter == Matter.Modification_or_change)
        | (matter == Matter.Suspension)
        | (matter == Matter.Cancellation),
        out=out["powers[6]"],
    )
    # Article 23, fourth item: [Consider]
    powers_rule_4 = np.logical_and(is_within_scope, matter == Matter.Calling_list, out=out["powers[11]"])
    matter_is_reward_of_staff = matter == Matter.Reward_of_staff
    matter_is_sanction_of_staff = matter == Matter.Sanction_of_staff
    # Article 23, eleventh item: [Approve]
    powers_rule_6 = np.logical_or(matter_is_reward_of_staff, matter_is_sanction_of_staff, out=out["powers[12]"])
    # Article 23, eleventh item: [Perform]
    powers_rule_7 = np.logical_and(is_assigned, matter == Matter.Another_matter, out=out["powers[13]"])
    # Article 23: It may approve it.
    may_approve = np.logical_or(
        powers_rule_2 | powers_rule_3 | matter_is_reward_of_staff, matter_is_sanction_of_staff, out=out["may_approve"]
    )
    return Block(
        None,
        {"powers": 0, "may_approve": 0},
        {
            "powers": Listing(
                (powers_rule_2, Power.Examine),
                (powers_rule_2, Power.Report),
                (powers_rule_2, Power.Consider),
                (powers_rule_2, Power.Approve),
                (powers_rule_2, Power.Reject),
                (powers_rule_3, Power.Examine),
                (powers_rule_3, Power.Report),
                (powers_rule_3, Power.Consider),
                (powers_rule_3, Power.Approve),
                (powers_rule_3, Power.Reject),
                (powers_rule_4, Power.Consider),
                (powers_rule_6, Power.Approve),
                (powers_rule_7, Power.Perform),
            ),
            "may_approve": may_approve,
        },
    )


def _committee_power_block_by_reading(
    matter: Array,
    is_within_scope: Array,
    is_assigned: Array,
    calling_list: Array,
    other_tasks: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Committee_power` for a block of rows, by how the text is read."""
    # Article 23, second item: [Examine; Report; Consider; Approve; Reject]
    powers_rule_2 = np.logical_and(is_within_scope, matter == Matter.Investment_activity, out=out["powers[1]"])
    # Article 23, third item: [Examine; Report; Consider; Approve; Reject]
    powers_rule_3 = np.logical_and(
        is_within_scope,
        (matter == Matter.Amendment)
        | (matter == Matter.Transfer_of_shares)
        | (matter == Matter.Renewal)
        | (matter == Matter.Modification_or_change)
        | (matter == Matter.Suspension)
        | (matter == Matter.Cancellation),
        out=out["powers[6]"],
    )
    matter_is_calling_list = matter == Matter.Calling_list
    calling_list_is_considers_only = calling_list == Calling_list_power.Considers_only
    # Article 23, fourth item: [Consider]
    powers_rule_4 = np.logical_and(
        is_within_scope & matter_is_calling_list, calling_list_is_considers_only, out=out["powers[11]"]
    )
    # Article 23, fourth item: [Consider; Approve; Reject]
    powers_rule_5 = np.logical_and(
        is_within_scope & matter_is_calling_list, ~calling_list_is_considers_only, out=out["powers[12]"]
    )
    matter_is_reward_of_staff = matter == Matter.Reward_of_staff
    matter_is_sanction_of_staff = matter == Matter.Sanction_of_staff
    # Article 23, eleventh item: [Approve]
    powers_rule_6 = np.logical_or(matter_is_reward_of_staff, matter_is_sanction_of_staff, out=out["powers[15]"])
    # Article 23, eleventh item: [Perform]
    powers_rule_7 = np.logical_and(
        is_assigned,
        (matter == Matter.Another_matter)
        | ~is_within_scope & (other_tasks != Other_tasks.Not_named_before) & ~powers_rule_6,
        out=out["powers[16]"],
    )
    # Article 23: It may approve it.
    may_approve = np.logical_or(
        powers_rule_2 | powers_rule_3 | powers_rule_5 | matter_is_reward_of_staff,
        matter_is_sanction_of_staff,
        out=out["may_approve"],
    )
    return Block(
        None,
        {"powers": 0, "may_approve": 0},
        {
            "powers": Listing(
                (powers_rule_2, Power.Examine),
                (powers_rule_2, Power.Report),
                (powers_rule_2, Power.Consider),
                (powers_rule_2, Power.Approve),
                (powers_rule_2, Power.Reject),
                (powers_rule_3, Power.Examine),
                (powers_rule_3, Power.Report),
                (powers_rule_3, Power.Consider),
                (powers_rule_3, Power.Approve),
                (powers_rule_3, Power.Reject),
                (powers_rule_4, Power.Consider),
                (powers_rule_5, Power.Consider),
                (powers_rule_5, Power.Approve),
                (powers_rule_5, Power.Reject),
                (powers_rule_6, Power.Approve),
                (powers_rule_7, Power.Perform),
            ),
            "may_approve": may_approve,
        },
    )


COMMITTEE_POWER = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.COMMITTEE_POWER,
    Blocks(
        _committee_power_block,
        ("matter", "is_within_scope", "is_assigned"),
        puts={
            "powers[1]": "bool",
            "powers[6]": "bool",
            "powers[11]": "bool",
            "powers[12]": "bool",
            "powers[13]": "bool",
            "may_approve": "bool",
        },
    ),
    Blocks(
        _committee_power_block_by_reading,
        ("matter", "is_within_scope", "is_assigned", "calling_list", "other_tasks"),
        puts={
            "powers[1]": "bool",
            "powers[6]": "bool",
            "powers[11]": "bool",
            "powers[12]": "bool",
            "powers[15]": "bool",
            "powers[16]": "bool",
            "may_approve": "bool",
        },
    ),
)


def committee_power(
    *,
    matter: Column,
    is_within_scope: Column,
    is_assigned: Column,
    calling_list: Column | None = None,
    other_tasks: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What the Committee may do with a matter, and whether it may approve it.

    Encodes Article 23 (rules/decree/part_6_committee_and_one_stop_services.catala_en:567).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        matter: The matter.
            Codes of `Matter` (int8), or the names of cases.
        is_within_scope: It lies within the scope of the role and rights of this Committee.
            bool.
        is_assigned: The government assigned it to the Committee.
            bool.
        calling_list: What "consider approval of project lists" lets the Committee do.
            Codes of `Calling_list_power` (int8), or the names of cases; a reading of the text: Considers_only if
                not given.
        other_tasks: Which tasks the government can assign to the Committee.
            Codes of `Other_tasks` (int8), or the names of cases; a reading of the text: Not_named_before if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        powers: What the Committee may do with it; nothing if the list is empty.
            `Lists` of codes of `Power` (int8).
        may_approve: It may approve it.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return COMMITTEE_POWER.ask(
        threads,
        matter=matter,
        is_within_scope=is_within_scope,
        is_assigned=is_assigned,
        calling_list=calling_list,
        other_tasks=other_tasks,
    )


def _committee_signature_block(
    committee: Array, document: Array, is_within_scope: Array, is_assigned: Array, out: Mapping[str, Array]
) -> Block:
    """`Committee_signature` for a block of rows."""
    # `chair`, Article 22, second item: Provincial_governor
    # `vice_chair`, Article 22, second item: Vice_governor_supervising_investment
    chair_rule_2 = committee == Committee.Provincial_committee
    # `chair`, Article 22, second item: City_mayor
    # `vice_chair`, Article 22, second item: Vice_mayor_supervising_investment
    chair_rule_3 = committee == Committee.Municipal_committee
    # Article 22: Its Chair.
    # Article 22, fifth item, second sentence: The office holder whose seal it uses.
    # Article 22, fifth item, second sentence: The office holder whose seal the Committee uses for what it may sign.
    # `Office_holder.Minister_of_planning_and_investment`, which is 0, where nothing of this holds.
    chair = one_of(
        (chair_rule_2, Office_holder.Provincial_governor), (chair_rule_3, Office_holder.City_mayor), out=out["seal"]
    )
    # Article 23, fifth item
    may_sign_rule_1 = (document == Document_to_sign.Concession_registration_certificate) | (
        document == Document_to_sign.Other_authorization
    )
    # Article 23, sixth item
    may_sign_rule_2 = (
        (document == Document_to_sign.Memorandum_of_understanding)
        | (document == Document_to_sign.Project_development_agreement)
        | (document == Document_to_sign.Other_concession_agreement)
        | (document == Document_to_sign.Other_legal_document)
    )
    # Article 23: The Committee may sign it.
    may_sign = np.logical_or(is_within_scope & may_sign_rule_1, is_assigned & may_sign_rule_2, out=out["may_sign"])
    return Block(None, {"may_sign": 0, "seal": 0}, {"may_sign": may_sign, "seal": chair})


COMMITTEE_SIGNATURE = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.COMMITTEE_SIGNATURE,
    Blocks(
        _committee_signature_block,
        ("committee", "document", "is_within_scope", "is_assigned"),
        puts={"may_sign": "bool", "seal": "int8"},
    ),
)


def committee_signature(
    *, committee: Column, document: Column, is_within_scope: Column, is_assigned: Column, threads: int | None = None
) -> Answers:
    """Whether the Committee may sign a document, and whose seal it uses.

    Encodes Article 23 (rules/decree/part_6_committee_and_one_stop_services.catala_en:586).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        committee: The Committee.
            Codes of `Committee` (int8), or the names of cases.
        document: The document.
            Codes of `Document_to_sign` (int8), or the names of cases.
        is_within_scope: The document lies within the scope of the rights of this Committee.
            bool.
        is_assigned: The government assigned the signing to the Committee.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        may_sign: The Committee may sign it.
            bool.
        seal: The office holder whose seal the Committee uses for what it may sign.
            Codes of `Office_holder` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return COMMITTEE_SIGNATURE.ask(
        threads, committee=committee, document=document, is_within_scope=is_within_scope, is_assigned=is_assigned
    )


def _committee_meetings_block(
    last_weekly_is_there: Array,
    last_weekly: Array,
    last_quarterly_is_there: Array,
    last_quarterly: Array,
    last_half_yearly_is_there: Array,
    last_half_yearly: Array,
    last_yearly_is_there: Array,
    last_yearly: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Committee_meetings` for a block of rows."""
    last_weekly_is_too_large = beyond(last_weekly, 4_611_686_018_427_387_904)
    as_of_is_too_large = beyond(as_of, 4_611_686_018_427_387_904)
    last_weekly_up_to_as_of = last_weekly <= as_of
    condition = last_weekly_is_there & last_weekly_up_to_as_of
    last_weekly_weekday = weekday(last_weekly)
    last_weekly_weekday_is_1 = last_weekly_weekday == 1
    last_weekly_weekday_is_2 = last_weekly_weekday == 2
    last_weekly_weekday_is_3 = last_weekly_weekday == 3
    last_weekly_weekday_is_4 = last_weekly_weekday == 4
    last_weekly_weekday_is_5 = last_weekly_weekday == 5
    last_weekly_weekday_is_6 = last_weekly_weekday == 6
    last_weekly_weekday_is_7 = last_weekly_weekday == 7
    number = last_weekly - 1
    number_above_2932896 = above(number, 2_932_896)
    number_up_to_minus_719163 = below(number, -719_162)
    number_ = last_weekly - 2
    number__above_2932896 = above(number_, 2_932_896)
    number__up_to_minus_719163 = below(number_, -719_162)
    number_2 = last_weekly - 3
    number_2_above_2932896 = above(number_2, 2_932_896)
    number_2_up_to_minus_719163 = below(number_2, -719_162)
    number_3 = last_weekly - 4
    number_3_above_2932896 = above(number_3, 2_932_896)
    number_3_up_to_minus_719163 = below(number_3, -719_162)
    number_4 = last_weekly - 5
    number_4_above_2932896 = above(number_4, 2_932_896)
    number_4_up_to_minus_719163 = below(number_4, -719_162)
    number_5 = last_weekly - 6
    number_5_above_2932896 = above(number_5, 2_932_896)
    number_5_up_to_minus_719163 = below(number_5, -719_162)
    number_6 = (
        select(
            last_weekly_weekday_is_2
            | last_weekly_weekday_is_3
            | last_weekly_weekday_is_4
            | last_weekly_weekday_is_5
            | last_weekly_weekday_is_6
            | last_weekly_weekday_is_7,
            select(
                last_weekly_weekday_is_2,
                number,
                select(
                    last_weekly_weekday_is_3,
                    number_,
                    select(
                        last_weekly_weekday_is_4,
                        number_2,
                        select(
                            last_weekly_weekday_is_5, number_3, select(last_weekly_weekday_is_6, number_4, number_5)
                        ),
                    ),
                ),
            ),
            last_weekly,
        )
        + 7
    )
    number_6_above_2932896 = above(number_6, 2_932_896)
    number_6_up_to_minus_719163 = below(number_6, -719_162)
    as_of_weekday = weekday(as_of)
    as_of_weekday_is_1 = as_of_weekday == 1
    as_of_weekday_is_2 = as_of_weekday == 2
    as_of_weekday_is_3 = as_of_weekday == 3
    as_of_weekday_is_4 = as_of_weekday == 4
    as_of_weekday_is_5 = as_of_weekday == 5
    as_of_weekday_is_6 = as_of_weekday == 6
    as_of_weekday_is_7 = as_of_weekday == 7
    not_condition = ~(
        as_of_weekday_is_1
        | as_of_weekday_is_2
        | as_of_weekday_is_3
        | as_of_weekday_is_4
        | as_of_weekday_is_5
        | as_of_weekday_is_6
        | as_of_weekday_is_7
    )
    number_7 = as_of - 1
    number_7_above_2932896 = above(number_7, 2_932_896)
    number_7_up_to_minus_719163 = below(number_7, -719_162)
    number_8 = as_of - 2
    number_8_above_2932896 = above(number_8, 2_932_896)
    number_8_up_to_minus_719163 = below(number_8, -719_162)
    number_9 = as_of - 3
    number_9_above_2932896 = above(number_9, 2_932_896)
    number_9_up_to_minus_719163 = below(number_9, -719_162)
    number_10 = as_of - 4
    number_10_above_2932896 = above(number_10, 2_932_896)
    number_10_up_to_minus_719163 = below(number_10, -719_162)
    number_11 = as_of - 5
    number_11_above_2932896 = above(number_11, 2_932_896)
    number_11_up_to_minus_719163 = below(number_11, -719_162)
    number_12 = as_of - 6
    number_12_above_2932896 = above(number_12, 2_932_896)
    number_12_up_to_minus_719163 = below(number_12, -719_162)
    number_13 = select(
        as_of_weekday_is_2
        | as_of_weekday_is_3
        | as_of_weekday_is_4
        | as_of_weekday_is_5
        | as_of_weekday_is_6
        | as_of_weekday_is_7,
        select(
            as_of_weekday_is_2,
            number_7,
            select(
                as_of_weekday_is_3,
                number_8,
                select(
                    as_of_weekday_is_4,
                    number_9,
                    select(as_of_weekday_is_5, number_10, select(as_of_weekday_is_6, number_11, number_12)),
                ),
            ),
        ),
        as_of,
    )
    condition_ = both(as_of_weekday_is_2, either(number_7_above_2932896, number_7_up_to_minus_719163))
    condition_2 = both(as_of_weekday_is_3, either(number_8_above_2932896, number_8_up_to_minus_719163))
    condition_3 = both(as_of_weekday_is_4, either(number_9_above_2932896, number_9_up_to_minus_719163))
    condition_4 = both(as_of_weekday_is_5, either(number_10_above_2932896, number_10_up_to_minus_719163))
    condition_5 = both(as_of_weekday_is_6, either(number_11_above_2932896, number_11_up_to_minus_719163))
    condition_6 = both(as_of_weekday_is_7, either(number_12_above_2932896, number_12_up_to_minus_719163))
    begins = select(condition, number_6, number_13, out=out["weekly.start.On"])
    number_14 = begins + 7
    number_14_above_2932896 = above(number_14, 2_932_896)
    number_14_up_to_minus_719163 = below(number_14, -719_162)
    number_15 = number_14 - 1
    number_15_above_2932896 = above(number_15, 2_932_896)
    number_15_up_to_minus_719163 = below(number_15, -719_162)
    number_16 = number_13 + 7
    number_16_above_2932896 = above(number_16, 2_932_896)
    number_16_up_to_minus_719163 = below(number_16, -719_162)
    number_17 = number_16 - 1
    number_17_above_2932896 = above(number_17, 2_932_896)
    number_17_up_to_minus_719163 = below(number_17, -719_162)
    ends = select(condition, number_15, number_17, out=out["weekly.due"])
    begins_above_as_of = begins > as_of
    is_begun = ~begins_above_as_of
    as_of_above_ends = as_of > ends
    weekly_status = one_of(
        (begins_above_as_of, obligations.Status.Not_begun),
        (is_begun & ~as_of_above_ends, obligations.Status.Open),
        (is_begun & as_of_above_ends, obligations.Status.Overdue),
        out=out["weekly.status"],
    )
    last_quarterly_up_to_as_of = last_quarterly <= as_of
    condition_7 = last_quarterly_is_there & last_quarterly_up_to_as_of
    last_quarterly_month_of = month_of(last_quarterly)
    last_quarterly_month_of_above_3 = last_quarterly_month_of > 3
    last_quarterly_month_of_above_6 = last_quarterly_month_of > 6
    last_quarterly_month_of_from_10 = last_quarterly_month_of >= 10
    number_date_of = date_of(
        year_of(last_quarterly),
        widened(
            one_of(
                (last_quarterly_month_of_above_6 & ~last_quarterly_month_of_from_10, 7),
                (last_quarterly_month_of_from_10, 10),
                (last_quarterly_month_of_above_3 & ~last_quarterly_month_of_above_6, 4),
                (~last_quarterly_month_of_above_3, 1),
            ),
        ),
        1,
    )
    number_date_of_is_nowhere = nowhere(number_date_of)
    number_date_of_months_later_3 = _MONTHS_LATER_3_DOWN.of(number_date_of)
    number_date_of_months_later_3_is_nowhere = nowhere(number_date_of_months_later_3)
    as_of_year_of = year_of(as_of)
    as_of_month_of = month_of(as_of)
    as_of_month_of_above_3 = as_of_month_of > 3
    as_of_month_of_above_6 = as_of_month_of > 6
    as_of_month_of_from_10 = as_of_month_of >= 10
    as_of_year_of_date_of = date_of(
        as_of_year_of,
        widened(
            one_of(
                (as_of_month_of_above_6 & ~as_of_month_of_from_10, 7),
                (as_of_month_of_from_10, 10),
                (as_of_month_of_above_3 & ~as_of_month_of_above_6, 4),
                (~as_of_month_of_above_3, 1),
            ),
        ),
        1,
    )
    as_of_year_of_date_of_is_nowhere = nowhere(as_of_year_of_date_of)
    begins_ = select(condition_7, number_date_of_months_later_3, as_of_year_of_date_of, out=out["quarterly.start.On"])
    begins__months_later_3 = _MONTHS_LATER_3_DOWN.of(begins_)
    begins__months_later_3_is_nowhere = nowhere(begins__months_later_3)
    as_of_year_of_date_of_months_later_3 = _MONTHS_LATER_3_DOWN.of(as_of_year_of_date_of)
    as_of_year_of_date_of_months_later_3_is_nowhere = nowhere(as_of_year_of_date_of_months_later_3)
    ends_ = select(
        condition_7, begins__months_later_3 - 1, as_of_year_of_date_of_months_later_3 - 1, out=out["quarterly.due"]
    )
    begins__above_as_of = begins_ > as_of
    is_begun_ = ~begins__above_as_of
    as_of_above_ends_ = as_of > ends_
    quarterly_status = one_of(
        (begins__above_as_of, obligations.Status.Not_begun),
        (is_begun_ & ~as_of_above_ends_, obligations.Status.Open),
        (is_begun_ & as_of_above_ends_, obligations.Status.Overdue),
        out=out["quarterly.status"],
    )
    last_half_yearly_up_to_as_of = last_half_yearly <= as_of
    condition_8 = last_half_yearly_is_there & last_half_yearly_up_to_as_of
    number_above_6 = month_of(last_half_yearly) > 6
    number_date_of_ = date_of(year_of(last_half_yearly), widened(one_of((~number_above_6, 1), (number_above_6, 7))), 1)
    number_date_of__is_nowhere = nowhere(number_date_of_)
    number_date_of__months_later_6 = _MONTHS_LATER_6_DOWN.of(number_date_of_)
    number_date_of__months_later_6_is_nowhere = nowhere(number_date_of__months_later_6)
    as_of_year_of_date_of_ = date_of(
        as_of_year_of, widened(one_of((~as_of_month_of_above_6, 1), (as_of_month_of_above_6, 7))), 1
    )
    as_of_year_of_date_of__is_nowhere = nowhere(as_of_year_of_date_of_)
    begins_2 = select(
        condition_8, number_date_of__months_later_6, as_of_year_of_date_of_, out=out["half_yearly.start.On"]
    )
    begins_2_months_later_6 = _MONTHS_LATER_6_DOWN.of(begins_2)
    begins_2_months_later_6_is_nowhere = nowhere(begins_2_months_later_6)
    as_of_year_of_date_of__months_later_6 = _MONTHS_LATER_6_DOWN.of(as_of_year_of_date_of_)
    as_of_year_of_date_of__months_later_6_is_nowhere = nowhere(as_of_year_of_date_of__months_later_6)
    ends_2 = select(
        condition_8, begins_2_months_later_6 - 1, as_of_year_of_date_of__months_later_6 - 1, out=out["half_yearly.due"]
    )
    begins_2_above_as_of = begins_2 > as_of
    is_begun_2 = ~begins_2_above_as_of
    as_of_above_ends_2 = as_of > ends_2
    half_yearly_status = one_of(
        (begins_2_above_as_of, obligations.Status.Not_begun),
        (is_begun_2 & ~as_of_above_ends_2, obligations.Status.Open),
        (is_begun_2 & as_of_above_ends_2, obligations.Status.Overdue),
        out=out["half_yearly.status"],
    )
    last_yearly_up_to_as_of = last_yearly <= as_of
    condition_9 = last_yearly_is_there & last_yearly_up_to_as_of
    number_date_of_2 = date_of(year_of(last_yearly), 1, 1)
    number_date_of_2_is_nowhere = nowhere(number_date_of_2)
    number_date_of_2_months_later_12 = _MONTHS_LATER_12_DOWN.of(number_date_of_2)
    number_date_of_2_months_later_12_is_nowhere = nowhere(number_date_of_2_months_later_12)
    as_of_year_of_date_of_2 = date_of(as_of_year_of, 1, 1)
    as_of_year_of_date_of_2_is_nowhere = nowhere(as_of_year_of_date_of_2)
    begins_3 = select(
        condition_9, number_date_of_2_months_later_12, as_of_year_of_date_of_2, out=out["yearly.start.On"]
    )
    begins_3_months_later_12 = _MONTHS_LATER_12_DOWN.of(begins_3)
    begins_3_months_later_12_is_nowhere = nowhere(begins_3_months_later_12)
    as_of_year_of_date_of_2_months_later_12 = _MONTHS_LATER_12_DOWN.of(as_of_year_of_date_of_2)
    as_of_year_of_date_of_2_months_later_12_is_nowhere = nowhere(as_of_year_of_date_of_2_months_later_12)
    ends_3 = select(
        condition_9, begins_3_months_later_12 - 1, as_of_year_of_date_of_2_months_later_12 - 1, out=out["yearly.due"]
    )
    begins_3_above_as_of = begins_3 > as_of
    is_begun_3 = ~begins_3_above_as_of
    as_of_above_ends_3 = as_of > ends_3
    yearly_status = one_of(
        (begins_3_above_as_of, obligations.Status.Not_begun),
        (is_begun_3 & ~as_of_above_ends_3, obligations.Status.Open),
        (is_begun_3 & as_of_above_ends_3, obligations.Status.Overdue),
        out=out["yearly.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        last_weekly_is_too_large,
        as_of_is_too_large,
        either(
            both(
                last_weekly_is_there,
                last_weekly_up_to_as_of,
                either(
                    ~(
                        last_weekly_weekday_is_1
                        | last_weekly_weekday_is_2
                        | last_weekly_weekday_is_3
                        | last_weekly_weekday_is_4
                        | last_weekly_weekday_is_5
                        | last_weekly_weekday_is_6
                        | last_weekly_weekday_is_7
                    ),
                    both(last_weekly_weekday_is_2, either(number_above_2932896, number_up_to_minus_719163)),
                    both(last_weekly_weekday_is_3, either(number__above_2932896, number__up_to_minus_719163)),
                    both(last_weekly_weekday_is_4, either(number_2_above_2932896, number_2_up_to_minus_719163)),
                    both(last_weekly_weekday_is_5, either(number_3_above_2932896, number_3_up_to_minus_719163)),
                    both(last_weekly_weekday_is_6, either(number_4_above_2932896, number_4_up_to_minus_719163)),
                    both(last_weekly_weekday_is_7, either(number_5_above_2932896, number_5_up_to_minus_719163)),
                    number_6_above_2932896,
                    number_6_up_to_minus_719163,
                ),
            ),
            both(
                ~condition,
                either(not_condition, condition_, condition_2, condition_3, condition_4, condition_5, condition_6),
            ),
            both(
                last_weekly_is_there,
                last_weekly_up_to_as_of,
                either(
                    number_14_above_2932896,
                    number_14_up_to_minus_719163,
                    number_15_above_2932896,
                    number_15_up_to_minus_719163,
                ),
            ),
            both(
                ~condition,
                either(
                    not_condition,
                    condition_,
                    condition_2,
                    condition_3,
                    condition_4,
                    condition_5,
                    condition_6,
                    number_16_above_2932896,
                    number_16_up_to_minus_719163,
                    number_17_above_2932896,
                    number_17_up_to_minus_719163,
                ),
            ),
            both(
                last_quarterly_is_there,
                last_quarterly_up_to_as_of,
                either(number_date_of_is_nowhere, number_date_of_months_later_3_is_nowhere),
            ),
            both(~condition_7, as_of_year_of_date_of_is_nowhere),
            both(last_quarterly_is_there, last_quarterly_up_to_as_of, begins__months_later_3_is_nowhere),
            both(
                ~condition_7, either(as_of_year_of_date_of_is_nowhere, as_of_year_of_date_of_months_later_3_is_nowhere)
            ),
            both(
                last_half_yearly_is_there,
                last_half_yearly_up_to_as_of,
                either(number_date_of__is_nowhere, number_date_of__months_later_6_is_nowhere),
            ),
            both(~condition_8, as_of_year_of_date_of__is_nowhere),
            both(last_half_yearly_is_there, last_half_yearly_up_to_as_of, begins_2_months_later_6_is_nowhere),
            both(
                ~condition_8,
                either(as_of_year_of_date_of__is_nowhere, as_of_year_of_date_of__months_later_6_is_nowhere),
            ),
            both(
                last_yearly_is_there,
                last_yearly_up_to_as_of,
                either(number_date_of_2_is_nowhere, number_date_of_2_months_later_12_is_nowhere),
            ),
            both(~condition_9, as_of_year_of_date_of_2_is_nowhere),
            both(last_yearly_is_there, last_yearly_up_to_as_of, begins_3_months_later_12_is_nowhere),
            both(
                ~condition_9,
                either(as_of_year_of_date_of_2_is_nowhere, as_of_year_of_date_of_2_months_later_12_is_nowhere),
            ),
        ),
    )
    return Block(
        doubtful,
        {"weekly": 0, "further": 0, "quarterly": 0, "half_yearly": 0, "yearly": 0},
        {
            "weekly.modality": obligations.Modality.Duty,
            "weekly.bearer": administration.Actor.Committee_for_investment_promotion,
            "weekly.addressee": administration.Actor.Not_named,
            "weekly.start": obligations.Start.On,
            "weekly.start.On": begins,
            "weekly.due?": True,
            "weekly.due": ends,
            "weekly.done?": False,
            "weekly.done": 0,
            "weekly.status": weekly_status,
            "weekly.follows": obligations.Consequence.Not_said,
            "weekly.has_followed": False,
            "further.modality": obligations.Modality.Permission,
            "further.bearer": administration.Actor.Committee_for_investment_promotion,
            "further.addressee": administration.Actor.Not_named,
            "further.start": obligations.Start.From_the_outset,
            "further.start.On": 0,
            "further.due?": False,
            "further.due": 0,
            "further.done?": False,
            "further.done": 0,
            "further.status": obligations.Status.Open,
            "further.follows": obligations.Consequence.Not_said,
            "further.has_followed": False,
            "quarterly.modality": obligations.Modality.Duty,
            "quarterly.bearer": administration.Actor.Committee_for_investment_promotion,
            "quarterly.addressee": administration.Actor.Not_named,
            "quarterly.start": obligations.Start.On,
            "quarterly.start.On": begins_,
            "quarterly.due?": True,
            "quarterly.due": ends_,
            "quarterly.done?": False,
            "quarterly.done": 0,
            "quarterly.status": quarterly_status,
            "quarterly.follows": obligations.Consequence.Not_said,
            "quarterly.has_followed": False,
            "half_yearly.modality": obligations.Modality.Duty,
            "half_yearly.bearer": administration.Actor.Committee_for_investment_promotion,
            "half_yearly.addressee": administration.Actor.Not_named,
            "half_yearly.start": obligations.Start.On,
            "half_yearly.start.On": begins_2,
            "half_yearly.due?": True,
            "half_yearly.due": ends_2,
            "half_yearly.done?": False,
            "half_yearly.done": 0,
            "half_yearly.status": half_yearly_status,
            "half_yearly.follows": obligations.Consequence.Not_said,
            "half_yearly.has_followed": False,
            "yearly.modality": obligations.Modality.Duty,
            "yearly.bearer": administration.Actor.Committee_for_investment_promotion,
            "yearly.addressee": administration.Actor.Not_named,
            "yearly.start": obligations.Start.On,
            "yearly.start.On": begins_3,
            "yearly.due?": True,
            "yearly.due": ends_3,
            "yearly.done?": False,
            "yearly.done": 0,
            "yearly.status": yearly_status,
            "yearly.follows": obligations.Consequence.Not_said,
            "yearly.has_followed": False,
        },
    )


def _committee_meetings_block_by_reading(
    last_weekly_is_there: Array,
    last_weekly: Array,
    last_quarterly_is_there: Array,
    last_quarterly: Array,
    last_half_yearly_is_there: Array,
    last_half_yearly: Array,
    last_yearly_is_there: Array,
    last_yearly: Array,
    as_of: Array,
    counting: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Committee_meetings` for a block of rows, by how the text is read."""
    last_weekly_is_too_large = beyond(last_weekly, 4_611_686_018_427_387_904)
    as_of_is_too_large = beyond(as_of, 4_611_686_018_427_387_904)
    last_weekly_up_to_as_of = last_weekly <= as_of
    condition = last_weekly_is_there & last_weekly_up_to_as_of
    counting_is_in_each_calendar_period = counting == recurring.Counting_.In_each_calendar_period
    last_weekly_weekday = weekday(last_weekly)
    last_weekly_weekday_is_1 = last_weekly_weekday == 1
    last_weekly_weekday_is_2 = last_weekly_weekday == 2
    last_weekly_weekday_is_3 = last_weekly_weekday == 3
    last_weekly_weekday_is_4 = last_weekly_weekday == 4
    last_weekly_weekday_is_5 = last_weekly_weekday == 5
    last_weekly_weekday_is_6 = last_weekly_weekday == 6
    last_weekly_weekday_is_7 = last_weekly_weekday == 7
    number = last_weekly - 1
    number_above_2932896 = above(number, 2_932_896)
    number_up_to_minus_719163 = below(number, -719_162)
    number_ = last_weekly - 2
    number__above_2932896 = above(number_, 2_932_896)
    number__up_to_minus_719163 = below(number_, -719_162)
    number_2 = last_weekly - 3
    number_2_above_2932896 = above(number_2, 2_932_896)
    number_2_up_to_minus_719163 = below(number_2, -719_162)
    number_3 = last_weekly - 4
    number_3_above_2932896 = above(number_3, 2_932_896)
    number_3_up_to_minus_719163 = below(number_3, -719_162)
    number_4 = last_weekly - 5
    number_4_above_2932896 = above(number_4, 2_932_896)
    number_4_up_to_minus_719163 = below(number_4, -719_162)
    number_5 = last_weekly - 6
    number_5_above_2932896 = above(number_5, 2_932_896)
    number_5_up_to_minus_719163 = below(number_5, -719_162)
    number_6 = (
        select(
            last_weekly_weekday_is_2
            | last_weekly_weekday_is_3
            | last_weekly_weekday_is_4
            | last_weekly_weekday_is_5
            | last_weekly_weekday_is_6
            | last_weekly_weekday_is_7,
            select(
                last_weekly_weekday_is_2,
                number,
                select(
                    last_weekly_weekday_is_3,
                    number_,
                    select(
                        last_weekly_weekday_is_4,
                        number_2,
                        select(
                            last_weekly_weekday_is_5, number_3, select(last_weekly_weekday_is_6, number_4, number_5)
                        ),
                    ),
                ),
            ),
            last_weekly,
        )
        + 7
    )
    number_6_above_2932896 = above(number_6, 2_932_896)
    number_6_up_to_minus_719163 = below(number_6, -719_162)
    as_of_weekday = weekday(as_of)
    as_of_weekday_is_1 = as_of_weekday == 1
    as_of_weekday_is_2 = as_of_weekday == 2
    as_of_weekday_is_3 = as_of_weekday == 3
    as_of_weekday_is_4 = as_of_weekday == 4
    as_of_weekday_is_5 = as_of_weekday == 5
    as_of_weekday_is_6 = as_of_weekday == 6
    as_of_weekday_is_7 = as_of_weekday == 7
    not_condition = ~(
        as_of_weekday_is_1
        | as_of_weekday_is_2
        | as_of_weekday_is_3
        | as_of_weekday_is_4
        | as_of_weekday_is_5
        | as_of_weekday_is_6
        | as_of_weekday_is_7
    )
    number_7 = as_of - 1
    number_7_above_2932896 = above(number_7, 2_932_896)
    number_7_up_to_minus_719163 = below(number_7, -719_162)
    number_8 = as_of - 2
    number_8_above_2932896 = above(number_8, 2_932_896)
    number_8_up_to_minus_719163 = below(number_8, -719_162)
    number_9 = as_of - 3
    number_9_above_2932896 = above(number_9, 2_932_896)
    number_9_up_to_minus_719163 = below(number_9, -719_162)
    number_10 = as_of - 4
    number_10_above_2932896 = above(number_10, 2_932_896)
    number_10_up_to_minus_719163 = below(number_10, -719_162)
    number_11 = as_of - 5
    number_11_above_2932896 = above(number_11, 2_932_896)
    number_11_up_to_minus_719163 = below(number_11, -719_162)
    number_12 = as_of - 6
    number_12_above_2932896 = above(number_12, 2_932_896)
    number_12_up_to_minus_719163 = below(number_12, -719_162)
    number_13 = select(
        as_of_weekday_is_2
        | as_of_weekday_is_3
        | as_of_weekday_is_4
        | as_of_weekday_is_5
        | as_of_weekday_is_6
        | as_of_weekday_is_7,
        select(
            as_of_weekday_is_2,
            number_7,
            select(
                as_of_weekday_is_3,
                number_8,
                select(
                    as_of_weekday_is_4,
                    number_9,
                    select(as_of_weekday_is_5, number_10, select(as_of_weekday_is_6, number_11, number_12)),
                ),
            ),
        ),
        as_of,
    )
    condition_ = both(as_of_weekday_is_2, either(number_7_above_2932896, number_7_up_to_minus_719163))
    condition_2 = both(as_of_weekday_is_3, either(number_8_above_2932896, number_8_up_to_minus_719163))
    condition_3 = both(as_of_weekday_is_4, either(number_9_above_2932896, number_9_up_to_minus_719163))
    condition_4 = both(as_of_weekday_is_5, either(number_10_above_2932896, number_10_up_to_minus_719163))
    condition_5 = both(as_of_weekday_is_6, either(number_11_above_2932896, number_11_up_to_minus_719163))
    condition_6 = both(as_of_weekday_is_7, either(number_12_above_2932896, number_12_up_to_minus_719163))
    begins = select(
        condition,
        select(counting_is_in_each_calendar_period, number_6, last_weekly),
        number_13,
        out=out["weekly.start.On"],
    )
    number_14 = begins + 7
    number_14_above_2932896 = above(number_14, 2_932_896)
    number_14_up_to_minus_719163 = below(number_14, -719_162)
    number_15 = number_14 - 1
    number_15_above_2932896 = above(number_15, 2_932_896)
    number_15_up_to_minus_719163 = below(number_15, -719_162)
    number_16 = last_weekly + 7
    number_16_above_2932896 = above(number_16, 2_932_896)
    number_16_up_to_minus_719163 = below(number_16, -719_162)
    number_17 = number_13 + 7
    number_17_above_2932896 = above(number_17, 2_932_896)
    number_17_up_to_minus_719163 = below(number_17, -719_162)
    number_18 = number_17 - 1
    number_18_above_2932896 = above(number_18, 2_932_896)
    number_18_up_to_minus_719163 = below(number_18, -719_162)
    ends = select(
        condition, select(counting_is_in_each_calendar_period, number_15, number_16), number_18, out=out["weekly.due"]
    )
    begins_above_as_of = begins > as_of
    is_begun = ~begins_above_as_of
    as_of_above_ends = as_of > ends
    weekly_status = one_of(
        (begins_above_as_of, obligations.Status.Not_begun),
        (is_begun & ~as_of_above_ends, obligations.Status.Open),
        (is_begun & as_of_above_ends, obligations.Status.Overdue),
        out=out["weekly.status"],
    )
    last_quarterly_up_to_as_of = last_quarterly <= as_of
    condition_7 = last_quarterly_is_there & last_quarterly_up_to_as_of
    last_quarterly_month_of = month_of(last_quarterly)
    last_quarterly_month_of_above_3 = last_quarterly_month_of > 3
    last_quarterly_month_of_above_6 = last_quarterly_month_of > 6
    last_quarterly_month_of_from_10 = last_quarterly_month_of >= 10
    number_date_of = date_of(
        year_of(last_quarterly),
        widened(
            one_of(
                (last_quarterly_month_of_above_6 & ~last_quarterly_month_of_from_10, 7),
                (last_quarterly_month_of_from_10, 10),
                (last_quarterly_month_of_above_3 & ~last_quarterly_month_of_above_6, 4),
                (~last_quarterly_month_of_above_3, 1),
            ),
        ),
        1,
    )
    number_date_of_is_nowhere = nowhere(number_date_of)
    number_date_of_months_later_3 = _MONTHS_LATER_3_DOWN.of(number_date_of)
    number_date_of_months_later_3_is_nowhere = nowhere(number_date_of_months_later_3)
    as_of_year_of = year_of(as_of)
    as_of_month_of = month_of(as_of)
    as_of_month_of_above_3 = as_of_month_of > 3
    as_of_month_of_above_6 = as_of_month_of > 6
    as_of_month_of_from_10 = as_of_month_of >= 10
    as_of_year_of_date_of = date_of(
        as_of_year_of,
        widened(
            one_of(
                (as_of_month_of_above_6 & ~as_of_month_of_from_10, 7),
                (as_of_month_of_from_10, 10),
                (as_of_month_of_above_3 & ~as_of_month_of_above_6, 4),
                (~as_of_month_of_above_3, 1),
            ),
        ),
        1,
    )
    as_of_year_of_date_of_is_nowhere = nowhere(as_of_year_of_date_of)
    begins_ = select(
        condition_7,
        select(counting_is_in_each_calendar_period, number_date_of_months_later_3, last_quarterly),
        as_of_year_of_date_of,
        out=out["quarterly.start.On"],
    )
    begins__months_later_3 = _MONTHS_LATER_3_DOWN.of(begins_)
    begins__months_later_3_is_nowhere = nowhere(begins__months_later_3)
    last_quarterly_months_later_3 = _MONTHS_LATER_3_DOWN.of(last_quarterly)
    last_quarterly_months_later_3_is_nowhere = nowhere(last_quarterly_months_later_3)
    as_of_year_of_date_of_months_later_3 = _MONTHS_LATER_3_DOWN.of(as_of_year_of_date_of)
    as_of_year_of_date_of_months_later_3_is_nowhere = nowhere(as_of_year_of_date_of_months_later_3)
    ends_ = select(
        condition_7,
        select(counting_is_in_each_calendar_period, begins__months_later_3 - 1, last_quarterly_months_later_3),
        as_of_year_of_date_of_months_later_3 - 1,
        out=out["quarterly.due"],
    )
    begins__above_as_of = begins_ > as_of
    is_begun_ = ~begins__above_as_of
    as_of_above_ends_ = as_of > ends_
    quarterly_status = one_of(
        (begins__above_as_of, obligations.Status.Not_begun),
        (is_begun_ & ~as_of_above_ends_, obligations.Status.Open),
        (is_begun_ & as_of_above_ends_, obligations.Status.Overdue),
        out=out["quarterly.status"],
    )
    last_half_yearly_up_to_as_of = last_half_yearly <= as_of
    condition_8 = last_half_yearly_is_there & last_half_yearly_up_to_as_of
    number_above_6 = month_of(last_half_yearly) > 6
    number_date_of_ = date_of(year_of(last_half_yearly), widened(one_of((~number_above_6, 1), (number_above_6, 7))), 1)
    number_date_of__is_nowhere = nowhere(number_date_of_)
    number_date_of__months_later_6 = _MONTHS_LATER_6_DOWN.of(number_date_of_)
    number_date_of__months_later_6_is_nowhere = nowhere(number_date_of__months_later_6)
    as_of_year_of_date_of_ = date_of(
        as_of_year_of, widened(one_of((~as_of_month_of_above_6, 1), (as_of_month_of_above_6, 7))), 1
    )
    as_of_year_of_date_of__is_nowhere = nowhere(as_of_year_of_date_of_)
    begins_2 = select(
        condition_8,
        select(counting_is_in_each_calendar_period, number_date_of__months_later_6, last_half_yearly),
        as_of_year_of_date_of_,
        out=out["half_yearly.start.On"],
    )
    begins_2_months_later_6 = _MONTHS_LATER_6_DOWN.of(begins_2)
    begins_2_months_later_6_is_nowhere = nowhere(begins_2_months_later_6)
    last_half_yearly_months_later_6 = _MONTHS_LATER_6_DOWN.of(last_half_yearly)
    last_half_yearly_months_later_6_is_nowhere = nowhere(last_half_yearly_months_later_6)
    as_of_year_of_date_of__months_later_6 = _MONTHS_LATER_6_DOWN.of(as_of_year_of_date_of_)
    as_of_year_of_date_of__months_later_6_is_nowhere = nowhere(as_of_year_of_date_of__months_later_6)
    ends_2 = select(
        condition_8,
        select(counting_is_in_each_calendar_period, begins_2_months_later_6 - 1, last_half_yearly_months_later_6),
        as_of_year_of_date_of__months_later_6 - 1,
        out=out["half_yearly.due"],
    )
    begins_2_above_as_of = begins_2 > as_of
    is_begun_2 = ~begins_2_above_as_of
    as_of_above_ends_2 = as_of > ends_2
    half_yearly_status = one_of(
        (begins_2_above_as_of, obligations.Status.Not_begun),
        (is_begun_2 & ~as_of_above_ends_2, obligations.Status.Open),
        (is_begun_2 & as_of_above_ends_2, obligations.Status.Overdue),
        out=out["half_yearly.status"],
    )
    last_yearly_up_to_as_of = last_yearly <= as_of
    condition_9 = last_yearly_is_there & last_yearly_up_to_as_of
    number_date_of_2 = date_of(year_of(last_yearly), 1, 1)
    number_date_of_2_is_nowhere = nowhere(number_date_of_2)
    number_date_of_2_months_later_12 = _MONTHS_LATER_12_DOWN.of(number_date_of_2)
    number_date_of_2_months_later_12_is_nowhere = nowhere(number_date_of_2_months_later_12)
    as_of_year_of_date_of_2 = date_of(as_of_year_of, 1, 1)
    as_of_year_of_date_of_2_is_nowhere = nowhere(as_of_year_of_date_of_2)
    begins_3 = select(
        condition_9,
        select(counting_is_in_each_calendar_period, number_date_of_2_months_later_12, last_yearly),
        as_of_year_of_date_of_2,
        out=out["yearly.start.On"],
    )
    begins_3_months_later_12 = _MONTHS_LATER_12_DOWN.of(begins_3)
    begins_3_months_later_12_is_nowhere = nowhere(begins_3_months_later_12)
    last_yearly_months_later_12 = _MONTHS_LATER_12_DOWN.of(last_yearly)
    last_yearly_months_later_12_is_nowhere = nowhere(last_yearly_months_later_12)
    as_of_year_of_date_of_2_months_later_12 = _MONTHS_LATER_12_DOWN.of(as_of_year_of_date_of_2)
    as_of_year_of_date_of_2_months_later_12_is_nowhere = nowhere(as_of_year_of_date_of_2_months_later_12)
    ends_3 = select(
        condition_9,
        select(counting_is_in_each_calendar_period, begins_3_months_later_12 - 1, last_yearly_months_later_12),
        as_of_year_of_date_of_2_months_later_12 - 1,
        out=out["yearly.due"],
    )
    begins_3_above_as_of = begins_3 > as_of
    is_begun_3 = ~begins_3_above_as_of
    as_of_above_ends_3 = as_of > ends_3
    yearly_status = one_of(
        (begins_3_above_as_of, obligations.Status.Not_begun),
        (is_begun_3 & ~as_of_above_ends_3, obligations.Status.Open),
        (is_begun_3 & as_of_above_ends_3, obligations.Status.Overdue),
        out=out["yearly.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        last_weekly_is_too_large,
        as_of_is_too_large,
        either(
            both(
                last_weekly_is_there,
                last_weekly_up_to_as_of,
                counting_is_in_each_calendar_period,
                either(
                    ~(
                        last_weekly_weekday_is_1
                        | last_weekly_weekday_is_2
                        | last_weekly_weekday_is_3
                        | last_weekly_weekday_is_4
                        | last_weekly_weekday_is_5
                        | last_weekly_weekday_is_6
                        | last_weekly_weekday_is_7
                    ),
                    both(last_weekly_weekday_is_2, either(number_above_2932896, number_up_to_minus_719163)),
                    both(last_weekly_weekday_is_3, either(number__above_2932896, number__up_to_minus_719163)),
                    both(last_weekly_weekday_is_4, either(number_2_above_2932896, number_2_up_to_minus_719163)),
                    both(last_weekly_weekday_is_5, either(number_3_above_2932896, number_3_up_to_minus_719163)),
                    both(last_weekly_weekday_is_6, either(number_4_above_2932896, number_4_up_to_minus_719163)),
                    both(last_weekly_weekday_is_7, either(number_5_above_2932896, number_5_up_to_minus_719163)),
                    number_6_above_2932896,
                    number_6_up_to_minus_719163,
                ),
            ),
            both(
                ~condition,
                either(not_condition, condition_, condition_2, condition_3, condition_4, condition_5, condition_6),
            ),
            both(
                last_weekly_is_there,
                last_weekly_up_to_as_of,
                either(
                    both(
                        counting_is_in_each_calendar_period,
                        either(
                            number_14_above_2932896,
                            number_14_up_to_minus_719163,
                            number_15_above_2932896,
                            number_15_up_to_minus_719163,
                        ),
                    ),
                    both(
                        ~counting_is_in_each_calendar_period,
                        either(number_16_above_2932896, number_16_up_to_minus_719163),
                    ),
                ),
            ),
            both(
                ~condition,
                either(
                    not_condition,
                    condition_,
                    condition_2,
                    condition_3,
                    condition_4,
                    condition_5,
                    condition_6,
                    number_17_above_2932896,
                    number_17_up_to_minus_719163,
                    number_18_above_2932896,
                    number_18_up_to_minus_719163,
                ),
            ),
            both(
                last_quarterly_is_there,
                counting_is_in_each_calendar_period,
                last_quarterly_up_to_as_of,
                either(number_date_of_is_nowhere, number_date_of_months_later_3_is_nowhere),
            ),
            both(~condition_7, as_of_year_of_date_of_is_nowhere),
            both(
                last_quarterly_is_there,
                last_quarterly_up_to_as_of,
                either(
                    both(counting_is_in_each_calendar_period, begins__months_later_3_is_nowhere),
                    both(~counting_is_in_each_calendar_period, last_quarterly_months_later_3_is_nowhere),
                ),
            ),
            both(
                ~condition_7, either(as_of_year_of_date_of_is_nowhere, as_of_year_of_date_of_months_later_3_is_nowhere)
            ),
            both(
                last_half_yearly_is_there,
                counting_is_in_each_calendar_period,
                last_half_yearly_up_to_as_of,
                either(number_date_of__is_nowhere, number_date_of__months_later_6_is_nowhere),
            ),
            both(~condition_8, as_of_year_of_date_of__is_nowhere),
            both(
                last_half_yearly_is_there,
                last_half_yearly_up_to_as_of,
                either(
                    both(counting_is_in_each_calendar_period, begins_2_months_later_6_is_nowhere),
                    both(~counting_is_in_each_calendar_period, last_half_yearly_months_later_6_is_nowhere),
                ),
            ),
            both(
                ~condition_8,
                either(as_of_year_of_date_of__is_nowhere, as_of_year_of_date_of__months_later_6_is_nowhere),
            ),
            both(
                last_yearly_is_there,
                counting_is_in_each_calendar_period,
                last_yearly_up_to_as_of,
                either(number_date_of_2_is_nowhere, number_date_of_2_months_later_12_is_nowhere),
            ),
            both(~condition_9, as_of_year_of_date_of_2_is_nowhere),
            both(
                last_yearly_is_there,
                last_yearly_up_to_as_of,
                either(
                    both(counting_is_in_each_calendar_period, begins_3_months_later_12_is_nowhere),
                    both(~counting_is_in_each_calendar_period, last_yearly_months_later_12_is_nowhere),
                ),
            ),
            both(
                ~condition_9,
                either(as_of_year_of_date_of_2_is_nowhere, as_of_year_of_date_of_2_months_later_12_is_nowhere),
            ),
        ),
    )
    return Block(
        doubtful,
        {"weekly": 0, "further": 0, "quarterly": 0, "half_yearly": 0, "yearly": 0},
        {
            "weekly.modality": obligations.Modality.Duty,
            "weekly.bearer": administration.Actor.Committee_for_investment_promotion,
            "weekly.addressee": administration.Actor.Not_named,
            "weekly.start": obligations.Start.On,
            "weekly.start.On": begins,
            "weekly.due?": True,
            "weekly.due": ends,
            "weekly.done?": False,
            "weekly.done": 0,
            "weekly.status": weekly_status,
            "weekly.follows": obligations.Consequence.Not_said,
            "weekly.has_followed": False,
            "further.modality": obligations.Modality.Permission,
            "further.bearer": administration.Actor.Committee_for_investment_promotion,
            "further.addressee": administration.Actor.Not_named,
            "further.start": obligations.Start.From_the_outset,
            "further.start.On": 0,
            "further.due?": False,
            "further.due": 0,
            "further.done?": False,
            "further.done": 0,
            "further.status": obligations.Status.Open,
            "further.follows": obligations.Consequence.Not_said,
            "further.has_followed": False,
            "quarterly.modality": obligations.Modality.Duty,
            "quarterly.bearer": administration.Actor.Committee_for_investment_promotion,
            "quarterly.addressee": administration.Actor.Not_named,
            "quarterly.start": obligations.Start.On,
            "quarterly.start.On": begins_,
            "quarterly.due?": True,
            "quarterly.due": ends_,
            "quarterly.done?": False,
            "quarterly.done": 0,
            "quarterly.status": quarterly_status,
            "quarterly.follows": obligations.Consequence.Not_said,
            "quarterly.has_followed": False,
            "half_yearly.modality": obligations.Modality.Duty,
            "half_yearly.bearer": administration.Actor.Committee_for_investment_promotion,
            "half_yearly.addressee": administration.Actor.Not_named,
            "half_yearly.start": obligations.Start.On,
            "half_yearly.start.On": begins_2,
            "half_yearly.due?": True,
            "half_yearly.due": ends_2,
            "half_yearly.done?": False,
            "half_yearly.done": 0,
            "half_yearly.status": half_yearly_status,
            "half_yearly.follows": obligations.Consequence.Not_said,
            "half_yearly.has_followed": False,
            "yearly.modality": obligations.Modality.Duty,
            "yearly.bearer": administration.Actor.Committee_for_investment_promotion,
            "yearly.addressee": administration.Actor.Not_named,
            "yearly.start": obligations.Start.On,
            "yearly.start.On": begins_3,
            "yearly.due?": True,
            "yearly.due": ends_3,
            "yearly.done?": False,
            "yearly.done": 0,
            "yearly.status": yearly_status,
            "yearly.follows": obligations.Consequence.Not_said,
            "yearly.has_followed": False,
        },
    )


COMMITTEE_MEETINGS = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.COMMITTEE_MEETINGS,
    Blocks(
        _committee_meetings_block,
        (
            "last_weekly?",
            "last_weekly",
            "last_quarterly?",
            "last_quarterly",
            "last_half_yearly?",
            "last_half_yearly",
            "last_yearly?",
            "last_yearly",
            "as_of",
        ),
        puts={
            "weekly.start.On": "int64",
            "weekly.due": "int64",
            "weekly.status": "int8",
            "quarterly.start.On": "int64",
            "quarterly.due": "int64",
            "quarterly.status": "int8",
            "half_yearly.start.On": "int64",
            "half_yearly.due": "int64",
            "half_yearly.status": "int8",
            "yearly.start.On": "int64",
            "yearly.due": "int64",
            "yearly.status": "int8",
        },
    ),
    Blocks(
        _committee_meetings_block_by_reading,
        (
            "last_weekly?",
            "last_weekly",
            "last_quarterly?",
            "last_quarterly",
            "last_half_yearly?",
            "last_half_yearly",
            "last_yearly?",
            "last_yearly",
            "as_of",
            "counting",
        ),
        puts={
            "weekly.start.On": "int64",
            "weekly.due": "int64",
            "weekly.status": "int8",
            "quarterly.start.On": "int64",
            "quarterly.due": "int64",
            "quarterly.status": "int8",
            "half_yearly.start.On": "int64",
            "half_yearly.due": "int64",
            "half_yearly.status": "int8",
            "yearly.start.On": "int64",
            "yearly.due": "int64",
            "yearly.status": "int8",
        },
    ),
)


def committee_meetings(
    *,
    last_weekly: Column | None = None,
    last_quarterly: Column | None = None,
    last_half_yearly: Column | None = None,
    last_yearly: Column | None = None,
    as_of: Column,
    counting: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """When the Committee must meet next, and when it may meet besides.

    Encodes Article 23 (rules/decree/part_6_committee_and_one_stop_services.catala_en:603).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        last_weekly: The day of the last weekly meeting.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        last_quarterly: The day of the last quarterly concluding meeting.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        last_half_yearly: The day of the last semi-annual concluding meeting.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        last_yearly: The day of the last annual concluding meeting.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        counting: From when to when a week, quarter, half-year or year is counted.
            Codes of `recurring.Counting_` (int8), or the names of cases; a reading of the text:
                In_each_calendar_period if not given.

    Outputs, each with its `values` and its `outcome` by row:
        weekly: To convene the weekly meeting on investment related activities.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        further: To convene a further meeting where the activities need it.
            A mapping as `weekly`.
        quarterly: To convene the quarterly concluding meeting.
            A mapping as `weekly`.
        half_yearly: To convene the semi-annual concluding meeting.
            A mapping as `weekly`.
        yearly: To convene the annual concluding meeting.
            A mapping as `weekly`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return COMMITTEE_MEETINGS.ask(
        threads,
        last_weekly=last_weekly,
        last_quarterly=last_quarterly,
        last_half_yearly=last_half_yearly,
        last_yearly=last_yearly,
        as_of=as_of,
        counting=counting,
    )


def _committee_duties_block(
    is_violation: Array,
    decided_is_there: Array,
    decided: Array,
    notified_is_there: Array,
    notified: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Committee_duties` for a block of rows."""
    notification_start = one_of(
        (decided_is_there, obligations.Start.On),
        (~decided_is_there, obligations.Start.Awaited),
        out=out["notification.start"],
    )
    decided_up_to_as_of = decided <= as_of
    is_begun = decided_is_there & decided_up_to_as_of
    is_done = notified_is_there & (notified <= as_of)
    notification_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_begun & ~is_done, obligations.Status.Not_begun),
        (decided_is_there & decided_up_to_as_of & ~is_done, obligations.Status.Open),
        out=out["notification.status"],
    )
    return Block(
        None,
        {"guidance": 0, "supervision": 0, "notification": ~is_violation},
        {
            "guidance.modality": obligations.Modality.Duty,
            "guidance.bearer": administration.Actor.Committee_for_investment_promotion,
            "guidance.addressee": administration.Actor.Investor,
            "guidance.start": obligations.Start.From_the_outset,
            "guidance.start.On": 0,
            "guidance.due?": False,
            "guidance.due": 0,
            "guidance.done?": False,
            "guidance.done": 0,
            "guidance.status": obligations.Status.Open,
            "guidance.follows": obligations.Consequence.Not_said,
            "guidance.has_followed": False,
            "supervision.modality": obligations.Modality.Duty,
            "supervision.bearer": administration.Actor.Committee_for_investment_promotion,
            "supervision.addressee": administration.Actor.Committee_for_investment_promotion,
            "supervision.start": obligations.Start.From_the_outset,
            "supervision.start.On": 0,
            "supervision.due?": False,
            "supervision.due": 0,
            "supervision.done?": False,
            "supervision.done": 0,
            "supervision.status": obligations.Status.Open,
            "supervision.follows": obligations.Consequence.Not_said,
            "supervision.has_followed": False,
            "notification.modality": obligations.Modality.Duty,
            "notification.bearer": administration.Actor.Committee_for_investment_promotion,
            "notification.addressee": administration.Actor.Investor,
            "notification.start": notification_start,
            "notification.start.On": decided,
            "notification.due?": False,
            "notification.due": 0,
            "notification.done?": notified_is_there,
            "notification.done": notified,
            "notification.status": notification_status,
            "notification.follows": obligations.Consequence.Not_said,
            "notification.has_followed": False,
        },
    )


COMMITTEE_DUTIES = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.COMMITTEE_DUTIES,
    Blocks(
        _committee_duties_block,
        ("is_violation", "decided?", "decided", "notified?", "notified", "as_of"),
        puts={"notification.start": "int8", "notification.status": "int8"},
    ),
)


def committee_duties(
    *,
    is_violation: Column,
    decided: Column | None = None,
    notified: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """What the Committee owes those whom it supervises.

    Encodes Article 23 (rules/decree/part_6_committee_and_one_stop_services.catala_en:629).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_violation: The certificate or authorization violates the Law, the regulations, the MOU or the agreement.
            bool.
        decided: The day on which its suspension or cancellation was decided.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        notified: The day on which the suspension or cancellation was notified.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        guidance: To monitor, inspect, assess, encourage and guide the business corporation.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        supervision: To monitor and inspect how investment licenses are issued at each level.
            A mapping as `guidance`.
        notification: To notify the suspension or cancellation to whoever holds the certificate.
            A mapping as `guidance`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return COMMITTEE_DUTIES.ask(threads, is_violation=is_violation, decided=decided, notified=notified, as_of=as_of)


def _one_stop_posting_block(
    sector: Array, is_deemed_necessary: Array, is_agreed_by_chair: Array, out: Mapping[str, Array]
) -> Block:
    """`One_stop_posting` for a block of rows."""
    sector_is_planning_and_investment = sector == Sector.Planning_and_investment
    sector_is_industry_and_commerce = sector == Sector.Industry_and_commerce
    sector_is_finance = sector == Sector.Finance
    sector_is_public_security = sector == Sector.Public_security
    sector_is_labor_and_social_welfare = sector == Sector.Labor_and_social_welfare
    sector_is_foreign_affairs = sector == Sector.Foreign_affairs
    # Article 24, second sentence
    is_posted_rule_1 = (
        sector_is_planning_and_investment
        | sector_is_industry_and_commerce
        | sector_is_finance
        | sector_is_public_security
        | sector_is_labor_and_social_welfare
        | sector_is_foreign_affairs
    )
    # Article 24, second sentence
    is_posted_rule_2 = is_deemed_necessary & is_agreed_by_chair & ~is_posted_rule_1
    # Article 24, second sentence: Representatives of the sector are posted there.
    is_posted = np.logical_or(
        sector_is_planning_and_investment
        | sector_is_industry_and_commerce
        | sector_is_finance
        | sector_is_public_security
        | sector_is_labor_and_social_welfare
        | sector_is_foreign_affairs,
        is_posted_rule_2,
        out=out["is_posted"],
    )
    return Block(None, {"is_posted": 0}, {"is_posted": is_posted})


ONE_STOP_POSTING = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.ONE_STOP_POSTING,
    Blocks(
        _one_stop_posting_block, ("sector", "is_deemed_necessary", "is_agreed_by_chair"), puts={"is_posted": "bool"}
    ),
)


def one_stop_posting(
    *, sector: Column, is_deemed_necessary: Column, is_agreed_by_chair: Column, threads: int | None = None
) -> Answers:
    """Whether the representatives of a sector are posted at a one-stop service office.

    Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1044).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        sector: The sector.
            Codes of `Sector` (int8), or the names of cases.
        is_deemed_necessary: The sector is deemed necessary at the time.
            bool.
        is_agreed_by_chair: The chairman of the CIP agreed.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        is_posted: Representatives of the sector are posted there.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return ONE_STOP_POSTING.ask(
        threads, sector=sector, is_deemed_necessary=is_deemed_necessary, is_agreed_by_chair=is_agreed_by_chair
    )


def _one_stop_organization_block(office: Array, out: Mapping[str, Array]) -> Block:
    """`One_stop_organization` for a block of rows."""
    # `located_in`, Article 24, fourteenth item, second sentence: Investment_promotion_department
    # `head`, Article 24, fourteenth item, second sentence: Director_general_of_investment_promotion
    located_in_rule_1 = office == One_stop_office.Central_planning_and_investment_office
    # `located_in`, Article 24, fourteenth item, third sentence: Division_of_planning_and_investment
    # `head`, Article 24, fourteenth item, third sentence: Head_of_division_of_planning_and_investment
    located_in_rule_2 = office == One_stop_office.Local_planning_and_investment_office
    # Article 24: The organization in which it is located.
    # `Organization.Investment_promotion_department`, which is 0, where nothing of this holds.
    located_in = one_of((located_in_rule_2, Organization.Division_of_planning_and_investment), out=out["located_in"])
    # Article 24: Who heads it.
    head = one_of(
        (located_in_rule_1, Office_holder.Director_general_of_investment_promotion),
        (located_in_rule_2, Office_holder.Head_of_division_of_planning_and_investment),
        out=out["head"],
    )
    # Article 24, fourteenth item, fourth sentence: It follows the regulations of the sectors concerned instead.
    follows_other_regulations = np.logical_or(
        (office == One_stop_office.Industry_and_commerce_office)
        | (office == One_stop_office.Special_economic_zone_office),
        office == One_stop_office.Specific_economic_zone_office,
        out=out["follows_other_regulations"],
    )
    return Block(
        None,
        {"located_in": head == 0, "head": head == 0, "follows_other_regulations": 0},
        {"located_in": located_in, "head": head, "follows_other_regulations": follows_other_regulations},
    )


ONE_STOP_ORGANIZATION = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.ONE_STOP_ORGANIZATION,
    Blocks(
        _one_stop_organization_block,
        ("office",),
        puts={"located_in": "int8", "head": "int8", "follows_other_regulations": "bool"},
    ),
)


def one_stop_organization(*, office: Column, threads: int | None = None) -> Answers:
    """Where a one-stop service office belongs, and who heads it.

    Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1055).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        office: The office.
            Codes of `One_stop_office` (int8), or the names of cases.

    Outputs, each with its `values` and its `outcome` by row:
        located_in: The organization in which it is located.
            Codes of `Organization` (int8).
        head: Who heads it.
            Codes of `Office_holder` (int8).
        follows_other_regulations: It follows the regulations of the sectors concerned instead.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return ONE_STOP_ORGANIZATION.ask(threads, office=office)


def _one_stop_reception_block(
    office: Array,
    application_investment: Array,
    application_business_visa: Array,
    application_work_permit: Array,
    application_resident_permit: Array,
    application: Array,
) -> Block:
    """`One_stop_reception` for a block of rows."""
    office_is_industry_and_commerce_office = office == One_stop_office.Industry_and_commerce_office
    not_condition = ~(
        office_is_industry_and_commerce_office
        | (office == One_stop_office.Special_economic_zone_office)
        | (office == One_stop_office.Specific_economic_zone_office)
    )
    application_is_investment = application == Application.Investment
    application_investment_is_general_business = (
        application_investment == part_5_calling_list.Activity_kind.General_business
    )
    # Article 24, fourth item
    is_received_rule_1 = not_condition & application_is_investment & ~application_investment_is_general_business
    # Article 24, fifth item
    is_received_rule_4 = not_condition & (application == Application.Change)
    # Article 24, sixth item
    is_received_rule_5 = not_condition & (application == Application.Customs_duty_incentive)
    # Article 24, seventh item
    is_received_rule_6 = (
        not_condition
        & ~(is_received_rule_1 | is_received_rule_4 | is_received_rule_5)
        & (
            (application == Application.Business_visa) & (application_business_visa != Permit_holder.Another_person)
            | (application == Application.Work_permit) & (application_work_permit != Permit_holder.Another_person)
            | (application == Application.Resident_permit)
            & (application_resident_permit != Permit_holder.Another_person)
        )
    )
    condition = either(is_received_rule_1, is_received_rule_4, is_received_rule_5, is_received_rule_6)
    # Article 24, fourth item
    is_received_rule_2 = not_condition & application_is_investment & application_investment_is_general_business
    # Article 24, fourteenth item, fourth sentence
    is_received_rule_3 = (
        office_is_industry_and_commerce_office & application_is_investment & application_investment_is_general_business
    )
    # The doubtful rows, which the scalar evaluator settles one by one: rules may meet, or something may fail.
    doubtful = either(
        both(not_condition, application_is_investment, application_investment_is_general_business, condition),
        both(
            office_is_industry_and_commerce_office,
            application_is_investment,
            application_investment_is_general_business,
            condition,
        ),
        both(
            office_is_industry_and_commerce_office,
            not_condition,
            application_is_investment,
            application_investment_is_general_business,
        ),
    )
    return Block(
        doubtful,
        {
            "is_received": ~(
                is_received_rule_1
                | is_received_rule_4
                | is_received_rule_5
                | is_received_rule_6
                | is_received_rule_2
                | is_received_rule_3
            ),
        },
        {"is_received": True},
    )


def _one_stop_reception_block_by_reading(
    office: Array,
    application_investment: Array,
    application_business_visa: Array,
    application_work_permit: Array,
    application_resident_permit: Array,
    application: Array,
    general_business_office_where_to_apply: Array,
    out: Mapping[str, Array],
) -> Block:
    """`One_stop_reception` for a block of rows, by how the text is read."""
    # Article 5: [One_stop_service_of_industry_and_commerce]
    offices_rule_1 = (
        general_business_office_where_to_apply == part_3_general_business.Where_to_apply.Industry_and_commerce_alone
    )
    # Article 5
    offices_rule_2 = ~offices_rule_1
    office_is_industry_and_commerce_office = office == One_stop_office.Industry_and_commerce_office
    not_condition = ~(
        office_is_industry_and_commerce_office
        | (office == One_stop_office.Special_economic_zone_office)
        | (office == One_stop_office.Specific_economic_zone_office)
    )
    application_is_investment = application == Application.Investment
    application_investment_is_general_business = (
        application_investment == part_5_calling_list.Activity_kind.General_business
    )
    # Article 24, fourth item
    is_received_rule_1 = not_condition & application_is_investment & ~application_investment_is_general_business
    # Article 24, fifth item
    is_received_rule_4 = not_condition & (application == Application.Change)
    # Article 24, sixth item
    is_received_rule_5 = not_condition & (application == Application.Customs_duty_incentive)
    # Article 24, seventh item
    is_received_rule_6 = (
        not_condition
        & ~(is_received_rule_1 | is_received_rule_4 | is_received_rule_5)
        & (
            (application == Application.Business_visa) & (application_business_visa != Permit_holder.Another_person)
            | (application == Application.Work_permit) & (application_work_permit != Permit_holder.Another_person)
            | (application == Application.Resident_permit)
            & (application_resident_permit != Permit_holder.Another_person)
        )
    )
    condition = either(is_received_rule_1, is_received_rule_4, is_received_rule_5, is_received_rule_6)
    # Article 24, fourth item
    is_received_rule_2 = not_condition & application_is_investment & application_investment_is_general_business
    # Article 24, fourteenth item, fourth sentence
    is_received_rule_3 = (
        office_is_industry_and_commerce_office & application_is_investment & application_investment_is_general_business
    )
    # Article 24: The office receives the application.
    is_received = np.logical_or(
        is_received_rule_1 | is_received_rule_4 | is_received_rule_5 | is_received_rule_6 | is_received_rule_3,
        offices_rule_2 & not_condition & application_is_investment & application_investment_is_general_business,
        out=out["is_received"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: rules may meet, or something may fail.
    doubtful = either(
        both(not_condition, application_is_investment, application_investment_is_general_business, condition),
        both(
            office_is_industry_and_commerce_office,
            application_is_investment,
            application_investment_is_general_business,
            condition,
        ),
        both(
            office_is_industry_and_commerce_office,
            not_condition,
            application_is_investment,
            application_investment_is_general_business,
        ),
    )
    return Block(
        doubtful,
        {
            "is_received": ~(
                is_received_rule_1
                | is_received_rule_4
                | is_received_rule_5
                | is_received_rule_6
                | is_received_rule_2
                | is_received_rule_3
            ),
        },
        {"is_received": is_received},
    )


ONE_STOP_RECEPTION = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.ONE_STOP_RECEPTION,
    Blocks(
        _one_stop_reception_block,
        (
            "office",
            "application.Investment",
            "application.Business_visa",
            "application.Work_permit",
            "application.Resident_permit",
            "application",
        ),
    ),
    Blocks(
        _one_stop_reception_block_by_reading,
        (
            "office",
            "application.Investment",
            "application.Business_visa",
            "application.Work_permit",
            "application.Resident_permit",
            "application",
            "General_business_office.where_to_apply",
        ),
        puts={"is_received": "bool"},
    ),
)


def one_stop_reception(
    *,
    office: Column,
    application: Column,
    general_business_office__where_to_apply: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Whether an application can be handed in at a one-stop service office.

    Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1066).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        office: The office.
            Codes of `One_stop_office` (int8), or the names of cases.
        application: The application.
            `Cases`: codes of `Application` (int8), and a column for what each of these carries: {Investment: codes
                of `part_5_calling_list.Activity_kind` (int8), or the names of cases, Business_visa: codes of
                `Permit_holder` (int8), or the names of cases, Work_permit: codes of `Permit_holder` (int8), or the
                names of cases, Resident_permit: codes of `Permit_holder` (int8), or the names of cases}.
        general_business_office__where_to_apply: Where an application can be submitted.
            Codes of `part_3_general_business.Where_to_apply` (int8), or the names of cases; a reading of the text:
                Either_one_stop_service if not given.

    Outputs, each with its `values` and its `outcome` by row:
        is_received: The office receives the application.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return ONE_STOP_RECEPTION.ask(
        threads,
        office=office,
        application=application,
        general_business_office__where_to_apply=general_business_office__where_to_apply,
    )


def _one_stop_duties_block(
    set_complete_is_there: Array,
    set_complete: Array,
    receipt_issued_is_there: Array,
    receipt_issued: Array,
    response_date_set_is_there: Array,
    response_date_set: Array,
    response_date_is_there: Array,
    response_date: Array,
    sent_is_there: Array,
    sent: Array,
    approved_is_there: Array,
    approved: Array,
    answered_is_there: Array,
    answered: Array,
    delivered_is_there: Array,
    delivered: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`One_stop_duties` for a block of rows."""
    set_complete_up_to_as_of = set_complete <= as_of
    is_begun = set_complete_is_there & set_complete_up_to_as_of
    receipt_issued_up_to_as_of = receipt_issued <= as_of
    is_done = receipt_issued_is_there & receipt_issued_up_to_as_of
    response_date_set_up_to_as_of = response_date_set <= as_of
    is_done_ = response_date_set_is_there & response_date_set_up_to_as_of
    sent_up_to_as_of = sent <= as_of
    is_done_2 = sent_is_there & sent_up_to_as_of
    approved_up_to_as_of = approved <= as_of
    is_begun_ = approved_is_there & approved_up_to_as_of
    delivered_up_to_as_of = delivered <= as_of
    is_done_3 = delivered_is_there & delivered_up_to_as_of
    condition = set_complete_is_there & set_complete_up_to_as_of & ~is_done
    # Article 24: What the office has to do next.
    # `Office_step.Confirm_the_set`, which is 0, where nothing of this holds.
    next_step = one_of(
        (
            set_complete_is_there
            & receipt_issued_is_there
            & response_date_set_is_there
            & sent_is_there
            & approved_is_there
            & set_complete_up_to_as_of
            & receipt_issued_up_to_as_of
            & response_date_set_up_to_as_of
            & sent_up_to_as_of
            & approved_up_to_as_of
            & ~is_done_3,
            Office_step.Deliver,
        ),
        (
            set_complete_is_there
            & receipt_issued_is_there
            & response_date_set_is_there
            & sent_is_there
            & approved_is_there
            & delivered_is_there
            & set_complete_up_to_as_of
            & receipt_issued_up_to_as_of
            & response_date_set_up_to_as_of
            & sent_up_to_as_of
            & approved_up_to_as_of
            & delivered_up_to_as_of,
            Office_step.Nothing_left,
        ),
        (
            set_complete_is_there
            & receipt_issued_is_there
            & response_date_set_is_there
            & sent_is_there
            & set_complete_up_to_as_of
            & receipt_issued_up_to_as_of
            & response_date_set_up_to_as_of
            & sent_up_to_as_of
            & ~is_begun_,
            Office_step.Await_the_sectors,
        ),
        (
            set_complete_is_there
            & receipt_issued_is_there
            & response_date_set_is_there
            & set_complete_up_to_as_of
            & receipt_issued_up_to_as_of
            & response_date_set_up_to_as_of
            & ~is_done_2,
            Office_step.Send_to_the_sectors,
        ),
        (
            set_complete_is_there
            & receipt_issued_is_there
            & set_complete_up_to_as_of
            & receipt_issued_up_to_as_of
            & ~is_done_,
            Office_step.Set_the_response_date,
        ),
        (condition, Office_step.Issue_the_receipt),
        out=out["next_step"],
    )
    receipt_start = one_of(
        (set_complete_is_there, obligations.Start.On),
        (~set_complete_is_there, obligations.Start.Awaited),
        out=out["receipt.start"],
    )
    receipt_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_begun & ~is_done, obligations.Status.Not_begun),
        (condition, obligations.Status.Open),
        out=out["receipt.status"],
    )
    date_setting_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_, obligations.Status.Not_begun),
        (set_complete_is_there & set_complete_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["date_setting.status"],
    )
    forwarding_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_2, obligations.Status.Not_begun),
        (set_complete_is_there & set_complete_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["forwarding.status"],
    )
    response_start = one_of(
        (response_date_set_is_there, obligations.Start.On),
        (~response_date_set_is_there, obligations.Start.Awaited),
        out=out["response.start"],
    )
    answered_up_to_as_of = answered <= as_of
    is_done_4 = answered_is_there & answered_up_to_as_of
    answered_above_response_date = answered > response_date
    as_of_above_response_date = as_of > response_date
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    response_status = one_of(
        (
            response_date_is_there & answered_is_there & answered_up_to_as_of & answered_above_response_date,
            obligations.Status.Done_late,
        ),
        (
            answered_is_there & answered_up_to_as_of & ~(response_date_is_there & answered_above_response_date),
            obligations.Status.Done_in_time,
        ),
        (
            response_date_set_is_there
            & response_date_set_up_to_as_of
            & ~(response_date_is_there & as_of_above_response_date)
            & ~is_done_4,
            obligations.Status.Open,
        ),
        (
            response_date_set_is_there
            & response_date_is_there
            & response_date_set_up_to_as_of
            & as_of_above_response_date
            & ~is_done_4,
            obligations.Status.Overdue,
        ),
        (~is_done_ & ~is_done_4, obligations.Status.Not_begun),
        out=out["response.status"],
    )
    delivery_start = one_of(
        (approved_is_there, obligations.Start.On),
        (~approved_is_there, obligations.Start.Awaited),
        out=out["delivery.start"],
    )
    delivery_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_begun_ & ~is_done_3, obligations.Status.Not_begun),
        (approved_is_there & approved_up_to_as_of & ~is_done_3, obligations.Status.Open),
        out=out["delivery.status"],
    )
    # Article 24: The date for the response cannot lie before the day on which it was set.
    refused = response_date_set_is_there & response_date_is_there & (response_date_set > response_date)
    outcome_of_each = refusal(refused)
    return Block(
        None,
        {
            "next_step": outcome_of_each,
            "receipt": outcome_of_each,
            "date_setting": outcome_of_each,
            "forwarding": outcome_of_each,
            "response": outcome_of_each,
            "delivery": outcome_of_each,
        },
        {
            "next_step": next_step,
            "receipt.modality": obligations.Modality.Duty,
            "receipt.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "receipt.addressee": administration.Actor.Investor,
            "receipt.start": receipt_start,
            "receipt.start.On": set_complete,
            "receipt.due?": False,
            "receipt.due": 0,
            "receipt.done?": receipt_issued_is_there,
            "receipt.done": receipt_issued,
            "receipt.status": receipt_status,
            "receipt.follows": obligations.Consequence.Not_said,
            "receipt.has_followed": False,
            "date_setting.modality": obligations.Modality.Duty,
            "date_setting.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "date_setting.addressee": administration.Actor.Investor,
            "date_setting.start": receipt_start,
            "date_setting.start.On": set_complete,
            "date_setting.due?": False,
            "date_setting.due": 0,
            "date_setting.done?": response_date_set_is_there,
            "date_setting.done": response_date_set,
            "date_setting.status": date_setting_status,
            "date_setting.follows": obligations.Consequence.Not_said,
            "date_setting.has_followed": False,
            "forwarding.modality": obligations.Modality.Duty,
            "forwarding.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "forwarding.addressee": administration.Actor.Concerned_sectors,
            "forwarding.start": receipt_start,
            "forwarding.start.On": set_complete,
            "forwarding.due?": False,
            "forwarding.due": 0,
            "forwarding.done?": sent_is_there,
            "forwarding.done": sent,
            "forwarding.status": forwarding_status,
            "forwarding.follows": obligations.Consequence.Not_said,
            "forwarding.has_followed": False,
            "response.modality": obligations.Modality.Duty,
            "response.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "response.addressee": administration.Actor.Investor,
            "response.start": response_start,
            "response.start.On": response_date_set,
            "response.due?": response_date_is_there,
            "response.due": response_date,
            "response.done?": answered_is_there,
            "response.done": answered,
            "response.status": response_status,
            "response.follows": obligations.Consequence.Not_said,
            "response.has_followed": False,
            "delivery.modality": obligations.Modality.Duty,
            "delivery.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "delivery.addressee": administration.Actor.Investor,
            "delivery.start": delivery_start,
            "delivery.start.On": approved,
            "delivery.due?": False,
            "delivery.due": 0,
            "delivery.done?": delivered_is_there,
            "delivery.done": delivered,
            "delivery.status": delivery_status,
            "delivery.follows": obligations.Consequence.Not_said,
            "delivery.has_followed": False,
        },
    )


ONE_STOP_DUTIES = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.ONE_STOP_DUTIES,
    Blocks(
        _one_stop_duties_block,
        (
            "set_complete?",
            "set_complete",
            "receipt_issued?",
            "receipt_issued",
            "response_date_set?",
            "response_date_set",
            "response_date?",
            "response_date",
            "sent?",
            "sent",
            "approved?",
            "approved",
            "answered?",
            "answered",
            "delivered?",
            "delivered",
            "as_of",
        ),
        puts={
            "next_step": "int8",
            "receipt.start": "int8",
            "receipt.status": "int8",
            "date_setting.status": "int8",
            "forwarding.status": "int8",
            "response.start": "int8",
            "response.status": "int8",
            "delivery.start": "int8",
            "delivery.status": "int8",
        },
    ),
)


def one_stop_duties(
    *,
    set_complete: Column | None = None,
    receipt_issued: Column | None = None,
    response_date_set: Column | None = None,
    response_date: Column | None = None,
    sent: Column | None = None,
    approved: Column | None = None,
    answered: Column | None = None,
    delivered: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """What a one-stop service office owes an applicant, step by step.

    Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1077).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        set_complete: The day on which the office confirmed that the set of documents is complete.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        receipt_issued: The day on which it issued the certificate of receipt.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        response_date_set: The day on which it set a date for the response.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        response_date: The date that it set for the response.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        sent: The day on which it sent the documents to the relevant sectors.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        approved: The day on which the relevant sectors had considered and approved.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        answered: The day on which the applicant received the response letter.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        delivered: The day on which the applicant received the certificates and licenses.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        next_step: What the office has to do next.
            Codes of `Office_step` (int8).
        receipt: To issue a certificate of receipt of documents.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        date_setting: To set a date for the response.
            A mapping as `receipt`.
        forwarding: To send the documents and the application to the relevant sectors.
            A mapping as `receipt`.
        response: To give a response on the date that was set.
            A mapping as `receipt`.
        delivery: To deliver the response letter, the certificates and the licenses granted.
            A mapping as `receipt`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return ONE_STOP_DUTIES.ask(
        threads,
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


def _one_stop_services_block(
    enterprise_code_is_there: Array,
    enterprise_code: Array,
    taxpayer_number_is_there: Array,
    taxpayer_number: Array,
    assigned_is_there: Array,
    assigned: Array,
    performed_is_there: Array,
    performed: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`One_stop_services` for a block of rows."""
    is_done = enterprise_code_is_there & (enterprise_code <= as_of)
    code_coordination_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_done, obligations.Status.Open),
        out=out["code_coordination.status"],
    )
    is_done_ = taxpayer_number_is_there & (taxpayer_number <= as_of)
    number_coordination_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_, obligations.Status.Open),
        out=out["number_coordination.status"],
    )
    assigned_duty_start = one_of(
        (assigned_is_there, obligations.Start.On),
        (~assigned_is_there, obligations.Start.Awaited),
        out=out["assigned_duty.start"],
    )
    assigned_up_to_as_of = assigned <= as_of
    is_begun = assigned_is_there & assigned_up_to_as_of
    is_done_2 = performed_is_there & (performed <= as_of)
    assigned_duty_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_2, obligations.Status.Not_begun),
        (assigned_is_there & assigned_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["assigned_duty.status"],
    )
    return Block(
        None,
        {
            "information": 0,
            "clarification": 0,
            "document_guidance": 0,
            "code_coordination": 0,
            "number_coordination": 0,
            "assigned_duty": 0,
        },
        {
            "information.modality": obligations.Modality.Duty,
            "information.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "information.addressee": administration.Actor.Investor,
            "information.start": obligations.Start.From_the_outset,
            "information.start.On": 0,
            "information.due?": False,
            "information.due": 0,
            "information.done?": False,
            "information.done": 0,
            "information.status": obligations.Status.Open,
            "information.follows": obligations.Consequence.Not_said,
            "information.has_followed": False,
            "clarification.modality": obligations.Modality.Duty,
            "clarification.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "clarification.addressee": administration.Actor.Investor,
            "clarification.start": obligations.Start.From_the_outset,
            "clarification.start.On": 0,
            "clarification.due?": False,
            "clarification.due": 0,
            "clarification.done?": False,
            "clarification.done": 0,
            "clarification.status": obligations.Status.Open,
            "clarification.follows": obligations.Consequence.Not_said,
            "clarification.has_followed": False,
            "document_guidance.modality": obligations.Modality.Duty,
            "document_guidance.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "document_guidance.addressee": administration.Actor.Investor,
            "document_guidance.start": obligations.Start.From_the_outset,
            "document_guidance.start.On": 0,
            "document_guidance.due?": False,
            "document_guidance.due": 0,
            "document_guidance.done?": False,
            "document_guidance.done": 0,
            "document_guidance.status": obligations.Status.Open,
            "document_guidance.follows": obligations.Consequence.Not_said,
            "document_guidance.has_followed": False,
            "code_coordination.modality": obligations.Modality.Duty,
            "code_coordination.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "code_coordination.addressee": administration.Actor.Industry_and_commerce_sector,
            "code_coordination.start": obligations.Start.From_the_outset,
            "code_coordination.start.On": 0,
            "code_coordination.due?": False,
            "code_coordination.due": 0,
            "code_coordination.done?": enterprise_code_is_there,
            "code_coordination.done": enterprise_code,
            "code_coordination.status": code_coordination_status,
            "code_coordination.follows": obligations.Consequence.Not_said,
            "code_coordination.has_followed": False,
            "number_coordination.modality": obligations.Modality.Duty,
            "number_coordination.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "number_coordination.addressee": administration.Actor.Financial_sector,
            "number_coordination.start": obligations.Start.From_the_outset,
            "number_coordination.start.On": 0,
            "number_coordination.due?": False,
            "number_coordination.due": 0,
            "number_coordination.done?": taxpayer_number_is_there,
            "number_coordination.done": taxpayer_number,
            "number_coordination.status": number_coordination_status,
            "number_coordination.follows": obligations.Consequence.Not_said,
            "number_coordination.has_followed": False,
            "assigned_duty.modality": obligations.Modality.Duty,
            "assigned_duty.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "assigned_duty.addressee": administration.Actor.Committee_for_investment_promotion,
            "assigned_duty.start": assigned_duty_start,
            "assigned_duty.start.On": assigned,
            "assigned_duty.due?": False,
            "assigned_duty.due": 0,
            "assigned_duty.done?": performed_is_there,
            "assigned_duty.done": performed,
            "assigned_duty.status": assigned_duty_status,
            "assigned_duty.follows": obligations.Consequence.Not_said,
            "assigned_duty.has_followed": False,
        },
    )


ONE_STOP_SERVICES = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.ONE_STOP_SERVICES,
    Blocks(
        _one_stop_services_block,
        (
            "enterprise_code?",
            "enterprise_code",
            "taxpayer_number?",
            "taxpayer_number",
            "assigned?",
            "assigned",
            "performed?",
            "performed",
            "as_of",
        ),
        puts={
            "code_coordination.status": "int8",
            "number_coordination.status": "int8",
            "assigned_duty.start": "int8",
            "assigned_duty.status": "int8",
        },
    ),
)


def one_stop_services(
    *,
    enterprise_code: Column | None = None,
    taxpayer_number: Column | None = None,
    assigned: Column | None = None,
    performed: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """What a one-stop service office does for investors and for the Committee besides.

    Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1110).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        enterprise_code: The day on which the enterprise identification code was obtained.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        taxpayer_number: The day on which the taxpayer identification number was obtained.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        assigned: The day on which the CIP assigned another duty to the office.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        performed: The day on which that duty was performed.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        information: To collect, consolidate and provide information on investment.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        clarification: To clarify legal matters and regulations related to investment.
            A mapping as `information`.
        document_guidance: To clarify and guide how the documents are to be prepared.
            A mapping as `information`.
        code_coordination: To coordinate to obtain the enterprise identification code.
            A mapping as `information`.
        number_coordination: To coordinate to obtain the taxpayer identification number.
            A mapping as `information`.
        assigned_duty: To perform the other duty that the CIP assigned.
            A mapping as `information`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return ONE_STOP_SERVICES.ask(
        threads,
        enterprise_code=enterprise_code,
        taxpayer_number=taxpayer_number,
        assigned=assigned,
        performed=performed,
        as_of=as_of,
    )


def _one_stop_meeting_duties_block(
    documents_submitted_is_there: Array,
    documents_submitted: Array,
    agenda_ready_is_there: Array,
    agenda_ready: Array,
    meeting_is_there: Array,
    meeting: Array,
    invited_is_there: Array,
    invited: Array,
    circulated_is_there: Array,
    circulated: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`One_stop_meeting_duties` for a block of rows."""
    agenda_ready_up_to_as_of = agenda_ready <= as_of
    is_done = agenda_ready_is_there & agenda_ready_up_to_as_of
    agenda_ready_above_documents_submitted = agenda_ready > documents_submitted
    as_of_above_documents_submitted = as_of > documents_submitted
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    agenda_status = one_of(
        (
            documents_submitted_is_there
            & agenda_ready_is_there
            & agenda_ready_up_to_as_of
            & agenda_ready_above_documents_submitted,
            obligations.Status.Done_late,
        ),
        (
            agenda_ready_is_there
            & agenda_ready_up_to_as_of
            & ~(documents_submitted_is_there & agenda_ready_above_documents_submitted),
            obligations.Status.Done_in_time,
        ),
        (~(documents_submitted_is_there & as_of_above_documents_submitted) & ~is_done, obligations.Status.Open),
        (documents_submitted_is_there & as_of_above_documents_submitted & ~is_done, obligations.Status.Overdue),
        out=out["agenda.status"],
    )
    invited_up_to_as_of = invited <= as_of
    is_done_ = invited_is_there & invited_up_to_as_of
    invited_above_meeting = invited > meeting
    as_of_above_meeting = as_of > meeting
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    invitation_status = one_of(
        (
            meeting_is_there & invited_is_there & invited_up_to_as_of & invited_above_meeting,
            obligations.Status.Done_late,
        ),
        (
            invited_is_there & invited_up_to_as_of & ~(meeting_is_there & invited_above_meeting),
            obligations.Status.Done_in_time,
        ),
        (~(meeting_is_there & as_of_above_meeting) & ~is_done_, obligations.Status.Open),
        (meeting_is_there & as_of_above_meeting & ~is_done_, obligations.Status.Overdue),
        out=out["invitation.status"],
    )
    minutes_start = one_of(
        (meeting_is_there, obligations.Start.On),
        (~meeting_is_there, obligations.Start.Awaited),
        out=out["minutes.start"],
    )
    meeting_up_to_as_of = meeting <= as_of
    is_begun = meeting_is_there & meeting_up_to_as_of
    is_done_2 = circulated_is_there & (circulated <= as_of)
    minutes_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_2, obligations.Status.Not_begun),
        (meeting_is_there & meeting_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["minutes.status"],
    )
    return Block(
        None,
        {"agenda": 0, "invitation": 0, "minutes": 0},
        {
            "agenda.modality": obligations.Modality.Duty,
            "agenda.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "agenda.addressee": administration.Actor.Committee_for_investment_promotion,
            "agenda.start": obligations.Start.From_the_outset,
            "agenda.start.On": 0,
            "agenda.due?": documents_submitted_is_there,
            "agenda.due": documents_submitted,
            "agenda.done?": agenda_ready_is_there,
            "agenda.done": agenda_ready,
            "agenda.status": agenda_status,
            "agenda.follows": obligations.Consequence.Not_said,
            "agenda.has_followed": False,
            "invitation.modality": obligations.Modality.Duty,
            "invitation.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "invitation.addressee": administration.Actor.Committee_for_investment_promotion,
            "invitation.start": obligations.Start.From_the_outset,
            "invitation.start.On": 0,
            "invitation.due?": meeting_is_there,
            "invitation.due": meeting,
            "invitation.done?": invited_is_there,
            "invitation.done": invited,
            "invitation.status": invitation_status,
            "invitation.follows": obligations.Consequence.Not_said,
            "invitation.has_followed": False,
            "minutes.modality": obligations.Modality.Duty,
            "minutes.bearer": administration.Actor.One_stop_service_of_planning_and_investment,
            "minutes.addressee": administration.Actor.Committee_for_investment_promotion,
            "minutes.start": minutes_start,
            "minutes.start.On": meeting,
            "minutes.due?": False,
            "minutes.due": 0,
            "minutes.done?": circulated_is_there,
            "minutes.done": circulated,
            "minutes.status": minutes_status,
            "minutes.follows": obligations.Consequence.Not_said,
            "minutes.has_followed": False,
        },
    )


ONE_STOP_MEETING_DUTIES = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.ONE_STOP_MEETING_DUTIES,
    Blocks(
        _one_stop_meeting_duties_block,
        (
            "documents_submitted?",
            "documents_submitted",
            "agenda_ready?",
            "agenda_ready",
            "meeting?",
            "meeting",
            "invited?",
            "invited",
            "circulated?",
            "circulated",
            "as_of",
        ),
        puts={"agenda.status": "int8", "invitation.status": "int8", "minutes.start": "int8", "minutes.status": "int8"},
    ),
)


def one_stop_meeting_duties(
    *,
    documents_submitted: Column | None = None,
    agenda_ready: Column | None = None,
    meeting: Column | None = None,
    invited: Column | None = None,
    circulated: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """What a one-stop service office does for a meeting of the Committee.

    Encodes Article 24 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1135).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        documents_submitted: The day on which the documents are submitted to the CIP.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        agenda_ready: The day on which the agenda and the documents were ready.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        meeting: The day of the meeting.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        invited: The day on which the invitation letter was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        circulated: The day on which the resolutions of the meeting were circulated.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        agenda: To prepare the meeting agenda and consolidate the documents.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        invitation: To invite the CIP and the relevant sectors to the meeting.
            A mapping as `agenda`.
        minutes: To record the minutes and circulate the resolutions to the CIP and the sectors present.
            A mapping as `agenda`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return ONE_STOP_MEETING_DUTIES.ask(
        threads,
        documents_submitted=documents_submitted,
        agenda_ready=agenda_ready,
        meeting=meeting,
        invited=invited,
        circulated=circulated,
        as_of=as_of,
    )


def _staff_criteria_block(
    kind: Array,
    is_assigned_by_sector: Array,
    is_appointed_by_chair: Array,
    degree: Array,
    has_skills_and_policy: Array,
    knows_laws_and_work: Array,
    has_english: Array,
    is_computer_literate: Array,
    has_interpersonal_skills: Array,
    is_healthy: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Staff_criteria` for a block of rows."""
    # Article 25, first sentence
    is_eligible_rule_1 = is_assigned_by_sector & (kind == Staff_kind.Division_staff)
    # Article 25, first sentence
    is_eligible_rule_2 = is_assigned_by_sector & (kind == Staff_kind.Technical_staff)
    # Article 25, first sentence: The person is of the staff from which the office is made up.
    is_eligible = is_eligible_rule_1 | is_eligible_rule_2
    degree_is_below_bachelor = np.equal(degree, Degree.Below_bachelor, out=out["unmet[1]"])
    not_has_skills_and_policy = np.logical_not(has_skills_and_policy, out=out["unmet[2]"])
    not_knows_laws_and_work = np.logical_not(knows_laws_and_work, out=out["unmet[3]"])
    not_has_english = np.logical_not(has_english, out=out["unmet[4]"])
    not_is_computer_literate = np.logical_not(is_computer_literate, out=out["unmet[5]"])
    not_has_interpersonal_skills = np.logical_not(has_interpersonal_skills, out=out["unmet[6]"])
    not_is_healthy = np.logical_not(is_healthy, out=out["unmet[7]"])
    not_condition = (
        ~degree_is_below_bachelor
        & has_skills_and_policy
        & knows_laws_and_work
        & has_english
        & is_computer_literate
        & has_interpersonal_skills
        & is_healthy
    )
    # Article 25, first sentence: The Chair may appoint the person.
    may_be_appointed = np.logical_and(is_eligible, not_condition, out=out["may_be_appointed"])
    # Article 25, first sentence: The person is on the staff in accordance with the Article.
    is_on_staff = np.logical_and(is_appointed_by_chair & is_eligible, not_condition, out=out["is_on_staff"])
    return Block(
        None,
        {"unmet": 0, "may_be_appointed": 0, "is_on_staff": 0},
        {
            "unmet": Listing(
                (degree_is_below_bachelor, Criterion.Bachelor_degree),
                (not_has_skills_and_policy, Criterion.Skills_and_policy),
                (not_knows_laws_and_work, Criterion.Laws_and_work_of_the_sector),
                (not_has_english, Criterion.English),
                (not_is_computer_literate, Criterion.Computer_literacy),
                (not_has_interpersonal_skills, Criterion.Interpersonal_skills),
                (not_is_healthy, Criterion.Health),
            ),
            "may_be_appointed": may_be_appointed,
            "is_on_staff": is_on_staff,
        },
    )


def _staff_criteria_block_by_reading(
    kind: Array,
    is_assigned_by_sector: Array,
    is_appointed_by_chair: Array,
    degree: Array,
    has_skills_and_policy: Array,
    knows_laws_and_work: Array,
    has_english: Array,
    is_computer_literate: Array,
    has_interpersonal_skills: Array,
    is_healthy: Array,
    assigned: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Staff_criteria` for a block of rows, by how the text is read."""
    # Article 25, first sentence
    is_eligible_rule_1 = (kind == Staff_kind.Division_staff) & (
        is_assigned_by_sector | (assigned != Assigned_staff.All_staff)
    )
    # Article 25, first sentence
    is_eligible_rule_2 = is_assigned_by_sector & (kind == Staff_kind.Technical_staff)
    # Article 25, first sentence: The person is of the staff from which the office is made up.
    is_eligible = is_eligible_rule_1 | is_eligible_rule_2
    degree_is_below_bachelor = np.equal(degree, Degree.Below_bachelor, out=out["unmet[1]"])
    not_has_skills_and_policy = np.logical_not(has_skills_and_policy, out=out["unmet[2]"])
    not_knows_laws_and_work = np.logical_not(knows_laws_and_work, out=out["unmet[3]"])
    not_has_english = np.logical_not(has_english, out=out["unmet[4]"])
    not_is_computer_literate = np.logical_not(is_computer_literate, out=out["unmet[5]"])
    not_has_interpersonal_skills = np.logical_not(has_interpersonal_skills, out=out["unmet[6]"])
    not_is_healthy = np.logical_not(is_healthy, out=out["unmet[7]"])
    not_condition = (
        ~degree_is_below_bachelor
        & has_skills_and_policy
        & knows_laws_and_work
        & has_english
        & is_computer_literate
        & has_interpersonal_skills
        & is_healthy
    )
    # Article 25, first sentence: The Chair may appoint the person.
    may_be_appointed = np.logical_and(is_eligible, not_condition, out=out["may_be_appointed"])
    # Article 25, first sentence: The person is on the staff in accordance with the Article.
    is_on_staff = np.logical_and(is_appointed_by_chair & is_eligible, not_condition, out=out["is_on_staff"])
    return Block(
        None,
        {"unmet": 0, "may_be_appointed": 0, "is_on_staff": 0},
        {
            "unmet": Listing(
                (degree_is_below_bachelor, Criterion.Bachelor_degree),
                (not_has_skills_and_policy, Criterion.Skills_and_policy),
                (not_knows_laws_and_work, Criterion.Laws_and_work_of_the_sector),
                (not_has_english, Criterion.English),
                (not_is_computer_literate, Criterion.Computer_literacy),
                (not_has_interpersonal_skills, Criterion.Interpersonal_skills),
                (not_is_healthy, Criterion.Health),
            ),
            "may_be_appointed": may_be_appointed,
            "is_on_staff": is_on_staff,
        },
    )


STAFF_CRITERIA = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.STAFF_CRITERIA,
    Blocks(
        _staff_criteria_block,
        (
            "kind",
            "is_assigned_by_sector",
            "is_appointed_by_chair",
            "degree",
            "has_skills_and_policy",
            "knows_laws_and_work",
            "has_english",
            "is_computer_literate",
            "has_interpersonal_skills",
            "is_healthy",
        ),
        puts={
            "unmet[1]": "bool",
            "unmet[2]": "bool",
            "unmet[3]": "bool",
            "unmet[4]": "bool",
            "unmet[5]": "bool",
            "unmet[6]": "bool",
            "unmet[7]": "bool",
            "may_be_appointed": "bool",
            "is_on_staff": "bool",
        },
    ),
    Blocks(
        _staff_criteria_block_by_reading,
        (
            "kind",
            "is_assigned_by_sector",
            "is_appointed_by_chair",
            "degree",
            "has_skills_and_policy",
            "knows_laws_and_work",
            "has_english",
            "is_computer_literate",
            "has_interpersonal_skills",
            "is_healthy",
            "assigned",
        ),
        puts={
            "unmet[1]": "bool",
            "unmet[2]": "bool",
            "unmet[3]": "bool",
            "unmet[4]": "bool",
            "unmet[5]": "bool",
            "unmet[6]": "bool",
            "unmet[7]": "bool",
            "may_be_appointed": "bool",
            "is_on_staff": "bool",
        },
    ),
)


def staff_criteria(
    *,
    kind: Column,
    is_assigned_by_sector: Column,
    is_appointed_by_chair: Column,
    degree: Column,
    has_skills_and_policy: Column,
    knows_laws_and_work: Column,
    has_english: Column,
    is_computer_literate: Column,
    has_interpersonal_skills: Column,
    is_healthy: Column,
    assigned: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Whether a person can be appointed to the staff of a one-stop service office, and which criteria are not met.

    Encodes Article 25 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1620).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        kind: At which level the person works.
            Codes of `Staff_kind` (int8), or the names of cases.
        is_assigned_by_sector: The relevant sector assigned the person.
            bool.
        is_appointed_by_chair: The Chair of the CIP appointed the person.
            bool.
        degree: The person's highest degree.
            Codes of `Degree` (int8), or the names of cases.
        has_skills_and_policy: Good knowledge and skills, and upholding the policies and guidance: so judged.
            bool.
        knows_laws_and_work: Good knowledge about the laws and the work of the sector: so judged.
            bool.
        has_english: Good command of English: so judged.
            bool.
        is_computer_literate: Computer literacy: so judged.
            bool.
        has_interpersonal_skills: Good interpersonal skills: so judged.
            bool.
        is_healthy: Good health: so judged.
            bool.
        assigned: Whom the relevant sectors have to have assigned.
            Codes of `Assigned_staff` (int8), or the names of cases; a reading of the text: All_staff if not given.

    Outputs, each with its `values` and its `outcome` by row:
        unmet: The criteria that are not met, in the order of the text.
            `Lists` of codes of `Criterion` (int8).
        may_be_appointed: The Chair may appoint the person.
            bool.
        is_on_staff: The person is on the staff in accordance with the Article.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return STAFF_CRITERIA.ask(
        threads,
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


def _staff_rights_block(is_decision_assigned: Array, is_right_assigned: Array, out: Mapping[str, Array]) -> Block:
    """`Staff_rights` for a block of rows."""
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    decision_status = one_of((is_decision_assigned, obligations.Status.Open), out=out["decision.status"])
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    other_right_status = one_of((is_right_assigned, obligations.Status.Open), out=out["other_right.status"])
    return Block(
        None,
        {
            "attendance": 0,
            "comments": 0,
            "training": 0,
            "decision": 0,
            "follow_up": 0,
            "suggestion": 0,
            "other_right": 0,
        },
        {
            "attendance.modality": obligations.Modality.Right,
            "attendance.bearer": administration.Actor.One_stop_service_staff,
            "attendance.addressee": administration.Actor.Not_named,
            "attendance.start": obligations.Start.From_the_outset,
            "attendance.start.On": 0,
            "attendance.due?": False,
            "attendance.due": 0,
            "attendance.done?": False,
            "attendance.done": 0,
            "attendance.status": obligations.Status.Open,
            "attendance.follows": obligations.Consequence.Not_said,
            "attendance.has_followed": False,
            "comments.modality": obligations.Modality.Permission,
            "comments.bearer": administration.Actor.One_stop_service_staff,
            "comments.addressee": administration.Actor.Not_named,
            "comments.start": obligations.Start.From_the_outset,
            "comments.start.On": 0,
            "comments.due?": False,
            "comments.due": 0,
            "comments.done?": False,
            "comments.done": 0,
            "comments.status": obligations.Status.Open,
            "comments.follows": obligations.Consequence.Not_said,
            "comments.has_followed": False,
            "training.modality": obligations.Modality.Right,
            "training.bearer": administration.Actor.One_stop_service_staff,
            "training.addressee": administration.Actor.Not_named,
            "training.start": obligations.Start.From_the_outset,
            "training.start.On": 0,
            "training.due?": False,
            "training.due": 0,
            "training.done?": False,
            "training.done": 0,
            "training.status": obligations.Status.Open,
            "training.follows": obligations.Consequence.Not_said,
            "training.has_followed": False,
            "decision.modality": obligations.Modality.Permission,
            "decision.bearer": administration.Actor.One_stop_service_staff,
            "decision.addressee": administration.Actor.Concerned_sectors,
            "decision.start": obligations.Start.From_the_outset,
            "decision.start.On": 0,
            "decision.due?": False,
            "decision.due": 0,
            "decision.done?": False,
            "decision.done": 0,
            "decision.status": decision_status,
            "decision.follows": obligations.Consequence.Not_said,
            "decision.has_followed": False,
            "follow_up.modality": obligations.Modality.Permission,
            "follow_up.bearer": administration.Actor.One_stop_service_staff,
            "follow_up.addressee": administration.Actor.Concerned_sectors,
            "follow_up.start": obligations.Start.From_the_outset,
            "follow_up.start.On": 0,
            "follow_up.due?": False,
            "follow_up.due": 0,
            "follow_up.done?": False,
            "follow_up.done": 0,
            "follow_up.status": obligations.Status.Open,
            "follow_up.follows": obligations.Consequence.Not_said,
            "follow_up.has_followed": False,
            "suggestion.modality": obligations.Modality.Permission,
            "suggestion.bearer": administration.Actor.One_stop_service_staff,
            "suggestion.addressee": administration.Actor.Committee_for_investment_promotion,
            "suggestion.start": obligations.Start.From_the_outset,
            "suggestion.start.On": 0,
            "suggestion.due?": False,
            "suggestion.due": 0,
            "suggestion.done?": False,
            "suggestion.done": 0,
            "suggestion.status": obligations.Status.Open,
            "suggestion.follows": obligations.Consequence.Not_said,
            "suggestion.has_followed": False,
            "other_right.modality": obligations.Modality.Permission,
            "other_right.bearer": administration.Actor.One_stop_service_staff,
            "other_right.addressee": administration.Actor.Hierarchical_superior,
            "other_right.start": obligations.Start.From_the_outset,
            "other_right.start.On": 0,
            "other_right.due?": False,
            "other_right.due": 0,
            "other_right.done?": False,
            "other_right.done": 0,
            "other_right.status": other_right_status,
            "other_right.follows": obligations.Consequence.Not_said,
            "other_right.has_followed": False,
        },
    )


STAFF_RIGHTS = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.STAFF_RIGHTS,
    Blocks(
        _staff_rights_block,
        ("is_decision_assigned", "is_right_assigned"),
        puts={"decision.status": "int8", "other_right.status": "int8"},
    ),
)


def staff_rights(
    *, is_decision_assigned: Column, is_right_assigned: Column, as_of: Column, threads: int | None = None
) -> Answers:
    """What a member of the staff of a one-stop service office may do and ask for.

    Encodes Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1782).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_decision_assigned: The respective sector assigned the decision to the member of the staff.
            bool.
        is_right_assigned: The superior assigned another right to the member of the staff.
            bool.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        attendance: To attend meetings related to investment work.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        comments: To comment on the implementation of investment services.
            A mapping as `attendance`.
        training: To receive training and exchange lessons.
            A mapping as `attendance`.
        decision: To decide as assigned by the respective sector.
            A mapping as `attendance`.
        follow_up: To coordinate and follow up with the responses of the respective sector.
            A mapping as `attendance`.
        suggestion: To suggest to the CIP how coordination with other sectors can be improved.
            A mapping as `attendance`.
        other_right: To use the other right that the superior assigned.
            A mapping as `attendance`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return STAFF_RIGHTS.ask(
        threads, is_decision_assigned=is_decision_assigned, is_right_assigned=is_right_assigned, as_of=as_of
    )


def _staff_duties_block(
    received_is_there: Array,
    received: Array,
    examined_is_there: Array,
    examined: Array,
    is_complete: Array,
    sent_is_there: Array,
    sent: Array,
    assigned_is_there: Array,
    assigned: Array,
    performed_is_there: Array,
    performed: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Staff_duties` for a block of rows."""
    examination_start = one_of(
        (received_is_there, obligations.Start.On),
        (~received_is_there, obligations.Start.Awaited),
        out=out["examination.start"],
    )
    received_up_to_as_of = received <= as_of
    is_begun = received_is_there & received_up_to_as_of
    examined_up_to_as_of = examined <= as_of
    is_done = examined_is_there & examined_up_to_as_of
    examination_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_begun & ~is_done, obligations.Status.Not_begun),
        (received_is_there & received_up_to_as_of & ~is_done, obligations.Status.Open),
        out=out["examination.status"],
    )
    condition = is_complete | ~is_done
    forwarding_start = one_of(
        (examined_is_there, obligations.Start.On),
        (~examined_is_there, obligations.Start.Awaited),
        out=out["forwarding.start"],
    )
    sent_up_to_as_of = sent <= as_of
    is_done_ = sent_is_there & sent_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    forwarding_status = one_of(
        (sent_is_there & condition & sent_up_to_as_of, obligations.Status.Done_in_time),
        (~is_done & ~is_done_, obligations.Status.Not_begun),
        (examined_is_there & examined_up_to_as_of & condition & ~is_done_, obligations.Status.Open),
        out=out["forwarding.status"],
    )
    assigned_duty_start = one_of(
        (assigned_is_there, obligations.Start.On),
        (~assigned_is_there, obligations.Start.Awaited),
        out=out["assigned_duty.start"],
    )
    assigned_up_to_as_of = assigned <= as_of
    is_begun_ = assigned_is_there & assigned_up_to_as_of
    is_done_2 = performed_is_there & (performed <= as_of)
    assigned_duty_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_begun_ & ~is_done_2, obligations.Status.Not_begun),
        (assigned_is_there & assigned_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["assigned_duty.status"],
    )
    # Article 26: The documents cannot have been examined before they were received.
    # Article 26: The documents cannot have been sent before they were examined.
    refused = either(
        ~(~examined_is_there | received_is_there & (received <= examined)),
        ~(~sent_is_there | examined_is_there & (examined <= sent)),
    )
    outcome_of_each = refusal(refused)
    return Block(
        None,
        {
            "collection": outcome_of_each,
            "information": outcome_of_each,
            "examination": outcome_of_each,
            "forwarding": outcome_of_each,
            "coordination": outcome_of_each,
            "assigned_duty": outcome_of_each,
        },
        {
            "collection.modality": obligations.Modality.Duty,
            "collection.bearer": administration.Actor.One_stop_service_staff,
            "collection.addressee": administration.Actor.One_stop_service_of_planning_and_investment,
            "collection.start": obligations.Start.From_the_outset,
            "collection.start.On": 0,
            "collection.due?": False,
            "collection.due": 0,
            "collection.done?": False,
            "collection.done": 0,
            "collection.status": obligations.Status.Open,
            "collection.follows": obligations.Consequence.Not_said,
            "collection.has_followed": False,
            "information.modality": obligations.Modality.Duty,
            "information.bearer": administration.Actor.One_stop_service_staff,
            "information.addressee": administration.Actor.Not_named,
            "information.start": obligations.Start.From_the_outset,
            "information.start.On": 0,
            "information.due?": False,
            "information.due": 0,
            "information.done?": False,
            "information.done": 0,
            "information.status": obligations.Status.Open,
            "information.follows": obligations.Consequence.Not_said,
            "information.has_followed": False,
            "examination.modality": obligations.Modality.Duty,
            "examination.bearer": administration.Actor.One_stop_service_staff,
            "examination.addressee": administration.Actor.Not_named,
            "examination.start": examination_start,
            "examination.start.On": received,
            "examination.due?": False,
            "examination.due": 0,
            "examination.done?": examined_is_there,
            "examination.done": examined,
            "examination.status": examination_status,
            "examination.follows": obligations.Consequence.Not_said,
            "examination.has_followed": False,
            "forwarding.modality": obligations.Modality.Duty,
            "forwarding.bearer": administration.Actor.One_stop_service_staff,
            "forwarding.addressee": administration.Actor.Concerned_sectors,
            "forwarding.start": forwarding_start,
            "forwarding.start.On": examined,
            "forwarding.due?": False,
            "forwarding.due": 0,
            "forwarding.done?": sent_is_there,
            "forwarding.done": sent,
            "forwarding.status": forwarding_status,
            "forwarding.follows": obligations.Consequence.Not_said,
            "forwarding.has_followed": False,
            "coordination.modality": obligations.Modality.Duty,
            "coordination.bearer": administration.Actor.One_stop_service_staff,
            "coordination.addressee": administration.Actor.Concerned_sectors,
            "coordination.start": obligations.Start.From_the_outset,
            "coordination.start.On": 0,
            "coordination.due?": False,
            "coordination.due": 0,
            "coordination.done?": False,
            "coordination.done": 0,
            "coordination.status": obligations.Status.Open,
            "coordination.follows": obligations.Consequence.Not_said,
            "coordination.has_followed": False,
            "assigned_duty.modality": obligations.Modality.Duty,
            "assigned_duty.bearer": administration.Actor.One_stop_service_staff,
            "assigned_duty.addressee": administration.Actor.Hierarchical_superior,
            "assigned_duty.start": assigned_duty_start,
            "assigned_duty.start.On": assigned,
            "assigned_duty.due?": False,
            "assigned_duty.due": 0,
            "assigned_duty.done?": performed_is_there,
            "assigned_duty.done": performed,
            "assigned_duty.status": assigned_duty_status,
            "assigned_duty.follows": obligations.Consequence.Not_said,
            "assigned_duty.has_followed": False,
        },
    )


STAFF_DUTIES = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.STAFF_DUTIES,
    Blocks(
        _staff_duties_block,
        (
            "received?",
            "received",
            "examined?",
            "examined",
            "is_complete",
            "sent?",
            "sent",
            "assigned?",
            "assigned",
            "performed?",
            "performed",
            "as_of",
        ),
        puts={
            "examination.start": "int8",
            "examination.status": "int8",
            "forwarding.start": "int8",
            "forwarding.status": "int8",
            "assigned_duty.start": "int8",
            "assigned_duty.status": "int8",
        },
    ),
)


def staff_duties(
    *,
    received: Column | None = None,
    examined: Column | None = None,
    is_complete: Column,
    sent: Column | None = None,
    assigned: Column | None = None,
    performed: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """What the staff of a one-stop service office has to do with an application, and besides.

    Encodes Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1805).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        received: The day on which the documents of an application were received.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        examined: The day on which the staff finished examining the set of documents.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        is_complete: The examination showed the set to be complete.
            bool.
        sent: The day on which the set was sent to the respective sector.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        assigned: The day on which the superior assigned another duty.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        performed: The day on which that duty was performed.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        collection: To collect data and documents and submit them to the one-stop service office.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        information: To inform on and clarify the laws and regulations of the respective sector.
            A mapping as `collection`.
        examination: To examine whether the set of required documents is complete.
            A mapping as `collection`.
        forwarding: To send the complete set to the respective sector for further consideration.
            A mapping as `collection`.
        coordination: To monitor and coordinate with the respective sector.
            A mapping as `collection`.
        assigned_duty: To perform the other duty that the superior assigned.
            A mapping as `collection`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return STAFF_DUTIES.ask(
        threads,
        received=received,
        examined=examined,
        is_complete=is_complete,
        sent=sent,
        assigned=assigned,
        performed=performed,
        as_of=as_of,
    )


def _staff_reports_block(
    last_daily_is_there: Array,
    last_daily: Array,
    last_weekly_is_there: Array,
    last_weekly: Array,
    last_monthly_is_there: Array,
    last_monthly: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Staff_reports` for a block of rows."""
    as_of_is_too_large = beyond(as_of, 4_611_686_018_427_387_904)
    last_daily_up_to_as_of = last_daily <= as_of
    condition = last_daily_is_there & last_daily_up_to_as_of
    last_daily_working_days_later_1 = _WORKING_DAYS_LATER_1_LAO_PDR.of(last_daily)
    last_daily_working_days_later_1_is_nowhere = nowhere(last_daily_working_days_later_1)
    as_of_is_working_day = _WORKING_DAYS_LAO_PDR.is_working(as_of)
    as_of_is_working_day_is_1 = as_of_is_working_day == 1
    as_of_is_working_day_is_nowhere = nowhere(as_of_is_working_day)
    as_of_working_days_later_1 = _WORKING_DAYS_LATER_1_LAO_PDR.of(as_of)
    as_of_working_days_later_1_is_nowhere = nowhere(as_of_working_days_later_1)
    # Article 26(2), fourth item: The day on which the next daily report is due.
    next_daily = select(
        condition,
        select(last_daily_is_there, last_daily_working_days_later_1, 0),
        select(as_of_is_working_day_is_1, as_of, as_of_working_days_later_1),
        out=out["daily.start.On"],
    )
    next_daily_above_as_of = next_daily > as_of
    is_begun = ~next_daily_above_as_of
    as_of_above_next_daily = as_of > next_daily
    daily_status = one_of(
        (next_daily_above_as_of, obligations.Status.Not_begun),
        (is_begun & ~as_of_above_next_daily, obligations.Status.Open),
        (is_begun & as_of_above_next_daily, obligations.Status.Overdue),
        out=out["daily.status"],
    )
    last_weekly_is_too_large = beyond(last_weekly, 4_611_686_018_427_387_904)
    last_weekly_up_to_as_of = last_weekly <= as_of
    condition_ = last_weekly_is_there & last_weekly_up_to_as_of
    last_weekly_weekday = weekday(last_weekly)
    last_weekly_weekday_is_1 = last_weekly_weekday == 1
    last_weekly_weekday_is_2 = last_weekly_weekday == 2
    last_weekly_weekday_is_3 = last_weekly_weekday == 3
    last_weekly_weekday_is_4 = last_weekly_weekday == 4
    last_weekly_weekday_is_5 = last_weekly_weekday == 5
    last_weekly_weekday_is_6 = last_weekly_weekday == 6
    last_weekly_weekday_is_7 = last_weekly_weekday == 7
    number = last_weekly - 1
    number_above_2932896 = above(number, 2_932_896)
    number_up_to_minus_719163 = below(number, -719_162)
    number_ = last_weekly - 2
    number__above_2932896 = above(number_, 2_932_896)
    number__up_to_minus_719163 = below(number_, -719_162)
    number_2 = last_weekly - 3
    number_2_above_2932896 = above(number_2, 2_932_896)
    number_2_up_to_minus_719163 = below(number_2, -719_162)
    number_3 = last_weekly - 4
    number_3_above_2932896 = above(number_3, 2_932_896)
    number_3_up_to_minus_719163 = below(number_3, -719_162)
    number_4 = last_weekly - 5
    number_4_above_2932896 = above(number_4, 2_932_896)
    number_4_up_to_minus_719163 = below(number_4, -719_162)
    number_5 = last_weekly - 6
    number_5_above_2932896 = above(number_5, 2_932_896)
    number_5_up_to_minus_719163 = below(number_5, -719_162)
    number_6 = (
        select(
            last_weekly_weekday_is_2
            | last_weekly_weekday_is_3
            | last_weekly_weekday_is_4
            | last_weekly_weekday_is_5
            | last_weekly_weekday_is_6
            | last_weekly_weekday_is_7,
            select(
                last_weekly_weekday_is_2,
                number,
                select(
                    last_weekly_weekday_is_3,
                    number_,
                    select(
                        last_weekly_weekday_is_4,
                        number_2,
                        select(
                            last_weekly_weekday_is_5, number_3, select(last_weekly_weekday_is_6, number_4, number_5)
                        ),
                    ),
                ),
            ),
            last_weekly,
        )
        + 7
    )
    number_6_above_2932896 = above(number_6, 2_932_896)
    number_6_up_to_minus_719163 = below(number_6, -719_162)
    as_of_weekday = weekday(as_of)
    as_of_weekday_is_1 = as_of_weekday == 1
    as_of_weekday_is_2 = as_of_weekday == 2
    as_of_weekday_is_3 = as_of_weekday == 3
    as_of_weekday_is_4 = as_of_weekday == 4
    as_of_weekday_is_5 = as_of_weekday == 5
    as_of_weekday_is_6 = as_of_weekday == 6
    as_of_weekday_is_7 = as_of_weekday == 7
    not_condition = ~(
        as_of_weekday_is_1
        | as_of_weekday_is_2
        | as_of_weekday_is_3
        | as_of_weekday_is_4
        | as_of_weekday_is_5
        | as_of_weekday_is_6
        | as_of_weekday_is_7
    )
    number_7 = as_of - 1
    number_7_above_2932896 = above(number_7, 2_932_896)
    number_7_up_to_minus_719163 = below(number_7, -719_162)
    number_8 = as_of - 2
    number_8_above_2932896 = above(number_8, 2_932_896)
    number_8_up_to_minus_719163 = below(number_8, -719_162)
    number_9 = as_of - 3
    number_9_above_2932896 = above(number_9, 2_932_896)
    number_9_up_to_minus_719163 = below(number_9, -719_162)
    number_10 = as_of - 4
    number_10_above_2932896 = above(number_10, 2_932_896)
    number_10_up_to_minus_719163 = below(number_10, -719_162)
    number_11 = as_of - 5
    number_11_above_2932896 = above(number_11, 2_932_896)
    number_11_up_to_minus_719163 = below(number_11, -719_162)
    number_12 = as_of - 6
    number_12_above_2932896 = above(number_12, 2_932_896)
    number_12_up_to_minus_719163 = below(number_12, -719_162)
    number_13 = select(
        as_of_weekday_is_2
        | as_of_weekday_is_3
        | as_of_weekday_is_4
        | as_of_weekday_is_5
        | as_of_weekday_is_6
        | as_of_weekday_is_7,
        select(
            as_of_weekday_is_2,
            number_7,
            select(
                as_of_weekday_is_3,
                number_8,
                select(
                    as_of_weekday_is_4,
                    number_9,
                    select(as_of_weekday_is_5, number_10, select(as_of_weekday_is_6, number_11, number_12)),
                ),
            ),
        ),
        as_of,
    )
    condition_2 = both(as_of_weekday_is_2, either(number_7_above_2932896, number_7_up_to_minus_719163))
    condition_3 = both(as_of_weekday_is_3, either(number_8_above_2932896, number_8_up_to_minus_719163))
    condition_4 = both(as_of_weekday_is_4, either(number_9_above_2932896, number_9_up_to_minus_719163))
    condition_5 = both(as_of_weekday_is_5, either(number_10_above_2932896, number_10_up_to_minus_719163))
    condition_6 = both(as_of_weekday_is_6, either(number_11_above_2932896, number_11_up_to_minus_719163))
    condition_7 = both(as_of_weekday_is_7, either(number_12_above_2932896, number_12_up_to_minus_719163))
    begins = select(condition_, number_6, number_13, out=out["weekly.start.On"])
    number_14 = begins + 7
    number_14_above_2932896 = above(number_14, 2_932_896)
    number_14_up_to_minus_719163 = below(number_14, -719_162)
    number_15 = number_14 - 1
    number_15_above_2932896 = above(number_15, 2_932_896)
    number_15_up_to_minus_719163 = below(number_15, -719_162)
    number_16 = number_13 + 7
    number_16_above_2932896 = above(number_16, 2_932_896)
    number_16_up_to_minus_719163 = below(number_16, -719_162)
    number_17 = number_16 - 1
    number_17_above_2932896 = above(number_17, 2_932_896)
    number_17_up_to_minus_719163 = below(number_17, -719_162)
    ends = select(condition_, number_15, number_17, out=out["weekly.due"])
    begins_above_as_of = begins > as_of
    is_begun_ = ~begins_above_as_of
    as_of_above_ends = as_of > ends
    weekly_status = one_of(
        (begins_above_as_of, obligations.Status.Not_begun),
        (is_begun_ & ~as_of_above_ends, obligations.Status.Open),
        (is_begun_ & as_of_above_ends, obligations.Status.Overdue),
        out=out["weekly.status"],
    )
    last_monthly_up_to_as_of = last_monthly <= as_of
    condition_8 = last_monthly_is_there & last_monthly_up_to_as_of
    number_date_of = date_of(year_of(last_monthly), month_of(last_monthly), 1)
    number_date_of_is_nowhere = nowhere(number_date_of)
    number_date_of_months_later_1 = _MONTHS_LATER_1_DOWN.of(number_date_of)
    number_date_of_months_later_1_is_nowhere = nowhere(number_date_of_months_later_1)
    number_date_of_ = date_of(year_of(as_of), month_of(as_of), 1)
    number_date_of__is_nowhere = nowhere(number_date_of_)
    begins_ = select(condition_8, number_date_of_months_later_1, number_date_of_, out=out["monthly.start.On"])
    begins__months_later_1 = _MONTHS_LATER_1_DOWN.of(begins_)
    begins__months_later_1_is_nowhere = nowhere(begins__months_later_1)
    number_date_of__months_later_1 = _MONTHS_LATER_1_DOWN.of(number_date_of_)
    number_date_of__months_later_1_is_nowhere = nowhere(number_date_of__months_later_1)
    ends_ = select(condition_8, begins__months_later_1 - 1, number_date_of__months_later_1 - 1, out=out["monthly.due"])
    begins__above_as_of = begins_ > as_of
    is_begun_2 = ~begins__above_as_of
    as_of_above_ends_ = as_of > ends_
    monthly_status = one_of(
        (begins__above_as_of, obligations.Status.Not_begun),
        (is_begun_2 & ~as_of_above_ends_, obligations.Status.Open),
        (is_begun_2 & as_of_above_ends_, obligations.Status.Overdue),
        out=out["monthly.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        as_of_is_too_large,
        last_weekly_is_too_large,
        either(
            both(last_daily_is_there, last_daily_up_to_as_of, last_daily_working_days_later_1_is_nowhere),
            both(
                either(
                    as_of_is_working_day_is_nowhere,
                    both(as_of_working_days_later_1_is_nowhere, ~as_of_is_working_day_is_1),
                ),
                ~condition,
            ),
            both(
                last_weekly_is_there,
                last_weekly_up_to_as_of,
                either(
                    ~(
                        last_weekly_weekday_is_1
                        | last_weekly_weekday_is_2
                        | last_weekly_weekday_is_3
                        | last_weekly_weekday_is_4
                        | last_weekly_weekday_is_5
                        | last_weekly_weekday_is_6
                        | last_weekly_weekday_is_7
                    ),
                    both(last_weekly_weekday_is_2, either(number_above_2932896, number_up_to_minus_719163)),
                    both(last_weekly_weekday_is_3, either(number__above_2932896, number__up_to_minus_719163)),
                    both(last_weekly_weekday_is_4, either(number_2_above_2932896, number_2_up_to_minus_719163)),
                    both(last_weekly_weekday_is_5, either(number_3_above_2932896, number_3_up_to_minus_719163)),
                    both(last_weekly_weekday_is_6, either(number_4_above_2932896, number_4_up_to_minus_719163)),
                    both(last_weekly_weekday_is_7, either(number_5_above_2932896, number_5_up_to_minus_719163)),
                    number_6_above_2932896,
                    number_6_up_to_minus_719163,
                ),
            ),
            both(
                ~condition_,
                either(not_condition, condition_2, condition_3, condition_4, condition_5, condition_6, condition_7),
            ),
            both(
                last_weekly_is_there,
                last_weekly_up_to_as_of,
                either(
                    number_14_above_2932896,
                    number_14_up_to_minus_719163,
                    number_15_above_2932896,
                    number_15_up_to_minus_719163,
                ),
            ),
            both(
                ~condition_,
                either(
                    not_condition,
                    condition_2,
                    condition_3,
                    condition_4,
                    condition_5,
                    condition_6,
                    condition_7,
                    number_16_above_2932896,
                    number_16_up_to_minus_719163,
                    number_17_above_2932896,
                    number_17_up_to_minus_719163,
                ),
            ),
            both(
                last_monthly_is_there,
                last_monthly_up_to_as_of,
                either(number_date_of_is_nowhere, number_date_of_months_later_1_is_nowhere),
            ),
            both(~condition_8, number_date_of__is_nowhere),
            both(last_monthly_is_there, last_monthly_up_to_as_of, begins__months_later_1_is_nowhere),
            both(~condition_8, either(number_date_of__is_nowhere, number_date_of__months_later_1_is_nowhere)),
        ),
    )
    return Block(
        doubtful,
        {"daily": 0, "weekly": 0, "monthly": 0},
        {
            "daily.modality": obligations.Modality.Duty,
            "daily.bearer": administration.Actor.One_stop_service_staff,
            "daily.addressee": administration.Actor.Hierarchical_superior,
            "daily.start": obligations.Start.On,
            "daily.start.On": next_daily,
            "daily.due?": True,
            "daily.due": next_daily,
            "daily.done?": False,
            "daily.done": 0,
            "daily.status": daily_status,
            "daily.follows": obligations.Consequence.Not_said,
            "daily.has_followed": False,
            "weekly.modality": obligations.Modality.Duty,
            "weekly.bearer": administration.Actor.One_stop_service_staff,
            "weekly.addressee": administration.Actor.Hierarchical_superior,
            "weekly.start": obligations.Start.On,
            "weekly.start.On": begins,
            "weekly.due?": True,
            "weekly.due": ends,
            "weekly.done?": False,
            "weekly.done": 0,
            "weekly.status": weekly_status,
            "weekly.follows": obligations.Consequence.Not_said,
            "weekly.has_followed": False,
            "monthly.modality": obligations.Modality.Duty,
            "monthly.bearer": administration.Actor.One_stop_service_staff,
            "monthly.addressee": administration.Actor.Hierarchical_superior,
            "monthly.start": obligations.Start.On,
            "monthly.start.On": begins_,
            "monthly.due?": True,
            "monthly.due": ends_,
            "monthly.done?": False,
            "monthly.done": 0,
            "monthly.status": monthly_status,
            "monthly.follows": obligations.Consequence.Not_said,
            "monthly.has_followed": False,
        },
    )


def _staff_reports_block_by_reading(
    last_daily_is_there: Array,
    last_daily: Array,
    last_weekly_is_there: Array,
    last_weekly: Array,
    last_monthly_is_there: Array,
    last_monthly: Array,
    as_of: Array,
    counting: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Staff_reports` for a block of rows, by how the text is read."""
    as_of_is_too_large = beyond(as_of, 4_611_686_018_427_387_904)
    last_daily_up_to_as_of = last_daily <= as_of
    condition = last_daily_is_there & last_daily_up_to_as_of
    last_daily_working_days_later_1 = _WORKING_DAYS_LATER_1_LAO_PDR.of(last_daily)
    last_daily_working_days_later_1_is_nowhere = nowhere(last_daily_working_days_later_1)
    as_of_is_working_day = _WORKING_DAYS_LAO_PDR.is_working(as_of)
    as_of_is_working_day_is_1 = as_of_is_working_day == 1
    as_of_is_working_day_is_nowhere = nowhere(as_of_is_working_day)
    as_of_working_days_later_1 = _WORKING_DAYS_LATER_1_LAO_PDR.of(as_of)
    as_of_working_days_later_1_is_nowhere = nowhere(as_of_working_days_later_1)
    # Article 26(2), fourth item: The day on which the next daily report is due.
    next_daily = select(
        condition,
        select(last_daily_is_there, last_daily_working_days_later_1, 0),
        select(as_of_is_working_day_is_1, as_of, as_of_working_days_later_1),
        out=out["daily.start.On"],
    )
    next_daily_above_as_of = next_daily > as_of
    is_begun = ~next_daily_above_as_of
    as_of_above_next_daily = as_of > next_daily
    daily_status = one_of(
        (next_daily_above_as_of, obligations.Status.Not_begun),
        (is_begun & ~as_of_above_next_daily, obligations.Status.Open),
        (is_begun & as_of_above_next_daily, obligations.Status.Overdue),
        out=out["daily.status"],
    )
    last_weekly_is_too_large = beyond(last_weekly, 4_611_686_018_427_387_904)
    last_weekly_up_to_as_of = last_weekly <= as_of
    condition_ = last_weekly_is_there & last_weekly_up_to_as_of
    counting_is_in_each_calendar_period = counting == recurring.Counting_.In_each_calendar_period
    last_weekly_weekday = weekday(last_weekly)
    last_weekly_weekday_is_1 = last_weekly_weekday == 1
    last_weekly_weekday_is_2 = last_weekly_weekday == 2
    last_weekly_weekday_is_3 = last_weekly_weekday == 3
    last_weekly_weekday_is_4 = last_weekly_weekday == 4
    last_weekly_weekday_is_5 = last_weekly_weekday == 5
    last_weekly_weekday_is_6 = last_weekly_weekday == 6
    last_weekly_weekday_is_7 = last_weekly_weekday == 7
    number = last_weekly - 1
    number_above_2932896 = above(number, 2_932_896)
    number_up_to_minus_719163 = below(number, -719_162)
    number_ = last_weekly - 2
    number__above_2932896 = above(number_, 2_932_896)
    number__up_to_minus_719163 = below(number_, -719_162)
    number_2 = last_weekly - 3
    number_2_above_2932896 = above(number_2, 2_932_896)
    number_2_up_to_minus_719163 = below(number_2, -719_162)
    number_3 = last_weekly - 4
    number_3_above_2932896 = above(number_3, 2_932_896)
    number_3_up_to_minus_719163 = below(number_3, -719_162)
    number_4 = last_weekly - 5
    number_4_above_2932896 = above(number_4, 2_932_896)
    number_4_up_to_minus_719163 = below(number_4, -719_162)
    number_5 = last_weekly - 6
    number_5_above_2932896 = above(number_5, 2_932_896)
    number_5_up_to_minus_719163 = below(number_5, -719_162)
    number_6 = (
        select(
            last_weekly_weekday_is_2
            | last_weekly_weekday_is_3
            | last_weekly_weekday_is_4
            | last_weekly_weekday_is_5
            | last_weekly_weekday_is_6
            | last_weekly_weekday_is_7,
            select(
                last_weekly_weekday_is_2,
                number,
                select(
                    last_weekly_weekday_is_3,
                    number_,
                    select(
                        last_weekly_weekday_is_4,
                        number_2,
                        select(
                            last_weekly_weekday_is_5, number_3, select(last_weekly_weekday_is_6, number_4, number_5)
                        ),
                    ),
                ),
            ),
            last_weekly,
        )
        + 7
    )
    number_6_above_2932896 = above(number_6, 2_932_896)
    number_6_up_to_minus_719163 = below(number_6, -719_162)
    as_of_weekday = weekday(as_of)
    as_of_weekday_is_1 = as_of_weekday == 1
    as_of_weekday_is_2 = as_of_weekday == 2
    as_of_weekday_is_3 = as_of_weekday == 3
    as_of_weekday_is_4 = as_of_weekday == 4
    as_of_weekday_is_5 = as_of_weekday == 5
    as_of_weekday_is_6 = as_of_weekday == 6
    as_of_weekday_is_7 = as_of_weekday == 7
    not_condition = ~(
        as_of_weekday_is_1
        | as_of_weekday_is_2
        | as_of_weekday_is_3
        | as_of_weekday_is_4
        | as_of_weekday_is_5
        | as_of_weekday_is_6
        | as_of_weekday_is_7
    )
    number_7 = as_of - 1
    number_7_above_2932896 = above(number_7, 2_932_896)
    number_7_up_to_minus_719163 = below(number_7, -719_162)
    number_8 = as_of - 2
    number_8_above_2932896 = above(number_8, 2_932_896)
    number_8_up_to_minus_719163 = below(number_8, -719_162)
    number_9 = as_of - 3
    number_9_above_2932896 = above(number_9, 2_932_896)
    number_9_up_to_minus_719163 = below(number_9, -719_162)
    number_10 = as_of - 4
    number_10_above_2932896 = above(number_10, 2_932_896)
    number_10_up_to_minus_719163 = below(number_10, -719_162)
    number_11 = as_of - 5
    number_11_above_2932896 = above(number_11, 2_932_896)
    number_11_up_to_minus_719163 = below(number_11, -719_162)
    number_12 = as_of - 6
    number_12_above_2932896 = above(number_12, 2_932_896)
    number_12_up_to_minus_719163 = below(number_12, -719_162)
    number_13 = select(
        as_of_weekday_is_2
        | as_of_weekday_is_3
        | as_of_weekday_is_4
        | as_of_weekday_is_5
        | as_of_weekday_is_6
        | as_of_weekday_is_7,
        select(
            as_of_weekday_is_2,
            number_7,
            select(
                as_of_weekday_is_3,
                number_8,
                select(
                    as_of_weekday_is_4,
                    number_9,
                    select(as_of_weekday_is_5, number_10, select(as_of_weekday_is_6, number_11, number_12)),
                ),
            ),
        ),
        as_of,
    )
    condition_2 = both(as_of_weekday_is_2, either(number_7_above_2932896, number_7_up_to_minus_719163))
    condition_3 = both(as_of_weekday_is_3, either(number_8_above_2932896, number_8_up_to_minus_719163))
    condition_4 = both(as_of_weekday_is_4, either(number_9_above_2932896, number_9_up_to_minus_719163))
    condition_5 = both(as_of_weekday_is_5, either(number_10_above_2932896, number_10_up_to_minus_719163))
    condition_6 = both(as_of_weekday_is_6, either(number_11_above_2932896, number_11_up_to_minus_719163))
    condition_7 = both(as_of_weekday_is_7, either(number_12_above_2932896, number_12_up_to_minus_719163))
    begins = select(
        condition_,
        select(counting_is_in_each_calendar_period, number_6, last_weekly),
        number_13,
        out=out["weekly.start.On"],
    )
    number_14 = begins + 7
    number_14_above_2932896 = above(number_14, 2_932_896)
    number_14_up_to_minus_719163 = below(number_14, -719_162)
    number_15 = number_14 - 1
    number_15_above_2932896 = above(number_15, 2_932_896)
    number_15_up_to_minus_719163 = below(number_15, -719_162)
    number_16 = last_weekly + 7
    number_16_above_2932896 = above(number_16, 2_932_896)
    number_16_up_to_minus_719163 = below(number_16, -719_162)
    number_17 = number_13 + 7
    number_17_above_2932896 = above(number_17, 2_932_896)
    number_17_up_to_minus_719163 = below(number_17, -719_162)
    number_18 = number_17 - 1
    number_18_above_2932896 = above(number_18, 2_932_896)
    number_18_up_to_minus_719163 = below(number_18, -719_162)
    ends = select(
        condition_, select(counting_is_in_each_calendar_period, number_15, number_16), number_18, out=out["weekly.due"]
    )
    begins_above_as_of = begins > as_of
    is_begun_ = ~begins_above_as_of
    as_of_above_ends = as_of > ends
    weekly_status = one_of(
        (begins_above_as_of, obligations.Status.Not_begun),
        (is_begun_ & ~as_of_above_ends, obligations.Status.Open),
        (is_begun_ & as_of_above_ends, obligations.Status.Overdue),
        out=out["weekly.status"],
    )
    last_monthly_up_to_as_of = last_monthly <= as_of
    condition_8 = last_monthly_is_there & last_monthly_up_to_as_of
    number_date_of = date_of(year_of(last_monthly), month_of(last_monthly), 1)
    number_date_of_is_nowhere = nowhere(number_date_of)
    number_date_of_months_later_1 = _MONTHS_LATER_1_DOWN.of(number_date_of)
    number_date_of_months_later_1_is_nowhere = nowhere(number_date_of_months_later_1)
    number_date_of_ = date_of(year_of(as_of), month_of(as_of), 1)
    number_date_of__is_nowhere = nowhere(number_date_of_)
    begins_ = select(
        condition_8,
        select(counting_is_in_each_calendar_period, number_date_of_months_later_1, last_monthly),
        number_date_of_,
        out=out["monthly.start.On"],
    )
    begins__months_later_1 = _MONTHS_LATER_1_DOWN.of(begins_)
    begins__months_later_1_is_nowhere = nowhere(begins__months_later_1)
    last_monthly_months_later_1 = _MONTHS_LATER_1_DOWN.of(last_monthly)
    last_monthly_months_later_1_is_nowhere = nowhere(last_monthly_months_later_1)
    number_date_of__months_later_1 = _MONTHS_LATER_1_DOWN.of(number_date_of_)
    number_date_of__months_later_1_is_nowhere = nowhere(number_date_of__months_later_1)
    ends_ = select(
        condition_8,
        select(counting_is_in_each_calendar_period, begins__months_later_1 - 1, last_monthly_months_later_1),
        number_date_of__months_later_1 - 1,
        out=out["monthly.due"],
    )
    begins__above_as_of = begins_ > as_of
    is_begun_2 = ~begins__above_as_of
    as_of_above_ends_ = as_of > ends_
    monthly_status = one_of(
        (begins__above_as_of, obligations.Status.Not_begun),
        (is_begun_2 & ~as_of_above_ends_, obligations.Status.Open),
        (is_begun_2 & as_of_above_ends_, obligations.Status.Overdue),
        out=out["monthly.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        as_of_is_too_large,
        last_weekly_is_too_large,
        either(
            both(last_daily_is_there, last_daily_up_to_as_of, last_daily_working_days_later_1_is_nowhere),
            both(
                either(
                    as_of_is_working_day_is_nowhere,
                    both(as_of_working_days_later_1_is_nowhere, ~as_of_is_working_day_is_1),
                ),
                ~condition,
            ),
            both(
                last_weekly_is_there,
                last_weekly_up_to_as_of,
                counting_is_in_each_calendar_period,
                either(
                    ~(
                        last_weekly_weekday_is_1
                        | last_weekly_weekday_is_2
                        | last_weekly_weekday_is_3
                        | last_weekly_weekday_is_4
                        | last_weekly_weekday_is_5
                        | last_weekly_weekday_is_6
                        | last_weekly_weekday_is_7
                    ),
                    both(last_weekly_weekday_is_2, either(number_above_2932896, number_up_to_minus_719163)),
                    both(last_weekly_weekday_is_3, either(number__above_2932896, number__up_to_minus_719163)),
                    both(last_weekly_weekday_is_4, either(number_2_above_2932896, number_2_up_to_minus_719163)),
                    both(last_weekly_weekday_is_5, either(number_3_above_2932896, number_3_up_to_minus_719163)),
                    both(last_weekly_weekday_is_6, either(number_4_above_2932896, number_4_up_to_minus_719163)),
                    both(last_weekly_weekday_is_7, either(number_5_above_2932896, number_5_up_to_minus_719163)),
                    number_6_above_2932896,
                    number_6_up_to_minus_719163,
                ),
            ),
            both(
                ~condition_,
                either(not_condition, condition_2, condition_3, condition_4, condition_5, condition_6, condition_7),
            ),
            both(
                last_weekly_is_there,
                last_weekly_up_to_as_of,
                either(
                    both(
                        counting_is_in_each_calendar_period,
                        either(
                            number_14_above_2932896,
                            number_14_up_to_minus_719163,
                            number_15_above_2932896,
                            number_15_up_to_minus_719163,
                        ),
                    ),
                    both(
                        ~counting_is_in_each_calendar_period,
                        either(number_16_above_2932896, number_16_up_to_minus_719163),
                    ),
                ),
            ),
            both(
                ~condition_,
                either(
                    not_condition,
                    condition_2,
                    condition_3,
                    condition_4,
                    condition_5,
                    condition_6,
                    condition_7,
                    number_17_above_2932896,
                    number_17_up_to_minus_719163,
                    number_18_above_2932896,
                    number_18_up_to_minus_719163,
                ),
            ),
            both(
                last_monthly_is_there,
                counting_is_in_each_calendar_period,
                last_monthly_up_to_as_of,
                either(number_date_of_is_nowhere, number_date_of_months_later_1_is_nowhere),
            ),
            both(~condition_8, number_date_of__is_nowhere),
            both(
                last_monthly_is_there,
                last_monthly_up_to_as_of,
                either(
                    both(counting_is_in_each_calendar_period, begins__months_later_1_is_nowhere),
                    both(~counting_is_in_each_calendar_period, last_monthly_months_later_1_is_nowhere),
                ),
            ),
            both(~condition_8, either(number_date_of__is_nowhere, number_date_of__months_later_1_is_nowhere)),
        ),
    )
    return Block(
        doubtful,
        {"daily": 0, "weekly": 0, "monthly": 0},
        {
            "daily.modality": obligations.Modality.Duty,
            "daily.bearer": administration.Actor.One_stop_service_staff,
            "daily.addressee": administration.Actor.Hierarchical_superior,
            "daily.start": obligations.Start.On,
            "daily.start.On": next_daily,
            "daily.due?": True,
            "daily.due": next_daily,
            "daily.done?": False,
            "daily.done": 0,
            "daily.status": daily_status,
            "daily.follows": obligations.Consequence.Not_said,
            "daily.has_followed": False,
            "weekly.modality": obligations.Modality.Duty,
            "weekly.bearer": administration.Actor.One_stop_service_staff,
            "weekly.addressee": administration.Actor.Hierarchical_superior,
            "weekly.start": obligations.Start.On,
            "weekly.start.On": begins,
            "weekly.due?": True,
            "weekly.due": ends,
            "weekly.done?": False,
            "weekly.done": 0,
            "weekly.status": weekly_status,
            "weekly.follows": obligations.Consequence.Not_said,
            "weekly.has_followed": False,
            "monthly.modality": obligations.Modality.Duty,
            "monthly.bearer": administration.Actor.One_stop_service_staff,
            "monthly.addressee": administration.Actor.Hierarchical_superior,
            "monthly.start": obligations.Start.On,
            "monthly.start.On": begins_,
            "monthly.due?": True,
            "monthly.due": ends_,
            "monthly.done?": False,
            "monthly.done": 0,
            "monthly.status": monthly_status,
            "monthly.follows": obligations.Consequence.Not_said,
            "monthly.has_followed": False,
        },
    )


STAFF_REPORTS = ColumnScope(
    scalar_part_6_committee_and_one_stop_services.STAFF_REPORTS,
    Blocks(
        _staff_reports_block,
        ("last_daily?", "last_daily", "last_weekly?", "last_weekly", "last_monthly?", "last_monthly", "as_of"),
        puts={
            "daily.start.On": "int64",
            "daily.status": "int8",
            "weekly.start.On": "int64",
            "weekly.due": "int64",
            "weekly.status": "int8",
            "monthly.start.On": "int64",
            "monthly.due": "int64",
            "monthly.status": "int8",
        },
    ),
    Blocks(
        _staff_reports_block_by_reading,
        (
            "last_daily?",
            "last_daily",
            "last_weekly?",
            "last_weekly",
            "last_monthly?",
            "last_monthly",
            "as_of",
            "counting",
        ),
        puts={
            "daily.start.On": "int64",
            "daily.status": "int8",
            "weekly.start.On": "int64",
            "weekly.due": "int64",
            "weekly.status": "int8",
            "monthly.start.On": "int64",
            "monthly.due": "int64",
            "monthly.status": "int8",
        },
    ),
)


def staff_reports(
    *,
    last_daily: Column | None = None,
    last_weekly: Column | None = None,
    last_monthly: Column | None = None,
    as_of: Column,
    counting: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """When the staff of a one-stop service office has to report next.

    Encodes Article 26 (rules/decree/part_6_committee_and_one_stop_services.catala_en:1834).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        last_daily: The day of the last daily report.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        last_weekly: The day of the last weekly report.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        last_monthly: The day of the last monthly report.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        counting: From when to when a week or month is counted.
            Codes of `recurring.Counting_` (int8), or the names of cases; a reading of the text:
                In_each_calendar_period if not given.

    Outputs, each with its `values` and its `outcome` by row:
        daily: To make the daily report.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        weekly: To make the weekly report.
            A mapping as `daily`.
        monthly: To make the monthly report.
            A mapping as `daily`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return STAFF_REPORTS.ask(
        threads,
        last_daily=last_daily,
        last_weekly=last_weekly,
        last_monthly=last_monthly,
        as_of=as_of,
        counting=counting,
    )
