"""Where mistakes that lie in several places are shown: the line of each place, the mistake's own first."""

from __future__ import annotations

import pytest

from tests.compiler.programs import checked

_SCOPE = "declaration scope S:\n  output x content integer\n\nscope S:\n"

CASES = [
    (
        "exceptions-in-a-circle",
        _SCOPE
        + "  label a\n  exception c\n  definition x equals 1\n"
        + "  label b\n  exception a\n  definition x equals 2\n"
        + "  label c\n  exception b\n  definition x equals 3\n",
        [8, 14, 11],
    ),
    (
        "recursive-type",
        "declaration structure Share:\n  data size content decimal\n  data part content Part\n\n"
        "declaration structure Part:\n  data share content list of Share\n",
        [4, 6],
    ),
    (
        "wildcard-alone",
        "declaration enumeration Use:\n  -- Home\n  -- Office\n\n"
        + _SCOPE
        + "  definition x equals match Home with pattern\n    -- anything : 1\n",
        [13],
    ),
    (
        "duplicate-part",
        "declaration scope S:\n  output x content integer\n    state raw\n    state raw\n\n"
        "scope S:\n  definition x state raw equals 1\n",
        [7, 6],
    ),
    ("nothing-in-it", "declaration structure Empty:\n\ndeclaration enumeration Use:\n  -- Home\n", [4]),
    ("nothing-in-it", "declaration enumeration Empty:\n\ndeclaration structure S:\n  data x content date\n", [4]),
]


@pytest.mark.parametrize(("code", "rules", "lines"), CASES, ids=[code for code, _, _ in CASES])
def test_the_places_of_a_mistake(code: str, rules: str, lines: list[int]) -> None:
    found = next(each for each in checked(rules).diagnostics if each.code == code)
    assert found.span is not None
    assert [found.span.line, *(label.span.line for label in found.labels)] == lines
