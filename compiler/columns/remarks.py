"""What comments say beside the statements of a block: the provision that a rule comes from with its amount as the rules
write it, what a variable is, what factored figures count, and what makes a row doubtful."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from compiler.columns.nodes import ONE, Code, Node, Scale
from compiler.columns.shortcuts import is_nowhere
from compiler.columns.tables import Table
from compiler.defaults.tree import Assertion, Binding, Default, Empty, Rule
from compiler.emit.citing import labels, rules_of, words
from compiler.emit.declarations import doc_of, measured
from compiler.emit.functions import message_of
from compiler.runtime.currencies import DIGITS
from compiler.runtime.notation import write
from compiler.runtime.schema import Integer, Money, WorkingDuration
from compiler.runtime.schema import MoneyIn as ShownMoneyIn
from compiler.typed.tree import Expression
from compiler.types import Base, MoneyIn, Type

#: Longer expressions are told by the statements that they become.
_SHORT = 60
#: So many remarks stand beside a statement; of further ones only how many there are.
_MOST = 4


def rule_in_words(rule: Rule, consequence: Expression | Default | Empty) -> str:
    """The provisions of a rule, and what it gives: `Article 15(2), first item: USD 50,000`."""
    cited = labels(rule.provisions)
    if isinstance(consequence, Default | Empty) or consequence.type is Base.BOOLEAN:
        return cited
    gives = words(consequence.span)
    return ": ".join(each for each in (cited, gives if len(gives) <= _SHORT else "") if each)


def variable_in_words(binding: Binding, over: Scale) -> str:
    """The provisions of a variable's rules, or the articles where these are several, and what its author says of it; of
    a decimal, what its numerators stand over."""
    provisions = [each.label for rule in rules_of(binding.term) for each in rule.provisions] if binding.term else []
    cited = list(dict.fromkeys(provisions))
    if len(cited) > 1:
        cited = list(dict.fromkeys(each.partition("(")[0].partition(",")[0] for each in cited))
    said = measured(doc_of(binding.notes), binding.type) or f"`{binding.name}`"
    if over != ONE:
        said += f" Numerators over {over[0] if not over[1] else 'the scale of its facts'}."
    return ": ".join(each for each in ("; ".join(cited), said) if each)


def assertion_in_words(assertion: Assertion) -> str:
    """What the text holds of the facts, with its provisions."""
    said = message_of(assertion)
    return ": ".join(each for each in (labels(assertion.provisions), said if len(said) <= 2 * _SHORT else "") if each)


def told(remarks: Sequence[tuple[str, Callable[[], str]]], more: tuple[str, ...]) -> tuple[str, ...]:
    """The remarks beside one statement, not more than a reader takes in, and what is said of its expression. Variables
    are named where rules of several apply alike."""
    if not remarks:
        return more
    found = {said: variable for variable, words in remarks if (said := words())}
    are_several = len({variable for variable in found.values() if variable}) > 1
    several = [
        f"`{variable}`, {said}" if variable and are_several else said
        for said, variable in found.items()
        if not any(other != said and other.startswith(said) for other in found)
    ]
    if len(several) > _MOST:
        several[_MOST - 1 :] = [f"... and {len(several) - _MOST + 1} more."]
    return *several, *dict.fromkeys(more)


def figures_in_words(unit: int, shown: Type | None, is_zero_silent: bool) -> str:
    """What the small figures of a choice by rules are."""
    otherwise = "; 0 where no rule applies" if is_zero_silent else ""
    if unit == 1:
        return f"The figure that each rule gives{otherwise}." if is_zero_silent else ""
    return f"The figures are multiples of {_amount(unit, shown)}{otherwise}."


def _amount(number: int, shown: Type | None) -> str:
    match shown:
        case MoneyIn(currency):
            return write(ShownMoneyIn(currency, DIGITS[currency]), number)
        case Base.MONEY:
            return write(Money(), number)
        case Base.WORKING_DURATION:
            return write(WorkingDuration(), number)
        case _:
            return write(Integer(), number)


def otherwise_in_words(first: str) -> str:
    """What codes are where no condition of a choice holds: that is left out, being 0."""
    return f"`{first}`, which is 0, where nothing of this holds."


def table_in_words(table: Table) -> str:
    """How places of a table are counted."""
    by = (f"each `{_enumeration(each)}`" for each in table.cases)
    return f"The table has a place for {', and in it for '.join(by)}."


def table_name(stem: str, table: Table) -> str:
    """What a table is: `YEARS_BY_LEVEL_AND_ZONE`."""
    return f"{stem}_BY_{'_AND_'.join(_enumeration(each) for each in table.cases)}".upper()


def _enumeration(code: Code) -> str:
    return code.enumeration[1]


def doubts_in_words(doubtful: Node, are_beyond: bool) -> str:
    """Which rows a block cannot be sure of."""
    is_dated = _mentions_nowhere(doubtful)
    why = [
        *(["numbers are too large for 64 bits"] if are_beyond else []),
        *(["there is no such day, or the calendar does not have it"] if is_dated else []),
        *(["rules may meet, or something may fail"] if not doubtful.is_constant and not is_dated else []),
    ]
    return f"The doubtful rows, which the scalar evaluator settles one by one: {'; '.join(why)}."


def _mentions_nowhere(root: Node) -> bool:
    """Whether a condition asks for days that a table has no answer for."""
    seen: set[Node] = set()
    pending = [root]
    while pending:
        node = pending.pop()
        if node not in seen:
            seen.add(node)
            if is_nowhere(node):
                return True
            pending += node.arguments
    return False
