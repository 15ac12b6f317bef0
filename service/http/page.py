"""The page on the API, made from its description: everything in one file, nothing from anywhere else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from service.http.problems import KINDS

#: Longer examples are cut: the whole stands in the description.
_LINES = 60


#: Where it is served unless another address is said.
_HERE = "http://127.0.0.1:8000"


def page(found: dict[str, Any], *, with_site: bool, base: str = _HERE) -> bytes:
    """The page as HTML. `base` is where the service listens, for the commands to copy."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["code"] = _code
    operations = _operations(found, base)
    shown = environment.get_template("api.html").render(
        info=found["info"],
        groups=[(tag, [each for each in operations if tag["name"] in each["tags"]]) for tag in found["tags"]],
        kinds=KINDS,
        with_site=with_site,
    )
    return shown.encode()


def _operations(found: dict[str, Any], base: str) -> list[dict[str, Any]]:
    """The operations, with what they refer to put in its place."""
    return [
        {
            "path": path,
            "method": method.upper(),
            "id": operation["operationId"],
            "tags": operation["tags"],
            "summary": operation["summary"],
            "text": operation.get("description", ""),
            "parameters": [_parameter(_at(each, found)) for each in operation.get("parameters", ())],
            "asked": _examples(_at(operation.get("requestBody", {}), found)),
            "curl": _curl(base + path, method, operation, found),
            "replies": [
                {"status": status, "text": _at(each, found)["description"], "examples": _examples(_at(each, found))}
                for status, each in operation["responses"].items()
            ],
        }
        for path, methods in found["paths"].items()
        for method, operation in methods.items()
    ]


def _at(part: Any, found: dict[str, Any]) -> Any:
    """A part of the description, or that which it refers to."""
    if "$ref" not in part:
        return part
    target: Any = found
    for name in part["$ref"].removeprefix("#/").split("/"):
        target = target[name]
    return target


def _parameter(told: dict[str, Any]) -> dict[str, Any]:
    schema = told["schema"]
    kind = schema.get("type", "text")
    limits = [f"{word} {schema[name]}" for word, name in (("from", "minimum"), ("to", "maximum")) if name in schema]
    usual = [f"usually {json.dumps(schema['default'])}"] if "default" in schema else []
    return {
        "name": told["name"],
        "where": told["in"],
        "kind": ", ".join((kind, *limits, *usual)),
        "text": told.get("description", ""),
    }


def _examples(told: dict[str, Any]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for content in told.get("content", {}).values():
        if "example" in content:
            found.append(("", _shown(content["example"])))
        found += [(name, _shown(each["value"])) for name, each in content.get("examples", {}).items()]
    return found


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, indent=2, ensure_ascii=False)
    lines = text.rstrip("\n").split("\n")
    more = len(lines) - _LINES
    return "\n".join((*lines[:_LINES], f"… {more} more lines")) if more > 10 else "\n".join(lines)


def _code(text: str) -> Markup:
    """A text in which what stands between backticks is code."""
    parts = (escape(each) for each in text.split("`"))
    return Markup("").join(
        Markup("<code>{}</code>").format(each) if number % 2 else each for number, each in enumerate(parts)
    )


def _curl(address: str, method: str, operation: dict[str, Any], found: dict[str, Any]) -> str:
    """How to ask it on the command line, where there is an example."""
    for each in operation.get("parameters", ()):
        told = _at(each, found)
        if told["in"] == "path":
            address = address.replace(f"{{{told['name']}}}", str(told.get("example", f"{{{told['name']}}}")))
    if method == "get":
        return f"curl {address}"
    body = _at(operation["requestBody"], found)["content"]
    ((media, content),) = body.items()
    example = content.get("example")
    if example is None:
        return ""
    if not isinstance(example, str) and len(json.dumps(example)) > 600:
        return f"curl {address} -H 'Content-Type: {media}' --data-binary @record.json"
    text = example.rstrip("\n") if isinstance(example, str) else json.dumps(example, ensure_ascii=False)
    quoted = text.replace("'", "'\\''")
    return f"curl {address} -H 'Content-Type: {media}' --data-binary '{quoted}'"
