"""The HTTP interface, from the description that the service itself gives out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from service.http import problems as kinds
from service.site.escape import inline
from service.site.reference.table import code, sentence, table

_DESCRIPTION = Path(__file__).resolve().parents[2] / "http" / "openapi.yaml"
#: Of a schema, what is told of its values besides their type.
_BOUNDS = ("minimum", "maximum", "default", "maxItems", "format")


@cache
def _described() -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.safe_load(_DESCRIPTION.read_text("utf-8"))
    return found


def operations() -> str:
    """Every address with its parameters, what it takes and what it gives, by the groups of the description."""
    lines: list[str] = []
    for tag in _described()["tags"]:
        lines += [f"## {tag['name']}", "", inline(tag["description"]), ""]
        for path, methods in _described()["paths"].items():
            for method, told in methods.items():
                if tag["name"] in told.get("tags", ()):
                    lines += _operation(path, method, told)
    return "\n".join(lines)


def _operation(path: str, method: str, told: Mapping[str, Any]) -> Iterator[str]:
    yield f"### {method.upper()} {inline(path)} {{ #{told['operationId']} }}"
    yield ""
    yield inline(f"{told['summary']}.")
    if "description" in told:
        yield from ("", sentence(told["description"]))
    parameters = [_resolved(each) for each in told.get("parameters", ())]
    if parameters:
        rows = [
            (code(each["name"]), each["in"], _type(each["schema"]), sentence(each.get("description", "")))
            for each in parameters
        ]
        yield from table(("parameter", "in", "type", ""), rows)
    body = _resolved(told.get("requestBody", {}))
    for kind, content in body.get("content", {}).items():
        yield from (
            "",
            f"**Body**: {code(kind)}, {_type(content['schema'])}. {sentence(body.get('description', ''))}",
            "",
        )
    replies = []
    for status, named in told["responses"].items():
        response = _resolved(named)
        shapes_ = ", ".join(_type(each["schema"]) for each in response.get("content", {}).values())
        replies.append((status, shapes_, sentence(response["description"])))
    yield from table(("status", "body", ""), replies)


def problems() -> str:
    """The kinds of problems, with their status and what they mean."""
    rows = [
        (code(kind), str(status), inline(title), sentence(words))
        for kind, (status, title, words) in kinds.KINDS.items()
    ]
    return "\n".join(table(("kind", "status", "title", ""), rows))


def shapes() -> str:
    """The shapes of bodies, with their members."""
    lines: list[str] = []
    for name, schema in _described()["components"]["schemas"].items():
        lines += [f"### {name} {{ #shape-{name.lower()} }}", "", sentence(schema.get("description", "")), ""]
        if "enum" in schema:
            lines += [_type(schema), ""]
        needed = schema.get("required", ())
        rows = [
            (
                code(member),
                _type(each),
                "" if member in needed else "may be absent",
                sentence(each.get("description", "")),
            )
            for member, each in schema.get("properties", {}).items()
        ]
        lines += table(("member", "type", "", ""), rows) if rows else []
    return "\n".join(lines)


def _resolved(told: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a reference within the description leads to, or the thing itself."""
    if "$ref" not in told:
        return told
    found: Any = _described()
    for name in told["$ref"].removeprefix("#/").split("/"):
        found = found[name]
    assert isinstance(found, Mapping)
    return found


def _type(schema: Mapping[str, Any]) -> str:
    """A type in a few words; shapes of the description are links."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#shape-{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(_type(each) for each in schema["anyOf"])
    if "enum" in schema:
        return ", ".join(code(str(each)) for each in schema["enum"])
    if "const" in schema:
        return code(str(schema["const"]))
    kind = schema.get("type", "any value")
    words = " or ".join(kind) if isinstance(kind, list) else kind
    if words == "array":
        words = f"list of {_type(schema['items'])}" if "items" in schema else "list"
    bounds = [f"{name} {code(str(schema[name]).lower())}" for name in _BOUNDS if name in schema]
    return ", ".join((words, *bounds))
