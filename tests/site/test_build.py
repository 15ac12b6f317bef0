"""The site as files: strict, the same twice, whole in itself, and careful with folders that are not its own."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import yaml

from compiler.cases.tree import Result
from compiler.driver import Checked, RuleText, check
from service.site import Built, SiteError, build
from service.site.builder import DOCS
from service.site.pages import parts
from tests.site.conftest import evaluators, law_identities, law_terms, outside_texts
from tests.site.html import content, page

LOADS = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src", "video": "src"}


@dataclass(frozen=True)
class Read:
    """What the tests ask of a page: the identifiers on it and in its content, and the addresses it leads to and loads."""

    ids: list[str]
    content_ids: list[str]
    links: list[str]
    loads: list[str]

    @classmethod
    def of(cls, path: Path) -> Read:
        whole = page(path)
        every = [(each.tag, each.attributes) for each in whole.walk()]
        loads = [address for tag, told in every if (address := told.get(LOADS.get(tag, ""), ""))]
        links = [told["href"] for tag, told in every if tag == "a" and "href" in told]
        return cls(whole.ids, content(path).ids if path.name != "404.html" else [], links, loads)


def pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


@pytest.fixture(scope="module")
def read(site: Path) -> Mapping[str, Read]:
    """Every page of the site by its address, read once: they are megabytes."""
    return {path.relative_to(site).as_posix(): Read.of(path) for path in pages(site)}


def test_a_strict_build_has_nothing_to_say(built: Built) -> None:
    assert built.warnings == ()
    assert "decree/part-4.html" in built.pages
    assert all((built.site / each).is_file() for each in built.pages)


def test_the_same_rules_give_the_same_bytes(
    checked: Checked, results: tuple[Result, ...], site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    out = tmp_path / "another" / "place"
    again = build(
        checked,
        results,
        out,
        strict=True,
        outside=outside_texts(),
        evaluators=evaluators(),
        identities=law_identities(),
        terms=law_terms(),
    ).site
    first = {path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    second = {path.relative_to(again): path.read_bytes() for path in again.rglob("*") if path.is_file()}
    assert sorted(first) == sorted(second)
    assert [path for path in first if first[path] != second[path]] == []


def test_no_page_names_where_it_was_built(site: Path) -> None:
    for path in (*pages(site), *site.rglob("*.json")):
        assert str(site.parent) not in path.read_text("utf-8")


def test_a_page_loads_nothing_from_elsewhere(read: Mapping[str, Read]) -> None:
    for name, each in read.items():
        assert [address for address in each.loads if re.match(r"(?:\w+:)?//", address)] == [], name


def test_styles_and_our_scripts_load_nothing_from_elsewhere() -> None:
    for path in sorted((DOCS / "theme").rglob("*.css")):
        assert all(address.startswith("fonts/") for address in re.findall(r'url\("([^"]+)"\)', path.read_text("utf-8")))
    for name in ("kotmai.js", "finding.js", "preview.js"):
        assert "http" not in (DOCS / "theme" / "assets" / name).read_text("utf-8")


def test_ids_are_unique_on_each_page(read: Mapping[str, Read]) -> None:
    for name, each in read.items():
        assert len(each.content_ids) == len(set(each.content_ids)), name


def test_every_link_leads_somewhere(read: Mapping[str, Read], site: Path) -> None:
    known = {name: {"", *each.ids} for name, each in read.items()}
    known |= {
        path.relative_to(site).as_posix(): {""} for kind in ("xml", "pdf") for path in site.glob(f"decree/*.{kind}")
    }
    for name, each in read.items():
        if name == "404.html":
            continue
        for address in each.links:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = (
                posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path))) if parts.path else name
            )
            if target in (".", posixpath.dirname(name)):
                target = "index.html"
            assert target in known, f"{name} leads to {address}"
            if parts.fragment.startswith("facts="):
                assert target.startswith("ask/"), f"{name} leads to {address}"
                continue
            assert unquote(parts.fragment) in known[target], f"{name} leads to {address}"


def test_the_navigation_counts_as_people_do(built: Built) -> None:
    nav = yaml.safe_load((built.source / "mkdocs.yml").read_text("utf-8"))["nav"]
    law = next(each["The law"] for each in nav if "The law" in each)
    parts = next(below for each in law for title, below in each.items() if title == "The Decree")
    (whole, *articles), *_ = (next(iter(each.values())) for each in parts[1:] if "Part 4" in next(iter(each)))
    assert whole == {"All of Part 4": "decree/part-4.md"}
    assert articles == [f"decree/article-{number}.md" for number in range(10, 19)]
    nested = [below for each in parts[1:] for below in each.values() if isinstance(below, list)]
    found = [next(iter(below[0].values())) for below in nested]
    assert found == [f"decree/part-{number}.md" for number in range(1, 10)]
    assert "*" not in str(nav)


def test_an_html_block_has_no_empty_line(built: Built) -> None:
    text = (built.source / "docs" / "decree" / "part-4.md").read_text("utf-8")
    blocks = re.findall(r'^<div class="article.*?^</div>\n(?:\n|\Z)', text, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 9
    assert all("\n\n" not in each.strip() for each in blocks)


def test_rules_with_mistakes_are_not_published(tmp_path: Path) -> None:
    broken = check([RuleText("law/small.catala_en", "# Law\n\n```catala\nscope\n```\n")])
    with pytest.raises(SiteError, match="mistakes"):
        build(broken, [], tmp_path / "site", strict=True)
    assert not (tmp_path / "site").exists()


def test_a_folder_of_someone_else_is_left_alone(checked: Checked, tmp_path: Path) -> None:
    mine = tmp_path / "site-src" / "thesis.txt"
    mine.parent.mkdir()
    mine.write_text("years of work", "utf-8")
    with pytest.raises(SiteError, match="something other"):
        build(checked, [], tmp_path / "site", strict=True)
    assert mine.read_text("utf-8") == "years of work"


def test_a_warning_stops_a_strict_build_only(tmp_path: Path) -> None:
    checked = check(
        [RuleText("law/small.catala_en", "# Law\n\n## Part 1. On fees\n\n### Article 1. Fee\n\nA fee is due.\n")]
    )
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "mkdocs.yml").write_text((Path(__file__).parent / "docs" / "mkdocs.yml").read_text("utf-8"), "utf-8")
    (docs / "index.md").write_text("# Home\n\n[nowhere](nowhere.md)\n", "utf-8")
    with pytest.raises(SiteError, match=r"nowhere\.md"):
        build(checked, [], tmp_path / "strict", strict=True, docs=docs)
    assert any("nowhere.md" in each for each in build(checked, [], tmp_path / "site", strict=False, docs=docs).warnings)


def test_a_rule_file_outside_any_folder_has_its_two_pages() -> None:
    text = "# Law\n\n## Article 1. Fee\n\nThe fee is $5.{#a1}\n"
    (part,) = parts([file.document for file in check([RuleText("rules/fee.catala_en", text)]).files])
    assert (part.page, part.written) == ("law/law.html", "rules/law.html")
