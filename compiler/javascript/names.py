"""The JavaScript names of a program's declarations: classes, cases, scope functions, constants.

What the law calls `agreed_amount` is `agreedAmount`, `Regulated_minerals` is `RegulatedMinerals`; the law's own names
stand in the descriptions, for JSON. A name that JavaScript or generated code itself takes gets a `_` behind it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from compiler.defaults.tree import Module, Program
from compiler.emit.names import ModuleNames, is_plain, module_path
from compiler.emit.writer import Names, python_name, snake_case

_WORDS = """
abstract arguments async await boolean break byte case catch char class const continue debugger default delete do double
else enum eval export extends false final finally float for function get goto if implements import in instanceof int
interface let long native new null of package private protected public return set short static super switch
synchronized this throw throws transient true try typeof undefined var void volatile while with yield
Array ArrayBuffer BigInt Boolean DataView Date Error Function Infinity Intl Iterator JSON Map Math NaN Number Object
Promise Proxy Reflect RegExp Set String Symbol WeakMap WeakSet console document globalThis self window isFinite isNaN
parseFloat parseInt
"""
#: What no name of the law may hide: JavaScript's own words, and the globals that a reader knows.
RESERVED = frozenset(_WORDS.split())

_VOCABULARY = """
Applied Asked Assertion BOOLEAN Binding CODE_LOCATION Calendar Case Condition Conflict Counting DATE DECIMAL DURATION
Day DecimalIn Duration Enumeration FUNCTION Field Fraction INTEGER ImpossibleReached Input ListOf ListedDay MONEY
MoneyIn Named NotImplementedInJavaScript OptionalOf Place Position Present ReadingChoice Refused Rule Scope Silent
Structure Subscope SubscopeInput Term TupleOf Unset Value WORKING_DURATION Abstract
add allOf anyOf asChosen asserted attempt building checkFacts compare compareDurations conflict contains difference
divide divideAmount divideDurations equal failing first fold handedOn impossible integerOfDecimal integerOfMoney known
letIn libraryNatives maximum minimum multiply named naming notice ofDecimal once only placed ratio reading require
roundDecimal roundMoney sameDuration silent sorted spot subtract sum sumDecimals sumDurations toDecimal together
"""
#: What generated modules import of the run-time library.
VOCABULARY = frozenset(_VOCABULARY.split())


#: What every object has, or what JavaScript calls on it unasked (`then`, of whatever is awaited).
_OF_OBJECTS = frozenset(("constructor", "hasOwnProperty", "then", "toJSON", "toString", "valueOf", "__proto__"))


@cache
def camel_case(name: str) -> str:
    """`agreed_amount` and `AgreedAmount` as `agreedAmount`."""
    first, *rest = [part for part in snake_case(python_name(name)).split("_") if part] or ["_"]
    spelt = [first]
    for part in rest:
        between = "_" if spelt[-1][-1:].isdigit() and part[:1].isdigit() else ""
        spelt.append(f"{between}{part[:1].upper()}{part[1:]}")
    return begun("".join(spelt))


@cache
def pascal_case(name: str) -> str:
    """`Regulated_minerals` as `RegulatedMinerals`."""
    parts = [part for part in python_name(name).split("_") if part]
    spelt = re.sub(r"(?<=\d)_(?!\d)", "", "_".join(f"{part[:1].upper()}{part[1:]}" for part in parts))
    return begun(re.sub(r"(?<!\d)_", "", spelt))


def upper_case(name: str) -> str:
    """`agreed_amount` and `AgreedAmount` as `AGREED_AMOUNT`."""
    return begun(snake_case(python_name(name)).upper())


def begun(name: str) -> str:
    """A name that does not begin with a digit."""
    return f"_{name}" if name[:1].isdigit() or not name else name


@cache
def spelt_apart(names: tuple[str, ...]) -> Mapping[str, str]:
    """Fields of one structure, or facts of one scope, as properties: each has a name of its own."""
    taken = Names(reserved=_OF_OBJECTS)
    return {name: taken.reserve(_dotted(name)) for name in names}


def _dotted(name: str) -> str:
    """The reading `Warranty.amounts` of a called scope is `warrantyAmounts`."""
    return camel_case(name.replace(".", "_"))


def variable_name(name: str, state: str | None) -> str:
    """A variable in one of its states."""
    return camel_case(f"{name}_{state}") if state else _dotted(name)


def name_program(program: Program, paths: Mapping[str, str]) -> dict[str, ModuleNames]:
    """The names of every module, by module name; `paths` gives each module's path in the folder, without suffix."""
    places = {module.name: module_path(paths, module.name) for module in program.modules}
    aliases = {alias(place) for place in places.values()}
    return {module.name: _name_module(module, places[module.name], aliases) for module in program.modules}


def alias(place: str) -> str:
    """What the module at a place is called where it is imported."""
    return camel_case(place.rsplit("/", 1)[-1])


def _name_module(module: Module, path: str, aliases: Iterable[str]) -> ModuleNames:
    named = ModuleNames(path, Names(taken={*VOCABULARY, *aliases}, reserved=RESERVED))
    reserve = named.names.reserve
    declared = (*(each.name for each in module.enumerations), *(each.name for each in module.structures))
    for name in declared:
        named.classes[name] = reserve(pascal_case(name.name))
    for scope in module.scopes:
        if scope.name not in named.classes:
            named.classes[scope.name] = reserve(pascal_case(scope.name.name))
    carrying = [each for each in module.enumerations if not is_plain(each)]
    counted = Counter(pascal_case(case.name) for each in carrying for case in each.cases)
    for enumeration in carrying:
        for case in enumeration.cases:
            wanted = pascal_case(case.name)
            single = counted[wanted] == 1 and not named.names.has(wanted)
            spelt = wanted if single else f"{pascal_case(enumeration.name.name)}{wanted}"
            named.cases[enumeration.name, case.name] = reserve(spelt)
    for enumeration in module.enumerations:
        if is_plain(enumeration):
            members = Names(reserved=frozenset(("__proto__",)))
            for case in enumeration.cases:
                named.cases[enumeration.name, case.name] = members.reserve(pascal_case(case.name))
    for scope in module.scopes:
        named.functions[scope.name] = reserve(camel_case(scope.name.name))
    for constant in module.constants:
        spell = camel_case if constant.parameters else upper_case
        named.constants[constant.name] = reserve(spell(constant.name.name))
    for scope in module.scopes:
        named.scopes[scope.name] = reserve(upper_case(scope.name.name))
    for name in declared:
        named.descriptors[name] = reserve(f"{upper_case(name.name)}_TYPE")
    return named
