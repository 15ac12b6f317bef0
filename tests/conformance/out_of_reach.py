"""Blocks that are not counted on, each with the reason; and the floors under which the runner fails.

A block is named by its file and the command it records. What starts to agree is to be taken off the list.
"""

from __future__ import annotations

#: (file, command) -> reason.
OUT_OF_REACH: dict[tuple[str, str], str] = {}

#: How many of the plain blocks (`test-scope` and `interpret` without options that change the answer, `typecheck`) and
#: of all comparable blocks must agree.
FLOOR_PLAIN = 0
FLOOR_ALL = 0

#: Why a command is not compared at all.
SKIPPED = {
    "scopelang": "prints a form inside upstream's compiler",
    "dcalc": "prints a form inside upstream's compiler",
    "lcalc": "prints a form inside upstream's compiler",
    "scalc": "prints a form inside upstream's compiler",
    "ocaml": "another back end",
    "python": "upstream's own Python back end",
    "c": "another back end",
    "java": "another back end",
    "json-schema": "a schema of another shape, compared in tests of its own",
    "exceptions": "a drawing of its own, compared in tests of its own",
    "dependency-graph": "a drawing of its own, compared in tests of its own",
}
