"""The description of the API: what it promises is what comes, whatever is sent (schemathesis).

KOTMAI_EXAMPLES says how many requests are made to each address; a few in every run of the tests, many in `make fuzz`.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from functools import cache
from typing import Any

import httpx
import jsonschema_rs
import pytest
import schemathesis
import yaml
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.generation.modes import GenerationMode

from tests.http.served import PATIENCE, ROOT, Service

EXAMPLES = int(os.environ.get("KOTMAI_EXAMPLES", "6"))

#: Of a question's facts the description says only that they are an object, since each question has others: most objects
#: are refused. Which facts are taken, the schema of each question says (below).
LEFT_OUT = ("positive_data_acceptance",)


@cache
def described(address: str) -> Any:
    return httpx.get(f"{address}/api/openapi.json", timeout=PATIENCE).json()


schemathesis.serializer.alias("application/x-ndjson", "text/plain")

WRITTEN = yaml.safe_load((ROOT / "service" / "http" / "openapi.yaml").read_text("utf-8"))
OPERATIONS = [
    (path, method.upper(), mode)
    for path, methods in WRITTEN["paths"].items()
    for method in methods
    for mode in GenerationMode
]


@cache
def schema(address: str) -> Any:
    return schemathesis.openapi.from_url(f"{address}/api/openapi.json", timeout=PATIENCE)


@pytest.mark.parametrize(("path", "method", "mode"), OPERATIONS, ids=str)
def test_what_is_sent_is_answered_as_described(decree: Service, path: str, method: str, mode: GenerationMode) -> None:
    load_all_checks()
    left_out = [CHECKS.get_one(each) for each in LEFT_OUT]
    try:
        cases = schema(decree.address)[path][method].as_strategy(generation_mode=mode)
    except Unsatisfiable:
        return

    @given(cases)
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize="KOTMAI_EXAMPLES" not in os.environ,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )
    def asked(case: Any) -> None:
        case.call_and_validate(excluded_checks=left_out, timeout=PATIENCE)

    with suppress(Unsatisfiable):  # what takes nothing cannot be sent anything wrong
        asked()


def _validator(found: Any, name: str) -> Any:
    return jsonschema_rs.validator_for({"$ref": f"#/components/schemas/{name}", "components": found["components"]})


def test_every_example_of_every_question_is_as_described(decree: Service) -> None:
    found = described(decree.address)
    answers, scopes = _validator(found, "Answer"), _validator(found, "Scope")
    timelines, problems = _validator(found, "Timeline"), _validator(found, "Problem")
    with httpx.Client(base_url=decree.address, timeout=PATIENCE) as api:
        for each in api.get("/api/scopes").json():
            shown = api.get(each["href"]).json()
            scopes.validate(shown)
            if shown["example"] is None:
                continue
            jsonschema_rs.validator_for(shown["schema"]).validate(shown["example"])
            reply = api.post(each["ask"], json=shown["example"])
            (answers if reply.status_code == 200 else problems).validate(reply.json())
            if each["timeline"] and reply.status_code == 200:
                timelines.validate(api.post(each["timeline"], json=shown["example"]).json())


def test_the_examples_of_the_description_are_as_it_says(decree: Service) -> None:
    found = described(decree.address)
    number = 0
    for methods in found["paths"].values():
        for operation in methods.values():
            for status, reply in operation["responses"].items():
                told = found["components"]["responses"][reply["$ref"].rpartition("/")[2]] if "$ref" in reply else reply
                for content in told.get("content", {}).values():
                    examples = [each["value"] for each in content.get("examples", {}).values()]
                    examples += [content["example"]] if "example" in content else []
                    for each in examples:
                        number += 1
                        whole = {**content["schema"], "components": found["components"]}
                        jsonschema_rs.validator_for(whole).validate(each)
                        assert not isinstance(each, dict) or "status" not in each or str(each["status"]) == status
    assert number > 10


def test_the_description_is_one_of_openapi_3_1(decree: Service) -> None:
    found = described(decree.address)
    assert found["openapi"] == "3.1.0"
    for name, each in found["components"]["schemas"].items():
        jsonschema_rs.validator_for({**each, "components": found["components"]}), name
    assert json.dumps(found).count('"$ref": "#/') > 40
