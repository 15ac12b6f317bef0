"""The run-time library of generated evaluators, from its source: what a program that embeds them may use."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from service.site.escape import slug
from service.site.reference.table import code, sentence

_COMPILER = Path(__file__).resolve().parents[3] / "compiler"
Definition: TypeAlias = ast.ClassDef | ast.FunctionDef

#: What is open to programs: a heading, the module in `generated/`, its source, and the names in their order.
_OPEN: Sequence[tuple[str, str, str, tuple[str, ...]]] = (
    ("Asking", "runtime.reasons", "runtime/reasons.py", ("answer", "decided", "decide")),
    ("Decisions and outcomes", "runtime.decisions", "runtime/decisions.py", ("Decision",)),
    ("", "runtime.outcomes", "runtime/outcomes.py", ("Value",)),
    (
        "What keeps the text from giving a value",
        "runtime.failures",
        "runtime/failures.py",
        ("Failure", "Silent", "Conflict", "Refused"),
    ),
    (
        "What cannot be computed",
        "runtime.failures",
        "runtime/failures.py",
        (
            "EvaluationError", "DivisionByZero", "EmptyList", "DifferentLengths", "Uncomparable", "AmbiguousDate",
            "NoSuchDate", "DateOutOfRange", "AmbiguousDuration", "IndivisibleDuration", "ImpossibleReached", "TooDeep",
            "NotImplementedInPython", "ExternalFailed", "OutsideCalendar",
        ),
    ),
    ("Facts in JSON", "runtime.facts", "runtime/facts.py", ("BadFacts", "Problem", "loads")),
    ("", "runtime.json_schema", "runtime/json_schema.py", ("json_schema",)),
    (
        "Answers and reasons",
        "runtime.answers",
        "runtime/answers.py",
        (
            "Answer", "Finding", "Status", "Reason", "Condition", "Place", "ReadingInForce", "Way", "Count", "LeftOut",
            "ChangedCalendar",
        ),
    ),
    ("Values", "runtime.schema", "runtime/schema.py", ("Present", "Position")),
    ("", "runtime.dates", "runtime/dates.py", ("Duration",)),
    ("Calendars", "runtime.calendars", "runtime/calendars.py", ("Calendar", "using")),
    ("Columns", "columns.runtime.frames", "columns/runtime/frames.py", ("ask", "BadTable")),
)  # fmt: skip

#: Methods that only the library itself calls.
_INNER = frozenset({"__init__", "__eq__", "__hash__", "__repr__", "without", "at"})


def evaluators() -> str:
    """What of the run-time library is open to programs, module by module."""
    lines: list[str] = []
    for heading, module, source, names in _OPEN:
        if heading:
            lines += [f"## {heading}", ""]
        lines += [f"From {code(module)}:", ""]
        found = _definitions(_COMPILER / source)
        for name in names:
            lines += _shown(found[name])
    return "\n".join(lines)


def _definitions(path: Path) -> dict[str, Definition]:
    tree = ast.parse(path.read_text("utf-8"))
    return {each.name: each for each in tree.body if isinstance(each, ast.ClassDef | ast.FunctionDef)}


def _shown(found: Definition) -> Iterator[str]:
    """A class or function: its signature, and what its docstring says."""
    kind = "class" if isinstance(found, ast.ClassDef) else "function"
    yield f"### {found.name} {{ #{kind}-{slug(found.name)} }}"
    yield ""
    if isinstance(found, ast.FunctionDef):
        yield from ("```python", _signature(found), "```", "")
        yield from _told(found)
        return
    yield from ("```python", *_head(found), "```", "")
    yield from _told(found)
    for each in found.body:
        if isinstance(each, ast.FunctionDef) and each.name not in _INNER and ast.get_docstring(each):
            how = "property" if any(ast.unparse(one) == "property" for one in each.decorator_list) else "method"
            yield f"- {code(_heard(each, how))}: {sentence(ast.get_docstring(each) or '')}"
    yield ""


def _head(found: ast.ClassDef) -> Iterator[str]:
    """The head of a class, with its fields or what makes one."""
    bases = ", ".join(ast.unparse(each) for each in found.bases)
    fields = [each for each in found.body if isinstance(each, ast.AnnAssign)]
    members = [ast.unparse(each) for each in fields if not ast.unparse(each.target).startswith("_")]
    members += [
        ast.unparse(each) for each in found.body if isinstance(each, ast.Assign) and "__" not in ast.unparse(each)
    ]
    members += [
        f"{_signature(each)}: ..."
        for each in found.body
        if isinstance(each, ast.FunctionDef) and each.name == "__init__"
    ]
    head = f"class {found.name}{f'({bases})' if bases else ''}"
    yield f"{head}:" if members else head
    yield from (f"    {each}" for each in members)


def _heard(method: ast.FunctionDef, how: str) -> str:
    """A method as it is called, a property as it is read."""
    given = [each.arg for each in method.args.args if each.arg not in ("self", "cls", "at")]
    return f".{method.name}" if how == "property" else f".{method.name}({', '.join(given)})"


def _signature(function: ast.FunctionDef) -> str:
    returns = f" -> {ast.unparse(function.returns)}" if function.returns else ""
    return f"def {function.name}({ast.unparse(function.args)}){returns}"


def _told(found: Definition) -> Iterator[str]:
    for paragraph in (ast.get_docstring(found) or "").split("\n\n"):
        yield from (sentence(paragraph), "")
