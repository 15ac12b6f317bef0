"""Messages about how rules stand to each other: circles, twins, sure conflicts."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry, Severity
from dsl.diagnostics.catalogue.examples import code, item

_TWO = "declaration scope Fee:\n  output gross content money\n  output net content money\n\nscope Fee:\n"

ENTRIES: dict[str, Entry] = {
    "recursion": Entry(
        message="These depend on each other in a circle: {circle}.",
        help="Break the circle: one of them must be worked out without the others.",
        explanation="What is asked for would have to be known before it could be worked out. The language has no "
        "recursion.",
        failing=code(
            "declaration one content integer equals two + 1\n\ndeclaration two content integer equals one + 1"
        ),
        mended=code("declaration a content integer equals b + 1\n\ndeclaration b content integer equals 1"),
    ),
    "variables-in-a-circle": Entry(
        message="These variables are defined by one another in a circle: {circle}.",
        help="Break the circle: one of them must be defined without the others.",
        explanation="Variables are worked out in an order in which each comes after those it reads; a circle has none.",
        failing=code(_TWO + "  definition gross equals net + $1\n  definition net equals gross - $1"),
        mended=code(_TWO + "  definition gross equals $10\n  definition net equals gross - $1"),
    ),
    "certain-conflict": Entry(
        message="Two rules of `{variable}` apply to exactly the same facts and say different things.",
        help="Give them different conditions, or make one an `exception` to the other.",
        explanation="Wherever one of them applies the other does too, and neither yields: the answer would always be "
        "a conflict.",
        severity=Severity.WARNING,
        failing=item(
            "definition amount under condition units > 3 consequence equals $5\n"
            "  definition amount under condition units > 3 consequence equals $6"
        ),
        mended=item(
            "definition amount under condition units > 3 consequence equals $5\n"
            "  definition amount under condition units <= 3 consequence equals $6"
        ),
    ),
    "possible-conflict": Entry(
        message="Two rules of `{variable}` both apply where {where}, and say different things.",
        help="Draw their conditions apart, or make one an `exception` to the other.",
        explanation="For these facts neither rule yields to the other: the answer would be a conflict.",
        severity=Severity.WARNING,
        failing=item(
            "definition amount under condition units >= 3 consequence equals $5\n"
            "  definition amount under condition units <= 3 consequence equals $6"
        ),
        mended=item(
            "definition amount under condition units > 3 consequence equals $5\n"
            "  definition amount under condition units <= 3 consequence equals $6"
        ),
    ),
    "identical-rules": Entry(
        message="Two rules of `{variable}` say the same under the same condition.",
        help="Take one of them away.",
        explanation="The second adds nothing, and a later change to one of them would be forgotten in the other.",
        severity=Severity.WARNING,
        failing=item(
            "definition amount under condition units > 3 consequence equals $5\n"
            "  definition amount under condition units > 3 consequence equals $5"
        ),
        mended=item("definition amount under condition units > 3 consequence equals $5"),
    ),
}
