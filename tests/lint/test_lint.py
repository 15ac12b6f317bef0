"""Warnings about rules that are right as they stand: each is given where it is deserved, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.driver import RuleText, check
from dsl.diagnostics import Severity
from tests.compiler.programs import checked
from tests.tables import tables

ROOT = Path(__file__).parents[2]
SCOPE = "declaration scope S:\n  input x content integer\n{more}  output y content integer\n\nscope S:\n{rules}"


def warned(code: str) -> list[tuple[str, str]]:
    """The code and the underlined words of each warning about a program without mistakes."""
    program = checked(code)
    assert program.ok, [(each.code, each.message) for each in program.diagnostics]
    assert all(each.severity is Severity.WARNING and each.help for each in program.diagnostics)
    return [(each.code, each.span.text) for each in program.diagnostics if each.span is not None]


def scope(rules: str, more: str = "") -> str:
    return SCOPE.format(rules=rules, more=more)


def test_the_decree_is_free_of_warnings() -> None:
    files = sorted((ROOT / "rules").rglob("*.catala_en"))
    texts = [RuleText(path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) for path in files]
    found = check(texts, tables=tables(ROOT))
    assert [each.message for each in found.diagnostics] == []


# -------------------------------------------------------------------------------------------------- variables


def test_an_input_that_nothing_reads() -> None:
    assert warned(scope("  definition y equals 1")) == [("unused-variable", "x")]


def test_of_a_chain_that_leads_nowhere_the_end_is_named() -> None:
    rules = "  definition a equals x\n  definition b equals a\n  definition y equals 1"
    more = "  internal a content integer\n  internal b content integer\n"
    assert warned(scope(rules, more)) == [("unused-variable", "b")]


def test_what_an_assertion_reads_is_used() -> None:
    assert warned(scope("  assertion x > 0\n  definition y equals 1")) == []


def test_what_has_no_rule_is_said_once() -> None:
    more = "  internal a content integer\n"
    assert warned(scope("  definition y equals x", more)) == [("never-defined", "a")]


def test_states_that_lead_to_an_output_are_used() -> None:
    code = (
        "declaration scope S:\n  output y content integer\n    state first\n    state last\n\n"
        "scope S:\n  definition y state first equals 1\n  definition y state last equals y + 1"
    )
    assert warned(code) == []


def test_a_scope_may_be_asked_for_its_assertions_alone() -> None:
    inner = "declaration scope Limits:\n  input n content integer\n{more}\nscope Limits:\n  {rule}\n\n"
    outer = (
        "declaration scope S:\n  input x content integer\n  limits scope Limits\n  output y content integer\n\n"
        "scope S:\n  definition limits.n equals x\n  definition y equals x"
    )
    assert warned(inner.format(more="", rule="assertion n > 0") + outer) == []
    silent = inner.format(more="  output m content integer\n", rule="definition m equals n")
    assert warned(silent + outer) == [("unused-variable", "limits")]


# ------------------------------------------------------------------------------------------------------ types

KIND = "declaration enumeration Kind:\n  -- Farm\n  -- Mine\n\n"
PARCEL = "declaration structure Parcel:\n  data area content decimal\n  data value content money\n\n"


def test_a_type_that_no_rule_knows() -> None:
    assert warned(KIND + PARCEL) == [("unused-enumeration", "Kind"), ("unused-structure", "Parcel")]


def test_facts_bring_all_cases_but_a_field_must_be_read() -> None:
    more = "  input kind content Kind\n  input parcel content Parcel\n"
    rules = "  definition y equals if kind = Farm and parcel.area > 1.0 then x else 0"
    assert warned(KIND + PARCEL + scope(rules, more)) == [("unused-field", "value")]


def test_an_answer_shows_all_that_it_holds() -> None:
    more = "  input before content Parcel\n  output after content Parcel\n  output kind content Kind\n"
    rules = "  definition y equals x\n  definition after equals before\n  definition kind equals Farm"
    assert warned(KIND + PARCEL + scope(rules, more)) == []


def test_equality_looks_at_all_fields() -> None:
    more = "  input one content Parcel\n  input other content Parcel\n"
    assert warned(PARCEL + scope("  definition y equals if one = other then x else 0", more)) == []


def test_a_case_that_nothing_makes() -> None:
    by = "declaration by_day content Kind equals Farm"
    assert warned(KIND + by) == [("unused-case", "Mine")]


def test_what_a_module_offers_may_be_used_elsewhere() -> None:
    text = "> Module Land\n\n```catala-metadata\n{}```\n\n```catala\n{}```\n"
    found = check([RuleText("land.catala_en", text.format(KIND, PARCEL))]).diagnostics
    assert [(each.code, each.span.text if each.span else "") for each in found] == [("unused-structure", "Parcel")]


# ------------------------------------------------------------------------------------------------------ names


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("let a equals x in x", [("unused-let", "a")]),
        ("let a equals x in let a equals a + 1 in a", []),
        ("let (a, b) equals (x, 2) in a", []),
        ("if not true = false then x else 0", [("narrow-not", "not true")]),
        ("if (not true) = false then x else 0", []),
        ("if not (x = 1) then x else 0", []),
    ],
)
def test_names_and_wording(expression: str, expected: list[tuple[str, str]]) -> None:
    assert warned(scope(f"  definition y equals {expression}")) == expected


def test_a_replacement_that_keeps_nothing() -> None:
    whole = "parcel but replace { -- area: 1.0 -- value: $5 }"
    part = "parcel but replace { -- area: 1.0 }"
    for written, expected in ((whole, [("replaces-everything", whole)]), (part, [])):
        code = f"declaration grown content Parcel depends on parcel content Parcel equals\n  {written}"
        assert warned(PARCEL + code) == expected


# ------------------------------------------------------------------------------------------------- attributes


@pytest.mark.parametrize(
    ("attribute", "code"),
    [
        ("#[test]", ""),
        ("#[tset]", "unknown-attribute"),
        ('#[test = "yes"]', "attribute-value"),
        ("#[error.mesage]", "unknown-attribute"),
        ('#[error.message = "No."]', "misplaced-attribute"),
        ('#[doc = "A question."]', ""),
        ("#[doc]", "attribute-value"),
        ("#[plugin.extra = 3]", ""),
        ("#[passthrough.extra]", "unknown-attribute"),
        ("#[passthrough.any.thing]", ""),
    ],
)
def test_attributes_of_a_scope(attribute: str, code: str) -> None:
    found = [each for each, _ in warned(f"{attribute}\n" + scope("  definition y equals x"))]
    assert found == ([code] if code else [])


def test_a_misspelt_attribute_has_a_near_name() -> None:
    (found,) = checked("#[tset]\n" + scope("  definition y equals x")).diagnostics
    assert "`test`" in found.help


def test_warnings_of_words_stand_beside_mistakes_and_others_wait() -> None:
    code = "#[tset]\n" + scope("  definition y equals 1 + true")
    assert [each.code for each in checked(code).diagnostics] == ["unknown-attribute", "no-such-operation"]
