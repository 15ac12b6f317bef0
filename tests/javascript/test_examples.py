"""The head of each module says how it is asked: what it says runs, as it stands there."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.javascript.node import require_node

ROOT = Path(__file__).resolve().parents[2]
LAW = ROOT / "generated/javascript"
#: Modules that declare no scope of the law, and so have nothing to be asked.
WITHOUT = {"decree/part_1_general_provision.js", "library/administration.js", "library/obligations.js"}


def example(path: Path) -> str | None:
    """The code in the head of a module."""
    head = path.read_text("utf-8").partition("*/")[0]
    found = re.search(r"^ \* @example\n((?: \* .*\n)+)", head, re.M)
    return None if found is None else re.sub(r"^ \* ", "", found[1], flags=re.M)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What each example prints, run beside its module."""
    law = tmp_path_factory.mktemp("examples") / "law"
    shutil.copytree(LAW, law)
    lines = []
    for path in sorted(law.rglob("*.js")):
        code = example(path)
        if code is not None and path.parent.name != "runtime":
            beside = path.with_suffix(".example.mjs")
            shown = re.search(r"^const \{ (\w+) \} =", code, re.M)
            assert shown is not None, code
            beside.write_text(f"{code}\nexport const found = [typeof {shown[1]}, JSON.parse(answer)];\n")
            name = path.relative_to(law).as_posix()
            lines.append(
                f'console.log("{name}", await import("./law/{beside.relative_to(law).as_posix()}")'
                ".then(({ found }) => JSON.stringify(found), (failure) => `${failure}`));"
            )
    (law.parent / "all.mjs").write_text("\n".join(lines))
    done = subprocess.run(
        [require_node(), "all.mjs"], cwd=law.parent, capture_output=True, encoding="utf-8", check=True, env={}
    )
    return dict(line.split(" ", 1) for line in done.stdout.splitlines())


def test_every_module_with_scopes_has_an_example(said: dict[str, str]) -> None:
    asked = {
        path.relative_to(LAW).as_posix()
        for folder in ("decree", "library", "situations")
        for path in (LAW / folder).glob("*.js")
    }
    assert said.keys() >= asked - WITHOUT


def test_every_example_gives_a_value_and_its_reasons(said: dict[str, str]) -> None:
    for name, told in said.items():
        assert told.startswith('["'), f"{name}: {told}"
        assert '"undefined"' not in told, f"{name}: {told}"
        assert '"reasons"' in told, f"{name}: {told}"
