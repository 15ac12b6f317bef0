"""Blocks that are not counted on, each with the reason; and the floors under which the runner fails.

A block is named by its file and the command it records. What starts to agree is to be taken off the list.
"""

from __future__ import annotations

#: (file, command) -> reason.
OUT_OF_REACH: dict[tuple[str, str], str] = {
    (
        "tests/attributes/good/debug_print.catala_en",
        "interpret -s A --debug",
    ): "debugging prints values in the notation of the compiler's inside",
    (
        "tests/scope/good/scope_call3.catala_en",
        "Interpret -t -s HousingComputation --debug",
    ): "debugging prints the term of a function",
    (
        "tests/scope/good/scope_call4.catala_en",
        "interpret -s RentComputation --debug",
    ): "debugging prints the term of a function",
    (
        "tests/scope/good/scope_call4.catala_en",
        "Interpret --lcalc -s RentComputation --optimize --debug",
    ): "debugging prints the term of a function",
    (
        "tests/json/good/alltypes_en.catala_en",
        "test-scope Ŝ -F json",
    ): "has the year 0; our dates start with the year 1",
    (
        "tests/json/good/alltypes_fr.catala_fr",
        "test-scope Ŝ -F json",
    ): "has the year 0; our dates start with the year 1",
}

#: Blocks of whose errors only the first is compared, since the others only follow from it: (file, command) -> reason.
FOLLOWING: dict[tuple[str, str], str] = {
    ("tests/modules/bad/mod_use2.catala_en", "test-scope Test"): "a variable left out for the type of another",
    ("tests/struct/bad/bug_107.catala_en", "test-scope A"): "the fields of a structure that is declared twice",
    ("tests/variable_state/bad/double_same_state.catala_en", "Typecheck"): "a variable left out for its states",
}

#: How many of the plain blocks (`test-scope` and `interpret` without options that change the answer, `typecheck`) and
#: of all comparable blocks must agree.
FLOOR_PLAIN = 379
FLOOR_ALL = 430

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
