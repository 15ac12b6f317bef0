"""The forms in a real browser: what they answer is what the interpreter answers, and what they show leads to the law.

Each form is asked `KOTMAI_FORMS` random questions; where nothing is said, one in twelve of the forms is asked 4.
"""

from __future__ import annotations

import json
import os
from random import Random
from typing import Any

import pytest

from compiler.driver import Checked
from compiler.interpret.outcomes import Outcomes
from compiler.runtime import schema
from compiler.runtime.answers import Json
from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from compiler.runtime.failures import EvaluationError
from compiler.types import QualifiedName
from service.site import Built
from tests.differential.drawn import drawn, limits

QUESTIONS = int(os.environ.get("KOTMAI_FORMS", "4"))
#: Opening a page takes longer than four answers, so that a run without `KOTMAI_FORMS` opens every twelfth.
STEP = 1 if "KOTMAI_FORMS" in os.environ else 12
#: Fills the form, and gives what it then holds and answers, as a reader who pressed every key would have it.
ASK = """(questions) => {
  const { asking } = document.querySelector("[data-ask]");
  const { dumps } = kotmai.use("runtime/encode.js");
  const outcomes = kotmai.use("runtime/evaluator.js").outcomes;
  return questions.map((text) => {
    asking.fill(JSON.parse(text));
    asking.ask();
    const { facts, answer } = asking.last;
    const shown = document.querySelector(".ask-shown");
    const waiting = shown.querySelector(".ask-waiting")?.textContent ?? "";
    if (!answer) {
      return { facts: dumps(facts), waiting, told: shown.textContent };
    }
    const outputs = Object.fromEntries([...answer.outputs].map(([name, each]) =>
      [name, each.status === "value" ? { status: each.status, value: each.value } : { status: each.status }]));
    const plain = outcomes(asking.scope, dumps(facts));
    return { facts: dumps(facts), waiting, outputs: dumps(outputs), plain: dumps(plain), told: shown.textContent };
  });
}"""


def _pages(built: Built) -> list[tuple[str, str]]:
    """The page and the scope of each form."""
    found: list[tuple[str, str]] = []
    for page in sorted((built.site / "ask").glob("*.html")):
        held = page.read_text("utf-8").split('class="ask-known">')[1].split("</script>")[0]
        known = json.loads(held)
        found.append((page.name, known["scope"]))
    return found


def _judged(judge: Outcomes, scope: QualifiedName, facts: Json) -> dict[str, Json]:
    try:
        found = judge.answer(scope, judge.decoded(scope, facts)).outputs
    except EvaluationError as error:
        return {"error": str(error)}
    return {
        name: {"status": each.status.value, **({"value": each.value} if each.status.value == "value" else {})}
        for name, each in found.items()
    }


def _canonical(type_: schema.Type, facts: Json) -> Json:
    """Facts in one form: what check boxes cannot tell apart is put in the order of the boxes, each once, and a reading
    that is the recommended one is left out."""
    return _plain(type_, encode(type_, decode(type_, facts)))


def _plain(type_: schema.Type, given: Any) -> Json:
    match type_:
        case schema.ListOf(schema.Enumeration(_, cases)) if all(each.payload is None for each in cases):
            return [each.name for each in cases if each.name in given]
        case schema.ListOf(element):
            return [_plain(element, each) for each in given]
        case schema.TupleOf(items):
            return [_plain(item, each) for item, each in zip(items, given, strict=True)]
        case schema.OptionalOf(element, present):
            return {present: _plain(element, given[present])} if isinstance(given, dict) else given
        case schema.Structure(_, fields):
            types = {each.name: each for each in fields}
            kept = {name: each for name, each in given.items() if each != types[name].default}
            return {name: _plain(types[name].type, each) for name, each in kept.items()}
        case schema.Enumeration(_, cases) if isinstance(given, dict):
            payloads = {each.name: each.payload for each in cases}
            return {name: _plain(payloads[name] or schema.Boolean(), each) for name, each in given.items()}
        case _:
            return given  # type: ignore[no-any-return]


@pytest.mark.browser
def test_every_form_answers_random_cases_as_the_interpreter_does(built: Built, checked: Checked, opened: Any) -> None:
    judge = Outcomes(checked.program)
    named = {scope.name.name: scope.name for module in checked.program.modules for scope in module.scopes}
    seen: dict[str, int] = {}
    for name, scope_name in _pages(built)[::STEP]:
        scope = named[scope_name]
        near, type_ = limits(checked.program, judge, scope), judge.facts_type(scope)
        random = Random(name)
        questions = [drawn(type_, near, random) for _ in range(QUESTIONS)]
        answers = opened.open(f"ask/{name}").evaluate(ASK, [json.dumps(each) for each in questions])
        for asked, found in zip(questions, answers, strict=True):
            facts = json.loads(found["facts"])
            assert _canonical(type_, facts) == _canonical(type_, asked), name
            expected = _judged(judge, scope, facts)
            if "error" in expected:
                assert found["waiting"] == "This cannot be worked out.", (name, facts)
                seen["error"] = seen.get("error", 0) + 1
                continue
            assert json.loads(found["outputs"]) == expected, (name, facts)
            assert json.loads(found["plain"]) == expected, (name, facts)
            for each in expected.values():
                status = each["status"] if isinstance(each, dict) else ""
                seen[str(status)] = seen.get(str(status), 0) + 1
    assert min(seen.get(each, 0) for each in ("value", "silent", "refused")) > 0, seen
