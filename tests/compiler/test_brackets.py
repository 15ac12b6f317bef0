"""What ranges cover together, against the same said point by point."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compiler.optimise.brackets import _HIGHEST, _LOWEST, Covered, _Place

#: Every place on a short line: at, just below and just above each number.
LINE: list[_Place] = [(0, number, side) for number in range(7) for side in (-1, 0, 1)]

places = st.sampled_from(LINE)
lows = places | st.just(_LOWEST)
highs = places | st.just(_HIGHEST)


@given(st.lists(st.tuples(lows, highs), max_size=7), lows, highs)
def test_what_is_below_and_above_a_place_is_covered_as_its_points_are(
    ranges: list[tuple[_Place, _Place]], low: _Place, high: _Place
) -> None:
    covered = Covered()
    for each in ranges:
        covered.add(*each)
    # Between one number's "just above" and the next one's "just below" lie numbers too: a point for them.
    inside = [(0, number, side) for number in range(7) for side in (-1, 0, 1, 2)]

    def has(point: tuple[int, int, int]) -> bool:
        between = point[2] == 2
        before, after = ((0, point[1], 1), (0, point[1] + 1, -1)) if between else (point, point)
        return any(start <= before and after <= end for start, end in ranges)

    lowest = any(start == _LOWEST and end >= (0, 0, -1) for start, end in ranges)
    highest = any(end == _HIGHEST and start <= (0, 6, 1) for start, end in ranges)
    below = lowest and all(has(point) for point in inside if point < low)
    above = highest and all(has(point) for point in inside if point > high)
    assert covered.below(low) == (low == _LOWEST or below)
    assert covered.above(high) == (high == _HIGHEST or above)
