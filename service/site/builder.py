"""The build folder: pages made from the rules, hand-written pages, and the configuration, all as plain files."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from compiler.anchors.coverage import Confirmed
from compiler.cases.tree import Result
from dsl.diagnostics.model import has_errors
from service.project.defined import DefinedTerm
from service.project.identity import Identity
from service.project.outside import OutsideText
from service.site.akoma.documents import exchange_files
from service.site.edition import Edition
from service.site.finding import PLACES, places_script
from service.site.guide import presented
from service.site.law_pages import law_pages
from service.site.navigation import configure
from service.site.open_found import Analysis
from service.site.printed import NAME as PRINTED
from service.site.printed import printed
from service.site.publish import SiteError, publish
from service.site.reference import completed
from service.site.references import References
from service.site.scripts import FOLDER
from service.site.trying import ADDRESSES, addresses_script
from service.site.whole import NAME as WHOLE_PAGE
from service.site.whole import whole
from service.site.worked import FOLDER as WORKED
from service.site.worked import worked
from service.site.writer import Writer, markdown_of

if TYPE_CHECKING:
    from compiler.driver import Checked

#: The hand-written pages, the theme and the configuration.
DOCS = Path(__file__).resolve().parents[2] / "docs"

#: What of `docs/` is not a page or a file of the site.
_NOT_PAGES = frozenset({"mkdocs.yml", "theme"})


@dataclass(frozen=True, slots=True)
class Built:
    """A site that stands: its folder, the folder it was made from, the pages of the law, and MkDocs' warnings."""

    site: Path
    source: Path
    pages: tuple[str, ...]
    warnings: tuple[str, ...]


def build(
    checked: Checked,
    results: Sequence[Result],
    out: Path,
    strict: bool = False,
    docs: Path = DOCS,
    confirmed: Mapping[str, Confirmed] | None = None,
    outside: Mapping[str, Sequence[OutsideText]] | None = None,
    evaluators: Mapping[str, str] | None = None,
    analysis: Analysis | None = None,
    identities: Mapping[str, Identity] | None = None,
    terms: Mapping[str, Sequence[DefinedTerm]] | None = None,
) -> Built:
    """Write the build folder beside `out` (`.build/site` from `.build/site-src`) and publish it to `out`.

    What else the site is made from is said at `Edition`.

    Raises `SiteError` where the rules have mistakes, where the build folder is someone else's, or, if strict, where
    MkDocs has anything to say.
    """
    if has_errors(checked.diagnostics):
        raise SiteError("The rules have mistakes; `kotmai check` shows them.")
    source = out.with_name(f"{out.name}-src")
    _clear(source)
    settings = yaml.safe_load((docs / "mkdocs.yml").read_text("utf-8"))
    about = settings.get("extra", {}).get("law", {})
    edition = Edition(
        checked,
        results,
        about,
        confirmed,
        outside or {},
        evaluators or {},
        analysis,
        identities or {},
        terms or {},
    )
    exchanged = exchange_files([file.document for file in checked.files], edition.identities, edition.outside)
    prints = _printed(edition)
    shown = law_pages(edition, {*exchanged, *prints})
    answered = _worked(edition, docs)
    _copy(docs, source)
    places = {PLACES: places_script(edition.parts, edition.where)}
    for name, text in (shown | answered | exchanged | places | _scripts(edition)).items():
        path = source / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    for name, data in prints.items():
        (source / "docs" / name).write_bytes(data)
    configure(docs, source, {markdown_of(part.page): part for part in edition.parts})
    warnings = publish(source, out, strict=strict)
    return Built(out, source, tuple(name.removesuffix(".md") + ".html" for name in shown), warnings)


def _scripts(edition: Edition) -> dict[str, str]:
    """The scripts of the forms, by their path under `docs/`."""
    texts = edition.scripts.all()
    if texts:
        texts[ADDRESSES] = addresses_script(edition.where)
    return {f"{FOLDER}/{name}": text for name, text in texts.items()}


def _printed(edition: Edition) -> dict[str, bytes]:
    """The laws that say what they are as PDF, by their path under `docs/`."""
    shown: dict[str, bytes] = {}
    for law in edition.laws.values():
        if law.identity is not None and law.has_articles:
            words = whole(law.parts, References(edition.where), f"{law.folder}/{WHOLE_PAGE}", law.identity)
            shown[f"{law.folder}/{PRINTED}"] = printed(words, law.identity, edition.about)
    return shown


def _worked(edition: Edition, docs: Path) -> dict[str, str]:
    """The worked examples with their answers, by their path under `docs/`."""
    found = worked(docs / WORKED, edition.checked.program, edition.where, Writer(edition.about).worked)
    return {f"{WORKED}/{name}": text for name, text in found.items()}


def _clear(source: Path) -> None:
    """Remove an earlier build folder; any other folder of that name is left alone."""
    if source.is_dir() and any(source.iterdir()):
        if not (source / "mkdocs.yml").is_file() or not (source / "docs").is_dir():
            raise SiteError(f"{source} holds something other than a build folder of the site; remove it first.")
        shutil.rmtree(source)
    source.mkdir(parents=True, exist_ok=True)


def _copy(docs: Path, source: Path) -> None:
    def left_out(folder: str, names: list[str]) -> Iterable[str]:
        return [name for name in names if Path(folder) == docs and name in _NOT_PAGES]

    shutil.copytree(docs, source / "docs", ignore=left_out)
    for page in sorted((source / "docs").rglob("*.md")):
        if page.parent.name != WORKED:
            page.write_text(presented(completed(page.read_text("utf-8"))), "utf-8")
    if (docs / "theme").is_dir():
        shutil.copytree(docs / "theme", source / "theme")
