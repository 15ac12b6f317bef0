"""Enumerations and structures as Python classes, and the descriptors that values of them are read and written by."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.defaults.tree import Enumeration, Module, Structure
from compiler.emit.descriptors import descriptor
from compiler.emit.expressions import field_name
from compiler.emit.layout import Code, Function, Joined, Keyword, Level, Text, call, collection
from compiler.emit.module import ModuleContext, measure, quoted
from compiler.emit.names import is_plain
from compiler.types import Base, EnumerationType, ListType, OptionalType, QualifiedName, StructureType, TupleType, Type
from dsl.surface.tree import Notes


def doc_of(notes: Notes) -> str:
    """What the author says of an item."""
    return notes.doc or notes.text_of("description") or notes.text_of("doc") or ""


def write_declarations(module: ModuleContext) -> None:
    """The classes of a module's enumerations and structures, then their descriptors."""
    for enumeration in module.module.enumerations:
        if is_plain(enumeration):
            _write_enum(module, enumeration)
        else:
            _write_cases(module, enumeration)
    for structure in module.module.structures:
        _write_structure(module, structure)
    for declared in in_order(module.module):
        _write_descriptor(module, declared)


def _write_enum(module: ModuleContext, enumeration: Enumeration) -> None:
    base = module.writer.use("enum", "Enum")
    body = module.writer.body
    body.space()
    with body.suite(f"class {module.class_of(enumeration.name)}({base})"):
        body.docstring(doc_of(enumeration.notes))
        if doc_of(enumeration.notes):
            body.space(1)
        for case in enumeration.cases:
            member = module.own.cases[enumeration.name, case.name]
            body.line(f"{member} = {quoted(case.name).text}")
            if doc_of(case.notes):
                body.docstring(doc_of(case.notes))


def _write_cases(module: ModuleContext, enumeration: Enumeration) -> None:
    body = module.writer.body
    classes = []
    for case in enumeration.cases:
        name = module.case_of(enumeration.name, case.name)
        classes.append(name)
        _decorate(module)
        with body.suite(f"class {name}"):
            body.docstring(doc_of(case.notes))
            if case.payload is not None:
                if doc_of(case.notes):
                    body.space(1)
                body.attribute("content", module.type(case.payload))
            elif not doc_of(case.notes):
                body.line("pass")
    alias = module.writer.use("typing", "TypeAlias")
    opening = f"{module.class_of(enumeration.name)}: {alias} ="
    body.space()
    first, *rest = (Text(each) for each in classes)
    body.value(opening, Joined((first, *rest), ("|",) * len(rest), Level.BIT_OR) if rest else first)
    body.docstring(doc_of(enumeration.notes))


def measured(doc: str, shown: Type, *more: str) -> str:
    """What the author says of an item, in what its number counts where he does not say so, and what else there is."""
    doc = " ".join(doc.split())
    counted = measure(shown)
    added = "; ".join(part for part in (counted if counted not in doc else "", *more) if part)
    if not added or not doc:
        return f"({added})" if added else doc
    return f"{doc[:-1]} ({added})." if doc.endswith(".") else f"{doc} ({added})"


def _decorate(module: ModuleContext) -> None:
    decorator = module.writer.runtime("records", "frozen")
    module.writer.body.space()
    module.writer.body.line(f"@{decorator}")


def _write_structure(module: ModuleContext, structure: Structure) -> None:
    body = module.writer.body
    name = module.class_of(structure.name)
    _decorate(module)
    with body.suite(f"class {name}"):
        outputs = f"What the scope `{structure.name.name}` answers." if structure.of_scope else ""
        told = doc_of(structure.notes) or outputs
        body.docstring(told)
        if told and structure.fields:
            body.space(1)
        for each in structure.fields:
            body.attribute(field_name(each.name), module.type(each.type))
            told = doc_of(each.notes)
            body.docstring(measured(told, each.type) if each.type is not Base.MONEY else told)
        if not structure.fields and not told:
            body.line("pass")


# ------------------------------------------------------------------------------------------------------- descriptors


def in_order(module: Module) -> Iterator[Structure | Enumeration]:
    """The declarations, each after those it mentions; recursion is refused before this."""
    own: dict[QualifiedName, Structure | Enumeration] = {}
    own.update((each.name, each) for each in module.enumerations)
    own.update((each.name, each) for each in module.structures)
    done: set[QualifiedName] = set()

    def visit(declared: Structure | Enumeration) -> Iterator[Structure | Enumeration]:
        if declared.name in done:
            return
        done.add(declared.name)
        for part in _parts(declared):
            for name in _mentioned(part):
                if name in own:
                    yield from visit(own[name])
        yield declared

    for declared in own.values():
        yield from visit(declared)


def _parts(declared: Structure | Enumeration) -> tuple[Type, ...]:
    if isinstance(declared, Structure):
        return tuple(each.type for each in declared.fields)
    return tuple(case.payload for case in declared.cases if case.payload is not None)


def _mentioned(shown: Type) -> Iterator[QualifiedName]:
    match shown:
        case StructureType(name) | EnumerationType(name):
            yield name
        case ListType(element) | OptionalType(element):
            yield from _mentioned(element)
        case TupleType(items):
            for item in items:
                yield from _mentioned(item)
        case _:
            pass


def _write_descriptor(module: ModuleContext, declared: Structure | Enumeration) -> None:
    code = _structure(module, declared) if isinstance(declared, Structure) else _enumeration(module, declared)
    module.writer.body.space(1)
    module.writer.body.value(f"{module.own.descriptors[declared.name]} =", code)


def _structure(module: ModuleContext, structure: Structure) -> Code:
    field = module.writer.runtime("schema", "Field")
    fields = tuple(
        call(field, quoted(each.name), descriptor(module, each.type), *_doc(doc_of(each.notes)))
        for each in structure.fields
    )
    read = collection(tuple(Text(f"value.{field_name(each.name)}") for each in structure.fields))
    return call(
        module.writer.runtime("schema", "Structure"),
        quoted(structure.name.name),
        collection(fields),
        Keyword("build", Text(module.class_of(structure.name))),
        Keyword("read", Function(("value",), read)),
        *_doc(doc_of(structure.notes), "doc"),
        *_doc(structure.name.module, "module"),
    )


def _enumeration(module: ModuleContext, enumeration: Enumeration) -> Code:
    case_ = module.writer.runtime("schema", "Case")
    cases = []
    for case in enumeration.cases:
        payload = () if case.payload is None else (descriptor(module, case.payload),)
        cases.append(call(case_, quoted(case.name), *payload, *_doc(doc_of(case.notes), "doc" if not payload else "")))
    if is_plain(enumeration):
        build: Code = Function(("case", "_"), call(module.class_of(enumeration.name), Text("case")))
        read: Code = Function(("value",), collection((Text("value.value"), Text("None"))))
    else:
        names = (quoted(case.name).text for case in enumeration.cases)
        classes = (module.case_of(enumeration.name, case.name) for case in enumeration.cases)
        pairs = tuple(collection((Text(name), Text(each))) for name, each in zip(names, classes, strict=True))
        build = call(module.writer.runtime("scopes", "building"), *pairs)
        read = call(module.writer.runtime("scopes", "reading"), *pairs)
    return call(
        module.writer.runtime("schema", "Enumeration"),
        quoted(enumeration.name.name),
        collection(tuple(cases)),
        Keyword("build", build),
        Keyword("read", read),
        *_doc(doc_of(enumeration.notes), "doc"),
    )


def _doc(doc: str, keyword: str = "") -> tuple[Code, ...]:
    if not doc:
        return ()
    text = quoted(" ".join(doc.split()))
    return (Keyword(keyword, text) if keyword else text,)
