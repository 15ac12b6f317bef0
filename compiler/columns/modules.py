"""A module of columns in the making: how it reads the others, and how cases are written in it."""

from __future__ import annotations

import keyword
from dataclasses import dataclass, field

from compiler.columns.nodes import Code as CaseCode
from compiler.emit.layout import Code, flat
from compiler.emit.names import ModuleNames, relative_to
from compiler.emit.writer import ModuleWriter, python_name
from compiler.types import QualifiedName


@dataclass(slots=True)
class ColumnModule:
    """One module of columns in the making. `beside` imports another module of the package and gives its name."""

    named: dict[str, ModuleNames]
    own: ModuleNames
    writer: ModuleWriter
    module: str
    #: The tables of the module by what they hold, each with its name.
    tables: dict[str, str] = field(default_factory=dict)

    def beside(self, module: str) -> str:
        """A module of columns, imported."""
        return self.writer.use(*relative_to(self.own.path, self.named[module].path))

    def scalar(self, module: str) -> str:
        """The scalar module above the columns, imported under a name of its own."""
        path = self.named[module].path.split("/")
        package = "." + self.writer.package + ".".join(path[:-1])
        self.writer.use(package, f"{path[-1]} as scalar_{path[-1]}")
        return f"scalar_{path[-1]}"

    def table(self, wanted: str, code: Code) -> str:
        """The name of a table at the top of the module, where one that several functions look into stands once."""
        held = f"{wanted} {flat(code)}"
        if held not in self.tables:
            self.tables[held] = self.writer.constant(self.own.names.reserve(wanted), code)
        return self.tables[held]

    def case(self, code: CaseCode) -> str:
        """The code of a case, by its name."""
        name = QualifiedName(*code.enumeration)
        return self.spelt(code) if name.module == self.module else f"{self.beside(name.module)}.{self.spelt(code)}"

    def spelt(self, code: CaseCode) -> str:
        """A case as its own module has it."""
        name = QualifiedName(*code.enumeration)
        return f"{self.named[name.module].classes[name]}.{case_name(code.case)}"


def case_name(case: str) -> str:
    """A case as an attribute of the class of codes."""
    name = python_name(case)
    return f"{name}_" if keyword.iskeyword(name) else name
