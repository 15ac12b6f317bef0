"""What a random program declares: types, names that provoke, and what an expression may read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from compiler.types import (
    Base,
    EnumerationType,
    ListType,
    OptionalType,
    QualifiedName,
    StructureType,
    TupleType,
    Type,
    describe,
)
from tests.differential.choices import Choices

BASES = (Base.INTEGER, Base.BOOLEAN, Base.DECIMAL, Base.MONEY, Base.DATE, Base.DURATION)

#: Names that generated Python could trip over: keywords, builtins, what its own code calls things.
SMALL = (
    "lambda class def print len int str tuple dict set any max min sorted reversed zip bool map filter id "
    "None' self cls found applied known attempt require value content' each rule_1 group_1 acc x y z given effective_a "
    "amount result outcome key default name term fold first only conflict together maximum' import from while "
    "try except return global nonlocal pass break del raise async await yield finally assert add subtract compare equal "
    "multiply divide ratio same_duration cache date_ functools decimals money_ dates schema"
)
LARGE = (
    "Fraction Decimal Duration Callable Reading Enum Cents Any Never Silent Refused Conflict Failure True None' Present_ "
    "Scope Binding Structure Field Rule Term Place Input Condition TypeVar Text Position Optional Object Exception_ "
    "ListOf TupleOf MoneyIn DecimalIn MoneyInUSD DecimalInHa TypeAlias Integer_ Boolean Case Enumeration Dataclass Kind Size Alpha Beta Gamma Delta"
)


class Supply:
    """Names, each given once; after the provoking ones, plain ones with a number."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices
        self._small = [each for each in SMALL.split() if each.isidentifier()]
        self._large = [each for each in LARGE.split() if each.isidentifier()]
        self._count = 0

    def small(self, plain: str = "a") -> str:
        return self._name(self._small, plain)

    def large(self, plain: str = "T") -> str:
        return self._name(self._large, plain)

    def _name(self, provoking: list[str], plain: str) -> str:
        if provoking and self._choices.chance(25):
            return provoking.pop(self._choices.below(len(provoking)))
        self._count += 1
        return f"{plain}{self._count}"


@dataclass(frozen=True, slots=True)
class FunctionName:
    """A function that can be called: how it is written, and its types."""

    text: str
    parameters: tuple[tuple[str, Type], ...]
    result: Type


@dataclass(frozen=True, slots=True)
class GivenInput:
    """An input of a scope, as a caller sees it."""

    name: str
    type: Type
    parameters: tuple[tuple[str, Type], ...] = ()
    is_context: bool = False
    is_condition: bool = False


@dataclass(frozen=True, slots=True)
class MadeScope:
    name: str
    inputs: tuple[GivenInput, ...]
    outputs: tuple[tuple[str, Type], ...]

    @property
    def asks_functions(self) -> bool:
        """Whether a caller must hand it a function, which facts in JSON cannot."""
        return any(each.parameters and not each.is_context for each in self.inputs)


@dataclass(slots=True)
class Vocabulary:
    """The declared types of a program."""

    structures: dict[str, tuple[tuple[str, Type], ...]] = field(default_factory=dict)
    enumerations: dict[str, tuple[tuple[str, Type | None], ...]] = field(default_factory=dict)
    #: Amounts in currencies and quantities with units, where the program has any.
    measured: tuple[Type, ...] = ()
    calendars: tuple[str, ...] = ()

    def types(self) -> list[Type]:
        named: list[Type] = [StructureType(QualifiedName("", each)) for each in self.structures]
        return [
            *BASES,
            *self.measured,
            *named,
            *(EnumerationType(QualifiedName("", each)) for each in self.enumerations),
        ]

    def any_type(self, choices: Choices, depth: int = 2) -> Type:
        """A type: mostly a simple one, else made of simpler ones."""
        made = choices.below(8) if depth else 0
        match made:
            case 5:
                return ListType(self.any_type(choices, depth - 1))
            case 6:
                return OptionalType(self.any_type(choices, depth - 1))
            case 7:
                return TupleType(tuple(self.any_type(choices, depth - 1) for _ in range(choices.between(2, 3))))
            case _:
                return choices.pick(self.types())

    def fields(self, of: StructureType) -> tuple[tuple[str, Type], ...]:
        return self.structures[of.name.name]

    def cases(self, of: EnumerationType | OptionalType) -> tuple[tuple[str, Type | None], ...]:
        if isinstance(of, OptionalType):
            return (("Absent", None), ("Present", of.element))
        return self.enumerations[of.name.name]

    def spelt_case(self, of: EnumerationType | OptionalType, case: str, choices: Choices) -> str:
        """A case by its name, behind its enumeration's where others share the name."""
        shared = sum(case == name for cases in self.enumerations.values() for name, _ in cases) > 1
        if isinstance(of, EnumerationType) and (shared or choices.chance(15)):
            return f"{of.name.name}.{case}"
        return case


@dataclass(frozen=True, slots=True)
class Readable:
    """What an expression may read at its place. `scopes` are those it may call; none outside a scope. `counts`:
    whether working days can be counted."""

    values: tuple[tuple[str, Type], ...] = ()
    functions: tuple[FunctionName, ...] = ()
    scopes: tuple[MadeScope, ...] = ()
    counts: bool = False

    def with_values(self, *more: tuple[str, Type]) -> Readable:
        """With further names; a name hides what bore it before, functions too, and the outputs of a sub-scope."""
        hidden = {name for name, _ in more}
        values = tuple(each for each in self.values if each[0].split(".")[0] not in hidden)
        functions = tuple(each for each in self.functions if each.text not in hidden)
        return replace(self, values=(*values, *more), functions=functions)

    def with_function(self, function: FunctionName) -> Readable:
        return replace(self, functions=(*self.functions, function))

    def of_type(self, type_: Type) -> list[str]:
        return [text for text, found in self.values if found == type_]


def written(type_: Type) -> str:
    """A type as a declaration writes it."""
    return describe(type_)
