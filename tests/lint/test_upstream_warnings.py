"""Our warnings beside those that upstream's compiler gave for its own files, where a checkout is at hand: set
CATALA_REPO to its folder. Compared are kinds and lines, for every rule file that we accept by itself."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from compiler.driver import RuleText, check
from dsl.diagnostics import Severity
from tests.conformance.blocks import Block, blocks_of

ROOT = Path(os.environ.get("CATALA_REPO", "/nonexistent"))

#: Words by which upstream's warnings are told apart, and our codes for them.
KINDS = {
    "is declared but never defined": "never-defined",
    "does not contribute": "unused-variable",
    "sum <type> of": "deprecated-sum",
    "identical justifications": "identical-rules",
    "Multiple conflicting": "certain-conflict",
    "The structure": "unused-structure",
    "The field": "unused-field",
    "The enumeration": "unused-enumeration",
    "The constructor": "unused-case",
    "Unreachable match case": "wildcard-unreachable",
    "binding will be ignored": "binding-ignored",
    "Unrecognised attribute": "unknown-attribute",
    "not allowed in this context": "misplaced-attribute",
    "are rewritten": "replaces-everything",
    "Extra leading or trailing space": "fence-extra-space",
}
#: Warnings of our own, which upstream does not have.
OWN = frozenset({"possible-conflict", "unused-let", "functions-not-comparable", "narrow-not", "days-with-months"})

#: Where we differ, and why.
KNOWN = {
    "tests/default/good/undef_internal.catala_en": "of a variable without a rule it is not said again that it is unused",
    "tests/exception/bad/two_exceptions.catala_en": "a rule that starts with its exception is shown from that line on",
}


class Warned(NamedTuple):
    code: str
    lines: tuple[int, ...]


def recorded(block: Block) -> set[Warned]:
    """The warnings in what upstream printed, but for those of a run."""
    found = set()
    for box in re.split(r"^┌─", block.output, flags=re.MULTILINE):
        words = " ".join(box.replace("│", " ").split())
        code = next((code for said, code in KINDS.items() if said in words), "")
        if box.startswith("[WARNING]") and code:
            lines = tuple(sorted(int(line) for line in re.findall(r"├─➤ \S+?:(\d+)\.", box)))
            found.add(Warned(code, lines))
    return found


def ours(block: Block) -> set[Warned] | None:
    """Our warnings about the file as far as the block, or None where we do not accept it alone."""
    checked = check([RuleText(block.path, block.before)])
    if not checked.ok:
        return None
    return {
        Warned(each.code, tuple(sorted({each.span.line, *(label.span.line for label in each.labels)})))
        for each in checked.diagnostics
        if each.severity is Severity.WARNING and each.span is not None and each.code not in OWN
    }


def runs() -> Iterator[Block]:
    """The recorded runs that show their warnings as boxes."""
    for block in blocks_of(ROOT):
        is_boxed = "--disable-warnings" not in block.command and "--message-format" not in block.command
        if block.kind in ("typecheck", "test-scope", "interpret") and is_boxed:
            yield block


@pytest.mark.skipif(not ROOT.is_dir(), reason="no checkout of upstream: CATALA_REPO is not set")
def test_the_same_warnings_in_the_same_lines() -> None:
    differing: dict[str, object] = {}
    agreeing = 0
    for block in runs():
        mine = ours(block)
        if mine is None:
            continue
        if mine == recorded(block):
            agreeing += 1
        elif block.path not in KNOWN:
            differing[block.key] = (sorted(mine - recorded(block)), sorted(recorded(block) - mine))
    assert differing == {}
    assert agreeing >= 300
