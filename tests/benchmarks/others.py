"""Generated evaluators against two engines that others use: OpenFisca-Core over columns, zen-engine row by row.

Run with `python -m tests.benchmarks.others`. Neither engine is a dependency: one that is not installed is named and left
out, and its section of the page stays as it was.
"""

from __future__ import annotations

import argparse
from importlib.util import find_spec

from tests.benchmarks.frame import write_section

ROWS, CALLS = 100_000, 1_000


def main() -> None:
    """Measures what is installed, prints, and keeps the tables."""
    parser = argparse.ArgumentParser(description="Generated evaluators against OpenFisca-Core and zen-engine.")
    parser.add_argument("--rows", type=int, default=ROWS, help="rows of a column that OpenFisca gets")
    parser.add_argument("--calls", type=int, default=CALLS, help="questions that zen-engine gets")
    given = parser.parse_args()
    if installed("openfisca_core", "openfisca-core"):
        from tests.benchmarks import others_openfisca

        _keep("openfisca", others_openfisca.section(given.rows))
    if installed("zen", "zen-engine"):
        from tests.benchmarks import others_zen

        _keep("zen", others_zen.section(given.calls))


def installed(module: str, package: str) -> bool:
    """Whether an engine is there; says what to do where it is not."""
    there = find_spec(module) is not None
    if not there:
        print(f"{package} is not measured, not installed: pip install {package}")
    return there


def _keep(name: str, text: str) -> None:
    write_section(name, text)
    print(f"{text}\n")


if __name__ == "__main__":
    main()
