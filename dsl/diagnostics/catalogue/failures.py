"""What stops a rule while it is applied to facts. The rules are right as a text, so these are no diagnostics: their
sentences stand with the failures of `compiler.runtime`, and here are their ways out. The codes are the names of the
failures; `failing` and `mended` are programs whose scope `Fee` is run without facts."""

from __future__ import annotations

from collections.abc import Mapping

from dsl.diagnostics.catalogue.entry import Entry
from dsl.diagnostics.catalogue.examples import code

_FEE = "declaration scope Fee:\n  {inner}output fee content money\n\nscope Fee:\n  {rules}"


def _fee(rules: str, inner: str = "") -> str:
    return code(_FEE.format(rules=rules, inner=f"{inner}\n  " if inner else ""))


def _days(rules: str, type_: str = "integer") -> str:
    return _fee(f"{rules}\n  definition fee equals $5", f"internal days content {type_}")


_RATE = "internal rate content integer depends on n content integer"


def _with_calendar(day: str) -> str:
    return code(
        "declaration calendar Lao_PDR:\n  weekend Saturday, Sunday\n  years 2011 to 2017\n\n"
        "declaration scope Fee:\n  internal last_day content date\n  output fee content money\n\n"
        f"scope Fee:\n  date calendar Lao_PDR\n  definition last_day equals {day}\n  definition fee equals $5"
    )


FAILURES: Mapping[str, Entry] = {
    "silent": Entry(
        message="No rule of the text says what a variable is for these facts.",
        help="Define it for these facts too, or give it a general rule to which the others are exceptions.",
        explanation="Each rule for the variable has a condition, and none of the conditions holds. Where the law "
        "itself leaves the gap, `kotmai ask` shows it as an answer, with the rules that were tried.",
        failing=_fee("definition fee under condition |2011-04-20| > |2012-01-01| consequence equals $5"),
        mended=_fee(
            "definition fee equals $4\n"
            "  exception definition fee under condition |2011-04-20| > |2012-01-01| consequence equals $5"
        ),
    ),
    "conflict": Entry(
        message="Several rules apply, and none yields to the others.",
        help="Make one an `exception` to the other, or draw their conditions apart.",
        explanation="Rules stand beside each other unless one says that it is an exception. Where two apply at once "
        "and say different things, neither wins by its place in the file.",
        failing=_fee("definition fee equals $5\n  definition fee under condition 2 > 1 consequence equals $4"),
        mended=_fee("definition fee equals $5\n  exception definition fee under condition 2 > 1 consequence equals $4"),
    ),
    "refused": Entry(
        message="The text does not admit these facts.",
        help="Check the facts; if they are possible after all, mend the assertion.",
        explanation="An `assertion` says what holds for all facts that the rules are made for.",
        failing=_fee("definition fee equals $5\n  assertion fee > $5"),
        mended=_fee("definition fee equals $5\n  assertion fee >= $5"),
    ),
    "division-by-zero": Entry(
        message="The rule divides by zero.",
        help="Say before the division what holds where the divisor is zero, with `if … then … else …` or a condition.",
        explanation="Both sides of `and` and of `or` are worked out, so that `n > 0 and 1 / n > 2` still divides by "
        "zero. A condition of the rule, or an `if`, is decided first.",
        failing=_fee("definition fee equals $60 / (number of [$1; $2] - 2)"),
        mended=_fee("definition fee equals $60 / number of [$1; $2]"),
    ),
    "outside-calendar": Entry(
        message="The rule counts working days outside the years of its calendar.",
        help="Check the dates of the facts; if they are right, the calendar has to be completed for those years first.",
        explanation="A calendar of working days answers for the years that its table of holidays covers, and guesses "
        "no holiday. Counting may also run out of them: two working days after the last Friday of the last year.",
        failing=_with_calendar("|2017-12-29| + 2 working day"),
        mended=_with_calendar("|2017-12-28| + 1 working day"),
    ),
    "empty-list": Entry(
        message="The rule takes the greatest or least element of a list that is empty.",
        help="Say what is meant then: `… or if list empty then …`.",
        explanation="An empty list has no greatest and no least element.",
        failing=_fee("definition fee equals maximum of (list of m among [$1; $2] such that m > $5)"),
        mended=_fee(
            "definition fee equals\n    maximum of (list of m among [$1; $2] such that m > $5) or if list empty then $0"
        ),
    ),
    "different-lengths": Entry(
        message="Lists that are read side by side have different lengths.",
        help="Read lists side by side only where their elements belong together; an `assertion` can say so.",
        explanation="`among (one, other)` takes the first elements together, then the second ones, and so on.",
        failing=_fee("definition fee equals if exists (a, b) among ([1; 2], [3]) such that a > b then $5 else $4"),
        mended=_fee("definition fee equals if exists (a, b) among ([1; 2], [3; 4]) such that a > b then $5 else $4"),
    ),
    "ambiguous-date": Entry(
        message="The rule arrives at a day that does not exist.",
        help="Write `date round up` or `date round down` in the scope.",
        explanation="A month after 31 January there is no 31 February: the law, or its drafter, must say whether the "
        "last of February is meant (`down`) or the first of March (`up`).",
        failing=_days("definition days equals |2011-01-31| + 1 month", "date"),
        mended=_days("date round down\n  definition days equals |2011-01-31| + 1 month", "date"),
    ),
    "no-such-date": Entry(
        message="The rule makes a date of numbers that are no day of the calendar.",
        help="Check the facts, or say before what holds for such numbers, with `if … then … else …` or a condition.",
        explanation="`Date.of_year_month_day` takes a month from 1 to 12 and a day that the month has. For the last "
        "day of a month, take the first day and ask `Date.last_day_of_month`.",
        failing=_days("definition days equals Date.of_year_month_day of 2011, 2, 30", "date"),
        mended=_days("definition days equals Date.last_day_of_month of |2011-02-01|", "date"),
    ),
    "date-out-of-range": Entry(
        message="The rule arrives at a date outside the years 1 to 9999.",
        help="Check the facts, or bound the duration that the rule adds.",
        explanation="Dates are those of the Gregorian calendar with four digits for the year.",
        failing=_days("definition days equals |2011-04-20| + 9000 year", "date"),
        mended=_days("definition days equals |2011-04-20| + 30 year", "date"),
    ),
    "uncomparable": Entry(
        message="The rule compares two functions.",
        help="Compare what the functions give for the same arguments, or leave them out of what is compared.",
        explanation="Two functions are equal if they give the same for every argument, which cannot be tried out. A "
        "structure or a list that holds a function cannot be compared either.",
        failing=_fee(
            "definition rate of n equals n\n  definition fee equals if [rate] = [rate] then $5 else $4", _RATE
        ),
        mended=_fee(
            "definition rate of n equals n\n  definition fee equals if rate of 2 = rate of 3 then $5 else $4", _RATE
        ),
    ),
    "ambiguous-duration": Entry(
        message="The rule compares durations of which neither is longer in every case.",
        help="Compare dates: add the months or years to the first day, and compare the result with the last one.",
        explanation="Months and years have no fixed number of days. The difference of two dates is a number of days, "
        "and can be compared with days only.",
        failing=_fee(
            "definition days equals |2011-04-20| - |2011-01-01|\n"
            "  definition fee equals if days > 3 month then $5 else $4",
            "internal days content duration",
        ),
        mended=_fee("definition fee equals if |2011-04-20| > |2011-01-01| + 3 month then $5 else $4"),
    ),
    "indivisible-duration": Entry(
        message="The rule divides durations that are not both in days.",
        help="Take the difference of two dates, which is in days, or count the months in another way.",
        explanation="How many times thirty days go into a month depends on the month.",
        failing=_days("definition days equals 1 month / 10 day", "decimal"),
        mended=_days("definition days equals 30 day / 10 day", "decimal"),
    ),
    "impossible-reached": Entry(
        message="The facts are in a case that the text holds to be impossible.",
        help="Check the facts; if they are possible after all, say what holds instead of `impossible`.",
        explanation="`impossible` marks what the drafter is sure will not be reached.",
        failing=_fee("definition fee equals if 2 > 1 then impossible else $5"),
        mended=_fee("definition fee equals if 2 > 1 then $4 else $5"),
    ),
    "too-deep": Entry(
        message="The rules call one another too many levels deep to be worked out.",
        help="Let a scope work out itself what it now asks of others, or go through a list with `combine`.",
        explanation="Each scope or function that asks another one makes a level. Some hundreds of levels can be worked "
        "out; no text that people read has them.",
    ),
    "not-implemented-in-python": Entry(
        message="What an external module declares is not written in Python.",
        help="Write it under that name in the Python file beside the rules, or take it out of the declarations.",
        explanation="`> Module … external` says what there is; a Python file of the module's name, in small letters "
        "and in the same folder, says what it does.",
    ),
    "external-failed": Entry(
        message="The Python code of an external module failed.",
        help="Mend the Python file beside the rules: the reason is what Python says of it.",
        explanation="The rules are in order, but the Python code could not be loaded, raised an exception, or gave a "
        "value of another type than the declared one.",
    ),
}

#: The failures that stop an evaluation; the others are answers.
STOPS: tuple[str, ...] = tuple(each for each in FAILURES if each not in ("silent", "conflict", "refused"))
