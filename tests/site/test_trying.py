"""The pages of questions as they are without scripts, and what is handed to their forms."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

from compiler.defaults.tree import Program
from compiler.driver import Checked, RuleText, check
from service.site import Built
from service.site.constants import Constants

LAW = """# A law

## Article 1

A fee is paid.

```catala-metadata
declaration rate content decimal equals 0.5

declaration scope Fee:
  input area content decimal in ha
  input since content date
  output fee content money in USD

declaration scope Double_fee:
  input area content decimal in ha
  output fee content money in USD
```

```catala
scope Fee:
  definition fee
    under condition area > 2.5 ha and since >= |2012-02-29|
    consequence equals USD 10,000 * rate

scope Double_fee:
  definition fee equals (output of Fee with { -- area: area -- since: |2013-01-01| }).fee * 2.0
```
"""


def program() -> Program:
    return check([RuleText("rules/fees.catala_en", LAW)]).program


def test_constants_are_those_of_a_question_and_of_what_it_calls() -> None:
    checked = program()
    constants = Constants(checked)
    of = {scope.name.name: constants.of(scope) for module in checked.modules for scope in module.scopes}
    assert set(of["Fee"]) == {"2.5 ha", "2012-02-29", "USD 10000.00", "0.5"}
    assert set(of["Double_fee"]) == {*of["Fee"], "2013-01-01", "2.0"}


def test_each_question_has_a_page_with_its_facts_answers_and_worked_answers(site: Path) -> None:
    text = (site / "ask" / "warranty.html").read_text("utf-8")
    plain = unescape(re.sub(r"<[^>]+>", " ", text))
    assert "The warranty that guarantees the implementation" in plain
    assert "Electricity project, by its installation capacity." in plain
    assert re.search(r"Electricity: 5\.01 MW\s+amount\s+USD 30,000", plain)
    assert "With JavaScript, a form stands here" in plain


def test_what_the_form_knows_is_json_and_its_scripts_are_there(checked: Checked, built: Built) -> None:
    pages = sorted((built.site / "ask").glob("*.html"))
    public = [s for m in checked.program.modules for s in m.scopes if s.is_public and s.outputs]
    listed = (built.site / "questions.html").read_text("utf-8")
    assert len(pages) > 140
    assert len(pages) <= len(public)
    for page in pages:
        text = page.read_text("utf-8")
        held = re.search(r'<script type="application/json" class="ask-known">(.*?)</script>', text)
        assert held, page.name
        known = json.loads(held[1])
        assert known["facts"] is not None, page.name
        scripts = re.findall(r'data-soon="([^"]+)"', text)
        assert all((page.parent / each).is_file() for each in scripts)
        assert any(each.endswith(known["module"]) for each in scripts)
        assert f'href="ask/{page.name}"' in listed


def test_links_of_worked_answers_hold_their_facts(site: Path) -> None:
    text = (site / "ask" / "warranty.html").read_text("utf-8")
    links = re.findall(r'class="ask-try" href="#(facts=[^"]+)"', text)
    assert len(links) == 6
    assert all(re.fullmatch(r"facts=[\w%:,.~-]+", each) for each in links)
