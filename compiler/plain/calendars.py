"""A calendar of working days as a module of plain Catala: its days off as a list, and the functions that count in it.

The functions give what `compiler/runtime/calendars.py` gives. Plain Catala has no recursion, so the working days after
a date are filtered out of a stretch of days that is long enough for the table at hand, however its holidays lie.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from compiler.operators import Operation
from compiler.runtime.calendars import WEEKDAYS, Calendar, Day
from dsl.literate.reader import read
from dsl.locales import Locale
from dsl.printed import block_text
from dsl.syntax import parse

#: What the functions are called.
FUNCTIONS: Mapping[Operation, str] = {
    Operation.ADD_WORKING_DAYS: "add",
    Operation.SUBTRACT_WORKING_DAYS: "subtract",
    Operation.IS_WORKING_DAY: "is_working_day",
    Operation.NEXT_WORKING_DAY: "next_working_day",
    Operation.WORKING_DAYS_BETWEEN: "between",
}

#: The library's module of lists and its functions, in the languages that have one of their own.
_LISTS = {"fr": ("Liste", "séquence", "nième_élément")}
_ENGLISH_LISTS = ("List", "sequence", "nth_element")


def module_text(module: str, calendar: Calendar, locale: Locale) -> str:
    """The text of the module, in the words of a locale."""
    text = _english(module, calendar, *_LISTS.get(locale.code, _ENGLISH_LISTS))
    document, _ = read("calendar.catala_en", text)
    tree, wrong = parse(document)
    assert not wrong, [each.message for each in wrong]
    words = locale.directives
    pieces = [f"> {words.module} {module}\n"]
    for fence, block in zip(document.fences("code", "metadata"), tree.blocks, strict=True):
        pieces.append(f"\n```{fence.info}\n{block_text(block.items, locale, fence)}```\n")
    return "".join(pieces)


def _english(module: str, calendar: Calendar, lists: str, sequence: str, nth_element: str) -> str:
    off = [each for each in calendar.days if each.kind != "working"]
    on = [each for each in calendar.days if each.kind == "working"]
    first, last = calendar.first, calendar.last
    monday = first - timedelta(first.weekday())
    weekend = " or ".join(f"weekday = {number - 1}" for number in calendar.weekend) or "false"
    named = ", ".join(WEEKDAYS[number - 1] for number in calendar.weekend) or "no day"
    worked = max(7 - len(set(calendar.weekend)), 1)
    slack = _slack(calendar, worked)
    outside = f"The calendar {calendar.name} covers the years {calendar.first_year} to {calendar.last_year}."
    return f"""> Module {module}

```catala
# The calendar {calendar.name}, from its table. The weekend: {named}.

declaration days_off content list of date equals
  {_dates(off)}

# Days of the weekend that are worked by order.
declaration days_worked content list of date equals
  {_dates(on)}

# Whether a day of the calendar's years is worked, where the listed days near it are given.
declaration is_worked content boolean
  depends on given content date, off content list of date, worked content list of date
  equals
    let days equals integer of ((given - |{monday}|) / 1 day) in
    let weekday equals days - 7 * integer of (days / 7) in
    (worked contains given) or (not ({weekend}) and not (off contains given))

# The working days among the days that lie from a first to a last number of days behind a date.
declaration working_days content list of date
  depends on given content date, first content integer, last content integer
  equals
    let start equals given + 1 day * first in
    let end equals given + 1 day * last in
    let off equals list of each among days_off such that each >= start and each <= end in
    let worked equals list of each among days_worked such that each >= start and each <= end in
    let candidates equals
      map each number_of_days among ({lists}.{sequence} of first, (last + 1)) to given + 1 day * number_of_days
    in
    list of each among candidates
    such that
      each >= |{first}| and each <= |{last}| and is_worked of each, off, worked

# How many days hold so many working days, from wherever in the calendar they start.
declaration stretch content integer
  depends on days content integer
  equals integer of (7 * days / {worked}) + {slack}

declaration is_covered content boolean
  depends on given content date
  equals given >= |{first}| and given <= |{last}|
```

```catala-metadata
## Whether a date is a working day.
declaration is_working_day content boolean
  depends on given content date
  equals
    if is_covered of given then is_worked of given, days_off, days_worked
    else #[error.message = "{outside}"] impossible

## The date so many working days after a date, which is not counted itself.
declaration add content date
  depends on given content date, days content integer
  equals
    if not (is_covered of given) then #[error.message = "{outside}"] impossible
    else if days = 0 then given
    else
      let found equals
        if days > 0 then {lists}.{nth_element} of (working_days of given, 1, (stretch of days)), days
        else
          let before equals working_days of given, (- (stretch of (- days))), -1 in
          {lists}.{nth_element} of before, ((number of before) + days + 1)
      in
      match found with pattern
      -- Present content date_reached: date_reached
      -- Absent: #[error.message = "{outside}"] impossible

## The date so many working days before a date.
declaration subtract content date
  depends on given content date, days content integer
  equals add of given, (- days)

## The first working day after a date.
declaration next_working_day content date
  depends on given content date
  equals add of given, 1

## How many working days lead from one date to another, the first not counted; negative where the other comes first.
declaration between content integer
  depends on start content date, end content date
  equals
    if not (is_covered of start) or not (is_covered of end)
    then #[error.message = "{outside}"] impossible
    else
      let length equals integer of ((end - start) / 1 day) in
      if length >= 0 then number of (working_days of start, 1, length)
      else - (number of (working_days of start, length, -1))
```
"""


def _dates(days: Iterable[Day]) -> str:
    listed = "\n    ".join(f"|{each.date}|;  # {' '.join(each.name.split())}" for each in days)
    return f"[\n    {listed}\n  ]" if listed else "[]"


def _slack(calendar: Calendar, worked: int) -> int:
    """How many days more than seven for each `worked` working days a stretch must have to hold so many of them, from
    wherever in the calendar it starts, forwards and backwards."""
    days = [calendar.first + timedelta(each) for each in range((calendar.last - calendar.first).days + 1)]
    is_worked = [calendar.off(day) is None for day in days]
    most = max(_excess(is_worked, worked), _excess(is_worked[::-1], worked))
    return most // worked + 1


def _excess(is_worked: list[bool], worked: int) -> int:
    """The greatest of all stretches: `worked` times its days, less seven times its working days."""
    most = running = 0
    for each in is_worked:
        running = max(running + (worked - 7 if each else worked), 0)
        most = max(most, running)
    return most
