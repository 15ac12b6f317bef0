"""A long run that is stopped says how far it came and how to go on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from tests.long_run import Pace
from tests.robustness.run import RULES


def _heeding_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def test_ctrl_c_ends_it_kindly() -> None:
    """The whole group is interrupted, as a terminal does it."""
    command = (sys.executable, "-u", "-m", "tests.robustness.run", str(RULES), "--jobs", "2", "--start", "40")
    # A shell that starts tests in the background lets them ignore what is to be tested here.
    running = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_heeding_interrupts,
    )
    assert running.stdout is not None
    assert "files from" in running.stdout.readline()
    os.killpg(running.pid, signal.SIGINT)
    shown, wrong = running.communicate(timeout=300)
    assert running.returncode == 0
    assert "variants, 0 failed, 0 kinds of failure." in shown
    assert "Go on with --seed a --start " in shown
    assert wrong == ""


@pytest.mark.parametrize(("done", "said"), [(0, "--start 5\n"), (2, "--start 7\n"), (3, "")])
def test_how_to_go_on(done: int, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    pace = Pace(3, "variants", "b", start=5, every=10)
    for _ in range(done):
        pace.step(0)
    pace.end()
    assert capsys.readouterr().out == (said and f"Go on with --seed b {said}")
