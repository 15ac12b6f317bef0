"""Small changes of rules, judged by small tables of cases: what they notice, and what they do not."""

from __future__ import annotations

from compiler.driver import Checked, RuleText, check
from compiler.mutate.judge import Court, Outcome
from compiler.mutate.listed import mutants
from service.render.mutants import survivor

HEAD = """\
# Law

## Article 1

```catala-metadata
declaration enumeration Use:
  -- Home
  -- Shop
  -- Works

declaration scope Fee:
  input area content integer
  input use content Use
  input is_new content boolean
  output amount content money
```

"""


def checked(rules: str, cases: str) -> Checked:
    text = f"{HEAD}```catala\nscope Fee:\n{rules}\n```\n\n```cases Fee\n{cases.strip()}\n```\n"
    found = check([RuleText("rules/fee.catala_en", text)])
    assert found.ok, [each.message for each in found.diagnostics]
    return found


def judged(rules: str, cases: str) -> tuple[dict[str, list[str]], dict[Outcome, int]]:
    """The survivors as `kind: was -> now`, with the cases that came to them, and how many changes went which way."""
    program = checked(rules, cases)
    listed = mutants(program.typed, [each.rule_file for each in program.files], lambda name, span: bool(span.path))
    court = Court(program, {each.place.declaration for each in listed})
    assert not court.failing
    verdicts = list(court.verdicts(listed))
    found = {}
    for mutant, verdict in zip(listed, verdicts, strict=True):
        if verdict.outcome is Outcome.SURVIVED:
            shown = survivor(mutant, [court.questions[each] for each in verdict.cases])
            words = f"{mutant.kind.name}: {' '.join(shown.was)} -> {' '.join(shown.now)}"
            found[words] = [each.name for each in shown.cases]
    counts = {outcome: sum(each.outcome is outcome for each in verdicts) for outcome in Outcome}
    return found, counts


THRESHOLD = """\
  definition amount
    under condition area >= 100
    consequence equals $50
"""
TABLE = "| case | area | use | is_new | expected amount |\n|---|---|---|---|---|\n"


def test_both_sides_of_a_threshold_let_nothing_survive() -> None:
    found, counts = judged(
        THRESHOLD, TABLE + "| at | 100 | Home | false | $50 |\n| below | 99 | Home | false | silent |"
    )
    assert found == {}
    assert counts[Outcome.NOTICED] == 7, "dropped, unconditional, strict, turned round, down, and $50 up and down"
    assert counts[Outcome.REPEATED] == 1, "of whole numbers, `>= 101` is `> 100`"


def test_a_threshold_that_is_not_met_exactly_shows() -> None:
    found, _ = judged(THRESHOLD, TABLE + "| far | 200 | Home | false | $50 |\n| below | 2 | Home | false | silent |")
    assert found == {
        "STRICTNESS: under condition area >= 100 -> under condition area > 100": ["far", "below"],
        "MOVED: under condition area >= 100 -> under condition area >= 99": ["far", "below"],
    }
