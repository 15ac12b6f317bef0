"""How generated code says which provisions it encodes, and what its figures are in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from compiler.defaults.tree import Default, Module, Program, Rule, Scope
from compiler.optimise.total import Knowledge, May
from compiler.runtime.currencies import DIGITS
from compiler.runtime.notation import show
from compiler.runtime.schema import Money, MoneyIn
from compiler.typed.tree import LiteralValue
from compiler.types import Base, QualifiedName
from compiler.types import MoneyIn as MoneyInType
from dsl.source import Provision, Span

#: Said where a function comes to its end without a value.
NO_RULE = "No rule of the text says."


def words(span: Span) -> str:
    """The words of a span on one line."""
    return " ".join(span.text.split())


def place(span: Span) -> str:
    """The file and line at which a span begins."""
    return f"{span.path}:{span.line}"


def rules_of(term: Default) -> list[Rule]:
    """The rules of a term, in the order of the text."""
    found = [] if term.rule is None else [term.rule]
    for each in (*term.exceptions, *([term.consequence] if isinstance(term.consequence, Default) else [])):
        found.extend(rules_of(each))
    return sorted(found, key=lambda rule: rule.number)


def labels(provisions: Iterable[Provision]) -> str:
    """Provisions as a lawyer cites them, each once."""
    return "; ".join(dict.fromkeys(each.label for each in provisions))


def are_told_apart(rules: Iterable[Rule]) -> bool:
    """Whether rules encode different provisions: then each branch says its own, and the function as a whole none."""
    return len({labels(rule.provisions) for rule in rules}) > 1


def encodes(rules: list[Rule]) -> Iterator[str]:
    """The provisions that rules encode, unless each of them says so itself, and where the rules stand."""
    if rules:
        cited = "" if are_told_apart(rules) else labels(rules[0].provisions)
        lines = sorted({rule.span.line for rule in rules})
        stands = f"{rules[0].span.path}, line{'s' if len(lines) > 1 else ''} {', '.join(map(str, lines))}"
        yield f"{cited} ({stands})." if cited else f"{stands}."


class Context(Protocol):
    """What is known of the module whose code is written."""

    program: Program
    module: Module
    known: Knowledge
    lazy_constants: frozenset[QualifiedName]


def raised(scope: Scope, within: Context) -> Iterator[tuple[str, str]]:
    """The failures that a scope may end in, its own and those of what it asks, each with where it does."""
    may = within.known.scopes[scope.name]
    for module in within.program.reached_from(within.module.name):
        for each in module.constants:
            if each.name in within.lazy_constants:
                may |= within.known.constants[each.name]
    if May.SILENT in may:
        yield "Silent", "where no rule gives a value"
    if May.CONFLICT in may:
        yield "Conflict", "where several rules give one and none yields to the others"
    if May.REFUSED in may:
        yield "Refused", f"where an assertion{'' if scope.assertions else ' of what it asks'} does not hold"
    if May.STOP in may:
        yield "EvaluationError", "where a computation cannot be done"


def listed(several: Iterable[str], word: str = "and") -> str:
    """`A`, `B` and `C` as a part of a sentence."""
    *first, last = (*several,) or ("",)
    return f"{', '.join(first)} {word} {last}" if first else last


def amount(literal: LiteralValue) -> str:
    """An amount as the text writes it, where it stands in minor units in the code; "" for any other value, and for
    nothing at all."""
    match literal.type:
        case MoneyInType(currency) if literal.value:
            return _short(show(MoneyIn(currency, DIGITS[currency]), literal.value))
        case Base.MONEY if literal.value:
            return _short(show(Money(), literal.value))
        case _:
            return ""


def amounts_of(literals: list[LiteralValue]) -> str:
    """The amounts among literals, each once; the list is empty afterwards."""
    told = "; ".join(dict.fromkeys(filter(None, map(amount, literals)))) if literals else ""
    literals.clear()
    return told


def _short(shown: str) -> str:
    """An amount without decimals that say nothing."""
    units, point, decimals = shown.rpartition(".")
    return units if point and not decimals.strip("0") else shown
