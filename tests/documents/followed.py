"""Tutorials and how-to pages, followed step by step in a copy of the project, as a reader would.

The pages of `docs/tutorials/` and `docs/how-to/`, and some others, mark their steps so. The steps of a page are taken
in their order, in one copy of Part 4 of the decree with what it uses, for which the evaluators are compiled:

- `console`: each line that begins with `$ ` is run, and what stands below it is what it prints, on either stream.
  `kotmai` runs in this process, `curl` is asked of a service of the copy, anything else is for `sh`. A line `…` stands
  for any lines, and `…` within a line for any words.
- `KIND FILE` makes a file, such as `python warranty.py`.
- `diff FILE` changes one: the lines with ` ` and `-` stand in it once, together, and those with ` ` and `+` replace them.
- Fences without these forms are not steps: `sh` holds what a test cannot do, such as cloning.

`python -m tests.documents.followed PAGE…` writes what the commands print into the pages.
"""

from __future__ import annotations

import atexit
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, chdir
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import httpx
from click.testing import CliRunner

from service.cli.main import kotmai
from service.site.guide import PageFence, page_fences
from tests.http.served import serving

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(
    path
    for folder in ("tutorials", "how-to", "explanation", "reference")
    for path in (DOCS / folder).glob("*.md")
    if any(fence.is_step for fence in page_fences(path.read_text("utf-8")))
)
#: Part 4 of the decree and all that it reaches: what the pages do is the same for it as for the whole, and sooner done.
PART_4 = (
    "calendars/lao_pdr.catala_en",
    "calendars/lao_pdr.csv",
    "decree/confirmed.toml",
    "decree/findings.toml",
    "decree/part_4_concession_activities.catala_en",
    "library/administration.catala_en",
    "library/obligations.catala_en",
)
#: Where pages say that the service answers.
ADDRESS = "http://127.0.0.1:8000"
_ANY = "…"


@dataclass(slots=True)
class Step:
    """A command of a page with what the page shows below it; `line` is that of the command, from 1."""

    command: str
    line: int
    shown: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Printed:
    step: Step
    lines: list[str]


def steps(fence: PageFence) -> list[Step]:
    """The commands of a console."""
    found: list[Step] = []
    for number, line in enumerate(fence.lines, fence.first + 1):
        if line.startswith("$ "):
            found.append(Step(line[2:], number))
        elif found:
            found[-1].shown.append(line)
        else:
            raise ValueError(f"line {number}: a console begins with a command")
    return found


def follow(page: Path, folder: Path) -> Iterator[Printed]:
    """Take the steps of a page in an empty folder, and give what each command prints."""
    text = page.read_text("utf-8")
    shutil.copytree(_part_4(), folder, dirs_exist_ok=True)
    with ExitStack() as stack:
        stack.enter_context(chdir(folder))
        ask = _Service(folder, stack)
        for fence in page_fences(text):
            if fence.kind == "console":
                for step in steps(fence):
                    yield Printed(step, _said(step.command, ask).rstrip("\n").split("\n"))
            elif fence.kind == "diff" and fence.file:
                change(folder / fence.file, fence.lines)
            elif fence.is_step:
                path = folder / fence.file
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text("\n".join((*fence.lines, "")), "utf-8")


@cache
def _part_4() -> Path:
    """A project with Part 4 of the decree, compiled once for all pages."""
    kept = tempfile.TemporaryDirectory()
    atexit.register(kept.cleanup)
    folder = Path(kept.name)
    for name in PART_4:
        path = folder / "rules" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "rules" / name, path)
    _keep_own(folder / "rules" / "decree")
    shutil.copytree(ROOT / "generated", folder / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)  # it names the forms of the evaluators
    with chdir(folder):
        CliRunner().invoke(kotmai, ["compile"], prog_name="kotmai")
    return folder


def _keep_own(law: Path) -> None:
    """Leave out what is confirmed and accepted of the other Parts."""
    part = Path(PART_4[4])
    words = (law / part.name).read_text("utf-8")
    confirmed = (law / "confirmed.toml").read_text("utf-8").split("\n")
    own = (each for each in confirmed if " = " not in each or f"{{#{each.partition(' = ')[0]}}}" in words)
    (law / "confirmed.toml").write_text("\n".join(own), "utf-8")
    head, *findings = re.split(r"^(?=\[)", (law / "findings.toml").read_text("utf-8"), flags=re.MULTILINE)
    found = (each for each in findings if part.stem.capitalize() in each.partition("]\n")[0])
    (law / "findings.toml").write_text("".join((head, *found)), "utf-8")


def change(path: Path, lines: Iterable[str]) -> None:
    """Put the new lines of a difference in the place of its old ones."""
    changed = list(lines)
    old = "".join(f"{each[1:]}\n" for each in changed if not each.startswith("+"))
    new = "".join(f"{each[1:]}\n" for each in changed if not each.startswith("-"))
    text = path.read_text("utf-8")
    if text.count(old) != 1:
        raise ValueError(f"these lines stand {text.count(old)} times in {path.name}:\n{old}")
    path.write_text(text.replace(old, new), "utf-8")


def _said(command: str, ask: Callable[[str], str]) -> str:
    """What a command prints, on either stream."""
    is_plain = not any(f" {sign}" in command for sign in ("|", ">", "2>", "&&")) or command.startswith("curl ")
    if command.startswith("kotmai ") and is_plain:
        result = CliRunner().invoke(
            kotmai, shlex.split(command)[1:], prog_name="kotmai", env={"COLUMNS": "80", "KOTMAI_RULES": None}
        )
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.output
    given = None
    if command.startswith("curl "):
        asked, _, command = command.partition(" | ")
        given = ask(asked)
        if not command:
            return given
    paths = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "COLUMNS": "80", "PATH": paths}
    if not command.startswith("kotmai "):  # what a page makes must do without the project
        environment.pop("PYTHONPATH", None)
    ran = subprocess.run(
        command,
        shell=True,
        text=True,
        input=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        timeout=120,
    )
    return ran.stdout


class _Service:
    """What `curl` gets from a service of the rules as they are when it is first asked."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder, self._stack = folder, stack
        self._address = ""

    def __call__(self, command: str) -> str:
        if not self._address:
            log = Path(self._stack.enter_context(tempfile.TemporaryDirectory())) / "log"
            self._address = self._stack.enter_context(serving(self._folder / "rules", log)).address
        words = shlex.split(command)
        (url,) = (each for each in words if each.startswith(ADDRESS))
        options = {
            word: words[at + 1] for at, word in enumerate(words[:-1]) if word in ("-H", "-d", "--data-binary", "-o")
        }
        headers = dict([options["-H"].split(": ", 1)]) if "-H" in options else {}
        body = options.get("-d", options.get("--data-binary"))
        if body is not None and body.startswith("@"):
            body = (self._folder / body[1:]).read_text("utf-8")
        came = httpx.request(
            "GET" if body is None else "POST",
            url.replace(ADDRESS, self._address),
            content=body and body.encode(),
            headers=headers,
            timeout=60,
        )
        if "-o" in options:
            (self._folder / options["-o"]).write_bytes(came.content)
            return ""
        return came.text


def agrees(shown: list[str], came: list[str]) -> bool:
    """Whether a page shows what came; where it has dots, it leaves something out."""
    pattern = "".join(
        "(?:.*\n)*?" if line.strip() == _ANY else ".*?".join(map(re.escape, line.split(_ANY))) + "\n" for line in shown
    )
    return re.fullmatch(pattern, "".join(f"{line.rstrip()}\n" for line in came if came != [""])) is not None


#: What is another today and tomorrow, or whenever a line is added to a rule file: times, lines, counts of cases.
_PASSING = (
    (re.compile(r"\d[\d,.]* (s\b|rows a second|questions put)"), rf"{_ANY} \1"),
    (re.compile(r"(\.catala_en:)\d+"), rf"\1{_ANY}"),
    (re.compile(r"\bline \d+"), f"line {_ANY}"),
    (re.compile(r"^\d[\d,]* (cases? passed|rule files)"), rf"{_ANY} \1"),
    (re.compile(r"  \d+ cases$"), f"  {_ANY} cases"),
    (re.compile(r"\d[\d,]* (statements in|articles|encoded|tested|not encoded)\b"), rf"{_ANY} \1"),
)


def _lasting(line: str) -> str:
    for pattern, instead in _PASSING:
        line = pattern.sub(instead, line)
    return line


def with_outputs(page: Path, folder: Path) -> str:
    """The page with what its commands print, where it shows something else."""
    lines = page.read_text("utf-8").split("\n")
    for printed in reversed(list(follow(page, folder))):
        step = printed.step
        if not agrees(step.shown, printed.lines):
            came = [] if printed.lines == [""] else [_lasting(line.rstrip()) for line in printed.lines]
            lines[step.line : step.line + len(step.shown)] = came
    return "\n".join(lines)


def main(named: Iterable[str]) -> None:
    for path in [Path(each).resolve() for each in named] or PAGES:
        with tempfile.TemporaryDirectory() as folder:
            new = with_outputs(path, Path(folder))
        if new != path.read_text("utf-8"):
            path.write_text(new, "utf-8")
            print(f"{path}: outputs written")


if __name__ == "__main__":
    main(sys.argv[1:])
