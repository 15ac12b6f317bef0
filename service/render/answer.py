"""An answer for people: what comes out first, then why, with the words of the law and the values that decided.

Unless all is asked for, what a reader need not see twice is left out: words are quoted once, steps that only hand a
value on are folded into what stands behind them, and rules about other cases are summed up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from compiler.runtime.answers import Answer, Condition, Count, Finding, Reason, Status
from compiler.runtime.words import lowered
from service.render.conditions import common_provision, in_full, provision, undecided
from service.render.counting import counted, left_out, rests_on_changes
from service.render.folding import Folding
from service.render.not_applying import by_first_failure, in_short, is_far, telling, why
from service.render.notice import notice
from service.render.outcomes import outcome, title
from service.render.quoting import Quotations, words_behind
from service.render.readings import reading_lines
from service.render.styled import Line, bad, folded, good, law, line, quiet, strong, warn
from service.render.values import value_lines, value_words

#: A value of more letters than this is not repeated in a heading.
_HEADING = 50
#: Nor one of more letters than this before what it rests on.
_BESIDE = 100
#: More groups of rules that do not apply are summed up, and so are fewer beneath a step of an answer.
_LISTED = 2
#: More provisions than this are counted where rules are summed up.
_NAMED = 4


def answer_lines(answer: Answer, width: int, *, full: bool = False) -> tuple[Line, ...]:
    """The answer as lines of at most `width` columns; `full`: with every step, every rule and all words each time."""
    return tuple(_Writer(answer, width, full=full).lines())


def _about(finding: Finding) -> str:
    """What an output is about. Beside a no, its sentence must not read as if it were so."""
    if not isinstance(finding.value, bool) or finding.doc.lower().startswith("whether "):
        return finding.doc
    return f"Whether {lowered(finding.doc)}"


class _Writer:
    """Writes one answer; keeps what it has explained, so that nothing is explained twice."""

    def __init__(self, answer: Answer, width: int, *, full: bool) -> None:
        self.width = width
        self.full = full
        self.folding = Folding()
        self.answer = answer if full else self._folded(answer)
        self.quotations = Quotations(repeats=full)
        self.explained: dict[str, list[Finding]] = {}
        self.leaves_out = False
        self.passed_over: set[tuple[str, str]] = set()

    def _folded(self, answer: Answer) -> Answer:
        return replace(answer, outputs={name: self.folding.folded(each) for name, each in answer.outputs.items()})

    def lines(self) -> Iterator[Line]:
        yield line(strong(self.answer.scope))
        if self.answer.question:
            yield from folded((self.answer.question,), self.width, "  ")
            yield line()
        for finding in self.answer.outputs.values():
            yield from value_lines(finding.variable, value_words(finding), outcome(finding), self.width)
            if finding.doc and finding.doc.rstrip(".").lower() not in finding.words.lower():
                yield from folded((quiet(_about(finding)),), self.width, "    ")
        for findings in _alike(self.answer.outputs.values(), silent_too=not self.full):
            yield line()
            yield line(strong(_heading(findings, is_only=len(self.answer.outputs) == 1)))
            yield from self._explanation(findings[0], "  ")
            for each in findings[1:]:
                self._remember(each)
        yield from reading_lines(self.answer.readings, self.width)
        yield line()
        if self.leaves_out:
            yield from folded(
                (quiet("Some rules are only named; --full shows all of them, and every step."),), self.width
            )
            yield line()
        for change in rests_on_changes(self.answer.calendars):
            yield from folded((warn(change),), self.width)
        yield from folded((quiet(notice(self.answer.outputs.values())),), self.width)

    def _explanation(self, finding: Finding, indent: str) -> Iterator[Line]:
        """The rules behind a finding: what gave it, in full, then what was set aside, then what does not apply."""
        self._remember(finding)
        bearings = {each.bearing for each in finding.reasons}
        for reason in finding.reasons:
            if reason.bearing in ("applies", "refuses"):
                yield from self._in_full(reason, indent)
        yield from self._set_aside([each for each in finding.reasons if each.bearing == "set aside"], indent)
        others = [each for each in finding.reasons if each.bearing == "does not apply"]
        if others and bearings != {"does not apply"}:
            if self._sums_up(others, _LISTED if indent == "  " else 0):
                yield from self._summed_up("Other rules that do not apply", others, indent)
                return
            if self._not_told(by_first_failure(others)):
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
            yield from folded((why([reason]).removeprefix(": "),), self.width, inner)
        for used in reason.uses:
            yield from self._used(used, inner)

    def _cited(self, reason: Reason, indent: str) -> Iterator[Line]:
        """The provision of a rule, and the words of the law that it encodes. A rule that brings others together leaves
        the words to those where they decide."""
        label = self.quotations.heading(reason)
        if label:
            yield from folded((law(label),), self.width, indent)
        elif reason.bearing == "applies" and not reason.conditions:
            yield from folded(("No rule says otherwise.",), self.width, indent)
        else:
            yield from folded((f"A rule without a provision ({reason.file}:{reason.line})",), self.width, indent)
        shown = [] if reason.conditions else [each for each in reason.uses if not self._is_explained(each)]
        for words in self.quotations.new(reason, frozenset(words_behind(shown))):
            yield from folded((quiet(f"“{words}”"),), self.width, indent + "  ")

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

    def _remember(self, finding: Finding) -> None:
        """Keeps what is explained, by the last part of its name: what is `unmet` in a called scope is `incentive.unmet`
        to its caller."""
        for each in (finding, *self.folding.behind.get(finding.variable, ())):
            self.explained.setdefault(_own_name(each), []).append(each)

    def _is_explained(self, finding: Finding) -> bool:
        same = self.explained.get(_own_name(finding), ())
        return any(_is_same(each, finding) for each in same)

    def _used(self, used: Finding, indent: str) -> Iterator[Line]:
        """A variable that the rule rests on: explained in its place, unless that was done before or will be."""
        if not used.reasons:
            return
        came_out = outcome(used)
        is_told = self.full or len(came_out.text) <= _BESIDE
        said = (title(used), *((": ", came_out) if is_told else ()))
        if self._is_explained(used):
            yield from folded((*said, quiet(" (explained above)")), self.width, indent)
        elif any(_own_name(each) == _own_name(used) and _is_same(each, used) for each in self.answer.outputs.values()):
            yield from folded((*said, quiet(" (explained below)")), self.width, indent)
        elif not self.full and (shortly := in_short(used)):
            self._remember(used)
            yield from folded((*said, f" ({shortly})"), self.width, indent, indent + "  ")
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
        groups = sorted(by_first_failure(reasons), key=is_far)
        far = [reason for group in groups if is_far(group) for reason in group]
        if self._sums_up(far, _LISTED):
            groups = [each for each in groups if not is_far(each)]
        if not in_full:
            groups = self._not_told(groups)
        for group in groups:
            if in_full and len(group) == 1 and not is_far(group):
                yield from self._in_full(group[0], indent)
                continue
            label = common_provision(group) or (f"{group[0].file}:{group[0].line}" if len(group) == 1 else "")
            count = f"{', ' if label else ''}{len(group)} rules" if len(group) > 1 else ""
            self.passed_over.add(telling(group))
            yield from folded((law(label), count, why(group)), self.width, indent, indent + "  ")
        if self._sums_up(far, _LISTED):
            yield from self._summed_up("Rules about other cases", far, indent)

    def _not_told(self, groups: list[list[Reason]]) -> list[list[Reason]]:
        """Without those of which it was said before, in the same words, that they do not apply."""
        return groups if self.full else [each for each in groups if telling(each) not in self.passed_over]

    def _sums_up(self, reasons: Sequence[Reason], most: int) -> bool:
        """Whether rules that do not apply are only named: those of more than so many groups are."""
        return not self.full and len(by_first_failure(reasons)) > most

    def _summed_up(self, lead: str, reasons: Sequence[Reason], indent: str) -> Iterator[Line]:
        """Rules that do not apply, by the names of their provisions."""
        self.leaves_out = True
        named = list(dict.fromkeys(filter(None, map(provision, reasons))))
        more = [f"{len(named) - _NAMED} more"] if len(named) > _NAMED else []
        places = "; ".join((*named[:_NAMED], *more)) or f"{len(reasons)}"
        yield from folded((quiet(f"{lead}: "), law(places)), self.width, indent, indent + "  ")


def _alike(findings: Iterable[Finding], *, silent_too: bool) -> list[list[Finding]]:
    """Findings without a value that rest on the very same rules are explained together; all others one by one."""
    groups: list[list[Finding]] = []
    for finding in findings:
        joins = finding.status is Status.REFUSED or (silent_too and finding.status is not Status.VALUE)
        same = (each for each in groups if joins and each[0].status is finding.status)
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
            return f"Why {title(findings[0])} is {value_words(findings[0])}"
        case _:
            return f"Why {' and '.join(map(title, findings))}"


def _is_short(words: str) -> bool:
    """Whether a value can be part of a heading."""
    return len(words) <= _HEADING and not words.startswith("- ")


def _is_same(one: Finding, other: Finding) -> bool:
    """Whether two findings came out alike, for the same reasons."""
    return (one.status, one.shown, one.reasons) == (other.status, other.shown, other.reasons)


def _own_name(finding: Finding) -> str:
    return finding.variable.rpartition(".")[2]
