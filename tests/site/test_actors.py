"""Who must and may do what, read off the rules."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from compiler.driver import Checked
from service.render.terms import Terms
from service.site.actors import Norm, actors, norms
from service.site.pages import addresses, parts
from tests.site.conftest import Small
from tests.site.html import content


@pytest.fixture(scope="module")
def found(checked: Checked) -> tuple[Norm, ...]:
    where = addresses(parts([file.document for file in checked.files]))
    return norms(checked.program, where)


@pytest.fixture(scope="module")
def by_act(found: tuple[Norm, ...]) -> Mapping[str, Norm]:
    return {each.act: each for each in found}


def test_a_duty_with_whom_it_binds_and_what_follows(by_act: Mapping[str, Norm]) -> None:
    norm = by_act["To schedule a negotiation date with the planning and investment sector"]
    assert (norm.modalities, norm.bearers, norm.addressees) == (
        ("Duty",),
        ("Investor",),
        ("Planning_and_investment_sector",),
    )
    assert [each.label for each in norm.places] == ["Article 14, third sentence", "Article 14, fourth sentence"]
    assert norm.follows == ("Considered_renounced",)


def test_a_bearer_that_the_case_decides_is_each_of_those_it_can_be(by_act: Mapping[str, Norm]) -> None:
    norm = by_act["To issue the certificate of acknowledgement"]
    assert set(norm.bearers) == {"Planning_and_investment_sector", "Industry_and_commerce_sector"}
    monitored = by_act["To monitor the activities of the investor"]
    assert set(monitored.bearers) == {"Public_security_sector", "Planning_and_investment_sector"}


def test_what_an_output_says_by_another_variable_is_found(found: tuple[Norm, ...]) -> None:
    """The initial payment of Article 4 has a variable of its own for the sectors that the items name."""
    payments = [each for each in found if each.act == "To make the initial payment of the registered capital"]
    assert {place.label for each in payments for place in each.places} >= {
        "Article 4, second sentence",
        "Article 4(3), second sentence",
    }


def test_each_entry_stands_in_the_law(found: tuple[Norm, ...]) -> None:
    assert len(found) > 120
    for each in found:
        assert each.places, each.act
        assert each.bearers, each.act
        assert all(place.address for place in each.places), each.act


def test_each_kind_stands_under_its_word(checked: Checked) -> None:
    where = addresses(parts([file.document for file in checked.files]))
    shown = {each.identifier: each for each in actors(checked.program, where, {})}
    office = dict(shown["representative-office"].groups)
    assert {"must", "has the right to", "must not"} <= set(office)
    assert "generate income" in [line.act for line in office["must not"]]
    assert list(shown)[-1] == "not-named"
    names = Terms.of(checked.program)
    assert shown["bank-of-lao-pdr"].name.lower() == names.actor("Bank_of_lao_pdr").lower()
    assert [line.others for line in shown["bank-of-lao-pdr"].owed] == ["The investor must"]


def test_the_page_leads_to_sentences_and_questions(site: Path) -> None:
    page = content(site / "actors.html")
    links = [each.attributes.get("href", "") for each in page.walk() if each.tag == "a"]
    assert any(each.endswith("#art14-p2-b") for each in links)
    assert "ask/negotiation-duties.html" in links


def test_a_site_without_norms_says_so(small: Small) -> None:
    built = small("# Law\n\nWords.\n")
    assert "No rule here says what somebody must or may do." in (built.site / "actors.html").read_text("utf-8")
