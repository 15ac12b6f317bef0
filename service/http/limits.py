"""What one client may ask of the service, so that the others are served."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, times in seconds. How deep facts may go and how long a number may be, the reader of facts
    (`compiler.runtime.facts`) says itself."""

    #: The body of a question, and one line of a batch.
    body: int = 1 << 20
    #: Request line and headers together.
    head: int = 16 << 10
    #: Items of one list in the facts.
    items: int = 10_000
    #: Combinations of readings that one question may try.
    combinations: int = 1_000
    #: Processor time of a question while everything else waits; one that takes longer goes to a helper.
    at_once: float = 0.02
    #: A larger body goes to a helper at once: it takes long to read alone.
    at_once_body: int = 16 << 10
    #: How long a helper may work on one question.
    question: float = 5.0
    #: How long a client may take to send the head, a body, a line of a batch, or to take some of an answer.
    patience: float = 10.0
    #: How long a connection stays open without a question.
    idle: int = 5
    #: Questions that may wait for a helper; more are told to come again.
    waiting: int = 32
    #: Connections of one worker.
    connections: int = 1_000
    #: Connections of one address; the machine's own, behind which a proxy may stand, are not counted.
    connections_each: int = 100
    #: How long questions at work may go on once the service is told to stop.
    stopping: int = 10
