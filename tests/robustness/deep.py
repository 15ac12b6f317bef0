"""Programs that go deep: thousands of brackets, branches, names in names and definitions that read each other."""

from __future__ import annotations

from collections.abc import Callable

Program = Callable[[int], str]


def _scope(expression: str, type_: str = "integer") -> str:
    return f"declaration scope S:\n  input a content integer\n  output x content {type_}\n\nscope S:\n  definition x equals\n    {expression}"


def _brackets(depth: int) -> str:
    return _scope(f"{'(' * depth}a{')' * depth}")


def _unclosed(depth: int) -> str:
    return _scope("(" * depth)


def _lists(depth: int) -> str:
    return _scope(f"number of {'[' * depth}a{']' * depth}")


def _branches(depth: int) -> str:
    return _scope("".join(f"if a = {n} then {n} else " for n in range(depth)) + "a")


def _branches_inside(depth: int) -> str:
    return _scope("if a = 1 then " * depth + "a" + " else 2" * depth)


def _lets(depth: int) -> str:
    return _scope(
        "".join(f"let l{n} equals {f'l{n - 1}' if n else 'a'} + 1 in " for n in range(depth)) + f"l{depth - 1}"
    )


def _lets_inside(depth: int) -> str:
    return _scope("let l equals " * depth + "a" + " in l" * depth)


def _matches(depth: int) -> str:
    return _scope("match (Present content a) with pattern -- Absent: 1 -- Present content y: " * depth + "a")


def _sums(depth: int) -> str:
    return _scope(" + ".join(["a"] * depth))


def _conditions(depth: int) -> str:
    return _scope(" and ".join(["a = 1"] * depth), "boolean")


def _negations(depth: int) -> str:
    return _scope("not " * depth + "(a = 1)", "boolean")


def _minuses(depth: int) -> str:
    return _scope("- " * depth + "a")


def _payloads(depth: int) -> str:
    return _scope("number of [" + "Present content (" * depth + "a" + ")" * depth + "]")


def _calls(depth: int) -> str:
    return f"declaration f content integer depends on n content integer equals n + 1\n\n{_scope('f of (' * depth + 'a' + ')' * depth)}"


def _maps(depth: int) -> str:
    return _scope("number of " + "(map each y among " * depth + "[a]" + " to y)" * depth)


def _chain(depth: int) -> str:
    declared = "\n".join(f"  internal v{n} content integer" for n in range(depth))
    defined = "\n".join(f"  definition v{n} equals {f'v{n - 1}' if n else 'a'} + 1" for n in range(depth))
    return (
        f"declaration scope S:\n  input a content integer\n{declared}\n  output x content integer\n\n"
        f"scope S:\n{defined}\n  definition x equals v{depth - 1}"
    )


def _constants(depth: int) -> str:
    made = "\n".join(f"declaration k{n} content integer equals {f'k{n - 1}' if n else '1'} + 1" for n in range(depth))
    return f"{made}\n\n{_scope(f'k{depth - 1}')}"


def _circle(depth: int) -> str:
    return _chain(depth).replace("definition v0 equals a + 1", f"definition v0 equals v{depth - 1}")


def _exceptions(depth: int) -> str:
    rules = "\n".join(
        f"  label l{n} {f'exception l{n - 1} ' if n else ''}definition x under condition a > {n} consequence equals {n}"
        for n in range(depth)
    )
    return f"declaration scope S:\n  input a content integer\n  output x content integer\n\nscope S:\n{rules}"


def _rules(depth: int) -> str:
    rules = "\n".join(f"  definition x under condition a = {n} consequence equals {n}" for n in range(depth))
    return f"declaration scope S:\n  input a content integer\n  output x content integer\n\nscope S:\n{rules}"


def _rules_that_meet(depth: int) -> str:
    rules = "\n".join(f"  definition x under condition a > {n} consequence equals {n}" for n in range(depth))
    return f"declaration scope S:\n  input a content integer\n  output x content integer\n\nscope S:\n{rules}"


def _structures(depth: int) -> str:
    made = "\n".join(
        f"declaration structure T{n}:\n  data f content {f'T{n - 1}' if n else 'integer'}" for n in range(depth)
    )
    return f"{made}\n\ndeclaration scope S:\n  input a content T{depth - 1}\n  output x content boolean\n\nscope S:\n  definition x equals a = a"


def _types(depth: int) -> str:
    return f"declaration scope S:\n  input a content {'list of ' * depth}integer\n  output x content integer\n\nscope S:\n  definition x equals number of a"


def _scopes(depth: int) -> str:
    made = "\n".join(
        f"declaration scope S{n}:\n  output x content integer\n"
        + (f"  sub scope S{n - 1}\n" if n else "")
        + f"scope S{n}:\n  definition x equals {'sub.x + 1' if n else '1'}"
        for n in range(depth)
    )
    return f"{made}\n\ndeclaration scope S:\n  input a content integer\n  output x content integer\n  last scope S{depth - 1}\nscope S:\n  definition x equals last.x"


#: By name: the program, and how deep it must be taken.
DEEP: dict[str, tuple[Program, int]] = {
    "brackets": (_brackets, 10_000),
    "brackets never closed": (_unclosed, 10_000),
    "lists of lists": (_lists, 10_000),
    "branches in the alternative": (_branches, 10_000),
    "branches in the consequence": (_branches_inside, 10_000),
    "lets": (_lets, 5_000),
    "lets in lets": (_lets_inside, 5_000),
    "matches": (_matches, 2_000),
    "a long sum": (_sums, 5_000),
    "a long condition": (_conditions, 5_000),
    "negations": (_negations, 10_000),
    "minus signs": (_minuses, 10_000),
    "payloads": (_payloads, 5_000),
    "calls": (_calls, 5_000),
    "maps of maps": (_maps, 2_000),
    "a chain of definitions": (_chain, 10_000),
    "a chain of constants": (_constants, 5_000),
    "a circle of definitions": (_circle, 5_000),
    "exceptions to exceptions": (_exceptions, 2_000),
    "many rules for one variable": (_rules, 200),
    "many rules that all meet": (_rules_that_meet, 200),
    "structures in structures": (_structures, 2_000),
    "lists of lists as a type": (_types, 5_000),
    "scopes in scopes": (_scopes, 2_000),
}


def article(name: str, depth: int) -> str:
    """A rule file that goes so deep."""
    return f"## Article 1. Deep\n\n```catala\n{DEEP[name][0](depth)}\n```\n"


def deep(name: str) -> str:
    """A rule file that goes as deep as it must be taken."""
    return article(name, DEEP[name][1])
