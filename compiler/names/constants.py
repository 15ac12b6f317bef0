"""Top-level constants and functions: a declaration without a body is a prototype, and its body may come later."""

from __future__ import annotations

from compiler.names.lookup import Names
from compiler.names.tree import Constant, Parameter
from compiler.types import AbstractType, QualifiedName, Type
from dsl.diagnostics import Diagnostic, Label
from dsl.surface import tree as surface


class ConstantReader:
    """Reads the constants of one module: all declarations in their order, then `constants()`.

    In an external module every declaration is a prototype, whose body is written in Python.
    """

    def __init__(self, module: str, is_external: bool, names: Names) -> None:
        self.module = module
        self.is_external = is_external
        self.names = names
        self._found: dict[str, Constant] = {}
        self._makers: dict[str, Constant] = {}

    def declare(self, item: surface.TopLevelDeclaration, is_public: bool) -> None:
        """Adds a declaration, or the body of one that stands before."""
        constant = self._constant(item, is_public)
        name = constant.name.name
        if self.is_external and constant.body is not None:
            self._report("body-in-external", item, {"name": name, "module": self.module})
            return
        before = self._found.get(name)
        if before is None:
            self._found[name] = constant
            return
        label = Label(before.span, "first declared here")
        if (before.body is None) == (constant.body is None):
            self._report("duplicate-declaration", item, {"name": name}, label)
        elif _types(before) != _types(constant):
            self._report("prototype-differs", item, {"name": name}, label)
            self._found[name] = before if constant.body is None else constant
        else:
            self._found[name] = _joined(before, constant)

    def declare_type(self, item: surface.AbstractTypeDeclaration, is_public: bool) -> None:
        """Adds the function that makes a value of an external type from JSON; it bears the type's name."""
        name = QualifiedName(self.module, item.name.text)
        made = AbstractType(name)
        parameters = (Parameter("json", made, item.name.span),)
        maker = Constant(name, parameters, made, None, is_public, item.notes, item.name.span)
        self._makers.setdefault(name.name, maker)

    def constants(self) -> dict[str, Constant]:
        """The constants by name; a prototype that nowhere gets a body is reported and left out."""
        if self.is_external:
            return {**self._makers, **self._found}
        for name, each in self._found.items():
            if each.body is None:
                diagnostic = Diagnostic("prototype-without-body", each.span, {"name": name})
                self.names.diagnostics.append(diagnostic)
        return {**self._makers, **self._found}

    def _constant(self, item: surface.TopLevelDeclaration, is_public: bool) -> Constant:
        parameters = tuple(parameter(each, self.names.type_of(each.type, self.module)) for each in item.parameters)
        result = self.names.type_of(item.type, self.module)
        name = QualifiedName(self.module, item.name.text)
        calendar = self._calendar(item)
        return Constant(name, parameters, result, item.body, is_public, item.notes, item.name.span, calendar)

    def _calendar(self, item: surface.TopLevelDeclaration) -> QualifiedName | None:
        """The calendar of `#[calendar = …]`, in which a function counts working days."""
        for attribute in item.notes.attributes:
            if attribute.path != ("calendar",):
                continue
            if not isinstance(attribute.value, surface.Construction) or attribute.value.payload is not None:
                self.names.diagnostics.append(Diagnostic("calendar-attribute", attribute.span, {}))
                return None
            return self.names.resolve(attribute.value.path, self.module, "calendar")
        return None

    def _report(self, code: str, item: surface.TopLevelDeclaration, data: dict[str, str], *labels: Label) -> None:
        self.names.diagnostics.append(Diagnostic(code, item.name.span, data, labels))


def _types(constant: Constant) -> tuple[Type, ...]:
    return (constant.result, *(each.type for each in constant.parameters))


def _joined(before: Constant, later: Constant) -> Constant:
    """A prototype with its body: public if either is; the names of the parameters are those of the body."""
    prototype, body = (before, later) if before.body is None else (later, before)
    notes = prototype.notes if prototype.notes.doc else body.notes
    calendar = body.calendar or prototype.calendar
    is_public = before.is_public or later.is_public
    return Constant(body.name, body.parameters, body.result, body.body, is_public, notes, body.span, calendar)


def parameter(written: surface.Parameter, type_: Type) -> Parameter:
    """A parameter with its type; `#[implicit_position_argument]` marks one that callers do not give."""
    is_position = any(each.path == ("implicit_position_argument",) for each in written.notes.attributes)
    return Parameter(written.name.text, type_, written.span, is_position)
