"""One Node process for each module of tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.javascript.node import Node, running
from tests.javascript.runtime.door import SCRIPT


@pytest.fixture(scope="module")
def node() -> Iterator[Node]:
    with running(SCRIPT) as process:
        yield process
