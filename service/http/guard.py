"""Around every request: its number, its headers, its line in the log, its place in the counts; and the last word where
something fails."""

from __future__ import annotations

import itertools
import logging
import os
from collections.abc import Awaitable, Callable, Sequence
from time import perf_counter
from typing import TypeAlias

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.http import logs
from service.http.asking import JSON, PROBLEM, Reply, refusal
from service.http.bodies import Gone
from service.http.metrics import Metrics
from service.http.problems import Trouble
from service.http.sending import WHOLE, Whole, send_bytes

#: The key under which an endpoint notes its route, and the body that it has read.
ROUTE, BODY = "kotmai.route", "kotmai.body"

#: What uvloop says where the client has gone, and the server has not been told yet.
_CLOSED = "the handler is closed"
_ALLOW = b"access-control-allow-origin"
_POLICY = b"content-security-policy"
#: What a browser may do with any reply of the API: show it, and nothing else.
_API = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (_POLICY, b"default-src 'none'; frame-ancestors 'none'"),
    (b"cross-origin-resource-policy", b"same-origin"),
]
#: The same as they go over the wire, by the kind of the content.
_HEADS = {
    media: b"".join(
        b"%b: %b\r\n" % each for each in ((b"content-type", media.encode()), (b"cache-control", b"no-store"), *_API)
    )
    for media in (JSON, PROBLEM)
}

#: The reply to a request that is a question; None for any other.
Straight: TypeAlias = Callable[[Scope, Receive], Awaitable[Reply] | None]


class Guard:
    """The outermost application. `origins` are those of other sites whose pages may read replies of the API. Questions,
    which are most requests by far, are answered by `straight`, and all others by `app`."""

    def __init__(
        self, app: ASGIApp, straight: Straight, metrics: Metrics, log: logs.Log, origins: Sequence[str] = ()
    ) -> None:
        self.app = app
        self.straight = straight
        self.metrics = metrics
        self.log = log
        self.origins = frozenset(each.encode() for each in origins)
        self._numbers = itertools.count(1)
        self._own = os.urandom(4).hex()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = perf_counter()
        id_ = f"{self._own}-{next(self._numbers)}"
        is_api = scope["path"].startswith("/api")
        headers = [(b"x-request-id", id_.encode())]
        if is_api:
            headers += self._cors(scope) if self.origins else _API
        status = size = 0
        is_whole = False

        async def sending(message: Message) -> None:
            nonlocal status, size, is_whole
            if message["type"] == "http.response.start":
                status = message["status"]
                own = message.get("headers", ())
                if any(name == _POLICY for name, _ in own):  # a page has a policy of its own
                    message["headers"] = [*own, *(each for each in headers if each[0] != _POLICY)]
                else:
                    message["headers"] = [*own, *headers]
            else:
                size += len(message.get("body", b""))
                is_whole = not message.get("more_body", False)
            try:
                await send(message)
            except RuntimeError as problem:
                raise _gone(problem) from None

        try:
            if is_api and self.origins and scope["method"] == "OPTIONS" and _ALLOW in dict(headers):
                await self._preflight(scope, sending)
            elif (asked := self.straight(scope, receive)) is not None:
                reply = await asked
                if self._sent_whole(scope, reply, id_):
                    status, size = reply.status, len(reply.body)
                else:
                    await send_bytes(sending, reply)
            else:
                await self.app(scope, receive, sending)
        except Gone:
            status = status or 499
        except Exception:
            logging.getLogger("kotmai.service").exception("A request failed (%s)", id_)
            if status and not is_whole:
                raise  # half a reply: the server ends the connection, so that nobody takes it for all
            if not status:
                await send_bytes(
                    sending, refusal(Trouble("broken", f"The service made a mistake; its log has it as {id_}."))
                )
        finally:
            route = scope.get(ROUTE, "api" if is_api else "site")
            seconds = perf_counter() - began
            self.metrics.count(route, status, seconds)
            if self.log != "errors":
                client = scope["client"][0] if scope.get("client") else ""
                body = scope.get(BODY) if self.log == "facts" else None
                logs.request(id_, client, scope["method"], route, scope["path"], status, seconds, size, body)

    def _sent_whole(self, scope: Scope, reply: Reply, id_: str) -> bool:
        """Sends a reply at once, where it has no headers of its own and the server can."""
        whole: Whole | None = scope.get(WHOLE)
        if whole is None or reply.headers or self.origins:
            return False
        body = reply.body
        head = b"%bx-request-id: %b\r\ncontent-length: %d\r\n" % (_HEADS[reply.media], id_.encode(), len(body))
        try:
            return whole(scope, reply.status, head, body)
        except RuntimeError as problem:
            raise _gone(problem) from None

    def _cors(self, scope: Scope) -> list[tuple[bytes, bytes]]:
        """What browsers are told where pages of other origins may read replies."""
        origin = next((value for name, value in scope["headers"] if name == b"origin"), b"")
        if origin not in self.origins and b"*" not in self.origins:
            return [*_API, (b"vary", b"Origin")]
        return [
            *(each for each in _API if each[0] != b"cross-origin-resource-policy"),
            (_ALLOW, origin or b"*"),
            (b"vary", b"Origin"),
            (b"cross-origin-resource-policy", b"cross-origin"),
        ]

    async def _preflight(self, scope: Scope, send: Send) -> None:
        scope[ROUTE] = "preflight"
        allowed = [
            (b"access-control-allow-methods", b"GET, HEAD, POST"),
            (b"access-control-allow-headers", b"content-type"),
            (b"access-control-max-age", b"600"),
        ]
        await send({"type": "http.response.start", "status": 204, "headers": allowed})
        await send({"type": "http.response.body", "body": b""})


def _gone(problem: RuntimeError) -> Exception:
    """What a failure to send says."""
    return Gone() if _CLOSED in str(problem) else problem
