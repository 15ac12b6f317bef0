"""The JavaScript target as an engine that answers: its folder, and one Node process that runs what stands in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compiler.defaults.tree import Program
from compiler.javascript.to_javascript import emit
from compiler.runtime.answers import Json
from service.project.generated import runtime_files
from service.project.targets import JAVASCRIPT
from tests.differential.engines import Outcome
from tests.javascript.node import Node, running

DRIVER = Path(__file__).parent / "driver.mjs"


def with_library(folder: Path) -> Path:
    """A folder for targets, with the run-time library in it."""
    return _filled(folder, runtime_files(JAVASCRIPT))


def written(folder: Path, program: Program, paths: dict[str, str]) -> None:
    """The modules of a program in a folder that has the run-time library."""
    _filled(folder, emit(program, paths))


def _filled(folder: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    return folder


@dataclass(frozen=True, slots=True)
class JavaScript:
    """Generated JavaScript that answers."""

    node: Node

    def strict(self, module: str, scope: str, facts: Json) -> Outcome:
        """What the function of a scope gives, or how it fails."""
        said = self._asked("strict", module, scope, facts)
        if said["kind"] == "Conflict":
            said["told"] = said["told"][0], tuple(said["told"][1])
        elif said["kind"] == "Refused":
            said["told"] = tuple(said["told"])
        assert said["kind"] not in ("crash", "BadFacts"), said["told"]
        return Outcome(said["kind"], said["told"], said.get("place", ""), said.get("provision", ""))

    def answer(self, module: str, scope: str, facts: Json) -> Any:
        """The answer with its reasons, as JSON."""
        return self._asked("answer", module, scope, facts)

    def outputs(self, module: str, scope: str, facts: Json) -> Any:
        """The outputs alone, as JSON."""
        return self._asked("evaluate", module, scope, facts)

    def outcomes(self, module: str, scope: str, facts: Json) -> Any:
        """What each output comes to, or the kind of an error that stops all of them."""
        said = self._asked("outcomes", module, scope, facts)
        if "kind" not in said or "status" in said["kind"]:
            return said
        assert said["kind"] not in ("crash", "BadFacts"), said["told"]
        return {"error": said["kind"]}

    def _asked(self, how: str, module: str, scope: str, facts: Json) -> Any:
        return self.node.ask({"how": how, "module": module, "scope": scope, "facts": json.dumps(facts)})


@contextmanager
def answering(folder: Path) -> Iterator[JavaScript]:
    """The target in a folder, in a Node process of its own."""
    with running(DRIVER, str(folder)) as node:
        yield JavaScript(node)
