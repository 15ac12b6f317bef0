"""Records are equal, hashed, shown and taken apart as frozen dataclasses are."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field, fields, replace
from inspect import signature
from typing import get_type_hints

import pytest

from dsl.records import record


@record
class Point:
    x: int
    y: object = 0
    place: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Model:
    x: int
    y: object = 0
    place: str = field(default="", compare=False, repr=False)


@record
class Nothing:
    """No fields."""


@record
class Made:
    x: int
    parts: list[int] = field(default_factory=list)


@record
class Own:
    x: int

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own)

    def __hash__(self) -> int:
        return 7

    def __repr__(self) -> str:
        return "own"


VALUES = [(1,), (2,), (1, 0), (1, 1), (1, True), (1, 0, "here"), (1, (2, "b")), (1, None, "there")]


@pytest.mark.parametrize("one", VALUES)
@pytest.mark.parametrize("other", VALUES)
def test_equal_where_a_frozen_dataclass_is(one: tuple[int], other: tuple[int]) -> None:
    same = Model(*one) == Model(*other)
    assert (Point(*one) == Point(*other)) is same
    assert not same or hash(Point(*one)) == hash(Point(*other))


@pytest.mark.parametrize("given", VALUES)
def test_shown_as_a_frozen_dataclass(given: tuple[int]) -> None:
    assert repr(Point(*given)) == repr(Model(*given)).replace("Model", "Point")


@pytest.mark.parametrize("other", [Model(1), (1, 0), Nothing(), None])
def test_another_class_is_another_value(other: object) -> None:
    assert Point(1) != other


def test_without_fields_all_are_equal() -> None:
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())


def test_parts_and_copies() -> None:
    moved = replace(Point(1, 2, "here"), x=3)
    assert [getattr(moved, each.name) for each in fields(moved)] == [3, 2, "here"]
    match moved:
        case Point(x, y):
            assert (x, y) == (3, 2)


@pytest.mark.parametrize("given", VALUES)
def test_another_process_gets_all_of_it(given: tuple[int]) -> None:
    one = Point(*given)
    other = pickle.loads(pickle.dumps((one, Nothing(), Own(3), one)))
    assert other == (one, Nothing(), Own(3), one)
    assert other[0].place == one.place
    assert other[0] is other[3]
    assert other[2].x == 3


def test_filled_by_name_and_by_place_as_a_frozen_dataclass() -> None:
    assert signature(Point) == signature(Model)
    assert get_type_hints(Point.__init__) == get_type_hints(Model.__init__)
    assert Point(y=1, x=2) == Point(2, 1)
    assert (Point.__init__.__qualname__, Point(1).place) == ("Point.__init__", "")


def test_a_part_that_is_made_anew_each_time_belongs_to_one_record() -> None:
    one, other = Made(1), Made(1)
    assert one == other
    assert one.parts is not other.parts


def test_no_field_without_a_default_behind_one_that_has_one() -> None:
    class Wrong:
        x: int = 0
        y: int

    with pytest.raises(TypeError, match="without a default"):
        record(Wrong)


def test_what_a_class_says_itself_stands() -> None:
    assert (Own(1) == Own(2), hash(Own(1)), repr(Own(1))) == (True, 7, "own")


def test_no_room_for_more_than_the_fields() -> None:
    with pytest.raises(AttributeError):
        object.__setattr__(Point(1), "z", 3)


@pytest.mark.parametrize("given", [{}, {"z": 1}, {"x": 1, "z": 1}])
def test_made_of_its_fields_alone(given: dict[str, int]) -> None:
    with pytest.raises(TypeError):
        Point(**given)  # type: ignore[arg-type]
