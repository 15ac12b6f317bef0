"""The application: addresses and what stands behind them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route, Router
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope

from service.http import metrics as counting
from service.http import parameters
from service.http.asking import JSON, Answering, Reply, encoded, refusal
from service.http.endpoints import Batch, Desk, Question
from service.http.guard import ROUTE, Guard
from service.http.helpers import Helpers
from service.http.limits import Limits
from service.http.logs import Log
from service.http.metrics import Metrics
from service.http.problems import KINDS, Trouble, not_found

if TYPE_CHECKING:
    from service.http.law import Law

#: What the page on the API has in common with the site.
ASSETS = Path(__file__).resolve().parents[2] / "docs" / "theme" / "assets"
FONTS, ICON = ASSETS / "fonts", ASSETS / "favicon.svg"

#: What stands in the address of a question before its name and after it.
_ASK = "/api/scopes/", "/ask"


@dataclass(frozen=True, slots=True)
class Settings:
    """How a service is run. `version` is what `/api/version` tells, `docs` the page on the API, `site` the application
    that has the site, if any, and `origins` the other sites whose pages may read replies."""

    version: dict[str, Any]
    description: bytes
    docs: bytes
    site: ASGIApp | None = None
    limits: Limits = field(default_factory=Limits)
    log: Log = "requests"
    origins: Sequence[str] = ()
    worker: str = "1"


def application(law: Law, helpers: Helpers, answering: Answering, settings: Settings) -> ASGIApp:
    """The service as an application of ASGI."""
    metrics = Metrics()
    desk = Desk(answering, helpers, metrics, settings.limits)
    metrics.gauges["kotmai_questions_waiting"] = ("Questions that wait for a helper.", lambda: helpers.waiting)
    static = _Static(law, settings, metrics)
    ask = Question(desk, "ask", f"{_ASK[0]}{{name}}{_ASK[1]}", parameters.OF_ASK)
    api: list[BaseRoute] = [
        Route("/scopes/{name}/ask", ask, methods=["POST"]),
        Route("/scopes/{name}/batch", Batch(desk, "/api/scopes/{name}/batch"), methods=["POST"]),
        Route(
            "/timelines/{name}",
            Question(desk, "timeline", "/api/timelines/{name}", parameters.OF_TIMELINE),
            methods=["POST"],
        ),
        Route("/verify", Question(desk, "verify", "/api/verify", (), with_scope=False), methods=["POST"]),
        Route("/scopes", static.scopes),
        Route("/scopes/{name}", static.scope),
        Route("/provisions", static.provisions),
        Route("/provisions/{id}", static.provision),
        Route("/health", static.health),
        Route("/version", static.version),
        Route("/metrics", static.metrics),
        Route("/openapi.json", static.description),
        Route("/docs", static.docs),
        Route("/", static.to_docs),
    ]
    if FONTS.is_dir():
        api.append(Mount("/assets", StaticFiles(directory=FONTS)))
    # The API refuses by itself what it does not have: the site, which takes every address, would answer with a page.
    routes: list[BaseRoute] = [
        Route("/api", static.to_docs),
        Mount("/api", Router(api, redirect_slashes=False)),
    ]
    if ICON.is_file():
        routes.append(Route("/favicon.ico", static.icon))
    routes.append(Mount("/", settings.site) if settings.site is not None else Route("/", static.to_docs))

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        del app
        try:
            yield
        finally:
            helpers.end()

    app = Starlette(
        routes=routes,
        lifespan=lifespan,
        exception_handlers={HTTPException: _refused, Trouble: _troubled, Exception: _broken},
    )
    app.router.redirect_slashes = False
    return Guard(app, _Straight(ask), metrics, settings.log, settings.origins)


class _Straight:
    """The way of questions past the router."""

    def __init__(self, ask: Question) -> None:
        self.ask = ask

    def __call__(self, scope: Scope, receive: Receive) -> Awaitable[Reply] | None:
        """The reply to a question; None for any other request."""
        path: str = scope["path"]
        if scope["method"] != "POST" or not path.startswith(_ASK[0]) or not path.endswith(_ASK[1]):
            return None
        name = path[len(_ASK[0]) : -len(_ASK[1])]
        if not name or "/" in name:
            return None
        scope["path_params"] = {"name": name}
        return self.ask.reply(scope, receive)


class _Static:
    """What is the same until the rules change, each made once and sent with a tag that browsers ask by."""

    def __init__(self, law: Law, settings: Settings, metrics: Metrics) -> None:
        self.law = law
        self.settings = settings
        self.counts = metrics
        self._made: dict[str, tuple[bytes, str]] = {}

    async def scopes(self, request: Request) -> Response:
        return self._send(request, "/api/scopes", "scopes", lambda: self.law.listed())

    async def scope(self, request: Request) -> Response:
        name = self.law.scope(request.path_params["name"])
        return self._send(request, "/api/scopes/{name}", f"scope {name}", lambda: self.law.shown(name))

    async def provisions(self, request: Request) -> Response:
        return self._send(request, "/api/provisions", "provisions", self.law.listed_provisions)

    async def provision(self, request: Request) -> Response:
        id_ = request.path_params["id"]
        found = self.law.provision(id_)
        return self._send(request, "/api/provisions/{id}", f"provision {id_}", lambda: found)

    async def version(self, request: Request) -> Response:
        return self._send(request, "/api/version", "version", lambda: self.settings.version)

    async def health(self, request: Request) -> Response:
        return _plain(request, "/api/health", JSON, encoded({"status": "ok"}))

    async def metrics(self, request: Request) -> Response:
        tasks = float(len(asyncio.all_tasks()))
        self.counts.gauges["kotmai_tasks"] = ("Tasks of the event loop.", lambda: tasks)
        text = self.counts.text({"worker": self.settings.worker})
        return _plain(request, "/api/metrics", counting.MEDIA, text.encode())

    async def description(self, request: Request) -> Response:
        self._made.setdefault("description", _tagged(self.settings.description))
        return self._send(request, "/api/openapi.json", "description", dict)

    async def docs(self, request: Request) -> Response:
        response = _plain(request, "/api/docs", "text/html; charset=utf-8", self.settings.docs)
        style = sha256_of_styles(self.settings.docs)
        response.headers["content-security-policy"] = (
            f"default-src 'none'; style-src {style}; font-src 'self'; img-src 'self'; base-uri 'none'; "
            "form-action 'none'; frame-ancestors 'none'"
        )
        return response

    async def icon(self, request: Request) -> Response:
        """What browsers ask for by themselves, and the page on the API."""
        request.scope[ROUTE] = "/favicon.ico"
        headers = {
            "cache-control": "public, max-age=3600",
            "x-content-type-options": "nosniff",
            "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
        }
        return FileResponse(ICON, media_type="image/svg+xml", headers=headers)

    async def to_docs(self, request: Request) -> Response:
        request.scope[ROUTE] = "/api"
        return RedirectResponse("/api/docs", 307)

    def _send(self, request: Request, route: str, key: str, make: Any) -> Response:
        request.scope[ROUTE] = route
        if request.url.query:
            name = next(iter(request.query_params), request.url.query)
            raise Trouble("bad-parameter", f"There is no parameter `{name[:80]}` here.", parameter=name)
        if key not in self._made:
            self._made[key] = _tagged(encoded(make()))
        body, tag = self._made[key]
        headers = {"etag": tag, "cache-control": "no-cache"}
        known = request.headers.get("if-none-match", "")
        if tag in known or known.strip() == "*":
            return Response(status_code=304, headers=headers)
        return Response(body, media_type=JSON, headers=headers)


def _tagged(body: bytes) -> tuple[bytes, str]:
    return body, f'"{sha256(body).hexdigest()[:24]}"'


def _plain(request: Request, route: str, media: str, body: bytes) -> Response:
    request.scope[ROUTE] = route
    return Response(body, headers={"content-type": media, "cache-control": "no-cache"})


def sha256_of_styles(page: bytes) -> str:
    """The style elements of a page, as a content security policy names them."""
    import re
    from base64 import b64encode

    found = re.findall(rb"<style>(.*?)</style>", page, re.DOTALL)
    return " ".join(f"'sha256-{b64encode(sha256(each).digest()).decode()}'" for each in found)


async def _refused(request: Request, problem: Exception) -> Response:
    """What the router refuses: an address or a method that there is not."""
    assert isinstance(problem, HTTPException)
    if problem.status_code == 405:
        trouble = Trouble("method-not-allowed", f"`{request.method}` is not offered here.", problem.headers)
    elif problem.status_code == 404:
        trouble = not_found(f"There is nothing at `{request.url.path[:200]}`.")
    else:
        return Response(problem.detail, problem.status_code)
    return _as_response(refusal(trouble))


async def _troubled(request: Request, trouble: Exception) -> Response:
    del request
    assert isinstance(trouble, Trouble)
    assert trouble.kind in KINDS
    return _as_response(refusal(trouble))


async def _broken(request: Request, problem: Exception) -> Response:
    """A mistake of the service, which the guard logs."""
    del request, problem
    return _as_response(
        refusal(Trouble("broken", "The service made a mistake; its log has more under the id of the reply."))
    )


def _as_response(reply: Reply) -> Response:
    return Response(
        reply.body, reply.status, {**(reply.headers or {}), "content-type": reply.media, "cache-control": "no-store"}
    )
