"""The styles of the site as one file."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from service.site.builder import DOCS
from service.site.styles import TOGETHER, bare, together
from tests.site.html import page


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "a.css").write_text("/* A\n  note */\na { color: red; }\n\n", "utf-8")
    (tmp_path / "assets" / "b.css").write_text('@media print {\n  b,\n  c { content: "\\2060"; }\n}\n', "utf-8")
    return tmp_path


def test_styles_are_joined_in_their_order(theme: Path) -> None:
    assert together(theme, ["assets/b.css", "assets/a.css"]) == [f"assets/{TOGETHER}"]
    assert [each.name for each in (theme / "assets").iterdir()] == [TOGETHER]
    assert (theme / "assets" / TOGETHER).read_text("utf-8") == (
        '@media print {\nb,\nc { content: "\\2060"; }\n}\na { color: red; }\n'
    )


@pytest.mark.parametrize(
    "names", [["assets/a.css"], ["assets/a.css", "b.css"], ["assets/a.css", "assets/none.css"], []]
)
def test_what_cannot_be_joined_is_left_alone(theme: Path, names: list[str]) -> None:
    assert together(theme, names) == names
    assert (theme / "assets" / "a.css").is_file()


def test_two_selectors_stay_apart() -> None:
    assert bare(".a\n  .b { x: y; }") == ".a\n.b { x: y; }\n"


def test_a_page_waits_for_three_files_of_style(site: Path) -> None:
    styles = [each for each in page(site / "index.html").all("link") if each.attributes.get("rel") == "stylesheet"]
    assert [each.attributes["href"].split("/")[-1] for each in styles][2:] == [TOGETHER]
    assert len(styles) == 3
    joined = (site / "assets" / TOGETHER).read_text("utf-8")
    named = yaml.safe_load((DOCS / "mkdocs.yml").read_text("utf-8"))["extra_css"]
    assert all(bare((DOCS / "theme" / each).read_text("utf-8")) in joined for each in named)


def test_nothing_of_the_frame_stops_a_page_from_a_server(site: Path) -> None:
    heads = [each for each in page(site / "index.html").one("head").all("script") if "src" in each.attributes]
    assert heads == []
