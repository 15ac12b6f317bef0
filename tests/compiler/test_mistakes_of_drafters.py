"""Mistakes that drafters make in the decree's own rules: each gives one clear message, with its place and a way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.driver import RuleText, check
from tests.tables import tables

PATH = "rules/decree/part_4_concession_activities.catala_en"
ROOT = Path(__file__).parents[2]
TEXT = (ROOT / PATH).read_text("utf-8")
#: What the file uses.
OTHERS = [
    RuleText(path, (ROOT / path).read_text("utf-8"))
    for path in (
        "rules/calendars/lao_pdr.catala_en",
        "rules/library/administration.catala_en",
        "rules/library/obligations.catala_en",
    )
]


@pytest.mark.parametrize(
    ("written", "instead", "code", "words", "way_out"),
    [
        ('"art15-1-a"]', '"art15-1-a]', "unclosed-string", "no closing quote", '"'),
        ('= "art15-1-a"]', '= art15-1-a"]', "unopened-string", "no opening quote", '"'),
        ("and capacity <= 5 MW", "and capcity <= 5 MW", "unknown-name", "`capcity`", "`capacity`"),
        ("equals USD 10,000", "equals USD 10,000 if", "unexpected-word", "`if`", ""),
        (
            "consequence equals USD 10,000",
            "consequense equals USD 10,000",
            "misspelt-keyword",
            "`consequense`",
            "consequence",
        ),
        ("capacity <= 5 MW", "capacity <= 5.0", "cannot-compare", "a decimal in MW", "`5.0 MW`"),
        ("    -- Other: true\n", "", "missing-case", "`Other`", "-- Other: …"),
        ("and area >= 151 ha", "and area >= 1.5 km2", "possible-conflict", "`Land` with 150 ha", "exception"),
        (
            "and area >= 151 ha\n      and area <= 1,000 ha",
            "and area >= 2 ha\n      and area <= 150 ha",
            "certain-conflict",
            "exactly the same facts",
            "exception",
        ),
        ("\nscope Warranty:\n  #", "\nscope Waranty:\n  #", "unknown-type", "`Waranty`", "`Warranty`"),
        ('"art15-1-b"', '"art15-1-d"', "unknown-anchor", "`art15-1-d`", "art15-1"),
        (
            "consequence equals USD 10,000",
            "equals USD 10,000",
            "missing-consequence",
            "no `consequence`",
            "`consequence`",
        ),
        ("and capacity <= 5 MW", "or capacity <= 5 MW", "binding-out-of-reach", "does not reach", "after `and`"),
        ("capacity <= 5 MW", "capacity <= 5MW", "unit-without-blank", "`5MW`", "`5 MW`"),
        ("and capacity <= 5 MW", "and not capacity > 5 MW", "type-mismatch", "`not`", "`not (capacity > 5 MW)`"),
        ("equals USD 10,000", "equals USD 10.000", "too-many-decimals", "at most 2 decimals", "`USD 10,000`"),
        ("equals USD 10,000", "equals US$10,000", "currency-name", "`US`", "`USD 100`"),
        ("consequence equals USD 10,000", "then USD 10,000", "misspelt-keyword", "`then`", "`consequence equals`"),
        ("under condition project", "if project", "misspelt-keyword", "`if`", "`under condition`"),
        ("under condition project", "when project", "misspelt-keyword", "`when`", "`under condition`"),
        ("content money", "content mony", "unknown-type-word", "`mony`", "money"),
    ],
)
def test_one_mistake_one_message(written: str, instead: str, code: str, words: str, way_out: str) -> None:
    assert written in TEXT
    wrong = TEXT.replace(written, instead, 1)
    found = check([RuleText(PATH, wrong), *OTHERS], tables=tables(ROOT)).diagnostics
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
