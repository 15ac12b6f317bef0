"""Evaluators over columns against OpenFisca-Core, on the seven rules: the same columns, in the types that each takes.

OpenFisca keeps money and decimals in 32-bit floats, integers in 32 bits. It has neither silence nor refusal, and works
none out: values are compared where the generated evaluators have one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import numpy as np
from openfisca_core.simulation_builder import SimulationBuilder

from generated.columns.runtime.columns import Cases, Decimals, Optionals
from generated.runtime import schema
from tests.benchmarks.by_hand_columns import TUNED
from tests.benchmarks.by_openfisca import INDEXED, PERIOD, system
from tests.benchmarks.columns_drawn import table
from tests.benchmarks.frame import Rounds, Table, interleaved, ratio, seconds, together
from tests.benchmarks.seven import SEVEN, Amount, Draw, Made, Maybe, Measure, Measured, OneOf, Whole

# ---------------------------------------------------------------------------------------------------------- the facts


def facts_of(measure: Measure, rows: int) -> tuple[Any, Mapping[str, Any], dict[str, Any]]:
    """The scope over columns, its facts, and these as OpenFisca's variables take them, in its own types."""
    scope, columns = table(measure, rows)
    types = {each.name: each.type for each in scope.scalar.inputs}
    put: dict[str, Any] = {}
    for name, draw in measure.facts.items():
        _put(put, name, draw, types[name], columns[name], system(measure.name).variables)
    return scope, columns, put


def _put(put: dict[str, Any], name: str, draw: Draw, type_: Any, column: Any, variables: Mapping[str, Any]) -> None:
    match draw:
        case Amount():
            put[name] = (column / 10**type_.digits).astype(np.float32)
        case Measured():
            put[name] = (column.numerators / column.denominator).astype(np.float32)
        case Whole():
            put[name] = column.astype(np.int32)
        case Maybe(inner):
            put[f"has_{name}"] = column.present
            _put(put, name, inner, type_.element, column.values, variables)
        case Made(fields):
            types = {each.name: each.type for each in type_.fields}
            for field, inner in fields.items():
                _put(put, field, inner, types[field], column[field], variables)
        case OneOf(cases):
            codes = column.codes if isinstance(column, Cases) else column
            put[name] = variables[name].possible_values.encode(_names(type_)[codes])
            for each in type_.cases:
                _, carried = cases.get(each.name, (0, None))
                if carried is not None:
                    _put(put, each.name.lower(), carried, each.payload, column.payloads[each.name], variables)
        case _:
            put[name] = column


def _names(type_: schema.Enumeration) -> Any:
    return np.array([each.name for each in type_.cases])


# ------------------------------------------------------------------------------------------------------ the simulation


def simulated(measure: Measure, put: Mapping[str, Any], indexed: bool = False) -> Any:
    """A simulation with its facts."""
    rows = len(next(iter(put.values())))
    simulation = SimulationBuilder().build_default_simulation(system(measure.name, indexed), rows)
    for name, column in put.items():
        simulation.set_input(name, PERIOD, column)
    return simulation


def calculated(measure: Measure, simulation: Any) -> dict[str, Any]:
    """The outputs that are compared, worked out anew: what the simulation remembers is forgotten first."""
    for name, variable in simulation.tax_benefit_system.variables.items():
        if variable.formulas:
            simulation.delete_arrays(name, PERIOD)
    return {output: simulation.calculate(output, PERIOD) for output in measure.outputs}


# ------------------------------------------------------------------------------------------------------ the agreement


@dataclass(frozen=True, slots=True)
class Difference:
    """Rows of an output that OpenFisca answers differently, of how many, and by how much at most (minor units, where it
    is an amount)."""

    output: str
    rows: int
    of: int
    most: int | None


def differences(measure: Measure, rows: int, indexed: bool = False) -> list[Difference]:
    """By output the rows with a value to which OpenFisca gives another."""
    scope, columns, put = facts_of(measure, rows)
    answers, theirs = scope.ask(**columns), calculated(measure, simulated(measure, put, indexed))
    types = {each.name: each.type for each in scope.scalar.type.fields}
    found = []
    for output in measure.outputs:
        ours, present, other = _comparable(types[output], answers[output].values, theirs[output])
        here = present & (np.asarray(answers[output].outcome) == 0)
        wrong = (ours != other) & here
        if wrong.any():
            most = int(np.abs(ours - other)[wrong].max()) if isinstance(types[output], schema.MoneyIn) else None
            found.append(Difference(output, int(wrong.sum()), int(here.sum()), most))
    return found


def _comparable(type_: Any, ours: Any, theirs: Any) -> tuple[Any, Any, Any]:
    """Both as arrays of one kind, and where ours has a value: amounts in minor units, decimals over the denominator of
    ours, cases by name."""
    if isinstance(ours, Optionals):
        values, present, other = _comparable(type_.element, ours.values, theirs)
        return values, present & np.asarray(ours.present), other
    if isinstance(type_, schema.Enumeration):
        ours, theirs = _names(type_)[ours], theirs.decode_to_str()
    elif isinstance(ours, Decimals):
        ours, theirs = ours.numerators, _scaled(theirs, ours.denominator)
    elif isinstance(type_, schema.MoneyIn):
        theirs = _scaled(theirs, 10**type_.digits)
    elif isinstance(type_, schema.Date):
        ours = np.asarray(ours).astype("datetime64[D]")
    return np.asarray(ours), np.ones(len(theirs), bool), np.asarray(theirs)


def _scaled(floats: Any, by: int) -> Any:
    return np.rint(floats.astype(np.float64) * by).astype(np.int64)


# ------------------------------------------------------------------------------------------------------------- figures

GENERATED, CALCULATED, SIMULATED, BY_COLUMN, BY_HAND = "generated", "calculated", "simulated", "indexed", "by hand"
_TIMED = (GENERATED, CALCULATED, SIMULATED, BY_COLUMN)


def measured(measure: Measure, rows: int) -> Rounds:
    """The rounds of one rule. Without parameters by case there is nothing to index: that is the simulation as it is."""
    scope, columns, put = facts_of(measure, rows)
    simulation = simulated(measure, put)
    contenders: dict[str, Callable[[], object]] = {
        GENERATED: lambda: scope.ask(**columns),
        CALCULATED: lambda: calculated(measure, simulation),
        SIMULATED: lambda: calculated(measure, simulated(measure, put)),
        BY_HAND: lambda: TUNED[measure.name](**columns),
    }
    if measure.name in INDEXED:
        contenders[BY_COLUMN] = lambda: calculated(measure, simulated(measure, put, indexed=True))
    taken = interleaved(contenders)
    return {BY_COLUMN: taken[SIMULATED], **taken}


def section(rows: int) -> str:
    """The section of the page. Raises `SystemExit` where something differs that is exact in floats of 32 bits."""
    inexact = []
    for measure in SEVEN:
        for each in differences(measure, rows):
            if each.output not in ("initial_payment", "remainder"):
                raise SystemExit(f"{measure.name}: {each}")
            inexact.append(each)
    taken = {measure.name: measured(measure, rows) for measure in SEVEN}
    lines = [_line(name, rounds, rows) for name, rounds in taken.items()]
    every = together(taken.values())
    shown = Table(_HEADINGS, [*lines, _line("all seven", every, rows * len(taken))]).markdown()
    told = _TOLD.format(version=version("openfisca-core"), rows=rows)
    return f"## Columns, against OpenFisca-Core\n\n{told}\n\n{shown}\n\n{_exactness(inexact)}"


def _line(name: str, taken: Rounds, rows: int) -> tuple[str, ...]:
    nanoseconds = (f"{seconds(taken, each) / rows * 1e9:.1f}" for each in _TIMED)
    ratios = (f"{ratio(taken, each, GENERATED):.1f}" for each in _TIMED[1:])
    return name, *nanoseconds, *ratios, f"{ratio(taken, CALCULATED, BY_HAND):.1f}"


_HEADINGS = (
    "rule",
    "generated, ns a row",
    "calculated, ns a row",
    "with its simulation, ns a row",
    "as documented, ns a row",
    "calculated / generated",
    "with its simulation / generated",
    "as documented / generated",
    "calculated / NumPy by hand",
)

_TOLD = """OpenFisca-Core {version}, {rows:,} rows of one entity, one period; facts are in its own types before the
clock starts. *Calculated*: simulation and facts are there, and the outputs are worked out, parameters by case chosen by
`select`; *with its simulation*: that is made and given its facts as well, as each new set of facts asks for; *as
documented*: likewise, and parameters by case are indexed by a column, as its documentation has it, which looks them up
row by row. Formulas give values alone: what silence and refusal cost stands on the generated side only. Both work with
NumPy: the last column says how much faster than OpenFisca NumPy written with care is, and much more than that no
evaluator over NumPy can be."""


def _exactness(inexact: list[Difference]) -> str:
    found = "; ".join(
        f"`{each.output}` differs in {each.rows:,} of {each.of:,} rows, by up to {(each.most or 0) / 100:,.0f} kip"
        for each in inexact
    )
    return (
        "All other values are the same. Amounts up to 10^13 kip are beyond floats of 32 bits, in which OpenFisca keeps "
        f"them: {found or 'in these rows all came out the same'}. A limit in dollars is likewise only kept to some cents."
    )
