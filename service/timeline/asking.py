"""What a question about a timeline needs besides its facts: a scope that answers obligations, an actor, a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from compiler.defaults.tree import Program
from compiler.runtime.facts import Given
from service.render.terms import Terms


class NoActor(Exception):
    """A name that means no actor. The message is for people; `known` are those that there are."""

    def __init__(self, message: str, known: tuple[str, ...]) -> None:
        super().__init__(message)
        self.message = message
        self.known = known


def actor_named(program: Program, wanted: str) -> str:
    """The actor that a name or its words mean. Raises `NoActor`."""
    terms = Terms.of(program)
    found = terms.named(wanted)
    if found is None:
        from dsl.diagnostics.suggest import did_you_mean

        hint = did_you_mean(wanted, [*terms.actors, *(terms.actor(each) for each in terms.actors)])
        raise NoActor(f"There is no actor `{wanted}`. {hint}".rstrip(), tuple(sorted(terms.actors)))
    return found


def as_of(facts: Mapping[str, Given]) -> date | None:
    """The day of the question; the facts were understood, so it is a date where there is one."""
    given = facts.get("as_of")
    if isinstance(given, Mapping):
        return date(*(int(str(given[part])) for part in ("year", "month", "day")))
    return date.fromisoformat(given) if isinstance(given, str) else None
