"""The program in default terms to NumPy: a package with one module for each rule file, beside the scalar one.

Each scope is a function of columns. One that cannot be worked out over columns (it goes through lists that are given,
say) is described all the same, with the reason: it is asked row by row. Gives text by path and touches no file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter

from compiler.columns.documented import documentation
from compiler.columns.example import how_to_ask
from compiler.columns.leaves import Leaf, leaves
from compiler.columns.modules import ColumnModule, case_name
from compiler.columns.nodes import Node, Op
from compiler.columns.order import reached
from compiler.columns.ranges import bounded
from compiler.columns.remarks import doubts_in_words
from compiler.columns.scopes import Scopes, Whole
from compiler.columns.shortcuts import tabled_dates
from compiler.columns.values import NotColumnar
from compiler.columns.write import Writing
from compiler.defaults.tree import Constant, Program, Scope
from compiler.emit.apart import Part, Plan, Prepared, pieces
from compiler.emit.declarations import doc_of
from compiler.emit.expressions import field_name
from compiler.emit.layout import Bracket, Code, Followed, Keyword, Text, call, collection, flat
from compiler.emit.module import quoted, whole
from compiler.emit.names import ModuleNames, name_program
from compiler.emit.to_python import package_files
from compiler.emit.writer import ModuleWriter, Names
from compiler.optimise.total import Knowledge, learn
from compiler.types import QualifiedName

#: What the functions of a module call: no name of the law may hide it.
_VOCABULARY = """
np Array Block Listing select select_code one_of outcome refusal rounded widened looked_up cut beyond overflows
narrowed below above nowhere both either
add_months add_years date_of year_of month_of day_of weekday NOWHERE scale out Mapping
"""


_HELD = """
In facts and answers amounts are `int64` in minor units, decimals `Decimals`, dates `datetime64[D]`, and cases the codes
in the classes below; `runtime.columns` has them all, and `help` of a function says them for its scope.
"""
_INSIDE = """
Inside, a function `_..._block` works out some rows: decimals are numerators over a scale, dates days since 1970.
"""


@dataclass(frozen=True, slots=True)
class _Emitter:
    program: Program
    named: dict[str, ModuleNames]
    known: Knowledge
    constants: Mapping[QualifiedName, Constant]
    scopes: Mapping[QualifiedName, Scope]

    @classmethod
    def of(cls, program: Program, named: dict[str, ModuleNames], known: Knowledge) -> _Emitter:
        constants = {each.name: each for module in program.modules for each in module.constants}
        scopes = {each.name: each for module in program.modules for each in module.scopes}
        return cls(program, named, known, constants, scopes)


def emit(program: Program, paths: Mapping[str, str]) -> dict[str, str]:
    """The text of each Python file, by its path in the folder of columns.

    `paths` gives each module's path without suffix, as `decree/part_4`. The same program gives the same text.
    """
    return plan(Prepared(program, paths)).files()


def plan(prepared: Prepared) -> Plan:
    """The files of the folder, each to be made apart from the others. A scope takes the longer, the more it calls."""
    named = name_program(prepared.program, prepared.paths)
    parts = (each for each in prepared.parts if each.module.scopes or each.module.enumerations)
    found = pieces(parts, named, ".py", _module, attrgetter("weight"))
    said = '"""Evaluators over NumPy columns, compiled from the rules. Nothing here is to be edited."""\n'
    return Plan(found, package_files((each.path for each in found), said))


def columnar(program: Program) -> dict[QualifiedName, str]:
    """Of each scope, why it cannot be worked out over columns; nothing of one that can."""
    of = _Emitter.of(program, {}, learn(program))
    told = {name: _whole(of, scope, is_recommended=False) for name, scope in of.scopes.items()}
    return {name: found if isinstance(found, str) else "" for name, found in told.items()}


def _whole(
    of: _Emitter, scope: Scope, is_recommended: bool
) -> tuple[Whole, tuple[tuple[Leaf, ...], ...], tuple[tuple[Node, ...], int]] | str:
    """A scope over columns with the columns of its outputs and the bound of its facts, or why there is none."""
    try:
        working = Scopes(of.program, of.known, of.constants, of.scopes)
        found = working.whole(scope, is_recommended)
        if found.doubtful is found.graph.true:
            raise NotColumnar("what no column can tell")
        outputs = tuple(
            tuple(leaves(found.graph, working.declared, declared.type, each.value, each.name))
            for declared, each in zip(scope.outputs, found.outputs, strict=True)
        )
        return found, outputs, bounded(reached(_roots(found, outputs)))
    except NotColumnar as reason:
        return str(reason)


def _roots(found: Whole, outputs: tuple[tuple[Leaf, ...], ...]) -> list[Node]:
    """All that is worked out: first what hardly any row is, doubtful and refused."""
    roots = [found.doubtful, found.refused]
    for output, several in zip(found.outputs, outputs, strict=True):
        roots.append(output.silent)
        for leaf in several:
            if leaf.items is None:
                roots.append(leaf.node)
            else:
                roots += [node for pair in leaf.items for node in pair]
    return roots


def _module(part: Part, named: dict[str, ModuleNames]) -> str:
    of, module = _Emitter.of(part.program, named, part.known), part.module
    own = named[module.name]
    header = (f"Compiled from {module.source.path}: change the rules there, and compile again.", _HELD, _INSIDE)
    writer = ModuleWriter(header, "." * (own.path.count("/") + 1), own.names)
    column = ColumnModule(of.named, own, writer, module.name)
    for enumeration in module.enumerations:
        body = writer.body
        body.space()
        with body.suite(f"class {own.classes[enumeration.name]}"):
            body.docstring(doc_of(enumeration.notes) or "The codes of its cases.")
            body.space(1)
            for code, case in enumerate(enumeration.cases):
                body.line(f"{case_name(case.name)} = {code}")
    for scope in module.scopes:
        _write_scope(of, column, scope)
    if module.scopes:
        writer.header = (header[0], *how_to_ask(column, of.known, module.scopes), *header[1:])
    return writer.text().replace("from numpy import NP\n", "import numpy as np\n")


def _write_scope(of: _Emitter, column: ColumnModule, scope: Scope) -> None:
    """The blocks of a scope (one for the readings that are recommended, one that takes them), its description, and its
    function."""
    writer, own = column.writer, column.own
    function, described = own.functions[scope.name], own.scopes[scope.name]
    stem = f"_{function.rstrip('_')}_block"
    found = _whole(of, scope, is_recommended=True)
    by_row, readings_by_row = found if isinstance(found, str) else "", ""
    keywords: list[Code] = []
    if isinstance(found, str):
        keywords.append(Keyword("by_row", quoted(f"It needs {found}.")))
    else:
        keywords.append(_write_block(column, scope, own.names.reserve(stem), *found))
        if any(each.reading is not None for each in scope.inputs):
            read = _whole(of, scope, is_recommended=False)
            if isinstance(read, str):
                readings_by_row = read
            else:
                keywords.append(_write_block(column, scope, own.names.reserve(f"{stem}_by_reading"), *read))
    body = writer.body
    body.space()
    head = writer.runtime("scopes", "ColumnScope")
    scalar = f"{column.scalar(scope.name.module)}.{described}"
    body.value(f"{described} =", call(head, Text(scalar), *keywords))
    body.space()
    answers, columns = writer.runtime("scopes", "Answers"), writer.runtime("columns", "Column")
    parameters = [
        f"{field_name(each.name)}: {columns}"
        if each.must_be_given
        else f"{field_name(each.name)}: {columns} | None = None"
        for each in scope.inputs
    ]
    taken = {field_name(each.name) for each in scope.inputs}
    threads = "threads" if "threads" not in taken else "on_threads"
    parameters.append(f"{threads}: int | None = None")
    with body.definition(function, parameters, answers, public=True):
        body.docstring(*documentation(column, of.known, scope, by_row, readings_by_row))
        given = (Keyword(field_name(each.name), Text(field_name(each.name))) for each in scope.inputs)
        body.value("return", call(f"{described}.ask", Text(threads), *given))


def _write_block(
    column: ColumnModule,
    scope: Scope,
    name: str,
    found: Whole,
    outputs: tuple[tuple[Leaf, ...], ...],
    limits: tuple[tuple[Node, ...], int],
) -> Code:
    """The function that works a block of rows out; how it is described: with the facts that it takes, and scales."""
    writer, graph = column.writer, found.graph
    writing = Writing(column, graph, Names(outer=column.own.names, taken=set(_VOCABULARY.split())))
    given_back = [leaf.node for several in outputs for leaf in several]
    for several in outputs:
        for leaf in several:
            if leaf.items is None:
                writing.puts.setdefault(leaf.node, leaf.path)
            for number, (at, _) in enumerate(leaf.items or (), 1):
                writing.puts.setdefault(at, f"{leaf.path}[{number}]")
    roots = _roots(found, outputs)
    bounded_facts, bound = limits
    writing.bounds.update(dict.fromkeys(bounded_facts, bound))
    writing.all(roots, given_back, roots[2:])
    puts = {path: node.kind.value for node, path in writing.puts.items()}
    doubts = [*writing.beyond.values()]
    if not found.doubtful.is_constant:
        doubts.append(writing.of(found.doubtful))
    statuses: list[Code] = []
    values: list[Code] = []
    scales: list[Code] = []
    shared = _statuses(writing, found)
    for output, several in zip(found.outputs, outputs, strict=True):
        statuses.append(collection((quoted(output.name), shared[output.silent])))
        for leaf in several:
            values.append(collection((quoted(leaf.path), _shown(writing, leaf))))
            if leaf.scale is not None:
                scales.append(collection((quoted(leaf.path), writing.scale(leaf.scale))))
    body = writer.body
    body.space()
    array = writer.runtime("columns", "Array")
    parameters = [f"{each}: {array}" for each in writing.facts.values()]
    parameters += [f"{each}: int" for each in writing.scales.values()] + ["scale: int"] * writing.is_scaled
    if puts:
        parameters.append(f"out: {writer.use('collections.abc', 'Mapping')}[str, {array}]")
    with body.definition(name, parameters, writer.runtime("blocks", "Block")):
        readings = ", by how the text is read" if name.endswith("_by_reading") else ""
        body.docstring(f"`{scope.name.name}` for a block of rows{readings}.")
        for spelt, code in writing.statements:
            for said in writing.comments.get(spelt, ()):
                body.comment(said)
            body.value(f"{spelt} =", code)
        doubtful = _doubtful(writing, doubts)
        if doubts:
            body.comment(doubts_in_words(found.doubtful, are_beyond=bool(writing.beyond)))
            spelt = writing.names.reserve("doubtful")
            body.value(f"{spelt} =", doubtful)
            doubtful = Text(spelt)
        items = [doubtful, _mapping(statuses), _mapping(values)]
        if scales:
            items.append(_mapping(scales))
        body.value("return", call("Block", *items))
    described: list[Code] = [Text(name), collection(tuple(quoted(each) for each in writing.facts))]
    paths_of = {"scales": tuple(writing.scales), "together": tuple(writing.together)}
    for keyword, paths in paths_of.items():
        if paths:
            described.append(Keyword(keyword, collection(tuple(quoted(each) for each in paths))))
    tabled = tabled_dates(found.doubtful)
    if tabled:
        described.append(Keyword("tabled", collection(tuple(quoted(each) for each in sorted(tabled)))))
    if writing.is_scaled:
        described.append(Keyword("takes_scale", Text("True")))
    if puts:
        pairs: list[Code] = [collection((quoted(path), quoted(kind))) for path, kind in puts.items()]
        described.append(Keyword("puts", _mapping(pairs)))
    return call(writer.runtime("blocks", "Blocks"), *described)


def _doubtful(writing: Writing, parts: list[Code]) -> Code:
    if len(parts) < 2:
        return parts[0] if parts else Text("None")
    return call(writing.module.writer.runtime("exact", "either"), *parts)


def _statuses(writing: Writing, found: Whole) -> dict[Node, Code]:
    """The outcomes of outputs, by where they are silent; one that several share is named."""
    uses = Counter(output.silent for output in found.outputs)
    written: dict[Node, Code] = {}
    for silent, count in uses.items():
        code = _status(writing, silent, found.refused)
        if count > 1 and isinstance(code, Bracket):
            name = writing.names.reserve("outcome_of_each" if silent.is_constant else "outcome_of_several")
            writing.statements.append((name, code))
            code = Text(name)
        written[silent] = code
    return written


def _status(writing: Writing, silent: Node, refused: Node) -> Code:
    """The outcome of an output: 0 a value, 1 silent, 3 refused."""
    if refused.is_constant:
        if refused.value:
            return whole(3)
        return whole(1 if silent.value else 0) if silent.is_constant else writing.of(silent)
    if silent.is_constant:
        head = writing.module.writer.runtime("exact", "silence" if silent.value else "refusal")
        return call(head, writing.of(refused))
    head = writing.module.writer.runtime("exact", "outcome")
    return call(head, writing.of(silent), writing.of(refused))


def _shown(writing: Writing, leaf: Leaf) -> Code:
    if leaf.items is None:
        return writing.of(leaf.node)
    head = writing.module.writer.runtime("columns", "Listing")
    return call(head, *(collection((_kept(writing, at), writing.of(code))) for at, code in leaf.items))


def _kept(writing: Writing, node: Node) -> Code:
    """A column that is looked at after the block: a fact may have changed by then."""
    written = writing.of(node)
    return call(f"{flat(written)}.copy") if node.op is Op.GIVEN else written


def _mapping(items: list[Code]) -> Code:
    """A dictionary."""
    pairs: list[Code] = []
    for each in items:
        assert isinstance(each, Bracket)
        key, value = each.items
        pairs.append(Followed(Text(f"{flat(key)}: "), value))
    return Bracket("", tuple(pairs), "{", "}")
