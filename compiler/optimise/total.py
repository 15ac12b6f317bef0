"""Which expressions and terms cannot fail, so that skipping them changes nothing that anyone could see.

The language is strict: both sides of `and` and all exceptions of a rule are evaluated, and a failure in any of them is
the failure of the whole. Python's short-circuit and an early `return` skip evaluations; that is sound exactly where
what is skipped can neither stop the question (`May.STOP`: a division by zero, a date that does not exist) nor have an
outcome other than a value (`May.ANSWER`: silence, conflict, refusal). The analysis errs on the side of failing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from enum import Flag
from typing import assert_never

from compiler.defaults.mentions import Key, key_of
from compiler.defaults.tree import (
    Assertion,
    Binding,
    Default,
    Empty,
    Enumeration,
    Program,
    Scope,
    Structure,
    SubscopeBinding,
)
from compiler.operators import COUNTING, Operation
from compiler.optimise.brackets import covers
from compiler.optimise.disjoint import IsCase, exclusive, facts_of
from compiler.optimise.subjects import Subject, subject_of
from compiler.typed.tree import (
    Asserting,
    Call,
    CaseTest,
    Conditional,
    ConstantRead,
    Construction,
    Expression,
    Extremum,
    FieldRead,
    Fold,
    Impossible,
    Let,
    ListMade,
    LiteralValue,
    Local,
    Match,
    Operated,
    ScopeCall,
    Sorted,
    StructureMade,
    Traversal,
    TupleMade,
    TupleRead,
    VariableRead,
)
from compiler.typed.walk import children
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
from dsl.records import record
from dsl.surface.tree import Role


class May(Flag):
    """What an evaluation may do instead of giving a value: `STOP` the question, or come to an `ANSWER` that is none."""

    NOTHING = 0
    STOP = 1
    SILENT = 2
    CONFLICT = 4
    REFUSED = 8
    ANSWER = SILENT | CONFLICT | REFUSED


ANYTHING = May.STOP | May.ANSWER

DIVISIONS = frozenset(
    (
        Operation.DIVIDE_INTEGER,
        Operation.DIVIDE_DECIMAL,
        Operation.DIVIDE_MONEY,
        Operation.DIVIDE_MONEY_INTEGER,
        Operation.DIVIDE_MONEY_DECIMAL,
    )
)
DATES = frozenset(
    (
        Operation.ADD_DATE_DURATION,
        Operation.ADD_DURATION_DATE,
        Operation.SUBTRACT_DATE_DURATION,
        Operation.DIVIDE_DURATION,
        *COUNTING,
    )
)
_COMPARISONS = frozenset(
    (
        Operation.EQUAL,
        Operation.DIFFERENT,
        Operation.LESS,
        Operation.LESS_OR_EQUAL,
        Operation.GREATER,
        Operation.GREATER_OR_EQUAL,
        Operation.CONTAINS,
    )
)


@record
class Knowledge:
    """What is known of the names that an expression may read.

    `constants` holds what reading (of a function: calling) a top-level name may do, `scopes` what calling a scope may
    do, `inside` what reading (of a function: calling) each variable of a scope may do, `variables` the same of the
    scope at hand.
    """

    structures: Mapping[QualifiedName, Structure]
    enumerations: Mapping[QualifiedName, Enumeration]
    constants: Mapping[QualifiedName, May]
    scopes: Mapping[QualifiedName, May]
    inside: Mapping[QualifiedName, Mapping[Key, May]]
    variables: Mapping[Key, May] = field(default_factory=dict)
    #: The cases that stable things are known to have, where a condition has been found to hold.
    cases: Mapping[Subject, str] = field(default_factory=dict)

    def within(self, variables: Mapping[Key, May]) -> Knowledge:
        return replace(self, variables=variables)

    def assuming(self, condition: Expression | None) -> Knowledge:
        """What is known where a condition holds."""
        if condition is None:
            return self
        found = {fact.subject: fact.case for fact in facts_of(condition) if isinstance(fact, IsCase)}
        return replace(self, cases={**self.cases, **found}) if found else self


def learn(program: Program) -> Knowledge:
    """What the whole program is known to do; each constant and scope comes after what it uses."""
    structures = {each.name: each for module in program.modules for each in module.structures}
    enumerations = {each.name: each for module in program.modules for each in module.enumerations}
    constants: dict[QualifiedName, May] = {}
    scopes: dict[QualifiedName, May] = {}
    inside: dict[QualifiedName, Mapping[Key, May]] = {}
    known = Knowledge(structures, enumerations, constants, scopes, inside)
    for module in program.modules:
        for constant in module.constants:
            constants[constant.name] = failures(constant.body, known) if constant.body is not None else ANYTHING
        for scope in module.scopes:
            inside[scope.name], scopes[scope.name] = _of_scope(scope, known)
    return known


def variables_of(scope: Scope, known: Knowledge) -> Knowledge:
    """What is known inside a scope: of each variable, what reading it may do.

    A variable is evaluated before it is read, so that what stops its evaluation stops the question there; reading it
    may only find it without a value. A function fails where it is called.
    """
    return known.within(known.inside[scope.name])


def _of_scope(scope: Scope, known: Knowledge) -> tuple[Mapping[Key, May], May]:
    """What reading each variable of a scope may do, and what the scope itself."""
    variables: dict[Key, May] = {}
    inside = known.within(variables)
    may = May.NOTHING
    for binding in scope.bindings:
        match binding:
            case Binding():
                own = _failures_of_binding(binding, inside)
                is_function = isinstance(binding.type, FunctionType)
                variables[key_of(binding)] = own if is_function else own & May.ANSWER
            case SubscopeBinding():
                own = known.scopes.get(binding.scope, ANYTHING)
                for each in binding.inputs:
                    own |= _failures_of_given(each.term, inside)
                variables[key_of(binding)] = own & May.ANSWER
            case _:
                assert_never(binding)
        may |= own
    if scope.assertions:
        may |= May.REFUSED
    for assertion in scope.assertions:
        may |= failures_of_assertion(assertion, inside)
    return variables, may


def _failures_of_given(term: Default, inside: Knowledge) -> May:
    """What working out the value that a term gives may do: where it has none, that is an answer too."""
    may = failures_of_term(term, inside)
    return may | May.SILENT if may_be_empty(term, inside) else may


def _failures_of_binding(binding: Binding, inside: Knowledge) -> May:
    if binding.role is Role.INPUT:
        return ANYTHING if isinstance(binding.type, FunctionType) else May.NOTHING
    if binding.term is None:
        return May.SILENT
    may = _failures_of_given(binding.term, inside)
    if binding.role is Role.CONTEXT and isinstance(binding.type, FunctionType):
        may |= ANYTHING
    return may


def failures_of_assertion(assertion: Assertion, known: Knowledge) -> May:
    """What evaluating an assertion's condition may do, apart from giving false."""
    guard = failures(assertion.guard, known) if assertion.guard is not None else May.NOTHING
    return guard | failures(assertion.condition, known)


def failures_of_term(term: Default, known: Knowledge) -> May:
    """What evaluating a term may do; that it may be empty is asked of `may_be_empty`."""
    may = _all([failures_of_term(each, known) for each in term.exceptions])
    if len(term.exceptions) > 1 and not exclusive(term.exceptions):
        may |= May.CONFLICT
    if term.justification is not None:
        may |= failures(term.justification, known)
    match term.consequence:
        case Default():
            return may | failures_of_term(term.consequence, known)
        case Empty():
            return may
        case _:
            return may | failures(term.consequence, known.assuming(term.justification))


def may_be_empty(term: Default | Expression | Empty, known: Knowledge) -> bool:
    """Whether a term may give nothing; false only where some rule of it always applies."""
    match term:
        case Empty():
            return True
        case Default():
            if any(not may_be_empty(each, known) for each in term.exceptions):
                return False
            if covers(term.exceptions, known.enumerations):
                return False
            return not is_always(term.justification) or may_be_empty(term.consequence, known)
        case _:
            return False


def is_always(justification: Expression | None) -> bool:
    """Whether a rule has no condition, or one that always holds."""
    return justification is None or (isinstance(justification, LiteralValue) and justification.value is True)


def total(expression: Expression, known: Knowledge) -> bool:
    """Whether an expression always gives a value."""
    return failures(expression, known) is May.NOTHING


def failures(expression: Expression, known: Knowledge) -> May:
    """What evaluating an expression may do instead of giving a value."""
    match expression:
        case LiteralValue() | Local():
            return May.NOTHING
        case VariableRead(name, state, type_):
            if isinstance(type_, FunctionType):
                return May.NOTHING
            return known.variables.get((name, state), May.ANSWER)
        case ConstantRead(name, type_):
            return May.NOTHING if isinstance(type_, FunctionType) else known.constants.get(name, ANYTHING)
        case Call(function, arguments):
            return _called(function, known) | _all([failures(each, known) for each in arguments])
        case ScopeCall(scope, inputs):
            return known.scopes.get(scope, ANYTHING) | _all([failures(each, known) for _, each in inputs])
        case Asserting():
            return May.REFUSED | _parts(expression, known)
        case Impossible():
            return ANYTHING
        case Operated():
            return failures_of_operation(expression, known) | _parts(expression, known)
        case Extremum(_, operand, key, default):
            may = _parts(expression, known) | (May.STOP if default is None else May.NOTHING)
            compared = key.body.type if key is not None else _element(operand.type)
            return may | (May.NOTHING if plain(compared, known) else May.STOP)
        case Sorted(operand, key):
            compared = key.body.type if key is not None else _element(operand.type)
            return _parts(expression, known) | (May.NOTHING if plain(compared, known) else May.STOP)
        case Traversal(_, lists) | Fold(lists):
            return _parts(expression, known) | (May.STOP if len(lists) > 1 else May.NOTHING)
        case Match(scrutinee, _, arms):
            case_ = known.cases.get(subject_of(scrutinee) or ())
            reached = [arm for arm in arms if arm.case == case_]
            return failures(reached[0].body, known) if reached else _parts(expression, known)
        case (
            Conditional()
            | Let()
            | CaseTest()
            | Construction()
            | StructureMade()
            | FieldRead()
            | TupleMade()
            | TupleRead()
            | ListMade()
        ):
            return _parts(expression, known)
        case _:
            assert_never(expression)


def _parts(expression: Expression, known: Knowledge) -> May:
    return _all([failures(each, known) for each in children(expression)])


def _called(function: Expression, known: Knowledge) -> May:
    match function:
        case ConstantRead(name):
            return known.constants.get(name, ANYTHING)
        case VariableRead(name, state):
            return known.variables.get((name, state), ANYTHING)
        case _:
            return ANYTHING


def failures_of_operation(expression: Operated, known: Knowledge) -> May:
    """What an operation may do once its operands have their values."""
    operation, operands = expression.operation, expression.operands
    if operation in DIVISIONS:
        return May.NOTHING if divides_safely(operands[1]) else May.STOP
    if operation in DATES:
        return May.STOP
    if operation in _COMPARISONS:
        return May.NOTHING if plain(operands[0].type, known) else May.STOP
    return May.NOTHING


def divides_safely(divisor: Expression) -> bool:
    """Whether a number or amount is known not to be zero."""
    return isinstance(divisor, LiteralValue) and bool(divisor.value)


def plain(shown: Type, known: Knowledge) -> bool:
    """Whether Python's own `==` and `<` on the values of a type mean what the language means and cannot fail: no
    duration and no function anywhere in it."""
    match shown:
        case Base():
            return shown is not Base.DURATION
        case MoneyIn() | DecimalIn():
            return True
        case ListType(element) | OptionalType(element):
            return plain(element, known)
        case TupleType(items):
            return all(plain(item, known) for item in items)
        case StructureType(name):
            structure = known.structures.get(name)
            return structure is not None and all(plain(each.type, known) for each in structure.fields)
        case EnumerationType(name):
            enumeration = known.enumerations.get(name)
            return enumeration is not None and all(
                case.payload is None or plain(case.payload, known) for case in enumeration.cases
            )
        case FunctionType() | AbstractType() | AnyType() | UnknownType():
            return False
        case _:
            assert_never(shown)


def _element(listed: Type) -> Type:
    return listed.element if isinstance(listed, ListType) else listed


def _all(several: Iterable[May]) -> May:
    joined = May.NOTHING
    for each in several:
        if each is not May.NOTHING and each is not joined:  # joining flags takes longer than looking at them
            joined |= each
    return joined
