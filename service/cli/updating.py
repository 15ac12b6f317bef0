"""`kotmai test --update`: what comes, written into the cells that bear a question mark, for a lawyer to confirm."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from compiler.cases.run import run
from compiler.cases.tree import Check
from compiler.driver import RuleText, check
from dsl.literate.tree import Fence
from dsl.source import Span
from service.cli.cases import CaseRun
from service.cli.terminal import FAILED, refuse, say, say_folded, width
from service.project import Loaded, read
from service.project.evaluators import interpreted
from service.project.filling import filled, put_in
from service.project.writing import write_atomically
from service.render.counts import count
from service.render.styled import Line, bad, folded, good, line, quiet, strong, warn

#: What is to stand in which line of which file.
Lines: TypeAlias = Mapping[str, Mapping[int, str]]


def update(loaded: Loaded, runs: Sequence[CaseRun]) -> None:
    """Write the results of open cells into their files and tell what was written. Ends the command, and writes nothing,
    where the evaluators disagree or a file changed meanwhile."""
    differing = [each for each in runs if not each.agrees]
    if differing:
        names = [line("  ", strong(each.result.question.name)) for each in differing]
        said = "Nothing is written, because the generated evaluator does not agree with the interpreter on these cases:"
        refuse(said, names, FAILED)
    checks = [each for case in runs for each in case.result.checks if each.expectation.is_open]
    stale = [each for each in checks if not each.passed]
    kept = _readable(loaded, stale)
    lost = [each for each in stale if each not in kept]
    changes = _Changes(loaded).lines(kept)
    places = {path: _unchanged(loaded, path) for path in changes}
    for path, lines in changes.items():
        try:
            write_atomically(places[path], put_in(places[path].read_bytes(), lines))
        except OSError as problem:
            refuse(f"{path} cannot be written: {problem.strerror or problem}.", code=FAILED)
    cases = {check.expectation.span: each.result.question.name for each in runs for check in each.result.checks}
    for path in changes:
        own = [each for each in kept if each.expectation.span.path == path]
        say(line(strong(path)), *_difference(own, cases), line())
    for each in lost:
        say(*_lost_lines(each))
    _tell(len(kept), len(checks) - len(stale), len(lost))


def _tell(written: int, waiting: int, lost: int) -> None:
    if not written and not waiting and not lost:
        say_folded("No cell bears a question mark, so that there is nothing to write.")
        return
    if written:
        say(line(good(f"{count(written, 'result')} written.")))
    if waiting:
        say_folded(quiet(f"{count(waiting, 'result')} stood there already, and came again."))
    if written or waiting:
        say_folded("Read each beside the law, and take its question mark away where it is what the law says.")
    if lost:
        say(line(bad(f"{count(lost, 'result')} could not be written.")))


# What is written -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Changes:
    """The lines of tables with results in them."""

    loaded: Loaded

    def lines(self, checks: Sequence[Check]) -> Lines:
        """The lines that change, by file and number, where these results are put into their cells."""
        cells: dict[Fence, dict[int, str]] = defaultdict(dict)
        for each in checks:
            span = each.expectation.span
            cells[self._fence(span.path, span.start)][span.start] = f"{each.got} ?"
        found: dict[str, dict[int, str]] = defaultdict(dict)
        for fence, answers in cells.items():
            found[fence.span.path].update(filled(fence, answers))
        return found

    def texts(self, lines: Lines) -> Iterator[RuleText]:
        """All rule files as they would be read with these lines."""
        for file in self.loaded.checked.files:
            source = file.document.source
            written = source.text.split("\n")
            for number, text in lines.get(source.path, {}).items():
                written[number - 1] = text
            yield RuleText(source.path, "\n".join(written))

    def _fence(self, path: str, offset: int) -> Fence:
        """The block of cases in which an offset stands."""
        document = next(each.document for each in self.loaded.checked.files if each.document.source.path == path)
        return next(each for each in document.fences("cases") if each.span.start <= offset < each.span.end)


def _readable(loaded: Loaded, stale: Sequence[Check]) -> list[Check]:
    """The results that can be read again where they would stand. A type of another module may have no name there."""
    if not stale or _is_read_again(loaded, stale):
        return list(stale)
    return [each for each in stale if _is_read_again(loaded, [each])]


def _is_read_again(loaded: Loaded, checks: Sequence[Check]) -> bool:
    changes = _Changes(loaded)
    lines = changes.lines(checks)
    tables = {each.path: each.text for each in loaded.tables}
    checked = check(list(changes.texts(lines)), loaded.checked.program.native, tables)
    if not checked.ok:
        return False
    judge = interpreted(checked.program)
    touched = {(path, number) for path, numbers in lines.items() for number in numbers}
    wanted = {(each.expectation.span.path, each.expectation.span.line, each.expectation.name) for each in checks}
    passed = {
        (question.span.path, question.span.line, each.expectation.name)
        for question in checked.questions
        if (question.span.path, question.span.line) in touched
        for each in run(question, judge.answer).checks
        if each.passed
    }
    return wanted <= passed


def _unchanged(loaded: Loaded, path: str) -> Path:
    """Where a file stands that is still as it was read. Ends the command where it is not."""
    place = next(each for each in loaded.read if loaded.project.shown(each) == path)
    source = next(each.document.source for each in loaded.checked.files if each.document.source.path == path)
    reading = read(loaded.project, [place])
    if [each.text for each in reading.texts] != [source.text]:
        refuse(
            f"{path} was changed while its cases ran, so that nothing is written. Run the command again.", code=FAILED
        )
    return place


# What is told --------------------------------------------------------------------------------------------------------


def _difference(checks: Iterable[Check], cases: Mapping[Span, str]) -> Iterator[Line]:
    """Each result that was written: `41  low · fee: ? → $5 ?`."""
    for each in sorted(checks, key=lambda check: check.expectation.span.start):
        expectation = each.expectation
        words = (
            cases[expectation.span],
            " · ",
            strong(expectation.name),
            ": ",
            quiet(" ".join(expectation.span.text.split())),
            " → ",
            good(f"{each.got} ?"),
        )
        yield from folded(words, width(), f"{expectation.span.line:>5}  ", "         ")


def _lost_lines(check_: Check) -> tuple[Line, ...]:
    span = check_.expectation.span
    words = (
        warn(f"{span.path}:{span.line}: "),
        f"`{check_.expectation.name}` is {check_.got}, but these words would not be read so where the table stands. ",
        "Write the value by hand, or have columns for its fields.",
    )
    return folded(words, width())
