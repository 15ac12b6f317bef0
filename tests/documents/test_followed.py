"""Tutorials and how-to pages: whoever follows them sees what they show."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.documents.followed import DOCS, PAGES, agrees, change, follow
from tests.javascript.node import require_node


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(DOCS)))
def test_each_step_prints_what_the_page_shows(page: Path, tmp_path: Path) -> None:
    if "$ node " in page.read_text("utf-8"):
        require_node()
    for printed in follow(page, tmp_path):
        told = f"{page.name}:{printed.step.line}: `{printed.step.command}` prints\n" + "\n".join(printed.lines)
        assert agrees(printed.step.shown, printed.lines), f"{told}\npython -m tests.documents.followed {page} writes it"


def test_each_user_has_a_tutorial() -> None:
    assert {"drafter.md", "developer.md", "public.md"} <= {page.name for page in (DOCS / "tutorials").glob("*.md")}


@pytest.mark.parametrize(
    ("shown", "came", "is_same"),
    [
        (["a", "b"], ["a", "b"], True),
        (["a"], ["a", "b"], False),
        (["a", "…"], ["a", "b", "c"], True),
        (["…", "c"], ["a", "b", "c"], True),
        (["…", "b"], ["a", "b", "c"], False),
        (["took … s"], ["took 0.4 s"], True),
        (["took … s"], ["took 0.4 ms"], False),
        ([], [""], True),
        ([], ["a"], False),
        (["a  "], ["a"], False),
        (["a.c"], ["abc"], False),
    ],
)
def test_dots_leave_something_out(shown: list[str], came: list[str], is_same: bool) -> None:
    assert agrees(shown, came) is is_same


def test_a_difference_that_fits_nowhere_or_twice_is_no_step(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one\ntwo\none\n", "utf-8")
    with pytest.raises(ValueError, match="0 times"):
        change(file, ["-three", "+four"])
    with pytest.raises(ValueError, match="2 times"):
        change(file, ["-one", "+four"])
    change(file, [" one", "-two", "+three"])
    assert file.read_text("utf-8") == "one\nthree\none\n"
