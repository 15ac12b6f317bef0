"""JSON Schema (draft 2020-12) of the facts that `decode` reads: for forms, editors and the service's documentation.

A schema says less than `decode` checks: not that a day is in the calendar, nor that money has at most two decimals
where it is given as a number.
"""

from __future__ import annotations

from .answers import Json
from .money import MONEY_DIGITS
from .schema import (
    Abstract,
    Boolean,
    CodeLocation,
    Date,
    Decimal,
    DecimalIn,
    DurationType,
    Enumeration,
    Field,
    Function,
    Integer,
    ListOf,
    Money,
    MoneyIn,
    OptionalOf,
    Structure,
    TupleOf,
    Type,
    WorkingDuration,
    decimals_of,
    describe,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_WHOLE = "^-?[0-9]+(\\.0+)?$"
#: The units of a number in the notation of the rules: thousands in groups of three or in none.
_UNITS = "([0-9]{1,3}(,[0-9]{3})+|[0-9]+)"
_RATIO = "^-?[0-9]+(\\.[0-9]+|/0*[1-9][0-9]*)?$"


def json_schema(type: Type) -> dict[str, Json]:
    """The schema of the facts of a type. Structures and enumerations stand in `$defs` under their names; of two that
    share a name, the second is numbered (`Period_2`)."""
    schema = _Schema()
    root = schema.of(type)
    shown: dict[str, Json] = {"$schema": DIALECT, **root}
    if schema.definitions:
        shown["$defs"] = dict(schema.definitions)
    return shown


class _Schema:
    def __init__(self) -> None:
        self.definitions: dict[str, Json] = {}
        self._names: dict[Structure | Enumeration, str] = {}

    def of(self, type: Type) -> dict[str, Json]:
        match type:
            case Boolean():
                return {"type": "boolean"}
            case Integer():
                return _number("integer", "An integer", _WHOLE)
            case Decimal():
                return _number("number", "An exact decimal or ratio", _RATIO)
            case Money():
                return _number("number", "Money, at most two decimals", _amounts(MONEY_DIGITS))
            case MoneyIn():
                return _money_in(type)
            case DecimalIn(unit):
                return _decimal_in(unit)
            case Date():
                return _date()
            case DurationType():
                parts: dict[str, Json] = {name: self.of(Integer()) for name in ("years", "months", "days")}
                return {"type": "object", "properties": parts, "additionalProperties": False}
            case WorkingDuration():
                days: list[Json] = [*_numerals("integer", _WHOLE), _member("working_days", self.of(Integer()))]
                return {"anyOf": days, "description": "A number of working days"}
            case ListOf(element):
                return {"type": "array", "items": self.of(element)}
            case TupleOf(items):
                return {"type": "array", "prefixItems": [self.of(each) for each in items], **_length(len(items))}
            case OptionalOf():
                return {"anyOf": self._optional(type)}
            case Structure() | Enumeration():
                return {"$ref": f"#/$defs/{self._defined(type)}"}
            case Abstract(name):
                return {"description": f"A {name}, in the form that its Python code reads"}
            case Function() | CodeLocation():
                return {"not": {}, "description": f"A {describe(type)} cannot be given"}

    def _optional(self, type: OptionalOf) -> list[Json]:
        content = self.of(type.element)
        names = dict.fromkeys((type.absent, "Absent"))
        forms: list[Json] = [{"enum": [*names, None]}]
        forms.extend(_member(name, content) for name in dict.fromkeys((type.present, "Present")))
        return forms

    def _defined(self, type: Structure | Enumeration) -> str:
        if type in self._names:
            return self._names[type]
        taken = sum(1 for each in self._names if each.name == type.name)
        name = type.name if not taken else f"{type.name}_{taken + 1}"
        self._names[type] = name
        self.definitions[name] = {}  # holds the place: a definition stands before those it needs
        shown = self._structure(type) if isinstance(type, Structure) else self._enumeration(type)
        self.definitions[name] = {"title": type.name, **({"description": type.doc} if type.doc else {}), **shown}
        return name

    def _structure(self, type: Structure) -> dict[str, Json]:
        required: list[Json] = [
            each.name for each in type.fields if each.required and not isinstance(each.type, OptionalOf)
        ]
        fields: dict[str, Json] = {each.name: self._field(each) for each in type.fields}
        return {"type": "object", "properties": fields, "required": required, "additionalProperties": False}

    def _field(self, field: Field) -> dict[str, Json]:
        shown: dict[str, Json] = self.of(field.type)
        if isinstance(field.type, OptionalOf):
            either: Json = [*self._optional(field.type), self.of(field.type.element)]
            shown = {"anyOf": either}
        if field.default:
            shown = {**shown, "default": field.default}
        return {**shown, "description": field.doc} if field.doc else shown

    def _enumeration(self, type: Enumeration) -> dict[str, Json]:
        forms: list[Json] = []
        for case in type.cases:
            form: dict[str, Json] = (
                {"const": case.name} if case.payload is None else _member(case.name, self.of(case.payload))
            )
            forms.append({**form, "description": case.doc} if case.doc else form)
        return {"oneOf": forms}


def _number(kind: str, description: str, pattern: str) -> dict[str, Json]:
    return {"anyOf": _numerals(kind, pattern), "description": description}


def _numerals(kind: str, pattern: str, title: str = "") -> list[Json]:
    """A number as JSON has it and as a string; `title` says in what it counts, beside whatever else is said of it."""
    told: dict[str, Json] = {"title": title} if title else {}
    return [{"type": kind, **told}, {"type": "string", "pattern": pattern, **told}]


def _amounts(places: int) -> str:
    """The pattern of amounts with at most so many decimals; zeros beyond them do no harm."""
    decimals = f"[0-9]{{1,{places}}}0*" if places else "0+"
    return f"^-?[0-9]+(\\.{decimals})?$"


def _money_in(type: MoneyIn) -> dict[str, Json]:
    bare = _numerals("number", _amounts(type.digits), f"in {type.currency}")
    named: dict[str, Json] = {"currency": {"const": type.currency}, "amount": {"anyOf": bare}}
    pair: Json = {"type": "object", "properties": named, **_closed(*named)}
    decimals = f"(\\.[0-9]{{1,{type.digits}}}0*)?" if type.digits else "(\\.0+)?"
    written: Json = {"type": "string", "pattern": f"^(-?{type.currency} +|{type.currency} +-){_UNITS}{decimals}$"}
    return {"anyOf": [*bare, written, pair], "description": f"Money in {type.currency}, {decimals_of(type)}"}


def _decimal_in(unit: str) -> dict[str, Json]:
    from .units import Unit  # with its table, which other schemas do not need

    value: Json = {"anyOf": _numerals("number", _RATIO)}
    told = f"A unit of {Unit.parse(unit).measures}" if Unit.parse(unit).measures != unit else f"`{unit}`"
    of: Json = {"type": "string", "description": told, "examples": [unit]}
    named: dict[str, Json] = {"value": value, "unit": of}
    pair: Json = {"type": "object", "properties": named, **_closed(*named)}
    written: Json = {"type": "string", "pattern": f"^-?{_UNITS}(\\.[0-9]+)? +[^\\W\\d]", "examples": [f"12.5 {unit}"]}
    numbers = _numerals("number", _RATIO, f"in {unit}")
    return {"anyOf": [*numbers, written, pair], "description": f"An exact quantity in {unit}"}


def _date() -> dict[str, Json]:
    parts: dict[str, Json] = {
        name: {"anyOf": [{"type": "integer", "minimum": 1, "maximum": most}, {"type": "string", "pattern": _WHOLE}]}
        for name, most in (("year", 9999), ("month", 12), ("day", 31))
    }
    text: Json = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
    return {"anyOf": [text, {"type": "object", "properties": parts, **_closed(*parts)}]}


def _member(name: str, content: Json) -> dict[str, Json]:
    return {"type": "object", "properties": {name: content}, **_closed(name)}


def _closed(*names: str) -> dict[str, Json]:
    return {"required": list(names), "additionalProperties": False}


def _length(count: int) -> dict[str, Json]:
    return {"minItems": count, "maxItems": count}
