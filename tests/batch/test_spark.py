"""`kotmai batch --engine spark` on a small cluster of its own: the same answers as on one machine."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

ROOT = Path(__file__).resolve().parents[2]
HAS_SPARK = find_spec("pyspark") is not None and shutil.which("java") is not None

pytestmark = pytest.mark.skipif(
    not HAS_SPARK and not os.environ.get("KOTMAI_NEEDS_SPARK"),
    reason='Spark is not here: it needs Java, and `pip install "kotmai[spark]"`.',
)


def _kotmai(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYSPARK_PYTHON": sys.executable,
        "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", ""))),
    }
    command = [sys.executable, "-m", "service.cli.main", "--rules", str(ROOT / "rules"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=400, check=False)


def test_a_cluster_gives_the_same_answers(tmp_path: Path) -> None:
    cases = ["Electricity", "Land", "Mining", "Other", "Hydro", None]
    rows = [(cases[number % 6], number % 7 + number) for number in range(600)]
    columns = {"id": [number for number, _ in enumerate(rows)], "project": [case for case, _ in rows]}
    for case in ("Electricity", "Land", "Mining"):
        columns[f"project.{case}"] = [size if given == case else None for given, size in rows]
    pq.write_table(pa.table(columns), tmp_path / "in.parquet")
    asked = ("batch", "Warranty", str(tmp_path / "in.parquet"))
    spark = ("--engine", "spark", "--master", "local-cluster[1,2,1024]", "--keep", "id")
    done = _kotmai(*asked, str(tmp_path / "spark.parquet"), *spark)
    assert done.returncode == 0, done.stderr[-3000:]
    assert _kotmai(*asked, str(tmp_path / "alone.parquet"), "--keep", "id", "--jobs", "1").returncode == 0
    assert "400 rows answered" in done.stdout
    on_cluster = pq.read_table(tmp_path / "spark.parquet").sort_by("line")
    alone = pq.read_table(tmp_path / "alone.parquet")
    assert on_cluster.column_names == alone.column_names
    assert on_cluster.to_pylist() == alone.to_pylist()
    bad, bad_alone = (
        [json.loads(line) for line in (tmp_path / f"{name}.bad.jsonl").read_text("utf-8").splitlines()]
        for name in ("spark", "alone")
    )
    assert bad == bad_alone
    assert len(bad) == 200
    again = _kotmai(*asked, str(tmp_path / "spark.parquet"), *spark)
    assert again.returncode == 2
    assert "is there already" in again.stderr
