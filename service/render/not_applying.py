"""Rules that do not apply: which are told together, why none of them applies, and which are about another case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compiler.runtime.answers import Finding, Reason, Status
from service.render.conditions import (
    article,
    common_provision,
    failing,
    in_full,
    in_words,
    is_about_the_case,
    provision,
    undecided,
)
from service.render.outcomes import outcome, title


def by_first_failure(reasons: Iterable[Reason]) -> list[list[Reason]]:
    """Rules of one paragraph that fail on the same first condition, together."""
    groups: dict[tuple[str, str], list[Reason]] = {}
    for number, reason in enumerate(reasons):
        failed = failing(reason)
        is_first = failed is not None and reason.conditions[0] is failed
        words = in_words(failed) if failed is not None and is_first else f"rule {number}"
        groups.setdefault((article(reason), words), []).append(reason)
    return list(groups.values())


def why(group: Sequence[Reason]) -> str:
    """Why the rules do not apply: what fails, or what cannot be decided and the variable that is to blame."""
    failed, open_ = failing(group[0]), undecided(group[0])
    if failed is not None:
        return f": {in_words(failed) if is_far(group) else in_full(failed)}"
    if open_ is not None:
        missing = [each for each in group[0].uses if each.status is not Status.VALUE]
        because = f", since for {title(missing[0])} {outcome(missing[0]).text}" if missing else ""
        return f": {in_full(open_)}{because}"
    return ""


def telling(group: Sequence[Reason]) -> tuple[str, str]:
    """What is said of rules that do not apply."""
    return common_provision(group), why(group)


def is_far(group: Sequence[Reason]) -> bool:
    """Whether the rules are about another case than the one of the facts."""
    failed = failing(group[0])
    return failed is not None and failed is group[0].conditions[0] and is_about_the_case(failed)


def in_short(finding: Finding) -> str:
    """Why nothing applies, on one line, where that is one rule which rests on nothing else; else empty."""
    if len(finding.reasons) != 1 or finding.reasons[0].bearing != "does not apply":
        return ""
    (reason,) = finding.reasons
    if any(each.reasons for each in reason.uses) or failing(reason) is None or not provision(reason):
        return ""
    return f"{provision(reason)}{why([reason])}"
