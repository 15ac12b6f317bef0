"""Our answer to a recorded run: the command line itself, on a copy of the checkout's rule files."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from click.testing import CliRunner

from service.cli.main import kotmai
from tests.conformance.blocks import Asked, Block
from tests.conformance.recorded import Place, inside

#: Our implementations of upstream's external modules, under the paths of the checkout.
_EXTERNALS = Path(__file__).parent / "externals"


@dataclass(frozen=True, slots=True)
class Mistake:
    """A diagnostic of ours: its own place first, then those that its labels point to."""

    code: str
    severity: str
    words: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """`crash` is the traceback of a run that broke, "" otherwise."""

    result: str
    code: int
    mistakes: tuple[Mistake, ...]
    crash: str = ""

    @property
    def errors(self) -> tuple[Mistake, ...]:
        return tuple(each for each in self.mistakes if each.severity == "error")


@contextlib.contextmanager
def stage(root: Path, folder: str = ".") -> Iterator[Path]:
    """A copy of a folder of the checkout, which becomes the current folder, so that files are shown as recorded."""
    with TemporaryDirectory() as name:
        copy = Path(name).resolve()
        ours = [(_EXTERNALS, path) for path in _EXTERNALS.rglob("*.py")]
        for base, path in (*((root, path) for path in (root / folder).rglob("*.catala_*")), *ours):
            target = copy / path.relative_to(base)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
        with contextlib.chdir(copy):
            yield copy


def answer(block: Block, wanted: Asked, copy: Path, *options: str) -> Answer:
    """Run a block on the part of its file that stands before it."""
    path = copy / block.path
    whole = path.read_text(encoding="utf-8")
    path.write_text(block.before, encoding="utf-8")
    try:
        return run((*wanted.arguments, "--message-format", "json", *options, block.path), is_json=wanted.is_json)
    finally:
        path.write_text(whole, encoding="utf-8")


def run(arguments: tuple[str, ...], *, is_json: bool) -> Answer:
    """Run the command line; a traceback is an answer too, and a bad one."""
    shown = CliRunner().invoke(kotmai, list(arguments), prog_name="kotmai")
    if shown.exception is not None and not isinstance(shown.exception, SystemExit):
        told = "".join(traceback.format_exception(shown.exception, limit=-3))
        return Answer("", shown.exit_code, (), told)
    is_typecheck = arguments[0] == "typecheck"
    report = shown.stdout if is_typecheck else shown.stderr
    found = _mistakes(report)
    if shown.exit_code and not any(each.severity == "error" for each in found):
        found = (*found, Mistake("bad-inputs", "error", report.strip(), ()))
    result = "" if is_typecheck else shown.stdout.strip() if is_json else inside(shown.stdout)
    return Answer(result, shown.exit_code, found)


def _mistakes(report: str) -> tuple[Mistake, ...]:
    try:
        read = json.loads(report)["diagnostics"]
    except (ValueError, KeyError):
        return ()
    return tuple(
        Mistake(
            each["code"],
            each["severity"],
            re.sub(r"\s+", " ", each["message"]),
            tuple(
                Place(place["path"], place["line"]) for place in (each, *each.get("labels", ())) if place.get("line")
            ),
        )
        for each in read
    )
