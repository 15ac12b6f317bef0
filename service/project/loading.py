"""From files to checked rules: everything, or some files and the modules they use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from dsl.records import record
from service.project.external import Natives
from service.project.files import Project, Text, Unreadable, read
from service.project.forked import Forked
from service.project.neighbours import with_others
from service.project.reread import Reread
from service.project.tables import tables_of

if TYPE_CHECKING:
    from compiler.driver import Checked
    from compiler.reading import FileRead, RuleText
    from dsl.diagnostics import Diagnostic


#: From so many signs on, rules are read by several processes, and noted for the next run.
_MANY_SIGNS: Final = 100_000


@record
class Loaded:
    """Checked rules, and what could not be read; `asked` are the shown paths of the files that were named, `read` are
    all files that were read."""

    project: Project
    checked: Checked
    troubles: tuple[Unreadable, ...]
    asked: tuple[str, ...]
    read: tuple[Path, ...] = ()
    #: The tables of holidays that the rules name.
    tables: tuple[Text, ...] = ()

    @property
    def ok(self) -> bool:
        return self.checked.ok and not self.troubles

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is wrong; what is only doubtful in a module that nobody named waits for whoever checks that module."""
        from dsl.diagnostics import Severity
        from dsl.literate.tree import ModuleDirective

        used = {
            file.document.source.path
            for file in self.checked.files
            if any(isinstance(block, ModuleDirective) for block in file.document.blocks)
        } - set(self.asked)
        return tuple(
            each
            for each in self.checked.diagnostics
            if each.severity is Severity.ERROR or each.span is None or each.span.path not in used
        )


def load(project: Project, paths: Iterable[Path] = (), *, rules_only: bool = False) -> Loaded:
    """Read and check the files and the modules they use; without files, all rules of the project.

    With `rules_only`, nothing is said of their cases, nor of what is only doubtful.
    """
    from compiler.reading import RuleText

    named = tuple(paths)
    wanted = with_others(project, named)
    reading = read(project, wanted)
    natives = Natives(project, wanted)
    tables = tables_of(project, reading.texts)
    texts = [RuleText(each.path, each.text) for each in reading.texts]
    given = {each.path: each.text for each in tables.texts}
    with _Files(project, texts, rules_only=rules_only) as files:
        from compiler.driver import check  # which takes a while: others read meanwhile

        checked = check(texts, natives.native, given, rules_only=rules_only, files_read=files.read())
    troubles = (*reading.troubles, *tables.troubles)
    asked = tuple(project.shown(path) for path in named or wanted)
    return Loaded(project, checked, troubles, asked, (*wanted, *tables.paths), tables.texts)


class _Files:
    """The files as they are read: those that are not known from before by several processes, which begin at once."""

    def __init__(self, project: Project, texts: Sequence[RuleText], *, rules_only: bool) -> None:
        from compiler.reading import read_file

        self._known: list[FileRead | None] = [None] * len(texts)
        self._reread = Reread(project) if rules_only and _is_much(texts) else None
        read_: Callable[[RuleText], FileRead] = partial(read_file, rules_only=rules_only)
        if self._reread is not None:
            self._known, read_ = [self._reread.recalled(each) for each in texts], self._reread.read
        left = [each for each, known in zip(texts, self._known, strict=True) if known is None]
        self._is_new = bool(left)
        self._work = Forked(lambda number: read_(left[number]), len(left), 0 if _is_much(left) else 1)

    def __enter__(self) -> Self:
        self._work.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._work.__exit__(kind, error, at)
        if self._reread is not None and self._is_new:
            self._reread.tidy()

    def read(self) -> Iterator[FileRead]:
        """What the files say, in their order."""
        rest = self._work.results()
        for known in self._known:
            yield next(rest) if known is None else known


def _is_much(texts: Sequence[RuleText]) -> bool:
    """Whether so much is to be read that several processes are quicker: little is read sooner than it is handed
    over, and sooner than a note of it is found."""
    return sum(len(each.text) for each in texts) >= _MANY_SIGNS
