"""The body of a request: whole, or line by line, never larger and never slower than the limits say."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable

from starlette.types import Message, Receive, Scope

from service.http.limits import Limits
from service.http.problems import Trouble


class Gone(Exception):
    """The client has closed the connection."""


async def whole(scope: Scope, receive: Receive, limits: Limits, media: Iterable[str]) -> bytes:
    """The body of a question. Raises `Trouble` and `Gone`."""
    check_media(scope, limits, media)
    message = await _first(receive, limits)
    if message.get("more_body", False):
        return await _rest(message.get("body", b""), receive, limits)
    body: bytes = message.get("body", b"")
    if len(body) > limits.body:
        raise too_large(limits)
    return body


async def _first(receive: Receive, limits: Limits) -> Message:
    """The first part of a body, which mostly is all of it."""
    try:
        async with asyncio.timeout(limits.patience):
            message = await receive()
    except TimeoutError:
        raise _too_slow(limits) from None
    if message["type"] == "http.disconnect":
        raise Gone
    return message


async def _rest(first: bytes, receive: Receive, limits: Limits) -> bytes:
    body = bytearray(first)
    try:
        async with asyncio.timeout(limits.patience):
            while True:
                if len(body) > limits.body:
                    raise too_large(limits)
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise Gone
                body += message.get("body", b"")
                if not message.get("more_body", False):
                    break
    except TimeoutError:
        raise _too_slow(limits) from None
    if len(body) > limits.body:
        raise too_large(limits)
    return bytes(body)


async def lines(receive: Receive, limits: Limits) -> AsyncIterator[bytes]:
    """The body in parts of whole lines, as they come; each line must be there in time, so that nobody holds a place by
    a letter a minute. Raises `Trouble` and `Gone`."""
    loop = asyncio.get_running_loop()
    rest, more, latest = b"", True, loop.time() + limits.patience
    while more:
        try:
            async with asyncio.timeout_at(latest):
                message = await receive()
        except TimeoutError:
            raise _too_slow(limits) from None
        if message["type"] == "http.disconnect":
            raise Gone
        more = message.get("more_body", False)
        rest += message.get("body", b"")
        end = rest.rfind(b"\n") + 1
        if end:
            yield rest[:end]
            rest, latest = rest[end:], loop.time() + limits.patience
        if len(rest) > limits.body:
            raise Trouble("too-large", f"A line of a batch is at most {limits.body:,} bytes.", limit=limits.body)
    if rest:
        yield rest


def check_media(scope: Scope, limits: Limits, media: Iterable[str], *, bounded: bool = True) -> None:
    """Refuses what is announced to be too large, or to be of another kind."""
    found = kind = encoding = ""
    for name, value in scope["headers"]:
        if name == b"content-type":
            kind = value.decode("latin-1")
        elif name == b"content-length":
            found = value.decode("latin-1")
        elif name == b"content-encoding":
            encoding = value.decode("latin-1")
    if bounded and found.isdigit() and int(found) > limits.body:
        raise too_large(limits)
    if encoding and encoding.lower() != "identity":
        raise Trouble("not-json-content", f"The body is compressed (`{encoding[:40]}`): send it as it is.")
    named, _, parameters = kind.partition(";")
    wanted = tuple(media)
    if named.strip().lower() not in wanted:
        came = f"it is `{kind[:80]}`" if kind else "none is named"
        raise Trouble(
            "not-json-content",
            f"The content type of this body is {wanted[0]}, but {came}: send `Content-Type: {wanted[0]}`.",
        )
    charset = parameters.replace(" ", "").lower().partition("charset=")[2].strip('"')
    if charset and charset not in ("utf-8", "utf8"):
        raise Trouble("not-json-content", f"JSON is sent in UTF-8, not in `{charset[:40]}`.")


def too_large(limits: Limits) -> Trouble:
    """A question beyond the limit; the rest of it is not read."""
    return Trouble(
        "too-large",
        f"A question is at most {limits.body:,} bytes; a batch takes many, a line each.",
        {"Connection": "close"},
        limit=limits.body,
    )


def _too_slow(limits: Limits) -> Trouble:
    return Trouble(
        "too-slow-a-client",
        f"Nothing more of the body came within {limits.patience:g} seconds.",
        {"Connection": "close"},
        limit=limits.patience,
    )
