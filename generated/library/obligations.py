"""Compiled from rules/library/obligations.catala_en: change the rules there, and compile again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""
# mypy: disable-error-code="comparison-overlap, redundant-expr"

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TypeAlias

from ..runtime.answers import Place
from ..runtime.decisions import Decision, Outcome
from ..runtime.failures import Failure, ImpossibleReached
from ..runtime.records import frozen
from ..runtime.schema import Boolean, Case, Date, Enumeration, Field, OptionalOf, Present, Structure
from ..runtime.scopes import Binding, Input, Rule, Scope, Term, building, reading
from . import administration

_DUTIES_LINE_179 = ("rules/library/obligations.catala_en:179", "Duties, rights, permissions and prohibitions")


class Modality(Enum):
    """What kind of thing the law says."""

    Duty = "Duty"
    """The bearer must do it."""
    Right = "Right"
    """The bearer may ask for it, and somebody must give it."""
    Permission = "Permission"
    """The bearer may do it."""
    Prohibition = "Prohibition"
    """The bearer must not do it."""


class Consequence(Enum):
    """What the law says will follow if the last day passes, or if a prohibition is broken."""

    Not_said = "Not_said"
    """The words say nothing of it."""
    Considered_approved = "Considered_approved"
    """What was asked for is considered approved."""
    Considered_renounced = "Considered_renounced"
    """The right is considered renounced."""
    Right_ends = "Right_ends"
    """The right can no longer be used."""
    Warranty_forfeited = "Warranty_forfeited"
    """The warranty falls to the government."""
    Exemption_begins_otherwise = "Exemption_begins_otherwise"
    """The exemption begins on another day."""
    Certificate_at_risk = "Certificate_at_risk"
    """The certificate or authorization may be suspended or cancelled, or its term ended early."""
    Duty_or_tax_payable = "Duty_or_tax_payable"
    """Duty or tax is to be paid."""


@frozen
class From_the_outset:
    """The words name no day or event: it holds from the outset."""


@frozen
class On:
    """From this day."""

    content: date


@frozen
class Awaited:
    """From an event that has not happened yet."""


Start: TypeAlias = From_the_outset | On | Awaited
"""From when an obligation runs."""


class Status(Enum):
    """How an obligation stands on the day of the question."""

    Does_not_apply = "Does_not_apply"
    """It does not concern the case."""
    Not_begun = "Not_begun"
    """What it runs from has not happened yet."""
    Open = "Open"
    """It can still be done in time, or has no last day."""
    Done_in_time = "Done_in_time"
    """It was done, and not after the last day."""
    Done_late = "Done_late"
    """It was done, after the last day."""
    Overdue = "Overdue"
    """A duty whose last day has passed, and which has not been done."""
    Lapsed = "Lapsed"
    """A right or permission whose last day has passed, and which has not been used."""
    Observed = "Observed"
    """A prohibition that was not broken."""
    Broken = "Broken"
    """A prohibition that was broken."""


@frozen
class Norm:
    """What the words of the law ask, and what has been done about it."""

    modality: Modality
    """What kind of thing the law says."""
    bearer: administration.Actor
    """Who must, may or must not."""
    addressee: administration.Actor
    """Towards whom."""
    applies: bool
    """It concerns the case."""
    start: Start
    """From when it runs."""
    due: Present[date] | None
    """The last day; absent if the words give none, or if it cannot be known yet."""
    done: Present[date] | None
    """The day on which it was done, or on which the prohibition was broken; absent as long as it was not."""
    follows: Consequence
    """What follows if the last day passes, or if the prohibition is broken."""


@frozen
class Obligation:
    """What the law asks, and how it stands."""

    modality: Modality
    """What kind of thing the law says."""
    bearer: administration.Actor
    """Who must, may or must not."""
    addressee: administration.Actor
    """Towards whom."""
    start: Start
    """From when it runs."""
    due: Present[date] | None
    """The last day."""
    done: Present[date] | None
    """The day on which it was done, or on which the prohibition was broken."""
    status: Status
    """How it stands on the day of the question."""
    follows: Consequence
    """What follows if the last day passes, or if the prohibition is broken."""
    has_followed: bool
    """That has come: the last day has passed, or the prohibition is broken."""


@frozen
class Standing:
    """How a duty, right, permission or prohibition stands on a day."""

    stands: Status
    """How it stands."""
    has_followed: bool
    """What is said to follow has come."""


MODALITY_TYPE = Enumeration(
    "Modality",
    (
        Case("Duty", doc="The bearer must do it."),
        Case("Right", doc="The bearer may ask for it, and somebody must give it."),
        Case("Permission", doc="The bearer may do it."),
        Case("Prohibition", doc="The bearer must not do it."),
    ),
    build=lambda case, _: Modality(case),
    read=lambda value: (value.value, None),
    doc="What kind of thing the law says.",
)

CONSEQUENCE_TYPE = Enumeration(
    "Consequence",
    (
        Case("Not_said", doc="The words say nothing of it."),
        Case("Considered_approved", doc="What was asked for is considered approved."),
        Case("Considered_renounced", doc="The right is considered renounced."),
        Case("Right_ends", doc="The right can no longer be used."),
        Case("Warranty_forfeited", doc="The warranty falls to the government."),
        Case("Exemption_begins_otherwise", doc="The exemption begins on another day."),
        Case(
            "Certificate_at_risk",
            doc="The certificate or authorization may be suspended or cancelled, or its term ended early.",
        ),
        Case("Duty_or_tax_payable", doc="Duty or tax is to be paid."),
    ),
    build=lambda case, _: Consequence(case),
    read=lambda value: (value.value, None),
    doc="What the law says will follow if the last day passes, or if a prohibition is broken.",
)

START_TYPE = Enumeration(
    "Start",
    (
        Case("From_the_outset", doc="The words name no day or event: it holds from the outset."),
        Case("On", Date(), "From this day."),
        Case("Awaited", doc="From an event that has not happened yet."),
    ),
    build=building(("From_the_outset", From_the_outset), ("On", On), ("Awaited", Awaited)),
    read=reading(("From_the_outset", From_the_outset), ("On", On), ("Awaited", Awaited)),
    doc="From when an obligation runs.",
)

STATUS_TYPE = Enumeration(
    "Status",
    (
        Case("Does_not_apply", doc="It does not concern the case."),
        Case("Not_begun", doc="What it runs from has not happened yet."),
        Case("Open", doc="It can still be done in time, or has no last day."),
        Case("Done_in_time", doc="It was done, and not after the last day."),
        Case("Done_late", doc="It was done, after the last day."),
        Case("Overdue", doc="A duty whose last day has passed, and which has not been done."),
        Case("Lapsed", doc="A right or permission whose last day has passed, and which has not been used."),
        Case("Observed", doc="A prohibition that was not broken."),
        Case("Broken", doc="A prohibition that was broken."),
    ),
    build=lambda case, _: Status(case),
    read=lambda value: (value.value, None),
    doc="How an obligation stands on the day of the question.",
)

NORM_TYPE = Structure(
    "Norm",
    (
        Field("modality", MODALITY_TYPE, "What kind of thing the law says."),
        Field("bearer", administration.ACTOR_TYPE, "Who must, may or must not."),
        Field("addressee", administration.ACTOR_TYPE, "Towards whom."),
        Field("applies", Boolean(), "It concerns the case."),
        Field("start", START_TYPE, "From when it runs."),
        Field("due", OptionalOf(Date()), "The last day; absent if the words give none, or if it cannot be known yet."),
        Field(
            "done",
            OptionalOf(Date()),
            "The day on which it was done, or on which the prohibition was broken; absent as long as it was not.",
        ),
        Field("follows", CONSEQUENCE_TYPE, "What follows if the last day passes, or if the prohibition is broken."),
    ),
    build=Norm,
    read=lambda value: (
        value.modality,
        value.bearer,
        value.addressee,
        value.applies,
        value.start,
        value.due,
        value.done,
        value.follows,
    ),
    doc="What the words of the law ask, and what has been done about it.",
    module="Obligations",
)

OBLIGATION_TYPE = Structure(
    "Obligation",
    (
        Field("modality", MODALITY_TYPE, "What kind of thing the law says."),
        Field("bearer", administration.ACTOR_TYPE, "Who must, may or must not."),
        Field("addressee", administration.ACTOR_TYPE, "Towards whom."),
        Field("start", START_TYPE, "From when it runs."),
        Field("due", OptionalOf(Date()), "The last day."),
        Field("done", OptionalOf(Date()), "The day on which it was done, or on which the prohibition was broken."),
        Field("status", STATUS_TYPE, "How it stands on the day of the question."),
        Field("follows", CONSEQUENCE_TYPE, "What follows if the last day passes, or if the prohibition is broken."),
        Field("has_followed", Boolean(), "That has come: the last day has passed, or the prohibition is broken."),
    ),
    build=Obligation,
    read=lambda value: (
        value.modality,
        value.bearer,
        value.addressee,
        value.start,
        value.due,
        value.done,
        value.status,
        value.follows,
        value.has_followed,
    ),
    doc="What the law asks, and how it stands.",
    module="Obligations",
)

STANDING_TYPE = Structure(
    "Standing",
    (
        Field("stands", STATUS_TYPE, "How it stands."),
        Field("has_followed", Boolean(), "What is said to follow has come."),
    ),
    build=Standing,
    read=lambda value: (value.stands, value.has_followed),
    doc="How a duty, right, permission or prohibition stands on a day.",
    module="Obligations",
)


def norm(modality: Modality, bearer: administration.Actor, addressee: administration.Actor) -> Norm:
    """A norm of which only modality, bearer and addressee are said: it concerns the case, holds from the outset, has
    no last day, and nothing was done about it. What the law says besides is put in with `but replace`.

    rules/library/obligations.catala_en:119.
    """
    return Norm(
        modality=modality,
        bearer=bearer,
        addressee=addressee,
        applies=True,
        start=From_the_outset(),
        due=None,
        done=None,
        follows=Consequence.Not_said,
    )


def since(event: Present[date] | None) -> Start:
    """From the day of an event, if it has happened.

    rules/library/obligations.catala_en:137.
    """
    if event is not None:
        return On(event.value)
    return Awaited()


def had_happened(event: Present[date] | None, as_of: date) -> bool:
    """Whether something had happened on a day.

    rules/library/obligations.catala_en:145.
    """
    if event is not None:
        return event.value <= as_of
    return False


def had_passed(due: Present[date] | None, as_of: date) -> bool:
    """Whether the last day had passed on a day.

    rules/library/obligations.catala_en:153.
    """
    if due is not None:
        return as_of > due.value
    return False


def status(asked: Norm, as_of: date) -> Status:
    """How a norm stands on a day. Only what happened until that day counts.

    rules/library/obligations.catala_en:161.
    """
    is_begun = (
        True
        if isinstance(asked.start, From_the_outset)
        else asked.start.content <= as_of
        if isinstance(asked.start, On)
        else False
    )
    is_done = had_happened(asked.done, as_of)
    if not asked.applies:
        return Status.Does_not_apply
    if asked.modality is Modality.Prohibition and is_done:
        return Status.Broken
    if is_done:
        if asked.done is not None:
            if had_passed(asked.due, asked.done.value):
                return Status.Done_late
            return Status.Done_in_time
        raise ImpossibleReached("").at(*_DUTIES_LINE_179)
    if not is_begun:
        return Status.Not_begun
    if asked.modality is Modality.Prohibition:
        return Status.Observed
    if not had_passed(asked.due, as_of):
        return Status.Open
    if asked.modality is Modality.Duty:
        return Status.Overdue
    return Status.Lapsed


def standing_(asked: Norm, as_of: date) -> Obligation:
    """A norm, and how it stands on a day.

    rules/library/obligations.catala_en:191.
    """
    stands = status(asked, as_of)
    return Obligation(
        modality=asked.modality,
        bearer=asked.bearer,
        addressee=asked.addressee,
        start=asked.start,
        due=asked.due,
        done=asked.done,
        status=stands,
        follows=asked.follows,
        has_followed=False
        if asked.follows is Consequence.Not_said
        else stands is Status.Broken
        or stands is Status.Done_late
        or stands is Status.Overdue
        or stands is Status.Lapsed,
    )


def standing(*, asked: Norm, as_of: date) -> Standing:
    """How a duty, right, permission or prohibition stands on a day.

    Encodes Duties, rights, permissions and prohibitions (rules/library/obligations.catala_en:217).

    Facts:
        asked: What the law asks, and what was done.
        as_of: The day of the question.

    Raises `Silent` where no rule gives a value, `Conflict` where several rules give one and none yields to the others,
    `Refused` where an assertion of what it asks does not hold and `EvaluationError` where a computation cannot be done.
    """
    # Duties, rights, permissions and prohibitions: How it stands.
    stands = status(asked, as_of)
    # Duties, rights, permissions and prohibitions: What is said to follow has come.
    has_followed = standing_(asked, as_of).has_followed
    return Standing(stands, has_followed)


class Decided_standing(Decision):
    """What `decide_standing` gives: of each output of `standing` a value, or why there is none."""

    __slots__ = ()

    @property
    def stands(self) -> Outcome[Status]:
        """How it stands."""
        return self._outcome("stands")

    @property
    def has_followed(self) -> Outcome[bool]:
        """What is said to follow has come."""
        return self._outcome("has_followed")

    @staticmethod
    def _scope() -> Scope:
        return STANDING


def decide_standing(*, asked: Norm, as_of: date) -> Decided_standing:
    """`standing` without exceptions (Duties, rights, permissions and prohibitions): an output that has no value is
    `Silent`, `Conflict` or `Refused`, and the reasons of all can be read.

    Facts as for that function. Raises `EvaluationError` where a computation cannot be done.
    """
    try:
        found = standing(asked=asked, as_of=as_of)
    except Failure as failure:
        return Decided_standing.without(failure, asked, as_of)
    return Decided_standing(found, asked, as_of)


# What follows describes the scopes above to whatever gives reasons, reads facts from JSON or works out each output by
# itself: their rules once more, the conditions taken apart. Nobody who calls the functions need read it.

_DUTIES_RIGHTS_PERMISSIONS_AND_PROHIBITIONS = Place(
    "Duties, rights, permissions and prohibitions", ("Library", "Duties, rights, permissions and prohibitions"), "", ""
)

STANDING = Scope(
    "Standing",
    function=standing,
    inputs=(
        Input("asked", NORM_TYPE, "What the law asks, and what was done."),
        Input("as_of", Date(), "The day of the question."),
    ),
    bindings=(
        Binding(
            "stands",
            "stands",
            STATUS_TYPE,
            lambda asked, as_of: status(asked, as_of),
            reads=("asked", "as_of"),
            term=Term(
                Rule(0, (_DUTIES_RIGHTS_PERMISSIONS_AND_PROHIBITIONS,), 230, "rules/library/obligations.catala_en")
            ),
            certain=False,
        ),
        Binding(
            "has_followed",
            "has_followed",
            Boolean(),
            lambda asked, as_of: standing_(asked, as_of).has_followed,
            reads=("asked", "as_of"),
            term=Term(
                Rule(0, (_DUTIES_RIGHTS_PERMISSIONS_AND_PROHIBITIONS,), 232, "rules/library/obligations.catala_en")
            ),
            certain=False,
        ),
    ),
    outputs=("stands", "has_followed"),
    type=STANDING_TYPE,
    doc="How a duty, right, permission or prohibition stands on a day.",
    places=(_DUTIES_RIGHTS_PERMISSIONS_AND_PROHIBITIONS,),
)
