"""The graph of dependencies as text for people, and as a drawing for Graphviz or Mermaid."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from compiler.types import QualifiedName
from service.render.dependencies import Graph, Kind, Node, Variable
from service.render.styled import Line, Segment, folded, line, quiet, strong

_KINDS: dict[Kind, str] = {
    "input": "input",
    "context": "context",
    "internal": "",
    "output": "output",
    "sub-scope": "sub-scope",
}


# ------------------------------------------------------------------------------------------------------- text


def graph_lines(shown: Graph, width: int) -> Iterator[Line]:
    """The scopes by module, each with those that it calls and that call it."""
    callers = _callers(shown)
    for number, (name, file, uses) in enumerate(shown.modules):
        if number:
            yield line()
        yield line(strong(name or file), quiet(f"  {file}" if name else ""))
        if uses:
            yield from folded(("uses ", ", ".join(uses)), width, "  ", "    ")
        scopes = [each for each in shown.scopes if each.name.module == name and each.file == file]
        for scope in scopes:
            yield line("  ", strong(scope.name.name), quiet(f"  line {scope.line}"))
            yield from _calls(scope, callers.get(scope.name, []), width)
        if not scopes:
            yield line("  ", quiet("no scope"))


def scope_lines(shown: Graph, name: QualifiedName, width: int) -> Iterator[Line]:
    """One scope: whom it calls, who calls it, and its variables with what each reads, in an order of working out."""
    scope = shown.scope(name)
    yield line(strong(name.name), quiet(f"  {scope.file}:{scope.line}"))
    yield from _calls(scope, _callers(shown).get(name, []), width)
    yield line()
    names = max((len(each.name) for each in scope.variables), default=0)
    kinds = max((len(_kind(each)) for each in scope.variables), default=0)
    for each in scope.variables:
        start = f"  {each.name:{names}}  {_kind(each):{kinds}}  "
        yield from folded(_depends(each), width, start, " " * len(start))


def _calls(scope: Node, callers: list[QualifiedName], width: int) -> Iterator[Line]:
    for called, variables in scope.calls.items():
        yield from folded(
            ("calls ", strong(str(called)), quiet(f" in {', '.join(variables)}")), width, "    ", "      "
        )
    if callers:
        yield from folded(("called by ", ", ".join(map(str, callers))), width, "    ", "      ")


def _callers(shown: Graph) -> dict[QualifiedName, list[QualifiedName]]:
    found: dict[QualifiedName, list[QualifiedName]] = {}
    for scope in shown.scopes:
        for called in scope.calls:
            found.setdefault(called, []).append(scope.name)
    return found


def _kind(variable: Variable) -> str:
    is_both = variable.is_output and variable.kind not in ("output",)
    return " ".join(filter(None, (_KINDS[variable.kind], "output" if is_both else "")))


def _depends(variable: Variable) -> tuple[str | Segment, ...]:
    parts: list[str | Segment] = []
    if variable.reads:
        parts += ["reads ", ", ".join(variable.reads)]
    if variable.calls:
        parts += ["; " if parts else "", "calls ", strong(", ".join(map(str, variable.calls)))]
    return tuple(parts) or (quiet("given" if variable.kind == "input" else "reads nothing"),)


# --------------------------------------------------------------------------------------------------- drawings


def dot(shown: Graph, name: QualifiedName | None = None) -> str:
    """The graph in the language of Graphviz: arrows lead from who calls or reads to what is called or read."""
    lines = ["digraph dependencies {", "  rankdir=LR;", "  node [shape=box];"]
    if name is not None:
        scope = shown.scope(name)
        for each in scope.variables:
            lines.append(f"  {_quoted(each.name)}{_DOT[each.kind]};")
            lines += [f"  {_quoted(each.name)} -> {_quoted(read)};" for read in each.reads]
            for called in each.calls:
                lines += [f"  {_quoted(f'scope {called}')} [shape=component];"]
                lines += [f"  {_quoted(each.name)} -> {_quoted(f'scope {called}')} [style=dashed];"]
        return "\n".join(dict.fromkeys([*lines, "}"]))
    for number, (module, scopes) in enumerate(_by_module(shown)):
        lines += [f"  subgraph cluster_{number} {{", f"    label={_quoted(module)};"]
        lines += [f"    {_quoted(str(each.name))} [label={_quoted(each.name.name)}];" for each in scopes]
        lines.append("  }")
    for scope in shown.scopes:
        lines += [f"  {_quoted(str(scope.name))} -> {_quoted(str(called))};" for called in scope.calls]
    return "\n".join([*lines, "}"])


_DOT: dict[Kind, str] = {
    "input": " [style=rounded]",
    "context": " [style=rounded]",
    "internal": "",
    "output": " [style=bold]",
    "sub-scope": " [shape=component]",
}


def mermaid(shown: Graph, name: QualifiedName | None = None) -> str:
    """The graph as a Mermaid flowchart, as Markdown pages draw it."""
    lines = ["flowchart LR"]
    ids: dict[str, str] = {}

    def node(key: str, label: str, edges: tuple[str, str] = ("[", "]"), lead: str = "  ") -> str:
        if key not in ids:
            ids[key] = f"n{len(ids)}"
            lines.append(f'{lead}{ids[key]}{edges[0]}"{_entities(label)}"{edges[1]}')
        return ids[key]

    if name is not None:
        variables = shown.scope(name).variables
        for each in variables:
            node(each.name, each.name, _MERMAID[each.kind])
        for each in variables:
            lines += [f"  {ids[each.name]} --> {node(read, read)}" for read in each.reads]
            for called in each.calls:
                callee = node(f"scope {called}", f"scope {called}", ("[[", "]]"))
                lines.append(f"  {ids[each.name]} -.-> {callee}")
        return "\n".join(lines)
    for number, (module, scopes) in enumerate(_by_module(shown)):
        lines.append(f'  subgraph m{number}["{_entities(module)}"]')
        for scope in scopes:
            node(str(scope.name), scope.name.name, lead="    ")
        lines.append("  end")
    for scope in shown.scopes:
        lines += [f"  {ids[str(scope.name)]} --> {ids[str(called)]}" for called in scope.calls]
    return "\n".join(lines)


_MERMAID: dict[Kind, tuple[str, str]] = {
    "input": ("(", ")"),
    "context": ("(", ")"),
    "internal": ("[", "]"),
    "output": ("{{", "}}"),
    "sub-scope": ("[[", "]]"),
}


def _by_module(shown: Graph) -> Iterator[tuple[str, list[Node]]]:
    files = {(name, file): name or file for name, file, _ in shown.modules}
    for (module, file), scopes in groupby(shown.scopes, lambda each: (each.name.module, each.file)):
        yield files.get((module, file), module or file), list(scopes)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _entities(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")
