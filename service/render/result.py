"""Results in upstream's printed form: the box around a scope's outputs, and the box around what went wrong.

Source: the recorded runs of upstream's test-suite; the box is part of what a compatible implementation must print.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from compiler.runtime.answers import Json
from compiler.runtime.encode import encode
from compiler.runtime.failures import Failure
from compiler.runtime.notation import ENGLISH, Locale, show_bound
from compiler.runtime.schema import Type
from service.render.styled import Line, bad, good, law, line, strong

#: An output as a strict run gives it: name, type, value.
Output = tuple[str, Type, Any]


def result_box(scope: str, outputs: Iterable[Output], locale: Locale = ENGLISH) -> Iterator[Line]:
    """The box of a run that came through: a line or more for each output, in the order of declaration."""
    yield line("┌─[", good("RESULT"), "]─ ", scope, " ─")
    bound = [show_bound(name, type_, value, locale) for name, type_, value in outputs]
    for each in bound or ["Computation successful!"]:
        for text in each.split("\n"):
            yield line("│ ", text)
    yield line("└─")


def outputs_as_json(outputs: Iterable[Output]) -> Json:
    """The outputs as upstream's `-F json` gives them."""
    return {name: encode(type_, value) for name, type_, value in outputs}


def failure_box(failure: Failure) -> Iterator[Line]:
    """The box of a run that stopped: the sentence, the place of the rule, its provision."""
    yield line("┌─[", bad("ERROR"), "]─")
    yield line("│")
    yield line("│  During evaluation: ", strong(failure.sentence()))
    yield line("│")
    if failure.place:
        yield line("├─➤ ", failure.place)
    yield line("└─ ", law(failure.provision)) if failure.provision else line("└─")
