"""What the service serves, made once at its start: the questions, their evaluators, the provisions.

After that nothing is read from the disk but the site, and answers come from the generated evaluators alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compiler.runtime.answers import Json
from compiler.types import QualifiedName
from service.asking.choice import NoScope, named
from service.http.problems import Trouble, not_found
from service.project.evaluators import BadFacts, Evaluator
from service.records.basis import Basis
from service.render.coverage import statement_as_json
from service.render.schemas import schema_of_facts
from service.render.scopes import Described, described
from service.timeline.entries import scopes_with_obligations

#: No name of a scope or provision is longer.
_NAME = 200

if TYPE_CHECKING:
    from compiler.anchors.coverage import Article, Covered, LawCoverage
    from compiler.cases.tree import Question
    from service.project import Loaded


@dataclass(frozen=True, slots=True)
class Law:
    """The rules as they are served. `by_name` has each scope under its name where no other bears it, and under
    `Module.Scope`; `provisions` has each statement and article under its id."""

    loaded: Loaded
    evaluator: Evaluator
    scopes: Mapping[QualifiedName, Described]
    by_name: Mapping[str, QualifiedName]
    with_timeline: frozenset[QualifiedName]
    provisions: Mapping[str, Json]
    basis: Basis

    @classmethod
    def of(cls, loaded: Loaded, evaluator: Evaluator, covered: Iterable[LawCoverage]) -> Law:
        """What checked rules have to serve."""
        program = loaded.checked.program
        known = set(evaluator.scopes)
        found = described(program, loaded.checked.questions)
        scopes = {each.name: each for each in found if each.name in known}
        by_name = {str(name): name for name in scopes}
        for name in scopes:
            if sum(other.name == name.name for other in scopes) == 1:
                by_name[name.name] = name
        timelines = frozenset(scopes_with_obligations(program)) & scopes.keys()
        return cls(loaded, evaluator, scopes, by_name, timelines, dict(_provisions(covered)), Basis.of(loaded))

    def scope(self, wanted: str) -> QualifiedName:
        """The scope that a name means. Raises `Trouble`."""
        found = self.by_name.get(wanted)
        if found is not None:
            return found
        _check_length(wanted)
        try:
            return named(wanted, tuple(self.scopes))
        except NoScope as problem:
            if problem.several:
                raise Trouble(
                    "not-found", f"{problem.message} Say which one.", near=[str(each) for each in problem.several]
                ) from None
            raise not_found(problem.message, problem.near) from None

    def listed(self) -> list[Json]:
        """The questions in few words."""
        return [self._head(each) for each in self.scopes.values()]

    def shown(self, name: QualifiedName) -> dict[str, Json]:
        """A question as `kotmai scopes --json` shows it, with the JSON Schema of its facts and where it is asked."""
        scope = self.scopes[name]
        told = scope.as_json()
        assert isinstance(told, dict)
        facts, _ = self.evaluator.types(name)
        return {
            **told,
            **self._links(name),
            "schema": schema_of_facts(name, scope.doc, facts, self.loaded.checked.program),
        }

    def provision(self, wanted: str) -> Json:
        """A statement or an article. Raises `Trouble`."""
        found = self.provisions.get(wanted)
        if found is None:
            _check_length(wanted)
            from dsl.diagnostics.suggest import nearest

            raise not_found(f"There is no provision `{wanted}`.", nearest(wanted, self.provisions) or "")
        return found

    def listed_provisions(self) -> list[Json]:
        """The articles and statements in few words."""
        return [_brief(each) for each in self.provisions.values()]

    def warm(self) -> None:
        """Loads all that an answer needs, so that no question waits for it: each example is asked once."""
        for name, scope in self.scopes.items():
            if scope.example is not None:
                try:
                    self.evaluator.answer(name, scope.example)
                    self.evaluator.outcomes(name, scope.example)
                except (BadFacts, ArithmeticError):
                    continue
                except Exception as problem:
                    from compiler.runtime.failures import Failure

                    if not isinstance(problem, Failure):
                        raise

    def version(self) -> dict[str, Any]:
        """What answers rest on, in few words."""
        return {**self.basis.whole(), "questions": len(self.scopes)}

    def address(self, name: QualifiedName) -> str:
        """The shortest name by which a scope is asked."""
        return name.name if self.by_name.get(name.name) == name else str(name)

    def _head(self, scope: Described) -> Json:
        return {
            "scope": scope.name.name,
            "module": scope.name.module,
            "doc": scope.doc,
            "provisions": list(scope.provisions),
            **self._links(scope.name),
        }

    def _links(self, name: QualifiedName) -> dict[str, Json]:
        address = self.address(name)
        at = f"/api/scopes/{address}"
        timeline = f"/api/timelines/{address}" if name in self.with_timeline else None
        return {"href": at, "ask": f"{at}/ask", "batch": f"{at}/batch", "timeline": timeline}


def _check_length(wanted: str) -> None:
    """What is longer than any name is near to none, and is not looked for. Raises `Trouble`."""
    if len(wanted) > _NAME:
        raise not_found(f"No name here has {len(wanted):,} letters.")


def _brief(shown: Json) -> Json:
    assert isinstance(shown, dict)
    told: dict[str, Json] = {
        name: shown[name] for name in ("id", "law", "article", "title", "label", "state") if name in shown
    }
    return {**told, "href": f"/api/provisions/{shown['id']}"}


def _provisions(covered: Iterable[LawCoverage]) -> Iterator[tuple[str, Json]]:
    """Every article and statement of every law under its id; the first law that has an id keeps it."""
    taken: set[str] = set()
    for law in covered:
        for article in law.articles:
            for id_, shown in _of_article(article, law.law):
                if id_ not in taken:
                    taken.add(id_)
                    yield id_, shown


def _of_article(article: Article, law: str) -> Iterator[tuple[str, Json]]:
    within: dict[str, Json] = {
        "article": article.label,
        "title": article.title,
        "law": law,
        "file": article.source.path,
    }
    statements = [_statement(each) for each in article.statements]
    for each, shown in zip(article.statements, statements, strict=True):
        yield each.statement.anchor, {"id": each.statement.anchor, **within, **shown}
    words = article.label.split()
    if len(words) == 2 and words[0] == "Article":
        id_ = f"article-{words[1].lower()}"
        yield id_, {"id": id_, **within, "statements": list(statements)}


def _statement(covered: Covered) -> dict[str, Json]:
    """A statement as `kotmai coverage --json` shows it, with the texts of its rules and the facts of its cases."""
    shown: dict[str, Any] = statement_as_json(covered)
    rules = zip(shown.pop("encoded_by"), covered.encodings, strict=True)
    shown["rules"] = [{**told, "text": encoding.span.text} for told, encoding in rules]
    shown["cases"] = [_case(each) for each in covered.cases]
    del shown["confirmed"]
    return shown


def _case(question: Question) -> Json:
    return {
        "scope": question.scope.name,
        "name": question.name,
        "facts": dict(question.facts),
        "expected": {each.name: each.shown or each.status.value for each in question.expected},
    }
