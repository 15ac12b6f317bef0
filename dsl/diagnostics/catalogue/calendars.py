"""Calendars of working days: their declaration, their tables of holidays, and counting in them."""

from __future__ import annotations

from collections.abc import Mapping

from dsl.diagnostics.catalogue.entry import Entry, Severity
from dsl.diagnostics.catalogue.examples import code

_CALENDAR = "declaration calendar Lao_PDR:\n  weekend Saturday, Sunday\n  years 2011 to 2017\n\n"
_SCOPE = (
    "declaration scope Notification:\n  input received content date\n  output last_day content date\n\n"
    "scope Notification:\n"
)


def _scope(rules: str, calendar: str = _CALENDAR) -> str:
    return code(f"{calendar}{_SCOPE}  {rules}")


def _calendar(*lines: str) -> str:
    declared = "".join(f"  {line}\n" for line in lines)
    return code(f"declaration calendar Lao_PDR:\n{declared}")


_COUNTS = "date calendar Lao_PDR\n  definition last_day equals received + 2 working day"
_TABLE = "The table is a text file with commas between its cells, as spreadsheets save it (CSV). Its first line names "
_TABLE += "the columns: `date,name,source,kind`."

ENTRIES: Mapping[str, Entry] = {
    "no-calendar": Entry(
        message="This counts working days, and {where} does not say in which calendar.",
        help="Choose one in the scope: `date calendar Name`.",
        explanation="Which days are worked differs between countries, offices and years. A scope names the calendar in "
        "which it counts, in any of its blocks; a scope that it calls counts in its own. A function outside of scopes "
        "names it with `#[calendar = Name]` before its declaration.",
        failing=_scope("definition last_day equals received + 2 working day"),
        mended=_scope(_COUNTS),
    ),
    "working-days-in-constant": Entry(
        message="A constant cannot count working days.",
        help="Make it a variable of a scope that says `date calendar …`, or a function with `#[calendar = …]`.",
        explanation="A constant is worked out once and for all; a question may bring further holidays with its facts, "
        "and what counts working days is then worked out anew.",
        failing=code(f"{_CALENDAR}declaration last_day content date equals |2016-04-11| + 2 working day"),
        mended=code(
            f"{_CALENDAR}#[calendar = Lao_PDR]\ndeclaration last_day content date\n  depends on start content date\n"
            "  equals start + 2 working day"
        ),
    ),
    "working-days-uncalled": Entry(
        message="`{name}` is not called here, and cannot be handed on.",
        help="Write what it is asked of: `{name} of …`.",
        explanation="The functions of `Working_days` count in the calendar of the scope that calls them, so that there "
        "is no function to hand to somebody else.",
        failing=_scope(
            "date calendar Lao_PDR\n  definition last_day equals\n"
            "    let following equals Working_days.next_working_day in following of received"
        ),
        mended=_scope("date calendar Lao_PDR\n  definition last_day equals Working_days.next_working_day of received"),
    ),
    "date-calendar-form": Entry(
        message="In which calendar working days are counted is said with `date calendar`, not with `date {word}`.",
        help="Write `date calendar Name`.",
        explanation="A name after `date` could only be that of a calendar of working days.",
        failing=_scope(_COUNTS.replace("date calendar", "date working")),
        mended=_scope(_COUNTS),
    ),
    "date-calendar-twice": Entry(
        message="The scope `{scope}` says twice in which calendar it counts working days.",
        help="Keep one of the two lines.",
        explanation="A scope counts in one calendar. What is counted in another belongs to a scope of its own, which "
        "this one can call.",
        failing=_scope(f"date calendar Lao_PDR\n  {_COUNTS}"),
        mended=_scope(_COUNTS),
    ),
    "calendar-attribute": Entry(
        message="This does not name a calendar.",
        help="Write the name of a declared calendar: `#[calendar = Name]`.",
        explanation="The attribute says in which calendar a function outside of scopes counts working days.",
        failing=code(
            f'{_CALENDAR}#[calendar = "Lao_PDR"]\ndeclaration later content date\n  depends on start content date\n'
            "  equals start + 2 day"
        ),
        mended=code(
            f"{_CALENDAR}#[calendar = Lao_PDR]\ndeclaration later content date\n  depends on start content date\n"
            "  equals start + 2 working day"
        ),
    ),
    "working-day-type": Entry(
        message="There is no `{type}` in working days.",
        help="The type of a number of working days is `duration in working day`.",
        explanation="Only a duration can be one in working days.",
        failing=code("declaration scope Notice:\n  input period content integer in working day"),
        mended=code("declaration scope Notice:\n  input period content duration in working day"),
    ),
    # ------------------------------------------------------------------------------------------ declarations
    "calendar-word": Entry(
        message="`declaration {word}` is the beginning of no declaration.",
        help="A calendar of working days is declared with `declaration calendar Name:`.",
        explanation="After `declaration` and a word that is no keyword, a name with a capital letter could only be "
        "that of a calendar.",
        failing=code("declaration holidays Lao_PDR:\n  weekend Saturday, Sunday\n  years 2011 to 2017"),
        mended=_calendar("weekend Saturday, Sunday", "years 2011 to 2017"),
    ),
    "calendar-part": Entry(
        message="`{word}` says nothing of a calendar.",
        help="A calendar has a `weekend`, `years`, and a table of `holidays`.",
        explanation="The three lines of a calendar are `weekend Saturday, Sunday`, `years 2011 to 2017`, and, where "
        'there are holidays, `holidays "name.csv"`.',
        failing=_calendar("weekends Saturday, Sunday", "weekend Saturday, Sunday", "years 2011 to 2017"),
        mended=_calendar("weekend Saturday, Sunday", "years 2011 to 2017"),
    ),
    "calendar-part-twice": Entry(
        message="The calendar `{name}` says twice what its `{part}` are.",
        help="Keep one of the two lines.",
        explanation="A calendar has one weekend, one range of years and one table of holidays. Where the weekend "
        "changed over the years, declare a calendar for each time.",
        failing=_calendar("weekend Saturday, Sunday", "weekend Sunday", "years 2011 to 2017"),
        mended=_calendar("weekend Saturday, Sunday", "years 2011 to 2017"),
    ),
    "calendar-part-missing": Entry(
        message="The calendar `{name}` does not say what its `{part}` are.",
        help="Add `weekend Saturday, Sunday` and `years 2011 to 2017`, as they are.",
        explanation="A calendar knows nothing by itself: the days of the week that are not worked, and the years that "
        "its table of holidays covers, are facts of the law.",
        failing=_calendar("weekend Saturday, Sunday"),
        mended=_calendar("weekend Saturday, Sunday", "years 2011 to 2017"),
    ),
    "calendar-years": Entry(
        message="These are no years of a calendar: {why}.",
        help="Write the first and the last year that the table of holidays covers: `years 2011 to 2017`.",
        explanation="A date outside the years of a calendar is an error where it is counted in, never a guess.",
        failing=_calendar("weekend Saturday, Sunday", "years 2017 to 2011"),
        mended=_calendar("weekend Saturday, Sunday", "years 2011 to 2017"),
    ),
    "calendar-weekday": Entry(
        message="`{name}` is no day of the week.",
        help="The days of the week are `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday` and "
        "`Sunday`.",
        explanation="The weekend of a calendar are the days of the week that are not worked.",
        failing=_calendar("weekend Saturday, Soonday", "years 2011 to 2017"),
        mended=_calendar("weekend Saturday, Sunday", "years 2011 to 2017"),
    ),
    "calendar-table-missing": Entry(
        message="There is no table of holidays `{path}`.",
        help="It is looked for from the folder of the rule file: `{looked}`. Check its name, or put it there.",
        explanation=f"{_TABLE} Without the line `holidays`, a calendar knows its weekends only.",
        failing=_calendar("weekend Saturday, Sunday", "years 2011 to 2017", 'holidays "nowhere.csv"'),
        mended=_calendar("weekend Saturday, Sunday", "years 2011 to 2017"),
    ),
    # ------------------------------------------------------------------------------------------------ tables
    "calendar-head": Entry(
        message="The first line of a table of holidays is {found}, not `date,name,source,kind`.",
        help="Begin the table with the line `date,name,source,kind`.",
        explanation=_TABLE,
    ),
    "calendar-cells": Entry(
        message="This line has {found} cells and not {needed}.",
        help="Give each day its date, name, source and kind, with commas between them.",
        explanation=_TABLE,
    ),
    "calendar-quotes": Entry(
        message="A double quote opens here and does not close before the next comma.",
        help='Put the whole cell between double quotes; one that belongs to its text is written twice: `"a ""b"" c"`.',
        explanation=_TABLE,
    ),
    "calendar-cell-empty": Entry(
        message="The day `{date}` has no {what}.",
        help="Say what the day is called and where that is known from; for a day that nobody has checked, say so.",
        explanation="A holiday is a fact of the law, and the reader of a deadline is told which days were left out, "
        "and on whose word.",
    ),
    "calendar-date": Entry(
        message="`{text}` {why}.",
        help="Write the date with the year first: `2016-04-12`.",
        explanation=_TABLE,
    ),
    "calendar-day-twice": Entry(
        message="The day `{date}` is listed twice.",
        help="Keep one of the two lines; two holidays on one day share it.",
        explanation="A day is worked or not, whatever the number of its feasts.",
    ),
    "calendar-day-outside": Entry(
        message="The day `{date}` is outside the years {first} to {last} of the calendar `{name}`.",
        help="Mend the date, or the `years` of the calendar if the table covers that whole year.",
        explanation="A calendar answers for whole years. A year of which only some holidays are listed would be "
        "counted wrongly without a word.",
    ),
    "calendar-kind": Entry(
        message="`{kind}` is no kind of day.",
        help="Write `holiday`, `substitute` for a day off in the stead of a holiday, or `working` for a day of the "
        "weekend, or another day that may be taken for a holiday, that is worked.",
        explanation=_TABLE,
    ),
    "calendar-year-empty": Entry(
        message="The table of the calendar `{name}` has no day in {years}.",
        help="Complete the table, or make the `years` of the calendar fewer.",
        explanation="A year without a holiday is more likely one that nobody has looked up yet.",
        severity=Severity.WARNING,
    ),
}
