"""Kinds of mistakes: by the sentence with which upstream names one, and by the codes with which ours do.

The sentences are matched by a few words of theirs. A kind is as wide as a reader would take it: whether a name is
missing or misspelt, it is an unknown name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dsl.diagnostics.catalogue import literate, syntax


@dataclass(frozen=True, slots=True)
class Kind:
    """`pattern` is searched in upstream's sentence; `codes` are ours, of diagnostics and of run-time failures."""

    name: str
    pattern: str
    codes: frozenset[str]


def _kind(name: str, pattern: str, *codes: str) -> Kind:
    return Kind(name, pattern, frozenset(codes))


#: The first that fits wins.
KINDS = (
    _kind("syntax", r"Syntax error at|add parentheses", *syntax.ENTRIES, *literate.ENTRIES),
    # at run time
    _kind("conflict", r"conflict between multiple valid", "conflict"),
    _kind("no value", r"no applicable rule", "silent"),
    _kind("division by zero", r"denominator in a division", "division-by-zero"),
    _kind("assertion", r"Assertion failed|assertion doesn't hold", "refused"),
    _kind("impossible", r"computation reached", "impossible-reached"),
    _kind("durations not comparable", r"ambiguous comparison between durations", "ambiguous-duration"),
    _kind("ambiguous date", r"ambiguous date computation", "ambiguous-date"),
    _kind("no such date", r"is not a valid date", "no-such-date"),
    _kind("functions compared", r"uncomparable types", "uncomparable", "functions-not-comparable", "cannot-compare"),
    _kind("empty list", r"the list was empty", "empty-list"),
    _kind("lists of different lengths", r"lists of different lengths", "different-lengths"),
    _kind("inputs", r"validate JSON|functional values from JSON", "bad-inputs"),
    # exceptions, states, circles
    _kind("exceptions in a circle", r"Exception cycle", "exceptions-in-a-circle"),
    _kind("exception to itself", r"exception to itself", "exception-to-itself"),
    _kind("exception to several", r"can refer to several definitions", "exception-to-several"),
    _kind("exception to nothing", r"does not have a corresponding definition", "exception-to-nothing"),
    _kind("unknown label", r"Unknown label", "unknown-label", "exception-to-nothing"),
    _kind("recursive type", r"dependency detected between types|defined using itself", "recursive-type"),
    _kind(
        "recursion",
        r"Cyclic dependency|doesn't support recursion",
        "recursion",
        "variables-in-a-circle",
        "modules-in-a-circle",
    ),
    _kind("first state", r"initial state of this variable refers to itself", "first-state-reads-itself"),
    _kind("state missing", r"which state has to be considered", "state-missing"),
    _kind("unknown state", r"not a state declared", "unknown-state"),
    # cases and structures
    _kind("wildcard last", r"Wildcard must be the last", "wildcard-not-last"),
    _kind("wildcard alone", r"lonely wildcard", "wildcard-alone"),
    _kind("missing case", r"missing from this pattern matching", "missing-case"),
    _kind("case twice", r"matched twice", "duplicate-case"),
    _kind("foreign case", r"previous cases were matching", "foreign-case"),
    _kind("ambiguous case", r"constructor name is ambiguous", "ambiguous-case"),
    _kind("content of a case", r"pattern has \d+ arguments", "type-mismatch", "cannot-take-apart"),
    _kind("unknown case", r"name of this constructor has not been defined", "unknown-case"),
    _kind("unknown field", r"Field .* does not belong", "unknown-field"),
    _kind(
        "named twice",
        r"Duplicate (constructor|field|redefinition)|states with the same name|already defined",
        "duplicate-part",
        "duplicate-declaration",
    ),
    _kind("nothing in it", r"No (cases|fields) defined", "nothing-in-it", "unfinished-clause", "missing-dashes"),
    # names
    _kind("unknown name", r"unknown identifier", "unknown-name", "unknown-variable"),
    _kind("unknown type", r"No (struct|enum|scope) named", "unknown-type"),
    _kind("private", r"is private", "private-name"),
    _kind("not an output", r"not a declared output", "unknown-field"),
    _kind(
        "file of a module",
        r"does not match the file name|through the raw '> Include'",
        "module-misnamed",
        "include-of-module",
    ),
    _kind("defines an input", r"cannot be a definition for a scope variable tagged as input", "defines-an-input"),
    _kind("not an input", r"not tagged as input or context", "unknown-input"),
    _kind("input missing", r"mandatory input but no definition", "missing-input"),
    _kind("parameters differ", r"argument name mismatch", "parameters-differ"),
    _kind("rounding twice", r"multiple date rounding modes", "date-rounding-twice"),
    _kind("scope call outside", r"calls are not allowed outside", "scope-call-outside-scope"),
    # types
    _kind(
        "type not known",
        r"not fully known|type of an operand is unknown",
        "type-not-known",
        "cannot-compare",
    ),
    _kind(
        "type",
        r"Incompatible types|how to apply operator|specified as anything|This function has type",
        "type-mismatch",
        "not-general",
        "linked-variables",
        "no-such-operation",
        "cannot-compare",
        "cannot-convert",
        "cannot-negate",
        "suffix-mismatch",
        "cannot-take-apart",
        "no-such-item",
        "not-a-function",
        "wrong-number-of-arguments",
        "case-without-content",
        "content-missing",
        "not-general",
        "foreign-case",
    ),
)


def kind_of(words: str) -> Kind | None:
    """The kind of mistake that a sentence of upstream's names, or None where the table knows none."""
    return next((each for each in KINDS if re.search(each.pattern, words)), None)
