"""The endpoints that take a body: each reads it, has it answered at once or by a helper, and sends the reply."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from starlette.types import Receive, Scope, Send

from service.http import bodies, parameters
from service.http.asking import JSON, LINES, Answering, Asked, Kind, Options, Reply, refusal
from service.http.bodies import Gone
from service.http.clock import Slow, within
from service.http.guard import BODY, ROUTE
from service.http.helpers import Helpers
from service.http.limits import Limits
from service.http.metrics import Metrics
from service.http.problems import Trouble
from service.http.sending import send_bytes

#: So many bytes of a batch's lines are handed to a helper together.
_PART = 32 << 10
#: So much of a batch's answers may wait for a client that sends all of its questions before it reads.
_PENDING = 16 << 20


@dataclass(frozen=True, slots=True)
class Desk:
    """What endpoints share."""

    answering: Answering
    helpers: Helpers
    metrics: Metrics
    limits: Limits

    async def reply(self, asked: Asked) -> Reply:
        """The reply to a question: at once where that is quick, else from a helper. Raises `Trouble`."""
        if not asked.options.all_readings and len(asked.body) <= self.limits.at_once_body:
            try:
                return within(self.limits.at_once, lambda: self.answering.respond(asked))
            except Slow:
                pass
        self.metrics.moved += 1
        return await self.helpers.ask(asked)


class Question:
    """An endpoint for questions of one kind. `with_scope`: the address names the scope."""

    def __init__(self, desk: Desk, kind: Kind, route: str, known: Sequence[str], *, with_scope: bool = True) -> None:
        self.desk = desk
        self.kind = kind
        self.route = route
        self.with_scope = with_scope
        #: What parameters ask for; questions have the same again and again.
        self.options = lru_cache(maxsize=1_024)(
            lambda query: parameters.options(query, tuple(known), desk.limits)  # raises `Trouble`, which is not kept
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send_bytes(send, await self.reply(scope, receive))

    async def reply(self, scope: Scope, receive: Receive) -> Reply:
        """The reply to a request, whatever is wrong with it. Raises `Gone`."""
        scope[ROUTE] = self.route
        desk = self.desk
        try:
            name = desk.answering.law.scope(scope["path_params"]["name"]) if self.with_scope else None
            options = self.options(scope["query_string"])
            body = scope[BODY] = await bodies.whole(scope, receive, desk.limits, (JSON,))
            return await desk.reply(Asked(self.kind, name, body, options))
        except Trouble as trouble:
            return refusal(trouble)


class Batch:
    """Lines of facts in, lines of answers out, as they come."""

    def __init__(self, desk: Desk, route: str) -> None:
        self.desk = desk
        self.route = route

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope[ROUTE] = self.route
        desk = self.desk
        try:
            name = desk.answering.law.scope(scope["path_params"]["name"])
            options = parameters.options(scope["query_string"], parameters.OF_BATCH, desk.limits)
            bodies.check_media(scope, desk.limits, (LINES, "application/jsonl", "application/json"), bounded=False)
            # A choice that cannot be followed is one mistake of the request, not one of every line.
            desk.answering.check_choices(options, name)
        except Trouble as trouble:
            await send_bytes(send, refusal(trouble))
            return
        await _Stream(desk, Asked("batch", name, b"", options), receive, send).run()


class _Stream:
    """One batch at work: it is read and answered while its answers are sent, so that neither waits for the other."""

    def __init__(self, desk: Desk, asked: Asked, receive: Receive, send: Send) -> None:
        self.desk = desk
        self.asked = asked
        self.receive = receive
        self.send = send
        self._pending: asyncio.Queue[bytes | None] = asyncio.Queue()
        self._size = 0
        self._room = asyncio.Event()
        self._room.set()

    async def run(self) -> None:
        """The whole exchange. What goes wrong once answers are under way is the last line."""
        head = [(b"content-type", LINES.encode()), (b"cache-control", b"no-store")]
        await self.send({"type": "http.response.start", "status": 200, "headers": head})
        try:
            async with asyncio.TaskGroup() as together:
                together.create_task(self._send())
                together.create_task(self._answer_all())
        except BaseExceptionGroup as found:
            if found.split(Gone)[1] is None:
                raise Gone from None
            raise
        await self.send({"type": "http.response.body", "body": b""})

    async def _answer_all(self) -> None:
        try:
            await self._answer()
        except Trouble as trouble:
            self._pending.put_nowait(refusal(trouble).body + b"\n")
        self._pending.put_nowait(None)

    async def _answer(self) -> None:
        number = 1
        async for part in bodies.lines(self.receive, self.desk.limits):
            for piece in _pieces(part):
                options: Options = replace(self.asked.options, first=number)
                number += piece.count(b"\n")
                self.desk.metrics.moved += 1
                reply = await self.desk.helpers.ask(replace(self.asked, body=piece, options=options))
                await self._put(reply.body if reply.status == 200 else reply.body + b"\n")

    async def _put(self, answers: bytes) -> None:
        while self._size > _PENDING:
            self._room.clear()
            await self._room.wait()
        self._size += len(answers)
        self._pending.put_nowait(answers)

    async def _send(self) -> None:
        try:
            while (answers := await self._pending.get()) is not None:
                if answers:
                    async with asyncio.timeout(self.desk.limits.patience):
                        await self.send({"type": "http.response.body", "body": answers, "more_body": True})
                self._size -= len(answers)
                self._room.set()
        except TimeoutError:
            raise Gone from None


def _pieces(part: bytes) -> list[bytes]:
    """Whole lines in pieces of some size: a helper takes turns between batches."""
    found: list[bytes] = []
    start = 0
    while start < len(part):
        end = part.find(b"\n", min(start + _PART, len(part)) - 1) + 1 or len(part)
        found.append(part[start:end])
        start = end
    return found
