"""`kotmai ask --record` and `kotmai verify`: a decision kept, replayed, and told apart from one that was changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiler.runtime.calendars import Calendar
from service.records.basis import of_calendar
from service.records.canonical import canonical
from service.records.record import sealed
from tests.cli.conftest import Run

SMALL = """# A small law

## Article 1. Fees

The fee is the value divided by the number of parcels.{#art1}

```catala-metadata
declaration scope Fee:
  input value content money in USD
  input parcels content integer
  output due content money in USD
```

```catala
scope Fee:
  #[implements = "art1"]
  definition due equals value / decimal of parcels
```
"""
FACTS = '{"value": "100.00", "parcels": 2}'


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small law, which is the current project."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "small.catala_en").write_text(SMALL, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def recorded(run: Run, *more: str, facts: str = FACTS) -> Any:
    shown = run("ask", "Fee", "--facts", facts, "--record", "-", *more)
    assert shown.exit_code == 0, shown.output
    return json.loads(shown.stdout)


def verified(run: Run, record: Any) -> Any:
    Path("record.json").write_text(json.dumps(record), "utf-8")
    shown = run("verify", "record.json", "--json")
    assert shown.exit_code in (0, 1), shown.output
    found = json.loads(shown.stdout)
    assert (shown.exit_code == 0) == found["holds"]
    return found


def test_a_record_of_today_is_confirmed(run: Run, small: Path) -> None:
    shown = run("ask", "Fee", "--facts", FACTS, "--record", "record.json", "--date", "2016-05-01")
    assert "due: USD 50" in shown.stdout
    shown = run("verify", "record.json")
    assert shown.exit_code == 0
    assert "Fee, made on 2016-05-01\n  Confirmed:" in shown.stdout
    assert run("verify", "record.json", "--engine", "interpreter").exit_code == 0
    assert run("verify", "-", input=Path("record.json").read_bytes()).exit_code == 0


@pytest.mark.parametrize(
    "facts",
    ['{"value": 100, "parcels": 2}', '{"parcels": "2", "value": "USD 100.00"}', '{"value": 1.0e2, "parcels": 2.0}'],
)
def test_however_the_facts_are_spelt_the_record_is_the_same(run: Run, small: Path, facts: str) -> None:
    assert recorded(run, facts=facts) == recorded(run)
    assert recorded(run)["asked"] == {
        "scope": "Fee",
        "module": "",
        "facts": {"value": {"currency": "USD", "amount": "100.00"}, "parcels": "2"},
    }


def _facts(record: Any) -> None:
    record["asked"]["facts"]["parcels"] = "4"


def _outcome(record: Any) -> None:
    record["answer"]["outputs"]["due"]["value"]["amount"] = "60.00"


def _reasons(record: Any) -> None:
    record["answer"]["outputs"]["due"]["reasons"] = []


def _basis(record: Any) -> None:
    record["rests_on"]["law"] = {}


def _added(record: Any) -> None:
    record["signed_by"] = "somebody"


def _digest(record: Any) -> None:
    record["digests"]["record"] = "0" * 64


@pytest.mark.parametrize("change", [_facts, _outcome, _reasons, _basis, _added, _digest])
def test_a_record_that_was_changed_does_not_hold(run: Run, small: Path, change: Callable[[Any], None]) -> None:
    record = recorded(run)
    change(record)
    found = verified(run, record)
    assert found["verdict"] == "differs"
    assert "record" in {each["part"] for each in found["differences"]}


@pytest.mark.parametrize(("change", "part"), [(_facts, "outcome"), (_outcome, "outcome")])
def test_new_digests_do_not_help_where_the_outcome_is_another(
    run: Run, small: Path, change: Callable[[Any], None], part: str
) -> None:
    record = recorded(run)
    change(record)
    found = verified(run, sealed(record))
    assert (found["verdict"], [each["part"] for each in found["differences"]]) == ("differs", [part])


def test_facts_that_are_not_taken(run: Run, small: Path) -> None:
    record = recorded(run)
    record["asked"]["facts"] = {"value": "1.00", "parcel": "2"}
    found = verified(run, sealed(record))
    assert {each["part"] for each in found["differences"]} == {"facts"}
    record["asked"]["facts"] = {"value": "1.00", "parcels": "0"}
    found = verified(run, sealed(record))
    assert [each["part"] for each in found["differences"]] == ["outcome"]
    assert "divides" in found["differences"][0]["says"]


@pytest.mark.parametrize(
    ("old", "new", "verdict", "parts"),
    [
        ("by the number of parcels.", "by the count of parcels.", "same outcome", {"law", "reasons"}),
        ("equals value / decimal of parcels", "equals (value) / decimal of parcels", "same outcome", {"rules"}),
        ("equals value / decimal of parcels", "equals value", "differs", {"rules", "outcome"}),
        ("scope Fee:\n  #", "# A comment.\nscope Fee:\n  #", "same outcome", {"rules"}),
        ("```catala\n", "```note\nNobody asks here.\n```\n\n```catala\n", "confirmed", set()),
        ("declaration scope Fee", "declaration scope Other_fee", "differs", {"rules"}),
    ],
)
def test_what_changed_since_is_told(run: Run, small: Path, old: str, new: str, verdict: str, parts: set[str]) -> None:
    record = recorded(run)
    text = SMALL.replace(old, new, 1)
    if "Other_fee" in new:
        text = text.replace("scope Fee:\n  #", "scope Other_fee:\n  #")
    assert text != SMALL
    (small / "rules" / "small.catala_en").write_text(text, "utf-8")
    found = verified(run, record)
    assert (found["verdict"], {each["part"] for each in found["differences"]}) == (verdict, parts)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is not"),
        ("{", "text that is not"),
        ("[]", "no decision record"),
        ("{}", "no decision record"),
        ('{"kotmai_record": 7}', "only form 1"),
        ('{"kotmai_record": 1}', "has no `asked`"),
        ('{"kotmai_record": 1, "kotmai_record": 1}', "with several values"),
    ],
)
def test_what_is_no_record_is_refused(run: Run, small: Path, text: str, words: str) -> None:
    Path("record.json").write_text(text, "utf-8")
    shown = run("verify", "record.json")
    assert shown.exit_code == 2
    assert words in " ".join(shown.stderr.split())


def test_a_fraction_is_in_no_record(run: Run, small: Path) -> None:
    record = recorded(run)
    Path("record.json").write_text(json.dumps(record).replace('"parcels": "2"', '"parcels": 2.5'), "utf-8")
    shown = run("verify", "record.json")
    assert (shown.exit_code, "fraction" in shown.stderr) == (2, True)


@pytest.mark.parametrize(
    "more",
    [["--date", "2016-05-01"], ["--record", "r.json", "--all-readings"], ["--record", "r.json", "--date", "May"]],
)
def test_options_that_do_not_go_together(run: Run, small: Path, more: list[str]) -> None:
    assert run("ask", "Fee", "--facts", FACTS, *more).exit_code == 2
    assert not Path("r.json").exists()


def test_a_record_of_the_decree_rests_on_its_files_and_calendar(run: Run, compiled: Path) -> None:
    facts = {
        "approval_received": "2016-04-08",
        "notified": "2016-04-11",
        "scheduled": "Absent",
        "completed": "Absent",
        "reported": "Absent",
        "as_of": "2016-04-20",
    }
    shown = run("ask", "Negotiation_duties", "--facts", json.dumps(facts), "--record", "-")
    record = json.loads(shown.stdout)
    assert list(record["rests_on"]["calendars"]) == ["Lao_PDR"]
    assert all(each.startswith("rules/") for each in record["rests_on"]["law"])
    days = record["rests_on"]["calendars"]
    record["rests_on"]["calendars"] = {"Lao_PDR": "0" * 64}
    found = json.loads(run("verify", "-", "--json", input=json.dumps(sealed(record))).stdout)
    assert found["verdict"] == "same outcome"
    (told,) = found["differences"]
    assert (told["part"], told["path"], told["now"]) == ("calendars", "Lao_PDR", days["Lao_PDR"])


def test_a_changed_day_changes_the_fingerprint_of_a_calendar() -> None:
    one = Calendar("C", 2016, 2017, (5, 6))
    other = one.changed([date(2016, 6, 3)], [])
    assert len({of_calendar(each) for each in (one, other, Calendar("C", 2016, 2018, (5, 6)))}) == 3
    assert of_calendar(one) == of_calendar(Calendar("C", 2016, 2017, (5, 6)))


# ------------------------------------------------------------------------------------------------------ canonical JSON


def test_names_stand_in_the_order_of_their_utf_16_units() -> None:
    """The order of RFC 8785, section 3.2.3, in which a pair of surrogates comes before U+FB33."""
    names = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    told = canonical(dict.fromkeys(names)).decode()
    assert told == '{"\\r":null,"1":null,"\u0080":null,"\u00f6":null,"\u20ac":null,"\U0001f600":null,"\ufb33":null}'


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=3), each, max_size=3),
    )
)
def test_the_canonical_form_is_read_back_and_is_one(data: Any) -> None:
    told = canonical(data)
    assert json.loads(told) == data
    assert canonical(json.loads(told)) == told


@pytest.mark.parametrize("data", [1.5, Decimal("1"), {"a": {1, 2}}, b""])
def test_what_has_no_canonical_form(data: object) -> None:
    with pytest.raises(TypeError):
        canonical(data)
