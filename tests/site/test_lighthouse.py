"""What is made of Lighthouse's measures: a slow page is found, a busy machine is not taken for one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.site.lighthouse import judged


def run(performance: float | None, measure: float = 1500, usual: float = 1500, **scores: float) -> dict[str, Any]:
    others = {"accessibility": 1.0, "best-practices": 1.0, "seo": 1.0, **scores}
    return {
        "scores": {"performance": performance, **others},
        "lost": ["performance: lcp 0.5"],
        "measure": measure,
        "usual": usual,
    }


@pytest.mark.parametrize(
    ("runs", "is_below"),
    [
        ([run(0.95)], False),
        ([run(0.94)] * 5, True),
        ([run(None)] * 5, True),
        ([run(0.6), run(0.8), run(0.96)], False),
        # The machine had other things to do in every run, or is a slow one: nothing is known of the page.
        ([run(0.6, measure=1100)] * 5, False),
        ([run(0.6, measure=900, usual=900)] * 5, False),
        # It was itself in one of them.
        ([run(0.6, measure=1100)] * 4 + [run(0.9, measure=1130)], True),
        # Slower than usual and fast enough for the page all the same.
        ([run(0.97, measure=400)], False),
        # Faster than the factor was made for: the page was let off too lightly, and nothing else was seen of it.
        ([run(0.97, measure=1900)], False),
        ([run(0.94, measure=1900)], True),
        ([run(0.97, measure=1900), run(0.9)], True),
        ([run(0.97, measure=1900), run(0.95)], False),
        # What does not depend on the machine is judged on any.
        ([run(0.99, measure=300, usual=300, accessibility=0.98)], True),
    ],
)
def test_a_page_is_judged_by_its_best_run_on_a_machine_that_is_itself(
    runs: list[dict[str, Any]], is_below: bool
) -> None:
    assert judged({"page": "index.html", "form": "mobile", "runs": runs})[1] is is_below


def test_every_run_is_told_and_what_lost_points() -> None:
    told, _ = judged({"page": "index.html", "form": "mobile", "runs": [run(0.6), run(0.8), run(0.9)]})
    assert told.splitlines() == [
        "✗ index.html, mobile: performance 90, accessibility 100, best-practices 100, seo 100 (best of 60, 80, 90)",
        "    performance: lcp 0.5",
    ]
    told, _ = judged({"page": "index.html", "form": "mobile", "runs": [run(0.6, measure=500)]})
    assert "not judged: the machine is at 500" in told
    told, _ = judged({"page": "index.html", "form": "mobile", "runs": [run(0.97, measure=2000)]})
    assert "not judged: the machine is at 2000" in told
