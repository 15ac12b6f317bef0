"""Programs from rule texts, through every pass, beside their emitted package."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

from compiler.defaults.tree import Program
from compiler.driver import Checked, RuleText, check
from tests.tables import tables

ROOT = Path(__file__).parents[2]


def checked(*files: Path) -> Checked:
    """The program of some rule files, which are without errors."""
    texts = [RuleText(str(each.relative_to(ROOT)), each.read_text(encoding="utf-8")) for each in files]
    found = check(texts, tables=tables(ROOT))
    assert found.ok, found.diagnostics
    return found


def paths_of(program: Program) -> dict[str, str]:
    """Where each module goes: its rule file's path without `rules/` and suffix."""
    return {each.name: each.source.path.removeprefix("rules/").removesuffix(".catala_en") for each in program.modules}


def outcome(ask: Any) -> Any:
    """What asking gives: a value, or the name of the failure."""
    try:
        return ask()
    except Exception as failure:
        return type(failure).__name__


def described(module: ModuleType, scope: str) -> Any:
    """The description of a scope in an emitted module, by the scope's name in the law."""
    return next(
        each
        for name, each in vars(module).items()
        if name.isupper() and type(each).__name__ == "Scope" and each.name == scope
    )
