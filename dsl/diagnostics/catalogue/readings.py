"""Messages about readings: variables that name a choice between ways to read the text."""

from __future__ import annotations

from dsl.diagnostics.catalogue.entry import Entry, Severity
from dsl.diagnostics.catalogue.examples import code

_CASES = """declaration enumeration Counting:
  ## Each investor is counted for itself.
  -- Each
  ## All investors are counted together.
  -- Together
"""
_USE = """
scope Fee:
  definition fee equals if counting = Each then $5 else $8"""
_DEFAULT = "\n  definition counting equals Each"


def _fee(
    variable: str = "context counting content Counting", cases: str = _CASES, default: str = _DEFAULT, use: str = _USE
) -> str:
    """A scope whose fee is read in one of two ways."""
    scope = f"\ndeclaration scope Fee:\n  #[reading]\n  {variable}\n  output fee content money\n"
    return code(f"{cases}{scope}{use}{default}")


_RIGHT = _fee()

ENTRIES: dict[str, Entry] = {
    "reading-not-context": Entry(
        message="The reading `{variable}` is {kind}, and nobody could choose another.",
        help="Declare it as `context {variable} content …`: its default holds unless the asker chooses another case.",
        explanation="`#[reading]` marks a choice between ways to read the text. The author recommends one, and whoever "
        "asks may take another: that is what a `context` variable is.",
        failing=_fee("internal counting content Counting"),
        mended=_RIGHT,
    ),
    "reading-not-enumeration": Entry(
        message="The reading `{variable}` is of type {type}, not of an enumeration.",
        help="Declare an enumeration with one case for each way to read the text, and the reading with its type.",
        explanation="The ways to read a text are few and have names. An enumeration lists them, so that an answer can "
        "say which one it rests on, and a question can be asked under each.",
        failing=_fee(
            "context counting content boolean", "", "\n  definition counting equals true", _USE.replace(" = Each", "")
        ),
        mended=_RIGHT,
    ),
    "reading-case-with-content": Entry(
        message="The case `{case}` of `{enumeration}` carries a value, and `{variable}` is a reading.",
        help="Take the content away; a value that belongs to one way of reading can be an input of its own.",
        explanation="A question under all readings tries all ways to read the text. A case that "
        "carries a value has no end of them.",
        failing=_fee(
            cases=_CASES.replace("-- Together", "-- Together content integer"),
            use=_USE.replace("counting = Each", "counting with pattern Each"),
        ),
        mended=_RIGHT,
    ),
    "reading-without-choice": Entry(
        message="The reading `{variable}` leaves no choice: `{enumeration}` has a single case.",
        help="Name the other way to read the text as a case, or take `#[reading]` and the variable away.",
        explanation="Where the text can be read in one way only, the rule says it and no choice is to be named.",
        failing=_fee(cases=_CASES.partition("  ## All")[0]),
        mended=_RIGHT,
    ),
    "reading-without-default": Entry(
        message="The reading `{variable}` of the scope `{scope}` has no default.",
        help="Say which way of reading you recommend: `definition {variable} equals {case}`.",
        explanation="An asker who chooses nothing gets the recommended reading, and the answer says so.",
        failing=_fee(default=""),
        mended=_RIGHT,
    ),
    "reading-default-not-constant": Entry(
        message="The default of the reading `{variable}` is not simply one of its cases.",
        help="Give it one definition without a condition, such as `definition {variable} equals {case}`.",
        explanation="A reading is a choice about the text, not about the facts: the recommended one is the same for "
        "every question. What depends on the facts is a rule, and belongs into a variable of its own.",
        failing=_fee(
            default="\n  definition counting under condition true consequence equals Each",
        ),
        mended=_RIGHT,
    ),
    "reading-case-undocumented": Entry(
        message="The case `{case}` does not say what it holds for, and `{variable}` is a reading.",
        help="Write a line `## …` above the case: what the text means if it is read so.",
        explanation="Answers show the comment of the case they rest on, and the site shows those of all cases beside "
        "the article. The name alone rarely says enough to decide.",
        severity=Severity.WARNING,
        failing=_fee(cases=_CASES.replace("  ## Each investor is counted for itself.\n", "")),
        mended=_RIGHT,
    ),
}
