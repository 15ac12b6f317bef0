"""Groups of rules to default terms.

A rule is ⟨ | condition ⊢ consequence⟩; a group ⟨rules | false ⊢ ∅⟩; one with exceptions ⟨exceptions | true ⊢ group⟩.
Siblings whose consequences are written alike agree: they are chained, the earlier one first, and never conflict.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from compiler.defaults.tree import Default, Empty, Rule
from compiler.names.tree import Group
from compiler.typed import program as typed
from compiler.typed.walk import Shape, alike, shape
from dsl.diagnostics import Diagnostic, Label


def rules_of(definition: typed.Definition) -> Mapping[int, Default]:
    """The term of each rule of a definition, by the rule's number."""
    return {each.rule.number: _leaf(each) for each in definition.rules}


def _leaf(rule: typed.Rule) -> Default:
    definition = rule.rule.definition
    parts = [part for part in (rule.rule.guard, definition.condition) if part is not None]
    condition = " and ".join(" ".join(part.span.text.split()) for part in parts)
    cited = Rule(
        rule.rule.number,
        rule.rule.provisions,
        condition,
        definition.label.text if definition.label else "",
        definition.notes,
        definition.span,
        definition.target.path[0].span.to(definition.target.path[-1].span),
        definition.label.span if definition.label else None,
    )
    return Default((), rule.condition, rule.consequence, cited)


def group_terms(
    groups: Sequence[Group], rules: Mapping[int, Default], defined: str, diagnostics: list[Diagnostic]
) -> Default:
    """The term of a variable from its base groups."""
    terms = _agreed([_group(group, rules, defined, diagnostics) for group in groups], defined, diagnostics)
    return terms[0] if len(terms) == 1 else Default(tuple(terms), None, Empty(), None)


def _group(group: Group, rules: Mapping[int, Default], defined: str, diagnostics: list[Diagnostic]) -> Default:
    members = _agreed([rules[rule.number] for rule in group.rules], defined, diagnostics)
    exceptions = [_group(exception, rules, defined, diagnostics) for exception in group.exceptions]
    outranking = tuple(_agreed(exceptions, defined, diagnostics))
    if len(members) == 1:
        only = members[0]
        if not outranking:
            return only
        if not only.exceptions:
            return Default(outranking, only.justification, only.consequence, only.rule)
        return Default(outranking, None, only, None)
    base = Default(tuple(members), None, Empty(), None)
    return Default(outranking, None, base, None) if outranking else base


def _agreed(siblings: Sequence[Default], defined: str, diagnostics: list[Diagnostic]) -> list[Default]:
    """Siblings with those written alike chained into one; says which are twins and which are sure to conflict."""
    if len(siblings) < 2:
        return list(siblings)
    merged: list[Default] = []
    chains: dict[Shape, int] = {}
    conditions: dict[Shape, list[tuple[Shape, Default]]] = {}
    for sibling in siblings:
        if sibling.rule is None or sibling.exceptions:
            merged.append(sibling)
            continue
        says = shape(sibling.consequence)
        others = conditions.setdefault(shape(sibling.justification), [])
        for said, other in others:
            code = "identical-rules" if said == says else "certain-conflict"
            _report(code, sibling, other, defined, diagnostics)
            break
        others.append((says, sibling))
        if says in chains:
            other = merged[chains[says]]
            merged[chains[says]] = Default((other,), sibling.justification, sibling.consequence, sibling.rule)
        else:
            chains[says] = len(merged)
            merged.append(sibling)
    return merged


def is_chain(term: Default) -> bool:
    """Whether a rule's term has no exceptions but, at most, one that agreement made: of the same consequence."""
    return not term.exceptions or (
        len(term.exceptions) == 1 and alike(term.exceptions[0].consequence, term.consequence)
    )


def _report(code: str, later: Default, earlier: Default, defined: str, diagnostics: list[Diagnostic]) -> None:
    assert later.rule is not None
    assert earlier.rule is not None
    label = Label(earlier.rule.span, "the other rule")
    diagnostics.append(Diagnostic(code, later.rule.span, {"variable": defined}, (label,)))
