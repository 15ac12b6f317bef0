"""The program as default terms: what the interpreter runs and every emitter starts from.

A term ⟨e1 … en | j ⊢ c⟩ is evaluated so: all exceptions first; none gives a value → if `j` then `c` else nothing;
exactly one → it; two or more → conflict. Nothing at the top of a variable is silence. Source: Merigoux, Chataing,
Protzenko, "Catala: a programming language for the law" (ICFP 2021), section 3.
"""

from __future__ import annotations

from dataclasses import field
from typing import Literal, TypeAlias

from compiler.declarations import Case as Case
from compiler.declarations import Domain as Domain
from compiler.declarations import Enumeration as Enumeration
from compiler.declarations import Field as Field
from compiler.declarations import Structure as Structure
from compiler.defaults.native import Native, library_native
from compiler.typed.tree import Expression, Local
from compiler.types import OptionalType, QualifiedName, Type
from dsl.records import record
from dsl.source import Provision, Source, Span
from dsl.surface.tree import Notes, Role

RoundingMode: TypeAlias = Literal["up", "down"]


@record
class Rule:
    """A definition or rule of the text, for citation: what a reason says of it.

    `provisions` are the statements that it implements (by `#[implements]`), else the article under which it stands.
    `condition` is the text of its own condition ("" if it has none), `label` the label it bears.
    `number` counts the rules of a variable from 0 in source order. `target` is where the text names what it defines,
    `label_span` where its label stands.
    """

    number: int
    provisions: tuple[Provision, ...]
    condition: str
    label: str
    notes: Notes
    span: Span = field(compare=False, repr=False)
    target: Span | None = field(default=None, compare=False, repr=False)
    label_span: Span | None = field(default=None, compare=False, repr=False)


@record
class Empty:
    """∅: no value."""


@record
class Default:
    """⟨exceptions | justification ⊢ consequence⟩; `rule` is the rule of the text that justification and consequence
    come from, None for a term that only groups others (justification then None: true for a consequence that is a term,
    and irrelevant for an empty one)."""

    exceptions: tuple[Default, ...]
    justification: Expression | None
    consequence: Expression | Default | Empty
    rule: Rule | None


@record
class Reading:
    """A named choice between ways to read the text: the variable of a scope that is marked so, and the case that its
    author recommends. `name` is what the asker of another scope calls it, as in `Warranty.amounts`; `provisions` are
    the statements that it reads."""

    name: str
    scope: QualifiedName
    variable: str
    default: str
    provisions: tuple[Provision, ...]
    notes: Notes


@record
class Binding:
    """A scope variable (in one state) and the term that defines it; None for an input or an undefined variable.

    `parameters` make it a function. For `role` CONTEXT the caller's value, where given, is an exception to `term`.
    A condition variable has a last base rule `false` without provision, so that it is never silent.
    `reads` lists the bindings (name, state) that the term reads, in the order of first reading.

    A `reading` with `role` CONTEXT is the scope's own. With `role` INPUT it is one of a scope that this one calls,
    handed on as the asker chose it: it has no value where nobody chose, and no rule can mention it.

    `domain` says which values of an input can occur; what is answered does not depend on it.
    """

    name: str
    state: str | None
    type: Type
    role: Role
    is_output: bool
    is_condition: bool
    parameters: tuple[Local, ...]
    term: Default | None
    reads: tuple[tuple[str, str | None], ...]
    notes: Notes
    span: Span = field(compare=False, repr=False)
    reading: Reading | None = None
    domain: Domain | None = None

    @property
    def is_required(self) -> bool:
        """Whether it is a fact that nobody but the caller gives."""
        return self.role is Role.INPUT and self.reading is None

    @property
    def must_be_given(self) -> bool:
        """Whether the caller cannot leave it out: an optional value that is left out is Absent."""
        return self.is_required and not isinstance(self.type, OptionalType)

    @property
    def is_handed_on(self) -> bool:
        """Whether it is a reading of another scope, only passed through."""
        return self.reading is not None and self.role is Role.INPUT

    @property
    def is_choice(self) -> bool:
        """Whether it is a reading of this scope."""
        return self.reading is not None and self.role is not Role.INPUT


@record
class SubscopeInput:
    """An input of a sub-scope as the calling scope defines it; `parameters` make it a function."""

    name: str
    parameters: tuple[Local, ...]
    term: Default


@record
class SubscopeBinding:
    """A sub-scope variable: its inputs (each a term over this scope's variables) and the call. Its type is the
    structure of the called scope's outputs."""

    name: str
    scope: QualifiedName
    inputs: tuple[SubscopeInput, ...]
    type: Type
    is_output: bool
    reads: tuple[tuple[str, str | None], ...]
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class Assertion:
    """An assertion; `guard` is the scope's `under condition`, `message` the author's words for its failure."""

    condition: Expression
    guard: Expression | None
    message: str
    provisions: tuple[Provision, ...]
    reads: tuple[tuple[str, str | None], ...]
    notes: Notes
    span: Span = field(compare=False, repr=False)


class _Declared:
    """What remembers its variables in the order of declaration, once they have been asked for."""

    __slots__ = ("_inputs", "_outputs")
    _inputs: tuple[Binding, ...]
    _outputs: tuple[Binding | SubscopeBinding, ...]


@record
class Scope(_Declared):
    """`bindings` stand in the order of evaluation (topological, then of declaration); `assertions` in source order.

    `provisions` are the articles under which the scope's rules stand.
    """

    name: QualifiedName
    bindings: tuple[Binding | SubscopeBinding, ...]
    assertions: tuple[Assertion, ...]
    rounding: RoundingMode | None
    provisions: tuple[Provision, ...]
    is_public: bool
    notes: Notes
    span: Span = field(compare=False, repr=False)

    @property
    def inputs(self) -> tuple[Binding, ...]:
        """What a caller may give: input variables and context variables, in the order of declaration, then the readings
        of the scopes that are called."""
        if not hasattr(self, "_inputs"):
            given = [b for b in self.bindings if isinstance(b, Binding) and b.role in (Role.INPUT, Role.CONTEXT)]
            own = sorted((b for b in given if not b.is_handed_on), key=lambda binding: binding.span.start)
            self._inputs = (*own, *(b for b in given if b.is_handed_on))
        return self._inputs

    @property
    def outputs(self) -> tuple[Binding | SubscopeBinding, ...]:
        """What a caller gets, in the order of declaration."""
        if not hasattr(self, "_outputs"):
            given_back = (b for b in self.bindings if b.is_output)
            self._outputs = tuple(sorted(given_back, key=lambda binding: binding.span.start))
        return self._outputs


@record
class Constant:
    """A top-level constant, or a function where it has parameters; without `body` it is written in Python, in the
    implementation of an external module."""

    name: QualifiedName
    parameters: tuple[Local, ...]
    type: Type
    body: Expression | None
    notes: Notes
    span: Span = field(compare=False, repr=False)


@record
class Module:
    """One rule file. Structures and enumerations stand in the order of declaration, constants and scopes in an order
    in which each comes after what it uses."""

    name: str
    source: Source
    structures: tuple[Structure, ...]
    enumerations: tuple[Enumeration, ...]
    constants: tuple[Constant, ...]
    scopes: tuple[Scope, ...]
    uses: tuple[str, ...]
    is_external: bool = False


@record
class Program:
    """The modules, each after those it uses; `native` gives what an external module implements in Python."""

    modules: tuple[Module, ...]
    native: Native = field(default=library_native, compare=False, repr=False)

    def reached_from(self, name: str) -> tuple[Module, ...]:
        """A module and all that it uses, in their order."""
        reached = {name}
        for module in reversed(self.modules):
            if module.name in reached:
                reached |= set(module.uses)
        return tuple(module for module in self.modules if module.name in reached)

    def structure(self, name: QualifiedName) -> Structure:
        return next(s for m in self.modules if m.name == name.module for s in m.structures if s.name == name)

    def enumeration(self, name: QualifiedName) -> Enumeration:
        return next(e for m in self.modules if m.name == name.module for e in m.enumerations if e.name == name)

    def scope(self, name: QualifiedName) -> Scope:
        return next(s for m in self.modules if m.name == name.module for s in m.scopes if s.name == name)
