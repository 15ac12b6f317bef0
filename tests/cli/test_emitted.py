"""A second run emits only what a change reaches, in every target, and never anything else than a first run would."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest

from compiler.defaults.tree import Module, Program
from compiler.driver import check
from compiler.emit.apart import Prepared
from compiler.reading import RuleText
from service.project import emitted
from tests.cli.conftest import Run

PLANTED = {".py": "\n# planted\n", ".js": "\n// planted\n"}
SETTINGS = '[tool.kotmai]\ntargets = ["python", "columns", "javascript"]\n'
BASE = """# Base

> Module Base

## Article 1. Fees

The fee is 5 dollars. {#art1}

```catala-metadata
# as agreed
## What is paid.
declaration fee content money equals $5
declaration enumeration Kind:
  -- Small
  -- Large
```
"""
USER = """# User

> Module User

> Using Base

```catala-metadata
declaration scope Charge:
  input kind content Base.Kind
  output due content money

scope Charge:
  definition due equals if kind = Base.Kind.Small then Base.fee else Base.fee * 2.0
```
"""
ALONE = """# Alone

> Module Alone

```catala-metadata
declaration scope Doubled:
  input amount content money
  output due content money

scope Doubled:
  definition due equals amount * 2.0
```
"""
RULES = {"base": BASE, "user": USER, "alone": ALONE}


@pytest.fixture
def rules(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of three rule files, one of which uses another, compiled to every target."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "pyproject.toml").write_text(SETTINGS)
    for name, text in RULES.items():
        (tmp_path / f"rules/{name}.catala_en").write_text(text)
    monkeypatch.chdir(tmp_path)
    shown = run("compile")
    assert shown.exit_code == 0, shown.output
    return tmp_path / "rules"


def note(rules: Path) -> Path:
    return rules.parent / ".build/emitted.json"


def plant(rules: Path) -> None:
    """Marks each module in generated/, and notes the mark as what was emitted: a module that is emitted loses it."""
    noted = json.loads(note(rules).read_text())
    for path, written in noted["modules"].items():
        file = rules.parent / "generated" / path
        file.write_text(file.read_text() + PLANTED[file.suffix])
        written[1] = sha256(file.read_bytes()).hexdigest()
    note(rules).write_text(json.dumps(noted))


def emitted_anew(run: Run, rules: Path) -> set[str]:
    """The modules that a run emits."""
    assert run("compile").exit_code == 0
    paths = json.loads(note(rules).read_text())["modules"]
    generated = rules.parent / "generated"
    return {path for path in paths if not (generated / path).read_text().endswith(tuple(PLANTED.values()))}


def of_all_targets(*modules: str) -> set[str]:
    return {path for name in modules for path in (f"{name}.py", f"columns/{name}.py", f"javascript/{name}.js")}


def fresh(run: Run, folder: Path) -> dict[str, bytes]:
    """What a run gives that knows of no other."""
    named = ("--target", "python", "--target", "columns", "--target", "javascript")
    assert run("compile", *named, "--out", str(folder)).exit_code == 0
    return contents(folder)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("changed", "old", "new", "reached"),
    [
        ("alone", "* 2.0", "* 3.0", of_all_targets("alone")),
        ("user", "* 2.0", "* 3.0", of_all_targets("user")),
        ("base", "$5", "$6", of_all_targets("base", "user")),
        ("base", "-- Large", "-- Large\n  -- Huge", of_all_targets("base", "user")),
        ("base", "# Base", "# Base\n", of_all_targets("base", "user")),
    ],
)
def test_only_what_a_change_reaches(run: Run, rules: Path, changed: str, old: str, new: str, reached: set[str]) -> None:
    plant(rules)
    file = rules / f"{changed}.catala_en"
    file.write_text(file.read_text().replace(old, new))
    assert emitted_anew(run, rules) == reached


def test_edit_after_edit_gives_what_a_first_run_would(run: Run, rules: Path) -> None:
    for number, (name, old, new) in enumerate(
        [
            ("base", "$5", "$6"),
            ("user", "* 2.0", "* 3.0"),
            ("base", "# Base", "# Base\n\nIt goes on."),
            ("base", "$6", "$5"),
        ]
    ):
        file = rules / f"{name}.catala_en"
        assert old in file.read_text()
        file.write_text(file.read_text().replace(old, new))
        assert run("compile").exit_code == 0
        assert contents(rules.parent / "generated") == fresh(run, rules.parent / f"fresh{number}")


def test_a_file_that_comes_or_moves_is_known_everywhere(run: Run, rules: Path) -> None:
    plant(rules)
    (rules / "more").mkdir()
    (rules / "alone.catala_en").rename(rules / "more/alone.catala_en")
    assert run("compile").exit_code == 0
    assert contents(rules.parent / "generated") == fresh(run, rules.parent / "fresh")


def test_another_compiler_emits_all(run: Run, rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(rules)
    assert emitted_anew(run, rules) == set()
    monkeypatch.setattr(emitted, "compiler_fingerprint", lambda: "another")
    (rules.parent / ".build/compiled").unlink()
    assert emitted_anew(run, rules) == of_all_targets("base", "user", "alone")


def test_a_text_that_was_touched_is_emitted(run: Run, rules: Path) -> None:
    before = contents(rules.parent / "generated")
    (rules.parent / "generated/user.py").write_text("pass\n")
    (rules.parent / "generated/javascript/base.js").unlink()
    (rules.parent / "generated/columns/user.py").write_bytes(b"\xff")
    assert run("compile").exit_code == 0
    assert contents(rules.parent / "generated") == before


def test_a_check_believes_no_note(run: Run, rules: Path) -> None:
    plant(rules)
    shown = run("compile", "--check")
    assert shown.exit_code == 1
    assert "generated/columns/user.py" in shown.output


@pytest.mark.parametrize(
    "noted",
    [
        "",
        "[]",
        "3",
        "{}",
        lambda known: known | {"modules": []},
        lambda known: known | {"modules": {"user.py": 3}},
        lambda known: known | {"modules": {"user.py": ["one"]}},
        lambda known: known | {"modules": {"user.py": [1, 2]}},
    ],
)
def test_a_note_that_is_nonsense_says_nothing(
    run: Run, rules: Path, noted: str | Callable[[dict[str, object]], dict[str, object]]
) -> None:
    before = contents(rules.parent / "generated")
    text = noted if isinstance(noted, str) else json.dumps(noted(json.loads(note(rules).read_text())))
    note(rules).write_text(text)
    (rules.parent / ".build/compiled").unlink()
    assert run("compile").output == "generated/ was up to date.\n"
    assert contents(rules.parent / "generated") == before


def program_of(**texts: str) -> Program:
    checked = check([RuleText(f"rules/{name}.catala_en", text) for name, text in (RULES | texts).items()])
    assert checked.ok, checked.diagnostics
    return checked.program


def fingerprints(program: Program) -> dict[str, str]:
    prepared = Prepared(program, {each.name: each.name.lower() for each in program.modules})
    return {each.module.name: each.fingerprint for each in prepared.parts}


def apart(module: Module) -> Module:
    """An equal module, of which no two parts are one object."""
    written = BytesIO()
    pickler = pickle.Pickler(written)
    pickler.fast = True
    pickler.dump(module)
    found: Module = pickle.loads(written.getvalue())
    return found


def test_equal_rules_have_equal_fingerprints_in_whichever_process_they_were_read() -> None:
    program = program_of()
    elsewhere = tuple(apart(each) for each in program.modules)
    assert fingerprints(program) == fingerprints(program_of()) == fingerprints(replace(program, modules=elsewhere))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("$5", "$6"),
        ("as agreed", "as wished"),
        ("What is paid", "What is owed"),
        ("# Base", "# Base\n"),  # lines are cited
        ("5 dollars", "6 dollars"),
        ("Article 1. Fees", "Article 1. Dues"),
        ("Small", "Little"),
        ("## Article 1", "### Article 1"),
    ],
)
def test_any_change_shows_in_what_uses_it_and_in_nothing_else(old: str, new: str) -> None:
    assert old in BASE
    before = fingerprints(program_of())
    user = USER.replace(old, new) if old == "Small" else USER
    after = fingerprints(program_of(base=BASE.replace(old, new), user=user))
    assert before["Base"] != after["Base"]
    assert before["User"] != after["User"]
    assert before["Alone"] == after["Alone"]
