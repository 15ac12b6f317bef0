"""Quantities, amounts in a currency and working days in a generated module: a developer sees in what a number counts,
and the package converts what it is asked without anything from outside."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from compiler.defaults.tree import Program
from compiler.emit.to_python import emit
from compiler.interpret.interpreter import Interpreter
from compiler.operators import Operation
from compiler.runtime.encode import encode
from compiler.runtime.facts import Given
from compiler.runtime.units import Unit
from compiler.types import Base, DecimalIn, ListType, MoneyIn, QualifiedName, StructureType
from tests.emit import programs
from tests.emit.compiled import checked, outcome
from tests.emit.conftest import TypeCheck
from tests.emit.package import load, write_package
from tests.emit.programs import binding, given, group, lit, op, rule, scope, structure, var

HA, RATE, USD = DecimalIn(Unit.parse("ha")), DecimalIn(Unit.parse("USD per ha")), MoneyIn("USD")
PARCEL = StructureType(programs.name("Parcel"))


def fees() -> Program:
    """The fee of an area at a rate, of hectares and dollars, above what is free in yen and for as many working days."""
    area = var("area", HA)
    charged = op(Operation.MULTIPLY_DECIMAL, area, var("rate", RATE), type_=Base.DECIMAL)
    fee = op(Operation.MONEY_OF_DECIMAL, charged, type_=USD)
    large = op(Operation.GREATER, area, lit(Fraction(2), HA))
    made = scope(
        "Fee",
        given("area", HA, "The area of the concession."),
        given("rate", RATE, "What is paid, in USD per ha."),
        given("parcels", ListType(PARCEL)),
        given("deposit", MoneyIn("JPY")),
        given("term", Base.WORKING_DURATION),
        binding("fee", USD, group(rule(0, large, fee)), reads=("area", "rate"), doc="The fee."),
        binding("kept", MoneyIn("JPY"), group(rule(1, None, var("deposit", MoneyIn("JPY")))), reads=("deposit",)),
        binding("days", Base.WORKING_DURATION, group(rule(2, None, var("term", Base.WORKING_DURATION))), reads=("term",)),
        binding("size", HA, group(rule(3, None, area)), reads=("area",)),
    )  # fmt: skip
    return programs.program(made, structures=(structure("Parcel", area=HA, price=MoneyIn("KWD")),))


FACTS: dict[str, Given] = {
    "area": {"value": "3.5", "unit": "km2"},
    "rate": {"value": "0.01", "unit": "USD per m2"},
    "parcels": [{"area": "1/3", "price": {"currency": "KWD", "amount": "0.001"}}],
    "deposit": {"currency": "JPY", "amount": "1000"},
    "term": {"working_days": 10},
}
ANSWERS = {
    "fee": {"currency": "USD", "amount": "35000.00"},
    "kept": {"currency": "JPY", "amount": "1000"},
    "days": {"working_days": 10},
    "size": {"value": "350", "unit": "ha"},
}


def test_types_and_docstrings_say_in_what_a_number_counts() -> None:
    text = emit(fees(), programs.PATHS)["law/example.py"]
    for expected in (
        'MoneyInUSD: TypeAlias = int\n"""Money in USD (US Dollar): in hundredths of USD."""',
        'MoneyInJPY: TypeAlias = int\n"""Money in JPY (Yen): in whole JPY."""',
        'MoneyInKWD: TypeAlias = int\n"""Money in KWD (Kuwaiti Dinar): in thousandths of KWD."""',
        'DecimalInHa: TypeAlias = Fraction\n"""A decimal in ha (area)."""',
        'DecimalInUSDPerHa: TypeAlias = Fraction\n"""A decimal in USD per ha (USD per area)."""',
        'WorkingDays: TypeAlias = int\n"""A number of working days."""',
        "    area: DecimalInHa\n",
        '    fee: MoneyInUSD\n    """The fee (in hundredths of USD)."""\n',
        "def _fee_size(area: DecimalInHa) -> DecimalInHa:\n",
        "    *, area: DecimalInHa, rate: DecimalInUSDPerHa, parcels: tuple[Parcel, ...], deposit: MoneyInJPY, term: WorkingDays\n",
        "        area: The area of the concession (in ha).\n",
        "        rate: What is paid, in USD per ha.\n",
        "        deposit: (in whole JPY)\n",
        "        term: (in working days)\n",
    ):
        assert expected in text, text


def test_units_that_differ_by_a_capital_have_names_of_their_own() -> None:
    power = [given(name, DecimalIn(Unit.parse(name))) for name in ("mW", "MW")]
    made = scope("Power", *power, binding("on", Base.BOOLEAN, group(rule(0, None, lit(True)))))
    text = emit(programs.program(made), programs.PATHS)["law/example.py"]
    assert "def power(*, mW: DecimalInMW, MW: DecimalInMW_) -> Power:" in text


def test_it_answers_as_the_interpreter_does(tmp_path: Path) -> None:
    program = fees()
    module: Any = load(tmp_path, program, programs.PATHS)
    interpreter = Interpreter(program)
    answers = interpreter.answer(programs.name("Fee"), FACTS).as_json()
    assert {name: found["value"] for name, found in answers["outputs"].items()} == ANSWERS  # type: ignore[union-attr,index,call-overload]
    found = module.fee(area=Fraction(350), rate=Fraction(100), parcels=(), deposit=1000, term=10)
    assert (found.fee, found.kept, found.days, found.size) == (3_500_000, 1000, 10, 350)


def test_the_package_runs_and_type_checks_alone(tmp_path: Path, type_check: TypeCheck) -> None:
    write_package(tmp_path / "embedded", emit(fees(), programs.PATHS))
    asked = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from embedded.law.example import FEE\n"
        "from embedded.runtime.reasons import answer\n"
        "import json; print(json.dumps(answer(FEE, sys.argv[2]).as_json()))\n"
        "assert not any(name.split('.')[0] in ('compiler', 'dsl', 'pint') for name in sys.modules)\n"
    )
    run = [sys.executable, "-I", "-c", asked, str(tmp_path), json.dumps(FACTS)]
    answered = json.loads(subprocess.run(run, check=True, capture_output=True, text=True, cwd=tmp_path).stdout)
    assert {name: found["value"] for name, found in answered["outputs"].items()} == ANSWERS

    type_check(tmp_path / "embedded")
    path = str(tmp_path / "embedded" / "law" / "example.py")
    formatting = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "120", "--diff", path]
    formatted = subprocess.run(formatting, capture_output=True, text=True, check=False)
    assert formatted.returncode == 0, formatted.stdout


LAW = checked(Path(__file__).with_name("measures.catala_en")).program
#: 350 and 1,000 hectares: 13.5 km2.
PARCELS: Given = [
    {"area": {"value": "3.5", "unit": "km2"}, "price": "10000.00", "density": {"Present": 2}, "free": 3},
    {"area": 1000, "price": {"currency": "USD", "amount": "0.01"}, "density": None, "free": {"working_days": 5}},
]
ASKED: dict[str, Given] = {
    "concession": {"Electricity": {"value": 5500, "unit": "kW"}},
    "parcels": PARCELS,
    "rate": "8000.25",
    "received": "2012-04-10",
}
#: Worked out by hand: USD 30,000 for each of 5.5 MW; 165,000 * 8,000.25 less the discount of 8,000.50; 165,000 * 1.1 *
#: 81.37; 165,000 / 1,350; 2 MW per km2 * 3.5 km2; from Tuesday 10 April, 10 and 5 days worked from Monday to Friday.
EXPECTED = {
    "fee": {"currency": "USD", "amount": "165000.00"},
    "fee_in_kip": {"currency": "LAK", "amount": "1320033249.50"},
    "fee_in_yen": {"currency": "JPY", "amount": "14768655"},
    "per_hectare": {"value": "1100/9", "unit": "USD per ha"},
    "large": True,
    "power": {"Present": {"value": "7", "unit": "MW"}},
    "shares": [["7/27", {"value": "351", "unit": "ha"}], ["20/27", {"value": "1001", "unit": "ha"}]],
    "largest": {"value": "10000000", "unit": "m2"},
    "last_day": "2012-05-01",
    "days": {"working_days": 5},
    "number_of_hectares": "1350",
    "whole": "165000",
}
OTHERS: tuple[dict[str, Given], ...] = (
    {"concession": {"Land": "1050"}},
    {"concession": {"Land": {"value": "10.5", "unit": "km2"}}, "rate": "0.01"},
    {"concession": {"Mining": {"value": "300", "unit": "ha"}}, "parcels": []},
    {"concession": "Other", "rate": {"value": "8", "unit": "LAK per USD"}, "discount": "-0.01"},
    {"concession": {"Electricity": "100"}, "received": "2017-12-20"},
    {"rate": 0},
)


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return load(
        tmp_path_factory.mktemp("law"),
        LAW,
        {each.name: f"law/{each.name.lower()}" for each in LAW.modules},
        "law.measures",
    )


def test_every_addition_together() -> None:
    interpreter = Interpreter(LAW)
    name = QualifiedName("Measures", "Charge")
    record = interpreter.run(name, interpreter.decoded(name, ASKED))
    assert encode(interpreter.schemas.of(StructureType(name)), record) == EXPECTED


@pytest.mark.parametrize("facts", [{}, *OTHERS])
def test_the_package_answers_every_question_alike(law: ModuleType, facts: dict[str, Given]) -> None:
    interpreter = Interpreter(LAW)
    reasons = importlib.import_module(f"{law.__name__.split('.')[0]}.runtime.reasons")
    asked = {**ASKED, **facts}
    expected = outcome(lambda: interpreter.answer(QualifiedName("Measures", "Charge"), asked).as_json())
    assert outcome(lambda: reasons.answer(law.CHARGE, asked).as_json()) == expected


def test_bad_facts_name_currency_and_unit(law: ModuleType) -> None:
    runtime = law.__name__.split(".")[0] + ".runtime"
    reasons, facts = (importlib.import_module(f"{runtime}.{name}") for name in ("reasons", "facts"))
    wrong = {"concession": {"Electricity": {"value": 1, "unit": "ha"}}, "discount": {"currency": "USD", "amount": 1}}
    with pytest.raises(facts.BadFacts) as caught:
        reasons.answer(law.CHARGE, {**ASKED, **wrong})
    assert str(caught.value).splitlines() == [
        'concession.Electricity.unit: expected a unit of power, as "MW", but "ha", a unit of area, was given',
        'discount.currency: expected "LAK" (an amount in another currency is not converted), but "USD" was given',
    ]
