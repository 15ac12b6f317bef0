"""What is read from notes of earlier runs about declarations is what is seen in them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from service.project import load
from service.project.files import find
from service.project.reached import Reach, Reached

_FEES = """\
# Law

> Module Fees

## Article 1. Fees

The fee is $5.{#art1-a}

```catala-metadata
declaration limit content money equals $100

## What is paid for.
declaration structure Plot:
  ## How large it is.
  #[at_least = 0]
  data area content integer
  data owner content boolean

declaration scope Fee:
  ## The plot.
  input plot content Plot
  context free content boolean
  output fee content money
```

```catala
scope Fee:
  definition free equals false
  definition fee under condition plot.area < 10 consequence equals $5
  assertion plot.area > 0
```
"""
_USE = """\
# Use

> Module Use
> Using Fees

```catala-metadata
declaration scope Bill:
  input plot content Fees.Plot
  output due content money
  output most content money

declaration scope Other:
  input given content boolean
  output result content integer
```

```catala
scope Bill:
  #[implements = "art1-a"]
  definition due equals (output of Fees.Fee with { -- plot: plot }).fee
  definition most equals Fees.limit

scope Other:
  definition result equals if given then 1 else 2
```
"""
#: What is changed, in which file, into what; and of which scopes the answers may then be others.
_CHANGES = [
    ("fees", "area < 10", "area < 11", {"Fee", "Bill"}),
    ("fees", "assertion plot.area > 0", "assertion plot.area > 1", {"Fee", "Bill"}),
    ("fees", "equals $100", "equals $101", {"Bill"}),
    ("fees", "data owner content boolean", "data owner content integer", {"Fee", "Bill"}),
    ("fees", "context free", "internal free", {"Fee", "Bill"}),
    ("fees", "at_least = 0", "at_least = 1", {"Fee", "Bill"}),
    ("fees", "The fee is $5.", "The fee is five dollars.", {"Bill"}),
    ("fees", "Article 1. Fees", "Article 1. Costs", {"Fee", "Bill"}),
    ("fees", "# Law\n", "# Law\n\nOf fees.\n", set()),
    ("fees", "## What is paid for.", "## Land.\n## Or water.", set()),
    ("fees", "  ## How large it is.\n", "", set()),
    ("fees", "## The plot.", "## Land or water.", set()),
    ("use", "then 1", "then 3", {"Other"}),
    ("use", "definition most", "\n  definition most", set()),
]


def seen(folder: Path) -> dict[str, Reached]:
    """What each scope reaches, by the notes that are there; they are written anew."""
    loaded = load(find(folder, folder))
    assert loaded.ok, loaded.diagnostics
    reach = Reach(loaded, "code")
    named = [each.name for module in loaded.checked.program.modules for each in module.scopes]
    found = {each.name: reach.of(each) for each in named if not each.module.endswith("_en")}
    reach.keep()
    return found


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "fees.catala_en").write_text(_FEES, "utf-8")
    (tmp_path / "rules" / "use.catala_en").write_text(_USE, "utf-8")
    return tmp_path / "rules"


def said(of: Reached) -> tuple[str, tuple[tuple[tuple[str, int, int, str], ...], ...]]:
    places = tuple(tuple((s.path, s.start, s.end, s.text) for s in each.spans) for each in of.declared.values())
    return of.fingerprint, places


@pytest.mark.parametrize(("file", "was", "now", "others"), _CHANGES)
def test_a_note_says_what_is_seen(rules: Path, file: str, was: str, now: str, others: set[str]) -> None:
    before = seen(rules)
    path = rules / f"{file}.catala_en"
    path.write_text(path.read_text("utf-8").replace(was, now, 1), "utf-8")
    after = {name: said(each) for name, each in seen(rules).items()}
    again = {name: said(each) for name, each in seen(rules).items()}
    shutil.rmtree(rules.parent / ".build")
    afresh = {name: said(each) for name, each in seen(rules).items()}
    assert after == afresh
    assert again == afresh
    assert {name for name in before if before[name].fingerprint != after[name][0]} == others


def test_only_the_module_that_reads_otherwise_is_looked_at(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from service.project import reached

    looked: list[Any] = []
    look = reached._looked_at

    def noting(tree: object) -> Any:
        looked.append(tree)
        return look(tree)

    monkeypatch.setattr(reached, "_looked_at", noting)
    seen(rules)
    assert looked
    looked.clear()
    seen(rules)
    assert not looked
    path = rules / "fees.catala_en"
    path.write_text(_FEES.replace("area < 10", "area < 11"), "utf-8")
    seen(rules)
    names = {each.name.name for tree in looked if isinstance(tree[0], list) for each in tree[0]}
    assert names == {"Plot", "Fee", "limit"}, "the other uses what is declared as it was"


def test_a_note_that_is_broken_is_written_anew(rules: Path) -> None:
    first = {name: said(each) for name, each in seen(rules).items()}
    notes = list((rules.parent / ".build" / "reached").iterdir())
    assert notes
    for number, each in enumerate(notes):
        each.write_bytes([b"", b"cos\nsystem\n(S'exit 1'\ntR.", each.read_bytes()[:-9], b"\x80\x05K\x01."][number % 4])
    assert {name: said(each) for name, each in seen(rules).items()} == first
    assert {name: said(each) for name, each in seen(rules).items()} == first
