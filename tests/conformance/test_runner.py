"""The runner itself, on a small suite of our own: what agrees, and that it notices what does not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import compiler.runtime.failures
from dsl.diagnostics.catalogue import CATALOGUE
from tests.conformance import examples
from tests.conformance.blocks import asked, blocks_of
from tests.conformance.kinds import KINDS, kind_of
from tests.conformance.recorded import recorded
from tests.conformance.report import Compared, compared, differences, skipped, table

SUITE = Path(__file__).parent / "suite"


@pytest.fixture(scope="module")
def runs() -> list[Compared]:
    return list(compared(SUITE))


def test_blocks_are_read_with_their_commands() -> None:
    found = [(each.folder, each.kind, each.code) for each in blocks_of(SUITE)]
    assert found[:2] == [("agree", "typecheck", 0), ("agree", "test-scope", 0)]
    assert found[-1] == ("differ", "test-scope", 123)
    plain = [wanted.is_plain for each in blocks_of(SUITE) if (wanted := asked(each))]
    assert plain[:4] == [True, True, False, False]


def test_what_agrees(runs: list[Compared]) -> None:
    """Values, JSON, inputs, a module beside the file, and a failure that a later part of the file brings."""
    here = [each for each in runs if each.block.folder == "agree"]
    assert [(each.block.key, each.verdict.detail) for each in here if not each.verdict.agrees] == []
    assert len(here) == 5
    assert not any(each.verdict.is_elsewhere for each in here)


def test_what_differs_is_noticed(runs: list[Compared]) -> None:
    causes = [each.verdict.cause for each in runs if each.block.folder == "differ"]
    assert causes == [
        "another value",
        "accepted, upstream refuses",
        "refused, upstream accepts",
        "another line",
        "another kind of mistake",
    ]


def test_the_report(runs: list[Compared]) -> None:
    shown = [line.split() for line in table(runs)]
    assert shown[1] == ["agree", "3/3", "5/5"]
    assert shown[2] == ["differ", "0/5", "0/5"]
    assert shown[3] == ["all", "3/8", "5/10"]
    text = "\n".join(differences(runs, verbose=True))
    assert "another value: 1\n  tests/differ/wrong.catala_en:11  test-scope Fee" in text
    assert "-fee = $8.00" in text
    assert "+fee = $7.00" in text
    assert dict(skipped(SUITE)) == {"dcalc": 1}


def test_recorded_errors_are_taken_apart() -> None:
    output = """┌─[WARNING]─
│
│  In scope "A", something is unused
│
├─➤ tests/a.catala_en:2.3-4:
└─ Article
┌─[ERROR]─ 1/2 ─
│
│  Duplicate field x
│  in enumeration S
│
│ First seen here:
├─➤ tests/a.catala_en:4.3-5.6:
├─ Article
│
│ and here:
├─➤ tests/b.catala_en:9.3-4:
└─ Article
tests/a.catala_en:8.1-2: [ERROR] 2/2: During evaluation: the list was empty.
#return code 123#
"""
    found = recorded(output, is_json=False)
    assert [each.words for each in found.warnings] == ['In scope "A", something is unused']
    assert [[place.line for place in each.places] for each in found.errors] == [[4, 9], [8]]
    kinds = [kind_of(each.words) for each in found.errors]
    assert [each.name for each in kinds if each] == ["named twice", "empty list"]
    assert kind_of("something that no table knows") is None


def test_the_codes_of_the_kinds_exist() -> None:
    failures = {
        re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()
        for name, found in vars(compiler.runtime.failures).items()
        if isinstance(found, type)
    }
    known = {*CATALOGUE, *failures, "bad-inputs"}
    assert {code for kind in KINDS for code in kind.codes} <= known


def test_examples_are_held_to_records_and_to_their_own_assertions(tmp_path: Path) -> None:
    (tmp_path / "law").mkdir()
    (tmp_path / "law" / "rates.catala_en").write_text(
        "> Module Rates\n\n```catala-metadata\ndeclaration unit content money equals $5\n```\n"
    )
    (tmp_path / "law" / "tests").mkdir()
    path = tmp_path / "law" / "tests" / "fees.catala_en"
    scopes = "".join(
        f"#[test]\ndeclaration scope {name}:\n  output x content money\n\n"
        f"scope {name}:\n  definition x equals Rates.unit\n  assertion x = {wanted}\n\n"
        for name, wanted in (("Good", "$5"), ("Recorded", "$5"), ("Failing", "$6"))
    )
    record = "```catala-test-cli\n$ catala test-scope Recorded\n┌─[RESULT]─ Recorded ─\n│ x = $7.00\n└─\n```\n"
    path.write_text(f"> Using Rates\n\n```catala\n{scopes}```\n\n{record}")
    found = examples.checked(tmp_path, next(examples.files_of(tmp_path, "."))).runs
    assert [(each.program, each.scope, bool(each.trouble), each.is_recorded) for each in found] == [
        ("law", "Good", False, False),
        ("law", "Recorded", True, True),
        ("law", "Failing", True, False),
    ]
