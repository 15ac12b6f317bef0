"""Constants and functions of an external module: typed doors to the Python file that implements them.

The implementation stands beside the generated module under its name and `_external`, a copy of the file beside the
rules. That of the standard library is a part of the run-time library.
"""

from __future__ import annotations

from compiler.defaults.native import LIBRARY_NATIVES, makes_abstract
from compiler.defaults.tree import Constant
from compiler.emit.declarations import doc_of
from compiler.emit.layout import Code, Function, Text, call
from compiler.emit.module import ModuleContext, quoted
from compiler.emit.writer import Names
from compiler.types import FunctionType


def write_external(module: ModuleContext, constant: Constant) -> None:
    """A function that hands on to its implementation; a constant as its implementation has it."""
    body = module.writer.body
    spelt = module.own.constants[constant.name]
    found = Text(f"{module.implementation(module.module.name)}.{constant.name.name}")
    body.space()
    if not isinstance(constant.type, FunctionType):
        body.line(f"@{module.writer.use('functools', 'cache')}")
        with body.definition(spelt, [], module.type(constant.type)):
            body.docstring(doc_of(constant.notes))
            body.value("return", _outside(module, constant, found))
        return
    names = Names(outer=module.own.names)
    parameters = [(names.reserve(each.name), each.type) for each in constant.parameters]
    signature = [f"{name}: {'str' if makes_abstract(constant) else module.type(type_)}" for name, type_ in parameters]
    with body.definition(spelt, signature, module.type(constant.type.result)):
        body.docstring(doc_of(constant.notes))
        arguments: tuple[Code, ...] = tuple(Text(name) for name, _ in parameters)
        if makes_abstract(constant):
            arguments = (call(module.writer.runtime("facts", "loads"), *arguments),)
        body.value("return", _outside(module, constant, call(found.text, *arguments)))


def _outside(module: ModuleContext, constant: Constant, code: Code) -> Code:
    """The call with what goes wrong in it made a failure; the library is trusted."""
    if module.module.name == LIBRARY_NATIVES:
        return code
    names = (quoted(constant.name.module), quoted(constant.name.name))
    return call(module.writer.runtime("external", "outside"), *names, Function((), code))
