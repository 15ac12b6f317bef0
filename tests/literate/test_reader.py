"""Rule files as read: blocks, headings, directives, and what is wrong with them."""

from __future__ import annotations

import pytest

from dsl.diagnostics import Diagnostic, has_errors
from dsl.literate.reader import read
from dsl.literate.tree import (
    Document,
    Fence,
    HeadingLine,
    IncludeDirective,
    LawText,
    ModuleDirective,
    UsingDirective,
)


def good(text: str, path: str = "rules/law.catala_en") -> Document:
    document, diagnostics = read(path, text)
    assert not diagnostics
    return document


def bad(text: str, path: str = "rules/law.catala_en") -> tuple[Diagnostic, ...]:
    return read(path, text)[1]


def codes(text: str) -> list[str]:
    return [diagnostic.code for diagnostic in bad(text)]


ARTICLE = """\
> Module Part_4
> Using Money_en as Money

### Article 15. Warranties

The investor shall deposit warranties.

```catala-metadata
declaration scope Warranty:
  output amount content money
```

```catala
scope Warranty:
  definition amount equals $5
```

```cases Warranty
| case | expected amount |
|------|-----------------|
| one  | $5              |
```

```note
The amount is an example.
```

```catala-test-cli
$ catala typecheck
```

```text
Form A
```
"""


def test_blocks_stand_in_the_order_of_the_file() -> None:
    document = good(ARTICLE)
    kinds = [block.kind for block in document.blocks if isinstance(block, Fence)]
    assert kinds == ["metadata", "code", "cases", "note", "test", "raw"]
    assert isinstance(document.blocks[0], ModuleDirective)
    assert isinstance(document.blocks[1], UsingDirective)
    assert "".join(block.span.text for block in document.blocks) == ARTICLE


def test_a_fence_knows_its_body_and_its_words() -> None:
    fence = next(good(ARTICLE).fences("cases"))
    assert fence.info == "cases Warranty"
    assert fence.body.text.startswith("| case |")
    assert fence.body.text.endswith("$5              |\n")
    assert fence.span.text.startswith("```cases")
    assert fence.span.text.endswith("```\n")


def test_positions_carry_the_article() -> None:
    fence = next(good(ARTICLE).fences("code"))
    assert fence.span.provision is not None
    assert fence.span.provision.label == "Article 15"


# Headings ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "level", "title", "identifier", "archived"),
    [
        ("### Article 15. Warranties", 3, "Article 15. Warranties", None, False),
        ("###Article 15", 3, "Article 15", None, False),
        ("#  Part 1  ", 1, "Part 1", None, False),
        ("## Article 5 | LEGIARTI000038814944", 2, "Article 5", "LEGIARTI000038814944", False),
        ("## Article 5 | LEGIARTI000038814944 [archive]", 2, "Article 5", "LEGIARTI000038814944", True),
        ("## Article 5 [archive]", 2, "Article 5 [archive]", None, False),
        ("# ມາດຕາ 15", 1, "ມາດຕາ 15", None, False),
    ],
)
def test_headings(line: str, level: int, title: str, identifier: str | None, archived: bool) -> None:
    (heading,) = good(line + "\n").source.headings
    assert (heading.level, heading.title, heading.identifier, heading.archived) == (level, title, identifier, archived)


def test_heading_lines_of_one_level_make_one_heading() -> None:
    document = good("## Chapter 1\n## Of warranties\n### Article 1\n\n### Article 2\n")
    assert [heading.title for heading in document.source.headings] == [
        "Chapter 1 Of warranties",
        "Article 1",
        "Article 2",
    ]
    assert sum(isinstance(block, HeadingLine) for block in document.blocks) == 3


@pytest.mark.parametrize("line", ["#", " # not at the margin", "the # sign"])
def test_what_is_no_heading(line: str) -> None:
    assert good(line + "\n").source.headings == ()


def test_a_heading_in_code_is_a_comment() -> None:
    document = good("# Law\n\n```catala\n# a comment\n## a docstring\n```\n")
    assert [heading.title for heading in document.source.headings] == ["Law"]


def test_a_heading_without_words_is_a_warning() -> None:
    (diagnostic,) = bad("##\n\nLaw.\n")
    assert diagnostic.code == "heading-without-words"
    assert not has_errors([diagnostic])


# Directives ----------------------------------------------------------------------------------------------------------


def test_directives() -> None:
    document = good(
        "> Module Part_4 external\n> Using Money_en as Money\n>Using Dates\n> Include: annex/one.catala_en\n"
    )
    module, money, dates, annex = document.blocks
    assert isinstance(module, ModuleDirective)
    assert module.name == "Part_4"
    assert module.is_external
    assert module.name_span.text == "Part_4"
    assert isinstance(money, UsingDirective)
    assert (money.name, money.alias) == ("Money_en", "Money")
    assert money.alias_span is not None
    assert money.alias_span.text == "Money"
    assert money.name_span.text == "Money_en"
    assert isinstance(dates, UsingDirective)
    assert (dates.name, dates.alias, dates.alias_span) == ("Dates", None, None)
    assert isinstance(annex, IncludeDirective)
    assert annex.path == "annex/one.catala_en"


def test_directives_speak_the_language_of_the_file() -> None:
    text = "> Module Loi externe\n> Usage de Date_fr en tant que Date\n> Inclusion: annexe.catala_fr\n"
    module, using, _ = good(text, "loi.catala_fr.md").blocks
    assert isinstance(module, ModuleDirective)
    assert module.is_external
    assert isinstance(using, UsingDirective)
    assert using.alias == "Date"


def test_a_module_takes_the_hyphens_of_its_file() -> None:
    (module,) = good("> Module Conflicts-module\n").blocks
    assert isinstance(module, ModuleDirective)
    assert module.name == "Conflicts-module"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("> Modul Part_4", "`Modul` is none of `Module`, `Using` and `Include`"),
        (">", "nothing follows the `>`"),
        ("> Module", "the name of the module is missing"),
        ("> Module part_4", "`part_4` cannot name a module"),
        ("> Module Part_4 extern", "`extern` stands after the module's name; only `external` may"),
        ("> Using", "the name of the module to use is missing"),
        ("> Using Money as", "no name follows `as`"),
        ("> Using Money as money", "`money` cannot name a module"),
        ("> Using Money als Geld", "`als Geld` stands after the module's name; only `as` and a name may"),
        ("> Include annex.catala_en", "a colon and a path must follow `Include`"),
        ("> Include:", "the path of the file must follow `Include`"),
        ("> The words below are those of the source.", "`The` is none of `Module`, `Using` and `Include`"),
    ],
)
def test_malformed_directives(line: str, words: str) -> None:
    (diagnostic,) = bad(f"{line}\n\n# Law\n")
    assert diagnostic.code == "directive-malformed"
    assert words in diagnostic.message
    assert diagnostic.span is not None
    assert diagnostic.span.text == line


def test_a_quotation_off_the_margin_is_law_text() -> None:
    assert isinstance(good(" > as the law says\n").blocks[0], LawText)


def test_a_second_module_points_to_the_first() -> None:
    (diagnostic,) = bad("> Module One\n> Module Two\n")
    assert diagnostic.code == "module-named-twice"
    assert diagnostic.span is not None
    assert diagnostic.span.text == "> Module Two"
    assert [label.span.text for label in diagnostic.labels] == ["One"]


# Fences --------------------------------------------------------------------------------------------------------------


def unclosed(text: str) -> tuple[Document, Diagnostic]:
    document, diagnostics = read("law.catala_en", text)
    (found,) = [each for each in diagnostics if each.code == "fence-unclosed"]
    return document, found


@pytest.mark.parametrize("closing", ["``", "````", "```.", "'''", "~~~", "´´´", "`"])
def test_a_mistyped_closing_ends_the_block_and_is_pointed_at(closing: str) -> None:
    document, diagnostic = unclosed(f"# A\n\n```catala\nscope S:\n{closing}\n\n# B\n\n```catala\n```\n")
    assert diagnostic.span is not None
    assert diagnostic.span.text == "```catala"
    assert diagnostic.span.line == 3
    assert [label.span.text for label in diagnostic.labels] == [closing]
    assert [heading.title for heading in document.source.headings] == ["A", "B"]
    assert [fence.body.text for fence in document.fences("code")] == ["scope S:\n", ""]


def test_a_forgotten_closing_ends_before_the_next_block() -> None:
    document, _ = unclosed("```catala\nscope S:\n\nThe law goes on.\n\n```catala-metadata\n```\n")
    assert [fence.kind for fence in document.fences("code", "metadata")] == ["code", "metadata"]


def test_a_forgotten_closing_ends_before_the_next_article() -> None:
    document, diagnostic = unclosed("# Article 1\n\n```catala\n# a comment\n\n## Article 2\n\nLaw.\n")
    assert [heading.title for heading in document.source.headings] == ["Article 1", "Article 2"]
    assert [label.span.text for label in diagnostic.labels] == ["## Article 2"]


def test_a_block_that_is_the_end_of_the_file() -> None:
    document, diagnostic = unclosed("```cases Fee\n| case |\n")
    assert diagnostic.labels == ()
    (fence,) = document.fences("cases")
    assert fence.body.text == "| case |\n"


def test_plain_text_may_show_rules() -> None:
    document = good("```text\n```catala\nnot a rule\n```\n")
    assert [fence.kind for fence in document.fences("code", "raw")] == ["raw"]


def test_plain_text_left_open_is_a_warning() -> None:
    assert codes("```text\nForm A\n# Article 1\n") == ["fence-plain-unclosed"]


@pytest.mark.parametrize("text", [" ```catala\n```\n", "```catala \n```\n", "```catala\n ```\n", "```text\n```\t\n"])
def test_extra_space_on_a_fence_is_a_warning_and_no_more(text: str) -> None:
    document, diagnostics = read("law.catala_en", text)
    assert [diagnostic.code for diagnostic in diagnostics] == ["fence-extra-space"]
    assert not has_errors(diagnostics)
    assert len(list(document.fences("code", "raw"))) == 1


@pytest.mark.parametrize("info", ["Catala", "catala-metdata", "catala rules", "case Fee"])
def test_a_word_that_is_nearly_ours_is_doubted(info: str) -> None:
    assert codes(f"```{info}\n```\n") == ["fence-kind-doubtful"]


@pytest.mark.parametrize("info", ["", "ocaml", "c", "text", "mermaid"])
def test_any_other_word_is_plain_text(info: str) -> None:
    (fence,) = good(f"```{info}\n```\n").fences("raw")
    assert fence.info == info


@pytest.mark.parametrize(
    ("info", "code"),
    [
        ("cases", "cases-scope-missing"),
        ("cases fee", "cases-scope-malformed"),
        ("cases Fee too", "cases-scope-malformed"),
        ("cases Fees.", "cases-scope-malformed"),
    ],
)
def test_cases_must_name_their_scope(info: str, code: str) -> None:
    document, diagnostics = read("law.catala_en", f"```{info}\n```\n")
    assert [diagnostic.code for diagnostic in diagnostics] == [code]
    assert [fence.kind for fence in document.fences("cases")] == ["cases"]


# Odd input -----------------------------------------------------------------------------------------------------------


def test_an_empty_file_is_an_empty_document() -> None:
    assert good("").blocks == ()


def test_a_file_cut_short_is_read_on() -> None:
    document, diagnostics = read("law.catala_en", "# Law\n\n```catala\n```")
    assert [diagnostic.code for diagnostic in diagnostics] == ["final-newline-missing"]
    assert len(list(document.fences("code"))) == 1


def test_windows_line_ends_change_nothing_but_offsets() -> None:
    unix, windows = good(ARTICLE), good(ARTICLE.replace("\n", "\r\n"))
    assert [type(block) for block in unix.blocks] == [type(block) for block in windows.blocks]
    assert [heading.title for heading in unix.source.headings] == [each.title for each in windows.source.headings]
    assert [fence.info for fence in unix.fences("cases", "raw")] == [
        each.info for each in windows.fences("cases", "raw")
    ]


def test_a_byte_order_mark_hides_nothing() -> None:
    document = good("\ufeff> Module Law\n# Article 1\n")
    assert [type(block) for block in document.blocks] == [LawText, ModuleDirective, HeadingLine]


@pytest.mark.parametrize(
    ("text", "code", "named"),
    [
        ("a\x00b\n", "unreadable-character", "U+0000"),
        ("a\ufffdb\n", "unreadable-character", "U+FFFD"),
        ("a\udc80b\n", "unreadable-character", "U+DC80"),
        ("a\rb\n", "unreadable-character", "U+000D"),
        ("a\u202eb\n", "hidden-direction-mark", "U+202E"),
        ("# a\x07b\n", "unreadable-character", "U+0007"),
    ],
)
def test_odd_characters_in_law_text(text: str, code: str, named: str) -> None:
    (diagnostic,) = bad(text)
    assert diagnostic.code == code
    assert named in diagnostic.message


def test_a_damaged_file_is_reported_once_a_kind() -> None:
    assert codes("\x00\x01\x00\x01" * 1000 + "\n") == ["unreadable-character"] * 2


@pytest.mark.parametrize("text", ["a\tb\n", "a\u200bb\n", "a\x0cb\n", "a\u2028# b\n"])
def test_white_space_is_no_mistake(text: str) -> None:
    assert good(text).source.headings == ()


def test_all_mistakes_come_at_once_and_in_order() -> None:
    text = "> Modul X\n\n##\n\nLaw {#a b}. {#x}\n\n ```cases\n```\n\nMore.{#x} And\x00 more."
    assert codes(text) == [
        "directive-malformed",
        "heading-without-words",
        "anchor-malformed",
        "fence-extra-space",
        "cases-scope-missing",
        "anchor-repeated",
        "unreadable-character",
        "final-newline-missing",
    ]
