"""Small changes of rules, judged by small tables of cases: what they notice, and what they do not."""

from __future__ import annotations

import re

import pytest

from compiler.driver import Checked, RuleText, check
from compiler.mutate.judge import Court, Outcome
from compiler.mutate.listed import mutants
from compiler.mutate.tree import Mutant
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


def mutants_of(program: Checked) -> tuple[Mutant, ...]:
    return mutants(program.typed, [each.rule_file for each in program.files], lambda name, span: bool(span.path))


def judged(rules: str, cases: str) -> tuple[dict[str, list[str]], dict[Outcome, int]]:
    """The survivors as `kind: was -> now`, with the cases that came to them, and how many changes went which way."""
    program = checked(rules, cases)
    listed = mutants_of(program)
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


def changed(rules: str) -> list[str]:
    """All changes of some rules, as `KIND: was -> now`."""
    program = checked(rules, TABLE + "| one | 1 | Home | false | silent |")
    listed = mutants_of(program)
    shown = [survivor(each, ()) for each in listed]
    return [f"{each.mutant.kind.name}: {' '.join(each.was)} -> {' '.join(each.now)}" for each in shown]


def definition(value: str) -> str:
    return f"  definition amount equals {value}\n"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("money of area + $1.50", "SIGN: {money of area + $1.50} -> {money of area - $1.50}"),
        ("money of area + $1.50", "MOVED: {money of area + $1.50} -> {money of area + $1.51}"),
        ("money of area + $1.50", "MOVED: {money of area + $1.50} -> {money of area + $1.49}"),
        ("$100 * 20%", "MOVED: {$100 * 20%} -> {$100 * 21%}"),
        ("$100 * 20%", "MOVED: {$100 * 20%} -> {$100 * 19%}"),
        ("$100 * 2.5%", "MOVED: {$100 * 2.5%} -> {$100 * 2.6%}"),
        ("$100 * 0.05", "MOVED: {$100 * 0.05} -> {$100 * 0.06}"),
        ("if is_new then $1 else $2", "BRANCHES: {if is_new then $1 else $2} -> {if is_new then $2 else $1}"),
        ("if is_new then $1 else $2", "NEGATED: {if is_new then $1 else $2} -> {if not is_new then $1 else $2}"),
        (
            "if use with pattern Shop then $1 else $2",
            "NEGATED: {if use with pattern Shop then $1 else $2} -> {if not (use with pattern Shop) then $1 else $2}",
        ),
        (
            "match use with pattern -- Home: $1 -- anything: $2",
            "ARM: -- Home: $1 -> -- Home: $2",
        ),
        ("if use = Home then $1 else $2", "CASE: {if use = Home then $1 else $2} -> {if use = Shop then $1 else $2}"),
        ("maximum of [$1; $2]", "EXTREMUM: {maximum of [$1; $2]} -> {minimum of [$1; $2]}"),
        ("maximum of [$1; $2]", "ELEMENT: {maximum of [$1; $2]} -> {maximum of [$2]}"),
        ("maximum of [$1; $2]", "ELEMENT: {maximum of [$1; $2]} -> {maximum of [$1]}"),
    ],
)
def test_values_change(value: str, expected: str) -> None:
    wanted = re.sub(r"\{(.*?)\}", r"definition amount equals \1", expected)
    assert wanted in changed(definition(value)), changed(definition(value))


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("area > 5", ["STRICTNESS: area >= 5", "FLIPPED: area < 5", "MOVED: area > 6", "MOVED: area > 4"]),
        ("area = 0", ["FLIPPED: area != 0", "MOVED: area = 1"]),
        ("not is_new", ["NEGATION_DROPPED: is_new"]),
        (
            "is_new and area < 5",
            [
                "LOGIC: is_new or area < 5",
                "PART_DROPPED: area < 5",
                "PART_DROPPED: is_new",
                "NEGATED: not is_new and area < 5",
                "STRICTNESS: is_new and area <= 5",
                "FLIPPED: is_new and area > 5",
                "MOVED: is_new and area < 6",
                "MOVED: is_new and area < 4",
            ],
        ),
        (
            "exists x among [1; area] such that x > 2",
            ["QUANTIFIER: for all x among [1; area] we have x > 2"],
        ),
        ("true", ["TRUTH: false"]),
    ],
)
def test_conditions_change(condition: str, expected: list[str]) -> None:
    rule = f"  definition amount\n    under condition {condition}\n    consequence equals $5\n"
    found = [each.split(" -> ")[0].split(":")[0] + ": " + each.split("under condition ")[-1] for each in changed(rule)]
    missing = set(expected) - set(found)
    assert not missing, found
    if "exists" not in condition:
        rest = {each.partition(":")[0] for each in found} - {each.partition(":")[0] for each in expected}
        assert rest <= {"DROPPED", "CONDITION", "MOVED"}


def test_what_is_equal_for_all_facts_is_left_out() -> None:
    """Once proved by whole numbers, once by what a repeated part adds."""
    rules = "  definition amount\n    under condition area > 5 and area >= 6\n    consequence equals $5\n"
    rows = "| at | 6 | Home | false | $5 |\n| below | 5 | Home | false | silent |\n| above | 7 | Home | false | $5 |"
    found, counts = judged(rules, TABLE + rows)
    assert found == {}
    assert counts[Outcome.EQUIVALENT] == 6, "`or`; each part can go, or be widened: the other decides"


def test_a_change_that_the_compiler_refuses_is_counted() -> None:
    rules = "  definition amount equals match use with pattern -- Home: $1 -- Shop: $2 -- Works: $3\n"
    listed = [each for each in changed(rules) if each.startswith("CASE")]
    assert not listed, "a pattern is no value"
    rules = "  definition amount equals let x equals area in if x > 1 and x < 3 then $1 else $2\n"
    _, counts = judged(rules, TABLE + "| one | 2 | Home | false | $1 |")
    assert counts[Outcome.REFUSED] == 0


EXCEPTION = """\
  label usual definition amount equals $10

  exception usual
  definition amount
    under condition is_new
    consequence equals $5
"""


def test_an_exception_that_no_case_takes_shows_that_none_comes_to_it() -> None:
    found, _ = judged(EXCEPTION, TABLE + "| old | 1 | Home | false | $10 |")
    taken = [words for words, cases in found.items() if not cases]
    assert taken == [
        "MOVED: consequence equals $5 -> consequence equals $5.01",
        "MOVED: consequence equals $5 -> consequence equals $4.99",
    ]
    assert any(words.startswith("DROPPED") for words in found)


def test_an_exception_with_a_case_each_way_lets_nothing_survive() -> None:
    found, _ = judged(EXCEPTION, TABLE + "| old | 1 | Home | false | $10 |\n| new | 1 | Home | true | $5 |")
    assert found == {}


def test_an_assertion_without_a_refused_case_survives() -> None:
    rules = definition("$1") + "\n  assertion area >= 0\n"
    found, _ = judged(rules, TABLE + "| one | 1 | Home | false | $1 |\n| none | 0 | Home | false | $1 |")
    assert set(found) == {"ASSERTION: assertion area >= 0 -> (nothing)"}
    found, _ = judged(rules, TABLE + "| none | 0 | Home | false | $1 |\n| less | -1 | Home | false | refused |")
    assert found == {}


TWO_FACTS = """\
declaration scope Reply:
  input sent content date
  input received content date
  input is_late content boolean
  output due content date

scope Reply:
  definition due equals received + 10 day
"""
REPLY = "| case | sent | received | is_late | expected due |\n|---|---|---|---|---|\n"


@pytest.mark.parametrize(
    ("row", "is_noticed"),
    [
        ("| on one day | |2012-03-01| | |2012-03-01| | false | |2012-03-11| |", False),
        ("| a day later | |2012-03-01| | |2012-03-02| | false | |2012-03-12| |", True),
    ],
)
def test_a_fact_is_told_from_another_of_its_type(row: str, is_noticed: bool) -> None:
    text = f"```catala\n{TWO_FACTS}```\n\n```cases Reply\n{REPLY}{row}\n```\n"
    program = check([RuleText("rules/reply.catala_en", text)])
    assert program.ok, [each.message for each in program.diagnostics]
    listed = [each for each in mutants_of(program) if each.kind.name == "FACT"]
    assert [survivor(each, ()).now for each in listed] == [("definition due equals sent + 10 day",)]
    (verdict,) = Court(program, {each.place.declaration for each in listed}).verdicts(listed)
    assert verdict.outcome is (Outcome.NOTICED if is_noticed else Outcome.SURVIVED)


CONSTANTS = """\
declaration tripled content integer depends on x content integer equals x * 3

declaration widened content integer depends on x content integer equals tripled of x

declaration limit content integer equals widened of 4

declaration scope Size:
  input area content integer
  output is_large condition

scope Size:
  rule is_large under condition area >= limit consequence fulfilled
"""


@pytest.mark.parametrize(("row", "is_noticed"), [("| at | 12 | true |", True), ("| far | 90 | true |", False)])
def test_a_function_behind_a_constant_is_judged_by_all_that_read_the_constant(row: str, is_noticed: bool) -> None:
    table = f"| case | area | expected is_large |\n|---|---|---|\n{row}\n"
    program = check([RuleText("rules/size.catala_en", f"```catala\n{CONSTANTS}```\n\n```cases Size\n{table}```\n")])
    assert program.ok, [each.message for each in program.diagnostics]
    listed = [each for each in mutants_of(program) if each.kind.name == "MOVED"]
    court = Court(program, {each.place.declaration for each in listed})
    verdicts = list(court.verdicts(listed))
    assert [len(each.cases) for each in verdicts] == [1] * 4
    noticed = [each.outcome is Outcome.NOTICED for each in verdicts]
    assert noticed == ([True, False, True, False] if is_noticed else [False] * 4), "up is noticed at the limit itself"
