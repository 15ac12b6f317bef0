"""The generated package on its own: copied elsewhere, in an isolated Python, as its page tells developers to use it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "embedding.md"
#: What is not the scalar package: those who want it need more than Python.
_OTHERS = shutil.ignore_patterns("__pycache__", "columns", "javascript")

_EVERY_SCOPE = """
import importlib, pkgutil, sys
sys.path.insert(0, {folder!r})
import law
asked = 0
for each in pkgutil.walk_packages(law.__path__, "law."):
    module = importlib.import_module(each.name)
    asked += sum(name.startswith("decide_") for name in vars(module))
ours = [name for name in sys.modules if name.partition(".")[0] in ("compiler", "dsl", "service", "generated", "numpy", "lark")]
assert not ours, ours
print(asked)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder with a copy of the package, under another name."""
    found = tmp_path_factory.mktemp("elsewhere")
    shutil.copytree(ROOT / "generated", found / "law", ignore=_OTHERS)
    return found


def run(code: str, folder: Path) -> str:
    """What an isolated Python prints: it sees neither this project nor the environment."""
    found = subprocess.run([sys.executable, "-I", "-S", "-c", code], cwd=folder, capture_output=True, text=True)
    assert found.returncode == 0, found.stderr
    return found.stdout


def test_every_module_of_a_copy_is_imported_alone(folder: Path) -> None:
    assert int(run(_EVERY_SCOPE.format(folder=str(folder)), folder)) > 100


def test_the_page_runs_as_it_stands(folder: Path) -> None:
    code = "\n".join(re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL))
    shown = run(f"import sys; sys.path.insert(0, {str(folder)!r})\n" + code.replace("generated.", "law."), folder)
    assert shown.splitlines()[0] == "The Decree names no amount for this size."
    assert "does not apply Article 15(1), first item" in shown
    assert "'value'" in shown
