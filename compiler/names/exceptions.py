"""How the rules of one variable rank: labels and exceptions become a tree of groups.

Source: the Catala reference on exceptions and labels (`shared` semantics in docs); implicit labels work so: all
unlabelled base rules are one group, all unlabelled exceptions to one group are one group.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from compiler.names.tree import Group, Rule
from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.circles import circle_in_words, circle_labels
from dsl.diagnostics.suggest import did_you_mean
from dsl.source import Span


class _Key(NamedTuple):
    """Identifies a group: the unlabelled base, a label, or the unlabelled exceptions to another group."""

    kind: str
    label: str = ""


_BASE = _Key("base")


def rank(defined: str, rules: Sequence[Rule]) -> tuple[tuple[Group, ...], tuple[Diagnostic, ...]]:
    """The base groups of a variable's rules, exceptions nested in what they except, and what is wrong with them.

    A rule whose exception cannot be placed is reported and stands as a base rule, so that its text is still checked.
    """
    ranking = _Ranking(defined, rules)
    return ranking.groups(), tuple(ranking.diagnostics)


#: The deepest ranking of exceptions that a variable may have: later passes call themselves a few times a level.
_DEPTH_LIMIT = 100


class _Ranking:
    def __init__(self, defined: str, rules: Sequence[Rule]) -> None:
        self.defined = defined
        self.rules = rules
        self.diagnostics: list[Diagnostic] = []
        self.labelled: dict[str, list[Rule]] = {}
        for rule in rules:
            if rule.definition.label is not None:
                self.labelled.setdefault(rule.definition.label.text, []).append(rule)
        self.members: dict[_Key, list[Rule]] = {}
        self.parents: dict[_Key, _Key | None] = {}
        self.children: dict[_Key, list[_Key]] = {}

    def groups(self) -> tuple[Group, ...]:
        for rule in self.rules:
            self._place(rule)
        self._refuse_cycles()
        self._refuse_depth()
        for child, above in self.parents.items():
            if above is not None:
                self.children.setdefault(above, []).append(child)
        return tuple(self._group(key) for key in self.members if self.parents[key] is None)

    def _place(self, rule: Rule) -> None:
        parent = self._parent(rule)
        label = rule.definition.label
        if label is not None:
            key = _Key("label", label.text)
        elif parent is None:
            key = _BASE
        else:
            key = _Key("exception to", repr(parent))
        if key in self.members and self.parents[key] != parent:
            first = self.members[key][0].definition
            self.diagnostics.append(
                Diagnostic(
                    "inconsistent-label",
                    rule.definition.target.span,
                    {"label": key.label, "variable": self.defined},
                    (Label(first.target.span, "the first rule with this label"),),
                )
            )
        self.members.setdefault(key, []).append(rule)
        self.parents.setdefault(key, parent)

    def _parent(self, rule: Rule) -> _Key | None:
        exception = rule.definition.exception
        if exception is None:
            return None
        if exception.label is not None:
            return self._labelled_parent(rule, exception.label.text)
        bases = [each for each in self.rules if each.definition.exception is None]
        if len(bases) == 1 and bases[0].definition.label is None:
            return _BASE
        code = "exception-to-several" if bases else "exception-to-nothing"
        places = tuple(Label(each.definition.target.span, "could be meant") for each in bases)
        self.diagnostics.append(Diagnostic(code, exception.span, {"variable": self.defined}, places))
        return None

    def _labelled_parent(self, rule: Rule, wanted: str) -> _Key | None:
        exception = rule.definition.exception
        assert exception is not None
        assert exception.label is not None
        own = rule.definition.label
        if wanted not in self.labelled:
            hint = did_you_mean(wanted, self.labelled)
            data = {"label": wanted, "variable": self.defined}
            self.diagnostics.append(Diagnostic("unknown-label", exception.label.span, data, hint=hint))
            return None
        if own is not None and own.text == wanted:
            data = {"label": wanted}
            self.diagnostics.append(Diagnostic("exception-to-itself", exception.label.span, data))
            return None
        return _Key("label", wanted)

    def _refuse_cycles(self) -> None:
        """Cuts each circle of exceptions at its first member, after saying so."""
        sound: set[_Key] = set()
        for start in list(self.members):
            path = {start: None}
            last = start
            while True:
                parent = self.parents[last]
                if parent is None or parent not in self.parents or parent in sound:
                    sound |= path.keys()
                    break
                if parent == start:
                    shown = circle_in_words([key.label for key in path])
                    places = [self._stands(key) for key in path]
                    labels = circle_labels(Label(each, "and this one is an exception too") for each in places[1:])
                    self.diagnostics.append(Diagnostic("exceptions-in-a-circle", places[0], {"circle": shown}, labels))
                    self.parents[start] = None
                    break
                if parent in path:
                    break
                path[parent] = None
                last = parent

    def _refuse_depth(self) -> None:
        """Cuts exceptions that go too deep for the passes to come; says so of the first."""
        depth: dict[_Key, int] = {}
        told = False
        for start in self.members:
            path = [start]
            while (parent := self.parents[path[-1]]) is not None and parent in self.parents and parent not in depth:
                path.append(parent)
            for key in reversed(path):
                above = self.parents[key]
                depth[key] = 0 if above is None or above not in self.parents else depth[above] + 1
                if depth[key] > _DEPTH_LIMIT:
                    if not told:
                        data = {"limit": str(_DEPTH_LIMIT)}
                        self.diagnostics.append(Diagnostic("exceptions-too-deep", self._stands(key), data))
                    told, depth[key], self.parents[key] = True, 0, None

    def _stands(self, key: _Key) -> Span:
        """Where the first rule of a group says what it is: from its label to what it defines."""
        definition = self.members[key][0].definition
        return definition.span.to(definition.target.span)

    def _group(self, key: _Key) -> Group:
        exceptions = tuple(self._group(child) for child in self.children.get(key, ()))
        return Group(key.label if key.kind == "label" else "", tuple(self.members[key]), exceptions)
