"""Compiled from rules/decree/part_7_representative_office.catala_en: change the rules there, and compile again.

How to ask, here `Representative_office_certificate`; `generated` is the folder of the evaluators, however you call it.
Tables of Arrow, Polars or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.decree.part_7_representative_office import representative_office_certificate

    found = representative_office_certificate(
        has_enterprise_code=np.array([True, False]), has_taxpayer_number=np.array([True, False])
    )
    found["is_complete"].values[found["is_complete"].outcome == 0]  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...calendars import lao_pdr as scalar_lao_pdr
from ...decree import part_7_representative_office as scalar_part_7_representative_office
from ..library import administration, obligations
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column, Listing
from ..runtime.days import MonthsLater, WorkingDaysLater, nowhere
from ..runtime.exact import above, below, beyond, both, either, one_of, refusal, select, widened
from ..runtime.scopes import Answers, ColumnScope

_MONTHS_LATER_12_DOWN = MonthsLater(12, "down")
_MONTHS_LATER_36_DOWN = MonthsLater(36, "down")
_MONTHS_LATER_48_DOWN = MonthsLater(48, "down")
_WORKING_DAYS_LATER_7_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 7)


class Certificate_number:
    """What the registration certificate of a Representative Office must include."""

    Enterprise_identification_code = 0
    Taxpayer_identification_number = 1


class Seal_period:
    """From when the seven working days for the seal run."""

    From_permission = 0
    From_certificate = 1


class Monitored_by:
    """Who monitors the activities of the investor."""

    Public_security = 0
    Planning_and_investment = 1


class Mou:
    """Whether the parent company has an MOU or agreement signed with the government to explore and collect specific
    data for a project.
    """

    No_mou = 0
    Valid_until = 1


class Listed_parent_total:
    """How long a Representative Office of a listed parent company may stay."""

    Four_years = 0
    Three_years = 1


class Counted_extensions:
    """Whether extensions from before the Decree count among the three of a listed parent company."""

    Since_the_decree = 0
    All_extensions = 1


class Two_limits:
    """Which limit holds for a parent company that is listed and has an MOU or agreement that runs beyond three
    years.
    """

    Not_ranked = 0
    The_later_one = 1


class Scope_of_office:
    """What the office does as its rights, and what as its duties."""

    Right_and_duties = 0
    Rights_only = 1


class Equipment:
    """What is imported."""

    Machinery = 0
    Vehicle = 1
    Other_goods = 2


class Specific_purposes:
    """What "for specific purposes" is said of."""

    Vehicles = 0
    Machineries_and_vehicles = 1


class Office_activity:
    """What the office is about to do."""

    Data_collection = 0
    Coordination = 1
    Mou_monitoring = 2
    Business = 3
    Income = 4
    Receipts_or_invoices = 5
    Declaration_of_bankruptcy = 6
    Other_activity = 7


def _representative_office_registration_block(
    registered_abroad: Array,
    interested_in_investing: Array,
    collects_data: Array,
    coordinates: Array,
    signed_mou: Array,
    has_lao_entity: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_registration` for a block of rows."""
    # Article 27, sixth sentence: The legal entity must establish a Representative Office.
    must_establish = np.logical_and(registered_abroad & signed_mou, ~has_lao_entity, out=out["must_establish"])
    condition = collects_data | coordinates
    # Article 27, first sentence
    may_establish_rule_1 = registered_abroad & interested_in_investing & condition
    # Article 27, sixth sentence
    may_establish_rule_2 = registered_abroad & signed_mou & ~has_lao_entity & ~(interested_in_investing & condition)
    # Article 27: The legal entity may have a Representative Office.
    may_establish = np.logical_or(may_establish_rule_1, may_establish_rule_2, out=out["may_establish"])
    return Block(
        None,
        {"may_establish": 0, "must_establish": 0, "issued_by": 0, "issued_at": 0, "goes_to_committee": 0},
        {
            "may_establish": may_establish,
            "must_establish": must_establish,
            "issued_by": administration.Actor.Planning_and_investment_sector,
            "issued_at": administration.Level.Central,
            "goes_to_committee": False,
        },
    )


REPRESENTATIVE_OFFICE_REGISTRATION = ColumnScope(
    scalar_part_7_representative_office.REPRESENTATIVE_OFFICE_REGISTRATION,
    Blocks(
        _representative_office_registration_block,
        (
            "registered_abroad",
            "interested_in_investing",
            "collects_data",
            "coordinates",
            "signed_mou",
            "has_lao_entity",
        ),
        puts={"may_establish": "bool", "must_establish": "bool"},
    ),
)


def representative_office_registration(
    *,
    registered_abroad: Column,
    interested_in_investing: Column,
    collects_data: Column,
    coordinates: Column,
    signed_mou: Column,
    has_lao_entity: Column,
    threads: int | None = None,
) -> Answers:
    """May a legal entity have a Representative Office, and who issues its registration certificate?

    Encodes Article 27 (rules/decree/part_7_representative_office.catala_en:43).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        registered_abroad: The legal entity is registered in another country.
            bool.
        interested_in_investing: It is interested in investing in Lao PDR.
            bool.
        collects_data: It wants to collect data on investment.
            bool.
        coordinates: It wants to ensure the coordination between the relevant sectors of the government and its
            headquarter office abroad.
            bool.
        signed_mou: It signed an MOU or agreement with the government.
            bool.
        has_lao_entity: It has a legal entity in Lao PDR.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        may_establish: The legal entity may have a Representative Office.
            bool.
        must_establish: The legal entity must establish a Representative Office.
            bool.
        issued_by: Who considers an application for the registration certificate, and issues it.
            Codes of `administration.Actor` (int8).
        issued_at: At which level that sector does so.
            Codes of `administration.Level` (int8).
        goes_to_committee: The application goes through a meeting with the Committee for Investment Promotion.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_REGISTRATION.ask(
        threads,
        registered_abroad=registered_abroad,
        interested_in_investing=interested_in_investing,
        collects_data=collects_data,
        coordinates=coordinates,
        signed_mou=signed_mou,
        has_lao_entity=has_lao_entity,
    )


def _representative_office_certificate_block(
    has_enterprise_code: Array, has_taxpayer_number: Array, out: Mapping[str, Array]
) -> Block:
    """`Representative_office_certificate` for a block of rows."""
    not_has_enterprise_code = np.logical_not(has_enterprise_code, out=out["missing[1]"])
    not_has_taxpayer_number = np.logical_not(has_taxpayer_number, out=out["missing[2]"])
    # Article 27, third sentence: Nothing is missing.
    is_complete = np.logical_and(has_enterprise_code, has_taxpayer_number, out=out["is_complete"])
    return Block(
        None,
        {"missing": 0, "is_complete": 0},
        {
            "missing": Listing(
                (not_has_enterprise_code, Certificate_number.Enterprise_identification_code),
                (not_has_taxpayer_number, Certificate_number.Taxpayer_identification_number),
            ),
            "is_complete": is_complete,
        },
    )


REPRESENTATIVE_OFFICE_CERTIFICATE = ColumnScope(
    scalar_part_7_representative_office.REPRESENTATIVE_OFFICE_CERTIFICATE,
    Blocks(
        _representative_office_certificate_block,
        ("has_enterprise_code", "has_taxpayer_number"),
        puts={"missing[1]": "bool", "missing[2]": "bool", "is_complete": "bool"},
    ),
)


def representative_office_certificate(
    *, has_enterprise_code: Column, has_taxpayer_number: Column, threads: int | None = None
) -> Answers:
    """Does the registration certificate of a Representative Office include what it must?

    Encodes Article 27 (rules/decree/part_7_representative_office.catala_en:69).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        has_enterprise_code: The certificate shows the enterprise identification code.
            bool.
        has_taxpayer_number: The certificate shows the taxpayer identification number.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        missing: What is missing.
            `Lists` of codes of `Certificate_number` (int8).
        is_complete: Nothing is missing.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_CERTIFICATE.ask(
        threads, has_enterprise_code=has_enterprise_code, has_taxpayer_number=has_taxpayer_number
    )


def _representative_office_duties_block(
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
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_duties` for a block of rows."""
    establishment_start = one_of(
        (mou_signed_is_there, obligations.Start.On),
        (~mou_signed_is_there, obligations.Start.Awaited),
        out=out["establishment.start"],
    )
    establishment_done_is_there = np.logical_and(
        mou_signed_is_there, established_is_there, out=out["establishment.done?"]
    )
    mou_signed_up_to_as_of = mou_signed <= as_of
    is_begun = mou_signed_is_there & mou_signed_up_to_as_of
    established_up_to_as_of = established <= as_of
    is_done = mou_signed_is_there & established_is_there & established_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    establishment_status = one_of(
        (
            registered_abroad & mou_signed_is_there & established_is_there & ~has_lao_entity & established_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (registered_abroad & ~has_lao_entity & ~is_begun & ~is_done, obligations.Status.Not_begun),
        (
            registered_abroad
            & mou_signed_is_there
            & ~has_lao_entity
            & mou_signed_up_to_as_of
            & ~(established_is_there & established_up_to_as_of),
            obligations.Status.Open,
        ),
        out=out["establishment.status"],
    )
    is_done_ = code_obtained_is_there & (code_obtained <= as_of)
    enterprise_code_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_, obligations.Status.Open),
        out=out["enterprise_code.status"],
    )
    is_done_2 = taxpayer_number_obtained_is_there & (taxpayer_number_obtained <= as_of)
    taxpayer_number_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_done_2, obligations.Status.Open),
        out=out["taxpayer_number.status"],
    )
    seal_permission_start = one_of(
        (certificate_issued_is_there, obligations.Start.On),
        (~certificate_issued_is_there, obligations.Start.Awaited),
        out=out["seal_permission.start"],
    )
    certificate_issued_up_to_as_of = certificate_issued <= as_of
    is_begun_ = certificate_issued_is_there & certificate_issued_up_to_as_of
    seal_permitted_up_to_as_of = seal_permitted <= as_of
    is_done_3 = seal_permitted_is_there & seal_permitted_up_to_as_of
    monitoring_status = one_of(
        (~is_begun_, obligations.Status.Not_begun), (is_begun_, obligations.Status.Open), out=out["monitoring.status"]
    )
    seal_permission_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_begun_ & ~is_done_3, obligations.Status.Not_begun),
        (certificate_issued_is_there & certificate_issued_up_to_as_of & ~is_done_3, obligations.Status.Open),
        out=out["seal_permission.status"],
    )
    seal_start = one_of(
        (seal_permitted_is_there, obligations.Start.On),
        (~seal_permitted_is_there, obligations.Start.Awaited),
        out=out["seal.start"],
    )
    seal_due = _WORKING_DAYS_LATER_7_LAO_PDR.of(seal_permitted, out=out["seal.due"])
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
        out=out["seal.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(seal_permitted_is_there, seal_due_is_nowhere)
    return Block(
        doubtful,
        {
            "establishment": 0,
            "enterprise_code": 0,
            "taxpayer_number": 0,
            "seal_permission": 0,
            "seal": 0,
            "monitoring": 0,
        },
        {
            "establishment.modality": obligations.Modality.Duty,
            "establishment.bearer": administration.Actor.Foreign_legal_entity,
            "establishment.addressee": administration.Actor.Government,
            "establishment.start": establishment_start,
            "establishment.start.On": mou_signed,
            "establishment.due?": False,
            "establishment.due": 0,
            "establishment.done?": establishment_done_is_there,
            "establishment.done": established,
            "establishment.status": establishment_status,
            "establishment.follows": obligations.Consequence.Not_said,
            "establishment.has_followed": False,
            "enterprise_code.modality": obligations.Modality.Duty,
            "enterprise_code.bearer": administration.Actor.Planning_and_investment_sector,
            "enterprise_code.addressee": administration.Actor.Industry_and_commerce_sector,
            "enterprise_code.start": obligations.Start.From_the_outset,
            "enterprise_code.start.On": 0,
            "enterprise_code.due?": False,
            "enterprise_code.due": 0,
            "enterprise_code.done?": code_obtained_is_there,
            "enterprise_code.done": code_obtained,
            "enterprise_code.status": enterprise_code_status,
            "enterprise_code.follows": obligations.Consequence.Not_said,
            "enterprise_code.has_followed": False,
            "taxpayer_number.modality": obligations.Modality.Duty,
            "taxpayer_number.bearer": administration.Actor.Planning_and_investment_sector,
            "taxpayer_number.addressee": administration.Actor.Financial_sector,
            "taxpayer_number.start": obligations.Start.From_the_outset,
            "taxpayer_number.start.On": 0,
            "taxpayer_number.due?": False,
            "taxpayer_number.due": 0,
            "taxpayer_number.done?": taxpayer_number_obtained_is_there,
            "taxpayer_number.done": taxpayer_number_obtained,
            "taxpayer_number.status": taxpayer_number_status,
            "taxpayer_number.follows": obligations.Consequence.Not_said,
            "taxpayer_number.has_followed": False,
            "seal_permission.modality": obligations.Modality.Duty,
            "seal_permission.bearer": administration.Actor.Planning_and_investment_sector,
            "seal_permission.addressee": administration.Actor.Public_security_sector,
            "seal_permission.start": seal_permission_start,
            "seal_permission.start.On": certificate_issued,
            "seal_permission.due?": False,
            "seal_permission.due": 0,
            "seal_permission.done?": seal_permitted_is_there,
            "seal_permission.done": seal_permitted,
            "seal_permission.status": seal_permission_status,
            "seal_permission.follows": obligations.Consequence.Not_said,
            "seal_permission.has_followed": False,
            "seal.modality": obligations.Modality.Duty,
            "seal.bearer": administration.Actor.Public_security_sector,
            "seal.addressee": administration.Actor.Representative_office,
            "seal.start": seal_start,
            "seal.start.On": seal_permitted,
            "seal.due?": seal_permitted_is_there,
            "seal.due": seal_due,
            "seal.done?": seal_carved_is_there,
            "seal.done": seal_carved,
            "seal.status": seal_status,
            "seal.follows": obligations.Consequence.Not_said,
            "seal.has_followed": False,
            "monitoring.modality": obligations.Modality.Duty,
            "monitoring.bearer": administration.Actor.Public_security_sector,
            "monitoring.addressee": administration.Actor.Investor,
            "monitoring.start": seal_permission_start,
            "monitoring.start.On": certificate_issued,
            "monitoring.due?": False,
            "monitoring.due": 0,
            "monitoring.done?": False,
            "monitoring.done": 0,
            "monitoring.status": monitoring_status,
            "monitoring.follows": obligations.Consequence.Not_said,
            "monitoring.has_followed": False,
        },
    )


def _representative_office_duties_block_by_reading(
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
    as_of: Array,
    seal_period: Array,
    monitored_by: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_duties` for a block of rows, by how the text is read."""
    seal_period_is_from_permission = seal_period == Seal_period.From_permission
    seal_period_begins_is_there = np.logical_or(
        seal_permitted_is_there & seal_period_is_from_permission,
        certificate_issued_is_there & ~seal_period_is_from_permission,
        out=out["seal.due?"],
    )
    # Article 27, fifth sentence: The day from which the seven working days run.
    seal_period_begins = select(
        seal_period_is_from_permission, seal_permitted, certificate_issued, out=out["seal.start.On"]
    )
    establishment_start = one_of(
        (mou_signed_is_there, obligations.Start.On),
        (~mou_signed_is_there, obligations.Start.Awaited),
        out=out["establishment.start"],
    )
    establishment_done_is_there = np.logical_and(
        mou_signed_is_there, established_is_there, out=out["establishment.done?"]
    )
    mou_signed_up_to_as_of = mou_signed <= as_of
    is_begun = mou_signed_is_there & mou_signed_up_to_as_of
    established_up_to_as_of = established <= as_of
    is_done = mou_signed_is_there & established_is_there & established_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    establishment_status = one_of(
        (
            registered_abroad & mou_signed_is_there & established_is_there & ~has_lao_entity & established_up_to_as_of,
            obligations.Status.Done_in_time,
        ),
        (registered_abroad & ~has_lao_entity & ~is_begun & ~is_done, obligations.Status.Not_begun),
        (
            registered_abroad
            & mou_signed_is_there
            & ~has_lao_entity
            & mou_signed_up_to_as_of
            & ~(established_is_there & established_up_to_as_of),
            obligations.Status.Open,
        ),
        out=out["establishment.status"],
    )
    is_done_ = code_obtained_is_there & (code_obtained <= as_of)
    enterprise_code_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done_, obligations.Status.Open),
        out=out["enterprise_code.status"],
    )
    is_done_2 = taxpayer_number_obtained_is_there & (taxpayer_number_obtained <= as_of)
    taxpayer_number_status = one_of(
        (is_done_2, obligations.Status.Done_in_time),
        (~is_done_2, obligations.Status.Open),
        out=out["taxpayer_number.status"],
    )
    seal_permission_start = one_of(
        (certificate_issued_is_there, obligations.Start.On),
        (~certificate_issued_is_there, obligations.Start.Awaited),
        out=out["seal_permission.start"],
    )
    certificate_issued_up_to_as_of = certificate_issued <= as_of
    is_begun_ = certificate_issued_is_there & certificate_issued_up_to_as_of
    is_done_3 = seal_permitted_is_there & (seal_permitted <= as_of)
    monitoring_status = one_of(
        (~is_begun_, obligations.Status.Not_begun), (is_begun_, obligations.Status.Open), out=out["monitoring.status"]
    )
    seal_permission_status = one_of(
        (is_done_3, obligations.Status.Done_in_time),
        (~is_begun_ & ~is_done_3, obligations.Status.Not_begun),
        (certificate_issued_is_there & certificate_issued_up_to_as_of & ~is_done_3, obligations.Status.Open),
        out=out["seal_permission.status"],
    )
    seal_start = one_of(
        (seal_period_begins_is_there, obligations.Start.On),
        (~seal_period_begins_is_there, obligations.Start.Awaited),
        out=out["seal.start"],
    )
    seal_due = _WORKING_DAYS_LATER_7_LAO_PDR.of(seal_period_begins, out=out["seal.due"])
    seal_due_is_nowhere = nowhere(seal_due)
    seal_period_begins_up_to_as_of = seal_period_begins <= as_of
    is_begun_2 = seal_period_begins_is_there & seal_period_begins_up_to_as_of
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
        (~is_begun_2 & ~is_done_4, obligations.Status.Not_begun),
        out=out["seal.status"],
    )
    monitored_by_is_public_security = monitored_by == Monitored_by.Public_security
    monitoring_bearer = one_of(
        (monitored_by_is_public_security, administration.Actor.Public_security_sector),
        (~monitored_by_is_public_security, administration.Actor.Planning_and_investment_sector),
        out=out["monitoring.bearer"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = both(seal_period_begins_is_there, seal_due_is_nowhere)
    return Block(
        doubtful,
        {
            "establishment": 0,
            "enterprise_code": 0,
            "taxpayer_number": 0,
            "seal_permission": 0,
            "seal": 0,
            "monitoring": 0,
        },
        {
            "establishment.modality": obligations.Modality.Duty,
            "establishment.bearer": administration.Actor.Foreign_legal_entity,
            "establishment.addressee": administration.Actor.Government,
            "establishment.start": establishment_start,
            "establishment.start.On": mou_signed,
            "establishment.due?": False,
            "establishment.due": 0,
            "establishment.done?": establishment_done_is_there,
            "establishment.done": established,
            "establishment.status": establishment_status,
            "establishment.follows": obligations.Consequence.Not_said,
            "establishment.has_followed": False,
            "enterprise_code.modality": obligations.Modality.Duty,
            "enterprise_code.bearer": administration.Actor.Planning_and_investment_sector,
            "enterprise_code.addressee": administration.Actor.Industry_and_commerce_sector,
            "enterprise_code.start": obligations.Start.From_the_outset,
            "enterprise_code.start.On": 0,
            "enterprise_code.due?": False,
            "enterprise_code.due": 0,
            "enterprise_code.done?": code_obtained_is_there,
            "enterprise_code.done": code_obtained,
            "enterprise_code.status": enterprise_code_status,
            "enterprise_code.follows": obligations.Consequence.Not_said,
            "enterprise_code.has_followed": False,
            "taxpayer_number.modality": obligations.Modality.Duty,
            "taxpayer_number.bearer": administration.Actor.Planning_and_investment_sector,
            "taxpayer_number.addressee": administration.Actor.Financial_sector,
            "taxpayer_number.start": obligations.Start.From_the_outset,
            "taxpayer_number.start.On": 0,
            "taxpayer_number.due?": False,
            "taxpayer_number.due": 0,
            "taxpayer_number.done?": taxpayer_number_obtained_is_there,
            "taxpayer_number.done": taxpayer_number_obtained,
            "taxpayer_number.status": taxpayer_number_status,
            "taxpayer_number.follows": obligations.Consequence.Not_said,
            "taxpayer_number.has_followed": False,
            "seal_permission.modality": obligations.Modality.Duty,
            "seal_permission.bearer": administration.Actor.Planning_and_investment_sector,
            "seal_permission.addressee": administration.Actor.Public_security_sector,
            "seal_permission.start": seal_permission_start,
            "seal_permission.start.On": certificate_issued,
            "seal_permission.due?": False,
            "seal_permission.due": 0,
            "seal_permission.done?": seal_permitted_is_there,
            "seal_permission.done": seal_permitted,
            "seal_permission.status": seal_permission_status,
            "seal_permission.follows": obligations.Consequence.Not_said,
            "seal_permission.has_followed": False,
            "seal.modality": obligations.Modality.Duty,
            "seal.bearer": administration.Actor.Public_security_sector,
            "seal.addressee": administration.Actor.Representative_office,
            "seal.start": seal_start,
            "seal.start.On": seal_period_begins,
            "seal.due?": seal_period_begins_is_there,
            "seal.due": seal_due,
            "seal.done?": seal_carved_is_there,
            "seal.done": seal_carved,
            "seal.status": seal_status,
            "seal.follows": obligations.Consequence.Not_said,
            "seal.has_followed": False,
            "monitoring.modality": obligations.Modality.Duty,
            "monitoring.bearer": monitoring_bearer,
            "monitoring.addressee": administration.Actor.Investor,
            "monitoring.start": seal_permission_start,
            "monitoring.start.On": certificate_issued,
            "monitoring.due?": False,
            "monitoring.due": 0,
            "monitoring.done?": False,
            "monitoring.done": 0,
            "monitoring.status": monitoring_status,
            "monitoring.follows": obligations.Consequence.Not_said,
            "monitoring.has_followed": False,
        },
    )


REPRESENTATIVE_OFFICE_DUTIES = ColumnScope(
    scalar_part_7_representative_office.REPRESENTATIVE_OFFICE_DUTIES,
    Blocks(
        _representative_office_duties_block,
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
            "as_of",
        ),
        tabled=("seal_permitted",),
        puts={
            "establishment.start": "int8",
            "establishment.done?": "bool",
            "establishment.status": "int8",
            "enterprise_code.status": "int8",
            "taxpayer_number.status": "int8",
            "seal_permission.start": "int8",
            "seal_permission.status": "int8",
            "seal.start": "int8",
            "seal.due": "int64",
            "seal.status": "int8",
            "monitoring.status": "int8",
        },
    ),
    Blocks(
        _representative_office_duties_block_by_reading,
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
            "as_of",
            "seal_period",
            "monitored_by",
        ),
        puts={
            "establishment.start": "int8",
            "establishment.done?": "bool",
            "establishment.status": "int8",
            "enterprise_code.status": "int8",
            "taxpayer_number.status": "int8",
            "seal_permission.start": "int8",
            "seal_permission.status": "int8",
            "seal.start": "int8",
            "seal.start.On": "int64",
            "seal.due?": "bool",
            "seal.due": "int64",
            "seal.status": "int8",
            "monitoring.bearer": "int8",
            "monitoring.status": "int8",
        },
    ),
)


def representative_office_duties(
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
    as_of: Column,
    seal_period: Column | None = None,
    monitored_by: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What Article 27 asks about the registration of a Representative Office, and how it stands.

    Encodes Article 27 (rules/decree/part_7_representative_office.catala_en:98).

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
        as_of: The date for which the question is asked.
            datetime64[D].
        seal_period: From when the seven working days for the seal run.
            Codes of `Seal_period` (int8), or the names of cases; a reading of the text: From_permission if not
                given.
        monitored_by: Who monitors the activities of the investor.
            Codes of `Monitored_by` (int8), or the names of cases; a reading of the text: Public_security if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        establishment: To establish a Representative Office as the focal point for government agencies.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        enterprise_code: To obtain the enterprise identification code from the industry and commerce sector.
            A mapping as `establishment`.
        taxpayer_number: To obtain the taxpayer identification number from the financial sector.
            A mapping as `establishment`.
        seal_permission: To issue the permission to carve the company seal, and send the copies of the certificate
            and of the other relevant documents.
            A mapping as `establishment`.
        seal: To carve the company seal.
            A mapping as `establishment`.
        monitoring: To monitor the activities of the investor.
            A mapping as `establishment`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_DUTIES.ask(
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
        as_of=as_of,
        seal_period=seal_period,
        monitored_by=monitored_by,
    )


def _representative_office_extension_block(
    start: Array,
    extensions_granted: Array,
    requested_end: Array,
    mou_valid_until: Array,
    mou: Array,
    listed_parent: Array,
    earlier_is_there: Array,
    earlier_extensions: Array,
    earlier_end: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_extension` for a block of rows."""
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
    start_months_later_36 = _MONTHS_LATER_36_DOWN.of(start)
    start_months_later_36_is_nowhere = nowhere(start_months_later_36)
    # Article 28: The latest end that the extensions allow, apart from an MOU.
    end_by_extensions = select(
        listed_parent,
        select(not_counted_is_there, earlier_end_months_later_36, start_months_later_48),
        start_months_later_36,
        out=out["end_by_extensions"],
    )
    # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence
    may_extend_rule_1 = (extensions_allowed > extensions_counted) & (requested_end <= end_by_extensions)
    # Article 28: One more extension, up to the end that is asked for, is within Article 28.
    may_extend = np.logical_or(
        may_extend_rule_1, (mou != Mou.No_mou) & (requested_end <= mou_valid_until), out=out["may_extend"]
    )
    # Article 28: The number of extensions granted cannot be negative.
    # Article 28: An extension ends after the first year of the term.
    # Article 28: The extensions granted before the Decree are some or all of those granted so far.
    # Article 28: A term does not end before its first year has run.
    refused = either(
        extensions_granted_below_0,
        requested_end <= first_term_end,
        ~(~earlier_is_there | (earlier_extensions >= 0) & (earlier_extensions <= extensions_granted)),
        earlier_is_there & (first_term_end > earlier_end),
    )
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        extensions_granted_is_too_large,
        earlier_extensions_is_too_large,
        either(
            first_term_end_is_nowhere,
            both(
                listed_parent,
                either(
                    both(listed_parent, earlier_is_there, earlier_end_months_later_36_is_nowhere),
                    both(~not_counted_is_there, start_months_later_48_is_nowhere),
                ),
            ),
            both(extensions_allowed_ordinary_count, start_months_later_36_is_nowhere),
        ),
    )
    return Block(
        doubtful,
        {
            "first_term_end": outcome_of_each,
            "extensions_allowed": outcome_of_each,
            "end_by_extensions": outcome_of_each,
            "has_total_of_listed_parent": outcome_of_each,
            "may_extend": outcome_of_each,
        },
        {
            "first_term_end": first_term_end,
            "extensions_allowed": extensions_allowed,
            "end_by_extensions": end_by_extensions,
            "has_total_of_listed_parent": listed_parent,
            "may_extend": may_extend,
        },
    )


def _representative_office_extension_block_by_reading(
    start: Array,
    extensions_granted: Array,
    requested_end: Array,
    mou_valid_until: Array,
    mou: Array,
    listed_parent: Array,
    earlier_is_there: Array,
    earlier_extensions: Array,
    earlier_end: Array,
    counted_extensions: Array,
    listed_parent_total: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_extension` for a block of rows, by how the text is read."""
    # Article 28, first sentence: The end of the term before any extension.
    first_term_end = _MONTHS_LATER_12_DOWN.of(start, out=out["first_term_end"])
    first_term_end_is_nowhere = nowhere(first_term_end)
    # Article 28, first sentence: 2
    extensions_allowed_ordinary_count = ~listed_parent
    # Article 28: How many extensions the office may have, apart from an MOU.
    extensions_allowed = widened(
        one_of((listed_parent, 3), (extensions_allowed_ordinary_count, 2)), out=out["extensions_allowed"]
    )
    counted_extensions_is_since_the_decree = counted_extensions == Counted_extensions.Since_the_decree
    not_counted_is_there = listed_parent & earlier_is_there & counted_extensions_is_since_the_decree
    extensions_granted_is_too_large = beyond(extensions_granted, 1_152_921_504_606_846_976)
    extensions_granted_below_0 = below(extensions_granted, 0, held=extensions_granted_is_too_large)
    earlier_extensions_is_too_large = beyond(earlier_extensions, 1_152_921_504_606_846_976)
    # Article 28: How many of the extensions granted count among those allowed.
    extensions_counted = select(not_counted_is_there, extensions_granted - earlier_extensions, extensions_granted)
    listed_parent_total_is_four_years = listed_parent_total == Listed_parent_total.Four_years
    # Article 28, fourth sentence: The office has the four years of a listed parent company, instead of three.
    has_total_of_listed_parent = np.logical_and(
        listed_parent, listed_parent_total_is_four_years, out=out["has_total_of_listed_parent"]
    )
    earlier_end_months_later_36 = _MONTHS_LATER_36_DOWN.of(earlier_end)
    earlier_end_months_later_36_is_nowhere = nowhere(earlier_end_months_later_36)
    start_months_later_48 = _MONTHS_LATER_48_DOWN.of(start)
    start_months_later_48_is_nowhere = nowhere(start_months_later_48)
    # Article 28, second sentence: start + 3 year
    end_by_extensions_three_years = ~has_total_of_listed_parent
    start_months_later_36 = _MONTHS_LATER_36_DOWN.of(start)
    start_months_later_36_is_nowhere = nowhere(start_months_later_36)
    # Article 28: The latest end that the extensions allow, apart from an MOU.
    end_by_extensions = select(
        has_total_of_listed_parent,
        select(not_counted_is_there, earlier_end_months_later_36, start_months_later_48),
        start_months_later_36,
        out=out["end_by_extensions"],
    )
    # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence
    may_extend_rule_1 = (extensions_allowed > extensions_counted) & (requested_end <= end_by_extensions)
    # Article 28: One more extension, up to the end that is asked for, is within Article 28.
    may_extend = np.logical_or(
        may_extend_rule_1, (mou != Mou.No_mou) & (requested_end <= mou_valid_until), out=out["may_extend"]
    )
    # Article 28: The number of extensions granted cannot be negative.
    # Article 28: An extension ends after the first year of the term.
    # Article 28: The extensions granted before the Decree are some or all of those granted so far.
    # Article 28: A term does not end before its first year has run.
    refused = either(
        extensions_granted_below_0,
        requested_end <= first_term_end,
        ~(~earlier_is_there | (earlier_extensions >= 0) & (earlier_extensions <= extensions_granted)),
        earlier_is_there & (first_term_end > earlier_end),
    )
    outcome_of_each = refusal(refused)
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        extensions_granted_is_too_large,
        earlier_extensions_is_too_large,
        either(
            first_term_end_is_nowhere,
            both(
                listed_parent,
                listed_parent_total_is_four_years,
                either(
                    both(
                        listed_parent,
                        earlier_is_there,
                        counted_extensions_is_since_the_decree,
                        earlier_end_months_later_36_is_nowhere,
                    ),
                    both(~not_counted_is_there, start_months_later_48_is_nowhere),
                ),
            ),
            both(end_by_extensions_three_years, start_months_later_36_is_nowhere),
        ),
    )
    return Block(
        doubtful,
        {
            "first_term_end": outcome_of_each,
            "extensions_allowed": outcome_of_each,
            "end_by_extensions": outcome_of_each,
            "has_total_of_listed_parent": outcome_of_each,
            "may_extend": outcome_of_each,
        },
        {
            "first_term_end": first_term_end,
            "extensions_allowed": extensions_allowed,
            "end_by_extensions": end_by_extensions,
            "has_total_of_listed_parent": has_total_of_listed_parent,
            "may_extend": may_extend,
        },
    )


REPRESENTATIVE_OFFICE_EXTENSION = ColumnScope(
    scalar_part_7_representative_office.REPRESENTATIVE_OFFICE_EXTENSION,
    Blocks(
        _representative_office_extension_block,
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
        ),
        tabled=("start",),
        puts={
            "first_term_end": "int64",
            "extensions_allowed": "int64",
            "end_by_extensions": "int64",
            "may_extend": "bool",
        },
    ),
    Blocks(
        _representative_office_extension_block_by_reading,
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
            "counted_extensions",
            "listed_parent_total",
        ),
        tabled=("start",),
        puts={
            "first_term_end": "int64",
            "extensions_allowed": "int64",
            "end_by_extensions": "int64",
            "has_total_of_listed_parent": "bool",
            "may_extend": "bool",
        },
    ),
)


def representative_office_extension(
    *,
    start: Column,
    extensions_granted: Column,
    requested_end: Column,
    mou: Column,
    listed_parent: Column,
    earlier: Column | None = None,
    counted_extensions: Column | None = None,
    listed_parent_total: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """May the term of a Representative Office be extended once more, up to the day that is asked for?

    Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:430).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        start: The day on which the term begins.
            datetime64[D].
        extensions_granted: How many extensions the office has been granted so far.
            int64.
        requested_end: The end of the term that is asked for.
            datetime64[D].
        mou: The MOU or agreement of the parent company with the government.
            `Cases`: codes of `Mou` (int8), and a column for what each of these carries: {Valid_until:
                datetime64[D]}.
        listed_parent: The parent company is located in another foreign country, is registered in the stock market
            and receives an approval license in Lao PDR.
            bool.
        earlier: How the term stood on the day on which the Decree came into force, if it began before. That day is
            not in the source.
            A mapping of columns: {extensions: int64, end: datetime64[D]}; `Optionals` of that where rows have none;
                None if no row has one.
        counted_extensions: Whether extensions from before the Decree count among the three.
            Codes of `Counted_extensions` (int8), or the names of cases; a reading of the text: Since_the_decree if
                not given.
        listed_parent_total: How long the office of a listed parent company may stay.
            Codes of `Listed_parent_total` (int8), or the names of cases; a reading of the text: Four_years if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        first_term_end: The end of the term before any extension.
            datetime64[D].
        extensions_allowed: How many extensions the office may have, apart from an MOU.
            int64.
        end_by_extensions: The latest end that the extensions allow, apart from an MOU.
            datetime64[D].
        has_total_of_listed_parent: The office has the four years of a listed parent company, instead of three.
            bool.
        may_extend: One more extension, up to the end that is asked for, is within Article 28.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_EXTENSION.ask(
        threads,
        start=start,
        extensions_granted=extensions_granted,
        requested_end=requested_end,
        mou=mou,
        listed_parent=listed_parent,
        earlier=earlier,
        counted_extensions=counted_extensions,
        listed_parent_total=listed_parent_total,
    )


def _representative_office_term_block(
    start: Array,
    extensions_granted: Array,
    requested_end: Array,
    mou_valid_until: Array,
    mou: Array,
    listed_parent: Array,
    earlier_is_there: Array,
    earlier_extensions: Array,
    earlier_end: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_term` for a block of rows."""
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
    mou_is_no_mou = mou == Mou.No_mou
    # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence
    # Article 28: One more extension, up to the end that is asked for, is within Article 28. Where it is not, the
    # Ministry may still consider an exceptional case.
    may_extend = np.logical_or(
        may_extend_rule_1, ~mou_is_no_mou & (requested_end <= mou_valid_until), out=out["may_extend"]
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
        {"first_term_end": 0, "extensions_allowed": 0, "latest_end": 0, "may_extend": 0},
        {
            "first_term_end": first_term_end,
            "extensions_allowed": extensions_allowed,
            "latest_end": latest_end,
            "may_extend": may_extend,
        },
    )


def _representative_office_term_block_by_reading(
    start: Array,
    extensions_granted: Array,
    requested_end: Array,
    mou_valid_until: Array,
    mou: Array,
    listed_parent: Array,
    earlier_is_there: Array,
    earlier_extensions: Array,
    earlier_end: Array,
    two_limits: Array,
    representative_office_extension_counted_extensions: Array,
    representative_office_extension_listed_parent_total: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_term` for a block of rows, by how the text is read."""
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
        representative_office_extension_counted_extensions == Counted_extensions.Since_the_decree
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
        representative_office_extension_listed_parent_total == Listed_parent_total.Four_years
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
    mou_is_no_mou = mou == Mou.No_mou
    # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence
    # Article 28: One more extension, up to the end that is asked for, is within Article 28. Where it is not, the
    # Ministry may still consider an exceptional case.
    may_extend = np.logical_or(
        may_extend_rule_1, ~mou_is_no_mou & (requested_end <= mou_valid_until), out=out["may_extend"]
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
    not_two_limits_is_not_ranked = two_limits != Two_limits.Not_ranked
    # Article 28, third sentence; Article 28, fourth sentence
    latest_end_later_limit = ~mou_is_no_mou & not_two_limits_is_not_ranked
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
            both(~mou_is_no_mou, condition_2, not_two_limits_is_not_ranked),
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
        {"first_term_end": 0, "extensions_allowed": 0, "latest_end": 0, "may_extend": 0},
        {
            "first_term_end": first_term_end,
            "extensions_allowed": extensions_allowed,
            "latest_end": latest_end,
            "may_extend": may_extend,
        },
    )


REPRESENTATIVE_OFFICE_TERM = ColumnScope(
    scalar_part_7_representative_office.REPRESENTATIVE_OFFICE_TERM,
    Blocks(
        _representative_office_term_block,
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
        ),
        tabled=("start",),
        puts={"first_term_end": "int64", "extensions_allowed": "int64", "latest_end": "int64", "may_extend": "bool"},
    ),
    Blocks(
        _representative_office_term_block_by_reading,
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
            "two_limits",
            "Representative_office_extension.counted_extensions",
            "Representative_office_extension.listed_parent_total",
        ),
        tabled=("start",),
        puts={"first_term_end": "int64", "extensions_allowed": "int64", "latest_end": "int64", "may_extend": "bool"},
    ),
)


def representative_office_term(
    *,
    start: Column,
    extensions_granted: Column,
    requested_end: Column,
    mou: Column,
    listed_parent: Column,
    earlier: Column | None = None,
    two_limits: Column | None = None,
    representative_office_extension__counted_extensions: Column | None = None,
    representative_office_extension__listed_parent_total: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """How long may a Representative Office stay, and may its term be extended once more?

    Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:468).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        start: The day on which the term begins.
            datetime64[D].
        extensions_granted: How many extensions the office has been granted so far.
            int64.
        requested_end: The end of the term that is asked for.
            datetime64[D].
        mou: The MOU or agreement of the parent company with the government.
            `Cases`: codes of `Mou` (int8), and a column for what each of these carries: {Valid_until:
                datetime64[D]}.
        listed_parent: The parent company is located in another foreign country, is registered in the stock market
            and receives an approval license in Lao PDR.
            bool.
        earlier: How the term stood on the day on which the Decree came into force, if it began before. That day is
            not in the source.
            A mapping of columns: {extensions: int64, end: datetime64[D]}; `Optionals` of that where rows have none;
                None if no row has one.
        two_limits: Which limit holds for a listed parent company with an MOU.
            Codes of `Two_limits` (int8), or the names of cases; a reading of the text: Not_ranked if not given.
        representative_office_extension__counted_extensions: Whether extensions from before the Decree count among
            the three.
            Codes of `Counted_extensions` (int8), or the names of cases; a reading of the text: Since_the_decree if
                not given.
        representative_office_extension__listed_parent_total: How long the office of a listed parent company may
            stay.
            Codes of `Listed_parent_total` (int8), or the names of cases; a reading of the text: Four_years if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        first_term_end: The end of the term before any extension.
            datetime64[D].
        extensions_allowed: How many extensions the office may have, apart from an MOU.
            int64.
        latest_end: The latest day on which the term, with its extensions, may end.
            datetime64[D].
        may_extend: One more extension, up to the end that is asked for, is within Article 28. Where it is not, the
            Ministry may still consider an exceptional case.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_TERM.ask(
        threads,
        start=start,
        extensions_granted=extensions_granted,
        requested_end=requested_end,
        mou=mou,
        listed_parent=listed_parent,
        earlier=earlier,
        two_limits=two_limits,
        representative_office_extension__counted_extensions=representative_office_extension__counted_extensions,
        representative_office_extension__listed_parent_total=representative_office_extension__listed_parent_total,
    )


def _representative_office_exception_block(
    start: Array,
    extensions_granted: Array,
    requested_end: Array,
    mou_valid_until: Array,
    mou: Array,
    listed_parent: Array,
    earlier_is_there: Array,
    earlier_extensions: Array,
    earlier_end: Array,
    extended_is_there: Array,
    extended: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_exception` for a block of rows."""
    # Article 28, first sentence: The end of the term before any extension.
    first_term_end = _MONTHS_LATER_12_DOWN.of(start)
    first_term_end_is_nowhere = nowhere(first_term_end)
    # `extensions_allowed`, Article 28, first sentence: 2
    # `end_by_extensions`, Article 28, second sentence: start + 3 year
    extensions_allowed_ordinary_count = ~listed_parent
    # Article 28: How many extensions the office may have, apart from an MOU.
    extensions_allowed = widened(one_of((listed_parent, 3), (extensions_allowed_ordinary_count, 2)))
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
    start_months_later_36 = _MONTHS_LATER_36_DOWN.of(start)
    start_months_later_36_is_nowhere = nowhere(start_months_later_36)
    # Article 28: The latest end that the extensions allow, apart from an MOU.
    end_by_extensions = select(
        listed_parent,
        select(not_counted_is_there, earlier_end_months_later_36, start_months_later_48),
        start_months_later_36,
    )
    # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence
    may_extend_rule_1 = (extensions_allowed > extensions_counted) & (requested_end <= end_by_extensions)
    # Article 28: One more extension, up to the end that is asked for, is within Article 28.
    may_extend = may_extend_rule_1 | (mou != Mou.No_mou) & (requested_end <= mou_valid_until)
    extended_up_to_as_of = extended <= as_of
    is_done = extended_is_there & extended_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    exceptional_extension_status = one_of(
        (extended_is_there & ~may_extend & extended_up_to_as_of, obligations.Status.Done_in_time),
        (~may_extend & ~is_done, obligations.Status.Open),
        out=out["exceptional_extension.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        extensions_granted_is_too_large,
        earlier_extensions_is_too_large,
        either(
            first_term_end_is_nowhere,
            both(
                listed_parent,
                either(
                    both(listed_parent, earlier_is_there, earlier_end_months_later_36_is_nowhere),
                    both(~not_counted_is_there, start_months_later_48_is_nowhere),
                ),
            ),
            both(extensions_allowed_ordinary_count, start_months_later_36_is_nowhere),
            extensions_granted_below_0,
            requested_end <= first_term_end,
            ~(~earlier_is_there | (earlier_extensions >= 0) & (earlier_extensions <= extensions_granted)),
            earlier_is_there & (first_term_end > earlier_end),
        ),
    )
    return Block(
        doubtful,
        {"exceptional_extension": 0},
        {
            "exceptional_extension.modality": obligations.Modality.Permission,
            "exceptional_extension.bearer": administration.Actor.Ministry_of_planning_and_investment,
            "exceptional_extension.addressee": administration.Actor.Representative_office,
            "exceptional_extension.start": obligations.Start.From_the_outset,
            "exceptional_extension.start.On": 0,
            "exceptional_extension.due?": False,
            "exceptional_extension.due": 0,
            "exceptional_extension.done?": extended_is_there,
            "exceptional_extension.done": extended,
            "exceptional_extension.status": exceptional_extension_status,
            "exceptional_extension.follows": obligations.Consequence.Not_said,
            "exceptional_extension.has_followed": False,
        },
    )


def _representative_office_exception_block_by_reading(
    start: Array,
    extensions_granted: Array,
    requested_end: Array,
    mou_valid_until: Array,
    mou: Array,
    listed_parent: Array,
    earlier_is_there: Array,
    earlier_extensions: Array,
    earlier_end: Array,
    extended_is_there: Array,
    extended: Array,
    as_of: Array,
    representative_office_extension_counted_extensions: Array,
    representative_office_extension_listed_parent_total: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_exception` for a block of rows, by how the text is read."""
    # Article 28, first sentence: The end of the term before any extension.
    first_term_end = _MONTHS_LATER_12_DOWN.of(start)
    first_term_end_is_nowhere = nowhere(first_term_end)
    # Article 28, first sentence: 2
    extensions_allowed_ordinary_count = ~listed_parent
    # Article 28: How many extensions the office may have, apart from an MOU.
    extensions_allowed = widened(one_of((listed_parent, 3), (extensions_allowed_ordinary_count, 2)))
    representative_office_extension_counted_extensions_is_since_the_decree = (
        representative_office_extension_counted_extensions == Counted_extensions.Since_the_decree
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
        representative_office_extension_listed_parent_total == Listed_parent_total.Four_years
    )
    # Article 28, fourth sentence: The office has the four years of a listed parent company, instead of three.
    has_total_of_listed_parent = listed_parent & representative_office_extension_listed_parent_total_is_four_years
    earlier_end_months_later_36 = _MONTHS_LATER_36_DOWN.of(earlier_end)
    earlier_end_months_later_36_is_nowhere = nowhere(earlier_end_months_later_36)
    start_months_later_48 = _MONTHS_LATER_48_DOWN.of(start)
    start_months_later_48_is_nowhere = nowhere(start_months_later_48)
    # Article 28, second sentence: start + 3 year
    end_by_extensions_three_years = ~has_total_of_listed_parent
    start_months_later_36 = _MONTHS_LATER_36_DOWN.of(start)
    start_months_later_36_is_nowhere = nowhere(start_months_later_36)
    # Article 28: The latest end that the extensions allow, apart from an MOU.
    end_by_extensions = select(
        has_total_of_listed_parent,
        select(not_counted_is_there, earlier_end_months_later_36, start_months_later_48),
        start_months_later_36,
    )
    # Article 28, first sentence; Article 28, second sentence; Article 28, fourth sentence
    may_extend_rule_1 = (extensions_allowed > extensions_counted) & (requested_end <= end_by_extensions)
    # Article 28: One more extension, up to the end that is asked for, is within Article 28.
    may_extend = may_extend_rule_1 | (mou != Mou.No_mou) & (requested_end <= mou_valid_until)
    extended_up_to_as_of = extended <= as_of
    is_done = extended_is_there & extended_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    exceptional_extension_status = one_of(
        (extended_is_there & ~may_extend & extended_up_to_as_of, obligations.Status.Done_in_time),
        (~may_extend & ~is_done, obligations.Status.Open),
        out=out["exceptional_extension.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; there is no
    # such day, or the calendar does not have it.
    doubtful = either(
        extensions_granted_is_too_large,
        earlier_extensions_is_too_large,
        either(
            first_term_end_is_nowhere,
            both(
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
            ),
            both(end_by_extensions_three_years, start_months_later_36_is_nowhere),
            extensions_granted_below_0,
            requested_end <= first_term_end,
            ~(~earlier_is_there | (earlier_extensions >= 0) & (earlier_extensions <= extensions_granted)),
            earlier_is_there & (first_term_end > earlier_end),
        ),
    )
    return Block(
        doubtful,
        {"exceptional_extension": 0},
        {
            "exceptional_extension.modality": obligations.Modality.Permission,
            "exceptional_extension.bearer": administration.Actor.Ministry_of_planning_and_investment,
            "exceptional_extension.addressee": administration.Actor.Representative_office,
            "exceptional_extension.start": obligations.Start.From_the_outset,
            "exceptional_extension.start.On": 0,
            "exceptional_extension.due?": False,
            "exceptional_extension.due": 0,
            "exceptional_extension.done?": extended_is_there,
            "exceptional_extension.done": extended,
            "exceptional_extension.status": exceptional_extension_status,
            "exceptional_extension.follows": obligations.Consequence.Not_said,
            "exceptional_extension.has_followed": False,
        },
    )


REPRESENTATIVE_OFFICE_EXCEPTION = ColumnScope(
    scalar_part_7_representative_office.REPRESENTATIVE_OFFICE_EXCEPTION,
    Blocks(
        _representative_office_exception_block,
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
            "extended?",
            "extended",
            "as_of",
        ),
        tabled=("start",),
        puts={"exceptional_extension.status": "int8"},
    ),
    Blocks(
        _representative_office_exception_block_by_reading,
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
            "extended?",
            "extended",
            "as_of",
            "Representative_office_extension.counted_extensions",
            "Representative_office_extension.listed_parent_total",
        ),
        tabled=("start",),
        puts={"exceptional_extension.status": "int8"},
    ),
)


def representative_office_exception(
    *,
    start: Column,
    extensions_granted: Column,
    requested_end: Column,
    mou: Column,
    listed_parent: Column,
    earlier: Column | None = None,
    extended: Column | None = None,
    as_of: Column,
    representative_office_extension__counted_extensions: Column | None = None,
    representative_office_extension__listed_parent_total: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """May the Ministry extend the term of a Representative Office where the extensions, the MOU and the listed
    parent company do not allow it?

    Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:744).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        start: The day on which the term begins.
            datetime64[D].
        extensions_granted: How many extensions the office has been granted so far.
            int64.
        requested_end: The end of the term that is asked for.
            datetime64[D].
        mou: The MOU or agreement of the parent company with the government.
            `Cases`: codes of `Mou` (int8), and a column for what each of these carries: {Valid_until:
                datetime64[D]}.
        listed_parent: The parent company is located in another foreign country, is registered in the stock market
            and receives an approval license in Lao PDR.
            bool.
        earlier: How the term stood on the day on which the Decree came into force, if it began before. That day is
            not in the source.
            A mapping of columns: {extensions: int64, end: datetime64[D]}; `Optionals` of that where rows have none;
                None if no row has one.
        extended: The day on which the Ministry extended the term as an exceptional case.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        representative_office_extension__counted_extensions: Whether extensions from before the Decree count among
            the three.
            Codes of `Counted_extensions` (int8), or the names of cases; a reading of the text: Since_the_decree if
                not given.
        representative_office_extension__listed_parent_total: How long the office of a listed parent company may
            stay.
            Codes of `Listed_parent_total` (int8), or the names of cases; a reading of the text: Four_years if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        exceptional_extension: To extend the term as an exceptional case, if the Ministry deems it necessary.
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
    return REPRESENTATIVE_OFFICE_EXCEPTION.ask(
        threads,
        start=start,
        extensions_granted=extensions_granted,
        requested_end=requested_end,
        mou=mou,
        listed_parent=listed_parent,
        earlier=earlier,
        extended=extended,
        as_of=as_of,
        representative_office_extension__counted_extensions=representative_office_extension__counted_extensions,
        representative_office_extension__listed_parent_total=representative_office_extension__listed_parent_total,
    )


def _representative_office_end_block(
    certificate_end: Array,
    requested_is_there: Array,
    requested: Array,
    infringed_is_there: Array,
    infringed: Array,
    sector_approved_is_there: Array,
    sector_approved: Array,
    wishes_to_invest: Array,
    applied_is_there: Array,
    applied: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_end` for a block of rows."""
    certificate_end_is_too_large = beyond(certificate_end, 4_611_686_018_427_387_904)
    end_on_request_due = np.subtract(certificate_end, 1, out=out["end_on_request.due"])
    end_on_request_due_above_2932896 = above(end_on_request_due, 2_932_896)
    end_on_request_due_up_to_minus_719163 = below(end_on_request_due, -719_162)
    requested_up_to_as_of = requested <= as_of
    is_done = requested_is_there & requested_up_to_as_of
    requested_above_end_on_request_due = requested > end_on_request_due
    as_of_above_end_on_request_due = as_of > end_on_request_due
    # Article 28, seventh sentence
    may_end_early_rule_1 = requested_is_there & requested_up_to_as_of & ~requested_above_end_on_request_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    end_on_request_status = one_of(
        (requested_is_there & requested_up_to_as_of & requested_above_end_on_request_due, obligations.Status.Done_late),
        (may_end_early_rule_1, obligations.Status.Done_in_time),
        (~as_of_above_end_on_request_due & ~is_done, obligations.Status.Open),
        (as_of_above_end_on_request_due & ~is_done, obligations.Status.Lapsed),
        out=out["end_on_request.status"],
    )
    infringed_up_to_as_of = infringed <= as_of
    end_for_infringement_start = one_of(
        (infringed_is_there, obligations.Start.On),
        (~infringed_is_there, obligations.Start.Awaited),
        out=out["end_for_infringement.start"],
    )
    infringed_up_to_sector_approved = infringed <= sector_approved
    end_for_infringement_done_is_there = np.logical_and(
        infringed_is_there & sector_approved_is_there,
        infringed_up_to_sector_approved,
        out=out["end_for_infringement.done?"],
    )
    sector_approved_up_to_as_of = sector_approved <= as_of
    sector_approved_above_end_on_request_due = sector_approved > end_on_request_due
    not_condition = ~sector_approved_is_there | (infringed > sector_approved) | (sector_approved > as_of)
    condition = (
        infringed_is_there
        & sector_approved_is_there
        & infringed_up_to_as_of
        & infringed_up_to_sector_approved
        & sector_approved_up_to_as_of
        & ~sector_approved_above_end_on_request_due
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    end_for_infringement_status = one_of(
        (
            infringed_is_there
            & sector_approved_is_there
            & infringed_up_to_as_of
            & infringed_up_to_sector_approved
            & sector_approved_up_to_as_of
            & sector_approved_above_end_on_request_due,
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
        out=out["end_for_infringement.status"],
    )
    # Article 28, seventh sentence: The term may be terminated before the period has run.
    may_end_early = np.logical_or(may_end_early_rule_1, condition, out=out["may_end_early"])
    certificate_end_above_as_of = certificate_end > as_of
    is_begun = ~certificate_end_above_as_of
    applied_up_to_as_of = applied <= as_of
    is_done_ = applied_is_there & applied_up_to_as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    new_application_status = one_of(
        (wishes_to_invest & applied_is_there & applied_up_to_as_of, obligations.Status.Done_in_time),
        (wishes_to_invest & certificate_end_above_as_of & ~is_done_, obligations.Status.Not_begun),
        (wishes_to_invest & is_begun & ~is_done_, obligations.Status.Open),
        out=out["new_application.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; rules may
    # meet, or something may fail.
    doubtful = either(
        certificate_end_is_too_large,
        either(
            end_on_request_due_above_2932896,
            end_on_request_due_up_to_minus_719163,
            both(
                either(end_on_request_due_above_2932896, end_on_request_due_up_to_minus_719163), ~may_end_early_rule_1
            ),
        ),
    )
    return Block(
        doubtful,
        {"may_end_early": 0, "end_on_request": 0, "end_for_infringement": 0, "new_application": 0},
        {
            "may_end_early": may_end_early,
            "end_on_request.modality": obligations.Modality.Right,
            "end_on_request.bearer": administration.Actor.Investor,
            "end_on_request.addressee": administration.Actor.Planning_and_investment_sector,
            "end_on_request.start": obligations.Start.From_the_outset,
            "end_on_request.start.On": 0,
            "end_on_request.due?": True,
            "end_on_request.due": end_on_request_due,
            "end_on_request.done?": requested_is_there,
            "end_on_request.done": requested,
            "end_on_request.status": end_on_request_status,
            "end_on_request.follows": obligations.Consequence.Not_said,
            "end_on_request.has_followed": False,
            "end_for_infringement.modality": obligations.Modality.Permission,
            "end_for_infringement.bearer": administration.Actor.Planning_and_investment_sector,
            "end_for_infringement.addressee": administration.Actor.Representative_office,
            "end_for_infringement.start": end_for_infringement_start,
            "end_for_infringement.start.On": infringed,
            "end_for_infringement.due?": True,
            "end_for_infringement.due": end_on_request_due,
            "end_for_infringement.done?": end_for_infringement_done_is_there,
            "end_for_infringement.done": sector_approved,
            "end_for_infringement.status": end_for_infringement_status,
            "end_for_infringement.follows": obligations.Consequence.Not_said,
            "end_for_infringement.has_followed": False,
            "new_application.modality": obligations.Modality.Duty,
            "new_application.bearer": administration.Actor.Foreign_legal_entity,
            "new_application.addressee": administration.Actor.Not_named,
            "new_application.start": obligations.Start.On,
            "new_application.start.On": certificate_end,
            "new_application.due?": False,
            "new_application.due": 0,
            "new_application.done?": applied_is_there,
            "new_application.done": applied,
            "new_application.status": new_application_status,
            "new_application.follows": obligations.Consequence.Not_said,
            "new_application.has_followed": False,
        },
    )


REPRESENTATIVE_OFFICE_END = ColumnScope(
    scalar_part_7_representative_office.REPRESENTATIVE_OFFICE_END,
    Blocks(
        _representative_office_end_block,
        (
            "certificate_end",
            "requested?",
            "requested",
            "infringed?",
            "infringed",
            "sector_approved?",
            "sector_approved",
            "wishes_to_invest",
            "applied?",
            "applied",
            "as_of",
        ),
        puts={
            "may_end_early": "bool",
            "end_on_request.due": "int64",
            "end_on_request.status": "int8",
            "end_for_infringement.start": "int8",
            "end_for_infringement.done?": "bool",
            "end_for_infringement.status": "int8",
            "new_application.status": "int8",
        },
    ),
)


def representative_office_end(
    *,
    certificate_end: Column,
    requested: Column | None = None,
    infringed: Column | None = None,
    sector_approved: Column | None = None,
    wishes_to_invest: Column,
    applied: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """When may the term of a Representative Office end early, and what must the company do when it is over?

    Encodes Article 28 (rules/decree/part_7_representative_office.catala_en:770).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        certificate_end: The end of the period defined in the certificate, with its extensions.
            datetime64[D].
        requested: The day on which the investor requested the end of the term.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        infringed: The day on which the investor or the office first carried out activities that infringe the laws
            and regulations of Lao PDR.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        sector_approved: The day on which the planning and investment sector approved the end of the term because of
            them.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        wishes_to_invest: The company wishes to further invest.
            bool.
        applied: The day on which the company submitted its application for that.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        may_end_early: The term may be terminated before the period has run.
            bool.
        end_on_request: To request that the term be terminated early.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        end_for_infringement: To approve that the term be terminated early because the laws are infringed.
            A mapping as `end_on_request`.
        new_application: To submit an application in accordance with the laws, if the company wishes to further
            invest.
            A mapping as `end_on_request`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_END.ask(
        threads,
        certificate_end=certificate_end,
        requested=requested,
        infringed=infringed,
        sector_approved=sector_approved,
        wishes_to_invest=wishes_to_invest,
        applied=applied,
        as_of=as_of,
    )


def _representative_office_tasks_block(
    established_is_there: Array,
    established: Array,
    mou_signed_is_there: Array,
    mou_signed: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_tasks` for a block of rows."""
    number = select(established > mou_signed, established, mou_signed, out=out["mou_monitoring.start.On"])
    # Article 29, third item: The first day on which there is both an office and an MOU or agreement to monitor.
    monitoring_begins = one_of(
        (established_is_there & mou_signed_is_there, obligations.Start.On),
        (~mou_signed_is_there | ~established_is_there, obligations.Start.Awaited),
        out=out["mou_monitoring.start"],
    )
    data_collection_start = one_of(
        (established_is_there, obligations.Start.On),
        (~established_is_there, obligations.Start.Awaited),
        out=out["data_collection.start"],
    )
    is_begun = established_is_there & (established <= as_of)
    data_collection_status = one_of(
        (~is_begun, obligations.Status.Not_begun),
        (is_begun, obligations.Status.Open),
        out=out["data_collection.status"],
    )
    mou_signed_up_to_as_of = mou_signed <= as_of
    number_up_to_as_of = number <= as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    mou_monitoring_status = one_of(
        (
            mou_signed_is_there & mou_signed_up_to_as_of & ~(established_is_there & number_up_to_as_of),
            obligations.Status.Not_begun,
        ),
        (
            established_is_there & mou_signed_is_there & mou_signed_up_to_as_of & number_up_to_as_of,
            obligations.Status.Open,
        ),
        out=out["mou_monitoring.status"],
    )
    return Block(
        None,
        {"data_collection": 0, "focal_point": 0, "mou_monitoring": 0},
        {
            "data_collection.modality": obligations.Modality.Right,
            "data_collection.bearer": administration.Actor.Representative_office,
            "data_collection.addressee": administration.Actor.Not_named,
            "data_collection.start": data_collection_start,
            "data_collection.start.On": established,
            "data_collection.due?": False,
            "data_collection.due": 0,
            "data_collection.done?": False,
            "data_collection.done": 0,
            "data_collection.status": data_collection_status,
            "data_collection.follows": obligations.Consequence.Not_said,
            "data_collection.has_followed": False,
            "focal_point.modality": obligations.Modality.Duty,
            "focal_point.bearer": administration.Actor.Representative_office,
            "focal_point.addressee": administration.Actor.Foreign_legal_entity,
            "focal_point.start": data_collection_start,
            "focal_point.start.On": established,
            "focal_point.due?": False,
            "focal_point.due": 0,
            "focal_point.done?": False,
            "focal_point.done": 0,
            "focal_point.status": data_collection_status,
            "focal_point.follows": obligations.Consequence.Not_said,
            "focal_point.has_followed": False,
            "mou_monitoring.modality": obligations.Modality.Duty,
            "mou_monitoring.bearer": administration.Actor.Representative_office,
            "mou_monitoring.addressee": administration.Actor.Not_named,
            "mou_monitoring.start": monitoring_begins,
            "mou_monitoring.start.On": number,
            "mou_monitoring.due?": False,
            "mou_monitoring.due": 0,
            "mou_monitoring.done?": False,
            "mou_monitoring.done": 0,
            "mou_monitoring.status": mou_monitoring_status,
            "mou_monitoring.follows": obligations.Consequence.Not_said,
            "mou_monitoring.has_followed": False,
        },
    )


def _representative_office_tasks_block_by_reading(
    established_is_there: Array,
    established: Array,
    mou_signed_is_there: Array,
    mou_signed: Array,
    as_of: Array,
    scope_of_office: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_tasks` for a block of rows, by how the text is read."""
    # Article 29: Whether the focal point and the monitoring are duties or rights.
    # `Modality.Duty`, which is 0, where nothing of this holds.
    task = one_of(
        (scope_of_office != Scope_of_office.Right_and_duties, obligations.Modality.Right),
        out=out["focal_point.modality"],
    )
    number = select(established > mou_signed, established, mou_signed, out=out["mou_monitoring.start.On"])
    # Article 29, third item: The first day on which there is both an office and an MOU or agreement to monitor.
    monitoring_begins = one_of(
        (established_is_there & mou_signed_is_there, obligations.Start.On),
        (~mou_signed_is_there | ~established_is_there, obligations.Start.Awaited),
        out=out["mou_monitoring.start"],
    )
    data_collection_start = one_of(
        (established_is_there, obligations.Start.On),
        (~established_is_there, obligations.Start.Awaited),
        out=out["data_collection.start"],
    )
    is_begun = established_is_there & (established <= as_of)
    data_collection_status = one_of(
        (~is_begun, obligations.Status.Not_begun),
        (is_begun, obligations.Status.Open),
        out=out["data_collection.status"],
    )
    mou_signed_up_to_as_of = mou_signed <= as_of
    number_up_to_as_of = number <= as_of
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    mou_monitoring_status = one_of(
        (
            mou_signed_is_there & mou_signed_up_to_as_of & ~(established_is_there & number_up_to_as_of),
            obligations.Status.Not_begun,
        ),
        (
            established_is_there & mou_signed_is_there & mou_signed_up_to_as_of & number_up_to_as_of,
            obligations.Status.Open,
        ),
        out=out["mou_monitoring.status"],
    )
    return Block(
        None,
        {"data_collection": 0, "focal_point": 0, "mou_monitoring": 0},
        {
            "data_collection.modality": obligations.Modality.Right,
            "data_collection.bearer": administration.Actor.Representative_office,
            "data_collection.addressee": administration.Actor.Not_named,
            "data_collection.start": data_collection_start,
            "data_collection.start.On": established,
            "data_collection.due?": False,
            "data_collection.due": 0,
            "data_collection.done?": False,
            "data_collection.done": 0,
            "data_collection.status": data_collection_status,
            "data_collection.follows": obligations.Consequence.Not_said,
            "data_collection.has_followed": False,
            "focal_point.modality": task,
            "focal_point.bearer": administration.Actor.Representative_office,
            "focal_point.addressee": administration.Actor.Foreign_legal_entity,
            "focal_point.start": data_collection_start,
            "focal_point.start.On": established,
            "focal_point.due?": False,
            "focal_point.due": 0,
            "focal_point.done?": False,
            "focal_point.done": 0,
            "focal_point.status": data_collection_status,
            "focal_point.follows": obligations.Consequence.Not_said,
            "focal_point.has_followed": False,
            "mou_monitoring.modality": task,
            "mou_monitoring.bearer": administration.Actor.Representative_office,
            "mou_monitoring.addressee": administration.Actor.Not_named,
            "mou_monitoring.start": monitoring_begins,
            "mou_monitoring.start.On": number,
            "mou_monitoring.due?": False,
            "mou_monitoring.due": 0,
            "mou_monitoring.done?": False,
            "mou_monitoring.done": 0,
            "mou_monitoring.status": mou_monitoring_status,
            "mou_monitoring.follows": obligations.Consequence.Not_said,
            "mou_monitoring.has_followed": False,
        },
    )


REPRESENTATIVE_OFFICE_TASKS = ColumnScope(
    scalar_part_7_representative_office.REPRESENTATIVE_OFFICE_TASKS,
    Blocks(
        _representative_office_tasks_block,
        ("established?", "established", "mou_signed?", "mou_signed", "as_of"),
        puts={
            "data_collection.start": "int8",
            "data_collection.status": "int8",
            "mou_monitoring.start": "int8",
            "mou_monitoring.start.On": "int64",
            "mou_monitoring.status": "int8",
        },
    ),
    Blocks(
        _representative_office_tasks_block_by_reading,
        ("established?", "established", "mou_signed?", "mou_signed", "as_of", "scope_of_office"),
        puts={
            "data_collection.start": "int8",
            "data_collection.status": "int8",
            "focal_point.modality": "int8",
            "mou_monitoring.start": "int8",
            "mou_monitoring.start.On": "int64",
            "mou_monitoring.status": "int8",
        },
    ),
)


def representative_office_tasks(
    *,
    established: Column | None = None,
    mou_signed: Column | None = None,
    as_of: Column,
    scope_of_office: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What a Representative Office may and must do, and how it stands.

    Encodes Article 29 (rules/decree/part_7_representative_office.catala_en:970).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        established: The day on which the Representative Office was established.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        mou_signed: The day on which the MOU or agreement with the government was signed.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        scope_of_office: What the office does as its rights, and what as its duties.
            Codes of `Scope_of_office` (int8), or the names of cases; a reading of the text: Right_and_duties if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        data_collection: To collect data and conduct a feasibility study for investment.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        focal_point: To serve as the focal point within the country and facilitate communication and coordination
            with the parent company.
            A mapping as `data_collection`.
        mou_monitoring: To monitor the implementation of the MOU or agreement.
            A mapping as `data_collection`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_TASKS.ask(
        threads, established=established, mou_signed=mou_signed, as_of=as_of, scope_of_office=scope_of_office
    )


def _representative_office_tariff_block(
    signed_mou: Array, equipment_vehicle: Array, equipment: Array, stipulated_in_mou: Array, out: Mapping[str, Array]
) -> Block:
    """`Representative_office_tariff` for a block of rows."""
    # Article 29, fourth item: The equipment is of a kind that the Article names.
    is_named_equipment = (equipment == Equipment.Machinery) | equipment_vehicle & (equipment == Equipment.Vehicle)
    # Article 29, fourth item: The tariff incentive of the MOU or agreement is enjoyed.
    has_incentive = np.logical_and(signed_mou & stipulated_in_mou, is_named_equipment, out=out["has_incentive"])
    return Block(None, {"has_incentive": 0}, {"has_incentive": has_incentive})


def _representative_office_tariff_block_by_reading(
    signed_mou: Array,
    equipment_machinery: Array,
    equipment_vehicle: Array,
    equipment: Array,
    stipulated_in_mou: Array,
    specific_purposes: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Representative_office_tariff` for a block of rows, by how the text is read."""
    # Article 29, fourth item: The equipment is of a kind that the Article names.
    is_named_equipment = (equipment == Equipment.Machinery) & (
        equipment_machinery | (specific_purposes == Specific_purposes.Vehicles)
    ) | equipment_vehicle & (equipment == Equipment.Vehicle)
    # Article 29, fourth item: The tariff incentive of the MOU or agreement is enjoyed.
    has_incentive = np.logical_and(signed_mou & stipulated_in_mou, is_named_equipment, out=out["has_incentive"])
    return Block(None, {"has_incentive": 0}, {"has_incentive": has_incentive})


REPRESENTATIVE_OFFICE_TARIFF = ColumnScope(
    scalar_part_7_representative_office.REPRESENTATIVE_OFFICE_TARIFF,
    Blocks(
        _representative_office_tariff_block,
        ("signed_mou", "equipment.Vehicle", "equipment", "stipulated_in_mou"),
        puts={"has_incentive": "bool"},
    ),
    Blocks(
        _representative_office_tariff_block_by_reading,
        (
            "signed_mou",
            "equipment.Machinery",
            "equipment.Vehicle",
            "equipment",
            "stipulated_in_mou",
            "specific_purposes",
        ),
        puts={"has_incentive": "bool"},
    ),
)


def representative_office_tariff(
    *,
    signed_mou: Column,
    equipment: Column,
    stipulated_in_mou: Column,
    specific_purposes: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Does the representative of a foreign legal entity enjoy a tariff incentive for importing equipment?

    Encodes Article 29 (rules/decree/part_7_representative_office.catala_en:1011).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        signed_mou: The foreign legal entity signed an MOU or agreement with the government.
            bool.
        equipment: What is imported.
            `Cases`: codes of `Equipment` (int8), and a column for what each of these carries: {Machinery: bool,
                Vehicle: bool}.
        stipulated_in_mou: The MOU or agreement stipulates the incentive for it.
            bool.
        specific_purposes: What "for specific purposes" is said of.
            Codes of `Specific_purposes` (int8), or the names of cases; a reading of the text: Vehicles if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        has_incentive: The tariff incentive of the MOU or agreement is enjoyed.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_TARIFF.ask(
        threads,
        signed_mou=signed_mou,
        equipment=equipment,
        stipulated_in_mou=stipulated_in_mou,
        specific_purposes=specific_purposes,
    )


def _representative_office_activity_block(activity_business: Array, activity: Array, out: Mapping[str, Array]) -> Block:
    """`Representative_office_activity` for a block of rows."""
    # Article 29, first item
    is_allowed_rule_1 = activity == Office_activity.Data_collection
    # Article 29, second item
    is_allowed_rule_2 = activity == Office_activity.Coordination
    # Article 29, third item
    is_allowed_rule_3 = activity == Office_activity.Mou_monitoring
    # Article 30, first item
    is_allowed_rule_4 = (activity == Office_activity.Business) & ~activity_business
    # Article 30, second item
    is_allowed_rule_5 = activity == Office_activity.Income
    # Article 30, third item
    is_allowed_rule_6 = activity == Office_activity.Receipts_or_invoices
    # Article 30, fourth item
    is_allowed_rule_7 = activity == Office_activity.Declaration_of_bankruptcy
    # Article 29; Article 30: The office may do it. There is no answer where the text names the activity neither as a
    # right or duty nor as prohibited.
    is_allowed = np.logical_or(is_allowed_rule_1 | is_allowed_rule_2, is_allowed_rule_3, out=out["is_allowed"])
    return Block(
        None,
        {
            "is_allowed": ~(
                is_allowed_rule_1
                | is_allowed_rule_2
                | is_allowed_rule_3
                | is_allowed_rule_4
                | is_allowed_rule_5
                | is_allowed_rule_6
                | is_allowed_rule_7
            ),
        },
        {"is_allowed": is_allowed},
    )


REPRESENTATIVE_OFFICE_ACTIVITY = ColumnScope(
    scalar_part_7_representative_office.REPRESENTATIVE_OFFICE_ACTIVITY,
    Blocks(_representative_office_activity_block, ("activity.Business", "activity"), puts={"is_allowed": "bool"}),
)


def representative_office_activity(*, activity: Column, threads: int | None = None) -> Answers:
    """May a Representative Office do this?

    Encodes Article 30 (rules/decree/part_7_representative_office.catala_en:1178).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        activity: What the office is about to do.
            `Cases`: codes of `Office_activity` (int8), and a column for what each of these carries: {Business:
                bool}.

    Outputs, each with its `values` and its `outcome` by row:
        is_allowed: The office may do it. There is no answer where the text names the activity neither as a right or
            duty nor as prohibited.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_ACTIVITY.ask(threads, activity=activity)


def _representative_office_prohibitions_block(
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
    """`Representative_office_prohibitions` for a block of rows."""
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
    return Block(
        None,
        {"business": 0, "income": 0, "receipts": 0, "bankruptcy": 0},
        {
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


REPRESENTATIVE_OFFICE_PROHIBITIONS = ColumnScope(
    scalar_part_7_representative_office.REPRESENTATIVE_OFFICE_PROHIBITIONS,
    Blocks(
        _representative_office_prohibitions_block,
        (
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
        puts={
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


def representative_office_prohibitions(
    *,
    business_conducted: Column | None = None,
    business_approved: Column,
    income_generated: Column | None = None,
    receipt_issued: Column | None = None,
    bankruptcy_declared: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """What a Representative Office must not do, and what follows if it did.

    Encodes Article 30 (rules/decree/part_7_representative_office.catala_en:1186).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        business_conducted: The day on which the office first conducted business or carried out commercial
            activities.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        business_approved: These activities were within the approved activities.
            bool.
        income_generated: The day on which the office first generated income.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        receipt_issued: The day on which the office first issued a receipt or invoice for revenues or incomes.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        bankruptcy_declared: The day on which the office assessed itself as unable to reimburse its liabilities and
            declared itself bankrupt.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        business: To conduct business or carry out commercial activities beyond the approved activities.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        income: To generate income.
            A mapping as `business`.
        receipts: To issue receipts or invoices for any revenues or incomes.
            A mapping as `business`.
        bankruptcy: To assess itself as unable to reimburse its liabilities in a timely manner, and declare itself
            bankrupt.
            A mapping as `business`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REPRESENTATIVE_OFFICE_PROHIBITIONS.ask(
        threads,
        business_conducted=business_conducted,
        business_approved=business_approved,
        income_generated=income_generated,
        receipt_issued=receipt_issued,
        bankruptcy_declared=bankruptcy_declared,
        as_of=as_of,
    )
