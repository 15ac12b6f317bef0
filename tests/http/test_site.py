"""The site beside the API, in one service: what each answers for, and how files are sent."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from tests.http.served import PATIENCE, serving

PAGE = "<!doctype html><title>Home</title><script>1 + 1</script>" + "<p>The words of the law.</p>" * 100
SECRET = "not for the public"
#: More than the buffers of the system take on the way to a client.
LARGE = 24 << 20
QUESTION = "/api/scopes/Fee/ask"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("with-site") / "site"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(PAGE)
    (folder / "404.html").write_text("<!doctype html><title>Not found</title>")
    (folder / "assets" / "site.css").write_text("p { margin: 0 }\n" * 200)
    (folder / "large.bin").write_bytes(b"\0" * LARGE)
    (folder.parent / "secret.txt").write_text(SECRET)
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    return folder


@pytest.fixture(scope="module")
def both(site: Path, small_rules: Path) -> Iterator[httpx.Client]:
    with (
        serving(small_rules, site.parent / "log", {"patience": 0.5}, 1, "--site", str(site)) as service,
        httpx.Client(base_url=service.address) as client,
    ):
        yield client


@pytest.mark.parametrize(
    ("method", "path", "status", "kind"),
    [
        ("GET", "/api/nothing", 404, "not-found"),
        ("GET", "/api/scopes/", 404, "not-found"),
        ("GET", "/api/scopes/Fee/ask/more", 404, "not-found"),
        ("GET", QUESTION, 405, "method-not-allowed"),
        ("OPTIONS", QUESTION, 405, "method-not-allowed"),
        ("DELETE", "/api/scopes", 405, "method-not-allowed"),
        ("POST", "/api/scopes/F%2fee/ask", 404, "not-found"),
        ("GET", f"/api/scopes/{'a' * 5_000}", 404, "not-found"),
        ("GET", f"/api/provisions/{'a' * 5_000}", 404, "not-found"),
    ],
)
def test_the_api_refuses_by_itself_what_it_does_not_have(
    method: str, path: str, status: int, kind: str, both: httpx.Client
) -> None:
    shown = both.request(method, path)
    assert shown.status_code == status
    assert shown.headers["content-type"] == "application/problem+json"
    assert shown.json()["type"].endswith(f"-{kind}")
    assert len(shown.content) < 1_000


def test_the_api_answers_beside_the_site(both: httpx.Client) -> None:
    answer = both.post(QUESTION, params={"reasons": "false"}, json={"value": "100", "parcels": 2})
    assert answer.json()["outputs"]["due"]["value"] == {"currency": "USD", "amount": "50.00"}
    assert both.get("/api").headers["location"] == "/api/docs"
    assert both.get("/api/").headers["location"] == "/api/docs"
    assert 'href="/"' in both.get("/api/docs").text


def test_pages_are_compressed_for_those_who_take_it(both: httpx.Client) -> None:
    for accepted, coding in (
        ("gzip", "gzip"),
        ("br, gzip;q=0.1", "gzip"),
        ("gzip;q=0", ""),
        ("identity", ""),
        ("", ""),
    ):
        shown = both.get("/", headers={"accept-encoding": accepted})
        assert shown.headers.get("content-encoding", "") == coding, accepted
        assert (shown.text, shown.headers["vary"]) == (PAGE, "Accept-Encoding")
    with both.stream("GET", "/", headers={"accept-encoding": "gzip"}) as sent:
        assert gzip.decompress(b"".join(sent.iter_raw())).decode() == PAGE


def test_files_are_asked_for_again_by_their_tag(both: httpx.Client) -> None:
    for accepted in ("gzip", "identity"):
        shown = both.get("/assets/site.css", headers={"accept-encoding": accepted})
        again = {"accept-encoding": accepted, "if-none-match": shown.headers["etag"]}
        assert both.get("/assets/site.css", headers=again).status_code == 304
        assert "max-age" in shown.headers["cache-control"]
    part = both.get("/", headers={"range": "bytes=0-8", "accept-encoding": "identity"})
    assert (part.status_code, part.text) == (206, PAGE[:9])
    assert both.get("/", headers={"range": "bytes=999999-"}).status_code == 416


def test_pages_run_nothing_but_their_own(both: httpx.Client) -> None:
    for path in ("/", "/nowhere.html"):
        policy = both.get(path).headers["content-security-policy"]
        assert "default-src 'self'" in policy
        assert "unsafe-eval" not in policy
        assert "script-src 'self' 'sha256-" in policy


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/assets/..%2f..%2fsecret.txt",
        "/assets/%2e%2e/%2e%2e/secret.txt",
        "/..%5csecret.txt",
        "/%00",
        "/link.txt",
        "//secret.txt",
        "/%zz",
        "/" + "a" * 3_000,
        "/api/assets/../../secret.txt",
        "/api/assets/%2e%2e/%2e%2e/pyproject.toml",
    ],
)
def test_nothing_is_served_but_the_site(path: str, both: httpx.Client) -> None:
    with socket.create_connection((both.base_url.host, both.base_url.port or 0), timeout=PATIENCE) as channel:
        channel.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        shown = b"".join(iter(lambda: channel.recv(65_536), b""))
    assert shown.startswith(b"HTTP/1.1 404"), shown[:80]
    assert SECRET.encode() not in shown


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_the_site_is_read_and_not_written(method: str, both: httpx.Client) -> None:
    shown = both.request(method, "/index.html")
    assert (shown.status_code, shown.headers["allow"]) == (405, "GET, HEAD")
    head = both.head("/")
    assert (head.status_code, head.content) == (200, b"")


def reading_slowly(client: httpx.Client, pause: float, most: int) -> int:
    """How much of a large file comes to one who waits before each part of a megabyte, and takes no more than `most`."""
    with socket.socket() as channel:
        channel.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        channel.connect((client.base_url.host, client.base_url.port or 0))
        channel.settimeout(PATIENCE)
        channel.sendall(b"GET /large.bin HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        size = 0
        with suppress(ConnectionResetError):
            while size < most:
                time.sleep(pause)
                left = 1 << 20
                while left > 0 and (part := channel.recv(left)):
                    size, left = size + len(part), left - len(part)
                if left > 0:
                    break
    return size


def test_a_client_that_takes_nothing_is_let_go_and_one_that_is_slow_is_served(both: httpx.Client) -> None:
    assert reading_slowly(both, 2.0, LARGE) < LARGE
    assert reading_slowly(both, 0.1, LARGE) >= LARGE
