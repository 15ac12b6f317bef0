"""Every endpoint over the decree: what it gives, and what it refuses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from click.testing import CliRunner

from service.cli.main import kotmai
from tests.http.served import PATIENCE, ROOT, Service

WARRANTY = {"project": {"Electricity": 5}}
DUTIES = {
    "approval_received": "2016-04-08",
    "notified": "2016-04-11",
    "scheduled": "Absent",
    "completed": "Absent",
    "reported": "Absent",
    "as_of": "2016-04-20",
}


@pytest.fixture
def api(decree: Service) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=decree.address, timeout=PATIENCE) as client:
        yield client


def ask(api: httpx.Client, scope: str, facts: object, query: str = "") -> httpx.Response:
    return api.post(f"/api/scopes/{scope}/ask{query}", json=facts)


def refused(response: httpx.Response, status: int, kind: str) -> Any:
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    told = response.json()
    assert (told["status"], told["type"]) == (status, f"/api/docs#problem-{kind}")
    assert told["title"]
    assert told["detail"]
    return told


def printed(*arguments: str) -> Any:
    shown = CliRunner().invoke(kotmai, ["--rules", str(ROOT / "rules"), *arguments, "--json"])
    assert shown.exit_code == 0, shown.output
    return json.loads(shown.stdout)


# -------------------------------------------------------------------------------------------------------------- asking


@pytest.mark.parametrize("facts", [WARRANTY, {"project": {"Land": 1050}}, {"project": "Other"}])
def test_an_answer_is_what_the_command_prints(api: httpx.Client, facts: object) -> None:
    assert ask(api, "Warranty", facts).json() == printed("ask", "Warranty", "--facts", json.dumps(facts))


def test_without_reasons_there_are_the_outcomes_alone(api: httpx.Client) -> None:
    shown = ask(api, "Warranty", WARRANTY, "?reasons=false")
    value = {"currency": "USD", "amount": "10000.00"}
    assert shown.json() == {"scope": "Warranty", "outputs": {"amount": {"status": "value", "value": value}}}
    assert shown.headers["cache-control"] == "no-store"


def test_all_readings_are_what_the_command_prints(api: httpx.Client) -> None:
    scope, facts = next(
        (each["scope"], shown["example"])
        for each in api.get("/api/scopes").json()
        if (shown := api.get(each["href"]).json())["readings"] and shown["example"]
    )
    shown = ask(api, scope, facts, "?all-readings").json()
    assert shown == printed("ask", scope, "--facts", json.dumps(facts), "--all-readings")
    bounded = ask(api, scope, facts, "?all-readings&at-most=1").json()
    assert bounded["tried"] == 1


def test_a_reading_is_chosen_in_the_address(api: httpx.Client) -> None:
    shown = next(
        found
        for each in api.get("/api/scopes").json()
        if (found := api.get(each["href"]).json())["readings"] and found["example"]
    )
    reading = shown["readings"][0]
    other = next(each["case"] for each in reading["cases"] if each["case"] != reading["recommended"])
    said = f"{reading['input']}={other}"
    facts = {name: each for name, each in shown["example"].items() if name != reading["input"]}
    found = ask(api, shown["scope"], facts, f"?reading={said}").json()
    assert found == printed("ask", shown["scope"], "--facts", json.dumps(facts), "--reading", said)
    wrong = ask(api, shown["scope"], facts, f"?reading={reading['input']}=Nonsense")
    assert refused(wrong, 400, "bad-parameter")["parameter"] == "reading"


@pytest.mark.parametrize(
    ("size", "amount"),
    [
        ("5", "10000.00"),
        ("5.0", "10000.00"),
        ("5.00000000000000000000000000000000001", "30000.00"),
        ("5e0", "10000.00"),
    ],
)
def test_numbers_keep_their_digits(api: httpx.Client, size: str, amount: str) -> None:
    """A float would take 5.00…01 for 5."""
    body = f'{{"project": {{"Electricity": {size}}}}}'.encode()
    shown = api.post("/api/scopes/Warranty/ask", content=body, headers={"content-type": "application/json"}).json()
    assert shown["outputs"]["amount"]["value"] == {"currency": "USD", "amount": amount}


def test_an_unknown_fact_is_refused_with_the_near_name(api: httpx.Client) -> None:
    told = refused(ask(api, "Warranty", {"projct": {"Electricity": 5}}), 422, "bad-facts")
    assert told["mistakes"][0]["near"] == "project"
    assert [each["pointer"] for each in told["mistakes"]] == ["/projct", "/project"]
    assert told["mistakes"][1]["came"] is None


def test_every_mistake_is_named_with_its_place(api: httpx.Client) -> None:
    told = refused(ask(api, "Warranty", {"project": {"Electricity": "five"}, "a/b.c[0]": 1}), 422, "bad-facts")
    assert {each["pointer"] for each in told["mistakes"]} == {"/project/Electricity", "/a~1b.c[0]"}


@pytest.mark.parametrize(
    ("path", "near"),
    [
        ("/api/scopes/warranty/ask", "Warranty"),
        ("/api/scopes/Waranty/ask", "Warranty"),
        ("/api/scopes/Xyzzy/ask", None),
    ],
)
def test_an_unknown_question_is_not_found(api: httpx.Client, path: str, near: str | None) -> None:
    assert refused(api.post(path, json={}), 404, "not-found")["near"] == near


def test_a_question_can_be_named_with_its_module(api: httpx.Client) -> None:
    module = api.get("/api/scopes/Warranty").json()["module"]
    assert ask(api, f"{module}.Warranty", WARRANTY).json() == ask(api, "Warranty", WARRANTY).json()


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("?reason=false", "reason"),
        ("?reasons=maybe", "reasons"),
        ("?reasons=true&reasons=false", "reasons"),
        ("?all-readings&reasons=false", "all-readings"),
        ("?at-most=0", "at-most"),
        ("?at-most=99999", "at-most"),
        ("?at-most=1e3", "at-most"),
        ("?reading=x", "reading"),
        ("?date=2016-01-01", "date"),
        ("?record&date=2016-02-30", "date"),
        ("?record&reasons=false", "reasons"),
        ("?record&all-readings", "all-readings"),
    ],
)
def test_parameters_that_cannot_be_used(api: httpx.Client, query: str, parameter: str) -> None:
    told = refused(ask(api, "Warranty", WARRANTY, query), 400, "bad-parameter")
    assert told["parameter"] == parameter


# ------------------------------------------------------------------------------------------------------------- records


def test_a_record_verifies_and_a_changed_one_does_not(api: httpx.Client) -> None:
    record = ask(api, "Warranty", WARRANTY, "?record&date=2016-05-01").json()
    assert record["asked"]["date"] == "2016-05-01"
    assert api.post("/api/verify", json=record).json() == {
        "scope": "Warranty",
        "date": "2016-05-01",
        "verdict": "confirmed",
        "holds": True,
        "differences": [],
    }
    record["asked"]["facts"]["project"]["Electricity"]["value"] = "50"
    found = api.post("/api/verify", json=record).json()
    assert (found["verdict"], found["holds"]) == ("differs", False)
    assert {each["part"] for each in found["differences"]} == {"record", "outcome"}


@pytest.mark.parametrize("data", [{}, {"kotmai_record": 2}, {"kotmai_record": 1}, {"kotmai_record": 1, "asked": {}}])
def test_what_is_no_record(api: httpx.Client, data: object) -> None:
    refused(api.post("/api/verify", json=data), 422, "bad-record")


# --------------------------------------------------------------------------------------------------------------- batch


def test_a_batch_answers_each_line_in_order(api: httpx.Client) -> None:
    sizes = [5, 5.01, 100, 100.01] * 700
    lines = "".join(f'{{"id": {number}, "project": {{"Electricity": {size}}}}}\n' for number, size in enumerate(sizes))
    sent = lines.encode()
    shown = api.post(
        "/api/scopes/Warranty/batch?keep=id", content=sent, headers={"content-type": "application/x-ndjson"}
    )
    found = [json.loads(each) for each in shown.text.splitlines()]
    assert [each["line"] for each in found] == list(range(1, len(sizes) + 1))
    assert [each["kept"]["id"] for each in found] == list(range(len(sizes)))
    amounts = [each["outputs"]["amount"]["value"]["amount"] for each in found[:4]]
    assert amounts == ["10000.00", "30000.00", "30000.00", "50000.00"]


def test_a_bad_line_of_a_batch_does_not_stop_the_others(api: httpx.Client) -> None:
    body = b'{"project": {"Electricity": 5}}\r\n\nnonsense\n{"project": {"Land": "9 kg"}}\n{"project": {"Land": 1050}}'
    shown = api.post("/api/scopes/Warranty/batch", content=body, headers={"content-type": "application/x-ndjson"})
    first, second, third, fourth = (json.loads(each) for each in shown.text.splitlines())
    assert (first["line"], first["outputs"]["amount"]["status"]) == (1, "value")
    assert (second["line"], second["problem"]["status"]) == (3, 400)
    assert third["problem"]["mistakes"][0]["pointer"] == "/project/Land"
    assert (fourth["line"], fourth["outputs"]) == (5, {"amount": {"status": "silent"}})


def test_a_batch_is_answered_while_it_is_sent(api: httpx.Client) -> None:
    sent: list[int] = []

    def lines() -> Iterator[bytes]:
        for number in range(3):
            sent.append(number)
            yield b'{"project": "Other"}\n'

    with api.stream(
        "POST", "/api/scopes/Warranty/batch", content=lines(), headers={"content-type": "application/x-ndjson"}
    ) as shown:
        assert [json.loads(each)["line"] for each in shown.iter_lines()] == [1, 2, 3]


# ----------------------------------------------------------------------------------------------------------- timelines


def test_a_timeline_is_what_the_command_prints(api: httpx.Client) -> None:
    shown = api.post("/api/timelines/Negotiation_duties", json=DUTIES)
    assert shown.json() == printed("timeline", "Negotiation_duties", "--facts", json.dumps(DUTIES))
    whose = api.post("/api/timelines/Negotiation_duties?for=investor", json=DUTIES).json()
    assert len(whose["entries"]) < len(shown.json()["entries"])


def test_timelines_that_there_are_not(api: httpx.Client) -> None:
    told = refused(api.post("/api/timelines/Warranty", json=WARRANTY), 422, "no-timeline")
    assert "Negotiation_duties" in told["timelines"]
    told = refused(api.post("/api/timelines/Negotiation_duties?for=king", json=DUTIES), 400, "bad-parameter")
    assert told["known"]
    refused(api.post("/api/timelines/Negotiation_duties", json={**DUTIES, "as_of": "2016-02-30"}), 422, "bad-facts")


# ------------------------------------------------------------------------------------------------------------- the law


def test_a_question_is_described_as_the_command_does(api: httpx.Client) -> None:
    shown = api.get("/api/scopes/Warranty").json()
    (told,) = printed("scopes", "Warranty")
    assert {name: shown[name] for name in told} == told
    arguments = ["--rules", str(ROOT / "rules"), "json-schema", "Warranty"]
    assert shown["schema"] == json.loads(CliRunner().invoke(kotmai, arguments).stdout)
    assert shown["ask"] == "/api/scopes/Warranty/ask"


def test_every_question_is_listed_and_its_example_answered(api: httpx.Client) -> None:
    listed = api.get("/api/scopes").json()
    assert len(listed) == len(printed("scopes"))
    for each in listed[::12]:
        shown = api.get(each["href"]).json()
        answered = api.post(each["ask"], json=shown["example"])
        assert answered.status_code == 200 or refused(answered, 422, "cannot-compute")


def test_a_provision_has_its_words_rules_and_cases(api: httpx.Client) -> None:
    shown = api.get("/api/provisions/art15-1-a").json()
    assert shown["words"] == "installation capacity of 5MWor less, the warranties are US$10,000;"
    assert shown["rules"][0]["kind"] == "definition"
    assert "consequence equals USD 10,000" in shown["rules"][0]["text"]
    assert {"scope": "Warranty", "name": "5 MW exactly"}.items() <= shown["cases"][1].items()
    article = api.get("/api/provisions/article-15").json()
    assert article["title"] == "Article 15. Warranties"
    assert shown["anchor"] in [each["anchor"] for each in article["statements"]]
    listed = api.get("/api/provisions").json()
    assert {"id": "article-15", "href": "/api/provisions/article-15"}.items() <= next(
        each.items() for each in listed if each["id"] == "article-15"
    )


def test_a_provision_that_there_is_not(api: httpx.Client) -> None:
    assert refused(api.get("/api/provisions/art15-1-z"), 404, "not-found")["near"]


# ---------------------------------------------------------------------------------------------------------- the service


def test_what_does_not_change_is_asked_for_by_its_tag(api: httpx.Client) -> None:
    for path in (
        "/api/scopes",
        "/api/scopes/Warranty",
        "/api/provisions/art15-1-a",
        "/api/version",
        "/api/openapi.json",
    ):
        shown = api.get(path)
        assert shown.status_code == 200
        again = api.get(path, headers={"if-none-match": shown.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        head = api.head(path)
        assert (head.status_code, head.content) == (200, b"")
        refused(api.get(f"{path}?x=1"), 400, "bad-parameter")


def test_health_version_and_metrics(api: httpx.Client) -> None:
    assert api.get("/api/health").json() == {"status": "ok"}
    version = api.get("/api/version").json()
    assert all(re.fullmatch("[0-9a-f]{64}", version[name]) for name in ("compiler", "law", "rules"))
    assert re.fullmatch("[0-9a-f]{64}", version["calendars"]["Lao_PDR"])
    ask(api, "Warranty", {})
    lines = api.get("/api/metrics").text.splitlines()
    assert any(
        each.startswith('kotmai_requests_total{worker="1",route="/api/scopes/{name}/ask",status="422"} ')
        for each in lines
    )
    assert all(re.fullmatch(r'# .*|[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+', each) for each in lines)


def test_other_methods_are_refused(api: httpx.Client) -> None:
    shown = api.get("/api/scopes/Warranty/ask")
    refused(shown, 405, "method-not-allowed")
    assert shown.headers["allow"] == "POST"
    refused(api.delete("/api/scopes"), 405, "method-not-allowed")
    refused(api.options("/api/scopes/Warranty/ask"), 405, "method-not-allowed")
    refused(api.get("/api/nothing"), 404, "not-found")


def test_browsers_are_told_to_keep_to_themselves(api: httpx.Client) -> None:
    shown = api.post("/api/scopes/Warranty/ask", json=WARRANTY, headers={"origin": "https://example.org"})
    assert "access-control-allow-origin" not in shown.headers
    assert shown.headers["x-content-type-options"] == "nosniff"
    assert shown.headers["content-security-policy"].startswith("default-src 'none'")
    assert shown.headers["cross-origin-resource-policy"] == "same-origin"


def test_the_page_on_the_api_asks_nobody_else_for_anything(api: httpx.Client) -> None:
    shown = api.get("/api/docs")
    assert "http://" not in re.sub(r"http://127\.0\.0\.1:8000", "", shown.text)
    assert "https://" not in shown.text
    assert "<script" not in shown.text
    for font in set(re.findall(r'url\("([^"]+)"\)', shown.text)):
        assert api.get(font).status_code == 200
    assert 'id="problem-bad-facts"' in shown.text
    assert "10000.00" in shown.text
    assert "`" not in re.sub(r"(?s)<pre.*?</pre>", "", shown.text)  # code is marked up
    icon = re.search(r'rel="icon" href="([^"]+)"', shown.text)
    assert icon is not None
    assert api.get(icon[1]).headers["content-type"] == "image/svg+xml"
    assert api.get("/", follow_redirects=True).url.path == "/api/docs"


def test_facts_are_not_logged(decree: Service, api: httpx.Client) -> None:
    id_ = ask(api, "Warranty", {"project": {"Electricity": "731731731"}}).headers["x-request-id"]
    line = decree.line_of(id_)
    assert (line["route"], line["status"], line["method"]) == ("/api/scopes/{name}/ask", 200, "POST")
    assert "731731731" not in decree.log.read_text("utf-8")
