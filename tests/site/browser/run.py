"""The long run: random cases to every form of the site in a real browser, against the interpreter.

    python -m tests.site.browser.run --cases 1000 --seed a --start 0

The site is built first, or taken from `--site`. A batch is some cases to one form; the batches go round the forms, so
that a run that is stopped has asked all of them about as much. Batch number n of a seed is always the same. What
differs is printed with its facts.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from compiler.cases.run import run as run_case
from service.project.evaluators import interpreted
from service.site import build
from tests.chromium import chromium
from tests.differential.test_decree import CHECKED
from tests.long_run import Pace, workers
from tests.site.browser.conftest import WITHOUT_FORM
from tests.site.browser.forms import Compared, Form, Judge, forms
from tests.site.conftest import evaluators, law_identities, law_terms, outside_texts

#: Cases of a batch: enough that opening the page is a small part of its time.
BATCH = 500


@cache
def _browser() -> Any:
    """The browser of this process; it ends with it."""
    from playwright.sync_api import sync_playwright

    return sync_playwright().start().chromium.launch(executable_path=chromium(), args=["--no-sandbox"])


@cache
def _judge() -> Judge:
    return Judge(CHECKED.program)


def one(task: tuple[Path, Form, int, str]) -> Compared:
    """One batch. Scripts that stop, and requests that leave the folder, are differences too."""
    site, form, size, seed = task
    wrong: list[str] = []
    context = _browser().new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    try:
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(f"{form.page}: {error}"))
        page.on("request", lambda asked: wrong.extend(_outside(form, asked.url)))
        page.goto((site / "ask" / form.page).as_uri())
        page.locator(WITHOUT_FORM).wait_for(state="detached")
        found = _judge().compare(page, form, _judge().questions(form, size, seed))
    finally:
        context.close()
    return Compared(found.statuses, (*wrong, *found.differences))


def _outside(form: Form, address: str) -> list[str]:
    """What is asked of anything but the folder of the site."""
    return [] if address.startswith("file:") else [f"{form.page} asks for {address}"]


def built(folder: Path) -> Path:
    """The site of the rules as they stand, built anew."""
    evaluator = interpreted(CHECKED.program)
    results = [run_case(question, evaluator.answer) for question in CHECKED.questions]
    build(
        CHECKED,
        results,
        folder,
        strict=True,
        outside=outside_texts(),
        evaluators=evaluators(),
        identities=law_identities(),
        terms=law_terms(),
    )
    return folder


def main(arguments: Sequence[str] | None = None) -> int:
    """Asks the forms; 1 where one differs."""
    parser = argparse.ArgumentParser(description="Random cases to every form, in a browser, against the interpreter.")
    parser.add_argument("--cases", type=int, default=1_000, help="how many for each form (1000)")
    parser.add_argument("--seed", default="a", help="which run of cases (a)")
    parser.add_argument("--start", type=int, default=0, help="the number of the first batch (0)")
    parser.add_argument("--site", type=Path, help="a site that is built already")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="browsers at once (the cores)")
    parser.add_argument("--most", type=int, default=10, help="stop after so many differences (10)")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as room:
        site = asked.site.resolve() if asked.site else built(Path(room) / "site")
        return _run(site, asked)


def _run(site: Path, asked: argparse.Namespace) -> int:
    every = list(forms(site))
    rounds = [min(BATCH, asked.cases - first) for first in range(0, asked.cases, BATCH)]
    tasks = [(site, form, size, f"{asked.seed}:{n}:{form.page}") for n, size in enumerate(rounds) for form in every]
    tasks = tasks[asked.start :]
    seen: Counter[str] = Counter()
    failed = cases = 0
    pace = Pace(len(tasks), f"batches of up to {BATCH} cases", asked.seed, asked.start, every=24)
    with workers(asked.jobs) as pool:
        for (_, _, size, _), found in zip(tasks, pool.imap(one, tasks), strict=True):
            seen.update(found.statuses)
            failed += len(found.differences)
            cases += size
            for each in found.differences[: asked.most]:
                print(f"\n{each}", flush=True)
            pace.step(failed)
            if failed >= asked.most:
                break
    kinds = ", ".join(f"{kind} {many}" for kind, many in seen.most_common())
    print(f"\n{cases} cases to {len(every)} forms, {failed} differ. Outputs: {kinds}.")
    pace.end()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
