"""Programs on which the two engines once differed."""

from __future__ import annotations

from textwrap import dedent

import pytest

from tests.differential.engines import compare

PROGRAMS = {
    "what is sought in an empty list": (
        """
        declaration scope Sought:
          input listed content list of duration
          output found content duration

        scope Sought:
          definition found under condition true consequence equals 1 day
          definition found under condition true consequence equals 2 day
          assertion listed contains (found - 1 day)
        """,
        [("Sought", {"listed": []}), ("Sought", {"listed": [{"years": 0, "months": 0, "days": 1}]})],
    ),
    "a duration that fails, before a date that has none": (
        """
        declaration scope Ended:
          input is_known content boolean
          internal start content date
          output end content date
          output price content money
          internal base content money

        scope Ended:
          definition start under condition is_known consequence equals |2020-01-31|
          definition base under condition is_known consequence equals $1
          definition end equals (minimum of [1 day; 1 month]) + (start + 1 day)
          definition price equals (1.0 / 0.0) * (base + $1)
        """,
        [("Ended", {"is_known": False}), ("Ended", {"is_known": True})],
    ),
    "a sum that starts in another unit than the one declared": (
        """
        declaration scope Added:
          input areas content list of decimal in ha
          output area content decimal in km2
          output doubled content decimal in km2

        scope Added:
          definition area equals
            combine all each among areas in whole initially 50 ha with sum decimal in ha of [whole; each]
          definition doubled equals combine all each among areas in whole initially 1 ha with whole + each + each
        """,
        [("Added", {"areas": []}), ("Added", {"areas": [1, {"value": "2", "unit": "km2"}]})],
    ),
    "not not, over more than a line": (
        """
        declaration scope Later:
          output is_later condition

        scope Later:
          definition is_later under condition true consequence equals
            not (not ([|2019-12-29|; |2019-12-29|; |2019-12-29|] > [|2020-01-31|; |2021-01-17|; |2021-01-17|]))
        """,
        [("Later", {})],
    ),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_they_agree_now(name: str) -> None:
    program, questions = PROGRAMS[name]
    text = f"## Article 1\n\n```catala\n{dedent(program).strip()}\n```\n"
    assert compare(text, questions)
