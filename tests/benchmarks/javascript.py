"""How long the JavaScript target takes in Node, on the seven rules and on all cases of the decree.

    python -m tests.benchmarks.javascript

A question goes in as JSON text and its outputs come out as JSON text; beside it stands the function alone, on facts
that are typed already. What an answer costs grows with the rules behind it: those of the scope and of the scopes that it
asks.
"""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from statistics import median
from typing import Any

from service.project import find, load
from service.project.generated import module_paths
from tests.benchmarks.frame import Table, write_section
from tests.benchmarks.seven import SEVEN, facts
from tests.javascript.node import Node, running

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).parent / "javascript.mjs"
QUESTIONS = 4_000
_WORDS = """A question goes in as JSON text and its outputs come out as JSON text; beside it stands the function alone, on
facts that are typed already. The rules behind an answer are those of the scope and of the scopes that it asks. Of the
cases of the decree the mean of a scope is given."""


def main() -> None:
    """Measures, prints the table, and puts it on the page."""
    with running(SCRIPT, str(ROOT / "generated/javascript")) as node:
        rows = [_row(each.name, _asked(node, each.module, each.scope, facts(each, QUESTIONS))) for each in SEVEN]
        rows.append(_row("all cases of the decree", _cases(node)))
    table = Table(
        ("", "rules", "from JSON to JSON, µs a call", "µs a rule", "function alone, µs a call", "µs a rule"), rows
    ).markdown()
    print(table)
    write_section("javascript", f"## JavaScript, in Node\n\n{_WORDS}\n\n{table}")


def _asked(node: Node, module: str, scope: str, questions: list[Any]) -> dict[str, float]:
    """Rules behind an answer, and medians in µs a call."""
    asked = {"module": f"{module}.js", "scope": scope, "questions": [json.dumps(each) for each in questions]}
    found = node.ask(asked)
    return {"rules": found["rules"], **{name: median(found[name]) for name in ("evaluate", "function")}}


def _cases(node: Node) -> dict[str, float]:
    """Every scope that has cases, asked with them: the mean of a scope."""
    loaded = load(find(ROOT / "rules", ROOT))
    paths = module_paths(loaded.checked, loaded.project)
    by_scope: defaultdict[tuple[str, str], list[Any]] = defaultdict(list)
    for question in loaded.checked.questions:
        by_scope[paths[question.scope.module], question.scope.name].append(dict(question.facts))
    found = [
        _asked(node, module, scope, cases * max(1, QUESTIONS // len(cases) // 4))
        for (module, scope), cases in by_scope.items()
    ]
    return {name: sum(each[name] for each in found) / len(found) for name in ("rules", "evaluate", "function")}


def _row(name: str, found: dict[str, float]) -> tuple[str, ...]:
    shown = (f"{found[each]:.2f}" for each in ("evaluate", "function"))
    a_rule = (f"{found[each] / found['rules']:.2f}" for each in ("evaluate", "function"))
    (json_call, function_call), (json_rule, function_rule) = shown, a_rule
    return name, f"{found['rules']:.0f}", json_call, json_rule, function_call, function_rule


if __name__ == "__main__":
    main()
