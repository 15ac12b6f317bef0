"""What stops a rule from giving a value: the law is silent, in conflict or refuses, or a computation cannot be done.

Failures are made on paths that are tried often (a gap is an answer), so they hold plain data and find their words only
when asked. `place` is where the rule stands ("file:line"), `provision` what it encodes; the function that fails
knows neither, so the caller adds them with `at`. Classes take their data by position and can be pickled.
"""

from __future__ import annotations

from typing import TypeAlias, TypeVar

#: Where a computation stands: its file and line, and the provision it encodes.
Spot: TypeAlias = tuple[str, str]

NOWHERE: Spot = ("", "")

_Self = TypeVar("_Self", bound="Failure")


class Failure(Exception):
    """An outcome other than a value. Catch it at the edge of a scope; only the classes below are raised. Two are equal
    where they say the same."""

    place: str = ""
    provision: str = ""
    #: Where in the text it arose, as whoever ran the rule knows it: the interpreter's spans, of a conflict one a rule.
    origin: tuple[object, ...] = ()

    def at(self: _Self, place: str, provision: str = "") -> _Self:
        """This failure at the innermost place known: a place that is known already stays."""
        if not self.place:
            self.place, self.provision = place, provision
        return self

    def sentence(self) -> str:
        """What happened, in one sentence about the law and the facts."""
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.args == other.args

    def __hash__(self) -> int:
        return hash((type(self), self.args))

    def __str__(self) -> str:
        stands = ", ".join(part for part in (self.provision, self.place) if part)
        return f"{self.sentence()} ({stands})" if stands else self.sentence()


class Silent(Failure):
    """No rule of the text gives the variable a value."""

    __match_args__ = ("variable",)

    def __init__(self, variable: str, /, place: str = "", provision: str = "") -> None:
        if len(self.args) < 3:  # Python has set what was given by position
            super().__init__(variable, place, provision)
        self.variable, self.place, self.provision = variable, place, provision

    def sentence(self) -> str:
        return f"No rule of the text says what `{self.variable}` is for these facts."


class Unset(Silent):
    """The silence of the very variable that is being worked out. It may keep it as long as nobody reads it; a reader
    meets `Silent`."""

    def read(self) -> Silent:
        """What a reader of the variable meets."""
        met = Silent(self.variable, self.place, self.provision)
        met.origin = self.origin
        return met


class Conflict(Failure):
    """Two or more rules apply and none is an exception to the other; `rules` says where each stands."""

    __match_args__ = ("variable", "rules")

    def __init__(self, variable: str, rules: tuple[str, ...], /, place: str = "", provision: str = "") -> None:
        super().__init__(variable, rules, place, provision)
        self.variable, self.rules, self.place, self.provision = variable, rules, place, provision

    def sentence(self) -> str:
        rules = f": {'; '.join(self.rules)}" if self.rules else ""
        return f"Several rules apply to `{self.variable}` and none yields to the others{rules}."


class Refused(Failure):
    """Assertions of the text do not hold for the facts: one message each, at least one."""

    __match_args__ = ("messages",)

    def __init__(self, *messages: str) -> None:
        self.messages = messages

    def sentence(self) -> str:
        return f"The text does not admit these facts: {'; '.join(each.rstrip('.') for each in self.messages)}."


class EvaluationError(Failure):
    """A computation that the rule asks for cannot be done with these values."""


class DivisionByZero(EvaluationError):
    def sentence(self) -> str:
        return "The rule divides by an amount that is zero for these facts."


class EmptyList(EvaluationError):
    def sentence(self) -> str:
        return "The rule takes an element of a list that is empty for these facts."


class DifferentLengths(EvaluationError):
    """Lists that are read side by side; `lengths` are their numbers of elements."""

    def __init__(self, *lengths: int) -> None:
        super().__init__(*lengths)
        self.lengths = lengths

    def sentence(self) -> str:
        counts = " and ".join(str(each) for each in self.lengths)
        return f"The rule reads lists side by side that are not of the same length{f' ({counts})' if counts else ''}."


class Uncomparable(EvaluationError):
    def sentence(self) -> str:
        return "The rule compares two functions, and functions cannot be compared."


class AmbiguousDate(EvaluationError):
    """Adding months gave a day that its month does not have, and the scope has no `date round`."""

    def __init__(self, year: int, month: int, day: int, /) -> None:
        super().__init__(year, month, day)
        self.year, self.month, self.day = year, month, day

    def sentence(self) -> str:
        return (
            f"The rule arrives at {self.year:04d}-{self.month:02d}-{self.day:02d}, a day that does not exist, "
            "and does not say whether to round up or down."
        )


class NoSuchDate(EvaluationError):
    """A year, month and day that make no day of the calendar."""

    def __init__(self, year: int, month: int, day: int, /) -> None:
        super().__init__(year, month, day)
        self.year, self.month, self.day = year, month, day

    def sentence(self) -> str:
        return f"The rule asks for {self.year:04d}-{self.month:02d}-{self.day:02d}, which is no day of the calendar."


class DateOutOfRange(EvaluationError):
    """A date before the year 1 or after the year 9999."""

    def sentence(self) -> str:
        return "The rule arrives at a date outside the years 1 to 9999, which cannot be computed with."


class AmbiguousDuration(EvaluationError):
    """Two durations of which neither is longer in every case, each in the language's notation."""

    def __init__(self, left: str, right: str, /) -> None:
        super().__init__(left, right)
        self.left, self.right = left, right

    def sentence(self) -> str:
        return (
            f"The rule compares `{self.left}` with `{self.right}`, and which is longer depends on the calendar: "
            "months and years have no fixed number of days."
        )


class IndivisibleDuration(EvaluationError):
    """A division of durations that are not both in days, each in the language's notation."""

    def __init__(self, left: str, right: str, /) -> None:
        super().__init__(left, right)
        self.left, self.right = left, right

    def sentence(self) -> str:
        return f"The rule divides `{self.left}` by `{self.right}`, and only durations in days can be divided."


class ImpossibleReached(EvaluationError):
    """The text holds a case to be impossible, and the facts are in it; `message` is the author's, or ""."""

    def __init__(self, message: str = "", /) -> None:
        super().__init__(message)
        self.message = message

    def sentence(self) -> str:
        reason = f": {self.message.rstrip('.')}" if self.message else ""
        return f"The facts are in a case that the text holds to be impossible{reason}."


class TooDeep(EvaluationError):
    """Scopes and functions that call one another more deeply than Python goes."""

    def sentence(self) -> str:
        return "The rules call one another too many levels deep to be worked out."


class NotImplementedInPython(EvaluationError):
    """A declaration of an external module whose Python implementation is not there."""

    def __init__(self, module: str, name: str, /) -> None:
        super().__init__(module, name)
        self.module, self.name = module, name

    def sentence(self) -> str:
        return (
            f"`{self.name}` of the external module `{self.module}` is to be written in Python, "
            f"and no `{self.name}` is found in `{self.module.lower()}.py` beside its rules."
        )


class ExternalFailed(EvaluationError):
    """The Python implementation of an external declaration went wrong; `reason` is what Python said."""

    def __init__(self, module: str, name: str, reason: str, /) -> None:
        super().__init__(module, name, reason)
        self.module, self.name, self.reason = module, name, reason

    def sentence(self) -> str:
        reason = self.reason.rstrip(".")
        return f"The Python code of `{self.name}` in the external module `{self.module}` failed: {reason}."


class OutsideCalendar(EvaluationError):
    """A date that a calendar of working days does not cover; `what` says which, or which counting leads to it."""

    def __init__(self, calendar: str, first_year: int, last_year: int, what: str, /) -> None:
        super().__init__(calendar, first_year, last_year, what)
        self.calendar, self.first_year, self.last_year, self.what = calendar, first_year, last_year, what

    def sentence(self) -> str:
        return f"The calendar `{self.calendar}` covers the years {self.first_year} to {self.last_year}: {self.what}."
