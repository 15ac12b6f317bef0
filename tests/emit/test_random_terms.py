"""Random default terms: what the emitted functions give is what the interpreter gives, failures included."""

from __future__ import annotations

import importlib
import tempfile
from itertools import product
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.defaults.tree import Default
from compiler.interpret.interpreter import Interpreter
from compiler.operators import Operation
from compiler.runtime.failures import Failure
from compiler.typed import tree
from compiler.types import Base
from tests.emit.compiled import outcome
from tests.emit.package import load
from tests.emit.programs import PATHS, binding, dec, lit, name, op, program, rule, scope, var
from tests.emit.programs import given as fact

SIZE = var("size", Base.INTEGER)
FLAGS = ("first", "second")
READS = ("size", *FLAGS, "inner", "loose")


def comparisons() -> st.SearchStrategy[tree.Expression]:
    signs = (Operation.LESS, Operation.LESS_OR_EQUAL, Operation.GREATER, Operation.GREATER_OR_EQUAL, Operation.EQUAL)
    return st.builds(lambda sign, limit: op(sign, SIZE, lit(limit)), st.sampled_from(signs), st.integers(-1, 2))


def failing_comparison() -> tree.Expression:
    """`1 / size > 0.5`, which divides by zero for some facts."""
    divided = op(Operation.DIVIDE_INTEGER, lit(1), SIZE, type_=Base.DECIMAL)
    return op(Operation.GREATER, divided, dec("1/2"))


def numbers(reads: tuple[str, ...]) -> st.SearchStrategy[tree.Expression]:
    leaves: list[tree.Expression] = [lit(0), lit(1), lit(7), SIZE]
    leaves += [var(each, Base.INTEGER) for each in reads if each in ("inner", "loose")]
    leaves.append(
        op(
            Operation.INTEGER_OF_DECIMAL,
            op(Operation.DIVIDE_INTEGER, lit(6), SIZE, type_=Base.DECIMAL),
            type_=Base.INTEGER,
        )
    )
    return st.sampled_from(leaves)


def conditions(reads: tuple[str, ...]) -> st.SearchStrategy[tree.Expression]:
    simple = st.one_of(
        comparisons(),
        st.sampled_from([var(each, Base.BOOLEAN) for each in FLAGS]),
        st.sampled_from([op(Operation.NOT, var(each, Base.BOOLEAN)) for each in FLAGS]),
        st.builds(lambda value: op(Operation.GREATER, value, lit(0)), numbers(reads)),
        st.just(failing_comparison()),
        st.just(lit(True)),
        st.just(lit(False)),
    )
    joined = st.sampled_from((Operation.AND, Operation.OR, Operation.XOR))
    return st.one_of(simple, st.builds(op, joined, simple, simple))


def terms(reads: tuple[str, ...], depth: int = 2) -> st.SearchStrategy[Default]:
    exceptions = st.lists(terms(reads, depth - 1), max_size=3) if depth else st.just([])
    condition = st.one_of(st.none(), conditions(reads))
    consequence: st.SearchStrategy[Any] = numbers(reads)
    if depth:
        consequence = st.one_of(consequence, terms(reads, depth - 1))
    return st.builds(
        lambda justification, value, inner: rule(0, justification, value, *inner), condition, consequence, exceptions
    )


def numbered(term: Default, start: int = 0) -> tuple[Default, int]:
    """The term with its rules numbered from `start`."""
    exceptions = []
    for each in term.exceptions:
        made, start = numbered(each, start)
        exceptions.append(made)
    consequence = term.consequence
    if isinstance(consequence, Default):
        consequence, start = numbered(consequence, start)
    return rule(start, term.justification, consequence, *exceptions), start + 1


@settings(max_examples=60, deadline=None)
@given(inner=terms(("size",), 1), loose=terms(("size",), 1), outer=terms(READS))
def test_scopes_of_random_terms_agree(inner: Default, loose: Default, outer: Default) -> None:
    from dsl.surface.tree import Role

    basic = ("size", *FLAGS)
    made = scope(
        "Sample",
        fact("size", Base.INTEGER, line=1),
        fact("first", Base.BOOLEAN, line=2),
        fact("second", Base.BOOLEAN, line=3),
        binding("inner", Base.INTEGER, numbered(inner)[0], reads=basic, line=4),
        binding("loose", Base.INTEGER, numbered(loose)[0], reads=basic, role=Role.INTERNAL, line=5),
        binding("outer", Base.INTEGER, numbered(outer)[0], reads=READS, line=6),
    )
    sample = program(made)
    interpreter = Interpreter(sample)
    with tempfile.TemporaryDirectory() as folder:
        law = load(Path(folder), sample, PATHS)
        for size, first, second in product((-1, 0, 1, 2), (False, True), (False, True)):
            facts = {"size": size, "first": first, "second": second}
            expected: Any
            try:
                expected = interpreter.run(name("Sample"), facts).values
            except Failure as failure:
                expected = type(failure).__name__
            try:
                answered = law.sample(**facts)
                found: Any = (answered.inner, answered.outer)
            except Exception as failure:
                found = type(failure).__name__
            assert found == expected, facts
            reasons = importlib.import_module(f"{law.__name__.split('.')[0]}.runtime.reasons")
            told = outcome(lambda facts=facts: interpreter.answer(name("Sample"), facts).as_json())
            assert outcome(lambda facts=facts, reasons=reasons: reasons.answer(law.SAMPLE, facts).as_json()) == told, (
                facts
            )
