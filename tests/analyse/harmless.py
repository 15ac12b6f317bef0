"""`python -m tests.analyse.harmless`: edits of the decree's rules that change nothing of what they say.

Comments, the order of rules, parentheses, the names of locals, operands exchanged, a comparison said the other way
round: the report on the scope must be the same, finding by finding.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from compiler.analyse.analyse import Analyser
from compiler.analyse.tree import Report
from compiler.driver import RuleText, check
from compiler.types import QualifiedName
from service.project.files import find
from service.project.loading import load

ROOT = Path(__file__).resolve().parents[2]
_BLOCK = re.compile(r"^```catala\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SCOPE = re.compile(r"^scope (\w+):$", re.MULTILINE)
_CONDITION = re.compile(r"under condition ((?:(?!under condition|consequence)[^\n#])+)\n(\s+)consequence")
_LOCAL = re.compile(r"with pattern \w+ content (\w+)")
_AND = re.compile(r"(\w+ (?:<=|>=|<|>|=) [\w,.]+(?: \w+)?) and (\w+ (?:<=|>=|<|>|=) [\w,.]+(?: \w+)?)$")
_COMPARED = re.compile(r"^(\w+) (<=|>=|<|>) ([\w,.]+(?: \w+)?)$")
_TURNED = {"<=": ">", ">=": "<", "<": ">=", ">": "<="}


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit of one file: what was done, in which scope, and the whole new text."""

    what: str
    path: str
    scope: QualifiedName
    text: str


def edits(path: str, module: str, text: str) -> Iterator[Edit]:
    """Harmless edits of a file, of all sorts by turns."""
    for block in _BLOCK.finditer(text):
        scopes = list(_SCOPE.finditer(block[1]))
        for number, scope in enumerate(scopes):
            end = scopes[number + 1].start() if number + 1 < len(scopes) else len(block[1])
            body = block[1][scope.end() : end]
            name = QualifiedName(module, scope[1])
            for what, new in _changed(body):
                start = block.start(1)
                whole = text[: start + scope.end()] + new + text[start + end :]
                yield Edit(what, path, name, whole)


def _changed(body: str) -> Iterator[tuple[str, str]]:
    items = re.split(r"\n\n(?=  )", body)
    for number, item in enumerate(items):
        if "definition" not in item and "rule " not in item:
            continue
        lead = "" if item.startswith("\n") else "  "
        yield "comment", _with(items, number, item.replace("  ", "  # Nothing is said here.\n  ", 1) if lead else item)
        if number + 1 < len(items) and "date " not in item and not item.startswith("\n"):
            yield "order", "\n\n".join([*items[:number], items[number + 1], item, *items[number + 2 :]])
        found = _CONDITION.search(item)
        if found is not None:
            yield "parentheses", _with(items, number, _put(item, found, f"({found[1].strip()})"))
            yield from _rewritten(items, number, item, found)
        local = _LOCAL.search(item)
        if local is not None and not re.search(rf"[.{{] *{local[1]}\b|-- {local[1]}:", item):
            yield "local", _with(items, number, re.sub(rf"\b{local[1]}\b", f"{local[1]}_renamed", item))


def _rewritten(items: list[str], number: int, item: str, found: re.Match[str]) -> Iterator[tuple[str, str]]:
    condition = found[1].strip()
    both = _AND.fullmatch(condition)
    if both is not None:
        yield "operands", _with(items, number, _put(item, found, f"{both[2]} and {both[1]}"))
    compared = _COMPARED.fullmatch(condition)
    if compared is not None:
        turned = f"not ({compared[1]} {_TURNED[compared[2]]} {compared[3]})"
        yield "comparison", _with(items, number, _put(item, found, turned))


def _put(item: str, found: re.Match[str], condition: str) -> str:
    return item[: found.start(1)] + condition + item[found.end(1) :]


def _with(items: list[str], number: int, item: str) -> str:
    return "\n\n".join([*items[:number], item, *items[number + 1 :]])


def told(report: Report) -> tuple[list[str], list[tuple[str, str, str]]]:
    """What a report says, without the places."""
    undecided = [(each.kind.value, each.variable, each.reason) for each in report.undecided]
    return sorted(each.key for each in report.findings), sorted(undecided)


def main() -> int:
    """Make edits, spread over the files and sorts, and print which change a report."""
    parser = argparse.ArgumentParser(prog="python -m tests.analyse.harmless", description=__doc__)
    parser.add_argument("--count", type=int, default=100, help="how many edits")
    count = parser.parse_args().count
    loaded = load(find(ROOT / "rules", ROOT))
    checked = loaded.checked
    sources = {module.source.path: (module.name, module.source.text) for module in checked.program.modules}
    texts = [RuleText(path, text) for path, (_, text) in sources.items() if path.startswith("rules/")]
    tables = {each.as_posix(): each.read_text(encoding="utf-8") for each in Path("rules").rglob("*.csv")}
    listed = [edit for text in texts for edit in edits(text.path, sources[text.path][0], text.text)]
    chosen = _spread(listed, count * 2)
    before = Analyser(checked.program, checked.lookup)
    made = loud = 0
    for edit in chosen:
        if edit.text == sources[edit.path][1] or made == count:
            continue
        new = check(
            [RuleText(each.path, edit.text) if each.path == edit.path else each for each in texts], tables=tables
        )
        if not new.ok:
            continue
        made += 1
        if told(before.of(edit.scope)) != told(Analyser(new.program, new.lookup).of(edit.scope)):
            loud += 1
            print("not the same:", edit.what, edit.path, edit.scope.name)
    print(f"{made - loud} of {made} harmless edits leave the report as it was")
    return 1 if loud else 0


def _spread(listed: list[Edit], count: int) -> list[Edit]:
    """So many edits, of each sort about as many, from all files."""
    sorts = sorted({each.what for each in listed})
    of_sort = [[each for each in listed if each.what == sort] for sort in sorts]
    chosen: list[Edit] = []
    for number in range(count):
        mine = of_sort[number % len(sorts)]
        if mine:
            chosen.append(mine.pop((number * 7919) % len(mine)))
    return chosen


if __name__ == "__main__":
    sys.exit(main())
