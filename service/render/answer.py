"""An answer for people: what comes out first, then why, with the words of the law and the values that decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from compiler.runtime.answers import Answer, Condition, Count, Finding, Place, Reason, Status
from compiler.runtime.words import label, lowered
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
from service.render.counting import counted, left_out, rests_on_changes
from service.render.notice import notice
from service.render.outcomes import OUTCOMES
from service.render.readings import reading_lines
from service.render.styled import Line, Segment, bad, folded, good, law, line, quiet, strong, warn
from service.render.values import on_one_line, value_lines, value_words

#: A value of more letters than this is not repeated in a heading.
_HEADING = 50


def answer_lines(answer: Answer, width: int) -> tuple[Line, ...]:
    """The whole answer as lines of at most `width` columns."""
    return tuple(_Writer(answer, width).lines())


def outcome(finding: Finding) -> Segment:
    """What came out on one line: the value, or why there is none."""
    return good(on_one_line(value_words(finding))) if finding.status is Status.VALUE else OUTCOMES[finding.status]


def _about(finding: Finding) -> str:
    """What an output is about. Beside a no, its sentence must not read as if it were so."""
    if not isinstance(finding.value, bool) or finding.doc.lower().startswith("whether "):
        return finding.doc
    return f"Whether {lowered(finding.doc)}"


class _Writer:
    """Writes one answer; keeps what it has explained, so that nothing is explained twice."""

    def __init__(self, answer: Answer, width: int) -> None:
        self.answer = answer
        self.width = width
        self.explained: dict[str, Finding] = {}

    def lines(self) -> Iterator[Line]:
        yield line(strong(self.answer.scope))
        if self.answer.question:
            yield from folded((self.answer.question,), self.width, "  ")
            yield line()
        for finding in self.answer.outputs.values():
            yield from value_lines(finding.variable, value_words(finding), outcome(finding), self.width)
            if finding.doc and finding.doc.rstrip(".").lower() not in finding.words.lower():
                yield from folded((quiet(_about(finding)),), self.width, "    ")
        for findings in _alike(self.answer.outputs.values()):
            yield line()
            yield line(strong(_heading(findings, is_only=len(self.answer.outputs) == 1)))
            yield from self._explanation(findings[0], "  ")
        yield from reading_lines(self.answer.readings, self.width)
        yield line()
        for each in rests_on_changes(self.answer.calendars):
            yield from folded((warn(each),), self.width)
        yield from folded((quiet(notice(self.answer.outputs.values())),), self.width)

    def _explanation(self, finding: Finding, indent: str) -> Iterator[Line]:
        """The rules behind a finding: what gave it, in full, then what was set aside, then what does not apply."""
        self.explained[finding.variable] = finding
        bearings = {each.bearing for each in finding.reasons}
        for reason in finding.reasons:
            if reason.bearing in ("applies", "refuses"):
                yield from self._in_full(reason, indent)
        yield from self._set_aside([each for each in finding.reasons if each.bearing == "set aside"], indent)
        others = [each for each in finding.reasons if each.bearing == "does not apply"]
        if others and bearings != {"does not apply"}:
            yield from folded((quiet("Other rules that do not apply:"),), self.width, indent)
        elif others:
            yield from folded(("Rules that were tried, and why none applies:",), self.width, indent)
        elif not finding.reasons:
            yield from folded(("No rule of the text is about this.",), self.width, indent)
        yield from self._not_applying(others, indent + "  ", in_full=bearings == {"does not apply"})

    def _in_full(self, reason: Reason, indent: str) -> Iterator[Line]:
        """A rule with the law's words, each condition and its values, and what it rests on."""
        yield from self._cited(reason, indent)
        inner = indent + "  "
        if reason.bearing == "refuses" and reason.note:
            yield from folded((bad(reason.note),), self.width, inner)
        elif reason.note:
            yield from folded((f"Note: {reason.note}",), self.width, inner)
        for condition in reason.conditions:
            yield from self._condition(condition, inner)
        for count in reason.counts:
            yield from self._count(count, inner)
        if undecided(reason):
            yield from folded((_why([reason]).removeprefix(": "),), self.width, inner)
        for used in reason.uses:
            yield from self._used(used, inner)

    def _cited(self, reason: Reason, indent: str) -> Iterator[Line]:
        """The provision of a rule, and the words of the law that it encodes."""
        label = provision(reason)
        if label:
            yield from folded((law(label),), self.width, indent)
        elif reason.bearing == "applies" and not reason.conditions:
            yield from folded(("No rule says otherwise.",), self.width, indent)
        else:
            yield from folded((f"A rule without a provision ({reason.file}:{reason.line})",), self.width, indent)
        for place in _with_words(reason.places):
            yield from folded((quiet(f"“{place.words}”"),), self.width, indent + "  ")

    def _condition(self, condition: Condition, indent: str) -> Iterator[Line]:
        if condition.holds is None:
            return
        sign = good("✓ ") if condition.holds else bad("✗ ")
        for number, each in enumerate(folded((in_full(condition),), self.width - len(indent) - 2)):
            yield line(indent, sign if number == 0 else "  ", *each)

    def _count(self, count: Count, indent: str) -> Iterator[Line]:
        """How working days were counted, with the days that were left out."""
        yield from folded((counted(count),), self.width, indent, indent + "  ")
        for each in left_out(count):
            yield from folded((quiet(each),), self.width, indent + "  ", indent + "    ")

    def _used(self, used: Finding, indent: str) -> Iterator[Line]:
        """A variable that the rule rests on: explained in its place, unless that was done before or will be."""
        said = (f"{label(used.variable)}: ", outcome(used))
        if not used.reasons:
            return
        if self.explained.get(used.variable) == used:
            yield from folded((*said, quiet(" (explained above)")), self.width, indent)
        elif self.answer.outputs.get(used.variable) == used:
            yield from folded((*said, quiet(" (explained below)")), self.width, indent)
        else:
            yield from folded((*said, ", because"), self.width, indent)
            yield from self._explanation(used, indent + "  ")

    def _set_aside(self, reasons: Sequence[Reason], indent: str) -> Iterator[Line]:
        if reasons:
            yield from folded((quiet("Set aside by an exception:"),), self.width, indent)
        for reason in reasons:
            yield from self._cited(reason, indent + "  ")

    def _not_applying(self, reasons: Sequence[Reason], indent: str, *, in_full: bool) -> Iterator[Line]:
        """Rules that did not apply: in full if wanted and the rule came near, else in a line or less."""
        groups = _by_first_failure(reasons)
        for group in sorted(groups, key=_is_far):
            if in_full and len(group) == 1 and not _is_far(group):
                yield from self._in_full(group[0], indent)
                continue
            label = common_provision(group) or (f"{group[0].file}:{group[0].line}" if len(group) == 1 else "")
            count = f"{', ' if label else ''}{len(group)} rules" if len(group) > 1 else ""
            yield from folded((law(label), count, _why(group)), self.width, indent, indent + "  ")


def _alike(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Findings without a value that rest on the very same rules are explained together; all others one by one."""
    groups: list[list[Finding]] = []
    for finding in findings:
        same = (g for g in groups if finding.status is Status.REFUSED and g[0].status is Status.REFUSED)
        group = next((each for each in same if each[0].reasons == finding.reasons), None)
        if group is None:
            groups.append([finding])
        else:
            group.append(finding)
    return groups


def _heading(findings: Sequence[Finding], *, is_only: bool) -> str:
    match findings[0].status:
        case Status.REFUSED:
            return "Why these facts are not admitted"
        case _ if is_only:
            return "Why"
        case Status.VALUE if _is_short(value_words(findings[0])):
            return f"Why {label(findings[0].variable)} is {value_words(findings[0])}"
        case _:
            return f"Why {label(findings[0].variable)}"


def _is_short(words: str) -> bool:
    """Whether a value can be part of a heading."""
    return len(words) <= _HEADING and not words.startswith("- ")


def _with_words(places: Iterable[Place]) -> Iterator[Place]:
    """The places whose words are known, each said once."""
    return iter({place.words: place for place in places if place.words}.values())


def _by_first_failure(reasons: Iterable[Reason]) -> list[list[Reason]]:
    """Rules of one paragraph that fail on the same first condition, together."""
    groups: dict[tuple[str, str], list[Reason]] = {}
    for number, reason in enumerate(reasons):
        failed = failing(reason)
        is_first = failed is not None and reason.conditions[0] is failed
        words = in_words(failed) if failed is not None and is_first else f"rule {number}"
        groups.setdefault((article(reason), words), []).append(reason)
    return list(groups.values())


def _why(group: Sequence[Reason]) -> str:
    """Why the rules do not apply: what fails, or what cannot be decided and the variable that is to blame."""
    failed, open_ = failing(group[0]), undecided(group[0])
    if failed is not None:
        return f": {in_words(failed) if _is_far(group) else in_full(failed)}"
    if open_ is not None:
        missing = [each for each in group[0].uses if each.status is not Status.VALUE]
        because = f", since for {label(missing[0].variable)} {outcome(missing[0]).text}" if missing else ""
        return f": {in_full(open_)}{because}"
    return ""


def _is_far(group: Sequence[Reason]) -> bool:
    """Whether the rules are about another case than the one of the facts."""
    failed = failing(group[0])
    return failed is not None and failed is group[0].conditions[0] and is_about_the_case(failed)
