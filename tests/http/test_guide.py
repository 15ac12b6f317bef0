"""The guide to the service: what it shows is what comes."""

from __future__ import annotations

import codecs
import json
import re
import shlex
from typing import Any

import httpx
import pytest

from tests.http.served import PATIENCE, ROOT, Service

GUIDE = (ROOT / "docs" / "service.md").read_text("utf-8")
SHOWN = re.findall(r"^\$ (.*curl .*)\n((?:(?!```|\$ ).*\n)+)", GUIDE, re.MULTILINE)


def sent(command: str, service: Service) -> str:
    """What a line with curl gets, asked without it."""
    before, _, line = command.rpartition("curl ")
    words = shlex.split(line)
    address = next(each for each in words if each.startswith("http://"))
    headers = dict(words[place + 1].split(": ") for place, each in enumerate(words) if each == "-H")
    body = next(words[place + 1] for place, each in enumerate(words) if each in ("-d", "--data-binary"))
    if body == "@-":
        (_, body) = shlex.split(before.removesuffix("| "))
        body = codecs.decode(body, "unicode_escape")
    url = address.replace("http://127.0.0.1:8000", service.address)
    return httpx.post(url, content=body.encode(), headers=headers, timeout=PATIENCE).text


def alike(shown: Any, came: Any) -> bool:
    """Whether the guide shows what came; where it has dots, it leaves something out."""
    if shown == "…":
        return isinstance(came, str)
    if isinstance(shown, dict) and isinstance(came, dict):
        return shown.keys() == came.keys() and all(alike(each, came[name]) for name, each in shown.items())
    if isinstance(shown, list) and isinstance(came, list):
        return len(shown) == len(came) and all(alike(*each) for each in zip(shown, came, strict=True))
    return bool(shown == came)


@pytest.mark.parametrize(("command", "shown"), SHOWN, ids=[each[0][:60] for each in SHOWN])
def test_what_the_guide_shows_is_what_comes(decree: Service, command: str, shown: str) -> None:
    came = [json.loads(each) for each in sent(command, decree).splitlines()]
    told = [json.loads(each) for each in shown.splitlines()]
    assert len(came) == len(told)
    assert all(alike(*each) for each in zip(told, came, strict=True)), json.dumps(came, ensure_ascii=False)


def test_the_guide_shows_some() -> None:
    assert len(SHOWN) >= 4


def test_the_container_file_builds_from_what_there_is_and_runs_as_the_guide_says() -> None:
    text = (ROOT / "docs" / "service.containerfile").read_text("utf-8")
    assert text.count("FROM ") == 2
    assert [(ROOT / each).is_file() for each in re.findall(r"-r (\S+)", text)] == [True]
    assert set(re.findall(r"bin/kotmai (\w+)", text)) == {"compile", "site"}
    assert 'bin/kotmai", "serve", "--host", "0.0.0.0"' in text
    said = re.findall(r"^#   (docker .*)$", text, re.MULTILINE)
    assert len(said) == 2
    assert all(each in GUIDE for each in said)
    left_out = (ROOT / ".dockerignore").read_text("utf-8").split("\n")
    assert {".git", ".venv", ".build"} <= set(left_out)  # else the environment of this machine goes into the image
