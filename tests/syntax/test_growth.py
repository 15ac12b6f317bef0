"""A text ten times as long takes about ten times as long to read: nothing in the syntax is quadratic."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.growing import too_long
from tests.syntax.sexpr import code, expression_codes

EXPRESSIONS: dict[str, Callable[[int], str]] = {
    "list": lambda n: f"[{'; '.join(['1'] * n)}]",
    "arguments": lambda n: f"f of {', '.join(['x'] * n)}",
    "tuple": lambda n: f"({', '.join(['x'] * n)})",
    "path": lambda n: "A" + ".B" * n,
    "dots": lambda n: "a" + ".b" * n,
    "brackets": lambda n: "(" * n,
    "quotes": lambda n: '"a ' * n,
    "odd signs": lambda n: "& ? " * n,
    "words": lambda n: "foo bar " * n,
}

CODE: dict[str, Callable[[int], str]] = {
    "declarations": lambda n: "\n".join(f"declaration c{i} content integer equals {i}" for i in range(n)),
    "fields": lambda n: "declaration structure S:\n" + "\n".join(f"  data c{i} content date" for i in range(n)),
    "rules": lambda n: "scope S:\n" + "  ## d\n  definition c under condition a consequence equals 3\n" * n,
    "mistakes": lambda n: "scope S:\n" + "  definition c equals 1 +\n" * n,
    "foreign words": lambda n: "scope S:\n" + "  définition c égal à si a alors b sinon c\n" * n,
}


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_expression(name: str) -> None:
    make = EXPRESSIONS[name]
    short, long = make(1_000), make(10_000)
    assert not too_long(lambda: expression_codes(short), lambda: expression_codes(long))


@pytest.mark.parametrize("name", CODE)
def test_code(name: str) -> None:
    make = CODE[name]
    short, long = make(100), make(1_000)
    assert not too_long(lambda: code(short), lambda: code(long))
