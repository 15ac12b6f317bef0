"""The built site, as files: compressed where the browser takes that, and with a policy that lets no page run or load
anything that is not the site's own."""

from __future__ import annotations

import asyncio
import re
import zlib
from base64 import b64encode
from collections import OrderedDict
from hashlib import sha256
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

#: What is worth compressing.
_TEXT = (
    "text/",
    "application/json",
    "application/javascript",
    "image/svg+xml",
    "application/xml",
    "application/ld+json",
)
#: So much of compressed files is kept.
_KEPT = 32 << 20

_SCRIPT = re.compile(rb"<script(?![^>]*\bsrc=)([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_DATA = re.compile(rb"type=[\"']?(?!text/javascript|module)[a-z]+/", re.IGNORECASE)


class Site(StaticFiles):
    """The folder that `kotmai site` writes."""

    def __init__(self, folder: Path) -> None:
        super().__init__(directory=folder, html=True)
        self.policy = policy(folder)
        self._compressed: OrderedDict[tuple[str, float], bytes] = OrderedDict()
        self._size = 0

    async def get_response(self, path: str, scope: Scope) -> Response:
        """As that of files, with what browsers are told besides."""
        try:
            response = await super().get_response(path, scope)
        except HTTPException as problem:
            if problem.status_code != 405:
                raise
            response = Response("Only GET and HEAD are offered here.", 405, {"allow": "GET, HEAD"})
        if isinstance(response, FileResponse):
            response = await self._smaller(response, scope)
        response.headers["x-content-type-options"] = "nosniff"
        response.headers["referrer-policy"] = "same-origin"
        response.headers["content-security-policy"] = self.policy
        if "/assets/" in f"/{path}":
            response.headers["cache-control"] = "public, max-age=3600"
        else:
            response.headers["cache-control"] = "no-cache"
        return response

    async def _smaller(self, response: FileResponse, scope: Scope) -> Response:
        """The file compressed, once, on a thread: that takes some milliseconds."""
        asked = Headers(scope=scope)
        is_text = response.headers.get("content-type", "").startswith(_TEXT)
        if not is_text:
            return response
        response.headers["vary"] = "Accept-Encoding"
        if not _takes_gzip(asked.get("accept-encoding", "")) or "range" in asked or response.status_code != 200:
            return response
        stat = response.stat_result
        if stat is None or stat.st_size < 1024:
            return response
        own = response.headers.get("etag", "").strip('"')
        tag = f'"{own}-gz"'
        if tag in asked.get("if-none-match", ""):
            told = {name: response.headers[name] for name in ("last-modified", "vary")}
            return Response(status_code=304, headers={**told, "etag": tag})
        key = str(response.path), stat.st_mtime
        body = self._compressed.get(key)
        if body is None:
            body = await asyncio.to_thread(_gzip, Path(response.path))
            self._keep(key, body)
        self._compressed.move_to_end(key)
        headers = {name: value for name, value in response.headers.items() if name not in ("content-length", "etag")}
        headers |= {"content-encoding": "gzip", "etag": tag}
        return Response(b"" if scope["method"] == "HEAD" else body, 200, {**headers, "content-length": str(len(body))})

    def _keep(self, key: tuple[str, float], body: bytes) -> None:
        self._compressed[key] = body
        self._size += len(body)
        while self._size > _KEPT:
            _, oldest = self._compressed.popitem(last=False)
            self._size -= len(oldest)


def policy(folder: Path) -> str:
    """The content security policy of the site: scripts are its files, and those within its pages by their hashes."""
    hashes = dict.fromkeys(
        f"'sha256-{b64encode(sha256(script).digest()).decode()}'"
        for page in sorted(folder.rglob("*.html"))
        for attributes, script in _SCRIPT.findall(page.read_bytes())
        if not _DATA.search(attributes)
    )
    scripts = " ".join(("'self'", *hashes))
    return (
        f"default-src 'self'; script-src {scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
    )


def _takes_gzip(accepted: str) -> bool:
    """Whether a client names gzip, and does not refuse it by a weight of nought."""
    for each in accepted.lower().split(","):
        coding, _, weight = each.replace(" ", "").partition(";q=")
        if coding in ("gzip", "x-gzip"):
            return weight.strip("0.") != "" or weight == ""
    return False


def _gzip(path: Path) -> bytes:
    """As gzip writes it, without the time: the same file gives the same bytes."""
    squeeze = zlib.compressobj(6, zlib.DEFLATED, 31)
    return squeeze.compress(path.read_bytes()) + squeeze.flush()
