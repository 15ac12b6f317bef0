"""Failures: their words, their place, and that they survive the way between processes."""

from __future__ import annotations

import copy
import pickle

import pytest

from compiler.runtime import failures as f

ALL: list[tuple[f.Failure, str]] = [
    (f.Silent("rate"), "No rule of the text says what `rate` is for these facts."),
    (
        f.Conflict("rate", ("Article 5", "Article 6")),
        "Several rules apply to `rate` and none yields to the others: Article 5; Article 6.",
    ),
    (
        f.Refused("the term is too long", "the area is negative"),
        "The text does not admit these facts: the term is too long; the area is negative.",
    ),
    (f.DivisionByZero(), "The rule divides by an amount that is zero for these facts."),
    (f.EmptyList(), "The rule takes an element of a list that is empty for these facts."),
    (f.DifferentLengths(2, 3), "The rule reads lists side by side that are not of the same length (2 and 3)."),
    (f.Uncomparable(), "The rule compares two functions, and functions cannot be compared."),
    (
        f.AmbiguousDate(2013, 2, 29),
        "The rule arrives at 2013-02-29, a day that does not exist, and does not say whether to round up or down.",
    ),
    (f.NoSuchDate(2013, 13, 1), "The rule asks for 2013-13-01, which is no day of the calendar."),
    (f.DateOutOfRange(), "The rule arrives at a date outside the years 1 to 9999, which cannot be computed with."),
    (f.ImpossibleReached(), "The facts are in a case that the text holds to be impossible."),
    (
        f.ImpossibleReached("no such zone."),
        "The facts are in a case that the text holds to be impossible: no such zone.",
    ),
    (
        f.IndivisibleDuration("1 month", "2 day"),
        "The rule divides `1 month` by `2 day`, and only durations in days can be divided.",
    ),
    (
        f.AmbiguousDuration("1 month", "30 day"),
        "The rule compares `1 month` with `30 day`, and which is longer depends on the calendar: months and years have no fixed number of days.",
    ),
]


@pytest.mark.parametrize(("failure", "words"), ALL, ids=lambda each: type(each).__name__)
def test_words(failure: f.Failure, words: str) -> None:
    assert failure.sentence() == str(failure) == words


@pytest.mark.parametrize("failure", [each for each, _ in ALL], ids=lambda each: type(each).__name__)
def test_copies(failure: f.Failure) -> None:
    placed = copy.copy(failure).at("a.catala_en:3", "Article 5")
    for copied in (pickle.loads(pickle.dumps(placed)), copy.copy(placed)):
        assert type(copied) is type(failure)
        assert str(copied) == f"{failure.sentence()} (Article 5, a.catala_en:3)"


def test_the_innermost_place_stays() -> None:
    failure = f.DivisionByZero().at("inner:1", "Article 1").at("outer:2", "Article 2")
    assert (failure.place, failure.provision) == ("inner:1", "Article 1")


def test_place_given_at_once() -> None:
    assert str(f.Silent("rate", "a:1")) == "No rule of the text says what `rate` is for these facts. (a:1)"
    assert f.Conflict("rate", (), provision="Article 2").provision == "Article 2"


def test_only_errors_of_evaluation_are_such() -> None:
    assert not isinstance(f.Silent("x"), f.EvaluationError)
    assert isinstance(f.EmptyList(), f.EvaluationError)


def test_a_class_taken_for_its_instance_can_be_placed() -> None:
    with pytest.raises(f.DivisionByZero) as caught:
        raise f.DivisionByZero
    assert caught.value.at("a:1").place == "a:1"
    assert f.DivisionByZero.place == ""
