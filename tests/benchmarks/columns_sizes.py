"""Evaluators over columns where tables are small, held against the scalar form, and where they are large, on one thread
and on all cores. `tests.benchmarks.columns` writes both into its section.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter

from generated.columns.runtime.threads import cores
from generated.runtime.failures import Failure
from tests.benchmarks.by_hand_columns import NAIVE
from tests.benchmarks.columns_drawn import table
from tests.benchmarks.frame import Rounds, Table, interleaved, ratio, seconds, together
from tests.benchmarks.scalar import asking
from tests.benchmarks.seven import SEVEN, Measure, facts, typed
from tests.columns.agreement import given_columns

#: Rows of which one form is told to be as fast as the other; so many that what a question costs besides them is little;
#: and how often each is asked in a round.
FEW, MANY = 30, 20_000
FEW_TIMES, MANY_TIMES = 300, 15
THREADED = (1_000_000, 4_000_000)


def of_few(measure: Measure) -> Rounds:
    """A rule asked over columns and row by row about a few rows, and over columns about many."""
    questions = facts(measure, FEW)
    described, asked = typed(measure, questions)
    scope, many = table(measure, MANY)
    told = given_columns("generated", scope.scalar, questions)[1]
    few = {name: each for name, each in told.items() if name in measure.facts}

    def often(run: Callable[[], object], times: int) -> Callable[[], None]:
        def repeated() -> None:
            for _ in range(times):
                run()

        return repeated

    return interleaved(
        {
            "few": often(lambda: scope.ask(1, **few), FEW_TIMES),
            "few, row by row": often(asking(described.function, asked, (Failure,)), FEW_TIMES),
            "many": often(lambda: scope.ask(1, **many), MANY_TIMES),
        },
        15,
    )


def _few_line(name: str, taken: Rounds, rules: int) -> tuple[str, ...]:
    few, scalar = (seconds(taken, each) / FEW_TIMES / rules for each in ("few", "few, row by row"))
    many = seconds(taken, "many") / MANY_TIMES / rules
    row, row_by_row = (many - few) / (MANY - FEW), scalar / FEW
    besides = few - FEW * row
    at_few = ratio(taken, "few, row by row", "few")
    even = besides / (row_by_row - row)
    return name, f"{besides * 1e6:.0f}", f"{row * 1e9:.0f}", f"{row_by_row * 1e6:.2f}", f"{at_few:.2f}", f"{even:.0f}"


def few_rows() -> str:
    """How many rows it takes until columns are worth it."""
    all_ = [of_few(each) for each in SEVEN]
    lines = [_few_line(each.name, taken, 1) for each, taken in zip(SEVEN, all_, strict=True)]
    lines.append(_few_line("all seven", together(all_), len(SEVEN)))
    headings = (
        "a rule",
        "a question besides its rows, µs",
        "a row, ns",
        "a row by itself, µs",
        f"at {FEW} rows, times as fast as row by row",
        "as fast from rows",
    )
    return f"{_FEW}\n\n{Table(headings, lines).markdown()}"


def on_cores() -> str:
    """One thread and all cores, beside NumPy as one writes it at first."""
    lines = [_threads_line(each, [_threaded(measure, each) for measure in SEVEN]) for each in THREADED]
    headings = ("rows", "one thread, ns a row and rule", f"all cores ({cores()}), ns", "times as fast", "times naive")
    return f"{_CORES}\n\n{Table(headings, lines).markdown()}"


def _threaded(measure: Measure, rows: int) -> Rounds:
    scope, given = table(measure, rows)
    contenders: dict[str, Callable[[], object]] = {
        "one": lambda: scope.ask(1, **given),
        "all": lambda: scope.ask(**given),
        "naive": lambda: NAIVE[measure.name](**given),
    }
    return interleaved(contenders, 9, perf_counter)


def _threads_line(rows: int, taken: Sequence[Rounds]) -> tuple[str, ...]:
    added = together(taken)
    one, all_ = (f"{seconds(added, each) / rows / len(SEVEN) * 1e9:.1f}" for each in ("one", "all"))
    return f"{rows:,}", one, all_, f"{ratio(added, 'one', 'all'):.2f}", f"{ratio(added, 'naive', 'all'):.1f}"


_FEW = """How many rows it takes until columns are worth it: what a question over columns costs besides its rows and for each
of them, and what the generated function costs when it is asked row by row, with facts typed already."""

_CORES = """One thread and as many as there are cores, all seven rules, by the clock on the wall: what else the machine does
counts here. Elsewhere on this page there is one. *Times naive*: all cores against `np.where`, `np.select` and
`np.busday_offset`, which use one whatever there is."""
