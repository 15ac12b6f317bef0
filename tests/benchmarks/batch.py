"""Millions of rows of Parquet through `kotmai batch`: interrupted once and taken up again, with bad rows among them.

    python -m tests.benchmarks.batch --rows 10000000

The run is stopped as a terminal stops it, once a third of the rows are answered, and the same command goes on. Then
every row must stand in one of the two files, the bad ones (`BAD` of them) aside with what is wrong, and a sample of the
answers must be what the reference interpreter gives. Memory is that of all processes together, pages that they share
counted once.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from compiler.runtime.answers import Json
from compiler.types import QualifiedName
from tests.benchmarks.frame import Table, write_section
from tests.differential.agree import interpreted

SCOPE = QualifiedName("Part_4_concession_activities", "Warranty")
ROWS, BAD, CHUNK, SAMPLE = 10_000_000, 1_000, 250_000, 2_000
#: By kind of project: the sizes drawn, to the unit, with gaps and beyond the greatest bracket.
SIZES = {"Electricity": 400, "Land": 4_000, "Mining": 700}
KINDS = (*SIZES, "Regulated_minerals", "Other")
UNKNOWN = "Hydro"
#: How often memory is looked at, in seconds.
LOOK = 0.2


# ------------------------------------------------------------------------------------------------------------- facts


def chunks(rows: int, random: np.random.Generator) -> Iterator[pa.Table]:
    """The table of facts in pieces: projects of all kinds, `BAD` of a kind that there is not."""
    bad = np.sort(random.choice(rows, BAD, replace=False))
    for start in range(0, rows, CHUNK):
        length = min(CHUNK, rows - start)
        kinds = random.integers(0, len(KINDS), length)
        names = np.array(KINDS, object)[kinds]
        names[bad[(bad >= start) & (bad < start + length)] - start] = UNKNOWN
        columns: dict[str, Any] = {
            "id": pa.array(np.arange(start, start + length)),
            "project": pa.array(names, pa.string()).dictionary_encode(),
        }
        for kind, most in SIZES.items():
            sizes = random.integers(1, most, length)
            columns[f"project.{kind}"] = pa.array(sizes, mask=kinds != KINDS.index(kind))
        yield pa.table(columns)


def write_facts(path: Path, rows: int) -> None:
    """Writes the table of facts, the same for the same number of rows."""
    pieces = chunks(rows, np.random.default_rng(rows))
    first = next(pieces)
    with pq.ParquetWriter(path, first.schema) as writer:
        writer.write_table(first)
        for each in pieces:
            writer.write_table(each)


# --------------------------------------------------------------------------------------------------------------- run


def memory_of(group: int) -> int:
    """MiB that the processes of a group hold, pages that several share counted by their part in each."""
    total = 0
    for each in Path("/proc").glob("[0-9]*"):
        try:
            if os.getpgid(int(each.name)) == group:
                rollup = (each / "smaps_rollup").read_text()
                total += int(rollup.partition("\nPss:")[2].split()[0])
        except (OSError, IndexError, ValueError):
            continue  # it has ended meanwhile
    return total // 1024


def rows_done(answers: Path) -> int:
    """How many rows an unfinished run has behind it."""
    try:
        noted = json.loads(answers.with_name(f".{answers.name}.progress").read_text("utf-8"))
    except (OSError, ValueError):
        return 0
    return int(noted["progress"]["rows"])


@dataclass(frozen=True, slots=True)
class Ran:
    """A run of the command: its exit code, its seconds by the clock, and its greatest memory in MiB."""

    code: int
    seconds: float
    memory: int


def ran(facts: Path, answers: Path, stop_at: int | None) -> Ran:
    """One run of the command, stopped once so many rows are done."""
    command: list[str | Path] = [
        Path(sys.executable).with_name("kotmai"),
        "batch",
        SCOPE.name,
        facts,
        answers,
        "--keep",
        "id",
    ]
    began, most, is_stopped = monotonic(), 0, False
    with subprocess.Popen(command, start_new_session=True, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            most = max(most, memory_of(process.pid))
            if stop_at is not None and not is_stopped and rows_done(answers) >= stop_at:
                os.killpg(process.pid, signal.SIGINT)
                is_stopped = True
            sleep(LOOK)
    return Ran(process.returncode, monotonic() - began, most)


# ------------------------------------------------------------------------------------------------------------- check


def hold(condition: object, told: str) -> None:
    """Ends with what is wrong."""
    if not condition:
        raise SystemExit(told)


def check(facts: Path, answers: Path, rows: int) -> int:
    """Every row stands in one of the files, with what the interpreter answers in a sample; how many stand aside."""
    aside = [json.loads(line) for line in answers.with_suffix(".bad.jsonl").read_text("utf-8").splitlines()]
    hold(all(UNKNOWN in each["errors"][0] for each in aside), "a row stands aside without its mistake")
    answered = pq.read_table(answers, columns=["id"]).column("id").to_numpy()
    told = np.concatenate([answered, [each["facts"]["id"] for each in aside]])
    hold((np.sort(told) == np.arange(rows)).all(), "a row is missing, or stands in the files twice")
    _check_sample(facts, answers, answered)
    return len(aside)


def _check_sample(facts: Path, answers: Path, answered: Any) -> None:
    picked = np.sort(np.random.default_rng(1).choice(len(answered), SAMPLE, replace=False))
    asked = pq.read_table(facts).take(answered[picked]).to_pylist()
    found = pq.read_table(answers).take(picked).to_pylist()
    judged = interpreted(SCOPE, [{"project": _project(each)} for each in asked])
    for question, answer, expected in zip(asked, found, judged, strict=True):
        hold(
            _shown(answer) == expected["amount"], f"{question} is answered by {answer}, the interpreter says {expected}"
        )


def _project(row: dict[str, Any]) -> Json:
    kind = row["project"]
    return {kind: str(row[f"project.{kind}"])} if kind in SIZES else kind


def _shown(row: dict[str, Any]) -> Json:
    status = row["amount.outcome"]
    return (
        {"status": status, "value": {"currency": "USD", "amount": f"{row['amount']:.2f}"}}
        if status == "value"
        else {"status": status}
    )


def main() -> None:
    """Measures, checks, and writes the section of the page."""
    parser = argparse.ArgumentParser(description="Millions of rows through `kotmai batch`, interrupted once.")
    parser.add_argument("--rows", type=int, default=ROWS, help=f"how many rows ({ROWS})")
    rows = parser.parse_args().rows
    # Begun in the background, this process would leave its children deaf to what stops them.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with TemporaryDirectory() as folder:
        facts, answers = Path(folder, "projects.parquet"), Path(folder, "warranties.parquet")
        write_facts(facts, rows)
        size = facts.stat().st_size >> 20
        first = ran(facts, answers, rows // 3)
        hold(first.code == 130, f"the interrupted run ended with {first.code}")
        before = rows_done(answers)
        second = ran(facts, answers, None)
        hold(second.code == 0, f"the run that was taken up again ended with {second.code}")
        aside = check(facts, answers, rows)
    table = Table(
        ("", "rows", "rows a second", "memory at most, MiB"),
        [
            ("until the interruption", *_row(before, first)),
            ("taken up again", *_row(rows - before, second)),
        ],
    )
    written = _SECTION.format(rows=rows, size=size, aside=aside, sample=SAMPLE, table=table.markdown())
    print(written)
    if rows == ROWS:
        write_section("batch", written)


def _row(rows: int, ran: Ran) -> tuple[str, str, str]:
    return f"{rows:,}", f"{rows / ran.seconds:,.0f}", f"{ran.memory:,}"


_SECTION = """## A large table, through `kotmai batch`

{rows:,} rows of Parquet ({size} MiB) with projects for `Warranty`, through the command line with as many processes as there
are cores. The run is interrupted once a third is answered, and the same command goes on. Every row is then in one of the
two files: {aside:,} had been made wrong and stand aside, each with its mistake; {sample:,} answers drawn from the others
are the interpreter's. Memory is that of all processes together.

{table}
"""


if __name__ == "__main__":
    main()
