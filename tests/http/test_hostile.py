"""Clients that send nonsense, too much, too slowly, or ask for too much: each is refused, and the others are served."""

from __future__ import annotations

import json
import re
import signal
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest

from tests.http.served import PATIENCE, Service, serving

ASK = "/api/scopes/Fee/ask"
JSON = {"content-type": "application/json"}
FACTS = {"value": "10.00", "parcels": 2}


@pytest.fixture
def api(small: Service) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=small.address, timeout=PATIENCE) as client:
        yield client
        # Whatever was sent, the next question is answered.
        assert client.post(ASK, json=FACTS).json()["outputs"]["due"]["value"]["amount"] == "5.00"


def problem(response: httpx.Response) -> tuple[int, str]:
    assert response.headers["content-type"] == "application/problem+json", response.text
    told = response.json()
    assert told["status"] == response.status_code
    return response.status_code, told["type"].rpartition("#problem-")[2]


# -------------------------------------------------------------------------------------------------------------- bodies


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "not-json"),
        (b" \n", "not-json"),
        (b"{", "not-json"),
        (b'{"value": 1, "parcels": 2,}', "not-json"),
        (b'{"value": 01}', "not-json"),
        (b"{'value': 1}", "not-json"),
        (b'{"value": 1} {"value": 2}', "not-json"),
        (b"\xff\xfe{\x00}\x00", "not-json"),
        (b'{"value": "\xe9"}', "not-json"),
        (b"\x1f\x8b\x08\x00", "not-json"),
        (b"[]", "bad-facts"),
        (b"null", "bad-facts"),
        (b"true", "bad-facts"),
        (b'"{}"', "bad-facts"),
        (b'{"value": NaN, "parcels": 2}', "bad-facts"),
        (b'{"value": -Infinity, "parcels": 2}', "bad-facts"),
        (b'{"value": 1, "value": 2, "parcels": 2}', "bad-facts"),
        (b'{"value": 1e400000000, "parcels": 2}', "bad-facts"),
        (b'{"value": ' + b"9" * 20_000 + b', "parcels": 2}', "bad-facts"),
        (b'{"value": "\\ud800", "parcels": 2}', "bad-facts"),
        (b'{"\\ud800": 1}', "bad-facts"),
        (b'{"\\u0000\\n\\u202e": 1}', "bad-facts"),
        (b'{"__class__": "os.system", "parcels": {"$eval": "1"}}', "bad-facts"),
        (b"[" * 100_000, "bad-facts"),
        (b'{"value": ' * 500 + b"1" + b"}" * 500, "bad-facts"),
        (b'{"a":' * 100_000, "bad-facts"),
        (b'{"parcels": 0, "value": "10.00"}', "cannot-compute"),
        (b'{"parcels": 1.0000000001, "value": 1}', "bad-facts"),
        (b'{"value": 0.005, "parcels": 1}', "bad-facts"),
    ],
    ids=lambda each: each[:30] if isinstance(each, bytes) else each,
)
def test_a_body_that_cannot_be_used(api: httpx.Client, body: bytes, kind: str) -> None:
    status = 400 if kind == "not-json" else 422
    for address in (ASK, f"{ASK}?reasons=false", f"{ASK}?all-readings", f"{ASK}?record"):
        if kind == "cannot-compute" and address.endswith("all-readings"):
            continue
        assert problem(api.post(address, content=body, headers=JSON)) == (status, kind)


@pytest.mark.parametrize(
    ("body", "path", "pointer", "came"),
    [
        (b'{"parcels": 2, "value": NaN}', "value", "/value", "NaN"),
        (b'{"value": {"amount": [1, 1e99999]}}', "value.amount[1]", "/value/amount/1", "1e99999"),
        (b'{"value": 1, "parcels": {"a": 1, "a": 1}}', "parcels.a", "/parcels/a", "`a` with several values"),
    ],
)
def test_what_json_itself_refuses_is_placed(api: httpx.Client, body: bytes, path: str, pointer: str, came: str) -> None:
    (mistake,) = api.post(ASK, content=body, headers=JSON).json()["mistakes"]
    assert (mistake["path"], mistake["pointer"], mistake["came"]) == (path, pointer, came)
    assert mistake["expected"]


def test_a_byte_order_mark_does_no_harm(api: httpx.Client) -> None:
    assert api.post(ASK, content=b"\xef\xbb\xbf" + json.dumps(FACTS).encode(), headers=JSON).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"content-type": "application/x-www-form-urlencoded"},
        {"content-type": "text/plain"},
        {"content-type": "application/json; charset=latin-1"},
        {"content-type": "application/json", "content-encoding": "gzip"},
    ],
)
def test_another_kind_of_content_is_refused(api: httpx.Client, headers: dict[str, str]) -> None:
    assert problem(api.post(ASK, content=json.dumps(FACTS).encode(), headers=headers)) == (415, "not-json-content")


def test_a_body_that_is_too_large(api: httpx.Client) -> None:
    large = b'{"value": "' + b"1" * (1 << 20) + b'"}'
    assert problem(api.post(ASK, content=large, headers=JSON)) == (413, "too-large")

    def parts() -> Iterator[bytes]:
        for _ in range(64):
            yield b" " * (1 << 16)

    with suppress(httpx.WriteError):  # the service answers before all is sent, which some take for a broken pipe
        assert problem(api.post(ASK, content=parts(), headers=JSON)) == (413, "too-large")


def test_a_list_that_is_too_long(api: httpx.Client) -> None:
    shown = api.post("/api/scopes/Long/ask", json={"numbers": [1] * 10_001})
    assert problem(shown) == (422, "bad-facts")
    assert shown.json()["mistakes"][0]["pointer"] == "/numbers"


@pytest.mark.parametrize(
    "path",
    ["/api/scopes/%ff/ask", "/api/scopes/..%2f..%2fetc/ask", "/api/scopes/Fee%00/ask", "/api/scopes//ask", "/api//"],
)
def test_odd_addresses_lead_nowhere(api: httpx.Client, path: str) -> None:
    assert api.post(path, json=FACTS).status_code in (404, 405)


@pytest.mark.parametrize(
    "query", ["?reasons=%ff", "?%00", "?" + "a=1&" * 100, "?reasons=false&reasons", "?=", "?reading="]
)
def test_odd_parameters_are_refused(api: httpx.Client, query: str) -> None:
    assert problem(api.post(ASK + query, json=FACTS)) == (400, "bad-parameter")


def test_odd_lines_of_a_batch_are_one_line_each(api: httpx.Client) -> None:
    lines = [b"[" * 5000, b"\xff", b"nul", b'{"value": NaN}', b"\x00", b'{"value": "10.00", "parcels": 0}', b"{}"]
    shown = api.post(
        "/api/scopes/Fee/batch", content=b"\n".join(lines), headers={"content-type": "application/x-ndjson"}
    )
    found = [json.loads(each) for each in shown.text.splitlines()]
    assert [each["line"] for each in found] == [1, 2, 3, 4, 5, 6, 7]
    assert all("problem" in each for each in found)


def test_a_line_of_a_batch_that_never_ends(api: httpx.Client) -> None:
    shown = api.post(
        "/api/scopes/Fee/batch", content=b"{" + b" " * (2 << 20), headers={"content-type": "application/x-ndjson"}
    )
    assert json.loads(shown.text.splitlines()[-1])["status"] == 413


# --------------------------------------------------------------------------------------------------------- slow clients


def raw(service: Service, sent: bytes) -> socket.socket:
    channel = socket.create_connection(("127.0.0.1", service.port), timeout=PATIENCE)
    channel.sendall(sent)
    return channel


def all_of(channel: socket.socket) -> bytes:
    parts = bytearray()
    try:
        while part := channel.recv(65_536):
            parts += part
    except ConnectionResetError:
        pass
    return bytes(parts)


HEAD = f"POST {ASK} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n".encode()


BATCH = b"POST /api/scopes/Fee/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"", b"408"),
        (b"GET /api/hea", b"408"),
        (HEAD, b"408"),
        (HEAD + b"Content-Length: 20\r\n\r\n{", b"408"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n", b"408"),
        (b"GET /api/health HTTP/1.1\r\nX: " + b"a" * 40_000, b"431"),
        (b"GET /" + b"a" * 40_000, b"431"),
        (b"GET /api/health HTTP/1.1\r\n" + b"X: y\r\n" * 200 + b"\r\n", b"431"),
        (b"GET /api/health HTTP/1.1\r\nX: " + b"a" * 17_000 + b"\r\n\r\n", b"431"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: " + b"a" * 600_000, b"431"),
        (BATCH + b"Transfer-Encoding: chunked\r\n\r\n3\r\n{}\n\r\n0\r\nX: " + b"a" * 600_000, b"200"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n2;" + b"a" * 600_000, b"431"),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"400"),
        (b"GET /api/health HTTP/9.9\r\n\r\n", b"400"),
        (HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n{}", b"400"),
        (HEAD + b"Content-Length: x\r\n\r\n{}", b"400"),
        (HEAD + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", b"400"),
    ],
)
def test_a_request_that_does_not_come(small: Service, sent: bytes, status: bytes) -> None:
    with raw(small, sent) as channel:  # which gives up after PATIENCE
        shown = all_of(channel)
    assert shown.split(b" ")[1:2] == [status], shown[:200]


FEE = b'{"value": "USD 100", "parcels": 2}'
REQUESTS = (
    HEAD.replace(ASK.encode(), b"/api/scopes/Fee/ask") + b"Content-Length: %d\r\n\r\n" % len(FEE) + FEE,
    BATCH + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\n\r\n0\r\nX: y\r\n\r\n" % (len(FEE) + 1, FEE),
    b'GET /api/scopes?x=1 HTTP/1.1\r\nHost: x\r\nIf-None-Match: "a"\r\n\r\n',
    b"GET http://x/api/health HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    b"OPTIONS * HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n\r\n",
)


def test_questions_sent_together_are_answered_one_after_the_other(small: Service) -> None:
    wrong = REQUESTS[0].replace(b'"parcels": 2', b'"parcels":  ')
    last = REQUESTS[0].replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    with raw(small, REQUESTS[0] + wrong + REQUESTS[2] + last) as channel:
        shown = all_of(channel)
    assert re.findall(rb"HTTP/1.1 (\d+)", shown) == [b"200", b"400", b"400", b"200"]
    assert len(set(re.findall(rb"x-request-id: (\S+)", shown))) == 4
    assert shown.count(b"connection: close") == 1
    head, _, body = shown[shown.rindex(b"HTTP/1.1") :].partition(b"\r\n\r\n")
    assert b"content-length: %d" % len(body) in head
    assert b'"50.00"' in body


def test_an_old_client_is_answered_and_let_go(small: Service) -> None:
    with raw(small, REQUESTS[0].replace(b"HTTP/1.1", b"HTTP/1.0")) as channel:
        shown = all_of(channel)
    assert b'"50.00"' in shown
    assert b"\r\nconnection: close\r\n" in shown


def test_a_question_is_answered_once_the_rest_of_it_may_come(small: Service) -> None:
    head, _, body = REQUESTS[0].partition(b"\r\n\r\n")
    with raw(small, head + b"\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n") as channel:
        assert channel.recv(1_000).startswith(b"HTTP/1.1 100")
        channel.sendall(body)
        assert b'"50.00"' in all_of(channel)


def broken(request: bytes, random: Random) -> bytes:
    """A request with some of its bytes changed, left out, said twice or put in."""
    found = bytearray(request)
    for _ in range(random.choice((1, 1, 2, 5))):
        at = random.randrange(len(found)) if found else 0
        match random.randrange(4):
            case 0:
                found[at : at + 1] = random.randbytes(1)
            case 1:
                del found[at : at + random.randrange(1, 20)]
            case 2:
                found[at:at] = found[at : at + random.randrange(1, 60)]
            case _:
                found[at:at] = random.choice((b"\r\n", b"\0", b"%00", b"\xff", b": ", b"/../", b"9" * 30, b"{", b'"'))
    return bytes(found) + (random.choice(REQUESTS) if random.random() < 0.2 else b"")


def test_broken_requests_are_refused_and_are_no_mistake_of_the_service(small: Service) -> None:
    random = Random(8)
    before = small.log.read_text("utf-8").count("Traceback")
    statuses: Counter[bytes] = Counter()
    for _ in range(200):
        with raw(small, broken(random.choice(REQUESTS), random)) as channel, suppress(OSError):
            channel.shutdown(socket.SHUT_WR)
            statuses[all_of(channel)[9:12]] += 1
    assert not any(each.startswith(b"5") for each in statuses), statuses
    assert statuses[b"400"] > 50
    assert statuses[b"200"] > 10
    assert small.log.read_text("utf-8").count("Traceback") == before


@contextmanager
def dripping(service: Service) -> Iterator[list[socket.socket]]:
    """Two hundred clients whose questions come a letter at a time."""
    slow = [raw(service, HEAD) for _ in range(200)]
    stop = threading.Event()

    def drip() -> None:
        while not stop.wait(0.2):
            for each in slow:
                with suppress(OSError):
                    each.sendall(b"X")

    thread = threading.Thread(target=drip)
    thread.start()
    try:
        yield slow
    finally:
        stop.set()
        thread.join()
        for each in slow:
            each.close()


def test_slow_clients_do_not_keep_others_waiting(small_rules: Path, tmp_path: Path) -> None:
    with (
        serving(small_rules, tmp_path / "log", {"patience": 100 * PATIENCE}) as service,
        dripping(service),
        httpx.Client(base_url=service.address, timeout=PATIENCE) as api,
    ):
        for _ in range(20):
            assert api.post(ASK, json=FACTS).status_code == 200


def test_slow_clients_are_let_go(small: Service) -> None:
    with dripping(small) as slow:
        assert {all_of(each)[:12] for each in slow[:20]} <= {b"HTTP/1.1 408", b"HTTP/1.1 400"}


def test_a_client_that_takes_no_answers_is_let_go(small: Service) -> None:
    lines = b"{}\n" * 40_000  # whose answers are some 20 MB
    head = f"POST /api/scopes/Fee/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: {len(lines)}\r\n\r\n"
    channel = socket.socket()
    channel.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    channel.connect(("127.0.0.1", small.port))
    channel.settimeout(PATIENCE)
    with channel:
        channel.sendall(head.encode() + lines)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            logged = [each for each in small.logged() if each.get("route") == "/api/scopes/{name}/batch"]
            if logged and int(str(logged[-1]["bytes"])) > 0 and logged[-1]["status"] == 200:
                break
            time.sleep(0.2)
        else:
            pytest.fail("the batch is still at work")


# ------------------------------------------------------------------------------------------------------- long questions


def test_a_long_question_is_stopped_and_others_are_answered_meanwhile(small: Service, api: httpx.Client) -> None:
    long = {"numbers": list(range(5_000))}
    with ThreadPoolExecutor(4) as pool:
        asked = [
            pool.submit(httpx.post, f"{small.address}/api/scopes/Long/ask", json=long, timeout=PATIENCE)
            for _ in range(2)
        ]
        meanwhile = 0
        while not any(each.done() for each in asked):
            assert api.post(ASK, json=FACTS).status_code == 200
            meanwhile += 1
        for each in asked:
            assert problem(each.result()) == (503, "too-long-a-question")
    assert meanwhile > 4  # one at a time, they would be one that came before and one that waited
    # The helper that was ended has a successor.
    assert api.post("/api/scopes/Long/ask", json={"numbers": list(range(300))}).status_code == 200
    assert "kotmai_questions_moved_total" in api.get("/api/metrics").text


def test_too_many_long_questions_are_told_to_come_again(small: Service, api: httpx.Client) -> None:
    long = {"numbers": list(range(4_000))}
    with ThreadPoolExecutor(6) as pool:
        asked = [
            pool.submit(httpx.post, f"{small.address}/api/scopes/Long/ask", json=long, timeout=PATIENCE)
            for _ in range(6)
        ]
        found = [each.result() for each in asked]
    kinds = [problem(each)[1] for each in found]
    assert "busy" in kinds
    assert {"too-long-a-question", "busy"} == set(kinds)
    busy = next(each for each in found if problem(each)[1] == "busy")
    assert busy.headers["retry-after"] == "2"


# ----------------------------------------------------------------------------------------------------------- stopping


def until(holds: Callable[[], bool]) -> None:
    """Waits until something is so, but not for ever."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def ending(rules: Path, log: Path, workers: int) -> tuple[int | None, list[Any]]:
    """A service that is told to end while questions are under way: its exit code, and the replies."""
    with serving(rules, log, {"stopping": PATIENCE, "question": PATIENCE}, workers) as service:
        assert httpx.get(f"{service.address}/api/health", timeout=PATIENCE).status_code == 200
        replies: list[Any] = []
        is_over = threading.Event()

        def ask() -> None:
            with httpx.Client(base_url=service.address, timeout=PATIENCE) as client:
                while not is_over.is_set():
                    try:
                        replies.append(client.post(ASK, json=FACTS).status_code)
                    except httpx.TransportError as gone:
                        replies.append(type(gone).__name__)
                        return

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for each in threads:
            each.start()
        until(lambda: len(replies) > 40)
        numbers = json.dumps({"numbers": list(range(700))}).encode()
        head = f"POST /api/scopes/Long/ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(numbers)}\r\n\r\n"
        long = raw(service, head.encode() + numbers)
        heard = len(replies)
        until(lambda: len(replies) > heard + 40)  # each worker has turned to its sockets many times since
        service.process.send_signal(signal.SIGTERM)
        code = service.process.wait(PATIENCE)
        is_over.set()
        for each in threads:
            each.join()
        with long:
            assert all_of(long).startswith(b"HTTP/1.1 200")
        return code, replies


@pytest.mark.parametrize("workers", [1, 2])
def test_it_stops_under_load_with_every_begun_question_answered(
    small_rules: Path, tmp_path: Path, workers: int
) -> None:
    code, replies = ending(small_rules, tmp_path / "log", workers)
    assert code == 0, (tmp_path / "log").read_text("utf-8")
    assert set(replies) <= {200, "ConnectError", "RemoteProtocolError", "ReadError"}
    assert replies.count(200) > 20
    assert "trace" not in (tmp_path / "log").read_text("utf-8")


def test_a_worker_that_dies_is_begun_anew(small_rules: Path, tmp_path: Path) -> None:
    import os

    with serving(small_rules, tmp_path / "log", None, 2) as service:
        assert httpx.get(f"{service.address}/api/health", timeout=PATIENCE).status_code == 200
        children = Path(f"/proc/{service.process.pid}/task/{service.process.pid}/children")
        if not children.exists():
            pytest.skip("the system does not tell the children of a process")
        first = children.read_text().split()
        assert len(first) == 2
        time.sleep(1.2)
        os.kill(int(first[0]), signal.SIGKILL)
        until(lambda: len(set(children.read_text().split()) - {first[0]}) == 2)
        for _ in range(10):
            assert httpx.post(service.address + ASK, json=FACTS).status_code == 200


# ---------------------------------------------------------------------------------------------- what is logged, and CORS


def test_facts_are_logged_and_origins_allowed_where_that_is_wanted(small_rules: Path, tmp_path: Path) -> None:
    with serving(small_rules, tmp_path / "log", None, 1, "facts", "https://law.example") as service:
        here = {"origin": "https://law.example"}
        shown = httpx.post(service.address + ASK, json={"value": "777.00", "parcels": 1}, headers=here)
        assert shown.headers["access-control-allow-origin"] == "https://law.example"
        assert shown.headers["vary"] == "Origin"
        asked = {**here, "access-control-request-method": "POST", "access-control-request-headers": "content-type"}
        before = httpx.options(service.address + ASK, headers=asked)
        assert (before.status_code, before.headers["access-control-allow-headers"]) == (204, "content-type")
        other = httpx.post(service.address + ASK, json=FACTS, headers={"origin": "https://evil.example"})
        assert "access-control-allow-origin" not in other.headers
        assert other.headers["cross-origin-resource-policy"] == "same-origin"
        assert httpx.options(service.address + ASK, headers={"origin": "https://evil.example"}).status_code == 405
    logged = [each for each in service.logged() if "body" in each]
    assert '"777.00"' in str(logged[0]["body"])
