"""The log: an object in a line of JSON for each request and each event, on the error stream.

What was asked is not in it unless the operator wants that: facts are about people.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from datetime import UTC, datetime
from typing import Any, Literal, TypeAlias

#: What is logged: nothing but mistakes of the service, requests, or requests with the facts that were sent.
Log: TypeAlias = Literal["errors", "requests", "facts"]

#: So much of a body is logged.
_BODY = 4_096

_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode


class Lines(logging.Formatter):
    """Events of the service and its libraries as lines of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        shown: dict[str, Any] = {
            "time": _time(record.created),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
        }
        if record.exc_info:
            shown["trace"] = self.formatException(record.exc_info)
        return _dumps(shown)


def begin(log: Log) -> None:
    """Send what the service and the server have to say to the error stream."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines())
    level = logging.ERROR if log == "errors" else logging.INFO
    for name in ("kotmai.service", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers[:] = [handler]
        logger.propagate = False
        logger.setLevel(level)
    # What clients do wrong, and the server's own starting and stopping, is said by the lines of requests and by us;
    # what the application does wrong, by the guard.
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)


def request(
    id_: str,
    client: str,
    method: str,
    route: str,
    path: str,
    status: int,
    seconds: float,
    size: int,
    body: bytes | None,
) -> None:
    """One request that was answered."""
    shown: dict[str, Any] = {
        "time": _time(time.time()),
        "level": "info",
        "event": "request",
        "id": id_,
        "client": client,
        "method": method,
        "route": route,
        "path": path,
        "status": status,
        "ms": round(seconds * 1000, 3),
        "bytes": size,
    }
    if body is not None:
        shown["body"] = body[:_BODY].decode("utf-8", "replace")
    sys.stderr.write(_dumps(shown) + "\n")


def event(words: str, **more: Any) -> None:
    """Something that happened to the service itself."""
    sys.stderr.write(_dumps({"time": _time(time.time()), "level": "info", "event": words, **more}) + "\n")


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
