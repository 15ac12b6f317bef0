"""Random expressions, each well-typed by the way it is made.

An expression is asked for by its type. Its simplest form (choice 0) is something that can be read, or a literal, so
that a failing program shrinks towards plain text. Composite expressions stand in parentheses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from compiler.types import (
    Base,
    DecimalIn,
    EnumerationType,
    ListType,
    MoneyIn,
    OptionalType,
    StructureType,
    TupleType,
    Type,
)
from tests.differential import measures
from tests.differential.choices import Choices
from tests.differential.lists import Lists
from tests.differential.literals import literal
from tests.differential.vocabulary import FunctionName, MadeScope, Readable, Vocabulary

_COMPARISONS = ("=", "<", "<=", ">", ">=", "!=")
_ARITHMETIC: dict[Base, str] = {Base.INTEGER: "!", Base.DECIMAL: ".", Base.MONEY: "$", Base.DURATION: "^"}
#: Operations beside those of a type with itself: the result, then the operands with their sign.
_MIXED: dict[Type, tuple[tuple[Type, str, Type], ...]] = {
    Base.INTEGER: ((Base.INTEGER, "*", Base.INTEGER),),
    Base.DECIMAL: (
        (Base.DECIMAL, "*", Base.DECIMAL),
        (Base.DECIMAL, "/", Base.DECIMAL),
        (Base.INTEGER, "/", Base.INTEGER),
        (Base.MONEY, "/", Base.MONEY),
        (Base.DURATION, "/", Base.DURATION),
        (Base.WORKING_DURATION, "/", Base.WORKING_DURATION),
    ),
    Base.MONEY: (
        (Base.MONEY, "*", Base.INTEGER),
        (Base.INTEGER, "*", Base.MONEY),
        (Base.MONEY, "*", Base.DECIMAL),
        (Base.DECIMAL, "*", Base.MONEY),
        (Base.MONEY, "/", Base.INTEGER),
        (Base.MONEY, "/", Base.DECIMAL),
    ),
    Base.DATE: (
        (Base.DATE, "+", Base.DURATION),
        (Base.DURATION, "+", Base.DATE),
        (Base.DATE, "-", Base.DURATION),
        (Base.DATE, "+@", Base.DURATION),
    ),
    Base.WORKING_DURATION: (
        (Base.WORKING_DURATION, "*", Base.INTEGER),
        (Base.INTEGER, "*", Base.WORKING_DURATION),
    ),
    Base.DURATION: (
        (Base.DURATION, "*", Base.INTEGER),
        (Base.INTEGER, "*", Base.DURATION),
        (Base.DATE, "-", Base.DATE),
        (Base.DATE, "-@", Base.DATE),
    ),
}
#: Where there is a calendar. Counted from a far date, most have no answer: it is not asked for often.
_COUNTING: dict[Type, tuple[tuple[Type, str, Type], ...]] = {
    Base.DATE: (
        (Base.DATE, "+", Base.WORKING_DURATION),
        (Base.WORKING_DURATION, "+", Base.DATE),
        (Base.DATE, "-", Base.WORKING_DURATION),
    )
}
_CONVERSIONS: dict[Type, tuple[tuple[str, Type], ...]] = {
    Base.INTEGER: (("integer of", Base.DECIMAL), ("integer of", Base.MONEY)),
    Base.DECIMAL: (("decimal of", Base.INTEGER), ("decimal of", Base.MONEY), ("round of", Base.DECIMAL)),
    Base.MONEY: (("money of", Base.INTEGER), ("money of", Base.DECIMAL), ("round of", Base.MONEY)),
}


@dataclass(slots=True)
class Expressions:
    """Writes expressions over a vocabulary."""

    choices: Choices
    vocabulary: Vocabulary
    _locals: int = 0

    def local(self) -> str:
        """A name for something bound here; sometimes one that is bound elsewhere too."""
        if self.choices.chance(20):
            return self.choices.pick(("x", "each", "value", "found"))
        self._locals += 1
        return f"l{self._locals}"

    def write(self, type_: Type, at: Readable, depth: int, is_known: bool = False) -> str:
        """An expression of a type. `is_known`: the type is settled from outside, so that `[]` may stand alone."""
        if is_known and isinstance(type_, DecimalIn) and self.choices.chance(20):
            return self.write(self.choices.pick(measures.alike(type_)), at, depth)
        if depth <= 0 or self.choices.below(10) < 3:
            return self.atom(type_, at, is_known)
        forms = [*self._own(type_, at, depth), *self._general(type_, at, depth)]
        if is_known and self.choices.chance(6):
            forms.append(lambda: "impossible")
        return self.choices.pick(forms)()

    def atom(self, type_: Type, at: Readable, is_known: bool = False) -> str:
        """A name, or the simplest expression that makes a value."""
        names = at.of_type(type_)
        if names and not self.choices.chance(15):
            return self.choices.pick(names)
        match type_:
            case Base():
                return literal(type_, self.choices)
            case MoneyIn() | DecimalIn():
                return measures.literal(type_, self.choices)
            case ListType(element):
                count = self.choices.between(0 if is_known else 1, 2)
                return f"[{'; '.join(self.atom(element, at, is_known) for _ in range(count))}]"
            case TupleType(items):
                return f"({', '.join(self.atom(item, at, is_known) for item in items)})"
            case StructureType():
                return self._structure(type_, at, 0)
            case OptionalType(element):
                if is_known and self.choices.chance(40):
                    return "Absent"
                return f"(Present content {self.atom(element, at, is_known)})"
            case EnumerationType():
                return self._case(type_, at, 0)
            case _:
                raise AssertionError(type_)

    # -------------------------------------------------------------------------------------------- of every type

    def _general(self, type_: Type, at: Readable, depth: int) -> list[Callable[[], str]]:
        """The forms that any type has."""
        forms = [
            lambda: self._if(type_, at, depth),
            lambda: self._let(type_, at, depth),
            lambda: self._match(type_, at, depth),
            lambda: Lists(self).one_of(type_, at, depth - 1),
        ]
        calls = [each for each in at.functions if each.result == type_]
        if calls:
            forms += [lambda: self.call(self.choices.pick(calls), at, depth - 1)] * 3
        scopes = [each for each in at.scopes if any(t == type_ for _, t in each.outputs)]
        if scopes:
            forms += [lambda: self._scope_call(self.choices.pick(scopes), type_, at, depth - 1)]
        reads = self._parts(type_, at)
        if reads:
            forms += [lambda: self.choices.pick(reads)] * 3
        if self.choices.chance(8):
            forms.append(lambda: self._asserting(type_, at, depth))
        return forms

    def _if(self, type_: Type, at: Readable, depth: int) -> str:
        condition = self.write(Base.BOOLEAN, at, depth - 1)
        return f"(if {condition} then {self.write(type_, at, depth - 1)} else {self.write(type_, at, depth - 1)})"

    def _let(self, type_: Type, at: Readable, depth: int) -> str:
        if self.choices.chance(25):
            types = [self.vocabulary.any_type(self.choices, 1) for _ in range(2)]
            bound = self.write(TupleType(tuple(types)), at, depth - 1)
            one, other = self.local(), f"{self.local()}_b"
            inside = at.with_values((one, types[0]), (other, types[1]))
            return f"(let ({one}, {other}) equals {bound} in {self.write(type_, inside, depth - 1)})"
        found = self.vocabulary.any_type(self.choices, 1)
        name = self.local()
        value = self.write(found, at, depth - 1)
        return f"(let {name} equals {value} in {self.write(type_, at.with_values((name, found)), depth - 1)})"

    def enumeration(self) -> EnumerationType | OptionalType:
        known = [each for each in self.vocabulary.types() if isinstance(each, EnumerationType)]
        if not known or self.choices.chance(30):
            return OptionalType(self.vocabulary.any_type(self.choices, 1))
        return self.choices.pick(known)

    def _match(self, type_: Type, at: Readable, depth: int) -> str:
        of = self.enumeration()
        scrutinee = self.write(of, at, depth - 1)
        cases = self.choices.shuffled(self.vocabulary.cases(of))
        with_rest = len(cases) > 1 and self.choices.chance(30)
        if with_rest:
            cases = cases[: self.choices.between(1, len(cases) - 1)]
        arms = []
        for case, payload in cases:
            inside, bound = at, ""
            if payload is not None and not self.choices.chance(20):
                name = self.local()
                inside, bound = at.with_values((name, payload)), f" content {name}"
            spelt = self.vocabulary.spelt_case(of, case, self.choices)
            arms.append(f"-- {spelt}{bound}: {self.write(type_, inside, depth - 1)}")
        if with_rest:
            arms.append(f"-- anything: {self.write(type_, at, depth - 1)}")
        return f"(match {scrutinee} with pattern {' '.join(arms)})"

    def call(self, function: FunctionName, at: Readable, depth: int) -> str:
        arguments = ", ".join(self.write(type_, at, depth, True) for _, type_ in function.parameters)
        return f"({function.text} of {arguments})"

    def _scope_call(self, scope: MadeScope, type_: Type, at: Readable, depth: int) -> str:
        output = self.choices.pick([name for name, found in scope.outputs if found == type_])
        given = [
            f"-- {each.name}: {self.write(each.type, at, depth, True)}"
            for each in scope.inputs
            if not each.parameters and (not each.is_context or self.choices.chance(50))
        ]
        handed = f" with {{ {' '.join(given)} }}" if given else ""
        return f"((output of {scope.name}{handed}).{output})"

    def _parts(self, type_: Type, at: Readable) -> list[str]:
        """Fields and items of what can be read."""
        found = []
        for text, whole in at.values:
            if isinstance(whole, StructureType) and whole.name.name in self.vocabulary.structures:
                found += [f"{text}.{name}" for name, each in self.vocabulary.fields(whole) if each == type_]
            elif isinstance(whole, TupleType):
                found += [f"({text}.{place})" for place, each in enumerate(whole.items, 1) if each == type_]
        return found

    def _asserting(self, type_: Type, at: Readable, depth: int) -> str:
        condition = self.write(Base.BOOLEAN, at, depth - 1)
        return f"(assertion {condition} in {self.write(type_, at, depth - 1)})"

    # ---------------------------------------------------------------------------------------------- of one type

    def _own(self, type_: Type, at: Readable, depth: int) -> list[Callable[[], str]]:
        match type_:
            case Base.BOOLEAN:
                return self._booleans(at, depth) * 2
            case Base() | MoneyIn() | DecimalIn():
                return self._numbers(type_, at, depth) * 2
            case ListType(element):
                return Lists(self).lists(element, at, depth - 1)
            case OptionalType(element):
                made = lambda: f"(Present content {self.write(element, at, depth - 1)})"  # noqa: E731
                return [made, made, lambda: Lists(self).found(element, at, depth - 1)]
            case TupleType(items):
                return [lambda: f"({', '.join(self.write(item, at, depth - 1) for item in items)})"] * 3
            case StructureType():
                return [lambda: self._structure(type_, at, depth - 1), lambda: self._replaced(type_, at, depth)] * 2
            case EnumerationType():
                return [lambda: self._case(type_, at, depth - 1)] * 3
            case _:
                raise AssertionError(type_)

    def _structure(self, of: StructureType, at: Readable, depth: int) -> str:
        fields = self.choices.shuffled(self.vocabulary.fields(of))
        parts = (f"-- {name}: {self.write(type_, at, depth, True)}" for name, type_ in fields)
        return f"({of.name.name} {{ {' '.join(parts)} }})"

    def _replaced(self, of: StructureType, at: Readable, depth: int) -> str:
        name, type_ = self.choices.pick(self.vocabulary.fields(of))
        value = self.write(type_, at, depth - 1, True)
        return f"({self.write(of, at, depth - 1)} but replace {{ -- {name}: {value} }})"

    def _case(self, of: EnumerationType, at: Readable, depth: int) -> str:
        case, payload = self.choices.pick(self.vocabulary.cases(of))
        spelt = self.vocabulary.spelt_case(of, case, self.choices)
        return spelt if payload is None else f"({spelt} content {self.write(payload, at, depth, True)})"

    def _booleans(self, at: Readable, depth: int) -> list[Callable[[], str]]:
        inside = depth - 1
        counted = [lambda: f"(Working_days.is_working_day of {self.write(Base.DATE, at, inside)})"] if at.counts else []
        return [
            *counted,
            lambda: self._compared(at, inside),
            lambda: self._compared(at, inside),
            lambda: f"(not {self.write(Base.BOOLEAN, at, inside)})",
            lambda: self._joined(at, inside),
            lambda: self._joined(at, inside),
            lambda: self._tested(at, inside),
            lambda: Lists(self).tested(at, inside),
        ]

    def _compared(self, at: Readable, depth: int) -> str:
        usual = (*BASES_COMPARED, *self.vocabulary.measured)
        type_ = self.choices.pick(usual) if self.choices.chance(70) else self.vocabulary.any_type(self.choices)
        left, right = self.write(type_, at, depth), self.write(self._beside(type_), at, depth)
        return f"({left} {self.choices.pick(_COMPARISONS)} {right})"

    def _beside(self, type_: Type) -> Type:
        """What stands beside a type in a comparison or a sum: a quantity in another unit, anything else as it is."""
        return self.choices.pick(measures.alike(type_)) if isinstance(type_, DecimalIn) else type_

    def _joined(self, at: Readable, depth: int) -> str:
        sign = self.choices.pick(("and", "or", "xor"))
        count = 2 if sign == "xor" else self.choices.between(2, 3)
        return f"({f' {sign} '.join(self.write(Base.BOOLEAN, at, depth) for _ in range(count))})"

    def _tested(self, at: Readable, depth: int) -> str:
        of = self.enumeration()
        case, payload = self.choices.pick(self.vocabulary.cases(of))
        spelt = self.vocabulary.spelt_case(of, case, self.choices)
        tested = f"{self.write(of, at, depth)} with pattern {spelt}"
        if not self.choices.chance(60):
            return f"({tested})"
        if payload is None or self.choices.chance(20):
            return f"({tested} and {self.write(Base.BOOLEAN, at, depth)})"
        name = self.local()
        rest = self.write(Base.BOOLEAN, at.with_values((name, payload)), depth)
        return f"({tested} content {name} and {rest})"

    def _numbers(self, type_: Base | MoneyIn | DecimalIn, at: Readable, depth: int) -> list[Callable[[], str]]:
        """Arithmetic of a type with itself and with others, conversions, and what lists give."""
        inside = depth - 1
        counting = _COUNTING.get(type_, ()) if at.counts else ()
        operations = (*_MIXED.get(type_, ()), *counting, *measures.making(type_, self.vocabulary.measured))
        conversions = (*_CONVERSIONS.get(type_, ()), *self._of_amounts(type_))

        def mixed() -> str:
            left, sign, right = self.choices.pick(operations)
            return f"({self.write(left, at, inside)} {sign} {self.write(right, at, inside)})"

        def same() -> str:
            sign = self.choices.pick(("+", "-"))
            sign += _ARITHMETIC.get(_suffixed(type_), "") if self.choices.chance(15) else ""
            return f"({self.write(type_, at, inside)} {sign} {self.write(self._beside(type_), at, inside)})"

        def converted() -> str:
            words, source = self.choices.pick(conversions)
            return f"({words} {self.write(source, at, inside)})"

        forms = [mixed, lambda: Lists(self).number(type_, at, inside)]
        if type_ is not Base.DATE:
            forms += [same, same, lambda: f"(- {self.write(type_, at, inside)})"]
        if at.counts and type_ in (Base.DATE, Base.WORKING_DURATION):
            forms.append(lambda: self._counted(type_, at, inside))
        return [*forms, converted] if conversions else forms

    def _counted(self, type_: Type, at: Readable, depth: int) -> str:
        """What the library counts in the calendar of the scope."""
        first = self.write(Base.DATE, at, depth)
        if type_ == Base.DATE:
            return f"(Working_days.next_working_day of {first})"
        return f"(Working_days.between of {first}, {self.write(Base.DATE, at, depth)})"

    def _of_amounts(self, type_: Type) -> Iterator[tuple[str, Type]]:
        """The conversions of amounts in a currency that give a type."""
        words = {Base.DECIMAL: "decimal of", Base.INTEGER: "integer of"}
        for each in self.vocabulary.measured:
            if isinstance(each, MoneyIn) and (type_ == each or type_ in words):
                yield "round of" if type_ == each else words[type_], each  # type: ignore[index]


def _suffixed(type_: Base | MoneyIn | DecimalIn) -> Base:
    """The type whose suffix an operator on a type may bear."""
    match type_:
        case MoneyIn():
            return Base.MONEY
        case DecimalIn():
            return Base.DECIMAL
        case _:
            return type_


BASES_COMPARED = (Base.INTEGER, Base.DECIMAL, Base.MONEY, Base.DATE, Base.BOOLEAN, Base.DURATION, Base.INTEGER)
