"""Timelines: what is found in an answer, in which order it stands, and how it is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from compiler.runtime.answers import Status
from compiler.types import QualifiedName
from service.render.styled import plain
from service.render.terms import Terms
from service.render.timeline import sentence, timeline_lines
from service.timeline.entries import Timeline, scopes_with_obligations
from service.timeline.order import Group, group_of, grouped, narrowed, when
from tests.timeline.law import Market


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Market:
    return Market(tmp_path_factory.mktemp("market"))


def statuses(found: Timeline) -> dict[str, str]:
    return {each.output: each.obligation.status if each.obligation else each.outcome.value for each in found.entries}


def text(found: Timeline, width: int = 80, whose: str = "") -> str:
    return "\n".join(plain(each) for each in timeline_lines(found, width, whose))


def test_obligations_are_found_wherever_they_stand(market: Market) -> None:
    assert statuses(market.timeline()) == {
        "paying.payment": "Not_begun",
        "paying.reply": "Open",
        "second": "Not_begun",
        "fire": "Observed",
        "pair.first": "Open",
        "pair.second": "Open",
        "several.1": "Open",
        "several.2": "Does_not_apply",
        "choice": "Open",
        "numbered.2": "Open",
    }


def test_the_act_is_the_nearest_comment(market: Market) -> None:
    acts = {each.output: each.act for each in market.timeline().entries}
    assert acts["paying.payment"] == "To pay the fee."
    assert acts["pair.second"] == "To lock the stall."
    assert acts["several.1"] == "To greet each neighbour."
    assert acts["choice"] == "To choose a place."


def test_one_silent_output_of_a_sub_scope_hides_no_other(market: Market) -> None:
    found = statuses(market.timeline(size=0, granted="2016-04-01"))
    assert (found["paying.payment"], found["paying.reply"]) == ("Overdue", "silent")
    assert statuses(market.timeline(size=100))["paying.reply"] == "conflict"


def test_a_scope_that_a_rule_calls_keeps_the_reasons_of_each_output(market: Market) -> None:
    found = {each.output: each for each in market.timeline(size=60).entries}
    assert [each.anchor for each in found["once_more.payment"].places] == ["art1-p1"]
    assert [each.anchor for each in found["once_more.reply"].places] == ["art1-p4"]
    assert found["once_more.payment"].part == "The payment once more, for a large stall."


def test_what_is_asked_twice_says_to_which_part_it_belongs(market: Market) -> None:
    assert "This is about: The payment once more, for a large stall." in text(market.timeline(size=60))
    assert "This is about" not in text(market.timeline(size=5)).replace("greet", "")


def test_provisions_come_with_their_words(market: Market) -> None:
    payment = market.timeline().entries[0]
    assert [(each.provision, each.anchor) for each in payment.places] == [("Article 1, first sentence", "art1-p1")]
    assert payment.places[0].words.startswith("The holder shall pay the fee")


def test_entries_stand_in_the_order_of_their_dates(market: Market) -> None:
    found = market.timeline(granted="2016-04-02", paid="2016-04-20", sold_fire="2016-04-10", as_of="2016-05-01")
    past = next(entries for group, entries in grouped(found.entries) if group is Group.PAST)
    assert [(each.output, when(each)) for each in past] == [
        ("fire", date(2016, 4, 10)),
        ("paying.payment", date(2016, 4, 20)),
        ("second", date(2016, 4, 30)),
    ]


@pytest.mark.parametrize(
    ("as_of", "status", "words"),
    [
        ("2016-04-11", "Open", "1 day left."),
        ("2016-04-12", "Open", "Today is the last day."),
        ("2016-04-13", "Overdue", "The last day passed 1 day ago."),
    ],
)
def test_the_last_day_and_the_days_around_it(market: Market, as_of: str, status: str, words: str) -> None:
    found = market.timeline(granted="2016-04-02", as_of=as_of)
    assert statuses(found)["paying.payment"] == status
    assert words in text(found)
    assert "Tue 2016-04-12  " in text(found)


def test_what_follows_is_said_when_it_has_come_and_announced_before(market: Market) -> None:
    before = text(market.timeline(granted="2016-04-02", as_of="2016-04-12"))
    after = text(market.timeline(granted="2016-04-02", as_of="2016-04-13"))
    late = text(market.timeline(granted="2016-04-02", paid="2016-04-13", as_of="2016-05-13"))
    in_time = text(market.timeline(granted="2016-04-02", paid="2016-04-12", as_of="2016-05-13"))
    assert "If the last day passes: the right can no longer be used." in before
    assert "Overdue. The investor must pay the fee." in after
    assert "What follows: the right can no longer be used." in after
    assert "Done late. The investor had to pay the fee." in late
    assert "What follows: the right can no longer be used." in late
    assert "Done in time. The investor had to pay the fee." in in_time
    assert "the right can no longer be used" not in in_time


def test_what_has_no_last_day_is_not_done_in_time(market: Market) -> None:
    entry = next(each for each in market.timeline(granted="2016-04-02").entries if each.output == "second")
    assert entry.obligation is not None
    for due, words in ((None, "Used. The investor"), (date(2016, 4, 5), "Used in time. The investor")):
        used = replace(entry.obligation, status="Done_in_time", done=date(2016, 4, 5), due=due)
        shown = replace(market.timeline(), entries=(replace(entry, obligation=used),))
        assert words in text(shown)


def test_prohibitions_hold_until_they_are_broken(market: Market) -> None:
    assert "Anyone else must not sell fire." in text(market.timeline())
    broken = text(market.timeline(sold_fire="2016-04-10"))
    assert "Sun 2016-04-10  Broken. Anyone else was not to sell fire." in broken
    assert "What follows: the certificate or authorization may be" in broken


def test_facts_that_are_not_admitted_are_said_once(market: Market) -> None:
    found = market.timeline(size=-1)
    assert {each.outcome for each in found.entries} == {Status.REFUSED}
    assert text(found).count("A stall has no size below zero.") == 1


def test_outputs_without_an_obligation_are_shown_as_such(market: Market) -> None:
    assert "To receive an answer: the text gives no answer." in text(market.timeline(size=0))
    assert "To receive an answer: the text gives more than one answer." in text(market.timeline(size=100))


def test_narrowed_to_an_actor(market: Market) -> None:
    found = market.timeline(size=0)
    customs = {each.output for each in narrowed(found, "Customs").entries}
    assert customs == {"paying.payment", "pair.first", "pair.second", "paying.reply"}
    assert narrowed(found, "") == found
    shown = text(narrowed(found, "Notary_office"), whose="the Notary Office")
    assert "Only what the Notary Office must" in shown


@pytest.mark.parametrize("width", [40, 80, 100])
def test_no_line_is_wider_than_the_terminal(market: Market, width: int) -> None:
    shown = text(market.timeline(granted="2016-04-02", as_of="2016-04-13"), width)
    assert max(map(len, shown.splitlines())) <= width


def test_every_status_of_the_library_has_a_group(market: Market) -> None:
    known = market.program.enumeration(QualifiedName("Obligations", "Status")).cases
    for case in known:
        entry = market.timeline().entries[0]
        assert entry.obligation is not None
        assert isinstance(group_of(replace(entry, obligation=replace(entry.obligation, status=case.name))), Group)


def test_every_actor_and_consequence_of_the_library_has_words(market: Market) -> None:
    terms = Terms.of(market.program)
    assert terms.actor("Bank_of_lao_pdr") == "the Bank of Lao PDR"
    assert terms.actor("Not_named") == "somebody whom the words do not name"
    assert terms.actor("Others") == "anyone else"
    assert all("_" not in terms.actor(each) for each in terms.actors)
    assert all(said and not said.endswith(".") for said in terms.consequences.values())
    assert terms.named("the bank of lao pdr") == terms.named("bank-of-lao-PDR") == "Bank_of_lao_pdr"
    assert terms.named("nobody") is None


def test_sentences_agree_with_their_subject(market: Market) -> None:
    found = {each.output: sentence(each, market.timeline().terms) for each in market.timeline().entries}
    assert found["choice"] == "The sectors concerned by a matter have the right to choose a place."
    assert found["fire"] == "Anyone else must not sell fire."
    assert found["paying.reply"] == "The investor has the right to receive an answer."


def test_the_scopes_that_have_a_timeline(market: Market) -> None:
    found = [each.name for each in scopes_with_obligations(market.program) if each.module == "Market"]
    assert found == ["Paying", "Stall_case"]
