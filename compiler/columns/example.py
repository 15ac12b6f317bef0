"""The example at the top of a module: how one of its own scopes is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from compiler.columns.modules import ColumnModule, case_name
from compiler.defaults.tree import Binding, Scope, SubscopeBinding
from compiler.emit.expressions import field_name
from compiler.emit.layout import Bracket, Code, Followed, Keyword, Text, call, collection
from compiler.emit.module import quoted, whole
from compiler.emit.names import is_plain
from compiler.emit.writer import Block
from compiler.optimise.total import Knowledge
from compiler.types import (
    Base,
    DecimalIn,
    EnumerationType,
    MoneyIn,
    OptionalType,
    StructureType,
    TupleType,
    Type,
)

#: As many facts as an example is to have at most.
_FEW = 6
_HEAD = """
How to ask, here `{}`; `generated` is the folder of the evaluators, however you call it. Tables of Arrow, Polars or
pandas are asked by `runtime.frames.ask`.
"""
_AMOUNTS, _NUMBERS = (1_000_000, 500_000_000), (5, 20)


@dataclass(slots=True)
class Example:
    """Facts of two rows, and what has to be imported to write them."""

    column: ColumnModule
    known: Knowledge
    imports: dict[str, set[str]] = field(default_factory=dict)

    def of(self, shown: Type) -> Code:
        """A column of two values of a type. Raises `LookupError` for a type that only an object array holds."""
        match shown:
            case Base.BOOLEAN:
                return _array(Text("True"), Text("False"))
            case Base.INTEGER | Base.WORKING_DURATION:
                return _array(*map(whole, _NUMBERS))
            case Base.MONEY | MoneyIn():
                return _array(*map(whole, _AMOUNTS))
            case Base.DECIMAL | DecimalIn():
                return call(f"{self._held('Decimals')}.of", _list(*map(whole, _NUMBERS)))
            case Base.DATE:
                days = _list(quoted("2014-03-03"), quoted("2016-11-21"))
                return call("np.array", days, quoted("datetime64[D]"))
            case Base.DURATION:
                return call(self._held("Durations"), *(_array(*map(whole, each)) for each in ((1, 0), (0, 6), (0, 0))))
            case EnumerationType():
                return self._cases(shown)
            case OptionalType(element):
                return call(self._held("Optionals"), _array(Text("True"), Text("False")), self.of(element))
            case StructureType(name):
                return _mapping((each.name, self.of(each.type)) for each in self.known.structures[name].fields)
            case TupleType(items):
                return collection(tuple(self.of(each) for each in items))
            case _:
                raise LookupError(shown)

    def _cases(self, shown: EnumerationType) -> Code:
        enumeration = self.known.enumerations[shown.name]
        named = self.column.named[shown.name.module]
        class_ = named.classes[shown.name]
        self.imports.setdefault(named.path, set()).add(class_)
        two = (enumeration.cases[0], enumeration.cases[:2][-1])
        members = _list(*(Text(f"{class_}.{case_name(each.name)}") for each in two))
        codes = call("np.array", members, Text("np.int8"))
        if is_plain(enumeration):
            return codes
        carried = {each.name: self.of(each.payload) for each in two if each.payload is not None}
        return call(self._held("Cases"), codes, *([_mapping(carried.items())] if carried else []))

    def _held(self, class_: str) -> str:
        self.imports.setdefault("runtime/columns", set()).add(class_)
        return class_


def how_to_ask(column: ColumnModule, known: Knowledge, scopes: Sequence[Scope]) -> tuple[str | tuple[str, ...], ...]:
    """The paragraphs that say how one of the scopes is asked; none where all take what only object arrays hold."""
    for scope in sorted(scopes, key=lambda each: _rank(known, each)):
        example = Example(column, known)
        wanted = [each for each in scope.inputs if each.must_be_given]
        try:
            given = [Keyword(field_name(each.name), example.of(each.type)) for each in wanted]
        except LookupError:
            continue
        return _HEAD.format(scope.name.name), tuple(_lines(example, scope, given))
    return ()


def _lines(example: Example, scope: Scope, given: Sequence[Code]) -> Iterator[str]:
    own = example.column.own
    function = own.functions[scope.name]
    example.imports.setdefault(own.path, set()).add(function)
    block = Block(depth=1)
    block.line("import numpy as np")
    for path, names in sorted(example.imports.items()):
        block.line(f"from generated.columns.{path.replace('/', '.')} import {', '.join(sorted(names))}")
    block.space(1)
    block.value("found =", call(function, *given))
    first = next((each for each in scope.outputs if _is_array(example.known, each)), scope.outputs[0])
    outcome = f'found["{first.name}"].outcome'
    if _is_array(example.known, first):
        block.line(f'found["{first.name}"].values[{outcome} == 0]  # where there is a value')
    else:
        block.line(f"{outcome} == 0  # where there is a value")
    block.line("found.reasons(0)  # why the first row has its answer")
    yield from block.lines


def _rank(known: Knowledge, scope: Scope) -> tuple[bool, bool, int, int]:
    """Few facts first, an amount or a quantity among them, and of those the ones that leave least out."""
    wanted = [each.type for each in scope.inputs if each.must_be_given]
    count = sum(_leaves(known, each) for each in wanted)
    left_out = len(scope.inputs) - len(wanted)
    return not 1 <= count <= _FEW, not any(_is_measured(known, each) for each in wanted), left_out, count


def _leaves(known: Knowledge, shown: Type) -> int:
    match shown:
        case OptionalType(element):
            return 1 + _leaves(known, element)
        case EnumerationType(name):
            carried = (each.payload for each in known.enumerations[name].cases if each.payload is not None)
            return 1 + sum(_leaves(known, each) for each in carried)
        case StructureType(name):
            return sum(_leaves(known, each.type) for each in known.structures[name].fields)
        case TupleType(items):
            return sum(_leaves(known, each) for each in items)
        case _:
            return 1


def _is_measured(known: Knowledge, shown: Type) -> bool:
    """Whether there is an amount or a quantity in values of a type."""
    match shown:
        case Base.MONEY | Base.DECIMAL | MoneyIn() | DecimalIn():
            return True
        case EnumerationType(name):
            carried = (each.payload for each in known.enumerations[name].cases if each.payload is not None)
            return any(_is_measured(known, each) for each in carried)
        case _:
            return False


def _is_array(known: Knowledge, output: Binding | SubscopeBinding) -> bool:
    match output.type:
        case EnumerationType(name):
            return is_plain(known.enumerations[name])
        case Base.DECIMAL | Base.DURATION:
            return False
        case Base() | MoneyIn():
            return True
        case _:
            return False


def _array(*items: Code) -> Code:
    return call("np.array", _list(*items))


def _list(*items: Code) -> Code:
    return Bracket("", items, "[", "]")


def _mapping(items: Iterable[tuple[str, Code]]) -> Code:
    return Bracket("", tuple(Followed(Text(f"{quoted(name).text}: "), each) for name, each in items), "{", "}")
