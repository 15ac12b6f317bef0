"""An edition of the laws: all that the site is made from, and what follows from it once for all pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from compiler.anchors.coverage import Confirmed, LawCoverage, coverage
from compiler.anchors.visible import law_of
from compiler.cases.tree import Result
from service.project.defined import DefinedTerm
from service.project.identity import Identity
from service.project.outside import OutsideText
from service.site import pages
from service.site.addresses import Addresses
from service.site.open_found import Analysis
from service.site.references import References
from service.site.scripts import Scripts
from service.site.terms import TermLinks

if TYPE_CHECKING:
    from compiler.driver import Checked


@dataclass(frozen=True)
class Edition:
    """Rules that were checked, the results of their cases, and what the folder of each law says of it.

    `about` is what the configuration says of the law (`title`, `replaced`). `confirmed` are the words of each law for
    which its rules were confirmed; without it, none is shown as to review. `outside` are the texts that each law refers
    to and that have cards. `evaluators` are the files of the target `javascript`, by their paths in its folder: with
    them each question has a form that answers in the page. `analysis` is what was found for all facts; without it, the
    page of what the law leaves open shows what the cases show. `identities` are what the laws are: one that says so is
    there as Akoma Ntoso and as PDF too. `terms` are those that each law explains.
    """

    checked: Checked
    results: Sequence[Result]
    about: Mapping[str, str]
    confirmed: Mapping[str, Confirmed] | None = None
    outside: Mapping[str, Sequence[OutsideText]] = field(default_factory=dict)
    evaluators: Mapping[str, str] = field(default_factory=dict)
    analysis: Analysis | None = None
    identities: Mapping[str, Identity] = field(default_factory=dict)
    terms: Mapping[str, Sequence[DefinedTerm]] = field(default_factory=dict)

    @cached_property
    def parts(self) -> tuple[pages.Part, ...]:
        return pages.parts([file.document for file in self.checked.files])

    @cached_property
    def where(self) -> Addresses:
        return pages.addresses(self.parts)

    @cached_property
    def scripts(self) -> Scripts:
        return Scripts(self.evaluators)

    @cached_property
    def covered(self) -> Sequence[LawCoverage]:
        """What became of each statement."""
        return coverage(self.checked.files, [each.question for each in self.results], self.confirmed)

    @cached_property
    def laws(self) -> Mapping[str, Law]:
        """The laws by their folders, in the order of their files."""
        folders = dict.fromkeys(law_of(part.document.source) for part in self.parts)
        return {law: Law(self._parts_of(law), self._references_of(law), self.identities.get(law)) for law in folders}

    def _parts_of(self, law: str) -> tuple[pages.Part, ...]:
        return tuple(part for part in self.parts if law_of(part.document.source) == law)

    def _references_of(self, law: str) -> References:
        """Where the references of a law lead, and its terms, of those of which something is said."""
        terms = TermLinks(self.terms[law], self.where, self._words) if law in self.terms else None
        return References(self.where, self.outside.get(law, ()), terms)

    @cached_property
    def _words(self) -> dict[str, str]:
        documents = (file.document for file in self.checked.files)
        return {each.anchor: each.words for document in documents for each in document.source.statements}


@dataclass(frozen=True, slots=True)
class Law:
    """A law: its Parts, where its references lead, and what it is, where that is known."""

    parts: tuple[pages.Part, ...]
    references: References
    identity: Identity | None

    @property
    def folder(self) -> str:
        """Where its pages are."""
        return PurePosixPath(self.parts[0].page).parent.as_posix()

    @property
    def has_articles(self) -> bool:
        return any(part.articles for part in self.parts)
