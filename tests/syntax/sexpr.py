"""Surface trees as S-expressions, to read and to compare them at a glance."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from dsl.diagnostics.model import Diagnostic
from dsl.literate.reader import read
from dsl.source import Source
from dsl.surface.tree import BaseType, Binary, Binder, Name, Negation, Notes, Path, RuleFile
from dsl.syntax import parse, parse_expression


def show(node: object) -> str:
    match node:
        case None:
            return "-"
        case bool():
            return str(node).lower()
        case str() | int() | Fraction() | date():
            return str(node)
        case Name(text=text):
            return text
        case Path():
            return node.text
        case BaseType(name=name):
            return name
        case Binder(names=names):
            return names[0].text if len(names) == 1 else _list(*names)
        case Enum(value=value):
            return str(value)
        case tuple():
            return "[" + " ".join(show(each) for each in node) + "]"
        case Notes(doc=doc, attributes=attributes):
            return _list(*([f'"{doc}"'] if doc else []), *attributes)
        case Binary(operator=operator, suffix=suffix, left=left, right=right):
            return _list(operator.value + (f":{suffix}" if suffix else ""), left, right)
        case Negation(suffix=suffix, operand=operand):
            return _list("neg" + (f":{suffix}" if suffix else ""), operand)
        case _ if is_dataclass(node):
            values = [getattr(node, each.name) for each in fields(node) if each.name != "span"]
            kept = [value for value in values if value != Notes()]
            return _list(_HEADS.get(type(node).__name__, type(node).__name__), *kept)
        case _:
            raise TypeError(node)


_HEADS = {
    "Reference": "",
    "IntegerLiteral": "",
    "MoneyLiteral": "cents",
    "DecimalLiteral": "dec",
    "DateLiteral": "date",
    "DurationLiteral": "dur",
    "BooleanLiteral": "",
    "Parenthesised": "paren",
    "NamedType": "",
    "Attributed": "@",
}


def _list(*parts: object) -> str:
    words = [show(part) for part in parts]
    kept = [word for word in words if word]
    return kept[0] if len(kept) == 1 and words[0] == "" else f"({' '.join(kept)})"


def expression(text: str) -> str:
    """The S-expression of an expression without mistakes."""
    tree, diagnostics = parse_expression(Source("a.catala_en", text), 0, len(text))
    assert not diagnostics, [each.message for each in diagnostics]
    return show(tree)


def expression_codes(text: str) -> list[str]:
    return [each.code for each in parse_expression(Source("a.catala_en", text), 0, len(text))[1]]


def rules(text: str, path: str = "a.catala_en") -> tuple[RuleFile, tuple[Diagnostic, ...]]:
    """The tree and the mistakes of a whole literate text."""
    return parse(read(path, text)[0])


def code(text: str) -> tuple[RuleFile, tuple[Diagnostic, ...]]:
    """The tree and the mistakes of the code of one fence."""
    return rules(f"## Article 1\n\n```catala\n{text}\n```\n")


def item(text: str) -> str:
    """The S-expression of the one item of some code without mistakes."""
    tree, diagnostics = code(text)
    assert not diagnostics, [each.message for each in diagnostics]
    (found,) = tree.blocks[0].items
    return show(found)


def scope_item(text: str) -> str:
    """The S-expression of the one item of a scope."""
    tree, diagnostics = code(f"scope S:\n  {text}")
    assert not diagnostics, [each.message for each in diagnostics]
    (found,) = tree.blocks[0].items
    (inner,) = found.items  # type: ignore[union-attr]
    return show(inner)
