"""The rule files hold the Decree's own words, every statement once, and no rule without one.

The reader of rule files used here is on purpose not the product's: it takes out the
fenced blocks, the directives and the anchors, and what is left must be the Decree.
`decree_words.json` holds, for each of the 53 articles, the SHA-256 of its words (white
space made single), its number of paragraphs and the ids of its normative statements in
the order of the text. The text of the Decree itself, and the checklist of norms that the
ids come from, are compared too where they lie beside the repository.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DECREE = ROOT.parent / "shared" / "source" / "decree.md"
CHECKLIST = DECREE.with_name("norms.jsonl")
RULES = sorted((ROOT / "rules" / "decree").glob("*.catala_en"))
RECORD = json.loads((Path(__file__).parent / "decree_words.json").read_text("utf-8"))
ARTICLES = {article["heading"]: article for article in RECORD["articles"]}

FENCE = re.compile(r"^```[^\n]*\n.*?^```[ ]*$\n?", re.MULTILINE | re.DOTALL)
DIRECTIVE = re.compile(r"^>[^\n]*\n", re.MULTILINE)
ANCHOR = re.compile(r"\{#([^}]*)\}")
IMPLEMENTS = re.compile(r'#\[implements\s*=\s*"([^"]*)"\s*\]')
CODE = re.compile(r"^```catala\n(.*?)^```", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ .*$", re.MULTILINE)

each_file = pytest.mark.parametrize("path", RULES, ids=lambda path: path.name)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, as it is written with its `#`, and the text up to the next one."""

    heading: str
    text: str

    @property
    def paragraphs(self) -> list[str]:
        return [" ".join(part.split()) for part in re.split(r"\n\s*\n", self.text) if part.strip()]

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(" ".join(self.text.split()).encode()).hexdigest()


def law(source: str) -> str:
    """The law text of a literate file, anchors included: no code, cases, notes or directives."""
    return DIRECTIVE.sub("", FENCE.sub("", source))


def sections(text: str) -> list[Section]:
    heads = list(HEADING.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return [Section(head[0], text[head.end() : end]) for head, end in zip(heads, ends, strict=True)]


def articles(text: str) -> dict[str, Section]:
    return {part.heading: part for part in sections(text) if part.heading.startswith("### ")}


def rule_text(path: Path) -> str:
    return law(path.read_text("utf-8"))


def bare(text: str) -> str:
    return ANCHOR.sub("", text)


def decree() -> str:
    if not DECREE.is_file():
        pytest.skip("the text of the Decree does not lie beside the repository")
    return DIRECTIVE.sub("", DECREE.read_text("utf-8"))


def test_there_are_rule_files() -> None:
    assert RULES


def test_record_has_the_whole_decree() -> None:
    numbers = [int(heading.split()[2].rstrip(".")) for heading in ARTICLES]
    assert numbers == list(range(1, 54))
    ids = [id for article in ARTICLES.values() for id in article["statements"]]
    assert len(ids) == len(set(ids)) == 329


def test_record_has_the_statements_of_the_checklist() -> None:
    """The checklist of norms that was made when the Decree was first read, one JSON object a line."""
    if not CHECKLIST.is_file():
        pytest.skip("the checklist of norms does not lie beside the repository")
    wanted: dict[int, set[str]] = {}
    for line in CHECKLIST.read_text("utf-8").splitlines():
        norm = json.loads(line)
        wanted.setdefault(norm["article"], set()).add(norm["id"])
    found = {int(heading.split()[2].rstrip(".")): set(article["statements"]) for heading, article in ARTICLES.items()}
    assert found == wanted


def test_record_agrees_with_the_decree() -> None:
    found = articles(decree())
    assert list(found) == list(ARTICLES)
    for heading, section in found.items():
        assert section.fingerprint == ARTICLES[heading]["sha256"], heading
        assert len(section.paragraphs) == ARTICLES[heading]["paragraphs"], heading


@each_file
def test_headings(path: Path) -> None:
    title, part, *found = [section.heading for section in sections(rule_text(path))]
    assert title == RECORD["title"]
    assert found == [head for head, article in ARTICLES.items() if article["part"] == part]


def test_every_article_stands_in_one_rule_file() -> None:
    found = [heading for path in RULES for heading in articles(rule_text(path))]
    assert sorted(found) == sorted(ARTICLES)


@each_file
def test_nothing_stands_outside_the_articles(path: Path) -> None:
    text = bare(rule_text(path))
    outside = [text[: HEADING.search(text).start()]]  # type: ignore[union-attr]
    outside += [part.text for part in sections(text) if not part.heading.startswith("### ")]
    assert "".join(outside).split() == []


@each_file
def test_words(path: Path) -> None:
    for heading, section in articles(bare(rule_text(path))).items():
        assert section.fingerprint == ARTICLES[heading]["sha256"], heading
        assert len(section.paragraphs) == ARTICLES[heading]["paragraphs"], heading


@each_file
def test_words_beside_the_decree(path: Path) -> None:
    source = articles(decree())
    for heading, section in articles(bare(rule_text(path))).items():
        assert section.paragraphs == source[heading].paragraphs, heading


@each_file
def test_every_statement_has_one_anchor(path: Path) -> None:
    for heading, section in articles(rule_text(path)).items():
        assert ANCHOR.findall(section.text) == ARTICLES[heading]["statements"], heading


@each_file
def test_anchors_stand_right_after_words(path: Path) -> None:
    for section in articles(rule_text(path)).values():
        assert not re.search(r"(\s|\})\{#", section.text), section.heading


@each_file
def test_anchors_stand_in_the_law_only(path: Path) -> None:
    assert not any(ANCHOR.search(block) for block in FENCE.findall(path.read_text("utf-8")))


@each_file
def test_rules_implement_statements_of_their_own_file(path: Path) -> None:
    source = path.read_text("utf-8")
    assert set(IMPLEMENTS.findall(source)) <= set(ANCHOR.findall(law(source)))


@each_file
def test_every_rule_names_its_statement(path: Path) -> None:
    """Nothing but labels and other attributes stands between a rule and what it implements."""
    implemented = False
    code = "".join(CODE.findall(path.read_text("utf-8")))
    for line in (written.strip() for written in code.splitlines()):
        if line.startswith("#["):
            implemented = implemented or bool(IMPLEMENTS.match(line))
        elif re.match(r"(definition|rule) ", line):
            assert implemented, line
            implemented = False
        elif not re.match(r"(label|exception)\b|#", line):
            implemented = False
