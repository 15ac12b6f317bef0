"""Coroutines in tests: a browser of other tests may have left a loop on the thread that runs them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def run_apart(run: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """What a coroutine gives, run on a thread of its own. Raises what it raises."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(run())).result()
