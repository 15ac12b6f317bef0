"""The structure of law text: sections, paragraphs, items, segments."""

from __future__ import annotations

from dsl.literate.outline import ListItem, Paragraph, Section, SectionBlock, TableRow, outline
from dsl.literate.reader import read
from dsl.literate.tree import Fence


def sections(text: str) -> tuple[Section, ...]:
    return outline(read("law.catala_en", text)[0])


def shape(block: SectionBlock) -> str:
    match block:
        case Paragraph():
            return f"paragraph {block.ordinal}"
        case ListItem():
            more = "+" if block.continues else ""
            return f"item {block.number}/{block.bullet} depth {block.depth}{more}"
        case TableRow():
            return f"table {block.table} row {block.row}"
        case Fence():
            return block.kind


def shapes(text: str) -> list[str]:
    (section,) = sections(text)
    return [shape(block) for block in section.blocks]


def test_sections_follow_the_headings() -> None:
    found = sections("Before.\n\n# Part 1. General\n## Article 1\n\nLaw.\n\n## Article 2\n")
    assert [section.heading.title if section.heading else None for section in found] == [
        None,
        "Part 1. General",
        "Article 1",
        "Article 2",
    ]
    assert [section.label for section in found] == ["", "Part 1. General", "Article 1", "Article 2"]


def test_nothing_before_the_first_heading_is_no_section() -> None:
    assert [section.label for section in sections("\ufeff\n\n# Article 1\n")] == ["Article 1"]
    assert sections("") == ()


def test_items_and_bullets_know_where_they_belong() -> None:
    text = "Lead:\n\n- a\n\n1. One:\n\n- b\n- c\n\n2. Two\n\n```note\n```\n\n- d\n\nLast.\n"
    assert shapes(text) == [
        "paragraph 1",
        "item None/1 depth 0",
        "item 1/None depth 0",
        "item 1/1 depth 1",
        "item 1/2 depth 1",
        "item 2/None depth 0",
        "note",
        "item 2/1 depth 1",
        "paragraph 2",
    ]


def test_a_year_at_the_head_of_a_line_stays_a_year() -> None:
    assert shapes("The decree of\n2010. The next of\n12. It stands.\n") == ["paragraph 1"]


def test_a_list_may_follow_its_lead_directly() -> None:
    assert shapes("The following:\n1. one\n2. two\n- a\n  goes on\n3. three\n") == [
        "paragraph 1",
        "item 1/None depth 0",
        "item 2/None depth 0",
        "item 2/1 depth 1",
        "item 3/None depth 0",
    ]


def test_text_set_in_continues_an_item_and_text_at_the_margin_does_not() -> None:
    assert shapes("- a\n\n  more\n\nelse\n\n  not more\n") == [
        "item None/1 depth 0",
        "item None/1 depth 0+",
        "paragraph 1",
        "paragraph 2",
    ]


def test_segments_end_at_anchors() -> None:
    (section,) = sections("- The fee {#a} is due.{#b}{#c} At once.\n")
    (item,) = section.blocks
    assert isinstance(item, ListItem)
    assert [(segment.words, segment.anchor) for segment in item.segments] == [
        ("The fee", "a"),
        ("is due.", "b"),
        ("", "c"),
        ("At once.", None),
    ]
    assert section.anchors == ("a", "b", "c")


def test_the_words_of_the_law_are_all_there() -> None:
    text = "Lead *with* marks:\n\n1. one {#a} and\n   more\n\n| a | table |\n"
    (section,) = sections(text)
    words = [segment.words for block in section.blocks if not isinstance(block, Fence) for segment in block.segments]
    assert words == ["Lead *with* marks:", "one", "and more", "| a | table |"]


def test_a_dash_without_a_blank_is_no_bullet() -> None:
    assert shapes("-5 degrees\n\n---\n\n1.5 ha\n") == ["paragraph 1", "paragraph 2", "paragraph 3"]


TABLE = "The fees:\n| size | fee |\n|------|----:|\n| small | $5 {#a} |\n| big {#b} | $9{#c} |\n"


def rows(text: str) -> list[TableRow]:
    return [block for section in sections(text) for block in section.blocks if isinstance(block, TableRow)]


def test_a_table_is_rows_beneath_its_headings() -> None:
    assert shapes(TABLE) == ["paragraph 1", "table 1 row 0", "table 1 row 1", "table 1 row 2"]
    assert [row.cells for row in rows(TABLE)] == [("size", "fee"), ("small", "$5"), ("big", "$9")]


def test_segments_of_a_row_leave_its_outer_bars_out() -> None:
    found = [[(each.words, each.anchor) for each in row.segments] for row in rows(TABLE)]
    assert found == [[("size | fee", None)], [("small | $5", "a")], [("big", "b"), ("$9", "c")]]


def test_tables_are_counted_through_an_article_and_end_its_lists() -> None:
    text = f"# Article 1\n\n1. One\n\n{TABLE}After.\n\n## Section\n\n{TABLE}\n# Article 2\n\n{TABLE}"
    assert [row.table for row in rows(text)] == [1, 1, 1, 2, 2, 2, 1, 1, 1]
    assert [shape(each) for each in sections(text)[0].blocks][-1] == "paragraph 2"


def test_text_set_in_after_a_table_goes_on_with_no_item() -> None:
    assert shapes("- a\n\n| x |\n|---|\n\n  more\n") == ["item None/1 depth 0", "table 1 row 0", "paragraph 1"]


def test_bars_that_make_no_table() -> None:
    assert shapes("| a | b |\n| c | d |\n") == ["paragraph 1"]
    assert shapes("Text\n|---|\n") == ["paragraph 1"]
    assert shapes("| a |\n|   |\n") == ["paragraph 1"]
    assert shapes("a | b\n--|--\n") == ["paragraph 1"]


def test_a_bar_with_a_backslash_stands_in_its_cell() -> None:
    assert rows("| a |\n|---|\n| x \\| y |\n")[1].cells == ("x \\| y",)


def test_an_anchor_behind_the_last_bar_is_no_cell() -> None:
    (_, row) = rows("| a | b |\n|---|---|\n| x | y |{#z}\n")
    assert row.cells == ("x", "y")
    assert [(each.words, each.anchor) for each in row.segments] == [("x | y", "z")]
