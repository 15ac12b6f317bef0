"""References in the words of a law as links of Akoma Ntoso: to an article of the law itself, or to another text.

`Article 50 of this Decree` leads to `#art_50` (from a file that holds another article alone, to `~art_50`), `Annex 1`
to that component of the law, `the Law on Enterprise` to the name of that law. A text whose number and day are not
known has no such name: its words refer to an entry under `references`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from service.project.outside import OutsideText
from service.site.akoma.names import Eids, Names, article_eid, work_of_title
from service.site.akoma.xml import Content, Element, element, mixed
from service.site.escape import slug
from service.site.references import Reference, References

_ANNEX: Final = re.compile(r"annex (\w+)", re.IGNORECASE)


@dataclass(slots=True)
class Cited:
    """Where the references of one document lead. `articles` are those of the law, `alone` the one that the document
    holds, None if it holds all."""

    references: References
    names: Names
    country: str
    articles: frozenset[str]
    alone: str | None = None
    #: The texts without a name of their own to which words of the document refer.
    unnamed: dict[str, OutsideText] = field(default_factory=dict)

    def linked(self, words: str, within: str, eids: Eids) -> tuple[Content, ...]:
        """Words with their references."""
        made: list[Content] = []
        end = 0
        for each in self.references.found(words):
            shown = words[each.start : each.end]
            linked = self._link(each, shown, within, eids)
            if linked is not None:
                made += [words[end : each.start], linked]
                end = each.end
        return tuple(each for each in (*made, words[end:]) if each != "")

    def _link(self, reference: Reference, shown: str, within: str, eids: Eids) -> Element | None:
        if reference.text is not None:
            return self._outside(reference.text, reference.article, shown, within, eids)
        if reference.article not in self.articles:
            return None
        mark = "#" if self.alone in (None, reference.article) else "~"
        return mixed("ref", shown, eId=eids.counted(within, "ref"), href=f"{mark}{article_eid(reference.article)}")

    def _outside(self, text: OutsideText, article: str, shown: str, within: str, eids: Eids) -> Element:
        target = self._name(text)
        if target is not None:
            href = f"{target}/~{article_eid(article)}" if article else target
            return mixed("ref", shown, eId=eids.counted(within, "ref"), href=href)
        eid = text_eid(text)
        self.unnamed[eid] = text
        return mixed("entity", shown, eId=eids.counted(within, "entity"), name="text", refersTo=f"#{eid}")

    def _name(self, text: OutsideText) -> str | None:
        annex = next((found for name in text.names if (found := _ANNEX.fullmatch(name))), None)
        return f"{self.names.work}/!annex_{annex[1].lower()}" if annex else work_of_title(text.title, self.country)

    def entries(self) -> Iterator[Element]:
        """What `references` says of the texts without a name."""
        for eid, text in sorted(self.unnamed.items()):
            href = f"/akn/ontology/reference/{self.country}.{slug(text.title).replace('-', '.')}"
            yield element("TLCReference", eId=eid, href=href, showAs=text.title, name="text")


def text_eid(text: OutsideText) -> str:
    """The eId of the entry of a text under `references`."""
    return f"text_{slug(text.identifier)}"
