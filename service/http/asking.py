"""From the body of a request to the body of its answer, without the network: what a helper does as well."""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import msgspec

from compiler.runtime.facts import BadFacts, Given, Problem, loads, shown, within
from compiler.runtime.failures import Failure
from dsl.records import record
from service.asking import readings
from service.asking.readings import BadReading
from service.http.problems import Trouble, of_facts, of_failure
from service.http.reading import quickly_read
from service.http.written import Writer

if TYPE_CHECKING:
    from compiler.runtime.answers import Answer
    from compiler.types import QualifiedName
    from service.http.law import Law
    from service.http.limits import Limits

Kind: TypeAlias = Literal["ask", "batch", "timeline", "verify"]

JSON, LINES, PROBLEM = "application/json", "application/x-ndjson", "application/problem+json"


def _plain(data: Any) -> Any:
    """A text of a kind of its own, as the catalogues of words have them."""
    if isinstance(data, str):
        return str(data)
    raise TypeError(f"a {type(data).__name__} is no JSON")


_encode = msgspec.json.Encoder(enc_hook=_plain).encode


@record
class Options:
    """How a question is to be answered. `reading` are choices, each a name and a case; `record` asks for a decision
    record, made on the day that `day` says, if any; `first` is the number of the first line of a part of a batch."""

    reasons: bool = True
    all_readings: bool = False
    at_most: int = 200
    reading: tuple[tuple[str, str], ...] = ()
    record: bool = False
    day: date | None = None
    actor: str = ""
    keep: tuple[str, ...] = ()
    first: int = 1


@record
class Asked:
    """A question as it came; `scope` is None where the body says what is asked."""

    kind: Kind
    scope: QualifiedName | None
    body: bytes
    options: Options = Options()


@record
class Reply:
    """What is sent back."""

    status: int
    media: str
    body: bytes
    headers: Mapping[str, str] | None = None


def encoded(data: Any) -> bytes:
    """Data as JSON. Amounts and other exact numbers are texts already."""
    try:
        return _encode(data)
    except UnicodeEncodeError:  # half of a pair, which JSON can escape and UTF-8 cannot hold
        return json.dumps(data, separators=(",", ":"), default=str).encode()


def refusal(trouble: Trouble) -> Reply:
    """A refused request as it is sent."""
    return Reply(trouble.status, PROBLEM, encoded(trouble.as_json()), trouble.headers)


@dataclass(frozen=True, slots=True)
class Answering:
    """Answers questions about a law."""

    law: Law
    limits: Limits
    writer: Writer = field(default_factory=lambda: Writer(_encode), repr=False, compare=False)

    def respond(self, asked: Asked) -> Reply:
        """The reply to a question, whatever is wrong with it."""
        try:
            match asked.kind:
                case "ask":
                    return Reply(200, JSON, encoded(self._answer(asked)))
                case "batch":
                    return Reply(200, LINES, self._lines(asked))
                case "timeline":
                    return Reply(200, JSON, encoded(self._timeline(asked)))
                case "verify":
                    return Reply(200, JSON, encoded(self._verified(asked)))
        except Trouble as trouble:
            return refusal(trouble)
        except MemoryError:
            return refusal(Trouble("too-long-a-question", "The question takes more memory than one may have."))
        except Exception:
            logging.getLogger("kotmai.service").exception("A question could not be answered")
            return refusal(Trouble("broken", "The service made a mistake while it worked on this question."))

    # ------------------------------------------------------------------------------------------------------- answers

    def _answer(self, asked: Asked) -> Any:
        options, scope = asked.options, asked.scope
        assert scope is not None
        facts = self._facts(asked.body, options, scope)
        evaluator = self.law.evaluator
        try:
            if options.record:
                from service.records.record import record as decision

                return decision(evaluator, self.law.basis, scope, facts, options.day)
            if options.all_readings:
                return evaluator.all_readings(scope, facts, options.at_most).as_json()
            if options.reasons:
                return self._written(evaluator.own_answer(scope, facts))
            outcomes = evaluator.outcomes(scope, facts)
        except BadFacts as problem:
            raise of_facts(problem, facts) from None
        except Failure as failure:
            raise of_failure(failure) from None
        return {"scope": scope.name, "outputs": {name: each.as_json() for name, each in outcomes.items()}}

    def _written(self, answer: Answer) -> Any:
        try:
            return msgspec.Raw(self.writer.answer(answer))
        except UnicodeEncodeError:
            return answer.as_json()

    def _timeline(self, asked: Asked) -> Any:
        from service.timeline.asking import NoActor, actor_named, as_of
        from service.timeline.data import as_data
        from service.timeline.entries import timeline
        from service.timeline.order import narrowed

        scope = asked.scope
        assert scope is not None
        if scope not in self.law.with_timeline:
            known = sorted(each.name for each in self.law.with_timeline)
            raise Trouble(
                "no-timeline",
                f"{scope.name} answers no duty, right, permission or prohibition, so it has no timeline.",
                timelines=known,
            )
        program = self.law.loaded.checked.program
        try:
            whose = actor_named(program, asked.options.actor) if asked.options.actor else ""
        except NoActor as problem:
            raise Trouble("bad-parameter", problem.message, parameter="for", known=list(problem.known)) from None
        facts = self._facts(asked.body, asked.options, scope)
        try:
            answer = self.law.evaluator.answer(scope, facts)
        except BadFacts as problem:
            raise of_facts(problem, facts) from None
        except Failure as failure:
            raise of_failure(failure) from None
        return as_data(narrowed(timeline(program, scope, answer, as_of(facts)), whose))

    def _verified(self, asked: Asked) -> Any:
        from service.records.verify import NoRecord, verify

        data = read_object(asked.body, self.limits)
        try:
            return verify(data, self.law.evaluator, self.law.basis).as_json()
        except NoRecord as problem:
            raise Trouble("bad-record", str(problem)) from None

    # --------------------------------------------------------------------------------------------------------- batch

    def _lines(self, asked: Asked) -> bytes:
        """The answers to some lines of a batch, a line each; empty lines have none."""
        assert asked.scope is not None
        names = {each.name for each in self.law.evaluator.types(asked.scope)[0].fields}
        given = enumerate(asked.body.split(b"\n"), asked.options.first)
        return b"".join(
            encoded(self._line(number, line, asked, names)) + b"\n" for number, line in given if line.strip()
        )

    def _line(self, number: int, line: bytes, asked: Asked, names: Collection[str]) -> Any:
        """The answer to a line. What is carried over is no fact of the question, unless it is one of its `names`."""
        scope, options = asked.scope, asked.options
        assert scope is not None
        try:
            given = self._facts(line, Options(), scope)
            kept = {name: given[name] for name in options.keep if name in given}
            facts = {name: each for name, each in given.items() if name in names or name not in kept}
            facts |= self._chosen(options, facts, scope)
            outcomes = self.law.evaluator.outcomes(scope, facts)
        except BadFacts as problem:
            return {"line": number, "problem": of_facts(problem).as_json()}
        except Failure as failure:
            return {"line": number, "problem": of_failure(failure).as_json()}
        except Trouble as trouble:
            return {"line": number, "problem": trouble.as_json()}
        outputs = {name: each.as_json() for name, each in outcomes.items()}
        return {"line": number, **({"kept": kept} if kept else {}), "outputs": outputs}

    # --------------------------------------------------------------------------------------------------------- facts

    def _facts(self, body: bytes, options: Options, scope: QualifiedName) -> dict[str, Given]:
        """The facts of a body with the readings that are chosen besides. Raises `Trouble`."""
        facts = read_object(body, self.limits)
        return {**facts, **self._chosen(options, facts, scope)} if options.reading else facts

    def check_choices(self, options: Options, scope: QualifiedName) -> None:
        """Whether the readings that are chosen are such of the scope. Raises `Trouble`."""
        self._chosen(options, {}, scope)

    def _chosen(self, options: Options, facts: Mapping[str, Given], scope: QualifiedName) -> dict[str, Given]:
        if not options.reading:
            return {}
        try:
            return readings.choices(options.reading, self.law.evaluator.readings(scope), facts, scope.name)
        except BadReading as problem:
            raise Trouble("bad-parameter", str(problem), parameter="reading") from None


def read_object(body: bytes, limits: Limits) -> dict[str, Given]:
    """The JSON object of a body, its numbers exact. Raises `Trouble`."""
    if len(body) <= limits.items and (quick := quickly_read(body)) is not None:  # a shorter body holds no longer list
        return quick
    try:
        text = body.decode("utf-8").removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    except UnicodeDecodeError as problem:
        raise Trouble(
            "not-json",
            f"The body is not UTF-8: byte {problem.start:,} (0x{body[problem.start]:02X}) stands for no letter.",
        ) from None
    if not text.strip():
        raise Trouble("not-json", 'The body is empty. Send an object with a value for each fact: {"project": …}.')
    try:
        given = loads(text)
    except BadFacts as problem:
        raise of_facts(problem) from None
    except RecursionError:
        raise Trouble("not-json", "The body nests too deeply to be read.") from None
    if not isinstance(given, dict):
        wrong = Problem("", "an object with a value for each fact", shown(given))
        raise of_facts(BadFacts((wrong,)))
    if len(body) > limits.items:
        long = list(_too_long(given, "", limits.items))
        if long:
            raise of_facts(BadFacts(tuple(long)), given)
    return given


def _too_long(given: Given, path: str, limit: int) -> list[Problem]:
    if isinstance(given, Mapping):
        return [each for name, value in given.items() for each in _too_long(value, within(path, name), limit)]
    if isinstance(given, list):
        if len(given) > limit:
            return [Problem(path, f"a list of at most {limit:,} items", f"one of {len(given):,}")]
        return [each for number, value in enumerate(given) for each in _too_long(value, f"{path}[{number}]", limit)]
    return []
