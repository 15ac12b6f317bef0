"""The name of a finding: the same as long as nothing changes where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from compiler.analyse.tree import Finding, Range


def named(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings under their full keys: what they are about before what tells them from others of the same variable,
    which their `key` says so far. Of those that are alike in all that, the second bears a number."""
    counted: Counter[str] = Counter()
    found = []
    for each in findings:
        about = f"{each.scope}.{each.variable}" if each.variable else f"{each.scope}"
        key = ":".join(["_".join(part.split()) for part in (each.kind.value, about, each.key) if part])
        counted[key] += 1
        found.append(replace(each, key=key if counted[key] == 1 else f"{key}#{counted[key]}"))
    return tuple(found)


def of_range(range_: Range) -> str:
    """`area]150,151[`: a bracket turned outward leaves its end out."""
    low = "" if range_.low is None else f"{range_.low}"
    high = "" if range_.high is None else f"{range_.high}"
    return f"{'.'.join(range_.path)}{'[' if range_.low_in else ']'}{low},{high}{']' if range_.high_in else '['}"
