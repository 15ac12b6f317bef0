"""Pages as Markdown: headings that any builder of static sites reads, and below each an HTML block."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path, PurePosixPath

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from compiler.analyse.tree import Report
from dsl.order import natural_order
from service.render.counts import count
from service.site.actors import ActorView
from service.site.addresses import link
from service.site.akoma.documents import WHOLE
from service.site.bands import Bands, Pictures
from service.site.cells import cells
from service.site.coverage import PAGE, CoverageView
from service.site.diagnostics import Step
from service.site.drawing import drawing
from service.site.escape import block, breakable, front_matter, inline, slug
from service.site.left_open import ArticleItems
from service.site.outside import OutsideView
from service.site.pages import Part
from service.site.printed import NAME as PRINTED
from service.site.ranked import RankedView
from service.site.ranked_drawn import tree
from service.site.reasons import Link
from service.site.reference_map import ReferenceMap
from service.site.sections import PartView
from service.site.terms import TermView
from service.site.trying import AskingView
from service.site.whole import NAME as WHOLE_PAGE
from service.site.whole import Whole, applied
from service.site.worked_views import AskView, TimelineView
from service.site.written import written_lines


def markdown_of(page: str) -> str:
    """The Markdown file of a page: `decree/part-4.md` of `decree/part-4.html`."""
    return page.removesuffix(".html") + ".md"


@cache
def _environment() -> Environment:
    """The templates, which take longer to read than a small law to be written."""
    found = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["breakable"] = breakable
    return found


class Writer:
    """Writes the pages; `law` is what the configuration says of the law (`title`, `replaced`), `files` are the
    addresses of the law in other forms, as XML and as PDF, `heads` what stands in the heads of pages for programs."""

    def __init__(
        self,
        law: Mapping[str, str],
        files: Container[str] = (),
        heads: Mapping[str, Mapping[str, object]] | None = None,
    ) -> None:
        self.law = law
        self.files = files
        self.heads = heads or {}

    def whole_as(self, name: str, page: str) -> str:
        """The link from a page of a law to the whole law as a file, `WHOLE` or `PRINTED`; empty where it has none."""
        file = (PurePosixPath(page).parent / name).as_posix()
        return link(file, page) if file in self.files else ""

    def _own_as_xml(self, page: str) -> str:
        """The link from the page of an article to its own file; empty where there is none."""
        file = PurePosixPath(page).with_suffix(".xml").as_posix()
        return link(file, page) if file in self.files else ""

    def html(self, template: str, **names: object) -> str:
        return block(Markup(_environment().get_template(template).render(**names)))

    def part(self, view: PartView, pictures: Pictures) -> str:
        """The page of a Part. Its articles are found by their own pages; beneath another section stand the pictures of
        the questions that it has cases of."""
        part = view.part
        drawn: set[str] = set()
        head = front_matter(part.title, **self.heads.get(part.page, {}))
        text = [head, f"# {inline(part.title)}\n", self.byline(part, part.page)]
        text.append(self.html("part_top.html", view=view) if view.articles else "")
        for section in view.sections:
            if section.title:
                unfound = ' data-search-exclude="yes"' if section.own_page else ""
                text.append(f"\n{'#' * section.depth} {inline(section.title)} {{ #{section.identifier}{unfound} }}\n")
            text.append(self.html("part.html", section=section))
            text.append("" if section.own_page else self.ranks(section.ranks))
            for scope in dict.fromkeys(table.asked for table in section.tables):
                if scope is not None and scope.name not in drawn:
                    drawn.add(scope.name)
                    text.append(self.bands(pictures.of(scope, part.page)))
        return "".join(text)

    def byline(self, part: Part, page: str) -> str:
        return self.html(
            "byline.html",
            law=self.law.get("title", part.law),
            replaced=self.law.get("replaced", ""),
            written=link(part.written, page),
            coverage=link(PAGE, page),
            xml=self._own_as_xml(page) or self.whole_as(WHOLE, page),
            is_whole=not self._own_as_xml(page),
        )

    def written(self, part: Part) -> str:
        front = front_matter(f"{part.title}: as written", search={"exclude": True})
        back = f"\n[Back to the page]({markdown_of(link(part.page, part.written))})\n\n"
        path = block(Markup("<p>The rule file <code>{}</code>, unchanged.</p>").format(part.document.source.path))
        body = self.html("written.html", lines=written_lines(part.document))
        return f"{front}# {inline(part.title)}: as written\n\n{path}{back}{body}"

    def articles(self, views: Sequence[PartView], page: str) -> str:
        shown = [
            {
                "title": view.part.title,
                "identifier": slug(PurePosixPath(view.part.page).stem),
                "address": link(view.part.page, page),
                "articles": [
                    {
                        "title": section.title,
                        "address": link(article.page, page),
                        "statements": section.statements,
                        "counts": section.counts,
                    }
                    for section, article in zip(view.articles, view.part.articles, strict=True)
                ],
            }
            for view in sorted(views, key=lambda each: natural_order(each.part.page))
        ]
        if not any(each["articles"] for each in shown):
            about = f"{inline(views[0].part.law)}: contents" if views and views[0].part.law else "Contents"
            return f"# {about}\n\n{self.html('articles.html', parts=shown)}"
        intro = (
            f"Each article with what became of its statements; [Coverage]({markdown_of(link(PAGE, page))}) says more."
        )
        intro += f" The whole law stands [on one page]({WHOLE_PAGE.replace('.html', '.md')}) too, to read or to print"
        files = [
            f"[{title}]({file})"
            for title, name in (("as a PDF", PRINTED), ("as XML, in the form of Akoma Ntoso", WHOLE))
            if (file := self.whole_as(name, page))
        ]
        intro += f", and is there {' and '.join(files)}." if files else "."
        front = front_matter("Articles", **self.heads[page]) if page in self.heads else ""
        return f"{front}# Articles\n\n{intro}\n{self.html('articles.html', parts=shown)}"

    def whole(self, view: Whole) -> str:
        """A law on one page, its words only. The search finds the articles on their own pages."""
        forms = [
            Link(title, file)
            for title, name in (("As a PDF", PRINTED), ("As XML", WHOLE))
            if (file := self.whole_as(name, view.page))
        ]
        names = {"view": view, "law": self.law.get("title", view.law), "replaced": self.law.get("replaced", "")}
        names |= {"identity": view.identity, "applied": applied(view.identity) if view.identity else ""}
        names |= {"index": "index.html", "forms": forms}
        text = [
            front_matter(
                view.law, hide=["navigation", "toc"], search={"exclude": True}, **self.heads.get(view.page, {})
            ),
            f"# {inline(view.law)}\n",
            self.html("whole_top.html", **names),
        ]
        for part in view.parts:
            text.append(f"\n## {inline(part.title)} {{ #{part.identifier} }}\n")
            for each in part.sections:
                if each.title:
                    text.append(f"\n{'#' * each.depth} {inline(each.title)} {{ #{each.identifier} }}\n")
                if each.words:
                    text.append(self.html("whole_words.html", words=each.words))
        return "".join(text)

    def coverage(self, whole: CoverageView, parts: Sequence[CoverageView]) -> str:
        intro = (
            "Each statement of the law is encoded in a rule, or not encoded for a reason that stands beneath its "
            "words, or to review because its words are not those that were confirmed, or forgotten. "
            "*Tested* are those that a case names."
        )
        shown = [{"identifier": slug(each.title.split(".")[0]) or "part", "part": each} for each in parts]
        drawn = cells(parts)
        picture = self.html("cells.html", drawn=drawn) if drawn else ""
        return f"# Coverage\n\n{intro}\n{picture}{self.html('coverage.html', whole=whole, parts=shown)}"

    def questions(self, shown: Iterable[AskingView]) -> str:
        """The list of all questions, each with the way to its own page."""
        intro = (
            "Each question takes facts and gives an answer with its reasons, or says why the decree gives none. On its "
            "page it is answered in your browser; nothing that you fill in is sent anywhere."
        )
        text = [f"# What can be asked\n\n{intro}\n"]
        for view in shown:
            name = view.question.name
            text.append(f"\n## {inline(name.replace('_', ' '))} {{ #{slug(name) or 'question'} }}\n")
            html = self.html("question_listed.html", question=view.question, has_form=bool(view.module))
            text.append(html)
        return "".join(text)

    def bands(self, shown: Sequence[Bands]) -> str:
        """How answers change along a size; nothing where there are no such pictures."""
        return self.html("pictures.html", drawings=[drawing(each) for each in shown]) if shown else ""

    def ranks(self, shown: Sequence[RankedView]) -> str:
        """How the rules of variables rank; nothing where there are none to show."""
        return self.html("ranks.html", trees=[tree(each) for each in shown]) if shown else ""

    def asking(self, view: AskingView, pictures: Pictures, ranks: Sequence[Link] = ()) -> str:
        """The page of a question: its form, what it takes and gives, worked answers, and where its `ranks` are."""
        title = view.question.name.replace("_", " ")
        text = [front_matter(title, hide=["toc"]), f"# {inline(title)}\n", self.html("asking.html", view=view)]
        bands = self.bands(pictures.of(view.question.scope, view.page))
        if bands:
            text += ["\n## At a glance { #bands }\n", bands]
        if view.examples:
            text += ["\n## Worked answers { #worked }\n", self.html("asking_more.html", view=view)]
        text += [
            "\n## What it takes and gives { #terms }\n",
            self.html("question.html", question=view.question, ranks=ranks),
        ]
        return "".join(text)

    def left_open(self, shown: Sequence[ArticleItems], numbers: Mapping[str, int], report: Report | None) -> str:
        """The page of what the law leaves open, an article a section."""
        readings, missing = numbers["readings"], numbers["missing"]
        silent, twofold = (numbers[each] for each in (("silent", "twofold") if report else ("gaps", "conflicts")))
        what = "range of facts" if report else "question"
        many = "ranges of facts" if report else ""
        intro = (
            f"What the text does not settle: {count(readings, 'place')} that can be read in several ways, "
            f"{count(silent, what, many)} to which it gives no answer{'' if report else ' in some case'}, "
            f"{count(twofold, what, many)} to which it gives more than one, and "
            f"{count(missing, 'reference')} to a text that is not at hand. Each stands with the words of the law and "
            "with a case: facts as they may come before an office, and what the text gives for them, as computed "
            "when this page was built. The way marked *recommended* is how this site reads the text unless somebody "
            "chooses otherwise; it binds nobody, and whoever may interpret the law can settle it."
        )
        text = [f"# What the decree leaves open\n\n{intro}\n\n{_asked(report)}\n"]
        for each in shown:
            text.append(f"\n## {inline(each.title)} {{ #{each.identifier} }}\n")
            back = Link("To the article", each.address)
            text.append(self.html("left_open.html", article=each, back=back, seen_from=str))
        return "".join(text)

    def outside(self, shown: Sequence[OutsideView], maps: Sequence[ReferenceMap]) -> str:
        """The cards of texts outside the law, and before them which article refers to which."""
        if not shown:
            return "# Other texts\n\nNothing is said here of the texts that the law refers to.\n"
        intro = (
            "The Decree refers to laws, annexes and lists that are not here. Each has a card, which says what is known "
            "of it, from where, and how far that can be relied on. Nothing on this page is the Decree's own, and no "
            "rule of the Decree is made from it."
        )
        text = [f"# Other texts\n\n{intro}\n"]
        for drawn in maps:
            text += ["\n## Who refers to what { #reference-map }\n" if drawn is maps[0] else "", drawn.told + "\n"]
            text.append(self.html("reference_map.html", drawn=drawn))
        for each in shown:
            text.append(f"\n## {inline(each.whole.title)} {{ #{each.whole.identifier} }}\n")
            text.append(self.html("outside.html", text=each))
        return "".join(text)

    def actors(self, shown: Sequence[ActorView]) -> str:
        """The page of those of whom the law speaks."""
        if not shown:
            return "# Who must and may do what\n\nNo rule here says what somebody must or may do.\n"
        total = sum(each.count for each in shown)
        intro = (
            f"What each office and person must, may and must not do: {count(total, 'entry', 'entries')}, read off the "
            "rules that encode a duty, a right, a permission or a prohibition, in the order of the text. What the "
            "law asks in another form, a condition or an amount, stands with its article. The names of the offices "
            "are those of this edition; each entry leads to its sentence."
        )
        text = [f"# Who must and may do what\n\n{intro}\n"]
        for each in shown:
            text.append(f"\n## {inline(each.name)} {{ #{each.identifier} }}\n")
            text.append(self.html("actor.html", actor=each))
        return "".join(text)

    def terms(self, shown: Sequence[TermView]) -> str:
        """The index of terms."""
        if not shown:
            return "# Terms\n\nNothing is said here of terms that the law explains.\n"
        intro = (
            "What the decree explains or sets up, in its own words, and the articles that speak of it. In each "
            "article the first place of each term leads here."
        )
        text = [f"# Terms\n\n{intro}\n"]
        for each in shown:
            text.append(f"\n## {inline(each.title)} {{ #{each.identifier} }}\n")
            text.append(self.html("term.html", term=each))
        return "".join(text)

    def worked(self, view: AskView | TimelineView) -> str:
        """A question of a worked example with its answer."""
        return self.html("worked.html", view=view)

    def messages(self, shown: Iterable[Step]) -> str:
        intro = (
            "Each mistake in a rule file has a message with its place in the law, a sentence and a way out. Here they "
            "stand under their codes, with an example that gives each and what mends it."
        )
        text = [f"# Messages\n\n{intro} `kotmai explain CODE` prints the same in the terminal.\n"]
        for step in shown:
            text.append(f"\n## {inline(step.title)} {{ #{step.identifier} }}\n\n{inline(step.intro)}\n")
            text.append(self.html("messages.html", step=step))
        return "".join(text)


def _asked(report: Report | None) -> str:
    """How the facts without an answer were looked for."""
    if report is None:
        return (
            "This page was built without the solver that looks at all facts at once: where the text gives no answer, "
            "it shows only what the cases beneath the articles show."
        )
    left = len(report.undecided)
    undecided = f" {count(left, 'question')} could not be decided, and nothing is said of them here." if left else ""
    return (
        "Facts without an answer, and facts with two, were looked for by a solver among all facts that can be told "
        f"to the rules, not only among the cases: {count(sum(report.asked.values()), 'question')} were put to it."
        f"{undecided} [How to read this](analysis.md)."
    )
