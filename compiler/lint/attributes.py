"""Attributes that nothing reads: unknown ones, and known ones in a place or with a value that they do not have.

Source: the table of attributes of the Catala reference; `implements`, `reading` and the bounds of a domain are our
own. A dotted attribute whose first word is none of these belongs to a plug-in, and `passthrough` to upstream's own
tests: nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from compiler.defaults.domains import BOUNDS
from dsl.diagnostics import Diagnostic
from dsl.diagnostics.suggest import did_you_mean
from dsl.locales.speech import Spoken
from dsl.records import record
from dsl.surface import tree as surface

_TYPES = (surface.StructureDeclaration, surface.EnumerationDeclaration, surface.AbstractTypeDeclaration)
_VARIABLES = (surface.VariableDeclaration, surface.SubscopeDeclaration)
_PARTS = (surface.FieldDeclaration, surface.CaseDeclaration, surface.Parameter, *_VARIABLES)
_TOP = (surface.ScopeDeclaration, surface.TopLevelDeclaration, *_TYPES)
_ITEMS = (surface.Definition, surface.Assertion)
#: What can encode words of the law.
_ENCODING = (
    *_TOP,
    *_ITEMS,
    *_VARIABLES,
    surface.FieldDeclaration,
    surface.CaseDeclaration,
    surface.CalendarDeclaration,
    surface.ScopeUse,
)
_FAILING = (surface.Assertion, surface.AssertionIn, surface.Impossible)
#: What can hold facts.
_GIVEN = (surface.VariableDeclaration, surface.FieldDeclaration, surface.CaseDeclaration)
_VALUES = (surface.Attributed, surface.AssertionIn, surface.Impossible, surface.JsonValue)

_Value: TypeAlias = Literal["no value", "a text between quotes", "a text or no value", "a calendar", "a value"]


@record
class _Known:
    """Where an attribute may stand (`where` in words), and what it takes after `=`."""

    places: tuple[type, ...]
    where: str
    takes: _Value


_ANYWHERE = (*_TOP, *_PARTS, *_ITEMS, surface.ScopeUse)
_TEXT: _Value = "a text between quotes"
_DECLARED = "a declaration, one of its parts, a rule or an assertion"

KNOWN: dict[tuple[str, ...], _Known] = {
    ("test",): _Known((surface.ScopeDeclaration,), "the declaration of a scope", "no value"),
    ("implements",): _Known(_ENCODING, "a rule, an assertion, a block of rules or a declaration", _TEXT),
    ("reading",): _Known(_VARIABLES, "a variable of a scope", "a text or no value"),
    **{(bound,): _Known(_GIVEN, "an input, a field or a case with content", "a value") for bound in BOUNDS},
    ("calendar",): _Known((surface.TopLevelDeclaration,), "the declaration of a function", "a calendar"),
    ("error", "message"): _Known(_FAILING, "an `assertion` or `impossible`", _TEXT),
    ("debug", "print"): _Known(_VALUES, "an expression", "a text or no value"),
    ("implicit_position_argument",): _Known((surface.Parameter,), "a parameter of a function", "no value"),
    ("json",): _Known((surface.JsonValue,), "the name of an external type that stands for a value", _TEXT),
    ("doc",): _Known(_ANYWHERE, _DECLARED, _TEXT),
    ("description",): _Known(_ANYWHERE, _DECLARED, _TEXT),
    ("label",): _Known(_ANYWHERE, _DECLARED, _TEXT),
}
_HEADS = frozenset(path[0] for path in KNOWN)


def attributes(node: object) -> Iterator[Diagnostic]:
    """What is wrong with the attributes of one node."""
    notes = getattr(node, "notes", None)
    if isinstance(notes, surface.Notes):
        for attribute in notes.attributes:
            yield from _judged(attribute, node)


def _judged(attribute: surface.Attribute, node: object) -> Iterator[Diagnostic]:
    path = attribute.path[1:] if attribute.path[0] == "passthrough" else attribute.path
    said = ".".join(path)
    known = KNOWN.get(path)
    if known is None:
        if len(path) == 1 or (path and path[0] in _HEADS):
            hint = did_you_mean(said, [".".join(each) for each in KNOWN])
            yield Diagnostic("unknown-attribute", attribute.span, {"attribute": said}, hint=hint)
    elif not isinstance(node, known.places):
        data = {"attribute": said, "where": Spoken(known.where)}
        yield Diagnostic("misplaced-attribute", attribute.span, data)
    elif not _fits(attribute.value, known.takes):
        hint = f'Write `#[{said} = "…"]`.' if known.takes == _TEXT else ""
        yield Diagnostic("attribute-value", attribute.span, {"attribute": said, "takes": known.takes}, hint=hint)


def _fits(value: str | surface.Expression | None, takes: _Value) -> bool:
    match takes:
        case "no value":
            return value is None
        case "a text between quotes":
            return isinstance(value, str)
        case "a text or no value":
            return value is None or isinstance(value, str)
        case "a calendar" | "a value":  # what is none is reported where it is looked up or typed
            return True
