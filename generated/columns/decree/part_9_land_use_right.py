"""Compiled from rules/decree/part_9_land_use_right.catala_en: change the rules there, and compile again.

How to ask, here `Investment_information`; `generated` is the folder of the evaluators, however you call it. Tables of
Arrow, Polars or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.decree.part_9_land_use_right import Information_seeker, investment_information

    found = investment_information(
        seeker=np.array([Information_seeker.Domestic_investor, Information_seeker.Foreign_investor], np.int8)
    )
    found["sources"].outcome == 0  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...calendars import lao_pdr as scalar_lao_pdr
from ...decree import part_9_land_use_right as scalar_part_9_land_use_right
from ..library import administration, obligations
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column, Listing
from ..runtime.days import WorkingDaysLater, nowhere
from ..runtime.exact import below, both, either, one_of, outcome, refusal, select
from ..runtime.scopes import Answers, ColumnScope

_WORKING_DAYS_EARLIER_45_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, -45)


class Information_seeker:
    """Who asks for information."""

    Domestic_investor = 0
    Foreign_investor = 1
    Enterprise = 2
    Other_person = 3


class Information_source:
    """Where investment related information is to be had."""

    Websites = 0
    One_stop_service_of_planning = 1
    One_stop_service_of_commerce = 2
    Special_economic_zones = 3
    Specific_economic_zones = 4
    Embassies = 5
    Consulates = 6
    Commerce_offices_abroad = 7


class Land_tenure:
    """How the investor holds the land already."""

    Not_held = 0
    Rented_or_conceded_by_government = 1
    Rented_from_lao_citizens = 2


class For_business_of:
    """Of which land "to conduct business activities" is said."""

    All_excepted_land = 0
    Land_of_citizens_only = 1


class Land_condition:
    """What a purchase of land use right has to fulfil, in the order of Articles 48 to 50."""

    Foreign_investor_purchases = 0
    From_the_state = 1
    Area_not_exceeding_800_m2 = 2
    Habitation_or_offices = 3
    Not_rented_or_conceded = 4
    Complete_application = 5
    Registered_capital_certified = 6
    Allocated_by_government = 7
    Only_purchase = 8


class Certificate_sector:
    """The sector that issues a registration certificate."""

    Planning_and_investment = 0
    Industry_and_commerce = 1


class Land_document:
    """What the application for land use right consists of."""

    Registration_certificate = 0
    Documents_required_by_authority = 1
    Certification_of_documents = 2


class Land_seller:
    """From whom land use right is acquired."""

    State = 0
    Individual = 1
    Lao_legal_entity = 2
    Investor_with_land_use_right = 3


class Transfer_between_investors:
    """Whether an investor may take over the land use right of another one."""

    Transfer_allowed = 0
    Forbidden_in_any_case = 1


class Purpose:
    """What the land is to be used for."""

    Habitation = 0
    Business_offices = 1
    Other_purpose = 2


class Who_may_acquire:
    """For whom the criteria of Article 50 are."""

    Infrastructure_investors = 0
    All_foreign_investors = 1


class Land_step:
    """The steps from the proposal to the land title."""

    Proposal = 0
    Review = 1
    Inspection = 2
    Report = 3
    Approval = 4
    Title = 5
    Title_issued = 6


class Title_item:
    """What a land title must specify."""

    Name_of_holder = 0
    Duration = 1


class Forty_five_days:
    """From when to when the proposal is to be made."""

    Before_the_last_45_days = 0
    In_the_last_45_days = 1


def _investment_information_block(seeker: Array, out: Mapping[str, Array]) -> Block:
    """`Investment_information` for a block of rows."""
    # Article 47
    sources_rule_1 = np.logical_or(
        (seeker == Information_seeker.Domestic_investor) | (seeker == Information_seeker.Foreign_investor),
        seeker == Information_seeker.Enterprise,
        out=out["sources[1]"],
    )
    return Block(
        None,
        {"sources": 0},
        {
            "sources": Listing(
                (sources_rule_1, Information_source.Websites),
                (sources_rule_1, Information_source.One_stop_service_of_planning),
                (sources_rule_1, Information_source.One_stop_service_of_commerce),
                (sources_rule_1, Information_source.Special_economic_zones),
                (sources_rule_1, Information_source.Specific_economic_zones),
                (sources_rule_1, Information_source.Embassies),
                (sources_rule_1, Information_source.Consulates),
                (sources_rule_1, Information_source.Commerce_offices_abroad),
            ),
        },
    )


INVESTMENT_INFORMATION = ColumnScope(
    scalar_part_9_land_use_right.INVESTMENT_INFORMATION,
    Blocks(_investment_information_block, ("seeker",), puts={"sources[1]": "bool"}),
)


def investment_information(*, seeker: Column, threads: int | None = None) -> Answers:
    """Where can investment related information be had?

    Encodes Article 47 (rules/decree/part_9_land_use_right.catala_en:55).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        seeker: Who asks.
            Codes of `Information_seeker` (int8), or the names of cases.

    Outputs, each with its `values` and its `outcome` by row:
        sources: Where the information may be obtained; nowhere, by this Article, for anyone else.
            `Lists` of codes of `Information_source` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return INVESTMENT_INFORMATION.ask(threads, seeker=seeker)


def _land_incentive_block(
    foreign_investor: Array,
    seller: Array,
    area: Array,
    purpose: Array,
    tenure_rented_or_conceded_by_government: Array,
    tenure_rented_from_lao_citizens: Array,
    tenure: Array,
    area_scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Land_incentive` for a block of rows."""
    condition = tenure_rented_or_conceded_by_government & (tenure == Land_tenure.Rented_or_conceded_by_government)
    condition_ = tenure_rented_from_lao_citizens & (tenure == Land_tenure.Rented_from_lao_citizens)
    # Article 48: The land is rented or held as a concession to conduct business: the incentive does not concern it.
    is_excepted = np.logical_or(condition, condition_, out=out["is_excepted"])
    not_foreign_investor = np.logical_not(foreign_investor, out=out["unmet[1]"])
    not_seller_is_state = np.not_equal(seller, Land_seller.State, out=out["unmet[2]"])
    area_above_800 = np.greater(area, 800 * area_scale, out=out["unmet[3]"])
    # Article 48: The area of the land cannot be negative.
    refused = below(area, 0)
    not_condition = np.logical_not(
        (purpose == Purpose.Habitation) | (purpose == Purpose.Business_offices), out=out["unmet[4]"]
    )
    # Article 48: The incentive covers the purchase.
    is_covered = np.logical_not(
        condition | condition_ | not_foreign_investor | not_seller_is_state | area_above_800 | not_condition,
        out=out["is_covered"],
    )
    outcome_of_each = refusal(refused)
    return Block(
        None,
        {"is_excepted": outcome_of_each, "unmet": outcome_of_each, "is_covered": outcome_of_each},
        {
            "is_excepted": is_excepted,
            "unmet": Listing(
                (not_foreign_investor, Land_condition.Foreign_investor_purchases),
                (not_seller_is_state, Land_condition.From_the_state),
                (area_above_800, Land_condition.Area_not_exceeding_800_m2),
                (not_condition, Land_condition.Habitation_or_offices),
                (is_excepted, Land_condition.Not_rented_or_conceded),
            ),
            "is_covered": is_covered,
        },
    )


def _land_incentive_block_by_reading(
    foreign_investor: Array,
    seller: Array,
    area: Array,
    purpose: Array,
    tenure_rented_or_conceded_by_government: Array,
    tenure_rented_from_lao_citizens: Array,
    tenure: Array,
    for_business_of: Array,
    area_scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Land_incentive` for a block of rows, by how the text is read."""
    condition = (tenure == Land_tenure.Rented_or_conceded_by_government) & (
        tenure_rented_or_conceded_by_government | (for_business_of != For_business_of.All_excepted_land)
    )
    condition_ = tenure_rented_from_lao_citizens & (tenure == Land_tenure.Rented_from_lao_citizens)
    # Article 48: The land is rented or held as a concession to conduct business: the incentive does not concern it.
    is_excepted = np.logical_or(condition, condition_, out=out["is_excepted"])
    not_foreign_investor = np.logical_not(foreign_investor, out=out["unmet[1]"])
    not_seller_is_state = np.not_equal(seller, Land_seller.State, out=out["unmet[2]"])
    area_above_800 = np.greater(area, 800 * area_scale, out=out["unmet[3]"])
    # Article 48: The area of the land cannot be negative.
    refused = below(area, 0)
    not_condition = np.logical_not(
        (purpose == Purpose.Habitation) | (purpose == Purpose.Business_offices), out=out["unmet[4]"]
    )
    # Article 48: The incentive covers the purchase.
    is_covered = np.logical_not(
        condition | condition_ | not_foreign_investor | not_seller_is_state | area_above_800 | not_condition,
        out=out["is_covered"],
    )
    outcome_of_each = refusal(refused)
    return Block(
        None,
        {"is_excepted": outcome_of_each, "unmet": outcome_of_each, "is_covered": outcome_of_each},
        {
            "is_excepted": is_excepted,
            "unmet": Listing(
                (not_foreign_investor, Land_condition.Foreign_investor_purchases),
                (not_seller_is_state, Land_condition.From_the_state),
                (area_above_800, Land_condition.Area_not_exceeding_800_m2),
                (not_condition, Land_condition.Habitation_or_offices),
                (is_excepted, Land_condition.Not_rented_or_conceded),
            ),
            "is_covered": is_covered,
        },
    )


LAND_INCENTIVE = ColumnScope(
    scalar_part_9_land_use_right.LAND_INCENTIVE,
    Blocks(
        _land_incentive_block,
        (
            "foreign_investor",
            "seller",
            "area",
            "purpose",
            "tenure.Rented_or_conceded_by_government",
            "tenure.Rented_from_lao_citizens",
            "tenure",
        ),
        scales=("area",),
        puts={
            "is_excepted": "bool",
            "unmet[1]": "bool",
            "unmet[2]": "bool",
            "unmet[3]": "bool",
            "unmet[4]": "bool",
            "is_covered": "bool",
        },
    ),
    Blocks(
        _land_incentive_block_by_reading,
        (
            "foreign_investor",
            "seller",
            "area",
            "purpose",
            "tenure.Rented_or_conceded_by_government",
            "tenure.Rented_from_lao_citizens",
            "tenure",
            "for_business_of",
        ),
        scales=("area",),
        puts={
            "is_excepted": "bool",
            "unmet[1]": "bool",
            "unmet[2]": "bool",
            "unmet[3]": "bool",
            "unmet[4]": "bool",
            "is_covered": "bool",
        },
    ),
)


def land_incentive(
    *,
    foreign_investor: Column,
    seller: Column,
    area: Column,
    purpose: Column,
    tenure: Column,
    for_business_of: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Does the land use right incentive cover this purchase?

    Encodes Article 48 (rules/decree/part_9_land_use_right.catala_en:154).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        foreign_investor: The purchaser is a foreign investor.
            bool.
        seller: From whom the land use right is acquired.
            Codes of `Land_seller` (int8), or the names of cases.
        area: The area of the land.
            `Decimals` in m2.
        purpose: What the land is to be used for.
            Codes of `Purpose` (int8), or the names of cases.
        tenure: How the investor holds the land already.
            `Cases`: codes of `Land_tenure` (int8), and a column for what each of these carries:
                {Rented_or_conceded_by_government: bool, Rented_from_lao_citizens: bool}.
        for_business_of: Of which land "to conduct business activities" is said.
            Codes of `For_business_of` (int8), or the names of cases; a reading of the text: All_excepted_land if
                not given.

    Outputs, each with its `values` and its `outcome` by row:
        is_excepted: The land is rented or held as a concession to conduct business: the incentive does not concern
            it.
            bool.
        unmet: What of Article 48 is not fulfilled.
            `Lists` of codes of `Land_condition` (int8).
        is_covered: The incentive covers the purchase.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_INCENTIVE.ask(
        threads,
        foreign_investor=foreign_investor,
        seller=seller,
        area=area,
        purpose=purpose,
        tenure=tenure,
        for_business_of=for_business_of,
    )


def _land_application_block(
    certificate_of_is_there: Array,
    certificate_of: Array,
    certificate_filed: Array,
    other_documents_filed: Array,
    certified_by_is_there: Array,
    certified_by: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Land_application` for a block of rows."""
    certificate_of_is_planning_and_investment = certificate_of == Certificate_sector.Planning_and_investment
    # Article 49, first sentence: Who must certify the other documents.
    certifier = one_of(
        (
            certificate_of_is_there & certificate_of_is_planning_and_investment,
            administration.Actor.Planning_and_investment_sector,
        ),
        (
            certificate_of_is_there & ~certificate_of_is_planning_and_investment,
            administration.Actor.Industry_and_commerce_sector,
        ),
        (~certificate_of_is_there, administration.Actor.Planning_or_commerce_sector),
        out=out["certifier"],
    )
    # Article 49, first sentence: The sector that issued the certificate certified the documents.
    is_certified = certificate_of_is_there & certified_by_is_there & (certificate_of == certified_by)
    not_condition = np.logical_not(certificate_of_is_there & certificate_filed, out=out["missing[1]"])
    not_other_documents_filed = np.logical_not(other_documents_filed, out=out["missing[2]"])
    not_is_certified = np.logical_not(is_certified, out=out["missing[3]"])
    # Article 49, first sentence: Nothing is missing.
    is_complete = np.logical_and(
        certificate_of_is_there & certificate_filed & other_documents_filed, is_certified, out=out["is_complete"]
    )
    return Block(
        None,
        {"certifier": 0, "missing": 0, "is_complete": 0, "submitted_to": 0},
        {
            "certifier": certifier,
            "missing": Listing(
                (not_condition, Land_document.Registration_certificate),
                (not_other_documents_filed, Land_document.Documents_required_by_authority),
                (not_is_certified, Land_document.Certification_of_documents),
            ),
            "is_complete": is_complete,
            "submitted_to": administration.Actor.Land_management_authority,
        },
    )


LAND_APPLICATION = ColumnScope(
    scalar_part_9_land_use_right.LAND_APPLICATION,
    Blocks(
        _land_application_block,
        (
            "certificate_of?",
            "certificate_of",
            "certificate_filed",
            "other_documents_filed",
            "certified_by?",
            "certified_by",
        ),
        puts={
            "certifier": "int8",
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "is_complete": "bool",
        },
    ),
)


def land_application(
    *,
    certificate_of: Column | None = None,
    certificate_filed: Column,
    other_documents_filed: Column,
    certified_by: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Is my application for land use right complete, who must certify it, and who receives it?

    Encodes Article 49 (rules/decree/part_9_land_use_right.catala_en:279).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        certificate_of: The sector that issued the enterprise registration certificate or concession registration
            certificate; absent without such a certificate.
            Codes of `Certificate_sector` (int8), or the names of cases; `Optionals` of that where rows have none;
                None if no row has one.
        certificate_filed: The certificate is among the documents.
            bool.
        other_documents_filed: All other documents that the land management authority requires are filed.
            bool.
        certified_by: The sector that certified these documents; absent if none did.
            Codes of `Certificate_sector` (int8), or the names of cases; `Optionals` of that where rows have none;
                None if no row has one.

    Outputs, each with its `values` and its `outcome` by row:
        certifier: Who must certify the other documents.
            Codes of `administration.Actor` (int8).
        missing: What is missing.
            `Lists` of codes of `Land_document` (int8).
        is_complete: Nothing is missing.
            bool.
        submitted_to: Who receives the application.
            Codes of `administration.Actor` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_APPLICATION.ask(
        threads,
        certificate_of=certificate_of,
        certificate_filed=certificate_filed,
        other_documents_filed=other_documents_filed,
        certified_by=certified_by,
    )


def _land_seller_check_block(seller: Array, out: Mapping[str, Array]) -> Block:
    """`Land_seller_check` for a block of rows."""
    # Article 49; Article 52: The right may be acquired from there.
    may_acquire_from = np.logical_or(
        seller == Land_seller.State, seller == Land_seller.Investor_with_land_use_right, out=out["may_acquire_from"]
    )
    return Block(None, {"may_acquire_from": 0}, {"may_acquire_from": may_acquire_from})


def _land_seller_check_block_by_reading(
    seller: Array, transfer_between_investors: Array, out: Mapping[str, Array]
) -> Block:
    """`Land_seller_check` for a block of rows, by how the text is read."""
    # Article 49; Article 52: The right may be acquired from there.
    may_acquire_from = np.logical_or(
        seller == Land_seller.State,
        (seller == Land_seller.Investor_with_land_use_right)
        & (transfer_between_investors == Transfer_between_investors.Transfer_allowed),
        out=out["may_acquire_from"],
    )
    return Block(None, {"may_acquire_from": 0}, {"may_acquire_from": may_acquire_from})


LAND_SELLER_CHECK = ColumnScope(
    scalar_part_9_land_use_right.LAND_SELLER_CHECK,
    Blocks(_land_seller_check_block, ("seller",), puts={"may_acquire_from": "bool"}),
    Blocks(
        _land_seller_check_block_by_reading, ("seller", "transfer_between_investors"), puts={"may_acquire_from": "bool"}
    ),
)


def land_seller_check(
    *, seller: Column, transfer_between_investors: Column | None = None, threads: int | None = None
) -> Answers:
    """From whom may a foreign investor acquire land use right?

    Encodes Article 49 (rules/decree/part_9_land_use_right.catala_en:322).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        seller: From whom the right is acquired.
            Codes of `Land_seller` (int8), or the names of cases.
        transfer_between_investors: Whether an investor may take over the land use right of another one.
            Codes of `Transfer_between_investors` (int8), or the names of cases; a reading of the text:
                Transfer_allowed if not given.

    Outputs, each with its `values` and its `outcome` by row:
        may_acquire_from: The right may be acquired from there.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_SELLER_CHECK.ask(threads, seller=seller, transfer_between_investors=transfer_between_investors)


def _land_prohibitions_block(
    acquired_is_there: Array,
    acquired: Array,
    allocated_by_government: Array,
    seller: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Land_prohibitions` for a block of rows."""
    # Article 49; Article 52: The right may be acquired from there.
    may_acquire_from = (seller == Land_seller.State) | (seller == Land_seller.Investor_with_land_use_right)
    unallocated_land_done_is_there = np.logical_and(
        acquired_is_there, ~allocated_by_government, out=out["unallocated_land.done?"]
    )
    acquired_up_to_as_of = acquired <= as_of
    is_done = acquired_is_there & ~allocated_by_government & acquired_up_to_as_of
    unallocated_land_status = one_of(
        (is_done, obligations.Status.Broken),
        (~is_done, obligations.Status.Observed),
        out=out["unallocated_land.status"],
    )
    direct_acquisition_done_is_there = np.logical_and(
        acquired_is_there, ~may_acquire_from, out=out["direct_acquisition.done?"]
    )
    is_done_ = acquired_is_there & acquired_up_to_as_of & ~may_acquire_from
    direct_acquisition_status = one_of(
        (is_done_, obligations.Status.Broken),
        (~is_done_, obligations.Status.Observed),
        out=out["direct_acquisition.status"],
    )
    return Block(
        None,
        {"unallocated_land": 0, "direct_acquisition": 0},
        {
            "unallocated_land.modality": obligations.Modality.Prohibition,
            "unallocated_land.bearer": administration.Actor.Investor,
            "unallocated_land.addressee": administration.Actor.Not_named,
            "unallocated_land.start": obligations.Start.From_the_outset,
            "unallocated_land.start.On": 0,
            "unallocated_land.due?": False,
            "unallocated_land.due": 0,
            "unallocated_land.done?": unallocated_land_done_is_there,
            "unallocated_land.done": acquired,
            "unallocated_land.status": unallocated_land_status,
            "unallocated_land.follows": obligations.Consequence.Not_said,
            "unallocated_land.has_followed": False,
            "direct_acquisition.modality": obligations.Modality.Prohibition,
            "direct_acquisition.bearer": administration.Actor.Investor,
            "direct_acquisition.addressee": administration.Actor.Not_named,
            "direct_acquisition.start": obligations.Start.From_the_outset,
            "direct_acquisition.start.On": 0,
            "direct_acquisition.due?": False,
            "direct_acquisition.due": 0,
            "direct_acquisition.done?": direct_acquisition_done_is_there,
            "direct_acquisition.done": acquired,
            "direct_acquisition.status": direct_acquisition_status,
            "direct_acquisition.follows": obligations.Consequence.Not_said,
            "direct_acquisition.has_followed": False,
        },
    )


def _land_prohibitions_block_by_reading(
    acquired_is_there: Array,
    acquired: Array,
    allocated_by_government: Array,
    seller: Array,
    as_of: Array,
    land_seller_check_transfer_between_investors: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Land_prohibitions` for a block of rows, by how the text is read."""
    # Article 49; Article 52: The right may be acquired from there.
    may_acquire_from = (seller == Land_seller.State) | (seller == Land_seller.Investor_with_land_use_right) & (
        land_seller_check_transfer_between_investors == Transfer_between_investors.Transfer_allowed
    )
    unallocated_land_done_is_there = np.logical_and(
        acquired_is_there, ~allocated_by_government, out=out["unallocated_land.done?"]
    )
    acquired_up_to_as_of = acquired <= as_of
    is_done = acquired_is_there & ~allocated_by_government & acquired_up_to_as_of
    unallocated_land_status = one_of(
        (is_done, obligations.Status.Broken),
        (~is_done, obligations.Status.Observed),
        out=out["unallocated_land.status"],
    )
    direct_acquisition_done_is_there = np.logical_and(
        acquired_is_there, ~may_acquire_from, out=out["direct_acquisition.done?"]
    )
    is_done_ = acquired_is_there & acquired_up_to_as_of & ~may_acquire_from
    direct_acquisition_status = one_of(
        (is_done_, obligations.Status.Broken),
        (~is_done_, obligations.Status.Observed),
        out=out["direct_acquisition.status"],
    )
    return Block(
        None,
        {"unallocated_land": 0, "direct_acquisition": 0},
        {
            "unallocated_land.modality": obligations.Modality.Prohibition,
            "unallocated_land.bearer": administration.Actor.Investor,
            "unallocated_land.addressee": administration.Actor.Not_named,
            "unallocated_land.start": obligations.Start.From_the_outset,
            "unallocated_land.start.On": 0,
            "unallocated_land.due?": False,
            "unallocated_land.due": 0,
            "unallocated_land.done?": unallocated_land_done_is_there,
            "unallocated_land.done": acquired,
            "unallocated_land.status": unallocated_land_status,
            "unallocated_land.follows": obligations.Consequence.Not_said,
            "unallocated_land.has_followed": False,
            "direct_acquisition.modality": obligations.Modality.Prohibition,
            "direct_acquisition.bearer": administration.Actor.Investor,
            "direct_acquisition.addressee": administration.Actor.Not_named,
            "direct_acquisition.start": obligations.Start.From_the_outset,
            "direct_acquisition.start.On": 0,
            "direct_acquisition.due?": False,
            "direct_acquisition.due": 0,
            "direct_acquisition.done?": direct_acquisition_done_is_there,
            "direct_acquisition.done": acquired,
            "direct_acquisition.status": direct_acquisition_status,
            "direct_acquisition.follows": obligations.Consequence.Not_said,
            "direct_acquisition.has_followed": False,
        },
    )


LAND_PROHIBITIONS = ColumnScope(
    scalar_part_9_land_use_right.LAND_PROHIBITIONS,
    Blocks(
        _land_prohibitions_block,
        ("acquired?", "acquired", "allocated_by_government", "seller", "as_of"),
        puts={
            "unallocated_land.done?": "bool",
            "unallocated_land.status": "int8",
            "direct_acquisition.done?": "bool",
            "direct_acquisition.status": "int8",
        },
    ),
    Blocks(
        _land_prohibitions_block_by_reading,
        (
            "acquired?",
            "acquired",
            "allocated_by_government",
            "seller",
            "as_of",
            "Land_seller_check.transfer_between_investors",
        ),
        puts={
            "unallocated_land.done?": "bool",
            "unallocated_land.status": "int8",
            "direct_acquisition.done?": "bool",
            "direct_acquisition.status": "int8",
        },
    ),
)


def land_prohibitions(
    *,
    acquired: Column | None = None,
    allocated_by_government: Column,
    seller: Column,
    as_of: Column,
    land_seller_check__transfer_between_investors: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What is forbidden to a foreign investor who acquires land use right.

    Encodes Article 49 (rules/decree/part_9_land_use_right.catala_en:333).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        acquired: The day on which the foreign investor acquired the right.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        allocated_by_government: The land is allocated by the government.
            bool.
        seller: From whom the right was acquired.
            Codes of `Land_seller` (int8), or the names of cases.
        as_of: The date for which the question is asked.
            datetime64[D].
        land_seller_check__transfer_between_investors: Whether an investor may take over the land use right of
            another one.
            Codes of `Transfer_between_investors` (int8), or the names of cases; a reading of the text:
                Transfer_allowed if not given.

    Outputs, each with its `values` and its `outcome` by row:
        unallocated_land: To acquire land use right that is not allocated by the government.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        direct_acquisition: To acquire land use right directly from individuals or Lao legal entities.
            A mapping as `unallocated_land`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_PROHIBITIONS.ask(
        threads,
        acquired=acquired,
        allocated_by_government=allocated_by_government,
        seller=seller,
        as_of=as_of,
        land_seller_check__transfer_between_investors=land_seller_check__transfer_between_investors,
    )


def _land_use_right_block(
    infrastructure_project: Array,
    registered_capital: Array,
    imported_capital_certified: Array,
    allocated_by_government: Array,
    area: Array,
    purpose: Array,
    earlier_purchases: Array,
    shareholders: Array,
    expands_branches: Array,
    area_scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Land_use_right` for a block of rows."""
    registered_capital_from_50000000 = registered_capital >= 50_000_000
    registered_capital_below_0 = below(registered_capital, 0)
    # Article 50(1): The condition of item 1, on capital, is fulfilled.
    capital_condition = np.logical_and(
        imported_capital_certified, registered_capital_from_50000000, out=out["capital_condition"]
    )
    area_up_to_800 = area <= 800 * area_scale
    area_below_0 = below(area, 0)
    # Article 50(2): The condition of item 2, on the land, is fulfilled.
    land_condition = np.logical_and(allocated_by_government, area_up_to_800, out=out["land_condition"])
    # Article 50(3): The condition of item 3, on the use, is fulfilled.
    purpose_condition = np.logical_or(
        purpose == Purpose.Habitation, purpose == Purpose.Business_offices, out=out["purpose_condition"]
    )
    # Article 50(4); Article 50(4), second sentence
    # Article 50: The condition of item 4, one purchase only, is fulfilled.
    once_condition = np.equal(earlier_purchases, 0, out=out["once_condition"])
    earlier_purchases_below_0 = below(earlier_purchases, 0)
    # Article 50: All four conditions of Article 50 are fulfilled. The approval itself is for the authorities (Article
    # 51).
    may_acquire = np.logical_and(
        imported_capital_certified
        & allocated_by_government
        & registered_capital_from_50000000
        & area_up_to_800
        & purpose_condition,
        once_condition,
        out=out["may_acquire"],
    )
    shareholders_above_2 = shareholders > 2
    shareholders_below_0 = below(shareholders, 0)
    # Article 50(4), second sentence: Land use right may be purchased under the name of one legal entity only.
    one_legal_entity_only = np.logical_or(expands_branches, shareholders_above_2, out=out["one_legal_entity_only"])
    # Article 50: The registered capital cannot be negative.
    # Article 50: The area of the land cannot be negative.
    # Article 50: The number of earlier purchases cannot be negative.
    # Article 50: The number of shareholders cannot be negative.
    refused = either(registered_capital_below_0, area_below_0, earlier_purchases_below_0, shareholders_below_0)
    outcome_of_each = refusal(refused)
    return Block(
        None,
        {
            "capital_condition": outcome_of_each,
            "land_condition": outcome_of_each,
            "purpose_condition": outcome_of_each,
            "once_condition": outcome_of_each,
            "may_acquire": outcome(~infrastructure_project, refused),
            "one_legal_entity_only": outcome_of_each,
        },
        {
            "capital_condition": capital_condition,
            "land_condition": land_condition,
            "purpose_condition": purpose_condition,
            "once_condition": once_condition,
            "may_acquire": may_acquire,
            "one_legal_entity_only": one_legal_entity_only,
        },
    )


def _land_use_right_block_by_reading(
    infrastructure_project: Array,
    who_may_acquire: Array,
    registered_capital: Array,
    imported_capital_certified: Array,
    allocated_by_government: Array,
    area: Array,
    purpose: Array,
    earlier_purchases: Array,
    shareholders: Array,
    expands_branches: Array,
    area_scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Land_use_right` for a block of rows, by how the text is read."""
    registered_capital_from_50000000 = registered_capital >= 50_000_000
    registered_capital_below_0 = below(registered_capital, 0)
    # Article 50(1): The condition of item 1, on capital, is fulfilled.
    capital_condition = np.logical_and(
        imported_capital_certified, registered_capital_from_50000000, out=out["capital_condition"]
    )
    area_up_to_800 = area <= 800 * area_scale
    area_below_0 = below(area, 0)
    # Article 50(2): The condition of item 2, on the land, is fulfilled.
    land_condition = np.logical_and(allocated_by_government, area_up_to_800, out=out["land_condition"])
    # Article 50(3): The condition of item 3, on the use, is fulfilled.
    purpose_condition = np.logical_or(
        purpose == Purpose.Habitation, purpose == Purpose.Business_offices, out=out["purpose_condition"]
    )
    # Article 50(4); Article 50(4), second sentence
    # Article 50: The condition of item 4, one purchase only, is fulfilled.
    once_condition = np.equal(earlier_purchases, 0, out=out["once_condition"])
    earlier_purchases_below_0 = below(earlier_purchases, 0)
    # Article 50(1); Article 50(2); Article 50(3); Article 50(4)
    may_acquire_rule_1 = infrastructure_project | (who_may_acquire != Who_may_acquire.Infrastructure_investors)
    # Article 50: All four conditions of Article 50 are fulfilled. The approval itself is for the authorities (Article
    # 51).
    may_acquire = np.logical_and(
        imported_capital_certified
        & allocated_by_government
        & registered_capital_from_50000000
        & area_up_to_800
        & purpose_condition,
        once_condition,
        out=out["may_acquire"],
    )
    shareholders_above_2 = shareholders > 2
    shareholders_below_0 = below(shareholders, 0)
    # Article 50(4), second sentence: Land use right may be purchased under the name of one legal entity only.
    one_legal_entity_only = np.logical_or(expands_branches, shareholders_above_2, out=out["one_legal_entity_only"])
    # Article 50: The registered capital cannot be negative.
    # Article 50: The area of the land cannot be negative.
    # Article 50: The number of earlier purchases cannot be negative.
    # Article 50: The number of shareholders cannot be negative.
    refused = either(registered_capital_below_0, area_below_0, earlier_purchases_below_0, shareholders_below_0)
    outcome_of_each = refusal(refused)
    return Block(
        None,
        {
            "capital_condition": outcome_of_each,
            "land_condition": outcome_of_each,
            "purpose_condition": outcome_of_each,
            "once_condition": outcome_of_each,
            "may_acquire": outcome(~may_acquire_rule_1, refused),
            "one_legal_entity_only": outcome_of_each,
        },
        {
            "capital_condition": capital_condition,
            "land_condition": land_condition,
            "purpose_condition": purpose_condition,
            "once_condition": once_condition,
            "may_acquire": may_acquire,
            "one_legal_entity_only": one_legal_entity_only,
        },
    )


LAND_USE_RIGHT = ColumnScope(
    scalar_part_9_land_use_right.LAND_USE_RIGHT,
    Blocks(
        _land_use_right_block,
        (
            "infrastructure_project",
            "registered_capital",
            "imported_capital_certified",
            "allocated_by_government",
            "area",
            "purpose",
            "earlier_purchases",
            "shareholders",
            "expands_branches",
        ),
        scales=("area",),
        puts={
            "capital_condition": "bool",
            "land_condition": "bool",
            "purpose_condition": "bool",
            "once_condition": "bool",
            "may_acquire": "bool",
            "one_legal_entity_only": "bool",
        },
    ),
    Blocks(
        _land_use_right_block_by_reading,
        (
            "infrastructure_project",
            "who_may_acquire",
            "registered_capital",
            "imported_capital_certified",
            "allocated_by_government",
            "area",
            "purpose",
            "earlier_purchases",
            "shareholders",
            "expands_branches",
        ),
        scales=("area",),
        puts={
            "capital_condition": "bool",
            "land_condition": "bool",
            "purpose_condition": "bool",
            "once_condition": "bool",
            "may_acquire": "bool",
            "one_legal_entity_only": "bool",
        },
    ),
)


def land_use_right(
    *,
    infrastructure_project: Column,
    who_may_acquire: Column | None = None,
    registered_capital: Column,
    imported_capital_certified: Column,
    allocated_by_government: Column,
    area: Column,
    purpose: Column,
    earlier_purchases: Column,
    shareholders: Column,
    expands_branches: Column,
    threads: int | None = None,
) -> Answers:
    """Do I, as a foreign investor, fulfil the four conditions for acquiring land use right?

    Encodes Article 50 (rules/decree/part_9_land_use_right.catala_en:495).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        infrastructure_project: The foreign investor invests in infrastructure projects in Lao PDR.
            bool.
        who_may_acquire: For whom the criteria are.
            Codes of `Who_may_acquire` (int8), or the names of cases; a reading of the text:
                Infrastructure_investors if not given.
        registered_capital: The registered capital.
            int64 in hundredths of USD.
        imported_capital_certified: The Bank of Lao PDR certifies that the actual value of the capital imported is
            consistent with the registered capital.
            bool.
        allocated_by_government: The land is allocated by the government.
            bool.
        area: The area of the land.
            `Decimals` in m2.
        purpose: What the land is to be used for.
            Codes of `Purpose` (int8), or the names of cases.
        earlier_purchases: How often the enterprise, with all its units in Lao PDR, has purchased land use right
            before.
            int64.
        shareholders: How many shareholders the enterprise has.
            int64.
        expands_branches: The enterprise expands its investment branches.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        capital_condition: The condition of item 1, on capital, is fulfilled.
            bool.
        land_condition: The condition of item 2, on the land, is fulfilled.
            bool.
        purpose_condition: The condition of item 3, on the use, is fulfilled.
            bool.
        once_condition: The condition of item 4, one purchase only, is fulfilled.
            bool.
        may_acquire: All four conditions of Article 50 are fulfilled. The approval itself is for the authorities
            (Article 51).
            bool.
        one_legal_entity_only: Land use right may be purchased under the name of one legal entity only.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_USE_RIGHT.ask(
        threads,
        infrastructure_project=infrastructure_project,
        who_may_acquire=who_may_acquire,
        registered_capital=registered_capital,
        imported_capital_certified=imported_capital_certified,
        allocated_by_government=allocated_by_government,
        area=area,
        purpose=purpose,
        earlier_purchases=earlier_purchases,
        shareholders=shareholders,
        expands_branches=expands_branches,
    )


def _land_purchase_block(
    foreign_investor: Array,
    infrastructure_project: Array,
    seller: Array,
    tenure_rented_or_conceded_by_government: Array,
    tenure_rented_from_lao_citizens: Array,
    tenure: Array,
    allocated_by_government: Array,
    area: Array,
    purpose: Array,
    registered_capital: Array,
    imported_capital_certified: Array,
    earlier_purchases: Array,
    shareholders: Array,
    expands_branches: Array,
    certificate_of_is_there: Array,
    certificate_of: Array,
    certificate_filed: Array,
    other_documents_filed: Array,
    certified_by_is_there: Array,
    certified_by: Array,
    area_scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Land_purchase` for a block of rows."""
    condition = tenure_rented_or_conceded_by_government & (tenure == Land_tenure.Rented_or_conceded_by_government)
    condition_ = tenure_rented_from_lao_citizens & (tenure == Land_tenure.Rented_from_lao_citizens)
    # Article 48: The land is rented or held as a concession to conduct business: the incentive does not concern it.
    is_excepted = np.logical_or(condition, condition_, out=out["unmet_in_any_case[5]"])
    not_foreign_investor = np.logical_not(foreign_investor, out=out["unmet_in_any_case[1]"])
    not_seller_is_state = np.not_equal(seller, Land_seller.State, out=out["unmet_in_any_case[2]"])
    area_above_800 = np.greater(area, 800 * area_scale, out=out["unmet_in_any_case[3]"])
    area_below_0 = below(area, 0)
    # Article 50(3): The condition of item 3, on the use, is fulfilled.
    purpose_condition = (purpose == Purpose.Habitation) | (purpose == Purpose.Business_offices)
    not_purpose_condition = np.logical_not(purpose_condition, out=out["unmet_in_any_case[4]"])
    # Article 49, first sentence: The sector that issued the certificate certified the documents.
    is_certified = certificate_of_is_there & certified_by_is_there & (certificate_of == certified_by)
    not_condition = np.logical_not(certificate_of_is_there & certificate_filed, out=out["missing[1]"])
    not_other_documents_filed = np.logical_not(other_documents_filed, out=out["missing[2]"])
    not_is_certified = np.logical_not(is_certified, out=out["missing[3]"])
    condition_2 = np.logical_or(not_condition | not_other_documents_filed, not_is_certified, out=out["unmet[6]"])
    # Article 49, first sentence: Nothing is missing.
    is_complete = ~condition_2
    registered_capital_from_50000000 = registered_capital >= 50_000_000
    registered_capital_below_0 = below(registered_capital, 0)
    # Article 50(1): The condition of item 1, on capital, is fulfilled.
    capital_condition = imported_capital_certified & registered_capital_from_50000000
    not_allocated_by_government = np.logical_not(allocated_by_government, out=out["unmet_in_any_case[6]"])
    # Article 50(4); Article 50(4), second sentence
    # Article 50: The condition of item 4, one purchase only, is fulfilled.
    once_condition = earlier_purchases == 0
    earlier_purchases_below_0 = below(earlier_purchases, 0)
    shareholders_above_2 = shareholders > 2
    shareholders_below_0 = below(shareholders, 0)
    # Article 50(4), second sentence: Land use right may be purchased under the name of one legal entity only.
    # Article 50(4), second sentence: It may be purchased under the name of one legal entity only.
    one_legal_entity_only = np.logical_or(expands_branches, shareholders_above_2, out=out["one_legal_entity_only"])
    # Article 48; Article 49, second sentence
    may_purchase_rule_1 = (
        condition
        | condition_
        | not_foreign_investor
        | not_seller_is_state
        | area_above_800
        | not_purpose_condition
        | not_allocated_by_government
    )
    # Article 48; Article 49, first sentence; Article 50(4)
    may_purchase_rule_2 = ~may_purchase_rule_1
    # Article 48; Article 49; Article 50: The land use right may be purchased.
    may_purchase = np.logical_and(
        allocated_by_government
        & imported_capital_certified
        & ~area_above_800
        & purpose_condition
        & is_complete
        & registered_capital_from_50000000
        & once_condition,
        may_purchase_rule_2,
        out=out["may_purchase"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: rules may meet, or something may fail.
    doubtful = either(
        area_below_0,
        both(
            infrastructure_project,
            either(area_below_0, registered_capital_below_0, earlier_purchases_below_0, shareholders_below_0),
        ),
    )
    return Block(
        doubtful,
        {
            "unmet_in_any_case": 0,
            "unmet": ~infrastructure_project,
            "missing": 0,
            "may_purchase": ~infrastructure_project & may_purchase_rule_2,
            "one_legal_entity_only": ~infrastructure_project,
        },
        {
            "unmet_in_any_case": Listing(
                (not_foreign_investor, Land_condition.Foreign_investor_purchases),
                (not_seller_is_state, Land_condition.From_the_state),
                (area_above_800, Land_condition.Area_not_exceeding_800_m2),
                (not_purpose_condition, Land_condition.Habitation_or_offices),
                (is_excepted, Land_condition.Not_rented_or_conceded),
                (not_allocated_by_government, Land_condition.Allocated_by_government),
            ),
            "unmet": Listing(
                (not_foreign_investor, Land_condition.Foreign_investor_purchases),
                (not_seller_is_state, Land_condition.From_the_state),
                (area_above_800, Land_condition.Area_not_exceeding_800_m2),
                (not_purpose_condition, Land_condition.Habitation_or_offices),
                (is_excepted, Land_condition.Not_rented_or_conceded),
                (condition_2, Land_condition.Complete_application),
                (np.logical_not(capital_condition, out=out["unmet[7]"]), Land_condition.Registered_capital_certified),
                (not_allocated_by_government, Land_condition.Allocated_by_government),
                (np.logical_not(once_condition, out=out["unmet[9]"]), Land_condition.Only_purchase),
            ),
            "missing": Listing(
                (not_condition, Land_document.Registration_certificate),
                (not_other_documents_filed, Land_document.Documents_required_by_authority),
                (not_is_certified, Land_document.Certification_of_documents),
            ),
            "may_purchase": may_purchase,
            "one_legal_entity_only": one_legal_entity_only,
        },
    )


def _land_purchase_block_by_reading(
    foreign_investor: Array,
    infrastructure_project: Array,
    seller: Array,
    tenure_rented_or_conceded_by_government: Array,
    tenure_rented_from_lao_citizens: Array,
    tenure: Array,
    allocated_by_government: Array,
    area: Array,
    purpose: Array,
    registered_capital: Array,
    imported_capital_certified: Array,
    earlier_purchases: Array,
    shareholders: Array,
    expands_branches: Array,
    certificate_of_is_there: Array,
    certificate_of: Array,
    certificate_filed: Array,
    other_documents_filed: Array,
    certified_by_is_there: Array,
    certified_by: Array,
    land_incentive_for_business_of: Array,
    land_use_right_who_may_acquire: Array,
    area_scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Land_purchase` for a block of rows, by how the text is read."""
    condition = (tenure == Land_tenure.Rented_or_conceded_by_government) & (
        tenure_rented_or_conceded_by_government | (land_incentive_for_business_of != For_business_of.All_excepted_land)
    )
    condition_ = tenure_rented_from_lao_citizens & (tenure == Land_tenure.Rented_from_lao_citizens)
    # Article 48: The land is rented or held as a concession to conduct business: the incentive does not concern it.
    is_excepted = np.logical_or(condition, condition_, out=out["unmet_in_any_case[5]"])
    not_foreign_investor = np.logical_not(foreign_investor, out=out["unmet_in_any_case[1]"])
    not_seller_is_state = np.not_equal(seller, Land_seller.State, out=out["unmet_in_any_case[2]"])
    area_above_800 = np.greater(area, 800 * area_scale, out=out["unmet_in_any_case[3]"])
    area_below_0 = below(area, 0)
    # Article 50(3): The condition of item 3, on the use, is fulfilled.
    purpose_condition = (purpose == Purpose.Habitation) | (purpose == Purpose.Business_offices)
    not_purpose_condition = np.logical_not(purpose_condition, out=out["unmet_in_any_case[4]"])
    # Article 49, first sentence: The sector that issued the certificate certified the documents.
    is_certified = certificate_of_is_there & certified_by_is_there & (certificate_of == certified_by)
    not_condition = np.logical_not(certificate_of_is_there & certificate_filed, out=out["missing[1]"])
    not_other_documents_filed = np.logical_not(other_documents_filed, out=out["missing[2]"])
    not_is_certified = np.logical_not(is_certified, out=out["missing[3]"])
    condition_2 = np.logical_or(not_condition | not_other_documents_filed, not_is_certified, out=out["unmet[6]"])
    # Article 49, first sentence: Nothing is missing.
    is_complete = ~condition_2
    registered_capital_from_50000000 = registered_capital >= 50_000_000
    registered_capital_below_0 = below(registered_capital, 0)
    # Article 50(1): The condition of item 1, on capital, is fulfilled.
    capital_condition = imported_capital_certified & registered_capital_from_50000000
    not_allocated_by_government = np.logical_not(allocated_by_government, out=out["unmet_in_any_case[6]"])
    # Article 50(4); Article 50(4), second sentence
    # Article 50: The condition of item 4, one purchase only, is fulfilled.
    once_condition = earlier_purchases == 0
    earlier_purchases_below_0 = below(earlier_purchases, 0)
    # Article 50(1); Article 50(2); Article 50(3); Article 50(4)
    may_acquire_rule_1 = infrastructure_project | (
        land_use_right_who_may_acquire != Who_may_acquire.Infrastructure_investors
    )
    shareholders_above_2 = shareholders > 2
    shareholders_below_0 = below(shareholders, 0)
    # Article 50(4), second sentence: Land use right may be purchased under the name of one legal entity only.
    # Article 50(4), second sentence: It may be purchased under the name of one legal entity only.
    one_legal_entity_only = np.logical_or(expands_branches, shareholders_above_2, out=out["one_legal_entity_only"])
    # Article 48; Article 49, second sentence
    may_purchase_rule_1 = (
        condition
        | condition_
        | not_foreign_investor
        | not_seller_is_state
        | area_above_800
        | not_purpose_condition
        | not_allocated_by_government
    )
    # Article 48; Article 49, first sentence; Article 50(4)
    may_purchase_rule_2 = ~may_purchase_rule_1
    # Article 48; Article 49; Article 50: The land use right may be purchased.
    may_purchase = np.logical_and(
        allocated_by_government
        & imported_capital_certified
        & ~area_above_800
        & purpose_condition
        & is_complete
        & registered_capital_from_50000000
        & once_condition,
        may_purchase_rule_2,
        out=out["may_purchase"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: rules may meet, or something may fail.
    doubtful = either(
        area_below_0,
        both(
            may_acquire_rule_1,
            either(area_below_0, registered_capital_below_0, earlier_purchases_below_0, shareholders_below_0),
        ),
    )
    return Block(
        doubtful,
        {
            "unmet_in_any_case": 0,
            "unmet": ~may_acquire_rule_1,
            "missing": 0,
            "may_purchase": ~may_acquire_rule_1 & may_purchase_rule_2,
            "one_legal_entity_only": ~may_acquire_rule_1,
        },
        {
            "unmet_in_any_case": Listing(
                (not_foreign_investor, Land_condition.Foreign_investor_purchases),
                (not_seller_is_state, Land_condition.From_the_state),
                (area_above_800, Land_condition.Area_not_exceeding_800_m2),
                (not_purpose_condition, Land_condition.Habitation_or_offices),
                (is_excepted, Land_condition.Not_rented_or_conceded),
                (not_allocated_by_government, Land_condition.Allocated_by_government),
            ),
            "unmet": Listing(
                (not_foreign_investor, Land_condition.Foreign_investor_purchases),
                (not_seller_is_state, Land_condition.From_the_state),
                (area_above_800, Land_condition.Area_not_exceeding_800_m2),
                (not_purpose_condition, Land_condition.Habitation_or_offices),
                (is_excepted, Land_condition.Not_rented_or_conceded),
                (condition_2, Land_condition.Complete_application),
                (np.logical_not(capital_condition, out=out["unmet[7]"]), Land_condition.Registered_capital_certified),
                (not_allocated_by_government, Land_condition.Allocated_by_government),
                (np.logical_not(once_condition, out=out["unmet[9]"]), Land_condition.Only_purchase),
            ),
            "missing": Listing(
                (not_condition, Land_document.Registration_certificate),
                (not_other_documents_filed, Land_document.Documents_required_by_authority),
                (not_is_certified, Land_document.Certification_of_documents),
            ),
            "may_purchase": may_purchase,
            "one_legal_entity_only": one_legal_entity_only,
        },
    )


LAND_PURCHASE = ColumnScope(
    scalar_part_9_land_use_right.LAND_PURCHASE,
    Blocks(
        _land_purchase_block,
        (
            "foreign_investor",
            "infrastructure_project",
            "seller",
            "tenure.Rented_or_conceded_by_government",
            "tenure.Rented_from_lao_citizens",
            "tenure",
            "allocated_by_government",
            "area",
            "purpose",
            "registered_capital",
            "imported_capital_certified",
            "earlier_purchases",
            "shareholders",
            "expands_branches",
            "certificate_of?",
            "certificate_of",
            "certificate_filed",
            "other_documents_filed",
            "certified_by?",
            "certified_by",
        ),
        scales=("area",),
        puts={
            "unmet_in_any_case[1]": "bool",
            "unmet_in_any_case[2]": "bool",
            "unmet_in_any_case[3]": "bool",
            "unmet_in_any_case[4]": "bool",
            "unmet_in_any_case[5]": "bool",
            "unmet_in_any_case[6]": "bool",
            "unmet[6]": "bool",
            "unmet[7]": "bool",
            "unmet[9]": "bool",
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "may_purchase": "bool",
            "one_legal_entity_only": "bool",
        },
    ),
    Blocks(
        _land_purchase_block_by_reading,
        (
            "foreign_investor",
            "infrastructure_project",
            "seller",
            "tenure.Rented_or_conceded_by_government",
            "tenure.Rented_from_lao_citizens",
            "tenure",
            "allocated_by_government",
            "area",
            "purpose",
            "registered_capital",
            "imported_capital_certified",
            "earlier_purchases",
            "shareholders",
            "expands_branches",
            "certificate_of?",
            "certificate_of",
            "certificate_filed",
            "other_documents_filed",
            "certified_by?",
            "certified_by",
            "Land_incentive.for_business_of",
            "Land_use_right.who_may_acquire",
        ),
        scales=("area",),
        puts={
            "unmet_in_any_case[1]": "bool",
            "unmet_in_any_case[2]": "bool",
            "unmet_in_any_case[3]": "bool",
            "unmet_in_any_case[4]": "bool",
            "unmet_in_any_case[5]": "bool",
            "unmet_in_any_case[6]": "bool",
            "unmet[6]": "bool",
            "unmet[7]": "bool",
            "unmet[9]": "bool",
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "may_purchase": "bool",
            "one_legal_entity_only": "bool",
        },
    ),
)


def land_purchase(
    *,
    foreign_investor: Column,
    infrastructure_project: Column,
    seller: Column,
    tenure: Column,
    allocated_by_government: Column,
    area: Column,
    purpose: Column,
    registered_capital: Column,
    imported_capital_certified: Column,
    earlier_purchases: Column,
    shareholders: Column,
    expands_branches: Column,
    certificate_of: Column | None = None,
    certificate_filed: Column,
    other_documents_filed: Column,
    certified_by: Column | None = None,
    land_incentive__for_business_of: Column | None = None,
    land_use_right__who_may_acquire: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """May I purchase land use right from the state: which conditions are unmet?

    Encodes Article 50 (rules/decree/part_9_land_use_right.catala_en:688).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        foreign_investor: The purchaser is a foreign investor.
            bool.
        infrastructure_project: The foreign investor invests in infrastructure projects in Lao PDR.
            bool.
        seller: From whom the land use right is acquired.
            Codes of `Land_seller` (int8), or the names of cases.
        tenure: How the investor holds the land already.
            `Cases`: codes of `Land_tenure` (int8), and a column for what each of these carries:
                {Rented_or_conceded_by_government: bool, Rented_from_lao_citizens: bool}.
        allocated_by_government: The land is allocated by the government.
            bool.
        area: The area of the land.
            `Decimals` in m2.
        purpose: What the land is to be used for.
            Codes of `Purpose` (int8), or the names of cases.
        registered_capital: The registered capital.
            int64 in hundredths of USD.
        imported_capital_certified: The Bank of Lao PDR certifies that the actual value of the capital imported is
            consistent with the registered capital.
            bool.
        earlier_purchases: How often the enterprise, with all its units in Lao PDR, has purchased land use right
            before.
            int64.
        shareholders: How many shareholders the enterprise has.
            int64.
        expands_branches: The enterprise expands its investment branches.
            bool.
        certificate_of: The sector that issued the enterprise registration certificate or concession registration
            certificate; absent without such a certificate.
            Codes of `Certificate_sector` (int8), or the names of cases; `Optionals` of that where rows have none;
                None if no row has one.
        certificate_filed: The certificate is among the documents.
            bool.
        other_documents_filed: All other documents that the land management authority requires are filed.
            bool.
        certified_by: The sector that certified these documents; absent if none did.
            Codes of `Certificate_sector` (int8), or the names of cases; `Optionals` of that where rows have none;
                None if no row has one.
        land_incentive__for_business_of: Of which land "to conduct business activities" is said.
            Codes of `For_business_of` (int8), or the names of cases; a reading of the text: All_excepted_land if
                not given.
        land_use_right__who_may_acquire: For whom the criteria are.
            Codes of `Who_may_acquire` (int8), or the names of cases; a reading of the text:
                Infrastructure_investors if not given.

    Outputs, each with its `values` and its `outcome` by row:
        unmet_in_any_case: The conditions of Article 48 and of the second sentence of Article 49 that are unmet:
            they hold for every foreign investor.
            `Lists` of codes of `Land_condition` (int8).
        unmet: The conditions that are unmet, in the order of the Articles. There is no answer where Article 50 is
            not for the purchaser: the text then gives no criteria.
            `Lists` of codes of `Land_condition` (int8).
        missing: What the application lacks.
            `Lists` of codes of `Land_document` (int8).
        may_purchase: The land use right may be purchased.
            bool.
        one_legal_entity_only: It may be purchased under the name of one legal entity only.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_PURCHASE.ask(
        threads,
        foreign_investor=foreign_investor,
        infrastructure_project=infrastructure_project,
        seller=seller,
        tenure=tenure,
        allocated_by_government=allocated_by_government,
        area=area,
        purpose=purpose,
        registered_capital=registered_capital,
        imported_capital_certified=imported_capital_certified,
        earlier_purchases=earlier_purchases,
        shareholders=shareholders,
        expands_branches=expands_branches,
        certificate_of=certificate_of,
        certificate_filed=certificate_filed,
        other_documents_filed=other_documents_filed,
        certified_by=certified_by,
        land_incentive__for_business_of=land_incentive__for_business_of,
        land_use_right__who_may_acquire=land_use_right__who_may_acquire,
    )


def _land_proposal_duties_block(
    received_is_there: Array,
    received: Array,
    reviewed_is_there: Array,
    reviewed: Array,
    documents_sufficient: Array,
    inspected_is_there: Array,
    inspected: Array,
    reported_is_there: Array,
    reported: Array,
    approved_is_there: Array,
    approved: Array,
    title_issued_is_there: Array,
    title_issued: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Land_proposal_duties` for a block of rows."""
    review_start = one_of(
        (received_is_there, obligations.Start.On),
        (~received_is_there, obligations.Start.Awaited),
        out=out["review.start"],
    )
    received_up_to_as_of = received <= as_of
    is_begun = received_is_there & received_up_to_as_of
    reviewed_up_to_as_of = reviewed <= as_of
    is_done = reviewed_is_there & reviewed_up_to_as_of
    review_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_begun & ~is_done, obligations.Status.Not_begun),
        (received_is_there & received_up_to_as_of & ~is_done, obligations.Status.Open),
        out=out["review.status"],
    )
    inspection_start = one_of(
        (reviewed_is_there & documents_sufficient, obligations.Start.On),
        (~reviewed_is_there | ~documents_sufficient, obligations.Start.Awaited),
        out=out["inspection.start"],
    )
    is_begun_ = reviewed_is_there & documents_sufficient & reviewed_up_to_as_of
    inspected_up_to_as_of = inspected <= as_of
    is_done_ = inspected_is_there & inspected_up_to_as_of
    inspection_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_begun_ & ~is_done_, obligations.Status.Not_begun),
        (reviewed_is_there & documents_sufficient & reviewed_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["inspection.status"],
    )
    report_start = one_of(
        (inspected_is_there, obligations.Start.On),
        (~inspected_is_there, obligations.Start.Awaited),
        out=out["report.start"],
    )
    is_done_2 = reported_is_there & (reported <= as_of)
    report_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_done_ & ~is_done_2, obligations.Status.Not_begun),
        (inspected_is_there & inspected_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["report.status"],
    )
    title_start = one_of(
        (approved_is_there, obligations.Start.On),
        (~approved_is_there, obligations.Start.Awaited),
        out=out["title.start"],
    )
    approved_up_to_as_of = approved <= as_of
    is_begun_2 = approved_is_there & approved_up_to_as_of
    is_done_3 = title_issued_is_there & (title_issued <= as_of)
    title_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_begun_2 & ~is_done_3, obligations.Status.Not_begun),
        (approved_is_there & approved_up_to_as_of & ~is_done_3, obligations.Status.Open),
        out=out["title.status"],
    )
    return Block(
        None,
        {"review": 0, "inspection": 0, "report": 0, "title": 0},
        {
            "review.modality": obligations.Modality.Duty,
            "review.bearer": administration.Actor.Land_management_authority,
            "review.addressee": administration.Actor.Investor,
            "review.start": review_start,
            "review.start.On": received,
            "review.due?": False,
            "review.due": 0,
            "review.done?": reviewed_is_there,
            "review.done": reviewed,
            "review.status": review_status,
            "review.follows": obligations.Consequence.Not_said,
            "review.has_followed": False,
            "inspection.modality": obligations.Modality.Duty,
            "inspection.bearer": administration.Actor.Land_management_authority,
            "inspection.addressee": administration.Actor.Concerned_sectors,
            "inspection.start": inspection_start,
            "inspection.start.On": reviewed,
            "inspection.due?": False,
            "inspection.due": 0,
            "inspection.done?": inspected_is_there,
            "inspection.done": inspected,
            "inspection.status": inspection_status,
            "inspection.follows": obligations.Consequence.Not_said,
            "inspection.has_followed": False,
            "report.modality": obligations.Modality.Duty,
            "report.bearer": administration.Actor.Land_management_authority,
            "report.addressee": administration.Actor.Leading_committee,
            "report.start": report_start,
            "report.start.On": inspected,
            "report.due?": False,
            "report.due": 0,
            "report.done?": reported_is_there,
            "report.done": reported,
            "report.status": report_status,
            "report.follows": obligations.Consequence.Not_said,
            "report.has_followed": False,
            "title.modality": obligations.Modality.Duty,
            "title.bearer": administration.Actor.Land_management_authority,
            "title.addressee": administration.Actor.Investor,
            "title.start": title_start,
            "title.start.On": approved,
            "title.due?": False,
            "title.due": 0,
            "title.done?": title_issued_is_there,
            "title.done": title_issued,
            "title.status": title_status,
            "title.follows": obligations.Consequence.Not_said,
            "title.has_followed": False,
        },
    )


LAND_PROPOSAL_DUTIES = ColumnScope(
    scalar_part_9_land_use_right.LAND_PROPOSAL_DUTIES,
    Blocks(
        _land_proposal_duties_block,
        (
            "received?",
            "received",
            "reviewed?",
            "reviewed",
            "documents_sufficient",
            "inspected?",
            "inspected",
            "reported?",
            "reported",
            "approved?",
            "approved",
            "title_issued?",
            "title_issued",
            "as_of",
        ),
        puts={
            "review.start": "int8",
            "review.status": "int8",
            "inspection.start": "int8",
            "inspection.status": "int8",
            "report.start": "int8",
            "report.status": "int8",
            "title.start": "int8",
            "title.status": "int8",
        },
    ),
)


def land_proposal_duties(
    *,
    received: Column | None = None,
    reviewed: Column | None = None,
    documents_sufficient: Column,
    inspected: Column | None = None,
    reported: Column | None = None,
    approved: Column | None = None,
    title_issued: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """What is owed from the proposal to the land title, whatever the next step is.

    Encodes Article 51 (rules/decree/part_9_land_use_right.catala_en:913).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        received: The day on which the land management authority received the proposal.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        reviewed: The day on which it had reviewed all documents and conditions.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        documents_sufficient: The review found the documents correct and sufficient.
            bool.
        inspected: The day on which it had inspected the location.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        reported: The day on which it reported back to the leading committee.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        approved: The day on which the leading committee approved the proposal.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        title_issued: The day on which the land title was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        review: To review all documents and conditions proposed by the investor.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        inspection: To inspect the actual location together with the concerned agencies.
            A mapping as `review`.
        report: To report back to the leading committee.
            A mapping as `review`.
        title: To issue the land title.
            A mapping as `review`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_PROPOSAL_DUTIES.ask(
        threads,
        received=received,
        reviewed=reviewed,
        documents_sufficient=documents_sufficient,
        inspected=inspected,
        reported=reported,
        approved=approved,
        title_issued=title_issued,
        as_of=as_of,
    )


def _land_consideration_block(
    received_is_there: Array,
    received: Array,
    reviewed_is_there: Array,
    reviewed: Array,
    documents_sufficient: Array,
    inspected_is_there: Array,
    inspected: Array,
    reported_is_there: Array,
    reported: Array,
    approved_is_there: Array,
    approved: Array,
    title_issued_is_there: Array,
    title_issued: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Land_consideration` for a block of rows."""
    review_start = one_of(
        (received_is_there, obligations.Start.On),
        (~received_is_there, obligations.Start.Awaited),
        out=out["review.start"],
    )
    received_up_to_as_of = received <= as_of
    is_begun = received_is_there & received_up_to_as_of
    reviewed_up_to_as_of = reviewed <= as_of
    is_done = reviewed_is_there & reviewed_up_to_as_of
    # Article 51, first sentence: Proposal
    next_step_rule_1 = ~is_begun
    # Article 51, first sentence: Review
    next_step_rule_2 = received_is_there & received_up_to_as_of & ~is_done
    review_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (next_step_rule_1 & ~is_done, obligations.Status.Not_begun),
        (next_step_rule_2, obligations.Status.Open),
        out=out["review.status"],
    )
    inspection_start = one_of(
        (reviewed_is_there & documents_sufficient, obligations.Start.On),
        (~reviewed_is_there | ~documents_sufficient, obligations.Start.Awaited),
        out=out["inspection.start"],
    )
    is_begun_ = reviewed_is_there & documents_sufficient & reviewed_up_to_as_of
    inspected_up_to_as_of = inspected <= as_of
    is_done_ = inspected_is_there & inspected_up_to_as_of
    inspection_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_begun_ & ~is_done_, obligations.Status.Not_begun),
        (reviewed_is_there & documents_sufficient & reviewed_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["inspection.status"],
    )
    report_start = one_of(
        (inspected_is_there, obligations.Start.On),
        (~inspected_is_there, obligations.Start.Awaited),
        out=out["report.start"],
    )
    reported_up_to_as_of = reported <= as_of
    is_done_2 = reported_is_there & reported_up_to_as_of
    report_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_done_ & ~is_done_2, obligations.Status.Not_begun),
        (inspected_is_there & inspected_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["report.status"],
    )
    title_start = one_of(
        (approved_is_there, obligations.Start.On),
        (~approved_is_there, obligations.Start.Awaited),
        out=out["title.start"],
    )
    approved_up_to_as_of = approved <= as_of
    is_begun_2 = approved_is_there & approved_up_to_as_of
    title_issued_up_to_as_of = title_issued <= as_of
    is_done_3 = title_issued_is_there & title_issued_up_to_as_of
    title_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_begun_2 & ~is_done_3, obligations.Status.Not_begun),
        (approved_is_there & approved_up_to_as_of & ~is_done_3, obligations.Status.Open),
        out=out["title.status"],
    )
    # Article 51, second sentence: The review is behind, and found the documents correct and sufficient.
    # `next_step`, Article 51, second sentence; Article 51, third sentence
    is_reviewed = (
        received_is_there & reviewed_is_there & documents_sufficient & received_up_to_as_of & reviewed_up_to_as_of
    )
    condition = (
        received_is_there
        & reviewed_is_there
        & inspected_is_there
        & reported_is_there
        & approved_is_there
        & received_up_to_as_of
        & reviewed_up_to_as_of
        & inspected_up_to_as_of
        & reported_up_to_as_of
        & approved_up_to_as_of
        & ~is_done_3
    )
    condition_ = (
        received_is_there
        & reviewed_is_there
        & inspected_is_there
        & reported_is_there
        & received_up_to_as_of
        & reviewed_up_to_as_of
        & inspected_up_to_as_of
        & reported_up_to_as_of
        & ~is_begun_2
    )
    condition_2 = (
        received_is_there
        & reviewed_is_there
        & inspected_is_there
        & received_up_to_as_of
        & reviewed_up_to_as_of
        & inspected_up_to_as_of
        & ~is_done_2
    )
    condition_3 = received_is_there & reviewed_is_there & received_up_to_as_of & reviewed_up_to_as_of & ~is_done_
    # Article 51: The next step.
    # `Land_step.Proposal`, which is 0, where nothing of this holds.
    next_step = one_of(
        (next_step_rule_2, Land_step.Review),
        (
            received_is_there
            & reviewed_is_there
            & inspected_is_there
            & reported_is_there
            & approved_is_there
            & title_issued_is_there
            & received_up_to_as_of
            & reviewed_up_to_as_of
            & inspected_up_to_as_of
            & reported_up_to_as_of
            & approved_up_to_as_of
            & title_issued_up_to_as_of,
            Land_step.Title_issued,
        ),
        (condition, Land_step.Title),
        (condition_, Land_step.Approval),
        (condition_2, Land_step.Report),
        (condition_3, Land_step.Inspection),
        out=out["next_step"],
    )
    # Article 51: Who acts next.
    # `Actor.Not_named`, which is 0, where nothing of this holds.
    acts_next = one_of(
        (next_step == 0, administration.Actor.Investor),
        (next_step_rule_2 | condition | condition_2 | condition_3, administration.Actor.Land_management_authority),
        (condition_, administration.Actor.Leading_committee),
        out=out["acts_next"],
    )
    return Block(
        None,
        {
            "next_step": ~(next_step_rule_1 | next_step_rule_2 | is_reviewed),
            "acts_next": ~(next_step_rule_1 | next_step_rule_2 | is_reviewed),
            "review": 0,
            "inspection": 0,
            "report": 0,
            "title": 0,
        },
        {
            "next_step": next_step,
            "acts_next": acts_next,
            "review.modality": obligations.Modality.Duty,
            "review.bearer": administration.Actor.Land_management_authority,
            "review.addressee": administration.Actor.Investor,
            "review.start": review_start,
            "review.start.On": received,
            "review.due?": False,
            "review.due": 0,
            "review.done?": reviewed_is_there,
            "review.done": reviewed,
            "review.status": review_status,
            "review.follows": obligations.Consequence.Not_said,
            "review.has_followed": False,
            "inspection.modality": obligations.Modality.Duty,
            "inspection.bearer": administration.Actor.Land_management_authority,
            "inspection.addressee": administration.Actor.Concerned_sectors,
            "inspection.start": inspection_start,
            "inspection.start.On": reviewed,
            "inspection.due?": False,
            "inspection.due": 0,
            "inspection.done?": inspected_is_there,
            "inspection.done": inspected,
            "inspection.status": inspection_status,
            "inspection.follows": obligations.Consequence.Not_said,
            "inspection.has_followed": False,
            "report.modality": obligations.Modality.Duty,
            "report.bearer": administration.Actor.Land_management_authority,
            "report.addressee": administration.Actor.Leading_committee,
            "report.start": report_start,
            "report.start.On": inspected,
            "report.due?": False,
            "report.due": 0,
            "report.done?": reported_is_there,
            "report.done": reported,
            "report.status": report_status,
            "report.follows": obligations.Consequence.Not_said,
            "report.has_followed": False,
            "title.modality": obligations.Modality.Duty,
            "title.bearer": administration.Actor.Land_management_authority,
            "title.addressee": administration.Actor.Investor,
            "title.start": title_start,
            "title.start.On": approved,
            "title.due?": False,
            "title.due": 0,
            "title.done?": title_issued_is_there,
            "title.done": title_issued,
            "title.status": title_status,
            "title.follows": obligations.Consequence.Not_said,
            "title.has_followed": False,
        },
    )


LAND_CONSIDERATION = ColumnScope(
    scalar_part_9_land_use_right.LAND_CONSIDERATION,
    Blocks(
        _land_consideration_block,
        (
            "received?",
            "received",
            "reviewed?",
            "reviewed",
            "documents_sufficient",
            "inspected?",
            "inspected",
            "reported?",
            "reported",
            "approved?",
            "approved",
            "title_issued?",
            "title_issued",
            "as_of",
        ),
        puts={
            "next_step": "int8",
            "acts_next": "int8",
            "review.start": "int8",
            "review.status": "int8",
            "inspection.start": "int8",
            "inspection.status": "int8",
            "report.start": "int8",
            "report.status": "int8",
            "title.start": "int8",
            "title.status": "int8",
        },
    ),
)


def land_consideration(
    *,
    received: Column | None = None,
    reviewed: Column | None = None,
    documents_sufficient: Column,
    inspected: Column | None = None,
    reported: Column | None = None,
    approved: Column | None = None,
    title_issued: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """How far is the consideration of a proposal, who acts next, and what is owed?

    Encodes Article 51 (rules/decree/part_9_land_use_right.catala_en:940).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        received: The day on which the land management authority received the proposal.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        reviewed: The day on which it had reviewed all documents and conditions.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        documents_sufficient: The review found the documents correct and sufficient.
            bool.
        inspected: The day on which it had inspected the location.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        reported: The day on which it reported back to the leading committee.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        approved: The day on which the leading committee approved the proposal.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        title_issued: The day on which the land title was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        next_step: The next step.
            Codes of `Land_step` (int8).
        acts_next: Who acts next.
            Codes of `administration.Actor` (int8).
        review: To review all documents and conditions proposed by the investor.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        inspection: To inspect the actual location together with the concerned agencies.
            A mapping as `review`.
        report: To report back to the leading committee.
            A mapping as `review`.
        title: To issue the land title.
            A mapping as `review`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_CONSIDERATION.ask(
        threads,
        received=received,
        reviewed=reviewed,
        documents_sufficient=documents_sufficient,
        inspected=inspected,
        reported=reported,
        approved=approved,
        title_issued=title_issued,
        as_of=as_of,
    )


def _land_title_block(has_name: Array, has_duration: Array, out: Mapping[str, Array]) -> Block:
    """`Land_title` for a block of rows."""
    not_has_name = np.logical_not(has_name, out=out["missing[1]"])
    not_has_duration = np.logical_not(has_duration, out=out["missing[2]"])
    # Article 51, third sentence: Nothing is missing.
    is_complete = np.logical_and(has_name, has_duration, out=out["is_complete"])
    return Block(
        None,
        {"missing": 0, "is_complete": 0},
        {
            "missing": Listing((not_has_name, Title_item.Name_of_holder), (not_has_duration, Title_item.Duration)),
            "is_complete": is_complete,
        },
    )


LAND_TITLE = ColumnScope(
    scalar_part_9_land_use_right.LAND_TITLE,
    Blocks(
        _land_title_block,
        ("has_name", "has_duration"),
        puts={"missing[1]": "bool", "missing[2]": "bool", "is_complete": "bool"},
    ),
)


def land_title(*, has_name: Column, has_duration: Column, threads: int | None = None) -> Answers:
    """Does a land title specify what it must?

    Encodes Article 51 (rules/decree/part_9_land_use_right.catala_en:982).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        has_name: The title specifies the name of the individual or company.
            bool.
        has_duration: The title specifies the duration of the land use right.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing.
            `Lists` of codes of `Title_item` (int8).
        is_complete: Nothing is missing.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_TITLE.ask(threads, has_name=has_name, has_duration=has_duration)


def _land_rights_block(
    acquired_is_there: Array,
    acquired: Array,
    right_ends: Array,
    used_for: Array,
    approved_for: Array,
    lender_in_lao_pdr: Array,
    owns_premises: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Land_rights` for a block of rows."""
    code = used_for == approved_for
    use_start = one_of(
        (acquired_is_there, obligations.Start.On), (~acquired_is_there, obligations.Start.Awaited), out=out["use.start"]
    )
    acquired_up_to_as_of = acquired <= as_of
    is_begun = acquired_is_there & acquired_up_to_as_of
    as_of_above_right_ends = as_of > right_ends
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    use_status = one_of(
        (acquired_is_there & code & acquired_up_to_as_of & ~as_of_above_right_ends, obligations.Status.Open),
        (acquired_is_there & code & acquired_up_to_as_of & as_of_above_right_ends, obligations.Status.Lapsed),
        (code & ~is_begun, obligations.Status.Not_begun),
        out=out["use.status"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    collateral_status = one_of(
        (
            acquired_is_there & lender_in_lao_pdr & acquired_up_to_as_of & ~as_of_above_right_ends,
            obligations.Status.Open,
        ),
        (
            acquired_is_there & lender_in_lao_pdr & acquired_up_to_as_of & as_of_above_right_ends,
            obligations.Status.Lapsed,
        ),
        (lender_in_lao_pdr & ~is_begun, obligations.Status.Not_begun),
        out=out["collateral.status"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    sale_of_premises_status = one_of(
        (owns_premises & ~is_begun, obligations.Status.Not_begun),
        (acquired_is_there & owns_premises & acquired_up_to_as_of, obligations.Status.Open),
        out=out["sale_of_premises.status"],
    )
    return Block(
        None,
        {"use": 0, "collateral": 0, "sale_of_premises": 0},
        {
            "use.modality": obligations.Modality.Right,
            "use.bearer": administration.Actor.Investor,
            "use.addressee": administration.Actor.Not_named,
            "use.start": use_start,
            "use.start.On": acquired,
            "use.due?": True,
            "use.due": right_ends,
            "use.done?": False,
            "use.done": 0,
            "use.status": use_status,
            "use.follows": obligations.Consequence.Not_said,
            "use.has_followed": False,
            "collateral.modality": obligations.Modality.Right,
            "collateral.bearer": administration.Actor.Investor,
            "collateral.addressee": administration.Actor.Commercial_bank,
            "collateral.start": use_start,
            "collateral.start.On": acquired,
            "collateral.due?": True,
            "collateral.due": right_ends,
            "collateral.done?": False,
            "collateral.done": 0,
            "collateral.status": collateral_status,
            "collateral.follows": obligations.Consequence.Not_said,
            "collateral.has_followed": False,
            "sale_of_premises.modality": obligations.Modality.Right,
            "sale_of_premises.bearer": administration.Actor.Investor,
            "sale_of_premises.addressee": administration.Actor.Others,
            "sale_of_premises.start": use_start,
            "sale_of_premises.start.On": acquired,
            "sale_of_premises.due?": False,
            "sale_of_premises.due": 0,
            "sale_of_premises.done?": False,
            "sale_of_premises.done": 0,
            "sale_of_premises.status": sale_of_premises_status,
            "sale_of_premises.follows": obligations.Consequence.Not_said,
            "sale_of_premises.has_followed": False,
        },
    )


LAND_RIGHTS = ColumnScope(
    scalar_part_9_land_use_right.LAND_RIGHTS,
    Blocks(
        _land_rights_block,
        (
            "acquired?",
            "acquired",
            "right_ends",
            "used_for",
            "approved_for",
            "lender_in_lao_pdr",
            "owns_premises",
            "as_of",
        ),
        puts={
            "use.start": "int8",
            "use.status": "int8",
            "collateral.status": "int8",
            "sale_of_premises.status": "int8",
        },
    ),
)


def land_rights(
    *,
    acquired: Column | None = None,
    right_ends: Column,
    used_for: Column,
    approved_for: Column,
    lender_in_lao_pdr: Column,
    owns_premises: Column,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """What may be done with the land by a foreign investor who has acquired land use right?

    Encodes Article 52 (rules/decree/part_9_land_use_right.catala_en:1199).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        acquired: The day on which the land use right was acquired.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        right_ends: The last day of the time frame in the concession agreement, the law or the land title.
            datetime64[D].
        used_for: What the land is to be used for.
            Codes of `Purpose` (int8), or the names of cases.
        approved_for: What its use was approved for.
            Codes of `Purpose` (int8), or the names of cases.
        lender_in_lao_pdr: The lender is a bank or financial institution in Lao PDR.
            bool.
        owns_premises: The investor owns premises on the land.
            bool.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        use: To use the land based on the approved purpose.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        collateral: To use the land use right as a collateral to secure repayment of a loan.
            A mapping as `use`.
        sale_of_premises: To transfer or sell the premises to other individuals or legal entities.
            A mapping as `use`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_RIGHTS.ask(
        threads,
        acquired=acquired,
        right_ends=right_ends,
        used_for=used_for,
        approved_for=approved_for,
        lender_in_lao_pdr=lender_in_lao_pdr,
        owns_premises=owns_premises,
        as_of=as_of,
    )


def _land_transfer_block(
    buyer_fulfils_conditions: Array,
    certified_by_is_there: Array,
    title_ends: Array,
    new_term_ends: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Land_transfer` for a block of rows."""
    # Article 52(2): The land use right may be transferred.
    may_transfer = np.logical_and(buyer_fulfils_conditions, certified_by_is_there, out=out["may_transfer"])
    # Article 52(2), second sentence: The term of the new owner does not exceed the remaining term.
    is_within_term = np.less_equal(new_term_ends, title_ends, out=out["is_within_term"])
    return Block(
        None,
        {"may_transfer": 0, "certifier": 0, "latest_end": 0, "is_within_term": 0},
        {
            "may_transfer": may_transfer,
            "certifier": administration.Actor.Planning_or_commerce_sector,
            "latest_end": title_ends,
            "is_within_term": is_within_term,
        },
    )


def _land_transfer_block_by_reading(
    buyer_fulfils_conditions: Array,
    certified_by_is_there: Array,
    title_ends: Array,
    new_term_ends: Array,
    land_seller_check_transfer_between_investors: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Land_transfer` for a block of rows, by how the text is read."""
    # Article 49; Article 52: The right may be acquired from there.
    may_acquire_from = land_seller_check_transfer_between_investors == Transfer_between_investors.Transfer_allowed
    # Article 52(2): The land use right may be transferred.
    may_transfer = np.logical_and(
        buyer_fulfils_conditions & certified_by_is_there, may_acquire_from, out=out["may_transfer"]
    )
    # Article 52(2), second sentence: The term of the new owner does not exceed the remaining term.
    is_within_term = np.less_equal(new_term_ends, title_ends, out=out["is_within_term"])
    return Block(
        None,
        {"may_transfer": 0, "certifier": 0, "latest_end": 0, "is_within_term": 0},
        {
            "may_transfer": may_transfer,
            "certifier": administration.Actor.Planning_or_commerce_sector,
            "latest_end": title_ends,
            "is_within_term": is_within_term,
        },
    )


LAND_TRANSFER = ColumnScope(
    scalar_part_9_land_use_right.LAND_TRANSFER,
    Blocks(
        _land_transfer_block,
        ("buyer_fulfils_conditions", "certified_by?", "title_ends", "new_term_ends"),
        puts={"may_transfer": "bool", "is_within_term": "bool"},
    ),
    Blocks(
        _land_transfer_block_by_reading,
        (
            "buyer_fulfils_conditions",
            "certified_by?",
            "title_ends",
            "new_term_ends",
            "Land_seller_check.transfer_between_investors",
        ),
        puts={"may_transfer": "bool", "is_within_term": "bool"},
    ),
)


def land_transfer(
    *,
    buyer_fulfils_conditions: Column,
    certified_by: Column | None = None,
    title_ends: Column,
    new_term_ends: Column,
    land_seller_check__transfer_between_investors: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """May I transfer my land use right to another investor, and until when may the new owner have it?

    Encodes Article 52 (rules/decree/part_9_land_use_right.catala_en:1223).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        buyer_fulfils_conditions: The other investor fulfils all conditions of Article 50.
            bool.
        certified_by: The sector that certified the transfer; absent if none did.
            Codes of `Certificate_sector` (int8), or the names of cases; `Optionals` of that where rows have none;
                None if no row has one.
        title_ends: The last day of the term that the land title specifies.
            datetime64[D].
        new_term_ends: The last day of the term that the new owner is to have.
            datetime64[D].
        land_seller_check__transfer_between_investors: Whether an investor may take over the land use right of
            another one.
            Codes of `Transfer_between_investors` (int8), or the names of cases; a reading of the text:
                Transfer_allowed if not given.

    Outputs, each with its `values` and its `outcome` by row:
        may_transfer: The land use right may be transferred.
            bool.
        certifier: Who certifies the transfer.
            Codes of `administration.Actor` (int8).
        latest_end: The last day until which the new owner may have the right.
            datetime64[D].
        is_within_term: The term of the new owner does not exceed the remaining term.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_TRANSFER.ask(
        threads,
        buyer_fulfils_conditions=buyer_fulfils_conditions,
        certified_by=certified_by,
        title_ends=title_ends,
        new_term_ends=new_term_ends,
        land_seller_check__transfer_between_investors=land_seller_check__transfer_between_investors,
    )


def _land_duties_block(
    acquired_is_there: Array,
    acquired: Array,
    acquisition_fee_paid_is_there: Array,
    acquisition_fee_paid: Array,
    used_for: Array,
    approved_for: Array,
    transferred_is_there: Array,
    transferred: Array,
    transfer_fee_paid_is_there: Array,
    transfer_fee_paid: Array,
    annual_fee_paid_is_there: Array,
    annual_fee_paid: Array,
    degraded_is_there: Array,
    degraded: Array,
    violated_is_there: Array,
    violated: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Land_duties` for a block of rows."""
    acquisition_fee_start = one_of(
        (acquired_is_there, obligations.Start.On),
        (~acquired_is_there, obligations.Start.Awaited),
        out=out["acquisition_fee.start"],
    )
    acquired_up_to_as_of = acquired <= as_of
    is_begun = acquired_is_there & acquired_up_to_as_of
    is_done = acquisition_fee_paid_is_there & (acquisition_fee_paid <= as_of)
    approved_use_status = one_of(
        (~is_begun, obligations.Status.Not_begun), (is_begun, obligations.Status.Open), out=out["approved_use.status"]
    )
    acquisition_fee_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_begun & ~is_done, obligations.Status.Not_begun),
        (acquired_is_there & acquired_up_to_as_of & ~is_done, obligations.Status.Open),
        out=out["acquisition_fee.status"],
    )
    # Article 53(2): The land is used in accordance with the approved purpose.
    is_used_as_approved = np.equal(used_for, approved_for, out=out["is_used_as_approved"])
    transfer_fee_start = one_of(
        (transferred_is_there, obligations.Start.On),
        (~transferred_is_there, obligations.Start.Awaited),
        out=out["transfer_fee.start"],
    )
    transferred_up_to_as_of = transferred <= as_of
    is_begun_ = transferred_is_there & transferred_up_to_as_of
    is_done_ = transfer_fee_paid_is_there & (transfer_fee_paid <= as_of)
    transfer_fee_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_begun_ & ~is_done_, obligations.Status.Not_begun),
        (transferred_is_there & transferred_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["transfer_fee.status"],
    )
    is_done_2 = annual_fee_paid_is_there & (annual_fee_paid <= as_of)
    annual_fee_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_2, obligations.Status.Not_begun),
        (acquired_is_there & acquired_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["annual_fee.status"],
    )
    is_done_3 = degraded_is_there & (degraded <= as_of)
    degradation_status = one_of(
        (is_done_3, obligations.Status.Broken),
        (~is_begun & ~is_done_3, obligations.Status.Not_begun),
        (acquired_is_there & acquired_up_to_as_of & ~is_done_3, obligations.Status.Observed),
        out=out["degradation.status"],
    )
    is_done_4 = violated_is_there & (violated <= as_of)
    violation_status = one_of(
        (is_done_4, obligations.Status.Broken),
        (~is_begun & ~is_done_4, obligations.Status.Not_begun),
        (acquired_is_there & acquired_up_to_as_of & ~is_done_4, obligations.Status.Observed),
        out=out["violation.status"],
    )
    return Block(
        None,
        {
            "acquisition_fee": 0,
            "market_price_of": 0,
            "approved_use": 0,
            "is_used_as_approved": 0,
            "transfer_fee": 0,
            "annual_fee": 0,
            "degradation": 0,
            "violation": 0,
        },
        {
            "acquisition_fee.modality": obligations.Modality.Duty,
            "acquisition_fee.bearer": administration.Actor.Investor,
            "acquisition_fee.addressee": administration.Actor.Government,
            "acquisition_fee.start": acquisition_fee_start,
            "acquisition_fee.start.On": acquired,
            "acquisition_fee.due?": False,
            "acquisition_fee.due": 0,
            "acquisition_fee.done?": acquisition_fee_paid_is_there,
            "acquisition_fee.done": acquisition_fee_paid,
            "acquisition_fee.status": acquisition_fee_status,
            "acquisition_fee.follows": obligations.Consequence.Not_said,
            "acquisition_fee.has_followed": False,
            "market_price_of?": acquired_is_there,
            "market_price_of": acquired,
            "approved_use.modality": obligations.Modality.Duty,
            "approved_use.bearer": administration.Actor.Investor,
            "approved_use.addressee": administration.Actor.Not_named,
            "approved_use.start": acquisition_fee_start,
            "approved_use.start.On": acquired,
            "approved_use.due?": False,
            "approved_use.due": 0,
            "approved_use.done?": False,
            "approved_use.done": 0,
            "approved_use.status": approved_use_status,
            "approved_use.follows": obligations.Consequence.Not_said,
            "approved_use.has_followed": False,
            "is_used_as_approved": is_used_as_approved,
            "transfer_fee.modality": obligations.Modality.Duty,
            "transfer_fee.bearer": administration.Actor.Investor,
            "transfer_fee.addressee": administration.Actor.Government,
            "transfer_fee.start": transfer_fee_start,
            "transfer_fee.start.On": transferred,
            "transfer_fee.due?": False,
            "transfer_fee.due": 0,
            "transfer_fee.done?": transfer_fee_paid_is_there,
            "transfer_fee.done": transfer_fee_paid,
            "transfer_fee.status": transfer_fee_status,
            "transfer_fee.follows": obligations.Consequence.Not_said,
            "transfer_fee.has_followed": False,
            "annual_fee.modality": obligations.Modality.Duty,
            "annual_fee.bearer": administration.Actor.Investor,
            "annual_fee.addressee": administration.Actor.Not_named,
            "annual_fee.start": acquisition_fee_start,
            "annual_fee.start.On": acquired,
            "annual_fee.due?": False,
            "annual_fee.due": 0,
            "annual_fee.done?": annual_fee_paid_is_there,
            "annual_fee.done": annual_fee_paid,
            "annual_fee.status": annual_fee_status,
            "annual_fee.follows": obligations.Consequence.Not_said,
            "annual_fee.has_followed": False,
            "degradation.modality": obligations.Modality.Prohibition,
            "degradation.bearer": administration.Actor.Investor,
            "degradation.addressee": administration.Actor.Not_named,
            "degradation.start": acquisition_fee_start,
            "degradation.start.On": acquired,
            "degradation.due?": False,
            "degradation.due": 0,
            "degradation.done?": degraded_is_there,
            "degradation.done": degraded,
            "degradation.status": degradation_status,
            "degradation.follows": obligations.Consequence.Not_said,
            "degradation.has_followed": False,
            "violation.modality": obligations.Modality.Prohibition,
            "violation.bearer": administration.Actor.Investor,
            "violation.addressee": administration.Actor.Others,
            "violation.start": acquisition_fee_start,
            "violation.start.On": acquired,
            "violation.due?": False,
            "violation.due": 0,
            "violation.done?": violated_is_there,
            "violation.done": violated,
            "violation.status": violation_status,
            "violation.follows": obligations.Consequence.Not_said,
            "violation.has_followed": False,
        },
    )


LAND_DUTIES = ColumnScope(
    scalar_part_9_land_use_right.LAND_DUTIES,
    Blocks(
        _land_duties_block,
        (
            "acquired?",
            "acquired",
            "acquisition_fee_paid?",
            "acquisition_fee_paid",
            "used_for",
            "approved_for",
            "transferred?",
            "transferred",
            "transfer_fee_paid?",
            "transfer_fee_paid",
            "annual_fee_paid?",
            "annual_fee_paid",
            "degraded?",
            "degraded",
            "violated?",
            "violated",
            "as_of",
        ),
        puts={
            "acquisition_fee.start": "int8",
            "acquisition_fee.status": "int8",
            "approved_use.status": "int8",
            "is_used_as_approved": "bool",
            "transfer_fee.start": "int8",
            "transfer_fee.status": "int8",
            "annual_fee.status": "int8",
            "degradation.status": "int8",
            "violation.status": "int8",
        },
    ),
)


def land_duties(
    *,
    acquired: Column | None = None,
    acquisition_fee_paid: Column | None = None,
    used_for: Column,
    approved_for: Column,
    transferred: Column | None = None,
    transfer_fee_paid: Column | None = None,
    annual_fee_paid: Column | None = None,
    degraded: Column | None = None,
    violated: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """What does a foreign investor who has acquired land use right owe?

    Encodes Article 53 (rules/decree/part_9_land_use_right.catala_en:1374).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        acquired: The day on which the land use right was acquired.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        acquisition_fee_paid: The day on which the fee for the acquisition was paid.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        used_for: What the land is used for.
            Codes of `Purpose` (int8), or the names of cases.
        approved_for: What its use was approved for.
            Codes of `Purpose` (int8), or the names of cases.
        transferred: The day on which the right was transferred to another investor.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        transfer_fee_paid: The day on which the fee for the transfer was paid.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        annual_fee_paid: The day on which the annual fee of the year that is asked about was paid.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        degraded: The day on which the investor first degraded the quality of the land, or negatively affected the
            natural or social environment: so judged.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        violated: The day on which the investor first violated the rights or interests of others: so judged.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        acquisition_fee: To pay the fee for the acquisition, only one time.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        market_price_of: The day whose market price counts for that fee; absent as long as nothing is acquired.
            `Optionals` of datetime64[D].
        approved_use: To use the land in accordance with the approved purpose.
            A mapping as `acquisition_fee`.
        is_used_as_approved: The land is used in accordance with the approved purpose.
            bool.
        transfer_fee: To pay the fee for transferring the land use right.
            A mapping as `acquisition_fee`.
        annual_fee: To pay the annual land use fee.
            A mapping as `acquisition_fee`.
        degradation: To degrade the quality of the land, or negatively affect the natural or social environment.
            A mapping as `acquisition_fee`.
        violation: To violate the rights and interests of others.
            A mapping as `acquisition_fee`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_DUTIES.ask(
        threads,
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


def _land_right_end_block(
    right_ends: Array, proposed_is_there: Array, proposed: Array, as_of: Array, out: Mapping[str, Array]
) -> Block:
    """`Land_right_end` for a block of rows."""
    # Article 53(5): The day 45 working days before the last day of the right.
    # Article 53(5): The last day for the proposal.
    turning_day = _WORKING_DAYS_EARLIER_45_LAO_PDR.of(right_ends, out=out["last_day"])
    turning_day_is_nowhere = nowhere(turning_day)
    proposed_up_to_as_of = proposed <= as_of
    is_done = proposed_is_there & proposed_up_to_as_of
    proposed_above_turning_day = proposed > turning_day
    as_of_above_turning_day = as_of > turning_day
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    proposal_status = one_of(
        (proposed_is_there & proposed_up_to_as_of & proposed_above_turning_day, obligations.Status.Done_late),
        (proposed_is_there & proposed_up_to_as_of & ~proposed_above_turning_day, obligations.Status.Done_in_time),
        (~as_of_above_turning_day & ~is_done, obligations.Status.Open),
        (as_of_above_turning_day & ~is_done, obligations.Status.Overdue),
        out=out["proposal.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = turning_day_is_nowhere
    return Block(
        doubtful,
        {"last_day": 0, "proposal": 0},
        {
            "last_day": turning_day,
            "proposal.modality": obligations.Modality.Duty,
            "proposal.bearer": administration.Actor.Investor,
            "proposal.addressee": administration.Actor.Land_management_authority,
            "proposal.start": obligations.Start.From_the_outset,
            "proposal.start.On": 0,
            "proposal.due?": True,
            "proposal.due": turning_day,
            "proposal.done?": proposed_is_there,
            "proposal.done": proposed,
            "proposal.status": proposal_status,
            "proposal.follows": obligations.Consequence.Not_said,
            "proposal.has_followed": False,
        },
    )


def _land_right_end_block_by_reading(
    right_ends: Array,
    proposed_is_there: Array,
    proposed: Array,
    as_of: Array,
    forty_five_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Land_right_end` for a block of rows, by how the text is read."""
    # Article 53(5): The day 45 working days before the last day of the right.
    turning_day = _WORKING_DAYS_EARLIER_45_LAO_PDR.of(right_ends, out=out["proposal.start.On"])
    turning_day_is_nowhere = nowhere(turning_day)
    turning_day_up_to_proposed = turning_day <= proposed
    # Article 53(5)
    proposal_rule_1 = forty_five_days == Forty_five_days.Before_the_last_45_days
    # Article 53(5)
    proposal_rule_2 = ~proposal_rule_1
    # Article 53(5): The last day for the proposal.
    last_day = select(proposal_rule_1, turning_day, right_ends, out=out["last_day"])
    proposed_up_to_as_of = proposed <= as_of
    is_done = proposed_is_there & proposed_up_to_as_of
    proposed_above_last_day = proposed > last_day
    as_of_above_last_day = as_of > last_day
    turning_day_above_as_of = turning_day > as_of
    is_begun = ~turning_day_above_as_of
    is_done_ = proposed_is_there & turning_day_up_to_proposed & proposed_up_to_as_of
    # `Start.From_the_outset`, which is 0, where nothing of this holds.
    proposal_start = one_of((proposal_rule_2, obligations.Start.On), out=out["proposal.start"])
    proposal_done_is_there = np.logical_or(
        proposed_is_there & proposal_rule_1,
        proposed_is_there & turning_day_up_to_proposed & proposal_rule_2,
        out=out["proposal.done?"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    proposal_status = one_of(
        (
            proposed_is_there & proposal_rule_1 & proposed_up_to_as_of & proposed_above_last_day
            | proposed_is_there
            & turning_day_up_to_proposed
            & proposal_rule_2
            & proposed_up_to_as_of
            & proposed_above_last_day,
            obligations.Status.Done_late,
        ),
        (
            proposed_is_there & proposal_rule_1 & proposed_up_to_as_of & ~proposed_above_last_day
            | proposed_is_there
            & turning_day_up_to_proposed
            & proposal_rule_2
            & proposed_up_to_as_of
            & ~proposed_above_last_day,
            obligations.Status.Done_in_time,
        ),
        (
            proposal_rule_1 & ~as_of_above_last_day & ~is_done
            | proposal_rule_2 & ~as_of_above_last_day & is_begun & ~is_done_,
            obligations.Status.Open,
        ),
        (
            proposal_rule_1 & as_of_above_last_day & ~is_done
            | proposal_rule_2 & as_of_above_last_day & is_begun & ~is_done_,
            obligations.Status.Overdue,
        ),
        (proposal_rule_2 & turning_day_above_as_of & ~is_done_, obligations.Status.Not_begun),
        out=out["proposal.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = turning_day_is_nowhere
    return Block(
        doubtful,
        {"last_day": 0, "proposal": 0},
        {
            "last_day": last_day,
            "proposal.modality": obligations.Modality.Duty,
            "proposal.bearer": administration.Actor.Investor,
            "proposal.addressee": administration.Actor.Land_management_authority,
            "proposal.start": proposal_start,
            "proposal.start.On": turning_day,
            "proposal.due?": True,
            "proposal.due": last_day,
            "proposal.done?": proposal_done_is_there,
            "proposal.done": proposed,
            "proposal.status": proposal_status,
            "proposal.follows": obligations.Consequence.Not_said,
            "proposal.has_followed": False,
        },
    )


LAND_RIGHT_END = ColumnScope(
    scalar_part_9_land_use_right.LAND_RIGHT_END,
    Blocks(
        _land_right_end_block,
        ("right_ends", "proposed?", "proposed", "as_of"),
        tabled=("right_ends",),
        puts={"last_day": "int64", "proposal.status": "int8"},
    ),
    Blocks(
        _land_right_end_block_by_reading,
        ("right_ends", "proposed?", "proposed", "as_of", "forty_five_days"),
        tabled=("right_ends",),
        puts={
            "last_day": "int64",
            "proposal.start": "int8",
            "proposal.start.On": "int64",
            "proposal.done?": "bool",
            "proposal.status": "int8",
        },
    ),
)


def land_right_end(
    *,
    right_ends: Column,
    proposed: Column | None = None,
    as_of: Column,
    forty_five_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What must I do before my land use right ends, and by which day?

    Encodes Article 53 (rules/decree/part_9_land_use_right.catala_en:1425).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        right_ends: The last day of the land use right, as the land title specifies it.
            datetime64[D].
        proposed: The day on which the investor made the proposal.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        forty_five_days: From when to when the proposal is to be made.
            Codes of `Forty_five_days` (int8), or the names of cases; a reading of the text: Before_the_last_45_days
                if not given.

    Outputs, each with its `values` and its `outcome` by row:
        last_day: The last day for the proposal.
            datetime64[D].
        proposal: To propose to the land management authority what the premises are to be used for.
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
    return LAND_RIGHT_END.ask(
        threads, right_ends=right_ends, proposed=proposed, as_of=as_of, forty_five_days=forty_five_days
    )
