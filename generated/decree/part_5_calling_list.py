"""Compiled from rules/decree/part_5_calling_list.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TypeAlias

from ..library import administration, obligations
from ..runtime.answers import Place
from ..runtime.decisions import Decision, Outcome
from ..runtime.evaluation import Reading, known, let
from ..runtime.failures import Failure, Refused
from ..runtime.readings import handed_on, notice
from ..runtime.records import frozen
from ..runtime.schema import Case, Date, Enumeration, Field, Integer, MoneyIn, OptionalOf, Position, Present, Structure
from ..runtime.scopes import (
    Assertion,
    Binding,
    Condition,
    Input,
    ReadingChoice,
    Rule,
    Scope,
    Subscope,
    SubscopeInput,
    Term,
    Value,
)
from ..stdlib import date_en
from . import part_4_concession_activities

MoneyInUSD: TypeAlias = int
"""Money in USD (US Dollar): in hundredths of USD."""

_ARTICLE_20_LINE_186 = ("rules/decree/part_5_calling_list.catala_en:186", "Article 20")


class By_april(Enum):
    """Until when a list that is due "annually by April" may be submitted."""

    Until_the_end_of_april = "Until_the_end_of_april"
    """Until the end of April: April is the month by the end of which it is due."""
    Until_the_end_of_march = "Until_the_end_of_march"
    """Until the end of March: the list is there by the time April begins."""


class Activity_kind(Enum):
    """The two kinds of activity for which investment is approved."""

    General_business = "General_business"
    """General business activities."""
    Concession = "Concession"
    """Concession activities."""


@frozen
class Calling_list_duties:
    """Who prepares the investment calling list of a year, to whom it goes and by when."""

    advice: obligations.Obligation
    """To advise and encourage the sectors to study and establish or improve the list."""
    submission: obligations.Obligation
    """To submit the investment calling list to the planning and investment sector."""
    consolidation: obligations.Obligation
    """To consolidate the list, select from it and submit it to the authority."""


@frozen
class Approval_authority:
    """Who approves a project or activity of the investment calling list."""

    authority: administration.Actor
    """The authority that approves it."""


@frozen
class Calling_list_investment:
    """Who approves the investment in a project or activity of the calling list."""

    approved_by: administration.Actor
    """Who approves the investment."""


BY_APRIL_TYPE = Enumeration(
    "By_april",
    (
        Case("Until_the_end_of_april", doc="Until the end of April: April is the month by the end of which it is due."),
        Case("Until_the_end_of_march", doc="Until the end of March: the list is there by the time April begins."),
    ),
    build=lambda case, _: By_april(case),
    read=lambda value: (value.value, None),
    doc='Until when a list that is due "annually by April" may be submitted.',
)

ACTIVITY_KIND_TYPE = Enumeration(
    "Activity_kind",
    (Case("General_business", doc="General business activities."), Case("Concession", doc="Concession activities.")),
    build=lambda case, _: Activity_kind(case),
    read=lambda value: (value.value, None),
    doc="The two kinds of activity for which investment is approved.",
)

CALLING_LIST_DUTIES_TYPE = Structure(
    "Calling_list_duties",
    (
        Field(
            "advice",
            obligations.OBLIGATION_TYPE,
            "To advise and encourage the sectors to study and establish or improve the list.",
        ),
        Field(
            "submission",
            obligations.OBLIGATION_TYPE,
            "To submit the investment calling list to the planning and investment sector.",
        ),
        Field(
            "consolidation",
            obligations.OBLIGATION_TYPE,
            "To consolidate the list, select from it and submit it to the authority.",
        ),
    ),
    build=Calling_list_duties,
    read=lambda value: (value.advice, value.submission, value.consolidation),
    doc="Who prepares the investment calling list of a year, to whom it goes and by when.",
    module="Part_5_calling_list",
)

APPROVAL_AUTHORITY_TYPE = Structure(
    "Approval_authority",
    (Field("authority", administration.ACTOR_TYPE, "The authority that approves it."),),
    build=Approval_authority,
    read=lambda value: (value.authority,),
    doc="Who approves a project or activity of the investment calling list.",
    module="Part_5_calling_list",
)

CALLING_LIST_INVESTMENT_TYPE = Structure(
    "Calling_list_investment",
    (Field("approved_by", administration.ACTOR_TYPE, "Who approves the investment."),),
    build=Calling_list_investment,
    read=lambda value: (value.approved_by,),
    doc="Who approves the investment in a project or activity of the calling list.",
    module="Part_5_calling_list",
)


def _calling_list_duties_last_day(by_april: By_april, of_year: int) -> date:
    """The last day on which the concerned sector may submit its list in the year.

    Article 19(2) (rules/decree/part_5_calling_list.catala_en, lines 89, 94).
    """
    if by_april is By_april.Until_the_end_of_april:
        return date_en.of_year_month_day(
            Position(
                "rules/decree/part_5_calling_list.catala_en",
                91,
                24,
                91,
                46,
                (
                    "Decree on the Implementation of the Investment Promotion Law",
                    "Part 5. Establishment and consideration of investment calling list",
                    "Article 19. Establishment of investment calling list",
                ),
            ),
            of_year,
            4,
            30,
        )
    return date_en.of_year_month_day(
        Position(
            "rules/decree/part_5_calling_list.catala_en",
            96,
            24,
            96,
            46,
            (
                "Decree on the Implementation of the Investment Promotion Law",
                "Part 5. Establishment and consideration of investment calling list",
                "Article 19. Establishment of investment calling list",
            ),
        ),
        of_year,
        3,
        31,
    )


def _calling_list_duties_receiver(level: administration.Level) -> administration.Actor:
    """To whom the planning and investment sector submits the consolidated list.

    Article 19(3) (rules/decree/part_5_calling_list.catala_en, lines 110, 115).
    """
    if level is administration.Level.Central:
        return administration.Actor.Government
    return administration.Actor.Provincial_or_municipal_authorities


def _calling_list_duties_advice(advised: Present[date] | None, as_of: date) -> obligations.Obligation:
    """To advise and encourage the sectors to study and establish or improve the list.

    Article 19(1) (rules/decree/part_5_calling_list.catala_en, line 77).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Ministry_of_planning_and_investment,
                administration.Actor.Concerned_sectors,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=before.start,
                due=before.due,
                done=advised,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _calling_list_duties_submission(
    of_year: int, last_day: Reading[date], submitted: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To submit the investment calling list to the planning and investment sector.

    Article 19(2) (rules/decree/part_5_calling_list.catala_en, line 99).
    """
    return obligations.standing_(
        let(
            obligations.norm(
                obligations.Modality.Duty,
                administration.Actor.Concerned_sectors,
                administration.Actor.Planning_and_investment_sector,
            ),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.On(
                    date_en.of_year_month_day(
                        Position(
                            "rules/decree/part_5_calling_list.catala_en",
                            103,
                            31,
                            103,
                            53,
                            (
                                "Decree on the Implementation of the Investment Promotion Law",
                                "Part 5. Establishment and consideration of investment calling list",
                                "Article 19. Establishment of investment calling list",
                            ),
                        ),
                        of_year,
                        1,
                        1,
                    ),
                ),
                due=Present(last_day()),
                done=submitted,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def _calling_list_duties_consolidation(
    receiver: administration.Actor, submitted: Present[date] | None, passed_on: Present[date] | None, as_of: date
) -> obligations.Obligation:
    """To consolidate the list, select from it and submit it to the authority.

    Article 19(3) (rules/decree/part_5_calling_list.catala_en, line 120).
    """
    return obligations.standing_(
        let(
            obligations.norm(obligations.Modality.Duty, administration.Actor.Planning_and_investment_sector, receiver),
            lambda before: obligations.Norm(
                modality=before.modality,
                bearer=before.bearer,
                addressee=before.addressee,
                applies=before.applies,
                start=obligations.since(submitted),
                due=before.due,
                done=passed_on,
                follows=before.follows,
            ),
        ),
        as_of,
    )


def calling_list_duties(
    *,
    level: administration.Level,
    of_year: int,
    advised: Present[date] | None = None,
    submitted: Present[date] | None = None,
    passed_on: Present[date] | None = None,
    as_of: date,
    by_april: By_april | None = None,
) -> Calling_list_duties:
    """Who prepares the investment calling list of a year, to whom it goes and by when.

    Encodes Article 19 (rules/decree/part_5_calling_list.catala_en:42).

    Facts:
        level: The level at which the list is made.
        of_year: The year in which the list is due.
        advised: The day on which the Ministry advised and encouraged the sectors (`Present(date)`, None if not given).
        submitted: The day on which the concerned sector submitted its list in the year (`Present(date)`, None if not
            given).
        passed_on: The day on which the planning and investment sector submitted the consolidated list (`Present(date)`,
            None if not given).
        as_of: The date for which the question is asked.
        by_april: Until when a list that is due "annually by April" may be submitted (a reading of the text:
            Until_the_end_of_april if not given).

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Article 19(2): Until when a list that is due "annually by April" may be submitted.
    if by_april is None:
        by_april = By_april.Until_the_end_of_april
    notice("Calling_list_duties.by_april")
    last_day = _calling_list_duties_last_day(by_april, of_year)
    receiver = _calling_list_duties_receiver(level)
    advice = _calling_list_duties_advice(advised, as_of)
    submission = _calling_list_duties_submission(of_year, known(last_day), submitted, as_of)
    consolidation = _calling_list_duties_consolidation(receiver, submitted, passed_on, as_of)
    return Calling_list_duties(advice, submission, consolidation)


class Decided_calling_list_duties(Decision):
    """What `decide_calling_list_duties` gives: of each output of `calling_list_duties` a value, or why there is
    none.
    """

    __slots__ = ()

    @property
    def advice(self) -> Outcome[obligations.Obligation]:
        """To advise and encourage the sectors to study and establish or improve the list."""
        return self._outcome("advice")

    @property
    def submission(self) -> Outcome[obligations.Obligation]:
        """To submit the investment calling list to the planning and investment sector."""
        return self._outcome("submission")

    @property
    def consolidation(self) -> Outcome[obligations.Obligation]:
        """To consolidate the list, select from it and submit it to the authority."""
        return self._outcome("consolidation")

    @staticmethod
    def _scope() -> Scope:
        return CALLING_LIST_DUTIES


def decide_calling_list_duties(
    *,
    level: administration.Level,
    of_year: int,
    advised: Present[date] | None = None,
    submitted: Present[date] | None = None,
    passed_on: Present[date] | None = None,
    as_of: date,
    by_april: By_april | None = None,
) -> Decided_calling_list_duties:
    """`calling_list_duties` without exceptions (Article 19): an output that has no value is `Silent`, `Conflict` or
    `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = calling_list_duties(
            level=level,
            of_year=of_year,
            advised=advised,
            submitted=submitted,
            passed_on=passed_on,
            as_of=as_of,
            by_april=by_april,
        )
    except Failure as failure:
        return Decided_calling_list_duties.without(
            failure, level, of_year, advised, submitted, passed_on, as_of, by_april
        )
    return Decided_calling_list_duties(found, level, of_year, advised, submitted, passed_on, as_of, by_april)


def _approval_authority_authority(value: MoneyInUSD) -> administration.Actor:
    """The authority that approves it.

    rules/decree/part_5_calling_list.catala_en, lines 189, 194, 199.
    """
    if value > 2_000_000_000:  # USD 20,000,000
        return administration.Actor.Government  # Article 20, first item
    if value >= 500_000_000:  # USD 5,000,000
        return administration.Actor.Ministry_of_planning_and_investment  # Article 20, second item
    return administration.Actor.Provincial_or_municipal_authorities  # Article 20, third item


def approval_authority(*, value: MoneyInUSD) -> Approval_authority:
    """Who approves a project or activity of the investment calling list.

    Encodes Article 20 (rules/decree/part_5_calling_list.catala_en:175).

    Facts:
        value: The value of the project or activity (in hundredths of USD).

    Raises `Refused` where an assertion does not hold.
    """
    authority = _approval_authority_authority(value)
    if not value >= 0:
        raise Refused("The value of a project cannot be negative.").at(*_ARTICLE_20_LINE_186)
    return Approval_authority(authority)


class Decided_approval_authority(Decision):
    """What `decide_approval_authority` gives: of each output of `approval_authority` a value, or why there is none."""

    __slots__ = ()

    @property
    def authority(self) -> Outcome[administration.Actor]:
        """The authority that approves it."""
        return self._outcome("authority")

    @staticmethod
    def _scope() -> Scope:
        return APPROVAL_AUTHORITY


def decide_approval_authority(*, value: MoneyInUSD) -> Decided_approval_authority:
    """`approval_authority` without exceptions (Article 20): an output that has no value is `Refused`, and the
    reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = approval_authority(value=value)
    except Failure as failure:
        return Decided_approval_authority.without(failure, value)
    return Decided_approval_authority(found, value)


def _calling_list_investment_approved_by(
    activity: Activity_kind, concession: part_4_concession_activities.Listed_project_decision
) -> administration.Actor:
    """Who approves the investment.

    rules/decree/part_5_calling_list.catala_en, lines 259, 265.
    """
    if activity is Activity_kind.General_business:
        return administration.Actor.Industry_and_commerce_sector  # Article 21, first item
    return concession.decided_by  # Article 21, second item


def calling_list_investment(
    *,
    activity: Activity_kind,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
) -> Calling_list_investment:
    """Who approves the investment in a project or activity of the calling list.

    Encodes Article 21 (rules/decree/part_5_calling_list.catala_en:247).

    Facts:
        activity: The kind of activity.
        listed_project_decision__listed_decision: Who decides on a project of the investment calling list (a reading of
            the text: By_committee if not given).

    There is an answer for all facts.
    """
    # Article 13: who approves or rejects a concession project of the list.
    concession = part_4_concession_activities.listed_project_decision(
        listed_decision=listed_project_decision__listed_decision
    )
    approved_by = _calling_list_investment_approved_by(activity, concession)
    return Calling_list_investment(approved_by)


class Decided_calling_list_investment(Decision):
    """What `decide_calling_list_investment` gives: of each output of `calling_list_investment` a value, or why there
    is none.
    """

    __slots__ = ()

    @property
    def approved_by(self) -> Outcome[administration.Actor]:
        """Who approves the investment."""
        return self._outcome("approved_by")

    @staticmethod
    def _scope() -> Scope:
        return CALLING_LIST_INVESTMENT


def decide_calling_list_investment(
    *,
    activity: Activity_kind,
    listed_project_decision__listed_decision: part_4_concession_activities.Listed_decision | None = None,
) -> Decided_calling_list_investment:
    """`calling_list_investment` without exceptions (Article 21): the reasons of all can be read.

    Facts as for that function.
    """
    try:
        found = calling_list_investment(
            activity=activity, listed_project_decision__listed_decision=listed_project_decision__listed_decision
        )
    except Failure as failure:
        return Decided_calling_list_investment.without(failure, activity, listed_project_decision__listed_decision)
    return Decided_calling_list_investment(found, activity, listed_project_decision__listed_decision)


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

_ART19_2 = Place(
    "Article 19(2)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 19. Establishment of investment calling list",
    ),
    "art19-2",
    "The concerned sectors at both the central and local levels shall submit the investment calling list to the planning and investment sector annually by April;",
)

_ART19_3 = Place(
    "Article 19(3)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 19. Establishment of investment calling list",
    ),
    "art19-3",
    "The planning and investment sector shall consolidate, select the list and submit it to the government or provincial/ municipal authorities in accordance with their roles and scope of their rights.",
)

_ART19_1 = Place(
    "Article 19(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 19. Establishment of investment calling list",
    ),
    "art19-1",
    "The Ministry of Planning and Investment shall advise and encourage relevant sectors both at the central and local levels to study and establish or improve the investment calling list;",
)

_ARTICLE_19 = Place(
    "Article 19",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 19. Establishment of investment calling list",
    ),
    "",
    "",
)

CALLING_LIST_DUTIES = Scope(
    "Calling_list_duties",
    function=calling_list_duties,
    inputs=(
        Input("level", administration.LEVEL_TYPE, "The level at which the list is made."),
        Input("of_year", Integer(), "The year in which the list is due."),
        Input("advised", OptionalOf(Date()), "The day on which the Ministry advised and encouraged the sectors."),
        Input("submitted", OptionalOf(Date()), "The day on which the concerned sector submitted its list in the year."),
        Input(
            "passed_on",
            OptionalOf(Date()),
            "The day on which the planning and investment sector submitted the consolidated list.",
        ),
        Input("as_of", Date(), "The date for which the question is asked."),
        Input(
            "by_april",
            BY_APRIL_TYPE,
            'Until when a list that is due "annually by April" may be submitted.',
            required=False,
            reading=ReadingChoice("Calling_list_duties.by_april", "Until_the_end_of_april", (_ART19_2,)),
        ),
    ),
    bindings=(
        Binding(
            "by_april",
            "by_april",
            BY_APRIL_TYPE,
            lambda given: By_april.Until_the_end_of_april if given is None else given,
            term=Term(Rule(0, (_ART19_2,), 86, "rules/decree/part_5_calling_list.catala_en")),
            certain=False,
            context="by_april",
            reading="Calling_list_duties.by_april",
        ),
        Binding(
            "last_day",
            "last_day",
            Date(),
            _calling_list_duties_last_day,
            reads=("by_april", "of_year"),
            plain=("by_april",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART19_2,),
                            89,
                            "rules/decree/part_5_calling_list.catala_en",
                            conditions=(
                                Condition(
                                    "by_april with pattern Until_the_end_of_april",
                                    ("by_april",),
                                    lambda by_april: by_april() is By_april.Until_the_end_of_april,
                                    (Value("by_april", BY_APRIL_TYPE, lambda by_april: by_april()),),
                                ),
                            ),
                            uses=("by_april",),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART19_2,),
                            94,
                            "rules/decree/part_5_calling_list.catala_en",
                            conditions=(
                                Condition(
                                    "by_april with pattern Until_the_end_of_march",
                                    ("by_april",),
                                    lambda by_april: by_april() is By_april.Until_the_end_of_march,
                                    (Value("by_april", BY_APRIL_TYPE, lambda by_april: by_april()),),
                                ),
                            ),
                            uses=("by_april",),
                        ),
                    ),
                ),
            ),
            certain=False,
        ),
        Binding(
            "receiver",
            "receiver",
            administration.ACTOR_TYPE,
            _calling_list_duties_receiver,
            reads=("level",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART19_3,),
                            110,
                            "rules/decree/part_5_calling_list.catala_en",
                            conditions=(
                                Condition(
                                    "level with pattern Central",
                                    ("level",),
                                    lambda level: level is administration.Level.Central,
                                    (Value("level", administration.LEVEL_TYPE, lambda level: level),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART19_3,),
                            115,
                            "rules/decree/part_5_calling_list.catala_en",
                            conditions=(
                                Condition(
                                    "level with pattern Local",
                                    ("level",),
                                    lambda level: level is administration.Level.Local,
                                    (Value("level", administration.LEVEL_TYPE, lambda level: level),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Binding(
            "advice",
            "advice",
            obligations.OBLIGATION_TYPE,
            _calling_list_duties_advice,
            reads=("advised", "as_of"),
            term=Term(Rule(0, (_ART19_1,), 77, "rules/decree/part_5_calling_list.catala_en")),
            certain=False,
        ),
        Binding(
            "submission",
            "submission",
            obligations.OBLIGATION_TYPE,
            _calling_list_duties_submission,
            reads=("of_year", "last_day", "submitted", "as_of"),
            term=Term(Rule(0, (_ART19_2,), 99, "rules/decree/part_5_calling_list.catala_en", uses=("last_day",))),
            certain=False,
        ),
        Binding(
            "consolidation",
            "consolidation",
            obligations.OBLIGATION_TYPE,
            _calling_list_duties_consolidation,
            reads=("receiver", "submitted", "passed_on", "as_of"),
            term=Term(Rule(0, (_ART19_3,), 120, "rules/decree/part_5_calling_list.catala_en", uses=("receiver",))),
            certain=False,
        ),
    ),
    outputs=("advice", "submission", "consolidation"),
    type=CALLING_LIST_DUTIES_TYPE,
    doc="Who prepares the investment calling list of a year, to whom it goes and by when.",
    places=(_ARTICLE_19,),
)

_ART20_A = Place(
    "Article 20, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "art20-a",
    "Project or activities with the value of more than US$20 million shall be approved by the government;",
)

_ART20_B = Place(
    "Article 20, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "art20-b",
    "Project or activities with the value from US$5 20 million shall be approved by the Ministry of Planning and Investment;",
)

_ART20_C = Place(
    "Article 20, third item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "art20-c",
    "Project or activities with the value of less than US$5 million shall be approved by the provincial/municipal authorities.",
)

_ARTICLE_20 = Place(
    "Article 20",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 20. Scope of rights in approving an investment calling list",
    ),
    "",
    "",
)

APPROVAL_AUTHORITY = Scope(
    "Approval_authority",
    function=approval_authority,
    inputs=(Input("value", MoneyIn("USD", 2), "The value of the project or activity."),),
    bindings=(
        Binding(
            "authority",
            "authority",
            administration.ACTOR_TYPE,
            _approval_authority_authority,
            reads=("value",),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART20_A,),
                            189,
                            "rules/decree/part_5_calling_list.catala_en",
                            conditions=(
                                Condition(
                                    "value > USD 20,000,000",
                                    ("value",),
                                    lambda value: value > 2_000_000_000,
                                    (Value("value", MoneyIn("USD", 2), lambda value: value),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART20_B,),
                            194,
                            "rules/decree/part_5_calling_list.catala_en",
                            conditions=(
                                Condition(
                                    "value >= USD 5,000,000",
                                    ("value",),
                                    lambda value: value >= 500_000_000,
                                    (Value("value", MoneyIn("USD", 2), lambda value: value),),
                                ),
                                Condition(
                                    "value <= USD 20,000,000",
                                    ("value",),
                                    lambda value: value <= 2_000_000_000,
                                    (Value("value", MoneyIn("USD", 2), lambda value: value),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            2,
                            (_ART20_C,),
                            199,
                            "rules/decree/part_5_calling_list.catala_en",
                            conditions=(
                                Condition(
                                    "value < USD 5,000,000",
                                    ("value",),
                                    lambda value: value < 500_000_000,
                                    (Value("value", MoneyIn("USD", 2), lambda value: value),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("authority",),
    type=APPROVAL_AUTHORITY_TYPE,
    assertions=(
        Assertion(
            "The value of a project cannot be negative.",
            lambda value: value >= 0,
            (_ARTICLE_20,),
            186,
            "rules/decree/part_5_calling_list.catala_en",
            reads=("value",),
            conditions=(
                Condition(
                    "value >= USD 0",
                    ("value",),
                    lambda value: value >= 0,
                    (Value("value", MoneyIn("USD", 2), lambda value: value),),
                ),
            ),
        ),
    ),
    doc="Who approves a project or activity of the investment calling list.",
    places=(_ARTICLE_20,),
)

_ART21_A = Place(
    "Article 21, first item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 21. Investment Approval of projects or investment calling activities",
    ),
    "art21-a",
    "The industry and commerce sector shall approve the projects or investment calling activities for general business activities.",
)

_ART21_B = Place(
    "Article 21, second item",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 21. Investment Approval of projects or investment calling activities",
    ),
    "art21-b",
    "The planning and investment sector shall approve the projects or investment calling activities for concession activities.",
)

_ART13_1 = Place(
    "Article 13(1)",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 13. Application procedures",
    ),
    "art13-1",
    "The planning and investment sector shall examine and consider the projects or concession activities listed in the investment calling list and propose to the meeting of the Committee for Investment Promotion (CIP) for further consideration to approve or reject the project:",
)

_ART14_P1_A = Place(
    "Article 14, first sentence",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 4. Investment in concession activities",
        "Article 14. Negotiations of concession agreement",
    ),
    "art14-p1-a",
    "From the date of receipt of an approval notification from the government or the provincial/municipal authorities, the planning and investment sector shall provide written notification to the investor within two working days.",
)

_ARTICLE_21 = Place(
    "Article 21",
    (
        "Decree on the Implementation of the Investment Promotion Law",
        "Part 5. Establishment and consideration of investment calling list",
        "Article 21. Investment Approval of projects or investment calling activities",
    ),
    "",
    "",
)

CALLING_LIST_INVESTMENT = Scope(
    "Calling_list_investment",
    function=calling_list_investment,
    inputs=(
        Input("activity", ACTIVITY_KIND_TYPE, "The kind of activity."),
        Input(
            "Listed_project_decision.listed_decision",
            part_4_concession_activities.LISTED_DECISION_TYPE,
            "Who decides on a project of the investment calling list.",
            required=False,
            parameter="listed_project_decision__listed_decision",
            reading=ReadingChoice("Listed_project_decision.listed_decision", "By_committee", (_ART13_1, _ART14_P1_A)),
        ),
    ),
    bindings=(
        Subscope(
            "concession",
            part_4_concession_activities.LISTED_PROJECT_DECISION,
            lambda listed_project_decision__listed_decision: part_4_concession_activities.listed_project_decision(
                listed_decision=listed_project_decision__listed_decision
            ),
            inputs=(SubscopeInput("listed_decision", handed_on, reads=("Listed_project_decision.listed_decision",)),),
            reads=("Listed_project_decision.listed_decision",),
        ),
        Binding(
            "approved_by",
            "approved_by",
            administration.ACTOR_TYPE,
            _calling_list_investment_approved_by,
            reads=("activity", "concession"),
            term=Term(
                exceptions=(
                    Term(
                        Rule(
                            0,
                            (_ART21_A,),
                            259,
                            "rules/decree/part_5_calling_list.catala_en",
                            conditions=(
                                Condition(
                                    "activity with pattern General_business",
                                    ("activity",),
                                    lambda activity: activity is Activity_kind.General_business,
                                    (Value("activity", ACTIVITY_KIND_TYPE, lambda activity: activity),),
                                ),
                            ),
                        ),
                    ),
                    Term(
                        Rule(
                            1,
                            (_ART21_B,),
                            265,
                            "rules/decree/part_5_calling_list.catala_en",
                            conditions=(
                                Condition(
                                    "activity with pattern Concession",
                                    ("activity",),
                                    lambda activity: activity is Activity_kind.Concession,
                                    (Value("activity", ACTIVITY_KIND_TYPE, lambda activity: activity),),
                                ),
                            ),
                            uses=("concession.decided_by",),
                        ),
                    ),
                ),
            ),
        ),
    ),
    outputs=("approved_by",),
    type=CALLING_LIST_INVESTMENT_TYPE,
    doc="Who approves the investment in a project or activity of the calling list.",
    places=(_ARTICLE_21,),
)
