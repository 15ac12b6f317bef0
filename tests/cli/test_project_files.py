"""Rules are found upwards, read as UTF-8, and what cannot be read is said in words with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.project import NoProject, Project, find, find_for, read
from service.project.files import decoded


def test_rules_are_found_in_a_folder_above(tmp_path: Path) -> None:
    (tmp_path / "rules" / "decree").mkdir(parents=True)
    assert find(None, tmp_path / "rules" / "decree").rules == (tmp_path / "rules").resolve()


def test_without_rules_the_message_names_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(NoProject, match="--rules DIR or in KOTMAI_RULES"):
        find(None, tmp_path)


@pytest.mark.parametrize(("name", "words"), [("absent", "does not exist"), ("file", "is a file, not a folder")])
def test_a_rules_folder_that_is_none_is_named(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NoProject, match=words):
        find(tmp_path / name, tmp_path)


def test_paths_are_shown_from_the_root_wherever_one_stands(tmp_path: Path) -> None:
    file = tmp_path / "rules" / "decree" / "one.catala_en"
    file.parent.mkdir(parents=True)
    file.write_text("# Law\n")
    assert read(find(None, file.parent), [file]).texts[0].path == "rules/decree/one.catala_en"


def test_a_file_outside_any_project_keeps_its_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("one.catala_en").write_text("# Law\n")
    project = find_for(Path("one.catala_en"), None)
    assert project.is_loose
    assert read(project, [Path("one.catala_en")]).texts[0].path == "one.catala_en"


def test_rule_files_come_in_one_order(tmp_path: Path) -> None:
    for name in ("b/x.catala_en", "a/y.catala_fr", "c.catala_en", "a/notes.md"):
        (tmp_path / "rules" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "rules" / name).touch()
    project = Project((tmp_path / "rules").resolve())
    assert [project.shown(path) for path in project.rule_files()] == [
        "rules/a/y.catala_fr",
        "rules/b/x.catala_en",
        "rules/c.catala_en",
    ]


def test_a_bad_byte_is_named_with_its_place_and_the_rest_is_read() -> None:
    text, trouble = decoded("one.catala_en", "# ກົດ\n".encode() + b"ok\nab\xffcd\n")
    assert trouble is not None
    assert (trouble.line, trouble.column) == (3, 3)
    assert "byte 0xFF" in trouble.message
    assert text == "# ກົດ\nok\nab?cd\n"


def test_a_file_that_is_not_there_and_a_folder_are_troubles(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    reading = read(Project(tmp_path / "rules"), [tmp_path / "absent.catala_en", tmp_path])
    assert not reading.texts
    assert [each.message for each in reading.troubles] == [
        "This file does not exist.",
        "This is a folder; name a rule file in it.",
    ]


def test_a_byte_order_mark_and_windows_breaks_are_taken_out() -> None:
    assert decoded("x", b"\xef\xbb\xbf# A\r\nb\rc\n") == ("# A\nb\nc\n", None)
