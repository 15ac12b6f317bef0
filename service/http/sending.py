"""A reply on its way to the client."""

from __future__ import annotations

from starlette.types import Send

from service.http.asking import Reply


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
