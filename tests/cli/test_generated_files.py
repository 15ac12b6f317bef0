"""`generated/` is written whole, and only what is ours is removed."""

from __future__ import annotations

import json
from pathlib import Path

from service.project.generated import MANIFEST, Written, difference, digest, write


def with_manifest(files: dict[str, str]) -> dict[str, str]:
    return {**files, MANIFEST: json.dumps({"files": {path: digest(text) for path, text in files.items()}})}


ONE = with_manifest({"a.py": "A = 1\n", "deep/b.py": "B = 2\n"})
TWO = with_manifest({"a.py": "A = 1\n", "c.py": "C = 3\n"})


def test_all_is_written_at_first_and_nothing_the_second_time(tmp_path: Path) -> None:
    assert write(tmp_path / "g", ONE) == Written(("a.py", "deep/b.py", MANIFEST), (), 3)
    assert (tmp_path / "g/deep/b.py").read_text() == "B = 2\n"
    assert write(tmp_path / "g", ONE) == Written((), (), 3)
    assert not difference(tmp_path / "g", ONE)


def test_what_an_earlier_run_wrote_is_removed_with_its_folder(tmp_path: Path) -> None:
    write(tmp_path, ONE)
    (tmp_path / "deep/__pycache__").mkdir()
    (tmp_path / "deep/__pycache__/b.pyc").touch()
    assert write(tmp_path, TWO) == Written(("c.py", MANIFEST), ("deep/b.py",), 3)
    assert not (tmp_path / "deep").exists()


def test_what_others_wrote_stays_and_is_told(tmp_path: Path) -> None:
    write(tmp_path, ONE)
    (tmp_path / "mine.txt").write_text("mine")
    write(tmp_path, TWO)
    assert (tmp_path / "mine.txt").exists()
    assert difference(tmp_path, TWO).extra == ("mine.txt",)


def test_differences_are_told_apart(tmp_path: Path) -> None:
    write(tmp_path, ONE)
    (tmp_path / "a.py").write_text("A = 7\n")
    (tmp_path / "deep/b.py").unlink()
    (tmp_path / "x.py").touch()
    found = difference(tmp_path, ONE)
    assert (found.stale, found.missing, found.extra) == (("a.py",), ("deep/b.py",), ("x.py",))


def test_a_manifest_never_removes_files_elsewhere(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.touch()
    folder = tmp_path / "g"
    folder.mkdir()
    (folder / MANIFEST).write_text(json.dumps({"files": {"../outside.txt": "", str(outside): ""}}))
    write(folder, ONE)
    assert outside.exists()


def test_a_manifest_that_is_nonsense_is_no_manifest(tmp_path: Path) -> None:
    for nonsense in ("", "[]", "{", '{"files": 3}', "\xff"):
        (tmp_path / MANIFEST).write_text(nonsense, "latin-1")
        assert write(tmp_path, ONE).removed == ()


def test_no_temporary_file_is_left(tmp_path: Path) -> None:
    write(tmp_path, ONE)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.py", "deep", MANIFEST]
