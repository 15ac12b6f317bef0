"""`python -m tests.conformance PATH`: our answers beside the recorded ones of a checkout of upstream's repository."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from tests.conformance.out_of_reach import FLOOR_ALL, FLOOR_PLAIN, SKIPPED
from tests.conformance.report import Compared, compared, differences, other_warnings, skipped, table


def main() -> int:
    """Print the table and what differs; 1 where fewer blocks agree than must."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("path", type=Path, help="a checkout of upstream's repository; nothing is written to it")
    parser.add_argument("--folder", default="", help="only this folder of its tests")
    parser.add_argument("--verbose", action="store_true", help="say of each difference what differs")
    parser.add_argument("--json", action="store_true", help="print one object")
    given = parser.parse_args()
    if not (given.path / "tests").is_dir():
        parser.error(f"{given.path} holds no folder `tests`: name the folder of a checkout")
    runs = list(compared(given.path.resolve(), given.folder))
    left = skipped(given.path.resolve(), given.folder)
    if given.json:
        print(json.dumps(_object(runs, left), ensure_ascii=False, indent=1))
    else:
        print(*_text(runs, left, verbose=given.verbose), sep="\n")
    if given.folder:
        return 0
    agree = sum(each.verdict.agrees for each in runs)
    plain = sum(each.verdict.agrees and each.asked.is_plain for each in runs)
    return 0 if plain >= FLOOR_PLAIN and agree >= FLOOR_ALL else 1


def _text(runs: list[Compared], left: Counter[str], *, verbose: bool) -> list[str]:
    lines = [*table(runs), *differences(runs, verbose=verbose), "", f"not compared: {left.total()}"]
    lines += [f"  {count:>3} {name}: {SKIPPED.get(name, 'other options')}" for name, count in left.most_common()]
    return [*lines, *other_warnings(runs, verbose=verbose)]


def _object(runs: list[Compared], left: Counter[str]) -> dict[str, object]:
    return {
        "agree": sum(each.verdict.agrees for each in runs),
        "all": len(runs),
        "plain_agree": sum(each.verdict.agrees and each.asked.is_plain for each in runs),
        "plain": sum(each.asked.is_plain for each in runs),
        "skipped": dict(left),
        "differences": [
            {
                "path": each.block.path,
                "line": each.block.line,
                "command": each.block.command,
                "cause": each.verdict.cause,
                "detail": each.verdict.detail,
                "out_of_reach": each.reason or None,
            }
            for each in runs
            if not each.verdict.agrees
        ],
    }


if __name__ == "__main__":
    sys.exit(main())
