"""Lark's parse tables -> plain tables: numbers, names and tuples that a cache file can hold.

Lark is imported here and nowhere else, and only where no cache has the tables: loading it takes longer than parsing
most rule files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lark import Lark, Token
from lark.grammar import Rule
from lark.lexer import Lexer
from lark.parse_tree_builder import ChildFilterLALR, ChildFilterLALR_NoPlaceholders, ExpandSingleChild
from lark.parsers.lalr_analysis import Shift

from dsl.syntax.tables import Child, Plain, Production

STARTS = ("code", "expression")


class NoLexer(Lexer):
    """A stand-in: the words come from `dsl.syntax.lexer` and are fed one by one."""

    def __init__(self, lexer_conf: Any) -> None:
        pass

    def lex(self, lexer_state: Any, parser_state: Any) -> Iterator[Token]:
        return iter(())


def made(grammar: str, **options: Any) -> Lark:
    """Lark's parser of a grammar."""
    return Lark(grammar, parser="lalr", lexer=NoLexer, start=list(STARTS), maybe_placeholders=True, **options)


def plain(grammar: str) -> Plain:
    """The tables of a grammar."""
    parser = made(grammar)
    conf = parser.parse_interactive(start=STARTS[0]).parser_state.parse_conf
    numbers: dict[Rule, int] = {}
    productions: list[Production] = []
    actions: list[dict[str, int]] = []
    gotos: list[dict[str, int]] = []
    for number in range(max(conf.states) + 1):
        actions.append({})
        gotos.append({})
        for symbol, (action, argument) in conf.states.get(number, {}).items():
            if action is not Shift:
                if argument not in numbers:
                    numbers[argument] = len(productions)
                    productions.append(_production(argument, conf.callbacks))
                actions[-1][symbol] = ~numbers[argument]
            elif symbol.isupper():
                actions[-1][symbol] = argument
            else:
                gotos[-1][symbol] = argument
    confs = [parser.parse_interactive(start=start).parser_state.parse_conf for start in STARTS]
    ends = {start: (each.start_state, each.end_state) for start, each in zip(STARTS, confs, strict=True)}
    return ends, actions, gotos, productions


def _production(rule: Rule, callbacks: Mapping[Any, Any]) -> Production:
    """A production with what Lark would do to its children before they are handed to the builder."""
    builder = callbacks[rule]
    taken: tuple[Child, ...] | None = None
    behind = 0
    if isinstance(builder, ChildFilterLALR_NoPlaceholders):
        taken, builder = tuple((at, opened, 0) for at, opened in builder.to_include), builder.node_builder
    elif isinstance(builder, ChildFilterLALR):
        taken, behind, builder = tuple(builder.to_include), builder.append_none or 0, builder.node_builder
    return (
        len(rule.expansion),
        str(rule.origin.name),
        str(rule.alias or rule.origin.name),
        isinstance(builder, ExpandSingleChild),
        taken,
        behind,
    )
