"""A reply on its way to the client."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from starlette.types import Scope, Send

from service.http.asking import Reply

#: The key under which the server offers, with a request, to send the whole reply to it at once (`Whole`).
WHOLE = "kotmai.whole"
#: Takes the scope of the request, and the reply to it: its status, its headers as they go over the wire, and its body.
#: It says whether it has sent them.
Whole: TypeAlias = Callable[[Scope, int, bytes, bytes], bool]


async def send_bytes(send: Send, reply: Reply) -> None:
    """A reply that is whole already."""
    head = [
        (b"content-type", reply.media.encode()),
        (b"content-length", str(len(reply.body)).encode()),
        (b"cache-control", b"no-store"),
    ]
    if reply.headers:
        head += [(name.lower().encode(), value.encode()) for name, value in reply.headers.items()]
    await send({"type": "http.response.start", "status": reply.status, "headers": head})
    await send({"type": "http.response.body", "body": reply.body})
