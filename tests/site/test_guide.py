"""The language guide on the site: examples in colour, wrong ones marked, with what is said of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.site.guide import page_fences, presented
from tests.site.html import content

WRONG = """Words.

```catala wrong type-mismatch
definition amount equals 5 < 6
```

```text
error[type-mismatch]: This is a number, but an amount
  is needed.
help: Write an amount.
```

```text
Plain.
```
"""


def test_fences_by_their_lines() -> None:
    found = list(page_fences("a\n```catala\nb\n```\n````markdown\n```cases X\n```\n````\n~~~\nc"))
    assert [(each.kind, each.lines, each.first, each.last) for each in found] == [
        ("catala", ("b",), 2, 4),
        ("markdown", ("```cases X", "```"), 5, 8),
        ("", ("c",), 9, 11),
    ]


def test_code_between_back_quotes_in_a_line_opens_nothing() -> None:
    assert not list(page_fences("```` ```cases ```` is a table\n"))


@pytest.mark.parametrize(
    ("info", "outcome", "code", "opening"),
    [
        ("catala", "good", "", "```catala"),
        ("catala anew", "good", "", "```catala"),
        ("catala-metadata", "good", "", "```catala-metadata"),
        ("catala wrong unknown-name", "wrong", "unknown-name", "```catala"),
        ("catala wrong unknown-name alone", "wrong", "unknown-name", "```catala"),
        ("catala wrong", "wrong", "", "```catala"),
        ("catala-fails empty-list", "fails", "empty-list", "```catala"),
        ("cases Fee", "good", "", "```cases Fee"),
        ("cases Fee wrong unknown-column", "wrong", "unknown-column", "```cases Fee"),
        ("cases Fee fails", "fails", "", "```cases Fee"),
        ("markdown wrong fence-unclosed", "wrong", "fence-unclosed", ""),
    ],
)
def test_what_a_fence_announces(info: str, outcome: str, code: str, opening: str) -> None:
    (fence,) = page_fences(f"```{info}\n```")
    assert (fence.outcome, fence.code, fence.opening) == (outcome, code, opening)


def test_an_example_is_put_into_colour() -> None:
    shown = presented("# A\n\n```catala\ndefinition amount equals $5\n```\n\nEnd.\n")
    assert '<div class="guide-example right">' in shown
    assert '<span class="k">definition</span>' in shown
    assert "```" not in shown
    assert shown.endswith("\nEnd.\n")


def test_a_wrong_example_has_its_message_below() -> None:
    shown = presented(WRONG)
    assert '<div class="guide-example wrong">\n<p class="example-title">Not so</p>' in shown
    assert "&lt;" in shown
    assert '<span class="f-error">error[type-mismatch]</span>: This is a number, but an amount is needed.' in shown
    assert '<span class="f-help">help</span>: Write an amount.' in shown
    assert "```text\nPlain.\n```" in shown


def test_other_fences_are_left_to_markdown() -> None:
    assert presented("```sh\nkotmai check\n```\n") == "```sh\nkotmai check\n```\n"


def test_tables_and_stretches_stand_as_written() -> None:
    shown = presented("```cases Fee\n| case |\n```\n\n````markdown\n# Law\n\n```catala\nscope A:\n```\n````\n")
    assert ">```cases Fee</code>" in shown
    assert ">| case |</code>" in shown
    assert "># Law</code>" in shown
    assert '<span class="k">scope</span>' in shown


def test_the_guide_stands_on_the_site(site: Path) -> None:
    page = content(site / "language" / "index.html")
    assert page.all("div.guide-example")
    assert page.all("pre.guide-message")


STEPS = """````markdown law/fees.catala_en
# Law

```catala
declaration scope A:
```
````

```diff law/fees.catala_en
 a
-b < c

+d
```

```python fees.py
print(1)
```

```console
$ kotmai check
All <is> in order.

$ ls
```
"""


def test_steps_are_shown_with_their_file_and_their_prompt() -> None:
    shown = presented(STEPS)
    assert "```" not in shown.replace(">```catala<", "").replace(">```<", "")
    assert shown.count('<p class="step-title">law/fees.catala_en</p>') == 2
    assert '<span class="k">declaration</span>' in shown
    assert '<span class="fl gone">-b &lt; c</span><span class="fl">\u200b</span><span class="fl new">+d</span>' in shown
    assert '<p class="step-title">fees.py</p>' in shown
    assert '<span class="fl typed">kotmai check</span><span class="fl">All &lt;is&gt; in order.</span>' in shown
    assert shown.count("<pre tabindex") == 3


@pytest.mark.parametrize("info", ["python", "sh", "text", "diff", "python one two.py", "cases Fee"])
def test_a_fence_without_a_file_is_no_step(info: str) -> None:
    (fence,) = page_fences(f"```{info}\n```")
    assert not fence.is_step


def test_the_tutorials_stand_on_the_site(site: Path) -> None:
    page = content(site / "tutorials" / "drafter.html")
    assert len(page.all("div.diff")) >= 5
    assert len(page.all("span.typed")) >= 8
