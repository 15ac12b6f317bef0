"""What the solver said before is what it says: rules that were edited come out alike with its answers and afresh."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest

from compiler.analyse import solver
from compiler.analyse.analyse import Analyser, scopes_to_analyse
from compiler.analyse.days import month_of
from compiler.analyse.said import Said, fingerprint
from compiler.analyse.solver import Met, Never, Solver, Unknown
from compiler.analyse.terms import Sort, Term, and_, constant, equal, forget, less, not_, reached, symbol
from compiler.analyse.tree import Kind, Report
from compiler.driver import Checked, RuleText, check
from compiler.types import QualifiedName
from tests.compiler.programs import checked
from tests.differential.choices import Choices
from tests.differential.engines import PATH
from tests.differential.measures import TABLE
from tests.differential.programs import sample


class Kept:
    """The answers of earlier analyses, and how many of those questions were put again."""

    def __init__(self) -> None:
        self.said: dict[QualifiedName, list[list[Said]]] = {}

    def of(self, scope: QualifiedName) -> Sequence[Sequence[Said]]:
        return self.said.get(scope, ())

    def keep(self, scope: QualifiedName, said: Sequence[Sequence[Said]]) -> None:
        self.said[scope] = [list(each) for each in said]

    def all(self) -> list[Said]:
        return [each for listed in self.said.values() for said in listed for each in said]


def reports(program: Checked, kept: Kept | None = None) -> list[Report]:
    analyser = Analyser(program.program, program.lookup, answers=kept)
    return [analyser.of(name) for name in scopes_to_analyse(program.program)]


# -------------------------------------------------------------------------------------------------------- edits

LAW = """
# Law

```catala
declaration calendar Office:
  weekend Saturday, Sunday
  years 2019 to 2022
  holidays "holidays.csv"

declaration enumeration Use:
  -- Home
  -- Shop content integer
  -- Office_rooms

declaration is_over content boolean
  depends on last content optional of date, as_of content date
  equals
    match last with pattern
    -- Present content when: as_of > when
    -- Absent: false

declaration scope Term:
  #[at_least = 0]
  input days content integer
  input paid content optional of date
  input as_of content date
  output last content optional of date
  output is_late content boolean

declaration scope Fee:
  input use content Use
  input area content decimal in ha
  input paid content optional of date
  input as_of content date
  term scope Term
  output fee content money
  output surcharge content money

scope Term:
  date calendar Office
  assertion days <= 20
  definition last equals
    match paid with pattern
    -- Present content when: Present content (when + 3 working days)
    -- Absent: Absent
  definition is_late under condition is_over of last, as_of consequence equals true
  definition is_late under condition not (is_over of last, as_of) and days >= 2 consequence equals false

scope Fee:
  definition term.days equals 5
  definition term.paid equals paid
  definition term.as_of equals as_of
  definition fee under condition use with pattern Home and area < 150 ha consequence equals $5
  definition fee under condition use with pattern Home and area >= 151 ha consequence equals $9
  definition fee under condition use with pattern Shop content n and n > 3 consequence equals $7
  definition fee under condition use with pattern Office_rooms or area > 999 ha consequence equals $8
  definition surcharge equals if term.is_late and as_of > |2021-03-31| then $1 else $0
```
"""


def edits(text: str, most: int) -> Iterator[str]:
    """A text with one thing in its rules another: a number, the side of a bound, a link, a truth."""
    start = text.index("equals")

    def other(found: re.Match[str]) -> str:
        turned = ("<", "<=", "<"), (">", ">=", ">"), ("and", "or", "and"), ("true", "false", "true")
        word = found[0]
        return next((each[each.index(word) + 1] for each in turned if word in each), "") or str(int(word) + 1)

    pattern = r"(?<![\w.|-])[1-9]\d*(?![\w.|,-])|(?<= )(?:<=|>=|<|>)(?= )|\b(?:and|or|true|false)\b"
    listed = list(re.finditer(pattern, text[start:]))
    for found in listed[:: max(1, len(listed) // most)]:
        yield text[: start + found.start()] + other(found) + text[start + found.end() :]


@pytest.mark.parametrize(
    ("texts", "most", "least"),
    [((LAW,), 24, 12), (tuple(sample(Choices.seeded(f"said:{number}")).text for number in range(3)), 2, 2)],
    ids=["a law", "random programs"],
)
def test_rules_that_were_edited_come_out_as_afresh(texts: Sequence[str], most: int, least: int) -> None:
    seen: Counter[str] = Counter()
    for text in texts:
        before = check([RuleText(PATH, text)], tables={"rules/holidays.csv": TABLE})
        assert before.ok, before.diagnostics
        first = Kept()
        was = reports(before, first)
        for edited in edits(text, most):
            after = check([RuleText(PATH, edited)], tables={"rules/holidays.csv": TABLE})
            if not after.ok:
                continue
            kept, whole = Kept(), Kept()
            kept.said.update(first.said)
            found = reports(after, kept)
            assert found == reports(after, whole), edited
            assert kept.said == whole.said, "what is kept is what is said afresh"
            seen["edits"] += 1
            seen["another report"] += found != was
            for name, listed in kept.said.items():
                for said, before_ in zip(listed, first.said[name], strict=True):
                    same = sum(one == other for one, other in zip(said, before_, strict=False))
                    seen["all the same" if said == before_ else "some the same" if same else "none"] += 1
    assert seen["edits"] >= least
    assert len(texts) > 1 or all(seen[each] > 2 for each in ("another report", "all the same", "some the same")), seen


# ------------------------------------------------------------------------------------------------ what is asked

RULES = """
declaration scope Fee:
  input area content integer
  input paid content date
  output fee content money
  output late content boolean

scope Fee:
  definition fee under condition area < 10 consequence equals $1
  definition fee under condition area > 10 consequence equals $2
  definition late under condition paid + 1 month > |2011-03-31| consequence equals true
  definition late under condition paid + 1 month <= |2011-03-31| consequence equals false
"""


@pytest.fixture
def put(monkeypatch: pytest.MonkeyPatch) -> list[Term]:
    """The questions that the solver itself is put."""
    listed: list[Term] = []
    put_ = solver._Z3.ask

    def ask(self: solver._Z3, whole: Term) -> solver.Verdict:
        listed.append(whole)
        return put_(self, whole)

    monkeypatch.setattr(solver._Z3, "ask", ask)
    return listed


def test_the_solver_is_asked_what_changes_and_nothing_else(put: list[Term]) -> None:
    kept = Kept()
    reports(checked(RULES), kept)
    asked = len(put)
    assert asked == len(kept.all()) > 0
    put.clear()
    (moved,) = reports(checked("\n# Nothing is said here.\n" + RULES.replace("$2", "$3")), kept)
    assert put == [], "what a fee comes to is in no question"
    assert moved == reports(checked("\n# Nothing is said here.\n" + RULES.replace("$2", "$3")))[0]
    put.clear()
    (found,) = reports(checked(RULES.replace("> 10", ">= 10")), kept)
    assert len(put) == len(kept.all()), "where one is another, all are put"
    assert Kind.GAP not in {each.kind for each in found.findings}


def test_answers_of_another_question_are_not_taken() -> None:
    kept = Kept()
    (was,) = reports(checked(RULES), kept)
    for listed in kept.said.values():
        listed[0] = [Said(b"another", each.facts, each.reason) for each in listed[0]]
    assert reports(checked(RULES), kept) == [was]


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("10 consequence equals $2", "11 consequence equals $2"),
        ("input area content integer", "#[at_least = 0]\n  input area content integer"),
        ("input area content integer", "input area content decimal"),
        ("|2011-03-31| consequence equals true", "|2011-03-30| consequence equals true"),
    ],
)
def test_a_question_is_another_where_a_number_a_domain_or_a_type_is(was: str, now: str) -> None:
    kept, other = Kept(), Kept()
    reports(checked(RULES), kept)
    edited = checked(
        RULES.replace(was, now)
        .replace("area < 10 ", "area < 10.0 " if "decimal" in now else "area < 10 ")
        .replace("area > 10 ", "area > 10.0 " if "decimal" in now else "area > 10 ")
    )
    assert edited.ok
    reports(edited, other)
    assert [each.question for each in kept.all()] != [each.question for each in other.all()]


def asked(term: Term, limit: int = 5) -> bytes:
    return fingerprint(reached((term,)), limit)


def test_terms_are_told_apart() -> None:
    forget()
    x, y, z = symbol("x", Sort.INT), symbol("y", Sort.INT), symbol("y", Sort.INT, 0, None)
    listed = [
        less(x, y), less(y, x), less(x, z), equal(x, y), not_(less(x, y)), less(x, constant(1)), less(x, constant(2)),
        and_(less(x, y), less(x, constant(1))),
    ]  # fmt: skip
    assert len({asked(each) for each in listed}) == len(listed)
    assert asked(listed[0], 5) != asked(listed[0], 6)
    known = [asked(each) for each in listed]
    forget()
    symbol("before", Sort.INT)
    x, y = symbol("x", Sort.INT), symbol("y", Sort.INT)
    assert asked(less(x, y)) == known[0], "what was made besides does not matter"


def test_an_answer_is_for_the_terms_as_they_are_now() -> None:
    forget()
    x, y = symbol("x", Sort.INT, 0, 9), symbol("y", Sort.INT, 0, 9)
    first = Solver()
    verdicts = [first.ask(less(constant(7), x), less(x, y)), first.ask(less(x, x))]
    assert isinstance(verdicts[0], Met)
    forget()
    symbol("before", Sort.INT)
    x, y = symbol("x", Sort.INT, 0, 9), symbol("y", Sort.INT, 0, 9)
    again = Solver(earlier=first.said)
    assert again.ask(less(constant(7), x), less(x, y)) == Met({x: 8, y: 9})
    assert again.ask(less(constant(9), x), less(x, y)) == Never()


def test_what_was_not_decided_stays_so_and_a_limit_is_part_of_the_question() -> None:
    forget()
    x = symbol("x", Sort.INT, 0, 9)
    said = Solver(limit=7)
    said.ask(less(constant(3), x))
    unclear = [Said(said.said[0].question, None, "it was not found")]
    assert Solver(limit=7, earlier=unclear).ask(less(constant(3), x)) == Unknown("it was not found")
    assert isinstance(Solver(earlier=unclear).ask(less(constant(3), x)), Met)


def test_another_table_of_holidays_is_another_question() -> None:
    before, after = (
        check([RuleText(PATH, LAW)], tables={"rules/holidays.csv": each})
        for each in (TABLE, TABLE.replace("2021-03-31,A day", "2021-03-30,A day"))
    )
    kept, whole = Kept(), Kept()
    reports(before, kept)
    was = [each.question for each in kept.all()]
    assert reports(after, kept) == reports(after, whole)
    assert kept.said == whole.said
    assert [each.question for each in kept.all()] != was


def test_terms_come_in_the_same_order_whether_the_solver_was_asked_or_not() -> None:
    made = []
    earlier: Sequence[Said] = ()
    for _ in range(2):
        forget()
        day = symbol("day", Sort.INT, 700_000, 800_000)
        put = Solver(earlier=earlier)
        put.ask(equal(month_of(day), constant(24_000)))
        earlier = put.said
        made.append(symbol("after", Sort.INT).number)
    assert made[0] == made[1] > 6


def test_what_authors_say_of_declarations_is_no_part_of_a_report() -> None:
    """Fingerprints leave it out: a report is kept where nothing else has changed."""
    told = []
    for words in ("One word.", "And two!!"):
        law = re.sub(
            r"^(|  )((?:input|output|term|--|declaration (?:en|sc)) )", rf"\1## {words}\n\1\2", LAW, flags=re.M
        )
        law = law.replace("  assertion", f"  ## {words}\n  assertion").replace(
            "  definition", f"  ## {words}\n  definition"
        )
        edited = check(
            [RuleText(PATH, law.replace("|2021-03-31| then", "|2021-04-01| then"))],
            tables={"rules/holidays.csv": TABLE},
        )
        assert edited.ok, edited.diagnostics
        kept = Kept()
        found = reports(edited, kept)
        assert any(each.findings for each in found)
        told.append((repr(found), kept.said))
    assert told[0] == told[1]
