"""The code writer: lines with their indentation, the imports and constants a module turns out to need, and names that
collide with nothing.

A module is written in one go; its imports and its constants are known only at the end, so they stand in front of the
body when the text is asked for.
"""

from __future__ import annotations

import builtins
import keyword
import unicodedata
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import cache

from compiler.emit.breaking import STEP, lay, lay_value
from compiler.emit.layout import WIDTH, Code, annotation

#: No name of the law may hide what Python reads or what generated code calls.
RESERVED = frozenset((*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "self"))


@cache
def python_name(name: str) -> str:
    """A name of the language as Python reads it: composed as Python composes it, a prime spelt out."""
    return unicodedata.normalize("NFKC", name.replace("'", "_prime"))


@cache
def snake_case(name: str) -> str:
    """`Representative_office` and `RepresentativeOffice` as `representative_office`."""
    spelt: list[str] = []
    for position, letter in enumerate(name):
        before = name[position - 1] if position else "_"
        after = name[position + 1] if position + 1 < len(name) else "_"
        if letter.isupper() and before != "_" and (before.islower() or before.isdigit() or after.islower()):
            spelt.append("_")
        spelt.append(letter.lower())
    return "".join(spelt)


@dataclass(slots=True)
class Names:
    """The names taken in one namespace; an inner one also avoids those of the outer, and the outermost what the
    language has for itself, `reserved`."""

    outer: Names | None = None
    taken: set[str] = field(default_factory=set)
    reserved: frozenset[str] = RESERVED

    def has(self, name: str) -> bool:
        return name in self.taken or (self.outer.has(name) if self.outer else name in self.reserved)

    def reserve(self, wanted: str) -> str:
        """`wanted`, or the first of `wanted_`, `wanted_2`, `wanted_3`... that is free."""
        name = python_name(wanted)
        if self.has(name) and not self.has(name + "_"):
            name += "_"
        number, stem = 2, name
        while self.has(name):
            name = f"{stem.rstrip('_')}_{number}"
            number += 1
        self.taken.add(name)
        return name


@dataclass(slots=True)
class Block:
    """Lines of code at a depth of indentation."""

    lines: list[str] = field(default_factory=list)
    depth: int = 0

    @property
    def indent(self) -> int:
        return self.depth * STEP

    def line(self, text: str = "") -> None:
        self.lines.append(" " * self.indent + text if text else "")

    def value(self, opening: str, code: Code, closing: str = "", remark: str = "") -> None:
        """`opening` (`return`, `name =`) and a value, broken over lines where it is long, and `closing` behind it. A
        remark stands at the end of the line; above, where there is no room."""
        laid = lay_value(code, self.indent, self.indent + len(opening) + 1, len(closing))
        line = f"{opening} {laid}{closing}"
        if remark and "\n" not in laid and self.indent + len(line) + 4 + len(remark) <= WIDTH:
            line += f"  # {remark}"
        else:
            self.comment(remark)
        self.line(line)

    def attribute(self, name: str, shown: str) -> None:
        """A field of a class, `name: type`."""
        if self.indent + len(name) + 2 + len(shown) <= WIDTH:
            self.line(f"{name}: {shown}")
        else:
            self.value(f"{name}:", annotation(shown))

    def parameter(self, told: str) -> None:
        """A parameter, `name: type = default`, on a line of its own."""
        if self.indent + len(told) + 1 > WIDTH and ": " in told:
            name, _, typed = told.partition(": ")
            shown, sign, default = typed.partition(" = ")
            column, tail = self.indent + len(name) + 2, len(sign) + len(default) + 1
            told = f"{name}: {lay(annotation(shown), self.indent, column, tail)}{sign}{default}"
        self.line(f"{told},")

    def statement(self, code: Code) -> None:
        self.line(lay(code, self.indent, self.indent))

    @contextmanager
    def suite(self, opening: str, condition: Code | None = None, remark: str = "") -> Iterator[None]:
        """An indented suite under `opening:`, or `opening condition:` with the condition laid out."""
        if condition is None:
            self.line(f"{opening}:")
        else:
            self.value(opening, condition, ":", remark)
        self.depth += 1
        before = len(self.lines)
        yield
        if len(self.lines) == before:
            self.line("pass")
        self.depth -= 1

    def definition(
        self, name: str, parameters: list[str], result: str, public: bool = False
    ) -> AbstractContextManager[None]:
        """The suite of a function; the parameters of a public one are given by name."""
        told = [*(["*"] if public and parameters else []), *parameters]
        together = ", ".join(told)
        header = f"def {name}({together}) -> {result}"
        if self.indent + len(header) + 1 <= WIDTH:
            return self.suite(header)
        if not parameters:
            return self.suite(f"def {name}() ->", annotation(result))
        self.line(f"def {name}(")
        self.depth += 1
        if len(told) > 1 and self.indent + len(together) <= WIDTH:
            self.line(together)
        else:
            for each in told:
                self.parameter(each)
        self.depth -= 1
        return self.suite(") ->", annotation(result))

    def docstring(self, *paragraphs: str | tuple[str, ...]) -> None:
        """A docstring; each paragraph is wrapped, but for one that is given as lines."""
        told = [paragraph for paragraph in paragraphs if isinstance(paragraph, tuple) or paragraph.strip()]
        if not told:
            return
        width = WIDTH - self.indent
        laid = [wrapped(paragraph, width - 6 * (not position)) for position, paragraph in enumerate(told)]
        text = "\n\n".join(laid).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
        if "\n" not in text and len(text) + 6 <= width:
            self.line(f'"""{text}{" " if text.endswith(chr(34)) else ""}"""')
            return
        first, *rest = text.split("\n")
        self.line(f'"""{first}')
        for each in rest:
            self.line(each)
        self.line('"""')

    def comment(self, *sentences: str) -> None:
        """A comment: the provisions, and what they say."""
        told = ": ".join(" ".join(each.split()) for each in sentences if each.strip())
        for line in wrapped(told, WIDTH - self.indent - 2).split("\n") if told else ():
            self.line(f"# {line}")

    def space(self, lines: int = 2) -> None:
        self.lines.extend([""] * lines)


def wrapped(paragraph: str | tuple[str, ...], width: int) -> str:
    """A paragraph in lines of a width; one that is given as lines stays so."""
    if isinstance(paragraph, tuple):
        return "\n".join(paragraph)
    text = " ".join(paragraph.split())
    lines: list[str] = []
    start = 0
    while len(text) - start > width:
        gap = text.rfind(" ", start, start + width + 1)
        if gap < 0:
            gap = text.find(" ", start)  # a word that is longer than a line has one to itself
        if gap < 0:
            break
        lines.append(text[start:gap])
        start = gap + 1
    return "\n".join((*lines, text[start:]))


@dataclass(slots=True)
class ModuleWriter:
    """One Python module in the making. `package` is the dotted relative path to the package's root, `.` at its top."""

    header: tuple[str | tuple[str, ...], ...]
    package: str
    names: Names = field(default_factory=Names)
    body: Block = field(default_factory=Block)
    #: Comments below the docstring: what type checkers are told of the module.
    settings: tuple[str, ...] = ()
    _from: dict[str, set[str]] = field(default_factory=dict)
    _constants: dict[str, str] = field(default_factory=dict)
    _aliases: dict[str, tuple[str, str]] = field(default_factory=dict)

    def use(self, module: str, name: str) -> str:
        """A name of the standard library, imported where it is first used."""
        self._from.setdefault(module, set()).add(name)
        return name

    def runtime(self, module: str, name: str) -> str:
        """A name of the run-time library."""
        return self.use(f"{self.package}runtime.{module}", name)

    def constant(self, name: str, code: Code) -> str:
        """A constant at the top of the module; the same value is written once, another one of that name under one more
        like it."""
        laid = lay_value(code, 0, len(name) + 3)
        while self._constants.setdefault(name, laid) != laid:
            name += "_"
        return name

    def alias(self, wanted: str, target: str, doc: str) -> str:
        """A name at the top of the module for a type that says too little; `doc` tells one alias from another."""
        for name, (_, told) in self._aliases.items():
            if told == doc:
                return name
        name = self.names.reserve(wanted)
        self.use("typing", "TypeAlias")
        self._aliases[name] = target, doc
        return name

    def text(self) -> str:
        top = Block()
        top.docstring(*self.header)
        for each in self.settings:
            top.line(f"# {each}")
        top.space(1)
        top.line("from __future__ import annotations")
        top.space(1)
        standard = sorted(module for module in self._from if not module.startswith("."))
        own = sorted((module for module in self._from if module.startswith(".")), key=_import_order)
        for group in (standard, own):
            for module in group:
                names = sorted(self._from[module], key=_member_order)
                line = f"from {module} import {', '.join(names)}"
                if len(line) > WIDTH:
                    line = f"from {module} import (\n" + "".join(f"    {name},\n" for name in names) + ")"
                top.lines.append(line)
            if group:
                top.space(1)
        for name, (target, doc) in sorted(self._aliases.items()):
            top.line(f"{name}: TypeAlias = {target}")
            top.docstring(doc)
        if self._aliases:
            top.space(1)
        for name in sorted(self._constants, key=natural):
            top.line(f"{name} = {self._constants[name]}")
        top.lines.extend(self.body.lines)
        return "\n".join(_spaced(top.lines)).strip("\n") + "\n"


def _spaced(lines: list[str]) -> Iterator[str]:
    """The lines with as many blank ones between them as the formatter wants: two around what stands at the margin and
    opens a suite, one after a docstring that a nested function follows."""
    gap = 0
    in_suite = False
    before = ""
    for line in lines:
        if not line:
            gap += 1
            continue
        opens = line.startswith(("class ", "def ", "@"))
        if before.startswith("@"):
            gap = 0
        elif before:
            if opens or (in_suite and not line.startswith((" ", ")"))):
                gap = 2
            elif line.lstrip().startswith("def ") and line.startswith(" ") and before.endswith('"""'):
                gap = max(gap, 1)
        yield from [""] * gap
        in_suite = opens or (in_suite and line.startswith((" ", ")")))
        yield line
        before, gap = line, 0


def natural(name: str) -> tuple[str, int, str]:
    """Constants as they are listed: `LINE_9` before `LINE_10`."""
    stem, _, number = name.rpartition("_")
    return (stem, int(number), "") if number.isdecimal() else (name, -1, name)


def _import_order(module: str) -> tuple[int, str]:
    """The farther package first, as import sorters have it."""
    dots = len(module) - len(module.lstrip("."))
    return -dots, module


def _member_order(name: str) -> tuple[int, str]:
    """Constants, then classes, then functions."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return kind, name
