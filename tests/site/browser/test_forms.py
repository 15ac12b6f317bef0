"""The forms in a real browser: what they hold, answer and show for random facts is what the interpreter answers.

One in twelve of the forms is asked a few questions here; `tests.site.browser.run` asks every form a thousand.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from compiler.driver import Checked
from compiler.runtime.answers import Json
from service.site import Built
from tests.site.browser.forms import Form, Judge, forms

pytestmark = pytest.mark.browser


def test_forms_answer_random_cases_as_the_interpreter_does(built: Built, checked: Checked, opened: Any) -> None:
    judge = Judge(checked.program)
    seen: Counter[str] = Counter()
    for form in [*forms(built.site)][::12]:
        page = opened.open(f"ask/{form.page}")
        found = judge.compare(page, form, judge.questions(form, 4, form.page))
        assert found.differences == ()
        seen.update(found.statuses)
    assert min(seen[each] for each in ("value", "silent", "refused")) > 0, seen


#: A form that does not ask, one that answers otherwise, and one that shows something else.
ERRING = {
    "the form holds": "asking.ask = () => {}",
    "outputs are not": "for (const each of asking.last.answer.outputs.values()) { each.status = 'conflict'; }",
    "it shows": "document.querySelectorAll('.ask-outcomes dd').forEach((each) => { each.textContent = 'USD 1'; })",
}


@pytest.mark.parametrize("told", ERRING)
def test_a_form_that_errs_is_found_out(told: str, checked: Checked, opened: Any) -> None:
    page = opened.open("ask/warranty.html")
    page.evaluate(f"""() => {{
      const {{ asking }} = document.querySelector("[data-ask]");
      const ask = asking.ask;
      asking.ask = function () {{ ask.call(this); {ERRING[told]}; }};
      {ERRING[told]};
    }}""")
    facts: Json = {"project": {"Land": "150 ha"}}
    (difference,) = Judge(checked.program).compare(page, Form("warranty.html", "Warranty"), [facts]).differences
    assert told in difference
    assert json.dumps(facts) in difference
