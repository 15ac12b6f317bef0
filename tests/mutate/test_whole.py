"""Each change as the court judges it, held against the whole way: the file printed, read, checked and all cases run."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from compiler.cases.run import run
from compiler.driver import Checked, RuleText, check
from compiler.interpret.interpreter import Interpreter
from compiler.mutate.judge import Court, Outcome
from compiler.mutate.listed import mutants
from compiler.mutate.tree import Mutant
from dsl.printed import file_text
from dsl.surface.tree import BooleanLiteral, Definition, ScopeUse
from tests.mutate.test_coverage import FULL, RULES

READING = """\
# Law

```catala
declaration enumeration Way:
  ## From the day itself.
  -- This_day
  ## From the day after.
  -- Next_day

declaration structure Notice:
  data sent content date
  data is_urgent content boolean

declaration scope Term:
  input notice content Notice
  input seen content optional of date
  #[reading = "a1"]
  context way content Way
  output last content date
  output is_open condition

declaration scope Office:
  input sent content date
  input seen content optional of date
  input urgent content boolean
  term scope Term
  output last content date
  output late content boolean

scope Term:
  #[implements = "a1"]
  definition way equals This_day

  label usual
  definition last equals notice.sent + 10 day

  exception usual
  definition last under condition way = Next_day consequence equals notice.sent + 11 day

  exception usual
  definition last under condition notice.is_urgent and way = This_day consequence equals notice.sent + 1 month

  rule is_open under condition match seen with pattern -- Present content when: when <= last -- Absent: true
    consequence fulfilled

scope Office:
  definition term.notice equals Notice { -- sent: sent -- is_urgent: false } but replace { -- is_urgent: urgent }
  definition term.seen equals seen
  definition last equals term.last
  definition late equals not term.is_open and exists x among [1; 2] such that x > 1
```

Words.{#a1}

```cases Office
| case | sent | seen | urgent | expected last | expected late |
|---|---|---|---|---|---|
| in time | |2012-01-01| | Present content |2012-01-11| | false | |2012-01-11| | false |
| late | |2012-01-01| | Present content |2012-01-12| | false | |2012-01-11| | true |
| urgent | |2012-01-01| | Absent | true | |2012-02-01| | false |
```

```cases Term
| case | notice.sent | notice.is_urgent | seen | way | expected last | expected is_open |
|---|---|---|---|---|---|---|
| next | |2012-01-01| | true | Absent | Next_day | |2012-01-12| | true |
```
"""
LAWS = {"fees": RULES + FULL + "```\n", "terms": READING}


def whole_outcome(program: Checked, mutant: Mutant) -> bool | None:
    """Whether a case fails once the change stands in the file; None where the file has mistakes then. A rule that is
    dropped has a condition that never holds, since others may be exceptions to it."""
    (file,) = program.files
    now: Any = mutant.now
    if now is None and isinstance(mutant.was, Definition):
        now = replace(mutant.was, condition=BooleanLiteral(False, mutant.was.span))

    def changed(items: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(each for each in (now if each is mutant.was else inside(each) for each in items) if each)

    def inside(item: Any) -> Any:
        return replace(item, items=changed(item.items)) if isinstance(item, ScopeUse) else item

    blocks = [replace(each, items=changed(each.items)) for each in file.rule_file.blocks]
    again = check([RuleText(file.document.source.path, file_text(file.document, blocks))])
    if not again.ok:
        return None
    interpreter = Interpreter(again.program)
    return not all(run(each, interpreter.answer).passed for each in again.questions)


@pytest.mark.parametrize("law", LAWS)
def test_the_court_judges_as_the_whole_way_does(law: str) -> None:
    program = check([RuleText(f"rules/{law}.catala_en", LAWS[law])])
    assert program.ok, [each.message for each in program.diagnostics]
    listed = mutants(program.typed, [each.rule_file for each in program.files], lambda name, span: bool(span.path))
    court = Court(program, {each.place.declaration for each in listed})
    found = set()
    for mutant, verdict in zip(listed, court.verdicts(listed), strict=True):
        is_noticed = whole_outcome(program, mutant)
        told = (mutant.kind, str(mutant.place), mutant.span.text)
        match verdict.outcome:
            case Outcome.NOTICED:
                assert is_noticed, told
            case Outcome.SURVIVED | Outcome.EQUIVALENT:
                assert is_noticed is False, told
            case Outcome.REFUSED:
                assert is_noticed is None, told
            case Outcome.REPEATED:
                assert is_noticed is not None, told
        found.add(verdict.outcome)
    assert {Outcome.NOTICED, Outcome.SURVIVED} <= found or law == "fees"
    assert len(listed) > 30
