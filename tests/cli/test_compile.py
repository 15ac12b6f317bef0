"""`kotmai compile`: rules in, a folder that stands alone out, and `--check` tells whether it is fresh."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import Run

PART_5 = "rules/decree/part_5_calling_list.catala_en"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_first_run_writes_all_and_the_second_nothing(run: Run, part_5: Path) -> None:
    first = run("compile")
    assert first.exit_code == 0
    assert "wrote   generated/decree/part_5_calling_list.py" in first.output
    before = contents(part_5 / "generated")
    second = run("compile")
    assert second.output == "generated/ was up to date.\n"
    assert contents(part_5 / "generated") == before


def test_the_same_rules_give_the_same_bytes_wherever_they_stand(run: Run, part_5: Path) -> None:
    run("compile")
    elsewhere = shutil.copytree(part_5 / "rules", part_5 / "far" / "away" / "rules")
    run("--rules", str(elsewhere), "compile", "--target", "python", "--out", str(part_5 / "other"))
    assert contents(part_5 / "generated") == contents(part_5 / "other")


def test_up_to_date_is_not_believed_of_files_that_were_touched(run: Run, part_5: Path) -> None:
    run("compile")
    (part_5 / "generated/decree/part_5_calling_list.py").write_text("pass\n")
    assert "wrote   generated/decree/part_5_calling_list.py" in run("compile").output
    (part_5 / ".build/compiled").write_text("")
    assert run("compile").output == "generated/ was up to date.\n"


def test_what_has_no_rules_any_more_is_removed(run: Run, part_5: Path) -> None:
    run("compile")
    (part_5 / PART_5).unlink()
    shown = run("compile")
    assert "removed generated/decree/part_5_calling_list.py" in shown.output
    assert not (part_5 / "generated/decree/part_5_calling_list.py").exists()


def test_check_lists_what_is_stale_missing_and_extra_and_writes_nothing(run: Run, part_5: Path) -> None:
    run("compile")
    assert run("compile", "--check").exit_code == 0
    generated = part_5 / "generated"
    (generated / "decree/part_5_calling_list.py").write_text("pass\n")
    (generated / "decree/part_4_concession_activities.py").unlink()
    (generated / "extra.py").touch()
    before = contents(generated)
    shown = run("compile", "--check")
    assert shown.exit_code == 1
    assert "stale   generated/decree/part_5_calling_list.py" in shown.output
    assert "missing generated/decree/part_4_concession_activities.py" in shown.output
    assert "extra   generated/extra.py" in shown.output
    assert contents(generated) == before


def test_check_before_anything_was_compiled(run: Run, part_5: Path) -> None:
    shown = run("compile", "--check")
    assert shown.exit_code == 1
    assert "missing generated/manifest.json" in shown.output
    assert not (part_5 / "generated").exists()


def test_rules_with_mistakes_compile_to_nothing(run: Run, part_5: Path) -> None:
    file = part_5 / PART_5
    file.write_text(file.read_text("utf-8").replace("value > USD 20,000,000", "value > 20.0"), "utf-8")
    shown = run("compile")
    assert shown.exit_code == 1
    assert "cannot be run yet" in shown.stderr
    assert not (part_5 / "generated").exists()


def test_a_file_where_the_folder_should_be(run: Run, part_5: Path) -> None:
    (part_5 / "generated").touch()
    assert "is a file" in run("compile").stderr
    (part_5 / "generated").unlink()
    (part_5 / "generated/decree").mkdir(parents=True)
    (part_5 / "generated/decree/part_5_calling_list.py").mkdir()
    shown = run("compile")
    assert shown.exit_code == 1
    assert "cannot be written" in shown.stderr


def test_files_of_others_are_not_overwritten(run: Run, part_5: Path) -> None:
    (part_5 / "other").mkdir()
    (part_5 / "other/__init__.py").write_text("mine = 1\n")
    shown = run("compile", "--out", "other")
    assert shown.exit_code == 2
    assert "other/__init__.py" in shown.stderr
    assert contents(part_5 / "other") == {"__init__.py": b"mine = 1\n"}


def test_the_folder_stands_alone(run: Run, part_5: Path) -> None:
    run("compile")
    program = (
        "import sys; sys.path.insert(0, '.')\n"
        "from generated.decree.part_5_calling_list import approval_authority\n"
        "print(approval_authority(value=2_000_000_000).authority.value)\n"
    )
    done = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout == "Ministry_of_planning_and_investment\n", done.stderr
