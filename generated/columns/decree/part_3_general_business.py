"""Compiled from rules/decree/part_3_general_business.catala_en: change the rules there, and compile again.

How to ask, here `General_business_form`; `generated` is the folder of the evaluators, however you call it. Tables of
Arrow, Polars or pandas are asked by `runtime.frames.ask`.

    import numpy as np
    from generated.columns.decree.part_3_general_business import Kind_of_activity, general_business_form

    found = general_business_form(
        activity=np.array(
            [Kind_of_activity.Under_the_negative_list, Kind_of_activity.Outside_the_negative_list], np.int8
        ),
    )
    found["offices"].outcome == 0  # where there is a value
    found.reasons(0)  # why the first row has its answer

In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.

Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""

from __future__ import annotations

from collections.abc import Mapping
import numpy as np

from ...calendars import lao_pdr as scalar_lao_pdr
from ...decree import part_3_general_business as scalar_part_3_general_business
from ..library import administration, obligations
from ..runtime.blocks import Block, Blocks
from ..runtime.columns import Array, Column, Listing
from ..runtime.days import WorkingDaysLater, nowhere
from ..runtime.exact import above, below, beyond, both, either, one_of, select
from ..runtime.scopes import Answers, ColumnScope

_WORKING_DAYS_LATER_10_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 10)
_WORKING_DAYS_LATER_7_LAO_PDR = WorkingDaysLater(scalar_lao_pdr.LAO_PDR, 7)


class Kind_of_activity:
    """The activity in which somebody wishes to invest."""

    Under_the_negative_list = 0
    Outside_the_negative_list = 1
    Related_to_concession = 2


class Where_to_apply:
    """Where an application for a general business can be submitted."""

    Industry_and_commerce_alone = 0
    Either_one_stop_service = 1


class Proposal_document:
    """A document of a proposal for a general business."""

    Application_form = 0
    Contracts_and_agreements = 1
    Resume = 2
    Certificate_of_financial_status_and_experience = 3
    Status_of_foreign_legal_entity = 4
    Identity_card_copy = 5
    Passport_copy = 6


class Such_as:
    """What the documents behind "such as" are."""

    Asked_for = 0
    Examples = 1


class If_any:
    """Of what "if any" is said."""

    Any_entity = 0
    Any_document = 1


class Authorization:
    """An authorization that an enterprise needs or may wish to have."""

    Investment_license = 0
    Incentive = 1
    Tax_registration = 2
    Technical_license = 3
    Business_operation_certificate = 4


class Seven_days:
    """From when the seven working days for the seal run."""

    From_seal_license = 0
    From_registration_certificate = 1


class Registered_until:
    """Under what a taxpayer is registered, and until when."""

    Concession_term = 0
    Registration_certificate = 1


class Recorded_in:
    """The certificate in which the number is recorded."""

    Enterprise_registration_certificate = 0
    Concession_registration_certificate = 1


class Paper:
    """A paper in which the number may be used."""

    Tax_declaration = 0
    Invoice = 1
    Tax_clearance = 2
    Customs_clearance = 3
    Accounting_document = 4
    Transportation_document = 5
    Other_official_document = 6
    Not_official = 7


class Coordination_by:
    """Who coordinates to obtain the number for a concession."""

    Issuing_sector = 0
    Industry_and_commerce_always = 1


def _general_business_office_block(activity: Array) -> Block:
    """`General_business_office` for a block of rows."""
    return Block(
        None,
        {
            "offices": activity == Kind_of_activity.Related_to_concession,
            "levels": activity == Kind_of_activity.Related_to_concession,
        },
        {
            "offices": Listing(
                (True, administration.Actor.One_stop_service_of_industry_and_commerce),
                (True, administration.Actor.One_stop_service_of_planning_and_investment),
            ),
            "levels": Listing((True, administration.Level.Central), (True, administration.Level.Local)),
        },
    )


def _general_business_office_block_by_reading(
    activity: Array, where_to_apply: Array, out: Mapping[str, Array]
) -> Block:
    """`General_business_office` for a block of rows, by how the text is read."""
    activity_is_related_to_concession = activity == Kind_of_activity.Related_to_concession
    # Article 5: [Central; Local]
    levels_rule_1 = ~activity_is_related_to_concession
    where_to_apply_is_industry_and_commerce_alone = where_to_apply == Where_to_apply.Industry_and_commerce_alone
    # Article 5: [One_stop_service_of_industry_and_commerce]
    offices_rule_1 = np.logical_and(levels_rule_1, where_to_apply_is_industry_and_commerce_alone, out=out["offices[1]"])
    # Article 5
    offices_rule_2 = np.logical_and(
        levels_rule_1, ~where_to_apply_is_industry_and_commerce_alone, out=out["offices[2]"]
    )
    return Block(
        None,
        {"offices": ~(offices_rule_1 | offices_rule_2), "levels": activity_is_related_to_concession},
        {
            "offices": Listing(
                (offices_rule_1, administration.Actor.One_stop_service_of_industry_and_commerce),
                (offices_rule_2, administration.Actor.One_stop_service_of_industry_and_commerce),
                (offices_rule_2, administration.Actor.One_stop_service_of_planning_and_investment),
            ),
            "levels": Listing((True, administration.Level.Central), (True, administration.Level.Local)),
        },
    )


GENERAL_BUSINESS_OFFICE = ColumnScope(
    scalar_part_3_general_business.GENERAL_BUSINESS_OFFICE,
    Blocks(_general_business_office_block, ("activity",)),
    Blocks(
        _general_business_office_block_by_reading,
        ("activity", "where_to_apply"),
        puts={"offices[1]": "bool", "offices[2]": "bool"},
    ),
)


def general_business_office(
    *, activity: Column, where_to_apply: Column | None = None, threads: int | None = None
) -> Answers:
    """Which office takes an application to invest in a general business.

    Encodes Article 5 (rules/decree/part_3_general_business.catala_en:47).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        activity: The activity in which somebody wishes to invest.
            Codes of `Kind_of_activity` (int8), or the names of cases.
        where_to_apply: Where an application can be submitted.
            Codes of `Where_to_apply` (int8), or the names of cases; a reading of the text: Either_one_stop_service
                if not given.

    Outputs, each with its `values` and its `outcome` by row:
        offices: The offices that take the application.
            `Lists` of codes of `administration.Actor` (int8).
        levels: The levels at which they take it.
            `Lists` of codes of `administration.Level` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return GENERAL_BUSINESS_OFFICE.ask(threads, activity=activity, where_to_apply=where_to_apply)


def _registration_meeting_block(has_consensus: Array, has_other_obstacle: Array, out: Mapping[str, Array]) -> Block:
    """`Registration_meeting` for a block of rows."""
    # Article 6: The registration goes through a meeting.
    goes_through_meeting = np.logical_or(has_other_obstacle, ~has_consensus, out=out["goes_through_meeting"])
    return Block(None, {"goes_through_meeting": 0}, {"goes_through_meeting": goes_through_meeting})


REGISTRATION_MEETING = ColumnScope(
    scalar_part_3_general_business.REGISTRATION_MEETING,
    Blocks(_registration_meeting_block, ("has_consensus", "has_other_obstacle"), puts={"goes_through_meeting": "bool"}),
)


def registration_meeting(*, has_consensus: Column, has_other_obstacle: Column, threads: int | None = None) -> Answers:
    """Whether the registration of an enterprise is considered in a meeting.

    Encodes Article 6 (rules/decree/part_3_general_business.catala_en:114).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        has_consensus: The concerned sector can reach a consensus.
            bool.
        has_other_obstacle: There is another matter for which the enterprise may not be registered.
            bool.

    Outputs, each with its `values` and its `outcome` by row:
        goes_through_meeting: The registration goes through a meeting.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REGISTRATION_MEETING.ask(threads, has_consensus=has_consensus, has_other_obstacle=has_other_obstacle)


def _general_business_proposal_block(
    is_joint_venture: Array,
    includes_lao_national: Array,
    includes_foreigner: Array,
    includes_foreign_entity: Array,
    has_form: Array,
    has_contracts: Array,
    has_resume: Array,
    has_certificate: Array,
    has_status_document: Array,
    has_identity_card: Array,
    has_passport: Array,
    out: Mapping[str, Array],
) -> Block:
    """`General_business_proposal` for a block of rows."""
    # Article 7(1): The application form is missing.
    lacks_form = np.logical_not(has_form, out=out["missing[1]"])
    # Article 7(2): The contracts and agreements of the joint venture are missing.
    lacks_contracts = np.logical_and(is_joint_venture, ~has_contracts, out=out["missing[2]"])
    # Article 7(3), first item: The resume is missing.
    lacks_resume = np.logical_not(has_resume, out=out["missing[3]"])
    # Article 7(3), second item: The certificate of financial status and experience is missing.
    lacks_certificate = np.logical_not(has_certificate, out=out["missing[4]"])
    # Article 7(3), third item: The document about the status of the foreign legal entity is missing.
    lacks_status_document = np.logical_and(includes_foreign_entity, ~has_status_document, out=out["missing[5]"])
    # Article 7(3), fourth item: The copy of the identity card is missing.
    lacks_identity_card = np.logical_and(includes_lao_national, ~has_identity_card, out=out["missing[6]"])
    # Article 7(3), fourth item: The copy of the passport is missing.
    lacks_passport = np.logical_and(includes_foreigner, ~has_passport, out=out["missing[7]"])
    # Article 7: No document is missing.
    is_complete = np.logical_not(
        lacks_form
        | lacks_contracts
        | lacks_resume
        | lacks_certificate
        | lacks_status_document
        | lacks_identity_card
        | lacks_passport,
        out=out["is_complete"],
    )
    return Block(
        None,
        {"missing": 0, "is_complete": 0},
        {
            "missing": Listing(
                (lacks_form, Proposal_document.Application_form),
                (lacks_contracts, Proposal_document.Contracts_and_agreements),
                (lacks_resume, Proposal_document.Resume),
                (lacks_certificate, Proposal_document.Certificate_of_financial_status_and_experience),
                (lacks_status_document, Proposal_document.Status_of_foreign_legal_entity),
                (lacks_identity_card, Proposal_document.Identity_card_copy),
                (lacks_passport, Proposal_document.Passport_copy),
            ),
            "is_complete": is_complete,
        },
    )


def _general_business_proposal_block_by_reading(
    is_joint_venture: Array,
    includes_lao_national: Array,
    includes_foreigner: Array,
    includes_foreign_entity: Array,
    status_document_exists: Array,
    has_form: Array,
    has_contracts: Array,
    has_resume: Array,
    has_certificate: Array,
    has_status_document: Array,
    has_identity_card: Array,
    has_passport: Array,
    such_as: Array,
    if_any: Array,
    out: Mapping[str, Array],
) -> Block:
    """`General_business_proposal` for a block of rows, by how the text is read."""
    # Article 7(3): The documents behind "such as" are asked for.
    others_are_asked_for = such_as == Such_as.Asked_for
    # Article 7(1): The application form is missing.
    lacks_form = np.logical_not(has_form, out=out["missing[1]"])
    # Article 7(2): The contracts and agreements of the joint venture are missing.
    lacks_contracts = np.logical_and(is_joint_venture, ~has_contracts, out=out["missing[2]"])
    # Article 7(3), first item: The resume is missing.
    lacks_resume = np.logical_and(others_are_asked_for, ~has_resume, out=out["missing[3]"])
    # Article 7(3), second item: The certificate of financial status and experience is missing.
    lacks_certificate = np.logical_and(others_are_asked_for, ~has_certificate, out=out["missing[4]"])
    # Article 7(3), third item: The document about the status of the foreign legal entity is missing.
    lacks_status_document = np.logical_and(
        includes_foreign_entity & others_are_asked_for & (status_document_exists | (if_any == If_any.Any_entity)),
        ~has_status_document,
        out=out["missing[5]"],
    )
    # Article 7(3), fourth item: The copy of the identity card is missing.
    lacks_identity_card = np.logical_and(
        includes_lao_national & others_are_asked_for, ~has_identity_card, out=out["missing[6]"]
    )
    # Article 7(3), fourth item: The copy of the passport is missing.
    lacks_passport = np.logical_and(includes_foreigner & others_are_asked_for, ~has_passport, out=out["missing[7]"])
    # Article 7: No document is missing.
    is_complete = np.logical_not(
        lacks_form
        | lacks_contracts
        | lacks_resume
        | lacks_certificate
        | lacks_status_document
        | lacks_identity_card
        | lacks_passport,
        out=out["is_complete"],
    )
    return Block(
        None,
        {"missing": 0, "is_complete": 0},
        {
            "missing": Listing(
                (lacks_form, Proposal_document.Application_form),
                (lacks_contracts, Proposal_document.Contracts_and_agreements),
                (lacks_resume, Proposal_document.Resume),
                (lacks_certificate, Proposal_document.Certificate_of_financial_status_and_experience),
                (lacks_status_document, Proposal_document.Status_of_foreign_legal_entity),
                (lacks_identity_card, Proposal_document.Identity_card_copy),
                (lacks_passport, Proposal_document.Passport_copy),
            ),
            "is_complete": is_complete,
        },
    )


GENERAL_BUSINESS_PROPOSAL = ColumnScope(
    scalar_part_3_general_business.GENERAL_BUSINESS_PROPOSAL,
    Blocks(
        _general_business_proposal_block,
        (
            "is_joint_venture",
            "includes_lao_national",
            "includes_foreigner",
            "includes_foreign_entity",
            "has_form",
            "has_contracts",
            "has_resume",
            "has_certificate",
            "has_status_document",
            "has_identity_card",
            "has_passport",
        ),
        puts={
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "missing[4]": "bool",
            "missing[5]": "bool",
            "missing[6]": "bool",
            "missing[7]": "bool",
            "is_complete": "bool",
        },
    ),
    Blocks(
        _general_business_proposal_block_by_reading,
        (
            "is_joint_venture",
            "includes_lao_national",
            "includes_foreigner",
            "includes_foreign_entity",
            "status_document_exists",
            "has_form",
            "has_contracts",
            "has_resume",
            "has_certificate",
            "has_status_document",
            "has_identity_card",
            "has_passport",
            "such_as",
            "if_any",
        ),
        puts={
            "missing[1]": "bool",
            "missing[2]": "bool",
            "missing[3]": "bool",
            "missing[4]": "bool",
            "missing[5]": "bool",
            "missing[6]": "bool",
            "missing[7]": "bool",
            "is_complete": "bool",
        },
    ),
)


def general_business_proposal(
    *,
    is_joint_venture: Column,
    includes_lao_national: Column,
    includes_foreigner: Column,
    includes_foreign_entity: Column,
    status_document_exists: Column,
    has_form: Column,
    has_contracts: Column,
    has_resume: Column,
    has_certificate: Column,
    has_status_document: Column,
    has_identity_card: Column,
    has_passport: Column,
    such_as: Column | None = None,
    if_any: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Whether a proposal for a general business is complete, and which documents are missing.

    Encodes Article 7 (rules/decree/part_3_general_business.catala_en:230).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        is_joint_venture: The investors form a joint venture.
            bool.
        includes_lao_national: A Lao national is among the investors.
            bool.
        includes_foreigner: A foreigner, as a natural person, is among the investors.
            bool.
        includes_foreign_entity: A foreign legal entity is among the investors.
            bool.
        status_document_exists: There is a document about the status of the foreign legal entity.
            bool.
        has_form: The application form is filed, or all of the forms are.
            bool.
        has_contracts: The contracts and agreements of the joint venture are filed.
            bool.
        has_resume: The resume of the investor is filed.
            bool.
        has_certificate: The certificate of financial status and experience of the investor is filed.
            bool.
        has_status_document: The document about the status of the foreign legal entity is filed.
            bool.
        has_identity_card: The copy of the identity card is filed.
            bool.
        has_passport: The copy of the passport is filed.
            bool.
        such_as: What the documents behind "such as" are.
            Codes of `Such_as` (int8), or the names of cases; a reading of the text: Asked_for if not given.
        if_any: Of what "if any" is said.
            Codes of `If_any` (int8), or the names of cases; a reading of the text: Any_entity if not given.

    Outputs, each with its `values` and its `outcome` by row:
        missing: The documents that are missing, in the order of the Article.
            `Lists` of codes of `Proposal_document` (int8).
        is_complete: No document is missing.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return GENERAL_BUSINESS_PROPOSAL.ask(
        threads,
        is_joint_venture=is_joint_venture,
        includes_lao_national=includes_lao_national,
        includes_foreigner=includes_foreigner,
        includes_foreign_entity=includes_foreign_entity,
        status_document_exists=status_document_exists,
        has_form=has_form,
        has_contracts=has_contracts,
        has_resume=has_resume,
        has_certificate=has_certificate,
        has_status_document=has_status_document,
        has_identity_card=has_identity_card,
        has_passport=has_passport,
        such_as=such_as,
        if_any=if_any,
    )


def _general_business_form_block(activity: Array) -> Block:
    """`General_business_form` for a block of rows."""
    return Block(
        None,
        {
            "offices": activity == Kind_of_activity.Related_to_concession,
            "levels": activity == Kind_of_activity.Related_to_concession,
            "websites": activity == Kind_of_activity.Related_to_concession,
        },
        {
            "offices": Listing(
                (True, administration.Actor.One_stop_service_of_planning_and_investment),
                (True, administration.Actor.One_stop_service_of_industry_and_commerce),
            ),
            "levels": Listing((True, administration.Level.Central), (True, administration.Level.Local)),
            "websites": Listing(
                (True, administration.Actor.Planning_and_investment_sector),
                (True, administration.Actor.Industry_and_commerce_sector),
            ),
        },
    )


GENERAL_BUSINESS_FORM = ColumnScope(
    scalar_part_3_general_business.GENERAL_BUSINESS_FORM, Blocks(_general_business_form_block, ("activity",))
)


def general_business_form(*, activity: Column, threads: int | None = None) -> Answers:
    """Where an investor in a general business gets the application form.

    Encodes Article 7 (rules/decree/part_3_general_business.catala_en:283).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        activity: The activity in which somebody wishes to invest.
            Codes of `Kind_of_activity` (int8), or the names of cases.

    Outputs, each with its `values` and its `outcome` by row:
        offices: The offices from which the form can be requested.
            `Lists` of codes of `administration.Actor` (int8).
        levels: The levels at which it can be requested.
            `Lists` of codes of `administration.Level` (int8).
        websites: The sectors from whose websites it can be downloaded.
            `Lists` of codes of `administration.Actor` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return GENERAL_BUSINESS_FORM.ask(threads, activity=activity)


def _certificate_coverage_block(authorization: Array, out: Mapping[str, Array]) -> Block:
    """`Certificate_coverage` for a block of rows."""
    # Article 8, second sentence
    # Article 8: The enterprise registration certificate includes it.
    is_included = np.logical_or(
        (authorization == Authorization.Investment_license) | (authorization == Authorization.Incentive),
        authorization == Authorization.Tax_registration,
        out=out["is_included"],
    )
    return Block(
        None,
        {"is_included": 0, "requested_from": is_included},
        {"is_included": is_included, "requested_from": administration.Actor.Concerned_sectors},
    )


CERTIFICATE_COVERAGE = ColumnScope(
    scalar_part_3_general_business.CERTIFICATE_COVERAGE,
    Blocks(_certificate_coverage_block, ("authorization",), puts={"is_included": "bool"}),
)


def certificate_coverage(*, authorization: Column, threads: int | None = None) -> Answers:
    """Whether the enterprise registration certificate includes an authorization, and who is to be asked for one that
    it does not include.

    Encodes Article 8 (rules/decree/part_3_general_business.catala_en:478).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        authorization: The authorization.
            Codes of `Authorization` (int8), or the names of cases.

    Outputs, each with its `values` and its `outcome` by row:
        is_included: The enterprise registration certificate includes it.
            bool.
        requested_from: Who is to be asked for it.
            Codes of `administration.Actor` (int8).

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return CERTIFICATE_COVERAGE.ask(threads, authorization=authorization)


def _registration_duties_block(
    issued_at: Array,
    applied_is_there: Array,
    applied: Array,
    decided_is_there: Array,
    decided: Array,
    issued_is_there: Array,
    issued: Array,
    copied_to_sector_is_there: Array,
    copied_to_sector: Array,
    copied_to_ministry_is_there: Array,
    copied_to_ministry: Array,
    seal_licensed_is_there: Array,
    seal_licensed: Array,
    seal_carved_is_there: Array,
    seal_carved: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Registration_duties` for a block of rows."""
    applied_up_to_as_of = applied <= as_of
    is_done = applied_is_there & applied_up_to_as_of
    application_status = one_of(
        (is_done, obligations.Status.Done_in_time), (~is_done, obligations.Status.Open), out=out["application.status"]
    )
    consideration_start = one_of(
        (applied_is_there, obligations.Start.On),
        (~applied_is_there, obligations.Start.Awaited),
        out=out["consideration.start"],
    )
    is_done_ = decided_is_there & (decided <= as_of)
    consideration_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done & ~is_done_, obligations.Status.Not_begun),
        (applied_is_there & applied_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["consideration.status"],
    )
    copy_to_sector_start = one_of(
        (issued_is_there, obligations.Start.On),
        (~issued_is_there, obligations.Start.Awaited),
        out=out["copy_to_sector.start"],
    )
    copy_to_sector_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(issued, out=out["copy_to_sector.due"])
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
        out=out["copy_to_sector.status"],
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
        out=out["copy_to_ministry.status"],
    )
    seal_licensed_up_to_as_of = seal_licensed <= as_of
    is_done_4 = seal_licensed_is_there & seal_licensed_up_to_as_of
    seal_license_status = one_of(
        (is_done_4, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_4, obligations.Status.Not_begun),
        (issued_is_there & issued_up_to_as_of & ~is_done_4, obligations.Status.Open),
        out=out["seal_license.status"],
    )
    seal_start = one_of(
        (seal_licensed_is_there, obligations.Start.On),
        (~seal_licensed_is_there, obligations.Start.Awaited),
        out=out["seal.start"],
    )
    seal_due = _WORKING_DAYS_LATER_7_LAO_PDR.of(seal_licensed, out=out["seal.due"])
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
        out=out["seal.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(issued_is_there, copy_to_sector_due_is_nowhere), both(seal_licensed_is_there, seal_due_is_nowhere)
    )
    return Block(
        doubtful,
        {
            "application": 0,
            "consideration": 0,
            "copy_to_sector": 0,
            "copy_to_ministry": 0,
            "seal_license": 0,
            "seal": 0,
        },
        {
            "application.modality": obligations.Modality.Permission,
            "application.bearer": administration.Actor.Investor,
            "application.addressee": administration.Actor.One_stop_service_of_industry_and_commerce,
            "application.start": obligations.Start.From_the_outset,
            "application.start.On": 0,
            "application.due?": False,
            "application.due": 0,
            "application.done?": applied_is_there,
            "application.done": applied,
            "application.status": application_status,
            "application.follows": obligations.Consequence.Not_said,
            "application.has_followed": False,
            "consideration.modality": obligations.Modality.Duty,
            "consideration.bearer": administration.Actor.Industry_and_commerce_sector,
            "consideration.addressee": administration.Actor.Investor,
            "consideration.start": consideration_start,
            "consideration.start.On": applied,
            "consideration.due?": False,
            "consideration.due": 0,
            "consideration.done?": decided_is_there,
            "consideration.done": decided,
            "consideration.status": consideration_status,
            "consideration.follows": obligations.Consequence.Not_said,
            "consideration.has_followed": False,
            "copy_to_sector.modality": obligations.Modality.Duty,
            "copy_to_sector.bearer": administration.Actor.Industry_and_commerce_sector,
            "copy_to_sector.addressee": administration.Actor.Concerned_sectors,
            "copy_to_sector.start": copy_to_sector_start,
            "copy_to_sector.start.On": issued,
            "copy_to_sector.due?": issued_is_there,
            "copy_to_sector.due": copy_to_sector_due,
            "copy_to_sector.done?": copied_to_sector_is_there,
            "copy_to_sector.done": copied_to_sector,
            "copy_to_sector.status": copy_to_sector_status,
            "copy_to_sector.follows": obligations.Consequence.Not_said,
            "copy_to_sector.has_followed": False,
            "copy_to_ministry.modality": obligations.Modality.Duty,
            "copy_to_ministry.bearer": administration.Actor.Provincial_or_municipal_authorities,
            "copy_to_ministry.addressee": administration.Actor.Ministry_of_industry_and_commerce,
            "copy_to_ministry.start": copy_to_sector_start,
            "copy_to_ministry.start.On": issued,
            "copy_to_ministry.due?": issued_is_there,
            "copy_to_ministry.due": copy_to_sector_due,
            "copy_to_ministry.done?": copied_to_ministry_is_there,
            "copy_to_ministry.done": copied_to_ministry,
            "copy_to_ministry.status": copy_to_ministry_status,
            "copy_to_ministry.follows": obligations.Consequence.Not_said,
            "copy_to_ministry.has_followed": False,
            "seal_license.modality": obligations.Modality.Duty,
            "seal_license.bearer": administration.Actor.Industry_and_commerce_sector,
            "seal_license.addressee": administration.Actor.Public_security_sector,
            "seal_license.start": copy_to_sector_start,
            "seal_license.start.On": issued,
            "seal_license.due?": False,
            "seal_license.due": 0,
            "seal_license.done?": seal_licensed_is_there,
            "seal_license.done": seal_licensed,
            "seal_license.status": seal_license_status,
            "seal_license.follows": obligations.Consequence.Not_said,
            "seal_license.has_followed": False,
            "seal.modality": obligations.Modality.Duty,
            "seal.bearer": administration.Actor.Public_security_sector,
            "seal.addressee": administration.Actor.Investor,
            "seal.start": seal_start,
            "seal.start.On": seal_licensed,
            "seal.due?": seal_licensed_is_there,
            "seal.due": seal_due,
            "seal.done?": seal_carved_is_there,
            "seal.done": seal_carved,
            "seal.status": seal_status,
            "seal.follows": obligations.Consequence.Not_said,
            "seal.has_followed": False,
        },
    )


def _registration_duties_block_by_reading(
    issued_at: Array,
    applied_is_there: Array,
    applied: Array,
    decided_is_there: Array,
    decided: Array,
    issued_is_there: Array,
    issued: Array,
    copied_to_sector_is_there: Array,
    copied_to_sector: Array,
    copied_to_ministry_is_there: Array,
    copied_to_ministry: Array,
    seal_licensed_is_there: Array,
    seal_licensed: Array,
    seal_carved_is_there: Array,
    seal_carved: Array,
    as_of: Array,
    seven_days: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Registration_duties` for a block of rows, by how the text is read."""
    # Article 8, ninth sentence: seal_licensed
    seal_from_rule_1 = seven_days == Seven_days.From_seal_license
    # Article 8, ninth sentence: issued
    seal_from_rule_2 = ~seal_from_rule_1
    seal_from_is_there = np.logical_or(
        seal_licensed_is_there & seal_from_rule_1, issued_is_there & seal_from_rule_2, out=out["seal.due?"]
    )
    # Article 8, ninth sentence: The event from which the seven working days run.
    seal_from = select(seal_from_rule_1, seal_licensed, issued, out=out["seal.start.On"])
    applied_up_to_as_of = applied <= as_of
    is_done = applied_is_there & applied_up_to_as_of
    application_status = one_of(
        (is_done, obligations.Status.Done_in_time), (~is_done, obligations.Status.Open), out=out["application.status"]
    )
    consideration_start = one_of(
        (applied_is_there, obligations.Start.On),
        (~applied_is_there, obligations.Start.Awaited),
        out=out["consideration.start"],
    )
    is_done_ = decided_is_there & (decided <= as_of)
    consideration_status = one_of(
        (is_done_, obligations.Status.Done_in_time),
        (~is_done & ~is_done_, obligations.Status.Not_begun),
        (applied_is_there & applied_up_to_as_of & ~is_done_, obligations.Status.Open),
        out=out["consideration.status"],
    )
    copy_to_sector_start = one_of(
        (issued_is_there, obligations.Start.On),
        (~issued_is_there, obligations.Start.Awaited),
        out=out["copy_to_sector.start"],
    )
    copy_to_sector_due = _WORKING_DAYS_LATER_10_LAO_PDR.of(issued, out=out["copy_to_sector.due"])
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
        out=out["copy_to_sector.status"],
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
        out=out["copy_to_ministry.status"],
    )
    is_done_4 = seal_licensed_is_there & (seal_licensed <= as_of)
    seal_license_status = one_of(
        (is_done_4, obligations.Status.Done_in_time),
        (~is_begun & ~is_done_4, obligations.Status.Not_begun),
        (issued_is_there & issued_up_to_as_of & ~is_done_4, obligations.Status.Open),
        out=out["seal_license.status"],
    )
    seal_start = one_of(
        (seal_from_is_there, obligations.Start.On),
        (~seal_from_is_there, obligations.Start.Awaited),
        out=out["seal.start"],
    )
    seal_due = _WORKING_DAYS_LATER_7_LAO_PDR.of(seal_from, out=out["seal.due"])
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
        out=out["seal.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: there is no such day, or the calendar does not
    # have it.
    doubtful = either(
        both(issued_is_there, copy_to_sector_due_is_nowhere), both(seal_from_is_there, seal_due_is_nowhere)
    )
    return Block(
        doubtful,
        {
            "application": 0,
            "consideration": 0,
            "copy_to_sector": 0,
            "copy_to_ministry": 0,
            "seal_license": 0,
            "seal": 0,
        },
        {
            "application.modality": obligations.Modality.Permission,
            "application.bearer": administration.Actor.Investor,
            "application.addressee": administration.Actor.One_stop_service_of_industry_and_commerce,
            "application.start": obligations.Start.From_the_outset,
            "application.start.On": 0,
            "application.due?": False,
            "application.due": 0,
            "application.done?": applied_is_there,
            "application.done": applied,
            "application.status": application_status,
            "application.follows": obligations.Consequence.Not_said,
            "application.has_followed": False,
            "consideration.modality": obligations.Modality.Duty,
            "consideration.bearer": administration.Actor.Industry_and_commerce_sector,
            "consideration.addressee": administration.Actor.Investor,
            "consideration.start": consideration_start,
            "consideration.start.On": applied,
            "consideration.due?": False,
            "consideration.due": 0,
            "consideration.done?": decided_is_there,
            "consideration.done": decided,
            "consideration.status": consideration_status,
            "consideration.follows": obligations.Consequence.Not_said,
            "consideration.has_followed": False,
            "copy_to_sector.modality": obligations.Modality.Duty,
            "copy_to_sector.bearer": administration.Actor.Industry_and_commerce_sector,
            "copy_to_sector.addressee": administration.Actor.Concerned_sectors,
            "copy_to_sector.start": copy_to_sector_start,
            "copy_to_sector.start.On": issued,
            "copy_to_sector.due?": issued_is_there,
            "copy_to_sector.due": copy_to_sector_due,
            "copy_to_sector.done?": copied_to_sector_is_there,
            "copy_to_sector.done": copied_to_sector,
            "copy_to_sector.status": copy_to_sector_status,
            "copy_to_sector.follows": obligations.Consequence.Not_said,
            "copy_to_sector.has_followed": False,
            "copy_to_ministry.modality": obligations.Modality.Duty,
            "copy_to_ministry.bearer": administration.Actor.Provincial_or_municipal_authorities,
            "copy_to_ministry.addressee": administration.Actor.Ministry_of_industry_and_commerce,
            "copy_to_ministry.start": copy_to_sector_start,
            "copy_to_ministry.start.On": issued,
            "copy_to_ministry.due?": issued_is_there,
            "copy_to_ministry.due": copy_to_sector_due,
            "copy_to_ministry.done?": copied_to_ministry_is_there,
            "copy_to_ministry.done": copied_to_ministry,
            "copy_to_ministry.status": copy_to_ministry_status,
            "copy_to_ministry.follows": obligations.Consequence.Not_said,
            "copy_to_ministry.has_followed": False,
            "seal_license.modality": obligations.Modality.Duty,
            "seal_license.bearer": administration.Actor.Industry_and_commerce_sector,
            "seal_license.addressee": administration.Actor.Public_security_sector,
            "seal_license.start": copy_to_sector_start,
            "seal_license.start.On": issued,
            "seal_license.due?": False,
            "seal_license.due": 0,
            "seal_license.done?": seal_licensed_is_there,
            "seal_license.done": seal_licensed,
            "seal_license.status": seal_license_status,
            "seal_license.follows": obligations.Consequence.Not_said,
            "seal_license.has_followed": False,
            "seal.modality": obligations.Modality.Duty,
            "seal.bearer": administration.Actor.Public_security_sector,
            "seal.addressee": administration.Actor.Investor,
            "seal.start": seal_start,
            "seal.start.On": seal_from,
            "seal.due?": seal_from_is_there,
            "seal.due": seal_due,
            "seal.done?": seal_carved_is_there,
            "seal.done": seal_carved,
            "seal.status": seal_status,
            "seal.follows": obligations.Consequence.Not_said,
            "seal.has_followed": False,
        },
    )


REGISTRATION_DUTIES = ColumnScope(
    scalar_part_3_general_business.REGISTRATION_DUTIES,
    Blocks(
        _registration_duties_block,
        (
            "issued_at",
            "applied?",
            "applied",
            "decided?",
            "decided",
            "issued?",
            "issued",
            "copied_to_sector?",
            "copied_to_sector",
            "copied_to_ministry?",
            "copied_to_ministry",
            "seal_licensed?",
            "seal_licensed",
            "seal_carved?",
            "seal_carved",
            "as_of",
        ),
        tabled=("issued", "seal_licensed"),
        puts={
            "application.status": "int8",
            "consideration.start": "int8",
            "consideration.status": "int8",
            "copy_to_sector.start": "int8",
            "copy_to_sector.due": "int64",
            "copy_to_sector.status": "int8",
            "copy_to_ministry.status": "int8",
            "seal_license.status": "int8",
            "seal.start": "int8",
            "seal.due": "int64",
            "seal.status": "int8",
        },
    ),
    Blocks(
        _registration_duties_block_by_reading,
        (
            "issued_at",
            "applied?",
            "applied",
            "decided?",
            "decided",
            "issued?",
            "issued",
            "copied_to_sector?",
            "copied_to_sector",
            "copied_to_ministry?",
            "copied_to_ministry",
            "seal_licensed?",
            "seal_licensed",
            "seal_carved?",
            "seal_carved",
            "as_of",
            "seven_days",
        ),
        tabled=("issued",),
        puts={
            "application.status": "int8",
            "consideration.start": "int8",
            "consideration.status": "int8",
            "copy_to_sector.start": "int8",
            "copy_to_sector.due": "int64",
            "copy_to_sector.status": "int8",
            "copy_to_ministry.status": "int8",
            "seal_license.status": "int8",
            "seal.start": "int8",
            "seal.start.On": "int64",
            "seal.due?": "bool",
            "seal.due": "int64",
            "seal.status": "int8",
        },
    ),
)


def registration_duties(
    *,
    issued_at: Column,
    applied: Column | None = None,
    decided: Column | None = None,
    issued: Column | None = None,
    copied_to_sector: Column | None = None,
    copied_to_ministry: Column | None = None,
    seal_licensed: Column | None = None,
    seal_carved: Column | None = None,
    as_of: Column,
    seven_days: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """What is to be done around the enterprise registration certificate, from the application to the seal, by whom
    and by when.

    Encodes Article 8 (rules/decree/part_3_general_business.catala_en:488).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        issued_at: The level of the authority that issues the certificate.
            Codes of `administration.Level` (int8), or the names of cases.
        applied: The day on which the application was submitted.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        decided: The day on which the sector decided whether to issue the certificate.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        issued: The day on which the certificate was issued.
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
        seven_days: From when the seven working days for the seal run.
            Codes of `Seven_days` (int8), or the names of cases; a reading of the text: From_seal_license if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        application: To submit the application to the one-stop service of the industry and commerce sector.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        consideration: To consider issuing the enterprise registration certificate.
            A mapping as `application`.
        copy_to_sector: To forward a copy of the certificate to the concerned sector.
            A mapping as `application`.
        copy_to_ministry: To forward a copy of the certificate, with the relevant information, to the one-stop
            service of the Ministry of Industry and Commerce.
            A mapping as `application`.
        seal_license: To issue the seal carving license.
            A mapping as `application`.
        seal: To carve the seal of the enterprise.
            A mapping as `application`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return REGISTRATION_DUTIES.ask(
        threads,
        issued_at=issued_at,
        applied=applied,
        decided=decided,
        issued=issued,
        copied_to_sector=copied_to_sector,
        copied_to_ministry=copied_to_ministry,
        seal_licensed=seal_licensed,
        seal_carved=seal_carved,
        as_of=as_of,
        seven_days=seven_days,
    )


def _operation_duties_block(
    needs_technical_license: Array,
    issued_is_there: Array,
    issued: Array,
    term_ends_is_there: Array,
    term_ends: Array,
    requested_is_there: Array,
    requested: Array,
    begins_is_there: Array,
    begins: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Operation_duties` for a block of rows."""
    operation_start = one_of(
        (issued_is_there, obligations.Start.On),
        (~issued_is_there, obligations.Start.Awaited),
        out=out["operation.start"],
    )
    issued_up_to_as_of = issued <= as_of
    is_begun = issued_is_there & issued_up_to_as_of
    as_of_above_term_ends = as_of > term_ends
    operation_status = one_of(
        (issued_is_there & issued_up_to_as_of & ~(term_ends_is_there & as_of_above_term_ends), obligations.Status.Open),
        (issued_is_there & term_ends_is_there & issued_up_to_as_of & as_of_above_term_ends, obligations.Status.Lapsed),
        (~is_begun, obligations.Status.Not_begun),
        out=out["operation.status"],
    )
    begins_is_too_large = beyond(begins, 4_611_686_018_427_387_904)
    request_due = np.subtract(begins, 1, out=out["request.due"])
    request_due_above_2932896 = above(request_due, 2_932_896)
    request_due_up_to_minus_719163 = below(request_due, -719_162)
    requested_up_to_as_of = requested <= as_of
    is_done = requested_is_there & requested_up_to_as_of
    requested_above_request_due = requested > request_due
    as_of_above_request_due = as_of > request_due
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    request_status = one_of(
        (
            needs_technical_license
            & requested_is_there
            & begins_is_there
            & requested_up_to_as_of
            & requested_above_request_due,
            obligations.Status.Done_late,
        ),
        (
            needs_technical_license
            & requested_is_there
            & requested_up_to_as_of
            & ~(begins_is_there & requested_above_request_due),
            obligations.Status.Done_in_time,
        ),
        (needs_technical_license & ~(begins_is_there & as_of_above_request_due) & ~is_done, obligations.Status.Open),
        (needs_technical_license & begins_is_there & as_of_above_request_due & ~is_done, obligations.Status.Overdue),
        out=out["request.status"],
    )
    # The doubtful rows, which the scalar evaluator settles one by one: numbers are too large for 64 bits; rules may
    # meet, or something may fail.
    doubtful = either(
        begins_is_too_large, both(begins_is_there, either(request_due_above_2932896, request_due_up_to_minus_719163))
    )
    return Block(
        doubtful,
        {"operation": 0, "request": 0},
        {
            "operation.modality": obligations.Modality.Permission,
            "operation.bearer": administration.Actor.Investor,
            "operation.addressee": administration.Actor.Not_named,
            "operation.start": operation_start,
            "operation.start.On": issued,
            "operation.due?": term_ends_is_there,
            "operation.due": term_ends,
            "operation.done?": False,
            "operation.done": 0,
            "operation.status": operation_status,
            "operation.follows": obligations.Consequence.Not_said,
            "operation.has_followed": False,
            "request.modality": obligations.Modality.Duty,
            "request.bearer": administration.Actor.Investor,
            "request.addressee": administration.Actor.Concerned_sectors,
            "request.start": obligations.Start.From_the_outset,
            "request.start.On": 0,
            "request.due?": begins_is_there,
            "request.due": request_due,
            "request.done?": requested_is_there,
            "request.done": requested,
            "request.status": request_status,
            "request.follows": obligations.Consequence.Not_said,
            "request.has_followed": False,
        },
    )


OPERATION_DUTIES = ColumnScope(
    scalar_part_3_general_business.OPERATION_DUTIES,
    Blocks(
        _operation_duties_block,
        (
            "needs_technical_license",
            "issued?",
            "issued",
            "term_ends?",
            "term_ends",
            "requested?",
            "requested",
            "begins?",
            "begins",
            "as_of",
        ),
        puts={"operation.start": "int8", "operation.status": "int8", "request.due": "int64", "request.status": "int8"},
    ),
)


def operation_duties(
    *,
    needs_technical_license: Column,
    issued: Column | None = None,
    term_ends: Column | None = None,
    requested: Column | None = None,
    begins: Column | None = None,
    as_of: Column,
    threads: int | None = None,
) -> Answers:
    """What an enterprise may do with its registration certificate, and what it must ask for before it begins.

    Encodes Article 8 (rules/decree/part_3_general_business.catala_en:529).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        needs_technical_license: A technical license or a business operation certificate is relevant to the
            business.
            bool.
        issued: The day on which the enterprise registration certificate was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        term_ends: The last day of the business term; absent where it has no end.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        requested: The day on which the technical license or business operation certificate was requested.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        begins: The day on which the business begins to operate.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        operation: To carry out activities during the business term.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        request: To request the technical license or the business operation certificate.
            A mapping as `operation`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return OPERATION_DUTIES.ask(
        threads,
        needs_technical_license=needs_technical_license,
        issued=issued,
        term_ends=term_ends,
        requested=requested,
        begins=begins,
        as_of=as_of,
    )


def _taxpayer_number_term_block(
    registered_concession_term: Array,
    registered_registration_certificate_is_there: Array,
    registered_registration_certificate: Array,
    registered: Array,
    as_of: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Taxpayer_number_term` for a block of rows."""
    registered_is_concession_term = registered == Registered_until.Concession_term
    last_day_is_there = np.logical_or(
        registered_registration_certificate_is_there, registered_is_concession_term, out=out["last_day?"]
    )
    # Article 9, first sentence: The last day on which the number is used; absent where there is none.
    last_day = select(
        registered_is_concession_term,
        registered_concession_term,
        registered_registration_certificate,
        out=out["last_day"],
    )
    # Article 9, first sentence: The number is in use.
    is_in_use = np.logical_not(last_day_is_there & (as_of > last_day), out=out["is_in_use"])
    return Block(
        None,
        {"last_day": 0, "is_in_use": 0},
        {"last_day?": last_day_is_there, "last_day": last_day, "is_in_use": is_in_use},
    )


TAXPAYER_NUMBER_TERM = ColumnScope(
    scalar_part_3_general_business.TAXPAYER_NUMBER_TERM,
    Blocks(
        _taxpayer_number_term_block,
        (
            "registered.Concession_term",
            "registered.Registration_certificate?",
            "registered.Registration_certificate",
            "registered",
            "as_of",
        ),
        puts={"last_day?": "bool", "last_day": "int64", "is_in_use": "bool"},
    ),
)


def taxpayer_number_term(*, registered: Column, as_of: Column, threads: int | None = None) -> Answers:
    """Until when a taxpayer identification number is used.

    Encodes Article 9 (rules/decree/part_3_general_business.catala_en:802).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        registered: Under what the taxpayer is registered, and until when.
            `Cases`: codes of `Registered_until` (int8), and a column for what each of these carries:
                {Concession_term: datetime64[D], Registration_certificate: datetime64[D]; `Optionals` of that where rows
                have none}.
        as_of: The date for which the question is asked.
            datetime64[D].

    Outputs, each with its `values` and its `outcome` by row:
        last_day: The last day on which the number is used; absent where there is none.
            `Optionals` of datetime64[D].
        is_in_use: The number is in use.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return TAXPAYER_NUMBER_TERM.ask(threads, registered=registered, as_of=as_of)


def _taxpayer_number_use_block(paper: Array) -> Block:
    """`Taxpayer_number_use` for a block of rows."""
    return Block(None, {"is_used": paper == Paper.Not_official}, {"is_used": True})


TAXPAYER_NUMBER_USE = ColumnScope(
    scalar_part_3_general_business.TAXPAYER_NUMBER_USE, Blocks(_taxpayer_number_use_block, ("paper",))
)


def taxpayer_number_use(*, paper: Column, threads: int | None = None) -> Answers:
    """Whether the taxpayer identification number is used in a paper.

    Encodes Article 9 (rules/decree/part_3_general_business.catala_en:813).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        paper: The paper.
            Codes of `Paper` (int8), or the names of cases.

    Outputs, each with its `values` and its `outcome` by row:
        is_used: The number is used in it.
            bool.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return TAXPAYER_NUMBER_USE.ask(threads, paper=paper)


def _taxpayer_number_duties_block(
    recorded_in: Array, number_issued_is_there: Array, number_issued: Array, as_of: Array, out: Mapping[str, Array]
) -> Block:
    """`Taxpayer_number_duties` for a block of rows."""
    recorded_in_is_enterprise_registration_certificate = recorded_in == Recorded_in.Enterprise_registration_certificate
    # Article 9, second sentence: The sector that records the number in the certificate.
    recorder = one_of(
        (recorded_in_is_enterprise_registration_certificate, administration.Actor.Industry_and_commerce_sector),
        (~recorded_in_is_enterprise_registration_certificate, administration.Actor.Planning_and_investment_sector),
        out=out["recorder"],
    )
    number_issued_up_to_as_of = number_issued <= as_of
    is_done = number_issued_is_there & number_issued_up_to_as_of
    definition_of_number_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_done, obligations.Status.Open),
        out=out["definition_of_number.status"],
    )
    condition = number_issued_is_there & recorded_in_is_enterprise_registration_certificate & number_issued_up_to_as_of
    condition_ = recorded_in_is_enterprise_registration_certificate & ~is_done
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    issue_status = one_of(
        (condition, obligations.Status.Done_in_time), (condition_, obligations.Status.Open), out=out["issue.status"]
    )
    annual_declaration_start = one_of(
        (number_issued_is_there, obligations.Start.On),
        (~number_issued_is_there, obligations.Start.Awaited),
        out=out["annual_declaration.start"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    annual_declaration_status = one_of(
        (condition_, obligations.Status.Not_begun),
        (condition, obligations.Status.Open),
        out=out["annual_declaration.status"],
    )
    return Block(
        None,
        {"recorder": 0, "issue": 0, "definition_of_number": 0, "coordination": 0, "annual_declaration": 0},
        {
            "recorder": recorder,
            "issue.modality": obligations.Modality.Duty,
            "issue.bearer": administration.Actor.Financial_sector,
            "issue.addressee": recorder,
            "issue.start": obligations.Start.From_the_outset,
            "issue.start.On": 0,
            "issue.due?": False,
            "issue.due": 0,
            "issue.done?": number_issued_is_there,
            "issue.done": number_issued,
            "issue.status": issue_status,
            "issue.follows": obligations.Consequence.Not_said,
            "issue.has_followed": False,
            "definition_of_number.modality": obligations.Modality.Duty,
            "definition_of_number.bearer": administration.Actor.Tax_department,
            "definition_of_number.addressee": recorder,
            "definition_of_number.start": obligations.Start.From_the_outset,
            "definition_of_number.start.On": 0,
            "definition_of_number.due?": False,
            "definition_of_number.due": 0,
            "definition_of_number.done?": number_issued_is_there,
            "definition_of_number.done": number_issued,
            "definition_of_number.status": definition_of_number_status,
            "definition_of_number.follows": obligations.Consequence.Not_said,
            "definition_of_number.has_followed": False,
            "coordination.modality": obligations.Modality.Duty,
            "coordination.bearer": administration.Actor.Industry_and_commerce_sector,
            "coordination.addressee": administration.Actor.Financial_sector,
            "coordination.start": obligations.Start.From_the_outset,
            "coordination.start.On": 0,
            "coordination.due?": False,
            "coordination.due": 0,
            "coordination.done?": number_issued_is_there,
            "coordination.done": number_issued,
            "coordination.status": issue_status,
            "coordination.follows": obligations.Consequence.Not_said,
            "coordination.has_followed": False,
            "annual_declaration.modality": obligations.Modality.Duty,
            "annual_declaration.bearer": administration.Actor.Investor,
            "annual_declaration.addressee": administration.Actor.Financial_sector,
            "annual_declaration.start": annual_declaration_start,
            "annual_declaration.start.On": number_issued,
            "annual_declaration.due?": False,
            "annual_declaration.due": 0,
            "annual_declaration.done?": False,
            "annual_declaration.done": 0,
            "annual_declaration.status": annual_declaration_status,
            "annual_declaration.follows": obligations.Consequence.Not_said,
            "annual_declaration.has_followed": False,
        },
    )


def _taxpayer_number_duties_block_by_reading(
    recorded_in: Array,
    number_issued_is_there: Array,
    number_issued: Array,
    as_of: Array,
    coordination_by: Array,
    out: Mapping[str, Array],
) -> Block:
    """`Taxpayer_number_duties` for a block of rows, by how the text is read."""
    recorded_in_is_enterprise_registration_certificate = recorded_in == Recorded_in.Enterprise_registration_certificate
    # Article 9, second sentence: The sector that records the number in the certificate.
    recorder = one_of(
        (recorded_in_is_enterprise_registration_certificate, administration.Actor.Industry_and_commerce_sector),
        (~recorded_in_is_enterprise_registration_certificate, administration.Actor.Planning_and_investment_sector),
        out=out["recorder"],
    )
    number_issued_up_to_as_of = number_issued <= as_of
    is_done = number_issued_is_there & number_issued_up_to_as_of
    definition_of_number_status = one_of(
        (is_done, obligations.Status.Done_in_time),
        (~is_done, obligations.Status.Open),
        out=out["definition_of_number.status"],
    )
    condition = number_issued_is_there & recorded_in_is_enterprise_registration_certificate & number_issued_up_to_as_of
    condition_ = recorded_in_is_enterprise_registration_certificate & ~is_done
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    issue_status = one_of(
        (condition, obligations.Status.Done_in_time), (condition_, obligations.Status.Open), out=out["issue.status"]
    )
    condition_2 = recorded_in_is_enterprise_registration_certificate | (
        coordination_by != Coordination_by.Issuing_sector
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    coordination_status = one_of(
        (number_issued_is_there & number_issued_up_to_as_of & condition_2, obligations.Status.Done_in_time),
        (~is_done & condition_2, obligations.Status.Open),
        out=out["coordination.status"],
    )
    annual_declaration_start = one_of(
        (number_issued_is_there, obligations.Start.On),
        (~number_issued_is_there, obligations.Start.Awaited),
        out=out["annual_declaration.start"],
    )
    # `Status.Does_not_apply`, which is 0, where nothing of this holds.
    annual_declaration_status = one_of(
        (condition_, obligations.Status.Not_begun),
        (condition, obligations.Status.Open),
        out=out["annual_declaration.status"],
    )
    return Block(
        None,
        {"recorder": 0, "issue": 0, "definition_of_number": 0, "coordination": 0, "annual_declaration": 0},
        {
            "recorder": recorder,
            "issue.modality": obligations.Modality.Duty,
            "issue.bearer": administration.Actor.Financial_sector,
            "issue.addressee": recorder,
            "issue.start": obligations.Start.From_the_outset,
            "issue.start.On": 0,
            "issue.due?": False,
            "issue.due": 0,
            "issue.done?": number_issued_is_there,
            "issue.done": number_issued,
            "issue.status": issue_status,
            "issue.follows": obligations.Consequence.Not_said,
            "issue.has_followed": False,
            "definition_of_number.modality": obligations.Modality.Duty,
            "definition_of_number.bearer": administration.Actor.Tax_department,
            "definition_of_number.addressee": recorder,
            "definition_of_number.start": obligations.Start.From_the_outset,
            "definition_of_number.start.On": 0,
            "definition_of_number.due?": False,
            "definition_of_number.due": 0,
            "definition_of_number.done?": number_issued_is_there,
            "definition_of_number.done": number_issued,
            "definition_of_number.status": definition_of_number_status,
            "definition_of_number.follows": obligations.Consequence.Not_said,
            "definition_of_number.has_followed": False,
            "coordination.modality": obligations.Modality.Duty,
            "coordination.bearer": administration.Actor.Industry_and_commerce_sector,
            "coordination.addressee": administration.Actor.Financial_sector,
            "coordination.start": obligations.Start.From_the_outset,
            "coordination.start.On": 0,
            "coordination.due?": False,
            "coordination.due": 0,
            "coordination.done?": number_issued_is_there,
            "coordination.done": number_issued,
            "coordination.status": coordination_status,
            "coordination.follows": obligations.Consequence.Not_said,
            "coordination.has_followed": False,
            "annual_declaration.modality": obligations.Modality.Duty,
            "annual_declaration.bearer": administration.Actor.Investor,
            "annual_declaration.addressee": administration.Actor.Financial_sector,
            "annual_declaration.start": annual_declaration_start,
            "annual_declaration.start.On": number_issued,
            "annual_declaration.due?": False,
            "annual_declaration.due": 0,
            "annual_declaration.done?": False,
            "annual_declaration.done": 0,
            "annual_declaration.status": annual_declaration_status,
            "annual_declaration.follows": obligations.Consequence.Not_said,
            "annual_declaration.has_followed": False,
        },
    )


TAXPAYER_NUMBER_DUTIES = ColumnScope(
    scalar_part_3_general_business.TAXPAYER_NUMBER_DUTIES,
    Blocks(
        _taxpayer_number_duties_block,
        ("recorded_in", "number_issued?", "number_issued", "as_of"),
        puts={
            "recorder": "int8",
            "issue.status": "int8",
            "definition_of_number.status": "int8",
            "annual_declaration.start": "int8",
            "annual_declaration.status": "int8",
        },
    ),
    Blocks(
        _taxpayer_number_duties_block_by_reading,
        ("recorded_in", "number_issued?", "number_issued", "as_of", "coordination_by"),
        puts={
            "recorder": "int8",
            "issue.status": "int8",
            "definition_of_number.status": "int8",
            "coordination.status": "int8",
            "annual_declaration.start": "int8",
            "annual_declaration.status": "int8",
        },
    ),
)


def taxpayer_number_duties(
    *,
    recorded_in: Column,
    number_issued: Column | None = None,
    as_of: Column,
    coordination_by: Column | None = None,
    threads: int | None = None,
) -> Answers:
    """Who sees to it that a taxpayer has its identification number, and what it is for.

    Encodes Article 9 (rules/decree/part_3_general_business.catala_en:820).

    Facts, each a column (see `runtime.columns`) or one value for all rows:
        recorded_in: The certificate in which the number is recorded.
            Codes of `Recorded_in` (int8), or the names of cases.
        number_issued: The day on which the number was issued.
            datetime64[D]; `Optionals` of that where rows have none; None if no row has one.
        as_of: The date for which the question is asked.
            datetime64[D].
        coordination_by: Who coordinates to obtain the number for a concession.
            Codes of `Coordination_by` (int8), or the names of cases; a reading of the text: Issuing_sector if not
                given.

    Outputs, each with its `values` and its `outcome` by row:
        recorder: The sector that records the number in the certificate.
            Codes of `administration.Actor` (int8).
        issue: To issue the taxpayer identification number for the enterprise registration certificate.
            A mapping of columns: {modality: codes of `obligations.Modality` (int8), bearer: codes of
                `administration.Actor` (int8), addressee: codes of `administration.Actor` (int8), start: `Cases`: codes
                of `obligations.Start` (int8), and a column for what each of these carries: {On: datetime64[D]}, due:
                `Optionals` of datetime64[D], done: `Optionals` of datetime64[D], status: codes of `obligations.Status`
                (int8), follows: codes of `obligations.Consequence` (int8), has_followed: bool}.
        definition_of_number: To define the taxpayer identification number, for it to be recorded in the
            certificate.
            A mapping as `issue`.
        coordination: To ensure the coordination that obtains the number from the financial sector.
            A mapping as `issue`.
        annual_declaration: To use the number in the annual tax declaration to the financial sector.
            A mapping as `issue`.

    `outcome` is 0 where there is a value, 1 silent (no rule gives one), 2 conflict (two rules do), 3 refused (an
    assertion of the text does not hold), 4 error (it cannot be computed). Only where it is 0 do `values` count:
    elsewhere 0, or what else was at hand, stands in them.

    Worked out over columns. The answers' `reasons(row)` say why a row has the answer that it has.
    """
    return TAXPAYER_NUMBER_DUTIES.ask(
        threads, recorded_in=recorded_in, number_issued=number_issued, as_of=as_of, coordination_by=coordination_by
    )
