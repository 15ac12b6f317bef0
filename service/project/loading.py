"""From files to checked rules: everything, or some files and the modules they use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dsl.records import record
from service.project.external import Natives
from service.project.files import Project, Text, Unreadable, read
from service.project.forked import Forked
from service.project.neighbours import with_others
from service.project.tables import tables_of

if TYPE_CHECKING:
    from compiler.driver import Checked
    from compiler.reading import RuleText
    from dsl.diagnostics import Diagnostic


#: From so many signs on, rules are read by several processes.
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
    from compiler.reading import RuleText, read_file

    named = tuple(paths)
    wanted = with_others(project, named)
    reading = read(project, wanted)
    natives = Natives(project, wanted)
    tables = tables_of(project, reading.texts)
    texts = [RuleText(each.path, each.text) for each in reading.texts]
    given = {each.path: each.text for each in tables.texts}
    with Forked(lambda number: read_file(texts[number], rules_only=rules_only), len(texts), _jobs(texts)) as read_:
        from compiler.driver import check  # which takes a while: others read meanwhile

        checked = check(texts, natives.native, given, rules_only=rules_only, files_read=read_.results())
    troubles = (*reading.troubles, *tables.troubles)
    asked = tuple(project.shown(path) for path in named or wanted)
    return Loaded(project, checked, troubles, asked, (*wanted, *tables.paths), tables.texts)


def _jobs(texts: Sequence[RuleText]) -> int:
    """How many processes are to read, 0 for one a core: little is read sooner than it is handed over."""
    return 1 if sum(len(each.text) for each in texts) < _MANY_SIGNS else 0
