"""Why an answer is as it is, for a page: rules that gave it in full, those that did not apply in a line each.

The words for conditions are those of the command line, so that both doors say the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compiler.runtime.answers import Bearing, Condition, Finding, Place, Reason, Status
from service.render.conditions import failing, in_words, is_about_the_case, values_in_words
from service.render.counting import counted, left_out
from service.render.values import on_one_line, value_words
from service.site.addresses import Addresses

OUTCOMES = {
    Status.SILENT: "the text gives no answer",
    Status.CONFLICT: "the text gives more than one answer",
    Status.REFUSED: "the text does not admit these facts",
}


@dataclass(frozen=True, slots=True)
class Link:
    """A provision as cited, and where it is on the site, if it is."""

    label: str
    address: str | None


@dataclass(frozen=True, slots=True)
class ConditionView:
    """A condition that was reached: whether it holds, its words, and the values that decided."""

    holds: bool
    words: str
    values: str


@dataclass(frozen=True, slots=True)
class ReasonView:
    """What one rule contributes. `words` are the law's; `failed` is the condition that keeps it from applying."""

    bearing: Bearing
    places: tuple[Link, ...]
    words: str
    conditions: tuple[ConditionView, ...]
    failed: ConditionView | None
    note: str
    source: Link | None
    uses: tuple[FindingView, ...]
    #: How working days were counted, each with the days that were left out.
    counts: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class OtherView:
    """Rules that do not apply for one and the same failing condition (None where none failed by itself)."""

    places: tuple[Link, ...]
    failed: ConditionView | None


@dataclass(frozen=True, slots=True)
class FindingView:
    """An outcome with its reasons, by what bearing they have; `elsewhere`: it is explained in a place of its own."""

    variable: str
    status: str
    shown: str
    deciding: tuple[ReasonView, ...]
    set_aside: tuple[ReasonView, ...]
    others: tuple[OtherView, ...]
    elsewhere: bool = False


def findings(outputs: Iterable[Finding], addresses: Addresses, page: str) -> tuple[FindingView, ...]:
    """The findings of an answer; outputs that are refused for one reason are told once, for all of them."""
    told = list(outputs)
    names = frozenset(each.variable for each in told)
    views: list[FindingView] = []
    refused: list[tuple[Reason, ...]] = []
    for each in told:
        if each.status is Status.REFUSED:
            if each.reasons in refused:
                continue
            refused.append(each.reasons)
        views.append(_finding(each, addresses, page, names))
    return tuple(views)


def _finding(found: Finding, addresses: Addresses, page: str, outputs: frozenset[str]) -> FindingView:
    def of(*bearings: Bearing) -> tuple[ReasonView, ...]:
        chosen = (each for each in found.reasons if each.bearing in bearings)
        return tuple(_reason(each, addresses, page, outputs) for each in chosen)

    others = _by_failure(of("does not apply"))
    return FindingView(
        found.variable, found.status.value, _shown(found), of("applies", "refuses"), of("set aside"), others
    )


def _by_failure(reasons: Iterable[ReasonView]) -> tuple[OtherView, ...]:
    """Rules that fail on the same condition together; first those that came near, whose values were compared."""
    groups: dict[ConditionView | None, dict[str, Link]] = {}
    for each in reasons:
        groups.setdefault(each.failed, {}).update((place.label, place) for place in each.places)
    views = [OtherView(tuple(places.values()), failed) for failed, places in groups.items()]
    return tuple(sorted(views, key=lambda each: each.failed is None or each.failed.values == ""))


def _reason(reason: Reason, addresses: Addresses, page: str, outputs: frozenset[str]) -> ReasonView:
    places = {place.provision: Link(place.provision, _address(place, addresses, page)) for place in reason.places}
    decides = reason.bearing in ("applies", "refuses")
    words = " … ".join(dict.fromkeys(place.words for place in reason.places if place.words)) if decides else ""
    failed = failing(reason)
    source = Link(f"line {reason.line}", addresses.line(reason.file, reason.line, page)) if reason.line else None
    return ReasonView(
        bearing=reason.bearing,
        places=tuple(places.values()),
        words=words,
        conditions=tuple(_condition(each) for each in reason.conditions if each.holds is not None),
        failed=_condition(failed) if failed else None,
        note=reason.note,
        source=source,
        uses=tuple(_used(each, addresses, page, outputs) for each in reason.uses if each.reasons) if decides else (),
        counts=tuple((counted(each), tuple(left_out(each))) for each in reason.counts),
    )


def _used(found: Finding, addresses: Addresses, page: str, outputs: frozenset[str]) -> FindingView:
    """What a rule rests on; an output of the same answer is only named, for it has its own explanation."""
    if found.variable not in outputs:
        return _finding(found, addresses, page, outputs)
    return FindingView(found.variable, found.status.value, _shown(found), (), (), (), elsewhere=True)


def _shown(found: Finding) -> str:
    """The value in the words of the command line, or why there is none."""
    return on_one_line(value_words(found)) if found.status is Status.VALUE else OUTCOMES[found.status]


def _condition(condition: Condition) -> ConditionView:
    is_case = is_about_the_case(condition)
    return ConditionView(bool(condition.holds), in_words(condition), "" if is_case else values_in_words(condition))


def _address(place: Place, addresses: Addresses, page: str) -> str | None:
    return addresses.place(place.provision, place.anchor, page)
