"""The file of confirmed words: what is written is read, a statement a line, and bad files are told."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.project import Project
from service.project.confirmed import NAME, Unconfirmable, confirm, confirmed

LAW = "rules/law"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / LAW).mkdir(parents=True)
    return Project(tmp_path / "rules")


ANCHOR = st.from_regex(r"[^\W\d_][\w-]{0,8}", fullmatch=True)
PLAIN = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=30)


@settings(deadline=None, max_examples=40)
@given(st.dictionaries(ANCHOR, PLAIN, max_size=8))
def test_what_is_written_is_read(words: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / LAW).mkdir(parents=True)
        project = Project(Path(folder) / "rules")
        assert confirm(project, LAW, words) == f"{LAW}/{NAME}"
        assert confirmed(project, [LAW]) == {LAW: words}
        rows = [line for line in (Path(folder) / LAW / NAME).read_text("utf-8").split("\n") if line and line[0] != "#"]
        assert len(rows) == len(words)


def test_statements_stand_in_the_order_in_which_people_count(project: Project) -> None:
    confirm(project, LAW, dict.fromkeys(["art10-p1", "art2-p1", "art2-10", "art2-9"], "Words."))
    text = (project.root / LAW / NAME).read_text("utf-8")
    assert [line.split(" = ")[0] for line in text.splitlines()[3:]] == ["art2-9", "art2-10", "art2-p1", "art10-p1"]


def test_a_change_of_one_statement_is_a_change_of_one_line(project: Project) -> None:
    path = project.root / LAW / NAME
    confirm(project, LAW, {"a1": "One.", "a2": "Two.", "a3": "Three."})
    before = path.read_text("utf-8").splitlines()
    confirm(project, LAW, {"a3": "Three.", "a2": "Too.", "a1": "One."})
    after = path.read_text("utf-8").splitlines()
    assert [(old, new) for old, new in zip(before, after, strict=True) if old != new] == [
        ('a2 = "Two."', 'a2 = "Too."')
    ]


def test_where_there_is_no_file_nothing_is_confirmed(project: Project) -> None:
    assert confirmed(project, [LAW, "rules/nowhere"]) == {LAW: {}, "rules/nowhere": {}}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('a1 = "One."\n<<<<<<< HEAD\n', "line 2"),
        ("a1 = One.\n", "line 1"),
        ('a1 = "One."\na1 = "Two."\n', "cannot be read"),
        ("a1 = 5\n", "gives no words for `a1`"),
        ('[a1]\nwords = "One."\n', "gives no words for `a1`"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(project: Project, text: str, told: str) -> None:
    (project.root / LAW / NAME).write_text(text, "utf-8")
    with pytest.raises(Unconfirmable, match=told) as caught:
        confirmed(project, [LAW])
    assert f"`{LAW}/{NAME}`" in str(caught.value)


def test_bytes_that_are_no_text_are_told(project: Project) -> None:
    (project.root / LAW / NAME).write_bytes(b'a1 = "\xff"\n')
    with pytest.raises(Unconfirmable, match="not UTF-8"):
        confirmed(project, [LAW])


def test_a_folder_in_its_place_is_told(project: Project) -> None:
    (project.root / LAW / NAME).mkdir()
    with pytest.raises(Unconfirmable, match="cannot be read"):
        confirmed(project, [LAW])
    with pytest.raises(Unconfirmable, match="cannot be written"):
        confirm(project, LAW, {"a": "Words."})
