"""A real browser for tests, without a window."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

#: How long a page is waited for, in ms. It says only when to give up: a busy machine takes long for what is well.
PATIENCE = 120_000


def chromium() -> str:
    """Where Chromium is. A machine without it skips the test, CI fails."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        if os.environ.get("CI"):
            pytest.fail("CI needs a Chromium to look at the pages, and none is installed")
        pytest.skip("no Chromium is installed")
    return found


def dump(browser: str, address: str, profile: Path) -> str:
    """The document of an address after its scripts have run."""
    command = [
        browser,
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        f"--user-data-dir={profile}",
    ]
    command += ["--window-size=1600,1200", "--virtual-time-budget=8000", "--dump-dom", address]
    return subprocess.run(command, capture_output=True, text=True, timeout=400, check=True).stdout
