"""The site as `kotmai serve` sends it, under its content security policy: all that a reader does works, and nothing is
asked of anybody else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.chromium import PATIENCE
from tests.http.served import Service, serving
from tests.site.browser.conftest import WITHOUT_FORM

pytestmark = pytest.mark.browser

#: The forms ask nobody, so that any law will do behind the API.
RULES = """# A small law

```catala-metadata
declaration scope Twice:
  input number content integer
  output double content integer
```

```catala
scope Twice:
  definition double equals number * 2
```
"""
HEARD = "addEventListener('securitypolicyviolation', (each) => heard(`${each.violatedDirective} ${each.blockedURI}`));"
LAND = quote(json.dumps({"project": {"Land": "150 ha"}}))


@dataclass(slots=True)
class Served:
    """A page that was asked for over HTTP; what its policy forbade, and what it asked of others, must be nothing."""

    page: Any
    address: str
    wrong: list[str] = field(default_factory=list)

    def open(self, path: str) -> Any:
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}/{path}", wait_until="load")
        self.page.locator(WITHOUT_FORM).wait_for(state="detached")
        return self.page

    def asked(self, request: Any) -> None:
        if not request.url.startswith((self.address, "data:", "blob:", "about:")):
            self.wrong.append(f"asked for {request.url}")

    def said(self, message: Any) -> None:
        if message.type == "error":
            self.wrong.append(message.text)


@pytest.fixture(scope="module")
def service(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder = tmp_path_factory.mktemp("served")
    (folder / "rules").mkdir()
    (folder / "rules" / "small.catala_en").write_text(RULES, "utf-8")
    with serving(folder / "rules", folder / "log", None, 1, "requests", "--site", str(site)) as found:
        yield found


@pytest.fixture
def served(browser: Any, service: Service) -> Iterator[Served]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=service.address)
    context.set_default_timeout(PATIENCE)
    held = Served(context.new_page(), service.address)
    held.page.on("pageerror", lambda error: held.wrong.append(str(error)))
    held.page.on("request", lambda request: held.asked(request))
    held.page.on("console", lambda message: held.said(message))
    held.page.expose_function("heard", lambda words: held.wrong.append(words))
    held.page.add_init_script(HEARD)
    yield held
    context.close()
    assert held.wrong == []


def test_a_form_is_answered_shared_kept_and_led_to_the_law(served: Served) -> None:
    page = served.open("ask/warranty.html")
    page.get_by_label("Land", exact=True).check()
    page.get_by_label("Land (ha)").fill("150")
    page.locator(".ask-value", has_text="USD 30,000").wait_for()

    page.get_by_text("What would change this answer").click()
    change = page.locator(".ask-changes > li", has_text="Project, Land: more than 150 ha")
    assert change.inner_text() == "Project, Land: more than 150 ha\namount silent"

    page.get_by_text("Keep or share this case").click()
    page.get_by_role("button", name="Copy the case").click()
    assert "| Land content 150 ha | USD 30,000" in page.evaluate("navigator.clipboard.readText()")
    page.get_by_role("button", name="Copy the link").click()
    link = page.evaluate("navigator.clipboard.readText()")
    assert link.startswith(f"{served.address}/ask/warranty.html#facts=")

    again = served.open(link.removeprefix(f"{served.address}/"))
    assert again.get_by_label("Land (ha)").input_value() == "150"
    again.locator(".reason.applies .reason-place a").first.click()
    again.wait_for_url("**/decree/article-15.html#art15-2-a")
    lit = "getComputedStyle(document.querySelector(':target')).backgroundColor"
    assert again.evaluate(lit) == "rgb(251, 233, 183)"


def test_an_answer_can_be_printed(served: Served) -> None:
    page = served.open(f"ask/warranty.html#facts={LAND}")
    page.emulate_media(media="print")
    assert page.locator(".ask-value").is_visible()
    assert not page.locator(".ask-buttons").is_visible()
    assert page.pdf(format="A4").startswith(b"%PDF-")


@pytest.mark.parametrize(
    "path",
    ["", "how-to-read.html", "questions.html", "decree/index.html", "decree/part-4.html", "coverage.html", "api/docs"],
)
def test_no_page_needs_what_its_policy_forbids(path: str, served: Served) -> None:
    page = served.open(path)
    assert page.locator("h1").first.is_visible()
    # Faces of the reader's own that stand in for ours are not on every machine.
    assert page.evaluate("[...document.fonts].every((each) => /^.?Near /.test(each.family) || each.status !== 'error')")


def test_the_law_is_searched(served: Served) -> None:
    page = served.open("")
    page.locator("input[type=search], input[name=query]").first.fill("warranty")
    page.wait_for_selector(".md-search-result__item, .search-results li")


def test_a_phone_asks_for_the_frame_when_it_is_touched_and_for_all_words_when_searched(served: Served) -> None:
    asked: list[str] = []
    served.page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    served.page.set_viewport_size({"width": 360, "height": 800})
    page = served.open("decree/article-20.html")
    page.wait_for_load_state("networkidle")
    scripts = [each for each in asked if each.endswith(".js")]
    assert scripts == ["kotmai.js", "preview.js"]
    assert "search_index.json" not in asked
    page.keyboard.press("Shift")
    page.locator("html[data-whole]").wait_for()
    assert "finding.js" in asked
    assert any(each.startswith("bundle.") for each in asked)
    page.wait_for_load_state("networkidle")
    assert "search_index.json" not in asked
    page.keyboard.press("/")
    page.keyboard.type("warranty")
    page.locator(".md-search-result__item").first.wait_for()
    assert "search_index.json" in asked


@pytest.mark.parametrize("width", [360, 1280])
def test_a_key_pressed_at_once_opens_the_search(width: int, served: Served) -> None:
    served.page.set_viewport_size({"width": width, "height": 800})
    page = served.open("index.html")
    page.keyboard.press("/")
    page.keyboard.type("art 15(2)")
    page.locator(".cited-places a[href$='#art15-2-a']").wait_for()
    assert page.locator("[data-md-component=search-query]").input_value() == "art 15(2)"


def test_an_address_can_search(served: Served) -> None:
    page = served.open("index.html?q=warranty")
    page.locator(".md-search-result__item").first.wait_for()


def test_a_phone_s_paper_is_dark_from_the_first_and_can_be_chosen(served: Served) -> None:
    served.page.set_viewport_size({"width": 360, "height": 800})
    served.page.emulate_media(color_scheme="dark")
    page = served.open("index.html")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    assert page.locator("html[data-whole]").count() == 0
    page.get_by_title("Switch to light paper").click()
    page.locator("body[data-md-color-scheme=default]").wait_for()


def test_nothing_of_the_facts_reaches_the_service(served: Served, service: Service) -> None:
    served.open(f"ask/warranty.html#facts={quote(json.dumps({'project': {'Land': '123.456 ha'}}))}")
    assert served.page.get_by_label("Land (ha)").input_value() == "123.456"
    assert "123.456" not in service.log.read_text("utf-8")
