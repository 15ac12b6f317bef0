"""Messages about domains: which values an author says can occur."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry
from dsl.diagnostics.catalogue.examples import code

_INPUT = "input area content decimal in ha"
_OUTPUT = "output rent content money"


def _rent(*variables: str) -> str:
    """A scope with these lines in its declaration."""
    declared = "".join(f"  {each}\n" for each in variables)
    return code(f"declaration scope Rent:\n{declared}\nscope Rent:\n  definition rent equals $5")


_RIGHT = _rent("#[at_least = 0 ha]", _INPUT, _OUTPUT)

ENTRIES: dict[str, Entry] = {
    "domain-not-given": Entry(
        message="`#[{bound}]` says which facts can occur, and `{variable}` is no fact: the rules give it.",
        help="Write it above an input, a field or a case with content; what must hold of a result is an `assertion`.",
        explanation="A domain says which facts there can be. What the rules answer follows from the facts and is not "
        "for the author to choose.",
        failing=_rent(_INPUT, "#[at_least = $0]", _OUTPUT),
        mended=_RIGHT,
    ),
    "domain-without-order": Entry(
        message="`#[{bound}]` needs values that have an order, and `{name}` {what}.",
        help="Write it above a number, an amount, a quantity, a date or a duration, or a list or an optional of these; "
        "of a structure, above the field that is meant.",
        explanation="A bound holds of values of which one can be more than another.",
        failing=_rent("#[at_least = false]", "input is_leased content boolean", _OUTPUT),
        mended=_RIGHT,
    ),
    "domain-without-value": Entry(
        message="`#[{attribute}]` takes a value of type {type}.",
        help="Write the value after `=`, without quotes, as a rule would: `#[at_least = 0 ha]`, `#[at_most = $100]`.",
        explanation="The bound is a value of the type of what it stands above, in the notation of the rules.",
        failing=_rent('#[at_least = "0 ha"]', _INPUT, _OUTPUT),
        mended=_RIGHT,
    ),
    "domain-twice": Entry(
        message="The {end} end of `{name}` is said twice.",
        help="Keep one of the two.",
        explanation="`at_least` and `above` both say where the values begin, `at_most` and `below` where they end.",
        failing=_rent("#[at_least = 0 ha]", "#[above = 1 ha]", _INPUT, _OUTPUT),
        mended=_RIGHT,
    ),
    "domain-empty": Entry(
        message="No value of `{name}` can occur: its high end lies below its low one.",
        help="Turn the ends round, or mend the one that is wrong.",
        explanation="With such a domain no facts are left, and the rules would be said to hold whatever they are.",
        failing=_rent("#[at_least = 10 ha]", "#[at_most = 2 ha]", _INPUT, _OUTPUT),
        mended=_rent("#[at_least = 2 ha]", "#[at_most = 10 ha]", _INPUT, _OUTPUT),
    ),
    "domain-fails": Entry(
        message="The bound cannot be worked out: {reason}.",
        help="Write a value, or an expression that always has one.",
        explanation="A bound is worked out once, before there are any facts.",
        failing=_rent("#[at_most = 1 ha / 0]", _INPUT, _OUTPUT),
        mended=_rent("#[at_most = 1 ha / 2]", _INPUT, _OUTPUT),
    ),
}
