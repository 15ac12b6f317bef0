"""The reference pages that are made: nothing that there is is left out."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click
import pytest
import yaml

from service.cli.main import COMMANDS, kotmai
from service.http.problems import KINDS
from service.site.reference import completed
from service.site.reference.commands import commands
from service.site.reference.pages import MADE
from service.site.reference.table import code, sentence
from tests.conformance.out_of_reach import FLOOR_ALL, FLOOR_PLAIN, OUT_OF_REACH
from tests.site.html import content

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
OPENAPI = yaml.safe_load((ROOT / "service" / "http" / "openapi.yaml").read_text("utf-8"))


def _shown(path: Path) -> str:
    """The words of a page, their blanks made single."""
    return " ".join(content(path).text.split())


def test_every_command_and_option_is_on_its_page(site: Path) -> None:
    shown = _shown(site / "reference" / "command-line.html")
    for name in COMMANDS:
        command = kotmai.get_command(click.Context(kotmai), name)
        assert command is not None
        assert f"kotmai {name}" in shown
        for each in command.params:
            if isinstance(each, click.Option) and each.name != "help":
                assert max(each.opts, key=len) in shown, f"{name} {each.opts}"
        assert command.epilog is not None
        assert re.findall(r"^ *(kotmai .*?)$", command.epilog, re.MULTILINE)[0] in shown


def test_a_command_within_another_has_its_words(site: Path) -> None:
    page = content(site / "reference" / "command-line.html")
    assert {"calendar", "calendar-show", "calendar-propose"} <= set(page.ids)


def test_every_address_and_shape_is_on_its_page(site: Path) -> None:
    page = content(site / "reference" / "http.html")
    shown = _shown(site / "reference" / "http.html")
    for path, methods in OPENAPI["paths"].items():
        for method, told in methods.items():
            assert f"{method.upper()} {path}" in shown
            assert told["operationId"] in page.ids
    for name in OPENAPI["components"]["schemas"]:
        assert f"shape-{name.lower()}" in page.ids
    assert all(kind in shown for kind in KINDS)


def test_the_python_page_shows_signatures_and_docstrings(site: Path) -> None:
    shown = _shown(site / "reference" / "python.html")
    assert "def answer(scope: Scope, facts: Given) -> Answer" in shown
    assert "class Silent(Failure)" in shown
    assert "Raises BadFacts where the facts are not what the scope asks for" in shown


def test_every_mark_stands_on_a_page_and_none_is_left(site: Path) -> None:
    pages = "\n".join(path.read_text("utf-8") for path in (DOCS / "reference").glob("*.md"))
    assert all(pages.count(mark) == 1 for mark in MADE)
    assert not any(mark in path.read_text("utf-8") for mark in MADE for path in (site / "reference").glob("*.html"))


def test_a_page_without_marks_stays_as_it_is() -> None:
    text = "# A\n\n<!-- scalar -->\nA line with `<!-- commands -->` in it.\n"
    assert completed(text) == text


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Ask `a|b` now", "Ask <code>a&#124;b</code> now"),
        ("`a` `b`", "<code>a</code> <code>b</code>"),
        ("a * b", "a &#42; b"),
        ("<script>", "&#60;script&#62;"),
        ("no code", "no code"),
    ],
)
def test_words_from_elsewhere_are_no_markup(words: str, shown: str) -> None:
    assert sentence(words) == shown


def test_code_in_a_table_ends_no_cell() -> None:
    assert "|" not in code("--facts JSON|FILE|-")
    assert code("") == ""


def test_the_commands_are_the_same_each_time() -> None:
    assert commands() == commands()


def test_the_figures_of_agreement_are_those_that_a_test_insists_on() -> None:
    page = (DOCS / "explanation" / "trust.md").read_text("utf-8")
    assert f"Of the {FLOOR_ALL + len(OUT_OF_REACH)} that can be compared\n{FLOOR_ALL} are the same" in page
    assert f"all {FLOOR_PLAIN} ordinary ones" in page


def test_facts_on_the_page_are_json() -> None:
    page = (DOCS / "reference" / "facts.md").read_text("utf-8")
    (facts,) = re.findall(r"^```json facts.json\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert isinstance(json.loads(facts), dict)
