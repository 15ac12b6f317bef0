"""Compiled from rules/decree/part_8_duties_and_taxes.catala_en: change the rules there, and compile again.

How to ask, here `Borrowing`; `generated` is the folder of the evaluators, however you call it. Tables of Arrow, Polars
or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.decree.part_2_registered_capital import Sector
    from generated.columns.decree.part_8_duties_and_taxes import Business, Funding_source, borrowing
    from generated.columns.runtime.columns import Cases

    found = borrowing(
        source=np.array([Funding_source.Domestic, Funding_source.Overseas], np.int8),
        business=Cases(
            np.array([Business.General, Business.Concession_activities], np.int8),
            {"General": np.array([Sector.Agriculture, Sector.Manufacturing_and_handicraft], np.int8)},
        ),
        registered_capital=np.array([1_000_000, 500_000_000]),
        paid=np.array([1_000_000, 500_000_000]),
    )
    found["initial_capital"].values[found["initial_capital"].outcome == 0]  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...calendars import lao_pdr as scalar_lao_pdr
from ...decree import part_8_duties_and_taxes as scalar_part_8_duties_and_taxes
from ..library import administration, investment_promotion_law, obligations
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column, Listing
from ..runtime.days import MonthsLater, WorkingDaysLater, add_years, nowhere
from ..runtime.exact import (
    above,
    below,
    beyond,
    both,
    either,
    looked_up,
    one_of,
    outcome,
    refusal,
    rounded,
    select,
    widened,
)
from ..runtime.scopes import Answers, ColumnScope
from . import part_2_registered_capital

_MONTHS_LATER_12_UP = MonthsLater(12, "up")
_MONTHS_LATER_36_DOWN = MonthsLater(36, "down")
_WORKING_DAYS_LATER_10_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 10)
_WORKING_DAYS_LATER_30_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 30)
_YEARS_BY_PROMOTION_LEVEL_AND_PROMOTION_ZONE = np.array((10, 6, 4, 6, 4, 2, 4, 2, 1), np.int8)


class Promotion_list:
    """A list that says which investment is promoted."""

    Promoted_activities = 0
    Promoted_zones = 1


class List_partner:
    """Who takes part in drawing a list up."""

    Relevant_central_sectors = 0
    Local_authorities = 1


class Years_source:
    """Where the number of years of an exemption is taken from."""

    Certificate = 0
    Reported_table = 1


class Exemption_state:
    """How an exemption stands on a day."""

    Not_yet_begun = 0
    Running = 1
    Ended = 2
    No_exemption = 3


class Activity_and_zone:
    """Which investment is exempt."""

    Both = 0
    Either = 1


class New_product_feature:
    """What the production of new products has to be."""

    Processing_within_the_country = 0
    New_product = 1
    New_brand = 2
    New_process_and_technology = 3


class Certified_subject:
    """What is still to be approved and certified."""

    Process_and_technology = 0
    Products = 1


class Research_facility:
    """What is built for research."""

    Research_center = 0
    Laboratory = 1
    Scientific_testing_center = 2
    Other_facility = 3


class Innovation:
    """An activity with a beginning of its own of the exemption."""

    New_products = 0
    Research = 1


class Year_or_date:
    """Whether "year" and "date" mean two things."""

    As_each_says = 0
    Year_for_both = 1
    Date_for_both = 2


class Three_years:
    """From when the three years for the certificate run."""

    From_business_operation = 0
    From_profit = 1


class Reinvestment_purpose:
    """What reinvested profit is used for."""

    Additional_activities = 0
    Extending_activities = 1
    Other_purpose = 2


class Exempt_share_read:
    """Which part of the profit tax of the year is exempt."""

    Reinvested_to_capital = 0
    Reinvested_to_profit = 1
    Whole_tax = 2


class Following_year:
    """Which year is the following one."""

    After_closing = 0
    After_reinvestment = 1


class Accounting_system:
    """The accounting system by which a business declares its profit tax."""

    Expanded = 0
    Basic = 1
    Other_system = 2


class Loss_condition:
    """What is missing for a loss to be deferred."""

    Expanded_or_basic_system = 0
    Law_on_Accounting = 1
    Certified_by_audit = 2
    Confirmed_by_Tax_Department = 3


class Three_years_of_loss:
    """How the three years are counted."""

    After_the_loss = 0
    With_the_loss = 1


class Order_of_losses:
    """In which order the losses of several years are deducted."""

    Oldest_first = 0
    Latest_first = 1


class Import_condition:
    """What an import needs to be free of duty or authorized."""

    Promoted_or_concession_activity = 0
    Direct_production = 1
    Approved_annual_plan = 2
    Construction_of_factory_or_building = 3
    Fixed_assets_of_the_enterprise = 4
    Within_approved_quantity = 5
    Real_need_by_study_or_plan = 6
    Approved_by_relevant_sectors = 7
    For_production_machines = 8
    For_start_up = 9
    First_time = 10
    By_study_or_plan = 11
    Production_or_direct_services = 12
    In_line_with_the_activities = 13
    Within_approved_number = 14


class Thirty_days:
    """From when the 30 working days for the certificate run."""

    From_application = 0
    From_complete_set = 1


class Value_counted:
    """Which value is held against US$30,000."""

    Of_each_import = 0
    Of_the_year = 1


class Import_plan_step:
    """What is to be done next for an annual import plan."""

    Submit_the_plan = 0
    Complete_the_documents = 1
    Send_to_the_sectors = 2
    Comment = 3
    Hold_the_joint_meeting = 4
    Issue_the_certificate = 5
    Send_to_the_border = 6
    Inspect_and_report = 7


class Import_approval:
    """What the import is approved by."""

    In_approved_plan = 0
    Approved_as_unplanned = 1
    Not_approved = 2


class Vehicle_use:
    """What vehicles are used for."""

    Production = 0
    Direct_services = 1
    Other_use = 2


class Temporary_item:
    """An item that is to be imported for a time."""

    Laboratory_equipment = 0
    Generators = 1
    Water_pumps = 2
    Professional_tools = 3
    Backup_electricity_supplies = 4
    Water_tanks = 5
    Gallons = 6
    Asphalt_tanks = 7
    Fans = 8
    Clippers = 9
    Saws = 10
    Iron_models = 11
    Iron_bars = 12
    Cement = 13
    Stick_welding_rods = 14
    Combustible_rock = 15
    Tires = 16
    Inside_spare_parts = 17
    Another_item = 18


class Item_naming:
    """What the Article says of an item by name."""

    Named_as_allowed = 0
    Named_as_not_allowed = 1
    Not_an_example = 2


class Temporary_condition:
    """What a temporary import needs."""

    Used_during_the_project = 0
    Re_exported_in_the_same_number = 1
    By_the_warranty_agreement = 2
    Signed_mou_or_agreement = 3
    For_study_exploration_and_design = 4
    For_direct_or_indirect_production = 5
    Representative_office_established = 6


class Temporary_vehicle_use:
    """What temporarily imported vehicles are used for."""

    For_direct_production = 0
    For_indirect_production = 1
    For_another_use = 2


class Import:
    """What is to be imported."""

    Raw_material_or_equipment = 0
    Construction = 1
    Machinery = 2
    Spare_parts = 3
    Office = 4
    Lasting_vehicles = 5
    Temporary = 6
    Vehicles_for_a_time = 7


class Articles_39_to_42:
    """Who gets the exemptions of Articles 39 to 42."""

    Detail_Article_37 = 0
    Stand_alone = 1


class Funding_source:
    """Where money is borrowed."""

    Domestic = 0
    Overseas = 1


class Business:
    """What the enterprise invests in."""

    General = 0
    Concession_activities = 1


class Loan_rules:
    """By which rules a loan goes."""

    Regulations_of_the_bank = 0
    Laws_of_the_Bank_of_Lao_PDR = 1


def _promotion_list_making_block(
    subject: Array, submitted_is_there: Array, submitted: Array, as_of: Array, out: Mapping[str, Array]
) -> Block:
    """`Promotion_list_making` for a block of rows."""
    # Article 31, first sentence: [Relevant_central_sectors]
    partners_rule_1 = np.equal(subject, Promotion_list.Promoted_activities, out=out["partners[1]"])
    # Article 32, first sentence: [Local_authorities; Relevant_central_sectors]
    partners_rule_2 = np.logical_not(partners_rule_1, out=out["partners[2]"])
    is_done = submitted_is_there & (submitted <= as_of)
    submission_status = one_of(
        (is_done, obligations.Status.Done_in_time), (~is_done, obligations.Status.Open), out=out["submission.status"]
    )
    return Block(
        None,
        {"partners": 0, "approved_by": 0, "submission": 0},
        {
            "partners": Listing(
                (partners_rule_1, List_partner.Relevant_central_sectors),
                (partners_rule_2, List_partner.Local_authorities),
                (partners_rule_2, List_partner.Relevant_central_sectors),
            ),
            "approved_by": administration.Actor.Government,
            "submission.modality": obligations.Modality.Duty,
            "submission.bearer": administration.Actor.Ministry_of_planning_and_investment,
            "submission.addressee": administration.Actor.Government,
            "submission.start": obligations.Start.From_the_outset,
            "submission.start.On": 0,
            "submission.due?": False,
            "submission.due": 0,
            "submission.done?": submitted_is_there,
            "submission.done": submitted,
            "submission.status": submission_status,
            "submission.follows": obligations.Consequence.Not_said,
            "submission.has_followed": False,
        },
    )


PROMOTION_LIST_MAKING = ColumnScope(
    scalar_part_8_duties_and_taxes.PROMOTION_LIST_MAKING,
    Blocks(
        _promotion_list_making_block,
        ("subject", "submitted?", "submitted", "as_of"),
        puts={"partners[1]": "bool", "partners[2]": "bool", "submission.status": "int8"},
    ),
)


def promotion_list_making(
    *, subject: Column, submitted: Column | None = None, as_of: Column, threads: int | None = None
) -> Answers:
    """Who draws up the list of promoted activities or of promoted zones, with whom, and who approves it?

    Encodes Article 32 (rules/decree/part_8_duties_and_taxes.catala_en:58).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        subject: Which list.
            Codes of `Promotion_list` (int8), or the names of cases.
        submitted: The day on which the list was submitted to the government.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        partners: Who takes part in drawing it up.
            `Lists` of codes of `List_partner` (int8).
        approved_by: Who approves it.
            Codes of `administration.Actor` (int8).
        submission: To draw up the detailed list and submit it to the government for approval.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return PROMOTION_LIST_MAKING.ask(threads, subject=subject, submitted=submitted, as_of=as_of)


def _exemption_period_block(
    begins_is_there: Array,
    begins: Array,
    years_source_certificate: Array,
    years_source_reported_table_level: Array,
    years_source_reported_table_zone: Array,
    years_source: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Exemption_period` for a block of rows."""
    # Article 33, second sentence: The years are those of the certificate, and not those that are reported of the law.
    is_by_certificate = np.equal(years_source, Years_source.Certificate, out=out["is_by_certificate"])
    # The Investment Promotion Law, as reported: The years of exemption, as reported: not of the Decree.
    # The table has a place for each `Promotion_level`, and in it for each `Promotion_zone`.
    years = looked_up(
        _YEARS_BY_PROMOTION_LEVEL_AND_PROMOTION_ZONE,
        years_source_reported_table_level * np.int8(3) + years_source_reported_table_zone,
    )
    years_source_certificate_is_too_large = beyond(years_source_certificate, 288_230_376_151_711_744)
    # Article 33: For how many years the exemption runs.
    years_ = select(is_by_certificate, years_source_certificate, years, out=out["years"])
    # Article 33: A certificate cannot determine an exemption of no years, or of fewer.
    refused = below(years_, 1)
    # Article 33: The last day of the exemption.
    last_day = add_years(begins, years_, "up", days=-1, out=out["last_day"])
    number_is_nowhere = nowhere(last_day)
    begins_up_to_as_of = begins <= as_of
    as_of_above_last_day = as_of > last_day
    # Article 33: How the exemption stands.
    # `Exemption_state.Not_yet_begun`, which is 0, where nothing of this holds.
    stands = one_of(
        (begins_is_there & begins_up_to_as_of & as_of_above_last_day, Exemption_state.Ended),
        (begins_is_there & begins_up_to_as_of & ~as_of_above_last_day, Exemption_state.Running),
        out=out["stands"],
    )
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(years_source_certificate_is_too_large, both(begins_is_there, number_is_nowhere))
    return Block(
        doubtful,
        {
            "years": outcome_of_each,
            "is_by_certificate": outcome_of_each,
            "last_day": outcome_of_each,
            "stands": outcome_of_each,
        },
        {
            "years": years_,
            "is_by_certificate": is_by_certificate,
            "last_day?": begins_is_there,
            "last_day": last_day,
            "stands": stands,
        },
    )


EXEMPTION_PERIOD = ColumnScope(
    scalar_part_8_duties_and_taxes.EXEMPTION_PERIOD,
    Blocks(
        _exemption_period_block,
        (
            "begins?",
            "begins",
            "years_source.Certificate",
            "years_source.Reported_table.level",
            "years_source.Reported_table.zone",
            "years_source",
            "as_of",
        ),
        tabled=("begins",),
        puts={"years": "int64", "is_by_certificate": "bool", "last_day": "int64", "stands": "int8"},
    ),
)


def exemption_period(
    *, begins: Column | None = None, years_source: Column, as_of: Column, threads: int | None = None
) -> Answers:
    """From which day to which does an exemption from profit tax run, and is it over?

    Encodes Article 33 (rules/decree/part_8_duties_and_taxes.catala_en:182).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        begins: The first day of the exemption, if it is known.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        years_source: Where the number of years is taken from.
            `Cases`: codes of `Years_source` (int8), and a column for what each of these carries: {Certificate:
                int64, Reported_table: a mapping of columns: {level: codes of `investment_promotion_law.Promotion_level`
                (int8), or the names of cases, zone: codes of `investment_promotion_law.Promotion_zone` (int8), or the
                names of cases}}.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        years: For how many years the exemption runs.
            int64.
        is_by_certificate: The years are those of the certificate, and not those that are reported of the law.
            bool.
        last_day: The last day of the exemption.
            `Optionals` of datetime64[D].
        stands: How the exemption stands.
            Codes of `Exemption_state` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return EXEMPTION_PERIOD.ask(threads, begins=begins, years_source=years_source, as_of=as_of)


def _profit_tax_entitlement_block(
    is_promoted_activity: Array, is_in_promoted_zone: Array, out: Mapping[str, Array]
) -> Block:
    """`Profit_tax_entitlement` for a block of rows."""
    # Article 33, first sentence: The investment is exempt for the period of the exemption.
    is_entitled = np.logical_and(is_promoted_activity, is_in_promoted_zone, out=out["is_entitled"])
    return Block(None, {"is_entitled": 0}, {"is_entitled": is_entitled})


def _profit_tax_entitlement_block_by_reading(
    is_promoted_activity: Array, is_in_promoted_zone: Array, activity_and_zone: Array, out: Mapping[str, Array]
) -> Block:
    """`Profit_tax_entitlement` for a block of rows, by how the text is read."""
    # Article 33, first sentence
    is_entitled_rule_1 = activity_and_zone == Activity_and_zone.Both
    # Article 33, first sentence
    is_entitled_rule_2 = ~is_entitled_rule_1
    # Article 33, first sentence: The investment is exempt for the period of the exemption.
    is_entitled = np.logical_or(
        is_promoted_activity & is_in_promoted_zone & is_entitled_rule_1,
        is_entitled_rule_2 & (is_promoted_activity | is_in_promoted_zone),
        out=out["is_entitled"],
    )
    return Block(None, {"is_entitled": 0}, {"is_entitled": is_entitled})


PROFIT_TAX_ENTITLEMENT = ColumnScope(
    scalar_part_8_duties_and_taxes.PROFIT_TAX_ENTITLEMENT,
    Blocks(
        _profit_tax_entitlement_block, ("is_promoted_activity", "is_in_promoted_zone"), puts={"is_entitled": "bool"}
    ),
    Blocks(
        _profit_tax_entitlement_block_by_reading,
        ("is_promoted_activity", "is_in_promoted_zone", "activity_and_zone"),
        puts={"is_entitled": "bool"},
    ),
)


def profit_tax_entitlement(
    *,
    is_promoted_activity: Column,
    is_in_promoted_zone: Column,
    activity_and_zone: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Is the investment one that is exempt from profit tax?

    Encodes Article 33 (rules/decree/part_8_duties_and_taxes.catala_en:199).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_promoted_activity: The activity is a promoted activity of Annex 1.
            bool.
        is_in_promoted_zone: The place of the investment lies in a promoted zone of Annex 2.
            bool.
        activity_and_zone: Which investment is exempt.
            Codes of `Activity_and_zone` (int8), or the names of cases; a reading of the text: Both if not given.

    Outputs, each with its `values` and its `outcome` by row:
        is_entitled: The investment is exempt for the period of the exemption.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return PROFIT_TAX_ENTITLEMENT.ask(
        threads,
        is_promoted_activity=is_promoted_activity,
        is_in_promoted_zone=is_in_promoted_zone,
        activity_and_zone=activity_and_zone,
    )


def _profit_tax_exemption_block(
    is_promoted_activity: Array,
    is_in_promoted_zone: Array,
    years_source_certificate: Array,
    years_source_reported_table_level: Array,
    years_source_reported_table_zone: Array,
    years_source: Array,
    first_revenue_is_there: Array,
    first_revenue: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Profit_tax_exemption` for a block of rows."""
    # Article 33, first sentence: The investment is exempt for the period of the exemption.
    is_entitled = np.logical_and(is_promoted_activity, is_in_promoted_zone, out=out["is_entitled"])
    # Article 33, second sentence: The years are those of the certificate, and not those that are reported of the law.
    is_by_certificate = np.equal(years_source, Years_source.Certificate, out=out["is_by_certificate"])
    # The Investment Promotion Law, as reported: The years of exemption, as reported: not of the Decree.
    # The table has a place for each `Promotion_level`, and in it for each `Promotion_zone`.
    years = looked_up(
        _YEARS_BY_PROMOTION_LEVEL_AND_PROMOTION_ZONE,
        years_source_reported_table_level * np.int8(3) + years_source_reported_table_zone,
    )
    years_source_certificate_is_too_large = beyond(years_source_certificate, 288_230_376_151_711_744)
    # Article 33: For how many years the exemption runs.
    years_ = select(is_by_certificate, years_source_certificate, years)
    years__up_to_0 = below(years_, 1)
    # Article 33: The last day of the exemption.
    # Article 33: The last day of the exemption, if it is known.
    last_day = add_years(first_revenue, years_, "up", days=-1, out=out["last_day"])
    number_is_nowhere = nowhere(last_day)
    condition = both(first_revenue_is_there, number_is_nowhere)
    first_revenue_up_to_as_of = first_revenue <= as_of
    as_of_above_last_day = as_of > last_day
    # Article 33: For how many years; 0 if it is not exempt.
    years_2 = select(is_entitled, years_, 0, out=out["years"])
    begins_is_there = np.logical_and(
        is_promoted_activity & is_in_promoted_zone, first_revenue_is_there, out=out["begins?"]
    )
    # Article 33: How the exemption stands.
    # `Exemption_state.Not_yet_begun`, which is 0, where nothing of this holds.
    stands = one_of(
        (
            is_promoted_activity
            & is_in_promoted_zone
            & first_revenue_is_there
            & first_revenue_up_to_as_of
            & as_of_above_last_day,
            Exemption_state.Ended,
        ),
        (
            is_promoted_activity
            & is_in_promoted_zone
            & first_revenue_is_there
            & first_revenue_up_to_as_of
            & ~as_of_above_last_day,
            Exemption_state.Running,
        ),
        (~is_entitled, Exemption_state.No_exemption),
        out=out["stands"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        years_source_certificate_is_too_large,
        either(
            condition,
            years__up_to_0,
            both(is_promoted_activity, is_in_promoted_zone, either(condition, years__up_to_0)),
        ),
    )
    return Block(
        doubtful,
        {"is_entitled": 0, "years": 0, "is_by_certificate": 0, "begins": 0, "last_day": 0, "stands": 0},
        {
            "is_entitled": is_entitled,
            "years": years_2,
            "is_by_certificate": is_by_certificate,
            "begins?": begins_is_there,
            "begins": first_revenue,
            "last_day?": begins_is_there,
            "last_day": last_day,
            "stands": stands,
        },
    )


def _profit_tax_exemption_block_by_reading(
    is_promoted_activity: Array,
    is_in_promoted_zone: Array,
    years_source_certificate: Array,
    years_source_reported_table_level: Array,
    years_source_reported_table_zone: Array,
    years_source: Array,
    first_revenue_is_there: Array,
    first_revenue: Array,
    as_of: Array,
    profit_tax_entitlement_activity_and_zone: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Profit_tax_exemption` for a block of rows, by how the text is read."""
    # Article 33, first sentence
    is_entitled_rule_1 = profit_tax_entitlement_activity_and_zone == Activity_and_zone.Both
    # Article 33, first sentence
    is_entitled_rule_2 = ~is_entitled_rule_1
    # Article 33, first sentence: The investment is exempt for the period of the exemption.
    is_entitled = np.logical_or(
        is_promoted_activity & is_in_promoted_zone & is_entitled_rule_1,
        is_entitled_rule_2 & (is_promoted_activity | is_in_promoted_zone),
        out=out["is_entitled"],
    )
    # Article 33, second sentence: The years are those of the certificate, and not those that are reported of the law.
    is_by_certificate = np.equal(years_source, Years_source.Certificate, out=out["is_by_certificate"])
    # The Investment Promotion Law, as reported: The years of exemption, as reported: not of the Decree.
    # The table has a place for each `Promotion_level`, and in it for each `Promotion_zone`.
    years = looked_up(
        _YEARS_BY_PROMOTION_LEVEL_AND_PROMOTION_ZONE,
        years_source_reported_table_level * np.int8(3) + years_source_reported_table_zone,
    )
    years_source_certificate_is_too_large = beyond(years_source_certificate, 288_230_376_151_711_744)
    # Article 33: For how many years the exemption runs.
    years_ = select(is_by_certificate, years_source_certificate, years)
    years__up_to_0 = below(years_, 1)
    # Article 33: The last day of the exemption.
    # Article 33: The last day of the exemption, if it is known.
    last_day = add_years(first_revenue, years_, "up", days=-1, out=out["last_day"])
    number_is_nowhere = nowhere(last_day)
    condition = both(first_revenue_is_there, number_is_nowhere)
    first_revenue_up_to_as_of = first_revenue <= as_of
    as_of_above_last_day = as_of > last_day
    # Article 33: For how many years; 0 if it is not exempt.
    years_2 = select(is_entitled, years_, 0, out=out["years"])
    begins_is_there = np.logical_and(first_revenue_is_there, is_entitled, out=out["begins?"])
    # Article 33: How the exemption stands.
    # `Exemption_state.Not_yet_begun`, which is 0, where nothing of this holds.
    stands = one_of(
        (
            first_revenue_is_there & is_entitled & first_revenue_up_to_as_of & as_of_above_last_day,
            Exemption_state.Ended,
        ),
        (
            first_revenue_is_there & is_entitled & first_revenue_up_to_as_of & ~as_of_above_last_day,
            Exemption_state.Running,
        ),
        (~is_entitled, Exemption_state.No_exemption),
        out=out["stands"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        years_source_certificate_is_too_large,
        either(condition, years__up_to_0, both(is_entitled, either(condition, years__up_to_0))),
    )
    return Block(
        doubtful,
        {"is_entitled": 0, "years": 0, "is_by_certificate": 0, "begins": 0, "last_day": 0, "stands": 0},
        {
            "is_entitled": is_entitled,
            "years": years_2,
            "is_by_certificate": is_by_certificate,
            "begins?": begins_is_there,
            "begins": first_revenue,
            "last_day?": begins_is_there,
            "last_day": last_day,
            "stands": stands,
        },
    )


PROFIT_TAX_EXEMPTION = ColumnScope(
    scalar_part_8_duties_and_taxes.PROFIT_TAX_EXEMPTION,
    Blocks(
        _profit_tax_exemption_block,
        (
            "is_promoted_activity",
            "is_in_promoted_zone",
            "years_source.Certificate",
            "years_source.Reported_table.level",
            "years_source.Reported_table.zone",
            "years_source",
            "first_revenue?",
            "first_revenue",
            "as_of",
        ),
        tabled=("first_revenue",),
        puts={
            "is_entitled": "bool",
            "years": "int64",
            "is_by_certificate": "bool",
            "begins?": "bool",
            "last_day": "int64",
            "stands": "int8",
        },
    ),
    Blocks(
        _profit_tax_exemption_block_by_reading,
        (
            "is_promoted_activity",
            "is_in_promoted_zone",
            "years_source.Certificate",
            "years_source.Reported_table.level",
            "years_source.Reported_table.zone",
            "years_source",
            "first_revenue?",
            "first_revenue",
            "as_of",
            "Profit_tax_entitlement.activity_and_zone",
        ),
        tabled=("first_revenue",),
        puts={
            "is_entitled": "bool",
            "years": "int64",
            "is_by_certificate": "bool",
            "begins?": "bool",
            "last_day": "int64",
            "stands": "int8",
        },
    ),
)


def profit_tax_exemption(
    *,
    is_promoted_activity: Column,
    is_in_promoted_zone: Column,
    years_source: Column,
    first_revenue: Column | None = None,
    as_of: Column,
    profit_tax_entitlement__activity_and_zone: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Is my investment exempt from profit tax, from which day, until which, and is it still?

    Encodes Article 33 (rules/decree/part_8_duties_and_taxes.catala_en:211).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_promoted_activity: The activity is a promoted activity of Annex 1.
            bool.
        is_in_promoted_zone: The place of the investment lies in a promoted zone of Annex 2.
            bool.
        years_source: Where the number of years is taken from.
            `Cases`: codes of `Years_source` (int8), and a column for what each of these carries: {Certificate:
                int64, Reported_table: a mapping of columns: {level: codes of `investment_promotion_law.Promotion_level`
                (int8), or the names of cases, zone: codes of `investment_promotion_law.Promotion_zone` (int8), or the
                names of cases}}.
        first_revenue: The day on which the company first generated revenue.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        profit_tax_entitlement__activity_and_zone: Which investment is exempt.
            Codes of `Activity_and_zone` (int8), or the names of cases; a reading of the text: Both if not given.

    Outputs, each with its `values` and its `outcome` by row:
        is_entitled: The investment is exempt for the period of the exemption.
            bool.
        years: For how many years; 0 if it is not exempt.
            int64.
        is_by_certificate: The years are those of the certificate, and not those that are reported of the law.
            bool.
        begins: The first day of the exemption, if there is one and it is known.
            `Optionals` of datetime64[D].
        last_day: The last day of the exemption, if it is known.
            `Optionals` of datetime64[D].
        stands: How the exemption stands.
            Codes of `Exemption_state` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return PROFIT_TAX_EXEMPTION.ask(
        threads,
        is_promoted_activity=is_promoted_activity,
        is_in_promoted_zone=is_in_promoted_zone,
        years_source=years_source,
        first_revenue=first_revenue,
        as_of=as_of,
        profit_tax_entitlement__activity_and_zone=profit_tax_entitlement__activity_and_zone,
    )


def _new_product_activity_block(
    processes_within_the_country: Array,
    makes_new_product: Array,
    has_new_brand: Array,
    uses_new_process: Array,
    process_is_certified: Array,
    products_are_certified: Array,
    out: Mapping[str, Array],
) -> Block:
    """`New_product_activity` for a block of rows."""
    not_processes_within_the_country = np.logical_not(processes_within_the_country, out=out["missing[1]"])
    not_makes_new_product = np.logical_not(makes_new_product, out=out["missing[2]"])
    not_has_new_brand = np.logical_not(has_new_brand, out=out["missing[3]"])
    not_uses_new_process = np.logical_not(uses_new_process, out=out["missing[4]"])
    # Article 34, first sentence: It is a production of new products.
    is_new_product_activity = np.logical_and(
        processes_within_the_country & makes_new_product & has_new_brand,
        uses_new_process,
        out=out["is_new_product_activity"],
    )
    return Block(
        None,
        {"missing": 0, "is_new_product_activity": 0, "to_be_certified": 0},
        {
            "missing": Listing(
                (not_processes_within_the_country, New_product_feature.Processing_within_the_country),
                (not_makes_new_product, New_product_feature.New_product),
                (not_has_new_brand, New_product_feature.New_brand),
                (not_uses_new_process, New_product_feature.New_process_and_technology),
            ),
            "is_new_product_activity": is_new_product_activity,
            "to_be_certified": Listing(
                (
                    np.logical_and(is_new_product_activity, ~process_is_certified, out=out["to_be_certified[1]"]),
                    Certified_subject.Process_and_technology,
                ),
                (
                    np.logical_and(is_new_product_activity, ~products_are_certified, out=out["to_be_certified[2]"]),
                    Certified_subject.Products,
                ),
            ),
        },
    )


NEW_PRODUCT_ACTIVITY = ColumnScope(
    scalar_part_8_duties_and_taxes.NEW_PRODUCT_ACTIVITY,
    Blocks(
        _new_product_activity_block,
        (
            "processes_within_the_country",
            "makes_new_product",
            "has_new_brand",
            "uses_new_process",
            "process_is_certified",
            "products_are_certified",
        ),
        puts={
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "missing[4]": "bool",
            "is_new_product_activity": "bool",
            "to_be_certified[1]": "bool",
            "to_be_certified[2]": "bool",
        },
    ),
)


def new_product_activity(
    *,
    processes_within_the_country: Column,
    makes_new_product: Column,
    has_new_brand: Column,
    uses_new_process: Column,
    process_is_certified: Column,
    products_are_certified: Column,
    threads: int | None = None,
) -> Answers:
    """Is my activity a production of new products, and is it certified?

    Encodes Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:429).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        processes_within_the_country: Raw materials are processed within the country.
            bool.
        makes_new_product: A new product comes of it.
            bool.
        has_new_brand: The product bears a new brand.
            bool.
        uses_new_process: A new process and technology is used in the production and processing stage.
            bool.
        process_is_certified: A relevant organization approved and certified the process and technology in quality
            and by an international standard (ISO or another that is internationally used).
            bool.
        products_are_certified: A relevant organization approved and certified the products in the same way.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What it lacks to be a production of new products.
            `Lists` of codes of `New_product_feature` (int8).
        is_new_product_activity: It is a production of new products.
            bool.
        to_be_certified: What is still to be approved and certified, where it is a production of new products.
            `Lists` of codes of `Certified_subject` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return NEW_PRODUCT_ACTIVITY.ask(
        threads,
        processes_within_the_country=processes_within_the_country,
        makes_new_product=makes_new_product,
        has_new_brand=has_new_brand,
        uses_new_process=uses_new_process,
        process_is_certified=process_is_certified,
        products_are_certified=products_are_certified,
    )


def _research_activity_block(facility: Array, develops_new_goods: Array, out: Mapping[str, Array]) -> Block:
    """`Research_activity` for a block of rows."""
    # Article 34, fifth sentence: It is research and new technology development.
    is_research = np.logical_and(
        develops_new_goods,
        (facility == Research_facility.Research_center)
        | (facility == Research_facility.Laboratory)
        | (facility == Research_facility.Scientific_testing_center),
        out=out["is_research"],
    )
    return Block(None, {"is_research": 0}, {"is_research": is_research})


RESEARCH_ACTIVITY = ColumnScope(
    scalar_part_8_duties_and_taxes.RESEARCH_ACTIVITY,
    Blocks(_research_activity_block, ("facility", "develops_new_goods"), puts={"is_research": "bool"}),
)


def research_activity(*, facility: Column, develops_new_goods: Column, threads: int | None = None) -> Answers:
    """Is my investment one in research and new technology development?

    Encodes Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:462).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        facility: What is built.
            Codes of `Research_facility` (int8), or the names of cases.
        develops_new_goods: It is built to develop and invent new products as goods.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        is_research: It is research and new technology development.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return RESEARCH_ACTIVITY.ask(threads, facility=facility, develops_new_goods=develops_new_goods)


def _innovation_exemption_block(
    activity_new_products_is_there: Array,
    activity_new_products: Array,
    activity: Array,
    operation_begun: Array,
    profit_is_there: Array,
    profit_on_day: Array,
    profit_year_begins: Array,
    years_source_certificate: Array,
    years_source_reported_table_level: Array,
    years_source_reported_table_zone: Array,
    years_source: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Innovation_exemption` for a block of rows."""
    # Article 34: The exemption begins with the year of the profit, and not on its day.
    # `certificate_due`, Article 34, fourth sentence: Present content (operation_begun + 3 year)
    # `begins`, Article 34, third sentence; Article 34, fourth sentence
    begins_with_year = np.equal(activity, Innovation.New_products, out=out["certificate_due?"])
    # `certificate_due`, Article 34, sixth sentence: Absent
    # `begins`, Article 34, sixth sentence: by_profit
    certificate_due_rule_3 = ~begins_with_year
    # Article 34: The day with which the exemption begins by the profit, if one was made.
    by_profit = select(begins_with_year, profit_year_begins, profit_on_day)
    # Article 34: The last day for the certificate, for the production of new products; absent for research.
    certificate_due = _MONTHS_LATER_36_DOWN.of(operation_begun, out=out["certificate_due"])
    certificate_due_is_nowhere = nowhere(certificate_due)
    certification_done_is_there = np.logical_and(
        activity_new_products_is_there, begins_with_year, out=out["certification.done?"]
    )
    operation_begun_above_as_of = operation_begun > as_of
    is_begun = ~operation_begun_above_as_of
    activity_new_products_up_to_as_of = activity_new_products <= as_of
    activity_new_products_above_certificate_due = activity_new_products > certificate_due
    as_of_above_certificate_due = as_of > certificate_due
    condition = (
        activity_new_products_is_there
        & begins_with_year
        & activity_new_products_up_to_as_of
        & activity_new_products_above_certificate_due
    )
    condition_ = (
        activity_new_products_is_there
        & begins_with_year
        & activity_new_products_up_to_as_of
        & ~activity_new_products_above_certificate_due
    )
    not_condition = ~(activity_new_products_is_there & activity_new_products_up_to_as_of)
    condition_2 = begins_with_year & is_begun & as_of_above_certificate_due & not_condition
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certification_status = one_of(
        (condition, obligations.Status.Done_late),
        (condition_, obligations.Status.Done_in_time),
        (begins_with_year & operation_begun_above_as_of & not_condition, obligations.Status.Not_begun),
        (begins_with_year & is_begun & ~as_of_above_certificate_due & not_condition, obligations.Status.Open),
        (condition_2, obligations.Status.Overdue),
        out=out["certification.status"],
    )
    certification_has_followed = np.logical_or(condition, condition_2, out=out["certification.has_followed"])
    begins_is_there = np.logical_or(
        begins_with_year
        & (
            condition
            | condition_2
            | activity_new_products_is_there
            & profit_is_there
            & begins_with_year
            & activity_new_products_up_to_as_of
            & ~activity_new_products_above_certificate_due
        ),
        profit_is_there & certificate_due_rule_3,
        out=out["begins?"],
    )
    # Article 34: The first day of the exemption, if it is known.
    begins = select(begins_with_year, select(condition_, by_profit, operation_begun), profit_on_day, out=out["begins"])
    # Article 33, second sentence: The years are those of the certificate, and not those that are reported of the law.
    is_by_certificate = years_source == Years_source.Certificate
    # The Investment Promotion Law, as reported: The years of exemption, as reported: not of the Decree.
    # The table has a place for each `Promotion_level`, and in it for each `Promotion_zone`.
    years = looked_up(
        _YEARS_BY_PROMOTION_LEVEL_AND_PROMOTION_ZONE,
        years_source_reported_table_level * np.int8(3) + years_source_reported_table_zone,
    )
    years_source_certificate_is_too_large = beyond(years_source_certificate, 288_230_376_151_711_744)
    # Article 33: For how many years the exemption runs.
    years_ = select(is_by_certificate, years_source_certificate, years)
    years__up_to_0 = below(years_, 1)
    # Article 33: The last day of the exemption.
    # Article 33, second sentence: The last day of the exemption, if it is known.
    last_day = add_years(begins, years_, "up", days=-1, out=out["last_day"])
    number_is_nowhere = nowhere(last_day)
    begins_up_to_as_of = begins <= as_of
    as_of_above_last_day = as_of > last_day
    # Article 33: How the exemption stands.
    # Article 33, second sentence: How the exemption stands.
    # `Exemption_state.Not_yet_begun`, which is 0, where nothing of this holds.
    stands = one_of(
        (begins_is_there & begins_up_to_as_of & as_of_above_last_day, Exemption_state.Ended),
        (begins_is_there & begins_up_to_as_of & ~as_of_above_last_day, Exemption_state.Running),
        out=out["stands"],
    )
    # Article 34: A profit lies in its year: its day cannot be before the year begins.
    # Article 34: A profit cannot be made before business operation began.
    refused = either(
        profit_is_there & (profit_year_begins > profit_on_day), profit_is_there & (operation_begun > profit_on_day)
    )
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        years_source_certificate_is_too_large,
        either(
            both(begins_with_year, certificate_due_is_nowhere), both(begins_is_there, number_is_nowhere), years__up_to_0
        ),
    )
    return Block(
        doubtful,
        {
            "certificate_due": outcome_of_each,
            "begins": outcome_of_each,
            "last_day": outcome_of_each,
            "stands": outcome_of_each,
            "certification": outcome_of_each,
        },
        {
            "certificate_due?": begins_with_year,
            "certificate_due": certificate_due,
            "begins?": begins_is_there,
            "begins": begins,
            "last_day?": begins_is_there,
            "last_day": last_day,
            "stands": stands,
            "certification.modality": obligations.Modality.Duty,
            "certification.bearer": administration.Actor.Investor,
            "certification.addressee": administration.Actor.Not_named,
            "certification.start": obligations.Start.On,
            "certification.start.On": operation_begun,
            "certification.due?": begins_with_year,
            "certification.due": certificate_due,
            "certification.done?": certification_done_is_there,
            "certification.done": activity_new_products,
            "certification.status": certification_status,
            "certification.follows": obligations.Consequence.Exemption_begins_otherwise,
            "certification.has_followed": certification_has_followed,
        },
    )


def _innovation_exemption_block_by_reading(
    activity_new_products_is_there: Array,
    activity_new_products: Array,
    activity: Array,
    operation_begun: Array,
    profit_is_there: Array,
    profit_on_day: Array,
    profit_year_begins: Array,
    years_source_certificate: Array,
    years_source_reported_table_level: Array,
    years_source_reported_table_zone: Array,
    years_source: Array,
    as_of: Array,
    year_or_date: Array,
    three_years: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Innovation_exemption` for a block of rows, by how the text is read."""
    # Article 34, third sentence; Article 34, fourth sentence
    begins_rule_1 = activity == Innovation.New_products
    # `certificate_due`, Article 34, sixth sentence: Absent
    # `begins`, Article 34, sixth sentence: by_profit
    certificate_due_rule_3 = ~begins_rule_1
    # Article 34: The exemption begins with the year of the profit, and not on its day.
    begins_with_year = (year_or_date == Year_or_date.Year_for_both) | (
        year_or_date == Year_or_date.As_each_says
    ) & begins_rule_1
    # Article 34: The day with which the exemption begins by the profit, if one was made.
    by_profit = select(begins_with_year, profit_year_begins, profit_on_day)
    three_years_is_from_business_operation = three_years == Three_years.From_business_operation
    # Article 34, fourth sentence: Present content (operation_begun + 3 year)
    certificate_due_rule_1 = begins_rule_1 & three_years_is_from_business_operation
    operation_begun_months_later_36 = _MONTHS_LATER_36_DOWN.of(operation_begun)
    operation_begun_months_later_36_is_nowhere = nowhere(operation_begun_months_later_36)
    condition = both(begins_rule_1, three_years_is_from_business_operation, operation_begun_months_later_36_is_nowhere)
    profit_on_day_months_later_36 = _MONTHS_LATER_36_DOWN.of(profit_on_day)
    profit_on_day_months_later_36_is_nowhere = nowhere(profit_on_day_months_later_36)
    condition_ = both(
        profit_is_there,
        begins_rule_1,
        ~three_years_is_from_business_operation,
        profit_on_day_months_later_36_is_nowhere,
    )
    certificate_due_is_there = np.logical_or(
        certificate_due_rule_1,
        profit_is_there & begins_rule_1 & ~three_years_is_from_business_operation,
        out=out["certificate_due?"],
    )
    # Article 34: The last day for the certificate, for the production of new products; absent for research.
    certificate_due = select(
        certificate_due_rule_1,
        operation_begun_months_later_36,
        profit_on_day_months_later_36,
        out=out["certificate_due"],
    )
    number = select(
        three_years_is_from_business_operation, operation_begun, profit_on_day, out=out["certification.start.On"]
    )
    condition_2 = profit_is_there | three_years_is_from_business_operation
    certification_start = one_of(
        (condition_2, obligations.Start.On),
        (~profit_is_there & ~three_years_is_from_business_operation, obligations.Start.Awaited),
        out=out["certification.start"],
    )
    certification_done_is_there = np.logical_and(
        activity_new_products_is_there, begins_rule_1, out=out["certification.done?"]
    )
    number_up_to_as_of = number <= as_of
    is_begun = condition_2 & number_up_to_as_of
    activity_new_products_up_to_as_of = activity_new_products <= as_of
    activity_new_products_above_certificate_due = activity_new_products > certificate_due
    not_condition = ~(certificate_due_is_there & activity_new_products_above_certificate_due)
    as_of_above_certificate_due = as_of > certificate_due
    condition_3 = (
        activity_new_products_is_there
        & begins_rule_1
        & certificate_due_is_there
        & activity_new_products_up_to_as_of
        & activity_new_products_above_certificate_due
    )
    condition_4 = activity_new_products_is_there & begins_rule_1 & activity_new_products_up_to_as_of & not_condition
    not_condition_ = ~(activity_new_products_is_there & activity_new_products_up_to_as_of)
    condition_5 = (
        begins_rule_1
        & certificate_due_is_there
        & condition_2
        & number_up_to_as_of
        & as_of_above_certificate_due
        & not_condition_
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certification_status = one_of(
        (condition_3, obligations.Status.Done_late),
        (condition_4, obligations.Status.Done_in_time),
        (
            begins_rule_1
            & condition_2
            & number_up_to_as_of
            & ~(certificate_due_is_there & as_of_above_certificate_due)
            & not_condition_,
            obligations.Status.Open,
        ),
        (condition_5, obligations.Status.Overdue),
        (begins_rule_1 & ~is_begun & not_condition_, obligations.Status.Not_begun),
        out=out["certification.status"],
    )
    certification_has_followed = np.logical_or(condition_3, condition_5, out=out["certification.has_followed"])
    begins_is_there = np.logical_or(
        begins_rule_1
        & (
            condition_3
            | condition_5
            | activity_new_products_is_there
            & profit_is_there
            & begins_rule_1
            & activity_new_products_up_to_as_of
            & not_condition
        ),
        profit_is_there & certificate_due_rule_3,
        out=out["begins?"],
    )
    # Article 34: The first day of the exemption, if it is known.
    begins = select(begins_rule_1, select(condition_4, by_profit, operation_begun), by_profit, out=out["begins"])
    # Article 33, second sentence: The years are those of the certificate, and not those that are reported of the law.
    is_by_certificate = years_source == Years_source.Certificate
    # The Investment Promotion Law, as reported: The years of exemption, as reported: not of the Decree.
    # The table has a place for each `Promotion_level`, and in it for each `Promotion_zone`.
    years = looked_up(
        _YEARS_BY_PROMOTION_LEVEL_AND_PROMOTION_ZONE,
        years_source_reported_table_level * np.int8(3) + years_source_reported_table_zone,
    )
    years_source_certificate_is_too_large = beyond(years_source_certificate, 288_230_376_151_711_744)
    # Article 33: For how many years the exemption runs.
    years_ = select(is_by_certificate, years_source_certificate, years)
    years__up_to_0 = below(years_, 1)
    # Article 33: The last day of the exemption.
    # Article 33, second sentence: The last day of the exemption, if it is known.
    last_day = add_years(begins, years_, "up", days=-1, out=out["last_day"])
    number_is_nowhere = nowhere(last_day)
    begins_up_to_as_of = begins <= as_of
    as_of_above_last_day = as_of > last_day
    # Article 33: How the exemption stands.
    # Article 33, second sentence: How the exemption stands.
    # `Exemption_state.Not_yet_begun`, which is 0, where nothing of this holds.
    stands = one_of(
        (begins_is_there & begins_up_to_as_of & as_of_above_last_day, Exemption_state.Ended),
        (begins_is_there & begins_up_to_as_of & ~as_of_above_last_day, Exemption_state.Running),
        out=out["stands"],
    )
    # Article 34: A profit lies in its year: its day cannot be before the year begins.
    # Article 34: A profit cannot be made before business operation began.
    refused = either(
        profit_is_there & (profit_year_begins > profit_on_day), profit_is_there & (operation_begun > profit_on_day)
    )
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        years_source_certificate_is_too_large,
        either(
            condition,
            condition_,
            both(begins_rule_1, either(condition, condition_)),
            both(begins_is_there, number_is_nowhere),
            years__up_to_0,
        ),
    )
    return Block(
        doubtful,
        {
            "certificate_due": outcome_of_each,
            "begins": outcome_of_each,
            "last_day": outcome_of_each,
            "stands": outcome_of_each,
            "certification": outcome_of_each,
        },
        {
            "certificate_due?": certificate_due_is_there,
            "certificate_due": certificate_due,
            "begins?": begins_is_there,
            "begins": begins,
            "last_day?": begins_is_there,
            "last_day": last_day,
            "stands": stands,
            "certification.modality": obligations.Modality.Duty,
            "certification.bearer": administration.Actor.Investor,
            "certification.addressee": administration.Actor.Not_named,
            "certification.start": certification_start,
            "certification.start.On": number,
            "certification.due?": certificate_due_is_there,
            "certification.due": certificate_due,
            "certification.done?": certification_done_is_there,
            "certification.done": activity_new_products,
            "certification.status": certification_status,
            "certification.follows": obligations.Consequence.Exemption_begins_otherwise,
            "certification.has_followed": certification_has_followed,
        },
    )


INNOVATION_EXEMPTION = ColumnScope(
    scalar_part_8_duties_and_taxes.INNOVATION_EXEMPTION,
    Blocks(
        _innovation_exemption_block,
        (
            "activity.New_products?",
            "activity.New_products",
            "activity",
            "operation_begun",
            "profit?",
            "profit.on_day",
            "profit.year_begins",
            "years_source.Certificate",
            "years_source.Reported_table.level",
            "years_source.Reported_table.zone",
            "years_source",
            "as_of",
        ),
        puts={
            "certificate_due?": "bool",
            "certificate_due": "int64",
            "begins?": "bool",
            "begins": "int64",
            "last_day": "int64",
            "stands": "int8",
            "certification.done?": "bool",
            "certification.status": "int8",
            "certification.has_followed": "bool",
        },
    ),
    Blocks(
        _innovation_exemption_block_by_reading,
        (
            "activity.New_products?",
            "activity.New_products",
            "activity",
            "operation_begun",
            "profit?",
            "profit.on_day",
            "profit.year_begins",
            "years_source.Certificate",
            "years_source.Reported_table.level",
            "years_source.Reported_table.zone",
            "years_source",
            "as_of",
            "year_or_date",
            "three_years",
        ),
        puts={
            "certificate_due?": "bool",
            "certificate_due": "int64",
            "begins?": "bool",
            "begins": "int64",
            "last_day": "int64",
            "stands": "int8",
            "certification.start": "int8",
            "certification.start.On": "int64",
            "certification.done?": "bool",
            "certification.status": "int8",
            "certification.has_followed": "bool",
        },
    ),
)


def innovation_exemption(
    *,
    activity: Column,
    operation_begun: Column,
    profit: Column | None = None,
    years_source: Column,
    as_of: Column,
    year_or_date: Column | None = None,
    three_years: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """From which day to which is the production of new products, or research, exempt from profit tax?

    Encodes Article 34 (rules/decree/part_8_duties_and_taxes.catala_en:505).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        activity: The activity.
            `Cases`: codes of `Innovation` (int8), and a column for what each of these carries: {New_products:
                datetime64[D]; `Optionals` of that where rows have none}.
        operation_begun: The day on which business operation began.
            datetime64[D].
        profit: The profit that was made first, if one was made.
            A mapping of columns: {on_day: datetime64[D], year_begins: datetime64[D]}; `Optionals` of that where
                rows have none; None if no row has one.
        years_source: Where the number of years is taken from.
            `Cases`: codes of `Years_source` (int8), and a column for what each of these carries: {Certificate:
                int64, Reported_table: a mapping of columns: {level: codes of `investment_promotion_law.Promotion_level`
                (int8), or the names of cases, zone: codes of `investment_promotion_law.Promotion_zone` (int8), or the
                names of cases}}.
        as_of: The date for which the question is asked.
            datetime64[D].
        year_or_date: Whether "year" and "date" mean two things.
            Codes of `Year_or_date` (int8), or the names of cases; a reading of the text: As_each_says if not given.
        three_years: From when the three years for the certificate run.
            Codes of `Three_years` (int8), or the names of cases; a reading of the text: From_business_operation if
                not given.

    Outputs, each with its `values` and its `outcome` by row:
        certificate_due: The last day for the certificate, for the production of new products; absent for research.
            `Optionals` of datetime64[D].
        begins: The first day of the exemption, if it is known.
            `Optionals` of datetime64[D].
        last_day: The last day of the exemption, if it is known.
            `Optionals` of datetime64[D].
        stands: How the exemption stands.
            Codes of `Exemption_state` (int8).
        certification: To have the process, technology and products approved and certified.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return INNOVATION_EXEMPTION.ask(
        threads,
        activity=activity,
        operation_begun=operation_begun,
        profit=profit,
        years_source=years_source,
        as_of=as_of,
        year_or_date=year_or_date,
        three_years=three_years,
    )


def _reinvestment_entitlement_block(
    exemption_ended_is_there: Array,
    exemption_ended: Array,
    tax_is_cleared: Array,
    reinvested_on: Array,
    purpose: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Reinvestment_entitlement` for a block of rows."""
    reinvested_on_above_exemption_ended = reinvested_on > exemption_ended
    # Article 35
    is_entitled_rule_1 = exemption_ended_is_there & reinvested_on_above_exemption_ended
    # Article 35
    is_entitled_rule_2 = exemption_ended_is_there & ~reinvested_on_above_exemption_ended
    # Article 35: The enterprise is exempt in the following year.
    is_entitled = np.logical_and(
        exemption_ended_is_there & tax_is_cleared & reinvested_on_above_exemption_ended,
        purpose != Reinvestment_purpose.Other_purpose,
        out=out["is_entitled"],
    )
    return Block(None, {"is_entitled": ~(is_entitled_rule_1 | is_entitled_rule_2)}, {"is_entitled": is_entitled})


REINVESTMENT_ENTITLEMENT = ColumnScope(
    scalar_part_8_duties_and_taxes.REINVESTMENT_ENTITLEMENT,
    Blocks(
        _reinvestment_entitlement_block,
        ("exemption_ended?", "exemption_ended", "tax_is_cleared", "reinvested_on", "purpose"),
        puts={"is_entitled": "bool"},
    ),
)


def reinvestment_entitlement(
    *,
    exemption_ended: Column | None = None,
    tax_is_cleared: Column,
    reinvested_on: Column,
    purpose: Column,
    threads: int | None = None,
) -> Answers:
    """Is profit tax exempt at all because I reinvest my profit?

    Encodes Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:790).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        exemption_ended: The last day of the enterprise's exemption from profit tax, if it had one.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        tax_is_cleared: The annual profit tax of the year whose profit is reinvested has been cleared.
            bool.
        reinvested_on: The day of the reinvestment.
            datetime64[D].
        purpose: What it is used for.
            Codes of `Reinvestment_purpose` (int8), or the names of cases.

    Outputs, each with its `values` and its `outcome` by row:
        is_entitled: The enterprise is exempt in the following year.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REINVESTMENT_ENTITLEMENT.ask(
        threads,
        exemption_ended=exemption_ended,
        tax_is_cleared=tax_is_cleared,
        reinvested_on=reinvested_on,
        purpose=purpose,
    )


def _reinvestment_year_block(year_closed: Array, out: Mapping[str, Array]) -> Block:
    """`Reinvestment_year` for a block of rows."""
    year_closed_is_too_large = beyond(year_closed, 4_611_686_018_427_387_904)
    # Article 35: The first day of the following year.
    exempt_from = np.add(year_closed, 1, out=out["exempt_from"])
    exempt_from_above_2932896 = above(exempt_from, 2_932_896)
    exempt_from_up_to_minus_719163 = below(exempt_from, -719_162)
    exempt_from_months_later_12 = _MONTHS_LATER_12_UP.of(exempt_from)
    exempt_from_months_later_12_is_nowhere = nowhere(exempt_from_months_later_12)
    # Article 35: The last day of the following year.
    exempt_until = np.subtract(exempt_from_months_later_12, 1, out=out["exempt_until"])
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        year_closed_is_too_large,
        either(exempt_from_above_2932896, exempt_from_up_to_minus_719163, exempt_from_months_later_12_is_nowhere),
    )
    return Block(
        doubtful, {"exempt_from": 0, "exempt_until": 0}, {"exempt_from": exempt_from, "exempt_until": exempt_until}
    )


def _reinvestment_year_block_by_reading(
    year_closed: Array, reinvested_on: Array, following_year: Array, out: Mapping[str, Array]
) -> Block:
    """`Reinvestment_year` for a block of rows, by how the text is read."""
    # Article 35: year_closed + 1 day
    exempt_from_rule_1 = following_year == Following_year.After_closing
    year_closed_is_too_large = beyond(year_closed, 4_611_686_018_427_387_904)
    number = year_closed + 1
    number_above_2932896 = above(number, 2_932_896)
    number_up_to_minus_719163 = below(number, -719_162)
    # Article 35: reinvested_on + 1 day
    exempt_from_rule_2 = ~exempt_from_rule_1
    reinvested_on_is_too_large = beyond(reinvested_on, 4_611_686_018_427_387_904)
    number_ = reinvested_on + 1
    number__above_2932896 = above(number_, 2_932_896)
    number__up_to_minus_719163 = below(number_, -719_162)
    # Article 35: The first day of the following year.
    exempt_from = select(exempt_from_rule_1, number, number_, out=out["exempt_from"])
    exempt_from_months_later_12 = _MONTHS_LATER_12_UP.of(exempt_from)
    exempt_from_months_later_12_is_nowhere = nowhere(exempt_from_months_later_12)
    # Article 35: The last day of the following year.
    exempt_until = np.subtract(exempt_from_months_later_12, 1, out=out["exempt_until"])
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        year_closed_is_too_large,
        reinvested_on_is_too_large,
        either(
            both(exempt_from_rule_1, either(number_above_2932896, number_up_to_minus_719163)),
            both(exempt_from_rule_2, either(number__above_2932896, number__up_to_minus_719163)),
            exempt_from_months_later_12_is_nowhere,
        ),
    )
    return Block(
        doubtful, {"exempt_from": 0, "exempt_until": 0}, {"exempt_from": exempt_from, "exempt_until": exempt_until}
    )


REINVESTMENT_YEAR = ColumnScope(
    scalar_part_8_duties_and_taxes.REINVESTMENT_YEAR,
    Blocks(_reinvestment_year_block, ("year_closed",), puts={"exempt_from": "int64", "exempt_until": "int64"}),
    Blocks(
        _reinvestment_year_block_by_reading,
        ("year_closed", "reinvested_on", "following_year"),
        puts={"exempt_from": "int64", "exempt_until": "int64"},
    ),
)


def reinvestment_year(
    *, year_closed: Column, reinvested_on: Column, following_year: Column | None = None, threads: int | None = None
) -> Answers:
    """In which year is profit tax exempt because profit is reinvested?

    Encodes Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:803).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        year_closed: The closing of the financial year whose profit is reinvested.
            datetime64[D].
        reinvested_on: The day of the reinvestment.
            datetime64[D].
        following_year: Which year is the following one.
            Codes of `Following_year` (int8), or the names of cases; a reading of the text: After_closing if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        exempt_from: The first day of the following year.
            datetime64[D].
        exempt_until: The last day of the following year.
            datetime64[D].

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REINVESTMENT_YEAR.ask(
        threads, year_closed=year_closed, reinvested_on=reinvested_on, following_year=following_year
    )


REINVESTED_PROFIT_EXEMPTION = ColumnScope(
    scalar_part_8_duties_and_taxes.REINVESTED_PROFIT_EXEMPTION, by_row="It needs a quotient that is a decimal."
)


def reinvested_profit_exemption(
    *,
    exemption_ended: Column | None = None,
    year_closed: Column,
    net_profit: Column,
    tax_is_cleared: Column,
    reinvested: Column,
    reinvested_on: Column,
    purpose: Column,
    actual_capital: Column,
    exempt_share_read: Column | None = None,
    reinvestment_year__following_year: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Is profit tax exempt because I reinvest my profit, which part of it, and in which year?

    Encodes Article 35 (rules/decree/part_8_duties_and_taxes.catala_en:817).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        exemption_ended: The last day of the enterprise's exemption from profit tax, if it had one.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        year_closed: The closing of the financial year whose profit is reinvested.
            datetime64[D].
        net_profit: The net profit of that year, after profit tax.
            int64 in hundredths of LAK.
        tax_is_cleared: The annual profit tax of that year has been cleared.
            bool.
        reinvested: What was reinvested of the net profit.
            int64 in hundredths of LAK.
        reinvested_on: The day of the reinvestment.
            datetime64[D].
        purpose: What it is used for.
            Codes of `Reinvestment_purpose` (int8), or the names of cases.
        actual_capital: The actual capital at the closing of the financial year.
            int64 in hundredths of LAK.
        exempt_share_read: Which part of the profit tax of the year is exempt.
            Codes of `Exempt_share_read` (int8), or the names of cases; a reading of the text: Reinvested_to_capital
                if not given.
        reinvestment_year__following_year: Which year is the following one.
            Codes of `Following_year` (int8), or the names of cases; a reading of the text: After_closing if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        is_entitled: The enterprise is exempt in the following year.
            bool.
        exempt_share: The part of the profit tax that is exempt; 0% if the enterprise is not.
            `Decimals`.
        exempt_from: The first day of the following year, if the enterprise is exempt in it.
            `Optionals` of datetime64[D].
        exempt_until: The last day of the following year, if the enterprise is exempt in it.
            `Optionals` of datetime64[D].

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs a quotient that is a decimal. The answers' `reasons(row)` say why
    a row has the answer that it has.
    """
    return REINVESTED_PROFIT_EXEMPTION.ask(
        threads,
        exemption_ended=exemption_ended,
        year_closed=year_closed,
        net_profit=net_profit,
        tax_is_cleared=tax_is_cleared,
        reinvested=reinvested,
        reinvested_on=reinvested_on,
        purpose=purpose,
        actual_capital=actual_capital,
        exempt_share_read=exempt_share_read,
        reinvestment_year__following_year=reinvestment_year__following_year,
    )


def _loss_conditions_block(
    accounting_system: Array,
    follows_law_on_accounting: Array,
    is_certified_by_audit: Array,
    is_confirmed_by_tax_department: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Loss_conditions` for a block of rows."""
    accounting_system_is_other_system = np.equal(
        accounting_system, Accounting_system.Other_system, out=out["missing[1]"]
    )
    not_follows_law_on_accounting = np.logical_not(follows_law_on_accounting, out=out["missing[2]"])
    not_is_certified_by_audit = np.logical_not(is_certified_by_audit, out=out["missing[3]"])
    not_is_confirmed_by_tax_department = np.logical_not(is_confirmed_by_tax_department, out=out["missing[4]"])
    # Article 36, first sentence: The loss may be deferred.
    may_be_deferred = np.logical_and(
        ~accounting_system_is_other_system & follows_law_on_accounting & is_certified_by_audit,
        is_confirmed_by_tax_department,
        out=out["may_be_deferred"],
    )
    return Block(
        None,
        {"missing": 0, "may_be_deferred": 0},
        {
            "missing": Listing(
                (accounting_system_is_other_system, Loss_condition.Expanded_or_basic_system),
                (not_follows_law_on_accounting, Loss_condition.Law_on_Accounting),
                (not_is_certified_by_audit, Loss_condition.Certified_by_audit),
                (not_is_confirmed_by_tax_department, Loss_condition.Confirmed_by_Tax_Department),
            ),
            "may_be_deferred": may_be_deferred,
        },
    )


LOSS_CONDITIONS = ColumnScope(
    scalar_part_8_duties_and_taxes.LOSS_CONDITIONS,
    Blocks(
        _loss_conditions_block,
        ("accounting_system", "follows_law_on_accounting", "is_certified_by_audit", "is_confirmed_by_tax_department"),
        puts={
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "missing[4]": "bool",
            "may_be_deferred": "bool",
        },
    ),
)


def loss_conditions(
    *,
    accounting_system: Column,
    follows_law_on_accounting: Column,
    is_certified_by_audit: Column,
    is_confirmed_by_tax_department: Column,
    threads: int | None = None,
) -> Answers:
    """What is missing for a loss to be deferred to later years?

    Encodes Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1071).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        accounting_system: The accounting system.
            Codes of `Accounting_system` (int8), or the names of cases.
        follows_law_on_accounting: The accounts are kept in accordance with the Law on Accounting.
            bool.
        is_certified_by_audit: The audit organization, or an audit company accredited by the government, certified
            the loss.
            bool.
        is_confirmed_by_tax_department: The Tax Department confirmed the loss.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing.
            `Lists` of codes of `Loss_condition` (int8).
        may_be_deferred: The loss may be deferred.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LOSS_CONDITIONS.ask(
        threads,
        accounting_system=accounting_system,
        follows_law_on_accounting=follows_law_on_accounting,
        is_certified_by_audit=is_certified_by_audit,
        is_confirmed_by_tax_department=is_confirmed_by_tax_department,
    )


def _loss_deferral_block(
    accounting_system: Array,
    follows_law_on_accounting: Array,
    is_certified_by_audit: Array,
    is_confirmed_by_tax_department: Array,
    loss_year: Array,
    asked_year: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Loss_deferral` for a block of rows."""
    accounting_system_is_other_system = np.equal(
        accounting_system, Accounting_system.Other_system, out=out["missing[1]"]
    )
    not_follows_law_on_accounting = np.logical_not(follows_law_on_accounting, out=out["missing[2]"])
    not_is_certified_by_audit = np.logical_not(is_certified_by_audit, out=out["missing[3]"])
    not_is_confirmed_by_tax_department = np.logical_not(is_confirmed_by_tax_department, out=out["missing[4]"])
    # Article 36, first sentence: The loss may be deferred.
    may_be_deferred = np.logical_and(
        ~accounting_system_is_other_system & follows_law_on_accounting & is_certified_by_audit,
        is_confirmed_by_tax_department,
        out=out["may_be_deferred"],
    )
    loss_year_is_too_large = beyond(loss_year, 4_611_686_018_427_387_904)
    # Article 36, first sentence: The last year from whose profit it can be deducted; absent if it may not be deferred.
    last_year = np.add(loss_year, 3, out=out["last_year"])
    # Article 36: It can be deducted from the profit of the year of the question.
    is_deductible = np.logical_and(may_be_deferred, asked_year <= last_year, out=out["is_deductible"])
    # Article 36: A loss is deducted in a year after its own.
    refused = asked_year <= loss_year
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits.
    doubtful = loss_year_is_too_large
    return Block(
        doubtful,
        {
            "missing": outcome_of_each,
            "may_be_deferred": outcome_of_each,
            "last_year": outcome_of_each,
            "is_deductible": outcome_of_each,
        },
        {
            "missing": Listing(
                (accounting_system_is_other_system, Loss_condition.Expanded_or_basic_system),
                (not_follows_law_on_accounting, Loss_condition.Law_on_Accounting),
                (not_is_certified_by_audit, Loss_condition.Certified_by_audit),
                (not_is_confirmed_by_tax_department, Loss_condition.Confirmed_by_Tax_Department),
            ),
            "may_be_deferred": may_be_deferred,
            "last_year?": may_be_deferred,
            "last_year": last_year,
            "is_deductible": is_deductible,
        },
    )


def _loss_deferral_block_by_reading(
    accounting_system: Array,
    follows_law_on_accounting: Array,
    is_certified_by_audit: Array,
    is_confirmed_by_tax_department: Array,
    loss_year: Array,
    asked_year: Array,
    three_years_of_loss: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Loss_deferral` for a block of rows, by how the text is read."""
    accounting_system_is_other_system = np.equal(
        accounting_system, Accounting_system.Other_system, out=out["missing[1]"]
    )
    not_follows_law_on_accounting = np.logical_not(follows_law_on_accounting, out=out["missing[2]"])
    not_is_certified_by_audit = np.logical_not(is_certified_by_audit, out=out["missing[3]"])
    not_is_confirmed_by_tax_department = np.logical_not(is_confirmed_by_tax_department, out=out["missing[4]"])
    # Article 36, first sentence: The loss may be deferred.
    may_be_deferred = np.logical_and(
        ~accounting_system_is_other_system & follows_law_on_accounting & is_certified_by_audit,
        is_confirmed_by_tax_department,
        out=out["may_be_deferred"],
    )
    loss_year_is_too_large = beyond(loss_year, 4_611_686_018_427_387_904)
    # Article 36, first sentence: The last year from whose profit it can be deducted; absent if it may not be deferred.
    last_year = select(
        three_years_of_loss == Three_years_of_loss.After_the_loss, loss_year + 3, loss_year + 2, out=out["last_year"]
    )
    # Article 36: It can be deducted from the profit of the year of the question.
    is_deductible = np.logical_and(may_be_deferred, asked_year <= last_year, out=out["is_deductible"])
    # Article 36: A loss is deducted in a year after its own.
    refused = asked_year <= loss_year
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits.
    doubtful = loss_year_is_too_large
    return Block(
        doubtful,
        {
            "missing": outcome_of_each,
            "may_be_deferred": outcome_of_each,
            "last_year": outcome_of_each,
            "is_deductible": outcome_of_each,
        },
        {
            "missing": Listing(
                (accounting_system_is_other_system, Loss_condition.Expanded_or_basic_system),
                (not_follows_law_on_accounting, Loss_condition.Law_on_Accounting),
                (not_is_certified_by_audit, Loss_condition.Certified_by_audit),
                (not_is_confirmed_by_tax_department, Loss_condition.Confirmed_by_Tax_Department),
            ),
            "may_be_deferred": may_be_deferred,
            "last_year?": may_be_deferred,
            "last_year": last_year,
            "is_deductible": is_deductible,
        },
    )


LOSS_DEFERRAL = ColumnScope(
    scalar_part_8_duties_and_taxes.LOSS_DEFERRAL,
    Blocks(
        _loss_deferral_block,
        (
            "accounting_system",
            "follows_law_on_accounting",
            "is_certified_by_audit",
            "is_confirmed_by_tax_department",
            "loss_year",
            "asked_year",
        ),
        puts={
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "missing[4]": "bool",
            "may_be_deferred": "bool",
            "last_year": "int64",
            "is_deductible": "bool",
        },
    ),
    Blocks(
        _loss_deferral_block_by_reading,
        (
            "accounting_system",
            "follows_law_on_accounting",
            "is_certified_by_audit",
            "is_confirmed_by_tax_department",
            "loss_year",
            "asked_year",
            "three_years_of_loss",
        ),
        puts={
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "missing[4]": "bool",
            "may_be_deferred": "bool",
            "last_year": "int64",
            "is_deductible": "bool",
        },
    ),
)


def loss_deferral(
    *,
    accounting_system: Column,
    follows_law_on_accounting: Column,
    is_certified_by_audit: Column,
    is_confirmed_by_tax_department: Column,
    loss_year: Column,
    asked_year: Column,
    three_years_of_loss: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """May I defer a loss to later years, what is missing for it, and how long may I?

    Encodes Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1087).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        accounting_system: The accounting system.
            Codes of `Accounting_system` (int8), or the names of cases.
        follows_law_on_accounting: The accounts are kept in accordance with the Law on Accounting.
            bool.
        is_certified_by_audit: The audit organization, or an audit company accredited by the government, certified
            the loss.
            bool.
        is_confirmed_by_tax_department: The Tax Department confirmed the loss.
            bool.
        loss_year: The year of the loss.
            int64.
        asked_year: The year for which the question is asked.
            int64.
        three_years_of_loss: How the three years are counted.
            Codes of `Three_years_of_loss` (int8), or the names of cases; a reading of the text: After_the_loss if
                not given.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing.
            `Lists` of codes of `Loss_condition` (int8).
        may_be_deferred: The loss may be deferred.
            bool.
        last_year: The last year from whose profit it can be deducted; absent if it may not be deferred.
            `Optionals` of int64.
        is_deductible: It can be deducted from the profit of the year of the question.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LOSS_DEFERRAL.ask(
        threads,
        accounting_system=accounting_system,
        follows_law_on_accounting=follows_law_on_accounting,
        is_certified_by_audit=is_certified_by_audit,
        is_confirmed_by_tax_department=is_confirmed_by_tax_department,
        loss_year=loss_year,
        asked_year=asked_year,
        three_years_of_loss=three_years_of_loss,
    )


LOSS_CARRY_FORWARD = ColumnScope(
    scalar_part_8_duties_and_taxes.LOSS_CARRY_FORWARD, by_row="It needs the fact `losses`, which is no column."
)


def loss_carry_forward(
    *,
    losses: Column,
    profits: Column,
    asked_year: Column,
    three_years_of_loss: Column | None = None,
    order_of_losses: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """How much of my losses is deducted from the profit of a year, how much is left for later years, and how much is
    lost? Only losses that may be deferred are given.

    Encodes Article 36 (rules/decree/part_8_duties_and_taxes.catala_en:1117).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        losses: The losses that may be deferred.
            An object array: in each row a tuple of `Loss` of the scalar module `part_8_duties_and_taxes`.
        profits: The profits of the years, before any loss is deducted.
            An object array: in each row a tuple of `Profit` of the scalar module `part_8_duties_and_taxes`.
        asked_year: The year for which the question is asked.
            int64.
        three_years_of_loss: How the three years are counted.
            Codes of `Three_years_of_loss` (int8), or the names of cases; a reading of the text: After_the_loss if
                not given.
        order_of_losses: In which order the losses of several years are deducted.
            Codes of `Order_of_losses` (int8), or the names of cases; a reading of the text: Oldest_first if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        deducted: What is deducted from the profit of the year.
            int64 in hundredths of LAK.
        left_for_later: What is left of each loss for later years.
            An object array: in each row a tuple of `Loss` of the scalar module `part_8_duties_and_taxes`.
        lapsed: What can no longer be deducted when the year is over.
            int64 in hundredths of LAK.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs the fact `losses`, which is no column. The answers'
    `reasons(row)` say why a row has the answer that it has.
    """
    return LOSS_CARRY_FORWARD.ask(
        threads,
        losses=losses,
        profits=profits,
        asked_year=asked_year,
        three_years_of_loss=three_years_of_loss,
        order_of_losses=order_of_losses,
    )


def _production_goods_exemption_block(
    is_promoted_activity: Array,
    is_concession_activity: Array,
    is_for_direct_production: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Production_goods_exemption` for a block of rows."""
    not_condition = np.logical_not(is_promoted_activity | is_concession_activity, out=out["missing[1]"])
    not_is_for_direct_production = np.logical_not(is_for_direct_production, out=out["missing[2]"])
    # Article 37, first sentence: The goods are exempt, once the plan is approved.
    is_exempt = np.logical_and(
        is_promoted_activity | is_concession_activity, is_for_direct_production, out=out["is_exempt"]
    )
    return Block(
        None,
        {"missing": 0, "is_exempt": 0},
        {
            "missing": Listing(
                (not_condition, Import_condition.Promoted_or_concession_activity),
                (not_is_for_direct_production, Import_condition.Direct_production),
            ),
            "is_exempt": is_exempt,
        },
    )


PRODUCTION_GOODS_EXEMPTION = ColumnScope(
    scalar_part_8_duties_and_taxes.PRODUCTION_GOODS_EXEMPTION,
    Blocks(
        _production_goods_exemption_block,
        ("is_promoted_activity", "is_concession_activity", "is_for_direct_production"),
        puts={"missing[1]": "bool", "missing[2]": "bool", "is_exempt": "bool"},
    ),
)


def production_goods_exemption(
    *,
    is_promoted_activity: Column,
    is_concession_activity: Column,
    is_for_direct_production: Column,
    threads: int | None = None,
) -> Answers:
    """Who gets raw material, equipment, machinery and vehicles for direct production free of customs duty?

    Encodes Article 37 (rules/decree/part_8_duties_and_taxes.catala_en:1459).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_promoted_activity: The business invests in a promoted activity of Annex 1.
            bool.
        is_concession_activity: The business invests in a concession activity of Annex 3.
            bool.
        is_for_direct_production: The goods are to be used for direct production.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing.
            `Lists` of codes of `Import_condition` (int8).
        is_exempt: The goods are exempt, once the plan is approved.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return PRODUCTION_GOODS_EXEMPTION.ask(
        threads,
        is_promoted_activity=is_promoted_activity,
        is_concession_activity=is_concession_activity,
        is_for_direct_production=is_for_direct_production,
    )


def _import_plan_filing_block(
    is_promoted_activity: Array,
    is_concession_activity: Array,
    licensed_on: Array,
    wishes_exemption: Array,
    submitted_is_there: Array,
    submitted: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Import_plan_filing` for a block of rows."""
    # Article 37, second sentence
    needs_plan_rule_1 = licensed_on > 14_432
    # Article 37, third sentence
    needs_plan_rule_2 = ~needs_plan_rule_1
    condition = is_promoted_activity | is_concession_activity
    # Article 37: The enterprise is to make a plan.
    needs_plan = np.logical_or(
        needs_plan_rule_1 & condition, wishes_exemption & needs_plan_rule_2 & condition, out=out["needs_plan"]
    )
    submitted_up_to_as_of = submitted <= as_of
    is_done = submitted_is_there & submitted_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    plan_status = one_of(
        (submitted_is_there & needs_plan & submitted_up_to_as_of, obligations.Status.Done_in_time),
        (needs_plan & ~is_done, obligations.Status.Open),
        out=out["plan.status"],
    )
    return Block(
        None,
        {"offices": 0, "needs_plan": 0, "plan": 0},
        {
            "offices": Listing(
                (True, administration.Actor.Financial_sector),
                (True, administration.Actor.One_stop_service_of_planning_and_investment),
            ),
            "needs_plan": needs_plan,
            "plan.modality": obligations.Modality.Duty,
            "plan.bearer": administration.Actor.Investor,
            "plan.addressee": administration.Actor.Financial_sector,
            "plan.start": obligations.Start.From_the_outset,
            "plan.start.On": 0,
            "plan.due?": False,
            "plan.due": 0,
            "plan.done?": submitted_is_there,
            "plan.done": submitted,
            "plan.status": plan_status,
            "plan.follows": obligations.Consequence.Not_said,
            "plan.has_followed": False,
        },
    )


IMPORT_PLAN_FILING = ColumnScope(
    scalar_part_8_duties_and_taxes.IMPORT_PLAN_FILING,
    Blocks(
        _import_plan_filing_block,
        (
            "is_promoted_activity",
            "is_concession_activity",
            "licensed_on",
            "wishes_exemption",
            "submitted?",
            "submitted",
            "as_of",
        ),
        puts={"needs_plan": "bool", "plan.status": "int8"},
    ),
)


def import_plan_filing(
    *,
    is_promoted_activity: Column,
    is_concession_activity: Column,
    licensed_on: Column,
    wishes_exemption: Column,
    submitted: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """Where does my annual import plan go, and must I make one?

    Encodes Article 37 (rules/decree/part_8_duties_and_taxes.catala_en:1472).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_promoted_activity: The business invests in a promoted activity of Annex 1.
            bool.
        is_concession_activity: The business invests in a concession activity of Annex 3.
            bool.
        licensed_on: The day of the investment license.
            datetime64[D].
        wishes_exemption: The enterprise wishes to be exempt from customs duty under the Decree.
            bool.
        submitted: The day on which the annual import plan of the year was submitted.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        offices: The offices to which the plan can be submitted, at the central or the local level.
            `Lists` of codes of `administration.Actor` (int8).
        needs_plan: The enterprise is to make a plan.
            bool.
        plan: To make an annual import plan and submit it.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return IMPORT_PLAN_FILING.ask(
        threads,
        is_promoted_activity=is_promoted_activity,
        is_concession_activity=is_concession_activity,
        licensed_on=licensed_on,
        wishes_exemption=wishes_exemption,
        submitted=submitted,
        as_of=as_of,
    )


def _import_plan_block(
    application_received: Array,
    set_complete: Array,
    sent_to_sector: Array,
    comments_received_is_there: Array,
    comments_received: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Import_plan` for a block of rows."""
    # Article 38(3): The last day for the comments of the relevant sector.
    comments_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(sent_to_sector, out=out["comments_due"])
    comments_due_is_nowhere = nowhere(comments_due)
    # Article 38(3), second sentence: The documents are considered approved by the relevant sector, because its 10
    # working days have passed without comments.
    is_considered_approved = np.logical_and(
        as_of > comments_due,
        (comments_received > comments_due) | ~comments_received_is_there,
        out=out["is_considered_approved"],
    )
    # Article 38(4): The last day for the certificate.
    certificate_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(application_received, out=out["certificate_due"])
    certificate_due_is_nowhere = nowhere(certificate_due)
    # Article 38: The set of documents cannot be complete before the application is received.
    # Article 38: The documents are sent to the sector after the set is complete.
    refused = either(application_received > set_complete, set_complete > sent_to_sector)
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(comments_due_is_nowhere, certificate_due_is_nowhere)
    return Block(
        doubtful,
        {
            "comments_due": outcome_of_each,
            "is_considered_approved": outcome_of_each,
            "certificate_due": outcome_of_each,
        },
        {
            "comments_due": comments_due,
            "is_considered_approved": is_considered_approved,
            "certificate_due": certificate_due,
        },
    )


def _import_plan_block_by_reading(
    application_received: Array,
    set_complete: Array,
    sent_to_sector: Array,
    comments_received_is_there: Array,
    comments_received: Array,
    as_of: Array,
    thirty_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Import_plan` for a block of rows, by how the text is read."""
    # Article 38(3): The last day for the comments of the relevant sector.
    comments_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(sent_to_sector, out=out["comments_due"])
    comments_due_is_nowhere = nowhere(comments_due)
    # Article 38(3), second sentence: The documents are considered approved by the relevant sector, because its 10
    # working days have passed without comments.
    is_considered_approved = np.logical_and(
        as_of > comments_due,
        (comments_received > comments_due) | ~comments_received_is_there,
        out=out["is_considered_approved"],
    )
    # Article 38(4): application_received + 30 working days
    certificate_due_rule_1 = thirty_days == Thirty_days.From_application
    application_received_working_days_later_30 = _WORKING_DAYS_LATER_30_LAO_PDR.of(application_received)
    application_received_working_days_later_30_is_nowhere = nowhere(application_received_working_days_later_30)
    # Article 38(4): set_complete + 30 working days
    certificate_due_rule_2 = ~certificate_due_rule_1
    set_complete_working_days_later_30 = _WORKING_DAYS_LATER_30_LAO_PDR.of(set_complete)
    set_complete_working_days_later_30_is_nowhere = nowhere(set_complete_working_days_later_30)
    # Article 38(4): The last day for the certificate.
    certificate_due = select(
        certificate_due_rule_1,
        application_received_working_days_later_30,
        set_complete_working_days_later_30,
        out=out["certificate_due"],
    )
    # Article 38: The set of documents cannot be complete before the application is received.
    # Article 38: The documents are sent to the sector after the set is complete.
    refused = either(application_received > set_complete, set_complete > sent_to_sector)
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        comments_due_is_nowhere,
        both(certificate_due_rule_1, application_received_working_days_later_30_is_nowhere),
        both(certificate_due_rule_2, set_complete_working_days_later_30_is_nowhere),
    )
    return Block(
        doubtful,
        {
            "comments_due": outcome_of_each,
            "is_considered_approved": outcome_of_each,
            "certificate_due": outcome_of_each,
        },
        {
            "comments_due": comments_due,
            "is_considered_approved": is_considered_approved,
            "certificate_due": certificate_due,
        },
    )


IMPORT_PLAN = ColumnScope(
    scalar_part_8_duties_and_taxes.IMPORT_PLAN,
    Blocks(
        _import_plan_block,
        ("application_received", "set_complete", "sent_to_sector", "comments_received?", "comments_received", "as_of"),
        tabled=("application_received", "sent_to_sector"),
        puts={"comments_due": "int64", "is_considered_approved": "bool", "certificate_due": "int64"},
    ),
    Blocks(
        _import_plan_block_by_reading,
        (
            "application_received",
            "set_complete",
            "sent_to_sector",
            "comments_received?",
            "comments_received",
            "as_of",
            "thirty_days",
        ),
        tabled=("sent_to_sector",),
        puts={"comments_due": "int64", "is_considered_approved": "bool", "certificate_due": "int64"},
    ),
)


def import_plan(
    *,
    application_received: Column,
    set_complete: Column,
    sent_to_sector: Column,
    comments_received: Column | None = None,
    as_of: Column,
    thirty_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """By when must the relevant sector comment on my annual import plan, does it count as approved by that sector,
    and by when is the certificate due?

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1595).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        application_received: The day on which the financial sector received the application.
            datetime64[D].
        set_complete: The day on which the set of documents was complete.
            datetime64[D].
        sent_to_sector: The day on which the relevant sector received the documents.
            datetime64[D].
        comments_received: The day on which the financial sector received the comments of the relevant sector in
            writing; absent as long as it has none.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The day for which the question is asked.
            datetime64[D].
        thirty_days: From when the 30 working days for the certificate run.
            Codes of `Thirty_days` (int8), or the names of cases; a reading of the text: From_application if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        comments_due: The last day for the comments of the relevant sector.
            datetime64[D].
        is_considered_approved: The documents are considered approved by the relevant sector, because its 10 working
            days have passed without comments.
            bool.
        certificate_due: The last day for the certificate.
            datetime64[D].

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return IMPORT_PLAN.ask(
        threads,
        application_received=application_received,
        set_complete=set_complete,
        sent_to_sector=sent_to_sector,
        comments_received=comments_received,
        as_of=as_of,
        thirty_days=thirty_days,
    )


def _plan_amendment_block(amendments_made: Array, out: Mapping[str, Array]) -> Block:
    """`Plan_amendment` for a block of rows."""
    # Article 38(4), second sentence: The plan may be amended once more.
    may_be_amended = np.less_equal(amendments_made, 0, out=out["may_be_amended"])
    # Article 38: A plan cannot have been amended less than never.
    refused = below(amendments_made, 0)
    return Block(None, {"may_be_amended": refusal(refused)}, {"may_be_amended": may_be_amended})


PLAN_AMENDMENT = ColumnScope(
    scalar_part_8_duties_and_taxes.PLAN_AMENDMENT,
    Blocks(_plan_amendment_block, ("amendments_made",), puts={"may_be_amended": "bool"}),
)


def plan_amendment(*, amendments_made: Column, threads: int | None = None) -> Answers:
    """May my approved annual import plan still be amended?

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1703).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        amendments_made: How often the plan has been amended.
            int64.

    Outputs, each with its `values` and its `outcome` by row:
        may_be_amended: The plan may be amended once more.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return PLAN_AMENDMENT.ask(threads, amendments_made=amendments_made)


def _unplanned_import_value_block(value: Array, earlier_value: Array, out: Mapping[str, Array]) -> Block:
    """`Unplanned_import_value` for a block of rows."""
    # Article 38(4), fifth sentence: Higher_authority
    approved_by_rule_2 = value > 3_000_000
    value_from_0 = value >= 0
    # Article 38(4), third sentence: It does not exceed US$30,000: it may be approved twice a year.
    # Article 38(4), third sentence; Article 38(4), fourth sentence: Financial_sector
    is_counted_by_number = np.logical_not(approved_by_rule_2, out=out["is_counted_by_number"])
    # Article 38: Who approves it.
    approved_by = one_of(
        (is_counted_by_number, administration.Actor.Financial_sector),
        (approved_by_rule_2, administration.Actor.Higher_authority),
        out=out["approved_by"],
    )
    # Article 38: Values of imports cannot be negative.
    refused = ~(value_from_0 & (earlier_value >= 0))
    outcome_of_each = refusal(refused)
    return Block(
        None,
        {"approved_by": outcome_of_each, "is_counted_by_number": outcome_of_each},
        {"approved_by": approved_by, "is_counted_by_number": is_counted_by_number},
    )


def _unplanned_import_value_block_by_reading(
    value: Array, earlier_value: Array, value_counted: Array, out: Mapping[str, Array]
) -> Block:
    """`Unplanned_import_value` for a block of rows, by how the text is read."""
    earlier_value_is_too_large = beyond(earlier_value, 1_152_921_504_606_846_976)
    value_is_too_large = beyond(value, 1_152_921_504_606_846_976)
    # Article 38: The value that is held against US$30,000 (in hundredths of USD).
    counted = select(value_counted == Value_counted.Of_each_import, value, earlier_value + value)
    # Article 38(4), fifth sentence: Higher_authority
    approved_by_rule_2 = counted > 3_000_000
    # Article 38(4), third sentence: It does not exceed US$30,000: it may be approved twice a year.
    # Article 38(4), third sentence; Article 38(4), fourth sentence: Financial_sector
    is_counted_by_number = np.logical_not(approved_by_rule_2, out=out["is_counted_by_number"])
    # Article 38: Who approves it.
    approved_by = one_of(
        (is_counted_by_number, administration.Actor.Financial_sector),
        (approved_by_rule_2, administration.Actor.Higher_authority),
        out=out["approved_by"],
    )
    # Article 38: Values of imports cannot be negative.
    refused = ~((value >= 0) & (earlier_value >= 0))
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits.
    doubtful = either(earlier_value_is_too_large, value_is_too_large)
    return Block(
        doubtful,
        {"approved_by": outcome_of_each, "is_counted_by_number": outcome_of_each},
        {"approved_by": approved_by, "is_counted_by_number": is_counted_by_number},
    )


UNPLANNED_IMPORT_VALUE = ColumnScope(
    scalar_part_8_duties_and_taxes.UNPLANNED_IMPORT_VALUE,
    Blocks(
        _unplanned_import_value_block,
        ("value", "earlier_value"),
        puts={"approved_by": "int8", "is_counted_by_number": "bool"},
    ),
    Blocks(
        _unplanned_import_value_block_by_reading,
        ("value", "earlier_value", "value_counted"),
        puts={"approved_by": "int8", "is_counted_by_number": "bool"},
    ),
)


def unplanned_import_value(
    *, value: Column, earlier_value: Column, value_counted: Column | None = None, threads: int | None = None
) -> Answers:
    """Who approves an unplanned import, by its value?

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1710).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        value: The value of the import.
            int64 in hundredths of USD.
        earlier_value: The value of the unplanned imports of the year before it.
            int64 in hundredths of USD.
        value_counted: Which value is held against US$30,000.
            Codes of `Value_counted` (int8), or the names of cases; a reading of the text: Of_each_import if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        approved_by: Who approves it.
            Codes of `administration.Actor` (int8).
        is_counted_by_number: It does not exceed US$30,000: it may be approved twice a year.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return UNPLANNED_IMPORT_VALUE.ask(threads, value=value, earlier_value=earlier_value, value_counted=value_counted)


def _unplanned_import_block(
    value: Array, earlier_value: Array, earlier_approvals: Array, out: Mapping[str, Array]
) -> Block:
    """`Unplanned_import` for a block of rows."""
    # Article 38(4), fifth sentence: Higher_authority
    approved_by_rule_2 = value > 3_000_000
    value_from_0 = value >= 0
    # Article 38(4), third sentence: It does not exceed US$30,000: it may be approved twice a year.
    # `approved_by`, Article 38(4), third sentence; Article 38(4), fourth sentence: Financial_sector
    is_counted_by_number = ~approved_by_rule_2
    # Article 38: Who approves it.
    approved_by = one_of(
        (is_counted_by_number, administration.Actor.Financial_sector),
        (approved_by_rule_2, administration.Actor.Higher_authority),
        out=out["approved_by"],
    )
    # Article 38(4), third sentence: It is not more than the second of the year.
    is_within_twice_a_year = np.less_equal(earlier_approvals, 1, out=out["is_within_twice_a_year"])
    # Article 38: A number of imports cannot be negative.
    refused = below(earlier_approvals, 0)
    # The doubtful rows, which the scalar evaluator settles one by one: rules may meet, or something may fail.
    doubtful = ~(value_from_0 & (earlier_value >= 0))
    return Block(
        doubtful,
        {"approved_by": refusal(refused), "is_within_twice_a_year": outcome(approved_by_rule_2, refused)},
        {"approved_by": approved_by, "is_within_twice_a_year": is_within_twice_a_year},
    )


def _unplanned_import_block_by_reading(
    value: Array,
    earlier_value: Array,
    earlier_approvals: Array,
    unplanned_import_value_value_counted: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Unplanned_import` for a block of rows, by how the text is read."""
    earlier_value_is_too_large = beyond(earlier_value, 1_152_921_504_606_846_976)
    value_is_too_large = beyond(value, 1_152_921_504_606_846_976)
    # Article 38: The value that is held against US$30,000 (in hundredths of USD).
    counted = select(unplanned_import_value_value_counted == Value_counted.Of_each_import, value, earlier_value + value)
    # Article 38(4), fifth sentence: Higher_authority
    approved_by_rule_2 = counted > 3_000_000
    # Article 38(4), third sentence: It does not exceed US$30,000: it may be approved twice a year.
    # `approved_by`, Article 38(4), third sentence; Article 38(4), fourth sentence: Financial_sector
    is_counted_by_number = ~approved_by_rule_2
    # Article 38: Who approves it.
    approved_by = one_of(
        (is_counted_by_number, administration.Actor.Financial_sector),
        (approved_by_rule_2, administration.Actor.Higher_authority),
        out=out["approved_by"],
    )
    # Article 38(4), third sentence: It is not more than the second of the year.
    is_within_twice_a_year = np.less_equal(earlier_approvals, 1, out=out["is_within_twice_a_year"])
    # Article 38: A number of imports cannot be negative.
    refused = below(earlier_approvals, 0)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; rules may
    # meet, or something may fail.
    doubtful = either(earlier_value_is_too_large, value_is_too_large, ~((value >= 0) & (earlier_value >= 0)))
    return Block(
        doubtful,
        {"approved_by": refusal(refused), "is_within_twice_a_year": outcome(approved_by_rule_2, refused)},
        {"approved_by": approved_by, "is_within_twice_a_year": is_within_twice_a_year},
    )


UNPLANNED_IMPORT = ColumnScope(
    scalar_part_8_duties_and_taxes.UNPLANNED_IMPORT,
    Blocks(
        _unplanned_import_block,
        ("value", "earlier_value", "earlier_approvals"),
        puts={"approved_by": "int8", "is_within_twice_a_year": "bool"},
    ),
    Blocks(
        _unplanned_import_block_by_reading,
        ("value", "earlier_value", "earlier_approvals", "Unplanned_import_value.value_counted"),
        puts={"approved_by": "int8", "is_within_twice_a_year": "bool"},
    ),
)


def unplanned_import(
    *,
    value: Column,
    earlier_value: Column,
    earlier_approvals: Column,
    unplanned_import_value__value_counted: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Who approves an unplanned import, and may it still be approved in the year?

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1727).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        value: The value of the import.
            int64 in hundredths of USD.
        earlier_value: The value of the unplanned imports of the year before it.
            int64 in hundredths of USD.
        earlier_approvals: How many unplanned imports that do not exceed US$30,000 have been approved in the year.
            int64.
        unplanned_import_value__value_counted: Which value is held against US$30,000.
            Codes of `Value_counted` (int8), or the names of cases; a reading of the text: Of_each_import if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        approved_by: Who approves it.
            Codes of `administration.Actor` (int8).
        is_within_twice_a_year: It is not more than the second of the year.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return UNPLANNED_IMPORT.ask(
        threads,
        value=value,
        earlier_value=earlier_value,
        earlier_approvals=earlier_approvals,
        unplanned_import_value__value_counted=unplanned_import_value__value_counted,
    )


def _import_plan_duties_block(
    application_received_is_there: Array,
    application_received: Array,
    set_complete_is_there: Array,
    set_complete: Array,
    sent_to_sector_is_there: Array,
    sent_to_sector: Array,
    comments_received_is_there: Array,
    comments_received: Array,
    meeting_held_is_there: Array,
    meeting_held: Array,
    certificate_issued_is_there: Array,
    certificate_issued: Array,
    sent_to_border_is_there: Array,
    sent_to_border: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Import_plan_duties` for a block of rows."""
    comments_start = one_of(
        (sent_to_sector_is_there, obligations.Start.On),
        (~sent_to_sector_is_there, obligations.Start.Awaited),
        out=out["comments.start"],
    )
    comments_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(sent_to_sector, out=out["comments.due"])
    comments_due_is_nowhere = nowhere(comments_due)
    sent_to_sector_up_to_as_of = sent_to_sector <= as_of
    is_begun = sent_to_sector_is_there & sent_to_sector_up_to_as_of
    comments_received_up_to_as_of = comments_received <= as_of
    is_done = comments_received_is_there & comments_received_up_to_as_of
    comments_received_above_comments_due = comments_received > comments_due
    as_of_above_comments_due = as_of > comments_due
    condition = (
        sent_to_sector_is_there
        & comments_received_is_there
        & comments_received_up_to_as_of
        & comments_received_above_comments_due
    )
    condition_ = (
        comments_received_is_there
        & comments_received_up_to_as_of
        & ~(sent_to_sector_is_there & comments_received_above_comments_due)
    )
    condition_2 = sent_to_sector_is_there & sent_to_sector_up_to_as_of & as_of_above_comments_due & ~is_done
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    comments_status = one_of(
        (condition, obligations.Status.Done_late),
        (condition_, obligations.Status.Done_in_time),
        (
            sent_to_sector_is_there & sent_to_sector_up_to_as_of & ~as_of_above_comments_due & ~is_done,
            obligations.Status.Open,
        ),
        (condition_2, obligations.Status.Overdue),
        (~is_begun & ~is_done, obligations.Status.Not_begun),
        out=out["comments.status"],
    )
    comments_has_followed = np.logical_or(condition, condition_2, out=out["comments.has_followed"])
    number = select(condition_, comments_received, comments_due + 1, out=out["meeting.start.On"])
    condition_3 = as_of_above_comments_due | condition_
    condition_4 = sent_to_sector_is_there & condition_3
    # Article 38: From which day the relevant sector has answered, or is considered to have approved: the day after its
    # 10 working days.
    answered = one_of(
        (condition_4, obligations.Start.On),
        (~sent_to_sector_is_there | ~as_of_above_comments_due & ~condition_, obligations.Start.Awaited),
        out=out["meeting.start"],
    )
    is_done_ = sent_to_border_is_there & (sent_to_border <= as_of)
    certificate_issued_up_to_as_of = certificate_issued <= as_of
    is_done_2 = certificate_issued_is_there & certificate_issued_up_to_as_of
    meeting_held_up_to_as_of = meeting_held <= as_of
    is_done_3 = meeting_held_is_there & meeting_held_up_to_as_of
    set_complete_up_to_as_of = set_complete <= as_of
    is_done_4 = set_complete_is_there & set_complete_up_to_as_of
    application_received_up_to_as_of = application_received <= as_of
    is_begun_ = application_received_is_there & application_received_up_to_as_of
    condition_5 = certificate_issued_is_there & certificate_issued_up_to_as_of & ~is_done_
    # Article 38: What is to be done next.
    # `Import_plan_step.Submit_the_plan`, which is 0, where nothing of this holds.
    next_step = one_of(
        (is_done_, Import_plan_step.Inspect_and_report),
        (condition_5, Import_plan_step.Send_to_the_border),
        (
            meeting_held_is_there & meeting_held_up_to_as_of & ~is_done_2 & ~is_done_,
            Import_plan_step.Issue_the_certificate,
        ),
        (
            sent_to_sector_is_there & condition_3 & ~is_done_3 & ~is_done_2 & ~is_done_,
            Import_plan_step.Hold_the_joint_meeting,
        ),
        (
            sent_to_sector_is_there & sent_to_sector_up_to_as_of & ~condition_3 & ~is_done_3 & ~is_done_2 & ~is_done_,
            Import_plan_step.Comment,
        ),
        (
            set_complete_is_there
            & ~is_begun
            & ~condition_4
            & set_complete_up_to_as_of
            & ~is_done_3
            & ~is_done_2
            & ~is_done_,
            Import_plan_step.Send_to_the_sectors,
        ),
        (
            application_received_is_there
            & ~is_begun
            & ~condition_4
            & application_received_up_to_as_of
            & ~is_done_4
            & ~is_done_3
            & ~is_done_2
            & ~is_done_,
            Import_plan_step.Complete_the_documents,
        ),
        out=out["next_step"],
    )
    documents_status = one_of(
        (is_done_4, obligations.Status.Done_in_time), (~is_done_4, obligations.Status.Open), out=out["documents.status"]
    )
    forwarding_start = one_of(
        (set_complete_is_there, obligations.Start.On),
        (~set_complete_is_there, obligations.Start.Awaited),
        out=out["forwarding.start"],
    )
    forwarding_status = one_of(
        (is_begun, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_4, obligations.Status.Not_begun),
        (set_complete_is_there & ~is_begun & set_complete_up_to_as_of, obligations.Status.Open),
        out=out["forwarding.status"],
    )
    number_up_to_as_of = number <= as_of
    is_begun_2 = sent_to_sector_is_there & condition_3 & number_up_to_as_of
    meeting_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_done_3 & ~is_begun_2, obligations.Status.Not_begun),
        (sent_to_sector_is_there & condition_3 & ~is_done_3 & number_up_to_as_of, obligations.Status.Open),
        out=out["meeting.status"],
    )
    certificate_start = one_of(
        (application_received_is_there, obligations.Start.On),
        (~application_received_is_there, obligations.Start.Awaited),
        out=out["certificate.start"],
    )
    certificate_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(application_received, out=out["certificate.due"])
    certificate_due_is_nowhere = nowhere(certificate_due)
    certificate_issued_above_certificate_due = certificate_issued > certificate_due
    as_of_above_certificate_due = as_of > certificate_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certificate_status = one_of(
        (
            application_received_is_there
            & certificate_issued_is_there
            & certificate_issued_up_to_as_of
            & certificate_issued_above_certificate_due,
            obligations.Status.Done_late,
        ),
        (
            certificate_issued_is_there
            & certificate_issued_up_to_as_of
            & ~(application_received_is_there & certificate_issued_above_certificate_due),
            obligations.Status.Done_in_time,
        ),
        (
            application_received_is_there
            & application_received_up_to_as_of
            & ~is_done_2
            & ~as_of_above_certificate_due,
            obligations.Status.Open,
        ),
        (
            application_received_is_there & application_received_up_to_as_of & ~is_done_2 & as_of_above_certificate_due,
            obligations.Status.Overdue,
        ),
        (~is_begun_ & ~is_done_2, obligations.Status.Not_begun),
        out=out["certificate.status"],
    )
    border_start = one_of(
        (certificate_issued_is_there, obligations.Start.On),
        (~certificate_issued_is_there, obligations.Start.Awaited),
        out=out["border.start"],
    )
    border_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_2 & ~is_done_, obligations.Status.Not_begun),
        (condition_5, obligations.Status.Open),
        out=out["border.status"],
    )
    reporting_start = one_of(
        (sent_to_border_is_there, obligations.Start.On),
        (~sent_to_border_is_there, obligations.Start.Awaited),
        out=out["reporting.start"],
    )
    reporting_status = one_of(
        (~is_done_, obligations.Status.Not_begun), (is_done_, obligations.Status.Open), out=out["reporting.status"]
    )
    # Article 38: Each step of the approval of a plan comes after the one before it.
    refused = ~(
        (~set_complete_is_there | application_received_is_there & (application_received <= set_complete))
        & (~sent_to_sector_is_there | set_complete_is_there & (set_complete <= sent_to_sector))
        & (~comments_received_is_there | sent_to_sector_is_there & (sent_to_sector <= comments_received))
        & (~meeting_held_is_there | sent_to_sector_is_there & (sent_to_sector <= meeting_held))
        & (~certificate_issued_is_there | meeting_held_is_there & (meeting_held <= certificate_issued))
        & (~sent_to_border_is_there | certificate_issued_is_there & (certificate_issued <= sent_to_border))
    )
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(sent_to_sector_is_there, comments_due_is_nowhere),
        both(application_received_is_there, certificate_due_is_nowhere),
    )
    return Block(
        doubtful,
        {
            "next_step": outcome_of_each,
            "reports_go_to": outcome_of_each,
            "documents": outcome_of_each,
            "forwarding": outcome_of_each,
            "comments": outcome_of_each,
            "meeting": outcome_of_each,
            "certificate": outcome_of_each,
            "border": outcome_of_each,
            "reporting": outcome_of_each,
        },
        {
            "next_step": next_step,
            "reports_go_to": Listing(
                (True, administration.Actor.Financial_sector),
                (True, administration.Actor.Industry_and_commerce_sector),
                (True, administration.Actor.Planning_and_investment_sector),
            ),
            "documents.modality": obligations.Modality.Duty,
            "documents.bearer": administration.Actor.Investor,
            "documents.addressee": administration.Actor.Financial_sector,
            "documents.start": obligations.Start.From_the_outset,
            "documents.start.On": 0,
            "documents.due?": False,
            "documents.due": 0,
            "documents.done?": set_complete_is_there,
            "documents.done": set_complete,
            "documents.status": documents_status,
            "documents.follows": obligations.Consequence.Not_said,
            "documents.has_followed": False,
            "forwarding.modality": obligations.Modality.Duty,
            "forwarding.bearer": administration.Actor.Financial_sector,
            "forwarding.addressee": administration.Actor.Concerned_sectors,
            "forwarding.start": forwarding_start,
            "forwarding.start.On": set_complete,
            "forwarding.due?": False,
            "forwarding.due": 0,
            "forwarding.done?": sent_to_sector_is_there,
            "forwarding.done": sent_to_sector,
            "forwarding.status": forwarding_status,
            "forwarding.follows": obligations.Consequence.Not_said,
            "forwarding.has_followed": False,
            "comments.modality": obligations.Modality.Duty,
            "comments.bearer": administration.Actor.Concerned_sectors,
            "comments.addressee": administration.Actor.Financial_sector,
            "comments.start": comments_start,
            "comments.start.On": sent_to_sector,
            "comments.due?": sent_to_sector_is_there,
            "comments.due": comments_due,
            "comments.done?": comments_received_is_there,
            "comments.done": comments_received,
            "comments.status": comments_status,
            "comments.follows": obligations.Consequence.Considered_approved,
            "comments.has_followed": comments_has_followed,
            "meeting.modality": obligations.Modality.Duty,
            "meeting.bearer": administration.Actor.Financial_sector,
            "meeting.addressee": administration.Actor.Concerned_sectors,
            "meeting.start": answered,
            "meeting.start.On": number,
            "meeting.due?": False,
            "meeting.due": 0,
            "meeting.done?": meeting_held_is_there,
            "meeting.done": meeting_held,
            "meeting.status": meeting_status,
            "meeting.follows": obligations.Consequence.Not_said,
            "meeting.has_followed": False,
            "certificate.modality": obligations.Modality.Duty,
            "certificate.bearer": administration.Actor.Financial_sector,
            "certificate.addressee": administration.Actor.Investor,
            "certificate.start": certificate_start,
            "certificate.start.On": application_received,
            "certificate.due?": application_received_is_there,
            "certificate.due": certificate_due,
            "certificate.done?": certificate_issued_is_there,
            "certificate.done": certificate_issued,
            "certificate.status": certificate_status,
            "certificate.follows": obligations.Consequence.Not_said,
            "certificate.has_followed": False,
            "border.modality": obligations.Modality.Duty,
            "border.bearer": administration.Actor.Financial_sector,
            "border.addressee": administration.Actor.Customs,
            "border.start": border_start,
            "border.start.On": certificate_issued,
            "border.due?": False,
            "border.due": 0,
            "border.done?": sent_to_border_is_there,
            "border.done": sent_to_border,
            "border.status": border_status,
            "border.follows": obligations.Consequence.Not_said,
            "border.has_followed": False,
            "reporting.modality": obligations.Modality.Duty,
            "reporting.bearer": administration.Actor.Customs,
            "reporting.addressee": administration.Actor.Financial_sector,
            "reporting.start": reporting_start,
            "reporting.start.On": sent_to_border,
            "reporting.due?": False,
            "reporting.due": 0,
            "reporting.done?": False,
            "reporting.done": 0,
            "reporting.status": reporting_status,
            "reporting.follows": obligations.Consequence.Not_said,
            "reporting.has_followed": False,
        },
    )


def _import_plan_duties_block_by_reading(
    application_received_is_there: Array,
    application_received: Array,
    set_complete_is_there: Array,
    set_complete: Array,
    sent_to_sector_is_there: Array,
    sent_to_sector: Array,
    comments_received_is_there: Array,
    comments_received: Array,
    meeting_held_is_there: Array,
    meeting_held: Array,
    certificate_issued_is_there: Array,
    certificate_issued: Array,
    sent_to_border_is_there: Array,
    sent_to_border: Array,
    as_of: Array,
    thirty_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Import_plan_duties` for a block of rows, by how the text is read."""
    comments_start = one_of(
        (sent_to_sector_is_there, obligations.Start.On),
        (~sent_to_sector_is_there, obligations.Start.Awaited),
        out=out["comments.start"],
    )
    comments_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(sent_to_sector, out=out["comments.due"])
    comments_due_is_nowhere = nowhere(comments_due)
    sent_to_sector_up_to_as_of = sent_to_sector <= as_of
    is_begun = sent_to_sector_is_there & sent_to_sector_up_to_as_of
    comments_received_up_to_as_of = comments_received <= as_of
    is_done = comments_received_is_there & comments_received_up_to_as_of
    comments_received_above_comments_due = comments_received > comments_due
    as_of_above_comments_due = as_of > comments_due
    condition = (
        sent_to_sector_is_there
        & comments_received_is_there
        & comments_received_up_to_as_of
        & comments_received_above_comments_due
    )
    condition_ = (
        comments_received_is_there
        & comments_received_up_to_as_of
        & ~(sent_to_sector_is_there & comments_received_above_comments_due)
    )
    condition_2 = sent_to_sector_is_there & sent_to_sector_up_to_as_of & as_of_above_comments_due & ~is_done
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    comments_status = one_of(
        (condition, obligations.Status.Done_late),
        (condition_, obligations.Status.Done_in_time),
        (
            sent_to_sector_is_there & sent_to_sector_up_to_as_of & ~as_of_above_comments_due & ~is_done,
            obligations.Status.Open,
        ),
        (condition_2, obligations.Status.Overdue),
        (~is_begun & ~is_done, obligations.Status.Not_begun),
        out=out["comments.status"],
    )
    comments_has_followed = np.logical_or(condition, condition_2, out=out["comments.has_followed"])
    number = select(condition_, comments_received, comments_due + 1, out=out["meeting.start.On"])
    condition_3 = as_of_above_comments_due | condition_
    condition_4 = sent_to_sector_is_there & condition_3
    # Article 38: From which day the relevant sector has answered, or is considered to have approved: the day after its
    # 10 working days.
    answered = one_of(
        (condition_4, obligations.Start.On),
        (~sent_to_sector_is_there | ~as_of_above_comments_due & ~condition_, obligations.Start.Awaited),
        out=out["meeting.start"],
    )
    is_done_ = sent_to_border_is_there & (sent_to_border <= as_of)
    certificate_issued_up_to_as_of = certificate_issued <= as_of
    is_done_2 = certificate_issued_is_there & certificate_issued_up_to_as_of
    meeting_held_up_to_as_of = meeting_held <= as_of
    is_done_3 = meeting_held_is_there & meeting_held_up_to_as_of
    set_complete_up_to_as_of = set_complete <= as_of
    is_done_4 = set_complete_is_there & set_complete_up_to_as_of
    condition_5 = certificate_issued_is_there & certificate_issued_up_to_as_of & ~is_done_
    # Article 38: What is to be done next.
    # `Import_plan_step.Submit_the_plan`, which is 0, where nothing of this holds.
    next_step = one_of(
        (is_done_, Import_plan_step.Inspect_and_report),
        (condition_5, Import_plan_step.Send_to_the_border),
        (
            meeting_held_is_there & meeting_held_up_to_as_of & ~is_done_2 & ~is_done_,
            Import_plan_step.Issue_the_certificate,
        ),
        (
            sent_to_sector_is_there & condition_3 & ~is_done_3 & ~is_done_2 & ~is_done_,
            Import_plan_step.Hold_the_joint_meeting,
        ),
        (
            sent_to_sector_is_there & sent_to_sector_up_to_as_of & ~condition_3 & ~is_done_3 & ~is_done_2 & ~is_done_,
            Import_plan_step.Comment,
        ),
        (
            set_complete_is_there
            & ~is_begun
            & ~condition_4
            & set_complete_up_to_as_of
            & ~is_done_3
            & ~is_done_2
            & ~is_done_,
            Import_plan_step.Send_to_the_sectors,
        ),
        (
            application_received_is_there
            & ~is_begun
            & ~condition_4
            & (application_received <= as_of)
            & ~is_done_4
            & ~is_done_3
            & ~is_done_2
            & ~is_done_,
            Import_plan_step.Complete_the_documents,
        ),
        out=out["next_step"],
    )
    documents_status = one_of(
        (is_done_4, obligations.Status.Done_in_time), (~is_done_4, obligations.Status.Open), out=out["documents.status"]
    )
    forwarding_start = one_of(
        (set_complete_is_there, obligations.Start.On),
        (~set_complete_is_there, obligations.Start.Awaited),
        out=out["forwarding.start"],
    )
    forwarding_status = one_of(
        (is_begun, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_4, obligations.Status.Not_begun),
        (set_complete_is_there & ~is_begun & set_complete_up_to_as_of, obligations.Status.Open),
        out=out["forwarding.status"],
    )
    number_up_to_as_of = number <= as_of
    is_begun_ = sent_to_sector_is_there & condition_3 & number_up_to_as_of
    meeting_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_done_3 & ~is_begun_, obligations.Status.Not_begun),
        (sent_to_sector_is_there & condition_3 & ~is_done_3 & number_up_to_as_of, obligations.Status.Open),
        out=out["meeting.status"],
    )
    thirty_days_is_from_application = thirty_days == Thirty_days.From_application
    certificate_due_is_there = np.logical_or(
        application_received_is_there & thirty_days_is_from_application,
        set_complete_is_there & ~thirty_days_is_from_application,
        out=out["certificate.due?"],
    )
    number_ = select(
        thirty_days_is_from_application, application_received, set_complete, out=out["certificate.start.On"]
    )
    certificate_start = one_of(
        (certificate_due_is_there, obligations.Start.On),
        (~certificate_due_is_there, obligations.Start.Awaited),
        out=out["certificate.start"],
    )
    certificate_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(number_, out=out["certificate.due"])
    certificate_due_is_nowhere = nowhere(certificate_due)
    number__up_to_as_of = number_ <= as_of
    is_begun_2 = certificate_due_is_there & number__up_to_as_of
    certificate_issued_above_certificate_due = certificate_issued > certificate_due
    as_of_above_certificate_due = as_of > certificate_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certificate_status = one_of(
        (
            certificate_issued_is_there
            & certificate_issued_up_to_as_of
            & certificate_due_is_there
            & certificate_issued_above_certificate_due,
            obligations.Status.Done_late,
        ),
        (
            certificate_issued_is_there
            & certificate_issued_up_to_as_of
            & ~(certificate_due_is_there & certificate_issued_above_certificate_due),
            obligations.Status.Done_in_time,
        ),
        (
            ~is_done_2 & certificate_due_is_there & number__up_to_as_of & ~as_of_above_certificate_due,
            obligations.Status.Open,
        ),
        (
            ~is_done_2 & certificate_due_is_there & number__up_to_as_of & as_of_above_certificate_due,
            obligations.Status.Overdue,
        ),
        (~is_done_2 & ~is_begun_2, obligations.Status.Not_begun),
        out=out["certificate.status"],
    )
    border_start = one_of(
        (certificate_issued_is_there, obligations.Start.On),
        (~certificate_issued_is_there, obligations.Start.Awaited),
        out=out["border.start"],
    )
    border_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_2 & ~is_done_, obligations.Status.Not_begun),
        (condition_5, obligations.Status.Open),
        out=out["border.status"],
    )
    reporting_start = one_of(
        (sent_to_border_is_there, obligations.Start.On),
        (~sent_to_border_is_there, obligations.Start.Awaited),
        out=out["reporting.start"],
    )
    reporting_status = one_of(
        (~is_done_, obligations.Status.Not_begun), (is_done_, obligations.Status.Open), out=out["reporting.status"]
    )
    # Article 38: Each step of the approval of a plan comes after the one before it.
    refused = ~(
        (~set_complete_is_there | application_received_is_there & (application_received <= set_complete))
        & (~sent_to_sector_is_there | set_complete_is_there & (set_complete <= sent_to_sector))
        & (~comments_received_is_there | sent_to_sector_is_there & (sent_to_sector <= comments_received))
        & (~meeting_held_is_there | sent_to_sector_is_there & (sent_to_sector <= meeting_held))
        & (~certificate_issued_is_there | meeting_held_is_there & (meeting_held <= certificate_issued))
        & (~sent_to_border_is_there | certificate_issued_is_there & (certificate_issued <= sent_to_border))
    )
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(sent_to_sector_is_there, comments_due_is_nowhere),
        both(certificate_due_is_there, certificate_due_is_nowhere),
    )
    return Block(
        doubtful,
        {
            "next_step": outcome_of_each,
            "reports_go_to": outcome_of_each,
            "documents": outcome_of_each,
            "forwarding": outcome_of_each,
            "comments": outcome_of_each,
            "meeting": outcome_of_each,
            "certificate": outcome_of_each,
            "border": outcome_of_each,
            "reporting": outcome_of_each,
        },
        {
            "next_step": next_step,
            "reports_go_to": Listing(
                (True, administration.Actor.Financial_sector),
                (True, administration.Actor.Industry_and_commerce_sector),
                (True, administration.Actor.Planning_and_investment_sector),
            ),
            "documents.modality": obligations.Modality.Duty,
            "documents.bearer": administration.Actor.Investor,
            "documents.addressee": administration.Actor.Financial_sector,
            "documents.start": obligations.Start.From_the_outset,
            "documents.start.On": 0,
            "documents.due?": False,
            "documents.due": 0,
            "documents.done?": set_complete_is_there,
            "documents.done": set_complete,
            "documents.status": documents_status,
            "documents.follows": obligations.Consequence.Not_said,
            "documents.has_followed": False,
            "forwarding.modality": obligations.Modality.Duty,
            "forwarding.bearer": administration.Actor.Financial_sector,
            "forwarding.addressee": administration.Actor.Concerned_sectors,
            "forwarding.start": forwarding_start,
            "forwarding.start.On": set_complete,
            "forwarding.due?": False,
            "forwarding.due": 0,
            "forwarding.done?": sent_to_sector_is_there,
            "forwarding.done": sent_to_sector,
            "forwarding.status": forwarding_status,
            "forwarding.follows": obligations.Consequence.Not_said,
            "forwarding.has_followed": False,
            "comments.modality": obligations.Modality.Duty,
            "comments.bearer": administration.Actor.Concerned_sectors,
            "comments.addressee": administration.Actor.Financial_sector,
            "comments.start": comments_start,
            "comments.start.On": sent_to_sector,
            "comments.due?": sent_to_sector_is_there,
            "comments.due": comments_due,
            "comments.done?": comments_received_is_there,
            "comments.done": comments_received,
            "comments.status": comments_status,
            "comments.follows": obligations.Consequence.Considered_approved,
            "comments.has_followed": comments_has_followed,
            "meeting.modality": obligations.Modality.Duty,
            "meeting.bearer": administration.Actor.Financial_sector,
            "meeting.addressee": administration.Actor.Concerned_sectors,
            "meeting.start": answered,
            "meeting.start.On": number,
            "meeting.due?": False,
            "meeting.due": 0,
            "meeting.done?": meeting_held_is_there,
            "meeting.done": meeting_held,
            "meeting.status": meeting_status,
            "meeting.follows": obligations.Consequence.Not_said,
            "meeting.has_followed": False,
            "certificate.modality": obligations.Modality.Duty,
            "certificate.bearer": administration.Actor.Financial_sector,
            "certificate.addressee": administration.Actor.Investor,
            "certificate.start": certificate_start,
            "certificate.start.On": number_,
            "certificate.due?": certificate_due_is_there,
            "certificate.due": certificate_due,
            "certificate.done?": certificate_issued_is_there,
            "certificate.done": certificate_issued,
            "certificate.status": certificate_status,
            "certificate.follows": obligations.Consequence.Not_said,
            "certificate.has_followed": False,
            "border.modality": obligations.Modality.Duty,
            "border.bearer": administration.Actor.Financial_sector,
            "border.addressee": administration.Actor.Customs,
            "border.start": border_start,
            "border.start.On": certificate_issued,
            "border.due?": False,
            "border.due": 0,
            "border.done?": sent_to_border_is_there,
            "border.done": sent_to_border,
            "border.status": border_status,
            "border.follows": obligations.Consequence.Not_said,
            "border.has_followed": False,
            "reporting.modality": obligations.Modality.Duty,
            "reporting.bearer": administration.Actor.Customs,
            "reporting.addressee": administration.Actor.Financial_sector,
            "reporting.start": reporting_start,
            "reporting.start.On": sent_to_border,
            "reporting.due?": False,
            "reporting.due": 0,
            "reporting.done?": False,
            "reporting.done": 0,
            "reporting.status": reporting_status,
            "reporting.follows": obligations.Consequence.Not_said,
            "reporting.has_followed": False,
        },
    )


IMPORT_PLAN_DUTIES = ColumnScope(
    scalar_part_8_duties_and_taxes.IMPORT_PLAN_DUTIES,
    Blocks(
        _import_plan_duties_block,
        (
            "application_received?",
            "application_received",
            "set_complete?",
            "set_complete",
            "sent_to_sector?",
            "sent_to_sector",
            "comments_received?",
            "comments_received",
            "meeting_held?",
            "meeting_held",
            "certificate_issued?",
            "certificate_issued",
            "sent_to_border?",
            "sent_to_border",
            "as_of",
        ),
        tabled=("application_received", "sent_to_sector"),
        puts={
            "next_step": "int8",
            "documents.status": "int8",
            "forwarding.start": "int8",
            "forwarding.status": "int8",
            "comments.start": "int8",
            "comments.due": "int64",
            "comments.status": "int8",
            "comments.has_followed": "bool",
            "meeting.start": "int8",
            "meeting.start.On": "int64",
            "meeting.status": "int8",
            "certificate.start": "int8",
            "certificate.due": "int64",
            "certificate.status": "int8",
            "border.start": "int8",
            "border.status": "int8",
            "reporting.start": "int8",
            "reporting.status": "int8",
        },
    ),
    Blocks(
        _import_plan_duties_block_by_reading,
        (
            "application_received?",
            "application_received",
            "set_complete?",
            "set_complete",
            "sent_to_sector?",
            "sent_to_sector",
            "comments_received?",
            "comments_received",
            "meeting_held?",
            "meeting_held",
            "certificate_issued?",
            "certificate_issued",
            "sent_to_border?",
            "sent_to_border",
            "as_of",
            "thirty_days",
        ),
        tabled=("sent_to_sector",),
        puts={
            "next_step": "int8",
            "documents.status": "int8",
            "forwarding.start": "int8",
            "forwarding.status": "int8",
            "comments.start": "int8",
            "comments.due": "int64",
            "comments.status": "int8",
            "comments.has_followed": "bool",
            "meeting.start": "int8",
            "meeting.start.On": "int64",
            "meeting.status": "int8",
            "certificate.start": "int8",
            "certificate.start.On": "int64",
            "certificate.due?": "bool",
            "certificate.due": "int64",
            "certificate.status": "int8",
            "border.start": "int8",
            "border.status": "int8",
            "reporting.start": "int8",
            "reporting.status": "int8",
        },
    ),
)


def import_plan_duties(
    *,
    application_received: Column | None = None,
    set_complete: Column | None = None,
    sent_to_sector: Column | None = None,
    comments_received: Column | None = None,
    meeting_held: Column | None = None,
    certificate_issued: Column | None = None,
    sent_to_border: Column | None = None,
    as_of: Column,
    thirty_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Who must do what, and by when, until my annual import plan is approved and carried out?

    Encodes Article 38 (rules/decree/part_8_duties_and_taxes.catala_en:1881).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        application_received: The day on which the financial sector received the application.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        set_complete: The day on which the set of documents was complete, in the printed form.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        sent_to_sector: The day on which the relevant sector received the documents.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        comments_received: The day on which the financial sector received the comments of the relevant sector in
            writing.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        meeting_held: The day of the joint meeting.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        certificate_issued: The day of the certificate that approves the plan.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        sent_to_border: The day on which the plan was sent to the border check point.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        thirty_days: From when the 30 working days for the certificate run.
            Codes of `Thirty_days` (int8), or the names of cases; a reading of the text: From_application if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        next_step: What is to be done next.
            Codes of `Import_plan_step` (int8).
        reports_go_to: To whom the monthly and quarterly reports go.
            `Lists` of codes of `administration.Actor` (int8).
        documents: To provide the documents in the printed form for the annual import plan.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        forwarding: To send the complete set of documents to the relevant sectors.
            A mapping as `documents`.
        comments: To provide comments in writing to the financial sector.
            A mapping as `documents`.
        meeting: To convene a joint meeting with the relevant sector on the approval of the plan.
            A mapping as `documents`.
        certificate: To issue the certificate to the business entity.
            A mapping as `documents`.
        border: To send the approved plan to the border check point.
            A mapping as `documents`.
        reporting: To inspect each import, record it and report every month and every quarter.
            A mapping as `documents`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return IMPORT_PLAN_DUTIES.ask(
        threads,
        application_received=application_received,
        set_complete=set_complete,
        sent_to_sector=sent_to_sector,
        comments_received=comments_received,
        meeting_held=meeting_held,
        certificate_issued=certificate_issued,
        sent_to_border=sent_to_border,
        as_of=as_of,
        thirty_days=thirty_days,
    )


def _construction_import_block(
    items_are_for_factory_or_building: Array,
    items_are_for_fixed_assets: Array,
    items_quantity: Array,
    items_imported_before: Array,
    items_approved_quantity_is_there: Array,
    items_approved_quantity: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Construction_import` for a block of rows."""
    not_items_are_for_factory_or_building = np.logical_not(items_are_for_factory_or_building, out=out["missing[1]"])
    not_items_are_for_fixed_assets = np.logical_not(items_are_for_fixed_assets, out=out["missing[2]"])
    items_imported_before_is_too_large = beyond(items_imported_before, 1_152_921_504_606_846_976)
    items_quantity_is_too_large = beyond(items_quantity, 1_152_921_504_606_846_976)
    number_above_items_approved_quantity = items_imported_before + items_quantity > items_approved_quantity
    not_items_approved_quantity_is_there = np.logical_not(items_approved_quantity_is_there, out=out["missing[4]"])
    # Article 39: The import is authorized.
    is_authorized = np.logical_and(
        items_are_for_factory_or_building & items_are_for_fixed_assets & ~number_above_items_approved_quantity,
        items_approved_quantity_is_there,
        out=out["is_authorized"],
    )
    # Article 39: Quantities cannot be negative.
    refused = ~((items_quantity >= 0) & (items_imported_before >= 0))
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits.
    doubtful = either(items_imported_before_is_too_large, items_quantity_is_too_large)
    return Block(
        doubtful,
        {"missing": outcome_of_each, "is_authorized": outcome_of_each},
        {
            "missing": Listing(
                (not_items_are_for_factory_or_building, Import_condition.Construction_of_factory_or_building),
                (not_items_are_for_fixed_assets, Import_condition.Fixed_assets_of_the_enterprise),
                (
                    np.logical_and(
                        items_approved_quantity_is_there, number_above_items_approved_quantity, out=out["missing[3]"]
                    ),
                    Import_condition.Within_approved_quantity,
                ),
                (not_items_approved_quantity_is_there, Import_condition.Within_approved_quantity),
            ),
            "is_authorized": is_authorized,
        },
    )


CONSTRUCTION_IMPORT = ColumnScope(
    scalar_part_8_duties_and_taxes.CONSTRUCTION_IMPORT,
    Blocks(
        _construction_import_block,
        (
            "items.are_for_factory_or_building",
            "items.are_for_fixed_assets",
            "items.quantity",
            "items.imported_before",
            "items.approved_quantity?",
            "items.approved_quantity",
        ),
        together=("items.quantity", "items.imported_before", "items.approved_quantity"),
        puts={
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "missing[4]": "bool",
            "is_authorized": "bool",
        },
    ),
)


def construction_import(*, items: Column, threads: int | None = None) -> Answers:
    """May I import these construction items and tools free of import tax?

    Encodes Article 39 (rules/decree/part_8_duties_and_taxes.catala_en:2152).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        items: What is to be imported.
            A mapping of columns: {are_for_factory_or_building: bool, are_for_fixed_assets: bool, quantity:
                `Decimals`, imported_before: `Decimals`, approved_quantity: `Decimals`; `Optionals` of that where rows
                have none}.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing.
            `Lists` of codes of `Import_condition` (int8).
        is_authorized: The import is authorized.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONSTRUCTION_IMPORT.ask(threads, items=items)


def _machinery_import_block(
    machinery_is_needed_by_study_or_plan: Array, machinery_is_approved: Array, out: Mapping[str, Array]
) -> Block:
    """`Machinery_import` for a block of rows."""
    not_machinery_is_needed_by_study_or_plan = np.logical_not(
        machinery_is_needed_by_study_or_plan, out=out["missing[1]"]
    )
    not_machinery_is_approved = np.logical_not(machinery_is_approved, out=out["missing[2]"])
    # Article 39, third sentence: The import is authorized.
    is_authorized = np.logical_and(
        machinery_is_needed_by_study_or_plan, machinery_is_approved, out=out["is_authorized"]
    )
    return Block(
        None,
        {"missing": 0, "is_authorized": 0},
        {
            "missing": Listing(
                (not_machinery_is_needed_by_study_or_plan, Import_condition.Real_need_by_study_or_plan),
                (not_machinery_is_approved, Import_condition.Approved_by_relevant_sectors),
            ),
            "is_authorized": is_authorized,
        },
    )


MACHINERY_IMPORT = ColumnScope(
    scalar_part_8_duties_and_taxes.MACHINERY_IMPORT,
    Blocks(
        _machinery_import_block,
        ("machinery.is_needed_by_study_or_plan", "machinery.is_approved"),
        puts={"missing[1]": "bool", "missing[2]": "bool", "is_authorized": "bool"},
    ),
)


def machinery_import(*, machinery: Column, threads: int | None = None) -> Answers:
    """May I import this machinery free of import tax?

    Encodes Article 39 (rules/decree/part_8_duties_and_taxes.catala_en:2161).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        machinery: What is to be imported.
            A mapping of columns: {is_for_direct_production: bool, is_needed_by_study_or_plan: bool, is_approved:
                bool}.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing.
            `Lists` of codes of `Import_condition` (int8).
        is_authorized: The import is authorized.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return MACHINERY_IMPORT.ask(threads, machinery=machinery)


def _spare_parts_import_block(are_for_production_machines: Array, approval: Array, out: Mapping[str, Array]) -> Block:
    """`Spare_parts_import` for a block of rows."""
    not_are_for_production_machines = np.logical_not(are_for_production_machines, out=out["missing[1]"])
    approval_is_not_approved = np.equal(approval, Import_approval.Not_approved, out=out["missing[2]"])
    # Article 40: The import is exempt from import tax.
    is_exempt = np.logical_not(not_are_for_production_machines | approval_is_not_approved, out=out["is_exempt"])
    return Block(
        None,
        {"missing": 0, "is_exempt": 0},
        {
            "missing": Listing(
                (not_are_for_production_machines, Import_condition.For_production_machines),
                (approval_is_not_approved, Import_condition.Approved_annual_plan),
            ),
            "is_exempt": is_exempt,
        },
    )


SPARE_PARTS_IMPORT = ColumnScope(
    scalar_part_8_duties_and_taxes.SPARE_PARTS_IMPORT,
    Blocks(
        _spare_parts_import_block,
        ("are_for_production_machines", "approval"),
        puts={"missing[1]": "bool", "missing[2]": "bool", "is_exempt": "bool"},
    ),
)


def spare_parts_import(*, are_for_production_machines: Column, approval: Column, threads: int | None = None) -> Answers:
    """Do I import this equipment or spare part for my machines free of import tax?

    Encodes Article 40 (rules/decree/part_8_duties_and_taxes.catala_en:2254).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        are_for_production_machines: They are equipment or spare parts of machines for production.
            bool.
        approval: What the import is approved by.
            Codes of `Import_approval` (int8), or the names of cases.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing.
            `Lists` of codes of `Import_condition` (int8).
        is_exempt: The import is exempt from import tax.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return SPARE_PARTS_IMPORT.ask(threads, are_for_production_machines=are_for_production_machines, approval=approval)


def _office_equipment_import_block(
    equipment_is_for_start_up: Array,
    equipment_exempt_imports_before: Array,
    equipment_accords_with_study_or_plan: Array,
    equipment_is_approved: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Office_equipment_import` for a block of rows."""
    not_equipment_is_for_start_up = np.logical_not(equipment_is_for_start_up, out=out["missing[1]"])
    equipment_exempt_imports_before_above_0 = np.greater(equipment_exempt_imports_before, 0, out=out["missing[2]"])
    # Article 41: The number of imports cannot be negative.
    refused = below(equipment_exempt_imports_before, 0)
    not_equipment_accords_with_study_or_plan = np.logical_not(
        equipment_accords_with_study_or_plan, out=out["missing[3]"]
    )
    not_equipment_is_approved = np.logical_not(equipment_is_approved, out=out["missing[4]"])
    # Article 41, first sentence: The import is exempt from customs duty.
    is_exempt = np.logical_and(
        equipment_is_for_start_up & ~equipment_exempt_imports_before_above_0 & equipment_accords_with_study_or_plan,
        equipment_is_approved,
        out=out["is_exempt"],
    )
    outcome_of_each = refusal(refused)
    return Block(
        None,
        {"missing": outcome_of_each, "is_exempt": outcome_of_each},
        {
            "missing": Listing(
                (not_equipment_is_for_start_up, Import_condition.For_start_up),
                (equipment_exempt_imports_before_above_0, Import_condition.First_time),
                (not_equipment_accords_with_study_or_plan, Import_condition.By_study_or_plan),
                (not_equipment_is_approved, Import_condition.Approved_by_relevant_sectors),
            ),
            "is_exempt": is_exempt,
        },
    )


OFFICE_EQUIPMENT_IMPORT = ColumnScope(
    scalar_part_8_duties_and_taxes.OFFICE_EQUIPMENT_IMPORT,
    Blocks(
        _office_equipment_import_block,
        (
            "equipment.is_for_start_up",
            "equipment.exempt_imports_before",
            "equipment.accords_with_study_or_plan",
            "equipment.is_approved",
        ),
        puts={
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "missing[4]": "bool",
            "is_exempt": "bool",
        },
    ),
)


def office_equipment_import(*, equipment: Column, threads: int | None = None) -> Answers:
    """Do I import this office equipment free of customs duty?

    Encodes Article 41 (rules/decree/part_8_duties_and_taxes.catala_en:2309).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        equipment: What is to be imported.
            A mapping of columns: {is_for_start_up: bool, exempt_imports_before: int64, accords_with_study_or_plan:
                bool, is_approved: bool}.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing.
            `Lists` of codes of `Import_condition` (int8).
        is_exempt: The import is exempt from customs duty.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return OFFICE_EQUIPMENT_IMPORT.ask(threads, equipment=equipment)


def _office_equipment_duty_block(
    exempt_imports_before: Array,
    imported_on_is_there: Array,
    imported_on: Array,
    declared_and_paid_is_there: Array,
    declared_and_paid: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Office_equipment_duty` for a block of rows."""
    exempt_imports_before_above_0 = exempt_imports_before > 0
    # Article 41: The number of imports cannot be negative.
    refused = below(exempt_imports_before, 0)
    payment_start = one_of(
        (imported_on_is_there, obligations.Start.On),
        (~imported_on_is_there, obligations.Start.Awaited),
        out=out["payment.start"],
    )
    imported_on_up_to_as_of = imported_on <= as_of
    is_begun = imported_on_is_there & imported_on_up_to_as_of
    declared_and_paid_up_to_as_of = declared_and_paid <= as_of
    is_done = declared_and_paid_is_there & declared_and_paid_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    payment_status = one_of(
        (
            declared_and_paid_is_there & exempt_imports_before_above_0 & declared_and_paid_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (exempt_imports_before_above_0 & ~is_begun & ~is_done, obligations.Status.Not_begun),
        (
            imported_on_is_there & exempt_imports_before_above_0 & imported_on_up_to_as_of & ~is_done,
            obligations.Status.Open,
        ),
        out=out["payment.status"],
    )
    return Block(
        None,
        {"payment": refusal(refused)},
        {
            "payment.modality": obligations.Modality.Duty,
            "payment.bearer": administration.Actor.Investor,
            "payment.addressee": administration.Actor.Customs,
            "payment.start": payment_start,
            "payment.start.On": imported_on,
            "payment.due?": False,
            "payment.due": 0,
            "payment.done?": declared_and_paid_is_there,
            "payment.done": declared_and_paid,
            "payment.status": payment_status,
            "payment.follows": obligations.Consequence.Not_said,
            "payment.has_followed": False,
        },
    )


OFFICE_EQUIPMENT_DUTY = ColumnScope(
    scalar_part_8_duties_and_taxes.OFFICE_EQUIPMENT_DUTY,
    Blocks(
        _office_equipment_duty_block,
        ("exempt_imports_before", "imported_on?", "imported_on", "declared_and_paid?", "declared_and_paid", "as_of"),
        puts={"payment.start": "int8", "payment.status": "int8"},
    ),
)


def office_equipment_duty(
    *,
    exempt_imports_before: Column,
    imported_on: Column | None = None,
    declared_and_paid: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """Must I declare office equipment and pay duty for it?

    Encodes Article 41 (rules/decree/part_8_duties_and_taxes.catala_en:2318).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        exempt_imports_before: How many imports of office equipment of the enterprise were exempt before.
            int64.
        imported_on: The day of the import.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        declared_and_paid: The day on which the duty was declared and paid.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        payment: To declare the office equipment and pay customs duty for it.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return OFFICE_EQUIPMENT_DUTY.ask(
        threads,
        exempt_imports_before=exempt_imports_before,
        imported_on=imported_on,
        declared_and_paid=declared_and_paid,
        as_of=as_of,
    )


def _vehicles_import_block(
    vehicles_used_for: Array,
    vehicles_are_in_line: Array,
    vehicles_how_many: Array,
    vehicles_exempt_before: Array,
    vehicles_approved_for_project: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Vehicles_import` for a block of rows."""
    vehicles_used_for_is_other_use = np.equal(vehicles_used_for, Vehicle_use.Other_use, out=out["missing[1]"])
    not_vehicles_are_in_line = np.logical_not(vehicles_are_in_line, out=out["missing[2]"])
    vehicles_exempt_before_is_too_large = beyond(vehicles_exempt_before, 1_152_921_504_606_846_976)
    vehicles_how_many_is_too_large = beyond(vehicles_how_many, 1_152_921_504_606_846_976)
    number_above_vehicles_approved_for_project = np.greater(
        vehicles_exempt_before + vehicles_how_many, vehicles_approved_for_project, out=out["missing[3]"]
    )
    # Article 42: The import is exempt from customs duty.
    is_exempt = np.logical_not(
        vehicles_used_for_is_other_use | not_vehicles_are_in_line | number_above_vehicles_approved_for_project,
        out=out["is_exempt"],
    )
    # Article 42: An import is of one vehicle or more; other numbers cannot be negative.
    refused = ~((vehicles_how_many > 0) & (vehicles_exempt_before >= 0) & (vehicles_approved_for_project >= 0))
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits.
    doubtful = either(vehicles_exempt_before_is_too_large, vehicles_how_many_is_too_large)
    return Block(
        doubtful,
        {"missing": outcome_of_each, "is_exempt": outcome_of_each},
        {
            "missing": Listing(
                (vehicles_used_for_is_other_use, Import_condition.Production_or_direct_services),
                (not_vehicles_are_in_line, Import_condition.In_line_with_the_activities),
                (number_above_vehicles_approved_for_project, Import_condition.Within_approved_number),
            ),
            "is_exempt": is_exempt,
        },
    )


VEHICLES_IMPORT = ColumnScope(
    scalar_part_8_duties_and_taxes.VEHICLES_IMPORT,
    Blocks(
        _vehicles_import_block,
        (
            "vehicles.used_for",
            "vehicles.are_in_line",
            "vehicles.how_many",
            "vehicles.exempt_before",
            "vehicles.approved_for_project",
        ),
        puts={"missing[1]": "bool", "missing[2]": "bool", "missing[3]": "bool", "is_exempt": "bool"},
    ),
)


def vehicles_import(*, vehicles: Column, threads: int | None = None) -> Answers:
    """Do I import these vehicles free of customs duty?

    Encodes Article 42 (rules/decree/part_8_duties_and_taxes.catala_en:2424).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        vehicles: What is to be imported.
            A mapping of columns: {used_for: codes of `Vehicle_use` (int8), or the names of cases, are_in_line:
                bool, how_many: int64, exempt_before: int64, approved_for_project: int64}.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing.
            `Lists` of codes of `Import_condition` (int8).
        is_exempt: The import is exempt from customs duty.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return VEHICLES_IMPORT.ask(threads, vehicles=vehicles)


def _temporary_import_block(
    items_item: Array,
    items_are_used_during_project: Array,
    items_can_be_re_exported: Array,
    items_accords_with_warranty_agreement: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Temporary_import` for a block of rows."""
    condition = (
        (items_item == Temporary_item.Iron_bars)
        | (items_item == Temporary_item.Cement)
        | (items_item == Temporary_item.Stick_welding_rods)
        | (items_item == Temporary_item.Combustible_rock)
        | (items_item == Temporary_item.Tires)
        | (items_item == Temporary_item.Inside_spare_parts)
    )
    # Article 43: What the Article says of the item by name.
    # `Item_naming.Named_as_allowed`, which is 0, where nothing of this holds.
    naming = one_of(
        (condition, Item_naming.Named_as_not_allowed),
        (items_item == Temporary_item.Another_item, Item_naming.Not_an_example),
        out=out["naming"],
    )
    not_items_are_used_during_project = np.logical_not(items_are_used_during_project, out=out["missing[1]"])
    not_condition = np.logical_not(items_can_be_re_exported & ~condition, out=out["missing[2]"])
    not_items_accords_with_warranty_agreement = np.logical_not(
        items_accords_with_warranty_agreement, out=out["missing[3]"]
    )
    # Article 43: The temporary import is authorized.
    is_authorized = np.logical_and(
        items_are_used_during_project & (items_can_be_re_exported & ~condition),
        items_accords_with_warranty_agreement,
        out=out["is_authorized"],
    )
    return Block(
        None,
        {"naming": 0, "missing": 0, "is_authorized": 0},
        {
            "naming": naming,
            "missing": Listing(
                (not_items_are_used_during_project, Temporary_condition.Used_during_the_project),
                (not_condition, Temporary_condition.Re_exported_in_the_same_number),
                (not_items_accords_with_warranty_agreement, Temporary_condition.By_the_warranty_agreement),
            ),
            "is_authorized": is_authorized,
        },
    )


TEMPORARY_IMPORT = ColumnScope(
    scalar_part_8_duties_and_taxes.TEMPORARY_IMPORT,
    Blocks(
        _temporary_import_block,
        (
            "items.item",
            "items.are_used_during_project",
            "items.can_be_re_exported",
            "items.accords_with_warranty_agreement",
        ),
        puts={
            "naming": "int8",
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "is_authorized": "bool",
        },
    ),
)


def temporary_import(*, items: Column, threads: int | None = None) -> Answers:
    """May I import these items for a time?

    Encodes Article 43 (rules/decree/part_8_duties_and_taxes.catala_en:2600).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        items: What is to be imported.
            A mapping of columns: {item: codes of `Temporary_item` (int8), or the names of cases,
                are_used_during_project: bool, can_be_re_exported: bool, accords_with_warranty_agreement: bool}.

    Outputs, each with its `values` and its `outcome` by row:
        naming: What the Article says of the item by name.
            Codes of `Item_naming` (int8).
        missing: What is missing.
            `Lists` of codes of `Temporary_condition` (int8).
        is_authorized: The temporary import is authorized.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return TEMPORARY_IMPORT.ask(threads, items=items)


def _temporary_vehicle_import_block(
    vehicles_is_foreign: Array,
    vehicles_mou_signed_is_there: Array,
    vehicles_mou_signed: Array,
    vehicles_mou_is_for_study_or_design: Array,
    vehicles_used_for: Array,
    vehicles_office_established_is_there: Array,
    vehicles_office_established: Array,
    vehicles_imported_on: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Temporary_vehicle_import` for a block of rows."""
    not_condition = np.logical_not(
        vehicles_mou_signed_is_there & (vehicles_mou_signed <= vehicles_imported_on), out=out["missing[1]"]
    )
    not_vehicles_mou_is_for_study_or_design = np.logical_not(vehicles_mou_is_for_study_or_design, out=out["missing[2]"])
    vehicles_used_for_is_for_another_use = np.equal(
        vehicles_used_for, Temporary_vehicle_use.For_another_use, out=out["missing[3]"]
    )
    vehicles_office_established_above_vehicles_imported_on = vehicles_office_established > vehicles_imported_on
    not_condition_ = np.logical_not(
        ~vehicles_is_foreign
        | vehicles_office_established_is_there & ~vehicles_office_established_above_vehicles_imported_on,
        out=out["missing[4]"],
    )
    # Article 44: The vehicles may be imported for a time.
    may_be_imported = np.logical_and(
        vehicles_mou_signed_is_there
        & (vehicles_mou_signed <= vehicles_imported_on)
        & vehicles_mou_is_for_study_or_design
        & ~vehicles_used_for_is_for_another_use,
        ~vehicles_is_foreign
        | vehicles_office_established_is_there & ~vehicles_office_established_above_vehicles_imported_on,
        out=out["may_be_imported"],
    )
    vehicles_office_established_up_to_as_of = vehicles_office_established <= as_of
    is_done = vehicles_office_established_is_there & vehicles_office_established_up_to_as_of
    as_of_above_vehicles_imported_on = as_of > vehicles_imported_on
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    establishment_status = one_of(
        (
            vehicles_is_foreign
            & vehicles_office_established_is_there
            & vehicles_office_established_above_vehicles_imported_on
            & vehicles_office_established_up_to_as_of,
            obligations.Status.Done_late,
        ),
        (
            vehicles_is_foreign
            & vehicles_office_established_is_there
            & ~vehicles_office_established_above_vehicles_imported_on
            & vehicles_office_established_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (vehicles_is_foreign & ~as_of_above_vehicles_imported_on & ~is_done, obligations.Status.Open),
        (vehicles_is_foreign & as_of_above_vehicles_imported_on & ~is_done, obligations.Status.Overdue),
        out=out["establishment.status"],
    )
    return Block(
        None,
        {"missing": 0, "may_be_imported": 0, "establishment": 0},
        {
            "missing": Listing(
                (not_condition, Temporary_condition.Signed_mou_or_agreement),
                (not_vehicles_mou_is_for_study_or_design, Temporary_condition.For_study_exploration_and_design),
                (vehicles_used_for_is_for_another_use, Temporary_condition.For_direct_or_indirect_production),
                (not_condition_, Temporary_condition.Representative_office_established),
            ),
            "may_be_imported": may_be_imported,
            "establishment.modality": obligations.Modality.Duty,
            "establishment.bearer": administration.Actor.Foreign_legal_entity,
            "establishment.addressee": administration.Actor.Not_named,
            "establishment.start": obligations.Start.From_the_outset,
            "establishment.start.On": 0,
            "establishment.due?": True,
            "establishment.due": vehicles_imported_on,
            "establishment.done?": vehicles_office_established_is_there,
            "establishment.done": vehicles_office_established,
            "establishment.status": establishment_status,
            "establishment.follows": obligations.Consequence.Not_said,
            "establishment.has_followed": False,
        },
    )


TEMPORARY_VEHICLE_IMPORT = ColumnScope(
    scalar_part_8_duties_and_taxes.TEMPORARY_VEHICLE_IMPORT,
    Blocks(
        _temporary_vehicle_import_block,
        (
            "vehicles.is_foreign",
            "vehicles.mou_signed?",
            "vehicles.mou_signed",
            "vehicles.mou_is_for_study_or_design",
            "vehicles.used_for",
            "vehicles.office_established?",
            "vehicles.office_established",
            "vehicles.imported_on",
            "as_of",
        ),
        puts={
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "missing[4]": "bool",
            "may_be_imported": "bool",
            "establishment.status": "int8",
        },
    ),
)


def temporary_vehicle_import(*, vehicles: Column, as_of: Column, threads: int | None = None) -> Answers:
    """May I import these vehicles for a time, and must I have a Representative Office?

    Encodes Article 44 (rules/decree/part_8_duties_and_taxes.catala_en:2718).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        vehicles: What is to be imported.
            A mapping of columns: {is_foreign: bool, mou_signed: datetime64[D]; `Optionals` of that where rows have
                none, mou_is_for_study_or_design: bool, used_for: codes of `Temporary_vehicle_use` (int8), or the names
                of cases, office_established: datetime64[D]; `Optionals` of that where rows have none, imported_on:
                datetime64[D]}.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing.
            `Lists` of codes of `Temporary_condition` (int8).
        may_be_imported: The vehicles may be imported for a time.
            bool.
        establishment: To establish a Representative Office before the vehicles are imported.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return TEMPORARY_VEHICLE_IMPORT.ask(threads, vehicles=vehicles, as_of=as_of)


def _duty_free_import_block(
    is_promoted_activity: Array,
    is_concession_activity: Array,
    goods_raw_material_or_equipment: Array,
    goods_construction_are_for_factory_or_building: Array,
    goods_construction_are_for_fixed_assets: Array,
    goods_construction_quantity: Array,
    goods_construction_imported_before: Array,
    goods_construction_approved_quantity_is_there: Array,
    goods_construction_approved_quantity: Array,
    goods_machinery_is_for_direct_production: Array,
    goods_machinery_is_needed_by_study_or_plan: Array,
    goods_machinery_is_approved: Array,
    goods_spare_parts: Array,
    goods_office_is_for_start_up: Array,
    goods_office_exempt_imports_before: Array,
    goods_office_accords_with_study_or_plan: Array,
    goods_office_is_approved: Array,
    goods_lasting_vehicles_used_for: Array,
    goods_lasting_vehicles_are_in_line: Array,
    goods_lasting_vehicles_how_many: Array,
    goods_lasting_vehicles_exempt_before: Array,
    goods_lasting_vehicles_approved_for_project: Array,
    goods_temporary_item: Array,
    goods_temporary_are_used_during_project: Array,
    goods_temporary_can_be_re_exported: Array,
    goods_temporary_accords_with_warranty_agreement: Array,
    goods_vehicles_for_a_time_is_foreign: Array,
    goods_vehicles_for_a_time_mou_signed_is_there: Array,
    goods_vehicles_for_a_time_mou_signed: Array,
    goods_vehicles_for_a_time_mou_is_for_study_or_design: Array,
    goods_vehicles_for_a_time_used_for: Array,
    goods_vehicles_for_a_time_office_established_is_there: Array,
    goods_vehicles_for_a_time_office_established: Array,
    goods_vehicles_for_a_time_imported_on: Array,
    goods: Array,
    approval: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Duty_free_import` for a block of rows."""
    goods_is_raw_material_or_equipment = goods == Import.Raw_material_or_equipment
    goods_is_machinery = goods == Import.Machinery
    is_named_by_article_37_alone = goods_is_raw_material_or_equipment | goods_is_machinery
    is_for_direct_production = (
        ~is_named_by_article_37_alone
        | goods_raw_material_or_equipment & goods_is_raw_material_or_equipment
        | goods_machinery_is_for_direct_production & goods_is_machinery
    )
    not_condition = np.logical_not(is_promoted_activity | is_concession_activity, out=out["missing[1]"])
    not_is_for_direct_production = np.logical_not(is_for_direct_production, out=out["missing[2]"])
    goods_is_temporary = goods == Import.Temporary
    goods_is_vehicles_for_a_time = goods == Import.Vehicles_for_a_time
    missing_for_a_time_is_there = np.logical_or(
        goods_is_temporary, goods_is_vehicles_for_a_time, out=out["missing_for_a_time?"]
    )
    # Article 37, first sentence; Article 38
    missing_rule_1 = ~missing_for_a_time_is_there
    approval_is_not_approved = approval == Import_approval.Not_approved
    goods_is_spare_parts = goods == Import.Spare_parts
    condition = np.logical_and(approval_is_not_approved, ~goods_is_spare_parts, out=out["missing[18]"])
    goods_is_construction = goods == Import.Construction
    goods_construction_imported_before_is_too_large = beyond(
        goods_construction_imported_before, 1_152_921_504_606_846_976
    )
    goods_construction_quantity_is_too_large = beyond(goods_construction_quantity, 1_152_921_504_606_846_976)
    goods_is_office = goods == Import.Office
    goods_office_exempt_imports_before_above_0 = goods_office_exempt_imports_before > 0
    goods_office_exempt_imports_before_below_0 = below(goods_office_exempt_imports_before, 0)
    goods_is_lasting_vehicles = goods == Import.Lasting_vehicles
    goods_lasting_vehicles_exempt_before_is_too_large = beyond(
        goods_lasting_vehicles_exempt_before, 1_152_921_504_606_846_976
    )
    goods_lasting_vehicles_how_many_is_too_large = beyond(goods_lasting_vehicles_how_many, 1_152_921_504_606_846_976)
    condition_ = np.logical_and(
        goods_is_construction, ~goods_construction_are_for_factory_or_building, out=out["missing[3]"]
    )
    condition_2 = np.logical_and(goods_is_construction, ~goods_construction_are_for_fixed_assets, out=out["missing[4]"])
    condition_3 = np.logical_and(
        goods_construction_approved_quantity_is_there & goods_is_construction,
        goods_construction_imported_before + goods_construction_quantity > goods_construction_approved_quantity,
        out=out["missing[5]"],
    )
    condition_4 = np.logical_and(
        goods_is_construction, ~goods_construction_approved_quantity_is_there, out=out["missing[6]"]
    )
    condition_5 = np.logical_and(goods_is_machinery, ~goods_machinery_is_needed_by_study_or_plan, out=out["missing[7]"])
    condition_6 = np.logical_and(goods_is_machinery, ~goods_machinery_is_approved, out=out["missing[8]"])
    condition_7 = np.logical_and(goods_is_spare_parts, ~goods_spare_parts, out=out["missing[9]"])
    condition_8 = np.logical_and(approval_is_not_approved, goods_is_spare_parts, out=out["missing[10]"])
    condition_9 = np.logical_and(goods_is_office, ~goods_office_is_for_start_up, out=out["missing[11]"])
    condition_10 = np.logical_and(goods_is_office, goods_office_exempt_imports_before_above_0, out=out["missing[12]"])
    condition_11 = np.logical_and(goods_is_office, ~goods_office_accords_with_study_or_plan, out=out["missing[13]"])
    condition_12 = np.logical_and(goods_is_office, ~goods_office_is_approved, out=out["missing[14]"])
    condition_13 = np.logical_and(
        goods_is_lasting_vehicles, goods_lasting_vehicles_used_for == Vehicle_use.Other_use, out=out["missing[15]"]
    )
    condition_14 = np.logical_and(
        goods_is_lasting_vehicles, ~goods_lasting_vehicles_are_in_line, out=out["missing[16]"]
    )
    condition_15 = np.logical_and(
        goods_is_lasting_vehicles,
        goods_lasting_vehicles_exempt_before + goods_lasting_vehicles_how_many
        > goods_lasting_vehicles_approved_for_project,
        out=out["missing[17]"],
    )
    # Article 37; Article 38: The import is free of duty. There is no answer for goods that are imported for a time.
    is_free_of_duty = np.logical_not(
        not_condition
        | not_is_for_direct_production
        | condition
        | condition_
        | condition_2
        | condition_3
        | condition_4
        | condition_5
        | condition_6
        | condition_7
        | condition_8
        | condition_9
        | condition_10
        | condition_11
        | condition_12
        | condition_13
        | condition_14
        | condition_15,
        out=out["is_free_of_duty"],
    )
    condition_16 = np.logical_and(
        goods_is_temporary, ~goods_temporary_are_used_during_project, out=out["missing_for_a_time[1]"]
    )
    condition_17 = np.logical_and(
        goods_is_temporary,
        ~(
            goods_temporary_can_be_re_exported
            & ~(
                (goods_temporary_item == Temporary_item.Iron_bars)
                | (goods_temporary_item == Temporary_item.Cement)
                | (goods_temporary_item == Temporary_item.Stick_welding_rods)
                | (goods_temporary_item == Temporary_item.Combustible_rock)
                | (goods_temporary_item == Temporary_item.Tires)
                | (goods_temporary_item == Temporary_item.Inside_spare_parts)
            )
        ),
        out=out["missing_for_a_time[2]"],
    )
    condition_18 = np.logical_and(
        goods_is_temporary, ~goods_temporary_accords_with_warranty_agreement, out=out["missing_for_a_time[3]"]
    )
    condition_19 = np.logical_and(
        goods_is_vehicles_for_a_time,
        ~(
            goods_vehicles_for_a_time_mou_signed_is_there
            & (goods_vehicles_for_a_time_mou_signed <= goods_vehicles_for_a_time_imported_on)
        ),
        out=out["missing_for_a_time[4]"],
    )
    condition_20 = np.logical_and(
        goods_is_vehicles_for_a_time,
        ~goods_vehicles_for_a_time_mou_is_for_study_or_design,
        out=out["missing_for_a_time[5]"],
    )
    condition_21 = np.logical_and(
        goods_is_vehicles_for_a_time,
        goods_vehicles_for_a_time_used_for == Temporary_vehicle_use.For_another_use,
        out=out["missing_for_a_time[6]"],
    )
    condition_22 = np.logical_and(
        goods_is_vehicles_for_a_time,
        ~(
            ~goods_vehicles_for_a_time_is_foreign
            | goods_vehicles_for_a_time_office_established_is_there
            & (goods_vehicles_for_a_time_office_established <= goods_vehicles_for_a_time_imported_on)
        ),
        out=out["missing_for_a_time[7]"],
    )
    # Article 43; Article 44: The import may be made for a time; absent for goods that stay.
    may_be_imported_for_a_time = np.logical_not(
        condition_16 | condition_17 | condition_18 | condition_19 | condition_20 | condition_21 | condition_22,
        out=out["may_be_imported_for_a_time"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; rules may
    # meet, or something may fail.
    doubtful = either(
        goods_construction_imported_before_is_too_large,
        goods_construction_quantity_is_too_large,
        goods_lasting_vehicles_exempt_before_is_too_large,
        goods_lasting_vehicles_how_many_is_too_large,
        both(
            missing_rule_1,
            either(
                both(
                    goods_is_construction,
                    ~((goods_construction_quantity >= 0) & (goods_construction_imported_before >= 0)),
                ),
                both(goods_is_office, goods_office_exempt_imports_before_below_0),
                both(
                    goods_is_lasting_vehicles,
                    ~(
                        (goods_lasting_vehicles_how_many > 0)
                        & (goods_lasting_vehicles_exempt_before >= 0)
                        & (goods_lasting_vehicles_approved_for_project >= 0)
                    ),
                ),
            ),
        ),
    )
    return Block(
        doubtful,
        {
            "missing": missing_for_a_time_is_there,
            "is_free_of_duty": missing_for_a_time_is_there,
            "missing_for_a_time": 0,
            "may_be_imported_for_a_time": 0,
        },
        {
            "missing": Listing(
                (not_condition, Import_condition.Promoted_or_concession_activity),
                (not_is_for_direct_production, Import_condition.Direct_production),
                (condition_, Import_condition.Construction_of_factory_or_building),
                (condition_2, Import_condition.Fixed_assets_of_the_enterprise),
                (condition_3, Import_condition.Within_approved_quantity),
                (condition_4, Import_condition.Within_approved_quantity),
                (condition_5, Import_condition.Real_need_by_study_or_plan),
                (condition_6, Import_condition.Approved_by_relevant_sectors),
                (condition_7, Import_condition.For_production_machines),
                (condition_8, Import_condition.Approved_annual_plan),
                (condition_9, Import_condition.For_start_up),
                (condition_10, Import_condition.First_time),
                (condition_11, Import_condition.By_study_or_plan),
                (condition_12, Import_condition.Approved_by_relevant_sectors),
                (condition_13, Import_condition.Production_or_direct_services),
                (condition_14, Import_condition.In_line_with_the_activities),
                (condition_15, Import_condition.Within_approved_number),
                (condition, Import_condition.Approved_annual_plan),
            ),
            "is_free_of_duty": is_free_of_duty,
            "missing_for_a_time?": missing_for_a_time_is_there,
            "missing_for_a_time": Listing(
                (condition_16, Temporary_condition.Used_during_the_project),
                (condition_17, Temporary_condition.Re_exported_in_the_same_number),
                (condition_18, Temporary_condition.By_the_warranty_agreement),
                (condition_19, Temporary_condition.Signed_mou_or_agreement),
                (condition_20, Temporary_condition.For_study_exploration_and_design),
                (condition_21, Temporary_condition.For_direct_or_indirect_production),
                (condition_22, Temporary_condition.Representative_office_established),
            ),
            "may_be_imported_for_a_time?": missing_for_a_time_is_there,
            "may_be_imported_for_a_time": may_be_imported_for_a_time,
        },
    )


def _duty_free_import_block_by_reading(
    is_promoted_activity: Array,
    is_concession_activity: Array,
    goods_raw_material_or_equipment: Array,
    goods_construction_are_for_factory_or_building: Array,
    goods_construction_are_for_fixed_assets: Array,
    goods_construction_quantity: Array,
    goods_construction_imported_before: Array,
    goods_construction_approved_quantity_is_there: Array,
    goods_construction_approved_quantity: Array,
    goods_machinery_is_for_direct_production: Array,
    goods_machinery_is_needed_by_study_or_plan: Array,
    goods_machinery_is_approved: Array,
    goods_spare_parts: Array,
    goods_office_is_for_start_up: Array,
    goods_office_exempt_imports_before: Array,
    goods_office_accords_with_study_or_plan: Array,
    goods_office_is_approved: Array,
    goods_lasting_vehicles_used_for: Array,
    goods_lasting_vehicles_are_in_line: Array,
    goods_lasting_vehicles_how_many: Array,
    goods_lasting_vehicles_exempt_before: Array,
    goods_lasting_vehicles_approved_for_project: Array,
    goods_temporary_item: Array,
    goods_temporary_are_used_during_project: Array,
    goods_temporary_can_be_re_exported: Array,
    goods_temporary_accords_with_warranty_agreement: Array,
    goods_vehicles_for_a_time_is_foreign: Array,
    goods_vehicles_for_a_time_mou_signed_is_there: Array,
    goods_vehicles_for_a_time_mou_signed: Array,
    goods_vehicles_for_a_time_mou_is_for_study_or_design: Array,
    goods_vehicles_for_a_time_used_for: Array,
    goods_vehicles_for_a_time_office_established_is_there: Array,
    goods_vehicles_for_a_time_office_established: Array,
    goods_vehicles_for_a_time_imported_on: Array,
    goods: Array,
    approval: Array,
    articles_39_to_42: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Duty_free_import` for a block of rows, by how the text is read."""
    goods_is_raw_material_or_equipment = goods == Import.Raw_material_or_equipment
    goods_is_machinery = goods == Import.Machinery
    is_named_by_article_37_alone = goods_is_raw_material_or_equipment | goods_is_machinery
    is_for_direct_production = (
        ~is_named_by_article_37_alone
        | goods_raw_material_or_equipment & goods_is_raw_material_or_equipment
        | goods_machinery_is_for_direct_production & goods_is_machinery
    )
    not_condition = is_named_by_article_37_alone | (articles_39_to_42 == Articles_39_to_42.Detail_Article_37)
    condition = np.logical_and(~(is_promoted_activity | is_concession_activity), not_condition, out=out["missing[1]"])
    condition_ = np.logical_and(~is_for_direct_production, not_condition, out=out["missing[2]"])
    goods_is_temporary = goods == Import.Temporary
    goods_is_vehicles_for_a_time = goods == Import.Vehicles_for_a_time
    missing_for_a_time_is_there = np.logical_or(
        goods_is_temporary, goods_is_vehicles_for_a_time, out=out["missing_for_a_time?"]
    )
    # Article 37, first sentence; Article 38
    missing_rule_1 = ~missing_for_a_time_is_there
    approval_is_not_approved = approval == Import_approval.Not_approved
    goods_is_spare_parts = goods == Import.Spare_parts
    condition_2 = np.logical_and(approval_is_not_approved, ~goods_is_spare_parts, out=out["missing[18]"])
    goods_is_construction = goods == Import.Construction
    goods_construction_imported_before_is_too_large = beyond(
        goods_construction_imported_before, 1_152_921_504_606_846_976
    )
    goods_construction_quantity_is_too_large = beyond(goods_construction_quantity, 1_152_921_504_606_846_976)
    goods_is_office = goods == Import.Office
    goods_office_exempt_imports_before_above_0 = goods_office_exempt_imports_before > 0
    goods_office_exempt_imports_before_below_0 = below(goods_office_exempt_imports_before, 0)
    goods_is_lasting_vehicles = goods == Import.Lasting_vehicles
    goods_lasting_vehicles_exempt_before_is_too_large = beyond(
        goods_lasting_vehicles_exempt_before, 1_152_921_504_606_846_976
    )
    goods_lasting_vehicles_how_many_is_too_large = beyond(goods_lasting_vehicles_how_many, 1_152_921_504_606_846_976)
    condition_3 = np.logical_and(
        goods_is_construction, ~goods_construction_are_for_factory_or_building, out=out["missing[3]"]
    )
    condition_4 = np.logical_and(goods_is_construction, ~goods_construction_are_for_fixed_assets, out=out["missing[4]"])
    condition_5 = np.logical_and(
        goods_construction_approved_quantity_is_there & goods_is_construction,
        goods_construction_imported_before + goods_construction_quantity > goods_construction_approved_quantity,
        out=out["missing[5]"],
    )
    condition_6 = np.logical_and(
        goods_is_construction, ~goods_construction_approved_quantity_is_there, out=out["missing[6]"]
    )
    condition_7 = np.logical_and(goods_is_machinery, ~goods_machinery_is_needed_by_study_or_plan, out=out["missing[7]"])
    condition_8 = np.logical_and(goods_is_machinery, ~goods_machinery_is_approved, out=out["missing[8]"])
    condition_9 = np.logical_and(goods_is_spare_parts, ~goods_spare_parts, out=out["missing[9]"])
    condition_10 = np.logical_and(approval_is_not_approved, goods_is_spare_parts, out=out["missing[10]"])
    condition_11 = np.logical_and(goods_is_office, ~goods_office_is_for_start_up, out=out["missing[11]"])
    condition_12 = np.logical_and(goods_is_office, goods_office_exempt_imports_before_above_0, out=out["missing[12]"])
    condition_13 = np.logical_and(goods_is_office, ~goods_office_accords_with_study_or_plan, out=out["missing[13]"])
    condition_14 = np.logical_and(goods_is_office, ~goods_office_is_approved, out=out["missing[14]"])
    condition_15 = np.logical_and(
        goods_is_lasting_vehicles, goods_lasting_vehicles_used_for == Vehicle_use.Other_use, out=out["missing[15]"]
    )
    condition_16 = np.logical_and(
        goods_is_lasting_vehicles, ~goods_lasting_vehicles_are_in_line, out=out["missing[16]"]
    )
    condition_17 = np.logical_and(
        goods_is_lasting_vehicles,
        goods_lasting_vehicles_exempt_before + goods_lasting_vehicles_how_many
        > goods_lasting_vehicles_approved_for_project,
        out=out["missing[17]"],
    )
    # Article 37; Article 38: The import is free of duty. There is no answer for goods that are imported for a time.
    is_free_of_duty = np.logical_not(
        condition
        | condition_
        | condition_2
        | condition_3
        | condition_4
        | condition_5
        | condition_6
        | condition_7
        | condition_8
        | condition_9
        | condition_10
        | condition_11
        | condition_12
        | condition_13
        | condition_14
        | condition_15
        | condition_16
        | condition_17,
        out=out["is_free_of_duty"],
    )
    condition_18 = np.logical_and(
        goods_is_temporary, ~goods_temporary_are_used_during_project, out=out["missing_for_a_time[1]"]
    )
    condition_19 = np.logical_and(
        goods_is_temporary,
        ~(
            goods_temporary_can_be_re_exported
            & ~(
                (goods_temporary_item == Temporary_item.Iron_bars)
                | (goods_temporary_item == Temporary_item.Cement)
                | (goods_temporary_item == Temporary_item.Stick_welding_rods)
                | (goods_temporary_item == Temporary_item.Combustible_rock)
                | (goods_temporary_item == Temporary_item.Tires)
                | (goods_temporary_item == Temporary_item.Inside_spare_parts)
            )
        ),
        out=out["missing_for_a_time[2]"],
    )
    condition_20 = np.logical_and(
        goods_is_temporary, ~goods_temporary_accords_with_warranty_agreement, out=out["missing_for_a_time[3]"]
    )
    condition_21 = np.logical_and(
        goods_is_vehicles_for_a_time,
        ~(
            goods_vehicles_for_a_time_mou_signed_is_there
            & (goods_vehicles_for_a_time_mou_signed <= goods_vehicles_for_a_time_imported_on)
        ),
        out=out["missing_for_a_time[4]"],
    )
    condition_22 = np.logical_and(
        goods_is_vehicles_for_a_time,
        ~goods_vehicles_for_a_time_mou_is_for_study_or_design,
        out=out["missing_for_a_time[5]"],
    )
    condition_23 = np.logical_and(
        goods_is_vehicles_for_a_time,
        goods_vehicles_for_a_time_used_for == Temporary_vehicle_use.For_another_use,
        out=out["missing_for_a_time[6]"],
    )
    condition_24 = np.logical_and(
        goods_is_vehicles_for_a_time,
        ~(
            ~goods_vehicles_for_a_time_is_foreign
            | goods_vehicles_for_a_time_office_established_is_there
            & (goods_vehicles_for_a_time_office_established <= goods_vehicles_for_a_time_imported_on)
        ),
        out=out["missing_for_a_time[7]"],
    )
    # Article 43; Article 44: The import may be made for a time; absent for goods that stay.
    may_be_imported_for_a_time = np.logical_not(
        condition_18 | condition_19 | condition_20 | condition_21 | condition_22 | condition_23 | condition_24,
        out=out["may_be_imported_for_a_time"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; rules may
    # meet, or something may fail.
    doubtful = either(
        goods_construction_imported_before_is_too_large,
        goods_construction_quantity_is_too_large,
        goods_lasting_vehicles_exempt_before_is_too_large,
        goods_lasting_vehicles_how_many_is_too_large,
        both(
            missing_rule_1,
            either(
                both(
                    goods_is_construction,
                    ~((goods_construction_quantity >= 0) & (goods_construction_imported_before >= 0)),
                ),
                both(goods_is_office, goods_office_exempt_imports_before_below_0),
                both(
                    goods_is_lasting_vehicles,
                    ~(
                        (goods_lasting_vehicles_how_many > 0)
                        & (goods_lasting_vehicles_exempt_before >= 0)
                        & (goods_lasting_vehicles_approved_for_project >= 0)
                    ),
                ),
            ),
        ),
    )
    return Block(
        doubtful,
        {
            "missing": missing_for_a_time_is_there,
            "is_free_of_duty": missing_for_a_time_is_there,
            "missing_for_a_time": 0,
            "may_be_imported_for_a_time": 0,
        },
        {
            "missing": Listing(
                (condition, Import_condition.Promoted_or_concession_activity),
                (condition_, Import_condition.Direct_production),
                (condition_3, Import_condition.Construction_of_factory_or_building),
                (condition_4, Import_condition.Fixed_assets_of_the_enterprise),
                (condition_5, Import_condition.Within_approved_quantity),
                (condition_6, Import_condition.Within_approved_quantity),
                (condition_7, Import_condition.Real_need_by_study_or_plan),
                (condition_8, Import_condition.Approved_by_relevant_sectors),
                (condition_9, Import_condition.For_production_machines),
                (condition_10, Import_condition.Approved_annual_plan),
                (condition_11, Import_condition.For_start_up),
                (condition_12, Import_condition.First_time),
                (condition_13, Import_condition.By_study_or_plan),
                (condition_14, Import_condition.Approved_by_relevant_sectors),
                (condition_15, Import_condition.Production_or_direct_services),
                (condition_16, Import_condition.In_line_with_the_activities),
                (condition_17, Import_condition.Within_approved_number),
                (condition_2, Import_condition.Approved_annual_plan),
            ),
            "is_free_of_duty": is_free_of_duty,
            "missing_for_a_time?": missing_for_a_time_is_there,
            "missing_for_a_time": Listing(
                (condition_18, Temporary_condition.Used_during_the_project),
                (condition_19, Temporary_condition.Re_exported_in_the_same_number),
                (condition_20, Temporary_condition.By_the_warranty_agreement),
                (condition_21, Temporary_condition.Signed_mou_or_agreement),
                (condition_22, Temporary_condition.For_study_exploration_and_design),
                (condition_23, Temporary_condition.For_direct_or_indirect_production),
                (condition_24, Temporary_condition.Representative_office_established),
            ),
            "may_be_imported_for_a_time?": missing_for_a_time_is_there,
            "may_be_imported_for_a_time": may_be_imported_for_a_time,
        },
    )


DUTY_FREE_IMPORT = ColumnScope(
    scalar_part_8_duties_and_taxes.DUTY_FREE_IMPORT,
    Blocks(
        _duty_free_import_block,
        (
            "is_promoted_activity",
            "is_concession_activity",
            "goods.Raw_material_or_equipment",
            "goods.Construction.are_for_factory_or_building",
            "goods.Construction.are_for_fixed_assets",
            "goods.Construction.quantity",
            "goods.Construction.imported_before",
            "goods.Construction.approved_quantity?",
            "goods.Construction.approved_quantity",
            "goods.Machinery.is_for_direct_production",
            "goods.Machinery.is_needed_by_study_or_plan",
            "goods.Machinery.is_approved",
            "goods.Spare_parts",
            "goods.Office.is_for_start_up",
            "goods.Office.exempt_imports_before",
            "goods.Office.accords_with_study_or_plan",
            "goods.Office.is_approved",
            "goods.Lasting_vehicles.used_for",
            "goods.Lasting_vehicles.are_in_line",
            "goods.Lasting_vehicles.how_many",
            "goods.Lasting_vehicles.exempt_before",
            "goods.Lasting_vehicles.approved_for_project",
            "goods.Temporary.item",
            "goods.Temporary.are_used_during_project",
            "goods.Temporary.can_be_re_exported",
            "goods.Temporary.accords_with_warranty_agreement",
            "goods.Vehicles_for_a_time.is_foreign",
            "goods.Vehicles_for_a_time.mou_signed?",
            "goods.Vehicles_for_a_time.mou_signed",
            "goods.Vehicles_for_a_time.mou_is_for_study_or_design",
            "goods.Vehicles_for_a_time.used_for",
            "goods.Vehicles_for_a_time.office_established?",
            "goods.Vehicles_for_a_time.office_established",
            "goods.Vehicles_for_a_time.imported_on",
            "goods",
            "approval",
        ),
        together=(
            "goods.Construction.quantity",
            "goods.Construction.imported_before",
            "goods.Construction.approved_quantity",
        ),
        puts={
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "missing[4]": "bool",
            "missing[5]": "bool",
            "missing[6]": "bool",
            "missing[7]": "bool",
            "missing[8]": "bool",
            "missing[9]": "bool",
            "missing[10]": "bool",
            "missing[11]": "bool",
            "missing[12]": "bool",
            "missing[13]": "bool",
            "missing[14]": "bool",
            "missing[15]": "bool",
            "missing[16]": "bool",
            "missing[17]": "bool",
            "missing[18]": "bool",
            "is_free_of_duty": "bool",
            "missing_for_a_time?": "bool",
            "missing_for_a_time[1]": "bool",
            "missing_for_a_time[2]": "bool",
            "missing_for_a_time[3]": "bool",
            "missing_for_a_time[4]": "bool",
            "missing_for_a_time[5]": "bool",
            "missing_for_a_time[6]": "bool",
            "missing_for_a_time[7]": "bool",
            "may_be_imported_for_a_time": "bool",
        },
    ),
    Blocks(
        _duty_free_import_block_by_reading,
        (
            "is_promoted_activity",
            "is_concession_activity",
            "goods.Raw_material_or_equipment",
            "goods.Construction.are_for_factory_or_building",
            "goods.Construction.are_for_fixed_assets",
            "goods.Construction.quantity",
            "goods.Construction.imported_before",
            "goods.Construction.approved_quantity?",
            "goods.Construction.approved_quantity",
            "goods.Machinery.is_for_direct_production",
            "goods.Machinery.is_needed_by_study_or_plan",
            "goods.Machinery.is_approved",
            "goods.Spare_parts",
            "goods.Office.is_for_start_up",
            "goods.Office.exempt_imports_before",
            "goods.Office.accords_with_study_or_plan",
            "goods.Office.is_approved",
            "goods.Lasting_vehicles.used_for",
            "goods.Lasting_vehicles.are_in_line",
            "goods.Lasting_vehicles.how_many",
            "goods.Lasting_vehicles.exempt_before",
            "goods.Lasting_vehicles.approved_for_project",
            "goods.Temporary.item",
            "goods.Temporary.are_used_during_project",
            "goods.Temporary.can_be_re_exported",
            "goods.Temporary.accords_with_warranty_agreement",
            "goods.Vehicles_for_a_time.is_foreign",
            "goods.Vehicles_for_a_time.mou_signed?",
            "goods.Vehicles_for_a_time.mou_signed",
            "goods.Vehicles_for_a_time.mou_is_for_study_or_design",
            "goods.Vehicles_for_a_time.used_for",
            "goods.Vehicles_for_a_time.office_established?",
            "goods.Vehicles_for_a_time.office_established",
            "goods.Vehicles_for_a_time.imported_on",
            "goods",
            "approval",
            "articles_39_to_42",
        ),
        together=(
            "goods.Construction.quantity",
            "goods.Construction.imported_before",
            "goods.Construction.approved_quantity",
        ),
        puts={
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "missing[4]": "bool",
            "missing[5]": "bool",
            "missing[6]": "bool",
            "missing[7]": "bool",
            "missing[8]": "bool",
            "missing[9]": "bool",
            "missing[10]": "bool",
            "missing[11]": "bool",
            "missing[12]": "bool",
            "missing[13]": "bool",
            "missing[14]": "bool",
            "missing[15]": "bool",
            "missing[16]": "bool",
            "missing[17]": "bool",
            "missing[18]": "bool",
            "is_free_of_duty": "bool",
            "missing_for_a_time?": "bool",
            "missing_for_a_time[1]": "bool",
            "missing_for_a_time[2]": "bool",
            "missing_for_a_time[3]": "bool",
            "missing_for_a_time[4]": "bool",
            "missing_for_a_time[5]": "bool",
            "missing_for_a_time[6]": "bool",
            "missing_for_a_time[7]": "bool",
            "may_be_imported_for_a_time": "bool",
        },
    ),
)


def duty_free_import(
    *,
    is_promoted_activity: Column,
    is_concession_activity: Column,
    goods: Column,
    approval: Column,
    as_of: Column,
    articles_39_to_42: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Is this import free of duty, and on what conditions? And where it is for a time: may it be made?

    Encodes Article 44 (rules/decree/part_8_duties_and_taxes.catala_en:2760).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_promoted_activity: The business invests in a promoted activity of Annex 1.
            bool.
        is_concession_activity: The business invests in a concession activity of Annex 3.
            bool.
        goods: What is to be imported.
            `Cases`: codes of `Import` (int8), and a column for what each of these carries:
                {Raw_material_or_equipment: bool, Construction: a mapping of columns: {are_for_factory_or_building:
                bool, are_for_fixed_assets: bool, quantity: `Decimals`, imported_before: `Decimals`, approved_quantity:
                `Decimals`; `Optionals` of that where rows have none}, Machinery: a mapping of columns:
                {is_for_direct_production: bool, is_needed_by_study_or_plan: bool, is_approved: bool}, Spare_parts:
                bool, Office: a mapping of columns: {is_for_start_up: bool, exempt_imports_before: int64,
                accords_with_study_or_plan: bool, is_approved: bool}, Lasting_vehicles: a mapping of columns: {used_for:
                codes of `Vehicle_use` (int8), or the names of cases, are_in_line: bool, how_many: int64, exempt_before:
                int64, approved_for_project: int64}, Temporary: a mapping of columns: {item: codes of `Temporary_item`
                (int8), or the names of cases, are_used_during_project: bool, can_be_re_exported: bool,
                accords_with_warranty_agreement: bool}, Vehicles_for_a_time: a mapping of columns: {is_foreign: bool,
                mou_signed: datetime64[D]; `Optionals` of that where rows have none, mou_is_for_study_or_design: bool,
                used_for: codes of `Temporary_vehicle_use` (int8), or the names of cases, office_established:
                datetime64[D]; `Optionals` of that where rows have none, imported_on: datetime64[D]}}.
        approval: What the import is approved by.
            Codes of `Import_approval` (int8), or the names of cases.
        as_of: The date for which the question is asked.
            datetime64[D].
        articles_39_to_42: Who gets the exemptions of Articles 39 to 42.
            Codes of `Articles_39_to_42` (int8), or the names of cases; a reading of the text: Detail_Article_37 if
                not given.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing for the import to be free of duty. There is no answer for goods that are imported
            for a time.
            `Lists` of codes of `Import_condition` (int8).
        is_free_of_duty: The import is free of duty. There is no answer for goods that are imported for a time.
            bool.
        missing_for_a_time: What is missing for the import to be made for a time; absent for goods that stay.
            `Optionals` of `Lists` of codes of `Temporary_condition` (int8).
        may_be_imported_for_a_time: The import may be made for a time; absent for goods that stay.
            `Optionals` of bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return DUTY_FREE_IMPORT.ask(
        threads,
        is_promoted_activity=is_promoted_activity,
        is_concession_activity=is_concession_activity,
        goods=goods,
        approval=approval,
        as_of=as_of,
        articles_39_to_42=articles_39_to_42,
    )


def _borrowing_block(
    source: Array,
    business_general: Array,
    business: Array,
    registered_capital: Array,
    paid: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Borrowing` for a block of rows."""
    # Article 45, first sentence
    initial_capital_rule_2 = source == Funding_source.Domestic
    # `initial_capital`, Article 45, second sentence: LAK 0
    initial_capital_rule_1 = ~initial_capital_rule_2
    business_is_general = business == Business.General
    # Article 4(1): 40%
    initial_share_rule_1 = business_general == part_2_registered_capital.Sector.Agriculture
    # Article 4(2): 60%
    initial_share_rule_2 = business_general == part_2_registered_capital.Sector.Manufacturing_and_handicraft
    # Article 4(3): 80%
    initial_share_rule_3 = business_general == part_2_registered_capital.Sector.Trade_and_services
    # The figure that each rule gives; 0 where no rule applies.
    initial_share_by_rule = one_of((initial_share_rule_1, 2), (initial_share_rule_2, 3), (initial_share_rule_3, 4))
    # Article 4: The share of the registered capital that is paid first. Numerators over 5.
    initial_share = widened(initial_share_by_rule)
    registered_capital_is_too_large = beyond(registered_capital, 288_230_376_151_711_744)
    registered_capital_below_0 = below(registered_capital, 0, held=registered_capital_is_too_large)
    # Article 4, second sentence: The initial payment (in hundredths of LAK).
    initial_payment = rounded(registered_capital * initial_share, 5)
    # Article 4(3), fourth sentence: The least that is paid first (in hundredths of LAK).
    least_initial_payment = rounded(registered_capital * 3, 25)
    # Article 45: What is to be paid of the registered capital before the loan: nothing before one from overseas (in
    # hundredths of LAK).
    initial_capital = select(
        initial_capital_rule_2,
        select(business_is_general, initial_payment, least_initial_payment),
        0,
        out=out["initial_capital"],
    )
    # Article 45: What is paid of a capital cannot be negative.
    refused = below(paid, 0)
    # Article 45: The Decree lets the enterprise borrow.
    may_borrow = np.logical_or(initial_capital_rule_1, initial_capital <= paid, out=out["may_borrow"])
    # Article 45, second sentence: By which rules the loan goes.
    # `Loan_rules.Regulations_of_the_bank`, which is 0, where nothing of this holds.
    loan_rules = one_of((initial_capital_rule_1, Loan_rules.Laws_of_the_Bank_of_Lao_PDR), out=out["loan_rules"])
    outcome_of_several = outcome(initial_capital_rule_2 & business_is_general & (initial_share_by_rule == 0), refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; rules may
    # meet, or something may fail.
    doubtful = either(
        registered_capital_is_too_large,
        both(
            initial_capital_rule_2,
            either(
                both(
                    business_is_general,
                    initial_share_rule_1 | initial_share_rule_2 | initial_share_rule_3,
                    registered_capital_below_0,
                ),
                both(registered_capital_below_0, ~business_is_general),
            ),
        ),
    )
    return Block(
        doubtful,
        {"initial_capital": outcome_of_several, "may_borrow": outcome_of_several, "loan_rules": refusal(refused)},
        {"initial_capital": initial_capital, "may_borrow": may_borrow, "loan_rules": loan_rules},
    )


BORROWING = ColumnScope(
    scalar_part_8_duties_and_taxes.BORROWING,
    Blocks(
        _borrowing_block,
        ("source", "business.General", "business", "registered_capital", "paid"),
        puts={"initial_capital": "int64", "may_borrow": "bool", "loan_rules": "int8"},
    ),
)


def borrowing(
    *, source: Column, business: Column, registered_capital: Column, paid: Column, threads: int | None = None
) -> Answers:
    """May my enterprise borrow money, and how much capital must be paid in before?

    Encodes Article 45 (rules/decree/part_8_duties_and_taxes.catala_en:2983).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        source: Where money is borrowed.
            Codes of `Funding_source` (int8), or the names of cases.
        business: What the enterprise invests in.
            `Cases`: codes of `Business` (int8), and a column for what each of these carries: {General: codes of
                `part_2_registered_capital.Sector` (int8), or the names of cases}.
        registered_capital: The total registered capital.
            int64 in hundredths of LAK.
        paid: What has been paid of it until the loan.
            int64 in hundredths of LAK.

    Outputs, each with its `values` and its `outcome` by row:
        initial_capital: What is to be paid of the registered capital before the loan: nothing before one from
            overseas.
            int64 in hundredths of LAK.
        may_borrow: The Decree lets the enterprise borrow.
            bool.
        loan_rules: By which rules the loan goes.
            Codes of `Loan_rules` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return BORROWING.ask(threads, source=source, business=business, registered_capital=registered_capital, paid=paid)


def _specific_incentive_level_block(receives_specific_incentive: Array) -> Block:
    """`Specific_incentive_level` for a block of rows."""
    return Block(
        None,
        {"level": 0},
        {"level?": receives_specific_incentive, "level": investment_promotion_law.Promotion_level.Level_1},
    )


SPECIFIC_INCENTIVE_LEVEL = ColumnScope(
    scalar_part_8_duties_and_taxes.SPECIFIC_INCENTIVE_LEVEL,
    Blocks(_specific_incentive_level_block, ("receives_specific_incentive",)),
)


def specific_incentive_level(*, receives_specific_incentive: Column, threads: int | None = None) -> Answers:
    """Which level of promotion has an enterprise that receives a specific incentive?

    Encodes Article 46 (rules/decree/part_8_duties_and_taxes.catala_en:3072).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        receives_specific_incentive: The enterprise receives the specific incentive of Article 54 of the Investment
            Promotion Law.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        level: The level of Annex 1; absent if this Article gives none.
            `Optionals` of codes of `investment_promotion_law.Promotion_level` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return SPECIFIC_INCENTIVE_LEVEL.ask(threads, receives_specific_incentive=receives_specific_incentive)
