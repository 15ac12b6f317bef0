"""The forms of the built site beside the interpreter: what a form takes, answers and shows for random facts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from compiler.defaults.tree import Program
from compiler.interpret.outcomes import Outcomes
from compiler.runtime import schema
from compiler.runtime.answers import Json
from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from compiler.runtime.failures import EvaluationError
from compiler.runtime.words import label, told
from compiler.types import QualifiedName, StructureType
from tests.differential.drawn import drawn, limits

#: How often a question is asked with all that the page shows of an answer. Its reasons and readings, which are not
#: judged here, take ten times as long as the answer; otherwise its outcomes alone are set, by the form's own function.
_WHOLE = 10
#: Fills the form, and gives what it then holds, answers and shows, as a reader who pressed every key would have it.
_ASK = """([questions, often]) => {
  const { asking } = document.querySelector("[data-ask]");
  const { scope } = asking;
  const { dumps } = kotmai.use("runtime/encode.js");
  const { answer } = kotmai.use("runtime/reasons.js");
  const { EvaluationError } = kotmai.use("runtime/failures.js");
  const plainly = kotmai.use("runtime/evaluator.js").outcomes;
  const shown = document.querySelector(".ask-shown");
  const set = (found) => kotmai.use("form/answer.js").outcomes(found, asking.docs);
  const whole = () => {
    asking.ask();
    const waiting = shown.querySelector(".ask-waiting")?.textContent;
    return { ...asking.last, waiting, list: shown.querySelector(".ask-outcomes") };
  };
  const brief = () => {
    const { facts, missing } = asking.read();
    try {
      const found = missing.length ? null : answer(scope, dumps(facts));
      return { facts, answer: found, list: found && set(found), waiting: `${missing.length} missing` };
    } catch (problem) {
      if (problem instanceof EvaluationError) {
        return { facts, answer: null, waiting: "This cannot be worked out." };
      }
      throw problem;
    }
  };
  const letters = (each) => (each.querySelector(".badge") ?? each).textContent;
  return questions.map((text, number) => {
    asking.fill(JSON.parse(text));
    const { facts, answer: found, list, waiting } = number % often ? brief() : whole();
    if (!found) {
      return { facts: dumps(facts), waiting };
    }
    const outputs = Object.fromEntries([...found.outputs].map(([name, each]) =>
      [name, each.status === "value" ? { status: each.status, value: each.value } : { status: each.status }]));
    const told = [...list.querySelectorAll(":scope > div > dd")].map(letters);
    return { facts: dumps(facts), outputs: dumps(outputs), plain: dumps(plainly(scope, dumps(facts))), told };
  });
}"""
_STOPPED = "This cannot be worked out."


@dataclass(frozen=True, slots=True)
class Form:
    """The page of a form, by its name in the folder `ask`, and the name of its scope."""

    page: str
    scope: str


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of some questions to a form: the status of each answer, and what differs, each with its facts."""

    statuses: tuple[str, ...]
    differences: tuple[str, ...]


def forms(site: Path) -> Iterator[Form]:
    """Every form of a site."""
    for page in sorted((site / "ask").glob("*.html")):
        held = page.read_text("utf-8").split('class="ask-known">')[1].split("</script>")[0]
        yield Form(page.name, json.loads(held)["scope"])


class Judge:
    """The interpreter, asked what the forms are asked."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.outcomes = Outcomes(program)
        self.named = {scope.name.name: scope.name for module in program.modules for scope in module.scopes}

    def questions(self, form: Form, count: int, seed: str) -> list[Json]:
        """Random facts, many of them near the limits of the rules; a seed always draws the same."""
        scope = self.named[form.scope]
        near, type_ = limits(self.program, self.outcomes, scope), self.outcomes.facts_type(scope)
        random = Random(seed)
        return [drawn(type_, near, random) for _ in range(count)]

    def compare(self, page: Any, form: Form, questions: Sequence[Json]) -> Compared:
        """Asks the open page of a form, and judges what it says."""
        answers = page.evaluate(_ASK, [[json.dumps(each) for each in questions], _WHOLE])
        statuses: list[str] = []
        differences: list[str] = []
        for asked, found in zip(questions, answers, strict=True):
            expected, wrong = self._judged(form, asked, found)
            statuses += expected
            if wrong:
                differences.append(f"{form.page} {json.dumps(asked)}: {wrong}")
        return Compared(tuple(statuses), tuple(differences))

    def _judged(self, form: Form, asked: Json, found: dict[str, Any]) -> tuple[list[str], str]:
        """The statuses that the interpreter finds, and how the form differs from it; "" where it does not."""
        scope = self.named[form.scope]
        type_, facts = self.outcomes.facts_type(scope), json.loads(found["facts"])
        if _canonical(type_, facts) != _canonical(type_, asked):
            return [], f"the form holds {found['facts']}"
        try:
            answer = self.outcomes.answer(scope, self.outcomes.decoded(scope, facts)).outputs
        except EvaluationError as error:
            return ["error"], "" if found.get("waiting") == _STOPPED else f"not {error}, but {found}"
        expected: dict[str, Json] = {
            name: {"status": each.status.value, **({"value": each.value} if each.status.value == "value" else {})}
            for name, each in answer.items()
        }
        statuses = [each.status.value for each in answer.values()]
        if "outputs" not in found:
            return statuses, f"not {expected}, but {found}"
        for which in ("outputs", "plain"):
            if json.loads(found[which]) != expected:
                return statuses, f"{which} are not {expected}, but {found[which]}"
        shown = self._shown(scope, expected)
        if [_letters(each) for each in found["told"]] != shown:
            return statuses, f"it shows {found['told']}, not {shown}"
        return statuses, ""

    def _shown(self, scope: QualifiedName, outputs: dict[str, Any]) -> list[str]:
        """What is to be read of each output, without spaces and dashes; facts that are refused are told once."""
        statuses = [each["status"] for each in outputs.values()]
        if statuses and all(each == "refused" for each in statuses):
            return ["refused"]
        type_ = self.outcomes.schemas.of(StructureType(scope))
        assert isinstance(type_, schema.Structure)
        return [
            _letters(told(field.type, decode(field.type, each["value"]), field.doc or label(field.name)))
            if (each := outputs[field.name])["status"] == "value"
            else each["status"]
            for field in type_.fields
        ]


def _letters(words: str) -> str:
    """Words without what only lays them out: the dashes of a list, and all space."""
    lines = (line.strip().removeprefix("- ") for line in words.split("\n"))
    return "".join("".join(lines).split())


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
