"""A form as a reader uses it: by keyboard and by link, with facts that are wrong, and on paper."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.browser

LAND = {"project": {"Land": "1050 ha"}}


def _with(facts: object) -> str:
    return f"ask/warranty.html#facts={quote(json.dumps(facts))}"


def _shown(page: Any) -> str:
    return str(page.locator(".ask-shown").inner_text())


def test_an_answer_stands_beside_the_facts_while_they_are_typed(opened: Any) -> None:
    page = opened.open("ask/warranty.html")
    page.get_by_label("Land", exact=True).check()
    page.wait_for_selector(".ask-waiting")
    assert "One fact is still missing." in _shown(page)
    page.get_by_label("Land (ha)").fill("2,000")
    page.wait_for_selector(".ask-value")
    assert page.locator(".ask-value").inner_text() == "USD 70,000"
    assert page.get_by_role("status").first.inner_text() == "amount: USD 70,000"


def test_what_a_reader_has_unfolded_stays_while_facts_change(opened: Any) -> None:
    page = opened.open(_with({"project": {"Land": "150 ha"}}))
    page.get_by_text("Keep or share this case").click()
    field = page.get_by_label("Land (ha)")
    page.evaluate("document.querySelector('.ask-keep').dataset.first = true")
    field.dispatch_event("change")  # who leaves a field has changed nothing
    page.wait_for_timeout(500)
    assert page.locator(".ask-keep[data-first]").count() == 1
    field.fill("151")
    page.locator(".ask-keep:not([data-first])").wait_for()
    assert page.get_by_role("button", name="Copy the case").is_visible()


def test_each_reason_leads_to_its_sentence_which_is_lit(opened: Any) -> None:
    page = opened.open(_with({"project": {"Land": "150 ha"}}))
    link = page.locator(".reason.applies .reason-place a").first
    assert link.inner_text() == "Article 15(2), first item"
    link.click()
    page.wait_for_url("**/decree/article-15.html#art15-2-a")
    lit = page.evaluate("getComputedStyle(document.querySelector(':target')).backgroundColor")
    assert lit == "rgb(251, 233, 183)"


def test_the_tutorial_for_readers_comes_out_as_it_tells(opened: Any) -> None:
    """Its steps are taken in a browser, as those of the other tutorials are at a terminal."""
    told = " ".join((ROOT / "docs" / "tutorials" / "public.md").read_text("utf-8").split())
    page = opened.open("ask/warranty.html")
    page.get_by_label("Land", exact=True).check()
    page.get_by_label("Land (ha)").fill("150")
    page.wait_for_selector(".ask-value:has-text('USD 30,000')")
    assert "> **USD 30,000**" in told
    assert "Article 15(2), first item" in told
    for words in ("area >= 151 ha fails", "area is 150 ha"):
        assert words in page.locator(".ask-shown").text_content()
        assert f"*{words}*" in told
    page.get_by_label("Land (ha)").fill("1050")
    page.wait_for_selector(".ask-outcomes .badge.silent")
    assert "The answer is **silent**: the text gives no answer." in told
    for summary in ("What would change this answer", "Keep or share this case"):
        assert summary in told
        assert page.get_by_text(summary).count() == 1


@pytest.mark.parametrize(
    ("facts", "status", "words"),
    [
        (LAND, "silent", "The text gives no answer: no rule of it applies to these facts."),
        ({"project": {"Land": "-1 ha"}}, "refused", "The text does not admit these facts."),
    ],
)
def test_what_is_no_value_is_said_in_words(opened: Any, facts: object, status: str, words: str) -> None:
    page = opened.open(_with(facts))
    assert page.locator(".ask-outcomes .badge").inner_text() == status
    assert words in _shown(page)


def test_wrong_input_is_said_at_its_field(opened: Any) -> None:
    page = opened.open(_with({"project": {"Land": "12 MW"}}))
    field = page.get_by_label("Land (ha)")
    assert field.input_value() == "12 MW"
    assert field.get_attribute("aria-invalid") == "true"
    said = page.locator(f"#{str(field.get_attribute('aria-describedby')).split()[-1]}").inner_text()
    assert said.startswith("This must be ")
    assert '"MW", a unit of power, is not' in said
    field.fill("12")
    page.wait_for_selector(".ask-value")
    assert field.get_attribute("aria-invalid") is None


def test_a_link_opens_the_form_with_the_same_facts(opened: Any) -> None:
    page = opened.open(_with(LAND))
    address = page.evaluate("document.querySelector('.ask-link').value")
    assert json.loads(page.evaluate("JSON.stringify(document.querySelector('[data-ask]').asking.last.facts)")) == LAND
    again = opened.open(address.split("/site/")[1])
    assert again.get_by_label("Land (ha)").input_value() == "1,050"


@pytest.mark.parametrize(
    "hash_", ["facts=%7B", "facts=[1]", "facts=%E0%A4%A", 'facts={"project": {"Land": 1e99999999}}']
)
def test_a_link_that_cannot_be_read_says_so_and_shows_the_worked_example(opened: Any, hash_: str) -> None:
    page = opened.open(f"ask/warranty.html#{hash_}")
    assert "The facts in the address of this page cannot be read." in _shown(page)
    assert page.locator(".ask-value").count() == 1


def test_a_link_with_unknown_facts_is_told_what_is_unknown(opened: Any) -> None:
    page = opened.open(_with({**LAND, "projekt": 1}))
    assert "cannot be read" in _shown(page)
    assert "a field of Warranty" in _shown(page)


def test_a_case_is_kept_as_a_row_for_the_rule_file(opened: Any) -> None:
    page = opened.open(_with({"project": {"Land": "150 ha"}}))
    kept = page.locator(".ask-keep pre").first.text_content()
    assert "```cases Warranty" in kept
    assert "| Land content 150 ha | USD 30,000" in kept


def test_what_would_change_the_answer_are_the_limits_of_the_article(opened: Any) -> None:
    page = opened.open(_with({"project": {"Land": "150 ha"}}))
    page.get_by_text("What would change this answer").click()
    page.wait_for_selector("details[data-done]")
    found = page.locator(".ask-changes > li").all_inner_texts()
    assert "Project, Land: more than 150 ha\namount silent" in found
    assert "Project, Land: less than 2 ha\namount silent" in found
    assert len(found) == 4


def test_a_change_that_the_text_does_not_admit_is_said_once(opened: Any) -> None:
    page = opened.open("ask/negotiation-duties.html")
    page.get_by_text("What would change this answer").click()
    page.wait_for_selector("details[data-done]")
    found = page.locator(".ask-changes > li").all_text_contents()
    assert "Approval received: Fri 2011-06-03 or laterrefused The text does not admit these facts." in found


def test_readings_are_offered_and_what_depends_on_them_is_shown(opened: Any) -> None:
    page = opened.open("ask/warranty-deposit.html")
    page.wait_for_selector(".ask-spread")
    assert "Read otherwise, the text answers otherwise:" in _shown(page)
    page.locator(".ask-readings > summary").click()
    recommended = page.locator(".ask-readings input:checked")
    assert recommended.count() == page.locator(".ask-readings .ask-mark").count()


def test_the_answer_is_on_paper_and_the_buttons_are_not(opened: Any) -> None:
    page = opened.open(_with({"project": {"Land": "150 ha"}}))
    page.emulate_media(media="print")
    assert page.locator(".ask-value").is_visible()
    assert not page.locator(".ask-buttons").is_visible()
    assert not page.locator(".ask-keep").is_visible()


def test_without_scripts_the_page_says_what_it_can(browser: Any, site: Any) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "ask" / "warranty.html").as_uri())
    shown = page.locator("article").inner_text()
    context.close()
    assert "With JavaScript, a form stands here" in shown
    assert "Try these facts" not in shown
    assert "USD 30,000" in shown
