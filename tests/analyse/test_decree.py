"""What the analysis finds in the decree by itself: the gaps that its readers know of."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from compiler.analyse.analyse import Analyser
from compiler.analyse.tree import Kind, Report
from compiler.types import QualifiedName
from service.project.files import find
from service.project.loading import load

ROOT = Path(__file__).resolve().parents[2]


@cache
def _analyser() -> Analyser:
    checked = load(find(ROOT / "rules", ROOT)).checked
    return Analyser(checked.program, checked.lookup)


@cache
def of(module: str, scope: str) -> Report:
    return _analyser().of(QualifiedName(module, scope))


def test_the_sizes_that_article_15_leaves_out() -> None:
    found = of("Part_4_concession_activities", "Warranty")
    assert not found.undecided
    intervals = [
        (each.fixed[0][1], str(each.ranges[0].low), str(each.ranges[0].high)) for each in found.findings if each.ranges
    ]
    assert sorted(intervals) == [
        (("Land",), "0", "2"),
        (("Land",), "1000", "1101"),
        (("Land",), "150", "151"),
        (("Mining",), "0", "1"),
        (("Mining",), "300", "301"),
        (("Mining",), "500", "None"),
    ]
    assert {each.kind for each in found.findings} == {Kind.GAP}
    rows = [each.witness.row[-1] for each in found.findings if each.witness is not None]
    assert any("Land content 150.5 ha" in row and "silent" in row for row in rows)


@pytest.mark.parametrize(
    ("module", "scope", "variable", "kind"),
    [
        ("Part_4_concession_activities", "Concession_transfer", "unmet", Kind.GAP),
        ("Part_6_committee_and_one_stop_services", "One_stop_organization", "head", Kind.GAP),
        ("Part_7_representative_office", "Representative_office_activity", "is_allowed", Kind.GAP),
    ],
)
def test_what_other_articles_leave_open(module: str, scope: str, variable: str, kind: Kind) -> None:
    assert kind in {each.kind for each in of(module, scope).findings if each.variable == variable}


def test_a_scope_without_a_finding() -> None:
    found = of("Part_4_concession_activities", "Concession_office")
    assert (found.findings, found.undecided) == ((), ())


def test_a_report_is_the_same_whatever_was_analysed_before() -> None:
    scope = QualifiedName("Part_6_committee_and_one_stop_services", "One_stop_reception")
    alone = _analyser().of(scope)
    _analyser().of(QualifiedName("Part_4_concession_activities", "Warranty"))
    assert _analyser().of(scope) == alone
