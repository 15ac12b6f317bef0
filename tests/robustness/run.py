"""The long run: many thousand rule files made wrong, on all cores.

    python -m tests.robustness.run FOLDER... --variants 20000

Without folders, our own rules are taken, and upstream's tests where `CATALA_REPO` says where they are. Variant number n
of a seed is always the same, so a run is taken up again with `--start`.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tests.differential.choices import Choices
from tests.long_run import Pace, workers
from tests.robustness.checking import minimal, trouble
from tests.robustness.mutations import mutated

RULES = Path(__file__).parents[2] / "rules"
#: The law, and small files that have every construct between them.
OWN = (str(RULES), str(Path(__file__).parents[1] / "emit"))


@cache
def corpus(folders: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Rule files by name, with their text."""
    files = sorted(path for folder in folders for path in Path(folder).rglob("*.catala_*") if path.is_file())
    return tuple((path.name, path.read_text("utf-8", errors="replace")) for path in files)


def one(task: tuple[tuple[str, ...], str, int]) -> tuple[int, str, str, str]:
    """One variant: its number, and of a failure what it is, the file's name and a short text that fails."""
    folders, seed, number = task
    files = corpus(folders)
    which, text = mutated([text for _, text in files], Choices.seeded(f"{seed}:{number}"))
    name = files[which][0]
    found = trouble(name, text)
    if not found:
        return number, "", "", ""
    return number, found, name, minimal(text, lambda shorter: trouble(name, shorter) == found)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the variants; 1 where one has failed."""
    parser = argparse.ArgumentParser(description="Rule files made wrong: messages, never a traceback.")
    parser.add_argument("folders", nargs="*", help="folders with rule files")
    parser.add_argument("--variants", type=int, default=20_000, help="how many (20000)")
    parser.add_argument("--seed", default="a", help="which run of variants (a)")
    parser.add_argument("--start", type=int, default=0, help="the number of the first variant (0)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once (the cores)")
    asked = parser.parse_args(arguments)
    folders = tuple(asked.folders) or _usual()
    tasks = ((folders, asked.seed, number) for number in range(asked.start, asked.start + asked.variants))
    kinds: Counter[str] = Counter()
    pace = Pace(asked.variants, "variants", asked.seed, asked.start, every=2000)
    with workers(asked.jobs) as pool:
        print(f"{len(corpus(folders))} files from {', '.join(folders)}", flush=True)
        for number, found, name, text in pool.imap(one, tasks, chunksize=16):
            if found:
                kinds[found] += 1
                if kinds[found] == 1:
                    print(f"\nVariant {asked.seed}:{number} of {name}: {found}\n{text!r}", flush=True)
            pace.step(kinds.total())
    for found, count in kinds.most_common():
        print(f"{count:6} {found}")
    print(f"\n{pace.done} variants, {kinds.total()} failed, {len(kinds)} kinds of failure.")
    pace.end()
    return 1 if kinds else 0


def _usual() -> tuple[str, ...]:
    upstream = os.environ.get("CATALA_REPO", "")
    return (*OWN, str(Path(upstream) / "tests")) if upstream else OWN


if __name__ == "__main__":
    sys.exit(main())
