"""What to say where no repair is found: the one sentence that helps most, from what stands on the parser's stacks."""

from __future__ import annotations

from dsl.diagnostics.model import Label
from dsl.source import Span
from dsl.syntax.stop import CLOSERS, Stop
from dsl.syntax.words import Word

#: What a construct waits for once the words so far are complete, by the word that is pending: (code, its opener).
_PENDING = {
    "IF": ("missing-then", "IF"),
    "UNDER_CONDITION": ("missing-consequence", "UNDER_CONDITION"),
    "MATCH": ("match-without-cases", "MATCH"),
}
_SCOPE_ITEMS = frozenset({"DEFINITION", "RULE"})
_OF_SCOPES = _SCOPE_ITEMS | {"LABEL", "EXCEPTION", "ASSERTION"}
_UNSAID = frozenset(
    {
        "UNIT",
        "PRODUCT_OF_UNITS",
        "PER",
        "ATTRIBUTE",
        "DOCSTRING",
        "SUM",
        "LOWER_NAME",
        "UPPER_NAME",
        "DECLARATION",
        "SCOPE",
    }
)
_CLOSING = frozenset({"RPAREN", "RBRACKET", "RBRACE"})


def complain(stop: Stop) -> None:
    """Say one thing about a place where the parser stopped."""
    for attempt in (_special, _unfinished, _brackets):
        if attempt(stop):
            return
    word = stop.word
    if stop.is_end or stop.at_clause:
        _report_unfinished(stop)
        return
    data = {"word": " ".join(word.text.split()), "expected": expected(stop)}
    stop.sheet.report("unexpected-word", word.start, word.end, data)


def _special(stop: Stop) -> bool:
    """Words that are right elsewhere."""
    word = stop.word
    item = next((each.type for each in stop.pending() if each.type in _SCOPE_ITEMS), None)
    code = None
    if word.type == "STRING" and not stop.open_attribute():
        code = "string-in-rule"
    elif word.type == "MATCH_WITH":
        code = "cases-without-match"
    elif word.type == "EQUALS" and item == "RULE":
        code = "rule-with-value"
    elif word.type == "FULFILLED" and item == "DEFINITION":
        code = "definition-fulfilled"
    elif word.type == "COLON" and any(each.type == "MATCH" for each in stop.pending()):
        code = "missing-dashes"
    elif word.type in _OF_SCOPES and "DECLARATION" in stop.accepted and "DEFINITION" not in stop.accepted:
        code = "rule-outside-scope"
    if code is None:
        return False
    stop.sheet.report(
        code, word.start, word.end, {"word": word.text, "before": stop.before.text if stop.before else ""}
    )
    return True


_CONNECTIVES = frozenset({"AND", "OR", "XOR"})
_COMPARISONS = frozenset({"LESS", "LESS_OR_EQUAL", "GREATER", "GREATER_OR_EQUAL", "EQUAL", "DIFFERENT"})


def _unfinished(stop: Stop) -> bool:
    """A construct that stops too early: an expression that is not there, an `if` without `else`."""
    word = stop.word
    if stop.wants_expression and (stop.at_clause or word.type in _CLOSING or not stop.is_keyword(word)):
        before = stop.before
        span = word.span if before is None else before.span.to(word.span) if not stop.at_clause else before.span
        data = {"after": " ".join(before.text.split()) if before else ""}
        is_half = before is not None and before.type in _CONNECTIVES and word.type in _COMPARISONS
        hint = "Say again what is compared: a sign of comparison has a value on both sides." if is_half else ""
        stop.sheet.report("missing-expression", span.start, span.end, data, hint=hint)
        return True
    if not stop.at_clause:
        return False
    pending = list(stop.pending())
    for place, found in enumerate(pending):
        below = pending[place + 1].type if place + 1 < len(pending) else ""
        if found.type in CLOSERS:
            _report_open(stop, found)
            return True
        code, opener = _waiting(stop, found, below)
        if code:
            start = next((each for each in pending[place:] if each.type == opener), found)
            _report_at(stop, code, start)
            return True
        if found.type in {"COLON", "DEFINITION", "RULE", "DECLARATION", "SCOPE"}:
            return False
    return False


def _waiting(stop: Stop, found: Word, below: str) -> tuple[str, str]:
    """What a pending word waits for, as a code, and the word that opened its construct."""
    if found.type == "THEN" and below == "IF":
        return "missing-else", "IF"
    if found.type == "EQUALS" and below == "LET":
        return "missing-in", "LET"
    if found.type in {"CONSEQUENCE", "UNDER_CONDITION"} | _SCOPE_ITEMS:
        rule = any(each.type == "RULE" for each in stop.pending())
        if found.type == "UNDER_CONDITION" and "CONSEQUENCE" in stop.accepted:
            return "missing-consequence", "UNDER_CONDITION"
        if "EQUALS" in stop.accepted or "FULFILLED" in stop.accepted:
            return ("missing-fulfilled", "RULE") if rule else ("missing-equals", "DEFINITION")
    return _PENDING.get(found.type, ("", ""))


def _report_at(stop: Stop, code: str, opener: Word) -> None:
    """Show the word that opened the construct, and where the text went on without the rest."""
    labels = () if stop.is_end else (Label(stop.word.span, "the next clause starts here"),)
    before = stop.before
    data = {"before": " ".join(before.text.split()) if before else "", "word": stop.word.text}
    stop.sheet.report(code, opener.start, opener.end, data, labels=labels)


def _report_open(stop: Stop, bracket: Word) -> None:
    data = {"opened": bracket.text, "closing": stop.sheet.spelling(CLOSERS[bracket.type])}
    labels = (Label(stop.word.span, "it is still open here"),)
    stop.sheet.report("unclosed-bracket", bracket.start, bracket.end, data, labels=labels)


def _report_unfinished(stop: Stop) -> None:
    """The clause just stops; show its first word that is still pending."""
    pending = [word for word in stop.pending() if word.type != "COLON"]
    opener = pending[0] if pending else stop.before
    labels = () if opener is None else (Label(opener.span, "the clause that is not complete"),)
    word = stop.word
    span = Span(stop.sheet.source, word.start, word.end)
    data = {"expected": expected(stop), "where": "the end of the rules" if stop.is_end else f"`{word.text}`"}
    stop.sheet.report("unfinished-clause", span.start, span.end, data, labels=labels)


def _brackets(stop: Stop) -> bool:
    """A closing bracket without its opening one."""
    word = stop.word
    if word.type not in _CLOSING:
        return False
    opened = stop.open_brackets()
    if opened:
        _report_open(stop, opened[0])
    else:
        stop.sheet.report("extra-bracket", word.start, word.end, {"sign": word.text})
    return True


def expected(stop: Stop) -> str:
    """What could stand here, in groups a reader knows rather than one by one."""
    accepted = stop.accepted
    groups: list[str] = []
    if stop.wants_expression:
        groups.append("an expression")
    elif "LOWER_NAME" in accepted:
        groups.append("a name that starts with a small letter")
    elif "UPPER_NAME" in accepted:
        groups.append("a name that starts with a capital letter")
    if "PLUS" in accepted:
        groups.append("an operator")
    elif not stop.wants_expression:
        groups += ["a number"] if "INTEGER_LITERAL" in accepted else []
        named = sorted(name for name in accepted - _UNSAID if not name.startswith("$") and "LITERAL" not in name)
        groups += [stop.sheet.spelling(name) for name in named] if len(named) <= 4 else []
    if "DEFINITION" in accepted or "DECLARATION" in accepted:
        groups.append("the next clause")
    return " or ".join(groups) or "another word"
