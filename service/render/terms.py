"""The words of the library's enumerations as people say them: `Bank_of_lao_pdr` is "the Bank of Lao PDR"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from compiler.defaults.tree import Program
from compiler.runtime.words import lowered, named
from compiler.types import QualifiedName

ACTOR = QualifiedName("Administration", "Actor")
CONSEQUENCE = QualifiedName("Obligations", "Consequence")
#: The case of an actor that no word of the law names.
NOBODY = "Not_named"
UNNAMED = "somebody whom the words do not name"


@dataclass(frozen=True, slots=True)
class Terms:
    """Who there is, and what may follow, in words."""

    actors: Mapping[str, str]
    consequences: Mapping[str, str]

    @classmethod
    def of(cls, program: Program) -> Terms:
        """The words that the library of a program has for them."""
        return cls(
            {name: named(name, doc) for name, doc in _cases(program, ACTOR).items()},
            {name: lowered(doc.rstrip(".")) for name, doc in _cases(program, CONSEQUENCE).items()},
        )

    def actor(self, name: str) -> str:
        """Who that is: "the investor"."""
        return UNNAMED if name == NOBODY else self.actors.get(name, named(name, ""))

    def named(self, wanted: str) -> str | None:
        """The actor that is called so, by its name or in words; None where there is none."""
        return next((each for each in self.actors if _plain(wanted) in (_plain(each), _plain(self.actor(each)))), None)


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", " ", name).strip().lower().removeprefix("the ")


def _cases(program: Program, name: QualifiedName) -> dict[str, str]:
    found = (each for module in program.modules for each in module.enumerations if each.name == name)
    return {case.name: " ".join(case.notes.doc.split()) for each in found for case in each.cases}
