"""Rule files that read as before come from notes of the run before, and say the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler import reading
from service.project import load, loading
from service.project.files import find
from service.project.loading import Loaded

_FEE = """\
> Module {name}

# Law

## Article 1. Fees

The fee is $5.{{#{name}-a}}

```catala-metadata
declaration scope {name}:
  input area content integer
  output fee content money
```

```catala
scope {name}:
  #[implements = "{name}-a"]
  definition fee equals $5
```

```cases {name}
| case | area | expected fee |
|------|------|--------------|
| one  | 1    | $5           |
```
"""


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(loading, "_MANY_SIGNS", 1)
    (tmp_path / "rules").mkdir()
    for name in ("Fee", "Other"):
        (tmp_path / "rules" / f"{name}.catala_en").write_text(_FEE.format(name=name), "utf-8")
    return tmp_path / "rules"


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were parsed."""
    paths: list[str] = []
    read = reading.read_file

    def noting(text: reading.RuleText, *, rules_only: bool = False) -> reading.FileRead:
        paths.append(text.path)
        return read(text, rules_only=rules_only)

    monkeypatch.setattr(reading, "read_file", noting)
    return paths


def loaded(rules: Path) -> Loaded:
    return load(find(rules, rules), rules_only=True)


def said(found: Loaded) -> str:
    return repr((found.checked.program, found.diagnostics))


def test_a_file_that_reads_as_before_is_not_parsed_again(rules: Path, parsed: list[str]) -> None:
    first = loaded(rules)
    assert first.ok, first.diagnostics
    assert sorted(parsed) == ["rules/Fee.catala_en", "rules/Other.catala_en"]
    parsed.clear()
    assert said(loaded(rules)) == said(first)
    assert parsed == []
    file = rules / "Fee.catala_en"
    file.write_text(file.read_text("utf-8").replace("equals $5", "equals $6"), "utf-8")
    changed = loaded(rules)
    assert parsed == ["rules/Fee.catala_en"]
    assert said(changed) != said(first)
    file.write_text(file.read_text("utf-8").replace("equals $6", "equals $5"), "utf-8")
    assert said(loaded(rules)) == said(first)
    assert parsed == ["rules/Fee.catala_en"]


def test_a_mistake_is_told_again(rules: Path) -> None:
    file = rules / "Fee.catala_en"
    file.write_text(file.read_text("utf-8").replace("equals $5", "equals $"), "utf-8")
    found = [loaded(rules) for _ in range(2)]
    assert not found[0].ok
    assert said(found[1]) == said(found[0])


@pytest.mark.parametrize("odd", [b"", b"nothing", b"\x80\x05K\x01.", b"cos\nsystem\n(S'false'\ntR."])
def test_a_note_that_cannot_be_read_says_nothing(rules: Path, parsed: list[str], odd: bytes) -> None:
    first = said(loaded(rules))
    for note in (rules.parent / ".build" / "read").iterdir():
        note.write_bytes(odd)
    parsed.clear()
    assert said(loaded(rules)) == first
    assert len(parsed) == 2


def test_other_code_reads_again(rules: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from service.project import reread

    loaded(rules)
    parsed.clear()
    monkeypatch.setattr(reread, "compiler_fingerprint", lambda: "another")
    loaded(rules)
    assert len(parsed) == 2


def test_cases_are_read_where_they_are_asked_for(rules: Path) -> None:
    loaded(rules)
    whole = load(find(rules, rules))
    assert [len(each.tables) for each in whole.checked.files] == [1, 1]
    assert [len(each.tables) for each in loaded(rules).checked.files] == [0, 0]


def test_where_the_disk_refuses_the_rules_are_read_all_the_same(rules: Path) -> None:
    (rules.parent / ".build").write_text("no folder", "utf-8")
    assert loaded(rules).ok


def test_little_is_not_noted(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "_MANY_SIGNS", 100_000)
    assert loaded(rules).ok
    assert not (rules.parent / ".build").exists()
