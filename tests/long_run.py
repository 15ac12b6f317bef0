"""What the long runs share: processes that leave Ctrl-C to the run, how far it came, and how to go on."""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.pool import Pool


def _leave_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def workers(jobs: int) -> Iterator[Pool]:
    """So many processes. Ctrl-C leaves the block as its end does: what follows it says how far the run came. While the
    processes start, it waits, so that none of them takes it for its own."""
    with contextlib.suppress(KeyboardInterrupt):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        with multiprocessing.Pool(jobs, _leave_interrupts) as pool:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
            yield pool


@dataclass(slots=True)
class Pace:
    """How far a run is: told now and then, the more often where someone looks on. Tasks are done in order, so that
    `done` of them are those numbered from `start`. What is not random has no seed."""

    total: int
    what: str
    seed: str
    start: int
    every: int
    done: int = 0
    began: float = field(default_factory=time.monotonic)

    def step(self, failed: int) -> None:
        """One more is done."""
        self.done += 1
        looked_on = sys.stdout.isatty()
        if self.done % (self.every // 10 if looked_on else self.every) == 0:
            speed = self.done / (time.monotonic() - self.began)
            told = f"{speed:.0f}" if speed >= 10 else f"{speed:.2f}"
            words = f"{self.done} of {self.total} {self.what}, {told} a second, {failed} failed"
            print(words, end="\r" if looked_on else "\n", flush=True)

    def end(self) -> None:
        """Says how to go on, where the run was stopped."""
        if self.done < self.total:
            seed = f"--seed {self.seed} " if self.seed else ""
            print(f"Go on with {seed}--start {self.start + self.done}")
