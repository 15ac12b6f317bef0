"""What `kotmai analyse` finds, by kind. The rules are right as they stand, so these are no diagnostics of a check: each
is about all facts at once, and a finding may well be the law's own doing. `failing` and `mended` are programs whose
scope `Fee` is analysed: the one has the finding, the other none.

Sentences are templates over `provision` (the words of the law that it is about, "The text" where they are many),
`where` (the facts: "where the area is above 150 ha", "for these facts (…)"), `scope`, `variable`, `condition` and
`reason`.
"""

from __future__ import annotations

from collections.abc import Mapping

from dsl.diagnostics.catalogue.entry import Entry, Severity
from dsl.diagnostics.catalogue.examples import code

_WARNING = Severity.WARNING
_FEE = "declaration scope Fee:\n  input area content decimal in ha\n  output fee content money\n\nscope Fee:\n"
#: Two results that are the same at 150 hectares.
_RISING = "$2 * (area / 1 ha)"
_SLOWER = "$150 + $1 * (area / 1 ha)"
_PERMIT = (
    "declaration scope Fee:\n  input area content decimal in ha\n  input is_charity content boolean\n"
    "  output fee content money\n\nscope Fee:\n"
)


def _fee(rules: str) -> str:
    return code(f"{_FEE}  {rules}")


def _permit(rules: str) -> str:
    return code(f"{_PERMIT}  {rules}")


def _use(fee: str) -> str:
    return code(
        "declaration enumeration Use:\n  -- Home\n  -- Office\n\n"
        "declaration scope Fee:\n  input use content Use\n  output fee content money\n\n"
        f"scope Fee:\n  definition fee equals {fee}"
    )


def _when(condition: str, fee: str = "$5") -> str:
    return f"definition fee under condition {condition} consequence equals {fee}"


FINDINGS: Mapping[str, Entry] = {
    "gap": Entry(
        message="{provision} says nothing {where}: no rule of `{scope}` gives `{variable}`.",
        help="Read the words again: where they do cover these facts, widen a rule. Where the law leaves the gap, "
        "accept it with that reason: a legislator can close it, a rule file cannot.",
        explanation="There are facts that the scope admits and for which the condition of no rule holds, so that the "
        "answer is silent. The row shows such facts; they may stand as a case that expects `silent`.",
        failing=_fee(f"{_when('area <= 150 ha')}\n  {_when('area >= 151 ha', '$9')}"),
        mended=_fee(f"{_when('area <= 150 ha')}\n  {_when('area > 150 ha', '$9')}"),
        severity=_WARNING,
    ),
    "conflicting-rules": Entry(
        message="{provision} gives two answers {where}: two rules of `{scope}` give `{variable}` differently, and "
        "neither yields.",
        help="Make one an `exception` to the other if the law says which goes first, or draw their conditions apart.",
        explanation="For the facts of the row two rules apply, and their results differ. Where the law itself says "
        "both, accept it with that reason.",
        failing=_fee(f"{_when('area <= 150 ha')}\n  {_when('area >= 150 ha', '$9')}"),
        mended=_fee(f"{_when('area <= 150 ha')}\n  {_when('area > 150 ha', '$9')}"),
        severity=_WARNING,
    ),
    "overlap": Entry(
        message="{provision} says the same twice {where}: two rules of `{scope}` give `{variable}` alike, and neither "
        "yields.",
        help="Draw their conditions apart, or make one an `exception` to the other.",
        explanation="For the facts of the row two rules apply, and no rule says which of them gives the answer: that "
        "is a conflict, though their results are the same for all such facts.",
        failing=_fee(f"{_when('area <= 150 ha', _RISING)}\n  {_when('area >= 150 ha', _SLOWER)}"),
        mended=_fee(f"{_when('area <= 150 ha', _RISING)}\n  {_when('area > 150 ha', _SLOWER)}"),
        severity=_WARNING,
    ),
    "dead-rule": Entry(
        message="{provision} never decides `{variable}` of `{scope}`: this rule applies to no facts, or an exception "
        "always goes before it.",
        help="Look at its condition, and at what excepts it; a rule that no facts need can go.",
        explanation="Its condition cannot hold for any facts that the scope admits, or wherever it holds an exception "
        "decides instead. Its words have no effect in this encoding.",
        failing=_fee(
            f"{_when('area <= 150 ha')}\n  {_when('area > 150 ha', '$9')}\n"
            f"  {_when('area > 5 ha and area < 2 ha', '$1')}"
        ),
        mended=_fee(f"{_when('area <= 150 ha')}\n  {_when('area > 150 ha', '$9')}"),
        severity=_WARNING,
    ),
    "always-true": Entry(
        message="{provision}: the condition `{condition}` holds whenever it is asked.",
        help="Leave it out, or mend what it was meant to ask.",
        explanation="No facts that come to it make it fail, so it restrains nothing: either the words restrain "
        "nothing, or the rule reads them wrongly.",
        failing=_permit(
            f"{_when('area > 5 ha and area > 2 ha')}\n  {_when('area <= 5 ha', '$9 + (if is_charity then $0 else $1)')}"
        ),
        mended=_permit(f"{_when('area > 5 ha')}\n  {_when('area <= 5 ha', '$9 + (if is_charity then $0 else $1)')}"),
        severity=_WARNING,
    ),
    "always-false": Entry(
        message="{provision}: the condition `{condition}` fails whenever it is asked.",
        help="Mend what it was meant to ask, or take it away.",
        explanation="No facts that come to it make it hold, so what depends on it never happens.",
        failing=_fee("definition fee equals if area > 5 ha then (if area < 2 ha then $1 else $2) else $3"),
        mended=_fee("definition fee equals if area > 5 ha then $2 else $3"),
        severity=_WARNING,
    ),
    "unreached": Entry(
        message="{provision}: no facts lead to `{condition}`.",
        help="Take the branch away, or mend what leads to it.",
        explanation="The condition before it, or the case that it is for, never comes about where this is asked.",
        failing=_use("if use with pattern Home then (match use with pattern -- Home: $1 -- Office: $2) else $3"),
        mended=_use("match use with pattern -- Home: $1 -- Office: $3"),
        severity=_WARNING,
    ),
    "unmet-assertion": Entry(
        message="{provision}: no facts meet `{condition}`, so that `{scope}` refuses whatever it is asked.",
        help="Mend the assertion, or the one that it contradicts.",
        explanation="An assertion says which facts the text admits. This one, with the others of the scope, admits "
        "none.",
        failing=_fee("definition fee equals $5 * (area / 1 ha)\n  assertion area > 5 ha and area < 2 ha"),
        mended=_fee("definition fee equals $5 * (area / 1 ha)\n  assertion area > 2 ha"),
        severity=_WARNING,
    ),
    "unmoved-output": Entry(
        message="`{variable}` of `{scope}` is the same for all facts.",
        help="Where the law has one answer whatever the facts, accept it; else a rule should read a fact.",
        explanation="Rules for it have conditions or read facts, and still no fact that the scope takes changes what "
        "it gives. An output that plainly is a constant is not reported.",
        failing=_permit("definition fee equals if is_charity or area >= 9 ha then $5 else $5"),
        mended=_permit("definition fee equals if is_charity or area >= 9 ha then $5 else $4"),
        severity=_WARNING,
    ),
    "failing-computation": Entry(
        message="`{variable}` of `{scope}` cannot be worked out {where}: {reason}.",
        help="Give these facts a rule of their own, or say in an `assertion` that they cannot occur.",
        explanation="The rules apply, but what they work out does not exist for these facts: a division by zero, a "
        "date outside a table of holidays, the greatest of an empty list.",
        failing=_fee("definition fee equals $500 / (area / 1 ha)"),
        mended=_fee(f"{_when('area = 0 ha')}\n  {_when('area != 0 ha', '$500 / (area / 1 ha)')}"),
        severity=_WARNING,
    ),
    "difference": Entry(
        message="`{variable}` of `{scope}` is answered differently {where}.",
        help="Hold both answers against the words of the law.",
        explanation="`kotmai analyse --against` compares two versions of the rules for all facts at once. The row "
        "shows facts for which they part.",
        severity=_WARNING,
    ),
}
