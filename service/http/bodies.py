"""The body of a request: whole, or line by line, never larger and never slower than the limits say."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import lru_cache

from starlette.types import Receive, Scope

from service.http.limits import Limits
from service.http.problems import Trouble


class Gone(Exception):
    """The client has closed the connection."""


async def whole(scope: Scope, receive: Receive, limits: Limits, media: tuple[str, ...]) -> bytes:
    """The body of a question. That it comes in time, the connection sees to (`service.http.protocol`). Raises `Trouble`
    and `Gone`."""
    check_media(scope, limits, media)
    body, more = b"", True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        part, more = message.get("body", b""), message.get("more_body", False)
        body = body + part if body else part
        if len(body) > limits.body:
            raise too_large(limits)
    return body


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
            raise too_slow(limits) from None
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


def check_media(scope: Scope, limits: Limits, media: tuple[str, ...], *, bounded: bool = True) -> None:
    """Refuses what is announced to be too large, or to be of another kind."""
    length = kind = encoding = b""
    for name, value in scope["headers"]:
        if name == b"content-type":
            kind = value
        elif name == b"content-length":
            length = value
        elif name == b"content-encoding" or (name == b"transfer-encoding" and value.lower() != b"chunked"):
            encoding = value
    if bounded and len(length) > 5 and length.isdigit() and int(length) > limits.body:
        raise too_large(limits)
    if encoding and encoding.lower() != b"identity":
        told = encoding[:40].decode("latin-1")
        raise Trouble("not-json-content", f"The body is compressed (`{told}`): send it as it is.")
    wrong = _wrong_kind(kind, media)
    if wrong:
        raise Trouble("not-json-content", wrong)


@lru_cache(maxsize=64)
def _wrong_kind(sent: bytes, wanted: tuple[str, ...]) -> str:
    """What is wrong with a content type, or ""."""
    kind = sent.decode("latin-1")
    named, _, parameters = kind.partition(";")
    if named.strip().lower() not in wanted:
        came = f"it is `{kind[:80]}`" if kind else "none is named"
        return f"The content type of this body is {wanted[0]}, but {came}: send `Content-Type: {wanted[0]}`."
    charset = parameters.replace(" ", "").lower().partition("charset=")[2].strip('"')
    if charset and charset not in ("utf-8", "utf8"):
        return f"JSON is sent in UTF-8, not in `{charset[:40]}`."
    return ""


def too_large(limits: Limits) -> Trouble:
    """A question beyond the limit; the rest of it is not read."""
    return Trouble(
        "too-large",
        f"A question is at most {limits.body:,} bytes; a batch takes many, a line each.",
        {"Connection": "close"},
        limit=limits.body,
    )


def too_slow(limits: Limits) -> Trouble:
    """A client that does not send what it has begun."""
    return Trouble(
        "too-slow-a-client",
        f"The request did not come within {limits.patience:g} seconds.",
        {"Connection": "close"},
        limit=limits.patience,
    )
