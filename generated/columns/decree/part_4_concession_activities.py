"""Compiled from rules/decree/part_4_concession_activities.catala_en: change the rules there, and compile again.

How to ask, here `Warranty`; `generated` is the folder of the evaluators, however you call it. Tables of Arrow, Polars
or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.decree.part_4_concession_activities import Project, warranty
    from generated.columns.runtime.columns import Cases, Decimals

    found = warranty(
        project=Cases(
            np.array([Project.Electricity, Project.Land], np.int8),
            {"Electricity": Decimals.of([5, 20]), "Land": Decimals.of([5, 20])},
        ),
    )
    found["amount"].values[found["amount"].outcome == 0]  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...calendars import lao_pdr as scalar_lao_pdr
from ...decree import part_4_concession_activities as scalar_part_4_concession_activities
from ..library import administration, obligations
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column, Listing
from ..runtime.days import WorkingDaysLater, nowhere
from ..runtime.exact import (
    above,
    below,
    beyond,
    both,
    either,
    narrowed,
    one_of,
    outcome,
    overflows,
    refusal,
    rounded,
    select,
    select_code,
    widened,
)
from ..runtime.scopes import Answers, ColumnScope

_WORKING_DAYS_LATER_10_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 10)
_WORKING_DAYS_LATER_25_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 25)
_WORKING_DAYS_LATER_2_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 2)
_WORKING_DAYS_LATER_30_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 30)
_WORKING_DAYS_LATER_7_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 7)


class Proposal_document:
    """A document of Article 11."""

    Application_form = 0
    Project_information = 1
    Joint_venture_contract = 2
    Financial_certificate = 3
    Resume = 4
    Copy_of_identity_card = 5
    Copy_of_passport = 6
    Field_data_memorandum = 7


class Basic_information:
    """What "basic information about the project or the feasibility study and business plan" asks for."""

    Instead_of_study_and_plan = 0
    Instead_of_study = 1


class Other_annexes:
    """What the annexes are that the fourth item of Article 11 names."""

    Needed = 0
    Examples_of_annexes = 1


class Memorandum:
    """Which concessions need a memorandum on initial field data collection."""

    All_concessions = 0
    The_three_named = 1


class Concession_decision:
    """What was decided on the project."""

    Not_decided = 0
    Approved = 1
    Rejected = 2


class Concession_step:
    """A step on the way from the application to the signature of a concession agreement."""

    Hand_in_application = 0
    Give_comments = 1
    Present_to_committee = 2
    Submit_for_decision = 3
    Decide = 4
    Notify_rejection = 5
    Notify_approval = 6
    Negotiate = 7
    Report_outcomes = 8
    Submit_for_signature = 9
    Delegate_authority = 10
    Nothing_more = 11


class Listed_decision:
    """Who decides on a project of the investment calling list."""

    By_committee = 0
    By_government = 1
    By_planning_sector = 2


class Receipt:
    """From whose receipt of the application the 25 working days run."""

    By_those_who_comment = 0
    By_the_planning_sector = 1


class Afterwards:
    """When a project that is not listed can be presented to the CIP."""

    After_comments = 0
    After_period = 1


class Ten_days_to_schedule:
    """From when the 10 working days run."""

    From_receipt_by_investor = 0
    From_receipt_by_sector = 1


class Thirty_days:
    """From when the 30 working days run."""

    From_notification = 0
    After_ten_days = 1


class Project:
    """The concession project, by its kind and size."""

    Electricity = 0
    Land = 1
    Mining = 2
    Regulated_minerals = 3
    Other = 4


class Such_as:
    """What the amounts of Article 15 are."""

    Fixed_amounts = 0
    Examples = 1


class Deposit_means:
    """By which means the warranty is deposited."""

    Banknotes = 0
    Bank_transfer = 1
    Guarantee_or_property = 2


class In_cash:
    """What "in cash" means."""

    Money = 0
    Banknotes_only = 1


class Exchange_rate:
    """The exchange rate that counts for a warranty."""

    Rate_of_the_day = 0
    Rate_agreed = 1


class Deposit:
    """What is deposited."""

    In_kip = 0
    In_us_dollars = 1
    In_another_currency = 2


class Deposit_defect:
    """What is wrong with the way in which a warranty is deposited."""

    Not_in_cash = 0
    Not_to_the_account = 1
    Currency_not_accepted = 2


class Performance:
    """How the MOU or concession agreement was performed."""

    Not_yet = 0
    Fulfilled = 1
    In_part = 2
    Failed = 3


class Warranty_outcome:
    """What becomes of a warranty."""

    Nothing_deposited = 0
    Stays_deposited = 1
    Returned_to_investor = 2
    Forfeited = 3


class Certificate_part:
    """What a concession registration certificate includes."""

    Enterprise_registration_certificate = 0
    Investment_license = 1
    Tax_registration = 2


class Seven_days:
    """From when the seven working days for the seal run."""

    From_permission = 0
    From_certificate = 1


class Certificate_item:
    """An item of a concession registration certificate."""

    Enterprise_name = 0
    Location = 1
    Approved_activity = 2
    Form_of_investment = 3
    Type_of_enterprise = 4
    Shareholders_and_shares = 5
    Capital_in_kip = 6
    Tax_and_customs_obligations = 7
    Other_obligations = 8
    Tax_incentives = 9
    Certificate_code = 10
    Enterprise_number = 11
    Taxpayer_number = 12


class Declared_capital:
    """A capital as it was declared."""

    Declared_in_kip = 0
    Declared_in_us_dollars = 1
    Declared_in_another_currency = 2


class Code_used:
    """Which code the sectors use for an enterprise."""

    Code_of_the_certificate = 0
    Code_of_each_sector = 1


class Concession_change:
    """What an enterprise in concession activities wishes to do."""

    Transfer_of_concession_right = 0
    Transfer_of_shares = 1
    Amendment_of_agreement = 2
    Another_change = 3


class Transfer_condition:
    """A condition of Article 18."""

    Capital_paid_completely = 0
    Taxes_cleared = 1
    Rent_and_fees_paid = 2
    Tasks_on_schedule = 3


class Transfer_approval:
    """Who approves what an enterprise proposes under Article 18."""

    Approval_by_sector = 0
    Approval_by_committee = 1


class Capital_paid:
    """How much of the registered capital has to be paid."""

    The_whole = 0
    What_is_due = 1


def _concession_office_block() -> Block:
    """`Concession_office` for a block of rows."""
    return Block(
        None,
        {"office": 0, "levels": 0},
        {
            "office": administration.Actor.One_stop_service_of_planning_and_investment,
            "levels": Listing((True, administration.Level.Central), (True, administration.Level.Local)),
        },
    )


CONCESSION_OFFICE = ColumnScope(
    scalar_part_4_concession_activities.CONCESSION_OFFICE, Blocks(_concession_office_block, ())
)


def concession_office(*, threads: int | None = None) -> Answers:
    """Which office takes the proposal for a concession, and at which level?

    Encodes Article 10 (rules/decree/part_4_concession_activities.catala_en:80).

    Outputs, each with its `values` and its `outcome` by row:
        office: The office that takes the proposal.
            Codes of `administration.Actor` (int8).
        levels: The levels at which it takes it.
            `Lists` of codes of `administration.Level` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_OFFICE.ask(threads)


def _concession_proposal_block(
    is_legal_entity: Array,
    is_joint_venture: Array,
    includes_lao_national: Array,
    includes_foreigner: Array,
    has_application_form: Array,
    has_basic_information: Array,
    has_feasibility_study: Array,
    has_business_plan: Array,
    has_joint_venture_contract: Array,
    has_financial_certificate: Array,
    has_resume: Array,
    has_identity_card_copy: Array,
    has_passport_copy: Array,
    has_field_data_memorandum: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_proposal` for a block of rows."""
    not_has_application_form = np.logical_not(has_application_form, out=out["missing[1]"])
    not_condition = np.logical_not(
        has_basic_information | has_feasibility_study & has_business_plan, out=out["missing[2]"]
    )
    condition = np.logical_and(is_joint_venture, ~has_joint_venture_contract, out=out["missing[3]"])
    not_has_financial_certificate = np.logical_not(has_financial_certificate, out=out["missing[4]"])
    not_has_resume = np.logical_not(has_resume, out=out["missing[5]"])
    condition_ = np.logical_and(includes_lao_national, ~has_identity_card_copy, out=out["missing[6]"])
    condition_2 = np.logical_and(includes_foreigner, ~has_passport_copy, out=out["missing[7]"])
    not_has_field_data_memorandum = np.logical_not(has_field_data_memorandum, out=out["missing[8]"])
    # Article 10, first sentence: No document is missing.
    is_complete = np.logical_and(
        has_application_form
        & (has_basic_information | has_feasibility_study & has_business_plan)
        & ~condition
        & has_financial_certificate
        & has_resume
        & ~condition_
        & ~condition_2,
        has_field_data_memorandum,
        out=out["is_complete"],
    )
    # Article 10, first sentence: The proposal can be handed in: the investor is a legal entity, and the set of
    # documents is complete.
    can_be_handed_in = np.logical_and(is_legal_entity, is_complete, out=out["can_be_handed_in"])
    return Block(
        None,
        {"office": 0, "levels": 0, "missing": 0, "is_complete": 0, "can_be_handed_in": 0},
        {
            "office": administration.Actor.One_stop_service_of_planning_and_investment,
            "levels": Listing((True, administration.Level.Central), (True, administration.Level.Local)),
            "missing": Listing(
                (not_has_application_form, Proposal_document.Application_form),
                (not_condition, Proposal_document.Project_information),
                (condition, Proposal_document.Joint_venture_contract),
                (not_has_financial_certificate, Proposal_document.Financial_certificate),
                (not_has_resume, Proposal_document.Resume),
                (condition_, Proposal_document.Copy_of_identity_card),
                (condition_2, Proposal_document.Copy_of_passport),
                (not_has_field_data_memorandum, Proposal_document.Field_data_memorandum),
            ),
            "is_complete": is_complete,
            "can_be_handed_in": can_be_handed_in,
        },
    )


def _concession_proposal_block_by_reading(
    is_legal_entity: Array,
    is_mining_energy_or_land: Array,
    is_joint_venture: Array,
    includes_lao_national: Array,
    includes_foreigner: Array,
    has_application_form: Array,
    has_basic_information: Array,
    has_feasibility_study: Array,
    has_business_plan: Array,
    has_joint_venture_contract: Array,
    has_financial_certificate: Array,
    has_resume: Array,
    has_identity_card_copy: Array,
    has_passport_copy: Array,
    has_field_data_memorandum: Array,
    basic_information: Array,
    other_annexes: Array,
    memorandum: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_proposal` for a block of rows, by how the text is read."""
    not_has_application_form = np.logical_not(has_application_form, out=out["missing[1]"])
    basic_information_is_instead_of_study_and_plan = basic_information == Basic_information.Instead_of_study_and_plan
    condition = basic_information_is_instead_of_study_and_plan & ~(
        has_basic_information | has_feasibility_study & has_business_plan
    )
    condition_ = ~basic_information_is_instead_of_study_and_plan & ~(
        has_business_plan & (has_basic_information | has_feasibility_study)
    )
    condition_2 = np.logical_and(is_joint_venture, ~has_joint_venture_contract, out=out["missing[3]"])
    other_annexes_is_needed = other_annexes == Other_annexes.Needed
    condition_3 = np.logical_and(other_annexes_is_needed, ~has_financial_certificate, out=out["missing[4]"])
    condition_4 = np.logical_and(other_annexes_is_needed, ~has_resume, out=out["missing[5]"])
    condition_5 = np.logical_and(
        includes_lao_national & other_annexes_is_needed, ~has_identity_card_copy, out=out["missing[6]"]
    )
    condition_6 = np.logical_and(
        includes_foreigner & other_annexes_is_needed, ~has_passport_copy, out=out["missing[7]"]
    )
    condition_7 = np.logical_and(
        is_mining_energy_or_land | (memorandum == Memorandum.All_concessions),
        ~has_field_data_memorandum,
        out=out["missing[8]"],
    )
    # Article 10, first sentence: No document is missing.
    is_complete = np.logical_not(
        not_has_application_form
        | condition
        | condition_
        | condition_2
        | condition_3
        | condition_4
        | condition_5
        | condition_6
        | condition_7,
        out=out["is_complete"],
    )
    # Article 10, first sentence: The proposal can be handed in: the investor is a legal entity, and the set of
    # documents is complete.
    can_be_handed_in = np.logical_and(is_legal_entity, is_complete, out=out["can_be_handed_in"])
    return Block(
        None,
        {"office": 0, "levels": 0, "missing": 0, "is_complete": 0, "can_be_handed_in": 0},
        {
            "office": administration.Actor.One_stop_service_of_planning_and_investment,
            "levels": Listing((True, administration.Level.Central), (True, administration.Level.Local)),
            "missing": Listing(
                (not_has_application_form, Proposal_document.Application_form),
                (np.logical_or(condition, condition_, out=out["missing[2]"]), Proposal_document.Project_information),
                (condition_2, Proposal_document.Joint_venture_contract),
                (condition_3, Proposal_document.Financial_certificate),
                (condition_4, Proposal_document.Resume),
                (condition_5, Proposal_document.Copy_of_identity_card),
                (condition_6, Proposal_document.Copy_of_passport),
                (condition_7, Proposal_document.Field_data_memorandum),
            ),
            "is_complete": is_complete,
            "can_be_handed_in": can_be_handed_in,
        },
    )


CONCESSION_PROPOSAL = ColumnScope(
    scalar_part_4_concession_activities.CONCESSION_PROPOSAL,
    Blocks(
        _concession_proposal_block,
        (
            "is_legal_entity",
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
            "is_complete": "bool",
            "can_be_handed_in": "bool",
        },
    ),
    Blocks(
        _concession_proposal_block_by_reading,
        (
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
        puts={
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "missing[4]": "bool",
            "missing[5]": "bool",
            "missing[6]": "bool",
            "missing[7]": "bool",
            "missing[8]": "bool",
            "is_complete": "bool",
            "can_be_handed_in": "bool",
        },
    ),
)


def concession_proposal(
    *,
    is_legal_entity: Column,
    is_mining_energy_or_land: Column,
    is_joint_venture: Column,
    includes_lao_national: Column,
    includes_foreigner: Column,
    has_application_form: Column,
    has_basic_information: Column,
    has_feasibility_study: Column,
    has_business_plan: Column,
    has_joint_venture_contract: Column,
    has_financial_certificate: Column,
    has_resume: Column,
    has_identity_card_copy: Column,
    has_passport_copy: Column,
    has_field_data_memorandum: Column,
    basic_information: Column | None = None,
    other_annexes: Column | None = None,
    memorandum: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Which office takes the proposal for a concession, what is missing from it, and whether it can be handed in.

    Encodes Article 10; Article 11 (rules/decree/part_4_concession_activities.catala_en:88).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_legal_entity: The investor is a legal entity.
            bool.
        is_mining_energy_or_land: The concession is for mining, electricity-energy or land.
            bool.
        is_joint_venture: The proposal is for a joint venture.
            bool.
        includes_lao_national: A Lao national is among the investors, or acts for them.
            bool.
        includes_foreigner: A foreigner is among the investors, or acts for them.
            bool.
        has_application_form: The application form for concession activities is there.
            bool.
        has_basic_information: Basic information about the project is there.
            bool.
        has_feasibility_study: The feasibility study is there.
            bool.
        has_business_plan: The business plan is there.
            bool.
        has_joint_venture_contract: A joint venture contract is there, and corresponds with a form of business
            corporation of the Law on Enterprise.
            bool.
        has_financial_certificate: The certificate of financial status and experience of the investor is there.
            bool.
        has_resume: The resume of the investor is there.
            bool.
        has_identity_card_copy: The copy of the identity card of each Lao national is there.
            bool.
        has_passport_copy: The copy of the passport of each foreigner is there.
            bool.
        has_field_data_memorandum: The memorandum on initial field data collection is there.
            bool.
        basic_information: What the second item of Article 11 asks for.
            Codes of `Basic_information` (int8), or the names of cases; a reading of the text:
                Instead_of_study_and_plan if not given.
        other_annexes: What the annexes of the fourth item of Article 11 are.
            Codes of `Other_annexes` (int8), or the names of cases; a reading of the text: Needed if not given.
        memorandum: Which concessions need a memorandum on initial field data collection.
            Codes of `Memorandum` (int8), or the names of cases; a reading of the text: All_concessions if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        office: The office that takes the proposal.
            Codes of `administration.Actor` (int8).
        levels: The levels at which it takes it.
            `Lists` of codes of `administration.Level` (int8).
        missing: The documents that are missing, in the order of Article 11.
            `Lists` of codes of `Proposal_document` (int8).
        is_complete: No document is missing.
            bool.
        can_be_handed_in: The proposal can be handed in: the investor is a legal entity, and the set of documents is
            complete.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_PROPOSAL.ask(
        threads,
        is_legal_entity=is_legal_entity,
        is_mining_energy_or_land=is_mining_energy_or_land,
        is_joint_venture=is_joint_venture,
        includes_lao_national=includes_lao_national,
        includes_foreigner=includes_foreigner,
        has_application_form=has_application_form,
        has_basic_information=has_basic_information,
        has_feasibility_study=has_feasibility_study,
        has_business_plan=has_business_plan,
        has_joint_venture_contract=has_joint_venture_contract,
        has_financial_certificate=has_financial_certificate,
        has_resume=has_resume,
        has_identity_card_copy=has_identity_card_copy,
        has_passport_copy=has_passport_copy,
        has_field_data_memorandum=has_field_data_memorandum,
        basic_information=basic_information,
        other_annexes=other_annexes,
        memorandum=memorandum,
    )


def _concessionaire_selection_block(applications: Array, out: Mapping[str, Array]) -> Block:
    """`Concessionaire_selection` for a block of rows."""
    # Article 12: A selection is to be made.
    is_selection_needed = np.greater(applications, 1, out=out["is_selection_needed"])
    # Article 12: At least one application is needed.
    refused = below(applications, 1)
    return Block(None, {"is_selection_needed": refusal(refused)}, {"is_selection_needed": is_selection_needed})


CONCESSIONAIRE_SELECTION = ColumnScope(
    scalar_part_4_concession_activities.CONCESSIONAIRE_SELECTION,
    Blocks(_concessionaire_selection_block, ("applications",), puts={"is_selection_needed": "bool"}),
)


def concessionaire_selection(*, applications: Column, threads: int | None = None) -> Answers:
    """Whether the concessionaire is chosen among the bidders by the selection method of the Investment Promotion
    Law.

    Encodes Article 12 (rules/decree/part_4_concession_activities.catala_en:325).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        applications: How many applications there are for the same project.
            int64.

    Outputs, each with its `values` and its `outcome` by row:
        is_selection_needed: A selection is to be made.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSIONAIRE_SELECTION.ask(threads, applications=applications)


def _listed_project_decision_block() -> Block:
    """`Listed_project_decision` for a block of rows."""
    return Block(None, {"decided_by": 0}, {"decided_by": administration.Actor.Committee_for_investment_promotion})


def _listed_project_decision_block_by_reading(listed_decision: Array, out: Mapping[str, Array]) -> Block:
    """`Listed_project_decision` for a block of rows, by how the text is read."""
    # Article 13(1): Who approves or rejects the project.
    decided_by = one_of(
        (listed_decision == Listed_decision.By_committee, administration.Actor.Committee_for_investment_promotion),
        (listed_decision == Listed_decision.By_government, administration.Actor.Government_or_local_authorities),
        (listed_decision == Listed_decision.By_planning_sector, administration.Actor.Planning_and_investment_sector),
        out=out["decided_by"],
    )
    return Block(None, {"decided_by": 0}, {"decided_by": decided_by})


LISTED_PROJECT_DECISION = ColumnScope(
    scalar_part_4_concession_activities.LISTED_PROJECT_DECISION,
    Blocks(_listed_project_decision_block, ()),
    Blocks(_listed_project_decision_block_by_reading, ("listed_decision",), puts={"decided_by": "int8"}),
)


def listed_project_decision(*, listed_decision: Column | None = None, threads: int | None = None) -> Answers:
    """Who approves or rejects a concession project of the investment calling list? Articles 13, 14 and 21 each name
    somebody else.

    Encodes Article 13 (rules/decree/part_4_concession_activities.catala_en:452).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        listed_decision: Who decides on a project of the investment calling list.
            Codes of `Listed_decision` (int8), or the names of cases; a reading of the text: By_committee if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        decided_by: Who approves or rejects the project.
            Codes of `administration.Actor` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LISTED_PROJECT_DECISION.ask(threads, listed_decision=listed_decision)


def _concession_procedure_block(
    on_calling_list: Array,
    application_received_is_there: Array,
    application_received: Array,
    forwarded_is_there: Array,
    forwarded: Array,
    comments_received_is_there: Array,
    comments_received: Array,
    presented_is_there: Array,
    presented: Array,
    submitted_is_there: Array,
    submitted: Array,
    decision_approved: Array,
    decision_rejected: Array,
    decision: Array,
    rejection_notified_is_there: Array,
    rejection_notified: Array,
    approval_notified_is_there: Array,
    approval_notified: Array,
    completed_is_there: Array,
    completed: Array,
    reported_is_there: Array,
    reported: Array,
    submitted_for_signature_is_there: Array,
    submitted_for_signature: Array,
    delegated_is_there: Array,
    delegated: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_procedure` for a block of rows."""
    # Article 13(2), second sentence: The last day for the comments.
    comments_due = _WORKING_DAYS_LATER_25_LAO_PDR.of(forwarded, out=out["comments.due"])
    comments_due_is_nowhere = nowhere(comments_due)
    # `presentable`, Article 13(2), third sentence: comments_received
    # `decided_by`, Article 13(2), third sentence: Government_or_local_authorities
    presentable_rule_2 = ~on_calling_list
    comments_received_above_comments_due = comments_received > comments_due
    presentable_is_there = (
        on_calling_list & application_received_is_there | comments_received_is_there & presentable_rule_2
    )
    # Article 13: The day from which the project can be presented to the CIP.
    presentable = select(on_calling_list, application_received, comments_received, out=out["presentation.start.On"])
    decision_is_not_decided = decision == Concession_decision.Not_decided
    decision_is_rejected = decision == Concession_decision.Rejected
    decision_rejected_above_as_of = decision_rejected > as_of
    code = select_code(
        decision == Concession_decision.Approved,
        select_code(decision_approved > as_of, Concession_decision.Not_decided, decision),
        select_code(decision_rejected_above_as_of, Concession_decision.Not_decided, decision),
    )
    # Article 13: Who approves or rejects the project.
    decided_by = one_of(
        (on_calling_list, administration.Actor.Committee_for_investment_promotion),
        (presentable_rule_2, administration.Actor.Government_or_local_authorities),
        out=out["decided_by"],
    )
    condition = decision_is_not_decided | (code == Concession_decision.Not_decided)
    # Article 13(1)
    next_step_rule_1 = on_calling_list & condition
    application_received_up_to_as_of = application_received <= as_of
    is_done = application_received_is_there & application_received_up_to_as_of
    presented_up_to_as_of = presented <= as_of
    is_done_ = presented_is_there & presented_up_to_as_of
    submitted_up_to_as_of = submitted <= as_of
    is_done_2 = submitted_is_there & submitted_up_to_as_of
    # Article 13(2); Article 13(2), third sentence
    next_step_rule_2 = presentable_rule_2 & condition
    presentable_up_to_as_of = presentable <= as_of
    is_begun = presentable_is_there & presentable_up_to_as_of
    code_is_rejected = code == Concession_decision.Rejected
    # Article 13(1), second item; Article 13(2), second item
    next_step_rule_3 = ~decision_is_not_decided & code_is_rejected
    rejection_notified_up_to_as_of = rejection_notified <= as_of
    is_done_3 = rejection_notified_is_there & rejection_notified_up_to_as_of
    # Article 13(1), first item; Article 13(2), first item
    next_step_rule_4 = ~decision_is_not_decided & (code == Concession_decision.Approved)
    approval_notified_up_to_as_of = approval_notified <= as_of
    completed_up_to_as_of = completed <= as_of
    not_condition = ~(completed_is_there & completed_up_to_as_of)
    reported_up_to_as_of = reported <= as_of
    submitted_for_signature_up_to_as_of = submitted_for_signature <= as_of
    delegated_up_to_as_of = delegated <= as_of
    not_condition_ = ~(delegated_is_there & delegated_up_to_as_of)
    condition_ = (
        application_received_is_there
        & presented_is_there
        & presentable_rule_2
        & presentable_is_there
        & condition
        & application_received_up_to_as_of
        & presented_up_to_as_of
        & ~is_done_2
        & presentable_up_to_as_of
    )
    condition_2 = (
        application_received_is_there
        & presented_is_there
        & submitted_is_there
        & presentable_rule_2
        & presentable_is_there
        & condition
        & application_received_up_to_as_of
        & presented_up_to_as_of
        & submitted_up_to_as_of
        & presentable_up_to_as_of
    )
    condition_3 = (
        application_received_is_there
        & presentable_rule_2
        & presentable_is_there
        & condition
        & application_received_up_to_as_of
        & ~is_done_
        & presentable_up_to_as_of
    )
    condition_4 = (
        application_received_is_there & presentable_rule_2 & condition & application_received_up_to_as_of & ~is_begun
    )
    condition_5 = (
        on_calling_list
        & application_received_is_there
        & presented_is_there
        & condition
        & application_received_up_to_as_of
        & presented_up_to_as_of
        & (on_calling_list | is_done_2)
    )
    condition_6 = (
        on_calling_list & application_received_is_there & condition & application_received_up_to_as_of & ~is_done_
    )
    condition_7 = ~decision_is_not_decided & code_is_rejected & ~is_done_3 & ~next_step_rule_1 & ~next_step_rule_2
    condition_8 = (
        ~next_step_rule_1
        & ~next_step_rule_2
        & (
            rejection_notified_is_there & ~decision_is_not_decided & code_is_rejected & rejection_notified_up_to_as_of
            | approval_notified_is_there
            & completed_is_there
            & reported_is_there
            & submitted_for_signature_is_there
            & delegated_is_there
            & approval_notified_up_to_as_of
            & completed_up_to_as_of
            & reported_up_to_as_of
            & submitted_for_signature_up_to_as_of
            & delegated_up_to_as_of
            & ~next_step_rule_3
        )
    )
    condition_9 = (
        approval_notified_is_there
        & completed_is_there
        & reported_is_there
        & submitted_for_signature_is_there
        & approval_notified_up_to_as_of
        & completed_up_to_as_of
        & reported_up_to_as_of
        & submitted_for_signature_up_to_as_of
        & not_condition_
        & ~next_step_rule_1
        & ~next_step_rule_2
        & ~next_step_rule_3
    )
    condition_10 = (
        approval_notified_is_there
        & completed_is_there
        & reported_is_there
        & approval_notified_up_to_as_of
        & completed_up_to_as_of
        & reported_up_to_as_of
        & ~(submitted_for_signature_is_there & submitted_for_signature_up_to_as_of)
        & ~next_step_rule_1
        & ~next_step_rule_2
        & ~next_step_rule_3
    )
    condition_11 = (
        approval_notified_is_there
        & completed_is_there
        & approval_notified_up_to_as_of
        & completed_up_to_as_of
        & ~(reported_is_there & reported_up_to_as_of)
        & ~next_step_rule_1
        & ~next_step_rule_2
        & ~next_step_rule_3
    )
    condition_12 = (
        approval_notified_is_there
        & approval_notified_up_to_as_of
        & not_condition
        & ~next_step_rule_1
        & ~next_step_rule_2
        & ~next_step_rule_3
    )
    condition_13 = (
        ~(approval_notified_is_there & approval_notified_up_to_as_of)
        & ~next_step_rule_1
        & ~next_step_rule_2
        & ~next_step_rule_3
    )
    condition_14 = condition_2 | condition_5
    condition_15 = condition_3 | condition_6
    # Article 13: The next step.
    # `Concession_step.Hand_in_application`, which is 0, where nothing of this holds.
    next_step = one_of(
        (condition_14, Concession_step.Decide),
        (condition_15, Concession_step.Present_to_committee),
        (condition_, Concession_step.Submit_for_decision),
        (condition_4, Concession_step.Give_comments),
        (condition_7, Concession_step.Notify_rejection),
        (condition_8, Concession_step.Nothing_more),
        (condition_9, Concession_step.Delegate_authority),
        (condition_10, Concession_step.Submit_for_signature),
        (condition_11, Concession_step.Report_outcomes),
        (condition_12, Concession_step.Negotiate),
        (condition_13, Concession_step.Notify_approval),
        out=out["next_step"],
    )
    not_condition_2 = decision_is_not_decided | ~code_is_rejected | is_done_3
    condition_16 = (
        condition_2
        | condition_3
        | condition_5
        | condition_6
        | condition_7
        | condition_8
        | condition_9
        | condition_10
        | condition_11
        | condition_12
        | condition_13
    )
    # Article 13: Who takes the next step.
    # `Actor.Not_named`, which is 0, where nothing of this holds.
    who_acts = one_of(
        (
            application_received_is_there
            & presentable_rule_2
            & condition
            & application_received_up_to_as_of
            & ~is_begun
            & (
                condition_
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
            ),
            administration.Actor.Concerned_sectors,
        ),
        (
            ~condition_4
            & (
                condition_3
                | condition_6
                | (
                    condition_
                    | ~condition_7 & (condition_13 | ~condition_12 & (condition_10 | condition_11)) & ~condition_14
                )
                & ~condition_15
            )
            & (
                condition_
                | condition_2
                | condition_3
                | condition_5
                | condition_6
                | condition_7
                | condition_8
                | condition_9
                | condition_10
                | condition_11
                | condition_12
                | condition_13
            ),
            administration.Actor.Planning_and_investment_sector,
        ),
        (
            on_calling_list & ~condition_ & ~condition_4 & condition_14 & ~condition_15,
            administration.Actor.Committee_for_investment_promotion,
        ),
        (
            ~condition_
            & ~condition_4
            & (
                presentable_rule_2 & condition_14
                | approval_notified_is_there
                & completed_is_there
                & reported_is_there
                & submitted_for_signature_is_there
                & approval_notified_up_to_as_of
                & completed_up_to_as_of
                & reported_up_to_as_of
                & submitted_for_signature_up_to_as_of
                & not_condition_
                & ~next_step_rule_1
                & ~next_step_rule_2
                & ~next_step_rule_3
                & not_condition_2
                & ~condition_14
            )
            & ~condition_15
            & condition_16,
            administration.Actor.Government_or_local_authorities,
        ),
        (
            (next_step == 0)
            | approval_notified_is_there
            & approval_notified_up_to_as_of
            & not_condition
            & ~next_step_rule_1
            & ~next_step_rule_2
            & ~next_step_rule_3
            & ~condition_
            & ~condition_4
            & not_condition_2
            & ~condition_14
            & ~condition_15
            & condition_16,
            administration.Actor.Investor,
        ),
        out=out["who_acts"],
    )
    application_status = one_of(
        (is_done, obligations.Status.Done_in_time), (~is_done, obligations.Status.Open), out=out["application.status"]
    )
    comments_start = one_of(
        (forwarded_is_there, obligations.Start.On),
        (~forwarded_is_there, obligations.Start.Awaited),
        out=out["comments.start"],
    )
    forwarded_up_to_as_of = forwarded <= as_of
    is_begun_ = forwarded_is_there & forwarded_up_to_as_of
    comments_received_up_to_as_of = comments_received <= as_of
    is_done_4 = comments_received_is_there & comments_received_up_to_as_of
    as_of_above_comments_due = as_of > comments_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    comments_status = one_of(
        (
            forwarded_is_there
            & comments_received_is_there
            & presentable_rule_2
            & comments_received_above_comments_due
            & comments_received_up_to_as_of,
            obligations.Status.Done_late,
        ),
        (
            comments_received_is_there
            & presentable_rule_2
            & comments_received_up_to_as_of
            & ~(forwarded_is_there & comments_received_above_comments_due),
            obligations.Status.Done_in_time,
        ),
        (
            forwarded_is_there & presentable_rule_2 & forwarded_up_to_as_of & ~as_of_above_comments_due & ~is_done_4,
            obligations.Status.Open,
        ),
        (
            forwarded_is_there & presentable_rule_2 & forwarded_up_to_as_of & as_of_above_comments_due & ~is_done_4,
            obligations.Status.Overdue,
        ),
        (presentable_rule_2 & ~is_begun_ & ~is_done_4, obligations.Status.Not_begun),
        out=out["comments.status"],
    )
    presentation_start = one_of(
        (presentable_is_there, obligations.Start.On),
        (~presentable_is_there, obligations.Start.Awaited),
        out=out["presentation.start"],
    )
    presentation_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_ & ~is_begun, obligations.Status.Not_begun),
        (presentable_is_there & ~is_done_ & presentable_up_to_as_of, obligations.Status.Open),
        out=out["presentation.status"],
    )
    submission_start = one_of(
        (presented_is_there, obligations.Start.On),
        (~presented_is_there, obligations.Start.Awaited),
        out=out["submission.start"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    submission_status = one_of(
        (submitted_is_there & presentable_rule_2 & submitted_up_to_as_of, obligations.Status.Done_in_time),
        (presentable_rule_2 & ~is_done_ & ~is_done_2, obligations.Status.Not_begun),
        (presented_is_there & presentable_rule_2 & presented_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["submission.status"],
    )
    rejection_letter_start = one_of(
        (decision_is_rejected, obligations.Start.On),
        (~decision_is_rejected, obligations.Start.Awaited),
        out=out["rejection_letter.start"],
    )
    is_begun_2 = decision_is_rejected & ~decision_rejected_above_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    rejection_letter_status = one_of(
        (
            rejection_notified_is_there & rejection_notified_up_to_as_of & ~next_step_rule_4,
            obligations.Status.Done_in_time,
        ),
        (~is_done_3 & ~next_step_rule_4 & ~is_begun_2, obligations.Status.Not_begun),
        (
            decision_is_rejected & ~decision_rejected_above_as_of & ~is_done_3 & ~next_step_rule_4,
            obligations.Status.Open,
        ),
        out=out["rejection_letter.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(forwarded_is_there, comments_due_is_nowhere)
    return Block(
        doubtful,
        {
            "decided_by": 0,
            "next_step": ~(next_step_rule_1 | next_step_rule_2 | next_step_rule_3 | next_step_rule_4),
            "who_acts": ~(next_step_rule_1 | next_step_rule_2 | next_step_rule_3 | next_step_rule_4),
            "application": 0,
            "comments": 0,
            "presentation": 0,
            "submission": 0,
            "rejection_letter": 0,
        },
        {
            "decided_by": decided_by,
            "next_step": next_step,
            "who_acts": who_acts,
            "application.modality": obligations.Modality.Duty,
            "application.bearer": administration.Actor.Investor,
            "application.addressee": administration.Actor.One_stop_service_of_planning_and_investment,
            "application.start": obligations.Start.From_the_outset,
            "application.start.On": 0,
            "application.due?": False,
            "application.due": 0,
            "application.done?": application_received_is_there,
            "application.done": application_received,
            "application.status": application_status,
            "application.follows": obligations.Consequence.Not_said,
            "application.has_followed": False,
            "comments.modality": obligations.Modality.Duty,
            "comments.bearer": administration.Actor.Concerned_sectors,
            "comments.addressee": administration.Actor.Planning_and_investment_sector,
            "comments.start": comments_start,
            "comments.start.On": forwarded,
            "comments.due?": forwarded_is_there,
            "comments.due": comments_due,
            "comments.done?": comments_received_is_there,
            "comments.done": comments_received,
            "comments.status": comments_status,
            "comments.follows": obligations.Consequence.Not_said,
            "comments.has_followed": False,
            "presentation.modality": obligations.Modality.Duty,
            "presentation.bearer": administration.Actor.Planning_and_investment_sector,
            "presentation.addressee": administration.Actor.Committee_for_investment_promotion,
            "presentation.start": presentation_start,
            "presentation.start.On": presentable,
            "presentation.due?": False,
            "presentation.due": 0,
            "presentation.done?": presented_is_there,
            "presentation.done": presented,
            "presentation.status": presentation_status,
            "presentation.follows": obligations.Consequence.Not_said,
            "presentation.has_followed": False,
            "submission.modality": obligations.Modality.Duty,
            "submission.bearer": administration.Actor.Planning_and_investment_sector,
            "submission.addressee": administration.Actor.Government_or_local_authorities,
            "submission.start": submission_start,
            "submission.start.On": presented,
            "submission.due?": False,
            "submission.due": 0,
            "submission.done?": submitted_is_there,
            "submission.done": submitted,
            "submission.status": submission_status,
            "submission.follows": obligations.Consequence.Not_said,
            "submission.has_followed": False,
            "rejection_letter.modality": obligations.Modality.Duty,
            "rejection_letter.bearer": administration.Actor.Not_named,
            "rejection_letter.addressee": administration.Actor.Investor,
            "rejection_letter.start": rejection_letter_start,
            "rejection_letter.start.On": decision_rejected,
            "rejection_letter.due?": False,
            "rejection_letter.due": 0,
            "rejection_letter.done?": rejection_notified_is_there,
            "rejection_letter.done": rejection_notified,
            "rejection_letter.status": rejection_letter_status,
            "rejection_letter.follows": obligations.Consequence.Not_said,
            "rejection_letter.has_followed": False,
        },
    )


def _concession_procedure_block_by_reading(
    on_calling_list: Array,
    application_received_is_there: Array,
    application_received: Array,
    forwarded_is_there: Array,
    forwarded: Array,
    comments_received_is_there: Array,
    comments_received: Array,
    presented_is_there: Array,
    presented: Array,
    submitted_is_there: Array,
    submitted: Array,
    decision_approved: Array,
    decision_rejected: Array,
    decision: Array,
    rejection_notified_is_there: Array,
    rejection_notified: Array,
    approval_notified_is_there: Array,
    approval_notified: Array,
    completed_is_there: Array,
    completed: Array,
    reported_is_there: Array,
    reported: Array,
    submitted_for_signature_is_there: Array,
    submitted_for_signature: Array,
    delegated_is_there: Array,
    delegated: Array,
    as_of: Array,
    receipt: Array,
    afterwards: Array,
    listed_project_decision_listed_decision: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_procedure` for a block of rows, by how the text is read."""
    listed_project_decision_listed_decision_is_by_committee = (
        listed_project_decision_listed_decision == Listed_decision.By_committee
    )
    listed_project_decision_listed_decision_is_by_government = (
        listed_project_decision_listed_decision == Listed_decision.By_government
    )
    listed_project_decision_listed_decision_is_by_planning_sector = (
        listed_project_decision_listed_decision == Listed_decision.By_planning_sector
    )
    receipt_is_by_those_who_comment = receipt == Receipt.By_those_who_comment
    condition = forwarded_is_there & receipt_is_by_those_who_comment
    condition_ = application_received_is_there & ~receipt_is_by_those_who_comment
    comments_start_is_there = np.logical_or(condition, condition_, out=out["comments.due?"])
    # Article 13(2), second sentence: The day from which the 25 working days run.
    comments_start = select(
        receipt_is_by_those_who_comment, forwarded, application_received, out=out["comments.start.On"]
    )
    # Article 13(2), second sentence: The last day for the comments.
    comments_due = _WORKING_DAYS_LATER_25_LAO_PDR.of(comments_start, out=out["comments.due"])
    comments_due_is_nowhere = nowhere(comments_due)
    # Article 13(2), third sentence: Government_or_local_authorities
    decided_by_rule_2 = ~on_calling_list
    afterwards_is_after_comments = afterwards == Afterwards.After_comments
    # Article 13(2), third sentence: comments_received
    presentable_rule_2 = decided_by_rule_2 & afterwards_is_after_comments
    comments_received_above_comments_due = comments_received > comments_due
    presentable_is_there = (
        on_calling_list & application_received_is_there
        | comments_received_is_there & decided_by_rule_2 & afterwards_is_after_comments
        | decided_by_rule_2
        & ~afterwards_is_after_comments
        & (condition | condition_ | comments_received_is_there & ~comments_start_is_there)
    )
    # Article 13: The day from which the project can be presented to the CIP.
    presentable = select(
        on_calling_list,
        application_received,
        select(
            presentable_rule_2,
            comments_received,
            select(
                comments_start_is_there,
                select(
                    comments_received_is_there & ~comments_received_above_comments_due,
                    comments_received,
                    comments_due + 1,
                ),
                comments_received,
            ),
        ),
        out=out["presentation.start.On"],
    )
    decision_is_not_decided = decision == Concession_decision.Not_decided
    decision_is_rejected = decision == Concession_decision.Rejected
    decision_rejected_above_as_of = decision_rejected > as_of
    code = select_code(
        decision == Concession_decision.Approved,
        select_code(decision_approved > as_of, Concession_decision.Not_decided, decision),
        select_code(decision_rejected_above_as_of, Concession_decision.Not_decided, decision),
    )
    condition_2 = listed_project_decision_listed_decision_is_by_government | decided_by_rule_2
    # Article 13: Who approves or rejects the project.
    decided_by = one_of(
        (
            on_calling_list & listed_project_decision_listed_decision_is_by_committee,
            administration.Actor.Committee_for_investment_promotion,
        ),
        (condition_2, administration.Actor.Government_or_local_authorities),
        (
            on_calling_list & listed_project_decision_listed_decision_is_by_planning_sector,
            administration.Actor.Planning_and_investment_sector,
        ),
        out=out["decided_by"],
    )
    condition_3 = decision_is_not_decided | (code == Concession_decision.Not_decided)
    # Article 13(1)
    next_step_rule_1 = on_calling_list & condition_3
    application_received_up_to_as_of = application_received <= as_of
    is_done = application_received_is_there & application_received_up_to_as_of
    presented_up_to_as_of = presented <= as_of
    is_done_ = presented_is_there & presented_up_to_as_of
    submitted_up_to_as_of = submitted <= as_of
    is_done_2 = submitted_is_there & submitted_up_to_as_of
    # Article 13(2); Article 13(2), third sentence
    next_step_rule_2 = decided_by_rule_2 & condition_3
    presentable_up_to_as_of = presentable <= as_of
    is_begun = presentable_is_there & presentable_up_to_as_of
    code_is_rejected = code == Concession_decision.Rejected
    # Article 13(1), second item; Article 13(2), second item
    next_step_rule_3 = ~decision_is_not_decided & code_is_rejected
    rejection_notified_up_to_as_of = rejection_notified <= as_of
    is_done_3 = rejection_notified_is_there & rejection_notified_up_to_as_of
    # Article 13(1), first item; Article 13(2), first item
    next_step_rule_4 = ~decision_is_not_decided & (code == Concession_decision.Approved)
    approval_notified_up_to_as_of = approval_notified <= as_of
    completed_up_to_as_of = completed <= as_of
    not_condition = ~(completed_is_there & completed_up_to_as_of)
    reported_up_to_as_of = reported <= as_of
    submitted_for_signature_up_to_as_of = submitted_for_signature <= as_of
    delegated_up_to_as_of = delegated <= as_of
    not_condition_ = ~(delegated_is_there & delegated_up_to_as_of)
    condition_4 = (
        application_received_is_there
        & presented_is_there
        & decided_by_rule_2
        & presentable_is_there
        & condition_3
        & application_received_up_to_as_of
        & presented_up_to_as_of
        & ~is_done_2
        & presentable_up_to_as_of
    )
    condition_5 = (
        application_received_is_there
        & presented_is_there
        & submitted_is_there
        & decided_by_rule_2
        & presentable_is_there
        & condition_3
        & application_received_up_to_as_of
        & presented_up_to_as_of
        & submitted_up_to_as_of
        & presentable_up_to_as_of
    )
    condition_6 = (
        application_received_is_there
        & decided_by_rule_2
        & presentable_is_there
        & condition_3
        & application_received_up_to_as_of
        & ~is_done_
        & presentable_up_to_as_of
    )
    condition_7 = (
        application_received_is_there & decided_by_rule_2 & condition_3 & application_received_up_to_as_of & ~is_begun
    )
    condition_8 = (
        on_calling_list
        & application_received_is_there
        & presented_is_there
        & listed_project_decision_listed_decision_is_by_government
        & condition_3
        & application_received_up_to_as_of
        & presented_up_to_as_of
        & ~is_done_2
    )
    condition_9 = (
        on_calling_list
        & application_received_is_there
        & presented_is_there
        & condition_3
        & application_received_up_to_as_of
        & presented_up_to_as_of
        & ~(condition_2 & ~is_done_2)
    )
    condition_10 = (
        on_calling_list & application_received_is_there & condition_3 & application_received_up_to_as_of & ~is_done_
    )
    condition_11 = ~decision_is_not_decided & code_is_rejected & ~is_done_3 & ~next_step_rule_1 & ~next_step_rule_2
    condition_12 = (
        ~next_step_rule_1
        & ~next_step_rule_2
        & (
            rejection_notified_is_there & ~decision_is_not_decided & code_is_rejected & rejection_notified_up_to_as_of
            | approval_notified_is_there
            & completed_is_there
            & reported_is_there
            & submitted_for_signature_is_there
            & delegated_is_there
            & approval_notified_up_to_as_of
            & completed_up_to_as_of
            & reported_up_to_as_of
            & submitted_for_signature_up_to_as_of
            & delegated_up_to_as_of
            & ~next_step_rule_3
        )
    )
    condition_13 = (
        approval_notified_is_there
        & completed_is_there
        & reported_is_there
        & submitted_for_signature_is_there
        & approval_notified_up_to_as_of
        & completed_up_to_as_of
        & reported_up_to_as_of
        & submitted_for_signature_up_to_as_of
        & not_condition_
        & ~next_step_rule_1
        & ~next_step_rule_2
        & ~next_step_rule_3
    )
    condition_14 = (
        approval_notified_is_there
        & completed_is_there
        & reported_is_there
        & approval_notified_up_to_as_of
        & completed_up_to_as_of
        & reported_up_to_as_of
        & ~(submitted_for_signature_is_there & submitted_for_signature_up_to_as_of)
        & ~next_step_rule_1
        & ~next_step_rule_2
        & ~next_step_rule_3
    )
    condition_15 = (
        approval_notified_is_there
        & completed_is_there
        & approval_notified_up_to_as_of
        & completed_up_to_as_of
        & ~(reported_is_there & reported_up_to_as_of)
        & ~next_step_rule_1
        & ~next_step_rule_2
        & ~next_step_rule_3
    )
    condition_16 = (
        approval_notified_is_there
        & approval_notified_up_to_as_of
        & not_condition
        & ~next_step_rule_1
        & ~next_step_rule_2
        & ~next_step_rule_3
    )
    condition_17 = (
        ~(approval_notified_is_there & approval_notified_up_to_as_of)
        & ~next_step_rule_1
        & ~next_step_rule_2
        & ~next_step_rule_3
    )
    condition_18 = condition_4 | condition_8
    condition_19 = condition_5 | condition_9
    condition_20 = condition_6 | condition_10
    # Article 13: The next step.
    # `Concession_step.Hand_in_application`, which is 0, where nothing of this holds.
    next_step = one_of(
        (condition_18, Concession_step.Submit_for_decision),
        (condition_19, Concession_step.Decide),
        (condition_20, Concession_step.Present_to_committee),
        (condition_7, Concession_step.Give_comments),
        (condition_11, Concession_step.Notify_rejection),
        (condition_12, Concession_step.Nothing_more),
        (condition_13, Concession_step.Delegate_authority),
        (condition_14, Concession_step.Submit_for_signature),
        (condition_15, Concession_step.Report_outcomes),
        (condition_16, Concession_step.Negotiate),
        (condition_17, Concession_step.Notify_approval),
        out=out["next_step"],
    )
    not_condition_2 = decision_is_not_decided | ~code_is_rejected | is_done_3
    condition_21 = (
        condition_4
        | condition_5
        | condition_6
        | condition_8
        | condition_9
        | condition_10
        | condition_11
        | condition_12
        | condition_13
        | condition_14
        | condition_15
        | condition_16
        | condition_17
    )
    # Article 13: Who takes the next step.
    # `Actor.Not_named`, which is 0, where nothing of this holds.
    who_acts = one_of(
        (
            application_received_is_there
            & decided_by_rule_2
            & condition_3
            & application_received_up_to_as_of
            & ~is_begun
            & (
                condition_4
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
                | condition_17
            ),
            administration.Actor.Concerned_sectors,
        ),
        (
            ~condition_7
            & (
                condition_6
                | condition_10
                | (
                    condition_4
                    | condition_8
                    | (
                        on_calling_list & listed_project_decision_listed_decision_is_by_planning_sector & condition_19
                        | ~condition_11 & (condition_17 | ~condition_16 & (condition_14 | condition_15)) & ~condition_19
                    )
                    & ~condition_18
                )
                & ~condition_20
            )
            & condition_21,
            administration.Actor.Planning_and_investment_sector,
        ),
        (
            on_calling_list
            & listed_project_decision_listed_decision_is_by_committee
            & ~condition_7
            & condition_19
            & ~condition_18
            & ~condition_20,
            administration.Actor.Committee_for_investment_promotion,
        ),
        (
            ~condition_7
            & (
                condition_2 & condition_19
                | approval_notified_is_there
                & completed_is_there
                & reported_is_there
                & submitted_for_signature_is_there
                & approval_notified_up_to_as_of
                & completed_up_to_as_of
                & reported_up_to_as_of
                & submitted_for_signature_up_to_as_of
                & not_condition_
                & ~next_step_rule_1
                & ~next_step_rule_2
                & ~next_step_rule_3
                & not_condition_2
                & ~condition_19
            )
            & ~condition_18
            & ~condition_20
            & condition_21,
            administration.Actor.Government_or_local_authorities,
        ),
        (
            (next_step == 0)
            | approval_notified_is_there
            & approval_notified_up_to_as_of
            & not_condition
            & ~next_step_rule_1
            & ~next_step_rule_2
            & ~next_step_rule_3
            & ~condition_7
            & not_condition_2
            & ~condition_19
            & ~condition_18
            & ~condition_20
            & condition_21,
            administration.Actor.Investor,
        ),
        out=out["who_acts"],
    )
    application_status = one_of(
        (is_done, obligations.Status.Done_in_time), (~is_done, obligations.Status.Open), out=out["application.status"]
    )
    comments_start_ = one_of(
        (comments_start_is_there, obligations.Start.On),
        (~comments_start_is_there, obligations.Start.Awaited),
        out=out["comments.start"],
    )
    comments_start_up_to_as_of = comments_start <= as_of
    is_begun_ = comments_start_is_there & comments_start_up_to_as_of
    comments_received_up_to_as_of = comments_received <= as_of
    is_done_4 = comments_received_is_there & comments_received_up_to_as_of
    as_of_above_comments_due = as_of > comments_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    comments_status = one_of(
        (
            comments_received_is_there
            & comments_start_is_there
            & decided_by_rule_2
            & comments_received_above_comments_due
            & comments_received_up_to_as_of,
            obligations.Status.Done_late,
        ),
        (
            comments_received_is_there
            & decided_by_rule_2
            & comments_received_up_to_as_of
            & ~(comments_start_is_there & comments_received_above_comments_due),
            obligations.Status.Done_in_time,
        ),
        (
            comments_start_is_there
            & decided_by_rule_2
            & comments_start_up_to_as_of
            & ~as_of_above_comments_due
            & ~is_done_4,
            obligations.Status.Open,
        ),
        (
            comments_start_is_there
            & decided_by_rule_2
            & comments_start_up_to_as_of
            & as_of_above_comments_due
            & ~is_done_4,
            obligations.Status.Overdue,
        ),
        (decided_by_rule_2 & ~is_begun_ & ~is_done_4, obligations.Status.Not_begun),
        out=out["comments.status"],
    )
    presentation_start = one_of(
        (presentable_is_there, obligations.Start.On),
        (~presentable_is_there, obligations.Start.Awaited),
        out=out["presentation.start"],
    )
    presentation_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_ & ~is_begun, obligations.Status.Not_begun),
        (presentable_is_there & ~is_done_ & presentable_up_to_as_of, obligations.Status.Open),
        out=out["presentation.status"],
    )
    submission_start = one_of(
        (presented_is_there, obligations.Start.On),
        (~presented_is_there, obligations.Start.Awaited),
        out=out["submission.start"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    submission_status = one_of(
        (submitted_is_there & condition_2 & submitted_up_to_as_of, obligations.Status.Done_in_time),
        (condition_2 & ~is_done_ & ~is_done_2, obligations.Status.Not_begun),
        (presented_is_there & condition_2 & presented_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["submission.status"],
    )
    rejection_letter_start = one_of(
        (decision_is_rejected, obligations.Start.On),
        (~decision_is_rejected, obligations.Start.Awaited),
        out=out["rejection_letter.start"],
    )
    is_begun_2 = decision_is_rejected & ~decision_rejected_above_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    rejection_letter_status = one_of(
        (
            rejection_notified_is_there & rejection_notified_up_to_as_of & ~next_step_rule_4,
            obligations.Status.Done_in_time,
        ),
        (~is_done_3 & ~next_step_rule_4 & ~is_begun_2, obligations.Status.Not_begun),
        (
            decision_is_rejected & ~decision_rejected_above_as_of & ~is_done_3 & ~next_step_rule_4,
            obligations.Status.Open,
        ),
        out=out["rejection_letter.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(comments_start_is_there, comments_due_is_nowhere)
    return Block(
        doubtful,
        {
            "decided_by": 0,
            "next_step": ~(next_step_rule_1 | next_step_rule_2 | next_step_rule_3 | next_step_rule_4),
            "who_acts": ~(next_step_rule_1 | next_step_rule_2 | next_step_rule_3 | next_step_rule_4),
            "application": 0,
            "comments": 0,
            "presentation": 0,
            "submission": 0,
            "rejection_letter": 0,
        },
        {
            "decided_by": decided_by,
            "next_step": next_step,
            "who_acts": who_acts,
            "application.modality": obligations.Modality.Duty,
            "application.bearer": administration.Actor.Investor,
            "application.addressee": administration.Actor.One_stop_service_of_planning_and_investment,
            "application.start": obligations.Start.From_the_outset,
            "application.start.On": 0,
            "application.due?": False,
            "application.due": 0,
            "application.done?": application_received_is_there,
            "application.done": application_received,
            "application.status": application_status,
            "application.follows": obligations.Consequence.Not_said,
            "application.has_followed": False,
            "comments.modality": obligations.Modality.Duty,
            "comments.bearer": administration.Actor.Concerned_sectors,
            "comments.addressee": administration.Actor.Planning_and_investment_sector,
            "comments.start": comments_start_,
            "comments.start.On": comments_start,
            "comments.due?": comments_start_is_there,
            "comments.due": comments_due,
            "comments.done?": comments_received_is_there,
            "comments.done": comments_received,
            "comments.status": comments_status,
            "comments.follows": obligations.Consequence.Not_said,
            "comments.has_followed": False,
            "presentation.modality": obligations.Modality.Duty,
            "presentation.bearer": administration.Actor.Planning_and_investment_sector,
            "presentation.addressee": administration.Actor.Committee_for_investment_promotion,
            "presentation.start": presentation_start,
            "presentation.start.On": presentable,
            "presentation.due?": False,
            "presentation.due": 0,
            "presentation.done?": presented_is_there,
            "presentation.done": presented,
            "presentation.status": presentation_status,
            "presentation.follows": obligations.Consequence.Not_said,
            "presentation.has_followed": False,
            "submission.modality": obligations.Modality.Duty,
            "submission.bearer": administration.Actor.Planning_and_investment_sector,
            "submission.addressee": administration.Actor.Government_or_local_authorities,
            "submission.start": submission_start,
            "submission.start.On": presented,
            "submission.due?": False,
            "submission.due": 0,
            "submission.done?": submitted_is_there,
            "submission.done": submitted,
            "submission.status": submission_status,
            "submission.follows": obligations.Consequence.Not_said,
            "submission.has_followed": False,
            "rejection_letter.modality": obligations.Modality.Duty,
            "rejection_letter.bearer": administration.Actor.Not_named,
            "rejection_letter.addressee": administration.Actor.Investor,
            "rejection_letter.start": rejection_letter_start,
            "rejection_letter.start.On": decision_rejected,
            "rejection_letter.due?": False,
            "rejection_letter.due": 0,
            "rejection_letter.done?": rejection_notified_is_there,
            "rejection_letter.done": rejection_notified,
            "rejection_letter.status": rejection_letter_status,
            "rejection_letter.follows": obligations.Consequence.Not_said,
            "rejection_letter.has_followed": False,
        },
    )


CONCESSION_PROCEDURE = ColumnScope(
    scalar_part_4_concession_activities.CONCESSION_PROCEDURE,
    Blocks(
        _concession_procedure_block,
        (
            "on_calling_list",
            "application_received?",
            "application_received",
            "forwarded?",
            "forwarded",
            "comments_received?",
            "comments_received",
            "presented?",
            "presented",
            "submitted?",
            "submitted",
            "decision.Approved",
            "decision.Rejected",
            "decision",
            "rejection_notified?",
            "rejection_notified",
            "approval_notified?",
            "approval_notified",
            "completed?",
            "completed",
            "reported?",
            "reported",
            "submitted_for_signature?",
            "submitted_for_signature",
            "delegated?",
            "delegated",
            "as_of",
        ),
        tabled=("forwarded",),
        puts={
            "decided_by": "int8",
            "next_step": "int8",
            "who_acts": "int8",
            "application.status": "int8",
            "comments.start": "int8",
            "comments.due": "int64",
            "comments.status": "int8",
            "presentation.start": "int8",
            "presentation.start.On": "int64",
            "presentation.status": "int8",
            "submission.start": "int8",
            "submission.status": "int8",
            "rejection_letter.start": "int8",
            "rejection_letter.status": "int8",
        },
    ),
    Blocks(
        _concession_procedure_block_by_reading,
        (
            "on_calling_list",
            "application_received?",
            "application_received",
            "forwarded?",
            "forwarded",
            "comments_received?",
            "comments_received",
            "presented?",
            "presented",
            "submitted?",
            "submitted",
            "decision.Approved",
            "decision.Rejected",
            "decision",
            "rejection_notified?",
            "rejection_notified",
            "approval_notified?",
            "approval_notified",
            "completed?",
            "completed",
            "reported?",
            "reported",
            "submitted_for_signature?",
            "submitted_for_signature",
            "delegated?",
            "delegated",
            "as_of",
            "receipt",
            "afterwards",
            "Listed_project_decision.listed_decision",
        ),
        puts={
            "decided_by": "int8",
            "next_step": "int8",
            "who_acts": "int8",
            "application.status": "int8",
            "comments.start": "int8",
            "comments.start.On": "int64",
            "comments.due?": "bool",
            "comments.due": "int64",
            "comments.status": "int8",
            "presentation.start": "int8",
            "presentation.start.On": "int64",
            "presentation.status": "int8",
            "submission.start": "int8",
            "submission.status": "int8",
            "rejection_letter.start": "int8",
            "rejection_letter.status": "int8",
        },
    ),
)


def concession_procedure(
    *,
    on_calling_list: Column,
    application_received: Column | None = None,
    forwarded: Column | None = None,
    comments_received: Column | None = None,
    presented: Column | None = None,
    submitted: Column | None = None,
    decision: Column,
    rejection_notified: Column | None = None,
    approval_notified: Column | None = None,
    completed: Column | None = None,
    reported: Column | None = None,
    submitted_for_signature: Column | None = None,
    delegated: Column | None = None,
    as_of: Column,
    receipt: Column | None = None,
    afterwards: Column | None = None,
    listed_project_decision__listed_decision: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """The next step in the procedure for a concession, who takes it, and what is owed until the decision. What is
    owed after an approval is asked of `Negotiation_duties`.

    Encodes Article 13 (rules/decree/part_4_concession_activities.catala_en:480).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        on_calling_list: The project or activity is on the investment calling list.
            bool.
        application_received: The day on which the planning and investment sector received the application.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        forwarded: The day on which the sectors and the locality that are asked for comments received the
            application.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        comments_received: The day on which the last of their comments reached the sector.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        presented: The day on which the sector put the project to the meeting of the CIP.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        submitted: The day on which the project was submitted to the government or the provincial or municipal
            authorities for decision.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        decision: What was decided on the project.
            `Cases`: codes of `Concession_decision` (int8), and a column for what each of these carries: {Approved:
                datetime64[D], Rejected: datetime64[D]}.
        rejection_notified: The day on which the letter about the rejection was sent.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        approval_notified: The day on which the investor received the notification of the approval.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        completed: The day on which the negotiation was completed.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        reported: The day on which its outcomes were reported to the meeting of the CIP.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        submitted_for_signature: The day on which the outcomes were submitted to the government or the provincial or
            municipal authorities.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        delegated: The day on which the authority to sign was delegated.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        receipt: From whose receipt of the application the 25 working days run.
            Codes of `Receipt` (int8), or the names of cases; a reading of the text: By_those_who_comment if not
                given.
        afterwards: When a project that is not listed can be presented to the CIP.
            Codes of `Afterwards` (int8), or the names of cases; a reading of the text: After_comments if not given.
        listed_project_decision__listed_decision: Who decides on a project of the investment calling list.
            Codes of `Listed_decision` (int8), or the names of cases; a reading of the text: By_committee if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        decided_by: Who approves or rejects the project.
            Codes of `administration.Actor` (int8).
        next_step: The next step.
            Codes of `Concession_step` (int8).
        who_acts: Who takes the next step.
            Codes of `administration.Actor` (int8).
        application: To hand in the application with a complete set of documents.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        comments: To send comments in writing to the planning and investment sector.
            A mapping as `application`.
        presentation: To put the project to the meeting of the CIP.
            A mapping as `application`.
        submission: To submit the project to the government or the provincial or municipal authorities.
            A mapping as `application`.
        rejection_letter: To send the investor a letter about the rejection.
            A mapping as `application`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_PROCEDURE.ask(
        threads,
        on_calling_list=on_calling_list,
        application_received=application_received,
        forwarded=forwarded,
        comments_received=comments_received,
        presented=presented,
        submitted=submitted,
        decision=decision,
        rejection_notified=rejection_notified,
        approval_notified=approval_notified,
        completed=completed,
        reported=reported,
        submitted_for_signature=submitted_for_signature,
        delegated=delegated,
        as_of=as_of,
        receipt=receipt,
        afterwards=afterwards,
        listed_project_decision__listed_decision=listed_project_decision__listed_decision,
    )


def _negotiation_duties_block(
    approval_received_is_there: Array,
    approval_received: Array,
    notified_is_there: Array,
    notified: Array,
    scheduled_is_there: Array,
    scheduled: Array,
    participated_is_there: Array,
    participated: Array,
    completed_is_there: Array,
    completed: Array,
    reported_is_there: Array,
    reported: Array,
    submitted_is_there: Array,
    submitted: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Negotiation_duties` for a block of rows."""
    # Article 14, third sentence: The last day for scheduling a negotiation date.
    scheduling_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(notified, out=out["scheduling.due"])
    scheduling_due_is_nowhere = nowhere(scheduling_due)
    # Article 14, fourth sentence: The last day for participating.
    participation_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(notified, out=out["participation.due"])
    participation_due_is_nowhere = nowhere(participation_due)
    notification_start = one_of(
        (approval_received_is_there, obligations.Start.On),
        (~approval_received_is_there, obligations.Start.Awaited),
        out=out["notification.start"],
    )
    notification_due = _WORKING_DAYS_LATER_2_LAO_PDR.of(approval_received, out=out["notification.due"])
    notification_due_is_nowhere = nowhere(notification_due)
    approval_received_up_to_as_of = approval_received <= as_of
    is_begun = approval_received_is_there & approval_received_up_to_as_of
    notified_up_to_as_of = notified <= as_of
    is_done = notified_is_there & notified_up_to_as_of
    notified_above_notification_due = notified > notification_due
    as_of_above_notification_due = as_of > notification_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    notification_status = one_of(
        (
            approval_received_is_there & notified_is_there & notified_up_to_as_of & notified_above_notification_due,
            obligations.Status.Done_late,
        ),
        (
            notified_is_there & notified_up_to_as_of & ~(approval_received_is_there & notified_above_notification_due),
            obligations.Status.Done_in_time,
        ),
        (
            approval_received_is_there & approval_received_up_to_as_of & ~as_of_above_notification_due & ~is_done,
            obligations.Status.Open,
        ),
        (
            approval_received_is_there & approval_received_up_to_as_of & as_of_above_notification_due & ~is_done,
            obligations.Status.Overdue,
        ),
        (~is_begun & ~is_done, obligations.Status.Not_begun),
        out=out["notification.status"],
    )
    scheduling_start = one_of(
        (notified_is_there, obligations.Start.On),
        (~notified_is_there, obligations.Start.Awaited),
        out=out["scheduling.start"],
    )
    scheduled_up_to_as_of = scheduled <= as_of
    is_done_ = scheduled_is_there & scheduled_up_to_as_of
    scheduled_above_scheduling_due = scheduled > scheduling_due
    as_of_above_scheduling_due = as_of > scheduling_due
    condition = notified_is_there & scheduled_is_there & scheduled_up_to_as_of & scheduled_above_scheduling_due
    condition_ = notified_is_there & notified_up_to_as_of & as_of_above_scheduling_due & ~is_done_
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    scheduling_status = one_of(
        (condition, obligations.Status.Done_late),
        (
            scheduled_is_there & scheduled_up_to_as_of & ~(notified_is_there & scheduled_above_scheduling_due),
            obligations.Status.Done_in_time,
        ),
        (notified_is_there & notified_up_to_as_of & ~as_of_above_scheduling_due & ~is_done_, obligations.Status.Open),
        (condition_, obligations.Status.Overdue),
        (~is_done & ~is_done_, obligations.Status.Not_begun),
        out=out["scheduling.status"],
    )
    # Article 14, fourth sentence
    scheduling_has_followed = np.logical_or(condition, condition_, out=out["scheduling.has_followed"])
    participated_up_to_as_of = participated <= as_of
    is_done_2 = participated_is_there & participated_up_to_as_of
    participated_above_participation_due = participated > participation_due
    as_of_above_participation_due = as_of > participation_due
    condition_2 = (
        notified_is_there & participated_is_there & participated_up_to_as_of & participated_above_participation_due
    )
    condition_3 = notified_is_there & notified_up_to_as_of & as_of_above_participation_due & ~is_done_2
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    participation_status = one_of(
        (condition_2, obligations.Status.Done_late),
        (
            participated_is_there
            & participated_up_to_as_of
            & ~(notified_is_there & participated_above_participation_due),
            obligations.Status.Done_in_time,
        ),
        (
            notified_is_there & notified_up_to_as_of & ~as_of_above_participation_due & ~is_done_2,
            obligations.Status.Open,
        ),
        (condition_3, obligations.Status.Overdue),
        (~is_done & ~is_done_2, obligations.Status.Not_begun),
        out=out["participation.status"],
    )
    participation_has_followed = np.logical_or(condition_2, condition_3, out=out["participation.has_followed"])
    report_start = one_of(
        (completed_is_there, obligations.Start.On),
        (~completed_is_there, obligations.Start.Awaited),
        out=out["report.start"],
    )
    completed_up_to_as_of = completed <= as_of
    is_begun_ = completed_is_there & completed_up_to_as_of
    reported_up_to_as_of = reported <= as_of
    is_done_3 = reported_is_there & reported_up_to_as_of
    report_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_begun_ & ~is_done_3, obligations.Status.Not_begun),
        (completed_is_there & completed_up_to_as_of & ~is_done_3, obligations.Status.Open),
        out=out["report.status"],
    )
    submission_start = one_of(
        (reported_is_there, obligations.Start.On),
        (~reported_is_there, obligations.Start.Awaited),
        out=out["submission.start"],
    )
    is_done_4 = submitted_is_there & (submitted <= as_of)
    submission_status = one_of(
        (is_done_4, obligations.Status.Done_in_time),
        (~is_done_3 & ~is_done_4, obligations.Status.Not_begun),
        (reported_is_there & reported_up_to_as_of & ~is_done_4, obligations.Status.Open),
        out=out["submission.status"],
    )
    # Article 14, fourth sentence
    is_renounced_rule_2 = participation_has_followed & ~scheduling_has_followed
    # Article 14, fourth sentence: The investor is considered to have renounced the right in the proposed investment.
    is_renounced = np.logical_or(condition | condition_, is_renounced_rule_2, out=out["is_renounced"])
    # Article 14: The investor cannot be notified of an approval before the sector has received it.
    refused = notified_is_there & approval_received_is_there & (approval_received > notified)
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(notified_is_there, scheduling_due_is_nowhere),
        both(notified_is_there, participation_due_is_nowhere),
        both(approval_received_is_there, notification_due_is_nowhere),
    )
    return Block(
        doubtful,
        {
            "notification": outcome_of_each,
            "scheduling": outcome_of_each,
            "participation": outcome_of_each,
            "report": outcome_of_each,
            "submission": outcome_of_each,
            "is_renounced": outcome_of_each,
        },
        {
            "notification.modality": obligations.Modality.Duty,
            "notification.bearer": administration.Actor.Planning_and_investment_sector,
            "notification.addressee": administration.Actor.Investor,
            "notification.start": notification_start,
            "notification.start.On": approval_received,
            "notification.due?": approval_received_is_there,
            "notification.due": notification_due,
            "notification.done?": notified_is_there,
            "notification.done": notified,
            "notification.status": notification_status,
            "notification.follows": obligations.Consequence.Not_said,
            "notification.has_followed": False,
            "scheduling.modality": obligations.Modality.Duty,
            "scheduling.bearer": administration.Actor.Investor,
            "scheduling.addressee": administration.Actor.Planning_and_investment_sector,
            "scheduling.start": scheduling_start,
            "scheduling.start.On": notified,
            "scheduling.due?": notified_is_there,
            "scheduling.due": scheduling_due,
            "scheduling.done?": scheduled_is_there,
            "scheduling.done": scheduled,
            "scheduling.status": scheduling_status,
            "scheduling.follows": obligations.Consequence.Considered_renounced,
            "scheduling.has_followed": scheduling_has_followed,
            "participation.modality": obligations.Modality.Duty,
            "participation.bearer": administration.Actor.Investor,
            "participation.addressee": administration.Actor.Planning_and_investment_sector,
            "participation.start": scheduling_start,
            "participation.start.On": notified,
            "participation.due?": notified_is_there,
            "participation.due": participation_due,
            "participation.done?": participated_is_there,
            "participation.done": participated,
            "participation.status": participation_status,
            "participation.follows": obligations.Consequence.Considered_renounced,
            "participation.has_followed": participation_has_followed,
            "report.modality": obligations.Modality.Duty,
            "report.bearer": administration.Actor.Planning_and_investment_sector,
            "report.addressee": administration.Actor.Committee_for_investment_promotion,
            "report.start": report_start,
            "report.start.On": completed,
            "report.due?": False,
            "report.due": 0,
            "report.done?": reported_is_there,
            "report.done": reported,
            "report.status": report_status,
            "report.follows": obligations.Consequence.Not_said,
            "report.has_followed": False,
            "submission.modality": obligations.Modality.Duty,
            "submission.bearer": administration.Actor.Planning_and_investment_sector,
            "submission.addressee": administration.Actor.Government_or_local_authorities,
            "submission.start": submission_start,
            "submission.start.On": reported,
            "submission.due?": False,
            "submission.due": 0,
            "submission.done?": submitted_is_there,
            "submission.done": submitted,
            "submission.status": submission_status,
            "submission.follows": obligations.Consequence.Not_said,
            "submission.has_followed": False,
            "is_renounced": is_renounced,
        },
    )


def _negotiation_duties_block_by_reading(
    approval_received_is_there: Array,
    approval_received: Array,
    notified_is_there: Array,
    notified: Array,
    scheduled_is_there: Array,
    scheduled: Array,
    participated_is_there: Array,
    participated: Array,
    completed_is_there: Array,
    completed: Array,
    reported_is_there: Array,
    reported: Array,
    submitted_is_there: Array,
    submitted: Array,
    as_of: Array,
    ten_days: Array,
    thirty_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Negotiation_duties` for a block of rows, by how the text is read."""
    ten_days_is_from_receipt_by_investor = ten_days == Ten_days_to_schedule.From_receipt_by_investor
    scheduling_start_is_there = np.logical_or(
        notified_is_there & ten_days_is_from_receipt_by_investor,
        approval_received_is_there & ~ten_days_is_from_receipt_by_investor,
        out=out["scheduling.due?"],
    )
    # Article 14, third sentence: The day from which the 10 working days run.
    scheduling_start = select(
        ten_days_is_from_receipt_by_investor, notified, approval_received, out=out["scheduling.start.On"]
    )
    # Article 14, third sentence: The last day for scheduling a negotiation date.
    scheduling_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(scheduling_start, out=out["scheduling.due"])
    scheduling_due_is_nowhere = nowhere(scheduling_due)
    thirty_days_is_from_notification = thirty_days == Thirty_days.From_notification
    # Article 14, fourth sentence: The last day for participating.
    participation_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(
        select(thirty_days_is_from_notification, scheduling_start, scheduling_due), out=out["participation.due"]
    )
    participation_due_is_nowhere = nowhere(participation_due)
    condition = both(scheduling_start_is_there, participation_due_is_nowhere)
    notification_start = one_of(
        (approval_received_is_there, obligations.Start.On),
        (~approval_received_is_there, obligations.Start.Awaited),
        out=out["notification.start"],
    )
    notification_due = _WORKING_DAYS_LATER_2_LAO_PDR.of(approval_received, out=out["notification.due"])
    notification_due_is_nowhere = nowhere(notification_due)
    approval_received_up_to_as_of = approval_received <= as_of
    is_begun = approval_received_is_there & approval_received_up_to_as_of
    notified_up_to_as_of = notified <= as_of
    is_done = notified_is_there & notified_up_to_as_of
    notified_above_notification_due = notified > notification_due
    as_of_above_notification_due = as_of > notification_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    notification_status = one_of(
        (
            approval_received_is_there & notified_is_there & notified_up_to_as_of & notified_above_notification_due,
            obligations.Status.Done_late,
        ),
        (
            notified_is_there & notified_up_to_as_of & ~(approval_received_is_there & notified_above_notification_due),
            obligations.Status.Done_in_time,
        ),
        (
            approval_received_is_there & approval_received_up_to_as_of & ~as_of_above_notification_due & ~is_done,
            obligations.Status.Open,
        ),
        (
            approval_received_is_there & approval_received_up_to_as_of & as_of_above_notification_due & ~is_done,
            obligations.Status.Overdue,
        ),
        (~is_begun & ~is_done, obligations.Status.Not_begun),
        out=out["notification.status"],
    )
    scheduling_start_ = one_of(
        (scheduling_start_is_there, obligations.Start.On),
        (~scheduling_start_is_there, obligations.Start.Awaited),
        out=out["scheduling.start"],
    )
    scheduling_start_up_to_as_of = scheduling_start <= as_of
    is_begun_ = scheduling_start_is_there & scheduling_start_up_to_as_of
    scheduled_up_to_as_of = scheduled <= as_of
    is_done_ = scheduled_is_there & scheduled_up_to_as_of
    scheduled_above_scheduling_due = scheduled > scheduling_due
    as_of_above_scheduling_due = as_of > scheduling_due
    condition_ = scheduled_is_there & scheduling_start_is_there & scheduled_up_to_as_of & scheduled_above_scheduling_due
    condition_2 = scheduling_start_is_there & scheduling_start_up_to_as_of & as_of_above_scheduling_due & ~is_done_
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    scheduling_status = one_of(
        (condition_, obligations.Status.Done_late),
        (
            scheduled_is_there & scheduled_up_to_as_of & ~(scheduling_start_is_there & scheduled_above_scheduling_due),
            obligations.Status.Done_in_time,
        ),
        (
            scheduling_start_is_there & scheduling_start_up_to_as_of & ~as_of_above_scheduling_due & ~is_done_,
            obligations.Status.Open,
        ),
        (condition_2, obligations.Status.Overdue),
        (~is_begun_ & ~is_done_, obligations.Status.Not_begun),
        out=out["scheduling.status"],
    )
    # Article 14, fourth sentence
    scheduling_has_followed = np.logical_or(condition_, condition_2, out=out["scheduling.has_followed"])
    participation_start = one_of(
        (notified_is_there, obligations.Start.On),
        (~notified_is_there, obligations.Start.Awaited),
        out=out["participation.start"],
    )
    participated_up_to_as_of = participated <= as_of
    is_done_2 = participated_is_there & participated_up_to_as_of
    participated_above_participation_due = participated > participation_due
    as_of_above_participation_due = as_of > participation_due
    condition_3 = (
        participated_is_there
        & scheduling_start_is_there
        & participated_up_to_as_of
        & participated_above_participation_due
    )
    condition_4 = (
        notified_is_there
        & scheduling_start_is_there
        & notified_up_to_as_of
        & as_of_above_participation_due
        & ~is_done_2
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    participation_status = one_of(
        (condition_3, obligations.Status.Done_late),
        (
            participated_is_there
            & participated_up_to_as_of
            & ~(scheduling_start_is_there & participated_above_participation_due),
            obligations.Status.Done_in_time,
        ),
        (
            notified_is_there
            & notified_up_to_as_of
            & ~(scheduling_start_is_there & as_of_above_participation_due)
            & ~is_done_2,
            obligations.Status.Open,
        ),
        (condition_4, obligations.Status.Overdue),
        (~is_done & ~is_done_2, obligations.Status.Not_begun),
        out=out["participation.status"],
    )
    participation_has_followed = np.logical_or(condition_3, condition_4, out=out["participation.has_followed"])
    report_start = one_of(
        (completed_is_there, obligations.Start.On),
        (~completed_is_there, obligations.Start.Awaited),
        out=out["report.start"],
    )
    completed_up_to_as_of = completed <= as_of
    is_begun_2 = completed_is_there & completed_up_to_as_of
    reported_up_to_as_of = reported <= as_of
    is_done_3 = reported_is_there & reported_up_to_as_of
    report_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_begun_2 & ~is_done_3, obligations.Status.Not_begun),
        (completed_is_there & completed_up_to_as_of & ~is_done_3, obligations.Status.Open),
        out=out["report.status"],
    )
    submission_start = one_of(
        (reported_is_there, obligations.Start.On),
        (~reported_is_there, obligations.Start.Awaited),
        out=out["submission.start"],
    )
    is_done_4 = submitted_is_there & (submitted <= as_of)
    submission_status = one_of(
        (is_done_4, obligations.Status.Done_in_time),
        (~is_done_3 & ~is_done_4, obligations.Status.Not_begun),
        (reported_is_there & reported_up_to_as_of & ~is_done_4, obligations.Status.Open),
        out=out["submission.status"],
    )
    # Article 14, fourth sentence
    is_renounced_rule_2 = participation_has_followed & ~scheduling_has_followed
    # Article 14, fourth sentence: The investor is considered to have renounced the right in the proposed investment.
    is_renounced = np.logical_or(condition_ | condition_2, is_renounced_rule_2, out=out["is_renounced"])
    # Article 14: The investor cannot be notified of an approval before the sector has received it.
    refused = notified_is_there & approval_received_is_there & (approval_received > notified)
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(scheduling_start_is_there, scheduling_due_is_nowhere),
        condition,
        both(approval_received_is_there, notification_due_is_nowhere),
        both(
            either(
                both(scheduling_start_is_there, scheduling_due_is_nowhere, ~thirty_days_is_from_notification), condition
            ),
            ~scheduling_has_followed,
        ),
    )
    return Block(
        doubtful,
        {
            "notification": outcome_of_each,
            "scheduling": outcome_of_each,
            "participation": outcome_of_each,
            "report": outcome_of_each,
            "submission": outcome_of_each,
            "is_renounced": outcome_of_each,
        },
        {
            "notification.modality": obligations.Modality.Duty,
            "notification.bearer": administration.Actor.Planning_and_investment_sector,
            "notification.addressee": administration.Actor.Investor,
            "notification.start": notification_start,
            "notification.start.On": approval_received,
            "notification.due?": approval_received_is_there,
            "notification.due": notification_due,
            "notification.done?": notified_is_there,
            "notification.done": notified,
            "notification.status": notification_status,
            "notification.follows": obligations.Consequence.Not_said,
            "notification.has_followed": False,
            "scheduling.modality": obligations.Modality.Duty,
            "scheduling.bearer": administration.Actor.Investor,
            "scheduling.addressee": administration.Actor.Planning_and_investment_sector,
            "scheduling.start": scheduling_start_,
            "scheduling.start.On": scheduling_start,
            "scheduling.due?": scheduling_start_is_there,
            "scheduling.due": scheduling_due,
            "scheduling.done?": scheduled_is_there,
            "scheduling.done": scheduled,
            "scheduling.status": scheduling_status,
            "scheduling.follows": obligations.Consequence.Considered_renounced,
            "scheduling.has_followed": scheduling_has_followed,
            "participation.modality": obligations.Modality.Duty,
            "participation.bearer": administration.Actor.Investor,
            "participation.addressee": administration.Actor.Planning_and_investment_sector,
            "participation.start": participation_start,
            "participation.start.On": notified,
            "participation.due?": scheduling_start_is_there,
            "participation.due": participation_due,
            "participation.done?": participated_is_there,
            "participation.done": participated,
            "participation.status": participation_status,
            "participation.follows": obligations.Consequence.Considered_renounced,
            "participation.has_followed": participation_has_followed,
            "report.modality": obligations.Modality.Duty,
            "report.bearer": administration.Actor.Planning_and_investment_sector,
            "report.addressee": administration.Actor.Committee_for_investment_promotion,
            "report.start": report_start,
            "report.start.On": completed,
            "report.due?": False,
            "report.due": 0,
            "report.done?": reported_is_there,
            "report.done": reported,
            "report.status": report_status,
            "report.follows": obligations.Consequence.Not_said,
            "report.has_followed": False,
            "submission.modality": obligations.Modality.Duty,
            "submission.bearer": administration.Actor.Planning_and_investment_sector,
            "submission.addressee": administration.Actor.Government_or_local_authorities,
            "submission.start": submission_start,
            "submission.start.On": reported,
            "submission.due?": False,
            "submission.due": 0,
            "submission.done?": submitted_is_there,
            "submission.done": submitted,
            "submission.status": submission_status,
            "submission.follows": obligations.Consequence.Not_said,
            "submission.has_followed": False,
            "is_renounced": is_renounced,
        },
    )


NEGOTIATION_DUTIES = ColumnScope(
    scalar_part_4_concession_activities.NEGOTIATION_DUTIES,
    Blocks(
        _negotiation_duties_block,
        (
            "approval_received?",
            "approval_received",
            "notified?",
            "notified",
            "scheduled?",
            "scheduled",
            "participated?",
            "participated",
            "completed?",
            "completed",
            "reported?",
            "reported",
            "submitted?",
            "submitted",
            "as_of",
        ),
        tabled=("approval_received", "notified"),
        puts={
            "notification.start": "int8",
            "notification.due": "int64",
            "notification.status": "int8",
            "scheduling.start": "int8",
            "scheduling.due": "int64",
            "scheduling.status": "int8",
            "scheduling.has_followed": "bool",
            "participation.due": "int64",
            "participation.status": "int8",
            "participation.has_followed": "bool",
            "report.start": "int8",
            "report.status": "int8",
            "submission.start": "int8",
            "submission.status": "int8",
            "is_renounced": "bool",
        },
    ),
    Blocks(
        _negotiation_duties_block_by_reading,
        (
            "approval_received?",
            "approval_received",
            "notified?",
            "notified",
            "scheduled?",
            "scheduled",
            "participated?",
            "participated",
            "completed?",
            "completed",
            "reported?",
            "reported",
            "submitted?",
            "submitted",
            "as_of",
            "ten_days",
            "thirty_days",
        ),
        tabled=("approval_received",),
        puts={
            "notification.start": "int8",
            "notification.due": "int64",
            "notification.status": "int8",
            "scheduling.start": "int8",
            "scheduling.start.On": "int64",
            "scheduling.due?": "bool",
            "scheduling.due": "int64",
            "scheduling.status": "int8",
            "scheduling.has_followed": "bool",
            "participation.start": "int8",
            "participation.due": "int64",
            "participation.status": "int8",
            "participation.has_followed": "bool",
            "report.start": "int8",
            "report.status": "int8",
            "submission.start": "int8",
            "submission.status": "int8",
            "is_renounced": "bool",
        },
    ),
)


def negotiation_duties(
    *,
    approval_received: Column | None = None,
    notified: Column | None = None,
    scheduled: Column | None = None,
    participated: Column | None = None,
    completed: Column | None = None,
    reported: Column | None = None,
    submitted: Column | None = None,
    as_of: Column,
    ten_days: Column | None = None,
    thirty_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What Article 14 asks of the sector and of the investor, how it stands, and whether the investor has renounced
    the right in the proposed investment.

    Encodes Article 14 (rules/decree/part_4_concession_activities.catala_en:891).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        approval_received: The day on which the planning and investment sector received the approval.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        notified: The day on which the investor received the approval notification.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        scheduled: The day on which the investor scheduled a negotiation date with the sector.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        participated: The day on which the investor first participated in the negotiation.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        completed: The day on which the sector completed the negotiation.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        reported: The day on which the sector reported the outcomes to the meeting of the CIP.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        submitted: The day on which the outcomes were submitted to the government or the provincial or municipal
            authorities.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        ten_days: From when the 10 working days run.
            Codes of `Ten_days_to_schedule` (int8), or the names of cases; a reading of the text:
                From_receipt_by_investor if not given.
        thirty_days: From when the 30 working days run.
            Codes of `Thirty_days` (int8), or the names of cases; a reading of the text: From_notification if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        notification: To notify the investor of the approval in writing.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        scheduling: To schedule a negotiation date with the planning and investment sector.
            A mapping as `notification`.
        participation: To begin the negotiation, and participate in it.
            A mapping as `notification`.
        report: To report the outcomes of the negotiation to the meeting of the CIP.
            A mapping as `notification`.
        submission: To submit the outcomes to the government or the provincial or municipal authorities, so that the
            authority to sign is delegated.
            A mapping as `notification`.
        is_renounced: The investor is considered to have renounced the right in the proposed investment.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return NEGOTIATION_DUTIES.ask(
        threads,
        approval_received=approval_received,
        notified=notified,
        scheduled=scheduled,
        participated=participated,
        completed=completed,
        reported=reported,
        submitted=submitted,
        as_of=as_of,
        ten_days=ten_days,
        thirty_days=thirty_days,
    )


def _warranty_block(
    project_electricity: Array,
    project_land: Array,
    project_mining: Array,
    project: Array,
    project_electricity_scale: int,
    project_land_scale: int,
    project_mining_scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Warranty` for a block of rows."""
    project_is_electricity = project == Project.Electricity
    project_electricity_above_5 = project_electricity > 5 * project_electricity_scale
    project_electricity_above_100 = project_electricity > 100 * project_electricity_scale
    project_electricity_below_0 = below(project_electricity, 0)
    # Article 15(1), first item: USD 10,000
    amount_rule_1 = project_is_electricity & ~project_electricity_above_5
    # Article 15(1), second item: USD 30,000
    amount_rule_2 = project_is_electricity & project_electricity_above_5 & ~project_electricity_above_100
    # Article 15(1), third item: USD 50,000
    amount_rule_3 = project_is_electricity & project_electricity_above_100
    project_is_land = project == Project.Land
    project_land = narrowed(project_land)
    project_land_from_2 = project_land >= 2 * project_land_scale
    project_land_up_to_150 = project_land <= 150 * project_land_scale
    project_land_from_151 = project_land >= 151 * project_land_scale
    project_land_up_to_1000 = project_land <= 1000 * project_land_scale
    project_land_from_1101 = project_land >= 1101 * project_land_scale
    project_land_below_0 = below(project_land, 0)
    # Article 15(2), first item: USD 30,000
    amount_rule_4 = project_is_land & project_land_from_2 & project_land_up_to_150
    # Article 15(2), second item: USD 50,000
    amount_rule_5 = project_is_land & project_land_from_151 & project_land_up_to_1000
    # Article 15(2), second item, second sentence: USD 70,000
    amount_rule_6 = project_is_land & project_land_from_1101
    project_is_mining = project == Project.Mining
    project_mining = narrowed(project_mining)
    project_mining_from_1 = project_mining >= project_mining_scale
    project_mining_up_to_300 = project_mining <= 300 * project_mining_scale
    project_mining_from_301 = project_mining >= 301 * project_mining_scale
    project_mining_up_to_500 = project_mining <= 500 * project_mining_scale
    project_mining_below_0 = below(project_mining, 0)
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
    amount = widened(amount_by_rule, 1_000_000, out=out["amount"])
    # Article 15: The size of a project cannot be negative.
    refused = either(
        both(project_is_electricity, project_electricity_below_0),
        both(project_is_land, project_land_below_0),
        both(project_is_mining, project_mining_below_0),
    )
    return Block(None, {"amount": outcome(amount_by_rule == 0, refused)}, {"amount": amount})


WARRANTY = ColumnScope(
    scalar_part_4_concession_activities.WARRANTY,
    Blocks(
        _warranty_block,
        ("project.Electricity", "project.Land", "project.Mining", "project"),
        scales=("project.Electricity", "project.Land", "project.Mining"),
        puts={"amount": "int64"},
    ),
)


def warranty(*, project: Column, threads: int | None = None) -> Answers:
    """The warranty that guarantees the implementation of the MOU or concession agreement.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1147).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        project: The concession project, by its kind and size.
            `Cases`: codes of `Project` (int8), and a column for what each of these carries: {Electricity:
                `Decimals` in MW, Land: `Decimals` in ha, Mining: `Decimals` in km2}.

    Outputs, each with its `values` and its `outcome` by row:
        amount: The warranty to be deposited.
            int64 in hundredths of USD.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return WARRANTY.ask(threads, project=project)


def _warranty_due_block(
    project_electricity: Array,
    project_land: Array,
    project_mining: Array,
    project: Array,
    agreed_is_there: Array,
    agreed: Array,
    project_electricity_scale: int,
    project_land_scale: int,
    project_mining_scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Warranty_due` for a block of rows."""
    project_is_other = project == Project.Other
    # Article 15, first sentence: (output of Warranty with { -- project: project }).amount
    due_rule_1 = ~project_is_other
    project_is_electricity = project == Project.Electricity
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
    project_is_land = project == Project.Land
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
    project_is_mining = project == Project.Mining
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
    # Article 15: The warranty to be deposited (in hundredths of USD).
    due = select(project_is_other, select(agreed_is_there, agreed, 0), amount, out=out["due"])
    # Article 15: The size of a project cannot be negative.
    refused = either(
        both(project_is_electricity, ~project_electricity_from_0),
        both(project_is_land, ~project_land_from_0),
        both(project_is_mining, ~project_mining_from_0),
    )
    # The doubtful rows, which the scalar evaluator settles one by one: rules may meet, or something may fail.
    doubtful = both(
        due_rule_1,
        amount_rule_1
        | amount_rule_2
        | amount_rule_3
        | amount_rule_4
        | amount_rule_5
        | amount_rule_6
        | amount_rule_7
        | amount_rule_8,
        ~(
            project_is_other
            | (project == Project.Regulated_minerals)
            | project_is_electricity & project_electricity_from_0
            | project_is_land & project_land_from_0
            | project_is_mining & project_mining_from_0
        ),
    )
    return Block(
        doubtful,
        {"due": outcome(due_rule_1 & (amount_by_rule == 0) | ~(agreed_is_there | due_rule_1), refused)},
        {"due": due},
    )


def _warranty_due_block_by_reading(
    project_electricity: Array,
    project_land: Array,
    project_mining: Array,
    project: Array,
    agreed_is_there: Array,
    agreed: Array,
    such_as: Array,
    project_electricity_scale: int,
    project_land_scale: int,
    project_mining_scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Warranty_due` for a block of rows, by how the text is read."""
    such_as_is_fixed_amounts = such_as == Such_as.Fixed_amounts
    project_is_other = project == Project.Other
    # Article 15, first sentence: (output of Warranty with { -- project: project }).amount
    due_rule_1 = such_as_is_fixed_amounts & ~project_is_other
    project_is_electricity = project == Project.Electricity
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
    project_is_land = project == Project.Land
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
    project_is_mining = project == Project.Mining
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
    project_is_regulated_minerals = project == Project.Regulated_minerals
    # Article 15, first sentence; Article 15, second sentence
    due_rule_2 = agreed_is_there & ~such_as_is_fixed_amounts & ~project_is_regulated_minerals
    # Article 15(3), second item, third sentence
    due_rule_3 = agreed_is_there & project_is_other & (such_as_is_fixed_amounts | project_is_regulated_minerals)
    # Article 15: The warranty to be deposited (in hundredths of USD).
    due = select(due_rule_1, amount, select(agreed_is_there, agreed, 0), out=out["due"])
    # Article 15: The size of a project cannot be negative.
    refused = either(
        both(project_is_electricity, ~project_electricity_from_0),
        both(project_is_land, ~project_land_from_0),
        both(project_is_mining, ~project_mining_from_0),
    )
    # The doubtful rows, which the scalar evaluator settles one by one: rules may meet, or something may fail.
    doubtful = both(
        such_as_is_fixed_amounts,
        ~project_is_other,
        amount_rule_1
        | amount_rule_2
        | amount_rule_3
        | amount_rule_4
        | amount_rule_5
        | amount_rule_6
        | amount_rule_7
        | amount_rule_8,
        ~(
            project_is_other
            | project_is_regulated_minerals
            | project_is_electricity & project_electricity_from_0
            | project_is_land & project_land_from_0
            | project_is_mining & project_mining_from_0
        ),
    )
    return Block(
        doubtful,
        {
            "due": outcome(
                such_as_is_fixed_amounts & ~project_is_other & (amount_by_rule == 0)
                | ~(due_rule_1 | due_rule_2 | due_rule_3),
                refused,
            ),
        },
        {"due": due},
    )


WARRANTY_DUE = ColumnScope(
    scalar_part_4_concession_activities.WARRANTY_DUE,
    Blocks(
        _warranty_due_block,
        ("project.Electricity", "project.Land", "project.Mining", "project", "agreed?", "agreed"),
        scales=("project.Electricity", "project.Land", "project.Mining"),
        puts={"due": "int64"},
    ),
    Blocks(
        _warranty_due_block_by_reading,
        ("project.Electricity", "project.Land", "project.Mining", "project", "agreed?", "agreed", "such_as"),
        scales=("project.Electricity", "project.Land", "project.Mining"),
        puts={"due": "int64"},
    ),
)


def warranty_due(
    *, project: Column, agreed: Column | None = None, such_as: Column | None = None, threads: int | None = None
) -> Answers:
    """The warranty to be deposited, where one was agreed too.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1162).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        project: The concession project, by its kind and size.
            `Cases`: codes of `Project` (int8), and a column for what each of these carries: {Electricity:
                `Decimals` in MW, Land: `Decimals` in ha, Mining: `Decimals` in km2}.
        agreed: The amount agreed in the MOU or concession agreement; absent where none was.
            int64 in hundredths of USD; `Optionals` of that where rows have none; None if no row has one.
        such_as: What the amounts of Article 15 are.
            Codes of `Such_as` (int8), or the names of cases; a reading of the text: Fixed_amounts if not given.

    Outputs, each with its `values` and its `outcome` by row:
        due: The warranty to be deposited.
            int64 in hundredths of USD.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return WARRANTY_DUE.ask(threads, project=project, agreed=agreed, such_as=such_as)


def _deposit_manner_block(
    deposit_in_another_currency_is_accepted: Array,
    deposit: Array,
    means: Array,
    is_to_the_account: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Deposit_manner` for a block of rows."""
    return Block(
        None,
        {"defects": 0},
        {
            "defects": Listing(
                (
                    np.equal(means, Deposit_means.Guarantee_or_property, out=out["defects[1]"]),
                    Deposit_defect.Not_in_cash,
                ),
                (np.logical_not(is_to_the_account, out=out["defects[2]"]), Deposit_defect.Not_to_the_account),
                (
                    np.logical_and(
                        deposit == Deposit.In_another_currency,
                        ~deposit_in_another_currency_is_accepted,
                        out=out["defects[3]"],
                    ),
                    Deposit_defect.Currency_not_accepted,
                ),
            ),
        },
    )


def _deposit_manner_block_by_reading(
    deposit_in_another_currency_is_accepted: Array,
    deposit: Array,
    means: Array,
    is_to_the_account: Array,
    in_cash: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Deposit_manner` for a block of rows, by how the text is read."""
    return Block(
        None,
        {"defects": 0},
        {
            "defects": Listing(
                (
                    np.logical_or(
                        means == Deposit_means.Guarantee_or_property,
                        (means == Deposit_means.Bank_transfer) & (in_cash != In_cash.Money),
                        out=out["defects[1]"],
                    ),
                    Deposit_defect.Not_in_cash,
                ),
                (np.logical_not(is_to_the_account, out=out["defects[2]"]), Deposit_defect.Not_to_the_account),
                (
                    np.logical_and(
                        deposit == Deposit.In_another_currency,
                        ~deposit_in_another_currency_is_accepted,
                        out=out["defects[3]"],
                    ),
                    Deposit_defect.Currency_not_accepted,
                ),
            ),
        },
    )


DEPOSIT_MANNER = ColumnScope(
    scalar_part_4_concession_activities.DEPOSIT_MANNER,
    Blocks(
        _deposit_manner_block,
        ("deposit.In_another_currency.is_accepted", "deposit", "means", "is_to_the_account"),
        puts={"defects[1]": "bool", "defects[2]": "bool", "defects[3]": "bool"},
    ),
    Blocks(
        _deposit_manner_block_by_reading,
        ("deposit.In_another_currency.is_accepted", "deposit", "means", "is_to_the_account", "in_cash"),
        puts={"defects[1]": "bool", "defects[2]": "bool", "defects[3]": "bool"},
    ),
)


def deposit_manner(
    *,
    deposit: Column,
    means: Column,
    is_to_the_account: Column,
    in_cash: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Whether the currency, the means and the account of a deposit are those that Article 15 asks for.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1457).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        deposit: What is deposited.
            `Cases`: codes of `Deposit` (int8), and a column for what each of these carries: {In_kip: int64 in
                hundredths of LAK, In_us_dollars: int64 in hundredths of USD, In_another_currency: a mapping of columns:
                {is_accepted: bool, worth: int64 in hundredths of USD}}.
        means: By which means it is deposited.
            Codes of `Deposit_means` (int8), or the names of cases.
        is_to_the_account: It goes to the account of the planning and investment sector at the National Treasury.
            bool.
        in_cash: What "in cash" means.
            Codes of `In_cash` (int8), or the names of cases; a reading of the text: Money if not given.

    Outputs, each with its `values` and its `outcome` by row:
        defects: What is wrong with the way in which it is deposited.
            `Lists` of codes of `Deposit_defect` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return DEPOSIT_MANNER.ask(
        threads, deposit=deposit, means=means, is_to_the_account=is_to_the_account, in_cash=in_cash
    )


def _warranty_deposit_block(
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
    project_electricity_scale: int,
    project_land_scale: int,
    project_mining_scale: int,
    scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Warranty_deposit` for a block of rows."""
    project_is_other = project == Project.Other
    # Article 15, first sentence: (output of Warranty with { -- project: project }).amount
    due_rule_1 = ~project_is_other
    project_is_electricity = project == Project.Electricity
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
    project_is_land = project == Project.Land
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
    project_is_mining = project == Project.Mining
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
        | (project == Project.Regulated_minerals)
        | project_is_electricity & project_electricity_from_0
        | project_is_land & project_land_from_0
        | project_is_mining & project_mining_from_0
    )
    condition = both(
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
    # Article 15: The warranty to be deposited (in hundredths of USD).
    due = select(project_is_other, select(agreed_is_there, agreed, 0), amount)
    condition_ = due_rule_1 & (amount_by_rule == 0) | ~(agreed_is_there | due_rule_1)
    condition_2 = both(not_condition, ~condition_)
    condition_3 = either(condition, condition_2)
    means_is_guarantee_or_property = np.equal(means, Deposit_means.Guarantee_or_property, out=out["defects[1]"])
    not_is_to_the_account = np.logical_not(is_to_the_account, out=out["defects[2]"])
    deposit_is_in_another_currency = deposit == Deposit.In_another_currency
    condition_4 = np.logical_and(
        deposit_is_in_another_currency, ~deposit_in_another_currency_is_accepted, out=out["defects[3]"]
    )
    rate_of_the_day_is_too_large = beyond(rate_of_the_day, 4_611_686_018_427_387_904)
    due_overflows = overflows(due, rate_of_the_day)
    # Article 15(3), second item, fifth sentence: The warranty to be deposited, in Kip (in hundredths of LAK).
    due_in_kip = rounded(np.multiply(due, rate_of_the_day, out=out["due_in_kip"]), scale, out=out["due_in_kip"])
    deposit_is_in_kip = deposit == Deposit.In_kip
    deposit_is_in_us_dollars = deposit == Deposit.In_us_dollars
    # Article 15(3), second item, fifth sentence: The deposit is not less than the warranty.
    is_enough = np.logical_or(
        deposit_is_in_kip & (due_in_kip <= deposit_in_kip) | deposit_is_in_us_dollars & (due <= deposit_in_us_dollars),
        deposit_is_in_another_currency & (due <= deposit_in_another_currency_worth),
        out=out["is_enough"],
    )
    # Article 15: The deposit is as Article 15 asks.
    is_as_asked = np.logical_and(
        is_enough, ~(means_is_guarantee_or_property | not_is_to_the_account | condition_4), out=out["is_as_asked"]
    )
    # Article 15: A rate of exchange is above zero.
    refused = ~((rate_of_the_day > 0) & ((agreed_rate > 0) | ~agreed_rate_is_there))
    outcome_of_each = refusal(refused)
    outcome_of_several = outcome(
        condition_ & deposit_is_in_kip
        | condition_ & deposit_is_in_us_dollars
        | condition_ & deposit_is_in_another_currency,
        refused,
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; rules may
    # meet, or something may fail.
    doubtful = either(
        agreed_is_too_large,
        rate_of_the_day_is_too_large,
        either(
            condition,
            condition_2,
            due_overflows,
            both(either(condition, condition_2, due_overflows), deposit_is_in_kip),
            both(condition_3, deposit_is_in_us_dollars),
            both(condition_3, deposit_is_in_another_currency),
        ),
    )
    return Block(
        doubtful,
        {
            "rate": outcome_of_each,
            "due_in_kip": outcome(condition_, refused),
            "is_enough": outcome_of_several,
            "defects": outcome_of_each,
            "is_as_asked": outcome_of_several,
        },
        {
            "rate": rate_of_the_day,
            "due_in_kip": due_in_kip,
            "is_enough": is_enough,
            "defects": Listing(
                (means_is_guarantee_or_property, Deposit_defect.Not_in_cash),
                (not_is_to_the_account, Deposit_defect.Not_to_the_account),
                (condition_4, Deposit_defect.Currency_not_accepted),
            ),
            "is_as_asked": is_as_asked,
        },
        {"rate": scale},
    )


def _warranty_deposit_block_by_reading(
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
    exchange_rate: Array,
    warranty_due_such_as: Array,
    deposit_manner_in_cash: Array,
    project_electricity_scale: int,
    project_land_scale: int,
    project_mining_scale: int,
    scale: int,
    out: Mapping[str, Array],
) -> Block:
    """`Warranty_deposit` for a block of rows, by how the text is read."""
    warranty_due_such_as_is_fixed_amounts = warranty_due_such_as == Such_as.Fixed_amounts
    project_is_other = project == Project.Other
    # Article 15, first sentence: (output of Warranty with { -- project: project }).amount
    due_rule_1 = warranty_due_such_as_is_fixed_amounts & ~project_is_other
    project_is_electricity = project == Project.Electricity
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
    project_is_land = project == Project.Land
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
    project_is_mining = project == Project.Mining
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
    project_is_regulated_minerals = project == Project.Regulated_minerals
    not_condition = ~(
        project_is_other
        | project_is_regulated_minerals
        | project_is_electricity & project_electricity_from_0
        | project_is_land & project_land_from_0
        | project_is_mining & project_mining_from_0
    )
    condition = both(
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
    # Article 15: The warranty to be deposited (in hundredths of USD).
    due = select(due_rule_1, amount, select(agreed_is_there, agreed, 0))
    condition_ = warranty_due_such_as_is_fixed_amounts & ~project_is_other & (amount_by_rule == 0) | ~(
        due_rule_1 | due_rule_2 | due_rule_3
    )
    condition_2 = both(not_condition, ~condition_)
    condition_3 = either(condition, condition_2)
    means_is_guarantee_or_property = means == Deposit_means.Guarantee_or_property
    condition_4 = (means == Deposit_means.Bank_transfer) & (deposit_manner_in_cash != In_cash.Money)
    not_is_to_the_account = np.logical_not(is_to_the_account, out=out["defects[2]"])
    deposit_is_in_another_currency = deposit == Deposit.In_another_currency
    condition_5 = np.logical_and(
        deposit_is_in_another_currency, ~deposit_in_another_currency_is_accepted, out=out["defects[3]"]
    )
    agreed_rate_is_too_large = beyond(agreed_rate, 4_611_686_018_427_387_904)
    rate_of_the_day_is_too_large = beyond(rate_of_the_day, 4_611_686_018_427_387_904)
    # Article 15(3), second item, fifth sentence: The exchange rate that counts, in figures (in LAK per USD). Numerators
    # over the scale of its facts.
    rate = select(
        exchange_rate == Exchange_rate.Rate_of_the_day,
        rate_of_the_day,
        select(agreed_rate_is_there, agreed_rate, rate_of_the_day),
        out=out["rate"],
    )
    due_overflows = overflows(due, rate)
    # Article 15(3), second item, fifth sentence: The warranty to be deposited, in Kip (in hundredths of LAK).
    due_in_kip = rounded(np.multiply(due, rate, out=out["due_in_kip"]), scale, out=out["due_in_kip"])
    deposit_is_in_kip = deposit == Deposit.In_kip
    deposit_is_in_us_dollars = deposit == Deposit.In_us_dollars
    # Article 15(3), second item, fifth sentence: The deposit is not less than the warranty.
    is_enough = np.logical_or(
        deposit_is_in_kip & (due_in_kip <= deposit_in_kip) | deposit_is_in_us_dollars & (due <= deposit_in_us_dollars),
        deposit_is_in_another_currency & (due <= deposit_in_another_currency_worth),
        out=out["is_enough"],
    )
    # Article 15: The deposit is as Article 15 asks.
    is_as_asked = np.logical_and(
        is_enough,
        ~(means_is_guarantee_or_property | condition_4 | not_is_to_the_account | condition_5),
        out=out["is_as_asked"],
    )
    # Article 15: A rate of exchange is above zero.
    refused = ~((rate_of_the_day > 0) & (~agreed_rate_is_there | (agreed_rate > 0)))
    outcome_of_each = refusal(refused)
    outcome_of_several = outcome(
        condition_ & deposit_is_in_kip
        | condition_ & deposit_is_in_us_dollars
        | condition_ & deposit_is_in_another_currency,
        refused,
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; rules may
    # meet, or something may fail.
    doubtful = either(
        agreed_is_too_large,
        agreed_rate_is_too_large,
        rate_of_the_day_is_too_large,
        either(
            condition,
            condition_2,
            due_overflows,
            both(either(condition, condition_2, due_overflows), deposit_is_in_kip),
            both(condition_3, deposit_is_in_us_dollars),
            both(condition_3, deposit_is_in_another_currency),
        ),
    )
    return Block(
        doubtful,
        {
            "rate": outcome_of_each,
            "due_in_kip": outcome(condition_, refused),
            "is_enough": outcome_of_several,
            "defects": outcome_of_each,
            "is_as_asked": outcome_of_several,
        },
        {
            "rate": rate,
            "due_in_kip": due_in_kip,
            "is_enough": is_enough,
            "defects": Listing(
                (
                    np.logical_or(means_is_guarantee_or_property, condition_4, out=out["defects[1]"]),
                    Deposit_defect.Not_in_cash,
                ),
                (not_is_to_the_account, Deposit_defect.Not_to_the_account),
                (condition_5, Deposit_defect.Currency_not_accepted),
            ),
            "is_as_asked": is_as_asked,
        },
        {"rate": scale},
    )


WARRANTY_DEPOSIT = ColumnScope(
    scalar_part_4_concession_activities.WARRANTY_DEPOSIT,
    Blocks(
        _warranty_deposit_block,
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
        ),
        scales=("project.Electricity", "project.Land", "project.Mining"),
        together=("rate_of_the_day",),
        takes_scale=True,
        puts={
            "due_in_kip": "int64",
            "is_enough": "bool",
            "defects[1]": "bool",
            "defects[2]": "bool",
            "defects[3]": "bool",
            "is_as_asked": "bool",
        },
    ),
    Blocks(
        _warranty_deposit_block_by_reading,
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
            "exchange_rate",
            "Warranty_due.such_as",
            "Deposit_manner.in_cash",
        ),
        scales=("project.Electricity", "project.Land", "project.Mining"),
        together=("rate_of_the_day", "agreed_rate"),
        takes_scale=True,
        puts={
            "rate": "int64",
            "due_in_kip": "int64",
            "is_enough": "bool",
            "defects[1]": "bool",
            "defects[2]": "bool",
            "defects[3]": "bool",
            "is_as_asked": "bool",
        },
    ),
)


def warranty_deposit(
    *,
    project: Column,
    agreed: Column | None = None,
    deposit: Column,
    means: Column,
    is_to_the_account: Column,
    rate_of_the_day: Column,
    agreed_rate: Column | None = None,
    exchange_rate: Column | None = None,
    warranty_due__such_as: Column | None = None,
    deposit_manner__in_cash: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Whether a warranty is deposited as Article 15 asks, and how much it is in Kip.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1472).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        project: The concession project, by its kind and size.
            `Cases`: codes of `Project` (int8), and a column for what each of these carries: {Electricity:
                `Decimals` in MW, Land: `Decimals` in ha, Mining: `Decimals` in km2}.
        agreed: The amount agreed in the MOU or concession agreement; absent where none was.
            int64 in hundredths of USD; `Optionals` of that where rows have none; None if no row has one.
        deposit: What is deposited.
            `Cases`: codes of `Deposit` (int8), and a column for what each of these carries: {In_kip: int64 in
                hundredths of LAK, In_us_dollars: int64 in hundredths of USD, In_another_currency: a mapping of columns:
                {is_accepted: bool, worth: int64 in hundredths of USD}}.
        means: By which means it is deposited.
            Codes of `Deposit_means` (int8), or the names of cases.
        is_to_the_account: It goes to the account of the planning and investment sector at the National Treasury.
            bool.
        rate_of_the_day: The exchange rate on the day of the deposit.
            `Decimals` in LAK per USD.
        agreed_rate: The exchange rate agreed in the MOU or concession agreement; absent where none was.
            `Decimals` in LAK per USD; `Optionals` of that where rows have none; None if no row has one.
        exchange_rate: The exchange rate that counts.
            Codes of `Exchange_rate` (int8), or the names of cases; a reading of the text: Rate_of_the_day if not
                given.
        warranty_due__such_as: What the amounts of Article 15 are.
            Codes of `Such_as` (int8), or the names of cases; a reading of the text: Fixed_amounts if not given.
        deposit_manner__in_cash: What "in cash" means.
            Codes of `In_cash` (int8), or the names of cases; a reading of the text: Money if not given.

    Outputs, each with its `values` and its `outcome` by row:
        rate: The exchange rate that counts, in figures.
            `Decimals` in LAK per USD.
        due_in_kip: The warranty to be deposited, in Kip.
            int64 in hundredths of LAK.
        is_enough: The deposit is not less than the warranty.
            bool.
        defects: What is wrong with the way in which it is deposited.
            `Lists` of codes of `Deposit_defect` (int8).
        is_as_asked: The deposit is as Article 15 asks.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return WARRANTY_DEPOSIT.ask(
        threads,
        project=project,
        agreed=agreed,
        deposit=deposit,
        means=means,
        is_to_the_account=is_to_the_account,
        rate_of_the_day=rate_of_the_day,
        agreed_rate=agreed_rate,
        exchange_rate=exchange_rate,
        warranty_due__such_as=warranty_due__such_as,
        deposit_manner__in_cash=deposit_manner__in_cash,
    )


def _warranty_duties_block(
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
    out: Mapping[str, Array],
) -> Block:
    """`Warranty_duties` for a block of rows."""
    performance_is_not_yet = performance == Performance.Not_yet
    performance_fulfilled_above_as_of = performance_fulfilled > as_of
    performance_failed_above_as_of = performance_failed > as_of
    code = select_code(
        performance == Performance.Fulfilled,
        select_code(performance_fulfilled_above_as_of, Performance.Not_yet, performance),
        select_code(
            performance == Performance.In_part,
            select_code(performance_in_part > as_of, Performance.Not_yet, performance),
            select_code(performance_failed_above_as_of, Performance.Not_yet, performance),
        ),
    )
    deposited_up_to_as_of = deposited <= as_of
    is_done = deposited_is_there & deposited_up_to_as_of
    # Article 15, first sentence: Nothing_deposited
    outcome_rule_1 = ~is_done
    # Article 15(3), second item, sixth sentence: Stays_deposited
    outcome_rule_2 = (
        deposited_is_there & deposited_up_to_as_of & (performance_is_not_yet | (code == Performance.Not_yet))
    )
    code_is_fulfilled = code == Performance.Fulfilled
    condition = ~performance_is_not_yet & code_is_fulfilled
    # Article 15(3), second item, sixth sentence: Returned_to_investor
    outcome_rule_3 = deposited_is_there & ~performance_is_not_yet & deposited_up_to_as_of & code_is_fulfilled
    code_is_failed = code == Performance.Failed
    condition_ = ~performance_is_not_yet & code_is_failed
    # Article 15(3), second item, seventh sentence: Forfeited
    outcome_rule_4 = deposited_is_there & ~performance_is_not_yet & deposited_up_to_as_of & code_is_failed
    # Article 15: What becomes of the warranty.
    # `Warranty_outcome.Nothing_deposited`, which is 0, where nothing of this holds.
    outcome_ = one_of(
        (outcome_rule_2, Warranty_outcome.Stays_deposited),
        (outcome_rule_3, Warranty_outcome.Returned_to_investor),
        (outcome_rule_4, Warranty_outcome.Forfeited),
        out=out["outcome"],
    )
    deposit_status = one_of(
        (is_done, obligations.Status.Done_in_time), (outcome_rule_1, obligations.Status.Open), out=out["deposit.status"]
    )
    return_start = one_of(
        (condition, obligations.Start.On), (~condition, obligations.Start.Awaited), out=out["return.start"]
    )
    is_begun = ~performance_fulfilled_above_as_of & ~performance_is_not_yet & code_is_fulfilled
    returned_up_to_as_of = returned <= as_of
    is_done_ = returned_is_there & returned_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    return_status = one_of(
        (
            deposited_is_there & returned_is_there & deposited_up_to_as_of & ~condition_ & returned_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (
            deposited_is_there & deposited_up_to_as_of & ~condition_ & ~is_begun & ~is_done_,
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
        (condition_, obligations.Start.On), (~condition_, obligations.Start.Awaited), out=out["forfeiture.start"]
    )
    is_begun_ = ~performance_failed_above_as_of & ~performance_is_not_yet & code_is_failed
    taken_up_to_as_of = taken <= as_of
    is_done_2 = taken_is_there & taken_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    forfeiture_status = one_of(
        (
            deposited_is_there & taken_is_there & deposited_up_to_as_of & ~condition & taken_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (
            deposited_is_there & deposited_up_to_as_of & ~condition & ~is_begun_ & ~is_done_2,
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
    return Block(
        None,
        {
            "outcome": ~(outcome_rule_1 | outcome_rule_2 | outcome_rule_3 | outcome_rule_4),
            "deposit": 0,
            "return": ~performance_is_not_yet & (code == Performance.In_part),
            "forfeiture": ~performance_is_not_yet & (code == Performance.In_part),
        },
        {
            "outcome": outcome_,
            "deposit.modality": obligations.Modality.Duty,
            "deposit.bearer": administration.Actor.Investor,
            "deposit.addressee": administration.Actor.National_treasury,
            "deposit.start": obligations.Start.From_the_outset,
            "deposit.start.On": 0,
            "deposit.due?": False,
            "deposit.due": 0,
            "deposit.done?": deposited_is_there,
            "deposit.done": deposited,
            "deposit.status": deposit_status,
            "deposit.follows": obligations.Consequence.Not_said,
            "deposit.has_followed": False,
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


WARRANTY_DUTIES = ColumnScope(
    scalar_part_4_concession_activities.WARRANTY_DUTIES,
    Blocks(
        _warranty_duties_block,
        (
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
        puts={
            "outcome": "int8",
            "deposit.status": "int8",
            "return.start": "int8",
            "return.status": "int8",
            "forfeiture.start": "int8",
            "forfeiture.status": "int8",
        },
    ),
)


def warranty_duties(
    *,
    deposited: Column | None = None,
    performance: Column,
    returned: Column | None = None,
    taken: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """Whether the warranty is returned or lost, and what is owed on its account.

    Encodes Article 15 (rules/decree/part_4_concession_activities.catala_en:1529).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        deposited: The day on which the warranty was deposited.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        performance: How the MOU or concession agreement was performed.
            `Cases`: codes of `Performance` (int8), and a column for what each of these carries: {Fulfilled:
                datetime64[D], In_part: datetime64[D], Failed: datetime64[D]}.
        returned: The day on which the warranty was returned to the investor.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        taken: The day on which the government took the warranty.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        outcome: What becomes of the warranty.
            Codes of `Warranty_outcome` (int8).
        deposit: To deposit the warranty in the account of the planning and investment sector at the National
            Treasury.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        return: To have the warranty returned.
            A mapping as `deposit`.
        forfeiture: To keep the warranty, which is forfeited.
            A mapping as `deposit`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return WARRANTY_DUTIES.ask(
        threads, deposited=deposited, performance=performance, returned=returned, taken=taken, as_of=as_of
    )


def _concession_operation_block(
    concession_begins: Array,
    concession_ends: Array,
    has_certificate: Array,
    needs_technical_permission: Array,
    has_requested_permission: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_operation` for a block of rows."""
    concession_begins_up_to_as_of = concession_begins <= as_of
    as_of_up_to_concession_ends = as_of <= concession_ends
    # Article 16, first sentence: The certificate lets the investor carry out activities on that day.
    is_covered = np.logical_and(
        has_certificate & concession_begins_up_to_as_of, as_of_up_to_concession_ends, out=out["is_covered"]
    )
    # Article 16: The business operation may be started on that day.
    may_start = np.logical_and(
        has_certificate & concession_begins_up_to_as_of & as_of_up_to_concession_ends,
        has_requested_permission | ~needs_technical_permission,
        out=out["may_start"],
    )
    # Article 16: A concession cannot end before it begins.
    refused = concession_begins > concession_ends
    outcome_of_each = refusal(refused)
    return Block(
        None,
        {"includes": outcome_of_each, "is_covered": outcome_of_each, "may_start": outcome_of_each},
        {
            "includes": Listing(
                (True, Certificate_part.Enterprise_registration_certificate),
                (True, Certificate_part.Investment_license),
                (True, Certificate_part.Tax_registration),
            ),
            "is_covered": is_covered,
            "may_start": may_start,
        },
    )


CONCESSION_OPERATION = ColumnScope(
    scalar_part_4_concession_activities.CONCESSION_OPERATION,
    Blocks(
        _concession_operation_block,
        (
            "concession_begins",
            "concession_ends",
            "has_certificate",
            "needs_technical_permission",
            "has_requested_permission",
            "as_of",
        ),
        puts={"is_covered": "bool", "may_start": "bool"},
    ),
)


def concession_operation(
    *,
    concession_begins: Column,
    concession_ends: Column,
    has_certificate: Column,
    needs_technical_permission: Column,
    has_requested_permission: Column,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """Whether the investor may operate under a concession registration certificate.

    Encodes Article 16 (rules/decree/part_4_concession_activities.catala_en:1821).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        concession_begins: The first day of the concession.
            datetime64[D].
        concession_ends: The last day of the concession.
            datetime64[D].
        has_certificate: The concession registration certificate was issued.
            bool.
        needs_technical_permission: A certificate or technical permission of another sector is needed.
            bool.
        has_requested_permission: It has been requested.
            bool.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        includes: What the certificate includes, so that it need not be asked for besides.
            `Lists` of codes of `Certificate_part` (int8).
        is_covered: The certificate lets the investor carry out activities on that day.
            bool.
        may_start: The business operation may be started on that day.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_OPERATION.ask(
        threads,
        concession_begins=concession_begins,
        concession_ends=concession_ends,
        has_certificate=has_certificate,
        needs_technical_permission=needs_technical_permission,
        has_requested_permission=has_requested_permission,
        as_of=as_of,
    )


def _concession_certificate_duties_block(
    issued_is_there: Array,
    issued: Array,
    issued_at: Array,
    enterprise_number_issued_is_there: Array,
    enterprise_number_issued: Array,
    taxpayer_number_issued_is_there: Array,
    taxpayer_number_issued: Array,
    needs_technical_permission: Array,
    permission_requested_is_there: Array,
    permission_requested: Array,
    operation_starts_is_there: Array,
    operation_starts: Array,
    copy_to_sector_is_there: Array,
    copy_to_sector: Array,
    copy_to_ministry_is_there: Array,
    copy_to_ministry: Array,
    seal_permitted_is_there: Array,
    seal_permitted: Array,
    seal_made_is_there: Array,
    seal_made: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_certificate_duties` for a block of rows."""
    # Article 16: The last day for forwarding the copies.
    copy_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(issued, out=out["sector_copy.due"])
    copy_due_is_nowhere = nowhere(copy_due)
    is_done = enterprise_number_issued_is_there & (enterprise_number_issued <= as_of)
    enterprise_number_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_done, obligations.Status.Open),
        out=out["enterprise_number.status"],
    )
    is_done_ = taxpayer_number_issued_is_there & (taxpayer_number_issued <= as_of)
    taxpayer_number_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_, obligations.Status.Open),
        out=out["taxpayer_number.status"],
    )
    tax_declaration_start = one_of(
        (taxpayer_number_issued_is_there, obligations.Start.On),
        (~taxpayer_number_issued_is_there, obligations.Start.Awaited),
        out=out["tax_declaration.start"],
    )
    tax_declaration_status = one_of(
        (~is_done_, obligations.Status.Not_begun),
        (is_done_, obligations.Status.Open),
        out=out["tax_declaration.status"],
    )
    sector_copy_start = one_of(
        (issued_is_there, obligations.Start.On),
        (~issued_is_there, obligations.Start.Awaited),
        out=out["sector_copy.start"],
    )
    issued_up_to_as_of = issued <= as_of
    is_begun = issued_is_there & issued_up_to_as_of
    copy_to_sector_up_to_as_of = copy_to_sector <= as_of
    is_done_2 = copy_to_sector_is_there & copy_to_sector_up_to_as_of
    copy_to_sector_above_copy_due = copy_to_sector > copy_due
    as_of_above_copy_due = as_of > copy_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    sector_copy_status = one_of(
        (
            issued_is_there & copy_to_sector_is_there & copy_to_sector_up_to_as_of & copy_to_sector_above_copy_due,
            obligations.Status.Done_late,
        ),
        (
            copy_to_sector_is_there & copy_to_sector_up_to_as_of & ~(issued_is_there & copy_to_sector_above_copy_due),
            obligations.Status.Done_in_time,
        ),
        (issued_is_there & issued_up_to_as_of & ~as_of_above_copy_due & ~is_done_2, obligations.Status.Open),
        (issued_is_there & issued_up_to_as_of & as_of_above_copy_due & ~is_done_2, obligations.Status.Overdue),
        (~is_begun & ~is_done_2, obligations.Status.Not_begun),
        out=out["sector_copy.status"],
    )
    not_issued_at_is_central = issued_at != administration.Level.Central
    copy_to_ministry_up_to_as_of = copy_to_ministry <= as_of
    is_done_3 = copy_to_ministry_is_there & copy_to_ministry_up_to_as_of
    copy_to_ministry_above_copy_due = copy_to_ministry > copy_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    ministry_copy_status = one_of(
        (
            issued_is_there
            & copy_to_ministry_is_there
            & not_issued_at_is_central
            & copy_to_ministry_up_to_as_of
            & copy_to_ministry_above_copy_due,
            obligations.Status.Done_late,
        ),
        (
            copy_to_ministry_is_there
            & not_issued_at_is_central
            & copy_to_ministry_up_to_as_of
            & ~(issued_is_there & copy_to_ministry_above_copy_due),
            obligations.Status.Done_in_time,
        ),
        (
            issued_is_there & issued_up_to_as_of & ~as_of_above_copy_due & not_issued_at_is_central & ~is_done_3,
            obligations.Status.Open,
        ),
        (
            issued_is_there & issued_up_to_as_of & as_of_above_copy_due & not_issued_at_is_central & ~is_done_3,
            obligations.Status.Overdue,
        ),
        (~is_begun & not_issued_at_is_central & ~is_done_3, obligations.Status.Not_begun),
        out=out["ministry_copy.status"],
    )
    operation_starts_is_too_large = beyond(operation_starts, 4_611_686_018_427_387_904)
    technical_permission_due = np.subtract(operation_starts, 1, out=out["technical_permission.due"])
    technical_permission_due_above_2932896 = above(technical_permission_due, 2_932_896)
    technical_permission_due_up_to_minus_719163 = below(technical_permission_due, -719_162)
    permission_requested_up_to_as_of = permission_requested <= as_of
    is_done_4 = permission_requested_is_there & permission_requested_up_to_as_of
    permission_requested_above_technical_permission_due = permission_requested > technical_permission_due
    as_of_above_technical_permission_due = as_of > technical_permission_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    technical_permission_status = one_of(
        (
            needs_technical_permission
            & permission_requested_is_there
            & operation_starts_is_there
            & permission_requested_up_to_as_of
            & permission_requested_above_technical_permission_due,
            obligations.Status.Done_late,
        ),
        (
            needs_technical_permission
            & permission_requested_is_there
            & permission_requested_up_to_as_of
            & ~(operation_starts_is_there & permission_requested_above_technical_permission_due),
            obligations.Status.Done_in_time,
        ),
        (
            needs_technical_permission
            & ~(operation_starts_is_there & as_of_above_technical_permission_due)
            & ~is_done_4,
            obligations.Status.Open,
        ),
        (
            needs_technical_permission & operation_starts_is_there & as_of_above_technical_permission_due & ~is_done_4,
            obligations.Status.Overdue,
        ),
        out=out["technical_permission.status"],
    )
    seal_permitted_up_to_as_of = seal_permitted <= as_of
    is_done_5 = seal_permitted_is_there & seal_permitted_up_to_as_of
    seal_permission_status = one_of(
        (is_done_5, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_5, obligations.Status.Not_begun),
        (issued_is_there & issued_up_to_as_of & ~is_done_5, obligations.Status.Open),
        out=out["seal_permission.status"],
    )
    seal_start = one_of(
        (seal_permitted_is_there, obligations.Start.On),
        (~seal_permitted_is_there, obligations.Start.Awaited),
        out=out["seal.start"],
    )
    seal_due = _WORKING_DAYS_LATER_7_LAO_PDR.of(seal_permitted, out=out["seal.due"])
    seal_due_is_nowhere = nowhere(seal_due)
    seal_made_up_to_as_of = seal_made <= as_of
    is_done_6 = seal_made_is_there & seal_made_up_to_as_of
    seal_made_above_seal_due = seal_made > seal_due
    as_of_above_seal_due = as_of > seal_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    seal_status = one_of(
        (
            seal_permitted_is_there & seal_made_is_there & seal_made_up_to_as_of & seal_made_above_seal_due,
            obligations.Status.Done_late,
        ),
        (
            seal_made_is_there & seal_made_up_to_as_of & ~(seal_permitted_is_there & seal_made_above_seal_due),
            obligations.Status.Done_in_time,
        ),
        (
            seal_permitted_is_there & seal_permitted_up_to_as_of & ~as_of_above_seal_due & ~is_done_6,
            obligations.Status.Open,
        ),
        (
            seal_permitted_is_there & seal_permitted_up_to_as_of & as_of_above_seal_due & ~is_done_6,
            obligations.Status.Overdue,
        ),
        (~is_done_5 & ~is_done_6, obligations.Status.Not_begun),
        out=out["seal.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        operation_starts_is_too_large,
        either(
            both(issued_is_there, copy_due_is_nowhere),
            both(
                operation_starts_is_there,
                either(technical_permission_due_above_2932896, technical_permission_due_up_to_minus_719163),
            ),
            both(seal_permitted_is_there, seal_due_is_nowhere),
        ),
    )
    return Block(
        doubtful,
        {
            "issued_by": 0,
            "enterprise_number": 0,
            "taxpayer_number": 0,
            "enterprise_number_sought": 0,
            "taxpayer_number_sought": 0,
            "tax_declaration": 0,
            "sector_copy": 0,
            "ministry_copy": 0,
            "technical_permission": 0,
            "seal_permission": 0,
            "seal": 0,
        },
        {
            "issued_by": administration.Actor.Planning_and_investment_sector,
            "enterprise_number.modality": obligations.Modality.Duty,
            "enterprise_number.bearer": administration.Actor.Industry_and_commerce_sector,
            "enterprise_number.addressee": administration.Actor.Planning_and_investment_sector,
            "enterprise_number.start": obligations.Start.From_the_outset,
            "enterprise_number.start.On": 0,
            "enterprise_number.due?": False,
            "enterprise_number.due": 0,
            "enterprise_number.done?": enterprise_number_issued_is_there,
            "enterprise_number.done": enterprise_number_issued,
            "enterprise_number.status": enterprise_number_status,
            "enterprise_number.follows": obligations.Consequence.Not_said,
            "enterprise_number.has_followed": False,
            "taxpayer_number.modality": obligations.Modality.Duty,
            "taxpayer_number.bearer": administration.Actor.Financial_sector,
            "taxpayer_number.addressee": administration.Actor.Planning_and_investment_sector,
            "taxpayer_number.start": obligations.Start.From_the_outset,
            "taxpayer_number.start.On": 0,
            "taxpayer_number.due?": False,
            "taxpayer_number.due": 0,
            "taxpayer_number.done?": taxpayer_number_issued_is_there,
            "taxpayer_number.done": taxpayer_number_issued,
            "taxpayer_number.status": taxpayer_number_status,
            "taxpayer_number.follows": obligations.Consequence.Not_said,
            "taxpayer_number.has_followed": False,
            "enterprise_number_sought.modality": obligations.Modality.Duty,
            "enterprise_number_sought.bearer": administration.Actor.Planning_and_investment_sector,
            "enterprise_number_sought.addressee": administration.Actor.Industry_and_commerce_sector,
            "enterprise_number_sought.start": obligations.Start.From_the_outset,
            "enterprise_number_sought.start.On": 0,
            "enterprise_number_sought.due?": False,
            "enterprise_number_sought.due": 0,
            "enterprise_number_sought.done?": enterprise_number_issued_is_there,
            "enterprise_number_sought.done": enterprise_number_issued,
            "enterprise_number_sought.status": enterprise_number_status,
            "enterprise_number_sought.follows": obligations.Consequence.Not_said,
            "enterprise_number_sought.has_followed": False,
            "taxpayer_number_sought.modality": obligations.Modality.Duty,
            "taxpayer_number_sought.bearer": administration.Actor.Planning_and_investment_sector,
            "taxpayer_number_sought.addressee": administration.Actor.Financial_sector,
            "taxpayer_number_sought.start": obligations.Start.From_the_outset,
            "taxpayer_number_sought.start.On": 0,
            "taxpayer_number_sought.due?": False,
            "taxpayer_number_sought.due": 0,
            "taxpayer_number_sought.done?": taxpayer_number_issued_is_there,
            "taxpayer_number_sought.done": taxpayer_number_issued,
            "taxpayer_number_sought.status": taxpayer_number_status,
            "taxpayer_number_sought.follows": obligations.Consequence.Not_said,
            "taxpayer_number_sought.has_followed": False,
            "tax_declaration.modality": obligations.Modality.Duty,
            "tax_declaration.bearer": administration.Actor.Investor,
            "tax_declaration.addressee": administration.Actor.Financial_sector,
            "tax_declaration.start": tax_declaration_start,
            "tax_declaration.start.On": taxpayer_number_issued,
            "tax_declaration.due?": False,
            "tax_declaration.due": 0,
            "tax_declaration.done?": False,
            "tax_declaration.done": 0,
            "tax_declaration.status": tax_declaration_status,
            "tax_declaration.follows": obligations.Consequence.Not_said,
            "tax_declaration.has_followed": False,
            "sector_copy.modality": obligations.Modality.Duty,
            "sector_copy.bearer": administration.Actor.Planning_and_investment_sector,
            "sector_copy.addressee": administration.Actor.Concerned_sectors,
            "sector_copy.start": sector_copy_start,
            "sector_copy.start.On": issued,
            "sector_copy.due?": issued_is_there,
            "sector_copy.due": copy_due,
            "sector_copy.done?": copy_to_sector_is_there,
            "sector_copy.done": copy_to_sector,
            "sector_copy.status": sector_copy_status,
            "sector_copy.follows": obligations.Consequence.Not_said,
            "sector_copy.has_followed": False,
            "ministry_copy.modality": obligations.Modality.Duty,
            "ministry_copy.bearer": administration.Actor.Provincial_or_municipal_authorities,
            "ministry_copy.addressee": administration.Actor.Ministry_of_planning_and_investment,
            "ministry_copy.start": sector_copy_start,
            "ministry_copy.start.On": issued,
            "ministry_copy.due?": issued_is_there,
            "ministry_copy.due": copy_due,
            "ministry_copy.done?": copy_to_ministry_is_there,
            "ministry_copy.done": copy_to_ministry,
            "ministry_copy.status": ministry_copy_status,
            "ministry_copy.follows": obligations.Consequence.Not_said,
            "ministry_copy.has_followed": False,
            "technical_permission.modality": obligations.Modality.Duty,
            "technical_permission.bearer": administration.Actor.Investor,
            "technical_permission.addressee": administration.Actor.Concerned_sectors,
            "technical_permission.start": obligations.Start.From_the_outset,
            "technical_permission.start.On": 0,
            "technical_permission.due?": operation_starts_is_there,
            "technical_permission.due": technical_permission_due,
            "technical_permission.done?": permission_requested_is_there,
            "technical_permission.done": permission_requested,
            "technical_permission.status": technical_permission_status,
            "technical_permission.follows": obligations.Consequence.Not_said,
            "technical_permission.has_followed": False,
            "seal_permission.modality": obligations.Modality.Duty,
            "seal_permission.bearer": administration.Actor.Planning_and_investment_sector,
            "seal_permission.addressee": administration.Actor.Public_security_sector,
            "seal_permission.start": sector_copy_start,
            "seal_permission.start.On": issued,
            "seal_permission.due?": False,
            "seal_permission.due": 0,
            "seal_permission.done?": seal_permitted_is_there,
            "seal_permission.done": seal_permitted,
            "seal_permission.status": seal_permission_status,
            "seal_permission.follows": obligations.Consequence.Not_said,
            "seal_permission.has_followed": False,
            "seal.modality": obligations.Modality.Duty,
            "seal.bearer": administration.Actor.Public_security_sector,
            "seal.addressee": administration.Actor.Investor,
            "seal.start": seal_start,
            "seal.start.On": seal_permitted,
            "seal.due?": seal_permitted_is_there,
            "seal.due": seal_due,
            "seal.done?": seal_made_is_there,
            "seal.done": seal_made,
            "seal.status": seal_status,
            "seal.follows": obligations.Consequence.Not_said,
            "seal.has_followed": False,
        },
    )


def _concession_certificate_duties_block_by_reading(
    issued_is_there: Array,
    issued: Array,
    issued_at: Array,
    enterprise_number_issued_is_there: Array,
    enterprise_number_issued: Array,
    taxpayer_number_issued_is_there: Array,
    taxpayer_number_issued: Array,
    needs_technical_permission: Array,
    permission_requested_is_there: Array,
    permission_requested: Array,
    operation_starts_is_there: Array,
    operation_starts: Array,
    copy_to_sector_is_there: Array,
    copy_to_sector: Array,
    copy_to_ministry_is_there: Array,
    copy_to_ministry: Array,
    seal_permitted_is_there: Array,
    seal_permitted: Array,
    seal_made_is_there: Array,
    seal_made: Array,
    as_of: Array,
    seven_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_certificate_duties` for a block of rows, by how the text is read."""
    # Article 16: The last day for forwarding the copies.
    copy_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(issued, out=out["sector_copy.due"])
    copy_due_is_nowhere = nowhere(copy_due)
    seven_days_is_from_permission = seven_days == Seven_days.From_permission
    seal_start_is_there = np.logical_or(
        seal_permitted_is_there & seven_days_is_from_permission,
        issued_is_there & ~seven_days_is_from_permission,
        out=out["seal.due?"],
    )
    # Article 16, eleventh sentence: The day from which the seven working days run.
    seal_start = select(seven_days_is_from_permission, seal_permitted, issued, out=out["seal.start.On"])
    is_done = enterprise_number_issued_is_there & (enterprise_number_issued <= as_of)
    enterprise_number_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_done, obligations.Status.Open),
        out=out["enterprise_number.status"],
    )
    is_done_ = taxpayer_number_issued_is_there & (taxpayer_number_issued <= as_of)
    taxpayer_number_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_, obligations.Status.Open),
        out=out["taxpayer_number.status"],
    )
    tax_declaration_start = one_of(
        (taxpayer_number_issued_is_there, obligations.Start.On),
        (~taxpayer_number_issued_is_there, obligations.Start.Awaited),
        out=out["tax_declaration.start"],
    )
    tax_declaration_status = one_of(
        (~is_done_, obligations.Status.Not_begun),
        (is_done_, obligations.Status.Open),
        out=out["tax_declaration.status"],
    )
    sector_copy_start = one_of(
        (issued_is_there, obligations.Start.On),
        (~issued_is_there, obligations.Start.Awaited),
        out=out["sector_copy.start"],
    )
    issued_up_to_as_of = issued <= as_of
    is_begun = issued_is_there & issued_up_to_as_of
    copy_to_sector_up_to_as_of = copy_to_sector <= as_of
    is_done_2 = copy_to_sector_is_there & copy_to_sector_up_to_as_of
    copy_to_sector_above_copy_due = copy_to_sector > copy_due
    as_of_above_copy_due = as_of > copy_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    sector_copy_status = one_of(
        (
            issued_is_there & copy_to_sector_is_there & copy_to_sector_up_to_as_of & copy_to_sector_above_copy_due,
            obligations.Status.Done_late,
        ),
        (
            copy_to_sector_is_there & copy_to_sector_up_to_as_of & ~(issued_is_there & copy_to_sector_above_copy_due),
            obligations.Status.Done_in_time,
        ),
        (issued_is_there & issued_up_to_as_of & ~as_of_above_copy_due & ~is_done_2, obligations.Status.Open),
        (issued_is_there & issued_up_to_as_of & as_of_above_copy_due & ~is_done_2, obligations.Status.Overdue),
        (~is_begun & ~is_done_2, obligations.Status.Not_begun),
        out=out["sector_copy.status"],
    )
    not_issued_at_is_central = issued_at != administration.Level.Central
    copy_to_ministry_up_to_as_of = copy_to_ministry <= as_of
    is_done_3 = copy_to_ministry_is_there & copy_to_ministry_up_to_as_of
    copy_to_ministry_above_copy_due = copy_to_ministry > copy_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    ministry_copy_status = one_of(
        (
            issued_is_there
            & copy_to_ministry_is_there
            & not_issued_at_is_central
            & copy_to_ministry_up_to_as_of
            & copy_to_ministry_above_copy_due,
            obligations.Status.Done_late,
        ),
        (
            copy_to_ministry_is_there
            & not_issued_at_is_central
            & copy_to_ministry_up_to_as_of
            & ~(issued_is_there & copy_to_ministry_above_copy_due),
            obligations.Status.Done_in_time,
        ),
        (
            issued_is_there & issued_up_to_as_of & ~as_of_above_copy_due & not_issued_at_is_central & ~is_done_3,
            obligations.Status.Open,
        ),
        (
            issued_is_there & issued_up_to_as_of & as_of_above_copy_due & not_issued_at_is_central & ~is_done_3,
            obligations.Status.Overdue,
        ),
        (~is_begun & not_issued_at_is_central & ~is_done_3, obligations.Status.Not_begun),
        out=out["ministry_copy.status"],
    )
    operation_starts_is_too_large = beyond(operation_starts, 4_611_686_018_427_387_904)
    technical_permission_due = np.subtract(operation_starts, 1, out=out["technical_permission.due"])
    technical_permission_due_above_2932896 = above(technical_permission_due, 2_932_896)
    technical_permission_due_up_to_minus_719163 = below(technical_permission_due, -719_162)
    permission_requested_up_to_as_of = permission_requested <= as_of
    is_done_4 = permission_requested_is_there & permission_requested_up_to_as_of
    permission_requested_above_technical_permission_due = permission_requested > technical_permission_due
    as_of_above_technical_permission_due = as_of > technical_permission_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    technical_permission_status = one_of(
        (
            needs_technical_permission
            & permission_requested_is_there
            & operation_starts_is_there
            & permission_requested_up_to_as_of
            & permission_requested_above_technical_permission_due,
            obligations.Status.Done_late,
        ),
        (
            needs_technical_permission
            & permission_requested_is_there
            & permission_requested_up_to_as_of
            & ~(operation_starts_is_there & permission_requested_above_technical_permission_due),
            obligations.Status.Done_in_time,
        ),
        (
            needs_technical_permission
            & ~(operation_starts_is_there & as_of_above_technical_permission_due)
            & ~is_done_4,
            obligations.Status.Open,
        ),
        (
            needs_technical_permission & operation_starts_is_there & as_of_above_technical_permission_due & ~is_done_4,
            obligations.Status.Overdue,
        ),
        out=out["technical_permission.status"],
    )
    is_done_5 = seal_permitted_is_there & (seal_permitted <= as_of)
    seal_permission_status = one_of(
        (is_done_5, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_5, obligations.Status.Not_begun),
        (issued_is_there & issued_up_to_as_of & ~is_done_5, obligations.Status.Open),
        out=out["seal_permission.status"],
    )
    seal_start_ = one_of(
        (seal_start_is_there, obligations.Start.On),
        (~seal_start_is_there, obligations.Start.Awaited),
        out=out["seal.start"],
    )
    seal_due = _WORKING_DAYS_LATER_7_LAO_PDR.of(seal_start, out=out["seal.due"])
    seal_due_is_nowhere = nowhere(seal_due)
    seal_start_up_to_as_of = seal_start <= as_of
    is_begun_ = seal_start_is_there & seal_start_up_to_as_of
    seal_made_up_to_as_of = seal_made <= as_of
    is_done_6 = seal_made_is_there & seal_made_up_to_as_of
    seal_made_above_seal_due = seal_made > seal_due
    as_of_above_seal_due = as_of > seal_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    seal_status = one_of(
        (
            seal_made_is_there & seal_start_is_there & seal_made_up_to_as_of & seal_made_above_seal_due,
            obligations.Status.Done_late,
        ),
        (
            seal_made_is_there & seal_made_up_to_as_of & ~(seal_start_is_there & seal_made_above_seal_due),
            obligations.Status.Done_in_time,
        ),
        (seal_start_is_there & seal_start_up_to_as_of & ~as_of_above_seal_due & ~is_done_6, obligations.Status.Open),
        (seal_start_is_there & seal_start_up_to_as_of & as_of_above_seal_due & ~is_done_6, obligations.Status.Overdue),
        (~is_begun_ & ~is_done_6, obligations.Status.Not_begun),
        out=out["seal.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        operation_starts_is_too_large,
        either(
            both(issued_is_there, copy_due_is_nowhere),
            both(
                operation_starts_is_there,
                either(technical_permission_due_above_2932896, technical_permission_due_up_to_minus_719163),
            ),
            both(seal_start_is_there, seal_due_is_nowhere),
        ),
    )
    return Block(
        doubtful,
        {
            "issued_by": 0,
            "enterprise_number": 0,
            "taxpayer_number": 0,
            "enterprise_number_sought": 0,
            "taxpayer_number_sought": 0,
            "tax_declaration": 0,
            "sector_copy": 0,
            "ministry_copy": 0,
            "technical_permission": 0,
            "seal_permission": 0,
            "seal": 0,
        },
        {
            "issued_by": administration.Actor.Planning_and_investment_sector,
            "enterprise_number.modality": obligations.Modality.Duty,
            "enterprise_number.bearer": administration.Actor.Industry_and_commerce_sector,
            "enterprise_number.addressee": administration.Actor.Planning_and_investment_sector,
            "enterprise_number.start": obligations.Start.From_the_outset,
            "enterprise_number.start.On": 0,
            "enterprise_number.due?": False,
            "enterprise_number.due": 0,
            "enterprise_number.done?": enterprise_number_issued_is_there,
            "enterprise_number.done": enterprise_number_issued,
            "enterprise_number.status": enterprise_number_status,
            "enterprise_number.follows": obligations.Consequence.Not_said,
            "enterprise_number.has_followed": False,
            "taxpayer_number.modality": obligations.Modality.Duty,
            "taxpayer_number.bearer": administration.Actor.Financial_sector,
            "taxpayer_number.addressee": administration.Actor.Planning_and_investment_sector,
            "taxpayer_number.start": obligations.Start.From_the_outset,
            "taxpayer_number.start.On": 0,
            "taxpayer_number.due?": False,
            "taxpayer_number.due": 0,
            "taxpayer_number.done?": taxpayer_number_issued_is_there,
            "taxpayer_number.done": taxpayer_number_issued,
            "taxpayer_number.status": taxpayer_number_status,
            "taxpayer_number.follows": obligations.Consequence.Not_said,
            "taxpayer_number.has_followed": False,
            "enterprise_number_sought.modality": obligations.Modality.Duty,
            "enterprise_number_sought.bearer": administration.Actor.Planning_and_investment_sector,
            "enterprise_number_sought.addressee": administration.Actor.Industry_and_commerce_sector,
            "enterprise_number_sought.start": obligations.Start.From_the_outset,
            "enterprise_number_sought.start.On": 0,
            "enterprise_number_sought.due?": False,
            "enterprise_number_sought.due": 0,
            "enterprise_number_sought.done?": enterprise_number_issued_is_there,
            "enterprise_number_sought.done": enterprise_number_issued,
            "enterprise_number_sought.status": enterprise_number_status,
            "enterprise_number_sought.follows": obligations.Consequence.Not_said,
            "enterprise_number_sought.has_followed": False,
            "taxpayer_number_sought.modality": obligations.Modality.Duty,
            "taxpayer_number_sought.bearer": administration.Actor.Planning_and_investment_sector,
            "taxpayer_number_sought.addressee": administration.Actor.Financial_sector,
            "taxpayer_number_sought.start": obligations.Start.From_the_outset,
            "taxpayer_number_sought.start.On": 0,
            "taxpayer_number_sought.due?": False,
            "taxpayer_number_sought.due": 0,
            "taxpayer_number_sought.done?": taxpayer_number_issued_is_there,
            "taxpayer_number_sought.done": taxpayer_number_issued,
            "taxpayer_number_sought.status": taxpayer_number_status,
            "taxpayer_number_sought.follows": obligations.Consequence.Not_said,
            "taxpayer_number_sought.has_followed": False,
            "tax_declaration.modality": obligations.Modality.Duty,
            "tax_declaration.bearer": administration.Actor.Investor,
            "tax_declaration.addressee": administration.Actor.Financial_sector,
            "tax_declaration.start": tax_declaration_start,
            "tax_declaration.start.On": taxpayer_number_issued,
            "tax_declaration.due?": False,
            "tax_declaration.due": 0,
            "tax_declaration.done?": False,
            "tax_declaration.done": 0,
            "tax_declaration.status": tax_declaration_status,
            "tax_declaration.follows": obligations.Consequence.Not_said,
            "tax_declaration.has_followed": False,
            "sector_copy.modality": obligations.Modality.Duty,
            "sector_copy.bearer": administration.Actor.Planning_and_investment_sector,
            "sector_copy.addressee": administration.Actor.Concerned_sectors,
            "sector_copy.start": sector_copy_start,
            "sector_copy.start.On": issued,
            "sector_copy.due?": issued_is_there,
            "sector_copy.due": copy_due,
            "sector_copy.done?": copy_to_sector_is_there,
            "sector_copy.done": copy_to_sector,
            "sector_copy.status": sector_copy_status,
            "sector_copy.follows": obligations.Consequence.Not_said,
            "sector_copy.has_followed": False,
            "ministry_copy.modality": obligations.Modality.Duty,
            "ministry_copy.bearer": administration.Actor.Provincial_or_municipal_authorities,
            "ministry_copy.addressee": administration.Actor.Ministry_of_planning_and_investment,
            "ministry_copy.start": sector_copy_start,
            "ministry_copy.start.On": issued,
            "ministry_copy.due?": issued_is_there,
            "ministry_copy.due": copy_due,
            "ministry_copy.done?": copy_to_ministry_is_there,
            "ministry_copy.done": copy_to_ministry,
            "ministry_copy.status": ministry_copy_status,
            "ministry_copy.follows": obligations.Consequence.Not_said,
            "ministry_copy.has_followed": False,
            "technical_permission.modality": obligations.Modality.Duty,
            "technical_permission.bearer": administration.Actor.Investor,
            "technical_permission.addressee": administration.Actor.Concerned_sectors,
            "technical_permission.start": obligations.Start.From_the_outset,
            "technical_permission.start.On": 0,
            "technical_permission.due?": operation_starts_is_there,
            "technical_permission.due": technical_permission_due,
            "technical_permission.done?": permission_requested_is_there,
            "technical_permission.done": permission_requested,
            "technical_permission.status": technical_permission_status,
            "technical_permission.follows": obligations.Consequence.Not_said,
            "technical_permission.has_followed": False,
            "seal_permission.modality": obligations.Modality.Duty,
            "seal_permission.bearer": administration.Actor.Planning_and_investment_sector,
            "seal_permission.addressee": administration.Actor.Public_security_sector,
            "seal_permission.start": sector_copy_start,
            "seal_permission.start.On": issued,
            "seal_permission.due?": False,
            "seal_permission.due": 0,
            "seal_permission.done?": seal_permitted_is_there,
            "seal_permission.done": seal_permitted,
            "seal_permission.status": seal_permission_status,
            "seal_permission.follows": obligations.Consequence.Not_said,
            "seal_permission.has_followed": False,
            "seal.modality": obligations.Modality.Duty,
            "seal.bearer": administration.Actor.Public_security_sector,
            "seal.addressee": administration.Actor.Investor,
            "seal.start": seal_start_,
            "seal.start.On": seal_start,
            "seal.due?": seal_start_is_there,
            "seal.due": seal_due,
            "seal.done?": seal_made_is_there,
            "seal.done": seal_made,
            "seal.status": seal_status,
            "seal.follows": obligations.Consequence.Not_said,
            "seal.has_followed": False,
        },
    )


CONCESSION_CERTIFICATE_DUTIES = ColumnScope(
    scalar_part_4_concession_activities.CONCESSION_CERTIFICATE_DUTIES,
    Blocks(
        _concession_certificate_duties_block,
        (
            "issued?",
            "issued",
            "issued_at",
            "enterprise_number_issued?",
            "enterprise_number_issued",
            "taxpayer_number_issued?",
            "taxpayer_number_issued",
            "needs_technical_permission",
            "permission_requested?",
            "permission_requested",
            "operation_starts?",
            "operation_starts",
            "copy_to_sector?",
            "copy_to_sector",
            "copy_to_ministry?",
            "copy_to_ministry",
            "seal_permitted?",
            "seal_permitted",
            "seal_made?",
            "seal_made",
            "as_of",
        ),
        tabled=("issued", "seal_permitted"),
        puts={
            "enterprise_number.status": "int8",
            "taxpayer_number.status": "int8",
            "tax_declaration.start": "int8",
            "tax_declaration.status": "int8",
            "sector_copy.start": "int8",
            "sector_copy.due": "int64",
            "sector_copy.status": "int8",
            "ministry_copy.status": "int8",
            "technical_permission.due": "int64",
            "technical_permission.status": "int8",
            "seal_permission.status": "int8",
            "seal.start": "int8",
            "seal.due": "int64",
            "seal.status": "int8",
        },
    ),
    Blocks(
        _concession_certificate_duties_block_by_reading,
        (
            "issued?",
            "issued",
            "issued_at",
            "enterprise_number_issued?",
            "enterprise_number_issued",
            "taxpayer_number_issued?",
            "taxpayer_number_issued",
            "needs_technical_permission",
            "permission_requested?",
            "permission_requested",
            "operation_starts?",
            "operation_starts",
            "copy_to_sector?",
            "copy_to_sector",
            "copy_to_ministry?",
            "copy_to_ministry",
            "seal_permitted?",
            "seal_permitted",
            "seal_made?",
            "seal_made",
            "as_of",
            "seven_days",
        ),
        tabled=("issued",),
        puts={
            "enterprise_number.status": "int8",
            "taxpayer_number.status": "int8",
            "tax_declaration.start": "int8",
            "tax_declaration.status": "int8",
            "sector_copy.start": "int8",
            "sector_copy.due": "int64",
            "sector_copy.status": "int8",
            "ministry_copy.status": "int8",
            "technical_permission.due": "int64",
            "technical_permission.status": "int8",
            "seal_permission.status": "int8",
            "seal.start": "int8",
            "seal.start.On": "int64",
            "seal.due?": "bool",
            "seal.due": "int64",
            "seal.status": "int8",
        },
    ),
)


def concession_certificate_duties(
    *,
    issued: Column | None = None,
    issued_at: Column,
    enterprise_number_issued: Column | None = None,
    taxpayer_number_issued: Column | None = None,
    needs_technical_permission: Column,
    permission_requested: Column | None = None,
    operation_starts: Column | None = None,
    copy_to_sector: Column | None = None,
    copy_to_ministry: Column | None = None,
    seal_permitted: Column | None = None,
    seal_made: Column | None = None,
    as_of: Column,
    seven_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What is owed when a concession registration certificate is issued, by whom and by when.

    Encodes Article 16 (rules/decree/part_4_concession_activities.catala_en:1850).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        issued: The day on which the certificate was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        issued_at: The level at which it was issued.
            Codes of `administration.Level` (int8), or the names of cases.
        enterprise_number_issued: The day on which the industry and commerce sector issued the enterprise
            identification number.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        taxpayer_number_issued: The day on which the financial sector issued the taxpayer identification number.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        needs_technical_permission: A certificate or technical permission of another sector is needed.
            bool.
        permission_requested: The day on which it was requested.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        operation_starts: The day on which the business operation starts.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        copy_to_sector: The day on which the copy was forwarded to the concerned sector.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        copy_to_ministry: The day on which the copy was forwarded to the Ministry of Planning and Investment.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        seal_permitted: The day on which the permission for the seal was granted.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        seal_made: The day on which the seal was made.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        seven_days: From when the seven working days for the seal run.
            Codes of `Seven_days` (int8), or the names of cases; a reading of the text: From_permission if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        issued_by: Who issues the certificate.
            Codes of `administration.Actor` (int8).
        enterprise_number: To issue the enterprise identification number for the certificate.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        taxpayer_number: To issue the taxpayer identification number for the certificate.
            A mapping as `enterprise_number`.
        enterprise_number_sought: To coordinate with the industry and commerce sector, so as to obtain the
            enterprise identification number.
            A mapping as `enterprise_number`.
        taxpayer_number_sought: To coordinate with the financial sector, so as to obtain the taxpayer identification
            number.
            A mapping as `enterprise_number`.
        tax_declaration: To use the taxpayer identification number in the annual tax declaration.
            A mapping as `enterprise_number`.
        sector_copy: To forward a copy of the certificate to the concerned sector.
            A mapping as `enterprise_number`.
        ministry_copy: To forward a copy of the certificate to the Ministry of Planning and Investment.
            A mapping as `enterprise_number`.
        technical_permission: To request the certificate or technical permission of other sectors.
            A mapping as `enterprise_number`.
        seal_permission: To grant the permission for the company seal.
            A mapping as `enterprise_number`.
        seal: To make the company seal.
            A mapping as `enterprise_number`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_CERTIFICATE_DUTIES.ask(
        threads,
        issued=issued,
        issued_at=issued_at,
        enterprise_number_issued=enterprise_number_issued,
        taxpayer_number_issued=taxpayer_number_issued,
        needs_technical_permission=needs_technical_permission,
        permission_requested=permission_requested,
        operation_starts=operation_starts,
        copy_to_sector=copy_to_sector,
        copy_to_ministry=copy_to_ministry,
        seal_permitted=seal_permitted,
        seal_made=seal_made,
        as_of=as_of,
        seven_days=seven_days,
    )


def _concession_certificate_content_block(
    has_enterprise_name: Array,
    has_enterprise_location: Array,
    has_operation_location: Array,
    has_approved_activity: Array,
    has_form_of_investment: Array,
    has_type_of_enterprise: Array,
    has_shareholders_and_shares: Array,
    has_total_capital_in_kip: Array,
    has_registered_capital_in_kip: Array,
    has_tax_and_customs_obligations: Array,
    is_otherwise_obliged: Array,
    has_other_obligations: Array,
    is_given_tax_incentives: Array,
    has_tax_incentives: Array,
    has_code: Array,
    is_code_the_number: Array,
    has_enterprise_number: Array,
    has_taxpayer_number: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_certificate_content` for a block of rows."""
    not_has_enterprise_name = np.logical_not(has_enterprise_name, out=out["missing[1]"])
    not_condition = np.logical_not(has_enterprise_location | has_operation_location, out=out["missing[2]"])
    not_has_approved_activity = np.logical_not(has_approved_activity, out=out["missing[3]"])
    not_has_form_of_investment = np.logical_not(has_form_of_investment, out=out["missing[4]"])
    not_has_type_of_enterprise = np.logical_not(has_type_of_enterprise, out=out["missing[5]"])
    not_has_shareholders_and_shares = np.logical_not(has_shareholders_and_shares, out=out["missing[6]"])
    not_condition_ = np.logical_not(has_total_capital_in_kip & has_registered_capital_in_kip, out=out["missing[7]"])
    not_has_tax_and_customs_obligations = np.logical_not(has_tax_and_customs_obligations, out=out["missing[8]"])
    condition = np.logical_and(is_otherwise_obliged, ~has_other_obligations, out=out["missing[9]"])
    condition_ = np.logical_and(is_given_tax_incentives, ~has_tax_incentives, out=out["missing[10]"])
    not_condition_2 = np.logical_not(has_code & is_code_the_number, out=out["missing[11]"])
    not_has_enterprise_number = np.logical_not(has_enterprise_number, out=out["missing[12]"])
    not_has_taxpayer_number = np.logical_not(has_taxpayer_number, out=out["missing[13]"])
    # Article 17, first item: No item is missing.
    is_complete = np.logical_and(
        has_enterprise_name
        & (has_enterprise_location | has_operation_location)
        & has_approved_activity
        & has_form_of_investment
        & has_type_of_enterprise
        & has_shareholders_and_shares
        & (has_total_capital_in_kip & has_registered_capital_in_kip)
        & has_tax_and_customs_obligations
        & ~condition
        & ~condition_
        & (has_code & is_code_the_number)
        & has_enterprise_number,
        has_taxpayer_number,
        out=out["is_complete"],
    )
    return Block(
        None,
        {"missing": 0, "is_complete": 0},
        {
            "missing": Listing(
                (not_has_enterprise_name, Certificate_item.Enterprise_name),
                (not_condition, Certificate_item.Location),
                (not_has_approved_activity, Certificate_item.Approved_activity),
                (not_has_form_of_investment, Certificate_item.Form_of_investment),
                (not_has_type_of_enterprise, Certificate_item.Type_of_enterprise),
                (not_has_shareholders_and_shares, Certificate_item.Shareholders_and_shares),
                (not_condition_, Certificate_item.Capital_in_kip),
                (not_has_tax_and_customs_obligations, Certificate_item.Tax_and_customs_obligations),
                (condition, Certificate_item.Other_obligations),
                (condition_, Certificate_item.Tax_incentives),
                (not_condition_2, Certificate_item.Certificate_code),
                (not_has_enterprise_number, Certificate_item.Enterprise_number),
                (not_has_taxpayer_number, Certificate_item.Taxpayer_number),
            ),
            "is_complete": is_complete,
        },
    )


CONCESSION_CERTIFICATE_CONTENT = ColumnScope(
    scalar_part_4_concession_activities.CONCESSION_CERTIFICATE_CONTENT,
    Blocks(
        _concession_certificate_content_block,
        (
            "has_enterprise_name",
            "has_enterprise_location",
            "has_operation_location",
            "has_approved_activity",
            "has_form_of_investment",
            "has_type_of_enterprise",
            "has_shareholders_and_shares",
            "has_total_capital_in_kip",
            "has_registered_capital_in_kip",
            "has_tax_and_customs_obligations",
            "is_otherwise_obliged",
            "has_other_obligations",
            "is_given_tax_incentives",
            "has_tax_incentives",
            "has_code",
            "is_code_the_number",
            "has_enterprise_number",
            "has_taxpayer_number",
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
            "is_complete": "bool",
        },
    ),
)


def concession_certificate_content(
    *,
    has_enterprise_name: Column,
    has_enterprise_location: Column,
    has_operation_location: Column,
    has_approved_activity: Column,
    has_form_of_investment: Column,
    has_type_of_enterprise: Column,
    has_shareholders_and_shares: Column,
    has_total_capital_in_kip: Column,
    has_registered_capital_in_kip: Column,
    has_tax_and_customs_obligations: Column,
    is_otherwise_obliged: Column,
    has_other_obligations: Column,
    is_given_tax_incentives: Column,
    has_tax_incentives: Column,
    has_code: Column,
    is_code_the_number: Column,
    has_enterprise_number: Column,
    has_taxpayer_number: Column,
    threads: int | None = None,
) -> Answers:
    """Whether a concession registration certificate contains what it must, and what is missing from it.

    Encodes Article 17 (rules/decree/part_4_concession_activities.catala_en:2246).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        has_enterprise_name: It names the enterprise.
            bool.
        has_enterprise_location: It says where the enterprise is.
            bool.
        has_operation_location: It says where the enterprise operates.
            bool.
        has_approved_activity: It names the approved investment activity.
            bool.
        has_form_of_investment: It says the form of the investment.
            bool.
        has_type_of_enterprise: It says the type, form and nature of the enterprise.
            bool.
        has_shareholders_and_shares: It names the shareholders and the proportion of their shares, as a percentage
            of the registered capital.
            bool.
        has_total_capital_in_kip: It says the total capital in Kip.
            bool.
        has_registered_capital_in_kip: It says the registered capital in Kip.
            bool.
        has_tax_and_customs_obligations: It says the tax obligations and customs duties.
            bool.
        is_otherwise_obliged: The enterprise has other obligations.
            bool.
        has_other_obligations: It says the other obligations.
            bool.
        is_given_tax_incentives: The enterprise has tax incentives.
            bool.
        has_tax_incentives: It says the tax incentives.
            bool.
        has_code: It bears a code.
            bool.
        is_code_the_number: The code is the same as the number of the certificate.
            bool.
        has_enterprise_number: It says the enterprise identification number.
            bool.
        has_taxpayer_number: It says the taxpayer identification number.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        missing: The items that are missing, in the order of Article 17.
            `Lists` of codes of `Certificate_item` (int8).
        is_complete: No item is missing.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_CERTIFICATE_CONTENT.ask(
        threads,
        has_enterprise_name=has_enterprise_name,
        has_enterprise_location=has_enterprise_location,
        has_operation_location=has_operation_location,
        has_approved_activity=has_approved_activity,
        has_form_of_investment=has_form_of_investment,
        has_type_of_enterprise=has_type_of_enterprise,
        has_shareholders_and_shares=has_shareholders_and_shares,
        has_total_capital_in_kip=has_total_capital_in_kip,
        has_registered_capital_in_kip=has_registered_capital_in_kip,
        has_tax_and_customs_obligations=has_tax_and_customs_obligations,
        is_otherwise_obliged=is_otherwise_obliged,
        has_other_obligations=has_other_obligations,
        is_given_tax_incentives=is_given_tax_incentives,
        has_tax_incentives=has_tax_incentives,
        has_code=has_code,
        is_code_the_number=is_code_the_number,
        has_enterprise_number=has_enterprise_number,
        has_taxpayer_number=has_taxpayer_number,
    )


CERTIFICATE_CAPITAL = ColumnScope(
    scalar_part_4_concession_activities.CERTIFICATE_CAPITAL, by_row="It needs the fact `shares`, which is no column."
)


def certificate_capital(
    *, total_capital: Column, registered_capital: Column, bank_rate: Column, shares: Column, threads: int | None = None
) -> Answers:
    """The capital in Kip, and the proportions of the shares, as a concession registration certificate states them.

    Encodes Article 17 (rules/decree/part_4_concession_activities.catala_en:2308).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        total_capital: The total capital as it was declared.
            `Cases`: codes of `Declared_capital` (int8), and a column for what each of these carries:
                {Declared_in_kip: int64 in hundredths of LAK, Declared_in_us_dollars: int64 in hundredths of USD,
                Declared_in_another_currency: a mapping of columns: {amount: `Decimals`, kip_for_one: `Decimals`}}.
        registered_capital: The registered capital as it was declared.
            `Cases` as in `total_capital`.
        bank_rate: The exchange rate of the Bank of Lao PDR on the date on which the certificate is issued.
            `Decimals` in LAK per USD.
        shares: What each shareholder holds of the registered capital, as it was declared.
            An object array: in each row a tuple of `Declared_capital` of the scalar module
                `part_4_concession_activities`.

    Outputs, each with its `values` and its `outcome` by row:
        total_in_kip: The total capital in Kip.
            int64 in hundredths of LAK.
        registered_in_kip: The registered capital in Kip.
            int64 in hundredths of LAK.
        proportions: The proportion of each share in the registered capital.
            An object array: in each row a tuple of values as the scalar function has them.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs the fact `shares`, which is no column. The answers'
    `reasons(row)` say why a row has the answer that it has.
    """
    return CERTIFICATE_CAPITAL.ask(
        threads, total_capital=total_capital, registered_capital=registered_capital, bank_rate=bank_rate, shares=shares
    )


def _enterprise_code_block(has_uniform_database: Array, out: Mapping[str, Array]) -> Block:
    """`Enterprise_code` for a block of rows."""
    # Article 17, fourteenth item, third sentence: Code_of_each_sector
    code_rule_2 = ~has_uniform_database
    # Article 17: The code that is used.
    # `Code_used.Code_of_the_certificate`, which is 0, where nothing of this holds.
    code = one_of((code_rule_2, Code_used.Code_of_each_sector), out=out["code"])
    return Block(None, {"code": 0}, {"code": code})


ENTERPRISE_CODE = ColumnScope(
    scalar_part_4_concession_activities.ENTERPRISE_CODE,
    Blocks(_enterprise_code_block, ("has_uniform_database",), puts={"code": "int8"}),
)


def enterprise_code(*, has_uniform_database: Column, threads: int | None = None) -> Answers:
    """Which code a sector uses to monitor and manage an enterprise.

    Encodes Article 17 (rules/decree/part_4_concession_activities.catala_en:2333).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        has_uniform_database: The sectors are linked in a network, and a uniform database is established.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        code: The code that is used.
            Codes of `Code_used` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return ENTERPRISE_CODE.ask(threads, has_uniform_database=has_uniform_database)


def _concession_transfer_approval_block(change: Array) -> Block:
    """`Concession_transfer_approval` for a block of rows."""
    return Block(
        None,
        {"approved_by": change == Concession_change.Another_change},
        {"approved_by": administration.Actor.Planning_and_investment_sector},
    )


def _concession_transfer_approval_block_by_reading(
    change: Array, transfer_approval: Array, out: Mapping[str, Array]
) -> Block:
    """`Concession_transfer_approval` for a block of rows, by how the text is read."""
    transfer_approval_is_approval_by_sector = transfer_approval == Transfer_approval.Approval_by_sector
    # Article 18: Who approves what is proposed.
    approved_by = one_of(
        (transfer_approval_is_approval_by_sector, administration.Actor.Planning_and_investment_sector),
        (~transfer_approval_is_approval_by_sector, administration.Actor.Committee_for_investment_promotion),
        out=out["approved_by"],
    )
    return Block(None, {"approved_by": change == Concession_change.Another_change}, {"approved_by": approved_by})


CONCESSION_TRANSFER_APPROVAL = ColumnScope(
    scalar_part_4_concession_activities.CONCESSION_TRANSFER_APPROVAL,
    Blocks(_concession_transfer_approval_block, ("change",)),
    Blocks(
        _concession_transfer_approval_block_by_reading, ("change", "transfer_approval"), puts={"approved_by": "int8"}
    ),
)


def concession_transfer_approval(
    *, change: Column, transfer_approval: Column | None = None, threads: int | None = None
) -> Answers:
    """Who approves that an enterprise transfers its concession right or shares, or has its concession agreement
    amended.

    Encodes Article 18 (rules/decree/part_4_concession_activities.catala_en:2583).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        change: What the enterprise wishes to do.
            Codes of `Concession_change` (int8), or the names of cases.
        transfer_approval: Who approves.
            Codes of `Transfer_approval` (int8), or the names of cases; a reading of the text: Approval_by_sector if
                not given.

    Outputs, each with its `values` and its `outcome` by row:
        approved_by: Who approves what is proposed.
            Codes of `administration.Actor` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_TRANSFER_APPROVAL.ask(threads, change=change, transfer_approval=transfer_approval)


def _concession_transfer_block(
    change: Array,
    registered_capital: Array,
    capital_due: Array,
    capital_paid_in: Array,
    are_taxes_cleared: Array,
    are_rent_and_fees_paid: Array,
    are_tasks_on_schedule: Array,
    proposed_is_there: Array,
    proposed: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_transfer` for a block of rows."""
    change_is_another_change = change == Concession_change.Another_change
    # `unmet`, Article 18(1); Article 18(2); Article 18(3); Article 18(4)
    approved_by_rule_1 = ~change_is_another_change
    registered_capital_above_capital_paid_in = np.greater(registered_capital, capital_paid_in, out=out["unmet[1]"])
    not_are_taxes_cleared = np.logical_not(are_taxes_cleared, out=out["unmet[2]"])
    not_are_rent_and_fees_paid = np.logical_not(are_rent_and_fees_paid, out=out["unmet[3]"])
    not_are_tasks_on_schedule = np.logical_not(are_tasks_on_schedule, out=out["unmet[4]"])
    # Article 18: The change can be approved: all conditions are met.
    can_be_approved = np.logical_and(
        ~registered_capital_above_capital_paid_in & are_taxes_cleared & are_rent_and_fees_paid,
        are_tasks_on_schedule,
        out=out["can_be_approved"],
    )
    proposed_up_to_as_of = proposed <= as_of
    is_done = proposed_is_there & proposed_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    proposal_status = one_of(
        (proposed_is_there & approved_by_rule_1 & proposed_up_to_as_of, obligations.Status.Done_in_time),
        (approved_by_rule_1 & ~is_done, obligations.Status.Open),
        out=out["proposal.status"],
    )
    # Article 18: No amount is below zero, and what is due is no more than the registered capital.
    refused = ~((capital_due >= 0) & (capital_paid_in >= 0) & (capital_due <= registered_capital))
    outcome_of_several = outcome(change_is_another_change, refused)
    return Block(
        None,
        {
            "approved_by": outcome_of_several,
            "unmet": outcome_of_several,
            "can_be_approved": outcome_of_several,
            "proposal": refusal(refused),
        },
        {
            "approved_by": administration.Actor.Planning_and_investment_sector,
            "unmet": Listing(
                (registered_capital_above_capital_paid_in, Transfer_condition.Capital_paid_completely),
                (not_are_taxes_cleared, Transfer_condition.Taxes_cleared),
                (not_are_rent_and_fees_paid, Transfer_condition.Rent_and_fees_paid),
                (not_are_tasks_on_schedule, Transfer_condition.Tasks_on_schedule),
            ),
            "can_be_approved": can_be_approved,
            "proposal.modality": obligations.Modality.Duty,
            "proposal.bearer": administration.Actor.Investor,
            "proposal.addressee": administration.Actor.Planning_and_investment_sector,
            "proposal.start": obligations.Start.From_the_outset,
            "proposal.start.On": 0,
            "proposal.due?": False,
            "proposal.due": 0,
            "proposal.done?": proposed_is_there,
            "proposal.done": proposed,
            "proposal.status": proposal_status,
            "proposal.follows": obligations.Consequence.Not_said,
            "proposal.has_followed": False,
        },
    )


def _concession_transfer_block_by_reading(
    change: Array,
    registered_capital: Array,
    capital_due: Array,
    capital_paid_in: Array,
    are_taxes_cleared: Array,
    are_rent_and_fees_paid: Array,
    are_tasks_on_schedule: Array,
    proposed_is_there: Array,
    proposed: Array,
    as_of: Array,
    capital_paid: Array,
    concession_transfer_approval_transfer_approval: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_transfer` for a block of rows, by how the text is read."""
    change_is_another_change = change == Concession_change.Another_change
    # `unmet`, Article 18(1); Article 18(2); Article 18(3); Article 18(4)
    approved_by_rule_1 = ~change_is_another_change
    concession_transfer_approval_transfer_approval_is_approval_by_sector = (
        concession_transfer_approval_transfer_approval == Transfer_approval.Approval_by_sector
    )
    # Article 18: Who approves what is proposed.
    approved_by = one_of(
        (
            concession_transfer_approval_transfer_approval_is_approval_by_sector,
            administration.Actor.Planning_and_investment_sector,
        ),
        (
            ~concession_transfer_approval_transfer_approval_is_approval_by_sector,
            administration.Actor.Committee_for_investment_promotion,
        ),
        out=out["approved_by"],
    )
    capital_paid_is_the_whole = capital_paid == Capital_paid.The_whole
    condition = capital_paid_is_the_whole & (registered_capital > capital_paid_in)
    condition_ = ~capital_paid_is_the_whole & (capital_due > capital_paid_in)
    not_are_taxes_cleared = np.logical_not(are_taxes_cleared, out=out["unmet[2]"])
    not_are_rent_and_fees_paid = np.logical_not(are_rent_and_fees_paid, out=out["unmet[3]"])
    not_are_tasks_on_schedule = np.logical_not(are_tasks_on_schedule, out=out["unmet[4]"])
    # Article 18: The change can be approved: all conditions are met.
    can_be_approved = np.logical_and(
        ~condition & ~condition_ & are_taxes_cleared & are_rent_and_fees_paid,
        are_tasks_on_schedule,
        out=out["can_be_approved"],
    )
    proposed_up_to_as_of = proposed <= as_of
    is_done = proposed_is_there & proposed_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    proposal_status = one_of(
        (proposed_is_there & approved_by_rule_1 & proposed_up_to_as_of, obligations.Status.Done_in_time),
        (approved_by_rule_1 & ~is_done, obligations.Status.Open),
        out=out["proposal.status"],
    )
    # Article 18: No amount is below zero, and what is due is no more than the registered capital.
    refused = ~((capital_due >= 0) & (capital_paid_in >= 0) & (capital_due <= registered_capital))
    outcome_of_several = outcome(change_is_another_change, refused)
    return Block(
        None,
        {
            "approved_by": outcome_of_several,
            "unmet": outcome_of_several,
            "can_be_approved": outcome_of_several,
            "proposal": refusal(refused),
        },
        {
            "approved_by": approved_by,
            "unmet": Listing(
                (np.logical_or(condition, condition_, out=out["unmet[1]"]), Transfer_condition.Capital_paid_completely),
                (not_are_taxes_cleared, Transfer_condition.Taxes_cleared),
                (not_are_rent_and_fees_paid, Transfer_condition.Rent_and_fees_paid),
                (not_are_tasks_on_schedule, Transfer_condition.Tasks_on_schedule),
            ),
            "can_be_approved": can_be_approved,
            "proposal.modality": obligations.Modality.Duty,
            "proposal.bearer": administration.Actor.Investor,
            "proposal.addressee": administration.Actor.Planning_and_investment_sector,
            "proposal.start": obligations.Start.From_the_outset,
            "proposal.start.On": 0,
            "proposal.due?": False,
            "proposal.due": 0,
            "proposal.done?": proposed_is_there,
            "proposal.done": proposed,
            "proposal.status": proposal_status,
            "proposal.follows": obligations.Consequence.Not_said,
            "proposal.has_followed": False,
        },
    )


CONCESSION_TRANSFER = ColumnScope(
    scalar_part_4_concession_activities.CONCESSION_TRANSFER,
    Blocks(
        _concession_transfer_block,
        (
            "change",
            "registered_capital",
            "capital_due",
            "capital_paid_in",
            "are_taxes_cleared",
            "are_rent_and_fees_paid",
            "are_tasks_on_schedule",
            "proposed?",
            "proposed",
            "as_of",
        ),
        puts={
            "unmet[1]": "bool",
            "unmet[2]": "bool",
            "unmet[3]": "bool",
            "unmet[4]": "bool",
            "can_be_approved": "bool",
            "proposal.status": "int8",
        },
    ),
    Blocks(
        _concession_transfer_block_by_reading,
        (
            "change",
            "registered_capital",
            "capital_due",
            "capital_paid_in",
            "are_taxes_cleared",
            "are_rent_and_fees_paid",
            "are_tasks_on_schedule",
            "proposed?",
            "proposed",
            "as_of",
            "capital_paid",
            "Concession_transfer_approval.transfer_approval",
        ),
        puts={
            "approved_by": "int8",
            "unmet[1]": "bool",
            "unmet[2]": "bool",
            "unmet[3]": "bool",
            "unmet[4]": "bool",
            "can_be_approved": "bool",
            "proposal.status": "int8",
        },
    ),
)


def concession_transfer(
    *,
    change: Column,
    registered_capital: Column,
    capital_due: Column,
    capital_paid_in: Column,
    are_taxes_cleared: Column,
    are_rent_and_fees_paid: Column,
    are_tasks_on_schedule: Column,
    proposed: Column | None = None,
    as_of: Column,
    capital_paid: Column | None = None,
    concession_transfer_approval__transfer_approval: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Whether an enterprise may transfer its concession right or shares or have its concession agreement amended,
    who approves it, and which conditions are not met.

    Encodes Article 18 (rules/decree/part_4_concession_activities.catala_en:2594).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        change: What the enterprise wishes to do.
            Codes of `Concession_change` (int8), or the names of cases.
        registered_capital: The registered capital.
            int64 in hundredths of LAK.
        capital_due: What of it had to be paid so far under the concession agreement.
            int64 in hundredths of LAK.
        capital_paid_in: What of it has been paid.
            int64 in hundredths of LAK.
        are_taxes_cleared: Tax obligations have been regularly and completely cleared.
            bool.
        are_rent_and_fees_paid: Rent and concession fees have been regularly paid.
            bool.
        are_tasks_on_schedule: All tasks have been performed in accordance with the schedules set up.
            bool.
        proposed: The day on which the change was proposed.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        capital_paid: How much of the registered capital has to be paid.
            Codes of `Capital_paid` (int8), or the names of cases; a reading of the text: The_whole if not given.
        concession_transfer_approval__transfer_approval: Who approves.
            Codes of `Transfer_approval` (int8), or the names of cases; a reading of the text: Approval_by_sector if
                not given.

    Outputs, each with its `values` and its `outcome` by row:
        approved_by: Who approves what is proposed.
            Codes of `administration.Actor` (int8).
        unmet: The conditions that are not met, in the order of Article 18.
            `Lists` of codes of `Transfer_condition` (int8).
        can_be_approved: The change can be approved: all conditions are met.
            bool.
        proposal: To propose the change to the planning and investment sector.
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
    return CONCESSION_TRANSFER.ask(
        threads,
        change=change,
        registered_capital=registered_capital,
        capital_due=capital_due,
        capital_paid_in=capital_paid_in,
        are_taxes_cleared=are_taxes_cleared,
        are_rent_and_fees_paid=are_rent_and_fees_paid,
        are_tasks_on_schedule=are_tasks_on_schedule,
        proposed=proposed,
        as_of=as_of,
        capital_paid=capital_paid,
        concession_transfer_approval__transfer_approval=concession_transfer_approval__transfer_approval,
    )
