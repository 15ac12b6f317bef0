"""`python -m tests.conformance.examples PATH`: the test scopes of a checkout of Catala's examples, program by program.

A scope agrees if it gives what a block beside it records, or, where none is recorded, if it runs through: what it should
give is then said by its own assertions.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from compiler.defaults.askable import is_test
from compiler.interpret.strict import StrictInterpreter
from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import Failure
from dsl.diagnostics import Severity
from dsl.locales import locale_of
from service.project import Loaded, Project, load
from service.render.result import mistakes, result_box
from service.render.styled import plain
from tests.conformance.blocks import blocks_in
from tests.conformance.recorded import inside, recorded

#: Programs that cannot all run, and why.
OUT_OF_REACH = {
    "impot_revenu": "an external module written in OCaml only, whose functions give structures",
    "asp": "aide_fibre has an external module written in OCaml only; bcae7 has dates in the year 0",
}


@dataclass(frozen=True, slots=True)
class Ran:
    """One test scope: `trouble` is what differs from upstream, "" where nothing does."""

    path: str
    scope: str
    trouble: str
    is_recorded: bool

    @property
    def program(self) -> str:
        return self.path.split("/")[0]


@dataclass(frozen=True, slots=True)
class Checked:
    """One file of tests: how long reading and checking it took, with the modules it uses."""

    path: str
    lines: int
    seconds: float
    runs: tuple[Ran, ...]


def files_of(root: Path, folder: str) -> Iterator[Path]:
    """The rule files that hold test scopes."""
    for path in sorted((root / folder).rglob("*.catala_*")):
        if "#[test]" in path.read_text(encoding="utf-8"):
            yield path


def checked(root: Path, path: Path) -> Checked:
    """Check one file with what it uses, and run its test scopes."""
    shown = path.relative_to(root).as_posix()
    start = time.perf_counter()
    try:
        loaded = load(Project(root), [path])
    except Exception:
        return Checked(shown, 0, 0, (Ran(shown, "-", f"crash\n{traceback.format_exc(limit=-3)}", False),))
    seconds = time.perf_counter() - start
    lines = sum(each.document.source.text.count("\n") for each in loaded.checked.files)
    return Checked(shown, lines, seconds, tuple(_runs(shown, path, loaded)))


def _runs(shown: str, path: Path, loaded: Loaded) -> Iterator[Ran]:
    text = path.read_text(encoding="utf-8")
    blocks = {each.command.split()[1]: each for each in blocks_in(shown, text) if each.kind == "test-scope"}
    if not loaded.ok:
        wrong = [each for each in loaded.diagnostics if each.severity is Severity.ERROR]
        told = "\n".join(f"{each.code} {each.span}: {each.message}" for each in wrong[:6])
        trouble = f"refused, {len(wrong)} mistakes\n{told}"
        names = tuple(blocks) or ("-",) * text.count("#[test]")
        yield from (Ran(shown, name, trouble, name in blocks) for name in names)
        return
    interpreter = StrictInterpreter(loaded.checked.program, locale_of(path.name))
    for module in loaded.checked.program.modules:
        for scope in module.scopes:
            if scope.span.path in loaded.asked and is_test(scope):
                block = blocks.get(scope.name.name)
                ours = _box(interpreter, scope.name)
                theirs = recorded(block.output, is_json=False).result if block and not block.code else None
                trouble = ours if ours.startswith("!") else ""
                if theirs is not None and ours != theirs:
                    trouble = ours if trouble else f"another value\n{ours}\ninstead of\n{theirs}"
                yield Ran(shown, scope.name.name, trouble, theirs is not None)


def _box(interpreter: StrictInterpreter, scope: object) -> str:
    """The inside of the box, or `!` and what went wrong."""
    from compiler.types import QualifiedName

    assert isinstance(scope, QualifiedName)
    try:
        values, refused = interpreter.completed(scope, interpreter.decoded(scope, {}))
        if refused is not None:
            raise refused
    except Failure as failure:
        return "! " + "\n".join(f"{', '.join(map(str, places))}: {words}" for words, places in mistakes(failure))
    except BadFacts as problem:
        return f"! {problem}"
    except Exception:
        return f"! crash\n{traceback.format_exc(limit=-3)}"
    outputs = interpreter.program.scope(scope).outputs
    bound = [
        (each.name, interpreter.schemas.of(each.type), value)
        for each, value in zip(outputs, values.values, strict=True)
    ]
    return inside("\n".join(plain(each) for each in result_box(scope.name, bound, interpreter.locale)))


def table(runs: list[Ran]) -> Iterator[str]:
    """How many scopes agree, by program."""
    yield f"{'program':<40} {'agree':>9} {'recorded':>9}"
    programs = sorted({each.program for each in runs})
    for program in (*programs, "all"):
        here = [each for each in runs if program in ("all", each.program)]
        agree = f"{sum(not each.trouble for each in here)}/{len(here)}"
        yield f"{program:<40} {agree:>9} {sum(each.is_recorded for each in here):>9}"


def main() -> int:
    """Print the table and what differs; 1 where a program that can run does not agree."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.examples", description=__doc__)
    parser.add_argument("path", type=Path, help="a checkout of the examples; nothing is written to it")
    parser.add_argument("--folder", default=".", help="only this program")
    parser.add_argument("--verbose", action="store_true", help="say of each difference what differs, and all times")
    given = parser.parse_args()
    root = given.path.resolve()
    if not root.is_dir():
        parser.error(f"{given.path} is no folder: name the folder of a checkout")
    runs: list[Ran] = []
    for path in files_of(root, given.folder):
        found = checked(root, path)
        runs += found.runs
        if given.verbose:
            print(f"{found.path}: {found.lines} lines checked in {found.seconds:.2f} s", flush=True)
    print(*table(runs), sep="\n")
    for each in runs:
        if each.trouble:
            reason = OUT_OF_REACH.get(each.program, "")
            told = each.trouble if given.verbose else each.trouble.splitlines()[0]
            print(f"\n{each.path} {each.scope}" + (f"  [{reason}]" if reason else ""))
            print(*(f"    {line}" for line in told.splitlines()), sep="\n")
    return int(any(each.trouble and each.program not in OUT_OF_REACH for each in runs))


if __name__ == "__main__":
    sys.exit(main())
