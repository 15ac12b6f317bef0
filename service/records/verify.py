"""A decision record replayed: whether it is as it was written, whether the same facts give the same answer today."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from compiler.runtime.facts import BadFacts
from compiler.runtime.failures import Failure
from compiler.types import QualifiedName
from service.project.evaluators import Evaluator
from service.records.basis import Basis
from service.records.canonical import digest
from service.records.record import FORM, KEY, PARTS, sealed

#: `confirmed`: the same record would be made today; `same outcome`: the record is whole and its outcomes come today,
#: but the law, the rules, a calendar, the compiler or the reasons are others; `differs`: it does not hold.
Verdict: TypeAlias = Literal["confirmed", "same outcome", "differs"]

#: So many differences of one kind are told.
_MOST = 50


class NoRecord(ValueError):
    """Data that is no decision record. The message is for people."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Something in a record that is not so today. `part`: `record` for a part that was changed after it was written,
    `outcome`, `reasons`, `law`, `rules`, `calendars`, `compiler`, or `facts` that are no longer taken."""

    part: str
    path: str
    recorded: Any
    now: Any
    says: str

    def as_json(self) -> dict[str, Any]:
        return {
            "part": self.part,
            "path": self.path,
            "recorded": self.recorded,
            "now": self.now,
            "says": self.says,
        }


@dataclass(frozen=True, slots=True)
class Verified:
    """What replaying a record came to."""

    scope: str
    date: str
    verdict: Verdict
    differences: tuple[Difference, ...]

    @property
    def holds(self) -> bool:
        """Whether the record is whole, and its outcomes come today."""
        return self.verdict != "differs"

    def as_json(self) -> dict[str, Any]:
        """The result for programs."""
        return {
            "scope": self.scope,
            "date": self.date or None,
            "verdict": self.verdict,
            "holds": self.holds,
            "differences": [each.as_json() for each in self.differences],
        }


def verify(data: Any, evaluator: Evaluator, basis: Basis) -> Verified:
    """Replays a record. Raises `NoRecord` for data that is none."""
    asked = _checked(data)
    scope = QualifiedName(str(asked["module"]), str(asked["scope"]))
    found = list(_changed_after(data))
    if scope not in evaluator.scopes:
        found.append(Difference("rules", "asked.scope", str(scope), None, f"There is no question `{scope}` today."))
    else:
        found += _replayed(data, scope, evaluator)
        found += _other_basis(data["rests_on"], basis.under(scope))
    is_other = any(each.part in ("record", "outcome", "facts") for each in found) or scope not in evaluator.scopes
    verdict: Verdict = "differs" if is_other else "same outcome" if found else "confirmed"
    return Verified(scope.name, str(asked.get("date", "")), verdict, tuple(found))


def _checked(data: Any) -> Mapping[str, Any]:
    """What was asked, of data that has the form of a record. Raises `NoRecord`."""
    if not isinstance(data, dict) or KEY not in data:
        raise NoRecord(f"This is no decision record: a record is an object with `{KEY}`.")
    if data[KEY] != FORM or isinstance(data[KEY], bool):
        raise NoRecord(f"This is a record of the form {data[KEY]!s:.40}, and only form {FORM} is read here.")
    for name in (*PARTS, "digests"):
        if not isinstance(data.get(name), dict):
            raise NoRecord(f"This record has no `{name}`.")
    asked: Mapping[str, Any] = data["asked"]
    if not all(isinstance(asked.get(name), str) for name in ("scope", "module")):
        raise NoRecord("This record does not say what was asked: `asked` has a `scope` and a `module`.")
    if not isinstance(asked.get("facts"), dict) or not isinstance(asked.get("readings", {}), dict):
        raise NoRecord("This record does not say which facts were given: `asked` has `facts`.")
    if not isinstance(data["answer"].get("outputs"), dict):
        raise NoRecord("This record holds no answer: `answer` has `outputs`.")
    return asked


def _changed_after(data: Mapping[str, Any]) -> Iterator[Difference]:
    """The parts that are not what their digests say."""
    try:
        now = sealed(data)["digests"]
    except TypeError:
        raise NoRecord(
            "This record holds a number with a fraction, which no record has: they are written as text."
        ) from None
    for name in (*PARTS, "record"):
        said = data["digests"].get(name)
        if said != now[name]:
            what = {
                "asked": "The facts, or what else was asked,",
                "answer": "The answer",
                "rests_on": "What it rests on",
            }
            words = f"{what.get(name, 'The record')} was changed after the record was made."
            yield Difference("record", f"digests.{name}", _short(said), now[name], words)
    more = sorted(set(data) - {KEY, "digests", *PARTS})
    for name in more[:_MOST]:
        yield Difference("record", _short(name), None, None, "This is no part of a record, and was added to it.")


def _replayed(data: Mapping[str, Any], scope: QualifiedName, evaluator: Evaluator) -> Iterator[Difference]:
    asked, recorded = data["asked"], data["answer"]
    try:
        answer: Any = evaluator.answer(scope, {**asked["facts"], **asked.get("readings", {})}).as_json()
    except BadFacts as problem:
        for each in problem.problems[:_MOST]:
            yield Difference("facts", each.path, each.got, None, f"These facts are not taken: {each}.")
        return
    except Failure as failure:
        yield Difference("outcome", "", None, None, f"The rules stop at these facts today: {failure}")
        return
    was, now = recorded["outputs"], answer["outputs"]
    for name in dict.fromkeys((*was, *now)):
        before, after = _outcome(was.get(name)), _outcome(now.get(name))
        if before != after:
            yield Difference("outcome", name, before, after, f"`{_short(name)}` comes to something else today.")
        elif digest(_reasons(was[name])) != digest(_reasons(now[name])):
            yield Difference("reasons", name, None, None, f"`{_short(name)}` is given for other reasons today.")
    rest = [{name: each for name, each in one.items() if name != "outputs"} for one in (recorded, answer)]
    if digest(rest[0]) != digest(rest[1]):
        yield Difference("reasons", "", None, None, "The question, or how the text was read, is another today.")


def _outcome(finding: Any) -> Any:
    """The outcome of an output without its reasons."""
    if not isinstance(finding, dict):
        return finding
    return {name: finding[name] for name in ("status", "value") if name in finding}


def _reasons(data: Any) -> Any:
    """Findings without the lines of the rules, which move when something is written above them."""
    if isinstance(data, dict):
        return {name: _reasons(each) for name, each in data.items() if name != "line"}
    if isinstance(data, list):
        return [_reasons(each) for each in data]
    return data


def _other_basis(was: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Difference]:
    """What the record rests on and is another today."""
    words = {
        "law": "The words of the law in this file are others today.",
        "rules": "The rules in this file are others today.",
        "calendars": "This calendar has other days today.",
        "compiler": "The compiler is another today.",
    }
    for part, says in words.items():
        before, after = was.get(part), now[part]
        if not isinstance(before, dict) or not isinstance(after, dict):
            yield Difference(part, "", None, None, says)
            continue
        for name in _names(before, after):
            if before.get(name) != after.get(name):
                yield Difference(part, _short(name), _short(before.get(name)), after.get(name), says)


def _names(before: Mapping[str, Any], after: Mapping[str, Any]) -> Sequence[str]:
    return tuple(dict.fromkeys((*after, *before)))[:_MOST]


def _short(value: Any) -> Any:
    return value[:200] if isinstance(value, str) else None if value is None else str(value)[:200]
