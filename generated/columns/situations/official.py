"""Compiled from rules/situations/official.catala_en: change the rules there, and compile again.

How to ask, here `Import_plan_opinion`; `generated` is the folder of the evaluators, however you call it. Tables of
Arrow, Polars or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.situations.official import import_plan_opinion

    found = import_plan_opinion(as_of=np.array(["2014-03-03", "2016-11-21"], "datetime64[D]"))
    found["is_deemed_approved"].values[found["is_deemed_approved"].outcome == 0]  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...calendars import lao_pdr as scalar_lao_pdr
from ...situations import official as scalar_official
from ..decree import part_4_concession_activities, part_6_committee_and_one_stop_services, part_8_duties_and_taxes
from ..library import administration, obligations
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column, Listing
from ..runtime.days import WorkingDaysLater, nowhere
from ..runtime.exact import below, both, either, one_of, select, select_code
from ..runtime.scopes import Answers, ColumnScope

_WORKING_DAYS_LATER_10_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 10)
_WORKING_DAYS_LATER_25_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 25)
_WORKING_DAYS_LATER_30_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 30)


class Dossier:
    """What is applied for."""

    For_general_business = 0
    For_concession = 1
    For_land_use_right = 2
    For_import_plan = 3
    For_representative_office = 4


class Paper:
    """A paper of an application, as it lies in the dossier or in the hands of the investor."""

    Application_form = 0
    Joint_venture_contract = 1
    Resume = 2
    Financial_certificate = 3
    Identity_card_copy = 4
    Passport_copy = 5
    Status_document = 6
    Basic_information = 7
    Feasibility_study = 8
    Business_plan = 9
    Field_data_memorandum = 10
    Registration_certificate = 11
    Documents_for_land_authority = 12
    Documents_of_printed_form = 13


class Document:
    """A document that belongs to an application, as its Article names it."""

    Article_7 = 0
    Article_11 = 1
    Article_49 = 2
    Import_plan_document = 3


class Office_act:
    """What an office has to do."""

    Decide_on_certificate = 0
    Issue_enterprise_number = 1
    Issue_taxpayer_number = 2
    Obtain_enterprise_number = 3
    Obtain_taxpayer_number = 4
    Copy_to_sector = 5
    Copy_to_ministry = 6
    Permit_seal = 7
    Carve_seal = 8
    Comment = 9
    Present_to_committee = 10
    Submit_project = 11
    Send_rejection = 12
    Notify_approval = 13
    Report_outcomes = 14
    Submit_outcomes = 15
    Forward_documents = 16
    Hold_joint_meeting = 17
    Issue_certificate = 18
    Send_to_border = 19
    Inspect_and_report = 20
    Review_documents = 21
    Inspect_location = 22
    Report_to_leading_committee = 23
    Issue_title = 24
    Monitor = 25


class Subject:
    """What is brought before the Committee."""

    Listed_general_business = 0
    Listed_concession = 1
    Unlisted_concession = 2
    List_entry = 3
    Change_of_concession = 4
    Other_subject = 5


DOSSIER_COMPLETENESS = ColumnScope(
    scalar_official.DOSSIER_COMPLETENESS, by_row="It needs the fact `filed`, which is no column."
)


def dossier_completeness(
    *,
    dossier: Column,
    filed: Column,
    concession_proposal__basic_information: Column | None = None,
    concession_proposal__other_annexes: Column | None = None,
    concession_proposal__memorandum: Column | None = None,
    general_business_proposal__such_as: Column | None = None,
    general_business_proposal__if_any: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Is this dossier complete, and what is missing from it?

    Encodes Is this dossier complete? (rules/situations/official.catala_en:141).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        dossier: What is applied for.
            `Cases`: codes of `Dossier` (int8), and a column for what each of these carries: {For_general_business:
                a mapping of columns: {is_joint_venture: bool, includes_lao_national: bool, includes_foreigner: bool,
                includes_foreign_entity: bool, status_document_exists: bool}, For_concession: a mapping of columns:
                {is_legal_entity: bool, is_mining_energy_or_land: bool, is_joint_venture: bool, includes_lao_national:
                bool, includes_foreigner: bool}, For_land_use_right: a mapping of columns: {certificate_of: codes of
                `part_9_land_use_right.Certificate_sector` (int8), or the names of cases; `Optionals` of that where rows
                have none, certified_by: codes of `part_9_land_use_right.Certificate_sector` (int8), or the names of
                cases; `Optionals` of that where rows have none}}.
        filed: The papers that are filed.
            An object array: in each row a tuple of `Paper` of the scalar module `official`.
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
        missing: The documents that are missing, in the order of the Article.
            An object array: in each row a tuple of `Document` of the scalar module `official`.
        is_complete: Whether no document is missing.
            bool.
        can_be_handed_in: Whether it can be handed in: no document is missing, and the investor in a concession is a
            legal entity.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs the fact `filed`, which is no column. The answers' `reasons(row)`
    say why a row has the answer that it has.
    """
    return DOSSIER_COMPLETENESS.ask(
        threads,
        dossier=dossier,
        filed=filed,
        concession_proposal__basic_information=concession_proposal__basic_information,
        concession_proposal__other_annexes=concession_proposal__other_annexes,
        concession_proposal__memorandum=concession_proposal__memorandum,
        general_business_proposal__such_as=general_business_proposal__such_as,
        general_business_proposal__if_any=general_business_proposal__if_any,
    )


def _concession_opinion_block(
    on_calling_list: Array,
    application_received_is_there: Array,
    application_received: Array,
    forwarded_is_there: Array,
    forwarded: Array,
    comments_received_is_there: Array,
    comments_received: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_opinion` for a block of rows."""
    # Article 13(2), second sentence: The last day for the comments.
    comments_due = _WORKING_DAYS_LATER_25_LAO_PDR.of(forwarded, out=out["opinion.due"])
    comments_due_is_nowhere = nowhere(comments_due)
    # `presentable`, Article 13(2), third sentence: comments_received
    # `decided_by`, Article 13(2), third sentence: Government_or_local_authorities
    # `next_step`, Article 13(2); Article 13(2), third sentence
    presentable_rule_2 = ~on_calling_list
    comments_received_above_comments_due = comments_received > comments_due
    presentable_is_there = (
        on_calling_list & application_received_is_there | comments_received_is_there & presentable_rule_2
    )
    # Article 13: The day from which the project can be presented to the CIP.
    presentable = select(on_calling_list, application_received, comments_received)
    # Article 13: Whether the project can be put to the meeting of the CIP.
    is_begun = np.logical_and(presentable_is_there, presentable <= as_of, out=out["can_go_on"])
    comments_start = one_of(
        (forwarded_is_there, obligations.Start.On),
        (~forwarded_is_there, obligations.Start.Awaited),
        out=out["opinion.start"],
    )
    forwarded_up_to_as_of = forwarded <= as_of
    is_begun_ = forwarded_is_there & forwarded_up_to_as_of
    comments_received_up_to_as_of = comments_received <= as_of
    is_done = comments_received_is_there & comments_received_up_to_as_of
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
            forwarded_is_there & presentable_rule_2 & forwarded_up_to_as_of & ~as_of_above_comments_due & ~is_done,
            obligations.Status.Open,
        ),
        (
            forwarded_is_there & presentable_rule_2 & forwarded_up_to_as_of & as_of_above_comments_due & ~is_done,
            obligations.Status.Overdue,
        ),
        (presentable_rule_2 & ~is_begun_ & ~is_done, obligations.Status.Not_begun),
        out=out["opinion.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(forwarded_is_there, comments_due_is_nowhere)
    return Block(
        doubtful,
        {"opinion": 0, "is_deemed_approved": 0, "can_go_on": 0},
        {
            "opinion.modality": obligations.Modality.Duty,
            "opinion.bearer": administration.Actor.Concerned_sectors,
            "opinion.addressee": administration.Actor.Planning_and_investment_sector,
            "opinion.start": comments_start,
            "opinion.start.On": forwarded,
            "opinion.due?": forwarded_is_there,
            "opinion.due": comments_due,
            "opinion.done?": comments_received_is_there,
            "opinion.done": comments_received,
            "opinion.status": comments_status,
            "opinion.follows": obligations.Consequence.Not_said,
            "opinion.has_followed": False,
            "is_deemed_approved": False,
            "can_go_on": is_begun,
        },
    )


def _concession_opinion_block_by_reading(
    on_calling_list: Array,
    application_received_is_there: Array,
    application_received: Array,
    forwarded_is_there: Array,
    forwarded: Array,
    comments_received_is_there: Array,
    comments_received: Array,
    as_of: Array,
    concession_procedure_receipt: Array,
    concession_procedure_afterwards: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_opinion` for a block of rows, by how the text is read."""
    concession_procedure_receipt_is_by_those_who_comment = (
        concession_procedure_receipt == part_4_concession_activities.Receipt.By_those_who_comment
    )
    condition = forwarded_is_there & concession_procedure_receipt_is_by_those_who_comment
    condition_ = application_received_is_there & ~concession_procedure_receipt_is_by_those_who_comment
    comments_start_is_there = np.logical_or(condition, condition_, out=out["opinion.due?"])
    # Article 13(2), second sentence: The day from which the 25 working days run.
    comments_start = select(
        concession_procedure_receipt_is_by_those_who_comment,
        forwarded,
        application_received,
        out=out["opinion.start.On"],
    )
    # Article 13(2), second sentence: The last day for the comments.
    comments_due = _WORKING_DAYS_LATER_25_LAO_PDR.of(comments_start, out=out["opinion.due"])
    comments_due_is_nowhere = nowhere(comments_due)
    # `decided_by`, Article 13(2), third sentence: Government_or_local_authorities
    # `next_step`, Article 13(2); Article 13(2), third sentence
    decided_by_rule_2 = ~on_calling_list
    concession_procedure_afterwards_is_after_comments = (
        concession_procedure_afterwards == part_4_concession_activities.Afterwards.After_comments
    )
    # Article 13(2), third sentence: comments_received
    presentable_rule_2 = decided_by_rule_2 & concession_procedure_afterwards_is_after_comments
    comments_received_above_comments_due = comments_received > comments_due
    presentable_is_there = (
        on_calling_list & application_received_is_there
        | comments_received_is_there & decided_by_rule_2 & concession_procedure_afterwards_is_after_comments
        | decided_by_rule_2
        & ~concession_procedure_afterwards_is_after_comments
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
    )
    # Article 13: Whether the project can be put to the meeting of the CIP.
    is_begun = np.logical_and(presentable_is_there, presentable <= as_of, out=out["can_go_on"])
    comments_start_ = one_of(
        (comments_start_is_there, obligations.Start.On),
        (~comments_start_is_there, obligations.Start.Awaited),
        out=out["opinion.start"],
    )
    comments_start_up_to_as_of = comments_start <= as_of
    is_begun_ = comments_start_is_there & comments_start_up_to_as_of
    comments_received_up_to_as_of = comments_received <= as_of
    is_done = comments_received_is_there & comments_received_up_to_as_of
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
            & ~is_done,
            obligations.Status.Open,
        ),
        (
            comments_start_is_there
            & decided_by_rule_2
            & comments_start_up_to_as_of
            & as_of_above_comments_due
            & ~is_done,
            obligations.Status.Overdue,
        ),
        (decided_by_rule_2 & ~is_begun_ & ~is_done, obligations.Status.Not_begun),
        out=out["opinion.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(comments_start_is_there, comments_due_is_nowhere)
    return Block(
        doubtful,
        {"opinion": 0, "is_deemed_approved": 0, "can_go_on": 0},
        {
            "opinion.modality": obligations.Modality.Duty,
            "opinion.bearer": administration.Actor.Concerned_sectors,
            "opinion.addressee": administration.Actor.Planning_and_investment_sector,
            "opinion.start": comments_start_,
            "opinion.start.On": comments_start,
            "opinion.due?": comments_start_is_there,
            "opinion.due": comments_due,
            "opinion.done?": comments_received_is_there,
            "opinion.done": comments_received,
            "opinion.status": comments_status,
            "opinion.follows": obligations.Consequence.Not_said,
            "opinion.has_followed": False,
            "is_deemed_approved": False,
            "can_go_on": is_begun,
        },
    )


CONCESSION_OPINION = ColumnScope(
    scalar_official.CONCESSION_OPINION,
    Blocks(
        _concession_opinion_block,
        (
            "on_calling_list",
            "application_received?",
            "application_received",
            "forwarded?",
            "forwarded",
            "comments_received?",
            "comments_received",
            "as_of",
        ),
        tabled=("forwarded",),
        puts={"opinion.start": "int8", "opinion.due": "int64", "opinion.status": "int8", "can_go_on": "bool"},
    ),
    Blocks(
        _concession_opinion_block_by_reading,
        (
            "on_calling_list",
            "application_received?",
            "application_received",
            "forwarded?",
            "forwarded",
            "comments_received?",
            "comments_received",
            "as_of",
            "Concession_procedure.receipt",
            "Concession_procedure.afterwards",
        ),
        puts={
            "opinion.start": "int8",
            "opinion.start.On": "int64",
            "opinion.due?": "bool",
            "opinion.due": "int64",
            "opinion.status": "int8",
            "can_go_on": "bool",
        },
    ),
)


def concession_opinion(
    *,
    on_calling_list: Column,
    application_received: Column | None = None,
    forwarded: Column | None = None,
    comments_received: Column | None = None,
    as_of: Column,
    concession_procedure__receipt: Column | None = None,
    concession_procedure__afterwards: Column | None = None,
    listed_project_decision__listed_decision: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Who must give an opinion on this concession project, and by which day? Is it deemed approved where nobody
    answers, and can it go on?

    Encodes Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en:321).

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

    Outputs, each with its `values` and its `outcome` by row:
        opinion: To send comments in writing to the planning and investment sector.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        is_deemed_approved: Whether the project is deemed approved by those who did not answer in time.
            bool.
        can_go_on: Whether the project can be put to the meeting of the CIP.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_OPINION.ask(
        threads,
        on_calling_list=on_calling_list,
        application_received=application_received,
        forwarded=forwarded,
        comments_received=comments_received,
        as_of=as_of,
        concession_procedure__receipt=concession_procedure__receipt,
        concession_procedure__afterwards=concession_procedure__afterwards,
        listed_project_decision__listed_decision=listed_project_decision__listed_decision,
    )


def _import_plan_opinion_block(
    application_received_is_there: Array,
    application_received: Array,
    set_complete_is_there: Array,
    set_complete: Array,
    sent_to_sector_is_there: Array,
    sent_to_sector: Array,
    comments_received_is_there: Array,
    comments_received: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Import_plan_opinion` for a block of rows."""
    comments_start = one_of(
        (sent_to_sector_is_there, obligations.Start.On),
        (~sent_to_sector_is_there, obligations.Start.Awaited),
        out=out["opinion.start"],
    )
    comments_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(sent_to_sector, out=out["opinion.due"])
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
        out=out["opinion.status"],
    )
    # Article 38(3), second sentence: Whether the documents are deemed approved by the sector that did not answer in
    # time.
    comments_has_followed = np.logical_or(condition, condition_2, out=out["opinion.has_followed"])
    # Article 38(4): Whether the joint meeting on the plan can be held.
    is_begun_ = np.logical_and(
        sent_to_sector_is_there & (as_of_above_comments_due | condition_),
        select(condition_, comments_received, comments_due + 1) <= as_of,
        out=out["can_go_on"],
    )
    certificate_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(application_received)
    certificate_due_is_nowhere = nowhere(certificate_due)
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(sent_to_sector_is_there, comments_due_is_nowhere),
        both(application_received_is_there, certificate_due_is_nowhere),
        ~(
            (~set_complete_is_there | application_received_is_there & (application_received <= set_complete))
            & (~sent_to_sector_is_there | set_complete_is_there & (set_complete <= sent_to_sector))
            & (~comments_received_is_there | sent_to_sector_is_there & (sent_to_sector <= comments_received))
        ),
    )
    return Block(
        doubtful,
        {"opinion": 0, "is_deemed_approved": 0, "can_go_on": 0},
        {
            "opinion.modality": obligations.Modality.Duty,
            "opinion.bearer": administration.Actor.Concerned_sectors,
            "opinion.addressee": administration.Actor.Financial_sector,
            "opinion.start": comments_start,
            "opinion.start.On": sent_to_sector,
            "opinion.due?": sent_to_sector_is_there,
            "opinion.due": comments_due,
            "opinion.done?": comments_received_is_there,
            "opinion.done": comments_received,
            "opinion.status": comments_status,
            "opinion.follows": obligations.Consequence.Considered_approved,
            "opinion.has_followed": comments_has_followed,
            "is_deemed_approved": comments_has_followed,
            "can_go_on": is_begun_,
        },
    )


def _import_plan_opinion_block_by_reading(
    application_received_is_there: Array,
    application_received: Array,
    set_complete_is_there: Array,
    set_complete: Array,
    sent_to_sector_is_there: Array,
    sent_to_sector: Array,
    comments_received_is_there: Array,
    comments_received: Array,
    as_of: Array,
    import_plan_duties_thirty_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Import_plan_opinion` for a block of rows, by how the text is read."""
    comments_start = one_of(
        (sent_to_sector_is_there, obligations.Start.On),
        (~sent_to_sector_is_there, obligations.Start.Awaited),
        out=out["opinion.start"],
    )
    comments_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(sent_to_sector, out=out["opinion.due"])
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
        out=out["opinion.status"],
    )
    # Article 38(3), second sentence: Whether the documents are deemed approved by the sector that did not answer in
    # time.
    comments_has_followed = np.logical_or(condition, condition_2, out=out["opinion.has_followed"])
    # Article 38(4): Whether the joint meeting on the plan can be held.
    is_begun_ = np.logical_and(
        sent_to_sector_is_there & (as_of_above_comments_due | condition_),
        select(condition_, comments_received, comments_due + 1) <= as_of,
        out=out["can_go_on"],
    )
    import_plan_duties_thirty_days_is_from_application = (
        import_plan_duties_thirty_days == part_8_duties_and_taxes.Thirty_days.From_application
    )
    certificate_due_is_there = either(
        both(application_received_is_there, import_plan_duties_thirty_days_is_from_application),
        both(set_complete_is_there, ~import_plan_duties_thirty_days_is_from_application),
    )
    certificate_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(
        select(import_plan_duties_thirty_days_is_from_application, application_received, set_complete)
    )
    certificate_due_is_nowhere = nowhere(certificate_due)
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(sent_to_sector_is_there, comments_due_is_nowhere),
        both(certificate_due_is_there, certificate_due_is_nowhere),
        ~(
            (~set_complete_is_there | application_received_is_there & (application_received <= set_complete))
            & (~sent_to_sector_is_there | set_complete_is_there & (set_complete <= sent_to_sector))
            & (~comments_received_is_there | sent_to_sector_is_there & (sent_to_sector <= comments_received))
        ),
    )
    return Block(
        doubtful,
        {"opinion": 0, "is_deemed_approved": 0, "can_go_on": 0},
        {
            "opinion.modality": obligations.Modality.Duty,
            "opinion.bearer": administration.Actor.Concerned_sectors,
            "opinion.addressee": administration.Actor.Financial_sector,
            "opinion.start": comments_start,
            "opinion.start.On": sent_to_sector,
            "opinion.due?": sent_to_sector_is_there,
            "opinion.due": comments_due,
            "opinion.done?": comments_received_is_there,
            "opinion.done": comments_received,
            "opinion.status": comments_status,
            "opinion.follows": obligations.Consequence.Considered_approved,
            "opinion.has_followed": comments_has_followed,
            "is_deemed_approved": comments_has_followed,
            "can_go_on": is_begun_,
        },
    )


IMPORT_PLAN_OPINION = ColumnScope(
    scalar_official.IMPORT_PLAN_OPINION,
    Blocks(
        _import_plan_opinion_block,
        (
            "application_received?",
            "application_received",
            "set_complete?",
            "set_complete",
            "sent_to_sector?",
            "sent_to_sector",
            "comments_received?",
            "comments_received",
            "as_of",
        ),
        tabled=("application_received", "sent_to_sector"),
        puts={
            "opinion.start": "int8",
            "opinion.due": "int64",
            "opinion.status": "int8",
            "opinion.has_followed": "bool",
            "can_go_on": "bool",
        },
    ),
    Blocks(
        _import_plan_opinion_block_by_reading,
        (
            "application_received?",
            "application_received",
            "set_complete?",
            "set_complete",
            "sent_to_sector?",
            "sent_to_sector",
            "comments_received?",
            "comments_received",
            "as_of",
            "Import_plan_duties.thirty_days",
        ),
        tabled=("sent_to_sector",),
        puts={
            "opinion.start": "int8",
            "opinion.due": "int64",
            "opinion.status": "int8",
            "opinion.has_followed": "bool",
            "can_go_on": "bool",
        },
    ),
)


def import_plan_opinion(
    *,
    application_received: Column | None = None,
    set_complete: Column | None = None,
    sent_to_sector: Column | None = None,
    comments_received: Column | None = None,
    as_of: Column,
    import_plan_duties__thirty_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Who must give an opinion on this annual import plan, and by which day? Is it deemed approved where nobody
    answers, and can it go on?

    Encodes Whose opinion is needed, and does silence count as approval? (rules/situations/official.catala_en:344).

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
        as_of: The date for which the question is asked.
            datetime64[D].
        import_plan_duties__thirty_days: From when the 30 working days for the certificate run.
            Codes of `part_8_duties_and_taxes.Thirty_days` (int8), or the names of cases; a reading of the text:
                From_application if not given.

    Outputs, each with its `values` and its `outcome` by row:
        opinion: To provide comments in writing to the financial sector.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        is_deemed_approved: Whether the documents are deemed approved by the sector that did not answer in time.
            bool.
        can_go_on: Whether the joint meeting on the plan can be held.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return IMPORT_PLAN_OPINION.ask(
        threads,
        application_received=application_received,
        set_complete=set_complete,
        sent_to_sector=sent_to_sector,
        comments_received=comments_received,
        as_of=as_of,
        import_plan_duties__thirty_days=import_plan_duties__thirty_days,
    )


REGISTRATION_OFFICE_ACTS = ColumnScope(
    scalar_official.REGISTRATION_OFFICE_ACTS, by_row="It needs the greatest or least of a list, or a list in order."
)


def registration_office_acts(
    *,
    issued_at: Column,
    applied: Column | None = None,
    decided: Column | None = None,
    issued: Column | None = None,
    number_issued: Column | None = None,
    copied_to_sector: Column | None = None,
    copied_to_ministry: Column | None = None,
    seal_licensed: Column | None = None,
    seal_carved: Column | None = None,
    as_of: Column,
    registration_duties__seven_days: Column | None = None,
    taxpayer_number_duties__coordination_by: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What do the offices owe in the registration of a general business next, and by which day?

    Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:540).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        issued_at: The level of the authority that issues the certificate.
            Codes of `administration.Level` (int8), or the names of cases.
        applied: The day on which the application was submitted.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        decided: The day on which the sector decided whether to issue the certificate.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        issued: The day on which the certificate was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        number_issued: The day on which the taxpayer identification number was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        copied_to_sector: The day on which the concerned sector was sent its copy.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        copied_to_ministry: The day on which the Ministry of Industry and Commerce was sent its copy.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        seal_licensed: The day on which the seal carving license was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        seal_carved: The day on which the seal was carved.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        registration_duties__seven_days: From when the seven working days for the seal run.
            Codes of `part_3_general_business.Seven_days` (int8), or the names of cases; a reading of the text:
                From_seal_license if not given.
        taxpayer_number_duties__coordination_by: Who coordinates to obtain the number for a concession.
            Codes of `part_3_general_business.Coordination_by` (int8), or the names of cases; a reading of the text:
                Issuing_sector if not given.

    Outputs, each with its `values` and its `outcome` by row:
        still_owed: What the offices still have to do, the earliest last day first.
            An object array: in each row a tuple of `Owed_act` of the scalar module `official`.
        next: What comes first; absent if nothing is owed now.
            `Optionals` of a mapping of columns: {act: codes of `Office_act` (int8), by: codes of
                `administration.Actor` (int8), towards: codes of `administration.Actor` (int8), last_day: `Optionals` of
                datetime64[D], status: codes of `obligations.Status` (int8)}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs the greatest or least of a list, or a list in order. The answers'
    `reasons(row)` say why a row has the answer that it has.
    """
    return REGISTRATION_OFFICE_ACTS.ask(
        threads,
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


CONCESSION_OFFICE_ACTS = ColumnScope(
    scalar_official.CONCESSION_OFFICE_ACTS, by_row="It needs the greatest or least of a list, or a list in order."
)


def concession_office_acts(
    *,
    on_calling_list: Column,
    application_received: Column | None = None,
    forwarded: Column | None = None,
    comments_received: Column | None = None,
    presented: Column | None = None,
    submitted: Column | None = None,
    decision: Column,
    rejection_notified: Column | None = None,
    approval_received: Column | None = None,
    notified: Column | None = None,
    completed: Column | None = None,
    reported: Column | None = None,
    submitted_for_signature: Column | None = None,
    as_of: Column,
    concession_procedure__receipt: Column | None = None,
    concession_procedure__afterwards: Column | None = None,
    listed_project_decision__listed_decision: Column | None = None,
    negotiation_duties__ten_days: Column | None = None,
    negotiation_duties__thirty_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What do the offices owe on the way to a concession agreement next, and by which day?

    Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:571).

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
            authorities.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        decision: What was decided on the project.
            `Cases`: codes of `part_4_concession_activities.Concession_decision` (int8), and a column for what each
                of these carries: {Approved: datetime64[D], Rejected: datetime64[D]}.
        rejection_notified: The day on which the letter about the rejection was sent.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        approval_received: The day on which the planning and investment sector received the approval.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        notified: The day on which the investor received the approval notification.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        completed: The day on which the negotiation was completed.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        reported: The day on which its outcomes were reported to the meeting of the CIP.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        submitted_for_signature: The day on which the outcomes were submitted to the government or the provincial or
            municipal authorities.
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

    Outputs, each with its `values` and its `outcome` by row:
        still_owed: What the offices still have to do, the earliest last day first.
            An object array: in each row a tuple of `Owed_act` of the scalar module `official`.
        next: What comes first; absent if nothing is owed now.
            `Optionals` of a mapping of columns: {act: codes of `Office_act` (int8), by: codes of
                `administration.Actor` (int8), towards: codes of `administration.Actor` (int8), last_day: `Optionals` of
                datetime64[D], status: codes of `obligations.Status` (int8)}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs the greatest or least of a list, or a list in order. The answers'
    `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_OFFICE_ACTS.ask(
        threads,
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


CONCESSION_CERTIFICATE_OFFICE_ACTS = ColumnScope(
    scalar_official.CONCESSION_CERTIFICATE_OFFICE_ACTS,
    by_row="It needs the greatest or least of a list, or a list in order.",
)


def concession_certificate_office_acts(
    *,
    issued_at: Column,
    issued: Column | None = None,
    enterprise_number_issued: Column | None = None,
    taxpayer_number_issued: Column | None = None,
    copy_to_sector: Column | None = None,
    copy_to_ministry: Column | None = None,
    seal_permitted: Column | None = None,
    seal_made: Column | None = None,
    as_of: Column,
    concession_certificate_duties__seven_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What do the offices owe around a concession registration certificate next, and by which day?

    Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:614).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        issued_at: The level at which the certificate is issued.
            Codes of `administration.Level` (int8), or the names of cases.
        issued: The day on which the certificate was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        enterprise_number_issued: The day on which the enterprise identification number was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        taxpayer_number_issued: The day on which the taxpayer identification number was issued.
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
        concession_certificate_duties__seven_days: From when the seven working days for the seal run.
            Codes of `part_4_concession_activities.Seven_days` (int8), or the names of cases; a reading of the text:
                From_permission if not given.

    Outputs, each with its `values` and its `outcome` by row:
        still_owed: What the offices still have to do, the earliest last day first.
            An object array: in each row a tuple of `Owed_act` of the scalar module `official`.
        next: What comes first; absent if nothing is owed now.
            `Optionals` of a mapping of columns: {act: codes of `Office_act` (int8), by: codes of
                `administration.Actor` (int8), towards: codes of `administration.Actor` (int8), last_day: `Optionals` of
                datetime64[D], status: codes of `obligations.Status` (int8)}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs the greatest or least of a list, or a list in order. The answers'
    `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_CERTIFICATE_OFFICE_ACTS.ask(
        threads,
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


IMPORT_PLAN_OFFICE_ACTS = ColumnScope(
    scalar_official.IMPORT_PLAN_OFFICE_ACTS, by_row="It needs the greatest or least of a list, or a list in order."
)


def import_plan_office_acts(
    *,
    application_received: Column | None = None,
    set_complete: Column | None = None,
    sent_to_sector: Column | None = None,
    comments_received: Column | None = None,
    meeting_held: Column | None = None,
    certificate_issued: Column | None = None,
    sent_to_border: Column | None = None,
    as_of: Column,
    import_plan_duties__thirty_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What do the offices owe on an annual import plan next, and by which day?

    Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:641).

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
        import_plan_duties__thirty_days: From when the 30 working days for the certificate run.
            Codes of `part_8_duties_and_taxes.Thirty_days` (int8), or the names of cases; a reading of the text:
                From_application if not given.

    Outputs, each with its `values` and its `outcome` by row:
        still_owed: What the offices still have to do, the earliest last day first.
            An object array: in each row a tuple of `Owed_act` of the scalar module `official`.
        next: What comes first; absent if nothing is owed now.
            `Optionals` of a mapping of columns: {act: codes of `Office_act` (int8), by: codes of
                `administration.Actor` (int8), towards: codes of `administration.Actor` (int8), last_day: `Optionals` of
                datetime64[D], status: codes of `obligations.Status` (int8)}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs the greatest or least of a list, or a list in order. The answers'
    `reasons(row)` say why a row has the answer that it has.
    """
    return IMPORT_PLAN_OFFICE_ACTS.ask(
        threads,
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


LAND_OFFICE_ACTS = ColumnScope(
    scalar_official.LAND_OFFICE_ACTS, by_row="It needs the greatest or least of a list, or a list in order."
)


def land_office_acts(
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
    """What does the land management authority owe on a proposal for land use right next?

    Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:667).

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
        still_owed: What the offices still have to do, the earliest last day first.
            An object array: in each row a tuple of `Owed_act` of the scalar module `official`.
        next: What comes first; absent if nothing is owed now.
            `Optionals` of a mapping of columns: {act: codes of `Office_act` (int8), by: codes of
                `administration.Actor` (int8), towards: codes of `administration.Actor` (int8), last_day: `Optionals` of
                datetime64[D], status: codes of `obligations.Status` (int8)}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs the greatest or least of a list, or a list in order. The answers'
    `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_OFFICE_ACTS.ask(
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


REPRESENTATIVE_OFFICE_ACTS = ColumnScope(
    scalar_official.REPRESENTATIVE_OFFICE_ACTS, by_row="It needs the greatest or least of a list, or a list in order."
)


def representative_office_acts(
    *,
    code_obtained: Column | None = None,
    taxpayer_number_obtained: Column | None = None,
    certificate_issued: Column | None = None,
    seal_permitted: Column | None = None,
    seal_carved: Column | None = None,
    as_of: Column,
    representative_office_duties__seal_period: Column | None = None,
    representative_office_duties__monitored_by: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What do the offices owe in the registration of a Representative Office next, and by which day?

    Encodes What do I owe the investor next, and by which day? (rules/situations/official.catala_en:693).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        code_obtained: The day on which the enterprise identification code was obtained.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        taxpayer_number_obtained: The day on which the taxpayer identification number was obtained.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        certificate_issued: The day on which the registration certificate was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        seal_permitted: The day on which the permission to carve the seal was issued, and the copies were sent.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        seal_carved: The day on which the seal was carved.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        representative_office_duties__seal_period: From when the seven working days for the seal run.
            Codes of `part_7_representative_office.Seal_period` (int8), or the names of cases; a reading of the
                text: From_permission if not given.
        representative_office_duties__monitored_by: Who monitors the activities of the investor.
            Codes of `part_7_representative_office.Monitored_by` (int8), or the names of cases; a reading of the
                text: Public_security if not given.

    Outputs, each with its `values` and its `outcome` by row:
        still_owed: What the offices still have to do, the earliest last day first.
            An object array: in each row a tuple of `Owed_act` of the scalar module `official`.
        next: What comes first; absent if nothing is owed now.
            `Optionals` of a mapping of columns: {act: codes of `Office_act` (int8), by: codes of
                `administration.Actor` (int8), towards: codes of `administration.Actor` (int8), last_day: `Optionals` of
                datetime64[D], status: codes of `obligations.Status` (int8)}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs the greatest or least of a list, or a list in order. The answers'
    `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_ACTS.ask(
        threads,
        code_obtained=code_obtained,
        taxpayer_number_obtained=taxpayer_number_obtained,
        certificate_issued=certificate_issued,
        seal_permitted=seal_permitted,
        seal_carved=seal_carved,
        as_of=as_of,
        representative_office_duties__seal_period=representative_office_duties__seal_period,
        representative_office_duties__monitored_by=representative_office_duties__monitored_by,
    )


def _committee_decision_block(
    subject_list_entry: Array,
    subject_change_of_concession: Array,
    subject_other_subject: Array,
    subject: Array,
    is_within_scope: Array,
    is_assigned: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Committee_decision` for a block of rows."""
    # Article 21, first item
    other_articles_name_rule_4 = np.equal(subject, Subject.Listed_general_business, out=out["other_articles_name[3]"])
    # Article 13(1); Article 21, second item: [decided_by of true]
    other_articles_name_rule_2 = np.equal(subject, Subject.Listed_concession, out=out["other_articles_name[1]"])
    # Article 13(2), third sentence: [decided_by of false]
    other_articles_name_rule_3 = np.equal(subject, Subject.Unlisted_concession, out=out["other_articles_name[2]"])
    # Article 20, first item; Article 20, second item; Article 20, third item
    other_articles_name_rule_5 = np.equal(subject, Subject.List_entry, out=out["other_articles_name[4]"])
    subject_is_change_of_concession = subject == Subject.Change_of_concession
    subject_change_of_concession_is_another_change = (
        subject_change_of_concession == part_4_concession_activities.Concession_change.Another_change
    )
    # Article 18
    approved_by_rule_1 = ~subject_change_of_concession_is_another_change
    code = select_code(
        subject_is_change_of_concession,
        one_of(
            (
                subject_change_of_concession
                == part_4_concession_activities.Concession_change.Transfer_of_concession_right,
                part_6_committee_and_one_stop_services.Matter.Another_matter,
            ),
            (
                subject_change_of_concession == part_4_concession_activities.Concession_change.Transfer_of_shares,
                part_6_committee_and_one_stop_services.Matter.Transfer_of_shares,
            ),
            (
                subject_change_of_concession == part_4_concession_activities.Concession_change.Amendment_of_agreement,
                part_6_committee_and_one_stop_services.Matter.Amendment,
            ),
            (
                subject_change_of_concession_is_another_change,
                part_6_committee_and_one_stop_services.Matter.Modification_or_change,
            ),
        ),
        subject_other_subject,
    )
    # May the Committee decide this, who sits on it, and who decides instead?: The matter, in the words of Article 23.
    matter = select_code(
        other_articles_name_rule_4,
        part_6_committee_and_one_stop_services.Matter.Investment_activity,
        select_code(
            other_articles_name_rule_2,
            part_6_committee_and_one_stop_services.Matter.Investment_activity,
            select_code(
                other_articles_name_rule_3,
                part_6_committee_and_one_stop_services.Matter.Investment_activity,
                select_code(
                    other_articles_name_rule_5, part_6_committee_and_one_stop_services.Matter.Calling_list, code
                ),
            ),
        ),
        out=out["matter"],
    )
    # Article 23, second item: [Examine; Report; Consider; Approve; Reject]
    powers_rule_2 = np.logical_and(
        is_within_scope,
        other_articles_name_rule_4
        | other_articles_name_rule_2
        | other_articles_name_rule_3
        | ~other_articles_name_rule_5 & (code == part_6_committee_and_one_stop_services.Matter.Investment_activity),
        out=out["powers[1]"],
    )
    # Article 23, third item: [Examine; Report; Consider; Approve; Reject]
    powers_rule_3 = np.logical_and(
        is_within_scope,
        ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Amendment)
        | ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Transfer_of_shares)
        | ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Renewal)
        | ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Modification_or_change)
        | ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Suspension)
        | ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Cancellation),
        out=out["powers[6]"],
    )
    # Article 23, fourth item: [Consider]
    powers_rule_4 = np.logical_and(
        is_within_scope & ~other_articles_name_rule_4 & ~other_articles_name_rule_2 & ~other_articles_name_rule_3,
        other_articles_name_rule_5 | (code == part_6_committee_and_one_stop_services.Matter.Calling_list),
        out=out["powers[11]"],
    )
    condition = (
        ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Reward_of_staff)
    )
    condition_ = (
        ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Sanction_of_staff)
    )
    # Article 23, eleventh item: [Approve]
    powers_rule_6 = np.logical_or(condition, condition_, out=out["powers[12]"])
    # Article 23, eleventh item: [Perform]
    powers_rule_7 = np.logical_and(
        is_assigned
        & ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5,
        code == part_6_committee_and_one_stop_services.Matter.Another_matter,
        out=out["powers[13]"],
    )
    # Article 23: It may approve it.
    # May the Committee decide this, who sits on it, and who decides instead?: Whether Article 23 lets the Committee
    # decide it: approve, and not merely consider.
    may_approve = np.logical_or(powers_rule_2 | powers_rule_3 | condition, condition_, out=out["may_decide"])
    # Article 20, first item: Government
    authority_rule_1 = subject_list_entry > 2_000_000_000
    subject_list_entry_from_500000000 = subject_list_entry >= 500_000_000
    subject_list_entry_below_0 = below(subject_list_entry, 0)
    # Article 20, third item: Provincial_or_municipal_authorities
    authority_rule_3 = ~subject_list_entry_from_500000000
    # Article 20, second item: Ministry_of_planning_and_investment
    authority_rule_2 = subject_list_entry_from_500000000 & ~authority_rule_1
    # Article 20: The authority that approves it.
    authority = one_of(
        (authority_rule_1, administration.Actor.Government),
        (authority_rule_2, administration.Actor.Ministry_of_planning_and_investment),
        (authority_rule_3, administration.Actor.Provincial_or_municipal_authorities),
    )
    # Article 18
    other_articles_name_rule_6 = subject_is_change_of_concession & approved_by_rule_1
    # The doubtful rows, which the scalar evaluator settles one by one: rules may meet, or something may fail.
    doubtful = both(other_articles_name_rule_5, subject_list_entry_below_0)
    return Block(
        doubtful,
        {"matter": 0, "may_decide": 0, "powers": 0, "other_articles_name": 0},
        {
            "matter": matter,
            "may_decide": may_approve,
            "powers": Listing(
                (powers_rule_2, part_6_committee_and_one_stop_services.Power.Examine),
                (powers_rule_2, part_6_committee_and_one_stop_services.Power.Report),
                (powers_rule_2, part_6_committee_and_one_stop_services.Power.Consider),
                (powers_rule_2, part_6_committee_and_one_stop_services.Power.Approve),
                (powers_rule_2, part_6_committee_and_one_stop_services.Power.Reject),
                (powers_rule_3, part_6_committee_and_one_stop_services.Power.Examine),
                (powers_rule_3, part_6_committee_and_one_stop_services.Power.Report),
                (powers_rule_3, part_6_committee_and_one_stop_services.Power.Consider),
                (powers_rule_3, part_6_committee_and_one_stop_services.Power.Approve),
                (powers_rule_3, part_6_committee_and_one_stop_services.Power.Reject),
                (powers_rule_4, part_6_committee_and_one_stop_services.Power.Consider),
                (powers_rule_6, part_6_committee_and_one_stop_services.Power.Approve),
                (powers_rule_7, part_6_committee_and_one_stop_services.Power.Perform),
            ),
            "other_articles_name": Listing(
                (other_articles_name_rule_2, administration.Actor.Committee_for_investment_promotion),
                (other_articles_name_rule_3, administration.Actor.Government_or_local_authorities),
                (other_articles_name_rule_4, administration.Actor.Industry_and_commerce_sector),
                (other_articles_name_rule_5, authority),
                (
                    np.logical_and(
                        subject_is_change_of_concession & approved_by_rule_1,
                        other_articles_name_rule_4
                        | other_articles_name_rule_2
                        | other_articles_name_rule_3
                        | other_articles_name_rule_5
                        | other_articles_name_rule_6,
                        out=out["other_articles_name[5]"],
                    ),
                    administration.Actor.Planning_and_investment_sector,
                ),
            ),
        },
    )


def _committee_decision_block_by_reading(
    subject_list_entry: Array,
    subject_change_of_concession: Array,
    subject_other_subject: Array,
    subject: Array,
    is_within_scope: Array,
    is_assigned: Array,
    committee_power_calling_list: Array,
    committee_power_other_tasks: Array,
    listed_project_decision_listed_decision: Array,
    concession_transfer_approval_transfer_approval: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Committee_decision` for a block of rows, by how the text is read."""
    # Article 21, first item
    other_articles_name_rule_4 = np.equal(subject, Subject.Listed_general_business, out=out["other_articles_name[3]"])
    # Article 13(1); Article 21, second item: [decided_by of true]
    other_articles_name_rule_2 = np.equal(subject, Subject.Listed_concession, out=out["other_articles_name[1]"])
    # Article 13(2), third sentence: [decided_by of false]
    other_articles_name_rule_3 = np.equal(subject, Subject.Unlisted_concession, out=out["other_articles_name[2]"])
    # Article 20, first item; Article 20, second item; Article 20, third item
    other_articles_name_rule_5 = np.equal(subject, Subject.List_entry, out=out["other_articles_name[4]"])
    subject_is_change_of_concession = subject == Subject.Change_of_concession
    subject_change_of_concession_is_another_change = (
        subject_change_of_concession == part_4_concession_activities.Concession_change.Another_change
    )
    # Article 18
    approved_by_rule_1 = ~subject_change_of_concession_is_another_change
    code = select_code(
        subject_is_change_of_concession,
        one_of(
            (
                subject_change_of_concession
                == part_4_concession_activities.Concession_change.Transfer_of_concession_right,
                part_6_committee_and_one_stop_services.Matter.Another_matter,
            ),
            (
                subject_change_of_concession == part_4_concession_activities.Concession_change.Transfer_of_shares,
                part_6_committee_and_one_stop_services.Matter.Transfer_of_shares,
            ),
            (
                subject_change_of_concession == part_4_concession_activities.Concession_change.Amendment_of_agreement,
                part_6_committee_and_one_stop_services.Matter.Amendment,
            ),
            (
                subject_change_of_concession_is_another_change,
                part_6_committee_and_one_stop_services.Matter.Modification_or_change,
            ),
        ),
        subject_other_subject,
    )
    # May the Committee decide this, who sits on it, and who decides instead?: The matter, in the words of Article 23.
    matter = select_code(
        other_articles_name_rule_4,
        part_6_committee_and_one_stop_services.Matter.Investment_activity,
        select_code(
            other_articles_name_rule_2,
            part_6_committee_and_one_stop_services.Matter.Investment_activity,
            select_code(
                other_articles_name_rule_3,
                part_6_committee_and_one_stop_services.Matter.Investment_activity,
                select_code(
                    other_articles_name_rule_5, part_6_committee_and_one_stop_services.Matter.Calling_list, code
                ),
            ),
        ),
        out=out["matter"],
    )
    # Article 23, second item: [Examine; Report; Consider; Approve; Reject]
    powers_rule_2 = np.logical_and(
        is_within_scope,
        other_articles_name_rule_4
        | other_articles_name_rule_2
        | other_articles_name_rule_3
        | ~other_articles_name_rule_5 & (code == part_6_committee_and_one_stop_services.Matter.Investment_activity),
        out=out["powers[1]"],
    )
    # Article 23, third item: [Examine; Report; Consider; Approve; Reject]
    powers_rule_3 = np.logical_and(
        is_within_scope,
        ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Amendment)
        | ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Transfer_of_shares)
        | ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Renewal)
        | ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Modification_or_change)
        | ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Suspension)
        | ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Cancellation),
        out=out["powers[6]"],
    )
    condition = other_articles_name_rule_5 | (code == part_6_committee_and_one_stop_services.Matter.Calling_list)
    committee_power_calling_list_is_considers_only = (
        committee_power_calling_list == part_6_committee_and_one_stop_services.Calling_list_power.Considers_only
    )
    # Article 23, fourth item: [Consider]
    powers_rule_4 = np.logical_and(
        is_within_scope
        & ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & condition,
        committee_power_calling_list_is_considers_only,
        out=out["powers[11]"],
    )
    # Article 23, fourth item: [Consider; Approve; Reject]
    powers_rule_5 = np.logical_and(
        is_within_scope
        & ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & condition,
        ~committee_power_calling_list_is_considers_only,
        out=out["powers[12]"],
    )
    condition_ = (
        ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Reward_of_staff)
    )
    condition_2 = (
        ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Sanction_of_staff)
    )
    # Article 23, eleventh item: [Approve]
    powers_rule_6 = np.logical_or(condition_, condition_2, out=out["powers[15]"])
    # Article 23, eleventh item: [Perform]
    powers_rule_7 = np.logical_and(
        is_assigned,
        ~other_articles_name_rule_4
        & ~other_articles_name_rule_2
        & ~other_articles_name_rule_3
        & ~other_articles_name_rule_5
        & (code == part_6_committee_and_one_stop_services.Matter.Another_matter)
        | ~is_within_scope
        & (committee_power_other_tasks != part_6_committee_and_one_stop_services.Other_tasks.Not_named_before)
        & ~powers_rule_6,
        out=out["powers[16]"],
    )
    # Article 23: It may approve it.
    # May the Committee decide this, who sits on it, and who decides instead?: Whether Article 23 lets the Committee
    # decide it: approve, and not merely consider.
    may_approve = np.logical_or(
        powers_rule_2 | powers_rule_3 | powers_rule_5 | condition_, condition_2, out=out["may_decide"]
    )
    # Article 13(1): Who approves or rejects the project.
    # Article 13: Who approves or rejects the project.
    decided_by = one_of(
        (
            listed_project_decision_listed_decision == part_4_concession_activities.Listed_decision.By_committee,
            administration.Actor.Committee_for_investment_promotion,
        ),
        (
            listed_project_decision_listed_decision == part_4_concession_activities.Listed_decision.By_government,
            administration.Actor.Government_or_local_authorities,
        ),
        (
            listed_project_decision_listed_decision == part_4_concession_activities.Listed_decision.By_planning_sector,
            administration.Actor.Planning_and_investment_sector,
        ),
    )
    # Article 20, first item: Government
    authority_rule_1 = subject_list_entry > 2_000_000_000
    subject_list_entry_from_500000000 = subject_list_entry >= 500_000_000
    subject_list_entry_below_0 = below(subject_list_entry, 0)
    # Article 20, third item: Provincial_or_municipal_authorities
    authority_rule_3 = ~subject_list_entry_from_500000000
    # Article 20, second item: Ministry_of_planning_and_investment
    authority_rule_2 = subject_list_entry_from_500000000 & ~authority_rule_1
    # Article 20: The authority that approves it.
    authority = one_of(
        (authority_rule_1, administration.Actor.Government),
        (authority_rule_2, administration.Actor.Ministry_of_planning_and_investment),
        (authority_rule_3, administration.Actor.Provincial_or_municipal_authorities),
    )
    # Article 18
    other_articles_name_rule_6 = subject_is_change_of_concession & approved_by_rule_1
    concession_transfer_approval_transfer_approval_is_approval_by_sector = (
        concession_transfer_approval_transfer_approval
        == part_4_concession_activities.Transfer_approval.Approval_by_sector
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
    )
    # The doubtful rows, which the scalar evaluator settles one by one: rules may meet, or something may fail.
    doubtful = both(other_articles_name_rule_5, subject_list_entry_below_0)
    return Block(
        doubtful,
        {"matter": 0, "may_decide": 0, "powers": 0, "other_articles_name": 0},
        {
            "matter": matter,
            "may_decide": may_approve,
            "powers": Listing(
                (powers_rule_2, part_6_committee_and_one_stop_services.Power.Examine),
                (powers_rule_2, part_6_committee_and_one_stop_services.Power.Report),
                (powers_rule_2, part_6_committee_and_one_stop_services.Power.Consider),
                (powers_rule_2, part_6_committee_and_one_stop_services.Power.Approve),
                (powers_rule_2, part_6_committee_and_one_stop_services.Power.Reject),
                (powers_rule_3, part_6_committee_and_one_stop_services.Power.Examine),
                (powers_rule_3, part_6_committee_and_one_stop_services.Power.Report),
                (powers_rule_3, part_6_committee_and_one_stop_services.Power.Consider),
                (powers_rule_3, part_6_committee_and_one_stop_services.Power.Approve),
                (powers_rule_3, part_6_committee_and_one_stop_services.Power.Reject),
                (powers_rule_4, part_6_committee_and_one_stop_services.Power.Consider),
                (powers_rule_5, part_6_committee_and_one_stop_services.Power.Consider),
                (powers_rule_5, part_6_committee_and_one_stop_services.Power.Approve),
                (powers_rule_5, part_6_committee_and_one_stop_services.Power.Reject),
                (powers_rule_6, part_6_committee_and_one_stop_services.Power.Approve),
                (powers_rule_7, part_6_committee_and_one_stop_services.Power.Perform),
            ),
            "other_articles_name": Listing(
                (other_articles_name_rule_2, decided_by),
                (other_articles_name_rule_3, administration.Actor.Government_or_local_authorities),
                (other_articles_name_rule_4, administration.Actor.Industry_and_commerce_sector),
                (other_articles_name_rule_5, authority),
                (
                    np.logical_and(
                        subject_is_change_of_concession & approved_by_rule_1,
                        other_articles_name_rule_4
                        | other_articles_name_rule_2
                        | other_articles_name_rule_3
                        | other_articles_name_rule_5
                        | other_articles_name_rule_6,
                        out=out["other_articles_name[5]"],
                    ),
                    approved_by,
                ),
            ),
        },
    )


COMMITTEE_DECISION = ColumnScope(
    scalar_official.COMMITTEE_DECISION,
    Blocks(
        _committee_decision_block,
        (
            "subject.List_entry",
            "subject.Change_of_concession",
            "subject.Other_subject",
            "subject",
            "is_within_scope",
            "is_assigned",
        ),
        puts={
            "matter": "int8",
            "may_decide": "bool",
            "powers[1]": "bool",
            "powers[6]": "bool",
            "powers[11]": "bool",
            "powers[12]": "bool",
            "powers[13]": "bool",
            "other_articles_name[1]": "bool",
            "other_articles_name[2]": "bool",
            "other_articles_name[3]": "bool",
            "other_articles_name[4]": "bool",
            "other_articles_name[5]": "bool",
        },
    ),
    Blocks(
        _committee_decision_block_by_reading,
        (
            "subject.List_entry",
            "subject.Change_of_concession",
            "subject.Other_subject",
            "subject",
            "is_within_scope",
            "is_assigned",
            "Committee_power.calling_list",
            "Committee_power.other_tasks",
            "Listed_project_decision.listed_decision",
            "Concession_transfer_approval.transfer_approval",
        ),
        puts={
            "matter": "int8",
            "may_decide": "bool",
            "powers[1]": "bool",
            "powers[6]": "bool",
            "powers[11]": "bool",
            "powers[12]": "bool",
            "powers[15]": "bool",
            "powers[16]": "bool",
            "other_articles_name[1]": "bool",
            "other_articles_name[2]": "bool",
            "other_articles_name[3]": "bool",
            "other_articles_name[4]": "bool",
            "other_articles_name[5]": "bool",
        },
    ),
)


def committee_decision(
    *,
    subject: Column,
    is_within_scope: Column,
    is_assigned: Column,
    as_of: Column,
    committee_power__calling_list: Column | None = None,
    committee_power__other_tasks: Column | None = None,
    concession_procedure__receipt: Column | None = None,
    concession_procedure__afterwards: Column | None = None,
    listed_project_decision__listed_decision: Column | None = None,
    concession_transfer_approval__transfer_approval: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """May the Committee decide this, what else may it do with it, and whom do other Articles name for the decision?

    Encodes May the Committee decide this, who sits on it, and who decides instead?
    (rules/situations/official.catala_en:1066).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        subject: What is brought before the Committee.
            `Cases`: codes of `Subject` (int8), and a column for what each of these carries: {List_entry: int64 in
                hundredths of USD, Change_of_concession: codes of `part_4_concession_activities.Concession_change`
                (int8), or the names of cases, Other_subject: codes of `part_6_committee_and_one_stop_services.Matter`
                (int8), or the names of cases}.
        is_within_scope: It lies within the scope of the role and rights of this Committee.
            bool.
        is_assigned: The government assigned it to the Committee.
            bool.
        as_of: The date for which the question is asked.
            datetime64[D].
        committee_power__calling_list: What "consider approval of project lists" lets the Committee do.
            Codes of `part_6_committee_and_one_stop_services.Calling_list_power` (int8), or the names of cases; a
                reading of the text: Considers_only if not given.
        committee_power__other_tasks: Which tasks the government can assign to the Committee.
            Codes of `part_6_committee_and_one_stop_services.Other_tasks` (int8), or the names of cases; a reading
                of the text: Not_named_before if not given.
        concession_procedure__receipt: From whose receipt of the application the 25 working days run.
            Codes of `part_4_concession_activities.Receipt` (int8), or the names of cases; a reading of the text:
                By_those_who_comment if not given.
        concession_procedure__afterwards: When a project that is not listed can be presented to the CIP.
            Codes of `part_4_concession_activities.Afterwards` (int8), or the names of cases; a reading of the text:
                After_comments if not given.
        listed_project_decision__listed_decision: Who decides on a project of the investment calling list.
            Codes of `part_4_concession_activities.Listed_decision` (int8), or the names of cases; a reading of the
                text: By_committee if not given.
        concession_transfer_approval__transfer_approval: Who approves.
            Codes of `part_4_concession_activities.Transfer_approval` (int8), or the names of cases; a reading of
                the text: Approval_by_sector if not given.

    Outputs, each with its `values` and its `outcome` by row:
        matter: The matter, in the words of Article 23.
            Codes of `part_6_committee_and_one_stop_services.Matter` (int8).
        may_decide: Whether Article 23 lets the Committee decide it: approve, and not merely consider.
            bool.
        powers: What Article 23 lets the Committee do with it; nothing if the list is empty.
            `Lists` of codes of `part_6_committee_and_one_stop_services.Power` (int8).
        other_articles_name: Whom Articles 13, 18, 20 and 21 have approve it, in the order of the Articles; nobody
            if the list is empty.
            `Lists` of codes of `administration.Actor` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return COMMITTEE_DECISION.ask(
        threads,
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


COMMITTEE_ROUND = ColumnScope(
    scalar_official.COMMITTEE_ROUND, by_row="It needs the fact `persons`, which is no column."
)


def committee_round(
    *,
    committee: Column,
    persons: Column,
    committee_seat__deputy_ministers: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Who of these persons sits on this Committee, and as what? Who works for it, and whose seal does it use?

    Encodes May the Committee decide this, who sits on it, and who decides instead?
    (rules/situations/official.catala_en:1108).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        committee: The Committee.
            Codes of `part_6_committee_and_one_stop_services.Committee` (int8), or the names of cases.
        persons: The persons.
            An object array: in each row a tuple of `Person` of the scalar module `official`.
        committee_seat__deputy_ministers: Whose Deputy Minister is a member of the central Committee.
            Codes of `part_6_committee_and_one_stop_services.Deputy_ministers` (int8), or the names of cases; a
                reading of the text: Of_each_sector if not given.

    Outputs, each with its `values` and its `outcome` by row:
        seated: The persons who sit on it, in the order in which they were given.
            An object array: in each row a tuple of `Seated` of the scalar module `official`.
        not_seated: The persons who cannot sit on it.
            An object array: in each row a tuple of `Person` of the scalar module `official`.
        has_chair: Whether its Chair is among them.
            bool.
        has_vice_chair: Whether its Vice Chair is among them.
            bool.
        offices: Who chairs it, who works for it, and whose seal it uses.
            A mapping of columns: {chair: codes of `part_6_committee_and_one_stop_services.Office_holder` (int8),
                vice_chair: codes of `part_6_committee_and_one_stop_services.Office_holder` (int8), machinery: codes of
                `part_6_committee_and_one_stop_services.Organization` (int8), secretariat: codes of
                `part_6_committee_and_one_stop_services.Organization` (int8), seal: codes of
                `part_6_committee_and_one_stop_services.Office_holder` (int8)}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Asked row by row of the scalar evaluator: it needs the fact `persons`, which is no column. The answers'
    `reasons(row)` say why a row has the answer that it has.
    """
    return COMMITTEE_ROUND.ask(
        threads, committee=committee, persons=persons, committee_seat__deputy_ministers=committee_seat__deputy_ministers
    )
