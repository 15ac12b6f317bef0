"""What a document of Akoma Ntoso says of itself: what it is, how sure that is, and what the project remarks on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from service.project.identity import Identity
from service.site.akoma.names import Names, article_eid, work_of_title
from service.site.akoma.xml import Element, element, mixed
from service.site.escape import slug

#: Who marked the text up.
EDITOR: Final = "kotmai"
#: The media type of Akoma Ntoso.
MEDIA_TYPE: Final = "application/akn+xml"


@dataclass(frozen=True, slots=True)
class Remark:
    """What the project says of a place of the law, `kind` a note or why a statement has no rule: `place` is the eId
    beside which it stands, `statements` those that it names, with how they are cited."""

    kind: str
    place: str
    statements: tuple[tuple[str, str], ...]
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """What a document holds: the whole law, or one `article` of it. `texts` are the entries of texts that have no name
    by which a reference could lead to them."""

    names: Names
    article: str | None
    remarks: tuple[Remark, ...]
    texts: tuple[Element, ...]

    @property
    def place(self) -> str:
        """What stands behind the name of the law: the main document, or a portion of it."""
        return "!main" if self.article is None else f"!main~{article_eid(self.article)}"


def meta(law: Identity, held: Held) -> Element:
    """The metadata of a document, in the order of the schema."""
    shown = [_identification(law, held), _lifecycle(law), *_temporal(law), _references(law, held), _notes(law, held)]
    return element("meta", *shown)


def _identification(law: Identity, held: Held) -> Element:
    names, place = held.names, held.place
    original = names.original(law)
    speaker = "#translator" if original else "#author"
    work = element(
        "FRBRWork",
        element("FRBRthis", value=f"{names.work}/{place}"),
        element("FRBRuri", value=names.work),
        element("FRBRalias", value=f"{law.title}, No. {law.number}", name="title"),
        element("FRBRdate", date=law.made.isoformat(), name="made"),
        element("FRBRauthor", href="#author"),
        element("FRBRcountry", value=law.country),
        element("FRBRsubtype", value=law.kind),
        element("FRBRnumber", value=law.number),
        element("FRBRprescriptive", value="true"),
    )
    expression = element(
        "FRBRExpression",
        element("FRBRthis", value=f"{names.expression}/{place}"),
        element("FRBRuri", value=names.expression),
        element("FRBRdate", date=law.made.isoformat(), name="made"),
        element("FRBRauthor", href=speaker),
        element("FRBRauthoritative", value="false"),
        element("FRBRlanguage", language=law.language),
        *_translation(law, original),
    )
    manifestation = element(
        "FRBRManifestation",
        element("FRBRthis", value=f"{names.expression}/{place}.xml"),
        element("FRBRuri", value=f"{names.expression}.akn"),
        element("FRBRdate", date=law.edited.isoformat(), name="markup"),
        element("FRBRauthor", href=f"#{EDITOR}"),
        *_portion(held.article),
        element("FRBRformat", value=MEDIA_TYPE),
    )
    return element("identification", work, expression, manifestation, source=f"#{EDITOR}")


def _translation(law: Identity, original: str | None) -> Iterator[Element]:
    if original is not None:
        yield element(
            "FRBRtranslation", href=original, fromLanguage=law.translated_from, authoritative="false", by="#translator"
        )


def _portion(article: str | None) -> Iterator[Element]:
    if article is not None:
        yield element("FRBRportion", from_=f"#{article_eid(article)}", showAs=f"Article {article}")


def _lifecycle(law: Identity) -> Element:
    """That it was made, and that it was replaced. The day from which it applied has no event: it need not be known."""
    events = [element("eventRef", eId="eref_1", date=law.made.isoformat(), source="#source", type="generation")]
    if law.replaced is not None:
        since = law.replaced.since.isoformat()
        events.append(element("eventRef", eId="eref_2", date=since, source="#replacement", type="repeal"))
    return element("lifecycle", *events, source=f"#{EDITOR}")


def _temporal(law: Identity) -> Iterator[Element]:
    """Between which events it applied; the note on its time says from when within them."""
    if law.replaced is not None:
        interval = element("timeInterval", start="#eref_1", end="#eref_2", refersTo="#applied")
        yield element("temporalData", element("temporalGroup", interval, eId="tmpg_1"), source=f"#{EDITOR}")


def _references(law: Identity, held: Held) -> Element:
    entity = "/akn/ontology"
    by = slug(law.by).replace("-", ".")
    shown = [element("original", eId="source", href=held.names.expression, showAs=f"{law.title}, No. {law.number}")]
    if law.replaced is not None:
        name = work_of_title(law.replaced.title, law.country) or f"/akn/{law.country}/act"
        shown.append(element("passiveRef", eId="replacement", href=name, showAs=law.replaced.title))
    shown += [
        element("TLCOrganization", eId=EDITOR, href=f"{entity}/organization/unreg.kotmai", showAs="Kotmai"),
        element("TLCOrganization", eId="author", href=f"{entity}/organization/{law.country}.{by}", showAs=law.by),
    ]
    if law.translated_from is not None:
        href = f"{entity}/person/unknown.translator"
        shown.append(
            element("TLCPerson", eId="translator", href=href, showAs="Translator, whom the source does not name")
        )
    if law.replaced is not None:
        shown.append(
            element(
                "TLCConcept", eId="applied", href=f"{entity}/concept/kotmai.applied", showAs="Applied within this time"
            )
        )
    return element("references", *shown, *held.texts, source=f"#{EDITOR}")


def _notes(law: Identity, held: Held) -> Element:
    """The notes of the project: on the law as a whole, then beside its articles in their order."""
    shown = [Remark("of-the-law", "", (), paragraphs) for paragraphs in ((each,) for each in _of_the_law(law))]
    notes = [_note(number, each) for number, each in enumerate((*shown, *held.remarks), start=1)]
    return element("notes", *notes, source=f"#{EDITOR}")


def _of_the_law(law: Identity) -> Sequence[str]:
    said = [f"Number and date of the law: {law.source} (confidence: {law.sure})."]
    if law.translated_from is not None:
        said.append(
            "The words are those of a translation; they have no force of law, and this edition is no legal advice."
        )
    if law.applied is not None:
        applied = law.applied
        until = f" until {applied.until.isoformat()}" if applied.until else ""
        known = f" {applied.known}" if applied.known else ""
        said.append(f"It applied from {applied.since}{until}.{known} {applied.source} (confidence: {applied.sure}).")
    if law.replaced is not None:
        gone = law.replaced
        since = gone.since.isoformat()
        said.append(f"Replaced from {since} by the {gone.title}. {gone.source} (confidence: {gone.sure}).")
    return (*said, *law.missing)


def _note(number: int, remark: Remark) -> Element:
    eid = f"note_{number}"
    named = [
        mixed("ref", label, eId=f"{eid}__ref_{place}", href=f"#{statement}")
        for place, (label, statement) in enumerate(remark.statements, start=1)
    ]
    of_statements = [mixed("p", *_separated(named))] if named else []
    place = f"#{remark.place}" if remark.place else None
    words = [mixed("p", each) for each in remark.paragraphs]
    return element("note", *of_statements, *words, eId=eid, class_=remark.kind, placementBase=place)


def _separated(shown: Sequence[Element]) -> Iterator[Element | str]:
    for place, each in enumerate(shown):
        yield from (("; ", each) if place else (each,))
