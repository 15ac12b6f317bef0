"""What branches say of themselves: their provision, and their amounts in words."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from compiler.emit.citing import NO_RULE, amount, amounts_of
from compiler.emit.layout import WIDTH, Text
from compiler.emit.writer import Block as PythonBlock
from compiler.javascript.layout import Text as JavaScriptText
from compiler.javascript.writer import Block as JavaScriptBlock
from compiler.runtime.failures import Refused
from compiler.typed.tree import LiteralValue
from compiler.types import Base, MoneyIn, Type
from dsl.source import Source, Span

GENERATED = Path(__file__).parents[2] / "generated"
SOURCE = Source("example.catala_en", "x")


def literal(value: int, type: Type) -> LiteralValue:
    return LiteralValue(value, type, Span(SOURCE, 0, 1))


def text_of(path: str) -> str:
    return (GENERATED / path).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("value", "type", "told"),
    [
        (3_000_000, MoneyIn("USD"), "USD 30,000"),
        (3_000_050, MoneyIn("USD"), "USD 30,000.50"),
        (-100, MoneyIn("USD"), "-USD 1"),
        (70, MoneyIn("USD"), "USD 0.70"),
        (5_000, MoneyIn("JPY"), "JPY 5,000"),
        (1_500, MoneyIn("KWD"), "KWD 1.500"),
        (123_456, Base.MONEY, "$1,234.56"),
        (100_000, Base.MONEY, "$1,000"),
        (0, MoneyIn("USD"), ""),
        (0, Base.MONEY, ""),
        (3_000_000, Base.INTEGER, ""),
    ],
)
def test_an_amount_is_told_as_the_text_writes_it(value: int, type: Type, told: str) -> None:
    assert amount(literal(value, type)) == told


def test_amounts_are_told_once_and_of_one_statement_only() -> None:
    written = [literal(100, MoneyIn("USD")), literal(7, Base.INTEGER), literal(100, MoneyIn("USD"))]
    written.append(literal(200, MoneyIn("LAK")))
    assert amounts_of(written) == "USD 1; LAK 2"
    assert amounts_of(written) == ""


def test_each_branch_says_its_provision_and_its_amount() -> None:
    python, javascript = (
        text_of("decree/part_4_concession_activities.py"),
        text_of("javascript/decree/part_4_concession_activities.js"),
    )
    assert "            return 3_000_000  # USD 30,000: Article 15(1), second item\n" in python
    assert "      return 3_000_000n; // USD 30,000: Article 15(1), second item\n" in javascript
    assert f'    # {NO_RULE}\n    raise Silent("amount", ' in python
    assert f'  // {NO_RULE}\n  throw new Silent("amount", ' in javascript


def test_conditions_say_their_amounts() -> None:
    assert "    if value >= 500_000_000:  # USD 5,000,000\n" in text_of("decree/part_5_calling_list.py")
    javascript = text_of("javascript/decree/part_5_calling_list.js")
    assert "  // USD 5,000,000\n  if (value >= 500_000_000n) {\n" in javascript


@pytest.mark.parametrize("room", [-1, 0])
def test_a_remark_that_has_no_room_stands_above(room: int) -> None:
    python, javascript = PythonBlock(depth=1), JavaScriptBlock(depth=1)
    python.value("return", Text("1"), remark="x" * (WIDTH - len("    return 1  # ") - room))
    javascript.returned("return", JavaScriptText("1n"), "x" * (WIDTH - len("  return 1n; // ") - room))
    assert len(python.lines) == len(javascript.lines) == (1 if room == 0 else 2)
    assert max(map(len, (*python.lines, *javascript.lines))) <= WIDTH
    assert python.lines[-1].startswith("    return 1")
    assert javascript.lines[-1].startswith("  return 1n;")


def described(path: str, function: str) -> str:
    module = import_module(f"generated.decree.{path}")
    return " ".join((getattr(module, function).__doc__ or "").split())


def test_only_failures_that_can_happen_are_told_also_those_of_what_is_asked() -> None:
    told = described("part_8_duties_and_taxes", "profit_tax_exemption")
    assert "`Refused` where an assertion of what it asks does not hold" in told
    told = described("part_5_calling_list", "approval_authority")
    assert "Raises `Refused` where an assertion does not hold." in told
    assert "`Silent`" not in told
    assert "`Conflict`" not in told
    decides = described("part_5_calling_list", "decide_approval_authority")
    assert "an output that has no value is `Refused`, and" in decides
    javascript = text_of("javascript/decree/part_5_calling_list.js")
    asked = javascript[: javascript.index("export function approvalAuthority(")].rpartition("/**")[2]
    assert "@throws {Refused}" in asked
    assert "@throws {Silent}" not in asked


def test_a_fact_that_may_be_left_out_says_how_it_is_given() -> None:
    told = described("part_4_concession_activities", "warranty_due")
    assert "`Present(MoneyInUSD)`, None if not given" in told


def test_descriptions_stand_under_a_banner() -> None:
    text = text_of("decree/part_4_concession_activities.py")
    banner = text.index("# What follows describes the scopes above")
    assert text.index("\ndef decide_warranty(") < banner < text.index("\nWARRANTY = Scope(")
    assert "What follows describes" not in text_of("library/administration.py")


def test_a_message_has_one_full_stop() -> None:
    assert str(Refused("It is negative.", "It is late")) == (
        "The text does not admit these facts: It is negative; It is late."
    )
