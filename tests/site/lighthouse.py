"""Lighthouse on each type of page, as `kotmai serve` serves it: `python -m tests.site.lighthouse [PAGE…]`.

Accessibility, best practices and search must be without fault, and performance must be at least 95 of 100 on a phone with
a slow line, as Lighthouse simulates both. Accessibility and its neighbours do not depend on the machine; times do, so
they are judged like this:

- A page is measured until it has 95, at most three times, and its best run counts: what else a machine does only ever
  makes a page slower. Every run is told.
- The factor from this machine to a phone follows the machine's usual measure (`.ci/lighthouse/run.mjs`). A run in which
  the machine was much faster than that would be let off too lightly: another is made, and if there is no other, it is
  told that nothing is known of the page's speed.
- A page that has not got there is a failure if the machine was itself in some run: fast enough to be judged by, and not
  much slower than usual. If it never was, that is told likewise.

CI runs it; users need neither Lighthouse nor Node. It is installed from the lock in `.ci/lighthouse`. The longest
pages, of megabytes (whole Parts with all rules and cases), are not in the list: taking them apart takes Lighthouse
minutes.
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / ".ci" / "lighthouse"
#: A page of each type, and where it is looked at.
PAGES = (
    "mobile:index.html",
    "mobile:decree/article-15.html",
    "mobile:decree/part-5.html",
    "mobile:ask/warranty.html",
    "mobile:questions.html",
    "mobile:worked/hydropower.html",
    "desktop:tutorials/drafter.html",
)
#: By Lighthouse's measure of a machine: below this its times are told and not judged, for they tell of the machine (two
#: cores that others use too have 100 to 400, a desk computer 1,500 or more).
FAST_ENOUGH = 1000
FLOORS = {"performance": 0.95, "accessibility": 1.0, "best-practices": 1.0, "seo": 1.0}
#: A machine is itself while its measure is within these of its usual one.
SLOWER, FASTER = 0.75, 1.25


@contextmanager
def served() -> Iterator[str]:
    """The address of a service of the project, with the site that stands in `.build/site`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "service.cli.main", "serve", "--port", str(port), "--log", "errors"]
    service = subprocess.Popen(command, cwd=ROOT)
    try:
        address = f"http://127.0.0.1:{port}"
        for _ in range(240):
            try:
                urlopen(f"{address}/api/health", timeout=2).close()
                break
            except (URLError, OSError):
                if service.poll() is not None:
                    raise SystemExit("The service ended before it answered.") from None
                time.sleep(0.5)
        yield address
    finally:
        service.terminate()
        service.wait(20)


def main(pages: Sequence[str] = PAGES) -> int:
    """Measures, prints a line for each page, and returns 1 where a page is below."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        raise SystemExit("There is no Chromium on this machine.")
    if not (TOOL / "node_modules").is_dir():
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], cwd=TOOL, check=True)
    bounds = str(FLOORS["performance"]), str(FASTER)
    below = 0
    with served() as address:
        run = subprocess.Popen(
            ["node", str(TOOL / "run.mjs"), chromium, address, *bounds, *pages],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert run.stdout is not None
        for line in run.stdout:
            told, is_below = judged(json.loads(line))
            print(told, flush=True)
            below += is_below
        if run.wait():
            raise SystemExit("Lighthouse could not be run.")
    return 1 if below else 0


def judged(found: dict[str, Any]) -> tuple[str, bool]:
    """A line for a page, with what lost points where it is below; and whether it is."""
    runs = found["runs"]
    best = max(runs, key=lambda run: (_counts(run), _performance(run)))
    scores = {name: best["scores"][name] for name in FLOORS}
    below = [name for name, score in scores.items() if score is None or score < FLOORS[name]]
    is_known = any(map(_tells, runs)) if "performance" in below else _counts(best)
    missed = [name for name in below if name != "performance" or is_known]
    told = ", ".join(f"{name} {_of_100(score)}" for name, score in scores.items())
    if len(runs) > 1:
        told += f" (best of {', '.join(_of_100(run['scores']['performance']) for run in runs)})"
    if not is_known:
        told += f" (performance not judged: the machine is at {max(run['measure'] for run in runs):.0f})"
    more = [f"    {each}" for each in best["lost"]] if below else []
    return "\n".join((f"{'✗' if missed else '✓'} {found['page']}, {found['form']}: {told}", *more)), bool(missed)


def _performance(run: dict[str, Any]) -> float:
    return run["scores"]["performance"] or 0.0


def _counts(run: dict[str, Any]) -> bool:
    """Whether the factor was enough for the machine as it then was."""
    return bool(run["measure"] <= run["usual"] * FASTER)


def _tells(run: dict[str, Any]) -> bool:
    """Whether a page that is slow then is slow by itself."""
    return bool(max(FAST_ENOUGH, run["usual"] * SLOWER) <= run["measure"])


def _of_100(score: float | None) -> str:
    return "not scored" if score is None else f"{score * 100:.0f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or PAGES))
