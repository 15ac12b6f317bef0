"""What an answer leaves out so that people can read it, and what it never does."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from compiler.runtime.answers import Answer, Bearing, Condition, Finding, Place, Reason, Status
from service.render.answer import answer_lines
from service.render.conditions import in_full, is_about_the_case
from service.render.folding import Folding
from service.render.styled import plain
from tests.cli.conftest import Run

WHOLE = {
    "Land_purchase": {
        "foreign_investor": True,
        "infrastructure_project": True,
        "seller": "State",
        "tenure": "Not_held",
        "allocated_by_government": True,
        "area": "800 m2",
        "purpose": "Habitation",
        "registered_capital": "USD 500,000",
        "imported_capital_certified": True,
        "earlier_purchases": "0",
        "shareholders": "1",
        "expands_branches": False,
        "certificate_of": {"Present": "Planning_and_investment"},
        "certificate_filed": True,
        "other_documents_filed": True,
        "certified_by": {"Present": "Planning_and_investment"},
    },
    "Duty_free_import": {
        "is_promoted_activity": True,
        "is_concession_activity": False,
        "goods": {"Raw_material_or_equipment": True},
        "approval": "In_approved_plan",
        "as_of": "2013-03-01",
    },
    "Committee_signature": {
        "committee": "Central_committee",
        "document": "Concession_registration_certificate",
        "is_within_scope": True,
        "is_assigned": False,
    },
    "Application_to_invest": {
        "plan": {
            "A_general_business": {
                "activity": "Outside_the_negative_list",
                "includes_foreign_entity": True,
                "status_document_exists": True,
            }
        },
        "applicants": {"form_joint_venture": False, "include_lao_national": False, "include_foreigner": False},
        "papers": [],
    },
}


def words(answer: Answer, *, full: bool = False) -> str:
    return "\n".join(plain(each).rstrip() for each in answer_lines(answer, 80, full=full))


def asked(run: Run, scope: str, *options: str) -> str:
    result = run("ask", scope, "--facts", json.dumps(WHOLE[scope]), *options)
    assert result.exit_code == 0, result.output
    return result.stdout


def because(
    bearing: Bearing, label: str, *conditions: Condition, quoted: str = "", uses: tuple[Finding, ...] = ()
) -> Reason:
    return Reason(bearing, (Place(label, (), label, quoted),), conditions, "", "", "law.catala_en", 7, uses)


def found(variable: str, value: str, *reasons: Reason) -> Finding:
    return Finding(variable, Status.VALUE, value, value, reasons)


def answer(*findings: Finding) -> Answer:
    return Answer("Fee", {each.variable: each for each in findings})


HOLDS = Condition("area >= 2", True, (("area", "3"),))
FAILS = Condition("area >= 20", False, (("area", "3"),))
RULE = found("office.fee", "5", because("applies", "Article 2", HOLDS, quoted="The fee is five."))


# ----------------------------------------------------------------------------------------------------- words of the law


def test_words_are_quoted_once_and_referred_to_after_that() -> None:
    shown = words(answer(RULE, found("b", "7", because("applies", "Article 2", HOLDS, quoted="The fee is five."))))
    assert shown.count("“The fee is five.”") == 1
    assert "Article 2, quoted above\n" in shown
    first = shown.index("“The fee is five.”")
    assert shown.index("quoted above") > first


def test_only_the_provision_whose_words_were_quoted_is_referred_to() -> None:
    both = replace(
        because("applies", "Article 3", HOLDS, quoted="And a stamp."),
        places=(Place("Article 2", (), "a", "The fee is five."), Place("Article 3", (), "b", "And a stamp.")),
    )
    shown = words(answer(RULE, found("b", "7", both)))
    assert "Article 2, quoted above; Article 3\n" in shown
    assert shown.count("“And a stamp.”") == 1


def test_a_rule_that_brings_others_together_leaves_the_words_to_them() -> None:
    part = found("part", "1", because("applies", "Article 2", HOLDS, quoted="The fee is five."))
    whole = found("whole", "9", because("applies", "Article 2", quoted="The fee is five.", uses=(part, RULE)))
    lines = words(answer(whole)).splitlines()
    quoted = next(number for number, each in enumerate(lines) if "“The fee is five.”" in each)
    assert any("part: 1, because" in each for each in lines[:quoted])


def test_everything_is_quoted_each_time_if_all_is_asked_for() -> None:
    again = found("b", "7", because("applies", "Article 2", HOLDS, quoted="The fee is five."))
    shown = words(answer(RULE, again), full=True)
    assert shown.count("“The fee is five.”") == 2
    assert "quoted above" not in shown


# -------------------------------------------------------------------------------------------------- steps that hand on


def test_a_step_that_hands_a_value_on_is_folded_into_the_rule_behind_it() -> None:
    step = found("fee", "5", because("applies", "Article 2", quoted="The fee is five.", uses=(RULE,)))
    shown = words(answer(step))
    assert "office.fee" not in shown
    assert "area >= 2 holds" in shown
    assert "office, fee: 5, because" in words(answer(step), full=True)


def test_a_chain_is_folded_whole_and_known_by_each_of_its_names() -> None:
    middle = found("middle", "5", because("applies", "Article 2", uses=(RULE,)))
    step = found("fee", "5", because("applies", "Article 2", uses=(middle,)))
    other = found("other", "6", because("applies", "Article 3", uses=(RULE, middle)))
    shown = words(answer(step, other))
    assert shown.count("area >= 2 holds") == 1
    assert "fee: 5 (explained" in shown


@pytest.mark.parametrize(
    "step",
    [
        found("fee", "6", because("applies", "Article 2", uses=(RULE,))),
        found("fee", "5", because("applies", "Article 9", uses=(RULE,))),
        found("fee", "5", because("applies", "Article 2", uses=(RULE, found("b", "1", RULE.reasons[0])))),
        found("fee", "5", replace(because("applies", "Article 2", uses=(RULE,)), note="A note.")),
        found("fee", "5", because("applies", "Article 2", Condition("x", True, (("office.fee", "5"),)), uses=(RULE,))),
        replace(found("fee", "5", because("does not apply", "Article 2", FAILS, uses=(RULE,))), status=Status.SILENT),
    ],
    ids=["another value", "further words of the law", "two things", "a note", "asked by the condition", "no rule"],
)
def test_what_says_more_than_the_rule_behind_it_is_not_folded(step: Finding) -> None:
    assert Folding().folded(step) == step


def test_conditions_and_rules_that_do_not_apply_are_kept_when_steps_are_folded() -> None:
    step = found(
        "fee",
        "5",
        because("applies", "Article 2", Condition("is_open", True, (("is_open", "true"),)), uses=(RULE,)),
        because("does not apply", "Article 4", FAILS),
    )
    shown = words(answer(step))
    assert "is open is true" in shown
    assert "area >= 2 holds" in shown
    assert "Article 4: area >= 20 fails" in shown


def test_facts_put_together_in_another_form_are_no_step() -> None:
    facts = found("dossier", "x", replace(because("applies", "A page"), places=(Place("A page", (), "", ""),)))
    shown = words(answer(found("fee", "5", because("applies", "Article 2", HOLDS, uses=(facts,)))))
    assert "dossier" not in shown


# ------------------------------------------------------------------------------------------- rules that do not apply


def test_many_rules_that_do_not_apply_are_named_in_one_line() -> None:
    others = [because("does not apply", f"Article {number}", FAILS) for number in range(3, 10)]
    shown = words(answer(found("fee", "5", RULE.reasons[0], *others)))
    assert "Other rules that do not apply: Article 3; Article 4; Article 5; Article 6; 3 more" in " ".join(
        shown.split()
    )
    assert "--full shows all of them" in shown
    whole = words(answer(found("fee", "5", RULE.reasons[0], *others)), full=True)
    assert whole.count("area >= 20 fails") == 7
    assert "--full" not in whole


def test_two_are_told_with_the_reason_and_only_once() -> None:
    others = [because("does not apply", f"Article {number}", FAILS) for number in (3, 4)]
    shown = words(answer(found("fee", "5", RULE.reasons[0], *others), found("b", "6", RULE.reasons[0], *others)))
    assert shown.count("Article 3: area >= 20 fails") == 1
    assert shown.count("Other rules that do not apply") == 1


def test_a_silence_only_names_the_rules_about_other_cases() -> None:
    far = Condition("project with pattern Land", False, (("project", "Mining"),))
    rules = [because("does not apply", f"Article {number}", far) for number in range(3, 6)]
    shown = words(answer(Finding("fee", Status.SILENT, None, "", tuple(rules))))
    assert "Rules about other cases: Article 3; Article 4; Article 5" in " ".join(shown.split())
    assert "the project is not Land" not in shown


def test_a_silence_tells_each_rule_that_came_near_in_full() -> None:
    near = [because("does not apply", f"Article {number}", HOLDS, FAILS) for number in range(3, 10)]
    silent = Finding("fee", Status.SILENT, None, "", tuple(near))
    assert words(answer(silent)).count("✗ area >= 20 fails") == 7


# --------------------------------------------------------------------------------------------------------- conditions


@pytest.mark.parametrize(
    ("text", "holds", "said"),
    [
        ("document with pattern A_certificate or document with pattern An_mou", True, "is A certificate or An mou"),
        ("document with pattern A_certificate or document with pattern An_mou", False, "is neither A certificate nor"),
        ("not (document with pattern An_mou)", True, "the document is not An mou"),
        ("not (document with pattern An_mou)", False, "the document is An mou"),
        ("not (document with pattern Absent)", True, "the document is given"),
        ("not (document with pattern A_certificate or document with pattern An_mou)", True, "is neither A certificate"),
    ],
)
def test_a_question_for_cases_is_told_as_a_sentence(text: str, holds: bool, said: str) -> None:
    condition = Condition(text, holds, (("document", "An_mou"),))
    assert is_about_the_case(condition)
    assert said in in_full(condition)


@pytest.mark.parametrize(
    "text",
    [
        "document with pattern An_mou or other with pattern An_mou",
        "document with pattern An_mou or is_assigned",
        "document with pattern An_mou and is_assigned",
        "not (document with pattern An_mou) or is_assigned",
    ],
)
def test_what_asks_for_more_is_left_as_it_is_written(text: str) -> None:
    condition = Condition(text, True, ())
    assert not is_about_the_case(condition)
    assert in_full(condition) == f"{text} holds"


def test_a_negated_truth_is_told_by_its_value() -> None:
    assert in_full(Condition("not has_form", True, (("has_form", "false"),))) == "has form is false"


# ------------------------------------------------------------------------------------------------ the decree's answers


@pytest.mark.parametrize("scope", WHOLE)
@pytest.mark.usefixtures("compiled")
def test_answers_of_composed_questions_are_short_and_json_keeps_everything(run: Run, scope: str) -> None:
    shown, whole = asked(run, scope), asked(run, scope, "--full")
    quoted = [each.strip() for each in " ".join(shown.split()).split("“")[1:]]
    assert len({each.split("”")[0] for each in quoted}) == len(quoted)
    assert len(shown.splitlines()) < 0.75 * len(whole.splitlines()) or len(shown.splitlines()) < 45
    assert asked(run, scope, "--json") == asked(run, scope, "--json", "--full")


@pytest.mark.usefixtures("compiled")
def test_the_reason_of_each_unmet_point_is_there(run: Run) -> None:
    shown = " ".join(asked(run, "Land_purchase").split())
    for said in ("registered_capital >= USD 500,000 holds", "area <= 800 m2 holds", "earlier_purchases = 0 holds"):
        assert shown.count(said) == 1
    assert shown.count("“Registered capital of US$500,000 or above”") == 1
