"""How a module is asked, as its head says: by one of its own scopes, with facts made up after their types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from compiler.defaults.tree import Scope
from compiler.emit.names import is_plain
from compiler.javascript.layout import Code, Property, Text, array, call, flat, object_of
from compiler.javascript.module import ModuleContext, number, whole
from compiler.optimise.total import May
from compiler.types import (
    AbstractType,
    AnyType,
    Base,
    DecimalIn,
    EnumerationType,
    FunctionType,
    ListType,
    MoneyIn,
    OptionalType,
    QualifiedName,
    StructureType,
    TupleType,
    Type,
    UnknownType,
)

#: Facts longer than this are no example.
_WIDTH = 90


class _NoExample(Exception):
    """A value of a type cannot be made up here: a function, or what another module declares."""


@dataclass(slots=True)
class _Facts:
    """Facts for a scope, with what their code mentions: names of the module, and of the run-time library."""

    module: ModuleContext
    own: set[str] = field(default_factory=set)
    runtime: dict[str, str] = field(default_factory=dict)

    def of(self, scope: Scope) -> Code:
        """The facts that must be given. Raises `_NoExample`."""
        spelt = self.module.facts(scope.name)
        given = [each for each in scope.inputs if each.must_be_given]
        return object_of(*(Property(spelt[each.name], self.value(each.type)) for each in given))

    def value(self, shown: Type) -> Code:
        match shown:
            case Base():
                return self._base(shown)
            case MoneyIn():
                return whole(1_000_000)
            case DecimalIn():
                return self._base(Base.DECIMAL)
            case EnumerationType(name):
                return self._case(name)
            case StructureType(name):
                structure, spelt = self.module.known.structures[name], self.module.fields(name)
                fields = (Property(spelt[each.name], self.value(each.type)) for each in structure.fields)
                return call(f"new {self._own(name, self.module.class_of(name))}", object_of(*fields))
            case ListType(element):
                return array(self.value(element))
            case TupleType(items):
                return array(*(self.value(each) for each in items))
            case OptionalType():
                return Text("null")
            case FunctionType() | AnyType() | AbstractType() | UnknownType():
                raise _NoExample
            case _:
                assert_never(shown)

    def _base(self, shown: Base) -> Code:
        match shown:
            case Base.BOOLEAN:
                return Text("true")
            case Base.INTEGER:
                return whole(1)
            case Base.WORKING_DURATION:
                return whole(10)
            case Base.MONEY:
                return whole(1_000_000)
            case Base.DECIMAL:
                return call(self._runtime("fractions", "Fraction"), whole(5))
            case Base.DATE:
                return call(self._runtime("dates", "Day"), number(2012), number(1), number(31))
            case Base.DURATION:
                return call(self._runtime("dates", "Duration"), object_of(Property("months", whole(1))))
            case Base.CODE_LOCATION | Base.CALENDAR:
                raise _NoExample
            case _:
                assert_never(shown)

    def _case(self, name: QualifiedName) -> Code:
        """The first case that carries something, so that it is seen how; else the first."""
        enumeration = self.module.enumeration(name)
        case = next((each for each in enumeration.cases if each.payload is not None), enumeration.cases[0])
        spelt = self.module.case_of(name, case.name)
        self._own(name, self.module.class_of(name) if is_plain(enumeration) else spelt)
        return Text(spelt) if case.payload is None else call(f"new {spelt}", self.value(case.payload))

    def _own(self, name: QualifiedName, spelt: str) -> str:
        if name.module != self.module.module.name:
            raise _NoExample
        self.own.add(spelt)
        return spelt

    def _runtime(self, module: str, name: str) -> str:
        self.runtime[name] = module
        return f"new {name}"


def how_to_ask(module: ModuleContext) -> Iterator[str | tuple[str, ...]]:
    """The paragraphs of a module's head that say how it is asked; none for a module without scopes."""
    found = _chosen(module)
    if found is None:
        return
    scope, facts, code = found
    path = module.own.path.rpartition("/")[2]
    function, described = module.own.functions[scope.name], module.own.scopes[scope.name]
    output = module.fields(scope.name)[scope.outputs[0].name]
    root = module.writer.root
    imported = ", ".join(sorted({*facts.own, function, described}))
    yield (
        "@example",
        f'import {{ {imported} }} from "./{path}.js";',
        *(f'import {{ {name} }} from "{root}runtime/{facts.runtime[name]}.js";' for name in sorted(facts.runtime)),
        f'import {{ decide }} from "{root}runtime/reasons.js";',
        f"const facts = {flat(code)};",
        f"const {{ {output} }} = {function}(facts);",
        "// the same with its reasons; without a value it says why, where the function throws",
        f"const answer = JSON.stringify(decide({described}, facts).asJson());",
    )


def _chosen(module: ModuleContext) -> tuple[Scope, _Facts, Code] | None:
    """The scope with the least facts to be given, if any; rather one that shows how values are made, and that always
    has an answer."""
    found: list[tuple[tuple[bool, bool, bool, int], Scope, _Facts, Code]] = []
    for scope in module.module.scopes:
        facts = _Facts(module)
        try:
            code = facts.of(scope)
        except _NoExample:
            continue
        told = flat(code)
        if scope.outputs:
            fails = module.known.scopes[scope.name] is not May.NOTHING
            found.append(((len(told) > _WIDTH, "new " not in told, fails, len(told)), scope, facts, code))
    if not found:
        return None
    _, scope, facts, code = min(found, key=lambda each: each[0])
    return scope, facts, code
