"""A scope described: its inputs, its variables with the rules that define them, its assertions.

The functions in a description are those that the scope's own function calls; what is added are the conditions of each
rule taken apart, so that an answer can say why. Everything is pure: asking again gives the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeAlias

from . import answers
from .answers import Place
from .calendars import Calendar
from .changed_days import field_of
from .records import frozen
from .schema import Field, OptionalOf, Present, Structure, Type


@frozen
class ReadingChoice:
    """A choice between ways to read the text, by its full name (`Warranty.amounts`): the case that holds unless the
    asker chooses another, and the provisions that can be read so or so."""

    name: str
    default: str
    places: tuple[Place, ...] = ()


@frozen
class Input:
    """A fact that the scope asks for; `parameter` is its name as an argument. One that is not `required` may be left
    out: the scope then defines it, or (a `reading`) takes its default."""

    name: str
    type: Type
    doc: str = ""
    required: bool = True
    parameter: str = ""
    reading: ReadingChoice | None = None

    @property
    def is_handed_on(self) -> bool:
        """Whether it is a reading of a scope that this one calls, and not its own."""
        return self.reading is not None and self.reading.name == self.name

    @property
    def argument(self) -> str:
        return self.parameter or self.name


@frozen
class Value:
    """Something that a condition reads; `read` takes what the condition takes."""

    name: str
    type: Type
    read: Callable[..., Any]


@frozen
class Condition:
    """One condition of a rule; asked only where those before it hold. `holds` takes the variables `reads`."""

    text: str
    reads: tuple[str, ...]
    holds: Callable[..., bool]
    values: tuple[Value, ...] = ()


#: A condition as it is tried: its text, what it reads, the functions that decide it and that read its values (each with
#: a number for its name and type), and those behind it where it does not hold.
Step: TypeAlias = tuple[
    str,
    tuple[str, ...],
    Callable[..., bool],
    tuple[tuple[int, Callable[..., Any], Value], ...],
    tuple[answers.Condition, ...],
]


@frozen
class Counting:
    """What a rule gives where that counts working days: worked out once more, so that the counting can be told.
    `compute` takes the variables `reads`."""

    reads: tuple[str, ...]
    compute: Callable[..., Any]


@frozen
class Asked:
    """A call of another scope within a rule. `given` takes the variables `reads`, and gives the values of the arguments
    `inputs`, or None where the rule does not come to the call. `outputs` are those that are read, all where there are
    none; `in_condition`: the call decides whether the rule applies."""

    scope: Scope
    given: Callable[..., Present[Any] | None]
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    in_condition: bool = False


@frozen
class Rule:
    """A rule of the text. `uses` names the variables that it reads and that are no facts: `name`, or `name.output` of
    a sub-scope; `asks` are its calls of other scopes."""

    number: int
    places: tuple[Place, ...]
    line: int
    file: str
    conditions: tuple[Condition, ...] = ()
    label: str = ""
    note: str = ""
    uses: tuple[str, ...] = ()
    counting: Counting | None = None
    asks: tuple[Asked, ...] = ()


@frozen
class Term:
    """How rules stand to each other: the exceptions come first; where none applies, `rule` gives the value if its
    conditions hold, or `then` does. A term without both only groups its exceptions."""

    rule: Rule | None = None
    exceptions: tuple[Term, ...] = ()
    then: Term | None = None

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All rules of the term, in the order of the text."""
        own = () if self.rule is None else (self.rule,)
        inner = (*self.exceptions, *(() if self.then is None else (self.then,)))
        found = (*own, *(rule for each in inner for rule in each.rules))
        return tuple(sorted(found, key=lambda rule: rule.number))

    @cached_property
    def only(self) -> Rule | None:
        """The rule of the term, where it has no other."""
        return None if self.exceptions or self.then is not None else self.rule

    @cached_property
    def numbers(self) -> frozenset[int]:
        """The numbers of all rules of the term."""
        return frozenset(rule.number for rule in self.rules)


@frozen
class Binding:
    """A variable that the scope defines. `compute` takes the caller's value first, if the variable is an `input` that
    may be left out, then the variables `reads`. One that is not `certain` may have no value: it is handed to those that
    read it as a `Reading`. So is one that is a choice between readings of the text; `reading` is then its full name.
    Those of `reads` that are `plain` it is certain to read before anything else, and takes as they are."""

    key: str
    name: str
    type: Type
    compute: Callable[..., Any]
    reads: tuple[str, ...] = ()
    term: Term | None = None
    certain: bool = True
    context: str = ""
    is_function: bool = False
    reading: str = ""
    plain: tuple[str, ...] = ()


@frozen
class SubscopeInput:
    """An input of a sub-scope that the calling scope defines; `parameter` where its function spells it otherwise."""

    name: str
    compute: Callable[..., Any]
    reads: tuple[str, ...] = ()
    term: Term | None = None
    is_function: bool = False
    parameter: str = ""

    @property
    def argument(self) -> str:
        return self.parameter or self.name


@frozen
class Subscope:
    """Another scope that this one asks."""

    key: str
    scope: Scope
    compute: Callable[..., Any]
    inputs: tuple[SubscopeInput, ...] = ()
    #: The facts that are given without a rule: conditions that nothing fulfils.
    constant: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    certain: bool = True


@frozen
class Assertion:
    """What the text holds of the facts. `conditions` are those under which it is made, and its own."""

    message: str
    holds: Callable[..., bool]
    places: tuple[Place, ...]
    line: int
    file: str
    reads: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    note: str = ""
    uses: tuple[str, ...] = ()
    asks: tuple[Asked, ...] = ()
    plain: tuple[str, ...] = ()


@frozen
class Scope:
    """A scope. `bindings` stand in the order of evaluation, `outputs` are the keys of variables and sub-scopes in the
    order of declaration. `function` gives all outputs at once, or fails. `constants` are those of the text that may
    fail: they are evaluated first, read or not."""

    name: str
    function: Callable[..., Any]
    inputs: tuple[Input, ...]
    bindings: tuple[Binding | Subscope, ...]
    outputs: tuple[str, ...]
    type: Structure
    assertions: tuple[Assertion, ...] = ()
    doc: str = ""
    places: tuple[Place, ...] = ()
    constants: tuple[Callable[[], Any], ...] = ()
    #: In which working days are counted, here or in what this scope calls.
    calendars: tuple[Calendar, ...] = ()

    @cached_property
    def by_key(self) -> Mapping[str, Binding | Subscope]:
        """The variables that the scope defines."""
        return {each.key: each for each in self.bindings}

    @cached_property
    def steps(self) -> dict[int, tuple[Step, ...]]:
        """How the conditions of its rules are tried, each list under its own number; made when first asked for."""
        return {}

    @cached_property
    def docs(self) -> Mapping[str, str]:
        """What the author of each output says that it is."""
        return {each.name: each.doc for each in self.type.fields}

    @cached_property
    def arguments(self) -> tuple[str, ...]:
        """The names of the inputs as arguments."""
        return tuple(each.argument for each in self.inputs)

    @cached_property
    def required(self) -> tuple[tuple[str, str], ...]:
        """The inputs that have to be given, each with its argument."""
        return tuple((each.name, each.argument) for each in self.inputs if each.required)

    @cached_property
    def handed_on(self) -> tuple[tuple[str, str], ...]:
        """The readings of scopes that this one calls, each with its argument."""
        return tuple((each.name, each.argument) for each in self.inputs if not each.required and each.is_handed_on)

    @cached_property
    def as_they_are(self) -> frozenset[str]:
        """The variables that others take as they are: facts, and what always has a value."""
        facts = (name for name, _ in (*self.required, *self.handed_on))
        return frozenset((*facts, *(key for key, each in self.by_key.items() if each.certain)))

    @cached_property
    def direct(self) -> frozenset[str]:
        """The variables that are computed from values alone, without more ado."""
        fewer = (each for each in self.bindings if self.as_they_are.issuperset(each.reads))
        return frozenset(
            each.key for each in fewer if isinstance(each, Subscope) or not (each.context or each.is_function)
        )

    @cached_property
    def marked(self) -> tuple[str, ...]:
        """The arguments whose facts are read as `Present(value)`, and taken by the function without that."""
        optional = (each for each in self.inputs if not each.required)
        return tuple(each.argument for each in optional if not isinstance(each.type, OptionalOf))

    @cached_property
    def output_names(self) -> tuple[str, ...]:
        return tuple(each.name for each in self.type.fields)

    @cached_property
    def readings(self) -> Mapping[str, Input]:
        """What the asker may choose of how the text is read, by full name."""
        return {each.reading.name: each for each in self.inputs if each.reading is not None}

    @cached_property
    def leading(self) -> frozenset[str]:
        """The readings, and the variables and sub-scopes whose rules may mention one, be it through others."""
        # Names of readings have dots too, as outputs of a sub-scope do.
        reads = {
            each.key: {part for name in _mentioned(each) for part in (name, name.partition(".")[0])}
            for each in self.bindings
        }
        found = {*self.readings, *(each.key for each in self.bindings if self._has_reading(each))}
        before = -1
        while before < len(found):
            before = len(found)
            found.update(key for key, names in reads.items() if not names.isdisjoint(found))
        return frozenset(found)

    def _has_reading(self, binding: Binding | Subscope) -> bool:
        if isinstance(binding, Binding):
            return bool(binding.reading)
        return not self.readings.keys().isdisjoint(binding.scope.readings)

    @cached_property
    def facts(self) -> Structure:
        """The type of the facts that the scope asks for, as a structure that is built as a tuple; where working days
        are counted, calendars may be changed too."""
        fields = tuple(
            Field(each.name, each.type, each.doc, each.required, each.reading.default if each.reading else "")
            for each in self.inputs
        )
        return Structure(self.name, (*fields, *field_of(self.calendars)), lambda *values: values, tuple, self.doc)


def _mentioned(binding: Binding | Subscope) -> Iterator[str]:
    """All that a variable or the inputs of a sub-scope may read, or their rules mention."""
    parts = (binding,) if isinstance(binding, Binding) else binding.inputs
    for each in parts:
        yield from each.reads
        for rule in () if each.term is None else each.term.rules:
            yield from rule.uses
            for condition in rule.conditions:
                yield from condition.reads


_Cases: TypeAlias = tuple[str, "type[Any]"]


def building(*cases: _Cases) -> Callable[[str, Any], Any]:
    """How a case of an enumeration is built from its name and payload, given the class of each case."""
    classes = dict(cases)

    def build(case: str, payload: Any) -> Any:
        made = classes[case]
        return made(payload) if made.__match_args__ else made()

    return build


def reading(*cases: _Cases) -> Callable[[Any], tuple[str, Any]]:
    """How the name of a value's case and its payload are read, given the class of each case."""
    names = {each: name for name, each in cases}

    def read(value: Any) -> tuple[str, Any]:
        made = type(value)
        return names[made], value.content if made.__match_args__ else None

    return read
