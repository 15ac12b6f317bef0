"""Cases and their results in words: a line for one that passed, a few for one that did not."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.cases.tree import Check, Expectation, Expected, Question, Result
from compiler.runtime.answers import Finding, Status
from dsl.source import Span
from service.render.conditions import failing, in_full, is_about_the_case, provision
from service.render.counts import listed
from service.render.styled import Line, Segment, bad, folded, good, law, line, quiet, strong, warn


def place_of(question: Question) -> str:
    """The provision that a case tests: as its table says, else the article beside which it stands."""
    found = question.provision or question.span.provision
    return found.label if found else ""


def article_of(question: Question) -> str:
    """The title of the article beside which a case stands; "" outside any."""
    found = question.span.provision
    return found.headings[-1] if found and found.headings else ""


def case_lines(result: Result, width: int, *, passed: bool) -> tuple[Line, ...]:
    """`✓ Warranty · 5 MW exactly (Article 15(1), first item)`, and whether a result is still to be confirmed."""
    question = result.question
    place = place_of(question)
    sign = good("✓ ") if passed else bad("✗ ")
    name: Segment | str = question.name if passed else strong(question.name)
    open_ = listed([f"{each.expectation.name} {each.got}" for each in result.to_confirm])
    confirm = (" ", warn(f"? to confirm: {open_}")) if open_ else ()
    words = (sign, question.scope.name, " · ", name, *((" (", law(place), ")") if place else ()), *confirm)
    return folded(words, width, "  ", "      ")


def expected_words(expectation: Expectation) -> str:
    """What is expected, as its cell says it."""
    return expectation.shown or expectation.status.value


def failure_lines(result: Result, width: int) -> Iterator[Line]:
    """What a failed case expected, what it got, and which rule gave that."""
    for check in result.checks:
        if not check.passed:
            yield from _check_lines(check, result, width)
    if result.error:
        yield from folded((bad("stopped: "), result.error), width, "    ", "      ")
    readings = result.answer.readings if result.answer else ()
    if readings:
        read = ", ".join(f"{each.name} is {each.in_force.case}" for each in readings)
        yield from folded((quiet(f"read so: {read}"),), width, "    ", "      ")
    given = ", ".join(f"{name} is {shown}" for name, shown in result.question.facts_shown.items())
    yield from folded((quiet(f"facts: {given}"),), width, "    ", "      ")
    yield line(quiet(f"    {result.question.span.path}:{result.question.span.line}"))


def messages(result: Result, *, agrees: bool) -> Iterator[tuple[Span, str]]:
    """What is wrong with a case that failed, a sentence for each place in its table; `agrees` says whether the
    generated evaluator gives the same."""
    question = result.question
    case = f"{question.scope.name}, case `{question.name}`"
    for check in result.checks:
        if not check.passed:
            expected = expected_words(check.expectation)
            got = " ".join(check.got.split())
            if check.expectation.status is Expected.UNKNOWN:
                yield check.expectation.span, f"{case}: `{check.expectation.name}` is {got}, and `?` awaits an answer."
            else:
                yield check.expectation.span, f"{case}: `{check.expectation.name}` is {got}, expected {expected}."
    if result.error and not result.passed:
        yield question.span, f"{case} stopped: {result.error}"
    if not agrees:
        yield question.span, f"{case}: the generated evaluator does not agree with the interpreter."


def disagreement_lines(generated: Result, width: int) -> Iterator[Line]:
    """What the generated evaluator said where it and the interpreter differ."""
    yield from folded((bad("The generated evaluator does not agree with the interpreter:"),), width, "    ")
    if generated.error or generated.answer is None:
        yield from folded((f"it stopped: {generated.error}",), width, "      ")
        return
    for finding in generated.answer.outputs.values():
        yield from folded((f"{finding.variable}: {_said(finding)}",), width, "      ")


def _check_lines(check: Check, result: Result, width: int) -> Iterator[Line]:
    got = " ".join(check.got.split())
    said: tuple[str | Segment, ...] = (": expected ", good(expected_words(check.expectation)), ", got ", bad(got))
    if check.expectation.status is Expected.UNKNOWN:
        said = (": not yet answered; it comes to ", strong(got))
    yield from folded((strong(check.expectation.name), *said), width, "    ", "      ")
    finding = result.answer.outputs.get(check.expectation.variable) if result.answer else None
    if finding is not None:
        yield from folded((quiet(f"because {main_reason(finding, place_of(result.question))}"),), width, "      ")
        yield from _grounds(finding, width)


def _grounds(finding: Finding, width: int) -> Iterator[Line]:
    """What held where a rule applied, with the values, and what its value rests on."""
    for reason in finding.reasons:
        if reason.bearing != "applies":
            continue
        for condition in reason.conditions:
            if condition.holds is not None:
                sign = "✓" if condition.holds else "✗"
                yield from folded((quiet(f"{sign} {in_full(condition)}"),), width, "        ", "          ")
        for used in reason.uses:
            words = f"rests on {used.variable}: {' '.join(_said(used).split())}"
            yield from folded((quiet(words),), width, "        ", "          ")


def main_reason(finding: Finding, expected: str) -> str:
    """Why a finding is as it is, in one sentence; `expected` is the provision that was to give it."""
    gave = [each for each in finding.reasons if each.bearing in ("applies", "refuses")]
    if finding.status is Status.REFUSED and gave:
        return gave[0].note or f"an assertion under {provision(gave[0])} does not hold"
    if gave:
        places = [provision(each) or f"{each.file}:{each.line}" for each in gave]
        return f"{' and '.join(places)} {'applies' if len(places) == 1 else 'apply'}"
    tried = [(provision(each) or f"{each.file}:{each.line}", failing(each)) for each in finding.reasons]
    failed = [(place, each) for place, each in tried if each is not None]
    near = [each for each in failed if each[0] == expected] or [
        each for each in failed if not is_about_the_case(each[1])
    ]
    why = "; ".join(f"{place}: {in_full(each)}" for place, each in near)
    return f"no rule applies ({why})" if why else "no rule applies"


def _said(finding: Finding) -> str:
    return finding.shown if finding.status is Status.VALUE else finding.status.value
