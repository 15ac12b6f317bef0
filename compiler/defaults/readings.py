"""Readings of called scopes, handed on: whoever asks a scope can choose the readings of all scopes that it calls.

Each scope gets an input for every reading that its calls reach, named as its asker says it (`Warranty.amounts`), and
hands it on wherever it calls. The same reading in several calls is so one choice. What a rule gives to a call itself
stays: there the text has chosen, and the asker has no say. Takes nothing away; a program without readings is unchanged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import TypeVar

from compiler.defaults.mentions import Key, reads
from compiler.defaults.tree import Assertion, Binding, Default, Program, Scope, SubscopeBinding, SubscopeInput
from compiler.typed.tree import Arm, Expression, Lambda, ScopeCall, VariableRead
from compiler.typed.walk import descendants
from compiler.types import QualifiedName
from dsl.source import Span
from dsl.surface.tree import Role

Tree = TypeVar("Tree")


def handing_readings_on(program: Program) -> Program:
    """The program with the readings of called scopes as inputs of those that call them."""
    if not any(True for _ in _own_readings(program)):
        return program
    program = _with_clear_names(program)
    done: dict[QualifiedName, Scope] = {}
    modules = []
    for module in program.modules:
        scopes = tuple(_handing_on(scope, done) for scope in module.scopes)
        modules.append(replace(module, scopes=scopes))
    return replace(program, modules=tuple(modules))


def handing_on_anew(scope: Scope, program: Program) -> Scope:
    """A scope that was lowered once more, in a program whose readings are handed on already: it hands on the same, and
    its readings bear the names that they have there."""
    own = (each for each in program.scope(scope.name).bindings if isinstance(each, Binding) and each.is_choice)
    names = {each.name: each.reading for each in own}

    def renamed(binding: Binding | SubscopeBinding) -> Binding | SubscopeBinding:
        before = names.get(binding.name)
        if before is None or not isinstance(binding, Binding) or binding.reading is None:
            return binding
        return replace(binding, reading=replace(binding.reading, name=before.name))

    done = {each.name: each for module in program.modules for each in module.scopes}
    return _handing_on(replace(scope, bindings=tuple(renamed(each) for each in scope.bindings)), done)


def _readings(scope: Scope) -> dict[str, Binding]:
    """What a caller can choose in a scope, by the name of the input."""
    return {each.name: each for each in scope.inputs if each.reading is not None}


def _with_clear_names(program: Program) -> Program:
    """The program with each reading under a name of its own: where scopes of several modules share theirs, with that
    of the module in front."""
    own = [binding.reading for binding in _own_readings(program)]
    counted = Counter(each.name for each in own if each is not None)
    if all(count == 1 for count in counted.values()):
        return program

    def renamed(binding: Binding | SubscopeBinding) -> Binding | SubscopeBinding:
        if not isinstance(binding, Binding) or binding.reading is None or counted[binding.reading.name] == 1:
            return binding
        name = f"{binding.reading.scope}.{binding.reading.variable}"
        return replace(binding, reading=replace(binding.reading, name=name))

    return replace(
        program,
        modules=tuple(
            replace(
                module,
                scopes=tuple(
                    replace(scope, bindings=tuple(renamed(each) for each in scope.bindings)) for scope in module.scopes
                ),
            )
            for module in program.modules
        ),
    )


def _own_readings(program: Program) -> Iterator[Binding]:
    for module in program.modules:
        for scope in module.scopes:
            yield from (each for each in scope.bindings if isinstance(each, Binding) and each.reading is not None)


def _handing_on(scope: Scope, done: dict[QualifiedName, Scope]) -> Scope:
    """A scope with what it hands on; the scopes that it calls are done before it."""
    handing = _Handing(done)
    bindings = tuple(handing.binding(each) for each in scope.bindings)
    assertions = tuple(handing.assertion(each) for each in scope.assertions)
    if handing.inputs:
        scope = replace(scope, bindings=(*handing.inputs.values(), *bindings), assertions=assertions)
    done[scope.name] = scope
    return scope


class _Handing:
    """One scope on the way: `inputs` gathers what it takes from its asker for those that it calls, by name."""

    def __init__(self, done: Mapping[QualifiedName, Scope]) -> None:
        self.done = done
        self.inputs: dict[str, Binding] = {}

    def binding(self, binding: Binding | SubscopeBinding) -> Binding | SubscopeBinding:
        match binding:
            case Binding(term=None):
                return binding
            case Binding(term=term):
                assert term is not None
                changed = self._tree(term)
                if changed is term:
                    return binding
                return replace(binding, term=changed, reads=self._with_new(binding.reads, changed))
            case SubscopeBinding():
                return self._subscope(binding)

    def assertion(self, assertion: Assertion) -> Assertion:
        condition = self._tree(assertion.condition)
        guard = None if assertion.guard is None else self._tree(assertion.guard)
        parts = (condition, *(() if guard is None else (guard,)))
        return replace(assertion, condition=condition, guard=guard, reads=self._with_new(assertion.reads, *parts))

    def _subscope(self, binding: SubscopeBinding) -> SubscopeBinding:
        """A sub-scope with its readings handed on; where a rule chooses under a condition, it comes first."""
        inputs = {each.name: replace(each, term=self._tree(each.term)) for each in binding.inputs}
        for name, given in _readings(self.done[binding.scope]).items():
            own = inputs.get(name)
            chosen = self._read(given, binding.span)
            above = () if own is None else (own.term,)
            inputs[name] = SubscopeInput(name, (), Default(above, None, chosen, None))
        terms = (each.term for each in inputs.values())
        return replace(binding, inputs=tuple(inputs.values()), reads=self._with_new(binding.reads, *terms))

    def _read(self, given: Binding, span: Span) -> VariableRead:
        """The choice that is handed on for an input of a called scope."""
        assert given.reading is not None
        name = given.reading.name
        if name not in self.inputs:
            self.inputs[name] = replace(
                given, name=name, state=None, role=Role.INPUT, is_output=False, term=None, reads=()
            )
        return VariableRead(name, None, given.type, span)

    def _with_new(self, before: tuple[Key, ...], *trees: object) -> tuple[Key, ...]:
        """What is read, with what is now handed on."""
        if not self.inputs:
            return before
        found = (key for tree in trees for expression in _expressions(tree) for key in reads((expression,)))
        return tuple(dict.fromkeys((*before, *(key for key in found if key[0] in self.inputs))))

    def _tree(self, tree: Tree) -> Tree:
        """A term or an expression, with every call of a scope handing on what the caller may choose."""
        if not any(isinstance(part, ScopeCall) for each in _expressions(tree) for part in descendants(each)):
            return tree
        changed = {each.name: self._part(getattr(tree, each.name)) for each in fields(tree)}  # type: ignore[arg-type]
        if isinstance(tree, ScopeCall):
            given = dict(tree.inputs)
            chosen = tuple(
                (name, self._read(each, tree.span))
                for name, each in _readings(self.done[tree.scope]).items()
                if name not in given
            )
            changed["inputs"] = (*changed["inputs"], *chosen)  # type: ignore[misc]
        return type(tree)(**changed)

    def _part(self, part: object) -> object:
        if isinstance(part, tuple):
            return tuple(self._part(item) for item in part)
        if isinstance(part, Expression | Arm | Lambda | Default):
            return self._tree(part)
        return part


def _expressions(tree: object) -> Iterator[Expression]:
    """The expressions of a term, or an expression itself."""
    if isinstance(tree, Default):
        for each in (*tree.exceptions, tree.justification, tree.consequence):
            yield from _expressions(each)
    elif isinstance(tree, Arm | Lambda):
        yield tree.body
    elif isinstance(tree, Expression):
        yield tree
