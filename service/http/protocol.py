"""The server's protocol with the limits that uvicorn leaves to a proxy: how long and how large the head of a request
may be, and how long a reply may wait for a client that does not take it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from http import HTTPStatus
from typing import ClassVar

from starlette.types import Scope
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from service.http.asking import refusal
from service.http.bodies import too_slow
from service.http.limits import Limits
from service.http.problems import Trouble
from service.http.sending import WHOLE

#: So many lines of headers are read.
_HEADERS = 100
#: Connections from the machine itself are those of a proxy, behind which there are many clients.
_LOOPBACK = ("127.", "::1")


class Protocol(HttpToolsProtocol):
    """One connection."""

    limits = Limits()

    #: How many connections each address has.
    _of_address: ClassVar[Counter[str]] = Counter()
    _address = ""
    _head_bytes = 0
    #: What came behind the head and was no body: the marks of a body in chunks, and what trails it.
    _beside_body = 0
    _is_large = False
    _in_head = True
    _in_body = False
    _clock: asyncio.TimerHandle | None = None
    _taking: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._address = self.client[0] if self.client else ""
        self._of_address[self._address] += 1
        if self._of_address[self._address] > self.limits.connections_each and not self._address.startswith(_LOOPBACK):
            transport.abort()
            return
        self._watch()

    def data_received(self, data: bytes) -> None:
        if self._in_head:
            self._head_bytes += len(data)
        else:
            self._beside_body += len(data)
        super().data_received(data)
        limit = self.limits.head
        if (self._head_bytes if self._in_head else self._beside_body) > limit and not self.transport.is_closing():
            self._refuse(self._too_large())
        # What came whole, as nearly all requests do, needs no clock.
        is_waited_for = self._in_body or (self._in_head and self._head_bytes > 0)
        if is_waited_for:
            if self._clock is None:
                self._watch()
        elif self._clock is not None:
            self._rest()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._in_head = True

    def on_header(self, name: bytes, value: bytes) -> None:
        if len(self.headers) >= _HEADERS:
            self._is_large = True
            raise ValueError("too many headers")  # the parser stops, and the connection with it
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        if self._head_bytes > self.limits.head:  # with some of the body, perhaps
            own = len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)
            if own > self.limits.head:
                self._is_large = True
                raise ValueError("too long a head")
        self._in_head = False
        self._beside_body = 0
        self._head_bytes = 0
        self._rest()
        # The lines of a batch may come for as long as one likes: that each comes in time, its endpoint sees to.
        self._in_body = not self.url.partition(b"?")[0].endswith(b"/batch")
        super().on_headers_complete()
        self.scope[WHOLE] = self.send_whole  # type: ignore[literal-required]

    def send_whole(self, scope: Scope, status: int, head: bytes, body: bytes) -> bool:
        """Sends a reply as `RequestResponseCycle.send` would, but at once: of headers that are known to be right, each
        of which that would look at. It does not where something is unlike most requests (`service.http.sending.Whole`).
        """
        cycle: RequestResponseCycle = self.cycle
        if cycle.scope is not scope or cycle.disconnected or cycle.response_started or self.flow.write_paused:
            return False
        cycle.response_started = cycle.response_complete = True
        cycle.waiting_for_100_continue = False
        close = b"" if cycle.keep_alive else b"connection: close\r\n"
        common = b"".join([b"%b: %b\r\n" % each for each in cycle.default_headers])
        self.transport.write(b"".join((STATUS_LINE[status], common, head, close, b"\r\n", body)))
        cycle.message_event.set()
        if not cycle.keep_alive:
            self.transport.close()
        cycle.on_response()
        return True

    def on_body(self, body: bytes) -> None:
        self._beside_body = 0
        super().on_body(body)

    def send_400_response(self, msg: str) -> None:
        """What the parser does not take is no request, or too much of one."""
        self._refuse(self._too_large() if self._is_large else Trouble("not-http", msg))

    def on_message_complete(self) -> None:
        self._in_head = True
        self._in_body = False
        super().on_message_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        self._rest()
        self._end_looking()
        self._of_address[self._address] -= 1
        if not self._of_address[self._address]:
            del self._of_address[self._address]
        super().connection_lost(exc)

    def shutdown(self) -> None:
        """As uvicorn's; a connection without a question under way is closed, and one that does not close is cut."""
        super().shutdown()
        if self.transport.is_closing():
            self._cut_later()

    def timeout_keep_alive_handler(self) -> None:
        """A connection without a question is closed; where the last reply was not taken, it is cut."""
        super().timeout_keep_alive_handler()
        self._cut_later()

    def _watch(self) -> None:
        self._clock = self.loop.call_later(self.limits.patience, self._too_slow)

    def _rest(self) -> None:
        if self._clock is not None:
            self._clock.cancel()
            self._clock = None

    def _too_slow(self) -> None:
        self._clock = None
        if self.transport.is_closing():
            return
        if self._in_body and self.cycle.response_started:
            self._leave()
        else:
            self._refuse(too_slow(self.limits))

    def _too_large(self) -> Trouble:
        limit = self.limits.head
        return Trouble("too-large-a-head", f"The head of a request is at most {limit:,} bytes.", limit=limit)

    def _refuse(self, trouble: Trouble) -> None:
        """A reply without the application, which has not seen the request, or waits for the rest of it."""
        reply, status = refusal(trouble), HTTPStatus(trouble.status)
        head = (
            f"HTTP/1.1 {status.value} {status.phrase}\r\nconnection: close\r\n"
            f"content-type: {reply.media}\r\ncontent-length: {len(reply.body)}\r\n\r\n"
        )
        self.transport.write(head.encode() + reply.body)
        self._leave()

    def _leave(self) -> None:
        """Ends the connection. The application, if it is at work on the request, is told as if the client had gone."""
        self.transport.close()
        cycle: RequestResponseCycle | None = self.cycle  # there is none before the first request
        if cycle is not None and not cycle.response_complete:
            cycle.disconnected = True
            cycle.message_event.set()
        self._cut_later()

    def pause_writing(self) -> None:
        """More waits for the client than it takes: from here on it is looked whether it takes anything."""
        super().pause_writing()
        if self._taking is None:
            self._taking = self._later(self._waiting_bytes(), self._look)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._end_looking()

    def _look(self, before: int) -> None:
        now = self._waiting_bytes()
        if now < before:
            self._taking = self._later(now, self._look)
        else:
            self._taking = None
            self.transport.abort()

    def _end_looking(self) -> None:
        if self._taking is not None:
            self._taking.cancel()
            self._taking = None

    def _cut_later(self) -> None:
        """Cuts a connection that is being closed, once the client takes no more of what waits for it."""
        self._later(self._waiting_bytes(), self._cut)

    def _cut(self, before: int) -> None:
        now = self._waiting_bytes()
        if 0 < now < before:
            self._later(now, self._cut)
        elif self.transport is not None:
            self.transport.abort()

    def _later(self, before: int, then: Callable[[int], None]) -> asyncio.TimerHandle:
        return self.loop.call_later(self.limits.patience, then, before)

    def _waiting_bytes(self) -> int:
        """What the client has not taken; none once the connection is gone."""
        transport: asyncio.Transport | None = self.transport
        return transport.get_write_buffer_size() if transport is not None else 0
