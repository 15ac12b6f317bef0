"""Mistakes that drafters make in the decree's own rules: each gives one clear message, with its place and a way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.driver import RuleText, check
from tests.tables import tables

PATH = "rules/decree/part_4_concession_activities.catala_en"
ROOT = Path(__file__).parents[2]
TEXT = (ROOT / PATH).read_text("utf-8")
CALENDAR = RuleText(path := "rules/calendars/lao_pdr.catala_en", (ROOT / path).read_text("utf-8"))


@pytest.mark.parametrize(
    ("written", "instead", "code", "words", "way_out"),
    [
        ('"art15-1-a"]', '"art15-1-a]', "unclosed-string", "no closing quote", '"'),
        ('= "art15-1-a"]', '= art15-1-a"]', "unopened-string", "no opening quote", '"'),
        ("and capacity_mw <= 5.0", "and capcity_mw <= 5.0", "unknown-name", "`capcity_mw`", "`capacity_mw`"),
        ("equals $10,000", "equals $10,000 if", "unexpected-word", "`if`", ""),
        (
            "consequence equals $10,000",
            "consequense equals $10,000",
            "misspelt-keyword",
            "`consequense`",
            "consequence",
        ),
        ("capacity_mw <= 5.0", "capacity_mw <= $5", "cannot-compare", "an amount of money", "`5.0`"),
        ("    -- Other: true\n", "", "missing-case", "`Other`", "-- Other: …"),
        ("and area_ha >= 151.0", "and area_ha >= 150.0", "possible-conflict", "`Land` with 150.0", "exception"),
        (
            "and area_ha >= 151.0\n      and area_ha <= 1000.0",
            "and area_ha >= 2.0\n      and area_ha <= 150.0",
            "certain-conflict",
            "exactly the same facts",
            "exception",
        ),
        ("scope Warranty:\n  #", "scope Waranty:\n  #", "unknown-type", "`Warranty`", "`Waranty`"),
        ('"art15-1-b"', '"art15-1-d"', "unknown-anchor", "`art15-1-d`", "art15-1"),
        ("consequence equals $10,000", "equals $10,000", "missing-consequence", "no `consequence`", "`consequence`"),
        ("and capacity_mw <= 5.0", "or capacity_mw <= 5.0", "binding-out-of-reach", "does not reach", "after `and`"),
        ("capacity_mw <= 5.0", "capacity_mw <= 5MW", "unit-without-blank", "`5MW`", "`5 MW`"),
        ("and capacity_mw <= 5.0", "and not capacity_mw > 5.0", "type-mismatch", "`not`", "`not (capacity_mw > 5.0)`"),
        ("equals $10,000", "equals $10.000", "grouped-number", "`$10.000`", "`$10,000`"),
        ("equals $10,000", "equals US$10,000", "currency-name", "`US`", "`$10,000`"),
        ("consequence equals $10,000", "then $10,000", "misspelt-keyword", "`then`", "`consequence equals`"),
        ("under condition project", "if project", "misspelt-keyword", "`if`", "`under condition`"),
        ("under condition project", "when project", "misspelt-keyword", "`when`", "`under condition`"),
        ("content money", "content mony", "unknown-type-word", "`mony`", "money"),
    ],
)
def test_one_mistake_one_message(written: str, instead: str, code: str, words: str, way_out: str) -> None:
    assert written in TEXT
    wrong = TEXT.replace(written, instead, 1)
    found = check([RuleText(PATH, wrong), CALENDAR], tables=tables(ROOT)).diagnostics
    assert [each.code for each in found] == [code]
    (only,) = found
    assert words in only.message
    assert way_out in only.help
    assert only.span is not None
    assert only.span.provision is not None
    assert only.span.provision.label == "Article 15"
    first_change = next(n for n, (a, b) in enumerate(zip(TEXT, wrong, strict=False)) if a != b)
    line = TEXT.count("\n", 0, first_change) + 1
    assert abs(only.span.line - line) <= 10
