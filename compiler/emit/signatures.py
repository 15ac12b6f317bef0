"""How the variables, sub-scopes and assertions of a scope are evaluated, in whatever language they are written: by a
function of their own or in place, with which variables, and which of these as they are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compiler.defaults.mentions import Key, key_of
from compiler.defaults.tree import Assertion, Binding, Default, Scope, SubscopeBinding, SubscopeInput
from compiler.emit.inlined import Guarded, as_expression, as_guarded, is_short
from compiler.optimise.certain import certain_reads, first_reads
from compiler.optimise.total import Knowledge, May, may_be_empty
from compiler.typed.tree import Expression, VariableRead
from compiler.types import FunctionType, OptionalType, Type
from dsl.surface.tree import Role


@dataclass(slots=True)
class Signature:
    """A private function of a scope: its name, and the variables that it takes, in order. Those that are `plain` it
    takes as they are, since it is certain to read them: they come first.

    What is `inlined` has no function: the scope's own function has the expression, or the call of another scope
    (`is_call`), in its place; where it has a value on one condition only, that is the `guard`.
    """

    name: str
    reads: tuple[Key, ...]
    takes_given: bool = False
    plain: tuple[Key, ...] = ()
    inlined: Expression | None = None
    is_call: bool = False
    guard: Expression | None = None

    @property
    def is_in_place(self) -> bool:
        """Whether there is no function."""
        return self.inlined is not None or self.is_call


@dataclass(slots=True)
class Signatures:
    """What decides how each part of a scope is evaluated."""

    scope: Scope
    known: Knowledge
    by_key: dict[Key, Binding | SubscopeBinding]

    @property
    def hides(self) -> bool:
        """Whether the scope's own function cannot mention what expressions need: nothing is then in place."""
        return False

    def fails(self, key: Key) -> bool:
        """Whether a variable is handed on as a reading: it may have no value, or who reads it is noticed."""
        binding = self.by_key[key]
        if isinstance(binding, Binding) and binding.is_choice:
            return True
        if isinstance(binding.type, FunctionType):
            return False
        return self.known.variables[key] is not May.NOTHING

    def type_of(self, key: Key) -> Type:
        return self.by_key[key].type

    def own(self, keys: Iterable[Key]) -> tuple[Key, ...]:
        """Those that are variables of the scope."""
        return tuple(key for key in keys if key in self.by_key)

    def keeps_silence(self, binding: Binding | SubscopeBinding) -> bool:
        """Whether a variable may be silent without anybody's harm, until it is read."""
        if isinstance(binding, SubscopeBinding) or not self.fails(key_of(binding)):
            return False
        if binding.is_output or binding.is_choice:
            return False
        return binding.term is None or may_be_empty(binding.term, self.known)

    # ------------------------------------------------------------------------------------ by function, or in place

    def of_variable(self, binding: Binding) -> Signature:
        """The signature of a variable that the scope defines, still without a name."""
        takes_given = binding.role is Role.CONTEXT
        inlined = self._inlined(binding)
        if inlined is not None:
            return Signature("", self.own(binding.reads), takes_given, inlined=inlined)
        guarded = self._guarded(binding)
        if guarded is not None:
            return Signature("", self.own(binding.reads), inlined=guarded.given, guard=guarded.condition)
        is_direct = not takes_given and not isinstance(binding.type, FunctionType)
        certain = certain_reads(binding.term, self.known) if is_direct else ()
        return self._ordered(binding.reads, certain, takes_given)

    def of_call(self, binding: SubscopeBinding, has_functions: bool) -> Signature:
        """The signature of a sub-scope's call; `has_functions`: some of its inputs have a function of their own."""
        return Signature("", self.own(binding.reads), is_call=not self.hides and not has_functions)

    def of_assertion(self, assertion: Assertion) -> Signature:
        if assertion.guard is None and is_short(assertion.condition) and not self.hides:
            return Signature("", self.own(assertion.reads), inlined=assertion.condition)
        return self._ordered(assertion.reads, first_reads(assertion.guard or assertion.condition, self.known))

    def _inlined(self, binding: Binding) -> Expression | None:
        """The expression of a variable that needs no function of its own, being short."""
        if isinstance(binding.type, FunctionType) or self.hides:
            return None
        if binding.role is Role.CONTEXT and isinstance(binding.type, OptionalType):
            return None
        expression = as_expression(binding.term)
        return expression if expression is not None and is_short(expression) else None

    def _guarded(self, binding: Binding) -> Guarded | None:
        """The only rule of an output, if it is short: without it the scope is silent."""
        if isinstance(binding.type, FunctionType) or not binding.is_output or binding.role is Role.CONTEXT:
            return None
        if self.hides:
            return None
        found = as_guarded(binding.term)
        return found if found is not None and is_short(found.condition) and is_short(found.given) else None

    def _ordered(self, reads: tuple[Key, ...], certain: tuple[Key, ...], takes_given: bool = False) -> Signature:
        """Variables with those first that are certain to be read and may fail: these are taken as they are."""
        plain = tuple(key for key in self.own(certain) if self.fails(key))
        return Signature("", (*plain, *(key for key in self.own(reads) if key not in plain)), takes_given, plain)


def needs_function(defined: SubscopeInput) -> bool:
    """Whether an input of a sub-scope is more than a short expression, or a reading that is handed on."""
    if defined.parameters:
        return True
    expression = as_expression(defined.term)
    return handed_on(defined.term) is None and (expression is None or not is_short(expression))


def handed_on(term: Default) -> Key | None:
    """The reading of another scope that a term only hands on; None for a term that says more."""
    read = term.consequence
    if term.exceptions or not isinstance(read, VariableRead) or "." not in read.name:
        return None
    return read.name, read.state
