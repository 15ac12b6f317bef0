"""`kotmai export catala`: what is written, and what is refused."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def test_the_decree_is_written_and_in_order(run: Run, decree: Path) -> None:
    shown = run("export", "catala")
    assert shown.exit_code == 0, shown.output
    assert ".build/catala/ holds" in shown.output
    written = decree / ".build" / "catala"
    assert (written / "decree" / "part_4_concession_activities.catala_en").is_file()
    checked = run("--rules", str(written), "check")
    assert checked.exit_code == 0, checked.output


def test_the_same_rules_give_the_same_bytes(run: Run, part_5: Path) -> None:
    run("export", "catala", "--to", "one")
    run("export", "catala", "--to", "other")
    files = sorted(path.relative_to(part_5 / "one") for path in (part_5 / "one").rglob("*.catala_en"))
    assert files
    assert all((part_5 / "one" / path).read_bytes() == (part_5 / "other" / path).read_bytes() for path in files)


def test_the_rules_themselves_are_never_written_over(run: Run, part_5: Path) -> None:
    before = {path: path.read_bytes() for path in (part_5 / "rules").rglob("*") if path.is_file()}
    for folder in ("rules", "rules/plain", "."):
        shown = run("export", "catala", "--to", folder)
        assert shown.exit_code == 2
        assert "Name another folder with --to." in " ".join(shown.output.split())
    assert {path: path.read_bytes() for path in (part_5 / "rules").rglob("*") if path.is_file()} == before


def test_rules_with_a_mistake_are_not_exported(run: Run, empty: Path) -> None:
    (empty / "rules").mkdir()
    (empty / "rules" / "a.catala_en").write_text("```catala\ndeclaration k content money equals 1\n```\n", "utf-8")
    shown = run("export", "catala", "--to", "plain")
    assert shown.exit_code == 1
    assert not (empty / "plain").exists()


def test_a_folder_that_is_a_file_is_said(run: Run, part_5: Path) -> None:
    (part_5 / "plain").write_text("mine", "utf-8")
    shown = run("export", "catala", "--to", "plain")
    assert shown.exit_code != 0
    assert "cannot be written" in shown.output
    assert (part_5 / "plain").read_text("utf-8") == "mine"


def test_other_forms_are_not_known(run: Run, part_5: Path) -> None:
    shown = run("export", "lisp")
    assert shown.exit_code == 2
    assert "catala" in shown.output


def test_the_law_is_written_as_akoma_ntoso(run: Run, decree: Path) -> None:
    shown = run("export", "akn")
    assert shown.exit_code == 0, shown.output
    assert ".build/akn/ holds 54 files" in " ".join(shown.output.split())
    written = decree / ".build" / "akn" / "decree"
    assert (written / "law.xml").read_text("utf-8").startswith('<?xml version="1.0" encoding="UTF-8"?>')
    assert "US$10,000" in (written / "article-15.xml").read_text("utf-8")


def test_a_law_that_does_not_say_what_it_is_has_no_file_of_akoma_ntoso(run: Run, part_5: Path) -> None:
    (part_5 / "rules" / "decree" / "law.toml").unlink(missing_ok=True)
    shown = run("export", "akn")
    assert shown.exit_code == 1
    assert "write a file law.toml beside its rule files" in " ".join(shown.output.split())
    assert not (part_5 / ".build" / "akn").exists()


def test_a_law_that_says_it_wrongly_is_told(run: Run, part_5: Path) -> None:
    (part_5 / "rules" / "decree" / "law.toml").write_text('title = "Decree"\n', "utf-8")
    shown = run("export", "akn")
    assert shown.exit_code == 2
    assert "rules/decree/law.toml" in shown.output
