"""The description of the API, with the names of the questions and with examples that are asked as it is made."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from service.http.asking import Answering, Asked, Kind, Options
from service.http.problems import KINDS

if TYPE_CHECKING:
    from compiler.types import QualifiedName
    from service.http.law import Law

#: The question of the examples, where the rules have it.
_PREFERRED = "Warranty"

JSON, LINES, PROBLEM = "application/json", "application/x-ndjson", "application/problem+json"


def description(law: Law, answering: Answering) -> dict[str, Any]:
    """The description as an object of OpenAPI 3.1."""
    found: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("openapi.yaml").read_text("utf-8"))
    found["info"]["version"] = law.basis.version or "0"
    found["components"]["schemas"]["Problem"]["properties"]["type"]["examples"] = list(_kinds())
    names = [law.address(each) for each in law.scopes]
    parameters = found["components"]["parameters"]
    if names:
        parameters["Name"]["schema"]["examples"] = names
    timelines = sorted(law.address(each) for each in law.with_timeline)
    if timelines:
        parameters["TimelineName"]["schema"]["examples"] = timelines
    _Examples(law, answering, found).write()
    return found


def encoded(found: dict[str, Any]) -> bytes:
    """The description as it is sent; also read by people."""
    return json.dumps(found, indent=1, ensure_ascii=False).encode()


def _kinds() -> Iterator[str]:
    from service.http.problems import KINDS_AT

    return (KINDS_AT + each for each in KINDS)


class _Examples:
    """Asks, and puts questions and answers where they belong."""

    def __init__(self, law: Law, answering: Answering, found: dict[str, Any]) -> None:
        self.law = law
        self.answering = answering
        self.paths = found["paths"]
        self.components = found["components"]

    def write(self) -> None:
        """All examples; rules without any case have none."""
        asked = self._first(tuple(self.law.scopes))
        if asked is not None:
            self._of_question(asked)
        timeline = self._first(tuple(each for each in self.law.scopes if each in self.law.with_timeline))
        if timeline is not None:
            facts = dict(self.law.scopes[timeline].example or {})
            self.components["parameters"]["TimelineName"]["example"] = self.law.address(timeline)
            self.components["requestBodies"]["Events"]["content"][JSON]["example"] = facts
            self._reply("/api/timelines/{name}", "timeline", timeline, facts)
        statements = [
            name for name, each in self.law.provisions.items() if isinstance(each, dict) and each.get("rules")
        ]
        if statements:
            id_ = "art15-1-a" if "art15-1-a" in statements else statements[0]
            operation = self.paths["/api/provisions/{id}"]["get"]
            operation["parameters"][0]["example"] = id_
            operation["responses"]["200"]["content"][JSON]["example"] = self.law.provision(id_)
        version = self.paths["/api/version"]["get"]["responses"]["200"]["content"][JSON]
        version["example"] = self.law.version()

    def _first(self, scopes: tuple[QualifiedName, ...]) -> QualifiedName | None:
        with_example = [each for each in scopes if self.law.scopes[each].example]
        preferred = [each for each in with_example if each.name == _PREFERRED]
        return next(iter((*preferred, *with_example)), None)

    def _of_question(self, scope: QualifiedName) -> None:
        facts = dict(self.law.scopes[scope].example or {})
        self.components["parameters"]["Name"]["example"] = self.law.address(scope)
        self.components["requestBodies"]["Facts"]["content"][JSON]["example"] = facts
        ask = self.paths["/api/scopes/{name}/ask"]["post"]["responses"]["200"]["content"][JSON]
        ask["examples"] = {
            "with its reasons": {"value": self._ask("ask", scope, facts)},
            "without reasons": {"value": self._ask("ask", scope, facts, Options(reasons=False))},
            "a decision record": {"value": self._ask("ask", scope, facts, Options(record=True))},
        }
        record = ask["examples"]["a decision record"]["value"]
        verify = self.paths["/api/verify"]["post"]
        verify["requestBody"]["content"][JSON]["example"] = record
        self._reply("/api/verify", "verify", None, record)
        first = next(iter(facts), "fact")
        wrong = {(first[:-1] or "x"): facts.get(first)}
        refused = self.components["responses"]["BadFacts"]["content"][PROBLEM]
        refused["example"] = self._ask("ask", scope, wrong)
        batch = self.paths["/api/scopes/{name}/batch"]["post"]
        lines = "".join(f"{json.dumps(each)}\n" for each in (facts, wrong))
        batch["requestBody"]["content"][LINES]["example"] = lines
        reply = self.answering.respond(Asked("batch", scope, lines.encode()))
        batch["responses"]["200"]["content"][LINES]["example"] = reply.body.decode()
        self.paths["/api/scopes/{name}"]["get"]["responses"]["200"]["content"][JSON]["example"] = self.law.shown(scope)

    def _reply(self, path: str, kind: Kind, scope: QualifiedName | None, data: Any) -> None:
        content = self.paths[path]["post"]["responses"]["200"]["content"][JSON]
        content["example"] = self._ask(kind, scope, data)

    def _ask(self, kind: Kind, scope: QualifiedName | None, data: Any, options: Options | None = None) -> Any:
        body = json.dumps(data).encode()
        return json.loads(self.answering.respond(Asked(kind, scope, body, options or Options())).body)
