"""The page of messages: each message under its code, said as the compiler says it, and mended."""

from __future__ import annotations

from pathlib import Path

import pytest

from dsl.diagnostics.catalogue import CATALOGUE, FAILURES, FINDINGS, STAGES
from service.render.explained import explained
from service.site.escape import with_code
from tests.site.html import Element, content


@pytest.fixture(scope="module")
def page(site: Path) -> Element:
    return content(site / "messages.html")


def message(page: Element, code: str) -> Element:
    return next(each for each in page.all("section.message") if code in each.ids)


def test_every_message_stands_under_its_code_in_the_order_of_the_way(page: Element) -> None:
    shown = [each.one("h3").attributes["id"] for each in page.all("section.message")]
    assert shown == [code for stage in STAGES for code in stage.entries]
    assert set(shown) == {*CATALOGUE, *FAILURES, *FINDINGS}
    titles = [each.text.removesuffix("¶") for each in page.all("h2")]
    assert titles == [stage.title for stage in STAGES]


def test_each_has_a_permalink(page: Element) -> None:
    for each in page.all("section.message"):
        code = each.one("h3").attributes["id"]
        assert each.one("a.headerlink").attributes["href"] == f"#{code}"


def test_a_message_has_its_sentence_its_reason_its_frame_and_what_mends_it(page: Element) -> None:
    shown = message(page, "plural-unit")
    assert shown.one("p.sentence").text == "Units of time are written in the singular, and 3 years is not."
    assert "whatever the number" in shown.one("div.message-words").text
    lines = [each.raw_text for each in shown.one("pre.frame").all("span.fl")]
    assert lines[0].startswith("error[plural-unit]: Units of time")
    assert lines[3].endswith("definition term equals 3 years")
    assert lines[4].rstrip().endswith("^^^^^^^")
    assert [each.text for each in shown.all("code.gone")] == ["-definition term equals 3 years"]
    assert [each.text for each in shown.all("code.new")] == ["+definition term equals 3 year"]


def test_a_failure_shows_the_box_of_a_run(page: Element) -> None:
    shown = message(page, "division-by-zero")
    assert "During evaluation" in shown.one("pre.frame").text
    assert "Article 15" in shown.one("pre.frame").text
    assert shown.one("p.way-out").text


def test_warnings_say_that_they_are(page: Element) -> None:
    assert message(page, "unused-field").one("span.badge").text == "warning"
    assert not message(page, "missing-case").all("span.badge")


def test_without_an_example_the_sentence_stands_alone(page: Element) -> None:
    shown = message(page, "duplicate-module")
    assert "…" in shown.one("p.sentence").text
    assert not shown.all("pre.frame")


def test_code_words_are_set_off_and_fences_kept() -> None:
    assert with_code("Write `a < b`.") == "Write <code>a &lt; b</code>."
    assert with_code("three back-quotes (```) and `x`") == "three back-quotes (```) and <code>x</code>"


def test_what_mends_an_example_is_a_change_of_it() -> None:
    for stage in STAGES:
        for code, entry in stage.entries.items():
            if entry.failing.splitlines() != entry.mended.splitlines():
                assert {"-", "+"} & {each.sign for each in explained(code).changes}, code
