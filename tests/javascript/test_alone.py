"""The folder of the target stands alone: in Node with nothing beside it, and in a browser."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from compiler.types import QualifiedName
from service.project.evaluators import from_folder
from tests.chromium import chromium, dump
from tests.javascript.node import require_node

ROOT = Path(__file__).resolve().parents[2]
WARRANTY = QualifiedName("Part_4_concession_activities", "Warranty")
FACTS = {"project": {"Electricity": 5}}
PART_4 = "decree/part_4_concession_activities.js"


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The target alone in a folder."""
    shutil.copytree(ROOT / "generated/javascript", tmp_path / "law")
    return tmp_path


def expected() -> object:
    """The answer of generated Python."""
    return json.loads(json.dumps(from_folder(ROOT / "generated").answer(WARRANTY, dict(FACTS)).as_json()))


def test_every_module_is_loaded_in_node_with_no_packages(copied: Path) -> None:
    script = (
        'import { readdirSync } from "node:fs";\n'
        'const files = readdirSync("law", { recursive: true }).filter((each) => each.endsWith(".js"));\n'
        "for (const file of files) await import(`./law/${file}`);\n"
        "console.log(files.length > 40);\n"
    )
    (copied / "all.mjs").write_text(script)
    assert node(copied, "all.mjs") == "true\n"


def test_an_answer_in_node(copied: Path) -> None:
    script = (
        f'import {{ Electricity, WARRANTY, warranty }} from "./law/{PART_4}";\n'
        'import { Fraction } from "./law/runtime/fractions.js";\n'
        'import { answerJson } from "./law/runtime/reasons.js";\n'
        "console.log(`${warranty({ project: new Electricity(new Fraction(5n)) }).amount}`);\n"
        f"console.log(answerJson(WARRANTY, '{json.dumps(FACTS)}'));\n"
    )
    (copied / "one.mjs").write_text(script)
    amount, _, answer = node(copied, "one.mjs").partition("\n")
    assert amount == "1000000"
    assert json.loads(answer) == expected()


def test_nothing_is_imported_from_elsewhere() -> None:
    for path in (ROOT / "generated/javascript").rglob("*.js"):
        imported = re.findall(r'^(?:import|export) .*?from "([^"]+)"|^\} from "([^"]+)"', path.read_text("utf-8"), re.M)
        for one in (each for pair in imported for each in pair if each):
            assert one.startswith("."), f"{path}: {one}"
            assert (path.parent / one).resolve().is_relative_to(ROOT / "generated/javascript"), f"{path}: {one}"


@pytest.mark.browser
def test_an_answer_in_a_browser(copied: Path) -> None:
    browser = chromium()
    page = f"""<!doctype html><meta charset=utf-8><pre id="found"></pre>
<script type="module">
import {{ WARRANTY }} from "./law/{PART_4}";
import {{ answerJson }} from "./law/runtime/reasons.js";
document.getElementById("found").textContent = answerJson(WARRANTY, '{json.dumps(FACTS)}');
</script>"""
    (copied / "page.html").write_text(page)
    with served(copied) as address:
        shown = re.search(
            r'<pre id="found">(.*?)</pre>', dump(browser, f"{address}/page.html", copied / "profile"), re.S
        )
    assert shown is not None
    assert json.loads(unescape(shown[1])) == expected()


def node(folder: Path, script: str) -> str:
    """What a script prints, run in a folder without anything of ours around it."""
    done = subprocess.run(
        [require_node(), script], cwd=folder, capture_output=True, encoding="utf-8", check=False, env={}, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder on this machine's own network: a browser loads no modules from files."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass
