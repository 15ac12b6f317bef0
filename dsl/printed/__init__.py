"""The surface tree as Catala source again, laid out as a careful drafter would: `block_text` and `file_text`."""

from __future__ import annotations

from dsl.printed.from_tree import block_text, expression_text, file_text

__all__ = ["block_text", "expression_text", "file_text"]
