"""The examples of the language guide, each as a rule file that can be checked and run.

The pages of `docs/language/` mark their examples so (a fence is what stands between lines of back-quotes):

- `catala`, `catala-metadata`, `cases Scope` and `markdown` (a stretch of a rule file, between four back-quotes): right.
  All of a page together are one rule file, which checks clean, whose `#[test]` scopes run and whose cases pass. The
  word `anew` behind the first begins another rule file.
- `… wrong CODE`: put below the right examples above it, it gives this message and no other.
- `catala-fails CODE`: put there, it checks clean, and one of its own `#[test]` scopes stops with this failure.
- `cases Scope fails`: put there, each of its cases runs and fails.
- `… alone`: of the page, nothing but this fence is in the rule file.
- `text`, right below a wrong or failing example: what is said of it. `python -m tests.documents.guide PAGE` writes it.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from compiler.defaults.askable import is_test
from compiler.driver import Checked
from compiler.interpret.interpreter import Interpreter
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName
from dsl.diagnostics import Diagnostic, Severity
from dsl.diagnostics.catalogue import CATALOGUE, lint
from service.cli.cases import Cases
from service.project import Loaded, Project, load
from service.render.cases import messages
from service.render.ways_out import code_of, way_out
from service.site.guide import PageFence, page_fences

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "docs" / "language").glob("*.md"))

#: What an example leaves undefined or unused is not its matter, unless it is about that.
SURROUNDINGS = {"never-defined", *(code for code in lint.ENTRIES if code.startswith("unused-"))}
_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Example:
    """A wrong or failing fence with the right ones above it, or all right ones of a rule file (`fence` None)."""

    page: str
    fence: PageFence | None
    parts: tuple[PageFence, ...]
    said: PageFence | None

    @property
    def name(self) -> str:
        return f"{self.page}:{(self.fence or self.parts[0]).first}"

    @property
    def code(self) -> str:
        return self.fence.code if self.fence else ""

    @property
    def own_lines(self) -> range:
        """The lines of the page that the fence takes."""
        assert self.fence is not None
        return range(self.fence.first, self.fence.last + 1)

    def text(self) -> str:
        """The rule file. Its lines are those of the page, so that messages show where to look."""
        parts = self.parts if self.fence is None else (*self.parts, self.fence)
        lines = [""] * max(each.last for each in parts)
        for each in parts:
            lines[each.first - 1] = each.opening
            lines[each.first : each.last - 1] = each.lines
            lines[each.last - 1] = "```" if each.opening else ""
        return "\n".join((*lines, ""))


def examples(page: str, text: str) -> Iterator[Example]:
    """The examples of a page: wrong and failing ones where they stand, right ones once all of them are read."""
    above: list[PageFence] = []
    fences = list(page_fences(text))
    for fence, following in zip(fences, [*fences[1:], None], strict=True):
        if not fence.is_example:
            continue
        is_said = following is not None and following.kind == "text" and following.first <= fence.last + 2
        said = following if is_said else None
        if "anew" in fence.words:
            yield from _whole(page, above)
            above = []
        if fence.outcome != "good":
            yield Example(page, fence, () if "alone" in fence.words else tuple(above), said)
        elif "alone" in fence.words:
            yield Example(page, None, (fence,), None)
        else:
            above.append(fence)
    yield from _whole(page, above)


def _whole(page: str, parts: Sequence[PageFence]) -> Iterator[Example]:
    if parts:
        yield Example(page, None, tuple(parts), None)


def all_examples() -> list[Example]:
    return [each for path in PAGES for each in examples(path.name, path.read_text("utf-8"))]


def loaded(text: str, folder: Path) -> Loaded:
    """A rule file in a project of its own, which has the calendars of the real one."""
    rules = folder / "rules"
    rules.mkdir()
    (rules / "guide.catala_en").write_text(text, "utf-8")
    if (calendars := ROOT / "rules" / "calendars").is_dir():
        shutil.copytree(calendars, rules / "calendars")
    return load(Project(rules))


def problem(example: Example, folder: Path) -> str:
    """What an example does otherwise than its page says; "" where it does as told."""
    found = loaded(example.text(), folder)
    told = [each for each in found.diagnostics if each.code == example.code or each.code not in SURROUNDINGS]
    if example.fence is not None and example.fence.outcome == "wrong":
        return _wrong_problem(example, told)
    if told:
        return "\n".join(_shown(each) for each in told)
    if example.fence is None:
        return "\n".join((*_test_problems(found.checked), *_case_problems(found)))
    if example.fence.kind == "cases":
        return "" if all(_failing(example, found)) else "Not every case of it fails."
    codes = [code_of(each) for each in _failures(example, found.checked)]
    return "" if codes == [example.code] else f"It stops with {codes or 'nothing'}."


def _wrong_problem(example: Example, told: Sequence[Diagnostic]) -> str:
    if example.code not in CATALOGUE:
        return f"There is no message `{example.code}`; `kotmai explain` lists them."
    is_error = CATALOGUE[example.code].severity is Severity.ERROR
    counted = [each for each in told if not is_error or each.severity is Severity.ERROR]
    if {each.code for each in counted} == {example.code}:
        return ""
    return "\n".join(_shown(each) for each in counted) or "Nothing is wrong with it."


def _shown(diagnostic: Diagnostic) -> str:
    line = diagnostic.span.line if diagnostic.span else 0
    return f"line {line}: {diagnostic.severity.value}[{diagnostic.code}]: {diagnostic.message}"


def _test_problems(checked: Checked) -> Iterator[str]:
    for module in checked.program.modules:
        for scope in module.scopes:
            if is_test(scope) and (failure := _outcome(checked, scope.name)) is not None:
                yield f"{scope.name}: {failure}"


def _case_problems(found: Loaded) -> Iterator[str]:
    if not found.checked.questions:
        return
    cases = Cases.of(found)
    for run in map(cases.run, found.checked.questions):
        yield from (f"line {span.line}: {words}" for span, words in messages(run.result, agrees=run.agrees))


def _failures(example: Example, checked: Checked) -> Iterator[Failure]:
    """What stops the example's own test scopes."""
    for module in checked.program.modules:
        for scope in module.scopes:
            if is_test(scope) and scope.span.line in example.own_lines:
                failure = _outcome(checked, scope.name)
                if failure is not None:
                    yield failure


def _outcome(checked: Checked, scope: QualifiedName) -> Failure | None:
    interpreter = Interpreter(checked.program)
    try:
        interpreter.run(scope, interpreter.decoded(scope, {}))
    except Failure as failure:
        return failure
    return None


def _failing(example: Example, found: Loaded) -> Iterator[bool]:
    cases = Cases.of(found)
    for question in found.checked.questions:
        if question.span.line in example.own_lines:
            yield not cases.run(question).passed


# What is said of an example ------------------------------------------------------------------------------------------


def said(example: Example, folder: Path) -> str:
    """What Kotmai says to a wrong or failing example, a sentence to a line."""
    assert example.fence is not None
    found = loaded(example.text(), folder)
    if example.fence.outcome == "wrong":
        own = (each for each in found.diagnostics if each.code == example.code)
        return "\n".join(dict.fromkeys(line for each in own for line in _message(each)))
    if example.fence.kind == "cases":
        cases = Cases.of(found)
        asked = (each for each in found.checked.questions if each.span.line in example.own_lines)
        runs = map(cases.run, asked)
        told = (words for run in runs for _, words in messages(run.result, agrees=run.agrees))
        return "\n".join(f"failed: {each}" for each in told)
    failures = _failures(example, found.checked)
    return "\n".join(line for each in failures for line in (_headline(each), f"help: {way_out(each)}"))


def _message(diagnostic: Diagnostic) -> Iterator[str]:
    yield f"{diagnostic.severity.value}[{diagnostic.code}]: {diagnostic.message}"
    if diagnostic.help:
        yield f"help: {diagnostic.help}"


def _headline(failure: Failure) -> str:
    return f"error[{code_of(failure)}]: {failure.sentence()}"


def words(text: str) -> str:
    """A text without its line ends, for comparing."""
    return " ".join(text.split())


def with_messages(page: str, text: str) -> str:
    """The page with the `text` fence below each wrong or failing example holding what is said of it."""
    lines = text.split("\n")
    for example in reversed(list(examples(page, text))):
        if example.said is None:
            continue
        with tempfile.TemporaryDirectory() as folder:
            told = said(example, Path(folder))
        folded = [
            line
            for sentence in told.split("\n")
            for line in textwrap.wrap(
                sentence, _WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
            )
        ]
        lines[example.said.first : example.said.last - 1] = folded
    return "\n".join(lines)


def main(named: Iterable[str]) -> None:
    """Write what is said of each example into the pages named, or into all."""
    for path in [Path(each) for each in named] or PAGES:
        old = path.read_text("utf-8")
        new = with_messages(path.name, old)
        if new != old:
            path.write_text(new, "utf-8")
            print(f"{path}: messages written")


if __name__ == "__main__":
    main(sys.argv[1:])
