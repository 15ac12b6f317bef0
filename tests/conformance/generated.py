"""`python -m tests.conformance.generated PATH`: generated Python beside the interpreter on every scope that upstream's
suite or a checkout of the examples runs.

That the interpreter agrees with upstream is measured elsewhere; here the evaluators must give what it gives: the same
outputs, or a failure of the same kind at the same place (of a conflict and a missing implementation only the
interpreter knows the place).
"""

from __future__ import annotations

import argparse
import importlib
import itertools
import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

import compiler.runtime
from compiler.defaults.askable import is_test
from compiler.emit.names import module_path
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.decode import decode
from compiler.runtime.encode import encode
from compiler.runtime.facts import BadFacts, Given, loads
from compiler.runtime.failures import Conflict, Failure, NotImplementedInPython
from compiler.runtime.schema import OptionalOf
from compiler.runtime.scopes import Scope
from compiler.types import QualifiedName, StructureType
from service.project import Loaded, Project, load
from service.project.generated import files_of, module_paths
from tests.conformance.blocks import asked, blocks_of
from tests.conformance.examples import files_of as example_files
from tests.conformance.ours import stage

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Question:
    """A scope with its inputs; `text` is what of the file is read, None for all of it."""

    path: str
    scope: str
    facts: str
    text: str | None


def questions(root: Path) -> Iterator[Question]:
    """The scopes that recorded blocks run."""
    for block in blocks_of(root):
        wanted = asked(block)
        if wanted is None or "-s" not in wanted.arguments:
            continue
        given = wanted.arguments
        facts = given[given.index("--input") + 1] if "--input" in given else "{}"
        yield Question(block.path, given[given.index("-s") + 1], facts, block.before)


def outcomes(loaded: Loaded, folder: Path, asked_for: list[tuple[QualifiedName, str]]) -> Iterator[tuple[str, str]]:
    """What the interpreter and the evaluators say to each question."""
    judge = Interpreter(loaded.checked.program)
    modules = _imported(loaded, folder)
    for name, facts in asked_for:
        yield (
            _said(lambda n=name, f=facts: _interpreted(judge, n, loads(f))),
            _said(lambda n=name, f=facts: _generated(modules[n.module], n, loads(f))),
        )


def _said(ask: Any) -> str:
    try:
        return str(ask())
    except BadFacts:
        return "bad facts"
    except Failure as failure:
        place = "" if isinstance(failure, Conflict | NotImplementedInPython) else failure.place
        return f"{type(failure).__name__} at {place}"
    except Exception:
        return f"crash: {traceback.format_exc(limit=-3)}"


def _interpreted(judge: Interpreter, name: QualifiedName, facts: Given) -> Any:
    record = judge.run(name, judge.decoded(name, facts))
    return encode(judge.schemas.of(StructureType(name)), record)


def _generated(module: ModuleType, name: QualifiedName, facts: Given) -> Any:
    described = next(
        each for each in vars(module).values() if isinstance(each, Scope) and each.name in (name.name, str(name))
    )
    values = decode(described.facts, facts)
    given = {
        each.argument: value.value
        if value is not None and not each.required and not isinstance(each.type, OptionalOf)
        else value
        for each, value in zip(described.inputs, values, strict=True)
    }
    return encode(described.type, described.function(**given))


def _imported(loaded: Loaded, folder: Path) -> dict[str, ModuleType]:
    """The evaluators of a program by module, over the compiler's own run-time library."""
    package = f"conformance_{next(_numbers)}"
    for path, text in files_of(loaded.checked, loaded.project).items():
        if not path.startswith("runtime/"):
            target = folder / package / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    made = ModuleType(package)
    made.__path__ = [str(folder / package)]
    sys.modules[package] = made
    sys.modules[f"{package}.runtime"] = compiler.runtime
    for name, module in list(sys.modules.items()):
        if name.startswith("compiler.runtime."):
            sys.modules[f"{package}.{name.removeprefix('compiler.')}"] = module
    paths = module_paths(loaded.checked, loaded.project)
    importlib.invalidate_caches()
    return {name: importlib.import_module(f"{package}.{module_path(paths, name).replace('/', '.')}") for name in paths}


def _suite(root: Path, folder: Path) -> Iterator[tuple[str, str, str]]:
    with stage(root, "tests") as copy:
        for question in questions(root):
            path = Path(question.path)
            whole = path.read_text(encoding="utf-8")
            path.write_text(question.text or whole, encoding="utf-8")
            try:
                loaded = load(Project(path.parent, is_loose=True), [path])
                if loaded.ok:
                    yield from _asked(loaded, folder, question.path, [(question.scope, question.facts)])
            finally:
                (copy / path).write_text(whole, encoding="utf-8")


def _examples(root: Path, folder: Path) -> Iterator[tuple[str, str, str]]:
    for path in example_files(root, "."):
        loaded = load(Project(root), [path])
        if loaded.ok:
            own = [each for module in loaded.checked.program.modules for each in module.scopes]
            tests = [(each.name.name, "{}") for each in own if each.span.path in loaded.asked and is_test(each)]
            yield from _asked(loaded, folder, path.relative_to(root).as_posix(), tests)


def _asked(loaded: Loaded, folder: Path, path: str, scopes: list[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """For each scope its name, what the interpreter says and what the evaluators say."""
    own = [module.name for module in loaded.checked.program.modules if module.source.path in loaded.asked]
    names = [(QualifiedName(own[0], scope), facts) for scope, facts in scopes]
    try:
        said = list(outcomes(loaded, folder, names))
    except Exception:
        said = [("", f"crash: {traceback.format_exc(limit=-3)}") for _ in names]
    for (name, _), (one, other) in zip(names, said, strict=True):
        yield f"{path} {name.name}", one, other


def main() -> int:
    """Print what differs; 1 where something does."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.generated", description=__doc__)
    parser.add_argument("path", type=Path, help="a checkout of upstream's repository, or of the examples")
    root = parser.parse_args().path.resolve()
    count = agree = 0
    with TemporaryDirectory() as folder:
        for name, one, other in (_suite if (root / "tests").is_dir() else _examples)(root, Path(folder)):
            count, agree = count + 1, agree + (one == other)
            if one != other:
                print(f"{name}\n    interpreted: {one[:600]}\n    generated:   {other[:1200]}", flush=True)
    print(f"{agree} of {count} scopes agree")
    return int(agree < count)


if __name__ == "__main__":
    sys.exit(main())
