"""The site of the decree, built once for all tests that only look at it, and small laws for those that need their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from compiler.cases.run import run
from compiler.cases.tree import Check, Question, Result
from compiler.driver import Checked, RuleText, check
from compiler.runtime.answers import Answer, Finding, Status
from dsl.literate.reader import read
from service.project.defined import DefinedTerm, defined_terms
from service.project.evaluators import interpreted
from service.project.files import Project
from service.project.identity import Identity, identities
from service.project.outside import OutsideText, outside
from service.site import Built, build
from tests.shared import made_once
from tests.tables import tables

ROOT = Path(__file__).resolve().parents[2]
RULES = sorted((ROOT / "rules" / "decree").glob("*.catala_en"))
SMALL_DOCS = Path(__file__).parent / "docs"

Small: TypeAlias = Callable[..., Built]


def answered(question: Question) -> Result:
    """A case that came out as expected, made up without running any rule."""
    outputs = {
        each.variable: Finding(
            each.variable, Status(each.status.value), each.value, each.shown if each.value is not None else "", ()
        )
        for each in question.expected
    }
    checks = tuple(Check(each, each.shown, True) for each in question.expected)
    return Result(question, checks, Answer(question.scope.name, outputs))


@pytest.fixture(scope="session")
def checked() -> Checked:
    files = sorted((ROOT / "rules").rglob("*.catala_en"))
    texts = [RuleText(path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) for path in files]
    return check(texts, tables=tables(ROOT))


@pytest.fixture(scope="session")
def results(checked: Checked) -> tuple[Result, ...]:
    evaluator = interpreted(checked.program)
    return tuple(run(question, evaluator.answer) for question in checked.questions)


def outside_texts() -> dict[str, tuple[OutsideText, ...]]:
    """The texts outside the Decree that have cards."""
    return outside(Project(ROOT / "rules"), ["rules/decree"])


def law_identities() -> dict[str, Identity]:
    """What the Decree is."""
    return identities(Project(ROOT / "rules"), ["rules/decree"])


def law_terms() -> dict[str, tuple[DefinedTerm, ...]]:
    """The terms that the Decree explains."""
    anchors = {
        each.anchor
        for path in RULES
        for each in read(path.relative_to(ROOT).as_posix(), path.read_text("utf-8"))[0].source.statements
    }
    return defined_terms(Project(ROOT / "rules"), {"rules/decree": anchors})


def evaluators() -> dict[str, str]:
    """The evaluators in JavaScript as they stand in `generated/`, which `kotmai compile --check` keeps fresh."""
    folder = ROOT / "generated" / "javascript"
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.*"))}


@pytest.fixture(scope="session")
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The site of the decree, with what it was made from; one worker builds it for all."""

    def make(folder: Path) -> Built:
        checked, results = request.getfixturevalue("checked"), request.getfixturevalue("results")
        out = folder / "site"
        return build(
            checked,
            results,
            out,
            strict=True,
            outside=outside_texts(),
            evaluators=evaluators(),
            identities=law_identities(),
            terms=law_terms(),
        )

    return made_once(tmp_path_factory, "decree-site", make)


@pytest.fixture(scope="session")
def site(built: Built) -> Path:
    return built.site


@pytest.fixture
def small(tmp_path: Path) -> Small:
    """Builds the site of one rule file, `law/small.catala_en`, with hand-written pages of its own."""

    def build_small(text: str, answer: Callable[[Question], Result] = answered, *, strict: bool = True) -> Built:
        checked = check([RuleText("law/small.catala_en", text)])
        results = [answer(question) for question in checked.questions]
        return build(checked, results, tmp_path / "site", strict=strict, docs=SMALL_DOCS)

    return build_small
