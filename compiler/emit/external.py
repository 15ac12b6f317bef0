"""Constants and functions of an external module: typed doors to the Python file that implements them.

The implementation stands beside the generated module under its name and `_external`, a copy of the file beside the
rules. That of the standard library is a part of the run-time library.
"""

from __future__ import annotations

from compiler.defaults.native import makes_abstract
from compiler.defaults.tree import Constant
from compiler.emit.declarations import doc_of
from compiler.emit.functions import definition
from compiler.emit.layout import Code, Text, call
from compiler.emit.module import ModuleContext
from compiler.emit.writer import Names
from compiler.types import FunctionType


def write_external(module: ModuleContext, constant: Constant) -> None:
    """A function that hands on to its implementation; a constant as its implementation has it."""
    body = module.writer.body
    spelt = module.own.constants[constant.name]
    found = f"{module.implementation(module.module.name)}.{constant.name.name}"
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
    signature = [f"{name}: {'str' if makes_abstract(constant) else module.type(type_)}" for name, type_ in parameters]
    with definition(module, spelt, signature, module.type(constant.type.result)):
        body.docstring(doc_of(constant.notes))
        arguments: tuple[Code, ...] = tuple(Text(name) for name, _ in parameters)
        if makes_abstract(constant):
            arguments = (call(module.writer.runtime("facts", "loads"), *arguments),)
        body.value("return", call(found, *arguments))
