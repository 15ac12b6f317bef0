"""`python -m tests.analyse.upstream PATH`: the proof tests of a checkout of upstream's repository, asked here.

A recorded run says of which variables upstream's prover warns that they may be empty, or that two exceptions may hold.
The same is read from our findings: a gap, and a conflict or an overlap. Upstream proves each variable by itself, so that
is asked here too (`tests.analyse.apart`).
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from compiler.analyse.analyse import analyse
from compiler.analyse.tree import Kind
from compiler.defaults.tree import Binding
from compiler.driver import RuleText, check
from tests.analyse.apart import apart
from tests.conformance.blocks import Block, blocks_of

FOLDER = "tests-extra/proof"
_WARNED = re.compile(r"\[([\w.]+)\] (This variable might return an empty error|At least two exceptions overlap)")
_OURS = {Kind.GAP: "empty", Kind.CONFLICT: "overlap", Kind.OVERLAP: "overlap"}


@dataclass(frozen=True, slots=True)
class Run:
    """A recorded run and ours: what each finds, as variable and kind; `reason` says why they may differ."""

    block: Block
    theirs: frozenset[tuple[str, str]]
    ours: frozenset[tuple[str, str]]
    reason: str

    @property
    def agrees(self) -> bool:
        """Whether both say the same, or upstream could not say."""
        return bool(self.reason) or self.theirs == self.ours


def runs(root: Path) -> Iterator[Run]:
    """The recorded proofs of a checkout."""
    for block in blocks_of(root, FOLDER):
        if block.kind == "proof":
            yield _run(block, (root / block.path).read_text(encoding="utf-8"))


def _run(block: Block, text: str) -> Run:
    theirs = frozenset(
        (found[1], "empty" if "empty" in found[2] else "overlap") for found in _WARNED.finditer(block.output)
    )
    checked = check([RuleText(block.path, text)])
    if not checked.ok:
        return Run(block, theirs, frozenset({("", "mistake")}), "both refuse the file" if block.code else "")
    program = checked.program
    wanted = next((after for before, after in pairwise(block.command.split()) if before == "-s"), "")
    found: set[tuple[str, str]] = set()
    for scope in (scope for module in program.modules[-1:] for scope in module.scopes):
        if wanted and scope.name.name != wanted:
            continue
        for binding in scope.bindings:
            if isinstance(binding, Binding) and binding.term is not None:
                report = analyse(apart(program, scope.name, binding.name), [scope.name])
                found |= {
                    (f"{scope.name.name}.{each.variable}", _OURS[each.kind])
                    for each in report.findings
                    if each.kind in _OURS and each.variable == binding.name
                }
                found |= {
                    (f"{scope.name.name}.{each.variable}", "undecided")
                    for each in report.undecided
                    if each.kind in _OURS and each.variable == binding.name
                }
    reason = "upstream could not translate it" if "translation to Z3 failed" in block.output else ""
    return Run(block, theirs, frozenset(found), reason)


def main() -> int:
    """Print what differs and how many agree."""
    parser = argparse.ArgumentParser(prog="python -m tests.analyse.upstream", description=__doc__)
    parser.add_argument("path", type=Path, help="a checkout of upstream's repository; nothing is written to it")
    found = list(runs(parser.parse_args().path.resolve()))
    for each in found:
        if each.theirs != each.ours:
            print(
                f"{each.block.key}: upstream {sorted(each.theirs)}, here {sorted(each.ours)}; {each.reason or 'differs'}"
            )
    agree = sum(each.agrees for each in found)
    print(f"{agree} of {len(found)} agree")
    return 0 if agree >= 45 else 1


if __name__ == "__main__":
    sys.exit(main())
