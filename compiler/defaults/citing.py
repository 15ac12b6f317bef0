"""How rules are cited: in conflicts, by whoever finds them."""

from __future__ import annotations

from compiler.defaults.tree import Rule


def cite(rule: Rule) -> str:
    """A rule's provisions and its place, in brackets where it has both."""
    place = f"{rule.span.path}:{rule.span.line}"
    labels = ", ".join(provision.label for provision in rule.provisions)
    return f"{labels} ({place})" if labels else place
