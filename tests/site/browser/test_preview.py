"""What a reference or a term leads to is shown beside it: to the pointer and the keyboard, as WCAG 1.4.13 asks."""

from __future__ import annotations

from typing import Any

import pytest

PART = "decree/part-4.html"


@pytest.mark.browser
def test_a_term_shows_what_explains_it_to_the_pointer(opened: Any) -> None:
    page = opened.open(PART)
    term = page.locator("a.term", has_text="one-stop service").first
    term.hover()
    box = page.locator(".preview")
    box.wait_for(state="visible")
    assert "is established in accordance with Article 44" in box.inner_text()
    assert term.get_attribute("aria-describedby") == box.get_attribute("id")
    at = box.bounding_box()
    page.mouse.move(at["x"] + 20, at["y"] + 10)  # it can be pointed at, and stays
    page.wait_for_timeout(600)
    assert box.is_visible()
    page.mouse.move(2, 2)
    box.wait_for(state="hidden")
    assert term.get_attribute("aria-describedby") is None


@pytest.mark.browser
def test_a_reference_shows_where_it_leads_to_the_keyboard_and_escape_closes_it(opened: Any) -> None:
    page = opened.open("decree/part-9.html")
    page.keyboard.press("Tab")  # from now on the focus is seen
    reference = page.locator("a.reference:not(.outside)", has_text="Article 50").first
    reference.focus()
    box = page.locator(".preview")
    box.wait_for(state="visible")
    assert "Article 50. Land use right acquisition criteria" in box.inner_text()
    page.keyboard.press("Escape")
    box.wait_for(state="hidden")
    assert page.evaluate("document.activeElement.textContent") == reference.text_content()


@pytest.mark.browser
def test_a_text_outside_the_law_shows_what_is_known_of_it(opened: Any) -> None:
    page = opened.open(PART)
    page.keyboard.press("Tab")
    page.locator("a.reference.outside").first.focus()
    box = page.locator(".preview")
    box.wait_for(state="visible")
    assert "Article 21, Law on Investment Promotion" in box.inner_text()


@pytest.mark.browser
def test_a_box_stays_within_a_narrow_window(opened: Any) -> None:
    opened.page.set_viewport_size({"width": 360, "height": 640})
    page = opened.open(PART)
    page.locator("a.term").first.hover()
    box = page.locator(".preview")
    box.wait_for(state="visible")
    at = box.bounding_box()
    assert at["x"] >= 0
    assert at["x"] + at["width"] <= 360


@pytest.mark.browser
def test_a_link_of_a_term_leads_to_its_entry(opened: Any) -> None:
    page = opened.open(PART)
    page.locator("a.term", has_text="one-stop service").first.click()
    page.wait_for_url("**/terms.html#one-stop-service")
    assert page.locator("#one-stop-service").is_visible()
