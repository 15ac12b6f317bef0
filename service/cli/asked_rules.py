"""Which rules are meant: those of files, of scopes, or beside an article, whatever else is loaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from compiler.types import QualifiedName
from dsl.source import Span
from service.cli.choice import choose
from service.cli.terminal import refuse
from service.project import Loaded

#: Whether a declaration, or a rule of it that stands in a place, is meant.
Wanted: TypeAlias = Callable[[QualifiedName, Span], bool]


def rules_asked(loaded: Loaded, what: Sequence[str], article: str | None) -> Wanted:
    """The rules of the files and scopes named, without any of all; of an article only those beside it. Ends the command
    for a file or scope that is not there."""
    files = [each for each in what if ".catala_" in each]
    paths = {_path(loaded, each) for each in files} or (set(loaded.asked) if len(files) == len(what) else set())
    declared = (each for module in loaded.checked.program.modules for each in module.scopes)
    scopes = [each.name for each in declared if each.span.path in loaded.asked]
    names = {choose(each, scopes) for each in what if each not in files}
    label = "Article " + article.casefold().removeprefix("article").strip() if article else ""

    def is_wanted(name: QualifiedName, span: Span) -> bool:
        if span.path not in loaded.asked or not (span.path in paths or name in names):
            return False
        return not label or (span.provision is not None and span.provision.label == label)

    return is_wanted


def _path(loaded: Loaded, file: str) -> str:
    """A file as the rules know it. Ends the command for one that is not among them."""
    shown = loaded.project.shown(Path(file))
    if shown not in loaded.asked:
        from dsl.diagnostics.suggest import did_you_mean

        refuse(
            f"{file} is none of the rule files in {loaded.project.rules}. {did_you_mean(shown, loaded.asked)}".rstrip()
        )
    return shown
