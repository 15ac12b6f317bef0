"""The warnings in their order. Adding one: a function in a file of this folder, its name in a tuple here, its words in
`dsl/diagnostics/catalogue/lint.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from compiler.defaults.tree import Program
from compiler.lint.attributes import attributes
from compiler.lint.durations import days_with_months
from compiler.lint.names import unused_names
from compiler.lint.types import unused_types
from compiler.lint.variables import unused_variables
from compiler.lint.walk import nodes
from compiler.lint.wording import deprecated_sum, narrow_not
from compiler.typed.program import Program as TypedProgram
from dsl.diagnostics import Diagnostic
from dsl.surface.tree import RuleFile

#: Looks at each node of the text as written; said even where the text has mistakes.
OF_WORDS: tuple[Callable[[object], Iterator[Diagnostic]], ...] = (attributes, deprecated_sum)

#: Looks at each node of a text without mistakes.
OF_MEANING: tuple[Callable[[object], Iterator[Diagnostic]], ...] = (narrow_not,)

#: Looks at the typed program.
OF_TYPED: tuple[Callable[[TypedProgram], Iterator[Diagnostic]], ...] = (unused_types, unused_names, days_with_months)

#: Looks at the program as default terms.
OF_PROGRAM: tuple[Callable[[Program], Iterator[Diagnostic]], ...] = (unused_variables,)


def lint_words(files: Sequence[RuleFile]) -> tuple[Diagnostic, ...]:
    """Warnings that hold whatever else is wrong."""
    return _of_nodes(files, OF_WORDS)


def lint(files: Sequence[RuleFile], typed: TypedProgram, program: Program) -> tuple[Diagnostic, ...]:
    """Warnings about a program without mistakes, in these files; what a library of others leaves unused is its own
    matter."""
    found = list(_of_nodes(files, OF_MEANING))
    for look_typed in OF_TYPED:
        found += look_typed(typed)
    for look in OF_PROGRAM:
        found += look(program)
    own = {id(file.span.source) for file in files}
    return tuple(each for each in found if each.span is not None and id(each.span.source) in own)


def _of_nodes(
    files: Sequence[RuleFile], looks: Sequence[Callable[[object], Iterator[Diagnostic]]]
) -> tuple[Diagnostic, ...]:
    return tuple(found for file in files for node in nodes(file) for look in looks for found in look(node))
