"""Names, paths, attributes and types."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from dsl.diagnostics.suggest import did_you_mean
from dsl.locales import locale_of
from dsl.locales.speech import Spoken, foreign_help
from dsl.surface.tree import (
    AnyType,
    Attribute,
    BaseType,
    DecimalInType,
    ListType,
    MistakenType,
    MoneyInType,
    Name,
    NamedType,
    OptionalType,
    Parameter,
    Path,
    TupleType,
    TypeExpression,
    UnitExpression,
)
from dsl.syntax.build.places import Children, Clause, Docstring, between, binder, name_of, nodes, notes_of, whole
from dsl.syntax.words import Word

#: Steps of a path that are kept. Three can mean something; of a nonsense of many thousands, each would copy the rest.
_STEPS_LIMIT = 50


def _lower(children: Children) -> Name:
    """A small-letter name where one may be declared: the built-in ones are refused."""
    word: Word = children[0]
    if word.text in word.sheet.locale.builtins:
        word.sheet.report("reserved-name", word.start, word.end, {"name": word.text})
    return name_of(word)


def _upper(children: Children) -> Name:
    return name_of(children[0])


def _path(children: Children) -> Path:
    """`Mod.Enum.Case`; also for `Mod.f`, whose last name comes as a node."""
    head: Word | Name = children[0]
    first = head if isinstance(head, Name) else name_of(head)
    if len(children) == 1:
        return Path((), first, first.span)
    rest: Path = children[2]
    qualifiers = (first, *rest.qualifiers) if len(rest.qualifiers) < _STEPS_LIMIT else rest.qualifiers
    return Path(qualifiers, rest.name, between(first, rest))


def optional_case(path: Path) -> Path:
    """A constructor; the cases of an optional value have one name in the tree, however the locale spells them."""
    canonical = locale_of(path.span.path).cases.get(path.name.text) if not path.qualifiers else None
    return path if canonical is None else Path((), Name(canonical, path.name.span), path.span)


def _attribute(children: Children) -> Attribute:
    """`#[a.b]`, `#[a.b = "text"]`, `#[a.b = expression]`."""
    steps = tuple(c.text for c in children if isinstance(c, Word) and c.type == "LOWER_NAME")
    value = children[-2]
    text = str(value.value) if isinstance(value, Word) else value
    return Attribute(steps, text, whole(children))


def _doc(children: Children) -> Docstring:
    word: Word = children[0]
    return Docstring(str(word.value), word.span)


_CHOICE = Spoken("For a choice between words, declare an enumeration.")

#: The way out for words of types from other languages.
_OTHER_TYPE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("number", "numeric"), Spoken("Write `integer` for whole numbers, `decimal` for others.")),
        **dict.fromkeys(("int", "count"), Spoken("Write `integer`.")),
        **dict.fromkeys(("percent", "percentage", "rate", "float", "real"), Spoken("Write `decimal`.")),
        **dict.fromkeys(("bool", "flag"), Spoken("Write `boolean`.")),
        **dict.fromkeys(("amount", "currency", "price"), Spoken("Write `money`.")),
        **dict.fromkeys(("text", "string", "word"), _CHOICE),
        "period": Spoken("Write `duration`."),
    }
)


def base_type(children: Children) -> BaseType | MistakenType:
    """A type with a small-letter name; an unknown one is reported, and stands for any type."""
    word: Word = children[0]
    known = word.sheet.locale.base_types
    found = known.get(word.text)
    if found is None and not word.doubtful:
        capital = word.text[:1].upper() + word.text[1:]
        hint = (
            foreign_help(word.text, word.sheet.locale)
            or _capitalised(word, capital)
            or _OTHER_TYPE_WORDS.get(word.text, "")
            or did_you_mean(word.text, known)
            or f"Names of structures and enumerations start with a capital: `{capital}`."
        )
        word.sheet.report("unknown-type-word", word.start, word.end, {"name": word.text}, hint=hint)
    return BaseType(found, word.span) if found is not None else MistakenType(word.span)


def working_duration_type(children: Children) -> BaseType | MistakenType:
    """`duration in working day`."""
    named = base_type(children)
    if isinstance(named, MistakenType):
        return named
    span = whole(children)
    if named.name != "duration":
        children[0].sheet.report("working-day-type", span.start, span.end, {"type": children[0].text})
    return BaseType("duration in working day", span)


def measure(children: Children) -> UnitExpression:
    """A unit by the names written; which there are, the compiler knows."""
    names = [_unit(word) for word in children if word.type != "PER"]
    above = None if children[0].type == "PER" else names.pop(0)
    return UnitExpression(above, tuple(names), whole(children))


def _unit(word: Word) -> Name:
    """The name of a unit; one of time under its English name, whatever the tongue."""
    return Name(_TIMES.get(word.type, word.text), word.span)


_TIMES = {"YEAR": "year", "MONTH": "month", "DAY": "day"}


def measured_type(children: Children) -> MoneyInType | DecimalInType | MistakenType:
    """`money in USD`, `decimal in MW`."""
    word, _, unit = children
    if isinstance(unit, Word):
        unit = measure([unit])
    known, span = word.sheet.locale.base_types.get(word.text), between(word, unit)
    match known:
        case "money" if unit.above is not None and not unit.below:
            return MoneyInType(unit.above, span)
        case "money":
            word.sheet.report("money-in-unit", span.start, span.end, {"unit": unit.span.text})
        case "decimal":
            return DecimalInType(unit, span)
        case None:
            return base_type([word])  # type: ignore[return-value]  # no base type: reported there
        case _:
            word.sheet.report("type-without-unit", span.start, span.end, {"type": word.text, "unit": unit.span.text})
    return MistakenType(span)


def _capitalised(word: Word, capital: str) -> str:
    """The way out where the same name with a capital stands in the file, as that of a declared type would."""
    found = re.search(rf"\b{re.escape(capital)}\b", word.sheet.source.text)
    return f"Did you mean `{capital}`, with a capital letter?" if found else ""


def _named_type(children: Children) -> NamedType:
    return NamedType(children[0], children[0].span)


def _any_type(children: Children) -> AnyType:
    return AnyType(children[3] if len(children) > 1 else None, whole(children))


def _list_type(children: Children) -> ListType:
    return ListType(children[1], whole(children))


def _optional_type(children: Children) -> OptionalType:
    return OptionalType(children[1], whole(children))


def _tuple_type(children: Children) -> TypeExpression:
    """A tuple of types; one type between parentheses is that type."""
    items: tuple[TypeExpression, ...] = tuple(nodes(children))
    return items[0] if len(items) == 1 else TupleType(items, whole(children))


def _typed(children: Children) -> TypeExpression:
    """A type with attributes before it, of which none has a meaning."""
    inner: TypeExpression = children[-1]
    return inner


def _parameter(children: Children) -> Parameter:
    name, of_type = nodes(children)
    return Parameter(name, of_type, notes_of(children), between(name, of_type))


def _parameters(children: Children) -> Clause:
    return Clause(tuple(nodes(children)), whole(children))


CALLBACKS = {
    "lower": _lower,
    "upper": _upper,
    "path": _path,
    "lower_path": _path,
    "binder": binder,
    "attribute": _attribute,
    "doc": _doc,
    "base_type": base_type,
    "working_duration_type": working_duration_type,
    "measure": measure,
    "measured_type": measured_type,
    "named_type": _named_type,
    "any_type": _any_type,
    "list_type": _list_type,
    "optional_type": _optional_type,
    "tuple_type": _tuple_type,
    "typed": _typed,
    "parameter": _parameter,
    "parameters": _parameters,
}
