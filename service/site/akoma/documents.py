"""A law as documents of Akoma Ntoso 3.0: the whole as an `act`, each article as a `portion` of it.

What the project adds stands apart from the law's words, under `meta`: notes beside an article, and why a statement has
no rule. Nothing in a document depends on when or where it is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import PurePosixPath
from typing import Final

from compiler.anchors.visible import law_of
from dsl.literate.outline import Section, outline
from dsl.literate.tree import Document, Fence
from dsl.order import natural_order
from service.project.identity import Identity
from service.project.outside import OutsideText
from service.site.addresses import Addresses
from service.site.akoma.cited import Cited
from service.site.akoma.meta import Held, Remark, meta
from service.site.akoma.names import Eids, Names, article_eid
from service.site.akoma.words import Words
from service.site.akoma.xml import Element, element, mixed, written
from service.site.escape import slug
from service.site.references import References

NAMESPACE: Final = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
#: The file of a whole law.
WHOLE: Final = "law.xml"
#: What a heading above the articles may open, by its first word.
_DIVISIONS: Final = ("part", "chapter", "section", "title", "book", "division", "subpart", "subchapter", "subsection")
_NUMBERED: Final = re.compile(r"(?P<num>(?P<word>\w+)\s+(?P<number>\w+)[.:)]?)(?:\s+(?P<heading>.*))?", re.DOTALL)


@dataclass(frozen=True)
class Law:
    """A law to be exported: the documents of its rule files in the order of the text, and what it is."""

    identity: Identity
    documents: Sequence[Document]
    references: References = field(default_factory=lambda: References(Addresses()))
    #: The name of the folder of its rule files.
    folder: str = "law"

    @cached_property
    def outlines(self) -> tuple[tuple[Document, tuple[Section, ...]], ...]:
        """The sections of each document; the outermost headings of the files are the title of the law, and left out."""
        return tuple((each, tuple(_without_title(outline(each)))) for each in self.documents)

    @property
    def articles(self) -> tuple[str, ...]:
        """The numbers of its articles; one that stands twice counts once."""
        found = (heading.article for each in self.documents for heading in each.source.headings)
        return tuple(dict.fromkeys(number for number in found if number))


def laws(
    documents: Iterable[Document],
    identities: Mapping[str, Identity],
    outside: Mapping[str, Sequence[OutsideText]],
) -> dict[str, Law]:
    """The laws that say what they are, by the folders of their rule files; `outside` are the texts to which each
    refers."""
    held: dict[str, list[Document]] = {}
    for each in documents:
        held.setdefault(law_of(each.source), []).append(each)
    return {
        law: Law(
            identities[law],
            sorted(found, key=lambda each: natural_order(each.source.path)),
            References(Addresses(), outside.get(law, ())),
            PurePosixPath(law).name or "law",
        )
        for law, found in held.items()
        if law in identities
    }


def exchange_files(
    documents: Iterable[Document],
    identities: Mapping[str, Identity],
    outside: Mapping[str, Sequence[OutsideText]],
) -> dict[str, str]:
    """The files of the laws by their addresses on the site, beside the pages: `decree/law.xml`."""
    return {
        f"{slug(law.folder) or 'law'}/{name}": text
        for law in laws(documents, identities, outside).values()
        for name, text in files(law).items()
    }


def files(law: Law) -> Mapping[str, str]:
    """The whole law as `law.xml` and each article as `article-15.xml`, by name; nothing where there is no article."""
    if not law.articles:
        return {}
    shown = {WHOLE: written(whole(law))}
    for number in law.articles:
        shown[f"article-{number.lower()}.xml"] = written(portion(law, number))
    return shown


def whole(law: Law) -> Element:
    """The document that holds the law."""
    making = _Making.of(law)
    body = element("body", *making.body())
    preface = element("preface", element("longTitle", mixed("p", mixed("docTitle", law.identity.title))))
    held = Held(making.names, None, making.remarks(None), tuple(making.cited.entries()))
    act = element("act", meta(law.identity, held), preface, body, name=law.identity.kind)
    return element("akomaNtoso", act, xmlns=NAMESPACE)


def portion(law: Law, number: str) -> Element:
    """The document that holds an article alone. Its elements have the eIds that they have in the whole."""
    making = _Making.of(law, number)
    body = element("portionBody", *making.alone(number))
    held = Held(making.names, number, making.remarks(number), tuple(making.cited.entries()))
    shown = element("portion", meta(law.identity, held), body, includedIn="#source")
    return element("akomaNtoso", shown, xmlns=NAMESPACE)


@dataclass(slots=True)
class _Making:
    """One document in the making."""

    law: Law
    names: Names
    cited: Cited
    eids: Eids = field(default_factory=Eids)
    #: The eId of each statement by its anchor.
    statements: dict[str, str] = field(default_factory=dict)

    @staticmethod
    def of(law: Law, alone: str | None = None) -> _Making:
        names = Names.of(law.identity)
        return _Making(law, names, Cited(law.references, names, law.identity.country, frozenset(law.articles), alone))

    def body(self) -> Iterator[Element]:
        """The Parts and articles."""
        for document, sections in self.law.outlines:
            yield from self._nested(sections, document, "")

    def alone(self, number: str) -> Iterator[Element]:
        """The first article of that number."""
        for document, sections in self.law.outlines:
            for place, each in enumerate(sections):
                if each.heading and each.heading.article == number:
                    yield from self._nested(_under(sections, place), document, "")
                    return

    def _nested(self, sections: Sequence[Section], document: Document, within: str) -> Iterator[Element]:
        """Sections as elements, those of deeper headings inside the ones before them."""
        place = 0
        while place < len(sections):
            inside = _under(sections, place)
            yield self._section(inside, document, within)
            place += len(inside)

    def _section(self, sections: Sequence[Section], document: Document, within: str) -> Element:
        """The element of the first of some sections, with the others inside it."""
        heading = sections[0].heading
        words = Words(document.source, self.cited, self.eids, self.statements)
        if heading is not None and heading.article:
            found = _NUMBERED.fullmatch(heading.title)
            name, eid = "article", self.eids.numbered("", "article", heading.article)
        elif heading is not None and (found := _division(heading.title)):
            name = found["word"].lower()
            eid = self.eids.numbered(within, name, found["number"])
        else:
            name, found = "hcontainer", None
            eid = self.eids.counted(within, "hcontainer")
        title = found["heading"] if found else (heading.title if heading else "")
        above = [mixed("num", found["num"])] if found else []
        above += [mixed("heading", title)] if title else []
        more = tuple(self._nested(sections[1:], document, eid))
        inside = words.body(sections[0].blocks, eid, more=more)
        kind = "section" if name == "hcontainer" else None
        return element(name, *above, *inside, name=kind, eId=eid)

    def remarks(self, number: str | None) -> tuple[Remark, ...]:
        """What the project says beside an article, or beside all of them."""
        return tuple(
            remark
            for document, sections in self.law.outlines
            for section in sections
            if section.heading and section.heading.article and number in (None, section.heading.article)
            for remark in self._beside(section, section.heading.article, document)
        )

    def _beside(self, section: Section, number: str, document: Document) -> Iterator[Remark]:
        for block in section.blocks:
            if isinstance(block, Fence) and block.kind == "note":
                yield Remark("note", article_eid(number), (), _paragraphs(block.body.text))
            elif isinstance(block, Fence) and block.kind == "not-encoded":
                inside = range(block.span.start, block.span.end)
                for each in (each for each in document.omissions if each.span.start in inside):
                    named = [(anchor.anchor, self.statements.get(anchor.anchor)) for anchor in each.anchors]
                    shown = tuple((self._label(anchor, document), eid) for anchor, eid in named if eid)
                    yield Remark("not-encoded", article_eid(number), shown, (f"{each.kind}: {each.reason}",))

    def _label(self, anchor: str, document: Document) -> str:
        statement = document.source.statement_by_anchor.get(anchor)
        return statement.label if statement else anchor


def _without_title(sections: Sequence[Section]) -> Iterator[Section]:
    """The sections without the heading that says the title of the law: the outermost, unless it opens a Part."""
    top = min((each.heading.level for each in sections if each.heading), default=0)
    for each in sections:
        heading = each.heading
        if heading is None or heading.level > top or heading.article or _division(heading.title):
            yield each
        elif each.blocks:
            yield replace(each, heading=None)


def _division(title: str) -> re.Match[str] | None:
    """A heading such as `Part 4. Concessions`, taken apart."""
    found = _NUMBERED.fullmatch(title)
    return found if found and found["word"].lower() in _DIVISIONS else None


def _under(sections: Sequence[Section], place: int) -> Sequence[Section]:
    """A section with those of deeper headings behind it."""
    first = sections[place].heading
    end = place + 1
    while first is not None and end < len(sections):
        heading = sections[end].heading
        if heading is None or heading.level <= first.level:
            break
        end += 1
    return sections[place:end]


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip())
