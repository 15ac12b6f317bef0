"""What any text at all must come through: `check` gives messages or accepts, within its time; what is accepted
compiles."""

from __future__ import annotations

import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from compiler.driver import RuleText, check
from compiler.emit.to_python import emit
from dsl.diagnostics.render import as_json, frame, gnu

#: Seconds that one file may take.
LIMIT = 5.0


class TooSlow(Exception):
    """A file took longer than it may."""


def trouble(path: str, text: str, limit: float = LIMIT) -> str:
    """What is wrong with how a text is taken, as one line that is the same for the same mistake of ours; "" if nothing."""
    began = time.process_time()
    try:
        with _alarm(4 * limit):
            checked = check([RuleText(path, text)])
            for each in checked.diagnostics:
                assert each.message.strip(), each.code
                assert frame(each)
                assert gnu(each)
                assert as_json(each)
            if checked.ok:
                _compiles(checked.program)
    except Exception as problem:
        last = traceback.extract_tb(problem.__traceback__)[-1]
        return f"{type(problem).__name__} in {'/'.join(last.filename.split('/')[-3:])}:{last.name}"
    taken = time.process_time() - began
    return f"slow: over {limit:.0f} s" if taken > limit else ""


def _compiles(program: Any) -> None:
    for name, text in emit(program, {each.name: f"module_{n}" for n, each in enumerate(program.modules)}).items():
        if name.endswith(".py"):
            compile(text, name, "exec")


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    def ring(*_: object) -> None:
        raise TooSlow

    # Seconds of this process: what else the machine does is not held against a file.
    before = signal.signal(signal.SIGVTALRM, ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def minimal(text: str, fails: Callable[[str], bool], tries: int = 600) -> str:
    """A short text that still fails: lines are taken out, then signs."""
    for pieces in (lambda whole: whole.splitlines(keepends=True), list):
        text, tries = _fewer(pieces(text), fails, tries)
    return text


def _fewer(pieces: list[str], fails: Callable[[str], bool], tries: int) -> tuple[str, int]:
    size = max(len(pieces) // 2, 1)
    while size and tries > 0:
        start = 0
        while start < len(pieces) and tries > 0:
            fewer = [*pieces[:start], *pieces[start + size :]]
            tries -= 1
            if fails("".join(fewer)):
                pieces = fewer
            else:
                start += size
        size //= 2
    return "".join(pieces), tries
