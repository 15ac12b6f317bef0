"""Declarations, scopes and what stands in them."""

from __future__ import annotations

from typing import Any

from dsl.surface.tree import (
    AbstractTypeDeclaration,
    Assertion,
    Attribute,
    BaseType,
    BooleanLiteral,
    CaseDeclaration,
    DateRounding,
    Definition,
    EnumerationDeclaration,
    ExceptionClause,
    Expression,
    FieldDeclaration,
    Name,
    Notes,
    Role,
    ScopeDeclaration,
    ScopeUse,
    StructureDeclaration,
    SubscopeDeclaration,
    Target,
    TopLevelDeclaration,
    TypeExpression,
    VariableDeclaration,
)
from dsl.syntax.build.places import (
    Block,
    Children,
    Clause,
    Docstring,
    WithTrailing,
    attach,
    between,
    name_of,
    nodes,
    notes_of,
    whole,
)
from dsl.syntax.words import Word

# ---------------------------------------------------------------------------------------------- declarations


def _data_field(children: Children) -> FieldDeclaration:
    _, name, _, of_type, parameters = children
    values = parameters.value if parameters else ()
    return FieldDeclaration(name, of_type, values, False, Notes(), whole(children))


def _condition_field(children: Children) -> FieldDeclaration:
    word, name, parameters = children
    values = parameters.value if parameters else ()
    return FieldDeclaration(name, BaseType("boolean", word.span), values, True, Notes(), whole(children))


def _header(children: Children) -> tuple[Children, Children]:
    """The children up to the colon of a declaration, and those of its list."""
    colon = next(i for i, child in enumerate(children) if isinstance(child, Word) and child.type == "COLON")
    return children[: colon + 1], children[colon + 1 :]


def _end(header: Children, items: tuple[Any, ...]) -> Any:
    return items[-1] if items else header[-1]


def _structure(children: Children) -> WithTrailing:
    header, body = _header(children)
    items, trailing = attach(body)
    span = between(header[0], _end(header, items))
    (name,) = nodes(header)
    return WithTrailing(StructureDeclaration(name, items, notes_of(header), span), trailing, span)


def _case(children: Children) -> CaseDeclaration:
    _, name, _, payload = children
    return CaseDeclaration(name, payload, Notes(), whole(children))


def _enumeration(children: Children) -> WithTrailing:
    header, body = _header(children)
    items, trailing = attach(body)
    span = between(header[0], _end(header, items))
    return WithTrailing(EnumerationDeclaration(header[2], items, Notes(), span), trailing, span)


def _scope_declaration(children: Children) -> WithTrailing:
    header, body = _header(children)
    items, trailing = attach(body)
    span = between(header[0], _end(header, items))
    return WithTrailing(ScopeDeclaration(header[2], items, Notes(), span), trailing, span)


def _role(role: Word | None, output: Word | None, name: Name, word: Word) -> Role:
    """How a variable meets its caller; the two forms that say nothing or too much are reported."""
    if role is None:
        if output is None:
            word.sheet.report("missing-role", name.span.start, name.span.end, {"name": name.text})
        return Role.OUTPUT if output else Role.INTERNAL
    if role.type == "INTERNAL" and output is not None:
        role.sheet.report("internal-output", role.start, output.end, {"name": name.text})
    return Role[role.type]


def _variable(children: Children) -> VariableDeclaration:
    role, output, name, word, of_type, parameters, *states = children
    return _any_variable(children, _role(role, output, name, word), of_type, parameters, states, is_condition=False)


def _condition_variable(children: Children) -> VariableDeclaration:
    role, output, name, word, parameters, *states = children
    of_type = BaseType("boolean", word.span)
    return _any_variable(children, _role(role, output, name, word), of_type, parameters, states, is_condition=True)


def _any_variable(
    children: Children,
    role: Role,
    of_type: TypeExpression,
    parameters: Clause | None,
    states: Children,
    *,
    is_condition: bool,
) -> VariableDeclaration:
    return VariableDeclaration(
        name=children[2],
        role=role,
        is_output=children[1] is not None,
        type=of_type,
        is_condition=is_condition,
        parameters=parameters.value if parameters else (),
        states=tuple(nodes(states)),
        notes=Notes(),
        span=whole(children),
    )


def _subscope(children: Children) -> SubscopeDeclaration:
    role, output, name, _, path = children
    if role is not None:
        role.sheet.report("subscope-role", role.start, role.end, {"name": name.text, "role": role.text})
    return SubscopeDeclaration(name, path, output is not None, Notes(), whole(children))


def _top_level(children: Children) -> TopLevelDeclaration:
    _, name, _, of_type, parameters, _, body = children
    values = parameters.value if parameters else ()
    return TopLevelDeclaration(name, of_type, values, body, Notes(), whole(children))


def _abstract_type(children: Children) -> AbstractTypeDeclaration:
    return AbstractTypeDeclaration(children[2], Notes(), whole(children))


# ----------------------------------------------------------------------------------------------- scope items


def _label(children: Children) -> Clause:
    return Clause(children[1], whole(children))


def _exception(children: Children) -> ExceptionClause:
    return ExceptionClause(children[1] if len(children) > 1 else None, whole(children))


def _target(children: Children) -> Clause:
    words = [child for child in children if child.type != "DOT"]
    return Clause(tuple(name_of(word) for word in words), whole(children))


def _of_names(children: Children) -> Clause:
    return Clause(tuple(nodes(children)), whole(children))


def _guard(children: Children) -> Clause:
    return Clause(children[1], whole(children))


def _whole_target(path: Clause, parameters: Clause | None, state: Clause | None) -> Target:
    last = state or parameters or path
    values = parameters.value if parameters else ()
    return Target(path.value, values, state.value if state else None, between(path, last))


def _definition(children: Children) -> Definition:
    named, excepted, _, path, parameters, state, condition, _, consequence = children
    return Definition(
        target=_whole_target(path, parameters, state),
        label=named.value if named else None,
        exception=excepted,
        condition=condition.value if condition else None,
        consequence=consequence,
        is_rule=False,
        notes=Notes(),
        span=whole(children),
    )


def _rule(children: Children) -> Definition:
    """A rule says that a condition holds, or that it does not: its consequence is `true` or `false`."""
    kept = [child for child in children if not isinstance(child, Attribute | Docstring)]
    named, excepted, _, path, parameters, state, condition, *last = kept
    consequence = BooleanLiteral(len(last) == 1, whole(last))
    return Definition(
        target=_whole_target(path, parameters, state),
        label=named.value if named else None,
        exception=excepted,
        condition=condition.value if condition else None,
        consequence=consequence,
        is_rule=True,
        notes=notes_of(children),
        span=whole(children),
    )


def _assertion(children: Children) -> Assertion:
    condition: Expression = children[1]
    return Assertion(condition, Notes(), whole(children))


def _date_rounding(children: Children) -> DateRounding:
    first, word, direction = children
    if word.sheet.locale.builtins.get(word.text) != "round":
        word.sheet.report("date-rounding-form", first.start, direction.end, {"word": word.text})
    return DateRounding("up" if direction.type == "UP" else "down", whole(children))


def _scope_use(children: Children) -> WithTrailing:
    header, body = _header(children)
    items, trailing = attach(body)
    span = between(header[0], _end(header, items))
    return WithTrailing(ScopeUse(header[1], header[3], items, Notes(), span), trailing, span)


def _code(children: Children) -> Block:
    """The items of a block, and the notes after the last one, which say nothing of anything."""
    items, trailing = attach(children)
    return Block(items, tuple(trailing))


CALLBACKS = {
    "data_field": _data_field,
    "condition_field": _condition_field,
    "structure": _structure,
    "case": _case,
    "enumeration": _enumeration,
    "scope_declaration": _scope_declaration,
    "variable": _variable,
    "condition_variable": _condition_variable,
    "subscope": _subscope,
    "top_level": _top_level,
    "abstract_type": _abstract_type,
    "label": _label,
    "state": _label,
    "exception": _exception,
    "target": _target,
    "of_names": _of_names,
    "guard": _guard,
    "definition": _definition,
    "rule": _rule,
    "assertion": _assertion,
    "date_rounding": _date_rounding,
    "scope_use": _scope_use,
    "code": _code,
}
