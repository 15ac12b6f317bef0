"""The parts of the service by themselves: the clock, JSON Pointers, policies, what the command says."""

from __future__ import annotations

import asyncio
import gc
import importlib.util
import json
import os
import subprocess
import sys
import time
from contextvars import ContextVar
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from uvicorn.server import ServerState

from compiler.runtime.facts import BadFacts, Given, Problem, loads, within
from service.cli.main import kotmai
from service.http.clock import Slow
from service.http.clock import within as in_time
from service.http.endpoints import _pieces
from service.http.metrics import Metrics
from service.http.problems import KINDS, Trouble, of_facts, pointer
from service.http.protocol import Protocol
from service.http.reading import quickly_read
from service.http.sending import WHOLE
from service.http.site import policy
from tests.loops import run_apart

ROOT = Path(__file__).resolve().parents[2]


# ----------------------------------------------------------------------------------------------------------- the clock


def _busy(seconds: float) -> int:
    until, turns = time.process_time() + seconds, 0
    while time.process_time() < until:
        turns += 1
    return turns


def test_what_takes_too_long_is_broken_off() -> None:
    began = time.process_time()
    with pytest.raises(Slow):
        in_time(0.02, lambda: _busy(5))
    assert time.process_time() - began < 1


def test_nothing_rings_afterwards() -> None:
    for _ in range(50):
        in_time(0.005, lambda: None)
    assert _busy(0.1)


def test_waiting_is_no_work() -> None:
    in_time(0.02, lambda: time.sleep(0.2))


def test_what_was_set_in_time_does_not_stay() -> None:
    held: ContextVar[int] = ContextVar("held", default=0)
    in_time(1, lambda: held.set(1))
    assert held.get() == 0
    with pytest.raises(ZeroDivisionError):
        in_time(1, lambda: 1 // 0)


# ------------------------------------------------------------------------------------------------------------ pointers

_names = st.text(st.sampled_from("ab.[]~/ 0é\n"), min_size=1, max_size=6)
_data: st.SearchStrategy[Any] = st.recursive(
    st.integers(), lambda each: st.lists(each, max_size=3) | st.dictionaries(_names, each, max_size=3), max_leaves=8
)


def _places(data: Given, path: str, here: str) -> list[tuple[str, str]]:
    """Every path as problems have it, with its JSON Pointer."""
    found = [(path, here)]
    if isinstance(data, dict):
        for name, each in data.items():
            escaped = name.replace("~", "~0").replace("/", "~1")
            found += _places(each, within(path, name), f"{here}/{escaped}")
    if isinstance(data, list):
        for number, each in enumerate(data):
            found += _places(each, f"{path}[{number}]", f"{here}/{number}")
    return found


@given(_data)
def test_a_path_leads_to_the_place_it_names(data: Any) -> None:
    """Two places of odd names can have one path; then the pointer is that of one of them."""
    places = _places(data, "", "")
    for path, _ in places:
        assert pointer(path, data) in {here for other, here in places if other == path}


@pytest.mark.parametrize(
    ("path", "told"),
    [("", ""), ("a", "/a"), ("a.b[3].c", "/a/b/3/c"), ("x y", "/x y"), ("a/b", "/a~1b"), ("a[0]", "/a/0")],
)
def test_a_path_to_what_is_missing(path: str, told: str) -> None:
    assert pointer(path, {}) == told


def test_problems_have_their_kinds() -> None:
    for kind, (status, title, means) in KINDS.items():
        told = Trouble(kind, "Words.").as_json()
        assert (told["status"], told["title"]) == (status, title)
        assert means.endswith(".")
    told = of_facts(BadFacts((Problem("a", "b", "c", "d"), Problem("e", "f", "")))).as_json()
    assert told["detail"].endswith("(and 1 more)")
    assert told["mistakes"][1] == {"path": "e", "pointer": "/e", "expected": "f", "came": None, "near": None}


# ------------------------------------------------------------------------------------------------------------- reading


class _Members(list[Any]):
    """The members of an object, perhaps of the same name."""


_texts = st.text(st.sampled_from('ab:{}",\\é\n'), max_size=4)
_plain = st.none() | st.booleans() | st.integers() | st.integers(10**18, 10**30) | st.decimals(allow_nan=False) | _texts


def _holding(each: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(each, max_size=3) | st.lists(st.tuples(_texts, each), max_size=4).map(_Members)


_json: st.SearchStrategy[Any] = st.recursive(_plain, _holding, max_leaves=8)


def _written(data: Any) -> str:
    if isinstance(data, _Members):
        return f"{{{','.join(f'{json.dumps(name)}: {_written(each)}' for name, each in data)}}}"
    if isinstance(data, list):
        return f"[{', '.join(map(_written, data))}]"
    return str(data) if isinstance(data, Decimal) else json.dumps(data)


@given(
    st.lists(st.tuples(_texts, _json), max_size=4).map(_Members), st.integers(0, 80), st.sampled_from('\0 x{}[]:,1"\\')
)
def test_what_is_read_fast_is_what_is_read_with_care(data: Any, at: int, slip: str) -> None:
    whole = _written(data)
    for text in (whole, whole[:at] + slip + whole[at:], whole[:at] + whole[at + 1 :]):
        quick = quickly_read(text.encode())
        assert quick is None or repr(quick) == repr(loads(text))


@pytest.mark.parametrize(
    ("body", "is_quick"),
    [
        (b'{"project": {"Electricity": "12.5"}, "days": [1, 2.50, {"a": null}]}', True),
        (b'{"a": 123456789012345678901234567890}', True),
        (b'{"a": 1, "a": 1}', False),
        (b'{"a": {"b": [{"c": 1, "c": 2}]}}', False),
        (b'{"a": "10:30"}', False),
        (b'{"a": 1e3}', False),
        (b'{"a": NaN}', False),
        (b'{"a": "\\ud800"}', False),
        (b"[1]", False),
        (b'{"a": ' + b"[" * 200 + b"]" * 200 + b"}", False),
        (b'{"a": ' + b"9" * 5_000 + b"}", False),
    ],
)
def test_what_may_be_wrong_is_not_read_fast(body: bytes, is_quick: bool) -> None:
    assert (quickly_read(body) is not None) == is_quick


# --------------------------------------------------------------------------------------------------------------- others


@given(st.lists(st.binary(max_size=40_000), max_size=6))
def test_a_batch_is_cut_between_lines(parts: list[bytes]) -> None:
    body = b"\n".join(parts)
    pieces = _pieces(body)
    assert b"".join(pieces) == body
    assert all(each.endswith(b"\n") for each in pieces[:-1])
    assert all(pieces)


def test_counts_add_up() -> None:
    counts = Metrics()
    for seconds in (0.0004, 0.003, 99):
        counts.count('/a"b', 200, seconds)
    lines = counts.text({"worker": "1"}).splitlines()
    assert 'kotmai_requests_total{worker="1",route="/a\\"b",status="200"} 3' in lines
    assert 'kotmai_request_seconds_bucket{worker="1",route="/a\\"b",le="0.005"} 2' in lines
    assert 'kotmai_request_seconds_bucket{worker="1",route="/a\\"b",le="+Inf"} 3' in lines
    assert 'kotmai_request_seconds_count{worker="1",route="/a\\"b"} 3' in lines


def test_a_question_leaves_nothing_for_the_collector_of_garbage() -> None:
    """What refers to itself stays until the collector stops everything to look for it."""
    from generated.decree.part_4_concession_activities import WARRANTY
    from generated.runtime.reasons import answer, decided

    def ask() -> None:
        for project in ({"Electricity": "12.5"}, {"Land": 1050}, "Other"):
            answer(WARRANTY, {"project": project})
            decided(WARRANTY, {"project": project})

    ask()
    gc.collect()
    gc.disable()
    try:
        for _ in range(20):
            ask()
        assert gc.collect() < 20
    finally:
        gc.enable()


def test_a_reply_that_is_sent_at_once_leaves_nothing_either() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        assert scope[WHOLE](scope, 200, b"content-length: 2\r\n", b"{}")

    async def run() -> int:
        config = uvicorn.Config(app, http=Protocol, ws="none", log_config=None, lifespan="off")
        config.load()
        connection = Protocol(config, ServerState(), {}, _loop=asyncio.get_running_loop())
        wire = _Wire()
        connection.connection_made(wire)
        for number in range(50):
            if number == 10:
                gc.collect()
            connection.data_received(b"GET / HTTP/1.1\r\n\r\n")
            while wire.written.count(b"{}") <= number:
                await asyncio.sleep(0)
        found = gc.collect()
        connection.connection_lost(None)
        return found

    gc.disable()
    try:
        assert run_apart(run) < 40
    finally:
        gc.enable()


class _Wire(asyncio.Transport):
    """A transport that keeps what is written."""

    written = b""

    def write(self, data: Any) -> None:
        self.written += data

    def is_closing(self) -> bool:
        return False

    def close(self) -> None:
        pass


def test_the_policy_names_the_scripts_within_pages(tmp_path: Path) -> None:
    page = '<script>let a = 1</script><script src="x.js"></script><script type="application/ld+json">{}</script>'
    (tmp_path / "a.html").write_text(page, "utf-8")
    told = policy(tmp_path)
    assert told.count("'sha256-") == 1
    assert "script-src 'self' 'sha256-" in told
    assert "unsafe-eval" not in told


def test_without_its_packages_the_command_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr("importlib.util.find_spec", lambda name, *more: None if name == "uvloop" else real(name, *more))
    shown = CliRunner().invoke(kotmai, ["serve"])
    assert shown.exit_code == 2
    assert "uvloop" in shown.stderr
    assert 'pip install "kotmai[serve]"' in shown.stderr


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    import socket

    (tmp_path / "rules").mkdir()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        shown = CliRunner().invoke(kotmai, ["--rules", str(tmp_path / "rules"), "serve", "--port", port])
    assert (shown.exit_code, "cannot be listened at" in shown.stderr) == (1, True)


def test_the_command_line_starts_without_the_packages_of_the_service() -> None:
    code = "import sys, service.cli.main; from click.testing import CliRunner; CliRunner().invoke(service.cli.main.kotmai, ['--help']); print([each for each in ('starlette', 'uvicorn', 'msgspec') if each in sys.modules])"
    shown = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert shown.stdout.strip() == "[]"
