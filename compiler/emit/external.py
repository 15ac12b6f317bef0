"""Constants and functions of an external module: typed doors to the Python file that implements them.

The implementation stands beside the generated module under its name and `_external`, a copy of the file beside the
rules. That of the standard library is a part of the run-time library.
"""

from __future__ import annotations

from compiler.defaults.native import LIBRARY_NATIVES
from compiler.defaults.tree import Constant
from compiler.emit.declarations import doc_of
from compiler.emit.functions import definition
from compiler.emit.layout import Text, call
from compiler.emit.module import ModuleContext
from compiler.emit.writer import Names
from compiler.types import FunctionType

#: What the name of a copied implementation ends in.
ENDING = "_external"


def write_external(module: ModuleContext, constant: Constant) -> None:
    """A function that hands on to its implementation; a constant as its implementation has it."""
    body = module.writer.body
    spelt = module.own.constants[constant.name]
    found = f"{_implementation(module)}.{constant.name.name}"
    body.space()
    if not isinstance(constant.type, FunctionType):
        if constant.name in module.lazy_constants:
            body.line(f"@{module.writer.use('functools', 'cache')}")
            with definition(module, spelt, [], module.type(constant.type)):
                body.docstring(doc_of(constant.notes))
                body.value("return", Text(found))
            return
        body.value(f"{spelt}: {module.type(constant.type)} =", Text(found))
        body.docstring(doc_of(constant.notes))
        return
    names = Names(outer=module.own.names)
    parameters = [(names.reserve(each.name), each.type) for each in constant.parameters]
    signature = [f"{name}: {module.type(type_)}" for name, type_ in parameters]
    with definition(module, spelt, signature, module.type(constant.type.result)):
        body.docstring(doc_of(constant.notes))
        body.value("return", call(found, *(Text(name) for name, _ in parameters)))


def _implementation(module: ModuleContext) -> str:
    """The Python module that implements the declarations, imported."""
    if module.module.name == LIBRARY_NATIVES:
        return module.writer.use(f"{module.writer.package}runtime", "library_natives")
    return module.writer.use(".", f"{module.own.file}{ENDING}")
