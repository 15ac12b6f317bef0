"""Readings on the site: beside the words, with what may change, and beneath each case."""

from __future__ import annotations

from typing import Any

from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.types import QualifiedName
from dsl.locales import ENGLISH
from service.site.addresses import Addresses
from service.site.readings import Readings, ReadingView, read_as
from service.site.rules import Chips, rule_block
from tests.readings.programs import TOTAL

LAW = f"# Law\n\n## Article 1. Fees\n\nInvestors pay.{{#art1-p1}}\n\n```catala\n{TOTAL}```\n"


def checked(text: str = LAW) -> Checked:
    found = check([RuleText("law.catala_en", text)])
    assert found.ok, found.diagnostics
    return found


def shown(found: Checked) -> tuple[ReadingView, ...]:
    fence = next(found.files[0].document.fences("code"))
    where, seen = Addresses({"1": "law.html#article-1"}, {"art1-p1": "law.html"}), set[str]()
    readings = Readings(found.program, where)
    beside = [*readings.of(["art1-p1"], seen, where, "law.html")]
    return (*beside, *readings.declared_in(fence, seen, where, "law.html"))


def test_each_reading_is_shown_with_its_ways_and_the_recommended_one() -> None:
    counting, late = shown(checked())
    assert (counting.name, late.name) == ("Fee.counting", "Fee.late")
    assert [(way.case, way.doc, way.is_recommended) for way in counting.ways] == [
        ("Each", "Each investor is counted for itself.", True),
        ("Together", "All investors are counted together.", False),
    ]


def test_what_may_change_is_named_through_calls_too() -> None:
    counting, late = shown(checked())
    dependents = (("Fee", ("fee",)), ("Total", ("total", "called")), ("Outer", ("total",)))
    assert counting.dependents == late.dependents == dependents


def test_what_a_reading_reads_is_a_link() -> None:
    anchored = LAW.replace("#[reading]", '#[reading = "art1-p1"]')
    assert [(each.label, each.address) for each in shown(checked(anchored))[0].places] == [("Article 1", "#art1-p1")]
    assert [(each.label, each.address) for each in shown(checked())[0].places] == [("Article 1", "#article-1")]


def test_the_attribute_that_names_what_is_read_is_shown_as_a_chip() -> None:
    found = checked(LAW.replace("#[reading]", '#[reading = "art1-p1"]'))
    fence = next(found.files[0].document.fences("code"))
    block = rule_block(fence, ENGLISH, Addresses({}, {"art1-p1": "law.html"}), "law.html")
    chips = [line for line in block.lines if isinstance(line, Chips)]
    assert [(each.title, each.chips[0].label) for each in chips] == [("reads", "Article 1")] * 2


def test_an_answer_shows_how_the_text_was_read() -> None:
    facts: dict[str, Any] = {"investors": 3, "days": 20, "counting": "Together"}
    answer = Interpreter(checked().program).answer(QualifiedName("", "Fee"), facts)
    assert [(each.name, each.way.case, each.way.is_recommended) for each in read_as(answer.readings)] == [
        ("counting", "Together", False),
        ("late", "After_ten", True),
    ]
