"""Which statements a rule may name: those of its own file, of what its module includes, and of the modules it uses.

A rule beside its words is the usual thing. But words may stand in an included file, and a rule of one Part may complete
what another Part says; then `> Using` says so, as it does for every other name.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from compiler.assembly import Whole
from dsl.diagnostics.suggest import did_you_mean
from dsl.records import record
from dsl.source import Provision, Source, Span, Statement


@record
class Statements:
    """The statements of all files: by the file that names them, and, for the way out, by the file they stand in."""

    seen_from: Mapping[str, tuple[Source, ...]] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    modules: Mapping[str, str] = field(default_factory=dict)

    def source_of(self, anchor: str, place: Span) -> Source | None:
        """The file whose statement an anchor means at a place."""
        seen = self.seen_from.get(place.path, (place.source,))
        return next((each for each in (place.source, *seen) if anchor in each.statement_by_anchor), None)

    def statement(self, anchor: str, place: Span) -> Statement | None:
        source = self.source_of(anchor, place)
        return None if source is None else source.statement_by_anchor[anchor]

    def provision(self, anchor: str, place: Span) -> Provision | None:
        """The statement that an anchor means at a place, as it is cited; None where it means none."""
        source = self.source_of(anchor, place)
        return None if source is None else source.provision_of(anchor)

    def way_out(self, anchor: str, place: Span) -> str:
        """What helps against an anchor that means nothing at a place: where else it stands, or the near one."""
        for source in self.sources:
            if anchor in source.statement_by_anchor and law_of(source) == law_of(place.source):
                module = self.modules.get(source.path)
                using = f": write `> Using {module}` at the top of this file" if module else ""
                return f"It stands in `{source.path}`{using}."
        seen = self.seen_from.get(place.path, (place.source,))
        return did_you_mean(anchor, [known for source in seen for known in source.statement_by_anchor])


def visible(wholes: Sequence[Whole]) -> Statements:
    """The statements of the modules that are read together."""
    named = {whole.rule_file.module.text if whole.rule_file.module else "": whole for whole in wholes}
    seen_from = {}
    modules = {}
    for name, whole in named.items():
        used = [usage.module.text for usage in whole.rule_file.usages if usage.module.text in named]
        sources = tuple(each.source for module in (name, *used) for each in named[module].documents)
        for document in whole.documents:
            seen_from[document.source.path] = sources
            modules[document.source.path] = name
    sources = tuple(each.source for whole in named.values() for each in whole.documents)
    return Statements(seen_from, sources, modules)


def law_of(source: Source) -> str:
    """The law that a file belongs to: the rule files of one folder are one law."""
    return posixpath.dirname(source.path.replace("\\", "/"))


def by_law(sources: Iterable[Source]) -> dict[str, list[Source]]:
    """The files of each law, in the order in which they come."""
    found: dict[str, list[Source]] = {}
    for source in sources:
        found.setdefault(law_of(source), []).append(source)
    return found
