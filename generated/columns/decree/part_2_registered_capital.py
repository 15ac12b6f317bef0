"""Compiled from rules/decree/part_2_registered_capital.catala_en: change the rules there, and compile again.

How to ask, here `Capital_shares`; `generated` is the folder of the evaluators, however you call it. Tables of Arrow,
Polars or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.decree.part_2_registered_capital import Sector, capital_shares

    found = capital_shares(
        sector=np.array([Sector.Agriculture, Sector.Manufacturing_and_handicraft], np.int8),
        registered_capital=np.array([1_000_000, 500_000_000]),
    )
    found["initial_payment"].values[found["initial_payment"].outcome == 0]  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...calendars import lao_pdr as scalar_lao_pdr
from ...decree import part_2_registered_capital as scalar_part_2_registered_capital
from ..library import administration, obligations
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column, Listing
from ..runtime.days import MonthsLater, WorkingDaysLater, nowhere
from ..runtime.exact import below, beyond, both, either, one_of, outcome, refusal, rounded, select, widened
from ..runtime.scopes import Answers, ColumnScope

_MONTHS_LATER_12_DOWN = MonthsLater(12, "down")
_MONTHS_LATER_24_DOWN = MonthsLater(24, "down")
_WORKING_DAYS_LATER_10_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 10)
_WORKING_DAYS_LATER_90_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 90)


class Licensing_sector:
    """Which sector licensed the domestic legal entity."""

    Industry_and_commerce = 0
    Planning_and_investment = 1
    Another_licensing_sector = 2


class Departure:
    """In what a cooperation goes beyond business cooperation by contract."""

    Another_form = 0
    Another_business_sector = 1
    New_legal_entity = 2


class Counted:
    """What must not be less than one billion Kip."""

    Each = 0
    Together = 1


class Investors:
    """Who invests."""

    Foreign_investors = 0
    Lao_investors = 1
    Foreign_and_lao_investors = 2


class Mixed:
    """Whether the minimum holds where foreign and Lao investors invest together."""

    Foreign_investor_takes_part = 0
    Left_open = 1


class Activity:
    """What an enterprise invests in."""

    General_business = 0
    Concession = 1


class Ten_days:
    """From when the 10 working days run in which the investor obtains the certification."""

    From_payment = 0
    From_certificate = 1


class Sector:
    """The sector of a general business."""

    Agriculture = 0
    Manufacturing_and_handicraft = 1
    Trade_and_services = 2
    Banking_and_finance = 3
    Another_sector = 4


class Ninety_days:
    """From when the 90 working days for the initial payment run."""

    After_certificate = 0
    Beginning_not_said = 1


class Share_read:
    """How the share of the initial payment is meant."""

    At_least = 0
    Exactly = 1


class Ninety_days_of_concession:
    """From when the 90 working days for the initial payment of a concession run."""

    From_establishment = 0
    No_beginning = 1


def _contract_cooperation_block(
    is_between_legal_entities: Array,
    keeps_form: Array,
    keeps_business_sector: Array,
    establishes_legal_entity: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Contract_cooperation` for a block of rows."""
    not_keeps_form = np.logical_not(keeps_form, out=out["departures[1]"])
    not_keeps_business_sector = np.logical_not(keeps_business_sector, out=out["departures[2]"])
    # Article 2, third sentence: The cooperation may be established as business cooperation by contract.
    may_be_established = np.logical_and(
        ~establishes_legal_entity & keeps_form, keeps_business_sector, out=out["may_be_established"]
    )
    return Block(
        None,
        {"departures": ~is_between_legal_entities, "may_be_established": ~is_between_legal_entities},
        {
            "departures": Listing(
                (not_keeps_form, Departure.Another_form),
                (not_keeps_business_sector, Departure.Another_business_sector),
                (establishes_legal_entity.copy(), Departure.New_legal_entity),
            ),
            "may_be_established": may_be_established,
        },
    )


CONTRACT_COOPERATION = ColumnScope(
    scalar_part_2_registered_capital.CONTRACT_COOPERATION,
    Blocks(
        _contract_cooperation_block,
        ("is_between_legal_entities", "keeps_form", "keeps_business_sector", "establishes_legal_entity"),
        puts={"departures[1]": "bool", "departures[2]": "bool", "may_be_established": "bool"},
    ),
)


def contract_cooperation(
    *,
    is_between_legal_entities: Column,
    keeps_form: Column,
    keeps_business_sector: Column,
    establishes_legal_entity: Column,
    threads: int | None = None,
) -> Answers:
    """Whether a cooperation is one that the Article allows to be established by contract.

    Encodes Article 2 (rules/decree/part_2_registered_capital.catala_en:53).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_between_legal_entities: A foreign legal entity and a domestic legal entity cooperate.
            bool.
        keeps_form: The cooperation has the form that the contract indicates.
            bool.
        keeps_business_sector: The cooperation stays within the business sector that the contract indicates.
            bool.
        establishes_legal_entity: A new legal entity is established in Lao PDR for the cooperation.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        departures: In what the cooperation goes beyond the Article.
            `Lists` of codes of `Departure` (int8).
        may_be_established: The cooperation may be established as business cooperation by contract.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONTRACT_COOPERATION.ask(
        threads,
        is_between_legal_entities=is_between_legal_entities,
        keeps_form=keeps_form,
        keeps_business_sector=keeps_business_sector,
        establishes_legal_entity=establishes_legal_entity,
    )


def _contract_cooperation_duties_block(
    is_between_legal_entities: Array,
    licensed_by: Array,
    signed_is_there: Array,
    signed: Array,
    registered_is_there: Array,
    registered: Array,
    forwarded_is_there: Array,
    forwarded: Array,
    acknowledged_is_there: Array,
    acknowledged: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Contract_cooperation_duties` for a block of rows."""
    # Article 2, second sentence: Industry_and_commerce_sector
    receiver_rule_1 = licensed_by == Licensing_sector.Industry_and_commerce
    # Article 2, second sentence: Planning_and_investment_sector
    receiver_rule_2 = licensed_by == Licensing_sector.Planning_and_investment
    # Article 2, second sentence: The sector to which the contract is forwarded, and which issues the certificate.
    receiver = one_of(
        (receiver_rule_1, administration.Actor.Industry_and_commerce_sector),
        (receiver_rule_2, administration.Actor.Planning_and_investment_sector),
        out=out["receiver"],
    )
    registration_start = one_of(
        (signed_is_there, obligations.Start.On),
        (~signed_is_there, obligations.Start.Awaited),
        out=out["registration.start"],
    )
    signed_up_to_as_of = signed <= as_of
    is_begun = signed_is_there & signed_up_to_as_of
    registered_up_to_as_of = registered <= as_of
    is_done = registered_is_there & registered_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    registration_status = one_of(
        (is_between_legal_entities & registered_is_there & registered_up_to_as_of, obligations.Status.Done_in_time),
        (is_between_legal_entities & ~is_begun & ~is_done, obligations.Status.Not_begun),
        (is_between_legal_entities & signed_is_there & signed_up_to_as_of & ~is_done, obligations.Status.Open),
        out=out["registration.status"],
    )
    forwarding_start = one_of(
        (registered_is_there, obligations.Start.On),
        (~registered_is_there, obligations.Start.Awaited),
        out=out["forwarding.start"],
    )
    forwarded_up_to_as_of = forwarded <= as_of
    is_done_ = forwarded_is_there & forwarded_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    forwarding_status = one_of(
        (is_between_legal_entities & forwarded_is_there & forwarded_up_to_as_of, obligations.Status.Done_in_time),
        (is_between_legal_entities & ~is_done & ~is_done_, obligations.Status.Not_begun),
        (is_between_legal_entities & registered_is_there & registered_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["forwarding.status"],
    )
    acknowledgement_start = one_of(
        (forwarded_is_there, obligations.Start.On),
        (~forwarded_is_there, obligations.Start.Awaited),
        out=out["acknowledgement.start"],
    )
    acknowledged_up_to_as_of = acknowledged <= as_of
    is_done_2 = acknowledged_is_there & acknowledged_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    acknowledgement_status = one_of(
        (is_between_legal_entities & acknowledged_is_there & acknowledged_up_to_as_of, obligations.Status.Done_in_time),
        (is_between_legal_entities & ~is_done_ & ~is_done_2, obligations.Status.Not_begun),
        (is_between_legal_entities & forwarded_is_there & forwarded_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["acknowledgement.status"],
    )
    return Block(
        None,
        {"receiver": receiver == 0, "registration": 0, "forwarding": receiver == 0, "acknowledgement": receiver == 0},
        {
            "receiver": receiver,
            "registration.modality": obligations.Modality.Duty,
            "registration.bearer": administration.Actor.Foreign_legal_entity,
            "registration.addressee": administration.Actor.Notary_office,
            "registration.start": registration_start,
            "registration.start.On": signed,
            "registration.due?": False,
            "registration.due": 0,
            "registration.done?": registered_is_there,
            "registration.done": registered,
            "registration.status": registration_status,
            "registration.follows": obligations.Consequence.Not_said,
            "registration.has_followed": False,
            "forwarding.modality": obligations.Modality.Duty,
            "forwarding.bearer": administration.Actor.Not_named,
            "forwarding.addressee": receiver,
            "forwarding.start": forwarding_start,
            "forwarding.start.On": registered,
            "forwarding.due?": False,
            "forwarding.due": 0,
            "forwarding.done?": forwarded_is_there,
            "forwarding.done": forwarded,
            "forwarding.status": forwarding_status,
            "forwarding.follows": obligations.Consequence.Not_said,
            "forwarding.has_followed": False,
            "acknowledgement.modality": obligations.Modality.Duty,
            "acknowledgement.bearer": receiver,
            "acknowledgement.addressee": administration.Actor.Not_named,
            "acknowledgement.start": acknowledgement_start,
            "acknowledgement.start.On": forwarded,
            "acknowledgement.due?": False,
            "acknowledgement.due": 0,
            "acknowledgement.done?": acknowledged_is_there,
            "acknowledgement.done": acknowledged,
            "acknowledgement.status": acknowledgement_status,
            "acknowledgement.follows": obligations.Consequence.Not_said,
            "acknowledgement.has_followed": False,
        },
    )


CONTRACT_COOPERATION_DUTIES = ColumnScope(
    scalar_part_2_registered_capital.CONTRACT_COOPERATION_DUTIES,
    Blocks(
        _contract_cooperation_duties_block,
        (
            "is_between_legal_entities",
            "licensed_by",
            "signed?",
            "signed",
            "registered?",
            "registered",
            "forwarded?",
            "forwarded",
            "acknowledged?",
            "acknowledged",
            "as_of",
        ),
        puts={
            "receiver": "int8",
            "registration.start": "int8",
            "registration.status": "int8",
            "forwarding.start": "int8",
            "forwarding.status": "int8",
            "acknowledgement.start": "int8",
            "acknowledgement.status": "int8",
        },
    ),
)


def contract_cooperation_duties(
    *,
    is_between_legal_entities: Column,
    licensed_by: Column,
    signed: Column | None = None,
    registered: Column | None = None,
    forwarded: Column | None = None,
    acknowledged: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """What is to be done with a contract of business cooperation, by whom, and how it stands.

    Encodes Article 2 (rules/decree/part_2_registered_capital.catala_en:68).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_between_legal_entities: The contract is between a foreign legal entity and a domestic legal entity.
            bool.
        licensed_by: The sector from which the domestic legal entity received its license.
            Codes of `Licensing_sector` (int8), or the names of cases.
        signed: The day from which both have signed the contract.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        registered: The day on which the contract was registered with the Notary Office.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        forwarded: The day on which the contract was forwarded to the sector.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        acknowledged: The day on which the certificate of acknowledgement was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        receiver: The sector to which the contract is forwarded, and which issues the certificate.
            Codes of `administration.Actor` (int8).
        registration: To register the contract, signed by both, with the Notary Office.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        forwarding: To forward the contract to the sector that licensed the domestic legal entity.
            A mapping as `registration`.
        acknowledgement: To issue the certificate of acknowledgement.
            A mapping as `registration`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONTRACT_COOPERATION_DUTIES.ask(
        threads,
        is_between_legal_entities=is_between_legal_entities,
        licensed_by=licensed_by,
        signed=signed,
        registered=registered,
        forwarded=forwarded,
        acknowledged=acknowledged,
        as_of=as_of,
    )


def _minimum_capital_block(
    investors: Array, total_capital: Array, registered_capital: Array, out: Mapping[str, Array]
) -> Block:
    """`Minimum_capital` for a block of rows."""
    # Article 3: LAK 1,000,000,000
    least_capital_rule_1 = (investors == Investors.Foreign_investors) | (
        investors == Investors.Foreign_and_lao_investors
    )
    total_capital_from_100000000000 = total_capital >= 100_000_000_000
    total_capital_from_0 = total_capital >= 0
    registered_capital_from_100000000000 = registered_capital >= 100_000_000_000
    registered_capital_from_0 = registered_capital >= 0
    # Article 3: The capital is not less than the minimum.
    suffices = np.logical_and(
        total_capital_from_100000000000, registered_capital_from_100000000000, out=out["suffices"]
    )
    # Article 3: A capital cannot be negative.
    refused = ~(total_capital_from_0 & registered_capital_from_0)
    outcome_of_several = outcome(~least_capital_rule_1, refused)
    return Block(
        None,
        {"least_capital": outcome_of_several, "suffices": outcome_of_several},
        {"least_capital": 100_000_000_000, "suffices": suffices},
    )


def _minimum_capital_block_by_reading(
    investors: Array,
    total_capital: Array,
    registered_capital: Array,
    counted: Array,
    mixed: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Minimum_capital` for a block of rows, by how the text is read."""
    # Article 3: LAK 1,000,000,000
    least_capital_rule_1 = (investors == Investors.Foreign_investors) | (
        investors == Investors.Foreign_and_lao_investors
    ) & (mixed == Mixed.Foreign_investor_takes_part)
    # Article 3
    suffices_rule_1 = counted == Counted.Each
    total_capital_is_too_large = beyond(total_capital, 1_152_921_504_606_846_976)
    total_capital_from_100000000000 = total_capital >= 100_000_000_000
    total_capital_from_0 = total_capital >= 0
    registered_capital_is_too_large = beyond(registered_capital, 1_152_921_504_606_846_976)
    registered_capital_from_100000000000 = registered_capital >= 100_000_000_000
    registered_capital_from_0 = registered_capital >= 0
    # Article 3
    suffices_rule_2 = ~suffices_rule_1
    number_from_100000000000 = total_capital + registered_capital >= 100_000_000_000
    # Article 3: The capital is not less than the minimum.
    suffices = np.logical_or(
        suffices_rule_1 & total_capital_from_100000000000 & registered_capital_from_100000000000,
        suffices_rule_2 & number_from_100000000000,
        out=out["suffices"],
    )
    # Article 3: A capital cannot be negative.
    refused = ~(total_capital_from_0 & registered_capital_from_0)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits.
    doubtful = either(total_capital_is_too_large, registered_capital_is_too_large)
    return Block(
        doubtful,
        {
            "least_capital": outcome(~least_capital_rule_1, refused),
            "suffices": outcome(
                ~least_capital_rule_1 & suffices_rule_1 | ~least_capital_rule_1 & suffices_rule_2, refused
            ),
        },
        {"least_capital": 100_000_000_000, "suffices": suffices},
    )


MINIMUM_CAPITAL = ColumnScope(
    scalar_part_2_registered_capital.MINIMUM_CAPITAL,
    Blocks(_minimum_capital_block, ("investors", "total_capital", "registered_capital"), puts={"suffices": "bool"}),
    Blocks(
        _minimum_capital_block_by_reading,
        ("investors", "total_capital", "registered_capital", "counted", "mixed"),
        puts={"suffices": "bool"},
    ),
)


def minimum_capital(
    *,
    investors: Column,
    total_capital: Column,
    registered_capital: Column,
    counted: Column | None = None,
    mixed: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Whether the capital for a general business is large enough.

    Encodes Article 3 (rules/decree/part_2_registered_capital.catala_en:222).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        investors: Who invests.
            Codes of `Investors` (int8), or the names of cases.
        total_capital: The total capital.
            int64 in hundredths of LAK.
        registered_capital: The registered capital.
            int64 in hundredths of LAK.
        counted: What must not be less than one billion Kip.
            Codes of `Counted` (int8), or the names of cases; a reading of the text: Each if not given.
        mixed: Whether the minimum holds where foreign and Lao investors invest together.
            Codes of `Mixed` (int8), or the names of cases; a reading of the text: Foreign_investor_takes_part if
                not given.

    Outputs, each with its `values` and its `outcome` by row:
        least_capital: What the capital must not be less than.
            int64 in hundredths of LAK.
        suffices: The capital is not less than the minimum.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return MINIMUM_CAPITAL.ask(
        threads,
        investors=investors,
        total_capital=total_capital,
        registered_capital=registered_capital,
        counted=counted,
        mixed=mixed,
    )


def _payment_certification_block(
    activity: Array,
    paid_on_is_there: Array,
    paid_on: Array,
    certified_is_there: Array,
    certified: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Payment_certification` for a block of rows."""
    activity_is_general_business = activity == Activity.General_business
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
    not_condition = ~(paid_on_is_there & certified_above_obtaining_due)
    as_of_above_obtaining_due = as_of > obtaining_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certification_status = one_of(
        (
            paid_on_is_there & certified_is_there & certified_up_to_as_of & certified_above_obtaining_due,
            obligations.Status.Done_late,
        ),
        (certified_is_there & certified_up_to_as_of & not_condition, obligations.Status.Done_in_time),
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
            & activity_is_general_business
            & certified_up_to_as_of
            & certified_above_obtaining_due,
            obligations.Status.Done_late,
        ),
        (
            certified_is_there & activity_is_general_business & certified_up_to_as_of & not_condition,
            obligations.Status.Done_in_time,
        ),
        (
            paid_on_is_there
            & activity_is_general_business
            & paid_on_up_to_as_of
            & ~as_of_above_obtaining_due
            & ~is_done,
            obligations.Status.Open,
        ),
        (
            paid_on_is_there
            & activity_is_general_business
            & paid_on_up_to_as_of
            & as_of_above_obtaining_due
            & ~is_done,
            obligations.Status.Overdue,
        ),
        (activity_is_general_business & ~is_begun & ~is_done, obligations.Status.Not_begun),
        out=out["obtaining.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(paid_on_is_there, obtaining_due_is_nowhere)
    return Block(
        doubtful,
        {"obtaining": 0, "certification": 0},
        {
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


def _payment_certification_block_by_reading(
    activity: Array,
    certificate_received_is_there: Array,
    certificate_received: Array,
    paid_on_is_there: Array,
    paid_on: Array,
    certified_is_there: Array,
    certified: Array,
    as_of: Array,
    ten_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Payment_certification` for a block of rows, by how the text is read."""
    # Article 4, first sentence: paid_on
    obtaining_from_rule_1 = ten_days == Ten_days.From_payment
    # Article 4, first sentence: certificate_received
    obtaining_from_rule_2 = ~obtaining_from_rule_1
    obtaining_from_is_there = np.logical_or(
        paid_on_is_there & obtaining_from_rule_1,
        certificate_received_is_there & obtaining_from_rule_2,
        out=out["obtaining.due?"],
    )
    # Article 4, first sentence: The event from which the investor's 10 working days run.
    obtaining_from = select(obtaining_from_rule_1, paid_on, certificate_received, out=out["obtaining.start.On"])
    activity_is_general_business = activity == Activity.General_business
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
            & obtaining_from_is_there
            & activity_is_general_business
            & certified_up_to_as_of
            & certified_above_obtaining_due,
            obligations.Status.Done_late,
        ),
        (
            certified_is_there
            & activity_is_general_business
            & certified_up_to_as_of
            & ~(obtaining_from_is_there & certified_above_obtaining_due),
            obligations.Status.Done_in_time,
        ),
        (
            obtaining_from_is_there
            & activity_is_general_business
            & obtaining_from_up_to_as_of
            & ~as_of_above_obtaining_due
            & ~is_done,
            obligations.Status.Open,
        ),
        (
            obtaining_from_is_there
            & activity_is_general_business
            & obtaining_from_up_to_as_of
            & as_of_above_obtaining_due
            & ~is_done,
            obligations.Status.Overdue,
        ),
        (activity_is_general_business & ~is_begun & ~is_done, obligations.Status.Not_begun),
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
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(obtaining_from_is_there, obtaining_due_is_nowhere), both(paid_on_is_there, certification_due_is_nowhere)
    )
    return Block(
        doubtful,
        {"obtaining": 0, "certification": 0},
        {
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


PAYMENT_CERTIFICATION = ColumnScope(
    scalar_part_2_registered_capital.PAYMENT_CERTIFICATION,
    Blocks(
        _payment_certification_block,
        ("activity", "paid_on?", "paid_on", "certified?", "certified", "as_of"),
        tabled=("paid_on",),
        puts={
            "obtaining.start": "int8",
            "obtaining.due": "int64",
            "obtaining.status": "int8",
            "certification.status": "int8",
        },
    ),
    Blocks(
        _payment_certification_block_by_reading,
        (
            "activity",
            "certificate_received?",
            "certificate_received",
            "paid_on?",
            "paid_on",
            "certified?",
            "certified",
            "as_of",
            "ten_days",
        ),
        tabled=("paid_on",),
        puts={
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


def payment_certification(
    *,
    activity: Column,
    certificate_received: Column | None = None,
    paid_on: Column | None = None,
    certified: Column | None = None,
    as_of: Column,
    ten_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """By when a payment of registered capital is to be certified, and what the investor and the Bank of Lao PDR have
    to do.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:347).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        activity: What the enterprise invests in.
            Codes of `Activity` (int8), or the names of cases.
        certificate_received: The day on which the enterprise registration certificate was received.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        paid_on: The day of the payment.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        certified: The day on which the Bank of Lao PDR certified the payment.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        ten_days: From when the investor's 10 working days run.
            Codes of `Ten_days` (int8), or the names of cases; a reading of the text: From_payment if not given.

    Outputs, each with its `values` and its `outcome` by row:
        obtaining: To obtain a certification of the payment of registered capital.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        certification: To certify the payment of registered capital.
            A mapping as `obtaining`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return PAYMENT_CERTIFICATION.ask(
        threads,
        activity=activity,
        certificate_received=certificate_received,
        paid_on=paid_on,
        certified=certified,
        as_of=as_of,
        ten_days=ten_days,
    )


def _payment_manner_block(bank_is_established_in_lao_pdr: Array, is_in_kip: Array, out: Mapping[str, Array]) -> Block:
    """`Payment_manner` for a block of rows."""
    # Article 4: The payment is made as the Decree asks for.
    is_as_asked = np.logical_and(bank_is_established_in_lao_pdr, is_in_kip, out=out["is_as_asked"])
    return Block(None, {"is_as_asked": 0}, {"is_as_asked": is_as_asked})


PAYMENT_MANNER = ColumnScope(
    scalar_part_2_registered_capital.PAYMENT_MANNER,
    Blocks(_payment_manner_block, ("bank_is_established_in_lao_pdr", "is_in_kip"), puts={"is_as_asked": "bool"}),
)


def payment_manner(*, bank_is_established_in_lao_pdr: Column, is_in_kip: Column, threads: int | None = None) -> Answers:
    """Whether registered capital is paid in the way that the Decree asks for.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:369).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        bank_is_established_in_lao_pdr: The payment is made through a commercial bank established in Lao PDR.
            bool.
        is_in_kip: The payment is made in Lao Kip.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        is_as_asked: The payment is made as the Decree asks for.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return PAYMENT_MANNER.ask(
        threads, bank_is_established_in_lao_pdr=bank_is_established_in_lao_pdr, is_in_kip=is_in_kip
    )


def _capital_shares_block(sector: Array, registered_capital: Array, out: Mapping[str, Array]) -> Block:
    """`Capital_shares` for a block of rows."""
    # Article 4(1): 40%
    initial_share_rule_1 = sector == Sector.Agriculture
    # Article 4(2): 60%
    initial_share_rule_2 = sector == Sector.Manufacturing_and_handicraft
    # Article 4(3): 80%
    initial_share_rule_3 = sector == Sector.Trade_and_services
    # The figure that each rule gives; 0 where no rule applies.
    initial_share_by_rule = one_of((initial_share_rule_1, 2), (initial_share_rule_2, 3), (initial_share_rule_3, 4))
    # Article 4: The share of the registered capital that is paid first. Numerators over 5.
    initial_share = widened(initial_share_by_rule, out=out["initial_share"])
    registered_capital_is_too_large = beyond(registered_capital, 288_230_376_151_711_744)
    # Article 4: A capital cannot be negative.
    refused = below(registered_capital, 0, held=registered_capital_is_too_large)
    # Article 4, second sentence: The initial payment (in hundredths of LAK).
    initial_payment_ = rounded(
        np.multiply(registered_capital, initial_share, out=out["initial_payment"]), 5, out=out["initial_payment"]
    )
    # Article 4, second sentence: The remaining registered capital (in hundredths of LAK).
    remainder = np.subtract(registered_capital, initial_payment_, out=out["remainder"])
    outcome_of_several = outcome(initial_share_by_rule == 0, refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits.
    doubtful = registered_capital_is_too_large
    return Block(
        doubtful,
        {"initial_share": outcome_of_several, "initial_payment": outcome_of_several, "remainder": outcome_of_several},
        {"initial_share": initial_share, "initial_payment": initial_payment_, "remainder": remainder},
        {"initial_share": 5},
    )


CAPITAL_SHARES = ColumnScope(
    scalar_part_2_registered_capital.CAPITAL_SHARES,
    Blocks(
        _capital_shares_block,
        ("sector", "registered_capital"),
        puts={"initial_share": "int64", "initial_payment": "int64", "remainder": "int64"},
    ),
)


def capital_shares(*, sector: Column, registered_capital: Column, threads: int | None = None) -> Answers:
    """How much registered capital an enterprise in general business pays in first, and how much remains.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:516).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        sector: The sector of the business.
            Codes of `Sector` (int8), or the names of cases.
        registered_capital: The total registered capital.
            int64 in hundredths of LAK.

    Outputs, each with its `values` and its `outcome` by row:
        initial_share: The share of the registered capital that is paid first.
            `Decimals`.
        initial_payment: The initial payment.
            int64 in hundredths of LAK.
        remainder: The remaining registered capital.
            int64 in hundredths of LAK.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CAPITAL_SHARES.ask(threads, sector=sector, registered_capital=registered_capital)


def _capital_periods_block(sector: Array, certificate_received: Array, out: Mapping[str, Array]) -> Block:
    """`Capital_periods` for a block of rows."""
    # `initial_payment_due`, Article 4(1): Present content (certificate_received + 90 working days)
    # `remainder_due`, Article 4(1): certificate_received + 1 year
    initial_payment_due_rule_2 = sector == Sector.Agriculture
    # Article 4: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(certificate_received, out=out["initial_payment_due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # `initial_payment_due`, Article 4(2): Present content (certificate_received + 90 working days)
    # `remainder_due`, Article 4(2): certificate_received + 1 year
    initial_payment_due_rule_3 = sector == Sector.Manufacturing_and_handicraft
    # Article 4(3): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_4 = sector == Sector.Trade_and_services
    # Article 4: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_12_DOWN.of(certificate_received, out=out["remainder_due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    not_condition = ~(initial_payment_due_rule_2 | initial_payment_due_rule_3)
    # Article 4(3): certificate_received + 1 year
    remainder_due_rule_3 = initial_payment_due_rule_4 & not_condition
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(initial_payment_due_rule_2, initial_payment_due_is_nowhere),
        both(initial_payment_due_is_nowhere, initial_payment_due_rule_3),
        both(initial_payment_due_is_nowhere, initial_payment_due_rule_4),
        both(initial_payment_due_rule_2, remainder_due_is_nowhere),
        both(initial_payment_due_rule_3, remainder_due_is_nowhere),
        both(initial_payment_due_rule_4, remainder_due_is_nowhere, not_condition),
    )
    return Block(
        doubtful,
        {
            "initial_payment_due": ~(
                initial_payment_due_rule_2 | initial_payment_due_rule_3 | initial_payment_due_rule_4
            ),
            "remainder_due": ~(initial_payment_due_rule_2 | initial_payment_due_rule_3 | remainder_due_rule_3),
        },
        {"initial_payment_due?": True, "initial_payment_due": initial_payment_due, "remainder_due": remainder_due},
    )


def _capital_periods_block_by_reading(
    sector: Array, certificate_received: Array, ninety_days: Array, out: Mapping[str, Array]
) -> Block:
    """`Capital_periods` for a block of rows, by how the text is read."""
    ninety_days_is_after_certificate = ninety_days == Ninety_days.After_certificate
    # Article 4(1): certificate_received + 1 year
    remainder_due_rule_1 = sector == Sector.Agriculture
    # Article 4(2): certificate_received + 1 year
    remainder_due_rule_2 = sector == Sector.Manufacturing_and_handicraft
    sector_is_trade_and_services = sector == Sector.Trade_and_services
    # Article 4(1); Article 4(2); Article 4(3): Absent
    initial_payment_due_rule_1 = ~ninety_days_is_after_certificate & (
        remainder_due_rule_1 | remainder_due_rule_2 | sector_is_trade_and_services
    )
    # Article 4(1): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_2 = ninety_days_is_after_certificate & remainder_due_rule_1
    # Article 4: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(certificate_received, out=out["initial_payment_due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4(2): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_3 = ninety_days_is_after_certificate & remainder_due_rule_2
    # Article 4(3): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_4 = ninety_days_is_after_certificate & sector_is_trade_and_services
    initial_payment_due_is_there = np.logical_or(
        initial_payment_due_rule_2 | initial_payment_due_rule_3,
        initial_payment_due_rule_4,
        out=out["initial_payment_due?"],
    )
    # Article 4: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_12_DOWN.of(certificate_received, out=out["remainder_due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    not_condition = ~(remainder_due_rule_1 | remainder_due_rule_2)
    # Article 4(3): certificate_received + 1 year
    remainder_due_rule_3 = sector_is_trade_and_services & not_condition
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(ninety_days_is_after_certificate, remainder_due_rule_1, initial_payment_due_is_nowhere),
        both(ninety_days_is_after_certificate, remainder_due_rule_2, initial_payment_due_is_nowhere),
        both(ninety_days_is_after_certificate, sector_is_trade_and_services, initial_payment_due_is_nowhere),
        both(remainder_due_rule_1, remainder_due_is_nowhere),
        both(remainder_due_rule_2, remainder_due_is_nowhere),
        both(sector_is_trade_and_services, remainder_due_is_nowhere, not_condition),
    )
    return Block(
        doubtful,
        {
            "initial_payment_due": ~(
                initial_payment_due_rule_1
                | initial_payment_due_rule_2
                | initial_payment_due_rule_3
                | initial_payment_due_rule_4
            ),
            "remainder_due": ~(remainder_due_rule_1 | remainder_due_rule_2 | remainder_due_rule_3),
        },
        {
            "initial_payment_due?": initial_payment_due_is_there,
            "initial_payment_due": initial_payment_due,
            "remainder_due": remainder_due,
        },
    )


CAPITAL_PERIODS = ColumnScope(
    scalar_part_2_registered_capital.CAPITAL_PERIODS,
    Blocks(
        _capital_periods_block,
        ("sector", "certificate_received"),
        puts={"initial_payment_due": "int64", "remainder_due": "int64"},
    ),
    Blocks(
        _capital_periods_block_by_reading,
        ("sector", "certificate_received", "ninety_days"),
        puts={"initial_payment_due?": "bool", "initial_payment_due": "int64", "remainder_due": "int64"},
    ),
)


def capital_periods(
    *, sector: Column, certificate_received: Column, ninety_days: Column | None = None, threads: int | None = None
) -> Answers:
    """By when an enterprise in general business pays its registered capital in.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:529).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        sector: The sector of the business.
            Codes of `Sector` (int8), or the names of cases.
        certificate_received: The day on which the enterprise registration certificate was received.
            datetime64[D].
        ninety_days: From when the 90 working days run.
            Codes of `Ninety_days` (int8), or the names of cases; a reading of the text: After_certificate if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        initial_payment_due: The last day for the initial payment; absent where the text names no beginning.
            `Optionals` of datetime64[D].
        remainder_due: The last day for the remaining registered capital.
            datetime64[D].

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CAPITAL_PERIODS.ask(
        threads, sector=sector, certificate_received=certificate_received, ninety_days=ninety_days
    )


def _initial_payment_block(
    sector: Array,
    registered_capital: Array,
    certificate_received: Array,
    paid: Array,
    paid_on: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Initial_payment` for a block of rows."""
    # `initial_share`, Article 4(1): 40%
    # `initial_payment_due`, Article 4(1): Present content (certificate_received + 90 working days)
    # `remainder_due`, Article 4(1): certificate_received + 1 year
    initial_share_rule_1 = sector == Sector.Agriculture
    # `initial_share`, Article 4(2): 60%
    # `initial_payment_due`, Article 4(2): Present content (certificate_received + 90 working days)
    # `remainder_due`, Article 4(2): certificate_received + 1 year
    initial_share_rule_2 = sector == Sector.Manufacturing_and_handicraft
    # `initial_share`, Article 4(3): 80%
    # `initial_payment_due`, Article 4(3): Present content (certificate_received + 90 working days)
    initial_share_rule_3 = sector == Sector.Trade_and_services
    # The figure that each rule gives; 0 where no rule applies.
    initial_share_by_rule = one_of((initial_share_rule_1, 2), (initial_share_rule_2, 3), (initial_share_rule_3, 4))
    # Article 4: The share of the registered capital that is paid first. Numerators over 5.
    initial_share = widened(initial_share_by_rule)
    not_condition = initial_share_by_rule == 0
    registered_capital_is_too_large = beyond(registered_capital, 288_230_376_151_711_744)
    registered_capital_below_0 = below(registered_capital, 0, held=registered_capital_is_too_large)
    # Article 4, second sentence: The initial payment (in hundredths of LAK).
    initial_payment_ = rounded(registered_capital * initial_share, 5)
    # Article 4: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(certificate_received)
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_12_DOWN.of(certificate_received)
    remainder_due_is_nowhere = nowhere(remainder_due)
    not_condition_ = ~(initial_share_rule_1 | initial_share_rule_2)
    # Article 4(3): certificate_received + 1 year
    remainder_due_rule_3 = initial_share_rule_3 & not_condition_
    # Article 4: The payment is of the share that is to be paid first.
    is_of_the_share = np.less_equal(initial_payment_, paid, out=out["is_of_the_share"])
    # Article 4: The payment is made within the 90 working days.
    is_in_time = np.less_equal(paid_on, initial_payment_due, out=out["is_in_time"])
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        registered_capital_is_too_large,
        either(
            both(initial_share_rule_1 | initial_share_rule_2 | initial_share_rule_3, registered_capital_below_0),
            both(initial_share_rule_1, initial_payment_due_is_nowhere),
            both(initial_share_rule_2, initial_payment_due_is_nowhere),
            both(initial_share_rule_3, initial_payment_due_is_nowhere),
            both(initial_share_rule_1, remainder_due_is_nowhere),
            both(initial_share_rule_2, remainder_due_is_nowhere),
            both(initial_share_rule_3, remainder_due_is_nowhere, not_condition_),
        ),
    )
    return Block(
        doubtful,
        {
            "is_of_the_share": not_condition,
            "is_in_time": not_condition | ~(initial_share_rule_1 | initial_share_rule_2 | remainder_due_rule_3),
        },
        {"is_of_the_share": is_of_the_share, "is_in_time": is_in_time},
    )


def _initial_payment_block_by_reading(
    sector: Array,
    registered_capital: Array,
    certificate_received: Array,
    paid: Array,
    paid_on: Array,
    share_read: Array,
    capital_periods_ninety_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Initial_payment` for a block of rows, by how the text is read."""
    # `initial_share`, Article 4(1): 40%
    # `remainder_due`, Article 4(1): certificate_received + 1 year
    initial_share_rule_1 = sector == Sector.Agriculture
    # `initial_share`, Article 4(2): 60%
    # `remainder_due`, Article 4(2): certificate_received + 1 year
    initial_share_rule_2 = sector == Sector.Manufacturing_and_handicraft
    # Article 4(3): 80%
    initial_share_rule_3 = sector == Sector.Trade_and_services
    condition = initial_share_rule_1 | initial_share_rule_2 | initial_share_rule_3
    # The figure that each rule gives; 0 where no rule applies.
    initial_share_by_rule = one_of((initial_share_rule_1, 2), (initial_share_rule_2, 3), (initial_share_rule_3, 4))
    # Article 4: The share of the registered capital that is paid first. Numerators over 5.
    initial_share = widened(initial_share_by_rule)
    registered_capital_is_too_large = beyond(registered_capital, 288_230_376_151_711_744)
    registered_capital_below_0 = below(registered_capital, 0, held=registered_capital_is_too_large)
    # Article 4, second sentence: The initial payment (in hundredths of LAK).
    initial_payment_ = rounded(registered_capital * initial_share, 5)
    capital_periods_ninety_days_is_after_certificate = capital_periods_ninety_days == Ninety_days.After_certificate
    # Article 4(1); Article 4(2); Article 4(3): Absent
    initial_payment_due_rule_1 = condition & ~capital_periods_ninety_days_is_after_certificate
    # Article 4(1): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_2 = initial_share_rule_1 & capital_periods_ninety_days_is_after_certificate
    # Article 4: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(certificate_received)
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    condition_ = both(
        initial_share_rule_1, capital_periods_ninety_days_is_after_certificate, initial_payment_due_is_nowhere
    )
    # Article 4(2): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_3 = initial_share_rule_2 & capital_periods_ninety_days_is_after_certificate
    condition_2 = both(
        initial_share_rule_2, capital_periods_ninety_days_is_after_certificate, initial_payment_due_is_nowhere
    )
    # Article 4(3): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_4 = initial_share_rule_3 & capital_periods_ninety_days_is_after_certificate
    condition_3 = both(
        initial_share_rule_3, capital_periods_ninety_days_is_after_certificate, initial_payment_due_is_nowhere
    )
    # Article 4(1); Article 4(2); Article 4(3)
    initial_payment_due_is_there = initial_payment_due_rule_2 | initial_payment_due_rule_3 | initial_payment_due_rule_4
    # Article 4: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_12_DOWN.of(certificate_received)
    remainder_due_is_nowhere = nowhere(remainder_due)
    condition_4 = both(initial_share_rule_1, remainder_due_is_nowhere)
    condition_5 = both(initial_share_rule_2, remainder_due_is_nowhere)
    not_condition = ~(initial_share_rule_1 | initial_share_rule_2)
    # Article 4(3): certificate_received + 1 year
    remainder_due_rule_3 = initial_share_rule_3 & not_condition
    condition_6 = both(initial_share_rule_3, remainder_due_is_nowhere, not_condition)
    # Article 4(1); Article 4(2); Article 4(3)
    is_of_the_share_rule_1 = share_read == Share_read.At_least
    # Article 4(1); Article 4(2); Article 4(3)
    is_of_the_share_rule_2 = ~is_of_the_share_rule_1
    # Article 4: The payment is of the share that is to be paid first.
    is_of_the_share = np.logical_or(
        is_of_the_share_rule_1 & (initial_payment_ <= paid),
        is_of_the_share_rule_2 & (paid == initial_payment_),
        out=out["is_of_the_share"],
    )
    # Article 4: The payment is made within the 90 working days.
    is_in_time = np.logical_not(initial_payment_due_is_there & (paid_on > initial_payment_due), out=out["is_in_time"])
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        registered_capital_is_too_large,
        either(
            both(condition, registered_capital_below_0),
            condition_,
            condition_2,
            condition_3,
            condition_4,
            condition_5,
            condition_6,
            both(
                initial_payment_due_is_there,
                either(condition_, condition_2, condition_3, condition_4, condition_5, condition_6),
            ),
        ),
    )
    return Block(
        doubtful,
        {
            "is_of_the_share": (initial_share_by_rule == 0) & is_of_the_share_rule_1 | (
                initial_share_by_rule == 0
            ) & is_of_the_share_rule_2,
            "is_in_time": ~(
                initial_payment_due_rule_1
                | initial_payment_due_rule_2
                | initial_payment_due_rule_3
                | initial_payment_due_rule_4
            ) | ~(initial_share_rule_1 | initial_share_rule_2 | remainder_due_rule_3) | ~initial_payment_due_is_there,
        },
        {"is_of_the_share": is_of_the_share, "is_in_time": is_in_time},
    )


INITIAL_PAYMENT = ColumnScope(
    scalar_part_2_registered_capital.INITIAL_PAYMENT,
    Blocks(
        _initial_payment_block,
        ("sector", "registered_capital", "certificate_received", "paid", "paid_on"),
        puts={"is_of_the_share": "bool", "is_in_time": "bool"},
    ),
    Blocks(
        _initial_payment_block_by_reading,
        (
            "sector",
            "registered_capital",
            "certificate_received",
            "paid",
            "paid_on",
            "share_read",
            "Capital_periods.ninety_days",
        ),
        puts={"is_of_the_share": "bool", "is_in_time": "bool"},
    ),
)


def initial_payment(
    *,
    sector: Column,
    registered_capital: Column,
    certificate_received: Column,
    paid: Column,
    paid_on: Column,
    share_read: Column | None = None,
    capital_periods__ninety_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Whether an initial payment in general business is large enough and in time.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:545).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        sector: The sector of the business.
            Codes of `Sector` (int8), or the names of cases.
        registered_capital: The total registered capital.
            int64 in hundredths of LAK.
        certificate_received: The day on which the enterprise registration certificate was received.
            datetime64[D].
        paid: What was paid.
            int64 in hundredths of LAK.
        paid_on: The day of the payment.
            datetime64[D].
        share_read: How the share of the initial payment is meant.
            Codes of `Share_read` (int8), or the names of cases; a reading of the text: At_least if not given.
        capital_periods__ninety_days: From when the 90 working days run.
            Codes of `Ninety_days` (int8), or the names of cases; a reading of the text: After_certificate if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        is_of_the_share: The payment is of the share that is to be paid first.
            bool.
        is_in_time: The payment is made within the 90 working days.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return INITIAL_PAYMENT.ask(
        threads,
        sector=sector,
        registered_capital=registered_capital,
        certificate_received=certificate_received,
        paid=paid,
        paid_on=paid_on,
        share_read=share_read,
        capital_periods__ninety_days=capital_periods__ninety_days,
    )


def _concession_initial_payment_block(registered_capital: Array, paid: Array, out: Mapping[str, Array]) -> Block:
    """`Concession_initial_payment` for a block of rows."""
    registered_capital_is_too_large = beyond(registered_capital, 1_152_921_504_606_846_976)
    # Article 4: A capital cannot be negative.
    refused = below(registered_capital, 0, held=registered_capital_is_too_large)
    # Article 4(3), fourth sentence: The least that is paid first (in hundredths of LAK).
    least_initial_payment = rounded(
        np.multiply(registered_capital, 3, out=out["least_initial_payment"]), 25, out=out["least_initial_payment"]
    )
    # Article 4(3), fourth sentence: What remains of the registered capital once the least is paid, and no more (in
    # hundredths of LAK).
    remainder = np.subtract(registered_capital, least_initial_payment, out=out["remainder"])
    # Article 4(3), fourth sentence: What was paid is not less than the least.
    is_enough = np.less_equal(least_initial_payment, paid, out=out["is_enough"])
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits.
    doubtful = registered_capital_is_too_large
    return Block(
        doubtful,
        {"least_initial_payment": outcome_of_each, "remainder": outcome_of_each, "is_enough": outcome_of_each},
        {"least_initial_payment": least_initial_payment, "remainder": remainder, "is_enough": is_enough},
    )


CONCESSION_INITIAL_PAYMENT = ColumnScope(
    scalar_part_2_registered_capital.CONCESSION_INITIAL_PAYMENT,
    Blocks(
        _concession_initial_payment_block,
        ("registered_capital", "paid"),
        puts={"least_initial_payment": "int64", "remainder": "int64", "is_enough": "bool"},
    ),
)


def concession_initial_payment(*, registered_capital: Column, paid: Column, threads: int | None = None) -> Answers:
    """How much registered capital an enterprise in concession activities pays in first.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:736).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        registered_capital: The total registered capital.
            int64 in hundredths of LAK.
        paid: What was paid.
            int64 in hundredths of LAK.

    Outputs, each with its `values` and its `outcome` by row:
        least_initial_payment: The least that is paid first.
            int64 in hundredths of LAK.
        remainder: What remains of the registered capital once the least is paid, and no more.
            int64 in hundredths of LAK.
        is_enough: What was paid is not less than the least.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_INITIAL_PAYMENT.ask(threads, registered_capital=registered_capital, paid=paid)


def _concession_capital_periods_block(established: Array, out: Mapping[str, Array]) -> Block:
    """`Concession_capital_periods` for a block of rows."""
    # Article 4(3), fourth sentence: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(established, out=out["initial_payment_due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4(3), fourth sentence: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_24_DOWN.of(established, out=out["remainder_due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(initial_payment_due_is_nowhere, remainder_due_is_nowhere)
    return Block(
        doubtful,
        {"initial_payment_due": 0, "remainder_due": 0},
        {"initial_payment_due?": True, "initial_payment_due": initial_payment_due, "remainder_due": remainder_due},
    )


def _concession_capital_periods_block_by_reading(
    established: Array, ninety_days_of_concession: Array, out: Mapping[str, Array]
) -> Block:
    """`Concession_capital_periods` for a block of rows, by how the text is read."""
    # Article 4(3), fourth sentence: Present content (established + 90 working days)
    initial_payment_due_is_there = np.equal(
        ninety_days_of_concession, Ninety_days_of_concession.From_establishment, out=out["initial_payment_due?"]
    )
    # Article 4(3), fourth sentence: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(established, out=out["initial_payment_due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4(3), fourth sentence: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_24_DOWN.of(established, out=out["remainder_due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(both(initial_payment_due_is_there, initial_payment_due_is_nowhere), remainder_due_is_nowhere)
    return Block(
        doubtful,
        {"initial_payment_due": 0, "remainder_due": 0},
        {
            "initial_payment_due?": initial_payment_due_is_there,
            "initial_payment_due": initial_payment_due,
            "remainder_due": remainder_due,
        },
    )


CONCESSION_CAPITAL_PERIODS = ColumnScope(
    scalar_part_2_registered_capital.CONCESSION_CAPITAL_PERIODS,
    Blocks(
        _concession_capital_periods_block,
        ("established",),
        tabled=("established",),
        puts={"initial_payment_due": "int64", "remainder_due": "int64"},
    ),
    Blocks(
        _concession_capital_periods_block_by_reading,
        ("established", "ninety_days_of_concession"),
        tabled=("established",),
        puts={"initial_payment_due?": "bool", "initial_payment_due": "int64", "remainder_due": "int64"},
    ),
)


def concession_capital_periods(
    *, established: Column, ninety_days_of_concession: Column | None = None, threads: int | None = None
) -> Answers:
    """By when an enterprise in concession activities pays its registered capital in.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:749).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        established: The day on which the enterprise was established.
            datetime64[D].
        ninety_days_of_concession: From when the 90 working days run.
            Codes of `Ninety_days_of_concession` (int8), or the names of cases; a reading of the text:
                From_establishment if not given.

    Outputs, each with its `values` and its `outcome` by row:
        initial_payment_due: The last day for the initial payment; absent where the text names no beginning.
            `Optionals` of datetime64[D].
        remainder_due: The last day for the remaining registered capital.
            datetime64[D].

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_CAPITAL_PERIODS.ask(
        threads, established=established, ninety_days_of_concession=ninety_days_of_concession
    )


def _capital_plan_block(
    sector: Array, registered_capital: Array, certificate_received: Array, out: Mapping[str, Array]
) -> Block:
    """`Capital_plan` for a block of rows."""
    # `initial_share`, Article 4(1): 40%
    # `initial_payment_due`, Article 4(1): Present content (certificate_received + 90 working days)
    # `remainder_due`, Article 4(1): certificate_received + 1 year
    initial_share_rule_1 = sector == Sector.Agriculture
    # `initial_share`, Article 4(2): 60%
    # `initial_payment_due`, Article 4(2): Present content (certificate_received + 90 working days)
    # `remainder_due`, Article 4(2): certificate_received + 1 year
    initial_share_rule_2 = sector == Sector.Manufacturing_and_handicraft
    # `initial_share`, Article 4(3): 80%
    # `initial_payment_due`, Article 4(3): Present content (certificate_received + 90 working days)
    initial_share_rule_3 = sector == Sector.Trade_and_services
    # The figure that each rule gives; 0 where no rule applies.
    initial_share_by_rule = one_of((initial_share_rule_1, 2), (initial_share_rule_2, 3), (initial_share_rule_3, 4))
    # Article 4: The share of the registered capital that is paid first. Numerators over 5.
    initial_share = widened(initial_share_by_rule)
    not_condition = initial_share_by_rule == 0
    registered_capital_is_too_large = beyond(registered_capital, 288_230_376_151_711_744)
    registered_capital_below_0 = below(registered_capital, 0, held=registered_capital_is_too_large)
    # Article 4, second sentence: The initial payment (in hundredths of LAK).
    initial_payment_ = rounded(
        np.multiply(registered_capital, initial_share, out=out["initial_payment"]), 5, out=out["initial_payment"]
    )
    # Article 4, second sentence: The remaining registered capital (in hundredths of LAK).
    remainder = np.subtract(registered_capital, initial_payment_, out=out["remainder"])
    # Article 4: The last day for the initial payment; absent where the text names no beginning.
    # Article 4, second sentence: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(certificate_received, out=out["initial_payment_due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4: The last day for the remaining registered capital.
    # Article 4, second sentence: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_12_DOWN.of(certificate_received, out=out["remainder_due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    not_condition_ = ~(initial_share_rule_1 | initial_share_rule_2)
    # Article 4(3): certificate_received + 1 year
    remainder_due_rule_3 = initial_share_rule_3 & not_condition_
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        registered_capital_is_too_large,
        either(
            both(initial_share_rule_1 | initial_share_rule_2 | initial_share_rule_3, registered_capital_below_0),
            both(initial_share_rule_1, initial_payment_due_is_nowhere),
            both(initial_share_rule_2, initial_payment_due_is_nowhere),
            both(initial_share_rule_3, initial_payment_due_is_nowhere),
            both(initial_share_rule_1, remainder_due_is_nowhere),
            both(initial_share_rule_2, remainder_due_is_nowhere),
            both(initial_share_rule_3, remainder_due_is_nowhere, not_condition_),
        ),
    )
    return Block(
        doubtful,
        {
            "initial_payment": not_condition,
            "initial_payment_due": not_condition | ~(
                initial_share_rule_1 | initial_share_rule_2 | remainder_due_rule_3
            ),
            "remainder": not_condition,
            "remainder_due": not_condition | ~(initial_share_rule_1 | initial_share_rule_2 | remainder_due_rule_3),
            "certified_by": 0,
        },
        {
            "initial_payment": initial_payment_,
            "initial_payment_due?": True,
            "initial_payment_due": initial_payment_due,
            "remainder": remainder,
            "remainder_due": remainder_due,
            "certified_by": administration.Actor.Bank_of_lao_pdr,
        },
    )


def _capital_plan_block_by_reading(
    sector: Array,
    registered_capital: Array,
    certificate_received: Array,
    capital_periods_ninety_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Capital_plan` for a block of rows, by how the text is read."""
    # `initial_share`, Article 4(1): 40%
    # `remainder_due`, Article 4(1): certificate_received + 1 year
    initial_share_rule_1 = sector == Sector.Agriculture
    # `initial_share`, Article 4(2): 60%
    # `remainder_due`, Article 4(2): certificate_received + 1 year
    initial_share_rule_2 = sector == Sector.Manufacturing_and_handicraft
    # Article 4(3): 80%
    initial_share_rule_3 = sector == Sector.Trade_and_services
    condition = initial_share_rule_1 | initial_share_rule_2 | initial_share_rule_3
    # The figure that each rule gives; 0 where no rule applies.
    initial_share_by_rule = one_of((initial_share_rule_1, 2), (initial_share_rule_2, 3), (initial_share_rule_3, 4))
    # Article 4: The share of the registered capital that is paid first. Numerators over 5.
    initial_share = widened(initial_share_by_rule)
    registered_capital_is_too_large = beyond(registered_capital, 288_230_376_151_711_744)
    registered_capital_below_0 = below(registered_capital, 0, held=registered_capital_is_too_large)
    # Article 4, second sentence: The initial payment (in hundredths of LAK).
    initial_payment_ = rounded(
        np.multiply(registered_capital, initial_share, out=out["initial_payment"]), 5, out=out["initial_payment"]
    )
    # Article 4, second sentence: The remaining registered capital (in hundredths of LAK).
    remainder = np.subtract(registered_capital, initial_payment_, out=out["remainder"])
    capital_periods_ninety_days_is_after_certificate = capital_periods_ninety_days == Ninety_days.After_certificate
    # Article 4(1); Article 4(2); Article 4(3): Absent
    initial_payment_due_rule_1 = condition & ~capital_periods_ninety_days_is_after_certificate
    # Article 4(1): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_2 = initial_share_rule_1 & capital_periods_ninety_days_is_after_certificate
    # Article 4: The last day for the initial payment; absent where the text names no beginning.
    # Article 4, second sentence: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(certificate_received, out=out["initial_payment_due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4(2): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_3 = initial_share_rule_2 & capital_periods_ninety_days_is_after_certificate
    # Article 4(3): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_4 = initial_share_rule_3 & capital_periods_ninety_days_is_after_certificate
    initial_payment_due_is_there = np.logical_or(
        initial_payment_due_rule_2 | initial_payment_due_rule_3,
        initial_payment_due_rule_4,
        out=out["initial_payment_due?"],
    )
    # Article 4: The last day for the remaining registered capital.
    # Article 4, second sentence: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_12_DOWN.of(certificate_received, out=out["remainder_due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    not_condition = ~(initial_share_rule_1 | initial_share_rule_2)
    # Article 4(3): certificate_received + 1 year
    remainder_due_rule_3 = initial_share_rule_3 & not_condition
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        registered_capital_is_too_large,
        either(
            both(condition, registered_capital_below_0),
            both(
                initial_share_rule_1, capital_periods_ninety_days_is_after_certificate, initial_payment_due_is_nowhere
            ),
            both(
                initial_share_rule_2, capital_periods_ninety_days_is_after_certificate, initial_payment_due_is_nowhere
            ),
            both(
                initial_share_rule_3, capital_periods_ninety_days_is_after_certificate, initial_payment_due_is_nowhere
            ),
            both(initial_share_rule_1, remainder_due_is_nowhere),
            both(initial_share_rule_2, remainder_due_is_nowhere),
            both(initial_share_rule_3, remainder_due_is_nowhere, not_condition),
        ),
    )
    return Block(
        doubtful,
        {
            "initial_payment": initial_share_by_rule == 0,
            "initial_payment_due": ~(
                initial_payment_due_rule_1
                | initial_payment_due_rule_2
                | initial_payment_due_rule_3
                | initial_payment_due_rule_4
            ) | ~(initial_share_rule_1 | initial_share_rule_2 | remainder_due_rule_3),
            "remainder": initial_share_by_rule == 0,
            "remainder_due": ~(
                initial_payment_due_rule_1
                | initial_payment_due_rule_2
                | initial_payment_due_rule_3
                | initial_payment_due_rule_4
            ) | ~(initial_share_rule_1 | initial_share_rule_2 | remainder_due_rule_3),
            "certified_by": 0,
        },
        {
            "initial_payment": initial_payment_,
            "initial_payment_due?": initial_payment_due_is_there,
            "initial_payment_due": initial_payment_due,
            "remainder": remainder,
            "remainder_due": remainder_due,
            "certified_by": administration.Actor.Bank_of_lao_pdr,
        },
    )


CAPITAL_PLAN = ColumnScope(
    scalar_part_2_registered_capital.CAPITAL_PLAN,
    Blocks(
        _capital_plan_block,
        ("sector", "registered_capital", "certificate_received"),
        puts={
            "initial_payment": "int64",
            "initial_payment_due": "int64",
            "remainder": "int64",
            "remainder_due": "int64",
        },
    ),
    Blocks(
        _capital_plan_block_by_reading,
        ("sector", "registered_capital", "certificate_received", "Capital_periods.ninety_days"),
        puts={
            "initial_payment": "int64",
            "initial_payment_due?": "bool",
            "initial_payment_due": "int64",
            "remainder": "int64",
            "remainder_due": "int64",
        },
    ),
)


def capital_plan(
    *,
    sector: Column,
    registered_capital: Column,
    certificate_received: Column,
    capital_periods__ninety_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """How much registered capital an enterprise in general business pays, by which day, and who certifies it.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:762).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        sector: The sector of the business.
            Codes of `Sector` (int8), or the names of cases.
        registered_capital: The total registered capital.
            int64 in hundredths of LAK.
        certificate_received: The day on which the enterprise registration certificate was received.
            datetime64[D].
        capital_periods__ninety_days: From when the 90 working days run.
            Codes of `Ninety_days` (int8), or the names of cases; a reading of the text: After_certificate if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        initial_payment: The initial payment.
            int64 in hundredths of LAK.
        initial_payment_due: The last day for the initial payment; absent where the text names no beginning.
            `Optionals` of datetime64[D].
        remainder: The remaining registered capital.
            int64 in hundredths of LAK.
        remainder_due: The last day for the remaining registered capital.
            datetime64[D].
        certified_by: Who certifies each payment.
            Codes of `administration.Actor` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CAPITAL_PLAN.ask(
        threads,
        sector=sector,
        registered_capital=registered_capital,
        certificate_received=certificate_received,
        capital_periods__ninety_days=capital_periods__ninety_days,
    )


def _capital_duties_block(
    sector: Array,
    certificate_received_is_there: Array,
    certificate_received: Array,
    initial_paid_is_there: Array,
    initial_paid: Array,
    fully_paid_is_there: Array,
    fully_paid: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Capital_duties` for a block of rows."""
    initial_in_sector_start = one_of(
        (certificate_received_is_there, obligations.Start.On),
        (~certificate_received_is_there, obligations.Start.Awaited),
        out=out["payment.start"],
    )
    # `initial_payment_due`, Article 4(1): Present content (certificate_received + 90 working days)
    # `remainder_due`, Article 4(1): certificate_received + 1 year
    # `initial_payment`, Article 4(1): initial_in_sector
    # `remainder`, Article 4(1): remainder_in_sector
    initial_payment_due_rule_2 = sector == Sector.Agriculture
    # Article 4: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(certificate_received, out=out["initial_payment.due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # `initial_payment_due`, Article 4(2): Present content (certificate_received + 90 working days)
    # `remainder_due`, Article 4(2): certificate_received + 1 year
    # `initial_payment`, Article 4(2): initial_in_sector
    # `remainder`, Article 4(2): remainder_in_sector
    initial_payment_due_rule_3 = sector == Sector.Manufacturing_and_handicraft
    # `initial_payment_due`, Article 4(3): Present content (certificate_received + 90 working days)
    # `initial_payment`, Article 4(3): initial_in_sector
    # `remainder`, Article 4(3): remainder_in_sector
    initial_payment_due_rule_4 = sector == Sector.Trade_and_services
    # Article 4: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_12_DOWN.of(certificate_received, out=out["remainder.due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    not_condition = ~(initial_payment_due_rule_2 | initial_payment_due_rule_3)
    # `remainder_due`, Article 4(3): certificate_received + 1 year
    # `initial_payment`, Article 4(3): initial_in_sector
    # `remainder`, Article 4(3): remainder_in_sector
    remainder_due_rule_3 = initial_payment_due_rule_4 & not_condition
    condition = initial_payment_due_rule_2 | initial_payment_due_rule_3 | remainder_due_rule_3
    condition_ = ~(initial_payment_due_rule_2 | initial_payment_due_rule_3 | initial_payment_due_rule_4) | ~condition
    certificate_received_up_to_as_of = certificate_received <= as_of
    is_begun = certificate_received_is_there & certificate_received_up_to_as_of
    initial_paid_up_to_as_of = initial_paid <= as_of
    is_done = initial_paid_is_there & initial_paid_up_to_as_of
    initial_paid_above_initial_payment_due = initial_paid > initial_payment_due
    as_of_above_initial_payment_due = as_of > initial_payment_due
    fully_paid_up_to_as_of = fully_paid <= as_of
    is_done_ = fully_paid_is_there & fully_paid_up_to_as_of
    fully_paid_above_remainder_due = fully_paid > remainder_due
    as_of_above_remainder_due = as_of > remainder_due
    payment_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_, obligations.Status.Not_begun),
        (certificate_received_is_there & certificate_received_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["payment.status"],
    )
    # Article 4(3), second sentence
    initial_payment_rule_4 = sector == Sector.Banking_and_finance
    initial_payment_due_is_there = np.logical_and(
        certificate_received_is_there, condition, out=out["initial_payment.due?"]
    )
    # `Start.From_the_outset`, which is 0, where nothing of this holds.
    initial_payment_start = one_of(
        (initial_payment_due_is_there, obligations.Start.On),
        (~certificate_received_is_there & condition, obligations.Start.Awaited),
        out=out["initial_payment.start"],
    )
    initial_payment_done_is_there = np.logical_and(initial_paid_is_there, condition, out=out["initial_payment.done?"])
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    initial_payment_status = one_of(
        (
            certificate_received_is_there
            & initial_paid_is_there
            & condition
            & initial_paid_up_to_as_of
            & initial_paid_above_initial_payment_due,
            obligations.Status.Done_late,
        ),
        (
            initial_paid_is_there
            & condition
            & initial_paid_up_to_as_of
            & ~(certificate_received_is_there & initial_paid_above_initial_payment_due),
            obligations.Status.Done_in_time,
        ),
        (
            certificate_received_is_there
            & condition
            & certificate_received_up_to_as_of
            & ~as_of_above_initial_payment_due
            & ~is_done,
            obligations.Status.Open,
        ),
        (
            certificate_received_is_there
            & condition
            & certificate_received_up_to_as_of
            & as_of_above_initial_payment_due
            & ~is_done,
            obligations.Status.Overdue,
        ),
        (condition & ~is_begun & ~is_done, obligations.Status.Not_begun),
        out=out["initial_payment.status"],
    )
    remainder_done_is_there = np.logical_and(fully_paid_is_there, condition, out=out["remainder.done?"])
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    remainder_status = one_of(
        (
            certificate_received_is_there
            & fully_paid_is_there
            & condition
            & fully_paid_up_to_as_of
            & fully_paid_above_remainder_due,
            obligations.Status.Done_late,
        ),
        (
            fully_paid_is_there
            & condition
            & fully_paid_up_to_as_of
            & ~(certificate_received_is_there & fully_paid_above_remainder_due),
            obligations.Status.Done_in_time,
        ),
        (
            certificate_received_is_there
            & condition
            & certificate_received_up_to_as_of
            & ~as_of_above_remainder_due
            & ~is_done_,
            obligations.Status.Open,
        ),
        (
            certificate_received_is_there
            & condition
            & certificate_received_up_to_as_of
            & as_of_above_remainder_due
            & ~is_done_,
            obligations.Status.Overdue,
        ),
        (condition & ~is_begun & ~is_done_, obligations.Status.Not_begun),
        out=out["remainder.status"],
    )
    # Article 4: All the registered capital cannot be paid before the initial payment is made.
    refused = ~(~fully_paid_is_there | initial_paid_is_there & (initial_paid <= fully_paid))
    outcome_of_several = outcome(
        certificate_received_is_there & initial_payment_due_rule_2 & condition_
        | certificate_received_is_there & initial_payment_due_rule_3 & condition_
        | certificate_received_is_there & initial_payment_due_rule_4 & not_condition & condition_
        | ~(initial_payment_due_rule_2 | initial_payment_due_rule_3 | remainder_due_rule_3 | initial_payment_rule_4),
        refused,
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(
        certificate_received_is_there,
        either(
            both(initial_payment_due_rule_2, initial_payment_due_is_nowhere),
            both(initial_payment_due_is_nowhere, initial_payment_due_rule_3),
            both(initial_payment_due_is_nowhere, initial_payment_due_rule_4),
            both(initial_payment_due_rule_2, remainder_due_is_nowhere),
            both(initial_payment_due_rule_3, remainder_due_is_nowhere),
            both(initial_payment_due_rule_4, remainder_due_is_nowhere, not_condition),
        ),
    )
    return Block(
        doubtful,
        {"payment": refusal(refused), "initial_payment": outcome_of_several, "remainder": outcome_of_several},
        {
            "payment.modality": obligations.Modality.Duty,
            "payment.bearer": administration.Actor.Investor,
            "payment.addressee": administration.Actor.Not_named,
            "payment.start": initial_in_sector_start,
            "payment.start.On": certificate_received,
            "payment.due?": False,
            "payment.due": 0,
            "payment.done?": fully_paid_is_there,
            "payment.done": fully_paid,
            "payment.status": payment_status,
            "payment.follows": obligations.Consequence.Not_said,
            "payment.has_followed": False,
            "initial_payment.modality": obligations.Modality.Duty,
            "initial_payment.bearer": administration.Actor.Investor,
            "initial_payment.addressee": administration.Actor.Not_named,
            "initial_payment.start": initial_payment_start,
            "initial_payment.start.On": certificate_received,
            "initial_payment.due?": initial_payment_due_is_there,
            "initial_payment.due": initial_payment_due,
            "initial_payment.done?": initial_payment_done_is_there,
            "initial_payment.done": initial_paid,
            "initial_payment.status": initial_payment_status,
            "initial_payment.follows": obligations.Consequence.Not_said,
            "initial_payment.has_followed": False,
            "remainder.modality": obligations.Modality.Duty,
            "remainder.bearer": administration.Actor.Investor,
            "remainder.addressee": administration.Actor.Not_named,
            "remainder.start": initial_payment_start,
            "remainder.start.On": certificate_received,
            "remainder.due?": initial_payment_due_is_there,
            "remainder.due": remainder_due,
            "remainder.done?": remainder_done_is_there,
            "remainder.done": fully_paid,
            "remainder.status": remainder_status,
            "remainder.follows": obligations.Consequence.Not_said,
            "remainder.has_followed": False,
        },
    )


def _capital_duties_block_by_reading(
    sector: Array,
    certificate_received_is_there: Array,
    certificate_received: Array,
    initial_paid_is_there: Array,
    initial_paid: Array,
    fully_paid_is_there: Array,
    fully_paid: Array,
    as_of: Array,
    capital_periods_ninety_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Capital_duties` for a block of rows, by how the text is read."""
    initial_in_sector_start = one_of(
        (certificate_received_is_there, obligations.Start.On),
        (~certificate_received_is_there, obligations.Start.Awaited),
        out=out["payment.start"],
    )
    capital_periods_ninety_days_is_after_certificate = capital_periods_ninety_days == Ninety_days.After_certificate
    # `remainder_due`, Article 4(1): certificate_received + 1 year
    # `initial_payment`, Article 4(1): initial_in_sector
    # `remainder`, Article 4(1): remainder_in_sector
    remainder_due_rule_1 = sector == Sector.Agriculture
    # `remainder_due`, Article 4(2): certificate_received + 1 year
    # `initial_payment`, Article 4(2): initial_in_sector
    # `remainder`, Article 4(2): remainder_in_sector
    remainder_due_rule_2 = sector == Sector.Manufacturing_and_handicraft
    # `initial_payment`, Article 4(3): initial_in_sector
    # `remainder`, Article 4(3): remainder_in_sector
    initial_payment_rule_3 = sector == Sector.Trade_and_services
    # Article 4(1); Article 4(2); Article 4(3): Absent
    initial_payment_due_rule_1 = ~capital_periods_ninety_days_is_after_certificate & (
        remainder_due_rule_1 | remainder_due_rule_2 | initial_payment_rule_3
    )
    # Article 4(1): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_2 = capital_periods_ninety_days_is_after_certificate & remainder_due_rule_1
    # Article 4: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(certificate_received, out=out["initial_payment.due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4(2): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_3 = capital_periods_ninety_days_is_after_certificate & remainder_due_rule_2
    # Article 4(3): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_4 = capital_periods_ninety_days_is_after_certificate & initial_payment_rule_3
    initial_payment_due_is_there = initial_payment_due_rule_2 | initial_payment_due_rule_3 | initial_payment_due_rule_4
    # Article 4: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_12_DOWN.of(certificate_received, out=out["remainder.due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    not_condition = ~(remainder_due_rule_1 | remainder_due_rule_2)
    # `remainder_due`, Article 4(3): certificate_received + 1 year
    # `initial_payment`, Article 4(3): initial_in_sector
    # `remainder`, Article 4(3): remainder_in_sector
    remainder_due_rule_3 = initial_payment_rule_3 & not_condition
    condition = remainder_due_rule_1 | remainder_due_rule_2 | remainder_due_rule_3
    condition_ = (
        ~(
            initial_payment_due_rule_1
            | initial_payment_due_rule_2
            | initial_payment_due_rule_3
            | initial_payment_due_rule_4
        )
        | ~condition
    )
    certificate_received_up_to_as_of = certificate_received <= as_of
    is_begun = certificate_received_is_there & certificate_received_up_to_as_of
    initial_paid_up_to_as_of = initial_paid <= as_of
    is_done = initial_paid_is_there & initial_paid_up_to_as_of
    initial_paid_above_initial_payment_due = initial_paid > initial_payment_due
    as_of_above_initial_payment_due = as_of > initial_payment_due
    fully_paid_up_to_as_of = fully_paid <= as_of
    is_done_ = fully_paid_is_there & fully_paid_up_to_as_of
    fully_paid_above_remainder_due = fully_paid > remainder_due
    as_of_above_remainder_due = as_of > remainder_due
    payment_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_, obligations.Status.Not_begun),
        (certificate_received_is_there & certificate_received_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["payment.status"],
    )
    # Article 4(3), second sentence
    initial_payment_rule_4 = sector == Sector.Banking_and_finance
    remainder_due_is_there = np.logical_and(certificate_received_is_there, condition, out=out["remainder.due?"])
    # `Start.From_the_outset`, which is 0, where nothing of this holds.
    initial_payment_start = one_of(
        (remainder_due_is_there, obligations.Start.On),
        (~certificate_received_is_there & condition, obligations.Start.Awaited),
        out=out["initial_payment.start"],
    )
    initial_payment_due_is_there_ = np.logical_and(
        certificate_received_is_there & initial_payment_due_is_there, condition, out=out["initial_payment.due?"]
    )
    initial_payment_done_is_there = np.logical_and(initial_paid_is_there, condition, out=out["initial_payment.done?"])
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    initial_payment_status = one_of(
        (
            certificate_received_is_there
            & initial_paid_is_there
            & initial_payment_due_is_there
            & condition
            & initial_paid_up_to_as_of
            & initial_paid_above_initial_payment_due,
            obligations.Status.Done_late,
        ),
        (
            initial_paid_is_there
            & condition
            & initial_paid_up_to_as_of
            & ~(certificate_received_is_there & initial_payment_due_is_there & initial_paid_above_initial_payment_due),
            obligations.Status.Done_in_time,
        ),
        (
            certificate_received_is_there
            & condition
            & certificate_received_up_to_as_of
            & ~(initial_payment_due_is_there & as_of_above_initial_payment_due)
            & ~is_done,
            obligations.Status.Open,
        ),
        (
            certificate_received_is_there
            & initial_payment_due_is_there
            & condition
            & certificate_received_up_to_as_of
            & as_of_above_initial_payment_due
            & ~is_done,
            obligations.Status.Overdue,
        ),
        (condition & ~is_begun & ~is_done, obligations.Status.Not_begun),
        out=out["initial_payment.status"],
    )
    remainder_done_is_there = np.logical_and(fully_paid_is_there, condition, out=out["remainder.done?"])
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    remainder_status = one_of(
        (
            certificate_received_is_there
            & fully_paid_is_there
            & condition
            & fully_paid_up_to_as_of
            & fully_paid_above_remainder_due,
            obligations.Status.Done_late,
        ),
        (
            fully_paid_is_there
            & condition
            & fully_paid_up_to_as_of
            & ~(certificate_received_is_there & fully_paid_above_remainder_due),
            obligations.Status.Done_in_time,
        ),
        (
            certificate_received_is_there
            & condition
            & certificate_received_up_to_as_of
            & ~as_of_above_remainder_due
            & ~is_done_,
            obligations.Status.Open,
        ),
        (
            certificate_received_is_there
            & condition
            & certificate_received_up_to_as_of
            & as_of_above_remainder_due
            & ~is_done_,
            obligations.Status.Overdue,
        ),
        (condition & ~is_begun & ~is_done_, obligations.Status.Not_begun),
        out=out["remainder.status"],
    )
    # Article 4: All the registered capital cannot be paid before the initial payment is made.
    refused = ~(~fully_paid_is_there | initial_paid_is_there & (initial_paid <= fully_paid))
    outcome_of_several = outcome(
        certificate_received_is_there & remainder_due_rule_1 & condition_
        | certificate_received_is_there & remainder_due_rule_2 & condition_
        | certificate_received_is_there & initial_payment_rule_3 & not_condition & condition_
        | ~(remainder_due_rule_1 | remainder_due_rule_2 | remainder_due_rule_3 | initial_payment_rule_4),
        refused,
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(
        certificate_received_is_there,
        either(
            both(
                capital_periods_ninety_days_is_after_certificate, remainder_due_rule_1, initial_payment_due_is_nowhere
            ),
            both(
                capital_periods_ninety_days_is_after_certificate, remainder_due_rule_2, initial_payment_due_is_nowhere
            ),
            both(
                capital_periods_ninety_days_is_after_certificate, initial_payment_rule_3, initial_payment_due_is_nowhere
            ),
            both(remainder_due_rule_1, remainder_due_is_nowhere),
            both(remainder_due_rule_2, remainder_due_is_nowhere),
            both(initial_payment_rule_3, remainder_due_is_nowhere, not_condition),
        ),
    )
    return Block(
        doubtful,
        {"payment": refusal(refused), "initial_payment": outcome_of_several, "remainder": outcome_of_several},
        {
            "payment.modality": obligations.Modality.Duty,
            "payment.bearer": administration.Actor.Investor,
            "payment.addressee": administration.Actor.Not_named,
            "payment.start": initial_in_sector_start,
            "payment.start.On": certificate_received,
            "payment.due?": False,
            "payment.due": 0,
            "payment.done?": fully_paid_is_there,
            "payment.done": fully_paid,
            "payment.status": payment_status,
            "payment.follows": obligations.Consequence.Not_said,
            "payment.has_followed": False,
            "initial_payment.modality": obligations.Modality.Duty,
            "initial_payment.bearer": administration.Actor.Investor,
            "initial_payment.addressee": administration.Actor.Not_named,
            "initial_payment.start": initial_payment_start,
            "initial_payment.start.On": certificate_received,
            "initial_payment.due?": initial_payment_due_is_there_,
            "initial_payment.due": initial_payment_due,
            "initial_payment.done?": initial_payment_done_is_there,
            "initial_payment.done": initial_paid,
            "initial_payment.status": initial_payment_status,
            "initial_payment.follows": obligations.Consequence.Not_said,
            "initial_payment.has_followed": False,
            "remainder.modality": obligations.Modality.Duty,
            "remainder.bearer": administration.Actor.Investor,
            "remainder.addressee": administration.Actor.Not_named,
            "remainder.start": initial_payment_start,
            "remainder.start.On": certificate_received,
            "remainder.due?": remainder_due_is_there,
            "remainder.due": remainder_due,
            "remainder.done?": remainder_done_is_there,
            "remainder.done": fully_paid,
            "remainder.status": remainder_status,
            "remainder.follows": obligations.Consequence.Not_said,
            "remainder.has_followed": False,
        },
    )


CAPITAL_DUTIES = ColumnScope(
    scalar_part_2_registered_capital.CAPITAL_DUTIES,
    Blocks(
        _capital_duties_block,
        (
            "sector",
            "certificate_received?",
            "certificate_received",
            "initial_paid?",
            "initial_paid",
            "fully_paid?",
            "fully_paid",
            "as_of",
        ),
        puts={
            "payment.start": "int8",
            "payment.status": "int8",
            "initial_payment.start": "int8",
            "initial_payment.due?": "bool",
            "initial_payment.due": "int64",
            "initial_payment.done?": "bool",
            "initial_payment.status": "int8",
            "remainder.due": "int64",
            "remainder.done?": "bool",
            "remainder.status": "int8",
        },
    ),
    Blocks(
        _capital_duties_block_by_reading,
        (
            "sector",
            "certificate_received?",
            "certificate_received",
            "initial_paid?",
            "initial_paid",
            "fully_paid?",
            "fully_paid",
            "as_of",
            "Capital_periods.ninety_days",
        ),
        puts={
            "payment.start": "int8",
            "payment.status": "int8",
            "initial_payment.start": "int8",
            "initial_payment.due?": "bool",
            "initial_payment.due": "int64",
            "initial_payment.done?": "bool",
            "initial_payment.status": "int8",
            "remainder.due?": "bool",
            "remainder.due": "int64",
            "remainder.done?": "bool",
            "remainder.status": "int8",
        },
    ),
)


def capital_duties(
    *,
    sector: Column,
    certificate_received: Column | None = None,
    initial_paid: Column | None = None,
    fully_paid: Column | None = None,
    as_of: Column,
    capital_periods__ninety_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What an enterprise in general business has to pay in as registered capital, by when, and how it stands.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:786).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        sector: The sector of the business.
            Codes of `Sector` (int8), or the names of cases.
        certificate_received: The day on which the enterprise registration certificate was received.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        initial_paid: The day from which the whole initial payment had been made.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        fully_paid: The day from which all the registered capital had been paid.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        capital_periods__ninety_days: From when the 90 working days run.
            Codes of `Ninety_days` (int8), or the names of cases; a reading of the text: After_certificate if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        payment: To pay the registered capital in Lao Kip through a commercial bank established in Lao PDR.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        initial_payment: To make the initial payment of the registered capital.
            A mapping as `payment`.
        remainder: To pay the remaining registered capital in full.
            A mapping as `payment`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CAPITAL_DUTIES.ask(
        threads,
        sector=sector,
        certificate_received=certificate_received,
        initial_paid=initial_paid,
        fully_paid=fully_paid,
        as_of=as_of,
        capital_periods__ninety_days=capital_periods__ninety_days,
    )


def _concession_capital_duties_block(
    established_is_there: Array,
    established: Array,
    initial_paid_is_there: Array,
    initial_paid: Array,
    fully_paid_is_there: Array,
    fully_paid: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_capital_duties` for a block of rows."""
    initial_payment_start = one_of(
        (established_is_there, obligations.Start.On),
        (~established_is_there, obligations.Start.Awaited),
        out=out["initial_payment.start"],
    )
    # Article 4(3), fourth sentence: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(established, out=out["initial_payment.due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4(3), fourth sentence: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_24_DOWN.of(established, out=out["remainder.due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    established_up_to_as_of = established <= as_of
    is_begun = established_is_there & established_up_to_as_of
    initial_paid_up_to_as_of = initial_paid <= as_of
    is_done = initial_paid_is_there & initial_paid_up_to_as_of
    initial_paid_above_initial_payment_due = initial_paid > initial_payment_due
    as_of_above_initial_payment_due = as_of > initial_payment_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    initial_payment_status = one_of(
        (
            established_is_there
            & initial_paid_is_there
            & initial_paid_up_to_as_of
            & initial_paid_above_initial_payment_due,
            obligations.Status.Done_late,
        ),
        (
            initial_paid_is_there
            & initial_paid_up_to_as_of
            & ~(established_is_there & initial_paid_above_initial_payment_due),
            obligations.Status.Done_in_time,
        ),
        (
            established_is_there & established_up_to_as_of & ~as_of_above_initial_payment_due & ~is_done,
            obligations.Status.Open,
        ),
        (
            established_is_there & established_up_to_as_of & as_of_above_initial_payment_due & ~is_done,
            obligations.Status.Overdue,
        ),
        (~is_begun & ~is_done, obligations.Status.Not_begun),
        out=out["initial_payment.status"],
    )
    fully_paid_up_to_as_of = fully_paid <= as_of
    is_done_ = fully_paid_is_there & fully_paid_up_to_as_of
    fully_paid_above_remainder_due = fully_paid > remainder_due
    as_of_above_remainder_due = as_of > remainder_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    remainder_status = one_of(
        (
            established_is_there & fully_paid_is_there & fully_paid_up_to_as_of & fully_paid_above_remainder_due,
            obligations.Status.Done_late,
        ),
        (
            fully_paid_is_there & fully_paid_up_to_as_of & ~(established_is_there & fully_paid_above_remainder_due),
            obligations.Status.Done_in_time,
        ),
        (
            established_is_there & established_up_to_as_of & ~as_of_above_remainder_due & ~is_done_,
            obligations.Status.Open,
        ),
        (
            established_is_there & established_up_to_as_of & as_of_above_remainder_due & ~is_done_,
            obligations.Status.Overdue,
        ),
        (~is_begun & ~is_done_, obligations.Status.Not_begun),
        out=out["remainder.status"],
    )
    # Article 4: All the registered capital cannot be paid before the initial payment is made.
    refused = ~(~fully_paid_is_there | initial_paid_is_there & (initial_paid <= fully_paid))
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(established_is_there, either(initial_payment_due_is_nowhere, remainder_due_is_nowhere))
    return Block(
        doubtful,
        {"initial_payment": outcome_of_each, "remainder": outcome_of_each},
        {
            "initial_payment.modality": obligations.Modality.Duty,
            "initial_payment.bearer": administration.Actor.Investor,
            "initial_payment.addressee": administration.Actor.Not_named,
            "initial_payment.start": initial_payment_start,
            "initial_payment.start.On": established,
            "initial_payment.due?": established_is_there,
            "initial_payment.due": initial_payment_due,
            "initial_payment.done?": initial_paid_is_there,
            "initial_payment.done": initial_paid,
            "initial_payment.status": initial_payment_status,
            "initial_payment.follows": obligations.Consequence.Not_said,
            "initial_payment.has_followed": False,
            "remainder.modality": obligations.Modality.Duty,
            "remainder.bearer": administration.Actor.Investor,
            "remainder.addressee": administration.Actor.Not_named,
            "remainder.start": initial_payment_start,
            "remainder.start.On": established,
            "remainder.due?": established_is_there,
            "remainder.due": remainder_due,
            "remainder.done?": fully_paid_is_there,
            "remainder.done": fully_paid,
            "remainder.status": remainder_status,
            "remainder.follows": obligations.Consequence.Not_said,
            "remainder.has_followed": False,
        },
    )


def _concession_capital_duties_block_by_reading(
    established_is_there: Array,
    established: Array,
    initial_paid_is_there: Array,
    initial_paid: Array,
    fully_paid_is_there: Array,
    fully_paid: Array,
    as_of: Array,
    concession_capital_periods_ninety_days_of_concession: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_capital_duties` for a block of rows, by how the text is read."""
    initial_payment_start = one_of(
        (established_is_there, obligations.Start.On),
        (~established_is_there, obligations.Start.Awaited),
        out=out["initial_payment.start"],
    )
    # Article 4(3), fourth sentence: Present content (established + 90 working days)
    initial_payment_due_is_there = (
        concession_capital_periods_ninety_days_of_concession == Ninety_days_of_concession.From_establishment
    )
    # Article 4(3), fourth sentence: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(established, out=out["initial_payment.due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4(3), fourth sentence: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_24_DOWN.of(established, out=out["remainder.due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    initial_payment_due_is_there_ = np.logical_and(
        established_is_there, initial_payment_due_is_there, out=out["initial_payment.due?"]
    )
    established_up_to_as_of = established <= as_of
    is_begun = established_is_there & established_up_to_as_of
    initial_paid_up_to_as_of = initial_paid <= as_of
    is_done = initial_paid_is_there & initial_paid_up_to_as_of
    initial_paid_above_initial_payment_due = initial_paid > initial_payment_due
    as_of_above_initial_payment_due = as_of > initial_payment_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    initial_payment_status = one_of(
        (
            established_is_there
            & initial_paid_is_there
            & initial_payment_due_is_there
            & initial_paid_up_to_as_of
            & initial_paid_above_initial_payment_due,
            obligations.Status.Done_late,
        ),
        (
            initial_paid_is_there
            & initial_paid_up_to_as_of
            & ~(established_is_there & initial_payment_due_is_there & initial_paid_above_initial_payment_due),
            obligations.Status.Done_in_time,
        ),
        (
            established_is_there
            & established_up_to_as_of
            & ~(initial_payment_due_is_there & as_of_above_initial_payment_due)
            & ~is_done,
            obligations.Status.Open,
        ),
        (
            established_is_there
            & initial_payment_due_is_there
            & established_up_to_as_of
            & as_of_above_initial_payment_due
            & ~is_done,
            obligations.Status.Overdue,
        ),
        (~is_begun & ~is_done, obligations.Status.Not_begun),
        out=out["initial_payment.status"],
    )
    fully_paid_up_to_as_of = fully_paid <= as_of
    is_done_ = fully_paid_is_there & fully_paid_up_to_as_of
    fully_paid_above_remainder_due = fully_paid > remainder_due
    as_of_above_remainder_due = as_of > remainder_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    remainder_status = one_of(
        (
            established_is_there & fully_paid_is_there & fully_paid_up_to_as_of & fully_paid_above_remainder_due,
            obligations.Status.Done_late,
        ),
        (
            fully_paid_is_there & fully_paid_up_to_as_of & ~(established_is_there & fully_paid_above_remainder_due),
            obligations.Status.Done_in_time,
        ),
        (
            established_is_there & established_up_to_as_of & ~as_of_above_remainder_due & ~is_done_,
            obligations.Status.Open,
        ),
        (
            established_is_there & established_up_to_as_of & as_of_above_remainder_due & ~is_done_,
            obligations.Status.Overdue,
        ),
        (~is_begun & ~is_done_, obligations.Status.Not_begun),
        out=out["remainder.status"],
    )
    # Article 4: All the registered capital cannot be paid before the initial payment is made.
    refused = ~(~fully_paid_is_there | initial_paid_is_there & (initial_paid <= fully_paid))
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(
        established_is_there,
        either(both(initial_payment_due_is_there, initial_payment_due_is_nowhere), remainder_due_is_nowhere),
    )
    return Block(
        doubtful,
        {"initial_payment": outcome_of_each, "remainder": outcome_of_each},
        {
            "initial_payment.modality": obligations.Modality.Duty,
            "initial_payment.bearer": administration.Actor.Investor,
            "initial_payment.addressee": administration.Actor.Not_named,
            "initial_payment.start": initial_payment_start,
            "initial_payment.start.On": established,
            "initial_payment.due?": initial_payment_due_is_there_,
            "initial_payment.due": initial_payment_due,
            "initial_payment.done?": initial_paid_is_there,
            "initial_payment.done": initial_paid,
            "initial_payment.status": initial_payment_status,
            "initial_payment.follows": obligations.Consequence.Not_said,
            "initial_payment.has_followed": False,
            "remainder.modality": obligations.Modality.Duty,
            "remainder.bearer": administration.Actor.Investor,
            "remainder.addressee": administration.Actor.Not_named,
            "remainder.start": initial_payment_start,
            "remainder.start.On": established,
            "remainder.due?": established_is_there,
            "remainder.due": remainder_due,
            "remainder.done?": fully_paid_is_there,
            "remainder.done": fully_paid,
            "remainder.status": remainder_status,
            "remainder.follows": obligations.Consequence.Not_said,
            "remainder.has_followed": False,
        },
    )


CONCESSION_CAPITAL_DUTIES = ColumnScope(
    scalar_part_2_registered_capital.CONCESSION_CAPITAL_DUTIES,
    Blocks(
        _concession_capital_duties_block,
        ("established?", "established", "initial_paid?", "initial_paid", "fully_paid?", "fully_paid", "as_of"),
        puts={
            "initial_payment.start": "int8",
            "initial_payment.due": "int64",
            "initial_payment.status": "int8",
            "remainder.due": "int64",
            "remainder.status": "int8",
        },
    ),
    Blocks(
        _concession_capital_duties_block_by_reading,
        (
            "established?",
            "established",
            "initial_paid?",
            "initial_paid",
            "fully_paid?",
            "fully_paid",
            "as_of",
            "Concession_capital_periods.ninety_days_of_concession",
        ),
        puts={
            "initial_payment.start": "int8",
            "initial_payment.due?": "bool",
            "initial_payment.due": "int64",
            "initial_payment.status": "int8",
            "remainder.due": "int64",
            "remainder.status": "int8",
        },
    ),
)


def concession_capital_duties(
    *,
    established: Column | None = None,
    initial_paid: Column | None = None,
    fully_paid: Column | None = None,
    as_of: Column,
    concession_capital_periods__ninety_days_of_concession: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What an enterprise in concession activities has to pay in as registered capital, by when, and how it stands.

    Encodes Article 4 (rules/decree/part_2_registered_capital.catala_en:811).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        established: The day on which the enterprise was established.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        initial_paid: The day from which the whole initial payment had been made.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        fully_paid: The day from which all the registered capital had been paid.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        concession_capital_periods__ninety_days_of_concession: From when the 90 working days run.
            Codes of `Ninety_days_of_concession` (int8), or the names of cases; a reading of the text:
                From_establishment if not given.

    Outputs, each with its `values` and its `outcome` by row:
        initial_payment: To pay at least 12% of the registered capital in Lao Kip through a commercial bank
            established in Lao PDR.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        remainder: To pay the remaining registered capital in full.
            A mapping as `initial_payment`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_CAPITAL_DUTIES.ask(
        threads,
        established=established,
        initial_paid=initial_paid,
        fully_paid=fully_paid,
        as_of=as_of,
        concession_capital_periods__ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
    )
