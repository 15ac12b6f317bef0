"""Lighthouse on each type of page, as `kotmai serve` serves it: `python -m tests.site.lighthouse [PAGE…]`.

Accessibility, best practices and search must be without fault. For performance 95 of 100 is aimed at, on a phone with a
slow line: less is told, and less than 80 in the best of three runs is a failure, for what else a machine does takes points.
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
    "mobile:tutorials/drafter.html",
    "desktop:reference/command-line.html",
)
#: By Lighthouse's measure of a machine: below this its times are told and not judged, for they tell of the machine (two
#: cores that others use too have 100 to 400, a desk computer 1,500 or more).
FAST_ENOUGH = 1000
AIM = 0.95
FLOORS = {"performance": 0.8, "accessibility": 1.0, "best-practices": 1.0, "seo": 1.0}


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
    below = 0
    with served() as address:
        run = subprocess.Popen(
            ["node", str(TOOL / "run.mjs"), chromium, address, *pages], stdout=subprocess.PIPE, text=True
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
    is_fast = found["measure"] >= FAST_ENOUGH
    scores = {name: found["scores"][name] for name in FLOORS}
    missed = [
        name
        for name, score in scores.items()
        if (name != "performance" or is_fast) and (score is None or score < FLOORS[name])
    ]
    told = ", ".join(f"{name} {_of_100(score)}" for name, score in scores.items())
    slow = "" if is_fast else f" (performance not judged: the machine is at {found['measure']:.0f})"
    is_slow = is_fast and (scores["performance"] or 0) < AIM
    more = [f"    {each}" for each in found["lost"]] if missed or is_slow else []
    slow += f" (performance below {_of_100(AIM)}, which is aimed at)" if is_slow else ""
    return "\n".join((f"{'✗' if missed else '✓'} {found['page']}, {found['form']}: {told}{slow}", *more)), bool(missed)


def _of_100(score: float | None) -> str:
    return "not scored" if score is None else f"{score * 100:.0f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or PAGES))
