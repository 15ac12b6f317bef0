"""Whatever stands in a rule file is shown as it stands: nothing in it is read as HTML or as Markdown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown  # type: ignore[import-untyped]

from dsl.literate.outline import TableRow, outline
from dsl.literate.reader import read
from dsl.literate.tree import Fence
from service.site.escape import block, inline, slug
from service.site.law import Setting, law_text
from tests.site.conftest import Small
from tests.site.html import article, content, page, parse

NASTY = (
    "<script>alert(1)</script> <img src=x onerror=alert(1)> **bold** _em_ `code` | a | b | &amp; &lt; [link](http://x.y) "
    "![image](http://x.y/z.png) {: .class } {{ 7 * 7 }} {% raw %} <!-- comment --> \\* --8<-- $x$ ==mark== ~~gone~~ H~2~O"
)

LAW = f"""> Module Small

# Law <b>of</b> the land

## Part 1. On *stars* and <script>alert(2)</script>

### Article 1. A `title` with <i>marks</i> & [links](x) {{: .y }}

{NASTY}{{#art1-a}}

```note
{NASTY}
```

```catala-metadata
## {NASTY}
declaration scope Fee:
  input size content decimal
  ## <script>alert(3)</script>
  output amount content money
```

```catala
scope Fee:
  # {NASTY}
  #[implements = "art1-a"]
  #[error.message = "<script>alert(4)</script>"]
  assertion size > 2.0
  definition amount equals $5
```

```cases Fee
| case                           | size | expected amount |
|--------------------------------|------|-----------------|
| <script>alert(5)</script> *it* | 3.0  | $5              |
```
"""


def test_nothing_in_a_rule_file_becomes_markup(small: Small) -> None:
    built = small(LAW)
    for name in built.pages:
        whole = page(built.site / name)
        shown = content(built.site / name)
        assert not shown.all("script"), name
        assert not [each for each in whole.walk() if "onerror" in each.attributes], name
        assert not [each for each in whole.all("script") if "alert" in each.text], name
        assert not shown.all("img"), name
        assert not whole.all("i") + whole.all("b"), name
    assert "<script" not in (built.site / "search" / "search_index.json").read_text("utf-8")


def test_everything_in_it_is_still_there(small: Small) -> None:
    built = small(LAW)
    path = built.site / "law" / "article-1.html"
    shown = article(path, "article-1")
    assert shown.one("div.law").text == NASTY
    note = shown.one("aside.note")
    assert NASTY.replace("`code`", "code") in note.text, "a name between back-quotes is set as code"
    assert note.one("code").text == "code"
    assert "<script>alert(5)</script> *it*" in content(path).text
    part = content(built.site / "law" / "part-1.html")
    assert part.all("h1")[0].text.startswith("Part 1. On *stars* and <script>alert(2)</script>")
    for headings in (content(path).all("h1"), part.all("h2")):
        heading = next(each for each in headings if each.attributes.get("id") == "article-1")
        assert heading.text.startswith("Article 1. A `title` with <i>marks</i> & [links](x) {: .y }")


def test_the_file_as_written_is_the_file(small: Small) -> None:
    built = small(LAW)
    lines = content(built.site / "rules" / "part-1.html").all("span.wt")
    assert [each.raw_text for each in lines] == LAW.splitlines()


@given(st.text(max_size=80))
def test_inline_words_come_back_from_markdown(words: str) -> None:
    said = " ".join("".join(each if each.isprintable() else " " for each in words).split())
    assert parse(
        markdown(f"# a {inline(said)} b {'{'} #x {'}'}", extensions=["attr_list"])
    ).text == f"a {said} b".replace("  ", " ")


@given(st.text(max_size=200))
def test_a_block_has_no_empty_line_and_no_markup_of_its_own(words: str) -> None:
    made = block(words)
    assert made.startswith("\n")
    assert "\n\n" not in made.strip("\n")
    assert "<" not in made


@given(st.text(max_size=20))
def test_a_slug_is_fit_for_an_address(words: str) -> None:
    assert all(each.isascii() and (each.isalnum() or each == "-") for each in slug(words))


@given(st.text(alphabet=st.sampled_from("ab 1.-\n{#}<>&\"'*_`|"), max_size=120))
def test_law_text_of_any_shape_keeps_its_words(text: str) -> None:
    document, _ = read("law/small.catala_en", f"# Law\n\n{text}\n")
    setting = Setting(document.source)
    for section in outline(document):
        law = [each for each in section.blocks if not isinstance(each, Fence)]
        said = "".join(segment.words for each in law for segment in each.segments)
        shown = _flat(law_text(law, setting))
        if any(isinstance(each, TableRow) for each in law):
            shown, said = (text.replace("|", "").replace("\\", "") for text in (shown, said))
        assert "".join(shown.split()) == "".join(said.split())


def _flat(shown: object) -> str:
    from markupsafe import Markup

    from service.site.law import Listing, Table

    if isinstance(shown, Markup):
        return parse(str(shown)).raw_text
    if isinstance(shown, Listing):
        return "".join(
            "".join(map(_flat, item.texts)) + (_flat(item.inner) if item.inner else "") for item in shown.items
        )
    if isinstance(shown, Table):
        return "".join(map(_flat, shown.rows))
    assert isinstance(shown, tuple)
    return "".join(_flat(each) for each in shown)
