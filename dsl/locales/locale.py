"""What a locale must say. The grammar names terminals; only a locale knows how they are spelt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from dsl.surface.tree import BaseTypeName

#: A built-in function or value, by its canonical name: `number of l` counts, `impossible` is no function.
Builtin: TypeAlias = Literal["integer", "decimal", "money", "round", "number", "impossible"]


@dataclass(frozen=True, slots=True)
class Locale:
    """The keywords and the number format of one tongue.

    `keywords` maps a spelling to the name of its terminal; the words of a spelling may stand apart by any white
    space, save for the spellings in `single_spaced`. `builtins` are names that nobody may declare, `base_types`
    names with a meaning in the place of a type only. `money` is a regular expression for a whole amount,
    `decimal_separator` the sign between units and parts, `money_operator` the suffix of an operator on money.
    """

    code: str
    keywords: Mapping[str, str]
    builtins: Mapping[str, Builtin]
    base_types: Mapping[str, BaseTypeName]
    money: str
    decimal_separator: str
    money_operator: str
    single_spaced: frozenset[str] = frozenset()

    def spelling(self, terminal: str) -> str | None:
        """How the tongue writes a terminal, or None where the terminal is no keyword."""
        return next((words for words, name in self.keywords.items() if name == terminal), None)
