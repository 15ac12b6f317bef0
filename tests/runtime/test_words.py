"""Values as people say them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from compiler.runtime import schema
from compiler.runtime.dates import Duration
from compiler.runtime.schema import Case, Enumeration, Field, ListOf, OptionalOf, Present, Structure, TupleOf, Type
from compiler.runtime.words import label, named, phrase, told


def enumeration(name: str, *cases: Case) -> Enumeration:
    """Cases are held as (name, payload)."""
    return Enumeration(name, cases, lambda case, payload: (case, payload), lambda value: value)


def structure(name: str, *fields: Field, module: str = "") -> Structure:
    return Structure(name, fields, lambda *values: values, lambda value: value, module=module)


DOCUMENT = enumeration(
    "Document",
    Case("Application_form", doc="An application form, as the sector has it."),
    Case("Resume", doc="The resume of the investor. Not of others."),
    Case("Map"),
    Case("Provincial_or_municipal", doc="Those of the province or municipality."),
    Case("Other", doc="What else is needed."),
)
PROJECT = enumeration(
    "Project",
    Case("Electricity", schema.DecimalIn("MW"), "Electricity project, by its installation capacity."),
    Case("On", schema.Date(), "From this day."),
    Case("Parts", ListOf(DOCUMENT)),
)
PLOT = structure("Plot", Field("size_of_plot", schema.DecimalIn("ha")), Field("since", OptionalOf(schema.Date())))


@pytest.mark.parametrize(
    ("type", "value", "words"),
    [
        (schema.Boolean(), True, "yes"),
        (schema.Boolean(), False, "no"),
        (schema.Date(), date(2016, 4, 18), "Mon 2016-04-18"),
        (schema.Date(), date(2016, 4, 17), "Sun 2016-04-17"),
        (schema.MoneyIn("USD", 2), 1_000_000, "USD 10,000"),
        (schema.DecimalIn("MW"), Fraction(5), "5 MW"),
        (schema.DurationType(), Duration(1, 2, 0), "1 year and 2 months"),
        (schema.DurationType(), Duration(3, 1, 2), "3 years, 1 month and 2 days"),
        (schema.DurationType(), Duration(), "0 days"),
        (schema.WorkingDuration(), 1, "1 working day"),
        (OptionalOf(schema.Date()), None, "none"),
        (OptionalOf(OptionalOf(schema.Boolean())), Present(None), "none"),
        (OptionalOf(schema.Date()), Present(date(2016, 4, 18)), "Mon 2016-04-18"),
        (TupleOf((schema.Integer(), schema.Boolean())), (1, True), "1, yes"),
        (DOCUMENT, ("Application_form", None), "an application form, as the sector has it"),
        (DOCUMENT, ("Resume", None), "the resume of the investor"),
        (DOCUMENT, ("Map", None), "Map"),
        (DOCUMENT, ("Provincial_or_municipal", None), "Those of the province or municipality"),
        (DOCUMENT, ("Other", None), "Other (what else is needed)"),
        (PROJECT, ("Electricity", Fraction(5)), "Electricity project, by its installation capacity: 5 MW"),
        (PROJECT, ("On", date(2016, 4, 18)), "On: Mon 2016-04-18"),
        (PROJECT, ("Parts", (("Map", None), ("Map", None))), "Parts: Map; Map"),
        (ListOf(DOCUMENT), (), "none"),
        (ListOf(DOCUMENT), (("Map", None),), "Map"),
        (
            ListOf(DOCUMENT),
            (("Application_form", None), ("Resume", None)),
            "- an application form, as the sector has it\n- the resume of the investor",
        ),
        (PLOT, (Fraction(3), None), "- size of plot: 3 ha\n- since: none"),
        (
            ListOf(PLOT),
            ((Fraction(3), None),),
            "- number 1:\n  - size of plot: 3 ha\n  - since: none",
        ),
        (structure("Empty_one"), (), "Empty one"),
    ],
)  # fmt: skip
def test_in_full(type: Type, value: Any, words: str) -> None:
    assert told(type, value) == words


@pytest.mark.parametrize(
    ("type", "value", "words"),
    [
        (DOCUMENT, ("Application_form", None), "Application form"),
        (PROJECT, ("Electricity", Fraction(5)), "Electricity: 5 MW"),
        (ListOf(DOCUMENT), (("Map", None), ("Application_form", None)), "Map; Application form"),
        (PLOT, (Fraction(3), Present(date(2016, 4, 18))), "size of plot 3 ha, since Mon 2016-04-18"),
    ],
)
def test_on_one_line(type: Type, value: Any, words: str) -> None:
    assert phrase(type, value) == words


@pytest.mark.parametrize(
    ("name", "doc", "words"),
    [
        ("Bank_of_lao_pdr", "The Bank of Lao PDR.", "the Bank of Lao PDR"),
        ("Investor", "The investor, the enterprise or the business entity.", "the investor"),
        ("One_stop_service", "A one-stop service office.", "the one-stop service"),
        ("Others", "Anyone else.", "anyone else"),
        ("Land_office", "", "the land office"),
        ("One_stop_staff", "The staff of a one-stop office, wherever it is.", "the staff of a one-stop office"),
        (
            "Government_or_local_authorities",
            "The government or those of the province.",
            "the government or local authorities",
        ),
    ],
)
def test_somebody_is_named(name: str, doc: str, words: str) -> None:
    assert named(name, doc) == words


def test_a_name_in_words() -> None:
    assert label("is_paid_weekly") == "is paid weekly"


# Obligations ---------------------------------------------------------------------------------------------------------

ACTOR = enumeration("Actor", Case("Not_named"), Case("Investor", doc="The investor."), Case("Sector"))
NAMES = ("Does_not_apply", "Not_begun", "Open", "Done_in_time", "Done_late", "Overdue", "Lapsed", "Observed", "Broken")
MODALITIES = tuple(map(Case, ("Duty", "Right", "Permission", "Prohibition")))
FOLLOWS = Case("Considered_renounced", doc="The right is considered renounced.")
FIELDS = (
    Field("modality", enumeration("Modality", *MODALITIES)),
    Field("bearer", ACTOR),
    Field("addressee", ACTOR),
    Field("start", enumeration("Start", Case("From_the_outset"), Case("On", schema.Date()), Case("Awaited"))),
    Field("due", OptionalOf(schema.Date())),
    Field("done", OptionalOf(schema.Date())),
    Field("status", enumeration("Status", *map(Case, (*NAMES, "Waived")))),
    Field("follows", enumeration("Consequence", Case("Not_said"), FOLLOWS)),
    Field("has_followed", schema.Boolean()),
)
OBLIGATION = structure("Obligation", *FIELDS, module="Obligations")
ON, AWAITED, EVER = ("On", date(2016, 4, 8)), ("Awaited", None), ("From_the_outset", None)
DUE, NEVER, DONE = Present(date(2016, 4, 18)), None, Present(date(2016, 4, 15))
ACT = "To notify the investor in writing."
SAID = "Duty of the investor towards the sector: to notify the investor in writing."


def obligation(
    status: str,
    start: Any = ON,
    due: Any = DUE,
    done: Any = None,
    modality: str = "Duty",
    follows: str = "Not_said",
    has_followed: bool = False,
    bearer: str = "Investor",
    addressee: str = "Sector",
) -> tuple[Any, ...]:
    cases = (modality, None), (bearer, None), (addressee, None)
    return (*cases, start, due, done, (status, None), (follows, None), has_followed)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (obligation("Overdue"), f"{SAID} From Fri 2016-04-08, until Mon 2016-04-18. Overdue."),
        (obligation("Open", EVER), f"{SAID} Until Mon 2016-04-18. Can still be done in time."),
        (obligation("Open", ON, Present(ON[1])), f"{SAID} On Fri 2016-04-08. Can still be done in time."),
        (obligation("Open", EVER, NEVER), f"{SAID} Open: there is no last day."),
        (obligation("Not_begun"), f"{SAID} From Fri 2016-04-08, until Mon 2016-04-18. Not begun yet."),
        (obligation("Not_begun", AWAITED, NEVER), f"{SAID} Not begun: what it runs from has not happened yet."),
        (obligation("Done_in_time", EVER, DUE, DONE), f"{SAID} Until Mon 2016-04-18. Done in time, on Fri 2016-04-15."),
        (obligation("Done_in_time", EVER, NEVER, DONE), f"{SAID} Done on Fri 2016-04-15."),
        (obligation("Done_late", EVER, NEVER, DONE), f"{SAID} Done late, on Fri 2016-04-15."),
        (obligation("Waived", EVER, NEVER), f"{SAID} Waived."),
        (
            obligation("Does_not_apply"),
            "Does not apply to this case. "
            "(Duty of the investor towards the sector: to notify the investor in writing.)",
        ),
        (
            obligation("Lapsed", EVER, NEVER, None, "Right", "Considered_renounced", True),
            f"Right{SAID[4:]} Lapsed: not used in time. It follows: the right is considered renounced.",
        ),
        (
            obligation("Open", EVER, DUE, None, "Permission", "Considered_renounced", addressee="Not_named"),
            "Permission for the investor: to notify the investor in writing. Until Mon 2016-04-18. "
            "Can still be used in time. If the last day passes: the right is considered renounced.",
        ),
        (
            obligation("Observed", EVER, NEVER, None, "Prohibition", "Considered_renounced"),
            "Prohibition for the investor towards the sector: to notify the investor in writing. Not broken. "
            "If it is broken: the right is considered renounced.",
        ),
        (
            obligation("Broken", EVER, NEVER, DONE, "Prohibition", bearer="Not_named", addressee="Not_named"),
            "Prohibition (the words do not say whose): to notify the investor in writing. Broken on Fri 2016-04-15.",
        ),
        (
            obligation("Done_in_time", EVER, NEVER, DONE, follows="Considered_renounced"),
            f"{SAID} Done on Fri 2016-04-15.",
        ),
    ],
)  # fmt: skip
def test_an_obligation_is_told_as_a_sentence(value: Any, words: str) -> None:
    assert told(OBLIGATION, value, ACT) == words
    assert told(OptionalOf(OBLIGATION), Present(value), ACT) == words


def test_the_act_is_the_comment_of_the_field_that_holds_it() -> None:
    shape = structure("Duties", Field("notice", OBLIGATION, ACT), Field("other", OBLIGATION))
    first, second = told(shape, (obligation("Overdue"), obligation("Overdue"))).split("\n")
    assert first == f"- notice: {SAID} From Fri 2016-04-08, until Mon 2016-04-18. Overdue."
    assert second.startswith("- other: Duty of the investor towards the sector: other. From")
    assert phrase(shape, (obligation("Overdue"),) * 2) == "notice Duty, overdue, other Duty, overdue"


@pytest.mark.parametrize(
    "type",
    [
        structure("Obligation", *FIELDS, module="Mine"),
        structure("Obligation", *FIELDS),
        structure("Bond", *FIELDS, module="Obligations"),
    ],
)
def test_a_structure_of_another_module_is_none(type: Structure) -> None:
    assert told(type, obligation("Overdue"), ACT).startswith("- modality: Duty\n- bearer: the investor\n")


def test_an_obligation_of_another_shape_is_told_field_by_field() -> None:
    shape = structure("Obligation", *FIELDS[:-1], module="Obligations")
    assert told(shape, obligation("Overdue")[:-1], ACT).startswith("- modality: Duty\n")
