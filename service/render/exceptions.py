"""Which rules of a variable yield to which: the groups as their author ranked them, each with its exceptions.

A group is all rules that bear one label, or all unlabelled ones of one rank. If an exception applies, what it is an
exception to does not count; where two rules of one rank apply and differ, the text contradicts itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler.names.tree import Definiendum, Group, Rule, Scope, Subscope, Variable
from compiler.runtime.answers import Json
from compiler.types import QualifiedName, describe
from dsl.source import Span
from dsl.surface.tree import Role
from service.render.counts import listed
from service.render.styled import Line, Segment, columns, folded, law, line, quiet, strong


@dataclass(frozen=True, slots=True)
class Ranked:
    """A variable (in one state), or an input of a sub-scope, with the groups of its rules."""

    scope: QualifiedName
    defined: Definiendum
    type: str
    is_condition: bool
    #: The caller may give a value of its own, which outranks all rules.
    is_context: bool
    span: Span
    groups: tuple[Group, ...]
    #: What its author says of it.
    doc: str

    def as_json(self) -> Json:
        """The groups for programs, with conditions and consequences as they are written."""
        return {
            "variable": str(self.defined).replace(" state ", "@"),
            "type": self.type,
            "condition": self.is_condition,
            "context": self.is_context,
            "file": self.span.path,
            "line": self.span.line,
            "groups": [_group_as_json(each) for each in self.groups],
        }


def names_of(scope: Scope) -> list[str]:
    """What has rules or could have: variables, their states as `variable.state`, inputs of sub-scopes."""
    found: dict[str, None] = {}
    for variable in scope.variables.values():
        if isinstance(variable, Variable) and not (variable.role is Role.INPUT and not variable.states):
            found.setdefault(variable.name)
            found.update(dict.fromkeys(f"{variable.name}.{state}" for state in variable.states))
    found.update(dict.fromkeys(f"{each.variable}.{each.input}" for each in scope.rules if each.input))
    return list(found)


def ranked(scope: Scope, name: str) -> tuple[Ranked, ...]:
    """What a name means, each state of a variable for itself; empty where the scope has no such name. States are named
    `variable.state` or `variable@state`, inputs of a sub-scope `sub_scope.input`."""
    first, _, second = name.replace("@", ".").partition(".")
    variable = scope.variables.get(first)
    match variable:
        case None:
            return ()
        case Subscope(span=span):
            keys = [each for each in scope.rules if each.variable == first and second in ("", each.input)]
            return tuple(Ranked(scope.name, key, "", False, False, span, scope.rules[key], "") for key in keys)
        case Variable():
            states: tuple[str | None, ...] = variable.states or (None,)
            chosen = [each for each in states if second in ("", each)]
            return tuple(_ranked(scope, variable, state) for state in chosen)


def _ranked(scope: Scope, variable: Variable, state: str | None) -> Ranked:
    key = Definiendum(variable.name, state)
    is_first = state is None or state == variable.states[0]
    return Ranked(
        scope.name,
        key,
        describe(variable.type),
        variable.is_condition and is_first,
        variable.role is Role.CONTEXT and is_first,
        variable.span,
        scope.rules.get(key, ()),
        variable.notes.doc,
    )


def _group_as_json(group: Group) -> Json:
    return {
        "label": group.label or None,
        "rules": [_rule_as_json(each) for each in group.rules],
        "exceptions": [_group_as_json(each) for each in group.exceptions],
    }


def _rule_as_json(rule: Rule) -> Json:
    definition = rule.definition
    return {
        "condition": _text(definition.condition.span) if definition.condition else None,
        "scope_condition": _text(rule.guard.span) if rule.guard else None,
        "consequence": _text(definition.consequence.span),
        "provisions": [
            {"provision": each.label, "anchor": each.anchor, "words": each.words, "headings": list(each.headings)}
            for each in rule.provisions
        ],
        "note": _note(rule),
        "file": definition.span.path,
        "line": definition.span.line,
        "column": definition.span.column,
    }


# ------------------------------------------------------------------------------------------------------- text


def exception_lines(shown: Ranked, width: int) -> Iterator[Line]:
    """The groups as a tree: what stands to the right of another takes precedence over it."""
    of = f" of {shown.scope.name}"
    kind = quiet(f", {shown.type}") if shown.type else ""
    yield from folded((strong(str(shown.defined)), of, kind, quiet(f"  {shown.span.path}:{shown.span.line}")), width)
    if shown.is_context:
        yield line(quiet("  A value that the caller gives outranks all of these."))
    if not shown.groups:
        yield line("  ", _without_rules(shown))
        return
    yield line()
    for each in shown.groups:
        yield from _group_lines(each, shown.span.path, ("  ", "  "), width, is_exception=False)
    how_to_read = closing(shown)
    if how_to_read:
        yield line()
        yield from folded((quiet(how_to_read),), width, "  ")


def _without_rules(shown: Ranked) -> str:
    if shown.is_condition:
        return "No rule fulfils it: it is always false, unless a caller says otherwise."
    return "No rule defines it."


def closing(shown: Ranked) -> str:
    """How to read the tree, as far as it has something to say."""
    has_exceptions = any(each.exceptions for each in shown.groups)
    ranks = "Where an exception applies, the rules that it is an exception to do not count. " if has_exceptions else ""
    if any(each.definition.condition is None and each.guard is None for group in shown.groups for each in group.rules):
        return ranks.strip()
    silent = "it is false" if shown.is_condition else "the text is silent"
    return f"{ranks}Where no rule applies, {silent}."


def _group_lines(group: Group, file: str, leads: tuple[str, str], width: int, *, is_exception: bool) -> Iterator[Line]:
    """A group and its exceptions; `leads` stand before its first line and before the others."""
    first, lead = leads
    title = f"{'exception' if is_exception else 'rule'}{'' if len(group.rules) == 1 else 's'}"
    if group.label:
        yield line(first, strong(f'"{group.label}"'), quiet(f"  {title}"))
    else:
        yield line(first, strong(title))
    bar = "│ " if group.exceptions else "  "
    for number, rule in enumerate(group.rules):
        if number:
            yield line(lead, quiet(bar.rstrip()))
        yield from _rule_lines(rule, file, f"{lead}{bar}", width)
    for number, each in enumerate(group.exceptions, 1):
        is_last = number == len(group.exceptions)
        yield line(lead, "│")
        branch, below = ("└── ", "    ") if is_last else ("├── ", "│   ")
        yield from _group_lines(each, file, (f"{lead}{branch}", f"{lead}{below}"), width, is_exception=True)


def _rule_lines(rule: Rule, file: str, lead: str, width: int) -> Iterator[Line]:
    definition = rule.definition
    conditions = [each.span for each in (rule.guard, definition.condition) if each is not None]
    if conditions:
        words = " and ".join(f"`{_text(each)}`" for each in conditions)
        yield from _indented(("if ", words), lead, width)
    else:
        yield line(lead, "always")
    consequence = _text(definition.consequence.span)
    gives = f"it is `{consequence}`"
    if definition.is_rule:
        gives = "it is fulfilled" if consequence not in _UNFULFILLED else "it is not fulfilled"
    yield from _indented((gives,), lead, width, "then ")
    places = listed(list(dict.fromkeys(each.label for each in rule.provisions)))
    where = f"line {definition.span.line}" if definition.span.path == file else str(definition.span).partition("-")[0]
    yield from _indented((quiet(f"[{where}] "), law(places)), lead, width)
    if note := _note(rule):
        yield from _indented((quiet(note),), lead, width)


#: What the consequence of a rule says that unfulfils its condition.
_UNFULFILLED = ("false", "not fulfilled")


def _indented(parts: tuple[str | Segment, ...], lead: str, width: int, start: str = "") -> Iterator[Line]:
    """Folded words behind the bars of the tree, which go on beside each line."""
    for each in folded(parts, max(width - columns(lead), 30), start, "     "):
        yield line(lead) + each


def _note(rule: Rule) -> str:
    """What the author says about a rule."""
    notes = rule.definition.notes
    return _folded(notes.doc or notes.text_of("description") or notes.text_of("doc") or "")


def _text(span: Span) -> str:
    return _folded(span.text)


def _folded(text: str) -> str:
    return " ".join(text.split())
