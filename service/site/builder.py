"""The build folder: pages made from the rules, hand-written pages, and the configuration, all as plain files."""

from __future__ import annotations

import shutil
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import yaml

from compiler.anchors.coverage import Confirmed, LawCoverage, coverage
from compiler.anchors.visible import law_of
from compiler.cases.tree import Result
from dsl.diagnostics.model import has_errors
from service.project.defined import DefinedTerm
from service.project.identity import Identity
from service.project.outside import OutsideText
from service.site import coverage as covering
from service.site import pages
from service.site.actors import PAGE as ACTORS
from service.site.actors import actors
from service.site.addresses import LEFT_OPEN, Addresses, link
from service.site.akoma.documents import exchange_files
from service.site.around import Resting, cited, resting
from service.site.article_page import article_page
from service.site.articles import ArticleView, Surroundings, turns
from service.site.bands import Pictures
from service.site.diagnostics import steps
from service.site.elsewhere import Homes
from service.site.finding import PLACES, places_script
from service.site.guide import presented
from service.site.left_open import left_open, totals
from service.site.linked import heads
from service.site.navigation import configure
from service.site.open_found import Analysis, limits
from service.site.outside import outside_views
from service.site.printed import NAME as PRINTED
from service.site.printed import printed
from service.site.publish import SiteError, publish
from service.site.questions import PAGE as QUESTIONS
from service.site.questions import questions
from service.site.ranked import Ranks
from service.site.readings import Readings
from service.site.reference import completed
from service.site.reference_map import reference_map
from service.site.references import PAGE as OUTSIDE
from service.site.references import References
from service.site.scripts import FOLDER, Scripts
from service.site.sections import Known, PartView, article_view, part_view
from service.site.terms import PAGE as TERMS
from service.site.terms import TermLinks, term_views
from service.site.trying import ADDRESSES, addresses_script, asking
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

    `confirmed` are the words of each law for which its rules were confirmed; without it, none is shown as to review.
    `outside` are the texts that each law refers to and that have cards. `evaluators` are the files of the target
    `javascript`, by their paths in its folder: with them each question has a form that answers in the page. `analysis`
    is what was found for all facts; without it, the page of what the law leaves open shows what the cases show.
    `identities` are what the laws are: one that says so is there as Akoma Ntoso too. `terms` are those that each law
    explains.

    Raises `SiteError` where the rules have mistakes, where the build folder is someone else's, or, if strict, where
    MkDocs has anything to say.
    """
    if has_errors(checked.diagnostics):
        raise SiteError("The rules have mistakes; `kotmai check` shows them.")
    source = out.with_name(f"{out.name}-src")
    _clear(source)
    covered = coverage(checked.files, [each.question for each in results], confirmed)
    settings = yaml.safe_load((docs / "mkdocs.yml").read_text("utf-8"))
    scripts = Scripts(evaluators or {})
    exchanged = exchange_files([file.document for file in checked.files], identities or {}, outside or {})
    prints = _printed(checked, settings, identities or {})
    files = {*exchanged, *prints}
    shown = _pages(
        checked, results, covered, settings, outside or {}, scripts, analysis, files, terms or {}, identities or {}
    )
    answered = _worked(checked, docs, settings)
    _copy(docs, source)
    for name, text in (
        *shown.items(),
        *answered.items(),
        *exchanged.items(),
        *_places(checked).items(),
        *_scripts(checked, scripts),
    ):
        path = source / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    for name, data in prints.items():
        (source / "docs" / name).write_bytes(data)
    configure(docs, source, {markdown_of(part.page): part for part in _parts(checked)})
    warnings = publish(source, out, strict=strict)
    return Built(out, source, tuple(name.removesuffix(".md") + ".html" for name in shown), warnings)


def _parts(checked: Checked) -> tuple[pages.Part, ...]:
    return pages.parts([file.document for file in checked.files])


def _scripts(checked: Checked, scripts: Scripts) -> Iterable[tuple[str, str]]:
    """The scripts of the forms, by their path under `docs/`."""
    texts = scripts.all()
    if texts:
        where = pages.addresses(_parts(checked))
        texts[ADDRESSES] = addresses_script(where)
    return ((f"{FOLDER}/{name}", text) for name, text in texts.items())


def _places(checked: Checked) -> dict[str, str]:
    """The script by which the search finds citations."""
    found = pages.parts([file.document for file in checked.files])
    return {PLACES: places_script(found, pages.addresses(found))}


def _printed(checked: Checked, settings: Mapping[str, Any], known: Mapping[str, Identity]) -> dict[str, bytes]:
    """The laws that say what they are as PDF, by their path under `docs/`."""
    about = settings.get("extra", {}).get("law", {})
    found = _parts(checked)
    shown: dict[str, bytes] = {}
    for law, identity in known.items():
        of_law = [part for part in found if law_of(part.document.source) == law]
        if any(part.articles for part in of_law):
            folder = PurePosixPath(of_law[0].page).parent
            words = whole(of_law, References(pages.addresses(found)), f"{folder}/{WHOLE_PAGE}", identity)
            shown[f"{folder}/{PRINTED}"] = printed(words, identity, about)
    return shown


def _worked(checked: Checked, docs: Path, settings: Mapping[str, Any]) -> dict[str, str]:
    """The worked examples with their answers, by their path under `docs/`."""
    where = pages.addresses(_parts(checked))
    writer = Writer(settings.get("extra", {}).get("law", {}))
    found = worked(docs / WORKED, checked.program, where, writer.worked)
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


def _references(
    checked: Checked,
    outside: Mapping[str, Sequence[OutsideText]],
    terms: Mapping[str, Sequence[DefinedTerm]],
    where: Addresses,
) -> dict[str, References]:
    """Where the references and terms of each law lead, of those of which something is said."""
    words = {each.anchor: each.words for file in checked.files for each in file.document.source.statements}
    return {
        law: References(where, outside.get(law, ()), TermLinks(terms[law], where, words) if law in terms else None)
        for law in dict.fromkeys((*outside, *terms))
    }


def _pages(
    checked: Checked,
    results: Sequence[Result],
    covered: Sequence[LawCoverage],
    settings: Mapping[str, Any],
    outside: Mapping[str, Sequence[OutsideText]],
    scripts: Scripts,
    analysis: Analysis | None,
    files: Container[str],
    terms: Mapping[str, Sequence[DefinedTerm]],
    identities: Mapping[str, Identity],
) -> dict[str, str]:
    """The pages made from the rules, by their path under `docs/`."""
    found = _parts(checked)
    where = pages.addresses(found)
    about = settings.get("extra", {}).get("law", {})
    references = _references(checked, outside, terms, where)
    left = {each.number: each for each in left_open(checked.program, results, covered, found, where, analysis)}
    writer = Writer(about, files, heads(found, identities, where, files))
    pictures = Pictures(checked.program, where, limits(analysis.report.findings) if analysis else {})
    cases = [result.question for result in results]
    asked = tuple(asking(checked.program, results, questions(checked.program, cases, found, where), scripts))
    by_law = {
        law: (references.get(law, References(where)), [part for part in found if law_of(part.document.source) == law])
        for law in dict.fromkeys(law_of(part.document.source) for part in found)
    }
    rests = resting(checked.program, [each.question for each in asked])
    readings, homes = Readings(checked.program, where), Homes(found)
    ranks = Ranks(checked.names, checked.program, found, where)
    statements = covering.covered_by_path(covered)
    shown: dict[str, str] = {}
    views: list[PartView] = []
    for law, (each, of_law) in by_law.items():
        known = Known(checked.program, results, statements, each, readings, homes, ranks, frozenset(left))
        around = cited(each, of_law)
        views += [part_view(part, known) for part in of_law]
        for part, article, before, after in turns(of_law):
            beside = Surroundings(
                before, after, rests.get(article.number, Resting()), around[article.number], left.get(article.number)
            )
            page = ArticleView(part, article, article_view(part, article, known), beside)
            shown[markdown_of(article.page)] = article_page(page, pictures, writer)
        if any(part.articles for part in of_law):
            on_one = f"{PurePosixPath(of_law[0].page).parent}/{WHOLE_PAGE}"
            shown[markdown_of(on_one)] = writer.whole(whole(of_law, each, on_one, identities.get(law)))
    for view in views:
        shown[markdown_of(view.part.page)] = writer.part(view, pictures)
        shown[markdown_of(view.part.written)] = writer.written(view.part)
    for folder in dict.fromkeys(PurePosixPath(part.page).parent.as_posix() for part in found):
        index = f"{folder}/index.html"
        shown[markdown_of(index)] = writer.articles([v for v in views if v.part.page.startswith(f"{folder}/")], index)
    shown["coverage.md"] = writer.coverage(covering.totals(covered), covering.by_part(covered, found, where))
    of_outside = [by_law[law] for law in references if law in by_law]
    cards = [card for each, of_law in of_outside for card in outside_views(each, of_law)]
    maps = [drawn for each, of_law in of_outside if (drawn := reference_map(each, of_law)) is not None]
    shown[markdown_of(OUTSIDE)] = writer.outside(cards, maps)
    shown[markdown_of(LEFT_OPEN)] = writer.left_open(
        [*left.values()], totals(left.values()), analysis.report if analysis else None
    )
    shown["messages.md"] = writer.messages(steps())
    shown[markdown_of(QUESTIONS)] = writer.questions(asked)
    shown |= {
        markdown_of(each.page): writer.asking(each, pictures, ranks.of(each.question.scope, each.page))
        for each in asked
    }
    forms = {each.question.scope: link(each.page, ACTORS) for each in asked}
    shown[markdown_of(ACTORS)] = writer.actors(actors(checked.program, where, forms))
    explained = (each.terms for each in references.values() if each.terms is not None)
    shown[markdown_of(TERMS)] = writer.terms([view for each in explained for view in term_views(each, found)])
    return shown
