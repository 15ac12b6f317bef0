"""`kotmai analyse` with findings made by hand: what it prints, what it refuses, what it keeps in findings.toml."""

from __future__ import annotations

import json
import subprocess
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from compiler.analyse.tree import Kind, Report
from compiler.driver import Checked
from compiler.types import QualifiedName
from service.cli import analyse as door
from service.project import analysed
from tests.cli.conftest import Run
from tests.cli.found import KEY, LAW, analyser

FINDINGS = Path("rules/findings.toml")


@pytest.fixture
def law(empty: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A law with a gap, in the current folder's project, and an analyser that finds it."""
    (empty / "rules").mkdir()
    file = empty / "rules" / "fee.catala_en"
    file.write_text(LAW, "utf-8")
    analyse = analyser(empty / "asked")
    monkeypatch.setattr(analysed, "analyser", lambda checked, answers=None: partial(analyse, checked.program))
    return file


def asked(law: Path) -> list[str]:
    """The scopes that were analysed since the last look."""
    calls = law.parents[1] / "asked"
    found = [json.loads(each) for each in calls.read_text("utf-8").splitlines()] if calls.is_file() else []
    calls.unlink(missing_ok=True)
    return sorted(found)


def folded(text: str) -> str:
    return " ".join(text.split())


def found(run: Run, *arguments: str) -> Any:
    return json.loads(run("analyse", "--json", *arguments).stdout)


def test_the_kinds_are_those_of_the_analysis() -> None:
    assert set(door.KINDS) == {each.value for each in Kind} - {"difference"}


def test_a_finding_is_told_in_words_of_the_law(run: Run, law: Path) -> None:
    shown = run("analyse")
    assert shown.exit_code == 1
    said = folded(shown.output)
    assert said.startswith("Article 1. Fees Fee What a plot costs.")
    assert (
        "Article 1 says nothing where the plot is Land and its area is above 150 ha and below 151 ha: no rule of "
        "`Fee` gives `fee`." in said
    )
    assert "rules/fee.catala_en:5 “The fee is $5 up to 150 hectares,”" in said
    assert "Tried, and none holds: - plot with pattern Land content area and area <= 150 ha" in said
    assert "      | between the bands | Land content 150.5 ha | silent |\n" in shown.output
    assert "Taken for granted of the facts: - An area is not negative. rules/fee.catala_en:13" in said
    assert "Not decided neither found nor excluded ? It is too large to be decided. Size.size conflicting-rules" in said
    assert "2 scopes: 1 gap found, 1 question not decided (6 questions put" in said
    assert all(len(each) <= 80 for each in shown.output.splitlines() if "|" not in each)


def test_only_some_scopes_or_kinds(run: Run, law: Path) -> None:
    shown = run("analyse", "Size")
    assert shown.exit_code == 0
    assert asked(law) == ["Size"]
    assert "nothing new" in shown.output
    assert run("analyse", "--kind", "overlap").exit_code == 0
    assert [each["kind"] for each in found(run, "--kind", "gap")["findings"]] == ["gap"]
    shown = run("analyse", "Fees")
    assert shown.exit_code == 2
    assert "Did you mean `Fee`?" in shown.output


def test_as_data(run: Run, law: Path) -> None:
    shown = found(run)
    assert shown["asked"] == {"gap": 2, "conflict": 4}
    (gap,) = shown["findings"]
    (range_,) = gap["ranges"]
    assert range_ == {
        "path": ["plot", "Land"], "type": "decimal in ha", "low": {"value": "150", "unit": "ha"}, "low_in": False,
        "high": {"value": "151", "unit": "ha"}, "high_in": False,
        "exact": True, "words": "above 150 ha and below 151 ha",
    }  # fmt: skip
    assert gap["status"] == "new"
    assert gap["facts"] == {"plot": {"Land": "150.5"}}
    assert [each["line"] for each in gap["provisions"]] == [5, 5]
    assert shown["undecided"][0]["reason"] == "It is too large to be decided."
    assert shown["assumptions"][0]["place"]["line"] == 13


def test_a_finding_is_accepted_with_a_reason(run: Run, law: Path) -> None:
    shown = run("analyse", "--accept", KEY, "--reason", "The law says so.", "--provision", "art1-a")
    assert shown.exit_code == 0, shown.output
    assert "1 finding accepted. Written to rules/findings.toml; commit it." in folded(shown.output)
    written = FINDINGS.read_text("utf-8")
    assert written.startswith("# What `kotmai analyse` finds")
    assert f'["{KEY}"]\nkind = "gap"\nscope = "Fee"\nvariable = "fee"\nfound = "Article 1 says nothing' in written
    assert 'provision = "art1-a"\nreason = "The law says so."' in written
    shown = run("analyse")
    assert shown.exit_code == 0
    assert "says nothing" not in shown.output
    assert "1 accepted in findings.toml" in folded(shown.output)
    assert "Accepted: The law says so." in folded(run("analyse", "--all").output)
    (gap,) = found(run)["findings"]
    assert (gap["status"], gap["reason"]) == ("accepted", "The law says so.")


def test_an_accepted_finding_that_is_gone_fails(run: Run, law: Path) -> None:
    run("analyse", "--accept", KEY, "--reason", "The law says so.")
    law.write_text(LAW.replace("area >= 151 ha", "area > 150 ha"), "utf-8")
    shown = run("analyse")
    assert shown.exit_code == 1
    said = folded(shown.output)
    gone = f"rules/findings.toml: the entry {KEY} (Fee.fee) accepts a gap that is found no more. Take it away."
    assert gone in said
    assert "It was: Article 1 says nothing" in said
    assert [each["key"] for each in found(run)["stale"]] == [KEY]
    assert run("analyse", "Size").exit_code == 0, "of another scope nothing is known"
    assert run("analyse", "--kind", "conflict").exit_code == 0, "nor of another kind"


def test_an_entry_of_a_scope_that_is_gone_is_stale(run: Run, law: Path) -> None:
    run("analyse", "--accept", KEY, "--reason", "The law says so.")
    FINDINGS.write_text(FINDINGS.read_text("utf-8").replace('scope = "Fee"', 'scope = "Charge"'), "utf-8")
    (FINDINGS.parent / "fee.catala_en").write_text(LAW.replace("area >= 151 ha", "area > 150 ha"), "utf-8")
    assert "(Charge.fee) accepts a gap that is found no more" in folded(run("analyse").output)


def test_what_is_not_decided_makes_no_entry_stale(run: Run, law: Path) -> None:
    entry = '[abc]\nkind = "conflict"\nscope = "Size"\nvariable = "size"\nreason = "So it is."\n'
    FINDINGS.write_text(entry, "utf-8")
    assert not found(run)["stale"]
    FINDINGS.write_text(entry.replace('"conflict"', '"gap"'), "utf-8")
    assert found(run)["stale"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--accept", KEY], "--accept KEY --reason WORDS"),
        (["--reason", "so"], "--accept KEY --reason WORDS"),
        (["--accept", KEY, "--reason", " "], "--accept KEY --reason WORDS"),
        (["--accept", "gap-2", "--reason", "so"], "Nothing with the key `gap-2` is found here"),
        (["--provision", "art1-a"], "--provision belongs to --accept"),
        (["--accept", KEY, "--reason", "so", "--provision", "art1-c"], "There is no statement `art1-c` in the law. Did"),
        (["--against", "HEAD", "--kind", "gap"], "it takes neither --kind nor --accept"),
    ],
)  # fmt: skip
def test_what_cannot_be_understood(run: Run, law: Path, arguments: list[str], said: str) -> None:
    shown = run("analyse", *arguments)
    assert shown.exit_code == 2
    assert said in folded(shown.output)
    assert not FINDINGS.exists()


def test_a_file_of_accepted_findings_with_a_mistake(run: Run, law: Path) -> None:
    FINDINGS.write_text('[abc]\nkind = "gap"\nscope = "Fee"\nreason = ""\n', "utf-8")
    shown = run("analyse")
    assert shown.exit_code == 2
    assert "The entry `abc` in `rules/findings.toml` gives no reason: say why it is to stand." in folded(shown.output)


def test_what_reads_as_before_is_not_asked_again(run: Run, law: Path) -> None:
    first = found(run)
    assert asked(law) == ["Fee", "Size"]
    assert found(run) == first
    assert asked(law) == []
    law.write_text(LAW.replace("definition size equals area", "definition size equals area + 1"), "utf-8")
    run("analyse")
    assert asked(law) == ["Size"], "the other scope reads as before"
    assert run("analyse", "--afresh").exit_code == 1
    assert asked(law) == ["Fee", "Size"]


def test_places_move_with_the_words(run: Run, law: Path) -> None:
    was = found(run)["findings"][0]["places"]
    asked(law)
    law.write_text(LAW.replace("# Law\n", "# Law\n\nA line more.\n"), "utf-8")
    now = found(run)["findings"][0]["places"]
    assert asked(law) == []
    assert [each["line"] for each in now] == [each["line"] + 2 for each in was]
    assert [each["column"] for each in now] == [each["column"] for each in was]


def test_a_note_that_is_broken_says_nothing(run: Run, law: Path) -> None:
    first = found(run)
    asked(law)
    for each in Path(".build/analysed").iterdir():
        each.write_bytes(b"cos\nsystem\n(S'exit 1'\ntR.")
    assert found(run) == first
    assert asked(law) == ["Fee", "Size"]


def test_without_the_solver_it_says_how_to_get_it(run: Run, law: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.chdir(law.parents[1])
    monkeypatch.setattr(analysed, "solver", lambda: "")
    shown = run("analyse")
    assert shown.exit_code == 2
    assert "pip install 'kotmai[analyse]'" in folded(shown.output)


def test_a_log_for_other_tools(run: Run, law: Path) -> None:
    run("analyse", "--accept", KEY, "--reason", "The law says so.", "--provision", "art1-a")
    run("analyse", "--sarif", "out/findings.sarif")
    log = json.loads(Path("out/findings.sarif").read_text("utf-8"))
    (only,) = log["runs"]
    rules = only["tool"]["driver"]["rules"]
    (result,) = only["results"]
    assert (result["ruleId"], rules[result["ruleIndex"]]["id"]) == ("gap", "gap")
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (19, 3)
    assert result["partialFingerprints"] == {"kotmaiFinding/v1": KEY}
    assert result["suppressions"][0]["justification"] == "The law says so."
    assert result["relatedLocations"][0]["message"]["text"].endswith("“The fee is $5 up to 150 hectares,”")
    assert len({each["id"] for each in rules}) == len(Kind)


# Two versions ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def versions(law: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The conditions of the first rule as the other version and this one have it, for each scope that is compared."""
    pairs: list[tuple[str, str]] = []

    def compare(before: Checked, after: Checked, scope: QualifiedName) -> Report:
        if scope.name == "Fee":
            was, now = (analyser()(each.program, scope).findings for each in (before, after))
            pairs.append((was[0].rules[0] if was else "", now[0].rules[0] if now else ""))
        return Report((scope,), (), (), (), {Kind.DIFFERENCE: 1})

    monkeypatch.setattr(analysed, "comparer", lambda before, after: partial(compare, before, after))
    return pairs


def git(*arguments: str) -> None:
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b.la", *arguments], check=True, capture_output=True)


def test_against_a_commit(run: Run, law: Path, versions: list[tuple[str, str]]) -> None:
    git("init", "-q")
    git("add", "rules")
    git("commit", "-qm", "first")
    law.write_text(LAW.replace("area <= 150 ha", "area <= 149 ha"), "utf-8")
    shown = run("analyse", "--against", "HEAD")
    assert shown.exit_code == 0, shown.output
    ((was, now),) = versions
    assert was.endswith("150 ha")
    assert now.endswith("149 ha")


def test_against_a_file_and_a_folder(run: Run, law: Path, versions: list[tuple[str, str]], tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "fee.catala_en").write_text(LAW.replace("area <= 150 ha", "area <= 149 ha"), "utf-8")
    run("analyse", "--against", "old/fee.catala_en")
    run("analyse", "--against", "old")
    assert [was[-6:] for was, _ in versions] == ["149 ha", "149 ha"]


def test_a_scope_that_is_gone_is_told(run: Run, law: Path, versions: list[tuple[str, str]], tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    more = "\n```catala\ndeclaration scope Refund:\n  output paid content money\n\nscope Refund:\n  definition paid equals $1\n```\n"
    (tmp_path / "old" / "fee.catala_en").write_text(LAW + more, "utf-8")
    shown = run("analyse", "--against", "old")
    assert shown.exit_code == 0, shown.output
    assert "This version does not have what the version before answers" in folded(shown.output)
    assert "Refund" in shown.output
    (gone,) = json.loads(run("analyse", "--against", "old", "--json").output)["undecided"]
    assert (gone["kind"], gone["scope"].rpartition(".")[2]) == ("difference", "Refund")
    assert "Refund" not in run("analyse", "Fee", "--against", "old").output


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("HEAD", "no Git repository"),
        ("law.catala_en", "No rule file of"),
        ("empty", "`empty` holds no rule files"),
    ],
)
def test_a_version_that_is_not_there(
    run: Run, law: Path, versions: list[tuple[str, str]], said: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", "/")
    Path("empty").mkdir()
    Path("law.catala_en").write_text(LAW, "utf-8")
    shown = run("analyse", "--against", said)
    assert shown.exit_code == 2
    assert told in folded(shown.output)


@pytest.mark.parametrize("said", ["nowhere", "--output=x"])
def test_an_unknown_commit(run: Run, law: Path, versions: list[tuple[str, str]], said: str) -> None:
    git("init", "-q")
    git("add", "rules")
    git("commit", "-qm", "first")
    shown = run("analyse", f"--against={said}")
    assert shown.exit_code == 2
    assert f"`{said}` is neither a file or folder nor a commit" in folded(shown.output)


def test_a_version_with_mistakes(run: Run, law: Path, versions: list[tuple[str, str]]) -> None:
    Path("old").mkdir()
    Path("old/fee.catala_en").write_text(LAW.replace("input plot content Use", "input plot content Usage"), "utf-8")
    shown = run("analyse", "--against", "old")
    assert shown.exit_code == 1
    assert "The rules in the version `old` have mistakes" in folded(shown.output)
