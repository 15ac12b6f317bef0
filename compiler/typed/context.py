"""What an expression may refer to where it stands, and where its mistakes go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from compiler.names.lookup import Names
from compiler.names.tree import Definiendum, Program, Scope
from compiler.typed.conversion import fitted
from compiler.typed.inference import MISTAKEN, Inference
from compiler.typed.tree import Expression, Impossible, Local
from compiler.typed.ways_out import way_out, with_article
from compiler.types import QualifiedName, Type, describe
from dsl.diagnostics import Diagnostic, Label
from dsl.records import record
from dsl.source import Span
from dsl.surface import tree as surface


@record
class Wanted:
    """The type that an expression must have, and why. What has branches or steps hands it on to them, so that a
    mistake is shown in the branch that makes it."""

    type: Type
    because: str = ""
    place: Label | None = None


@dataclass(slots=True)
class Shared:
    """What all expressions of a definition share: the names of the program, the types found, the mistakes.

    `elaborate` is the crossing itself (`compiler.typed.expressions.elaborate`), by which its parts call it back.
    """

    program: Program
    names: Names
    diagnostics: list[Diagnostic]
    elaborate: Callable[[surface.Expression, Context, Wanted | None], Expression]
    inference: Inference = field(default_factory=Inference)
    next_key: int = 0

    def report(
        self,
        code: str,
        span: Span,
        data: Mapping[str, str] | None = None,
        labels: tuple[Label, ...] = (),
        hint: str = "",
    ) -> None:
        """Notes a mistake; the checking goes on."""
        self.diagnostics.append(Diagnostic(code, span, data or {}, labels, hint))


@record
class Context:
    """The place of an expression: its module, the scope and definiendum it belongs to, the locals in reach."""

    shared: Shared
    module: str
    scope: Scope | None = None
    defined: Definiendum | None = None
    locals: Mapping[str, Local] = field(default_factory=dict)
    #: In which working days are counted here; outside of scopes, only a function has one.
    calendar: QualifiedName | None = None
    is_function: bool = False
    #: Whether it is a cell of a table, which is no part of plain Catala.
    is_cell: bool = False

    def infer(self, written: surface.Expression) -> Expression:
        """The typed form of an expression, whatever its type."""
        return self.shared.elaborate(written, self, None)

    def follow(self, written: surface.Expression, wanted: Wanted | None) -> Expression:
        """The typed form of a part that must have the type wanted of the whole, if one is."""
        return self.infer(written) if wanted is None else self.check(written, wanted.type, wanted.because, wanted.place)

    def check(
        self, written: surface.Expression, needed: Type, because: str = "", place: Label | None = None
    ) -> Expression:
        """The typed form of an expression that must have a given type; `because` and `place` say why it must."""
        typed = self.shared.elaborate(written, self, Wanted(needed, because, place))
        return self.fit(typed, written, needed, because, place)

    def near(self, written: surface.Expression, type_: Type) -> Expression:
        """The typed form of an expression beside which a value of a type stands: a case that several enumerations have
        is that of this type. Whether the types agree is for the caller to ask."""
        return self.shared.elaborate(written, self, Wanted(type_) if is_case(written) else None)

    def fit(
        self,
        typed: Expression,
        written: surface.Expression,
        needed: Type,
        because: str = "",
        place: Label | None = None,
    ) -> Expression:
        """The same for what has been typed already. A quantity is put into the unit that is needed."""
        inference = self.shared.inference
        inference.here = written.span
        typed = fitted(typed, inference.known(typed.type), inference.known(needed))
        if not inference.unify(typed.type, needed):
            data = {
                "found": with_article(describe(inference.shown(typed.type))),
                "needed": with_article(describe(inference.shown(needed))),
                "because": type(because)(f": {because}") if because else "",
            }
            known = replace(typed, type=inference.shown(typed.type))
            hint = way_out(written, known, inference.shown(needed))
            self.shared.report("type-mismatch", written.span, data, (place,) if place else (), hint)
            return replace(typed, type=MISTAKEN)
        return typed

    def bind(self, name: surface.Name, type_: Type) -> tuple[Local, Context]:
        """A new local of that name, and the place in which it is in reach."""
        self.shared.next_key += 1
        local = Local(name.text, self.shared.next_key, type_, name.span)
        return local, replace(self, locals={**self.locals, name.text: local})

    def hidden(self, name: str, type_: Type, span: Span) -> Local:
        """A local that no author can name: what a tuple binder takes apart."""
        self.shared.next_key += 1
        return Local(name, self.shared.next_key, type_, span)


def is_case(written: surface.Expression) -> bool:
    """Whether an expression is a case of an enumeration, or a list or tuple with one in it."""
    while isinstance(written, surface.Parenthesised | surface.Attributed):
        written = written.inner
    if isinstance(written, surface.ListLiteral | surface.TupleLiteral):
        return any(is_case(each) for each in written.items)
    return isinstance(written, surface.Construction)


def mistaken(span: Span) -> Expression:
    """What stands for an expression whose mistake has been reported."""
    return Impossible("", MISTAKEN, span)
