"""Enumerations and structures as JavaScript, and the descriptors that values of them are read and written by."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.defaults.tree import Enumeration, Structure
from compiler.emit.declarations import doc_of, in_order, measured
from compiler.emit.names import is_plain
from compiler.emit.writer import Names
from compiler.javascript.descriptors import descriptor
from compiler.javascript.layout import Arrow, Code, Property, Text, array, call, object_of
from compiler.javascript.module import ModuleContext, quoted
from compiler.javascript.names import RESERVED
from compiler.javascript.writer import renamed


def write_declarations(module: ModuleContext) -> None:
    """A module's enumerations and structures, then their descriptors."""
    for enumeration in module.module.enumerations:
        if is_plain(enumeration):
            _write_plain(module, enumeration)
        else:
            _write_cases(module, enumeration)
    for structure in module.module.structures:
        _write_structure(module, structure)
    for declared in in_order(module.module):
        code = _structure(module, declared) if isinstance(declared, Structure) else _enumeration(module, declared)
        module.writer.body.space()
        module.writer.body.assigned(f"export const {module.own.descriptors[declared.name]}", code)


def _write_plain(module: ModuleContext, enumeration: Enumeration) -> None:
    """An enumeration whose cases carry nothing: an object with one value a case."""
    body, named = module.writer.body, module.writer.runtime("schema", "Named")
    body.space()
    body.comment(doc_of(enumeration.notes), (f"@enum {{{named}}}",))
    with body.suite(f"export const {module.class_of(enumeration.name)} = Object.freeze(", "});"):
        for case in enumeration.cases:
            body.comment(doc_of(case.notes))
            body.line(f"{module.own.cases[enumeration.name, case.name]}: new {named}({quoted(case.name).text}),")


def _write_cases(module: ModuleContext, enumeration: Enumeration) -> None:
    """An enumeration of which some case carries something: a class for each that does, one object for each other."""
    body, told = module.writer.body, []
    for case in enumeration.cases:
        name = module.case_of(enumeration.name, case.name)
        body.space()
        body.comment(doc_of(case.notes))
        if case.payload is None:
            named = module.writer.runtime("schema", "Named")
            body.line(f"export const {name} = Object.freeze(new {named}({quoted(case.name).text}));")
            told.append(f"typeof {name}")
            continue
        told.append(name)
        with body.suite(f"export class {name}"):
            body.comment((f"@param {{{module.type(case.payload)}}} content {measured('', case.payload)}".rstrip(),))
            with body.suite("constructor(content)"):
                body.line("this.content = content;")
    body.space()
    typedef = f"@typedef {{{' | '.join(dict.fromkeys(told))}}} {module.class_of(enumeration.name)}"
    body.comment(doc_of(enumeration.notes), (typedef,))


def _write_structure(module: ModuleContext, structure: Structure) -> None:
    body, spelt = module.writer.body, module.fields(structure.name)
    outputs = f"What the scope `{structure.name.name}` answers." if structure.of_scope else ""
    body.space()
    body.comment(doc_of(structure.notes) or outputs)
    with body.suite(f"export class {module.class_of(structure.name)}"):
        types = ", ".join(f"{spelt[each.name]}: {module.type(each.type)}" for each in structure.fields)
        if not structure.fields:
            return
        body.comment((f"@param {{{{ {types} }}}} fields",))
        inside = _inside(spelt.values())
        with body.suite(body.taking("constructor", [renamed(name, own) for name, own in inside.items()])):
            for each in structure.fields:
                body.comment(measured(doc_of(each.notes), each.type))
                body.line(f"this.{spelt[each.name]} = {inside[spelt[each.name]]};")


def _inside(spelt: Iterable[str]) -> dict[str, str]:
    """The fields as variables: `return` is a property, but no variable."""
    names = Names(reserved=RESERVED)
    return {name: names.reserve(name) for name in spelt}


# ------------------------------------------------------------------------------------------------------- descriptors


def _structure(module: ModuleContext, structure: Structure) -> Code:
    field = f"new {module.writer.runtime('schema', 'Field')}"
    fields = (
        call(field, quoted(each.name), descriptor(module, each.type), *_doc(doc_of(each.notes)))
        for each in structure.fields
    )
    spelt = [module.fields(structure.name)[each.name] for each in structure.fields]
    inside = _inside(spelt)
    made = call(
        f"new {module.class_of(structure.name)}",
        *([object_of(*(Property(each, Text(inside[each])) for each in spelt))] if spelt else []),
    )
    properties = [
        Property("build", Arrow(tuple(inside.values()), made)),
        Property("read", Arrow(("value",), array(*(Text(f"value.{each}") for each in spelt)))),
        *(Property("doc", each) for each in _doc(doc_of(structure.notes))),
        *(Property("module", each) for each in _doc(structure.name.module)),
    ]
    head = f"new {module.writer.runtime('schema', 'Structure')}"
    return call(head, quoted(structure.name.name), array(*fields), object_of(*properties))


def _enumeration(module: ModuleContext, enumeration: Enumeration) -> Code:
    case_ = f"new {module.writer.runtime('schema', 'Case')}"
    cases = []
    for case in enumeration.cases:
        doc = _doc(doc_of(case.notes))
        payload = (descriptor(module, case.payload),) if case.payload is not None else (Text("null"),) if doc else ()
        cases.append(call(case_, quoted(case.name), *payload, *doc))
    if is_plain(enumeration):
        build: Code = call(module.writer.runtime("scopes", "naming"), Text(module.class_of(enumeration.name)))
        read: Code = Text(module.writer.runtime("scopes", "named"))
    else:
        pairs = [
            array(quoted(case.name), Text(module.case_of(enumeration.name, case.name))) for case in enumeration.cases
        ]
        build = call(module.writer.runtime("scopes", "building"), *pairs)
        read = call(module.writer.runtime("scopes", "reading"), *pairs)
    properties = [
        Property("build", build),
        Property("read", read),
        *(Property("doc", each) for each in _doc(doc_of(enumeration.notes))),
    ]
    head = f"new {module.writer.runtime('schema', 'Enumeration')}"
    return call(head, quoted(enumeration.name.name), array(*cases), object_of(*properties))


def _doc(doc: str) -> tuple[Code, ...]:
    return (quoted(" ".join(doc.split())),) if doc else ()
