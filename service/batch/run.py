"""A run over a table: block by block, on several cores, with a checkpoint every few seconds."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from service.batch.answered import Answers, Bad, add
from service.batch.journal import Journal, Progress
from service.batch.sinks import BadRows, Sink
from service.batch.sources import Block, Source

#: How often the files are brought to the disk and the note is written.
SECONDS = 2.0

#: What a block comes to: its answers, and the rows that cannot be answered, each in their order.
Found: TypeAlias = tuple[Answers, list[Bad]]


class Engine(Protocol):
    """What answers the rows of a block. It is used in forked processes."""

    def block(self, block: Block) -> Found: ...


@dataclass(slots=True)
class Run:
    """The work on one table. `told` is called after each block."""

    source: Source
    sink: Sink
    bad_rows: BadRows
    journal: Journal
    progress: Progress
    engine: Engine
    rows: int
    jobs: int
    #: Behind which row an interrupted run goes on.
    confirmed: int = 0

    def go(self, told: Callable[[Progress], None]) -> None:
        """Answers what is left of the table. An interruption leaves the note, and the same command goes on."""
        self._save()
        saved = time.monotonic()
        for block, (good, bad) in self._answered():
            self.sink.write(good)
            self.bad_rows.write(bad)
            self._count(block, good, bad)
            told(self.progress)
            if time.monotonic() - saved > SECONDS:
                self._save()
                saved = time.monotonic()
        self._save()
        self.sink.finish()
        self.bad_rows.finish()
        self.journal.remove()

    def _save(self) -> None:
        self.progress.answers_mark = self.sink.checkpoint()
        self.progress.bad_mark = self.bad_rows.checkpoint()
        self.journal.write(self.progress)
        self.confirmed = self.progress.rows

    def _count(self, block: Block, good: Answers, bad: list[Bad]) -> None:
        self.progress.rows += len(block)
        self.progress.end = block.end
        self.progress.bad += len(bad)
        add(self.progress.counts, good.counts)

    def _answered(self) -> Iterator[tuple[Block, Found]]:
        """The blocks with their answers, in order. A few blocks are under way at a time, so that memory stays small."""
        blocks = self.source.blocks(self.rows, self.progress.rows)
        if self.jobs < 2:
            yield from ((each, self.engine.block(each)) for each in blocks)
            return
        with _workers(self.engine, self.jobs) as ask:
            waiting: deque[tuple[Block, Future[Found]]] = deque()
            for block in blocks:
                waiting.append((block, ask(block)))
                if len(waiting) > 2 * self.jobs:
                    done, future = waiting.popleft()
                    yield done, future.result()
            while waiting:
                done, future = waiting.popleft()
                yield done, future.result()


_engine: Engine | None = None


@contextmanager
def _workers(engine: Engine, jobs: int) -> Iterator[Callable[[Block], Future[Found]]]:
    """Processes that are forked with the engine in them."""
    global _engine
    _engine = engine
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("fork"), _begin)
    try:
        yield lambda block: pool.submit(_ask, block)
    finally:
        pool.shutdown(cancel_futures=True)
        _engine = None


def _begin() -> None:
    """An interruption is for the parent to deal with."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _ask(block: Block) -> Found:
    assert _engine is not None
    return _engine.block(block)
