"""The Python names of a program's declarations: classes, cases, scope functions, constants.

A declaration keeps its name; a name that Python or the generated code's own vocabulary takes gets a `_` behind it. Two
cases of one name in a module are both called by their enumeration and case, `Project_Other`, so that neither is first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from compiler.defaults.tree import Enumeration, Module, Program
from compiler.emit.writer import Names, python_name, snake_case
from compiler.types import QualifiedName
from dsl.source import Provision, Span

#: What generated modules import: no declaration of the law may hide it.
_VOCABULARY = """
Any Callable Cents Conflict Date Decimal Duration DurationType Enum Fraction ImpossibleReached Integer Boolean
Money MoneyIn DecimalIn WorkingDuration CodeLocation Function
ListOf OptionalOf TupleOf Field Structure Case Enumeration Position Present
Reading Refused Silent TypeAlias TypeVar Scope SubscopeInput Binding Subscope Rule Condition Place Term Assertion Value
Input Calendar Day Counting add annotations asserted attempt cache compare compare_durations conflict dataclass date
difference divide divide_amount divide_durations equal first fold impossible integer_of_decimal integer_of_money known
let maximum minimum multiply of_decimal only ratio require round_decimal round_money same_duration sort_key
subtract to_decimal together together_all building reading runtime outside loads Abstract library_natives cache
ReadingChoice as_chosen handed_on Implementation Asked frozen notice silent Decision Outcome Failure
"""
VOCABULARY = frozenset(_VOCABULARY.split())


#: What the name of a copied implementation of an external module ends in.
IMPLEMENTATION = "_external"


@dataclass(slots=True)
class ModuleNames:
    """The names of one module: its place in the package, and what its declarations are called there."""

    path: str
    names: Names
    classes: dict[QualifiedName, str] = field(default_factory=dict)
    descriptors: dict[QualifiedName, str] = field(default_factory=dict)
    cases: dict[tuple[QualifiedName, str], str] = field(default_factory=dict)
    functions: dict[QualifiedName, str] = field(default_factory=dict)
    constants: dict[QualifiedName, str] = field(default_factory=dict)
    scopes: dict[QualifiedName, str] = field(default_factory=dict)
    #: Of each scope the class of its decisions, and the function that decides.
    decisions: dict[QualifiedName, tuple[str, str]] = field(default_factory=dict)

    @property
    def file(self) -> str:
        return self.path.rsplit("/", 1)[-1]


def name_program(program: Program, paths: Mapping[str, str]) -> dict[str, ModuleNames]:
    """The names of every module, by module name; `paths` gives each module's path in the package, without suffix."""
    places = {module.name: module_path(paths, module.name) for module in program.modules}
    files = {place.rsplit("/", 1)[-1] for place in places.values()}
    files |= {f"{places[each.name].rsplit('/', 1)[-1]}{IMPLEMENTATION}" for each in program.modules if each.is_external}
    return {module.name: _name_module(module, places[module.name], files) for module in program.modules}


def module_path(paths: Mapping[str, str], module: str) -> str:
    """A module's path, each part made a name that Python can import."""
    return "/".join(_importable(part) for part in paths[module].split("/"))


def _importable(part: str) -> str:
    name = python_name("".join(letter if letter.isalnum() or letter == "_" else "_" for letter in part))
    if not name.isidentifier():
        name = "_" + name
    return name + "_" if Names().has(name) else name


def place_name(provision: Provision) -> str:
    """A provision as a name in capitals, by its anchor or its label: `ART15_1_A`, `ARTICLE_15`."""
    return _capitals(provision.anchor or provision.label or "place")


def spot_name(span: Span) -> str:
    """A place in the rules as a name in capitals, by its provision and its line: `ARTICLE_33_LINE_267`."""
    label = "" if span.provision is None else span.provision.label.partition(",")[0]
    return _capitals(" ".join((*label.split()[:3], "line", str(span.line))))


def _capitals(words: str) -> str:
    spelt = snake_case("".join(each if each.isalnum() else "_" for each in words)).upper()
    return "_".join(part for part in spelt.split("_") if part)


def is_plain(enumeration: Enumeration) -> bool:
    """Whether no case carries anything, so that the enumeration is an `Enum`."""
    return all(case.payload is None for case in enumeration.cases)


def _name_module(module: Module, path: str, files: set[str]) -> ModuleNames:
    named = ModuleNames(path, Names(taken={*VOCABULARY, *files}))
    reserve = named.names.reserve
    for enumeration in module.enumerations:
        named.classes[enumeration.name] = reserve(enumeration.name.name)
    for structure in module.structures:
        named.classes[structure.name] = reserve(structure.name.name)
    for scope in module.scopes:
        if scope.name not in named.classes:
            named.classes[scope.name] = reserve(scope.name.name)
    carrying = [each for each in module.enumerations if not is_plain(each)]
    counted = Counter(case.name for each in carrying for case in each.cases)
    for enumeration in carrying:
        for case in enumeration.cases:
            single = counted[case.name] == 1 and not named.names.has(python_name(case.name))
            wanted = case.name if single else f"{enumeration.name.name}_{case.name}"
            named.cases[enumeration.name, case.name] = reserve(wanted)
    for enumeration in module.enumerations:
        if is_plain(enumeration):
            members = Names()
            for case in enumeration.cases:
                named.cases[enumeration.name, case.name] = members.reserve(case.name)
    for scope in module.scopes:
        named.functions[scope.name] = reserve(snake_case(scope.name.name))
    for constant in module.constants:
        named.constants[constant.name] = reserve(
            constant.name.name if constant.parameters else constant.name.name.upper()
        )
    for scope in module.scopes:
        named.scopes[scope.name] = reserve(snake_case(scope.name.name).upper())
    for scope in module.scopes:
        spelt = scope.name.name[:1].lower() + scope.name.name[1:]
        decide = f"decide_{snake_case(scope.name.name)}"
        named.decisions[scope.name] = reserve(f"Decided_{spelt}"), reserve(decide)
    for name in (*(each.name for each in module.enumerations), *(each.name for each in module.structures)):
        named.descriptors[name] = reserve(snake_case(name.name).upper() + "_TYPE")
    return named


def relative_to(here: str, there: str) -> tuple[str, str]:
    """A module as another one imports it: the package that holds it, relative to that, and its name there. Paths have
    no suffix, as `decree/part_4`."""
    own, other = here.split("/")[:-1], there.split("/")
    shared = 0
    while shared < min(len(own), len(other) - 1) and own[shared] == other[shared]:
        shared += 1
    return "." * (len(own) - shared + 1) + ".".join(other[shared:-1]), other[-1]
