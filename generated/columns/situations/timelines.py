"""Compiled from rules/situations/timelines.catala_en: change the rules there, and compile again.

How to ask, here `Import_plan_timeline`; `generated` is the folder of the evaluators, however you call it. Tables of
Arrow, Polars or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.situations.timelines import import_plan_timeline

    found = import_plan_timeline(
        is_promoted_activity=np.array([True, False]),
        is_concession_activity=np.array([True, False]),
        licensed_on=np.array(["2014-03-03", "2016-11-21"], "datetime64[D]"),
        wishes_exemption=np.array([True, False]),
        as_of=np.array(["2014-03-03", "2016-11-21"], "datetime64[D]"),
    )
    found["filing"].outcome == 0  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...calendars import lao_pdr as scalar_lao_pdr
from ...situations import timelines as scalar_timelines
from ..decree import (
    part_2_registered_capital,
    part_3_general_business,
    part_4_concession_activities,
    part_7_representative_office,
    part_8_duties_and_taxes,
    part_9_land_use_right,
)
from ..library import administration, obligations
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column, Listing
from ..runtime.days import MonthsLater, WorkingDaysLater, nowhere
from ..runtime.exact import above, below, beyond, both, either, one_of, outcome, refusal, select, select_code
from ..runtime.scopes import Answers, ColumnScope

_MONTHS_LATER_12_DOWN = MonthsLater(12, "down")
_MONTHS_LATER_24_DOWN = MonthsLater(24, "down")
_WORKING_DAYS_EARLIER_45_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, -45)
_WORKING_DAYS_LATER_10_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 10)
_WORKING_DAYS_LATER_25_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 25)
_WORKING_DAYS_LATER_2_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 2)
_WORKING_DAYS_LATER_30_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 30)
_WORKING_DAYS_LATER_7_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 7)
_WORKING_DAYS_LATER_90_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 90)


def _registration_timeline_block(
    sector: Array,
    issued_at: Array,
    needs_technical_license: Array,
    applied_is_there: Array,
    applied: Array,
    decided_is_there: Array,
    decided: Array,
    issued_is_there: Array,
    issued: Array,
    received_is_there: Array,
    received: Array,
    number_issued_is_there: Array,
    number_issued: Array,
    copied_to_sector_is_there: Array,
    copied_to_sector: Array,
    copied_to_ministry_is_there: Array,
    copied_to_ministry: Array,
    seal_licensed_is_there: Array,
    seal_licensed: Array,
    seal_carved_is_there: Array,
    seal_carved: Array,
    license_requested_is_there: Array,
    license_requested: Array,
    operation_begins_is_there: Array,
    operation_begins: Array,
    term_ends_is_there: Array,
    term_ends: Array,
    initial_paid_is_there: Array,
    initial_paid: Array,
    initial_certified_is_there: Array,
    initial_certified: Array,
    fully_paid_is_there: Array,
    fully_paid: Array,
    fully_certified_is_there: Array,
    fully_certified: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Registration_timeline` for a block of rows."""
    applied_up_to_as_of = applied <= as_of
    is_done = applied_is_there & applied_up_to_as_of
    application_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_done, obligations.Status.Open),
        out=out["registration.application.status"],
    )
    consideration_start = one_of(
        (applied_is_there, obligations.Start.On),
        (~applied_is_there, obligations.Start.Awaited),
        out=out["registration.consideration.start"],
    )
    is_done_ = decided_is_there & (decided <= as_of)
    consideration_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done & ~is_done_, obligations.Status.Not_begun),
        (applied_is_there & applied_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["registration.consideration.status"],
    )
    copy_to_sector_start = one_of(
        (issued_is_there, obligations.Start.On),
        (~issued_is_there, obligations.Start.Awaited),
        out=out["registration.copy_to_sector.start"],
    )
    copy_to_sector_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(issued, out=out["registration.copy_to_sector.due"])
    copy_to_sector_due_is_nowhere = nowhere(copy_to_sector_due)
    issued_up_to_as_of = issued <= as_of
    is_begun = issued_is_there & issued_up_to_as_of
    copied_to_sector_up_to_as_of = copied_to_sector <= as_of
    is_done_2 = copied_to_sector_is_there & copied_to_sector_up_to_as_of
    copied_to_sector_above_copy_to_sector_due = copied_to_sector > copy_to_sector_due
    as_of_above_copy_to_sector_due = as_of > copy_to_sector_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    copy_to_sector_status = one_of(
        (
            issued_is_there
            & copied_to_sector_is_there
            & copied_to_sector_up_to_as_of
            & copied_to_sector_above_copy_to_sector_due,
            obligations.Status.Done_late,
        ),
        (
            copied_to_sector_is_there
            & copied_to_sector_up_to_as_of
            & ~(issued_is_there & copied_to_sector_above_copy_to_sector_due),
            obligations.Status.Done_in_time,
        ),
        (issued_is_there & issued_up_to_as_of & ~as_of_above_copy_to_sector_due & ~is_done_2, obligations.Status.Open),
        (
            issued_is_there & issued_up_to_as_of & as_of_above_copy_to_sector_due & ~is_done_2,
            obligations.Status.Overdue,
        ),
        (~is_begun & ~is_done_2, obligations.Status.Not_begun),
        out=out["registration.copy_to_sector.status"],
    )
    not_issued_at_is_central = issued_at != administration.Level.Central
    copied_to_ministry_up_to_as_of = copied_to_ministry <= as_of
    is_done_3 = copied_to_ministry_is_there & copied_to_ministry_up_to_as_of
    copied_to_ministry_above_copy_to_sector_due = copied_to_ministry > copy_to_sector_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    copy_to_ministry_status = one_of(
        (
            issued_is_there
            & copied_to_ministry_is_there
            & not_issued_at_is_central
            & copied_to_ministry_up_to_as_of
            & copied_to_ministry_above_copy_to_sector_due,
            obligations.Status.Done_late,
        ),
        (
            copied_to_ministry_is_there
            & not_issued_at_is_central
            & copied_to_ministry_up_to_as_of
            & ~(issued_is_there & copied_to_ministry_above_copy_to_sector_due),
            obligations.Status.Done_in_time,
        ),
        (
            issued_is_there
            & issued_up_to_as_of
            & ~as_of_above_copy_to_sector_due
            & not_issued_at_is_central
            & ~is_done_3,
            obligations.Status.Open,
        ),
        (
            issued_is_there
            & issued_up_to_as_of
            & as_of_above_copy_to_sector_due
            & not_issued_at_is_central
            & ~is_done_3,
            obligations.Status.Overdue,
        ),
        (~is_begun & not_issued_at_is_central & ~is_done_3, obligations.Status.Not_begun),
        out=out["registration.copy_to_ministry.status"],
    )
    seal_licensed_up_to_as_of = seal_licensed <= as_of
    is_done_4 = seal_licensed_is_there & seal_licensed_up_to_as_of
    seal_license_status = one_of(
        (is_done_4, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_4, obligations.Status.Not_begun),
        (issued_is_there & issued_up_to_as_of & ~is_done_4, obligations.Status.Open),
        out=out["registration.seal_license.status"],
    )
    seal_start = one_of(
        (seal_licensed_is_there, obligations.Start.On),
        (~seal_licensed_is_there, obligations.Start.Awaited),
        out=out["registration.seal.start"],
    )
    seal_due = _WORKING_DAYS_LATER_7_LAO_PDR.of(seal_licensed, out=out["registration.seal.due"])
    seal_due_is_nowhere = nowhere(seal_due)
    seal_carved_up_to_as_of = seal_carved <= as_of
    is_done_5 = seal_carved_is_there & seal_carved_up_to_as_of
    seal_carved_above_seal_due = seal_carved > seal_due
    as_of_above_seal_due = as_of > seal_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    seal_status = one_of(
        (
            seal_licensed_is_there & seal_carved_is_there & seal_carved_up_to_as_of & seal_carved_above_seal_due,
            obligations.Status.Done_late,
        ),
        (
            seal_carved_is_there & seal_carved_up_to_as_of & ~(seal_licensed_is_there & seal_carved_above_seal_due),
            obligations.Status.Done_in_time,
        ),
        (
            seal_licensed_is_there & seal_licensed_up_to_as_of & ~as_of_above_seal_due & ~is_done_5,
            obligations.Status.Open,
        ),
        (
            seal_licensed_is_there & seal_licensed_up_to_as_of & as_of_above_seal_due & ~is_done_5,
            obligations.Status.Overdue,
        ),
        (~is_done_4 & ~is_done_5, obligations.Status.Not_begun),
        out=out["registration.seal.status"],
    )
    is_done_6 = number_issued_is_there & (number_issued <= as_of)
    issue_status = one_of(
        (is_done_6, obligations.Status.Done_in_time),
        (~is_done_6, obligations.Status.Open),
        out=out["taxpayer_number.issue.status"],
    )
    annual_declaration_start = one_of(
        (number_issued_is_there, obligations.Start.On),
        (~number_issued_is_there, obligations.Start.Awaited),
        out=out["taxpayer_number.annual_declaration.start"],
    )
    annual_declaration_status = one_of(
        (~is_done_6, obligations.Status.Not_begun),
        (is_done_6, obligations.Status.Open),
        out=out["taxpayer_number.annual_declaration.status"],
    )
    as_of_above_term_ends = as_of > term_ends
    operation_status = one_of(
        (issued_is_there & issued_up_to_as_of & ~(term_ends_is_there & as_of_above_term_ends), obligations.Status.Open),
        (issued_is_there & term_ends_is_there & issued_up_to_as_of & as_of_above_term_ends, obligations.Status.Lapsed),
        (~is_begun, obligations.Status.Not_begun),
        out=out["operation.operation.status"],
    )
    operation_begins_is_too_large = beyond(operation_begins, 4_611_686_018_427_387_904)
    request_due = np.subtract(operation_begins, 1, out=out["operation.request.due"])
    request_due_above_2932896 = above(request_due, 2_932_896)
    request_due_up_to_minus_719163 = below(request_due, -719_162)
    license_requested_up_to_as_of = license_requested <= as_of
    is_done_7 = license_requested_is_there & license_requested_up_to_as_of
    license_requested_above_request_due = license_requested > request_due
    as_of_above_request_due = as_of > request_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    request_status = one_of(
        (
            needs_technical_license
            & license_requested_is_there
            & operation_begins_is_there
            & license_requested_up_to_as_of
            & license_requested_above_request_due,
            obligations.Status.Done_late,
        ),
        (
            needs_technical_license
            & license_requested_is_there
            & license_requested_up_to_as_of
            & ~(operation_begins_is_there & license_requested_above_request_due),
            obligations.Status.Done_in_time,
        ),
        (
            needs_technical_license & ~(operation_begins_is_there & as_of_above_request_due) & ~is_done_7,
            obligations.Status.Open,
        ),
        (
            needs_technical_license & operation_begins_is_there & as_of_above_request_due & ~is_done_7,
            obligations.Status.Overdue,
        ),
        out=out["operation.request.status"],
    )
    initial_in_sector_start = one_of(
        (received_is_there, obligations.Start.On),
        (~received_is_there, obligations.Start.Awaited),
        out=out["capital.payment.start"],
    )
    # `initial_payment_due`, Article 4(1): Present content (certificate_received + 90 working days)
    # `remainder_due`, Article 4(1): certificate_received + 1 year
    # `initial_payment`, Article 4(1): initial_in_sector
    # `remainder`, Article 4(1): remainder_in_sector
    initial_payment_due_rule_2 = sector == part_2_registered_capital.Sector.Agriculture
    # Article 4: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(received, out=out["capital.initial_payment.due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # `initial_payment_due`, Article 4(2): Present content (certificate_received + 90 working days)
    # `remainder_due`, Article 4(2): certificate_received + 1 year
    # `initial_payment`, Article 4(2): initial_in_sector
    # `remainder`, Article 4(2): remainder_in_sector
    initial_payment_due_rule_3 = sector == part_2_registered_capital.Sector.Manufacturing_and_handicraft
    # `initial_payment_due`, Article 4(3): Present content (certificate_received + 90 working days)
    # `initial_payment`, Article 4(3): initial_in_sector
    # `remainder`, Article 4(3): remainder_in_sector
    initial_payment_due_rule_4 = sector == part_2_registered_capital.Sector.Trade_and_services
    # Article 4: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_12_DOWN.of(received, out=out["capital.remainder.due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    not_condition = ~(initial_payment_due_rule_2 | initial_payment_due_rule_3)
    # `remainder_due`, Article 4(3): certificate_received + 1 year
    # `initial_payment`, Article 4(3): initial_in_sector
    # `remainder`, Article 4(3): remainder_in_sector
    remainder_due_rule_3 = initial_payment_due_rule_4 & not_condition
    condition = initial_payment_due_rule_2 | initial_payment_due_rule_3 | remainder_due_rule_3
    received_up_to_as_of = received <= as_of
    is_begun_ = received_is_there & received_up_to_as_of
    initial_paid_up_to_as_of = initial_paid <= as_of
    is_done_8 = initial_paid_is_there & initial_paid_up_to_as_of
    initial_paid_above_initial_payment_due = initial_paid > initial_payment_due
    as_of_above_initial_payment_due = as_of > initial_payment_due
    fully_paid_up_to_as_of = fully_paid <= as_of
    is_done_9 = fully_paid_is_there & fully_paid_up_to_as_of
    fully_paid_above_remainder_due = fully_paid > remainder_due
    as_of_above_remainder_due = as_of > remainder_due
    payment_status = one_of(
        (is_done_9, obligations.Status.Done_in_time),
        (~is_begun_ & ~is_done_9, obligations.Status.Not_begun),
        (received_is_there & received_up_to_as_of & ~is_done_9, obligations.Status.Open),
        out=out["capital.payment.status"],
    )
    # Article 4(3), second sentence
    initial_payment_rule_4 = sector == part_2_registered_capital.Sector.Banking_and_finance
    initial_payment_due_is_there = np.logical_and(received_is_there, condition, out=out["capital.initial_payment.due?"])
    # `Start.From_the_outset`, which is 0, where nothing of this holds.
    initial_payment_start = one_of(
        (initial_payment_due_is_there, obligations.Start.On),
        (~received_is_there & condition, obligations.Start.Awaited),
        out=out["capital.initial_payment.start"],
    )
    initial_payment_done_is_there = np.logical_and(
        initial_paid_is_there, condition, out=out["capital.initial_payment.done?"]
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    initial_payment_status = one_of(
        (
            received_is_there
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
            & ~(received_is_there & initial_paid_above_initial_payment_due),
            obligations.Status.Done_in_time,
        ),
        (
            received_is_there & condition & received_up_to_as_of & ~as_of_above_initial_payment_due & ~is_done_8,
            obligations.Status.Open,
        ),
        (
            received_is_there & condition & received_up_to_as_of & as_of_above_initial_payment_due & ~is_done_8,
            obligations.Status.Overdue,
        ),
        (condition & ~is_begun_ & ~is_done_8, obligations.Status.Not_begun),
        out=out["capital.initial_payment.status"],
    )
    remainder_done_is_there = np.logical_and(fully_paid_is_there, condition, out=out["capital.remainder.done?"])
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    remainder_status = one_of(
        (
            received_is_there
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
            & ~(received_is_there & fully_paid_above_remainder_due),
            obligations.Status.Done_in_time,
        ),
        (
            received_is_there & condition & received_up_to_as_of & ~as_of_above_remainder_due & ~is_done_9,
            obligations.Status.Open,
        ),
        (
            received_is_there & condition & received_up_to_as_of & as_of_above_remainder_due & ~is_done_9,
            obligations.Status.Overdue,
        ),
        (condition & ~is_begun_ & ~is_done_9, obligations.Status.Not_begun),
        out=out["capital.remainder.status"],
    )
    condition_ = received_is_there & (
        ~(initial_payment_due_rule_2 | initial_payment_due_rule_3 | initial_payment_due_rule_4) | ~condition
    ) | ~(initial_payment_due_rule_2 | initial_payment_due_rule_3 | remainder_due_rule_3 | initial_payment_rule_4)
    obtaining_start = one_of(
        (initial_paid_is_there, obligations.Start.On),
        (~initial_paid_is_there, obligations.Start.Awaited),
        out=out["initial_certification.obtaining.start"],
    )
    obtaining_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(initial_paid, out=out["initial_certification.obtaining.due"])
    obtaining_due_is_nowhere = nowhere(obtaining_due)
    initial_certified_up_to_as_of = initial_certified <= as_of
    is_done_10 = initial_certified_is_there & initial_certified_up_to_as_of
    initial_certified_above_obtaining_due = initial_certified > obtaining_due
    as_of_above_obtaining_due = as_of > obtaining_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    obtaining_status = one_of(
        (
            initial_paid_is_there
            & initial_certified_is_there
            & initial_certified_up_to_as_of
            & initial_certified_above_obtaining_due,
            obligations.Status.Done_late,
        ),
        (
            initial_certified_is_there
            & initial_certified_up_to_as_of
            & ~(initial_paid_is_there & initial_certified_above_obtaining_due),
            obligations.Status.Done_in_time,
        ),
        (
            initial_paid_is_there & initial_paid_up_to_as_of & ~as_of_above_obtaining_due & ~is_done_10,
            obligations.Status.Open,
        ),
        (
            initial_paid_is_there & initial_paid_up_to_as_of & as_of_above_obtaining_due & ~is_done_10,
            obligations.Status.Overdue,
        ),
        (~is_done_8 & ~is_done_10, obligations.Status.Not_begun),
        out=out["initial_certification.obtaining.status"],
    )
    obtaining_start_ = one_of(
        (fully_paid_is_there, obligations.Start.On),
        (~fully_paid_is_there, obligations.Start.Awaited),
        out=out["full_certification.obtaining.start"],
    )
    obtaining_due_ = _WORKING_DAYS_LATER_10_LAO_PDR.of(fully_paid, out=out["full_certification.obtaining.due"])
    obtaining_due__is_nowhere = nowhere(obtaining_due_)
    fully_certified_up_to_as_of = fully_certified <= as_of
    is_done_11 = fully_certified_is_there & fully_certified_up_to_as_of
    fully_certified_above_obtaining_due_ = fully_certified > obtaining_due_
    as_of_above_obtaining_due_ = as_of > obtaining_due_
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    obtaining_status_ = one_of(
        (
            fully_paid_is_there
            & fully_certified_is_there
            & fully_certified_up_to_as_of
            & fully_certified_above_obtaining_due_,
            obligations.Status.Done_late,
        ),
        (
            fully_certified_is_there
            & fully_certified_up_to_as_of
            & ~(fully_paid_is_there & fully_certified_above_obtaining_due_),
            obligations.Status.Done_in_time,
        ),
        (
            fully_paid_is_there & fully_paid_up_to_as_of & ~as_of_above_obtaining_due_ & ~is_done_11,
            obligations.Status.Open,
        ),
        (
            fully_paid_is_there & fully_paid_up_to_as_of & as_of_above_obtaining_due_ & ~is_done_11,
            obligations.Status.Overdue,
        ),
        (~is_done_9 & ~is_done_11, obligations.Status.Not_begun),
        out=out["full_certification.obtaining.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        operation_begins_is_too_large,
        either(
            both(issued_is_there, copy_to_sector_due_is_nowhere),
            both(seal_licensed_is_there, seal_due_is_nowhere),
            both(operation_begins_is_there, either(request_due_above_2932896, request_due_up_to_minus_719163)),
            both(
                received_is_there,
                either(
                    both(initial_payment_due_rule_2, initial_payment_due_is_nowhere),
                    both(initial_payment_due_is_nowhere, initial_payment_due_rule_3),
                    both(initial_payment_due_is_nowhere, initial_payment_due_rule_4),
                    both(initial_payment_due_rule_2, remainder_due_is_nowhere),
                    both(initial_payment_due_rule_3, remainder_due_is_nowhere),
                    both(initial_payment_due_rule_4, remainder_due_is_nowhere, not_condition),
                ),
            ),
            both(~(~fully_paid_is_there | initial_paid_is_there & (initial_paid <= fully_paid)), ~condition_),
            both(initial_paid_is_there, obtaining_due_is_nowhere),
            both(fully_paid_is_there, obtaining_due__is_nowhere),
        ),
    )
    return Block(
        doubtful,
        {
            "registration": 0,
            "taxpayer_number": 0,
            "operation": 0,
            "capital": condition_,
            "initial_certification": 0,
            "full_certification": 0,
        },
        {
            "registration.application.modality": obligations.Modality.Permission,
            "registration.application.bearer": administration.Actor.Investor,
            "registration.application.addressee": administration.Actor.One_stop_service_of_industry_and_commerce,
            "registration.application.start": obligations.Start.From_the_outset,
            "registration.application.start.On": 0,
            "registration.application.due?": False,
            "registration.application.due": 0,
            "registration.application.done?": applied_is_there,
            "registration.application.done": applied,
            "registration.application.status": application_status,
            "registration.application.follows": obligations.Consequence.Not_said,
            "registration.application.has_followed": False,
            "registration.consideration.modality": obligations.Modality.Duty,
            "registration.consideration.bearer": administration.Actor.Industry_and_commerce_sector,
            "registration.consideration.addressee": administration.Actor.Investor,
            "registration.consideration.start": consideration_start,
            "registration.consideration.start.On": applied,
            "registration.consideration.due?": False,
            "registration.consideration.due": 0,
            "registration.consideration.done?": decided_is_there,
            "registration.consideration.done": decided,
            "registration.consideration.status": consideration_status,
            "registration.consideration.follows": obligations.Consequence.Not_said,
            "registration.consideration.has_followed": False,
            "registration.copy_to_sector.modality": obligations.Modality.Duty,
            "registration.copy_to_sector.bearer": administration.Actor.Industry_and_commerce_sector,
            "registration.copy_to_sector.addressee": administration.Actor.Concerned_sectors,
            "registration.copy_to_sector.start": copy_to_sector_start,
            "registration.copy_to_sector.start.On": issued,
            "registration.copy_to_sector.due?": issued_is_there,
            "registration.copy_to_sector.due": copy_to_sector_due,
            "registration.copy_to_sector.done?": copied_to_sector_is_there,
            "registration.copy_to_sector.done": copied_to_sector,
            "registration.copy_to_sector.status": copy_to_sector_status,
            "registration.copy_to_sector.follows": obligations.Consequence.Not_said,
            "registration.copy_to_sector.has_followed": False,
            "registration.copy_to_ministry.modality": obligations.Modality.Duty,
            "registration.copy_to_ministry.bearer": administration.Actor.Provincial_or_municipal_authorities,
            "registration.copy_to_ministry.addressee": administration.Actor.Ministry_of_industry_and_commerce,
            "registration.copy_to_ministry.start": copy_to_sector_start,
            "registration.copy_to_ministry.start.On": issued,
            "registration.copy_to_ministry.due?": issued_is_there,
            "registration.copy_to_ministry.due": copy_to_sector_due,
            "registration.copy_to_ministry.done?": copied_to_ministry_is_there,
            "registration.copy_to_ministry.done": copied_to_ministry,
            "registration.copy_to_ministry.status": copy_to_ministry_status,
            "registration.copy_to_ministry.follows": obligations.Consequence.Not_said,
            "registration.copy_to_ministry.has_followed": False,
            "registration.seal_license.modality": obligations.Modality.Duty,
            "registration.seal_license.bearer": administration.Actor.Industry_and_commerce_sector,
            "registration.seal_license.addressee": administration.Actor.Public_security_sector,
            "registration.seal_license.start": copy_to_sector_start,
            "registration.seal_license.start.On": issued,
            "registration.seal_license.due?": False,
            "registration.seal_license.due": 0,
            "registration.seal_license.done?": seal_licensed_is_there,
            "registration.seal_license.done": seal_licensed,
            "registration.seal_license.status": seal_license_status,
            "registration.seal_license.follows": obligations.Consequence.Not_said,
            "registration.seal_license.has_followed": False,
            "registration.seal.modality": obligations.Modality.Duty,
            "registration.seal.bearer": administration.Actor.Public_security_sector,
            "registration.seal.addressee": administration.Actor.Investor,
            "registration.seal.start": seal_start,
            "registration.seal.start.On": seal_licensed,
            "registration.seal.due?": seal_licensed_is_there,
            "registration.seal.due": seal_due,
            "registration.seal.done?": seal_carved_is_there,
            "registration.seal.done": seal_carved,
            "registration.seal.status": seal_status,
            "registration.seal.follows": obligations.Consequence.Not_said,
            "registration.seal.has_followed": False,
            "taxpayer_number.recorder": administration.Actor.Industry_and_commerce_sector,
            "taxpayer_number.issue.modality": obligations.Modality.Duty,
            "taxpayer_number.issue.bearer": administration.Actor.Financial_sector,
            "taxpayer_number.issue.addressee": administration.Actor.Industry_and_commerce_sector,
            "taxpayer_number.issue.start": obligations.Start.From_the_outset,
            "taxpayer_number.issue.start.On": 0,
            "taxpayer_number.issue.due?": False,
            "taxpayer_number.issue.due": 0,
            "taxpayer_number.issue.done?": number_issued_is_there,
            "taxpayer_number.issue.done": number_issued,
            "taxpayer_number.issue.status": issue_status,
            "taxpayer_number.issue.follows": obligations.Consequence.Not_said,
            "taxpayer_number.issue.has_followed": False,
            "taxpayer_number.definition_of_number.modality": obligations.Modality.Duty,
            "taxpayer_number.definition_of_number.bearer": administration.Actor.Tax_department,
            "taxpayer_number.definition_of_number.addressee": administration.Actor.Industry_and_commerce_sector,
            "taxpayer_number.definition_of_number.start": obligations.Start.From_the_outset,
            "taxpayer_number.definition_of_number.start.On": 0,
            "taxpayer_number.definition_of_number.due?": False,
            "taxpayer_number.definition_of_number.due": 0,
            "taxpayer_number.definition_of_number.done?": number_issued_is_there,
            "taxpayer_number.definition_of_number.done": number_issued,
            "taxpayer_number.definition_of_number.status": issue_status,
            "taxpayer_number.definition_of_number.follows": obligations.Consequence.Not_said,
            "taxpayer_number.definition_of_number.has_followed": False,
            "taxpayer_number.coordination.modality": obligations.Modality.Duty,
            "taxpayer_number.coordination.bearer": administration.Actor.Industry_and_commerce_sector,
            "taxpayer_number.coordination.addressee": administration.Actor.Financial_sector,
            "taxpayer_number.coordination.start": obligations.Start.From_the_outset,
            "taxpayer_number.coordination.start.On": 0,
            "taxpayer_number.coordination.due?": False,
            "taxpayer_number.coordination.due": 0,
            "taxpayer_number.coordination.done?": number_issued_is_there,
            "taxpayer_number.coordination.done": number_issued,
            "taxpayer_number.coordination.status": issue_status,
            "taxpayer_number.coordination.follows": obligations.Consequence.Not_said,
            "taxpayer_number.coordination.has_followed": False,
            "taxpayer_number.annual_declaration.modality": obligations.Modality.Duty,
            "taxpayer_number.annual_declaration.bearer": administration.Actor.Investor,
            "taxpayer_number.annual_declaration.addressee": administration.Actor.Financial_sector,
            "taxpayer_number.annual_declaration.start": annual_declaration_start,
            "taxpayer_number.annual_declaration.start.On": number_issued,
            "taxpayer_number.annual_declaration.due?": False,
            "taxpayer_number.annual_declaration.due": 0,
            "taxpayer_number.annual_declaration.done?": False,
            "taxpayer_number.annual_declaration.done": 0,
            "taxpayer_number.annual_declaration.status": annual_declaration_status,
            "taxpayer_number.annual_declaration.follows": obligations.Consequence.Not_said,
            "taxpayer_number.annual_declaration.has_followed": False,
            "operation.operation.modality": obligations.Modality.Permission,
            "operation.operation.bearer": administration.Actor.Investor,
            "operation.operation.addressee": administration.Actor.Not_named,
            "operation.operation.start": copy_to_sector_start,
            "operation.operation.start.On": issued,
            "operation.operation.due?": term_ends_is_there,
            "operation.operation.due": term_ends,
            "operation.operation.done?": False,
            "operation.operation.done": 0,
            "operation.operation.status": operation_status,
            "operation.operation.follows": obligations.Consequence.Not_said,
            "operation.operation.has_followed": False,
            "operation.request.modality": obligations.Modality.Duty,
            "operation.request.bearer": administration.Actor.Investor,
            "operation.request.addressee": administration.Actor.Concerned_sectors,
            "operation.request.start": obligations.Start.From_the_outset,
            "operation.request.start.On": 0,
            "operation.request.due?": operation_begins_is_there,
            "operation.request.due": request_due,
            "operation.request.done?": license_requested_is_there,
            "operation.request.done": license_requested,
            "operation.request.status": request_status,
            "operation.request.follows": obligations.Consequence.Not_said,
            "operation.request.has_followed": False,
            "capital.payment.modality": obligations.Modality.Duty,
            "capital.payment.bearer": administration.Actor.Investor,
            "capital.payment.addressee": administration.Actor.Not_named,
            "capital.payment.start": initial_in_sector_start,
            "capital.payment.start.On": received,
            "capital.payment.due?": False,
            "capital.payment.due": 0,
            "capital.payment.done?": fully_paid_is_there,
            "capital.payment.done": fully_paid,
            "capital.payment.status": payment_status,
            "capital.payment.follows": obligations.Consequence.Not_said,
            "capital.payment.has_followed": False,
            "capital.initial_payment.modality": obligations.Modality.Duty,
            "capital.initial_payment.bearer": administration.Actor.Investor,
            "capital.initial_payment.addressee": administration.Actor.Not_named,
            "capital.initial_payment.start": initial_payment_start,
            "capital.initial_payment.start.On": received,
            "capital.initial_payment.due?": initial_payment_due_is_there,
            "capital.initial_payment.due": initial_payment_due,
            "capital.initial_payment.done?": initial_payment_done_is_there,
            "capital.initial_payment.done": initial_paid,
            "capital.initial_payment.status": initial_payment_status,
            "capital.initial_payment.follows": obligations.Consequence.Not_said,
            "capital.initial_payment.has_followed": False,
            "capital.remainder.modality": obligations.Modality.Duty,
            "capital.remainder.bearer": administration.Actor.Investor,
            "capital.remainder.addressee": administration.Actor.Not_named,
            "capital.remainder.start": initial_payment_start,
            "capital.remainder.start.On": received,
            "capital.remainder.due?": initial_payment_due_is_there,
            "capital.remainder.due": remainder_due,
            "capital.remainder.done?": remainder_done_is_there,
            "capital.remainder.done": fully_paid,
            "capital.remainder.status": remainder_status,
            "capital.remainder.follows": obligations.Consequence.Not_said,
            "capital.remainder.has_followed": False,
            "initial_certification.obtaining.modality": obligations.Modality.Duty,
            "initial_certification.obtaining.bearer": administration.Actor.Investor,
            "initial_certification.obtaining.addressee": administration.Actor.Bank_of_lao_pdr,
            "initial_certification.obtaining.start": obtaining_start,
            "initial_certification.obtaining.start.On": initial_paid,
            "initial_certification.obtaining.due?": initial_paid_is_there,
            "initial_certification.obtaining.due": obtaining_due,
            "initial_certification.obtaining.done?": initial_certified_is_there,
            "initial_certification.obtaining.done": initial_certified,
            "initial_certification.obtaining.status": obtaining_status,
            "initial_certification.obtaining.follows": obligations.Consequence.Not_said,
            "initial_certification.obtaining.has_followed": False,
            "initial_certification.certification.modality": obligations.Modality.Duty,
            "initial_certification.certification.bearer": administration.Actor.Bank_of_lao_pdr,
            "initial_certification.certification.addressee": administration.Actor.Investor,
            "initial_certification.certification.start": obtaining_start,
            "initial_certification.certification.start.On": initial_paid,
            "initial_certification.certification.due?": initial_paid_is_there,
            "initial_certification.certification.due": obtaining_due,
            "initial_certification.certification.done?": initial_certified_is_there,
            "initial_certification.certification.done": initial_certified,
            "initial_certification.certification.status": obtaining_status,
            "initial_certification.certification.follows": obligations.Consequence.Not_said,
            "initial_certification.certification.has_followed": False,
            "full_certification.obtaining.modality": obligations.Modality.Duty,
            "full_certification.obtaining.bearer": administration.Actor.Investor,
            "full_certification.obtaining.addressee": administration.Actor.Bank_of_lao_pdr,
            "full_certification.obtaining.start": obtaining_start_,
            "full_certification.obtaining.start.On": fully_paid,
            "full_certification.obtaining.due?": fully_paid_is_there,
            "full_certification.obtaining.due": obtaining_due_,
            "full_certification.obtaining.done?": fully_certified_is_there,
            "full_certification.obtaining.done": fully_certified,
            "full_certification.obtaining.status": obtaining_status_,
            "full_certification.obtaining.follows": obligations.Consequence.Not_said,
            "full_certification.obtaining.has_followed": False,
            "full_certification.certification.modality": obligations.Modality.Duty,
            "full_certification.certification.bearer": administration.Actor.Bank_of_lao_pdr,
            "full_certification.certification.addressee": administration.Actor.Investor,
            "full_certification.certification.start": obtaining_start_,
            "full_certification.certification.start.On": fully_paid,
            "full_certification.certification.due?": fully_paid_is_there,
            "full_certification.certification.due": obtaining_due_,
            "full_certification.certification.done?": fully_certified_is_there,
            "full_certification.certification.done": fully_certified,
            "full_certification.certification.status": obtaining_status_,
            "full_certification.certification.follows": obligations.Consequence.Not_said,
            "full_certification.certification.has_followed": False,
        },
    )


def _registration_timeline_block_by_reading(
    sector: Array,
    issued_at: Array,
    needs_technical_license: Array,
    applied_is_there: Array,
    applied: Array,
    decided_is_there: Array,
    decided: Array,
    issued_is_there: Array,
    issued: Array,
    received_is_there: Array,
    received: Array,
    number_issued_is_there: Array,
    number_issued: Array,
    copied_to_sector_is_there: Array,
    copied_to_sector: Array,
    copied_to_ministry_is_there: Array,
    copied_to_ministry: Array,
    seal_licensed_is_there: Array,
    seal_licensed: Array,
    seal_carved_is_there: Array,
    seal_carved: Array,
    license_requested_is_there: Array,
    license_requested: Array,
    operation_begins_is_there: Array,
    operation_begins: Array,
    term_ends_is_there: Array,
    term_ends: Array,
    initial_paid_is_there: Array,
    initial_paid: Array,
    initial_certified_is_there: Array,
    initial_certified: Array,
    fully_paid_is_there: Array,
    fully_paid: Array,
    fully_certified_is_there: Array,
    fully_certified: Array,
    as_of: Array,
    registration_duties_seven_days: Array,
    capital_periods_ninety_days: Array,
    payment_certification_ten_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Registration_timeline` for a block of rows, by how the text is read."""
    # Article 8, ninth sentence: seal_licensed
    seal_from_rule_1 = registration_duties_seven_days == part_3_general_business.Seven_days.From_seal_license
    # Article 8, ninth sentence: issued
    seal_from_rule_2 = ~seal_from_rule_1
    seal_from_is_there = np.logical_or(
        seal_licensed_is_there & seal_from_rule_1, issued_is_there & seal_from_rule_2, out=out["registration.seal.due?"]
    )
    # Article 8, ninth sentence: The event from which the seven working days run.
    seal_from = select(seal_from_rule_1, seal_licensed, issued, out=out["registration.seal.start.On"])
    applied_up_to_as_of = applied <= as_of
    is_done = applied_is_there & applied_up_to_as_of
    application_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_done, obligations.Status.Open),
        out=out["registration.application.status"],
    )
    consideration_start = one_of(
        (applied_is_there, obligations.Start.On),
        (~applied_is_there, obligations.Start.Awaited),
        out=out["registration.consideration.start"],
    )
    is_done_ = decided_is_there & (decided <= as_of)
    consideration_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done & ~is_done_, obligations.Status.Not_begun),
        (applied_is_there & applied_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["registration.consideration.status"],
    )
    copy_to_sector_start = one_of(
        (issued_is_there, obligations.Start.On),
        (~issued_is_there, obligations.Start.Awaited),
        out=out["registration.copy_to_sector.start"],
    )
    copy_to_sector_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(issued, out=out["registration.copy_to_sector.due"])
    copy_to_sector_due_is_nowhere = nowhere(copy_to_sector_due)
    issued_up_to_as_of = issued <= as_of
    is_begun = issued_is_there & issued_up_to_as_of
    copied_to_sector_up_to_as_of = copied_to_sector <= as_of
    is_done_2 = copied_to_sector_is_there & copied_to_sector_up_to_as_of
    copied_to_sector_above_copy_to_sector_due = copied_to_sector > copy_to_sector_due
    as_of_above_copy_to_sector_due = as_of > copy_to_sector_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    copy_to_sector_status = one_of(
        (
            issued_is_there
            & copied_to_sector_is_there
            & copied_to_sector_up_to_as_of
            & copied_to_sector_above_copy_to_sector_due,
            obligations.Status.Done_late,
        ),
        (
            copied_to_sector_is_there
            & copied_to_sector_up_to_as_of
            & ~(issued_is_there & copied_to_sector_above_copy_to_sector_due),
            obligations.Status.Done_in_time,
        ),
        (issued_is_there & issued_up_to_as_of & ~as_of_above_copy_to_sector_due & ~is_done_2, obligations.Status.Open),
        (
            issued_is_there & issued_up_to_as_of & as_of_above_copy_to_sector_due & ~is_done_2,
            obligations.Status.Overdue,
        ),
        (~is_begun & ~is_done_2, obligations.Status.Not_begun),
        out=out["registration.copy_to_sector.status"],
    )
    not_issued_at_is_central = issued_at != administration.Level.Central
    copied_to_ministry_up_to_as_of = copied_to_ministry <= as_of
    is_done_3 = copied_to_ministry_is_there & copied_to_ministry_up_to_as_of
    copied_to_ministry_above_copy_to_sector_due = copied_to_ministry > copy_to_sector_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    copy_to_ministry_status = one_of(
        (
            issued_is_there
            & copied_to_ministry_is_there
            & not_issued_at_is_central
            & copied_to_ministry_up_to_as_of
            & copied_to_ministry_above_copy_to_sector_due,
            obligations.Status.Done_late,
        ),
        (
            copied_to_ministry_is_there
            & not_issued_at_is_central
            & copied_to_ministry_up_to_as_of
            & ~(issued_is_there & copied_to_ministry_above_copy_to_sector_due),
            obligations.Status.Done_in_time,
        ),
        (
            issued_is_there
            & issued_up_to_as_of
            & ~as_of_above_copy_to_sector_due
            & not_issued_at_is_central
            & ~is_done_3,
            obligations.Status.Open,
        ),
        (
            issued_is_there
            & issued_up_to_as_of
            & as_of_above_copy_to_sector_due
            & not_issued_at_is_central
            & ~is_done_3,
            obligations.Status.Overdue,
        ),
        (~is_begun & not_issued_at_is_central & ~is_done_3, obligations.Status.Not_begun),
        out=out["registration.copy_to_ministry.status"],
    )
    is_done_4 = seal_licensed_is_there & (seal_licensed <= as_of)
    seal_license_status = one_of(
        (is_done_4, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_4, obligations.Status.Not_begun),
        (issued_is_there & issued_up_to_as_of & ~is_done_4, obligations.Status.Open),
        out=out["registration.seal_license.status"],
    )
    seal_start = one_of(
        (seal_from_is_there, obligations.Start.On),
        (~seal_from_is_there, obligations.Start.Awaited),
        out=out["registration.seal.start"],
    )
    seal_due = _WORKING_DAYS_LATER_7_LAO_PDR.of(seal_from, out=out["registration.seal.due"])
    seal_due_is_nowhere = nowhere(seal_due)
    seal_from_up_to_as_of = seal_from <= as_of
    is_begun_ = seal_from_is_there & seal_from_up_to_as_of
    seal_carved_up_to_as_of = seal_carved <= as_of
    is_done_5 = seal_carved_is_there & seal_carved_up_to_as_of
    seal_carved_above_seal_due = seal_carved > seal_due
    as_of_above_seal_due = as_of > seal_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    seal_status = one_of(
        (
            seal_carved_is_there & seal_from_is_there & seal_carved_up_to_as_of & seal_carved_above_seal_due,
            obligations.Status.Done_late,
        ),
        (
            seal_carved_is_there & seal_carved_up_to_as_of & ~(seal_from_is_there & seal_carved_above_seal_due),
            obligations.Status.Done_in_time,
        ),
        (seal_from_is_there & seal_from_up_to_as_of & ~as_of_above_seal_due & ~is_done_5, obligations.Status.Open),
        (seal_from_is_there & seal_from_up_to_as_of & as_of_above_seal_due & ~is_done_5, obligations.Status.Overdue),
        (~is_begun_ & ~is_done_5, obligations.Status.Not_begun),
        out=out["registration.seal.status"],
    )
    is_done_6 = number_issued_is_there & (number_issued <= as_of)
    issue_status = one_of(
        (is_done_6, obligations.Status.Done_in_time),
        (~is_done_6, obligations.Status.Open),
        out=out["taxpayer_number.issue.status"],
    )
    annual_declaration_start = one_of(
        (number_issued_is_there, obligations.Start.On),
        (~number_issued_is_there, obligations.Start.Awaited),
        out=out["taxpayer_number.annual_declaration.start"],
    )
    annual_declaration_status = one_of(
        (~is_done_6, obligations.Status.Not_begun),
        (is_done_6, obligations.Status.Open),
        out=out["taxpayer_number.annual_declaration.status"],
    )
    as_of_above_term_ends = as_of > term_ends
    operation_status = one_of(
        (issued_is_there & issued_up_to_as_of & ~(term_ends_is_there & as_of_above_term_ends), obligations.Status.Open),
        (issued_is_there & term_ends_is_there & issued_up_to_as_of & as_of_above_term_ends, obligations.Status.Lapsed),
        (~is_begun, obligations.Status.Not_begun),
        out=out["operation.operation.status"],
    )
    operation_begins_is_too_large = beyond(operation_begins, 4_611_686_018_427_387_904)
    request_due = np.subtract(operation_begins, 1, out=out["operation.request.due"])
    request_due_above_2932896 = above(request_due, 2_932_896)
    request_due_up_to_minus_719163 = below(request_due, -719_162)
    license_requested_up_to_as_of = license_requested <= as_of
    is_done_7 = license_requested_is_there & license_requested_up_to_as_of
    license_requested_above_request_due = license_requested > request_due
    as_of_above_request_due = as_of > request_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    request_status = one_of(
        (
            needs_technical_license
            & license_requested_is_there
            & operation_begins_is_there
            & license_requested_up_to_as_of
            & license_requested_above_request_due,
            obligations.Status.Done_late,
        ),
        (
            needs_technical_license
            & license_requested_is_there
            & license_requested_up_to_as_of
            & ~(operation_begins_is_there & license_requested_above_request_due),
            obligations.Status.Done_in_time,
        ),
        (
            needs_technical_license & ~(operation_begins_is_there & as_of_above_request_due) & ~is_done_7,
            obligations.Status.Open,
        ),
        (
            needs_technical_license & operation_begins_is_there & as_of_above_request_due & ~is_done_7,
            obligations.Status.Overdue,
        ),
        out=out["operation.request.status"],
    )
    initial_in_sector_start = one_of(
        (received_is_there, obligations.Start.On),
        (~received_is_there, obligations.Start.Awaited),
        out=out["capital.payment.start"],
    )
    capital_periods_ninety_days_is_after_certificate = (
        capital_periods_ninety_days == part_2_registered_capital.Ninety_days.After_certificate
    )
    # `remainder_due`, Article 4(1): certificate_received + 1 year
    # `initial_payment`, Article 4(1): initial_in_sector
    # `remainder`, Article 4(1): remainder_in_sector
    remainder_due_rule_1 = sector == part_2_registered_capital.Sector.Agriculture
    # `remainder_due`, Article 4(2): certificate_received + 1 year
    # `initial_payment`, Article 4(2): initial_in_sector
    # `remainder`, Article 4(2): remainder_in_sector
    remainder_due_rule_2 = sector == part_2_registered_capital.Sector.Manufacturing_and_handicraft
    # `initial_payment`, Article 4(3): initial_in_sector
    # `remainder`, Article 4(3): remainder_in_sector
    initial_payment_rule_3 = sector == part_2_registered_capital.Sector.Trade_and_services
    # Article 4(1); Article 4(2); Article 4(3): Absent
    initial_payment_due_rule_1 = ~capital_periods_ninety_days_is_after_certificate & (
        remainder_due_rule_1 | remainder_due_rule_2 | initial_payment_rule_3
    )
    # Article 4(1): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_2 = capital_periods_ninety_days_is_after_certificate & remainder_due_rule_1
    # Article 4: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(received, out=out["capital.initial_payment.due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4(2): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_3 = capital_periods_ninety_days_is_after_certificate & remainder_due_rule_2
    # Article 4(3): Present content (certificate_received + 90 working days)
    initial_payment_due_rule_4 = capital_periods_ninety_days_is_after_certificate & initial_payment_rule_3
    initial_payment_due_is_there = initial_payment_due_rule_2 | initial_payment_due_rule_3 | initial_payment_due_rule_4
    # Article 4: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_12_DOWN.of(received, out=out["capital.remainder.due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    not_condition = ~(remainder_due_rule_1 | remainder_due_rule_2)
    # `remainder_due`, Article 4(3): certificate_received + 1 year
    # `initial_payment`, Article 4(3): initial_in_sector
    # `remainder`, Article 4(3): remainder_in_sector
    remainder_due_rule_3 = initial_payment_rule_3 & not_condition
    condition = remainder_due_rule_1 | remainder_due_rule_2 | remainder_due_rule_3
    received_up_to_as_of = received <= as_of
    is_begun_2 = received_is_there & received_up_to_as_of
    initial_paid_up_to_as_of = initial_paid <= as_of
    is_done_8 = initial_paid_is_there & initial_paid_up_to_as_of
    initial_paid_above_initial_payment_due = initial_paid > initial_payment_due
    as_of_above_initial_payment_due = as_of > initial_payment_due
    fully_paid_up_to_as_of = fully_paid <= as_of
    is_done_9 = fully_paid_is_there & fully_paid_up_to_as_of
    fully_paid_above_remainder_due = fully_paid > remainder_due
    as_of_above_remainder_due = as_of > remainder_due
    payment_status = one_of(
        (is_done_9, obligations.Status.Done_in_time),
        (~is_begun_2 & ~is_done_9, obligations.Status.Not_begun),
        (received_is_there & received_up_to_as_of & ~is_done_9, obligations.Status.Open),
        out=out["capital.payment.status"],
    )
    # Article 4(3), second sentence
    initial_payment_rule_4 = sector == part_2_registered_capital.Sector.Banking_and_finance
    remainder_due_is_there = np.logical_and(received_is_there, condition, out=out["capital.remainder.due?"])
    # `Start.From_the_outset`, which is 0, where nothing of this holds.
    initial_payment_start = one_of(
        (remainder_due_is_there, obligations.Start.On),
        (~received_is_there & condition, obligations.Start.Awaited),
        out=out["capital.initial_payment.start"],
    )
    initial_payment_due_is_there_ = np.logical_and(
        received_is_there & initial_payment_due_is_there, condition, out=out["capital.initial_payment.due?"]
    )
    initial_payment_done_is_there = np.logical_and(
        initial_paid_is_there, condition, out=out["capital.initial_payment.done?"]
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    initial_payment_status = one_of(
        (
            received_is_there
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
            & ~(received_is_there & initial_payment_due_is_there & initial_paid_above_initial_payment_due),
            obligations.Status.Done_in_time,
        ),
        (
            received_is_there
            & condition
            & received_up_to_as_of
            & ~(initial_payment_due_is_there & as_of_above_initial_payment_due)
            & ~is_done_8,
            obligations.Status.Open,
        ),
        (
            received_is_there
            & initial_payment_due_is_there
            & condition
            & received_up_to_as_of
            & as_of_above_initial_payment_due
            & ~is_done_8,
            obligations.Status.Overdue,
        ),
        (condition & ~is_begun_2 & ~is_done_8, obligations.Status.Not_begun),
        out=out["capital.initial_payment.status"],
    )
    remainder_done_is_there = np.logical_and(fully_paid_is_there, condition, out=out["capital.remainder.done?"])
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    remainder_status = one_of(
        (
            received_is_there
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
            & ~(received_is_there & fully_paid_above_remainder_due),
            obligations.Status.Done_in_time,
        ),
        (
            received_is_there & condition & received_up_to_as_of & ~as_of_above_remainder_due & ~is_done_9,
            obligations.Status.Open,
        ),
        (
            received_is_there & condition & received_up_to_as_of & as_of_above_remainder_due & ~is_done_9,
            obligations.Status.Overdue,
        ),
        (condition & ~is_begun_2 & ~is_done_9, obligations.Status.Not_begun),
        out=out["capital.remainder.status"],
    )
    condition_ = received_is_there & (
        ~(
            initial_payment_due_rule_1
            | initial_payment_due_rule_2
            | initial_payment_due_rule_3
            | initial_payment_due_rule_4
        )
        | ~condition
    ) | ~(remainder_due_rule_1 | remainder_due_rule_2 | remainder_due_rule_3 | initial_payment_rule_4)
    # Article 4, first sentence: paid_on
    obtaining_from_rule_1 = payment_certification_ten_days == part_2_registered_capital.Ten_days.From_payment
    # Article 4, first sentence: certificate_received
    obtaining_from_rule_2 = ~obtaining_from_rule_1
    condition_2 = received_is_there & obtaining_from_rule_2
    obtaining_from_is_there = np.logical_or(
        initial_paid_is_there & obtaining_from_rule_1, condition_2, out=out["initial_certification.obtaining.due?"]
    )
    # Article 4, first sentence: The event from which the investor's 10 working days run.
    obtaining_from = select(
        obtaining_from_rule_1, initial_paid, received, out=out["initial_certification.obtaining.start.On"]
    )
    obtaining_start = one_of(
        (obtaining_from_is_there, obligations.Start.On),
        (~obtaining_from_is_there, obligations.Start.Awaited),
        out=out["initial_certification.obtaining.start"],
    )
    obtaining_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(obtaining_from, out=out["initial_certification.obtaining.due"])
    obtaining_due_is_nowhere = nowhere(obtaining_due)
    obtaining_from_up_to_as_of = obtaining_from <= as_of
    is_begun_3 = obtaining_from_is_there & obtaining_from_up_to_as_of
    initial_certified_up_to_as_of = initial_certified <= as_of
    is_done_10 = initial_certified_is_there & initial_certified_up_to_as_of
    initial_certified_above_obtaining_due = initial_certified > obtaining_due
    as_of_above_obtaining_due = as_of > obtaining_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    obtaining_status = one_of(
        (
            initial_certified_is_there
            & obtaining_from_is_there
            & initial_certified_up_to_as_of
            & initial_certified_above_obtaining_due,
            obligations.Status.Done_late,
        ),
        (
            initial_certified_is_there
            & initial_certified_up_to_as_of
            & ~(obtaining_from_is_there & initial_certified_above_obtaining_due),
            obligations.Status.Done_in_time,
        ),
        (
            obtaining_from_is_there & obtaining_from_up_to_as_of & ~as_of_above_obtaining_due & ~is_done_10,
            obligations.Status.Open,
        ),
        (
            obtaining_from_is_there & obtaining_from_up_to_as_of & as_of_above_obtaining_due & ~is_done_10,
            obligations.Status.Overdue,
        ),
        (~is_begun_3 & ~is_done_10, obligations.Status.Not_begun),
        out=out["initial_certification.obtaining.status"],
    )
    certification_start = one_of(
        (initial_paid_is_there, obligations.Start.On),
        (~initial_paid_is_there, obligations.Start.Awaited),
        out=out["initial_certification.certification.start"],
    )
    certification_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(
        initial_paid, out=out["initial_certification.certification.due"]
    )
    certification_due_is_nowhere = nowhere(certification_due)
    initial_certified_above_certification_due = initial_certified > certification_due
    as_of_above_certification_due = as_of > certification_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certification_status = one_of(
        (
            initial_paid_is_there
            & initial_certified_is_there
            & initial_certified_up_to_as_of
            & initial_certified_above_certification_due,
            obligations.Status.Done_late,
        ),
        (
            initial_certified_is_there
            & initial_certified_up_to_as_of
            & ~(initial_paid_is_there & initial_certified_above_certification_due),
            obligations.Status.Done_in_time,
        ),
        (
            initial_paid_is_there & initial_paid_up_to_as_of & ~is_done_10 & ~as_of_above_certification_due,
            obligations.Status.Open,
        ),
        (
            initial_paid_is_there & initial_paid_up_to_as_of & ~is_done_10 & as_of_above_certification_due,
            obligations.Status.Overdue,
        ),
        (~is_done_8 & ~is_done_10, obligations.Status.Not_begun),
        out=out["initial_certification.certification.status"],
    )
    obtaining_from_is_there_ = np.logical_or(
        condition_2, fully_paid_is_there & obtaining_from_rule_1, out=out["full_certification.obtaining.due?"]
    )
    # Article 4, first sentence: The event from which the investor's 10 working days run.
    obtaining_from_ = select(
        obtaining_from_rule_1, fully_paid, received, out=out["full_certification.obtaining.start.On"]
    )
    obtaining_start_ = one_of(
        (obtaining_from_is_there_, obligations.Start.On),
        (~obtaining_from_is_there_, obligations.Start.Awaited),
        out=out["full_certification.obtaining.start"],
    )
    obtaining_due_ = _WORKING_DAYS_LATER_10_LAO_PDR.of(obtaining_from_, out=out["full_certification.obtaining.due"])
    obtaining_due__is_nowhere = nowhere(obtaining_due_)
    obtaining_from__up_to_as_of = obtaining_from_ <= as_of
    is_begun_4 = obtaining_from_is_there_ & obtaining_from__up_to_as_of
    fully_certified_up_to_as_of = fully_certified <= as_of
    is_done_11 = fully_certified_is_there & fully_certified_up_to_as_of
    fully_certified_above_obtaining_due_ = fully_certified > obtaining_due_
    as_of_above_obtaining_due_ = as_of > obtaining_due_
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    obtaining_status_ = one_of(
        (
            fully_certified_is_there
            & obtaining_from_is_there_
            & fully_certified_up_to_as_of
            & fully_certified_above_obtaining_due_,
            obligations.Status.Done_late,
        ),
        (
            fully_certified_is_there
            & fully_certified_up_to_as_of
            & ~(obtaining_from_is_there_ & fully_certified_above_obtaining_due_),
            obligations.Status.Done_in_time,
        ),
        (
            obtaining_from_is_there_ & obtaining_from__up_to_as_of & ~as_of_above_obtaining_due_ & ~is_done_11,
            obligations.Status.Open,
        ),
        (
            obtaining_from_is_there_ & obtaining_from__up_to_as_of & as_of_above_obtaining_due_ & ~is_done_11,
            obligations.Status.Overdue,
        ),
        (~is_begun_4 & ~is_done_11, obligations.Status.Not_begun),
        out=out["full_certification.obtaining.status"],
    )
    certification_start_ = one_of(
        (fully_paid_is_there, obligations.Start.On),
        (~fully_paid_is_there, obligations.Start.Awaited),
        out=out["full_certification.certification.start"],
    )
    certification_due_ = _WORKING_DAYS_LATER_10_LAO_PDR.of(fully_paid, out=out["full_certification.certification.due"])
    certification_due__is_nowhere = nowhere(certification_due_)
    fully_certified_above_certification_due_ = fully_certified > certification_due_
    as_of_above_certification_due_ = as_of > certification_due_
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certification_status_ = one_of(
        (
            fully_paid_is_there
            & fully_certified_is_there
            & fully_certified_up_to_as_of
            & fully_certified_above_certification_due_,
            obligations.Status.Done_late,
        ),
        (
            fully_certified_is_there
            & fully_certified_up_to_as_of
            & ~(fully_paid_is_there & fully_certified_above_certification_due_),
            obligations.Status.Done_in_time,
        ),
        (
            fully_paid_is_there & fully_paid_up_to_as_of & ~is_done_11 & ~as_of_above_certification_due_,
            obligations.Status.Open,
        ),
        (
            fully_paid_is_there & fully_paid_up_to_as_of & ~is_done_11 & as_of_above_certification_due_,
            obligations.Status.Overdue,
        ),
        (~is_done_9 & ~is_done_11, obligations.Status.Not_begun),
        out=out["full_certification.certification.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        operation_begins_is_too_large,
        either(
            both(issued_is_there, copy_to_sector_due_is_nowhere),
            both(seal_from_is_there, seal_due_is_nowhere),
            both(operation_begins_is_there, either(request_due_above_2932896, request_due_up_to_minus_719163)),
            both(
                received_is_there,
                either(
                    both(
                        capital_periods_ninety_days_is_after_certificate,
                        remainder_due_rule_1,
                        initial_payment_due_is_nowhere,
                    ),
                    both(
                        capital_periods_ninety_days_is_after_certificate,
                        remainder_due_rule_2,
                        initial_payment_due_is_nowhere,
                    ),
                    both(
                        capital_periods_ninety_days_is_after_certificate,
                        initial_payment_rule_3,
                        initial_payment_due_is_nowhere,
                    ),
                    both(remainder_due_rule_1, remainder_due_is_nowhere),
                    both(remainder_due_rule_2, remainder_due_is_nowhere),
                    both(initial_payment_rule_3, remainder_due_is_nowhere, not_condition),
                ),
            ),
            both(~(~fully_paid_is_there | initial_paid_is_there & (initial_paid <= fully_paid)), ~condition_),
            both(obtaining_from_is_there, obtaining_due_is_nowhere),
            both(initial_paid_is_there, certification_due_is_nowhere),
            both(obtaining_from_is_there_, obtaining_due__is_nowhere),
            both(fully_paid_is_there, certification_due__is_nowhere),
        ),
    )
    return Block(
        doubtful,
        {
            "registration": 0,
            "taxpayer_number": 0,
            "operation": 0,
            "capital": condition_,
            "initial_certification": 0,
            "full_certification": 0,
        },
        {
            "registration.application.modality": obligations.Modality.Permission,
            "registration.application.bearer": administration.Actor.Investor,
            "registration.application.addressee": administration.Actor.One_stop_service_of_industry_and_commerce,
            "registration.application.start": obligations.Start.From_the_outset,
            "registration.application.start.On": 0,
            "registration.application.due?": False,
            "registration.application.due": 0,
            "registration.application.done?": applied_is_there,
            "registration.application.done": applied,
            "registration.application.status": application_status,
            "registration.application.follows": obligations.Consequence.Not_said,
            "registration.application.has_followed": False,
            "registration.consideration.modality": obligations.Modality.Duty,
            "registration.consideration.bearer": administration.Actor.Industry_and_commerce_sector,
            "registration.consideration.addressee": administration.Actor.Investor,
            "registration.consideration.start": consideration_start,
            "registration.consideration.start.On": applied,
            "registration.consideration.due?": False,
            "registration.consideration.due": 0,
            "registration.consideration.done?": decided_is_there,
            "registration.consideration.done": decided,
            "registration.consideration.status": consideration_status,
            "registration.consideration.follows": obligations.Consequence.Not_said,
            "registration.consideration.has_followed": False,
            "registration.copy_to_sector.modality": obligations.Modality.Duty,
            "registration.copy_to_sector.bearer": administration.Actor.Industry_and_commerce_sector,
            "registration.copy_to_sector.addressee": administration.Actor.Concerned_sectors,
            "registration.copy_to_sector.start": copy_to_sector_start,
            "registration.copy_to_sector.start.On": issued,
            "registration.copy_to_sector.due?": issued_is_there,
            "registration.copy_to_sector.due": copy_to_sector_due,
            "registration.copy_to_sector.done?": copied_to_sector_is_there,
            "registration.copy_to_sector.done": copied_to_sector,
            "registration.copy_to_sector.status": copy_to_sector_status,
            "registration.copy_to_sector.follows": obligations.Consequence.Not_said,
            "registration.copy_to_sector.has_followed": False,
            "registration.copy_to_ministry.modality": obligations.Modality.Duty,
            "registration.copy_to_ministry.bearer": administration.Actor.Provincial_or_municipal_authorities,
            "registration.copy_to_ministry.addressee": administration.Actor.Ministry_of_industry_and_commerce,
            "registration.copy_to_ministry.start": copy_to_sector_start,
            "registration.copy_to_ministry.start.On": issued,
            "registration.copy_to_ministry.due?": issued_is_there,
            "registration.copy_to_ministry.due": copy_to_sector_due,
            "registration.copy_to_ministry.done?": copied_to_ministry_is_there,
            "registration.copy_to_ministry.done": copied_to_ministry,
            "registration.copy_to_ministry.status": copy_to_ministry_status,
            "registration.copy_to_ministry.follows": obligations.Consequence.Not_said,
            "registration.copy_to_ministry.has_followed": False,
            "registration.seal_license.modality": obligations.Modality.Duty,
            "registration.seal_license.bearer": administration.Actor.Industry_and_commerce_sector,
            "registration.seal_license.addressee": administration.Actor.Public_security_sector,
            "registration.seal_license.start": copy_to_sector_start,
            "registration.seal_license.start.On": issued,
            "registration.seal_license.due?": False,
            "registration.seal_license.due": 0,
            "registration.seal_license.done?": seal_licensed_is_there,
            "registration.seal_license.done": seal_licensed,
            "registration.seal_license.status": seal_license_status,
            "registration.seal_license.follows": obligations.Consequence.Not_said,
            "registration.seal_license.has_followed": False,
            "registration.seal.modality": obligations.Modality.Duty,
            "registration.seal.bearer": administration.Actor.Public_security_sector,
            "registration.seal.addressee": administration.Actor.Investor,
            "registration.seal.start": seal_start,
            "registration.seal.start.On": seal_from,
            "registration.seal.due?": seal_from_is_there,
            "registration.seal.due": seal_due,
            "registration.seal.done?": seal_carved_is_there,
            "registration.seal.done": seal_carved,
            "registration.seal.status": seal_status,
            "registration.seal.follows": obligations.Consequence.Not_said,
            "registration.seal.has_followed": False,
            "taxpayer_number.recorder": administration.Actor.Industry_and_commerce_sector,
            "taxpayer_number.issue.modality": obligations.Modality.Duty,
            "taxpayer_number.issue.bearer": administration.Actor.Financial_sector,
            "taxpayer_number.issue.addressee": administration.Actor.Industry_and_commerce_sector,
            "taxpayer_number.issue.start": obligations.Start.From_the_outset,
            "taxpayer_number.issue.start.On": 0,
            "taxpayer_number.issue.due?": False,
            "taxpayer_number.issue.due": 0,
            "taxpayer_number.issue.done?": number_issued_is_there,
            "taxpayer_number.issue.done": number_issued,
            "taxpayer_number.issue.status": issue_status,
            "taxpayer_number.issue.follows": obligations.Consequence.Not_said,
            "taxpayer_number.issue.has_followed": False,
            "taxpayer_number.definition_of_number.modality": obligations.Modality.Duty,
            "taxpayer_number.definition_of_number.bearer": administration.Actor.Tax_department,
            "taxpayer_number.definition_of_number.addressee": administration.Actor.Industry_and_commerce_sector,
            "taxpayer_number.definition_of_number.start": obligations.Start.From_the_outset,
            "taxpayer_number.definition_of_number.start.On": 0,
            "taxpayer_number.definition_of_number.due?": False,
            "taxpayer_number.definition_of_number.due": 0,
            "taxpayer_number.definition_of_number.done?": number_issued_is_there,
            "taxpayer_number.definition_of_number.done": number_issued,
            "taxpayer_number.definition_of_number.status": issue_status,
            "taxpayer_number.definition_of_number.follows": obligations.Consequence.Not_said,
            "taxpayer_number.definition_of_number.has_followed": False,
            "taxpayer_number.coordination.modality": obligations.Modality.Duty,
            "taxpayer_number.coordination.bearer": administration.Actor.Industry_and_commerce_sector,
            "taxpayer_number.coordination.addressee": administration.Actor.Financial_sector,
            "taxpayer_number.coordination.start": obligations.Start.From_the_outset,
            "taxpayer_number.coordination.start.On": 0,
            "taxpayer_number.coordination.due?": False,
            "taxpayer_number.coordination.due": 0,
            "taxpayer_number.coordination.done?": number_issued_is_there,
            "taxpayer_number.coordination.done": number_issued,
            "taxpayer_number.coordination.status": issue_status,
            "taxpayer_number.coordination.follows": obligations.Consequence.Not_said,
            "taxpayer_number.coordination.has_followed": False,
            "taxpayer_number.annual_declaration.modality": obligations.Modality.Duty,
            "taxpayer_number.annual_declaration.bearer": administration.Actor.Investor,
            "taxpayer_number.annual_declaration.addressee": administration.Actor.Financial_sector,
            "taxpayer_number.annual_declaration.start": annual_declaration_start,
            "taxpayer_number.annual_declaration.start.On": number_issued,
            "taxpayer_number.annual_declaration.due?": False,
            "taxpayer_number.annual_declaration.due": 0,
            "taxpayer_number.annual_declaration.done?": False,
            "taxpayer_number.annual_declaration.done": 0,
            "taxpayer_number.annual_declaration.status": annual_declaration_status,
            "taxpayer_number.annual_declaration.follows": obligations.Consequence.Not_said,
            "taxpayer_number.annual_declaration.has_followed": False,
            "operation.operation.modality": obligations.Modality.Permission,
            "operation.operation.bearer": administration.Actor.Investor,
            "operation.operation.addressee": administration.Actor.Not_named,
            "operation.operation.start": copy_to_sector_start,
            "operation.operation.start.On": issued,
            "operation.operation.due?": term_ends_is_there,
            "operation.operation.due": term_ends,
            "operation.operation.done?": False,
            "operation.operation.done": 0,
            "operation.operation.status": operation_status,
            "operation.operation.follows": obligations.Consequence.Not_said,
            "operation.operation.has_followed": False,
            "operation.request.modality": obligations.Modality.Duty,
            "operation.request.bearer": administration.Actor.Investor,
            "operation.request.addressee": administration.Actor.Concerned_sectors,
            "operation.request.start": obligations.Start.From_the_outset,
            "operation.request.start.On": 0,
            "operation.request.due?": operation_begins_is_there,
            "operation.request.due": request_due,
            "operation.request.done?": license_requested_is_there,
            "operation.request.done": license_requested,
            "operation.request.status": request_status,
            "operation.request.follows": obligations.Consequence.Not_said,
            "operation.request.has_followed": False,
            "capital.payment.modality": obligations.Modality.Duty,
            "capital.payment.bearer": administration.Actor.Investor,
            "capital.payment.addressee": administration.Actor.Not_named,
            "capital.payment.start": initial_in_sector_start,
            "capital.payment.start.On": received,
            "capital.payment.due?": False,
            "capital.payment.due": 0,
            "capital.payment.done?": fully_paid_is_there,
            "capital.payment.done": fully_paid,
            "capital.payment.status": payment_status,
            "capital.payment.follows": obligations.Consequence.Not_said,
            "capital.payment.has_followed": False,
            "capital.initial_payment.modality": obligations.Modality.Duty,
            "capital.initial_payment.bearer": administration.Actor.Investor,
            "capital.initial_payment.addressee": administration.Actor.Not_named,
            "capital.initial_payment.start": initial_payment_start,
            "capital.initial_payment.start.On": received,
            "capital.initial_payment.due?": initial_payment_due_is_there_,
            "capital.initial_payment.due": initial_payment_due,
            "capital.initial_payment.done?": initial_payment_done_is_there,
            "capital.initial_payment.done": initial_paid,
            "capital.initial_payment.status": initial_payment_status,
            "capital.initial_payment.follows": obligations.Consequence.Not_said,
            "capital.initial_payment.has_followed": False,
            "capital.remainder.modality": obligations.Modality.Duty,
            "capital.remainder.bearer": administration.Actor.Investor,
            "capital.remainder.addressee": administration.Actor.Not_named,
            "capital.remainder.start": initial_payment_start,
            "capital.remainder.start.On": received,
            "capital.remainder.due?": remainder_due_is_there,
            "capital.remainder.due": remainder_due,
            "capital.remainder.done?": remainder_done_is_there,
            "capital.remainder.done": fully_paid,
            "capital.remainder.status": remainder_status,
            "capital.remainder.follows": obligations.Consequence.Not_said,
            "capital.remainder.has_followed": False,
            "initial_certification.obtaining.modality": obligations.Modality.Duty,
            "initial_certification.obtaining.bearer": administration.Actor.Investor,
            "initial_certification.obtaining.addressee": administration.Actor.Bank_of_lao_pdr,
            "initial_certification.obtaining.start": obtaining_start,
            "initial_certification.obtaining.start.On": obtaining_from,
            "initial_certification.obtaining.due?": obtaining_from_is_there,
            "initial_certification.obtaining.due": obtaining_due,
            "initial_certification.obtaining.done?": initial_certified_is_there,
            "initial_certification.obtaining.done": initial_certified,
            "initial_certification.obtaining.status": obtaining_status,
            "initial_certification.obtaining.follows": obligations.Consequence.Not_said,
            "initial_certification.obtaining.has_followed": False,
            "initial_certification.certification.modality": obligations.Modality.Duty,
            "initial_certification.certification.bearer": administration.Actor.Bank_of_lao_pdr,
            "initial_certification.certification.addressee": administration.Actor.Investor,
            "initial_certification.certification.start": certification_start,
            "initial_certification.certification.start.On": initial_paid,
            "initial_certification.certification.due?": initial_paid_is_there,
            "initial_certification.certification.due": certification_due,
            "initial_certification.certification.done?": initial_certified_is_there,
            "initial_certification.certification.done": initial_certified,
            "initial_certification.certification.status": certification_status,
            "initial_certification.certification.follows": obligations.Consequence.Not_said,
            "initial_certification.certification.has_followed": False,
            "full_certification.obtaining.modality": obligations.Modality.Duty,
            "full_certification.obtaining.bearer": administration.Actor.Investor,
            "full_certification.obtaining.addressee": administration.Actor.Bank_of_lao_pdr,
            "full_certification.obtaining.start": obtaining_start_,
            "full_certification.obtaining.start.On": obtaining_from_,
            "full_certification.obtaining.due?": obtaining_from_is_there_,
            "full_certification.obtaining.due": obtaining_due_,
            "full_certification.obtaining.done?": fully_certified_is_there,
            "full_certification.obtaining.done": fully_certified,
            "full_certification.obtaining.status": obtaining_status_,
            "full_certification.obtaining.follows": obligations.Consequence.Not_said,
            "full_certification.obtaining.has_followed": False,
            "full_certification.certification.modality": obligations.Modality.Duty,
            "full_certification.certification.bearer": administration.Actor.Bank_of_lao_pdr,
            "full_certification.certification.addressee": administration.Actor.Investor,
            "full_certification.certification.start": certification_start_,
            "full_certification.certification.start.On": fully_paid,
            "full_certification.certification.due?": fully_paid_is_there,
            "full_certification.certification.due": certification_due_,
            "full_certification.certification.done?": fully_certified_is_there,
            "full_certification.certification.done": fully_certified,
            "full_certification.certification.status": certification_status_,
            "full_certification.certification.follows": obligations.Consequence.Not_said,
            "full_certification.certification.has_followed": False,
        },
    )


REGISTRATION_TIMELINE = ColumnScope(
    scalar_timelines.REGISTRATION_TIMELINE,
    Blocks(
        _registration_timeline_block,
        (
            "sector",
            "issued_at",
            "needs_technical_license",
            "applied?",
            "applied",
            "decided?",
            "decided",
            "issued?",
            "issued",
            "received?",
            "received",
            "number_issued?",
            "number_issued",
            "copied_to_sector?",
            "copied_to_sector",
            "copied_to_ministry?",
            "copied_to_ministry",
            "seal_licensed?",
            "seal_licensed",
            "seal_carved?",
            "seal_carved",
            "license_requested?",
            "license_requested",
            "operation_begins?",
            "operation_begins",
            "term_ends?",
            "term_ends",
            "initial_paid?",
            "initial_paid",
            "initial_certified?",
            "initial_certified",
            "fully_paid?",
            "fully_paid",
            "fully_certified?",
            "fully_certified",
            "as_of",
        ),
        tabled=("fully_paid", "initial_paid", "issued", "seal_licensed"),
        puts={
            "registration.application.status": "int8",
            "registration.consideration.start": "int8",
            "registration.consideration.status": "int8",
            "registration.copy_to_sector.start": "int8",
            "registration.copy_to_sector.due": "int64",
            "registration.copy_to_sector.status": "int8",
            "registration.copy_to_ministry.status": "int8",
            "registration.seal_license.status": "int8",
            "registration.seal.start": "int8",
            "registration.seal.due": "int64",
            "registration.seal.status": "int8",
            "taxpayer_number.issue.status": "int8",
            "taxpayer_number.annual_declaration.start": "int8",
            "taxpayer_number.annual_declaration.status": "int8",
            "operation.operation.status": "int8",
            "operation.request.due": "int64",
            "operation.request.status": "int8",
            "capital.payment.start": "int8",
            "capital.payment.status": "int8",
            "capital.initial_payment.start": "int8",
            "capital.initial_payment.due?": "bool",
            "capital.initial_payment.due": "int64",
            "capital.initial_payment.done?": "bool",
            "capital.initial_payment.status": "int8",
            "capital.remainder.due": "int64",
            "capital.remainder.done?": "bool",
            "capital.remainder.status": "int8",
            "initial_certification.obtaining.start": "int8",
            "initial_certification.obtaining.due": "int64",
            "initial_certification.obtaining.status": "int8",
            "full_certification.obtaining.start": "int8",
            "full_certification.obtaining.due": "int64",
            "full_certification.obtaining.status": "int8",
        },
    ),
    Blocks(
        _registration_timeline_block_by_reading,
        (
            "sector",
            "issued_at",
            "needs_technical_license",
            "applied?",
            "applied",
            "decided?",
            "decided",
            "issued?",
            "issued",
            "received?",
            "received",
            "number_issued?",
            "number_issued",
            "copied_to_sector?",
            "copied_to_sector",
            "copied_to_ministry?",
            "copied_to_ministry",
            "seal_licensed?",
            "seal_licensed",
            "seal_carved?",
            "seal_carved",
            "license_requested?",
            "license_requested",
            "operation_begins?",
            "operation_begins",
            "term_ends?",
            "term_ends",
            "initial_paid?",
            "initial_paid",
            "initial_certified?",
            "initial_certified",
            "fully_paid?",
            "fully_paid",
            "fully_certified?",
            "fully_certified",
            "as_of",
            "Registration_duties.seven_days",
            "Capital_periods.ninety_days",
            "Payment_certification.ten_days",
        ),
        tabled=("fully_paid", "initial_paid", "issued"),
        puts={
            "registration.application.status": "int8",
            "registration.consideration.start": "int8",
            "registration.consideration.status": "int8",
            "registration.copy_to_sector.start": "int8",
            "registration.copy_to_sector.due": "int64",
            "registration.copy_to_sector.status": "int8",
            "registration.copy_to_ministry.status": "int8",
            "registration.seal_license.status": "int8",
            "registration.seal.start": "int8",
            "registration.seal.start.On": "int64",
            "registration.seal.due?": "bool",
            "registration.seal.due": "int64",
            "registration.seal.status": "int8",
            "taxpayer_number.issue.status": "int8",
            "taxpayer_number.annual_declaration.start": "int8",
            "taxpayer_number.annual_declaration.status": "int8",
            "operation.operation.status": "int8",
            "operation.request.due": "int64",
            "operation.request.status": "int8",
            "capital.payment.start": "int8",
            "capital.payment.status": "int8",
            "capital.initial_payment.start": "int8",
            "capital.initial_payment.due?": "bool",
            "capital.initial_payment.due": "int64",
            "capital.initial_payment.done?": "bool",
            "capital.initial_payment.status": "int8",
            "capital.remainder.due?": "bool",
            "capital.remainder.due": "int64",
            "capital.remainder.done?": "bool",
            "capital.remainder.status": "int8",
            "initial_certification.obtaining.start": "int8",
            "initial_certification.obtaining.start.On": "int64",
            "initial_certification.obtaining.due?": "bool",
            "initial_certification.obtaining.due": "int64",
            "initial_certification.obtaining.status": "int8",
            "initial_certification.certification.start": "int8",
            "initial_certification.certification.due": "int64",
            "initial_certification.certification.status": "int8",
            "full_certification.obtaining.start": "int8",
            "full_certification.obtaining.start.On": "int64",
            "full_certification.obtaining.due?": "bool",
            "full_certification.obtaining.due": "int64",
            "full_certification.obtaining.status": "int8",
            "full_certification.certification.start": "int8",
            "full_certification.certification.due": "int64",
            "full_certification.certification.status": "int8",
        },
    ),
)


def registration_timeline(
    *,
    sector: Column,
    issued_at: Column,
    needs_technical_license: Column,
    applied: Column | None = None,
    decided: Column | None = None,
    issued: Column | None = None,
    received: Column | None = None,
    number_issued: Column | None = None,
    copied_to_sector: Column | None = None,
    copied_to_ministry: Column | None = None,
    seal_licensed: Column | None = None,
    seal_carved: Column | None = None,
    license_requested: Column | None = None,
    operation_begins: Column | None = None,
    term_ends: Column | None = None,
    initial_paid: Column | None = None,
    initial_certified: Column | None = None,
    fully_paid: Column | None = None,
    fully_certified: Column | None = None,
    as_of: Column,
    registration_duties__seven_days: Column | None = None,
    taxpayer_number_duties__coordination_by: Column | None = None,
    capital_periods__ninety_days: Column | None = None,
    payment_certification__ten_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """I register a general business: what has been done in time, and what is due next, from the application to the
    seal and the registered capital?

    Encodes Registration of a general business (rules/situations/timelines.catala_en:32).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        sector: The sector of the business.
            Codes of `part_2_registered_capital.Sector` (int8), or the names of cases.
        issued_at: The level of the authority that issues the certificate.
            Codes of `administration.Level` (int8), or the names of cases.
        needs_technical_license: A technical license or a business operation certificate is relevant to the
            business.
            bool.
        applied: The day on which the application was submitted.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        decided: The day on which the sector decided whether to issue the certificate.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        issued: The day on which the enterprise registration certificate was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        received: The day on which the investor received it.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        number_issued: The day on which the taxpayer identification number was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        copied_to_sector: The day on which the concerned sector was sent its copy of the certificate.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        copied_to_ministry: The day on which the Ministry of Industry and Commerce was sent its copy.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        seal_licensed: The day on which the seal carving license was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        seal_carved: The day on which the seal was carved.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        license_requested: The day on which the technical license or business operation certificate was requested.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        operation_begins: The day on which the business begins to operate.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        term_ends: The last day of the business term; absent where it has no end.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        initial_paid: The day from which the whole initial payment of the registered capital had been made.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        initial_certified: The day on which the Bank of Lao PDR certified it.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        fully_paid: The day from which all the registered capital had been paid.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        fully_certified: The day on which the Bank of Lao PDR certified the last payment.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        registration_duties__seven_days: From when the seven working days for the seal run.
            Codes of `part_3_general_business.Seven_days` (int8), or the names of cases; a reading of the text:
                From_seal_license if not given.
        taxpayer_number_duties__coordination_by: Who coordinates to obtain the number for a concession.
            Codes of `part_3_general_business.Coordination_by` (int8), or the names of cases; a reading of the text:
                Issuing_sector if not given.
        capital_periods__ninety_days: From when the 90 working days run.
            Codes of `part_2_registered_capital.Ninety_days` (int8), or the names of cases; a reading of the text:
                After_certificate if not given.
        payment_certification__ten_days: From when the investor's 10 working days run.
            Codes of `part_2_registered_capital.Ten_days` (int8), or the names of cases; a reading of the text:
                From_payment if not given.

    Outputs, each with its `values` and its `outcome` by row:
        registration: The certificate and the seal: Article 8.
            A mapping of columns: {application: a mapping of columns: {modality: codes of `obligations.Modality`
                (int8), bearer: codes of `administration.Actor` (int8), addressee: codes of `administration.Actor`
                (int8), start: `Cases`: codes of `obligations.Start` (int8), and a column for what each of these
                carries: {On: datetime64[D]}, due: `Optionals` of datetime64[D], done: `Optionals` of datetime64[D],
                status: codes of `obligations.Status` (int8), follows: codes of `obligations.Consequence` (int8),
                has_followed: bool}, consideration: a mapping as `registration.application`, copy_to_sector: a mapping
                as `registration.application`, copy_to_ministry: a mapping as `registration.application`, seal_license:
                a mapping as `registration.application`, seal: a mapping as `registration.application`}.
        taxpayer_number: The taxpayer identification number: Article 9.
            A mapping of columns: {recorder: codes of `administration.Actor` (int8), issue: a mapping as
                `registration.application`, definition_of_number: a mapping as `registration.application`, coordination:
                a mapping as `registration.application`, annual_declaration: a mapping as `registration.application`}.
        operation: The business: Article 8.
            A mapping of columns: {operation: a mapping as `registration.application`, request: a mapping as
                `registration.application`}.
        capital: The registered capital: Article 4.
            A mapping of columns: {payment: a mapping as `registration.application`, initial_payment: a mapping as
                `registration.application`, remainder: a mapping as `registration.application`}.
        initial_certification: The certification of the initial payment: Article 4.
            A mapping of columns: {obtaining: a mapping as `registration.application`, certification: a mapping as
                `registration.application`}.
        full_certification: The certification of the last payment: Article 4.
            A mapping as `initial_certification`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REGISTRATION_TIMELINE.ask(
        threads,
        sector=sector,
        issued_at=issued_at,
        needs_technical_license=needs_technical_license,
        applied=applied,
        decided=decided,
        issued=issued,
        received=received,
        number_issued=number_issued,
        copied_to_sector=copied_to_sector,
        copied_to_ministry=copied_to_ministry,
        seal_licensed=seal_licensed,
        seal_carved=seal_carved,
        license_requested=license_requested,
        operation_begins=operation_begins,
        term_ends=term_ends,
        initial_paid=initial_paid,
        initial_certified=initial_certified,
        fully_paid=fully_paid,
        fully_certified=fully_certified,
        as_of=as_of,
        registration_duties__seven_days=registration_duties__seven_days,
        taxpayer_number_duties__coordination_by=taxpayer_number_duties__coordination_by,
        capital_periods__ninety_days=capital_periods__ninety_days,
        payment_certification__ten_days=payment_certification__ten_days,
    )


def _concession_timeline_block(
    on_calling_list: Array,
    applied_is_there: Array,
    applied: Array,
    forwarded_is_there: Array,
    forwarded: Array,
    comments_received_is_there: Array,
    comments_received: Array,
    presented_is_there: Array,
    presented: Array,
    submitted_is_there: Array,
    submitted: Array,
    rejected_is_there: Array,
    rejected: Array,
    rejection_notified_is_there: Array,
    rejection_notified: Array,
    approved_is_there: Array,
    approved: Array,
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
    submitted_for_signature_is_there: Array,
    submitted_for_signature: Array,
    delegated_is_there: Array,
    delegated: Array,
    warranty_deposited_is_there: Array,
    warranty_deposited: Array,
    performance_fulfilled: Array,
    performance_in_part: Array,
    performance_failed: Array,
    performance: Array,
    warranty_returned_is_there: Array,
    warranty_returned: Array,
    warranty_taken_is_there: Array,
    warranty_taken: Array,
    established_is_there: Array,
    established: Array,
    issued_at: Array,
    certificate_issued_is_there: Array,
    certificate_issued: Array,
    enterprise_number_issued_is_there: Array,
    enterprise_number_issued: Array,
    copied_to_sector_is_there: Array,
    copied_to_sector: Array,
    copied_to_ministry_is_there: Array,
    copied_to_ministry: Array,
    seal_permitted_is_there: Array,
    seal_permitted: Array,
    seal_made_is_there: Array,
    seal_made: Array,
    needs_technical_permission: Array,
    permission_requested_is_there: Array,
    permission_requested: Array,
    operation_starts_is_there: Array,
    operation_starts: Array,
    number_issued_is_there: Array,
    number_issued: Array,
    initial_paid_is_there: Array,
    initial_paid: Array,
    initial_certified_is_there: Array,
    initial_certified: Array,
    fully_paid_is_there: Array,
    fully_paid: Array,
    fully_certified_is_there: Array,
    fully_certified: Array,
    wished_change_is_there: Array,
    wished_change_change: Array,
    wished_change_registered_capital: Array,
    wished_change_capital_due: Array,
    wished_change_capital_paid_in: Array,
    wished_change_are_taxes_cleared: Array,
    wished_change_are_rent_and_fees_paid: Array,
    wished_change_are_tasks_on_schedule: Array,
    wished_change_proposed_is_there: Array,
    wished_change_proposed: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_timeline` for a block of rows."""
    condition = rejected_is_there & ~approved_is_there
    # Article 13(2), second sentence: The last day for the comments.
    comments_due = _WORKING_DAYS_LATER_25_LAO_PDR.of(forwarded, out=out["procedure.comments.due"])
    comments_due_is_nowhere = nowhere(comments_due)
    # `presentable`, Article 13(2), third sentence: comments_received
    # `decided_by`, Article 13(2), third sentence: Government_or_local_authorities
    presentable_rule_2 = ~on_calling_list
    comments_received_above_comments_due = comments_received > comments_due
    presentable_is_there = on_calling_list & applied_is_there | comments_received_is_there & presentable_rule_2
    # Article 13: The day from which the project can be presented to the CIP.
    presentable = select(on_calling_list, applied, comments_received, out=out["procedure.presentation.start.On"])
    # Article 13(1), first item; Article 13(2), first item
    next_step_rule_4 = approved_is_there & (approved <= as_of)
    rejected_up_to_as_of = rejected <= as_of
    # Article 13(1), second item; Article 13(2), second item
    is_begun = rejected_is_there & ~approved_is_there & rejected_up_to_as_of
    not_condition = ~(next_step_rule_4 | is_begun)
    # Article 13: Who approves or rejects the project.
    decided_by = one_of(
        (on_calling_list, administration.Actor.Committee_for_investment_promotion),
        (presentable_rule_2, administration.Actor.Government_or_local_authorities),
        out=out["procedure.decided_by"],
    )
    # Article 13(1)
    next_step_rule_1 = on_calling_list & not_condition
    applied_up_to_as_of = applied <= as_of
    is_done = applied_is_there & applied_up_to_as_of
    presented_up_to_as_of = presented <= as_of
    is_done_ = presented_is_there & presented_up_to_as_of
    submitted_up_to_as_of = submitted <= as_of
    is_done_2 = submitted_is_there & submitted_up_to_as_of
    # Article 13(2); Article 13(2), third sentence
    next_step_rule_2 = presentable_rule_2 & not_condition
    presentable_up_to_as_of = presentable <= as_of
    is_begun_ = presentable_is_there & presentable_up_to_as_of
    rejection_notified_up_to_as_of = rejection_notified <= as_of
    is_done_3 = rejection_notified_is_there & rejection_notified_up_to_as_of
    notified_up_to_as_of = notified <= as_of
    is_done_4 = notified_is_there & notified_up_to_as_of
    completed_up_to_as_of = completed <= as_of
    is_begun_2 = completed_is_there & completed_up_to_as_of
    reported_up_to_as_of = reported <= as_of
    is_done_5 = reported_is_there & reported_up_to_as_of
    submitted_for_signature_up_to_as_of = submitted_for_signature <= as_of
    is_done_6 = submitted_for_signature_is_there & submitted_for_signature_up_to_as_of
    delegated_up_to_as_of = delegated <= as_of
    not_condition_ = ~(delegated_is_there & delegated_up_to_as_of)
    condition_ = (
        applied_is_there
        & presented_is_there
        & presentable_rule_2
        & presentable_is_there
        & not_condition
        & applied_up_to_as_of
        & presented_up_to_as_of
        & ~is_done_2
        & presentable_up_to_as_of
    )
    condition_2 = (
        applied_is_there
        & presented_is_there
        & submitted_is_there
        & presentable_rule_2
        & presentable_is_there
        & not_condition
        & applied_up_to_as_of
        & presented_up_to_as_of
        & submitted_up_to_as_of
        & presentable_up_to_as_of
    )
    condition_3 = (
        applied_is_there
        & presentable_rule_2
        & presentable_is_there
        & not_condition
        & applied_up_to_as_of
        & ~is_done_
        & presentable_up_to_as_of
    )
    condition_4 = applied_is_there & presentable_rule_2 & not_condition & applied_up_to_as_of & ~is_begun_
    condition_5 = (
        on_calling_list
        & applied_is_there
        & presented_is_there
        & not_condition
        & applied_up_to_as_of
        & presented_up_to_as_of
        & (on_calling_list | is_done_2)
    )
    condition_6 = on_calling_list & applied_is_there & not_condition & applied_up_to_as_of & ~is_done_
    condition_7 = (
        rejected_is_there
        & ~approved_is_there
        & rejected_up_to_as_of
        & ~is_done_3
        & ~next_step_rule_1
        & ~next_step_rule_2
    )
    condition_8 = (
        ~next_step_rule_1
        & ~next_step_rule_2
        & (
            rejected_is_there
            & rejection_notified_is_there
            & ~approved_is_there
            & rejected_up_to_as_of
            & rejection_notified_up_to_as_of
            | notified_is_there
            & completed_is_there
            & reported_is_there
            & submitted_for_signature_is_there
            & delegated_is_there
            & ~is_begun
            & notified_up_to_as_of
            & completed_up_to_as_of
            & reported_up_to_as_of
            & submitted_for_signature_up_to_as_of
            & delegated_up_to_as_of
        )
    )
    condition_9 = (
        notified_is_there
        & completed_is_there
        & reported_is_there
        & submitted_for_signature_is_there
        & ~is_begun
        & notified_up_to_as_of
        & completed_up_to_as_of
        & reported_up_to_as_of
        & submitted_for_signature_up_to_as_of
        & not_condition_
        & ~next_step_rule_1
        & ~next_step_rule_2
    )
    condition_10 = (
        notified_is_there
        & completed_is_there
        & reported_is_there
        & ~is_begun
        & notified_up_to_as_of
        & completed_up_to_as_of
        & reported_up_to_as_of
        & ~is_done_6
        & ~next_step_rule_1
        & ~next_step_rule_2
    )
    condition_11 = (
        notified_is_there
        & completed_is_there
        & ~is_begun
        & notified_up_to_as_of
        & completed_up_to_as_of
        & ~is_done_5
        & ~next_step_rule_1
        & ~next_step_rule_2
    )
    condition_12 = (
        notified_is_there & ~is_begun & notified_up_to_as_of & ~is_begun_2 & ~next_step_rule_1 & ~next_step_rule_2
    )
    condition_13 = ~is_begun & ~is_done_4 & ~next_step_rule_1 & ~next_step_rule_2
    condition_14 = condition_2 | condition_5
    condition_15 = condition_3 | condition_6
    # Article 13: The next step.
    # `Concession_step.Hand_in_application`, which is 0, where nothing of this holds.
    next_step = one_of(
        (condition_14, part_4_concession_activities.Concession_step.Decide),
        (condition_15, part_4_concession_activities.Concession_step.Present_to_committee),
        (condition_, part_4_concession_activities.Concession_step.Submit_for_decision),
        (condition_4, part_4_concession_activities.Concession_step.Give_comments),
        (condition_7, part_4_concession_activities.Concession_step.Notify_rejection),
        (condition_8, part_4_concession_activities.Concession_step.Nothing_more),
        (condition_9, part_4_concession_activities.Concession_step.Delegate_authority),
        (condition_10, part_4_concession_activities.Concession_step.Submit_for_signature),
        (condition_11, part_4_concession_activities.Concession_step.Report_outcomes),
        (condition_12, part_4_concession_activities.Concession_step.Negotiate),
        (condition_13, part_4_concession_activities.Concession_step.Notify_approval),
        out=out["procedure.next_step"],
    )
    not_condition_2 = ~rejected_is_there | approved_is_there | (rejected > as_of) | is_done_3
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
            applied_is_there
            & presentable_rule_2
            & not_condition
            & applied_up_to_as_of
            & ~is_begun_
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
                | notified_is_there
                & completed_is_there
                & reported_is_there
                & submitted_for_signature_is_there
                & ~is_begun
                & notified_up_to_as_of
                & completed_up_to_as_of
                & reported_up_to_as_of
                & submitted_for_signature_up_to_as_of
                & not_condition_
                & ~next_step_rule_1
                & ~next_step_rule_2
                & not_condition_2
                & ~condition_14
            )
            & ~condition_15
            & condition_16,
            administration.Actor.Government_or_local_authorities,
        ),
        (
            (next_step == 0)
            | notified_is_there
            & ~is_begun
            & notified_up_to_as_of
            & ~is_begun_2
            & ~next_step_rule_1
            & ~next_step_rule_2
            & ~condition_
            & ~condition_4
            & not_condition_2
            & ~condition_14
            & ~condition_15
            & condition_16,
            administration.Actor.Investor,
        ),
        out=out["procedure.who_acts"],
    )
    application_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_done, obligations.Status.Open),
        out=out["procedure.application.status"],
    )
    comments_start = one_of(
        (forwarded_is_there, obligations.Start.On),
        (~forwarded_is_there, obligations.Start.Awaited),
        out=out["procedure.comments.start"],
    )
    forwarded_up_to_as_of = forwarded <= as_of
    is_begun_3 = forwarded_is_there & forwarded_up_to_as_of
    comments_received_up_to_as_of = comments_received <= as_of
    is_done_7 = comments_received_is_there & comments_received_up_to_as_of
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
            forwarded_is_there & presentable_rule_2 & forwarded_up_to_as_of & ~as_of_above_comments_due & ~is_done_7,
            obligations.Status.Open,
        ),
        (
            forwarded_is_there & presentable_rule_2 & forwarded_up_to_as_of & as_of_above_comments_due & ~is_done_7,
            obligations.Status.Overdue,
        ),
        (presentable_rule_2 & ~is_begun_3 & ~is_done_7, obligations.Status.Not_begun),
        out=out["procedure.comments.status"],
    )
    presentation_start = one_of(
        (presentable_is_there, obligations.Start.On),
        (~presentable_is_there, obligations.Start.Awaited),
        out=out["procedure.presentation.start"],
    )
    presentation_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_ & ~is_begun_, obligations.Status.Not_begun),
        (presentable_is_there & ~is_done_ & presentable_up_to_as_of, obligations.Status.Open),
        out=out["procedure.presentation.status"],
    )
    submission_start = one_of(
        (presented_is_there, obligations.Start.On),
        (~presented_is_there, obligations.Start.Awaited),
        out=out["procedure.submission.start"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    submission_status = one_of(
        (submitted_is_there & presentable_rule_2 & submitted_up_to_as_of, obligations.Status.Done_in_time),
        (presentable_rule_2 & ~is_done_ & ~is_done_2, obligations.Status.Not_begun),
        (presented_is_there & presentable_rule_2 & presented_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["procedure.submission.status"],
    )
    rejection_letter_start = one_of(
        (condition, obligations.Start.On),
        (~condition, obligations.Start.Awaited),
        out=out["procedure.rejection_letter.start"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    rejection_letter_status = one_of(
        (
            rejection_notified_is_there & ~next_step_rule_4 & rejection_notified_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (~next_step_rule_4 & ~is_begun & ~is_done_3, obligations.Status.Not_begun),
        (
            rejected_is_there & ~approved_is_there & rejected_up_to_as_of & ~next_step_rule_4 & ~is_done_3,
            obligations.Status.Open,
        ),
        out=out["procedure.rejection_letter.status"],
    )
    # Article 14, third sentence: The last day for scheduling a negotiation date.
    scheduling_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(notified, out=out["negotiation.scheduling.due"])
    scheduling_due_is_nowhere = nowhere(scheduling_due)
    # Article 14, fourth sentence: The last day for participating.
    participation_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(notified, out=out["negotiation.participation.due"])
    participation_due_is_nowhere = nowhere(participation_due)
    notification_start = one_of(
        (approval_received_is_there, obligations.Start.On),
        (~approval_received_is_there, obligations.Start.Awaited),
        out=out["negotiation.notification.start"],
    )
    notification_due = _WORKING_DAYS_LATER_2_LAO_PDR.of(approval_received, out=out["negotiation.notification.due"])
    notification_due_is_nowhere = nowhere(notification_due)
    approval_received_up_to_as_of = approval_received <= as_of
    is_begun_4 = approval_received_is_there & approval_received_up_to_as_of
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
            approval_received_is_there & ~is_done_4 & approval_received_up_to_as_of & ~as_of_above_notification_due,
            obligations.Status.Open,
        ),
        (
            approval_received_is_there & ~is_done_4 & approval_received_up_to_as_of & as_of_above_notification_due,
            obligations.Status.Overdue,
        ),
        (~is_done_4 & ~is_begun_4, obligations.Status.Not_begun),
        out=out["negotiation.notification.status"],
    )
    scheduling_start = one_of(
        (notified_is_there, obligations.Start.On),
        (~notified_is_there, obligations.Start.Awaited),
        out=out["negotiation.scheduling.start"],
    )
    scheduled_up_to_as_of = scheduled <= as_of
    is_done_8 = scheduled_is_there & scheduled_up_to_as_of
    scheduled_above_scheduling_due = scheduled > scheduling_due
    as_of_above_scheduling_due = as_of > scheduling_due
    condition_17 = notified_is_there & scheduled_is_there & scheduled_up_to_as_of & scheduled_above_scheduling_due
    condition_18 = notified_is_there & notified_up_to_as_of & as_of_above_scheduling_due & ~is_done_8
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    scheduling_status = one_of(
        (condition_17, obligations.Status.Done_late),
        (
            scheduled_is_there & scheduled_up_to_as_of & ~(notified_is_there & scheduled_above_scheduling_due),
            obligations.Status.Done_in_time,
        ),
        (notified_is_there & notified_up_to_as_of & ~as_of_above_scheduling_due & ~is_done_8, obligations.Status.Open),
        (condition_18, obligations.Status.Overdue),
        (~is_done_4 & ~is_done_8, obligations.Status.Not_begun),
        out=out["negotiation.scheduling.status"],
    )
    # Article 14, fourth sentence
    scheduling_has_followed = np.logical_or(condition_17, condition_18, out=out["negotiation.scheduling.has_followed"])
    participated_up_to_as_of = participated <= as_of
    is_done_9 = participated_is_there & participated_up_to_as_of
    participated_above_participation_due = participated > participation_due
    as_of_above_participation_due = as_of > participation_due
    condition_19 = (
        notified_is_there & participated_is_there & participated_up_to_as_of & participated_above_participation_due
    )
    condition_20 = notified_is_there & notified_up_to_as_of & as_of_above_participation_due & ~is_done_9
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    participation_status = one_of(
        (condition_19, obligations.Status.Done_late),
        (
            participated_is_there
            & participated_up_to_as_of
            & ~(notified_is_there & participated_above_participation_due),
            obligations.Status.Done_in_time,
        ),
        (
            notified_is_there & notified_up_to_as_of & ~as_of_above_participation_due & ~is_done_9,
            obligations.Status.Open,
        ),
        (condition_20, obligations.Status.Overdue),
        (~is_done_4 & ~is_done_9, obligations.Status.Not_begun),
        out=out["negotiation.participation.status"],
    )
    participation_has_followed = np.logical_or(
        condition_19, condition_20, out=out["negotiation.participation.has_followed"]
    )
    report_start = one_of(
        (completed_is_there, obligations.Start.On),
        (~completed_is_there, obligations.Start.Awaited),
        out=out["negotiation.report.start"],
    )
    report_status = one_of(
        (is_done_5, obligations.Status.Done_in_time),
        (~is_begun_2 & ~is_done_5, obligations.Status.Not_begun),
        (completed_is_there & completed_up_to_as_of & ~is_done_5, obligations.Status.Open),
        out=out["negotiation.report.status"],
    )
    submission_start_ = one_of(
        (reported_is_there, obligations.Start.On),
        (~reported_is_there, obligations.Start.Awaited),
        out=out["negotiation.submission.start"],
    )
    submission_status_ = one_of(
        (is_done_6, obligations.Status.Done_in_time),
        (~is_done_5 & ~is_done_6, obligations.Status.Not_begun),
        (reported_is_there & reported_up_to_as_of & ~is_done_6, obligations.Status.Open),
        out=out["negotiation.submission.status"],
    )
    # Article 14, fourth sentence
    is_renounced_rule_2 = participation_has_followed & ~scheduling_has_followed
    # Article 14, fourth sentence: The investor is considered to have renounced the right in the proposed investment.
    is_renounced = np.logical_or(condition_17 | condition_18, is_renounced_rule_2, out=out["negotiation.is_renounced"])
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
    warranty_deposited_up_to_as_of = warranty_deposited <= as_of
    is_done_10 = warranty_deposited_is_there & warranty_deposited_up_to_as_of
    # Article 15, first sentence: Nothing_deposited
    outcome_rule_1 = ~is_done_10
    # Article 15(3), second item, sixth sentence: Stays_deposited
    outcome_rule_2 = (
        warranty_deposited_is_there
        & warranty_deposited_up_to_as_of
        & (performance_is_not_yet | (code == part_4_concession_activities.Performance.Not_yet))
    )
    code_is_fulfilled = code == part_4_concession_activities.Performance.Fulfilled
    condition_21 = ~performance_is_not_yet & code_is_fulfilled
    # Article 15(3), second item, sixth sentence: Returned_to_investor
    outcome_rule_3 = (
        warranty_deposited_is_there & ~performance_is_not_yet & warranty_deposited_up_to_as_of & code_is_fulfilled
    )
    code_is_failed = code == part_4_concession_activities.Performance.Failed
    condition_22 = ~performance_is_not_yet & code_is_failed
    # Article 15(3), second item, seventh sentence: Forfeited
    outcome_rule_4 = (
        warranty_deposited_is_there & ~performance_is_not_yet & warranty_deposited_up_to_as_of & code_is_failed
    )
    # Article 15: What becomes of the warranty.
    # `Warranty_outcome.Nothing_deposited`, which is 0, where nothing of this holds.
    outcome_ = one_of(
        (outcome_rule_2, part_4_concession_activities.Warranty_outcome.Stays_deposited),
        (outcome_rule_3, part_4_concession_activities.Warranty_outcome.Returned_to_investor),
        (outcome_rule_4, part_4_concession_activities.Warranty_outcome.Forfeited),
        out=out["warranty.outcome"],
    )
    deposit_status = one_of(
        (is_done_10, obligations.Status.Done_in_time),
        (outcome_rule_1, obligations.Status.Open),
        out=out["warranty.deposit.status"],
    )
    return_start = one_of(
        (condition_21, obligations.Start.On),
        (~condition_21, obligations.Start.Awaited),
        out=out["warranty.return.start"],
    )
    is_begun_5 = ~performance_fulfilled_above_as_of & ~performance_is_not_yet & code_is_fulfilled
    warranty_returned_up_to_as_of = warranty_returned <= as_of
    is_done_11 = warranty_returned_is_there & warranty_returned_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    return_status = one_of(
        (
            warranty_deposited_is_there
            & warranty_returned_is_there
            & warranty_deposited_up_to_as_of
            & ~condition_22
            & warranty_returned_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (
            warranty_deposited_is_there & warranty_deposited_up_to_as_of & ~condition_22 & ~is_begun_5 & ~is_done_11,
            obligations.Status.Not_begun,
        ),
        (
            warranty_deposited_is_there
            & ~performance_fulfilled_above_as_of
            & ~performance_is_not_yet
            & warranty_deposited_up_to_as_of
            & code_is_fulfilled
            & ~is_done_11,
            obligations.Status.Open,
        ),
        out=out["warranty.return.status"],
    )
    forfeiture_start = one_of(
        (condition_22, obligations.Start.On),
        (~condition_22, obligations.Start.Awaited),
        out=out["warranty.forfeiture.start"],
    )
    is_begun_6 = ~performance_failed_above_as_of & ~performance_is_not_yet & code_is_failed
    warranty_taken_up_to_as_of = warranty_taken <= as_of
    is_done_12 = warranty_taken_is_there & warranty_taken_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    forfeiture_status = one_of(
        (
            warranty_deposited_is_there
            & warranty_taken_is_there
            & warranty_deposited_up_to_as_of
            & ~condition_21
            & warranty_taken_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (
            warranty_deposited_is_there & warranty_deposited_up_to_as_of & ~condition_21 & ~is_begun_6 & ~is_done_12,
            obligations.Status.Not_begun,
        ),
        (
            warranty_deposited_is_there
            & ~performance_failed_above_as_of
            & ~performance_is_not_yet
            & warranty_deposited_up_to_as_of
            & code_is_failed
            & ~is_done_12,
            obligations.Status.Open,
        ),
        out=out["warranty.forfeiture.status"],
    )
    # Article 16: The last day for forwarding the copies.
    copy_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(certificate_issued, out=out["certificate.sector_copy.due"])
    copy_due_is_nowhere = nowhere(copy_due)
    is_done_13 = enterprise_number_issued_is_there & (enterprise_number_issued <= as_of)
    enterprise_number_status = one_of(
        (is_done_13, obligations.Status.Done_in_time),
        (~is_done_13, obligations.Status.Open),
        out=out["certificate.enterprise_number.status"],
    )
    is_done_14 = number_issued_is_there & (number_issued <= as_of)
    taxpayer_number_status = one_of(
        (is_done_14, obligations.Status.Done_in_time),
        (~is_done_14, obligations.Status.Open),
        out=out["certificate.taxpayer_number.status"],
    )
    tax_declaration_start = one_of(
        (number_issued_is_there, obligations.Start.On),
        (~number_issued_is_there, obligations.Start.Awaited),
        out=out["certificate.tax_declaration.start"],
    )
    tax_declaration_status = one_of(
        (~is_done_14, obligations.Status.Not_begun),
        (is_done_14, obligations.Status.Open),
        out=out["certificate.tax_declaration.status"],
    )
    sector_copy_start = one_of(
        (certificate_issued_is_there, obligations.Start.On),
        (~certificate_issued_is_there, obligations.Start.Awaited),
        out=out["certificate.sector_copy.start"],
    )
    certificate_issued_up_to_as_of = certificate_issued <= as_of
    is_begun_7 = certificate_issued_is_there & certificate_issued_up_to_as_of
    copied_to_sector_up_to_as_of = copied_to_sector <= as_of
    is_done_15 = copied_to_sector_is_there & copied_to_sector_up_to_as_of
    copied_to_sector_above_copy_due = copied_to_sector > copy_due
    as_of_above_copy_due = as_of > copy_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    sector_copy_status = one_of(
        (
            certificate_issued_is_there
            & copied_to_sector_is_there
            & copied_to_sector_up_to_as_of
            & copied_to_sector_above_copy_due,
            obligations.Status.Done_late,
        ),
        (
            copied_to_sector_is_there
            & copied_to_sector_up_to_as_of
            & ~(certificate_issued_is_there & copied_to_sector_above_copy_due),
            obligations.Status.Done_in_time,
        ),
        (
            certificate_issued_is_there & certificate_issued_up_to_as_of & ~as_of_above_copy_due & ~is_done_15,
            obligations.Status.Open,
        ),
        (
            certificate_issued_is_there & certificate_issued_up_to_as_of & as_of_above_copy_due & ~is_done_15,
            obligations.Status.Overdue,
        ),
        (~is_begun_7 & ~is_done_15, obligations.Status.Not_begun),
        out=out["certificate.sector_copy.status"],
    )
    not_issued_at_is_central = issued_at != administration.Level.Central
    copied_to_ministry_up_to_as_of = copied_to_ministry <= as_of
    is_done_16 = copied_to_ministry_is_there & copied_to_ministry_up_to_as_of
    copied_to_ministry_above_copy_due = copied_to_ministry > copy_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    ministry_copy_status = one_of(
        (
            certificate_issued_is_there
            & copied_to_ministry_is_there
            & not_issued_at_is_central
            & copied_to_ministry_up_to_as_of
            & copied_to_ministry_above_copy_due,
            obligations.Status.Done_late,
        ),
        (
            copied_to_ministry_is_there
            & not_issued_at_is_central
            & copied_to_ministry_up_to_as_of
            & ~(certificate_issued_is_there & copied_to_ministry_above_copy_due),
            obligations.Status.Done_in_time,
        ),
        (
            certificate_issued_is_there
            & certificate_issued_up_to_as_of
            & ~as_of_above_copy_due
            & not_issued_at_is_central
            & ~is_done_16,
            obligations.Status.Open,
        ),
        (
            certificate_issued_is_there
            & certificate_issued_up_to_as_of
            & as_of_above_copy_due
            & not_issued_at_is_central
            & ~is_done_16,
            obligations.Status.Overdue,
        ),
        (~is_begun_7 & not_issued_at_is_central & ~is_done_16, obligations.Status.Not_begun),
        out=out["certificate.ministry_copy.status"],
    )
    operation_starts_is_too_large = beyond(operation_starts, 4_611_686_018_427_387_904)
    technical_permission_due = np.subtract(operation_starts, 1, out=out["certificate.technical_permission.due"])
    technical_permission_due_above_2932896 = above(technical_permission_due, 2_932_896)
    technical_permission_due_up_to_minus_719163 = below(technical_permission_due, -719_162)
    permission_requested_up_to_as_of = permission_requested <= as_of
    is_done_17 = permission_requested_is_there & permission_requested_up_to_as_of
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
            & ~is_done_17,
            obligations.Status.Open,
        ),
        (
            needs_technical_permission & operation_starts_is_there & as_of_above_technical_permission_due & ~is_done_17,
            obligations.Status.Overdue,
        ),
        out=out["certificate.technical_permission.status"],
    )
    seal_permitted_up_to_as_of = seal_permitted <= as_of
    is_done_18 = seal_permitted_is_there & seal_permitted_up_to_as_of
    seal_permission_status = one_of(
        (is_done_18, obligations.Status.Done_in_time),
        (~is_begun_7 & ~is_done_18, obligations.Status.Not_begun),
        (certificate_issued_is_there & certificate_issued_up_to_as_of & ~is_done_18, obligations.Status.Open),
        out=out["certificate.seal_permission.status"],
    )
    seal_start = one_of(
        (seal_permitted_is_there, obligations.Start.On),
        (~seal_permitted_is_there, obligations.Start.Awaited),
        out=out["certificate.seal.start"],
    )
    seal_due = _WORKING_DAYS_LATER_7_LAO_PDR.of(seal_permitted, out=out["certificate.seal.due"])
    seal_due_is_nowhere = nowhere(seal_due)
    seal_made_up_to_as_of = seal_made <= as_of
    is_done_19 = seal_made_is_there & seal_made_up_to_as_of
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
            seal_permitted_is_there & seal_permitted_up_to_as_of & ~as_of_above_seal_due & ~is_done_19,
            obligations.Status.Open,
        ),
        (
            seal_permitted_is_there & seal_permitted_up_to_as_of & as_of_above_seal_due & ~is_done_19,
            obligations.Status.Overdue,
        ),
        (~is_done_18 & ~is_done_19, obligations.Status.Not_begun),
        out=out["certificate.seal.status"],
    )
    initial_payment_start = one_of(
        (established_is_there, obligations.Start.On),
        (~established_is_there, obligations.Start.Awaited),
        out=out["capital.initial_payment.start"],
    )
    # Article 4(3), fourth sentence: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(established, out=out["capital.initial_payment.due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4(3), fourth sentence: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_24_DOWN.of(established, out=out["capital.remainder.due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    established_up_to_as_of = established <= as_of
    is_begun_8 = established_is_there & established_up_to_as_of
    initial_paid_up_to_as_of = initial_paid <= as_of
    is_done_20 = initial_paid_is_there & initial_paid_up_to_as_of
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
            established_is_there & established_up_to_as_of & ~as_of_above_initial_payment_due & ~is_done_20,
            obligations.Status.Open,
        ),
        (
            established_is_there & established_up_to_as_of & as_of_above_initial_payment_due & ~is_done_20,
            obligations.Status.Overdue,
        ),
        (~is_begun_8 & ~is_done_20, obligations.Status.Not_begun),
        out=out["capital.initial_payment.status"],
    )
    fully_paid_up_to_as_of = fully_paid <= as_of
    is_done_21 = fully_paid_is_there & fully_paid_up_to_as_of
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
            established_is_there & established_up_to_as_of & ~as_of_above_remainder_due & ~is_done_21,
            obligations.Status.Open,
        ),
        (
            established_is_there & established_up_to_as_of & as_of_above_remainder_due & ~is_done_21,
            obligations.Status.Overdue,
        ),
        (~is_begun_8 & ~is_done_21, obligations.Status.Not_begun),
        out=out["capital.remainder.status"],
    )
    obtaining_start = one_of(
        (initial_paid_is_there, obligations.Start.On),
        (~initial_paid_is_there, obligations.Start.Awaited),
        out=out["initial_certification.obtaining.start"],
    )
    obtaining_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(initial_paid, out=out["initial_certification.obtaining.due"])
    obtaining_due_is_nowhere = nowhere(obtaining_due)
    initial_certified_up_to_as_of = initial_certified <= as_of
    is_done_22 = initial_certified_is_there & initial_certified_up_to_as_of
    initial_certified_above_obtaining_due = initial_certified > obtaining_due
    as_of_above_obtaining_due = as_of > obtaining_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certification_status = one_of(
        (
            initial_paid_is_there
            & initial_certified_is_there
            & initial_certified_up_to_as_of
            & initial_certified_above_obtaining_due,
            obligations.Status.Done_late,
        ),
        (
            initial_certified_is_there
            & initial_certified_up_to_as_of
            & ~(initial_paid_is_there & initial_certified_above_obtaining_due),
            obligations.Status.Done_in_time,
        ),
        (
            initial_paid_is_there & initial_paid_up_to_as_of & ~as_of_above_obtaining_due & ~is_done_22,
            obligations.Status.Open,
        ),
        (
            initial_paid_is_there & initial_paid_up_to_as_of & as_of_above_obtaining_due & ~is_done_22,
            obligations.Status.Overdue,
        ),
        (~is_done_20 & ~is_done_22, obligations.Status.Not_begun),
        out=out["initial_certification.certification.status"],
    )
    obtaining_start_ = one_of(
        (fully_paid_is_there, obligations.Start.On),
        (~fully_paid_is_there, obligations.Start.Awaited),
        out=out["full_certification.obtaining.start"],
    )
    obtaining_due_ = _WORKING_DAYS_LATER_10_LAO_PDR.of(fully_paid, out=out["full_certification.obtaining.due"])
    obtaining_due__is_nowhere = nowhere(obtaining_due_)
    fully_certified_up_to_as_of = fully_certified <= as_of
    is_done_23 = fully_certified_is_there & fully_certified_up_to_as_of
    fully_certified_above_obtaining_due_ = fully_certified > obtaining_due_
    as_of_above_obtaining_due_ = as_of > obtaining_due_
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certification_status_ = one_of(
        (
            fully_paid_is_there
            & fully_certified_is_there
            & fully_certified_up_to_as_of
            & fully_certified_above_obtaining_due_,
            obligations.Status.Done_late,
        ),
        (
            fully_certified_is_there
            & fully_certified_up_to_as_of
            & ~(fully_paid_is_there & fully_certified_above_obtaining_due_),
            obligations.Status.Done_in_time,
        ),
        (
            fully_paid_is_there & fully_paid_up_to_as_of & ~as_of_above_obtaining_due_ & ~is_done_23,
            obligations.Status.Open,
        ),
        (
            fully_paid_is_there & fully_paid_up_to_as_of & as_of_above_obtaining_due_ & ~is_done_23,
            obligations.Status.Overdue,
        ),
        (~is_done_21 & ~is_done_23, obligations.Status.Not_begun),
        out=out["full_certification.certification.status"],
    )
    wished_change_change_is_another_change = (
        wished_change_change == part_4_concession_activities.Concession_change.Another_change
    )
    # `unmet`, Article 18(1); Article 18(2); Article 18(3); Article 18(4)
    approved_by_rule_1 = ~wished_change_change_is_another_change
    wished_change_registered_capital_above_wished_change_capital_paid_in = np.greater(
        wished_change_registered_capital, wished_change_capital_paid_in, out=out["change.unmet[1]"]
    )
    not_wished_change_are_taxes_cleared = np.logical_not(wished_change_are_taxes_cleared, out=out["change.unmet[2]"])
    not_wished_change_are_rent_and_fees_paid = np.logical_not(
        wished_change_are_rent_and_fees_paid, out=out["change.unmet[3]"]
    )
    not_wished_change_are_tasks_on_schedule = np.logical_not(
        wished_change_are_tasks_on_schedule, out=out["change.unmet[4]"]
    )
    # Article 18: The change can be approved: all conditions are met.
    can_be_approved = np.logical_and(
        ~wished_change_registered_capital_above_wished_change_capital_paid_in
        & wished_change_are_taxes_cleared
        & wished_change_are_rent_and_fees_paid,
        wished_change_are_tasks_on_schedule,
        out=out["change.can_be_approved"],
    )
    wished_change_proposed_up_to_as_of = wished_change_proposed <= as_of
    is_done_24 = wished_change_proposed_is_there & wished_change_proposed_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    proposal_status = one_of(
        (
            wished_change_proposed_is_there & approved_by_rule_1 & wished_change_proposed_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (approved_by_rule_1 & ~is_done_24, obligations.Status.Open),
        out=out["change.proposal.status"],
    )
    # Concession: A project cannot have been approved and rejected.
    refused = approved_is_there & rejected_is_there
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        operation_starts_is_too_large,
        either(
            both(forwarded_is_there, comments_due_is_nowhere),
            both(notified_is_there, scheduling_due_is_nowhere),
            both(notified_is_there, participation_due_is_nowhere),
            both(approval_received_is_there, notification_due_is_nowhere),
            notified_is_there & approval_received_is_there & (approval_received > notified),
            both(certificate_issued_is_there, copy_due_is_nowhere),
            both(
                operation_starts_is_there,
                either(technical_permission_due_above_2932896, technical_permission_due_up_to_minus_719163),
            ),
            both(seal_permitted_is_there, seal_due_is_nowhere),
            both(established_is_there, either(initial_payment_due_is_nowhere, remainder_due_is_nowhere)),
            ~(~fully_paid_is_there | initial_paid_is_there & (initial_paid <= fully_paid)),
            both(initial_paid_is_there, obtaining_due_is_nowhere),
            both(fully_paid_is_there, obtaining_due__is_nowhere),
            both(
                wished_change_is_there,
                approved_by_rule_1,
                ~(
                    (wished_change_capital_due >= 0)
                    & (wished_change_capital_paid_in >= 0)
                    & (wished_change_capital_due <= wished_change_registered_capital)
                ),
            ),
        ),
    )
    return Block(
        doubtful,
        {
            "procedure": outcome(~(next_step_rule_4 | is_begun | next_step_rule_1 | next_step_rule_2), refused),
            "negotiation": outcome_of_each,
            "warranty": outcome(
                ~(outcome_rule_1 | outcome_rule_2 | outcome_rule_3 | outcome_rule_4)
                | ~performance_is_not_yet & (code == part_4_concession_activities.Performance.In_part),
                refused,
            ),
            "certificate": outcome_of_each,
            "taxpayer_number": outcome_of_each,
            "capital": outcome_of_each,
            "initial_certification": outcome_of_each,
            "full_certification": outcome_of_each,
            "change": outcome(wished_change_is_there & wished_change_change_is_another_change, refused),
        },
        {
            "procedure.decided_by": decided_by,
            "procedure.next_step": next_step,
            "procedure.who_acts": who_acts,
            "procedure.application.modality": obligations.Modality.Duty,
            "procedure.application.bearer": administration.Actor.Investor,
            "procedure.application.addressee": administration.Actor.One_stop_service_of_planning_and_investment,
            "procedure.application.start": obligations.Start.From_the_outset,
            "procedure.application.start.On": 0,
            "procedure.application.due?": False,
            "procedure.application.due": 0,
            "procedure.application.done?": applied_is_there,
            "procedure.application.done": applied,
            "procedure.application.status": application_status,
            "procedure.application.follows": obligations.Consequence.Not_said,
            "procedure.application.has_followed": False,
            "procedure.comments.modality": obligations.Modality.Duty,
            "procedure.comments.bearer": administration.Actor.Concerned_sectors,
            "procedure.comments.addressee": administration.Actor.Planning_and_investment_sector,
            "procedure.comments.start": comments_start,
            "procedure.comments.start.On": forwarded,
            "procedure.comments.due?": forwarded_is_there,
            "procedure.comments.due": comments_due,
            "procedure.comments.done?": comments_received_is_there,
            "procedure.comments.done": comments_received,
            "procedure.comments.status": comments_status,
            "procedure.comments.follows": obligations.Consequence.Not_said,
            "procedure.comments.has_followed": False,
            "procedure.presentation.modality": obligations.Modality.Duty,
            "procedure.presentation.bearer": administration.Actor.Planning_and_investment_sector,
            "procedure.presentation.addressee": administration.Actor.Committee_for_investment_promotion,
            "procedure.presentation.start": presentation_start,
            "procedure.presentation.start.On": presentable,
            "procedure.presentation.due?": False,
            "procedure.presentation.due": 0,
            "procedure.presentation.done?": presented_is_there,
            "procedure.presentation.done": presented,
            "procedure.presentation.status": presentation_status,
            "procedure.presentation.follows": obligations.Consequence.Not_said,
            "procedure.presentation.has_followed": False,
            "procedure.submission.modality": obligations.Modality.Duty,
            "procedure.submission.bearer": administration.Actor.Planning_and_investment_sector,
            "procedure.submission.addressee": administration.Actor.Government_or_local_authorities,
            "procedure.submission.start": submission_start,
            "procedure.submission.start.On": presented,
            "procedure.submission.due?": False,
            "procedure.submission.due": 0,
            "procedure.submission.done?": submitted_is_there,
            "procedure.submission.done": submitted,
            "procedure.submission.status": submission_status,
            "procedure.submission.follows": obligations.Consequence.Not_said,
            "procedure.submission.has_followed": False,
            "procedure.rejection_letter.modality": obligations.Modality.Duty,
            "procedure.rejection_letter.bearer": administration.Actor.Not_named,
            "procedure.rejection_letter.addressee": administration.Actor.Investor,
            "procedure.rejection_letter.start": rejection_letter_start,
            "procedure.rejection_letter.start.On": rejected,
            "procedure.rejection_letter.due?": False,
            "procedure.rejection_letter.due": 0,
            "procedure.rejection_letter.done?": rejection_notified_is_there,
            "procedure.rejection_letter.done": rejection_notified,
            "procedure.rejection_letter.status": rejection_letter_status,
            "procedure.rejection_letter.follows": obligations.Consequence.Not_said,
            "procedure.rejection_letter.has_followed": False,
            "negotiation.notification.modality": obligations.Modality.Duty,
            "negotiation.notification.bearer": administration.Actor.Planning_and_investment_sector,
            "negotiation.notification.addressee": administration.Actor.Investor,
            "negotiation.notification.start": notification_start,
            "negotiation.notification.start.On": approval_received,
            "negotiation.notification.due?": approval_received_is_there,
            "negotiation.notification.due": notification_due,
            "negotiation.notification.done?": notified_is_there,
            "negotiation.notification.done": notified,
            "negotiation.notification.status": notification_status,
            "negotiation.notification.follows": obligations.Consequence.Not_said,
            "negotiation.notification.has_followed": False,
            "negotiation.scheduling.modality": obligations.Modality.Duty,
            "negotiation.scheduling.bearer": administration.Actor.Investor,
            "negotiation.scheduling.addressee": administration.Actor.Planning_and_investment_sector,
            "negotiation.scheduling.start": scheduling_start,
            "negotiation.scheduling.start.On": notified,
            "negotiation.scheduling.due?": notified_is_there,
            "negotiation.scheduling.due": scheduling_due,
            "negotiation.scheduling.done?": scheduled_is_there,
            "negotiation.scheduling.done": scheduled,
            "negotiation.scheduling.status": scheduling_status,
            "negotiation.scheduling.follows": obligations.Consequence.Considered_renounced,
            "negotiation.scheduling.has_followed": scheduling_has_followed,
            "negotiation.participation.modality": obligations.Modality.Duty,
            "negotiation.participation.bearer": administration.Actor.Investor,
            "negotiation.participation.addressee": administration.Actor.Planning_and_investment_sector,
            "negotiation.participation.start": scheduling_start,
            "negotiation.participation.start.On": notified,
            "negotiation.participation.due?": notified_is_there,
            "negotiation.participation.due": participation_due,
            "negotiation.participation.done?": participated_is_there,
            "negotiation.participation.done": participated,
            "negotiation.participation.status": participation_status,
            "negotiation.participation.follows": obligations.Consequence.Considered_renounced,
            "negotiation.participation.has_followed": participation_has_followed,
            "negotiation.report.modality": obligations.Modality.Duty,
            "negotiation.report.bearer": administration.Actor.Planning_and_investment_sector,
            "negotiation.report.addressee": administration.Actor.Committee_for_investment_promotion,
            "negotiation.report.start": report_start,
            "negotiation.report.start.On": completed,
            "negotiation.report.due?": False,
            "negotiation.report.due": 0,
            "negotiation.report.done?": reported_is_there,
            "negotiation.report.done": reported,
            "negotiation.report.status": report_status,
            "negotiation.report.follows": obligations.Consequence.Not_said,
            "negotiation.report.has_followed": False,
            "negotiation.submission.modality": obligations.Modality.Duty,
            "negotiation.submission.bearer": administration.Actor.Planning_and_investment_sector,
            "negotiation.submission.addressee": administration.Actor.Government_or_local_authorities,
            "negotiation.submission.start": submission_start_,
            "negotiation.submission.start.On": reported,
            "negotiation.submission.due?": False,
            "negotiation.submission.due": 0,
            "negotiation.submission.done?": submitted_for_signature_is_there,
            "negotiation.submission.done": submitted_for_signature,
            "negotiation.submission.status": submission_status_,
            "negotiation.submission.follows": obligations.Consequence.Not_said,
            "negotiation.submission.has_followed": False,
            "negotiation.is_renounced": is_renounced,
            "warranty.outcome": outcome_,
            "warranty.deposit.modality": obligations.Modality.Duty,
            "warranty.deposit.bearer": administration.Actor.Investor,
            "warranty.deposit.addressee": administration.Actor.National_treasury,
            "warranty.deposit.start": obligations.Start.From_the_outset,
            "warranty.deposit.start.On": 0,
            "warranty.deposit.due?": False,
            "warranty.deposit.due": 0,
            "warranty.deposit.done?": warranty_deposited_is_there,
            "warranty.deposit.done": warranty_deposited,
            "warranty.deposit.status": deposit_status,
            "warranty.deposit.follows": obligations.Consequence.Not_said,
            "warranty.deposit.has_followed": False,
            "warranty.return.modality": obligations.Modality.Right,
            "warranty.return.bearer": administration.Actor.Investor,
            "warranty.return.addressee": administration.Actor.Not_named,
            "warranty.return.start": return_start,
            "warranty.return.start.On": performance_fulfilled,
            "warranty.return.due?": False,
            "warranty.return.due": 0,
            "warranty.return.done?": warranty_returned_is_there,
            "warranty.return.done": warranty_returned,
            "warranty.return.status": return_status,
            "warranty.return.follows": obligations.Consequence.Not_said,
            "warranty.return.has_followed": False,
            "warranty.forfeiture.modality": obligations.Modality.Right,
            "warranty.forfeiture.bearer": administration.Actor.Government,
            "warranty.forfeiture.addressee": administration.Actor.Investor,
            "warranty.forfeiture.start": forfeiture_start,
            "warranty.forfeiture.start.On": performance_failed,
            "warranty.forfeiture.due?": False,
            "warranty.forfeiture.due": 0,
            "warranty.forfeiture.done?": warranty_taken_is_there,
            "warranty.forfeiture.done": warranty_taken,
            "warranty.forfeiture.status": forfeiture_status,
            "warranty.forfeiture.follows": obligations.Consequence.Not_said,
            "warranty.forfeiture.has_followed": False,
            "certificate.issued_by": administration.Actor.Planning_and_investment_sector,
            "certificate.enterprise_number.modality": obligations.Modality.Duty,
            "certificate.enterprise_number.bearer": administration.Actor.Industry_and_commerce_sector,
            "certificate.enterprise_number.addressee": administration.Actor.Planning_and_investment_sector,
            "certificate.enterprise_number.start": obligations.Start.From_the_outset,
            "certificate.enterprise_number.start.On": 0,
            "certificate.enterprise_number.due?": False,
            "certificate.enterprise_number.due": 0,
            "certificate.enterprise_number.done?": enterprise_number_issued_is_there,
            "certificate.enterprise_number.done": enterprise_number_issued,
            "certificate.enterprise_number.status": enterprise_number_status,
            "certificate.enterprise_number.follows": obligations.Consequence.Not_said,
            "certificate.enterprise_number.has_followed": False,
            "certificate.taxpayer_number.modality": obligations.Modality.Duty,
            "certificate.taxpayer_number.bearer": administration.Actor.Financial_sector,
            "certificate.taxpayer_number.addressee": administration.Actor.Planning_and_investment_sector,
            "certificate.taxpayer_number.start": obligations.Start.From_the_outset,
            "certificate.taxpayer_number.start.On": 0,
            "certificate.taxpayer_number.due?": False,
            "certificate.taxpayer_number.due": 0,
            "certificate.taxpayer_number.done?": number_issued_is_there,
            "certificate.taxpayer_number.done": number_issued,
            "certificate.taxpayer_number.status": taxpayer_number_status,
            "certificate.taxpayer_number.follows": obligations.Consequence.Not_said,
            "certificate.taxpayer_number.has_followed": False,
            "certificate.enterprise_number_sought.modality": obligations.Modality.Duty,
            "certificate.enterprise_number_sought.bearer": administration.Actor.Planning_and_investment_sector,
            "certificate.enterprise_number_sought.addressee": administration.Actor.Industry_and_commerce_sector,
            "certificate.enterprise_number_sought.start": obligations.Start.From_the_outset,
            "certificate.enterprise_number_sought.start.On": 0,
            "certificate.enterprise_number_sought.due?": False,
            "certificate.enterprise_number_sought.due": 0,
            "certificate.enterprise_number_sought.done?": enterprise_number_issued_is_there,
            "certificate.enterprise_number_sought.done": enterprise_number_issued,
            "certificate.enterprise_number_sought.status": enterprise_number_status,
            "certificate.enterprise_number_sought.follows": obligations.Consequence.Not_said,
            "certificate.enterprise_number_sought.has_followed": False,
            "certificate.taxpayer_number_sought.modality": obligations.Modality.Duty,
            "certificate.taxpayer_number_sought.bearer": administration.Actor.Planning_and_investment_sector,
            "certificate.taxpayer_number_sought.addressee": administration.Actor.Financial_sector,
            "certificate.taxpayer_number_sought.start": obligations.Start.From_the_outset,
            "certificate.taxpayer_number_sought.start.On": 0,
            "certificate.taxpayer_number_sought.due?": False,
            "certificate.taxpayer_number_sought.due": 0,
            "certificate.taxpayer_number_sought.done?": number_issued_is_there,
            "certificate.taxpayer_number_sought.done": number_issued,
            "certificate.taxpayer_number_sought.status": taxpayer_number_status,
            "certificate.taxpayer_number_sought.follows": obligations.Consequence.Not_said,
            "certificate.taxpayer_number_sought.has_followed": False,
            "certificate.tax_declaration.modality": obligations.Modality.Duty,
            "certificate.tax_declaration.bearer": administration.Actor.Investor,
            "certificate.tax_declaration.addressee": administration.Actor.Financial_sector,
            "certificate.tax_declaration.start": tax_declaration_start,
            "certificate.tax_declaration.start.On": number_issued,
            "certificate.tax_declaration.due?": False,
            "certificate.tax_declaration.due": 0,
            "certificate.tax_declaration.done?": False,
            "certificate.tax_declaration.done": 0,
            "certificate.tax_declaration.status": tax_declaration_status,
            "certificate.tax_declaration.follows": obligations.Consequence.Not_said,
            "certificate.tax_declaration.has_followed": False,
            "certificate.sector_copy.modality": obligations.Modality.Duty,
            "certificate.sector_copy.bearer": administration.Actor.Planning_and_investment_sector,
            "certificate.sector_copy.addressee": administration.Actor.Concerned_sectors,
            "certificate.sector_copy.start": sector_copy_start,
            "certificate.sector_copy.start.On": certificate_issued,
            "certificate.sector_copy.due?": certificate_issued_is_there,
            "certificate.sector_copy.due": copy_due,
            "certificate.sector_copy.done?": copied_to_sector_is_there,
            "certificate.sector_copy.done": copied_to_sector,
            "certificate.sector_copy.status": sector_copy_status,
            "certificate.sector_copy.follows": obligations.Consequence.Not_said,
            "certificate.sector_copy.has_followed": False,
            "certificate.ministry_copy.modality": obligations.Modality.Duty,
            "certificate.ministry_copy.bearer": administration.Actor.Provincial_or_municipal_authorities,
            "certificate.ministry_copy.addressee": administration.Actor.Ministry_of_planning_and_investment,
            "certificate.ministry_copy.start": sector_copy_start,
            "certificate.ministry_copy.start.On": certificate_issued,
            "certificate.ministry_copy.due?": certificate_issued_is_there,
            "certificate.ministry_copy.due": copy_due,
            "certificate.ministry_copy.done?": copied_to_ministry_is_there,
            "certificate.ministry_copy.done": copied_to_ministry,
            "certificate.ministry_copy.status": ministry_copy_status,
            "certificate.ministry_copy.follows": obligations.Consequence.Not_said,
            "certificate.ministry_copy.has_followed": False,
            "certificate.technical_permission.modality": obligations.Modality.Duty,
            "certificate.technical_permission.bearer": administration.Actor.Investor,
            "certificate.technical_permission.addressee": administration.Actor.Concerned_sectors,
            "certificate.technical_permission.start": obligations.Start.From_the_outset,
            "certificate.technical_permission.start.On": 0,
            "certificate.technical_permission.due?": operation_starts_is_there,
            "certificate.technical_permission.due": technical_permission_due,
            "certificate.technical_permission.done?": permission_requested_is_there,
            "certificate.technical_permission.done": permission_requested,
            "certificate.technical_permission.status": technical_permission_status,
            "certificate.technical_permission.follows": obligations.Consequence.Not_said,
            "certificate.technical_permission.has_followed": False,
            "certificate.seal_permission.modality": obligations.Modality.Duty,
            "certificate.seal_permission.bearer": administration.Actor.Planning_and_investment_sector,
            "certificate.seal_permission.addressee": administration.Actor.Public_security_sector,
            "certificate.seal_permission.start": sector_copy_start,
            "certificate.seal_permission.start.On": certificate_issued,
            "certificate.seal_permission.due?": False,
            "certificate.seal_permission.due": 0,
            "certificate.seal_permission.done?": seal_permitted_is_there,
            "certificate.seal_permission.done": seal_permitted,
            "certificate.seal_permission.status": seal_permission_status,
            "certificate.seal_permission.follows": obligations.Consequence.Not_said,
            "certificate.seal_permission.has_followed": False,
            "certificate.seal.modality": obligations.Modality.Duty,
            "certificate.seal.bearer": administration.Actor.Public_security_sector,
            "certificate.seal.addressee": administration.Actor.Investor,
            "certificate.seal.start": seal_start,
            "certificate.seal.start.On": seal_permitted,
            "certificate.seal.due?": seal_permitted_is_there,
            "certificate.seal.due": seal_due,
            "certificate.seal.done?": seal_made_is_there,
            "certificate.seal.done": seal_made,
            "certificate.seal.status": seal_status,
            "certificate.seal.follows": obligations.Consequence.Not_said,
            "certificate.seal.has_followed": False,
            "taxpayer_number.recorder": administration.Actor.Planning_and_investment_sector,
            "taxpayer_number.issue.modality": obligations.Modality.Duty,
            "taxpayer_number.issue.bearer": administration.Actor.Financial_sector,
            "taxpayer_number.issue.addressee": administration.Actor.Planning_and_investment_sector,
            "taxpayer_number.issue.start": obligations.Start.From_the_outset,
            "taxpayer_number.issue.start.On": 0,
            "taxpayer_number.issue.due?": False,
            "taxpayer_number.issue.due": 0,
            "taxpayer_number.issue.done?": number_issued_is_there,
            "taxpayer_number.issue.done": number_issued,
            "taxpayer_number.issue.status": obligations.Status.Does_not_apply,
            "taxpayer_number.issue.follows": obligations.Consequence.Not_said,
            "taxpayer_number.issue.has_followed": False,
            "taxpayer_number.definition_of_number.modality": obligations.Modality.Duty,
            "taxpayer_number.definition_of_number.bearer": administration.Actor.Tax_department,
            "taxpayer_number.definition_of_number.addressee": administration.Actor.Planning_and_investment_sector,
            "taxpayer_number.definition_of_number.start": obligations.Start.From_the_outset,
            "taxpayer_number.definition_of_number.start.On": 0,
            "taxpayer_number.definition_of_number.due?": False,
            "taxpayer_number.definition_of_number.due": 0,
            "taxpayer_number.definition_of_number.done?": number_issued_is_there,
            "taxpayer_number.definition_of_number.done": number_issued,
            "taxpayer_number.definition_of_number.status": taxpayer_number_status,
            "taxpayer_number.definition_of_number.follows": obligations.Consequence.Not_said,
            "taxpayer_number.definition_of_number.has_followed": False,
            "taxpayer_number.coordination.modality": obligations.Modality.Duty,
            "taxpayer_number.coordination.bearer": administration.Actor.Industry_and_commerce_sector,
            "taxpayer_number.coordination.addressee": administration.Actor.Financial_sector,
            "taxpayer_number.coordination.start": obligations.Start.From_the_outset,
            "taxpayer_number.coordination.start.On": 0,
            "taxpayer_number.coordination.due?": False,
            "taxpayer_number.coordination.due": 0,
            "taxpayer_number.coordination.done?": number_issued_is_there,
            "taxpayer_number.coordination.done": number_issued,
            "taxpayer_number.coordination.status": obligations.Status.Does_not_apply,
            "taxpayer_number.coordination.follows": obligations.Consequence.Not_said,
            "taxpayer_number.coordination.has_followed": False,
            "taxpayer_number.annual_declaration.modality": obligations.Modality.Duty,
            "taxpayer_number.annual_declaration.bearer": administration.Actor.Investor,
            "taxpayer_number.annual_declaration.addressee": administration.Actor.Financial_sector,
            "taxpayer_number.annual_declaration.start": tax_declaration_start,
            "taxpayer_number.annual_declaration.start.On": number_issued,
            "taxpayer_number.annual_declaration.due?": False,
            "taxpayer_number.annual_declaration.due": 0,
            "taxpayer_number.annual_declaration.done?": False,
            "taxpayer_number.annual_declaration.done": 0,
            "taxpayer_number.annual_declaration.status": obligations.Status.Does_not_apply,
            "taxpayer_number.annual_declaration.follows": obligations.Consequence.Not_said,
            "taxpayer_number.annual_declaration.has_followed": False,
            "capital.initial_payment.modality": obligations.Modality.Duty,
            "capital.initial_payment.bearer": administration.Actor.Investor,
            "capital.initial_payment.addressee": administration.Actor.Not_named,
            "capital.initial_payment.start": initial_payment_start,
            "capital.initial_payment.start.On": established,
            "capital.initial_payment.due?": established_is_there,
            "capital.initial_payment.due": initial_payment_due,
            "capital.initial_payment.done?": initial_paid_is_there,
            "capital.initial_payment.done": initial_paid,
            "capital.initial_payment.status": initial_payment_status,
            "capital.initial_payment.follows": obligations.Consequence.Not_said,
            "capital.initial_payment.has_followed": False,
            "capital.remainder.modality": obligations.Modality.Duty,
            "capital.remainder.bearer": administration.Actor.Investor,
            "capital.remainder.addressee": administration.Actor.Not_named,
            "capital.remainder.start": initial_payment_start,
            "capital.remainder.start.On": established,
            "capital.remainder.due?": established_is_there,
            "capital.remainder.due": remainder_due,
            "capital.remainder.done?": fully_paid_is_there,
            "capital.remainder.done": fully_paid,
            "capital.remainder.status": remainder_status,
            "capital.remainder.follows": obligations.Consequence.Not_said,
            "capital.remainder.has_followed": False,
            "initial_certification.obtaining.modality": obligations.Modality.Duty,
            "initial_certification.obtaining.bearer": administration.Actor.Investor,
            "initial_certification.obtaining.addressee": administration.Actor.Bank_of_lao_pdr,
            "initial_certification.obtaining.start": obtaining_start,
            "initial_certification.obtaining.start.On": initial_paid,
            "initial_certification.obtaining.due?": initial_paid_is_there,
            "initial_certification.obtaining.due": obtaining_due,
            "initial_certification.obtaining.done?": initial_certified_is_there,
            "initial_certification.obtaining.done": initial_certified,
            "initial_certification.obtaining.status": obligations.Status.Does_not_apply,
            "initial_certification.obtaining.follows": obligations.Consequence.Not_said,
            "initial_certification.obtaining.has_followed": False,
            "initial_certification.certification.modality": obligations.Modality.Duty,
            "initial_certification.certification.bearer": administration.Actor.Bank_of_lao_pdr,
            "initial_certification.certification.addressee": administration.Actor.Investor,
            "initial_certification.certification.start": obtaining_start,
            "initial_certification.certification.start.On": initial_paid,
            "initial_certification.certification.due?": initial_paid_is_there,
            "initial_certification.certification.due": obtaining_due,
            "initial_certification.certification.done?": initial_certified_is_there,
            "initial_certification.certification.done": initial_certified,
            "initial_certification.certification.status": certification_status,
            "initial_certification.certification.follows": obligations.Consequence.Not_said,
            "initial_certification.certification.has_followed": False,
            "full_certification.obtaining.modality": obligations.Modality.Duty,
            "full_certification.obtaining.bearer": administration.Actor.Investor,
            "full_certification.obtaining.addressee": administration.Actor.Bank_of_lao_pdr,
            "full_certification.obtaining.start": obtaining_start_,
            "full_certification.obtaining.start.On": fully_paid,
            "full_certification.obtaining.due?": fully_paid_is_there,
            "full_certification.obtaining.due": obtaining_due_,
            "full_certification.obtaining.done?": fully_certified_is_there,
            "full_certification.obtaining.done": fully_certified,
            "full_certification.obtaining.status": obligations.Status.Does_not_apply,
            "full_certification.obtaining.follows": obligations.Consequence.Not_said,
            "full_certification.obtaining.has_followed": False,
            "full_certification.certification.modality": obligations.Modality.Duty,
            "full_certification.certification.bearer": administration.Actor.Bank_of_lao_pdr,
            "full_certification.certification.addressee": administration.Actor.Investor,
            "full_certification.certification.start": obtaining_start_,
            "full_certification.certification.start.On": fully_paid,
            "full_certification.certification.due?": fully_paid_is_there,
            "full_certification.certification.due": obtaining_due_,
            "full_certification.certification.done?": fully_certified_is_there,
            "full_certification.certification.done": fully_certified,
            "full_certification.certification.status": certification_status_,
            "full_certification.certification.follows": obligations.Consequence.Not_said,
            "full_certification.certification.has_followed": False,
            "change?": wished_change_is_there,
            "change.approved_by": administration.Actor.Planning_and_investment_sector,
            "change.unmet": Listing(
                (
                    wished_change_registered_capital_above_wished_change_capital_paid_in,
                    part_4_concession_activities.Transfer_condition.Capital_paid_completely,
                ),
                (not_wished_change_are_taxes_cleared, part_4_concession_activities.Transfer_condition.Taxes_cleared),
                (
                    not_wished_change_are_rent_and_fees_paid,
                    part_4_concession_activities.Transfer_condition.Rent_and_fees_paid,
                ),
                (
                    not_wished_change_are_tasks_on_schedule,
                    part_4_concession_activities.Transfer_condition.Tasks_on_schedule,
                ),
            ),
            "change.can_be_approved": can_be_approved,
            "change.proposal.modality": obligations.Modality.Duty,
            "change.proposal.bearer": administration.Actor.Investor,
            "change.proposal.addressee": administration.Actor.Planning_and_investment_sector,
            "change.proposal.start": obligations.Start.From_the_outset,
            "change.proposal.start.On": 0,
            "change.proposal.due?": False,
            "change.proposal.due": 0,
            "change.proposal.done?": wished_change_proposed_is_there,
            "change.proposal.done": wished_change_proposed,
            "change.proposal.status": proposal_status,
            "change.proposal.follows": obligations.Consequence.Not_said,
            "change.proposal.has_followed": False,
        },
    )


def _concession_timeline_block_by_reading(
    on_calling_list: Array,
    applied_is_there: Array,
    applied: Array,
    forwarded_is_there: Array,
    forwarded: Array,
    comments_received_is_there: Array,
    comments_received: Array,
    presented_is_there: Array,
    presented: Array,
    submitted_is_there: Array,
    submitted: Array,
    rejected_is_there: Array,
    rejected: Array,
    rejection_notified_is_there: Array,
    rejection_notified: Array,
    approved_is_there: Array,
    approved: Array,
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
    submitted_for_signature_is_there: Array,
    submitted_for_signature: Array,
    delegated_is_there: Array,
    delegated: Array,
    warranty_deposited_is_there: Array,
    warranty_deposited: Array,
    performance_fulfilled: Array,
    performance_in_part: Array,
    performance_failed: Array,
    performance: Array,
    warranty_returned_is_there: Array,
    warranty_returned: Array,
    warranty_taken_is_there: Array,
    warranty_taken: Array,
    established_is_there: Array,
    established: Array,
    issued_at: Array,
    certificate_issued_is_there: Array,
    certificate_issued: Array,
    enterprise_number_issued_is_there: Array,
    enterprise_number_issued: Array,
    copied_to_sector_is_there: Array,
    copied_to_sector: Array,
    copied_to_ministry_is_there: Array,
    copied_to_ministry: Array,
    seal_permitted_is_there: Array,
    seal_permitted: Array,
    seal_made_is_there: Array,
    seal_made: Array,
    needs_technical_permission: Array,
    permission_requested_is_there: Array,
    permission_requested: Array,
    operation_starts_is_there: Array,
    operation_starts: Array,
    number_issued_is_there: Array,
    number_issued: Array,
    initial_paid_is_there: Array,
    initial_paid: Array,
    initial_certified_is_there: Array,
    initial_certified: Array,
    fully_paid_is_there: Array,
    fully_paid: Array,
    fully_certified_is_there: Array,
    fully_certified: Array,
    wished_change_is_there: Array,
    wished_change_change: Array,
    wished_change_registered_capital: Array,
    wished_change_capital_due: Array,
    wished_change_capital_paid_in: Array,
    wished_change_are_taxes_cleared: Array,
    wished_change_are_rent_and_fees_paid: Array,
    wished_change_are_tasks_on_schedule: Array,
    wished_change_proposed_is_there: Array,
    wished_change_proposed: Array,
    as_of: Array,
    concession_procedure_receipt: Array,
    concession_procedure_afterwards: Array,
    listed_project_decision_listed_decision: Array,
    negotiation_duties_ten_days: Array,
    negotiation_duties_thirty_days: Array,
    concession_certificate_duties_seven_days: Array,
    taxpayer_number_duties_coordination_by: Array,
    concession_capital_periods_ninety_days_of_concession: Array,
    payment_certification_ten_days: Array,
    concession_transfer_capital_paid: Array,
    concession_transfer_approval_transfer_approval: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Concession_timeline` for a block of rows, by how the text is read."""
    condition = rejected_is_there & ~approved_is_there
    listed_project_decision_listed_decision_is_by_committee = (
        listed_project_decision_listed_decision == part_4_concession_activities.Listed_decision.By_committee
    )
    listed_project_decision_listed_decision_is_by_government = (
        listed_project_decision_listed_decision == part_4_concession_activities.Listed_decision.By_government
    )
    listed_project_decision_listed_decision_is_by_planning_sector = (
        listed_project_decision_listed_decision == part_4_concession_activities.Listed_decision.By_planning_sector
    )
    concession_procedure_receipt_is_by_those_who_comment = (
        concession_procedure_receipt == part_4_concession_activities.Receipt.By_those_who_comment
    )
    condition_ = forwarded_is_there & concession_procedure_receipt_is_by_those_who_comment
    condition_2 = applied_is_there & ~concession_procedure_receipt_is_by_those_who_comment
    comments_start_is_there = np.logical_or(condition_, condition_2, out=out["procedure.comments.due?"])
    # Article 13(2), second sentence: The day from which the 25 working days run.
    comments_start = select(
        concession_procedure_receipt_is_by_those_who_comment, forwarded, applied, out=out["procedure.comments.start.On"]
    )
    # Article 13(2), second sentence: The last day for the comments.
    comments_due = _WORKING_DAYS_LATER_25_LAO_PDR.of(comments_start, out=out["procedure.comments.due"])
    comments_due_is_nowhere = nowhere(comments_due)
    # Article 13(2), third sentence: Government_or_local_authorities
    decided_by_rule_2 = ~on_calling_list
    concession_procedure_afterwards_is_after_comments = (
        concession_procedure_afterwards == part_4_concession_activities.Afterwards.After_comments
    )
    # Article 13(2), third sentence: comments_received
    presentable_rule_2 = decided_by_rule_2 & concession_procedure_afterwards_is_after_comments
    comments_received_above_comments_due = comments_received > comments_due
    presentable_is_there = (
        on_calling_list & applied_is_there
        | comments_received_is_there & decided_by_rule_2 & concession_procedure_afterwards_is_after_comments
        | decided_by_rule_2
        & ~concession_procedure_afterwards_is_after_comments
        & (condition_ | condition_2 | comments_received_is_there & ~comments_start_is_there)
    )
    # Article 13: The day from which the project can be presented to the CIP.
    presentable = select(
        on_calling_list,
        applied,
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
        out=out["procedure.presentation.start.On"],
    )
    # Article 13(1), first item; Article 13(2), first item
    next_step_rule_4 = approved_is_there & (approved <= as_of)
    rejected_up_to_as_of = rejected <= as_of
    # Article 13(1), second item; Article 13(2), second item
    is_begun = rejected_is_there & ~approved_is_there & rejected_up_to_as_of
    not_condition = ~(next_step_rule_4 | is_begun)
    condition_3 = listed_project_decision_listed_decision_is_by_government | decided_by_rule_2
    # Article 13: Who approves or rejects the project.
    decided_by = one_of(
        (
            on_calling_list & listed_project_decision_listed_decision_is_by_committee,
            administration.Actor.Committee_for_investment_promotion,
        ),
        (condition_3, administration.Actor.Government_or_local_authorities),
        (
            on_calling_list & listed_project_decision_listed_decision_is_by_planning_sector,
            administration.Actor.Planning_and_investment_sector,
        ),
        out=out["procedure.decided_by"],
    )
    # Article 13(1)
    next_step_rule_1 = on_calling_list & not_condition
    applied_up_to_as_of = applied <= as_of
    is_done = applied_is_there & applied_up_to_as_of
    presented_up_to_as_of = presented <= as_of
    is_done_ = presented_is_there & presented_up_to_as_of
    submitted_up_to_as_of = submitted <= as_of
    is_done_2 = submitted_is_there & submitted_up_to_as_of
    # Article 13(2); Article 13(2), third sentence
    next_step_rule_2 = decided_by_rule_2 & not_condition
    presentable_up_to_as_of = presentable <= as_of
    is_begun_ = presentable_is_there & presentable_up_to_as_of
    rejection_notified_up_to_as_of = rejection_notified <= as_of
    is_done_3 = rejection_notified_is_there & rejection_notified_up_to_as_of
    notified_up_to_as_of = notified <= as_of
    is_done_4 = notified_is_there & notified_up_to_as_of
    completed_up_to_as_of = completed <= as_of
    is_begun_2 = completed_is_there & completed_up_to_as_of
    reported_up_to_as_of = reported <= as_of
    is_done_5 = reported_is_there & reported_up_to_as_of
    submitted_for_signature_up_to_as_of = submitted_for_signature <= as_of
    is_done_6 = submitted_for_signature_is_there & submitted_for_signature_up_to_as_of
    delegated_up_to_as_of = delegated <= as_of
    not_condition_ = ~(delegated_is_there & delegated_up_to_as_of)
    condition_4 = (
        applied_is_there
        & presented_is_there
        & decided_by_rule_2
        & presentable_is_there
        & not_condition
        & applied_up_to_as_of
        & presented_up_to_as_of
        & ~is_done_2
        & presentable_up_to_as_of
    )
    condition_5 = (
        applied_is_there
        & presented_is_there
        & submitted_is_there
        & decided_by_rule_2
        & presentable_is_there
        & not_condition
        & applied_up_to_as_of
        & presented_up_to_as_of
        & submitted_up_to_as_of
        & presentable_up_to_as_of
    )
    condition_6 = (
        applied_is_there
        & decided_by_rule_2
        & presentable_is_there
        & not_condition
        & applied_up_to_as_of
        & ~is_done_
        & presentable_up_to_as_of
    )
    condition_7 = applied_is_there & decided_by_rule_2 & not_condition & applied_up_to_as_of & ~is_begun_
    condition_8 = (
        on_calling_list
        & applied_is_there
        & presented_is_there
        & listed_project_decision_listed_decision_is_by_government
        & not_condition
        & applied_up_to_as_of
        & presented_up_to_as_of
        & ~is_done_2
    )
    condition_9 = (
        on_calling_list
        & applied_is_there
        & presented_is_there
        & not_condition
        & applied_up_to_as_of
        & presented_up_to_as_of
        & ~(condition_3 & ~is_done_2)
    )
    condition_10 = on_calling_list & applied_is_there & not_condition & applied_up_to_as_of & ~is_done_
    condition_11 = (
        rejected_is_there
        & ~approved_is_there
        & rejected_up_to_as_of
        & ~is_done_3
        & ~next_step_rule_1
        & ~next_step_rule_2
    )
    condition_12 = (
        ~next_step_rule_1
        & ~next_step_rule_2
        & (
            rejected_is_there
            & rejection_notified_is_there
            & ~approved_is_there
            & rejected_up_to_as_of
            & rejection_notified_up_to_as_of
            | notified_is_there
            & completed_is_there
            & reported_is_there
            & submitted_for_signature_is_there
            & delegated_is_there
            & ~is_begun
            & notified_up_to_as_of
            & completed_up_to_as_of
            & reported_up_to_as_of
            & submitted_for_signature_up_to_as_of
            & delegated_up_to_as_of
        )
    )
    condition_13 = (
        notified_is_there
        & completed_is_there
        & reported_is_there
        & submitted_for_signature_is_there
        & ~is_begun
        & notified_up_to_as_of
        & completed_up_to_as_of
        & reported_up_to_as_of
        & submitted_for_signature_up_to_as_of
        & not_condition_
        & ~next_step_rule_1
        & ~next_step_rule_2
    )
    condition_14 = (
        notified_is_there
        & completed_is_there
        & reported_is_there
        & ~is_begun
        & notified_up_to_as_of
        & completed_up_to_as_of
        & reported_up_to_as_of
        & ~is_done_6
        & ~next_step_rule_1
        & ~next_step_rule_2
    )
    condition_15 = (
        notified_is_there
        & completed_is_there
        & ~is_begun
        & notified_up_to_as_of
        & completed_up_to_as_of
        & ~is_done_5
        & ~next_step_rule_1
        & ~next_step_rule_2
    )
    condition_16 = (
        notified_is_there & ~is_begun & notified_up_to_as_of & ~is_begun_2 & ~next_step_rule_1 & ~next_step_rule_2
    )
    condition_17 = ~is_begun & ~is_done_4 & ~next_step_rule_1 & ~next_step_rule_2
    condition_18 = condition_4 | condition_8
    condition_19 = condition_5 | condition_9
    condition_20 = condition_6 | condition_10
    # Article 13: The next step.
    # `Concession_step.Hand_in_application`, which is 0, where nothing of this holds.
    next_step = one_of(
        (condition_18, part_4_concession_activities.Concession_step.Submit_for_decision),
        (condition_19, part_4_concession_activities.Concession_step.Decide),
        (condition_20, part_4_concession_activities.Concession_step.Present_to_committee),
        (condition_7, part_4_concession_activities.Concession_step.Give_comments),
        (condition_11, part_4_concession_activities.Concession_step.Notify_rejection),
        (condition_12, part_4_concession_activities.Concession_step.Nothing_more),
        (condition_13, part_4_concession_activities.Concession_step.Delegate_authority),
        (condition_14, part_4_concession_activities.Concession_step.Submit_for_signature),
        (condition_15, part_4_concession_activities.Concession_step.Report_outcomes),
        (condition_16, part_4_concession_activities.Concession_step.Negotiate),
        (condition_17, part_4_concession_activities.Concession_step.Notify_approval),
        out=out["procedure.next_step"],
    )
    not_condition_2 = ~rejected_is_there | approved_is_there | (rejected > as_of) | is_done_3
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
            applied_is_there
            & decided_by_rule_2
            & not_condition
            & applied_up_to_as_of
            & ~is_begun_
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
                condition_3 & condition_19
                | notified_is_there
                & completed_is_there
                & reported_is_there
                & submitted_for_signature_is_there
                & ~is_begun
                & notified_up_to_as_of
                & completed_up_to_as_of
                & reported_up_to_as_of
                & submitted_for_signature_up_to_as_of
                & not_condition_
                & ~next_step_rule_1
                & ~next_step_rule_2
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
            | notified_is_there
            & ~is_begun
            & notified_up_to_as_of
            & ~is_begun_2
            & ~next_step_rule_1
            & ~next_step_rule_2
            & ~condition_7
            & not_condition_2
            & ~condition_19
            & ~condition_18
            & ~condition_20
            & condition_21,
            administration.Actor.Investor,
        ),
        out=out["procedure.who_acts"],
    )
    application_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_done, obligations.Status.Open),
        out=out["procedure.application.status"],
    )
    comments_start_ = one_of(
        (comments_start_is_there, obligations.Start.On),
        (~comments_start_is_there, obligations.Start.Awaited),
        out=out["procedure.comments.start"],
    )
    comments_start_up_to_as_of = comments_start <= as_of
    is_begun_3 = comments_start_is_there & comments_start_up_to_as_of
    comments_received_up_to_as_of = comments_received <= as_of
    is_done_7 = comments_received_is_there & comments_received_up_to_as_of
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
            & ~is_done_7,
            obligations.Status.Open,
        ),
        (
            comments_start_is_there
            & decided_by_rule_2
            & comments_start_up_to_as_of
            & as_of_above_comments_due
            & ~is_done_7,
            obligations.Status.Overdue,
        ),
        (decided_by_rule_2 & ~is_begun_3 & ~is_done_7, obligations.Status.Not_begun),
        out=out["procedure.comments.status"],
    )
    presentation_start = one_of(
        (presentable_is_there, obligations.Start.On),
        (~presentable_is_there, obligations.Start.Awaited),
        out=out["procedure.presentation.start"],
    )
    presentation_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_ & ~is_begun_, obligations.Status.Not_begun),
        (presentable_is_there & ~is_done_ & presentable_up_to_as_of, obligations.Status.Open),
        out=out["procedure.presentation.status"],
    )
    submission_start = one_of(
        (presented_is_there, obligations.Start.On),
        (~presented_is_there, obligations.Start.Awaited),
        out=out["procedure.submission.start"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    submission_status = one_of(
        (submitted_is_there & condition_3 & submitted_up_to_as_of, obligations.Status.Done_in_time),
        (condition_3 & ~is_done_ & ~is_done_2, obligations.Status.Not_begun),
        (presented_is_there & condition_3 & presented_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["procedure.submission.status"],
    )
    rejection_letter_start = one_of(
        (condition, obligations.Start.On),
        (~condition, obligations.Start.Awaited),
        out=out["procedure.rejection_letter.start"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    rejection_letter_status = one_of(
        (
            rejection_notified_is_there & ~next_step_rule_4 & rejection_notified_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (~next_step_rule_4 & ~is_begun & ~is_done_3, obligations.Status.Not_begun),
        (
            rejected_is_there & ~approved_is_there & rejected_up_to_as_of & ~next_step_rule_4 & ~is_done_3,
            obligations.Status.Open,
        ),
        out=out["procedure.rejection_letter.status"],
    )
    negotiation_duties_ten_days_is_from_receipt_by_investor = (
        negotiation_duties_ten_days == part_4_concession_activities.Ten_days_to_schedule.From_receipt_by_investor
    )
    scheduling_start_is_there = np.logical_or(
        notified_is_there & negotiation_duties_ten_days_is_from_receipt_by_investor,
        approval_received_is_there & ~negotiation_duties_ten_days_is_from_receipt_by_investor,
        out=out["negotiation.scheduling.due?"],
    )
    # Article 14, third sentence: The day from which the 10 working days run.
    scheduling_start = select(
        negotiation_duties_ten_days_is_from_receipt_by_investor,
        notified,
        approval_received,
        out=out["negotiation.scheduling.start.On"],
    )
    # Article 14, third sentence: The last day for scheduling a negotiation date.
    scheduling_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(scheduling_start, out=out["negotiation.scheduling.due"])
    scheduling_due_is_nowhere = nowhere(scheduling_due)
    negotiation_duties_thirty_days_is_from_notification = (
        negotiation_duties_thirty_days == part_4_concession_activities.Thirty_days.From_notification
    )
    # Article 14, fourth sentence: The last day for participating.
    participation_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(
        select(negotiation_duties_thirty_days_is_from_notification, scheduling_start, scheduling_due),
        out=out["negotiation.participation.due"],
    )
    participation_due_is_nowhere = nowhere(participation_due)
    condition_22 = both(scheduling_start_is_there, participation_due_is_nowhere)
    notification_start = one_of(
        (approval_received_is_there, obligations.Start.On),
        (~approval_received_is_there, obligations.Start.Awaited),
        out=out["negotiation.notification.start"],
    )
    notification_due = _WORKING_DAYS_LATER_2_LAO_PDR.of(approval_received, out=out["negotiation.notification.due"])
    notification_due_is_nowhere = nowhere(notification_due)
    approval_received_up_to_as_of = approval_received <= as_of
    is_begun_4 = approval_received_is_there & approval_received_up_to_as_of
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
            approval_received_is_there & ~is_done_4 & approval_received_up_to_as_of & ~as_of_above_notification_due,
            obligations.Status.Open,
        ),
        (
            approval_received_is_there & ~is_done_4 & approval_received_up_to_as_of & as_of_above_notification_due,
            obligations.Status.Overdue,
        ),
        (~is_done_4 & ~is_begun_4, obligations.Status.Not_begun),
        out=out["negotiation.notification.status"],
    )
    scheduling_start_ = one_of(
        (scheduling_start_is_there, obligations.Start.On),
        (~scheduling_start_is_there, obligations.Start.Awaited),
        out=out["negotiation.scheduling.start"],
    )
    scheduling_start_up_to_as_of = scheduling_start <= as_of
    is_begun_5 = scheduling_start_is_there & scheduling_start_up_to_as_of
    scheduled_up_to_as_of = scheduled <= as_of
    is_done_8 = scheduled_is_there & scheduled_up_to_as_of
    scheduled_above_scheduling_due = scheduled > scheduling_due
    as_of_above_scheduling_due = as_of > scheduling_due
    condition_23 = (
        scheduled_is_there & scheduling_start_is_there & scheduled_up_to_as_of & scheduled_above_scheduling_due
    )
    condition_24 = scheduling_start_is_there & scheduling_start_up_to_as_of & as_of_above_scheduling_due & ~is_done_8
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    scheduling_status = one_of(
        (condition_23, obligations.Status.Done_late),
        (
            scheduled_is_there & scheduled_up_to_as_of & ~(scheduling_start_is_there & scheduled_above_scheduling_due),
            obligations.Status.Done_in_time,
        ),
        (
            scheduling_start_is_there & scheduling_start_up_to_as_of & ~as_of_above_scheduling_due & ~is_done_8,
            obligations.Status.Open,
        ),
        (condition_24, obligations.Status.Overdue),
        (~is_begun_5 & ~is_done_8, obligations.Status.Not_begun),
        out=out["negotiation.scheduling.status"],
    )
    # Article 14, fourth sentence
    scheduling_has_followed = np.logical_or(condition_23, condition_24, out=out["negotiation.scheduling.has_followed"])
    participation_start = one_of(
        (notified_is_there, obligations.Start.On),
        (~notified_is_there, obligations.Start.Awaited),
        out=out["negotiation.participation.start"],
    )
    participated_up_to_as_of = participated <= as_of
    is_done_9 = participated_is_there & participated_up_to_as_of
    participated_above_participation_due = participated > participation_due
    as_of_above_participation_due = as_of > participation_due
    condition_25 = (
        participated_is_there
        & scheduling_start_is_there
        & participated_up_to_as_of
        & participated_above_participation_due
    )
    condition_26 = (
        notified_is_there
        & notified_up_to_as_of
        & scheduling_start_is_there
        & as_of_above_participation_due
        & ~is_done_9
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    participation_status = one_of(
        (condition_25, obligations.Status.Done_late),
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
            & ~is_done_9,
            obligations.Status.Open,
        ),
        (condition_26, obligations.Status.Overdue),
        (~is_done_4 & ~is_done_9, obligations.Status.Not_begun),
        out=out["negotiation.participation.status"],
    )
    participation_has_followed = np.logical_or(
        condition_25, condition_26, out=out["negotiation.participation.has_followed"]
    )
    report_start = one_of(
        (completed_is_there, obligations.Start.On),
        (~completed_is_there, obligations.Start.Awaited),
        out=out["negotiation.report.start"],
    )
    report_status = one_of(
        (is_done_5, obligations.Status.Done_in_time),
        (~is_begun_2 & ~is_done_5, obligations.Status.Not_begun),
        (completed_is_there & completed_up_to_as_of & ~is_done_5, obligations.Status.Open),
        out=out["negotiation.report.status"],
    )
    submission_start_ = one_of(
        (reported_is_there, obligations.Start.On),
        (~reported_is_there, obligations.Start.Awaited),
        out=out["negotiation.submission.start"],
    )
    submission_status_ = one_of(
        (is_done_6, obligations.Status.Done_in_time),
        (~is_done_5 & ~is_done_6, obligations.Status.Not_begun),
        (reported_is_there & reported_up_to_as_of & ~is_done_6, obligations.Status.Open),
        out=out["negotiation.submission.status"],
    )
    # Article 14, fourth sentence
    is_renounced_rule_2 = participation_has_followed & ~scheduling_has_followed
    # Article 14, fourth sentence: The investor is considered to have renounced the right in the proposed investment.
    is_renounced = np.logical_or(condition_23 | condition_24, is_renounced_rule_2, out=out["negotiation.is_renounced"])
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
    warranty_deposited_up_to_as_of = warranty_deposited <= as_of
    is_done_10 = warranty_deposited_is_there & warranty_deposited_up_to_as_of
    # Article 15, first sentence: Nothing_deposited
    outcome_rule_1 = ~is_done_10
    # Article 15(3), second item, sixth sentence: Stays_deposited
    outcome_rule_2 = (
        warranty_deposited_is_there
        & warranty_deposited_up_to_as_of
        & (performance_is_not_yet | (code == part_4_concession_activities.Performance.Not_yet))
    )
    code_is_fulfilled = code == part_4_concession_activities.Performance.Fulfilled
    condition_27 = ~performance_is_not_yet & code_is_fulfilled
    # Article 15(3), second item, sixth sentence: Returned_to_investor
    outcome_rule_3 = (
        warranty_deposited_is_there & ~performance_is_not_yet & warranty_deposited_up_to_as_of & code_is_fulfilled
    )
    code_is_failed = code == part_4_concession_activities.Performance.Failed
    condition_28 = ~performance_is_not_yet & code_is_failed
    # Article 15(3), second item, seventh sentence: Forfeited
    outcome_rule_4 = (
        warranty_deposited_is_there & ~performance_is_not_yet & warranty_deposited_up_to_as_of & code_is_failed
    )
    # Article 15: What becomes of the warranty.
    # `Warranty_outcome.Nothing_deposited`, which is 0, where nothing of this holds.
    outcome_ = one_of(
        (outcome_rule_2, part_4_concession_activities.Warranty_outcome.Stays_deposited),
        (outcome_rule_3, part_4_concession_activities.Warranty_outcome.Returned_to_investor),
        (outcome_rule_4, part_4_concession_activities.Warranty_outcome.Forfeited),
        out=out["warranty.outcome"],
    )
    deposit_status = one_of(
        (is_done_10, obligations.Status.Done_in_time),
        (outcome_rule_1, obligations.Status.Open),
        out=out["warranty.deposit.status"],
    )
    return_start = one_of(
        (condition_27, obligations.Start.On),
        (~condition_27, obligations.Start.Awaited),
        out=out["warranty.return.start"],
    )
    is_begun_6 = ~performance_fulfilled_above_as_of & ~performance_is_not_yet & code_is_fulfilled
    warranty_returned_up_to_as_of = warranty_returned <= as_of
    is_done_11 = warranty_returned_is_there & warranty_returned_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    return_status = one_of(
        (
            warranty_deposited_is_there
            & warranty_returned_is_there
            & warranty_deposited_up_to_as_of
            & ~condition_28
            & warranty_returned_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (
            warranty_deposited_is_there & warranty_deposited_up_to_as_of & ~condition_28 & ~is_begun_6 & ~is_done_11,
            obligations.Status.Not_begun,
        ),
        (
            warranty_deposited_is_there
            & ~performance_fulfilled_above_as_of
            & ~performance_is_not_yet
            & warranty_deposited_up_to_as_of
            & code_is_fulfilled
            & ~is_done_11,
            obligations.Status.Open,
        ),
        out=out["warranty.return.status"],
    )
    forfeiture_start = one_of(
        (condition_28, obligations.Start.On),
        (~condition_28, obligations.Start.Awaited),
        out=out["warranty.forfeiture.start"],
    )
    is_begun_7 = ~performance_failed_above_as_of & ~performance_is_not_yet & code_is_failed
    warranty_taken_up_to_as_of = warranty_taken <= as_of
    is_done_12 = warranty_taken_is_there & warranty_taken_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    forfeiture_status = one_of(
        (
            warranty_deposited_is_there
            & warranty_taken_is_there
            & warranty_deposited_up_to_as_of
            & ~condition_27
            & warranty_taken_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (
            warranty_deposited_is_there & warranty_deposited_up_to_as_of & ~condition_27 & ~is_begun_7 & ~is_done_12,
            obligations.Status.Not_begun,
        ),
        (
            warranty_deposited_is_there
            & ~performance_failed_above_as_of
            & ~performance_is_not_yet
            & warranty_deposited_up_to_as_of
            & code_is_failed
            & ~is_done_12,
            obligations.Status.Open,
        ),
        out=out["warranty.forfeiture.status"],
    )
    # Article 16: The last day for forwarding the copies.
    copy_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(certificate_issued, out=out["certificate.sector_copy.due"])
    copy_due_is_nowhere = nowhere(copy_due)
    concession_certificate_duties_seven_days_is_from_permission = (
        concession_certificate_duties_seven_days == part_4_concession_activities.Seven_days.From_permission
    )
    seal_start_is_there = np.logical_or(
        seal_permitted_is_there & concession_certificate_duties_seven_days_is_from_permission,
        certificate_issued_is_there & ~concession_certificate_duties_seven_days_is_from_permission,
        out=out["certificate.seal.due?"],
    )
    # Article 16, eleventh sentence: The day from which the seven working days run.
    seal_start = select(
        concession_certificate_duties_seven_days_is_from_permission,
        seal_permitted,
        certificate_issued,
        out=out["certificate.seal.start.On"],
    )
    is_done_13 = enterprise_number_issued_is_there & (enterprise_number_issued <= as_of)
    enterprise_number_status = one_of(
        (is_done_13, obligations.Status.Done_in_time),
        (~is_done_13, obligations.Status.Open),
        out=out["certificate.enterprise_number.status"],
    )
    number_issued_up_to_as_of = number_issued <= as_of
    is_done_14 = number_issued_is_there & number_issued_up_to_as_of
    taxpayer_number_status = one_of(
        (is_done_14, obligations.Status.Done_in_time),
        (~is_done_14, obligations.Status.Open),
        out=out["certificate.taxpayer_number.status"],
    )
    tax_declaration_start = one_of(
        (number_issued_is_there, obligations.Start.On),
        (~number_issued_is_there, obligations.Start.Awaited),
        out=out["certificate.tax_declaration.start"],
    )
    tax_declaration_status = one_of(
        (~is_done_14, obligations.Status.Not_begun),
        (is_done_14, obligations.Status.Open),
        out=out["certificate.tax_declaration.status"],
    )
    sector_copy_start = one_of(
        (certificate_issued_is_there, obligations.Start.On),
        (~certificate_issued_is_there, obligations.Start.Awaited),
        out=out["certificate.sector_copy.start"],
    )
    certificate_issued_up_to_as_of = certificate_issued <= as_of
    is_begun_8 = certificate_issued_is_there & certificate_issued_up_to_as_of
    copied_to_sector_up_to_as_of = copied_to_sector <= as_of
    is_done_15 = copied_to_sector_is_there & copied_to_sector_up_to_as_of
    copied_to_sector_above_copy_due = copied_to_sector > copy_due
    as_of_above_copy_due = as_of > copy_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    sector_copy_status = one_of(
        (
            certificate_issued_is_there
            & copied_to_sector_is_there
            & copied_to_sector_up_to_as_of
            & copied_to_sector_above_copy_due,
            obligations.Status.Done_late,
        ),
        (
            copied_to_sector_is_there
            & copied_to_sector_up_to_as_of
            & ~(certificate_issued_is_there & copied_to_sector_above_copy_due),
            obligations.Status.Done_in_time,
        ),
        (
            certificate_issued_is_there & certificate_issued_up_to_as_of & ~as_of_above_copy_due & ~is_done_15,
            obligations.Status.Open,
        ),
        (
            certificate_issued_is_there & certificate_issued_up_to_as_of & as_of_above_copy_due & ~is_done_15,
            obligations.Status.Overdue,
        ),
        (~is_begun_8 & ~is_done_15, obligations.Status.Not_begun),
        out=out["certificate.sector_copy.status"],
    )
    not_issued_at_is_central = issued_at != administration.Level.Central
    copied_to_ministry_up_to_as_of = copied_to_ministry <= as_of
    is_done_16 = copied_to_ministry_is_there & copied_to_ministry_up_to_as_of
    copied_to_ministry_above_copy_due = copied_to_ministry > copy_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    ministry_copy_status = one_of(
        (
            certificate_issued_is_there
            & copied_to_ministry_is_there
            & not_issued_at_is_central
            & copied_to_ministry_up_to_as_of
            & copied_to_ministry_above_copy_due,
            obligations.Status.Done_late,
        ),
        (
            copied_to_ministry_is_there
            & not_issued_at_is_central
            & copied_to_ministry_up_to_as_of
            & ~(certificate_issued_is_there & copied_to_ministry_above_copy_due),
            obligations.Status.Done_in_time,
        ),
        (
            certificate_issued_is_there
            & certificate_issued_up_to_as_of
            & ~as_of_above_copy_due
            & not_issued_at_is_central
            & ~is_done_16,
            obligations.Status.Open,
        ),
        (
            certificate_issued_is_there
            & certificate_issued_up_to_as_of
            & as_of_above_copy_due
            & not_issued_at_is_central
            & ~is_done_16,
            obligations.Status.Overdue,
        ),
        (~is_begun_8 & not_issued_at_is_central & ~is_done_16, obligations.Status.Not_begun),
        out=out["certificate.ministry_copy.status"],
    )
    operation_starts_is_too_large = beyond(operation_starts, 4_611_686_018_427_387_904)
    technical_permission_due = np.subtract(operation_starts, 1, out=out["certificate.technical_permission.due"])
    technical_permission_due_above_2932896 = above(technical_permission_due, 2_932_896)
    technical_permission_due_up_to_minus_719163 = below(technical_permission_due, -719_162)
    permission_requested_up_to_as_of = permission_requested <= as_of
    is_done_17 = permission_requested_is_there & permission_requested_up_to_as_of
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
            & ~is_done_17,
            obligations.Status.Open,
        ),
        (
            needs_technical_permission & operation_starts_is_there & as_of_above_technical_permission_due & ~is_done_17,
            obligations.Status.Overdue,
        ),
        out=out["certificate.technical_permission.status"],
    )
    is_done_18 = seal_permitted_is_there & (seal_permitted <= as_of)
    seal_permission_status = one_of(
        (is_done_18, obligations.Status.Done_in_time),
        (~is_begun_8 & ~is_done_18, obligations.Status.Not_begun),
        (certificate_issued_is_there & certificate_issued_up_to_as_of & ~is_done_18, obligations.Status.Open),
        out=out["certificate.seal_permission.status"],
    )
    seal_start_ = one_of(
        (seal_start_is_there, obligations.Start.On),
        (~seal_start_is_there, obligations.Start.Awaited),
        out=out["certificate.seal.start"],
    )
    seal_due = _WORKING_DAYS_LATER_7_LAO_PDR.of(seal_start, out=out["certificate.seal.due"])
    seal_due_is_nowhere = nowhere(seal_due)
    seal_start_up_to_as_of = seal_start <= as_of
    is_begun_9 = seal_start_is_there & seal_start_up_to_as_of
    seal_made_up_to_as_of = seal_made <= as_of
    is_done_19 = seal_made_is_there & seal_made_up_to_as_of
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
        (seal_start_is_there & seal_start_up_to_as_of & ~as_of_above_seal_due & ~is_done_19, obligations.Status.Open),
        (seal_start_is_there & seal_start_up_to_as_of & as_of_above_seal_due & ~is_done_19, obligations.Status.Overdue),
        (~is_begun_9 & ~is_done_19, obligations.Status.Not_begun),
        out=out["certificate.seal.status"],
    )
    not_taxpayer_number_duties_coordination_by_is_issuing_sector = (
        taxpayer_number_duties_coordination_by != part_3_general_business.Coordination_by.Issuing_sector
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    coordination_status = one_of(
        (
            number_issued_is_there
            & number_issued_up_to_as_of
            & not_taxpayer_number_duties_coordination_by_is_issuing_sector,
            obligations.Status.Done_in_time,
        ),
        (~is_done_14 & not_taxpayer_number_duties_coordination_by_is_issuing_sector, obligations.Status.Open),
        out=out["taxpayer_number.coordination.status"],
    )
    initial_payment_start = one_of(
        (established_is_there, obligations.Start.On),
        (~established_is_there, obligations.Start.Awaited),
        out=out["capital.initial_payment.start"],
    )
    # Article 4(3), fourth sentence: Present content (established + 90 working days)
    initial_payment_due_is_there = (
        concession_capital_periods_ninety_days_of_concession
        == part_2_registered_capital.Ninety_days_of_concession.From_establishment
    )
    # Article 4(3), fourth sentence: The last day for the initial payment; absent where the text names no beginning.
    initial_payment_due = _WORKING_DAYS_LATER_90_LAO_PDR.of(established, out=out["capital.initial_payment.due"])
    initial_payment_due_is_nowhere = nowhere(initial_payment_due)
    # Article 4(3), fourth sentence: The last day for the remaining registered capital.
    remainder_due = _MONTHS_LATER_24_DOWN.of(established, out=out["capital.remainder.due"])
    remainder_due_is_nowhere = nowhere(remainder_due)
    initial_payment_due_is_there_ = np.logical_and(
        established_is_there, initial_payment_due_is_there, out=out["capital.initial_payment.due?"]
    )
    established_up_to_as_of = established <= as_of
    is_begun_10 = established_is_there & established_up_to_as_of
    initial_paid_up_to_as_of = initial_paid <= as_of
    is_done_20 = initial_paid_is_there & initial_paid_up_to_as_of
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
            & ~is_done_20,
            obligations.Status.Open,
        ),
        (
            established_is_there
            & initial_payment_due_is_there
            & established_up_to_as_of
            & as_of_above_initial_payment_due
            & ~is_done_20,
            obligations.Status.Overdue,
        ),
        (~is_begun_10 & ~is_done_20, obligations.Status.Not_begun),
        out=out["capital.initial_payment.status"],
    )
    fully_paid_up_to_as_of = fully_paid <= as_of
    is_done_21 = fully_paid_is_there & fully_paid_up_to_as_of
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
            established_is_there & established_up_to_as_of & ~as_of_above_remainder_due & ~is_done_21,
            obligations.Status.Open,
        ),
        (
            established_is_there & established_up_to_as_of & as_of_above_remainder_due & ~is_done_21,
            obligations.Status.Overdue,
        ),
        (~is_begun_10 & ~is_done_21, obligations.Status.Not_begun),
        out=out["capital.remainder.status"],
    )
    # Article 4, first sentence: paid_on
    obtaining_from_rule_1 = payment_certification_ten_days == part_2_registered_capital.Ten_days.From_payment
    obtaining_from_is_there = np.logical_and(
        initial_paid_is_there, obtaining_from_rule_1, out=out["initial_certification.obtaining.due?"]
    )
    obtaining_start = one_of(
        (obtaining_from_is_there, obligations.Start.On),
        (~obtaining_from_is_there, obligations.Start.Awaited),
        out=out["initial_certification.obtaining.start"],
    )
    obtaining_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(initial_paid, out=out["initial_certification.obtaining.due"])
    obtaining_due_is_nowhere = nowhere(obtaining_due)
    initial_certified_up_to_as_of = initial_certified <= as_of
    is_done_22 = initial_certified_is_there & initial_certified_up_to_as_of
    initial_certified_above_obtaining_due = initial_certified > obtaining_due
    as_of_above_obtaining_due = as_of > obtaining_due
    certification_start = one_of(
        (initial_paid_is_there, obligations.Start.On),
        (~initial_paid_is_there, obligations.Start.Awaited),
        out=out["initial_certification.certification.start"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certification_status = one_of(
        (
            initial_paid_is_there
            & initial_certified_is_there
            & initial_certified_up_to_as_of
            & initial_certified_above_obtaining_due,
            obligations.Status.Done_late,
        ),
        (
            initial_certified_is_there
            & initial_certified_up_to_as_of
            & ~(initial_paid_is_there & initial_certified_above_obtaining_due),
            obligations.Status.Done_in_time,
        ),
        (
            initial_paid_is_there & initial_paid_up_to_as_of & ~as_of_above_obtaining_due & ~is_done_22,
            obligations.Status.Open,
        ),
        (
            initial_paid_is_there & initial_paid_up_to_as_of & as_of_above_obtaining_due & ~is_done_22,
            obligations.Status.Overdue,
        ),
        (~is_done_20 & ~is_done_22, obligations.Status.Not_begun),
        out=out["initial_certification.certification.status"],
    )
    obtaining_from_is_there_ = np.logical_and(
        fully_paid_is_there, obtaining_from_rule_1, out=out["full_certification.obtaining.due?"]
    )
    obtaining_start_ = one_of(
        (obtaining_from_is_there_, obligations.Start.On),
        (~obtaining_from_is_there_, obligations.Start.Awaited),
        out=out["full_certification.obtaining.start"],
    )
    obtaining_due_ = _WORKING_DAYS_LATER_10_LAO_PDR.of(fully_paid, out=out["full_certification.obtaining.due"])
    obtaining_due__is_nowhere = nowhere(obtaining_due_)
    fully_certified_up_to_as_of = fully_certified <= as_of
    is_done_23 = fully_certified_is_there & fully_certified_up_to_as_of
    fully_certified_above_obtaining_due_ = fully_certified > obtaining_due_
    as_of_above_obtaining_due_ = as_of > obtaining_due_
    certification_start_ = one_of(
        (fully_paid_is_there, obligations.Start.On),
        (~fully_paid_is_there, obligations.Start.Awaited),
        out=out["full_certification.certification.start"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    certification_status_ = one_of(
        (
            fully_paid_is_there
            & fully_certified_is_there
            & fully_certified_up_to_as_of
            & fully_certified_above_obtaining_due_,
            obligations.Status.Done_late,
        ),
        (
            fully_certified_is_there
            & fully_certified_up_to_as_of
            & ~(fully_paid_is_there & fully_certified_above_obtaining_due_),
            obligations.Status.Done_in_time,
        ),
        (
            fully_paid_is_there & fully_paid_up_to_as_of & ~as_of_above_obtaining_due_ & ~is_done_23,
            obligations.Status.Open,
        ),
        (
            fully_paid_is_there & fully_paid_up_to_as_of & as_of_above_obtaining_due_ & ~is_done_23,
            obligations.Status.Overdue,
        ),
        (~is_done_21 & ~is_done_23, obligations.Status.Not_begun),
        out=out["full_certification.certification.status"],
    )
    wished_change_change_is_another_change = (
        wished_change_change == part_4_concession_activities.Concession_change.Another_change
    )
    # `unmet`, Article 18(1); Article 18(2); Article 18(3); Article 18(4)
    approved_by_rule_1 = ~wished_change_change_is_another_change
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
        out=out["change.approved_by"],
    )
    concession_transfer_capital_paid_is_the_whole = (
        concession_transfer_capital_paid == part_4_concession_activities.Capital_paid.The_whole
    )
    condition_29 = concession_transfer_capital_paid_is_the_whole & (
        wished_change_registered_capital > wished_change_capital_paid_in
    )
    condition_30 = ~concession_transfer_capital_paid_is_the_whole & (
        wished_change_capital_due > wished_change_capital_paid_in
    )
    not_wished_change_are_taxes_cleared = np.logical_not(wished_change_are_taxes_cleared, out=out["change.unmet[2]"])
    not_wished_change_are_rent_and_fees_paid = np.logical_not(
        wished_change_are_rent_and_fees_paid, out=out["change.unmet[3]"]
    )
    not_wished_change_are_tasks_on_schedule = np.logical_not(
        wished_change_are_tasks_on_schedule, out=out["change.unmet[4]"]
    )
    # Article 18: The change can be approved: all conditions are met.
    can_be_approved = np.logical_and(
        ~condition_29 & ~condition_30 & wished_change_are_taxes_cleared & wished_change_are_rent_and_fees_paid,
        wished_change_are_tasks_on_schedule,
        out=out["change.can_be_approved"],
    )
    wished_change_proposed_up_to_as_of = wished_change_proposed <= as_of
    is_done_24 = wished_change_proposed_is_there & wished_change_proposed_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    proposal_status = one_of(
        (
            wished_change_proposed_is_there & approved_by_rule_1 & wished_change_proposed_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (approved_by_rule_1 & ~is_done_24, obligations.Status.Open),
        out=out["change.proposal.status"],
    )
    # Concession: A project cannot have been approved and rejected.
    refused = approved_is_there & rejected_is_there
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        operation_starts_is_too_large,
        either(
            both(comments_start_is_there, comments_due_is_nowhere),
            both(scheduling_start_is_there, scheduling_due_is_nowhere),
            condition_22,
            both(approval_received_is_there, notification_due_is_nowhere),
            both(
                either(
                    both(
                        scheduling_start_is_there,
                        scheduling_due_is_nowhere,
                        ~negotiation_duties_thirty_days_is_from_notification,
                    ),
                    condition_22,
                ),
                ~scheduling_has_followed,
            ),
            notified_is_there & approval_received_is_there & (approval_received > notified),
            both(certificate_issued_is_there, copy_due_is_nowhere),
            both(
                operation_starts_is_there,
                either(technical_permission_due_above_2932896, technical_permission_due_up_to_minus_719163),
            ),
            both(seal_start_is_there, seal_due_is_nowhere),
            both(
                established_is_there,
                either(both(initial_payment_due_is_there, initial_payment_due_is_nowhere), remainder_due_is_nowhere),
            ),
            ~(~fully_paid_is_there | initial_paid_is_there & (initial_paid <= fully_paid)),
            both(initial_paid_is_there, obtaining_due_is_nowhere),
            both(fully_paid_is_there, obtaining_due__is_nowhere),
            both(
                wished_change_is_there,
                approved_by_rule_1,
                ~(
                    (wished_change_capital_due >= 0)
                    & (wished_change_capital_paid_in >= 0)
                    & (wished_change_capital_due <= wished_change_registered_capital)
                ),
            ),
        ),
    )
    return Block(
        doubtful,
        {
            "procedure": outcome(~(next_step_rule_4 | is_begun | next_step_rule_1 | next_step_rule_2), refused),
            "negotiation": outcome_of_each,
            "warranty": outcome(
                ~(outcome_rule_1 | outcome_rule_2 | outcome_rule_3 | outcome_rule_4)
                | ~performance_is_not_yet & (code == part_4_concession_activities.Performance.In_part),
                refused,
            ),
            "certificate": outcome_of_each,
            "taxpayer_number": outcome_of_each,
            "capital": outcome_of_each,
            "initial_certification": outcome_of_each,
            "full_certification": outcome_of_each,
            "change": outcome(wished_change_is_there & wished_change_change_is_another_change, refused),
        },
        {
            "procedure.decided_by": decided_by,
            "procedure.next_step": next_step,
            "procedure.who_acts": who_acts,
            "procedure.application.modality": obligations.Modality.Duty,
            "procedure.application.bearer": administration.Actor.Investor,
            "procedure.application.addressee": administration.Actor.One_stop_service_of_planning_and_investment,
            "procedure.application.start": obligations.Start.From_the_outset,
            "procedure.application.start.On": 0,
            "procedure.application.due?": False,
            "procedure.application.due": 0,
            "procedure.application.done?": applied_is_there,
            "procedure.application.done": applied,
            "procedure.application.status": application_status,
            "procedure.application.follows": obligations.Consequence.Not_said,
            "procedure.application.has_followed": False,
            "procedure.comments.modality": obligations.Modality.Duty,
            "procedure.comments.bearer": administration.Actor.Concerned_sectors,
            "procedure.comments.addressee": administration.Actor.Planning_and_investment_sector,
            "procedure.comments.start": comments_start_,
            "procedure.comments.start.On": comments_start,
            "procedure.comments.due?": comments_start_is_there,
            "procedure.comments.due": comments_due,
            "procedure.comments.done?": comments_received_is_there,
            "procedure.comments.done": comments_received,
            "procedure.comments.status": comments_status,
            "procedure.comments.follows": obligations.Consequence.Not_said,
            "procedure.comments.has_followed": False,
            "procedure.presentation.modality": obligations.Modality.Duty,
            "procedure.presentation.bearer": administration.Actor.Planning_and_investment_sector,
            "procedure.presentation.addressee": administration.Actor.Committee_for_investment_promotion,
            "procedure.presentation.start": presentation_start,
            "procedure.presentation.start.On": presentable,
            "procedure.presentation.due?": False,
            "procedure.presentation.due": 0,
            "procedure.presentation.done?": presented_is_there,
            "procedure.presentation.done": presented,
            "procedure.presentation.status": presentation_status,
            "procedure.presentation.follows": obligations.Consequence.Not_said,
            "procedure.presentation.has_followed": False,
            "procedure.submission.modality": obligations.Modality.Duty,
            "procedure.submission.bearer": administration.Actor.Planning_and_investment_sector,
            "procedure.submission.addressee": administration.Actor.Government_or_local_authorities,
            "procedure.submission.start": submission_start,
            "procedure.submission.start.On": presented,
            "procedure.submission.due?": False,
            "procedure.submission.due": 0,
            "procedure.submission.done?": submitted_is_there,
            "procedure.submission.done": submitted,
            "procedure.submission.status": submission_status,
            "procedure.submission.follows": obligations.Consequence.Not_said,
            "procedure.submission.has_followed": False,
            "procedure.rejection_letter.modality": obligations.Modality.Duty,
            "procedure.rejection_letter.bearer": administration.Actor.Not_named,
            "procedure.rejection_letter.addressee": administration.Actor.Investor,
            "procedure.rejection_letter.start": rejection_letter_start,
            "procedure.rejection_letter.start.On": rejected,
            "procedure.rejection_letter.due?": False,
            "procedure.rejection_letter.due": 0,
            "procedure.rejection_letter.done?": rejection_notified_is_there,
            "procedure.rejection_letter.done": rejection_notified,
            "procedure.rejection_letter.status": rejection_letter_status,
            "procedure.rejection_letter.follows": obligations.Consequence.Not_said,
            "procedure.rejection_letter.has_followed": False,
            "negotiation.notification.modality": obligations.Modality.Duty,
            "negotiation.notification.bearer": administration.Actor.Planning_and_investment_sector,
            "negotiation.notification.addressee": administration.Actor.Investor,
            "negotiation.notification.start": notification_start,
            "negotiation.notification.start.On": approval_received,
            "negotiation.notification.due?": approval_received_is_there,
            "negotiation.notification.due": notification_due,
            "negotiation.notification.done?": notified_is_there,
            "negotiation.notification.done": notified,
            "negotiation.notification.status": notification_status,
            "negotiation.notification.follows": obligations.Consequence.Not_said,
            "negotiation.notification.has_followed": False,
            "negotiation.scheduling.modality": obligations.Modality.Duty,
            "negotiation.scheduling.bearer": administration.Actor.Investor,
            "negotiation.scheduling.addressee": administration.Actor.Planning_and_investment_sector,
            "negotiation.scheduling.start": scheduling_start_,
            "negotiation.scheduling.start.On": scheduling_start,
            "negotiation.scheduling.due?": scheduling_start_is_there,
            "negotiation.scheduling.due": scheduling_due,
            "negotiation.scheduling.done?": scheduled_is_there,
            "negotiation.scheduling.done": scheduled,
            "negotiation.scheduling.status": scheduling_status,
            "negotiation.scheduling.follows": obligations.Consequence.Considered_renounced,
            "negotiation.scheduling.has_followed": scheduling_has_followed,
            "negotiation.participation.modality": obligations.Modality.Duty,
            "negotiation.participation.bearer": administration.Actor.Investor,
            "negotiation.participation.addressee": administration.Actor.Planning_and_investment_sector,
            "negotiation.participation.start": participation_start,
            "negotiation.participation.start.On": notified,
            "negotiation.participation.due?": scheduling_start_is_there,
            "negotiation.participation.due": participation_due,
            "negotiation.participation.done?": participated_is_there,
            "negotiation.participation.done": participated,
            "negotiation.participation.status": participation_status,
            "negotiation.participation.follows": obligations.Consequence.Considered_renounced,
            "negotiation.participation.has_followed": participation_has_followed,
            "negotiation.report.modality": obligations.Modality.Duty,
            "negotiation.report.bearer": administration.Actor.Planning_and_investment_sector,
            "negotiation.report.addressee": administration.Actor.Committee_for_investment_promotion,
            "negotiation.report.start": report_start,
            "negotiation.report.start.On": completed,
            "negotiation.report.due?": False,
            "negotiation.report.due": 0,
            "negotiation.report.done?": reported_is_there,
            "negotiation.report.done": reported,
            "negotiation.report.status": report_status,
            "negotiation.report.follows": obligations.Consequence.Not_said,
            "negotiation.report.has_followed": False,
            "negotiation.submission.modality": obligations.Modality.Duty,
            "negotiation.submission.bearer": administration.Actor.Planning_and_investment_sector,
            "negotiation.submission.addressee": administration.Actor.Government_or_local_authorities,
            "negotiation.submission.start": submission_start_,
            "negotiation.submission.start.On": reported,
            "negotiation.submission.due?": False,
            "negotiation.submission.due": 0,
            "negotiation.submission.done?": submitted_for_signature_is_there,
            "negotiation.submission.done": submitted_for_signature,
            "negotiation.submission.status": submission_status_,
            "negotiation.submission.follows": obligations.Consequence.Not_said,
            "negotiation.submission.has_followed": False,
            "negotiation.is_renounced": is_renounced,
            "warranty.outcome": outcome_,
            "warranty.deposit.modality": obligations.Modality.Duty,
            "warranty.deposit.bearer": administration.Actor.Investor,
            "warranty.deposit.addressee": administration.Actor.National_treasury,
            "warranty.deposit.start": obligations.Start.From_the_outset,
            "warranty.deposit.start.On": 0,
            "warranty.deposit.due?": False,
            "warranty.deposit.due": 0,
            "warranty.deposit.done?": warranty_deposited_is_there,
            "warranty.deposit.done": warranty_deposited,
            "warranty.deposit.status": deposit_status,
            "warranty.deposit.follows": obligations.Consequence.Not_said,
            "warranty.deposit.has_followed": False,
            "warranty.return.modality": obligations.Modality.Right,
            "warranty.return.bearer": administration.Actor.Investor,
            "warranty.return.addressee": administration.Actor.Not_named,
            "warranty.return.start": return_start,
            "warranty.return.start.On": performance_fulfilled,
            "warranty.return.due?": False,
            "warranty.return.due": 0,
            "warranty.return.done?": warranty_returned_is_there,
            "warranty.return.done": warranty_returned,
            "warranty.return.status": return_status,
            "warranty.return.follows": obligations.Consequence.Not_said,
            "warranty.return.has_followed": False,
            "warranty.forfeiture.modality": obligations.Modality.Right,
            "warranty.forfeiture.bearer": administration.Actor.Government,
            "warranty.forfeiture.addressee": administration.Actor.Investor,
            "warranty.forfeiture.start": forfeiture_start,
            "warranty.forfeiture.start.On": performance_failed,
            "warranty.forfeiture.due?": False,
            "warranty.forfeiture.due": 0,
            "warranty.forfeiture.done?": warranty_taken_is_there,
            "warranty.forfeiture.done": warranty_taken,
            "warranty.forfeiture.status": forfeiture_status,
            "warranty.forfeiture.follows": obligations.Consequence.Not_said,
            "warranty.forfeiture.has_followed": False,
            "certificate.issued_by": administration.Actor.Planning_and_investment_sector,
            "certificate.enterprise_number.modality": obligations.Modality.Duty,
            "certificate.enterprise_number.bearer": administration.Actor.Industry_and_commerce_sector,
            "certificate.enterprise_number.addressee": administration.Actor.Planning_and_investment_sector,
            "certificate.enterprise_number.start": obligations.Start.From_the_outset,
            "certificate.enterprise_number.start.On": 0,
            "certificate.enterprise_number.due?": False,
            "certificate.enterprise_number.due": 0,
            "certificate.enterprise_number.done?": enterprise_number_issued_is_there,
            "certificate.enterprise_number.done": enterprise_number_issued,
            "certificate.enterprise_number.status": enterprise_number_status,
            "certificate.enterprise_number.follows": obligations.Consequence.Not_said,
            "certificate.enterprise_number.has_followed": False,
            "certificate.taxpayer_number.modality": obligations.Modality.Duty,
            "certificate.taxpayer_number.bearer": administration.Actor.Financial_sector,
            "certificate.taxpayer_number.addressee": administration.Actor.Planning_and_investment_sector,
            "certificate.taxpayer_number.start": obligations.Start.From_the_outset,
            "certificate.taxpayer_number.start.On": 0,
            "certificate.taxpayer_number.due?": False,
            "certificate.taxpayer_number.due": 0,
            "certificate.taxpayer_number.done?": number_issued_is_there,
            "certificate.taxpayer_number.done": number_issued,
            "certificate.taxpayer_number.status": taxpayer_number_status,
            "certificate.taxpayer_number.follows": obligations.Consequence.Not_said,
            "certificate.taxpayer_number.has_followed": False,
            "certificate.enterprise_number_sought.modality": obligations.Modality.Duty,
            "certificate.enterprise_number_sought.bearer": administration.Actor.Planning_and_investment_sector,
            "certificate.enterprise_number_sought.addressee": administration.Actor.Industry_and_commerce_sector,
            "certificate.enterprise_number_sought.start": obligations.Start.From_the_outset,
            "certificate.enterprise_number_sought.start.On": 0,
            "certificate.enterprise_number_sought.due?": False,
            "certificate.enterprise_number_sought.due": 0,
            "certificate.enterprise_number_sought.done?": enterprise_number_issued_is_there,
            "certificate.enterprise_number_sought.done": enterprise_number_issued,
            "certificate.enterprise_number_sought.status": enterprise_number_status,
            "certificate.enterprise_number_sought.follows": obligations.Consequence.Not_said,
            "certificate.enterprise_number_sought.has_followed": False,
            "certificate.taxpayer_number_sought.modality": obligations.Modality.Duty,
            "certificate.taxpayer_number_sought.bearer": administration.Actor.Planning_and_investment_sector,
            "certificate.taxpayer_number_sought.addressee": administration.Actor.Financial_sector,
            "certificate.taxpayer_number_sought.start": obligations.Start.From_the_outset,
            "certificate.taxpayer_number_sought.start.On": 0,
            "certificate.taxpayer_number_sought.due?": False,
            "certificate.taxpayer_number_sought.due": 0,
            "certificate.taxpayer_number_sought.done?": number_issued_is_there,
            "certificate.taxpayer_number_sought.done": number_issued,
            "certificate.taxpayer_number_sought.status": taxpayer_number_status,
            "certificate.taxpayer_number_sought.follows": obligations.Consequence.Not_said,
            "certificate.taxpayer_number_sought.has_followed": False,
            "certificate.tax_declaration.modality": obligations.Modality.Duty,
            "certificate.tax_declaration.bearer": administration.Actor.Investor,
            "certificate.tax_declaration.addressee": administration.Actor.Financial_sector,
            "certificate.tax_declaration.start": tax_declaration_start,
            "certificate.tax_declaration.start.On": number_issued,
            "certificate.tax_declaration.due?": False,
            "certificate.tax_declaration.due": 0,
            "certificate.tax_declaration.done?": False,
            "certificate.tax_declaration.done": 0,
            "certificate.tax_declaration.status": tax_declaration_status,
            "certificate.tax_declaration.follows": obligations.Consequence.Not_said,
            "certificate.tax_declaration.has_followed": False,
            "certificate.sector_copy.modality": obligations.Modality.Duty,
            "certificate.sector_copy.bearer": administration.Actor.Planning_and_investment_sector,
            "certificate.sector_copy.addressee": administration.Actor.Concerned_sectors,
            "certificate.sector_copy.start": sector_copy_start,
            "certificate.sector_copy.start.On": certificate_issued,
            "certificate.sector_copy.due?": certificate_issued_is_there,
            "certificate.sector_copy.due": copy_due,
            "certificate.sector_copy.done?": copied_to_sector_is_there,
            "certificate.sector_copy.done": copied_to_sector,
            "certificate.sector_copy.status": sector_copy_status,
            "certificate.sector_copy.follows": obligations.Consequence.Not_said,
            "certificate.sector_copy.has_followed": False,
            "certificate.ministry_copy.modality": obligations.Modality.Duty,
            "certificate.ministry_copy.bearer": administration.Actor.Provincial_or_municipal_authorities,
            "certificate.ministry_copy.addressee": administration.Actor.Ministry_of_planning_and_investment,
            "certificate.ministry_copy.start": sector_copy_start,
            "certificate.ministry_copy.start.On": certificate_issued,
            "certificate.ministry_copy.due?": certificate_issued_is_there,
            "certificate.ministry_copy.due": copy_due,
            "certificate.ministry_copy.done?": copied_to_ministry_is_there,
            "certificate.ministry_copy.done": copied_to_ministry,
            "certificate.ministry_copy.status": ministry_copy_status,
            "certificate.ministry_copy.follows": obligations.Consequence.Not_said,
            "certificate.ministry_copy.has_followed": False,
            "certificate.technical_permission.modality": obligations.Modality.Duty,
            "certificate.technical_permission.bearer": administration.Actor.Investor,
            "certificate.technical_permission.addressee": administration.Actor.Concerned_sectors,
            "certificate.technical_permission.start": obligations.Start.From_the_outset,
            "certificate.technical_permission.start.On": 0,
            "certificate.technical_permission.due?": operation_starts_is_there,
            "certificate.technical_permission.due": technical_permission_due,
            "certificate.technical_permission.done?": permission_requested_is_there,
            "certificate.technical_permission.done": permission_requested,
            "certificate.technical_permission.status": technical_permission_status,
            "certificate.technical_permission.follows": obligations.Consequence.Not_said,
            "certificate.technical_permission.has_followed": False,
            "certificate.seal_permission.modality": obligations.Modality.Duty,
            "certificate.seal_permission.bearer": administration.Actor.Planning_and_investment_sector,
            "certificate.seal_permission.addressee": administration.Actor.Public_security_sector,
            "certificate.seal_permission.start": sector_copy_start,
            "certificate.seal_permission.start.On": certificate_issued,
            "certificate.seal_permission.due?": False,
            "certificate.seal_permission.due": 0,
            "certificate.seal_permission.done?": seal_permitted_is_there,
            "certificate.seal_permission.done": seal_permitted,
            "certificate.seal_permission.status": seal_permission_status,
            "certificate.seal_permission.follows": obligations.Consequence.Not_said,
            "certificate.seal_permission.has_followed": False,
            "certificate.seal.modality": obligations.Modality.Duty,
            "certificate.seal.bearer": administration.Actor.Public_security_sector,
            "certificate.seal.addressee": administration.Actor.Investor,
            "certificate.seal.start": seal_start_,
            "certificate.seal.start.On": seal_start,
            "certificate.seal.due?": seal_start_is_there,
            "certificate.seal.due": seal_due,
            "certificate.seal.done?": seal_made_is_there,
            "certificate.seal.done": seal_made,
            "certificate.seal.status": seal_status,
            "certificate.seal.follows": obligations.Consequence.Not_said,
            "certificate.seal.has_followed": False,
            "taxpayer_number.recorder": administration.Actor.Planning_and_investment_sector,
            "taxpayer_number.issue.modality": obligations.Modality.Duty,
            "taxpayer_number.issue.bearer": administration.Actor.Financial_sector,
            "taxpayer_number.issue.addressee": administration.Actor.Planning_and_investment_sector,
            "taxpayer_number.issue.start": obligations.Start.From_the_outset,
            "taxpayer_number.issue.start.On": 0,
            "taxpayer_number.issue.due?": False,
            "taxpayer_number.issue.due": 0,
            "taxpayer_number.issue.done?": number_issued_is_there,
            "taxpayer_number.issue.done": number_issued,
            "taxpayer_number.issue.status": obligations.Status.Does_not_apply,
            "taxpayer_number.issue.follows": obligations.Consequence.Not_said,
            "taxpayer_number.issue.has_followed": False,
            "taxpayer_number.definition_of_number.modality": obligations.Modality.Duty,
            "taxpayer_number.definition_of_number.bearer": administration.Actor.Tax_department,
            "taxpayer_number.definition_of_number.addressee": administration.Actor.Planning_and_investment_sector,
            "taxpayer_number.definition_of_number.start": obligations.Start.From_the_outset,
            "taxpayer_number.definition_of_number.start.On": 0,
            "taxpayer_number.definition_of_number.due?": False,
            "taxpayer_number.definition_of_number.due": 0,
            "taxpayer_number.definition_of_number.done?": number_issued_is_there,
            "taxpayer_number.definition_of_number.done": number_issued,
            "taxpayer_number.definition_of_number.status": taxpayer_number_status,
            "taxpayer_number.definition_of_number.follows": obligations.Consequence.Not_said,
            "taxpayer_number.definition_of_number.has_followed": False,
            "taxpayer_number.coordination.modality": obligations.Modality.Duty,
            "taxpayer_number.coordination.bearer": administration.Actor.Industry_and_commerce_sector,
            "taxpayer_number.coordination.addressee": administration.Actor.Financial_sector,
            "taxpayer_number.coordination.start": obligations.Start.From_the_outset,
            "taxpayer_number.coordination.start.On": 0,
            "taxpayer_number.coordination.due?": False,
            "taxpayer_number.coordination.due": 0,
            "taxpayer_number.coordination.done?": number_issued_is_there,
            "taxpayer_number.coordination.done": number_issued,
            "taxpayer_number.coordination.status": coordination_status,
            "taxpayer_number.coordination.follows": obligations.Consequence.Not_said,
            "taxpayer_number.coordination.has_followed": False,
            "taxpayer_number.annual_declaration.modality": obligations.Modality.Duty,
            "taxpayer_number.annual_declaration.bearer": administration.Actor.Investor,
            "taxpayer_number.annual_declaration.addressee": administration.Actor.Financial_sector,
            "taxpayer_number.annual_declaration.start": tax_declaration_start,
            "taxpayer_number.annual_declaration.start.On": number_issued,
            "taxpayer_number.annual_declaration.due?": False,
            "taxpayer_number.annual_declaration.due": 0,
            "taxpayer_number.annual_declaration.done?": False,
            "taxpayer_number.annual_declaration.done": 0,
            "taxpayer_number.annual_declaration.status": obligations.Status.Does_not_apply,
            "taxpayer_number.annual_declaration.follows": obligations.Consequence.Not_said,
            "taxpayer_number.annual_declaration.has_followed": False,
            "capital.initial_payment.modality": obligations.Modality.Duty,
            "capital.initial_payment.bearer": administration.Actor.Investor,
            "capital.initial_payment.addressee": administration.Actor.Not_named,
            "capital.initial_payment.start": initial_payment_start,
            "capital.initial_payment.start.On": established,
            "capital.initial_payment.due?": initial_payment_due_is_there_,
            "capital.initial_payment.due": initial_payment_due,
            "capital.initial_payment.done?": initial_paid_is_there,
            "capital.initial_payment.done": initial_paid,
            "capital.initial_payment.status": initial_payment_status,
            "capital.initial_payment.follows": obligations.Consequence.Not_said,
            "capital.initial_payment.has_followed": False,
            "capital.remainder.modality": obligations.Modality.Duty,
            "capital.remainder.bearer": administration.Actor.Investor,
            "capital.remainder.addressee": administration.Actor.Not_named,
            "capital.remainder.start": initial_payment_start,
            "capital.remainder.start.On": established,
            "capital.remainder.due?": established_is_there,
            "capital.remainder.due": remainder_due,
            "capital.remainder.done?": fully_paid_is_there,
            "capital.remainder.done": fully_paid,
            "capital.remainder.status": remainder_status,
            "capital.remainder.follows": obligations.Consequence.Not_said,
            "capital.remainder.has_followed": False,
            "initial_certification.obtaining.modality": obligations.Modality.Duty,
            "initial_certification.obtaining.bearer": administration.Actor.Investor,
            "initial_certification.obtaining.addressee": administration.Actor.Bank_of_lao_pdr,
            "initial_certification.obtaining.start": obtaining_start,
            "initial_certification.obtaining.start.On": initial_paid,
            "initial_certification.obtaining.due?": obtaining_from_is_there,
            "initial_certification.obtaining.due": obtaining_due,
            "initial_certification.obtaining.done?": initial_certified_is_there,
            "initial_certification.obtaining.done": initial_certified,
            "initial_certification.obtaining.status": obligations.Status.Does_not_apply,
            "initial_certification.obtaining.follows": obligations.Consequence.Not_said,
            "initial_certification.obtaining.has_followed": False,
            "initial_certification.certification.modality": obligations.Modality.Duty,
            "initial_certification.certification.bearer": administration.Actor.Bank_of_lao_pdr,
            "initial_certification.certification.addressee": administration.Actor.Investor,
            "initial_certification.certification.start": certification_start,
            "initial_certification.certification.start.On": initial_paid,
            "initial_certification.certification.due?": initial_paid_is_there,
            "initial_certification.certification.due": obtaining_due,
            "initial_certification.certification.done?": initial_certified_is_there,
            "initial_certification.certification.done": initial_certified,
            "initial_certification.certification.status": certification_status,
            "initial_certification.certification.follows": obligations.Consequence.Not_said,
            "initial_certification.certification.has_followed": False,
            "full_certification.obtaining.modality": obligations.Modality.Duty,
            "full_certification.obtaining.bearer": administration.Actor.Investor,
            "full_certification.obtaining.addressee": administration.Actor.Bank_of_lao_pdr,
            "full_certification.obtaining.start": obtaining_start_,
            "full_certification.obtaining.start.On": fully_paid,
            "full_certification.obtaining.due?": obtaining_from_is_there_,
            "full_certification.obtaining.due": obtaining_due_,
            "full_certification.obtaining.done?": fully_certified_is_there,
            "full_certification.obtaining.done": fully_certified,
            "full_certification.obtaining.status": obligations.Status.Does_not_apply,
            "full_certification.obtaining.follows": obligations.Consequence.Not_said,
            "full_certification.obtaining.has_followed": False,
            "full_certification.certification.modality": obligations.Modality.Duty,
            "full_certification.certification.bearer": administration.Actor.Bank_of_lao_pdr,
            "full_certification.certification.addressee": administration.Actor.Investor,
            "full_certification.certification.start": certification_start_,
            "full_certification.certification.start.On": fully_paid,
            "full_certification.certification.due?": fully_paid_is_there,
            "full_certification.certification.due": obtaining_due_,
            "full_certification.certification.done?": fully_certified_is_there,
            "full_certification.certification.done": fully_certified,
            "full_certification.certification.status": certification_status_,
            "full_certification.certification.follows": obligations.Consequence.Not_said,
            "full_certification.certification.has_followed": False,
            "change?": wished_change_is_there,
            "change.approved_by": approved_by,
            "change.unmet": Listing(
                (
                    np.logical_or(condition_29, condition_30, out=out["change.unmet[1]"]),
                    part_4_concession_activities.Transfer_condition.Capital_paid_completely,
                ),
                (not_wished_change_are_taxes_cleared, part_4_concession_activities.Transfer_condition.Taxes_cleared),
                (
                    not_wished_change_are_rent_and_fees_paid,
                    part_4_concession_activities.Transfer_condition.Rent_and_fees_paid,
                ),
                (
                    not_wished_change_are_tasks_on_schedule,
                    part_4_concession_activities.Transfer_condition.Tasks_on_schedule,
                ),
            ),
            "change.can_be_approved": can_be_approved,
            "change.proposal.modality": obligations.Modality.Duty,
            "change.proposal.bearer": administration.Actor.Investor,
            "change.proposal.addressee": administration.Actor.Planning_and_investment_sector,
            "change.proposal.start": obligations.Start.From_the_outset,
            "change.proposal.start.On": 0,
            "change.proposal.due?": False,
            "change.proposal.due": 0,
            "change.proposal.done?": wished_change_proposed_is_there,
            "change.proposal.done": wished_change_proposed,
            "change.proposal.status": proposal_status,
            "change.proposal.follows": obligations.Consequence.Not_said,
            "change.proposal.has_followed": False,
        },
    )


CONCESSION_TIMELINE = ColumnScope(
    scalar_timelines.CONCESSION_TIMELINE,
    Blocks(
        _concession_timeline_block,
        (
            "on_calling_list",
            "applied?",
            "applied",
            "forwarded?",
            "forwarded",
            "comments_received?",
            "comments_received",
            "presented?",
            "presented",
            "submitted?",
            "submitted",
            "rejected?",
            "rejected",
            "rejection_notified?",
            "rejection_notified",
            "approved?",
            "approved",
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
            "submitted_for_signature?",
            "submitted_for_signature",
            "delegated?",
            "delegated",
            "warranty_deposited?",
            "warranty_deposited",
            "performance.Fulfilled",
            "performance.In_part",
            "performance.Failed",
            "performance",
            "warranty_returned?",
            "warranty_returned",
            "warranty_taken?",
            "warranty_taken",
            "established?",
            "established",
            "issued_at",
            "certificate_issued?",
            "certificate_issued",
            "enterprise_number_issued?",
            "enterprise_number_issued",
            "copied_to_sector?",
            "copied_to_sector",
            "copied_to_ministry?",
            "copied_to_ministry",
            "seal_permitted?",
            "seal_permitted",
            "seal_made?",
            "seal_made",
            "needs_technical_permission",
            "permission_requested?",
            "permission_requested",
            "operation_starts?",
            "operation_starts",
            "number_issued?",
            "number_issued",
            "initial_paid?",
            "initial_paid",
            "initial_certified?",
            "initial_certified",
            "fully_paid?",
            "fully_paid",
            "fully_certified?",
            "fully_certified",
            "wished_change?",
            "wished_change.change",
            "wished_change.registered_capital",
            "wished_change.capital_due",
            "wished_change.capital_paid_in",
            "wished_change.are_taxes_cleared",
            "wished_change.are_rent_and_fees_paid",
            "wished_change.are_tasks_on_schedule",
            "wished_change.proposed?",
            "wished_change.proposed",
            "as_of",
        ),
        tabled=(
            "approval_received",
            "certificate_issued",
            "forwarded",
            "fully_paid",
            "initial_paid",
            "notified",
            "seal_permitted",
        ),
        puts={
            "procedure.decided_by": "int8",
            "procedure.next_step": "int8",
            "procedure.who_acts": "int8",
            "procedure.application.status": "int8",
            "procedure.comments.start": "int8",
            "procedure.comments.due": "int64",
            "procedure.comments.status": "int8",
            "procedure.presentation.start": "int8",
            "procedure.presentation.start.On": "int64",
            "procedure.presentation.status": "int8",
            "procedure.submission.start": "int8",
            "procedure.submission.status": "int8",
            "procedure.rejection_letter.start": "int8",
            "procedure.rejection_letter.status": "int8",
            "negotiation.notification.start": "int8",
            "negotiation.notification.due": "int64",
            "negotiation.notification.status": "int8",
            "negotiation.scheduling.start": "int8",
            "negotiation.scheduling.due": "int64",
            "negotiation.scheduling.status": "int8",
            "negotiation.scheduling.has_followed": "bool",
            "negotiation.participation.due": "int64",
            "negotiation.participation.status": "int8",
            "negotiation.participation.has_followed": "bool",
            "negotiation.report.start": "int8",
            "negotiation.report.status": "int8",
            "negotiation.submission.start": "int8",
            "negotiation.submission.status": "int8",
            "negotiation.is_renounced": "bool",
            "warranty.outcome": "int8",
            "warranty.deposit.status": "int8",
            "warranty.return.start": "int8",
            "warranty.return.status": "int8",
            "warranty.forfeiture.start": "int8",
            "warranty.forfeiture.status": "int8",
            "certificate.enterprise_number.status": "int8",
            "certificate.taxpayer_number.status": "int8",
            "certificate.tax_declaration.start": "int8",
            "certificate.tax_declaration.status": "int8",
            "certificate.sector_copy.start": "int8",
            "certificate.sector_copy.due": "int64",
            "certificate.sector_copy.status": "int8",
            "certificate.ministry_copy.status": "int8",
            "certificate.technical_permission.due": "int64",
            "certificate.technical_permission.status": "int8",
            "certificate.seal_permission.status": "int8",
            "certificate.seal.start": "int8",
            "certificate.seal.due": "int64",
            "certificate.seal.status": "int8",
            "capital.initial_payment.start": "int8",
            "capital.initial_payment.due": "int64",
            "capital.initial_payment.status": "int8",
            "capital.remainder.due": "int64",
            "capital.remainder.status": "int8",
            "initial_certification.obtaining.start": "int8",
            "initial_certification.obtaining.due": "int64",
            "initial_certification.certification.status": "int8",
            "full_certification.obtaining.start": "int8",
            "full_certification.obtaining.due": "int64",
            "full_certification.certification.status": "int8",
            "change.unmet[1]": "bool",
            "change.unmet[2]": "bool",
            "change.unmet[3]": "bool",
            "change.unmet[4]": "bool",
            "change.can_be_approved": "bool",
            "change.proposal.status": "int8",
        },
    ),
    Blocks(
        _concession_timeline_block_by_reading,
        (
            "on_calling_list",
            "applied?",
            "applied",
            "forwarded?",
            "forwarded",
            "comments_received?",
            "comments_received",
            "presented?",
            "presented",
            "submitted?",
            "submitted",
            "rejected?",
            "rejected",
            "rejection_notified?",
            "rejection_notified",
            "approved?",
            "approved",
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
            "submitted_for_signature?",
            "submitted_for_signature",
            "delegated?",
            "delegated",
            "warranty_deposited?",
            "warranty_deposited",
            "performance.Fulfilled",
            "performance.In_part",
            "performance.Failed",
            "performance",
            "warranty_returned?",
            "warranty_returned",
            "warranty_taken?",
            "warranty_taken",
            "established?",
            "established",
            "issued_at",
            "certificate_issued?",
            "certificate_issued",
            "enterprise_number_issued?",
            "enterprise_number_issued",
            "copied_to_sector?",
            "copied_to_sector",
            "copied_to_ministry?",
            "copied_to_ministry",
            "seal_permitted?",
            "seal_permitted",
            "seal_made?",
            "seal_made",
            "needs_technical_permission",
            "permission_requested?",
            "permission_requested",
            "operation_starts?",
            "operation_starts",
            "number_issued?",
            "number_issued",
            "initial_paid?",
            "initial_paid",
            "initial_certified?",
            "initial_certified",
            "fully_paid?",
            "fully_paid",
            "fully_certified?",
            "fully_certified",
            "wished_change?",
            "wished_change.change",
            "wished_change.registered_capital",
            "wished_change.capital_due",
            "wished_change.capital_paid_in",
            "wished_change.are_taxes_cleared",
            "wished_change.are_rent_and_fees_paid",
            "wished_change.are_tasks_on_schedule",
            "wished_change.proposed?",
            "wished_change.proposed",
            "as_of",
            "Concession_procedure.receipt",
            "Concession_procedure.afterwards",
            "Listed_project_decision.listed_decision",
            "Negotiation_duties.ten_days",
            "Negotiation_duties.thirty_days",
            "Concession_certificate_duties.seven_days",
            "Taxpayer_number_duties.coordination_by",
            "Concession_capital_periods.ninety_days_of_concession",
            "Payment_certification.ten_days",
            "Concession_transfer.capital_paid",
            "Concession_transfer_approval.transfer_approval",
        ),
        tabled=("approval_received", "certificate_issued", "fully_paid", "initial_paid"),
        puts={
            "procedure.decided_by": "int8",
            "procedure.next_step": "int8",
            "procedure.who_acts": "int8",
            "procedure.application.status": "int8",
            "procedure.comments.start": "int8",
            "procedure.comments.start.On": "int64",
            "procedure.comments.due?": "bool",
            "procedure.comments.due": "int64",
            "procedure.comments.status": "int8",
            "procedure.presentation.start": "int8",
            "procedure.presentation.start.On": "int64",
            "procedure.presentation.status": "int8",
            "procedure.submission.start": "int8",
            "procedure.submission.status": "int8",
            "procedure.rejection_letter.start": "int8",
            "procedure.rejection_letter.status": "int8",
            "negotiation.notification.start": "int8",
            "negotiation.notification.due": "int64",
            "negotiation.notification.status": "int8",
            "negotiation.scheduling.start": "int8",
            "negotiation.scheduling.start.On": "int64",
            "negotiation.scheduling.due?": "bool",
            "negotiation.scheduling.due": "int64",
            "negotiation.scheduling.status": "int8",
            "negotiation.scheduling.has_followed": "bool",
            "negotiation.participation.start": "int8",
            "negotiation.participation.due": "int64",
            "negotiation.participation.status": "int8",
            "negotiation.participation.has_followed": "bool",
            "negotiation.report.start": "int8",
            "negotiation.report.status": "int8",
            "negotiation.submission.start": "int8",
            "negotiation.submission.status": "int8",
            "negotiation.is_renounced": "bool",
            "warranty.outcome": "int8",
            "warranty.deposit.status": "int8",
            "warranty.return.start": "int8",
            "warranty.return.status": "int8",
            "warranty.forfeiture.start": "int8",
            "warranty.forfeiture.status": "int8",
            "certificate.enterprise_number.status": "int8",
            "certificate.taxpayer_number.status": "int8",
            "certificate.tax_declaration.start": "int8",
            "certificate.tax_declaration.status": "int8",
            "certificate.sector_copy.start": "int8",
            "certificate.sector_copy.due": "int64",
            "certificate.sector_copy.status": "int8",
            "certificate.ministry_copy.status": "int8",
            "certificate.technical_permission.due": "int64",
            "certificate.technical_permission.status": "int8",
            "certificate.seal_permission.status": "int8",
            "certificate.seal.start": "int8",
            "certificate.seal.start.On": "int64",
            "certificate.seal.due?": "bool",
            "certificate.seal.due": "int64",
            "certificate.seal.status": "int8",
            "taxpayer_number.coordination.status": "int8",
            "capital.initial_payment.start": "int8",
            "capital.initial_payment.due?": "bool",
            "capital.initial_payment.due": "int64",
            "capital.initial_payment.status": "int8",
            "capital.remainder.due": "int64",
            "capital.remainder.status": "int8",
            "initial_certification.obtaining.start": "int8",
            "initial_certification.obtaining.due?": "bool",
            "initial_certification.obtaining.due": "int64",
            "initial_certification.certification.start": "int8",
            "initial_certification.certification.status": "int8",
            "full_certification.obtaining.start": "int8",
            "full_certification.obtaining.due?": "bool",
            "full_certification.obtaining.due": "int64",
            "full_certification.certification.start": "int8",
            "full_certification.certification.status": "int8",
            "change.approved_by": "int8",
            "change.unmet[1]": "bool",
            "change.unmet[2]": "bool",
            "change.unmet[3]": "bool",
            "change.unmet[4]": "bool",
            "change.can_be_approved": "bool",
            "change.proposal.status": "int8",
        },
    ),
)


def concession_timeline(
    *,
    on_calling_list: Column,
    applied: Column | None = None,
    forwarded: Column | None = None,
    comments_received: Column | None = None,
    presented: Column | None = None,
    submitted: Column | None = None,
    rejected: Column | None = None,
    rejection_notified: Column | None = None,
    approved: Column | None = None,
    approval_received: Column | None = None,
    notified: Column | None = None,
    scheduled: Column | None = None,
    participated: Column | None = None,
    completed: Column | None = None,
    reported: Column | None = None,
    submitted_for_signature: Column | None = None,
    delegated: Column | None = None,
    warranty_deposited: Column | None = None,
    performance: Column,
    warranty_returned: Column | None = None,
    warranty_taken: Column | None = None,
    established: Column | None = None,
    issued_at: Column,
    certificate_issued: Column | None = None,
    enterprise_number_issued: Column | None = None,
    copied_to_sector: Column | None = None,
    copied_to_ministry: Column | None = None,
    seal_permitted: Column | None = None,
    seal_made: Column | None = None,
    needs_technical_permission: Column,
    permission_requested: Column | None = None,
    operation_starts: Column | None = None,
    number_issued: Column | None = None,
    initial_paid: Column | None = None,
    initial_certified: Column | None = None,
    fully_paid: Column | None = None,
    fully_certified: Column | None = None,
    wished_change: Column | None = None,
    as_of: Column,
    concession_procedure__receipt: Column | None = None,
    concession_procedure__afterwards: Column | None = None,
    listed_project_decision__listed_decision: Column | None = None,
    negotiation_duties__ten_days: Column | None = None,
    negotiation_duties__thirty_days: Column | None = None,
    concession_certificate_duties__seven_days: Column | None = None,
    taxpayer_number_duties__coordination_by: Column | None = None,
    concession_capital_periods__ninety_days_of_concession: Column | None = None,
    payment_certification__ten_days: Column | None = None,
    concession_transfer__capital_paid: Column | None = None,
    concession_transfer_approval__transfer_approval: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """I apply for a concession: what has been done in time, what is due next and by whom, and have I lost my right,
    from the application to the agreement and the registered capital?

    Encodes Concession (rules/situations/timelines.catala_en:185).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        on_calling_list: The project or activity is on the investment calling list.
            bool.
        applied: The day on which the planning and investment sector received the application.
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
        rejected: The day on which the project was rejected.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        rejection_notified: The day on which the letter about the rejection was sent.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        approved: The day on which the project was approved.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        approval_received: The day on which the planning and investment sector received the approval.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        notified: The day on which the investor received the approval notification.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        scheduled: The day on which the investor scheduled a negotiation date with the sector.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        participated: The day on which the investor first participated in the negotiation.
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
        warranty_deposited: The day on which the warranty was deposited.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        performance: How the MOU or concession agreement was performed so far.
            `Cases`: codes of `part_4_concession_activities.Performance` (int8), and a column for what each of these
                carries: {Fulfilled: datetime64[D], In_part: datetime64[D], Failed: datetime64[D]}.
        warranty_returned: The day on which the warranty was returned to the investor.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        warranty_taken: The day on which the government took the warranty.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        established: The day on which the enterprise was established.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        issued_at: The level at which the concession registration certificate is issued.
            Codes of `administration.Level` (int8), or the names of cases.
        certificate_issued: The day on which it was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        enterprise_number_issued: The day on which the enterprise identification number was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        copied_to_sector: The day on which the concerned sector was sent its copy of the certificate.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        copied_to_ministry: The day on which the Ministry of Planning and Investment was sent its copy.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        seal_permitted: The day on which the permission for the seal was granted.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        seal_made: The day on which the seal was made.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        needs_technical_permission: A certificate or technical permission of another sector is needed.
            bool.
        permission_requested: The day on which it was requested.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        operation_starts: The day on which the business operation starts.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        number_issued: The day on which the taxpayer identification number was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        initial_paid: The day from which the whole initial payment of the registered capital had been made.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        initial_certified: The day on which the Bank of Lao PDR certified it.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        fully_paid: The day from which all the registered capital had been paid.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        fully_certified: The day on which the Bank of Lao PDR certified the last payment.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        wished_change: What the enterprise wishes to transfer or to have amended.
            A mapping of columns: {change: codes of `part_4_concession_activities.Concession_change` (int8), or the
                names of cases, registered_capital: int64 in hundredths of LAK, capital_due: int64 in hundredths of LAK,
                capital_paid_in: int64 in hundredths of LAK, are_taxes_cleared: bool, are_rent_and_fees_paid: bool,
                are_tasks_on_schedule: bool, proposed: datetime64[D]; `Optionals` of that where rows have none};
                `Optionals` of that where rows have none; None if no row has one.
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
        concession_certificate_duties__seven_days: From when the seven working days for the seal run.
            Codes of `part_4_concession_activities.Seven_days` (int8), or the names of cases; a reading of the text:
                From_permission if not given.
        taxpayer_number_duties__coordination_by: Who coordinates to obtain the number for a concession.
            Codes of `part_3_general_business.Coordination_by` (int8), or the names of cases; a reading of the text:
                Issuing_sector if not given.
        concession_capital_periods__ninety_days_of_concession: From when the 90 working days run.
            Codes of `part_2_registered_capital.Ninety_days_of_concession` (int8), or the names of cases; a reading
                of the text: From_establishment if not given.
        payment_certification__ten_days: From when the investor's 10 working days run.
            Codes of `part_2_registered_capital.Ten_days` (int8), or the names of cases; a reading of the text:
                From_payment if not given.
        concession_transfer__capital_paid: How much of the registered capital has to be paid.
            Codes of `part_4_concession_activities.Capital_paid` (int8), or the names of cases; a reading of the
                text: The_whole if not given.
        concession_transfer_approval__transfer_approval: Who approves.
            Codes of `part_4_concession_activities.Transfer_approval` (int8), or the names of cases; a reading of
                the text: Approval_by_sector if not given.

    Outputs, each with its `values` and its `outcome` by row:
        procedure: From the application to the decision: Article 13.
            A mapping of columns: {decided_by: codes of `administration.Actor` (int8), next_step: codes of
                `part_4_concession_activities.Concession_step` (int8), who_acts: codes of `administration.Actor` (int8),
                application: a mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}, comments: a mapping as
                `procedure.application`, presentation: a mapping as `procedure.application`, submission: a mapping as
                `procedure.application`, rejection_letter: a mapping as `procedure.application`}.
        negotiation: The negotiation of the agreement: Article 14.
            A mapping of columns: {notification: a mapping as `procedure.application`, scheduling: a mapping as
                `procedure.application`, participation: a mapping as `procedure.application`, report: a mapping as
                `procedure.application`, submission: a mapping as `procedure.application`, is_renounced: bool}.
        warranty: The warranty: Article 15.
            A mapping of columns: {outcome: codes of `part_4_concession_activities.Warranty_outcome` (int8),
                deposit: a mapping as `procedure.application`, return: a mapping as `procedure.application`, forfeiture:
                a mapping as `procedure.application`}.
        certificate: The concession registration certificate and the seal: Article 16.
            A mapping of columns: {issued_by: codes of `administration.Actor` (int8), enterprise_number: a mapping
                as `procedure.application`, taxpayer_number: a mapping as `procedure.application`,
                enterprise_number_sought: a mapping as `procedure.application`, taxpayer_number_sought: a mapping as
                `procedure.application`, tax_declaration: a mapping as `procedure.application`, sector_copy: a mapping
                as `procedure.application`, ministry_copy: a mapping as `procedure.application`, technical_permission: a
                mapping as `procedure.application`, seal_permission: a mapping as `procedure.application`, seal: a
                mapping as `procedure.application`}.
        taxpayer_number: The taxpayer identification number: Article 9.
            A mapping of columns: {recorder: codes of `administration.Actor` (int8), issue: a mapping as
                `procedure.application`, definition_of_number: a mapping as `procedure.application`, coordination: a
                mapping as `procedure.application`, annual_declaration: a mapping as `procedure.application`}.
        capital: The registered capital: Article 4.
            A mapping of columns: {initial_payment: a mapping as `procedure.application`, remainder: a mapping as
                `procedure.application`}.
        initial_certification: The certification of the initial payment: Article 4.
            A mapping of columns: {obtaining: a mapping as `procedure.application`, certification: a mapping as
                `procedure.application`}.
        full_certification: The certification of the last payment: Article 4.
            A mapping as `initial_certification`.
        change: The transfer or amendment, if one is wished: Article 18.
            `Optionals` of a mapping of columns: {approved_by: codes of `administration.Actor` (int8), unmet:
                `Lists` of codes of `part_4_concession_activities.Transfer_condition` (int8), can_be_approved: bool,
                proposal: a mapping as `procedure.application`}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CONCESSION_TIMELINE.ask(
        threads,
        on_calling_list=on_calling_list,
        applied=applied,
        forwarded=forwarded,
        comments_received=comments_received,
        presented=presented,
        submitted=submitted,
        rejected=rejected,
        rejection_notified=rejection_notified,
        approved=approved,
        approval_received=approval_received,
        notified=notified,
        scheduled=scheduled,
        participated=participated,
        completed=completed,
        reported=reported,
        submitted_for_signature=submitted_for_signature,
        delegated=delegated,
        warranty_deposited=warranty_deposited,
        performance=performance,
        warranty_returned=warranty_returned,
        warranty_taken=warranty_taken,
        established=established,
        issued_at=issued_at,
        certificate_issued=certificate_issued,
        enterprise_number_issued=enterprise_number_issued,
        copied_to_sector=copied_to_sector,
        copied_to_ministry=copied_to_ministry,
        seal_permitted=seal_permitted,
        seal_made=seal_made,
        needs_technical_permission=needs_technical_permission,
        permission_requested=permission_requested,
        operation_starts=operation_starts,
        number_issued=number_issued,
        initial_paid=initial_paid,
        initial_certified=initial_certified,
        fully_paid=fully_paid,
        fully_certified=fully_certified,
        wished_change=wished_change,
        as_of=as_of,
        concession_procedure__receipt=concession_procedure__receipt,
        concession_procedure__afterwards=concession_procedure__afterwards,
        listed_project_decision__listed_decision=listed_project_decision__listed_decision,
        negotiation_duties__ten_days=negotiation_duties__ten_days,
        negotiation_duties__thirty_days=negotiation_duties__thirty_days,
        concession_certificate_duties__seven_days=concession_certificate_duties__seven_days,
        taxpayer_number_duties__coordination_by=taxpayer_number_duties__coordination_by,
        concession_capital_periods__ninety_days_of_concession=concession_capital_periods__ninety_days_of_concession,
        payment_certification__ten_days=payment_certification__ten_days,
        concession_transfer__capital_paid=concession_transfer__capital_paid,
        concession_transfer_approval__transfer_approval=concession_transfer_approval__transfer_approval,
    )


def _import_plan_timeline_block(
    is_promoted_activity: Array,
    is_concession_activity: Array,
    licensed_on: Array,
    wishes_exemption: Array,
    submitted_is_there: Array,
    submitted: Array,
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
    """`Import_plan_timeline` for a block of rows."""
    # Article 37, second sentence
    needs_plan_rule_1 = licensed_on > 14_432
    # Article 37, third sentence
    needs_plan_rule_2 = ~needs_plan_rule_1
    condition = is_promoted_activity | is_concession_activity
    # Article 37: The enterprise is to make a plan.
    needs_plan = np.logical_or(
        needs_plan_rule_1 & condition, wishes_exemption & needs_plan_rule_2 & condition, out=out["filing.needs_plan"]
    )
    submitted_up_to_as_of = submitted <= as_of
    is_done = submitted_is_there & submitted_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    plan_status = one_of(
        (submitted_is_there & needs_plan & submitted_up_to_as_of, obligations.Status.Done_in_time),
        (needs_plan & ~is_done, obligations.Status.Open),
        out=out["filing.plan.status"],
    )
    comments_start = one_of(
        (sent_to_sector_is_there, obligations.Start.On),
        (~sent_to_sector_is_there, obligations.Start.Awaited),
        out=out["procedure.comments.start"],
    )
    comments_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(sent_to_sector, out=out["procedure.comments.due"])
    comments_due_is_nowhere = nowhere(comments_due)
    sent_to_sector_up_to_as_of = sent_to_sector <= as_of
    is_begun = sent_to_sector_is_there & sent_to_sector_up_to_as_of
    comments_received_up_to_as_of = comments_received <= as_of
    is_done_ = comments_received_is_there & comments_received_up_to_as_of
    comments_received_above_comments_due = comments_received > comments_due
    as_of_above_comments_due = as_of > comments_due
    condition_ = (
        sent_to_sector_is_there
        & comments_received_is_there
        & comments_received_up_to_as_of
        & comments_received_above_comments_due
    )
    condition_2 = (
        comments_received_is_there
        & comments_received_up_to_as_of
        & ~(sent_to_sector_is_there & comments_received_above_comments_due)
    )
    condition_3 = sent_to_sector_is_there & sent_to_sector_up_to_as_of & as_of_above_comments_due & ~is_done_
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    comments_status = one_of(
        (condition_, obligations.Status.Done_late),
        (condition_2, obligations.Status.Done_in_time),
        (
            sent_to_sector_is_there & sent_to_sector_up_to_as_of & ~as_of_above_comments_due & ~is_done_,
            obligations.Status.Open,
        ),
        (condition_3, obligations.Status.Overdue),
        (~is_begun & ~is_done_, obligations.Status.Not_begun),
        out=out["procedure.comments.status"],
    )
    comments_has_followed = np.logical_or(condition_, condition_3, out=out["procedure.comments.has_followed"])
    number = select(condition_2, comments_received, comments_due + 1, out=out["procedure.meeting.start.On"])
    condition_4 = as_of_above_comments_due | condition_2
    condition_5 = sent_to_sector_is_there & condition_4
    # Article 38: From which day the relevant sector has answered, or is considered to have approved: the day after its
    # 10 working days.
    answered = one_of(
        (condition_5, obligations.Start.On),
        (~sent_to_sector_is_there | ~as_of_above_comments_due & ~condition_2, obligations.Start.Awaited),
        out=out["procedure.meeting.start"],
    )
    is_done_2 = sent_to_border_is_there & (sent_to_border <= as_of)
    certificate_issued_up_to_as_of = certificate_issued <= as_of
    is_done_3 = certificate_issued_is_there & certificate_issued_up_to_as_of
    meeting_held_up_to_as_of = meeting_held <= as_of
    is_done_4 = meeting_held_is_there & meeting_held_up_to_as_of
    set_complete_up_to_as_of = set_complete <= as_of
    is_done_5 = set_complete_is_there & set_complete_up_to_as_of
    application_received_up_to_as_of = application_received <= as_of
    is_begun_ = application_received_is_there & application_received_up_to_as_of
    condition_6 = certificate_issued_is_there & certificate_issued_up_to_as_of & ~is_done_2
    # Article 38: What is to be done next.
    # `Import_plan_step.Submit_the_plan`, which is 0, where nothing of this holds.
    next_step = one_of(
        (is_done_2, part_8_duties_and_taxes.Import_plan_step.Inspect_and_report),
        (condition_6, part_8_duties_and_taxes.Import_plan_step.Send_to_the_border),
        (
            meeting_held_is_there & meeting_held_up_to_as_of & ~is_done_3 & ~is_done_2,
            part_8_duties_and_taxes.Import_plan_step.Issue_the_certificate,
        ),
        (
            sent_to_sector_is_there & condition_4 & ~is_done_4 & ~is_done_3 & ~is_done_2,
            part_8_duties_and_taxes.Import_plan_step.Hold_the_joint_meeting,
        ),
        (
            sent_to_sector_is_there & sent_to_sector_up_to_as_of & ~condition_4 & ~is_done_4 & ~is_done_3 & ~is_done_2,
            part_8_duties_and_taxes.Import_plan_step.Comment,
        ),
        (
            set_complete_is_there
            & ~is_begun
            & ~condition_5
            & set_complete_up_to_as_of
            & ~is_done_4
            & ~is_done_3
            & ~is_done_2,
            part_8_duties_and_taxes.Import_plan_step.Send_to_the_sectors,
        ),
        (
            application_received_is_there
            & ~is_begun
            & ~condition_5
            & application_received_up_to_as_of
            & ~is_done_5
            & ~is_done_4
            & ~is_done_3
            & ~is_done_2,
            part_8_duties_and_taxes.Import_plan_step.Complete_the_documents,
        ),
        out=out["procedure.next_step"],
    )
    documents_status = one_of(
        (is_done_5, obligations.Status.Done_in_time),
        (~is_done_5, obligations.Status.Open),
        out=out["procedure.documents.status"],
    )
    forwarding_start = one_of(
        (set_complete_is_there, obligations.Start.On),
        (~set_complete_is_there, obligations.Start.Awaited),
        out=out["procedure.forwarding.start"],
    )
    forwarding_status = one_of(
        (is_begun, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_5, obligations.Status.Not_begun),
        (set_complete_is_there & ~is_begun & set_complete_up_to_as_of, obligations.Status.Open),
        out=out["procedure.forwarding.status"],
    )
    number_up_to_as_of = number <= as_of
    is_begun_2 = sent_to_sector_is_there & condition_4 & number_up_to_as_of
    meeting_status = one_of(
        (is_done_4, obligations.Status.Done_in_time),
        (~is_done_4 & ~is_begun_2, obligations.Status.Not_begun),
        (sent_to_sector_is_there & condition_4 & ~is_done_4 & number_up_to_as_of, obligations.Status.Open),
        out=out["procedure.meeting.status"],
    )
    certificate_start = one_of(
        (application_received_is_there, obligations.Start.On),
        (~application_received_is_there, obligations.Start.Awaited),
        out=out["procedure.certificate.start"],
    )
    certificate_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(application_received, out=out["procedure.certificate.due"])
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
            & ~is_done_3
            & ~as_of_above_certificate_due,
            obligations.Status.Open,
        ),
        (
            application_received_is_there & application_received_up_to_as_of & ~is_done_3 & as_of_above_certificate_due,
            obligations.Status.Overdue,
        ),
        (~is_begun_ & ~is_done_3, obligations.Status.Not_begun),
        out=out["procedure.certificate.status"],
    )
    border_start = one_of(
        (certificate_issued_is_there, obligations.Start.On),
        (~certificate_issued_is_there, obligations.Start.Awaited),
        out=out["procedure.border.start"],
    )
    border_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_done_3 & ~is_done_2, obligations.Status.Not_begun),
        (condition_6, obligations.Status.Open),
        out=out["procedure.border.status"],
    )
    reporting_start = one_of(
        (sent_to_border_is_there, obligations.Start.On),
        (~sent_to_border_is_there, obligations.Start.Awaited),
        out=out["procedure.reporting.start"],
    )
    reporting_status = one_of(
        (~is_done_2, obligations.Status.Not_begun),
        (is_done_2, obligations.Status.Open),
        out=out["procedure.reporting.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(sent_to_sector_is_there, comments_due_is_nowhere),
        both(application_received_is_there, certificate_due_is_nowhere),
        ~(
            (~set_complete_is_there | application_received_is_there & (application_received <= set_complete))
            & (~sent_to_sector_is_there | set_complete_is_there & (set_complete <= sent_to_sector))
            & (~comments_received_is_there | sent_to_sector_is_there & (sent_to_sector <= comments_received))
            & (~meeting_held_is_there | sent_to_sector_is_there & (sent_to_sector <= meeting_held))
            & (~certificate_issued_is_there | meeting_held_is_there & (meeting_held <= certificate_issued))
            & (~sent_to_border_is_there | certificate_issued_is_there & (certificate_issued <= sent_to_border))
        ),
    )
    return Block(
        doubtful,
        {"filing": 0, "procedure": 0},
        {
            "filing.offices": Listing(
                (True, administration.Actor.Financial_sector),
                (True, administration.Actor.One_stop_service_of_planning_and_investment),
            ),
            "filing.needs_plan": needs_plan,
            "filing.plan.modality": obligations.Modality.Duty,
            "filing.plan.bearer": administration.Actor.Investor,
            "filing.plan.addressee": administration.Actor.Financial_sector,
            "filing.plan.start": obligations.Start.From_the_outset,
            "filing.plan.start.On": 0,
            "filing.plan.due?": False,
            "filing.plan.due": 0,
            "filing.plan.done?": submitted_is_there,
            "filing.plan.done": submitted,
            "filing.plan.status": plan_status,
            "filing.plan.follows": obligations.Consequence.Not_said,
            "filing.plan.has_followed": False,
            "procedure.next_step": next_step,
            "procedure.reports_go_to": Listing(
                (True, administration.Actor.Financial_sector),
                (True, administration.Actor.Industry_and_commerce_sector),
                (True, administration.Actor.Planning_and_investment_sector),
            ),
            "procedure.documents.modality": obligations.Modality.Duty,
            "procedure.documents.bearer": administration.Actor.Investor,
            "procedure.documents.addressee": administration.Actor.Financial_sector,
            "procedure.documents.start": obligations.Start.From_the_outset,
            "procedure.documents.start.On": 0,
            "procedure.documents.due?": False,
            "procedure.documents.due": 0,
            "procedure.documents.done?": set_complete_is_there,
            "procedure.documents.done": set_complete,
            "procedure.documents.status": documents_status,
            "procedure.documents.follows": obligations.Consequence.Not_said,
            "procedure.documents.has_followed": False,
            "procedure.forwarding.modality": obligations.Modality.Duty,
            "procedure.forwarding.bearer": administration.Actor.Financial_sector,
            "procedure.forwarding.addressee": administration.Actor.Concerned_sectors,
            "procedure.forwarding.start": forwarding_start,
            "procedure.forwarding.start.On": set_complete,
            "procedure.forwarding.due?": False,
            "procedure.forwarding.due": 0,
            "procedure.forwarding.done?": sent_to_sector_is_there,
            "procedure.forwarding.done": sent_to_sector,
            "procedure.forwarding.status": forwarding_status,
            "procedure.forwarding.follows": obligations.Consequence.Not_said,
            "procedure.forwarding.has_followed": False,
            "procedure.comments.modality": obligations.Modality.Duty,
            "procedure.comments.bearer": administration.Actor.Concerned_sectors,
            "procedure.comments.addressee": administration.Actor.Financial_sector,
            "procedure.comments.start": comments_start,
            "procedure.comments.start.On": sent_to_sector,
            "procedure.comments.due?": sent_to_sector_is_there,
            "procedure.comments.due": comments_due,
            "procedure.comments.done?": comments_received_is_there,
            "procedure.comments.done": comments_received,
            "procedure.comments.status": comments_status,
            "procedure.comments.follows": obligations.Consequence.Considered_approved,
            "procedure.comments.has_followed": comments_has_followed,
            "procedure.meeting.modality": obligations.Modality.Duty,
            "procedure.meeting.bearer": administration.Actor.Financial_sector,
            "procedure.meeting.addressee": administration.Actor.Concerned_sectors,
            "procedure.meeting.start": answered,
            "procedure.meeting.start.On": number,
            "procedure.meeting.due?": False,
            "procedure.meeting.due": 0,
            "procedure.meeting.done?": meeting_held_is_there,
            "procedure.meeting.done": meeting_held,
            "procedure.meeting.status": meeting_status,
            "procedure.meeting.follows": obligations.Consequence.Not_said,
            "procedure.meeting.has_followed": False,
            "procedure.certificate.modality": obligations.Modality.Duty,
            "procedure.certificate.bearer": administration.Actor.Financial_sector,
            "procedure.certificate.addressee": administration.Actor.Investor,
            "procedure.certificate.start": certificate_start,
            "procedure.certificate.start.On": application_received,
            "procedure.certificate.due?": application_received_is_there,
            "procedure.certificate.due": certificate_due,
            "procedure.certificate.done?": certificate_issued_is_there,
            "procedure.certificate.done": certificate_issued,
            "procedure.certificate.status": certificate_status,
            "procedure.certificate.follows": obligations.Consequence.Not_said,
            "procedure.certificate.has_followed": False,
            "procedure.border.modality": obligations.Modality.Duty,
            "procedure.border.bearer": administration.Actor.Financial_sector,
            "procedure.border.addressee": administration.Actor.Customs,
            "procedure.border.start": border_start,
            "procedure.border.start.On": certificate_issued,
            "procedure.border.due?": False,
            "procedure.border.due": 0,
            "procedure.border.done?": sent_to_border_is_there,
            "procedure.border.done": sent_to_border,
            "procedure.border.status": border_status,
            "procedure.border.follows": obligations.Consequence.Not_said,
            "procedure.border.has_followed": False,
            "procedure.reporting.modality": obligations.Modality.Duty,
            "procedure.reporting.bearer": administration.Actor.Customs,
            "procedure.reporting.addressee": administration.Actor.Financial_sector,
            "procedure.reporting.start": reporting_start,
            "procedure.reporting.start.On": sent_to_border,
            "procedure.reporting.due?": False,
            "procedure.reporting.due": 0,
            "procedure.reporting.done?": False,
            "procedure.reporting.done": 0,
            "procedure.reporting.status": reporting_status,
            "procedure.reporting.follows": obligations.Consequence.Not_said,
            "procedure.reporting.has_followed": False,
        },
    )


def _import_plan_timeline_block_by_reading(
    is_promoted_activity: Array,
    is_concession_activity: Array,
    licensed_on: Array,
    wishes_exemption: Array,
    submitted_is_there: Array,
    submitted: Array,
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
    import_plan_duties_thirty_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Import_plan_timeline` for a block of rows, by how the text is read."""
    # Article 37, second sentence
    needs_plan_rule_1 = licensed_on > 14_432
    # Article 37, third sentence
    needs_plan_rule_2 = ~needs_plan_rule_1
    condition = is_promoted_activity | is_concession_activity
    # Article 37: The enterprise is to make a plan.
    needs_plan = np.logical_or(
        needs_plan_rule_1 & condition, wishes_exemption & needs_plan_rule_2 & condition, out=out["filing.needs_plan"]
    )
    submitted_up_to_as_of = submitted <= as_of
    is_done = submitted_is_there & submitted_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    plan_status = one_of(
        (submitted_is_there & needs_plan & submitted_up_to_as_of, obligations.Status.Done_in_time),
        (needs_plan & ~is_done, obligations.Status.Open),
        out=out["filing.plan.status"],
    )
    comments_start = one_of(
        (sent_to_sector_is_there, obligations.Start.On),
        (~sent_to_sector_is_there, obligations.Start.Awaited),
        out=out["procedure.comments.start"],
    )
    comments_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(sent_to_sector, out=out["procedure.comments.due"])
    comments_due_is_nowhere = nowhere(comments_due)
    sent_to_sector_up_to_as_of = sent_to_sector <= as_of
    is_begun = sent_to_sector_is_there & sent_to_sector_up_to_as_of
    comments_received_up_to_as_of = comments_received <= as_of
    is_done_ = comments_received_is_there & comments_received_up_to_as_of
    comments_received_above_comments_due = comments_received > comments_due
    as_of_above_comments_due = as_of > comments_due
    condition_ = (
        sent_to_sector_is_there
        & comments_received_is_there
        & comments_received_up_to_as_of
        & comments_received_above_comments_due
    )
    condition_2 = (
        comments_received_is_there
        & comments_received_up_to_as_of
        & ~(sent_to_sector_is_there & comments_received_above_comments_due)
    )
    condition_3 = sent_to_sector_is_there & sent_to_sector_up_to_as_of & as_of_above_comments_due & ~is_done_
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    comments_status = one_of(
        (condition_, obligations.Status.Done_late),
        (condition_2, obligations.Status.Done_in_time),
        (
            sent_to_sector_is_there & sent_to_sector_up_to_as_of & ~as_of_above_comments_due & ~is_done_,
            obligations.Status.Open,
        ),
        (condition_3, obligations.Status.Overdue),
        (~is_begun & ~is_done_, obligations.Status.Not_begun),
        out=out["procedure.comments.status"],
    )
    comments_has_followed = np.logical_or(condition_, condition_3, out=out["procedure.comments.has_followed"])
    number = select(condition_2, comments_received, comments_due + 1, out=out["procedure.meeting.start.On"])
    condition_4 = as_of_above_comments_due | condition_2
    condition_5 = sent_to_sector_is_there & condition_4
    # Article 38: From which day the relevant sector has answered, or is considered to have approved: the day after its
    # 10 working days.
    answered = one_of(
        (condition_5, obligations.Start.On),
        (~sent_to_sector_is_there | ~as_of_above_comments_due & ~condition_2, obligations.Start.Awaited),
        out=out["procedure.meeting.start"],
    )
    is_done_2 = sent_to_border_is_there & (sent_to_border <= as_of)
    certificate_issued_up_to_as_of = certificate_issued <= as_of
    is_done_3 = certificate_issued_is_there & certificate_issued_up_to_as_of
    meeting_held_up_to_as_of = meeting_held <= as_of
    is_done_4 = meeting_held_is_there & meeting_held_up_to_as_of
    set_complete_up_to_as_of = set_complete <= as_of
    is_done_5 = set_complete_is_there & set_complete_up_to_as_of
    condition_6 = certificate_issued_is_there & certificate_issued_up_to_as_of & ~is_done_2
    # Article 38: What is to be done next.
    # `Import_plan_step.Submit_the_plan`, which is 0, where nothing of this holds.
    next_step = one_of(
        (is_done_2, part_8_duties_and_taxes.Import_plan_step.Inspect_and_report),
        (condition_6, part_8_duties_and_taxes.Import_plan_step.Send_to_the_border),
        (
            meeting_held_is_there & meeting_held_up_to_as_of & ~is_done_3 & ~is_done_2,
            part_8_duties_and_taxes.Import_plan_step.Issue_the_certificate,
        ),
        (
            sent_to_sector_is_there & condition_4 & ~is_done_4 & ~is_done_3 & ~is_done_2,
            part_8_duties_and_taxes.Import_plan_step.Hold_the_joint_meeting,
        ),
        (
            sent_to_sector_is_there & sent_to_sector_up_to_as_of & ~condition_4 & ~is_done_4 & ~is_done_3 & ~is_done_2,
            part_8_duties_and_taxes.Import_plan_step.Comment,
        ),
        (
            set_complete_is_there
            & ~is_begun
            & ~condition_5
            & set_complete_up_to_as_of
            & ~is_done_4
            & ~is_done_3
            & ~is_done_2,
            part_8_duties_and_taxes.Import_plan_step.Send_to_the_sectors,
        ),
        (
            application_received_is_there
            & ~is_begun
            & ~condition_5
            & (application_received <= as_of)
            & ~is_done_5
            & ~is_done_4
            & ~is_done_3
            & ~is_done_2,
            part_8_duties_and_taxes.Import_plan_step.Complete_the_documents,
        ),
        out=out["procedure.next_step"],
    )
    documents_status = one_of(
        (is_done_5, obligations.Status.Done_in_time),
        (~is_done_5, obligations.Status.Open),
        out=out["procedure.documents.status"],
    )
    forwarding_start = one_of(
        (set_complete_is_there, obligations.Start.On),
        (~set_complete_is_there, obligations.Start.Awaited),
        out=out["procedure.forwarding.start"],
    )
    forwarding_status = one_of(
        (is_begun, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_5, obligations.Status.Not_begun),
        (set_complete_is_there & ~is_begun & set_complete_up_to_as_of, obligations.Status.Open),
        out=out["procedure.forwarding.status"],
    )
    number_up_to_as_of = number <= as_of
    is_begun_ = sent_to_sector_is_there & condition_4 & number_up_to_as_of
    meeting_status = one_of(
        (is_done_4, obligations.Status.Done_in_time),
        (~is_done_4 & ~is_begun_, obligations.Status.Not_begun),
        (sent_to_sector_is_there & condition_4 & ~is_done_4 & number_up_to_as_of, obligations.Status.Open),
        out=out["procedure.meeting.status"],
    )
    import_plan_duties_thirty_days_is_from_application = (
        import_plan_duties_thirty_days == part_8_duties_and_taxes.Thirty_days.From_application
    )
    certificate_due_is_there = np.logical_or(
        application_received_is_there & import_plan_duties_thirty_days_is_from_application,
        set_complete_is_there & ~import_plan_duties_thirty_days_is_from_application,
        out=out["procedure.certificate.due?"],
    )
    number_ = select(
        import_plan_duties_thirty_days_is_from_application,
        application_received,
        set_complete,
        out=out["procedure.certificate.start.On"],
    )
    certificate_start = one_of(
        (certificate_due_is_there, obligations.Start.On),
        (~certificate_due_is_there, obligations.Start.Awaited),
        out=out["procedure.certificate.start"],
    )
    certificate_due = _WORKING_DAYS_LATER_30_LAO_PDR.of(number_, out=out["procedure.certificate.due"])
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
            ~is_done_3 & certificate_due_is_there & number__up_to_as_of & ~as_of_above_certificate_due,
            obligations.Status.Open,
        ),
        (
            ~is_done_3 & certificate_due_is_there & number__up_to_as_of & as_of_above_certificate_due,
            obligations.Status.Overdue,
        ),
        (~is_done_3 & ~is_begun_2, obligations.Status.Not_begun),
        out=out["procedure.certificate.status"],
    )
    border_start = one_of(
        (certificate_issued_is_there, obligations.Start.On),
        (~certificate_issued_is_there, obligations.Start.Awaited),
        out=out["procedure.border.start"],
    )
    border_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_done_3 & ~is_done_2, obligations.Status.Not_begun),
        (condition_6, obligations.Status.Open),
        out=out["procedure.border.status"],
    )
    reporting_start = one_of(
        (sent_to_border_is_there, obligations.Start.On),
        (~sent_to_border_is_there, obligations.Start.Awaited),
        out=out["procedure.reporting.start"],
    )
    reporting_status = one_of(
        (~is_done_2, obligations.Status.Not_begun),
        (is_done_2, obligations.Status.Open),
        out=out["procedure.reporting.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(sent_to_sector_is_there, comments_due_is_nowhere),
        both(certificate_due_is_there, certificate_due_is_nowhere),
        ~(
            (~set_complete_is_there | application_received_is_there & (application_received <= set_complete))
            & (~sent_to_sector_is_there | set_complete_is_there & (set_complete <= sent_to_sector))
            & (~comments_received_is_there | sent_to_sector_is_there & (sent_to_sector <= comments_received))
            & (~meeting_held_is_there | sent_to_sector_is_there & (sent_to_sector <= meeting_held))
            & (~certificate_issued_is_there | meeting_held_is_there & (meeting_held <= certificate_issued))
            & (~sent_to_border_is_there | certificate_issued_is_there & (certificate_issued <= sent_to_border))
        ),
    )
    return Block(
        doubtful,
        {"filing": 0, "procedure": 0},
        {
            "filing.offices": Listing(
                (True, administration.Actor.Financial_sector),
                (True, administration.Actor.One_stop_service_of_planning_and_investment),
            ),
            "filing.needs_plan": needs_plan,
            "filing.plan.modality": obligations.Modality.Duty,
            "filing.plan.bearer": administration.Actor.Investor,
            "filing.plan.addressee": administration.Actor.Financial_sector,
            "filing.plan.start": obligations.Start.From_the_outset,
            "filing.plan.start.On": 0,
            "filing.plan.due?": False,
            "filing.plan.due": 0,
            "filing.plan.done?": submitted_is_there,
            "filing.plan.done": submitted,
            "filing.plan.status": plan_status,
            "filing.plan.follows": obligations.Consequence.Not_said,
            "filing.plan.has_followed": False,
            "procedure.next_step": next_step,
            "procedure.reports_go_to": Listing(
                (True, administration.Actor.Financial_sector),
                (True, administration.Actor.Industry_and_commerce_sector),
                (True, administration.Actor.Planning_and_investment_sector),
            ),
            "procedure.documents.modality": obligations.Modality.Duty,
            "procedure.documents.bearer": administration.Actor.Investor,
            "procedure.documents.addressee": administration.Actor.Financial_sector,
            "procedure.documents.start": obligations.Start.From_the_outset,
            "procedure.documents.start.On": 0,
            "procedure.documents.due?": False,
            "procedure.documents.due": 0,
            "procedure.documents.done?": set_complete_is_there,
            "procedure.documents.done": set_complete,
            "procedure.documents.status": documents_status,
            "procedure.documents.follows": obligations.Consequence.Not_said,
            "procedure.documents.has_followed": False,
            "procedure.forwarding.modality": obligations.Modality.Duty,
            "procedure.forwarding.bearer": administration.Actor.Financial_sector,
            "procedure.forwarding.addressee": administration.Actor.Concerned_sectors,
            "procedure.forwarding.start": forwarding_start,
            "procedure.forwarding.start.On": set_complete,
            "procedure.forwarding.due?": False,
            "procedure.forwarding.due": 0,
            "procedure.forwarding.done?": sent_to_sector_is_there,
            "procedure.forwarding.done": sent_to_sector,
            "procedure.forwarding.status": forwarding_status,
            "procedure.forwarding.follows": obligations.Consequence.Not_said,
            "procedure.forwarding.has_followed": False,
            "procedure.comments.modality": obligations.Modality.Duty,
            "procedure.comments.bearer": administration.Actor.Concerned_sectors,
            "procedure.comments.addressee": administration.Actor.Financial_sector,
            "procedure.comments.start": comments_start,
            "procedure.comments.start.On": sent_to_sector,
            "procedure.comments.due?": sent_to_sector_is_there,
            "procedure.comments.due": comments_due,
            "procedure.comments.done?": comments_received_is_there,
            "procedure.comments.done": comments_received,
            "procedure.comments.status": comments_status,
            "procedure.comments.follows": obligations.Consequence.Considered_approved,
            "procedure.comments.has_followed": comments_has_followed,
            "procedure.meeting.modality": obligations.Modality.Duty,
            "procedure.meeting.bearer": administration.Actor.Financial_sector,
            "procedure.meeting.addressee": administration.Actor.Concerned_sectors,
            "procedure.meeting.start": answered,
            "procedure.meeting.start.On": number,
            "procedure.meeting.due?": False,
            "procedure.meeting.due": 0,
            "procedure.meeting.done?": meeting_held_is_there,
            "procedure.meeting.done": meeting_held,
            "procedure.meeting.status": meeting_status,
            "procedure.meeting.follows": obligations.Consequence.Not_said,
            "procedure.meeting.has_followed": False,
            "procedure.certificate.modality": obligations.Modality.Duty,
            "procedure.certificate.bearer": administration.Actor.Financial_sector,
            "procedure.certificate.addressee": administration.Actor.Investor,
            "procedure.certificate.start": certificate_start,
            "procedure.certificate.start.On": number_,
            "procedure.certificate.due?": certificate_due_is_there,
            "procedure.certificate.due": certificate_due,
            "procedure.certificate.done?": certificate_issued_is_there,
            "procedure.certificate.done": certificate_issued,
            "procedure.certificate.status": certificate_status,
            "procedure.certificate.follows": obligations.Consequence.Not_said,
            "procedure.certificate.has_followed": False,
            "procedure.border.modality": obligations.Modality.Duty,
            "procedure.border.bearer": administration.Actor.Financial_sector,
            "procedure.border.addressee": administration.Actor.Customs,
            "procedure.border.start": border_start,
            "procedure.border.start.On": certificate_issued,
            "procedure.border.due?": False,
            "procedure.border.due": 0,
            "procedure.border.done?": sent_to_border_is_there,
            "procedure.border.done": sent_to_border,
            "procedure.border.status": border_status,
            "procedure.border.follows": obligations.Consequence.Not_said,
            "procedure.border.has_followed": False,
            "procedure.reporting.modality": obligations.Modality.Duty,
            "procedure.reporting.bearer": administration.Actor.Customs,
            "procedure.reporting.addressee": administration.Actor.Financial_sector,
            "procedure.reporting.start": reporting_start,
            "procedure.reporting.start.On": sent_to_border,
            "procedure.reporting.due?": False,
            "procedure.reporting.due": 0,
            "procedure.reporting.done?": False,
            "procedure.reporting.done": 0,
            "procedure.reporting.status": reporting_status,
            "procedure.reporting.follows": obligations.Consequence.Not_said,
            "procedure.reporting.has_followed": False,
        },
    )


IMPORT_PLAN_TIMELINE = ColumnScope(
    scalar_timelines.IMPORT_PLAN_TIMELINE,
    Blocks(
        _import_plan_timeline_block,
        (
            "is_promoted_activity",
            "is_concession_activity",
            "licensed_on",
            "wishes_exemption",
            "submitted?",
            "submitted",
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
            "filing.needs_plan": "bool",
            "filing.plan.status": "int8",
            "procedure.next_step": "int8",
            "procedure.documents.status": "int8",
            "procedure.forwarding.start": "int8",
            "procedure.forwarding.status": "int8",
            "procedure.comments.start": "int8",
            "procedure.comments.due": "int64",
            "procedure.comments.status": "int8",
            "procedure.comments.has_followed": "bool",
            "procedure.meeting.start": "int8",
            "procedure.meeting.start.On": "int64",
            "procedure.meeting.status": "int8",
            "procedure.certificate.start": "int8",
            "procedure.certificate.due": "int64",
            "procedure.certificate.status": "int8",
            "procedure.border.start": "int8",
            "procedure.border.status": "int8",
            "procedure.reporting.start": "int8",
            "procedure.reporting.status": "int8",
        },
    ),
    Blocks(
        _import_plan_timeline_block_by_reading,
        (
            "is_promoted_activity",
            "is_concession_activity",
            "licensed_on",
            "wishes_exemption",
            "submitted?",
            "submitted",
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
            "Import_plan_duties.thirty_days",
        ),
        tabled=("sent_to_sector",),
        puts={
            "filing.needs_plan": "bool",
            "filing.plan.status": "int8",
            "procedure.next_step": "int8",
            "procedure.documents.status": "int8",
            "procedure.forwarding.start": "int8",
            "procedure.forwarding.status": "int8",
            "procedure.comments.start": "int8",
            "procedure.comments.due": "int64",
            "procedure.comments.status": "int8",
            "procedure.comments.has_followed": "bool",
            "procedure.meeting.start": "int8",
            "procedure.meeting.start.On": "int64",
            "procedure.meeting.status": "int8",
            "procedure.certificate.start": "int8",
            "procedure.certificate.start.On": "int64",
            "procedure.certificate.due?": "bool",
            "procedure.certificate.due": "int64",
            "procedure.certificate.status": "int8",
            "procedure.border.start": "int8",
            "procedure.border.status": "int8",
            "procedure.reporting.start": "int8",
            "procedure.reporting.status": "int8",
        },
    ),
)


def import_plan_timeline(
    *,
    is_promoted_activity: Column,
    is_concession_activity: Column,
    licensed_on: Column,
    wishes_exemption: Column,
    submitted: Column | None = None,
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
    """I want to import free of customs duty this year: what has been done in time on my annual import plan, what is
    due next, and by whom?

    Encodes Import plan (rules/situations/timelines.catala_en:437).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_promoted_activity: The business invests in a promoted activity of Annex 1.
            bool.
        is_concession_activity: The business invests in a concession activity of Annex 3.
            bool.
        licensed_on: The day of the investment license.
            datetime64[D].
        wishes_exemption: The enterprise wishes to be exempt from customs duty under the Decree.
            bool.
        submitted: The day on which the annual import plan was submitted.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
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
        filing: The plan: Article 37.
            A mapping of columns: {offices: `Lists` of codes of `administration.Actor` (int8), needs_plan: bool,
                plan: a mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}}.
        procedure: From the documents to the border: Article 38.
            A mapping of columns: {next_step: codes of `part_8_duties_and_taxes.Import_plan_step` (int8),
                reports_go_to: `Lists` of codes of `administration.Actor` (int8), documents: a mapping as `filing.plan`,
                forwarding: a mapping as `filing.plan`, comments: a mapping as `filing.plan`, meeting: a mapping as
                `filing.plan`, certificate: a mapping as `filing.plan`, border: a mapping as `filing.plan`, reporting: a
                mapping as `filing.plan`}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return IMPORT_PLAN_TIMELINE.ask(
        threads,
        is_promoted_activity=is_promoted_activity,
        is_concession_activity=is_concession_activity,
        licensed_on=licensed_on,
        wishes_exemption=wishes_exemption,
        submitted=submitted,
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


def _representative_office_timeline_block(
    registered_abroad: Array,
    has_lao_entity: Array,
    mou_signed_is_there: Array,
    mou_signed: Array,
    established_is_there: Array,
    established: Array,
    code_obtained_is_there: Array,
    code_obtained: Array,
    taxpayer_number_obtained_is_there: Array,
    taxpayer_number_obtained: Array,
    certificate_issued_is_there: Array,
    certificate_issued: Array,
    seal_permitted_is_there: Array,
    seal_permitted: Array,
    seal_carved_is_there: Array,
    seal_carved: Array,
    certificate_end_is_there: Array,
    certificate_end: Array,
    business_approved: Array,
    business_conducted_is_there: Array,
    business_conducted: Array,
    income_generated_is_there: Array,
    income_generated: Array,
    receipt_issued_is_there: Array,
    receipt_issued: Array,
    bankruptcy_declared_is_there: Array,
    bankruptcy_declared: Array,
    end_requested_is_there: Array,
    end_requested: Array,
    infringed_is_there: Array,
    infringed: Array,
    end_approved_is_there: Array,
    end_approved: Array,
    wishes_to_invest: Array,
    applied_again_is_there: Array,
    applied_again: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_timeline` for a block of rows."""
    establishment_start = one_of(
        (mou_signed_is_there, obligations.Start.On),
        (~mou_signed_is_there, obligations.Start.Awaited),
        out=out["registration.establishment.start"],
    )
    establishment_done_is_there = np.logical_and(
        mou_signed_is_there, established_is_there, out=out["registration.establishment.done?"]
    )
    mou_signed_up_to_as_of = mou_signed <= as_of
    is_begun = mou_signed_is_there & mou_signed_up_to_as_of
    established_up_to_as_of = established <= as_of
    is_done = mou_signed_is_there & established_is_there & established_up_to_as_of
    is_begun_ = established_is_there & established_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    establishment_status = one_of(
        (
            registered_abroad & mou_signed_is_there & established_is_there & ~has_lao_entity & established_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (registered_abroad & ~has_lao_entity & ~is_begun & ~is_done, obligations.Status.Not_begun),
        (
            registered_abroad & mou_signed_is_there & ~has_lao_entity & mou_signed_up_to_as_of & ~is_begun_,
            obligations.Status.Open,
        ),
        out=out["registration.establishment.status"],
    )
    is_done_ = code_obtained_is_there & (code_obtained <= as_of)
    enterprise_code_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_, obligations.Status.Open),
        out=out["registration.enterprise_code.status"],
    )
    is_done_2 = taxpayer_number_obtained_is_there & (taxpayer_number_obtained <= as_of)
    taxpayer_number_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_done_2, obligations.Status.Open),
        out=out["registration.taxpayer_number.status"],
    )
    seal_permission_start = one_of(
        (certificate_issued_is_there, obligations.Start.On),
        (~certificate_issued_is_there, obligations.Start.Awaited),
        out=out["registration.seal_permission.start"],
    )
    certificate_issued_up_to_as_of = certificate_issued <= as_of
    is_begun_2 = certificate_issued_is_there & certificate_issued_up_to_as_of
    seal_permitted_up_to_as_of = seal_permitted <= as_of
    is_done_3 = seal_permitted_is_there & seal_permitted_up_to_as_of
    monitoring_status = one_of(
        (~is_begun_2, obligations.Status.Not_begun),
        (is_begun_2, obligations.Status.Open),
        out=out["registration.monitoring.status"],
    )
    seal_permission_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_begun_2 & ~is_done_3, obligations.Status.Not_begun),
        (certificate_issued_is_there & certificate_issued_up_to_as_of & ~is_done_3, obligations.Status.Open),
        out=out["registration.seal_permission.status"],
    )
    seal_start = one_of(
        (seal_permitted_is_there, obligations.Start.On),
        (~seal_permitted_is_there, obligations.Start.Awaited),
        out=out["registration.seal.start"],
    )
    seal_due = _WORKING_DAYS_LATER_7_LAO_PDR.of(seal_permitted, out=out["registration.seal.due"])
    seal_due_is_nowhere = nowhere(seal_due)
    seal_carved_up_to_as_of = seal_carved <= as_of
    is_done_4 = seal_carved_is_there & seal_carved_up_to_as_of
    seal_carved_above_seal_due = seal_carved > seal_due
    as_of_above_seal_due = as_of > seal_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    seal_status = one_of(
        (
            seal_permitted_is_there & seal_carved_is_there & seal_carved_up_to_as_of & seal_carved_above_seal_due,
            obligations.Status.Done_late,
        ),
        (
            seal_carved_is_there & seal_carved_up_to_as_of & ~(seal_permitted_is_there & seal_carved_above_seal_due),
            obligations.Status.Done_in_time,
        ),
        (
            seal_permitted_is_there & seal_permitted_up_to_as_of & ~as_of_above_seal_due & ~is_done_4,
            obligations.Status.Open,
        ),
        (
            seal_permitted_is_there & seal_permitted_up_to_as_of & as_of_above_seal_due & ~is_done_4,
            obligations.Status.Overdue,
        ),
        (~is_done_3 & ~is_done_4, obligations.Status.Not_begun),
        out=out["registration.seal.status"],
    )
    number = select(established > mou_signed, established, mou_signed, out=out["tasks.mou_monitoring.start.On"])
    # Article 29, third item: The first day on which there is both an office and an MOU or agreement to monitor.
    monitoring_begins = one_of(
        (establishment_done_is_there, obligations.Start.On),
        (~mou_signed_is_there | ~established_is_there, obligations.Start.Awaited),
        out=out["tasks.mou_monitoring.start"],
    )
    data_collection_start = one_of(
        (established_is_there, obligations.Start.On),
        (~established_is_there, obligations.Start.Awaited),
        out=out["tasks.data_collection.start"],
    )
    data_collection_status = one_of(
        (~is_begun_, obligations.Status.Not_begun),
        (is_begun_, obligations.Status.Open),
        out=out["tasks.data_collection.status"],
    )
    number_up_to_as_of = number <= as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    mou_monitoring_status = one_of(
        (
            mou_signed_is_there & mou_signed_up_to_as_of & ~(established_is_there & number_up_to_as_of),
            obligations.Status.Not_begun,
        ),
        (
            mou_signed_is_there & established_is_there & mou_signed_up_to_as_of & number_up_to_as_of,
            obligations.Status.Open,
        ),
        out=out["tasks.mou_monitoring.status"],
    )
    business_done_is_there = np.logical_and(
        business_conducted_is_there, ~business_approved, out=out["prohibitions.business.done?"]
    )
    is_done_5 = np.logical_and(
        business_conducted_is_there & ~business_approved,
        business_conducted <= as_of,
        out=out["prohibitions.business.has_followed"],
    )
    business_status = one_of(
        (is_done_5, obligations.Status.Broken),
        (~is_done_5, obligations.Status.Observed),
        out=out["prohibitions.business.status"],
    )
    is_done_6 = np.logical_and(
        income_generated_is_there, income_generated <= as_of, out=out["prohibitions.income.has_followed"]
    )
    income_status = one_of(
        (is_done_6, obligations.Status.Broken),
        (~is_done_6, obligations.Status.Observed),
        out=out["prohibitions.income.status"],
    )
    is_done_7 = np.logical_and(
        receipt_issued_is_there, receipt_issued <= as_of, out=out["prohibitions.receipts.has_followed"]
    )
    receipts_status = one_of(
        (is_done_7, obligations.Status.Broken),
        (~is_done_7, obligations.Status.Observed),
        out=out["prohibitions.receipts.status"],
    )
    is_done_8 = np.logical_and(
        bankruptcy_declared_is_there, bankruptcy_declared <= as_of, out=out["prohibitions.bankruptcy.has_followed"]
    )
    bankruptcy_status = one_of(
        (is_done_8, obligations.Status.Broken),
        (~is_done_8, obligations.Status.Observed),
        out=out["prohibitions.bankruptcy.status"],
    )
    certificate_end_is_too_large = beyond(certificate_end, 4_611_686_018_427_387_904)
    end_on_request_due = np.subtract(certificate_end, 1, out=out["end_of_term.end_on_request.due"])
    end_on_request_due_above_2932896 = above(end_on_request_due, 2_932_896)
    end_on_request_due_up_to_minus_719163 = below(end_on_request_due, -719_162)
    end_requested_up_to_as_of = end_requested <= as_of
    is_done_9 = end_requested_is_there & end_requested_up_to_as_of
    end_requested_above_end_on_request_due = end_requested > end_on_request_due
    as_of_above_end_on_request_due = as_of > end_on_request_due
    # Article 28, seventh sentence
    may_end_early_rule_1 = end_requested_is_there & end_requested_up_to_as_of & ~end_requested_above_end_on_request_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    end_on_request_status = one_of(
        (
            end_requested_is_there & end_requested_up_to_as_of & end_requested_above_end_on_request_due,
            obligations.Status.Done_late,
        ),
        (may_end_early_rule_1, obligations.Status.Done_in_time),
        (~as_of_above_end_on_request_due & ~is_done_9, obligations.Status.Open),
        (as_of_above_end_on_request_due & ~is_done_9, obligations.Status.Lapsed),
        out=out["end_of_term.end_on_request.status"],
    )
    infringed_up_to_as_of = infringed <= as_of
    end_for_infringement_start = one_of(
        (infringed_is_there, obligations.Start.On),
        (~infringed_is_there, obligations.Start.Awaited),
        out=out["end_of_term.end_for_infringement.start"],
    )
    infringed_up_to_end_approved = infringed <= end_approved
    end_for_infringement_done_is_there = np.logical_and(
        infringed_is_there & end_approved_is_there,
        infringed_up_to_end_approved,
        out=out["end_of_term.end_for_infringement.done?"],
    )
    end_approved_up_to_as_of = end_approved <= as_of
    end_approved_above_end_on_request_due = end_approved > end_on_request_due
    not_condition = ~end_approved_is_there | (infringed > end_approved) | (end_approved > as_of)
    condition = (
        infringed_is_there
        & end_approved_is_there
        & infringed_up_to_as_of
        & infringed_up_to_end_approved
        & end_approved_up_to_as_of
        & ~end_approved_above_end_on_request_due
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    end_for_infringement_status = one_of(
        (
            infringed_is_there
            & end_approved_is_there
            & infringed_up_to_as_of
            & infringed_up_to_end_approved
            & end_approved_up_to_as_of
            & end_approved_above_end_on_request_due,
            obligations.Status.Done_late,
        ),
        (condition, obligations.Status.Done_in_time),
        (
            infringed_is_there & ~as_of_above_end_on_request_due & infringed_up_to_as_of & not_condition,
            obligations.Status.Open,
        ),
        (
            infringed_is_there & as_of_above_end_on_request_due & infringed_up_to_as_of & not_condition,
            obligations.Status.Lapsed,
        ),
        out=out["end_of_term.end_for_infringement.status"],
    )
    # Article 28, seventh sentence: The term may be terminated before the period has run.
    may_end_early = np.logical_or(may_end_early_rule_1, condition, out=out["end_of_term.may_end_early"])
    certificate_end_above_as_of = certificate_end > as_of
    is_begun_3 = ~certificate_end_above_as_of
    applied_again_up_to_as_of = applied_again <= as_of
    is_done_10 = applied_again_is_there & applied_again_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    new_application_status = one_of(
        (wishes_to_invest & applied_again_is_there & applied_again_up_to_as_of, obligations.Status.Done_in_time),
        (wishes_to_invest & certificate_end_above_as_of & ~is_done_10, obligations.Status.Not_begun),
        (wishes_to_invest & is_begun_3 & ~is_done_10, obligations.Status.Open),
        out=out["end_of_term.new_application.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        certificate_end_is_too_large,
        either(
            both(seal_permitted_is_there, seal_due_is_nowhere),
            both(
                certificate_end_is_there,
                either(
                    end_on_request_due_above_2932896,
                    end_on_request_due_up_to_minus_719163,
                    both(
                        either(end_on_request_due_above_2932896, end_on_request_due_up_to_minus_719163),
                        ~may_end_early_rule_1,
                    ),
                ),
            ),
        ),
    )
    return Block(
        doubtful,
        {"registration": 0, "tasks": 0, "prohibitions": 0, "end_of_term": 0},
        {
            "registration.establishment.modality": obligations.Modality.Duty,
            "registration.establishment.bearer": administration.Actor.Foreign_legal_entity,
            "registration.establishment.addressee": administration.Actor.Government,
            "registration.establishment.start": establishment_start,
            "registration.establishment.start.On": mou_signed,
            "registration.establishment.due?": False,
            "registration.establishment.due": 0,
            "registration.establishment.done?": establishment_done_is_there,
            "registration.establishment.done": established,
            "registration.establishment.status": establishment_status,
            "registration.establishment.follows": obligations.Consequence.Not_said,
            "registration.establishment.has_followed": False,
            "registration.enterprise_code.modality": obligations.Modality.Duty,
            "registration.enterprise_code.bearer": administration.Actor.Planning_and_investment_sector,
            "registration.enterprise_code.addressee": administration.Actor.Industry_and_commerce_sector,
            "registration.enterprise_code.start": obligations.Start.From_the_outset,
            "registration.enterprise_code.start.On": 0,
            "registration.enterprise_code.due?": False,
            "registration.enterprise_code.due": 0,
            "registration.enterprise_code.done?": code_obtained_is_there,
            "registration.enterprise_code.done": code_obtained,
            "registration.enterprise_code.status": enterprise_code_status,
            "registration.enterprise_code.follows": obligations.Consequence.Not_said,
            "registration.enterprise_code.has_followed": False,
            "registration.taxpayer_number.modality": obligations.Modality.Duty,
            "registration.taxpayer_number.bearer": administration.Actor.Planning_and_investment_sector,
            "registration.taxpayer_number.addressee": administration.Actor.Financial_sector,
            "registration.taxpayer_number.start": obligations.Start.From_the_outset,
            "registration.taxpayer_number.start.On": 0,
            "registration.taxpayer_number.due?": False,
            "registration.taxpayer_number.due": 0,
            "registration.taxpayer_number.done?": taxpayer_number_obtained_is_there,
            "registration.taxpayer_number.done": taxpayer_number_obtained,
            "registration.taxpayer_number.status": taxpayer_number_status,
            "registration.taxpayer_number.follows": obligations.Consequence.Not_said,
            "registration.taxpayer_number.has_followed": False,
            "registration.seal_permission.modality": obligations.Modality.Duty,
            "registration.seal_permission.bearer": administration.Actor.Planning_and_investment_sector,
            "registration.seal_permission.addressee": administration.Actor.Public_security_sector,
            "registration.seal_permission.start": seal_permission_start,
            "registration.seal_permission.start.On": certificate_issued,
            "registration.seal_permission.due?": False,
            "registration.seal_permission.due": 0,
            "registration.seal_permission.done?": seal_permitted_is_there,
            "registration.seal_permission.done": seal_permitted,
            "registration.seal_permission.status": seal_permission_status,
            "registration.seal_permission.follows": obligations.Consequence.Not_said,
            "registration.seal_permission.has_followed": False,
            "registration.seal.modality": obligations.Modality.Duty,
            "registration.seal.bearer": administration.Actor.Public_security_sector,
            "registration.seal.addressee": administration.Actor.Representative_office,
            "registration.seal.start": seal_start,
            "registration.seal.start.On": seal_permitted,
            "registration.seal.due?": seal_permitted_is_there,
            "registration.seal.due": seal_due,
            "registration.seal.done?": seal_carved_is_there,
            "registration.seal.done": seal_carved,
            "registration.seal.status": seal_status,
            "registration.seal.follows": obligations.Consequence.Not_said,
            "registration.seal.has_followed": False,
            "registration.monitoring.modality": obligations.Modality.Duty,
            "registration.monitoring.bearer": administration.Actor.Public_security_sector,
            "registration.monitoring.addressee": administration.Actor.Investor,
            "registration.monitoring.start": seal_permission_start,
            "registration.monitoring.start.On": certificate_issued,
            "registration.monitoring.due?": False,
            "registration.monitoring.due": 0,
            "registration.monitoring.done?": False,
            "registration.monitoring.done": 0,
            "registration.monitoring.status": monitoring_status,
            "registration.monitoring.follows": obligations.Consequence.Not_said,
            "registration.monitoring.has_followed": False,
            "tasks.data_collection.modality": obligations.Modality.Right,
            "tasks.data_collection.bearer": administration.Actor.Representative_office,
            "tasks.data_collection.addressee": administration.Actor.Not_named,
            "tasks.data_collection.start": data_collection_start,
            "tasks.data_collection.start.On": established,
            "tasks.data_collection.due?": False,
            "tasks.data_collection.due": 0,
            "tasks.data_collection.done?": False,
            "tasks.data_collection.done": 0,
            "tasks.data_collection.status": data_collection_status,
            "tasks.data_collection.follows": obligations.Consequence.Not_said,
            "tasks.data_collection.has_followed": False,
            "tasks.focal_point.modality": obligations.Modality.Duty,
            "tasks.focal_point.bearer": administration.Actor.Representative_office,
            "tasks.focal_point.addressee": administration.Actor.Foreign_legal_entity,
            "tasks.focal_point.start": data_collection_start,
            "tasks.focal_point.start.On": established,
            "tasks.focal_point.due?": False,
            "tasks.focal_point.due": 0,
            "tasks.focal_point.done?": False,
            "tasks.focal_point.done": 0,
            "tasks.focal_point.status": data_collection_status,
            "tasks.focal_point.follows": obligations.Consequence.Not_said,
            "tasks.focal_point.has_followed": False,
            "tasks.mou_monitoring.modality": obligations.Modality.Duty,
            "tasks.mou_monitoring.bearer": administration.Actor.Representative_office,
            "tasks.mou_monitoring.addressee": administration.Actor.Not_named,
            "tasks.mou_monitoring.start": monitoring_begins,
            "tasks.mou_monitoring.start.On": number,
            "tasks.mou_monitoring.due?": False,
            "tasks.mou_monitoring.due": 0,
            "tasks.mou_monitoring.done?": False,
            "tasks.mou_monitoring.done": 0,
            "tasks.mou_monitoring.status": mou_monitoring_status,
            "tasks.mou_monitoring.follows": obligations.Consequence.Not_said,
            "tasks.mou_monitoring.has_followed": False,
            "prohibitions.business.modality": obligations.Modality.Prohibition,
            "prohibitions.business.bearer": administration.Actor.Representative_office,
            "prohibitions.business.addressee": administration.Actor.Not_named,
            "prohibitions.business.start": obligations.Start.From_the_outset,
            "prohibitions.business.start.On": 0,
            "prohibitions.business.due?": False,
            "prohibitions.business.due": 0,
            "prohibitions.business.done?": business_done_is_there,
            "prohibitions.business.done": business_conducted,
            "prohibitions.business.status": business_status,
            "prohibitions.business.follows": obligations.Consequence.Certificate_at_risk,
            "prohibitions.business.has_followed": is_done_5,
            "prohibitions.income.modality": obligations.Modality.Prohibition,
            "prohibitions.income.bearer": administration.Actor.Representative_office,
            "prohibitions.income.addressee": administration.Actor.Not_named,
            "prohibitions.income.start": obligations.Start.From_the_outset,
            "prohibitions.income.start.On": 0,
            "prohibitions.income.due?": False,
            "prohibitions.income.due": 0,
            "prohibitions.income.done?": income_generated_is_there,
            "prohibitions.income.done": income_generated,
            "prohibitions.income.status": income_status,
            "prohibitions.income.follows": obligations.Consequence.Certificate_at_risk,
            "prohibitions.income.has_followed": is_done_6,
            "prohibitions.receipts.modality": obligations.Modality.Prohibition,
            "prohibitions.receipts.bearer": administration.Actor.Representative_office,
            "prohibitions.receipts.addressee": administration.Actor.Not_named,
            "prohibitions.receipts.start": obligations.Start.From_the_outset,
            "prohibitions.receipts.start.On": 0,
            "prohibitions.receipts.due?": False,
            "prohibitions.receipts.due": 0,
            "prohibitions.receipts.done?": receipt_issued_is_there,
            "prohibitions.receipts.done": receipt_issued,
            "prohibitions.receipts.status": receipts_status,
            "prohibitions.receipts.follows": obligations.Consequence.Certificate_at_risk,
            "prohibitions.receipts.has_followed": is_done_7,
            "prohibitions.bankruptcy.modality": obligations.Modality.Prohibition,
            "prohibitions.bankruptcy.bearer": administration.Actor.Representative_office,
            "prohibitions.bankruptcy.addressee": administration.Actor.Not_named,
            "prohibitions.bankruptcy.start": obligations.Start.From_the_outset,
            "prohibitions.bankruptcy.start.On": 0,
            "prohibitions.bankruptcy.due?": False,
            "prohibitions.bankruptcy.due": 0,
            "prohibitions.bankruptcy.done?": bankruptcy_declared_is_there,
            "prohibitions.bankruptcy.done": bankruptcy_declared,
            "prohibitions.bankruptcy.status": bankruptcy_status,
            "prohibitions.bankruptcy.follows": obligations.Consequence.Certificate_at_risk,
            "prohibitions.bankruptcy.has_followed": is_done_8,
            "end_of_term?": certificate_end_is_there,
            "end_of_term.may_end_early": may_end_early,
            "end_of_term.end_on_request.modality": obligations.Modality.Right,
            "end_of_term.end_on_request.bearer": administration.Actor.Investor,
            "end_of_term.end_on_request.addressee": administration.Actor.Planning_and_investment_sector,
            "end_of_term.end_on_request.start": obligations.Start.From_the_outset,
            "end_of_term.end_on_request.start.On": 0,
            "end_of_term.end_on_request.due?": True,
            "end_of_term.end_on_request.due": end_on_request_due,
            "end_of_term.end_on_request.done?": end_requested_is_there,
            "end_of_term.end_on_request.done": end_requested,
            "end_of_term.end_on_request.status": end_on_request_status,
            "end_of_term.end_on_request.follows": obligations.Consequence.Not_said,
            "end_of_term.end_on_request.has_followed": False,
            "end_of_term.end_for_infringement.modality": obligations.Modality.Permission,
            "end_of_term.end_for_infringement.bearer": administration.Actor.Planning_and_investment_sector,
            "end_of_term.end_for_infringement.addressee": administration.Actor.Representative_office,
            "end_of_term.end_for_infringement.start": end_for_infringement_start,
            "end_of_term.end_for_infringement.start.On": infringed,
            "end_of_term.end_for_infringement.due?": True,
            "end_of_term.end_for_infringement.due": end_on_request_due,
            "end_of_term.end_for_infringement.done?": end_for_infringement_done_is_there,
            "end_of_term.end_for_infringement.done": end_approved,
            "end_of_term.end_for_infringement.status": end_for_infringement_status,
            "end_of_term.end_for_infringement.follows": obligations.Consequence.Not_said,
            "end_of_term.end_for_infringement.has_followed": False,
            "end_of_term.new_application.modality": obligations.Modality.Duty,
            "end_of_term.new_application.bearer": administration.Actor.Foreign_legal_entity,
            "end_of_term.new_application.addressee": administration.Actor.Not_named,
            "end_of_term.new_application.start": obligations.Start.On,
            "end_of_term.new_application.start.On": certificate_end,
            "end_of_term.new_application.due?": False,
            "end_of_term.new_application.due": 0,
            "end_of_term.new_application.done?": applied_again_is_there,
            "end_of_term.new_application.done": applied_again,
            "end_of_term.new_application.status": new_application_status,
            "end_of_term.new_application.follows": obligations.Consequence.Not_said,
            "end_of_term.new_application.has_followed": False,
        },
    )


def _representative_office_timeline_block_by_reading(
    registered_abroad: Array,
    has_lao_entity: Array,
    mou_signed_is_there: Array,
    mou_signed: Array,
    established_is_there: Array,
    established: Array,
    code_obtained_is_there: Array,
    code_obtained: Array,
    taxpayer_number_obtained_is_there: Array,
    taxpayer_number_obtained: Array,
    certificate_issued_is_there: Array,
    certificate_issued: Array,
    seal_permitted_is_there: Array,
    seal_permitted: Array,
    seal_carved_is_there: Array,
    seal_carved: Array,
    certificate_end_is_there: Array,
    certificate_end: Array,
    business_approved: Array,
    business_conducted_is_there: Array,
    business_conducted: Array,
    income_generated_is_there: Array,
    income_generated: Array,
    receipt_issued_is_there: Array,
    receipt_issued: Array,
    bankruptcy_declared_is_there: Array,
    bankruptcy_declared: Array,
    end_requested_is_there: Array,
    end_requested: Array,
    infringed_is_there: Array,
    infringed: Array,
    end_approved_is_there: Array,
    end_approved: Array,
    wishes_to_invest: Array,
    applied_again_is_there: Array,
    applied_again: Array,
    as_of: Array,
    representative_office_duties_seal_period: Array,
    representative_office_duties_monitored_by: Array,
    representative_office_tasks_scope_of_office: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_timeline` for a block of rows, by how the text is read."""
    representative_office_duties_seal_period_is_from_permission = (
        representative_office_duties_seal_period == part_7_representative_office.Seal_period.From_permission
    )
    seal_period_begins_is_there = np.logical_or(
        seal_permitted_is_there & representative_office_duties_seal_period_is_from_permission,
        certificate_issued_is_there & ~representative_office_duties_seal_period_is_from_permission,
        out=out["registration.seal.due?"],
    )
    # Article 27, fifth sentence: The day from which the seven working days run.
    seal_period_begins = select(
        representative_office_duties_seal_period_is_from_permission,
        seal_permitted,
        certificate_issued,
        out=out["registration.seal.start.On"],
    )
    establishment_start = one_of(
        (mou_signed_is_there, obligations.Start.On),
        (~mou_signed_is_there, obligations.Start.Awaited),
        out=out["registration.establishment.start"],
    )
    establishment_done_is_there = np.logical_and(
        mou_signed_is_there, established_is_there, out=out["registration.establishment.done?"]
    )
    mou_signed_up_to_as_of = mou_signed <= as_of
    is_begun = mou_signed_is_there & mou_signed_up_to_as_of
    established_up_to_as_of = established <= as_of
    is_done = mou_signed_is_there & established_is_there & established_up_to_as_of
    is_begun_ = established_is_there & established_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    establishment_status = one_of(
        (
            registered_abroad & mou_signed_is_there & established_is_there & ~has_lao_entity & established_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (registered_abroad & ~has_lao_entity & ~is_begun & ~is_done, obligations.Status.Not_begun),
        (
            registered_abroad & mou_signed_is_there & ~has_lao_entity & mou_signed_up_to_as_of & ~is_begun_,
            obligations.Status.Open,
        ),
        out=out["registration.establishment.status"],
    )
    is_done_ = code_obtained_is_there & (code_obtained <= as_of)
    enterprise_code_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_, obligations.Status.Open),
        out=out["registration.enterprise_code.status"],
    )
    is_done_2 = taxpayer_number_obtained_is_there & (taxpayer_number_obtained <= as_of)
    taxpayer_number_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_done_2, obligations.Status.Open),
        out=out["registration.taxpayer_number.status"],
    )
    seal_permission_start = one_of(
        (certificate_issued_is_there, obligations.Start.On),
        (~certificate_issued_is_there, obligations.Start.Awaited),
        out=out["registration.seal_permission.start"],
    )
    certificate_issued_up_to_as_of = certificate_issued <= as_of
    is_begun_2 = certificate_issued_is_there & certificate_issued_up_to_as_of
    is_done_3 = seal_permitted_is_there & (seal_permitted <= as_of)
    monitoring_status = one_of(
        (~is_begun_2, obligations.Status.Not_begun),
        (is_begun_2, obligations.Status.Open),
        out=out["registration.monitoring.status"],
    )
    seal_permission_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_begun_2 & ~is_done_3, obligations.Status.Not_begun),
        (certificate_issued_is_there & certificate_issued_up_to_as_of & ~is_done_3, obligations.Status.Open),
        out=out["registration.seal_permission.status"],
    )
    seal_start = one_of(
        (seal_period_begins_is_there, obligations.Start.On),
        (~seal_period_begins_is_there, obligations.Start.Awaited),
        out=out["registration.seal.start"],
    )
    seal_due = _WORKING_DAYS_LATER_7_LAO_PDR.of(seal_period_begins, out=out["registration.seal.due"])
    seal_due_is_nowhere = nowhere(seal_due)
    seal_period_begins_up_to_as_of = seal_period_begins <= as_of
    is_begun_3 = seal_period_begins_is_there & seal_period_begins_up_to_as_of
    seal_carved_up_to_as_of = seal_carved <= as_of
    is_done_4 = seal_carved_is_there & seal_carved_up_to_as_of
    seal_carved_above_seal_due = seal_carved > seal_due
    as_of_above_seal_due = as_of > seal_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    seal_status = one_of(
        (
            seal_carved_is_there & seal_period_begins_is_there & seal_carved_up_to_as_of & seal_carved_above_seal_due,
            obligations.Status.Done_late,
        ),
        (
            seal_carved_is_there
            & seal_carved_up_to_as_of
            & ~(seal_period_begins_is_there & seal_carved_above_seal_due),
            obligations.Status.Done_in_time,
        ),
        (
            seal_period_begins_is_there & seal_period_begins_up_to_as_of & ~as_of_above_seal_due & ~is_done_4,
            obligations.Status.Open,
        ),
        (
            seal_period_begins_is_there & seal_period_begins_up_to_as_of & as_of_above_seal_due & ~is_done_4,
            obligations.Status.Overdue,
        ),
        (~is_begun_3 & ~is_done_4, obligations.Status.Not_begun),
        out=out["registration.seal.status"],
    )
    representative_office_duties_monitored_by_is_public_security = (
        representative_office_duties_monitored_by == part_7_representative_office.Monitored_by.Public_security
    )
    monitoring_bearer = one_of(
        (representative_office_duties_monitored_by_is_public_security, administration.Actor.Public_security_sector),
        (
            ~representative_office_duties_monitored_by_is_public_security,
            administration.Actor.Planning_and_investment_sector,
        ),
        out=out["registration.monitoring.bearer"],
    )
    # Article 29: Whether the focal point and the monitoring are duties or rights.
    # `Modality.Duty`, which is 0, where nothing of this holds.
    task = one_of(
        (
            representative_office_tasks_scope_of_office
            != part_7_representative_office.Scope_of_office.Right_and_duties,
            obligations.Modality.Right,
        ),
        out=out["tasks.focal_point.modality"],
    )
    number = select(established > mou_signed, established, mou_signed, out=out["tasks.mou_monitoring.start.On"])
    # Article 29, third item: The first day on which there is both an office and an MOU or agreement to monitor.
    monitoring_begins = one_of(
        (establishment_done_is_there, obligations.Start.On),
        (~mou_signed_is_there | ~established_is_there, obligations.Start.Awaited),
        out=out["tasks.mou_monitoring.start"],
    )
    data_collection_start = one_of(
        (established_is_there, obligations.Start.On),
        (~established_is_there, obligations.Start.Awaited),
        out=out["tasks.data_collection.start"],
    )
    data_collection_status = one_of(
        (~is_begun_, obligations.Status.Not_begun),
        (is_begun_, obligations.Status.Open),
        out=out["tasks.data_collection.status"],
    )
    number_up_to_as_of = number <= as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    mou_monitoring_status = one_of(
        (
            mou_signed_is_there & mou_signed_up_to_as_of & ~(established_is_there & number_up_to_as_of),
            obligations.Status.Not_begun,
        ),
        (
            mou_signed_is_there & established_is_there & mou_signed_up_to_as_of & number_up_to_as_of,
            obligations.Status.Open,
        ),
        out=out["tasks.mou_monitoring.status"],
    )
    business_done_is_there = np.logical_and(
        business_conducted_is_there, ~business_approved, out=out["prohibitions.business.done?"]
    )
    is_done_5 = np.logical_and(
        business_conducted_is_there & ~business_approved,
        business_conducted <= as_of,
        out=out["prohibitions.business.has_followed"],
    )
    business_status = one_of(
        (is_done_5, obligations.Status.Broken),
        (~is_done_5, obligations.Status.Observed),
        out=out["prohibitions.business.status"],
    )
    is_done_6 = np.logical_and(
        income_generated_is_there, income_generated <= as_of, out=out["prohibitions.income.has_followed"]
    )
    income_status = one_of(
        (is_done_6, obligations.Status.Broken),
        (~is_done_6, obligations.Status.Observed),
        out=out["prohibitions.income.status"],
    )
    is_done_7 = np.logical_and(
        receipt_issued_is_there, receipt_issued <= as_of, out=out["prohibitions.receipts.has_followed"]
    )
    receipts_status = one_of(
        (is_done_7, obligations.Status.Broken),
        (~is_done_7, obligations.Status.Observed),
        out=out["prohibitions.receipts.status"],
    )
    is_done_8 = np.logical_and(
        bankruptcy_declared_is_there, bankruptcy_declared <= as_of, out=out["prohibitions.bankruptcy.has_followed"]
    )
    bankruptcy_status = one_of(
        (is_done_8, obligations.Status.Broken),
        (~is_done_8, obligations.Status.Observed),
        out=out["prohibitions.bankruptcy.status"],
    )
    certificate_end_is_too_large = beyond(certificate_end, 4_611_686_018_427_387_904)
    end_on_request_due = np.subtract(certificate_end, 1, out=out["end_of_term.end_on_request.due"])
    end_on_request_due_above_2932896 = above(end_on_request_due, 2_932_896)
    end_on_request_due_up_to_minus_719163 = below(end_on_request_due, -719_162)
    end_requested_up_to_as_of = end_requested <= as_of
    is_done_9 = end_requested_is_there & end_requested_up_to_as_of
    end_requested_above_end_on_request_due = end_requested > end_on_request_due
    as_of_above_end_on_request_due = as_of > end_on_request_due
    # Article 28, seventh sentence
    may_end_early_rule_1 = end_requested_is_there & end_requested_up_to_as_of & ~end_requested_above_end_on_request_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    end_on_request_status = one_of(
        (
            end_requested_is_there & end_requested_up_to_as_of & end_requested_above_end_on_request_due,
            obligations.Status.Done_late,
        ),
        (may_end_early_rule_1, obligations.Status.Done_in_time),
        (~as_of_above_end_on_request_due & ~is_done_9, obligations.Status.Open),
        (as_of_above_end_on_request_due & ~is_done_9, obligations.Status.Lapsed),
        out=out["end_of_term.end_on_request.status"],
    )
    infringed_up_to_as_of = infringed <= as_of
    end_for_infringement_start = one_of(
        (infringed_is_there, obligations.Start.On),
        (~infringed_is_there, obligations.Start.Awaited),
        out=out["end_of_term.end_for_infringement.start"],
    )
    infringed_up_to_end_approved = infringed <= end_approved
    end_for_infringement_done_is_there = np.logical_and(
        infringed_is_there & end_approved_is_there,
        infringed_up_to_end_approved,
        out=out["end_of_term.end_for_infringement.done?"],
    )
    end_approved_up_to_as_of = end_approved <= as_of
    end_approved_above_end_on_request_due = end_approved > end_on_request_due
    not_condition = ~end_approved_is_there | (infringed > end_approved) | (end_approved > as_of)
    condition = (
        infringed_is_there
        & end_approved_is_there
        & infringed_up_to_as_of
        & infringed_up_to_end_approved
        & end_approved_up_to_as_of
        & ~end_approved_above_end_on_request_due
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    end_for_infringement_status = one_of(
        (
            infringed_is_there
            & end_approved_is_there
            & infringed_up_to_as_of
            & infringed_up_to_end_approved
            & end_approved_up_to_as_of
            & end_approved_above_end_on_request_due,
            obligations.Status.Done_late,
        ),
        (condition, obligations.Status.Done_in_time),
        (
            infringed_is_there & ~as_of_above_end_on_request_due & infringed_up_to_as_of & not_condition,
            obligations.Status.Open,
        ),
        (
            infringed_is_there & as_of_above_end_on_request_due & infringed_up_to_as_of & not_condition,
            obligations.Status.Lapsed,
        ),
        out=out["end_of_term.end_for_infringement.status"],
    )
    # Article 28, seventh sentence: The term may be terminated before the period has run.
    may_end_early = np.logical_or(may_end_early_rule_1, condition, out=out["end_of_term.may_end_early"])
    certificate_end_above_as_of = certificate_end > as_of
    is_begun_4 = ~certificate_end_above_as_of
    applied_again_up_to_as_of = applied_again <= as_of
    is_done_10 = applied_again_is_there & applied_again_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    new_application_status = one_of(
        (wishes_to_invest & applied_again_is_there & applied_again_up_to_as_of, obligations.Status.Done_in_time),
        (wishes_to_invest & certificate_end_above_as_of & ~is_done_10, obligations.Status.Not_begun),
        (wishes_to_invest & is_begun_4 & ~is_done_10, obligations.Status.Open),
        out=out["end_of_term.new_application.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        certificate_end_is_too_large,
        either(
            both(seal_period_begins_is_there, seal_due_is_nowhere),
            both(
                certificate_end_is_there,
                either(
                    end_on_request_due_above_2932896,
                    end_on_request_due_up_to_minus_719163,
                    both(
                        either(end_on_request_due_above_2932896, end_on_request_due_up_to_minus_719163),
                        ~may_end_early_rule_1,
                    ),
                ),
            ),
        ),
    )
    return Block(
        doubtful,
        {"registration": 0, "tasks": 0, "prohibitions": 0, "end_of_term": 0},
        {
            "registration.establishment.modality": obligations.Modality.Duty,
            "registration.establishment.bearer": administration.Actor.Foreign_legal_entity,
            "registration.establishment.addressee": administration.Actor.Government,
            "registration.establishment.start": establishment_start,
            "registration.establishment.start.On": mou_signed,
            "registration.establishment.due?": False,
            "registration.establishment.due": 0,
            "registration.establishment.done?": establishment_done_is_there,
            "registration.establishment.done": established,
            "registration.establishment.status": establishment_status,
            "registration.establishment.follows": obligations.Consequence.Not_said,
            "registration.establishment.has_followed": False,
            "registration.enterprise_code.modality": obligations.Modality.Duty,
            "registration.enterprise_code.bearer": administration.Actor.Planning_and_investment_sector,
            "registration.enterprise_code.addressee": administration.Actor.Industry_and_commerce_sector,
            "registration.enterprise_code.start": obligations.Start.From_the_outset,
            "registration.enterprise_code.start.On": 0,
            "registration.enterprise_code.due?": False,
            "registration.enterprise_code.due": 0,
            "registration.enterprise_code.done?": code_obtained_is_there,
            "registration.enterprise_code.done": code_obtained,
            "registration.enterprise_code.status": enterprise_code_status,
            "registration.enterprise_code.follows": obligations.Consequence.Not_said,
            "registration.enterprise_code.has_followed": False,
            "registration.taxpayer_number.modality": obligations.Modality.Duty,
            "registration.taxpayer_number.bearer": administration.Actor.Planning_and_investment_sector,
            "registration.taxpayer_number.addressee": administration.Actor.Financial_sector,
            "registration.taxpayer_number.start": obligations.Start.From_the_outset,
            "registration.taxpayer_number.start.On": 0,
            "registration.taxpayer_number.due?": False,
            "registration.taxpayer_number.due": 0,
            "registration.taxpayer_number.done?": taxpayer_number_obtained_is_there,
            "registration.taxpayer_number.done": taxpayer_number_obtained,
            "registration.taxpayer_number.status": taxpayer_number_status,
            "registration.taxpayer_number.follows": obligations.Consequence.Not_said,
            "registration.taxpayer_number.has_followed": False,
            "registration.seal_permission.modality": obligations.Modality.Duty,
            "registration.seal_permission.bearer": administration.Actor.Planning_and_investment_sector,
            "registration.seal_permission.addressee": administration.Actor.Public_security_sector,
            "registration.seal_permission.start": seal_permission_start,
            "registration.seal_permission.start.On": certificate_issued,
            "registration.seal_permission.due?": False,
            "registration.seal_permission.due": 0,
            "registration.seal_permission.done?": seal_permitted_is_there,
            "registration.seal_permission.done": seal_permitted,
            "registration.seal_permission.status": seal_permission_status,
            "registration.seal_permission.follows": obligations.Consequence.Not_said,
            "registration.seal_permission.has_followed": False,
            "registration.seal.modality": obligations.Modality.Duty,
            "registration.seal.bearer": administration.Actor.Public_security_sector,
            "registration.seal.addressee": administration.Actor.Representative_office,
            "registration.seal.start": seal_start,
            "registration.seal.start.On": seal_period_begins,
            "registration.seal.due?": seal_period_begins_is_there,
            "registration.seal.due": seal_due,
            "registration.seal.done?": seal_carved_is_there,
            "registration.seal.done": seal_carved,
            "registration.seal.status": seal_status,
            "registration.seal.follows": obligations.Consequence.Not_said,
            "registration.seal.has_followed": False,
            "registration.monitoring.modality": obligations.Modality.Duty,
            "registration.monitoring.bearer": monitoring_bearer,
            "registration.monitoring.addressee": administration.Actor.Investor,
            "registration.monitoring.start": seal_permission_start,
            "registration.monitoring.start.On": certificate_issued,
            "registration.monitoring.due?": False,
            "registration.monitoring.due": 0,
            "registration.monitoring.done?": False,
            "registration.monitoring.done": 0,
            "registration.monitoring.status": monitoring_status,
            "registration.monitoring.follows": obligations.Consequence.Not_said,
            "registration.monitoring.has_followed": False,
            "tasks.data_collection.modality": obligations.Modality.Right,
            "tasks.data_collection.bearer": administration.Actor.Representative_office,
            "tasks.data_collection.addressee": administration.Actor.Not_named,
            "tasks.data_collection.start": data_collection_start,
            "tasks.data_collection.start.On": established,
            "tasks.data_collection.due?": False,
            "tasks.data_collection.due": 0,
            "tasks.data_collection.done?": False,
            "tasks.data_collection.done": 0,
            "tasks.data_collection.status": data_collection_status,
            "tasks.data_collection.follows": obligations.Consequence.Not_said,
            "tasks.data_collection.has_followed": False,
            "tasks.focal_point.modality": task,
            "tasks.focal_point.bearer": administration.Actor.Representative_office,
            "tasks.focal_point.addressee": administration.Actor.Foreign_legal_entity,
            "tasks.focal_point.start": data_collection_start,
            "tasks.focal_point.start.On": established,
            "tasks.focal_point.due?": False,
            "tasks.focal_point.due": 0,
            "tasks.focal_point.done?": False,
            "tasks.focal_point.done": 0,
            "tasks.focal_point.status": data_collection_status,
            "tasks.focal_point.follows": obligations.Consequence.Not_said,
            "tasks.focal_point.has_followed": False,
            "tasks.mou_monitoring.modality": task,
            "tasks.mou_monitoring.bearer": administration.Actor.Representative_office,
            "tasks.mou_monitoring.addressee": administration.Actor.Not_named,
            "tasks.mou_monitoring.start": monitoring_begins,
            "tasks.mou_monitoring.start.On": number,
            "tasks.mou_monitoring.due?": False,
            "tasks.mou_monitoring.due": 0,
            "tasks.mou_monitoring.done?": False,
            "tasks.mou_monitoring.done": 0,
            "tasks.mou_monitoring.status": mou_monitoring_status,
            "tasks.mou_monitoring.follows": obligations.Consequence.Not_said,
            "tasks.mou_monitoring.has_followed": False,
            "prohibitions.business.modality": obligations.Modality.Prohibition,
            "prohibitions.business.bearer": administration.Actor.Representative_office,
            "prohibitions.business.addressee": administration.Actor.Not_named,
            "prohibitions.business.start": obligations.Start.From_the_outset,
            "prohibitions.business.start.On": 0,
            "prohibitions.business.due?": False,
            "prohibitions.business.due": 0,
            "prohibitions.business.done?": business_done_is_there,
            "prohibitions.business.done": business_conducted,
            "prohibitions.business.status": business_status,
            "prohibitions.business.follows": obligations.Consequence.Certificate_at_risk,
            "prohibitions.business.has_followed": is_done_5,
            "prohibitions.income.modality": obligations.Modality.Prohibition,
            "prohibitions.income.bearer": administration.Actor.Representative_office,
            "prohibitions.income.addressee": administration.Actor.Not_named,
            "prohibitions.income.start": obligations.Start.From_the_outset,
            "prohibitions.income.start.On": 0,
            "prohibitions.income.due?": False,
            "prohibitions.income.due": 0,
            "prohibitions.income.done?": income_generated_is_there,
            "prohibitions.income.done": income_generated,
            "prohibitions.income.status": income_status,
            "prohibitions.income.follows": obligations.Consequence.Certificate_at_risk,
            "prohibitions.income.has_followed": is_done_6,
            "prohibitions.receipts.modality": obligations.Modality.Prohibition,
            "prohibitions.receipts.bearer": administration.Actor.Representative_office,
            "prohibitions.receipts.addressee": administration.Actor.Not_named,
            "prohibitions.receipts.start": obligations.Start.From_the_outset,
            "prohibitions.receipts.start.On": 0,
            "prohibitions.receipts.due?": False,
            "prohibitions.receipts.due": 0,
            "prohibitions.receipts.done?": receipt_issued_is_there,
            "prohibitions.receipts.done": receipt_issued,
            "prohibitions.receipts.status": receipts_status,
            "prohibitions.receipts.follows": obligations.Consequence.Certificate_at_risk,
            "prohibitions.receipts.has_followed": is_done_7,
            "prohibitions.bankruptcy.modality": obligations.Modality.Prohibition,
            "prohibitions.bankruptcy.bearer": administration.Actor.Representative_office,
            "prohibitions.bankruptcy.addressee": administration.Actor.Not_named,
            "prohibitions.bankruptcy.start": obligations.Start.From_the_outset,
            "prohibitions.bankruptcy.start.On": 0,
            "prohibitions.bankruptcy.due?": False,
            "prohibitions.bankruptcy.due": 0,
            "prohibitions.bankruptcy.done?": bankruptcy_declared_is_there,
            "prohibitions.bankruptcy.done": bankruptcy_declared,
            "prohibitions.bankruptcy.status": bankruptcy_status,
            "prohibitions.bankruptcy.follows": obligations.Consequence.Certificate_at_risk,
            "prohibitions.bankruptcy.has_followed": is_done_8,
            "end_of_term?": certificate_end_is_there,
            "end_of_term.may_end_early": may_end_early,
            "end_of_term.end_on_request.modality": obligations.Modality.Right,
            "end_of_term.end_on_request.bearer": administration.Actor.Investor,
            "end_of_term.end_on_request.addressee": administration.Actor.Planning_and_investment_sector,
            "end_of_term.end_on_request.start": obligations.Start.From_the_outset,
            "end_of_term.end_on_request.start.On": 0,
            "end_of_term.end_on_request.due?": True,
            "end_of_term.end_on_request.due": end_on_request_due,
            "end_of_term.end_on_request.done?": end_requested_is_there,
            "end_of_term.end_on_request.done": end_requested,
            "end_of_term.end_on_request.status": end_on_request_status,
            "end_of_term.end_on_request.follows": obligations.Consequence.Not_said,
            "end_of_term.end_on_request.has_followed": False,
            "end_of_term.end_for_infringement.modality": obligations.Modality.Permission,
            "end_of_term.end_for_infringement.bearer": administration.Actor.Planning_and_investment_sector,
            "end_of_term.end_for_infringement.addressee": administration.Actor.Representative_office,
            "end_of_term.end_for_infringement.start": end_for_infringement_start,
            "end_of_term.end_for_infringement.start.On": infringed,
            "end_of_term.end_for_infringement.due?": True,
            "end_of_term.end_for_infringement.due": end_on_request_due,
            "end_of_term.end_for_infringement.done?": end_for_infringement_done_is_there,
            "end_of_term.end_for_infringement.done": end_approved,
            "end_of_term.end_for_infringement.status": end_for_infringement_status,
            "end_of_term.end_for_infringement.follows": obligations.Consequence.Not_said,
            "end_of_term.end_for_infringement.has_followed": False,
            "end_of_term.new_application.modality": obligations.Modality.Duty,
            "end_of_term.new_application.bearer": administration.Actor.Foreign_legal_entity,
            "end_of_term.new_application.addressee": administration.Actor.Not_named,
            "end_of_term.new_application.start": obligations.Start.On,
            "end_of_term.new_application.start.On": certificate_end,
            "end_of_term.new_application.due?": False,
            "end_of_term.new_application.due": 0,
            "end_of_term.new_application.done?": applied_again_is_there,
            "end_of_term.new_application.done": applied_again,
            "end_of_term.new_application.status": new_application_status,
            "end_of_term.new_application.follows": obligations.Consequence.Not_said,
            "end_of_term.new_application.has_followed": False,
        },
    )


REPRESENTATIVE_OFFICE_TIMELINE = ColumnScope(
    scalar_timelines.REPRESENTATIVE_OFFICE_TIMELINE,
    Blocks(
        _representative_office_timeline_block,
        (
            "registered_abroad",
            "has_lao_entity",
            "mou_signed?",
            "mou_signed",
            "established?",
            "established",
            "code_obtained?",
            "code_obtained",
            "taxpayer_number_obtained?",
            "taxpayer_number_obtained",
            "certificate_issued?",
            "certificate_issued",
            "seal_permitted?",
            "seal_permitted",
            "seal_carved?",
            "seal_carved",
            "certificate_end?",
            "certificate_end",
            "business_approved",
            "business_conducted?",
            "business_conducted",
            "income_generated?",
            "income_generated",
            "receipt_issued?",
            "receipt_issued",
            "bankruptcy_declared?",
            "bankruptcy_declared",
            "end_requested?",
            "end_requested",
            "infringed?",
            "infringed",
            "end_approved?",
            "end_approved",
            "wishes_to_invest",
            "applied_again?",
            "applied_again",
            "as_of",
        ),
        tabled=("seal_permitted",),
        puts={
            "registration.establishment.start": "int8",
            "registration.establishment.done?": "bool",
            "registration.establishment.status": "int8",
            "registration.enterprise_code.status": "int8",
            "registration.taxpayer_number.status": "int8",
            "registration.seal_permission.start": "int8",
            "registration.seal_permission.status": "int8",
            "registration.seal.start": "int8",
            "registration.seal.due": "int64",
            "registration.seal.status": "int8",
            "registration.monitoring.status": "int8",
            "tasks.data_collection.start": "int8",
            "tasks.data_collection.status": "int8",
            "tasks.mou_monitoring.start": "int8",
            "tasks.mou_monitoring.start.On": "int64",
            "tasks.mou_monitoring.status": "int8",
            "prohibitions.business.done?": "bool",
            "prohibitions.business.status": "int8",
            "prohibitions.business.has_followed": "bool",
            "prohibitions.income.status": "int8",
            "prohibitions.income.has_followed": "bool",
            "prohibitions.receipts.status": "int8",
            "prohibitions.receipts.has_followed": "bool",
            "prohibitions.bankruptcy.status": "int8",
            "prohibitions.bankruptcy.has_followed": "bool",
            "end_of_term.may_end_early": "bool",
            "end_of_term.end_on_request.due": "int64",
            "end_of_term.end_on_request.status": "int8",
            "end_of_term.end_for_infringement.start": "int8",
            "end_of_term.end_for_infringement.done?": "bool",
            "end_of_term.end_for_infringement.status": "int8",
            "end_of_term.new_application.status": "int8",
        },
    ),
    Blocks(
        _representative_office_timeline_block_by_reading,
        (
            "registered_abroad",
            "has_lao_entity",
            "mou_signed?",
            "mou_signed",
            "established?",
            "established",
            "code_obtained?",
            "code_obtained",
            "taxpayer_number_obtained?",
            "taxpayer_number_obtained",
            "certificate_issued?",
            "certificate_issued",
            "seal_permitted?",
            "seal_permitted",
            "seal_carved?",
            "seal_carved",
            "certificate_end?",
            "certificate_end",
            "business_approved",
            "business_conducted?",
            "business_conducted",
            "income_generated?",
            "income_generated",
            "receipt_issued?",
            "receipt_issued",
            "bankruptcy_declared?",
            "bankruptcy_declared",
            "end_requested?",
            "end_requested",
            "infringed?",
            "infringed",
            "end_approved?",
            "end_approved",
            "wishes_to_invest",
            "applied_again?",
            "applied_again",
            "as_of",
            "Representative_office_duties.seal_period",
            "Representative_office_duties.monitored_by",
            "Representative_office_tasks.scope_of_office",
        ),
        puts={
            "registration.establishment.start": "int8",
            "registration.establishment.done?": "bool",
            "registration.establishment.status": "int8",
            "registration.enterprise_code.status": "int8",
            "registration.taxpayer_number.status": "int8",
            "registration.seal_permission.start": "int8",
            "registration.seal_permission.status": "int8",
            "registration.seal.start": "int8",
            "registration.seal.start.On": "int64",
            "registration.seal.due?": "bool",
            "registration.seal.due": "int64",
            "registration.seal.status": "int8",
            "registration.monitoring.bearer": "int8",
            "registration.monitoring.status": "int8",
            "tasks.data_collection.start": "int8",
            "tasks.data_collection.status": "int8",
            "tasks.focal_point.modality": "int8",
            "tasks.mou_monitoring.start": "int8",
            "tasks.mou_monitoring.start.On": "int64",
            "tasks.mou_monitoring.status": "int8",
            "prohibitions.business.done?": "bool",
            "prohibitions.business.status": "int8",
            "prohibitions.business.has_followed": "bool",
            "prohibitions.income.status": "int8",
            "prohibitions.income.has_followed": "bool",
            "prohibitions.receipts.status": "int8",
            "prohibitions.receipts.has_followed": "bool",
            "prohibitions.bankruptcy.status": "int8",
            "prohibitions.bankruptcy.has_followed": "bool",
            "end_of_term.may_end_early": "bool",
            "end_of_term.end_on_request.due": "int64",
            "end_of_term.end_on_request.status": "int8",
            "end_of_term.end_for_infringement.start": "int8",
            "end_of_term.end_for_infringement.done?": "bool",
            "end_of_term.end_for_infringement.status": "int8",
            "end_of_term.new_application.status": "int8",
        },
    ),
)


def representative_office_timeline(
    *,
    registered_abroad: Column,
    has_lao_entity: Column,
    mou_signed: Column | None = None,
    established: Column | None = None,
    code_obtained: Column | None = None,
    taxpayer_number_obtained: Column | None = None,
    certificate_issued: Column | None = None,
    seal_permitted: Column | None = None,
    seal_carved: Column | None = None,
    certificate_end: Column | None = None,
    business_approved: Column,
    business_conducted: Column | None = None,
    income_generated: Column | None = None,
    receipt_issued: Column | None = None,
    bankruptcy_declared: Column | None = None,
    end_requested: Column | None = None,
    infringed: Column | None = None,
    end_approved: Column | None = None,
    wishes_to_invest: Column,
    applied_again: Column | None = None,
    as_of: Column,
    representative_office_duties__seal_period: Column | None = None,
    representative_office_duties__monitored_by: Column | None = None,
    representative_office_tasks__scope_of_office: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """I have a Representative Office: what has been done in time, what must, may and must it not do, and what is due
    when its term ends?

    Encodes Representative Office (rules/situations/timelines.catala_en:518).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        registered_abroad: The legal entity is registered in another country.
            bool.
        has_lao_entity: The legal entity has a legal entity in Lao PDR.
            bool.
        mou_signed: The day on which the legal entity signed an MOU or agreement with the government.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        established: The day on which the Representative Office was established.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
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
        certificate_end: The end of the period defined in the certificate, with its extensions; absent as long as
            there is none.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        business_approved: The business that the office conducted, if any, was within the approved activities.
            bool.
        business_conducted: The day on which the office first conducted business or carried out commercial
            activities.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        income_generated: The day on which the office first generated income.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        receipt_issued: The day on which the office first issued a receipt or invoice for revenues or incomes.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        bankruptcy_declared: The day on which the office declared itself bankrupt on its own assessment.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        end_requested: The day on which the investor requested that the term end early.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        infringed: The day on which the investor or the office first carried out activities that infringe the laws
            and regulations.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        end_approved: The day on which the planning and investment sector approved that the term end early because
            of them.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        wishes_to_invest: The company wishes to further invest.
            bool.
        applied_again: The day on which the company submitted its application for that.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        representative_office_duties__seal_period: From when the seven working days for the seal run.
            Codes of `part_7_representative_office.Seal_period` (int8), or the names of cases; a reading of the
                text: From_permission if not given.
        representative_office_duties__monitored_by: Who monitors the activities of the investor.
            Codes of `part_7_representative_office.Monitored_by` (int8), or the names of cases; a reading of the
                text: Public_security if not given.
        representative_office_tasks__scope_of_office: What the office does as its rights, and what as its duties.
            Codes of `part_7_representative_office.Scope_of_office` (int8), or the names of cases; a reading of the
                text: Right_and_duties if not given.

    Outputs, each with its `values` and its `outcome` by row:
        registration: The registration and the seal: Article 27.
            A mapping of columns: {establishment: a mapping of columns: {modality: codes of `obligations.Modality`
                (int8), bearer: codes of `administration.Actor` (int8), addressee: codes of `administration.Actor`
                (int8), start: `Cases`: codes of `obligations.Start` (int8), and a column for what each of these
                carries: {On: datetime64[D]}, due: `Optionals` of datetime64[D], done: `Optionals` of datetime64[D],
                status: codes of `obligations.Status` (int8), follows: codes of `obligations.Consequence` (int8),
                has_followed: bool}, enterprise_code: a mapping as `registration.establishment`, taxpayer_number: a
                mapping as `registration.establishment`, seal_permission: a mapping as `registration.establishment`,
                seal: a mapping as `registration.establishment`, monitoring: a mapping as `registration.establishment`}.
        tasks: What the office may and must do: Article 29.
            A mapping of columns: {data_collection: a mapping as `registration.establishment`, focal_point: a
                mapping as `registration.establishment`, mou_monitoring: a mapping as `registration.establishment`}.
        prohibitions: What it must not do: Article 30.
            A mapping of columns: {business: a mapping as `registration.establishment`, income: a mapping as
                `registration.establishment`, receipts: a mapping as `registration.establishment`, bankruptcy: a mapping
                as `registration.establishment`}.
        end_of_term: The end of the term, once the certificate says when it is: Article 28.
            `Optionals` of a mapping of columns: {may_end_early: bool, end_on_request: a mapping as
                `registration.establishment`, end_for_infringement: a mapping as `registration.establishment`,
                new_application: a mapping as `registration.establishment`}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_TIMELINE.ask(
        threads,
        registered_abroad=registered_abroad,
        has_lao_entity=has_lao_entity,
        mou_signed=mou_signed,
        established=established,
        code_obtained=code_obtained,
        taxpayer_number_obtained=taxpayer_number_obtained,
        certificate_issued=certificate_issued,
        seal_permitted=seal_permitted,
        seal_carved=seal_carved,
        certificate_end=certificate_end,
        business_approved=business_approved,
        business_conducted=business_conducted,
        income_generated=income_generated,
        receipt_issued=receipt_issued,
        bankruptcy_declared=bankruptcy_declared,
        end_requested=end_requested,
        infringed=infringed,
        end_approved=end_approved,
        wishes_to_invest=wishes_to_invest,
        applied_again=applied_again,
        as_of=as_of,
        representative_office_duties__seal_period=representative_office_duties__seal_period,
        representative_office_duties__monitored_by=representative_office_duties__monitored_by,
        representative_office_tasks__scope_of_office=representative_office_tasks__scope_of_office,
    )


def _land_timeline_block(
    proposed_is_there: Array,
    proposed: Array,
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
    acquired_is_there: Array,
    acquired: Array,
    allocated_by_government: Array,
    seller: Array,
    used_for: Array,
    approved_for: Array,
    lender_in_lao_pdr: Array,
    owns_premises: Array,
    acquisition_fee_paid_is_there: Array,
    acquisition_fee_paid: Array,
    annual_fee_paid_is_there: Array,
    annual_fee_paid: Array,
    degraded_is_there: Array,
    degraded: Array,
    violated_is_there: Array,
    violated: Array,
    transferred_is_there: Array,
    transferred: Array,
    transfer_fee_paid_is_there: Array,
    transfer_fee_paid: Array,
    right_ends_is_there: Array,
    right_ends: Array,
    premises_proposed_is_there: Array,
    premises_proposed: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Land_timeline` for a block of rows."""
    review_start = one_of(
        (proposed_is_there, obligations.Start.On),
        (~proposed_is_there, obligations.Start.Awaited),
        out=out["consideration.review.start"],
    )
    proposed_up_to_as_of = proposed <= as_of
    is_begun = proposed_is_there & proposed_up_to_as_of
    reviewed_up_to_as_of = reviewed <= as_of
    is_done = reviewed_is_there & reviewed_up_to_as_of
    # Article 51, first sentence: Proposal
    next_step_rule_1 = ~is_begun
    # Article 51, first sentence: Review
    next_step_rule_2 = proposed_is_there & proposed_up_to_as_of & ~is_done
    review_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (next_step_rule_1 & ~is_done, obligations.Status.Not_begun),
        (next_step_rule_2, obligations.Status.Open),
        out=out["consideration.review.status"],
    )
    inspection_start = one_of(
        (reviewed_is_there & documents_sufficient, obligations.Start.On),
        (~reviewed_is_there | ~documents_sufficient, obligations.Start.Awaited),
        out=out["consideration.inspection.start"],
    )
    is_begun_ = reviewed_is_there & documents_sufficient & reviewed_up_to_as_of
    inspected_up_to_as_of = inspected <= as_of
    is_done_ = inspected_is_there & inspected_up_to_as_of
    inspection_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_begun_ & ~is_done_, obligations.Status.Not_begun),
        (reviewed_is_there & documents_sufficient & reviewed_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["consideration.inspection.status"],
    )
    report_start = one_of(
        (inspected_is_there, obligations.Start.On),
        (~inspected_is_there, obligations.Start.Awaited),
        out=out["consideration.report.start"],
    )
    reported_up_to_as_of = reported <= as_of
    is_done_2 = reported_is_there & reported_up_to_as_of
    report_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_done_ & ~is_done_2, obligations.Status.Not_begun),
        (inspected_is_there & inspected_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["consideration.report.status"],
    )
    title_start = one_of(
        (approved_is_there, obligations.Start.On),
        (~approved_is_there, obligations.Start.Awaited),
        out=out["consideration.title.start"],
    )
    approved_up_to_as_of = approved <= as_of
    is_begun_2 = approved_is_there & approved_up_to_as_of
    title_issued_up_to_as_of = title_issued <= as_of
    is_done_3 = title_issued_is_there & title_issued_up_to_as_of
    title_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_begun_2 & ~is_done_3, obligations.Status.Not_begun),
        (approved_is_there & approved_up_to_as_of & ~is_done_3, obligations.Status.Open),
        out=out["consideration.title.status"],
    )
    # Article 51, second sentence: The review is behind, and found the documents correct and sufficient.
    # `next_step`, Article 51, second sentence; Article 51, third sentence
    is_reviewed = (
        proposed_is_there & reviewed_is_there & documents_sufficient & proposed_up_to_as_of & reviewed_up_to_as_of
    )
    condition = (
        proposed_is_there
        & reviewed_is_there
        & inspected_is_there
        & reported_is_there
        & approved_is_there
        & proposed_up_to_as_of
        & reviewed_up_to_as_of
        & inspected_up_to_as_of
        & reported_up_to_as_of
        & approved_up_to_as_of
        & ~is_done_3
    )
    condition_ = (
        proposed_is_there
        & reviewed_is_there
        & inspected_is_there
        & reported_is_there
        & proposed_up_to_as_of
        & reviewed_up_to_as_of
        & inspected_up_to_as_of
        & reported_up_to_as_of
        & ~is_begun_2
    )
    condition_2 = (
        proposed_is_there
        & reviewed_is_there
        & inspected_is_there
        & proposed_up_to_as_of
        & reviewed_up_to_as_of
        & inspected_up_to_as_of
        & ~is_done_2
    )
    condition_3 = proposed_is_there & reviewed_is_there & proposed_up_to_as_of & reviewed_up_to_as_of & ~is_done_
    # Article 51: The next step.
    # `Land_step.Proposal`, which is 0, where nothing of this holds.
    next_step = one_of(
        (next_step_rule_2, part_9_land_use_right.Land_step.Review),
        (
            proposed_is_there
            & reviewed_is_there
            & inspected_is_there
            & reported_is_there
            & approved_is_there
            & title_issued_is_there
            & proposed_up_to_as_of
            & reviewed_up_to_as_of
            & inspected_up_to_as_of
            & reported_up_to_as_of
            & approved_up_to_as_of
            & title_issued_up_to_as_of,
            part_9_land_use_right.Land_step.Title_issued,
        ),
        (condition, part_9_land_use_right.Land_step.Title),
        (condition_, part_9_land_use_right.Land_step.Approval),
        (condition_2, part_9_land_use_right.Land_step.Report),
        (condition_3, part_9_land_use_right.Land_step.Inspection),
        out=out["consideration.next_step"],
    )
    # Article 51: Who acts next.
    # `Actor.Not_named`, which is 0, where nothing of this holds.
    acts_next = one_of(
        (next_step == 0, administration.Actor.Investor),
        (next_step_rule_2 | condition | condition_2 | condition_3, administration.Actor.Land_management_authority),
        (condition_, administration.Actor.Leading_committee),
        out=out["consideration.acts_next"],
    )
    # Article 49; Article 52: The right may be acquired from there.
    may_acquire_from = (seller == part_9_land_use_right.Land_seller.State) | (
        seller == part_9_land_use_right.Land_seller.Investor_with_land_use_right
    )
    unallocated_land_done_is_there = np.logical_and(
        acquired_is_there, ~allocated_by_government, out=out["prohibitions.unallocated_land.done?"]
    )
    acquired_up_to_as_of = acquired <= as_of
    is_done_4 = acquired_is_there & ~allocated_by_government & acquired_up_to_as_of
    unallocated_land_status = one_of(
        (is_done_4, obligations.Status.Broken),
        (~is_done_4, obligations.Status.Observed),
        out=out["prohibitions.unallocated_land.status"],
    )
    direct_acquisition_done_is_there = np.logical_and(
        acquired_is_there, ~may_acquire_from, out=out["prohibitions.direct_acquisition.done?"]
    )
    is_done_5 = acquired_is_there & acquired_up_to_as_of & ~may_acquire_from
    direct_acquisition_status = one_of(
        (is_done_5, obligations.Status.Broken),
        (~is_done_5, obligations.Status.Observed),
        out=out["prohibitions.direct_acquisition.status"],
    )
    acquisition_fee_start = one_of(
        (acquired_is_there, obligations.Start.On),
        (~acquired_is_there, obligations.Start.Awaited),
        out=out["duties.acquisition_fee.start"],
    )
    is_begun_3 = acquired_is_there & acquired_up_to_as_of
    is_done_6 = acquisition_fee_paid_is_there & (acquisition_fee_paid <= as_of)
    approved_use_status = one_of(
        (~is_begun_3, obligations.Status.Not_begun),
        (is_begun_3, obligations.Status.Open),
        out=out["duties.approved_use.status"],
    )
    acquisition_fee_status = one_of(
        (is_done_6, obligations.Status.Done_in_time),
        (~is_begun_3 & ~is_done_6, obligations.Status.Not_begun),
        (acquired_is_there & acquired_up_to_as_of & ~is_done_6, obligations.Status.Open),
        out=out["duties.acquisition_fee.status"],
    )
    # Article 53(2): The land is used in accordance with the approved purpose.
    is_used_as_approved = np.equal(used_for, approved_for, out=out["duties.is_used_as_approved"])
    transfer_fee_start = one_of(
        (transferred_is_there, obligations.Start.On),
        (~transferred_is_there, obligations.Start.Awaited),
        out=out["duties.transfer_fee.start"],
    )
    transferred_up_to_as_of = transferred <= as_of
    is_begun_4 = transferred_is_there & transferred_up_to_as_of
    is_done_7 = transfer_fee_paid_is_there & (transfer_fee_paid <= as_of)
    transfer_fee_status = one_of(
        (is_done_7, obligations.Status.Done_in_time),
        (~is_begun_4 & ~is_done_7, obligations.Status.Not_begun),
        (transferred_is_there & transferred_up_to_as_of & ~is_done_7, obligations.Status.Open),
        out=out["duties.transfer_fee.status"],
    )
    is_done_8 = annual_fee_paid_is_there & (annual_fee_paid <= as_of)
    annual_fee_status = one_of(
        (is_done_8, obligations.Status.Done_in_time),
        (~is_begun_3 & ~is_done_8, obligations.Status.Not_begun),
        (acquired_is_there & acquired_up_to_as_of & ~is_done_8, obligations.Status.Open),
        out=out["duties.annual_fee.status"],
    )
    is_done_9 = degraded_is_there & (degraded <= as_of)
    degradation_status = one_of(
        (is_done_9, obligations.Status.Broken),
        (~is_begun_3 & ~is_done_9, obligations.Status.Not_begun),
        (acquired_is_there & acquired_up_to_as_of & ~is_done_9, obligations.Status.Observed),
        out=out["duties.degradation.status"],
    )
    is_done_10 = violated_is_there & (violated <= as_of)
    violation_status = one_of(
        (is_done_10, obligations.Status.Broken),
        (~is_begun_3 & ~is_done_10, obligations.Status.Not_begun),
        (acquired_is_there & acquired_up_to_as_of & ~is_done_10, obligations.Status.Observed),
        out=out["duties.violation.status"],
    )
    as_of_above_right_ends = as_of > right_ends
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    use_status = one_of(
        (
            acquired_is_there & acquired_up_to_as_of & is_used_as_approved & ~as_of_above_right_ends,
            obligations.Status.Open,
        ),
        (
            acquired_is_there & acquired_up_to_as_of & is_used_as_approved & as_of_above_right_ends,
            obligations.Status.Lapsed,
        ),
        (~is_begun_3 & is_used_as_approved, obligations.Status.Not_begun),
        out=out["rights.use.status"],
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
        (lender_in_lao_pdr & ~is_begun_3, obligations.Status.Not_begun),
        out=out["rights.collateral.status"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    sale_of_premises_status = one_of(
        (owns_premises & ~is_begun_3, obligations.Status.Not_begun),
        (acquired_is_there & owns_premises & acquired_up_to_as_of, obligations.Status.Open),
        out=out["rights.sale_of_premises.status"],
    )
    # Article 53(5): The day 45 working days before the last day of the right.
    # Article 53(5): The last day for the proposal.
    turning_day = _WORKING_DAYS_EARLIER_45_LAO_PDR.of(right_ends, out=out["right_end.last_day"])
    turning_day_is_nowhere = nowhere(turning_day)
    premises_proposed_up_to_as_of = premises_proposed <= as_of
    is_done_11 = premises_proposed_is_there & premises_proposed_up_to_as_of
    premises_proposed_above_turning_day = premises_proposed > turning_day
    as_of_above_turning_day = as_of > turning_day
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    proposal_status = one_of(
        (
            premises_proposed_is_there & premises_proposed_up_to_as_of & premises_proposed_above_turning_day,
            obligations.Status.Done_late,
        ),
        (
            premises_proposed_is_there & premises_proposed_up_to_as_of & ~premises_proposed_above_turning_day,
            obligations.Status.Done_in_time,
        ),
        (~as_of_above_turning_day & ~is_done_11, obligations.Status.Open),
        (as_of_above_turning_day & ~is_done_11, obligations.Status.Overdue),
        out=out["right_end.proposal.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(right_ends_is_there, turning_day_is_nowhere)
    return Block(
        doubtful,
        {
            "consideration": ~(next_step_rule_1 | next_step_rule_2 | is_reviewed),
            "prohibitions": 0,
            "duties": 0,
            "rights": 0,
            "right_end": 0,
        },
        {
            "consideration.next_step": next_step,
            "consideration.acts_next": acts_next,
            "consideration.review.modality": obligations.Modality.Duty,
            "consideration.review.bearer": administration.Actor.Land_management_authority,
            "consideration.review.addressee": administration.Actor.Investor,
            "consideration.review.start": review_start,
            "consideration.review.start.On": proposed,
            "consideration.review.due?": False,
            "consideration.review.due": 0,
            "consideration.review.done?": reviewed_is_there,
            "consideration.review.done": reviewed,
            "consideration.review.status": review_status,
            "consideration.review.follows": obligations.Consequence.Not_said,
            "consideration.review.has_followed": False,
            "consideration.inspection.modality": obligations.Modality.Duty,
            "consideration.inspection.bearer": administration.Actor.Land_management_authority,
            "consideration.inspection.addressee": administration.Actor.Concerned_sectors,
            "consideration.inspection.start": inspection_start,
            "consideration.inspection.start.On": reviewed,
            "consideration.inspection.due?": False,
            "consideration.inspection.due": 0,
            "consideration.inspection.done?": inspected_is_there,
            "consideration.inspection.done": inspected,
            "consideration.inspection.status": inspection_status,
            "consideration.inspection.follows": obligations.Consequence.Not_said,
            "consideration.inspection.has_followed": False,
            "consideration.report.modality": obligations.Modality.Duty,
            "consideration.report.bearer": administration.Actor.Land_management_authority,
            "consideration.report.addressee": administration.Actor.Leading_committee,
            "consideration.report.start": report_start,
            "consideration.report.start.On": inspected,
            "consideration.report.due?": False,
            "consideration.report.due": 0,
            "consideration.report.done?": reported_is_there,
            "consideration.report.done": reported,
            "consideration.report.status": report_status,
            "consideration.report.follows": obligations.Consequence.Not_said,
            "consideration.report.has_followed": False,
            "consideration.title.modality": obligations.Modality.Duty,
            "consideration.title.bearer": administration.Actor.Land_management_authority,
            "consideration.title.addressee": administration.Actor.Investor,
            "consideration.title.start": title_start,
            "consideration.title.start.On": approved,
            "consideration.title.due?": False,
            "consideration.title.due": 0,
            "consideration.title.done?": title_issued_is_there,
            "consideration.title.done": title_issued,
            "consideration.title.status": title_status,
            "consideration.title.follows": obligations.Consequence.Not_said,
            "consideration.title.has_followed": False,
            "prohibitions.unallocated_land.modality": obligations.Modality.Prohibition,
            "prohibitions.unallocated_land.bearer": administration.Actor.Investor,
            "prohibitions.unallocated_land.addressee": administration.Actor.Not_named,
            "prohibitions.unallocated_land.start": obligations.Start.From_the_outset,
            "prohibitions.unallocated_land.start.On": 0,
            "prohibitions.unallocated_land.due?": False,
            "prohibitions.unallocated_land.due": 0,
            "prohibitions.unallocated_land.done?": unallocated_land_done_is_there,
            "prohibitions.unallocated_land.done": acquired,
            "prohibitions.unallocated_land.status": unallocated_land_status,
            "prohibitions.unallocated_land.follows": obligations.Consequence.Not_said,
            "prohibitions.unallocated_land.has_followed": False,
            "prohibitions.direct_acquisition.modality": obligations.Modality.Prohibition,
            "prohibitions.direct_acquisition.bearer": administration.Actor.Investor,
            "prohibitions.direct_acquisition.addressee": administration.Actor.Not_named,
            "prohibitions.direct_acquisition.start": obligations.Start.From_the_outset,
            "prohibitions.direct_acquisition.start.On": 0,
            "prohibitions.direct_acquisition.due?": False,
            "prohibitions.direct_acquisition.due": 0,
            "prohibitions.direct_acquisition.done?": direct_acquisition_done_is_there,
            "prohibitions.direct_acquisition.done": acquired,
            "prohibitions.direct_acquisition.status": direct_acquisition_status,
            "prohibitions.direct_acquisition.follows": obligations.Consequence.Not_said,
            "prohibitions.direct_acquisition.has_followed": False,
            "duties.acquisition_fee.modality": obligations.Modality.Duty,
            "duties.acquisition_fee.bearer": administration.Actor.Investor,
            "duties.acquisition_fee.addressee": administration.Actor.Government,
            "duties.acquisition_fee.start": acquisition_fee_start,
            "duties.acquisition_fee.start.On": acquired,
            "duties.acquisition_fee.due?": False,
            "duties.acquisition_fee.due": 0,
            "duties.acquisition_fee.done?": acquisition_fee_paid_is_there,
            "duties.acquisition_fee.done": acquisition_fee_paid,
            "duties.acquisition_fee.status": acquisition_fee_status,
            "duties.acquisition_fee.follows": obligations.Consequence.Not_said,
            "duties.acquisition_fee.has_followed": False,
            "duties.market_price_of?": acquired_is_there,
            "duties.market_price_of": acquired,
            "duties.approved_use.modality": obligations.Modality.Duty,
            "duties.approved_use.bearer": administration.Actor.Investor,
            "duties.approved_use.addressee": administration.Actor.Not_named,
            "duties.approved_use.start": acquisition_fee_start,
            "duties.approved_use.start.On": acquired,
            "duties.approved_use.due?": False,
            "duties.approved_use.due": 0,
            "duties.approved_use.done?": False,
            "duties.approved_use.done": 0,
            "duties.approved_use.status": approved_use_status,
            "duties.approved_use.follows": obligations.Consequence.Not_said,
            "duties.approved_use.has_followed": False,
            "duties.is_used_as_approved": is_used_as_approved,
            "duties.transfer_fee.modality": obligations.Modality.Duty,
            "duties.transfer_fee.bearer": administration.Actor.Investor,
            "duties.transfer_fee.addressee": administration.Actor.Government,
            "duties.transfer_fee.start": transfer_fee_start,
            "duties.transfer_fee.start.On": transferred,
            "duties.transfer_fee.due?": False,
            "duties.transfer_fee.due": 0,
            "duties.transfer_fee.done?": transfer_fee_paid_is_there,
            "duties.transfer_fee.done": transfer_fee_paid,
            "duties.transfer_fee.status": transfer_fee_status,
            "duties.transfer_fee.follows": obligations.Consequence.Not_said,
            "duties.transfer_fee.has_followed": False,
            "duties.annual_fee.modality": obligations.Modality.Duty,
            "duties.annual_fee.bearer": administration.Actor.Investor,
            "duties.annual_fee.addressee": administration.Actor.Not_named,
            "duties.annual_fee.start": acquisition_fee_start,
            "duties.annual_fee.start.On": acquired,
            "duties.annual_fee.due?": False,
            "duties.annual_fee.due": 0,
            "duties.annual_fee.done?": annual_fee_paid_is_there,
            "duties.annual_fee.done": annual_fee_paid,
            "duties.annual_fee.status": annual_fee_status,
            "duties.annual_fee.follows": obligations.Consequence.Not_said,
            "duties.annual_fee.has_followed": False,
            "duties.degradation.modality": obligations.Modality.Prohibition,
            "duties.degradation.bearer": administration.Actor.Investor,
            "duties.degradation.addressee": administration.Actor.Not_named,
            "duties.degradation.start": acquisition_fee_start,
            "duties.degradation.start.On": acquired,
            "duties.degradation.due?": False,
            "duties.degradation.due": 0,
            "duties.degradation.done?": degraded_is_there,
            "duties.degradation.done": degraded,
            "duties.degradation.status": degradation_status,
            "duties.degradation.follows": obligations.Consequence.Not_said,
            "duties.degradation.has_followed": False,
            "duties.violation.modality": obligations.Modality.Prohibition,
            "duties.violation.bearer": administration.Actor.Investor,
            "duties.violation.addressee": administration.Actor.Others,
            "duties.violation.start": acquisition_fee_start,
            "duties.violation.start.On": acquired,
            "duties.violation.due?": False,
            "duties.violation.due": 0,
            "duties.violation.done?": violated_is_there,
            "duties.violation.done": violated,
            "duties.violation.status": violation_status,
            "duties.violation.follows": obligations.Consequence.Not_said,
            "duties.violation.has_followed": False,
            "rights?": right_ends_is_there,
            "rights.use.modality": obligations.Modality.Right,
            "rights.use.bearer": administration.Actor.Investor,
            "rights.use.addressee": administration.Actor.Not_named,
            "rights.use.start": acquisition_fee_start,
            "rights.use.start.On": acquired,
            "rights.use.due?": True,
            "rights.use.due": right_ends,
            "rights.use.done?": False,
            "rights.use.done": 0,
            "rights.use.status": use_status,
            "rights.use.follows": obligations.Consequence.Not_said,
            "rights.use.has_followed": False,
            "rights.collateral.modality": obligations.Modality.Right,
            "rights.collateral.bearer": administration.Actor.Investor,
            "rights.collateral.addressee": administration.Actor.Commercial_bank,
            "rights.collateral.start": acquisition_fee_start,
            "rights.collateral.start.On": acquired,
            "rights.collateral.due?": True,
            "rights.collateral.due": right_ends,
            "rights.collateral.done?": False,
            "rights.collateral.done": 0,
            "rights.collateral.status": collateral_status,
            "rights.collateral.follows": obligations.Consequence.Not_said,
            "rights.collateral.has_followed": False,
            "rights.sale_of_premises.modality": obligations.Modality.Right,
            "rights.sale_of_premises.bearer": administration.Actor.Investor,
            "rights.sale_of_premises.addressee": administration.Actor.Others,
            "rights.sale_of_premises.start": acquisition_fee_start,
            "rights.sale_of_premises.start.On": acquired,
            "rights.sale_of_premises.due?": False,
            "rights.sale_of_premises.due": 0,
            "rights.sale_of_premises.done?": False,
            "rights.sale_of_premises.done": 0,
            "rights.sale_of_premises.status": sale_of_premises_status,
            "rights.sale_of_premises.follows": obligations.Consequence.Not_said,
            "rights.sale_of_premises.has_followed": False,
            "right_end?": right_ends_is_there,
            "right_end.last_day": turning_day,
            "right_end.proposal.modality": obligations.Modality.Duty,
            "right_end.proposal.bearer": administration.Actor.Investor,
            "right_end.proposal.addressee": administration.Actor.Land_management_authority,
            "right_end.proposal.start": obligations.Start.From_the_outset,
            "right_end.proposal.start.On": 0,
            "right_end.proposal.due?": True,
            "right_end.proposal.due": turning_day,
            "right_end.proposal.done?": premises_proposed_is_there,
            "right_end.proposal.done": premises_proposed,
            "right_end.proposal.status": proposal_status,
            "right_end.proposal.follows": obligations.Consequence.Not_said,
            "right_end.proposal.has_followed": False,
        },
    )


def _land_timeline_block_by_reading(
    proposed_is_there: Array,
    proposed: Array,
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
    acquired_is_there: Array,
    acquired: Array,
    allocated_by_government: Array,
    seller: Array,
    used_for: Array,
    approved_for: Array,
    lender_in_lao_pdr: Array,
    owns_premises: Array,
    acquisition_fee_paid_is_there: Array,
    acquisition_fee_paid: Array,
    annual_fee_paid_is_there: Array,
    annual_fee_paid: Array,
    degraded_is_there: Array,
    degraded: Array,
    violated_is_there: Array,
    violated: Array,
    transferred_is_there: Array,
    transferred: Array,
    transfer_fee_paid_is_there: Array,
    transfer_fee_paid: Array,
    right_ends_is_there: Array,
    right_ends: Array,
    premises_proposed_is_there: Array,
    premises_proposed: Array,
    as_of: Array,
    land_seller_check_transfer_between_investors: Array,
    land_right_end_forty_five_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Land_timeline` for a block of rows, by how the text is read."""
    review_start = one_of(
        (proposed_is_there, obligations.Start.On),
        (~proposed_is_there, obligations.Start.Awaited),
        out=out["consideration.review.start"],
    )
    proposed_up_to_as_of = proposed <= as_of
    is_begun = proposed_is_there & proposed_up_to_as_of
    reviewed_up_to_as_of = reviewed <= as_of
    is_done = reviewed_is_there & reviewed_up_to_as_of
    # Article 51, first sentence: Proposal
    next_step_rule_1 = ~is_begun
    # Article 51, first sentence: Review
    next_step_rule_2 = proposed_is_there & proposed_up_to_as_of & ~is_done
    review_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (next_step_rule_1 & ~is_done, obligations.Status.Not_begun),
        (next_step_rule_2, obligations.Status.Open),
        out=out["consideration.review.status"],
    )
    inspection_start = one_of(
        (reviewed_is_there & documents_sufficient, obligations.Start.On),
        (~reviewed_is_there | ~documents_sufficient, obligations.Start.Awaited),
        out=out["consideration.inspection.start"],
    )
    is_begun_ = reviewed_is_there & documents_sufficient & reviewed_up_to_as_of
    inspected_up_to_as_of = inspected <= as_of
    is_done_ = inspected_is_there & inspected_up_to_as_of
    inspection_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_begun_ & ~is_done_, obligations.Status.Not_begun),
        (reviewed_is_there & documents_sufficient & reviewed_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["consideration.inspection.status"],
    )
    report_start = one_of(
        (inspected_is_there, obligations.Start.On),
        (~inspected_is_there, obligations.Start.Awaited),
        out=out["consideration.report.start"],
    )
    reported_up_to_as_of = reported <= as_of
    is_done_2 = reported_is_there & reported_up_to_as_of
    report_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_done_ & ~is_done_2, obligations.Status.Not_begun),
        (inspected_is_there & inspected_up_to_as_of & ~is_done_2, obligations.Status.Open),
        out=out["consideration.report.status"],
    )
    title_start = one_of(
        (approved_is_there, obligations.Start.On),
        (~approved_is_there, obligations.Start.Awaited),
        out=out["consideration.title.start"],
    )
    approved_up_to_as_of = approved <= as_of
    is_begun_2 = approved_is_there & approved_up_to_as_of
    title_issued_up_to_as_of = title_issued <= as_of
    is_done_3 = title_issued_is_there & title_issued_up_to_as_of
    title_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_begun_2 & ~is_done_3, obligations.Status.Not_begun),
        (approved_is_there & approved_up_to_as_of & ~is_done_3, obligations.Status.Open),
        out=out["consideration.title.status"],
    )
    # Article 51, second sentence: The review is behind, and found the documents correct and sufficient.
    # `next_step`, Article 51, second sentence; Article 51, third sentence
    is_reviewed = (
        proposed_is_there & reviewed_is_there & documents_sufficient & proposed_up_to_as_of & reviewed_up_to_as_of
    )
    condition = (
        proposed_is_there
        & reviewed_is_there
        & inspected_is_there
        & reported_is_there
        & approved_is_there
        & proposed_up_to_as_of
        & reviewed_up_to_as_of
        & inspected_up_to_as_of
        & reported_up_to_as_of
        & approved_up_to_as_of
        & ~is_done_3
    )
    condition_ = (
        proposed_is_there
        & reviewed_is_there
        & inspected_is_there
        & reported_is_there
        & proposed_up_to_as_of
        & reviewed_up_to_as_of
        & inspected_up_to_as_of
        & reported_up_to_as_of
        & ~is_begun_2
    )
    condition_2 = (
        proposed_is_there
        & reviewed_is_there
        & inspected_is_there
        & proposed_up_to_as_of
        & reviewed_up_to_as_of
        & inspected_up_to_as_of
        & ~is_done_2
    )
    condition_3 = proposed_is_there & reviewed_is_there & proposed_up_to_as_of & reviewed_up_to_as_of & ~is_done_
    # Article 51: The next step.
    # `Land_step.Proposal`, which is 0, where nothing of this holds.
    next_step = one_of(
        (next_step_rule_2, part_9_land_use_right.Land_step.Review),
        (
            proposed_is_there
            & reviewed_is_there
            & inspected_is_there
            & reported_is_there
            & approved_is_there
            & title_issued_is_there
            & proposed_up_to_as_of
            & reviewed_up_to_as_of
            & inspected_up_to_as_of
            & reported_up_to_as_of
            & approved_up_to_as_of
            & title_issued_up_to_as_of,
            part_9_land_use_right.Land_step.Title_issued,
        ),
        (condition, part_9_land_use_right.Land_step.Title),
        (condition_, part_9_land_use_right.Land_step.Approval),
        (condition_2, part_9_land_use_right.Land_step.Report),
        (condition_3, part_9_land_use_right.Land_step.Inspection),
        out=out["consideration.next_step"],
    )
    # Article 51: Who acts next.
    # `Actor.Not_named`, which is 0, where nothing of this holds.
    acts_next = one_of(
        (next_step == 0, administration.Actor.Investor),
        (next_step_rule_2 | condition | condition_2 | condition_3, administration.Actor.Land_management_authority),
        (condition_, administration.Actor.Leading_committee),
        out=out["consideration.acts_next"],
    )
    # Article 49; Article 52: The right may be acquired from there.
    may_acquire_from = (seller == part_9_land_use_right.Land_seller.State) | (
        seller == part_9_land_use_right.Land_seller.Investor_with_land_use_right
    ) & (
        land_seller_check_transfer_between_investors
        == part_9_land_use_right.Transfer_between_investors.Transfer_allowed
    )
    unallocated_land_done_is_there = np.logical_and(
        acquired_is_there, ~allocated_by_government, out=out["prohibitions.unallocated_land.done?"]
    )
    acquired_up_to_as_of = acquired <= as_of
    is_done_4 = acquired_is_there & ~allocated_by_government & acquired_up_to_as_of
    unallocated_land_status = one_of(
        (is_done_4, obligations.Status.Broken),
        (~is_done_4, obligations.Status.Observed),
        out=out["prohibitions.unallocated_land.status"],
    )
    direct_acquisition_done_is_there = np.logical_and(
        acquired_is_there, ~may_acquire_from, out=out["prohibitions.direct_acquisition.done?"]
    )
    is_done_5 = acquired_is_there & acquired_up_to_as_of & ~may_acquire_from
    direct_acquisition_status = one_of(
        (is_done_5, obligations.Status.Broken),
        (~is_done_5, obligations.Status.Observed),
        out=out["prohibitions.direct_acquisition.status"],
    )
    acquisition_fee_start = one_of(
        (acquired_is_there, obligations.Start.On),
        (~acquired_is_there, obligations.Start.Awaited),
        out=out["duties.acquisition_fee.start"],
    )
    is_begun_3 = acquired_is_there & acquired_up_to_as_of
    is_done_6 = acquisition_fee_paid_is_there & (acquisition_fee_paid <= as_of)
    approved_use_status = one_of(
        (~is_begun_3, obligations.Status.Not_begun),
        (is_begun_3, obligations.Status.Open),
        out=out["duties.approved_use.status"],
    )
    acquisition_fee_status = one_of(
        (is_done_6, obligations.Status.Done_in_time),
        (~is_begun_3 & ~is_done_6, obligations.Status.Not_begun),
        (acquired_is_there & acquired_up_to_as_of & ~is_done_6, obligations.Status.Open),
        out=out["duties.acquisition_fee.status"],
    )
    # Article 53(2): The land is used in accordance with the approved purpose.
    is_used_as_approved = np.equal(used_for, approved_for, out=out["duties.is_used_as_approved"])
    transfer_fee_start = one_of(
        (transferred_is_there, obligations.Start.On),
        (~transferred_is_there, obligations.Start.Awaited),
        out=out["duties.transfer_fee.start"],
    )
    transferred_up_to_as_of = transferred <= as_of
    is_begun_4 = transferred_is_there & transferred_up_to_as_of
    is_done_7 = transfer_fee_paid_is_there & (transfer_fee_paid <= as_of)
    transfer_fee_status = one_of(
        (is_done_7, obligations.Status.Done_in_time),
        (~is_begun_4 & ~is_done_7, obligations.Status.Not_begun),
        (transferred_is_there & transferred_up_to_as_of & ~is_done_7, obligations.Status.Open),
        out=out["duties.transfer_fee.status"],
    )
    is_done_8 = annual_fee_paid_is_there & (annual_fee_paid <= as_of)
    annual_fee_status = one_of(
        (is_done_8, obligations.Status.Done_in_time),
        (~is_begun_3 & ~is_done_8, obligations.Status.Not_begun),
        (acquired_is_there & acquired_up_to_as_of & ~is_done_8, obligations.Status.Open),
        out=out["duties.annual_fee.status"],
    )
    is_done_9 = degraded_is_there & (degraded <= as_of)
    degradation_status = one_of(
        (is_done_9, obligations.Status.Broken),
        (~is_begun_3 & ~is_done_9, obligations.Status.Not_begun),
        (acquired_is_there & acquired_up_to_as_of & ~is_done_9, obligations.Status.Observed),
        out=out["duties.degradation.status"],
    )
    is_done_10 = violated_is_there & (violated <= as_of)
    violation_status = one_of(
        (is_done_10, obligations.Status.Broken),
        (~is_begun_3 & ~is_done_10, obligations.Status.Not_begun),
        (acquired_is_there & acquired_up_to_as_of & ~is_done_10, obligations.Status.Observed),
        out=out["duties.violation.status"],
    )
    as_of_above_right_ends = as_of > right_ends
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    use_status = one_of(
        (
            acquired_is_there & acquired_up_to_as_of & is_used_as_approved & ~as_of_above_right_ends,
            obligations.Status.Open,
        ),
        (
            acquired_is_there & acquired_up_to_as_of & is_used_as_approved & as_of_above_right_ends,
            obligations.Status.Lapsed,
        ),
        (~is_begun_3 & is_used_as_approved, obligations.Status.Not_begun),
        out=out["rights.use.status"],
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
        (lender_in_lao_pdr & ~is_begun_3, obligations.Status.Not_begun),
        out=out["rights.collateral.status"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    sale_of_premises_status = one_of(
        (owns_premises & ~is_begun_3, obligations.Status.Not_begun),
        (acquired_is_there & owns_premises & acquired_up_to_as_of, obligations.Status.Open),
        out=out["rights.sale_of_premises.status"],
    )
    # Article 53(5): The day 45 working days before the last day of the right.
    turning_day = _WORKING_DAYS_EARLIER_45_LAO_PDR.of(right_ends, out=out["right_end.proposal.start.On"])
    turning_day_is_nowhere = nowhere(turning_day)
    turning_day_up_to_premises_proposed = turning_day <= premises_proposed
    # Article 53(5)
    proposal_rule_1 = land_right_end_forty_five_days == part_9_land_use_right.Forty_five_days.Before_the_last_45_days
    # Article 53(5)
    proposal_rule_2 = ~proposal_rule_1
    # Article 53(5): The last day for the proposal.
    last_day = select(proposal_rule_1, turning_day, right_ends, out=out["right_end.last_day"])
    premises_proposed_up_to_as_of = premises_proposed <= as_of
    is_done_11 = premises_proposed_is_there & premises_proposed_up_to_as_of
    premises_proposed_above_last_day = premises_proposed > last_day
    as_of_above_last_day = as_of > last_day
    turning_day_above_as_of = turning_day > as_of
    is_begun_5 = ~turning_day_above_as_of
    is_done_12 = premises_proposed_is_there & turning_day_up_to_premises_proposed & premises_proposed_up_to_as_of
    # `Start.From_the_outset`, which is 0, where nothing of this holds.
    proposal_start = one_of((proposal_rule_2, obligations.Start.On), out=out["right_end.proposal.start"])
    proposal_done_is_there = np.logical_or(
        premises_proposed_is_there & proposal_rule_1,
        premises_proposed_is_there & turning_day_up_to_premises_proposed & proposal_rule_2,
        out=out["right_end.proposal.done?"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    proposal_status = one_of(
        (
            premises_proposed_is_there
            & proposal_rule_1
            & premises_proposed_up_to_as_of
            & premises_proposed_above_last_day
            | premises_proposed_is_there
            & turning_day_up_to_premises_proposed
            & proposal_rule_2
            & premises_proposed_up_to_as_of
            & premises_proposed_above_last_day,
            obligations.Status.Done_late,
        ),
        (
            premises_proposed_is_there
            & proposal_rule_1
            & premises_proposed_up_to_as_of
            & ~premises_proposed_above_last_day
            | premises_proposed_is_there
            & turning_day_up_to_premises_proposed
            & proposal_rule_2
            & premises_proposed_up_to_as_of
            & ~premises_proposed_above_last_day,
            obligations.Status.Done_in_time,
        ),
        (
            proposal_rule_1 & ~as_of_above_last_day & ~is_done_11
            | proposal_rule_2 & ~as_of_above_last_day & is_begun_5 & ~is_done_12,
            obligations.Status.Open,
        ),
        (
            proposal_rule_1 & as_of_above_last_day & ~is_done_11
            | proposal_rule_2 & as_of_above_last_day & is_begun_5 & ~is_done_12,
            obligations.Status.Overdue,
        ),
        (proposal_rule_2 & turning_day_above_as_of & ~is_done_12, obligations.Status.Not_begun),
        out=out["right_end.proposal.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(right_ends_is_there, turning_day_is_nowhere)
    return Block(
        doubtful,
        {
            "consideration": ~(next_step_rule_1 | next_step_rule_2 | is_reviewed),
            "prohibitions": 0,
            "duties": 0,
            "rights": 0,
            "right_end": 0,
        },
        {
            "consideration.next_step": next_step,
            "consideration.acts_next": acts_next,
            "consideration.review.modality": obligations.Modality.Duty,
            "consideration.review.bearer": administration.Actor.Land_management_authority,
            "consideration.review.addressee": administration.Actor.Investor,
            "consideration.review.start": review_start,
            "consideration.review.start.On": proposed,
            "consideration.review.due?": False,
            "consideration.review.due": 0,
            "consideration.review.done?": reviewed_is_there,
            "consideration.review.done": reviewed,
            "consideration.review.status": review_status,
            "consideration.review.follows": obligations.Consequence.Not_said,
            "consideration.review.has_followed": False,
            "consideration.inspection.modality": obligations.Modality.Duty,
            "consideration.inspection.bearer": administration.Actor.Land_management_authority,
            "consideration.inspection.addressee": administration.Actor.Concerned_sectors,
            "consideration.inspection.start": inspection_start,
            "consideration.inspection.start.On": reviewed,
            "consideration.inspection.due?": False,
            "consideration.inspection.due": 0,
            "consideration.inspection.done?": inspected_is_there,
            "consideration.inspection.done": inspected,
            "consideration.inspection.status": inspection_status,
            "consideration.inspection.follows": obligations.Consequence.Not_said,
            "consideration.inspection.has_followed": False,
            "consideration.report.modality": obligations.Modality.Duty,
            "consideration.report.bearer": administration.Actor.Land_management_authority,
            "consideration.report.addressee": administration.Actor.Leading_committee,
            "consideration.report.start": report_start,
            "consideration.report.start.On": inspected,
            "consideration.report.due?": False,
            "consideration.report.due": 0,
            "consideration.report.done?": reported_is_there,
            "consideration.report.done": reported,
            "consideration.report.status": report_status,
            "consideration.report.follows": obligations.Consequence.Not_said,
            "consideration.report.has_followed": False,
            "consideration.title.modality": obligations.Modality.Duty,
            "consideration.title.bearer": administration.Actor.Land_management_authority,
            "consideration.title.addressee": administration.Actor.Investor,
            "consideration.title.start": title_start,
            "consideration.title.start.On": approved,
            "consideration.title.due?": False,
            "consideration.title.due": 0,
            "consideration.title.done?": title_issued_is_there,
            "consideration.title.done": title_issued,
            "consideration.title.status": title_status,
            "consideration.title.follows": obligations.Consequence.Not_said,
            "consideration.title.has_followed": False,
            "prohibitions.unallocated_land.modality": obligations.Modality.Prohibition,
            "prohibitions.unallocated_land.bearer": administration.Actor.Investor,
            "prohibitions.unallocated_land.addressee": administration.Actor.Not_named,
            "prohibitions.unallocated_land.start": obligations.Start.From_the_outset,
            "prohibitions.unallocated_land.start.On": 0,
            "prohibitions.unallocated_land.due?": False,
            "prohibitions.unallocated_land.due": 0,
            "prohibitions.unallocated_land.done?": unallocated_land_done_is_there,
            "prohibitions.unallocated_land.done": acquired,
            "prohibitions.unallocated_land.status": unallocated_land_status,
            "prohibitions.unallocated_land.follows": obligations.Consequence.Not_said,
            "prohibitions.unallocated_land.has_followed": False,
            "prohibitions.direct_acquisition.modality": obligations.Modality.Prohibition,
            "prohibitions.direct_acquisition.bearer": administration.Actor.Investor,
            "prohibitions.direct_acquisition.addressee": administration.Actor.Not_named,
            "prohibitions.direct_acquisition.start": obligations.Start.From_the_outset,
            "prohibitions.direct_acquisition.start.On": 0,
            "prohibitions.direct_acquisition.due?": False,
            "prohibitions.direct_acquisition.due": 0,
            "prohibitions.direct_acquisition.done?": direct_acquisition_done_is_there,
            "prohibitions.direct_acquisition.done": acquired,
            "prohibitions.direct_acquisition.status": direct_acquisition_status,
            "prohibitions.direct_acquisition.follows": obligations.Consequence.Not_said,
            "prohibitions.direct_acquisition.has_followed": False,
            "duties.acquisition_fee.modality": obligations.Modality.Duty,
            "duties.acquisition_fee.bearer": administration.Actor.Investor,
            "duties.acquisition_fee.addressee": administration.Actor.Government,
            "duties.acquisition_fee.start": acquisition_fee_start,
            "duties.acquisition_fee.start.On": acquired,
            "duties.acquisition_fee.due?": False,
            "duties.acquisition_fee.due": 0,
            "duties.acquisition_fee.done?": acquisition_fee_paid_is_there,
            "duties.acquisition_fee.done": acquisition_fee_paid,
            "duties.acquisition_fee.status": acquisition_fee_status,
            "duties.acquisition_fee.follows": obligations.Consequence.Not_said,
            "duties.acquisition_fee.has_followed": False,
            "duties.market_price_of?": acquired_is_there,
            "duties.market_price_of": acquired,
            "duties.approved_use.modality": obligations.Modality.Duty,
            "duties.approved_use.bearer": administration.Actor.Investor,
            "duties.approved_use.addressee": administration.Actor.Not_named,
            "duties.approved_use.start": acquisition_fee_start,
            "duties.approved_use.start.On": acquired,
            "duties.approved_use.due?": False,
            "duties.approved_use.due": 0,
            "duties.approved_use.done?": False,
            "duties.approved_use.done": 0,
            "duties.approved_use.status": approved_use_status,
            "duties.approved_use.follows": obligations.Consequence.Not_said,
            "duties.approved_use.has_followed": False,
            "duties.is_used_as_approved": is_used_as_approved,
            "duties.transfer_fee.modality": obligations.Modality.Duty,
            "duties.transfer_fee.bearer": administration.Actor.Investor,
            "duties.transfer_fee.addressee": administration.Actor.Government,
            "duties.transfer_fee.start": transfer_fee_start,
            "duties.transfer_fee.start.On": transferred,
            "duties.transfer_fee.due?": False,
            "duties.transfer_fee.due": 0,
            "duties.transfer_fee.done?": transfer_fee_paid_is_there,
            "duties.transfer_fee.done": transfer_fee_paid,
            "duties.transfer_fee.status": transfer_fee_status,
            "duties.transfer_fee.follows": obligations.Consequence.Not_said,
            "duties.transfer_fee.has_followed": False,
            "duties.annual_fee.modality": obligations.Modality.Duty,
            "duties.annual_fee.bearer": administration.Actor.Investor,
            "duties.annual_fee.addressee": administration.Actor.Not_named,
            "duties.annual_fee.start": acquisition_fee_start,
            "duties.annual_fee.start.On": acquired,
            "duties.annual_fee.due?": False,
            "duties.annual_fee.due": 0,
            "duties.annual_fee.done?": annual_fee_paid_is_there,
            "duties.annual_fee.done": annual_fee_paid,
            "duties.annual_fee.status": annual_fee_status,
            "duties.annual_fee.follows": obligations.Consequence.Not_said,
            "duties.annual_fee.has_followed": False,
            "duties.degradation.modality": obligations.Modality.Prohibition,
            "duties.degradation.bearer": administration.Actor.Investor,
            "duties.degradation.addressee": administration.Actor.Not_named,
            "duties.degradation.start": acquisition_fee_start,
            "duties.degradation.start.On": acquired,
            "duties.degradation.due?": False,
            "duties.degradation.due": 0,
            "duties.degradation.done?": degraded_is_there,
            "duties.degradation.done": degraded,
            "duties.degradation.status": degradation_status,
            "duties.degradation.follows": obligations.Consequence.Not_said,
            "duties.degradation.has_followed": False,
            "duties.violation.modality": obligations.Modality.Prohibition,
            "duties.violation.bearer": administration.Actor.Investor,
            "duties.violation.addressee": administration.Actor.Others,
            "duties.violation.start": acquisition_fee_start,
            "duties.violation.start.On": acquired,
            "duties.violation.due?": False,
            "duties.violation.due": 0,
            "duties.violation.done?": violated_is_there,
            "duties.violation.done": violated,
            "duties.violation.status": violation_status,
            "duties.violation.follows": obligations.Consequence.Not_said,
            "duties.violation.has_followed": False,
            "rights?": right_ends_is_there,
            "rights.use.modality": obligations.Modality.Right,
            "rights.use.bearer": administration.Actor.Investor,
            "rights.use.addressee": administration.Actor.Not_named,
            "rights.use.start": acquisition_fee_start,
            "rights.use.start.On": acquired,
            "rights.use.due?": True,
            "rights.use.due": right_ends,
            "rights.use.done?": False,
            "rights.use.done": 0,
            "rights.use.status": use_status,
            "rights.use.follows": obligations.Consequence.Not_said,
            "rights.use.has_followed": False,
            "rights.collateral.modality": obligations.Modality.Right,
            "rights.collateral.bearer": administration.Actor.Investor,
            "rights.collateral.addressee": administration.Actor.Commercial_bank,
            "rights.collateral.start": acquisition_fee_start,
            "rights.collateral.start.On": acquired,
            "rights.collateral.due?": True,
            "rights.collateral.due": right_ends,
            "rights.collateral.done?": False,
            "rights.collateral.done": 0,
            "rights.collateral.status": collateral_status,
            "rights.collateral.follows": obligations.Consequence.Not_said,
            "rights.collateral.has_followed": False,
            "rights.sale_of_premises.modality": obligations.Modality.Right,
            "rights.sale_of_premises.bearer": administration.Actor.Investor,
            "rights.sale_of_premises.addressee": administration.Actor.Others,
            "rights.sale_of_premises.start": acquisition_fee_start,
            "rights.sale_of_premises.start.On": acquired,
            "rights.sale_of_premises.due?": False,
            "rights.sale_of_premises.due": 0,
            "rights.sale_of_premises.done?": False,
            "rights.sale_of_premises.done": 0,
            "rights.sale_of_premises.status": sale_of_premises_status,
            "rights.sale_of_premises.follows": obligations.Consequence.Not_said,
            "rights.sale_of_premises.has_followed": False,
            "right_end?": right_ends_is_there,
            "right_end.last_day": last_day,
            "right_end.proposal.modality": obligations.Modality.Duty,
            "right_end.proposal.bearer": administration.Actor.Investor,
            "right_end.proposal.addressee": administration.Actor.Land_management_authority,
            "right_end.proposal.start": proposal_start,
            "right_end.proposal.start.On": turning_day,
            "right_end.proposal.due?": True,
            "right_end.proposal.due": last_day,
            "right_end.proposal.done?": proposal_done_is_there,
            "right_end.proposal.done": premises_proposed,
            "right_end.proposal.status": proposal_status,
            "right_end.proposal.follows": obligations.Consequence.Not_said,
            "right_end.proposal.has_followed": False,
        },
    )


LAND_TIMELINE = ColumnScope(
    scalar_timelines.LAND_TIMELINE,
    Blocks(
        _land_timeline_block,
        (
            "proposed?",
            "proposed",
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
            "acquired?",
            "acquired",
            "allocated_by_government",
            "seller",
            "used_for",
            "approved_for",
            "lender_in_lao_pdr",
            "owns_premises",
            "acquisition_fee_paid?",
            "acquisition_fee_paid",
            "annual_fee_paid?",
            "annual_fee_paid",
            "degraded?",
            "degraded",
            "violated?",
            "violated",
            "transferred?",
            "transferred",
            "transfer_fee_paid?",
            "transfer_fee_paid",
            "right_ends?",
            "right_ends",
            "premises_proposed?",
            "premises_proposed",
            "as_of",
        ),
        tabled=("right_ends",),
        puts={
            "consideration.next_step": "int8",
            "consideration.acts_next": "int8",
            "consideration.review.start": "int8",
            "consideration.review.status": "int8",
            "consideration.inspection.start": "int8",
            "consideration.inspection.status": "int8",
            "consideration.report.start": "int8",
            "consideration.report.status": "int8",
            "consideration.title.start": "int8",
            "consideration.title.status": "int8",
            "prohibitions.unallocated_land.done?": "bool",
            "prohibitions.unallocated_land.status": "int8",
            "prohibitions.direct_acquisition.done?": "bool",
            "prohibitions.direct_acquisition.status": "int8",
            "duties.acquisition_fee.start": "int8",
            "duties.acquisition_fee.status": "int8",
            "duties.approved_use.status": "int8",
            "duties.is_used_as_approved": "bool",
            "duties.transfer_fee.start": "int8",
            "duties.transfer_fee.status": "int8",
            "duties.annual_fee.status": "int8",
            "duties.degradation.status": "int8",
            "duties.violation.status": "int8",
            "rights.use.status": "int8",
            "rights.collateral.status": "int8",
            "rights.sale_of_premises.status": "int8",
            "right_end.last_day": "int64",
            "right_end.proposal.status": "int8",
        },
    ),
    Blocks(
        _land_timeline_block_by_reading,
        (
            "proposed?",
            "proposed",
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
            "acquired?",
            "acquired",
            "allocated_by_government",
            "seller",
            "used_for",
            "approved_for",
            "lender_in_lao_pdr",
            "owns_premises",
            "acquisition_fee_paid?",
            "acquisition_fee_paid",
            "annual_fee_paid?",
            "annual_fee_paid",
            "degraded?",
            "degraded",
            "violated?",
            "violated",
            "transferred?",
            "transferred",
            "transfer_fee_paid?",
            "transfer_fee_paid",
            "right_ends?",
            "right_ends",
            "premises_proposed?",
            "premises_proposed",
            "as_of",
            "Land_seller_check.transfer_between_investors",
            "Land_right_end.forty_five_days",
        ),
        tabled=("right_ends",),
        puts={
            "consideration.next_step": "int8",
            "consideration.acts_next": "int8",
            "consideration.review.start": "int8",
            "consideration.review.status": "int8",
            "consideration.inspection.start": "int8",
            "consideration.inspection.status": "int8",
            "consideration.report.start": "int8",
            "consideration.report.status": "int8",
            "consideration.title.start": "int8",
            "consideration.title.status": "int8",
            "prohibitions.unallocated_land.done?": "bool",
            "prohibitions.unallocated_land.status": "int8",
            "prohibitions.direct_acquisition.done?": "bool",
            "prohibitions.direct_acquisition.status": "int8",
            "duties.acquisition_fee.start": "int8",
            "duties.acquisition_fee.status": "int8",
            "duties.approved_use.status": "int8",
            "duties.is_used_as_approved": "bool",
            "duties.transfer_fee.start": "int8",
            "duties.transfer_fee.status": "int8",
            "duties.annual_fee.status": "int8",
            "duties.degradation.status": "int8",
            "duties.violation.status": "int8",
            "rights.use.status": "int8",
            "rights.collateral.status": "int8",
            "rights.sale_of_premises.status": "int8",
            "right_end.last_day": "int64",
            "right_end.proposal.start": "int8",
            "right_end.proposal.start.On": "int64",
            "right_end.proposal.done?": "bool",
            "right_end.proposal.status": "int8",
        },
    ),
)


def land_timeline(
    *,
    proposed: Column | None = None,
    reviewed: Column | None = None,
    documents_sufficient: Column,
    inspected: Column | None = None,
    reported: Column | None = None,
    approved: Column | None = None,
    title_issued: Column | None = None,
    acquired: Column | None = None,
    allocated_by_government: Column,
    seller: Column,
    used_for: Column,
    approved_for: Column,
    lender_in_lao_pdr: Column,
    owns_premises: Column,
    acquisition_fee_paid: Column | None = None,
    annual_fee_paid: Column | None = None,
    degraded: Column | None = None,
    violated: Column | None = None,
    transferred: Column | None = None,
    transfer_fee_paid: Column | None = None,
    right_ends: Column | None = None,
    premises_proposed: Column | None = None,
    as_of: Column,
    land_seller_check__transfer_between_investors: Column | None = None,
    land_right_end__forty_five_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """I acquire land use right: what has been done in time on my proposal, what may and must I do with the land, and
    what is due before the right ends?

    Encodes Land use right (rules/situations/timelines.catala_en:651).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        proposed: The day on which the land management authority received the proposal.
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
        acquired: The day on which the land use right was acquired.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        allocated_by_government: The land is allocated by the government.
            bool.
        seller: From whom the right is or was acquired.
            Codes of `part_9_land_use_right.Land_seller` (int8), or the names of cases.
        used_for: What the land is or will be used for.
            Codes of `part_9_land_use_right.Purpose` (int8), or the names of cases.
        approved_for: What its use was approved for.
            Codes of `part_9_land_use_right.Purpose` (int8), or the names of cases.
        lender_in_lao_pdr: The lender, if the right is to be a collateral, is a bank or financial institution in Lao
            PDR.
            bool.
        owns_premises: The investor owns premises on the land.
            bool.
        acquisition_fee_paid: The day on which the fee for the acquisition was paid.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        annual_fee_paid: The day on which the annual fee of the year that is asked about was paid.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        degraded: The day on which the investor first degraded the quality of the land, or negatively affected the
            natural or social environment: so judged.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        violated: The day on which the investor first violated the rights or interests of others: so judged.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        transferred: The day on which the right was transferred to another investor.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        transfer_fee_paid: The day on which the fee for the transfer was paid.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        right_ends: The last day of the right, as the land title specifies it; absent as long as there is none.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        premises_proposed: The day on which the investor proposed what the premises are to be used for after it.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        land_seller_check__transfer_between_investors: Whether an investor may take over the land use right of
            another one.
            Codes of `part_9_land_use_right.Transfer_between_investors` (int8), or the names of cases; a reading of
                the text: Transfer_allowed if not given.
        land_right_end__forty_five_days: From when to when the proposal is to be made.
            Codes of `part_9_land_use_right.Forty_five_days` (int8), or the names of cases; a reading of the text:
                Before_the_last_45_days if not given.

    Outputs, each with its `values` and its `outcome` by row:
        consideration: The proposal and the title: Article 51.
            A mapping of columns: {next_step: codes of `part_9_land_use_right.Land_step` (int8), acts_next: codes of
                `administration.Actor` (int8), review: a mapping of columns: {modality: codes of `obligations.Modality`
                (int8), bearer: codes of `administration.Actor` (int8), addressee: codes of `administration.Actor`
                (int8), start: `Cases`: codes of `obligations.Start` (int8), and a column for what each of these
                carries: {On: datetime64[D]}, due: `Optionals` of datetime64[D], done: `Optionals` of datetime64[D],
                status: codes of `obligations.Status` (int8), follows: codes of `obligations.Consequence` (int8),
                has_followed: bool}, inspection: a mapping as `consideration.review`, report: a mapping as
                `consideration.review`, title: a mapping as `consideration.review`}.
        prohibitions: What is forbidden: Article 49.
            A mapping of columns: {unallocated_land: a mapping as `consideration.review`, direct_acquisition: a
                mapping as `consideration.review`}.
        duties: What is owed: Article 53.
            A mapping of columns: {acquisition_fee: a mapping as `consideration.review`, market_price_of:
                `Optionals` of datetime64[D], approved_use: a mapping as `consideration.review`, is_used_as_approved:
                bool, transfer_fee: a mapping as `consideration.review`, annual_fee: a mapping as
                `consideration.review`, degradation: a mapping as `consideration.review`, violation: a mapping as
                `consideration.review`}.
        rights: What may be done with the land, once the title says until when: Article 52.
            `Optionals` of a mapping of columns: {use: a mapping as `consideration.review`, collateral: a mapping as
                `consideration.review`, sale_of_premises: a mapping as `consideration.review`}.
        right_end: What is due before it ends: Article 53.
            `Optionals` of a mapping of columns: {last_day: datetime64[D], proposal: a mapping as
                `consideration.review`}.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return LAND_TIMELINE.ask(
        threads,
        proposed=proposed,
        reviewed=reviewed,
        documents_sufficient=documents_sufficient,
        inspected=inspected,
        reported=reported,
        approved=approved,
        title_issued=title_issued,
        acquired=acquired,
        allocated_by_government=allocated_by_government,
        seller=seller,
        used_for=used_for,
        approved_for=approved_for,
        lender_in_lao_pdr=lender_in_lao_pdr,
        owns_premises=owns_premises,
        acquisition_fee_paid=acquisition_fee_paid,
        annual_fee_paid=annual_fee_paid,
        degraded=degraded,
        violated=violated,
        transferred=transferred,
        transfer_fee_paid=transfer_fee_paid,
        right_ends=right_ends,
        premises_proposed=premises_proposed,
        as_of=as_of,
        land_seller_check__transfer_between_investors=land_seller_check__transfer_between_investors,
        land_right_end__forty_five_days=land_right_end__forty_five_days,
    )
