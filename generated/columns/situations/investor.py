"""Compiled from rules/situations/investor.catala_en: change the rules there, and compile again.

How to ask, here `Approval_to_get`; `generated` is the folder of the evaluators, however you call it. Tables of Arrow,
Polars or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.runtime.columns import Cases
    from generated.columns.situations.investor import Wish, approval_to_get

    found = approval_to_get(
        wish=Cases(
            np.array([Wish.Registration_of_enterprise, Wish.Concession_project], np.int8),
            {"Concession_project": np.array([True, False])},
        ),
        as_of=np.array(["2014-03-03", "2016-11-21"], "datetime64[D]"),
    )
    found["approved_by"].values[found["approved_by"].outcome == 0]  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...calendars import lao_pdr as scalar_lao_pdr
from ...situations import investor as scalar_investor
from ..decree import (
    part_2_registered_capital,
    part_4_concession_activities,
    part_7_representative_office,
    part_8_duties_and_taxes,
)
from ..library import administration, obligations
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column, Listing
from ..runtime.days import MonthsLater, WorkingDaysLater, nowhere
from ..runtime.exact import (
    below,
    beyond,
    both,
    either,
    looked_up,
    narrowed,
    one_of,
    overflows,
    rounded,
    select,
    select_code,
    widened,
)
from ..runtime.scopes import Answers, ColumnScope

_ACT_BEARER_BY_PERIOD = np.array(
    (
        administration.Actor.Concerned_sectors,
        administration.Actor.Planning_and_investment_sector,
        administration.Actor.Investor,
        administration.Actor.Investor,
        administration.Actor.Bank_of_lao_pdr,
        administration.Actor.Concerned_sectors,
        administration.Actor.Financial_sector,
    ),
    np.int8,
)
_MONTHS_LATER_12_DOWN = MonthsLater(12, "down")
_MONTHS_LATER_24_DOWN = MonthsLater(24, "down")
_MONTHS_LATER_36_DOWN = MonthsLater(36, "down")
_MONTHS_LATER_48_DOWN = MonthsLater(48, "down")
_WORKING_DAYS_LATER_10_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 10)
_WORKING_DAYS_LATER_25_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 25)
_WORKING_DAYS_LATER_2_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 2)
_WORKING_DAYS_LATER_30_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 30)
_WORKING_DAYS_LATER_90_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 90)


class Plan:
    """What is planned."""

    A_general_business = 0
    A_concession = 1


class Wish:
    """What I wish to have approved."""

    Registration_of_enterprise = 0
    Concession_project = 1
    Project_for_calling_list = 2
    Annual_import_plan = 3
    Unplanned_goods = 4


class Period:
    """A period that has begun, and the day with which it began."""

    Comments_on_concession = 0
    Notice_of_approval = 1
    Scheduling_of_negotiation = 2
    Part_in_negotiation = 3
    Certification_of_payment = 4
    Comments_on_import_plan = 5
    Certificate_of_import_plan = 6


class Exemption_ground:
    """Why I think that I am exempt."""

    By_promotion = 0
    By_innovation = 1
    By_reinvestment = 2


APPLICATION_TO_INVEST = ColumnScope(
    scalar_investor.APPLICATION_TO_INVEST, by_row="It needs the fact `papers`, which is no column."
)


def application_to_invest(
    *,
    plan: Column,
    applicants: Column,
    papers: Column,
    general_business_office__where_to_apply: Column | None = None,
    concession_proposal__basic_information: Column | None = None,
    concession_proposal__other_annexes: Column | None = None,
    concession_proposal__memorandum: Column | None = None,
    general_business_proposal__such_as: Column | None = None,
    general_business_proposal__if_any: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Which office takes my application, which documents belong to it, and what is still missing?

    Encodes The application (rules/situations/investor.catala_en:81).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        plan: What I plan.
            `Cases`: codes of `Plan` (int8), and a column for what each of these carries: {A_general_business: a
                mapping of columns: {activity: codes of `part_3_general_business.Kind_of_activity` (int8), or the names
                of cases, includes_foreign_entity: bool, status_document_exists: bool}, A_concession: a mapping of
                columns: {is_legal_entity: bool, is_mining_energy_or_land: bool}}.
        applicants: Who stands behind the application.
            A mapping of columns: {form_joint_venture: bool, include_lao_national: bool, include_foreigner: bool}.
        papers: The papers that I have.
            An object array: in each row a tuple of `Paper` of the scalar module `official`.
        general_business_office__where_to_apply: Where an application can be submitted.
            Codes of `part_3_general_business.Where_to_apply` (int8), or the names of cases; a reading of the text:
                Either_one_stop_service if not given.
        concession_proposal__basic_information: What the second item of Article 11 asks for.
            Codes of `part_4_concession_activities.Basic_information` (int8), or the names of cases; a reading of
                the text: Instead_of_study_and_plan if not given.
        concession_proposal__other_annexes: What the annexes of the fourth item of Article 11 are.
            Codes of `part_4_concession_activities.Other_annexes` (int8), or the names of cases; a reading of the
                text: Needed if not given.
        concession_proposal__memorandum: Which concessions need a memorandum on initial field data collection.
            Codes of `part_4_concession_activities.Memorandum` (int8), or the names of cases; a reading of the text:
                All_concessions if not given.
        general_business_proposal__such_as: What the documents behind "such as" are.
            Codes of `part_3_general_business.Such_as` (int8), or the names of cases; a reading of the text:
                Asked_for if not given.
        general_business_proposal__if_any: Of what "if any" is said.
            Codes of `part_3_general_business.If_any` (int8), or the names of cases; a reading of the text:
                Any_entity if not given.

    Outputs, each with its `values` and its `outcome` by row:
        offices: The offices that take the application.
            `Lists` of codes of `administration.Actor` (int8).
        levels: The levels at which they take it.
            `Lists` of codes of `administration.Level` (int8).
        documents: The documents that belong to it.
            An object array: in each row a tuple of `Document` of the scalar module `official`.
        missing: The documents that are still missing.
            An object array: in each row a tuple of `Document` of the scalar module `official`.
        is_complete: Whether the set of documents is complete.
            bool.
        can_be_handed_in: Whether the application can be handed in; for a concession the investor has to be a legal
            entity, too.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs the fact `papers`, which is no column. The answers'
    `reasons(row)` say why a row has the answer that it has.
    """
    return APPLICATION_TO_INVEST.ask(
        threads,
        plan=plan,
        applicants=applicants,
        papers=papers,
        general_business_office__where_to_apply=general_business_office__where_to_apply,
        concession_proposal__basic_information=concession_proposal__basic_information,
        concession_proposal__other_annexes=concession_proposal__other_annexes,
        concession_proposal__memorandum=concession_proposal__memorandum,
        general_business_proposal__such_as=general_business_proposal__such_as,
        general_business_proposal__if_any=general_business_proposal__if_any,
    )


def _capital_to_pay_in_block(
    business_general: Array,
    business: Array,
    investors: Array,
    total_capital: Array,
    registered_capital: Array,
    starting_day_is_there: Array,
    starting_day: Array,
    paid_on_is_there: Array,
    paid_on: Array,
    certified_is_there: Array,
    certified: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Capital_to_pay_in` for a block of rows."""
    # `least`, Article 3
    # `initial_payment`, Article 4, second sentence: shares.initial_payment
    # `remainder`, Article 4, second sentence: shares.remainder
    least_rule_1 = business == part_8_duties_and_taxes.Business.General
    # Article 3: LAK 1,000,000,000
    least_capital_rule_1 = (investors == part_2_registered_capital.Investors.Foreign_investors) | (
        investors == part_2_registered_capital.Investors.Foreign_and_lao_investors
    )
    total_capital_from_100000000000 = total_capital >= 100_000_000_000
    total_capital_from_0 = total_capital >= 0
    registered_capital_is_too_large = beyond(registered_capital, 288_230_376_151_711_744)
    registered_capital_from_100000000000 = registered_capital >= 100_000_000_000
    registered_capital_from_0 = registered_capital >= 0
    # Article 3: The capital is not less than the minimum.
    # Article 3: Whether the capital is large enough.
    suffices = np.logical_and(
        total_capital_from_100000000000, registered_capital_from_100000000000, out=out["suffices"]
    )
    # `initial_payment`, Article 4(3), fourth sentence: concession_payment.least_initial_payment
    # `remainder`, Article 4(3), fourth sentence: concession_payment.remainder
    initial_payment_rule_2 = ~least_rule_1
    business_general_is_agriculture = business_general == part_2_registered_capital.Sector.Agriculture
    # `initial_share`, Article 4(1): 40%
    # `initial_payment_due`, Article 4(1): Present content (certificate_received + 90 working days)
    # `remainder_due`, Article 4(1): certificate_received + 1 year
    initial_share_rule_1 = initial_payment_rule_2 | business_general_is_agriculture
    business_general_is_manufacturing_and_handicraft = (
        business_general == part_2_registered_capital.Sector.Manufacturing_and_handicraft
    )
    # `initial_share`, Article 4(2): 60%
    # `initial_payment_due`, Article 4(2): Present content (certificate_received + 90 working days)
    # `remainder_due`, Article 4(2): certificate_received + 1 year
    initial_share_rule_2 = least_rule_1 & business_general_is_manufacturing_and_handicraft
    business_general_is_trade_and_services = business_general == part_2_registered_capital.Sector.Trade_and_services
    # `initial_share`, Article 4(3): 80%
    # `initial_payment_due`, Article 4(3): Present content (certificate_received + 90 working days)
    initial_share_rule_3 = least_rule_1 & business_general_is_trade_and_services
    # Article 4, second sentence: The initial payment (in hundredths of LAK).
    initial_payment = rounded(
        registered_capital
        * widened(one_of((initial_share_rule_1, 2), (initial_share_rule_2, 3), (initial_share_rule_3, 4))),
        5,
    )
    # Article 4, second sentence: The remaining registered capital (in hundredths of LAK).
    remainder = registered_capital - initial_payment
    not_condition = ~(
        business_general_is_agriculture
        | business_general_is_manufacturing_and_handicraft
        | business_general_is_trade_and_services
    )
    # Article 4(3), fourth sentence: The least that is paid first (in hundredths of LAK).
    least_initial_payment = rounded(registered_capital * 3, 25)
    # Article 4(3), fourth sentence: What remains of the registered capital once the least is paid, and no more (in
    # hundredths of LAK).
    remainder_ = registered_capital - least_initial_payment
    # Article 4: The day from which the periods run, once it is there.
    first_day = select(starting_day_is_there, starting_day, 0)
    # Article 4: The last day for the initial payment; absent where the text names no beginning.
    # Article 4(3), fourth sentence: The last day for the initial payment; absent where the text names no beginning.
    # Article 4: The last day for it; absent where it cannot be known.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(first_day, out=out["initial_payment_due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_12_DOWN.of(first_day)
    remainder_due_is_nowhere = nowhere(remainder_due)
    condition = both(initial_share_rule_1, remainder_due_is_nowhere)
    condition_ = both(least_rule_1, business_general_is_manufacturing_and_handicraft, remainder_due_is_nowhere)
    not_condition_ = ~(
        initial_payment_rule_2 | business_general_is_agriculture | business_general_is_manufacturing_and_handicraft
    )
    condition_2 = both(least_rule_1, business_general_is_trade_and_services, remainder_due_is_nowhere, not_condition_)
    # Article 4(3), fourth sentence: The last day for the remaining registered capital.
    remainder_due_ = _MONTHS_LATER_24_DOWN.of(first_day)
    remainder_due__is_nowhere = nowhere(remainder_due_)
    # `initial_payment_due`, Article 4, second sentence: periods.initial_payment_due
    # `remainder_due`, Article 4, second sentence: Present content periods.remainder_due
    certificate_received_is_there = starting_day_is_there & least_rule_1
    obtaining_start = one_of(
        (paid_on_is_there, obligations.Start.On),
        (~paid_on_is_there, obligations.Start.Awaited),
        out=out["obtaining.start"],
    )
    obtaining_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(paid_on, out=out["obtaining.due"])
    obtaining_due_is_nowhere = nowhere(obtaining_due)
    paid_on_up_to_as_of = paid_on <= as_of
    is_begun = paid_on_is_there & paid_on_up_to_as_of
    certified_up_to_as_of = certified <= as_of
    is_done = certified_is_there & certified_up_to_as_of
    certified_above_obtaining_due = certified > obtaining_due
    not_condition_2 = ~(paid_on_is_there & certified_above_obtaining_due)
    as_of_above_obtaining_due = as_of > obtaining_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certification_status = one_of(
        (
            paid_on_is_there & certified_is_there & certified_up_to_as_of & certified_above_obtaining_due,
            obligations.Status.Done_late,
        ),
        (certified_is_there & certified_up_to_as_of & not_condition_2, obligations.Status.Done_in_time),
        (paid_on_is_there & paid_on_up_to_as_of & ~as_of_above_obtaining_due & ~is_done, obligations.Status.Open),
        (paid_on_is_there & paid_on_up_to_as_of & as_of_above_obtaining_due & ~is_done, obligations.Status.Overdue),
        (~is_begun & ~is_done, obligations.Status.Not_begun),
        out=out["certification.status"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    obtaining_status = one_of(
        (
            paid_on_is_there
            & certified_is_there
            & least_rule_1
            & certified_up_to_as_of
            & certified_above_obtaining_due,
            obligations.Status.Done_late,
        ),
        (certified_is_there & least_rule_1 & certified_up_to_as_of & not_condition_2, obligations.Status.Done_in_time),
        (
            paid_on_is_there & least_rule_1 & paid_on_up_to_as_of & ~as_of_above_obtaining_due & ~is_done,
            obligations.Status.Open,
        ),
        (
            paid_on_is_there & least_rule_1 & paid_on_up_to_as_of & as_of_above_obtaining_due & ~is_done,
            obligations.Status.Overdue,
        ),
        (least_rule_1 & ~is_begun & ~is_done, obligations.Status.Not_begun),
        out=out["obtaining.status"],
    )
    # Article 4: What is to be paid first; for a concession, at least (in hundredths of LAK).
    initial_payment_ = select(least_rule_1, initial_payment, least_initial_payment, out=out["initial_payment"])
    # `initial_payment_due`, Article 4(3), fourth sentence: concession_periods.initial_payment_due
    # `remainder_due`, Article 4(3), fourth sentence: Present content concession_periods.remainder_due
    initial_payment_due_rule_2 = starting_day_is_there & initial_payment_rule_2
    initial_payment_due_is_there = np.logical_or(
        certificate_received_is_there, initial_payment_due_rule_2, out=out["initial_payment_due?"]
    )
    # Article 4: What then remains (in hundredths of LAK).
    remainder_2 = select(least_rule_1, remainder, remainder_, out=out["remainder"])
    # Article 4: The last day for the rest; absent where it cannot be known.
    remainder_due_2 = select(certificate_received_is_there, remainder_due, remainder_due_, out=out["remainder_due"])
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        registered_capital_is_too_large,
        either(
            ~registered_capital_from_0,
            both(least_rule_1, least_capital_rule_1, ~(total_capital_from_0 & registered_capital_from_0)),
            initial_payment_due_is_nowhere,
            condition,
            condition_,
            condition_2,
            remainder_due__is_nowhere,
            both(paid_on_is_there, obtaining_due_is_nowhere),
            both(
                starting_day_is_there,
                least_rule_1,
                either(
                    both(initial_share_rule_1, initial_payment_due_is_nowhere),
                    both(
                        least_rule_1, business_general_is_manufacturing_and_handicraft, initial_payment_due_is_nowhere
                    ),
                    both(least_rule_1, business_general_is_trade_and_services, initial_payment_due_is_nowhere),
                    condition,
                    condition_,
                    condition_2,
                ),
            ),
            both(
                starting_day_is_there,
                initial_payment_rule_2,
                either(initial_payment_due_is_nowhere, remainder_due__is_nowhere),
            ),
        ),
    )
    return Block(
        doubtful,
        {
            "least_capital": ~least_capital_rule_1 | initial_payment_rule_2,
            "suffices": ~least_capital_rule_1 | initial_payment_rule_2,
            "initial_payment": least_rule_1 & not_condition,
            "initial_payment_due": starting_day_is_there & least_rule_1 & (
                not_condition
                | ~(
                    business_general_is_agriculture
                    | business_general_is_manufacturing_and_handicraft
                    | business_general_is_trade_and_services & not_condition_
                )
            ),
            "remainder": least_rule_1 & not_condition,
            "remainder_due": starting_day_is_there & least_rule_1 & (
                not_condition
                | ~(
                    business_general_is_agriculture
                    | business_general_is_manufacturing_and_handicraft
                    | business_general_is_trade_and_services & not_condition_
                )
            ),
            "certified_by": 0,
            "obtaining": 0,
            "certification": 0,
        },
        {
            "least_capital": 100_000_000_000,
            "suffices": suffices,
            "initial_payment": initial_payment_,
            "initial_payment_due?": initial_payment_due_is_there,
            "initial_payment_due": initial_payment_due,
            "remainder": remainder_2,
            "remainder_due?": initial_payment_due_is_there,
            "remainder_due": remainder_due_2,
            "certified_by": administration.Actor.Bank_of_lao_pdr,
            "obtaining.modality": obligations.Modality.Duty,
            "obtaining.bearer": administration.Actor.Investor,
            "obtaining.addressee": administration.Actor.Bank_of_lao_pdr,
            "obtaining.start": obtaining_start,
            "obtaining.start.On": paid_on,
            "obtaining.due?": paid_on_is_there,
            "obtaining.due": obtaining_due,
            "obtaining.done?": certified_is_there,
            "obtaining.done": certified,
            "obtaining.status": obtaining_status,
            "obtaining.follows": obligations.Consequence.Not_said,
            "obtaining.has_followed": False,
            "certification.modality": obligations.Modality.Duty,
            "certification.bearer": administration.Actor.Bank_of_lao_pdr,
            "certification.addressee": administration.Actor.Investor,
            "certification.start": obtaining_start,
            "certification.start.On": paid_on,
            "certification.due?": paid_on_is_there,
            "certification.due": obtaining_due,
            "certification.done?": certified_is_there,
            "certification.done": certified,
            "certification.status": certification_status,
            "certification.follows": obligations.Consequence.Not_said,
            "certification.has_followed": False,
        },
    )


def _capital_to_pay_in_block_by_reading(
    business_general: Array,
    business: Array,
    investors: Array,
    total_capital: Array,
    registered_capital: Array,
    starting_day_is_there: Array,
    starting_day: Array,
    paid_on_is_there: Array,
    paid_on: Array,
    certified_is_there: Array,
    certified: Array,
    as_of: Array,
    minimum_capital_counted: Array,
    minimum_capital_mixed: Array,
    capital_periods_ninety_days: Array,
    concession_capital_periods_ninety_days_of_concession: Array,
    payment_certification_ten_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Capital_to_pay_in` for a block of rows, by how the text is read."""
    # `least`, Article 3
    # `initial_payment`, Article 4, second sentence: shares.initial_payment
    # `remainder`, Article 4, second sentence: shares.remainder
    least_rule_1 = business == part_8_duties_and_taxes.Business.General
    # Article 3: LAK 1,000,000,000
    least_capital_rule_1 = (investors == part_2_registered_capital.Investors.Foreign_investors) | (
        investors == part_2_registered_capital.Investors.Foreign_and_lao_investors
    ) & (minimum_capital_mixed == part_2_registered_capital.Mixed.Foreign_investor_takes_part)
    # Article 3
    suffices_rule_1 = minimum_capital_counted == part_2_registered_capital.Counted.Each
    total_capital_is_too_large = beyond(total_capital, 288_230_376_151_711_744)
    total_capital_from_100000000000 = total_capital >= 100_000_000_000
    total_capital_from_0 = total_capital >= 0
    registered_capital_is_too_large = beyond(registered_capital, 288_230_376_151_711_744)
    registered_capital_from_100000000000 = registered_capital >= 100_000_000_000
    registered_capital_from_0 = registered_capital >= 0
    # Article 3
    suffices_rule_2 = ~suffices_rule_1
    number_from_100000000000 = total_capital + registered_capital >= 100_000_000_000
    # Article 3: The capital is not less than the minimum.
    # Article 3: Whether the capital is large enough.
    suffices = np.logical_or(
        suffices_rule_1 & total_capital_from_100000000000 & registered_capital_from_100000000000,
        suffices_rule_2 & number_from_100000000000,
        out=out["suffices"],
    )
    # `initial_payment`, Article 4(3), fourth sentence: concession_payment.least_initial_payment
    # `remainder`, Article 4(3), fourth sentence: concession_payment.remainder
    initial_payment_rule_2 = ~least_rule_1
    business_general_is_agriculture = business_general == part_2_registered_capital.Sector.Agriculture
    # `initial_share`, Article 4(1): 40%
    # `remainder_due`, Article 4(1): certificate_received + 1 year
    initial_share_rule_1 = initial_payment_rule_2 | business_general_is_agriculture
    business_general_is_manufacturing_and_handicraft = (
        business_general == part_2_registered_capital.Sector.Manufacturing_and_handicraft
    )
    # `initial_share`, Article 4(2): 60%
    # `remainder_due`, Article 4(2): certificate_received + 1 year
    initial_share_rule_2 = least_rule_1 & business_general_is_manufacturing_and_handicraft
    business_general_is_trade_and_services = business_general == part_2_registered_capital.Sector.Trade_and_services
    # Article 4(3): 80%
    initial_share_rule_3 = least_rule_1 & business_general_is_trade_and_services
    # Article 4, second sentence: The initial payment (in hundredths of LAK).
    initial_payment = rounded(
        registered_capital
        * widened(one_of((initial_share_rule_1, 2), (initial_share_rule_2, 3), (initial_share_rule_3, 4))),
        5,
    )
    # Article 4, second sentence: The remaining registered capital (in hundredths of LAK).
    remainder = registered_capital - initial_payment
    # Article 4(3), fourth sentence: The least that is paid first (in hundredths of LAK).
    least_initial_payment = rounded(registered_capital * 3, 25)
    # Article 4(3), fourth sentence: What remains of the registered capital once the least is paid, and no more (in
    # hundredths of LAK).
    remainder_ = registered_capital - least_initial_payment
    # Article 4: The day from which the periods run, once it is there.
    first_day = select(starting_day_is_there, starting_day, 0)
    capital_periods_ninety_days_is_after_certificate = (
        capital_periods_ninety_days == part_2_registered_capital.Ninety_days.After_certificate
    )
    # Article 4(1); Article 4(2); Article 4(3): Absent
    initial_payment_due_rule_1 = (
        initial_payment_rule_2
        | business_general_is_agriculture
        | business_general_is_manufacturing_and_handicraft
        | business_general_is_trade_and_services
    ) & ~capital_periods_ninety_days_is_after_certificate
    # Article 4(1): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_2 = initial_share_rule_1 & capital_periods_ninety_days_is_after_certificate
    # Article 4: The last day for the initial payment; absent where the text names no beginning.
    # Article 4(3), fourth sentence: The last day for the initial payment; absent where the text names no beginning.
    # Article 4: The last day for it; absent where it cannot be known.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(first_day, out=out["initial_payment_due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    condition = both(
        initial_share_rule_1, capital_periods_ninety_days_is_after_certificate, initial_payment_due_is_nowhere
    )
    # Article 4(2): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_3 = (
        least_rule_1
        & business_general_is_manufacturing_and_handicraft
        & capital_periods_ninety_days_is_after_certificate
    )
    condition_ = both(
        least_rule_1,
        business_general_is_manufacturing_and_handicraft,
        capital_periods_ninety_days_is_after_certificate,
        initial_payment_due_is_nowhere,
    )
    # Article 4(3): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_4 = (
        least_rule_1 & business_general_is_trade_and_services & capital_periods_ninety_days_is_after_certificate
    )
    condition_2 = both(
        least_rule_1,
        business_general_is_trade_and_services,
        capital_periods_ninety_days_is_after_certificate,
        initial_payment_due_is_nowhere,
    )
    initial_payment_due_is_there = initial_payment_due_rule_2 | initial_payment_due_rule_3 | initial_payment_due_rule_4
    # Article 4: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_12_DOWN.of(first_day)
    remainder_due_is_nowhere = nowhere(remainder_due)
    condition_3 = both(initial_share_rule_1, remainder_due_is_nowhere)
    condition_4 = both(least_rule_1, business_general_is_manufacturing_and_handicraft, remainder_due_is_nowhere)
    not_condition = ~(
        initial_payment_rule_2 | business_general_is_agriculture | business_general_is_manufacturing_and_handicraft
    )
    condition_5 = both(least_rule_1, business_general_is_trade_and_services, remainder_due_is_nowhere, not_condition)
    # Article 4(3), fourth sentence: Present content (established + 90 working days)
    initial_payment_due_is_there_ = (
        concession_capital_periods_ninety_days_of_concession
        == part_2_registered_capital.Ninety_days_of_concession.From_establishment
    )
    condition_6 = both(initial_payment_due_is_nowhere, initial_payment_due_is_there_)
    # Article 4(3), fourth sentence: The last day for the remaining registered capital.
    remainder_due_ = _MONTHS_LATER_24_DOWN.of(first_day)
    remainder_due__is_nowhere = nowhere(remainder_due_)
    # `initial_payment_due`, Article 4, second sentence: periods.initial_payment_due
    # `remainder_due`, Article 4, second sentence: Present content periods.remainder_due
    certificate_received_is_there = starting_day_is_there & least_rule_1
    # Article 4, first sentence: paid_on
    obtaining_from_rule_1 = payment_certification_ten_days == part_2_registered_capital.Ten_days.From_payment
    # Article 4, first sentence: certificate_received
    obtaining_from_rule_2 = ~obtaining_from_rule_1
    obtaining_from_is_there = np.logical_or(
        paid_on_is_there & obtaining_from_rule_1,
        starting_day_is_there & least_rule_1 & obtaining_from_rule_2,
        out=out["obtaining.due?"],
    )
    # Article 4, first sentence: The event from which the investor's 10 working days run.
    obtaining_from = select(obtaining_from_rule_1, paid_on, starting_day, out=out["obtaining.start.On"])
    obtaining_start = one_of(
        (obtaining_from_is_there, obligations.Start.On),
        (~obtaining_from_is_there, obligations.Start.Awaited),
        out=out["obtaining.start"],
    )
    obtaining_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(obtaining_from, out=out["obtaining.due"])
    obtaining_due_is_nowhere = nowhere(obtaining_due)
    obtaining_from_up_to_as_of = obtaining_from <= as_of
    is_begun = obtaining_from_is_there & obtaining_from_up_to_as_of
    certified_up_to_as_of = certified <= as_of
    is_done = certified_is_there & certified_up_to_as_of
    certified_above_obtaining_due = certified > obtaining_due
    as_of_above_obtaining_due = as_of > obtaining_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    obtaining_status = one_of(
        (
            certified_is_there
            & least_rule_1
            & obtaining_from_is_there
            & certified_up_to_as_of
            & certified_above_obtaining_due,
            obligations.Status.Done_late,
        ),
        (
            certified_is_there
            & least_rule_1
            & certified_up_to_as_of
            & ~(obtaining_from_is_there & certified_above_obtaining_due),
            obligations.Status.Done_in_time,
        ),
        (
            least_rule_1 & obtaining_from_is_there & obtaining_from_up_to_as_of & ~as_of_above_obtaining_due & ~is_done,
            obligations.Status.Open,
        ),
        (
            least_rule_1 & obtaining_from_is_there & obtaining_from_up_to_as_of & as_of_above_obtaining_due & ~is_done,
            obligations.Status.Overdue,
        ),
        (least_rule_1 & ~is_begun & ~is_done, obligations.Status.Not_begun),
        out=out["obtaining.status"],
    )
    certification_start = one_of(
        (paid_on_is_there, obligations.Start.On),
        (~paid_on_is_there, obligations.Start.Awaited),
        out=out["certification.start"],
    )
    certification_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(paid_on, out=out["certification.due"])
    certification_due_is_nowhere = nowhere(certification_due)
    paid_on_up_to_as_of = paid_on <= as_of
    is_begun_ = paid_on_is_there & paid_on_up_to_as_of
    certified_above_certification_due = certified > certification_due
    as_of_above_certification_due = as_of > certification_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certification_status = one_of(
        (
            paid_on_is_there & certified_is_there & certified_up_to_as_of & certified_above_certification_due,
            obligations.Status.Done_late,
        ),
        (
            certified_is_there & certified_up_to_as_of & ~(paid_on_is_there & certified_above_certification_due),
            obligations.Status.Done_in_time,
        ),
        (paid_on_is_there & ~is_done & paid_on_up_to_as_of & ~as_of_above_certification_due, obligations.Status.Open),
        (paid_on_is_there & ~is_done & paid_on_up_to_as_of & as_of_above_certification_due, obligations.Status.Overdue),
        (~is_done & ~is_begun_, obligations.Status.Not_begun),
        out=out["certification.status"],
    )
    # Article 4: What is to be paid first; for a concession, at least (in hundredths of LAK).
    initial_payment_ = select(least_rule_1, initial_payment, least_initial_payment, out=out["initial_payment"])
    # `initial_payment_due`, Article 4(3), fourth sentence: concession_periods.initial_payment_due
    # `remainder_due`, Article 4(3), fourth sentence: Present content concession_periods.remainder_due
    initial_payment_due_rule_2_ = starting_day_is_there & initial_payment_rule_2
    initial_payment_due_is_there_2 = np.logical_or(
        starting_day_is_there & least_rule_1 & initial_payment_due_is_there,
        starting_day_is_there & initial_payment_rule_2 & initial_payment_due_is_there_,
        out=out["initial_payment_due?"],
    )
    # Article 4: What then remains (in hundredths of LAK).
    remainder_2 = select(least_rule_1, remainder, remainder_, out=out["remainder"])
    remainder_due_is_there = np.logical_or(
        certificate_received_is_there, initial_payment_due_rule_2_, out=out["remainder_due?"]
    )
    # Article 4: The last day for the rest; absent where it cannot be known.
    remainder_due_2 = select(certificate_received_is_there, remainder_due, remainder_due_, out=out["remainder_due"])
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        total_capital_is_too_large,
        registered_capital_is_too_large,
        either(
            ~registered_capital_from_0,
            both(least_rule_1, least_capital_rule_1, ~(total_capital_from_0 & registered_capital_from_0)),
            condition,
            condition_,
            condition_2,
            condition_3,
            condition_4,
            condition_5,
            condition_6,
            remainder_due__is_nowhere,
            both(obtaining_from_is_there, obtaining_due_is_nowhere),
            both(paid_on_is_there, certification_due_is_nowhere),
            both(
                starting_day_is_there,
                least_rule_1,
                either(condition, condition_, condition_2, condition_3, condition_4, condition_5),
            ),
            both(starting_day_is_there, initial_payment_rule_2, either(condition_6, remainder_due__is_nowhere)),
        ),
    )
    return Block(
        doubtful,
        {
            "least_capital": ~least_capital_rule_1 | initial_payment_rule_2,
            "suffices": ~least_capital_rule_1 | initial_payment_rule_2,
            "initial_payment": least_rule_1 & ~(
                business_general_is_agriculture
                | business_general_is_manufacturing_and_handicraft
                | business_general_is_trade_and_services
            ),
            "initial_payment_due": starting_day_is_there & least_rule_1 & (
                ~(
                    initial_payment_due_rule_1
                    | initial_payment_due_rule_2
                    | initial_payment_due_rule_3
                    | initial_payment_due_rule_4
                )
                | ~(
                    business_general_is_agriculture
                    | business_general_is_manufacturing_and_handicraft
                    | business_general_is_trade_and_services & not_condition
                )
            ),
            "remainder": least_rule_1 & ~(
                business_general_is_agriculture
                | business_general_is_manufacturing_and_handicraft
                | business_general_is_trade_and_services
            ),
            "remainder_due": starting_day_is_there & least_rule_1 & (
                ~(
                    initial_payment_due_rule_1
                    | initial_payment_due_rule_2
                    | initial_payment_due_rule_3
                    | initial_payment_due_rule_4
                )
                | ~(
                    business_general_is_agriculture
                    | business_general_is_manufacturing_and_handicraft
                    | business_general_is_trade_and_services & not_condition
                )
            ),
            "certified_by": 0,
            "obtaining": 0,
            "certification": 0,
        },
        {
            "least_capital": 100_000_000_000,
            "suffices": suffices,
            "initial_payment": initial_payment_,
            "initial_payment_due?": initial_payment_due_is_there_2,
            "initial_payment_due": initial_payment_due,
            "remainder": remainder_2,
            "remainder_due?": remainder_due_is_there,
            "remainder_due": remainder_due_2,
            "certified_by": administration.Actor.Bank_of_lao_pdr,
            "obtaining.modality": obligations.Modality.Duty,
            "obtaining.bearer": administration.Actor.Investor,
            "obtaining.addressee": administration.Actor.Bank_of_lao_pdr,
            "obtaining.start": obtaining_start,
            "obtaining.start.On": obtaining_from,
            "obtaining.due?": obtaining_from_is_there,
            "obtaining.due": obtaining_due,
            "obtaining.done?": certified_is_there,
            "obtaining.done": certified,
            "obtaining.status": obtaining_status,
            "obtaining.follows": obligations.Consequence.Not_said,
            "obtaining.has_followed": False,
            "certification.modality": obligations.Modality.Duty,
            "certification.bearer": administration.Actor.Bank_of_lao_pdr,
            "certification.addressee": administration.Actor.Investor,
            "certification.start": certification_start,
            "certification.start.On": paid_on,
            "certification.due?": paid_on_is_there,
            "certification.due": certification_due,
            "certification.done?": certified_is_there,
            "certification.done": certified,
            "certification.status": certification_status,
            "certification.follows": obligations.Consequence.Not_said,
            "certification.has_followed": False,
        },
    )


CAPITAL_TO_PAY_IN = ColumnScope(
    scalar_investor.CAPITAL_TO_PAY_IN,
    Blocks(
        _capital_to_pay_in_block,
        (
            "business.General",
            "business",
            "investors",
            "total_capital",
            "registered_capital",
            "starting_day?",
            "starting_day",
            "paid_on?",
            "paid_on",
            "certified?",
            "certified",
            "as_of",
        ),
        tabled=("paid_on",),
        puts={
            "suffices": "bool",
            "initial_payment": "int64",
            "initial_payment_due?": "bool",
            "initial_payment_due": "int64",
            "remainder": "int64",
            "remainder_due": "int64",
            "obtaining.start": "int8",
            "obtaining.due": "int64",
            "obtaining.status": "int8",
            "certification.status": "int8",
        },
    ),
    Blocks(
        _capital_to_pay_in_block_by_reading,
        (
            "business.General",
            "business",
            "investors",
            "total_capital",
            "registered_capital",
            "starting_day?",
            "starting_day",
            "paid_on?",
            "paid_on",
            "certified?",
            "certified",
            "as_of",
            "Minimum_capital.counted",
            "Minimum_capital.mixed",
            "Capital_periods.ninety_days",
            "Concession_capital_periods.ninety_days_of_concession",
            "Payment_certification.ten_days",
        ),
        tabled=("paid_on",),
        puts={
            "suffices": "bool",
            "initial_payment": "int64",
            "initial_payment_due?": "bool",
            "initial_payment_due": "int64",
            "remainder": "int64",
            "remainder_due?": "bool",
            "remainder_due": "int64",
            "obtaining.start": "int8",
            "obtaining.start.On": "int64",
            "obtaining.due?": "bool",
            "obtaining.due": "int64",
            "obtaining.status": "int8",
            "certification.start": "int8",
            "certification.due": "int64",
            "certification.status": "int8",
        },
    ),
)


def capital_to_pay_in(
    *,
    business: Column,
    investors: Column,
    total_capital: Column,
    registered_capital: Column,
    starting_day: Column | None = None,
    paid_on: Column | None = None,
    certified: Column | None = None,
    as_of: Column,
    minimum_capital__counted: Column | None = None,
    minimum_capital__mixed: Column | None = None,
    capital_periods__ninety_days: Column | None = None,
    concession_capital_periods__ninety_days_of_concession: Column | None = None,
    payment_certification__ten_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """How much capital do I need, how much of it is paid by which day, and who certifies the payments by when?

    Encodes The registered capital (rules/situations/investor.catala_en:233).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        business: What I invest in.
            `Cases`: codes of `part_8_duties_and_taxes.Business` (int8), and a column for what each of these
                carries: {General: codes of `part_2_registered_capital.Sector` (int8), or the names of cases}.
        investors: Who invests.
            Codes of `part_2_registered_capital.Investors` (int8), or the names of cases.
        total_capital: The total capital.
            int64 in hundredths of LAK.
        registered_capital: The registered capital.
            int64 in hundredths of LAK.
        starting_day: The day from which the periods run: on which the enterprise registration certificate was
            received; for a concession, on which the enterprise was established.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        paid_on: The day of the payment that is to be certified.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        certified: The day on which the Bank of Lao PDR certified it.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        minimum_capital__counted: What must not be less than one billion Kip.
            Codes of `part_2_registered_capital.Counted` (int8), or the names of cases; a reading of the text: Each
                if not given.
        minimum_capital__mixed: Whether the minimum holds where foreign and Lao investors invest together.
            Codes of `part_2_registered_capital.Mixed` (int8), or the names of cases; a reading of the text:
                Foreign_investor_takes_part if not given.
        capital_periods__ninety_days: From when the 90 working days run.
            Codes of `part_2_registered_capital.Ninety_days` (int8), or the names of cases; a reading of the text:
                After_certificate if not given.
        concession_capital_periods__ninety_days_of_concession: From when the 90 working days run.
            Codes of `part_2_registered_capital.Ninety_days_of_concession` (int8), or the names of cases; a reading
                of the text: From_establishment if not given.
        payment_certification__ten_days: From when the investor's 10 working days run.
            Codes of `part_2_registered_capital.Ten_days` (int8), or the names of cases; a reading of the text:
                From_payment if not given.

    Outputs, each with its `values` and its `outcome` by row:
        least_capital: What the capital must not be less than.
            int64 in hundredths of LAK.
        suffices: Whether the capital is large enough.
            bool.
        initial_payment: What is to be paid first; for a concession, at least.
            int64 in hundredths of LAK.
        initial_payment_due: The last day for it; absent where it cannot be known.
            `Optionals` of datetime64[D].
        remainder: What then remains.
            int64 in hundredths of LAK.
        remainder_due: The last day for the rest; absent where it cannot be known.
            `Optionals` of datetime64[D].
        certified_by: Who certifies each payment.
            Codes of `administration.Actor` (int8).
        obtaining: To obtain the certification of the payment.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        certification: To certify the payment.
            A mapping as `obtaining`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CAPITAL_TO_PAY_IN.ask(
        threads,
        business=business,
        investors=investors,
        total_capital=total_capital,
        registered_capital=registered_capital,
        starting_day=starting_day,
        paid_on=paid_on,
        certified=certified,
        as_of=as_of,
        minimum_capital__counted=minimum_capital__counted,
        minimum_capital__mixed=minimum_capital__mixed,
        capital_periods__ninety_days=capital_periods__ninety_days,
        concession_capital_periods__ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
        payment_certification__ten_days=payment_certification__ten_days,
    )


def _warranty_of_concession_block(
    project_electricity: Array,
    project_land: Array,
    project_mining: Array,
    project: Array,
    agreed_is_there: Array,
    agreed: Array,
    deposit_in_kip: Array,
    deposit_in_us_dollars: Array,
    deposit_in_another_currency_is_accepted: Array,
    deposit_in_another_currency_worth: Array,
    deposit: Array,
    means: Array,
    is_to_the_account: Array,
    rate_of_the_day: Array,
    agreed_rate_is_there: Array,
    agreed_rate: Array,
    deposited_is_there: Array,
    deposited: Array,
    performance_fulfilled: Array,
    performance_in_part: Array,
    performance_failed: Array,
    performance: Array,
    returned_is_there: Array,
    returned: Array,
    taken_is_there: Array,
    taken: Array,
    as_of: Array,
    project_electricity_scale: int,
    project_land_scale: int,
    project_mining_scale: int,
    scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Warranty_of_concession` for a block of rows."""
    project_is_other = project == part_4_concession_activities.Project.Other
    # Article 15, first sentence: (output of Warranty with { -- project: project }).amount
    due_rule_1 = ~project_is_other
    project_is_electricity = project == part_4_concession_activities.Project.Electricity
    project_electricity = narrowed(project_electricity)
    project_electricity_above_5 = project_electricity > 5 * project_electricity_scale
    project_electricity_above_100 = project_electricity > 100 * project_electricity_scale
    project_electricity_from_0 = project_electricity >= 0
    # Article 15(1), first item: USD 10,000
    amount_rule_1 = project_is_electricity & ~project_electricity_above_5
    # Article 15(1), second item: USD 30,000
    amount_rule_2 = project_is_electricity & project_electricity_above_5 & ~project_electricity_above_100
    # Article 15(1), third item: USD 50,000
    amount_rule_3 = project_is_electricity & project_electricity_above_100
    project_is_land = project == part_4_concession_activities.Project.Land
    project_land = narrowed(project_land)
    project_land_from_2 = project_land >= 2 * project_land_scale
    project_land_up_to_150 = project_land <= 150 * project_land_scale
    project_land_from_151 = project_land >= 151 * project_land_scale
    project_land_up_to_1000 = project_land <= 1000 * project_land_scale
    project_land_from_1101 = project_land >= 1101 * project_land_scale
    project_land_from_0 = project_land >= 0
    # Article 15(2), first item: USD 30,000
    amount_rule_4 = project_is_land & project_land_from_2 & project_land_up_to_150
    # Article 15(2), second item: USD 50,000
    amount_rule_5 = project_is_land & project_land_from_151 & project_land_up_to_1000
    # Article 15(2), second item, second sentence: USD 70,000
    amount_rule_6 = project_is_land & project_land_from_1101
    project_is_mining = project == part_4_concession_activities.Project.Mining
    project_mining = narrowed(project_mining)
    project_mining_from_1 = project_mining >= project_mining_scale
    project_mining_up_to_300 = project_mining <= 300 * project_mining_scale
    project_mining_from_301 = project_mining >= 301 * project_mining_scale
    project_mining_up_to_500 = project_mining <= 500 * project_mining_scale
    project_mining_from_0 = project_mining >= 0
    # Article 15(3), first item: USD 50,000
    amount_rule_7 = project_is_mining & project_mining_from_1 & project_mining_up_to_300
    # Article 15(3), second item: USD 100,000
    amount_rule_8 = project_is_mining & project_mining_from_301 & project_mining_up_to_500
    # The figures are multiples of USD 10,000; 0 where no rule applies.
    amount_by_rule = one_of(
        (amount_rule_1, 1),
        (amount_rule_2 | amount_rule_4, 3),
        (amount_rule_3 | amount_rule_5 | amount_rule_7, 5),
        (amount_rule_6, 7),
        (amount_rule_8, 10),
    )
    # Article 15: The warranty to be deposited (in hundredths of USD).
    amount = widened(amount_by_rule, 1_000_000)
    not_condition = ~(
        project_is_other
        | (project == part_4_concession_activities.Project.Regulated_minerals)
        | project_is_electricity & project_electricity_from_0
        | project_is_land & project_land_from_0
        | project_is_mining & project_mining_from_0
    )
    condition = due_rule_1 & (amount_by_rule == 0)
    condition_ = both(
        due_rule_1,
        amount_rule_1
        | amount_rule_2
        | amount_rule_3
        | amount_rule_4
        | amount_rule_5
        | amount_rule_6
        | amount_rule_7
        | amount_rule_8,
        not_condition,
    )
    agreed_is_too_large = beyond(agreed, 4_611_686_018_427_387_904)
    not_condition_ = ~(agreed_is_there | due_rule_1)
    # Article 15: The warranty to be deposited (in hundredths of USD).
    # Article 15, first sentence: The warranty in US dollars (in hundredths of USD).
    due = select(project_is_other, select(agreed_is_there, agreed, 0), amount, out=out["due"])
    condition_2 = condition | not_condition_
    condition_3 = both(not_condition, ~condition_2)
    condition_4 = either(condition_, condition_3)
    deposit_is_in_another_currency = deposit == part_4_concession_activities.Deposit.In_another_currency
    rate_of_the_day_is_too_large = beyond(rate_of_the_day, 4_611_686_018_427_387_904)
    due_overflows = overflows(due, rate_of_the_day)
    # Article 15(3), second item, fifth sentence: The warranty to be deposited, in Kip (in hundredths of LAK).
    # Article 15(3), second item, fifth sentence: The same in Kip, by the exchange rate that counts (in hundredths of
    # LAK).
    due_in_kip = rounded(np.multiply(due, rate_of_the_day, out=out["due_in_kip"]), scale, out=out["due_in_kip"])
    deposit_is_in_kip = deposit == part_4_concession_activities.Deposit.In_kip
    deposit_is_in_us_dollars = deposit == part_4_concession_activities.Deposit.In_us_dollars
    # Article 15(3), second item, fifth sentence: The deposit is not less than the warranty.
    # Article 15(3), second item, fifth sentence: Whether the deposit is large enough.
    is_enough = np.logical_or(
        deposit_is_in_kip & (due_in_kip <= deposit_in_kip) | deposit_is_in_us_dollars & (due <= deposit_in_us_dollars),
        deposit_is_in_another_currency & (due <= deposit_in_another_currency_worth),
        out=out["is_enough"],
    )
    condition_5 = (
        condition
        | not_condition_
        | condition_2 & deposit_is_in_kip
        | condition_2 & deposit_is_in_us_dollars
        | condition_2 & deposit_is_in_another_currency
    )
    performance_is_not_yet = performance == part_4_concession_activities.Performance.Not_yet
    performance_fulfilled_above_as_of = performance_fulfilled > as_of
    performance_failed_above_as_of = performance_failed > as_of
    code = select_code(
        performance == part_4_concession_activities.Performance.Fulfilled,
        select_code(performance_fulfilled_above_as_of, part_4_concession_activities.Performance.Not_yet, performance),
        select_code(
            performance == part_4_concession_activities.Performance.In_part,
            select_code(performance_in_part > as_of, part_4_concession_activities.Performance.Not_yet, performance),
            select_code(performance_failed_above_as_of, part_4_concession_activities.Performance.Not_yet, performance),
        ),
    )
    deposited_up_to_as_of = deposited <= as_of
    # Article 15(3), second item, sixth sentence: Stays_deposited
    is_done = deposited_is_there & deposited_up_to_as_of
    # Article 15, first sentence: Nothing_deposited
    outcome_rule_1 = ~is_done
    # Article 15(3), second item, sixth sentence: Stays_deposited
    outcome_rule_2 = (
        deposited_is_there
        & deposited_up_to_as_of
        & (performance_is_not_yet | (code == part_4_concession_activities.Performance.Not_yet))
    )
    code_is_fulfilled = code == part_4_concession_activities.Performance.Fulfilled
    condition_6 = ~performance_is_not_yet & code_is_fulfilled
    # Article 15(3), second item, sixth sentence: Returned_to_investor
    outcome_rule_3 = deposited_is_there & ~performance_is_not_yet & deposited_up_to_as_of & code_is_fulfilled
    code_is_failed = code == part_4_concession_activities.Performance.Failed
    condition_7 = ~performance_is_not_yet & code_is_failed
    # Article 15(3), second item, seventh sentence: Forfeited
    outcome_rule_4 = deposited_is_there & ~performance_is_not_yet & deposited_up_to_as_of & code_is_failed
    # Article 15: What becomes of the warranty.
    # `Warranty_outcome.Nothing_deposited`, which is 0, where nothing of this holds.
    outcome_ = one_of(
        (outcome_rule_2, part_4_concession_activities.Warranty_outcome.Stays_deposited),
        (outcome_rule_3, part_4_concession_activities.Warranty_outcome.Returned_to_investor),
        (outcome_rule_4, part_4_concession_activities.Warranty_outcome.Forfeited),
        out=out["outcome"],
    )
    deposit_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (outcome_rule_1, obligations.Status.Open),
        out=out["depositing.status"],
    )
    return_start = one_of(
        (condition_6, obligations.Start.On), (~condition_6, obligations.Start.Awaited), out=out["return.start"]
    )
    is_begun = ~performance_fulfilled_above_as_of & ~performance_is_not_yet & code_is_fulfilled
    returned_up_to_as_of = returned <= as_of
    is_done_ = returned_is_there & returned_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    return_status = one_of(
        (
            deposited_is_there & returned_is_there & deposited_up_to_as_of & ~condition_7 & returned_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (
            deposited_is_there & deposited_up_to_as_of & ~condition_7 & ~is_begun & ~is_done_,
            obligations.Status.Not_begun,
        ),
        (
            deposited_is_there
            & ~performance_fulfilled_above_as_of
            & ~performance_is_not_yet
            & deposited_up_to_as_of
            & code_is_fulfilled
            & ~is_done_,
            obligations.Status.Open,
        ),
        out=out["return.status"],
    )
    forfeiture_start = one_of(
        (condition_7, obligations.Start.On), (~condition_7, obligations.Start.Awaited), out=out["forfeiture.start"]
    )
    is_begun_ = ~performance_failed_above_as_of & ~performance_is_not_yet & code_is_failed
    taken_up_to_as_of = taken <= as_of
    is_done_2 = taken_is_there & taken_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    forfeiture_status = one_of(
        (
            deposited_is_there & taken_is_there & deposited_up_to_as_of & ~condition_6 & taken_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (
            deposited_is_there & deposited_up_to_as_of & ~condition_6 & ~is_begun_ & ~is_done_2,
            obligations.Status.Not_begun,
        ),
        (
            deposited_is_there
            & ~performance_failed_above_as_of
            & ~performance_is_not_yet
            & deposited_up_to_as_of
            & code_is_failed
            & ~is_done_2,
            obligations.Status.Open,
        ),
        out=out["forfeiture.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; rules may
    # meet, or something may fail.
    doubtful = either(
        agreed_is_too_large,
        rate_of_the_day_is_too_large,
        either(
            condition_,
            condition_3,
            due_overflows,
            both(either(condition_, condition_3, due_overflows), deposit_is_in_kip),
            both(condition_4, deposit_is_in_us_dollars),
            both(condition_4, deposit_is_in_another_currency),
            both(~((rate_of_the_day > 0) & ((agreed_rate > 0) | ~agreed_rate_is_there)), ~condition_5),
        ),
    )
    return Block(
        doubtful,
        {
            "due": condition_2,
            "due_in_kip": condition_5,
            "is_enough": condition_5,
            "defects": 0,
            "outcome": ~(
                outcome_rule_1 | outcome_rule_2 | outcome_rule_3 | outcome_rule_4
            ) | ~performance_is_not_yet & (code == part_4_concession_activities.Performance.In_part),
            "depositing": 0,
            "return": ~(outcome_rule_1 | outcome_rule_2 | outcome_rule_3 | outcome_rule_4) | ~performance_is_not_yet & (
                code == part_4_concession_activities.Performance.In_part
            ),
            "forfeiture": ~(
                outcome_rule_1 | outcome_rule_2 | outcome_rule_3 | outcome_rule_4
            ) | ~performance_is_not_yet & (code == part_4_concession_activities.Performance.In_part),
        },
        {
            "due": due,
            "due_in_kip": due_in_kip,
            "is_enough": is_enough,
            "defects": Listing(
                (
                    np.equal(
                        means, part_4_concession_activities.Deposit_means.Guarantee_or_property, out=out["defects[1]"]
                    ),
                    part_4_concession_activities.Deposit_defect.Not_in_cash,
                ),
                (
                    np.logical_not(is_to_the_account, out=out["defects[2]"]),
                    part_4_concession_activities.Deposit_defect.Not_to_the_account,
                ),
                (
                    np.logical_and(
                        deposit_is_in_another_currency, ~deposit_in_another_currency_is_accepted, out=out["defects[3]"]
                    ),
                    part_4_concession_activities.Deposit_defect.Currency_not_accepted,
                ),
            ),
            "outcome": outcome_,
            "depositing.modality": obligations.Modality.Duty,
            "depositing.bearer": administration.Actor.Investor,
            "depositing.addressee": administration.Actor.National_treasury,
            "depositing.start": obligations.Start.From_the_outset,
            "depositing.start.On": 0,
            "depositing.due?": False,
            "depositing.due": 0,
            "depositing.done?": deposited_is_there,
            "depositing.done": deposited,
            "depositing.status": deposit_status,
            "depositing.follows": obligations.Consequence.Not_said,
            "depositing.has_followed": False,
            "return.modality": obligations.Modality.Right,
            "return.bearer": administration.Actor.Investor,
            "return.addressee": administration.Actor.Not_named,
            "return.start": return_start,
            "return.start.On": performance_fulfilled,
            "return.due?": False,
            "return.due": 0,
            "return.done?": returned_is_there,
            "return.done": returned,
            "return.status": return_status,
            "return.follows": obligations.Consequence.Not_said,
            "return.has_followed": False,
            "forfeiture.modality": obligations.Modality.Right,
            "forfeiture.bearer": administration.Actor.Government,
            "forfeiture.addressee": administration.Actor.Investor,
            "forfeiture.start": forfeiture_start,
            "forfeiture.start.On": performance_failed,
            "forfeiture.due?": False,
            "forfeiture.due": 0,
            "forfeiture.done?": taken_is_there,
            "forfeiture.done": taken,
            "forfeiture.status": forfeiture_status,
            "forfeiture.follows": obligations.Consequence.Not_said,
            "forfeiture.has_followed": False,
        },
    )


def _warranty_of_concession_block_by_reading(
    project_electricity: Array,
    project_land: Array,
    project_mining: Array,
    project: Array,
    agreed_is_there: Array,
    agreed: Array,
    deposit_in_kip: Array,
    deposit_in_us_dollars: Array,
    deposit_in_another_currency_is_accepted: Array,
    deposit_in_another_currency_worth: Array,
    deposit: Array,
    means: Array,
    is_to_the_account: Array,
    rate_of_the_day: Array,
    agreed_rate_is_there: Array,
    agreed_rate: Array,
    deposited_is_there: Array,
    deposited: Array,
    performance_fulfilled: Array,
    performance_in_part: Array,
    performance_failed: Array,
    performance: Array,
    returned_is_there: Array,
    returned: Array,
    taken_is_there: Array,
    taken: Array,
    as_of: Array,
    warranty_due_such_as: Array,
    warranty_deposit_exchange_rate: Array,
    deposit_manner_in_cash: Array,
    project_electricity_scale: int,
    project_land_scale: int,
    project_mining_scale: int,
    scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Warranty_of_concession` for a block of rows, by how the text is read."""
    warranty_due_such_as_is_fixed_amounts = warranty_due_such_as == part_4_concession_activities.Such_as.Fixed_amounts
    project_is_other = project == part_4_concession_activities.Project.Other
    # Article 15, first sentence: (output of Warranty with { -- project: project }).amount
    due_rule_1 = warranty_due_such_as_is_fixed_amounts & ~project_is_other
    project_is_electricity = project == part_4_concession_activities.Project.Electricity
    project_electricity = narrowed(project_electricity)
    project_electricity_above_5 = project_electricity > 5 * project_electricity_scale
    project_electricity_above_100 = project_electricity > 100 * project_electricity_scale
    project_electricity_from_0 = project_electricity >= 0
    # Article 15(1), first item: USD 10,000
    amount_rule_1 = project_is_electricity & ~project_electricity_above_5
    # Article 15(1), second item: USD 30,000
    amount_rule_2 = project_is_electricity & project_electricity_above_5 & ~project_electricity_above_100
    # Article 15(1), third item: USD 50,000
    amount_rule_3 = project_is_electricity & project_electricity_above_100
    project_is_land = project == part_4_concession_activities.Project.Land
    project_land = narrowed(project_land)
    project_land_from_2 = project_land >= 2 * project_land_scale
    project_land_up_to_150 = project_land <= 150 * project_land_scale
    project_land_from_151 = project_land >= 151 * project_land_scale
    project_land_up_to_1000 = project_land <= 1000 * project_land_scale
    project_land_from_1101 = project_land >= 1101 * project_land_scale
    project_land_from_0 = project_land >= 0
    # Article 15(2), first item: USD 30,000
    amount_rule_4 = project_is_land & project_land_from_2 & project_land_up_to_150
    # Article 15(2), second item: USD 50,000
    amount_rule_5 = project_is_land & project_land_from_151 & project_land_up_to_1000
    # Article 15(2), second item, second sentence: USD 70,000
    amount_rule_6 = project_is_land & project_land_from_1101
    project_is_mining = project == part_4_concession_activities.Project.Mining
    project_mining = narrowed(project_mining)
    project_mining_from_1 = project_mining >= project_mining_scale
    project_mining_up_to_300 = project_mining <= 300 * project_mining_scale
    project_mining_from_301 = project_mining >= 301 * project_mining_scale
    project_mining_up_to_500 = project_mining <= 500 * project_mining_scale
    project_mining_from_0 = project_mining >= 0
    # Article 15(3), first item: USD 50,000
    amount_rule_7 = project_is_mining & project_mining_from_1 & project_mining_up_to_300
    # Article 15(3), second item: USD 100,000
    amount_rule_8 = project_is_mining & project_mining_from_301 & project_mining_up_to_500
    # The figures are multiples of USD 10,000; 0 where no rule applies.
    amount_by_rule = one_of(
        (amount_rule_1, 1),
        (amount_rule_2 | amount_rule_4, 3),
        (amount_rule_3 | amount_rule_5 | amount_rule_7, 5),
        (amount_rule_6, 7),
        (amount_rule_8, 10),
    )
    # Article 15: The warranty to be deposited (in hundredths of USD).
    amount = widened(amount_by_rule, 1_000_000)
    project_is_regulated_minerals = project == part_4_concession_activities.Project.Regulated_minerals
    not_condition = ~(
        project_is_other
        | project_is_regulated_minerals
        | project_is_electricity & project_electricity_from_0
        | project_is_land & project_land_from_0
        | project_is_mining & project_mining_from_0
    )
    condition = warranty_due_such_as_is_fixed_amounts & ~project_is_other & (amount_by_rule == 0)
    condition_ = both(
        warranty_due_such_as_is_fixed_amounts,
        ~project_is_other,
        amount_rule_1
        | amount_rule_2
        | amount_rule_3
        | amount_rule_4
        | amount_rule_5
        | amount_rule_6
        | amount_rule_7
        | amount_rule_8,
        not_condition,
    )
    # Article 15, first sentence; Article 15, second sentence
    due_rule_2 = agreed_is_there & ~warranty_due_such_as_is_fixed_amounts & ~project_is_regulated_minerals
    agreed_is_too_large = beyond(agreed, 4_611_686_018_427_387_904)
    # Article 15(3), second item, third sentence
    due_rule_3 = (
        agreed_is_there & project_is_other & (warranty_due_such_as_is_fixed_amounts | project_is_regulated_minerals)
    )
    not_condition_ = ~(due_rule_1 | due_rule_2 | due_rule_3)
    # Article 15: The warranty to be deposited (in hundredths of USD).
    # Article 15, first sentence: The warranty in US dollars (in hundredths of USD).
    due = select(due_rule_1, amount, select(agreed_is_there, agreed, 0), out=out["due"])
    condition_2 = condition | not_condition_
    condition_3 = both(not_condition, ~condition_2)
    condition_4 = either(condition_, condition_3)
    deposit_is_in_another_currency = deposit == part_4_concession_activities.Deposit.In_another_currency
    agreed_rate_is_too_large = beyond(agreed_rate, 4_611_686_018_427_387_904)
    rate_of_the_day_is_too_large = beyond(rate_of_the_day, 4_611_686_018_427_387_904)
    # Article 15(3), second item, fifth sentence: The exchange rate that counts, in figures (in LAK per USD). Numerators
    # over the scale of its facts.
    rate = select(
        warranty_deposit_exchange_rate == part_4_concession_activities.Exchange_rate.Rate_of_the_day,
        rate_of_the_day,
        select(agreed_rate_is_there, agreed_rate, rate_of_the_day),
    )
    due_overflows = overflows(due, rate)
    # Article 15(3), second item, fifth sentence: The warranty to be deposited, in Kip (in hundredths of LAK).
    # Article 15(3), second item, fifth sentence: The same in Kip, by the exchange rate that counts (in hundredths of
    # LAK).
    due_in_kip = rounded(np.multiply(due, rate, out=out["due_in_kip"]), scale, out=out["due_in_kip"])
    deposit_is_in_kip = deposit == part_4_concession_activities.Deposit.In_kip
    deposit_is_in_us_dollars = deposit == part_4_concession_activities.Deposit.In_us_dollars
    # Article 15(3), second item, fifth sentence: The deposit is not less than the warranty.
    # Article 15(3), second item, fifth sentence: Whether the deposit is large enough.
    is_enough = np.logical_or(
        deposit_is_in_kip & (due_in_kip <= deposit_in_kip) | deposit_is_in_us_dollars & (due <= deposit_in_us_dollars),
        deposit_is_in_another_currency & (due <= deposit_in_another_currency_worth),
        out=out["is_enough"],
    )
    condition_5 = (
        condition
        | not_condition_
        | condition_2 & deposit_is_in_kip
        | condition_2 & deposit_is_in_us_dollars
        | condition_2 & deposit_is_in_another_currency
    )
    performance_is_not_yet = performance == part_4_concession_activities.Performance.Not_yet
    performance_fulfilled_above_as_of = performance_fulfilled > as_of
    performance_failed_above_as_of = performance_failed > as_of
    code = select_code(
        performance == part_4_concession_activities.Performance.Fulfilled,
        select_code(performance_fulfilled_above_as_of, part_4_concession_activities.Performance.Not_yet, performance),
        select_code(
            performance == part_4_concession_activities.Performance.In_part,
            select_code(performance_in_part > as_of, part_4_concession_activities.Performance.Not_yet, performance),
            select_code(performance_failed_above_as_of, part_4_concession_activities.Performance.Not_yet, performance),
        ),
    )
    deposited_up_to_as_of = deposited <= as_of
    # Article 15(3), second item, sixth sentence: Stays_deposited
    is_done = deposited_is_there & deposited_up_to_as_of
    # Article 15, first sentence: Nothing_deposited
    outcome_rule_1 = ~is_done
    # Article 15(3), second item, sixth sentence: Stays_deposited
    outcome_rule_2 = (
        deposited_is_there
        & deposited_up_to_as_of
        & (performance_is_not_yet | (code == part_4_concession_activities.Performance.Not_yet))
    )
    code_is_fulfilled = code == part_4_concession_activities.Performance.Fulfilled
    condition_6 = ~performance_is_not_yet & code_is_fulfilled
    # Article 15(3), second item, sixth sentence: Returned_to_investor
    outcome_rule_3 = deposited_is_there & ~performance_is_not_yet & deposited_up_to_as_of & code_is_fulfilled
    code_is_failed = code == part_4_concession_activities.Performance.Failed
    condition_7 = ~performance_is_not_yet & code_is_failed
    # Article 15(3), second item, seventh sentence: Forfeited
    outcome_rule_4 = deposited_is_there & ~performance_is_not_yet & deposited_up_to_as_of & code_is_failed
    # Article 15: What becomes of the warranty.
    # `Warranty_outcome.Nothing_deposited`, which is 0, where nothing of this holds.
    outcome_ = one_of(
        (outcome_rule_2, part_4_concession_activities.Warranty_outcome.Stays_deposited),
        (outcome_rule_3, part_4_concession_activities.Warranty_outcome.Returned_to_investor),
        (outcome_rule_4, part_4_concession_activities.Warranty_outcome.Forfeited),
        out=out["outcome"],
    )
    deposit_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (outcome_rule_1, obligations.Status.Open),
        out=out["depositing.status"],
    )
    return_start = one_of(
        (condition_6, obligations.Start.On), (~condition_6, obligations.Start.Awaited), out=out["return.start"]
    )
    is_begun = ~performance_fulfilled_above_as_of & ~performance_is_not_yet & code_is_fulfilled
    returned_up_to_as_of = returned <= as_of
    is_done_ = returned_is_there & returned_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    return_status = one_of(
        (
            deposited_is_there & returned_is_there & deposited_up_to_as_of & ~condition_7 & returned_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (
            deposited_is_there & deposited_up_to_as_of & ~condition_7 & ~is_begun & ~is_done_,
            obligations.Status.Not_begun,
        ),
        (
            deposited_is_there
            & ~performance_fulfilled_above_as_of
            & ~performance_is_not_yet
            & deposited_up_to_as_of
            & code_is_fulfilled
            & ~is_done_,
            obligations.Status.Open,
        ),
        out=out["return.status"],
    )
    forfeiture_start = one_of(
        (condition_7, obligations.Start.On), (~condition_7, obligations.Start.Awaited), out=out["forfeiture.start"]
    )
    is_begun_ = ~performance_failed_above_as_of & ~performance_is_not_yet & code_is_failed
    taken_up_to_as_of = taken <= as_of
    is_done_2 = taken_is_there & taken_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    forfeiture_status = one_of(
        (
            deposited_is_there & taken_is_there & deposited_up_to_as_of & ~condition_6 & taken_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (
            deposited_is_there & deposited_up_to_as_of & ~condition_6 & ~is_begun_ & ~is_done_2,
            obligations.Status.Not_begun,
        ),
        (
            deposited_is_there
            & ~performance_failed_above_as_of
            & ~performance_is_not_yet
            & deposited_up_to_as_of
            & code_is_failed
            & ~is_done_2,
            obligations.Status.Open,
        ),
        out=out["forfeiture.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; rules may
    # meet, or something may fail.
    doubtful = either(
        agreed_is_too_large,
        agreed_rate_is_too_large,
        rate_of_the_day_is_too_large,
        either(
            condition_,
            condition_3,
            due_overflows,
            both(either(condition_, condition_3, due_overflows), deposit_is_in_kip),
            both(condition_4, deposit_is_in_us_dollars),
            both(condition_4, deposit_is_in_another_currency),
            both(~((rate_of_the_day > 0) & (~agreed_rate_is_there | (agreed_rate > 0))), ~condition_5),
        ),
    )
    return Block(
        doubtful,
        {
            "due": condition_2,
            "due_in_kip": condition_5,
            "is_enough": condition_5,
            "defects": 0,
            "outcome": ~(
                outcome_rule_1 | outcome_rule_2 | outcome_rule_3 | outcome_rule_4
            ) | ~performance_is_not_yet & (code == part_4_concession_activities.Performance.In_part),
            "depositing": 0,
            "return": ~(outcome_rule_1 | outcome_rule_2 | outcome_rule_3 | outcome_rule_4) | ~performance_is_not_yet & (
                code == part_4_concession_activities.Performance.In_part
            ),
            "forfeiture": ~(
                outcome_rule_1 | outcome_rule_2 | outcome_rule_3 | outcome_rule_4
            ) | ~performance_is_not_yet & (code == part_4_concession_activities.Performance.In_part),
        },
        {
            "due": due,
            "due_in_kip": due_in_kip,
            "is_enough": is_enough,
            "defects": Listing(
                (
                    np.logical_or(
                        means == part_4_concession_activities.Deposit_means.Guarantee_or_property,
                        (means == part_4_concession_activities.Deposit_means.Bank_transfer)
                        & (deposit_manner_in_cash != part_4_concession_activities.In_cash.Money),
                        out=out["defects[1]"],
                    ),
                    part_4_concession_activities.Deposit_defect.Not_in_cash,
                ),
                (
                    np.logical_not(is_to_the_account, out=out["defects[2]"]),
                    part_4_concession_activities.Deposit_defect.Not_to_the_account,
                ),
                (
                    np.logical_and(
                        deposit_is_in_another_currency, ~deposit_in_another_currency_is_accepted, out=out["defects[3]"]
                    ),
                    part_4_concession_activities.Deposit_defect.Currency_not_accepted,
                ),
            ),
            "outcome": outcome_,
            "depositing.modality": obligations.Modality.Duty,
            "depositing.bearer": administration.Actor.Investor,
            "depositing.addressee": administration.Actor.National_treasury,
            "depositing.start": obligations.Start.From_the_outset,
            "depositing.start.On": 0,
            "depositing.due?": False,
            "depositing.due": 0,
            "depositing.done?": deposited_is_there,
            "depositing.done": deposited,
            "depositing.status": deposit_status,
            "depositing.follows": obligations.Consequence.Not_said,
            "depositing.has_followed": False,
            "return.modality": obligations.Modality.Right,
            "return.bearer": administration.Actor.Investor,
            "return.addressee": administration.Actor.Not_named,
            "return.start": return_start,
            "return.start.On": performance_fulfilled,
            "return.due?": False,
            "return.due": 0,
            "return.done?": returned_is_there,
            "return.done": returned,
            "return.status": return_status,
            "return.follows": obligations.Consequence.Not_said,
            "return.has_followed": False,
            "forfeiture.modality": obligations.Modality.Right,
            "forfeiture.bearer": administration.Actor.Government,
            "forfeiture.addressee": administration.Actor.Investor,
            "forfeiture.start": forfeiture_start,
            "forfeiture.start.On": performance_failed,
            "forfeiture.due?": False,
            "forfeiture.due": 0,
            "forfeiture.done?": taken_is_there,
            "forfeiture.done": taken,
            "forfeiture.status": forfeiture_status,
            "forfeiture.follows": obligations.Consequence.Not_said,
            "forfeiture.has_followed": False,
        },
    )


WARRANTY_OF_CONCESSION = ColumnScope(
    scalar_investor.WARRANTY_OF_CONCESSION,
    Blocks(
        _warranty_of_concession_block,
        (
            "project.Electricity",
            "project.Land",
            "project.Mining",
            "project",
            "agreed?",
            "agreed",
            "deposit.In_kip",
            "deposit.In_us_dollars",
            "deposit.In_another_currency.is_accepted",
            "deposit.In_another_currency.worth",
            "deposit",
            "means",
            "is_to_the_account",
            "rate_of_the_day",
            "agreed_rate?",
            "agreed_rate",
            "deposited?",
            "deposited",
            "performance.Fulfilled",
            "performance.In_part",
            "performance.Failed",
            "performance",
            "returned?",
            "returned",
            "taken?",
            "taken",
            "as_of",
        ),
        scales=("project.Electricity", "project.Land", "project.Mining"),
        together=("rate_of_the_day",),
        takes_scale=True,
        puts={
            "due": "int64",
            "due_in_kip": "int64",
            "is_enough": "bool",
            "defects[1]": "bool",
            "defects[2]": "bool",
            "defects[3]": "bool",
            "outcome": "int8",
            "depositing.status": "int8",
            "return.start": "int8",
            "return.status": "int8",
            "forfeiture.start": "int8",
            "forfeiture.status": "int8",
        },
    ),
    Blocks(
        _warranty_of_concession_block_by_reading,
        (
            "project.Electricity",
            "project.Land",
            "project.Mining",
            "project",
            "agreed?",
            "agreed",
            "deposit.In_kip",
            "deposit.In_us_dollars",
            "deposit.In_another_currency.is_accepted",
            "deposit.In_another_currency.worth",
            "deposit",
            "means",
            "is_to_the_account",
            "rate_of_the_day",
            "agreed_rate?",
            "agreed_rate",
            "deposited?",
            "deposited",
            "performance.Fulfilled",
            "performance.In_part",
            "performance.Failed",
            "performance",
            "returned?",
            "returned",
            "taken?",
            "taken",
            "as_of",
            "Warranty_due.such_as",
            "Warranty_deposit.exchange_rate",
            "Deposit_manner.in_cash",
        ),
        scales=("project.Electricity", "project.Land", "project.Mining"),
        together=("rate_of_the_day", "agreed_rate"),
        takes_scale=True,
        puts={
            "due": "int64",
            "due_in_kip": "int64",
            "is_enough": "bool",
            "defects[1]": "bool",
            "defects[2]": "bool",
            "defects[3]": "bool",
            "outcome": "int8",
            "depositing.status": "int8",
            "return.start": "int8",
            "return.status": "int8",
            "forfeiture.start": "int8",
            "forfeiture.status": "int8",
        },
    ),
)


def warranty_of_concession(
    *,
    project: Column,
    agreed: Column | None = None,
    deposit: Column,
    means: Column,
    is_to_the_account: Column,
    rate_of_the_day: Column,
    agreed_rate: Column | None = None,
    deposited: Column | None = None,
    performance: Column,
    returned: Column | None = None,
    taken: Column | None = None,
    as_of: Column,
    warranty_due__such_as: Column | None = None,
    warranty_deposit__exchange_rate: Column | None = None,
    deposit_manner__in_cash: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Which warranty do I deposit, in which currency and how, and is it returned or lost?

    Encodes The warranty (rules/situations/investor.catala_en:459).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        project: The concession project, by its kind and size.
            `Cases`: codes of `part_4_concession_activities.Project` (int8), and a column for what each of these
                carries: {Electricity: `Decimals` in MW, Land: `Decimals` in ha, Mining: `Decimals` in km2}.
        agreed: The amount agreed in the MOU or concession agreement; absent where none was.
            int64 in hundredths of USD; `Optionals` of that where rows have none; None if no row has one.
        deposit: What I deposit, or think of depositing.
            `Cases`: codes of `part_4_concession_activities.Deposit` (int8), and a column for what each of these
                carries: {In_kip: int64 in hundredths of LAK, In_us_dollars: int64 in hundredths of USD,
                In_another_currency: a mapping of columns: {is_accepted: bool, worth: int64 in hundredths of USD}}.
        means: By which means.
            Codes of `part_4_concession_activities.Deposit_means` (int8), or the names of cases.
        is_to_the_account: It goes to the account of the planning and investment sector at the National Treasury.
            bool.
        rate_of_the_day: The exchange rate on the day of the deposit.
            `Decimals` in LAK per USD.
        agreed_rate: The exchange rate agreed in the MOU or concession agreement; absent where none was.
            `Decimals` in LAK per USD; `Optionals` of that where rows have none; None if no row has one.
        deposited: The day on which the warranty was deposited.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        performance: How the MOU or concession agreement was performed.
            `Cases`: codes of `part_4_concession_activities.Performance` (int8), and a column for what each of these
                carries: {Fulfilled: datetime64[D], In_part: datetime64[D], Failed: datetime64[D]}.
        returned: The day on which the warranty was returned to me.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        taken: The day on which the government took the warranty.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        warranty_due__such_as: What the amounts of Article 15 are.
            Codes of `part_4_concession_activities.Such_as` (int8), or the names of cases; a reading of the text:
                Fixed_amounts if not given.
        warranty_deposit__exchange_rate: The exchange rate that counts.
            Codes of `part_4_concession_activities.Exchange_rate` (int8), or the names of cases; a reading of the
                text: Rate_of_the_day if not given.
        deposit_manner__in_cash: What "in cash" means.
            Codes of `part_4_concession_activities.In_cash` (int8), or the names of cases; a reading of the text:
                Money if not given.

    Outputs, each with its `values` and its `outcome` by row:
        due: The warranty in US dollars.
            int64 in hundredths of USD.
        due_in_kip: The same in Kip, by the exchange rate that counts.
            int64 in hundredths of LAK.
        is_enough: Whether the deposit is large enough.
            bool.
        defects: What is wrong with the currency, the means or the account.
            `Lists` of codes of `part_4_concession_activities.Deposit_defect` (int8).
        outcome: What becomes of the warranty.
            Codes of `part_4_concession_activities.Warranty_outcome` (int8).
        depositing: To deposit the warranty.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        return: To have the warranty returned.
            A mapping as `depositing`.
        forfeiture: To keep the warranty, which is forfeited.
            A mapping as `depositing`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return WARRANTY_OF_CONCESSION.ask(
        threads,
        project=project,
        agreed=agreed,
        deposit=deposit,
        means=means,
        is_to_the_account=is_to_the_account,
        rate_of_the_day=rate_of_the_day,
        agreed_rate=agreed_rate,
        deposited=deposited,
        performance=performance,
        returned=returned,
        taken=taken,
        as_of=as_of,
        warranty_due__such_as=warranty_due__such_as,
        warranty_deposit__exchange_rate=warranty_deposit__exchange_rate,
        deposit_manner__in_cash=deposit_manner__in_cash,
    )


def _approval_to_get_block(
    wish_concession_project: Array,
    wish_project_for_calling_list: Array,
    wish_unplanned_goods_value: Array,
    wish_unplanned_goods_earlier_value: Array,
    wish: Array,
    applied_is_there: Array,
    applied: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Approval_to_get` for a block of rows."""
    # Article 8; Article 13; Article 20; Article 38: The last day for it; absent where the words give none.
    certificate_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(applied, out=out["last_day"])
    certificate_due_is_nowhere = nowhere(certificate_due)
    # `approved_by`, Article 8, fourth sentence: registration.consideration.bearer
    # `last_day`, Article 8, fourth sentence: registration.consideration.due
    approved_by_rule_1 = wish == Wish.Registration_of_enterprise
    # Article 13(1); Article 13(2), third sentence
    approved_by_rule_2 = wish == Wish.Concession_project
    # `presentable`, Article 13(2), third sentence: comments_received
    # `decided_by`, Article 13(2), third sentence: Government_or_local_authorities
    # `next_step`, Article 13(2); Article 13(2), third sentence
    presentable_rule_2 = ~wish_concession_project
    # Article 20, first item; Article 20, second item; Article 20, third item
    approved_by_rule_3 = wish == Wish.Project_for_calling_list
    # Article 20, first item: Government
    authority_rule_1 = wish_project_for_calling_list > 2_000_000_000
    wish_project_for_calling_list_from_500000000 = wish_project_for_calling_list >= 500_000_000
    wish_project_for_calling_list_below_0 = below(wish_project_for_calling_list, 0)
    # Article 20, third item: Provincial_or_municipal_authorities
    authority_rule_3 = ~wish_project_for_calling_list_from_500000000
    # `approved_by`, Article 38(4): import_plan.certificate.bearer
    # `last_day`, Article 38(4): import_plan.certificate.due
    approved_by_rule_4 = wish == Wish.Annual_import_plan
    # Article 38(4), third sentence; Article 38(4), fifth sentence
    approved_by_rule_5 = wish == Wish.Unplanned_goods
    # Article 38(4), fifth sentence: Higher_authority
    approved_by_rule_2_ = wish_unplanned_goods_value > 3_000_000
    wish_unplanned_goods_value_from_0 = wish_unplanned_goods_value >= 0
    # Article 38(4), third sentence: It does not exceed US$30,000: it may be approved twice a year.
    # Article 38(4), third sentence; Article 38(4), fourth sentence: Financial_sector
    is_counted_by_number = ~approved_by_rule_2_
    # Article 8; Article 13; Article 20; Article 38: Who approves.
    # `Actor.Not_named`, which is 0, where nothing of this holds.
    approved_by = one_of(
        (approved_by_rule_1, administration.Actor.Industry_and_commerce_sector),
        (wish_concession_project & approved_by_rule_2, administration.Actor.Committee_for_investment_promotion),
        (approved_by_rule_2 & presentable_rule_2, administration.Actor.Government_or_local_authorities),
        (approved_by_rule_3 & authority_rule_1, administration.Actor.Government),
        (
            approved_by_rule_3 & wish_project_for_calling_list_from_500000000 & ~authority_rule_1,
            administration.Actor.Ministry_of_planning_and_investment,
        ),
        (approved_by_rule_3 & authority_rule_3, administration.Actor.Provincial_or_municipal_authorities),
        (
            ~approved_by_rule_2
            & ~approved_by_rule_3
            & ~approved_by_rule_1
            & (approved_by_rule_4 | approved_by_rule_5 & is_counted_by_number),
            administration.Actor.Financial_sector,
        ),
        (approved_by_rule_5 & approved_by_rule_2_, administration.Actor.Higher_authority),
        out=out["approved_by"],
    )
    last_day_is_there = np.logical_and(applied_is_there, approved_by_rule_4, out=out["last_day?"])
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(applied_is_there, certificate_due_is_nowhere),
        both(approved_by_rule_3, wish_project_for_calling_list_below_0),
        both(approved_by_rule_5, ~(wish_unplanned_goods_value_from_0 & (wish_unplanned_goods_earlier_value >= 0))),
    )
    return Block(
        doubtful,
        {"approved_by": 0, "last_day": 0},
        {"approved_by": approved_by, "last_day?": last_day_is_there, "last_day": certificate_due},
    )


def _approval_to_get_block_by_reading(
    wish_concession_project: Array,
    wish_project_for_calling_list: Array,
    wish_unplanned_goods_value: Array,
    wish_unplanned_goods_earlier_value: Array,
    wish: Array,
    applied_is_there: Array,
    applied: Array,
    concession_procedure_receipt: Array,
    listed_project_decision_listed_decision: Array,
    unplanned_import_value_value_counted: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Approval_to_get` for a block of rows, by how the text is read."""
    # Article 8; Article 13; Article 20; Article 38: The last day for it; absent where the words give none.
    certificate_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(applied, out=out["last_day"])
    certificate_due_is_nowhere = nowhere(certificate_due)
    # `approved_by`, Article 8, fourth sentence: registration.consideration.bearer
    # `last_day`, Article 8, fourth sentence: registration.consideration.due
    approved_by_rule_1 = wish == Wish.Registration_of_enterprise
    # Article 13(1); Article 13(2), third sentence
    approved_by_rule_2 = wish == Wish.Concession_project
    # Article 13(2), second sentence: The last day for the comments.
    comments_due = _WORKING_DAYS_LATER_25_LAO_PDR.of(applied)
    comments_due_is_nowhere = nowhere(comments_due)
    # `decided_by`, Article 13(2), third sentence: Government_or_local_authorities
    # `next_step`, Article 13(2); Article 13(2), third sentence
    decided_by_rule_2 = ~wish_concession_project
    # Article 20, first item; Article 20, second item; Article 20, third item
    approved_by_rule_3 = wish == Wish.Project_for_calling_list
    # Article 20, first item: Government
    authority_rule_1 = wish_project_for_calling_list > 2_000_000_000
    wish_project_for_calling_list_from_500000000 = wish_project_for_calling_list >= 500_000_000
    wish_project_for_calling_list_below_0 = below(wish_project_for_calling_list, 0)
    # Article 20, third item: Provincial_or_municipal_authorities
    authority_rule_3 = ~wish_project_for_calling_list_from_500000000
    # `approved_by`, Article 38(4): import_plan.certificate.bearer
    # `last_day`, Article 38(4): import_plan.certificate.due
    approved_by_rule_4 = wish == Wish.Annual_import_plan
    # Article 38(4), third sentence; Article 38(4), fifth sentence
    approved_by_rule_5 = wish == Wish.Unplanned_goods
    wish_unplanned_goods_earlier_value_is_too_large = beyond(
        wish_unplanned_goods_earlier_value, 1_152_921_504_606_846_976
    )
    wish_unplanned_goods_value_is_too_large = beyond(wish_unplanned_goods_value, 1_152_921_504_606_846_976)
    # Article 38: The value that is held against US$30,000 (in hundredths of USD).
    counted = select(
        unplanned_import_value_value_counted == part_8_duties_and_taxes.Value_counted.Of_each_import,
        wish_unplanned_goods_value,
        wish_unplanned_goods_earlier_value + wish_unplanned_goods_value,
    )
    # Article 38(4), fifth sentence: Higher_authority
    approved_by_rule_2_ = counted > 3_000_000
    # Article 38(4), third sentence: It does not exceed US$30,000: it may be approved twice a year.
    # Article 38(4), third sentence; Article 38(4), fourth sentence: Financial_sector
    is_counted_by_number = ~approved_by_rule_2_
    # Article 8; Article 13; Article 20; Article 38: Who approves.
    # `Actor.Not_named`, which is 0, where nothing of this holds.
    approved_by = one_of(
        (approved_by_rule_1, administration.Actor.Industry_and_commerce_sector),
        (
            wish_concession_project
            & approved_by_rule_2
            & (listed_project_decision_listed_decision == part_4_concession_activities.Listed_decision.By_committee),
            administration.Actor.Committee_for_investment_promotion,
        ),
        (
            approved_by_rule_2
            & (
                (listed_project_decision_listed_decision == part_4_concession_activities.Listed_decision.By_government)
                | decided_by_rule_2
            ),
            administration.Actor.Government_or_local_authorities,
        ),
        (
            wish_concession_project
            & approved_by_rule_2
            & (
                listed_project_decision_listed_decision
                == part_4_concession_activities.Listed_decision.By_planning_sector
            ),
            administration.Actor.Planning_and_investment_sector,
        ),
        (approved_by_rule_3 & authority_rule_1, administration.Actor.Government),
        (
            approved_by_rule_3 & wish_project_for_calling_list_from_500000000 & ~authority_rule_1,
            administration.Actor.Ministry_of_planning_and_investment,
        ),
        (approved_by_rule_3 & authority_rule_3, administration.Actor.Provincial_or_municipal_authorities),
        (
            ~approved_by_rule_2
            & ~approved_by_rule_3
            & ~approved_by_rule_1
            & (approved_by_rule_4 | approved_by_rule_5 & is_counted_by_number),
            administration.Actor.Financial_sector,
        ),
        (approved_by_rule_5 & approved_by_rule_2_, administration.Actor.Higher_authority),
        out=out["approved_by"],
    )
    last_day_is_there = np.logical_and(applied_is_there, approved_by_rule_4, out=out["last_day?"])
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        wish_unplanned_goods_earlier_value_is_too_large,
        wish_unplanned_goods_value_is_too_large,
        either(
            both(applied_is_there, certificate_due_is_nowhere),
            both(
                applied_is_there,
                approved_by_rule_2,
                concession_procedure_receipt != part_4_concession_activities.Receipt.By_those_who_comment,
                comments_due_is_nowhere,
            ),
            both(approved_by_rule_3, wish_project_for_calling_list_below_0),
            both(approved_by_rule_5, ~((wish_unplanned_goods_value >= 0) & (wish_unplanned_goods_earlier_value >= 0))),
        ),
    )
    return Block(
        doubtful,
        {"approved_by": 0, "last_day": 0},
        {"approved_by": approved_by, "last_day?": last_day_is_there, "last_day": certificate_due},
    )


APPROVAL_TO_GET = ColumnScope(
    scalar_investor.APPROVAL_TO_GET,
    Blocks(
        _approval_to_get_block,
        (
            "wish.Concession_project",
            "wish.Project_for_calling_list",
            "wish.Unplanned_goods.value",
            "wish.Unplanned_goods.earlier_value",
            "wish",
            "applied?",
            "applied",
        ),
        tabled=("applied",),
        puts={"approved_by": "int8", "last_day?": "bool", "last_day": "int64"},
    ),
    Blocks(
        _approval_to_get_block_by_reading,
        (
            "wish.Concession_project",
            "wish.Project_for_calling_list",
            "wish.Unplanned_goods.value",
            "wish.Unplanned_goods.earlier_value",
            "wish",
            "applied?",
            "applied",
            "Concession_procedure.receipt",
            "Listed_project_decision.listed_decision",
            "Unplanned_import_value.value_counted",
        ),
        tabled=("applied",),
        puts={"approved_by": "int8", "last_day?": "bool", "last_day": "int64"},
    ),
)


def approval_to_get(
    *,
    wish: Column,
    applied: Column | None = None,
    as_of: Column,
    registration_duties__seven_days: Column | None = None,
    import_plan_duties__thirty_days: Column | None = None,
    concession_procedure__receipt: Column | None = None,
    concession_procedure__afterwards: Column | None = None,
    listed_project_decision__listed_decision: Column | None = None,
    unplanned_import_value__value_counted: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Who gives the approval that I need, and by which day?

    Encodes The approval, and the periods (rules/situations/investor.catala_en:660).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        wish: What I wish to have approved.
            `Cases`: codes of `Wish` (int8), and a column for what each of these carries: {Concession_project: bool,
                Project_for_calling_list: int64 in hundredths of USD, Unplanned_goods: a mapping of columns: {value:
                int64 in hundredths of USD, earlier_value: int64 in hundredths of USD}}.
        applied: The day on which the application was received, with all documents.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        registration_duties__seven_days: From when the seven working days for the seal run.
            Codes of `part_3_general_business.Seven_days` (int8), or the names of cases; a reading of the text:
                From_seal_license if not given.
        import_plan_duties__thirty_days: From when the 30 working days for the certificate run.
            Codes of `part_8_duties_and_taxes.Thirty_days` (int8), or the names of cases; a reading of the text:
                From_application if not given.
        concession_procedure__receipt: From whose receipt of the application the 25 working days run.
            Codes of `part_4_concession_activities.Receipt` (int8), or the names of cases; a reading of the text:
                By_those_who_comment if not given.
        concession_procedure__afterwards: When a project that is not listed can be presented to the CIP.
            Codes of `part_4_concession_activities.Afterwards` (int8), or the names of cases; a reading of the text:
                After_comments if not given.
        listed_project_decision__listed_decision: Who decides on a project of the investment calling list.
            Codes of `part_4_concession_activities.Listed_decision` (int8), or the names of cases; a reading of the
                text: By_committee if not given.
        unplanned_import_value__value_counted: Which value is held against US$30,000.
            Codes of `part_8_duties_and_taxes.Value_counted` (int8), or the names of cases; a reading of the text:
                Of_each_import if not given.

    Outputs, each with its `values` and its `outcome` by row:
        approved_by: Who approves.
            Codes of `administration.Actor` (int8).
        last_day: The last day for it; absent where the words give none.
            `Optionals` of datetime64[D].

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return APPROVAL_TO_GET.ask(
        threads,
        wish=wish,
        applied=applied,
        as_of=as_of,
        registration_duties__seven_days=registration_duties__seven_days,
        import_plan_duties__thirty_days=import_plan_duties__thirty_days,
        concession_procedure__receipt=concession_procedure__receipt,
        concession_procedure__afterwards=concession_procedure__afterwards,
        listed_project_decision__listed_decision=listed_project_decision__listed_decision,
        unplanned_import_value__value_counted=unplanned_import_value__value_counted,
    )


def _period_that_runs_block(
    period_comments_on_concession: Array,
    period_notice_of_approval: Array,
    period_scheduling_of_negotiation: Array,
    period_part_in_negotiation: Array,
    period_certification_of_payment: Array,
    period_comments_on_import_plan: Array,
    period_certificate_of_import_plan: Array,
    period: Array,
    done_is_there: Array,
    done: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Period_that_runs` for a block of rows."""
    # Article 13(2), second sentence
    act_rule_1 = period == Period.Comments_on_concession
    # Article 14, first sentence
    act_rule_2 = period == Period.Notice_of_approval
    # Article 14, third sentence; Article 14, fourth sentence
    act_rule_3 = period == Period.Scheduling_of_negotiation
    # Article 14, fourth sentence
    act_rule_4 = period == Period.Part_in_negotiation
    # Article 4(3), fifth sentence
    act_rule_5 = period == Period.Certification_of_payment
    # Article 38(3); Article 38(3), second sentence
    act_rule_6 = period == Period.Comments_on_import_plan
    # Article 38(4)
    act_rule_7 = period == Period.Certificate_of_import_plan
    # The approval, and the periods: The day with which the period began.
    # Article 13(2), second sentence: The day from which the 25 working days run.
    # Article 14, third sentence: The day from which the 10 working days run.
    # Article 4, first sentence: The event from which the investor's 10 working days run.
    begun = select(
        act_rule_1,
        period_comments_on_concession,
        select(
            act_rule_2,
            period_notice_of_approval,
            select(
                act_rule_3,
                period_scheduling_of_negotiation,
                select(
                    act_rule_4,
                    period_part_in_negotiation,
                    select(
                        act_rule_5,
                        period_certification_of_payment,
                        select(act_rule_6, period_comments_on_import_plan, period_certificate_of_import_plan),
                    ),
                ),
            ),
        ),
        out=out["act.start.On"],
    )
    # Article 13(2), second sentence: The last day for the comments.
    comments_due = _WORKING_DAYS_LATER_25_LAO_PDR.of(begun)
    comments_due_is_nowhere = nowhere(comments_due)
    done_above_comments_due = done > comments_due
    begun_above_as_of = begun > as_of
    is_done = ~begun_above_as_of
    done_up_to_as_of = done <= as_of
    is_done_ = done_is_there & done_up_to_as_of
    as_of_above_comments_due = as_of > comments_due
    # Article 14, third sentence: The last day for scheduling a negotiation date.
    scheduling_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(done)
    scheduling_due_is_nowhere = nowhere(scheduling_due)
    # Article 14, fourth sentence: The last day for participating.
    participation_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(done)
    participation_due_is_nowhere = nowhere(participation_due)
    notification_due = _WORKING_DAYS_LATER_2_LAO_PDR.of(begun)
    notification_due_is_nowhere = nowhere(notification_due)
    done_above_notification_due = done > notification_due
    as_of_above_notification_due = as_of > notification_due
    not_condition = done_is_there & (begun > done)
    # Article 14, third sentence: The last day for scheduling a negotiation date.
    scheduling_due_ = _WORKING_DAYS_LATER_10_LAO_PDR.of(begun)
    scheduling_due__is_nowhere = nowhere(scheduling_due_)
    # Article 14, fourth sentence: The last day for participating.
    participation_due_ = _WORKING_DAYS_LATER_30_LAO_PDR.of(begun)
    participation_due__is_nowhere = nowhere(participation_due_)
    done_above_scheduling_due_ = done > scheduling_due_
    as_of_above_scheduling_due_ = as_of > scheduling_due_
    # Article 14, fourth sentence
    scheduling_has_followed = (
        done_is_there & done_up_to_as_of & done_above_scheduling_due_
        | is_done & ~is_done_ & as_of_above_scheduling_due_
    )
    as_of_above_participation_due_ = as_of > participation_due_
    condition = either(notification_due_is_nowhere, scheduling_due__is_nowhere, participation_due__is_nowhere)
    done_above_participation_due_ = done > participation_due_
    participation_has_followed = (
        done_is_there & done_up_to_as_of & done_above_participation_due_
        | is_done & ~is_done_ & as_of_above_participation_due_
    )
    condition_ = either(not_condition, scheduling_due__is_nowhere, participation_due__is_nowhere)
    # The approval, and the periods: Who has to act.
    # The table has a place for each `Period`.
    act_bearer = looked_up(_ACT_BEARER_BY_PERIOD, period, out=out["who"])
    act_addressee = one_of(
        (act_rule_1 | act_rule_3 | act_rule_4, administration.Actor.Planning_and_investment_sector),
        (act_rule_2 | act_rule_5 | act_rule_7, administration.Actor.Investor),
        (act_rule_6, administration.Actor.Financial_sector),
        out=out["act.addressee"],
    )
    # The approval, and the periods: The last day.
    act_due = select(
        act_rule_1,
        comments_due,
        select(
            act_rule_2,
            notification_due,
            select(
                act_rule_3,
                scheduling_due_,
                select(
                    act_rule_4,
                    participation_due_,
                    select(act_rule_5, scheduling_due_, select(act_rule_6, scheduling_due_, participation_due_)),
                ),
            ),
        ),
        out=out["last_day"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    act_status = one_of(
        (
            done_is_there & act_rule_1 & done_above_comments_due & done_up_to_as_of
            | ~act_rule_1
            & (
                done_is_there & act_rule_2 & done_up_to_as_of & done_above_notification_due
                | ~act_rule_2
                & (
                    done_is_there & act_rule_3 & done_up_to_as_of & done_above_scheduling_due_
                    | ~act_rule_3
                    & (
                        done_is_there & act_rule_4 & done_up_to_as_of & done_above_participation_due_
                        | ~act_rule_4
                        & (
                            done_is_there & act_rule_5 & done_up_to_as_of & done_above_scheduling_due_
                            | ~act_rule_5
                            & (
                                done_is_there & act_rule_6 & done_up_to_as_of & done_above_scheduling_due_
                                | done_is_there & ~act_rule_6 & done_up_to_as_of & done_above_participation_due_
                            )
                        )
                    )
                )
            ),
            obligations.Status.Done_late,
        ),
        (
            done_is_there & act_rule_1 & ~done_above_comments_due & done_up_to_as_of
            | ~act_rule_1
            & (
                done_is_there & act_rule_2 & done_up_to_as_of & ~done_above_notification_due
                | ~act_rule_2
                & (
                    done_is_there & act_rule_3 & done_up_to_as_of & ~done_above_scheduling_due_
                    | ~act_rule_3
                    & (
                        done_is_there & act_rule_4 & done_up_to_as_of & ~done_above_participation_due_
                        | ~act_rule_4
                        & (
                            done_is_there & act_rule_5 & done_up_to_as_of & ~done_above_scheduling_due_
                            | ~act_rule_5
                            & (
                                done_is_there & act_rule_6 & done_up_to_as_of & ~done_above_scheduling_due_
                                | done_is_there & ~act_rule_6 & done_up_to_as_of & ~done_above_participation_due_
                            )
                        )
                    )
                )
            ),
            obligations.Status.Done_in_time,
        ),
        (
            act_rule_1 & begun_above_as_of & ~is_done_
            | ~act_rule_1
            & (
                act_rule_2 & begun_above_as_of & ~is_done_
                | ~act_rule_2
                & (
                    act_rule_3 & begun_above_as_of & ~is_done_
                    | ~act_rule_3
                    & (
                        act_rule_4 & begun_above_as_of & ~is_done_
                        | ~act_rule_4
                        & (
                            act_rule_5 & begun_above_as_of & ~is_done_
                            | ~act_rule_5
                            & (act_rule_6 & begun_above_as_of & ~is_done_ | ~act_rule_6 & begun_above_as_of & ~is_done_)
                        )
                    )
                )
            ),
            obligations.Status.Not_begun,
        ),
        (
            act_rule_1 & is_done & ~is_done_ & ~as_of_above_comments_due
            | ~act_rule_1
            & (
                act_rule_2 & is_done & ~is_done_ & ~as_of_above_notification_due
                | ~act_rule_2
                & (
                    act_rule_3 & is_done & ~is_done_ & ~as_of_above_scheduling_due_
                    | ~act_rule_3
                    & (
                        act_rule_4 & is_done & ~is_done_ & ~as_of_above_participation_due_
                        | ~act_rule_4
                        & (
                            act_rule_5 & is_done & ~is_done_ & ~as_of_above_scheduling_due_
                            | ~act_rule_5
                            & (
                                act_rule_6 & is_done & ~is_done_ & ~as_of_above_scheduling_due_
                                | ~act_rule_6 & is_done & ~is_done_ & ~as_of_above_participation_due_
                            )
                        )
                    )
                )
            ),
            obligations.Status.Open,
        ),
        (
            act_rule_1 & is_done & ~is_done_ & as_of_above_comments_due
            | ~act_rule_1
            & (
                act_rule_2 & is_done & ~is_done_ & as_of_above_notification_due
                | ~act_rule_2
                & (
                    act_rule_3 & is_done & ~is_done_ & as_of_above_scheduling_due_
                    | ~act_rule_3
                    & (
                        act_rule_4 & is_done & ~is_done_ & as_of_above_participation_due_
                        | ~act_rule_4
                        & (
                            act_rule_5 & is_done & ~is_done_ & as_of_above_scheduling_due_
                            | ~act_rule_5
                            & (
                                act_rule_6 & is_done & ~is_done_ & as_of_above_scheduling_due_
                                | ~act_rule_6 & is_done & ~is_done_ & as_of_above_participation_due_
                            )
                        )
                    )
                )
            ),
            obligations.Status.Overdue,
        ),
        out=out["act.status"],
    )
    # The approval, and the periods: What the law says will follow if the last day passes.
    # `Consequence.Not_said`, which is 0, where nothing of this holds.
    act_follows = one_of(
        (act_rule_3 | act_rule_4, obligations.Consequence.Considered_renounced),
        (act_rule_6, obligations.Consequence.Considered_approved),
        out=out["follows"],
    )
    # The approval, and the periods: Whether that has come.
    act_has_followed = np.logical_or(
        act_rule_3 & scheduling_has_followed | act_rule_4 & participation_has_followed,
        act_rule_6 & scheduling_has_followed,
        out=out["has_followed"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(act_rule_1, comments_due_is_nowhere),
        both(
            act_rule_2,
            either(
                both(done_is_there, scheduling_due_is_nowhere),
                both(done_is_there, participation_due_is_nowhere),
                notification_due_is_nowhere,
                not_condition,
            ),
        ),
        both(act_rule_3, condition),
        both(act_rule_4, condition),
        both(act_rule_5, scheduling_due__is_nowhere),
        both(act_rule_6, condition_),
        both(act_rule_7, condition_),
    )
    return Block(
        doubtful,
        {"who": 0, "last_day": 0, "follows": 0, "has_followed": 0, "act": 0},
        {
            "who": act_bearer,
            "last_day?": True,
            "last_day": act_due,
            "follows": act_follows,
            "has_followed": act_has_followed,
            "act.modality": obligations.Modality.Duty,
            "act.bearer": act_bearer,
            "act.addressee": act_addressee,
            "act.start": obligations.Start.On,
            "act.start.On": begun,
            "act.due?": True,
            "act.due": act_due,
            "act.done?": done_is_there,
            "act.done": done,
            "act.status": act_status,
            "act.follows": act_follows,
            "act.has_followed": act_has_followed,
        },
    )


def _period_that_runs_block_by_reading(
    period_comments_on_concession: Array,
    period_notice_of_approval: Array,
    period_scheduling_of_negotiation: Array,
    period_part_in_negotiation: Array,
    period_certification_of_payment: Array,
    period_comments_on_import_plan: Array,
    period_certificate_of_import_plan: Array,
    period: Array,
    done_is_there: Array,
    done: Array,
    as_of: Array,
    negotiation_duties_ten_days: Array,
    negotiation_duties_thirty_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Period_that_runs` for a block of rows, by how the text is read."""
    # Article 13(2), second sentence
    act_rule_1 = period == Period.Comments_on_concession
    # Article 14, first sentence
    act_rule_2 = period == Period.Notice_of_approval
    # Article 14, third sentence; Article 14, fourth sentence
    act_rule_3 = period == Period.Scheduling_of_negotiation
    # Article 14, fourth sentence
    act_rule_4 = period == Period.Part_in_negotiation
    # Article 4(3), fifth sentence
    act_rule_5 = period == Period.Certification_of_payment
    # Article 38(3); Article 38(3), second sentence
    act_rule_6 = period == Period.Comments_on_import_plan
    # Article 38(4)
    act_rule_7 = period == Period.Certificate_of_import_plan
    # The approval, and the periods: The day with which the period began.
    # Article 13(2), second sentence: The day from which the 25 working days run.
    # Article 14, third sentence: The day from which the 10 working days run.
    # Article 4, first sentence: The event from which the investor's 10 working days run.
    begun = select(
        act_rule_1,
        period_comments_on_concession,
        select(
            act_rule_2,
            period_notice_of_approval,
            select(
                act_rule_3,
                period_scheduling_of_negotiation,
                select(
                    act_rule_4,
                    period_part_in_negotiation,
                    select(
                        act_rule_5,
                        period_certification_of_payment,
                        select(act_rule_6, period_comments_on_import_plan, period_certificate_of_import_plan),
                    ),
                ),
            ),
        ),
        out=out["act.start.On"],
    )
    # Article 13(2), second sentence: The last day for the comments.
    comments_due = _WORKING_DAYS_LATER_25_LAO_PDR.of(begun)
    comments_due_is_nowhere = nowhere(comments_due)
    done_above_comments_due = done > comments_due
    begun_above_as_of = begun > as_of
    is_done = ~begun_above_as_of
    done_up_to_as_of = done <= as_of
    is_done_ = done_is_there & done_up_to_as_of
    as_of_above_comments_due = as_of > comments_due
    negotiation_duties_ten_days_is_from_receipt_by_investor = (
        negotiation_duties_ten_days == part_4_concession_activities.Ten_days_to_schedule.From_receipt_by_investor
    )
    scheduling_start_is_there = done_is_there | ~negotiation_duties_ten_days_is_from_receipt_by_investor
    # Article 14, third sentence: The day from which the 10 working days run.
    scheduling_start = select(negotiation_duties_ten_days_is_from_receipt_by_investor, done, begun)
    # Article 14, third sentence: The last day for scheduling a negotiation date.
    scheduling_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(scheduling_start)
    scheduling_due_is_nowhere = nowhere(scheduling_due)
    negotiation_duties_thirty_days_is_from_notification = (
        negotiation_duties_thirty_days == part_4_concession_activities.Thirty_days.From_notification
    )
    # Article 14, fourth sentence: The last day for participating.
    participation_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(
        select(negotiation_duties_thirty_days_is_from_notification, scheduling_start, scheduling_due)
    )
    participation_due_is_nowhere = nowhere(participation_due)
    condition = both(scheduling_start_is_there, participation_due_is_nowhere)
    notification_due = _WORKING_DAYS_LATER_2_LAO_PDR.of(begun)
    notification_due_is_nowhere = nowhere(notification_due)
    done_above_notification_due = done > notification_due
    as_of_above_notification_due = as_of > notification_due
    # Article 14, fourth sentence
    scheduling_has_followed = scheduling_start_is_there & (scheduling_start <= as_of) & (as_of > scheduling_due)
    not_condition = done_is_there & (begun > done)
    # Article 14, third sentence: The last day for scheduling a negotiation date.
    scheduling_due_ = _WORKING_DAYS_LATER_10_LAO_PDR.of(begun)
    scheduling_due__is_nowhere = nowhere(scheduling_due_)
    # Article 14, fourth sentence: The last day for participating.
    participation_due_ = _WORKING_DAYS_LATER_30_LAO_PDR.of(
        select(negotiation_duties_thirty_days_is_from_notification, begun, scheduling_due_)
    )
    participation_due__is_nowhere = nowhere(participation_due_)
    condition_ = either(
        both(~negotiation_duties_thirty_days_is_from_notification, scheduling_due__is_nowhere),
        participation_due__is_nowhere,
    )
    done_above_scheduling_due_ = done > scheduling_due_
    as_of_above_scheduling_due_ = as_of > scheduling_due_
    # Article 14, fourth sentence
    scheduling_has_followed_ = is_done & as_of_above_scheduling_due_
    # Article 14, fourth sentence
    scheduling_has_followed_2 = (
        done_is_there & done_up_to_as_of & done_above_scheduling_due_
        | is_done & ~is_done_ & as_of_above_scheduling_due_
    )
    as_of_above_participation_due_ = as_of > participation_due_
    done_above_participation_due_ = done > participation_due_
    participation_has_followed = (
        done_is_there & done_up_to_as_of & done_above_participation_due_
        | is_done & ~is_done_ & as_of_above_participation_due_
    )
    certificate_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(begun)
    certificate_due_is_nowhere = nowhere(certificate_due)
    as_of_above_certificate_due = as_of > certificate_due
    condition_2 = either(not_condition, scheduling_due__is_nowhere, certificate_due_is_nowhere)
    done_above_certificate_due = done > certificate_due
    # The approval, and the periods: Who has to act.
    # The table has a place for each `Period`.
    act_bearer = looked_up(_ACT_BEARER_BY_PERIOD, period, out=out["who"])
    act_addressee = one_of(
        (act_rule_1 | act_rule_3 | act_rule_4, administration.Actor.Planning_and_investment_sector),
        (act_rule_2 | act_rule_5 | act_rule_7, administration.Actor.Investor),
        (act_rule_6, administration.Actor.Financial_sector),
        out=out["act.addressee"],
    )
    # The approval, and the periods: The last day.
    act_due = select(
        act_rule_1,
        comments_due,
        select(
            act_rule_2,
            notification_due,
            select(
                act_rule_3,
                scheduling_due_,
                select(
                    act_rule_4,
                    participation_due_,
                    select(act_rule_5, scheduling_due_, select(act_rule_6, scheduling_due_, certificate_due)),
                ),
            ),
        ),
        out=out["last_day"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    act_status = one_of(
        (
            done_is_there & act_rule_1 & done_above_comments_due & done_up_to_as_of
            | ~act_rule_1
            & (
                done_is_there & act_rule_2 & done_up_to_as_of & done_above_notification_due
                | ~act_rule_2
                & (
                    done_is_there & act_rule_3 & done_up_to_as_of & done_above_scheduling_due_
                    | ~act_rule_3
                    & (
                        done_is_there & act_rule_4 & done_up_to_as_of & done_above_participation_due_
                        | ~act_rule_4
                        & (
                            done_is_there & act_rule_5 & done_up_to_as_of & done_above_scheduling_due_
                            | ~act_rule_5
                            & (
                                done_is_there & act_rule_6 & done_up_to_as_of & done_above_scheduling_due_
                                | done_is_there & ~act_rule_6 & done_up_to_as_of & done_above_certificate_due
                            )
                        )
                    )
                )
            ),
            obligations.Status.Done_late,
        ),
        (
            done_is_there & act_rule_1 & ~done_above_comments_due & done_up_to_as_of
            | ~act_rule_1
            & (
                done_is_there & act_rule_2 & done_up_to_as_of & ~done_above_notification_due
                | ~act_rule_2
                & (
                    done_is_there & act_rule_3 & done_up_to_as_of & ~done_above_scheduling_due_
                    | ~act_rule_3
                    & (
                        done_is_there & act_rule_4 & done_up_to_as_of & ~done_above_participation_due_
                        | ~act_rule_4
                        & (
                            done_is_there & act_rule_5 & done_up_to_as_of & ~done_above_scheduling_due_
                            | ~act_rule_5
                            & (
                                done_is_there & act_rule_6 & done_up_to_as_of & ~done_above_scheduling_due_
                                | done_is_there & ~act_rule_6 & done_up_to_as_of & ~done_above_certificate_due
                            )
                        )
                    )
                )
            ),
            obligations.Status.Done_in_time,
        ),
        (
            act_rule_1 & begun_above_as_of & ~is_done_
            | ~act_rule_1
            & (
                act_rule_2 & begun_above_as_of & ~is_done_
                | ~act_rule_2
                & (
                    act_rule_3 & begun_above_as_of & ~is_done_
                    | ~act_rule_3
                    & (
                        act_rule_4 & begun_above_as_of & ~is_done_
                        | ~act_rule_4
                        & (
                            act_rule_5 & begun_above_as_of & ~is_done_
                            | ~act_rule_5
                            & (act_rule_6 & begun_above_as_of & ~is_done_ | ~act_rule_6 & begun_above_as_of & ~is_done_)
                        )
                    )
                )
            ),
            obligations.Status.Not_begun,
        ),
        (
            act_rule_1 & is_done & ~as_of_above_comments_due & ~is_done_
            | ~act_rule_1
            & (
                act_rule_2 & is_done & ~is_done_ & ~as_of_above_notification_due
                | ~act_rule_2
                & (
                    act_rule_3 & is_done & ~is_done_ & ~as_of_above_scheduling_due_
                    | ~act_rule_3
                    & (
                        act_rule_4 & is_done & ~is_done_ & ~as_of_above_participation_due_
                        | ~act_rule_4
                        & (
                            act_rule_5 & is_done & ~is_done_ & ~as_of_above_scheduling_due_
                            | ~act_rule_5
                            & (
                                act_rule_6 & is_done & ~is_done_ & ~as_of_above_scheduling_due_
                                | ~act_rule_6 & is_done & ~is_done_ & ~as_of_above_certificate_due
                            )
                        )
                    )
                )
            ),
            obligations.Status.Open,
        ),
        (
            act_rule_1 & is_done & as_of_above_comments_due & ~is_done_
            | ~act_rule_1
            & (
                act_rule_2 & is_done & ~is_done_ & as_of_above_notification_due
                | ~act_rule_2
                & (
                    act_rule_3 & is_done & ~is_done_ & as_of_above_scheduling_due_
                    | ~act_rule_3
                    & (
                        act_rule_4 & is_done & ~is_done_ & as_of_above_participation_due_
                        | ~act_rule_4
                        & (
                            act_rule_5 & is_done & ~is_done_ & as_of_above_scheduling_due_
                            | ~act_rule_5
                            & (
                                act_rule_6 & is_done & ~is_done_ & as_of_above_scheduling_due_
                                | ~act_rule_6 & is_done & ~is_done_ & as_of_above_certificate_due
                            )
                        )
                    )
                )
            ),
            obligations.Status.Overdue,
        ),
        out=out["act.status"],
    )
    # The approval, and the periods: What the law says will follow if the last day passes.
    # `Consequence.Not_said`, which is 0, where nothing of this holds.
    act_follows = one_of(
        (act_rule_3 | act_rule_4, obligations.Consequence.Considered_renounced),
        (act_rule_6, obligations.Consequence.Considered_approved),
        out=out["follows"],
    )
    # The approval, and the periods: Whether that has come.
    act_has_followed = np.logical_or(
        act_rule_3 & scheduling_has_followed_2 | act_rule_4 & participation_has_followed,
        act_rule_6 & scheduling_has_followed_2,
        out=out["has_followed"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(act_rule_1, comments_due_is_nowhere),
        both(
            act_rule_2,
            either(
                both(scheduling_start_is_there, scheduling_due_is_nowhere),
                condition,
                notification_due_is_nowhere,
                both(
                    either(
                        both(
                            scheduling_start_is_there,
                            scheduling_due_is_nowhere,
                            ~negotiation_duties_thirty_days_is_from_notification,
                        ),
                        condition,
                    ),
                    ~scheduling_has_followed,
                ),
                not_condition,
            ),
        ),
        both(
            act_rule_3,
            either(
                notification_due_is_nowhere,
                scheduling_due__is_nowhere,
                participation_due__is_nowhere,
                both(condition_, ~scheduling_has_followed_2),
            ),
        ),
        both(
            act_rule_4,
            either(
                notification_due_is_nowhere,
                scheduling_due__is_nowhere,
                participation_due__is_nowhere,
                both(condition_, ~scheduling_has_followed_),
            ),
        ),
        both(act_rule_5, scheduling_due__is_nowhere),
        both(act_rule_6, condition_2),
        both(act_rule_7, condition_2),
    )
    return Block(
        doubtful,
        {"who": 0, "last_day": 0, "follows": 0, "has_followed": 0, "act": 0},
        {
            "who": act_bearer,
            "last_day?": True,
            "last_day": act_due,
            "follows": act_follows,
            "has_followed": act_has_followed,
            "act.modality": obligations.Modality.Duty,
            "act.bearer": act_bearer,
            "act.addressee": act_addressee,
            "act.start": obligations.Start.On,
            "act.start.On": begun,
            "act.due?": True,
            "act.due": act_due,
            "act.done?": done_is_there,
            "act.done": done,
            "act.status": act_status,
            "act.follows": act_follows,
            "act.has_followed": act_has_followed,
        },
    )


PERIOD_THAT_RUNS = ColumnScope(
    scalar_investor.PERIOD_THAT_RUNS,
    Blocks(
        _period_that_runs_block,
        (
            "period.Comments_on_concession",
            "period.Notice_of_approval",
            "period.Scheduling_of_negotiation",
            "period.Part_in_negotiation",
            "period.Certification_of_payment",
            "period.Comments_on_import_plan",
            "period.Certificate_of_import_plan",
            "period",
            "done?",
            "done",
            "as_of",
        ),
        puts={
            "who": "int8",
            "last_day": "int64",
            "follows": "int8",
            "has_followed": "bool",
            "act.addressee": "int8",
            "act.start.On": "int64",
            "act.status": "int8",
        },
    ),
    Blocks(
        _period_that_runs_block_by_reading,
        (
            "period.Comments_on_concession",
            "period.Notice_of_approval",
            "period.Scheduling_of_negotiation",
            "period.Part_in_negotiation",
            "period.Certification_of_payment",
            "period.Comments_on_import_plan",
            "period.Certificate_of_import_plan",
            "period",
            "done?",
            "done",
            "as_of",
            "Negotiation_duties.ten_days",
            "Negotiation_duties.thirty_days",
        ),
        puts={
            "who": "int8",
            "last_day": "int64",
            "follows": "int8",
            "has_followed": "bool",
            "act.addressee": "int8",
            "act.start.On": "int64",
            "act.status": "int8",
        },
    ),
)


def period_that_runs(
    *,
    period: Column,
    done: Column | None = None,
    as_of: Column,
    concession_procedure__receipt: Column | None = None,
    concession_procedure__afterwards: Column | None = None,
    listed_project_decision__listed_decision: Column | None = None,
    negotiation_duties__ten_days: Column | None = None,
    negotiation_duties__thirty_days: Column | None = None,
    payment_certification__ten_days: Column | None = None,
    import_plan_duties__thirty_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """A period has begun: until when does it run, for whom, and what follows if it passes?

    Encodes The approval, and the periods (rules/situations/investor.catala_en:697).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        period: The period, and the day with which it began.
            `Cases`: codes of `Period` (int8), and a column for what each of these carries: {Comments_on_concession:
                datetime64[D], Notice_of_approval: datetime64[D], Scheduling_of_negotiation: datetime64[D],
                Part_in_negotiation: datetime64[D], Certification_of_payment: datetime64[D], Comments_on_import_plan:
                datetime64[D], Certificate_of_import_plan: datetime64[D]}.
        done: The day on which what is to be done was done.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        concession_procedure__receipt: From whose receipt of the application the 25 working days run.
            Codes of `part_4_concession_activities.Receipt` (int8), or the names of cases; a reading of the text:
                By_those_who_comment if not given.
        concession_procedure__afterwards: When a project that is not listed can be presented to the CIP.
            Codes of `part_4_concession_activities.Afterwards` (int8), or the names of cases; a reading of the text:
                After_comments if not given.
        listed_project_decision__listed_decision: Who decides on a project of the investment calling list.
            Codes of `part_4_concession_activities.Listed_decision` (int8), or the names of cases; a reading of the
                text: By_committee if not given.
        negotiation_duties__ten_days: From when the 10 working days run.
            Codes of `part_4_concession_activities.Ten_days_to_schedule` (int8), or the names of cases; a reading of
                the text: From_receipt_by_investor if not given.
        negotiation_duties__thirty_days: From when the 30 working days run.
            Codes of `part_4_concession_activities.Thirty_days` (int8), or the names of cases; a reading of the
                text: From_notification if not given.
        payment_certification__ten_days: From when the investor's 10 working days run.
            Codes of `part_2_registered_capital.Ten_days` (int8), or the names of cases; a reading of the text:
                From_payment if not given.
        import_plan_duties__thirty_days: From when the 30 working days for the certificate run.
            Codes of `part_8_duties_and_taxes.Thirty_days` (int8), or the names of cases; a reading of the text:
                From_application if not given.

    Outputs, each with its `values` and its `outcome` by row:
        who: Who has to act.
            Codes of `administration.Actor` (int8).
        last_day: The last day.
            `Optionals` of datetime64[D].
        follows: What the law says will follow if the last day passes.
            Codes of `obligations.Consequence` (int8).
        has_followed: Whether that has come.
            bool.
        act: To do what the period is for.
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
    return PERIOD_THAT_RUNS.ask(
        threads,
        period=period,
        done=done,
        as_of=as_of,
        concession_procedure__receipt=concession_procedure__receipt,
        concession_procedure__afterwards=concession_procedure__afterwards,
        listed_project_decision__listed_decision=listed_project_decision__listed_decision,
        negotiation_duties__ten_days=negotiation_duties__ten_days,
        negotiation_duties__thirty_days=negotiation_duties__thirty_days,
        payment_certification__ten_days=payment_certification__ten_days,
        import_plan_duties__thirty_days=import_plan_duties__thirty_days,
    )


PROFIT_TAX_OF_INVESTOR = ColumnScope(
    scalar_investor.PROFIT_TAX_OF_INVESTOR, by_row="It needs a quotient that is a decimal."
)


def profit_tax_of_investor(
    *,
    ground: Column,
    as_of: Column,
    profit_tax_entitlement__activity_and_zone: Column | None = None,
    innovation_exemption__year_or_date: Column | None = None,
    innovation_exemption__three_years: Column | None = None,
    reinvestment_year__following_year: Column | None = None,
    reinvested_profit_exemption__exempt_share_read: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Am I exempt from profit tax, from when to when, and now?

    Encodes Profit tax, and losses (rules/situations/investor.catala_en:1066).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        ground: Why I think that I am exempt.
            `Cases`: codes of `Exemption_ground` (int8), and a column for what each of these carries: {By_promotion:
                a mapping of columns: {is_promoted_activity: bool, is_in_promoted_zone: bool, years_source: `Cases`:
                codes of `part_8_duties_and_taxes.Years_source` (int8), and a column for what each of these carries:
                {Certificate: int64, Reported_table: a mapping of columns: {level: codes of
                `investment_promotion_law.Promotion_level` (int8), or the names of cases, zone: codes of
                `investment_promotion_law.Promotion_zone` (int8), or the names of cases}}, first_revenue: datetime64[D];
                `Optionals` of that where rows have none}, By_innovation: a mapping of columns: {activity: `Cases`:
                codes of `part_8_duties_and_taxes.Innovation` (int8), and a column for what each of these carries:
                {New_products: datetime64[D]; `Optionals` of that where rows have none}, years_source: `Cases` as in
                `ground.By_promotion.years_source`, operation_begun: datetime64[D], profit: a mapping of columns:
                {on_day: datetime64[D], year_begins: datetime64[D]}; `Optionals` of that where rows have none},
                By_reinvestment: a mapping of columns: {exemption_ended: datetime64[D]; `Optionals` of that where rows
                have none, year_closed: datetime64[D], net_profit: int64 in hundredths of LAK, tax_is_cleared: bool,
                reinvested: int64 in hundredths of LAK, reinvested_on: datetime64[D], purpose: codes of
                `part_8_duties_and_taxes.Reinvestment_purpose` (int8), or the names of cases, actual_capital: int64 in
                hundredths of LAK}}.
        as_of: The date for which the question is asked.
            datetime64[D].
        profit_tax_entitlement__activity_and_zone: Which investment is exempt.
            Codes of `part_8_duties_and_taxes.Activity_and_zone` (int8), or the names of cases; a reading of the
                text: Both if not given.
        innovation_exemption__year_or_date: Whether "year" and "date" mean two things.
            Codes of `part_8_duties_and_taxes.Year_or_date` (int8), or the names of cases; a reading of the text:
                As_each_says if not given.
        innovation_exemption__three_years: From when the three years for the certificate run.
            Codes of `part_8_duties_and_taxes.Three_years` (int8), or the names of cases; a reading of the text:
                From_business_operation if not given.
        reinvestment_year__following_year: Which year is the following one.
            Codes of `part_8_duties_and_taxes.Following_year` (int8), or the names of cases; a reading of the text:
                After_closing if not given.
        reinvested_profit_exemption__exempt_share_read: Which part of the profit tax of the year is exempt.
            Codes of `part_8_duties_and_taxes.Exempt_share_read` (int8), or the names of cases; a reading of the
                text: Reinvested_to_capital if not given.

    Outputs, each with its `values` and its `outcome` by row:
        is_entitled: Whether I am entitled to the exemption.
            bool.
        begins: The first day of the exemption; absent as long as it is not known.
            `Optionals` of datetime64[D].
        last_day: The last day of the exemption; absent as long as it is not known.
            `Optionals` of datetime64[D].
        is_exempt_now: Whether I am exempt on the date of the question.
            bool.
        exempt_share: The part of the profit tax that is exempt; absent where the words speak of no part.
            `Optionals` of `Decimals`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs a quotient that is a decimal. The answers' `reasons(row)` say why
    a row has the answer that it has.
    """
    return PROFIT_TAX_OF_INVESTOR.ask(
        threads,
        ground=ground,
        as_of=as_of,
        profit_tax_entitlement__activity_and_zone=profit_tax_entitlement__activity_and_zone,
        innovation_exemption__year_or_date=innovation_exemption__year_or_date,
        innovation_exemption__three_years=innovation_exemption__three_years,
        reinvestment_year__following_year=reinvestment_year__following_year,
        reinvested_profit_exemption__exempt_share_read=reinvested_profit_exemption__exempt_share_read,
    )


LOSS_LEFT = ColumnScope(scalar_investor.LOSS_LEFT, by_row="It needs the fact `profits`, which is no column.")


def loss_left(
    *,
    accounting_system: Column,
    follows_law_on_accounting: Column,
    is_certified_by_audit: Column,
    is_confirmed_by_tax_department: Column,
    loss: Column,
    profits: Column,
    asked_year: Column,
    loss_deferral__three_years_of_loss: Column | None = None,
    loss_carry_forward__three_years_of_loss: Column | None = None,
    loss_carry_forward__order_of_losses: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """May I carry a loss forward, until when, and how much of it is left?

    Encodes Profit tax, and losses (rules/situations/investor.catala_en:1095).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        accounting_system: The accounting system.
            Codes of `part_8_duties_and_taxes.Accounting_system` (int8), or the names of cases.
        follows_law_on_accounting: The accounts are kept in accordance with the Law on Accounting.
            bool.
        is_certified_by_audit: The audit organization, or an audit company accredited by the government, certified
            the loss.
            bool.
        is_confirmed_by_tax_department: The Tax Department confirmed the loss.
            bool.
        loss: The loss, and its year.
            A mapping of columns: {of_year: int64, amount: int64 in hundredths of LAK}.
        profits: The profits of the years after it, before any loss is deducted.
            An object array: in each row a tuple of `Profit` of the scalar module `part_8_duties_and_taxes`.
        asked_year: The year for which the question is asked.
            int64.
        loss_deferral__three_years_of_loss: How the three years are counted.
            Codes of `part_8_duties_and_taxes.Three_years_of_loss` (int8), or the names of cases; a reading of the
                text: After_the_loss if not given.
        loss_carry_forward__three_years_of_loss: How the three years are counted.
            Codes of `part_8_duties_and_taxes.Three_years_of_loss` (int8), or the names of cases; a reading of the
                text: After_the_loss if not given.
        loss_carry_forward__order_of_losses: In which order the losses of several years are deducted.
            Codes of `part_8_duties_and_taxes.Order_of_losses` (int8), or the names of cases; a reading of the text:
                Oldest_first if not given.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing for the loss to be carried forward.
            `Lists` of codes of `part_8_duties_and_taxes.Loss_condition` (int8).
        may_be_carried_forward: Whether the loss may be carried forward.
            bool.
        last_year: The last year from whose profit it can be deducted; absent if it may not be carried forward.
            `Optionals` of int64.
        deducted: What is deducted from the profit of the year of the question.
            int64 in hundredths of LAK.
        left: What is left of it for later years.
            int64 in hundredths of LAK.
        lost: What of it is lost when that year is over.
            int64 in hundredths of LAK.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs the fact `profits`, which is no column. The answers'
    `reasons(row)` say why a row has the answer that it has.
    """
    return LOSS_LEFT.ask(
        threads,
        accounting_system=accounting_system,
        follows_law_on_accounting=follows_law_on_accounting,
        is_certified_by_audit=is_certified_by_audit,
        is_confirmed_by_tax_department=is_confirmed_by_tax_department,
        loss=loss,
        profits=profits,
        asked_year=asked_year,
        loss_deferral__three_years_of_loss=loss_deferral__three_years_of_loss,
        loss_carry_forward__three_years_of_loss=loss_carry_forward__three_years_of_loss,
        loss_carry_forward__order_of_losses=loss_carry_forward__order_of_losses,
    )


def _imports_of_the_year_block(
    is_promoted_activity: Array,
    is_concession_activity: Array,
    licensed_on: Array,
    wishes_exemption: Array,
    plan_submitted_is_there: Array,
    plan_submitted: Array,
    amendments_made: Array,
    value: Array,
    earlier_value: Array,
    earlier_approvals: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Imports_of_the_year` for a block of rows."""
    # Article 37, second sentence
    needs_plan_rule_1 = licensed_on > 14_432
    # Article 37, third sentence
    needs_plan_rule_2 = ~needs_plan_rule_1
    condition = is_promoted_activity | is_concession_activity
    # Article 37: The enterprise is to make a plan.
    # Article 37: Whether I must make an annual import plan.
    needs_plan = np.logical_or(
        needs_plan_rule_1 & condition, wishes_exemption & needs_plan_rule_2 & condition, out=out["needs_plan"]
    )
    plan_submitted_up_to_as_of = plan_submitted <= as_of
    is_done = plan_submitted_is_there & plan_submitted_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    plan_status = one_of(
        (plan_submitted_is_there & needs_plan & plan_submitted_up_to_as_of, obligations.Status.Done_in_time),
        (needs_plan & ~is_done, obligations.Status.Open),
        out=out["plan.status"],
    )
    # Article 38(4), second sentence: The plan may be amended once more.
    # Article 38(4), second sentence: Whether the approved plan may still be amended.
    may_be_amended = np.less_equal(amendments_made, 0, out=out["may_be_amended"])
    amendments_made_below_0 = below(amendments_made, 0)
    # Article 38(4), fifth sentence: Higher_authority
    approved_by_rule_2 = value > 3_000_000
    value_from_0 = value >= 0
    # Article 38(4), third sentence: It does not exceed US$30,000: it may be approved twice a year.
    # `approved_by`, Article 38(4), third sentence; Article 38(4), fourth sentence: Financial_sector
    # Article 38(4), third sentence: Whether its value is one up to which such imports may be approved twice a year.
    is_counted_by_number = np.logical_not(approved_by_rule_2, out=out["is_counted_by_number"])
    # Article 38: Who approves it.
    # Article 38: Who approves the import that is not in the plan.
    approved_by = one_of(
        (is_counted_by_number, administration.Actor.Financial_sector),
        (approved_by_rule_2, administration.Actor.Higher_authority),
        out=out["approved_by"],
    )
    # Article 38(4), third sentence: It is not more than the second of the year.
    # Article 38(4), third sentence: Whether it is not more than the second of the year; not said above that value.
    is_within_twice_a_year = np.less_equal(earlier_approvals, 1, out=out["is_within_twice_a_year"])
    earlier_approvals_below_0 = below(earlier_approvals, 0)
    # The doubtful rows, which the scalar evaluator settles one by one: rules may meet, or something may fail.
    doubtful = either(
        amendments_made_below_0,
        ~(value_from_0 & (earlier_value >= 0)),
        both(is_counted_by_number, earlier_approvals_below_0),
    )
    return Block(
        doubtful,
        {
            "needs_plan": 0,
            "plan_goes_to": 0,
            "plan": 0,
            "may_be_amended": 0,
            "approved_by": 0,
            "is_counted_by_number": 0,
            "is_within_twice_a_year": approved_by_rule_2,
        },
        {
            "needs_plan": needs_plan,
            "plan_goes_to": Listing(
                (True, administration.Actor.Financial_sector),
                (True, administration.Actor.One_stop_service_of_planning_and_investment),
            ),
            "plan.modality": obligations.Modality.Duty,
            "plan.bearer": administration.Actor.Investor,
            "plan.addressee": administration.Actor.Financial_sector,
            "plan.start": obligations.Start.From_the_outset,
            "plan.start.On": 0,
            "plan.due?": False,
            "plan.due": 0,
            "plan.done?": plan_submitted_is_there,
            "plan.done": plan_submitted,
            "plan.status": plan_status,
            "plan.follows": obligations.Consequence.Not_said,
            "plan.has_followed": False,
            "may_be_amended": may_be_amended,
            "approved_by": approved_by,
            "is_counted_by_number": is_counted_by_number,
            "is_within_twice_a_year": is_within_twice_a_year,
        },
    )


def _imports_of_the_year_block_by_reading(
    is_promoted_activity: Array,
    is_concession_activity: Array,
    licensed_on: Array,
    wishes_exemption: Array,
    plan_submitted_is_there: Array,
    plan_submitted: Array,
    amendments_made: Array,
    value: Array,
    earlier_value: Array,
    earlier_approvals: Array,
    as_of: Array,
    unplanned_import_value_value_counted: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Imports_of_the_year` for a block of rows, by how the text is read."""
    # Article 37, second sentence
    needs_plan_rule_1 = licensed_on > 14_432
    # Article 37, third sentence
    needs_plan_rule_2 = ~needs_plan_rule_1
    condition = is_promoted_activity | is_concession_activity
    # Article 37: The enterprise is to make a plan.
    # Article 37: Whether I must make an annual import plan.
    needs_plan = np.logical_or(
        needs_plan_rule_1 & condition, wishes_exemption & needs_plan_rule_2 & condition, out=out["needs_plan"]
    )
    plan_submitted_up_to_as_of = plan_submitted <= as_of
    is_done = plan_submitted_is_there & plan_submitted_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    plan_status = one_of(
        (plan_submitted_is_there & needs_plan & plan_submitted_up_to_as_of, obligations.Status.Done_in_time),
        (needs_plan & ~is_done, obligations.Status.Open),
        out=out["plan.status"],
    )
    # Article 38(4), second sentence: The plan may be amended once more.
    # Article 38(4), second sentence: Whether the approved plan may still be amended.
    may_be_amended = np.less_equal(amendments_made, 0, out=out["may_be_amended"])
    amendments_made_below_0 = below(amendments_made, 0)
    earlier_value_is_too_large = beyond(earlier_value, 1_152_921_504_606_846_976)
    value_is_too_large = beyond(value, 1_152_921_504_606_846_976)
    # Article 38: The value that is held against US$30,000 (in hundredths of USD).
    counted = select(
        unplanned_import_value_value_counted == part_8_duties_and_taxes.Value_counted.Of_each_import,
        value,
        earlier_value + value,
    )
    # Article 38(4), fifth sentence: Higher_authority
    approved_by_rule_2 = counted > 3_000_000
    # Article 38(4), third sentence: It does not exceed US$30,000: it may be approved twice a year.
    # `approved_by`, Article 38(4), third sentence; Article 38(4), fourth sentence: Financial_sector
    # Article 38(4), third sentence: Whether its value is one up to which such imports may be approved twice a year.
    is_counted_by_number = np.logical_not(approved_by_rule_2, out=out["is_counted_by_number"])
    # Article 38: Who approves it.
    # Article 38: Who approves the import that is not in the plan.
    approved_by = one_of(
        (is_counted_by_number, administration.Actor.Financial_sector),
        (approved_by_rule_2, administration.Actor.Higher_authority),
        out=out["approved_by"],
    )
    # Article 38(4), third sentence: It is not more than the second of the year.
    # Article 38(4), third sentence: Whether it is not more than the second of the year; not said above that value.
    is_within_twice_a_year = np.less_equal(earlier_approvals, 1, out=out["is_within_twice_a_year"])
    earlier_approvals_below_0 = below(earlier_approvals, 0)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; rules may
    # meet, or something may fail.
    doubtful = either(
        earlier_value_is_too_large,
        value_is_too_large,
        either(
            amendments_made_below_0,
            ~((value >= 0) & (earlier_value >= 0)),
            both(is_counted_by_number, earlier_approvals_below_0),
        ),
    )
    return Block(
        doubtful,
        {
            "needs_plan": 0,
            "plan_goes_to": 0,
            "plan": 0,
            "may_be_amended": 0,
            "approved_by": 0,
            "is_counted_by_number": 0,
            "is_within_twice_a_year": approved_by_rule_2,
        },
        {
            "needs_plan": needs_plan,
            "plan_goes_to": Listing(
                (True, administration.Actor.Financial_sector),
                (True, administration.Actor.One_stop_service_of_planning_and_investment),
            ),
            "plan.modality": obligations.Modality.Duty,
            "plan.bearer": administration.Actor.Investor,
            "plan.addressee": administration.Actor.Financial_sector,
            "plan.start": obligations.Start.From_the_outset,
            "plan.start.On": 0,
            "plan.due?": False,
            "plan.due": 0,
            "plan.done?": plan_submitted_is_there,
            "plan.done": plan_submitted,
            "plan.status": plan_status,
            "plan.follows": obligations.Consequence.Not_said,
            "plan.has_followed": False,
            "may_be_amended": may_be_amended,
            "approved_by": approved_by,
            "is_counted_by_number": is_counted_by_number,
            "is_within_twice_a_year": is_within_twice_a_year,
        },
    )


IMPORTS_OF_THE_YEAR = ColumnScope(
    scalar_investor.IMPORTS_OF_THE_YEAR,
    Blocks(
        _imports_of_the_year_block,
        (
            "is_promoted_activity",
            "is_concession_activity",
            "licensed_on",
            "wishes_exemption",
            "plan_submitted?",
            "plan_submitted",
            "amendments_made",
            "value",
            "earlier_value",
            "earlier_approvals",
            "as_of",
        ),
        puts={
            "needs_plan": "bool",
            "plan.status": "int8",
            "may_be_amended": "bool",
            "approved_by": "int8",
            "is_counted_by_number": "bool",
            "is_within_twice_a_year": "bool",
        },
    ),
    Blocks(
        _imports_of_the_year_block_by_reading,
        (
            "is_promoted_activity",
            "is_concession_activity",
            "licensed_on",
            "wishes_exemption",
            "plan_submitted?",
            "plan_submitted",
            "amendments_made",
            "value",
            "earlier_value",
            "earlier_approvals",
            "as_of",
            "Unplanned_import_value.value_counted",
        ),
        puts={
            "needs_plan": "bool",
            "plan.status": "int8",
            "may_be_amended": "bool",
            "approved_by": "int8",
            "is_counted_by_number": "bool",
            "is_within_twice_a_year": "bool",
        },
    ),
)


def imports_of_the_year(
    *,
    is_promoted_activity: Column,
    is_concession_activity: Column,
    licensed_on: Column,
    wishes_exemption: Column,
    plan_submitted: Column | None = None,
    amendments_made: Column,
    value: Column,
    earlier_value: Column,
    earlier_approvals: Column,
    as_of: Column,
    unplanned_import_value__value_counted: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Must I have an import plan and where does it go, how often may I change it, and what may I import besides it:
    how often, up to which value, and who approves?

    Encodes Imports (rules/situations/investor.catala_en:1402).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_promoted_activity: The business invests in a promoted activity of Annex 1.
            bool.
        is_concession_activity: The business invests in a concession activity of Annex 3.
            bool.
        licensed_on: The day of the investment license.
            datetime64[D].
        wishes_exemption: The enterprise wishes to be exempt from customs duty under the Decree.
            bool.
        plan_submitted: The day on which the annual import plan was submitted.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        amendments_made: How often the plan has been amended.
            int64.
        value: The value of the import that is not in the plan.
            int64 in hundredths of USD.
        earlier_value: The value of the unplanned imports of the year before it.
            int64 in hundredths of USD.
        earlier_approvals: How many unplanned imports have been approved in the year.
            int64.
        as_of: The date for which the question is asked.
            datetime64[D].
        unplanned_import_value__value_counted: Which value is held against US$30,000.
            Codes of `part_8_duties_and_taxes.Value_counted` (int8), or the names of cases; a reading of the text:
                Of_each_import if not given.

    Outputs, each with its `values` and its `outcome` by row:
        needs_plan: Whether I must make an annual import plan.
            bool.
        plan_goes_to: The offices to which it can be submitted.
            `Lists` of codes of `administration.Actor` (int8).
        plan: To make the annual import plan and submit it.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        may_be_amended: Whether the approved plan may still be amended.
            bool.
        approved_by: Who approves the import that is not in the plan.
            Codes of `administration.Actor` (int8).
        is_counted_by_number: Whether its value is one up to which such imports may be approved twice a year.
            bool.
        is_within_twice_a_year: Whether it is not more than the second of the year; not said above that value.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return IMPORTS_OF_THE_YEAR.ask(
        threads,
        is_promoted_activity=is_promoted_activity,
        is_concession_activity=is_concession_activity,
        licensed_on=licensed_on,
        wishes_exemption=wishes_exemption,
        plan_submitted=plan_submitted,
        amendments_made=amendments_made,
        value=value,
        earlier_value=earlier_value,
        earlier_approvals=earlier_approvals,
        as_of=as_of,
        unplanned_import_value__value_counted=unplanned_import_value__value_counted,
    )


def _representative_office_stay_block(
    start: Array,
    extensions_granted: Array,
    requested_end: Array,
    mou_valid_until: Array,
    mou: Array,
    listed_parent: Array,
    earlier_is_there: Array,
    earlier_extensions: Array,
    earlier_end: Array,
    business_conducted_is_there: Array,
    business_conducted: Array,
    business_approved: Array,
    income_generated_is_there: Array,
    income_generated: Array,
    receipt_issued_is_there: Array,
    receipt_issued: Array,
    bankruptcy_declared_is_there: Array,
    bankruptcy_declared: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_stay` for a block of rows."""
    # Article 28, first sentence: The end of the term before any extension.
    first_term_end = _MONTHS_LATER_12_DOWN.of(start, out=out["first_term_end"])
    first_term_end_is_nowhere = nowhere(first_term_end)
    # `extensions_allowed`, Article 28, first sentence: 2
    # `end_by_extensions`, Article 28, second sentence: start + 3 year
    extensions_allowed_ordinary_count = ~listed_parent
    # Article 28: How many extensions the office may have, apart from an MOU.
    extensions_allowed = widened(
        one_of((listed_parent, 3), (extensions_allowed_ordinary_count, 2)), out=out["extensions_allowed"]
    )
    not_counted_is_there = listed_parent & earlier_is_there
    extensions_granted_is_too_large = beyond(extensions_granted, 1_152_921_504_606_846_976)
    extensions_granted_below_0 = below(extensions_granted, 0, held=extensions_granted_is_too_large)
    earlier_extensions_is_too_large = beyond(earlier_extensions, 1_152_921_504_606_846_976)
    # Article 28: How many of the extensions granted count among those allowed.
    extensions_counted = select(not_counted_is_there, extensions_granted - earlier_extensions, extensions_granted)
    earlier_end_months_later_36 = _MONTHS_LATER_36_DOWN.of(earlier_end)
    earlier_end_months_later_36_is_nowhere = nowhere(earlier_end_months_later_36)
    start_months_later_48 = _MONTHS_LATER_48_DOWN.of(start)
    start_months_later_48_is_nowhere = nowhere(start_months_later_48)
    condition = both(
        listed_parent,
        either(
            both(listed_parent, earlier_is_there, earlier_end_months_later_36_is_nowhere),
            both(~not_counted_is_there, start_months_later_48_is_nowhere),
        ),
    )
    start_months_later_36 = _MONTHS_LATER_36_DOWN.of(start)
    start_months_later_36_is_nowhere = nowhere(start_months_later_36)
    condition_ = both(extensions_allowed_ordinary_count, start_months_later_36_is_nowhere)
    # Article 28: The latest end that the extensions allow, apart from an MOU.
    end_by_extensions = select(
        listed_parent,
        select(not_counted_is_there, earlier_end_months_later_36, start_months_later_48),
        start_months_later_36,
    )
    # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence
    may_extend_rule_1 = (extensions_allowed > extensions_counted) & (requested_end <= end_by_extensions)
    mou_is_no_mou = mou == part_7_representative_office.Mou.No_mou
    # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence
    # Article 28: One more extension, up to the end that is asked for, is within Article 28. Where it is not, the
    # Ministry may still consider an exceptional case.
    # Article 28: Whether the term may be extended up to the day that I wish.
    may_extend = np.logical_or(
        may_extend_rule_1, ~mou_is_no_mou & (requested_end <= mou_valid_until), out=out["may_be_extended"]
    )
    requested_end_up_to_first_term_end = requested_end <= first_term_end
    not_condition = ~(~earlier_is_there | (earlier_extensions >= 0) & (earlier_extensions <= extensions_granted))
    not_condition_ = earlier_is_there & (first_term_end > earlier_end)
    condition_2 = either(
        first_term_end_is_nowhere,
        condition,
        condition_,
        extensions_granted_below_0,
        requested_end_up_to_first_term_end,
        not_condition,
        not_condition_,
    )
    mou_valid_until_above_start_months_later_36 = mou_valid_until > start_months_later_36
    # Article 28, second sentence; Article 28, third sentence
    latest_end_special_limit = ~mou_is_no_mou & mou_valid_until_above_start_months_later_36
    condition_3 = listed_parent | latest_end_special_limit
    # Article 28, second sentence: extension.end_by_extensions
    latest_end_ordinary_limit = ~condition_3
    # Article 28: The latest day on which the term, with its extensions, may end.
    latest_end = select(
        condition_3,
        select(latest_end_special_limit, select(mou_is_no_mou, 0, mou_valid_until), end_by_extensions),
        end_by_extensions,
        out=out["latest_end"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    exceptional_extension_status = one_of(
        (~may_extend, obligations.Status.Open), out=out["exceptional_extension.status"]
    )
    business_done_is_there = np.logical_and(business_conducted_is_there, ~business_approved, out=out["business.done?"])
    is_done = np.logical_and(
        business_conducted_is_there & ~business_approved, business_conducted <= as_of, out=out["business.has_followed"]
    )
    business_status = one_of(
        (is_done, obligations.Status.Broken), (~is_done, obligations.Status.Observed), out=out["business.status"]
    )
    is_done_ = np.logical_and(income_generated_is_there, income_generated <= as_of, out=out["income.has_followed"])
    income_status = one_of(
        (is_done_, obligations.Status.Broken), (~is_done_, obligations.Status.Observed), out=out["income.status"]
    )
    is_done_2 = np.logical_and(receipt_issued_is_there, receipt_issued <= as_of, out=out["receipts.has_followed"])
    receipts_status = one_of(
        (is_done_2, obligations.Status.Broken), (~is_done_2, obligations.Status.Observed), out=out["receipts.status"]
    )
    is_done_3 = np.logical_and(
        bankruptcy_declared_is_there, bankruptcy_declared <= as_of, out=out["bankruptcy.has_followed"]
    )
    bankruptcy_status = one_of(
        (is_done_3, obligations.Status.Broken), (~is_done_3, obligations.Status.Observed), out=out["bankruptcy.status"]
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        extensions_granted_is_too_large,
        earlier_extensions_is_too_large,
        either(
            first_term_end_is_nowhere,
            condition,
            condition_,
            extensions_granted_below_0,
            requested_end_up_to_first_term_end,
            not_condition,
            not_condition_,
            both(start_months_later_36_is_nowhere, ~mou_is_no_mou),
            both(listed_parent, condition_2),
            both(listed_parent, ~mou_is_no_mou, mou_valid_until_above_start_months_later_36),
            both(condition_2, latest_end_ordinary_limit),
        ),
    )
    return Block(
        doubtful,
        {
            "first_term_end": 0,
            "extensions_allowed": 0,
            "latest_end": 0,
            "may_be_extended": 0,
            "exceptional_extension": 0,
            "business": 0,
            "income": 0,
            "receipts": 0,
            "bankruptcy": 0,
        },
        {
            "first_term_end": first_term_end,
            "extensions_allowed": extensions_allowed,
            "latest_end": latest_end,
            "may_be_extended": may_extend,
            "exceptional_extension.modality": obligations.Modality.Permission,
            "exceptional_extension.bearer": administration.Actor.Ministry_of_planning_and_investment,
            "exceptional_extension.addressee": administration.Actor.Representative_office,
            "exceptional_extension.start": obligations.Start.From_the_outset,
            "exceptional_extension.start.On": 0,
            "exceptional_extension.due?": False,
            "exceptional_extension.due": 0,
            "exceptional_extension.done?": False,
            "exceptional_extension.done": 0,
            "exceptional_extension.status": exceptional_extension_status,
            "exceptional_extension.follows": obligations.Consequence.Not_said,
            "exceptional_extension.has_followed": False,
            "business.modality": obligations.Modality.Prohibition,
            "business.bearer": administration.Actor.Representative_office,
            "business.addressee": administration.Actor.Not_named,
            "business.start": obligations.Start.From_the_outset,
            "business.start.On": 0,
            "business.due?": False,
            "business.due": 0,
            "business.done?": business_done_is_there,
            "business.done": business_conducted,
            "business.status": business_status,
            "business.follows": obligations.Consequence.Certificate_at_risk,
            "business.has_followed": is_done,
            "income.modality": obligations.Modality.Prohibition,
            "income.bearer": administration.Actor.Representative_office,
            "income.addressee": administration.Actor.Not_named,
            "income.start": obligations.Start.From_the_outset,
            "income.start.On": 0,
            "income.due?": False,
            "income.due": 0,
            "income.done?": income_generated_is_there,
            "income.done": income_generated,
            "income.status": income_status,
            "income.follows": obligations.Consequence.Certificate_at_risk,
            "income.has_followed": is_done_,
            "receipts.modality": obligations.Modality.Prohibition,
            "receipts.bearer": administration.Actor.Representative_office,
            "receipts.addressee": administration.Actor.Not_named,
            "receipts.start": obligations.Start.From_the_outset,
            "receipts.start.On": 0,
            "receipts.due?": False,
            "receipts.due": 0,
            "receipts.done?": receipt_issued_is_there,
            "receipts.done": receipt_issued,
            "receipts.status": receipts_status,
            "receipts.follows": obligations.Consequence.Certificate_at_risk,
            "receipts.has_followed": is_done_2,
            "bankruptcy.modality": obligations.Modality.Prohibition,
            "bankruptcy.bearer": administration.Actor.Representative_office,
            "bankruptcy.addressee": administration.Actor.Not_named,
            "bankruptcy.start": obligations.Start.From_the_outset,
            "bankruptcy.start.On": 0,
            "bankruptcy.due?": False,
            "bankruptcy.due": 0,
            "bankruptcy.done?": bankruptcy_declared_is_there,
            "bankruptcy.done": bankruptcy_declared,
            "bankruptcy.status": bankruptcy_status,
            "bankruptcy.follows": obligations.Consequence.Certificate_at_risk,
            "bankruptcy.has_followed": is_done_3,
        },
    )


def _representative_office_stay_block_by_reading(
    start: Array,
    extensions_granted: Array,
    requested_end: Array,
    mou_valid_until: Array,
    mou: Array,
    listed_parent: Array,
    earlier_is_there: Array,
    earlier_extensions: Array,
    earlier_end: Array,
    business_conducted_is_there: Array,
    business_conducted: Array,
    business_approved: Array,
    income_generated_is_there: Array,
    income_generated: Array,
    receipt_issued_is_there: Array,
    receipt_issued: Array,
    bankruptcy_declared_is_there: Array,
    bankruptcy_declared: Array,
    as_of: Array,
    representative_office_extension_counted_extensions: Array,
    representative_office_extension_listed_parent_total: Array,
    representative_office_term_two_limits: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_stay` for a block of rows, by how the text is read."""
    # Article 28, first sentence: The end of the term before any extension.
    first_term_end = _MONTHS_LATER_12_DOWN.of(start, out=out["first_term_end"])
    first_term_end_is_nowhere = nowhere(first_term_end)
    # Article 28, first sentence: 2
    extensions_allowed_ordinary_count = ~listed_parent
    # Article 28: How many extensions the office may have, apart from an MOU.
    extensions_allowed = widened(
        one_of((listed_parent, 3), (extensions_allowed_ordinary_count, 2)), out=out["extensions_allowed"]
    )
    representative_office_extension_counted_extensions_is_since_the_decree = (
        representative_office_extension_counted_extensions
        == part_7_representative_office.Counted_extensions.Since_the_decree
    )
    not_counted_is_there = (
        listed_parent & earlier_is_there & representative_office_extension_counted_extensions_is_since_the_decree
    )
    extensions_granted_is_too_large = beyond(extensions_granted, 1_152_921_504_606_846_976)
    extensions_granted_below_0 = below(extensions_granted, 0, held=extensions_granted_is_too_large)
    earlier_extensions_is_too_large = beyond(earlier_extensions, 1_152_921_504_606_846_976)
    # Article 28: How many of the extensions granted count among those allowed.
    extensions_counted = select(not_counted_is_there, extensions_granted - earlier_extensions, extensions_granted)
    representative_office_extension_listed_parent_total_is_four_years = (
        representative_office_extension_listed_parent_total
        == part_7_representative_office.Listed_parent_total.Four_years
    )
    # Article 28, fourth sentence: The office has the four years of a listed parent company, instead of three.
    # `latest_end`, Article 28, fourth sentence: extension.end_by_extensions
    has_total_of_listed_parent = listed_parent & representative_office_extension_listed_parent_total_is_four_years
    earlier_end_months_later_36 = _MONTHS_LATER_36_DOWN.of(earlier_end)
    earlier_end_months_later_36_is_nowhere = nowhere(earlier_end_months_later_36)
    start_months_later_48 = _MONTHS_LATER_48_DOWN.of(start)
    start_months_later_48_is_nowhere = nowhere(start_months_later_48)
    condition = both(
        listed_parent,
        representative_office_extension_listed_parent_total_is_four_years,
        either(
            both(
                listed_parent,
                earlier_is_there,
                representative_office_extension_counted_extensions_is_since_the_decree,
                earlier_end_months_later_36_is_nowhere,
            ),
            both(~not_counted_is_there, start_months_later_48_is_nowhere),
        ),
    )
    # Article 28, second sentence: start + 3 year
    end_by_extensions_three_years = ~has_total_of_listed_parent
    start_months_later_36 = _MONTHS_LATER_36_DOWN.of(start)
    start_months_later_36_is_nowhere = nowhere(start_months_later_36)
    condition_ = both(end_by_extensions_three_years, start_months_later_36_is_nowhere)
    # Article 28: The latest end that the extensions allow, apart from an MOU.
    end_by_extensions = select(
        has_total_of_listed_parent,
        select(not_counted_is_there, earlier_end_months_later_36, start_months_later_48),
        start_months_later_36,
    )
    # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence
    may_extend_rule_1 = (extensions_allowed > extensions_counted) & (requested_end <= end_by_extensions)
    mou_is_no_mou = mou == part_7_representative_office.Mou.No_mou
    # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence
    # Article 28: One more extension, up to the end that is asked for, is within Article 28. Where it is not, the
    # Ministry may still consider an exceptional case.
    # Article 28: Whether the term may be extended up to the day that I wish.
    may_extend = np.logical_or(
        may_extend_rule_1, ~mou_is_no_mou & (requested_end <= mou_valid_until), out=out["may_be_extended"]
    )
    requested_end_up_to_first_term_end = requested_end <= first_term_end
    not_condition = ~(~earlier_is_there | (earlier_extensions >= 0) & (earlier_extensions <= extensions_granted))
    not_condition_ = earlier_is_there & (first_term_end > earlier_end)
    condition_2 = either(
        first_term_end_is_nowhere,
        condition,
        condition_,
        extensions_granted_below_0,
        requested_end_up_to_first_term_end,
        not_condition,
        not_condition_,
    )
    not_representative_office_term_two_limits_is_not_ranked = (
        representative_office_term_two_limits != part_7_representative_office.Two_limits.Not_ranked
    )
    # Article 28, third sentence; Article 28, fourth sentence
    latest_end_later_limit = ~mou_is_no_mou & not_representative_office_term_two_limits_is_not_ranked
    mou_valid_until_above_start_months_later_36 = mou_valid_until > start_months_later_36
    # Article 28, second sentence; Article 28, third sentence
    latest_end_special_limit = ~mou_is_no_mou & mou_valid_until_above_start_months_later_36
    condition_3 = has_total_of_listed_parent | latest_end_later_limit | latest_end_special_limit
    # Article 28, second sentence: extension.end_by_extensions
    latest_end_ordinary_limit = ~condition_3
    # Article 28: The latest day on which the term, with its extensions, may end.
    latest_end = select(
        condition_3,
        select(
            latest_end_later_limit,
            select(mou_is_no_mou, 0, select(mou_valid_until > end_by_extensions, mou_valid_until, end_by_extensions)),
            select(latest_end_special_limit, select(mou_is_no_mou, 0, mou_valid_until), end_by_extensions),
        ),
        end_by_extensions,
        out=out["latest_end"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    exceptional_extension_status = one_of(
        (~may_extend, obligations.Status.Open), out=out["exceptional_extension.status"]
    )
    business_done_is_there = np.logical_and(business_conducted_is_there, ~business_approved, out=out["business.done?"])
    is_done = np.logical_and(
        business_conducted_is_there & ~business_approved, business_conducted <= as_of, out=out["business.has_followed"]
    )
    business_status = one_of(
        (is_done, obligations.Status.Broken), (~is_done, obligations.Status.Observed), out=out["business.status"]
    )
    is_done_ = np.logical_and(income_generated_is_there, income_generated <= as_of, out=out["income.has_followed"])
    income_status = one_of(
        (is_done_, obligations.Status.Broken), (~is_done_, obligations.Status.Observed), out=out["income.status"]
    )
    is_done_2 = np.logical_and(receipt_issued_is_there, receipt_issued <= as_of, out=out["receipts.has_followed"])
    receipts_status = one_of(
        (is_done_2, obligations.Status.Broken), (~is_done_2, obligations.Status.Observed), out=out["receipts.status"]
    )
    is_done_3 = np.logical_and(
        bankruptcy_declared_is_there, bankruptcy_declared <= as_of, out=out["bankruptcy.has_followed"]
    )
    bankruptcy_status = one_of(
        (is_done_3, obligations.Status.Broken), (~is_done_3, obligations.Status.Observed), out=out["bankruptcy.status"]
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        extensions_granted_is_too_large,
        earlier_extensions_is_too_large,
        either(
            first_term_end_is_nowhere,
            condition,
            condition_,
            extensions_granted_below_0,
            requested_end_up_to_first_term_end,
            not_condition,
            not_condition_,
            both(~mou_is_no_mou, condition_2, not_representative_office_term_two_limits_is_not_ranked),
            both(
                ~latest_end_later_limit,
                either(
                    first_term_end_is_nowhere,
                    condition,
                    condition_,
                    extensions_granted_below_0,
                    requested_end_up_to_first_term_end,
                    not_condition,
                    not_condition_,
                    both(start_months_later_36_is_nowhere, ~mou_is_no_mou),
                    both(listed_parent, representative_office_extension_listed_parent_total_is_four_years, condition_2),
                    both(
                        listed_parent,
                        representative_office_extension_listed_parent_total_is_four_years,
                        ~mou_is_no_mou,
                        mou_valid_until_above_start_months_later_36,
                    ),
                ),
            ),
            both(condition_2, latest_end_ordinary_limit),
        ),
    )
    return Block(
        doubtful,
        {
            "first_term_end": 0,
            "extensions_allowed": 0,
            "latest_end": 0,
            "may_be_extended": 0,
            "exceptional_extension": 0,
            "business": 0,
            "income": 0,
            "receipts": 0,
            "bankruptcy": 0,
        },
        {
            "first_term_end": first_term_end,
            "extensions_allowed": extensions_allowed,
            "latest_end": latest_end,
            "may_be_extended": may_extend,
            "exceptional_extension.modality": obligations.Modality.Permission,
            "exceptional_extension.bearer": administration.Actor.Ministry_of_planning_and_investment,
            "exceptional_extension.addressee": administration.Actor.Representative_office,
            "exceptional_extension.start": obligations.Start.From_the_outset,
            "exceptional_extension.start.On": 0,
            "exceptional_extension.due?": False,
            "exceptional_extension.due": 0,
            "exceptional_extension.done?": False,
            "exceptional_extension.done": 0,
            "exceptional_extension.status": exceptional_extension_status,
            "exceptional_extension.follows": obligations.Consequence.Not_said,
            "exceptional_extension.has_followed": False,
            "business.modality": obligations.Modality.Prohibition,
            "business.bearer": administration.Actor.Representative_office,
            "business.addressee": administration.Actor.Not_named,
            "business.start": obligations.Start.From_the_outset,
            "business.start.On": 0,
            "business.due?": False,
            "business.due": 0,
            "business.done?": business_done_is_there,
            "business.done": business_conducted,
            "business.status": business_status,
            "business.follows": obligations.Consequence.Certificate_at_risk,
            "business.has_followed": is_done,
            "income.modality": obligations.Modality.Prohibition,
            "income.bearer": administration.Actor.Representative_office,
            "income.addressee": administration.Actor.Not_named,
            "income.start": obligations.Start.From_the_outset,
            "income.start.On": 0,
            "income.due?": False,
            "income.due": 0,
            "income.done?": income_generated_is_there,
            "income.done": income_generated,
            "income.status": income_status,
            "income.follows": obligations.Consequence.Certificate_at_risk,
            "income.has_followed": is_done_,
            "receipts.modality": obligations.Modality.Prohibition,
            "receipts.bearer": administration.Actor.Representative_office,
            "receipts.addressee": administration.Actor.Not_named,
            "receipts.start": obligations.Start.From_the_outset,
            "receipts.start.On": 0,
            "receipts.due?": False,
            "receipts.due": 0,
            "receipts.done?": receipt_issued_is_there,
            "receipts.done": receipt_issued,
            "receipts.status": receipts_status,
            "receipts.follows": obligations.Consequence.Certificate_at_risk,
            "receipts.has_followed": is_done_2,
            "bankruptcy.modality": obligations.Modality.Prohibition,
            "bankruptcy.bearer": administration.Actor.Representative_office,
            "bankruptcy.addressee": administration.Actor.Not_named,
            "bankruptcy.start": obligations.Start.From_the_outset,
            "bankruptcy.start.On": 0,
            "bankruptcy.due?": False,
            "bankruptcy.due": 0,
            "bankruptcy.done?": bankruptcy_declared_is_there,
            "bankruptcy.done": bankruptcy_declared,
            "bankruptcy.status": bankruptcy_status,
            "bankruptcy.follows": obligations.Consequence.Certificate_at_risk,
            "bankruptcy.has_followed": is_done_3,
        },
    )


REPRESENTATIVE_OFFICE_STAY = ColumnScope(
    scalar_investor.REPRESENTATIVE_OFFICE_STAY,
    Blocks(
        _representative_office_stay_block,
        (
            "start",
            "extensions_granted",
            "requested_end",
            "mou.Valid_until",
            "mou",
            "listed_parent",
            "earlier?",
            "earlier.extensions",
            "earlier.end",
            "business_conducted?",
            "business_conducted",
            "business_approved",
            "income_generated?",
            "income_generated",
            "receipt_issued?",
            "receipt_issued",
            "bankruptcy_declared?",
            "bankruptcy_declared",
            "as_of",
        ),
        tabled=("start",),
        puts={
            "first_term_end": "int64",
            "extensions_allowed": "int64",
            "latest_end": "int64",
            "may_be_extended": "bool",
            "exceptional_extension.status": "int8",
            "business.done?": "bool",
            "business.status": "int8",
            "business.has_followed": "bool",
            "income.status": "int8",
            "income.has_followed": "bool",
            "receipts.status": "int8",
            "receipts.has_followed": "bool",
            "bankruptcy.status": "int8",
            "bankruptcy.has_followed": "bool",
        },
    ),
    Blocks(
        _representative_office_stay_block_by_reading,
        (
            "start",
            "extensions_granted",
            "requested_end",
            "mou.Valid_until",
            "mou",
            "listed_parent",
            "earlier?",
            "earlier.extensions",
            "earlier.end",
            "business_conducted?",
            "business_conducted",
            "business_approved",
            "income_generated?",
            "income_generated",
            "receipt_issued?",
            "receipt_issued",
            "bankruptcy_declared?",
            "bankruptcy_declared",
            "as_of",
            "Representative_office_extension.counted_extensions",
            "Representative_office_extension.listed_parent_total",
            "Representative_office_term.two_limits",
        ),
        tabled=("start",),
        puts={
            "first_term_end": "int64",
            "extensions_allowed": "int64",
            "latest_end": "int64",
            "may_be_extended": "bool",
            "exceptional_extension.status": "int8",
            "business.done?": "bool",
            "business.status": "int8",
            "business.has_followed": "bool",
            "income.status": "int8",
            "income.has_followed": "bool",
            "receipts.status": "int8",
            "receipts.has_followed": "bool",
            "bankruptcy.status": "int8",
            "bankruptcy.has_followed": "bool",
        },
    ),
)


def representative_office_stay(
    *,
    start: Column,
    extensions_granted: Column,
    requested_end: Column,
    mou: Column,
    listed_parent: Column,
    earlier: Column | None = None,
    business_conducted: Column | None = None,
    business_approved: Column,
    income_generated: Column | None = None,
    receipt_issued: Column | None = None,
    bankruptcy_declared: Column | None = None,
    as_of: Column,
    representative_office_extension__counted_extensions: Column | None = None,
    representative_office_extension__listed_parent_total: Column | None = None,
    representative_office_term__two_limits: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """How long may my representative office stay, and what may it not do?

    Encodes The representative office (rules/situations/investor.catala_en:1542).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        start: The day on which the term begins.
            datetime64[D].
        extensions_granted: How many extensions the office has been granted so far.
            int64.
        requested_end: The day up to which I wish to have the term extended.
            datetime64[D].
        mou: The MOU or agreement of the parent company with the government.
            `Cases`: codes of `part_7_representative_office.Mou` (int8), and a column for what each of these
                carries: {Valid_until: datetime64[D]}.
        listed_parent: The parent company is located in another foreign country, is registered in the stock market
            and receives an approval license in Lao PDR.
            bool.
        earlier: How the term stood on the day on which the Decree came into force, if it began before.
            A mapping of columns: {extensions: int64, end: datetime64[D]}; `Optionals` of that where rows have none;
                None if no row has one.
        business_conducted: The day on which the office first conducted business or carried out commercial
            activities.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        business_approved: These activities were within the approved activities.
            bool.
        income_generated: The day on which the office first generated income.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        receipt_issued: The day on which the office first issued a receipt or invoice for revenues or incomes.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        bankruptcy_declared: The day on which the office declared itself bankrupt.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        representative_office_extension__counted_extensions: Whether extensions from before the Decree count among
            the three.
            Codes of `part_7_representative_office.Counted_extensions` (int8), or the names of cases; a reading of
                the text: Since_the_decree if not given.
        representative_office_extension__listed_parent_total: How long the office of a listed parent company may
            stay.
            Codes of `part_7_representative_office.Listed_parent_total` (int8), or the names of cases; a reading of
                the text: Four_years if not given.
        representative_office_term__two_limits: Which limit holds for a listed parent company with an MOU.
            Codes of `part_7_representative_office.Two_limits` (int8), or the names of cases; a reading of the text:
                Not_ranked if not given.

    Outputs, each with its `values` and its `outcome` by row:
        first_term_end: The end of the term before any extension.
            datetime64[D].
        extensions_allowed: How many extensions the office may have, apart from an MOU.
            int64.
        latest_end: The latest day on which the term, with its extensions, may end.
            datetime64[D].
        may_be_extended: Whether the term may be extended up to the day that I wish.
            bool.
        exceptional_extension: To extend the term as an exceptional case, if the Ministry deems it necessary.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        business: To conduct business or carry out commercial activities beyond the approved activities.
            A mapping as `exceptional_extension`.
        income: To generate income.
            A mapping as `exceptional_extension`.
        receipts: To issue receipts or invoices for any revenues or incomes.
            A mapping as `exceptional_extension`.
        bankruptcy: To declare itself bankrupt.
            A mapping as `exceptional_extension`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_STAY.ask(
        threads,
        start=start,
        extensions_granted=extensions_granted,
        requested_end=requested_end,
        mou=mou,
        listed_parent=listed_parent,
        earlier=earlier,
        business_conducted=business_conducted,
        business_approved=business_approved,
        income_generated=income_generated,
        receipt_issued=receipt_issued,
        bankruptcy_declared=bankruptcy_declared,
        as_of=as_of,
        representative_office_extension__counted_extensions=representative_office_extension__counted_extensions,
        representative_office_extension__listed_parent_total=representative_office_extension__listed_parent_total,
        representative_office_term__two_limits=representative_office_term__two_limits,
    )
