"""What never bites: rules that never apply, conditions that always come out alike, arms and assertions without facts.

All is asked under any reading of the text: what one way to read it makes useless, another may need.
"""

from __future__ import annotations

from compiler.analyse.evaluating import Evaluation
from compiler.analyse.flow import Point, PointKind
from compiler.analyse.inquiry import Inquiry
from compiler.analyse.settling import Settled
from compiler.analyse.targets import rules_of_binding
from compiler.analyse.terms import TRUE, Term, and_, not_, or_
from compiler.analyse.tree import Finding, Kind, Undecided
from compiler.analyse.unlike import moves
from compiler.defaults.from_typed import expressions_in
from compiler.defaults.tree import Binding, Rule, SubscopeBinding
from compiler.typed.tree import CaseTest, Conditional, Impossible, LiteralValue, Match
from compiler.typed.walk import descendants
from dsl.source import Provision, Span

#: How a question is named: what it is about, and which of its sides.
_Name = tuple[str, int]

_SIDES = {
    PointKind.JUSTIFICATION,
    PointKind.CONJUNCT,
    PointKind.CONDITION,
    PointKind.CASE,
    PointKind.GUARD,
}


def reachability(inquiry: Inquiry, within: Term) -> tuple[list[Finding], list[Undecided], dict[Kind, int]]:
    """The findings of one scope, what was not decided, and how many questions there were."""
    asked: dict[_Name, Term] = {}
    rules = [(variable.binding.name, each) for variable in inquiry.scope.variables for each in variable.rules]
    for number, (_, rule) in enumerate(rules):
        asked["rule", number] = rule.applies
    points = [each for each in inquiry.scope.points if is_asked(each)]
    for number, point in enumerate(points):
        asked["met", number], asked["unmet", number] = point.met, point.unmet
    # What an assertion asks is no matter of course for being assumed.
    asserting = {number for number, point in enumerate(points) if not point.variable}
    inside = {key: term for key, term in asked.items() if key[0] == "rule" or key[1] not in asserting}
    outside = {key: term for key, term in asked.items() if key not in inside}
    settled = _both(inquiry.settling.settle(inside, within), inquiry.settling.settle(outside, inquiry.possible))
    # The condition of a rule that yields to others is asked only where they do not apply: that it holds there says that
    # the rules are complete, not that it is idle.
    yielding = {_place(rule.rule.span) for _, rule in rules if rule.term.exceptions}
    findings: list[Finding] = []
    undecided: list[Undecided] = []
    dead: set[tuple[str, int, int]] = set()
    for number, (variable, rule) in enumerate(rules):
        if ("rule", number) in settled.never:
            dead.add(_place(rule.rule.span))
            findings.append(_of_rule(inquiry, variable, rule.rule))
        elif ("rule", number) in settled.unknown:
            reason = settled.unknown["rule", number]
            undecided.append(Undecided(Kind.DEAD_RULE, inquiry.name, variable, reason, rule.rule.span))
    for number, point in enumerate(points):
        kind = _kind(point, met=("met", number) not in settled.never, unmet=("unmet", number) not in settled.never)
        if kind is not None and not (point.rule is not None and _place(point.rule.span) in dead):
            if kind is Kind.ALWAYS_TRUE and point.rule is not None and _place(point.rule.span) in yielding:
                continue
            findings.append(_of_point(inquiry, kind, point))
        for side in ("met", "unmet"):
            if (side, number) in settled.unknown and point.kind is not PointKind.ARM:
                kind = Kind.ALWAYS_FALSE if side == "met" else Kind.ALWAYS_TRUE
                reason = settled.unknown[side, number]
                undecided.append(Undecided(kind, inquiry.name, point.variable, reason, point.span))
    counts = {
        Kind.DEAD_RULE: len(rules),
        Kind.ALWAYS_TRUE: sum(each.kind in _SIDES for each in points),
        Kind.ALWAYS_FALSE: sum(each.kind in _SIDES for each in points),
        Kind.UNREACHED: sum(each.kind is PointKind.ARM for each in points),
        Kind.UNMET: sum(each.kind is PointKind.ASSERTION for each in points),
    }
    return _without_repeats(findings), undecided, counts


def _both(one: Settled[_Name], other: Settled[_Name]) -> Settled[_Name]:
    return Settled({**one.met, **other.met}, one.never | other.never, {**one.unknown, **other.unknown})


def is_asked(point: Point) -> bool:
    """What an author writes as true or false, or calls impossible, is meant so."""
    if point.kind is PointKind.ARM:
        return not isinstance(point.expression, Impossible)
    return point.kind is not PointKind.IMPOSSIBLE and not isinstance(point.expression, LiteralValue)


def _kind(point: Point, *, met: bool, unmet: bool) -> Kind | None:
    """What is found of a point, by which of its sides some facts lead to; nothing where none lead to it at all: what
    keeps them away is told."""
    if (met and unmet) or not (met or unmet):
        return None
    match point.kind:
        case PointKind.ARM:
            return None if met else Kind.UNREACHED
        case PointKind.ASSERTION:
            return None if met else Kind.UNMET
        case _:
            return Kind.ALWAYS_TRUE if met else Kind.ALWAYS_FALSE


def _of_rule(inquiry: Inquiry, variable: str, rule: Rule) -> Finding:
    span = rule.target or rule.span
    return Finding(
        Kind.DEAD_RULE,
        inquiry.name,
        variable,
        _anchors(rule.provisions),
        rule.provisions,
        (),
        (rule.condition,),
        spans=(span,),
    )


def _of_point(inquiry: Inquiry, kind: Kind, point: Point) -> Finding:
    provisions = point.rule.provisions if point.rule is not None else _at(inquiry, point)
    text = " ".join(point.span.text.split())
    shown = f"{text}: {point.case or 'anything else'}" if point.kind is PointKind.ARM else text
    key = ",".join(part for part in (_anchors(provisions), shown) if part)
    return Finding(kind, inquiry.name, point.variable, key, provisions, (), (shown,), spans=(point.span,))


def _at(inquiry: Inquiry, point: Point) -> tuple[Provision, ...]:
    """The provisions of the assertion in which a condition stands."""
    for each in inquiry.scope.declared.assertions:
        if each.span.start <= point.span.start and point.span.end <= each.span.end:
            return each.provisions
    return ()


def _anchors(provisions: tuple[Provision, ...]) -> str:
    return ",".join(each.anchor or each.label for each in provisions)


def _place(span: Span) -> tuple[str, int, int]:
    return span.path, span.start, span.end


def _without_repeats(findings: list[Finding]) -> list[Finding]:
    """One finding for one stretch of text: a condition that is always true is not told again of its parts."""
    kept: list[Finding] = []
    for each in findings:
        span = each.spans[0]
        inside = (
            other.spans[0].path == span.path
            and other.spans[0].start <= span.start
            and span.end <= other.spans[0].end
            and other is not each
            and other.kind is each.kind
            and (other.spans[0].start, other.spans[0].end) != (span.start, span.end)
            for other in findings
        )
        if not any(inside) and not any(
            other.kind is each.kind and _place(other.spans[0]) == _place(span) and other.key == each.key
            for other in kept
        ):
            kept.append(each)
    return kept


# ------------------------------------------------------------------------------------------------------ outputs


def unmoved(inquiry: Inquiry, within: Term, told: set[str]) -> tuple[list[Finding], list[Undecided], int]:
    """Outputs that come out the same for all facts, though their rules read some. `told` are variables of which
    something was found that explains it."""
    answers = {
        name: each
        for name, each in inquiry.scope.answers.items()
        if name not in told and _chooses(inquiry, name) and _reads_facts(inquiry, name)
    }
    base = and_(within, not_(inquiry.scope.fails))
    start = inquiry.settling.settle({"some": base}, TRUE)
    if "some" not in start.met:
        return [], [], 0
    at = Evaluation(start.met["some"])
    asked: dict[str, Term] = {}
    for name, answer in answers.items():
        words = (answer.has_value, answer.silent, answer.conflict)
        turns = [not_(word) if at(word) else word for word in words]
        asked[name] = or_(*turns, *([moves(answer.value, at)] if at(answer.has_value) else []))
    settled = inquiry.settling.settle(asked, base)
    by_name = {each.binding.name: each.binding for each in inquiry.scope.variables}
    findings = [_of_output(inquiry, by_name[name]) for name in answers if name in settled.never]
    undecided = [
        Undecided(Kind.UNMOVED, inquiry.name, name, reason, by_name[name].span)
        for name, reason in settled.unknown.items()
    ]
    return findings, undecided, len(asked)


def _of_output(inquiry: Inquiry, binding: Binding | SubscopeBinding) -> Finding:
    rules = rules_of_binding(binding)
    provisions = tuple(dict.fromkeys(each for rule in rules for each in rule.provisions))
    conditions = tuple(rule.condition for rule in rules)
    return Finding(Kind.UNMOVED, inquiry.name, binding.name, "", provisions, (), conditions, spans=(binding.span,))


def _chooses(inquiry: Inquiry, name: str) -> bool:
    """Whether the rules of an output have a condition: without one its author has it always alike."""
    for binding in inquiry.scope.declared.bindings:
        if binding.name == name and isinstance(binding, Binding) and binding.term is not None:
            if any(each.condition for each in rules_of_binding(binding)):
                return True
            parts = (part for each in expressions_in(binding.term) for part in descendants(each))
            return any(isinstance(part, Conditional | Match | CaseTest) for part in parts)
    return False


def _reads_facts(inquiry: Inquiry, name: str) -> bool:
    """Whether the rules of an output read a fact, themselves or by what they read."""
    bindings = {
        (each.name, each.state if isinstance(each, Binding) else None): each for each in inquiry.scope.declared.bindings
    }
    pending = [key for key in bindings if key[0] == name]
    seen = set(pending)
    while pending:
        binding = bindings[pending.pop()]
        if isinstance(binding, Binding) and binding.is_required:
            return True
        for key in binding.reads:
            if key in bindings and key not in seen:
                seen.add(key)
                pending.append(key)
    return False
