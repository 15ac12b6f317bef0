"""The code writer: lines with their indentation, comments for readers and editors, and the imports and constants that a
module turns out to need."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from compiler.emit.writer import Names, natural
from compiler.javascript.layout import STEP, WIDTH, Code, call, flat, lay, lay_behind, lay_returned
from compiler.javascript.names import VOCABULARY


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

    def returned(self, opening: str, code: Code, remark: str = "") -> None:
        """`return code;` or `throw code;`."""
        laid = lay_returned(code, self.indent, self.indent + len(opening) + 1, 1)
        self._remarked(f"{opening} {laid};", remark)

    def assigned(self, opening: str, code: Code, sign: str = "=", remark: str = "") -> None:
        """`const name = code;`."""
        opening = f"{opening} {sign}"
        self._remarked(f"{opening}{lay_behind(code, self.indent, self.indent + len(opening), 1)};", remark)

    def _remarked(self, line: str, remark: str) -> None:
        """A remark stands at the end of the line; above, where there is no room."""
        if remark and "\n" not in line and self.indent + len(line) + 4 + len(remark) <= WIDTH:
            line += f" // {remark}"
        else:
            self.remark(remark)
        self.line(line)

    def statement(self, code: Code) -> None:
        self.line(f"{lay(code, self.indent, self.indent, 1)};")

    @contextmanager
    def suite(self, opening: str, closing: str = "}") -> Iterator[None]:
        """Lines between `opening {` and `}`."""
        self.line(f"{opening}{{" if opening.endswith("(") else f"{opening} {{")
        self.depth += 1
        yield
        self.depth -= 1
        self.line(closing)

    @contextmanager
    def when(self, condition: Code, remark: str = "") -> Iterator[None]:
        """Lines under `if (condition)`; a remark stands above."""
        laid = lay(call("if ", condition), self.indent, self.indent, 2)
        laid = laid.replace(",\n" + " " * self.indent + ")", "\n" + " " * self.indent + ")") if "\n" in laid else laid
        self.remark(remark)
        with self.suite(laid):
            yield

    def taking(self, opening: str, properties: list[str]) -> str:
        """The head of a function that takes one object apart."""
        header = f"{opening}({{ {', '.join(properties)} }})"
        if self.indent + len(header) + 2 <= WIDTH:
            return header
        inside = "".join(f"{' ' * (self.indent + STEP)}{each},\n" for each in properties)
        return f"{opening}({{\n{inside}{' ' * self.indent}}})"

    def taken(self, keyword: str, properties: list[str], source: str) -> None:
        """`const { name, name = null } = source;`."""
        together = f"{keyword} {{ {', '.join(properties)} }} = {source};"
        if self.indent + len(together) <= WIDTH:
            self.line(together)
            return
        self.line(f"{keyword} {{")
        for each in properties:
            self.line(f"{' ' * STEP}{each},")
        self.line(f"}} = {source};")

    @contextmanager
    def function(self, opening: str, parameters: list[str], closing: str = "}") -> Iterator[None]:
        """A function: its parameters on one line where they fit."""
        together = f"{opening}({', '.join(parameters)})"
        if self.indent + len(together) + 2 > WIDTH:
            inside = ",\n".join(" " * (self.indent + STEP) + each for each in parameters)
            together = f"{opening}(\n{inside},\n{' ' * self.indent})"
        with self.suite(together, closing):
            yield

    def comment(self, *paragraphs: str | tuple[str, ...]) -> None:
        """A comment for readers and editors; each paragraph is wrapped, but for one that is given as lines, of which
        each is."""
        told = [each for each in paragraphs if (each if isinstance(each, tuple) else each.strip())]
        if not told:
            return
        width = WIDTH - self.indent - 3
        wrapped = "\n\n".join(_wrapped(each, width) for each in told).replace("*/", "*\\/")
        if "\n" not in wrapped and len(wrapped) + 4 <= width:
            self.line(f"/** {wrapped} */")
            return
        self.line("/**")
        for each in wrapped.split("\n"):
            self.line(f" * {each}".rstrip())
        self.line(" */")

    def remark(self, *sentences: str) -> None:
        """A comment within a function: the provisions, and what they say."""
        told = ": ".join(" ".join(each.split()) for each in sentences if each.strip())
        for line in _filled(told, WIDTH - self.indent - 3, "").split("\n") if told else ():
            self.line(f"// {line}")

    def space(self) -> None:
        if self.lines and self.lines[-1]:
            self.lines.append("")


def _wrapped(paragraph: str | tuple[str, ...], width: int) -> str:
    if isinstance(paragraph, tuple):
        return "\n".join(_filled(each, width, "  ") for each in paragraph)
    return _filled(paragraph, width, "")


def _filled(text: str, width: int, deeper: str) -> str:
    text = " ".join(text.split())
    if len(text) <= width:
        return text
    return textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False, subsequent_indent=deeper)


@dataclass(slots=True)
class ModuleWriter:
    """One module in the making. `root` leads from it to the folder of all modules: `./`, `../`."""

    header: tuple[str | tuple[str, ...], ...]
    root: str
    names: Names
    body: Block = field(default_factory=Block)
    _imports: dict[str, set[str]] = field(default_factory=dict)
    _modules: dict[str, str] = field(default_factory=dict)
    _types: dict[str, str] = field(default_factory=dict)
    _constants: dict[str, tuple[str, Code]] = field(default_factory=dict)

    def runtime(self, module: str, name: str) -> str:
        """A name of the run-time library, imported."""
        assert name in VOCABULARY, name
        self._imports.setdefault(f"{self.root}runtime/{module}.js", set()).add(name)
        return name

    def runtime_type(self, module: str, name: str) -> str:
        """A class of the run-time library that comments mention."""
        self._types[name] = f"{self.root}runtime/{module}.js"
        return name

    def beside(self, path: str, alias: str) -> str:
        """Another module, imported whole under a name."""
        self._modules[alias] = path
        return alias

    def constant(self, wanted: str, code: Code) -> str:
        """A constant at the top of the module; the same value is written once."""
        key = f"{wanted} {flat(code)}"
        if key not in self._constants:
            self._constants[key] = self.names.reserve(wanted), code
        return self._constants[key][0]

    def text(self) -> str:
        top = Block()
        top.comment(*self.header)
        top.space()
        for alias, path in sorted(self._modules.items(), key=lambda each: (each[1], each[0])):
            top.line(f'import * as {alias} from "{path}";')
        imported = set()
        for path, names in sorted(self._imports.items()):
            imported |= names
            listed = ", ".join(sorted(names))
            line = f'import {{ {listed} }} from "{path}";'
            if len(line) > WIDTH:
                inside = "".join(f"  {name},\n" for name in sorted(names))
                line = f'import {{\n{inside}}} from "{path}";'
            top.line(line)
        top.space()
        for name, path in sorted(self._types.items()):
            if name not in imported:
                top.comment(*_type_import(name, path))
        top.space()
        for name, code in sorted(self._constants.values(), key=lambda each: natural(each[0])):
            top.assigned(f"const {name}", code)
        top.space()
        lines = [*top.lines, *self.body.lines]
        kept = [line for position, line in enumerate(lines) if line or (position and lines[position - 1])]
        return "\n".join(kept).strip("\n") + "\n"


def _type_import(name: str, path: str) -> Iterator[tuple[str, ...]]:
    """The tags that import a type for comments alone; `Present` says of what."""
    if name == "Present":
        yield ("@template T", f'@typedef {{import("{path}").{name}<T>}} {name}')
    else:
        yield (f'@typedef {{import("{path}").{name}}} {name}',)


def renamed(name: str, inside: str) -> str:
    """A property taken out of an object, under another name where it needs one."""
    return name if name == inside else f"{name}: {inside}"
