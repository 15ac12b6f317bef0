"""What a page of a law says of it to programs: JSON-LD, in the words of schema.org for legislation (which are those of
the European Legislation Identifier), and where the same words stand in other formats.

Addresses are relative to the page, so that the data is true wherever the site stands. What is not known of a law is not
said: a law without `law.toml` has none of this.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any, Final

from compiler.anchors.visible import law_of
from service.project.identity import Identity
from service.site.addresses import Addresses, article_id, link
from service.site.akoma.documents import WHOLE
from service.site.akoma.meta import MEDIA_TYPE
from service.site.akoma.names import Names, article_eid, work_of_title
from service.site.pages import Part
from service.site.printed import NAME as PRINTED
from service.site.whole import NAME as ONE_PAGE

#: The languages as browsers name them, by the three letters of libraries.
_LANGUAGES: Final = {"eng": "en", "lao": "lo", "fra": "fr", "pol": "pl", "tha": "th", "vie": "vi"}
_SCHEMA: Final = "https://schema.org"

_TITLES: Final = {WHOLE: "The law as Akoma Ntoso", PRINTED: "The law as PDF"}

Node = dict[str, Any]


def heads(
    found: Sequence[Part], identities: Mapping[str, Identity], where: Addresses, files: Container[str]
) -> dict[str, Node]:
    """What stands in the head of each page of a law, by its address: `linked` data, and `alternates` of the page.

    `files` are the addresses of what there is besides pages.
    """
    made: dict[str, Node] = {}
    for law, identity in identities.items():
        of_law = [part for part in found if law_of(part.document.source) == law]
        if of_law:
            made |= _Law(identity, of_law, where, files).heads()
    return made


class _Law:
    """The nodes of one law."""

    def __init__(self, identity: Identity, parts: Sequence[Part], where: Addresses, files: Container[str]) -> None:
        self.identity = identity
        self.parts = parts
        self.where = where
        self.files = files
        self.names = Names.of(identity)
        self.folder = PurePosixPath(parts[0].page).parent
        self.index = (self.folder / "index.html").as_posix()
        self.one_page = (self.folder / ONE_PAGE).as_posix()

    def heads(self) -> dict[str, Node]:
        whole = (self.folder / WHOLE).as_posix()
        printed = (self.folder / PRINTED).as_posix()
        made = {page: self._head(page, [whole, printed], self._whole(page)) for page in (self.index, self.one_page)}
        for part in self.parts:
            made[part.page] = self._head(part.page, [whole], self._part(part))
            for number, title in _articles(part):
                address = self._address(number)
                if "#" not in address:
                    file = PurePosixPath(address).with_suffix(".xml").as_posix()
                    made[address] = self._head(address, [file], self._article(number, title, part, address))
        return made

    def _head(self, page: str, files: Iterable[str], node: Node) -> Node:
        head: Node = {"linked": {"@context": _SCHEMA, **node}}
        found = [
            {"href": link(file, page), "type": _media_type(file), "title": _TITLES.get(PurePosixPath(file).name, "XML")}
            for file in files
            if file in self.files
        ]
        return head | ({"alternates": found} if found else {})

    def _address(self, number: str) -> str:
        """Where an article stands: a page of its own, or a place on that of its Part."""
        address = self.where.articles[number]
        shared = "#" in address or any(address == part.page for part in self.parts)
        return f"{address.partition('#')[0]}#{article_id(number)}" if shared else address

    def _node(self, page: str, address: str, name: str, identifier: str) -> Node:
        """What every part of the law says of itself."""
        identity = self.identity
        node: Node = {
            "@type": "Legislation",
            "@id": _seen(address, page),
            "url": _seen(address, page),
            "name": name,
            "legislationIdentifier": identifier,
            "legislationType": identity.kind.capitalize(),
            "legislationDate": identity.made.isoformat(),
            "legislationJurisdiction": identity.country.upper(),
            "inLanguage": _LANGUAGES.get(identity.language, identity.language),
        }
        if identity.applied is not None and identity.applied.until is not None:
            node["legislationLegalForce"] = f"{_SCHEMA}/NotInForce"
            node["temporalCoverage"] = f"{identity.applied.since}/{identity.applied.until.isoformat()}"
        return node

    def _whole(self, page: str) -> Node:
        identity = self.identity
        node = self._node(page, self.index, f"{identity.title}, No. {identity.number}", self.names.work)
        node["alternateName"] = f"{identity.kind.capitalize()} {identity.number}"
        node["legislationPassedBy"] = {"@type": "Organization", "name": identity.by}
        original = self.names.original(identity)
        if original is not None and identity.translated_from is not None:
            language = _LANGUAGES.get(identity.translated_from, identity.translated_from)
            node["translationOfWork"] = {
                "@type": "Legislation",
                "legislationIdentifier": original,
                "inLanguage": language,
            }
        node["hasPart"] = [self._reference(page, each.page, each.title) for each in self.parts if _articles(each)]
        if identity.replaced is not None:
            gone = identity.replaced
            by: Node = {"@type": "Legislation", "name": gone.title}
            by |= {"legislationIdentifier": name} if (name := work_of_title(gone.title, identity.country)) else {}
            node["@reverse"] = {"legislationRepeals": by}
        return node | self._encoding(page, [(self.folder / name).as_posix() for name in (WHOLE, PRINTED)])

    def _part(self, part: Part) -> Node:
        page = part.page
        number = part.title.partition(".")[0].lower().replace(" ", "_")
        node = self._node(page, page, part.title, f"{self.names.work}/~{number}")
        node["isPartOf"] = self._reference(page, self.index, self.identity.title)
        node["hasPart"] = [self._reference(page, self._address(each), title) for each, title in _articles(part)]
        return node

    def _article(self, number: str, title: str, part: Part, page: str) -> Node:
        node = self._node(page, page, title, f"{self.names.work}/~{article_eid(number)}")
        node["isPartOf"] = self._reference(page, part.page, part.title)
        return node | self._encoding(page, [PurePosixPath(page).with_suffix(".xml").as_posix()])

    def _reference(self, page: str, address: str, name: str) -> Node:
        return {"@type": "Legislation", "@id": _seen(address, page), "name": name}

    def _encoding(self, page: str, files: Iterable[str]) -> Node:
        """The files that hold the same words; none of them is official."""
        found = [
            {
                "@type": "LegislationObject",
                "contentUrl": link(file, page),
                "encodingFormat": _media_type(file),
                "legislationLegalValue": f"{_SCHEMA}/UnofficialLegalValue",
            }
            for file in files
            if file in self.files
        ]
        return {"encoding": found} if found else {}


def _media_type(file: str) -> str:
    return MEDIA_TYPE if file.endswith(".xml") else "application/pdf"


def _articles(part: Part) -> list[tuple[str, str]]:
    """The articles of a Part by number and title."""
    headings = [section.heading for section in part.sections if section.heading]
    return [(each.article, each.title) for each in headings if each.article]


def _seen(address: str, page: str) -> str:
    """An address as it is written on a page; the page itself by its name, since an empty one is none."""
    target, _, fragment = address.partition("#")
    return link(target, page, fragment) or PurePosixPath(page).name
