"""Words to surface tree: lexer, grammar, builders and recovery. `parse` and `parse_expression` are the doors."""

from __future__ import annotations

from dsl.syntax.parser import NESTING_LIMIT, parse, parse_expression

__all__ = ["NESTING_LIMIT", "parse", "parse_expression"]
