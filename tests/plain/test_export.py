"""The rules in plain Catala: read again without any addition, they give the same answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest

from compiler.driver import Checked
from compiler.interpret.interpreter import Interpreter
from compiler.plain.additions import additions
from compiler.plain.expressions import Writer
from dsl.literate.reader import read
from dsl.source import Span
from dsl.surface import tree as surface
from service.project import Project
from service.project import read as texts_of
from service.project.tables import tables_of
from tests.differential import engines
from tests.differential.choices import Choices
from tests.differential.programs import sample
from tests.plain.agreement import Pair, accepted, exported

#: Of so many cases one is asked: counting in a calendar of plain Catala takes its time.
_STEP = 5
_RULES = Project(Path(__file__).parents[2] / "rules")


@pytest.fixture(scope="module")
def decree():  # type: ignore[no-untyped-def]
    texts = texts_of(_RULES, _RULES.rule_files()).texts
    tables = {each.path: each.text for each in tables_of(_RULES, texts).texts}
    checked = accepted(((each.path, each.text) for each in texts), tables)
    return checked, *exported(checked)


def test_the_decree_answers_all_its_cases_the_same(decree) -> None:  # type: ignore[no-untyped-def]
    checked, _, plain = decree
    pair = Pair(checked, plain)
    assert len(checked.questions) > 80
    for question in checked.questions[::_STEP]:
        one, other = pair.asked(question.scope, question.facts)
        assert str(one) == str(other), question.name


def test_the_test_scopes_of_the_decree_pass(decree) -> None:  # type: ignore[no-untyped-def]
    checked, made, plain = decree
    pair = Pair(checked, plain)
    tests = [scope.name for module in plain.program.modules for scope in module.scopes if scope.notes.has("test")]
    assert len(tests) == made.tested > 50
    assert made.tested + made.untested == len(checked.questions)
    assert [str(each) for each in tests[::_STEP] if not pair.passes(each)] == []


def test_the_words_of_the_decree_stay(decree) -> None:  # type: ignore[no-untyped-def]
    """Law text and notes, byte for byte; only code and tables of cases are written anew."""
    checked, made, _ = decree
    texts = {each.path: each.text for each in made.files}
    for file in checked.files:
        rest = texts[file.document.source.path]
        for block in file.document.blocks:
            if getattr(block, "kind", "law") not in ("code", "metadata", "cases"):
                _, found, rest = rest.partition(block.span.text)
                assert found, block.span


def _plain_programs() -> Iterator[Checked]:
    """Random programs in which there is no addition by chance."""
    for seed in count():
        checked = engines.accepted(sample(Choices.seeded(f"written {seed}"), 0).text)
        if not any(True for file in checked.files for _ in additions(file.rule_file)):
            yield checked


@pytest.mark.parametrize("checked", [*islice(_plain_programs(), 3)], ids=lambda each: "program")
def test_each_construct_is_written_as_its_author_wrote_it(checked: Checked, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were there an addition in every clause, each would still say what it says, but for suffixes of operators."""
    monkeypatch.setattr(Writer, "_as_written", lambda self, expression: None)
    made, plain = exported(checked)
    assert len(made.files) == 1
    assert _without_suffixes(plain.files[0].rule_file.blocks) == _without_suffixes(checked.files[0].rule_file.blocks)


def _without_suffixes(tree: Any) -> Any:
    if isinstance(tree, tuple):
        return tuple(_without_suffixes(each) for each in tree)
    if not is_dataclass(tree) or isinstance(tree, Span | type):
        return tree
    changed = {each.name: _without_suffixes(getattr(tree, each.name)) for each in fields(tree) if each.compare}
    if isinstance(tree, surface.Binary | surface.Negation):
        changed["suffix"] = ""
    return replace(tree, **changed)


_CALENDAR = """> Module Notices

# Notices

```catala-metadata
declaration calendar Lao_PDR:
  weekend Saturday, Sunday
  years 2012 to 2013
  holidays "lao.csv"

declaration structure Notice:
  data received content date
  # How long it may take.
  data time content duration in working day

declaration scope Due:
  input notice content Notice
  output due content date
  output before content date
  output left content duration in working day
  output works content boolean
  output times content list of duration in working day

#[calendar = Lao_PDR]
declaration later content date
  depends on start content date
  equals Working_days.next_working_day of start
```

```catala
scope Due:
  date calendar Lao_PDR
  #[implements = "a"]
  definition due equals notice.received + notice.time
  definition before equals (later of notice.received) - notice.time * 2
  definition left equals Working_days.between of notice.received, |2012-12-31|
  definition works equals Working_days.is_working_day of notice.received
  definition times equals map each x among [1 working day; notice.time] to x + 1 working day
```

The notice is received.{#a}

```cases Due
| case         | notice.received | notice.time    | expected due | expected works |
|--------------|-----------------|----------------|--------------|----------------|
| a week       | |2012-05-10|    | 5 working days | |2012-05-17| | true           |
| not covered  | |2011-05-10|    | 5 working days | error        |                |
| to be found  | |2012-05-12|    | 1 working day  | ?            | false          |
```
"""
_TABLE = """date,name,source,kind
2012-03-08,Women's Day,notice 1,holiday
2012-04-13,New Year,notice 1,holiday
2012-04-16,New Year,notice 1,substitute
2012-04-21,worked,notice 1,working
2013-01-01,New Year,notice 2,holiday
"""


def test_working_days_are_counted_by_a_module_of_their_own() -> None:
    checked = accepted([("rules/notices.catala_en", _CALENDAR)], {"rules/lao.csv": _TABLE})
    made, plain = exported(checked)
    assert [each.path for each in made.files] == ["rules/calendar_lao_pdr.catala_en", "rules/notices.catala_en"]
    assert (made.tested, made.untested) == (2, 1)
    text = made.files[1].text
    assert text.startswith("> Module Notices\n> Using Calendar_lao_pdr\n\n# Notices\n")
    assert "  ## In working days.\n  # How long it may take.\n  data time content integer\n" in text
    assert "# - not covered: due error" in text
    pair = Pair(checked, plain)
    (scope,) = (each.name for each in checked.program.modules[-1].scopes)
    for day in ("2012-04-12", "2013-12-31", "2011-12-31"):
        for time in (0, 1, -7):
            one, other = pair.asked(scope, {"notice": {"received": day, "time": time}})
            assert str(one) == str(other), (day, time)
    tests = [each.name for module in plain.program.modules for each in module.scopes if each.notes.has("test")]
    assert [each for each in tests if not pair.passes(each)] == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (
            "a.catala_fr",
            "```catala\ndéclaration calendrier Lao:\n  weekend Samedi, Dimanche\n  années 2012 à 2012\n"
            "déclaration champ d'application S:\n  entrée d contenu date\n  résultat r contenu date\n"
            "champ d'application S:\n  date calendrier Lao\n  définition r égal à d + 3 jour ouvré\n```\n",
        ),
        (
            "a.catala_pl",
            "```catala\ndeklaracja kalendarz Lao:\n  weekend Sobota, Niedziela\n  lata 2012 do 2012\n"
            "deklaracja zakres S:\n  wejście d typu czas\n  wyjście r typu czas\n"
            "zakres S:\n  czas kalendarz Lao\n  definicja r wynosi d + 3 dzień roboczy\n```\n",
        ),
    ],
)
def test_calendars_speak_the_language_of_their_file(path: str, text: str) -> None:
    checked = accepted([(path, text)])
    made, plain = exported(checked)
    assert made.files[1].path == f"calendar_lao.{path.removeprefix('a.')}"
    (scope,) = (each.name for each in checked.program.modules[-1].scopes)
    one, other = Pair(checked, plain).asked(scope, {"d": "2012-05-11"})
    assert str(one) == str(other) == "[datetime.date(2012, 5, 16)]"


@pytest.mark.parametrize(
    ("path", "declarations", "table", "said"),
    [
        (
            "a.catala_en",
            """declaration structure P:
  data size content optional of integer
  data q content Q
declaration structure Q:
  data since content optional of date
declaration scope S:
  input p content P
  input more content optional of integer
  output r content integer
scope S:
  definition r equals match p.size with pattern -- Present content n : n -- Absent : 0
""",
            "cases S\n| case | p.size | p.q.since | expected r |\n|---|---|---|---|\n| a | | | 0 |",
            "P { -- size: Absent -- q: Q { -- since: Absent } } -- more: Absent }",
        ),
        (
            "a.catala_fr",
            """déclaration champ d'application S:
  entrée a contenu optionnel de entier
  entrée b contenu entier
  résultat r contenu entier
champ d'application S:
  définition r égal à selon a sous forme -- Présent contenu n : n -- Absent : b
""",
            "cases S\n| cas | b | attendu r |\n|---|---|---|\n| un | 2 | 2 |",
            "-- b: 2 -- a: Absent }",
        ),
    ],
)
def test_what_a_case_leaves_out_is_said_to_be_absent(path: str, declarations: str, table: str, said: str) -> None:
    """Plain Catala leaves nothing out."""
    made, plain = exported(accepted([(path, f"```catala\n{declarations}```\n\n```{table}\n```\n")]))
    assert (made.tested, made.untested) == (1, 0)
    assert said in " ".join(made.files[0].text.split())
    (test,) = (each for each in plain.program.modules[0].scopes if each.notes.has("test"))
    Interpreter(plain.program).run(test.name, {})


def test_what_changes_nothing_keeps_its_layout() -> None:
    text = "```catala\ndeclaration  k   content integer   equals 1 # as it is\n```\n"
    made, _ = exported(accepted([("a.catala_en", text)]))
    assert made.files[0].text == text
    assert read("a.catala_en", text)[0].source.text == text
